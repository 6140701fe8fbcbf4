//! How long the passes take, printed: with the feature `speed` alone.
#![allow(clippy::disallowed_methods, reason = "this measures time, natively and on request")]

use std::time::Instant;

use okaeri::domain::network::{
    Activity, Arc, ArcKind, Capacity, Hours, Network, Outline, Resource, Scratch, backward, forward, level,
    lower_bound, place, slack_within_capacity,
};

use super::sketch::Dice;

fn network(count: u32, arcs: u32, roles: u32, capacity: u32) -> (Network, Outline) {
    let mut dice = Dice::new(1);
    let week: Vec<u8> = (0..366 * 12).map(|day| if day % 7 < 5 { 2 } else { 0 }).collect();
    let outline = Outline {
        hours: vec![Hours::new(&week); roles as usize + 1],
        resources: (1..=roles).map(|hours| Resource { hours, capacity: Capacity::Same(capacity) }).collect(),
        activities: (0..count)
            .map(|_| Activity::free(dice.below(roles), 2 + 2 * dice.below(10), 1 + dice.below(8)))
            .collect(),
        arcs: (0..arcs)
            .map(|_| {
                let to = 1 + dice.below(count - 1);
                let from = to - 1 - dice.below(to.min(60));
                let lag_days = if dice.one_in(4) { dice.below(4).cast_signed() } else { 0 };
                Arc { from, to, kind: ArcKind::FinishToStart, lag_days }
            })
            .collect(),
        ..Outline::default()
    };
    (Network::new(outline.clone()).expect("there is no circle"), outline)
}

/// The median of some runs, in microseconds.
fn median(mut run: impl FnMut()) -> f64 {
    let mut times: Vec<_> = (0..101)
        .map(|_| {
            let begin = Instant::now();
            run();
            begin.elapsed().as_secs_f64() * 1e6
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[50]
}

#[test]
fn how_long_the_passes_take() {
    let (big, outline) = network(5000, 7500, 6, 60);
    let lengths = big.lengths().to_vec();
    let mut scratch = Scratch::new(&big);
    let both = median(|| {
        let finish = forward(&big, &lengths, &mut scratch).expect("it ends");
        backward(&big, &lengths, finish, &mut scratch);
    });
    let built = median(|| assert!(Network::new(outline.clone()).is_ok()));
    let placed = median(|| assert!(place(&big, &lengths, big.order(), &mut scratch).is_ok()));
    let once = Instant::now();
    let best = level(&big, &lengths, 5, &mut scratch).expect("it ends");
    let leveled = once.elapsed().as_millis();
    let once = Instant::now();
    slack_within_capacity(&big, &lengths, &best.order, best.finish, &mut scratch);
    let slid = once.elapsed().as_millis();
    eprintln!(
        "5,000 activities: passes {both:.0} µs, building {built:.0} µs, one placing {placed:.0} µs, \
         levelling {leveled} ms, slack {slid} ms"
    );

    let (small, _) = network(100, 150, 5, 10);
    let lengths = small.lengths().to_vec();
    let mut scratch = Scratch::new(&small);
    let best = level(&small, &lengths, 20, &mut scratch).expect("it ends");
    let placed = median(|| assert!(place(&small, &lengths, &best.order, &mut scratch).is_ok()));
    let passes = median(|| assert!(forward(&small, &lengths, &mut scratch).is_ok()));
    let leveled = median(|| assert!(level(&small, &lengths, 20, &mut scratch).is_ok()));
    let slid = median(|| slack_within_capacity(&small, &lengths, &best.order, best.finish, &mut scratch));
    let bounded = median(|| assert!(lower_bound(&small, &lengths, &mut scratch).is_ok()));
    eprintln!(
        "100 activities: placing {placed:.1} µs, forward {passes:.1} µs, levelling {leveled:.0} µs, slack {slid:.0} µs, \
         bound {bounded:.0} µs"
    );
}
