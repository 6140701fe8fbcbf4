//! One organization's program: what is saved, and what is exported.

use chrono::NaiveDate;

use super::answer::Answers;
use super::argument::Argument;
use super::catalog::Catalog;
use super::charter::Charter;
use super::draft::Revisions;
use super::id::{PackId, ProgramId, RoundId};
use super::kpi::Kpis;
use super::plan::{Plan, Scenario, Settings};
use super::policy::Policy;
use super::profile::Profile;
use super::risk::Register;
use super::score::{Assessment, Scope, Weights, assess, weights};
use super::sorted::Map;
use super::target::{Preset, Target};
use super::value::Figures;

/// The pack that a program's answers were given to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackRef {
    /// Which pack.
    pub id: PackId,
    /// Which version of it.
    pub version: u32,
}

/// A dated assessment. Once closed, its answers, weights and date stay as they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// Its id.
    pub id: RoundId,
    /// Its date: evidence is old or fresh as of this day.
    pub date: NaiveDate,
    /// Which items it asks.
    pub scope: Scope,
    /// Its answers.
    pub answers: Answers,
    /// The weights that it was closed with; none while it is open.
    pub closed: Option<Weights>,
}

impl Round {
    /// A round without answers.
    #[must_use]
    pub fn new(id: RoundId, date: NaiveDate) -> Self {
        Self { id, date, scope: Scope::Quick, answers: Answers::new(), closed: None }
    }
}

/// What a newer version wrote and this one does not know: carried along unread, by place in the document.
pub type Unknown = Map<Vec<String>, String>;

/// One organization's assessments, target and plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program {
    /// Its id.
    pub id: ProgramId,
    /// The day on which it was created.
    pub created: NaiveDate,
    /// The pack that its answers were given to.
    pub pack: PackRef,
    /// The organization.
    pub profile: Profile,
    /// The assessments, oldest first; the last one is the current one. Never empty.
    pub rounds: Vec<Round>,
    /// Where it wants to be.
    pub target: Target,
    /// What its plan is dated with.
    pub settings: Settings,
    /// What is to be done, once chosen.
    pub plan: Option<Plan>,
    /// Branches of the plan, in the order in which they were begun.
    pub scenarios: Vec<Scenario>,
    /// What it is for and who stands behind it.
    pub charter: Charter,
    /// Who may come back, and how.
    pub policy: Policy,
    /// What its value is worked out from.
    pub value: Figures,
    /// What a person says of risks.
    pub risks: Register,
    /// What it is to reach, and the reviews of that.
    pub kpis: Kpis,
    /// What is said for and against it.
    pub argument: Argument,
    /// What people changed in the texts that are drafted from it.
    pub drafts: Revisions,
    /// What a newer version wrote into its file.
    pub unknown: Unknown,
}

impl Program {
    /// A program without answers, created on `today`.
    #[must_use]
    pub fn new(id: ProgramId, profile: Profile, catalog: &Catalog, today: NaiveDate) -> Self {
        Self {
            id,
            created: today,
            pack: PackRef { id: catalog.pack.clone(), version: catalog.version },
            profile,
            rounds: vec![Round::new(RoundId::from("r1".to_owned()), today)],
            target: Target::preset(catalog, Preset::Standard),
            settings: Settings::starting(today),
            plan: None,
            scenarios: Vec::new(),
            charter: Charter::default(),
            policy: Policy::default(),
            value: Figures::default(),
            risks: Register::default(),
            kpis: Kpis::default(),
            argument: Argument::default(),
            drafts: Revisions::new(),
            unknown: Unknown::new(),
        }
    }

    /// The current round.
    ///
    /// # Panics
    /// Never: a program has at least one round.
    #[must_use]
    #[expect(
        clippy::expect_used,
        reason = "the one invariant of `rounds`, kept by `new` and by reading files"
    )]
    pub fn round(&self) -> &Round {
        self.rounds.last().expect("a program has at least one round")
    }

    /// The id of the round to start next: the same one for everybody who starts it from here, so that answers given at the
    /// same time meet in one round.
    #[must_use]
    pub fn next_round_id(&self) -> RoundId {
        let number = self.rounds.len().saturating_add(1);
        let mut ids = (number..).map(|number| RoundId::from(format!("r{number}")));
        let is_free = |id: &RoundId| self.rounds.iter().all(|round| round.id != *id);
        ids.find(is_free).unwrap_or_else(|| RoundId::from(String::new()))
    }

    /// The day of the round to start on `today`: that of the current one, where it lies ahead.
    #[must_use]
    pub fn next_round_date(&self, today: NaiveDate) -> NaiveDate {
        self.round().date.max(today)
    }

    /// The weights of the current round: those of the purposes, or those that it was closed with.
    #[must_use]
    pub fn weights(&self, catalog: &Catalog) -> Weights {
        self.weights_of(catalog, self.round())
    }

    /// The weights of a round.
    #[must_use]
    pub fn weights_of(&self, catalog: &Catalog, round: &Round) -> Weights {
        round.closed.clone().unwrap_or_else(|| weights(catalog, &self.profile.purposes))
    }

    /// The current round, scored.
    #[must_use]
    pub fn assess(&self, catalog: &Catalog) -> Assessment {
        self.assess_round(catalog, self.round())
    }

    /// A round, scored.
    #[must_use]
    pub fn assess_round(&self, catalog: &Catalog, round: &Round) -> Assessment {
        assess(catalog, &round.answers, &self.weights_of(catalog, round), round.scope, round.date)
    }
}
