//! The six documented merits, as purposes that an organization picks; they set the weights of the factors.

use crate::domain::catalog::entry::Purpose;
use crate::domain::catalog::write::{cite, fact, factor};
use crate::domain::id::PurposeId;
use crate::domain::text::{list, text};

// Every purpose gives out 23 points, so that none outweighs another when several are picked.
pub(in crate::domain::catalog) static PURPOSES: &[Purpose] = &[
    Purpose {
        id: PurposeId::new("ready"),
        name: text("早く力を発揮する人を迎える", "People who are productive early"),
        summary: text(
            "事業と社内の進め方を知る人を迎え、仕事を任せられるまでの時間を短くする。",
            "Bring in people who know the business and how things get done, so that they can take on real work sooner.",
        ),
        caveat: text(
            "2020年の研究(管理職約3万人)では、再入社者の1年目の成果は社外採用者や社内登用者と同程度で、その後の伸びは小さかった。不在中の変化の説明と、任せる仕事に合う人選が前提になる。",
            "In a 2020 study of about 30,000 managers, rehires did as well in their first year as external and internal hires, then improved less. It takes a good match to the job and a briefing on what has changed.",
        ),
        weights: list![
            (factor("culture"), 1),
            (factor("buy_in"), 1),
            (factor("policy"), 3),
            (factor("treatment"), 3),
            (factor("data"), 3),
            (factor("relationship"), 2),
            (factor("network"), 2),
            (factor("reach"), 4),
            (factor("reception"), 4),
        ],
        cites: list![cite("S1-M1")],
        facts: list![fact("arnold_2020"), fact("visier")],
    },
    Purpose {
        id: PurposeId::new("cost"),
        name: text("採用の費用と手間を減らす", "Less cost and effort per hire"),
        summary: text(
            "紹介会社や広告に頼らず、つながりのある人から直接応募を受けて、費用と選考の手間を抑える。",
            "Receive applications directly from people you already know instead of through agencies and ads, and spend less time on screening.",
        ),
        caveat: text(
            "紹介手数料は理論年収の30〜35%が一般的。ただし浮くのは、紹介会社を使うはずだった採用が実際に置き換わった分だけで、運営の人件費は応募がなくてもかかる。公表例から見た再入社は年に登録者の1〜3%ほど。",
            "Agencies typically charge 30–35% of expected annual pay. You save that only when a rehire replaces an agency hire, while running the program costs time even if nobody applies. Published cases suggest that about 1–3% of registrants return per year.",
        ),
        weights: list![
            (factor("culture"), 2),
            (factor("buy_in"), 2),
            (factor("policy"), 2),
            (factor("treatment"), 1),
            (factor("data"), 3),
            (factor("relationship"), 3),
            (factor("network"), 4),
            (factor("reach"), 4),
            (factor("reception"), 2),
        ],
        cites: list![cite("S1-M2")],
        facts: list![fact("agency_fee"), fact("hire_cost_2020"), fact("conv_aeon"), fact("vendor_savings")],
    },
    Purpose {
        id: PurposeId::new("fit"),
        name: text("入社後のミスマッチを防ぐ", "Fewer mismatches after joining"),
        summary: text(
            "会社の実情を知る人と、その働きぶりを知る会社が選び合い、早期の離職を減らす。",
            "Both sides choose with open eyes: the person knows the company, and the company knows their work, so fewer leave early.",
        ),
        caveat: text(
            "研究は割れている。2019年の研究では再入社者の離職は初めて入社した人より少なく、2020年の研究では多く、理由も前回に似ていた。退職の原因がなくなったことの確認が欠かせず、申告された理由だけでは足りない。",
            "Studies disagree: in one (2019) rehires left less often than first-time hires; in another (2020) they left more often, for reasons much like before. Check that the cause of the exit is gone, and don’t rely on the stated reason alone.",
        ),
        weights: list![
            (factor("culture"), 2),
            (factor("buy_in"), 2),
            (factor("policy"), 4),
            (factor("treatment"), 3),
            (factor("data"), 3),
            (factor("relationship"), 2),
            (factor("network"), 1),
            (factor("reach"), 2),
            (factor("reception"), 4),
        ],
        cites: list![cite("S1-M3")],
        facts: list![
            fact("booth_ledoux_2019"),
            fact("arnold_2020"),
            fact("hidden_reasons"),
            fact("mismatch_2024")
        ],
    },
    Purpose {
        id: PurposeId::new("diversity"),
        name: text("社外の経験と視点を取り入れる", "Outside experience and new views"),
        summary: text(
            "他社で身につけた技術や考え方を持ち帰ってもらい、社内の当たり前を見直すきっかけにする。",
            "Former employees bring back skills and ideas from elsewhere, and give the organization reason to question its habits.",
        ),
        caveat: text(
            "効果を数字で示した公開資料は見当たらない。戻るのは社風になじんだ人でもあり、応募の条件を狭めるほど顔ぶれは似る。社外経験を処遇で認め、提案を聞く場を設けなければ、視点は生かされない。",
            "We know of no published figures that prove it. Returnees were shaped by the same company, and narrow eligibility makes them more alike. New views count only if outside experience is recognized in pay and grade and someone asks for the ideas.",
        ),
        weights: list![
            (factor("culture"), 3),
            (factor("buy_in"), 2),
            (factor("policy"), 2),
            (factor("treatment"), 4),
            (factor("data"), 1),
            (factor("relationship"), 2),
            (factor("network"), 2),
            (factor("reach"), 3),
            (factor("reception"), 4),
        ],
        cites: list![cite("S1-M4")],
        facts: list![fact("service_rules")],
    },
    Purpose {
        id: PurposeId::new("engagement"),
        name: text("既存社員の愛着と意欲を高める", "Higher engagement of employees"),
        summary: text(
            "辞めた人も大切にする会社だと社員に伝わり、戻りたいと思われる職場で働く誇りにつながる。",
            "Employees see that the company treats people well even after they leave, and that others want to come back.",
        ),
        caveat: text(
            "人事から見た同僚の反応は良好83%、良くない9%だった(2018年、同僚本人には尋ねていない)。一方、再入社者は残った社員より成果が高くないのに給与は高いとする研究もある。決め方を説明できないと、意欲はかえって下がりかねない。",
            "In 2018, 83% of HR answers called colleagues’ reaction good and 9% bad; colleagues themselves weren’t asked. One study found returnees paid significantly more than those who stayed, though they performed no better. If you can’t explain how pay is set, engagement may fall instead.",
        ),
        weights: list![
            (factor("culture"), 4),
            (factor("buy_in"), 4),
            (factor("policy"), 3),
            (factor("treatment"), 4),
            (factor("data"), 1),
            (factor("relationship"), 1),
            (factor("network"), 1),
            (factor("reach"), 2),
            (factor("reception"), 3),
        ],
        cites: list![cite("S2-M5")],
        facts: list![fact("colleagues_2018"), fact("cmu_pay")],
    },
    Purpose {
        id: PurposeId::new("alumni_value"),
        name: text("アルムナイ自身の役に立つ", "Value for the alumni themselves"),
        summary: text(
            "慣れた環境で無理なく働き始め、社外で得た力を生かし、安心して次の一歩を選べるようにする。",
            "Alumni settle in easily, use what they learned elsewhere, and choose their next step with peace of mind.",
        ),
        caveat: text(
            "ネットワークに入りたい人は40.7%で、会社(39.0%)より仲間(42.9%)との交流を望む(2024年、286人、支援会社の調査)。戻りたい人でも76%が抵抗を感じる。再入社だけを目的にすると、人は集まりにくい。",
            "40.7% would join a network, and more want contact with each other (42.9%) than with the firm (39.0%; 2024, n=286, a vendor’s survey). Even of those keen to return, 76% feel reluctant. A network that only recruits may not attract many.",
        ),
        weights: list![
            (factor("culture"), 2),
            (factor("buy_in"), 1),
            (factor("policy"), 2),
            (factor("treatment"), 3),
            (factor("data"), 2),
            (factor("relationship"), 4),
            (factor("network"), 4),
            (factor("reach"), 2),
            (factor("reception"), 3),
        ],
        cites: list![cite("S2-M6")],
        facts: list![fact("alumni_wishes_2024"), fact("resistance_2024")],
    },
];
