//! What the KPIs are called, how each is counted, and why it matters.

use super::kind::Kpi;
use super::review::Cadence;
use crate::domain::text::{Text, text};

impl Kpi {
    /// What it is called.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Reachable => text("連絡がつく割合", "share that can be reached"),
            Self::Consented => text("連絡に同意した割合", "share that agreed to contact"),
            Self::Members => text("登録者数", "registered people"),
            Self::Engaged => text("90日以内に活動した人", "people active in 90 days"),
            Self::EngagedShare => text("90日以内に活動した割合", "share active in 90 days"),
            Self::Talks => text("カジュアル面談(3か月)", "casual talks in three months"),
            Self::Applications => text("応募(12か月)", "applications in twelve months"),
            Self::Rehires => text("再入社(12か月)", "rehires in twelve months"),
            Self::Retained => text("再入社から1年後の在籍率", "share still there a year after rejoining"),
            Self::Cost => text("再入社1人あたりの費用", "program cost for each rehire"),
        }
    }

    /// What it is worked out from, with its period and unit.
    #[must_use]
    pub const fn definition(self) -> Text {
        match self {
            Self::Reachable => text(
                "直近12か月の「連絡がつく」の合計 ÷ 同じ月の「退職」の合計(%)",
                "People counted as “can be reached” in the last 12 months ÷ those who left in the same months (%)",
            ),
            Self::Consented => text(
                "直近12か月の「連絡に同意」の合計 ÷ 同じ月の「連絡がつく」の合計(%)",
                "People counted as “agreed to contact” in the last 12 months ÷ those who can be reached in the same months (%)",
            ),
            Self::Members => {
                text("月末に登録している人の合計(人)", "All who are registered at the month’s end (people)")
            }
            Self::Engaged => text(
                "月末の登録者のうち、過去90日に開封・返信・参加などを1回以上した人(人)",
                "Members who opened, answered or attended something in the 90 days before the month’s end (people)",
            ),
            Self::EngagedShare => text(
                "月末の活動者数 ÷ 月末の登録者数(%)",
                "Active members ÷ all members at the month’s end (%)",
            ),
            Self::Talks => {
                text("直近3か月の「カジュアル面談」の合計(人)", "Casual talks in the last 3 months (people)")
            }
            Self::Applications => {
                text("直近12か月の「応募」の合計(人)", "Applications in the last 12 months (people)")
            }
            Self::Rehires => {
                text("直近12か月の「再入社」の合計(人)", "Rehires in the last 12 months (people)")
            }
            Self::Retained => text(
                "直近12か月の「1年後も在籍」の合計 ÷ それぞれの1年前の「再入社」の合計(%)",
                "People still there after a year, over the last 12 months ÷ rehires in the same months a year before (%)",
            ),
            Self::Cost => text(
                "プログラムの年間費用 ÷ 直近12か月の再入社(円)。12か月に満たないときは、費用も月割りにします。",
                "Annual cost of the program ÷ rehires in the last 12 months (yen). With fewer months, the cost is taken for as many.",
            ),
        }
    }

    /// Why it matters.
    #[must_use]
    pub const fn why(self) -> Text {
        match self {
            Self::Reachable => text(
                "退職時に私用の連絡先を聞いておかないと、その後のどの段階にも進めません。",
                "Unless a private address is asked for at exit, no later step can follow.",
            ),
            Self::Consented => text(
                "目的を説明したうえでの同意がなければ、案内を送れるかどうかから確かめることになります。",
                "Without consent to a stated purpose, even whether you may write has to be checked first.",
            ),
            Self::Members => text(
                "母集団の大きさです。増えても活動が伴わなければ再入社にはつながらないため、次の2つと合わせて見ます。",
                "The size of the pool. Growth without activity brings nobody back, so look at it with the next two.",
            ),
            Self::Engaged => text(
                "登録しただけの人を除いた、つながりの実数です。声をかければ届く相手が何人いるかを示します。",
                "The living part of the network, without people who only signed up: how many a message really reaches.",
            ),
            Self::EngagedShare => text(
                "登録者が増えたときに下がりやすい指標です。下がり続けるなら、配信の内容や頻度を見直します。",
                "It tends to fall as registration grows. If it keeps falling, look at what you send and how often.",
            ),
            Self::Talks => text(
                "応募の前に気軽に話せる場があるかどうかを、早い時期に確かめられます。",
                "An early sign of whether people have a way to talk before they decide to apply.",
            ),
            Self::Applications => text(
                "面談は多いのに応募が少なければ、求人の内容や応募へのためらいに原因があるかもしれません。",
                "Many talks and few applications point to the openings, or to what makes people hesitate.",
            ),
            Self::Rehires => text(
                "取り組みの成果です。人数が少ないうちは偶然で大きく動くため、途中の指標と合わせて判断します。",
                "The outcome. Small numbers move by chance, so judge them together with the steps before.",
            ),
            Self::Retained => text(
                "戻った人が定着しているかを示します。研究の結果は分かれているため、自社の数字で確かめます。",
                "Whether returnees stay. Studies disagree, so go by your own figures.",
            ),
            Self::Cost => text(
                "紹介手数料と比べられる金額です。再入社が0人の期間は計算できません。",
                "The sum to hold against an agency’s fee. Where nobody was rehired, there is none.",
            ),
        }
    }
}

impl Cadence {
    /// What it is called.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Monthly => text("毎月", "every month"),
            Self::Quarterly => text("3か月ごと", "every three months"),
            Self::HalfYearly => text("6か月ごと", "every six months"),
        }
    }
}
