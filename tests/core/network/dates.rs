//! Dates, slack and the critical path without capacity.

use okaeri::domain::network::{Network, Placing, Reason, Scratch, backward, forward};

use super::oracle::Span;
use super::sketch::{FULL, Sketch, Wish, seeds};

fn passed(sketch: &Sketch) -> (Network, Scratch, Vec<Span>) {
    let network = sketch.network();
    let lengths = sketch.lengths();
    let mut scratch = Scratch::new(&network);
    let finish = forward(&network, &lengths, &mut scratch).expect("it ends before the horizon");
    backward(&network, &lengths, finish, &mut scratch);
    let spans = scratch.times.start.iter().copied().zip(scratch.times.end.iter().copied()).collect();
    (network, scratch, spans)
}

#[test]
fn every_activity_begins_when_a_day_by_day_search_says() {
    for seed in seeds(1200) {
        let sketch = Sketch::random(seed, FULL);
        let (.., spans) = passed(&sketch);
        assert_eq!(spans, sketch.earliest(), "{seed}: {sketch:#?}");
    }
}

/// How many halves an activity could go later, looked for half by half from the end.
fn slack(sketch: &Sketch, index: usize, due: u32, spans: &[Span], later: &[Span]) -> i32 {
    let activity = &sketch.activities[index];
    if sketch.is_free(index) {
        let latest = sketch.latest(index, due, spans, later).expect("there is a latest day");
        return sketch.open(activity, spans[index].0, latest.0);
    }
    let (start, end) = spans[index];
    // Only a start that a person has set can move with what begins after it.
    let moves = matches!(activity.placing, Placing::Fixed { .. });
    let far = due.max(end) + 80;
    let in_time = |span| sketch.is_in_time(index, span, spans, later);
    let last_end = (0..=due).rev().find(|end| in_time((0, *end)));
    let last_start = (0..=far).rev().find(|start| in_time((*start, 0)));
    let by_end = sketch.open(activity, end, last_end.expect("there is a latest end"));
    let by_start = || sketch.open(activity, start, last_start.expect("there is a latest start"));
    if moves { by_end.min(by_start()) } else { by_end }
}

/// The total slack of all, the last first.
fn totals(sketch: &Sketch, network: &Network, spans: &[Span]) -> Vec<i32> {
    let finish = spans.iter().map(|span| span.1).max().unwrap_or(0);
    let mut later = spans.to_vec();
    let mut totals = vec![0; spans.len()];
    for index in network.order().iter().rev().map(|index| *index as usize) {
        let due = sketch.activities[index].deadline.map_or(finish, |day| finish.min(day * 2 + 2));
        totals[index] = slack(sketch, index, due, spans, &later);
        if sketch.is_free(index) {
            later[index] = sketch.latest(index, due, spans, &later).expect("there is a latest day");
        }
    }
    totals
}

#[test]
fn slack_is_what_a_search_from_the_end_finds() {
    for seed in seeds(1200) {
        let sketch = Sketch::random(seed, FULL);
        let (network, scratch, spans) = passed(&sketch);
        assert_eq!(scratch.slack.total, totals(&sketch, &network, &spans), "{seed}: {spans:?} {sketch:#?}");
        let finish = scratch.finish();
        let free: Vec<_> =
            (0..spans.len()).map(|index| slack(&sketch, index, finish, &spans, &spans)).collect();
        assert_eq!(scratch.slack.free, free, "{seed}: {spans:?} {sketch:#?}");
    }
}

#[test]
fn an_activity_is_critical_when_one_half_more_of_work_or_waiting_moves_the_finish() {
    let wish = Wish { bound: false, deadlines: false, plain: false, heavy: false };
    for seed in seeds(400) {
        let sketch = Sketch::random(seed, wish);
        let (_, scratch, spans) = passed(&sketch);
        let finish = scratch.finish();
        for index in (0..spans.len()).filter(|index| sketch.activities[*index].length > 0) {
            let total = scratch.slack.total[index];
            assert!(total >= 0, "{seed}");
            let held_by = |halves: i32| {
                let mut held = sketch.clone();
                // What waits alone waits in days; a half more is a slip of the next half.
                let open = (spans[index].0..)
                    .filter(|half| sketch.open(&sketch.activities[index], *half, half + 1) == 1);
                let start = open.skip(usize::try_from(halves).unwrap()).find(|half| half % 2 == 0)?;
                held.activities[index].not_before = Some(start / 2);
                let slip = sketch.open(&sketch.activities[index], spans[index].0, start);
                let (_, scratch, _) = passed(&held);
                Some((slip, scratch.finish()))
            };
            for (slip, moved) in [0, total, total + 1].into_iter().filter_map(held_by) {
                assert_eq!(moved > finish, slip > total, "{seed}: {index} by {slip} of {total}");
            }
        }
    }
}

#[test]
fn a_reason_names_what_really_holds_an_activity_back() {
    for seed in seeds(600) {
        let sketch = Sketch::random(seed, FULL);
        let (_, scratch, spans) = passed(&sketch);
        for (index, reason) in scratch.times.reason.iter().enumerate() {
            let activity = &sketch.activities[index];
            let start = spans[index].0;
            let earlier: Option<u32> = match activity.length {
                0 => start.checked_sub(1),
                _ => (0..start).rev().find(|half| sketch.open(activity, *half, half + 1) == 1),
            };
            let Some(earlier) = earlier else { continue };
            match reason {
                Reason::Waits(arc) => {
                    let arc = &sketch.arcs[*arc as usize];
                    let mut held = sketch.clone();
                    held.arcs.retain(|other| other == arc);
                    held.activities[index].not_before = None;
                    held.start = 0;
                    let all: Vec<_> = spans.iter().copied().map(Some).collect();
                    assert!(
                        !held.may_begin(index, earlier, &all) && held.may_begin(index, start, &all),
                        "{seed}"
                    );
                }
                Reason::PlanStart => assert!(earlier < sketch.start * 2, "{seed}"),
                Reason::NotBefore => {
                    assert!(activity.not_before.is_some_and(|day| earlier < day * 2 && day > sketch.start));
                }
                Reason::Fixed => assert!(matches!(activity.placing, Placing::Fixed { .. })),
                Reason::Began => {
                    assert!(matches!(activity.placing, Placing::Begun { .. } | Placing::Done { .. }));
                }
                Reason::Capacity => panic!("{seed}: there is no capacity in this pass"),
            }
        }
    }
}
