//! The rows: the documented risks always, how likely each is and why, and what comes first.

use okaeri::domain::answer::Rating;
use okaeri::domain::degree::Degree;
use okaeri::domain::forecast::{Grounds, probability};
use okaeri::domain::level::Level;
use okaeri::domain::plan::trials::expected;
use okaeri::domain::plan::{Setback, Uncertainty};
use okaeri::domain::risk::{Risk, State, degree, matrix, priority, rows};
use okaeri::domain::score::Score;
use okaeri::domain::sorted;
use proptest::collection::vec;
use proptest::prelude::*;

use super::{CATALOG, caution, challenge, own, row, saying, silent};
use crate::small::{cases, sure};

#[test]
fn the_priority_of_every_likelihood_and_impact_is_as_stated() {
    for permille in 0..=1000_u16 {
        let points = if permille >= 400 { 3 } else { 1 + u8::from(permille >= 200) };
        assert_eq!(degree(permille).number(), points, "{permille}");
        for impact in Degree::ALL {
            let told = priority(Some(permille), impact);
            assert_eq!(told.product, points * impact.number());
            let expected = match told.product {
                6 | 9 => Degree::High,
                3 | 4 => Degree::Middle,
                _ => Degree::Low,
            };
            assert_eq!(told.degree, expected, "{permille}, {impact:?}");
        }
    }
    assert_eq!(priority(None, Degree::High), priority(Some(200), Degree::High));
}

#[test]
fn the_ten_documented_risks_always_stand_there() {
    let rows = rows(&CATALOG, &silent());
    let numbers = sorted::set(rows.iter().map(|row| row.number));
    assert_eq!(numbers.into_iter().collect::<Vec<_>>(), (1..=10).collect::<Vec<_>>());
    for row in &rows {
        assert!(row.said.is_unsaid() && row.summary.is_some());
        for text in [&row.title, &row.sign, &row.response] {
            assert!(!text.ja.is_empty() && !text.en.is_empty(), "{}", row.said.id);
        }
        assert_eq!((&row.sign, &row.response), (&row.suggested.sign, &row.suggested.response));
    }
}

#[test]
fn a_challenge_is_as_likely_as_the_forecast_has_it() {
    let mut program = silent();
    let stated = Setback { permille: Some(0), effort: None };
    program.settings.uncertainty = Uncertainty {
        setbacks: sorted::map([(CATALOG.challenges[2].id.clone(), stated)]),
        ..Uncertainty::default()
    };
    for expected in expected(&CATALOG, &program) {
        let row = row(&program, &challenge(expected.challenge.as_str()));
        let likely = row.likely.expect("a challenge always has one");
        assert_eq!((likely.permille, likely.grounds), (expected.permille, expected.grounds));
        assert_eq!(row.counts(), expected.permille > 0);
    }
}

#[test]
fn a_caution_is_as_likely_as_its_items_say_or_a_person_does() {
    let mut program = silent();
    let known = CATALOG.cautions.iter().find(|caution| caution.id.as_str() == "exit_reason").expect("there");
    let id = caution("exit_reason");
    let round = program.rounds.last_mut().expect("a round");
    known.items.iter().for_each(|item| drop(round.answers.remove(item)));
    assert_eq!(row(&program, &id).likely, None, "nobody can tell");
    let round = program.rounds.last_mut().expect("a round");
    round.scope = okaeri::domain::score::Scope::Full;
    let item = &known.items[0];
    round.answers.insert(item.clone(), sure(1));
    let likely = row(&program, &id).likely.expect("an item is rated");
    // Level 1 is 250 of 1000: a risk of 750, of which 60% are 450.
    assert_eq!((likely.permille, likely.grounds), (450, Grounds::Assessed));
    assert_eq!(probability(Score::from_permille(750)), 450);
    let stated = saying(&program, Risk { permille: Some(120), ..Risk::new(id.clone()) });
    let likely = row(&stated, &id).likely.expect("it is said");
    assert_eq!((likely.permille, likely.grounds, likely.band), (120, Grounds::Stated, None));
    let unknown = okaeri::domain::answer::Answer { rating: Some(Rating::DontKnow), ..sure(0) };
    program.rounds.last_mut().expect("a round").answers.insert(item.clone(), unknown);
    assert_eq!(row(&program, &id).likely, None);
}

#[test]
fn what_is_said_stands_in_place_of_what_is_suggested() {
    let risk = Risk {
        impact: Some(Degree::Low),
        sign: Some("問い合わせがない".to_owned()),
        response: Some("案内を出す".to_owned()),
        ..Risk::new(challenge("few_applicants"))
    };
    let row = row(&saying(&silent(), risk), &challenge("few_applicants"));
    assert_eq!((row.impact, row.suggested.impact), (Degree::Low, Degree::High));
    assert_eq!((&*row.sign.en, &*row.response.ja), ("問い合わせがない", "案内を出す"));
    assert_eq!(
        &*row.suggested.response.en,
        "Tell alumni about the program directly. Offer a casual talk before any selection. Combine it with employee referral."
    );
}

fn level() -> impl Strategy<Value = Level> {
    (0..5_u8).prop_map(crate::small::level)
}

fn degree_of() -> impl Strategy<Value = Degree> {
    (0..3_usize).prop_map(|at| Degree::ALL[at])
}

proptest! {
    #![proptest_config(cases(48))]

    #[test]
    fn what_comes_first_is_worse_and_every_open_risk_is_in_one_cell(
        levels in vec(level(), 45),
        own_risks in vec((proptest::option::of(0..=1000_u16), degree_of(), 0..4_usize), 0..8),
    ) {
        let mut program = silent();
        let round = program.rounds.last_mut().expect("a round");
        round.scope = okaeri::domain::score::Scope::Full;
        round.answers = sorted::map(
            CATALOG.items().zip(&levels).map(|(item, level)| (item.id.clone(), sure(level.number()))),
        );
        for (at, (permille, impact, state)) in own_risks.iter().enumerate() {
            let risk = Risk {
                permille: *permille,
                impact: Some(*impact),
                state: State::ALL[*state],
                ..Risk::new(own(&at.to_string()))
            };
            program = saying(&program, risk);
        }
        let rows = rows(&CATALOG, &program);
        prop_assert_eq!(rows.len(), 10 + own_risks.len());
        let rank = |row: &okaeri::domain::risk::Row| {
            let permille = row.likely.map_or(200, |likely| likely.permille);
            (!row.is_closed(), row.priority.product, permille, row.impact)
        };
        prop_assert!(rows.windows(2).all(|pair| rank(&pair[0]) >= rank(&pair[1])));
        let drawn = matrix(&rows);
        let mut shown: Vec<usize> = drawn.rows.iter().flatten().flat_map(|cell| cell.risks.clone()).collect();
        shown.extend(&drawn.unknown);
        shown.sort_unstable();
        let mut open: Vec<usize> = rows.iter().filter(|row| !row.is_closed()).map(|row| row.number).collect();
        open.sort_unstable();
        prop_assert_eq!(shown, open);
        for cell in drawn.rows.iter().flatten() {
            for row in rows.iter().filter(|row| cell.risks.contains(&row.number)) {
                prop_assert_eq!(row.priority.degree, cell.priority);
            }
        }
    }
}
