//! What the passes write to, kept from one run to the next so that none of them allocates.

use super::axis::Moment;
use super::backward::Slack;
use super::build::Network;
use super::forward::Times;

/// The state of a run. It belongs to the network that it was made for.
#[derive(Clone, Debug, Default)]
pub struct Scratch {
    /// When each activity begins and ends, since the last pass forward or placement.
    pub times: Times,
    /// How far each activity can slip, since the last search for it.
    pub slack: Slack,
    pub(super) rooms: Vec<Room>,
    /// The how-manieth each activity was placed, from 1 on; 0 of those that are bound to days.
    pub(super) rank: Vec<u32>,
}

impl Scratch {
    /// For any number of runs over `network`.
    #[must_use]
    pub fn new(network: &Network) -> Self {
        let mut times = Times::default();
        times.resize(network.len());
        let rooms = network.room.iter().map(|free| Room { free: free.clone(), touched: None }).collect();
        Self { times, slack: Slack::default(), rooms, rank: vec![0; network.len()] }
    }

    /// Gives every resource back what was taken.
    pub(super) fn clear(&mut self, network: &Network) {
        self.times.resize(network.len());
        for (room, full) in self.rooms.iter_mut().zip(&network.room) {
            room.clear(full);
        }
    }

    /// When the last activity ended.
    #[must_use]
    pub fn finish(&self) -> Moment {
        self.times.finish()
    }
}

/// What a resource has left at each of its positions; less than nothing where too much is taken.
#[derive(Clone, Debug, Default)]
pub(super) struct Room {
    pub(super) free: Vec<i32>,
    /// The positions of which something may have been taken: the first, and the one after the last.
    touched: Option<(usize, usize)>,
}

impl Room {
    fn clear(&mut self, full: &[i32]) {
        if let Some((from, to)) = self.touched.take()
            && let (Some(free), Some(full)) = (self.free.get_mut(from..to), full.get(from..to))
        {
            free.copy_from_slice(full);
        }
    }

    /// Takes `load` at all positions from `from` to before `to`.
    pub(super) fn take(&mut self, from: u32, to: u32, load: i32) {
        let to = (to as usize).min(self.free.len());
        let from = (from as usize).min(to);
        if from == to || load == 0 {
            return;
        }
        for free in self.free.get_mut(from..to).unwrap_or_default() {
            *free = free.saturating_sub(load);
        }
        let (first, last) = self.touched.unwrap_or((from, to));
        self.touched = Some((first.min(from), last.max(to)));
    }

    /// The first place from `from` on where `load` fits at `length` positions in a row.
    pub(super) fn fit(&self, from: u32, length: u32, load: i32) -> Option<u32> {
        let mut left = length;
        let free = self.free.get(from as usize..)?;
        for (offset, free) in (1..).zip(free) {
            left = if *free < load { length } else { left - 1 };
            if left == 0 {
                return Some(from + offset - length);
            }
        }
        None
    }

    /// The first place from `from` on where nothing is taken at `length` positions in a row, but something is given where
    /// ever anything is.
    pub(super) fn alone(&self, full: &[i32], from: u32, length: u32, is_given: bool) -> Option<u32> {
        let mut left = length;
        let rows = self.free.get(from as usize..)?.iter().zip(full.get(from as usize..)?);
        for (offset, (free, full)) in (1..).zip(rows) {
            let fits = free == full && (*full > 0 || !is_given);
            left = if fits { left - 1 } else { length };
            if left == 0 {
                return Some(from + offset - length);
            }
        }
        None
    }

    /// The last place from `from` to `to` at which `load` fits at `length` positions in a row, or, without a load, nothing
    /// is taken; `from` where there is none.
    pub(super) fn last_fit(
        &self,
        full: &[i32],
        (from, to): (u32, u32),
        length: u32,
        load: Option<i32>,
    ) -> u32 {
        let is_given = full.iter().any(|given| *given > 0);
        let fits = |position: u32| match (self.free.get(position as usize), full.get(position as usize), load)
        {
            (Some(free), _, Some(load)) => *free >= load,
            (Some(free), Some(full), None) => free == full && (*full > 0 || !is_given),
            _ => true,
        };
        let mut left = length;
        for position in (from..to.saturating_add(length)).rev() {
            left = if fits(position) { left - 1 } else { length };
            if left == 0 {
                return position;
            }
        }
        from
    }
}
