//! The rules of eligibility: listed, added, removed.

use leptos::prelude::*;

use super::desk::Desk;
use super::rule::RuleRow;
use super::section;
use crate::domain::id::RuleId;
use crate::domain::policy::{MOST_RULES, Outcome, PolicyRule};
use crate::state::{Notice, RwSignal};
use crate::ui::node::{Node, each, view, when};
use crate::ui::part::editing::Editing;
use crate::ui::part::focus::focus;
use crate::ui::words::{policy as words, say};

/// What is done to the list of rules. Cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct List {
    desk: Desk,
    /// The rule that was added last: it is shown unfolded.
    pub(super) added: RwSignal<Option<RuleId>>,
}

impl List {
    /// The list of a policy's rules.
    pub(super) fn of(desk: Desk) -> Self {
        Self { desk, added: RwSignal::new(None) }
    }

    /// Adds a rule like this one, and leads to its first field.
    pub(super) fn add(self, like: PolicyRule) {
        if self.desk.look(|policy| policy.rules.len() >= MOST_RULES) {
            self.desk.session().tell(Notice::refused(words::TOO_MANY_RULES.clone()));
            return;
        }
        let id = (self.desk.rule_names())();
        self.added.set(Some(id.clone()));
        let rule = PolicyRule { id: id.clone(), ..like };
        if self.desk.change(|policy| policy.rules.push(rule)) {
            let field = field(&id, "outcome");
            request_animation_frame(move || focus(&field));
        }
    }

    /// Removes a rule, and leads to the one in its place.
    pub(super) fn remove(self, id: &RuleId) {
        let number = untrack(|| self.desk.number(id));
        if !self.desk.change(|policy| policy.rules.retain(|rule| rule.id != *id)) {
            return;
        }
        self.desk.session().tell(Notice::done(words::removed(&words::rule(number))));
        let next = self.desk.look(|policy| {
            let last = policy.rules.len().min(number);
            last.checked_sub(1).and_then(|at| policy.rules.get(at)).map(|rule| heading(&rule.id))
        });
        let next = next.unwrap_or_else(|| "rules".to_owned());
        request_animation_frame(move || focus(&next));
    }
}

/// The id of a field of a rule.
pub(super) fn field(rule: &RuleId, field: &str) -> String {
    format!("rule-{rule}-{field}")
}

/// The id of the heading of a rule.
pub(super) fn heading(rule: &RuleId) -> String {
    format!("rule-{rule}")
}

/// The rules of eligibility.
#[component]
pub(super) fn Rules(
    /// What is done to them.
    list: List,
) -> Node {
    let desk = list.desk;
    let ids = move || desk.read(|policy| policy.rules.iter().map(|rule| rule.id.clone()).collect::<Vec<_>>());
    let none = move || desk.read(|policy| policy.rules.is_empty());
    let add = move |_| list.add(PolicyRule::new(RuleId::new(""), Outcome::Review));
    section(
        "rules",
        &words::RULES,
        Some(&words::RULES_HELP),
        view! {
            {when(none, || view! { <p class="soft">{say(&words::NO_RULES)}</p> })}
            <ol class="rows policy-rules">{each(ids, RuleId::to_string, move |id| view! { <RuleRow desk list id/> })}</ol>
            <Editing><p><button type="button" on:click=add>{say(&words::ADD_RULE)}</button></p></Editing>
        },
    )
}
