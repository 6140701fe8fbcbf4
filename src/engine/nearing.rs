//! A target that can be reached, where the one that is set cannot.

use super::offering::Offering;
use crate::domain::plan::question::question;
use crate::domain::program::Program;
use crate::domain::selection::nearer::ALL;
use crate::domain::selection::{self, Budget, nearer};
use crate::exchange::engine::{Kind, Nearest, Short};

/// How often less is tried, by halves, where the nearest is late.
const TRIES: u32 = 6;

impl Offering<'_> {
    /// The nearest, if it is in time; otherwise the nearest of what was tried that is. The search knows only sums of work and
    /// days, so the schedule is asked here, and by the very question that choosing asks once the target is lowered.
    pub(super) fn near(&self, found: &selection::Nearest, budget: Budget) -> Option<Nearest> {
        let least = found.missing_at_least;
        if let Some(near) = self.reached(found, least, budget) {
            return Some(near);
        }
        let (mut in_time, mut late) = (0, ALL);
        let mut best: Option<(u32, Nearest)> = None;
        for _ in 0..TRIES {
            let share = u32::midpoint(in_time, late);
            let tried = nearer(self.question, &found.selected, share, budget);
            let reached = tried.and_then(|tried| Some((tried.missing, self.reached(&tried, least, budget)?)));
            let Some(reached) = reached else {
                late = share;
                continue;
            };
            in_time = share;
            if best.as_ref().is_none_or(|best| reached.0 <= best.0) {
                best = Some(reached);
            }
        }
        best.map(|(_, near)| near)
    }

    /// What comes of lowering the target to this; nothing where no set is in time even then.
    fn reached(&self, nearest: &selection::Nearest, least: u32, budget: Budget) -> Option<Nearest> {
        let mut program: Program = self.program.clone();
        for short in &nearest.short {
            program.target.items.insert(short.item.clone(), short.reached);
        }
        let selected = self.chosen_for(&program, budget)?;
        let question = question(self.catalog, &program, self.pins);
        let lowered = Offering { program: &program, question: &question, ..*self };
        let short = nearest.short.iter().map(|short| Short {
            item: short.item.clone(),
            goal: short.goal,
            reached: short.reached,
        });
        Some(Nearest {
            offer: lowered.offered(Kind::Cheapest, &selected, selected.gap() == 0),
            is_nearest: nearest.missing <= least,
            short: short.collect(),
        })
    }
}
