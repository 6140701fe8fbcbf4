//! Cybozu: what is known, and what to imitate.

use std::borrow::Cow;

use crate::domain::catalog::entry::{Case, CaseFact, Practice};
use crate::domain::catalog::start::{Fills, Start};
use crate::domain::catalog::write::{action, cite, factor, item, taken, wave};
use crate::domain::charter::Reach;
use crate::domain::id::{CaseId, IndustryId};
use crate::domain::profile::Size;
use crate::domain::text::{list, text};

pub(super) static CYBOZU: Case = Case {
    id: CaseId::new("cybozu"),
    company: text("サイボウズ", "Cybozu"),
    industry: IndustryId::new("it"),
    summary: text(
        "「いつでも戻っていい」と送り出す文化をもち、復帰を約束する制度は続けずに改めた。",
        "People leave hearing “come back any time”; a scheme that guaranteed their return was tried, then replaced.",
    ),
    facts: list![
        CaseFact {
            when: text("2012年", "2012"),
            what: text(
                "「育自分休暇」を導入。退職後、最長6年は復帰できる",
                "Introduced self-growth leave: a way back for up to six years after leaving",
            ),
            address: Cow::Borrowed("https://baila.hpplus.jp/46445"),
        },
        CaseFact {
            when: text("累計(取材時点)", "Total at the time of the interview"),
            what: text("58人が利用し、7人が復帰した(12%)", "58 people took it and 7 came back (12%)",),
            address: Cow::Borrowed("https://baila.hpplus.jp/46445"),
        },
        CaseFact {
            when: text("2020年", "2020"),
            what: text(
                "承認制から希望制に変更。本来の目的と違う、保険のような使い方が増えた",
                "Changed from approval to anyone who asks; it drifted from its purpose and came to be held as insurance",
            ),
            address: Cow::Borrowed("https://cybozu.backstage.cybozu.co.jp/n/ndc662be9028c"),
        },
        CaseFact {
            when: text("3月末(年は未確認)", "End of March (year not confirmed)"),
            what: text(
                "制度を廃止し、アルムナイ採用に改めた。希望者全員との約束は難しいことなど、理由も公開した",
                "Ended the scheme in favor of alumni hiring and published why, among other things that such a promise to everyone is hard to keep",
            ),
            address: Cow::Borrowed("https://cybozu.backstage.cybozu.co.jp/n/ndc662be9028c"),
        },
        CaseFact {
            when: text("2023年", "2023"),
            what: text(
                "退職者どうしがつながるアルムナイコミュニティを立ち上げた(事例記事による)",
                "Started an alumni community that ties former employees to one another (according to the article)",
            ),
            address: Cow::Borrowed("https://cybozu.co.jp/recruit/entry/alumni.html"),
        },
        CaseFact {
            when: text("2024年12月", "Dec 2024"),
            what: text(
                "従業員数は連結1,321人(有価証券報告書の転載)",
                "1,321 employees with subsidiaries (reprint of the annual securities report)",
            ),
            address: Cow::Borrowed("https://japanstockdata.com/company_filing/download/105097"),
        },
        CaseFact {
            when: text("出典の違い", "Sources differ"),
            what: text(
                "事例記事は明確な制度がないとするが、会社の記事によれば、復帰を約束する制度が廃止までは存在した",
                "The article says there was no explicit scheme; the company’s own account describes a guaranteed return until it was ended",
            ),
            address: Cow::Borrowed("https://cybozu.backstage.cybozu.co.jp/n/ndc662be9028c"),
        },
    ],
    practices: list![
        Practice {
            name: text(
                "退職する人に「いつでも戻っていい」と伝える",
                "Tell people who leave that they may come back any time",
            ),
            factors: list![factor("culture")],
            items: list![item("culture.manager_response"), item("culture.open_door")],
            actions: list![action("culture.top_message"), action("culture.manager_guide")],
        },
        Practice {
            name: text(
                "全員に復帰を約束する制度から、約束しない採用に改める",
                "Move from a promise of return for everyone to hiring without a promise",
            ),
            factors: list![factor("policy")],
            items: list![item("policy.eligibility"), item("policy.selection")],
            actions: list![action("policy.eligibility_rules"), action("policy.selection_steps")],
        },
        Practice {
            name: text(
                "目的から外れた制度を見直し、理由とともに公表する",
                "Revise a scheme that has left its purpose, and publish the reasons",
            ),
            factors: list![factor("policy")],
            items: list![item("policy.publication"), item("policy.eligibility")],
            actions: list![action("policy.regulation"), action("policy.annual_revision")],
        },
        Practice {
            name: text(
                "退職者どうしがつながる場をつくる",
                "Give former employees a place to keep in touch with one another",
            ),
            factors: list![factor("network")],
            items: list![item("network.place"), item("network.member_led")],
            actions: list![
                action("network.place_design"),
                action("network.launch"),
                action("network.member_circle")
            ],
        },
    ],
    start: Start {
        size: Some(Size::UpTo5000),
        purposes: list![],
        population: list![],
        operation: None,
        rules: list![],
        selection: list![],
        waves: list![
            wave(
                Reach::Company,
                Some(0),
                text(
                    "退職する人に「いつでも戻っていい」と伝える",
                    "Tell people who leave that they may come back any time",
                ),
            ),
            wave(
                Reach::Company,
                None,
                text(
                    "退職者どうしがつながるコミュニティを開く",
                    "Open a community that ties former employees to one another",
                ),
            ),
            wave(
                Reach::Company,
                None,
                text(
                    "復帰を約束しないアルムナイ採用を始める",
                    "Begin alumni hiring, without a promise of return"
                ),
            ),
        ],
        takes: list![
            taken(
                Fills::Waves,
                text("2023年(コミュニティ)", "2023 (community)"),
                text(
                    "「いつでも戻っていい」と送り出す文化があり、アルムナイコミュニティを立ち上げた(事例記事による)",
                    "People leave hearing “come back any time”, and an alumni community was started (according to the article)",
                ),
                "https://cybozu.co.jp/recruit/entry/alumni.html",
            ),
            taken(
                Fills::Waves,
                text("3月末(年は未確認)", "End of March (year not confirmed)"),
                text(
                    "復帰を約束する「育自分休暇」を廃止し、アルムナイ採用に改めた",
                    "Ended self-growth leave, which guaranteed a return, in favor of alumni hiring",
                ),
                "https://cybozu.backstage.cybozu.co.jp/n/ndc662be9028c",
            ),
        ],
        warning: Some(text(
            "復帰を約束した「育自分休暇」は、58人が使い、戻ったのは7人でした(取材時点)。希望制にすると保険のような使い方が増え、希望者全員との約束も難しいとして廃止されました。戻れる雰囲気は伝え、採用は約束しない、と分けて始めてください。",
            "Self-growth leave guaranteed a return: 58 people took it and 7 came back (at the time of the interview). Once anyone could ask, it came to be held as insurance, and such a promise to everyone proved hard to keep, so it ended. Say that people are welcome back, but don’t promise a job.",
        )),
    },
    cites: list![cite("S1-K2")],
};
