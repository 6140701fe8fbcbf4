//! A network that can be passed over: checked, with its arcs by activity and an order in which to go.

use super::activity::{Activity, Arc, ArcKind, Placing, Resource};
use super::axis::{Day, HALVES, Moment};
use super::hours::Hours;
use super::order;
use super::room::Room;

/// Why activities have no dates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NetworkError {
    /// Activities that wait for each other in a circle, each before the one after it, and the last before the first.
    Cycle(Vec<u32>),
    /// An index names nothing: of hours, of a resource, or of an activity.
    Unknown(u32),
    /// This activity is bound to a day after the horizon.
    OffAxis(u32),
    /// The hours do not reach equally far.
    Uneven,
}

/// An arc as one of its activities sees it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Link {
    /// The activity at the other end.
    pub(super) other: u32,
    pub(super) kind: ArcKind,
    /// In open halves of the program.
    pub(super) lag: i32,
    /// The index of the arc.
    pub(super) arc: u32,
}

/// An activity as the passes see it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node {
    pub(super) resource: u32,
    pub(super) hours: u32,
    pub(super) load: u32,
    pub(super) placing: Placing,
    /// It begins no earlier, where it is free.
    pub(super) floor: Moment,
    /// The moment after the last half before its deadline.
    pub(super) due: Option<Moment>,
    /// The plan's start does not say `floor`, but a day of its own.
    pub(super) has_own_floor: bool,
    pub(super) class: u8,
}

/// Activities, arcs, resources and hours.
#[derive(Clone, Debug)]
pub struct Network {
    pub(super) nodes: Vec<Node>,
    pub(super) hours: Vec<Hours>,
    pub(super) program: u32,
    pub(super) resources: Vec<Resource>,
    /// What each resource gives at each of its positions.
    pub(super) room: Vec<Room>,
    /// The most that each resource ever gives.
    pub(super) most: Vec<i32>,
    /// The activities of each resource.
    pub(super) mates: Vec<Vec<u32>>,
    pub(super) incoming: Links,
    pub(super) outgoing: Links,
    /// Every activity after those that it waits for.
    pub(super) order: Vec<u32>,
    /// Those that are not free, in the order of their indices.
    pub(super) bound: Vec<u32>,
    pub(super) today: Moment,
    arcs: Vec<Arc>,
    lengths: Vec<u32>,
    horizon: Moment,
}

/// What a network is built from. All days count from the origin of one axis.
#[derive(Clone, Debug, Default)]
pub struct Outline {
    /// The hours of the program and of the resources, each as long as the axis.
    pub hours: Vec<Hours>,
    /// The index of the program's hours.
    pub program: u32,
    /// Who does the work.
    pub resources: Vec<Resource>,
    /// The work.
    pub activities: Vec<Activity>,
    /// What waits for what.
    pub arcs: Vec<Arc>,
    /// No free activity begins before this day.
    pub start: Day,
    /// What is left of begun activities is done from this day on.
    pub today: Day,
}

/// The links of each activity, one after the other.
#[derive(Clone, Debug, Default)]
pub(super) struct Links {
    first: Vec<u32>,
    links: Vec<Link>,
}

impl Links {
    /// `ends` says of an arc whose link it is, and the activity at its other end.
    fn new(count: usize, arcs: &[Arc], ends: impl Fn(&Arc) -> (u32, u32)) -> Self {
        let mut first = vec![0_u32; count + 1];
        for arc in arcs {
            first[ends(arc).0 as usize + 1] += 1;
        }
        for index in 0..count {
            first[index + 1] += first[index];
        }
        let mut next = first.clone();
        let empty = Link { other: 0, kind: ArcKind::FinishToStart, lag: 0, arc: 0 };
        let mut links = vec![empty; arcs.len()];
        for (arc, number) in arcs.iter().zip(0..) {
            let (own, other) = ends(arc);
            let place = &mut next[own as usize];
            let lag = arc.lag_days.saturating_mul(HALVES.cast_signed());
            links[*place as usize] = Link { other, kind: arc.kind, lag, arc: number };
            *place += 1;
        }
        Self { first, links }
    }

    /// The links of an activity, in the order of the arcs.
    pub(super) fn of(&self, activity: u32) -> &[Link] {
        let bounds = self.first.get(activity as usize..activity as usize + 2);
        let Some(&[from, to]) = bounds else { return &[] };
        self.links.get(from as usize..to as usize).unwrap_or_default()
    }
}

