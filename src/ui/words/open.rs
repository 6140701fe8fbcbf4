//! Words of the page.

use crate::domain::text::{Text, text};

pub(in crate::ui) static TITLE: Text = text("open", "open");
