//! What is proven about the rules: what they leave open, where they contradict each other, which never decide; and mending it.

use leptos::prelude::*;

use super::chosen::began;
use super::desk::Desk;
use super::rules::{List, heading};
use super::section;
use crate::domain::decision::TooManyCases;
use crate::domain::id::RuleId;
use crate::domain::policy::{Case, Eligibility, Finding, MOST_RULES, Outcome, PolicyRule, case_words};
use crate::domain::text::Text;
use crate::state::{Memo, Notice, memo};
use crate::ui::dates;
use crate::ui::node::{IntoNode, Node, view};
use crate::ui::part::editing::Editing;
use crate::ui::part::focus::focus;
use crate::ui::part::jump::JumpLink;
use crate::ui::route::Page;
use crate::ui::words::policy::{self as policy, findings as words};
use crate::ui::words::say;

/// The most findings of a kind that are shown at once, and cases of each.
const MOST: usize = 20;
const MOST_CASES: usize = 6;

/// What was found, and how many cases were looked at.
type Found = Result<(Vec<Finding>, u128), TooManyCases>;

/// What is proven about the rules.
#[component]
pub(super) fn Findings(
    /// The policy.
    desk: Desk,
    /// The list of rules.
    list: List,
) -> Node {
    let found: Memo<Option<Found>> =
        memo(move || desk.rules.with(|rules| (!rules.is_empty()).then(|| Eligibility::of(rules).analyze())));
    let told = move || {
        let told = found.with(|found| match found {
            None => words::NOTHING.clone(),
            Some(Err(TooManyCases)) => words::TOO_MANY.clone(),
            Some(Ok((findings, cases))) => summary(findings, *cases),
        });
        view! { <p>{say(&told)}</p> }
    };
    let is_clean =
        move || found.with(|found| matches!(found, Some(Ok((findings, _))) if findings.is_empty()));
    let parts = move || {
        found.with(|found| match found {
            Some(Ok((findings, _))) => parts(desk, list, findings),
            _ => Node::Empty,
        })
    };
    section(
        "findings",
        &words::FINDINGS,
        Some(&words::HELP),
        view! {
            <div role="status">
                {told}
                {move || is_clean().then(|| view! { <p>{say(&words::CLEAN)}</p> })}
            </div>
            {Node::live(parts)}
        },
    )
}

fn summary(findings: &[Finding], cases: u128) -> Text {
    let cases = dates::grouped(u64::try_from(cases).unwrap_or(u64::MAX));
    let gaps = findings.iter().filter(|finding| matches!(finding, Finding::Gap(_))).count();
    if gaps == 0 { words::proven(&cases) } else { words::open(&cases, gaps) }
}

fn parts(desk: Desk, list: List, findings: &[Finding]) -> Node {
    let gaps: Vec<&Case> = findings
        .iter()
        .filter_map(|found| if let Finding::Gap(case) = found { Some(case) } else { None })
        .collect();
    let (mut differ, mut agree, mut idle) = (Vec::new(), Vec::new(), Vec::new());
    for finding in findings {
        match finding {
            Finding::Gap(_) => {}
            Finding::Contradiction(one, other, cases) => {
                differ.push(pair(desk, words::differ, one, other, cases));
            }
            Finding::Overlap(one, other, cases) => agree.push(pair(desk, words::agree, one, other, cases)),
            Finding::NeverDecides(rule, before) => idle.push(never(desk, list, rule, before)),
        }
    }
    [
        kind("gaps", &words::GAPS, Some(&words::GAPS_HELP), open(desk, &gaps)),
        kind("contradictions", &words::CONTRADICTIONS, Some(&words::CONTRADICTIONS_HELP), differ),
        kind("overlaps", &words::OVERLAPS, Some(&words::OVERLAPS_HELP), agree),
        kind("idle", &words::IDLE, None, idle),
    ]
    .into_node()
}

