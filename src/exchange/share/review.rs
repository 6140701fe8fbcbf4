//! All that people wrote into a program, as a file of it will hold it.

use serde_json::Value;

use super::{FreeText, Kind, Redactor, WarningKind, warnings, warnings_with};
use crate::domain::argument::Argument;
use crate::domain::calendar::form::iso;
use crate::domain::catalog::Catalog;
use crate::domain::charter::Charter;
use crate::domain::draft::Revisions;
use crate::domain::kpi::Kpis;
use crate::domain::plan::checklist::StepId;
use crate::domain::plan::{Plan, Settings, Task};
use crate::domain::policy::Policy;
use crate::domain::program::{Program, Round};
use crate::domain::risk::Register;
use crate::domain::sorted::Set;
use crate::domain::text::Text;
use crate::exchange::merge::{Ledger, Path, Step};
use crate::exchange::place::{Places, stage_key, words_of};

/// All that people wrote into a program, and all texts that a newer version did; none of them empty.
#[must_use]
pub fn texts(catalog: &Catalog, program: &Program) -> Vec<FreeText> {
    review(catalog, program, &Redactor::default())
}

/// The same, each as a copy will hold it; what it will lack is listed without its text.
#[must_use]
pub fn review(catalog: &Catalog, program: &Program, redactor: &Redactor) -> Vec<FreeText> {
    let copy = redactor.redact(program);
    let mut review = Review { places: Places::new(catalog, &copy), redactor, found: Vec::new() };
    review.add(Kind::Organization, &[key("name")], &program.profile.name);
    review.charter(&program.charter);
    review.policy(&program.policy);
    review.risks(&program.risks);
    review.kpis(&program.kpis);
    review.argument(&program.argument);
    review.drafts(&program.drafts);
    for round in &program.rounds {
        review.round(round);
    }
    review.branch(&[], &program.settings, program.plan.as_ref());
    for scenario in &program.scenarios {
        let of = [key("scenarios"), entry(scenario.id.as_str())];
        review.add(Kind::Title, &within(&of, &[key("name")]), &scenario.name);
        review.branch(&of, &scenario.settings, scenario.plan.as_ref());
    }
    for (path, text) in &program.unknown {
        let value: Value = serde_json::from_str(text).unwrap_or_default();
        review.unknown(&steps(path), &value);
    }
    review.found
}

/// The fields that hold what people wrote.
const WRITTEN: [&str; 10] =
    ["name", "note", "text", "link", "title", "why", "deliverable", "checklist", "assignee", "notes"];

/// Whether a place holds what a person wrote.
fn is_written(path: &Path) -> bool {
    let is_studio = matches!(
        words_of(path).as_slice(),
        ["charter", "sponsor" | "owner"]
            | ["charter", "waves", _, "what"]
            | ["policy", "exceptions", _, "what" | "by"]
            | ["policy", "treatment", "bands", _, "grade"]
            | ["risks", _, _, "owner" | "sign" | "response"]
            | ["kpis", "reviews", _, "decision"]
            | ["argument", "claims", _, "words"]
            | ["argument", "evidence", _, "source"]
            | ["drafts", .., "japanese" | "english"]
    );
    let last = path.iter().rev().find_map(|step| match step {
        Step::Key(key) => Some(key.as_str()),
        _ => None,
    });
    is_studio || last.is_some_and(|key| WRITTEN.contains(&key))
}

/// What people wrote that the program does not show and its file holds all the same: for merging, the file keeps what
/// removed entries said, and what somebody said beside what is shown. A copy with something left out has none of it.
#[must_use]
pub fn unseen(catalog: &Catalog, program: &Program, ledger: &Ledger, redactor: &Redactor) -> Vec<FreeText> {
    let places = Places::new(catalog, program);
    let mut found: Vec<FreeText> = Vec::new();
    for (path, value) in ledger.unseen().into_iter().filter(|(path, _)| is_written(path)) {
        let mut text = said(&value);
        if text.trim().is_empty() {
            continue;
        }
        if !redactor.is_idle() {
            text.clear();
        }
        let mut place = places.place(&path);
        place.label = Text {
            ja: format!("{}(表示していない文章)", place.label.ja).into(),
            en: format!("{} (not shown in the program)", place.label.en).into(),
        };
        let warnings = warnings(&text);
        found.push(FreeText { path, place, kind: Kind::Content, text, hidden: Vec::new(), warnings });
    }
    found
}

/// The people whom the edits behind a program name, and the program itself no more: who made them, and to whom tasks were
/// given that are gone.
#[must_use]
pub fn people(ledger: &Ledger) -> Vec<String> {
    let mut people: Vec<String> = ledger.signed().names().map(|(_, _, name)| name.to_owned()).collect();
    let assigned = ledger.unseen().into_iter().filter(|(path, _)| path.last() == Some(&key("assignee")));
    people.extend(assigned.map(|(_, value)| said(&value)));
    people
}

