//! The funnel: what is drawn agrees with what can be computed, and figures move what is believed as Bayes' rule says.

mod figures;
mod reference;

use okaeri::domain::sorted;
use okaeri::domain::value::{Drawn, Funnel, Seen, Share, Step, draw};
use proptest::prelude::*;

use crate::small::cases;

const RUNS: u32 = 20_000;

/// One step: `people` of whom each takes it with a share believed to be so.
fn one(people: u32, share: Share) -> Funnel {
    Funnel { leavers: people, believed: sorted::map([(Step::Reachable, share)]), ..Funnel::default() }
}

fn mean(drawn: &Drawn, step: Step) -> f64 {
    let thousandths = drawn.mean_thousandths(step).and_then(|mean| u32::try_from(mean).ok());
    f64::from(thousandths.expect("so few people")) / 1000.0
}

/// Mean and variance of the beta-binomial distribution.
fn beta_binomial(people: u32, share: Share) -> (f64, f64) {
    let ((a, b), n) = (share.parameters(), f64::from(people));
    let all = a + b;
    (n * a / all, n * a * b * (all + n) / (all * all * (all + 1.0)))
}

/// The chance of at most `most` of a beta-binomial distribution, term by term.
fn chance_of_at_most(most: u32, people: u32, share: Share) -> f64 {
    let ((a, b), n) = (share.parameters(), f64::from(people));
    let ln_beta = |x: f64, y: f64| libm::lgamma(x) + libm::lgamma(y) - libm::lgamma(x + y);
    let term = |k: u32| {
        let k = f64::from(k);
        let choose = libm::lgamma(n + 1.0) - libm::lgamma(k + 1.0) - libm::lgamma(n - k + 1.0);
        libm::exp(choose + ln_beta(k + a, n - k + b) - ln_beta(a, b))
    };
    (0..=most).map(term).sum()
}

proptest! {
    #![proptest_config(cases(24))]

    #[test]
    fn one_step_is_spread_as_the_beta_binomial_distribution(
        (people, permille, weight, seed) in (1_u32..400, 20_u16..980, 2_u64..60, any::<u64>()),
    ) {
        let share = Share::believed(permille, weight * 1000);
        let drawn = draw(&one(people, share), seed, RUNS);
        let (expected, variance) = beta_binomial(people, share);
        let told = mean(&drawn, Step::Reachable);
        let error = 5.0 * (variance / f64::from(RUNS)).sqrt() + 0.001;
        prop_assert!((told - expected).abs() <= error, "mean {told} is not {expected} ± {error}");
        for permille in [100_u16, 500, 900] {
            let at = drawn.quantile(Step::Reachable, permille).expect("drawn");
            let below = if at == 0 { 0.0 } else { chance_of_at_most(at - 1, people, share) };
            let (wanted, slack) = (f64::from(permille) / 1000.0, 0.02);
            prop_assert!(
                below <= wanted + slack && chance_of_at_most(at, people, share) >= wanted - slack,
                "{permille}: {at}, {below}",
            );
        }
    }

    #[test]
    fn steps_one_after_another_multiply_on_the_average(
        (people, first, second, seed) in (50_u32..400, 100_u16..900, 100_u16..900, any::<u64>()),
    ) {
        let share = |permille| Share::believed(permille, 20_000);
        let believed = sorted::map([(Step::Reachable, share(first)), (Step::Consented, share(second))]);
        let drawn = draw(&Funnel { leavers: people, believed, ..Funnel::default() }, seed, RUNS);
        let expected = f64::from(people) * f64::from(first) * f64::from(second) / 1e6;
        let told = mean(&drawn, Step::Consented);
        prop_assert!((told - expected).abs() <= 0.03 * f64::from(people) * 0.25 + 0.5, "{told} is not {expected}");
        prop_assert_eq!(drawn.mean_thousandths(Step::Registered), None, "nothing is believed of it");
    }
}

#[test]
fn figures_move_what_is_believed_by_as_much_as_they_weigh() {
    let believed = Share::believed(200, 10_000);
    assert_eq!((believed.mean_permille(), believed.people()), (200, 10));
    let after = believed.seen(9, 10);
    assert_eq!((after.mean_permille(), after.people()), (550, 20), "2 of 10 and 9 of 10 are 11 of 20");
    let funnel = |seen| Funnel {
        leavers: 100,
        believed: sorted::map([(Step::Reachable, believed)]),
        seen: sorted::map([(Step::Reachable, seen)]),
    };
    assert_eq!(funnel(Seen { yes: 9, all: 10 }).share(Step::Reachable), Some(after));
    assert_eq!(
        funnel(Seen { yes: 30, all: 10 }).share(Step::Reachable),
        Some(believed.seen(10, 10)),
        "not more than all"
    );
}

#[test]
fn the_same_seed_draws_the_same_and_nobody_comes_of_nobody() {
    let funnel = one(80, Share::believed(300, 5000));
    assert_eq!(draw(&funnel, 7, 500), draw(&funnel, 7, 500));
    assert_ne!(draw(&funnel, 7, 500), draw(&funnel, 8, 500));
    let nobody = draw(&one(0, Share::believed(300, 5000)), 7, 500);
    assert_eq!(nobody.quantile(Step::Reachable, 1000), Some(0));
    assert_eq!(nobody.at_least_permille(Step::Reachable, 1), Some(0));
    assert!(nobody.rehired().is_empty());
}
