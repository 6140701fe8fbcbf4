//! Rules of eligibility that are common.
//!
//! Where rules overlap, the stricter outcome counts; here none do, so that each row can be read by itself.

use crate::domain::catalog::start::RuleSet;
use crate::domain::catalog::write::{Asks, fact, rule};
use crate::domain::id::RuleSetId;
use crate::domain::policy::{Conduct, ExitReason, Outcome};
use crate::domain::text::{list, text};

/// Reasons that older re-entry schemes were made for.
const LIFE_EVENTS: &[ExitReason] = &[ExitReason::Family, ExitReason::Care, ExitReason::Relocation];

/// All reasons but dismissal for misconduct.
const NOT_DISCIPLINARY: &[ExitReason] = &[
    ExitReason::Career,
    ExitReason::Family,
    ExitReason::Care,
    ExitReason::Relocation,
    ExitReason::Study,
    ExitReason::Health,
    ExitReason::ContractEnd,
    ExitReason::Retirement,
    ExitReason::Company,
];

pub(in crate::domain::catalog) static RULE_SETS: &[RuleSet] = &[
    RuleSet {
        id: RuleSetId::new("voluntary_1y"),
        name: text("自己都合・1年以上", "Left by choice, one year"),
        summary: text(
            "間口を広く取り、転職で辞めた人も迎えたい会社に向きます。1年未満の人、定年や契約満了で退職した人は決めておらず、記録に問題があるかも問いません。",
            "For companies that want to welcome people who left for another job, too. It leaves open those with under a year, those who retired, and those whose contract ended, and doesn’t ask what is on record.",
        ),
        rules: list![
            rule(
                Asks { tenure_at_least: Some(12), reasons: &ExitReason::VOLUNTARY, ..Asks::NOTHING },
                Outcome::Eligible,
                text(
                    "1年働けば、仕事ぶりを知る人が社内にいる",
                    "After a year, somebody here knows how they work",
                ),
            ),
            rule(
                Asks { reasons: &[ExitReason::Company, ExitReason::Disciplinary], ..Asks::NOTHING },
                Outcome::Excluded,
                text(
                    "自己都合の退職に限るため、会社都合と懲戒は除く",
                    "Only for those who left by choice: not for dismissals of either kind",
                ),
            ),
        ],
        facts: list![fact("service_rules"), fact("widened_rules")],
    },
    RuleSet {
        id: RuleSetId::new("amicable_3y"),
        name: text("円満退職・3年以上", "Amicable, three years"),
        summary: text(
            "一通りの仕事を経験し、引き継ぎを済ませて辞めた人に絞ります。3年未満の人と、記録に「問題なし」と言えない人をどうするかは決めていません。退職理由は問わないので、会社都合や定年の人も入ります。",
            "For people who have seen the whole job and left in good order. It leaves open those with under three years and those with anything on record. It doesn’t ask for the reason, so those who retired or were let go come in, too.",
        ),
        rules: list![rule(
            Asks { tenure_at_least: Some(36), conduct: &[Conduct::Clear], ..Asks::NOTHING },
            Outcome::Eligible,
            text(
                "「円満」は、記録が「問題なし」であることとする",
                "“Amicable” is taken as nothing on record",
            ),
        )],
        facts: list![fact("service_rules")],
    },
    RuleSet {
        id: RuleSetId::new("template_5y_3y"),
        name: text("規程のひな形", "A published template"),
        summary: text(
            "公開されているひな形の条件で、5年以上勤めて結婚・育児・介護などで辞め、3年以内に戻る人が対象です。それ以外の人は決めていません。「60歳以下」と退職時の申し出という条件は、表では表せないので移していません。",
            "From a published template: five years of service, left for marriage, childcare, care, and the like, and back within three. It leaves open all others. Its limit of 60 years of age and its registration on leaving have no place in the table and weren’t carried over.",
        ),
        rules: list![
            rule(
                Asks {
                    tenure_at_least: Some(60),
                    away_at_most: Some(36),
                    reasons: LIFE_EVENTS,
                    ..Asks::NOTHING
                },
                Outcome::Eligible,
                text("ひな形が挙げる退職理由", "The reasons that the template names"),
            ),
            rule(
                Asks {
                    tenure_at_least: Some(60),
                    away_at_most: Some(36),
                    reasons: &[ExitReason::Career, ExitReason::Study, ExitReason::Health],
                    ..Asks::NOTHING
                },
                Outcome::Review,
                text(
                    "ひな形の「その他会社が認めた理由」にあたるかを個別に判断する",
                    "Decide case by case whether it is one of the template’s “other reasons that the company accepts”",
                ),
            ),
        ],
        facts: list![fact("service_rules"), fact("away_rules")],
    },
    RuleSet {
        id: RuleSetId::new("life_events"),
        name: text("家庭の事情に限る", "Life events only"),
        summary: text(
            "結婚・出産・育児・介護・配偶者の転勤で辞めた人のための、以前からある型です。転職で辞めた人をどうするかは決めていません。イオンモールと三菱重工業は、この型から自己都合の退職者全般に広げました。",
            "The older type, for those who left for marriage, childbirth, childcare, care, or a partner’s transfer. It leaves open those who left for another job. AEON MALL and Mitsubishi Heavy Industries went on from it to all voluntary leavers.",
        ),
        rules: list![rule(
            Asks { reasons: LIFE_EVENTS, ..Asks::NOTHING },
            Outcome::Eligible,
            text(
                "やむを得ない事情で仕事を続けられなかった人に道を残す",
                "Keep a way back for those who couldn’t go on working",
            ),
        )],
        facts: list![fact("widened_rules"), fact("law_childcare")],
    },
    RuleSet {
        id: RuleSetId::new("open"),
        name: text("在籍期間を問わない", "No minimum service"),
        summary: text(
            "短く働いた人や契約社員・アルバイトとも長くつながりたい会社に向きます。懲戒や違反の記録がある人だけを除きます。記録に「確認が必要」とある人をどうするかは決めていません。",
            "For companies that want to stay in touch with people who worked there briefly, fixed-term, or part time. Only misconduct and breaches rule people out. It leaves open those with something to look into.",
        ),
        rules: list![
            rule(
                Asks { reasons: NOT_DISCIPLINARY, conduct: &[Conduct::Clear], ..Asks::NOTHING },
                Outcome::Eligible,
                text(
                    "応募の入口では絞らず、選考で見る",
                    "Let people apply, and look at them in the selection",
                ),
            ),
            rule(
                Asks { reasons: &[ExitReason::Disciplinary], ..Asks::NOTHING },
                Outcome::Excluded,
                text("懲戒で退職した人は除く", "Not for those dismissed for misconduct"),
            ),
            rule(
                Asks { reasons: NOT_DISCIPLINARY, conduct: &[Conduct::Breach], ..Asks::NOTHING },
                Outcome::Excluded,
                text("秘密の持ち出しなど、違反の記録がある人は除く", "Not for those with a breach on record"),
            ),
        ],
        facts: list![fact("service_rules")],
    },
    RuleSet {
        id: RuleSetId::new("complete"),
        name: text("漏れのない6つの規則", "Complete, in six rules"),
        summary: text(
            "すべての退職者がどれか1つの規則にだけ当てはまり、決めていない場合が残りません。個別に判断する人が多いほど手間がかかるので、誰がいつまでに判断するかも決めておきます。",
            "Everybody who left falls under exactly one rule, so nothing stays open. Each case that is decided by itself takes time: settle who decides, and by when.",
        ),
        rules: list![
            rule(
                Asks { reasons: &[ExitReason::Disciplinary], ..Asks::NOTHING },
                Outcome::Excluded,
                text("懲戒で退職した人は除く", "Not for those dismissed for misconduct"),
            ),
            rule(
                Asks { reasons: NOT_DISCIPLINARY, conduct: &[Conduct::Breach], ..Asks::NOTHING },
                Outcome::Excluded,
                text("秘密の持ち出しなど、違反の記録がある人は除く", "Not for those with a breach on record"),
            ),
            rule(
                Asks { reasons: NOT_DISCIPLINARY, conduct: &[Conduct::Open], ..Asks::NOTHING },
                Outcome::Review,
                text(
                    "引き継ぎや争いの経緯を確かめてから判断する",
                    "Look into the handover or the dispute before deciding",
                ),
            ),
            rule(
                Asks {
                    reasons: &[ExitReason::ContractEnd, ExitReason::Retirement, ExitReason::Company],
                    conduct: &[Conduct::Clear],
                    ..Asks::NOTHING
                },
                Outcome::Review,
                text(
                    "本人が選んだ退職ではないので、経緯と今の募集を見て判断する",
                    "They didn’t choose to leave: look at how it came about, and at what is open now",
                ),
            ),
            rule(
                Asks {
                    tenure_at_least: Some(12),
                    reasons: &ExitReason::VOLUNTARY,
                    conduct: &[Conduct::Clear],
                    ..Asks::NOTHING
                },
                Outcome::Eligible,
                text(
                    "1年働けば、仕事ぶりを知る人が社内にいる",
                    "After a year, somebody here knows how they work",
                ),
            ),
            rule(
                Asks {
                    tenure_at_most: Some(11),
                    reasons: &ExitReason::VOLUNTARY,
                    conduct: &[Conduct::Clear],
                    ..Asks::NOTHING
                },
                Outcome::Review,
                text(
                    "1年未満では見えた仕事が限られるので、個別に判断する",
                    "Less than a year shows little of their work: decide case by case",
                ),
            ),
        ],
        facts: list![fact("service_rules"), fact("shrm_sample")],
    },
];
