//! Stages, roles and industries.

use crate::domain::catalog::entry::{Industry, Role, StageName};
use crate::domain::id::{IndustryId, RoleId};
use crate::domain::text::text;

/// Stages 0 to 4, in order.
pub(in crate::domain::catalog) static STAGES: &[StageName] = &[
    StageName {
        name: text("着手前", "Not begun"),
        summary: text(
            "退職者とのつながりは個人の付き合いにとどまり、組織としての取り組みはこれからです。",
            "Ties with people who left are personal. The organization itself hasn’t taken them up yet.",
        ),
        next: text(
            "目的を1枚の文書にまとめ、推進責任者と予算を決めます。",
            "Put the purpose on one page, then name a sponsor and set a budget.",
        ),
    },
    StageName {
        name: text("個別対応", "Case by case"),
        summary: text(
            "再入社の例や退職者との連絡はありますが、進め方はその都度、担当者や上司が決めています。",
            "People have come back or stayed in touch, but whoever handles the case decides how it’s done.",
        ),
        next: text(
            "承認された規程を全社員に公開し、法務が確認した同意の文面を使い始めます。",
            "Publish approved rules to all employees, and start using a consent text that legal has checked.",
        ),
    },
    StageName {
        name: text("制度化", "Defined"),
        summary: text(
            "目的、規程、担当が文書で決まり、社員が読めます。実際の運用はまだ一部にとどまります。",
            "Purpose, rules, and roles are written down and open to employees. Day-to-day use is still partial.",
        ),
        next: text(
            "決めた手順を対象者全員に使い、日付と結果を記録に残します。",
            "Apply the steps to everyone they’re meant for, and keep dates and results on record.",
        ),
    },
    StageName {
        name: text("定着", "Practiced"),
        summary: text(
            "退職から連絡、応募、受け入れまで、決めた手順が日常の仕事として回り、記録が残っています。",
            "From exit to contact, application, and reception, the steps are part of everyday work, and records show it.",
        ),
        next: text(
            "数値と当事者の声を定期的に見て、弱いところの手順を変えます。",
            "Look at figures and feedback on set dates, and change the steps that are weak.",
        ),
    },
    StageName {
        name: text("改善", "Improving"),
        summary: text(
            "数値と当事者の声をもとに手順を見直し、何をなぜ変えたかを記録しています。",
            "Steps are revised from figures and feedback, and what was changed, and why, is on record.",
        ),
        next: text(
            "見直しを続け、事業や法令が変わったときは規程を改めます。分かったことは社員に伝えます。",
            "Keep reviewing, update the rules when the business or the law changes, and tell employees what you’ve learned.",
        ),
    },
];

/// Who does the work, and what each can give to the program in a week when nothing else is said.
pub(in crate::domain::catalog) static ROLES: &[Role] = &[
    Role { id: RoleId::new("hr_lead"), name: text("人事責任者", "HR lead"), weekly_tenths: 10 },
    Role { id: RoleId::new("recruiting"), name: text("採用担当", "Recruiting"), weekly_tenths: 20 },
    Role { id: RoleId::new("management"), name: text("経営", "Top management"), weekly_tenths: 3 },
    Role {
        id: RoleId::new("managers"),
        name: text("部門の管理職(受け入れ部署)", "Managers of receiving teams"),
        weekly_tenths: 10,
    },
    Role { id: RoleId::new("legal"), name: text("法務", "Legal"), weekly_tenths: 5 },
    Role { id: RoleId::new("it"), name: text("情報システム", "IT"), weekly_tenths: 8 },
    Role {
        id: RoleId::new("comms"), name: text("広報・社内広報", "Communications"), weekly_tenths: 8
    },
    Role {
        id: RoleId::new("pay"), name: text("人事制度(報酬)担当", "Pay and grading"), weekly_tenths: 8
    },
];

pub(in crate::domain::catalog) static INDUSTRIES: &[Industry] = &[
    Industry { id: IndustryId::new("it"), name: text("IT・インターネット", "IT and internet") },
    Industry { id: IndustryId::new("telecom"), name: text("通信", "Telecom") },
    Industry { id: IndustryId::new("manufacturing"), name: text("製造", "Manufacturing") },
    Industry { id: IndustryId::new("finance"), name: text("金融・保険", "Finance and insurance") },
    Industry { id: IndustryId::new("pharma"), name: text("医薬品", "Pharmaceuticals") },
    Industry { id: IndustryId::new("food"), name: text("食品・外食", "Food and restaurants") },
    Industry { id: IndustryId::new("retail"), name: text("小売・商業施設", "Retail and malls") },
    Industry { id: IndustryId::new("services"), name: text("サービス", "Services") },
    Industry { id: IndustryId::new("public"), name: text("官公庁・公的機関", "Public sector") },
    Industry { id: IndustryId::new("other"), name: text("その他", "Other") },
];
