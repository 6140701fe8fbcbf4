//! The painter of the Gantt chart: of a long plan, the part that is in view.

mod axis;
mod bars;
mod paths;

pub(in crate::ui) use axis::axis;
pub(in crate::ui) use bars::{Mark, Swatch, arrows, bars, then_and_next};
pub(in crate::ui) use paths::{blocks, lines, ticks};

use crate::domain::plan::timeline::{Stretch, top};

/// The part of the chart that is drawn: somewhat more than what is in view, so that small steps need nothing new.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::ui) struct Window {
    /// The first row.
    pub(in crate::ui) first: usize,
    /// The row after the last.
    pub(in crate::ui) after: usize,
    /// Where it begins along the days.
    pub(in crate::ui) left: u32,
    /// Where it ends.
    pub(in crate::ui) right: u32,
}

impl Window {
    /// How wide it is.
    pub(in crate::ui) const fn width(self) -> u32 {
        self.right - self.left
    }

    /// Where its first row begins.
    pub(in crate::ui) fn top(self) -> u32 {
        top(self.first)
    }

    /// How high it is.
    pub(in crate::ui) fn height(self) -> u32 {
        top(self.after) - self.top()
    }

    /// What a drawing of it shows.
    pub(in crate::ui) fn view_box(self) -> String {
        format!("{} {} {} {}", self.left, self.top(), self.width(), self.height())
    }

    /// Whether something from one place to another is in it.
    pub(in crate::ui) const fn holds(self, from: u32, to: u32) -> bool {
        from < self.right && to >= self.left
    }

    /// Those that are in it.
    pub(in crate::ui) fn part(self, stretches: &[Stretch]) -> Vec<Stretch> {
        let is_in = |stretch: &&Stretch| self.holds(stretch.left, stretch.left + stretch.width);
        stretches.iter().filter(is_in).copied().collect()
    }
}

/// Pixels as a length that grows with the person's font size; by whole numbers, as in the radar chart.
pub(in crate::ui) fn rem(pixels: u32) -> String {
    format!("{}.{:04}rem", pixels / 16, pixels % 16 * 625)
}
