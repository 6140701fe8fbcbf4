//! What the rules' own terms are called on the screen.

use crate::domain::answer::{Confidence, Unrated};
use crate::domain::catalog::{Evidence, Phase};
use crate::domain::level::Level;
use crate::domain::profile::Size;
use crate::domain::target::Preset;
use crate::domain::text::{Text, text};
pub(in crate::ui) use crate::domain::words::status_name as status;

pub(in crate::ui) const fn level(level: Level) -> Text {
    match level {
        Level::L0 => text("これから", "Not begun"),
        Level::L1 => text("その都度", "Ad hoc"),
        Level::L2 => text("決めている", "Defined"),
        Level::L3 => text("実行している", "Practiced"),
        Level::L4 => text("測って改善", "Measured and improving"),
    }
}

pub(in crate::ui) const fn phase(phase: Phase) -> Text {
    match phase {
        Phase::Design => text("設計・準備", "Design and preparation"),
        Phase::Operation => text("運用", "Operation"),
        Phase::After => text("再入社後", "After rejoining"),
    }
}

pub(in crate::ui) const fn confidence(confidence: Confidence) -> Text {
    match confidence {
        Confidence::Sure => text("確か", "Sure"),
        Confidence::Fairly => text("だいたい", "Fairly sure"),
        Confidence::Guess => text("推測", "A guess"),
    }
}

pub(in crate::ui) const fn size(size: Size) -> Text {
    match size {
        Size::UpTo100 => text("100人以下", "Up to 100"),
        Size::UpTo300 => text("101〜300人", "101–300"),
        Size::UpTo1000 => text("301〜1,000人", "301–1,000"),
        Size::UpTo5000 => text("1,001〜5,000人", "1,001–5,000"),
        Size::Over5000 => text("5,001人以上", "Over 5,000"),
    }
}

pub(in crate::ui) const fn preset(preset: Preset) -> Text {
    match preset {
        Preset::Minimum => text("まず決める", "Minimum"),
        Preset::Standard => text("実行まで", "Standard"),
        Preset::Full => text("測って改善", "Full"),
    }
}

pub(in crate::ui) const fn preset_help(preset: Preset) -> Text {
    match preset {
        Preset::Minimum => text("すべての設問を段階2以上に", "Every item at level 2 or above"),
        Preset::Standard => text("すべての設問を段階3以上に", "Every item at level 3 or above"),
        Preset::Full => text("すべての設問を段階4に", "Every item at level 4"),
    }
}

pub(in crate::ui) const fn evidence(evidence: Evidence) -> Text {
    match evidence {
        Evidence::Study => text("査読論文", "Peer-reviewed study"),
        Evidence::Survey => text("調査", "Survey"),
        Evidence::Company => text("企業の公表・報道", "Company or news"),
        Evidence::Vendor => text("事業者の主張", "Vendor’s claim"),
        Evidence::Legal => text("法務の解説(顧問弁護士に確認)", "Legal commentary (ask your counsel)"),
    }
}

pub(in crate::ui) fn unrated(unrated: Unrated) -> Text {
    match unrated {
        Unrated::Unanswered => UNANSWERED.clone(),
        Unrated::DontKnow => DONT_KNOW.clone(),
    }
}

pub(in crate::ui) static LEVEL: Text = text("段階", "Level");
pub(in crate::ui) static STAGE: Text = text("ステージ", "Stage");
pub(in crate::ui) static SCORE: Text = text("スコア", "Score");
pub(in crate::ui) static BAND: Text = text("幅", "Band");
pub(in crate::ui) static DONT_KNOW: Text = text("分からない", "Don’t know");
pub(in crate::ui) static NOT_APPLICABLE: Text = text("当てはまらない", "Does not apply");
pub(in crate::ui) static UNANSWERED: Text = text("未回答", "Not answered");
