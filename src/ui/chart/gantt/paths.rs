//! Lines and blocks as the paths of SVG.

use crate::domain::plan::timeline::{Arrow, ROW, Row, Stretch};

/// A line through an arrow's corners, with a head at its end.
pub(super) fn arrow(arrow: &Arrow) -> String {
    let corner = |(at, (x, y)): (usize, &(u32, u32))| format!("{}{x} {y}", if at == 0 { 'M' } else { 'L' });
    let line: String = arrow.points.iter().enumerate().map(corner).collect();
    format!("{line}m-4 -3l4 3l-4 3")
}

/// A block over the whole height for each stretch.
pub(super) fn blocks(stretches: &[Stretch], height: u32) -> String {
    stretches
        .iter()
        .map(|stretch| format!("M{} 0h{}v{height}h-{}z", stretch.left, stretch.width, stretch.width))
        .collect::<Vec<_>>()
        .concat()
}

/// A line over the whole height where each stretch begins.
pub(super) fn ticks(stretches: &[Stretch], height: u32) -> String {
    stretches.iter().map(|stretch| format!("M{} 0v{height}", stretch.left)).collect::<Vec<_>>().concat()
}

/// A line under each row.
pub(super) fn lines(rows: &[Row], width: u32) -> String {
    (1_u32..).zip(rows).map(|(row, _)| format!("M0 {}h{width}", row * ROW)).collect::<Vec<_>>().concat()
}
