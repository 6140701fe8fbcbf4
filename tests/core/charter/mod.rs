//! Charters: who does what, how a program spreads, and how much is said.

mod like;
mod likeness;

use okaeri::domain::charter::{
    Charter, Duty, DutyFault, Operation, Part, Population, Reach, Side, Wave, WaveFault, duty_faults,
    wave_fault,
};
use okaeri::domain::command::{Command, Refusal};
use okaeri::domain::id::{RoleId, WaveId};
use okaeri::domain::sorted;
use proptest::collection::vec;
use proptest::prelude::*;

use crate::small::{cases, catalog, day, program};

fn wave(id: &'static str, reach: Reach, begins: Option<&str>) -> Wave {
    Wave { id: WaveId::new(id), reach, what: String::new(), begins: begins.map(day) }
}

fn waves(waves: Vec<Wave>) -> Charter {
    Charter { waves, ..Charter::default() }
}

/// The charter in which roles have these parts in the first duty.
fn exit(parts: &[(&'static str, Part)]) -> Charter {
    let mut charter = Charter::default();
    for (role, part) in parts {
        charter.give(Duty::Exit, RoleId::new(role), Some(*part));
    }
    charter
}

#[test]
fn nothing_is_wrong_with_duties_of_which_nothing_is_said() {
    assert_eq!(duty_faults(&Charter::default()), []);
}

#[test]
fn one_role_answers_for_a_duty_and_somebody_does_it() {
    use Part::{Accountable, Consulted, Informed, Responsible};
    assert_eq!(duty_faults(&exit(&[("hr_lead", Accountable), ("recruiting", Responsible)])), []);
    assert_eq!(duty_faults(&exit(&[("hr_lead", Accountable)])), [], "whoever answers alone does it, too");
    let nobody = [DutyFault::NobodyAnswers(Duty::Exit)];
    assert_eq!(duty_faults(&exit(&[("recruiting", Responsible)])), nobody);
    let neither = [DutyFault::NobodyAnswers(Duty::Exit), DutyFault::NobodyDoes(Duty::Exit)];
    assert_eq!(duty_faults(&exit(&[("it", Informed), ("legal", Consulted)])), neither);
    let two = exit(&[("hr_lead", Accountable), ("recruiting", Accountable)]);
    assert_eq!(duty_faults(&two), [DutyFault::SeveralAnswer(Duty::Exit)]);
    for fault in neither.into_iter().chain(duty_faults(&two)) {
        assert_eq!(fault.duty(), Duty::Exit);
        assert!(fault.say().ja.contains(&*Duty::Exit.name().ja));
    }
}

#[test]
fn a_role_gives_its_part_back_and_a_duty_without_any_is_not_said() {
    let mut charter = exit(&[("hr_lead", Part::Accountable)]);
    charter.give(Duty::Exit, RoleId::new("hr_lead"), None);
    let kept = program().apply(&catalog(), &Command::SetCharter(Box::new(charter))).expect("it is taken");
    assert_eq!(kept.charter, Charter::default());
}

#[test]
fn a_wider_wave_that_begins_before_a_narrower_one_is_told() {
    let odd = waves(vec![
        wave("company", Reach::Company, Some("2027-04-01")),
        wave("pilot", Reach::Department, Some("2027-05-01")),
    ]);
    let fault = WaveFault { wider: WaveId::new("company"), narrower: WaveId::new("pilot") };
    assert_eq!(wave_fault(&odd), Some(fault));
}

#[test]
fn waves_on_the_same_day_or_without_one_are_in_order() {
    let same = [Reach::Department, Reach::Company].map(|reach| wave("a", reach, Some("2027-04-01")));
    assert_eq!(wave_fault(&waves(same.to_vec())), None);
    let undated =
        vec![wave("group", Reach::Group, Some("2027-04-01")), wave("pilot", Reach::Department, None)];
    assert_eq!(wave_fault(&waves(undated)), None);
}

#[test]
fn the_next_wave_reaches_as_far_as_none_does_yet() {
    let mut charter = Charter::default();
    for (id, reach) in [("a", Reach::Department), ("b", Reach::Company), ("c", Reach::Group)] {
        assert_eq!(charter.next_reach(), reach);
        charter.waves.push(wave(id, reach, None));
    }
    assert_eq!(charter.next_reach(), Reach::Group);
    assert_eq!(charter.wave(&WaveId::new("b")).map(|wave| wave.reach), Some(Reach::Company));
}

#[test]
fn waves_are_kept_by_their_day_and_those_without_one_last() {
    let given = waves(vec![
        wave("later", Reach::Group, None),
        wave("pilot", Reach::Department, Some("2027-05-01")),
        wave("first", Reach::Department, Some("2027-04-01")),
        wave("sooner", Reach::Company, None),
    ]);
    let kept = program().apply(&catalog(), &Command::SetCharter(Box::new(given))).expect("it is taken");
    let order: Vec<_> = kept.charter.waves.iter().map(|wave| wave.id.as_str()).collect();
    assert_eq!(order, ["first", "pilot", "sooner", "later"]);
}

#[test]
fn a_wave_of_a_strange_year_is_refused() {
    let strange = waves(vec![wave("a", Reach::Company, Some("1027-04-01"))]);
    let refused = program().apply(&catalog(), &Command::SetCharter(Box::new(strange)));
    assert_eq!(refused, Err(Refusal::OutOfRange));
}

#[test]
fn typing_into_one_text_is_one_step_and_anything_beside_it_is_another() {
    let before = Charter { waves: vec![wave("a", Reach::Company, None)], ..Charter::default() };
    let typed = |change: fn(&mut Charter)| {
        let mut next = before.clone();
        change(&mut next);
        next.typed(&before)
    };
    assert_eq!(typed(|charter| charter.why.push('x')).as_deref(), Some("charter why"));
    assert_eq!(typed(|charter| charter.owner.push('x')).as_deref(), Some("charter owner"));
    assert_eq!(typed(|charter| charter.waves[0].what.push('x')).as_deref(), Some("charter wave a"));
    assert_eq!(typed(|charter| charter.waves[0].reach = Reach::Group), None);
    assert_eq!(
        typed(|charter| {
            charter.why.push('x');
            charter.population.insert(Population::Group);
        }),
        None
    );
}

#[test]
fn each_part_of_a_charter_counts_once_and_blanks_do_not() {
    let mut charter = Charter { why: " ".to_owned(), ..Charter::default() };
    assert_eq!(charter.said(), 0);
    charter.why.push('x');
    charter.population = sorted::set([Population::Regular, Population::Retired]);
    charter.operation = Some(Operation { governed: Side::Company, run: Side::Company });
    assert_eq!(charter.said(), 3);
    charter.sponsor.push('x');
    charter.owner.push('x');
    charter.give(Duty::Exit, RoleId::new("hr_lead"), Some(Part::Accountable));
    charter.waves.push(wave("a", Reach::Company, None));
    assert_eq!(charter.said(), Charter::PARTS);
}

proptest! {
    #![proptest_config(cases(128))]

    /// A fault is told exactly where some pair of waves is the wrong way round.
    #[test]
    fn a_fault_is_told_where_there_is_one(given in vec((0_usize..3, prop::option::of(1_u32..28)), 0..6)) {
        let ids = ["a", "b", "c", "d", "e", "f"];
        let one = |(at, (reach, date)): (usize, &(usize, Option<u32>))| {
            let begins = date.map(|date| format!("2027-04-{date:02}"));
            wave(ids[at], Reach::ALL[*reach], begins.as_deref())
        };
        let charter = waves(given.iter().enumerate().map(one).collect());
        let is_odd = |wider: &Wave, narrower: &Wave| {
            wider.reach > narrower.reach
                && wider.begins.zip(narrower.begins).is_some_and(|(wide, narrow)| wide < narrow)
        };
        let all = &charter.waves;
        let any = all.iter().any(|wider| all.iter().any(|narrower| is_odd(wider, narrower)));
        match wave_fault(&charter) {
            Some(WaveFault { wider, narrower }) => {
                let (wider, narrower) = (charter.wave(&wider), charter.wave(&narrower));
                prop_assert!(wider.zip(narrower).is_some_and(|(wider, narrower)| is_odd(wider, narrower)));
            }
            None => prop_assert!(!any),
        }
    }
}
