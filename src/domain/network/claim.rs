//! Which activities claim something of their resource.

use super::build::Network;

impl Network {
    /// Whether an activity takes of the capacity of its resource while it lasts.
    #[must_use]
    pub fn claims_capacity(&self, activity: u32) -> bool {
        self.nodes.get(activity as usize).is_some_and(|node| node.load > 0)
    }
}
