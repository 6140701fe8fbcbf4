//! Random catalogs and answers.

use std::borrow::Cow;

use chrono::{Days, NaiveDate};
use okaeri::domain::answer::{Answer, Answers, Confidence, Evidence, Rating};
use okaeri::domain::catalog::{Catalog, Item};
use okaeri::domain::id::{CauseId, ChallengeId, PurposeId};
use okaeri::domain::score::{Assessment, Scope, assess, weights};
use okaeri::domain::sorted::Set;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use crate::small::{challenge, day, empty, factor, gate, item, level, purpose};

/// A catalog, what was answered to it, and how it is read.
#[derive(Clone, Debug)]
pub(super) struct World {
    pub(super) catalog: Catalog,
    pub(super) answers: Answers,
    pub(super) purposes: Set<PurposeId>,
    pub(super) scope: Scope,
    pub(super) date: NaiveDate,
}

impl World {
    pub(super) fn assess(&self) -> Assessment {
        let weights = weights(&self.catalog, &self.purposes);
        assess(&self.catalog, &self.answers, &weights, self.scope, self.date)
    }
}

type Drawn = (u8, bool, [bool; 2], [bool; 2], Option<Answer>);

pub(super) fn world() -> impl Strategy<Value = World> {
    let factors = vec(vec(drawn(), 1..6), 1..5);
    let gates = vec((any::<prop::sample::Index>(), 1_u8..=4, 0_u8..=3), 0..3);
    let purposes = (vec(1_u8..=4, 5), vec(1_u8..=4, 5), any::<[bool; 2]>());
    (factors, gates, purposes, any::<bool>(), 0_u64..1000).prop_map(
        |(factors, gates, purposes, full, days)| {
            let (mut catalog, answers) = asked(&factors);
            let items: Vec<_> = catalog.items().map(|item| item.id.clone()).collect();
            catalog.gates = gates
                .iter()
                .map(|(index, opens, holds)| gate(index.get(&items).as_str(), *opens, *holds))
                .collect();
            let names: Vec<_> = catalog.factors.iter().map(|factor| factor.id.to_string()).collect();
            let table = |weights: &[u8]| -> Vec<(&str, u8)> {
                names.iter().map(String::as_str).zip(weights.iter().copied()).collect()
            };
            let (first, second, picked) = purposes;
            catalog.purposes = vec![purpose("p0", &table(&first)), purpose("p1", &table(&second))];
            let picked = [PurposeId::new("p0"), PurposeId::new("p1")].into_iter().zip(picked);
            World {
                answers,
                purposes: picked.filter(|(_, picked)| *picked).map(|(id, _)| id).collect(),
                scope: if full { Scope::Full } else { Scope::Quick },
                date: day("2024-02-29") + Days::new(days),
                catalog,
            }
        },
    )
}

fn drawn() -> impl Strategy<Value = Drawn> {
    (1_u8..=3, any::<bool>(), any::<[bool; 2]>(), any::<[bool; 2]>(), option::weighted(0.8, answer()))
}

fn answer() -> impl Strategy<Value = Answer> {
    let rating = prop_oneof![
        6 => (0_u8..=4).prop_map(|number| Some(Rating::Level(level(number)))),
        1 => Just(Some(Rating::NotApplicable)),
        1 => Just(Some(Rating::DontKnow)),
        1 => Just(None),
    ];
    let confidence = prop::sample::select(Confidence::ALL.to_vec());
    let evidence = option::of((0_u64..1800).prop_map(|days| day("2022-06-01") + Days::new(days)));
    (rating, confidence, evidence).prop_map(|(rating, confidence, date)| Answer {
        rating,
        confidence,
        evidence: Evidence { date, ..Evidence::default() },
        ..Answer::default()
    })
}

/// The catalog of the drawn items, with two challenges of one cause each; and the answers.
fn asked(factors: &[Vec<Drawn>]) -> (Catalog, Answers) {
    let mut catalog = empty();
    let mut answers = Answers::new();
    catalog.challenges = vec![challenge("c0", &["c0.x"]), challenge("c1", &["c1.x"])];
    for (number, drawn) in factors.iter().enumerate() {
        let mut items: Vec<Item> = Vec::new();
        for (index, (weight, quick, guards, reveals, answer)) in drawn.iter().enumerate() {
            let mut next = item(&format!("f{number}.i{index}"), *weight, *quick);
            let chosen = |chosen: &[bool; 2]| (0..2).filter(|index| chosen[*index]).collect::<Vec<_>>();
            next.guards = Cow::Owned(
                chosen(guards).iter().map(|index| ChallengeId::from(format!("c{index}"))).collect(),
            );
            next.reveals = Cow::Owned(
                chosen(reveals).iter().map(|index| CauseId::from(format!("c{index}.x"))).collect(),
            );
            answers.extend(answer.clone().map(|answer| (next.id.clone(), answer)));
            items.push(next);
        }
        catalog.factors.push(factor(&format!("f{number}"), items));
    }
    (catalog, answers)
}
