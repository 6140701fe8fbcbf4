//! The risks by likelihood and impact, as a picture of three times three cells shows them.

use super::likely::degree;
use super::order::priority;
use super::row::Row;
use crate::domain::degree::Degree;
use crate::domain::sorted;

/// The risks of one likelihood and one impact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// How likely they are.
    pub likelihood: Degree,
    /// How bad they would be.
    pub impact: Degree,
    /// What both come to.
    pub priority: Degree,
    /// Their numbers in the register, in order.
    pub risks: Vec<usize>,
}

/// The risks that are not closed, by likelihood and impact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matrix {
    /// By likelihood, the highest first; within it by impact, the lowest first.
    pub rows: Vec<Vec<Cell>>,
    /// Those of which nobody can tell how likely they are.
    pub unknown: Vec<usize>,
}

/// The risks by likelihood and impact; what is closed is in none of its cells.
#[must_use]
pub fn matrix(rows: &[Row]) -> Matrix {
    let open = || rows.iter().filter(|row| !row.is_closed());
    let numbers = |wanted: &dyn Fn(&Row) -> bool| {
        let mut numbers: Vec<usize> = open().filter(|row| wanted(row)).map(|row| row.number).collect();
        sorted::by(&mut numbers, Ord::cmp);
        numbers
    };
    let likelihood = |row: &Row| row.likely.map(|likely| degree(likely.permille));
    let cell = |likely: Degree, impact: Degree| Cell {
        likelihood: likely,
        impact,
        priority: priority(Some(least(likely)), impact).degree,
        risks: numbers(&|row| likelihood(row) == Some(likely) && row.impact == impact),
    };
    let of = |likely: Degree| Degree::ALL.into_iter().map(|impact| cell(likely, impact)).collect();
    Matrix {
        rows: Degree::ALL.into_iter().rev().map(of).collect(),
        unknown: numbers(&|row| likelihood(row).is_none()),
    }
}

/// The least probability of a degree, in per mille.
const fn least(of: Degree) -> u16 {
    match of {
        Degree::Low => 0,
        Degree::Middle => super::likely::MIDDLE_FROM,
        Degree::High => super::likely::HIGH_FROM,
    }
}
