//! What hiring costs today, and what alumni hiring is said to save.

use std::borrow::Cow;

use crate::domain::catalog::source::{Evidence, Fact, Stance};
use crate::domain::catalog::write::fact;
use crate::domain::text::text;

pub(super) static COST: &[Fact] = &[
    Fact {
        id: fact("agency_fee"),
        claim: text(
            "人材紹介の手数料は理論年収の30〜35%が一般的。職種により25〜40%の幅がある",
            "Agency fees in Japan are typically 30–35% of theoretical annual pay, with a range of 25–40% by role",
        ),
        source: text("エージェントバンク", "Agent Bank"),
        year: 2024,
        address: Cow::Borrowed("https://media.agent-bank.com/categories/launch/feematome"),
        evidence: Evidence::Vendor,
        stance: Stance::For,
    },
    Fact {
        id: fact("hire_cost_2020"),
        claim: text(
            "中途採用1人あたりの平均コストは103.3万円(就職白書2020)。別の年では62〜84.8万円と、調査による差が大きい",
            "The mean cost of a mid-career hire was 1.033 million yen (2020 white paper). Other years give 0.62–0.848 million, so surveys differ widely",
        ),
        source: text("就職白書2020(HRペディア)", "Employment white paper 2020 (HRpedia)"),
        year: 2020,
        address: Cow::Borrowed("https://vollect.net/hrpedia/mid-career-recruitment-cost/"),
        evidence: Evidence::Survey,
        stance: Stance::Context,
    },
    Fact {
        id: fact("mismatch_2024"),
        claim: text(
            "懸念がありながら採用して離職された経験が39.6%の採用担当者にある。理由は仕事内容24.5%、社風18.7%、上司18.4%(1,500人)",
            "39.6% of recruiters had hired despite doubts and seen the person leave: job mismatch 24.5%, culture 18.7%, the boss 18.4% (1,500 people)",
        ),
        source: text(
            "マイナビ「中途採用状況調査2025年版」(アドバンスニュース)",
            "Mynavi, mid-career hiring survey 2025 (Advance News)",
        ),
        year: 2025,
        address: Cow::Borrowed("https://advance-news.co.jp/news/2025/03/post-4788.html"),
        evidence: Evidence::Survey,
        stance: Stance::Context,
    },
    Fact {
        id: fact("vendor_savings"),
        claim: text(
            "再入社1人につき1.8〜2万ドルの節約、投資の6倍の効果という数字は、米国の事業者の主張。実測値ではなく主張として読む",
            "Savings of $18,000–20,000 per returnee and a sixfold return are US vendors’ claims; treat them as claims, not measurements",
        ),
        source: text("Talivest、EnterpriseAlumni", "Talivest, EnterpriseAlumni"),
        year: 2022,
        address: Cow::Borrowed("https://enterprisealumni.com/blog/alumni-boomerang-hires"),
        evidence: Evidence::Vendor,
        stance: Stance::For,
    },
];
