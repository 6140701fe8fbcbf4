//! Taking parts of a program of another origin: what is not taken stays as it is.

use okaeri::domain::catalog::{Catalog, builtin};
use okaeri::domain::command::{Command, Edit};
use okaeri::domain::id::{BaselineId, RoleId, ScenarioId};
use okaeri::domain::plan::checklist::StepId;
use okaeri::domain::plan::{Baseline, Uncertainty};
use okaeri::domain::program::Program;
use okaeri::domain::sorted;
use okaeri::exchange::document::{self, Document};
use okaeri::exchange::merge::{Difference, Path, Step, WriterId, differences, leaves, take};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{random, small, writer};
use crate::full::full;
use crate::place::sample;
use crate::small::{cases, catalog as small_catalog, day, program, task_id};

fn paths(differences: &[Difference]) -> Vec<Path> {
    differences.iter().map(|difference| difference.path.clone()).collect()
}

/// What a program says, but for where entries stand in their lists and for lists and objects of nothing.
fn said(program: &Value) -> sorted::Map<Path, Value> {
    let is_said = |(path, value): &(Path, Value)| {
        path.last() != Some(&Step::At) && *value != json!([]) && *value != json!({})
    };
    sorted::map(leaves(program).into_iter().filter(is_said))
}

/// Of two programs any part can be taken, and leaves the rest as it was. Nothing is told that says nothing.
fn part_by_part(own: &Value, other: &Value, chosen: impl Fn(usize) -> bool) -> Result<(), TestCaseError> {
    let all = differences(own, other);
    for difference in &all {
        let is_nothing = |side: &Option<Value>| {
            side.as_ref().is_none_or(|value| *value == json!([]) || *value == json!({}))
        };
        let is_list = matches!(difference.path.last(), Some(Step::Key(key)) if ["checklist", "after"].contains(&key.as_str()));
        prop_assert!(
            is_list || !(is_nothing(&difference.own) && is_nothing(&difference.other)),
            "{difference:?}"
        );
    }
    prop_assert_eq!(said(&take(own, other, &[])), said(own));
    prop_assert_eq!(differences(&take(own, other, &paths(&all)), other), vec![]);
    let (taken, left): (Vec<_>, Vec<_>) = all.into_iter().enumerate().partition(|(at, _)| chosen(*at));
    let of = |all: Vec<(usize, Difference)>| all.into_iter().map(|(_, one)| one).collect::<Vec<_>>();
    let (taken, left) = (of(taken), of(left));
    let part = take(own, other, &paths(&taken));
    prop_assert_eq!(differences(&part, other), left);
    let back = differences(own, &part);
    prop_assert_eq!(paths(&back), paths(&taken));
    Ok(())
}

/// The same of programs that are read again; where what is taken asks for nothing more.
fn part_of_program(
    own: &Program,
    other: &Program,
    catalog: &Catalog,
    chosen: u64,
) -> Result<(), TestCaseError> {
    let is_chosen = |at: usize| chosen >> (at % 64) & 1 == 1;
    let [one, another] = [own, other].map(document::content);
    part_by_part(&one, &another, is_chosen)?;
    let document = Document::begin(own.clone(), &writer("author"));
    let none = document.with_content(take(&one, &another, &[]), catalog).expect("a program");
    prop_assert_eq!(said(&document::content(&none.program)), said(&one));
    let order = |program: &Program| {
        let tasks = program.plan.iter().flat_map(|plan| &plan.tasks);
        tasks.map(|task| task.id.clone()).collect::<Vec<_>>()
    };
    prop_assert_eq!(order(&none.program), order(own), "in its own order");
    let found = paths(&differences(&one, &another));
    let all = document.with_content(take(&one, &another, &found), catalog).expect("a program");
    prop_assert_eq!(said(&document::content(&all.program)), said(&another));
    Ok(())
}

/// A program of any version, and with a field here and there that only a newer version knows.
fn shipped(file: &str, catalog: &Catalog) -> Program {
    document::read(file.as_bytes(), catalog).expect("valid")
}

