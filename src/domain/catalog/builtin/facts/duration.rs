//! How long it takes: spans seen at companies that published theirs.

use std::borrow::Cow;

use crate::domain::catalog::source::{Evidence, Fact, Stance};
use crate::domain::catalog::write::fact;
use crate::domain::text::text;

pub(super) static DURATION: &[Fact] = &[
    Fact {
        id: fact("study_to_launch"),
        claim: text(
            "三菱UFJ信託銀行では、検討の開始(2022年5月)からネットワークの開設(2023年3月)まで10か月",
            "At Mitsubishi UFJ Trust, from the start of internal study (May 2022) to the network’s launch (Mar 2023): 10 months",
        ),
        source: text("アルムナビ(三菱UFJ信託銀行)", "Alumnavi (Mitsubishi UFJ Trust)"),
        year: 2023,
        address: Cow::Borrowed("https://alumnavi.com/tr-mufg/"),
        evidence: Evidence::Company,
        stance: Stance::Context,
    },
    Fact {
        id: fact("network_to_scheme"),
        claim: text(
            "ネットワークから再入社制度まで、トヨタは16か月、三菱UFJ銀行は23か月。イオンモールは同じ日に始めた",
            "From network to rehire scheme: 16 months at Toyota, 23 at MUFG Bank; AEON MALL started both on the same day",
        ),
        source: text("ニュースイッチほか", "Newswitch and others"),
        year: 2023,
        address: Cow::Borrowed("https://newswitch.jp/index.php/p/37890"),
        evidence: Evidence::Company,
        stance: Stance::Context,
    },
    Fact {
        id: fact("first_event"),
        claim: text(
            "開設から最初の交流会まで、イオンモール3か月、KDDI 9か月、トヨタ20か月(対面)",
            "From launch to the first gathering: 3 months at AEON MALL, 9 at KDDI, 20 at Toyota (in person)",
        ),
        source: text("アルムナビほか", "Alumnavi and others"),
        year: 2023,
        address: Cow::Borrowed("https://alumnavi.com/toyota-event/"),
        evidence: Evidence::Company,
        stance: Stance::Context,
    },
    Fact {
        id: fact("event_yield"),
        claim: text(
            "交流会の参加者は、イオンモールで登録80人超のうち6人、次に112人で20人。KDDIで約200人のうち30人(15%)",
            "Turnout at gatherings: 6 of 80-odd and then 20 with 112 registered at AEON MALL; 30 of about 200 (15%) at KDDI",
        ),
        source: text("KDDI、アルムナビ", "KDDI, Alumnavi"),
        year: 2024,
        address: Cow::Borrowed("https://career.kddi.com/andkddi/category/recruitment/24013101.html"),
        evidence: Evidence::Company,
        stance: Stance::Context,
    },
    Fact {
        id: fact("growth"),
        claim: text(
            "登録者の増え方は、トヨタで200人(2023年7月)から500人超(2025年1月)、三菱UFJ銀行で24か月に1,000人、KDDIで9か月に200人",
            "Growth of registrants: 200 (Jul 2023) to over 500 (Jan 2025) at Toyota; 1,000 in 24 months at MUFG Bank; 200 in 9 months at KDDI",
        ),
        source: text("アルムナビほか", "Alumnavi and others"),
        year: 2025,
        address: Cow::Borrowed("https://alumnavi.com/toyota-interview2/"),
        evidence: Evidence::Company,
        stance: Stance::Context,
    },
    Fact {
        id: fact("horizon"),
        claim: text(
            "目標は6〜18か月先に置き、90日ごとに測り直すという組み立てが、海外の成熟度モデルで使われている",
            "Maturity models abroad set targets 6–18 months ahead, and re-assess every 90 days",
        ),
        source: text("EnterpriseAlumniほか", "EnterpriseAlumni and others"),
        year: 2024,
        address: Cow::Borrowed("https://enterprisealumni.com/alumni-network-maturity-model"),
        evidence: Evidence::Vendor,
        stance: Stance::Context,
    },
];
