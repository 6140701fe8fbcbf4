//! Every text of the catalog with its place, so that a rule of writing is written once.

use okaeri::domain::catalog::{Action, Case, Catalog, Challenge, Factor, Item, Touches};
use okaeri::domain::text::Text;

/// What a text is for; some kinds have a limit of length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Name,
    Statement,
    Level,
    FactorSummary,
    FactorWhy,
    ActionTitle,
    ActionWhy,
    Deliverable,
    Step,
    /// A note on a rule, a step or a wave, and what a case published of it: no full stop.
    Note,
    /// A warning, or a question to ask: sentences.
    Advice,
    /// The heading of a source article: its own words.
    Heading,
    Other,
}

/// A text, and where it stands.
pub(super) struct Passage<'a> {
    pub(super) place: String,
    pub(super) kind: Kind,
    pub(super) text: &'a Text,
}

type Passages<'a> = Vec<Passage<'a>>;

fn put<'a>(passages: &mut Passages<'a>, kind: Kind, place: impl Into<String>, text: &'a Text) {
    passages.push(Passage { place: place.into(), kind, text });
}

/// All texts of the catalog.
pub(super) fn passages(catalog: &Catalog) -> Passages<'_> {
    let mut all = Vec::new();
    catalog.factors.iter().for_each(|factor| factor_texts(&mut all, factor));
    catalog.actions.iter().for_each(|action| action_texts(&mut all, action));
    catalog.challenges.iter().for_each(|challenge| challenge_texts(&mut all, challenge));
    catalog.cases.iter().for_each(|case| case_texts(&mut all, case));
    catalog.cases.iter().for_each(|case| start_texts(&mut all, case));
    rule_set_texts(&mut all, catalog);
    legal_texts(&mut all, catalog);
    purpose_and_caution_texts(&mut all, catalog);
    rule_texts(&mut all, catalog);
    list_texts(&mut all, catalog);
    for chapter in &catalog.guide {
        put(&mut all, Kind::Other, "guide title", &chapter.title);
        let place = format!("guide, {}", chapter.title.en);
        chapter.paragraphs.iter().for_each(|text| put(&mut all, Kind::Other, place.clone(), text));
    }
    all
}

fn factor_texts<'a>(all: &mut Passages<'a>, factor: &'a Factor) {
    put(all, Kind::Name, format!("{} name", factor.id), &factor.name);
    put(all, Kind::FactorSummary, format!("{} summary", factor.id), &factor.summary);
    put(all, Kind::FactorWhy, format!("{} why", factor.id), &factor.why);
    factor.items.iter().for_each(|item| item_texts(all, item));
}

fn item_texts<'a>(all: &mut Passages<'a>, item: &'a Item) {
    put(all, Kind::Name, format!("{} name", item.id), &item.name);
    put(all, Kind::Statement, format!("{} statement", item.id), &item.statement);
    for (level, text) in item.levels.iter().enumerate() {
        put(all, Kind::Level, format!("{} level {level}", item.id), text);
    }
}

fn action_texts<'a>(all: &mut Passages<'a>, action: &'a Action) {
    put(all, Kind::ActionTitle, format!("{} title", action.id), &action.title);
    put(all, Kind::ActionWhy, format!("{} why", action.id), &action.why);
    put(all, Kind::Deliverable, format!("{} deliverable", action.id), &action.deliverable);
    for (number, step) in action.checklist.iter().enumerate() {
        put(all, Kind::Step, format!("{} step {}", action.id, number + 1), step);
    }
}

fn challenge_texts<'a>(all: &mut Passages<'a>, challenge: &'a Challenge) {
    put(all, Kind::Other, format!("{} name", challenge.id), &challenge.name);
    put(all, Kind::Other, format!("{} summary", challenge.id), &challenge.summary);
    put(all, Kind::Other, format!("{} sign", challenge.id), &challenge.sign);
    challenge.causes.iter().for_each(|cause| put(all, Kind::Other, cause.id.as_str(), &cause.name));
    challenge.remedies.iter().for_each(|remedy| put(all, Kind::Other, remedy.id.as_str(), &remedy.name));
}

