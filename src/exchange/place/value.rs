//! What a value of the file means, in words.

use serde_json::Value;

use super::Places;
use super::draft::{AS_DRAFTED, IN, OUT, clause_words};
use super::field::Form;
use super::studio::{choice_words, operation_words};
use super::worth::month_words;
use crate::domain::answer::Rating;
use crate::domain::calendar::form::parse_iso;
use crate::domain::level::Level;
use crate::domain::policy::months_words;
use crate::domain::risk::State;
use crate::domain::text::{Text, text};
use crate::domain::words::{both, day_words, level_name, listed, quoted, rating_words, same, tenths_words};

const NONE: Text = text("なし", "none");
const ANY: Text = text("問わない", "any");
const DEFAULT: Text = text("初期値", "the default");
const YES: Text = text("あり", "yes");

/// Of entries that stand for something done: that it is, and that it is not.
const TAKEN_OUT: [Text; 2] = [text("はい", "yes"), text("いいえ", "no")];
const PURPOSE: [Text; 2] = [text("選んでいる", "chosen"), text("選んでいない", "not chosen")];
const TICKED: [Text; 2] = [text("済み", "ticked"), text("未了", "not ticked")];

/// "工数が最も少ない組み合わせ(91.5人日)"
fn chosen(proof: &Value) -> Text {
    let set = match proof.get("aim").and_then(Value::as_str) {
        Some("fastest") => text("最も早く終わる組み合わせ", "the set that finishes earliest"),
        Some("safest") => text("課題リスクが最も低い組み合わせ", "the set with the least risk"),
        _ => text("工数が最も少ない組み合わせ", "the set with the least work"),
    };
    match proof.get("effort_tenths").and_then(Value::as_u64) {
        Some(tenths) => {
            let work = figure(Form::Tenths, tenths);
            both(format!("{}({})", set.ja, work.ja), format!("{} ({})", set.en, work.en))
        }
        None => set,
    }
}

