//! How busy a role is, week by week, under the rows: what is asked of it against what it can give.

use leptos::prelude::*;

use super::sight::Sight;
use crate::domain::id::RoleId;
use crate::domain::plan::load::{Share, Week};
use crate::domain::plan::timeline::Scale;
use crate::domain::plan::{Load, load};
use crate::state::{Memo, RwSignal, memo};
use crate::ui::chart::gantt::{Window, rem};
use crate::ui::node::{Node, view};
use crate::ui::page::plan::phrase;
use crate::ui::part::field::Choice;
use crate::ui::words::{plan as words, say};

/// Its height.
const HEIGHT: u32 = 72;

/// How high as much as can be given stands.
const FULL: u32 = 40;

/// The most that is drawn, in percent of what can be given.
const MOST: u32 = 160;

/// The days of a week.
const DAYS: u32 = 7;

/// The load under the rows.
#[component]
pub(super) fn Strip(
    /// What is in view.
    sight: Sight,
) -> Node {
    let session = sight.shown.board.session();
    let found = memo(move || {
        session.derived.shown.with(|program| {
            let program = program.as_ref()?;
            let plan = program.plan.as_ref()?;
            let today = session.today.get();
            session
                .derived
                .tasks
                .with(|tasks| load(session.catalog, plan, tasks, &program.settings, today).ok())
        })
    });
    let role = RwSignal::new(None::<RoleId>);
    let drawn = move || {
        let scale = sight.timeline.with(|timeline| timeline.as_ref().map(|timeline| timeline.scale))?;
        found.with(|found| Some(weeks(found.as_ref()?, role.get().as_ref(), scale, sight.window.get())))
    };
    let width =
        move || rem(sight.timeline.with(|timeline| timeline.as_ref().map_or(0, |one| one.scale.width())));
    view! {
        <div class="gantt-load-name">{move || choose(sight, found, role)}</div>
        <div class="gantt-load" aria-hidden="true" style:width=width style:height=rem(HEIGHT)>{drawn}</div>
    }
}

/// Whose load: everybody's together, or that of a role.
fn choose(sight: Sight, found: Memo<Option<Load>>, role: RwSignal<Option<RoleId>>) -> Node {
    let catalog = sight.shown.board.session().catalog;
    let roles = found.with(|found| found.as_ref().map(|found| found.roles.clone()).unwrap_or_default());
    let name = |role: &RoleId| (role.to_string(), say(&phrase::role(catalog, role)));
    let all = (String::new(), say(&words::LOAD_OF_ALL));
    let options = std::iter::once(all).chain(roles.iter().map(name)).collect::<Vec<_>>();
    let now = memo(move || role.get().map(|role| role.to_string()).unwrap_or_default());
    let set = move |chosen: String| role.set((!chosen.is_empty()).then(|| RoleId::from(chosen)));
    view! {
        <label class="visually-hidden" for="load-of">{say(&words::LOAD_OF)}</label>
        <Choice id="load-of" options value=now on_choose=set/>
    }
}

/// The weeks in view: as high as they are full, and marked where more is asked than there is.
fn weeks(load: &Load, role: Option<&RoleId>, scale: Scale, window: Window) -> Node {
    let of_week = |week: &Week| {
        let mut sum = Share::default();
        for (whose, share) in load.roles.iter().zip(&week.shares) {
            if role.is_none_or(|role| role == whose) {
                sum.given_tenths += share.given_tenths;
                sum.taken_tenths += share.taken_tenths;
                sum.over_days += share.over_days;
            }
        }
        sum
    };
    let wide = DAYS * scale.day_width();
    let block = |week: &Week| {
        let left = scale.left(week.monday);
        let share = of_week(week);
        if !window.holds(left, left + wide) || share.taken_tenths == 0 {
            return None;
        }
        let percent = share.percent().unwrap_or(MOST).min(MOST);
        let high = (percent * FULL / 100).max(1);
        let is_over = share.over_days > 0 || percent > 100;
        let (top, inset) = (HEIGHT - high, u32::from(wide > 10));
        // A mark above the block says it without colour.
        let mark = is_over.then(|| {
            let middle = left + wide / 2;
            view! { <path class="load-mark" d=format!("M{} {}l3 6h-6z", middle, top.saturating_sub(9))/> }
        });
        Some(view! {
            <rect class="load" class:is-over=is_over x=left + inset y=top width=wide - inset height=high/>
            {mark}
        })
    };
    let full = HEIGHT - FULL;
    view! {
        <svg class="gantt-part" focusable="false" viewBox=format!("{} 0 {} {HEIGHT}", window.left, window.width())
            style:left=rem(window.left) style:width=rem(window.width()) style:height=rem(HEIGHT)>
            {load.weeks.iter().map(block).collect::<Node>()}
            <path class="load-full" d=format!("M{} {full}h{}", window.left, window.width())/>
        </svg>
    }
}
