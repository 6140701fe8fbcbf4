//! How much a program may hold: the same for what a person types and for files, so that whatever is taken opens again.

use super::answer::Answer;
use super::argument::{Argument, MOST_CLAIMS, MOST_EVIDENCE};
use super::charter::{Charter, MOST_WAVES};
use super::draft::{Kind, Revision};
use super::kpi::{Kpis, MOST_REVIEWS};
use super::limits::{
    CLAUSE_LETTERS, LINE_LETTERS, MOST_ANSWERS, MOST_BASELINES, MOST_CLAUSES, MOST_CLOSURES, MOST_ENTRIES,
    MOST_LINKS, MOST_OWN_CLAUSES, MOST_ROUNDS, MOST_SCENARIOS, MOST_STEPS, MOST_TASKS, NAME_LETTERS,
    TEXT_LETTERS,
};
use super::plan::checklist::StepId;
use super::plan::task::Changes;
use super::plan::{Origin, Plan, Settings, Task};
use super::policy::{MOST_BANDS, MOST_EXCEPTIONS, MOST_RULES, Policy};
use super::program::{Program, Round};
use super::risk::{MOST_RISKS, Register, Risk};
use super::value::MOST_MONTHS;

/// What there is more of than there may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// Letters of a text.
    Letters,
    /// Entries of a list.
    Entries,
}

/// Where a program holds more than it may.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excess {
    /// Where, such as `rounds[0].answers.data.consent.note`.
    pub place: String,
    /// What there is too much of.
    pub of: Of,
    /// How many there are.
    pub count: usize,
    /// How many there may be.
    pub most: usize,
}

impl Excess {
    /// How many there are and how many there may be, as people write numbers.
    #[must_use]
    pub fn figures(&self) -> (String, String) {
        (grouped(self.count), grouped(self.most))
    }
}

/// `12,345`
fn grouped(number: usize) -> String {
    if number < 1000 {
        number.to_string()
    } else {
        format!("{},{:03}", grouped(number / 1000), number % 1000)
    }
}

/// Nothing in the program is more than it may be.
///
/// # Errors
/// The first thing that is.
pub fn check(program: &Program) -> Result<(), Excess> {
    letters(program.id.as_str(), NAME_LETTERS, || "id".to_owned())?;
    let profile = &program.profile;
    letters(&profile.name, NAME_LETTERS, || "name".to_owned())?;
    entries(profile.purposes.len(), MOST_ENTRIES, || "purposes".to_owned())?;
    entries(program.target.levels.len(), MOST_ENTRIES, || "target".to_owned())?;
    entries(program.target.items.len(), MOST_ANSWERS, || "target_items".to_owned())?;
    entries(program.rounds.len(), MOST_ROUNDS, || "rounds".to_owned())?;
    for (index, round) in program.rounds.iter().enumerate() {
        check_round(round, &format!("rounds[{index}]"))?;
    }
    check_charter(&program.charter)?;
    check_policy(&program.policy)?;
    entries(program.value.months.len(), MOST_MONTHS, || "value.months".to_owned())?;
    check_risks(&program.risks)?;
    check_kpis(&program.kpis)?;
    check_argument(&program.argument)?;
    program.drafts.iter().try_for_each(|(kind, revision)| check_draft(*kind, revision))?;
    check_settings(&program.settings, "")?;
    program.plan.as_ref().map_or(Ok(()), |plan| check_plan(plan, "plan"))?;
    entries(program.scenarios.len(), MOST_SCENARIOS, || "scenarios".to_owned())?;
    for (index, scenario) in program.scenarios.iter().enumerate() {
        let place = format!("scenarios[{index}].");
        letters(scenario.id.as_str(), NAME_LETTERS, || format!("{place}id"))?;
        letters(&scenario.name, NAME_LETTERS, || format!("{place}name"))?;
        entries(scenario.target.levels.len(), MOST_ENTRIES, || format!("{place}target"))?;
        entries(scenario.target.items.len(), MOST_ANSWERS, || format!("{place}target_items"))?;
        check_settings(&scenario.settings, &place)?;
        scenario.plan.as_ref().map_or(Ok(()), |plan| check_plan(plan, &format!("{place}plan")))?;
    }
    Ok(())
}

