//! The KPIs: what they come to, whether goals are on course, what needs a look, and tables of months.

mod reading;
mod course;
mod alerts;
mod monthly;

use okaeri::domain::value::{Counted, Figures, Month};

/// A month by its name.
pub(super) fn month(name: &str) -> Month {
    Month::parse(name).expect("a month")
}

/// Figures with what was counted in months that follow each other.
pub(super) fn figures(from: &str, counted: &[(Counted, &[u32])]) -> Figures {
    let mut figures = Figures::default();
    for (counted, all) in counted {
        for (at, people) in (0..).zip(*all) {
            figures.count(month(from).after(at), *counted, Some(*people));
        }
    }
    figures
}
