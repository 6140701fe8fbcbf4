//! What a column holds, by the words of its head.

use crate::domain::text::{Text, text};
use crate::domain::value::Counted;
use crate::exchange::sheet::says;

/// What the head of the months says.
pub(super) const MONTH: Text = text("月", "Month");

/// Words that it may say as well, as `key` has them.
const MONTHS: [&str; 9] =
    ["年月", "対象月", "対象年月", "集計月", "実績月", "日付", "yearmonth", "date", "period"];

/// Whether a head says that a column holds months.
pub(super) fn is_month(head: &str) -> bool {
    says(head, &MONTH, &MONTHS)
}

/// Words that the head of a figure may say besides its name, as `key` has them.
const fn others(counted: Counted) -> &'static [&'static str] {
    match counted {
        Counted::Left => &["退職者", "退職者数", "退職人数", "離職者数", "leavers", "exits"],
        Counted::Reachable => {
            &["連絡可能", "連絡可能者数", "連絡先あり", "連絡がつく人", "reachable", "contactable"]
        }
        Counted::Consented => &["同意", "同意者", "同意者数", "連絡同意", "consented", "consent", "optin"],
        Counted::Registered => {
            &["新規登録", "新規登録者", "新規登録者数", "登録者", "newmembers", "newregistrations", "signups"]
        }
        Counted::Active => {
            &["新規活動者数", "活動", "90日以内の活動", "active", "newlyactive", "becameactive"]
        }
        Counted::Talked => {
            &["面談", "面談数", "面談者数", "カジュアル面談数", "casualtalks", "talks", "interviews"]
        }
        Counted::Applied => &["応募者", "応募者数", "応募数", "applications", "applicants"],
        Counted::Rehired => {
            &["再入社者", "再入社者数", "再入社数", "再雇用", "再雇用者数", "rehires", "rehire", "returnees"]
        }
        Counted::Retained => &["1年後在籍", "1年後在籍者数", "1年在籍", "定着", "retained", "stillthere"],
        Counted::Members => {
            &["登録者数", "登録者数累計", "累計登録者数", "登録者累計", "会員数", "members", "totalmembers"]
        }
        Counted::Engaged => &[
            "活動者",
            "活動者数",
            "アクティブ",
            "アクティブ数",
            "アクティブ者数",
            "activemembers",
            "active90days",
            "engaged",
        ],
    }
}

/// The figure whose head says this.
pub(super) fn counted(head: &str) -> Option<Counted> {
    Counted::ALL.into_iter().find(|counted| says(head, &counted.name(), others(*counted)))
}
