//! The slow and obvious account: one half of a day after the other, every rule looked up anew for each.

use okaeri::domain::network::{Activity, Arc, ArcKind, Placing};

use super::sketch::{DAYS, Sketch};

/// From the first half to the one after the last.
pub(super) type Span = (u32, u32);

const HALVES: u32 = DAYS * 2;

impl Sketch {
    fn works(&self, calendar: usize, half: u32) -> bool {
        let open = self.halves[calendar].get(half as usize / 2).copied().unwrap_or(0);
        half % 2 < u32::from(open)
    }

    fn role_works(&self, activity: &Activity, half: u32) -> bool {
        self.works(activity.resource as usize + 1, half)
    }

    /// The open halves of an activity's role from one half to before another.
    pub(super) fn open(&self, activity: &Activity, from: u32, to: u32) -> i32 {
        let count = |from, to| (from..to).filter(|half| self.role_works(activity, *half)).count();
        i32::try_from(count(from, to)).unwrap() - i32::try_from(count(to, from)).unwrap()
    }

    /// The halves on which an activity works that begins on an open half.
    fn worked(&self, activity: &Activity, start: u32) -> Vec<u32> {
        let open = (start..HALVES).filter(|half| self.role_works(activity, *half));
        open.take(activity.length as usize).collect()
    }

    fn end(&self, activity: &Activity, start: u32) -> u32 {
        self.worked(activity, start).last().map_or(start, |last| last + 1)
    }

    /// Whether `then` comes when the lag has passed since `first`.
    fn passed(&self, first: u32, lag_days: i32, then: u32) -> bool {
        let open = |from, to| (from..to).filter(|half| self.works(0, *half)).count();
        let lag = lag_days.unsigned_abs() as usize * 2;
        match lag_days.signum() {
            0 => then >= first,
            1 => then >= first && open(first, then) >= lag,
            _ => then >= first || open(then, first) <= lag,
        }
    }

    pub(super) fn keeps(&self, arc: &Arc, from: Span, to: Span) -> bool {
        match arc.kind {
            ArcKind::FinishToStart => self.passed(from.1, arc.lag_days, to.0),
            ArcKind::StartToStart => self.passed(from.0, arc.lag_days, to.0),
            ArcKind::FinishToFinish => self.passed(from.1, arc.lag_days, to.1),
        }
    }

    /// Where an activity can begin that is not to begin on a closed half.
    fn can_begin(&self, activity: &Activity, start: u32) -> bool {
        activity.length == 0 || self.role_works(activity, start)
    }

    pub(super) fn floor(&self, activity: &Activity) -> u32 {
        activity.not_before.unwrap_or(0).max(self.start) * 2
    }

    /// The spans and the halves of work of what is bound to days.
    fn bound(&self, activity: &Activity) -> Option<(Span, Vec<u32>)> {
        let open = |from: u32, to: u32| (from..to).filter(|half| self.role_works(activity, *half));
        match activity.placing {
            Placing::Free => None,
            Placing::Fixed { start } => {
                let is_closed = open(start * 2, start * 2 + 2).count() == 0;
                let set = if is_closed { vec![start * 2, start * 2 + 1] } else { Vec::new() };
                let all = set.into_iter().chain(open(start * 2, HALVES));
                let work: Vec<_> = all.take(activity.length as usize).collect();
                let end = work.last().map_or(start * 2, |last| last + 1);
                Some(((start * 2, end), work))
            }
            Placing::Begun { start } => {
                let resume = self.today.max(start) * 2;
                let rest: Vec<_> = open(resume, HALVES).take(activity.length as usize).collect();
                let end = rest.last().map_or(resume, |last| last + 1);
                Some(((start * 2, end), open(start * 2, resume).chain(rest).collect()))
            }
            Placing::Done { start, end } => {
                let span = (start * 2, end * 2 + 2);
                Some((span, open(span.0, span.1).collect()))
            }
        }
    }

    fn before(&self, index: usize) -> impl Iterator<Item = &Arc> {
        self.arcs.iter().filter(move |arc| arc.to as usize == index)
    }

    pub(super) fn behind(&self, index: usize) -> impl Iterator<Item = &Arc> {
        self.arcs.iter().filter(move |arc| arc.from as usize == index)
    }

    /// Whether a free activity may begin on a half, as far as order and calendar go.
    pub(super) fn may_begin(&self, index: usize, start: u32, spans: &[Option<Span>]) -> bool {
        let activity = &self.activities[index];
        if start < self.floor(activity) || !self.can_begin(activity, start) {
            return false;
        }
        let span = (start, self.end(activity, start));
        let follows = |arc: &Arc| self.keeps(arc, spans[arc.from as usize].expect("it is placed"), span);
        self.before(index).all(follows)
    }

