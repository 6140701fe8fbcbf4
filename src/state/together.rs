//! Files of one origin, taken together; and what taking them would do.

use super::notice::joined;
use super::session::Session;
use super::settled::place;
use super::{Incoming, Notice, Relation, ids};
use crate::domain::id::ProgramId;
use crate::domain::text::{Text, text};
use crate::domain::words::both;
use crate::exchange::diff::{Diff, diff};
use crate::exchange::document::{self, Document, ReadError, Reading};
use crate::exchange::merge::{Conflict, Ledger, Path, WriterId, differences, head};
use crate::exchange::place::{Places, is_internal};

/// How many links that gave way are told one by one after a merge.
const MOST_TOLD: usize = 3;

/// Files of one origin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Family {
    /// Which of the files that wait.
    pub members: Vec<usize>,
    /// The program here that is of the same origin.
    pub program: Option<ProgramId>,
}

/// What merging would make of a program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prospect {
    /// What would change in it.
    pub diff: Diff,
    /// How many differences would be left to choose that are not there already.
    pub conflicts: usize,
    /// What their places are called.
    pub differing: Vec<Text>,
    /// Whether something is added that only a newer version shows.
    pub adds_fields: bool,
    /// The links that would give way.
    pub gave_way: Vec<Text>,
    /// What one said oneself, and somebody who knew it changed or took back.
    pub overruled: Vec<Text>,
    /// What somebody else said in the files, and one who knew it changed or took back here.
    pub outdone: Vec<Text>,
    /// What stands side by side with something else in the files, and was not chosen here, or taken back.
    pub set_aside: Vec<Text>,
    /// How many differences are settled by it.
    pub settled: usize,
    /// Whether nothing would change that can be seen, and something would be known that was done and taken back.
    pub is_silent: bool,
    /// Whether nothing would change, nor anything be settled.
    pub is_nothing: bool,
}

/// Places of what stands in no version any more once files are merged.
#[derive(Default)]
struct Told {
    overruled: Vec<Text>,
    outdone: Vec<Text>,
    set_aside: Vec<Text>,
}

impl Incoming {
    /// What it holds, where that can be merged: a newer major version's cannot.
    #[must_use]
    pub fn mergeable(&self) -> Option<&Reading> {
        self.result.as_ref().ok().map(|reading| &**reading).filter(|reading| !reading.is_newer())
    }
}

impl Session {
    /// What merging these documents into a program would make of it; none where there is no such program.
    ///
    /// # Errors
    /// When they are no program together.
    pub fn prospect(self, id: &ProgramId, documents: &[Document]) -> Result<Option<Prospect>, ReadError> {
        let Some(own) = self.find(id) else { return Ok(None) };
        let mut merged = own.clone();
        for document in documents {
            merged = merged.merge(document, self.catalog)?;
        }
        // Lists that are joined say anew what both said.
        let plain = merged.ledger.clone();
        let merged = merged.with_lists_joined(self.catalog, |document, path, list| {
            document.ledger.choose(path, list, &WriterId(ids::fresh()));
        })?;
        let diff = diff(self.catalog, &own.program, &merged.program, self.today.get_untracked());
        let (before, after) = (own.ledger.conflicts(), merged.ledger.conflicts());
        let fresh: Vec<Path> =
            after.iter().filter(|conflict| !before.contains(conflict)).map(place).collect();
        let (conflicts, differing) = (fresh.len(), self.labels(&merged, fresh));
        let [ours, both] = [&own, &merged].map(|document| document::content(&document.program));
        let is_alike = differences(&ours, &both).is_empty();
        let adds_fields = own.lacks_of(&merged);
        let gave_way = self.gave_way(&merged, false);
        let is_same = is_alike && before == after && !adds_fields && gave_way.is_empty();
        // Somebody may have taken back what never came here: without knowing that, it would be taken over from another file.
        let is_nothing = is_same && own.ledger.seen().covers(plain.seen());
        let is_silent = is_same && !is_nothing;
        let now_at = |known: &Conflict| after.iter().any(|other| place(other) == place(known));
        let settled = before.iter().filter(|known| !now_at(known)).count();
        let told = if is_nothing { Told::default() } else { self.told_of(&own, documents, &plain) };
        let Told { overruled, outdone, set_aside } = told;
        Ok(Some(Prospect {
            diff,
            conflicts,
            differing,
            adds_fields,
            gave_way,
            overruled,
            outdone,
            set_aside,
            settled,
            is_silent,
            is_nothing,
        }))
    }

    /// What of these files and of the program here stands in no version any more once they are merged.
    fn told_of(self, own: &Document, files: &[Document], merged: &Ledger) -> Told {
        let is_own = |writer: &WriterId| self.kept.with(|keeping| keeping.writers.is_own(writer));
        // An answer that came too late for a closed round waits: nobody has changed it.
        let conflicts = merged.conflicts();
        let waits = |path: &Path| {
            conflicts.iter().any(|one| matches!(one, Conflict::Late(life) if path.starts_with(life)))
        };
        let told = |document: &Document, of: Vec<Path>| {
            self.labels(document, of.into_iter().filter(|path| !waits(path)).collect())
        };
        let mine = |shown| told(own, own.ledger.overruled(merged, shown, is_own));
        let of = |shown| {
            let all = files
                .iter()
                .flat_map(|file| told(file, file.ledger.overruled(merged, shown, |writer| !is_own(writer))));
            once(all)
        };
        let mut told = Told {
            overruled: once(mine(true).into_iter().chain(mine(false))),
            outdone: of(true),
            set_aside: of(false),
        };
        // What is shown tells enough of a place.
        told.set_aside.retain(|place| !told.outdone.contains(place));
        told
    }

