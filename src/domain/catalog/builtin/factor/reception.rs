//! Reception (受け入れ体制): what awaits someone who comes back.

use crate::domain::catalog::entry::{Factor, Item};
use crate::domain::catalog::write::{cause, challenge, cite, fact, factor, item};
use crate::domain::text::{list, text};

pub(in crate::domain::catalog) static RECEPTION: Factor = Factor {
    id: factor("reception"),
    name: text("受け入れ体制", "Reception"),
    summary: text(
        "再入社者を迎える部署の準備と、本人が今の会社に追いつくための支援を見ます。",
        "How the receiving team gets ready, and how a returnee is helped to catch up with the company as it is now.",
    ),
    why: text(
        "「元社員だから大丈夫」と任せきりにすると、変わった仕組みや人間関係でつまずきます。迎え方を決めておくことが、本人の立ち上がりと既存社員の納得の両方を支えます。",
        "A former employee looks ready to go, so it’s easy to leave the person alone with systems and people that have changed. A planned reception helps the returnee get going and keeps colleagues on side.",
    ),
    items: list![
        Item {
            id: item("reception.team_briefing"),
            name: text("受け入れ部署への説明", "Team briefing"),
            statement: text(
                "再入社の前に、本人の役割を受け入れ部署に説明している",
                "Before a returnee starts, the receiving team is told about the role",
            ),
            levels: [
                text(
                    "再入社者の役割を、受け入れ部署に事前に伝えたことがない",
                    "No receiving team has ever heard about a returnee’s role before day one",
                ),
                text(
                    "事前に説明するか管理職に依頼した例はあるが、誰がいつ何を話すかの手引きはない",
                    "A team has been told, or its manager asked to tell it, but no guide says who explains what, and when",
                ),
                text(
                    "役割と上下関係を誰がいつ説明するか、手引きに書かれている",
                    "A written guide says who explains the role and reporting lines to the team, and when",
                ),
                text(
                    "直近12か月に再入社者がおり、全員について入社前に部署へ説明した日が記録されている",
                    "At least one person rejoined in the last 12 months, and for each the date of a briefing before day one is on record",
                ),
                text(
                    "受け入れ部署へのアンケートを年1回以上集計し、それをもとに手引きを直した記録がある",
                    "Receiving teams’ survey answers are tallied at least once a year, and a change made to the guide as a result is on record",
                ),
            ],
            weight: 2,
            quick: false,
            guards: list![challenge("friction"), challenge("support")],
            reveals: list![cause("friction.special")],
            cites: list![cite("S1-P4"), cite("S1-A1"), cite("S2-C6"), cite("S2-C6-c1")],
            facts: list![fact("colleagues_2018")],
        },
        Item {
            id: item("reception.onboarding"),
            name: text("オンボーディング", "Onboarding"),
            statement: text(
                "再入社者に、ほかの入社者と同じオンボーディングを行っている",
                "Returnees get the same onboarding as other people who join",
            ),
            levels: [
                text(
                    "再入社者にオンボーディングを行ったことがない",
                    "No returnee has ever been given onboarding",
                ),
                text(
                    "行った例はあるが、再入社者に何を教えるかを書いた文書はない",
                    "Onboarding has been given at least once, but nothing written says what a returnee should be taught",
                ),
                text(
                    "ほかの入社者(中途か新卒)と同じ項目と期間で、再入社者に使うと定めた計画表がある",
                    "A written checklist set for returnees has the same topics and period as for other newcomers",
                ),
                text(
                    "直近12か月に計画期間を終えた再入社者がおり、全員の計画表の全項目に実施日がある",
                    "At least one returnee’s onboarding period ended in the last 12 months, and each one’s checklist shows a date for every topic",
                ),
                text(
                    "再入社者へのアンケートを年1回以上集計し、それをもとに計画表を直した記録がある",
                    "Returnees’ survey answers are tallied at least once a year, and a change made to the checklist as a result is on record",
                ),
            ],
            weight: 3,
            quick: true,
            guards: list![challenge("friction"), challenge("performance")],
            reveals: list![cause("friction.old_ways"), cause("performance.changes")],
            cites: list![cite("S1-P4"), cite("S2-C6"), cite("S2-C6-c2"), cite("S2-C7"), cite("S2-C7-c1"),],
            facts: list![fact("arnold_2020")],
        },
        Item {
            id: item("reception.mentor"),
            name: text("メンター", "Mentor"),
            statement: text(
                "再入社者に、上司以外のメンターを付けている",
                "Each returnee has a named mentor other than the manager",
            ),
            levels: [
                text(
                    "再入社者に、上司以外のメンターを付けたことがない",
                    "No returnee has ever had a named mentor other than the manager",
                ),
                text(
                    "メンターを付けた例はあるが、役割を書いた文書はない",
                    "A mentor has been named at least once, but nothing written says what the mentor does",
                ),
                text(
                    "メンターの条件、期間、面談の頻度が手引きに書かれている",
                    "A written guide sets who can be a mentor, for how long, and how often the two meet",
                ),
                text(
                    "直近12か月に再入社者がおり、全員についてメンターの氏名と面談日が記録されている",
                    "At least one person rejoined in the last 12 months, and each has a mentor’s name and meeting dates on record",
                ),
                text(
                    "メンターと再入社者の回答を年1回以上集計し、それをもとに手引きを直した記録がある",
                    "Mentors’ and returnees’ answers are tallied at least once a year, and a change made to the guide as a result is on record",
                ),
            ],
            weight: 1,
            quick: false,
            guards: list![challenge("friction"), challenge("performance")],
            reveals: list![cause("friction.old_ways")],
            cites: list![cite("S1-P4"), cite("S1-A1"), cite("S2-C6"), cite("S2-C6-c2")],
            facts: list![fact("resistance_2024")],
        },
        Item {
            id: item("reception.changes_brief"),
            name: text("在籍時からの変化", "What has changed"),
            statement: text(
                "在籍時からの会社の変化を、入社の承諾前に本人へ伝えている",
                "Before accepting, candidates are told what has changed since they left",
            ),
            levels: [
                text(
                    "在籍時からの変化を書いた資料がなく、承諾前の候補者に話したこともない",
                    "No sheet lists what has changed since they left, and no candidate has been told before accepting",
                ),
                text(
                    "面談で話した例か古い資料はあるが、12か月以内に更新した資料はない",
                    "Changes have been talked through, or a sheet exists, but none updated within the last 12 months",
                ),
                text(
                    "組織、ツール、事業の変化を載せ、12か月以内に更新した資料がある",
                    "A sheet updated within the last 12 months lists the changes in organization, tools, and business",
                ),
                text(
                    "直近12か月に再入社者がおり、全員について承諾前に資料を渡した日が記録されている",
                    "At least one person rejoined in the last 12 months, and each was given the sheet before accepting, with the date on record",
                ),
                text(
                    "再入社者が「聞いていなかった」と答えた変化を年1回以上集計し、資料に足した記録がある",
                    "Changes that returnees say they weren’t told about are tallied at least once a year, and additions to the sheet are on record",
                ),
            ],
            weight: 2,
            quick: false,
            guards: list![challenge("performance"), challenge("friction")],
            reveals: list![cause("performance.changes")],
            cites: list![cite("S2-C7"), cite("S2-C7-c1"), cite("S2-C6")],
            facts: list![],
        },
        Item {
            id: item("reception.checkins"),
            name: text("30・60・90日の面談", "30/60/90-day check-ins"),
            statement: text(
                "入社前に合意した期待を、30・60・90日の面談で確かめている",
                "Agreed expectations are reviewed with the returnee at 30, 60, and 90 days",
            ),
            levels: [
                text(
                    "再入社者と、期待を確かめる面談をしたことがない",
                    "No manager has ever met with a returnee to go over expectations",
                ),
                text(
                    "面談や書面での確認はあるが、入社前の合意と3回の面談日がそろった様式はない",
                    "There are check-ins or a written sheet, but no form has both an agreement before day one and all three dates",
                ),
                text(
                    "入社前に合意する期待値シートがあり、30・60・90日の面談日の欄がある",
                    "There’s an expectations sheet to agree on before day one, with dates for check-ins at 30, 60, and 90 days",
                ),
                text(
                    "直近12か月に入社90日を迎えた再入社者がおり、全員に3回分の面談記録がある",
                    "At least one returnee reached day 90 in the last 12 months, and each has notes from all three check-ins on file",
                ),
                text(
                    "期待と実際の差を年1回以上集計し、それをもとにシートか面談の進め方を変えた記録がある",
                    "Gaps against expectations are tallied at least once a year, and a resulting change to the sheet or check-ins is on record",
                ),
            ],
            weight: 2,
            quick: false,
            guards: list![challenge("performance"), challenge("friction")],
            reveals: list![cause("performance.past_success")],
            cites: list![cite("S2-C7"), cite("S2-C7-c2"), cite("S2-C6")],
            facts: list![fact("arnold_2020")],
        },
    ],
    cites: list![cite("S1-P4"), cite("S2-C6"), cite("S2-C7"), cite("S1-A1")],
    facts: list![fact("colleagues_2018"), fact("arnold_2020")],
};
