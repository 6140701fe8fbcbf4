//! Every id is used once and every reference is live.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

use okaeri::domain::catalog::{Bound, Catalog};
use okaeri::domain::id::{ElementId, FactId};

use super::{CATALOG, report};

/// The ids of each kind of thing.
type Ids = BTreeMap<&'static str, BTreeSet<String>>;

/// The ids of each kind, in order and as often as they are given.
fn given(catalog: &Catalog) -> Vec<(&'static str, Vec<String>)> {
    fn all<'a, T: 'a, I: Display + 'a>(
        things: impl IntoIterator<Item = &'a T>,
        id: impl Fn(&'a T) -> &'a I,
    ) -> Vec<String> {
        things.into_iter().map(|thing| id(thing).to_string()).collect()
    }
    let challenges = &catalog.challenges;
    vec![
        ("factor", all(&catalog.factors, |factor| &factor.id)),
        ("item", all(catalog.items(), |item| &item.id)),
        ("action", all(&catalog.actions, |action| &action.id)),
        ("challenge", all(challenges, |challenge| &challenge.id)),
        ("cause", all(challenges.iter().flat_map(|challenge| challenge.causes.iter()), |cause| &cause.id)),
        (
            "remedy",
            all(challenges.iter().flat_map(|challenge| challenge.remedies.iter()), |remedy| &remedy.id),
        ),
        ("purpose", all(&catalog.purposes, |purpose| &purpose.id)),
        ("caution", all(&catalog.cautions, |caution| &caution.id)),
        ("case", all(&catalog.cases, |case| &case.id)),
        ("contradiction", all(&catalog.contradictions, |rule| &rule.id)),
        ("role", all(&catalog.roles, |role| &role.id)),
        ("industry", all(&catalog.industries, |industry| &industry.id)),
        ("element", all(&catalog.elements, |element| &element.id)),
        ("fact", all(&catalog.facts, |fact| &fact.id)),
        ("rule set", all(&catalog.rule_sets, |set| &set.id)),
        ("legal check", all(&catalog.legal_checks, |check| &check.id)),
    ]
}

