//! MUFG Bank: what is known, and what to imitate.

use std::borrow::Cow;

use crate::domain::catalog::entry::{Case, CaseFact, Practice};
use crate::domain::catalog::start::{Fills, Start};
use crate::domain::catalog::write::{BY_THE_COMPANY, action, cite, factor, item, stage, taken, wave};
use crate::domain::charter::Reach;
use crate::domain::id::{CaseId, IndustryId};
use crate::domain::policy::{Bar, Stage};
use crate::domain::profile::Size;
use crate::domain::text::{list, text};

pub(super) static MUFG: Case = Case {
    id: CaseId::new("mufg"),
    company: text("三菱UFJ銀行", "MUFG Bank"),
    industry: IndustryId::new("finance"),
    summary: text(
        "登録者1,000人超のネットワークに、書類選考を原則なくした再入社の採用枠をつないだ。",
        "A network of over 1,000 is tied to a hiring slot for former employees, in principle without paper screening.",
    ),
    facts: list![
        CaseFact {
            when: text("2023年5月", "May 2023"),
            what: text("アルムナイネットワークの運営を開始", "Opened its alumni network",),
            address: Cow::Borrowed("https://alumnavi.com/?p=10104"),
        },
        CaseFact {
            when: text("2024年7月まで", "Until Jul 2024"),
            what: text(
                "再入社は累計で数人。募集中のポストに限り、書類と面接で選考していた",
                "Only a few had returned in all: open posts only, with paper screening and interviews",
            ),
            address: Cow::Borrowed("https://genius-japan.com/?p=36912"),
        },
        CaseFact {
            when: text("2025年4月", "Apr 2025"),
            what: text(
                "退職者の採用枠を新設(2024年7月の報道)。書類選考は原則なく、年齢制限もなく、職種を選べる。年数十人を見込む",
                "New slot for former employees (as reported in Jul 2024): in principle no paper screening, no age limit, choice of job; several dozen a year expected",
            ),
            address: Cow::Borrowed("https://genius-japan.com/?p=36912"),
        },
        CaseFact {
            when: text("2025年", "2025"),
            what: text(
                "2年で登録者が1,000人を超え、人事の責任者が経営戦略での位置づけを語った(事例記事では約1,000人)",
                "Over 1,000 registered in two years, and the CHRO explained their place in strategy (the article says about 1,000)",
            ),
            address: Cow::Borrowed("https://alumnavi.com/?p=10104"),
        },
        CaseFact {
            when: text("2023年3月", "Mar 2023"),
            what: text(
                "従業員数は単体32,786人(就職情報サイトの掲載値)",
                "32,786 employees without subsidiaries (as listed by a job-hunting site)",
            ),
            address: Cow::Borrowed("https://ut-board.com/article/student/ufj-analysis"),
        },
        CaseFact {
            when: text("計算値", "Our arithmetic"),
            what: text(
                "年数十人は登録者の2〜5%にあたる。ほかの公表例の年1〜3%に比べて高い見込みで、結果はまだ確認できていない",
                "Several dozen a year is 2–5% of registrants, high against 1–3% in other published cases; we have seen no result yet",
            ),
            address: Cow::Borrowed("https://genius-japan.com/?p=36912"),
        },
    ],
    practices: list![
        Practice {
            name: text(
                "ネットワークの情報発信と再入社の制度をつなげる",
                "Tie the network’s news to the rehire scheme",
            ),
            factors: list![factor("network"), factor("policy")],
            items: list![item("network.news"), item("policy.publication")],
            actions: list![action("network.news_calendar"), action("policy.regulation")],
        },
        Practice {
            name: text(
                "書類選考を原則なくし、年齢制限も設けない",
                "Drop paper screening in principle, and set no age limit",
            ),
            factors: list![factor("policy")],
            items: list![item("policy.selection"), item("policy.eligibility")],
            actions: list![action("policy.selection_steps"), action("policy.eligibility_rules")],
        },
        Practice {
            name: text(
                "戻るときの職種を本人が選べるようにする",
                "Let people choose the kind of job they come back to",
            ),
            factors: list![factor("reach")],
            items: list![item("reach.openings")],
            actions: list![action("reach.openings")],
        },
        Practice {
            name: text(
                "人事の責任者が、経営でのアルムナイの位置づけを語る",
                "Have the CHRO say in public what alumni mean to the business",
            ),
            factors: list![factor("culture"), factor("buy_in")],
            items: list![item("culture.open_door"), item("buy_in.sponsor")],
            actions: list![action("culture.top_message"), action("buy_in.sponsor_budget")],
        },
    ],
    start: Start {
        size: Some(Size::Over5000),
        purposes: list![],
        population: list![],
        operation: Some(BY_THE_COMPANY),
        rules: list![],
        selection: list![stage(
            Stage::Documents,
            Bar::Lower,
            text(
                "原則として書類選考をせず、職種は本人が選ぶ",
                "In principle no paper screening; people choose the kind of job",
            ),
        )],
        waves: list![
            wave(
                Reach::Company,
                Some(0),
                text("アルムナイネットワークの運営を始める", "Open the alumni network"),
            ),
            wave(
                Reach::Company,
                Some(23),
                text(
                    "ネットワークにつないだ、退職者の採用枠を設ける",
                    "Set up a hiring slot for former employees, tied to the network",
                ),
            ),
        ],
        takes: list![
            taken(
                Fills::Operation,
                text("2023年5月", "May 2023"),
                text("銀行がアルムナイネットワークの運営を開始", "The bank opened its alumni network"),
                "https://alumnavi.com/?p=10104",
            ),
            taken(
                Fills::Selection,
                text("2024年7月の報道", "As reported in Jul 2024"),
                text(
                    "書類選考は原則なく、年齢制限もなく、職種を選べる",
                    "In principle no paper screening, no age limit, and a choice of job",
                ),
                "https://genius-japan.com/?p=36912",
            ),
            taken(
                Fills::Waves,
                text("2023年5月", "May 2023"),
                text("アルムナイネットワークの運営を開始", "Opened its alumni network"),
                "https://alumnavi.com/?p=10104",
            ),
            taken(
                Fills::Waves,
                text("2025年4月(2024年7月の報道)", "Apr 2025 (as reported in Jul 2024)"),
                text("23か月後に退職者の採用枠を新設", "New slot for former employees, 23 months later"),
                "https://genius-japan.com/?p=36912",
            ),
        ],
        warning: Some(text(
            "登録者約1,000人から年数十人という見込みは、年2〜5%にあたります。ほかの公表例は年1〜3%ほどで、この見込みの結果はまだ確認できていません。自社の計画では、低いほうから置いてください。",
            "Several dozen a year from about 1,000 registered people means 2–5% a year. Other published cases come to about 1–3%, and we have seen no result of this plan yet. Start your own plan from the low end.",
        )),
    },
    cites: list![cite("S1-K6")],
};
