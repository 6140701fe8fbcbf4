//! The board paper (稟議書): one page that says what is decided and what was worked out, and an annex with the evidence.
//!
//! It takes only claims that their evidence bears out. What is neither decided nor worked out is a blank.

mod annex;
mod effect;
mod schedule;

use super::Worked;
use super::clause::Clause;
use super::open::{Field, Open};
use super::said::{self, Given, labeled};
use crate::domain::argument::{Claim, map};
use crate::domain::catalog::Item;
use crate::domain::charter::Wave;
use crate::domain::forecast::Grounds;
use crate::domain::id::ChallengeId;
use crate::domain::plan::trials::expected;
use crate::domain::plan::{Gap, ResolvedTask, Schedule, gaps, outlook, resolve};
use crate::domain::policy::{Outcome, PolicyRule, rule_sentence};
use crate::domain::program::Program;
use crate::domain::score::{Assessment, Summary, summarize};
use crate::domain::sorted;
use crate::domain::text::{Text, text};
use crate::domain::words::{begun, both, day_words, listed, quoted, yen_words};

/// The most gaps, rules, risks and answers to a risk that fit on a page.
const MOST: usize = 3;

/// The most tasks that are named against a risk.
const MOST_ANSWERS: usize = 2;

/// What the paper is made from.
struct Board<'a> {
    given: Given<'a>,
    program: &'a Program,
    worked: Worked<'a>,
    claims: Vec<Claim>,
    assessment: Assessment,
    tasks: Vec<ResolvedTask>,
    schedule: Option<Schedule>,
}

/// The sections of the paper; where nothing was worked out, those that need nothing of it.
pub(super) fn clauses(given: Given<'_>, of: Option<(&Program, Worked<'_>)>) -> Vec<Clause> {
    let Some((program, worked)) = of else {
        return vec![subject(given), purpose(given), proposal(given)];
    };
    let tasks = program.plan.as_ref().map(|plan| resolve(given.catalog, plan)).unwrap_or_default();
    let schedule = program.plan.as_ref().and_then(|plan| {
        let dated =
            crate::domain::plan::schedule(given.catalog, plan, &tasks, &program.settings, worked.today);
        dated.ok()
    });
    let board = Board {
        given,
        program,
        worked,
        claims: map(given.catalog, program, worked.drawn),
        assessment: program.assess(given.catalog),
        tasks,
        schedule,
    };
    vec![
        subject(given),
        purpose(given),
        board.standing(),
        proposal(given),
        effect::effect(&board),
        effect::costs(&board),
        schedule::schedule(&board),
        board.risks(),
        effect::premises(&board),
        effect::alternatives(&board),
        board.approval(),
        annex::claims(&board),
        annex::workings(&board),
        annex::method(),
        annex::sources(&board),
    ]
}

fn subject(given: Given<'_>) -> Clause {
    let mut clause = Clause::new("subject", text("件名", "Subject"));
    let name = said::name(given, &mut clause);
    clause.say(both(
        format!("{}におけるアルムナイ採用(退職者の再入社)の実施について", name.ja),
        format!("Alumni hiring at {}: request for approval", name.en),
    ));
    let day = clause.blank(Open::ByHand(Field::DraftDay));
    clause.item(labeled(&text("起案日", "Date"), &day));
    let owner = clause.or_blank(said::told(&given.charter.owner), Open::Owner);
    clause.item(labeled(&text("起案者(推進責任者)", "Submitted by (owner)"), &owner));
    let sponsor = clause.or_blank(said::told(&given.charter.sponsor), Open::Sponsor);
    clause.item(labeled(&text("経営の後ろ盾", "Sponsor"), &sponsor));
    clause
}

fn purpose(given: Given<'_>) -> Clause {
    let mut clause = Clause::new("purpose", text("目的", "Purpose"));
    said::why(given, &mut clause);
    clause
}

fn proposal(given: Given<'_>) -> Clause {
    let mut clause = Clause::new("proposal", text("提案内容", "Proposal"));
    let charter = given.charter;
    let people: Vec<Text> = charter.population.iter().map(|one| one.name()).collect();
    let people = clause.or_blank((!people.is_empty()).then(|| listed(&people)), Open::Population);
    clause.item(labeled(&text("アルムナイの範囲", "Who counts as alumni"), &begun(&people)));
    rules(given, &mut clause);
    said::operation(given, &mut clause);
    let waves: Vec<Text> = charter.waves.iter().map(Wave::name).collect();
    let waves = clause.or_blank((!waves.is_empty()).then(|| in_turn(&waves)), Open::Waves);
    clause.item(labeled(&text("展開の順", "How it spreads"), &begun(&waves)));
    clause
}

