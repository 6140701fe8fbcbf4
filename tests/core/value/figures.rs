//! What an organization says of itself: months come to figures of steps, savings need somebody who comes back, and what matters
//! most is told first.

use okaeri::domain::catalog::builtin;
use okaeri::domain::sorted;
use okaeri::domain::value::{
    Class, Counted, Drawing, Factor, Figures, Funnel, Instead, Month, PRIORS, PUBLISHED, Seen, Share, Step,
    Unit, WIDTH, draw, intervals, needed, ticks, weigh,
};
use proptest::prelude::*;

use crate::small::{cases, day};

fn figures(leavers: u32) -> Figures {
    Figures {
        leavers: Some(leavers),
        pay_yen: Some(6_000_000),
        hire_yen: Some(1_000_000),
        running_yen: Some(3_000_000),
        ..Figures::default()
    }
}

#[test]
fn a_month_goes_by_its_name_and_nothing_else_is_one() {
    let month = Month::of(day("2026-10-31"));
    assert_eq!((month.name().as_str(), month.first()), ("2026-10", day("2026-10-01")));
    assert_eq!(Month::parse("2026-10"), Some(month));
    assert_eq!(month.before(10).name(), "2025-12");
    for wrong in ["", "2026", "2026-13", "2026-1", "2026-10-01", "２０２６-10"] {
        assert_eq!(Month::parse(wrong), None, "{wrong}");
    }
}

#[test]
fn months_count_for_a_step_where_both_it_and_the_one_before_were_counted() {
    let mut figures = figures(100);
    let month = Month::of(day("2026-10-01"));
    figures.count(month, Counted::Left, Some(10));
    figures.count(month, Counted::Reachable, Some(7));
    figures.count(month.before(1), Counted::Left, Some(5));
    assert_eq!(figures.seen(Step::Reachable), Seen { yes: 7, all: 10 });
    figures.count(month.before(1), Counted::Reachable, Some(5));
    assert_eq!(figures.seen(Step::Reachable), Seen { yes: 12, all: 15 });
    assert!(figures.overfull().is_empty());
    figures.count(month, Counted::Consented, Some(9));
    assert_eq!(figures.overfull(), [Step::Consented], "9 of 7");
    figures.count(month, Counted::Retained, Some(2));
    figures.count(month, Counted::Rehired, Some(1));
    assert_eq!(figures.seen(Step::Retained), Seen::default(), "those of a year ago are not known");
    figures.count(month.before(12), Counted::Rehired, Some(3));
    assert_eq!(figures.seen(Step::Retained), Seen { yes: 2, all: 3 });
    for counted in Counted::ALL {
        for back in [0, 1, 12] {
            figures.count(month.before(back), counted, None);
        }
    }
    assert!(figures.months.is_empty(), "no month is empty");
}

#[test]
fn figures_of_ones_own_move_the_funnel() {
    let mut figures = figures(100);
    let before = figures.funnel().share(Step::Reachable).expect("believed");
    let month = Month::of(day("2026-10-01"));
    figures.count(month, Counted::Left, Some(40));
    figures.count(month, Counted::Reachable, Some(4));
    let after = figures.funnel().share(Step::Reachable).expect("believed");
    assert_eq!(after, before.seen(4, 40));
    assert!(after.mean_permille() < 200 && after.people() == before.people() + 40);
}

#[test]
fn what_is_believed_comes_to_what_the_published_cases_do() {
    let catalog = builtin();
    let ids = PRIORS.iter().flat_map(|prior| prior.facts).chain(PUBLISHED.iter().map(|case| &case.fact));
    for id in ids {
        assert!(catalog.fact(id).is_some(), "{id}");
    }
    assert_eq!(PRIORS.each_ref().map(|prior| prior.step), Step::ALL);
    let from_register = [Step::Active, Step::Talked, Step::Applied, Step::Rehired];
    let funnel = figures(100).funnel();
    let share: f64 = from_register.iter().map(|step| funnel.share(*step).expect("believed").mean()).product();
    assert!((0.01..=0.03).contains(&share), "{share}: 1–3 % a year");
    let cases: Vec<_> = PUBLISHED.iter().map(|case| case.reference).collect();
    let [low, _, high] = Class::of(&cases).expect("cases").rehires(1000, 12);
    let expected = (share * 1000.0).round();
    assert!(f64::from(low) <= expected && expected <= f64::from(high));
}

#[test]
fn nobody_who_comes_back_saves_nothing() {
    for leavers in [0, 1, 40, 400] {
        let figures = figures(leavers);
        let drawn = draw(&figures.funnel(), 1, 2000);
        for instead in Instead::ALL {
            let balance = figures.balance(instead, &drawn).expect("all costs are said");
            for (rehires, net) in balance.rehires.into_iter().zip(balance.net_yen) {
                assert!(rehires > 0 || net == -3_000_000, "{rehires} rehires leave {net}");
            }
            assert!(leavers > 0 || balance.chance_permille == 0);
        }
    }
    let free = Figures { running_yen: Some(0), ..figures(1) };
    let balance = free.balance(Instead::Agency, &draw(&free.funnel(), 1, 2000)).expect("all costs are said");
    assert_eq!((balance.needed, balance.net_yen[0]), ([0, 0], 0), "no cost, and no saving either");
    assert!(balance.chance_permille < 500, "that somebody comes back is not certain even so");
}

