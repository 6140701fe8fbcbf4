//! Cases that have certain answers to each question.

use super::spans::Spans;
use crate::domain::sorted;

/// All cases whose answer to each question is one of certain ones.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Region(pub Vec<Spans>);

impl Region {
    /// Whether a case is one of them.
    #[must_use]
    pub fn has(&self, case: &[u32]) -> bool {
        self.0.len() == case.len() && self.0.iter().zip(case).all(|(spans, answer)| spans.has(*answer))
    }

    /// One of its cases: the one with the least answers. None where it has none.
    #[must_use]
    pub fn example(&self) -> Option<Vec<u32>> {
        self.0.iter().map(Spans::least).collect()
    }
}

/// As few regions as joining two by two makes of these, with the same cases; none has a case of another, if none had before.
#[must_use]
pub(super) fn joined(mut regions: Vec<Region>, questions: usize) -> Vec<Region> {
    loop {
        let before = regions.len();
        // Backward, so that the last questions, which are told last, are the first that a region need not name.
        for question in (0..questions).rev() {
            regions = joined_along(regions, question);
        }
        if regions.len() == before {
            sorted::by_key(&mut regions, Clone::clone);
            return regions;
        }
    }
}

/// Regions that differ in their answers to one question alone, as one.
fn joined_along(mut regions: Vec<Region>, question: usize) -> Vec<Region> {
    let rest = |region: &Region| {
        let others = region.0.iter().enumerate().filter(|(at, _)| *at != question);
        others.map(|(_, spans)| spans.clone()).collect::<Vec<_>>()
    };
    sorted::by_key(&mut regions, |region| rest(region));
    let mut all: Vec<Region> = Vec::new();
    for region in regions {
        match all.last_mut() {
            Some(last) if rest(last) == rest(&region) => {
                if let Some((known, more)) = last.0.get_mut(question).zip(region.0.get(question)) {
                    *known = known.with(more);
                }
            }
            _ => all.push(region),
        }
    }
    all
}
