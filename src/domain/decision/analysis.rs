//! What is wrong with a decision table, proven by looking at every case.

use super::region::{Region, joined};
use super::spans::{Span, Spans};
use super::{MOST_RULES, Rule, Table};
use crate::domain::sorted::{self, Map};

/// The most cases that are looked at, after those that no rule tells apart are taken as one.
const MOST_CASES: usize = 2_000_000;

/// Something wrong with a table. Rules go by their place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// No rule matches these cases.
    Gap(Region),
    /// Both rules match these cases, and decide the same.
    Overlap(usize, usize, Vec<Region>),
    /// Both rules match these cases, and decide differently: the first one counts.
    Contradiction(usize, usize, Vec<Region>),
    /// The rule never decides: it matches nothing, or others before it, these, take all that it matches.
    NeverFires(usize, Vec<usize>),
}

/// What was looked at, and what was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Analysis {
    /// What is wrong: gaps, contradictions, overlaps, and rules that never decide.
    pub findings: Vec<Finding>,
    /// How many cases the answers make, each of which was looked at.
    pub cases: u128,
}

/// A table has too many cases that its rules tell apart, or too many rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooManyCases;

/// Looks at every case of a table.
///
/// # Errors
/// When there are more than can be looked at.
pub fn analyze<T: PartialEq>(table: &Table<T>) -> Result<Analysis, TooManyCases> {
    if table.rules.len() > MOST_RULES {
        return Err(TooManyCases);
    }
    let blocks: Vec<Vec<Span>> = (0..table.answers.len()).map(|question| blocks(table, question)).collect();
    let count = blocks.iter().try_fold(1_usize, |all, blocks| all.checked_mul(blocks.len()));
    let count = count.filter(|count| *count <= MOST_CASES).ok_or(TooManyCases)?;
    let matching = matching(&table.rules, &blocks);
    let groups = groups(&blocks, &matching, count, table.rules.len());
    let gaps = groups.get(&0).cloned().unwrap_or_default();
    let mut findings: Vec<Finding> = joined(gaps, blocks.len()).into_iter().map(Finding::Gap).collect();
    let (overlaps, contradictions): (Vec<_>, Vec<_>) = pairs(&groups, table, blocks.len())
        .into_iter()
        .partition(|found| matches!(found, Finding::Overlap(..)));
    findings.extend(contradictions);
    findings.extend(overlaps);
    findings.extend(never_firing(&groups, table.rules.len()));
    let cases = table.answers.iter().map(|answers| u128::from(*answers)).product();
    Ok(Analysis { findings, cases })
}

/// The answers to a question in blocks, each of which every rule takes as a whole or not at all.
fn blocks<T>(table: &Table<T>, question: usize) -> Vec<Span> {
    let answers = table.answers.get(question).copied().unwrap_or_default();
    let spans = table.rules.iter().filter_map(|rule| rule.when.0.get(question)).flat_map(Spans::iter);
    let cuts = spans.flat_map(|span| [span.from, span.to.saturating_add(1)]).filter(|cut| *cut < answers);
    let starts: Vec<u32> = sorted::set(cuts.chain((answers > 0).then_some(0))).iter().copied().collect();
    let ends = starts.iter().skip(1).copied().chain([answers]);
    starts.iter().zip(ends).map(|(from, next)| Span { from: *from, to: next - 1 }).collect()
}

/// Which rules take each block of each question, one bit a rule.
fn matching<T>(rules: &[Rule<T>], blocks: &[Vec<Span>]) -> Vec<Vec<u64>> {
    let taken = |question: usize, block: &Span| {
        let takes = |rule: &Rule<T>| rule.when.0.get(question).is_some_and(|spans| spans.has(block.from));
        rules.iter().enumerate().filter(|(_, rule)| takes(rule)).fold(0_u64, |all, (at, _)| all | 1 << at)
    };
    blocks
        .iter()
        .enumerate()
        .map(|(question, blocks)| blocks.iter().map(|block| taken(question, block)).collect())
        .collect()
}

/// The cases by the rules that match them, one bit a rule.
fn groups(blocks: &[Vec<Span>], matching: &[Vec<u64>], count: usize, rules: usize) -> Map<u64, Vec<Region>> {
    let every = if rules == MOST_RULES { u64::MAX } else { (1 << rules) - 1 };
    let mut groups: Map<u64, Vec<Region>> = Map::new();
    for case in 0..count {
        let (mut rest, mut all, mut spans) = (case, every, Vec::new());
        for (blocks, matching) in blocks.iter().zip(matching) {
            let at = rest % blocks.len();
            rest /= blocks.len();
            all &= matching.get(at).copied().unwrap_or_default();
            spans.push(Spans::of(blocks.get(at).copied()));
        }
        // Of what one rule alone decides there is nothing to tell but that it does.
        let group = groups.or_insert_with(all, Vec::new);
        let is_told = all.count_ones() != 1 || group.is_empty();
        match group.last_mut().filter(|last| last.0.get(1..) == spans.get(1..)) {
            // The answers to the first question are gone through before those to the others.
            Some(Region(last)) if is_told => {
                if let Some((known, more)) = last.first_mut().zip(spans.first()) {
                    *known = known.with(more);
                }
            }
            None if is_told => group.push(Region(spans)),
            _ => {}
        }
    }
    groups
}

/// The pairs of rules that match the same cases.
fn pairs<T: PartialEq>(groups: &Map<u64, Vec<Region>>, table: &Table<T>, questions: usize) -> Vec<Finding> {
    let mut found = Vec::new();
    for (first, one) in table.rules.iter().enumerate() {
        for (second, other) in table.rules.iter().enumerate().skip(first + 1) {
            let both = 1_u64 << first | 1 << second;
            let shared = groups.iter().filter(|(rules, _)| **rules & both == both);
            let cases: Vec<Region> = shared.flat_map(|(_, cases)| cases.clone()).collect();
            if cases.is_empty() {
                continue;
            }
            let cases = joined(cases, questions);
            found.push(if one.then == other.then {
                Finding::Overlap(first, second, cases)
            } else {
                Finding::Contradiction(first, second, cases)
            });
        }
    }
    found
}

/// The rules that are the first to match in no case.
fn never_firing(groups: &Map<u64, Vec<Region>>, rules: usize) -> Vec<Finding> {
    let decides = |rule: usize| groups.keys().any(|all| *all != 0 && all.trailing_zeros() as usize == rule);
    let idle = (0..rules).filter(|rule| !decides(*rule));
    idle.map(|rule| {
        let with_it = groups.keys().filter(|all| **all & 1 << rule != 0);
        let before = with_it.map(|all| all.trailing_zeros() as usize);
        Finding::NeverFires(rule, sorted::set(before).iter().copied().collect())
    })
    .collect()
}
