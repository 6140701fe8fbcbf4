//! Files that other hands changed: what they say that they know of others' edits is believed only as far as it is known
//! anyway. Else a number that somebody raised would let what others say later pass for known, and taken back.

use std::sync::Arc;

use super::round::FILE;
use super::stamp::{Stamp, WriterId};
use super::{Ledger, Said, Versions};
use crate::domain::sorted;

impl Ledger {
    /// Goes on with it as with any other: what it says it knows is known from now on.
    pub fn settle_in(&mut self) {
        self.is_by_hand = false;
    }

    /// The same, as it counts for one who knows these edits. What it says in the name of later ones is said by another, and
    /// new.
    pub(super) fn known_to(&self, known: &Versions) -> Self {
        let is_known = |stamp: &Stamp| stamp.writer.0.starts_with(FILE) || known.has(stamp);
        let hand =
            self.seen.last().into_iter().map(|stamp| stamp.writer).find(|writer| writer.0.starts_with(FILE));
        let hand = hand.map(|writer| writer.0).unwrap_or_default();
        let mut same = Self { seen: self.seen.at_most(known, FILE), ..self.clone() };
        let said = self.said.iter().map(|(path, said)| {
            let anew = said.iter().map(|said| {
                if is_known(&said.stamp) {
                    return said.clone();
                }
                let writer = WriterId(format!("{}~{hand}", said.stamp.writer.0));
                let stamp = Stamp { writer, ..said.stamp.clone() };
                if let Some(name) = self.signed.name_of(&said.stamp.writer) {
                    same.signed.name(&stamp.writer, stamp.count, name);
                }
                if let Some(at) = self.signed.time_of(&said.stamp) {
                    same.signed.time(&stamp, at);
                }
                same.seen.learn(&stamp);
                Said { stamp, value: said.value.clone() }
            });
            let mut anew: Vec<Said> = anew.collect();
            sorted::by(&mut anew, Said::order);
            (path.clone(), anew)
        });
        let said = sorted::map(said.collect::<Vec<_>>());
        same.said = Arc::new(said);
        same.forget_replaced();
        same
    }
}
