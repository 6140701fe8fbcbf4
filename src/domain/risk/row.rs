//! A risk with all that is known of it.

use super::likely::{Likely, likely};
use super::links::{Linked, linked};
use super::order::{Priority, arrange, priority};
use super::said::{Risk, State};
use super::subject::Subject;
use super::words::{NOTHING, sentences};
use crate::domain::catalog::Catalog;
use crate::domain::degree::Degree;
use crate::domain::forecast::Expected;
use crate::domain::id::RiskId;
use crate::domain::plan::trials::expected;
use crate::domain::program::Program;
use crate::domain::score::Assessment;
use crate::domain::text::Text;
use crate::domain::words::same;

/// A risk with all that is known of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What is said of it.
    pub said: Risk,
    /// Where it stands in the register, counted from 1: the challenges, the cautions, then the organization's own.
    pub number: usize,
    /// What it is called.
    pub title: Text,
    /// What it looks like when it happens; none of the organization's own.
    pub summary: Option<Text>,
    /// How likely it is, where that can be told.
    pub likely: Option<Likely>,
    /// How bad it would be: what is said, or what is suggested.
    pub impact: Degree,
    /// Likelihood and impact in one.
    pub priority: Priority,
    /// What to watch for: what is said, or what is suggested.
    pub sign: Text,
    /// What is done about it: what is said, or what is suggested.
    pub response: Text,
    /// What stands in where a person says nothing.
    pub suggested: Suggested,
    /// The tasks that answer it.
    pub linked: Linked,
}

impl Row {
    /// Whether the forecast counts it, once there is a plan: a challenge unless it was left out, and anything else with an
    /// estimate of the work that it makes, as long as it may still happen.
    #[must_use]
    pub fn counts(&self) -> bool {
        let can_happen = self.likely.is_some_and(|likely| likely.permille > 0);
        let is_counted =
            self.said.id.is_challenge() || (self.said.effort.is_some() && self.said.state.is_ahead());
        can_happen && is_counted
    }

    /// Whether it is closed.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.said.state == State::Closed
    }
}

/// What stands in where a person says nothing of a risk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggested {
    /// What to watch for; empty of the organization's own.
    pub sign: Text,
    /// What is done about it; empty of the organization's own.
    pub response: Text,
    /// How bad it would be.
    pub impact: Degree,
}

/// What is known of a risk where a person says nothing.
struct Known {
    title: Text,
    summary: Option<Text>,
    suggested: Suggested,
}

/// All risks of a program, what comes first on top.
#[must_use]
pub fn rows(catalog: &Catalog, program: &Program) -> Vec<Row> {
    let given =
        Given { catalog, program, assessment: program.assess(catalog), expected: expected(catalog, program) };
    let challenges = catalog.challenges.iter().map(|challenge| RiskId::of_challenge(&challenge.id));
    let cautions = catalog.cautions.iter().map(|caution| RiskId::of_caution(&caution.id));
    let own = program.risks.own().map(|risk| risk.id.clone());
    let ids = challenges.chain(cautions).chain(own);
    let mut rows: Vec<Row> = (1..).zip(ids).filter_map(|(number, id)| given.row(number, id)).collect();
    arrange(&mut rows);
    rows
}

/// What rows are made from.
struct Given<'a> {
    catalog: &'a Catalog,
    program: &'a Program,
    assessment: Assessment,
    expected: Vec<Expected>,
}

impl Given<'_> {
    fn row(&self, number: usize, id: RiskId) -> Option<Row> {
        let said = self.program.risks.get(&id);
        let known = self.known(&id, said)?;
        let likely = likely(self.catalog, &self.assessment, &self.expected, &id, said);
        let impact = said.and_then(|said| said.impact).unwrap_or(known.suggested.impact);
        let own = |text: fn(&Risk) -> Option<&str>| said.and_then(text).map(same);
        Some(Row {
            number,
            title: known.title,
            summary: known.summary,
            likely,
            impact,
            priority: priority(likely.map(|likely| likely.permille), impact),
            sign: own(|said| said.sign.as_deref()).unwrap_or_else(|| known.suggested.sign.clone()),
            response: own(|said| said.response.as_deref())
                .unwrap_or_else(|| known.suggested.response.clone()),
            suggested: known.suggested,
            linked: linked(self.catalog, self.program.plan.as_ref(), &id, said),
            said: said.cloned().unwrap_or_else(|| Risk::new(id)),
        })
    }

    fn known(&self, id: &RiskId, said: Option<&Risk>) -> Option<Known> {
        Some(match id.subject() {
            Subject::Challenge(id) => {
                let known = self.catalog.challenge(&id)?;
                let remedies: Vec<Text> = known.remedies.iter().map(|remedy| remedy.name.clone()).collect();
                Known {
                    title: known.name.clone(),
                    summary: Some(known.summary.clone()),
                    suggested: Suggested {
                        sign: known.sign.clone(),
                        response: sentences(&remedies),
                        impact: known.impact,
                    },
                }
            }
            Subject::Caution(id) => {
                let known = self.catalog.cautions.iter().find(|caution| caution.id == id)?;
                let actions = known.actions.iter().filter_map(|action| self.catalog.action(action));
                let actions: Vec<Text> = actions.map(|action| action.title.clone()).collect();
                Known {
                    title: known.name.clone(),
                    summary: Some(known.summary.clone()),
                    suggested: Suggested {
                        sign: known.sign.clone(),
                        response: sentences(&actions),
                        impact: known.impact,
                    },
                }
            }
            Subject::Own => {
                said?;
                Known {
                    title: id.name(self.catalog, self.program),
                    summary: None,
                    suggested: Suggested { sign: NOTHING, response: NOTHING, impact: Degree::Middle },
                }
            }
        })
    }
}
