//! The engine: what it offers is what the page's own rules make of it, and what it cannot do it explains.

mod refusing;
mod said;
mod trying;

use chrono::NaiveDate;
use okaeri::domain::answer::{Answers, Rating};
use okaeri::domain::catalog::{Catalog, builtin};
use okaeri::domain::id::{ActionId, ProgramId};
use okaeri::domain::plan::choose::Pins;
use okaeri::domain::plan::question::question;
use okaeri::domain::plan::{Figures, Plan, Status, days_over_deadline, make, make_of, resolve, schedule};
use okaeri::domain::profile::Profile;
use okaeri::domain::program::Program;
use okaeri::domain::score::Scope;
use okaeri::domain::selection::verify;
use okaeri::domain::sorted::Set;
use okaeri::domain::target::{Preset, Target};
use okaeri::engine::answer;
use okaeri::exchange::engine::{Ask, Kind, Limit, Nearest, Offer, Refused, Told, Way, What, Why, day_of};

use crate::small::{self, said, sure};

const TODAY: &str = "2027-04-01";

/// A program with answers of all kinds.
fn program(catalog: &Catalog) -> Program {
    let profile = Profile { name: "A".to_owned(), industry: None, size: None, purposes: Set::new() };
    let today = small::day(TODAY);
    let mut program = Program::new(ProgramId::new("p"), profile, catalog, today);
    let rating = |number: usize| match number % 6 {
        rating @ 0..=3 => sure(u8::try_from(rating).expect("a level")),
        4 => said(Rating::NotApplicable),
        _ => said(Rating::DontKnow),
    };
    let answers: Answers =
        catalog.items().enumerate().map(|(number, item)| (item.id.clone(), rating(number))).collect();
    program.rounds[0].answers = answers;
    program.rounds[0].scope = Scope::Full;
    program.target = Target::preset(catalog, Preset::Minimum);
    program
}

fn asked(catalog: &Catalog, program: &Program, pins: &Pins) -> Vec<Told> {
    asked_on(catalog, program, pins, small::day(TODAY))
}

fn asked_on(catalog: &Catalog, program: &Program, pins: &Pins, today: NaiveDate) -> Vec<Told> {
    let what = What::Choice { with: pins.with.clone(), without: pins.without.clone() };
    answered_on(catalog, program, what, today)
}

fn answered(catalog: &Catalog, program: &Program, what: What) -> Vec<Told> {
    answered_on(catalog, program, what, small::day(TODAY))
}

fn answered_on(catalog: &Catalog, program: &Program, what: What, today: NaiveDate) -> Vec<Told> {
    let ask = Ask::about(program, today, what);
    let mut told = Vec::new();
    answer(catalog, &ask, &mut |piece| told.push(piece));
    assert_eq!(told.last(), Some(&Told::Done));
    told
}

fn offers(told: &[Told]) -> Vec<&Offer> {
    told.iter().filter_map(|told| if let Told::Offer(offer) = told { Some(&**offer) } else { None }).collect()
}

fn offer(told: &[Told], kind: Kind) -> &Offer {
    offers(told)
        .into_iter()
        .find(|offer| offer.kind == kind)
        .unwrap_or_else(|| panic!("no offer in {told:?}"))
}

fn ways(told: &[Told]) -> (Vec<Way>, Option<Nearest>) {
    let refused = told.iter().find_map(|told| if let Told::Refused(why) = told { Some(why) } else { None });
    let Some(Refused::Infeasible { ways, nearest, .. }) = refused else {
        panic!("nothing clashes: {told:?}")
    };
    (ways.clone(), nearest.clone().map(|nearest| *nearest))
}

