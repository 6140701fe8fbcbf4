//! What sets one version of a program apart from another, in sentences a manager reads, and what it does to score and dates.

mod cause;
mod change;
mod effect;
mod list;
mod sentence;
mod side;
mod since;
mod step;
mod taken;

use chrono::NaiveDate;

pub use effect::Effect;
pub use since::since;
pub use step::told;
pub use taken::{Taken, taken};

use super::merge::Path;
use super::place::{Places, Section, words_of};
use crate::domain::catalog::Catalog;
use crate::domain::program::Program;
use crate::domain::sorted;
use crate::domain::text::Text;
use change::Change;

/// What sets two versions of a program apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diff {
    /// The differences by page, in the order of the pages; a page without any is not there.
    pub groups: Vec<Group>,
    /// What they do to score and dates.
    pub effect: Effect,
}

impl Diff {
    /// Whether both versions say the same.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }
}

/// The differences of one page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The page.
    pub section: Section,
    /// Its differences.
    pub sentences: Vec<Sentence>,
}

/// A difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Where it is: a value, or an entry that is there in one version only.
    pub path: Path,
    /// The difference in words.
    pub text: Text,
}

/// What sets `after` apart from `before`; dates are reckoned as of `today`.
#[must_use]
pub fn diff(catalog: &Catalog, before: &Program, after: &Program, today: NaiveDate) -> Diff {
    if before == after {
        return Diff::default();
    }
    let sides = Sides { before: Places::new(catalog, before), after: Places::new(catalog, after) };
    let mut told: Vec<Told> =
        change::changes(before, after).into_iter().map(|change| sides.tell(catalog, change)).collect();
    sorted::by_key(&mut told, |told| (told.section, told.place));
    let effect = effect::effect(catalog, (before, after), &told, today);
    let group = |section| {
        let own = told.iter().filter(|told| told.section == section);
        let sentences = own.map(|told| Sentence { path: told.change.path.clone(), text: told.text.clone() });
        Group { section, sentences: sentences.collect() }
    };
    let groups = Section::ALL.into_iter().map(group).filter(|group| !group.sentences.is_empty());
    Diff { groups: groups.collect(), effect }
}

/// Both versions, ready to name their places.
struct Sides<'a> {
    before: Places<'a>,
    after: Places<'a>,
}

impl Sides<'_> {
    fn tell(&self, catalog: &Catalog, change: Change) -> Told {
        let side = if change.after.is_some() { &self.after } else { &self.before };
        let mut place = side.place(&change.path);
        // A task that is there before and after has one name; that it is called otherwise is said once.
        if let ["plan", "tasks", task, _, ..] = words_of(&change.path).as_slice()
            && self.before.has_task(task)
        {
            place.of = self.before.place(&change.path).of;
        }
        Told {
            section: place.section,
            place: place_of_item(catalog, &change),
            text: sentence::sentence(self, &place, &change),
            is_same: list::is_as_before(self, &change),
            change,
        }
    }
}

/// A change in words.
struct Told {
    section: Section,
    /// Where it stands on its page.
    place: usize,
    change: Change,
    text: Text,
    /// Whether it is a list that holds what it held.
    is_same: bool,
}

/// Where the item that a change is about stands among all, so that answers come in the order in which they are asked.
fn place_of_item(catalog: &Catalog, change: &Change) -> usize {
    match words_of(&change.path).as_slice() {
        ["rounds", _, "answers", item, ..] => {
            catalog.items().position(|known| known.id.as_str() == *item).map_or(usize::MAX, |place| place + 1)
        }
        _ => 0,
    }
}
