//! Which text or figure is being typed: changes of it in a row are one step to undo.

use super::{Goal, Kpis, Review};

impl Kpis {
    /// Names the one text or goal in which they differ from what they were `before`; none where anything else differs.
    #[must_use]
    pub fn typed(&self, before: &Self) -> Option<String> {
        self.typed_review(before).or_else(|| self.typed_goal(before))
    }

    fn typed_review(&self, before: &Self) -> Option<String> {
        let mut others = self.reviews.iter().zip(&before.reviews).filter(|(one, was)| one != was);
        let (one, was) = others.next()?;
        let Review { text, decision, .. } = was.clone();
        let is_text = Review { text, decision, ..one.clone() } == *was;
        let is_only = others.next().is_none() && self.reviews.len() == before.reviews.len();
        let same = Self { reviews: before.reviews.clone(), ..self.clone() };
        (is_text && is_only && same == *before).then(|| format!("kpi review {}", one.id))
    }

    fn typed_goal(&self, before: &Self) -> Option<String> {
        let mut others = self.goals.iter().zip(before.goals.iter()).filter(|(one, was)| one != was);
        let ((kpi, goal), (was_kpi, was)) = others.next()?;
        let is_value = kpi == was_kpi && Goal { value: was.value, ..*goal } == *was;
        let is_only = others.next().is_none() && self.goals.len() == before.goals.len();
        let same = Self { goals: before.goals.clone(), ..self.clone() };
        (is_value && is_only && same == *before).then(|| format!("kpi goal {kpi:?}"))
    }
}
