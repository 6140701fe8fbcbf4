//! Answers that come later, as from the disk: they count only as long as what asked for them is shown.

use leptos::prelude::*;

/// A view that asks for something. Cheap to copy.
#[derive(Clone, Copy)]
pub(in crate::ui) struct Asker(StoredValue<()>);

impl Asker {
    /// The view that is being made.
    pub(in crate::ui) fn here() -> Self {
        Self(StoredValue::new(()))
    }

    /// Does this with an answer, unless the view is gone by then.
    pub(in crate::ui) fn hears<T>(self, act: impl Fn(T) + 'static) -> impl Fn(T) + 'static {
        move |answer| {
            if !self.0.is_disposed() {
                act(answer);
            }
        }
    }
}
