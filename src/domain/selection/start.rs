//! Sets to begin with, found without a search: everything that may be chosen, less what can be spared; and from there
//! what gains most for its work.

use super::frame::{Chosen, Frame, places};
use super::model::Model;
use crate::domain::sorted;

/// A set that keeps to the model, if taking out the dearest spare action again and again leads to one. The model must
/// ask for the goals.
pub(super) fn start(frame: &Frame<'_>, model: &Model) -> Option<Chosen> {
    let days = frame.question.limits.days.unwrap_or(u32::MAX);
    let mut chosen: Chosen = model.fixed.iter().map(|fixed| *fixed != Some(false)).collect();
    for (place, chosen) in chosen.iter_mut().enumerate() {
        *chosen &= frame.forced[place] || frame.chains[place] <= days;
    }
    // What needs something that is out is out, too.
    let lacks = |chosen: &Chosen, place: usize| frame.needs[place].iter().any(|(needed, _)| !chosen[*needed]);
    let unmet = |chosen: &Chosen| places(chosen).find(|place| !frame.forced[*place] && lacks(chosen, *place));
    while let Some(place) = unmet(&chosen) {
        chosen[place] = false;
    }
    let mut dearest: Vec<usize> = places(&chosen).filter(|place| !frame.forced[*place]).collect();
    sorted::by_key(&mut dearest, |place| std::cmp::Reverse(frame.actions[*place].likely));
    let closings: Vec<_> = (0..frame.items.len()).filter_map(|item| frame.closing(item)).collect();
    let is_whole = |chosen: &Chosen| {
        closings.iter().all(|closing| closing.iter().any(|place| chosen[*place]))
            && places(chosen).all(|place| !lacks(chosen, place))
    };
    let mut is_less = true;
    while is_less {
        is_less = false;
        for place in &dearest {
            if chosen[*place] {
                chosen[*place] = false;
                if is_whole(&chosen) {
                    is_less = true;
                } else {
                    chosen[*place] = true;
                }
            }
        }
    }
    model.value(&chosen).map(|_| chosen)
}

/// A set with more gains: one action after the other with the prerequisites that it lacks, the one that gains most for
/// its work first, as long as the set keeps to the model.
pub(super) fn grown(frame: &Frame<'_>, model: &Model, chosen: Chosen) -> Chosen {
    let mut grown = chosen;
    while let Some(next) = best_addition(frame, model, &grown) {
        grown = next;
    }
    grown
}

fn best_addition(frame: &Frame<'_>, model: &Model, chosen: &Chosen) -> Option<Chosen> {
    let gain = model.gain(chosen);
    let mut best: Option<(i128, i128, Chosen)> = None;
    for place in (0..chosen.len()).filter(|place| !chosen[*place]) {
        let (with, work) = with(frame, chosen, place);
        let gained = model.gain(&with) - gain;
        // More gain for the work, compared without division.
        let is_better = best.as_ref().is_none_or(|(best, held, _)| gained * held > best * work);
        if gained > 0 && is_better && model.value(&with).is_some() {
            best = Some((gained, work, with));
        }
    }
    best.map(|(.., with)| with)
}

/// A set with one more action and all that it lacks, and the work that they are; never none, so that it can be shared by.
fn with(frame: &Frame<'_>, chosen: &Chosen, place: usize) -> (Chosen, i128) {
    let (mut with, mut work, mut open) = (chosen.clone(), 1, vec![place]);
    while let Some(next) = open.pop() {
        if !std::mem::replace(&mut with[next], true) {
            work += i128::from(frame.actions[next].likely);
            open.extend(frame.needs[next].iter().map(|(needed, _)| *needed));
        }
    }
    (with, work)
}
