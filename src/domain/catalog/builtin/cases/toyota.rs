//! Toyota Motor: what is known, and what to imitate.

use std::borrow::Cow;

use crate::domain::catalog::entry::{Case, CaseFact, Practice};
use crate::domain::catalog::start::Start;
use crate::domain::catalog::write::{action, cite, factor, item};
use crate::domain::id::{CaseId, IndustryId};
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
    start: Start::NOTHING,
    cites: list![cite("S1-K5")],
};
