//! A program with every field of the file filled in, on the built-in catalog.

use okaeri::domain::answer::{Answer, Confidence, Evidence, Rating, Unrated};
use okaeri::domain::argument::{Argument, OwnClaim, OwnEvidence, Side as Speaks, Strength};
use okaeri::domain::calendar::{Closure, Share};
use okaeri::domain::catalog::{Catalog, Effort, Phase};
use okaeri::domain::charter::{Charter, Duty, Operation, Part, Parts, Population, Reach, Side, Wave};
use okaeri::domain::degree::Degree;
use okaeri::domain::draft::{ClauseRevision, Edit, Kind, OwnClause, Revision, Revisions, Stands, Words};
use okaeri::domain::id::{
    ActionId, BandId, BaselineId, CautionId, ChallengeId, ClaimId, ClauseId, EvidenceId, ExceptionId,
    FactorId, IndustryId, ItemId, OwnClauseId, ProgramId, PurposeId, ReviewId, RiskId, RoleId, RoundId,
    RuleId, ScenarioId, WaveId,
};
use okaeri::domain::kpi::{Cadence, Goal, Kpi, Kpis, Review};
use okaeri::domain::level::Level;
use okaeri::domain::plan::checklist::StepId;
use okaeri::domain::plan::task::Changes;
use okaeri::domain::plan::{
    Aim, Baseline, Budget, Distribution, Drive, Link, LinkKind, Origin, Plan, Proof, Reason, Scenario,
    Setback, Span, Status, Task, Uncertainty,
};
use okaeri::domain::policy::{
    Bar, Conduct, Employment, Exception, ExitReason, Grade, Months, Outcome, PayBand, Policy, PolicyRule,
    Service, Stage, Step, Treatment,
};
use okaeri::domain::profile::{Profile, Size};
use okaeri::domain::program::{Program, Round};
use okaeri::domain::risk::{Register, Risk, State};
use okaeri::domain::score::Scope;
use okaeri::domain::sorted;
use okaeri::domain::target::{Preset, Target};
use okaeri::domain::text::Language;
use okaeri::domain::value::{Counted, Figures, Month};
use okaeri::exchange::document;

use crate::small::{day, level, task_id};

/// What a newer version adds wherever it can.
pub(crate) const LATER: &str = "later";

/// Everything filled in, with fields of a newer version at several places.
pub(crate) fn full(catalog: &Catalog) -> Program {
    let profile = Profile {
        name: "みなと食品".to_owned(),
        industry: Some(IndustryId::new("food")),
        size: Some(Size::UpTo300),
        purposes: sorted::set([PurposeId::new("ready"), PurposeId::new("fit")]),
    };
    let mut program = Program::new(ProgramId::new("p1"), profile, catalog, day("2026-10-05"));
    let weights = sorted::map(catalog.factors.iter().map(|factor| (factor.id.clone(), 3)));
    let (first, second) = (round("r1", "2026-10-05"), round("r2", "2027-04-05"));
    program.rounds = vec![Round { closed: Some(weights), ..first }, second];
    program.target = Target::preset(catalog, Preset::Standard);
    program.settings.start = day("2026-10-19");
    program.settings.deadline = Some(day("2027-09-30"));
    program.settings.capacities = sorted::map([(RoleId::new("recruiting"), 25), (RoleId::new("legal"), 10)]);
    let closure = |from: &str, to: &str, name: &str| Closure::of_all(day(from), day(to), name.to_owned());
    program.settings.closures =
        vec![closure("2026-12-28", "2027-01-04", "年末年始"), closure("2027-08-12", "2027-08-13", "")];
    let leave = Closure {
        role: Some(RoleId::new("legal")),
        share: Share::Half,
        ..closure("2026-12-24", "2026-12-25", "年末の半休")
    };
    program.settings.closures.push(leave);
    program.settings.budget = Budget {
        effort_tenths: Some(2000),
        yen: Some(12_000_000),
        day_rates: sorted::map([(RoleId::new("legal"), 80_000)]),
        monthly_tenths: sorted::map([(RoleId::new("recruiting"), 80)]),
    };
    let effort = Effort { optimistic: 5, likely: 10, pessimistic: 25 };
    let setback = Setback { permille: Some(300), effort: Some(effort) };
    program.settings.uncertainty = Uncertainty {
        distribution: Distribution::Triangular,
        seed: 7,
        setbacks: sorted::map([(catalog.challenges[0].id.clone(), setback)]),
    };
    program.target.items = sorted::map([(ItemId::new("data.register"), Level::L4)]);
    program.plan = Some(plan());
    let id = ScenarioId::new("s1");
    let mut scenario = Scenario::of(&program, id, "増員した場合".to_owned(), day("2026-10-21"));
    // Also what a scenario has of its own only once the plan has lost the task.
    scenario.set_plan(program.plan.clone());
    program.scenarios = vec![scenario];
    program.charter = charter();
    program.policy = policy();
    program.value = figures();
    program.risks = register();
    program.kpis = kpis();
    program.argument = argument();
    program.drafts = drafts();
    newer(&program, catalog)
}

