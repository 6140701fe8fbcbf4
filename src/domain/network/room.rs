//! What a resource has left, as steps: it stays the same over long rows of positions, so a place is found by a few
//! comparisons where half after half would take hundreds.

/// What a resource has left at each of its positions; less than nothing where too much is taken.
#[derive(Clone, Debug, Default)]
pub(super) struct Room {
    /// Where it changes, in order; the first at position 0. Neighbours differ, but for what is too large to count.
    steps: Vec<Step>,
    /// How many positions there are.
    positions: u32,
}

/// So much is left from this position on.
#[derive(Clone, Copy, Debug)]
struct Step {
    from: u32,
    free: i32,
}

impl Room {
    /// From what there is at each position.
    pub(super) fn new(given: impl Iterator<Item = i32>) -> Self {
        let mut room = Self::default();
        for free in given {
            if room.steps.last().is_none_or(|last| last.free != free) {
                room.steps.push(Step { from: room.positions, free });
            }
            room.positions += 1;
        }
        room
    }

    /// Gives back what was taken: `full` is what there was.
    pub(super) fn clear(&mut self, full: &Self) {
        self.steps.clone_from(&full.steps);
    }

    /// What is left at each position.
    pub(super) fn all(&self) -> impl Iterator<Item = i32> {
        let ends = self.steps.iter().skip(1).map(|step| step.from).chain([self.positions]);
        let rows = self.steps.iter().zip(ends);
        rows.flat_map(|(step, end)| std::iter::repeat_n(step.free, (end - step.from) as usize))
    }

    /// The most that is left anywhere; nothing without positions.
    pub(super) fn most(&self) -> i32 {
        self.steps.iter().map(|step| step.free).max().unwrap_or(0)
    }

    /// What is left at the end; nothing without positions.
    pub(super) fn last(&self) -> i32 {
        self.steps.last().map_or(0, |step| step.free)
    }

    /// How many steps begin at `position` or before.
    fn begun(&self, position: u32) -> usize {
        self.steps.partition_point(|step| step.from <= position)
    }

    /// What is left at a position.
    fn at(&self, position: u32) -> Option<i32> {
        let step = self.begun(position).checked_sub(1).and_then(|index| self.steps.get(index))?;
        (position < self.positions).then_some(step.free)
    }

    /// Takes out a step that is like the one before it.
    fn join(&mut self, index: usize) {
        let before = index.checked_sub(1).and_then(|before| self.steps.get(before));
        if let Some((before, step)) = before.zip(self.steps.get(index))
            && before.free == step.free
        {
            self.steps.remove(index);
        }
    }

    /// Takes `load` at all positions from `from` to before `to`.
    pub(super) fn take(&mut self, from: u32, to: u32, load: i32) {
        let to = to.min(self.positions);
        if from < to && load != 0 {
            let step = self.begun(from).saturating_sub(1);
            self.take_within(step, (from, to), load);
        }
    }

    /// The same, where the positions begin in this step, and there are some.
    fn take_within(&mut self, step: usize, (from, to): (u32, u32), load: i32) {
        let Some(Step { from: begin, free: left }) = self.steps.get(step).copied() else { return };
        let (mut first, mut behind, mut right) = (step, step + 1, left);
        let next = loop {
            match self.steps.get(behind) {
                Some(next) if next.from < to => right = next.free,
                next => break next.map_or(self.positions, |next| next.from),
            }
            behind += 1;
        };
        if next > to {
            self.steps.insert(behind, Step { from: to, free: right });
        }
        if begin < from {
            first += 1;
            behind += 1;
            self.steps.insert(first, Step { from, free: left });
        }
        for step in self.steps.get_mut(first..behind).unwrap_or_default() {
            step.free = step.free.saturating_sub(load);
        }
        if next == to {
            self.join(behind);
        }
        if begin == from {
            self.join(first);
        }
    }

    /// Takes `load` at the first place from `from` on where it fits at `length` positions in a row, and says where that is.
    pub(super) fn take_first(&mut self, from: u32, length: u32, load: i32) -> Option<u32> {
        let step = self.begun(from).checked_sub(1)?;
        let mut free = self.steps.get(step)?.free;
        // Where all positions before are too full.
        let mut place = from;
        let (mut holds, mut next) = (step, step + 1);
        loop {
            let end = self.steps.get(next).map_or(self.positions, |step| step.from);
            if free < load {
                (place, holds) = (end, next);
            } else if end.saturating_sub(place) >= length {
                self.take_within(holds, (place, place + length), load);
                return Some(place);
            }
            free = self.steps.get(next)?.free;
            next += 1;
        }
    }

    /// Whether nothing is taken at a position, but something is given where ever anything is.
    fn is_whole(&self, full: &Self, position: u32, is_given: bool) -> Option<bool> {
        let (free, full) = self.at(position).zip(full.at(position))?;
        Some(free == full && (full > 0 || !is_given))
    }

    /// The first place from `from` on where nothing is taken at `length` positions in a row, but something is given where
    /// ever anything is.
    pub(super) fn alone(&self, full: &Self, from: u32, length: u32, is_given: bool) -> Option<u32> {
        let mut left = length;
        for position in from..self.positions {
            left = if self.is_whole(full, position, is_given)? { left - 1 } else { length };
            if left == 0 {
                return Some(position + 1 - length);
            }
        }
        None
    }

