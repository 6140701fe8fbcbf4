//! The factor "data and tools" and its five items.

use crate::domain::catalog::entry::{Factor, Item};
use crate::domain::catalog::write::{cause, challenge, cite, fact, factor, item};
use crate::domain::text::{list, text};

pub(in crate::domain::catalog) static DATA: Factor = Factor {
    id: factor("data"),
    name: text("情報とツール", "Data and tools"),
    summary: text(
        "退職者の情報を同意のもとで新しく保ち、登録から再入社までを数字で追えているかを見ます。",
        "Whether leavers’ details are kept current with their consent, and figures followed from registration to rehire.",
    ),
    why: text(
        "連絡先が分からない人には声をかけられません。同意の根拠が曖昧な名簿は使うのをためらい、\
         更新しない名簿は届かなくなります。数字がなければ、どこで滞っているかも分かりません。",
        "You can’t invite people you can’t reach. A list with unclear consent is one nobody dares to use, and \
         a list left alone goes stale. Without figures you can’t see where things stall.",
    ),
    items: list![
        Item {
            id: item("data.register"),
            name: text("退職者名簿", "Leaver register"),
            statement: text(
                "会社の退職者名簿に、退職後も届く連絡先を載せている",
                "A company register holds contact details that reach people after they leave",
            ),
            levels: [
                text(
                    "人事システムの退職記録のほかに、退職者の名簿や連絡先はない",
                    "Apart from exit records in the HR system, there’s no list or contact data of leavers",
                ),
                text(
                    "退職後の連絡先は、人事や管理職が個人で控えたものだけがある",
                    "The only contact details are those that individual HR staff or managers keep for themselves",
                ),
                text(
                    "会社の名簿が1つあり、載せる対象、項目、管理者が文書で決まっている",
                    "There’s one company register, and a document says who goes in, which fields it has, and who keeps it",
                ),
                text(
                    "直近12か月の退職者全員が名簿にあり、私用の連絡先か、ない理由が記入されている",
                    "Every leaver of the last 12 months is in it, with a private contact or the reason why there’s none",
                ),
                text(
                    "連絡が届いた割合を年2回以上調べ、それをもとに名簿の更新方法を変えた記録がある",
                    "The share of contacts that still work is checked at least twice a year and has changed how it’s updated",
                ),
            ],
            weight: 2,
            quick: false,
            guards: list![challenge("leaver_data"), challenge("lost_ties")],
            reveals: list![cause("leaver_data.contacts")],
            cites: list![cite("S2-C1"), cite("S2-C1-c1")],
            facts: list![fact("law_retention")],
        },
        Item {
            id: item("data.consent"),
            name: text("同意と利用目的", "Consent and purpose"),
            statement: text(
                "退職者の情報を、利用目的を示して得た同意のもとで使っている",
                "Leavers’ details are used with consent, given for a stated purpose",
            ),
            levels: [
                text(
                    "退職後の連絡について、退職者に同意を尋ねていない",
                    "People who leave aren’t asked whether the company may contact them afterward",
                ),
                text(
                    "同意を尋ねているが、文面がないか、文面に利用目的か法務の確認が欠けている",
                    "Consent is asked for, but there’s no set text, or the text lacks a stated purpose or a check by legal",
                ),
                text(
                    "利用目的を書き、法務が確認した同意文面を、退職者に使っている",
                    "A consent text that states its purpose, checked by legal, is in use for leavers",
                ),
                text(
                    "会社から連絡する退職者全員の同意日、文面の版、撤回の有無が記録されている",
                    "For every leaver the company contacts, the consent date, text version, and any withdrawal are on record",
                ),
                text(
                    "同意率と撤回件数を年2回以上確かめ、それをもとに文面か手順を変えた記録がある",
                    "Consent rate and withdrawals are read at least twice a year and have led to a change in the text or steps",
                ),
            ],
            weight: 3,
            quick: true,
            guards: list![challenge("leaver_data")],
            reveals: list![],
            cites: list![cite("S2-C1"), cite("S2-C1-c1")],
            facts: list![fact("law_purpose"), fact("law_third_party")],
        },
        Item {
            id: item("data.skills_reasons"),
            name: text("スキルと退職理由", "Skills and exit reasons"),
            statement: text(
                "退職者のスキルと退職理由を、後から探せる形で残している",
                "Each leaver’s record shows skills and exit reason, and can be searched",
            ),
            levels: [
                text(
                    "退職届のほかに、スキルや退職理由を残した記録はない",
                    "Beyond the resignation letter, nothing is kept about skills or exit reasons",
                ),
                text(
                    "面談メモや台帳に残っているが、両方の欄をそろえた様式はない",
                    "They appear in interview notes or ledgers, but no form has fields for both",
                ),
                text(
                    "スキルと退職理由の欄や選択肢を決めた様式に、退職手続きで記入している",
                    "A form with set fields or choices for skills and exit reason is filled in during the exit procedure",
                ),
                text(
                    "直近12か月の退職者全員の退職時のスキルと理由(不明も可)が、検索できる名簿に入っている",
                    "A searchable register shows skills and reason at the time of exit, or “unknown,” for every leaver of the last 12 months",
                ),
                text(
                    "記入率と更新率を年2回以上確かめ、それをもとに様式か尋ね方を変えた記録がある",
                    "Completion and update rates are read at least twice a year and have changed the form or how people are asked",
                ),
            ],
            weight: 2,
            quick: false,
            guards: list![challenge("leaver_data"), challenge("few_applicants")],
            reveals: list![cause("leaver_data.records")],
            cites: list![cite("S2-C1"), cite("S2-C1-c2")],
            facts: list![fact("hidden_reasons")],
        },
        Item {
            id: item("data.tool"),
            name: text("規模に合うツール", "A tool that fits"),
            statement: text(
                "退職者の人数と用途に合わせて選んだツールで管理している",
                "Alumni data is managed in a tool chosen for its scale and use",
            ),
            levels: [
                text(
                    "退職者の情報や連絡の管理に使うツールは、まだない",
                    "There’s no tool yet for managing leavers’ details or contact with them",
                ),
                text(
                    "表計算や専用サービスなどで管理しているが、それを選んだ理由の文書はない",
                    "A spreadsheet, mail program, or paid service is in use, but no document says why it was chosen",
                ),
                text(
                    "必要な機能と人数を挙げ、使うツールの選定理由を記した文書がある(表計算も可)",
                    "A document lists needs and numbers and gives the reasons for the chosen tool; a spreadsheet counts",
                ),
                text(
                    "登録者全員の連絡先と連絡履歴が、選んだツール1か所に入っている",
                    "Every registered person’s contact details and contact history are in the chosen tool, and only there",
                ),
                text(
                    "費用と手作業の時間を年2回以上確かめ、それをもとに設定か契約を変えた記録がある",
                    "Cost and hours of manual work are read at least twice a year and have changed the setup or the contract",
                ),
            ],
            weight: 1,
            quick: false,
            guards: list![challenge("leaver_data"), challenge("lost_ties")],
            reveals: list![],
            cites: list![cite("S2-E3")],
            facts: list![fact("benchmark_2006"), fact("law_third_party")],
        },
        Item {
            id: item("data.figures"),
            name: text("進み具合の数字", "Progress figures"),
            statement: text(
                "登録から再入社まで、工程ごとの人数を追っている",
                "The number of people at each step, from registration to rehire, is followed",
            ),
            levels: [
                text(
                    "再入社した人や応募した人の人数を集計していない",
                    "Nobody counts how many former employees have applied or been rehired",
                ),
                text(
                    "人数を数えているが、数え方と集計の担当者を決めた文書はない",
                    "People are counted, on request or regularly, but no document defines the figures or who compiles them",
                ),
                text(
                    "登録から再入社までの指標の数え方と集計の担当者が、文書で決まっている",
                    "A document defines the figures from registration to rehire and names who compiles them",
                ),
                text(
                    "決めた指標を毎月集計し、直近3か月分を1つの表で見比べられる",
                    "The figures are compiled every month, and the last three months can be compared in one table",
                ),
                text(
                    "人数が最も減るか日数のかかる工程を年2回以上確かめ、その進め方を変えた記録がある",
                    "The step that loses most people or takes longest is found at least twice a year, and a change made there is on record",
                ),
            ],
            weight: 2,
            quick: false,
            guards: list![challenge("few_applicants"), challenge("leaver_data")],
            reveals: list![],
            cites: list![cite("S2-E3")],
            facts: list![fact("peoplepath_2021")],
        },
    ],
    cites: list![cite("S2-C1"), cite("S2-E3")],
    facts: list![fact("law_purpose")],
};
