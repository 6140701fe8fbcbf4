//! Points of law to ask counsel about.
//!
//! Words are looked for anywhere in what somebody wrote, so each is long enough not to stand inside another word.

use crate::domain::catalog::start::{LegalCheck, Touches};
use crate::domain::catalog::write::fact;
use crate::domain::id::LegalCheckId;
use crate::domain::policy::{Employment, ExitReason};
use crate::domain::text::{list, text};

pub(in crate::domain::catalog) static LEGAL_CHECKS: &[LegalCheck] = &[
    LegalCheck {
        id: LegalCheckId::new("age"),
        name: text("年齢の条件", "Conditions of age"),
        question: text(
            "応募できる年齢や定年で退職した人の扱いを決めるとき、労働施策総合推進法9条の例外にあたるかを顧問弁護士に確認してください。",
            "Check with counsel whether a limit of age, or what you decide for those who retired, falls under an exception to article 9 of the Labor Policies Comprehensive Promotion Act.",
        ),
        reason: text(
            "募集・採用で年齢を条件にすることは、省令が定める例外に限られます。規程のひな形には「60歳以下」と書くものがあります。",
            "Conditions of age in recruiting are limited to exceptions that an ordinance names, yet some templates for such rules say “up to 60”.",
        ),
        touches: list![
            Touches::Reasons(list![ExitReason::Retirement]),
            Touches::Words(list![
                text("年齢", "age limit"),
                text("歳", "years old"),
                text("才以", "years of age"),
                text("才未満", "under the age"),
                text("定年", "retirement age"),
                text("若手", "young people"),
                text("シニア", "older people"),
            ]),
        ],
        facts: list![fact("law_age"), fact("service_rules")],
    },
    LegalCheck {
        id: LegalCheckId::new("sex_care"),
        name: text("性別・出産・介護", "Sex, childbirth, care"),
        question: text(
            "結婚・出産・育児・介護・配偶者の転勤で退職した人をほかの人と分けて扱うとき、男女雇用機会均等法5条・7条と育児・介護休業法27条との関係を顧問弁護士に確認してください。",
            "Check with counsel how rules that set apart people who left for marriage, childbirth, childcare, care, or a partner’s transfer relate to articles 5 and 7 of the Equal Employment Opportunity Act and article 27 of the Childcare and Family Care Leave Act.",
        ),
        reason: text(
            "退職理由の条件は、男女の一方に偏ってかかることがあります。例外や緩めた選考も、片方に集まっていないかを見ておきます。",
            "A condition on why people left can weigh on one sex more than on the other. So can exceptions and a lowered bar, if they gather on one side.",
        ),
        touches: list![
            Touches::Reasons(list![ExitReason::Family, ExitReason::Care, ExitReason::Relocation]),
            Touches::Unequal,
            Touches::Words(list![
                text("女性", "women"),
                text("男性", "gender"),
                text("性別", "female"),
                text("妊娠", "pregnan"),
                text("出産", "childbirth"),
                text("育児", "childcare"),
                text("介護", "family care"),
                text("結婚", "marriage"),
                text("主婦", "housewi"),
                text("配偶者", "spouse"),
                text("転勤", "relocat"),
            ]),
        ],
        facts: list![fact("law_sex"), fact("law_reentry"), fact("law_childcare")],
    },
    LegalCheck {
        id: LegalCheckId::new("health_union"),
        name: text("健康と労働組合", "Health and unions"),
        question: text(
            "病気やけがで退職した人や、労働組合の活動をしていた人を対象外にする、または別に扱うとき、障害者雇用促進法34条・労働組合法7条との関係と、何を尋ねてよいかを顧問弁護士に確認してください。",
            "Before leaving out or setting apart people who left through illness or injury, or who were active in a union, check with counsel how that relates to article 34 of the disabilities employment act and article 7 of the Labor Union Act, and what you may ask about.",
        ),
        reason: text(
            "健康の情報と組合の加入は、選考で集めること自体に制限があります。労働組合法7条が採用にどこまで及ぶかは争いがあります。",
            "Collecting data on health and union membership in a selection is itself restricted. How far article 7 of the Labor Union Act reaches into hiring is contested.",
        ),
        touches: list![
            Touches::Reasons(list![ExitReason::Health]),
            Touches::Words(list![
                text("労働組合", "labor union"),
                text("組合員", "trade union"),
                text("組合活動", "union member"),
                text("病歴", "medical history"),
                text("既往", "illness"),
                text("健康診断", "health check"),
                text("健康状態", "state of health"),
                text("診断書", "doctor’s certificate"),
                text("休職", "sick leave"),
                text("障害者", "disabilit"),
                text("メンタル", "mental health"),
            ]),
        ],
        facts: list![fact("law_disability"), fact("law_union"), fact("law_candidate")],
    },
    LegalCheck {
        id: LegalCheckId::new("part_fixed"),
        name: text("有期・パートの扱い", "Fixed-term and part-time"),
        question: text(
            "契約社員やパート・アルバイトだった人を対象外にする、または戻ったときの待遇を分けるとき、パートタイム・有期雇用労働法との関係と、違いの理由をどう説明するかを顧問弁護士に確認してください。",
            "Before leaving out people who were fixed-term or part-time, or giving returnees different terms, check with counsel how that relates to the Part-Time and Fixed-Term Employment Act, and how you would explain the difference.",
        ),
        reason: text(
            "同法は、雇っている人の間の待遇差を扱います。戻った人の等級・休暇・退職金を雇用区分で分けると関わることがあります。",
            "The act is about differences among people you employ. It can come in when grade, leave, or retirement benefits of returnees differ by kind of employment.",
        ),
        touches: list![
            Touches::Employment(list![Employment::FixedTerm, Employment::PartTime]),
            Touches::Words(list![
                text("契約社員", "fixed-term"),
                text("有期", "fixed term"),
                text("パートタイ", "part-time"),
                text("アルバイト", "part time"),
                text("非正規", "temporary staff"),
            ]),
        ],
        facts: list![fact("law_part_fixed")],
    },
    LegalCheck {
        id: LegalCheckId::new("candidate_data"),
        name: text("応募者の情報", "Applicants’ data"),
        question: text(
            "退職理由の確認や前の上司への照会で集める情報が採用に必要な範囲か、目的をどう示すかを、職業安定法5条の5と指針に照らして顧問弁護士に確認してください。",
            "Check with counsel, against article 5-5 of the Employment Security Act and its guidelines, whether what you gather about exit reasons and from former managers is needed for hiring, and how you state its purpose.",
        ),
        reason: text(
            "在籍中の評価や退職の経緯を会社が知っているため、ほかの応募者より多くの情報が選考に入りやすくなります。",
            "The company knows how they were rated and why they left, so more tends to enter the selection than for other applicants.",
        ),
        touches: list![Touches::Always],
        facts: list![fact("law_candidate"), fact("law_privacy")],
    },
    LegalCheck {
        id: LegalCheckId::new("referral"),
        name: text("紹介の謝礼", "Rewards for referrals"),
        question: text(
            "紹介に謝礼を出すとき、社員には賃金としての規程と金額、社員以外(アルムナイを含む)には可否そのものを、職業安定法40条に照らして顧問弁護士に確認してください。",
            "Before rewarding referrals, check with counsel, against article 40 of the Employment Security Act: for employees the wage rule and the amount, for others (alumni too) whether at all.",
        ),
        reason: text(
            "募集に従事する人への報酬は、賃金などを除いて制限されています。金券や贈り物も報酬にあたるかを確かめます。",
            "Payment to those who recruit is restricted, apart from wages and the like. Vouchers and gifts may count as payment: ask.",
        ),
        touches: list![Touches::Words(list![
            text("社員紹介", "referral"),
            text("紹介者", "referrer"),
            text("紹介料", "finder’s fee"),
            text("リファラル", "referred by"),
            text("謝礼", "reward"),
            text("報奨", "bounty"),
            text("ギフト", "voucher"),
        ])],
        facts: list![fact("law_referral"), fact("law_recruiter_pay")],
    },
    LegalCheck {
        id: LegalCheckId::new("leaver_data"),
        name: text("退職者の情報", "Leavers’ data"),
        question: text(
            "在職中の情報をアルムナイの名簿に使えるか、いつ消すか、グループ会社や運営の委託先に渡せるかを、個人情報保護法と労働基準法109条に照らして顧問弁護士に確認してください。",
            "Check with counsel, against the personal information act and article 109 of the Labor Standards Act, whether employment data may go into an alumni register, when to delete it, and whether group companies or a service provider may have it.",
        ),
        reason: text(
            "雇用管理のために集めた情報は、そのまま連絡や募集に使えるとは限りません。保存の義務がある書類と、消すべき情報も分かれます。",
            "Data collected for employment management can’t simply be used for contact and recruiting. Some records must be kept, and other data must be deleted.",
        ),
        touches: list![Touches::Always],
        facts: list![
            fact("law_privacy"),
            fact("law_records"),
            fact("law_purpose"),
            fact("law_retention"),
            fact("law_third_party")
        ],
    },
    LegalCheck {
        id: LegalCheckId::new("news_mail"),
        name: text("お知らせのメール", "News by mail"),
        question: text(
            "アルムナイに送る便りや求人の知らせが広告・宣伝のメールにあたるか、同意の取り方と配信停止の示し方を、特定電子メール法に照らして顧問弁護士に確認してください。",
            "Check with counsel whether news and openings sent to alumni count as advertising under the act on specified electronic mail, how to obtain consent, and how to show the way out.",
        ),
        reason: text(
            "広告・宣伝のためのメールには、事前の同意や送信者の表示の定めがあります。商品の案内や割引を載せるかどうかでも、見方が変わります。",
            "Advertising mail needs consent beforehand and must name its sender. Whether a mail carries product news or discounts can make a difference.",
        ),
        touches: list![Touches::Words(list![
            text("メルマガ", "newsletter"),
            text("ニュースレター", "mailing list"),
            text("一斉メール", "bulk mail"),
            text("配信", "monthly mail"),
        ])],
        facts: list![fact("law_mail")],
    },
    LegalCheck {
        id: LegalCheckId::new("guarantee"),
        name: text("復帰の約束", "A promise of return"),
        question: text(
            "規程や退職時の言葉が復帰の約束と受け取られないか、約束した場合に会社が何を負うかを、顧問弁護士に確認してください。",
            "Check with counsel whether the rules, or words said on leaving, could be taken as a promise of return, and what the company would owe if so.",
        ),
        reason: text(
            "サイボウズは復帰を約束する制度をやめ、希望者全員との約束は難しいことなどを理由に挙げました。歓迎することと採用を約束することは別です。",
            "Cybozu ended its guaranteed return, saying among other things that such a promise to everyone is hard to keep. A welcome is one thing, a promised job another.",
        ),
        touches: list![Touches::Words(list![
            text("約束", "a promise"),
            text("保証", "guarantee"),
            text("確約", "assured"),
            text("必ず採用", "will be rehired"),
            text("優先的に", "priority"),
            text("無条件", "unconditional"),
            text("いつでも戻", "any time"),
        ])],
        facts: list![fact("guarantee_withdrawn")],
    },
];
