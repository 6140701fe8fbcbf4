//! Actions that write, check, publish and revise the rehire policy.

use crate::domain::catalog::entry::{Action, Phase};
use crate::domain::catalog::write::{action, after, after_lag, cause, cite, effort, fact, raise};
use crate::domain::id::RoleId;
use crate::domain::level::Level::{L2, L3, L4};
use crate::domain::text::{list, text};

pub(in crate::domain::catalog) static POLICY: &[Action] = &[
    Action {
        id: action("policy.eligibility_rules"),
        title: text("再入社の対象条件を文書にする", "Write down who may apply to come back"),
        why: text(
            "条件がないと「辞めた人なら誰でもよい」と受け取られ、断るときに理由を示せません。",
            "Without conditions, the program looks open to anyone who ever left, and a refusal has no stated ground.",
        ),
        deliverable: text(
            "対象になる条件、ならない条件、それぞれの理由を並べた条件表",
            "A table of conditions that qualify or exclude, each with its reason",
        ),
        checklist: list![
            text(
                "目的の文書を読み、戻ってきてほしい人の職種と経験を書き出す",
                "Reread the purpose paper and list the jobs and experience you want back",
            ),
            text(
                "勤続年数、退職理由、離職期間を条件にするか、1つずつ決める",
                "Decide one by one whether years of service, type of exit, and time away are conditions",
            ),
            text(
                "過去3年の退職者に当てはめ、対象になる人の割合を数える",
                "Apply the draft to the last three years’ leavers and count the share that qualifies",
            ),
            text(
                "条件の抜けと重なりを調べ、判断が割れる例をなくす",
                "Look for gaps and overlaps until no example can be read two ways",
            ),
            text(
                "定年後再雇用とは別の制度だと冒頭に書く",
                "State at the top that this isn’t re-employment after retirement age",
            ),
            text(
                "人事責任者の承認を得て、承認日を書き入れる",
                "Get the head of HR’s approval and enter the date",
            ),
        ],
        owner: RoleId::new("hr_lead"),
        effort: effort(20, 35, 70),
        duration_days: 15,
        phase: Phase::Design,
        requires: list![after("buy_in.purpose_paper")],
        raises: list![raise("policy.eligibility", L2)],
        removes: list![],
        cites: list![cite("S2-E2"), cite("S1-P3")],
        facts: list![fact("service_rules"), fact("away_rules"), fact("shrm_sample")],
    },
    Action {
        id: action("policy.selection_steps"),
        title: text("選考の順序と合格基準を決める", "Set the selection steps and the bar"),
        why: text(
            "手順がその都度変わると、知り合いだから通ったと見られ、退職の原因も見落とします。",
            "When the steps change each time, a hire looks like a favor to a friend, and the cause of leaving goes unchecked.",
        ),
        deliverable: text(
            "順序、面接者、合格基準、退職理由の質問を載せた選考手順書",
            "A selection guide with steps, interviewers, the bar, and questions on why the person left",
        ),
        checklist: list![
            text(
                "中途採用の手順を書き出し、省くものと残すものを決める",
                "List the steps for other mid-career hires and decide which to keep and which to skip",
            ),
            text(
                "選考の1回ごとに、面接者と合格基準を書く",
                "Write down interviewers and the bar for each step",
            ),
            text(
                "退職理由と、その原因が解消したかを尋ねる質問を加える",
                "Add questions on why the person left and whether the cause is gone",
            ),
            text(
                "再入社を約束したと読める表現がないか、読み直す",
                "Reread for wording that could be taken as a promise of a job",
            ),
            text(
                "受け入れ部署の管理職2人に読んでもらい、直す",
                "Have two managers from receiving teams read it, then revise",
            ),
        ],
        owner: RoleId::new("recruiting"),
        effort: effort(20, 35, 60),
        duration_days: 15,
        phase: Phase::Design,
        requires: list![after("buy_in.purpose_paper")],
        raises: list![raise("policy.selection", L2), raise("policy.exit_reason", L2)],
        removes: list![],
        cites: list![cite("S2-E2"), cite("S1-P3"), cite("S1-A2")],
        facts: list![fact("guarantee_withdrawn"), fact("hidden_reasons")],
    },
    Action {
        id: action("policy.legal_check"),
        title: text(
            "法務の確認を受け、条件による判定を始める",
            "Get the legal check and start judging by the conditions",
        ),
        why: text(
            "公開したあとで法的な問題が見つかると、規程を取り下げることになり、信頼を失います。",
            "If a legal problem surfaces after publication, the rules must be withdrawn, and trust goes with them.",
        ),
        deliverable: text(
            "確認者、日付、指摘を記した確認書と、記入済みの判定票",
            "A review note with reviewer, date, and findings, plus completed eligibility sheets",
        ),
        checklist: list![
            text(
                "年齢や性別で絞る条件がないか、顧問弁護士に確認する",
                "Ask outside counsel whether any condition screens by age or sex",
            ),
            text(
                "育児や介護で辞めた人の扱いを、法務に確認する",
                "Ask legal how to treat people who left for childcare or family care",
            ),
            text(
                "退職時の記録を選考に使ってよいか、顧問弁護士に確認する",
                "Ask outside counsel whether exit records may be used in selection",
            ),
            text(
                "試用期間、有給休暇、退職金での前の勤続の扱いを確認する",
                "Check how earlier service counts for probation, paid leave, and retirement pay",
            ),
            text(
                "指摘を反映し、確認した人と日付を記録する",
                "Work in the findings and record who checked and when",
            ),
            text(
                "選考中と直近12か月の応募者全員を判定票で判定し、保管する",
                "Judge all current applicants and those of the last 12 months on the sheet, and file it",
            ),
        ],
        owner: RoleId::new("legal"),
        effort: effort(20, 40, 90),
        duration_days: 25,
        phase: Phase::Design,
        requires: list![after("policy.eligibility_rules"), after("policy.selection_steps")],
        raises: list![raise("policy.eligibility", L3)],
        removes: list![],
        cites: list![cite("S2-E2"), cite("S1-P3")],
        facts: list![fact("law_childcare"), fact("law_purpose")],
    },
    Action {
        id: action("policy.regulation"),
        title: text(
            "再入社規程を承認し、全社員に公開する",
            "Approve the rehire rules and publish them to all",
        ),
        why: text(
            "人事だけが知る決まりでは、既存社員は優遇を疑い、退職者に制度を勧められません。",
            "If only HR knows the rules, colleagues suspect favoritism and can’t point a former coworker to the program.",
        ),
        deliverable: text(
            "承認日入りの再入社規程、FAQ、質問と回答の一覧",
            "The dated, approved rules, an FAQ, and a log of questions and answers",
        ),
        checklist: list![
            text(
                "条件、手順、処遇を誰がどう決めるかを、1つの規程案にまとめる",
                "Draft one set of rules: conditions, steps, and who decides terms and how",
            ),
            text(
                "就業規則との関係と必要な手続きを、社労士か弁護士に確認する",
                "Ask a labor consultant or counsel how it relates to the work rules and what filings apply",
            ),
            text("経営会議などで承認を得る", "Get approval from top management"),
            text(
                "社員が尋ねそうな質問を10問選び、FAQを書く",
                "Pick ten questions employees are likely to ask and write the FAQ",
            ),
            text(
                "全文を全社員が読める場所に公開し、公開日と質問窓口を知らせる",
                "Publish the full text where every employee can read it, and announce the date and a contact",
            ),
            text(
                "受けた質問と回答を、その日から一覧に記録する",
                "Log every question and answer from that day on",
            ),
        ],
        owner: RoleId::new("hr_lead"),
        effort: effort(30, 60, 120),
        duration_days: 30,
        phase: Phase::Design,
        requires: list![after("policy.legal_check")],
        raises: list![raise("policy.publication", L3)],
        removes: list![cause("support.unfair")],
        cites: list![cite("S1-P3"), cite("S2-E2"), cite("S2-C2-r2")],
        facts: list![fact("study_to_launch"), fact("network_to_scheme")],
    },
    Action {
        id: action("policy.interviewer_training"),
        title: text("面接者を研修し、全選考で評価票を使う", "Train interviewers and score every applicant"),
        why: text(
            "顔見知りどうしの面接では、手順書があっても評価と退職理由の確認が甘くなりがちです。",
            "Interviewers who know the applicant tend to score kindly and skip the hard question of why they left.",
        ),
        deliverable: text(
            "研修資料、受講者の一覧、応募者全員の記入済み評価票",
            "Training slides, a list of who attended, and a completed scoring sheet for every applicant",
        ),
        checklist: list![
            text(
                "合格基準を項目に分けた評価票を作る",
                "Turn the bar into a scoring sheet with one line per criterion",
            ),
            text(
                "面接者全員を一覧にし、60分の研修を開く",
                "List all interviewers and hold a 60-minute session"
            ),
            text(
                "同じ架空の応募者を別々に採点し、差を話し合う",
                "Score the same made-up applicant separately and talk through the differences",
            ),
            text(
                "本人の話を退職時の記録と照らす手順を練習する",
                "Practice comparing the applicant’s account with the exit record",
            ),
            text(
                "応募者全員の評価票と退職理由の確認結果を、人事が保管する",
                "Have HR file the scoring sheet and exit reason findings for every applicant",
            ),
        ],
        owner: RoleId::new("recruiting"),
        effort: effort(20, 40, 70),
        duration_days: 25,
        phase: Phase::Operation,
        requires: list![after("policy.selection_steps")],
        raises: list![raise("policy.selection", L3), raise("policy.exit_reason", L3)],
        removes: list![],
        cites: list![cite("S1-A2"), cite("S2-E2")],
        facts: list![fact("hidden_reasons"), fact("arnold_2020")],
    },
    Action {
        id: action("policy.exception_log"),
        title: text("例外の承認者を決め、一覧に記録する", "Name who approves exceptions and log each one"),
        why: text(
            "例外が見えないまま重なると、規程は建前だと受け取られます。",
            "When exceptions pile up unseen, employees conclude that the rules are for show.",
        ),
        deliverable: text(
            "日付、外れた条件、理由、承認者を並べた例外の一覧",
            "An exception log with date, rule departed from, reason, and approver",
        ),
        checklist: list![
            text(
                "何を例外とするか、条件・手順・処遇ごとに例を挙げる",
                "Give examples of what counts as an exception to conditions, steps, and terms",
            ),
            text("承認者と、不在のときの代理を決める", "Name the approver and a deputy"),
            text("記録する項目と、閲覧できる人を決める", "Decide what is recorded and who may read it"),
            text(
                "直近12か月の例外を調べて書き入れ、なければ0件と書く",
                "Enter the exceptions of the last 12 months, or write that there were none",
            ),
            text(
                "四半期ごとに選考の記録と照らし、記入漏れを補う",
                "Check against selection records each quarter and add what is missing",
            ),
        ],
        owner: RoleId::new("hr_lead"),
        effort: effort(8, 15, 30),
        duration_days: 10,
        phase: Phase::Operation,
        requires: list![after("policy.eligibility_rules"), after("policy.selection_steps")],
        raises: list![raise("policy.exceptions", L3)],
        removes: list![],
        cites: list![cite("S2-E2"), cite("S1-P3")],
        facts: list![],
    },
    Action {
        id: action("policy.annual_revision"),
        title: text(
            "年1回、件数と質問をもとに規程を改める",
            "Revise the rules each year from counts and questions",
        ),
        why: text(
            "実際の応募に合わない条件が残ると、例外が増え、規程が使われなくなります。",
            "Conditions that don’t fit real applications breed exceptions until nobody uses the rules.",
        ),
        deliverable: text(
            "判定、質問、例外の集計表と、変更点と理由を付けた改定版の規程",
            "A tally of results, questions, and exceptions, and the revised rules with changes and reasons",
        ),
        checklist: list![
            text(
                "対象・対象外の件数と理由、質問、例外を1枚に集計する",
                "Tally yes and no results with reasons, questions, and exceptions on one page",
            ),
            text(
                "対象外とした理由が目的に合うか、条件ごとに確かめる",
                "Check, condition by condition, whether the refusals serve the purpose",
            ),
            text(
                "質問が重なった条文とFAQの言い回しを直す",
                "Rewrite the clauses and FAQ entries that drew repeated questions",
            ),
            text(
                "例外が2件以上出た条件を、改めるか残すか決める",
                "Decide whether to change or keep each condition with two or more exceptions",
            ),
            text(
                "改定案の法務確認を受け、経営に報告して承認を得る",
                "Have legal check the draft, report to top management, and get approval",
            ),
            text("変更点と理由を全社員に知らせる", "Tell all employees what changed and why"),
        ],
        owner: RoleId::new("hr_lead"),
        effort: effort(20, 40, 70),
        duration_days: 25,
        phase: Phase::Operation,
        requires: list![after_lag("policy.regulation", 80), after_lag("policy.exception_log", 80)],
        raises: list![
            raise("policy.eligibility", L4),
            raise("policy.publication", L4),
            raise("policy.exceptions", L4),
        ],
        removes: list![],
        cites: list![cite("S1-P3"), cite("S2-E2")],
        facts: list![fact("guarantee_withdrawn")],
    },
    Action {
        id: action("policy.selection_review"),
        title: text(
            "選考の結果を入社後と照らし、見直す",
            "Compare selection with what happened after joining",
        ),
        why: text(
            "選考の見立てを確かめないと、同じ理由での再退職を防げません。",
            "If nobody checks the predictions made in selection, people leave again for the same reason.",
        ),
        deliverable: text(
            "評価票と入社後の結果を1人1行で並べた表と、改定した選考手順書",
            "A table of scores against results, one line per rehire, and the revised selection guide",
        ),
        checklist: list![
            text(
                "点数、退職理由の確認結果、入社後の評価を1人1行に並べる",
                "Line up scores, exit reason findings, and later performance, one line per rehire",
            ),
            text(
                "5人に満たないうちは平均を出さず、1人ずつ読む",
                "With fewer than five people, read each case rather than averaging",
            ),
            text(
                "再び辞めた人がいれば、前回の退職理由と比べる",
                "If someone left again, compare the reason with the first exit",
            ),
            text(
                "手順か合格基準を1つ、退職理由の質問を1つ改める",
                "Change one step or criterion, and one question on why the person left",
            ),
            text(
                "改めた点を面接者に説明し、次の見直しの日を決める",
                "Brief interviewers on the changes and set the next review date",
            ),
        ],
        owner: RoleId::new("recruiting"),
        effort: effort(15, 30, 50),
        duration_days: 15,
        phase: Phase::Operation,
        requires: list![after_lag("policy.interviewer_training", 60)],
        raises: list![raise("policy.selection", L4), raise("policy.exit_reason", L4)],
        removes: list![],
        cites: list![cite("S1-A2"), cite("S2-E2")],
        facts: list![fact("arnold_2020"), fact("booth_ledoux_2019")],
    },
];
