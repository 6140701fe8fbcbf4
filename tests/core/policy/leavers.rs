//! A table of people who left: read as people write such tables, and decided as the rules say.

use okaeri::domain::policy::{Conduct, Decided, Eligibility, Employment, ExitReason, Known, Outcome, Told};
use okaeri::exchange::leavers::{Column, Leavers, Misread, NoTable, read};

use super::three_years;
use crate::small::day;

const JAPANESE: &str = "社員番号,氏名,部門,入社日,退職日,退職理由,雇用区分,懲戒\r\n\
    1001,山田,営業,2015/4/1,2025/3/31,転職のため,正社員,なし\r\n\
    1002,\"鈴木, 花子\",営業,2020-10-01,2024-09-30,結婚・出産,契約社員,なし\r\n\
    1003,佐藤,開発,令和2年4月1日,R6.12.31,自己都合,正社員,確認中\r\n\
    1004,高橋,開発,2010/4/1,2025/6/30,懲戒解雇,正社員,あり\r\n";

const ENGLISH: &str = "Name\tDepartment\tYears of service\tLeave date\tReason for leaving\tEmployment\tGender\n\
    A\tSales\t3.5\t2025-05-20\tnew job\tfull-time\tF\n\
    B\tSales\t3 years 6 months\t2025-05-20\tmaternity\tpart-time\tF\n\
    C\tR&D\tten\tsoon\tother\tpermanent\tM\n";

fn table(text: &str, group: Option<&str>) -> Leavers {
    read(text, group, day("2026-11-20")).expect("a table")
}

#[test]
fn a_japanese_table_is_read_with_its_dates_eras_and_quotes() {
    let table = table(JAPANESE, Some("部門"));
    let known = |tenure, away, reason, employment, conduct| Known {
        tenure: Some(tenure),
        away: Some(away),
        reason: Some(reason),
        employment: Some(employment),
        conduct: Some(conduct),
    };
    let is = Told::Reason;
    assert_eq!(
        table.people,
        [
            (known(119, 19, is(ExitReason::Career), Employment::Regular, Conduct::Clear), 0),
            (known(47, 25, is(ExitReason::Family), Employment::FixedTerm, Conduct::Clear), 0),
            (known(56, 22, Told::ByChoice, Employment::Regular, Conduct::Open), 1),
            (known(182, 16, is(ExitReason::Disciplinary), Employment::Regular, Conduct::Breach), 1),
        ]
    );
    assert_eq!(table.groups, ["営業", "開発"]);
    assert_eq!(table.unused, ["社員番号", "氏名", "部門"], "and nothing of them is kept");
    assert!(table.sensitive.is_empty() && table.misread.is_empty() && table.lacking().is_empty());
}

#[test]
fn an_english_table_says_what_it_could_not_read_and_what_it_should_not_have() {
    let table = table(ENGLISH, None);
    assert_eq!(table.sensitive, ["Gender"]);
    assert_eq!(table.lacking(), [Column::Conduct], "years of service say as much as a first day");
    assert_eq!(
        (table.people[0].0.tenure, table.people[1].0.tenure, table.people[2].0.tenure),
        (Some(42), Some(42), None)
    );
    assert_eq!(table.people[1].0.reason, Some(Told::Reason(ExitReason::Family)));
    assert_eq!(table.groups, [""]);
    let misread = |column, cell: &str| Misread { line: 4, column, cell: cell.to_owned() };
    assert_eq!(
        table.misread,
        [
            misread(Column::TenureYears, "ten"),
            misread(Column::Left, "soon"),
            misread(Column::Reason, "other"),
        ]
    );
}

#[test]
fn what_is_no_table_is_told_from_one() {
    let today = day("2026-11-20");
    assert_eq!(read("", None, today), Err(NoTable::Empty));
    assert_eq!(read("入社日,退職日\n", None, today), Err(NoTable::Empty));
    let heads = NoTable::NoColumn(vec!["a".to_owned(), "b".to_owned()]);
    assert_eq!(read("a,b\n1,2\n", None, today), Err(heads));
    let many = format!("在籍月数\n{}", "12\n".repeat(100_001));
    assert_eq!(read(&many, None, today), Err(NoTable::TooLarge));
}

#[test]
fn five_thousand_people_are_decided_by_group() {
    let line = |at: u32| {
        let (years, place) = (at % 8, if at.is_multiple_of(2) { "東京" } else { "大阪" });
        let reason = if at.is_multiple_of(50) { "懲戒解雇" } else { "自己都合" };
        format!("{years},2025/3/31,{reason},なし,{place}")
    };
    let head = "勤続年数,退職日,退職理由,懲戒,拠点".to_owned();
    let lines: Vec<String> = std::iter::once(head).chain((0..5000).map(line)).collect();
    let table = table(&lines.join("\n"), Some("拠点"));
    let counts = Eligibility::of(&three_years()).tally(&table.people, table.groups.len());
    let of = |group: usize, decided| counts[group].get(&decided).copied().unwrap_or(0);
    let eligible = Decided::So(Outcome::Eligible);
    // Of 2,500 in Tokyo, with 0, 2, 4 or 6 years, a hundred were dismissed; in Osaka nobody was.
    let dismissed = of(0, Decided::So(Outcome::Excluded));
    assert_eq!((dismissed, of(1, Decided::So(Outcome::Excluded))), (100, 0));
    assert_eq!(of(0, eligible) + of(0, Decided::InAGap) + dismissed, 2500);
    assert_eq!((of(1, eligible), of(1, Decided::InAGap)), (1875, 625), "3, 5 and 7 of 1, 3, 5 and 7 years");
}