/// The findings of a kind, where there are any.
fn kind(id: &'static str, title: &Text, help: Option<&Text>, mut all: Vec<Node>) -> Node {
    if all.is_empty() {
        return Node::Empty;
    }
    let more = all.len().saturating_sub(MOST);
    all.truncate(MOST);
    let entry = |one: Node| view! { <li class="policy-finding">{one}</li> };
    view! {
        <div class="policy-kind">
            <h3 id=id tabindex="-1">{say(title)}</h3>
            {help.map(|help| view! { <p class="help">{say(help)}</p> })}
            <ul class="rows">{all.into_iter().map(entry).collect::<Node>()}</ul>
            {(more > 0).then(|| view! { <p>{say(&words::more(more))}</p> })}
        </div>
    }
}

/// What is left open, each with what mends it.
fn open(desk: Desk, gaps: &[&Case]) -> Vec<Node> {
    let all: Vec<Case> = gaps.iter().map(|case| (*case).clone()).collect();
    let every = (all.len() > 1).then(|| {
        let every = all.clone();
        let act = move |_| mend(desk, &every, Outcome::Review);
        view! { <Editing><p><button type="button" on:click=act>{say(&words::ALL_GAPS)}</button></p></Editing> }
    });
    let one = move |case: Case| {
        let name = case_words(&case);
        let buttons = Outcome::ALL.map(|outcome| {
            let (case, act) = (case.clone(), words::mend(&outcome.name()));
            let label = say(&policy::act_on(&name, &act));
            let act_now = move |_| mend(desk, std::slice::from_ref(&case), outcome);
            view! { <button type="button" class="small" aria-label=label on:click=act_now>{say(&act)}</button> }
        });
        view! {
            <p>{began(&name)}</p>
            <Editing><div class="buttons">{buttons.into_node()}</div></Editing>
        }
    };
    every.into_iter().chain(all.into_iter().map(one)).collect()
}

/// Adds rules for exactly these cases, in one step.
fn mend(desk: Desk, cases: &[Case], outcome: Outcome) {
    let mut names = desk.rule_names();
    let rules: Vec<PolicyRule> = cases.iter().flat_map(|case| case.to_rules(outcome, &mut names)).collect();
    if desk.look(|policy| policy.rules.len()) + rules.len() > MOST_RULES {
        desk.session().tell(Notice::refused(policy::TOO_MANY_RULES.clone()));
        return;
    }
    let count = rules.len();
    if desk.change(|policy| policy.rules.extend(rules)) {
        desk.session().tell(Notice::done(words::mended(count)));
        focus("findings");
    }
}

/// Two rules about the same people.
fn pair(
    desk: Desk,
    told: fn(usize, usize, &Text) -> Text,
    one: &RuleId,
    other: &RuleId,
    cases: &[Case],
) -> Node {
    let outcome = desk.look(|policy| policy.rule(one).map_or(Outcome::Review, |rule| rule.outcome)).name();
    let more = cases.len().saturating_sub(MOST_CASES);
    let case = |case: &Case| view! { <li>{began(&case_words(case))}</li> };
    view! {
        <p>{say(&told(desk.number(one), desk.number(other), &outcome))}</p>
        <p class="small soft">{say(&words::ABOUT)}</p>
        <ul>{cases.iter().take(MOST_CASES).map(case).collect::<Node>()}</ul>
        {(more > 0).then(|| view! { <p class="small">{say(&words::more(more))}</p> })}
        <p class="buttons">{to(desk, one)} {to(desk, other)}</p>
    }
}

/// A rule that never decides.
fn never(desk: Desk, list: List, rule: &RuleId, before: &[RuleId]) -> Node {
    let number = desk.number(rule);
    let before: Vec<usize> = before.iter().map(|other| desk.number(other)).collect();
    let this = rule.clone();
    let link = to(desk, rule);
    view! {
        <p>{say(&words::idle(number, &before))}</p>
        <p>{link}</p>
        <Editing>
            <div class="buttons">
                <button type="button" class="small quiet" on:click=move |_| list.remove(&this)>{say(&words::remove(number))}</button>
            </div>
        </Editing>
    }
}

/// A link to a rule.
fn to(desk: Desk, rule: &RuleId) -> Node {
    let words = say(&words::to_rule(desk.number(rule)));
    view! { <JumpLink page=Page::Policy to=heading(rule)>{words}</JumpLink> }
}
