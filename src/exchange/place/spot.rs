//! Which place a path leads to. Every path leads somewhere: what is not known belongs to a newer version.

use super::Places;
use super::branch::in_baseline;
use super::field::{Field, Form, Section};
use super::worth::in_value;
use crate::domain::calendar::form::parse_iso;
use crate::domain::id::{ActionId, FactorId, PurposeId, RoleId};
use crate::domain::text::{Text, text};
use crate::domain::words::{answer_field, both, day_words, quoted, same};
use crate::exchange::merge::{Path, Step};

/// Stands for [`Step::At`] among the words of a path.
const AT: &str = "#at";

const TARGET: Text = text("目標", "target");
const PREMISES: Text = text("日程の前提", "dates and capacity");
const PLAN: Text = text("計画", "plan");

/// A path as words to be matched. Where an entry was removed is the entry's own place.
#[must_use]
pub fn words_of(path: &Path) -> Vec<&str> {
    let word = |step| match step {
        &Step::Key(ref word) | &Step::Entry(ref word) => Some(word.as_str()),
        Step::At => Some(AT),
        Step::Removed => None,
    };
    path.iter().filter_map(word).collect()
}

/// The scenario that a place lies in, and the place as it would be in the program itself.
#[must_use]
pub fn in_plan<'a, 'b>(path: &'b [&'a str]) -> (Option<&'a str>, &'b [&'a str]) {
    match path {
        ["scenarios", scenario, inner @ ..] if !inner.is_empty() => (Some(scenario), inner),
        path => (None, path),
    }
}

impl Places<'_> {
    pub(super) fn field(&self, path: &[&str]) -> Field {
        match path {
            ["rounds"] => {
                Field::plain(Section::Assessment, text("診断の回", "rounds of assessment"), Form::Plain)
            }
            ["rounds", round, rest @ ..] => self.in_round(round, rest),
            ["target"] => Field::plain(Section::Target, TARGET, Form::Plain),
            ["target", factor] => {
                let name = self.factor(factor);
                let what = both(format!("{}の目標", name.ja), format!("target of {}", name.en));
                Field::plain(Section::Target, what, Form::Level)
            }
            ["target_items"] => {
                Field::plain(Section::Target, text("設問ごとの目標", "targets of items"), Form::Plain)
            }
            ["target_items", item] => {
                let name = self.item(item);
                let what = both(format!("{}の目標", name.ja), format!("target of {}", name.en));
                Field::plain(Section::Target, what, Form::Level)
            }
            ["scenarios", rest @ ..] => self.in_scenarios(rest),
            ["charter", rest @ ..] => self.in_charter(rest),
            ["policy", rest @ ..] => self.in_policy(rest),
            ["drafts", rest @ ..] => self.in_drafts(rest),
            ["value", rest @ ..] => in_value(rest),
            ["risks", rest @ ..] => self.in_risks(rest),
            ["kpis", rest @ ..] => self.in_kpis(rest),
            ["argument", rest @ ..] => self.in_argument(rest),
            ["target", rest @ ..] => newer(Section::Target, Some(TARGET), rest),
            ["settings", rest @ ..] => self.in_settings(rest),
            ["plan", "tasks", task, rest @ ..] => self.in_task(task, rest),
            ["plan", rest @ ..] => self.in_plan(rest),
            _ => self.in_profile(path),
        }
    }

    pub(super) fn factor(&self, id: &str) -> Text {
        self.catalog
            .factor(&FactorId::from(id.to_owned()))
            .map_or_else(|| same(id), |known| known.name.clone())
    }

    pub(super) fn action(&self, id: &str) -> Text {
        self.catalog
            .action(&ActionId::from(id.to_owned()))
            .map_or_else(|| same(id), |known| known.title.clone())
    }

    pub(super) fn role(&self, id: &str) -> Text {
        self.catalog.role(&RoleId::from(id.to_owned())).map_or_else(|| same(id), |known| known.name.clone())
    }

    fn in_profile(&self, path: &[&str]) -> Field {
        let (what, form) = match path {
            [] => (text("プログラム", "program"), Form::Plain),
            ["id"] => (text("プログラムの内部の名前", "internal name of the program"), Form::Plain),
            ["name"] => (text("組織名", "name of the organization"), Form::Words),
            ["industry"] => (text("業種", "industry"), Form::Industry),
            ["size"] => (text("従業員数", "number of employees"), Form::Size),
            ["purposes"] => (text("目的", "purposes"), Form::Plain),
            ["purposes", purpose] => (self.purpose(purpose), Form::Purpose),
            ["created"] => (text("作成日", "day of creation"), Form::Day),
            ["pack", "id"] => (text("設問集", "set of questions"), Form::Plain),
            ["pack", "version"] => (text("設問集の版", "version of the set of questions"), Form::Plain),
            _ => return newer(Section::Profile, None, path),
        };
        Field::plain(Section::Profile, what, form)
    }

    /// "施策「同意書を整える」", of an entry among those that were taken out.
    pub(in crate::exchange) fn candidate(&self, entry: &str) -> Text {
        let name = quoted(&self.action(entry_value(entry)));
        both(format!("施策{}", name.ja), format!("action {}", name.en))
    }

    fn purpose(&self, entry: &str) -> Text {
        let id = entry_value(entry);
        let known = self.catalog.purpose(&PurposeId::from(id.to_owned()));
        let name = quoted(&known.map_or_else(|| same(id), |known| known.name.clone()));
        both(format!("目的{}", name.ja), format!("purpose {}", name.en))
    }

    /// "第2回", "round 2"
    pub(in crate::exchange) fn round(&self, id: &str) -> Text {
        match self.program.rounds.iter().position(|round| round.id.as_str() == id) {
            Some(index) => both(format!("第{}回", index + 1), format!("round {}", index + 1)),
            None => both(format!("「{id}」の回"), format!("round “{id}”")),
        }
    }

    fn in_round(&self, id: &str, rest: &[&str]) -> Field {
        let round = self.round(id);
        let (what, form) = match rest {
            [] => {
                let what = both(format!("{}の診断", round.ja), format!("{} of the assessment", round.en));
                return Field::plain(Section::Assessment, what, Form::Plain);
            }
            ["id"] => (text("内部の名前", "internal name"), Form::Plain),
            ["date"] => (text("診断の日付", "assessment date"), Form::Day),
            ["scope"] => (text("設問の範囲", "scope of the items"), Form::Scope),
            ["closed"] => (text("締め切り", "closing"), Form::Present),
            ["closed", factor] => {
                let name = quoted(&self.factor(factor));
                let what = format!("締め切り時の{}の重み", name.ja);
                (both(what, format!("weight of {} at the closing", name.en)), Form::Plain)
            }
            ["answers"] => (text("答え", "answers"), Form::Plain),
            ["answers", item, rest @ ..] => return self.in_answer(id, &self.item(item), rest),
            [AT] => (text("順番", "position"), Form::Position),
            _ => return newer(Section::Assessment, Some(round), rest),
        };
        Field::of(Section::Assessment, round, what, form)
    }

    /// The current round goes without saying.
    fn in_answer(&self, round: &str, item: &Text, rest: &[&str]) -> Field {
        let is_current = self.program.rounds.last().is_some_and(|last| last.id.as_str() == round);
        let of = if is_current {
            item.clone()
        } else {
            let round = self.round(round);
            both(format!("{}の{}", round.ja, item.ja), format!("{} ({})", item.en, round.en))
        };
        let (name, joint, form) = match rest {
            [] => return Field::plain(Section::Assessment, of, Form::Plain),
            [name @ "item"] => (*name, "of", Form::Item),
            [name @ "rating"] => (*name, "to", Form::Rating),
            [name @ "confidence"] => (*name, "in", Form::Confidence),
            [name @ "note"] => (*name, "on", Form::Words),
            [name @ "evidence"] => (*name, "for", Form::Plain),
            ["evidence", name @ ("text" | "link")] => (*name, "for", Form::Words),
            ["evidence", name @ "date"] => (*name, "for", Form::Day),
            rest => return newer(Section::Assessment, Some(of), rest),
        };
        Field { joint, ..Field::of(Section::Assessment, of, answer_field(name), form) }
    }

    fn in_settings(&self, rest: &[&str]) -> Field {
        let (what, form) = match rest {
            [] => (PREMISES, Form::Plain),
            ["start"] => (text("計画の開始日", "start date of the plan"), Form::Day),
            ["deadline"] => (text("期限", "deadline"), Form::Day),
            ["capacities"] => (text("使える時間", "capacity"), Form::Plain),
            ["capacities", role] => {
                let name = self.role(role);
                let what = format!("{}の使える時間", name.ja);
                (both(what, format!("capacity of {}", name.en)), Form::Weekly)
            }
            ["budget", rest @ ..] => match self.in_budget(rest) {
                Some(known) => known,
                None => return newer(Section::Premises, Some(PREMISES), &["budget"]),
            },
            ["uncertainty", rest @ ..] => match self.in_uncertainty(rest) {
                Some(known) => known,
                None => return newer(Section::Premises, Some(PREMISES), &["uncertainty"]),
            },
            ["closures"] => (text("休業日", "closed days"), Form::Plain),
            ["closures", entry] => (closure(entry), Form::Plain),
            ["closures", entry, rest @ ..] => return in_closure(closure(entry), rest),
            _ => return newer(Section::Premises, Some(PREMISES), rest),
        };
        Field::plain(Section::Premises, what, form)
    }

    fn in_plan(&self, rest: &[&str]) -> Field {
        let (what, form) = match rest {
            [] => (PLAN, Form::Plain),
            ["made"] => (text("計画を作った日", "day on which the plan was made"), Form::Day),
            ["anchor"] => (text("日程を引いた日", "day from which tasks are placed"), Form::Day),
            ["tasks"] => (text("タスク", "tasks"), Form::Plain),
            ["proof"] => (text("施策の選び方の記録", "record of how the actions were chosen"), Form::Proof),
            ["baselines"] => (text("基準", "baselines"), Form::Plain),
            ["baselines", baseline] => {
                let name = quoted(&self.baseline(baseline));
                (both(format!("基準{}", name.ja), format!("baseline {}", name.en)), Form::Present)
            }
            ["baselines", baseline, field] => return in_baseline(self.baseline(baseline), field),
            ["pinned_out"] => (text("候補から外した施策", "actions taken out"), Form::Plain),
            ["pinned_out", action] => {
                let action = self.candidate(action);
                let what = format!("{}を候補から外す", action.ja);
                (both(what, format!("{} taken out", action.en)), Form::TakenOut)
            }
            _ => return newer(Section::Plan, Some(PLAN), rest),
        };
        Field::plain(Section::Plan, what, form)
    }
}

