//! Where the nearest to the goals finishes too late: the nearest for less work of each role and shorter chains.

use super::clash::{Nearest, nearest};
use super::frame::{Frame, places};
use super::question::Question;
use super::select::{Budget, Selected, held};

/// All of what a set takes, as a share.
pub const ALL: u32 = 1000;

/// The nearest to the goals for this share, in permille, of the days and of each role's work that a set takes beyond what
/// is in whatever is chosen. Bounds know only sums: a set within them may finish late all the same, and one that takes
/// less may not.
#[must_use]
pub fn nearer(question: &Question, from: &Selected, share: u32, budget: Budget) -> Option<Nearest> {
    let frame = Frame::new(question);
    let (taken, forced) = (held(&frame, from), &frame.forced);
    let mut narrow = question.clone();
    for role in &mut narrow.roles {
        let work = |chosen: &[bool]| -> u32 {
            let own =
                places(chosen).map(|place| frame.actions[place]).filter(|action| action.owner == role.id);
            own.map(|action| action.effort(question.limits.estimate)).fold(0, u32::saturating_add)
        };
        let most = part(work(forced), work(&taken), share);
        role.total = Some(role.total.map_or(most, |total| total.min(most)));
    }
    let chain = |chosen: &[bool]| places(chosen).map(|place| frame.chains[place]).max().unwrap_or(0);
    let days = part(chain(forced), chain(&taken), share);
    narrow.limits.days = Some(narrow.limits.days.map_or(days, |known| known.min(days)));
    let frame = Frame::new(&narrow);
    nearest(&frame, &frame.limits(), budget)
}

/// The least, and a share of what there is beyond it.
fn part(least: u32, all: u32, share: u32) -> u32 {
    let beyond = u64::from(all.saturating_sub(least)) * u64::from(share) / u64::from(ALL);
    least.saturating_add(u32::try_from(beyond).unwrap_or(u32::MAX))
}
