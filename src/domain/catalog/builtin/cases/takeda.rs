//! Takeda: what is known, and what to imitate.

use std::borrow::Cow;

use crate::domain::catalog::entry::{Case, CaseFact, Practice};
use crate::domain::catalog::start::Start;
use crate::domain::catalog::write::{action, cite, factor, item};
use crate::domain::id::{CaseId, IndustryId};
use crate::domain::text::{list, text};

pub(super) static TAKEDA: Case = Case {
    id: CaseId::new("takeda"),
    company: text("武田薬品工業(Active-T)", "Takeda (Active-T)"),
    industry: IndustryId::new("pharma"),
    summary: text(
        "元社員の有志が立ち上げ、運営する。知識の共有と、アルムナイの勤め先との協業をめざす。",
        "Started and run by former employees, for sharing knowledge and for work with the companies where alumni are now.",
    ),
    facts: list![
        CaseFact {
            when: text("2021年1月", "Jan 2021"),
            what: text(
                "OBの有志が、アルムナイのプラットフォーム「Active-T」を立ち上げた",
                "Former employees started Active-T, a platform for alumni, of their own accord",
            ),
            address: Cow::Borrowed("https://www.active-t.jp/about.html"),
        },
        CaseFact {
            when: text("2021年〜", "Since 2021"),
            what: text(
                "OB・OGと現役社員が知識や経験を共有し、セミナーや交流イベントを開く",
                "Former and current employees share knowledge and experience, with seminars and gatherings",
            ),
            address: Cow::Borrowed("https://www.active-t.jp/about.html"),
        },
        CaseFact {
            when: text("2021年〜", "Since 2021"),
            what: text(
                "再入社に限らず、アルムナイの勤め先との協業もめざす",
                "Looks beyond returns to work with the companies where alumni are now",
            ),
            address: Cow::Borrowed("https://www.active-t.jp/about.html"),
        },
        CaseFact {
            when: text("2025年", "2025"),
            what: text("DSANJとの連携がある", "Has a partnership with DSANJ",),
            address: Cow::Borrowed("https://www.active-t.jp/about.html"),
        },
        CaseFact {
            when: text("出典の違い", "Sources differ"),
            what: text(
                "会社の事例として紹介されるが、始めたのは元社員。再入社の人数は、参照した資料に見当たらない",
                "Presented as the company’s case, though former employees began it; we found no number of rehires in the sources",
            ),
            address: Cow::Borrowed("https://www.active-t.jp/about.html"),
        },
    ],
    practices: list![
        Practice {
            name: text("元社員が主体となって運営する", "Let former employees run it",),
            factors: list![factor("network")],
            items: list![item("network.member_led")],
            actions: list![action("network.member_circle")],
        },
        Practice {
            name: text(
                "元社員と現役社員が学び合うセミナーを開く",
                "Hold seminars where former and current employees learn from each other",
            ),
            factors: list![factor("network"), factor("relationship")],
            items: list![item("network.events"), item("relationship.alumni_value")],
            actions: list![action("network.gathering"), action("relationship.benefits")],
        },
        Practice {
            name: text(
                "知識や経験が双方から行き交う場にする",
                "Make it a place where knowledge flows both ways",
            ),
            factors: list![factor("relationship")],
            items: list![item("relationship.two_way")],
            actions: list![action("relationship.dialogue")],
        },
        Practice {
            name: text(
                "アルムナイの勤め先との協業を目的に入れる",
                "Count work with the alumni’s present companies among the aims",
            ),
            factors: list![factor("relationship")],
            items: list![item("relationship.occasions")],
            actions: list![action("relationship.visits")],
        },
    ],
    start: Start::NOTHING,
    cites: list![cite("S1-K7")],
};
