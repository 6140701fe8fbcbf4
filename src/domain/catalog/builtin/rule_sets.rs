//! Rules of eligibility that are common.

use crate::domain::catalog::start::RuleSet;

pub(in crate::domain::catalog) static RULE_SETS: &[RuleSet] = &[];
