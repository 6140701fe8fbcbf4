//! The places of a charter and a policy, and what their values mean.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::Places;
use super::field::{Field, Form, Section};
use super::spot::{entry_value, newer};
use crate::domain::argument;
use crate::domain::charter::{self, Operation, Wave};
use crate::domain::degree::Degree;
use crate::domain::id::{ExceptionId, RuleId, WaveId};
use crate::domain::kpi;
use crate::domain::policy::{self, rule_words};
use crate::domain::risk;
use crate::domain::text::{Text, text};
use crate::domain::words::{both, day_words, quoted, same};
use crate::exchange::document::v1;

/// The choices of a charter, a policy, KPIs and a risk register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Choice {
    Population,
    Part,
    Reach,
    ExitReason,
    Employment,
    Conduct,
    Outcome,
    Bar,
    Grade,
    Service,
    Degree,
    RiskState,
    Cadence,
    Speaks,
    Strength,
}

/// What a choice is called, by its name in the file.
pub(super) fn choice_words(choice: Choice, word: &str) -> Option<Text> {
    Some(match choice {
        Choice::Population => read::<v1::Population, charter::Population>(word)?.name(),
        Choice::Part => read::<v1::Part, charter::Part>(word)?.name(),
        Choice::Reach => read::<v1::Reach, charter::Reach>(word)?.name(),
        Choice::ExitReason => read::<v1::ExitReason, policy::ExitReason>(word)?.name(),
        Choice::Employment => read::<v1::Employment, policy::Employment>(word)?.name(),
        Choice::Conduct => read::<v1::Conduct, policy::Conduct>(word)?.name(),
        Choice::Outcome => read::<v1::Outcome, policy::Outcome>(word)?.name(),
        Choice::Bar => read::<v1::Bar, policy::Bar>(word)?.name(),
        Choice::Grade => read::<v1::Grade, policy::Grade>(word)?.name(),
        Choice::Service => read::<v1::Service, policy::Service>(word)?.name(),
        Choice::Degree => read::<v1::Degree, Degree>(word)?.name(),
        Choice::RiskState => read::<v1::RiskState, risk::State>(word)?.name(),
        Choice::Cadence => read::<v1::Cadence, kpi::Cadence>(word)?.name(),
        Choice::Speaks => read::<v1::Speaks, argument::Side>(word)?.name(),
        Choice::Strength => read::<v1::Strength, argument::Strength>(word)?.name(),
    })
}

pub(super) fn read<F: DeserializeOwned, T: From<F>>(word: &str) -> Option<T> {
    serde_json::from_value::<F>(Value::from(word)).ok().map(T::from)
}

/// Who governs and who runs a network.
pub(super) fn operation_words(value: &Value) -> Option<Text> {
    let given: v1::Operation = serde_json::from_value(value.clone()).ok()?;
    Some(Operation { governed: given.governed.into(), run: given.run.into() }.name())
}

const CHARTER: Text = text("目的と体制", "charter");
const POLICY: Text = text("再入社制度", "rehire policy");

