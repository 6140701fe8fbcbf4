//! What drafts say of a charter and a policy: the same words in each of them.

use super::clause::Clause;
use super::open::{Field, Open};
use crate::domain::catalog::Catalog;
use crate::domain::charter::{Charter, Duty, Operation, Part as Share, Parts, Wave, duty_faults};
use crate::domain::id::PurposeId;
use crate::domain::policy::{
    Bar, Eligibility, Finding, Grade, Outcome, PayBand, Policy, PolicyRule, Service, Stage, Step, Treatment,
    months_words, rule_sentence,
};
use crate::domain::profile::Profile;
use crate::domain::text::{Text, text};
use crate::domain::words::{begun, both, day_words, grouped, listed, same};

/// What drafts are made from.
#[derive(Clone, Copy)]
pub(super) struct Given<'a> {
    pub(super) catalog: &'a Catalog,
    pub(super) profile: &'a Profile,
    pub(super) charter: &'a Charter,
    pub(super) policy: &'a Policy,
}

/// What a person wrote; none where that is nothing.
pub(super) fn told(words: &str) -> Option<Text> {
    let words = words.trim();
    (!words.is_empty()).then(|| same(words))
}

/// The name of the organization.
pub(super) fn name(given: Given<'_>, clause: &mut Clause) -> Text {
    clause.or_blank(told(&given.profile.name), Open::Name)
}

/// Why it is done, and what for.
pub(super) fn why(given: Given<'_>, clause: &mut Clause) {
    let why = clause.or_blank(told(&given.charter.why), Open::Why);
    clause.item(both(format!("理由：{}", why.ja), format!("Why: {}", why.en)));
    let chosen = |id: &PurposeId| given.catalog.purpose(id).map(|one| one.name.clone());
    let purposes: Vec<Text> = given.profile.purposes.iter().filter_map(chosen).collect();
    // Each is a phrase with commas and capitals of its own.
    let join =
        |pick: fn(&Text) -> &str, between: &str| purposes.iter().map(pick).collect::<Vec<_>>().join(between);
    let joined = both(join(|one| &one.ja, "、"), join(|one| &one.en, "; "));
    let purposes = clause.or_blank((!purposes.is_empty()).then_some(joined), Open::Purposes);
    clause.item(both(format!("目的：{}", purposes.ja), format!("Purposes: {}", purposes.en)));
}

/// Who counts as alumni.
pub(super) fn population(given: Given<'_>, clause: &mut Clause) {
    let all: Vec<Text> = given.charter.population.iter().map(|one| begun(&one.name())).collect();
    if all.is_empty() {
        let blank = clause.blank(Open::Population);
        clause.item(blank);
    }
    clause.items(all);
}

/// Who may apply: each rule, those that let in first; and what no rule says anything about.
pub(super) fn eligibility(given: Given<'_>, clause: &mut Clause, with_reasons: bool) {
    let rules = &given.policy.rules;
    if rules.is_empty() {
        let blank = clause.blank(Open::Rules);
        return clause.item(blank);
    }
    for outcome in [Outcome::Eligible, Outcome::Review, Outcome::Excluded] {
        for rule in rules.iter().filter(|rule| rule.outcome == outcome) {
            clause.item(rule_words(rule, with_reasons));
        }
    }
    if rules.len() > 1 {
        clause.item(text(
            "複数の規則が当てはまる人：「対象外」「個別に判断」「応募できる」の順に優先",
            "People to whom several rules apply: not eligible counts first, then case by case, then eligible",
        ));
    }
    if has_gaps(rules) {
        let blank = clause.blank(Open::Gaps);
        clause.item(blank);
    }
}

/// Whether some people are left undecided, or that cannot be told.
pub(super) fn has_gaps(rules: &[PolicyRule]) -> bool {
    let is_gap = |finding: &Finding| matches!(finding, Finding::Gap(_));
    Eligibility::of(rules).analyze().map_or(true, |(findings, _)| findings.iter().any(is_gap))
}

