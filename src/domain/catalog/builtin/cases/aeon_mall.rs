//! AEON MALL: what is known, and what to imitate.

use std::borrow::Cow;

use crate::domain::catalog::entry::{Case, CaseFact, Practice};
use crate::domain::catalog::start::{Fills, Start};
use crate::domain::catalog::write::{
    Asks, BY_THE_COMPANY, action, cite, factor, item, purpose, rule, taken, wave,
};
use crate::domain::charter::Reach;
use crate::domain::id::{CaseId, IndustryId};
use crate::domain::policy::{ExitReason, Outcome};
use crate::domain::profile::Size;
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
            when: text("2024年6月3日", "3 Jun 2024"),
            what: text(
                "在籍中に培ったスキルと、社外での経験や知識を生かして再び活躍できる人を採用すると発表",
                "Said it would hire people who bring skills from their time there and experience from elsewhere",
            ),
            address: Cow::Borrowed("https://nordot.app/1170916448701039349"),
        },
        CaseFact {
            when: text("2024年6月", "Jun 2024"),
            what: text(
                "再入社のほか、現役社員への良い影響と新しい事業の機会もめざす(事例記事による)",
                "Looks beyond returns to good effects on employees and to new business (according to the article)",
            ),
            address: Cow::Borrowed(
                "https://www.aeonmall.com/wp/wp-content/uploads/2024/06/03aee43e0cde56f20e4de5f42d8e3863.pdf"
            ),
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
            when: text("2023年2月", "Feb 2023"),
            what: text(
                "従業員数は連結3,801人(有価証券報告書の転載)",
                "3,801 employees with subsidiaries (reprint of the annual securities report)",
            ),
            address: Cow::Borrowed("https://caridge.jp/edinet/company_detail/E04002/?tab=report"),
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
    start: Start {
        size: Some(Size::UpTo5000),
        purposes: list![purpose("diversity"), purpose("engagement")],
        population: list![],
        operation: Some(BY_THE_COMPANY),
        rules: list![rule(
            Asks { reasons: &ExitReason::VOLUNTARY, ..Asks::NOTHING },
            Outcome::Eligible,
            text(
                "公表は「自己都合の退職者」だけで、在籍期間や雇用区分の条件は書かれていない",
                "Published for voluntary leavers; nothing is said about length of service or kind of employment",
            ),
        )],
        selection: list![],
        waves: list![
            wave(Reach::Company, Some(0), text("アルムナイネットワークを開く", "Open the alumni network")),
            wave(
                Reach::Company,
                Some(0),
                text(
                    "自己都合の退職者を対象に、再入社の採用を始める",
                    "Begin to rehire people who left of their own accord",
                ),
            ),
            wave(Reach::Company, Some(0), text("社員紹介採用を始める", "Begin employee referral")),
            wave(Reach::Company, Some(3), text("初の交流会を開く", "Hold the first gathering")),
            wave(
                Reach::Company,
                Some(11),
                text(
                    "2年目のテーマを決め、2回目の交流会を開く",
                    "Choose a theme for the second year, and hold the second gathering",
                ),
            ),
        ],
        takes: list![
            taken(
                Fills::Operation,
                text("2025年5月24日", "24 May 2025"),
                text(
                    "会社が交流会を開き、採用グループが1年の活動を報告した",
                    "The company held the gathering, and its recruiting group reported on the year",
                ),
                "https://alumnavi.com/?p=9827",
            ),
            taken(
                Fills::Rules,
                text("2024年6月", "Jun 2024"),
                text(
                    "結婚・育児・介護などに限っていた対象を、自己都合の退職者に広げた",
                    "Widened eligibility from those who had left for family reasons to all voluntary leavers",
                ),
                "https://news.shoninsha.co.jp/personnel/250112",
            ),
            taken(
                Fills::Waves,
                text("2024年6月3日", "3 Jun 2024"),
                text(
                    "アルムナイネットワーク、ウェルカムバック採用、社員紹介採用を同じ日に開始",
                    "Started the alumni network, Welcome Back hiring, and employee referral on the same day",
                ),
                "https://www.aeonmall.com/wp/wp-content/uploads/2024/06/03aee43e0cde56f20e4de5f42d8e3863.pdf",
            ),
            taken(
                Fills::Waves,
                text("2024年9月7日", "7 Sep 2024"),
                text("3か月後に初の交流会", "First gathering, three months later"),
                "https://alumnavi.com/aeonmall-event/",
            ),
            taken(
                Fills::Waves,
                text("2025年5月24日", "24 May 2025"),
                text(
                    "2回目の交流会。2025年度のテーマは「深める」",
                    "Second gathering; the theme of fiscal 2025 is deepening",
                ),
                "https://alumnavi.com/?p=9827",
            ),
        ],
        warning: Some(text(
            "1年近くたった時点で、登録者112人に対し再入社は3人です。3つを同じ日に始めても人数は急に増えません。懲戒や会社都合で退職した人の扱いは公表されておらず、社員紹介の謝礼は先に顧問弁護士に確認してください。",
            "After nearly a year, three of 112 registered people had rejoined: starting all three on one day doesn’t bring numbers at once. What becomes of those who were dismissed isn’t published. Check with counsel before rewarding referrals.",
        )),
    },
    cites: list![cite("S1-K9")],
};
