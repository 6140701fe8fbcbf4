//! What is done with a file, and where the person goes then.

use crate::domain::id::ProgramId;
use crate::exchange::document::Reading;
use crate::state::{Notice, Session};
use crate::ui::route::{Location, Page, Route};

/// What a file holds, where it can be read.
fn reading(session: Session, index: usize) -> Option<Reading> {
    session.exchange().incoming.with_untracked(|all| Some((**all.get(index)?.result.as_ref().ok()?).clone()))
}

/// Adds what a file holds as a program.
pub(super) fn add(session: Session, location: Location, index: usize) {
    if let Some(reading) = reading(session, index) {
        let id = session.add_incoming(reading);
        session.drop_incoming(&[index]);
        go_on(session, location, id, Page::Overview);
    }
}

/// Adds all files that hold a program of their own which is not here, and shows the list of programs.
pub(super) fn add_all(session: Session, location: Location) {
    let files = session.new_files();
    let readings: Vec<Reading> = files.iter().filter_map(|index| reading(session, *index)).collect();
    let (count, newer) = (readings.len(), readings.iter().filter(|reading| reading.is_newer()).count());
    for reading in readings {
        session.add_incoming(reading);
    }
    let told = Notice::added(count, newer);
    session.drop_incoming(&files);
    if session.exchange().incoming.with_untracked(Vec::is_empty) {
        session.tell(told.along());
        location.go(&Route::Home);
    } else {
        session.tell(told);
        session.refresh();
    }
}

/// Merges a file into a program.
pub(super) fn merge(session: Session, location: Location, index: usize, id: ProgramId) {
    let Some(reading) = reading(session, index) else { return };
    session.with_leave(&id.clone(), move || {
        if session.merge_incoming(&id, &[reading.document]) {
            session.drop_incoming(&[index]);
            go_to_merged(session, location, id);
        }
    });
}

/// Goes to what was merged: to its differences where there are some to settle.
pub(super) fn go_to_merged(session: Session, location: Location, id: ProgramId) {
    let is_settled = session.exchange().conflicts.with_untracked(Vec::is_empty);
    go_on(session, location, id, if is_settled { Page::Overview } else { Page::Conflicts });
}

/// Goes to a program, unless other files still wait.
pub(super) fn go_on(session: Session, location: Location, id: ProgramId, page: Page) {
    if session.exchange().incoming.with_untracked(Vec::is_empty) {
        location.go(&Route::Program(id, page));
    } else {
        session.refresh();
    }
}
