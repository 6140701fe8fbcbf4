//! Trying the rules on somebody who is made up.

use leptos::prelude::*;

use super::begin::sentences;
use super::chosen::{Answer, outcome_tag, pick, place};
use super::desk::Desk;
use super::section;
use crate::domain::id::RuleId;
use crate::domain::limits::MONTHS;
use crate::domain::policy::{Conduct, Eligibility, Employment, ExitReason, Leaver, PolicyRule, Verdict};
use crate::domain::text::Text;
use crate::exchange::leavers::months_of;
use crate::state::{RwSignal, memo};
use crate::ui::node::{Node, view};
use crate::ui::part::field::Field;
use crate::ui::part::typed::{Shape, Typed};
use crate::ui::words::policy::people as words;
use crate::ui::words::{policy, say};

/// Whom the page begins with.
const SOMEBODY: Leaver = Leaver {
    tenure: 36,
    away: 24,
    reason: ExitReason::Career,
    employment: Employment::Regular,
    conduct: Conduct::Clear,
};

/// Trying the rules on somebody who is made up.
#[component]
pub(super) fn Trial(
    /// The policy.
    desk: Desk,
) -> Node {
    let leaver = RwSignal::new(SOMEBODY);
    let verdict = memo(move || desk.rules.with(|rules| Eligibility::of(rules).decide(&leaver.get())));
    section(
        "trial",
        &words::TRIAL,
        Some(&words::TRIAL_HELP),
        view! {
            <div class="fields">
                {months(leaver, "trial-tenure", &policy::TENURE, |leaver| &mut leaver.tenure)}
                {months(leaver, "trial-away", &policy::AWAY, |leaver| &mut leaver.away)}
                {choice(leaver, "trial-reason", &policy::REASONS, &ExitReason::ALL, ExitReason::name, |leaver| &mut leaver.reason)}
                {choice(leaver, "trial-employment", &policy::EMPLOYMENT, &Employment::ALL, Employment::name, |leaver| &mut leaver.employment)}
                {choice(leaver, "trial-conduct", &policy::CONDUCT, &Conduct::ALL, Conduct::name, |leaver| &mut leaver.conduct)}
            </div>
            <div role="status" class="policy-verdict">{move || told(desk, &verdict.get())}</div>
        },
    )
}

fn months(
    leaver: RwSignal<Leaver>,
    id: &'static str,
    label: &'static Text,
    of: fn(&mut Leaver) -> &mut u16,
) -> Node {
    let kept = memo(move || of(&mut leaver.get()).to_string());
    let take = move |typed: &str| {
        let months = months_of(typed).filter(|months| MONTHS.contains(months));
        let months = months.ok_or(policy::MONTHS_BAD.clone())?;
        leaver.update(|leaver| *of(leaver) = months);
        Ok(())
    };
    view! { <Typed id label shape=Shape::Number kept take/> }
}

fn choice<T: Answer>(
    leaver: RwSignal<Leaver>,
    id: &'static str,
    label: &Text,
    all: &'static [T],
    name: fn(T) -> Text,
    of: fn(&mut Leaver) -> &mut T,
) -> Node {
    let chosen = memo(move || place(all, of(&mut leaver.get())));
    let select = pick(id, all, name, chosen, move |one| leaver.update(|leaver| *of(leaver) = one));
    view! { <Field id label=say(label)>{select}</Field> }
}

fn told(desk: Desk, verdict: &Verdict) -> Node {
    let Some(outcome) = verdict.outcome else {
        return view! { <p>{say(&words::NO_OUTCOME)}</p> };
    };
    let named = |ids: &[RuleId]| {
        let numbers: Vec<String> = ids.iter().map(|id| say(&policy::rule(desk.number(id)))).collect();
        let rules: Vec<PolicyRule> =
            desk.read(|policy| ids.iter().filter_map(|id| policy.rule(id).cloned()).collect());
        view! { <p class="label">{numbers.join(" · ")}</p> {sentences(&rules)} }
    };
    let (first, rest) = verdict.rules.split_at(verdict.rules.len().min(1));
    view! {
        <p class="label">{say(&words::OUTCOME)} " " {outcome_tag(outcome)}</p>
        <p class="small soft">{say(&words::DECIDES)}</p>
        {named(first)}
        {(!rest.is_empty()).then(|| view! {
            <p class="small soft">{say(&words::ALSO)}</p>
            {named(rest)}
        })}
    }
}
