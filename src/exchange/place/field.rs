//! What is known of a place: its page, its name, and the form of its values.

use super::studio::Choice;
use crate::domain::draft::Kind;
use crate::domain::text::{Text, text};

/// The pages that places belong to, in the order in which a person goes through them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// The organization, and the program itself.
    Profile,
    /// What it is for, and who stands behind it.
    Charter,
    /// Who may come back, and how.
    Policy,
    /// The texts that are drafted from these.
    Drafts,
    /// What its value is worked out from.
    Value,
    /// What may go wrong, and what is done about it.
    Risks,
    /// What it is to reach, and the reviews of that.
    Kpis,
    /// What is said for and against it.
    Argument,
    /// The answers, round by round.
    Assessment,
    /// The level that each factor is to reach.
    Target,
    /// What the plan is dated with: start, deadline, capacity, closed days.
    Premises,
    /// The tasks.
    Plan,
}

impl Section {
    /// All, in order.
    pub const ALL: [Self; 12] = [
        Self::Profile,
        Self::Charter,
        Self::Policy,
        Self::Drafts,
        Self::Value,
        Self::Risks,
        Self::Kpis,
        Self::Argument,
        Self::Assessment,
        Self::Target,
        Self::Premises,
        Self::Plan,
    ];

    /// What it is called.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Profile => text("組織", "Organization"),
            Self::Charter => text("目的と体制", "Charter"),
            Self::Policy => text("再入社制度", "Rehire policy"),
            Self::Drafts => text("文書のひな形", "Drafts"),
            Self::Value => text("効果と費用", "Value"),
            Self::Risks => text("リスク", "Risks"),
            Self::Kpis => text("KPI", "KPIs"),
            Self::Argument => text("論拠", "Argument"),
            Self::Assessment => text("診断", "Assessment"),
            Self::Target => text("目標", "Target"),
            Self::Premises => text("日程の前提", "Dates and capacity"),
            Self::Plan => text("計画", "Plan"),
        }
    }
}

/// How the values of a place are written in the file, and so how they are read out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Rating,
    /// A level 0–4 to reach.
    Level,
    Confidence,
    Scope,
    Size,
    Industry,
    Factor,
    Action,
    /// A list of items.
    Items,
    Item,
    Role,
    /// A claim that is made for a program.
    Claim,
    Phase,
    Status,
    /// What a task was made from.
    Kind,
    Day,
    /// A list of three figures in tenths of a person-day.
    Effort,
    /// Tenths of a person-day a week.
    Weekly,
    WorkingDays,
    Percent,
    /// A place in a list, counted from 0.
    Position,
    /// An entry that is there, or is not.
    Present,
    /// An action that is no candidate any more.
    TakenOut,
    /// A purpose that was chosen.
    Purpose,
    /// A step that is done.
    Ticked,
    /// What a task was made from, as one value.
    Origin,
    /// Tasks that come first.
    Links,
    /// What decides how long a task takes.
    Drive,
    /// How much of a day is worked.
    Share,
    /// How estimates are spread.
    Distribution,
    /// One of a few things.
    Of(Choice),
    /// Any of a few things; all where none is named.
    AnyOf(Choice),
    /// Who governs and who runs a network.
    Operation,
    /// Months, said in years where they are many.
    Months,
    /// Tenths of a person-day.
    Tenths,
    /// Tenths of a person-day a month.
    Monthly,
    /// Money.
    Yen,
    /// A probability.
    Permille,
    /// How the actions of a plan were chosen.
    Proof,
    Reasons,
    /// A month.
    Month,
    /// A list of texts.
    Steps,
    /// A text that a person wrote.
    Words,
    /// Heading and text of a clause.
    Clause,
    /// A clause that is left out.
    LeftOut,
    /// Where an added clause stands in the text of this word.
    Stands(Kind),
    /// A name that only the file uses, a figure, or what nothing is known of.
    Plain,
}

/// A place, before it is put in words.
pub(super) struct Field {
    pub section: Section,
    pub of: Option<Text>,
    pub what: Text,
    /// What stands between the two in English.
    pub joint: &'static str,
    pub form: Form,
}

impl Field {
    /// A place whose name says it all.
    pub fn plain(section: Section, what: Text, form: Form) -> Self {
        Self { section, of: None, what, joint: "of", form }
    }

    /// A place that is part of something.
    pub fn of(section: Section, of: Text, what: Text, form: Form) -> Self {
        Self { section, of: Some(of), what, joint: "of", form }
    }
}
