//! What research and surveys say for and against the usual claims.

use std::borrow::Cow;

use crate::domain::catalog::source::{Evidence, Fact, Stance};
use crate::domain::catalog::write::fact;
use crate::domain::text::text;

pub(super) static EVIDENCE: &[Fact] = &[
    Fact {
        id: fact("booth_ledoux_2019"),
        claim: text(
            "再入社した人は、初めて入社した人より離職が少なかった(査読論文)。逆の結果を示す研究もある",
            "Returnees left less often than first-time hires (peer-reviewed). Another study finds the opposite",
        ),
        source: text("Booth-LeDouxほか(2019)", "Booth-LeDoux et al. (2019)"),
        year: 2019,
        address: Cow::Borrowed("https://www.inderscience.com/info/inarticle.php?artid=104289"),
        evidence: Evidence::Study,
        stance: Stance::For,
    },
    Fact {
        id: fact("arnold_2020"),
        claim: text(
            "管理職で再入社した1,318人は、1年目の評価が外部採用・内部登用と同程度で、その後の伸びは小さく、離職は多かった。再び辞める理由も前回と似る",
            "1,318 rehired managers performed like other hires in year one, then improved less and left more often, for reasons similar to the first time (peer-reviewed)",
        ),
        source: text("Arnoldほか(2020)、パデュー大学", "Arnold et al. (2020), Purdue University"),
        year: 2020,
        address: Cow::Borrowed(
            "https://www.purdue.edu/newsroom/releases/2020/Q4/heres-what-employers-need-to-know-about-boomerang-employees-vs.-new-hires.html",
        ),
        evidence: Evidence::Study,
        stance: Stance::Against,
    },
    Fact {
        id: fact("cmu_pay"),
        claim: text(
            "再入社した人の成果は残った社員を上回らないが、満足度は高く、給与も大幅に高いという研究がある。既存社員との均衡に注意がいる",
            "Research finds returnees no better performers than those who stayed, yet happier and paid significantly more: mind the balance with current staff",
        ),
        source: text(
            "カーネギーメロン大学の研究(紹介記事)",
            "Carnegie Mellon research (reported by A. Gaskell)",
        ),
        year: 2021,
        address: Cow::Borrowed(
            "https://adigaskell.org/2021/04/15/are-you-better-off-hiring-boomerang-employees-than-promoting-from-within",
        ),
        evidence: Evidence::Study,
        stance: Stance::Against,
    },
    Fact {
        id: fact("colleagues_2018"),
        claim: text(
            "再入社後の周囲の反応は「良好」83%、「良くない」9%。再雇用した企業の人事担当者の見方で、同僚本人への調査ではない(661社中の経験企業)",
            "HR staff at firms that had rehired called colleagues’ reaction good in 83% of answers and bad in 9%. Their view, not the colleagues’ own",
        ),
        source: text("エン・ジャパン調査2018(マイナビニュース)", "en Japan survey 2018 (Mynavi News)"),
        year: 2018,
        address: Cow::Borrowed("https://prod-news.global.ssl.fastly.net/article/20180501-619380"),
        evidence: Evidence::Survey,
        stance: Stance::Against,
    },
    Fact {
        id: fact("hidden_reasons"),
        claim: text(
            "退職時に本当の理由を会社に伝えなかった人は43%(2022年、10,432人)、54%(2024年、5,168人)。記録された退職理由は裏を取る必要がある",
            "43% (2022, 10,432 people) and 54% (2024, 5,168 people) hid their true reason for leaving: recorded exit reasons need a second source",
        ),
        source: text("エン・ジャパン調査(ITmediaビジネスオンライン)", "en Japan surveys (ITmedia Business)"),
        year: 2024,
        address: Cow::Borrowed("https://www.itmedia.co.jp/business/articles/2408/16/news059.html"),
        evidence: Evidence::Survey,
        stance: Stance::Context,
    },
    Fact {
        id: fact("review_posts"),
        claim: text(
            "口コミサイトなどへの離職者の投稿は、否定的なものが35.6%、肯定的なものが4.8%。辞め方は会社の評判にも響く",
            "Of leavers’ posts on review sites, 35.6% were negative and 4.8% positive: how people leave shapes the employer’s name",
        ),
        source: text(
            "パーソル総合研究所「企業のアルムナイに関する調査」",
            "Persol Research Institute, survey on alumni",
        ),
        year: 2020,
        address: Cow::Borrowed("https://rc.persol-group.co.jp/thinktank/research/activity/data/alumni.html"),
        evidence: Evidence::Survey,
        stance: Stance::For,
    },
    Fact {
        id: fact("mclean_27"),
        claim: text(
            "退職する社員のうち、勤め先を人に強く薦めるのは27%にとどまる(カナダの調査会社)",
            "Only 27% of employees on their way out would strongly recommend their employer (a Canadian research firm)",
        ),
        source: text("McLean & Company", "McLean & Company"),
        year: 2022,
        address: Cow::Borrowed(
            "https://www.wbay.com/prnewswire/2022/05/05/organizational-alumni-programs-tap-into-hidden-talent-pipeline-according-mclean-amp-company/",
        ),
        evidence: Evidence::Vendor,
        stance: Stance::Context,
    },
];
