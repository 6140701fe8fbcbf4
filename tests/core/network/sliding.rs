//! Slack within capacity.

use okaeri::domain::network::{Network, Scratch, level, slack_within_capacity};

use super::oracle::Span;
use super::sketch::{FULL, Sketch, Wish, seeds};

const NO_DEADLINES: Wish = Wish { deadlines: false, ..FULL };

fn slid(sketch: &Sketch) -> (Network, Scratch, Vec<Span>) {
    let (network, lengths) = (sketch.network(), sketch.lengths());
    let mut scratch = Scratch::new(&network);
    let best = level(&network, &lengths, 5, &mut scratch).expect("it ends before the horizon");
    slack_within_capacity(&network, &lengths, &best.order, best.finish, &mut scratch);
    let spans = scratch.times.start.iter().copied().zip(scratch.times.end.iter().copied()).collect();
    (network, scratch, spans)
}

/// Where an activity stands that has gone so many open halves later.
fn later(sketch: &Sketch, index: usize, span: Span, halves: u32) -> Span {
    let activity = &sketch.activities[index];
    if halves == 0 || activity.length == 0 {
        return span;
    }
    let is_open = |half: &u32| sketch.open(activity, *half, half + 1) == 1;
    let start = (span.0..).filter(is_open).nth(halves as usize).expect("there is a later half");
    let last = (start..).filter(is_open).nth(activity.length as usize - 1).expect("there is a last half");
    (start, last + 1)
}

/// Whether a free activity may stand somewhere while all others stand where they do.
fn may_stand(sketch: &Sketch, index: usize, span: Span, spans: &[Span], finish: u32) -> bool {
    let activity = &sketch.activities[index];
    let others = sketch.taken(activity.resource, spans, |other| other != index);
    let is_heavy = (0..840).all(|half| {
        sketch.open(activity, half, half + 1) == 0 || sketch.given(activity, half) < activity.load
    });
    let has_room = (span.0..span.1).filter(|half| sketch.open(activity, *half, half + 1) == 1).all(|half| {
        let (others, given) = (others[half as usize], sketch.given(activity, half));
        activity.load == 0
            || if is_heavy { others == 0 && given > 0 } else { others + activity.load <= given }
    });
    span.1 <= finish && has_room && sketch.is_in_time(index, span, spans, spans)
}

#[test]
fn all_slack_can_be_used_at_once() {
    for seed in seeds(500) {
        let sketch = Sketch::random(seed, NO_DEADLINES);
        let (_, scratch, spans) = slid(&sketch);
        let finish = scratch.finish();
        let total = |index: usize| u32::try_from(scratch.slack.total[index]).expect("nothing is due");
        let place = |index: usize| if sketch.is_free(index) { total(index) } else { 0 };
        let latest: Vec<_> =
            (0..spans.len()).map(|index| later(&sketch, index, spans[index], place(index))).collect();
        for index in 0..spans.len() {
            assert!(latest[index].1 <= finish, "{seed}: {index}");
            // What stands where nothing is worked moves along with the others and needs no room.
            let is_worked = |index: usize| sketch.activities[index].length > 0;
            for arc in sketch.behind(index).filter(|arc| is_worked(index) && is_worked(arc.to as usize)) {
                let to = arc.to as usize;
                let was_kept = sketch.keeps(arc, spans[index], spans[to]);
                assert!(!was_kept || sketch.keeps(arc, latest[index], latest[to]), "{seed}: {arc:?}");
            }
            let activity = &sketch.activities[index];
            let taken = sketch.taken(activity.resource, &latest, |_| true);
            let others = sketch.taken(activity.resource, &latest, |other| other != index);
            let (start, end) = latest[index];
            for half in (start..end).filter(|half| sketch.open(activity, *half, half + 1) == 1) {
                let over = taken[half as usize] > sketch.given(activity, half) && others[half as usize] > 0;
                assert!(!over || !sketch.is_free(index) || activity.load == 0, "{seed}: {index}");
            }
        }
    }
}

#[test]
fn free_slack_is_the_latest_place_at_which_nobody_else_moves() {
    for seed in seeds(300) {
        let sketch = Sketch::random(seed, NO_DEADLINES);
        let (_, scratch, spans) = slid(&sketch);
        let finish = scratch.finish();
        for index in (0..spans.len()).filter(|index| sketch.is_free(*index)) {
            if sketch.activities[index].length == 0 {
                continue;
            }
            let most = sketch.open(&sketch.activities[index], spans[index].0, finish);
            let stands = |halves: &i32| {
                let span = later(&sketch, index, spans[index], halves.unsigned_abs());
                may_stand(&sketch, index, span, &spans, finish)
            };
            let found = (1..most).rev().find(stands).unwrap_or(0);
            assert_eq!(scratch.slack.free[index], found, "{seed}: {index} {spans:?} {sketch:#?}");
        }
    }
}

#[test]
fn a_missed_deadline_makes_the_slack_of_all_before_it_negative() {
    let mut missed = 0;
    for seed in seeds(500) {
        let sketch = Sketch::random(seed, FULL);
        let (_, scratch, spans) = slid(&sketch);
        for (index, activity) in sketch.activities.iter().enumerate() {
            let over = activity.deadline.map_or(0, |day| sketch.open(activity, day * 2 + 2, spans[index].1));
            if over > 0 && spans[index].1 > activity.deadline.unwrap_or(0) * 2 + 2 {
                missed += 1;
                assert!(
                    scratch.slack.total[index] <= -over
                        && scratch.slack.is_critical(u32::try_from(index).unwrap())
                );
            }
        }
    }
    assert!(missed > 50, "only {missed} were missed");
}