fn rule_words(rule: &PolicyRule, with_reasons: bool) -> Text {
    let rule_says = begun(&rule_sentence(rule));
    match told(&rule.note).filter(|_| with_reasons) {
        Some(note) => both(
            format!("{}(理由：{})", rule_says.ja, note.ja),
            format!("{} (reason: {})", rule_says.en, note.en),
        ),
        None => rule_says,
    }
}

/// The steps of the selection, in order.
pub(super) fn steps(given: Given<'_>, clause: &mut Clause) {
    if given.policy.selection.is_empty() {
        let blank = clause.blank(Open::Steps);
        return clause.item(blank);
    }
    for (stage, step) in given.policy.steps() {
        let words = step_words(clause, stage, step);
        clause.item(words);
    }
}

fn step_words(clause: &mut Clause, stage: Stage, step: &Step) -> Text {
    let (name, bar) = (begun(&stage.name()), step.bar.name());
    let days = step.days.map(|days| {
        let en = if days == 1 { "1 working day".to_owned() } else { format!("{days} working days") };
        both(format!("{days}営業日以内"), format!("within {en}"))
    });
    let days = clause.or_blank(days, Open::Days(stage));
    let words = both(
        format!("{}：結果を伝えるまで{}、合格の基準は「{}」", name.ja, days.ja, bar.ja),
        format!("{}: result {}; bar: {}", name.en, days.en, bar.en),
    );
    noted(words, &step.note)
}

/// Words, and what a person noted of it.
fn noted(words: Text, note: &str) -> Text {
    match told(note) {
        Some(note) => both(format!("{}({})", words.ja, note.ja), format!("{} ({})", words.en, note.en)),
        None => words,
    }
}

/// The steps that set another bar than for other applicants.
pub(super) fn unequal(given: Given<'_>) -> Vec<Text> {
    let unequal = given.policy.steps().filter(|(_, step)| step.bar != Bar::Same);
    let words = |(stage, step): (Stage, &Step)| {
        let (name, bar) = (begun(&stage.name()), step.bar.name());
        noted(both(format!("{}：{}", name.ja, bar.ja), format!("{}: {}", name.en, bar.en)), &step.note)
    };
    unequal.map(words).collect()
}

/// What those who come back are offered, but for pay.
pub(super) fn terms(given: Given<'_>, clause: &mut Clause) {
    let Treatment { outside_percent, grade, probation_months, leave, benefits, note, bands: _ } =
        &given.policy.treatment;
    let outside = outside_percent.map(|percent| match percent {
        0 => text("年数に数えない", "not counted as years here"),
        percent => both(
            format!("同じ種類の仕事をした年数の{percent}%を社内の経験とみなす"),
            format!("{percent} percent of years in the same kind of work counts as years here"),
        ),
    });
    let probation = probation_months.map(|months| match months {
        0 => text("設けない", "none"),
        months => months_words(u16::from(months)),
    });
    let all = [
        (text("等級", "Grade"), grade.map(Grade::name), Open::Grade),
        (text("社外での経験", "Experience elsewhere"), outside, Open::Outside),
        (text("試用期間", "Probation"), probation, Open::Probation),
        (text("年次有給休暇の勤続年数", "Service for annual leave"), leave.map(Service::name), Open::Leave),
        (
            text("退職金の勤続年数", "Service for retirement benefits"),
            benefits.map(Service::name),
            Open::Benefits,
        ),
    ];
    for (label, words, open) in all {
        let words = clause.or_blank(words, open);
        clause.item(labeled(&label, &words));
    }
    if let Some(note) = told(note) {
        clause.item(labeled(&text("処遇の決め方", "How terms are agreed on"), &note));
    }
}

pub(super) fn labeled(label: &Text, words: &Text) -> Text {
    both(format!("{}：{}", label.ja, words.ja), format!("{}: {}", label.en, words.en))
}

