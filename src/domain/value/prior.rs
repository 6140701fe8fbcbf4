//! What is believed of each step before a program has figures of its own, and what that rests on.
//!
//! Little is published of single steps, so each is held as firmly as if it had been seen of a handful of people. From being
//! registered to having come back they come to about 2 % in a year, as the published cases do (1–3 %).

use super::funnel::Step;
use super::reference::Reference;
use super::share::Share;
use crate::domain::id::FactId;
use crate::domain::sorted::{self, Map};
use crate::domain::text::{Text, text};

/// What is believed of a step.
#[derive(Clone, Debug)]
pub struct Prior {
    /// The step.
    pub step: Step,
    /// The share, in permille.
    pub permille: u16,
    /// As of how many people it is held.
    pub people: u8,
    /// What it rests on.
    pub facts: &'static [FactId],
    /// Why it is so, and in which direction it may be off.
    pub why: Text,
}

/// What is believed of each step, in order.
pub static PRIORS: [Prior; 8] = [
    Prior {
        step: Step::Reachable,
        permille: 600,
        people: 4,
        facts: &[],
        why: text(
            "公表された数字が見当たらないため、幅の広い仮置きです。退職時に私用の連絡先を聞いていなければ、これより低くなります。",
            "No published figure was found, so this is a wide assumption. It is lower where nobody asks leavers for a private address.",
        ),
    },
    Prior {
        step: Step::Consented,
        permille: 390,
        people: 6,
        facts: &[FactId::new("alumni_wishes_2024")],
        why: text(
            "会社との接点を望む人の割合から置いています。調査に答える人は関心が高いため、高めに出ている可能性があります。",
            "Taken from the share who want contact with the firm. People who answer such surveys care more, so it may be too high.",
        ),
    },
    Prior {
        step: Step::Registered,
        permille: 600,
        people: 4,
        facts: &[FactId::new("benchmark_2006")],
        why: text(
            "対象者の約4割が登録したという海外の古い調査に、前の2段階と掛けてやや低く合うように置いています。続いている企業だけの数字です。",
            "Set so that the first three steps together stay below the 40% of eligible people who enrolled in an old survey abroad, which saw only programs that lasted.",
        ),
    },
    Prior {
        step: Step::Active,
        permille: 350,
        people: 4,
        facts: &[FactId::new("event_yield")],
        why: text(
            "1回の催しに来た人の割合(15〜20%ほど)より、開封や返信も数える分だけ高く置いています。実測ではありません。",
            "Above the 15–20% who came to one event, because opening and answering count, too. Not a measurement.",
        ),
    },
    Prior {
        step: Step::Talked,
        permille: 270,
        people: 5,
        facts: &[FactId::new("alumni_wishes_2024")],
        why: text(
            "社員とのカジュアル面談を望む人の割合です。望むことと実際に話すことには差があり、高めに出ている可能性があります。",
            "The share who want a casual talk with employees. Wanting one is not having one, so it may be too high.",
        ),
    },
    Prior {
        step: Step::Applied,
        permille: 400,
        people: 4,
        facts: &[FactId::new("resistance_2024")],
        why: text(
            "登録から再入社までが公表事例の年1〜3%に収まるように置いた仮定です。戻りたい人にもためらいがあります。",
            "An assumption that keeps the way from register to rehire within the 1–3% a year of published cases. Even people who want to return hesitate.",
        ),
    },
    Prior {
        step: Step::Rehired,
        permille: 500,
        people: 4,
        facts: &[FactId::new("guarantee_withdrawn")],
        why: text(
            "登録から再入社までが公表事例の年1〜3%に収まるように置いた仮定です。希望者全員の再入社は約束できません。",
            "An assumption that keeps the way from register to rehire within the 1–3% a year of published cases. Nobody can promise to take back all who ask.",
        ),
    },
    Prior {
        step: Step::Retained,
        permille: 800,
        people: 5,
        facts: &[FactId::new("booth_ledoux_2019"), FactId::new("arnold_2020")],
        why: text(
            "定着については、良いという研究と悪いという研究があり、決着していません。一般の中途採用と変わらない程度に置いています。",
            "Contested: one study finds that returnees stay longer, another that they leave more often. Set no better than for hires at large.",
        ),
    },
];

/// What is believed, by step.
pub(super) fn believed() -> Map<Step, Share> {
    let share = |prior: &Prior| Share::believed(prior.permille, u64::from(prior.people) * 1000);
    sorted::map(PRIORS.iter().map(|prior| (prior.step, share(prior))))
}

/// A published case: how many of those registered came back.
#[derive(Clone, Debug)]
pub struct Published {
    /// Where it is published.
    pub fact: FactId,
    /// Its figures.
    pub reference: Reference,
}

const fn published(fact: &'static str, registered: u32, months: u16, rehires: u32) -> Published {
    Published { fact: FactId::new(fact), reference: Reference { registered, months, rehires } }
}

/// The published cases. Of MUFG Bank, "a few" are taken as four, and half of those registered in the end, for they came bit
/// by bit.
pub static PUBLISHED: [Published; 5] = [
    published("conv_aeon", 112, 11, 3),
    published("conv_persol", 400, 6, 10),
    published("conv_mizuho", 800, 12, 10),
    published("conv_cybozu", 58, 72, 7),
    published("conv_mufg", 500, 24, 4),
];
