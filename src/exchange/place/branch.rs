//! The places of branches and baselines, and of what a plan costs and how uncertain it is.

use super::Places;
use super::field::{Field, Form, Section};
use super::spot::newer;
use crate::domain::id::ChallengeId;
use crate::domain::plan::Plan;
use crate::domain::text::{Text, text};
use crate::domain::words::{both, quoted, same};

impl Places<'_> {
    /// A place in a branch is called as in the plan itself, with the branch before it.
    pub(super) fn in_scenarios(&self, rest: &[&str]) -> Field {
        let [id, inner @ ..] = rest else {
            return Field::plain(Section::Plan, text("案", "scenarios"), Form::Plain);
        };
        let name = self.program.scenarios.iter().find(|scenario| scenario.id.as_str() == *id);
        let name = quoted(&same(name.map_or(*id, |scenario| scenario.name.as_str())));
        let of = both(format!("案{}", name.ja), format!("scenario {}", name.en));
        let (what, form) = match inner {
            [] => return Field::plain(Section::Plan, of, Form::Present),
            ["id"] => (text("内部の名前", "internal name"), Form::Plain),
            ["name"] => (text("名前", "name"), Form::Words),
            ["begun"] => (text("作った日", "day on which it was begun"), Form::Day),
            ["target" | "target_items" | "settings" | "plan", ..] => {
                let field = self.field(inner);
                let of = match field.of {
                    Some(inner) => {
                        both(format!("{}の{}", of.ja, inner.ja), format!("{} in {}", inner.en, of.en))
                    }
                    None => of,
                };
                return Field { of: Some(of), ..field };
            }
            _ => return newer(Section::Plan, Some(of), inner),
        };
        Field::of(Section::Plan, of, what, form)
    }

    pub(super) fn baseline(&self, id: &str) -> Text {
        let baselines = self.program.plan.iter().flat_map(|plan: &Plan| &plan.baselines);
        let mut known = baselines.filter(|baseline| baseline.id.as_str() == id);
        same(known.next().map_or(id, |baseline| baseline.name.as_str()))
    }

    pub(super) fn in_budget(&self, rest: &[&str]) -> Option<(Text, Form)> {
        Some(match rest {
            [] => (text("計画の上限", "limits of the plan"), Form::Plain),
            ["effort_tenths"] => (text("工数の上限", "most effort"), Form::Tenths),
            ["yen"] => (text("費用の上限", "most cost"), Form::Yen),
            ["day_rates" | "monthly_tenths"] => (text("役割ごとの上限", "limits by role"), Form::Plain),
            ["day_rates", role] => {
                let name = self.role(role);
                (
                    both(format!("{}の1人日の費用", name.ja), format!("cost of a person-day of {}", name.en)),
                    Form::Yen,
                )
            }
            ["monthly_tenths", role] => {
                let name = self.role(role);
                (
                    both(format!("{}の月の上限", name.ja), format!("monthly limit of {}", name.en)),
                    Form::Monthly,
                )
            }
            _ => return None,
        })
    }

    pub(super) fn in_uncertainty(&self, rest: &[&str]) -> Option<(Text, Form)> {
        Some(match rest {
            [] => (text("見通しの前提", "premises of the forecast"), Form::Plain),
            ["distribution"] => (text("見積もりのばらつき方", "spread of the estimates"), Form::Distribution),
            ["seed"] => (text("乱数の種", "seed of the forecast"), Form::Plain),
            ["setbacks"] => (text("課題の影響", "effects of the challenges"), Form::Plain),
            ["setbacks", challenge, field @ ..] => {
                let name = quoted(&self.challenge(challenge));
                let (what, form) = match field {
                    [] => (text("影響", "effect"), Form::Plain),
                    ["permille"] => (text("起こる確率", "probability"), Form::Permille),
                    ["effort"] => (text("増える工数", "extra effort"), Form::Effort),
                    _ => return None,
                };
                (
                    both(
                        format!("課題{}の{}", name.ja, what.ja),
                        format!("{} of challenge {}", what.en, name.en),
                    ),
                    form,
                )
            }
            _ => return None,
        })
    }

    fn challenge(&self, id: &str) -> Text {
        let id = ChallengeId::from(id.to_owned());
        let known = self.catalog.challenges.iter().find(|challenge| challenge.id == id);
        known.map_or_else(|| same(id.as_str()), |challenge| challenge.name.clone())
    }
}

pub(super) fn in_baseline(name: Text, field: &str) -> Field {
    let name = quoted(&name);
    let of = both(format!("基準{}", name.ja), format!("baseline {}", name.en));
    let (what, form) = match field {
        "id" => (text("内部の名前", "internal name"), Form::Plain),
        "name" => (text("名前", "name"), Form::Words),
        "taken" => (text("保存した日", "day on which it was kept"), Form::Day),
        "dates" => (text("日程", "dates"), Form::Present),
        _ => return newer(Section::Plan, Some(of), &[field]),
    };
    Field::of(Section::Plan, of, what, form)
}