#[test]
fn it_pays_for_itself_from_as_many_rehires_as_cover_the_costs() {
    assert_eq!(needed(3_000_000, 1_000_000), Some(3));
    assert_eq!(needed(3_000_001, 1_000_000), Some(4));
    assert_eq!((needed(0, 5), needed(5, 0)), (Some(0), None));
    let figures = Figures { running_yen: Some(6_000_000), ..figures(300) };
    let drawn = draw(&figures.funnel(), 3, 4000);
    let balance = figures.balance(Instead::Agency, &drawn).expect("costs");
    assert_eq!(balance.saved_yen, 1_950_000, "32.5 % of six million");
    assert_eq!(balance.needed, [3, 4], "at 35 % and at 30 %");
    let own = Figures { fee_permille: Some(300), ..figures.clone() };
    assert_eq!(own.balance(Instead::Agency, &drawn).expect("costs").needed, [4, 4]);
    let without = Figures { running_yen: None, ..figures };
    assert_eq!(without.balance(Instead::Average, &drawn), None);
}

#[test]
fn what_matters_most_is_told_first_and_drawn_within_its_axis() {
    let figures = figures(200);
    let weighing = weigh(&figures, &figures.funnel()).expect("somebody leaves");
    assert_eq!(weighing.unit, Unit::Yen);
    let swings: Vec<u64> =
        weighing.weights.iter().map(|weight| weight.result[0].abs_diff(weight.result[1])).collect();
    assert!(swings.is_sorted_by(|one, other| one >= other), "{swings:?}");
    assert!(weighing.weights.iter().any(|weight| weight.factor == Factor::Fee), "the fee is not said");
    assert_eq!(weighing.measure_first(), Some(Step::Talked), "{:?}", weighing.weights);
    let running = weighing.weights.iter().find(|weight| weight.factor == Factor::Running).expect("a cost");
    assert!(running.result[0] > running.result[1], "higher costs leave less");
    let (bars, middle) = weighing.bars(WIDTH);
    assert_eq!(bars.len(), weighing.weights.len());
    assert!(middle <= WIDTH && bars.iter().all(|(x, width)| x + width <= WIDTH + 1));
    let without = Figures { pay_yen: None, ..figures.clone() };
    assert_eq!(weigh(&without, &without.funnel()).expect("somebody leaves").unit, Unit::Rehires);
    assert_eq!(weigh(&Figures::default(), &Funnel::default()), None);
    let mut surer = figures;
    let month = Month::of(day("2026-10-01"));
    surer.count(month, Counted::Active, Some(4000));
    surer.count(month, Counted::Talked, Some(1080));
    let first = weigh(&surer, &surer.funnel()).expect("somebody leaves").measure_first();
    assert_ne!(first, Some(Step::Talked), "what was seen of many is known");
}

#[test]
fn the_chart_keeps_the_order_of_the_numbers() {
    let funnel = figures(120).funnel();
    let drawn = draw(&funnel, 5, 4000);
    let intervals = intervals(&drawn, 120);
    assert_eq!(intervals.len(), Step::ALL.len());
    for interval in &intervals {
        let ([low, middle, high], x) = (interval.people, interval.x);
        assert!(low <= middle && middle <= high && x[0] <= x[1] && x[1] <= x[2] && x[2] <= WIDTH);
    }
    assert_eq!(ticks(120).first(), Some(&(0, 0)));
    assert_eq!(ticks(120).last(), Some(&(120, WIDTH)));
    assert_eq!(ticks(0), [(0, 0)]);
}

#[test]
fn a_drawing_made_bit_by_bit_comes_to_the_same() {
    let funnel = figures(90).funnel();
    let mut drawing = Drawing::new(&funnel, 9, 1000);
    assert!(!drawing.go_on(300) && !drawing.go_on(699) && drawing.go_on(300));
    assert_eq!(drawing.drawn(), draw(&funnel, 9, 1000));
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn quantiles_are_those_of_the_beta_distribution(
        (permille, weight) in (50_u16..950, 2_u64..3000), at in 50_u16..950,
    ) {
        // Where one parameter is a whole number and the other one, the distribution function is a power.
        let alone = Share::believed(500, 2000).seen(u32::from(at), u32::from(at));
        let power = 1.0 + f64::from(at);
        let expected = libm::pow(f64::from(permille) / 1000.0, 1.0 / power) * 1000.0;
        prop_assert!((f64::from(alone.quantile(permille)) - expected).abs() <= 0.6, "{expected}");
        let share = Share::believed(at, weight * 1000);
        let (low, high) = (share.quantile(100), share.quantile(900));
        prop_assert!(low <= high && high <= 1000);
        let mirror = Share::believed(1000 - at, weight * 1000);
        prop_assert!((i32::from(mirror.quantile(1000 - permille)) + i32::from(share.quantile(permille)) - 1000).abs() <= 1);
        // Half of a symmetric one is its mean.
        prop_assert_eq!(Share::believed(500, weight * 1000).quantile(500), 500);
    }

    #[test]
    fn what_is_drawn_agrees_with_the_quantiles((permille, weight) in (100_u16..900, 2_u64..40)) {
        let share = Share::believed(permille, weight * 1000);
        let people = 100_000;
        let funnel = Funnel {
            leavers: people,
            believed: sorted::map([(Step::Reachable, share)]),
            ..Funnel::default()
        };
        let drawn = draw(&funnel, u64::from(permille), 4000);
        for at in [100_u16, 500, 900] {
            let below = share.quantile(at);
            let told = drawn.quantile(Step::Reachable, at).expect("drawn");
            let (low, high) = (share.quantile(at - 30), share.quantile(at + 30));
            let within = u32::from(low) * 100 <= told + 200 && told <= u32::from(high) * 100 + 200;
            prop_assert!(within, "{at}: {told} is not {below}");
        }
    }
}
