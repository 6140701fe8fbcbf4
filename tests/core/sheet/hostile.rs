//! Whatever is pasted: nothing breaks, and what is offered can be taken.

use proptest::prelude::*;

use super::Desk;
use crate::small::{cases, task};

fn desk() -> Desk {
    Desk::with(vec![task("a", "hr", 4, 2, &[]), task("b", "hr", 4, 3, &[("a", 0)])])
}

fn holds(text: &str) -> Result<(), TestCaseError> {
    let desk = desk();
    if let Ok(taken) = desk.take(text)
        && let Some(command) = taken.command()
    {
        let after = desk.program.apply(&desk.catalog, &command);
        prop_assert!(after.is_ok(), "{:?} of {:?}", after, text);
    }
    Ok(())
}

#[test]
fn so_many_rows_that_cannot_be_taken_are_not_all_looked_at() {
    // Each waits for itself.
    let row = |number| format!("{number}\tnew {number}\t{number}\n");
    let text = "番号\tタスク\t先行\n".to_owned() + &(100..4100).map(row).collect::<String>();
    let taken = desk().take(&text).expect("a table");
    assert!(taken.changes.len() < 4000 && taken.refused.len() + taken.changes.len() == 4000);
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn any_text_is_taken_or_refused(text in "(?s)[^\u{0}]{0,200}") {
        holds(&format!("番号\tタスク\t開始\t終了\t日数\t先行\n{text}"))?;
        holds(&text)?;
    }

    #[test]
    fn any_cells_are_taken_or_refused(
        rows in prop::collection::vec((0_usize..5, "[abc]{0,2}", prop::sample::select(vec![
            "", "hr", "recruiting", "x",
        ]), prop::sample::select(vec!["", "2026/4/1", "4/31", "2101/1/1", "R8.4.2", "1999-12-31", "-"]),
        prop::sample::select(vec!["", "未着手", "完了", "doing", "?"]),
        prop::sample::select(vec!["", "0%", "50", "100%", "101"]),
        prop::sample::select(vec!["", "1", "2SS+3", "3; 4", "なし", "9", "1; 1FF"])), 0..8)
    ) {
        let rows = rows.into_iter().map(|(number, title, role, start, status, share, waits)| {
            format!("{number}\t{title}\t{role}\t{start}\t{status}\t{share}\t{waits}\t{start}\n")
        });
        let head = "No.\tTask\tRole\tStart\tStatus\tProgress\tWaits for\tEnd\n";
        holds(&(head.to_owned() + &rows.collect::<String>()))?;
    }
}