fn in_closure(of: Text, rest: &[&str]) -> Field {
    let (what, form) = match rest {
        ["from"] => (text("最初の日", "first day"), Form::Day),
        ["to"] => (text("最後の日", "last day"), Form::Day),
        ["name"] => (text("名前", "name"), Form::Words),
        ["role"] => (text("対象の役割", "role"), Form::Role),
        ["share"] => (text("稼働", "how much is worked"), Form::Share),
        _ => return newer(Section::Premises, Some(of), rest),
    };
    Field::of(Section::Premises, of, what, form)
}

/// Closed days by the name of their entry: "休業日「年末年始」(2026年12月28日〜2027年1月4日)".
fn closure(entry: &str) -> Text {
    let mut parts = entry.splitn(4, '/');
    let mut day = || parts.next().and_then(parse_iso).map_or(text("?", "?"), day_words);
    let (from, to) = (day(), day());
    match parts.next().map(str::trim).filter(|name| !name.is_empty()) {
        Some(name) => {
            let name = quoted(&same(name));
            both(
                format!("休業日{}({}〜{})", name.ja, from.ja, to.ja),
                format!("closed days {} ({} – {})", name.en, from.en, to.en),
            )
        }
        None => {
            both(format!("休業日({}〜{})", from.ja, to.ja), format!("closed days ({} – {})", from.en, to.en))
        }
    }
}

/// The text of a set's entry, which is named by its JSON.
pub(in crate::exchange) fn entry_value(entry: &str) -> &str {
    entry.strip_prefix('"').and_then(|entry| entry.strip_suffix('"')).unwrap_or(entry)
}

/// A field that this version does not know.
pub(super) fn newer(section: Section, of: Option<Text>, rest: &[&str]) -> Field {
    let name = rest.join(".");
    let what = both(format!("新しい版の項目「{name}」"), format!("field “{name}” of a newer version"));
    Field { of, joint: "in", ..Field::plain(section, what, Form::Plain) }
}
