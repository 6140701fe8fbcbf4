//! What is done with a file, and where the person goes then.

use crate::domain::id::ProgramId;
use crate::state::{Incoming, Notice, Session};
use crate::ui::route::{Location, Page, Route};

/// A file that waits.
fn file(session: Session, index: usize) -> Option<Incoming> {
    session.exchange().incoming.with_untracked(|all| all.get(index).cloned())
}

/// Adds what a file holds as a program.
pub(super) fn add(session: Session, location: Location, index: usize) {
    if let Some(id) = file(session, index).and_then(|file| session.add_incoming(file)) {
        session.drop_incoming(&[index]);
        go_on(session, location, id, Page::Overview);
    }
}

/// Adds all files that hold a program of their own which is not here, and shows the list of programs.
pub(super) fn add_all(session: Session, location: Location) {
    let indexes = session.new_files();
    let files: Vec<Incoming> = indexes.iter().filter_map(|index| file(session, *index)).collect();
    let newer = files.iter().filter(|file| file.result.as_ref().is_ok_and(|reading| reading.is_newer()));
    let told = Notice::added(files.len(), newer.count());
    for file in files {
        session.add_incoming(file);
    }
    session.drop_incoming(&indexes);
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
    let found = file(session, index).and_then(|file| Some(file.mergeable()?.document.clone()));
    let Some(document) = found else { return };
    session.with_leave(&id.clone(), move || {
        if session.merge_incoming(&id, &[document]) {
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
