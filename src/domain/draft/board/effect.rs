//! What the program brings, costs and rests on, and what there would be instead.

use super::Board;
use crate::domain::argument::{self, Claim, Side, Verdict};
use crate::domain::draft::clause::Clause;
use crate::domain::draft::open::Open;
use crate::domain::draft::said::labeled;
use crate::domain::plan::Budget;
use crate::domain::score::{Sureness, summarize};
use crate::domain::sorted;
use crate::domain::text::{Text, text};
use crate::domain::value::{Drawn, Figures, Instead, Step};
use crate::domain::words::{both, grouped, listed, quoted, tenths_words, yen_words};

/// The claims that are borne out, and the rehires that are expected.
pub(super) fn effect(board: &Board<'_>) -> Clause {
    let mut clause = Clause::new("effect", text("期待効果", "Expected effects"));
    let told: Vec<&Claim> = board.claims.iter().filter(|claim| claim.is_told()).collect();
    for claim in &told {
        clause.item(told_with_source(claim));
    }
    if told.is_empty() {
        clause.say(text(
            "別紙の決まりに照らして、根拠があるといえる効果は載せていない。",
            "No effect is listed that the evidence bears out by the rules in the annex.",
        ));
    }
    match rehires(board, &mut clause) {
        Ok(people) => clause.item(rehires_words(people, board.program.value.leavers)),
        Err(blank) => clause.item(labeled(&text("再入社の見込み", "Rehires expected"), &blank)),
    }
    clause
}

/// "採用の費用が下がる(根拠：…、強さは中程度)"
fn told_with_source(claim: &Claim) -> Text {
    let name = claim.name();
    let mut strongest: Vec<_> = claim.on(Side::For).filter(|piece| piece.counts).collect();
    sorted::by_key(&mut strongest, |piece| std::cmp::Reverse(piece.strength));
    match strongest.first() {
        Some(piece) => {
            let (source, strength) = (&piece.source, piece.strength.name());
            both(
                format!("{}(根拠：{}、強さは「{}」)", name.ja, source.ja, strength.ja),
                format!("{} (evidence: {}; {})", name.en, source.en, strength.en),
            )
        }
        None => name,
    }
}

/// The people of a bad, a middling and a good year; or the blank for them.
fn rehires(board: &Board<'_>, clause: &mut Clause) -> Result<[u32; 3], Text> {
    if board.program.value.leavers.is_none_or(|leavers| leavers == 0) {
        return Err(clause.blank(Open::Leavers));
    }
    board.worked.drawn.and_then(spread).ok_or_else(|| clause.blank(Open::Forecast))
}

pub(super) fn spread(drawn: &Drawn) -> Option<[u32; 3]> {
    let at = |permille| drawn.quantile(Step::Rehired, permille);
    Some([at(100)?, at(500)?, at(900)?])
}

fn rehires_words(people: [u32; 3], leavers: Option<u32>) -> Text {
    let leavers = grouped(leavers.unwrap_or_default().into());
    let told = argument::rehires_words(people);
    both(
        format!("{}。退職者を年{leavers}人として計算", told.ja),
        format!("{}, out of {leavers} leavers a year", told.en),
    )
}

/// What the program costs.
pub(super) fn costs(board: &Board<'_>) -> Clause {
    let mut clause = Clause::new("costs", text("費用", "Costs"));
    let running = board.program.value.running_yen;
    let words = clause.or_blank(running.map(yen_words), Open::Running);
    clause.item(labeled(&text("プログラムの年間費用", "Annual cost of the program"), &words));
    let each = match (running, rehires(board, &mut clause)) {
        (Some(running), Ok(people)) => per_rehire(running, people),
        (None, Ok(_)) => clause.blank(Open::Running),
        (_, Err(blank)) => blank,
    };
    clause.item(labeled(&text("再入社1人あたりの費用", "Cost per rehire"), &each));
    let budget = &board.program.settings.budget;
    let work = board.program.plan.as_ref().map(|_| work(board, budget));
    let work = clause.or_blank(work, Open::Plan);
    clause.item(labeled(&text("計画の工数", "Work in the plan"), &work));
    let limits = clause.or_blank(limits(budget), Open::Budget);
    clause.item(labeled(&text("計画の上限", "Limits of the plan"), &limits));
    clause
}

/// Told in thousands of yen: more would be a precision that an interval does not have.
fn per_rehire(running: u64, [low, middle, high]: [u32; 3]) -> Text {
    let rounded = |yen: u64| if yen < 10_000 { yen } else { (yen + 500) / 1000 * 1000 };
    let each = |people: u32| running.checked_div(people.into()).map(rounded).map(yen_words);
    match (each(middle), each(high), each(low)) {
        (None, ..) => text(
            "見込みの中央値が0人のため計算できない。再入社がない年も年間費用はかかる",
            "can’t be told, since the middling year has none; the annual cost comes all the same",
        ),
        (Some(middle), Some(least), Some(most)) => both(
            format!("約{}(80%の範囲で{}〜{})", middle.ja, least.ja, most.ja),
            format!("about {} (80% interval {}–{})", middle.en, least.en, most.en),
        ),
        (Some(middle), least, _) => {
            let least = least.unwrap_or_else(|| middle.clone());
            both(
                format!("約{}(80%の範囲で{}以上。再入社がない年も年間費用はかかる)", middle.ja, least.ja),
                format!(
                    "about {} (80% interval: {} or more; a year without rehires costs the same)",
                    middle.en, least.en
                ),
            )
        }
    }
}