    /// What stands side by side with something else in a file whose every edit is known here, and in no version here.
    #[must_use]
    pub fn set_aside(self, id: &ProgramId, file: &Document) -> Vec<Text> {
        let Some(own) = self.find(id) else { return Vec::new() };
        self.told_of(&own, std::slice::from_ref(file), &own.ledger).set_aside
    }

    /// What places of a document are called, each once.
    fn labels(self, document: &Document, of: Vec<Path>) -> Vec<Text> {
        let places = Places::new(self.catalog, &document.program);
        let mut labels: Vec<Text> = Vec::new();
        for path in of.iter().filter(|path| !is_internal(path)) {
            let label = places.place(&head(path)).label;
            if !labels.contains(&label) {
                labels.push(label);
            }
        }
        labels
    }

    /// What a merged document says of the links that give way in it.
    fn gave_way(self, merged: &Document, is_done: bool) -> Vec<Text> {
        let links = merged.gave_way();
        if links.is_empty() {
            return Vec::new();
        }
        let places = Places::new(self.catalog, &merged.program);
        links.iter().map(|link| places.gave_way(link, is_done)).collect()
    }

    /// What is told once a document is merged: that it is done, and which links gave way for it.
    pub(super) fn merged_notice(self, done: &Text, merged: &Document) -> Notice {
        let all = self.gave_way(merged, true);
        let more = if all.len() > MOST_TOLD { AND_MORE } else { text("", "") };
        let told = all.iter().take(MOST_TOLD).chain([&more]);
        Notice::done(told.filter(|told| !told.ja.is_empty()).fold(done.clone(), |all, told| {
            both(format!("{}{}", all.ja, told.ja), format!("{} {}", all.en, told.en))
        }))
    }

    /// The files that wait and are of one origin, where there are several.
    #[must_use]
    pub fn families(self) -> Vec<Family> {
        let all = self.exchange().incoming.get();
        let mut families: Vec<(Family, Vec<&Document>)> = Vec::new();
        for (index, reading) in
            all.iter().enumerate().filter_map(|(index, file)| Some((index, file.mergeable()?)))
        {
            let document = &reading.document;
            let relation = self.relation(document);
            if matches!(relation, Relation::Stranger(_) | Relation::Locked(_)) {
                continue;
            }
            let program = relation.program().cloned();
            // A copy has another id, and is a program of its own although it has the same origin.
            let is_of = |(family, others): &(Family, Vec<&Document>)| {
                family.program == program
                    && others.iter().any(|other| other.program.id == document.program.id)
            };
            match families.iter().position(is_of).and_then(|at| families.get_mut(at)) {
                Some((family, others)) => {
                    family.members.push(index);
                    others.push(document);
                }
                None => families.push((Family { members: vec![index], program }, vec![document])),
            }
        }
        let families = families.into_iter().map(|(family, _)| family);
        families.filter(|family| family.members.len() > 1).collect()
    }

    /// The files that wait and hold a program of their own, which is not here.
    #[must_use]
    pub fn new_files(self) -> Vec<usize> {
        let families = self.families();
        let is_new = |index: &usize, file: &Incoming| {
            let is_alone = families.iter().all(|family| !family.members.contains(index));
            let found = file.result.as_ref().ok().filter(|_| is_alone);
            found.is_some_and(|reading| self.relation(&reading.document) == Relation::New)
        };
        self.exchange().incoming.with(|all| {
            all.iter()
                .enumerate()
                .filter(|(index, file)| is_new(index, file))
                .map(|(index, _)| index)
                .collect()
        })
    }

    /// What the files of a family hold.
    #[must_use]
    pub fn documents_of(self, family: &Family) -> Vec<Document> {
        self.exchange().incoming.with(|all| {
            let members = family.members.iter().filter_map(|member| all.get(*member)?.mergeable());
            members.map(|reading| reading.document.clone()).collect()
        })
    }

    /// Merges all files of a family into its program, as one step; where it is new here, the first becomes the program.
    /// Says which program that is.
    pub fn take_family(self, family: &Family) -> Option<ProgramId> {
        let members = self.exchange().incoming.with(|all| {
            let members = family.members.iter().filter_map(|member| all.get(*member).cloned());
            members.collect::<Vec<_>>()
        });
        let seal = members.iter().find_map(|member| member.seal.clone());
        let first = Incoming { seal, ..members.into_iter().next()? };
        let documents = self.documents_of(family);
        let (id, rest) = match &family.program {
            Some(id) => (id.clone(), documents.as_slice()),
            None => (self.add_incoming(first)?, documents.get(1..).unwrap_or_default()),
        };
        // That it is protected is said with what comes of merging.
        let is_news = family.program.is_none() && self.has_passphrase(&id);
        let added = self.notice.get_untracked().filter(|_| is_news);
        let is_done = self.merge_incoming(&id, rest);
        is_done.then(|| {
            if let Some((added, merged)) = added.zip(self.notice.get_untracked()) {
                self.tell(Notice::done(joined(&added.words, &merged.words)));
            }
            self.drop_incoming(&family.members);
            id
        })
    }
}

/// Each of these once.
fn once(all: impl IntoIterator<Item = Text>) -> Vec<Text> {
    let mut each = Vec::new();
    for one in all {
        if !each.contains(&one) {
            each.push(one);
        }
    }
    each
}

const AND_MORE: Text =
    text("ほかにも、循環するため外した先行関係があります。", "Other links gave way for the same reason.");