/// The first rules, and how many there are besides.
fn rules(given: Given<'_>, clause: &mut Clause) {
    let rules = &given.policy.rules;
    let label = text("応募資格", "Who may apply");
    if rules.is_empty() {
        let blank = clause.blank(Open::Rules);
        return clause.item(labeled(&label, &blank));
    }
    let of = |outcome: Outcome| rules.iter().filter(move |rule| rule.outcome == outcome);
    let all: Vec<&PolicyRule> =
        [Outcome::Eligible, Outcome::Review, Outcome::Excluded].into_iter().flat_map(of).collect();
    for rule in all.iter().take(MOST) {
        clause.item(labeled(&label, &begun(&rule_sentence(rule))));
    }
    let rest = all.len().saturating_sub(MOST);
    if rest > 0 {
        let unit = if rest == 1 { "rule" } else { "rules" };
        clause.item(both(
            format!("ほか{rest}件の規則は、アルムナイ再入社規程の案による"),
            format!("{rest} more {unit}: see the draft rules on rehire"),
        ));
    }
    if said::has_gaps(rules) {
        let blank = clause.blank(Open::Gaps);
        clause.item(blank);
    }
}

/// "部門(試行) → 全社"
fn in_turn(parts: &[Text]) -> Text {
    let join = |pick: fn(&Text) -> &str| parts.iter().map(pick).collect::<Vec<_>>().join(" → ");
    both(join(|part| &part.ja), join(|part| &part.en))
}

