//! What the program's own figures say of a claim: the years that were drawn from them, what was counted, and cases that are like
//! the organization.

use super::strength::{Origin, Piece, Side, Strength};
use crate::domain::catalog::Catalog;
use crate::domain::id::PurposeId;
use crate::domain::likeness::{Alike, Likeness};
use crate::domain::text::{Text, text};
use crate::domain::value::{Balance, Counted, Drawn, Figures, Instead, Step};
use crate::domain::words::{both, grouped, listed, signed_yen};

/// After so many months in which rehires were counted, that there were none says something.
const LONG: usize = 12;

/// The most cases that are told beside a claim.
const MOST_CASES: usize = 2;

/// Whether anybody comes back: in a middling year of those that were drawn; where none were, as far as it was counted.
#[must_use]
pub fn is_anyone_back(figures: &Figures, drawn: Option<&Drawn>) -> bool {
    match drawn.and_then(|drawn| drawn.quantile(Step::Rehired, 500)) {
        Some(people) => people > 0,
        None => rehired(figures).is_some_and(|(people, _)| people > 0),
    }
}

/// How many rehires were counted, and in how many months; none where they never were.
fn rehired(figures: &Figures) -> Option<(u32, usize)> {
    let counts = figures.months.values().filter_map(|counts| counts.get(&Counted::Rehired));
    let (people, months) =
        counts.fold((0_u32, 0), |(people, months), more| (people.saturating_add(*more), months + 1));
    (months > 0).then_some((people, months))
}

/// A forecast is as strong as what went into it: public figures alone, or rehires that were counted here.
fn forecast_strength(figures: &Figures) -> Strength {
    if rehired(figures).is_some() { Strength::Fair } else { Strength::Weak }
}

fn piece(side: Side, strength: Strength, text: Text, origin: Origin) -> Piece {
    let source = match &origin {
        Origin::Counted => text_of_counted(),
        _ => text_of_forecast(),
    };
    Piece { side, strength, indirect: false, text, source, address: None, origin, counts: true }
}

const fn text_of_forecast() -> Text {
    text("自社の見込み(「効果と費用」の計算)", "Your own forecast (worked out on the page “Value”)")
}

const fn text_of_counted() -> Text {
    text("自社の実績(「効果と費用」の月ごとの人数)", "Your own count (monthly figures on the page “Value”)")
}

/// Savings against costs, in the years that were drawn.
pub(super) fn savings(figures: &Figures, drawn: Option<&Drawn>) -> Vec<Piece> {
    let balance = |instead| figures.balance(instead, drawn?);
    let (instead, balance) = match (balance(Instead::Agency), balance(Instead::Average)) {
        (Some(balance), _) => (Instead::Agency, balance),
        (None, Some(balance)) => (Instead::Average, balance),
        (None, None) => return Vec::new(),
    };
    let [low, _, high] = balance.net_yen;
    let side = if low > 0 {
        Side::For
    } else if high <= 0 {
        Side::Against
    } else {
        Side::Context
    };
    vec![piece(side, forecast_strength(figures), net_words(instead, &balance), Origin::Forecast)]
}

fn net_words(instead: Instead, balance: &Balance) -> Text {
    let beside = match instead {
        Instead::Agency => text("人材紹介", "agency hires"),
        Instead::Average => text("平均的な採用", "average hires"),
    };
    let [low, middle, high] = balance.net_yen.map(signed_yen);
    both(
        format!("{}と比べた1年の差し引きは{}(80%の範囲で{}〜{})", beside.ja, middle.ja, low.ja, high.ja),
        format!("Against {}, a year nets {} (80% interval {} to {})", beside.en, middle.en, low.en, high.en),
    )
}

/// Rehires in a year that was drawn, and those that were counted.
pub(super) fn demand(figures: &Figures, drawn: Option<&Drawn>) -> Vec<Piece> {
    let at = |permille| drawn?.quantile(Step::Rehired, permille);
    let drawn = at(100).zip(at(500)).zip(at(900)).map(|((low, middle), high)| {
        let side = match (low, high) {
            (0, 0) => Side::Against,
            (0, _) => Side::Context,
            _ => Side::For,
        };
        piece(side, forecast_strength(figures), rehires_words([low, middle, high]), Origin::Forecast)
    });
    let counted = rehired(figures).map(|(people, months)| {
        let side = match people {
            0 if months >= LONG => Side::Against,
            0 => Side::Context,
            _ => Side::For,
        };
        let unit = if people == 1 { "rehire" } else { "rehires" };
        let in_months = if months == 1 { "1 month".to_owned() } else { format!("{months} months") };
        let words = both(
            format!("人数を数えた{months}か月に、再入社は{people}人"),
            format!("{} {unit} in {in_months} that were counted", grouped(people.into())),
        );
        piece(side, Strength::Strong, words, Origin::Counted)
    });
    drawn.into_iter().chain(counted).collect()
}

/// "再入社は1年に2人(80%の範囲で0〜5人)"
pub(in crate::domain) fn rehires_words([low, middle, high]: [u32; 3]) -> Text {
    let [low, middle, high] = [low, middle, high].map(|people| grouped(people.into()));
    both(
        format!("再入社の見込みは1年に{middle}人(80%の範囲で{low}〜{high}人)"),
        format!("Rehires expected in a year: {middle} (80% interval {low}–{high})"),
    )
}

/// Those who are still there after a year: without a group to compare with it speaks for neither side.
pub(super) fn retained(figures: &Figures) -> Vec<Piece> {
    let seen = figures.seen(Step::Retained);
    if seen.all == 0 {
        return Vec::new();
    }
    let (yes, all) = (grouped(seen.yes.min(seen.all).into()), grouped(seen.all.into()));
    let words = both(
        format!(
            "再入社した{all}人のうち{yes}人が1年後も在籍。比べる集団がないため、どちらの根拠にも数えない"
        ),
        format!(
            "{yes} of {all} returnees were still there after a year. Without a group to compare with, it counts for neither side"
        ),
    );
    vec![piece(Side::Context, Strength::Fair, words, Origin::Counted)]
}

/// The cases most like the organization that are after the same merit.
pub(super) fn cases(catalog: &Catalog, alike: &[Likeness], purpose: &PurposeId) -> Vec<Piece> {
    let told = |likeness: &Likeness| {
        let case = catalog.case(&likeness.case)?;
        let is_after = case.start.purposes.contains(purpose);
        let parts: Vec<Text> = likeness.alike.iter().map(alike_words).collect();
        (is_after && !parts.is_empty()).then(|| {
            let (company, parts) = (&case.company, listed(&parts));
            Piece {
                side: Side::Context,
                strength: Strength::Weak,
                indirect: true,
                text: both(
                    format!("{}も同じ効果をねらいに挙げている(自社と近い点：{})", company.ja, parts.ja),
                    format!("{} is after the same (like you in {})", company.en, parts.en),
                ),
                source: text("公表事例", "Published case"),
                address: None,
                origin: Origin::Case(case.id.clone()),
                counts: true,
            }
        })
    };
    alike.iter().filter_map(told).take(MOST_CASES).collect()
}

const fn alike_words(alike: &Alike) -> Text {
    match alike {
        Alike::Industry => text("業種", "industry"),
        Alike::Size => text("規模", "size"),
        Alike::NextSize => text("近い規模", "a size close to yours"),
        Alike::Purposes(_) => text("目的", "purposes"),
        Alike::Gaps(_) => text("足りない点", "what is missing"),
    }
}