fn check_charter(charter: &Charter) -> Result<(), Excess> {
    letters(&charter.why, TEXT_LETTERS, || "charter.why".to_owned())?;
    letters(&charter.sponsor, NAME_LETTERS, || "charter.sponsor".to_owned())?;
    letters(&charter.owner, NAME_LETTERS, || "charter.owner".to_owned())?;
    for parts in charter.duties.values() {
        entries(parts.len(), MOST_ENTRIES, || "charter.duties".to_owned())?;
    }
    entries(charter.waves.len(), MOST_WAVES, || "charter.waves".to_owned())?;
    for (index, wave) in charter.waves.iter().enumerate() {
        letters(wave.id.as_str(), NAME_LETTERS, || format!("charter.waves[{index}].id"))?;
        letters(&wave.what, LINE_LETTERS, || format!("charter.waves[{index}].what"))?;
    }
    Ok(())
}

fn check_risks(register: &Register) -> Result<(), Excess> {
    let own = register.own().count();
    entries(own, MOST_RISKS, || "risks.own".to_owned())?;
    entries(register.iter().count() - own, MOST_ENTRIES, || "risks.documented".to_owned())?;
    for (index, risk) in register.own().enumerate() {
        check_risk(risk, &|field| format!("risks.own[{index}].{field}"))?;
    }
    let mut documented = register.iter().filter(|risk| !risk.id.is_own());
    documented.try_for_each(|risk| check_risk(risk, &|field| format!("risks.documented.{}.{field}", risk.id)))
}

fn check_risk(risk: &Risk, place: &dyn Fn(&str) -> String) -> Result<(), Excess> {
    letters(risk.id.as_str(), NAME_LETTERS, || place("id"))?;
    letters(&risk.title, NAME_LETTERS, || place("title"))?;
    letters(&risk.owner, NAME_LETTERS, || place("owner"))?;
    letters(risk.sign.as_deref().unwrap_or_default(), LINE_LETTERS, || place("sign"))?;
    letters(risk.response.as_deref().unwrap_or_default(), LINE_LETTERS, || place("response"))?;
    letters(&risk.note, LINE_LETTERS, || place("note"))?;
    entries(risk.links.len(), MOST_LINKS, || place("links"))?;
    let role = risk.role.as_ref().map_or("", |role| role.as_str());
    letters(role, NAME_LETTERS, || place("role"))
}

fn check_policy(policy: &Policy) -> Result<(), Excess> {
    entries(policy.rules.len(), MOST_RULES, || "policy.rules".to_owned())?;
    for (index, rule) in policy.rules.iter().enumerate() {
        letters(rule.id.as_str(), NAME_LETTERS, || format!("policy.rules[{index}].id"))?;
        letters(&rule.note, LINE_LETTERS, || format!("policy.rules[{index}].note"))?;
    }
    for step in policy.selection.values() {
        letters(&step.note, LINE_LETTERS, || "policy.selection".to_owned())?;
    }
    letters(&policy.treatment.note, TEXT_LETTERS, || "policy.treatment.note".to_owned())?;
    entries(policy.treatment.bands.len(), MOST_BANDS, || "policy.treatment.bands".to_owned())?;
    for (index, band) in policy.treatment.bands.iter().enumerate() {
        letters(band.id.as_str(), NAME_LETTERS, || format!("policy.treatment.bands[{index}].id"))?;
        letters(&band.grade, NAME_LETTERS, || format!("policy.treatment.bands[{index}].grade"))?;
    }
    entries(policy.exceptions.len(), MOST_EXCEPTIONS, || "policy.exceptions".to_owned())?;
    for (index, exception) in policy.exceptions.iter().enumerate() {
        let place = |field: &str| format!("policy.exceptions[{index}].{field}");
        letters(exception.id.as_str(), NAME_LETTERS, || place("id"))?;
        letters(&exception.what, TEXT_LETTERS, || place("what"))?;
        letters(&exception.why, TEXT_LETTERS, || place("why"))?;
        letters(&exception.by, NAME_LETTERS, || place("by"))?;
    }
    Ok(())
}

fn check_kpis(kpis: &Kpis) -> Result<(), Excess> {
    entries(kpis.reviews.len(), MOST_REVIEWS, || "kpis.reviews".to_owned())?;
    for (index, review) in kpis.reviews.iter().enumerate() {
        let place = |field: &str| format!("kpis.reviews[{index}].{field}");
        letters(review.id.as_str(), NAME_LETTERS, || place("id"))?;
        letters(&review.text, TEXT_LETTERS, || place("text"))?;
        letters(&review.decision, TEXT_LETTERS, || place("decision"))?;
    }
    Ok(())
}

