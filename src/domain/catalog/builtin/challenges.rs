//! The seven documented challenges, with their causes and remedies.

use crate::domain::catalog::entry::{Cause, Challenge, Phase, Remedy, Setback};
use crate::domain::catalog::write::{action, cause, challenge, cite, effort, fact};
use crate::domain::degree::Degree;
use crate::domain::id::{RemedyId, RoleId};
use crate::domain::text::{list, text};

pub(in crate::domain::catalog) static CHALLENGES: &[Challenge] = &[
    Challenge {
        id: challenge("leaver_data"),
        name: text("退職者の情報がそろっていない", "Leaver records are missing"),
        summary: text(
            "声をかけたい人が浮かんでも、いまの連絡先も、何ができる人かも、なぜ辞めたのかも、社内の誰も答えられない。",
            "You can think of someone to call, but nobody in the company can say how to reach them, what they can do now, or why they left.",
        ),
        phase: Phase::Design,
        sign: text(
            "直近3か月の退職者のうち、私用の連絡先と退職理由の両方が記録に残る人が半分に満たない。",
            "Of those who left in the last three months, fewer than half have both a private address and a reason for leaving on record.",
        ),
        impact: Degree::Middle,
        causes: list![
            Cause {
                id: cause("leaver_data.contacts"),
                name: text("社外で使える連絡先を控えていない", "No contact details that work after leaving"),
                cites: list![cite("S2-C1-c1")],
            },
            Cause {
                id: cause("leaver_data.records"),
                name: text("スキルと退職理由が記録にない", "Skills and exit reasons aren’t on record"),
                cites: list![cite("S2-C1-c2")],
            },
        ],
        remedies: list![
            Remedy {
                id: RemedyId::new("leaver_data.database"),
                name: text("退職者の台帳を作る", "Set up a leaver register"),
                actions: list![
                    action("data.leaver_register"),
                    action("data.exit_fields"),
                    action("data.reconsent"),
                    action("data.skill_update"),
                ],
                cites: list![cite("S2-C1-r1")],
            },
            Remedy {
                id: RemedyId::new("leaver_data.exit_flow"),
                name: text(
                    "退職手続きに任意の登録と同意を加える",
                    "Offer opt-in registration with consent at exit"
                ),
                actions: list![action("data.consent_form"), action("relationship.exit_registration")],
                cites: list![cite("S2-C1-r2")],
            },
        ],
        setback: Setback {
            title: text(
                "退職者の所在と同意を一人ずつ確かめ直す",
                "Trace leavers and check their consent again, one by one",
            ),
            owner: RoleId::new("recruiting"),
            effort: effort(20, 40, 90),
            duration_days: 20,
            behind: list![action("data.leaver_register"), action("data.reconsent")],
        },
        cites: list![cite("S2-C1")],
        facts: list![fact("hidden_reasons"), fact("law_purpose")],
    },
    Challenge {
        id: challenge("support"),
        name: text("社内の賛同が得られない", "Colleagues aren’t on board"),
        summary: text(
            "人事は前向きでも、「辞めた人をなぜ呼び戻すのか」という声が現場に残り、面接や受け入れに人手が出てこない。",
            "HR is keen, but teams still ask why people who left should be invited back, and nobody makes time to interview them or settle them in.",
        ),
        phase: Phase::Design,
        sign: text(
            "説明会の後も「なぜ辞めた人を呼び戻すのか」という問いが続く。または、面接や受け入れの依頼が2回続けて断られる。",
            "Teams keep asking after the briefings why leavers are invited back, or two requests in a row for an interviewer are turned down.",
        ),
        impact: Degree::High,
        causes: list![
            Cause {
                id: cause("support.betrayal"),
                name: text("退職を裏切りと見る空気がある", "Leaving is seen as disloyal"),
                cites: list![cite("S2-C2-c1")],
            },
            Cause {
                id: cause("support.unfair"),
                name: text("戻る人の処遇が不公平に見える", "Returnees’ terms look unfair"),
                cites: list![cite("S2-C2-c2")],
            },
        ],
        remedies: list![
            Remedy {
                id: RemedyId::new("support.explain"),
                name: text(
                    "目的と社員にとっての利点を説明する",
                    "Explain the purpose and what employees gain"
                ),
                actions: list![
                    action("buy_in.purpose_paper"),
                    action("buy_in.briefings"),
                    action("buy_in.concern_desk"),
                ],
                cites: list![cite("S2-C2-r1")],
            },
            Remedy {
                id: RemedyId::new("support.publish"),
                name: text("評価と処遇の決め方を文書で公開する", "Publish how returnees are rated and paid"),
                actions: list![
                    action("policy.regulation"),
                    action("treatment.experience_criteria"),
                    action("treatment.grade_table"),
                    action("treatment.worked_examples"),
                ],
                cites: list![cite("S2-C2-r2")],
            },
        ],
        setback: Setback {
            title: text("反対の理由を聞き、説明をやり直す", "Hear the objections out and brief teams again"),
            owner: RoleId::new("hr_lead"),
            effort: effort(10, 20, 40),
            duration_days: 15,
            behind: list![action("buy_in.briefings")],
        },
        cites: list![cite("S2-C2")],
        facts: list![fact("colleagues_2018"), fact("cmu_pay")],
    },
    Challenge {
        id: challenge("lost_ties"),
        name: text("退職後のつながりが途切れる", "Contact fades after people leave"),
        summary: text(
            "名簿に連絡先はあっても、何年もやりとりがない。求人ができてから急に便りを出すのは、送る側も気が引ける。",
            "The addresses are on file, but years go by without a word. Writing out of the blue once there’s a vacancy feels awkward.",
        ),
        phase: Phase::Operation,
        sign: text(
            "最後の便りから3か月が過ぎる。または、返信や開封が2回続けて減る。",
            "Three months pass without news going out, or replies and opens fall twice in a row.",
        ),
        impact: Degree::Middle,
        causes: list![
            Cause {
                id: cause("lost_ties.no_occasion"),
                name: text("連絡する用件が生まれない", "Nothing prompts anyone to get in touch"),
                cites: list![cite("S2-C3-c1")],
            },
            Cause {
                id: cause("lost_ties.one_way"),
                name: text("会社からのお知らせだけになっている", "Messages only go out; none come back"),
                cites: list![cite("S2-C3-c2")],
            },
        ],
        remedies: list![
            Remedy {
                id: RemedyId::new("lost_ties.group"),
                name: text("アルムナイだけの場を設ける", "Give alumni a space of their own"),
                actions: list![
                    action("network.place_design"),
                    action("network.launch"),
                    action("network.member_circle"),
                ],
                cites: list![cite("S2-C3-r1")],
            },
            Remedy {
                id: RemedyId::new("lost_ties.news"),
                name: text(
                    "便りを定期的に届け、OB・OG訪問も頼む",
                    "Send regular news; ask alumni to host visits"
                ),
                actions: list![
                    action("network.news_calendar"),
                    action("relationship.contact_calendar"),
                    action("relationship.dialogue"),
                    action("relationship.visits"),
                ],
                cites: list![cite("S2-C3-r2")],
            },
            Remedy {
                id: RemedyId::new("lost_ties.gatherings"),
                name: text("年に1〜2回の集まりを開く", "Hold one or two gatherings a year"),
                actions: list![action("network.gathering")],
                cites: list![cite("S2-C3-r3")],
            },
        ],
        setback: Setback {
            title: text(
                "返事のない退職者に、縁のある社員から連絡し直す",
                "Have colleagues who know them write to those who never replied",
            ),
            owner: RoleId::new("recruiting"),
            effort: effort(15, 30, 60),
            duration_days: 20,
            behind: list![action("network.launch"), action("relationship.contact_calendar")],
        },
        cites: list![cite("S2-C3")],
        facts: list![fact("wish_return_2024"), fact("alumni_wishes_2024")],
    },
    Challenge {
        id: challenge("few_applicants"),
        name: text("門戸を開いても応募がない", "The door is open, but nobody applies"),
        summary: text(
            "規程も募集もあるのに、何か月も問い合わせがない。知られていないのか、ためらわれているのか、仕事が合わないのかも分からない。",
            "Rules and openings are in place, yet months pass without an inquiry. Do alumni not know, are they hesitant, or do the jobs not suit them? Nobody can tell.",
        ),
        phase: Phase::Operation,
        sign: text(
            "案内から2か月たっても、問い合わせやカジュアル面談の申し込みが1件もない。",
            "Two months after the announcement there hasn’t been one inquiry or request for a casual talk.",
        ),
        impact: Degree::High,
        causes: list![
            Cause {
                id: cause("few_applicants.unknown"),
                name: text("制度があることを知られていない", "Alumni don’t know the program exists"),
                cites: list![cite("S2-C4-c1")],
            },
            Cause {
                id: cause("few_applicants.hurdle"),
                name: text("戻ることに気まずさがある", "Going back feels awkward"),
                cites: list![cite("S2-C4-c2")],
            },
            Cause {
                id: cause("few_applicants.openings"),
                name: text("募集中の仕事に引かれない", "The openings don’t appeal"),
                cites: list![cite("S2-C4-c3")],
            },
        ],
        remedies: list![
            Remedy {
                id: RemedyId::new("few_applicants.announce"),
                name: text("制度を退職者に直接知らせる", "Tell alumni about the program directly"),
                actions: list![action("reach.announce")],
                cites: list![cite("S2-C4-r1")],
            },
            Remedy {
                id: RemedyId::new("few_applicants.casual_talk"),
                name: text("選考の前に気軽な面談を設ける", "Offer a casual talk before any selection"),
                actions: list![action("reach.casual_talk"), action("reach.return_faq")],
                cites: list![cite("S2-C4-r2")],
            },
            Remedy {
                id: RemedyId::new("few_applicants.referral"),
                name: text("社員からの紹介と組み合わせる", "Combine it with employee referral"),
                actions: list![action("reach.referral_rules"), action("reach.referral_launch")],
                cites: list![cite("S2-C4-r3")],
            },
        ],
        setback: Setback {
            title: text(
                "応募しない理由を退職者に聞き、案内と募集内容を直す",
                "Ask alumni why they don’t apply, then revise the notice and the openings",
            ),
            owner: RoleId::new("recruiting"),
            effort: effort(15, 30, 60),
            duration_days: 20,
            behind: list![action("reach.announce")],
        },
        cites: list![cite("S2-C4")],
        facts: list![fact("resistance_2024"), fact("rejoin_2020")],
    },
    Challenge {
        id: challenge("pay_decision"),
        name: text("給与と役職を決めきれない", "Pay and grade are hard to settle"),
        summary: text(
            "他社で過ごした年月をどう見るかが決まっておらず、一件ごとに会議が長引き、出した結論の理由も説明しにくい。",
            "Nothing says what the years elsewhere are worth, so every case drags on in meetings and the outcome is hard to explain.",
        ),
        phase: Phase::After,
        sign: text(
            "1件の処遇の協議が3週間を超える。または、経歴の似た2人で結論が分かれる。",
            "One case takes more than three weeks to settle, or two people with like records get different terms.",
        ),
        impact: Degree::Middle,
        causes: list![
            Cause {
                id: cause("pay_decision.no_criteria"),
                name: text("社外での経験を測る物差しがない", "No yardstick for outside experience"),
                cites: list![cite("S2-C5-c1")],
            },
            Cause {
                id: cause("pay_decision.balance"),
                name: text(
                    "在籍・離職・他社の年数の扱いに迷う",
                    "Tenure, gap, and outside years are hard to weigh"
                ),
                cites: list![cite("S2-C5-c2")],
            },
        ],
        remedies: list![
            Remedy {
                id: RemedyId::new("pay_decision.tables"),
                name: text(
                    "再入社者の給与表と役職の基準を決める",
                    "Set pay tables and grade criteria for returnees"
                ),
                actions: list![
                    action("treatment.experience_criteria"),
                    action("treatment.grade_table"),
                    action("treatment.worked_examples"),
                ],
                cites: list![cite("S2-C5-r1")],
            },
            Remedy {
                id: RemedyId::new("pay_decision.talk"),
                name: text("本人と納得のいくまで話し合う", "Talk terms through until both sides agree"),
                actions: list![action("treatment.talk_guide")],
                cites: list![cite("S2-C5-r2")],
            },
        ],
        setback: Setback {
            title: text(
                "決まらない処遇を経営に諮り、基準に書き足す",
                "Take the undecided case to top management and add the ruling to the criteria",
            ),
            owner: RoleId::new("pay"),
            effort: effort(10, 20, 45),
            duration_days: 15,
            behind: list![action("treatment.grade_table")],
        },
        cites: list![cite("S2-C5")],
        facts: list![fact("visier"), fact("cmu_pay")],
    },
    Challenge {
        id: challenge("friction"),
        name: text("既存社員との間に溝ができる", "A rift opens with current staff"),
        summary: text(
            "本人に悪気はなくても、昔の流儀を持ち出したり、会社の期待ばかりが目立ったりして、同僚の気持ちが離れていく。",
            "Nobody means harm, but talk of how things used to be done, or the fuss that the company makes, puts colleagues off.",
        ),
        phase: Phase::After,
        sign: text(
            "同僚から「特別扱い」という言葉が出る。または、昔のやり方をめぐって会議が止まる。",
            "Colleagues speak of special treatment, or a meeting stalls over how things used to be done.",
        ),
        impact: Degree::Middle,
        causes: list![
            Cause {
                id: cause("friction.special"),
                name: text("特別扱いに見える", "It looks like special treatment"),
                cites: list![cite("S2-C6-c1")],
            },
            Cause {
                id: cause("friction.old_ways"),
                name: text("昔のやり方を通そうとする", "The returnee holds on to old ways"),
                cites: list![cite("S2-C6-c2")],
            },
        ],
        remedies: list![
            Remedy {
                id: RemedyId::new("friction.onboarding"),
                name: text("新人と同じだけ丁寧に受け入れる", "Onboard returnees as fully as newcomers"),
                actions: list![action("reception.onboarding"), action("reception.team_briefing")],
                cites: list![cite("S2-C6-r1")],
            },
            Remedy {
                id: RemedyId::new("friction.mentor"),
                name: text("メンターと歓迎の席を用意する", "Assign a mentor and host a welcome lunch"),
                actions: list![action("reception.mentor")],
                cites: list![cite("S2-C6-r2")],
            },
        ],
        setback: Setback {
            title: text(
                "受け入れ部署の不満を聞き、役割分担を見直す",
                "Hear the receiving team’s complaints and rearrange who does what",
            ),
            owner: RoleId::new("managers"),
            effort: effort(8, 15, 35),
            duration_days: 10,
            behind: list![action("reception.team_briefing"), action("reception.onboarding")],
        },
        cites: list![cite("S2-C6")],
        facts: list![fact("colleagues_2018"), fact("resistance_2024")],
    },
    Challenge {
        id: challenge("performance"),
        name: text("期待した成果が出ない", "Results fall short of expectations"),
        summary: text(
            "すぐに活躍すると見込んだのに、仕組みも取引先も変わっていて勘が働かず、本人も周囲も焦りを募らせる。",
            "Everyone counted on a fast start, but systems and clients have changed, old instincts mislead, and both sides grow uneasy.",
        ),
        phase: Phase::After,
        sign: text(
            "入社後30日の面談で、役割の認識が本人と上司で食い違う。または、社内の変化を知らずにやり直しが出る。",
            "At the 30-day talk, returnee and manager describe the role differently, or work is redone because a change wasn’t known.",
        ),
        impact: Degree::Middle,
        causes: list![
            Cause {
                id: cause("performance.changes"),
                name: text("不在の間に社内が変わっている", "The company changed while they were away"),
                cites: list![cite("S2-C7-c1")],
            },
            Cause {
                id: cause("performance.past_success"),
                name: text("過去の成功にこだわる", "Past success gets in the way"),
                cites: list![cite("S2-C7-c2")],
            },
        ],
        remedies: list![
            Remedy {
                id: RemedyId::new("performance.inform"),
                name: text("変わった点を入社前に伝える", "Say what has changed before they join"),
                actions: list![action("reception.changes_sheet")],
                cites: list![cite("S2-C7-r1")],
            },
            Remedy {
                id: RemedyId::new("performance.expectations"),
                name: text("役割と期待を本人とすり合わせる", "Agree on the role and what is expected"),
                actions: list![action("reception.expectations"), action("reception.checkins")],
                cites: list![cite("S2-C7-r2")],
            },
        ],
        setback: Setback {
            title: text(
                "本人と上司で期待をすり合わせ直し、支援計画を立てる",
                "Reset expectations between returnee and manager, and plan support",
            ),
            owner: RoleId::new("managers"),
            effort: effort(8, 15, 30),
            duration_days: 15,
            behind: list![action("reception.expectations"), action("reception.checkins")],
        },
        cites: list![cite("S2-C7")],
        facts: list![fact("arnold_2020")],
    },
];