impl Network {
    /// Checks an outline and puts it in order.
    ///
    /// # Errors
    /// When activities wait for each other in a circle, an index names nothing, or a day lies beyond the hours.
    pub fn new(outline: Outline) -> Result<Self, NetworkError> {
        let horizon = check(&outline)?;
        let Outline { hours, program, mut resources, activities, arcs, start, today } = outline;
        share_hours(&mut resources, &hours);
        let count = activities.len();
        let incoming = Links::new(count, &arcs, |arc| (arc.to, arc.from));
        let outgoing = Links::new(count, &arcs, |arc| (arc.from, arc.to));
        let order = order::topological(count, &incoming, &outgoing).map_err(NetworkError::Cycle)?;
        let room: Vec<_> = resources.iter().map(|resource| room(resource, &hours)).collect();
        let most = room.iter().map(Room::most).collect();
        let nodes: Vec<_> = activities.iter().map(|activity| node(activity, &resources, start)).collect();
        let mut mates = vec![Vec::new(); resources.len()];
        for (activity, node) in (0..).zip(&nodes) {
            mates[node.resource as usize].push(activity);
        }
        let bound = (0..).zip(&activities).filter(|(_, activity)| activity.placing != Placing::Free);
        Ok(Self {
            bound: bound.map(|(index, _)| index).collect(),
            lengths: activities.iter().map(|activity| activity.length).collect(),
            today: today.saturating_mul(HALVES),
            nodes,
            hours,
            program,
            resources,
            room,
            most,
            mates,
            incoming,
            outgoing,
            order,
            arcs,
            horizon,
        })
    }

    /// How many activities there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether there is no activity.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// The lengths that the activities came with.
    #[must_use]
    pub fn lengths(&self) -> &[u32] {
        &self.lengths
    }

    /// The arcs that it was built from; reasons name them by index.
    #[must_use]
    pub fn arcs(&self) -> &[Arc] {
        &self.arcs
    }

    /// Every activity after those that it waits for.
    #[must_use]
    pub fn order(&self) -> &[u32] {
        &self.order
    }

    /// The moment after the last half that it knows.
    #[must_use]
    pub const fn horizon(&self) -> Moment {
        self.horizon
    }

    /// The resource of an activity.
    #[must_use]
    pub fn resource(&self, activity: u32) -> u32 {
        self.nodes[activity as usize].resource
    }

    /// The hours of an activity, those of its resource.
    #[must_use]
    pub fn hours(&self, activity: u32) -> &Hours {
        &self.hours[self.nodes[activity as usize].hours as usize]
    }

    /// The hours in which lags are counted.
    #[must_use]
    pub fn program_hours(&self) -> &Hours {
        &self.hours[self.program as usize]
    }

    /// Whether an activity is placed, rather than bound to days.
    #[must_use]
    pub fn is_free(&self, activity: u32) -> bool {
        self.nodes[activity as usize].placing == Placing::Free
    }
}

/// The horizon, where every index names something and every day lies before it.
fn check(outline: &Outline) -> Result<Moment, NetworkError> {
    let program =
        outline.hours.get(outline.program as usize).ok_or(NetworkError::Unknown(outline.program))?;
    let horizon = program.horizon();
    if outline.hours.iter().any(|hours| hours.horizon() != horizon) {
        return Err(NetworkError::Uneven);
    }
    let no_hours = outline.resources.iter().find(|resource| resource.hours as usize >= outline.hours.len());
    if let Some(resource) = no_hours {
        return Err(NetworkError::Unknown(resource.hours));
    }
    for arc in &outline.arcs {
        let last = arc.from.max(arc.to);
        if last as usize >= outline.activities.len() {
            return Err(NetworkError::Unknown(last));
        }
    }
    for (activity, index) in outline.activities.iter().zip(0..) {
        if activity.resource as usize >= outline.resources.len() {
            return Err(NetworkError::Unknown(activity.resource));
        }
        let last = match activity.placing {
            Placing::Free => activity.not_before.unwrap_or(0).max(outline.start),
            Placing::Fixed { start } => start,
            Placing::Begun { start } => start.max(outline.today),
            Placing::Done { start, end } => start.max(end),
        };
        if last >= horizon / HALVES {
            return Err(NetworkError::OffAxis(index));
        }
    }
    Ok(horizon)
}

fn node(activity: &Activity, resources: &[Resource], start: Day) -> Node {
    let own = activity.not_before.filter(|day| *day > start);
    Node {
        resource: activity.resource,
        hours: resources[activity.resource as usize].hours,
        load: activity.load,
        placing: activity.placing,
        floor: own.unwrap_or(start).saturating_mul(HALVES),
        due: activity.deadline.map(|day| day.saturating_add(1).saturating_mul(HALVES)),
        has_own_floor: own.is_some(),
        class: activity.class,
    }
}

/// Resources that work at the same times look these up in the same tables: they are large, and asked often.
fn share_hours(resources: &mut [Resource], hours: &[Hours]) {
    for resource in resources {
        let own = &hours[resource.hours as usize];
        let same = (0..).zip(hours).find(|(_, other)| *other == own);
        resource.hours = same.map_or(resource.hours, |(index, _)| index);
    }
}

/// What a resource gives at each of its positions.
fn room(resource: &Resource, hours: &[Hours]) -> Room {
    let hours = &hours[resource.hours as usize];
    let given = |position| resource.capacity.on(hours.begin(position) / HALVES);
    Room::new((0..hours.positions()).map(|position| i32::try_from(given(position)).unwrap_or(i32::MAX)))
}
