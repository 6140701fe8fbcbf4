//! Where the data of this browser lies, how much it is, and how it is wiped.

use std::time::Duration;

use serde_json::Value;

use super::keeping::Keeping;
use super::session::Session;
use super::workspace::Entry;
use super::{Notice, clock};
use crate::domain::id::ProgramId;
use crate::domain::sorted::Map;
use crate::domain::text::{Text, text};
use crate::exchange::filed::Filed;
use crate::exchange::merge::Versions;
use crate::storage::cabinet::Cabinet;
use crate::storage::copy_name::name;
use crate::storage::idb::Idb;
use crate::storage::vault::Damaged;
use crate::storage::{Shelf, estimate, pause, preferences, wiping};

/// What lies here of one program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Which program.
    pub id: ProgramId,
    /// How many bytes its newest state has; 0 where nothing of it can be read.
    pub bytes: usize,
    /// When that was kept, in milliseconds since 1970; 0 where nobody noted it.
    pub saved_at: u64,
    /// Whether it lies in `IndexedDB`.
    pub in_database: bool,
    /// Whether a copy lies in localStorage.
    pub in_local_storage: bool,
    /// The last file of it; none where there never was one.
    pub filed: Option<Filed>,
    /// Whether it was changed since.
    pub is_outdated: bool,
}

/// Something that could not be read, and was put aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aside {
    /// Under which name it lies.
    pub name: String,
    /// What is there; none where the browser cannot read it any more.
    pub raw: Option<String>,
}

/// Where the data of this browser lies.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Whereabouts {
    /// By program.
    pub places: Vec<Place>,
    /// What could not be read.
    pub aside: Vec<Aside>,
    /// Whether there is `IndexedDB`.
    pub has_database: bool,
    /// Whether there is localStorage.
    pub has_local_storage: bool,
    /// Bytes used and allowed, as far as the browser says.
    pub usage: Option<(f64, f64)>,
    /// Whether the browser has promised not to throw anything away by itself.
    pub is_persisted: Option<bool>,
    /// Why the disk did not take the last state.
    pub trouble: Option<String>,
}

/// Whether what is entered in this tab outlives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lasting {
    /// It does.
    Yes,
    /// The browser keeps nothing.
    Forbidden,
    /// The person wants nothing to be kept.
    Declined,
    /// Everything was wiped, and nothing is kept until the page is loaded anew.
    Wiped,
}

/// From this share of what is allowed on, little is left.
const NEARLY_FULL: f64 = 0.8;

/// Whether little room is left, where so many bytes of so many are used.
#[must_use]
pub fn is_nearly_full(used: f64, most: f64) -> bool {
    most > 0.0 && used / most > NEARLY_FULL
}

/// What is left after wiping.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wiped {
    /// Whether the database is gone; none where the browser does not let anyone look.
    pub database: Option<bool>,
    /// How many texts are left in localStorage.
    pub left: usize,
}

/// The last files of programs, by id.
const EXPORTS: &str = "okaeri.exports";

/// What every text of this page in localStorage begins with.
const OWN: &str = "okaeri.";

/// How often it is looked at most whether other tabs have written since, and how often in a row nothing must be there.
const MOST_LOOKS: u32 = 20;
const QUIET_LOOKS: u32 = 3;
/// How often the database may not answer, as on a disk that is very busy.
const MOST_REFUSALS: u32 = 3;
/// After which time it is looked again.
const LOOK_AGAIN: Duration = Duration::from_millis(200);

/// What the other tabs are told when everything is wiped.
pub(super) const WIPED: &str = "wiped:";

impl Session {
    /// Looks where everything lies, and hands on what it finds.
    pub fn look_where(self, found: impl Fn(Whereabouts) + 'static) {
        self.autosave().now();
        leptos::task::spawn_local(async move {
            let vault = self.kept.with(|keeping| keeping.cabinet.vault.clone());
            let aside = match &vault {
                Some(vault) => vault.aside().await.unwrap_or_default(),
                None => Vec::new(),
            };
            let unkept = self.unkept_edits();
            let whereabouts = Whereabouts {
                places: self.kept.with(|keeping| places(keeping, &unkept)),
                aside: aside.into_iter().map(|(name, raw)| Aside { name, raw: raw.ok() }).collect(),
                has_database: vault.is_some(),
                has_local_storage: self.kept.with(|keeping| keeping.cabinet.shelf.is_lasting()),
                usage: estimate::usage().await,
                is_persisted: estimate::is_persisted().await,
                trouble: self.kept.with(|keeping| keeping.trouble.clone()),
            };
            found(whereabouts);
        });
    }

    /// Hands on whether little of the room is left that the browser gives this page.
    pub fn look_at_room(self, found: impl Fn(bool) + 'static) {
        leptos::task::spawn_local(async move {
            let usage = estimate::usage().await;
            found(usage.is_some_and(|(used, most)| is_nearly_full(used, most)));
        });
    }

