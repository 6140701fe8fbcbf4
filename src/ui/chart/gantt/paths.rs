//! Lines and blocks as the paths of SVG.

use super::Window;
use crate::domain::plan::timeline::{Arrow, Stretch, top};

/// A line through an arrow's corners, with a head at its end.
pub(super) fn arrow(arrow: &Arrow) -> String {
    let corner = |(at, (x, y)): (usize, &(u32, u32))| format!("{}{x} {y}", if at == 0 { 'M' } else { 'L' });
    let line: String = arrow.points.iter().enumerate().map(corner).collect();
    let head = if arrow.is_backward { "m4 -3l-4 3l4 3" } else { "m-4 -3l4 3l-4 3" };
    line + head
}

/// A block over the whole height for each stretch.
pub(in crate::ui) fn blocks(stretches: &[Stretch], window: Window) -> String {
    let (top, height) = (window.top(), window.height());
    stretches
        .iter()
        .map(|stretch| format!("M{} {top}h{}v{height}h-{}z", stretch.left, stretch.width, stretch.width))
        .collect::<Vec<_>>()
        .concat()
}

/// A line over the whole height where each stretch begins.
pub(in crate::ui) fn ticks(stretches: &[Stretch], window: Window) -> String {
    let (top, height) = (window.top(), window.height());
    let tick = |stretch: &Stretch| format!("M{} {top}v{height}", stretch.left);
    stretches.iter().map(tick).collect::<Vec<_>>().concat()
}

/// A line under each row.
pub(in crate::ui) fn lines(window: Window) -> String {
    let line = |row: usize| format!("M{} {}h{}", window.left, top(row + 1), window.width());
    (window.first..window.after).map(line).collect::<Vec<_>>().concat()
}
