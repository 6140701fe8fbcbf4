//! The factor "ties after leaving" and its five items.

use crate::domain::catalog::entry::{Factor, Item};
use crate::domain::catalog::write::{cause, challenge, cite, fact, factor, item};
use crate::domain::text::{list, text};

pub(in crate::domain::catalog) static RELATIONSHIP: Factor = Factor {
    id: factor("relationship"),
    name: text("退職者との関係", "Ties after leaving"),
    summary: text(
        "退職の日から連絡と関わる機会を絶やさず、本人にも役立つ関係を続けているかを見ます。",
        "Whether contact and occasions to meet go on after the last day, in a tie that’s useful to the alumni too.",
    ),
    why: text(
        "会社と頻繁に連絡を取る人ほど、戻りたいと思ったことのある割合が高いという調査があります。\
         因果とまではいえませんが、途切れた関係を後から結び直すのは手間がかかります。",
        "In a survey, people in frequent contact with their old company had more often wanted to return. \
         That’s no proof of cause, but a tie once lost takes far more work to pick up again.",
    ),
    items: list![
        Item {
            id: item("relationship.exit_registration"),
            name: text("退職時の登録案内", "Registration at exit"),
            statement: text(
                "退職手続きの中で、アルムナイへの任意登録を案内している",
                "The exit procedure includes an invitation to register as alumni, free to decline",
            ),
            levels: [
                text(
                    "退職手続きに、アルムナイへの登録の案内は含まれていない",
                    "The exit procedure contains no invitation to register as alumni",
                ),
                text(
                    "上司や人事が声をかけたいと思った人にだけ、個別に案内している",
                    "A manager or HR invites only those people they choose to ask",
                ),
                text(
                    "任意登録の案内が退職手続きの書式にあり、対象者と渡す担当者が決まっている",
                    "The exit forms include the invitation, marked voluntary, and state who receives it and who hands it over",
                ),
                text(
                    "直近3か月の対象退職者全員に案内し、登録・辞退・返答なしの別を記録している",
                    "Every leaver in scope in the last three months was invited, and yes, no, or no answer is on record",
                ),
                text(
                    "登録率を期間ごとに並べた表があり、それをもとに案内の時期か文面を変えた記録がある",
                    "A table shows the registration rate period by period, and a resulting change in timing or wording is on record",
                ),
            ],
            weight: 2,
            quick: false,
            guards: list![challenge("leaver_data"), challenge("lost_ties")],
            reveals: list![cause("leaver_data.contacts")],
            cites: list![cite("S1-P1"), cite("S2-C1"), cite("S2-C1-c1")],
            facts: list![fact("alumni_wishes_2024")],
        },
        Item {
            id: item("relationship.contact_rhythm"),
            name: text("節目の連絡", "Contact rhythm"),
            statement: text(
                "退職後30日・90日・365日などの節目に、会社から連絡している",
                "The company makes contact at set dates, such as 30, 90, and 365 days",
            ),
            levels: [
                text(
                    "退職後に会社から届くのは、事務手続きの連絡だけである",
                    "After leaving, people hear from the company only about paperwork",
                ),
                text(
                    "個別の連絡や自動の便りはあるが、1年に3回以上の連絡を定めた予定表はない",
                    "There are personal notes or automatic mails, but no calendar sets three or more contacts in the first year",
                ),
                text(
                    "退職後1年に3回以上の連絡の時期と担当者が、予定表で決まっている",
                    "A calendar sets at least three contacts in the first year after leaving, and who makes them",
                ),
                text(
                    "直近3か月に期日が来た登録者全員について、連絡した日か、しなかった理由が記録されている",
                    "For every contact due with registered alumni in the last three months, the date made or the reason why not is on record",
                ),
                text(
                    "節目ごとの返信率を年2回以上確かめ、それをもとに時期か内容を変えた記録がある",
                    "The reply rate at each date is read at least twice a year and has changed the timing or content",
                ),
            ],
            weight: 3,
            quick: true,
            guards: list![challenge("lost_ties"), challenge("few_applicants")],
            reveals: list![cause("lost_ties.no_occasion")],
            cites: list![cite("S1-P1"), cite("S2-C3"), cite("S2-C3-c1")],
            facts: list![fact("wish_return_2024"), fact("peoplepath_2021")],
        },
        Item {
            id: item("relationship.two_way"),
            name: text("双方向のやり取り", "Two-way contact"),
            statement: text(
                "アルムナイの質問や意見を受け付け、会社から答えている",
                "The company receives alumni’s questions and views, and answers them",
            ),
            levels: [
                text(
                    "アルムナイの質問や意見を、会社の誰も受け取っていない",
                    "Nobody in the company receives questions or views from alumni",
                ),
                text(
                    "社員個人への便りやアンケートで声は届くが、窓口と返信の期限を決めていない",
                    "Views come in through individuals or a survey, but there’s no contact point with a deadline for replies",
                ),
                text(
                    "窓口、担当者、返信の期限が決まり、登録者に知らせてある",
                    "A contact point, a person in charge, and a deadline for replies are set, and registered alumni know them",
                ),
                text(
                    "直近6か月に会社から登録者に意見を尋ね、結果と対応を登録者に知らせた",
                    "In the last six months the company asked registered alumni for their views and told them what follows",
                ),
                text(
                    "声を寄せた人の割合を年2回以上確かめ、それをもとに尋ね方か発信を変えた記録がある",
                    "The share of alumni who speak up is read at least twice a year and has changed how the company asks or writes",
                ),
            ],
            weight: 2,
            quick: false,
            guards: list![challenge("lost_ties")],
            reveals: list![cause("lost_ties.one_way")],
            cites: list![cite("S1-P1"), cite("S2-C3"), cite("S2-C3-c2")],
            facts: list![],
        },
        Item {
            id: item("relationship.occasions"),
            name: text("訪問や協働の機会", "Visits and joint work"),
            statement: text(
                "交流会のほかに、訪問や仕事でアルムナイと関わる機会がある",
                "Besides gatherings, visits, talks, or projects bring alumni and the company together",
            ),
            levels: [
                text(
                    "交流会のほかに、社員とアルムナイが訪問や仕事で関わることはない",
                    "Gatherings aside, alumni and employees don’t meet through visits or work",
                ),
                text(
                    "元同僚どうしの個人的なつながりから、訪問や仕事の依頼が生まれている",
                    "Visits and requests for work come about through personal ties between former colleagues",
                ),
                text(
                    "訪問、社内講演、業務委託など、依頼する種類と手順が文書で決まっている",
                    "A document lists what alumni may be asked for, such as visits, talks, or contract work, and the steps",
                ),
                text(
                    "直近6か月に、決めた手順による機会を2件以上実施した記録がある",
                    "In the last six months at least two occasions took place by those steps and are on record",
                ),
                text(
                    "件数と参加者の感想を年2回以上確かめ、機会の種類か頼み方を変えた記録がある",
                    "Numbers and feedback are read at least twice a year and have changed the kinds of occasion or how people are asked",
                ),
            ],
            weight: 2,
            quick: false,
            guards: list![challenge("lost_ties")],
            reveals: list![cause("lost_ties.no_occasion")],
            cites: list![cite("S2-C3"), cite("S2-C3-c1")],
            facts: list![fact("alumni_wishes_2024")],
        },
        Item {
            id: item("relationship.alumni_value"),
            name: text("本人に役立つ提供", "Value for alumni"),
            statement: text(
                "アルムナイ本人に役立つ情報や機会を、会社から提供している",
                "The company offers information or opportunities that benefit the alumni themselves",
            ),
            levels: [
                text(
                    "アルムナイ本人に役立てるための情報や特典は、用意していない",
                    "The company hasn’t set up any information or benefits for the alumni’s own use",
                ),
                text(
                    "頼まれて個別に応じるか、割引などはあるが、一覧を登録者に示していない",
                    "Requests are met one by one, or discounts and the like exist, but registered alumni have no list of them",
                ),
                text(
                    "学び、案件情報、割引など、提供するものの一覧を登録者に示している",
                    "Registered alumni have a list of what’s on offer, such as learning, contract leads, or discounts",
                ),
                text(
                    "一覧の提供に直近6か月の利用があり、種類ごとの人数が記録されている",
                    "Alumni used offers on the list in the last six months, and the number for each offer is on record",
                ),
                text(
                    "利用人数を年2回以上確かめ、アルムナイの希望をもとに提供内容を変えた記録がある",
                    "Use is read at least twice a year, and the offers have been changed to match what alumni asked for",
                ),
            ],
            weight: 1,
            quick: false,
            guards: list![challenge("lost_ties")],
            reveals: list![],
            cites: list![cite("S1-P1"), cite("S2-M6")],
            facts: list![fact("alumni_wishes_2024")],
        },
    ],
    cites: list![cite("S1-P1"), cite("S2-C3")],
    facts: list![fact("wish_return_2024"), fact("alumni_wishes_2024")],
};
