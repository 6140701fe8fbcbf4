//! How far a task has come, changed and exchanged by three people at random.

use okaeri::domain::command::{Command, Edit};
use okaeri::domain::plan::Status;
use okaeri::exchange::document::Document;
use okaeri::exchange::merge::Conflict;
use proptest::collection::vec;
use proptest::prelude::*;

use super::state::{begun, both, go_on, is_possible, shown};
use super::writer;
use crate::small::{cases, catalog, day, task_id};

/// What one of three does, or an exchange.
#[derive(Clone, Debug)]
enum Act {
    Edit(usize, Edit),
    Choose(usize, u8),
    Take(usize, usize),
}

fn act() -> impl Strategy<Value = Act> {
    let date = || (1..28_u32).prop_map(|of| day(&format!("2026-10-{of:02}")));
    let edit = prop_oneof![
        (0..4_usize, date()).prop_map(|(at, on)| Edit::Status(Status::ALL[at], on)),
        (0..=100_u8).prop_map(Edit::Progress),
        proptest::option::of(date()).prop_map(Edit::Began),
        proptest::option::of(date()).prop_map(Edit::Finished),
    ];
    let who = || 0..3_usize;
    prop_oneof![
        5 => (who(), edit).prop_map(|(who, edit)| Act::Edit(who, edit)),
        1 => (who(), any::<u8>()).prop_map(|(who, which)| Act::Choose(who, which)),
        3 => (who(), who()).prop_map(|(one, other)| Act::Take(one, other)),
    ]
}

fn perform(all: &mut [Document; 3], act: Act) {
    match act {
        Act::Edit(who, edit) => {
            let next = all[who].program.apply(&catalog(), &Command::Edit(task_id("a"), edit));
            if let Ok(program) = next {
                go_on(&mut all[who], program, &format!("w{who}"));
            }
        }
        Act::Choose(who, which) => {
            if let [Conflict::Values(path, values)] = all[who].ledger.conflicts().as_slice() {
                let value = values[usize::from(which) % values.len()].clone();
                all[who].ledger.choose(path, value, &writer(&format!("w{who}")));
                all[who] = all[who].shown(&catalog()).expect("a program");
            }
        }
        Act::Take(one, other) => {
            all[one] = all[one].merge(&all[other], &catalog()).expect("a program");
            assert!(all[one].is_noted());
        }
    }
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn whoever_exchanges_in_whatever_order_sees_a_state_that_somebody_made(acts in vec(act(), 0..25)) {
        let begun = begun(&[]);
        let mut made = vec![shown(&begun)];
        let mut all = [begun.clone(), begun.clone(), begun];
        for act in acts {
            let is_edit = matches!(act, Act::Edit(..));
            perform(&mut all, act);
            made.extend(all.iter().map(shown).filter(|_| is_edit));
            for document in &all {
                prop_assert!(is_possible(&shown(document)) && made.contains(&shown(document)));
                prop_assert!(document.ledger.conflicts().len() <= 1);
            }
        }
        let [a, b, c] = &all;
        let merged = both(&both(a, b), c);
        prop_assert_eq!(&merged.program, &both(a, &both(c, b)).program);
        prop_assert!(made.contains(&shown(&merged)));
        let values = merged.ledger.conflicts();
        if let [Conflict::Values(path, values)] = values.as_slice() {
            for value in values {
                let mut settled = merged.clone();
                settled.ledger.choose(path, value.clone(), &writer("w0"));
                prop_assert!(made.contains(&shown(&settled.shown(&catalog()).expect("a program"))));
            }
        }
    }
}
