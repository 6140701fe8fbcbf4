//! A set of larger networks from fixed seeds: how far the finish is from the bound, and what improving it brings.

use okaeri::domain::network::{
    Activity, Arc, ArcKind, Capacity, Hours, Network, Outline, Resource, Scratch, level, lower_bound,
};

use super::sketch::Dice;

/// Thirty to a hundred and twenty activities of three to six roles, one of which has little time.
fn instance(seed: u64) -> Network {
    let mut dice = Dice::new(seed);
    let count = 30 + dice.below(91);
    let roles = 3 + dice.below(4);
    let week: Vec<u8> = (0..1600).map(|day| if day % 7 < 5 { 2 } else { 0 }).collect();
    let leave = |dice: &mut Dice| {
        let mut halves = week.clone();
        for _ in 0..6 {
            let from = dice.below(300) as usize;
            halves[from..from + 1 + dice.below(8) as usize].fill(u8::from(dice.one_in(3)));
        }
        halves
    };
    let mut hours = vec![Hours::new(&week)];
    hours.extend((0..roles).map(|_| Hours::new(&leave(&mut dice))));
    let capacity = |dice: &mut Dice| Capacity::Same(6 + dice.below(10));
    let resources: Vec<_> =
        (1..=roles).map(|hours| Resource { hours, capacity: capacity(&mut dice) }).collect();
    let activities = (0..count).map(|_| {
        let resource = dice.below(roles);
        Activity::free(resource, 1 + dice.below(20), 1 + dice.below(6))
    });
    let activities: Vec<_> = activities.collect();
    let mut arcs = Vec::new();
    for to in 1..count {
        for _ in 0..dice.below(3) {
            let from = to - 1 - dice.below(to.min(25));
            let lag_days = if dice.one_in(5) { 1 + dice.below(5).cast_signed() } else { 0 };
            arcs.push(Arc { from, to, kind: ArcKind::FinishToStart, lag_days });
        }
    }
    let outline = Outline { hours, resources, activities, arcs, ..Outline::default() };
    Network::new(outline).expect("there is no circle")
}

/// How far a finish is above a bound, in millionths.
fn over(finish: u32, bound: u32) -> u64 {
    u64::from(finish - bound) * 1_000_000 / u64::from(bound)
}

#[test]
fn two_hundred_networks_end_close_to_the_bound() {
    const COUNT: u64 = 200;
    let (mut first_rule, mut rules, mut improved, mut path, mut exact) = (0, 0, 0, 0, 0);
    for seed in 0..COUNT {
        let network = instance(seed);
        let mut scratch = Scratch::new(&network);
        let lengths = network.lengths();
        let bound = lower_bound(&network, lengths, &mut scratch).expect("it ends");
        let best = level(&network, lengths, 20, &mut scratch).expect("it ends");
        let plain = best.by_rule.into_iter().min().expect("there are rules");
        assert!(best.finish <= plain && bound.finish <= best.finish, "{seed}");
        first_rule += over(best.by_rule[0], bound.finish);
        rules += over(plain, bound.finish);
        improved += over(best.finish, bound.finish);
        path += over(best.finish, bound.path);
        exact += u32::from(best.finish == bound.finish);
    }
    let percent = |sum: u64| format!("{}.{:02} %", sum / COUNT / 10_000, sum / COUNT / 100 % 100);
    println!(
        "above the bound: {} by the first rule, {} by the best of four, {} improved; {} above the path; {exact} exact",
        percent(first_rule),
        percent(rules),
        percent(improved),
        percent(path),
    );
    assert!(improved < rules && rules < first_rule);
    assert!(improved / COUNT < 95_000, "{} above the bound", percent(improved));
}
