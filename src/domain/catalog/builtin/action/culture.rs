//! What raises graduation culture (送り出す文化).

use crate::domain::catalog::entry::{Action, Phase};
use crate::domain::catalog::write::{action, after, after_lag, cause, cite, effort, fact, raise};
use crate::domain::id::RoleId;
use crate::domain::level::Level::{L2, L3, L4};
use crate::domain::text::{list, text};

pub(in crate::domain::catalog) static CULTURE: &[Action] = &[
    Action {
        id: action("culture.top_message"),
        title: text("経営トップの歓迎文を出す", "Issue a welcome from top management"),
        why: text(
            "戻りたい人も周囲の目を気にします。会社の考えが文書になっていないと、応募してよいのか判断できません。",
            "Even people who want to return worry about how they’ll be seen. With nothing in writing, they can’t tell whether applying is all right.",
        ),
        deliverable: text(
            "経営トップの名前が入った歓迎文と、退職者へ渡した日の記録",
            "A welcome in the name of top management, and a log of the dates it was given to leavers",
        ),
        checklist: list![
            text(
                "承認済みの目的を基に、経営トップ自身の言葉を聞き取る",
                "Interview the head of the company for their own words, starting from the approved purpose",
            ),
            text(
                "採用の約束ではなく、選考があることを文面に入れる",
                "Say in the text that selection applies and that a job isn’t guaranteed",
            ),
            text(
                "約束と読める表現がないか、顧問弁護士に確認する",
                "Have counsel check that nothing reads as a promise",
            ),
            text(
                "社内サイトに載せ、経営トップが全社の場で話す",
                "Post it on the intranet, and have the head of the company speak about it to all employees",
            ),
            text(
                "退職手続きの書類に加え、渡した日を退職者ごとに記録する",
                "Add it to the exit papers and log the date each leaver receives it",
            ),
            text(
                "3か月後、自己都合退職者全員に渡っているか記録を確かめる",
                "After three months, check the log: has every voluntary leaver received it?",
            ),
        ],
        owner: RoleId::new("comms"),
        effort: effort(15, 25, 45),
        duration_days: 60,
        phase: Phase::Design,
        requires: list![after("buy_in.purpose_paper")],
        raises: list![raise("culture.open_door", L3)],
        removes: list![cause("few_applicants.hurdle")],
        cites: list![cite("S2-E1"), cite("S2-C4")],
        facts: list![fact("resistance_2024"), fact("guarantee_withdrawn")],
    },
    Action {
        id: action("culture.manager_guide"),
        title: text("申し出から最終日までの手引きを作る", "Write a guide from resignation to last day"),
        why: text(
            "対応が上司の経験次第だと、引き止めや叱責が退職者の最後の記憶になることがあります。",
            "When the response depends on each manager’s experience, pressure or reproach can become what a leaver remembers.",
        ),
        deliverable: text(
            "最初の面談の手引きと、最終日までの送り出し確認表",
            "A guide to the first talk, and a checklist for seeing people off",
        ),
        checklist: list![
            text(
                "退職者を送り出した管理職5人に、困った場面を聞く",
                "Ask five managers who have lost someone which moments were hard",
            ),
            text(
                "最初の面談で伝えること、避ける言葉を例文つきで書く",
                "Write what to convey and which words to avoid, with sample phrases",
            ),
            text(
                "確認表に、引き継ぎ、お礼の場、退職後の連絡窓口を入れる",
                "Put the handover, an occasion to say thanks, and a contact for later into the checklist",
            ),
            text(
                "引き止めや秘密保持に触れる箇所を顧問弁護士に確認する",
                "Have counsel check what is said about counteroffers and confidentiality",
            ),
            text("全管理職に配り、社内サイトに置く", "Send it to all managers and keep it on the intranet",),
        ],
        owner: RoleId::new("hr_lead"),
        effort: effort(20, 35, 60),
        duration_days: 20,
        phase: Phase::Design,
        requires: list![],
        raises: list![raise("culture.manager_response", L2), raise("culture.farewell", L2)],
        removes: list![cause("lost_ties.no_occasion")],
        cites: list![cite("S2-E1"), cite("S1-P1")],
        facts: list![fact("review_posts")],
    },
    Action {
        id: action("culture.manager_training"),
        title: text("全管理職に退職対応の研修を行う", "Train every manager in handling resignations"),
        why: text(
            "手引きを配るだけでは、申し出を受けたその場で「裏切られた」という反応が出るのを防げません。",
            "A guide alone doesn’t stop a manager from feeling betrayed, and showing it, at the moment someone resigns.",
        ),
        deliverable: text(
            "全管理職の受講記録と、人事に届いた最初の面談の記録",
            "Attendance records for all managers, and records of first talks received by HR",
        ),
        checklist: list![
            text(
                "申し出の場面を演じる60分の研修を用意する",
                "Prepare a 60-minute session in which managers act out a resignation",
            ),
            text(
                "手引きに沿った面談記録の様式を1枚で作る",
                "Make a one-page form, based on the guide, to record the first talk",
            ),
            text(
                "全管理職を受講させ、欠席者には別の日を設ける",
                "Have every manager attend; set another date for those who miss it",
            ),
            text(
                "申し出があるたびに、面談記録を人事へ出してもらう",
                "Collect the record from the manager at each resignation",
            ),
            text(
                "3か月後、申し出の件数と面談記録の件数を突き合わせる",
                "After three months, match the number of records with the number of resignations",
            ),
        ],
        owner: RoleId::new("hr_lead"),
        effort: effort(30, 55, 100),
        duration_days: 60,
        phase: Phase::Operation,
        requires: list![after("culture.manager_guide")],
        raises: list![raise("culture.manager_response", L3)],
        removes: list![cause("support.betrayal")],
        cites: list![cite("S2-E1"), cite("S2-C2")],
        facts: list![],
    },
    Action {
        id: action("culture.interview_design"),
        title: text("退職面談の手順と質問票を作る", "Design the exit interview"),
        why: text(
            "退職届の文面だけでは本当の理由が分からず、のちの選考で原因が解消したかを確かめられません。",
            "A resignation letter rarely gives the real reason, so a later selection can’t check whether the cause is gone.",
        ),
        deliverable: text(
            "聞き手、時期、記録の扱いを定めた手順書と、共通の質問票",
            "A procedure that sets interviewer, timing, and handling of records, with one set of questions",
        ),
        checklist: list![
            text(
                "聞き手を直属の上司以外から選び、代わりの人も決める",
                "Choose interviewers outside the reporting line, and a stand-in for each",
            ),
            text(
                "理由、条件が変われば戻りたいかなど、10問以内にまとめる",
                "Keep it to ten questions: the reasons, and what would have to change for them to return",
            ),
            text(
                "上司の対応と送り出しを5点満点で尋ねる質問を入れる",
                "Include a five-point rating of the manager’s response and of the farewell",
            ),
            text(
                "記録の利用目的、閲覧者、保存期間を法務と確認する",
                "Check with legal the purpose of the records, who may read them, and how long they are kept",
            ),
            text(
                "社員2人に試し、答えにくい質問を直す",
                "Try it on two employees and fix the questions that are hard to answer",
            ),
        ],
        owner: RoleId::new("recruiting"),
        effort: effort(15, 30, 50),
        duration_days: 15,
        phase: Phase::Design,
        requires: list![],
        raises: list![raise("culture.exit_interview", L2)],
        removes: list![],
        cites: list![cite("S1-P1"), cite("S1-A2")],
        facts: list![fact("hidden_reasons"), fact("law_purpose")],
    },
    Action {
        id: action("culture.interview_practice"),
        title: text("全退職者の面談と送り出しを記録する", "Hold and record exit interviews and farewells"),
        why: text(
            "手順書があっても、忙しい部署では面談もお礼の場も省かれ、誰が抜けたのかも分かりません。",
            "Even with a procedure, busy departments skip the interview and the thanks, and nobody can tell who was missed.",
        ),
        deliverable: text(
            "退職者ごとの面談の実施・辞退と、送り出し確認表の一覧",
            "A list of leavers showing interview held or declined, and farewell checklist completed",
        ),
        checklist: list![
            text(
                "聞き手に、傾聴と守秘の扱いを半日で教える",
                "Give interviewers half a day on listening and confidentiality",
            ),
            text(
                "申し出を受けたら1週間以内に面談を申し入れる",
                "Offer the interview within a week of each resignation",
            ),
            text(
                "実施か辞退かを記録し、辞退した人には書面の質問票を渡す",
                "Record held or declined; give a written form to those who decline",
            ),
            text(
                "最終日に、記入済みの送り出し確認表を人事が受け取る",
                "Collect the completed farewell checklist on the last day",
            ),
            text(
                "毎月、退職者の名簿と記録を突き合わせて抜けを調べる",
                "Match the records with the list of leavers each month and look for gaps",
            ),
        ],
        owner: RoleId::new("recruiting"),
        effort: effort(30, 60, 110),
        duration_days: 60,
        phase: Phase::Operation,
        requires: list![after("culture.interview_design"), after("culture.manager_guide")],
        raises: list![raise("culture.exit_interview", L3), raise("culture.farewell", L3)],
        removes: list![],
        cites: list![cite("S1-P1"), cite("S2-E1"), cite("S1-A2")],
        facts: list![fact("hidden_reasons")],
    },
    Action {
        id: action("culture.stories"),
        title: text("アルムナイの記事を社内に載せる", "Run alumni stories inside the company"),
        why: text(
            "退職者の話題に触れない職場では、辞めた人の活躍も、戻った人の働きぶりも知られません。",
            "Where nobody mentions people who left, employees learn neither what alumni achieve nor how returnees do.",
        ),
        deliverable: text(
            "編集方針1枚と、本人の了承を得て掲載した記事2本",
            "A one-page editorial plan, and two published stories with the persons’ approval",
        ),
        checklist: list![
            text(
                "掲載の枠、担当者、了承を得る手順を1枚に書く",
                "Put the slot, the editor, and the approval steps on one page",
            ),
            text(
                "社外で活躍する人と再入社した人から、候補を4人選ぶ",
                "Pick four candidates, among people working elsewhere and people who came back",
            ),
            text(
                "取材し、原稿、写真、公開範囲に本人の了承をもらう",
                "Interview them, and get their approval of text, photos, and audience",
            ),
            text(
                "転職先の会社名を出してよいか、本人を通じて確かめる",
                "Check through the person whether their current employer may be named",
            ),
            text("2本を掲載し、了承の記録を保存する", "Publish two stories and file the approvals",),
        ],
        owner: RoleId::new("comms"),
        effort: effort(20, 40, 70),
        duration_days: 60,
        phase: Phase::Operation,
        requires: list![],
        raises: list![raise("culture.alumni_stories", L3)],
        removes: list![cause("support.betrayal")],
        cites: list![cite("S2-E1"), cite("S2-C2")],
        facts: list![fact("colleagues_2018")],
    },
    Action {
        id: action("culture.exit_review"),
        title: text("退職者の声を年2回見直す", "Review what leavers say twice a year"),
        why: text(
            "面談の記録は、しまっておくだけでは上司の対応も職場も変わらず、同じ理由の退職が続きます。",
            "Interview records that stay in a folder change nothing, and people go on leaving for the same reasons.",
        ),
        deliverable: text(
            "半年分の集計表と、改めた点を記した経営向けの報告",
            "A half-year tally, and a report to management on what was changed",
        ),
        checklist: list![
            text(
                "上司の対応、送り出しの評価、退職理由を半年分集計する",
                "Tally half a year of ratings for response and farewell, with the reasons for leaving",
            ),
            text(
                "個人が推測される少人数の部署は合算し、名前を外す",
                "Pool small departments where a person could be guessed, and remove names",
            ),
            text(
                "聞き手が集まり、手引き、研修、確認表の直す箇所を決める",
                "Meet with the interviewers and decide what to fix in guide, training, and checklist",
            ),
            text(
                "退職理由の集計を経営に示し、職場で改める点を1つ決める",
                "Show management the reasons and agree on one change in the workplace",
            ),
            text(
                "改めた点と日付を残し、次の半年後の見直し日を決める",
                "Record the changes with dates, and set the date of the review six months on",
            ),
        ],
        owner: RoleId::new("hr_lead"),
        effort: effort(20, 40, 70),
        duration_days: 30,
        phase: Phase::Operation,
        requires: list![
            after_lag("culture.manager_training", 60),
            after_lag("culture.interview_practice", 60),
        ],
        raises: list![
            raise("culture.manager_response", L4),
            raise("culture.exit_interview", L4),
            raise("culture.farewell", L4),
        ],
        removes: list![],
        cites: list![cite("S2-E1"), cite("S1-P1")],
        facts: list![fact("hidden_reasons"), fact("mclean_27")],
    },
];
