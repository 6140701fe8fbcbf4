//! The elements of the two source articles, each with the heading under which it stands.

use crate::domain::catalog::source::{Document, Element};
use crate::domain::catalog::write::cite;
use crate::domain::text::text;

pub(in crate::domain::catalog) static ELEMENTS: &[Element] = &[
    Element {
        id: cite("S1-D"),
        document: Document::S1,
        heading: text("アルムナイ採用の定義", "Definition of alumni hiring"),
    },
    Element {
        id: cite("S2-D"),
        document: Document::S2,
        heading: text("アルムナイ採用とは?", "What is alumni hiring?"),
    },
    Element {
        id: cite("S1-P1"),
        document: Document::S1,
        heading: text("退職者との良好な関係を維持する", "Maintain good relations with former employees"),
    },
    Element {
        id: cite("S1-P2"),
        document: Document::S1,
        heading: text("アルムナイネットワークを構築・活性化する", "Build and energize an alumni network"),
    },
    Element {
        id: cite("S1-P3"),
        document: Document::S1,
        heading: text(
            "公平で透明性のある再雇用制度を設計する",
            "Design a fair and transparent rehire policy",
        ),
    },
    Element {
        id: cite("S1-P4"),
        document: Document::S1,
        heading: text("受け入れ部署の理解と協力を得る", "Gain the receiving team’s understanding and help"),
    },
    Element {
        id: cite("S2-E1"),
        document: Document::S2,
        heading: text(
            "退職を「裏切り」ではなく「卒業」と捉える企業文化を育む",
            "Foster a culture that sees leaving as graduation, not betrayal",
        ),
    },
    Element {
        id: cite("S2-E2"),
        document: Document::S2,
        heading: text(
            "“誰でもOK”にしない。明確な制度設計と公平な運用ルール",
            "Not just anyone: a clear policy and fair operating rules",
        ),
    },
    Element {
        id: cite("S2-E3"),
        document: Document::S2,
        heading: text("アルムナイ採用に特化したツール等を活用する", "Use tools made for alumni hiring"),
    },
    Element {
        id: cite("S2-C1"),
        document: Document::S2,
        heading: text("1.退職者の情報が管理できていない", "1. Information on leavers isn’t managed"),
    },
    Element {
        id: cite("S2-C1-c1"),
        document: Document::S2,
        heading: text(
            "1.退職者の情報が管理できていない › 原因",
            "1. Information on leavers isn’t managed › Causes",
        ),
    },
    Element {
        id: cite("S2-C1-c2"),
        document: Document::S2,
        heading: text(
            "1.退職者の情報が管理できていない › 原因",
            "1. Information on leavers isn’t managed › Causes",
        ),
    },
    Element {
        id: cite("S2-C1-r1"),
        document: Document::S2,
        heading: text(
            "1.退職者の情報が管理できていない › 解決策",
            "1. Information on leavers isn’t managed › Solutions",
        ),
    },
    Element {
        id: cite("S2-C1-r2"),
        document: Document::S2,
        heading: text(
            "1.退職者の情報が管理できていない › 解決策",
            "1. Information on leavers isn’t managed › Solutions",
        ),
    },
    Element {
        id: cite("S2-C2"),
        document: Document::S2,
        heading: text(
            "2.社内(特に既存社員)の理解や協力が得られない",
            "2. No understanding or help inside, above all from current staff",
        ),
    },
    Element {
        id: cite("S2-C2-c1"),
        document: Document::S2,
        heading: text(
            "2.社内(特に既存社員)の理解や協力が得られない › 原因",
            "2. No understanding or help inside, above all from current staff › Causes",
        ),
    },
    Element {
        id: cite("S2-C2-c2"),
        document: Document::S2,
        heading: text(
            "2.社内(特に既存社員)の理解や協力が得られない › 原因",
            "2. No understanding or help inside, above all from current staff › Causes",
        ),
    },
    Element {
        id: cite("S2-C2-r1"),
        document: Document::S2,
        heading: text(
            "2.社内(特に既存社員)の理解や協力が得られない › 解決策",
            "2. No understanding or help inside, above all from current staff › Solutions",
        ),
    },
    Element {
        id: cite("S2-C2-r2"),
        document: Document::S2,
        heading: text(
            "2.社内(特に既存社員)の理解や協力が得られない › 解決策",
            "2. No understanding or help inside, above all from current staff › Solutions",
        ),
    },
    Element {
        id: cite("S2-C3"),
        document: Document::S2,
        heading: text(
            "3.退職後のアルムナイと関係性を維持できない",
            "3. Ties with alumni can’t be kept up after they leave",
        ),
    },
    Element {
        id: cite("S2-C3-c1"),
        document: Document::S2,
        heading: text(
            "3.退職後のアルムナイと関係性を維持できない › 原因",
            "3. Ties with alumni can’t be kept up after they leave › Causes",
        ),
    },
    Element {
        id: cite("S2-C3-c2"),
        document: Document::S2,
        heading: text(
            "3.退職後のアルムナイと関係性を維持できない › 原因",
            "3. Ties with alumni can’t be kept up after they leave › Causes",
        ),
    },
    Element {
        id: cite("S2-C3-r1"),
        document: Document::S2,
        heading: text(
            "3.退職後のアルムナイと関係性を維持できない › 解決策",
            "3. Ties with alumni can’t be kept up after they leave › Solutions",
        ),
    },
    Element {
        id: cite("S2-C3-r2"),
        document: Document::S2,
        heading: text(
            "3.退職後のアルムナイと関係性を維持できない › 解決策",
            "3. Ties with alumni can’t be kept up after they leave › Solutions",
        ),
    },
    Element {
        id: cite("S2-C3-r3"),
        document: Document::S2,
        heading: text(
            "3.退職後のアルムナイと関係性を維持できない › 解決策",
            "3. Ties with alumni can’t be kept up after they leave › Solutions",
        ),
    },
    Element {
        id: cite("S2-C4"),
        document: Document::S2,
        heading: text(
            "4.制度はあっても、肝心の応募が集まらない",
            "4. The program exists, but applications don’t come",
        ),
    },
    Element {
        id: cite("S2-C4-c1"),
        document: Document::S2,
        heading: text(
            "4.制度はあっても、肝心の応募が集まらない › 原因",
            "4. The program exists, but applications don’t come › Causes",
        ),
    },
    Element {
        id: cite("S2-C4-c2"),
        document: Document::S2,
        heading: text(
            "4.制度はあっても、肝心の応募が集まらない › 原因",
            "4. The program exists, but applications don’t come › Causes",
        ),
    },
    Element {
        id: cite("S2-C4-c3"),
        document: Document::S2,
        heading: text(
            "4.制度はあっても、肝心の応募が集まらない › 原因",
            "4. The program exists, but applications don’t come › Causes",
        ),
    },
    Element {
        id: cite("S2-C4-r1"),
        document: Document::S2,
        heading: text(
            "4.制度はあっても、肝心の応募が集まらない › 解決策",
            "4. The program exists, but applications don’t come › Solutions",
        ),
    },
    Element {
        id: cite("S2-C4-r2"),
        document: Document::S2,
        heading: text(
            "4.制度はあっても、肝心の応募が集まらない › 解決策",
            "4. The program exists, but applications don’t come › Solutions",
        ),
    },
    Element {
        id: cite("S2-C4-r3"),
        document: Document::S2,
        heading: text(
            "4.制度はあっても、肝心の応募が集まらない › 解決策",
            "4. The program exists, but applications don’t come › Solutions",
        ),
    },
    Element {
        id: cite("S2-C5"),
        document: Document::S2,
        heading: text("5.処遇(給与・役職)の決定が難しい", "5. Terms (pay and position) are hard to decide"),
    },
    Element {
        id: cite("S2-C5-c1"),
        document: Document::S2,
        heading: text(
            "5.処遇(給与・役職)の決定が難しい › 原因",
            "5. Terms (pay and position) are hard to decide › Causes",
        ),
    },
    Element {
        id: cite("S2-C5-c2"),
        document: Document::S2,
        heading: text(
            "5.処遇(給与・役職)の決定が難しい › 原因",
            "5. Terms (pay and position) are hard to decide › Causes",
        ),
    },
    Element {
        id: cite("S2-C5-r1"),
        document: Document::S2,
        heading: text(
            "5.処遇(給与・役職)の決定が難しい › 解決策",
            "5. Terms (pay and position) are hard to decide › Solutions",
        ),
    },
    Element {
        id: cite("S2-C5-r2"),
        document: Document::S2,
        heading: text(
            "5.処遇(給与・役職)の決定が難しい › 解決策",
            "5. Terms (pay and position) are hard to decide › Solutions",
        ),
    },
    Element {
        id: cite("S2-C6"),
        document: Document::S2,
        heading: text("6.既存社員との間に軋轢(あつれき)が生まれる", "6. Friction arises with current staff"),
    },
    Element {
        id: cite("S2-C6-c1"),
        document: Document::S2,
        heading: text(
            "6.既存社員との間に軋轢(あつれき)が生まれる › 原因",
            "6. Friction arises with current staff › Causes",
        ),
    },
    Element {
        id: cite("S2-C6-c2"),
        document: Document::S2,
        heading: text(
            "6.既存社員との間に軋轢(あつれき)が生まれる › 原因",
            "6. Friction arises with current staff › Causes",
        ),
    },
    Element {
        id: cite("S2-C6-r1"),
        document: Document::S2,
        heading: text(
            "6.既存社員との間に軋轢(あつれき)が生まれる › 解決策",
            "6. Friction arises with current staff › Solutions",
        ),
    },
    Element {
        id: cite("S2-C6-r2"),
        document: Document::S2,
        heading: text(
            "6.既存社員との間に軋轢(あつれき)が生まれる › 解決策",
            "6. Friction arises with current staff › Solutions",
        ),
    },
    Element {
        id: cite("S2-C7"),
        document: Document::S2,
        heading: text("7.期待したパフォーマンスを発揮できない", "7. Performance falls short of expectations"),
    },
    Element {
        id: cite("S2-C7-c1"),
        document: Document::S2,
        heading: text(
            "7.期待したパフォーマンスを発揮できない › 原因",
            "7. Performance falls short of expectations › Causes",
        ),
    },
    Element {
        id: cite("S2-C7-c2"),
        document: Document::S2,
        heading: text(
            "7.期待したパフォーマンスを発揮できない › 原因",
            "7. Performance falls short of expectations › Causes",
        ),
    },
    Element {
        id: cite("S2-C7-r1"),
        document: Document::S2,
        heading: text(
            "7.期待したパフォーマンスを発揮できない › 解決策",
            "7. Performance falls short of expectations › Solutions",
        ),
    },
    Element {
        id: cite("S2-C7-r2"),
        document: Document::S2,
        heading: text(
            "7.期待したパフォーマンスを発揮できない › 解決策",
            "7. Performance falls short of expectations › Solutions",
        ),
    },
    Element {
        id: cite("S1-M1"),
        document: Document::S1,
        heading: text("即戦力人材の確保", "Securing people who are effective at once"),
    },
    Element {
        id: cite("S1-M2"),
        document: Document::S1,
        heading: text("採用コストの削減と効率化", "Lower hiring costs and greater efficiency"),
    },
    Element {
        id: cite("S1-M3"),
        document: Document::S1,
        heading: text("入社後のミスマッチ防止", "Preventing mismatches after joining"),
    },
    Element {
        id: cite("S1-M4"),
        document: Document::S1,
        heading: text("組織の多様性促進", "Promoting diversity in the organization"),
    },
    Element {
        id: cite("S2-M5"),
        document: Document::S2,
        heading: text(
            "アルムナイ採用のメリット › 企業側のメリット",
            "Merits of alumni hiring › For the company",
        ),
    },
    Element {
        id: cite("S2-M6"),
        document: Document::S2,
        heading: text(
            "アルムナイ採用のメリット › アルムナイ側のメリット",
            "Merits of alumni hiring › For the alumni",
        ),
    },
    Element {
        id: cite("S1-A1"),
        document: Document::S1,
        heading: text("既存社員との人間関係への配慮", "Care for relations with current staff"),
    },
    Element {
        id: cite("S1-A2"),
        document: Document::S1,
        heading: text("退職理由の慎重な確認", "Careful check of the reason for leaving"),
    },
    Element {
        id: cite("S1-A3"),
        document: Document::S1,
        heading: text("待遇やポジションに関する調整", "Adjusting terms and position"),
    },
    Element {
        id: cite("S1-K1"),
        document: Document::S1,
        heading: text("【IT業界】株式会社ミクシィの事例", "IT: the case of MIXI"),
    },
    Element {
        id: cite("S1-K2"),
        document: Document::S1,
        heading: text("【IT業界】サイボウズ株式会社の事例", "IT: the case of Cybozu"),
    },
    Element {
        id: cite("S1-K3"),
        document: Document::S1,
        heading: text("【通信業界】NTTグループの事例", "Telecom: the case of NTT Group"),
    },
    Element {
        id: cite("S1-K4"),
        document: Document::S1,
        heading: text(
            "【製造業界】三菱重工株式会社の事例",
            "Manufacturing: the case of Mitsubishi Heavy Industries",
        ),
    },
    Element {
        id: cite("S1-K5"),
        document: Document::S1,
        heading: text("【製造業界】トヨタ自動車株式会社の事例", "Manufacturing: the case of Toyota"),
    },
    Element {
        id: cite("S1-K6"),
        document: Document::S1,
        heading: text("【金融業界】株式会社三菱UFJ銀行の事例", "Finance: the case of MUFG Bank"),
    },
    Element {
        id: cite("S1-K7"),
        document: Document::S1,
        heading: text("【製薬業界】武田薬品工業株式会社の事例", "Pharmaceuticals: the case of Takeda"),
    },
    Element {
        id: cite("S1-K8"),
        document: Document::S1,
        heading: text(
            "【食品業界】株式会社スープストックトーキョーの事例",
            "Food: the case of Soup Stock Tokyo",
        ),
    },
    Element {
        id: cite("S1-K9"),
        document: Document::S1,
        heading: text("【小売業界】イオンモール株式会社の事例", "Retail: the case of AEON MALL"),
    },
    Element {
        id: cite("S1-T1"),
        document: Document::S1,
        heading: text("ourlyをアルムナイサービスとして活用する", "Using ourly as an alumni service"),
    },
    Element {
        id: cite("S2-T1"),
        document: Document::S2,
        heading: text(
            "おすすめのアルムナイ採用を支援するサービス「リファアルム」",
            "A recommended service for alumni hiring: Referalum",
        ),
    },
];
