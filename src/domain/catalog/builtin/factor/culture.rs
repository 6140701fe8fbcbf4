//! Graduation culture (送り出す文化): how people are seen off, and what is said of those who left.

use crate::domain::catalog::entry::{Factor, Item};
use crate::domain::catalog::write::{cause, challenge, cite, fact, factor, item};
use crate::domain::text::{list, text};

pub(in crate::domain::catalog) static CULTURE: Factor = Factor {
    id: factor("culture"),
    name: text("送り出す文化", "Graduation culture"),
    summary: text(
        "退職を卒業と受け止め、また戻れる関係で送り出しているかを見ます。",
        "Whether leaving is treated as a graduation, and people part on terms that let them return.",
    ),
    why: text(
        "退職前の数週間の印象は、制度ができる前に決まり、あとから変えにくいものです。口コミサイトでは、退職者の否定的な投稿が好意的な投稿を大きく上回るという調査もあります。",
        "The impression of the last weeks is made before any program reaches a leaver, and it is hard to change later. In one survey, leavers’ negative posts on review sites far outnumbered positive ones.",
    ),
    items: list![
        Item {
            id: item("culture.manager_response"),
            name: text("上司の最初の対応", "Manager’s first response"),
            statement: text(
                "退職の申し出を受けた上司が、最初の面談で手引きに沿って応じている",
                "Managers follow a guide in the first talk after a resignation",
            ),
            levels: [
                text(
                    "申し出への対応は上司に任せ、人事は助言も研修もしていない",
                    "Managers handle resignations on their own, with neither advice nor training from HR",
                ),
                text(
                    "人事が助言や研修をしているが、手引きが全管理職には渡っていない",
                    "HR gives advice or training, but not every manager has been given a written guide",
                ),
                text(
                    "最初の面談で伝えること、避ける言葉を書いた手引き(研修資料も可)を全管理職に配っている",
                    "Every manager has been given a written guide, or training notes, on what to convey and which words to avoid in the first talk",
                ),
                text(
                    "直近3か月の申し出すべてについて、上司が手引きに沿って書いた面談記録を人事が持っている",
                    "For every resignation in the last three months, HR holds the manager’s record of the talk, made with the guide",
                ),
                text(
                    "上司の対応への退職者の評価を年2回集計し、それを受けて手引きか研修を改めている",
                    "Leavers’ ratings of the response are tallied twice a year, and the guide or training has changed because of them",
                ),
            ],
            weight: 3,
            quick: true,
            guards: list![challenge("support"), challenge("lost_ties")],
            reveals: list![cause("support.betrayal")],
            cites: list![cite("S2-E1"), cite("S1-P1"), cite("S2-C2"), cite("S2-C2-c1"),],
            facts: list![],
        },
        Item {
            id: item("culture.exit_interview"),
            name: text("退職面談", "Exit interview"),
            statement: text(
                "直属の上司以外が聞き手になって、退職面談をしている",
                "Someone other than the direct manager holds an exit interview",
            ),
            levels: [
                text(
                    "退職面談はなく、理由の記録は退職届の文面だけである",
                    "There is no exit interview; the only reason on file is the wording of the resignation letter",
                ),
                text(
                    "面談した退職者はいるが、聞き手と質問を定めた文書はない",
                    "Leavers have been interviewed, but no document sets the interviewer and the questions",
                ),
                text(
                    "聞き手を直属の上司以外と定めた手順書と、共通の質問票がある",
                    "A written procedure with one set of questions names an interviewer outside the reporting line",
                ),
                text(
                    "直近3か月の自己都合退職者全員に申し入れ、実施か辞退かの記録がある",
                    "Every voluntary leaver of the last three months was offered one; held or declined is on record",
                ),
                text(
                    "退職理由の集計を年2回経営に示し、それを受けて職場を改めた記録がある",
                    "Management sees the tally of reasons twice a year, and a change in the workplace that followed is on record",
                ),
            ],
            weight: 2,
            quick: false,
            guards: list![challenge("leaver_data"), challenge("lost_ties")],
            reveals: list![cause("leaver_data.records")],
            cites: list![cite("S1-P1"), cite("S1-A2"), cite("S2-C1"), cite("S2-C1-c2"),],
            facts: list![fact("hidden_reasons")],
        },
        Item {
            id: item("culture.open_door"),
            name: text("経営の歓迎表明", "Welcome from the top"),
            statement: text(
                "退職者の応募を歓迎すると、経営トップが表明している",
                "Top management states that former employees are welcome to apply",
            ),
            levels: [
                text(
                    "経営トップが、退職者の復帰について社内で話したことはない",
                    "Top management has not spoken inside the company about former employees coming back",
                ),
                text(
                    "経営トップが会議などで触れたが、全社員が見られる文書や動画はない",
                    "Top management has mentioned it in a meeting, but no text or video is open to all employees",
                ),
                text(
                    "経営トップが応募を歓迎すると述べた文書か動画を、全社員に公開している",
                    "A text or video in which top management welcomes applications is open to all employees",
                ),
                text(
                    "直近3か月の自己都合退職者全員に同じ内容を文書で渡し、渡した記録がある",
                    "Every voluntary leaver of the last three months was given the same in writing, and this is on record",
                ),
                text(
                    "表明を知る社員の割合を年2回調べ、それを受けて伝え方を改めている",
                    "The share of employees who know of it is surveyed twice a year, and how it is told has changed because of that",
                ),
            ],
            weight: 2,
            quick: false,
            guards: list![challenge("support"), challenge("few_applicants")],
            reveals: list![cause("few_applicants.hurdle")],
            cites: list![cite("S2-E1"), cite("S2-C4"), cite("S2-C4-c2")],
            facts: list![fact("resistance_2024"), fact("guarantee_withdrawn")],
        },
        Item {
            id: item("culture.alumni_stories"),
            name: text("アルムナイの紹介", "Alumni stories inside"),
            statement: text(
                "退職者や再入社者の活躍を、社内向けの記事で伝えている",
                "Stories tell employees what alumni and returnees are doing",
            ),
            levels: [
                text(
                    "社内報や社内サイトに、退職者のその後が載ったことはない",
                    "No internal newsletter or site has carried a story about someone who left",
                ),
                text(
                    "載ったことはある(連載を含む)が、掲載の枠と本人の了承の手順を書いた編集方針はない",
                    "Stories have appeared, perhaps as a series, but no written plan sets the slot and how people give approval",
                ),
                text(
                    "掲載の枠と担当者、本人の了承を得る手順を書いた編集方針がある",
                    "A written editorial plan sets the slot, the editor, and how the person’s approval is obtained",
                ),
                text(
                    "直近6か月に2本以上を掲載し、それぞれに本人の了承の記録がある",
                    "Two or more stories ran in the last six months, each with the person’s approval on file",
                ),
                text(
                    "記事を読んだ社員の割合を年2回調べ、それを受けて人選か題材を変えている",
                    "The share of employees who read them is surveyed twice a year, and people or topics have changed because of it",
                ),
            ],
            weight: 1,
            quick: false,
            guards: list![challenge("support"), challenge("few_applicants")],
            reveals: list![cause("support.betrayal")],
            cites: list![cite("S2-E1"), cite("S2-C2"), cite("S2-C2-c1")],
            facts: list![fact("resistance_2024"), fact("colleagues_2018")],
        },
        Item {
            id: item("culture.farewell"),
            name: text("最終日までの送り出し", "Farewell process"),
            statement: text(
                "申し出から最終出社日まで、決めた手順で送り出している",
                "People are seen off by set steps, up to their last day",
            ),
            levels: [
                text(
                    "送り出し方は部署ごとに違い、会社で決めた書式は何もない",
                    "Each department sees people off in its own way; the company has no form for it",
                ),
                text(
                    "引き継ぎ書などの書式はあるが、退職後の連絡窓口は載っていない",
                    "There is a form, such as a handover sheet, but it names no contact for after the last day",
                ),
                text(
                    "会社で決めた確認表があり、引き継ぎなどの項目とともに退職後の連絡窓口が載っている",
                    "The company has a checklist that names, besides the handover and the like, a contact for after the last day",
                ),
                text(
                    "直近3か月の退職者全員について、記入済みの確認表が人事にある",
                    "HR holds a completed checklist for every leaver of the last three months",
                ),
                text(
                    "送り出しへの退職者の評価を年2回集計し、それを受けて確認表を改めている",
                    "Leavers’ ratings of their farewell are tallied twice a year, and the checklist has changed because of them",
                ),
            ],
            weight: 2,
            quick: false,
            guards: list![challenge("lost_ties"), challenge("support")],
            reveals: list![cause("lost_ties.no_occasion")],
            cites: list![cite("S1-P1"), cite("S2-E1"), cite("S2-C3"), cite("S2-C3-c1"),],
            facts: list![fact("review_posts")],
        },
    ],
    cites: list![cite("S2-E1"), cite("S1-P1")],
    facts: list![fact("review_posts"), fact("mclean_27")],
};
