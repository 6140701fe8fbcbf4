//! What a charter chooses from.

use serde::{Deserialize, Serialize};

/// A group of people who may count as alumni.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Population {
    /// Employees without a term.
    Regular,
    /// Employees with a term.
    FixedTerm,
    /// Part-timers, students among them.
    PartTime,
    /// Employees of group firms.
    Group,
    /// Those who left at the mandatory age.
    Retired,
}

impl Population {
    /// All, in the order in which they are shown.
    pub const ALL: [Self; 5] = [Self::Regular, Self::FixedTerm, Self::PartTime, Self::Group, Self::Retired];
}

/// Who does something: the company, or the alumni themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Side {
    /// The company.
    Company,
    /// The alumni.
    Alumni,
}

/// One of four types of network: who decides on it, and who does the daily work (source: the fact `types_note`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Operation {
    /// Who decides on it.
    pub governed: Side,
    /// Who does the daily work.
    pub run: Side,
}

impl Operation {
    /// All four types.
    pub const ALL: [Self; 4] = [
        Self { governed: Side::Company, run: Side::Company },
        Self { governed: Side::Company, run: Side::Alumni },
        Self { governed: Side::Alumni, run: Side::Company },
        Self { governed: Side::Alumni, run: Side::Alumni },
    ];
}

/// Something that has to be done as long as the program runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Duty {
    /// Talk with those who leave, and let them register.
    Exit,
    /// Keep the register and its consents.
    Register,
    /// Keep in touch: news, events, talks.
    Contact,
    /// Take applications and select.
    Select,
    /// Decide grade and pay.
    Terms,
    /// Receive those who come back.
    Receive,
    /// Report figures and have the rules reviewed.
    Report,
}

impl Duty {
    /// All, in the order in which they come up.
    pub const ALL: [Self; 7] =
        [Self::Exit, Self::Register, Self::Contact, Self::Select, Self::Terms, Self::Receive, Self::Report];
}

/// A role's part in a duty (RACI).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Does it (R).
    Responsible,
    /// Answers for it (A): one role a duty.
    Accountable,
    /// Is asked before (C).
    Consulted,
    /// Is told after (I).
    Informed,
}

impl Part {
    /// All, in the usual order.
    pub const ALL: [Self; 4] = [Self::Responsible, Self::Accountable, Self::Consulted, Self::Informed];

    /// Its letter.
    #[must_use]
    pub const fn letter(self) -> &'static str {
        match self {
            Self::Responsible => "R",
            Self::Accountable => "A",
            Self::Consulted => "C",
            Self::Informed => "I",
        }
    }
}
