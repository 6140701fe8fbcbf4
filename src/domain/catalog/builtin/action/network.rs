//! What builds an alumni network and keeps it alive.

use crate::domain::catalog::entry::{Action, Phase};
use crate::domain::catalog::write::{action, after, after_lag, cause, cite, effort, fact, raise};
use crate::domain::id::RoleId;
use crate::domain::level::Level::{L2, L3, L4};
use crate::domain::text::{list, text};

pub(in crate::domain::catalog) static NETWORK: &[Action] = &[
    Action {
        id: action("network.place_design"),
        title: text(
            "ネットワークの目的と運営の決まりを定める",
            "Decide what the network is for and how it is run",
        ),
        why: text(
            "目的も担当者も決めずに場を開くと、始めた人の異動をきっかけに止まりかねません。",
            "A place opened with no stated purpose and nobody in charge can go quiet once the person who started it moves on.",
        ),
        deliverable: text(
            "承認された運営要領(目的、入会条件、運営担当者、使う場)",
            "Approved operating rules: purpose, who may join, who runs it, and which channel it uses",
        ),
        checklist: list![
            text(
                "有志のグループなど、すでにある集まりを調べて一覧にする",
                "List the groups that already exist, informal ones included",
            ),
            text(
                "採用、事業での協力、退職者の利点から、主な目的を1つ選ぶ",
                "Choose one main purpose: hiring, working together in business, or value for members",
            ),
            text(
                "使う場の候補を、費用、名簿の管理者、やめる手間で比べる",
                "Compare channels by cost, who holds the member list, and what it takes to leave",
            ),
            text(
                "入会条件、退会の手続き、運営担当者とその代理を書く",
                "Write down who may join, how to leave, who runs it, and who stands in",
            ),
            text(
                "個人情報と投稿の扱いを法務か顧問弁護士に確認する",
                "Check the handling of personal data and posts with legal or outside counsel",
            ),
            text("人事責任者の承認を受ける", "Have the head of HR approve the rules"),
        ],
        owner: RoleId::new("recruiting"),
        effort: effort(20, 35, 70),
        duration_days: 20,
        phase: Phase::Design,
        requires: list![after("buy_in.purpose_paper")],
        raises: list![raise("network.place", L2)],
        removes: list![],
        cites: list![cite("S1-P2"), cite("S2-C3"), cite("S2-C3-r1")],
        facts: list![fact("benchmark_2006")],
    },
    Action {
        id: action("network.launch"),
        title: text(
            "公式ネットワークを開き、退職者を招く",
            "Open the official network and invite former employees",
        ),
        why: text(
            "公式の場がないと、退職者に連絡する機会が社員一人ひとりの付き合いに左右されます。",
            "With no official place, contact with former employees depends on who happens to know whom.",
        ),
        deliverable: text(
            "開設したネットワークと、最初の月の運営記録",
            "A live network and the first month’s log of joiners, leavers, and requests",
        ),
        checklist: list![
            text(
                "登録画面に同意文と利用の決まりを載せる",
                "Put the consent text and house rules on the sign-up page"
            ),
            text(
                "退職者5人ほどに試してもらい、分かりにくい点を直す",
                "Have about five former employees try it, and fix what they find unclear",
            ),
            text(
                "連絡に同意した退職者に招待を送る",
                "Send an invitation to the former employees who agreed to be contacted",
            ),
            text(
                "社員にも場の目的と加わり方を知らせる",
                "Tell current employees what it is for and how they can join"
            ),
            text(
                "入会の申請に5営業日以内に返事をする",
                "Answer each request to join within five working days"
            ),
            text(
                "入退会と対応を記録し、翌月以降の記録日を決める",
                "Log joiners, leavers, and requests, and set the day of the monthly entry",
            ),
        ],
        owner: RoleId::new("recruiting"),
        effort: effort(30, 50, 90),
        duration_days: 40,
        phase: Phase::Operation,
        requires: list![after("network.place_design"), after("data.consent_form")],
        raises: list![raise("network.place", L3)],
        removes: list![cause("lost_ties.no_occasion")],
        cites: list![cite("S1-P2"), cite("S2-C3"), cite("S2-C3-r1")],
        facts: list![fact("law_purpose"), fact("growth")],
    },
    Action {
        id: action("network.news_calendar"),
        title: text(
            "年間の予定表を作り、便りを2号届ける",
            "Plan a year of news and send the first two issues",
        ),
        why: text(
            "話題があるときだけ送っていると、間が空き、次に連絡するきっかけもなくなります。",
            "When news goes out only if something happens, gaps grow and there is no occasion to write again.",
        ),
        deliverable: text(
            "12か月分の配信予定表と、予定の月に届けた2号",
            "A 12-month calendar and two issues sent in the months planned",
        ),
        checklist: list![
            text(
                "退職者10人に、何を知りたいかを聞く",
                "Ask ten former employees what they would like to hear about"
            ),
            text(
                "12か月の各号に、話題、書き手、締切を割り当てる",
                "Give each issue of the next 12 months its topics, writer, and deadline",
            ),
            text(
                "社外に出せない情報の範囲を広報と法務で決める",
                "Settle between communications and legal what may not leave the company",
            ),
            text(
                "ひな型に募集中の職種と返信先の欄を設ける",
                "Build a template with room for current openings and an address to reply to",
            ),
            text(
                "2号を予定の月に送り、開封率と返信数を記録する",
                "Send two issues in their planned months, and record open rates and replies",
            ),
        ],
        owner: RoleId::new("comms"),
        effort: effort(25, 45, 80),
        duration_days: 45,
        phase: Phase::Operation,
        requires: list![after("network.launch")],
        raises: list![raise("network.news", L3)],
        removes: list![cause("lost_ties.no_occasion")],
        cites: list![cite("S1-P2"), cite("S2-C3"), cite("S2-C3-r2")],
        facts: list![fact("alumni_wishes_2024"), fact("peoplepath_2021")],
    },
    Action {
        id: action("network.gathering"),
        title: text("退職者と社員の交流会を開く", "Hold a gathering of former and current employees"),
        why: text(
            "会う機会がないままでは互いの近況が分からず、声をかけにくくなります。",
            "People who never meet lose track of each other, and getting in touch grows awkward.",
        ),
        deliverable: text(
            "承認された年間開催計画と、交流会の記録(参加者数、費用、感想)",
            "An approved yearly plan and the record of one gathering: attendance, cost, and feedback",
        ),
        checklist: list![
            text(
                "年1回以上の開催計画に時期、担当者、予算を書き、承認を受ける",
                "Get a plan approved with at least one gathering a year, its month, organizer, and budget",
            ),
            text(
                "公表されている参加率から人数を見積もり、会場かオンラインかを決める",
                "Estimate numbers from published turnout figures, and choose a venue or a call",
            ),
            text(
                "6週間前までに登録者へ案内し、参加する社員も募る",
                "Invite members at least six weeks ahead, and find employees who will come",
            ),
            text(
                "会社からの話を30分以内とし、残りを参加者が話す時間にする",
                "Keep the company’s own talk to 30 minutes, and leave the rest for conversation",
            ),
            text(
                "参加者数を数え、1週間以内に感想を集める",
                "Count who came, and collect feedback within a week"
            ),
            text(
                "次回の時期を決め、参加者に伝える",
                "Set the month of the next one, and tell those who came"
            ),
        ],
        owner: RoleId::new("recruiting"),
        effort: effort(50, 80, 140),
        duration_days: 60,
        phase: Phase::Operation,
        requires: list![after("network.launch")],
        raises: list![raise("network.events", L3)],
        removes: list![cause("lost_ties.no_occasion")],
        cites: list![cite("S1-P2"), cite("S2-C3"), cite("S2-C3-r3")],
        facts: list![fact("event_yield"), fact("first_event")],
    },
    Action {
        id: action("network.activity_measure"),
        title: text(
            "活動率を定義し、最初の四半期を集計する",
            "Define the active share and measure the first quarter",
        ),
        why: text(
            "登録者数だけを追うと、便りが読まれず人も来ていないことに気づけません。",
            "A count of sign-ups hides that nobody reads the news or comes to the gatherings.",
        ),
        deliverable: text(
            "活動の定義を書いた文書と、最初の四半期の活動率",
            "A written definition of active, and the active share for the first quarter",
        ),
        checklist: list![
            text(
                "閲覧、返信、参加のうち、活動とみなす行動を決める",
                "Decide which acts count: reading, replying, taking part",
            ),
            text("対象の期間を決める(例:直近90日)", "Set the period, such as the last 90 days"),
            text(
                "退会した人と連絡がつかない人の数え方を決める",
                "Decide how to count people who left the network or can’t be reached",
            ),
            text(
                "閲覧などの記録の使い方が同意の範囲かを法務に確認する",
                "Check with legal whether the consent covers this use of reading and attendance records",
            ),
            text(
                "最初の四半期の値を記録し、次の集計日と担当者を決める",
                "Record the first quarter’s figure, and name who compiles the next one and when",
            ),
        ],
        owner: RoleId::new("recruiting"),
        effort: effort(10, 20, 35),
        duration_days: 10,
        phase: Phase::Operation,
        requires: list![after_lag("network.launch", 60)],
        raises: list![raise("network.active_share", L3)],
        removes: list![],
        cites: list![cite("S1-P2"), cite("S2-C3")],
        facts: list![fact("peoplepath_2021")],
    },
    Action {
        id: action("network.member_circle"),
        title: text(
            "退職者の世話人を置き、企画を任せる",
            "Appoint member organizers and let them run an activity",
        ),
        why: text(
            "会社だけで運営すると発信が一方通行になり、退職者の関心から離れていきます。",
            "A network run only by the company turns into one-way messages and drifts from what members care about.",
        ),
        deliverable: text(
            "世話人の役割と任期を加えた運営要領と、世話人が主催した企画の記録",
            "Operating rules that describe the role and term, and the record of an activity the organizers ran",
        ),
        checklist: list![
            text(
                "世話人の役割、任期、選び方を運営要領に加える",
                "Add the organizers’ role, term, and selection to the operating rules",
            ),
            text(
                "実費や謝礼、見てよい名簿の範囲を法務に確認する",
                "Check expenses, any payment, and access to the member list with legal",
            ),
            text(
                "便りや交流会によく応じる登録者に頼み、2人以上を決める",
                "Ask members who reply or turn up, until two or more have said yes",
            ),
            text(
                "企画を1つ選んでもらい、予算と社内の相談相手を伝える",
                "Let them choose one activity, and give them a budget and a contact inside",
            ),
            text(
                "企画を開き、開催日と参加者数を記録する",
                "Hold the activity, and record its date and attendance"
            ),
        ],
        owner: RoleId::new("recruiting"),
        effort: effort(25, 40, 80),
        duration_days: 60,
        phase: Phase::Operation,
        requires: list![after_lag("network.launch", 20)],
        raises: list![raise("network.member_led", L3)],
        removes: list![cause("lost_ties.one_way")],
        cites: list![cite("S1-P2"), cite("S2-C3")],
        facts: list![],
    },
    Action {
        id: action("network.content_review"),
        title: text("便りと交流会を数字と声で見直す", "Review news and gatherings by figures and feedback"),
        why: text(
            "反応を確かめずに同じ内容を続けると、関心の薄れに気づくのが遅れます。",
            "Repeating the same content without checking the response means noticing too late that interest has faded.",
        ),
        deliverable: text(
            "開封率、参加率、感想の集計表と、変えた点の記録",
            "A table of open rates, turnout, and feedback, with the changes made",
        ),
        checklist: list![
            text(
                "各号の開封率と、各回の参加率を1つの表に並べる",
                "Put the open rate of each issue and the turnout of each gathering in one table",
            ),
            text(
                "読まれた話題と読まれなかった話題を3つずつ挙げる",
                "Name the three topics read by most members and the three read by fewest",
            ),
            text(
                "来なかった登録者5人に、日時、内容、場所のどれが理由かを聞く",
                "Ask five members who stayed away whether it was the time, the content, or the place",
            ),
            text(
                "便りで変えることと、次の交流会で変えることを決める",
                "Decide one change to the news and one to the next gathering",
            ),
            text(
                "予定表と開催計画を直し、半年以内の次回の確認日を決める",
                "Update calendar and plan, and date the next review within six months",
            ),
        ],
        owner: RoleId::new("comms"),
        effort: effort(12, 20, 35),
        duration_days: 15,
        phase: Phase::Operation,
        requires: list![after_lag("network.news_calendar", 60), after_lag("network.gathering", 10)],
        raises: list![raise("network.news", L4), raise("network.events", L4)],
        removes: list![],
        cites: list![cite("S1-P2"), cite("S2-C3")],
        facts: list![fact("event_yield")],
    },
    Action {
        id: action("network.network_review"),
        title: text("半年ごとにネットワークの運営を見直す", "Review how the network is run every six months"),
        why: text(
            "見直す日が決まっていないと、活動率が下がっても手を打つのが遅れます。",
            "With no date set for a review, a falling active share goes unanswered.",
        ),
        deliverable: text(
            "確認した数字、変えた点、次回の日付を書いた議事録",
            "Minutes with the figures read, the changes made, and the date of the next review",
        ),
        checklist: list![
            text(
                "登録者数、活動率、運営工数、世話人の企画数と参加者数を並べる",
                "Set out membership, active share, hours spent, and organizers’ activities and turnout",
            ),
            text(
                "活動の少ない層を、退職年や部門などの人数で見つける",
                "Find where activity is low, by headcount per exit year or department",
            ),
            text(
                "世話人に、続けにくい点と欲しい支援を聞く",
                "Ask the organizers what makes it hard and what would help"
            ),
            text(
                "運営、登録者への働きかけ、世話人への支援で変えることを1つずつ決める",
                "Decide one change each to how it runs, the outreach, and the support for organizers",
            ),
            text(
                "変更を実施して運営要領に書き、半年以内の次回を決める",
                "Make the changes, write them into the rules, and date the next review within six months",
            ),
        ],
        owner: RoleId::new("hr_lead"),
        effort: effort(15, 25, 45),
        duration_days: 20,
        phase: Phase::Operation,
        requires: list![
            after_lag("network.launch", 60),
            after_lag("network.activity_measure", 60),
            after_lag("network.member_circle", 60),
        ],
        raises: list![
            raise("network.place", L4),
            raise("network.active_share", L4),
            raise("network.member_led", L4),
        ],
        removes: list![],
        cites: list![cite("S1-P2"), cite("S2-C3")],
        facts: list![fact("growth"), fact("peoplepath_2021")],
    },
];
