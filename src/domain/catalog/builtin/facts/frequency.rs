//! How common alumni hiring is, and who would come back.

use std::borrow::Cow;

use crate::domain::catalog::source::{Evidence, Fact, Stance};
use crate::domain::catalog::write::fact;
use crate::domain::text::text;

pub(super) static FREQUENCY: &[Fact] = &[
    Fact {
        id: fact("network_share"),
        claim: text(
            "アルムナイネットワークを通じて採用している企業は12.3%、退職者の再入社を受け入れている企業は55.5%(30人以上の企業の人事2,761人)",
            "12.3% of firms hire through an alumni network, and 55.5% accept former employees back (2,761 HR people at firms with 30 or more staff)",
        ),
        source: text(
            "リクルート「企業の人材マネジメントに関する調査2023」(nippon.com)",
            "Recruit, survey on people management 2023 (nippon.com)",
        ),
        year: 2023,
        address: Cow::Borrowed("https://nippon.com/ja/japan-data/h01800"),
        evidence: Evidence::Survey,
        stance: Stance::Context,
    },
    Fact {
        id: fact("headcount_met"),
        claim: text(
            "必要な人数を採用できている企業は、アルムナイ採用をする企業で42.9%、しない企業で31.6%(人事2,761人)。関連を示す数字で、効果の証明ではない",
            "42.9% of firms that hire alumni fill the headcount they need, against 31.6% of those that don’t (2,761 HR people). An association, not proof of an effect",
        ),
        source: text(
            "リクルート「企業の人材マネジメントに関する調査2023」(TECH+)",
            "Recruit, survey on people management 2023 (TECH+)",
        ),
        year: 2023,
        address: Cow::Borrowed("https://prod-news.global.ssl.fastly.net/techplus/article/20230920-2775137"),
        evidence: Evidence::Survey,
        stance: Stance::For,
    },
    Fact {
        id: fact("in_place_2022"),
        claim: text(
            "アルムナイ採用を導入していると答えた人事担当者は28.0%(2022年1月、400人)",
            "28.0% of HR staff say their organization has alumni hiring in place (January 2022, 400 people)",
        ),
        source: text("マンパワーグループ", "ManpowerGroup Japan"),
        year: 2022,
        address: Cow::Borrowed("https://www.manpowergroup.jp/client/jinji/20220629.html"),
        evidence: Evidence::Survey,
        stance: Stance::Context,
    },
    Fact {
        id: fact("formal_scheme_2020"),
        claim: text(
            "再入社の制度がある企業は、従業員5,000人以上でも20.2%にとどまる(離職経験者への調査)",
            "Even among employers with 5,000 or more staff, only 20.2% have a formal way back (survey of people who had left a job)",
        ),
        source: text(
            "パーソル総合研究所(research-boutique.com)",
            "Persol Research Institute (research-boutique.com)",
        ),
        year: 2020,
        address: Cow::Borrowed("https://research-boutique.com/report/rishoku-2020/"),
        evidence: Evidence::Survey,
        stance: Stance::Context,
    },
    Fact {
        id: fact("no_system_2018"),
        claim: text(
            "退職者を再び雇ったことがある企業は72%、その仕組みを制度にしている企業は8%(661社)。制度のない個別対応がふつうの出発点といえる",
            "72% of firms have rehired someone, but only 8% have a system for it (661 firms). Case by case is the usual starting point",
        ),
        source: text(
            "エン・ジャパン「企業の出戻り(再雇用)実態調査2018」",
            "en Japan, survey on rehiring 2018",
        ),
        year: 2018,
        address: Cow::Borrowed("https://jinjibu.jp/news/detl/14716"),
        evidence: Evidence::Survey,
        stance: Stance::Context,
    },
    Fact {
        id: fact("wish_return_2024"),
        claim: text(
            "転職者のうち前の会社に戻りたいと思ったことがある人は32.9%、頻繁に連絡を取っている人では65.6%(1,383人)",
            "32.9% of job changers have wished to return to a former employer; among those in frequent contact it is 65.6% (1,383 people)",
        ),
        source: text(
            "マイナビ「中途採用・転職活動の定点調査」2024年4〜6月",
            "Mynavi, mid-career hiring tracker, Apr–Jun 2024",
        ),
        year: 2024,
        address: Cow::Borrowed("https://news.livedoor.com/article/detail/26960835"),
        evidence: Evidence::Survey,
        stance: Stance::For,
    },
    Fact {
        id: fact("rejoin_2020"),
        claim: text(
            "離職した会社に再入社したい人は8.3%、5年以内に実際に再入社した人は2.13%(調査全体2,300人)",
            "8.3% of leavers would like to rejoin; 2.13% really rejoined within five years (2,300 people surveyed in all)",
        ),
        source: text(
            "パーソル総合研究所「企業のアルムナイに関する調査」",
            "Persol Research Institute, survey on alumni",
        ),
        year: 2020,
        address: Cow::Borrowed("https://j-cast.com/kaisha/2022/12/21452892.html?p=2"),
        evidence: Evidence::Survey,
        stance: Stance::Against,
    },
    Fact {
        id: fact("reentered_2025"),
        claim: text(
            "退職者の51.8%、制度のある企業では81.4%が再入社を経験という調査もある。2.13%とする別の調査と大きく食い違い、見込みの計算には使えない",
            "Another survey has 51.8% of leavers re-entering, 81.4% where a scheme exists. It is far from the 2.13% found elsewhere: don’t use it as a base rate",
        ),
        source: text("パーソルイノベーション(doda人事ジャーナル)", "Persol Innovation (doda HR journal)"),
        year: 2025,
        address: Cow::Borrowed("https://www.dodadsj.com/content/connect/25091204/"),
        evidence: Evidence::Survey,
        stance: Stance::Context,
    },
    Fact {
        id: fact("alumni_wishes_2024"),
        claim: text(
            "前の会社のネットワークに入りたい人は40.7%。欲しい情報は求人・契約36.8%、社員との気軽な会話27.0%、戦略22.4%(286人)",
            "40.7% would join a former employer’s network. They want news of jobs and contracts (36.8%), casual talks with employees (27.0%), and strategy (22.4%) (286 people)",
        ),
        source: text("ハッカズーク調査(HRzine)", "Hackazouk survey (HRzine)"),
        year: 2024,
        address: Cow::Borrowed("https://hrzine.jp/article/detail/6172?mode=print"),
        evidence: Evidence::Vendor,
        stance: Stance::Context,
    },
    Fact {
        id: fact("resistance_2024"),
        claim: text(
            "戻ることに抵抗を感じる人は「積極的に入社したい」人でも76%、「条件が合えば」の人で58%。多くは社員にどう見られるかを気にする(286人)",
            "Even 76% of those keen to return feel some resistance, and 58% of those who would if terms fit. Most worry how employees will see them (286 people)",
        ),
        source: text("ハッカズーク調査(ITmediaビジネスオンライン)", "Hackazouk survey (ITmedia Business)"),
        year: 2024,
        address: Cow::Borrowed("https://www.itmedia.co.jp/business/articles/2411/11/news151_2.html"),
        evidence: Evidence::Vendor,
        stance: Stance::For,
    },
    Fact {
        id: fact("us_share_2025"),
        claim: text(
            "米国では2025年3月の新規採用の35%が再入社(前年31%)。季節雇用や学校・建設の慣行を含む給与計算データで、日本の目安にはしにくい",
            "In the US, 35% of new hires in March 2025 were returnees (31% a year before). Payroll data that includes seasonal work, schools, and construction: a poor guide for Japan",
        ),
        source: text("給与計算データの分析(HR Brew)", "Analysis of payroll data (HR Brew)"),
        year: 2025,
        address: Cow::Borrowed(
            "https://www.hr-brew.com/stories/2025/05/30/boomerang-employees-new-hires-data",
        ),
        evidence: Evidence::Survey,
        stance: Stance::Context,
    },
    Fact {
        id: fact("visier"),
        claim: text(
            "社外からの採用の約3分の1が再入社。呼び戻しの節目は退職後13か月、戻ったときの給与は平均25%高い(社員記録1,500万人分)",
            "About a third of external hires are returnees; 13 months after leaving is the critical time, and pay is 25% higher on average (15 million employee records)",
        ),
        source: text("Visier(HR Tech Edge)", "Visier (HR Tech Edge)"),
        year: 2022,
        address: Cow::Borrowed("https://edgelinking.com/hrtechedge/boomerang-employees-make-a-comeback"),
        evidence: Evidence::Vendor,
        stance: Stance::Context,
    },
    Fact {
        id: fact("peoplepath_2021"),
        claim: text(
            "アルムナイ施策の68%で、採用に占める再入社は5%まで。70%が月次か四半期ごとに連絡し、事業への効果まで追うのは半数未満",
            "In 68% of alumni programs, returnees make up no more than 5% of hires. 70% are in touch monthly or quarterly; fewer than half track business results",
        ),
        source: text("PeoplePath「企業アルムナイ調査2021」", "PeoplePath corporate alumni benchmarking 2021"),
        year: 2021,
        address: Cow::Borrowed(
            "https://peoplepath.com/blog/key-findings-from-the-2021-corporate-alumni-benchmarking-report",
        ),
        evidence: Evidence::Vendor,
        stance: Stance::Context,
    },
    Fact {
        id: fact("benchmark_2006"),
        claim: text(
            "登録者約3,500人に専任1人、登録率は対象者の約40%、半数の企業が在籍2年以上を条件にしていた(2006年)",
            "One full-time person per about 3,500 alumni; about 40% of those eligible sign up; half of programs ask for two years’ service or more (2006)",
        ),
        source: text("XING「Corporate Alumni Networks」", "XING, Corporate Alumni Networks"),
        year: 2006,
        address: Cow::Borrowed(
            "https://yumpu.com/en/document/view/10317451/corporate-alumni-networks-leveraging-intangible-assets-xing/10",
        ),
        evidence: Evidence::Vendor,
        stance: Stance::Context,
    },
];