fn case_texts<'a>(all: &mut Passages<'a>, case: &'a Case) {
    put(all, Kind::Other, format!("{} company", case.id), &case.company);
    put(all, Kind::Other, format!("{} summary", case.id), &case.summary);
    for fact in case.facts.iter() {
        put(all, Kind::Other, format!("{} when", case.id), &fact.when);
        put(all, Kind::Other, format!("{} fact", case.id), &fact.what);
    }
    case.practices.iter().for_each(|practice| {
        put(all, Kind::Other, format!("{} practice", case.id), &practice.name);
    });
}

fn start_texts<'a>(all: &mut Passages<'a>, case: &'a Case) {
    let start = &case.start;
    start.rules.iter().for_each(|rule| put(all, Kind::Note, format!("{} rule", case.id), &rule.note));
    start.selection.iter().for_each(|step| put(all, Kind::Note, format!("{} step", case.id), &step.note));
    start.waves.iter().for_each(|wave| put(all, Kind::Note, format!("{} wave", case.id), &wave.what));
    for taken in start.takes.iter() {
        put(all, Kind::Other, format!("{} taken, when", case.id), &taken.when);
        put(all, Kind::Note, format!("{} taken", case.id), &taken.what);
    }
    start.warning.iter().for_each(|text| put(all, Kind::Advice, format!("{} warning", case.id), text));
}

fn rule_set_texts<'a>(all: &mut Passages<'a>, catalog: &'a Catalog) {
    for set in &catalog.rule_sets {
        put(all, Kind::Name, format!("rule set {} name", set.id), &set.name);
        put(all, Kind::Advice, format!("rule set {} summary", set.id), &set.summary);
        set.rules.iter().for_each(|rule| put(all, Kind::Note, format!("rule set {}", set.id), &rule.note));
    }
}

fn legal_texts<'a>(all: &mut Passages<'a>, catalog: &'a Catalog) {
    for check in &catalog.legal_checks {
        put(all, Kind::Name, format!("legal check {} name", check.id), &check.name);
        put(all, Kind::Advice, format!("legal check {} question", check.id), &check.question);
        put(all, Kind::Advice, format!("legal check {} reason", check.id), &check.reason);
        for touches in check.touches.iter() {
            if let Touches::Words(words) = touches {
                words.iter().for_each(|text| put(all, Kind::Name, format!("legal check {}", check.id), text));
            }
        }
    }
}

fn purpose_and_caution_texts<'a>(all: &mut Passages<'a>, catalog: &'a Catalog) {
    for purpose in &catalog.purposes {
        for text in [&purpose.name, &purpose.summary, &purpose.caveat] {
            put(all, Kind::Other, format!("purpose {}", purpose.id), text);
        }
    }
    for caution in &catalog.cautions {
        for text in [&caution.name, &caution.summary, &caution.sign].into_iter().chain(caution.checks.iter())
        {
            put(all, Kind::Other, format!("caution {}", caution.id), text);
        }
    }
}

fn rule_texts<'a>(all: &mut Passages<'a>, catalog: &'a Catalog) {
    for gate in &catalog.gates {
        put(all, Kind::Other, format!("gate {}", gate.item), &gate.why);
    }
    for rule in &catalog.contradictions {
        put(all, Kind::Other, format!("{} finding", rule.id), &rule.finding);
        put(all, Kind::Other, format!("{} advice", rule.id), &rule.advice);
    }
    for stage in &catalog.stages {
        for text in [&stage.name, &stage.summary, &stage.next] {
            put(all, Kind::Other, format!("stage {}", stage.name.en), text);
        }
    }
}

fn list_texts<'a>(all: &mut Passages<'a>, catalog: &'a Catalog) {
    for role in &catalog.roles {
        put(all, Kind::Other, format!("role {}", role.id), &role.name);
    }
    for industry in &catalog.industries {
        put(all, Kind::Other, format!("industry {}", industry.id), &industry.name);
    }
    for element in &catalog.elements {
        put(all, Kind::Heading, format!("element {}", element.id), &element.heading);
    }
    for fact in &catalog.facts {
        put(all, Kind::Other, format!("fact {}", fact.id), &fact.claim);
        put(all, Kind::Other, format!("fact {} source", fact.id), &fact.source);
    }
}
