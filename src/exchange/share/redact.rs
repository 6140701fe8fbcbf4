//! A copy of a program without what its owner keeps to themselves.

use std::ops::Range;

use super::form::{Form, Forms};
use super::{Kind, organization, person};
use crate::domain::answer::{Answer, Evidence};
use crate::domain::charter::Charter;
use crate::domain::plan::checklist::StepId;
use crate::domain::plan::{Plan, Settings, Task};
use crate::domain::program::{Program, Unknown};
use crate::domain::sorted::{self, Set};

/// Stands where a name was.
pub const HIDDEN: &str = "○○";

/// What a copy leaves out. With any of it, texts that a newer version wrote go too: nobody can say here what they hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Redaction {
    /// People: assignees, also where other texts name them or call them by a part of their name.
    pub names: bool,
    /// Remarks, and what answers rest on; dates of evidence stay, since scores hang on them.
    pub notes: bool,
    /// The organization's name, also where other texts name it in full or for short.
    pub organization: bool,
}

/// What leaves a part of a program out. Cheap to ask of each text.
#[derive(Clone, Debug, Default)]
pub struct Redactor {
    what: Redaction,
    /// The forms of the names to hide.
    forms: Forms,
    /// What of them may stand alone, and may be another word.
    parts: Forms,
}

impl Redactor {
    /// What leaves this out of a program. `people` are those who are not in it and are known from elsewhere.
    #[must_use]
    pub fn new(program: &Program, people: &[String], what: Redaction) -> Self {
        let assignees = program.plans().flat_map(|plan| &plan.tasks).map(|task| &task.assignee);
        let Charter { sponsor, owner, .. } = &program.charter;
        let deciders = program.policy.exceptions.iter().map(|exception| &exception.by);
        let owners = program.risks.iter().map(|risk| &risk.owner);
        let named = assignees.chain([sponsor, owner]).chain(deciders).chain(owners);
        let people = named.chain(people).filter(|_| what.names);
        let people: Set<&str> = sorted::set(people.map(String::as_str));
        let (mut forms, mut parts): (Vec<Form>, Vec<Form>) = (Vec::new(), Vec::new());
        for names in &people {
            forms.extend(person::forms(names));
            parts.extend(person::parts(names));
        }
        if what.organization {
            forms.extend(organization::forms(&program.profile.name));
            parts.extend(organization::parts(&program.profile.name));
        }
        Self { what, forms: Forms::new(forms), parts: Forms::new(parts) }
    }

    /// Where in a text there stands what is perhaps a part of a name to hide, in bytes.
    pub(super) fn parts(&self, text: &str) -> Vec<Range<usize>> {
        self.parts.find(text)
    }

    /// A text in which names gave way, and where they stood in it.
    #[must_use]
    pub fn hide(&self, text: &str) -> (String, Vec<Range<usize>>) {
        self.forms.hide(text)
    }

    /// What becomes of a text of this kind; it is empty where it is left out.
    pub(super) fn shown(&self, kind: Kind, text: &str) -> (String, Vec<Range<usize>>) {
        let is_out = match kind {
            Kind::Name => self.what.names,
            Kind::Note | Kind::Evidence | Kind::Link => self.what.notes,
            Kind::Unknown => !self.is_idle(),
            Kind::Organization | Kind::Title | Kind::Content => false,
        };
        match kind {
            _ if is_out => Default::default(),
            Kind::Organization if self.what.organization => {
                (HIDDEN.to_owned(), std::iter::once(0..HIDDEN.len()).collect())
            }
            _ => self.hide(text),
        }
    }

    /// Whether nothing is to be left out.
    pub(super) fn is_idle(&self) -> bool {
        self.what == Redaction::default()
    }

    /// The program without what is to be left out.
    #[must_use]
    pub fn redact(&self, program: &Program) -> Program {
        let mut copy = program.clone();
        if self.is_idle() {
            return copy;
        }
        if self.what.names {
            tasks(&mut copy).for_each(|task| task.assignee.clear());
            copy.charter.sponsor.clear();
            copy.charter.owner.clear();
            copy.policy.exceptions.iter_mut().for_each(|exception| exception.by.clear());
            copy.risks.change(|risk| risk.owner.clear());
        }
        if self.what.notes {
            drop_notes(&mut copy);
        }
        if self.what.organization {
            HIDDEN.clone_into(&mut copy.profile.name);
        }
        let lists = tasks(&mut copy).map(|task| task.changes.checklist.clone().unwrap_or_default());
        let before: Vec<Vec<String>> = lists.collect();
        for text in texts(&mut copy) {
            let (hidden, ranges) = self.hide(text);
            if !ranges.is_empty() {
                *text = hidden;
            }
        }
        tasks(&mut copy).zip(before).for_each(|(task, before)| self.hide_in_ticks(task, &before));
        let branches = copy.scenarios.iter_mut().map(|scenario| &mut scenario.settings);
        for settings in branches.chain([&mut copy.settings]) {
            // Days that only their names told apart are the same ones now.
            sorted::by(&mut settings.closures, Ord::cmp);
            settings.closures.dedup();
        }
        copy.unknown = without_texts(&copy.unknown);
        copy
    }
}

