//! The table of groups is whole, and says nothing that is not so.

use crate::source::sources;

const TABLE: &str = include_str!("GROUPS.md");

/// A row: its number, what is tried, and its state.
fn rows() -> Vec<(usize, &'static str, &'static str)> {
    let cells = |line: &'static str| {
        let mut cells = line.trim_matches('|').split(" | ").map(str::trim);
        Some((cells.next()?.parse().ok()?, cells.next()?, cells.next()?))
    };
    TABLE.lines().filter_map(cells).collect()
}

#[test]
fn every_group_has_a_test_or_a_reason() {
    let rows = rows();
    let numbers: Vec<_> = rows.iter().map(|(number, ..)| *number).collect();
    assert_eq!(numbers, (1..=104).collect::<Vec<_>>());
    for (number, what, state) in rows {
        assert!(what.len() > 4, "{number} says what is tried");
        let is_test = state.starts_with('`');
        let reason = ["does not apply: ", "pending: "].iter().find_map(|start| state.strip_prefix(start));
        assert!(is_test || reason.is_some_and(|reason| reason.len() > 8), "{number}: {state}");
    }
}

#[test]
fn every_test_that_the_table_names_exists() {
    let sources = ["tests", "src", "xtask"].map(sources);
    let exists = |name: &str| {
        let function = format!("fn {name}(");
        sources.iter().flatten().any(|source| source.text.contains(&function))
    };
    let mut named = 0;
    for (number, _, state) in rows() {
        for name in state.split('`').skip(1).step_by(2).filter(|name| !name.contains(['/', '.', ' '])) {
            assert!(exists(name), "{number}: there is no test `{name}`");
            named += 1;
        }
    }
    assert!(named >= 50, "{named}");
}

#[test]
fn a_test_that_is_named_after_a_group_is_in_its_row() {
    for source in sources("tests/core/hostile") {
        for name in source.text.split("fn g").skip(1).filter_map(|rest| rest.split('(').next()) {
            let Some(number) = name.get(..3).and_then(|digits| digits.parse::<usize>().ok()) else {
                continue;
            };
            let row = rows().into_iter().find(|(row, ..)| *row == number).expect("its row");
            assert!(row.2.contains(&format!("`g{name}`")), "{number} does not name `g{name}`");
        }
    }
}