fn charter() -> Charter {
    let parts = [("hr_lead", Part::Accountable), ("recruiting", Part::Responsible)];
    let parts: Parts = sorted::map(parts.map(|(role, part)| (RoleId::new(role), part)));
    let wave = |id, reach, what: &str, begins: Option<&str>| Wave {
        id: WaveId::new(id),
        reach,
        what: what.to_owned(),
        begins: begins.map(day),
    };
    Charter {
        why: "辞めた人との関係を資産にする".to_owned(),
        population: sorted::set([Population::Regular, Population::PartTime]),
        operation: Some(Operation { governed: Side::Company, run: Side::Alumni }),
        sponsor: "葛西恵".to_owned(),
        owner: "棚橋悟".to_owned(),
        duties: sorted::map([(Duty::Register, parts)]),
        waves: vec![
            wave("w1", Reach::Department, "営業部で試す", Some("2026-11-02")),
            wave("w2", Reach::Company, "", None),
        ],
    }
}

/// A challenge, a caution and a risk of one's own, of which everything is said that can be.
fn register() -> Register {
    let said = |id| Risk {
        impact: Some(Degree::Low),
        owner: "三輪葵".to_owned(),
        sign: Some("問い合わせが止まる".to_owned()),
        response: Some("案内を出し直す".to_owned()),
        links: sorted::map([(task_id("own.1"), true), (task_id("data.consent_form"), false)]),
        state: State::Acting,
        looked: Some(day("2026-10-14")),
        review: Some(day("2026-12-14")),
        note: "月例会で見る".to_owned(),
        ..Risk::new(id)
    };
    let may_happen = |id| Risk {
        permille: Some(250),
        effort: Some(Effort { optimistic: 5, likely: 10, pessimistic: 25 }),
        role: Some(RoleId::new("legal")),
        phase: Some(Phase::After),
        ..said(id)
    };
    let own = Risk {
        title: "名簿ツールの契約が遅れる".to_owned(), ..may_happen(RiskId::new("own.0001-aa"))
    };
    Register::of([
        said(RiskId::of_challenge(&ChallengeId::new("support"))),
        may_happen(RiskId::of_caution(&CautionId::new("incumbents"))),
        own,
    ])
}

fn figures() -> Figures {
    let mut figures = Figures {
        leavers: Some(120),
        registered: Some(80),
        planned: Some(4),
        pay_yen: Some(6_000_000),
        fee_permille: Some(350),
        hire_yen: Some(1_033_000),
        running_yen: Some(2_400_000),
        ..Figures::default()
    };
    let month = Month::of(day("2026-09-30"));
    for (counted, people) in Counted::ALL.into_iter().zip([10, 8, 6, 5, 4, 3, 2, 1, 0, 80, 30]) {
        figures.count(month, counted, Some(people));
    }
    figures.count(month.before(1), Counted::Left, Some(7));
    figures
}

fn kpis() -> Kpis {
    let goals = [(Kpi::EngagedShare, 350), (Kpi::Rehires, 4), (Kpi::Cost, 900_000)];
    let by = Month::of(day("2027-09-30"));
    let review = |id, date: &str, text: &str, decision: &str| Review {
        id: ReviewId::new(id),
        date: day(date),
        text: text.to_owned(),
        decision: decision.to_owned(),
    };
    Kpis {
        goals: sorted::map(goals.map(|(kpi, value)| (kpi, Goal { value, by }))),
        cadence: Some(Cadence::Quarterly),
        reviews: vec![
            review("0001-a", "2026-10-30", "面談が少し増えた", "配信を月2回にする"),
            review("0002-b", "2026-11-30", "", ""),
        ],
    }
}

