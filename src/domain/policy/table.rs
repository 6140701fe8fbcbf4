//! The rules as a decision table: what they decide about a leaver, and what is wrong with them.

use super::MOST_MONTHS;
use super::leaver::Leaver;
use super::rule::{Months, PolicyRule};
use super::terms::{Conduct, Employment, ExitReason, Outcome};
use crate::domain::decision::{self, Region, Rule, Spans, Table, TooManyCases, analyze};
use crate::domain::id::RuleId;
use crate::domain::sorted::{self, Set};

/// What rules decide about a leaver.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// What is decided; none in a hole of the rules.
    pub outcome: Option<Outcome>,
    /// The rules that match, the one that counts first.
    pub rules: Vec<RuleId>,
}

/// Cases that belong together. A set names every answer of the question where nothing is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Months of service.
    pub tenure: Vec<Months>,
    /// Months since the last day.
    pub away: Vec<Months>,
    /// Reasons for leaving; empty means all.
    pub reasons: Set<ExitReason>,
    /// Kinds of employment; empty means all.
    pub employment: Set<Employment>,
    /// What is on record; empty means all.
    pub conduct: Set<Conduct>,
}

/// What is wrong with the rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// No rule says anything about these.
    Gap(Case),
    /// Two rules decide differently about these: the first counts.
    Contradiction(RuleId, RuleId, Vec<Case>),
    /// Two rules decide the same about these.
    Overlap(RuleId, RuleId, Vec<Case>),
    /// A rule never decides: these take all that it is about. None where it is about nobody.
    NeverDecides(RuleId, Vec<RuleId>),
}

/// Rules in the order in which they count.
#[derive(Clone, Debug)]
pub struct Eligibility {
    ids: Vec<RuleId>,
    table: Table<Outcome>,
}

impl Eligibility {
    /// The table of these rules: the strictest first, among alike ones by id.
    #[must_use]
    pub fn of(rules: &[PolicyRule]) -> Self {
        let mut rules: Vec<&PolicyRule> = rules.iter().collect();
        sorted::by_key(&mut rules, |rule| (rule.outcome, rule.id.clone()));
        let months = u32::from(MOST_MONTHS) + 1;
        let lists = [ExitReason::ALL.len(), Employment::ALL.len(), Conduct::ALL.len()];
        let lists = lists.map(|count| u32::try_from(count).unwrap_or(u32::MAX));
        Self {
            ids: rules.iter().map(|rule| rule.id.clone()).collect(),
            table: Table {
                answers: [months, months].into_iter().chain(lists).collect(),
                rules: rules.iter().map(|rule| Rule { when: rule.region(), then: rule.outcome }).collect(),
            },
        }
    }

    /// What the rules decide about a leaver.
    #[must_use]
    pub fn decide(&self, leaver: &Leaver) -> Verdict {
        let answers = leaver.answers();
        let matching = self.table.rules.iter().zip(&self.ids).filter(|(rule, _)| rule.when.has(&answers));
        let matching: Vec<_> = matching.collect();
        Verdict {
            outcome: matching.first().map(|(rule, _)| rule.then),
            rules: matching.into_iter().map(|(_, id)| id.clone()).collect(),
        }
    }

    /// What is wrong with the rules, found by looking at every case; and how many cases those were.
    ///
    /// # Errors
    /// When there are more rules, or more cases that they tell apart, than can be looked at.
    pub fn analyze(&self) -> Result<(Vec<Finding>, u128), TooManyCases> {
        let analysis = analyze(&self.table)?;
        Ok((analysis.findings.iter().map(|finding| self.told(finding)).collect(), analysis.cases))
    }

    /// One number of months of each stretch that the rules tell apart.
    pub(super) fn told_apart(&self, question: usize) -> Vec<u16> {
        let spans =
            self.table.rules.iter().filter_map(|rule| rule.when.0.get(question)).flat_map(Spans::iter);
        let cuts = spans.flat_map(|span| [span.from, span.to.saturating_add(1)]);
        let starts = cuts.chain([0]).filter(|cut| *cut <= u32::from(MOST_MONTHS));
        sorted::set(starts.filter_map(|cut| u16::try_from(cut).ok())).iter().copied().collect()
    }

    fn id(&self, at: usize) -> RuleId {
        self.ids.get(at).cloned().unwrap_or_else(|| RuleId::new(""))
    }

    fn told(&self, finding: &decision::Finding) -> Finding {
        let cases = |regions: &[Region]| regions.iter().map(case).collect();
        match finding {
            decision::Finding::Gap(region) => Finding::Gap(case(region)),
            decision::Finding::Contradiction(one, other, regions) => {
                Finding::Contradiction(self.id(*one), self.id(*other), cases(regions))
            }
            decision::Finding::Overlap(one, other, regions) => {
                Finding::Overlap(self.id(*one), self.id(*other), cases(regions))
            }
            decision::Finding::NeverFires(rule, before) => {
                Finding::NeverDecides(self.id(*rule), before.iter().map(|at| self.id(*at)).collect())
            }
        }
    }
}

impl Case {
    /// Rules that are about exactly these cases, and decide so. Several where months lie apart.
    #[must_use]
    pub fn to_rules(&self, outcome: Outcome, mut id: impl FnMut() -> RuleId) -> Vec<PolicyRule> {
        let pairs = self.tenure.iter().flat_map(|tenure| self.away.iter().map(move |away| (*tenure, *away)));
        pairs
            .map(|(tenure, away)| PolicyRule {
                tenure,
                away,
                reasons: self.reasons.clone(),
                employment: self.employment.clone(),
                conduct: self.conduct.clone(),
                ..PolicyRule::new(id(), outcome)
            })
            .collect()
    }
}

fn case(region: &Region) -> Case {
    let spans = |question: usize| region.0.get(question).cloned().unwrap_or_default();
    Case {
        tenure: months(&spans(0)),
        away: months(&spans(1)),
        reasons: answers(&ExitReason::ALL, &spans(2)),
        employment: answers(&Employment::ALL, &spans(3)),
        conduct: answers(&Conduct::ALL, &spans(4)),
    }
}

fn months(spans: &Spans) -> Vec<Months> {
    let most = u32::from(MOST_MONTHS);
    let month = |month: u32| u16::try_from(month).unwrap_or(MOST_MONTHS);
    let bounds = spans.iter().map(|span| Months {
        at_least: (span.from > 0).then(|| month(span.from)),
        at_most: (span.to < most).then(|| month(span.to)),
    });
    bounds.collect()
}

/// The answers that are taken; none where all are.
fn answers<T: Copy + Ord>(all: &[T], spans: &Spans) -> Set<T> {
    let taken: Vec<T> =
        all.iter().zip(0_u32..).filter(|(_, at)| spans.has(*at)).map(|(one, _)| *one).collect();
    if taken.len() == all.len() { Set::new() } else { sorted::set(taken) }
}