    /// The last place from `from` to `to` at which `load` fits at `length` positions in a row, or, without a load, nothing
    /// is taken; `from` where there is none. What lies beyond all positions fits.
    pub(super) fn last_fit(
        &self,
        full: &Self,
        (from, to): (u32, u32),
        length: u32,
        load: Option<i32>,
    ) -> u32 {
        let until = to.saturating_add(length);
        match load {
            Some(load) => self.last_fit_of(load, (from, until), length),
            None => self.last_alone(full, (from, until), length),
        }
    }

    fn last_fit_of(&self, load: i32, (from, until): (u32, u32), length: u32) -> u32 {
        // Where all positions behind fit.
        let mut end = until;
        let mut behind = self.positions;
        for step in self.steps.get(..self.begun(until)).unwrap_or_default().iter().rev() {
            if end.saturating_sub(behind.max(from)) >= length {
                break;
            }
            behind = step.from;
            if step.free < load {
                end = end.min(behind);
            }
            if behind <= from {
                break;
            }
        }
        if end.saturating_sub(behind.max(from)) >= length { end - length } else { from }
    }

    fn last_alone(&self, full: &Self, (from, until): (u32, u32), length: u32) -> u32 {
        let is_given = full.most() > 0;
        let mut left = length;
        for position in (from..until).rev() {
            left = if self.is_whole(full, position, is_given).unwrap_or(true) { left - 1 } else { length };
            if left == 0 {
                return position;
            }
        }
        from
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Numbers for random rooms.
    struct Numbers(u64);

    impl Numbers {
        fn below(&mut self, limit: u32) -> u32 {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            u32::try_from((self.0 >> 33) % u64::from(limit)).unwrap()
        }

        fn load(&mut self) -> i32 {
            i32::try_from(self.below(4)).unwrap()
        }

        /// Rows of equal numbers.
        fn given(&mut self) -> Vec<i32> {
            let mut given = Vec::new();
            for _ in 0..self.below(5) {
                given.extend(vec![self.load(); self.below(9) as usize]);
            }
            given
        }
    }

    /// The first place from `from` on at which all of `length` positions in a row do.
    fn first(does: &[bool], from: u32, length: u32) -> Option<u32> {
        let end = u32::try_from(does.len()).unwrap();
        (from..=end.saturating_sub(length)).find(|place| {
            place + length <= end && (*place..place + length).all(|position| does[position as usize])
        })
    }

    #[test]
    fn steps_hold_what_a_list_of_all_positions_holds() {
        let mut numbers = Numbers(1);
        for _ in 0..400 {
            let given = numbers.given();
            let full = Room::new(given.iter().copied());
            let (mut room, mut list) = (full.clone(), given.clone());
            for _ in 0..20 {
                let (from, length) = (numbers.below(30), 1 + numbers.below(9));
                let load = numbers.load() - 1;
                let place = if numbers.below(2) == 0 || load < 1 {
                    room.take(from, from + length, load);
                    from
                } else {
                    let does: Vec<_> = list.iter().map(|free| *free >= load).collect();
                    let place = room.take_first(from, length, load);
                    assert_eq!(place, first(&does, from, length), "{list:?} {from} {length} {load}");
                    place.unwrap_or(u32::MAX - length)
                };
                let taken = list.iter_mut().skip(place as usize).take(length as usize);
                taken.for_each(|free| *free -= load);
                assert_eq!(room.all().collect::<Vec<_>>(), list);
                assert!(room.steps.windows(2).all(|pair| pair[0].free != pair[1].free), "{room:?}");
            }
            room.clear(&full);
            assert_eq!(room.all().collect::<Vec<_>>(), given);
            assert_eq!((room.most(), room.last()), (full.most(), given.last().copied().unwrap_or(0)));
        }
    }

    #[test]
    fn a_place_is_found_from_either_end_as_in_a_list_of_all_positions() {
        let mut numbers = Numbers(2);
        for _ in 0..4000 {
            let given = numbers.given();
            let full = Room::new(given.iter().copied());
            let mut room = full.clone();
            for _ in 0..4 {
                let from = numbers.below(30);
                room.take(from, from + numbers.below(6), numbers.load());
            }
            let (from, length) = (numbers.below(30), 1 + numbers.below(9));
            let to = from + numbers.below(20);
            let list: Vec<_> = room.all().collect();
            let is_given = given.iter().any(|given| *given > 0);
            let is_whole =
                |position: usize| list[position] == given[position] && (!is_given || given[position] > 0);
            let whole: Vec<_> = (0..list.len()).map(is_whole).collect();
            assert_eq!(room.alone(&full, from, length, is_given), first(&whole, from, length));
            let load = numbers.load();
            let does = [whole, list.iter().map(|free| *free >= load).collect()];
            for (does, load) in does.iter().zip([None, Some(load)]) {
                let fits = |position: u32| does.get(position as usize).copied().unwrap_or(true);
                let latest = (from..=to).rev().find(|place| (*place..place + length).all(fits));
                let found = room.last_fit(&full, (from, to), length, load);
                assert_eq!(found, latest.unwrap_or(from), "{list:?} {from} {to} {length} {load:?}");
            }
        }
    }
}
