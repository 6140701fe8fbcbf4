//! One rule: as a sentence, and as a form.

use leptos::prelude::*;

use super::chosen::{Answer, began, outcome_tag, pick, place, ticks};
use super::desk::Desk;
use super::rules::{List, field, heading};
use crate::domain::id::RuleId;
use crate::domain::limits::MONTHS;
use crate::domain::policy::{Conduct, Employment, ExitReason, Months, Outcome, PolicyRule, rule_sentence};
use crate::domain::sorted::{self, Set};
use crate::domain::text::Text;
use crate::exchange::leavers::months_of;
use crate::state::{Memo, Notice, memo};
use crate::ui::node::{Node, view, when};
use crate::ui::part::editing::Editing;
use crate::ui::part::field::Field;
use crate::ui::part::typed::{Shape, Typed};
use crate::ui::words::{policy as words, say};

/// One rule of the policy, on its desk. Cheap to copy.
#[derive(Clone, Copy)]
struct Slip {
    desk: Desk,
    rule: Memo<PolicyRule>,
}

impl Slip {
    fn of(desk: Desk, id: RuleId) -> Self {
        let none = PolicyRule::new(id.clone(), Outcome::Review);
        let rule =
            memo(move || desk.read(|policy| policy.rule(&id).cloned()).unwrap_or_else(|| none.clone()));
        Self { desk, rule }
    }

    fn id(self) -> RuleId {
        self.rule.with_untracked(|rule| rule.id.clone())
    }

    fn field(self, name: &str) -> String {
        field(&self.id(), name)
    }

    fn change(self, change: impl FnOnce(&mut PolicyRule)) -> Result<(), Text> {
        let id = self.id();
        self.desk.try_change(|policy| {
            if let Some(rule) = policy.rules.iter_mut().find(|rule| rule.id == id) {
                change(rule);
            }
        })
    }

    /// Changes what cannot be wrong: what is chosen.
    fn choose(self, change: impl FnOnce(&mut PolicyRule)) {
        if let Err(why) = self.change(change) {
            self.desk.session().tell(Notice::refused(why));
        }
    }

    fn name(self) -> Text {
        words::rule(self.desk.number(&self.id()))
    }
}

/// One rule: as a sentence, and as a form.
#[component]
pub(super) fn RuleRow(
    /// The policy.
    desk: Desk,
    /// The list that it stands in.
    list: List,
    /// Its id.
    id: RuleId,
) -> Node {
    let slip = Slip::of(desk, id);
    let is_new = list.added.with_untracked(|added| *added == Some(slip.id()));
    let sentence = move || slip.rule.with(|rule| began(&rule_sentence(rule)));
    let outcome = memo(move || slip.rule.with(|rule| rule.outcome));
    let note = move || slip.rule.with(|rule| rule.note.clone());
    let act = move |act: &'static Text| move || say(&words::act_on(&slip.name(), act));
    let duplicate = move |_| list.add(slip.rule.get_untracked());
    let remove = move |_| list.remove(&slip.id());
    view! {
        <li class="policy-rule">
            <h3 id=heading(&slip.id()) tabindex="-1">
                {move || say(&slip.name())} " " {move || outcome_tag(outcome.get())}
            </h3>
            <p>{sentence}</p>
            {when(move || !note().is_empty(), move || view! { <p class="small soft whole-text">{note}</p> })}
            <details open=is_new>
                <summary aria-label=act(&words::CHANGE)>{say(&words::CHANGE)}</summary>
                <Editing><Form slip/></Editing>
            </details>
            <Editing>
                <div class="buttons">
                    <button type="button" class="small" aria-label=act(&words::DUPLICATE) on:click=duplicate>{say(&words::DUPLICATE)}</button>
                    <button type="button" class="small quiet" aria-label=act(&words::REMOVE) on:click=remove>{say(&words::REMOVE)}</button>
                </div>
            </Editing>
        </li>
    }
}

