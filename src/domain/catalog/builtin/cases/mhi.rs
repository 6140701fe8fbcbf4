//! Mitsubishi Heavy Industries: what is known, and what to imitate.

use std::borrow::Cow;

use crate::domain::catalog::entry::{Case, CaseFact, Practice};
use crate::domain::catalog::start::{Fills, Start};
use crate::domain::catalog::write::{
    Asks, BY_THE_COMPANY, action, cite, factor, item, purpose, rule, stage, taken, wave,
};
use crate::domain::charter::{Population, Reach};
use crate::domain::id::{CaseId, IndustryId};
use crate::domain::policy::{Bar, Employment, ExitReason, Outcome, Stage};
use crate::domain::profile::Size;
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
            when: text("2023年9月", "Sep 2023"),
            what: text(
                "退職後に得た新しい経験やスキルを生かした活躍に期待する",
                "Hopes that people bring the experience and skills they gained elsewhere",
            ),
            address: Cow::Borrowed("https://alumy.jp/article/06/"),
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
        CaseFact {
            when: text("2025年2月の記事", "Article of Feb 2025"),
            what: text(
                "グループ会社は250社以上、従業員数は合わせて8万人近い",
                "Over 250 group companies, with close to 80,000 employees between them",
            ),
            address: Cow::Borrowed("https://news.mynavi.jp/kikaku/20250227-3135822"),
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
    start: Start {
        size: Some(Size::Over5000),
        purposes: list![purpose("diversity")],
        population: list![Population::Regular],
        operation: Some(BY_THE_COMPANY),
        rules: list![rule(
            Asks {
                tenure_at_least: Some(12),
                reasons: &ExitReason::VOLUNTARY,
                employment: &[Employment::Regular],
                ..Asks::NOTHING
            },
            Outcome::Eligible,
            text(
                "公表は「社員として1年以上」なので、雇用区分は正社員だけを選んである",
                "Published as a year or more “as an employee”, so only regular employment is chosen here",
            ),
        )],
        selection: list![stage(
            Stage::CasualTalk,
            Bar::Same,
            text(
                "コーディネーターが、戻りたい人の希望を聞く",
                "A coordinator hears what kind of return people want",
            ),
        )],
        waves: list![
            wave(
                Reach::Company,
                Some(0),
                text(
                    "事情を限った旧制度に加え、自己都合の退職者すべてを対象にした採用を始める",
                    "Beside the older, limited scheme, begin hiring that is open to all voluntary leavers",
                ),
            ),
            wave(
                Reach::Company,
                None,
                text(
                    "外部サービスの専用サイトで、社内情報と求人を発信する",
                    "Send company news and openings through a site on an outside service",
                ),
            ),
        ],
        takes: list![
            taken(
                Fills::Population,
                text("2023年9月", "Sep 2023"),
                text("自己都合で退職した元社員が対象", "For former employees who left of their own accord"),
                "https://www.mhi.com/jp/news/230927.html",
            ),
            taken(
                Fills::Operation,
                text("開始後", "After the launch"),
                text(
                    "会社が外部サービス(Alumy)で専用サイトを設け、社内情報と求人を発信",
                    "The company runs a site on the Alumy service with its news and openings",
                ),
                "https://alumy.jp/article/06/",
            ),
            taken(
                Fills::Rules,
                text("2023年9月", "Sep 2023"),
                text(
                    "自己都合の退職者で、社員として1年以上の勤務があれば、退職理由を問わず応募できる",
                    "Voluntary leavers with at least a year’s service as employees may apply, whatever their reason",
                ),
                "https://www.mhi.com/jp/news/230927.html",
            ),
            taken(
                Fills::Selection,
                text("開始後", "After the launch"),
                text(
                    "コーディネーターを通じて、戻りたい人の希望を聞いている",
                    "Hears through coordinators what people want from a return",
                ),
                "https://alumy.jp/article/06/",
            ),
            taken(
                Fills::Waves,
                text("2023年9月とその後", "Sep 2023 and after"),
                text(
                    "結婚・育児・介護などに限った制度があったところへ、ウェルカムバック採用を始めた",
                    "Launched Welcome Back hiring where an older scheme was limited to marriage, childcare, care, and the like",
                ),
                "https://alumy.jp/article/06/",
            ),
        ],
        warning: Some(text(
            "公表されているのは、応募できる人の条件だけです。1年未満の人、定年・会社都合・契約満了・懲戒で退職した人、契約社員やパートだった人をどう扱うかは読み取れず、決まっていない場合として残ります。",
            "Only who may apply is published. What becomes of people with under a year, of those who retired, whose contract ended, or who were dismissed, and of fixed-term and part-time employees isn’t said: those cases stay open.",
        )),
    },
    cites: list![cite("S1-K4")],
};
