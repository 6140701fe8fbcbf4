//! Legal points in Japan: what to check, and with whom.

use std::borrow::Cow;

use crate::domain::catalog::source::{Evidence, Fact, Stance};
use crate::domain::catalog::write::fact;
use crate::domain::text::text;

pub(super) static LAW: &[Fact] = &[
    Fact {
        id: fact("law_purpose"),
        claim: text(
            "在職中に雇用管理のために集めた情報を、退職後の連絡に使えるか。利用目的の通知や同意の要否を、顧問弁護士に確認",
            "May data collected for employment management be used to contact alumni? Check with counsel which notice of purpose or consent is needed",
        ),
        source: text("アルムナイ採用と個人情報(apseeds)", "Alumni hiring and personal data (apseeds)"),
        year: 2025,
        address: Cow::Borrowed("https://blog.apseeds.co.jp/alumni-hiring-personal-data"),
        evidence: Evidence::Legal,
        stance: Stance::Context,
    },
    Fact {
        id: fact("law_retention"),
        claim: text(
            "退職者の記録をいつまで保存し、いつ消すか。労基法109条の保存期間(5年、当分の間3年)と個人情報の消去の考え方を、顧問弁護士に確認",
            "How long to keep leavers’ records, and when to delete them? Check with counsel: Labor Standards Act art. 109 (five years, three for now) and privacy rules",
        ),
        source: text("個人情報保護法と労務(lead-lo.jp)", "Privacy and employment records (lead-lo.jp)"),
        year: 2020,
        address: Cow::Borrowed("http://www.lead-lo.jp/j_kojinjohohogo/j_kojinjohohogo0013.html"),
        evidence: Evidence::Legal,
        stance: Stance::Context,
    },
    Fact {
        id: fact("law_third_party"),
        claim: text(
            "退職者の情報を他社(グループ会社や運営の委託先を含む)に渡すとき、第三者提供や委託にあたるか。同意の要否を顧問弁護士に確認",
            "Before leavers’ data goes to another firm (a group company or a service provider too), check with counsel whether it is third-party provision and needs consent",
        ),
        source: text(
            "法律事務所の解説(okazakijoukamachi-law.jp)",
            "Law office’s commentary (okazakijoukamachi-law.jp)",
        ),
        year: 2024,
        address: Cow::Borrowed("https://okazakijoukamachi-law.jp/roudou/578/"),
        evidence: Evidence::Legal,
        stance: Stance::Context,
    },
    Fact {
        id: fact("law_referral"),
        claim: text(
            "紹介した人への謝礼は職業安定法40条に関わる。社員には賃金としての規程と金額、社員以外(アルムナイを含む)には可否そのものを、顧問弁護士に確認",
            "Rewards for referrals touch Employment Security Act art. 40. Check with counsel: for employees the wage rule and amount, for non-employees (alumni too) whether at all",
        ),
        source: text("社会保険労務士の事例集(岐阜)", "Labor consultants’ case collection (Gifu)"),
        year: 2021,
        address: Cow::Borrowed("https://sharo-shi.gifu.jp/caseStudy/detail_335_7.html"),
        evidence: Evidence::Legal,
        stance: Stance::Context,
    },
    Fact {
        id: fact("law_childcare"),
        claim: text(
            "妊娠・出産・育児・介護で退職した人の再雇用は、育児・介護休業法27条に努力義務の定めがある。自社の制度との関係を顧問弁護士に確認",
            "Childcare and Family Care Leave Act art. 27 asks employers to make efforts to rehire those who left for childbirth, childcare, or care. Check the fit with counsel",
        ),
        source: text("育児介護休業法27条の解説(yoganbe.com)", "Commentary on article 27 (yoganbe.com)"),
        year: 2024,
        address: Cow::Borrowed("https://yoganbe.com/archives/13474"),
        evidence: Evidence::Legal,
        stance: Stance::Context,
    },
];
