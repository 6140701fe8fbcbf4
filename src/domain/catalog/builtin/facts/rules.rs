//! What rehire rules look like elsewhere.

use std::borrow::Cow;

use crate::domain::catalog::source::{Evidence, Fact, Stance};
use crate::domain::catalog::write::fact;
use crate::domain::text::text;

pub(super) static RULES: &[Fact] = &[
    Fact {
        id: fact("service_rules"),
        claim: text(
            "在籍年数の条件は、なし(KDDI、スープストックトーキョー)、1年(三菱重工業)、3年(記事の例)、5年(規程のひな形)とさまざま",
            "Minimum service varies: none (KDDI, Soup Stock Tokyo), one year (Mitsubishi Heavy Industries), three (an article’s example), five (a template)",
        ),
        source: text(
            "再雇用規程のひな形(rights-s.jp)、各社の公表資料",
            "Rule template (rights-s.jp), companies’ own pages",
        ),
        year: 2024,
        address: Cow::Borrowed("https://rights-s.jp/rule-rehire1"),
        evidence: Evidence::Company,
        stance: Stance::Context,
    },
    Fact {
        id: fact("away_rules"),
        claim: text(
            "離れていた期間の上限は、なし、3年(複数のひな形)、6年(サイボウズの旧制度、廃止)などの例がある",
            "Limits on time away: none, three years (several templates), or six (Cybozu’s former scheme, since ended)",
        ),
        source: text("再雇用規程のひな形(bizocean)ほか", "Rule template (bizocean) and others"),
        year: 2024,
        address: Cow::Borrowed("https://www.bizocean.jp/doc/detail/106941i"),
        evidence: Evidence::Company,
        stance: Stance::Context,
    },
    Fact {
        id: fact("widened_rules"),
        claim: text(
            "結婚・育児・介護などの退職に限っていた制度を、自己都合の退職者全般に広げた例がある(三菱重工業2023年9月、イオンモール2024年6月)",
            "Schemes limited to marriage, childcare, care, and the like have been widened to all voluntary leavers: Mitsubishi Heavy Industries in September 2023, AEON MALL in June 2024",
        ),
        source: text("商人舎ニュース、各社の公表資料", "Shoninsha news, companies’ own pages"),
        year: 2024,
        address: Cow::Borrowed("https://news.shoninsha.co.jp/personnel/250112"),
        evidence: Evidence::Company,
        stance: Stance::Context,
    },
    Fact {
        id: fact("guarantee_withdrawn"),
        claim: text(
            "サイボウズは、希望者全員に復帰を約束する制度をやめ、アルムナイ採用に改めた。全員との約束は難しいことなどを理由に挙げている",
            "Cybozu ended its scheme of guaranteed return and moved to alumni hiring, saying among other things that such a promise to everyone is hard to keep",
        ),
        source: text("サイボウズの舞台裏", "Cybozu Backstage"),
        year: 2023,
        address: Cow::Borrowed("https://cybozu.backstage.cybozu.co.jp/n/ndc662be9028c"),
        evidence: Evidence::Company,
        stance: Stance::Against,
    },
    Fact {
        id: fact("shrm_sample"),
        claim: text(
            "米国の規程例は、在籍1年未満なら新規採用と同じ扱い、在籍が離職期間より長ければ勤続を通算、評価が基準に届かなければ対象外とする",
            "A US sample policy: under a year’s service counts as a new hire; service is bridged if it exceeded the absence; a below-satisfactory rating rules a person out",
        ),
        source: text("SHRMの規程例", "SHRM sample policy"),
        year: 2018,
        address: Cow::Borrowed(
            "https://shrm.org/resourcesandtools/tools-and-samples/policies/pages/rehire-eligibility-policy.aspx",
        ),
        evidence: Evidence::Legal,
        stance: Stance::Context,
    },
    Fact {
        id: fact("types_note"),
        claim: text(
            "アルムナイ施策の目的は、顧客・取引先、再入社と紹介、本人の利益の3つ。運営は統治と実務を会社と本人のどちらが担うかで4つの型に分かれる",
            "Alumni programs serve three ends: customers and partners, rehire and referral, alumni’s own benefit. Four types follow from who governs and who runs them",
        ),
        source: text("conecuri(note)", "Conecuri (note)"),
        year: 2024,
        address: Cow::Borrowed("https://note.com/conecuri/n/n632ccbb77e4b"),
        evidence: Evidence::Vendor,
        stance: Stance::Context,
    },
];