#[test]
fn three_sets_are_offered_in_the_figures_of_the_plans_that_they_make() {
    let catalog = builtin();
    let mut program = program(&catalog);
    let today = small::day(TODAY);
    let told = asked(&catalog, &program, &Pins::default());
    let greedy = make(&catalog, &program, today).plan;
    let effort = |plan: &Plan| -> u32 {
        resolve(&catalog, plan).iter().map(|task| u32::from(task.effort.likely)).sum()
    };
    let [cheapest, fastest, safest] =
        [Kind::Cheapest, Kind::Fastest, Kind::Safest].map(|kind| offer(&told, kind));
    assert!(cheapest.is_proven && cheapest.gap() == 0);
    assert!(cheapest.tenths <= effort(&greedy) && cheapest.tenths <= fastest.tenths);
    assert!(safest.risk <= cheapest.risk);
    let question = question(&catalog, &program, &Pins::default());
    for offer in [cheapest, fastest, safest] {
        assert_eq!(verify(&question, &offer.selected()), Ok(()));
        let made = make_of(&catalog, &program, today, &offer.actions, &Pins::default());
        assert_eq!(made.uncovered, []);
        program.plan = Some(made.plan);
        let figures = Figures::of(&catalog, &program, today).expect("a plan");
        assert_eq!(offer.finish(), figures.span.map(|span| span.1), "{:?}", offer.kind);
        assert_eq!((offer.tenths, offer.tasks as usize), (figures.effort_tenths, figures.tasks));
    }
}

#[test]
fn each_action_has_its_reason_and_ten_more_days_their_worth() {
    let catalog = builtin();
    let told = asked(&catalog, &program(&catalog), &Pins::default());
    let cheapest = offer(&told, Kind::Cheapest);
    let why = told.iter().find_map(|told| if let Told::Why(why) = told { Some(why) } else { None });
    let why = why.expect("reasons");
    assert_eq!(why.len(), catalog.actions.len());
    for (id, why) in why {
        let is_in = matches!(why, Why::PinnedIn | Why::Necessary | Why::Saves(..));
        assert_eq!(is_in, cheapest.actions.contains(id), "{id}: {why:?}");
    }
    let more = told.iter().find_map(|told| if let Told::More(more) = told { Some(more) } else { None });
    let more = more.expect("what more work buys");
    assert!(more.after > more.before && !more.added.is_empty(), "{more:?}");
}

#[test]
fn what_a_person_wants_in_is_in_and_stays_pinned() {
    let catalog = builtin();
    let program = program(&catalog);
    let first = asked(&catalog, &program, &Pins::default());
    let is_chosen = |id: &ActionId| offers(&first).iter().any(|offer| offer.actions.contains(id));
    let wanted = catalog.actions.iter().map(|action| &action.id).find(|id| !is_chosen(id));
    let wanted = wanted.expect("something is not chosen").clone();
    let pins = Pins { with: [wanted.clone()].into_iter().collect(), ..Pins::default() };
    let told = asked(&catalog, &program, &pins);
    assert!(offers(&told).iter().all(|offer| offer.actions.contains(&wanted)));
    let plan =
        make_of(&catalog, &program, small::day(TODAY), &offer(&told, Kind::Cheapest).actions, &pins).plan;
    let pinned: Vec<_> =
        plan.tasks.iter().filter(|task| task.pinned).filter_map(|task| task.template()).collect();
    assert_eq!(pinned, [&wanted]);
}

#[test]
fn what_a_person_wants_out_is_out_even_if_the_target_is_not_reached_then() {
    let catalog = builtin();
    let mut program = program(&catalog);
    let first = asked(&catalog, &program, &Pins::default());
    let out = offer(&first, Kind::Cheapest).actions.iter().next().expect("an action").clone();
    let pins = Pins { without: [out.clone()].into_iter().collect(), ..Pins::default() };
    let (ways, nearest) = ways(&asked(&catalog, &program, &pins));
    assert_eq!(ways, [], "no limit is in the way");
    let nearest = nearest.expect("something can be reached");
    assert!(!nearest.offer.actions.contains(&out) && !nearest.short.is_empty());
    for short in nearest.short {
        program.target.items.insert(short.item, short.reached);
    }
    let told = asked(&catalog, &program, &pins);
    assert!(offers(&told).iter().all(|offer| !offer.actions.contains(&out)));
    let plan =
        make_of(&catalog, &program, small::day(TODAY), &offer(&told, Kind::Cheapest).actions, &pins).plan;
    assert_eq!(plan.pinned_out, pins.without, "and it stays so");
}