fn work(board: &Board<'_>, budget: &Budget) -> Text {
    let (tenths, yen) = budget.cost(&board.tasks);
    let (days, count) = (person_days(tenths), board.tasks.len());
    let tasks = if count == 1 { "1 task".to_owned() } else { format!("{count} tasks") };
    let told = both(format!("{}(タスク{count}件)", days.ja), format!("{} ({tasks})", days.en));
    if yen == 0 {
        return told;
    }
    let yen = yen_words(yen);
    both(
        format!("{}、人日単価による換算で{}", told.ja, yen.ja),
        format!("{}, {} at the day rates", told.en, yen.en),
    )
}

fn person_days(tenths: u64) -> Text {
    let days = tenths_words(tenths);
    let unit = if tenths == 10 { "person-day" } else { "person-days" };
    both(format!("{days}人日"), format!("{days} {unit}"))
}

fn limits(budget: &Budget) -> Option<Text> {
    let yen = budget.yen.map(yen_words);
    let days = budget.effort_tenths.map(|tenths| person_days(tenths.into()));
    let all: Vec<Text> = yen.into_iter().chain(days).collect();
    (!all.is_empty()).then(|| listed(&all))
}

/// What the figures rest on, and what is left out for want of evidence.
pub(super) fn premises(board: &Board<'_>) -> Clause {
    let mut clause = Clause::new("premises", text("前提条件", "Assumptions"));
    let figures = &board.program.value;
    let is_own = figures.months.values().any(|counts| !counts.is_empty());
    clause.item(if is_own {
        text(
            "再入社の見込みは、公表値による見立てを自社の月ごとの実績で改めたもの",
            "The forecast of rehires starts from published figures and is updated with monthly counts of our own",
        )
    } else {
        text(
            "再入社の見込みは公表値だけによる。自社の実績はまだ入っていない",
            "The forecast of rehires rests on published figures alone; none of our own are in it yet",
        )
    });
    clause.item(text(
        "計画の日程は、各役割が週に使える時間と営業日から計算したもの",
        "The plan’s dates follow from the time that each role can give a week, and from working days",
    ));
    if let Some(summary) = summarize(board.given.catalog, &board.assessment) {
        clause.item(match summary.sureness {
            Sureness::Firm => {
                text("診断の幅は狭く、判断に使える", "The score’s band is narrow enough to decide on")
            }
            Sureness::Rough => text(
                "診断の幅は中程度で、方向を示すにとどまる",
                "The score’s band shows a direction, no more",
            ),
            Sureness::Open => text(
                "診断の幅は広く、分からない点の確認が先に要る",
                "The score’s band is wide: the unknowns have to be settled first",
            ),
        });
    }
    let contested = board.claims.iter().filter(|claim| claim.verdict == Verdict::Contested);
    let contested: Vec<Text> = contested.map(|claim| quoted(&claim.name())).collect();
    if !contested.is_empty() {
        let join = |pick: fn(&Text) -> &str| contested.iter().map(pick).collect::<Vec<_>>();
        clause.item(both(
            format!("見解が分かれる{}は、期待効果に含めない", join(|one| &one.ja).concat()),
            format!("Contested, so not among the effects: {}", join(|one| &one.en).join(", ")),
        ));
    }
    clause
}

/// What there would be instead: nothing, or agencies.
pub(super) fn alternatives(board: &Board<'_>) -> Clause {
    let mut clause = Clause::new("alternatives", text("代替案", "Alternatives"));
    clause.item(text(
        "実施しない：プログラムの費用はかからない。退職者への対応は今のままで、その場合の再入社の人数は計算していない",
        "Not doing it: the program costs nothing. Leavers are dealt with as now, and how many would return then isn’t worked out",
    ));
    let figures = &board.program.value;
    if let Some((fee, pay)) = figures.saved_yen(Instead::Agency).zip(figures.pay_yen) {
        clause.item(agency(board, figures, fee, pay));
    } else {
        let blank = clause.blank(Open::AnnualPay);
        clause.item(labeled(&text("人材紹介だけで採用する", "Hiring through agencies alone"), &blank));
    }
    clause
}

fn agency(board: &Board<'_>, figures: &Figures, fee: u64, pay: u64) -> Text {
    let (fee, pay, share) = (yen_words(fee), yen_words(pay), tenths_words(figures.fee().into()));
    let told = both(
        format!("人材紹介だけで採用する：1人あたり{}(年収{}の{share}%)", fee.ja, pay.ja),
        format!("Hiring through agencies alone: {} a hire ({share}% of {} a year)", fee.en, pay.en),
    );
    let balance = board.worked.drawn.and_then(|drawn| figures.balance(Instead::Agency, drawn));
    let Some(balance) = balance else { return told };
    let (needed, percent) =
        (grouped(balance.needed[1].max(1).into()), tenths_words(balance.chance_permille.into()));
    both(
        format!(
            "{}。この案の費用がそれ以下に収まるのは再入社が年{needed}人以上のときで、そうなる見込みは{percent}%",
            told.ja
        ),
        format!(
            "{}. This proposal costs no more from {needed} rehires a year on; the chance of that is {percent}%",
            told.en
        ),
    )
}