fn argument() -> Argument {
    let claim = ClaimId::new("0001-ab");
    let evidence = |id, claim: &ClaimId, side, date: Option<&str>| OwnEvidence {
        id: EvidenceId::new(id),
        claim: claim.clone(),
        side,
        strength: Strength::Fair,
        text: "再入社した3人は全員在籍している".to_owned(),
        source: "人事部の集計".to_owned(),
        date: date.map(day),
    };
    Argument {
        claims: vec![OwnClaim {
            id: claim.clone(), words: "採用の手間が減る".to_owned(), saves: true
        }],
        evidence: vec![
            evidence("0001-cd", &claim, Speaks::For, Some("2026-09-30")),
            evidence("0002-ef", &ClaimId::new("fit"), Speaks::Against, None),
        ],
        left_out: sorted::set([ClaimId::new("contact"), ClaimId::new("headcount")]),
    }
}

fn drafts() -> Revisions {
    let words = |heading: &str, text: &str| Words { heading: heading.to_owned(), text: text.to_owned() };
    let edit =
        |heading: &str, text: &str, base: &str| Edit { words: words(heading, text), base: base.to_owned() };
    let clause = ClauseRevision {
        is_out: true,
        said: sorted::map([
            (Language::Japanese, edit("この規程の目的", "人を迎え直す道筋を定める。", "以前のひな形の文")),
            (Language::English, edit("Why", "Welcome-back.", "As-it-was")),
        ]),
    };
    let own = OwnClause {
        id: OwnClauseId::new("o1"),
        stands: Stands { after: Some(ClauseId::new("effect")), order: 7 },
        said: sorted::map([
            (Language::Japanese, words("届け出", "戻る人は住所を届け出る。")),
            (Language::English, words("Notice", "Addresses.")),
        ]),
    };
    let revision = Revision { clauses: sorted::map([(ClauseId::new("purpose"), clause)]), own: vec![own] };
    sorted::map([(Kind::Rules, revision)])
}

fn policy() -> Policy {
    let rule = PolicyRule {
        tenure: Months::at_least(36),
        away: Months { at_least: Some(6), at_most: Some(60) },
        reasons: sorted::set([ExitReason::Career, ExitReason::Family]),
        employment: sorted::set([Employment::Regular]),
        conduct: sorted::set([Conduct::Clear]),
        note: "役員会で決めた".to_owned(),
        ..PolicyRule::new(RuleId::new("e1"), Outcome::Eligible)
    };
    let step = Step { days: Some(10), bar: Bar::Lower, note: "書類は省く".to_owned() };
    let band = PayBand { id: BandId::new("g1"), grade: "S3".to_owned(), least: 5_000_000, most: 7_000_000 };
    Policy {
        rules: vec![rule],
        selection: sorted::map([(Stage::Documents, step)]),
        treatment: Treatment {
            outside_percent: Some(50),
            grade: Some(Grade::AtLeastFormer),
            probation_months: Some(3),
            leave: Some(Service::Bridged),
            benefits: Some(Service::Anew),
            note: "本人と話し合う".to_owned(),
            bands: vec![band],
        },
        exceptions: vec![Exception {
            id: ExceptionId::new("x1"),
            date: day("2026-10-30"),
            what: "試用期間を省いた".to_owned(),
            why: "前職で同じ仕事".to_owned(),
            by: "真鍋透".to_owned(),
        }],
    }
}

fn round(id: &'static str, date: &str) -> Round {
    let evidence = Evidence {
        text: "規程の第5条".to_owned(),
        link: "https://example.com/rules".to_owned(),
        date: Some(day("2026-09-01")),
    };
    let answer = |rating, confidence| Answer {
        rating,
        confidence,
        note: "口頭で確認".to_owned(),
        evidence: evidence.clone(),
    };
    let answers = [
        ("reach.casual_talk", answer(Some(Rating::Level(level(3))), Confidence::Sure)),
        ("reach.hurdle", answer(Some(Rating::NotApplicable), Confidence::Guess)),
        ("culture.farewell", answer(Some(Rating::DontKnow), Confidence::Fairly)),
        ("data.register", answer(None, Confidence::Fairly)),
    ];
    let answers = sorted::map(answers.map(|(item, answer)| (ItemId::new(item), answer)));
    Round { scope: Scope::Full, answers, ..Round::new(RoundId::new(id), day(date)) }
}

