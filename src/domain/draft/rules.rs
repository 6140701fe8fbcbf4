//! The rules of rehire (アルムナイ再入社規程), article by article.

use super::clause::Clause;
use super::open::{Field, Open};
use super::said::{self, Given};
use crate::domain::charter::Duty;
use crate::domain::policy::{Exception, Outcome};
use crate::domain::text::{Text, text};
use crate::domain::words::{both, listed};

/// The articles.
pub(super) fn clauses(given: Given<'_>) -> Vec<Clause> {
    vec![
        purpose(given),
        population(given),
        eligibility(given),
        steps(given),
        terms(given),
        pay(given),
        exceptions(given),
        charge(given),
        privacy(),
        spread(given),
        effect(),
    ]
}

fn purpose(given: Given<'_>) -> Clause {
    let mut clause = Clause::new("purpose", text("目的", "Purpose"));
    let name = said::name(given, &mut clause);
    clause.say(both(
        format!("この規程は、{}を退職した人が再び入社するときの資格、選考の手順、処遇を定める。", name.ja),
        format!(
            "These rules set out who may return to {}, how those who apply are selected, and on what terms they come back.",
            name.en
        ),
    ));
    said::why(given, &mut clause);
    clause
}

fn population(given: Given<'_>) -> Clause {
    let mut clause = Clause::new("population", text("アルムナイ", "Alumni"));
    clause.say(text(
        "アルムナイとは、次の人をいう。応募の資格はこれとは別に定める。",
        "Alumni are the people below. Who of them may apply is set out separately.",
    ));
    said::population(given, &mut clause);
    clause
}

fn eligibility(given: Given<'_>) -> Clause {
    let mut clause = Clause::new("eligibility", text("応募の資格", "Who may apply"));
    clause.say(text(
        "再入社に応募できるかどうかは、次の規則による。",
        "Whether somebody may apply to come back follows from the rules below.",
    ));
    said::eligibility(given, &mut clause, true);
    if given.policy.rules.iter().any(|rule| rule.outcome == Outcome::Review) {
        clause.say(text(
            "個別に判断したときは、その理由を記録する。",
            "Where a case is decided by itself, the reason is recorded.",
        ));
    }
    clause.say(text(
        "応募の資格は採用を約束するものではなく、採用は選考によって決める。",
        "To be eligible isn’t a promise of a job: the selection decides who is hired.",
    ));
    clause
}

fn steps(given: Given<'_>) -> Clause {
    let mut clause = Clause::new("steps", text("選考", "Selection"));
    clause.say(text("選考は、次の手順による。", "The selection takes these steps."));
    said::steps(given, &mut clause);
    clause
}

fn terms(given: Given<'_>) -> Clause {
    let mut clause = Clause::new("terms", text("処遇", "Terms"));
    clause.say(text(
        "再入社した人の処遇は、次のとおりとする。",
        "Those who come back are employed on these terms.",
    ));
    said::terms(given, &mut clause);
    clause
}

fn pay(given: Given<'_>) -> Clause {
    let mut clause = Clause::new("pay", text("報酬", "Pay"));
    clause.say(text("等級ごとの報酬は、次のとおりとする。", "Each grade pays as follows."));
    said::pay(given, &mut clause);
    clause
}

fn exceptions(given: Given<'_>) -> Clause {
    let mut clause = Clause::new("exceptions", text("例外", "Exceptions"));
    clause.say(text(
        "この規程と違う判断をしたときは、日付、内容、理由、決めた人の役職を記録する。",
        "Where a decision departs from these rules, its date, what was decided, why, and the position of whoever decided are recorded.",
    ));
    let kinds = kinds(&given.policy.exceptions);
    if !kinds.is_empty() {
        clause.say(text(
            "この案を作った時点で、次の例外が記録されている。",
            "When this draft was made, these exceptions were on record.",
        ));
    }
    clause.items(kinds);
    clause
}

/// Exceptions of the same kind once, with how often it was made and by whom.
fn kinds(exceptions: &[Exception]) -> Vec<Text> {
    let mut all: Vec<(&str, Vec<&Exception>)> = Vec::new();
    for one in exceptions {
        let what = one.what.trim();
        match all.iter_mut().find(|(known, _)| *known == what) {
            Some((_, alike)) => alike.push(one),
            None => all.push((what, vec![one])),
        }
    }
    all.into_iter().map(|(what, alike)| kind(what, &alike)).collect()
}

fn kind(what: &str, alike: &[&Exception]) -> Text {
    let what = said::told(what).unwrap_or_else(|| text("内容の記載なし", "not described"));
    let count = alike.len();
    let mut by: Vec<Text> = Vec::new();
    for who in alike.iter().filter_map(|one| said::told(&one.by)) {
        if !by.contains(&who) {
            by.push(who);
        }
    }
    let cases = if count == 1 { "1 case".to_owned() } else { format!("{count} cases") };
    if by.is_empty() {
        return both(format!("{}({count}件)", what.ja), format!("{} ({cases})", what.en));
    }
    let by = listed(&by);
    both(
        format!("{}({count}件、決定：{})", what.ja, by.ja),
        format!("{} ({cases}, decided by {})", what.en, by.en),
    )
}

fn charge(given: Given<'_>) -> Clause {
    let mut clause = Clause::new("charge", text("体制", "Who is in charge"));
    clause.say(text(
        "この規程の運用は、次の体制による。",
        "These people and roles run what the rules set out.",
    ));
    said::people(given, &mut clause);
    said::operation(given, &mut clause);
    said::duties(given, &mut clause, &Duty::ALL);
    clause
}

fn privacy() -> Clause {
    let mut clause = Clause::new("privacy", text("アルムナイの情報", "Data on alumni"));
    clause.say(text(
        "アルムナイの情報の扱いは、登録のときに本人が同意した文面による。",
        "Data on alumni is handled as in the form that each of them agreed to on registration.",
    ));
    clause
}

fn spread(given: Given<'_>) -> Clause {
    let mut clause = Clause::new("spread", text("適用の範囲と時期", "Where and when"));
    clause.say(text("この規程は、次の順に適用する。", "These rules begin to apply in this order."));
    said::waves(given, &mut clause);
    clause
}

fn effect() -> Clause {
    let mut clause = Clause::new("effect", text("改廃と施行", "Changes and effect"));
    let (who, day) =
        (clause.blank(Open::ByHand(Field::Approver)), clause.blank(Open::ByHand(Field::EffectiveDay)));
    clause.say(both(
        format!("この規程の改廃は、{}が決める。", who.ja),
        format!("Changes to these rules are decided by {}.", who.en),
    ));
    clause.say(both(
        format!("この規程は、{}から施行する。", day.ja),
        format!("These rules take effect on {}.", day.en),
    ));
    clause
}
