//! NTT Group: what is known, and what to imitate.

use std::borrow::Cow;

use crate::domain::catalog::entry::{Case, CaseFact, Practice};
use crate::domain::catalog::start::{Fills, Start};
use crate::domain::catalog::write::{BY_THE_COMPANY, action, cite, factor, item, purpose, taken, wave};
use crate::domain::charter::{Population, Reach};
use crate::domain::id::{CaseId, IndustryId};
use crate::domain::profile::Size;
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
            when: text("2024年9月", "Sep 2024"),
            what: text(
                "NTTデータは、他社の経験から新しい価値観を持ち帰る人を、組織の多様化に貴重な存在と述べる",
                "NTT Data calls those who bring new values from elsewhere precious for a more diverse organization",
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
        CaseFact {
            when: text("2024年3月", "Mar 2024"),
            what: text(
                "グループの従業員数は連結338,467人(有価証券報告書の転載)",
                "338,467 employees across the group (reprint of the annual securities report)",
            ),
            address: Cow::Borrowed(
                "https://donburi.accountant/report/?cname=%E6%97%A5%E6%9C%AC%E9%9B%BB%E4%BF%A1%E9%9B%BB%E8%A9%B1%E6%A0%AA%E5%BC%8F%E4%BC%9A%E7%A4%BE&es=3181"
            ),
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
    start: Start {
        size: Some(Size::Over5000),
        purposes: list![purpose("diversity"), purpose("alumni_value")],
        population: list![Population::Regular, Population::Group],
        operation: Some(BY_THE_COMPANY),
        rules: list![],
        selection: list![],
        waves: list![
            wave(
                Reach::Group,
                Some(0),
                text("グループ各社が合同で、初の交流会を開く", "Group companies hold a first event together"),
            ),
            wave(
                Reach::Group,
                Some(13),
                text(
                    "2回目の合同の交流会で、戻った社員が会社の変化を話す",
                    "At the second joint event, employees who came back tell what has changed",
                ),
            ),
        ],
        takes: list![
            taken(
                Fills::Population,
                text("2025年10月24日", "24 Oct 2025"),
                text(
                    "グループ各社を転職などで途中退職した元社員をアルムナイと呼び、合同の交流会に招く",
                    "Alumni are employees who left group companies midway, for another job and the like; all are invited to one event",
                ),
                "https://group.ntt/jp/magazine/blog/alumni2025",
            ),
            taken(
                Fills::Operation,
                text("2025年10月24日", "24 Oct 2025"),
                text(
                    "グループ各社の人事が、定期的な交流の機会を設けている",
                    "The HR departments of the group companies arrange regular occasions to meet",
                ),
                "https://group.ntt/jp/magazine/blog/alumni2025",
            ),
            taken(
                Fills::Waves,
                text("2024年9月", "Sep 2024"),
                text(
                    "グループ合同で初のアルムナイイベント。約260人が参加(事例記事では約250人)",
                    "First joint alumni event of the group, with about 260 people (the article says about 250)",
                ),
                "https://nttdata.com/global/ja/recruit/uptodata/articles/4509",
            ),
            taken(
                Fills::Waves,
                text("2025年10月24日", "24 Oct 2025"),
                text(
                    "13か月後に第2回を開催。申込者は317人",
                    "Second event, 13 months later: 317 people applied"
                ),
                "https://group.ntt/jp/magazine/blog/alumni2025",
            ),
        ],
        warning: Some(text(
            "会社をまたいで退職者に案内するときは、名簿を渡すことが第三者提供や共同利用にあたるかを、先に顧問弁護士に確認してください。会場の広さは、申込者数ではなく参加率から見積もります。応募の条件は公表が見当たりません。",
            "Before companies invite one another’s leavers, check with counsel whether sharing the list is third-party provision or joint use. Size the venue by who comes, not by who applies. We found no published rules on who may apply for a job.",
        )),
    },
    cites: list![cite("S1-K3")],
};