fn plan() -> Plan {
    let own = Task { changes: changes(), ..filled("own.1", Origin::Own) };
    let template = filled("data.consent_form", Origin::Template(ActionId::new("data.consent_form")));
    let items = vec![ItemId::new("culture.farewell"), ItemId::new("culture.exit_interview")];
    let find_out = filled("find.culture", Origin::FindOut(FactorId::new("culture"), items));
    Plan {
        made: day("2026-10-13"),
        anchor: day("2026-10-20"),
        pinned_out: sorted::set([ActionId::new("reach.casual_talk")]),
        proof: Some(Proof { aim: Aim::Cheapest, effort_tenths: 310, bound_tenths: 305 }),
        baselines: vec![Baseline {
            id: BaselineId::new("b1"),
            name: "当初計画".to_owned(),
            taken: day("2026-10-20"),
            dates: sorted::map([(
                task_id("own.1"),
                Span { start: day("2026-11-02"), end: day("2026-11-20"), days: 14 },
            )]),
        }],
        tasks: vec![template, find_out, own],
    }
}

fn filled(id: &str, origin: Origin) -> Task {
    let raises =
        |unknown, from| Reason::Raises { item: ItemId::new("data.register"), from, unknown, to: Level::L3 };
    Task {
        reasons: vec![
            raises(None, Level::L1),
            raises(Some(Unrated::Unanswered), Level::L0),
            raises(Some(Unrated::DontKnow), Level::L0),
            Reason::Needed(ActionId::new("data.leaver_register")),
            Reason::Pinned,
        ],
        pinned: true,
        start: Some(day("2026-11-02")),
        not_before: Some(day("2026-11-01")),
        deadline: Some(day("2026-12-01")),
        status: Status::Done,
        progress: 100,
        began: Some(day("2026-11-03")),
        finished: Some(day("2026-11-20")),
        ticked: sorted::set([
            StepId::Template(0),
            StepId::Template(9),
            StepId::Item(ItemId::new("data.consent")),
            StepId::Own("文面を読み合わせる".to_owned(), 0),
            StepId::Own("文面を読み合わせる".to_owned(), 1),
        ]),
        assignee: "佐藤花子".to_owned(),
        notes: "顧問弁護士に確認".to_owned(),
        ..Task::new(task_id(id), origin)
    }
}

fn changes() -> Changes {
    Changes {
        title: Some("社内報で知らせる".to_owned()),
        why: Some("現場がまだ知らない".to_owned()),
        deliverable: Some("掲載された社内報".to_owned()),
        checklist: Some(vec!["原稿を書く".to_owned(), "載せる".to_owned()]),
        owner: Some(RoleId::new("comms")),
        effort: Some(Effort { optimistic: 5, likely: 10, pessimistic: 25 }),
        duration_days: Some(12),
        phase: Some(Phase::Operation),
        after: Some(vec![
            Link::after(task_id("data.consent_form"), 2),
            Link { kind: LinkKind::FinishToFinish, ..Link::after(task_id("find.culture"), 0) },
            Link { kind: LinkKind::StartToStart, ..Link::after(task_id("find.culture"), 1) },
        ]),
        drive: Some(Drive::Effort),
    }
}

/// The program as a newer version might have written it.
fn newer(program: &Program, catalog: &Catalog) -> Program {
    let mut file: serde_json::Value = serde_json::from_str(&document::write(program)).expect("JSON");
    for place in [
        "",
        "/pack",
        "/program",
        "/program/rounds/0",
        "/program/rounds/1/answers/0",
        "/program/rounds/1/answers/0/evidence",
        "/program/settings",
        "/program/settings/closures/0",
        "/program/plan",
        "/program/plan/baselines/0",
        "/program/risks",
        "/program/risks/documented/challenge.support",
        "/program/risks/own/0",
        "/program/argument/claims/0",
        "/program/argument/evidence/0",
        "/program/drafts/rules",
        "/program/drafts/rules/clauses/purpose",
        "/program/drafts/rules/own/0",
        "/program/scenarios/0",
        "/program/scenarios/0/plan/tasks/0",
        "/program/plan/tasks/0",
        "/program/plan/tasks/0/origin",
        "/program/plan/tasks/2/changes",
        "/program/plan/tasks/2/changes/after/0",
    ] {
        let parent = file.pointer_mut(place).and_then(serde_json::Value::as_object_mut).expect(place);
        parent.insert(LATER.to_owned(), serde_json::json!({ "deep": [1, { "x": "連絡先の控え" }] }));
    }
    document::read(file.to_string().as_bytes(), catalog).expect("what is filled in is valid")
}
