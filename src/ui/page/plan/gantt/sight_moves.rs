//! Going along the chart: to a day, to a row, closer and farther.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::sight::{Sight, whole};
use crate::domain::plan::timeline::{ROW, Zoom, top};

/// The part of the view, from its left, at which a day that one goes to stands.
const THIRD: f64 = 3.0;

impl Sight {
    /// Looks from closer or farther, with the day in the middle where it was.
    pub(super) fn look_at(self, zoom: Zoom) {
        let middle = self.frame.get_untracked().map_or(0.0, |frame| f64::from(frame.client_width()) / 2.0);
        self.look_at_from(zoom, middle - self.names());
    }

    /// The same, with the day so far from the left of the days where it was.
    pub(super) fn look_at_from(self, zoom: Zoom, from_left: f64) {
        let Some(frame) = self.frame.get_untracked().filter(|_| zoom != self.zoom.get_untracked()) else {
            return;
        };
        let at = whole((f64::from(frame.scroll_left()) + from_left) / self.unit());
        let scale = self.timeline.with_untracked(|timeline| timeline.as_ref().map(|timeline| timeline.scale));
        let day = scale.map(|scale| scale.day(at));
        self.zoom.set(zoom);
        if let Some(day) = day {
            self.soon(move || self.bring(day, from_left));
        }
    }

    /// Goes to today, or to the end of the days that is nearest.
    pub(super) fn go_to_today(self) {
        let today = self.shown.board.session().today.get_untracked();
        let width = self.frame.get_untracked().map_or(0.0, |frame| f64::from(frame.client_width()));
        self.bring(today, (width - self.names()) / THIRD);
    }

    /// Where reading begins.
    pub(super) fn open(self) {
        let opens_at = self.timeline.with_untracked(|timeline| timeline.as_ref().map(|one| one.opens_at));
        if let Some((frame, at)) = self.frame.get_untracked().zip(opens_at) {
            frame.set_scroll_left(pixels(f64::from(at) * self.unit()));
        }
        self.measure();
    }

    /// Brings a row into view.
    pub(super) fn bring_row(self, row: usize) {
        let Some(frame) = self.frame.get_untracked() else { return };
        let unit = self.unit();
        let height = f64::from(frame.client_height());
        let (above, below) = (f64::from(top(row)) * unit, f64::from(top(row) + ROW) * unit);
        let (first, head) = (f64::from(frame.scroll_top()), self.head());
        if above < first {
            frame.set_scroll_top(pixels(above));
        } else if below + head > first + height {
            frame.set_scroll_top(pixels(below + head - height));
        }
        self.measure();
    }

    fn bring(self, day: NaiveDate, from_left: f64) {
        let Some(frame) = self.frame.get_untracked() else { return };
        let at = self.timeline.with_untracked(|timeline| timeline.as_ref().map(|one| one.scale.left(day)));
        frame.set_scroll_left(pixels(f64::from(at.unwrap_or(0)) * self.unit() - from_left));
        self.measure();
    }

    /// Does this once the page shows what has changed.
    pub(super) fn soon(self, act: impl FnOnce() + 'static) {
        request_animation_frame(move || {
            if self.frame.try_get_untracked().flatten().is_some() {
                act();
            }
        });
    }

    /// How wide the names are.
    fn names(self) -> f64 {
        self.offset(web_sys::HtmlElement::offset_left)
    }

    /// How high what stands over the rows is.
    fn head(self) -> f64 {
        self.offset(web_sys::HtmlElement::offset_top)
    }

    fn offset(self, of: impl Fn(&web_sys::HtmlElement) -> i32) -> f64 {
        self.plot.get_untracked().map_or(0.0, |plot| f64::from(of(&plot)))
    }
}

#[expect(clippy::cast_possible_truncation, reason = "lengths on a screen are small")]
fn pixels(length: f64) -> i32 {
    length.max(0.0) as i32
}
