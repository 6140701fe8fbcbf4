//! Internal buy-in (社内の理解): whether people inside know why, and who carries the program.

use crate::domain::catalog::entry::{Factor, Item};
use crate::domain::catalog::write::{cause, challenge, cite, fact, factor, item};
use crate::domain::text::{list, text};

pub(in crate::domain::catalog) static BUY_IN: Factor = Factor {
    id: factor("buy_in"),
    name: text("社内の理解", "Internal buy-in"),
    summary: text(
        "なぜ退職者を迎えるのか、誰が担うのかが社内で共有されているかを見ます。",
        "Whether people inside know why the company hires alumni and who carries the program.",
    ),
    why: text(
        "目的を知らされないまま再入社者を迎えた職場では、特別扱いだという受け止めが生まれやすくなります。責任者と予算のない取り組みは、担当者の異動で止まりがちです。",
        "A team that was never told the purpose easily reads a return as special treatment. A program with no executive and no budget tends to stop when the person running it moves on.",
    ),
    items: list![
        Item {
            id: item("buy_in.purpose_shared"),
            name: text("目的の共有", "Shared purpose"),
            statement: text(
                "アルムナイ採用の目的を、社員に説明している",
                "Employees are told why the company hires its alumni",
            ),
            levels: [
                text(
                    "アルムナイ採用の目的は、まだ話し合われていない",
                    "The purpose of hiring alumni has not been discussed yet",
                ),
                text(
                    "人事の中で話し合うか社員に話しているが、経営が承認した文書はない",
                    "HR has discussed the purpose or told employees, but management has approved nothing in writing",
                ),
                text(
                    "目的と既存社員にとっての利点を書いた文書を、経営が承認している",
                    "Management has approved a paper that states the purpose and what employees gain",
                ),
                text(
                    "すべての部署の社員に説明し(研修や会議も可)、実施日と出席者の記録がある",
                    "Employees of every department have been briefed, in training or a meeting, with date and attendance on record",
                ),
                text(
                    "目的を知る社員の割合を年2回調べ、それを受けて説明を改めている",
                    "The share of employees who know the purpose is surveyed twice a year, and the briefing has changed because of it",
                ),
            ],
            weight: 3,
            quick: false,
            guards: list![challenge("support"), challenge("friction")],
            reveals: list![],
            cites: list![cite("S2-C2"), cite("S1-P4")],
            facts: list![fact("headcount_met")],
        },
        Item {
            id: item("buy_in.sponsor"),
            name: text("担当役員", "Executive sponsor"),
            statement: text("アルムナイ採用に責任を持つ役員がいる", "An executive answers for alumni hiring",),
            levels: [
                text(
                    "アルムナイ採用を担当する人は、まだ決まっていない",
                    "Nobody has been put in charge of alumni hiring yet",
                ),
                text(
                    "人事の担当者が進めているが、担当役員を定めた文書はない",
                    "Someone in HR is working on it, but no document names an executive",
                ),
                text(
                    "経営が承認した文書に、担当役員と実務責任者の氏名が載っている",
                    "A document approved by management names the executive and the person who runs the program",
                ),
                text(
                    "担当役員が承認した今年度の予算に、活動費と担当者の人数か工数が載っている",
                    "This year’s budget, approved by that executive, has lines for activities and for staff, in people or in time",
                ),
                text(
                    "担当役員が年1回以上、費用と成果を比べ、予算か人員を変えた記録がある",
                    "At least yearly the executive compares cost with results, and a change to budget or staffing is on record",
                ),
            ],
            weight: 3,
            quick: true,
            guards: list![challenge("support")],
            reveals: list![],
            cites: list![cite("S2-C2")],
            facts: list![fact("peoplepath_2021"), fact("benchmark_2006")],
        },
        Item {
            id: item("buy_in.concerns_heard"),
            name: text("懸念への回答", "Concerns answered"),
            statement: text(
                "再入社に対する既存社員の懸念を聞き、答えを返している",
                "The concerns that employees have about rehiring are answered",
            ),
            levels: [
                text(
                    "再入社をどう思うか既存社員に聞いたことがなく、出た声の控えもない",
                    "Employees have not been asked what they think of rehiring, and nothing they said was noted",
                ),
                text(
                    "人事が聞いたか控えた声はあるが、すべての部署には聞いていない",
                    "HR has asked for or noted views, but not every department has been asked",
                ),
                text(
                    "すべての部署に懸念を聞き、一覧の文書にまとめている",
                    "Every department has been asked, and the concerns are listed in a document",
                ),
                text(
                    "一覧の懸念すべてに、回答と回答者を付けて社内に公開している",
                    "Each listed concern has an answer, with the name of who gave it, open to all employees",
                ),
                text(
                    "再入社の運用を公平と見る社員の割合を年2回調べ、それを受けて運用を改めている",
                    "The share who find rehiring fair is surveyed twice a year, and practice has changed because of it",
                ),
            ],
            weight: 2,
            quick: false,
            guards: list![challenge("support"), challenge("friction")],
            reveals: list![cause("support.unfair")],
            cites: list![cite("S2-C2"), cite("S2-C2-c2"), cite("S1-A1")],
            facts: list![fact("colleagues_2018"), fact("cmu_pay")],
        },
        Item {
            id: item("buy_in.roles"),
            name: text("役割分担", "Who does what"),
            statement: text(
                "人事、受け入れ部署、経営が、決めた役割を分担している",
                "HR, receiving departments, and management divide the work by set roles",
            ),
            levels: [
                text(
                    "アルムナイ採用で誰が何をするかは、まだ決めていない",
                    "Who does what in alumni hiring has not been decided yet",
                ),
                text(
                    "応募や問い合わせがあるたびに、人事が関係者と相談して決めている",
                    "HR settles it with those involved each time someone applies or asks",
                ),
                text(
                    "登録から再入社後までの各工程の担当者を書いた分担表がある(規程の別表も可)",
                    "A written chart, perhaps annexed to the rules, names who is responsible at each step, from registration to after the return",
                ),
                text(
                    "分担表のすべての役割が、担当者の年度目標か部署の業務分掌に載っている",
                    "Every role on the chart appears in that person’s yearly goals or the department’s duties",
                ),
                text(
                    "工程ごとの遅れを年1回以上数え、それを受けて分担表を改めている",
                    "Delays at each step are counted at least yearly, and the chart has changed because of them",
                ),
            ],
            weight: 2,
            quick: false,
            guards: list![challenge("support"), challenge("friction")],
            reveals: list![],
            cites: list![cite("S1-P4"), cite("S2-C2")],
            facts: list![],
        },
        Item {
            id: item("buy_in.reporting"),
            name: text("経営への報告", "Reports to management"),
            statement: text(
                "アルムナイ採用の実績を、経営に定期的に報告している",
                "Results of alumni hiring are reported to management regularly",
            ),
            levels: [
                text(
                    "アルムナイ採用について、経営に報告したことはない",
                    "Management has not yet received a report on alumni hiring",
                ),
                text(
                    "経営に聞かれたときや、再入社が決まったときに報告している",
                    "HR reports when management asks, or when someone is rehired",
                ),
                text(
                    "報告の時期、報告先、載せる数字を定めた報告書の様式がある",
                    "A set form fixes when to report, to whom, and with which figures",
                ),
                text(
                    "四半期ごとに経営会議で報告し、直近の報告が議事録に載っている",
                    "HR reports to the management meeting every quarter, and its minutes show the latest report",
                ),
                text(
                    "直近1年の議事録に、報告の数字を理由に経営が変えたことが載っている",
                    "The last 12 months’ minutes show something that management changed because of a reported figure",
                ),
            ],
            weight: 1,
            quick: false,
            guards: list![challenge("support")],
            reveals: list![],
            cites: list![cite("S2-C2"), cite("S2-E3")],
            facts: list![fact("peoplepath_2021")],
        },
    ],
    cites: list![cite("S2-C2"), cite("S1-P4")],
    facts: list![fact("colleagues_2018"), fact("headcount_met")],
};
