//! The alumni network: an official place, news, gatherings, active members, members who help to run it.

use crate::domain::catalog::entry::{Factor, Item};
use crate::domain::catalog::write::{cause, challenge, cite, fact, factor, item};
use crate::domain::text::{list, text};

pub(in crate::domain::catalog) static NETWORK: Factor = Factor {
    id: factor("network"),
    name: text("アルムナイネットワーク", "Alumni network"),
    summary: text(
        "会社公認の場で、便りや交流会を通じて退職者と社員がつながり続けているかを見ます。",
        "Whether former and current employees stay connected in an official place, through news and gatherings.",
    ),
    why: text(
        "個人どうしのつながりは、異動や転職で途切れます。担当者のいる公式の場があれば、会社として声をかけられる相手が残ります。見るべきは登録者数より、実際に動いている人の割合です。",
        "Personal contacts are lost when people move on. A network with someone in charge leaves the company with people it can still talk to. Watch how many are active, not how many signed up.",
    ),
    items: list![
        Item {
            id: item("network.place"),
            name: text("公式の場", "Official network"),
            statement: text(
                "退職者が入れる公式ネットワークを運営している",
                "The company runs an official network that former employees can join",
            ),
            levels: [
                text(
                    "退職者が集まる場は、まだない",
                    "There is no place yet where former employees come together"
                ),
                text(
                    "有志のグループなど集まる場はあるが、運営を定めた文書はない",
                    "A group exists, perhaps an informal one, but nothing about running it is written down",
                ),
                text(
                    "目的・入会条件・運営担当者を定めた運営要領が、会社の承認を受けている",
                    "Operating rules approved by the company state its purpose, who may join, and who runs it",
                ),
                text(
                    "運営要領どおりに開設し、担当者が入退会と対応を毎月記録している",
                    "The network is open under those rules, and its owner logs joiners, leavers, and requests every month",
                ),
                text(
                    "登録者数と運営工数を半年に1回以上確認し、その結果から運営を変えた記録がある",
                    "Membership and hours are read at least twice a year, and a resulting operating change is on record",
                ),
            ],
            weight: 3,
            quick: true,
            guards: list![challenge("lost_ties")],
            reveals: list![cause("lost_ties.no_occasion")],
            cites: list![cite("S1-P2"), cite("S2-C3"), cite("S2-C3-c1")],
            facts: list![fact("growth"), fact("benchmark_2006")],
        },
        Item {
            id: item("network.news"),
            name: text("定期的な便り", "Regular news"),
            statement: text(
                "退職者に向けて、会社の便りを定期的に届けている",
                "News from the company goes out to former employees on a regular schedule",
            ),
            levels: [
                text(
                    "退職者に向けた便りは、まだ出していない",
                    "No news has been sent to former employees yet"
                ),
                text(
                    "話題があるときに送っており、年間の予定表はない",
                    "News goes out when there is something to say; there is no calendar for the year",
                ),
                text(
                    "四半期に1号以上の予定表があり、各号の話題・求人欄・書き手が決まっている",
                    "A yearly calendar has an issue at least every quarter, each with topics, openings, and a writer",
                ),
                text(
                    "直近の2号を、どちらも予定表の月に配信した記録がある",
                    "Records show that the last two issues both went out in the month planned",
                ),
                text(
                    "開封率を半年に1回以上確認し、その結果から内容か頻度を変えた記録がある",
                    "Open rates are read at least twice a year, and a resulting change to the news is on record",
                ),
            ],
            weight: 2,
            quick: false,
            guards: list![challenge("lost_ties"), challenge("few_applicants")],
            reveals: list![cause("lost_ties.no_occasion")],
            cites: list![cite("S1-P2"), cite("S2-C3"), cite("S2-C3-c1")],
            facts: list![fact("alumni_wishes_2024"), fact("peoplepath_2021")],
        },
        Item {
            id: item("network.events"),
            name: text("交流会", "Gatherings"),
            statement: text(
                "退職者と社員が話せる交流会を開いている(オンラインを含む)",
                "Former and current employees meet at gatherings, in person or online",
            ),
            levels: [
                text("会社が開く交流会は、まだない", "The company has not held a gathering yet"),
                text(
                    "開いたことはあるが、年間の開催計画はない",
                    "One has been held, but no plan says when there will be another",
                ),
                text(
                    "年1回以上の開催計画が承認され、時期・担当者・予算が決まっている",
                    "An approved plan sets at least one gathering a year, with its month, organizer, and budget",
                ),
                text(
                    "直近12か月に計画どおり1回以上開き、参加者数を記録している",
                    "At least one was held as planned in the last 12 months, and attendance is on record",
                ),
                text(
                    "参加率と感想を毎回集計し、その結果から次回の計画を変えた記録がある",
                    "Turnout and feedback are compiled every time, and a resulting change to the next plan is on record",
                ),
            ],
            weight: 2,
            quick: false,
            guards: list![challenge("lost_ties")],
            reveals: list![cause("lost_ties.no_occasion")],
            cites: list![cite("S1-P2"), cite("S2-C3"), cite("S2-C3-c1")],
            facts: list![fact("event_yield"), fact("first_event")],
        },
        Item {
            id: item("network.active_share"),
            name: text("活動率", "Active share"),
            statement: text(
                "登録者のうち実際に活動している人の割合をつかんでいる",
                "The share of registered members who are active is tracked",
            ),
            levels: [
                text("登録者の人数を、まだ数えていない", "Nobody has counted the registered members yet"),
                text(
                    "登録者数やツールに出る数は分かるが、何を活動とみなすかを決めた文書はない",
                    "The number registered, or a figure that the tool shows, is known, but no document defines what counts as active",
                ),
                text(
                    "何を活動とみなすか(例:直近90日の閲覧や参加)を定義した文書がある",
                    "A written definition says what counts as active, such as reading or attending in the last 90 days",
                ),
                text(
                    "定義どおりの活動率を、直近の四半期まで四半期ごとに記録している",
                    "The active share is recorded every quarter by that definition, up to the latest quarter",
                ),
                text(
                    "活動率を半年に1回以上検討し、その結果から働きかけを変えた記録がある",
                    "The share is discussed at least twice a year, and a resulting change in outreach is on record",
                ),
            ],
            weight: 2,
            quick: false,
            guards: list![challenge("lost_ties")],
            reveals: list![],
            cites: list![cite("S1-P2"), cite("S2-C3")],
            facts: list![fact("peoplepath_2021"), fact("growth")],
        },
        Item {
            id: item("network.member_led"),
            name: text("退職者の運営参加", "Members who help run it"),
            statement: text(
                "退職者自身が公式ネットワークの運営に加わっている",
                "Former employees take part in running the official network",
            ),
            levels: [
                text(
                    "退職者が公式の場の運営に加わったことはない(公式の場がない場合も含む)",
                    "No former employee has had a part in running an official network, or there is no official one",
                ),
                text(
                    "公式の場の運営を退職者がその都度手伝うが、役割を定めた文書はない",
                    "Former employees lend a hand with the official network when asked; no document describes a role for them",
                ),
                text(
                    "退職者の世話人の役割・任期・選び方が、運営要領に書かれている",
                    "The operating rules describe member organizers: their role, their term, and how they are chosen",
                ),
                text(
                    "退職者2人以上が世話人を務め、直近12か月に主催した企画の記録がある",
                    "Two or more former employees serve, and have run an activity on record in the last 12 months",
                ),
                text(
                    "世話人の企画数と参加者数を半年に1回以上確認し、支援の仕方を変えた記録がある",
                    "Their activities and turnout are read at least twice a year; a resulting change in support is on record",
                ),
            ],
            weight: 1,
            quick: false,
            guards: list![challenge("lost_ties")],
            reveals: list![],
            cites: list![cite("S1-P2"), cite("S2-C3")],
            facts: list![],
        },
    ],
    cites: list![cite("S1-P2"), cite("S2-C3")],
    facts: list![fact("network_share"), fact("headcount_met")],
};
