//! Which text of an argument is being typed: changes of it in a row are one step to undo.

use super::{Argument, OwnClaim, OwnEvidence};

impl Argument {
    /// Names the one text in which it differs from what it was `before`; none where anything else differs.
    #[must_use]
    pub fn typed(&self, before: &Self) -> Option<String> {
        self.typed_claim(before).or_else(|| self.typed_evidence(before))
    }

    fn typed_claim(&self, before: &Self) -> Option<String> {
        let (one, was) = only(&self.claims, &before.claims)?;
        let is_text = OwnClaim { words: was.words.clone(), ..one.clone() } == *was;
        let same = Self { claims: before.claims.clone(), ..self.clone() };
        (is_text && same == *before).then(|| format!("argument claim {}", one.id))
    }

    fn typed_evidence(&self, before: &Self) -> Option<String> {
        let (one, was) = only(&self.evidence, &before.evidence)?;
        let text = OwnEvidence { text: was.text.clone(), ..one.clone() } == *was;
        let source = OwnEvidence { source: was.source.clone(), ..one.clone() } == *was;
        let same = Self { evidence: before.evidence.clone(), ..self.clone() };
        let field = if text { "text" } else { "source" };
        ((text || source) && same == *before).then(|| format!("argument {field} {}", one.id))
    }
}

/// The only entry in which two lists differ, and what it was.
fn only<'a, T: PartialEq>(now: &'a [T], before: &'a [T]) -> Option<(&'a T, &'a T)> {
    let mut others = now.iter().zip(before).filter(|(one, was)| one != was);
    let found = others.next()?;
    (others.next().is_none() && now.len() == before.len()).then_some(found)
}
