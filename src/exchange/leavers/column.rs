//! What a column holds, by the words of its head.

use crate::domain::text::{Text, text};
use crate::exchange::sheet::{key, says};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// Months of service.
    TenureMonths,
    /// Years of service.
    TenureYears,
    /// The first day.
    Joined,
    /// The last day.
    Left,
    /// Why they left.
    Reason,
    /// How they were employed.
    Employment,
    /// What is on record.
    Conduct,
}

impl Column {
    /// All, in the order in which they are named to a person.
    pub const ALL: [Self; 7] = [
        Self::Joined,
        Self::Left,
        Self::TenureMonths,
        Self::TenureYears,
        Self::Reason,
        Self::Employment,
        Self::Conduct,
    ];

    /// What its head is expected to say.
    #[must_use]
    pub const fn head(self) -> Text {
        match self {
            Self::TenureMonths => text("在籍月数", "Months of service"),
            Self::TenureYears => text("在籍年数", "Years of service"),
            Self::Joined => text("入社日", "Hire date"),
            Self::Left => text("退職日", "Leave date"),
            Self::Reason => text("退職理由", "Reason for leaving"),
            Self::Employment => text("雇用区分", "Employment"),
            Self::Conduct => text("記録", "Record"),
        }
    }

    /// Words that its head may say as well, as [`key`] has them.
    const fn others(self) -> &'static [&'static str] {
        match self {
            Self::TenureMonths => {
                &["勤続月数", "在職月数", "tenuremonths", "tenure(months)", "monthsofservice"]
            }
            Self::TenureYears => &["勤続年数", "在職年数", "tenure", "tenureyears", "yearsofservice", "勤続"],
            Self::Joined => {
                &["入社年月日", "採用日", "採用年月日", "hired", "joined", "startdate", "hiredate"]
            }
            Self::Left => &[
                "退職年月日",
                "離職日",
                "最終出社日",
                "left",
                "exitdate",
                "leavedate",
                "enddate",
                "terminationdate",
            ],
            Self::Reason => &["離職理由", "退職事由", "理由", "reason", "exitreason", "leavereason"],
            Self::Employment => {
                &["雇用形態", "契約区分", "社員区分", "employmenttype", "contract", "contracttype"]
            }
            Self::Conduct => &["懲戒", "懲戒歴", "賞罰", "備考区分", "record", "conduct", "discipline"],
        }
    }

    /// The column whose head says this.
    #[must_use]
    pub fn named(head: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|column| says(head, &column.head(), column.others()))
    }
}

/// Words in heads of what a rule must not rest on, or that a table should not bring along.
const SENSITIVE: [&str; 22] = [
    "性別",
    "男女",
    "sex",
    "gender",
    "年齢",
    "生年月日",
    "誕生日",
    "birth",
    "評価",
    "考課",
    "査定",
    "rating",
    "performance",
    "国籍",
    "nationality",
    "障害",
    "disability",
    "病歴",
    "宗教",
    "religion",
    "組合",
    "配偶者",
];

/// Whether a head names something that needs a warning: sex, age, a rating, and the like.
pub(super) fn is_sensitive(head: &str) -> bool {
    let head = key(head);
    head == "age" || SENSITIVE.iter().any(|word| head.contains(word))
}
