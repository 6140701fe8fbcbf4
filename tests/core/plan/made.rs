//! What a person says of single actions holds for a plan that is made without comparing.

use okaeri::domain::answer::{Answers, Rating};
use okaeri::domain::catalog::Catalog;
use okaeri::domain::id::{ActionId, FactorId, ProgramId};
use okaeri::domain::plan::choose::Pins;
use okaeri::domain::plan::make::pins;
use okaeri::domain::plan::{Plan, make, make_with};
use okaeri::domain::profile::Profile;
use okaeri::domain::program::Program;
use okaeri::domain::score::Scope;
use okaeri::domain::sorted::Set;

use crate::small::{self, day, level, said};

const TODAY: &str = "2027-04-01";

/// Of the cheap and the dear action for "path.a", the cheap one is chosen.
fn program(catalog: &Catalog) -> Program {
    let profile = Profile { name: "A".to_owned(), industry: None, size: None, purposes: Set::new() };
    let mut program = Program::new(ProgramId::new("p"), profile, catalog, day(TODAY));
    let answers: Answers = small::answers([("path.b", said(Rating::NotApplicable))]);
    program.rounds[0].answers = answers;
    program.rounds[0].scope = Scope::Full;
    program.target.levels = [(FactorId::new("path"), level(3))].into_iter().collect();
    program
}

fn ids(ids: &[&'static str]) -> Set<ActionId> {
    ids.iter().map(|id| ActionId::new(id)).collect()
}

fn templates(plan: &Plan) -> Set<ActionId> {
    plan.tasks.iter().filter_map(|task| task.template().cloned()).collect()
}

#[test]
fn what_is_said_now_holds_in_the_plan_and_stays_said() {
    let catalog = small::catalog();
    let mut program = program(&catalog);
    assert_eq!(templates(&make(&catalog, &program, day(TODAY)).plan), ids(&["path.tell"]));
    let now = Pins { with: ids(&["base.write"]), without: ids(&["path.tell"]) };
    let plan = make_with(&catalog, &program, day(TODAY), &now).plan;
    assert_eq!(templates(&plan), ids(&["base.write", "path.poster"]));
    assert_eq!(pins(Some(&plan)), now);
    program.plan = Some(plan.clone());
    assert_eq!(make(&catalog, &program, day(TODAY)).plan, plan, "made anew, it is the same");
}

#[test]
fn what_is_taken_back_holds_no_more() {
    let catalog = small::catalog();
    let mut program = program(&catalog);
    let before = Pins { with: Set::new(), without: ids(&["path.tell"]) };
    program.plan = Some(make_with(&catalog, &program, day(TODAY), &before).plan);
    let plan = make_with(&catalog, &program, day(TODAY), &Pins::default()).plan;
    assert_eq!((templates(&plan), plan.pinned_out), (ids(&["path.tell"]), Set::new()));
}