/// What each grade pays.
pub(super) fn pay(given: Given<'_>, clause: &mut Clause) {
    let bands = &given.policy.treatment.bands;
    if bands.is_empty() {
        let blank = clause.blank(Open::Pay);
        clause.item(blank);
    }
    for PayBand { grade, least, most, .. } in bands {
        let grade = told(grade).unwrap_or_else(|| text("名前のない等級", "Unnamed grade"));
        let (least, most) = (grouped(*least), grouped(*most));
        clause.item(both(
            format!("{}：年額{least}〜{most}円", grade.ja),
            format!("{}: {least}–{most} yen a year", grade.en),
        ));
    }
}

/// How it spreads, wave by wave.
pub(super) fn waves(given: Given<'_>, clause: &mut Clause) {
    if given.charter.waves.is_empty() {
        let blank = clause.blank(Open::Waves);
        clause.item(blank);
    }
    for wave in &given.charter.waves {
        let words = wave_words(clause, wave);
        clause.item(words);
    }
}

fn wave_words(clause: &mut Clause, wave: &Wave) -> Text {
    let (name, reach) = (begun(&wave.name()), wave.reach.name());
    let day = clause.or_blank(wave.begins.map(day_words), Open::WaveDay);
    let reach = told(&wave.what)
        .map_or_else(|| text("", ""), |_| both(format!("範囲は{}、", reach.ja), format!("{}, ", reach.en)));
    both(
        format!("{}：{}開始日は{}", name.ja, reach.ja, day.ja),
        format!("{}: {}from {}", name.en, reach.en, day.en),
    )
}

/// Who stands behind it.
pub(super) fn people(given: Given<'_>, clause: &mut Clause) {
    let sponsor = clause.or_blank(told(&given.charter.sponsor), Open::Sponsor);
    clause.item(labeled(&text("経営の後ろ盾", "Sponsor"), &sponsor));
    let owner = clause.or_blank(told(&given.charter.owner), Open::Owner);
    clause.item(labeled(&text("推進責任者", "Owner"), &owner));
}

/// Who decides and who runs it.
pub(super) fn operation(given: Given<'_>, clause: &mut Clause) {
    let operation = clause.or_blank(given.charter.operation.map(Operation::name), Open::Operation);
    clause.item(labeled(&text("運営", "Operation"), &operation));
}

/// Who does these, and who answers for them.
pub(super) fn duties(given: Given<'_>, clause: &mut Clause, some: &[Duty]) {
    for duty in some {
        let words = duty_words(given, *duty);
        let words = clause.or_blank(words, Open::Duty(*duty));
        clause.item(labeled(&begun(&duty.name()), &words));
    }
}

/// Who does a duty, and who answers for it; none where that is not settled.
fn duty_words(given: Given<'_>, duty: Duty) -> Option<Text> {
    let is_settled = duty_faults(given.charter).iter().all(|fault| fault.duty() != duty);
    let parts = given.charter.duties.get(&duty).filter(|parts| is_settled && !parts.is_empty())?;
    let answers = roles(given, parts, Share::Accountable)?;
    Some(match roles(given, parts, Share::Responsible) {
        Some(does) => both(
            format!("実行は{}、責任者は{}", does.ja, answers.ja),
            format!("done by {}; {} answers for it", does.en, answers.en),
        ),
        None => {
            both(format!("実行と責任は{}", answers.ja), format!("{} does it and answers for it", answers.en))
        }
    })
}

fn roles(given: Given<'_>, parts: &Parts, share: Share) -> Option<Text> {
    let with = parts.iter().filter(|(_, part)| **part == share);
    let names: Vec<Text> = with
        .map(|(id, _)| given.catalog.role(id).map_or_else(|| same(id.as_str()), |role| role.name.clone()))
        .collect();
    (!names.is_empty()).then(|| listed(&names))
}

/// Whether somebody takes a duty up.
pub(super) fn is_taken_up(given: Given<'_>, duty: Duty) -> bool {
    duty_words(given, duty).is_some()
}

/// Whom to ask.
pub(super) fn contact(clause: &mut Clause) {
    let contact = clause.blank(Open::ByHand(Field::Contact));
    clause.item(labeled(&text("問い合わせ先", "Contact"), &contact));
}
