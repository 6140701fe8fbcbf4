//! What of the chart is in view: how close one looks, which rows and days, and how that follows scrolling.

use chrono::NaiveDate;
use leptos::html::Div;
use leptos::prelude::*;

use super::pointer::{Grip, Pull};
use crate::domain::calendar::WorkCalendar;
use crate::domain::plan::timeline::{ROW, Stretch, Timeline, Zoom, timeline};
use crate::state::{Memo, RwSignal, memo};
use crate::ui::chart::gantt::Window;
use crate::ui::page::plan::listing::Shown;
use crate::ui::part::width::is_narrow;

/// The least width at which closed days are drawn: narrower ones would be stripes.
const LEAST_CLOSED: u32 = 4;

/// How many rows are drawn at once, at least: by so many the drawing goes on.
pub(super) const ROWS: usize = 12;

/// By how much along the days the drawing goes on.
pub(super) const ALONG: u32 = 768;

/// What of the chart is in view. Cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Sight {
    /// What is listed.
    pub(super) shown: Shown,
    /// How close one looks.
    pub(super) zoom: RwSignal<Zoom>,
    /// Where everything is.
    pub(super) timeline: Memo<Option<Timeline>>,
    /// Days on which no work is done.
    pub(super) closed: Memo<Vec<Stretch>>,
    /// What is drawn.
    pub(super) window: RwSignal<Window>,
    /// What scrolls.
    pub(super) frame: NodeRef<Div>,
    /// What lies in it: all rows, all days.
    pub(super) plot: NodeRef<Div>,
    /// What a pointer holds.
    pub(super) grip: StoredValue<Option<Grip>>,
    /// A line that is being pulled.
    pub(super) pull: RwSignal<Option<Pull>>,
}

impl Sight {
    /// The chart of what is listed.
    pub(super) fn of(shown: Shown) -> Self {
        let session = shown.board.session();
        let zoom = RwSignal::new(if is_narrow() { Zoom::Quarter } else { Zoom::default() });
        let settings = move |read: &dyn Fn(&crate::domain::plan::Settings) -> Option<NaiveDate>| {
            session.derived.shown.with(|program| program.as_ref().and_then(|program| read(&program.settings)))
        };
        let drawn = memo(move || {
            let deadline = settings(&|settings| settings.deadline);
            let (today, zoom) = (session.today.get(), zoom.get());
            shown.board.baseline.with(|baseline| {
                shown.listing.with(|listing| {
                    let draw = |lines: &Vec<_>| {
                        timeline(lines, &listing.entries, baseline.as_ref(), today, deadline, zoom)
                    };
                    shown.board.lines.with(draw)
                })
            })
        });
        let calendar = memo(move || {
            let shown = session.derived.shown;
            shown.with(|program| {
                let closures = program.as_ref().map(|program| program.settings.closures.as_slice());
                WorkCalendar::japanese(closures.unwrap_or_default())
            })
        });
        let scale = memo(move || drawn.with(|timeline| timeline.as_ref().map(|timeline| timeline.scale)));
        let closed = memo(move || {
            let closed = scale.get().map(|scale| calendar.with(|calendar| scale.closed(calendar)));
            let mut closed = closed.unwrap_or_default();
            closed.retain(|stretch| stretch.width >= LEAST_CLOSED);
            closed
        });
        let window = RwSignal::new(Window { first: 0, after: 3 * ROWS, left: 0, right: 3 * ALONG });
        Self {
            shown,
            zoom,
            timeline: drawn,
            closed,
            window,
            frame: NodeRef::new(),
            plot: NodeRef::new(),
            grip: StoredValue::new(None),
            pull: RwSignal::new(None),
        }
    }

    /// How many pixels of the screen one of the chart is: the chart grows with the person's font.
    pub(super) fn unit(self) -> f64 {
        let width = self
            .timeline
            .with_untracked(|timeline| timeline.as_ref().map_or(1, |timeline| timeline.scale.width().max(1)));
        let drawn = self.plot.get_untracked().map(|plot| plot.get_bounding_client_rect().width());
        drawn.filter(|drawn| *drawn > 0.0).map_or(1.0, |drawn| drawn / f64::from(width))
    }

    /// Draws what is in view now.
    pub(super) fn measure(self) {
        let Some(frame) = self.frame.get_untracked() else { return };
        let unit = self.unit();
        let place = |pixels: i32| whole(f64::from(pixels) / unit);
        let all = self.timeline.with_untracked(|timeline| {
            timeline.as_ref().map(|timeline| (timeline.rows.len(), timeline.scale.width()))
        });
        let Some((rows, width)) = all else { return };
        let (top, left) = (place(frame.scroll_top()) / ROW, place(frame.scroll_left()));
        let (high, wide) = (place(frame.client_height()) / ROW, place(frame.client_width()));
        let (top, high) = (top as usize, high as usize);
        let first = (top / ROWS).saturating_sub(1) * ROWS;
        let before = (left / ALONG).saturating_sub(1) * ALONG;
        self.draw(Window {
            first: first.min(rows),
            after: ((top + high) / ROWS + 2).saturating_mul(ROWS).min(rows),
            left: before.min(width),
            right: ((left + wide) / ALONG + 2).saturating_mul(ALONG).min(width),
        });
    }

    /// Draws everything: paper does not scroll.
    pub(super) fn draw_all(self) {
        let all = self.timeline.with_untracked(|timeline| {
            timeline.as_ref().map(|timeline| (timeline.rows.len(), timeline.scale.width()))
        });
        if let Some((after, right)) = all {
            self.draw(Window { first: 0, after, left: 0, right });
        }
    }

    fn draw(self, window: Window) {
        if self.window.get_untracked() != window {
            self.window.set(window);
        }
    }
}

/// A length in whole pixels.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "lengths on a screen are small and not below 0"
)]
pub(super) fn whole(pixels: f64) -> u32 {
    pixels.max(0.0) as u32
}