/// What a value says in words.
fn said(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(list) => list.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("\n"),
        Value::Object(texts) => texts.values().filter_map(Value::as_str).collect::<Vec<_>>().join("\n"),
        _ => String::new(),
    }
}

fn key(word: &str) -> Step {
    Step::Key(word.to_owned())
}

fn entry(name: &str) -> Step {
    Step::Entry(name.to_owned())
}

/// A place of the document as a path within its program.
fn steps(path: &[String]) -> Path {
    let within = path.strip_prefix(&["program".to_owned()]).unwrap_or(path);
    within.iter().map(|word| word.strip_prefix('#').map_or_else(|| key(word), entry)).collect()
}

fn within(of: &[Step], inner: &[Step]) -> Path {
    of.iter().chain(inner).cloned().collect()
}

struct Review<'a> {
    /// The places of the copy: they are named after what it holds.
    places: Places<'a>,
    redactor: &'a Redactor,
    found: Vec<FreeText>,
}

impl Review<'_> {
    fn add(&mut self, kind: Kind, path: &[Step], text: &str) {
        if !text.trim().is_empty() {
            let path = path.to_vec();
            let place = self.places.place(&path);
            let (text, hidden) = self.redactor.shown(kind, text);
            let mut warnings = warnings_with(&text, self.redactor.parts(&text));
            if kind == Kind::Name {
                // That it is a name goes without saying.
                warnings.retain(|warning| warning.kind != WarningKind::Person);
            }
            self.found.push(FreeText { path, place, kind, text, hidden, warnings });
        }
    }

    fn round(&mut self, round: &Round) {
        for (item, answer) in &round.answers {
            let place = |fields: &[&str]| {
                let answer = [key("rounds"), entry(round.id.as_str()), key("answers"), entry(item.as_str())];
                answer.into_iter().chain(fields.iter().map(|field| key(field))).collect::<Path>()
            };
            self.add(Kind::Note, &place(&["note"]), &answer.note);
            self.add(Kind::Evidence, &place(&["evidence", "text"]), &answer.evidence.text);
            self.add(Kind::Link, &place(&["evidence", "link"]), &answer.evidence.link);
        }
    }

    fn charter(&mut self, charter: &Charter) {
        let of = |field: &str| [key("charter"), key(field)];
        self.add(Kind::Content, &of("why"), &charter.why);
        self.add(Kind::Name, &of("sponsor"), &charter.sponsor);
        self.add(Kind::Name, &of("owner"), &charter.owner);
        for wave in &charter.waves {
            let path = [key("charter"), key("waves"), entry(wave.id.as_str()), key("what")];
            self.add(Kind::Content, &path, &wave.what);
        }
    }

    fn policy(&mut self, policy: &Policy) {
        let of = |inner: &[Step]| within(&[key("policy")], inner);
        for rule in &policy.rules {
            self.add(Kind::Note, &of(&[key("rules"), entry(rule.id.as_str()), key("note")]), &rule.note);
        }
        for (stage, step) in &policy.selection {
            let stage = stage_key(*stage);
            self.add(Kind::Note, &of(&[key("selection"), key(&stage), key("note")]), &step.note);
        }
        self.add(Kind::Content, &of(&[key("treatment"), key("note")]), &policy.treatment.note);
        for band in &policy.treatment.bands {
            let path = [key("treatment"), key("bands"), entry(band.id.as_str()), key("grade")];
            self.add(Kind::Title, &of(&path), &band.grade);
        }
        for exception in &policy.exceptions {
            let place = |field| of(&[key("exceptions"), entry(exception.id.as_str()), key(field)]);
            self.add(Kind::Content, &place("what"), &exception.what);
            self.add(Kind::Content, &place("why"), &exception.why);
            self.add(Kind::Name, &place("by"), &exception.by);
        }
    }

    fn risks(&mut self, register: &Register) {
        for risk in register.iter() {
            let id = risk.id.as_str();
            let of = if risk.id.is_own() { [key("own"), entry(id)] } else { [key("documented"), key(id)] };
            let place = |field| -> Path {
                [key("risks")].into_iter().chain(of.clone()).chain([key(field)]).collect()
            };
            self.add(Kind::Title, &place("title"), &risk.title);
            self.add(Kind::Name, &place("owner"), &risk.owner);
            self.add(Kind::Content, &place("sign"), risk.sign.as_deref().unwrap_or_default());
            self.add(Kind::Content, &place("response"), risk.response.as_deref().unwrap_or_default());
            self.add(Kind::Note, &place("note"), &risk.note);
        }
    }

    fn kpis(&mut self, kpis: &Kpis) {
        for review in &kpis.reviews {
            let place = |field| [key("kpis"), key("reviews"), entry(review.id.as_str()), key(field)];
            self.add(Kind::Note, &place("text"), &review.text);
            self.add(Kind::Note, &place("decision"), &review.decision);
        }
    }

    fn argument(&mut self, argument: &Argument) {
        for claim in &argument.claims {
            let path = [key("argument"), key("claims"), entry(claim.id.as_str()), key("words")];
            self.add(Kind::Content, &path, &claim.words);
        }
        for evidence in &argument.evidence {
            let place = |field| [key("argument"), key("evidence"), entry(evidence.id.as_str()), key(field)];
            self.add(Kind::Content, &place("text"), &evidence.text);
            self.add(Kind::Content, &place("source"), &evidence.source);
        }
    }

    fn drafts(&mut self, drafts: &Revisions) {
        for (kind, revision) in drafts {
            let of = [key("drafts"), key(kind.word())];
            for (id, clause) in &revision.clauses {
                for (language, edit) in &clause.said {
                    let words = within(&of, &[key("clauses"), key(id.as_str()), key(language.word())]);
                    let place = |field: &str| within(&words, &[key(field)]);
                    self.add(Kind::Title, &place("heading"), &edit.words.heading);
                    self.add(Kind::Content, &place("text"), &edit.words.text);
                    self.add(Kind::Content, &place("base"), &edit.base);
                }
            }
            for own in &revision.own {
                for (language, said) in &own.said {
                    let words = within(&of, &[key("own"), entry(own.id.as_str()), key(language.word())]);
                    self.add(Kind::Title, &within(&words, &[key("heading")]), &said.heading);
                    self.add(Kind::Content, &within(&words, &[key("text")]), &said.text);
                }
            }
        }
    }

    /// A plan and what it is dated with; `of` leads to the branch.
    fn branch(&mut self, of: &[Step], settings: &Settings, plan: Option<&Plan>) {
        let mut days: Set<String> = Set::new();
        for closure in &settings.closures {
            let (name, _) = self.redactor.shown(Kind::Title, &closure.name);
            let role = closure.role.as_ref().map(|role| format!("/{role}")).unwrap_or_default();
            let name = format!("{}/{}/{name}{role}", iso(closure.from), iso(closure.to));
            // Days that only a name told apart are one entry of the copy.
            if days.insert(name.clone()) {
                let path = within(of, &[key("settings"), key("closures"), entry(&name), key("name")]);
                self.add(Kind::Title, &path, &closure.name);
            }
        }
        for baseline in plan.iter().flat_map(|plan| &plan.baselines) {
            let path = [key("plan"), key("baselines"), entry(baseline.id.as_str()), key("name")];
            self.add(Kind::Title, &within(of, &path), &baseline.name);
        }
        for task in plan.iter().flat_map(|plan| &plan.tasks) {
            self.task(of, task);
        }
    }

    fn task(&mut self, of: &[Step], task: &Task) {
        let place = |fields: &[&str]| {
            let task = [key("plan"), key("tasks"), entry(task.id.as_str())];
            let task = of.iter().cloned().chain(task);
            task.chain(fields.iter().map(|field| key(field))).collect::<Path>()
        };
        let changes = &task.changes;
        let words = [
            (Kind::Title, "title", &changes.title),
            (Kind::Content, "why", &changes.why),
            (Kind::Content, "deliverable", &changes.deliverable),
        ];
        for (kind, field, text) in words {
            self.add(kind, &place(&["changes", field]), text.as_deref().unwrap_or_default());
        }
        for step in changes.checklist.iter().flatten() {
            self.add(Kind::Content, &place(&["changes", "checklist"]), step);
        }
        // What is ticked and in no list any more goes out, too.
        for step in &task.ticked {
            if let StepId::Own(words, _) = step
                && !changes.checklist.iter().flatten().any(|line| line == words)
            {
                self.add(Kind::Content, &place(&["ticked_own"]), words);
            }
        }
        self.add(Kind::Name, &place(&["assignee"]), &task.assignee);
        self.add(Kind::Note, &place(&["notes"]), &task.notes);
    }

    /// All texts within a value, and what they go by.
    fn unknown(&mut self, path: &[Step], value: &Value) {
        match value {
            Value::String(text) => self.add(Kind::Unknown, path, text),
            Value::Array(list) => list.iter().for_each(|value| self.unknown(path, value)),
            Value::Object(object) => {
                for (name, value) in object {
                    let inner: Path = path.iter().cloned().chain([key(name)]).collect();
                    self.unknown(&inner, value);
                }
            }
            _ => {}
        }
    }
}