impl Redactor {
    /// Steps that are ticked say what those of the checklist do, which was `before`: each is the one in the same place.
    fn hide_in_ticks(&self, task: &mut Task, before: &[String]) {
        let after = task.changes.checklist.clone().unwrap_or_default();
        let mut hidden = Set::new();
        for step in &task.ticked {
            let StepId::Own(words, number) = step else {
                hidden.insert(step.clone());
                continue;
            };
            let mut same = before.iter().zip(&after).enumerate().filter(|(_, (line, _))| *line == words);
            let (words, mut number) = match same.nth(usize::from(*number)) {
                Some((at, (_, line))) => {
                    let above = after.iter().take(at).filter(|other| *other == line).count();
                    (line.clone(), u16::try_from(above).unwrap_or(u16::MAX))
                }
                None => (self.hide(words).0, *number),
            };
            while hidden.contains(&StepId::Own(words.clone(), number)) && number < u16::MAX {
                number += 1;
            }
            hidden.insert(StepId::Own(words, number));
        }
        task.ticked = hidden;
    }
}

fn tasks(program: &mut Program) -> impl Iterator<Item = &mut Task> {
    let branches = program.scenarios.iter_mut().filter_map(|scenario| scenario.plan.as_mut());
    branches.chain(&mut program.plan).flat_map(|plan| &mut plan.tasks)
}

fn drop_notes(program: &mut Program) {
    for answer in program.rounds.iter_mut().flat_map(|round| round.answers.values_mut()) {
        answer.note.clear();
        answer.evidence = Evidence { date: answer.evidence.date, ..Evidence::default() };
    }
    for round in &mut program.rounds {
        round.answers.retain(|_, answer| *answer != Answer::default());
    }
    tasks(program).for_each(|task| task.notes.clear());
    program.policy.rules.iter_mut().for_each(|rule| rule.note.clear());
    program.policy.selection.values_mut().for_each(|step| step.note.clear());
    program.risks.change(|risk| risk.note.clear());
    for review in &mut program.kpis.reviews {
        review.text.clear();
        review.decision.clear();
    }
}

/// All texts that a person wrote.
fn texts(program: &mut Program) -> Vec<&mut String> {
    let mut texts = vec![&mut program.profile.name];
    for answer in program.rounds.iter_mut().flat_map(|round| round.answers.values_mut()) {
        texts.extend([&mut answer.note, &mut answer.evidence.text, &mut answer.evidence.link]);
    }
    let charter = &mut program.charter;
    texts.extend([&mut charter.why, &mut charter.sponsor, &mut charter.owner]);
    texts.extend(charter.waves.iter_mut().map(|wave| &mut wave.what));
    let policy = &mut program.policy;
    texts.extend(policy.rules.iter_mut().map(|rule| &mut rule.note));
    texts.extend(policy.selection.values_mut().map(|step| &mut step.note));
    texts.push(&mut policy.treatment.note);
    texts.extend(policy.treatment.bands.iter_mut().map(|band| &mut band.grade));
    for exception in &mut policy.exceptions {
        texts.extend([&mut exception.what, &mut exception.why, &mut exception.by]);
    }
    texts.extend(program.risks.texts_mut());
    texts.extend(program.kpis.reviews.iter_mut().flat_map(|review| [&mut review.text, &mut review.decision]));
    let argument = &mut program.argument;
    texts.extend(argument.claims.iter_mut().map(|claim| &mut claim.words));
    texts.extend(argument.evidence.iter_mut().flat_map(|one| [&mut one.text, &mut one.source]));
    for revision in program.drafts.values_mut() {
        let edits = revision.clauses.values_mut().flat_map(|clause| clause.said.values_mut());
        texts.extend(edits.flat_map(|edit| [&mut edit.words.heading, &mut edit.words.text, &mut edit.base]));
        let own = revision.own.iter_mut().flat_map(|own| own.said.values_mut());
        texts.extend(own.flat_map(|words| [&mut words.heading, &mut words.text]));
    }
    of_branch(&mut program.settings, program.plan.as_mut(), &mut texts);
    for scenario in &mut program.scenarios {
        texts.push(&mut scenario.name);
        of_branch(&mut scenario.settings, scenario.plan.as_mut(), &mut texts);
    }
    texts
}

/// The texts of a plan and of what it is dated with.
fn of_branch<'a>(settings: &'a mut Settings, plan: Option<&'a mut Plan>, texts: &mut Vec<&'a mut String>) {
    texts.extend(settings.closures.iter_mut().map(|closure| &mut closure.name));
    let Some(plan) = plan else { return };
    texts.extend(plan.baselines.iter_mut().map(|baseline| &mut baseline.name));
    for task in &mut plan.tasks {
        let changes = &mut task.changes;
        texts.extend([&mut task.assignee, &mut task.notes]);
        texts.extend([&mut changes.title, &mut changes.why, &mut changes.deliverable].into_iter().flatten());
        texts.extend(changes.checklist.iter_mut().flatten());
    }
}

/// What a newer version wrote, as far as it holds no text.
fn without_texts(unknown: &Unknown) -> Unknown {
    let mut kept = unknown.clone();
    kept.retain(|_, value| !value.contains('"'));
    kept
}
