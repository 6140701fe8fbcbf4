//! Points of law to ask counsel about.

use crate::domain::catalog::start::LegalCheck;

pub(in crate::domain::catalog) static LEGAL_CHECKS: &[LegalCheck] = &[];
