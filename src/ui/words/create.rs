//! Words of the page.
