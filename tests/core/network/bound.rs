//! The finish that no placing beats.

use okaeri::domain::network::{
    Activity, Arc, ArcKind, Capacity, Hours, Network, Outline, Resource, Scratch, level, lower_bound, place,
};

use super::sketch::{Dice, FULL, Sketch, Wish, seeds};

#[test]
fn no_placing_ends_before_the_bound() {
    let mut reached = 0;
    for seed in seeds(1200) {
        let sketch = Sketch::random(seed, Wish { heavy: seed % 2 == 0, ..FULL });
        let (network, lengths) = (sketch.network(), sketch.lengths());
        let mut scratch = Scratch::new(&network);
        let bound = lower_bound(&network, &lengths, &mut scratch).expect("it ends before the horizon");
        assert!(bound.path <= bound.finish, "{seed}");
        let first = place(&network, &lengths, network.order(), &mut scratch).expect("it ends");
        let best = level(&network, &lengths, 5, &mut scratch).expect("it ends");
        assert!(
            bound.finish <= best.finish && bound.finish <= first,
            "{seed}: {bound:?} {best:?} {sketch:#?}"
        );
        reached += u32::from(bound.finish == best.finish);
    }
    assert!(reached > 600, "only {reached} reached the bound");
}

#[test]
fn independent_work_of_one_resource_is_bounded_by_its_sum() {
    let mut dice = Dice::new(7);
    let lengths: Vec<u32> = (0..20).map(|_| 1 + dice.below(6)).collect();
    let network = Network::new(Outline {
        hours: vec![Hours::new(&[2; 200])],
        resources: vec![Resource { hours: 0, capacity: Capacity::Same(3) }],
        activities: lengths.iter().map(|length| Activity::free(0, *length, 3)).collect(),
        ..Outline::default()
    });
    let network = network.expect("it can be built");
    let bound = lower_bound(&network, &lengths, &mut Scratch::new(&network)).expect("it ends");
    assert_eq!(bound.finish, lengths.iter().sum::<u32>());
    assert_eq!(bound.path, lengths.iter().copied().max().unwrap_or(0));
}

#[test]
fn what_must_come_before_and_behind_the_work_of_a_resource_counts() {
    let arc = |from, to| Arc { from, to, kind: ArcKind::FinishToStart, lag_days: 0 };
    // A head and a tail of another resource around three that share one.
    let network = Network::new(Outline {
        hours: vec![Hours::new(&[2; 200])],
        resources: vec![Resource { hours: 0, capacity: Capacity::Same(1) }; 2],
        activities: [(1, 4), (0, 6), (0, 6), (0, 6), (1, 8)]
            .map(|(resource, length)| Activity::free(resource, length, 1))
            .to_vec(),
        arcs: vec![arc(0, 1), arc(0, 2), arc(0, 3), arc(1, 4), arc(2, 4), arc(3, 4)],
        ..Outline::default()
    });
    let network = network.expect("it can be built");
    let lengths = network.lengths().to_vec();
    let bound = lower_bound(&network, &lengths, &mut Scratch::new(&network)).expect("it ends");
    assert_eq!((bound.path, bound.resources), (18, vec![30, 18]));
}
