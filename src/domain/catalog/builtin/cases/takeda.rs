//! Takeda: what is known, and what to imitate.

use std::borrow::Cow;

use crate::domain::catalog::entry::{Case, CaseFact, Practice};
use crate::domain::catalog::start::{Fills, Start};
use crate::domain::catalog::write::{action, cite, factor, item, purpose, taken, wave};
use crate::domain::charter::{Operation, Reach, Side};
use crate::domain::id::{CaseId, IndustryId};
use crate::domain::profile::Size;
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
            when: text("2021年の記事", "Article of 2021"),
            what: text(
                "元社員のつながりを、会員それぞれの仕事やキャリアに生かそうとする",
                "Means its ties to be of use in the members’ own work and careers",
            ),
            address: Cow::Borrowed("https://diamond.jp/articles/-/265804"),
        },
        CaseFact {
            when: text("2025年", "2025"),
            what: text("DSANJとの連携がある", "Has a partnership with DSANJ",),
            address: Cow::Borrowed("https://www.active-t.jp/about.html"),
        },
        CaseFact {
            when: text("2024年3月", "Mar 2024"),
            what: text(
                "武田薬品の従業員数は連結49,281人(有価証券報告書の転載)",
                "Takeda has 49,281 employees with subsidiaries (reprint of the annual securities report)",
            ),
            address: Cow::Borrowed("https://jsd1.kenkyoinvesting.com/company_filing/download/49565"),
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
    start: Start {
        size: Some(Size::Over5000),
        purposes: list![purpose("alumni_value")],
        population: list![],
        operation: Some(Operation { governed: Side::Alumni, run: Side::Alumni }),
        rules: list![],
        selection: list![],
        waves: list![wave(
            Reach::Company,
            Some(0),
            text(
                "元社員の有志が場を立ち上げ、現役社員も交えてセミナーや交流会を開く",
                "Former employees start a network of their own, with seminars and gatherings that current employees join",
            ),
        )],
        takes: list![
            taken(
                Fills::Operation,
                text("2021年1月", "Jan 2021"),
                text(
                    "OBの有志が、アルムナイのプラットフォーム「Active-T」を立ち上げた",
                    "Former employees started Active-T, a platform for alumni, of their own accord",
                ),
                "https://www.active-t.jp/about.html",
            ),
            taken(
                Fills::Waves,
                text("2021年〜", "Since 2021"),
                text(
                    "OB・OGと現役社員が知識や経験を共有し、セミナーや交流イベントを開く",
                    "Former and current employees share knowledge and experience, with seminars and gatherings",
                ),
                "https://www.active-t.jp/about.html",
            ),
        ],
        warning: Some(text(
            "会社は運営者ではなく協力者です。名簿を誰が持つか、会社が出すのは会場か費用か人かを先に話し合ってください。再入社の人数は公表が見当たらないので、成果は参加や協業の数で見ます。",
            "The company is a partner, not the operator. Talk first about who owns the list of members, and whether the company lends rooms, money, or people. We found no number of rehires: judge by participation and joint work instead.",
        )),
    },
    cites: list![cite("S1-K7")],
};
