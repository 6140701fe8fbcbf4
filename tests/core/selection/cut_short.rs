//! A search that is cut short still tells the truth: its bound is below the best, and its set above.

use okaeri::domain::selection::{Budget, Refusal, Sureness, select, verify};
use proptest::prelude::*;

use super::oracle::Oracle;
use super::random::questions;
use super::{action, item, question};
use crate::small::cases;

const AT_ONCE: Budget = Budget { nodes: 0 };

#[test]
fn a_gap_that_is_left_open_is_told() {
    // Each two of three actions reach everything; half of each would, too, so the first bound is 16.5 and not 21.
    let asked = question(
        vec![item("i0", (0, 1, 1, 1)), item("i1", (0, 1, 1, 1)), item("i2", (0, 1, 1, 1))],
        vec![
            action("a", 10, &[], &[("i0", 1), ("i1", 1)]),
            action("b", 11, &[], &[("i1", 1), ("i2", 1)]),
            action("c", 12, &[], &[("i2", 1), ("i0", 1)]),
        ],
    );
    let hasty = select(&asked, AT_ONCE).expect("there is a set to begin with");
    assert_eq!((hasty.effort, hasty.bound, hasty.gap()), (21, 17, 4));
    assert_eq!(hasty.sureness, Sureness::Within(4));
    let patient = select(&asked, Budget::default()).expect("it can be reached");
    assert_eq!((patient.effort, patient.bound, patient.sureness), (21, 21, Sureness::Best));
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn the_best_lies_between_bound_and_set(asked in questions(12)) {
        let oracle = Oracle::new(&asked);
        let best = oracle.reaching().into_iter().map(|set| oracle.effort(set)).min();
        match (select(&asked, AT_ONCE), best) {
            (Ok(hasty), Some(best)) => {
                prop_assert!(hasty.bound <= best && best <= hasty.effort, "{hasty:?}, but {best}");
                prop_assert_eq!(verify(&asked, &hasty), Ok(()));
                match hasty.sureness {
                    Sureness::Best | Sureness::Cheapest => prop_assert_eq!(hasty.effort, best),
                    Sureness::Within(gap) => prop_assert!(gap > 0 && gap == hasty.gap()),
                }
            }
            (Err(Refusal::Stopped { bound }), best) => {
                prop_assert!(bound.zip(best).is_none_or(|(bound, best)| bound <= best));
            }
            (Err(Refusal::Infeasible(_)), None) => {}
            (hasty, best) => prop_assert!(false, "{hasty:?}, but {best:?}"),
        }
    }
}
