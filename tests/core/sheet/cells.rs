//! Cells on the clipboard.

use okaeri::exchange::sheet::{TooLarge, as_html, as_text, read};
use proptest::prelude::*;

use crate::small::cases;

fn rows(text: &str) -> Vec<Vec<String>> {
    read(text).expect("not too large")
}

#[test]
fn rows_are_lines_and_cells_are_between_tabs() {
    let expected = [["a", "b"], ["c", ""]].map(|row| row.map(str::to_owned).to_vec());
    assert_eq!(rows("a\tb\r\nc\t\r\n"), expected);
    assert_eq!(rows("a\tb\nc\t"), [vec!["a".to_owned(), "b".to_owned()], vec!["c".to_owned()]]);
}

#[test]
fn a_cell_within_marks_holds_breaks_tabs_and_marks() {
    assert_eq!(
        rows("\"one\r\ntwo\"\t\"a\tb\"\t\"say \"\"so\"\"\"\nnext"),
        [vec!["one\ntwo".to_owned(), "a\tb".to_owned(), "say \"so\"".to_owned()], vec!["next".to_owned()],]
    );
}

#[test]
fn marks_that_do_not_end_a_cell_stand_for_themselves() {
    assert_eq!(
        rows("\"a\" b\tc\n\"open\td"),
        [vec!["\"a\" b".to_owned(), "c".to_owned()], vec!["\"open".to_owned(), "d".to_owned()],]
    );
}

#[test]
fn what_would_be_a_formula_is_defused_on_the_way_out_and_whole_on_the_way_back() {
    for formula in ["=HYPERLINK(\"http://x\")", "+1", "-2+3", "@SUM(A1)", "＝1+1", "＋1", "－1", "＠x", " =1"]
    {
        let out = as_text(&[vec![formula.to_owned()]]);
        let shown = out.trim_start_matches('"');
        assert!(shown.starts_with('\''), "{out}");
        assert!(as_html(&[vec![formula.to_owned()]]).contains("<th>'"), "{formula}");
        assert_eq!(rows(&out), [vec![formula.trim_start().to_owned()]]);
    }
    assert_eq!(as_text(&[vec!["'tis".to_owned(), "3-4".to_owned()]]), "'tis\t3-4\r\n");
}

#[test]
fn no_cell_is_markup() {
    let html = as_html(&[vec!["<img src=x onerror=alert(1)>".to_owned()], vec!["a & \"b\"\nc".to_owned()]]);
    let expected = "<table><tr><th>&lt;img src=x onerror=alert(1)&gt;</th></tr><tr><td>a &amp; &quot;b&quot;<br>c</td></tr></table>";
    assert_eq!(html, expected);
}

#[test]
fn more_than_can_be_looked_at_is_refused() {
    assert_eq!(read(&"a\n".repeat(10_000)), Err(TooLarge));
    assert_eq!(read(&"\t".repeat(1000)), Err(TooLarge));
    assert_eq!(read(&"a".repeat(4_000_000)), Err(TooLarge));
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn what_is_written_is_read_again(
        table in prop::collection::vec(prop::collection::vec("[a-c\"\t\n=+'あ ]{1,6}", 2..4), 1..5)
    ) {
        let read = rows(&as_text(&table));
        // What a formula is defused by takes the blanks before it along; an apostrophe before one means just that.
        let is_formula = |cell: &str| cell.trim_start().starts_with(['=', '+']);
        let plain = |cell: &String| {
            let cell = if is_formula(cell) { cell.trim_start().to_owned() } else { cell.clone() };
            match cell.strip_prefix('\'') {
                Some(rest) if rest.starts_with(['=', '+']) => rest.to_owned(),
                _ => cell,
            }
        };
        let expected: Vec<Vec<_>> = table.iter().map(|row| row.iter().map(plain).collect()).collect();
        prop_assert_eq!(read, expected);
    }
}
