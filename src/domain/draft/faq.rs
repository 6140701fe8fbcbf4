//! Questions that employees ask, with the answers that the program has.

use super::clause::Clause;
use super::open::Open;
use super::said::{self, Given};
use crate::domain::charter::Duty;
use crate::domain::text::text;
use crate::domain::words::both;

/// The questions with their answers.
pub(super) fn clauses(given: Given<'_>) -> Vec<Clause> {
    vec![
        why(given),
        population(given),
        eligibility(given),
        fairness(given),
        steps(given),
        terms(given),
        exceptions(given),
        spread(given),
        charge(given),
        contact(),
    ]
}

fn why(given: Given<'_>) -> Clause {
    let mut clause =
        Clause::new("why", text("なぜ、退職した人を迎えるのですか", "Why do we welcome people back?"));
    said::why(given, &mut clause);
    clause
}

fn population(given: Given<'_>) -> Clause {
    let mut clause = Clause::new("population", text("「アルムナイ」とは誰のことですか", "Who are “alumni”?"));
    clause.say(text("次の人をアルムナイと呼びます。", "We call these people alumni."));
    said::population(given, &mut clause);
    clause
}

fn eligibility(given: Given<'_>) -> Clause {
    let mut clause = Clause::new("eligibility", text("誰が応募できますか", "Who may apply?"));
    said::eligibility(given, &mut clause, false);
    clause.say(text(
        "応募できることは採用の約束ではありません。採用するかどうかは選考で決めます。",
        "To be eligible isn’t a promise of a job: the selection decides who is hired.",
    ));
    clause
}

fn fairness(given: Given<'_>) -> Clause {
    let title =
        text("ほかの応募者より選考が有利になりますか", "Is the selection easier than for other applicants?");
    let mut clause = Clause::new("fairness", title);
    let unequal = said::unequal(given);
    if given.policy.selection.is_empty() {
        let blank = clause.blank(Open::Steps);
        clause.item(blank);
    } else if unequal.is_empty() {
        clause.say(text(
            "決めている手順の基準は、どれもほかの応募者と同じです。",
            "Every step that is decided sets the same bar as for other applicants.",
        ));
    } else {
        clause.say(text(
            "次の手順は、ほかの応募者と基準が違います。そのほかは同じです。",
            "These steps set another bar than for other applicants. The rest are the same.",
        ));
    }
    clause.items(unequal);
    clause
}

fn steps(given: Given<'_>) -> Clause {
    let title =
        text("選考はどう進み、どのくらいかかりますか", "What are the steps, and how long do they take?");
    let mut clause = Clause::new("steps", title);
    said::steps(given, &mut clause);
    clause
}

fn terms(given: Given<'_>) -> Clause {
    let title = text("戻った人の処遇はどう決まりますか", "On what terms do people come back?");
    let mut clause = Clause::new("terms", title);
    said::terms(given, &mut clause);
    if given.policy.treatment.bands.is_empty() {
        let blank = clause.blank(Open::Pay);
        clause.item(said::labeled(&text("報酬", "Pay"), &blank));
    } else {
        clause
            .say(text("報酬は、等級ごとの表で決めています。", "What each grade pays is set in a pay table."));
    }
    clause
}

fn exceptions(given: Given<'_>) -> Clause {
    let title = text("決まりと違う扱いをすることはありますか", "Are there exceptions?");
    let mut clause = Clause::new("exceptions", title);
    let count = given.policy.exceptions.len();
    clause.say(match count {
        0 => text("これまでに記録した例外はありません。", "No exception is on record so far."),
        1 => text("これまでに1件を記録しています。", "One exception is on record so far."),
        _ => both(
            format!("これまでに{count}件を記録しています。"),
            format!("{count} exceptions are on record so far."),
        ),
    });
    clause
}

fn spread(given: Given<'_>) -> Clause {
    let mut clause =
        Clause::new("spread", text("いつ、どこから始まりますか", "When and where does it begin?"));
    said::waves(given, &mut clause);
    clause
}

fn charge(given: Given<'_>) -> Clause {
    let mut clause = Clause::new("charge", text("誰が担当していますか", "Who is in charge?"));
    said::people(given, &mut clause);
    said::duties(given, &mut clause, &[Duty::Select, Duty::Terms, Duty::Receive]);
    clause
}

fn contact() -> Clause {
    let title = text(
        "退職した人から相談を受けたら、どこへつなげばよいですか",
        "Somebody who left asks me about it. Whom do I refer them to?",
    );
    let mut clause = Clause::new("contact", title);
    said::contact(&mut clause);
    clause
}
