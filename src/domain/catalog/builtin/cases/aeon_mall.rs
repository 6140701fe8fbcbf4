//! AEON MALL: what is known, and what to imitate.

use std::borrow::Cow;

use crate::domain::catalog::entry::{Case, CaseFact, Practice};
use crate::domain::catalog::start::Start;
use crate::domain::catalog::write::{action, cite, factor, item};
use crate::domain::id::{CaseId, IndustryId};
use crate::domain::text::{list, text};

pub(super) static AEON_MALL: Case = Case {
    id: CaseId::new("aeon_mall"),
    company: text("イオンモール", "AEON MALL"),
    industry: IndustryId::new("retail"),
    summary: text(
        "ネットワーク、再入社、社員紹介を同じ日に始め、年度ごとのテーマで運営する。",
        "Network, rehiring, and employee referral began on one day, and each year has a theme.",
    ),
    facts: list![
        CaseFact {
            when: text("2024年6月3日", "3 Jun 2024"),
            what: text(
                "アルムナイネットワーク、ウェルカムバック採用、社員紹介採用を同じ日に開始",
                "Started the alumni network, Welcome Back hiring, and employee referral on the same day",
            ),
            address: Cow::Borrowed(
                "https://www.aeonmall.com/wp/wp-content/uploads/2024/06/03aee43e0cde56f20e4de5f42d8e3863.pdf"
            ),
        },
        CaseFact {
            when: text("2024年6月", "Jun 2024"),
            what: text(
                "結婚・育児・介護など事情のある退職に限っていた制度から、自己都合の退職者に対象を広げた",
                "Widened eligibility from those who had left for family reasons to all voluntary leavers",
            ),
            address: Cow::Borrowed("https://news.shoninsha.co.jp/personnel/250112"),
        },
        CaseFact {
            when: text("2024年9月7日", "7 Sep 2024"),
            what: text(
                "初の交流会にアルムナイ6人と社員5人が参加。登録者は80人超",
                "First gathering: six alumni and five employees, with 80-odd registered",
            ),
            address: Cow::Borrowed("https://alumnavi.com/aeonmall-event/"),
        },
        CaseFact {
            when: text("2025年5月24日", "24 May 2025"),
            what: text(
                "登録者112人、再入社3人。2回目の交流会に20人が参加",
                "112 registered, three rejoined, and 20 came to the second gathering",
            ),
            address: Cow::Borrowed("https://alumnavi.com/?p=9827"),
        },
        CaseFact {
            when: text("2024〜2025年度", "Fiscal 2024–2025"),
            what: text(
                "テーマは2024年度が「つながる」、2025年度が「深める」",
                "The theme was connecting in fiscal 2024 and deepening in fiscal 2025",
            ),
            address: Cow::Borrowed("https://alumnavi.com/?p=9827"),
        },
        CaseFact {
            when: text("出典の違い", "Sources differ"),
            what: text(
                "初回の交流会の記事は設立を2024年1月とするが、会社の発表などほかの資料は6月",
                "The report on the first gathering dates the network to January 2024; the company’s release and other sources say June",
            ),
            address: Cow::Borrowed("https://alumnavi.com/aeonmall-event/"),
        },
    ],
    practices: list![
        Practice {
            name: text(
                "ネットワーク・再入社・社員紹介を同時に始める",
                "Start the network, rehiring, and referral together",
            ),
            factors: list![factor("network"), factor("policy"), factor("reach")],
            items: list![item("network.place"), item("policy.publication"), item("reach.referral")],
            actions: list![
                action("network.launch"),
                action("policy.regulation"),
                action("reach.referral_launch")
            ],
        },
        Practice {
            name: text("年度ごとにテーマを決めて運営する", "Give each year a theme",),
            factors: list![factor("network")],
            items: list![item("network.events"), item("network.news")],
            actions: list![action("network.gathering"), action("network.news_calendar")],
        },
        Practice {
            name: text(
                "事情を限った制度から、自己都合の退職者に広げる",
                "Widen eligibility from special circumstances to all voluntary leavers",
            ),
            factors: list![factor("policy")],
            items: list![item("policy.eligibility")],
            actions: list![action("policy.eligibility_rules"), action("policy.regulation")],
        },
        Practice {
            name: text(
                "登録者数と再入社数を公表する",
                "Publish how many have registered and how many have come back",
            ),
            factors: list![factor("data")],
            items: list![item("data.figures")],
            actions: list![action("data.dashboard")],
        },
        Practice {
            name: text(
                "交流会で卒業生が今の仕事を語る",
                "Have alumni tell about their present work at gatherings",
            ),
            factors: list![factor("network"), factor("culture")],
            items: list![item("network.member_led"), item("culture.alumni_stories")],
            actions: list![action("network.member_circle"), action("culture.stories")],
        },
    ],
    start: Start::NOTHING,
    cites: list![cite("S1-K9")],
};
