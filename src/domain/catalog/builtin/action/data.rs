//! The actions for "data and tools".

use crate::domain::catalog::entry::{Action, Phase};
use crate::domain::catalog::write::{action, after, after_lag, cause, cite, effort, fact, raise};
use crate::domain::id::RoleId;
use crate::domain::level::Level::{L2, L3, L4};
use crate::domain::text::{list, text};

pub(in crate::domain::catalog) static DATA: &[Action] = &[
    Action {
        id: action("data.leaver_register"),
        title: text("退職者の名簿を1つにまとめる", "Bring leavers into one register"),
        why: text(
            "連絡先が個人の手元に散らばり、担当者が替わると失われる状態をなくします。",
            "Contact details that individuals keep for themselves are lost when those individuals move on.",
        ),
        deliverable: text(
            "会社の退職者名簿と、対象・項目・管理者を記した1枚の定義書",
            "A company register of leavers, with one page that defines its scope, fields, and keeper",
        ),
        checklist: list![
            text(
                "名簿に載せる対象、項目、管理者を1枚に書く",
                "Write one page on who goes in, which fields it has, and who keeps it",
            ),
            text(
                "在籍中に集めた情報を名簿に使えるか、法務と顧問弁護士に確認する",
                "Ask legal and outside counsel whether data collected during employment may go into it",
            ),
            text(
                "確認した範囲で、人事システムから対象の退職者を抽出する",
                "Within what they confirm, extract the leavers in scope from the HR system",
            ),
            text(
                "個人が控えていた連絡先は、出どころと本人の了承を確かめる",
                "For contacts kept by individuals, check the source and whether the person agreed",
            ),
            text(
                "重複を除き、閲覧できる人を決めて1か所に保管する",
                "Remove duplicates, decide who may open the register, and store it in one place",
            ),
        ],
        owner: RoleId::new("recruiting"),
        effort: effort(30, 50, 100),
        duration_days: 20,
        phase: Phase::Design,
        requires: list![],
        raises: list![raise("data.register", L2)],
        removes: list![cause("leaver_data.contacts")],
        cites: list![cite("S2-C1"), cite("S2-C1-r1")],
        facts: list![fact("law_purpose"), fact("law_retention")],
    },
    Action {
        id: action("data.consent_form"),
        title: text("利用目的を明記した同意書を作る", "Write a consent form that states its purpose"),
        why: text(
            "在籍中に集めた情報を退職後の連絡に使ってよいか、分からないまま進む状態をなくします。",
            "Without it nobody can say whether details collected during employment may be used to stay in touch.",
        ),
        deliverable: text(
            "法務が確認し、退職手続きで使っている同意書と説明文",
            "A consent form with a short explanation, checked by legal and in use at exit",
        ),
        checklist: list![
            text(
                "近況の連絡、求人の案内、応募時の利用など、目的を書き出す",
                "List the uses: staying in touch, sending openings, handling applications",
            ),
            text(
                "扱う項目、保管期間、委託先や提供先、撤回の方法を書く",
                "State the data held, for how long, who else handles it, and how to withdraw",
            ),
            text(
                "同意は任意で、断っても不利益がないことを書く",
                "State that consent is voluntary and that declining has no drawback",
            ),
            text(
                "文面と同意の取り方を、法務と顧問弁護士に確認する",
                "Have legal and outside counsel check the text and how consent is taken",
            ),
            text(
                "社員3人に読んでもらい、迷った言葉を直す",
                "Have three employees read it and reword what puzzled them",
            ),
            text(
                "版番号を付けて退職手続きの書式に入れ、使い始める",
                "Give it a version number, add it to the exit forms, and start using it",
            ),
        ],
        owner: RoleId::new("legal"),
        effort: effort(20, 35, 70),
        duration_days: 20,
        phase: Phase::Design,
        requires: list![after("buy_in.purpose_paper")],
        raises: list![raise("data.consent", L2)],
        removes: list![],
        cites: list![cite("S2-C1"), cite("S2-C1-r2")],
        facts: list![fact("law_purpose"), fact("law_third_party")],
    },
    Action {
        id: action("data.exit_fields"),
        title: text("スキルと退職理由の記入様式を作る", "Design a form for skills and exit reasons"),
        why: text(
            "記録の書き方が人によって違い、後から探すことも数えることもできない状態をなくします。",
            "Notes that everyone writes in their own way can’t be searched or counted later.",
        ),
        deliverable: text(
            "選択肢と自由記入欄があり、退職手続きで使っている記入様式",
            "A form with set choices and free-text fields, in use in the exit procedure",
        ),
        checklist: list![
            text(
                "採用で実際に探している職種とスキルを、各部署に聞く",
                "Ask each department which jobs and skills it really hires for",
            ),
            text(
                "退職理由は、本人の説明と会社側の見立てを別の欄にする",
                "Keep the person’s own account of the reason apart from the company’s view",
            ),
            text(
                "本人に見せる欄と人事だけが見る欄を分け、法務に確認する",
                "Separate what the person sees from what only HR sees, and check it with legal",
            ),
            text(
                "直近の退職3件で試し、迷った選択肢を直す",
                "Try it on the three latest exits and fix the choices that were unclear",
            ),
            text(
                "記入する人を決め、退職手続きの書式に加える",
                "Decide who fills it in and add it to the exit forms",
            ),
        ],
        owner: RoleId::new("hr_lead"),
        effort: effort(15, 25, 50),
        duration_days: 15,
        phase: Phase::Design,
        requires: list![],
        raises: list![raise("data.skills_reasons", L2)],
        removes: list![cause("leaver_data.records")],
        cites: list![cite("S2-C1"), cite("S2-C1-r1")],
        facts: list![fact("hidden_reasons")],
    },
    Action {
        id: action("data.reconsent"),
        title: text("過去の退職者に登録の意思を確かめる", "Ask past leavers whether they want to register"),
        why: text(
            "名簿にあっても、連絡先が古く同意も確かでない人が残る状態をなくします。",
            "A register full of old addresses and unclear consent can’t be used with confidence.",
        ),
        deliverable: text(
            "直近12か月の退職者を網羅し、同意日・文面の版・撤回の有無が分かる名簿",
            "A register that covers the last 12 months’ leavers, with consent date, text version and withdrawals",
        ),
        checklist: list![
            text(
                "過去の退職者への連絡方法と文面を、法務と顧問弁護士に確認する",
                "Check with legal and outside counsel how past leavers may be approached, and the wording",
            ),
            text(
                "直近12か月の退職者から始め、確認した方法で登録を案内する",
                "Start with the last 12 months’ leavers and invite them in the way confirmed",
            ),
            text(
                "同意した人の連絡先、同意日、文面の版を名簿に書く",
                "For those who agree, enter contact, date of consent, and version of the text",
            ),
            text(
                "連絡先を得られない人には、その理由を名簿に書く",
                "For those without a contact, enter the reason",
            ),
            text(
                "辞退した人と返事のない人を、以後の連絡の対象から外す",
                "Take those who decline or don’t answer off future contact",
            ),
            text(
                "撤回の受付窓口を決め、受けた日と処理した日を残す",
                "Set up a point for withdrawals and record when each was received and carried out",
            ),
        ],
        owner: RoleId::new("recruiting"),
        effort: effort(40, 80, 160),
        duration_days: 40,
        phase: Phase::Design,
        requires: list![after("data.leaver_register"), after("data.consent_form")],
        raises: list![raise("data.register", L3), raise("data.consent", L3)],
        removes: list![cause("leaver_data.contacts")],
        cites: list![cite("S2-C1"), cite("S2-C1-r1")],
        facts: list![fact("law_purpose"), fact("law_retention")],
    },
    Action {
        id: action("data.skill_update"),
        title: text(
            "スキルと退職理由を名簿に入れて更新する",
            "Enter skills and exit reasons, and keep them up to date",
        ),
        why: text(
            "募集が始まっても、合いそうな人を名簿から探せない状態をなくします。",
            "When a post opens, a list of bare names can’t show who would suit it.",
        ),
        deliverable: text(
            "直近12か月の退職者全員を、スキルと退職理由で絞り込める名簿",
            "A register in which all leavers of the last 12 months can be filtered by skill and exit reason",
        ),
        checklist: list![
            text(
                "直近12か月の退職者を洗い出し、未入力の人を一覧にする",
                "List the leavers of the last 12 months whose entries are empty",
            ),
            text(
                "職務経歴と面談の記録から、様式に沿って入力する",
                "Fill in the form from career records and exit interview notes",
            ),
            text("本人に確かめていない内容には印を付ける", "Mark what the person hasn’t confirmed",),
            text(
                "同意した人に経歴の更新を頼み、翌年の依頼日も決める",
                "Ask those who consented to update their career details, and set next year’s date",
            ),
            text("実際の求人3件で、合う人を絞り込めるか試す", "Test the filters on three real openings",),
        ],
        owner: RoleId::new("recruiting"),
        effort: effort(30, 50, 90),
        duration_days: 30,
        phase: Phase::Operation,
        requires: list![after("data.leaver_register"), after("data.consent_form"), after("data.exit_fields"),],
        raises: list![raise("data.skills_reasons", L3)],
        removes: list![cause("leaver_data.records")],
        cites: list![cite("S2-C1"), cite("S2-C1-r1")],
        facts: list![fact("hidden_reasons")],
    },
    Action {
        id: action("data.tool_choice"),
        title: text("規模と用途に合う管理ツールを選ぶ", "Choose a tool that suits the scale and the use"),
        why: text(
            "必要な機能が決まる前に契約し、使われないツールの費用が残るのを防ぎます。",
            "A tool bought before the needs are clear goes on costing money and isn’t used.",
        ),
        deliverable: text(
            "選定理由書と、登録者全員の連絡先と連絡履歴が入ったツール",
            "A paper that explains the choice, and the tool with every registered person’s details and history",
        ),
        checklist: list![
            text(
                "登録者数の見込み、必要な機能、使う人を書き出す",
                "Write down expected numbers, needed functions, and who will use it",
            ),
            text(
                "表計算、今ある人事システム、専用サービスを費用込みで比べる",
                "Compare a spreadsheet, the HR system you have, and a dedicated service, costs included",
            ),
            text(
                "データの保管場所、委託の扱い、解約時の返却を法務に確認する",
                "Check with legal where data is stored, who processes it, and how it comes back at the end",
            ),
            text(
                "選んだ理由と、次に見直す登録者数の目安を文書にする",
                "Write down the reasons, and the number of members at which to look again",
            ),
            text(
                "名簿と連絡履歴を移し、件数が合うか確かめる",
                "Move the register and contact history over, and check that the counts agree",
            ),
            text(
                "閲覧と編集の権限を決め、権限の一覧を残す",
                "Decide who may view and edit, and keep a list of those rights",
            ),
        ],
        owner: RoleId::new("it"),
        effort: effort(40, 70, 140),
        duration_days: 45,
        phase: Phase::Design,
        requires: list![
            after("buy_in.purpose_paper"),
            after("data.leaver_register"),
            after("data.consent_form"),
            after("policy.regulation"),
        ],
        raises: list![raise("data.tool", L3)],
        removes: list![],
        cites: list![cite("S2-E3")],
        facts: list![fact("law_third_party")],
    },
    Action {
        id: action("data.dashboard"),
        title: text(
            "登録から再入社までの人数を毎月まとめる",
            "Compile the numbers from registration to rehire every month",
        ),
        why: text(
            "どの工程で人が減っているか分からず、次の手を選べない状態をなくします。",
            "As long as nobody sees at which step people drop out, the next step is guesswork.",
        ),
        deliverable: text(
            "指標の定義書と、直近3か月分を並べた月次の集計表",
            "A page that defines the figures, and a monthly table with the last three months side by side",
        ),
        checklist: list![
            text(
                "登録、同意、面談、応募、再入社の数え方を文書で決める",
                "Write down how registration, consent, talks, applications, and rehires are counted",
            ),
            text(
                "集計の担当者と毎月の締め日を決める",
                "Name who compiles them and set a closing day each month",
            ),
            text(
                "前の2か月分を、残っている記録から集計する",
                "Compile the two months before from the records there are",
            ),
            text(
                "3か月分を1つの表に並べ、次の工程へ進んだ割合を出す",
                "Put three months in one table, with the share that moved on to each next step",
            ),
            text(
                "個人が分からない形にして、関係者に毎月届ける",
                "Remove anything that identifies a person and send it to those involved each month",
            ),
        ],
        owner: RoleId::new("recruiting"),
        effort: effort(20, 35, 70),
        duration_days: 25,
        phase: Phase::Operation,
        requires: list![after("buy_in.purpose_paper"), after("data.leaver_register")],
        raises: list![raise("data.figures", L3)],
        removes: list![],
        cites: list![cite("S2-E3")],
        facts: list![fact("peoplepath_2021")],
    },
    Action {
        id: action("data.data_audit"),
        title: text(
            "名簿・同意・記録を半年ごとに点検する",
            "Audit the register, consent, and records every six months",
        ),
        why: text(
            "転職や転居で連絡先が変わり、名簿が気づかないうちに古くなるのを防ぎます。",
            "People move and change jobs, and a register goes out of date without anyone noticing.",
        ),
        deliverable: text(
            "到達率・同意率・撤回件数・記入率・更新率と、変えた点を記した点検記録",
            "An audit record: contacts that work, consent, withdrawals, entries completed and updated, and changes made",
        ),
        checklist: list![
            text(
                "連絡の到達率、同意率、撤回件数、記入率、更新率を出す",
                "Work out the shares reached, consenting, completed, and updated, and count withdrawals",
            ),
            text(
                "低い数字の原因を、該当する記録10件で確かめる",
                "Look at ten records behind each weak figure to find the cause",
            ),
            text(
                "名簿の更新、同意の手順、様式を1点ずつ変え、日付を残す",
                "Change one thing each in upkeep, consent steps, and form, and record the date",
            ),
            text(
                "目的が済んだ情報の扱いを、法務と顧問弁護士に確認する",
                "Check with legal and outside counsel what to do with data whose purpose is over",
            ),
            text(
                "半年後の点検日と担当者を予定に入れる",
                "Put the next audit, six months on, in the calendar with a name",
            ),
        ],
        owner: RoleId::new("hr_lead"),
        effort: effort(25, 45, 80),
        duration_days: 20,
        phase: Phase::Operation,
        requires: list![after_lag("data.reconsent", 60), after_lag("data.skill_update", 60)],
        raises: list![
            raise("data.register", L4),
            raise("data.consent", L4),
            raise("data.skills_reasons", L4),
        ],
        removes: list![],
        cites: list![cite("S2-C1"), cite("S2-C1-r1")],
        facts: list![fact("law_retention")],
    },
    Action {
        id: action("data.tool_review"),
        title: text("ツールと集計を半年ごとに見直す", "Review the tool and the figures every six months"),
        why: text(
            "数字を集めて終わり、費用も手作業も増え続ける状態をなくします。",
            "Figures that change nothing are wasted work, and a tool that nobody reviews only grows dearer.",
        ),
        deliverable: text(
            "費用・手作業の時間・工程ごとの人数と、変えた点を記した見直し記録",
            "A review record with cost, hours of manual work, numbers per step, and what was changed",
        ),
        checklist: list![
            text(
                "ツールの費用と、手作業にかかった時間を出す",
                "Work out what the tool costs and the hours of manual work around it",
            ),
            text(
                "負担の大きい手作業を1つ選び、設定か契約を変える",
                "Pick one heavy manual task and change the setup or the contract",
            ),
            text(
                "月次の集計表から、人数が最も減るか日数のかかる工程を確かめる",
                "Find the step that loses most people, or takes longest, in the monthly table",
            ),
            text(
                "その工程の進め方を1つ変え、変えた日と狙う数字を書く",
                "Change one thing at that step, and note the date and the figure aimed for",
            ),
            text("半年後の見直し日を予定に入れる", "Put the next review, six months on, in the calendar"),
        ],
        owner: RoleId::new("recruiting"),
        effort: effort(15, 30, 60),
        duration_days: 15,
        phase: Phase::Operation,
        requires: list![after_lag("data.tool_choice", 60), after_lag("data.dashboard", 60)],
        raises: list![raise("data.tool", L4), raise("data.figures", L4)],
        removes: list![],
        cites: list![cite("S2-E3")],
        facts: list![fact("peoplepath_2021")],
    },
];
