//! Placing within capacity, one activity after the other.

use okaeri::domain::network::{Reason, Rule, Scratch, backward, forward, level, place};

use super::oracle::Span;
use super::sketch::{FULL, Sketch, seeds};

fn spans(scratch: &Scratch) -> Vec<Span> {
    scratch.times.start.iter().copied().zip(scratch.times.end.iter().copied()).collect()
}

/// Nothing that is placed takes more than there is, comes too early, or works when its role does not.
fn is_sound(sketch: &Sketch, spans: &[Span], seed: u64) {
    let all: Vec<_> = spans.iter().copied().map(Some).collect();
    for (index, activity) in sketch.activities.iter().enumerate().filter(|(index, _)| sketch.is_free(*index))
    {
        let (start, end) = spans[index];
        assert!(sketch.may_begin(index, start, &all), "{seed}: {index} begins on {start}");
        let worked = sketch.open(activity, start, end);
        assert_eq!(worked.unsigned_abs(), activity.length, "{seed}: {index}");
        let taken = sketch.taken(activity.resource, spans, |_| true);
        let others = sketch.taken(activity.resource, spans, |other| other != index);
        for half in (start..end).filter(|half| sketch.open(activity, *half, half + 1) == 1) {
            let (taken, others) = (taken[half as usize], others[half as usize]);
            let is_within = taken <= sketch.given(activity, half);
            assert!(activity.load == 0 || is_within || others == 0, "{seed}: {index} on {half}");
        }
    }
}

#[test]
fn the_order_decides_alone_and_each_goes_where_a_day_by_day_search_puts_it() {
    for seed in seeds(1200) {
        let sketch = Sketch::random(seed, FULL);
        let (network, lengths) = (sketch.network(), sketch.lengths());
        let mut scratch = Scratch::new(&network);
        let finish = forward(&network, &lengths, &mut scratch).expect("it ends before the horizon");
        backward(&network, &lengths, finish, &mut scratch);
        let rule = Rule::ALL[usize::try_from(seed % 4).unwrap()];
        let order = rule.order(&network, &lengths, &scratch);
        let finish = place(&network, &lengths, &order, &mut scratch).expect("it ends before the horizon");
        assert_eq!(spans(&scratch), sketch.serial(&order), "{seed}: {order:?} {sketch:#?}");
        assert_eq!(finish, scratch.finish(), "{seed}");
        is_sound(&sketch, &spans(&scratch), seed);
    }
}

#[test]
fn what_is_placed_again_is_placed_the_same_whatever_was_placed_in_between() {
    for seed in seeds(300) {
        let sketch = Sketch::random(seed, FULL);
        let (network, lengths) = (sketch.network(), sketch.lengths());
        let mut scratch = Scratch::new(&network);
        let first = place(&network, &lengths, network.order(), &mut scratch);
        let (times, longer) = (scratch.times.clone(), lengths.iter().map(|length| length * 2 + 1));
        place(&network, &longer.collect::<Vec<_>>(), network.order(), &mut scratch).expect("it ends");
        assert_eq!(place(&network, &lengths, network.order(), &mut scratch), first, "{seed}");
        assert_eq!(scratch.times, times, "{seed}");
    }
}

#[test]
fn the_best_of_all_rules_is_sound_and_no_worse_than_any_of_them() {
    for seed in seeds(1200) {
        let sketch = Sketch::random(seed, FULL);
        let (network, lengths) = (sketch.network(), sketch.lengths());
        let mut scratch = Scratch::new(&network);
        let best = level(&network, &lengths, 10, &mut scratch).expect("it ends before the horizon");
        is_sound(&sketch, &spans(&scratch), seed);
        assert_eq!(best.finish, scratch.finish(), "{seed}");
        assert!(best.by_rule.iter().all(|finish| best.finish <= *finish), "{seed}");
        let again = level(&network, &lengths, 10, &mut scratch);
        assert_eq!(again, Ok(best), "{seed}");
    }
}

#[test]
fn who_waits_for_room_is_told_who_takes_it() {
    let mut waiting = 0;
    for seed in seeds(600) {
        let sketch = Sketch::random(seed, FULL);
        let (network, lengths) = (sketch.network(), sketch.lengths());
        let mut scratch = Scratch::new(&network);
        place(&network, &lengths, network.order(), &mut scratch).expect("it ends before the horizon");
        let spans = spans(&scratch);
        for (index, reason) in (0..).zip(&scratch.times.reason) {
            let holders: Vec<_> = network.holders(&scratch, index).collect();
            if *reason != Reason::Capacity {
                continue;
            }
            waiting += 1;
            let own = &sketch.activities[index as usize];
            let start = spans[index as usize].0;
            let half =
                (0..start).rev().find(|half| sketch.open(own, *half, half + 1) == 1).expect("it waits");
            let all =
                sketch.taken(own.resource, &spans, |other| holders.contains(&u32::try_from(other).unwrap()));
            assert!(holders.is_empty() || all[half as usize] > 0, "{seed}: {index} waits for {holders:?}");
            assert!(
                !holders.is_empty() || sketch.given(own, half) < own.load,
                "{seed}: {index} waits for nobody"
            );
        }
    }
    assert!(waiting > 100, "only {waiting} had to wait");
}