impl Places<'_> {
    pub(super) fn value_words(&self, form: Form, value: &Value) -> Text {
        match (form, value) {
            (Form::Rating, Value::Null) => rating_words(None),
            (_, Value::Null) => NONE,
            (Form::LeftOut, Value::Bool(is_out)) => {
                if *is_out {
                    OUT
                } else {
                    IN
                }
            }
            (Form::Clause, words @ Value::Object(_)) => clause_words(words),
            (Form::Stands(kind), place @ Value::Object(_)) => self.stands(kind, place),
            (Form::Present, _) | (_, Value::Bool(true)) => YES,
            (Form::TakenOut, _) => done(TAKEN_OUT),
            (Form::Purpose, _) => done(PURPOSE),
            (Form::Ticked, _) => done(TICKED),
            (Form::Origin, origin) => self.origin(origin),
            (Form::AnyOf(_), Value::Array(list)) if list.is_empty() => ANY,
            (Form::AnyOf(choice), Value::Array(list)) => Self::each(list, &|one| {
                choice_words(choice, &plain(one)).unwrap_or_else(|| same(&plain(one)))
            }),
            (Form::Operation, operation) => {
                operation_words(operation).unwrap_or_else(|| same(&plain(operation)))
            }
            (_, Value::Array(list)) if list.is_empty() => NONE,
            (Form::Effort, Value::Array(figures)) => effort(figures),
            (Form::Items, Value::Array(items)) => Self::each(items, &|item| self.item(&plain(item))),
            (Form::Links, Value::Array(links)) => Self::each(links, &|link| self.link(link)),
            (Form::Reasons, Value::Array(reasons)) => Self::each(reasons, &|reason| self.reason(reason)),
            (Form::Steps, Value::Array(steps)) => Self::each(steps, &|step| quoted(&same(&plain(step)))),
            (_, Value::Object(object)) if object.is_empty() => NONE,
            (Form::Proof, proof) => chosen(proof),
            (_, Value::String(word)) => self.word(form, word),
            (_, Value::Number(number)) => {
                number.as_u64().map_or_else(|| same(&plain(value)), |n| figure(form, n))
            }
            (_, Value::Bool(false)) => text("なし", "no"),
            _ => same(&plain(value)),
        }
    }

    /// What no value means: the template's where a person may change it, the catalog's for capacity.
    pub(super) fn absent_words(&self, path: &[&str]) -> Text {
        match path {
            ["scenarios", _, inner @ ..] if !inner.is_empty() => self.absent_words(inner),
            ["plan", "tasks", task, "changes", field] => self.unchanged(task, field),
            ["plan", "tasks", _, "ticked" | "ticked_items" | "ticked_own", _] => not_done(TICKED),
            ["plan", "pinned_out", _] | ["argument", "left_out", _] => not_done(TAKEN_OUT),
            ["purposes", _] | ["charter", "population", _] => not_done(PURPOSE),
            ["policy", "rules", _, "exit_reasons" | "employment" | "conduct"] => ANY,
            ["drafts", _, "clauses", _, "left_out"] => IN,
            ["drafts", _, "clauses", _, "japanese" | "english"] => AS_DRAFTED,
            [
                "policy",
                "treatment",
                "grade" | "leave" | "benefits" | "outside_percent" | "probation_months",
            ] => text("未定", "not decided"),
            ["risks", _, _, "state"] => State::default().name(),
            ["target", _] => text("目標なし", "no target"),
            ["settings", "capacities", role] => {
                let role = crate::domain::id::RoleId::from((*role).to_owned());
                match self.catalog.role(&role) {
                    Some(role) => by_default(&weekly(u64::from(role.weekly_tenths))),
                    None => DEFAULT,
                }
            }
            ["settings", "uncertainty", ..]
            | ["risks", "documented", _, "permille" | "sign" | "response" | "links", ..]
            | ["risks", _, _, "impact" | "role" | "phase"] => DEFAULT,
            ["rounds", _, "answers", _, "rating"] => rating_words(None),
            _ => NONE,
        }
    }

    /// What a task has of a field where nobody changed it.
    fn unchanged(&self, task: &str, field: &str) -> Text {
        let Some(task) = self.tasks.get(task) else { return DEFAULT };
        let value = match field {
            "title" => quoted(&task.title),
            "why" => quoted(&task.why),
            "deliverable" => quoted(&task.deliverable),
            "owner" => self.role(task.owner.as_str()),
            "duration_days" => working_days(u64::from(task.duration_days)),
            "effort" => {
                let figures = [task.effort.optimistic, task.effort.likely, task.effort.pessimistic];
                effort(&figures.map(Value::from))
            }
            _ => return DEFAULT,
        };
        by_default(&value)
    }

    fn each(list: &[Value], words: &dyn Fn(&Value) -> Text) -> Text {
        let words: Vec<Text> = list.iter().map(words).collect();
        listed(&words)
    }

    fn word(&self, form: Form, word: &str) -> Text {
        match form {
            _ if word.is_empty() => NONE,
            Form::Words => quoted(&same(word)),
            Form::Month => month_words(word),
            Form::Day => parse_iso(word).map_or_else(|| same(word), day_words),
            Form::Factor => quoted(&self.factor(word)),
            Form::Action => quoted(&self.action(word)),
            Form::Role => self.role(word),
            Form::Claim => self.claim(word),
            Form::Item => self.item(word),
            Form::Of(choice) => choice_words(choice, word).unwrap_or_else(|| same(word)),
            Form::Industry => {
                let known = self.catalog.industries.iter().find(|known| known.id.as_str() == word);
                known.map_or_else(|| same(word), |known| known.name.clone())
            }
            _ => term(form, word).unwrap_or_else(|| same(word)),
        }
    }

    /// "「同意書を整える」(2営業日空けて)"
    pub(super) fn link(&self, link: &Value) -> Text {
        let title = quoted(&self.title(&key(link, "task")));
        let first = match key(link, "kind").as_str() {
            "start_to_start" => {
                both(format!("{}の開始から", title.ja), format!("from the start of {}", title.en))
            }
            "finish_to_finish" => {
                both(format!("{}の終了まで続く", title.ja), format!("not finished before {}", title.en))
            }
            _ => title,
        };
        match link.get("lag_days").and_then(Value::as_u64) {
            None | Some(0) => first,
            Some(days) => {
                let lag = working_days(days);
                both(format!("{}({}空けて)", first.ja, lag.ja), format!("{} (plus {})", first.en, lag.en))
            }
        }
    }

    /// What a task was made from.
    fn origin(&self, origin: &Value) -> Text {
        let kind = key(origin, "kind");
        match kind.as_str() {
            "template" => quoted(&self.action(&key(origin, "action"))),
            _ => term(Form::Kind, &kind).unwrap_or_else(|| same(&kind)),
        }
    }

    pub(super) fn reason(&self, reason: &Value) -> Text {
        match key(reason, "kind").as_str() {
            "raises" => {
                let item = self.item(&key(reason, "item"));
                let level = |name| reason.get(name).and_then(Value::as_u64).unwrap_or_default();
                let from = match key(reason, "unknown").as_str() {
                    "unanswered" => rating_words(None),
                    "dont_know" => rating_words(Some(Rating::DontKnow)),
                    _ => same(&level("from").to_string()),
                };
                let to = level("to");
                both(format!("{}({} → {to})", item.ja, from.ja), format!("{} ({} → {to})", item.en, from.en))
            }
            "needed" => {
                let action = quoted(&self.action(&key(reason, "action")));
                both(format!("{}の前提", action.ja), format!("needed for {}", action.en))
            }
            "pinned" => text("計画に固定", "pinned to the plan"),
            _ => same(&plain(reason)),
        }
    }
}

fn done([is, _]: [Text; 2]) -> Text {
    is
}

fn not_done([_, is_not]: [Text; 2]) -> Text {
    is_not
}

/// "5営業日(初期値)", "5 working days (the default)"
fn by_default(value: &Text) -> Text {
    both(format!("{}({})", value.ja, DEFAULT.ja), format!("{} ({})", value.en, DEFAULT.en))
}

