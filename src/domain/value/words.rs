//! What the steps of a funnel are called, and how they are counted.

use super::figures::Counted;
use super::funnel::Step;
use crate::domain::text::{Text, text};

impl Step {
    /// What it is called.
    #[must_use]
    pub const fn name(self) -> Text {
        Counted::of(self).name()
    }
}

impl Counted {
    /// What it is called.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Left => text("退職", "left"),
            Self::Reachable => text("連絡がつく", "can be reached"),
            Self::Consented => text("連絡に同意", "agreed to contact"),
            Self::Registered => text("登録", "registered"),
            Self::Active => text("90日以内に活動", "active in 90 days"),
            Self::Talked => text("カジュアル面談", "casual talk"),
            Self::Applied => text("応募", "applied"),
            Self::Rehired => text("再入社", "rehired"),
            Self::Retained => text("1年後も在籍", "there after a year"),
            Self::Members => text("月末の登録者数", "members at month’s end"),
            Self::Engaged => text("月末の活動者数", "active members at month’s end"),
        }
    }

    /// Who is counted.
    #[must_use]
    pub const fn definition(self) -> Text {
        match self {
            Self::Left => text(
                "その月が最終在籍日の人。アルムナイに含める区分だけを数えます。",
                "People whose last day was in the month, of the groups that count as alumni.",
            ),
            Self::Reachable => text(
                "退職後も届く連絡先(私用のメールなど)がわかっている人。",
                "People of whom an address is known that still works after they left.",
            ),
            Self::Consented => text(
                "目的の説明を受けて、会社からの連絡に同意した人。",
                "People who were told the purpose and agreed to be contacted.",
            ),
            Self::Registered => text(
                "名簿に載った、またはネットワークに登録した人。",
                "People who are in the register or joined the network.",
            ),
            Self::Active => text(
                "過去90日に、開封・返信・参加などを1回以上した人。登録しただけの人は数えません。",
                "People who opened, answered or attended something in the last 90 days. Being registered is not enough.",
            ),
            Self::Talked => text(
                "選考とは別に、戻ることについて社員と話した人。",
                "People who talked with an employee about coming back, outside any selection.",
            ),
            Self::Applied => text("再入社に応募した人。", "People who applied to come back."),
            Self::Rehired => text(
                "雇用契約を結んで戻った人。業務委託は数えません。",
                "People hired again. Contractors do not count.",
            ),
            Self::Retained => text(
                "1年前のその月に再入社し、今も在籍している人。",
                "People who were rehired in the same month a year ago and are still there.",
            ),
            Self::Members => text(
                "月末に登録している人の合計。登録した時期は問いません。",
                "All who are registered when the month ends, whenever they registered.",
            ),
            Self::Engaged => text(
                "月末の登録者のうち、過去90日に開封・返信・参加などを1回以上した人。",
                "Of the members at month’s end, those who opened, answered or attended something in the last 90 days.",
            ),
        }
    }
}
