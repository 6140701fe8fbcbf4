//! Activities that wait for each other, and outlines that name what is not there.

use okaeri::domain::network::{
    Activity, Arc, ArcKind, Capacity, Hours, Network, NetworkError, Outline, Resource,
};

fn outline(count: usize, arcs: &[(u32, u32)]) -> Outline {
    let arc =
        |(from, to): &(u32, u32)| Arc { from: *from, to: *to, kind: ArcKind::FinishToStart, lag_days: 0 };
    Outline {
        hours: vec![Hours::new(&[2; 30])],
        resources: vec![Resource { hours: 0, capacity: Capacity::Same(1) }],
        activities: vec![Activity::free(0, 2, 1); count],
        arcs: arcs.iter().map(arc).collect(),
        ..Outline::default()
    }
}

fn refusal(outline: Outline) -> NetworkError {
    Network::new(outline).expect_err("it is refused")
}

#[test]
fn a_circle_is_refused_with_its_members_each_before_the_next() {
    let arcs = [(0, 1), (1, 2), (2, 3), (3, 4), (4, 2), (4, 5), (0, 5)];
    let NetworkError::Cycle(members) = refusal(outline(6, &arcs)) else { panic!("it is a circle") };
    assert_eq!(members.len(), 3);
    for (index, member) in members.iter().enumerate() {
        let next = members[(index + 1) % members.len()];
        assert!(arcs.contains(&(*member, next)), "{members:?}");
    }
}

#[test]
fn an_activity_that_waits_for_itself_is_a_circle() {
    assert_eq!(refusal(outline(3, &[(0, 1), (1, 1)])), NetworkError::Cycle(vec![1]));
}

#[test]
fn what_is_not_there_is_named() {
    assert_eq!(refusal(outline(2, &[(0, 2)])), NetworkError::Unknown(2));
    let stranger = Outline { activities: vec![Activity::free(4, 2, 1)], ..outline(0, &[]) };
    assert_eq!(refusal(stranger), NetworkError::Unknown(4));
    let late = Activity { not_before: Some(30), ..Activity::free(0, 2, 1) };
    let late = Outline { activities: vec![Activity::free(0, 2, 1), late], ..outline(0, &[]) };
    assert_eq!(refusal(late), NetworkError::OffAxis(1));
    let mut uneven = outline(1, &[]);
    uneven.hours.push(Hours::new(&[2; 29]));
    assert_eq!(refusal(uneven), NetworkError::Uneven);
}