#[test]
fn a_limit_that_is_too_narrow_comes_with_the_one_that_would_do() {
    let catalog = builtin();
    let mut program = program(&catalog);
    let free = asked(&catalog, &program, &Pins::default());
    let least = offer(&free, Kind::Cheapest).tenths;
    program.settings.budget.effort_tenths = Some(least / 2);
    let (ways, nearest) = ways(&asked(&catalog, &program, &Pins::default()));
    assert_eq!(ways, [Way { limit: Limit::Effort, to: Some(least.into()) }]);
    let nearest = nearest.expect("something can be reached");
    assert!(nearest.offer.tenths <= least / 2 && !nearest.short.is_empty());
    program.settings.budget.effort_tenths = Some(least);
    assert_eq!(offer(&asked(&catalog, &program, &Pins::default()), Kind::Cheapest).tenths, least);
    // The target that is the nearest can be reached within the first limit.
    program.settings.budget.effort_tenths = Some(least / 2);
    for short in nearest.short {
        program.target.items.insert(short.item, short.reached);
    }
    let within = asked(&catalog, &program, &Pins::default());
    assert!(offer(&within, Kind::Cheapest).tenths <= least / 2);
}

#[test]
fn a_deadline_that_nothing_meets_comes_with_one_that_can_be_met() {
    let catalog = builtin();
    let mut program = program(&catalog);
    program.settings.deadline = Some(small::day("2027-04-09"));
    let (ways, _) = ways(&asked(&catalog, &program, &Pins::default()));
    let way = ways.iter().find(|way| way.limit == Limit::Deadline).or(ways.first()).expect("a limit");
    let to = way.to.and_then(|day| day_of(i32::try_from(day).ok()?)).expect("a day");
    program.settings.deadline = Some(to);
    let told = asked(&catalog, &program, &Pins::default());
    let cheapest = offer(&told, Kind::Cheapest);
    assert_eq!(cheapest.late_days, 0);
    let made = make_of(&catalog, &program, small::day(TODAY), &cheapest.actions, &Pins::default()).plan;
    let dates = schedule(&catalog, &made, &resolve(&catalog, &made), &program.settings, small::day(TODAY))
        .expect("dates");
    assert_eq!(days_over_deadline(&program.settings, &dates), 0);
}

#[test]
fn what_has_been_begun_stays_in_whatever_is_chosen() {
    let catalog = builtin();
    let mut program = program(&catalog);
    let told = asked(&catalog, &program, &Pins::default());
    let first = offer(&told, Kind::Cheapest).actions.clone();
    let other = catalog.actions.iter().map(|action| action.id.clone()).find(|id| !first.contains(id));
    let other = other.expect("something is not chosen");
    let with: Set<_> = first.iter().cloned().chain([other.clone()]).collect();
    let mut plan = make_of(&catalog, &program, small::day(TODAY), &with, &Pins::default()).plan;
    for task in &mut plan.tasks {
        if task.template() == Some(&other) {
            task.status = Status::Doing;
        }
    }
    program.plan = Some(plan);
    let again = asked(&catalog, &program, &Pins::default());
    assert!(offers(&again).iter().all(|offer| offer.actions.contains(&other)));
}

#[test]
fn what_is_no_question_has_no_answer() {
    let catalog = builtin();
    for what in [What::Choice { with: Set::new(), without: Set::new() }, What::Runs(9)] {
        let ask = Ask { program: "{}".to_owned(), today: 0, what };
        let mut told = Vec::new();
        answer(&catalog, &ask, &mut |piece| told.push(piece));
        assert_eq!(told, [Told::Refused(Refused::Unread), Told::Done]);
    }
}
