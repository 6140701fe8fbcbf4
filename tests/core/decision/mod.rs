//! Decision tables: what is found of them is what looking at every single case finds.

use okaeri::domain::decision::{Analysis, Finding, MOST_RULES, Region, Rule, Span, Spans, Table, analyze};
use proptest::collection::vec;
use proptest::prelude::*;

/// Every case of a table.
fn cases(answers: &[u32]) -> Vec<Vec<u32>> {
    answers.iter().fold(vec![Vec::new()], |cases, answers| {
        let longer = |case: &Vec<u32>| {
            (0..*answers).map(|answer| [case.as_slice(), &[answer]].concat()).collect::<Vec<_>>()
        };
        cases.iter().flat_map(longer).collect()
    })
}

fn spans(answers: u32) -> impl Strategy<Value = Spans> {
    let some = vec((0..answers, 0..answers), 1..3)
        .prop_map(|pairs| Spans::of(pairs.into_iter().map(|(from, to)| Span { from, to })));
    prop_oneof![2 => Just(Spans::all(answers)), 3 => some]
}

fn tables() -> impl Strategy<Value = Table<u8>> {
    vec(1_u32..6, 1..5).prop_flat_map(|answers| {
        let when: Vec<_> = answers.iter().map(|answers| spans(*answers)).collect();
        let rule = (when, 0_u8..3).prop_map(|(when, then)| Rule { when: Region(when), then });
        vec(rule, 0..7).prop_map(move |rules| Table { answers: answers.clone(), rules })
    })
}

/// The cases of these regions, each of which must have none of another's.
fn within<'a>(all: &[Vec<u32>], regions: impl Iterator<Item = &'a Region> + Clone) -> Vec<Vec<u32>> {
    let times = |case: &Vec<u32>| regions.clone().filter(|region| region.has(case)).count();
    assert!(all.iter().all(|case| times(case) <= 1), "a case is told twice");
    all.iter().filter(|case| times(case) == 1).cloned().collect()
}

fn matching(table: &Table<u8>, case: &[u32]) -> Vec<usize> {
    (0..table.rules.len()).filter(|rule| table.rules[*rule].when.has(case)).collect()
}

fn is_as_by_hand(table: &Table<u8>, found: &Analysis) {
    let all = cases(&table.answers);
    assert_eq!(u128::try_from(all.len()), Ok(found.cases));
    let gaps = found.findings.iter().filter_map(|finding| match finding {
        Finding::Gap(region) => Some(region),
        _ => None,
    });
    let holes: Vec<_> = all.iter().filter(|case| matching(table, case).is_empty()).cloned().collect();
    assert_eq!(within(&all, gaps), holes);
    for first in 0..table.rules.len() {
        for second in first + 1..table.rules.len() {
            let both = |case: &&Vec<u32>| {
                let rules = matching(table, case);
                rules.contains(&first) && rules.contains(&second)
            };
            let shared: Vec<_> = all.iter().filter(both).cloned().collect();
            let told: Vec<_> = found
                .findings
                .iter()
                .filter_map(|finding| match finding {
                    Finding::Overlap(a, b, cases) if (*a, *b) == (first, second) => Some((true, cases)),
                    Finding::Contradiction(a, b, cases) if (*a, *b) == (first, second) => {
                        Some((false, cases))
                    }
                    _ => None,
                })
                .collect();
            assert_eq!(told.len(), usize::from(!shared.is_empty()));
            for (alike, regions) in told {
                assert_eq!(alike, table.rules[first].then == table.rules[second].then);
                assert_eq!(within(&all, regions.iter()), shared);
            }
        }
    }
    let idle: Vec<usize> = found
        .findings
        .iter()
        .filter_map(|finding| match finding {
            Finding::NeverFires(rule, _) => Some(*rule),
            _ => None,
        })
        .collect();
    let decides = |rule: &usize| all.iter().any(|case| table.decide(case) == Some(*rule));
    assert_eq!(idle, (0..table.rules.len()).filter(|rule| !decides(rule)).collect::<Vec<_>>());
    for finding in &found.findings {
        let Finding::NeverFires(rule, before) = finding else { continue };
        let matched = all.iter().filter(|case| table.rules[*rule].when.has(case));
        let mut deciding: Vec<usize> = matched.filter_map(|case| table.decide(case)).collect();
        deciding.sort_unstable();
        deciding.dedup();
        assert_eq!(*before, deciding);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]
    #[test]
    fn what_is_found_of_a_table_is_what_every_single_case_shows(table in tables()) {
        is_as_by_hand(&table, &analyze(&table).expect("few cases"));
    }
}

fn rule(when: &[&[(u32, u32)]], then: u8) -> Rule<u8> {
    let of = |spans: &&[(u32, u32)]| Spans::of(spans.iter().map(|(from, to)| Span { from: *from, to: *to }));
    Rule { when: Region(when.iter().map(of).collect()), then }
}

#[test]
fn a_hole_is_told_as_one_region_and_exactly() {
    // From three years on, if at most ten years away; and nobody who was dismissed, the last of four reasons.
    let rules = vec![
        rule(&[&[(0, 600)], &[(0, 600)], &[(3, 3)]], 0),
        rule(&[&[(36, 600)], &[(0, 120)], &[(0, 2)]], 1),
        rule(&[&[(0, 35)], &[(0, 600)], &[(0, 2)]], 0),
    ];
    let table = Table { answers: vec![601, 601, 4], rules };
    let found = analyze(&table).expect("few cases");
    assert_eq!(found.cases, 601 * 601 * 4);
    let hole = Region(vec![
        Spans::of([Span { from: 36, to: 600 }]),
        Spans::of([Span { from: 121, to: 600 }]),
        Spans::of([Span { from: 0, to: 2 }]),
    ]);
    assert_eq!(found.findings, [Finding::Gap(hole.clone())]);
    assert_eq!(hole.example(), Some(vec![36, 121, 0]));
}

#[test]
fn a_rule_that_matches_nothing_never_decides_and_is_hidden_by_none() {
    let table = Table { answers: vec![5], rules: vec![rule(&[&[(3, 2)]], 0), rule(&[&[(0, 4)]], 1)] };
    assert_eq!(analyze(&table).expect("few").findings, [Finding::NeverFires(0, Vec::new())]);
}

#[test]
fn more_rules_and_cases_than_can_be_looked_at_are_refused_at_once() {
    let many = Table { answers: vec![2], rules: vec![rule(&[&[(0, 0)]], 0); MOST_RULES + 1] };
    assert!(analyze(&many).is_err());
    let cut = |at: u32| {
        let one: &[(u32, u32)] = &[(at, at)];
        rule(&[one; 6], 0)
    };
    let wide = Table { answers: vec![600; 6], rules: (0..60).map(|at| cut(at * 10)).collect() };
    assert!(analyze(&wide).is_err());
}
