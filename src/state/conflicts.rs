//! What several people said differently at the same time: shown side by side until someone chooses.

use serde_json::Value;

use super::session::Session;
use super::{Notice, SaveStatus};
use crate::domain::id::ActionId;
use crate::domain::program::Program;
use crate::domain::text::{Text, text};
use crate::domain::words::both;
use crate::exchange::document::{self, Document};
use crate::exchange::journal::Kind;
use crate::exchange::merge::{Ledger, Path, Said, Settled, Stamp, WriterId};
use crate::exchange::place::{Places, in_plan, words_of};

/// A value that someone said, with who and when as far as they told.
#[derive(Clone, Debug, PartialEq)]
pub struct Version {
    /// The value.
    pub value: Value,
    /// The edit that said it.
    pub stamp: Stamp,
    /// Who; none where they have not said.
    pub by: Option<String>,
    /// When, in seconds since 1970.
    pub at: Option<u64>,
    /// Whether it was said in this browser.
    pub is_own: bool,
}

impl Session {
    /// Everything that was said of a place, the one that is shown first; of a task's state whole states.
    #[must_use]
    pub fn versions(self, path: &Path) -> Vec<Version> {
        self.signed(|ledger| ledger.versions(path))
    }

    /// Who removed an entry that another edited.
    #[must_use]
    pub fn removals(self, life: &Path) -> Vec<Version> {
        self.signed(|ledger| ledger.removals(life).into_iter().rev().cloned().collect())
    }

    /// With whose it is.
    fn signed(self, said: impl FnOnce(&Ledger) -> Vec<Said>) -> Vec<Version> {
        self.kept.with(|keeping| {
            let (said, signed) = (said(&keeping.ledger), keeping.ledger.signed());
            let versions = said.into_iter().map(|said| Version {
                by: signed.name_of(&said.stamp.writer).map(str::to_owned),
                at: signed.time_of(&said.stamp),
                is_own: keeping.writers.is_own(&said.stamp.writer),
                value: said.value,
                stamp: said.stamp,
            });
            versions.collect()
        })
    }

    /// What was said within an entry by those who did not know that it was removed.
    #[must_use]
    pub fn edited(self, life: &Path) -> Vec<(Path, Value)> {
        self.kept.with(|keeping| keeping.ledger.edited(life))
    }

    /// Chooses a value at each of these places, and keeps or removes each of these entries, as one step.
    pub fn choose(self, choices: Vec<(Path, Value)>, entries: &[(Path, bool)]) {
        let Some(mut document) = self.to_settle() else { return };
        let mut settled = Vec::new();
        for (path, value) in choices {
            settled.push((document.ledger.before(&path), value.clone()));
            self.edit(&mut document, |ledger, writer| Some(ledger.choose(&path, value, writer)));
        }
        let chosen = (!settled.is_empty()).then_some(Settled::Chosen(settled));
        let mut all: Vec<Settled> = chosen.into_iter().collect();
        let taken_out = self.actions_of(entries.iter().filter(|(_, is_kept)| !is_kept).map(|(life, _)| life));
        for (life, is_kept) in entries {
            all.push(Settled::Kept(document.ledger.before(life), *is_kept));
            self.keep_or_remove(&mut document, life, *is_kept);
        }
        self.pin_out(&mut document, &taken_out);
        self.allow_kept(&mut document, entries.iter().filter(|(_, is_kept)| *is_kept).map(|(life, _)| life));
        let how = if all.len() > 1 { Some(Settled::All(all)) } else { all.pop() };
        if let Some(how) = how {
            self.settle(&document, how);
        }
    }

