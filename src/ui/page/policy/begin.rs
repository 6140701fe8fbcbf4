//! Common rules to begin with: what each says, and taking them in one step.

use leptos::prelude::*;

use super::chosen::{began, outcome_tag};
use super::desk::Desk;
use super::section;
use crate::domain::catalog::RuleSet;
use crate::domain::id::RuleId;
use crate::domain::policy::{PolicyRule, rule_words, rules_of};
use crate::state::Notice;
use crate::ui::node::{Node, view};
use crate::ui::part::cite::Facts;
use crate::ui::part::editing::Editing;
use crate::ui::part::focus::focus;
use crate::ui::words::{language, policy as words, say};

/// Common rules to begin with.
#[component]
pub(super) fn Begin(
    /// The policy.
    desk: Desk,
) -> Node {
    let sets = desk.session().catalog.rule_sets.iter();
    let sets = sets.map(|set| view! { <Set desk set/> }).collect::<Node>();
    section(
        "begin",
        &words::BEGIN,
        Some(&words::BEGIN_HELP),
        view! { <ul class="rows policy-sets">{sets}</ul> },
    )
}

#[component]
fn Set(desk: Desk, set: &'static RuleSet) -> Node {
    let has_rules = move || desk.read(|policy| !policy.rules.is_empty());
    let act = move || if has_rules() { &words::REPLACE } else { &words::TAKE };
    let take = move |_| {
        let rules = rules_of(&set.rules, language(), desk.rule_names());
        if desk.change(|policy| policy.rules = rules) {
            desk.session().tell(Notice::done(words::taken(&set.name)));
            focus("rules");
        }
    };
    view! {
        <li>
            <details>
                <summary class="policy-set-name">{say(&set.name)}</summary>
                <div class="policy-set">
                    <p>{say(&set.summary)}</p>
                    {sentences(&rules_of(&set.rules, language(), || RuleId::new("")))}
                    <Facts facts=set.facts.to_vec()/>
                    <Editing>
                        <p><button type="button" class="small" aria-label=move || say(&words::act_on(&set.name, act())) on:click=take>
                            {move || say(act())}
                        </button></p>
                    </Editing>
                </div>
            </details>
        </li>
    }
}

/// Rules: what each decides, whom it is about, and why.
pub(super) fn sentences(rules: &[PolicyRule]) -> Node {
    let sentence = |rule: &PolicyRule| {
        let note = (!rule.note.is_empty()).then(|| rule.note.clone());
        view! {
            <li>
                {outcome_tag(rule.outcome)} " " {began(&rule_words(rule))}
                {note.map(|note| view! { <p class="small soft whole-text">{note}</p> })}
            </li>
        }
    };
    view! { <ul class="policy-sentences">{rules.iter().map(sentence).collect::<Node>()}</ul> }
}
