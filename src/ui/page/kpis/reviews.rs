//! Reviews: how often, when the next one is due, and what was noted of each, the newest first.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::desk::Desk;
use super::section;
use crate::domain::id::ReviewId;
use crate::domain::kpi::{Cadence, MOST_REVIEWS, Review};
use crate::domain::text::{Language, Text};
use crate::domain::words::begun;
use crate::state::{Memo, Notice, memo};
use crate::ui::dates;
use crate::ui::node::{Node, each, view, when};
use crate::ui::part::date::DateInput;
use crate::ui::part::editing::Editing;
use crate::ui::part::field::{Choice, Field};
use crate::ui::part::focus::focus;
use crate::ui::part::typed::{Shape, Typed};
use crate::ui::words::kpis as words;
use crate::ui::words::{policy, say};

/// Reviews.
#[component]
pub(super) fn Reviews(
    /// Goals and figures.
    desk: Desk,
) -> Node {
    let ids = move || {
        desk.kpis.with(|kpis| kpis.newest_first().into_iter().map(|one| one.id.clone()).collect::<Vec<_>>())
    };
    let none = move || desk.kpis.with(|kpis| kpis.reviews.is_empty());
    let add = move |_| {
        if desk.kpis.with_untracked(|kpis| kpis.reviews.len() >= MOST_REVIEWS) {
            desk.session().tell(Notice::refused(words::TOO_MANY.clone()));
            return;
        }
        let (id, date) = (desk.review_name(), desk.session().today.get_untracked());
        let field = format!("review-{id}-text");
        let one = Review { id, date, text: String::new(), decision: String::new() };
        if desk.change(|kpis| kpis.reviews.push(one)) {
            request_animation_frame(move || focus(&field));
        }
    };
    section(
        "kpi-reviews",
        &words::REVIEWS,
        Some(&words::REVIEWS_HELP),
        view! {
            <Editing>{how_often(desk)}</Editing>
            <p role="status">{move || next(desk)}</p>
            {when(none, || view! { <p class="soft">{say(&words::NO_REVIEWS)}</p> })}
            <Editing>
                <p><button type="button" on:click=add>{say(&words::ADD_REVIEW)}</button></p>
                <ol class="rows policy-exceptions">{each(ids, ReviewId::to_string, move |id| view! { <Row desk id/> })}</ol>
            </Editing>
        },
    )
}

/// How often it is reviewed.
fn how_often(desk: Desk) -> Node {
    let none = std::iter::once((String::new(), say(&words::NO_CADENCE)));
    let options = Cadence::ALL.iter().map(|one| (format!("{one:?}"), say(&begun(&one.name()))));
    let options = none.chain(options).collect();
    let cadence = memo(move || desk.kpis.with(|kpis| kpis.cadence));
    let value = memo(move || cadence.get().map(|one| format!("{one:?}")).unwrap_or_default());
    let choose = move |chosen: String| {
        let cadence = Cadence::ALL.into_iter().find(|one| format!("{one:?}") == chosen);
        desk.change(|kpis| kpis.cadence = cadence);
    };
    view! {
        <Field id="kpi-cadence" label=say(&words::CADENCE)>
            <Choice id="kpi-cadence" options value on_choose=choose/>
        </Field>
    }
}

/// When the next review is due; nothing where nothing is held to.
fn next(desk: Desk) -> Option<String> {
    let (next, today) = (desk.next.get()?, desk.session().today.get());
    let day = |language| dates::long(next, language);
    Some(say(&words::next_review(&day(Language::Japanese), &day(Language::English), next < today)))
}

fn named(date: NaiveDate) -> Text {
    let day = |language| dates::medium(date, language);
    words::review(&day(Language::Japanese), &day(Language::English))
}

#[component]
fn Row(desk: Desk, id: ReviewId) -> Node {
    let this = StoredValue::new(id.clone());
    let one: Memo<Option<Review>> =
        memo(move || this.with_value(|id| desk.kpis.with(|kpis| kpis.review(id).cloned())));
    let of = move |pick: fn(&Review) -> &str| {
        memo(move || one.with(|one| one.as_ref().map(pick).unwrap_or_default().to_owned()))
    };
    let (found, decided) = (of(|one| &one.text), of(|one| &one.decision));
    let date = memo(move || one.with(|one| one.as_ref().map(|one| one.date)));
    let change = move |change: &dyn Fn(&mut Review)| {
        let id = this.get_value();
        desk.try_change(|kpis| kpis.reviews.iter_mut().filter(|one| one.id == id).for_each(change))
    };
    let set_date = move |day: Option<NaiveDate>| day.is_some_and(|day| change(&|one| one.date = day).is_ok());
    let set_text = move |typed: &str| change(&|one| typed.clone_into(&mut one.text));
    let set_decision = move |typed: &str| change(&|one| typed.clone_into(&mut one.decision));
    let name = move || date.get().map_or_else(|| words::REVIEWS.clone(), named);
    let remove = move |_| {
        let (id, told) = (this.get_value(), untrack(name));
        if desk.change(|kpis| kpis.reviews.retain(|one| one.id != id)) {
            desk.session().tell(Notice::done(policy::removed(&told)));
            focus("kpi-reviews");
        }
    };
    view! {
        <li>
            <div class="kpi-review-said">
                <p><strong>{move || say(&name())}</strong></p>
                <p>{move || found.get()}</p>
                <p>{move || decided.with(|decided| (!decided.is_empty()).then(|| decided_words(decided)))}</p>
            </div>
            <fieldset class="form kpi-review">
                <legend>{move || say(&name())}</legend>
                <DateInput id=format!("review-{id}-date") label=say(&words::DATE) help="" value=date past=true on_set=set_date/>
                <Typed id=format!("review-{id}-text") label=&words::TEXT shape=Shape::Lines kept=found take=set_text/>
                <Typed id=format!("review-{id}-decision") label=&words::DECISION shape=Shape::Lines kept=decided take=set_decision/>
                <div>
                    <button type="button" class="small quiet" aria-label=move || say(&policy::act_on(&name(), &words::REMOVE)) on:click=remove>
                        {say(&words::REMOVE)}
                    </button>
                </div>
            </fieldset>
        </li>
    }
}

/// "決めたこと：…"
fn decided_words(decided: &str) -> String {
    say(&policy::act_on(&words::DECIDED, &crate::ui::words::both(decided, decided)))
}
