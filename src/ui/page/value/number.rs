//! A figure that is typed: taken when it is whole and the field is left, told at the field where it cannot be.

use leptos::prelude::*;

use super::read;
use crate::domain::command::Command;
use crate::domain::limits::{FEE, MOST_YEN};
use crate::domain::plan::amount::{large, large_tenths};
use crate::domain::text::Text;
use crate::domain::value::{Counted, Figures, MOST_PEOPLE, Month};
use crate::state::{RwSignal, effect, memo, use_session};
use crate::ui::dates;
use crate::ui::node::{Node, view};
use crate::ui::part::field::{Field, show_again};
use crate::ui::words::{say, target, value as words};

/// A figure that an organization says of itself.
#[derive(Clone, Copy)]
pub(super) enum Figure {
    /// Leavers a year.
    Leavers,
    /// People registered now.
    Registered,
    /// Rehires a year that are planned with.
    Planned,
    /// Annual pay.
    Pay,
    /// The agency's share of it.
    Fee,
    /// The mean cost of a hire.
    Hire,
    /// What the program costs in a year.
    Running,
    /// People counted in a month.
    Count(Month, Counted),
}

impl Figure {
    /// The id of its field.
    pub(super) fn id(self) -> String {
        match self {
            Self::Leavers => "value-leavers".to_owned(),
            Self::Registered => "value-registered".to_owned(),
            Self::Planned => "value-planned".to_owned(),
            Self::Pay => "value-pay".to_owned(),
            Self::Fee => "value-fee".to_owned(),
            Self::Hire => "value-hire".to_owned(),
            Self::Running => "value-running".to_owned(),
            Self::Count(_, counted) => format!("value-count-{counted:?}"),
        }
    }

    const fn class(self) -> &'static str {
        match self {
            Self::Pay | Self::Hire | Self::Running => "is-number is-money",
            _ => "is-number",
        }
    }

    fn of(self, figures: &Figures) -> Option<u64> {
        match self {
            Self::Leavers => figures.leavers.map(u64::from),
            Self::Registered => figures.registered.map(u64::from),
            Self::Planned => figures.planned.map(u64::from),
            Self::Pay => figures.pay_yen,
            Self::Fee => figures.fee_permille.map(u64::from),
            Self::Hire => figures.hire_yen,
            Self::Running => figures.running_yen,
            Self::Count(month, counted) => figures.counted(month, counted).map(u64::from),
        }
    }

    /// The figures with another one; none where that is more than it may be.
    fn changed(self, mut figures: Figures, to: Option<u64>) -> Option<Figures> {
        let people = || within(to, MOST_PEOPLE.into());
        match self {
            Self::Leavers => figures.leavers = people()?,
            Self::Registered => figures.registered = people()?,
            Self::Planned => figures.planned = people()?,
            Self::Pay => figures.pay_yen = within(to, MOST_YEN)?,
            Self::Fee => figures.fee_permille = within(to, (*FEE.end()).into())?,
            Self::Hire => figures.hire_yen = within(to, MOST_YEN)?,
            Self::Running => figures.running_yen = within(to, MOST_YEN)?,
            Self::Count(month, counted) => figures.count(month, counted, people()?),
        }
        Some(figures)
    }

    fn shown(self, figure: u64) -> String {
        match self {
            Self::Fee => dates::tenths_of(u32::try_from(figure).unwrap_or(u32::MAX)),
            _ => dates::grouped(figure),
        }
    }

    /// What was typed, nothing for what is not known; or what is wrong with it.
    fn taken(self, typed: &str) -> Result<Option<u64>, &'static Text> {
        if typed.trim().is_empty() {
            return Ok(None);
        }
        let figure = if matches!(self, Self::Fee) { large_tenths(typed) } else { large(typed) };
        figure.map(Some).ok_or(&target::LIMIT_WRONG)
    }
}

/// The figure where it is not too large; none where it is.
#[expect(clippy::option_option, reason = "a figure may be taken away, and that is no error")]
fn within<T: TryFrom<u64>>(figure: Option<u64>, most: u64) -> Option<Option<T>> {
    match figure {
        None => Some(None),
        Some(figure) if figure > most => None,
        Some(figure) => T::try_from(figure).ok().map(Some),
    }
}

/// A field for a figure.
#[component]
pub(super) fn Number(
    /// Which one.
    figure: Figure,
    /// Its label.
    label: Text,
    /// What to enter.
    help: Text,
) -> Node {
    let session = use_session();
    let wrong = RwSignal::new(false);
    let id = figure.id();
    let kept = memo(move || {
        read(session, |figures| figure.of(figures)).map(|kept| figure.shown(kept)).unwrap_or_default()
    });
    effect(move || {
        kept.track();
        wrong.set(false);
    });
    let field = StoredValue::new(id.clone());
    let take = move |event: web_sys::Event| {
        let now = untrack(|| read(session, Figures::clone));
        let taken = figure.taken(&event_target_value(&event));
        let changed = taken.ok().and_then(|to| figure.changed(now.clone(), to));
        wrong.set(changed.is_none());
        let Some(changed) = changed else { return };
        if changed != now {
            session.run(Command::SetValue(Box::new(changed)));
            session.leave_field();
        }
        field.with_value(|id| show_again(id, &kept.get_untracked()));
    };
    let described = format!("{id}-error {id}-help");
    view! {
        <Field id=id.clone() label=say(&words::capital(&label)) help=say(&help)>
            <input type="text" id=id.clone() class=figure.class() inputmode="decimal" maxlength="20" autocomplete="off"
                aria-describedby=described aria-invalid=move || wrong.get().then_some("true") prop:value=move || kept.get()
                on:change=take on:blur=move |event| take(event.into())/>
            <span class="error small" role="alert" id=format!("{id}-error")>
                {move || wrong.get().then(|| say(&target::LIMIT_WRONG))}
            </span>
        </Field>
    }
}
