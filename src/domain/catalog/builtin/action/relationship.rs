//! The actions for "ties after leaving".

use crate::domain::catalog::entry::{Action, Phase};
use crate::domain::catalog::write::{action, after, after_lag, cause, cite, effort, fact, raise};
use crate::domain::id::RoleId;
use crate::domain::level::Level::{L3, L4};
use crate::domain::text::{list, text};

pub(in crate::domain::catalog) static RELATIONSHIP: &[Action] = &[
    Action {
        id: action("relationship.exit_registration"),
        title: text(
            "退職手続きに任意登録の案内を加える",
            "Add an invitation to register to the exit procedure",
        ),
        why: text(
            "案内するかどうかが上司次第で、連絡先を聞かないまま別れる人が出るのを防ぎます。",
            "When inviting is left to each manager, people go and nobody has a way to reach them.",
        ),
        deliverable: text(
            "登録の案内と同意書が入った退職手続きの書式と、3か月分の回答記録",
            "Exit forms with the invitation and consent form, and three months of recorded answers",
        ),
        checklist: list![
            text(
                "案内する対象者、渡す時期、担当者を決める",
                "Decide who is invited, at what point, and by whom",
            ),
            text(
                "登録は任意であることと、登録後に届くものを案内に書く",
                "Write the invitation: registering is voluntary, and this is what you’d receive",
            ),
            text(
                "法務が確認した同意書を添え、退職手続きの書式に入れる",
                "Attach the consent form that legal has checked, and add both to the exit forms",
            ),
            text(
                "退職面談の担当者に、渡し方と伝え方を説明する",
                "Show those who hold exit interviews how to hand it over and what to say",
            ),
            text(
                "登録・辞退・返答なしの別を、3か月間もれなく名簿に書く",
                "For three months, enter every yes, no, and no answer in the register",
            ),
            text(
                "月末に退職者の一覧と照らし、案内もれを確かめる",
                "At month’s end compare with the list of leavers to catch anyone missed",
            ),
        ],
        owner: RoleId::new("hr_lead"),
        effort: effort(20, 35, 60),
        duration_days: 60,
        phase: Phase::Design,
        requires: list![after("data.leaver_register"), after("data.consent_form")],
        raises: list![raise("relationship.exit_registration", L3)],
        removes: list![cause("leaver_data.contacts")],
        cites: list![cite("S1-P1"), cite("S2-C1"), cite("S2-C1-r2")],
        facts: list![fact("alumni_wishes_2024"), fact("law_purpose")],
    },
    Action {
        id: action("relationship.contact_calendar"),
        title: text(
            "退職後1年の連絡予定を決めて実行する",
            "Set a contact calendar for the first year and keep to it",
        ),
        why: text(
            "連絡するきっかけを逃し、退職後の数か月で縁が途切れるのを防ぎます。",
            "With no reason to write, the tie is often gone within a few months of leaving.",
        ),
        deliverable: text(
            "登録者ごとの期日と実施日が分かる連絡予定表と、節目ごとの文例",
            "A calendar with due and actual dates for each registered person, and sample messages",
        ),
        checklist: list![
            text(
                "30日・90日・365日など、1年に3回以上の節目を決める",
                "Set at least three dates in the first year, such as 30, 90, and 365 days",
            ),
            text(
                "節目ごとに、近況を尋ねる短い文例を作る",
                "Write a short sample message for each date that asks how people are",
            ),
            text(
                "登録者一人ひとりの期日と担当者を予定表に入れる",
                "Enter due dates and the person in charge for everyone registered",
            ),
            text(
                "送る前に同意の撤回や停止の希望を確かめ、見送った理由も記録する",
                "Before sending, check for withdrawn consent or a wish not to be contacted, and note why a contact was dropped",
            ),
            text(
                "3か月間、期日の来た人全員に連絡し、日付と返信を記録する",
                "For three months contact everyone who falls due, and record date and reply",
            ),
        ],
        owner: RoleId::new("recruiting"),
        effort: effort(25, 45, 80),
        duration_days: 60,
        phase: Phase::Operation,
        requires: list![after("data.leaver_register"), after("data.consent_form")],
        raises: list![raise("relationship.contact_rhythm", L3)],
        removes: list![cause("lost_ties.no_occasion")],
        cites: list![cite("S1-P1"), cite("S2-C3"), cite("S2-C3-r2")],
        facts: list![fact("wish_return_2024")],
    },
    Action {
        id: action("relationship.dialogue"),
        title: text("アルムナイの声を聞き、返事をする", "Ask alumni for their views and answer them"),
        why: text(
            "会社からのお知らせだけが続き、やり取りが生まれない状態をなくします。",
            "News that only flows one way never turns into a conversation.",
        ),
        deliverable: text(
            "窓口の案内文、届いた声と返信の記録、登録者に知らせた回答のまとめ",
            "A notice of the contact point, a log of messages and replies, and a summary sent to members",
        ),
        checklist: list![
            text(
                "窓口、担当者、返信の期限を決める",
                "Set a contact point, a person in charge, and a deadline for replies",
            ),
            text(
                "窓口と期限を登録者全員に知らせる",
                "Tell all registered alumni about the contact point and the deadline",
            ),
            text(
                "知りたいことと会社への意見を、3問以内で尋ねる",
                "Ask in three questions or fewer what they want to know and what they think",
            ),
            text("届いた声と返信した日を記録する", "Record what comes in and the date of each reply",),
            text(
                "対応することとしないことを理由とともに、登録者に知らせる",
                "Tell registered alumni what will be done, what won’t, and why",
            ),
        ],
        owner: RoleId::new("comms"),
        effort: effort(20, 40, 75),
        duration_days: 40,
        phase: Phase::Operation,
        requires: list![after("data.leaver_register"), after("data.consent_form")],
        raises: list![raise("relationship.two_way", L3)],
        removes: list![cause("lost_ties.one_way")],
        cites: list![cite("S1-P1"), cite("S2-C3")],
        facts: list![fact("alumni_wishes_2024")],
    },
    Action {
        id: action("relationship.visits"),
        title: text("訪問や講演、協働をアルムナイに頼む", "Invite alumni for visits, talks, and joint work"),
        why: text(
            "連絡はあっても会う用事がなく、関係が名ばかりになるのを防ぎます。",
            "Messages alone, with no reason to meet, leave a tie that exists only on paper.",
        ),
        deliverable: text(
            "依頼の種類と手順を記した文書と、2件以上の実施記録",
            "A document on what alumni may be asked and how, and records of at least two occasions",
        ),
        checklist: list![
            text(
                "OB・OG訪問、社内講演、業務委託など、頼む種類を挙げる",
                "List what alumni could be asked: meeting students, giving a talk, contract work",
            ),
            text(
                "謝礼、契約、秘密保持の扱いを法務と顧問弁護士に確認する",
                "Check fees, contracts, and confidentiality with legal and outside counsel",
            ),
            text(
                "依頼の窓口と承認の手順を文書にする",
                "Write down who handles requests and how they’re approved",
            ),
            text(
                "部署から依頼の案を集め、登録者から引き受ける人を募る",
                "Collect ideas from departments and look for takers among registered alumni",
            ),
            text(
                "2件以上を実施し、日付、参加者、感想を残す",
                "Hold at least two, and record date, participants, and feedback",
            ),
        ],
        owner: RoleId::new("managers"),
        effort: effort(25, 45, 90),
        duration_days: 50,
        phase: Phase::Operation,
        requires: list![after("data.leaver_register"), after("data.consent_form")],
        raises: list![raise("relationship.occasions", L3)],
        removes: list![cause("lost_ties.no_occasion")],
        cites: list![cite("S2-C3"), cite("S2-C3-r2")],
        facts: list![fact("alumni_wishes_2024")],
    },
    Action {
        id: action("relationship.benefits"),
        title: text("アルムナイに役立つ提供内容をそろえる", "Set up offers that are useful to alumni"),
        why: text(
            "会社だけに利点がある関係になり、登録した人の関心が薄れるのを防ぎます。",
            "If only the company gains, the people who registered lose interest.",
        ),
        deliverable: text(
            "登録者に示した提供内容の一覧と、種類ごとの利用人数の記録",
            "A list of offers given to registered alumni, and a record of how many use each",
        ),
        checklist: list![
            text(
                "登録者に、欲しい情報や機会を尋ねる",
                "Ask registered alumni what information and opportunities they’d like",
            ),
            text(
                "学び、案件情報、割引などから、続けられるものを選ぶ",
                "Choose what you can keep up: learning, contract leads, discounts and the like",
            ),
            text(
                "予算と担当者を決め、既存社員への提供と釣り合うか確かめる",
                "Set budget and person in charge, and check the balance with what employees get",
            ),
            text(
                "提供内容の一覧と使い方を登録者に知らせる",
                "Send registered alumni the list and how to use it",
            ),
            text("種類ごとの利用人数を毎月記録する", "Record each month how many people use each offer",),
        ],
        owner: RoleId::new("hr_lead"),
        effort: effort(25, 50, 100),
        duration_days: 50,
        phase: Phase::Operation,
        requires: list![
            after("buy_in.sponsor_budget"),
            after("data.leaver_register"),
            after("data.consent_form"),
        ],
        raises: list![raise("relationship.alumni_value", L3)],
        removes: list![],
        cites: list![cite("S1-P1"), cite("S2-M6")],
        facts: list![fact("alumni_wishes_2024")],
    },
    Action {
        id: action("relationship.ties_review"),
        title: text(
            "登録・連絡・対話を半年ごとに見直す",
            "Review registration, contact, and dialogue every six months",
        ),
        why: text(
            "案内や連絡が形だけになり、返事が減っても気づかないのを防ぎます。",
            "Once contact becomes routine, nobody notices that the replies are drying up.",
        ),
        deliverable: text(
            "登録率・返信率・声を寄せた人の割合と、変えた点を記した見直し記録",
            "A review record with rates of registration, reply, and alumni who speak up, and what was changed",
        ),
        checklist: list![
            text(
                "登録率を前の半年と並べ、案内の時期か文面を1点変える",
                "Set the registration rate beside the last half-year’s and change one point of timing or wording",
            ),
            text(
                "節目ごとの返信率を比べ、連絡の時期か内容を1点変える",
                "Compare reply rates by date and change one point of timing or content",
            ),
            text(
                "声を寄せた人の割合を出し、尋ね方か発信を1点変える",
                "Work out the share who spoke up and change one point of asking or writing",
            ),
            text(
                "変えた日と理由を記録し、関係者に知らせる",
                "Record dates and reasons of the changes, and tell those involved",
            ),
            text("半年後の見直し日を予定に入れる", "Put the next review, six months on, in the calendar"),
        ],
        owner: RoleId::new("recruiting"),
        effort: effort(20, 40, 70),
        duration_days: 20,
        phase: Phase::Operation,
        requires: list![
            after_lag("relationship.exit_registration", 60),
            after_lag("relationship.contact_calendar", 60),
            after_lag("relationship.dialogue", 60),
        ],
        raises: list![
            raise("relationship.exit_registration", L4),
            raise("relationship.contact_rhythm", L4),
            raise("relationship.two_way", L4),
        ],
        removes: list![],
        cites: list![cite("S1-P1"), cite("S2-C3")],
        facts: list![fact("wish_return_2024")],
    },
    Action {
        id: action("relationship.value_review"),
        title: text("協働の機会と提供内容を半年ごとに見直す", "Review occasions and offers every six months"),
        why: text(
            "使われない特典や負担の重い依頼が、見直されないまま続くのを防ぎます。",
            "Offers that nobody uses and requests that ask too much go on until someone looks.",
        ),
        deliverable: text(
            "実施件数・感想・利用人数と、変えた点を記した見直し記録",
            "A review record with occasions held, feedback, use of each offer, and what was changed",
        ),
        checklist: list![
            text(
                "訪問や協働の件数と参加者の感想を、種類ごとにまとめる",
                "Sum up visits and joint work by kind, with participants’ feedback",
            ),
            text(
                "感想をもとに、機会の種類か頼み方を1点変える",
                "Use the feedback to change one kind of occasion or how people are asked",
            ),
            text(
                "提供内容ごとの利用人数と、登録者の希望を並べる",
                "Set the use of each offer beside what registered alumni asked for",
            ),
            text(
                "希望をもとに提供内容を1つ以上変え、登録者に知らせる",
                "Change at least one offer to match, and tell registered alumni",
            ),
            text("半年後の見直し日を予定に入れる", "Put the next review, six months on, in the calendar"),
        ],
        owner: RoleId::new("hr_lead"),
        effort: effort(20, 35, 65),
        duration_days: 20,
        phase: Phase::Operation,
        requires: list![after_lag("relationship.visits", 60), after_lag("relationship.benefits", 60)],
        raises: list![raise("relationship.occasions", L4), raise("relationship.alumni_value", L4)],
        removes: list![],
        cites: list![cite("S1-P1"), cite("S2-M6")],
        facts: list![fact("alumni_wishes_2024")],
    },
];