impl Places<'_> {
    pub(super) fn in_charter(&self, rest: &[&str]) -> Field {
        let (what, form) = match rest {
            [] => (CHARTER, Form::Present),
            ["why"] => (text("取り組む理由", "reason for the program"), Form::Words),
            ["population"] => (text("アルムナイの範囲", "who counts as alumni"), Form::Plain),
            ["population", entry] => {
                let name = choice_words(Choice::Population, entry_value(entry));
                let name = quoted(&name.unwrap_or_else(|| same(entry_value(entry))));
                (both(format!("アルムナイの範囲{}", name.ja), format!("alumni: {}", name.en)), Form::Purpose)
            }
            ["operation"] => (text("運営の型", "operating type"), Form::Operation),
            ["sponsor"] => (text("経営の後ろ盾", "sponsor"), Form::Words),
            ["owner"] => (text("推進責任者", "owner of the program"), Form::Words),
            ["duties"] | ["duties", _] => (text("役割分担", "who does what"), Form::Plain),
            ["duties", duty, role] => {
                let (duty, role) = (duty_words(duty), self.role(role));
                (
                    both(
                        format!("{}での{}の役割", duty.ja, role.ja),
                        format!("part of {} in {}", role.en, duty.en),
                    ),
                    Form::Of(Choice::Part),
                )
            }
            ["waves"] => (text("展開の段階", "waves"), Form::Plain),
            ["waves", wave] => (self.wave(wave), Form::Present),
            ["waves", wave, field] => return self.in_wave(wave, field),
            _ => return newer(Section::Charter, Some(CHARTER), rest),
        };
        Field::plain(Section::Charter, what, form)
    }

    fn wave(&self, id: &str) -> Text {
        let id = WaveId::from(id.to_owned());
        let known = self.program.charter.waves.iter().find(|wave| wave.id == id);
        let name = quoted(&known.map_or_else(|| same(id.as_str()), Wave::name));
        both(format!("段階{}", name.ja), format!("wave {}", name.en))
    }

    fn in_wave(&self, wave: &str, field: &str) -> Field {
        let of = self.wave(wave);
        let (what, form) = match field {
            "id" => (text("内部の名前", "internal name"), Form::Plain),
            "reach" => (text("範囲", "reach"), Form::Of(Choice::Reach)),
            "what" => (text("内容", "content"), Form::Words),
            "begins" => (text("開始日", "start date"), Form::Day),
            _ => return newer(Section::Charter, Some(of), &[field]),
        };
        Field::of(Section::Charter, of, what, form)
    }

    pub(super) fn in_policy(&self, rest: &[&str]) -> Field {
        let (what, form) = match rest {
            [] => (POLICY, Form::Present),
            ["rules"] => (text("応募資格のルール", "rules of eligibility"), Form::Plain),
            ["rules", rule] => (self.rule(rule), Form::Present),
            ["rules", rule, rest @ ..] => return self.in_rule(rule, rest),
            ["selection"] => (text("選考の手順", "steps of the selection"), Form::Plain),
            ["selection", stage] => (stage_words(stage), Form::Present),
            ["selection", stage, field] => return in_stage(stage_words(stage), field),
            ["treatment"] => (text("処遇", "treatment"), Form::Present),
            ["treatment", "bands"] => (text("報酬表", "pay table"), Form::Plain),
            ["treatment", "bands", band] => (self.band(band), Form::Present),
            ["treatment", "bands", band, field] => return in_band(self.band(band), field),
            ["treatment", field] => match treatment_field(field) {
                Some(known) => known,
                None => return newer(Section::Policy, Some(POLICY), rest),
            },
            ["exceptions"] => (text("例外の記録", "log of exceptions"), Form::Plain),
            ["exceptions", id] => (self.exception(id), Form::Present),
            ["exceptions", id, field] => return in_exception(self.exception(id), field),
            _ => return newer(Section::Policy, Some(POLICY), rest),
        };
        Field::plain(Section::Policy, what, form)
    }

    fn rule(&self, id: &str) -> Text {
        let id = RuleId::from(id.to_owned());
        let name = quoted(&self.program.policy.rule(&id).map_or_else(|| same(id.as_str()), rule_words));
        both(format!("応募資格のルール{}", name.ja), format!("rule {}", name.en))
    }

    fn in_rule(&self, rule: &str, rest: &[&str]) -> Field {
        let of = self.rule(rule);
        let (what, form) = match rest {
            ["id"] => (text("内部の名前", "internal name"), Form::Plain),
            ["tenure" | "away"] => (text("期間", "months"), Form::Plain),
            ["tenure", "at_least"] => (text("在籍期間の下限", "least service"), Form::Months),
            ["tenure", "at_most"] => (text("在籍期間の上限", "most service"), Form::Months),
            ["away", "at_least"] => (text("離職期間の下限", "least time away"), Form::Months),
            ["away", "at_most"] => (text("離職期間の上限", "most time away"), Form::Months),
            ["exit_reasons"] => (text("退職理由", "reasons for leaving"), Form::AnyOf(Choice::ExitReason)),
            ["employment"] => (text("雇用区分", "employment"), Form::AnyOf(Choice::Employment)),
            ["conduct"] => (text("記録", "record"), Form::AnyOf(Choice::Conduct)),
            ["outcome"] => (text("判定", "outcome"), Form::Of(Choice::Outcome)),
            ["note"] => (text("メモ", "note"), Form::Words),
            _ => return newer(Section::Policy, Some(of), rest),
        };
        Field::of(Section::Policy, of, what, form)
    }

    fn band(&self, id: &str) -> Text {
        let mut bands = self.program.policy.treatment.bands.iter();
        let known = bands.find(|band| band.id.as_str() == id).map(|band| band.grade.as_str());
        let name = quoted(&same(known.filter(|grade| !grade.trim().is_empty()).unwrap_or(id)));
        both(format!("等級{}", name.ja), format!("grade {}", name.en))
    }

    fn exception(&self, id: &str) -> Text {
        let id = ExceptionId::from(id.to_owned());
        let known = self.program.policy.exceptions.iter().find(|exception| exception.id == id);
        match known.map(|exception| day_words(exception.date)) {
            Some(day) => both(format!("例外({})", day.ja), format!("exception of {}", day.en)),
            None => text("例外", "exception"),
        }
    }
}

