//! What employees and alumni are told when it begins.

use super::clause::Clause;
use super::open::{Field, Open};
use super::said::{self, Given, labeled};
use crate::domain::text::text;
use crate::domain::words::both;

/// The parts of the announcement.
pub(super) fn clauses(given: Given<'_>) -> Vec<Clause> {
    vec![
        opening(given),
        population(given),
        eligibility(given),
        steps(given),
        terms(given),
        spread(given),
        alumni(),
        employees(),
        people(given),
    ]
}

fn opening(given: Given<'_>) -> Clause {
    let mut clause = Clause::new(
        "opening",
        text("退職した人を再び迎える取り組みについて", "How we welcome back people who left"),
    );
    let name = said::name(given, &mut clause);
    clause.say(both(
        format!("{}は、退職した人とのつながりを保ち、再び一緒に働く機会を設けます。", name.ja),
        format!("{} stays in touch with people who left, and gives them a way to come back.", name.en),
    ));
    said::why(given, &mut clause);
    clause
}

fn population(given: Given<'_>) -> Clause {
    let mut clause = Clause::new("population", text("アルムナイの範囲", "Who counts as alumni"));
    said::population(given, &mut clause);
    clause
}

fn eligibility(given: Given<'_>) -> Clause {
    let mut clause = Clause::new("eligibility", text("応募できる人", "Who may apply"));
    said::eligibility(given, &mut clause, false);
    clause.say(text(
        "応募できることは採用の約束ではありません。採用するかどうかは選考で決めます。",
        "To be eligible isn’t a promise of a job: the selection decides who is hired.",
    ));
    clause
}

fn steps(given: Given<'_>) -> Clause {
    let mut clause = Clause::new("steps", text("選考の流れ", "How people are selected"));
    said::steps(given, &mut clause);
    clause
}

fn terms(given: Given<'_>) -> Clause {
    let mut clause = Clause::new("terms", text("戻ったときの処遇", "Terms on return"));
    said::terms(given, &mut clause);
    clause
}

fn spread(given: Given<'_>) -> Clause {
    let mut clause = Clause::new("spread", text("始まる時期と範囲", "When and where it begins"));
    said::waves(given, &mut clause);
    clause
}

fn alumni() -> Clause {
    let mut clause = Clause::new("alumni", text("アルムナイの皆さんへ", "To alumni"));
    let blank = clause.blank(Open::ByHand(Field::HowToApply));
    clause.item(labeled(&text("登録と応募", "Registering and applying"), &blank));
    clause
}

fn employees() -> Clause {
    let mut clause = Clause::new("employees", text("社員の皆さんへ", "To employees"));
    clause.say(text(
        "退職した人から相談を受けたときは、次の窓口を伝えてください。",
        "If somebody who left asks you about it, point them to this contact.",
    ));
    said::contact(&mut clause);
    clause
}

fn people(given: Given<'_>) -> Clause {
    let mut clause = Clause::new("people", text("責任者", "Who stands behind it"));
    said::people(given, &mut clause);
    clause
}
