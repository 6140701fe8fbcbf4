//! What the parts of an argument are called, and the rules by which evidence is weighed.

use super::strength::{Side, Strength, Verdict, Why};
use crate::domain::text::{Text, text};

impl Side {
    /// What it is called.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::For => text("支持する", "for"),
            Self::Against => text("反対する", "against"),
            Self::Context => text("参考", "context"),
        }
    }
}

impl Strength {
    /// What it is called.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Strong => text("強い", "strong"),
            Self::Fair => text("中程度", "fair"),
            Self::Weak => text("弱い", "weak"),
        }
    }
}

impl Verdict {
    /// What it is called.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Borne => text("根拠あり", "borne out"),
            Self::Contested => text("見解が分かれる", "contested"),
            Self::NotBorne(_) => text("根拠不足", "not borne out"),
        }
    }

    /// Why it is so.
    #[must_use]
    pub const fn reason(self) -> Text {
        match self {
            Self::Borne => text(
                "支持する根拠が、反対する根拠より強い",
                "what speaks for it is stronger than what speaks against it",
            ),
            Self::Contested => text(
                "支持する根拠と反対する根拠が同じ強さ",
                "what speaks for and against it is equally strong",
            ),
            Self::NotBorne(Why::Nothing) => text("支持する根拠がない", "nothing speaks for it"),
            Self::NotBorne(Why::Weak) => {
                text("支持する根拠が弱いものしかない", "only weak evidence speaks for it")
            }
            Self::NotBorne(Why::Outweighed) => {
                text("反対する根拠のほうが強い", "what speaks against it is stronger")
            }
            Self::NotBorne(Why::NobodyBack) => text(
                "再入社が1人も見込まれず、節約が生じない",
                "nobody is expected to come back, so nothing is saved",
            ),
            Self::NotBorne(Why::Unsaid) => text("主張の内容がない", "the claim has no words"),
        }
    }
}

/// How strong which evidence is, from the strongest; then what counts less, and what does not count.
pub static GRADES: [Text; 5] = [
    text(
        "強い：比べる集団のある査読論文。主張そのものを自社で数えた実績",
        "Strong: a peer-reviewed study with a group to compare with; your own count of the very thing that is claimed",
    ),
    text(
        "中程度：調査。自社で数えた再入社の人数が入った見込み",
        "Fair: a survey; a forecast that includes rehires you counted",
    ),
    text(
        "弱い：企業や事業者の発表、法務や実務の解説、公表値だけによる見込み",
        "Weak: what a company or a vendor says; legal or practitioners’ commentary; a forecast from public figures alone",
    ),
    text(
        "主張そのものを測っていない根拠は、1段階弱く数える(弱いものは数えない)",
        "Evidence that doesn’t measure the claim itself counts one step less; weak evidence of that kind doesn’t count",
    ),
    text("内容か出典のない根拠は数えない", "Evidence without words or without a source doesn’t count"),
];

/// What follows from the evidence for a claim.
pub static RULES: [Text; 4] = [
    text(
        "根拠あり：支持する根拠に中程度以上のものがあり、反対する根拠のどれよりも強い",
        "Borne out: something fair or strong speaks for it, and is stronger than all that speaks against it",
    ),
    text(
        "見解が分かれる：支持と反対の最も強い根拠が、どちらも中程度以上で、同じ強さ",
        "Contested: the strongest evidence on both sides is equally strong, and at least fair",
    ),
    text("根拠不足：そのどちらでもない", "Not borne out: neither of the two"),
    text(
        "節約についての主張は、再入社が1人も見込まれないとき、ほかの根拠にかかわらず根拠不足",
        "A claim about savings is never borne out where nobody is expected to come back, whatever else speaks for it",
    ),
];
