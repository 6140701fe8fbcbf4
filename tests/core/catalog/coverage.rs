//! The catalog against the inventory: every element that the two source articles document is reached.

use std::collections::{BTreeMap, BTreeSet};

use okaeri::domain::argument::{KNOWN, Known};
use okaeri::domain::catalog::{Catalog, Document};
use okaeri::domain::id::ElementId;
use toml::{Table, Value};

use super::{CATALOG, report};

/// The capability that the product has reached: what is due by now must be cited, what is due later is pending.
const REACHED: i64 = 4;

/// An element of the inventory: its id, and by which capability each kind of entry must cite it.
struct Element {
    id: String,
    due: BTreeMap<String, i64>,
}

fn inventory() -> Vec<Element> {
    let table: Table = include_str!("../inventory.toml").parse().expect("the inventory is TOML");
    let mut elements = Vec::new();
    table.values().for_each(|value| gather(value, &mut elements));
    elements
}

/// Takes up every table with an id, those inside others too.
fn gather(value: &Value, elements: &mut Vec<Element>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| gather(value, elements)),
        Value::Table(table) => {
            if let Some(id) = table.get("id").and_then(Value::as_str) {
                elements.push(Element { id: id.to_owned(), due: due(table) });
            }
            table.values().for_each(|value| gather(value, elements));
        }
        _ => (),
    }
}

/// The kinds that must cite an element, each with the capability at whose end it must.
fn due(table: &Table) -> BTreeMap<String, i64> {
    let kinds = table["reached_by"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let by = |kind: &str| match &table["due"] {
        Value::Table(each) => each[kind].as_integer(),
        all => all.as_integer(),
    };
    kinds.map(|kind| (kind.to_owned(), by(kind).expect("due is a capability's number"))).collect()
}

/// What each kind of entry cites.
fn cited(catalog: &Catalog) -> BTreeMap<&'static str, BTreeSet<ElementId>> {
    let challenges = || catalog.challenges.iter();
    let chapters = catalog.guide.iter().flat_map(|chapter| chapter.cites.iter());
    let pages = challenges().flat_map(|challenge| {
        let causes = challenge.causes.iter().flat_map(|cause| cause.cites.iter());
        let remedies = challenge.remedies.iter().flat_map(|remedy| remedy.cites.iter());
        challenge.cites.iter().chain(causes).chain(remedies)
    });
    let practised = catalog.cases.iter().filter(|case| !case.practices.is_empty());
    let started = catalog.cases.iter().filter(|case| !case.start.takes.is_empty());
    let watched = catalog.cautions.iter().filter(|caution| !caution.sign.ja.is_empty());
    let argued = KNOWN.iter().filter_map(Known::purpose);
    let argued = argued.filter_map(|id| catalog.purposes.iter().find(|purpose| purpose.id == id));
    BTreeMap::from([
        ("preset", started.flat_map(|case| case.cites.iter().cloned()).collect()),
        ("risk", watched.flat_map(|caution| caution.cites.iter().cloned()).collect()),
        ("value", argued.flat_map(|purpose| purpose.cites.iter().cloned()).collect()),
        ("item", catalog.items().flat_map(|item| item.cites.iter().cloned()).collect()),
        ("action", catalog.actions.iter().flat_map(|action| action.cites.iter().cloned()).collect()),
        ("guide", chapters.chain(pages).cloned().collect()),
        ("purpose", catalog.purposes.iter().flat_map(|purpose| purpose.cites.iter().cloned()).collect()),
        ("practice", practised.flat_map(|case| case.cites.iter().cloned()).collect()),
    ])
}

#[test]
fn the_catalog_lists_the_elements_of_the_inventory_and_no_other() {
    let listed: Vec<_> = CATALOG.elements.iter().map(|element| element.id.to_string()).collect();
    let wanted: Vec<_> = inventory().into_iter().map(|element| element.id).collect();
    let sorted = |ids: &[String]| ids.iter().cloned().collect::<BTreeSet<_>>();
    assert_eq!(sorted(&listed), sorted(&wanted));
    assert_eq!(listed.len(), wanted.len());
}

#[test]
#[expect(clippy::print_stdout, reason = "what is pending is shown with --nocapture")]
fn every_element_that_is_due_is_cited_by_the_entries_that_must() {
    let cited = cited(&CATALOG);
    let mut faults = Vec::new();
    for Element { id, due } in inventory() {
        for (kind, by) in due {
            if by > REACHED {
                println!("pending until capability {by}: {id} in {kind}");
            } else if !cited.get(kind.as_str()).is_some_and(|ids| ids.contains(id.as_str())) {
                faults.push(format!("{id}: no {kind} cites it"));
            }
        }
    }
    report(&faults);
}

#[test]
fn an_element_belongs_to_the_article_that_its_id_names() {
    for element in &CATALOG.elements {
        let article = match element.document {
            Document::S1 => "S1-",
            Document::S2 => "S2-",
        };
        assert!(element.id.as_str().starts_with(article), "{}", element.id);
    }
}

#[test]
fn every_item_challenge_purpose_caution_and_case_cites_its_source() {
    let items = CATALOG.items().map(|item| (item.id.to_string(), item.cites.is_empty()));
    let challenges = CATALOG.challenges.iter().map(|entry| (entry.id.to_string(), entry.cites.is_empty()));
    let purposes = CATALOG.purposes.iter().map(|entry| (entry.id.to_string(), entry.cites.is_empty()));
    let cautions = CATALOG.cautions.iter().map(|entry| (entry.id.to_string(), entry.cites.is_empty()));
    let cases = CATALOG.cases.iter().map(|entry| (entry.id.to_string(), entry.cites.is_empty()));
    let bare = items.chain(challenges).chain(purposes).chain(cautions).chain(cases).filter(|(_, bare)| *bare);
    report(&bare.map(|(id, _)| format!("{id}: cites nothing")).collect::<Vec<_>>());
}