#[component]
fn Form(slip: Slip) -> Node {
    let outcome = memo(move || slip.rule.with(|rule| place(&Outcome::ALL, &rule.outcome)));
    let note = memo(move || slip.rule.with(|rule| rule.note.clone()));
    let set_note = move |typed: &str| slip.change(|rule| typed.clone_into(&mut rule.note));
    let by_choice = move |_| slip.choose(|rule| rule.reasons = sorted::set(ExitReason::VOLUNTARY));
    let beside = view! {
        <div><button type="button" class="small" on:click=by_choice>{say(&words::BY_CHOICE)}</button></div>
    };
    let reasons = chosen(slip, |rule| &mut rule.reasons, |rule| &rule.reasons);
    let employment = chosen(slip, |rule| &mut rule.employment, |rule| &rule.employment);
    let conduct = chosen(slip, |rule| &mut rule.conduct, |rule| &rule.conduct);
    let id = move |name: &str| slip.field(name);
    view! {
        <div class="form policy-form">
            <Field id=id("outcome") label=say(&words::OUTCOME)>
                {pick(&id("outcome"), &Outcome::ALL, Outcome::name, outcome, move |outcome| slip.choose(|rule| rule.outcome = outcome))}
            </Field>
            <Bounds slip name="tenure" label=&words::TENURE bounds=|rule| &mut rule.tenure/>
            <Bounds slip name="away" label=&words::AWAY bounds=|rule| &mut rule.away/>
            {ticks(&id("reasons"), (&words::REASONS, Some(&words::REASONS_HELP)), &ExitReason::ALL, ExitReason::name,
                reasons.0, reasons.1, beside)}
            {ticks(&id("employment"), (&words::EMPLOYMENT, None), &Employment::ALL, Employment::name, employment.0,
                employment.1, Node::Empty)}
            {ticks(&id("conduct"), (&words::CONDUCT, Some(&words::CONDUCT_HELP)), &Conduct::ALL, Conduct::name, conduct.0,
                conduct.1, Node::Empty)}
            <Typed id=id("note") label=&words::NOTE help=&words::NOTE_HELP shape=Shape::Lines kept=note take=set_note/>
        </div>
    }
}

/// The answers to one question that a rule names, and how others are chosen.
fn chosen<T: Answer>(
    slip: Slip,
    place: fn(&mut PolicyRule) -> &mut Set<T>,
    look: fn(&PolicyRule) -> &Set<T>,
) -> (Memo<Set<T>>, impl Fn(Set<T>) + Copy + Send + Sync + 'static) {
    let now = memo(move || slip.rule.with(|rule| look(rule).clone()));
    (now, move |next| slip.choose(|rule| *place(rule) = next))
}

/// The bounds on a number of months.
#[component]
fn Bounds(
    slip: Slip,
    name: &'static str,
    label: &'static Text,
    bounds: fn(&mut PolicyRule) -> &mut Months,
) -> Node {
    let now = memo(move || *bounds(&mut slip.rule.get()));
    let shown = |months: Option<u16>| months.map_or_else(String::new, |months| months.to_string());
    let least = memo(move || shown(now.with(|now| now.at_least)));
    let most = memo(move || shown(now.with(|now| now.at_most)));
    let set = move |next: Months| {
        if !next.is_in_order() {
            return Err(words::MONTHS_ORDER.clone());
        }
        slip.change(|rule| *bounds(rule) = next)
    };
    let set_least = move |typed: &str| set(Months { at_least: typed_months(typed)?, ..now.get_untracked() });
    let set_most = move |typed: &str| set(Months { at_most: typed_months(typed)?, ..now.get_untracked() });
    let id = |which: &str| slip.field(&format!("{name}-{which}"));
    let help = format!("{}-help", id("months"));
    view! {
        <fieldset aria-describedby=help.clone()>
            <legend>{say(label)}</legend>
            <div class="two">
                <Typed id=id("least") label=&words::AT_LEAST shape=Shape::Number kept=least take=set_least/>
                <Typed id=id("most") label=&words::AT_MOST shape=Shape::Number kept=most take=set_most/>
            </div>
            <p class="help" id=help>{say(&words::MONTHS_HELP)}</p>
        </fieldset>
    }
}

/// The months that were typed; none where nothing was.
fn typed_months(typed: &str) -> Result<Option<u16>, Text> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    let months = months_of(typed).filter(|months| MONTHS.contains(months));
    months.map(Some).ok_or(words::MONTHS_BAD.clone())
}