/// The text of a key; empty where there is none.
fn key(object: &Value, name: &str) -> String {
    object.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// A value as the file has it, a text without its quotes.
pub(super) fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn figure(form: Form, number: u64) -> Text {
    let level = || u8::try_from(number).ok().and_then(Level::from_number);
    match form {
        Form::Rating | Form::Level => match level() {
            Some(level) => {
                let name = level_name(level);
                both(format!("{number}({})", name.ja), format!("{number} ({})", name.en))
            }
            None => same(&number.to_string()),
        },
        Form::WorkingDays => working_days(number),
        Form::Months => match u16::try_from(number) {
            Ok(months) => months_words(months),
            Err(_) => same(&number.to_string()),
        },
        Form::Weekly => weekly(number),
        Form::Tenths => person_days(number),
        Form::Monthly => {
            let days = person_days(number);
            both(format!("月{}", days.ja), format!("{} a month", days.en))
        }
        Form::Yen => both(format!("{}円", grouped(number)), format!("¥{}", grouped(number))),
        Form::Permille => same(&format!("{}%", tenths_words(number))),
        Form::Percent => same(&format!("{number}%")),
        Form::Position => same(&number.saturating_add(1).to_string()),
        _ => same(&number.to_string()),
    }
}

pub(super) fn working_days(number: u64) -> Text {
    let unit = if number == 1 { "day" } else { "days" };
    both(format!("{number}営業日"), format!("{number} working {unit}"))
}

fn person_days(tenths: u64) -> Text {
    let unit = if tenths == 10 { "day" } else { "days" };
    let days = tenths_words(tenths);
    both(format!("{days}人日"), format!("{days} person-{unit}"))
}

/// `12,345`
fn grouped(number: u64) -> String {
    if number < 1000 {
        number.to_string()
    } else {
        format!("{},{:03}", grouped(number / 1000), number % 1000)
    }
}

fn weekly(tenths: u64) -> Text {
    let unit = if tenths == 10 { "day" } else { "days" };
    let days = tenths_words(tenths);
    both(format!("週{days}人日"), format!("{days} person-{unit} a week"))
}

fn effort(figures: &[Value]) -> Text {
    let figures: Vec<String> = figures.iter().filter_map(Value::as_u64).map(tenths_words).collect();
    match figures.as_slice() {
        [least, likely, most] => both(
            format!("{likely}人日({least}〜{most})"),
            format!("{likely} person-{} ({least}–{most})", if likely == "1" { "day" } else { "days" }),
        ),
        _ => same(&Value::from(figures).to_string()),
    }
}

/// A word that the file uses for one of a few things.
fn term(form: Form, word: &str) -> Option<Text> {
    Some(match (form, word) {
        (Form::Rating, "not_applicable") => rating_words(Some(Rating::NotApplicable)),
        (Form::Rating, "dont_know") => rating_words(Some(Rating::DontKnow)),
        (Form::Confidence, "sure") => text("確か", "sure"),
        (Form::Confidence, "fairly") => text("だいたい", "fairly sure"),
        (Form::Confidence, "guess") => text("推測", "a guess"),
        (Form::Scope, "quick") => text("簡易チェック", "quick check"),
        (Form::Scope, "full") => text("すべての設問", "all items"),
        (Form::Size, "up_to100") => text("100人以下", "up to 100"),
        (Form::Size, "up_to300") => text("101〜300人", "101–300"),
        (Form::Size, "up_to1000") => text("301〜1,000人", "301–1,000"),
        (Form::Size, "up_to5000") => text("1,001〜5,000人", "1,001–5,000"),
        (Form::Size, "over5000") => text("5,001人以上", "over 5,000"),
        (Form::Phase, "design") => text("設計・準備", "design and preparation"),
        (Form::Phase, "operation") => text("運用", "operation"),
        (Form::Phase, "after") => text("再入社後", "after rejoining"),
        (Form::Status, "to_do") => text("未着手", "to do"),
        (Form::Status, "doing") => text("進行中", "doing"),
        (Form::Status, "blocked") => text("停止中", "blocked"),
        (Form::Status, "done") => text("完了", "done"),
        (Form::Drive, "duration") => text("期間で決める", "its duration"),
        (Form::Drive, "effort") => text("工数で決める", "its effort"),
        (Form::Share, "closed") => text("休み", "closed"),
        (Form::Share, "half") => text("半日", "half days"),
        (Form::Share, "whole") => text("稼働日", "worked"),
        (Form::Distribution, "pert_beta") => text("PERTのベータ分布", "beta distribution of PERT"),
        (Form::Distribution, "triangular") => text("三角分布", "triangular distribution"),
        (Form::Kind, "template") => text("施策", "an action"),
        (Form::Kind, "find_out") => text("分からない点の確認", "finding out"),
        (Form::Kind, "own") => text("自分で追加", "your own"),
        _ => return None,
    })
}
