//! What is wrong with who does what.

use super::terms::{Duty, Part};
use super::{Charter, Parts};

/// What a duty lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DutyFault {
    /// Nobody does it.
    NobodyDoes(Duty),
    /// Nobody answers for it.
    NobodyAnswers(Duty),
    /// More than one role answers for it, so none does.
    SeveralAnswer(Duty),
}

impl DutyFault {
    /// The duty that lacks something.
    #[must_use]
    pub const fn duty(self) -> Duty {
        match self {
            Self::NobodyDoes(duty) | Self::NobodyAnswers(duty) | Self::SeveralAnswer(duty) => duty,
        }
    }
}

/// What duties lack, of those for which anything is said; of the others nothing is known yet.
#[must_use]
pub fn duty_faults(charter: &Charter) -> Vec<DutyFault> {
    let said = charter.duties.iter().filter(|(_, parts)| !parts.is_empty());
    said.flat_map(|(duty, parts)| faults(*duty, parts)).collect()
}

fn faults(duty: Duty, parts: &Parts) -> Vec<DutyFault> {
    let count = |part: Part| parts.values().filter(|other| **other == part).count();
    let mut faults = Vec::new();
    match count(Part::Accountable) {
        0 => faults.push(DutyFault::NobodyAnswers(duty)),
        1 => {}
        _ => faults.push(DutyFault::SeveralAnswer(duty)),
    }
    // Whoever answers for something alone does it, too.
    if count(Part::Responsible) == 0 && count(Part::Accountable) == 0 {
        faults.push(DutyFault::NobodyDoes(duty));
    }
    faults
}
