//! The chart of a plan, on the app's own page.

use okaeri::domain::command::{Command, Edit};
use okaeri::domain::id::ProgramId;
use okaeri::domain::plan::Schedule;
use okaeri::state::Session;
use okaeri::ui::route::Page;
use wasm_bindgen::prelude::{JsError, wasm_bindgen};

use crate::app;
use crate::input::{Input, PLENTY, Updates, task_id};

/// The app with a plan.
#[wasm_bindgen]
pub struct Gantt {
    session: Session,
    program: ProgramId,
    updates: Updates,
    /// The dates before the last change.
    before: Schedule,
}

/// Starts the app with a plan, at the page where a person begins.
#[wasm_bindgen]
pub async fn gantt(plan: String) -> Result<Gantt, JsError> {
    let session = app::start(app::content().await?).await?;
    let input = Input::read(&plan)?;
    let program = app::open(session, &input.program(session.catalog, PLENTY))?;
    app::go(&program, Page::Overview)?;
    Ok(Gantt { session, program, updates: input.updates, before: Schedule::default() })
}

#[wasm_bindgen]
impl Gantt {
    /// Goes to the chart.
    pub fn show(&self) -> Result<(), JsError> {
        app::go(&self.program, Page::Gantt)
    }

    /// Remembers the dates, so that `changed` can tell what a change moves.
    pub fn remember(&mut self) {
        self.before = self.dates();
    }

    /// Changes the duration of a task: `leaf` or `cascade`.
    pub fn change(&self, kind: &str) -> Result<(), JsError> {
        let update = if kind == "leaf" { &self.updates.leaf } else { &self.updates.cascade };
        let update = update.as_ref().ok_or_else(|| JsError::new("the plan names no such change"))?;
        let edit = Edit::Duration(Some(update.duration));
        if self.session.run(Command::Edit(task_id(&update.id), edit)) {
            return Ok(());
        }
        Err(JsError::new("the change was refused"))
    }

    /// How many tasks have other dates than those remembered.
    pub fn changed(&self) -> usize {
        let now = self.dates();
        let both = self.before.tasks.values().zip(now.tasks.values());
        both.filter(|(before, now)| (before.start, before.end) != (now.start, now.end)).count()
    }

    fn dates(&self) -> Schedule {
        let dates = self.session.derived.schedule;
        dates.with_untracked(|dates| dates.clone().and_then(Result::ok)).unwrap_or_default()
    }
}
