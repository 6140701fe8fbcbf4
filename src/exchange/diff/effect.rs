//! What the differences between two versions do to score, stage and dates.

use chrono::NaiveDate;

use super::{Told, cause};
use crate::domain::catalog::Catalog;
use crate::domain::id::TaskId;
use crate::domain::level::Level;
use crate::domain::plan::schedule::Dated;
use crate::domain::plan::{Schedule, resolve, schedule};
use crate::domain::program::Program;
use crate::domain::score::{Assessment, FactorChange, Score, compare};
use crate::domain::text::Text;
use crate::domain::words::{both, day_words};

/// The most reasons that a sentence names.
const MOST_REASONS: usize = 5;

/// What changes of the figures; none where one stays as it was.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effect {
    /// The overall score of the current round.
    pub score: Option<(Option<Score>, Option<Score>)>,
    /// The stage of the current round.
    pub stage: Option<(Option<Level>, Option<Level>)>,
    /// The factors whose scores change, in the catalog's order.
    pub factors: Vec<FactorChange>,
    /// The plan's last day; none where there is no plan, or its tasks wait for each other in a circle.
    pub finish: Option<(Option<NaiveDate>, Option<NaiveDate>)>,
    /// What moves the last day.
    pub because: Vec<Text>,
    /// How many tasks that are there before and after begin or end on another day.
    pub moved: usize,
    /// All of it in sentences.
    pub sentences: Vec<Text>,
}

pub(super) fn effect(
    catalog: &Catalog,
    (before, after): (&Program, &Program),
    told: &[Told],
    today: NaiveDate,
) -> Effect {
    let (was, is) = (before.assess(catalog), after.assess(catalog));
    let reached = |of: &Assessment| of.stage.as_ref().map(|stage| stage.reached);
    let factors = compare(&was, &is).factors.into_iter().filter(|factor| factor.before != factor.after);
    let mut effect = Effect {
        score: changed(was.overall.score, is.overall.score),
        stage: changed(reached(&was), reached(&is)),
        factors: factors.collect(),
        ..Effect::default()
    };
    if cause::may_move(told) {
        let dates = (dates(catalog, before, today), dates(catalog, after, today));
        let finish = |dates: &Option<Schedule>| dates.as_ref().and_then(|dates| dates.finish);
        effect.finish = changed(finish(&dates.0), finish(&dates.1));
        effect.moved = dates.0.as_ref().zip(dates.1.as_ref()).map_or(0, |(was, is)| moved(was, is));
        // A plan that came or went says so itself.
        if effect.finish.is_some() && before.plan.is_some() && after.plan.is_some() {
            effect.because =
                cause::causes(catalog, (before, after), (dates.0.as_ref(), dates.1.as_ref()), (told, today));
        }
    }
    effect.sentences = sentences(catalog, &effect);
    effect
}

fn changed<T: PartialEq>(before: T, after: T) -> Option<(T, T)> {
    (before != after).then_some((before, after))
}

/// The plan's dates; none without a plan, or in a circle.
fn dates(catalog: &Catalog, program: &Program, today: NaiveDate) -> Option<Schedule> {
    let plan = program.plan.as_ref()?;
    schedule(catalog, plan, &resolve(catalog, plan), &program.settings, today).ok()
}

/// How many tasks of both begin or end on another day.
fn moved(was: &Schedule, is: &Schedule) -> usize {
    let days = |dated: &Dated| (dated.start, dated.end);
    let is_moved =
        |(id, dated): &(&TaskId, &Dated)| was.tasks.get(*id).is_some_and(|old| days(old) != days(dated));
    is.tasks.iter().filter(is_moved).count()
}

fn sentences(catalog: &Catalog, effect: &Effect) -> Vec<Text> {
    let points = |score: Option<Score>| score.map(Score::points);
    let score = effect.score.map(|(was, is)| (points(was), points(is))).filter(|(was, is)| was != is);
    let score =
        score.map(|(was, is)| moves(&words("総合スコア", "overall score"), &pointed(was), &pointed(is)));
    let stage = effect.stage.map(|(was, is)| {
        let name = |level: Option<Level>| stage_name(catalog, level);
        moves(&words("ステージ", "stage"), &name(was), &name(is))
    });
    let factors = effect.factors.iter().filter(|factor| points(factor.before) != points(factor.after));
    let factors = factors.filter_map(|factor| {
        let name = &catalog.factor(&factor.id)?.name;
        let what = both(format!("{}のスコア", name.ja), format!("score of {}", name.en));
        Some(moves(&what, &pointed(points(factor.before)), &pointed(points(factor.after))))
    });
    let finish = effect.finish.map(|finish| finishes(finish, &effect.because));
    let moved = (effect.moved > 0).then(|| tasks_move(effect.moved));
    score.into_iter().chain(stage).chain(factors).chain(finish).chain(moved).collect()
}

fn words(ja: &'static str, en: &'static str) -> Text {
    crate::domain::text::text(ja, en)
}

fn moves(what: &Text, from: &Text, to: &Text) -> Text {
    both(
        format!("{}が{}から{}に変わります。", what.ja, from.ja, to.ja),
        format!("The {} moves from {} to {}.", what.en, from.en, to.en),
    )
}

fn tasks_move(count: usize) -> Text {
    let en = if count == 1 { "1 task moves".to_owned() } else { format!("{count} tasks move") };
    both(format!("{count}件のタスクの日程が変わります。"), format!("{en} to other dates."))
}

fn pointed(points: Option<u8>) -> Text {
    points.map_or_else(|| words("「なし」", "none"), |points| both(format!("{points}点"), points.to_string()))
}

fn stage_name(catalog: &Catalog, level: Option<Level>) -> Text {
    let Some(level) = level else { return words("「なし」", "none") };
    let number = level.number();
    match catalog.stages.get(usize::from(number)) {
        Some(stage) => both(format!("{number}({})", stage.name.ja), format!("{number} ({})", stage.name.en)),
        None => both(number.to_string(), number.to_string()),
    }
}

fn finishes((was, is): (Option<NaiveDate>, Option<NaiveDate>), because: &[Text]) -> Text {
    let whole = match (was.map(day_words), is.map(day_words)) {
        (Some(was), Some(is)) => both(
            format!("完了の見込みが{}から{}に変わります", was.ja, is.ja),
            format!("The finish moves from {} to {}", was.en, is.en),
        ),
        (None, Some(is)) => {
            both(format!("完了の見込みは{}になります", is.ja), format!("The finish is now {}", is.en))
        }
        (Some(was), None) => both(
            format!("完了の見込み({})がなくなります", was.ja),
            format!("There is no longer a finish; it was {}", was.en),
        ),
        (None, None) => words("完了の見込みはありません", "There is no finish"),
    };
    if because.is_empty() {
        return both(format!("{}。", whole.ja), format!("{}.", whole.en));
    }
    let mut named: Vec<Text> = because.iter().take(MOST_REASONS).cloned().collect();
    let more = because.len() - named.len();
    if more > 0 {
        named.push(both(format!("ほか{more}件"), format!("and {more} more")));
    }
    let join = |said: fn(&Text) -> &str, between| named.iter().map(said).collect::<Vec<_>>().join(between);
    let reasons = (join(|reason| &reason.ja, "、"), join(|reason| &reason.en, "; "));
    both(format!("{}。理由：{}。", whole.ja, reasons.0), format!("{}, because of: {}.", whole.en, reasons.1))
}
