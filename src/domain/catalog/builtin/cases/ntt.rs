//! NTT Group: what is known, and what to imitate.

use std::borrow::Cow;

use crate::domain::catalog::entry::{Case, CaseFact, Practice};
use crate::domain::catalog::start::Start;
use crate::domain::catalog::write::{action, cite, factor, item};
use crate::domain::id::{CaseId, IndustryId};
use crate::domain::text::{list, text};

pub(super) static NTT: Case = Case {
    id: CaseId::new("ntt"),
    company: text("NTTグループ", "NTT Group"),
    industry: IndustryId::new("telecom"),
    summary: text(
        "グループ各社が年1回の交流会を合同で開き、再入社と新規事業の両方を目的にする。",
        "Group companies hold one alumni event a year together, aimed at new business as well as returns.",
    ),
    facts: list![
        CaseFact {
            when: text("2024年", "2024"),
            what: text(
                "数百人規模の経験者採用のなかで、アルムナイ採用を柱の一つに置く(事例記事による)",
                "Counts alumni hiring among the pillars of hiring hundreds of experienced people (according to the article)",
            ),
            address: Cow::Borrowed("https://www.facebook.com/NTTgroup/posts/943808831124707"),
        },
        CaseFact {
            when: text("2024年9月", "Sep 2024"),
            what: text(
                "グループ合同で初のアルムナイイベント。参加者は約250人とも約260人とも伝えられる",
                "First joint alumni event of the group; turnout is given as about 250 in one source and about 260 in another",
            ),
            address: Cow::Borrowed("https://nttdata.com/global/ja/recruit/uptodata/articles/4509"),
        },
        CaseFact {
            when: text("2024年9月", "Sep 2024"),
            what: text(
                "うち約40人はNTTデータの元社員。退職者どうしの横のつながりを目的にした",
                "About 40 of them had left NTT Data; the aim was ties among the alumni themselves",
            ),
            address: Cow::Borrowed("https://nttdata.com/global/ja/recruit/uptodata/articles/4509"),
        },
        CaseFact {
            when: text("2025年10月24日", "24 Oct 2025"),
            what: text(
                "第2回を東京・赤坂で開催。申込者は317人(参加者数ではない)",
                "Second event, in Akasaka, Tokyo: 317 people applied, which is not the number who came",
            ),
            address: Cow::Borrowed("https://group.ntt/jp/magazine/blog/alumni2025"),
        },
        CaseFact {
            when: text("2025年10月24日", "24 Oct 2025"),
            what: text(
                "3社の現役社員が登壇し、退職後に戻って感じた変化やグループ内のキャリアを話した",
                "Employees of three group companies spoke of what had changed when they came back, and of careers across the group",
            ),
            address: Cow::Borrowed("https://group.ntt/jp/magazine/blog/alumni2025"),
        },
    ],
    practices: list![
        Practice {
            name: text(
                "グループ各社が合同で、年1回の交流会を開く",
                "Hold one gathering a year across the group’s companies",
            ),
            factors: list![factor("network")],
            items: list![item("network.events")],
            actions: list![action("network.gathering")],
        },
        Practice {
            name: text(
                "一度辞めて戻った社員が、会社の変化を話す",
                "Let employees who came back tell what has changed",
            ),
            factors: list![factor("culture"), factor("reach")],
            items: list![item("culture.alumni_stories"), item("reach.hurdle")],
            actions: list![action("culture.stories"), action("reach.return_faq")],
        },
        Practice {
            name: text(
                "再入社だけでなく、事業での連携も目的に掲げる",
                "Name business ties as a purpose, next to returns",
            ),
            factors: list![factor("relationship")],
            items: list![item("relationship.occasions"), item("relationship.alumni_value")],
            actions: list![action("relationship.visits"), action("relationship.benefits")],
        },
        Practice {
            name: text(
                "アルムナイ採用を経験者採用の柱の一つに位置づける",
                "Make alumni hiring one of the pillars of hiring experienced people",
            ),
            factors: list![factor("buy_in")],
            items: list![item("buy_in.purpose_shared")],
            actions: list![action("buy_in.purpose_paper"), action("buy_in.briefings")],
        },
    ],
    start: Start::NOTHING,
    cites: list![cite("S1-K3")],
};
