//! The places of goals and reviews.

use super::Places;
use super::field::{Field, Form, Section};
use super::spot::newer;
use super::studio::{Choice, read};
use crate::domain::id::ReviewId;
use crate::domain::kpi::{Kpi, Unit};
use crate::domain::text::{Text, text};
use crate::domain::words::{both, day_words, quoted, same};
use crate::exchange::document::v1;

const KPIS: Text = text("KPI", "KPIs");

impl Places<'_> {
    pub(super) fn in_kpis(&self, rest: &[&str]) -> Field {
        let (what, form) = match rest {
            [] => (KPIS, Form::Present),
            ["cadence"] => (text("振り返りの頻度", "how often it is reviewed"), Form::Of(Choice::Cadence)),
            ["goals"] => (text("KPIの目標", "goals"), Form::Plain),
            ["goals", kpi] => (of_goal(kpi), Form::Present),
            ["goals", kpi, field] => return in_goal(kpi, field),
            ["reviews"] => (text("振り返りの記録", "notes of reviews"), Form::Plain),
            ["reviews", id] => (self.review(id), Form::Present),
            ["reviews", id, field] => return in_review(self.review(id), field),
            _ => return newer(Section::Kpis, Some(KPIS), rest),
        };
        Field::plain(Section::Kpis, what, form)
    }

    fn review(&self, id: &str) -> Text {
        match self.program.kpis.review(&ReviewId::from(id.to_owned())).map(|review| day_words(review.date)) {
            Some(day) => both(format!("振り返り({})", day.ja), format!("review of {}", day.en)),
            None => text("振り返り", "review"),
        }
    }
}

fn of_goal(kpi: &str) -> Text {
    let name = quoted(&read::<v1::Kpi, Kpi>(kpi).map_or_else(|| same(kpi), Kpi::name));
    both(format!("{}の目標", name.ja), format!("goal for {}", name.en))
}

fn in_goal(kpi: &str, field: &str) -> Field {
    let of = of_goal(kpi);
    let form = match read::<v1::Kpi, Kpi>(kpi).map(Kpi::unit) {
        Some(Unit::Permille) => Form::Permille,
        Some(Unit::Yen) => Form::Yen,
        Some(Unit::People) | None => Form::Plain,
    };
    let (what, form) = match field {
        "id" => (text("内部の名前", "internal name"), Form::Plain),
        "value" => (text("値", "figure"), form),
        "by" => (text("期限", "month"), Form::Month),
        _ => return newer(Section::Kpis, Some(of), &[field]),
    };
    Field::of(Section::Kpis, of, what, form)
}

fn in_review(of: Text, field: &str) -> Field {
    let (what, form) = match field {
        "id" => (text("内部の名前", "internal name"), Form::Plain),
        "date" => (text("日付", "date"), Form::Day),
        "text" => (text("内容", "content"), Form::Words),
        "decision" => (text("決めたこと", "decision"), Form::Words),
        _ => return newer(Section::Kpis, Some(of), &[field]),
    };
    Field::of(Section::Kpis, of, what, form)
}
