//! Actions that set, explain and review the pay and grade of people who come back.

use crate::domain::catalog::entry::{Action, Phase};
use crate::domain::catalog::write::{action, after, after_lag, cause, cite, effort, fact, raise};
use crate::domain::id::RoleId;
use crate::domain::level::Level::{L2, L3, L4};
use crate::domain::text::{list, text};

pub(in crate::domain::catalog) static TREATMENT: &[Action] = &[
    Action {
        id: action("treatment.experience_criteria"),
        title: text("社外経験の評価基準を作る", "Write criteria for valuing outside experience"),
        why: text(
            "社外での経験を測る物差しがないと、評価は担当者の印象と本人の交渉力で決まります。",
            "With no yardstick for outside experience, its value depends on impressions and on how hard people bargain.",
        ),
        deliverable: text(
            "評価項目、裏づけ資料、相当する等級を載せた職種別の基準",
            "Criteria by job family: what counts, what proves it, and the equivalent grade",
        ),
        checklist: list![
            text(
                "再入社を見込む職種を3つ選び、評価したい経験を書き出す",
                "Pick three job families likely to see rehires and list the experience that matters",
            ),
            text(
                "評価する項目と、本人に出してもらう裏づけ資料を決める",
                "Decide what is assessed and what evidence the candidate brings",
            ),
            text(
                "社内の等級ごとに、相当する社外経験を1行で書く",
                "For each internal grade, describe the equivalent outside experience in one line",
            ),
            text(
                "前の在籍年数と離職期間をどう数えるか決める",
                "Decide how earlier service and time away are counted",
            ),
            text(
                "中途採用の評価基準と並べ、食い違いをなくす",
                "Set it beside the criteria for other mid-career hires and remove conflicts",
            ),
            text(
                "職種ごとに管理職2人の意見を聞き、人事責任者の承認を得る",
                "Hear two managers per job family and get the head of HR’s approval",
            ),
        ],
        owner: RoleId::new("pay"),
        effort: effort(30, 60, 110),
        duration_days: 25,
        phase: Phase::Design,
        requires: list![],
        raises: list![raise("treatment.outside_experience", L2)],
        removes: list![cause("pay_decision.no_criteria")],
        cites: list![cite("S2-C5"), cite("S2-C5-r1"), cite("S1-A3"), cite("S1-P3")],
        facts: list![fact("visier")],
    },
    Action {
        id: action("treatment.grade_table"),
        title: text("再入社者の給与・等級表を作る", "Build the pay and grade table for rehires"),
        why: text(
            "前の在籍、離職期間、社外経験の重みが決まっていないと、提示額が人ごとにぶれます。",
            "Until earlier service, time away, and outside experience have set weights, offers vary from person to person.",
        ),
        deliverable: text(
            "評価結果から等級と給与の幅を導く、承認日入りの表",
            "A dated, approved table that leads from assessment to grade and pay range",
        ),
        checklist: list![
            text("評価基準の結果と等級の対応表を作る", "Map the results of the criteria to grades",),
            text(
                "在籍年数、離職期間、社外経験の扱いを表の注に書く",
                "Note under the table how service, time away, and outside experience are treated",
            ),
            text(
                "等級ごとに、給与の上限と下限を決める",
                "Set the top and bottom of the pay range for each grade"
            ),
            text(
                "同じ等級の既存社員の給与と重ね、逆転がないか調べる",
                "Lay it over current pay in each grade and look for inversions",
            ),
            text(
                "賃金規程の変更が要るか、社労士か弁護士に確認する",
                "Ask a labor consultant or counsel whether the wage rules need changing",
            ),
            text("経営の承認を得て、承認日を書き入れる", "Get top management’s approval and enter the date"),
        ],
        owner: RoleId::new("pay"),
        effort: effort(30, 60, 120),
        duration_days: 25,
        phase: Phase::Design,
        requires: list![after("treatment.experience_criteria")],
        raises: list![raise("treatment.pay_table", L2)],
        removes: list![cause("pay_decision.balance")],
        cites: list![cite("S2-C5"), cite("S2-C5-r1"), cite("S1-A3"), cite("S1-P3")],
        facts: list![fact("visier"), fact("cmu_pay")],
    },
    Action {
        id: action("treatment.worked_examples"),
        title: text(
            "処遇の計算例を公開し、全員に評価票を使う",
            "Publish worked examples and assess every rehire",
        ),
        why: text(
            "表だけを見ても自分や同僚に当てはめられず、不公平だという疑いが残ります。",
            "A table alone doesn’t show how a case is decided, so the suspicion of unfairness stays.",
        ),
        deliverable: text(
            "架空の6人の計算例、表の使い方、再入社者全員の評価票",
            "Worked examples for six made-up people, a how-to page, and a sheet for every rehire",
        ),
        checklist: list![
            text(
                "在籍年数と社外経験が異なる架空の人物を6人作る",
                "Make up six people who differ in service and outside experience",
            ),
            text(
                "2人が別々に評価し、結果が割れた文言を直す",
                "Have two people assess them separately and fix wording where results differ",
            ),
            text(
                "評価から等級、給与までの流れを1人1枚にまとめる",
                "Show each path from assessment to grade to pay on one page",
            ),
            text(
                "実在の個人の給与が推測されないか確かめ、全社員に公開する",
                "Make sure nobody’s real pay can be guessed, then publish to all employees",
            ),
            text(
                "選考中の人と直近12か月の再入社者の評価票を埋め、保管する",
                "Complete and file a sheet for current candidates and rehires of the last 12 months",
            ),
            text(
                "以後の処遇は表から決め、外れるものは理由を記録する",
                "Decide terms from the table from then on, and record the reason for any departure",
            ),
        ],
        owner: RoleId::new("pay"),
        effort: effort(20, 40, 70),
        duration_days: 20,
        phase: Phase::Design,
        requires: list![after("treatment.grade_table")],
        raises: list![raise("treatment.outside_experience", L3), raise("treatment.pay_table", L3)],
        removes: list![cause("support.unfair")],
        cites: list![cite("S2-C5-r1"), cite("S2-C2-r2"), cite("S1-P3"), cite("S1-A3")],
        facts: list![fact("colleagues_2018")],
    },
    Action {
        id: action("treatment.decision_sheet"),
        title: text(
            "処遇決定書で既存社員との均衡を確かめる",
            "Check balance with colleagues on a decision form",
        ),
        why: text(
            "比較と根拠が残らないと、既存社員に問われたとき、決めた人しか説明できません。",
            "Without a recorded comparison and reason, only the person who decided can answer when colleagues ask.",
        ),
        deliverable: text(
            "比較の結果、根拠、承認者を記した処遇決定書(再入社者全員分)",
            "A decision form per rehire with comparison, reasons, and approver",
        ),
        checklist: list![
            text(
                "使った基準、等級、給与、比較の結果、承認者の欄を作る",
                "Lay out fields for criteria used, grade, pay, comparison, and approver",
            ),
            text(
                "比べる社員の選び方と、許す差の幅を決める",
                "Decide whom to compare with and how large a difference is acceptable",
            ),
            text(
                "かつての同僚の上司になる配置かどうかを書く欄を設ける",
                "Add a field for whether the person would manage former peers",
            ),
            text(
                "閲覧できる人と保存期間を法務に確認する",
                "Check with legal who may read it and how long to keep it"
            ),
            text(
                "直近12か月の再入社者の分を作り、比較がなければ補う",
                "Complete forms for rehires of the last 12 months, adding any missing comparison",
            ),
            text(
                "以後は、決定書がそろうまで処遇を承認しない",
                "From then on, approve no terms before the form is complete",
            ),
        ],
        owner: RoleId::new("pay"),
        effort: effort(15, 30, 60),
        duration_days: 20,
        phase: Phase::Operation,
        requires: list![after("treatment.grade_table")],
        raises: list![raise("treatment.incumbent_balance", L3), raise("treatment.decision_record", L3)],
        removes: list![cause("support.unfair")],
        cites: list![cite("S1-A3"), cite("S1-A1")],
        facts: list![fact("cmu_pay"), fact("law_retention")],
    },
    Action {
        id: action("treatment.talk_guide"),
        title: text(
            "処遇面談の手引きを作り、全員と話し合う",
            "Write a guide and discuss terms with every candidate",
        ),
        why: text(
            "条件を書面で渡すだけでは、本人は評価への疑問を抱えたまま入社することになります。",
            "Candidates who only get terms on paper start work with unanswered doubts about how they were valued.",
        ),
        deliverable: text(
            "面談の手引き、本人に示す資料、合意した日と内容の記録",
            "A meeting guide, a page to show the candidate, and a record of what was agreed and when",
        ),
        checklist: list![
            text(
                "評価基準と本人の評価結果を、示せる形で1枚にまとめる",
                "Put the criteria and the candidate’s own result on one page you can show",
            ),
            text(
                "基準の説明、本人の話、提示、質問の順に進め方を書く",
                "Write the order: explain criteria, listen, present terms, take questions",
            ),
            text(
                "合意できないときの再面談と、見直せる範囲を決める",
                "Decide on a second meeting and what may be reconsidered if there’s no agreement",
            ),
            text("面談者どうしで、役を替えながら練習する", "Rehearse in pairs, taking both roles"),
            text(
                "承諾前に全員と面談し、合意した日と内容を記録する",
                "Meet every candidate before they accept and record what was agreed and when",
            ),
        ],
        owner: RoleId::new("recruiting"),
        effort: effort(15, 30, 50),
        duration_days: 20,
        phase: Phase::Operation,
        requires: list![after("treatment.grade_table")],
        raises: list![raise("treatment.alignment_talk", L3)],
        removes: list![cause("pay_decision.balance")],
        cites: list![cite("S2-C5-r2"), cite("S1-A3")],
        facts: list![fact("visier")],
    },
    Action {
        id: action("treatment.yearly_review"),
        title: text("処遇の基準と給与差を年1回見直す", "Review criteria and pay gaps every year"),
        why: text(
            "給与水準も職種も変わるため、表を据え置くと再入社者と既存社員の差が開きます。",
            "Pay levels and jobs change; if the table doesn’t, the gap between rehires and colleagues grows.",
        ),
        deliverable: text(
            "等級別の給与差、表から外れた件数の集計と、改定した基準と表",
            "A tally of pay gaps by grade and offers outside the table, and the revised criteria and table",
        ),
        checklist: list![
            text(
                "再入社者と既存社員の給与差を等級ごとに集計する",
                "Total the pay gaps between rehires and colleagues by grade",
            ),
            text(
                "人数が少ない等級は、個人を推測できない形にまとめる",
                "Merge grades with few people so that nobody can be identified",
            ),
            text(
                "評価票の結果を入社後の評価と照らし、ずれた項目を選ぶ",
                "Compare assessment sheets with later performance and pick the criteria that were off",
            ),
            text(
                "表から外れた件数を数え、基準、表、許す差の幅を改める",
                "Count offers outside the table, then change the criteria, the table, and the accepted range",
            ),
            text(
                "既存社員の処遇も見直すべき差があれば、経営に諮る",
                "If a gap calls for adjusting colleagues’ pay, take it to top management",
            ),
            text(
                "改定した表の使い方と計算例を全社員に知らせる",
                "Tell all employees about the revised table and examples",
            ),
        ],
        owner: RoleId::new("pay"),
        effort: effort(25, 45, 80),
        duration_days: 25,
        phase: Phase::Operation,
        requires: list![
            after_lag("treatment.worked_examples", 80),
            after_lag("treatment.decision_sheet", 80)
        ],
        raises: list![
            raise("treatment.outside_experience", L4),
            raise("treatment.pay_table", L4),
            raise("treatment.incumbent_balance", L4),
        ],
        removes: list![],
        cites: list![cite("S1-A3"), cite("S2-C5-r1")],
        facts: list![fact("cmu_pay")],
    },
    Action {
        id: action("treatment.followup_survey"),
        title: text("再入社者に処遇への納得度を尋ねる", "Ask rehires how they rate their terms"),
        why: text(
            "承諾したことと納得したことは違い、不満は入社後に同僚と比べて初めて表れます。",
            "Accepting isn’t the same as being satisfied; doubts surface later, when people compare notes with colleagues.",
        ),
        deliverable: text(
            "年2回の納得度の集計と、改めた面談の手引きと決定書の様式",
            "Twice-yearly survey results, and the revised meeting guide and decision form",
        ),
        checklist: list![
            text(
                "説明、評価、既存社員との均衡への納得を尋ねる3問を作る",
                "Write three questions: explanation, valuation, and balance with colleagues",
            ),
            text(
                "直近12か月の再入社者全員に、上司を通さずに尋ねる",
                "Ask every rehire of the last 12 months, without going through their manager",
            ),
            text(
                "点数の低い人の決定書を、決定に関わらなかった人が読み返す",
                "Have someone outside the decision reread the forms of those who scored low",
            ),
            text(
                "面談の進め方と決定書の様式を、1か所ずつ改める",
                "Change one point in the meeting guide and one in the decision form",
            ),
            text(
                "結果と改めた点を経営に報告し、半年後の実施日を決める",
                "Report results and changes to top management and set the date six months on",
            ),
        ],
        owner: RoleId::new("hr_lead"),
        effort: effort(10, 20, 40),
        duration_days: 20,
        phase: Phase::After,
        requires: list![after_lag("treatment.talk_guide", 60), after_lag("treatment.decision_sheet", 60)],
        raises: list![raise("treatment.alignment_talk", L4), raise("treatment.decision_record", L4)],
        removes: list![],
        cites: list![cite("S2-C5-r2"), cite("S1-A3")],
        facts: list![fact("colleagues_2018")],
    },
];
