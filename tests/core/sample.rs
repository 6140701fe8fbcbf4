//! The sample organization: made by commands, kept as `public/sample.okaeri.json`. `UPDATE=1` writes it anew.

use chrono::NaiveDate;
use okaeri::domain::answer::{Confidence, Evidence, Rating};
use okaeri::domain::calendar::Closure;
use okaeri::domain::catalog::{Catalog, builtin};
use okaeri::domain::command::{Command, Edit};
use okaeri::domain::id::{IndustryId, ItemId, ProgramId, PurposeId, TaskId};
use okaeri::domain::level::Level;
use okaeri::domain::plan::{Status, make};
use okaeri::domain::profile::{Profile, Size};
use okaeri::domain::program::Program;
use okaeri::domain::score::Scope;
use okaeri::domain::sorted;
use okaeri::domain::target::{Preset, Target};
use okaeri::exchange::document;

const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/public/sample.okaeri.json");

/// Levels by factor; 8 is "does not apply", 9 "don't know".
const LEVELS: [(&str, [u8; 5]); 9] = [
    ("culture", [1, 2, 2, 1, 2]),
    ("buy_in", [2, 2, 0, 1, 1]),
    ("policy", [2, 2, 1, 1, 0]),
    ("treatment", [1, 1, 1, 2, 1]),
    ("data", [2, 1, 1, 1, 0]),
    ("relationship", [1, 0, 0, 1, 9]),
    ("network", [0, 0, 1, 9, 0]),
    ("reach", [1, 1, 2, 1, 0]),
    ("reception", [1, 2, 2, 0, 1]),
];

fn day(text: &str) -> NaiveDate {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").expect("a day")
}

fn run(program: Program, catalog: &Catalog, command: Command) -> Program {
    program.apply(catalog, &command).unwrap_or_else(|refusal| panic!("{command:?}: {refusal:?}"))
}

fn sample(catalog: &Catalog) -> Program {
    let profile = Profile {
        name: "みなと食品株式会社(サンプル)".to_owned(),
        industry: Some(IndustryId::new("food")),
        size: Some(Size::UpTo1000),
        purposes: sorted::set([PurposeId::new("ready"), PurposeId::new("fit")]),
    };
    let program = Program::new(ProgramId::new("sample"), profile, catalog, day("2026-10-05"));
    let program = answered(program, catalog);
    let program = limited(program, catalog);
    let plan = make(catalog, &program, day("2026-10-13")).plan;
    followed(run(program, catalog, Command::AdoptPlan(plan)), catalog)
}

fn answered(program: Program, catalog: &Catalog) -> Program {
    let mut program = run(program, catalog, Command::SetScope(Scope::Full));
    for (factor, levels) in LEVELS {
        let factor = catalog.factors.iter().find(|known| known.id.as_str() == factor).expect("a factor");
        for (item, level) in factor.items.iter().zip(levels) {
            let rating = match level {
                8 => Rating::NotApplicable,
                9 => Rating::DontKnow,
                level => Rating::Level(Level::from_number(level).expect("a level")),
            };
            program = run(program, catalog, Command::Rate(item.id.clone(), Some(rating)));
        }
    }
    for (item, confidence) in [
        ("policy.publication", Confidence::Sure),
        ("data.consent", Confidence::Sure),
        ("culture.manager_response", Confidence::Guess),
        ("reach.hurdle", Confidence::Guess),
    ] {
        program = run(program, catalog, Command::SetConfidence(ItemId::new(item), confidence));
    }
    let note = Command::SetNote(
        ItemId::new("data.consent"),
        "退職手続きの書式に連絡先の欄はあるが、利用目的の記載がない。".to_owned(),
    );
    let evidence = Evidence {
        text: "就業規則 別紙「再入社取扱要領」、人事課の保管分を確認".to_owned(),
        link: String::new(),
        date: Some(day("2025-06-02")),
    };
    let program = run(program, catalog, note);
    run(program, catalog, Command::SetEvidence(ItemId::new("policy.publication"), evidence))
}

fn limited(program: Program, catalog: &Catalog) -> Program {
    let year_end = Closure::of_all(day("2026-12-28"), day("2027-01-04"), "年末年始".to_owned());
    [
        Command::SetTarget(Target::preset(catalog, Preset::Standard)),
        Command::SetStart(day("2026-10-19")),
        Command::SetDeadline(Some(day("2027-09-30"))),
        Command::AddClosure(year_end),
    ]
    .into_iter()
    .fold(program, |program, command| run(program, catalog, command))
}

/// A few weeks into the plan: some is done, some goes on, some is late.
fn followed(program: Program, catalog: &Catalog) -> Program {
    let task = |id: &str| TaskId::from(id.to_owned());
    let present = |program: &Program, id: &str| {
        assert!(
            program.plan.as_ref().is_some_and(|plan| plan.task(&task(id)).is_some()),
            "{id} is not in the plan"
        );
    };
    for id in ["buy_in.briefings", "buy_in.purpose_paper", "data.consent_form", "find-out.relationship"] {
        if id != "buy_in.purpose_paper" {
            present(&program, id);
        }
    }
    [
        Command::Edit(task("find-out.relationship"), Edit::Status(Status::Doing, day("2026-10-19"))),
        Command::Edit(task("find-out.relationship"), Edit::Status(Status::Done, day("2026-10-23"))),
        Command::Edit(task("data.consent_form"), Edit::Status(Status::Doing, day("2026-10-26"))),
        Command::Edit(task("data.consent_form"), Edit::Progress(40)),
        Command::Edit(task("data.consent_form"), Edit::Assignee("人事課".to_owned())),
        Command::Edit(task("data.consent_form"), Edit::Notes("顧問弁護士に文面を確認中。".to_owned())),
    ]
    .into_iter()
    .fold(program, |program, command| run(program, catalog, command))
}

#[test]
fn the_sample_is_what_its_commands_make() {
    let catalog = builtin();
    let made = document::write(&sample(&catalog));
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(PATH, &made).expect("the sample can be written");
    }
    let kept = std::fs::read_to_string(PATH).expect("the sample can be read");
    assert_eq!(kept, made, "run with UPDATE=1 to write the sample anew");
    assert_eq!(document::read(kept.as_bytes(), &catalog), Ok(sample(&catalog)));
}