    /// Hands on the programs that this browser keeps though this tab keeps nothing, and that are in no file as they are now,
    /// each with whether there is an older one: they are wiped with the rest. None where this tab keeps what is entered in
    /// it, and so shows them anyway.
    pub fn look_beyond(self, found: impl Fn(Vec<(Entry, bool)>) + 'static) {
        if !self.keeps_nothing() {
            return found(Vec::new());
        }
        leptos::task::spawn_local(async move {
            let cabinet = Cabinet::look().await;
            let exports = exports(&cabinet.shelf);
            let lost = cabinet.ids().into_iter().filter_map(|id| {
                let filed = exports.get(id.as_str()).and_then(Filed::from_value);
                let header = cabinet.found(&id).and_then(|found| found.newest.first()).map(|it| &it.header);
                let lacks = |filed: &Filed| header.is_none_or(|it| filed.lacks(&it.seen(), it.saved_at));
                let is_lost = filed.as_ref().is_none_or(lacks);
                let entry = cabinet.find(self.catalog, &id).filter(|_| is_lost).map(Entry::of)?;
                Some((entry, filed.is_some()))
            });
            found(lost.collect());
        });
    }

    /// Takes away something that was put aside.
    pub fn drop_aside(self, name: String, gone: impl Fn() + 'static) {
        let vault = self.kept.with(|keeping| keeping.cabinet.vault.clone());
        leptos::task::spawn_local(async move {
            if let Some(vault) = vault
                && vault.drop_aside(&name).await.is_err()
            {
                self.tell(Notice::refused(NOT_WIPED));
            }
            gone();
        });
    }

    /// Asks the browser not to throw anything away by itself.
    pub fn persist(self, said: impl Fn(bool) + 'static) {
        leptos::task::spawn_local(async move { said(estimate::persist().await) });
    }

    /// Notes that a program with these edits was exported now, and asks the browser to keep what it has: this person means
    /// it.
    pub(super) fn note_export(self, id: &ProgramId, seen: &Versions) {
        self.note_file(id, &Filed::exported(clock::milliseconds(), seen.clone()));
        if self.open_id().as_ref() == Some(id) {
            self.kept.change(|keeping| keeping.handed = seen.clone());
        }
        self.persist(|_given| ());
    }

    /// Notes that a program was opened now from a file with these edits.
    pub(super) fn note_opened(self, id: &ProgramId, seen: &Versions) {
        self.note_file(id, &Filed::opened(clock::milliseconds(), seen.clone()));
    }

    fn note_file(self, id: &ProgramId, filed: &Filed) {
        self.kept.with(|keeping| {
            let mut exports = exports(&keeping.cabinet.shelf);
            if let Some(exports) = exports.as_object_mut() {
                exports.insert(id.to_string(), filed.to_value());
            }
            if keeping.cabinet.shelf.write(EXPORTS, &exports.to_string()).is_err() {
                leptos::logging::warn!("it is not kept that there is a file");
            }
        });
    }

    /// The edits of what is at hand, kept or not.
    fn unkept_edits(self) -> Vec<(ProgramId, Versions)> {
        let held = self.held.get_untracked();
        let at_hand = held.into_iter().chain(self.autosave().document());
        at_hand.map(|document| (document.program.id.clone(), document.ledger.seen().clone())).collect()
    }

    /// Whether there is a database, which keeps histories too.
    #[must_use]
    pub fn has_database(self) -> bool {
        self.kept.with(|keeping| keeping.cabinet.vault.is_some())
    }

    /// Whether the browser has a database, and what lies there cannot be reached until the page is loaded anew.
    #[must_use]
    pub fn is_cut_off(self) -> bool {
        self.kept.with(|keeping| keeping.cabinet.is_cut_off && !keeping.is_wiped)
    }

    /// Whether what is entered in this tab outlives it.
    #[must_use]
    pub fn lasting(self) -> Lasting {
        let (lasts, is_wiped) = self.kept.with(|keeping| (keeping.cabinet.is_lasting(), keeping.is_wiped));
        match (lasts, is_wiped) {
            (true, _) => Lasting::Yes,
            (false, true) => Lasting::Wiped,
            (false, false) if self.keeps_nothing() => Lasting::Declined,
            (false, false) => Lasting::Forbidden,
        }
    }

    /// Whether something is here that no file has, and that goes when this tab is closed.
    pub(super) fn goes_with_the_tab(self) -> bool {
        let is_unfiled = |place: &Place| place.filed.is_none() || place.is_outdated;
        let places = || self.kept.with(|keeping| places(keeping, &self.unkept_edits()));
        self.lasting() != Lasting::Yes && places().iter().any(is_unfiled)
    }

