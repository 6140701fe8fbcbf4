//! Placing activities: those bound to days first, then the free ones in series, each as early as it fits.

use chrono::NaiveDate;

use super::activity::{Activity, State};
use super::load::Loads;
use super::order::Node;
use super::{Because, Breach, Capacities, Dated};
use crate::domain::calendar::WorkCalendar;
use crate::domain::id::TaskId;
use crate::domain::sorted::Map;

/// Dates every node, slack not known yet; with the load of those that are bound to days.
pub(super) fn place(
    order: &[Node<'_>],
    capacities: &Capacities,
    calendar: &WorkCalendar,
    from: NaiveDate,
    today: NaiveDate,
) -> (Map<TaskId, Dated>, Loads) {
    let mut placing =
        Placing { capacities, calendar, from, today, loads: Loads::default(), dated: Map::new() };
    for node in order.iter().filter(|node| node.activity.state != State::Free) {
        placing.bind(node);
    }
    let bound = placing.loads.clone();
    for node in order.iter().filter(|node| node.activity.state == State::Free) {
        placing.fit(node);
    }
    for node in order {
        placing.note_breaches(node);
    }
    (placing.dated, bound)
}

struct Placing<'a> {
    capacities: &'a Capacities,
    calendar: &'a WorkCalendar,
    from: NaiveDate,
    today: NaiveDate,
    loads: Loads,
    dated: Map<TaskId, Dated>,
}

impl Placing<'_> {
    /// An activity with days of its own keeps them, and takes its role's capacity on them.
    fn bind(&mut self, node: &Node<'_>) {
        let Node { activity, days } = *node;
        match activity.state {
            State::Dated(start) => {
                let span = self.calendar.span(start, days);
                self.record(node, (start, Because::Dated), &span, days);
            }
            State::Done { began, finished } => {
                let span = self.between(began, finished);
                // What was finished on a closed day took no working day for it.
                let open = self.calendar.open_days_between(began, finished).max(1);
                let took = u16::try_from(open).unwrap_or(u16::MAX);
                // Spread over the days that it really took, but not thicker than planned.
                let spread = Node { activity, days: days.max(took) };
                self.record(&spread, (began, Because::Began), &span, took);
            }
            State::Begun { began, progress } => {
                let left = Activity::days_left(days, progress);
                let span = self.rest(began, left);
                self.record(node, (began, Because::Began), &span, left);
            }
            State::Free => {}
        }
    }

    /// What is done lies between its first day and yesterday; what is left runs on from today.
    fn rest(&self, began: NaiveDate, left_days: u16) -> Vec<NaiveDate> {
        let resume = self.calendar.open_on_or_after(self.today.max(began));
        let past = self.calendar.open_days_from(began).take_while(|day| *day < self.today);
        past.chain(self.calendar.span(resume, left_days)).collect()
    }

    fn between(&self, first: NaiveDate, last: NaiveDate) -> Vec<NaiveDate> {
        let inner = self.calendar.open_days_from(first).take_while(|day| *day < last);
        inner.chain(std::iter::once(last)).collect()
    }

    /// A free activity starts on the first open day after its predecessors on which its role has room throughout.
    fn fit(&mut self, node: &Node<'_>) {
        let Node { activity, days } = *node;
        let (ready, mut because) = self.ready(activity);
        let load = activity.daily_load(days);
        let mut start = self.calendar.open_on_or_after(ready);
        let mut span = self.calendar.span(start, days);
        while let Some(conflict) = self.loads.last_conflict(&activity.role, &span, load, self.capacities) {
            because = Because::Capacity(self.loads.releasing(&activity.role, conflict));
            start = self.calendar.open_after(conflict, 0);
            span = self.calendar.span(start, days);
        }
        self.record(node, (start, because), &span, days);
    }

    /// The first day that the plan and the predecessors allow, and which of them it waits for.
    fn ready(&self, activity: &Activity) -> (NaiveDate, Because) {
        let start = (self.calendar.open_on_or_after(self.from), Because::PlanStart);
        let waits = activity.after.iter().filter_map(|link| {
            let end = self.dated.get(&link.task)?.end;
            Some((self.calendar.open_after(end, link.lag_days), Because::Waits(link.task.clone())))
        });
        waits.fold(start, |latest, wait| if wait.0 > latest.0 { wait } else { latest })
    }

    /// Dates a node and takes capacity for it on every day of `span`, at the pace of the node's days.
    fn record(
        &mut self,
        node: &Node<'_>,
        (start, because): (NaiveDate, Because),
        span: &[NaiveDate],
        days: u16,
    ) {
        let activity = node.activity;
        let end = span.last().copied().unwrap_or(start).max(start);
        self.loads.add(&activity.role, &activity.id, span, activity.daily_load(node.days));
        let dated = Dated { start, end, days, because, slack_days: 0, critical: false, breaches: Vec::new() };
        self.dated.insert(activity.id.clone(), dated);
    }

    /// Says where a date that a person set breaks the order, the calendar or the capacity.
    fn note_breaches(&mut self, node: &Node<'_>) {
        let Node { activity, days } = *node;
        let State::Dated(start) = activity.state else { return };
        let mut breaches: Vec<_> = activity
            .after
            .iter()
            .filter(|link| {
                let end = self.dated.get(&link.task).map(|first| first.end);
                end.is_some_and(|end| start < self.calendar.day_after(end, link.lag_days))
            })
            .map(|link| Breach::Order(link.task.clone()))
            .collect();
        if !self.calendar.is_open(start) {
            breaches.push(Breach::ClosedDay);
        }
        let limit = self.capacities.get(&activity.role).copied().unwrap_or(0);
        let over = |day: &NaiveDate| self.loads.taken(&activity.role, *day) > limit;
        breaches.extend(self.calendar.span(start, days).into_iter().find(over).map(Breach::Capacity));
        if let Some(dated) = self.dated.get_mut(&activity.id) {
            dated.breaches = breaches;
        }
    }
}