fn check_draft(kind: Kind, revision: &Revision) -> Result<(), Excess> {
    let of = format!("drafts.{}", kind.word());
    entries(revision.clauses.len(), MOST_CLAUSES, || format!("{of}.clauses"))?;
    for (id, clause) in &revision.clauses {
        letters(id.as_str(), NAME_LETTERS, || format!("{of}.clauses"))?;
        for (language, edit) in &clause.said {
            let place = |field: &str| format!("{of}.clauses.{id}.{}.{field}", language.word());
            letters(&edit.words.heading, NAME_LETTERS, || place("heading"))?;
            letters(&edit.words.text, CLAUSE_LETTERS, || place("text"))?;
            letters(&edit.base, CLAUSE_LETTERS, || place("base"))?;
        }
    }
    entries(revision.own.len(), MOST_OWN_CLAUSES, || format!("{of}.own"))?;
    for (index, own) in revision.own.iter().enumerate() {
        let place = |field: &str| format!("{of}.own[{index}].{field}");
        letters(own.id.as_str(), NAME_LETTERS, || place("id"))?;
        letters(own.stands.after.as_ref().map_or("", |after| after.as_str()), NAME_LETTERS, || {
            place("stands")
        })?;
        for (language, words) in &own.said {
            let place = |field: &str| place(&format!("{}.{field}", language.word()));
            letters(&words.heading, NAME_LETTERS, || place("heading"))?;
            letters(&words.text, CLAUSE_LETTERS, || place("text"))?;
        }
    }
    Ok(())
}

fn check_argument(argument: &Argument) -> Result<(), Excess> {
    entries(argument.claims.len(), MOST_CLAIMS, || "argument.claims".to_owned())?;
    for (index, claim) in argument.claims.iter().enumerate() {
        let place = |field: &str| format!("argument.claims[{index}].{field}");
        letters(claim.id.as_str(), NAME_LETTERS, || place("id"))?;
        letters(&claim.words, LINE_LETTERS, || place("words"))?;
    }
    entries(argument.evidence.len(), MOST_EVIDENCE, || "argument.evidence".to_owned())?;
    for (index, evidence) in argument.evidence.iter().enumerate() {
        let place = |field: &str| format!("argument.evidence[{index}].{field}");
        letters(evidence.id.as_str(), NAME_LETTERS, || place("id"))?;
        letters(evidence.claim.as_str(), NAME_LETTERS, || place("claim"))?;
        letters(&evidence.text, TEXT_LETTERS, || place("text"))?;
        letters(&evidence.source, LINE_LETTERS, || place("source"))?;
    }
    entries(argument.left_out.len(), MOST_ENTRIES, || "argument.left_out".to_owned())
}

fn check_round(round: &Round, place: &str) -> Result<(), Excess> {
    letters(round.id.as_str(), NAME_LETTERS, || format!("{place}.id"))?;
    let weights = round.closed.as_ref().map_or(0, super::sorted::Map::len);
    entries(weights, MOST_ENTRIES, || format!("{place}.closed"))?;
    entries(round.answers.len(), MOST_ANSWERS, || format!("{place}.answers"))?;
    for (index, (item, answer)) in round.answers.iter().enumerate() {
        letters(item.as_str(), NAME_LETTERS, || format!("{place}.answers[{index}].item"))?;
        check_answer(answer, &format!("{place}.answers.{item}"))?;
    }
    Ok(())
}

fn check_answer(answer: &Answer, place: &str) -> Result<(), Excess> {
    letters(&answer.note, TEXT_LETTERS, || format!("{place}.note"))?;
    letters(&answer.evidence.text, TEXT_LETTERS, || format!("{place}.evidence.text"))?;
    letters(&answer.evidence.link, LINE_LETTERS, || format!("{place}.evidence.link"))
}

fn check_settings(settings: &Settings, of: &str) -> Result<(), Excess> {
    entries(settings.capacities.len(), MOST_ENTRIES, || format!("{of}settings.capacities"))?;
    entries(settings.closures.len(), MOST_CLOSURES, || format!("{of}settings.closures"))?;
    for (index, closure) in settings.closures.iter().enumerate() {
        letters(&closure.name, NAME_LETTERS, || format!("{of}settings.closures[{index}].name"))?;
        let role = closure.role.as_ref().map_or("", |role| role.as_str());
        letters(role, NAME_LETTERS, || format!("{of}settings.closures[{index}].role"))?;
    }
    let budget = &settings.budget;
    entries(budget.day_rates.len(), MOST_ENTRIES, || format!("{of}settings.budget.day_rates"))?;
    entries(budget.monthly_tenths.len(), MOST_ENTRIES, || format!("{of}settings.budget.monthly_tenths"))?;
    let setbacks = settings.uncertainty.setbacks.len();
    entries(setbacks, MOST_ENTRIES, || format!("{of}settings.uncertainty.setbacks"))
}

