//! A radar chart: score, band and target of each factor. Names stand beside it as links that keep their size.

use leptos::prelude::*;

use crate::domain::score::radar::{Line, Point, Side, lines, name, pieces, point, ring};
use crate::domain::score::{Band, Score};
use crate::ui::node::{Node, view};
use crate::ui::part::meter::points;

/// The shares at which the scale has a line.
const SCALE: [f64; 4] = [0.25, 0.5, 0.75, 1.0];

/// One factor of the chart.
#[derive(Clone, Debug)]
pub(in crate::ui) struct Spoke {
    /// What it is called.
    pub(in crate::ui) name: String,
    /// Where its name leads.
    pub(in crate::ui) address: String,
    /// Its score; none leaves a gap.
    pub(in crate::ui) score: Option<Score>,
    /// Its band; none leaves a gap.
    pub(in crate::ui) band: Option<Band>,
    /// Where it is to be.
    pub(in crate::ui) target: Option<Score>,
}

/// A radar chart. A table with the same figures belongs beside it.
#[component]
pub(in crate::ui) fn Radar(
    /// What the picture shows, for those who do not see it.
    label: String,
    /// The factors, clockwise from the top.
    spokes: Vec<Spoke>,
) -> Node {
    let count = spokes.len();
    let shares = |value: fn(&Spoke) -> Option<Score>| -> Vec<_> {
        spokes.iter().map(|spoke| value(spoke).map(Score::share)).collect()
    };
    let now = shares(|spoke| spoke.score);
    let target = shares(|spoke| spoke.target);
    let bands: Vec<_> =
        spokes.iter().map(|spoke| spoke.band.map(|band| (band.low.share(), band.high.share()))).collect();
    let dots = now.iter().enumerate().filter_map(|(spoke, share)| Some(point(spoke, count, (*share)?)));
    // A line joins neighbours; what has none would not be seen.
    let alone = target.iter().enumerate().filter_map(|(spoke, share)| {
        let beside = |step: usize| target.get((spoke + step) % count).is_some_and(Option::is_some);
        (!beside(1) && !beside(count - 1)).then_some(point(spoke, count, (*share)?))
    });
    let names =
        spokes.iter().enumerate().map(|(spoke, of)| name_of(of, name(spoke, count))).collect::<Node>();
    view! {
        <div class="radar">
            <svg viewBox="0 0 100 100" role="img" aria-label=label>
                <path class="radar-scale" d=scale(count)/>
                <path class="radar-band" d=area(&pieces(&bands))/>
                <path class="radar-target" d=path(&lines(&target))/>
                <path class="radar-now" class:is-closed=now.iter().all(Option::is_some) d=path(&lines(&now))/>
                {alone.map(|at| view! { <circle class="radar-dot is-target" cx=number(at.x) cy=number(at.y) r="1.4"/> }).collect::<Node>()}
                {dots.map(|at| view! { <circle class="radar-dot" cx=number(at.x) cy=number(at.y) r="1.4"/> }).collect::<Node>()}
            </svg>
            <ul class="radar-names">{names}</ul>
        </div>
    }
}

fn name_of(spoke: &Spoke, (at, side): (Point, Side)) -> Node {
    let percent = |value: f64| format!("{}%", number(value));
    let side = match side {
        Side::Left => "is-left",
        Side::Right => "is-right",
        Side::Above => "is-above",
        Side::Below => "is-below",
        Side::BelowLeft => "is-left is-below-left",
        Side::BelowRight => "is-right is-below-right",
    };
    view! {
        <li class=side style:left=percent(at.x) style:top=percent(at.y)>
            <a href=spoke.address.clone()>{spoke.name.clone()}" "<b>{points(spoke.score)}</b></a>
        </li>
    }
}

/// The lines of the scale and the spokes.
fn scale(count: usize) -> String {
    let rings = SCALE.map(|share| Line { points: ring(count, share), closed: true });
    let middle = point(0, count, 0.0);
    let spokes = ring(count, 1.0).into_iter().map(|end| Line { points: vec![middle, end], closed: false });
    path(&rings.into_iter().chain(spokes).collect::<Vec<_>>())
}

fn area(pieces: &[[Point; 4]]) -> String {
    let outlines = pieces.iter().map(|piece| Line { points: piece.to_vec(), closed: true });
    path(&outlines.collect::<Vec<_>>())
}

fn path(lines: &[Line]) -> String {
    let mut path = String::new();
    for line in lines {
        for (at, point) in line.points.iter().enumerate() {
            path.push(if at == 0 { 'M' } else { 'L' });
            path.push_str(&number(point.x));
            path.push(' ');
            path.push_str(&number(point.y));
        }
        if line.closed {
            path.push('Z');
        }
    }
    path
}

/// Two decimals, by whole numbers: the general formatter of floating numbers is larger than this whole chart.
fn number(value: f64) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "a picture is a few hundred units wide")]
    let hundredths = (value * 100.0).round() as i32;
    let sign = if hundredths < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", hundredths.abs() / 100, hundredths.abs() % 100)
}

/// What the marks of a radar chart mean.
#[component]
pub(in crate::ui) fn RadarLegend(
    /// The line through the scores.
    now: String,
    /// The area of the bands, where there are any.
    #[prop(optional)]
    band: String,
    /// The line through the targets.
    target: String,
) -> Node {
    let entry = |class: &'static str, words: String| {
        view! {
            <li>
                <svg viewBox="0 0 24 10" aria-hidden="true" focusable="false">
                    {if class == "radar-band" {
                        view! { <rect class=class x="0" y="1" width="24" height="8"/> }
                    } else {
                        view! { <path class=class d="M0 5L24 5"/> }
                    }}
                </svg>
                {words}
            </li>
        }
    };
    view! {
        <ul class="radar-legend">
            {entry("radar-now", now)}
            {(!band.is_empty()).then(|| entry("radar-band", band))}
            {entry("radar-target", target)}
        </ul>
    }
}
