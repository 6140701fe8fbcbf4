//! What a cell says.

use crate::domain::policy::{Conduct, Employment, ExitReason, MOST_MONTHS, Told};
use crate::exchange::sheet::{key, narrow};

/// Words in a cell, and what they say of why someone left; the first that fits counts.
const REASONS: [(&[&str], ExitReason); 10] = [
    (&["懲戒", "諭旨", "disciplin", "misconduct"], ExitReason::Disciplinary),
    (
        &["契約満了", "期間満了", "契約期間", "雇止", "雇い止", "endofcontract", "contractend", "expir"],
        ExitReason::ContractEnd,
    ),
    (&["定年", "mandatoryretire", "retirement"], ExitReason::Retirement),
    (
        &[
            "会社都合",
            "希望退職",
            "整理解雇",
            "早期退職",
            "解雇",
            "倒産",
            "layoff",
            "laidoff",
            "redundan",
            "company",
        ],
        ExitReason::Company,
    ),
    (
        &[
            "結婚",
            "出産",
            "育児",
            "妊娠",
            "子育て",
            "marriage",
            "childbirth",
            "childcare",
            "maternity",
            "pregnan",
        ],
        ExitReason::Family,
    ),
    (&["介護", "看護", "familycare", "caregiv", "eldercare"], ExitReason::Care),
    (&["転居", "転勤", "引越", "引っ越", "帰郷", "relocat", "moved"], ExitReason::Relocation),
    (&["留学", "進学", "学業", "大学院", "study", "studies", "education"], ExitReason::Study),
    (
        &["病気", "傷病", "けが", "怪我", "療養", "体調", "健康", "health", "illness", "sick", "injur"],
        ExitReason::Health,
    ),
    (
        &["転職", "独立", "起業", "キャリア", "新しい仕事", "newjob", "career", "startup", "ownbusiness"],
        ExitReason::Career,
    ),
];

const BY_CHOICE: [&str; 5] = ["自己都合", "一身上", "任意退職", "voluntary", "resign"];

/// Why someone left.
pub(super) fn reason(cell: &str) -> Option<Told> {
    let cell = key(cell);
    let has = |words: &[&str]| words.iter().any(|word| cell.contains(word));
    if cell.is_empty() || cell.contains("involuntary") {
        return cell.contains("involuntary").then_some(Told::Reason(ExitReason::Company));
    }
    let one = REASONS.iter().find(|(words, _)| has(words)).map(|(_, reason)| Told::Reason(*reason));
    one.or_else(|| has(&BY_CHOICE).then_some(Told::ByChoice))
}

/// How someone was employed.
pub(super) fn employment(cell: &str) -> Option<Employment> {
    const KINDS: [(&[&str], Employment); 4] = [
        (&["グループ", "出向", "関係会社", "group", "subsidiary"], Employment::Group),
        (&["パート", "アルバイト", "臨時", "part", "hourly"], Employment::PartTime),
        (&["契約", "嘱託", "有期", "fixed", "contract", "temporary"], Employment::FixedTerm),
        (
            &["正社員", "正規", "無期", "総合職", "一般職", "regular", "permanent", "fulltime", "full-time"],
            Employment::Regular,
        ),
    ];
    let cell = key(cell);
    KINDS.iter().find(|(words, _)| words.iter().any(|word| cell.contains(word))).map(|(_, kind)| *kind)
}

/// What is on record.
pub(super) fn conduct(cell: &str) -> Option<Conduct> {
    const RECORDS: [(&[&str], Conduct); 3] = [
        (&["問題なし", "なし", "無し", "無", "良好", "円満", "clear", "none", "no", "0"], Conduct::Clear),
        (&["確認", "要注意", "保留", "open", "review", "pending"], Conduct::Open),
        (&["違反", "懲戒", "戒告", "減給", "停職", "あり", "有", "breach", "yes", "1"], Conduct::Breach),
    ];
    let cell = key(cell);
    let whole = RECORDS.iter().find(|(words, _)| words.iter().any(|word| cell == *word));
    let part = |(words, _): &&(&[&str], Conduct)| {
        words.iter().any(|word| word.chars().count() > 1 && cell.contains(word))
    };
    whole.or_else(|| RECORDS.iter().find(part)).map(|(_, record)| *record)
}

/// Months as a person types them: `36`, `3年`, `1 year 6 months`.
#[must_use]
pub fn months_of(typed: &str) -> Option<u16> {
    months(typed.trim(), 1)
}

/// Months out of a number of months, or of years: `3.5`, `3年6か月`, `42か月`. More than the most that is told apart is that.
pub(super) fn months(cell: &str, unit: u16) -> Option<u16> {
    let text = narrow(cell).to_lowercase().replace([',', ' '], "");
    let text =
        text.replace("years", "年").replace("year", "年").replace("months", "月").replace("month", "月");
    let text = text
        .replace("ヶ月", "月")
        .replace("か月", "月")
        .replace("カ月", "月")
        .replace("ケ月", "月")
        .replace("箇月", "月");
    let total = match text.split_once('年') {
        Some((years, rest)) => {
            let months = rest.trim_end_matches('月');
            tenths(years)? * 12 + if months.is_empty() { 0 } else { tenths(months)? }
        }
        None => match text.strip_suffix('月') {
            Some(months) => tenths(months)?,
            None => tenths(&text)? * u32::from(unit),
        },
    };
    u16::try_from(total / 10).ok().map(|months| months.min(MOST_MONTHS))
}

/// A number with at most one decimal that counts, in tenths.
fn tenths(text: &str) -> Option<u32> {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let is_number = |text: &str| text.chars().all(|sign| sign.is_ascii_digit());
    if whole.is_empty() || whole.len() > 5 || !is_number(whole) || !is_number(part) {
        return None;
    }
    let tenth = part.chars().next().and_then(|sign| sign.to_digit(10)).unwrap_or(0);
    Some(whole.parse::<u32>().ok()? * 10 + tenth)
}
