//! Which text of a risk is being typed: changes of it in a row are one step to undo.

use super::Risk;

impl Risk {
    /// Names the one text in which it differs from what it was `before`; none where anything else differs.
    #[must_use]
    pub fn typed(&self, before: &Self) -> Option<String> {
        let Self { title, owner, sign, response, note, .. } = before.clone();
        let now = || self.clone();
        let texts = [
            ("title", Self { title, ..now() }),
            ("owner", Self { owner, ..now() }),
            ("sign", Self { sign, ..now() }),
            ("response", Self { response, ..now() }),
            ("note", Self { note, ..now() }),
        ];
        let typed = texts.into_iter().find(|(_, same)| same == before);
        typed.map(|(field, _)| format!("risk {field} {}", self.id))
    }
}
