//! MIXI: what is known, and what to imitate.

use std::borrow::Cow;

use crate::domain::catalog::entry::{Case, CaseFact, Practice};
use crate::domain::catalog::start::{Fills, Start};
use crate::domain::catalog::write::{BY_THE_COMPANY, action, cite, factor, item, stage, taken, wave};
use crate::domain::charter::Reach;
use crate::domain::id::{CaseId, IndustryId};
use crate::domain::policy::{Bar, Stage};
use crate::domain::profile::Size;
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
            when: text("掲載時点", "At the time of the listing"),
            what: text("従業員数は1,163人(連結1,556人)", "1,163 employees, 1,556 with subsidiaries",),
            address: Cow::Borrowed("https://zaimulist.com/kigyou.php?cd=2121"),
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
    start: Start {
        size: Some(Size::UpTo5000),
        purposes: list![],
        population: list![],
        operation: Some(BY_THE_COMPANY),
        rules: list![],
        selection: list![stage(
            Stage::CasualTalk,
            Bar::Same,
            text(
                "応募の前に、コーディネーターにチャットで相談できる",
                "Before applying, alumni can chat with a coordinator",
            ),
        )],
        waves: list![
            wave(
                Reach::Company,
                Some(0),
                text("社員の紹介で、退職した元同僚に声をかける", "Employees reach out to former colleagues"),
            ),
            wave(
                Reach::Company,
                None,
                text(
                    "アルムナイ専用サイトを開き、相談窓口と求人の案内を加える",
                    "Open a site for alumni, with someone to talk to and openings that fit",
                ),
            ),
        ],
        takes: list![
            taken(
                Fills::Operation,
                text("2024年9月20日", "20 Sep 2024"),
                text(
                    "会社がアルムナイ専用サイトを開設し、ニュースとイベント情報を届ける",
                    "The company opened a site for alumni with its news and events",
                ),
                "https://mixi.co.jp/news/2024/0920/35288",
            ),
            taken(
                Fills::Selection,
                text("2024年9月", "Sep 2024"),
                text(
                    "サイトでコーディネーターにチャットで相談でき、経験に合った求人も知らせる",
                    "On the site, alumni can chat with a coordinator and are shown openings that match their experience",
                ),
                "https://mixi.076.moe/view_news.pl?id=8026863&media_id=32",
            ),
            taken(
                Fills::Waves,
                text(
                    "2024年9月まで(紹介を始めた時期は公表なし)",
                    "Until Sep 2024; when referral began isn’t published"
                ),
                text(
                    "以前から社員の紹介による採用を進め、2022年以降に12人が再入社。その後に専用サイトを開いた",
                    "Employee referral came first, and 12 people had rejoined since 2022 when the site opened",
                ),
                "https://mixi.076.moe/view_news.pl?id=8026863&media_id=32",
            ),
        ],
        warning: Some(text(
            "12人は専用サイトを開く前の人数です。開設後の再入社数は公表が見当たらず、サイトだけで同じ数は見込めません。応募の条件も公表されていないので、自社で決めてください。",
            "The 12 came before the site opened, and we found no figure for the time since, so don’t expect as many from a site alone. Who may apply isn’t published either: decide it yourselves.",
        )),
    },
    cites: list![cite("S1-K1")],
};
