//! Setups that do not fit their network.

use okaeri::domain::forecast::{Event, Forecast, Gain, Place, Setup, SetupError, Shape};

use super::fixtures::{effort, tasks};

fn refused(change: impl FnOnce(&mut Setup)) -> Option<SetupError> {
    let mut setup = tasks(Shape::PertBeta, &[effort(10, 20, 30); 3], true);
    change(&mut setup);
    Forecast::begin(setup, 0).err()
}

#[test]
fn what_names_no_activity_is_refused() {
    assert_eq!(refused(|_| ()), None);
    assert_eq!(refused(|setup| setup.uncertain[1].activity = 3), Some(SetupError::Unknown(3)));
    assert_eq!(refused(|setup| setup.milestones = vec![vec![0, 9]]), Some(SetupError::Unknown(9)));
    let gain = Gain { activity: 7, permille: 1 };
    assert_eq!(refused(|setup| setup.gains = vec![gain]), Some(SetupError::Unknown(7)));
    let event = Event { place: Place::named("rain"), permille: 1, adds: vec![4] };
    assert_eq!(refused(|setup| setup.events = vec![event]), Some(SetupError::Unknown(4)));
    assert_eq!(refused(|setup| setup.order = Some(vec![0, 1, 5])), Some(SetupError::Unknown(5)));
}

#[test]
fn an_order_names_each_activity_once_and_after_what_it_waits_for() {
    let with = |order: Vec<u32>| refused(|setup| setup.order = Some(order));
    assert_eq!(with(vec![0, 1, 2]), None);
    assert_eq!(with(vec![0, 1]), Some(SetupError::Order(2)));
    assert_eq!(with(vec![0, 1, 1, 2]), Some(SetupError::Order(1)));
    assert_eq!(with(vec![0, 2, 1]), Some(SetupError::Order(2)));
}
