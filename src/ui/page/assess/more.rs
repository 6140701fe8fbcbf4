//! What an answer rests on: confidence, note, evidence.

use leptos::prelude::*;

use crate::domain::answer::{Answer, Confidence, Evidence};
use crate::domain::catalog::Item;
use crate::domain::command::Command;
use crate::state::{Memo, memo, use_session};
use crate::ui::node::{IntoNode, Node, view};
use crate::ui::part::cite::Cites;
use crate::ui::part::date::DateInput;
use crate::ui::part::field::Field;
use crate::ui::words::{assess as words, domain, say};

/// Confidence, note and evidence, one step away.
#[component]
pub(super) fn More(
    /// The item.
    item: &'static Item,
    /// Its answer.
    answer: Memo<Answer>,
) -> Node {
    let filled = move || {
        answer.with(|answer| {
            !answer.note.is_empty()
                || answer.evidence != Evidence::default()
                || answer.confidence != Confidence::default()
        })
    };
    let summary = move || if filled() { say(&words::MORE_FILLED) } else { say(&words::MORE) };
    view! {
        <details class="more">
            <summary>{summary}</summary>
            <div class="form">
                <ConfidenceChoice item answer/>
                <Note item answer/>
                <EvidenceFields item answer/>
                <Cites cites=item.cites.to_vec()/>
            </div>
        </details>
    }
}

#[component]
fn ConfidenceChoice(item: &'static Item, answer: Memo<Answer>) -> Node {
    let session = use_session();
    let name = format!("confidence-{}", item.id);
    let option = |confidence: Confidence| {
        let chosen = move || answer.with(|answer| answer.confidence == confidence);
        let choose = move |_| {
            session.run(Command::SetConfidence(item.id.clone(), confidence));
        };
        view! {
            <label class="check">
                <input type="radio" name=name.clone() prop:checked=chosen on:change=choose/>
                {say(&domain::confidence(confidence))}
            </label>
        }
    };
    view! {
        <fieldset>
            <legend>{say(&words::CONFIDENCE)}</legend>
            <div class="buttons">{Confidence::ALL.map(option).into_node()}</div>
            <p class="help">{say(&words::CONFIDENCE_HELP)}</p>
        </fieldset>
    }
}

#[component]
fn Note(item: &'static Item, answer: Memo<Answer>) -> Node {
    let session = use_session();
    let id = format!("note-{}", item.id);
    let write = move |event| {
        session.run(Command::SetNote(item.id.clone(), event_target_value(&event)));
    };
    view! {
        <Field id=id.clone() label=say(&words::NOTE)>
            <textarea id=id maxlength="10000" prop:value=move || answer.with(|answer| answer.note.clone())
                on:input=write on:blur=move |_| session.leave_field()></textarea>
        </Field>
    }
}

#[component]
fn EvidenceFields(item: &'static Item, answer: Memo<Answer>) -> Node {
    let session = use_session();
    let id = |field: &str| format!("evidence-{field}-{}", item.id);
    let evidence = move || answer.with_untracked(|answer| answer.evidence.clone());
    let set = move |evidence: Evidence| {
        session.run(Command::SetEvidence(item.id.clone(), evidence));
    };
    let set_text = move |event| set(Evidence { text: event_target_value(&event), ..evidence() });
    let set_link = move |event| set(Evidence { link: event_target_value(&event), ..evidence() });
    let set_date =
        move |date| session.run(Command::SetEvidence(item.id.clone(), Evidence { date, ..evidence() }));
    let date = memo(move || answer.with(|answer| answer.evidence.date));
    view! {
        <fieldset class="evidence">
            <legend>{say(&words::EVIDENCE)}</legend>
            <Field id=id("text") label=say(&words::EVIDENCE_TEXT)>
                <input id=id("text") type="text" maxlength="10000" on:blur=move |_| session.leave_field()
                    prop:value=move || answer.with(|answer| answer.evidence.text.clone()) on:input=set_text/>
            </Field>
            <Field id=id("link") label=say(&words::EVIDENCE_LINK)>
                <input id=id("link") type="url" maxlength="2000" on:blur=move |_| session.leave_field()
                    prop:value=move || answer.with(|answer| answer.evidence.link.clone()) on:input=set_link/>
            </Field>
            <DateInput id=id("date") label=say(&words::EVIDENCE_DATE) help=say(&words::EVIDENCE_HELP)
                value=date may_be_empty=true past=true on_set=set_date/>
        </fieldset>
    }
}
