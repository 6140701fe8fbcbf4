//! 処遇の公平性: how pay and grade are set, and whether the decision can be explained to both sides.

use crate::domain::catalog::entry::{Factor, Item};
use crate::domain::catalog::write::{cause, challenge, cite, fact, factor, item};
use crate::domain::text::{list, text};

pub(in crate::domain::catalog) static TREATMENT: Factor = Factor {
    id: factor("treatment"),
    name: text("処遇の公平性", "Fair treatment"),
    summary: text(
        "再入社者の給与と等級を、本人にも既存社員にも説明できる基準で決めているかを見ます。",
        "Whether a rehire’s pay and grade rest on criteria you can explain to the person and to colleagues.",
    ),
    why: text(
        "社外経験の評価があいまいだと、本人には不満が残り、既存社員には優遇と映ります。同じ基準で決めて根拠を残せば、どちらにも同じ説明ができます。",
        "When outside experience is valued by feel, the rehire feels shortchanged and colleagues see a favor. One set of criteria and a written reason give both sides the same answer.",
    ),
    items: list![
        Item {
            id: item("treatment.outside_experience"),
            name: text("社外経験の評価", "Outside experience"),
            statement: text(
                "退職後に社外で積んだ経験を、決めた基準で評価している",
                "Experience gained since leaving is valued by set criteria",
            ),
            levels: [
                text(
                    "社外での経験を処遇に反映するかどうか、まだ決めていない",
                    "It hasn’t been decided whether outside experience counts toward pay or grade",
                ),
                text(
                    "社外での経験をどう見るかは、採用のたびに上司か人事が決めている",
                    "The manager or HR decides anew for each hire what outside experience is worth",
                ),
                text(
                    "評価する経験の種類と、社内の等級に置き換える方法が文書にある",
                    "A document says which experience counts and how it translates into internal grades",
                ),
                text(
                    "直近12か月の再入社者全員について、基準の項目ごとの評価票が残っている",
                    "An assessment sheet, scored criterion by criterion, is on file for every rehire of the last 12 months",
                ),
                text(
                    "評価票の結果を入社後の評価と年1回以上照らし、基準の項目を改めた",
                    "Sheets are compared with later performance at least yearly, and a criterion was changed because of it",
                ),
            ],
            weight: 3,
            quick: false,
            guards: list![challenge("pay_decision"), challenge("support")],
            reveals: list![cause("pay_decision.no_criteria")],
            cites: list![cite("S2-C5"), cite("S2-C5-c1"), cite("S1-A3")],
            facts: list![fact("visier")],
        },
        Item {
            id: item("treatment.pay_table"),
            name: text("給与・等級表", "Pay and grade table"),
            statement: text(
                "再入社者の給与と等級を、決めた表から導いている",
                "A rehire’s pay and grade come from a set table",
            ),
            levels: [
                text(
                    "再入社者の給与と等級を決める目安が、まだ何もない",
                    "Nothing yet guides how a rehire’s pay and grade are set",
                ),
                text(
                    "退職時の額や全社の表を目安にするが、再入社者をどこに置くかの定めはない",
                    "The last pay or the general table serves as a guide, but nothing written says where a rehire is placed",
                ),
                text(
                    "再入社者をどこに置くかまで定めた給与と等級の表が承認されている(中途採用と共通も可)",
                    "An approved table of pay and grades says where a rehire is placed; it may be shared with other mid-career hires",
                ),
                text(
                    "処遇はこの表から決め、表の使い方と計算例を全社員に公開している",
                    "The table decides each case, and how it is used is published to all employees with worked examples",
                ),
                text(
                    "表から外れた処遇の件数を年1回以上数え、それをもとに表を改めた",
                    "Offers outside the table are counted at least yearly, and the table was changed because of the count",
                ),
            ],
            weight: 3,
            quick: true,
            guards: list![challenge("pay_decision"), challenge("support"), challenge("friction")],
            reveals: list![cause("pay_decision.balance"), cause("support.unfair")],
            cites: list![cite("S2-C5"), cite("S2-C5-c2"), cite("S2-C2-c2"), cite("S1-A3"), cite("S1-P3")],
            facts: list![fact("visier"), fact("cmu_pay")],
        },
        Item {
            id: item("treatment.incumbent_balance"),
            name: text("既存社員との均衡", "Balance with colleagues"),
            statement: text(
                "同じ等級の既存社員と比べたうえで、処遇を決めている",
                "Pay is compared with current employees of the same grade before it is set",
            ),
            levels: [
                text(
                    "再入社者の処遇を、既存社員と比べていない",
                    "A rehire’s pay isn’t compared with that of current employees",
                ),
                text(
                    "比べるかどうかも、誰と比べるかも、担当者に任されている",
                    "Whether to compare, and with whom, is left to the person in charge",
                ),
                text(
                    "比べる社員の選び方と、許す差の幅が文書に書かれている",
                    "A document says whom to compare with and how large a difference is acceptable",
                ),
                text(
                    "直近12か月の再入社者全員について、承認前に比べた結果が残っている",
                    "For every rehire of the last 12 months, a comparison made before approval is on file",
                ),
                text(
                    "等級ごとの給与差を年1回以上集計し、それをもとに処遇か許す差の幅を改めた",
                    "Pay gaps by grade are totaled at least yearly, and pay or the accepted range was changed because of them",
                ),
            ],
            weight: 2,
            quick: false,
            guards: list![challenge("pay_decision"), challenge("support"), challenge("friction")],
            reveals: list![cause("support.unfair")],
            cites: list![cite("S1-A3"), cite("S1-A1"), cite("S2-C2-c2"), cite("S2-C5")],
            facts: list![fact("cmu_pay"), fact("colleagues_2018")],
        },
        Item {
            id: item("treatment.alignment_talk"),
            name: text("処遇のすり合わせ", "Agreement on terms"),
            statement: text(
                "処遇の根拠を示して本人と話し合い、合意を得ている",
                "Terms are explained and discussed until the candidate agrees",
            ),
            levels: [
                text(
                    "処遇は書面か口頭で伝えるだけで、話し合う場を設けていない",
                    "Terms are only handed over, in writing or in person; no meeting is held to discuss them",
                ),
                text(
                    "話し合うことはあるが、面談の進め方を書いた文書はない",
                    "Terms are discussed, but no document says how the meeting runs",
                ),
                text(
                    "処遇の面談の進め方と、本人に示す資料が文書で決まっている",
                    "A guide sets out how the meeting on terms runs and what the candidate is shown",
                ),
                text(
                    "直近12か月の再入社者全員が承諾前に面談し、合意した日と内容が残っている",
                    "Every rehire of the last 12 months met before accepting; what was agreed, and when, is on file",
                ),
                text(
                    "処遇への納得度を入社後に尋ねて年2回以上集計し、面談の進め方を改めた",
                    "Rehires rate their terms after joining; scores are read twice a year or more and changed the guide",
                ),
            ],
            weight: 2,
            quick: false,
            guards: list![challenge("pay_decision"), challenge("performance")],
            reveals: list![cause("pay_decision.balance")],
            cites: list![cite("S2-C5"), cite("S2-C5-c2"), cite("S1-A3")],
            facts: list![fact("visier")],
        },
        Item {
            id: item("treatment.decision_record"),
            name: text("処遇決定の記録", "Decision record"),
            statement: text(
                "処遇を決めた根拠を、決まった様式の文書に残している",
                "The reasons for each decision on terms are kept in a set form",
            ),
            levels: [
                text(
                    "給与と等級の結果だけが残り、決めた根拠の記録はない",
                    "Only the resulting pay and grade are kept; the reasons aren’t recorded",
                ),
                text(
                    "決めた根拠は、担当者のメールやメモにだけ残っている",
                    "The reasons sit only in the emails or notes of the person in charge",
                ),
                text(
                    "決定の根拠と承認者を書く様式と、その保管場所が決まっている",
                    "A form for reasons and approver exists, and so does a set place to keep it",
                ),
                text(
                    "直近12か月の再入社者全員の決定書に、根拠にした基準か表と、承認者の署名がある",
                    "For every rehire of the last 12 months, a form names the criteria or table used and is signed by the approver",
                ),
                text(
                    "入社後の納得度と決定書を年2回以上照らし、様式の項目を改めた",
                    "Forms are compared with how rehires rate their terms, twice a year or more, and the form was changed",
                ),
            ],
            weight: 2,
            quick: false,
            guards: list![challenge("pay_decision"), challenge("support")],
            reveals: list![],
            cites: list![cite("S1-A3"), cite("S2-C5")],
            facts: list![fact("law_retention")],
        },
    ],
    cites: list![cite("S2-C5"), cite("S1-A3")],
    facts: list![fact("cmu_pay"), fact("colleagues_2018")],
};