fn check_plan(plan: &Plan, of: &str) -> Result<(), Excess> {
    entries(plan.pinned_out.len(), MOST_ENTRIES, || format!("{of}.pinned_out"))?;
    entries(plan.baselines.len(), MOST_BASELINES, || format!("{of}.baselines"))?;
    for (index, baseline) in plan.baselines.iter().enumerate() {
        let place = |field| format!("{of}.baselines[{index}].{field}");
        letters(baseline.id.as_str(), NAME_LETTERS, || place("id"))?;
        letters(&baseline.name, NAME_LETTERS, || place("name"))?;
        entries(baseline.dates.len(), MOST_TASKS, || place("dates"))?;
    }
    plan.tasks
        .iter()
        .enumerate()
        .try_for_each(|(index, task)| check_task(task, &|field| format!("{of}.tasks[{index}].{field}")))
}

fn check_task(task: &Task, place: &dyn Fn(&str) -> String) -> Result<(), Excess> {
    letters(task.id.as_str(), NAME_LETTERS, || place("id"))?;
    letters(&task.assignee, NAME_LETTERS, || place("assignee"))?;
    letters(&task.notes, TEXT_LETTERS, || place("notes"))?;
    entries(task.reasons.len(), MOST_ENTRIES, || place("reasons"))?;
    if let Origin::FindOut(_, items) = &task.origin {
        entries(items.len(), MOST_ANSWERS, || place("origin.items"))?;
    }
    check_changes(&task.changes, &|field| place(&format!("changes.{field}")))?;
    check_ticks(task, place)
}

fn check_ticks(task: &Task, place: &dyn Fn(&str) -> String) -> Result<(), Excess> {
    let own = task.ticked.iter().filter_map(|step| match step {
        StepId::Own(words, _) => Some(words),
        StepId::Template(_) | StepId::Item(_) => None,
    });
    entries(task.ticked.len() - own.clone().count(), MOST_STEPS, || place("ticked"))?;
    // As many again may be ticked that a merge has left out of the list.
    entries(own.clone().count(), 2 * MOST_STEPS, || place("ticked_own"))?;
    for words in own {
        letters(words, LINE_LETTERS, || place("ticked_own"))?;
    }
    Ok(())
}

fn check_changes(changes: &Changes, place: &dyn Fn(&str) -> String) -> Result<(), Excess> {
    let text = |text: &Option<String>, most, field| match text {
        Some(text) => letters(text, most, || place(field)),
        None => Ok(()),
    };
    text(&changes.title, NAME_LETTERS, "title")?;
    text(&changes.why, TEXT_LETTERS, "why")?;
    text(&changes.deliverable, TEXT_LETTERS, "deliverable")?;
    if let Some(owner) = &changes.owner {
        letters(owner.as_str(), NAME_LETTERS, || place("owner"))?;
    }
    entries(changes.after.as_ref().map_or(0, Vec::len), MOST_LINKS, || place("after"))?;
    let steps = changes.checklist.as_deref().unwrap_or_default();
    entries(steps.len(), MOST_STEPS, || place("checklist"))?;
    for (index, step) in steps.iter().enumerate() {
        letters(step, LINE_LETTERS, || place(&format!("checklist[{index}]")))?;
    }
    Ok(())
}

fn letters(text: &str, most: usize, place: impl FnOnce() -> String) -> Result<(), Excess> {
    // As many bytes are no more letters; most texts end here.
    if text.len() <= most {
        return Ok(());
    }
    within(text.chars().count(), most, Of::Letters, place)
}

fn entries(count: usize, most: usize, place: impl FnOnce() -> String) -> Result<(), Excess> {
    within(count, most, Of::Entries, place)
}

fn within(count: usize, most: usize, of: Of, place: impl FnOnce() -> String) -> Result<(), Excess> {
    if count <= most { Ok(()) } else { Err(Excess { place: place(), of, count, most }) }
}
