//! What levelling did, who is busy when, and what does not fit.

use okaeri::domain::network::{
    Activity, Axis, BeyondHorizon, Capacity, Hours, Load, Network, Outline, Placing, Resource, Scratch,
    broken_arcs, daily_load, forward, level, moved, overloads, place, weekly_load,
};

use super::oracle::Span;
use super::sketch::{FULL, Sketch, seeds};
use crate::small::day;

fn leveled(sketch: &Sketch) -> (Network, Scratch, Vec<Span>) {
    let (network, lengths) = (sketch.network(), sketch.lengths());
    let mut scratch = Scratch::new(&network);
    level(&network, &lengths, 3, &mut scratch).expect("it ends before the horizon");
    let spans = scratch.times.start.iter().copied().zip(scratch.times.end.iter().copied()).collect();
    (network, scratch, spans)
}

#[test]
fn what_capacity_moved_is_what_begins_on_another_day_without_it() {
    let mut count = 0;
    for seed in seeds(300) {
        let sketch = Sketch::random(seed, FULL);
        let (network, scratch, spans) = leveled(&sketch);
        let mut plain = Scratch::new(&network);
        forward(&network, network.lengths(), &mut plain).expect("it ends before the horizon");
        let found: Vec<_> = moved(&plain.times, &scratch.times)
            .iter()
            .map(|moved| (moved.activity, moved.from, moved.to))
            .collect();
        let both = (0..).zip(sketch.earliest().into_iter().zip(&spans));
        let expected: Vec<_> = both
            .filter(|(_, (one, other))| one.0 != other.0)
            .map(|(index, (one, other))| (index, one.0, other.0))
            .collect();
        assert_eq!(found, expected, "{seed}");
        count += found.len();
    }
    assert!(count > 200, "only {count} were moved");
}

#[test]
fn the_load_of_each_day_is_what_the_activities_take_of_it() {
    for seed in seeds(300) {
        let sketch = Sketch::random(seed, FULL);
        let (network, scratch, spans) = leveled(&sketch);
        let is_closed = |role: u32, day: usize| sketch.halves[role as usize + 1][day] == 0;
        for role in 0..u32::try_from(sketch.capacity.len()).unwrap() {
            let taken = sketch.taken(role, &spans, |_| true);
            let days = daily_load(&network, &scratch.times, role);
            for (day, load) in days.iter().enumerate().filter(|(day, _)| !is_closed(role, *day)) {
                assert_eq!(
                    load.taken,
                    u64::from(taken[day * 2] + taken[day * 2 + 1]),
                    "{seed}: {role} on {day}"
                );
                let open = u64::from(sketch.halves[role as usize + 1][day]);
                assert_eq!(load.given, open * u64::from(sketch.capacity[role as usize][day]), "{seed}");
            }
            let weeks = weekly_load(&network, &scratch.times, role, 3);
            let sum = |days: &[Load]| days.iter().map(|load| load.taken).sum::<u64>();
            assert_eq!(sum(&weeks), sum(&days), "{seed}");
            assert_eq!(
                weeks.first().map(|week| week.taken),
                (!days.is_empty()).then(|| sum(&days[..3.min(days.len())]))
            );
            assert_eq!(
                weeks.get(9).map(|week| week.taken),
                days.get(59..).filter(|days| !days.is_empty()).map(|days| sum(&days[..7.min(days.len())]))
            );
        }
    }
}

#[test]
fn more_is_taken_than_there_is_only_where_people_have_set_dates_or_a_task_is_too_heavy() {
    let mut count = 0;
    for seed in seeds(300) {
        let sketch = Sketch::random(seed, FULL);
        let (network, scratch, spans) = leveled(&sketch);
        for over in overloads(&network, &scratch.times) {
            count += 1;
            let is_there = |index: usize| spans[index].0 < over.day * 2 + 2 && over.day * 2 < spans[index].1;
            let excuse = |index: usize| {
                let activity = &sketch.activities[index];
                let least = sketch.capacity[over.resource as usize].iter().copied().min().unwrap_or(0);
                activity.resource == over.resource
                    && is_there(index)
                    && (!sketch.is_free(index) || activity.load > least)
            };
            assert!((0..spans.len()).any(excuse), "{seed}: {over:?}");
        }
    }
    assert!(count > 50, "only {count} days are too full");
}

#[test]
fn an_arc_is_broken_only_by_a_date_that_is_set() {
    let mut count = 0;
    for seed in seeds(300) {
        let sketch = Sketch::random(seed, FULL);
        let (network, scratch, spans) = leveled(&sketch);
        let arcs = (0..).zip(&sketch.arcs);
        let broken =
            arcs.filter(|(_, arc)| !sketch.keeps(arc, spans[arc.from as usize], spans[arc.to as usize]));
        let expected: Vec<u32> = broken.map(|(index, _)| index).collect();
        assert_eq!(broken_arcs(&network, &scratch.times), expected, "{seed}");
        assert!(expected.iter().all(|arc| !sketch.is_free(sketch.arcs[*arc as usize].to as usize)), "{seed}");
        count += expected.len();
    }
    assert!(count > 50, "only {count} arcs are broken");
}

#[test]
fn a_date_set_on_a_closed_day_takes_its_load_there() {
    let mut sketch = Sketch::random(1, FULL);
    let role = sketch.activities[0].resource;
    for halves in &mut sketch.halves {
        halves[70] = 0;
        halves[71] = 2;
    }
    sketch.activities.truncate(1);
    sketch.arcs.clear();
    let own = &mut sketch.activities[0];
    (own.placing, own.length, own.load) = (Placing::Fixed { start: 70 }, 3, 1);
    let (network, scratch, _) = leveled(&sketch);
    let taken: Vec<_> =
        daily_load(&network, &scratch.times, role)[69..].iter().map(|load| load.taken).collect();
    assert_eq!(taken, [0, 2, 1]);
    assert!(overloads(&network, &scratch.times).iter().any(|over| over.day == 70));
}

#[test]
fn a_plan_that_does_not_fit_gets_more_days_but_not_more_than_forty_years() {
    let ends_after = |halves: u32| {
        Axis::new(day("2026-04-01")).grown(|axis| {
            let days = vec![1; axis.days() as usize];
            let network = Network::new(Outline {
                hours: vec![Hours::new(&days)],
                resources: vec![Resource { hours: 0, capacity: Capacity::Same(1) }],
                activities: vec![Activity::free(0, halves, 1); 2],
                ..Outline::default()
            });
            let network = network.expect("it can be built");
            let mut scratch = Scratch::new(&network);
            place(&network, network.lengths(), network.order(), &mut scratch)
        })
    };
    assert_eq!(ends_after(100), Ok(399));
    assert_eq!(ends_after(5000), Ok(19_999));
    assert_eq!(ends_after(Axis::MOST_DAYS / 2), Ok(Axis::MOST_DAYS * 2 - 1));
    assert_eq!(ends_after(Axis::MOST_DAYS / 2 + 1), Err(BeyondHorizon));
    assert_eq!(ends_after(u32::MAX), Err(BeyondHorizon));
}
