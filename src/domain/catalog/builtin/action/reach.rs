//! What leads a former employee from hearing of the program to applying.

use crate::domain::catalog::entry::{Action, Phase};
use crate::domain::catalog::write::{action, after, after_lag, cause, cite, effort, fact, raise};
use crate::domain::id::RoleId;
use crate::domain::level::Level::{L2, L3, L4};
use crate::domain::text::{list, text};

pub(in crate::domain::catalog) static REACH: &[Action] = &[
    Action {
        id: action("reach.announce"),
        title: text("再入社制度を退職者に知らせる", "Tell former employees about the rehire program"),
        why: text(
            "制度を整えても、退職者の耳に入らなければ応募にはつながりません。",
            "However good the program, nobody applies to one they have never heard of.",
        ),
        deliverable: text(
            "周知計画、案内ページ、連絡に同意した退職者全員への送付記録",
            "A plan, a page about the program, and a record that everyone who agreed to contact was told",
        ),
        checklist: list![
            text(
                "知らせる相手、時期、手段を周知計画に書く",
                "Write the plan: who is to be told, when, and by what means"
            ),
            text(
                "対象者、選考の流れ、相談先を1ページにまとめる",
                "Put eligibility, the selection steps, and a contact on one page",
            ),
            text(
                "今回の案内が同意の目的に含まれるかを法務に確認する",
                "Check with legal that this notice falls within the purpose people consented to",
            ),
            text(
                "社員に先に知らせ、質問の窓口を示す",
                "Tell current employees first, and say where to ask questions"
            ),
            text(
                "同意した退職者全員に送り、届かなかった宛先を記録する",
                "Send it to everyone who consented, and note the addresses that failed",
            ),
            text("12か月以内の次の案内の月を決める", "Set the month of the next notice, within 12 months"),
        ],
        owner: RoleId::new("recruiting"),
        effort: effort(20, 35, 60),
        duration_days: 20,
        phase: Phase::Operation,
        requires: list![
            after("policy.regulation"),
            after("buy_in.briefings"),
            after("data.leaver_register"),
            after("data.consent_form"),
        ],
        raises: list![raise("reach.awareness", L3)],
        removes: list![cause("few_applicants.unknown")],
        cites: list![cite("S2-C4"), cite("S2-C4-r1")],
        facts: list![fact("wish_return_2024")],
    },
    Action {
        id: action("reach.casual_talk"),
        title: text("カジュアル面談の窓口を開く", "Open a way to ask for a casual talk"),
        why: text(
            "応募するしか入口がないと、まだ迷っている退職者は連絡をためらいます。",
            "When applying is the only way in, people who are still undecided stay silent.",
        ),
        deliverable: text(
            "面談の手順書、退職者に公開した申込窓口、実施記録",
            "A written procedure, a sign-up open to former employees, and a log of the talks",
        ),
        checklist: list![
            text(
                "面談者、所要時間、選考に使わない旨を手順書に書く",
                "Write the procedure: hosts, length, and that the talk plays no part in selection",
            ),
            text(
                "人事以外の社員を含め、面談者を3人以上決める",
                "Name at least three hosts, including someone outside HR",
            ),
            text(
                "聞かないことと約束しないことを面談者に伝える",
                "Brief the hosts on what not to ask and not to promise"
            ),
            text(
                "面談メモの保存期間と閲覧者を法務に確認する",
                "Check with legal how long notes are kept and who sees them"
            ),
            text(
                "申込窓口を退職者に公開し、10営業日以内に応じる",
                "Open the sign-up to former employees, and meet requests within 10 working days",
            ),
            text("申込日と実施日を記録する", "Log the date of each request and each talk"),
        ],
        owner: RoleId::new("recruiting"),
        effort: effort(20, 30, 55),
        duration_days: 30,
        phase: Phase::Operation,
        requires: list![after("policy.selection_steps")],
        raises: list![raise("reach.casual_talk", L3)],
        removes: list![cause("few_applicants.hurdle")],
        cites: list![cite("S2-C4"), cite("S2-C4-r2")],
        facts: list![fact("alumni_wishes_2024")],
    },
    Action {
        id: action("reach.referral_rules"),
        title: text(
            "元同僚を紹介する手順と謝礼の扱いを定める",
            "Set the rules for referring former colleagues",
        ),
        why: text(
            "紹介の謝礼には職業安定法40条が関わります。確かめずに始めると、途中で止めることになりかねません。",
            "Article 40 of the Employment Security Act bears on referral rewards. Starting unchecked could mean stopping midway.",
        ),
        deliverable: text(
            "法務の確認を受けた紹介の手順書(謝礼の有無を含む)",
            "A referral procedure checked by legal, including whether a reward is paid",
        ),
        checklist: list![
            text(
                "紹介できる人、受付先、受けた後の流れを書く",
                "Write who may be referred, where to send names, and what happens next",
            ),
            text(
                "本人の了解を得てから名前を会社に伝える手順にする",
                "Require the person’s agreement before their name reaches the company",
            ),
            text(
                "紹介した社員は選考に加わらないと明記する",
                "State that the employee who refers takes no part in selection"
            ),
            text("謝礼を出すかどうかを決める", "Decide whether there is to be a reward"),
            text(
                "出すなら、規程での定め方と金額を顧問弁護士に確認する",
                "If so, ask your counsel how it must be written into wage rules and what amount is defensible",
            ),
            text(
                "社員以外(退職者など)への謝礼は顧問弁護士に確認する",
                "Ask your counsel about any reward to people who are not employees, such as alumni",
            ),
        ],
        owner: RoleId::new("recruiting"),
        effort: effort(15, 30, 60),
        duration_days: 25,
        phase: Phase::Design,
        requires: list![after("policy.eligibility_rules")],
        raises: list![raise("reach.referral", L2)],
        removes: list![],
        cites: list![cite("S2-C4"), cite("S2-C4-r3")],
        facts: list![fact("law_referral")],
    },
    Action {
        id: action("reach.referral_launch"),
        title: text(
            "元同僚への声かけを全社員に呼びかける",
            "Ask all employees to get in touch with former colleagues",
        ),
        why: text(
            "会社の連絡先名簿にいない退職者にも、元同僚の声なら届くことがあります。",
            "A former colleague can reach people whose addresses the company doesn’t have.",
        ),
        deliverable: text(
            "全社員への案内と、結果まで書ける紹介の台帳",
            "A notice to all employees and a register that follows each referral to its outcome",
        ),
        checklist: list![
            text("手順書の要点を1ページにまとめる", "Sum up the procedure on one page"),
            text(
                "全社員に案内し、質問に答える場を1回設ける",
                "Send it to all employees, and hold one session for questions"
            ),
            text("断りやすい声かけの文例を用意する", "Offer a sample message that is easy to say no to"),
            text(
                "紹介を台帳に記録し、5営業日以内に本人に連絡する",
                "Enter each referral in the register, and contact the person within five working days",
            ),
            text(
                "本人が了解した範囲で、結果を紹介した社員に伝える",
                "Tell the employee who referred how it ended, as far as the person agrees",
            ),
        ],
        owner: RoleId::new("recruiting"),
        effort: effort(20, 30, 50),
        duration_days: 25,
        phase: Phase::Operation,
        requires: list![after("reach.referral_rules"), after("policy.regulation")],
        raises: list![raise("reach.referral", L3)],
        removes: list![cause("few_applicants.unknown")],
        cites: list![cite("S2-C4"), cite("S2-C4-r3")],
        facts: list![fact("conv_mixi"), fact("law_referral")],
    },
    Action {
        id: action("reach.openings"),
        title: text("退職者向けの求人一覧を公開する", "Publish a list of openings for former employees"),
        why: text(
            "一般向けの求人票だけでは、外で得た経験をどこで生かせるかが退職者に伝わりません。",
            "A general posting doesn’t tell former employees where the experience they gained elsewhere would count.",
        ),
        deliverable: text(
            "退職者向け求人票のひな型と、毎月更新する求人一覧",
            "A posting template for alumni and a list of openings that is updated every month",
        ),
        checklist: list![
            text(
                "各部門に、外での経験者を迎えたい役割を聞く",
                "Ask each department which roles need experience from outside",
            ),
            text(
                "役割、生かせる社外経験、働き方を書くひな型を作る",
                "Make a template for the role, useful outside experience, and working style",
            ),
            text(
                "仕事の進め方が以前とどう変わったかの欄を設ける",
                "Include a line on how the work has changed over the years",
            ),
            text(
                "募集条件の示し方を法務に確認する",
                "Check with legal how the terms of employment are stated"
            ),
            text("一覧を退職者が見られる場所に出す", "Put the list where former employees can see it"),
            text(
                "更新の担当者と毎月の更新日を決め、2回更新する",
                "Name who updates it on which day of the month, and complete two updates",
            ),
        ],
        owner: RoleId::new("recruiting"),
        effort: effort(20, 35, 60),
        duration_days: 45,
        phase: Phase::Operation,
        requires: list![],
        raises: list![raise("reach.openings", L3)],
        removes: list![cause("few_applicants.openings")],
        cites: list![cite("S2-C4"), cite("S2-C4-c3")],
        facts: list![fact("alumni_wishes_2024")],
    },
    Action {
        id: action("reach.return_faq"),
        title: text(
            "戻ることへの不安に答えるFAQを公開する",
            "Publish an FAQ that answers worries about coming back",
        ),
        why: text(
            "周囲の目や選考への不安に答えがないと、関心のある人も応募に踏み切れません。",
            "Unanswered worries about colleagues and selection keep even interested people from applying.",
        ),
        deliverable: text(
            "退職者に公開し、質問をもとに1回更新したFAQ",
            "An FAQ open to former employees, updated once from their questions",
        ),
        checklist: list![
            text(
                "退職者5人と再入社した社員に、ためらう点を聞く",
                "Ask five former employees, and anyone who has returned, what made them hesitate",
            ),
            text(
                "周囲の目、選考、処遇について質問と答えを書く",
                "Write questions and answers on colleagues’ reactions, selection, and pay",
            ),
            text(
                "規程と食い違わないかを法務と人事制度担当に確認する",
                "Check with legal and the pay team that it agrees with the published rules",
            ),
            text(
                "再入社した社員がいれば、本人の了解を得て体験を載せる",
                "If someone has returned, add their account with their agreement",
            ),
            text(
                "FAQと質問の受付先を退職者に公開する",
                "Publish the FAQ to former employees with an address for questions"
            ),
            text(
                "届いた質問をもとに更新し、更新日を記す",
                "Update it from the questions received, and note the date of the update",
            ),
        ],
        owner: RoleId::new("comms"),
        effort: effort(15, 25, 45),
        duration_days: 30,
        phase: Phase::Operation,
        requires: list![after("policy.regulation")],
        raises: list![raise("reach.hurdle", L3)],
        removes: list![cause("few_applicants.hurdle")],
        cites: list![cite("S2-C4"), cite("S2-C4-c2")],
        facts: list![fact("resistance_2024"), fact("colleagues_2018")],
    },
    Action {
        id: action("reach.funnel_review"),
        title: text("案内から応募までの人数を見直す", "Review the numbers from first notice to application"),
        why: text(
            "応募数だけでは、知られていないのか、迷って止まったのかを区別できません。",
            "The number of applications alone doesn’t show whether people never heard or heard and stopped.",
        ),
        deliverable: text(
            "案内、面談、紹介、応募の人数表と、変えた点の記録",
            "A table from notices to talks, referrals, and applications, with the changes made",
        ),
        checklist: list![
            text(
                "案内、反応、面談、紹介、応募、再入社の人数を並べる",
                "Set out the numbers told, responding, talking, referred, applying, and rehired",
            ),
            text("人数が最も減る箇所を1つ選ぶ", "Pick the one point where the numbers fall furthest"),
            text(
                "そこで止まった退職者など3人以上に理由を聞く",
                "Ask three or more people who stopped there, or who referred them, why",
            ),
            text(
                "知らせ方、面談、紹介で変えることを1つずつ決める",
                "Decide one change each to how people are told, the talks, and the referral route",
            ),
            text(
                "変更を実施し、半年以内の次回の確認日を決める",
                "Make the changes, and date the next review within six months",
            ),
        ],
        owner: RoleId::new("recruiting"),
        effort: effort(15, 25, 45),
        duration_days: 20,
        phase: Phase::Operation,
        requires: list![
            after_lag("reach.announce", 60),
            after_lag("reach.casual_talk", 60),
            after_lag("reach.referral_launch", 60),
        ],
        raises: list![
            raise("reach.awareness", L4),
            raise("reach.casual_talk", L4),
            raise("reach.referral", L4),
        ],
        removes: list![],
        cites: list![cite("S2-C4")],
        facts: list![fact("conv_aeon"), fact("conv_persol")],
    },
    Action {
        id: action("reach.applicant_survey"),
        title: text(
            "志望した理由と見送った理由を退職者に聞く",
            "Ask former employees why they applied or held back",
        ),
        why: text(
            "見送った理由を聞かないままでは、求人と不安のどちらに手を打つべきか分かりません。",
            "Without asking why people held back, you can’t tell whether to work on the openings or the worries.",
        ),
        deliverable: text(
            "志望、辞退、ためらいの理由の集計表と、変えた点の記録",
            "A table of reasons for applying, declining, and hesitating, with the changes made",
        ),
        checklist: list![
            text(
                "応募した人、辞退した人、面談だけの人に分けて質問を作る",
                "Write questions for those who applied, those who withdrew, and those who only talked",
            ),
            text(
                "回答は任意で、選考に影響しないと明記する",
                "State that answering is voluntary and has no effect on selection",
            ),
            text(
                "本音を話しやすいよう、選考に関わらない人が聞く",
                "Have someone outside selection ask, so that people speak freely",
            ),
            text(
                "求人についての理由と、戻る不安についての理由に分けて数える",
                "Count the reasons in two groups: the openings, and worries about coming back",
            ),
            text(
                "求人と、案内か手順のそれぞれで変えることを決めて実施する",
                "Choose and make one change to the openings and one to the notice or the process",
            ),
            text("半年以内の次回の集計日を決める", "Date the next count within six months"),
        ],
        owner: RoleId::new("recruiting"),
        effort: effort(15, 25, 45),
        duration_days: 25,
        phase: Phase::Operation,
        requires: list![after_lag("reach.openings", 60), after_lag("reach.return_faq", 60)],
        raises: list![raise("reach.openings", L4), raise("reach.hurdle", L4)],
        removes: list![cause("few_applicants.openings"), cause("few_applicants.hurdle")],
        cites: list![cite("S2-C4")],
        facts: list![fact("hidden_reasons"), fact("resistance_2024")],
    },
];
