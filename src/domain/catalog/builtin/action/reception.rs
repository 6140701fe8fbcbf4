//! Actions for reception (受け入れ体制).

use crate::domain::catalog::entry::{Action, Phase};
use crate::domain::catalog::write::{action, after, after_lag, cause, cite, effort, fact, raise};
use crate::domain::id::RoleId;
use crate::domain::level::Level::{L2, L3, L4};
use crate::domain::text::{list, text};

pub(in crate::domain::catalog) static RECEPTION: &[Action] = &[
    Action {
        id: action("reception.team_briefing"),
        title: text(
            "受け入れ部署への説明の手引きを作り、使う",
            "Write a briefing guide for receiving teams and use it",
        ),
        why: text(
            "説明がないまま元同僚を迎えると特別扱いに見え、上司と部下の立場が入れ替わる場合は不満が残りやすくなります。",
            "With no explanation, a former colleague’s return looks like favoritism, all the more when someone now reports to a former peer.",
        ),
        deliverable: text(
            "説明の手引き1〜2枚と、最初に使ったときの記録",
            "A briefing guide of one or two pages, and the record of its first use",
        ),
        checklist: list![
            text(
                "誰が誰に説明するかと、時期(初日の1週間前まで)を決める",
                "Decide who briefs whom, and when: at least a week before day one",
            ),
            text(
                "役割、上下関係、チームにとっての利点を説明項目にする",
                "List what to cover: the role, reporting lines, and what the team gains",
            ),
            text(
                "元の同僚が部下になる場合は、1対1の話し合いを加える",
                "Add a one-on-one talk for anyone who’ll report to a former peer",
            ),
            text(
                "説明に含める内容を、事前に本人に確かめる",
                "Check with the returnee beforehand what will be shared",
            ),
            text(
                "次の再入社で使い、日付と出た質問を記録する",
                "Use it for the next returnee, and note the date and the questions raised",
            ),
        ],
        owner: RoleId::new("managers"),
        effort: effort(10, 20, 40),
        duration_days: 20,
        phase: Phase::Operation,
        requires: list![after("buy_in.purpose_paper")],
        raises: list![raise("reception.team_briefing", L3)],
        removes: list![cause("friction.special")],
        cites: list![cite("S1-P4"), cite("S1-A1"), cite("S2-C6")],
        facts: list![fact("colleagues_2018")],
    },
    Action {
        id: action("reception.onboarding"),
        title: text(
            "再入社者用のオンボーディング計画表を作り、使う",
            "Build an onboarding checklist for returnees and use it",
        ),
        why: text(
            "元社員だからと説明を省くと、本人は昔のルールのまま働き、周りとのずれに気づくのが遅れます。",
            "When steps are skipped because the person “knows the place,” returnees work by the old rules and the mismatch is noticed late.",
        ),
        deliverable: text(
            "再入社者用の計画表と、実施日を記入した1人目の記録",
            "A checklist for returnees, and the first returnee’s copy with dates filled in",
        ),
        checklist: list![
            text(
                "今の中途入社者向けの項目と期間を一覧にする",
                "List the topics and the period of today’s onboarding for mid-career hires",
            ),
            text(
                "以前と変わった規程、システム、安全手順に印を付ける",
                "Mark the rules, systems, and safety procedures that have changed",
            ),
            text("項目ごとに担当者と実施時期を決める", "Name a person and a week for every topic",),
            text(
                "「知っているはず」で項目を省かないよう、管理職に伝える",
                "Tell managers not to skip a topic because the person “already knows it”",
            ),
            text(
                "次の再入社者で使い、終えた項目に日付を入れる",
                "Use it for the next returnee, and date each topic as it’s done",
            ),
        ],
        owner: RoleId::new("recruiting"),
        effort: effort(25, 45, 80),
        duration_days: 40,
        phase: Phase::After,
        requires: list![],
        raises: list![raise("reception.onboarding", L3)],
        removes: list![cause("friction.old_ways"), cause("performance.changes")],
        cites: list![cite("S1-P4"), cite("S2-C6"), cite("S2-C6-r1"), cite("S2-C7")],
        facts: list![fact("arnold_2020")],
    },
    Action {
        id: action("reception.mentor"),
        title: text(
            "メンターの手引きを作り、再入社者全員に付ける",
            "Write a mentor guide and give every returnee a mentor",
        ),
        why: text(
            "上司に聞きにくいことを尋ねる相手がいないと、小さなずれが軋轢になるまで表に出ません。",
            "With nobody to ask what one wouldn’t ask a manager, small frictions stay hidden until they grow.",
        ),
        deliverable: text(
            "メンターの手引きと、メンターの氏名と面談日の一覧",
            "A mentor guide, and a list of mentors with meeting dates",
        ),
        checklist: list![
            text(
                "条件を決める(上司以外で、以前に上下関係がなかった人)",
                "Set who can serve: not the manager, and no past reporting line",
            ),
            text(
                "期間と面談の頻度を決める(例：3か月、月2回)",
                "Set the period and rhythm, such as three months, twice a month",
            ),
            text(
                "話した内容のうち、上司や人事に伝える範囲を決める",
                "Agree on what may be passed on to the manager or HR",
            ),
            text(
                "初週に、部署で顔を合わせる歓迎ランチを入れる",
                "Put a welcome lunch with the team into the first week",
            ),
            text(
                "次の再入社者に付け、氏名と面談日を記録する",
                "Assign one to the next returnee, and record the name and meeting dates",
            ),
        ],
        owner: RoleId::new("managers"),
        effort: effort(15, 30, 50),
        duration_days: 30,
        phase: Phase::After,
        requires: list![],
        raises: list![raise("reception.mentor", L3)],
        removes: list![cause("friction.old_ways")],
        cites: list![cite("S2-C6"), cite("S2-C6-r2"), cite("S1-P4"), cite("S1-A1")],
        facts: list![fact("resistance_2024")],
    },
    Action {
        id: action("reception.changes_sheet"),
        title: text(
            "在籍時からの変化を1枚にまとめ、承諾前に渡す",
            "Put what has changed on one sheet and share it before acceptance",
        ),
        why: text(
            "在籍時の記憶だけで入社を決めると、変わった体制や仕組みについていけず、力を出しにくくなります。",
            "People who decide from memory find a different company on day one, and struggle to do what they were hired for.",
        ),
        deliverable: text(
            "変化のまとめ1枚と、候補者に渡した日の記録",
            "A one-page sheet of changes, and a record of when each candidate got it",
        ),
        checklist: list![
            text(
                "過去5年の組織、ツール、事業、規程の変化を集める",
                "Collect five years of changes in organization, tools, business, and rules",
            ),
            text(
                "良くなった点と厳しくなった点を、どちらも載せる",
                "Include what has gotten better and what has gotten harder",
            ),
            text("選考中の人に見せてよい内容か、法務に確認する", "Have legal check what candidates may see",),
            text(
                "更新の担当と月を決める(少なくとも年1回)",
                "Name who updates it and in which month, at least once a year",
            ),
            text(
                "次の候補者に面談で渡し、日付を選考記録に残す",
                "Hand it to the next candidate in an interview, and log the date",
            ),
        ],
        owner: RoleId::new("comms"),
        effort: effort(15, 30, 55),
        duration_days: 20,
        phase: Phase::Operation,
        requires: list![],
        raises: list![raise("reception.changes_brief", L3)],
        removes: list![cause("performance.changes")],
        cites: list![cite("S2-C7"), cite("S2-C7-r1")],
        facts: list![],
    },
    Action {
        id: action("reception.expectations"),
        title: text(
            "入社前に合意する期待値シートを作る",
            "Create an expectations sheet to agree on before day one",
        ),
        why: text(
            "役割や成果への期待が言葉になっていないと、本人は以前の成功のやり方で通じると考えがちです。",
            "When expectations aren’t put into words, returnees tend to assume that what worked before will work again.",
        ),
        deliverable: text(
            "役割、90日の目標、面談日を書く期待値シートの様式",
            "An expectations form: role, 90-day goals, and check-in dates",
        ),
        checklist: list![
            text(
                "役割、90日の目標、任せない仕事を書く欄を作る",
                "Make fields for the role, the 90-day goals, and what is out of scope",
            ),
            text(
                "在籍時と違う点と、本人の希望や懸念を書く欄を加える",
                "Add fields for what differs from before and for the person’s wishes and worries",
            ),
            text(
                "30・60・90日の面談日を入れる欄を加える",
                "Add fields for the check-in dates at 30, 60, and 90 days",
            ),
            text(
                "本人と上司が入社前に話し合い、合意日を書く手順にする",
                "Make it a step before day one: the two talk it through and date the agreement",
            ),
            text(
                "受け入れ部署の管理職2人に試してもらい、直す",
                "Have two receiving managers try it, then fix it",
            ),
        ],
        owner: RoleId::new("hr_lead"),
        effort: effort(10, 20, 35),
        duration_days: 15,
        phase: Phase::Design,
        requires: list![],
        raises: list![raise("reception.checkins", L2)],
        removes: list![cause("performance.past_success")],
        cites: list![cite("S2-C7"), cite("S2-C7-r2")],
        facts: list![],
    },
    Action {
        id: action("reception.checkins"),
        title: text(
            "30・60・90日の面談を行い、記録する",
            "Hold check-ins at 30, 60, and 90 days and keep notes",
        ),
        why: text(
            "入社後に期待を確かめ直さないと、ずれに気づくのが半年先の評価の時期になります。",
            "Without a second look at expectations, a mismatch comes to light only at the next appraisal, months later.",
        ),
        deliverable: text(
            "3回分の面談記録(期待との差と、次にすること)",
            "Notes from three check-ins: the gaps against expectations and the next steps",
        ),
        checklist: list![
            text("入社日までに、3回の面談を予定表に入れる", "Put all three dates in the calendar by day one",),
            text(
                "質問をそろえる(進み具合、困りごと、周りとの関係)",
                "Use the same questions: progress, obstacles, relations with colleagues",
            ),
            text(
                "記録を見る人の範囲を決め、本人に伝える",
                "Decide who may read the notes, and tell the returnee",
            ),
            text(
                "各回、期待値シートと比べ、差と次にすることを書く",
                "Each time, compare with the expectations sheet and write down gaps and next steps",
            ),
            text(
                "90日の面談には人事も同席し、期待を見直す",
                "Have HR join at 90 days to reset expectations where needed",
            ),
        ],
        owner: RoleId::new("managers"),
        effort: effort(15, 25, 45),
        duration_days: 60,
        phase: Phase::After,
        requires: list![after("reception.expectations")],
        raises: list![raise("reception.checkins", L3)],
        removes: list![cause("performance.past_success")],
        cites: list![cite("S2-C7"), cite("S2-C7-r2"), cite("S2-C6")],
        facts: list![fact("mismatch_2024")],
    },
    Action {
        id: action("reception.returnee_review"),
        title: text(
            "再入社者の声と面談記録から、受け入れを見直す",
            "Improve reception using returnees’ answers and check-in notes",
        ),
        why: text(
            "つまずきが本人と上司の間にとどまると、次の再入社者も同じところで困ります。",
            "When a stumble stays between one person and one manager, the next returnee stumbles in the same place.",
        ),
        deliverable: text(
            "年1回の見直しメモ(集計、変えた点、その理由)",
            "A yearly review note: the tallies, what was changed, and why",
        ),
        checklist: list![
            text(
                "研修の過不足と、聞いていなかった変化をアンケートで聞く",
                "Survey returnees on onboarding and on changes they weren’t told about",
            ),
            text(
                "30・60・90日の記録から、期待との差を種類ごとに数える",
                "Count the gaps in the check-in notes by kind",
            ),
            text(
                "5人に満たないときは、割合を出さず1人ずつ話を聞く",
                "With fewer than five people, skip percentages and talk with each",
            ),
            text(
                "計画表、変化のまとめ、期待値シートを結果に沿って直す",
                "Amend the checklist, the sheet of changes, and the expectations sheet accordingly",
            ),
            text(
                "変えた点と理由を記録し、次の見直し日を決める",
                "Record what changed and why, and set the next review date",
            ),
        ],
        owner: RoleId::new("recruiting"),
        effort: effort(20, 35, 60),
        duration_days: 20,
        phase: Phase::After,
        requires: list![
            after_lag("reception.onboarding", 60),
            after_lag("reception.changes_sheet", 60),
            after_lag("reception.checkins", 60),
        ],
        raises: list![
            raise("reception.onboarding", L4),
            raise("reception.changes_brief", L4),
            raise("reception.checkins", L4),
        ],
        removes: list![],
        cites: list![cite("S2-C6"), cite("S2-C7")],
        facts: list![fact("arnold_2020")],
    },
    Action {
        id: action("reception.team_survey"),
        title: text(
            "受け入れ部署とメンターに聞き、迎え方を直す",
            "Ask receiving teams and mentors, and improve the welcome",
        ),
        why: text(
            "既存社員の受け止め方を確かめないと、不満があっても表に出ず、次の受け入れに響きます。",
            "If nobody asks how colleagues took the return, resentment stays out of sight and makes the next one harder.",
        ),
        deliverable: text(
            "アンケートの集計と、直した説明の手引き、メンターの手引き",
            "Survey tallies, with the briefing guide and the mentor guide revised",
        ),
        checklist: list![
            text(
                "受け入れ部署に、説明は足りたか、公平に見えたかを聞く",
                "Ask receiving teams whether they were told enough and whether it looked fair",
            ),
            text(
                "メンターと再入社者に、相性、頻度、負担を聞く",
                "Ask mentors and returnees about the match, the rhythm, and the workload",
            ),
            text(
                "回答者が特定されない人数にまとめて集計する",
                "Pool the answers so that nobody can be identified",
            ),
            text(
                "結果に沿って2つの手引きを直し、変えた点を記録する",
                "Revise both guides accordingly, and record what was changed",
            ),
            text("答えてくれた部署に、変えた点を伝える", "Tell the teams that answered what was changed",),
        ],
        owner: RoleId::new("hr_lead"),
        effort: effort(15, 25, 45),
        duration_days: 20,
        phase: Phase::After,
        requires: list![after_lag("reception.team_briefing", 60), after_lag("reception.mentor", 60),],
        raises: list![raise("reception.team_briefing", L4), raise("reception.mentor", L4)],
        removes: list![],
        cites: list![cite("S1-P4"), cite("S1-A1"), cite("S2-C6")],
        facts: list![fact("colleagues_2018")],
    },
];
