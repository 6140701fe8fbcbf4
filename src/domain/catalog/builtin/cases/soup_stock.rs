//! Soup Stock Tokyo: what is known, and what to imitate.

use std::borrow::Cow;

use crate::domain::catalog::entry::{Case, CaseFact, Practice};
use crate::domain::catalog::start::{Fills, Start};
use crate::domain::catalog::write::{BY_THE_COMPANY, action, cite, factor, item, taken, wave};
use crate::domain::charter::{Population, Reach};
use crate::domain::id::{CaseId, IndustryId};
use crate::domain::text::{list, text};

pub(super) static SOUP_STOCK: Case = Case {
    id: CaseId::new("soup_stock"),
    company: text("スープストックトーキョー", "Soup Stock Tokyo"),
    industry: IndustryId::new("food"),
    summary: text(
        "退職時に「バーチャル社員証」を渡す。アルバイトも対象で、割引や試食会でつながる。",
        "Leavers, part-timers included, get a virtual employee card: discounts and tastings keep the tie.",
    ),
    facts: list![
        CaseFact {
            when: text("2020年8月の記事", "Article of Aug 2020"),
            what: text(
                "退職時に希望者へ「バーチャル社員証」を発行。店で働く人の約7割は学生アルバイト",
                "Issues a virtual employee card on leaving; about 70% of store staff are student part-timers",
            ),
            address: Cow::Borrowed("https://www.itmedia.co.jp/business/articles/2008/11/news007.html"),
        },
        CaseFact {
            when: text("取材時点", "At the time of the interview"),
            what: text(
                "社員もアルバイトも、在籍期間を問わず登録できる。春に案内した学生は、ほぼ全員が登録する",
                "Open to employees and part-timers with no minimum service; nearly all students asked in spring sign up",
            ),
            address: Cow::Borrowed("https://mytalent.jp/lab/article_soup-stock-tokyo"),
        },
        CaseFact {
            when: text("取材時点", "At the time of the interview"),
            what: text(
                "飲食の10%割引と月1回のメールがある。8年ぶりに戻った人もいる",
                "A 10% discount and a monthly mail; one person came back after eight years",
            ),
            address: Cow::Borrowed("https://mytalent.jp/lab/article_soup-stock-tokyo"),
        },
        CaseFact {
            when: text("放送時点", "At the time of the broadcast"),
            what: text(
                "発売前の商品の試食会に元スタッフを招き、意見を聞いた",
                "Invited former staff to taste a product before its launch, and asked what they thought",
            ),
            address: Cow::Borrowed("https://www.fnn.jp/articles/-/128973"),
        },
        CaseFact {
            when: text("出典の違い", "Sources differ"),
            what: text(
                "事例記事は社員の制度のように紹介するが、取材記事では対象の中心に学生アルバイトがいる",
                "The article reads as a scheme for employees; the interviews put student part-timers at its center",
            ),
            address: Cow::Borrowed("https://www.itmedia.co.jp/business/articles/2008/11/news007.html"),
        },
    ],
    practices: list![
        Practice {
            name: text(
                "退職や卒業のときに、その場で登録を案内する",
                "Offer registration at the moment people leave or graduate",
            ),
            factors: list![factor("relationship")],
            items: list![item("relationship.exit_registration")],
            actions: list![action("relationship.exit_registration")],
        },
        Practice {
            name: text(
                "割引など、辞めたあとも使える特典を用意する",
                "Give alumni something to use after they leave, such as a discount",
            ),
            factors: list![factor("relationship")],
            items: list![item("relationship.alumni_value")],
            actions: list![action("relationship.benefits")],
        },
        Practice {
            name: text("月1回のメールで近況を届ける", "Send news once a month",),
            factors: list![factor("network"), factor("relationship")],
            items: list![item("network.news"), item("relationship.contact_rhythm")],
            actions: list![action("network.news_calendar"), action("relationship.contact_calendar")],
        },
        Practice {
            name: text(
                "発売前の試食会で、元スタッフの意見を聞く",
                "Ask former staff for their views at tastings before a launch",
            ),
            factors: list![factor("relationship")],
            items: list![item("relationship.two_way"), item("relationship.occasions")],
            actions: list![action("relationship.dialogue"), action("relationship.visits")],
        },
        Practice {
            name: text(
                "アルバイトも、在籍期間を問わずつながりの対象にする",
                "Include part-timers, with no minimum service",
            ),
            factors: list![factor("network")],
            items: list![item("network.place")],
            actions: list![action("network.place_design")],
        },
    ],
    start: Start {
        size: None,
        purposes: list![],
        population: list![Population::Regular, Population::PartTime],
        operation: Some(BY_THE_COMPANY),
        rules: list![],
        selection: list![],
        waves: list![wave(
            Reach::Company,
            Some(0),
            text(
                "退職や卒業のときに登録を案内し、割引と月1回のメールでつながる",
                "Offer registration when people leave or graduate, and keep the tie with a discount and a monthly mail",
            ),
        )],
        takes: list![
            taken(
                Fills::Population,
                text("取材時点", "At the time of the interview"),
                text(
                    "社員もアルバイトも、在籍期間を問わず登録できる",
                    "Open to employees and part-timers with no minimum service",
                ),
                "https://mytalent.jp/lab/article_soup-stock-tokyo",
            ),
            taken(
                Fills::Operation,
                text("2020年8月の記事", "Article of Aug 2020"),
                text(
                    "会社が退職時に希望者へ「バーチャル社員証」を発行する",
                    "The company issues a virtual employee card to those who wish when they leave",
                ),
                "https://www.itmedia.co.jp/business/articles/2008/11/news007.html",
            ),
            taken(
                Fills::Waves,
                text("取材時点", "At the time of the interview"),
                text(
                    "春に案内した学生は、ほぼ全員が登録する。飲食の10%割引と月1回のメールがある",
                    "Nearly all students asked in spring sign up; there is a 10% discount and a monthly mail",
                ),
                "https://mytalent.jp/lab/article_soup-stock-tokyo",
            ),
        ],
        warning: Some(text(
            "在籍期間を問わないのは登録の条件です。再入社の条件と選考は公表が見当たらないので、戻りたい人が出る前に自社で決めてください。割引は、退職者に続けてよい範囲と費用を先に確かめます。",
            "No minimum service applies to registration. We found no published rules on rehiring or its selection: decide yours before someone asks to return. Check first how far a discount can go on for leavers, and what it costs.",
        )),
    },
    cites: list![cite("S1-K8")],
};
