//! What those who register agree to. Much of it is nowhere in a program and stays a blank: what is collected, how long it is
//! kept, who else sees it.

use super::clause::Clause;
use super::open::{Field, Open};
use super::said::{self, Given, labeled};
use crate::domain::charter::{Duty, Population, Reach, Side};
use crate::domain::policy::Stage;
use crate::domain::text::text;
use crate::domain::words::{begun, both};

/// What a register is used for, by the duty that needs it.
const USES: [Duty; 4] = [Duty::Register, Duty::Contact, Duty::Select, Duty::Receive];

/// The points that are agreed to.
pub(super) fn clauses(given: Given<'_>) -> Vec<Clause> {
    vec![
        who(given),
        uses(given),
        collected(),
        selection(given),
        shared(given),
        kept(),
        freedom(),
        contact(given),
        signature(given),
    ]
}

fn who(given: Given<'_>) -> Clause {
    let mut clause = Clause::new("who", text("登録できる人と登録先", "Who can register, and with whom"));
    let name = said::name(given, &mut clause);
    clause.say(both(
        format!("{}は、登録を希望する次の人の情報を、アルムナイの名簿で扱います。", name.ja),
        format!("{} keeps a register of these people who ask to be on it.", name.en),
    ));
    said::population(given, &mut clause);
    clause
}

fn uses(given: Given<'_>) -> Clause {
    let mut clause = Clause::new("uses", text("利用目的", "What the data is used for"));
    clause.say(text("情報は次の目的に使います。", "The data is used for these purposes."));
    for duty in USES {
        let name = begun(&duty.name());
        if said::is_taken_up(given, duty) {
            clause.item(name);
        } else {
            let blank = clause.blank(Open::Duty(duty));
            clause.item(labeled(&name, &blank));
        }
    }
    clause
}

fn collected() -> Clause {
    let mut clause = Clause::new("collected", text("集める情報", "What is collected"));
    let blank = clause.blank(Open::ByHand(Field::Collected));
    clause.item(blank);
    clause
}

fn selection(given: Given<'_>) -> Clause {
    let mut clause = Clause::new("selection", text("応募したときの扱い", "When you apply"));
    if given.policy.selection.contains_key(&Stage::ExitReason) {
        clause.say(text(
            "再入社に応募したときは、選考で退職理由を確認します。",
            "If you apply to come back, the selection includes a check of why you left.",
        ));
    }
    let blank = clause.blank(Open::ByHand(Field::Records));
    clause.item(labeled(&text("選考で使う在職中の記録", "Employment records used"), &blank));
    clause
}

fn shared(given: Given<'_>) -> Clause {
    let mut clause = Clause::new("shared", text("ほかに情報を扱う人", "Who else handles the data"));
    let blank = clause.blank(Open::ByHand(Field::Processors));
    clause.item(labeled(&text("委託先", "Service providers"), &blank));
    let charter = given.charter;
    let is_of_group = charter.population.contains(&Population::Group)
        || charter.waves.iter().any(|wave| wave.reach == Reach::Group);
    if is_of_group {
        let blank = clause.blank(Open::ByHand(Field::GroupFirms));
        clause.item(labeled(&text("グループ会社", "Group firms"), &blank));
    }
    match charter.operation {
        Some(operation) if operation.governed == Side::Alumni || operation.run == Side::Alumni => {
            let blank = clause.blank(Open::ByHand(Field::Volunteers));
            clause.item(labeled(&text("運営を担うアルムナイ", "Alumni who run the network"), &blank));
        }
        Some(_) => {}
        None => said::operation(given, &mut clause),
    }
    clause
}

fn kept() -> Clause {
    let mut clause = Clause::new("kept", text("保存と消去", "How long it is kept"));
    let blank = clause.blank(Open::ByHand(Field::Retention));
    clause.item(blank);
    clause
}

fn freedom() -> Clause {
    let mut clause =
        Clause::new("freedom", text("登録しないとき、取り消すとき", "Not registering, and withdrawing"));
    let blank = clause.blank(Open::ByHand(Field::Unregistered));
    clause.item(labeled(&text("登録しない人の応募", "Applying without registering"), &blank));
    let blank = clause.blank(Open::ByHand(Field::Withdrawal));
    clause.item(labeled(&text("同意の取り消しと配信停止", "Withdrawing consent and unsubscribing"), &blank));
    clause
}

fn contact(given: Given<'_>) -> Clause {
    let mut clause =
        Clause::new("contact", text("確認・訂正・消去の窓口", "Whom to ask to see, correct, or delete data"));
    said::duties(given, &mut clause, &[Duty::Register]);
    said::contact(&mut clause);
    clause
}

fn signature(given: Given<'_>) -> Clause {
    let mut clause = Clause::new("signature", text("同意", "Consent"));
    clause.say(text(
        "□ 上の内容を読み、登録に同意します。",
        "□ I have read the above and agree to be registered.",
    ));
    if said::is_taken_up(given, Duty::Contact) {
        clause.say(text(
            "□ 近況の発信と催しの案内を受け取ります。",
            "□ I want to receive news and invitations to events.",
        ));
    }
    clause.say(text("日付：____________ 氏名：____________", "Date: ____________ Name: ____________"));
    clause
}