    /// The actions that tasks were made from, with the branch that each is in.
    fn actions_of<'a>(self, tasks: impl Iterator<Item = &'a Path>) -> Vec<(Option<String>, ActionId)> {
        let of = |program: &Program, life: &Path| match in_plan(&words_of(life)) {
            (scenario, ["plan", "tasks", task]) => {
                let action = program.action_of(scenario, task)?;
                Some((scenario.map(str::to_owned), action))
            }
            _ => None,
        };
        self.program.with_untracked(|open| {
            open.as_ref()
                .map(|program| tasks.filter_map(|life| of(program, life)).collect())
                .unwrap_or_default()
        })
    }

    /// The action of a task that is removed is chosen no more, also where somebody else had allowed it again.
    fn pin_out(self, document: &mut Document, actions: &[(Option<String>, ActionId)]) {
        let Ok(Document { mut program, .. }) = document.shown(self.catalog) else { return };
        let is_new = |(scenario, action): &&(Option<String>, ActionId)| {
            program.take_out(scenario.as_deref(), action.clone())
        };
        if actions.iter().filter(is_new).count() > 0 {
            let content = document::content(&program);
            self.edit(document, |ledger, writer| ledger.note(&content, writer));
        }
    }

    /// The action of a task that is kept is no longer among those that were taken out; others of which nobody has decided
    /// stay there.
    fn allow_kept<'a>(self, document: &mut Document, kept: impl Iterator<Item = &'a Path>) {
        let words: Vec<Vec<&str>> = kept.map(words_of).collect();
        // What is no program is refused, and told, with the step.
        let Ok(Document { mut program, .. }) = document.shown(self.catalog) else { return };
        let mut allows = |words: &[&str]| match in_plan(words) {
            (scenario, ["plan", "tasks", task]) => program.allow_again(scenario, task),
            _ => false,
        };
        if words.iter().filter(|words| allows(words)).count() > 0 {
            let content = document::content(&program);
            self.edit(document, |ledger, writer| ledger.note(&content, writer));
        }
    }

    /// Puts lists together that were changed line by line at the same time; part of the step that merges.
    pub(super) fn join_lists(self, document: Document) -> Document {
        let joined = document.clone().with_lists_joined(self.catalog, |document, path, list| {
            self.edit(document, |ledger, writer| Some(ledger.choose(path, list, writer)));
        });
        joined.unwrap_or(document)
    }

    /// Lets an answer into the round that was closed when it came, or leaves it out; one step.
    pub fn let_in(self, life: &Path, is_let: bool) {
        let Some(mut document) = self.to_settle() else { return };
        self.edit(&mut document, |ledger, writer| ledger.let_in(life, is_let, writer));
        self.settle(&document, Settled::Let(life.clone(), is_let));
    }

    fn to_settle(self) -> Option<Document> {
        self.may_write().then(|| self.autosave().document()).flatten()
    }

    pub(super) fn edit(
        self,
        document: &mut Document,
        edit: impl FnOnce(&mut Ledger, &WriterId) -> Option<Stamp>,
    ) {
        self.autosave().edit(document, edit);
    }

    fn settle(self, document: &Document, how: Settled) {
        match document.shown(self.catalog) {
            Ok(settled) => {
                let words = self.words_of(&settled, &how);
                self.go_on_with(settled, Kind::Merge, words, Some(how));
            }
            Err(error) => self.tell(Notice::refused(error.say())),
        }
    }

    /// What was settled, and how, in words.
    fn words_of(self, document: &Document, how: &Settled) -> Text {
        let places = Places::new(self.catalog, &document.program);
        let (how, others) = match how {
            Settled::All(all) => match all.split_first() {
                Some((first, rest)) => (first, rest.len()),
                None => return CHOSEN,
            },
            one => (one, 0),
        };
        let (told, more) = match how {
            Settled::Chosen(all) => match all.as_slice() {
                [(before, value), rest @ ..] => {
                    let (place, value) = (places.place(before.at()).label, places.value(before.at(), value));
                    (
                        both(format!("{} → {}", place.ja, value.ja), format!("{} → {}", place.en, value.en)),
                        rest.len(),
                    )
                }
                [] => return CHOSEN,
            },
            Settled::Kept(before, is_kept) => {
                // By its name, which went with it.
                let place = self.program.with_untracked(|open| {
                    let open = open.as_ref().unwrap_or(&document.program);
                    Places::new(self.catalog, open).place(before.at()).label
                });
                let (ja, en) = if *is_kept { ("残す", "kept") } else { ("取り除く", "removed") };
                (both(format!("{} → {ja}", place.ja), format!("{} → {en}", place.en)), 0)
            }
            Settled::Let(life, is_let) => {
                let place = places.place(life).label;
                let (ja, en) = if *is_let { ("加える", "added") } else { ("加えない", "left out") };
                (both(format!("{} → {ja}", place.ja), format!("{} → {en}", place.en)), 0)
            }
            Settled::Brought(..) | Settled::Shifted(_) | Settled::All(_) => return CHOSEN,
        };
        let (ja, en) = match more + others {
            0 => (String::new(), String::new()),
            more => (format!(" ほか{more}件"), format!(" and {more} more")),
        };
        both(format!("{}：{}{ja}", CHOSEN.ja, told.ja), format!("{}: {}{en}", CHOSEN.en, told.en))
    }

    /// The open program as another one would be compared with it: with what waits noted.
    #[must_use]
    pub fn open_document(self) -> Option<Document> {
        self.autosave().document()
    }

    /// Whether the program that another tab has kept could be merged with this one.
    #[must_use]
    pub fn is_apart(self) -> bool {
        self.saving.get() == SaveStatus::ChangedElsewhere
    }

    /// The content of the open program, as the JSON of its document.
    #[must_use]
    pub fn content(self) -> Value {
        self.program.with(|open| open.as_ref().map(document::content).unwrap_or_default())
    }
}

const CHOSEN: Text = text("食い違いの解決", "Settle a difference");
