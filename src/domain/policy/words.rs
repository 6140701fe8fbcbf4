//! Rules and cases in words, such as "three years of service or more; left by choice".

use super::rule::{Months, PolicyRule};
use super::selection::{Bar, Stage};
use super::table::Case;
use super::terms::{Conduct, Employment, ExitReason, Outcome};
use super::treatment::{Grade, Service};
use crate::domain::sorted::{self, Set};
use crate::domain::text::{Text, text};
use crate::domain::words::{both, quoted};

impl ExitReason {
    /// What it is called.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Career => text("転職・独立", "new job or own business"),
            Self::Family => text("結婚・出産・育児", "marriage, childbirth, childcare"),
            Self::Care => text("介護", "care for a relative"),
            Self::Relocation => {
                text("転居(配偶者の転勤など)", "relocation (a partner’s transfer, and the like)")
            }
            Self::Study => text("留学・学業", "study"),
            Self::Health => text("病気・けが", "illness or injury"),
            Self::ContractEnd => text("契約期間の満了", "end of contract"),
            Self::Retirement => text("定年", "mandatory retirement"),
            Self::Company => text("会社都合", "the company’s reasons"),
            Self::Disciplinary => text("懲戒解雇・諭旨退職", "disciplinary dismissal"),
        }
    }
}

impl Employment {
    /// What it is called.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Regular => text("正社員", "regular"),
            Self::FixedTerm => text("契約社員", "fixed-term"),
            Self::PartTime => text("パート・アルバイト", "part-time"),
            Self::Group => text("グループ会社の社員", "group firm"),
        }
    }
}

impl Conduct {
    /// What it is called.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Clear => text("問題なし", "nothing on record"),
            Self::Open => text("確認が必要", "something to look into"),
            Self::Breach => text("違反の記録あり", "a breach on record"),
        }
    }
}

impl Outcome {
    /// What it is called.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Excluded => text("対象外", "not eligible"),
            Self::Review => text("個別に判断", "case by case"),
            Self::Eligible => text("応募できる", "eligible"),
        }
    }
}

impl Stage {
    /// What it is called.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::CasualTalk => text("カジュアル面談", "casual talk"),
            Self::Application => text("応募の受付", "application"),
            Self::Documents => text("書類選考", "documents"),
            Self::ExitReason => text("退職理由の確認", "check of the exit reason"),
            Self::Test => text("適性検査・課題", "test or work sample"),
            Self::Interview => text("面接", "interview"),
            Self::Terms => text("処遇のすり合わせ", "talk about terms"),
            Self::Offer => text("内定", "offer"),
        }
    }
}

impl Bar {
    /// What it is called.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Same => text("ほかの応募者と同じ", "the same as for others"),
            Self::Lower => text("省く・緩める", "left out or lower"),
            Self::Higher => text("厳しくする", "higher"),
        }
    }
}

impl Grade {
    /// What it is called.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Former => text("退職時の等級", "the former grade"),
            Self::Assessed => text("選考で決める", "as assessed"),
            Self::AtLeastFormer => {
                text("選考で決め、退職時を下回らない", "as assessed, not below the former grade")
            }
        }
    }
}

impl Service {
    /// What it is called.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Anew => text("通算しない", "begins anew"),
            Self::Bridged => text("以前の勤続を通算する", "former years count"),
        }
    }
}

/// "3年", "1年6か月", "5か月"
#[must_use]
pub fn months_words(months: u16) -> Text {
    let (years, rest) = (months / 12, months % 12);
    let unit =
        |count: u16, one: &str| if count == 1 { format!("1 {one}") } else { format!("{count} {one}s") };
    match (years, rest) {
        (0, rest) => both(format!("{rest}か月"), unit(rest, "month")),
        (years, 0) => both(format!("{years}年"), unit(years, "year")),
        (years, rest) => {
            both(format!("{years}年{rest}か月"), format!("{} {}", unit(years, "year"), unit(rest, "month")))
        }
    }
}

/// "3年以上", "3年未満": a most of 35 months is said as less than 36.
fn bounds(months: Months) -> Text {
    let least = months.at_least.map(months_words);
    let below = months.at_most.map(|most| (most % 12 == 11, most)).map(|(is_below, most)| {
        if is_below {
            let words = months_words(most.saturating_add(1));
            both(format!("{}未満", words.ja), format!("less than {}", words.en))
        } else {
            let words = months_words(most);
            both(format!("{}以内", words.ja), format!("up to {}", words.en))
        }
    });
    match (least, below) {
        (Some(least), Some(below)) => {
            both(format!("{}以上{}", least.ja, below.ja), format!("{} or more, {}", least.en, below.en))
        }
        (Some(least), None) => both(format!("{}以上", least.ja), format!("{} or more", least.en)),
        (None, Some(below)) => below,
        (None, None) => text("問わない", "any"),
    }
}

