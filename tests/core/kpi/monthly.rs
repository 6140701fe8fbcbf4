//! A table of months is read as people write them; what would change and what cannot be read is told, and a month with a
//! fault is left out whole.

use okaeri::domain::kpi::Kpi;
use okaeri::domain::text::Language;
use okaeri::domain::value::{Counted, Figures};
use okaeri::exchange::monthly::{Change, Misread, Monthly, NoTable, Why, changes, csv, merged, read, table};
use okaeri::exchange::sheet::as_text;
use proptest::prelude::*;

use super::{figures, month};
use crate::small::{cases, day};

fn taken(text: &str) -> Monthly {
    read(text, day("2026-11-20")).expect("a table")
}

#[test]
fn a_japanese_table_is_read_with_its_eras_widths_and_commas() {
    let table = taken(
        "年月,退職者数,登録者数(月末),再入社,備考\r\n\
         2026年4月,１２,\"1,020\",0,繁忙期\r\n\
         令和8年5月,8人,1030,1,\r\n\
         R8.6,,,,\r\n\
         2026/7/31,7,1040,0,\r\n",
    );
    let told =
        |name: &str, counted| table.months.get(&month(name)).and_then(|counts| counts.get(&counted).copied());
    assert_eq!(told("2026-04", Counted::Left), Some(12));
    assert_eq!(told("2026-04", Counted::Members), Some(1020));
    assert_eq!(told("2026-05", Counted::Left), Some(8));
    assert_eq!(told("2026-05", Counted::Rehired), Some(1));
    assert_eq!(told("2026-06", Counted::Left), None, "what is empty says nothing");
    assert_eq!(told("2026-07", Counted::Left), Some(7));
    assert_eq!(
        (table.unused.as_slice(), table.misread_count, table.left_out),
        (&["備考".to_owned()][..], 0, 0)
    );
}

#[test]
fn months_are_read_in_the_usual_forms_and_only_with_their_year() {
    let forms = [
        "2026-04",
        "2026/4",
        "2026/04",
        "2026.4",
        "２０２６年４月",
        "2026年4月度",
        "202604",
        "令和8年4月",
        "R8.4",
        "R8/4",
        "Apr 2026",
        "april 2026",
        "Apr-26",
        "2026-04-30",
        "2026/4/1",
        "1 Apr 2026",
    ];
    for form in forms {
        let table = taken(&format!("月\t退職\n{form}\t3"));
        assert_eq!(table.months.keys().copied().collect::<Vec<_>>(), [month("2026-04")], "{form}");
    }
    for wrong in ["4月", "4/1", "26/4", "合計", "2026", "2026-13", "Apr", "30 Apr", "令和8年", "1999-04", ""]
    {
        let table = taken(&format!("月\t退職\n{wrong}\t3\n2026-05\t1"));
        assert_eq!(table.misread_count, 1, "{wrong}");
        assert_eq!(table.misread[0].why, Why::NoMonth, "{wrong}");
    }
}

#[test]
fn faults_are_told_by_line_and_column_and_leave_their_month_out_whole() {
    let table = taken(
        "月,退職,登録\n2026-04,3,many\n2026-12,1,1\n2026-05,2,-1\n2026-06,5,2000000\n2026-07,1,2\n2026-07,9,9",
    );
    let misread = |line, column, head: &str, cell: &str, why| Misread {
        line,
        column,
        head: head.to_owned(),
        cell: cell.to_owned(),
        why,
    };
    assert_eq!(
        table.misread,
        [
            misread(2, 3, "登録", "many", Why::NoNumber),
            misread(3, 1, "月", "2026-12", Why::Ahead),
            misread(4, 3, "登録", "-1", Why::NoNumber),
            misread(5, 3, "登録", "2000000", Why::TooMany),
            misread(7, 1, "月", "2026-07", Why::Twice),
        ]
    );
    assert_eq!((table.left_out, table.months.len()), (5, 1));
}

#[test]
fn months_may_stand_side_by_side() {
    let table = taken("項目\t2026年4月\t2026年5月\n退職\t3\t4\nカジュアル面談\t1\tx\n");
    assert_eq!(table.months.keys().copied().collect::<Vec<_>>(), [month("2026-04")]);
    assert_eq!((table.misread[0].line, table.misread[0].column), (3, 3));
}

#[test]
fn what_is_no_table_of_months_is_refused_with_its_reason() {
    let why = |text: &str| read(text, day("2026-11-20")).expect_err("no table");
    assert_eq!(why("月,退職"), NoTable::Empty);
    assert_eq!(why("部門,退職\n営業,3"), NoTable::NoMonths);
    assert_eq!(why("月,売上\n2026-04,3"), NoTable::NoFigures(vec!["月".to_owned(), "売上".to_owned()]));
    assert_eq!(why(&"月,退職\n".repeat(1300)), NoTable::TooLarge);
}

#[test]
fn only_what_differs_changes_and_what_is_empty_stays() {
    let before = figures("2026-04", &[(Counted::Left, &[3, 4]), (Counted::Talked, &[1])]);
    let table = taken("月,退職,面談\n2026-04,3,\n2026-05,5,2\n");
    assert_eq!(
        changes(&before, &table.months),
        [
            Change { month: month("2026-05"), counted: Counted::Left, from: Some(4), to: 5 },
            Change { month: month("2026-05"), counted: Counted::Talked, from: None, to: 2 },
        ]
    );
    let after = merged(&before, &table.months);
    assert_eq!(after.counted(month("2026-04"), Counted::Talked), Some(1));
    assert_eq!(changes(&after, &table.months), []);
    assert_eq!(
        okaeri::domain::kpi::reading(&after, Kpi::Talks, month("2026-05")).map(|one| one.value),
        Ok(3)
    );
}

proptest! {
    #![proptest_config(cases(48))]

    /// What is given out, copied or as CSV, in either language, is read again as it was.
    #[test]
    fn what_is_given_out_is_taken_again(
        counts in proptest::collection::vec((0_u32..30, 0_usize..11, 0_u32..=1_000_000), 0..60),
    ) {
        let mut figures = Figures::default();
        for (back, at, people) in counts {
            figures.count(month("2026-10").before(back), Counted::ALL[at], Some(people));
        }
        for language in Language::ALL {
            let rows = table(&figures, language);
            for text in [csv(&rows), as_text(&rows)] {
                match read(&text, day("2026-11-20")) {
                    Ok(table) => {
                        prop_assert_eq!(table.misread_count, 0);
                        prop_assert_eq!(merged(&Figures::default(), &table.months), figures.clone());
                        prop_assert_eq!(table.columns.len(), Counted::ALL.len());
                    }
                    Err(why) => {
                        prop_assert!(figures.months.is_empty());
                        prop_assert_eq!(why, NoTable::Empty);
                    }
                }
            }
        }
    }

    /// Whatever is pasted, nothing breaks.
    #[test]
    fn any_text_is_read_or_refused(text in "(月|退職|登録|2026-04|[0-9０-９年,\\t\\n\"R.]|令和){0,40}") {
        drop(read(&text, day("2026-11-20")));
    }
}
