//! The built-in catalog: every preset target is reached, provably at the least effort.

use num_rational::Ratio;
use okaeri::domain::answer::{Answers, Rating};
use okaeri::domain::catalog::{Catalog, builtin};
use okaeri::domain::plan::choose::Pins;
use okaeri::domain::plan::{choose, gaps};
use okaeri::domain::score::{Scope, assess, risks, weights};
use okaeri::domain::selection::{Asked, Budget, Question, Sureness, question, select, verify};
use okaeri::domain::sorted::{Map, Set};
use okaeri::domain::target::{Preset, Target};

use crate::small::{day, said, sure};

fn asked(catalog: &Catalog, answers: &Answers, target: &Target) -> Question {
    question(Asked {
        catalog,
        answers,
        scope: Scope::Full,
        target,
        items: &Map::new(),
        weights: &weights(
            catalog,
            &catalog.purposes.iter().take(2).map(|purpose| purpose.id.clone()).collect(),
        ),
        pins: &Pins::default(),
        rates: &Map::new(),
    })
}

/// Answers of all kinds, another for each `salt`.
fn mixed(catalog: &Catalog, salt: usize) -> Answers {
    let answer = |number: usize| match (number * 7 + salt * 3 + number / 3) % 9 {
        rating @ 0..=4 => Some(sure(u8::try_from(rating).expect("a level"))),
        5 => Some(said(Rating::NotApplicable)),
        6 => Some(said(Rating::DontKnow)),
        _ => None,
    };
    catalog
        .items()
        .enumerate()
        .filter_map(|(number, item)| Some((item.id.clone(), answer(number)?)))
        .collect()
}

fn effort(catalog: &Catalog, answers: &Answers, target: &Target) -> u32 {
    let greedy = choose(catalog, answers, &gaps(catalog, answers, Scope::Full, target), &Pins::default());
    assert!(greedy.uncovered.is_empty());
    greedy
        .actions
        .keys()
        .filter_map(|id| catalog.action(id))
        .map(|action| u32::from(action.effort.likely))
        .sum()
}

#[test]
fn every_preset_is_reached_provably_at_the_least_effort() {
    let catalog = builtin();
    for answers in [Answers::new(), mixed(&catalog, 1), mixed(&catalog, 2)] {
        for preset in Preset::ALL {
            let target = Target::preset(&catalog, preset);
            let asked = asked(&catalog, &answers, &target);
            let selected = select(&asked, Budget::default()).expect("the catalog reaches every level");
            assert_eq!(selected.sureness, Sureness::Best, "{preset:?}");
            assert_eq!(verify(&asked, &selected), Ok(()));
            assert!(selected.effort <= effort(&catalog, &answers, &target), "{preset:?}");
            assert!(selected.actions.values().all(|reasons| !reasons.is_empty()));
        }
    }
}

#[test]
fn the_order_of_the_catalog_is_irrelevant() {
    let catalog = builtin();
    let asked = asked(&catalog, &mixed(&catalog, 3), &Target::preset(&catalog, Preset::Standard));
    let mut turned = asked.clone();
    turned.actions.reverse();
    turned.items.reverse();
    turned.roles.reverse();
    assert_eq!(select(&asked, Budget::default()), select(&turned, Budget::default()));
}

#[test]
fn a_level_counts_as_the_assessment_and_the_risks_weigh_it() {
    let catalog = builtin();
    let answers: Answers = catalog
        .items()
        .enumerate()
        .map(|(number, item)| {
            let kind = u8::try_from(number * 11 % 6).expect("it is small");
            (item.id.clone(), if kind == 5 { said(Rating::NotApplicable) } else { sure(kind) })
        })
        .collect();
    let purposes: Set<_> = catalog.purposes.iter().take(2).map(|purpose| purpose.id.clone()).collect();
    let asked = asked(&catalog, &answers, &Target::default());
    let assessment =
        assess(&catalog, &answers, &weights(&catalog, &purposes), Scope::Full, day("2026-04-01"));
    let sum = |worth: &dyn Fn(&okaeri::domain::selection::question::Item) -> u64| -> i128 {
        asked.items.iter().map(|item| i128::from(worth(item))).sum()
    };
    let score = sum(&|item| item.score * u64::from(item.now.number()));
    let full = sum(&|item| item.score * 4);
    let overall = assessment.overall.score.expect("items are rated");
    assert_eq!(Ratio::new(score * 1000, full), overall.permille());

    let known: Vec<_> = risks(&catalog, &assessment).into_iter().filter_map(|risk| risk.risk).collect();
    let total: Ratio<i128> = known.iter().map(|risk| risk.permille()).sum();
    let left = sum(&|item| item.risk * u64::from(4 - item.now.number()));
    let all = sum(&|item| item.risk * 4);
    assert_eq!(Ratio::new(left * 1000, all), total / i128::try_from(known.len()).expect("few"));
}
