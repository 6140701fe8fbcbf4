//! Moving a task on: its status, who does it, how far it has come, its steps, remarks.

use leptos::prelude::*;

use super::checklist::Checklist;
use super::date::DateField;
use super::desk::Desk;
use super::input::{Shape, Typed};
use crate::domain::command::Edit;
use crate::domain::plan::amount::whole;
use crate::domain::text::Text;
use crate::ui::node::{Node, view};
use crate::ui::page::plan::status::StatusSelect;
use crate::ui::part::field::Field;
use crate::ui::words::{say, task as words};

/// Moving a task on.
#[component]
pub(super) fn Progress(
    /// The task.
    desk: Desk,
) -> Node {
    let assignee = |typed: &str| Ok(Edit::Assignee(typed.to_owned()));
    let notes = |typed: &str| Ok(Edit::Notes(typed.to_owned()));
    view! {
        <section class="section" aria-labelledby="do">
            <h2 id="do">{say(&words::DO)}</h2>
            <div class="fields">
                <Field id="status" label=say(&words::STATUS)>
                    <StatusSelect id="status" line=desk.line/>
                </Field>
                <Typed desk id="progress" label=&words::PROGRESS help=&words::PROGRESS_HELP shape=Shape::Number
                    show=|line| line.task.progress.to_string() take=percent/>
                <Typed desk id="assignee" label=&words::ASSIGNEE help=&words::ASSIGNEE_HELP
                    show=|line| line.task.assignee.clone() take=assignee/>
            </div>
            <div class="fields">
                <DateField desk id="began" label=&words::BEGAN show=|line| line.task.began take=Edit::Began past=true/>
                <DateField desk id="finished" label=&words::FINISHED show=|line| line.task.finished take=Edit::Finished past=true/>
            </div>
            <Checklist desk/>
            <Typed desk id="notes" label=&words::NOTES help=&words::NOTES_HELP shape=Shape::Lines
                show=|line| line.task.notes.clone() take=notes/>
        </section>
    }
}

fn percent(typed: &str) -> Result<Edit, Text> {
    let percent = whole(typed).and_then(|number| u8::try_from(number).ok()).filter(|percent| *percent <= 100);
    percent.map(Edit::Progress).ok_or(words::PROGRESS_BAD.clone())
}
