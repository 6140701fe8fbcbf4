//! Where the values of a radar chart lie. For drawing only, hence floating numbers.

use std::f64::consts::TAU;

/// The middle of the picture, and its radius: it fills a square of 100.
const MIDDLE: f64 = 50.0;

/// How far from the middle names stand, as a share of the radius.
const NAMES_AT: f64 = 1.06;

/// A name is beside the picture, rather than in its middle, when it is this far across, as a share of the radius.
const BESIDE: f64 = 0.2;

/// A name is below the picture when it is this far down, as a share of the radius.
const BELOW: f64 = 0.85;

/// A place in the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
}

/// Where a name stands from its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Left of it.
    Left,
    /// Right of it.
    Right,
    /// Above it.
    Above,
    /// Below it.
    Below,
    /// Below it and to the left.
    BelowLeft,
    /// Below it and to the right.
    BelowRight,
}

/// Points to join. Values that are missing leave gaps.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The points.
    pub points: Vec<Point>,
    /// The last is joined to the first.
    pub closed: bool,
}

/// Where a value of 0–1 lies on a spoke; the first stands upright, the others follow clockwise.
#[must_use]
pub fn point(spoke: usize, spokes: usize, share: f64) -> Point {
    let turn = ratio(spoke, spokes);
    Point { x: MIDDLE + sine(turn) * share * MIDDLE, y: MIDDLE - sine(turn + 0.25) * share * MIDDLE }
}

/// Where a spoke's name stands.
#[must_use]
pub fn name(spoke: usize, spokes: usize) -> (Point, Side) {
    let at = point(spoke, spokes, NAMES_AT);
    let (across, down) = ((at.x - MIDDLE) / MIDDLE, (at.y - MIDDLE) / MIDDLE);
    let is_below = down > BELOW;
    let side = if across > BESIDE {
        if is_below { Side::BelowRight } else { Side::Right }
    } else if across < -BESIDE {
        if is_below { Side::BelowLeft } else { Side::Left }
    } else if is_below {
        Side::Below
    } else {
        Side::Above
    };
    (at, side)
}

/// The same value on every spoke.
#[must_use]
pub fn ring(spokes: usize, share: f64) -> Vec<Point> {
    (0..spokes).map(|spoke| point(spoke, spokes, share)).collect()
}

/// The lines through the values: one closed line where none is missing, else one for each run of neighbors.
#[must_use]
pub fn lines(shares: &[Option<f64>]) -> Vec<Line> {
    let spokes = shares.len();
    let Some(gap) = shares.iter().position(Option::is_none) else {
        let points =
            shares.iter().enumerate().filter_map(|(spoke, share)| Some(point(spoke, spokes, (*share)?)));
        return vec![Line { points: points.collect(), closed: true }];
    };
    let mut lines = vec![Vec::new()];
    for spoke in (0..spokes).map(|step| (gap + step) % spokes) {
        if let Some(share) = shares.get(spoke).copied().flatten()
            && let Some(line) = lines.last_mut()
        {
            line.push(point(spoke, spokes, share));
        } else {
            lines.push(Vec::new());
        }
    }
    let runs = lines.into_iter().filter(|points| points.len() > 1);
    runs.map(|points| Line { points, closed: false }).collect()
}

/// The area between the lows and the highs: one piece between each two neighbors that have both.
#[must_use]
pub fn pieces(bands: &[Option<(f64, f64)>]) -> Vec<[Point; 4]> {
    let spokes = bands.len();
    let at = |spoke: usize| bands.get(spoke % spokes).copied().flatten();
    let piece = |spoke: usize| {
        let (low, high) = at(spoke)?;
        let (next_low, next_high) = at(spoke + 1)?;
        let next = (spoke + 1) % spokes;
        Some([
            point(spoke, spokes, low),
            point(spoke, spokes, high),
            point(next, spokes, next_high),
            point(next, spokes, next_low),
        ])
    };
    (0..spokes).filter_map(piece).collect()
}

/// The sine of a share of a full turn, to six decimals: the standard one is exact for any angle, and a hundred times as large.
fn sine(turn: f64) -> f64 {
    // Within a quarter turn of 0, where the series is short.
    let turn = turn - (turn + 0.5).floor();
    let turn = if turn > 0.25 {
        0.5 - turn
    } else if turn < -0.25 {
        -0.5 - turn
    } else {
        turn
    };
    let angle = TAU * turn;
    let series = |inner: f64, divisor: f64| 1.0 - angle * angle / divisor * inner;
    angle * [110.0, 72.0, 42.0, 20.0, 6.0].into_iter().fold(1.0, series)
}

fn ratio(part: usize, whole: usize) -> f64 {
    let number = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    number(part) / number(whole.max(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sine_is_right_to_six_decimals() {
        for degrees in -90..=450 {
            let turn = f64::from(degrees) / 360.0;
            assert!((sine(turn) - (turn * TAU).sin()).abs() < 1e-6, "{degrees}");
        }
    }

    fn near(point: Point, x: f64, y: f64) {
        assert!((point.x - x).abs() < 1e-4 && (point.y - y).abs() < 1e-4, "{point:?} is not at {x}, {y}");
    }

    #[test]
    fn the_first_spoke_stands_upright_and_the_others_follow_clockwise() {
        near(point(0, 4, 1.0), 50.0, 0.0);
        near(point(1, 4, 1.0), 100.0, 50.0);
        near(point(2, 4, 0.5), 50.0, 75.0);
        near(point(3, 4, 0.0), 50.0, 50.0);
    }

    #[test]
    fn names_stand_outside_on_the_side_of_their_spoke() {
        let sides: Vec<_> = (0..4).map(|spoke| name(spoke, 4).1).collect();
        assert_eq!(sides, [Side::Above, Side::Right, Side::Below, Side::Left]);
        assert_eq!((name(4, 9).1, name(5, 9).1), (Side::BelowRight, Side::BelowLeft));
        assert!(name(1, 4).0.x > 100.0);
    }

    #[test]
    fn values_without_gaps_make_one_closed_line() {
        let lines = lines(&[Some(1.0), Some(0.5), Some(0.5)]);
        assert_eq!(
            lines.iter().map(|line| (line.points.len(), line.closed)).collect::<Vec<_>>(),
            [(3, true)]
        );
    }

    #[test]
    fn a_gap_opens_the_line_and_a_run_goes_on_past_the_first_spoke() {
        let lines = lines(&[Some(1.0), None, Some(0.5), None, Some(0.2), Some(0.4)]);
        assert_eq!(lines.len(), 1);
        assert_eq!(lines.first().map(|line| (line.points.len(), line.closed)), Some((3, false)));
        assert_eq!(super::lines(&[None, None, None]), []);
    }

    #[test]
    fn the_area_has_a_piece_between_each_two_neighbors_with_bands() {
        let band = Some((0.2, 0.8));
        assert_eq!(pieces(&[band, band, band]).len(), 3);
        assert_eq!(pieces(&[band, band, None]).len(), 1);
        assert!(pieces(&[]).is_empty());
    }
}
