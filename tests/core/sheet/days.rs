//! Days and waits as people write them.

use okaeri::domain::plan::LinkKind;
use okaeri::exchange::sheet::{NoDay, Wait, read_day, read_waits, write_waits};

use crate::small::day;

fn read(text: &str) -> Result<String, NoDay> {
    read_day(text, day("2027-01-15")).map(|day| day.to_string())
}

#[test]
fn a_day_is_read_however_it_is_written() {
    for text in [
        "2027/4/1",
        "2027-04-01",
        "2027.4.1",
        "２０２７／４／１",
        "2027年4月1日",
        "2027年4月1日(木)",
        "2027年 4月 1日（木）",
        "令和9年4月1日",
        "令和 9 年 4 月 1 日",
        "R9.4.1",
        "r9/4/1",
        "2027/4/1 0:00",
        "1 Apr 2027",
        "Thu, 1 Apr 2027",
        "Apr 1, 2027",
        "April 1 2027",
        "1-Apr-27",
    ] {
        assert_eq!(read(text), Ok("2027-04-01".to_owned()), "{text}");
    }
    assert_eq!(read("令和元年5月1日"), Ok("2019-05-01".to_owned()));
    assert_eq!(read("平成31年4月30日"), Ok("2019-04-30".to_owned()));
}

#[test]
fn without_a_year_it_is_the_nearest_day() {
    assert_eq!(read("4/1"), Ok("2027-04-01".to_owned()));
    assert_eq!(read("12/28"), Ok("2026-12-28".to_owned()));
    assert_eq!(read("４月１日"), Ok("2027-04-01".to_owned()));
}

#[test]
fn what_may_be_two_days_is_neither() {
    for text in ["4/1/2027", "01-04-2027"] {
        assert_eq!(read(text), Err(NoDay::Ambiguous), "{text}");
    }
}

#[test]
fn what_is_no_day_is_not_read() {
    for text in [
        "",
        "x",
        "4",
        "46478",
        "2027/2/29",
        "2027/13/1",
        "令和0年4月1日",
        "2027/4",
        "1/2/3/4",
        "来週",
        "27/4/1",
        "1 Foo 2027",
        "Apr",
        "令和9年",
        "99999/1/1",
        "R9 Apr 1",
        "4/0",
        "Apr May 2027",
    ] {
        assert_eq!(read(text), Err(NoDay::Unread), "{text}");
    }
}

#[test]
fn waits_are_numbers_with_how_and_how_long() {
    let wait = |number, kind, lag_days| Wait { number, kind, lag_days };
    let waits = vec![
        wait(3, LinkKind::FinishToStart, 0),
        wait(5, LinkKind::StartToStart, 2),
        wait(6, LinkKind::FinishToFinish, 0),
        wait(7, LinkKind::FinishToStart, 10),
    ];
    assert_eq!(write_waits(&waits), "3; 5SS+2; 6FF; 7FS+10");
    for text in ["3; 5SS+2; 6FF; 7FS+10", "３，５ss+2 days、6ff,7+10d", "3;5SS + 2日;6 FF;7FS+10"] {
        assert_eq!(read_waits(text), Some(waits.clone()), "{text}");
    }
    assert_eq!(read_waits("なし"), Some(Vec::new()));
    for text in ["", "0", "a", "3SF", "3-2", "3FS+x", "3FS+9999", "99999999999999999999999", ";"] {
        assert_eq!(read_waits(text), None, "{text}");
    }
}
