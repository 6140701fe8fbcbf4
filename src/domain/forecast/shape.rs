//! How effort is spread between its best and its worst case.

use super::quantiles::Quantiles;

/// A named way to read three points as a distribution.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shape {
    /// PERT: a beta distribution over the range whose mean is (optimistic + 4 × likely + pessimistic) ÷ 6.
    #[default]
    PertBeta,
    /// A triangle with its top above the likely case. It gives the extremes more weight than [`Shape::PertBeta`].
    Triangular,
}

/// Cells over the range; [`Grid::new`] says why so few are enough.
const CELLS: u32 = 256;

/// Where a beta distribution is looked at: the same for all.
#[derive(Clone, Debug)]
pub(super) struct Grid {
    points: Vec<Point>,
}

#[derive(Clone, Copy, Debug)]
struct Point {
    /// How far from the lower end, 0–1.
    x: f64,
    /// How far from the upper end; not `1 - x`, which is inexact where it is small.
    rest: f64,
    /// ln(x ÷ rest); nothing at the ends, where the width is 0.
    logit: f64,
    /// How fast `x` rises from point to point.
    width: f64,
}

impl Grid {
    /// Points that lie denser towards the ends, at x = t² (3 − 2t): there a quantile is steep. With even steps of t the
    /// error of a quantile is below 10⁻⁴ of the range everywhere.
    pub(super) fn new() -> Self {
        let steps = CELLS * 2;
        let point = |step: u32| {
            let (t, s) = (f64::from(step) / f64::from(steps), f64::from(steps - step) / f64::from(steps));
            let (x, rest) = (t * t * (1.0 + 2.0 * s), s * s * (1.0 + 2.0 * t));
            let is_inside = step > 0 && step < steps;
            let logit = if is_inside { libm::log(x / rest) } else { 0.0 };
            Point { x, rest, logit, width: t * s }
        };
        Self { points: (0..=steps).map(point).collect() }
    }
}

impl Shape {
    /// The quantiles where the likely case lies at `top` of `range`, to draw them.
    #[must_use]
    pub fn table(self, top: u16, range: u16) -> Quantiles {
        self.quantiles(&Grid::new(), top.into(), range.into())
    }

    /// The quantiles where the likely case lies at `top` of `range`.
    pub(super) fn quantiles(self, grid: &Grid, top: u32, range: u32) -> Quantiles {
        let share = |part: u32| f64::from(part) / f64::from(range.max(1));
        let (top, rest) = (share(top), share(range.saturating_sub(top)));
        match self {
            Self::Triangular => {
                Quantiles::new(|chance| triangle(top, rest, chance), |chance| triangle(rest, top, chance))
            }
            Self::PertBeta => {
                let masses = masses(grid, top);
                let whole: f64 = masses.iter().sum();
                let cells = || grid.points.windows(3).step_by(2).zip(&masses);
                let up = cells().map(|(cell, mass)| (*mass / whole, cell[0].x, cell[2].x));
                let down = cells().rev().map(|(cell, mass)| (*mass / whole, cell[2].rest, cell[0].rest));
                Quantiles::new(climb(up), climb(down))
            }
        }
    }
}

/// How far from an end the quantile of a triangle lies whose top is `top` away from this end and `rest` from the other.
fn triangle(top: f64, rest: f64, chance: f64) -> f64 {
    if chance <= top { (chance * top).sqrt() } else { 1.0 - ((1.0 - chance) * rest).sqrt() }
}

/// What of the chance lies in each cell, by Simpson's rule, up to a factor that is the same for all.
fn masses(grid: &Grid, top: f64) -> Vec<f64> {
    // x^(4 top) × rest^(4 (1 − top)): the density of PERT, with one power instead of two.
    let density = |point: &Point| {
        let root = point.rest * libm::exp(top * point.logit);
        let square = root * root;
        square * square * point.width
    };
    let cell = |points: &[Point]| match points {
        [from, middle, to] => density(from) + 4.0 * density(middle) + density(to),
        _ => 0.0,
    };
    grid.points.windows(3).step_by(2).map(cell).collect()
}

/// Goes up through cells, each with what of the chance lies in it, and where it begins and ends, as far as each chance asks.
fn climb(mut cells: impl Iterator<Item = (f64, f64, f64)>) -> impl FnMut(f64) -> f64 {
    let mut below = 0.0;
    let mut cell = cells.next();
    move |chance| {
        while let Some((mass, _, to)) = cell {
            if chance <= below + mass {
                break;
            }
            let Some(next) = cells.next() else { return to };
            below += mass;
            cell = Some(next);
        }
        let Some((mass, from, to)) = cell else { return 1.0 };
        if mass > 0.0 { from + (to - from) * ((chance - below) / mass).clamp(0.0, 1.0) } else { from }
    }
}
