//! How many of those who register come back: the reference class of published cases.

use std::borrow::Cow;

use crate::domain::catalog::source::{Evidence, Fact, Stance};
use crate::domain::catalog::write::fact;
use crate::domain::text::text;

pub(super) static CONVERSION: &[Fact] = &[
    Fact {
        id: fact("conv_aeon"),
        claim: text(
            "イオンモールでは約11か月で登録80人超から112人へ、再入社は3人。登録者の約2.7%にあたる(計算値)",
            "At AEON MALL registrations grew from 80-odd to 112 and three people rejoined in about 11 months: some 2.7% of those registered (our arithmetic)",
        ),
        source: text("アルムナビ(イオンモール)", "Alumnavi (AEON MALL)"),
        year: 2025,
        address: Cow::Borrowed("https://alumnavi.com/?p=9827"),
        evidence: Evidence::Company,
        stance: Stance::Context,
    },
    Fact {
        id: fact("conv_persol"),
        claim: text(
            "パーソルキャリアでは初月に400人が登録し、6か月で約10人が再入社、ほかに約10人が業務委託。登録者の2.5%以下(計算値)",
            "At Persol Career 400 registered in the first month; within six, about 10 rejoined and about 10 took contracts: 2.5% of registrants at most (our arithmetic)",
        ),
        source: text("アルムナビ(パーソルキャリア)", "Alumnavi (Persol Career)"),
        year: 2023,
        address: Cow::Borrowed("https://alumnavi.com/persolcareer/"),
        evidence: Evidence::Company,
        stance: Stance::Context,
    },
    Fact {
        id: fact("conv_mizuho"),
        claim: text(
            "みずほFGは登録約800人(2023年)に対し、2022年度のアルムナイ採用が約10人。年1.3%ほど(計算値)",
            "Mizuho FG hired about 10 alumni in fiscal 2022, with about 800 registered in 2023: some 1.3% a year (our arithmetic)",
        ),
        source: text("ニュースイッチ(日刊工業新聞)", "Newswitch (Nikkan Kogyo Shimbun)"),
        year: 2023,
        address: Cow::Borrowed("https://newswitch.jp/index.php/p/38915"),
        evidence: Evidence::Company,
        stance: Stance::Context,
    },
    Fact {
        id: fact("conv_cybozu"),
        claim: text(
            "サイボウズの「育自分休暇」は、6年以内の復帰を約束しても58人中7人(12%)の復帰だった",
            "Cybozu’s self-growth leave promised a way back within six years; 7 of 58 takers (12%) used it",
        ),
        source: text("@BAILA(サイボウズ取材)", "@BAILA (interview with Cybozu)"),
        year: 2021,
        address: Cow::Borrowed("https://baila.hpplus.jp/46445"),
        evidence: Evidence::Company,
        stance: Stance::Context,
    },
    Fact {
        id: fact("conv_mufg"),
        claim: text(
            "三菱UFJ銀行は2年で登録1,000人超。2024年までの再入社は累計で数人、2025年4月からの計画は年数十人で、年2〜5%という高めの見込み",
            "MUFG Bank passed 1,000 registrants in two years. Only a few had returned by 2024; the plan from April 2025 is several dozen a year, an ambitious 2–5%",
        ),
        source: text(
            "日本経済新聞の報道(Talk Genius)、アルムナビ",
            "Nikkei report (via Talk Genius), Alumnavi",
        ),
        year: 2024,
        address: Cow::Borrowed("https://genius-japan.com/?p=36912"),
        evidence: Evidence::Company,
        stance: Stance::Context,
    },
    Fact {
        id: fact("conv_mixi"),
        claim: text(
            "MIXIでは専用サイトを開く前の2022年以降に12人が再入社した。社員の紹介によるものを含む",
            "At MIXI, 12 people had rejoined since 2022, before its alumni site opened, some through employee referral",
        ),
        source: text("ITmedia NEWS(転載)", "ITmedia NEWS (reprint)"),
        year: 2024,
        address: Cow::Borrowed("https://mixi.076.moe/view_news.pl?id=8026863&media_id=32"),
        evidence: Evidence::Company,
        stance: Stance::Context,
    },
];
