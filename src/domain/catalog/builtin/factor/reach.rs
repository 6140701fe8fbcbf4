//! The path to apply: known, talked over, recommended, worth applying for, and free of unease.

use crate::domain::catalog::entry::{Factor, Item};
use crate::domain::catalog::write::{cause, challenge, cite, fact, factor, item};
use crate::domain::text::{list, text};

pub(in crate::domain::catalog) static REACH: Factor = Factor {
    id: factor("reach"),
    name: text("応募のしやすさ", "Path to apply"),
    summary: text(
        "退職者が制度を知り、気軽に相談し、応募にたどり着けるかを見ます。",
        "Whether a former employee can learn of the program, talk it over, and get as far as applying.",
    ),
    why: text(
        "戻りたい気持ちがあっても、制度を知らない、周囲の目が気になる、合う求人がない、のどれかで足が止まります。どこで止まるかが分かれば、手を打つ場所が決まります。",
        "Even people who would like to return stop if they don’t know they can, worry how colleagues will see them, or find no opening that suits. Knowing where they stop tells you what to fix.",
    ),
    items: list![
        Item {
            id: item("reach.awareness"),
            name: text("制度の周知", "Awareness of the program"),
            statement: text(
                "再入社の制度があることを、退職者に知らせている",
                "Former employees are told that a rehire program exists",
            ),
            levels: [
                text(
                    "再入社できることを、退職者に知らせたことはまだない",
                    "Former employees have not been told yet that they can come back",
                ),
                text(
                    "口伝え、採用ページ、便りなどで知らせているが、誰にいつ知らせるかの計画はない",
                    "People hear of it by word of mouth, a web page, or the news, but no plan says who is told and when",
                ),
                text(
                    "誰に、いつ、どの手段で知らせるかを書いた周知計画がある",
                    "A written plan says who is to be told, when, and by what means",
                ),
                text(
                    "連絡に同意した退職者全員に、直近12か月に1回以上案内した記録がある",
                    "Records show that everyone who agreed to contact was told at least once in the last 12 months",
                ),
                text(
                    "案内への反応率を半年に1回以上確認し、その結果から知らせ方を変えた記録がある",
                    "Response rates are read at least twice a year, and a resulting change of approach is on record",
                ),
            ],
            weight: 3,
            quick: true,
            guards: list![challenge("few_applicants")],
            reveals: list![cause("few_applicants.unknown")],
            cites: list![cite("S2-C4"), cite("S2-C4-c1")],
            facts: list![fact("wish_return_2024")],
        },
        Item {
            id: item("reach.casual_talk"),
            name: text("カジュアル面談", "Casual talks"),
            statement: text(
                "選考と切り離したカジュアル面談を行っている",
                "Casual talks, kept apart from selection, are on offer",
            ),
            levels: [
                text(
                    "応募する前に会社と話せる機会は、まだない",
                    "There is no way yet to talk with the company before applying",
                ),
                text(
                    "応募前に話せることはあるが、選考に使わない旨を書いた手順書はない",
                    "People can talk with someone before applying, but no written procedure keeps the talk out of selection",
                ),
                text(
                    "申込先・面談者・選考に使わない旨を書いた手順書がある",
                    "A written procedure gives the contact and the hosts, and says the talk plays no part in selection",
                ),
                text(
                    "窓口を退職者に公開し、直近12か月の申込すべてについて、応じた日が記録されている",
                    "Sign-up is open to alumni, and the date each request of the last 12 months was answered is on record",
                ),
                text(
                    "面談から応募に進んだ割合を半年に1回以上確認し、進め方を変えた記録がある",
                    "The share going on to apply is read twice a year or more; a resulting change is on record",
                ),
            ],
            weight: 2,
            quick: false,
            guards: list![challenge("few_applicants")],
            reveals: list![cause("few_applicants.hurdle")],
            cites: list![cite("S2-C4"), cite("S2-C4-c2")],
            facts: list![fact("alumni_wishes_2024")],
        },
        Item {
            id: item("reach.referral"),
            name: text("社員からの紹介", "Employee referral"),
            statement: text(
                "社員が元同僚を紹介できる仕組みを動かしている",
                "Employees can refer former colleagues through a set route",
            ),
            levels: [
                text(
                    "社員が元同僚を紹介する窓口は、まだない",
                    "Employees have nowhere to refer a former colleague yet"
                ),
                text(
                    "紹介を受けるか紹介制度があるが、元同僚を対象と書き、法務が確認した手順書はない",
                    "Referrals are taken, or a scheme exists, but no procedure naming former colleagues has been checked by legal",
                ),
                text(
                    "元同僚も対象とし、謝礼の有無を定めた紹介の手順書を、法務が確認している",
                    "Legal has checked a written procedure that includes former colleagues and says whether a reward is paid",
                ),
                text(
                    "手順を全社員に案内し、直近12か月の紹介すべての結果を台帳に記録している",
                    "All employees have been told, and a register shows how each referral of the last 12 months ended",
                ),
                text(
                    "紹介数と採用数を半年に1回以上確認し、その結果から進め方を変えた記録がある",
                    "Referrals and hires are read at least twice a year, and a resulting change is on record",
                ),
            ],
            weight: 2,
            quick: false,
            guards: list![challenge("few_applicants")],
            reveals: list![],
            cites: list![cite("S2-C4")],
            facts: list![fact("law_referral"), fact("conv_mixi")],
        },
        Item {
            id: item("reach.openings"),
            name: text("退職者向けの求人", "Openings for alumni"),
            statement: text(
                "外での経験を生かせる求人を、退職者に公開している",
                "Alumni are shown openings that use the experience gained elsewhere",
            ),
            levels: [
                text(
                    "退職者に求人を知らせたことは、まだない",
                    "No opening has been shown to former employees yet"
                ),
                text(
                    "一般の求人を退職者に知らせているが、退職者向けのひな型はない",
                    "General postings are passed on to former employees; there is no template for alumni",
                ),
                text(
                    "役割・生かせる社外経験・働き方を書く、退職者向け求人票のひな型がある",
                    "A posting template for alumni asks for the role, useful outside experience, and working style",
                ),
                text(
                    "ひな型に沿った求人一覧を退職者に公開し、毎月の更新記録がある",
                    "A list of openings in that form is open to alumni, with a record of monthly updates",
                ),
                text(
                    "応募率か志望・辞退の理由を半年に1回以上集計し、その結果から求人を変えた記録がある",
                    "Application rates or reasons for applying and declining are compiled at least twice a year; a resulting change is on record",
                ),
            ],
            weight: 2,
            quick: false,
            guards: list![challenge("few_applicants")],
            reveals: list![cause("few_applicants.openings")],
            cites: list![cite("S2-C4"), cite("S2-C4-c3")],
            facts: list![fact("alumni_wishes_2024")],
        },
        Item {
            id: item("reach.hurdle"),
            name: text("戻る不安への回答", "Answers to worries"),
            statement: text(
                "戻ることへの不安に答える情報を公開している",
                "Answers to the worries people have about coming back are published",
            ),
            levels: [
                text(
                    "戻ることへの不安に答える情報は、まだ用意していない",
                    "Nothing has been prepared yet that answers worries about coming back",
                ),
                text(
                    "個別の回答や体験談はあるが、周囲の目・選考・処遇のすべてに答えるFAQはない",
                    "There are answers on request, or stories, but no FAQ that covers colleagues, selection, and pay together",
                ),
                text(
                    "周囲の目・選考・処遇への不安に答えるFAQが、文書になっている",
                    "A written FAQ covers how colleagues will react, how selection works, and how pay is set",
                ),
                text(
                    "FAQを退職者に公開し、直近12か月に退職者の質問をもとに更新した記録がある",
                    "Alumni can read the FAQ, and their questions led to a recorded update in the last 12 months",
                ),
                text(
                    "ためらう理由を半年に1回以上集計し、その結果から案内や手順を変えた記録がある",
                    "Reasons for hesitating are compiled at least twice a year, and a resulting change is on record",
                ),
            ],
            weight: 2,
            quick: false,
            guards: list![challenge("few_applicants")],
            reveals: list![cause("few_applicants.hurdle")],
            cites: list![cite("S2-C4"), cite("S2-C4-c2")],
            facts: list![fact("resistance_2024")],
        },
    ],
    cites: list![cite("S2-C4")],
    facts: list![fact("wish_return_2024"), fact("rejoin_2020")],
};