fn duty_words(word: &str) -> Text {
    let known = read::<v1::Duty, charter::Duty>(word).map(charter::Duty::name);
    quoted(&known.unwrap_or_else(|| same(word)))
}

/// What a step of the selection goes by in a file.
#[must_use]
pub fn stage_key(stage: policy::Stage) -> String {
    let value = serde_json::to_value(v1::Stage::from(stage)).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}

fn stage_words(word: &str) -> Text {
    let known = read::<v1::Stage, policy::Stage>(word).map(policy::Stage::name);
    let name = quoted(&known.unwrap_or_else(|| same(word)));
    both(format!("選考の手順{}", name.ja), format!("step {}", name.en))
}

fn in_stage(of: Text, field: &str) -> Field {
    let (what, form) = match field {
        "days" => (text("結果までの期間", "time until the result"), Form::WorkingDays),
        "bar" => (text("基準", "bar"), Form::Of(Choice::Bar)),
        "note" => (text("メモ", "note"), Form::Words),
        _ => return newer(Section::Policy, Some(of), &[field]),
    };
    Field::of(Section::Policy, of, what, form)
}

fn treatment_field(field: &str) -> Option<(Text, Form)> {
    Some(match field {
        "outside_percent" => {
            (text("社外での経験年数を数える割合", "share of outside years that counts"), Form::Percent)
        }
        "grade" => (text("再入社時の等級", "grade on return"), Form::Of(Choice::Grade)),
        "probation_months" => (text("試用期間", "probation"), Form::Months),
        "leave" => (text("年次有給休暇の勤続", "service for annual leave"), Form::Of(Choice::Service)),
        "benefits" => (text("退職金の勤続", "service for retirement benefits"), Form::Of(Choice::Service)),
        "note" => (text("処遇の決め方", "how terms are agreed on"), Form::Words),
        _ => return None,
    })
}

fn in_band(of: Text, field: &str) -> Field {
    let (what, form) = match field {
        "id" => (text("内部の名前", "internal name"), Form::Plain),
        "grade" => (text("名前", "name"), Form::Words),
        "least" => (text("年収の下限", "least annual pay"), Form::Yen),
        "most" => (text("年収の上限", "most annual pay"), Form::Yen),
        _ => return newer(Section::Policy, Some(of), &[field]),
    };
    Field::of(Section::Policy, of, what, form)
}

fn in_exception(of: Text, field: &str) -> Field {
    let (what, form) = match field {
        "id" => (text("内部の名前", "internal name"), Form::Plain),
        "date" => (text("決定日", "date of the decision"), Form::Day),
        "what" => (text("内容", "content"), Form::Words),
        "why" => (text("理由", "reason"), Form::Words),
        "by" => (text("決めた人", "who decided"), Form::Words),
        _ => return newer(Section::Policy, Some(of), &[field]),
    };
    Field::of(Section::Policy, of, what, form)
}