/// Whom a rule is about.
#[must_use]
pub fn rule_words(rule: &PolicyRule) -> Text {
    case_words(&Case {
        tenure: vec![rule.tenure],
        away: vec![rule.away],
        reasons: rule.reasons.clone(),
        employment: rule.employment.clone(),
        conduct: rule.conduct.clone(),
    })
}

/// A rule as a sentence: whom it is about, and what it decides.
#[must_use]
pub fn rule_sentence(rule: &PolicyRule) -> Text {
    let whom = rule_words(rule);
    let (does, then) = match rule.outcome {
        Outcome::Excluded => ("対象外とする", "not eligible"),
        Outcome::Review => ("個別に判断する", "decided case by case"),
        Outcome::Eligible => ("応募できる", "eligible"),
    };
    if asks_nothing(rule) {
        return both(
            format!("{}を{}", whom.ja, with_everybody(rule.outcome)),
            format!("{}: {then}", whom.en),
        );
    }
    both(format!("{}の場合は{does}", whom.ja), format!("{} – {then}", whom.en))
}

fn asks_nothing(rule: &PolicyRule) -> bool {
    let nothing = PolicyRule::new(rule.id.clone(), rule.outcome);
    PolicyRule { note: String::new(), ..rule.clone() } == nothing
}

const fn with_everybody(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Excluded => "対象外とする",
        Outcome::Review => "個別に判断する",
        Outcome::Eligible => "応募できる人とする",
    }
}

/// Whom cases are about, question by question; what any answer fits is left out.
#[must_use]
pub fn case_words(case: &Case) -> Text {
    let mut parts = Vec::new();
    let mut add = |ja: &str, en: &str, words: Option<Text>| {
        if let Some(words) = words {
            parts.push(both(format!("{ja}が{}", words.ja), format!("{en}: {}", words.en)));
        }
    };
    add("在籍期間", "service", spans(&case.tenure));
    add("離職期間", "time away", spans(&case.away));
    add("退職理由", "reason", reasons(&case.reasons));
    add("雇用区分", "employment", chosen(&case.employment, &Employment::ALL, Employment::name));
    add("記録", "record", chosen(&case.conduct, &Conduct::ALL, Conduct::name));
    if parts.is_empty() {
        return text("すべての退職者", "everybody who left");
    }
    let join =
        |pick: fn(&Text) -> &str, between: &str| parts.iter().map(pick).collect::<Vec<_>>().join(between);
    both(join(|part| &part.ja, "、"), join(|part| &part.en, "; "))
}

fn spans(all: &[Months]) -> Option<Text> {
    let bound: Vec<Text> =
        all.iter().filter(|months| **months != Months::default()).map(|months| bounds(*months)).collect();
    (!bound.is_empty()).then(|| either(&bound))
}

fn reasons(some: &Set<ExitReason>) -> Option<Text> {
    if *some == sorted::set(ExitReason::VOLUNTARY) {
        return Some(text("自己都合", "by choice"));
    }
    chosen(some, &ExitReason::ALL, ExitReason::name)
}

/// The answers that are taken; the others, where fewer are not.
fn chosen<T: Copy + Ord>(some: &Set<T>, all: &[T], name: impl Fn(T) -> Text) -> Option<Text> {
    let (taken, left): (Vec<T>, Vec<T>) = all.iter().partition(|one| some.contains(*one));
    if taken.is_empty() {
        return None;
    }
    let is_told_by_others = !left.is_empty() && left.len() <= 2 && left.len() < taken.len();
    let told: Vec<Text> =
        if is_told_by_others { &left } else { &taken }.iter().map(|one| name(*one)).collect();
    let ja: Vec<_> = told.iter().map(|name| quoted(name).ja).collect();
    let en: Vec<_> = told.iter().map(|name| name.en.as_ref()).collect();
    let (ja, en) = (ja.concat(), en.join(", or "));
    Some(match (is_told_by_others, told.len()) {
        (true, _) => both(format!("{ja}以外"), format!("any but {en}")),
        (false, 1) => both(ja, en),
        (false, _) => both(format!("{ja}のいずれか"), en),
    })
}

fn either(all: &[Text]) -> Text {
    let join =
        |pick: fn(&Text) -> &str, between: &str| all.iter().map(pick).collect::<Vec<_>>().join(between);
    both(join(|one| &one.ja, "、または"), join(|one| &one.en, ", or "))
}
