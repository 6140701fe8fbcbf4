//! What the parts of a program are called, for history, differences and choices: within a sentence, so in lower case.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::answer::Rating;
use super::calendar::form;
use super::catalog::Catalog;
use super::id::ItemId;
use super::level::Level;
use super::plan::Status;
use super::text::{Language, Text, text};

/// Words that hold a number or a name.
#[must_use]
pub fn both(ja: String, en: String) -> Text {
    Text { ja: Cow::Owned(ja), en: Cow::Owned(en) }
}

/// What a person wrote, or a figure: the same in both languages.
#[must_use]
pub fn same(words: &str) -> Text {
    both(words.to_owned(), words.to_owned())
}

/// Words between quotes; quotes within them become inner ones.
#[must_use]
pub fn quoted(words: &Text) -> Text {
    let ja = words.ja.replace('「', "『").replace('」', "』");
    let en = words.en.replace('“', "‘").replace('”', "’");
    both(format!("「{ja}」"), format!("“{en}”"))
}

/// Words that begin a line rather than stand within a sentence.
#[must_use]
pub fn begun(words: &Text) -> Text {
    let mut signs = words.en.chars();
    let en = signs.next().map_or_else(String::new, |first| first.to_uppercase().chain(signs).collect());
    both(words.ja.to_string(), en)
}

/// A list within a sentence.
#[must_use]
pub fn listed(parts: &[Text]) -> Text {
    let join = |language, between: &str| {
        let said: Vec<&str> = parts.iter().map(|part| part.say(language)).collect();
        said.join(between)
    };
    both(join(Language::Japanese, "、"), join(Language::English, ", "))
}

/// An item by its factor and its number within it: "応募のしやすさ 3".
#[must_use]
pub fn item_name(catalog: &Catalog, id: &ItemId) -> Option<Text> {
    let factor = catalog.factor_of(id)?;
    let number = factor.items.iter().position(|item| item.id == *id)? + 1;
    Some(both(format!("{} {number}", factor.name.ja), format!("{} {number}", factor.name.en)))
}

/// An answer proper, or that there is none.
#[must_use]
pub fn rating_words(rating: Option<Rating>) -> Text {
    match rating {
        Some(Rating::Level(level)) => same(&level.number().to_string()),
        Some(Rating::NotApplicable) => text("当てはまらない", "does not apply"),
        Some(Rating::DontKnow) => text("分からない", "don’t know"),
        None => text("未回答", "no answer"),
    }
}

/// What a level is called.
#[must_use]
pub const fn level_name(level: Level) -> Text {
    match level {
        Level::L0 => text("これから", "not begun"),
        Level::L1 => text("その都度", "ad hoc"),
        Level::L2 => text("決めている", "defined"),
        Level::L3 => text("実行している", "practiced"),
        Level::L4 => text("測って改善", "measured and improving"),
    }
}

/// How far a task has come.
#[must_use]
pub const fn status_name(status: Status) -> Text {
    match status {
        Status::ToDo => text("未着手", "To do"),
        Status::Doing => text("進行中", "Doing"),
        Status::Blocked => text("停止中", "Blocked"),
        Status::Done => text("完了", "Done"),
    }
}

/// A field of an answer, by its name in the file.
#[must_use]
pub fn answer_field(name: &str) -> Text {
    match name {
        "rating" => text("答え", "answer"),
        "confidence" => text("確信度", "confidence"),
        "note" => text("メモ", "note"),
        "evidence" => text("根拠", "evidence"),
        "text" => text("根拠の内容", "evidence text"),
        "link" => text("根拠のリンク", "evidence link"),
        "date" => text("根拠の日付", "evidence date"),
        _ => text("設問", "item"),
    }
}

/// A field of a task, by its name in the file.
#[must_use]
pub fn task_field(name: &str) -> Text {
    match name {
        "title" => text("名前", "title"),
        "why" => text("目的", "reason"),
        "deliverable" => text("成果物", "deliverable"),
        "checklist" => text("チェックリスト", "checklist"),
        "owner" => text("担当の役割", "owner role"),
        "effort" => text("工数", "effort"),
        "duration_days" => text("期間", "duration"),
        "phase" => text("フェーズ", "phase"),
        "after" => text("先行タスク", "predecessors"),
        "start" => text("開始日", "start date"),
        "not_before" => text("着手可能日", "not-before date"),
        "deadline" => text("期限", "deadline"),
        "drive" => text("期間の決め方", "what decides the duration"),
        "status" => text("状態", "status"),
        "progress" => text("進み具合", "progress"),
        "began" => text("実際に始めた日", "actual start"),
        "finished" => text("実際に終えた日", "actual finish"),
        "assignee" => text("担当者", "assignee"),
        "notes" => text("メモ", "notes"),
        "pinned" => text("固定", "pin"),
        "reasons" => text("計画に入っている理由", "reasons for being in the plan"),
        "changes" => text("変更点", "changes"),
        _ => text("もとになった施策", "origin"),
    }
}

/// 2027年3月3日 · 3 Mar 2027
#[must_use]
pub fn day_words(day: NaiveDate) -> Text {
    both(form::medium(day, Language::Japanese), form::medium(day, Language::English))
}

/// A number with a comma after each three digits.
#[must_use]
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// An amount of money.
#[must_use]
pub fn yen_words(yen: u64) -> Text {
    let yen = grouped(yen);
    both(format!("{yen}円"), format!("¥{yen}"))
}

/// An amount of money that may be below nothing.
#[must_use]
pub fn signed_yen(yen: i64) -> Text {
    let words = yen_words(yen.unsigned_abs());
    if yen < 0 { both(format!("−{}", words.ja), format!("−{}", words.en)) } else { words }
}

/// Tenths as a number with at most one decimal.
#[must_use]
pub fn tenths_words(tenths: u64) -> String {
    match tenths % 10 {
        0 => (tenths / 10).to_string(),
        rest => format!("{}.{rest}", tenths / 10),
    }
}
