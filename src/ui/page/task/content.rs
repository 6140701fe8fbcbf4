//! What a task is: its words, its role, its phase, its effort; each with a way back to the template.

use leptos::prelude::*;

use super::back::Back;
use super::desk::Desk;
use super::effort::EffortFields;
use super::input::{Shape, Typed};
use crate::domain::catalog::Phase;
use crate::domain::command::Edit;
use crate::domain::id::RoleId;
use crate::domain::plan::Line;
use crate::domain::plan::checklist::{Steps, lines};
use crate::state::memo;
use crate::ui::node::{Node, view};
use crate::ui::part::field::{Choice, Field};
use crate::ui::words::{domain, say, task as words};

const PHASES: [Phase; 3] = [Phase::Design, Phase::Operation, Phase::After];

/// What a task is.
#[component]
pub(super) fn Content(
    /// The task.
    desk: Desk,
) -> Node {
    // A template's title comes back where a person leaves none; a task of one's own needs one.
    let title = move |typed: &str| match typed.trim() {
        "" if desk.has_template() => Ok(Edit::Title(None)),
        "" => Err(words::NAME_EMPTY.clone()),
        _ => Ok(Edit::Title(Some(typed.to_owned()))),
    };
    let why = |typed: &str| Ok(Edit::Why(Some(typed.to_owned())));
    let deliverable = |typed: &str| Ok(Edit::Deliverable(Some(typed.to_owned())));
    view! {
        <section class="section" aria-labelledby="what">
            <h2 id="what">{say(&words::CONTENT)}</h2>
            <Typed desk id="title" label=&words::NAME show=|line| say(&line.words.title) take=title>
                <Back desk field="title" label=&words::NAME changed=|changes| changes.title.is_some() edit=Edit::Title(None)/>
            </Typed>
            <Typed desk id="why" label=&words::WHY shape=Shape::Lines show=|line| say(&line.words.why) take=why>
                <Back desk field="why" label=&words::WHY changed=|changes| changes.why.is_some() edit=Edit::Why(None)/>
            </Typed>
            <Typed desk id="deliverable" label=&words::DELIVERABLE help=&words::DELIVERABLE_HELP shape=Shape::Lines
                show=|line| say(&line.words.deliverable) take=deliverable>
                <Back desk field="deliverable" label=&words::DELIVERABLE
                    changed=|changes| changes.deliverable.is_some() edit=Edit::Deliverable(None)/>
            </Typed>
            <Steps desk/>
            <div class="fields">
                <RoleField desk/>
                <PhaseField desk/>
            </div>
            <EffortFields desk/>
        </section>
    }
}

/// The steps, one a line. Ticks follow their steps when the field is left.
#[component]
fn Steps(desk: Desk) -> Node {
    let catalog = desk.session().catalog;
    let said = move || desk.look(|line| (Steps::of(catalog, &line.task), line.task.ticked.clone()));
    let template = StoredValue::new(desk.look(|line| Steps::of_template(catalog, &line.task.origin)));
    // Ticks stay with the words of their steps: with those that were there before somebody typed.
    let (before, last) = (StoredValue::new(said()), StoredValue::new(said()));
    let begin = move |_| {
        before.set_value(said());
        last.set_value(said());
    };
    let take = move |typed: &str| {
        // What something else changed meanwhile, as undo does, is what was there.
        if last.get_value() != said() {
            before.set_value(said());
        }
        let (written, (before, ticked)) = (lines(typed), before.get_value());
        let now = template.with_value(|template| template.written_over(&written));
        let ticked = before.ticks_after(&now, &ticked);
        last.set_value((now, ticked.clone()));
        Ok(Edit::Steps(written, ticked))
    };
    view! {
        <div on:focusin=begin on:focusout=begin>
            <Typed desk id="steps" label=&words::STEPS help=&words::STEPS_HELP shape=Shape::Lines
                show=one_a_line take=take>
                <Back desk field="steps" label=&words::STEPS changed=|changes| changes.checklist.is_some()
                    edit=Edit::Checklist(None)/>
            </Typed>
        </div>
    }
}

fn one_a_line(line: &Line) -> String {
    line.words.checklist.iter().map(say).collect::<Vec<_>>().join("\n")
}

#[component]
fn RoleField(desk: Desk) -> Node {
    let roles = desk.session().catalog.roles.iter();
    let options = roles.map(|role| (role.id.to_string(), say(&role.name))).collect();
    let value = memo(move || desk.read(|line| line.words.owner.to_string()));
    let choose = move |role: String| desk.change(Edit::Owner(Some(RoleId::from(role))));
    view! {
        <Field id="role" label=say(&words::ROLE) help=say(&words::ROLE_HELP)>
            <Choice id="role" options value on_choose=choose/>
            <Back desk field="role" label=&words::ROLE changed=|changes| changes.owner.is_some() edit=Edit::Owner(None)/>
        </Field>
    }
}

#[component]
fn PhaseField(desk: Desk) -> Node {
    let word = |phase: Phase| format!("{phase:?}");
    let options = PHASES.map(|phase| (word(phase), say(&domain::phase(phase)))).to_vec();
    let value = memo(move || {
        desk.line.with(|line| line.as_ref().map(|line| word(line.words.phase)).unwrap_or_default())
    });
    let choose = move |chosen: String| {
        if let Some(phase) = PHASES.into_iter().find(|phase| word(*phase) == chosen) {
            desk.change(Edit::Phase(Some(phase)));
        }
    };
    view! {
        <Field id="phase" label=say(&words::PHASE)>
            <Choice id="phase" options value on_choose=choose/>
            <Back desk field="phase" label=&words::PHASE changed=|changes| changes.phase.is_some() edit=Edit::Phase(None)/>
        </Field>
    }
}
