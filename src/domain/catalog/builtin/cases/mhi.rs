//! Mitsubishi Heavy Industries: what is known, and what to imitate.

use std::borrow::Cow;

use crate::domain::catalog::entry::{Case, CaseFact, Practice};
use crate::domain::catalog::start::Start;
use crate::domain::catalog::write::{action, cite, factor, item};
use crate::domain::id::{CaseId, IndustryId};
use crate::domain::text::{list, text};

pub(super) static MHI: Case = Case {
    id: CaseId::new("mhi"),
    company: text("三菱重工業", "Mitsubishi Heavy Industries"),
    industry: IndustryId::new("manufacturing"),
    summary: text(
        "自己都合で退職し1年以上の勤務があれば、退職理由を問わず応募できる。",
        "Anyone who left of their own accord after a year or more may apply, whatever the reason for leaving.",
    ),
    facts: list![
        CaseFact {
            when: text("2023年9月まで", "Until Sep 2023"),
            what: text(
                "「キャリア・リターン制度」の対象は結婚・育児・介護などの退職に限られていた",
                "The older Career Return scheme was limited to those who had left for marriage, childcare, care, and the like",
            ),
            address: Cow::Borrowed("https://alumy.jp/article/06/"),
        },
        CaseFact {
            when: text("2023年9月まで", "Until Sep 2023"),
            what: text(
                "再入社を拒む決まりはないが、文化や心理の面で難しいと思われていた",
                "No rule kept people out, yet returning was felt to be hard, for cultural and psychological reasons",
            ),
            address: Cow::Borrowed("https://alumy.jp/article/06/"),
        },
        CaseFact {
            when: text("2023年9月", "Sep 2023"),
            what: text(
                "「ウェルカムバック採用」を始めた。自己都合の退職者で、社員として1年以上の勤務があれば理由を問わない",
                "Launched Welcome Back hiring: voluntary leavers with at least a year’s service as employees, whatever their reason",
            ),
            address: Cow::Borrowed("https://www.mhi.com/jp/news/230927.html"),
        },
        CaseFact {
            when: text("開始後", "After the launch"),
            what: text(
                "外部サービス(Alumy)で専用サイトを設け、社内情報と求人を発信。登録は想定を上回った(サービス側の紹介記事)",
                "Runs a site on the Alumy service with company news and openings; sign-ups beat expectations (as told by the service’s own page)",
            ),
            address: Cow::Borrowed("https://alumy.jp/article/06/"),
        },
        CaseFact {
            when: text("開始後", "After the launch"),
            what: text(
                "コーディネーターが戻りたい人の希望を聞き、現場や経営からも活用したいという声が出た",
                "Coordinators hear what people want from a return; the field and management have begun to ask for it too",
            ),
            address: Cow::Borrowed("https://alumy.jp/article/06/"),
        },
    ],
    practices: list![
        Practice {
            name: text(
                "勤続1年以上・自己都合なら、退職理由を問わず対象にする",
                "Admit voluntary leavers with a year’s service, whatever the reason",
            ),
            factors: list![factor("policy")],
            items: list![item("policy.eligibility")],
            actions: list![action("policy.eligibility_rules"), action("policy.legal_check")],
        },
        Practice {
            name: text(
                "限られた事情の制度を、一般の退職者に広げて公表する",
                "Widen a scheme for special circumstances to all voluntary leavers, and publish it",
            ),
            factors: list![factor("policy")],
            items: list![item("policy.publication"), item("policy.eligibility")],
            actions: list![action("policy.regulation"), action("policy.annual_revision")],
        },
        Practice {
            name: text(
                "応募を待たず、会社から近況と求人を知らせる",
                "Tell people about news and openings rather than wait for them to apply",
            ),
            factors: list![factor("reach")],
            items: list![item("reach.awareness"), item("reach.openings")],
            actions: list![action("reach.announce"), action("reach.openings")],
        },
        Practice {
            name: text(
                "コーディネーターが戻り方の希望を聞く",
                "Have a coordinator ask what kind of return people want",
            ),
            factors: list![factor("reach")],
            items: list![item("reach.casual_talk")],
            actions: list![action("reach.casual_talk")],
        },
    ],
    start: Start::NOTHING,
    cites: list![cite("S1-K4")],
};