    /// The earliest spans without capacity: whatever can be dated is, again and again.
    pub(super) fn earliest(&self) -> Vec<Span> {
        let mut spans: Vec<_> =
            self.activities.iter().map(|activity| self.bound(activity).map(|(span, _)| span)).collect();
        while spans.iter().any(Option::is_none) {
            for index in 0..spans.len() {
                let is_ready = self.before(index).all(|arc| spans[arc.from as usize].is_some());
                if spans[index].is_none() && is_ready {
                    let start = (0..HALVES).find(|start| self.may_begin(index, *start, &spans));
                    let start = start.expect("the axis is long enough");
                    spans[index] = Some((start, self.end(&self.activities[index], start)));
                }
            }
        }
        spans.into_iter().map(|span| span.expect("all are placed")).collect()
    }

    /// Each activity placed in turn, on the first half from which on its role has room on all its halves.
    pub(super) fn serial(&self, order: &[u32]) -> Vec<Span> {
        let mut taken = vec![vec![0; HALVES as usize]; self.capacity.len()];
        let mut spans = vec![None; self.activities.len()];
        for (index, activity) in self.activities.iter().enumerate() {
            if let Some((span, work)) = self.bound(activity) {
                for half in work.into_iter().filter(|half| self.role_works(activity, *half)) {
                    taken[activity.resource as usize][half as usize] += activity.load;
                }
                spans[index] = Some(span);
            }
        }
        for index in order.iter().map(|index| *index as usize) {
            if spans[index].is_some() {
                continue;
            }
            let activity = &self.activities[index];
            let row = &taken[activity.resource as usize];
            let may = |start: &u32| self.may_begin(index, *start, &spans);
            let start = (0..HALVES)
                .filter(may)
                .find(|start| self.fits(activity, *start, row, false))
                .or_else(|| (0..HALVES).filter(may).find(|start| self.fits(activity, *start, row, true)))
                .expect("the axis is long enough");
            for half in self.worked(activity, start) {
                taken[activity.resource as usize][half as usize] += activity.load;
            }
            spans[index] = Some((start, self.end(activity, start)));
        }
        spans.into_iter().map(|span| span.expect("all are placed")).collect()
    }

    pub(super) fn given(&self, activity: &Activity, half: u32) -> u32 {
        self.capacity[activity.resource as usize][half as usize / 2]
    }

    /// Whether there is room; `alone` asks instead whether nobody else is there, where something is given.
    fn fits(&self, activity: &Activity, start: u32, taken: &[u32], alone: bool) -> bool {
        let work = self.worked(activity, start);
        let gives = (0..HALVES).any(|half| self.role_works(activity, half) && self.given(activity, half) > 0);
        let fits = |half: &u32| match (alone, taken[*half as usize], self.given(activity, *half)) {
            (true, taken, given) => taken == 0 && (given > 0 || !gives),
            (false, taken, given) => taken + activity.load <= given,
        };
        work.len() == activity.length as usize && (activity.load == 0 || work.iter().all(fits))
    }

    /// What is taken of a role on each half by the activities in `whose`.
    pub(super) fn taken(&self, role: u32, spans: &[Span], whose: impl Fn(usize) -> bool) -> Vec<u32> {
        let mut taken = vec![0; HALVES as usize];
        for (index, activity) in self.activities.iter().enumerate() {
            if activity.resource == role && whose(index) {
                let work = match self.bound(activity) {
                    Some((_, work)) => work,
                    None => self.worked(activity, spans[index].0),
                };
                for half in work.into_iter().filter(|half| self.role_works(activity, *half)) {
                    taken[half as usize] += activity.load;
                }
            }
        }
        taken
    }

    pub(super) fn is_free(&self, index: usize) -> bool {
        self.activities[index].placing == Placing::Free
    }

    /// Whether an activity with this span still comes before all that wait for it where `later` says. What is bound to
    /// days does not wait where it did not from the first.
    pub(super) fn is_in_time(&self, index: usize, span: Span, spans: &[Span], later: &[Span]) -> bool {
        self.behind(index).all(|arc| {
            let to = arc.to as usize;
            let was_kept = self.is_free(to) || self.keeps(arc, spans[index], spans[to]);
            !was_kept || self.keeps(arc, span, later[to])
        })
    }

    /// The latest span of a free activity that ends by `due` and in time for `later`.
    pub(super) fn latest(&self, index: usize, due: u32, spans: &[Span], later: &[Span]) -> Option<Span> {
        let activity = &self.activities[index];
        let span = |start| (start, self.end(activity, start));
        let starts = (0..=due.min(HALVES)).rev().filter(|start| self.can_begin(activity, *start));
        starts.map(span).find(|span| span.1 <= due && self.is_in_time(index, *span, spans, later))
    }
}