    /// Wipes everything that this page keeps in this browser, looks whether it is gone, and says so.
    pub fn wipe(self, said: impl Fn(Wiped) + 'static) {
        let Some(old) = self.let_go() else { return };
        let is_lasting = old.vault.is_some();
        if let Some(vault) = old.vault {
            vault.into_disk().close();
        }
        let texts = if old.shelf.is_lasting() { old.shelf } else { Shelf::open() };
        leptos::task::spawn_local(async move {
            let mut database = Ok(false);
            let (mut quiet, mut refused) = (0, 0);
            for _ in 0..MOST_LOOKS {
                // What the other tabs have open would be kept again. One that is just starting hears nothing yet.
                self.say_to_tabs(WIPED);
                database = Idb::wipe().await;
                let is_quiet = matches!(database, Ok(false)) && texts.names(OWN).is_empty();
                remove(&texts);
                quiet = if is_quiet { quiet + 1 } else { 0 };
                refused += u32::from(database.is_err());
                if quiet == QUIET_LOOKS || refused == MOST_REFUSALS {
                    break;
                }
                pause(LOOK_AGAIN).await;
            }
            if preferences::keep_nothing(false).is_err() {
                leptos::logging::warn!("the tab remembers nothing anyway");
            }
            // What comes back as long as it is looked is there afterwards.
            let database =
                database.map_or_else(|_| is_lasting.then_some(false), |_| Some(quiet == QUIET_LOOKS));
            said(Wiped { database, left: texts.names(OWN).len() });
        });
    }

    /// Another tab wipes everything: this one keeps nothing any more until it is loaded anew.
    pub(super) fn be_wiped(self) {
        if self.kept.with(|keeping| keeping.is_wiped) {
            return;
        }
        if let Some(vault) = self.let_go().and_then(|old| old.vault) {
            vault.into_disk().close();
        }
    }

    /// Lets go of all that is at hand. Gives what it was kept in, which nothing is written to from now on.
    fn let_go(self) -> Option<Cabinet> {
        wiping::begin();
        let old = self.kept.change(|keeping| {
            keeping.jobs.clear();
            keeping.keys = Map::new();
            keeping.is_wiped = true;
            std::mem::replace(&mut keeping.cabinet, Cabinet::in_memory())
        });
        self.drop_open();
        self.held.set(Vec::new());
        self.deleted.set(Vec::new());
        self.exchange().incoming.set(Vec::new());
        self.refresh();
        old
    }

    /// Loads the page anew.
    pub fn start_anew(self) {
        crate::storage::reload();
    }

    /// Whether nothing is to be kept in this tab.
    #[must_use]
    pub fn keeps_nothing(self) -> bool {
        preferences::keeps_nothing()
    }

    /// From now on nothing is kept in this tab, or again as usual; the page is loaded anew for it.
    pub fn keep_nothing(self, nothing: bool) {
        self.autosave().now();
        if preferences::keep_nothing(nothing).is_err() {
            return self.tell(Notice::refused(NOT_REMEMBERED));
        }
        crate::storage::reload();
    }
}

/// Removes every text of this page.
fn remove(texts: &Shelf) {
    for name in texts.names(OWN) {
        if texts.remove(&name).is_err() {
            leptos::logging::warn!("{name} could not be removed");
        }
    }
}

fn places(keeping: &Keeping, unkept: &[(ProgramId, Versions)]) -> Vec<Place> {
    let cabinet = &keeping.cabinet;
    let exports = exports(&cabinet.shelf);
    let place = |id: ProgramId| {
        let found = cabinet.found(&id)?;
        let newest = found.newest.first();
        let damaged = found.last_damaged().filter(|_| newest.is_none());
        if newest.is_none() && damaged.is_none() {
            return None;
        }
        let raw = || damaged?.raw.as_ref();
        let text = newest.map(|newest| &newest.payload).or_else(raw);
        let saved_at = newest.map_or(0, |newest| newest.header.saved_at);
        let filed = exports.get(id.as_str()).and_then(Filed::from_value);
        let own = unkept.iter().filter(|(program, _)| *program == id);
        let seen = newest.map(|newest| newest.header.seen()).unwrap_or_default();
        let seen = own.fold(seen, |seen, (_, more)| seen.join(more));
        Some(Place {
            bytes: text.map_or(0, String::len),
            saved_at,
            in_database: cabinet.is_safe(&id) || found.damaged.iter().any(Damaged::is_slot),
            in_local_storage: cabinet.shelf.is_lasting() && cabinet.shelf.read(&name(&id)).is_some(),
            is_outdated: filed.as_ref().is_some_and(|filed| filed.lacks(&seen, saved_at)),
            filed,
            id,
        })
    };
    cabinet.ids().into_iter().filter_map(place).collect()
}

fn exports(shelf: &Shelf) -> Value {
    let kept = shelf.read(EXPORTS).and_then(|text| serde_json::from_str(&text).ok());
    kept.filter(Value::is_object).unwrap_or_else(|| Value::Object(serde_json::Map::new()))
}

const NOT_WIPED: Text = text(
    "ブラウザが削除を受け付けませんでした。ページを読み込み直してから、もう一度試してください。",
    "The browser did not delete it. Reload the page and try again.",
);
const NOT_REMEMBERED: Text = text(
    "ブラウザがこの設定を受け付けませんでした。シークレットウィンドウで開くと、閉じたときに内容が消えます。",
    "The browser did not take this setting. A private window forgets everything when you close it.",
);