/// Commands for the programs on the built-in catalog.
fn commands(program: &Program) -> Vec<Command> {
    let tasks = program.plan.iter().flat_map(|plan| &plan.tasks).take(3).map(|task| task.id.clone());
    let tasks: Vec<_> = tasks.collect();
    let baseline = |id: &'static str| Baseline {
        id: BaselineId::new(id),
        name: id.to_owned(),
        taken: day("2026-10-20"),
        dates: sorted::map([]),
    };
    let scenario = ScenarioId::new("s9");
    let mut all = vec![
        Command::SetCapacity(RoleId::new("recruiting"), None),
        Command::SetCapacity(RoleId::new("legal"), None),
        Command::SetCapacity(RoleId::new("comms"), Some(20)),
        Command::SetDeadline(None),
        Command::SetUncertainty(Uncertainty::default()),
        Command::SetUncertainty(Uncertainty { seed: 3, ..Uncertainty::default() }),
        Command::TakeBaseline(baseline("b8")),
        Command::TakeBaseline(baseline("b9")),
        Command::RemoveBaseline(BaselineId::new("b1")),
        Command::BeginScenario(scenario.clone(), "別の案".to_owned(), day("2026-10-20")),
        Command::InScenario(scenario, Box::new(Command::DropPlan)),
        Command::DropScenario(ScenarioId::new("s1")),
        Command::DropPlan,
        Command::CloseRound,
    ];
    for task in &tasks {
        for edit in [
            Edit::Title(Some("改題".to_owned())),
            Edit::Title(None),
            Edit::Checklist(Some(Vec::new())),
            Edit::Duration(None),
            Edit::After(Some(Vec::new())),
            Edit::Ticked(sorted::set([StepId::Template(0)])),
            Edit::Status(okaeri::domain::plan::Status::Doing, day("2026-10-26")),
        ] {
            all.push(Command::Edit(task.clone(), edit));
        }
        all.push(Command::RemoveTask(task.clone()));
    }
    all
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn of_what_people_make_of_a_program_any_part_can_be_taken(
        acts in vec(random::act(), 0..30), chosen in any::<u64>(),
    ) {
        let [one, other, _] = random::after(&acts).map(|ledger| ledger.view());
        part_by_part(&one, &other, |at| chosen >> (at % 64) & 1 == 1)?;
    }

    #[test]
    fn of_what_commands_make_any_part_can_be_taken(
        first in vec(any::<prop::sample::Index>(), 0..25),
        second in vec(any::<prop::sample::Index>(), 0..25),
        chosen in any::<u64>(),
    ) {
        let (catalog, commands) = (small_catalog(), crate::command::every::all());
        let run = |indexes: &[prop::sample::Index]| indexes.iter().fold(program(), |program, index| {
            program.apply(&catalog, index.get(&commands)).unwrap_or(program)
        });
        part_of_program(&run(&first), &run(&second), &catalog, chosen)?;
    }
}

proptest! {
    #![proptest_config(cases(24))]

    #[test]
    fn of_programs_of_any_version_any_part_can_be_taken(
        which in (0..5_usize, 0..5_usize),
        first in vec(any::<prop::sample::Index>(), 0..12),
        second in vec(any::<prop::sample::Index>(), 0..12),
        chosen in any::<u64>(),
    ) {
        let catalog = builtin();
        let all = [
            sample(),
            full(&catalog),
            shipped(include_str!("../shipped/1.0.okaeri.json"), &catalog),
            shipped(include_str!("../shipped/1.1.okaeri.json"), &catalog),
            shipped(include_str!("../shipped/1.2.okaeri.json"), &catalog),
        ];
        let run = |which: usize, indexes: &[prop::sample::Index]| {
            let commands = commands(&all[which]);
            indexes.iter().fold(all[which].clone(), |program, index| {
                program.apply(&catalog, index.get(&commands)).unwrap_or(program)
            })
        };
        part_of_program(&run(which.0, &first), &run(which.1, &second), &catalog, chosen)?;
    }
}

