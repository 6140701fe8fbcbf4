//! Toyota Motor: what is known, and what to imitate.

use std::borrow::Cow;

use crate::domain::catalog::entry::{Case, CaseFact, Practice};
use crate::domain::catalog::start::{Fills, Start};
use crate::domain::catalog::write::{
    BY_THE_COMPANY, action, cite, factor, item, purpose, stage, taken, wave,
};
use crate::domain::charter::Reach;
use crate::domain::id::{CaseId, IndustryId};
use crate::domain::policy::{Bar, Stage};
use crate::domain::profile::Size;
use crate::domain::text::{list, text};

pub(super) static TOYOTA: Case = Case {
    id: CaseId::new("toyota"),
    company: text("トヨタ自動車", "Toyota Motor"),
    industry: IndustryId::new("manufacturing"),
    summary: text(
        "先にネットワークをつくり、16か月後に再入社の制度を設けた。若手人事の有志が運営する。",
        "The network came first and the rehire scheme 16 months later; young HR staff run it as volunteers.",
    ),
    facts: list![
        CaseFact {
            when: text("2022年3月", "Mar 2022"),
            what: text(
                "アルムナイネットワークの構築を開始。再入社のほか、勤め先との協業や現役社員のキャリア教育も目的に置く",
                "Began its alumni network, for business ties and employees’ career education as well as returns",
            ),
            address: Cow::Borrowed("https://alumnavi.com/toyota/"),
        },
        CaseFact {
            when: text("2023年7月", "Jul 2023"),
            what: text(
                "16か月後にアルムナイ採用を開始。選考はほかの応募者と同じ。当時の登録者は約200人",
                "16 months later it began alumni hiring, with the same selection as for anyone else; about 200 had registered",
            ),
            address: Cow::Borrowed("https://newswitch.jp/index.php/p/37890"),
        },
        CaseFact {
            when: text("2023年7月26日", "26 Jul 2023"),
            what: text(
                "採用の説明会でアルムナイ採用の導入を伝え、採用全体の鍵として多様性と共感を挙げた",
                "Told the press of alumni hiring, and named diversity and empathy as the keys to all its hiring",
            ),
            address: Cow::Borrowed("https://yamato-soul.com/archives/139026"),
        },
        CaseFact {
            when: text("2023年11月27日", "27 Nov 2023"),
            what: text(
                "対面で初の交流会。アルムナイ40人超と社員10数人が参加(開始から20か月)",
                "First gathering in person, 20 months after the start: over 40 alumni and a dozen or so employees",
            ),
            address: Cow::Borrowed("https://alumnavi.com/toyota-event/"),
        },
        CaseFact {
            when: text("2024年1月", "Jan 2024"),
            what: text(
                "開始当初は「退職を勧めているのか」という声も社内にあったと、担当者が話している",
                "Its organizer says that colleagues asked at the start whether the company was encouraging people to leave",
            ),
            address: Cow::Borrowed("https://note.com/annahal/n/nc4cbc462f14f?magazine_key=m86188a3dd214"),
        },
        CaseFact {
            when: text("2025年1月", "Jan 2025"),
            what: text(
                "登録者は500人超。事務局は、別々の部門に所属する若手人事の有志",
                "Over 500 registered; the office is made up of young HR volunteers who work in different departments",
            ),
            address: Cow::Borrowed("https://alumnavi.com/toyota-interview2/"),
        },
        CaseFact {
            when: text("2025年2月12日", "12 Feb 2025"),
            what: text(
                "新規事業をテーマにした初の交流会。アルムナイ30人近くと社員20人超が参加",
                "First event on new business: close to 30 alumni and over 20 employees",
            ),
            address: Cow::Borrowed("https://alumnavi.com/toyota-event-20250212/"),
        },
        CaseFact {
            when: text("2023年3月", "Mar 2023"),
            what: text(
                "従業員数は単体70,056人(有価証券報告書の転載)",
                "70,056 employees without subsidiaries (reprint of the annual securities report)",
            ),
            address: Cow::Borrowed(
                "https://donburi.accountant/report/?es=1601&t=5&dn=9&cname=%E3%83%88%E3%83%A8%E3%82%BF%E8%87%AA%E5%8B%95%E8%BB%8A%E6%A0%AA%E5%BC%8F%E4%BC%9A%E7%A4%BE"
            ),
        },
    ],
    practices: list![
        Practice {
            name: text(
                "ネットワークを先につくり、再入社の制度は後から加える",
                "Start with the network, and add the rehire scheme later",
            ),
            factors: list![factor("network"), factor("policy")],
            items: list![item("network.place"), item("policy.publication")],
            actions: list![
                action("network.place_design"),
                action("network.launch"),
                action("policy.regulation")
            ],
        },
        Practice {
            name: text(
                "ほかの応募者と同じ選考を行う",
                "Put returnees through the same selection as any other applicant",
            ),
            factors: list![factor("policy")],
            items: list![item("policy.selection")],
            actions: list![action("policy.selection_steps"), action("policy.interviewer_training")],
        },
        Practice {
            name: text(
                "各部門の若手人事の有志で事務局をつくる",
                "Form the office from young HR volunteers across departments",
            ),
            factors: list![factor("buy_in"), factor("network")],
            items: list![item("buy_in.roles"), item("network.place")],
            actions: list![action("buy_in.raci"), action("network.place_design")],
        },
        Practice {
            name: text(
                "新規事業をテーマに、アルムナイと社員の交流会を開く",
                "Bring alumni and employees together on new business",
            ),
            factors: list![factor("relationship"), factor("network")],
            items: list![item("relationship.occasions"), item("network.events")],
            actions: list![action("relationship.visits"), action("network.gathering")],
        },
    ],
    start: Start {
        size: Some(Size::Over5000),
        purposes: list![purpose("diversity")],
        population: list![],
        operation: Some(BY_THE_COMPANY),
        rules: list![],
        selection: list![
            stage(Stage::Documents, Bar::Same, text("ほかの応募者と同じ", "The same as for anyone else")),
            stage(Stage::Interview, Bar::Same, text("ほかの応募者と同じ", "The same as for anyone else")),
        ],
        waves: list![
            wave(Reach::Company, Some(0), text("アルムナイネットワークをつくる", "Build the alumni network"),),
            wave(
                Reach::Company,
                Some(16),
                text("アルムナイ採用の制度を始める", "Begin alumni hiring as a scheme"),
            ),
            wave(
                Reach::Company,
                Some(20),
                text("対面で初の交流会を開く", "Hold the first gathering in person"),
            ),
        ],
        takes: list![
            taken(
                Fills::Operation,
                text("2025年1月", "Jan 2025"),
                text(
                    "事務局は、別々の部門に所属する若手人事の有志",
                    "The office is made up of young HR volunteers who work in different departments",
                ),
                "https://alumnavi.com/toyota-interview2/",
            ),
            taken(
                Fills::Selection,
                text("2023年7月", "Jul 2023"),
                text(
                    "アルムナイ採用の選考は、ほかの応募者と同じ",
                    "Alumni go through the same selection as anyone else",
                ),
                "https://newswitch.jp/index.php/p/37890",
            ),
            taken(
                Fills::Waves,
                text("2022年3月", "Mar 2022"),
                text("アルムナイネットワークの構築を開始", "Began its alumni network"),
                "https://alumnavi.com/toyota/",
            ),
            taken(
                Fills::Waves,
                text("2023年7月", "Jul 2023"),
                text(
                    "16か月後にアルムナイ採用を開始。当時の登録者は約200人",
                    "Began alumni hiring 16 months later, with about 200 registered",
                ),
                "https://newswitch.jp/index.php/p/37890",
            ),
            taken(
                Fills::Waves,
                text("2023年11月27日", "27 Nov 2023"),
                text(
                    "対面で初の交流会(開始から20か月)",
                    "First gathering in person, 20 months after the start"
                ),
                "https://alumnavi.com/toyota-event/",
            ),
        ],
        warning: Some(text(
            "有志が本業の合間に運営しています。同じようにするなら、使ってよい時間の上限と上司の了解を先に決めてください。開始当初、社内には「退職を勧めているのか」という声もありました。",
            "Volunteers run it beside their own work. To do the same, settle first how many hours they may spend and that their managers agree. At the start, colleagues asked whether the company was encouraging people to leave.",
        )),
    },
    cites: list![cite("S1-K5")],
};