/// What something refers to: the kind and the id.
#[derive(Default)]
struct References(Vec<(String, &'static str, String)>);

impl References {
    fn add<'a, I: Display + 'a>(
        &mut self,
        from: impl Display,
        kind: &'static str,
        ids: impl IntoIterator<Item = &'a I>,
    ) {
        self.0.extend(ids.into_iter().map(|id| (from.to_string(), kind, id.to_string())));
    }

    fn add_sources(&mut self, from: impl Display, elements: &[ElementId], facts: &[FactId]) {
        self.add(&from, "element", elements);
        self.add(&from, "fact", facts);
    }
}

fn references(catalog: &Catalog) -> References {
    let mut all = References::default();
    of_factors(&mut all, catalog);
    of_actions(&mut all, catalog);
    of_challenges(&mut all, catalog);
    of_cases(&mut all, catalog);
    for purpose in &catalog.purposes {
        all.add(&purpose.id, "factor", purpose.weights.iter().map(|(factor, _)| factor));
        all.add_sources(&purpose.id, &purpose.cites, &purpose.facts);
    }
    for caution in &catalog.cautions {
        all.add(&caution.id, "item", caution.items.iter());
        all.add(&caution.id, "action", caution.actions.iter());
        all.add_sources(&caution.id, &caution.cites, &caution.facts);
    }
    for gate in &catalog.gates {
        all.add("a gate", "item", [&gate.item]);
        all.add("a gate", "fact", gate.facts.iter());
    }
    for rule in &catalog.contradictions {
        all.add(
            &rule.id,
            "item",
            rule.when.iter().map(|bound| match bound {
                Bound::AtLeast(item, _) | Bound::AtMost(item, _) => item,
            }),
        );
    }
    for set in &catalog.rule_sets {
        all.add(&set.id, "fact", set.facts.iter());
    }
    for check in &catalog.legal_checks {
        all.add(&check.id, "fact", check.facts.iter());
    }
    for chapter in &catalog.guide {
        all.add_sources(&chapter.title.en, &chapter.cites, &chapter.facts);
    }
    all
}

fn of_factors(all: &mut References, catalog: &Catalog) {
    for factor in &catalog.factors {
        all.add_sources(&factor.id, &factor.cites, &factor.facts);
    }
    for item in catalog.items() {
        all.add(&item.id, "challenge", item.guards.iter());
        all.add(&item.id, "cause", item.reveals.iter());
        all.add_sources(&item.id, &item.cites, &item.facts);
    }
}

fn of_actions(all: &mut References, catalog: &Catalog) {
    for action in &catalog.actions {
        all.add(&action.id, "role", [&action.owner]);
        all.add(&action.id, "action", action.requires.iter().map(|requirement| &requirement.action));
        all.add(&action.id, "item", action.raises.iter().map(|raise| &raise.item));
        all.add(&action.id, "cause", action.removes.iter());
        all.add_sources(&action.id, &action.cites, &action.facts);
    }
}

fn of_challenges(all: &mut References, catalog: &Catalog) {
    for challenge in &catalog.challenges {
        all.add_sources(&challenge.id, &challenge.cites, &challenge.facts);
        all.add(&challenge.id, "role", [&challenge.setback.owner]);
        all.add(&challenge.id, "action", challenge.setback.behind.iter());
        challenge.causes.iter().for_each(|cause| all.add(&cause.id, "element", cause.cites.iter()));
        for remedy in challenge.remedies.iter() {
            all.add(&remedy.id, "action", remedy.actions.iter());
            all.add(&remedy.id, "element", remedy.cites.iter());
        }
    }
}

fn of_cases(all: &mut References, catalog: &Catalog) {
    for case in &catalog.cases {
        all.add(&case.id, "industry", [&case.industry]);
        all.add(&case.id, "element", case.cites.iter());
        all.add(&case.id, "purpose", case.start.purposes.iter());
        for practice in case.practices.iter() {
            all.add(&case.id, "factor", practice.factors.iter());
            all.add(&case.id, "item", practice.items.iter());
            all.add(&case.id, "action", practice.actions.iter());
        }
    }
}

#[test]
fn no_two_things_of_a_kind_share_an_id() {
    let mut faults = Vec::new();
    for (kind, ids) in given(&CATALOG) {
        let mut seen = BTreeSet::new();
        faults.extend(
            ids.into_iter().filter(|id| !seen.insert(id.clone())).map(|id| format!("{kind} {id}: twice")),
        );
    }
    report(&faults);
}

#[test]
fn every_reference_is_live() {
    let live: Ids =
        given(&CATALOG).into_iter().map(|(kind, ids)| (kind, ids.into_iter().collect())).collect();
    let dead = references(&CATALOG).0.into_iter().filter(|(_, kind, id)| !live[kind].contains(id));
    report(&dead.map(|(from, kind, id)| format!("{from}: no {kind} {id}")).collect::<Vec<_>>());
}

#[test]
fn every_figure_helps_somewhere() {
    let used: BTreeSet<_> = references(&CATALOG).0.into_iter().map(|(_, kind, id)| (kind, id)).collect();
    let idle = CATALOG.facts.iter().filter(|fact| !used.contains(&("fact", fact.id.to_string())));
    report(&idle.map(|fact| format!("fact {}: nothing refers to it", fact.id)).collect::<Vec<_>>());
}

#[test]
fn an_id_begins_with_what_it_belongs_to() {
    let catalog = &*CATALOG;
    let mut faults = Vec::new();
    let mut check = |id: &str, owner: &str| {
        if id.strip_prefix(owner).is_none_or(|rest| !rest.starts_with('.')) {
            faults.push(format!("{id}: must begin with {owner}."));
        }
    };
    for factor in &catalog.factors {
        factor.items.iter().for_each(|item| check(item.id.as_str(), factor.id.as_str()));
    }
    for challenge in &catalog.challenges {
        challenge.causes.iter().for_each(|cause| check(cause.id.as_str(), challenge.id.as_str()));
        challenge.remedies.iter().for_each(|remedy| check(remedy.id.as_str(), challenge.id.as_str()));
    }
    for action in &catalog.actions {
        let factor = catalog.factors.iter().find(|factor| action.id.as_str().starts_with(factor.id.as_str()));
        check(action.id.as_str(), factor.map_or("a factor", |factor| factor.id.as_str()));
    }
    report(&faults);
}
