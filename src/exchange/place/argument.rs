//! The places of what is said for and against a program.

use super::Places;
use super::excerpt::middle;
use super::field::{Field, Form, Section};
use super::spot::{entry_value, newer};
use super::studio::Choice;
use crate::domain::argument::KNOWN;
use crate::domain::id::ClaimId;
use crate::domain::text::{Text, text};
use crate::domain::words::{both, quoted, same};

const ARGUMENT: Text = text("論拠", "argument");

impl Places<'_> {
    pub(super) fn in_argument(&self, rest: &[&str]) -> Field {
        let (what, form) = match rest {
            [] => (ARGUMENT, Form::Present),
            ["claims"] => (text("自社の主張", "claims of your own"), Form::Plain),
            ["claims", claim] => (self.claim(claim), Form::Present),
            ["claims", claim, field] => return in_claim(self.claim(claim), field),
            ["evidence"] => (text("自社で加えた根拠", "evidence of your own"), Form::Plain),
            ["evidence", id] => (self.evidence(id), Form::Present),
            ["evidence", id, field] => return in_evidence(self.evidence(id), field),
            ["left_out"] => (text("稟議書に載せない主張", "claims left out of the board paper"), Form::Plain),
            ["left_out", entry] => {
                let claim = self.claim(entry_value(entry));
                let what = both(
                    format!("{}を稟議書に載せない", claim.ja),
                    format!("{} left out of the board paper", claim.en),
                );
                (what, Form::TakenOut)
            }
            _ => return newer(Section::Argument, Some(ARGUMENT), rest),
        };
        Field::plain(Section::Argument, what, form)
    }

    /// "主張「採用の費用が下がる」"
    pub(in crate::exchange) fn claim(&self, id: &str) -> Text {
        let known = KNOWN.iter().find(|known| known.id.as_str() == id).map(|known| known.words.clone());
        let own = self.program.argument.claim(&ClaimId::from(id.to_owned()));
        let own = own.map(|own| own.words.trim()).filter(|words| !words.is_empty()).map(same);
        let name = quoted(&middle(&known.or(own).unwrap_or_else(|| same(id))));
        both(format!("主張{}", name.ja), format!("claim {}", name.en))
    }

    /// "主張「採用の費用が下がる」の根拠"
    fn evidence(&self, id: &str) -> Text {
        let known = self.program.argument.evidence.iter().find(|evidence| evidence.id.as_str() == id);
        match known.map(|evidence| self.claim(evidence.claim.as_str())) {
            Some(claim) => both(format!("{}の根拠", claim.ja), format!("evidence on {}", claim.en)),
            None => text("根拠", "evidence"),
        }
    }
}

fn in_claim(of: Text, field: &str) -> Field {
    let (what, form) = match field {
        "id" => (text("内部の名前", "internal name"), Form::Plain),
        "words" => (text("内容", "content"), Form::Words),
        "saves" => (text("節約についての主張", "claim about savings"), Form::Plain),
        _ => return newer(Section::Argument, Some(of), &[field]),
    };
    Field::of(Section::Argument, of, what, form)
}

fn in_evidence(of: Text, field: &str) -> Field {
    let (what, form) = match field {
        "id" => (text("内部の名前", "internal name"), Form::Plain),
        "claim" => (text("対象の主張", "claim that it is about"), Form::Claim),
        "side" => (text("支持か反対か", "side"), Form::Of(Choice::Speaks)),
        "strength" => (text("強さ", "strength"), Form::Of(Choice::Strength)),
        "text" => (text("内容", "content"), Form::Words),
        "source" => (text("出典", "source"), Form::Words),
        "date" => (text("日付", "date"), Form::Day),
        _ => return newer(Section::Argument, Some(of), &[field]),
    };
    Field::of(Section::Argument, of, what, form)
}
