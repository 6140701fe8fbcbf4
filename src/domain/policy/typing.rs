//! Which text or figure of a policy is being typed: changes of it in a row are one step to undo.

use super::{Exception, PayBand, Policy, PolicyRule, Step};

impl Policy {
    /// Names the one text, or grade of the pay table, in which it differs from what it was `before`; none where anything else
    /// differs.
    #[must_use]
    pub fn typed(&self, before: &Self) -> Option<String> {
        let mut same = self.clone();
        same.treatment.note.clone_from(&before.treatment.note);
        if same == *before {
            return Some("policy terms".to_owned());
        }
        self.typed_rule(before)
            .or_else(|| self.typed_step(before))
            .or_else(|| self.typed_band(before))
            .or_else(|| self.typed_exception(before))
    }

    fn typed_rule(&self, before: &Self) -> Option<String> {
        let (rule, was) = only(&self.rules, &before.rules)?;
        let is_note = PolicyRule { note: was.note.clone(), ..rule.clone() } == *was;
        let same = Self { rules: before.rules.clone(), ..self.clone() };
        (is_note && same == *before).then(|| format!("policy rule {}", rule.id))
    }

    fn typed_step(&self, before: &Self) -> Option<String> {
        let mut others = self.selection.iter().zip(before.selection.iter()).filter(|(one, was)| one != was);
        let ((stage, step), (was_stage, was)) = others.next()?;
        let is_note = stage == was_stage && Step { note: was.note.clone(), ..step.clone() } == *was;
        let same = Self { selection: before.selection.clone(), ..self.clone() };
        let is_only = others.next().is_none() && self.selection.len() == before.selection.len();
        (is_note && is_only && same == *before).then(|| format!("policy step {stage:?}"))
    }

    fn typed_band(&self, before: &Self) -> Option<String> {
        let (band, was) = only(&self.treatment.bands, &before.treatment.bands)?;
        let mut same = self.clone();
        same.treatment.bands.clone_from(&before.treatment.bands);
        let is_same = PayBand { id: was.id.clone(), ..band.clone() } == *band;
        (is_same && same == *before).then(|| format!("policy band {}", band.id))
    }

    fn typed_exception(&self, before: &Self) -> Option<String> {
        let (one, was) = only(&self.exceptions, &before.exceptions)?;
        let Exception { what, why, by, .. } = was.clone();
        let is_text = Exception { what, why, by, ..one.clone() } == *was;
        let same = Self { exceptions: before.exceptions.clone(), ..self.clone() };
        (is_text && same == *before).then(|| format!("policy exception {}", one.id))
    }
}

/// The only entry in which two lists differ, and what it was.
fn only<'a, T: PartialEq>(now: &'a [T], before: &'a [T]) -> Option<(&'a T, &'a T)> {
    let mut others = now.iter().zip(before).filter(|(one, was)| one != was);
    let found = others.next()?;
    (others.next().is_none() && now.len() == before.len()).then_some(found)
}
