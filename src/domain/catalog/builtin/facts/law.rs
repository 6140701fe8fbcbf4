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
    Fact {
        id: fact("law_age"),
        claim: text(
            "募集・採用では年齢にかかわりなく均等な機会を与えるよう定めがあり、例外は省令にある(9条)。年齢を条件に入れるなら、例外にあたるかを顧問弁護士に確認",
            "Article 9 asks for equal opportunity in recruiting regardless of age; an ordinance names the exceptions. Before setting a condition of age, check with counsel whether one applies",
        ),
        source: text(
            "労働施策総合推進法(e-Gov法令検索)",
            "Labor Policies Comprehensive Promotion Act (e-Gov)",
        ),
        year: 2025,
        address: Cow::Borrowed("https://laws.e-gov.go.jp/law/341AC0000000132"),
        evidence: Evidence::Legal,
        stance: Stance::Context,
    },
    Fact {
        id: fact("law_sex"),
        claim: text(
            "募集・採用での性別による差別(5条)と、性別以外の条件による間接差別(7条)の定めがある。退職理由で人を分ける条件がこれに関わるかを顧問弁護士に確認",
            "Articles 5 and 7 deal with sex discrimination in recruiting, direct and indirect. Check with counsel whether conditions that tell people apart by why they left touch on them",
        ),
        source: text("男女雇用機会均等法(e-Gov法令検索)", "Equal Employment Opportunity Act (e-Gov)"),
        year: 2025,
        address: Cow::Borrowed("https://laws.e-gov.go.jp/law/347AC0000000113"),
        evidence: Evidence::Legal,
        stance: Stance::Context,
    },
    Fact {
        id: fact("law_reentry"),
        claim: text(
            "27条は、再び働きたいと退職のときに申し出た人への配慮を事業主の努力義務とする。申し出をどう受け、記録するかを顧問弁護士に確認",
            "Article 27 asks employers to make efforts for those who said on leaving that they would like to return. Check with counsel how to take and record that wish",
        ),
        source: text("育児・介護休業法(e-Gov法令検索)", "Childcare and Family Care Leave Act (e-Gov)"),
        year: 2024,
        address: Cow::Borrowed("https://laws.e-gov.go.jp/law/403AC0000000076"),
        evidence: Evidence::Legal,
        stance: Stance::Context,
    },
    Fact {
        id: fact("law_union"),
        claim: text(
            "7条は組合員であることや組合活動を理由とする不利益な取り扱いを禁じる。採用にどこまで及ぶかは争いがあり、個別の事情とともに顧問弁護士に確認",
            "Article 7 forbids disadvantage for union membership or activity. How far it reaches into hiring is contested: check the particulars with counsel",
        ),
        source: text("労働組合法(e-Gov法令検索)", "Labor Union Act (e-Gov)"),
        year: 2004,
        address: Cow::Borrowed("https://laws.e-gov.go.jp/law/324AC0000000174"),
        evidence: Evidence::Legal,
        stance: Stance::Context,
    },
    Fact {
        id: fact("law_disability"),
        claim: text(
            "募集・採用で障害者に均等な機会を与えるよう定めがある(34条)。病気やけがを理由に分ける条件がこれに関わるかを顧問弁護士に確認",
            "Article 34 asks for equal opportunity for persons with disabilities in recruiting. Check with counsel whether conditions about illness or injury touch on it",
        ),
        source: text(
            "障害者雇用促進法(e-Gov法令検索)",
            "Act to Facilitate the Employment of Persons with Disabilities (e-Gov)",
        ),
        year: 2022,
        address: Cow::Borrowed("https://laws.e-gov.go.jp/law/335AC0000000123"),
        evidence: Evidence::Legal,
        stance: Stance::Context,
    },
    Fact {
        id: fact("law_part_fixed"),
        claim: text(
            "短時間・有期の社員と通常の社員との不合理な待遇差(8条)などを定める。戻った人の待遇を雇用区分で分けるなら、顧問弁護士に確認",
            "Article 8 and others deal with unreasonable differences in treatment. Before terms for returnees differ by kind of employment, check with counsel",
        ),
        source: text(
            "パートタイム・有期雇用労働法(e-Gov法令検索)",
            "Part-Time and Fixed-Term Employment Act (e-Gov)",
        ),
        year: 2018,
        address: Cow::Borrowed("https://laws.e-gov.go.jp/law/405AC0000000076"),
        evidence: Evidence::Legal,
        stance: Stance::Context,
    },
    Fact {
        id: fact("law_candidate"),
        claim: text(
            "求職者などの個人情報は、業務に必要な範囲で目的を明らかにして集めるよう定めがある(5条の5)。応募者に尋ねる内容を顧問弁護士に確認",
            "Article 5-5: applicants’ data is collected as far as needed, with the purpose made clear. Check with counsel what you ask applicants and others about them",
        ),
        source: text("職業安定法(e-Gov法令検索)", "Employment Security Act (e-Gov)"),
        year: 2022,
        address: Cow::Borrowed("https://laws.e-gov.go.jp/law/322AC0000000141"),
        evidence: Evidence::Legal,
        stance: Stance::Context,
    },
    Fact {
        id: fact("law_recruiter_pay"),
        claim: text(
            "募集に従事する人への報酬は、賃金などを除いて制限されている(40条)。紹介の謝礼を誰に、どの形で払うかを顧問弁護士に確認",
            "Article 40 restricts payment to those who recruit, apart from wages and the like. Check with counsel whom to reward for a referral, and in what form",
        ),
        source: text("職業安定法(e-Gov法令検索)", "Employment Security Act (e-Gov)"),
        year: 2022,
        address: Cow::Borrowed("https://laws.e-gov.go.jp/law/322AC0000000141"),
        evidence: Evidence::Legal,
        stance: Stance::Context,
    },
    Fact {
        id: fact("law_privacy"),
        claim: text(
            "利用目的の特定(17条)、目的外の利用(18条)、要らなくなった情報の消去(22条)、第三者提供(27条)の定めがある。名簿の運用を顧問弁護士に確認",
            "Articles 17, 18, 22, and 27 deal with purpose, use beyond it, deletion, and provision to third parties. Check with counsel how you keep the register",
        ),
        source: text(
            "個人情報保護法(e-Gov法令検索)",
            "Act on the Protection of Personal Information (e-Gov)",
        ),
        year: 2021,
        address: Cow::Borrowed("https://laws.e-gov.go.jp/law/415AC0000000057"),
        evidence: Evidence::Legal,
        stance: Stance::Context,
    },
    Fact {
        id: fact("law_records"),
        claim: text(
            "労働者名簿など労働関係の重要な書類には保存期間がある(109条)。アルムナイ名簿に移した情報もこれにあたるかを顧問弁護士に確認",
            "Article 109 sets how long important employment records are kept. Check with counsel whether what was copied into an alumni register counts among them",
        ),
        source: text("労働基準法(e-Gov法令検索)", "Labor Standards Act (e-Gov)"),
        year: 2020,
        address: Cow::Borrowed("https://laws.e-gov.go.jp/law/322AC0000000049"),
        evidence: Evidence::Legal,
        stance: Stance::Context,
    },
    Fact {
        id: fact("law_mail"),
        claim: text(
            "広告・宣伝のためのメールには、事前の同意(3条)や表示(4条)などの定めがある。アルムナイへのお知らせがこれにあたるかを顧問弁護士に確認",
            "Articles 3 and 4 deal with consent and labeling of advertising mail. Check with counsel whether news to alumni counts as such",
        ),
        source: text(
            "特定電子メール法(e-Gov法令検索)",
            "Act on Regulation of Transmission of Specified Electronic Mail (e-Gov)",
        ),
        year: 2008,
        address: Cow::Borrowed("https://laws.e-gov.go.jp/law/414AC1000000026"),
        evidence: Evidence::Legal,
        stance: Stance::Context,
    },
];