impl Board<'_> {
    /// Where the organization stands, and what lacks most.
    fn standing(&self) -> Clause {
        let mut clause = Clause::new("standing", text("背景・現状", "Where we stand"));
        if let Some(summary) = summarize(self.given.catalog, &self.assessment) {
            clause.item(self.readiness(&summary));
            clause.items(self.gaps());
        } else {
            let blank = clause.blank(Open::Assessment);
            clause.item(labeled(&text("準備度", "Readiness"), &blank));
        }
        clause
    }

    fn readiness(&self, summary: &Summary) -> Text {
        let (points, low, high) =
            (summary.score.points(), summary.band.low.points(), summary.band.high.points());
        let number = summary.stage.reached.number();
        let stage = self.given.catalog.stages.get(usize::from(number));
        let stage = stage.map_or_else(|| text("", ""), |stage| quoted(&stage.name));
        let day = day_words(self.program.round().date);
        both(
            format!(
                "準備度は100点中{points}点(確かな範囲{low}〜{high}点)、ステージは0〜4のうち{number}{}({}の診断)",
                stage.ja, day.ja
            ),
            format!(
                "Readiness: {points} of 100 (between {low} and {high} for sure), stage {number} of 4, {} (assessed {})",
                stage.en, day.en
            ),
        )
    }

    /// The answered items that are furthest below their targets, those that count more first; and how many are not answered.
    fn gaps(&self) -> Vec<Text> {
        let (catalog, round) = (self.given.catalog, self.program.round());
        let all = gaps(catalog, &round.answers, round.scope, &self.program.target);
        let known = all.iter().filter(|gap| gap.unknown.is_none());
        let known = known.filter_map(|gap| Some((catalog.item(&gap.item)?, gap)));
        let mut known: Vec<(&Item, &Gap)> = known.collect();
        let weight = |(item, gap): &(&Item, &Gap)| {
            u16::from(gap.to.number().saturating_sub(gap.from.number())) * u16::from(item.weight)
        };
        sorted::by_key(&mut known, |pair| std::cmp::Reverse(weight(pair)));
        let told = known.iter().take(MOST).map(|(item, gap)| {
            let (name, from, to) = (quoted(&item.name), gap.from.number(), gap.to.number());
            both(format!("{}(段階{from}→{to})", name.ja), format!("{} (level {from} → {to})", name.en))
        });
        let told: Vec<Text> = told.collect();
        let first = if told.is_empty() {
            text(
                "答えた設問は、すべて目標の段階に届いている",
                "Every item that was answered is at its target",
            )
        } else {
            labeled(&text("目標との差が大きい点", "Largest gaps to the target"), &listed(&told))
        };
        let unknown = all.iter().filter(|gap| gap.unknown.is_some()).count();
        let items = if unknown == 1 { "item is" } else { "items are" };
        let rest = (unknown > 0).then(|| {
            both(
                format!("未回答か「分からない」の設問が{unknown}件ある"),
                format!("{unknown} {items} unanswered or not known"),
            )
        });
        std::iter::once(first).chain(rest).collect()
    }

    /// The likeliest challenges, and the tasks of the plan that answer them.
    fn risks(&self) -> Clause {
        let mut clause = Clause::new("risks", text("リスクと対応", "Risks and answers"));
        if self.assessment.overall.score.is_none() {
            let blank = clause.blank(Open::Assessment);
            clause.item(blank);
            return clause;
        }
        let mut all = expected(self.given.catalog, self.program);
        all.retain(|one| one.permille > 0 && !one.off);
        sorted::by_key(&mut all, |one| std::cmp::Reverse(one.permille));
        for one in all.iter().take(MOST) {
            let Some(challenge) = self.given.catalog.challenge(&one.challenge) else { continue };
            let (name, percent) = (&challenge.name, (one.permille + 5) / 10);
            let likely = match one.grounds {
                Grounds::Assumed => both(
                    format!("診断に答えがなく、起こる確率は仮に{percent}%"),
                    format!("not assessed, taken as {percent}% likely"),
                ),
                Grounds::Assessed | Grounds::Stated => {
                    both(format!("起こる確率の見立て{percent}%"), format!("estimated probability {percent}%"))
                }
            };
            let answers = self.answers(&challenge.id);
            let answers = clause.or_blank(answers, Open::Answers);
            clause.item(both(
                format!("{}({})：{}", name.ja, likely.ja, answers.ja),
                format!("{} ({}): {}", name.en, likely.en, answers.en),
            ));
        }
        if all.is_empty() {
            clause.say(text(
                "診断の結果から見込まれる課題はない。",
                "The assessment leads to no challenge being expected.",
            ));
        }
        clause
    }

    /// The first tasks of the plan that answer a challenge, and how many there are besides.
    fn answers(&self, challenge: &ChallengeId) -> Option<Text> {
        let catalog = self.given.catalog;
        let plan = self.program.plan.as_ref()?;
        let answers = |at: &usize| {
            let task = plan.tasks.get(*at);
            task.is_some_and(|task| {
                outlook::challenges(catalog, task).iter().any(|known| known.id == *challenge)
            })
        };
        let all: Vec<usize> = (0..plan.tasks.len()).filter(answers).collect();
        let titles = all.iter().filter_map(|at| self.tasks.get(*at)).map(|task| quoted(&task.title));
        let titles: Vec<Text> = titles.take(MOST_ANSWERS).collect();
        let rest = all.len().saturating_sub(titles.len());
        let told = listed(&titles);
        match (titles.is_empty(), rest) {
            (true, _) => None,
            (_, 0) => Some(told),
            _ => Some(both(format!("{}ほか{rest}件の施策", told.ja), format!("{} and {rest} more", told.en))),
        }
    }

    /// What is asked of the board: only what is decided above.
    fn approval(&self) -> Clause {
        let mut clause = Clause::new("approval", text("承認事項", "For approval"));
        clause.item(text(
            "上記の提案内容とスケジュールで、アルムナイ採用を行うこと",
            "To hire alumni as proposed and scheduled above",
        ));
        let running = self.program.value.running_yen.map(yen_words);
        let running = clause.or_blank(running, Open::Running);
        clause.item(both(
            format!("プログラムの費用として年間{}を支出すること", running.ja),
            format!("To spend {} a year on the program", running.en),
        ));
        if !self.given.policy.rules.is_empty() {
            clause.item(text(
                "応募資格と選考を、アルムナイ再入社規程の案のとおり定めること",
                "To set eligibility and selection as in the draft rules on rehire",
            ));
        }
        let owner = clause.or_blank(said::told(&self.given.charter.owner), Open::Owner);
        clause.item(both(
            format!("推進責任者を{}とすること", owner.ja),
            format!("To make {} the owner of the program", owner.en),
        ));
        let decided = clause.blank(Open::ByHand(Field::Decision));
        clause.item(labeled(&text("決裁", "Decision"), &decided));
        clause
    }
}
