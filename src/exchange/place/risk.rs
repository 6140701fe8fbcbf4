//! The places of the risk register.

use super::Places;
use super::field::{Field, Form, Section};
use super::spot::newer;
use super::studio::Choice;
use crate::domain::id::RiskId;
use crate::domain::text::{Text, text};
use crate::domain::words::{both, quoted};

const RISKS: Text = text("リスク登録簿", "risk register");

impl Places<'_> {
    pub(super) fn in_risks(&self, rest: &[&str]) -> Field {
        let (what, form) = match rest {
            [] => (RISKS, Form::Present),
            ["documented"] => (text("記事にあるリスク", "documented risks"), Form::Plain),
            ["own"] => (text("自社で加えたリスク", "risks of your own"), Form::Plain),
            ["documented" | "own", risk] => (self.risk(risk), Form::Present),
            ["documented" | "own", risk, rest @ ..] => return self.in_risk(risk, rest),
            _ => return newer(Section::Risks, Some(RISKS), rest),
        };
        Field::plain(Section::Risks, what, form)
    }

    fn risk(&self, id: &str) -> Text {
        let id = RiskId::from(id.to_owned());
        let name = quoted(&id.name(self.catalog, self.program));
        both(format!("リスク{}", name.ja), format!("risk {}", name.en))
    }

    fn in_risk(&self, risk: &str, rest: &[&str]) -> Field {
        let of = self.risk(risk);
        let (what, form) = match rest {
            ["id"] => (text("内部の名前", "internal name"), Form::Plain),
            ["title"] => (text("名前", "name"), Form::Words),
            ["permille"] => (text("起こる確率", "probability"), Form::Permille),
            ["impact"] => (text("影響", "impact"), Form::Of(Choice::Degree)),
            ["owner"] => (text("担当者", "owner"), Form::Words),
            ["sign"] => (text("兆候", "sign"), Form::Words),
            ["response"] => (text("対応", "response"), Form::Words),
            ["links"] => (text("関連するタスク", "tasks"), Form::Plain),
            ["links", task] => {
                let name = quoted(&self.title(task));
                let what = both(format!("タスク{}との関連", name.ja), format!("link to task {}", name.en));
                (what, Form::Plain)
            }
            ["state"] => (text("状態", "state"), Form::Of(Choice::RiskState)),
            ["looked"] => (text("最後に確認した日", "day last looked at"), Form::Day),
            ["review"] => (text("次に確認する日", "day to look at it again"), Form::Day),
            ["note"] => (text("メモ", "note"), Form::Words),
            ["effort"] => (text("増える工数", "extra effort"), Form::Effort),
            ["role"] => (text("増える作業の担当", "role of the extra work"), Form::Role),
            ["phase"] => (text("増える作業の段階", "phase of the extra work"), Form::Phase),
            _ => return newer(Section::Risks, Some(of), rest),
        };
        Field::of(Section::Risks, of, what, form)
    }
}
