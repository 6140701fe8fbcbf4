//! What the passes write to, kept from one run to the next so that none of them allocates.

use super::axis::Moment;
use super::backward::Slack;
use super::build::Network;
use super::forward::Times;
use super::room::Room;

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
        Self { times, slack: Slack::default(), rooms: network.room.clone(), rank: vec![0; network.len()] }
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
