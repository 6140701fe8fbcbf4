//! What raises internal buy-in (社内の理解).

use crate::domain::catalog::entry::{Action, Phase};
use crate::domain::catalog::write::{action, after, after_lag, cause, cite, effort, fact, raise};
use crate::domain::id::RoleId;
use crate::domain::level::Level::{L2, L3, L4};
use crate::domain::text::{list, text};

pub(in crate::domain::catalog) static BUY_IN: &[Action] = &[
    Action {
        id: action("buy_in.purpose_paper"),
        title: text("目的と利点を1枚の文書にする", "Put purpose and benefits on one page"),
        why: text(
            "目的があいまいなまま始めると、規程も予算も説明会も、それぞれ違う前提で作られてしまいます。",
            "When the purpose is vague, the rules, the budget, and the briefings each rest on different assumptions.",
        ),
        deliverable: text(
            "経営が承認した、A4判1枚の目的と利点の文書",
            "A one-page paper on purpose and benefits, approved by management",
        ),
        checklist: list![
            text(
                "不足している職種と、過去5年の退職者数を数える",
                "Count the jobs that are hard to fill and the leavers of the last five years",
            ),
            text(
                "目的を2つまで選び、理由を自社の数字で書く",
                "Pick at most two purposes and back them with the company’s own figures",
            ),
            text(
                "既存社員にとっての利点と負担を、両方書く",
                "Write down both what employees gain and what it costs them",
            ),
            text(
                "1年後に何がどうなっていればよいかを数字で示す",
                "State in figures what should be true a year from now",
            ),
            text(
                "経営会議に諮り、承認日を文書に記す",
                "Take it to the management meeting and note the date of approval on it",
            ),
        ],
        owner: RoleId::new("hr_lead"),
        effort: effort(15, 30, 60),
        duration_days: 20,
        phase: Phase::Design,
        requires: list![],
        raises: list![raise("buy_in.purpose_shared", L2)],
        removes: list![],
        cites: list![cite("S2-C2"), cite("S2-C2-r1")],
        facts: list![fact("headcount_met"), fact("horizon")],
    },
    Action {
        id: action("buy_in.sponsor_budget"),
        title: text("担当役員と予算を決める", "Name the executive and secure a budget"),
        why: text(
            "兼務の担当者だけで進めると、部門をまたぐ判断で止まり、異動とともに立ち消えになります。",
            "Someone doing this on the side gets stuck at decisions across departments, and it ends when they move on.",
        ),
        deliverable: text(
            "担当役員と実務責任者の氏名、今年度の予算を記した承認書",
            "An approval that names the executive and the program owner and sets this year’s budget",
        ),
        checklist: list![
            text(
                "候補の役員に、目的の文書を持って30分説明する",
                "Take the purpose paper to the likely executive and explain it in 30 minutes",
            ),
            text("実務責任者の工数を、週あたりの時間で見積もる", "Estimate the owner’s time in hours a week",),
            text(
                "活動費を、行事、道具、広報に分けて見積もる",
                "Estimate the cost of events, tools, and communication separately",
            ),
            text(
                "紹介会社を使った場合の費用を、比較のため並べる",
                "Set the cost of hiring through an agency beside it",
            ),
            text("稟議にかけ、氏名と金額の承認を得る", "Submit it and get the names and the amount approved",),
        ],
        owner: RoleId::new("hr_lead"),
        effort: effort(15, 30, 60),
        duration_days: 40,
        phase: Phase::Design,
        requires: list![after("buy_in.purpose_paper")],
        raises: list![raise("buy_in.sponsor", L3)],
        removes: list![],
        cites: list![cite("S2-C2")],
        facts: list![fact("peoplepath_2021"), fact("agency_fee")],
    },
    Action {
        id: action("buy_in.raci"),
        title: text("役割分担表を作り業務に組み込む", "Chart the roles and write them into jobs"),
        why: text(
            "分担がないと、応募者への返事や受け入れの準備が、人事と現場のあいだで宙に浮きます。",
            "Without set roles, replies to applicants and preparations for their return fall between HR and the departments.",
        ),
        deliverable: text(
            "工程ごとの役割分担表と、役割を載せた年度目標か業務分掌",
            "A role chart by step, and the yearly goals or department duties that carry each role",
        ),
        checklist: list![
            text(
                "登録から再入社後の定着までを、10前後の工程に分ける",
                "Split the way from registration to settling in into about ten steps",
            ),
            text(
                "工程ごとに、決める人、行う人、相談先を1つずつ決める",
                "For each step, name who decides, who does it, and who is consulted",
            ),
            text(
                "受け入れ部署の管理職に、引き受けられる時間を確かめる",
                "Ask managers of receiving departments how much time they can give",
            ),
            text(
                "担当役員の承認を得て、関係部署に公開する",
                "Get the executive’s approval and publish it to the departments involved",
            ),
            text(
                "すべての役割を、年度目標か業務分掌に書き入れる",
                "Write every role into yearly goals or department duties",
            ),
        ],
        owner: RoleId::new("hr_lead"),
        effort: effort(20, 35, 60),
        duration_days: 30,
        phase: Phase::Design,
        requires: list![after("buy_in.sponsor_budget")],
        raises: list![raise("buy_in.roles", L3)],
        removes: list![],
        cites: list![cite("S1-P4"), cite("S2-C2")],
        facts: list![],
    },
    Action {
        id: action("buy_in.briefings"),
        title: text("全部署で目的の説明会を開く", "Brief every department on the purpose"),
        why: text(
            "目的を知らない既存社員には、再入社が辞めた人への優遇に見え、紹介や受け入れへの協力が得られません。",
            "To employees who don’t know the purpose, rehiring looks like a favor to those who left, and they won’t help.",
        ),
        deliverable: text(
            "説明資料、部署別の開催記録、寄せられた懸念の一覧",
            "Slides, a record of briefings by department, and a list of the concerns raised",
        ),
        checklist: list![
            text(
                "目的、利点、まだ決まっていないことを10分の資料にする",
                "Make a ten-minute talk: purpose, benefits, and what is still undecided",
            ),
            text(
                "先に部署長へ説明し、出そうな質問を聞いておく",
                "Brief the heads of department first and ask which questions to expect",
            ),
            text(
                "部署の定例会議で話し、時間の半分を質問に充てる",
                "Speak at each department’s regular meeting, leaving half the time for questions",
            ),
            text(
                "その場で言いにくい懸念を、無記名の用紙で集める",
                "Collect on unsigned slips the concerns that people won’t raise aloud",
            ),
            text(
                "開催日と出席者を記録し、欠席者に録画を送る",
                "Record dates and attendance, and send a recording to those who missed it",
            ),
            text("全部署の懸念を1つの一覧にまとめる", "Put the concerns of all departments into one list",),
        ],
        owner: RoleId::new("comms"),
        effort: effort(30, 60, 110),
        duration_days: 40,
        phase: Phase::Design,
        requires: list![after("buy_in.purpose_paper")],
        raises: list![raise("buy_in.purpose_shared", L3), raise("buy_in.concerns_heard", L2)],
        removes: list![cause("support.betrayal")],
        cites: list![cite("S2-C2"), cite("S2-C2-r1"), cite("S1-P4")],
        facts: list![fact("colleagues_2018")],
    },
    Action {
        id: action("buy_in.concern_desk"),
        title: text("懸念の窓口を設けて回答を公開する", "Take concerns and publish the answers"),
        why: text(
            "元同僚が上司になる、給与が逆転するといった不安は、答えがないと不公平感として残ります。",
            "A former peer as one’s boss, a returnee on higher pay: left unanswered, such worries stay as a sense of unfairness.",
        ),
        deliverable: text(
            "懸念の受付窓口と、回答者名を付けて社内に公開した回答集",
            "A contact point, and published answers with the name of who gave each",
        ),
        checklist: list![
            text(
                "窓口の担当者と、無記名でも送れる入力欄を用意する",
                "Name who runs the contact point and set up a form that also takes unsigned messages",
            ),
            text(
                "一覧の懸念を、処遇、役職、人間関係、仕事量に分ける",
                "Sort the list by pay, position, relations, and workload",
            ),
            text(
                "処遇は人事制度担当、受け入れは部署の管理職が回答を書く",
                "Have the pay specialist answer on pay, and the managers on reception",
            ),
            text(
                "未決の点はそう答え、決まる時期を添える",
                "Where something is undecided, say so and give the date of the decision",
            ),
            text(
                "全回答を社内サイトに載せ、新しい懸念には2週間で答える",
                "Post all answers on the intranet, and answer new concerns within two weeks",
            ),
        ],
        owner: RoleId::new("hr_lead"),
        effort: effort(20, 40, 70),
        duration_days: 30,
        phase: Phase::Design,
        requires: list![after("buy_in.briefings")],
        raises: list![raise("buy_in.concerns_heard", L3)],
        removes: list![cause("support.unfair")],
        cites: list![cite("S2-C2"), cite("S1-A1")],
        facts: list![fact("colleagues_2018"), fact("cmu_pay")],
    },
    Action {
        id: action("buy_in.quarterly_report"),
        title: text("四半期ごとの経営報告を始める", "Start quarterly reports to management"),
        why: text(
            "再入社が決まったときだけの報告では、接点や登録の動きが経営に見えず、続ける判断ができません。",
            "If management hears only of hires, it can’t see contact and registration growing, or decide whether to go on.",
        ),
        deliverable: text(
            "報告書の様式と、初回の報告が載った経営会議の議事録",
            "A report form, and minutes of the management meeting with the first report",
        ),
        checklist: list![
            text(
                "登録、接点、応募、再入社、費用から、載せる数字を7つ以内に絞る",
                "Choose at most seven figures from registration, contact, applications, rehires, and cost",
            ),
            text("数字ごとに、出所と集計する人を決める", "Set the source of each figure and who collects it",),
            text(
                "経営に判断してほしいことを書く欄を設ける",
                "Add a space for what management is asked to decide",
            ),
            text(
                "経営会議の年間議題に、4回分の報告を入れてもらう",
                "Get four reports onto the management meeting’s agenda for the year",
            ),
            text(
                "初回を報告し、議事録に載ったことを確かめる",
                "Give the first report and check that the minutes show it",
            ),
        ],
        owner: RoleId::new("recruiting"),
        effort: effort(15, 25, 45),
        duration_days: 40,
        phase: Phase::Operation,
        requires: list![after("buy_in.sponsor_budget")],
        raises: list![raise("buy_in.reporting", L3)],
        removes: list![],
        cites: list![cite("S2-C2"), cite("S2-E3")],
        facts: list![fact("peoplepath_2021")],
    },
    Action {
        id: action("buy_in.pulse"),
        title: text("社員の受け止めを年2回調べる", "Survey employees’ views twice a year"),
        why: text(
            "説明会や社内記事が届いたかは、開いた回数や本数では分からず、人事の思い込みになりがちです。",
            "The number of briefings or stories doesn’t show whether they got through; without asking, HR is guessing.",
        ),
        deliverable: text(
            "無記名の調査結果と、それを受けて改めた点の一覧",
            "Results of an unsigned survey, and a list of what was changed because of them",
        ),
        checklist: list![
            text(
                "目的、公平感、歓迎文、社内記事を問う5問以内の調査を作る",
                "Write up to five questions on purpose, fairness, the welcome from the top, and the stories",
            ),
            text("無記名で行い、少人数の部署は合算する", "Run it unsigned, and pool the small departments",),
            text(
                "知っている、読んだ、公平と思う人の割合を部署別に出す",
                "Work out by department the share who know, have read, and find it fair",
            ),
            text(
                "低い項目ごとに、説明、回答集、伝え方、題材のどれを改めるか決める",
                "For each low figure, decide what to change: briefing, answers, message, or topics",
            ),
            text(
                "結果と改めた点を社員に返し、半年後の調査日を決める",
                "Report results and changes back to employees, and set the date of the next survey in six months",
            ),
        ],
        owner: RoleId::new("comms"),
        effort: effort(20, 40, 70),
        duration_days: 40,
        phase: Phase::Operation,
        requires: list![
            after_lag("buy_in.briefings", 60),
            after_lag("buy_in.concern_desk", 60),
            after_lag("culture.top_message", 20),
            after_lag("culture.stories", 20),
        ],
        raises: list![
            raise("buy_in.purpose_shared", L4),
            raise("buy_in.concerns_heard", L4),
            raise("culture.open_door", L4),
            raise("culture.alumni_stories", L4),
        ],
        removes: list![],
        cites: list![cite("S2-C2"), cite("S2-E1")],
        facts: list![],
    },
    Action {
        id: action("buy_in.annual_review"),
        title: text("体制と予算を年1回見直す", "Review roles and budget once a year"),
        why: text(
            "初年度の体制をそのまま続けると、遅れている工程にも効果のない活動にも、同じ費用がかかり続けます。",
            "If the first year’s setup simply carries on, money keeps going to slow steps and to activities that don’t work.",
        ),
        deliverable: text(
            "費用と成果の比較表、改めた分担表、次年度予算の決定の議事録",
            "Cost against results, a revised role chart, and minutes of the decision on next year’s budget",
        ),
        checklist: list![
            text("報告の数字と支出を1年分並べる", "Set a year of reported figures beside a year of spending",),
            text("工程ごとに、期限を過ぎた件数を数える", "Count the cases past their deadline at each step",),
            text(
                "遅れの多い工程の分担を、関係者と見直す",
                "Revise who does what at the slow steps with those involved",
            ),
            text(
                "担当役員が、増やす活動、やめる活動を決める",
                "Have the executive decide which activities grow and which stop",
            ),
            text(
                "予算か人員の変更を経営会議に諮り、議事録に残す",
                "Take the change in budget or staffing to the management meeting and have it minuted",
            ),
        ],
        owner: RoleId::new("management"),
        effort: effort(15, 25, 45),
        duration_days: 30,
        phase: Phase::Operation,
        requires: list![
            after_lag("buy_in.sponsor_budget", 120),
            after_lag("buy_in.raci", 120),
            after_lag("buy_in.quarterly_report", 120),
        ],
        raises: list![raise("buy_in.reporting", L4), raise("buy_in.sponsor", L4), raise("buy_in.roles", L4),],
        removes: list![],
        cites: list![cite("S2-C2"), cite("S1-P4")],
        facts: list![fact("horizon")],
    },
];
