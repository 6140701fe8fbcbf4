//! The annex: the evidence for and against each claim, the workings, the rules by which evidence is weighed, the sources.

use super::Board;
use crate::domain::argument::{Claim, GRADES, Piece, RULES, Side, Verdict};
use crate::domain::draft::clause::Clause;
use crate::domain::draft::open::Open;
use crate::domain::draft::said::labeled;
use crate::domain::text::{Text, text};
use crate::domain::value::{Balance, Instead, Step, intervals};
use crate::domain::words::{begun, both, grouped, quoted, signed_yen, tenths_words, yen_words};

/// The steps of the funnel that are told.
const STEPS: [Step; 4] = [Step::Registered, Step::Applied, Step::Rehired, Step::Retained];

/// Each claim with what speaks for and against it.
pub(super) fn claims(board: &Board<'_>) -> Clause {
    let mut clause = Clause::annex("annex_claims", text("主張と根拠", "Claims and evidence"));
    for claim in board.claims.iter().filter(|claim| claim.words.is_some()) {
        clause.say(head(claim));
        for side in [Side::For, Side::Against] {
            for piece in claim.on(side).filter(|piece| piece.counts) {
                clause.item(told(piece));
            }
        }
    }
    clause
}

fn head(claim: &Claim) -> Text {
    let (name, verdict, reason) = (quoted(&claim.name()), claim.verdict.name(), claim.verdict.reason());
    let left_out = if claim.verdict == Verdict::Borne && claim.is_left_out {
        text("。本文には載せない", "; left out of the paper")
    } else {
        text("", "")
    };
    both(
        format!("{}：{}({}{})", name.ja, verdict.ja, reason.ja, left_out.ja),
        format!("{}: {} ({}{})", name.en, verdict.en, reason.en, left_out.en),
    )
}

/// "支持する・中程度：…(出典)"
fn told(piece: &Piece) -> Text {
    let (side, strength) = (piece.side.name(), piece.strength.name());
    let (words, source) = (&piece.text, &piece.source);
    let indirect = if piece.indirect { text("、間接", ", indirect") } else { text("", "") };
    let en = begun(&side).en;
    both(
        format!("{}({}{})：{}〔{}〕", side.ja, strength.ja, indirect.ja, words.ja, source.ja),
        format!("{en} ({}{}): {} [{}]", strength.en, indirect.en, words.en, source.en),
    )
}

/// The figures behind the forecast and the costs.
pub(super) fn workings(board: &Board<'_>) -> Clause {
    let mut clause = Clause::annex("annex_workings", text("計算の内訳", "Workings"));
    let figures = &board.program.value;
    let Some(leavers) = figures.leavers.filter(|leavers| *leavers > 0) else {
        let blank = clause.blank(Open::Leavers);
        clause.item(blank);
        return clause;
    };
    let Some(drawn) = board.worked.drawn else {
        let blank = clause.blank(Open::Forecast);
        clause.item(blank);
        return clause;
    };
    let people = grouped(leavers.into());
    let years = grouped(u64::try_from(drawn.rehired().len()).unwrap_or(u64::MAX));
    clause.say(both(
        format!("1年に退職する{people}人が各段階に進む人数を、{years}年分くり返し計算した。かっこ内は80%の範囲。"),
        format!(
            "How many of {people} leavers a year take each step, over {years} simulated years; 80% intervals in brackets."
        ),
    ));
    for interval in intervals(drawn, leavers).iter().filter(|interval| STEPS.contains(&interval.step)) {
        let name = begun(&interval.step.name());
        let [low, middle, high] = interval.people.map(|people| grouped(people.into()));
        clause.item(both(
            format!("{}：{middle}人({low}〜{high}人)", name.ja),
            format!("{}: {middle} ({low}–{high})", name.en),
        ));
    }
    for instead in Instead::ALL {
        match figures.balance(instead, drawn) {
            Some(balance) => clause.item(balance_words(instead, &balance)),
            None if figures.running_yen.is_none() => {
                let blank = clause.blank(Open::Running);
                clause.item(labeled(&against(instead), &blank));
            }
            None => {}
        }
    }
    clause
}

const fn against(instead: Instead) -> Text {
    match instead {
        Instead::Agency => text("人材紹介と比べた1年の差し引き", "A year against agency hires"),
        Instead::Average => text("平均的な採用と比べた1年の差し引き", "A year against average hires"),
    }
}

fn balance_words(instead: Instead, balance: &Balance) -> Text {
    let [low, middle, high] = balance.net_yen.map(signed_yen);
    let (saved, running) = (yen_words(balance.saved_yen), yen_words(balance.running_yen));
    let chance = tenths_words(balance.chance_permille.into());
    let words = both(
        format!(
            "{}({}〜{})。1人あたりの節約{}、年間費用{}、損益分岐に届く見込み{chance}%",
            middle.ja, low.ja, high.ja, saved.ja, running.ja
        ),
        format!(
            "{} ({} to {}); {} saved per rehire, {} a year in costs; chance of breaking even {chance}%",
            middle.en, low.en, high.en, saved.en, running.en
        ),
    );
    labeled(&against(instead), &words)
}

/// The rules by which evidence is weighed.
pub(super) fn method() -> Clause {
    let mut clause = Clause::annex("annex_method", text("根拠の判定の決まり", "How evidence is weighed"));
    clause.items(GRADES.to_vec());
    clause.items(RULES.to_vec());
    clause
}

/// Where what is told can be read, each once.
pub(super) fn sources(board: &Board<'_>) -> Clause {
    let mut clause = Clause::annex("annex_sources", text("出典", "Sources"));
    let told = board.claims.iter().filter(|claim| claim.words.is_some());
    let told = told.flat_map(|claim| claim.on(Side::For).chain(claim.on(Side::Against)));
    let mut known: Vec<Text> = Vec::new();
    for piece in told.filter(|piece| piece.counts) {
        let line = match &piece.address {
            Some(address) if !piece.source.en.contains(address.as_str()) => {
                both(format!("{} {address}", piece.source.ja), format!("{} {address}", piece.source.en))
            }
            _ => piece.source.clone(),
        };
        if !known.contains(&line) {
            known.push(line);
        }
    }
    if known.is_empty() {
        clause.say(text("出典のある根拠はない。", "There is no evidence with a source."));
    }
    clause.items(known);
    clause
}
