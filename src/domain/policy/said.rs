//! Where the answers of the assessment and a policy say different things. Only items that speak of the same thing are asked.

use super::selection::Stage;
use super::table::{Eligibility, Finding};
use super::{Policy, PolicyRule};
use crate::domain::id::ItemId;
use crate::domain::level::Level;
use crate::domain::score::{Assessment, ItemState};
use crate::domain::text::{Text, text};

/// An answer and a policy that do not go together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disagreement {
    /// The item.
    pub item: ItemId,
    /// The answer that was given.
    pub level: Level,
    /// What the policy says, or leaves open, of the same thing.
    pub finding: Text,
}

/// What an item of the assessment says of a policy: the least level that is only true where the policy has something, and
/// what is told where it has not.
struct Claim {
    item: &'static str,
    from: Level,
    holds: fn(&Policy) -> bool,
    finding: Text,
}

/// Claims of higher levels, which the policy should bear out.
static CLAIMS: [Claim; 7] = [
    Claim {
        item: "policy.eligibility",
        from: Level::L2,
        holds: |policy| leaves_nothing_open(&policy.rules),
        finding: text(
            "どの退職理由についても条件が文書にあるという答えですが、ここの規則には決めていない場合が残っています。",
            "The answer says that a document covers every kind of exit, but the rules here leave cases open.",
        ),
    },
    Claim {
        item: "policy.selection",
        from: Level::L2,
        holds: |policy| !policy.selection.is_empty(),
        finding: text(
            "選考の順序と基準が文書にあるという答えですが、ここには選考の手順がありません。",
            "The answer says that a document sets out the steps and the bar, but no step is entered here.",
        ),
    },
    Claim {
        item: "policy.exit_reason",
        from: Level::L2,
        holds: |policy| policy.selection.is_empty() || policy.selection.contains_key(&Stage::ExitReason),
        finding: text(
            "退職の原因が解消したかを選考で尋ねるという答えですが、ここの手順に「退職理由の確認」がありません。",
            "The answer says that selection asks whether the cause of leaving is gone, but the steps here have no check of the exit reason.",
        ),
    },
    Claim {
        item: "treatment.alignment_talk",
        from: Level::L2,
        holds: |policy| policy.selection.is_empty() || policy.selection.contains_key(&Stage::Terms),
        finding: text(
            "処遇の面談の進め方が決まっているという答えですが、ここの手順に「処遇のすり合わせ」がありません。",
            "The answer says that a guide sets out the meeting on terms, but the steps here have no talk about terms.",
        ),
    },
    Claim {
        item: "treatment.outside_experience",
        from: Level::L2,
        holds: |policy| {
            policy.treatment.outside_percent.is_some() || !policy.treatment.note.trim().is_empty()
        },
        finding: text(
            "社外での経験の評価方法が文書にあるという答えですが、ここでは社外の年数の数え方が決まっていません。",
            "The answer says that a document tells how outside experience counts, but how outside years count isn’t decided here.",
        ),
    },
    Claim {
        item: "treatment.pay_table",
        from: Level::L2,
        holds: |policy| !policy.treatment.bands.is_empty(),
        finding: text(
            "再入社者の給与と等級の表が承認されているという答えですが、ここの報酬表は空です。",
            "The answer says that a table of pay and grades is approved, but the pay table here is empty.",
        ),
    },
    Claim {
        item: "policy.exceptions",
        from: Level::L3,
        holds: |policy| !policy.exceptions.is_empty(),
        finding: text(
            "直近12か月の例外を一覧にしているという答えですが、ここの例外の記録は空です。例外が0件なら、このままで合っています。",
            "The answer says that one log holds every exception of the last 12 months, but the log here is empty. If there were none, that is right.",
        ),
    },
];

/// Claims of lower levels, which the policy has left behind: the least level that it shows.
static OUTGROWN: [Claim; 2] = [
    Claim {
        item: "treatment.outside_experience",
        from: Level::L1,
        holds: |policy| policy.treatment.outside_percent.is_none(),
        finding: text(
            "社外での経験を処遇に反映するか決めていないという答えですが、ここでは社外の年数の数え方が決まっています。",
            "The answer says that it isn’t decided whether outside experience counts, but how outside years count is decided here.",
        ),
    },
    Claim {
        item: "policy.exceptions",
        from: Level::L1,
        holds: |policy| policy.exceptions.is_empty(),
        finding: text(
            "通常と違う判断の理由を記録していないという答えですが、ここには例外の記録があります。",
            "The answer says that reasons for a departure aren’t recorded, but exceptions are logged here.",
        ),
    },
];

/// The answers that the policy does not bear out, and those that it has left behind. A policy of which nothing is decided
/// contradicts nothing.
#[must_use]
pub fn disagreements(assessment: &Assessment, policy: &Policy) -> Vec<Disagreement> {
    if policy.is_empty() {
        return Vec::new();
    }
    let told = |claim: &Claim, speaks: fn(Level, Level) -> bool| {
        let item = assessment.item(&ItemId::new(claim.item))?;
        let ItemState::Rated(level) = item.state else { return None };
        let disagrees = speaks(level, claim.from) && !(claim.holds)(policy);
        disagrees.then(|| Disagreement { item: item.id.clone(), level, finding: claim.finding.clone() })
    };
    let above = CLAIMS.iter().filter_map(|claim| told(claim, |level, from| level >= from));
    let below = OUTGROWN.iter().filter_map(|claim| told(claim, |level, from| level < from));
    above.chain(below).collect()
}

/// Whether every case is decided. Where that cannot be found out, nobody is told that it is not so.
fn leaves_nothing_open(rules: &[PolicyRule]) -> bool {
    let is_gap = |finding: &Finding| matches!(finding, Finding::Gap(_));
    Eligibility::of(rules).analyze().map_or(true, |(findings, _)| !findings.iter().any(is_gap))
}
