//! What is being typed into a field, beside what the program holds.

use leptos::prelude::*;

use crate::domain::text::Text;
use crate::state::{Memo, RwSignal, effect};

/// What is being typed into a field, and what is wrong with it.
#[derive(Clone, Copy)]
pub(in crate::ui) struct Typing {
    /// The words typed, until they are taken and the field is left.
    pub(in crate::ui) draft: RwSignal<Option<String>>,
    /// Why they were not taken.
    pub(in crate::ui) wrong: RwSignal<Option<Text>>,
    kept: Memo<String>,
    own: StoredValue<String>,
}

impl Typing {
    /// Into a field that shows what is kept. What changes from elsewhere, as by undo, replaces what is being typed.
    pub(in crate::ui) fn over(kept: Memo<String>) -> Self {
        let (draft, wrong) = (RwSignal::new(None), RwSignal::new(None));
        let own = StoredValue::new(kept.get_untracked());
        effect(move || {
            let kept = kept.get();
            if own.with_value(|own| *own != kept) {
                own.set_value(kept);
                draft.set(None);
                wrong.set(None);
            }
        });
        Self { draft, wrong, kept, own }
    }

    /// What is kept, as it is typed.
    pub(in crate::ui) fn kept(self) -> String {
        self.kept.get_untracked()
    }

    /// Takes the words, or notes what is wrong with them.
    pub(in crate::ui) fn take(self, take: impl FnOnce() -> Result<(), Text>) {
        let taken = take();
        self.own.set_value(self.kept());
        self.wrong.set(taken.err());
    }

    /// The field is left: what was taken is shown as it is kept.
    pub(in crate::ui) fn end(self) {
        if self.wrong.with_untracked(Option::is_none) {
            self.draft.set(None);
        }
    }

    /// What the field shows.
    pub(in crate::ui) fn shown(self) -> String {
        self.draft.get().unwrap_or_else(|| self.kept.get())
    }
}