/// Both ways, each difference by itself.
#[track_caller]
fn one_by_one(own: &Value, other: &Value, expected: &[&str]) {
    for (own, other) in [(own, other), (other, own)] {
        let found = differences(own, other);
        let told: Vec<String> = found.iter().map(|difference| words(&difference.path)).collect();
        assert_eq!(told, expected);
        for taken in 0..found.len() {
            part_by_part(own, other, |at| at == taken).expect("the others stay");
        }
    }
}

fn words(path: &Path) -> String {
    let word = |step: &Step| match step {
        Step::Key(word) | Step::Entry(word) => word.clone(),
        Step::Removed | Step::At => String::new(),
    };
    path.iter().map(word).collect::<Vec<_>>().join("/")
}

#[test]
fn a_list_or_an_object_is_no_difference_by_itself() {
    let with = |settings: Value, plan: Value| {
        let mut program = small();
        program["settings"] = settings;
        for (key, value) in plan.as_object().expect("an object") {
            program["plan"][key] = value.clone();
        }
        program
    };
    one_by_one(
        &with(json!({ "start": "x", "capacities": {} }), json!({})),
        &with(
            json!({ "start": "x", "capacities": { "hr": 10, "it": 5 }, "budget": { "yen": 1, "day_rates": { "hr": 3 } } }),
            json!({ "baselines": [{ "id": "b1", "dates": {} }, { "id": "b2", "dates": {} }], "pinned_out": ["a"] }),
        ),
        &[
            "plan/baselines/b1",
            "plan/baselines/b2",
            "plan/pinned_out/\"a\"",
            "settings/budget/day_rates/hr",
            "settings/budget/yen",
            "settings/capacities/hr",
            "settings/capacities/it",
        ],
    );
    let (mut plain, mut changed) = (small(), small());
    plain["plan"]["tasks"][0]["changes"] = json!({});
    changed["plan"]["tasks"][0]["changes"] = json!({ "title": "T", "checklist": [] });
    one_by_one(&plain, &changed, &["plan/tasks/a/changes/checklist", "plan/tasks/a/changes/title"]);
}

#[test]
fn what_means_something_only_together_is_one_difference() {
    let (mut one, mut other) = (small(), small());
    one["rounds"][0]["closed"] = Value::Null;
    other["rounds"][0]["closed"] = json!({ "base": 3, "ties": 2 });
    one["plan"]["tasks"][0]["origin"] = json!({ "kind": "own" });
    other["plan"]["tasks"][0]["origin"] = json!({ "kind": "template", "action": "x" });
    one["settings"] = json!({ "uncertainty": { "distribution": "pert_beta", "seed": 7 } });
    other["settings"] = json!({});
    one_by_one(&one, &other, &["plan/tasks/a/origin", "rounds/r1/closed", "settings/uncertainty/seed"]);
    // Of two closed days by one name the list is read as a whole.
    let closure = |share: &str| json!({ "from": "1", "to": "2", "name": "x", "share": share });
    one["settings"] = json!({ "closures": [closure("closed"), closure("half")] });
    other["settings"] = json!({ "closures": [closure("half")] });
    assert_eq!(differences(&one, &other).len(), 3, "{:?}", differences(&one, &other));
    part_by_part(&one, &other, |at| at == 2).expect("the others stay");
}

#[test]
fn a_value_that_only_one_side_has_goes_and_the_others_of_its_object_stay() {
    let catalog = builtin();
    let own = sample();
    let role = RoleId::new("recruiting");
    let other = own.apply(&catalog, &Command::SetCapacity(role, Some(35))).expect("it fits");
    let other = other
        .apply(&catalog, &Command::Edit(task_id("data.consent_form"), Edit::Title(Some("同意書".to_owned()))))
        .expect("it fits");
    let found = differences(&document::content(&own), &document::content(&other));
    assert_eq!(found.len(), 2, "{found:?}");
    let document = Document::begin(own.clone(), &WriterId("author".to_owned()));
    for difference in &found {
        let content = take(
            &document::content(&own),
            &document::content(&other),
            std::slice::from_ref(&difference.path),
        );
        let taken = document.with_content(content, &catalog).expect("a program").program;
        let changed = differences(&document::content(&own), &document::content(&taken));
        assert_eq!(changed, std::slice::from_ref(difference));
    }
}
