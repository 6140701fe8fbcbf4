//! A KPI is worked out from the months that it looks back on, and from nothing where one of them is missing.

use okaeri::domain::catalog::builtin;
use okaeri::domain::kpi::{Belongs, Kpi, Lack, Reading, outlook, reading, readings, state};
use okaeri::domain::text::Language;
use okaeri::domain::value::{Counted, Figures, draw};
use proptest::prelude::*;

use super::{figures, month};
use crate::small::cases;

fn value(figures: &Figures, kpi: Kpi, name: &str) -> Result<u64, Lack> {
    reading(figures, kpi, month(name)).map(|reading| reading.value)
}

#[test]
fn every_kpi_has_words_in_both_languages_and_what_it_names_is_in_the_catalog() {
    let catalog = builtin();
    for kpi in Kpi::ALL {
        for language in Language::ALL {
            for words in [kpi.name(), kpi.definition(), kpi.why()] {
                assert!(!words.say(language).is_empty(), "{kpi:?}");
            }
        }
        let is_there = match kpi.belongs() {
            Belongs::Factor(id) => catalog.factor(&id).is_some(),
            Belongs::Merit(id) => catalog.purpose(&id).is_some(),
        };
        assert!(is_there, "{kpi:?}");
        for fact in kpi.facts() {
            assert!(catalog.fact(&fact).is_some(), "{fact}");
        }
    }
}

#[test]
fn a_count_looks_back_as_far_as_it_spans_and_counting_goes() {
    let talks = figures("2026-01", &[(Counted::Talked, &[1, 2, 3, 4])]);
    assert_eq!(
        reading(&talks, Kpi::Talks, month("2026-02")),
        Ok(Reading { month: month("2026-02"), value: 3, months: 2 })
    );
    assert_eq!(value(&talks, Kpi::Talks, "2026-04"), Ok(9), "February to April");
    assert_eq!(
        reading(&talks, Kpi::Talks, month("2025-12")),
        Err(Lack::Missing(Counted::Talked, vec![month("2025-12")]))
    );
    assert_eq!(value(&talks, Kpi::Rehires, "2026-04"), Err(Lack::Never(Counted::Rehired)));
}

#[test]
fn a_month_that_is_missing_is_named_and_nothing_is_made_up_for_it() {
    let mut rehires = figures("2026-01", &[(Counted::Rehired, &[1, 0, 1, 0])]);
    rehires.count(month("2026-03"), Counted::Rehired, None);
    assert_eq!(
        value(&rehires, Kpi::Rehires, "2026-04"),
        Err(Lack::Missing(Counted::Rehired, vec![month("2026-03")]))
    );
    let state = state(&rehires, Kpi::Rehires);
    assert_eq!(state.latest.map(|latest| (latest.month, latest.value)), Some((month("2026-02"), 1)));
    assert_eq!(state.lack, Some(Lack::Missing(Counted::Rehired, vec![month("2026-03")])));
}

#[test]
fn shares_are_of_the_same_months_and_of_a_year_before_for_those_who_stay() {
    let mut figures = figures(
        "2026-01",
        &[
            (Counted::Left, &[10, 10]),
            (Counted::Reachable, &[5, 6]),
            (Counted::Members, &[40, 50]),
            (Counted::Engaged, &[0, 20]),
        ],
    );
    assert_eq!(value(&figures, Kpi::Reachable, "2026-02"), Ok(550));
    assert_eq!(value(&figures, Kpi::EngagedShare, "2026-02"), Ok(400));
    assert_eq!(
        value(&figures, Kpi::EngagedShare, "2026-01"),
        Ok(0),
        "nobody was active, and that is a figure"
    );
    assert_eq!(value(&figures, Kpi::Retained, "2026-02"), Err(Lack::Never(Counted::Retained)));
    figures.count(month("2026-02"), Counted::Retained, Some(1));
    figures.count(month("2026-02"), Counted::Rehired, Some(3));
    assert_eq!(
        value(&figures, Kpi::Retained, "2026-02"),
        Err(Lack::Missing(Counted::Rehired, vec![month("2025-02")])),
        "those of a year ago are not known"
    );
    figures.count(month("2025-02"), Counted::Rehired, Some(2));
    assert_eq!(value(&figures, Kpi::Retained, "2026-02"), Ok(500));
    figures.count(month("2025-02"), Counted::Rehired, Some(0));
    assert_eq!(value(&figures, Kpi::Retained, "2026-02"), Err(Lack::Nobody(Counted::Rehired)));
}

#[test]
fn the_cost_of_a_rehire_is_that_of_as_many_months() {
    let mut figures = figures("2026-01", &[(Counted::Rehired, &[0, 0, 1])]);
    assert_eq!(value(&figures, Kpi::Cost, "2026-03"), Err(Lack::Cost));
    figures.running_yen = Some(2_400_000);
    assert_eq!(value(&figures, Kpi::Cost, "2026-03"), Ok(600_000), "a quarter of the year for one");
    assert_eq!(value(&figures, Kpi::Cost, "2026-02"), Err(Lack::Nobody(Counted::Rehired)));
}

#[test]
fn only_what_the_funnel_says_is_expected() {
    let mut figures = figures("2026-01", &[(Counted::Left, &[40]), (Counted::Reachable, &[10])]);
    figures.leavers = Some(200);
    let drawn = draw(&figures.funnel(), 1, 500);
    for kpi in Kpi::ALL {
        let expected = outlook(&figures, Some(&drawn), kpi);
        let is_known = matches!(kpi, Kpi::Reachable | Kpi::Applications | Kpi::Rehires);
        assert_eq!(expected.is_some(), is_known, "{kpi:?}");
        if let Some(expected) = expected {
            assert!(expected.low <= expected.middle && expected.middle <= expected.high, "{kpi:?}");
        }
    }
    assert_eq!(outlook(&figures, None, Kpi::Rehires), None, "nothing is drawn yet");
}

proptest! {
    #![proptest_config(cases(64))]

    /// Counted by hand: all of the last months, or none where one is not known.
    #[test]
    fn a_count_is_the_sum_of_its_months(all in proptest::collection::vec(proptest::option::weighted(0.9, 0_u32..50), 1..40)) {
        let mut figures = Figures::default();
        let start = month("2024-01");
        for (at, people) in (0..).zip(&all) {
            figures.count(start.after(at), Counted::Applied, *people);
        }
        let first = all.iter().position(Option::is_some);
        for at in 0..all.len() {
            let name = start.after(u32::try_from(at).expect("small"));
            let told = reading(&figures, Kpi::Applications, name).ok().map(|reading| reading.value);
            let by_hand = first.filter(|first| at >= *first).and_then(|first| {
                let from = first.max((at + 1).saturating_sub(12));
                all[from..=at].iter().copied().map(|people| people.map(u64::from)).sum::<Option<u64>>()
            });
            prop_assert_eq!(told, by_hand);
        }
        let told = readings(&figures, Kpi::Applications);
        prop_assert!(told.windows(2).all(|pair| pair[0].month < pair[1].month));
    }
}
