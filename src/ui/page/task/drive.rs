//! What decides how long a task takes.

use leptos::prelude::*;

use super::desk::Desk;
use crate::domain::command::Edit;
use crate::domain::plan::Drive;
use crate::state::memo;
use crate::ui::node::{Node, view};
use crate::ui::part::field::{Choice, Field};
use crate::ui::words::{say, task as words};

/// The choices; nothing said is the first.
const CHOICES: [Option<Drive>; 3] = [None, Some(Drive::Duration), Some(Drive::Effort)];

/// What decides how long a task takes.
#[component]
pub(super) fn DriveField(
    /// The task.
    desk: Desk,
) -> Node {
    let option = |(at, drive): (usize, &Option<Drive>)| (at.to_string(), say(&words::drive(*drive)));
    let options = CHOICES.iter().enumerate().map(option).collect();
    let value = memo(move || {
        let drive = desk.read(|line| line.task.changes.drive);
        CHOICES.iter().position(|choice| *choice == drive).unwrap_or_default().to_string()
    });
    let choose = move |chosen: String| {
        let drive = chosen.parse::<usize>().ok().and_then(|at| CHOICES.get(at));
        if let Some(drive) = drive {
            desk.change(Edit::Drive(*drive));
        }
    };
    view! {
        <Field id="drive" label=say(&words::DRIVE) help=say(&words::DRIVE_HELP)>
            <Choice id="drive" options value on_choose=choose described="drive-help"/>
        </Field>
    }
}
