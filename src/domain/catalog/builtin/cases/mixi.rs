//! MIXI: what is known, and what to imitate.

use std::borrow::Cow;

use crate::domain::catalog::entry::{Case, CaseFact, Practice};
use crate::domain::catalog::start::Start;
use crate::domain::catalog::write::{action, cite, factor, item};
use crate::domain::id::{CaseId, IndustryId};
use crate::domain::text::{list, text};

pub(super) static MIXI: Case = Case {
    id: CaseId::new("mixi"),
    company: text("MIXI(ミクシィ)", "MIXI"),
    industry: IndustryId::new("it"),
    summary: text(
        "社員の紹介による再入社が先にあり、その後に専用サイトと相談窓口を設けた。",
        "Returns through employee referral came first; the alumni site and a desk for career questions followed.",
    ),
    facts: list![
        CaseFact {
            when: text("2022年〜2024年9月", "2022 – Sep 2024"),
            what: text(
                "12人が再入社(年4人ほど)。専用サイトを開く前の実績で、昇進して部長になった人もいる",
                "12 people rejoined, about four a year, before the alumni site existed; one or more have since become department heads",
            ),
            address: Cow::Borrowed("https://mixi.076.moe/view_news.pl?id=8026863&media_id=32"),
        },
        CaseFact {
            when: text("2024年9月20日", "20 Sep 2024"),
            what: text(
                "アルムナイ専用サイトを開設。会社のニュースとイベント情報を届ける",
                "Opened a site for alumni with company news and events",
            ),
            address: Cow::Borrowed("https://mixi.co.jp/news/2024/0920/35288"),
        },
        CaseFact {
            when: text("2024年9月", "Sep 2024"),
            what: text(
                "サイトでコーディネーターにチャットで相談でき、経験に合った求人も知らせる",
                "On the site, alumni can chat with a coordinator and are shown openings that match their experience",
            ),
            address: Cow::Borrowed("https://mixi.076.moe/view_news.pl?id=8026863&media_id=32"),
        },
        CaseFact {
            when: text("2024年まで", "Until 2024"),
            what: text(
                "以前から社員の紹介による採用を進めており、その紹介で戻った人がいる",
                "Employee referral had long been in use, and some came back through it",
            ),
            address: Cow::Borrowed("https://mixi.076.moe/view_news.pl?id=8026863&media_id=32"),
        },
        CaseFact {
            when: text("出典の違い", "Sources differ"),
            what: text(
                "事例記事は12人をサイトの実績のように並べるが、報道では開設前の人数。サイト開設後の再入社数は確認できていない",
                "The article sets the 12 beside the site as if it had produced them; the news report counts them before it opened. We found no figure for the time since",
            ),
            address: Cow::Borrowed("https://mixi.co.jp/news/2024/0920/35288"),
        },
    ],
    practices: list![
        Practice {
            name: text(
                "専用サイトでニュースとイベントを届ける",
                "Send news and events through a site of the alumni’s own",
            ),
            factors: list![factor("network")],
            items: list![item("network.place"), item("network.news")],
            actions: list![
                action("network.place_design"),
                action("network.launch"),
                action("network.news_calendar")
            ],
        },
        Practice {
            name: text("応募の前に相談できる窓口を置く", "Offer someone to talk to before anyone applies",),
            factors: list![factor("reach")],
            items: list![item("reach.casual_talk"), item("reach.hurdle")],
            actions: list![action("reach.casual_talk"), action("reach.return_faq")],
        },
        Practice {
            name: text("社員の紹介を再入社につなげる", "Turn employees’ contacts into returns",),
            factors: list![factor("reach")],
            items: list![item("reach.referral")],
            actions: list![action("reach.referral_rules"), action("reach.referral_launch")],
        },
        Practice {
            name: text(
                "一人ひとりの経験に合う求人を知らせる",
                "Show each person the openings that fit their experience",
            ),
            factors: list![factor("reach")],
            items: list![item("reach.openings")],
            actions: list![action("reach.openings")],
        },
        Practice {
            name: text("再入社した人の活躍を紹介する", "Tell how people who came back are doing",),
            factors: list![factor("culture")],
            items: list![item("culture.alumni_stories")],
            actions: list![action("culture.stories")],
        },
    ],
    start: Start::NOTHING,
    cites: list![cite("S1-K1")],
};
