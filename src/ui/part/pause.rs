//! Waiting until a person who types pauses: the first digit of a day is a day too.

use std::time::Duration;

use leptos::prelude::*;

/// How long one who types a date pauses when it is whole.
const PAUSE: Duration = Duration::from_secs(2);

/// What is to be done after the next pause. Cheap to copy; ends with the view that it belongs to.
#[derive(Clone, Copy)]
pub(in crate::ui) struct Pause {
    timer: StoredValue<Option<TimeoutHandle>>,
    /// The view that it belongs to: what is done later may ask for its session, as when it speaks.
    owner: StoredValue<Option<Owner>>,
}

impl Pause {
    /// Nothing to be done.
    pub(in crate::ui) fn new() -> Self {
        let pause = Self { timer: StoredValue::new(None), owner: StoredValue::new(Owner::current()) };
        on_cleanup(move || {
            pause.stop();
        });
        pause
    }

    /// Does this after a pause, in place of what was to be done before.
    pub(in crate::ui) fn then(self, act: impl FnOnce() + 'static) {
        self.after(PAUSE, act);
    }

    /// Does this after a pause of this length, in place of what was to be done before.
    pub(in crate::ui) fn after(self, pause: Duration, act: impl FnOnce() + 'static) {
        self.stop();
        match set_timeout_with_handle(
            move || {
                self.stop();
                match self.owner.try_get_value().flatten() {
                    Some(owner) => owner.with(act),
                    None => act(),
                }
            },
            pause,
        ) {
            Ok(handle) => self.timer.set_value(Some(handle)),
            Err(_no_timer) => {
                leptos::logging::warn!("no timer: what is typed is taken when the field is left");
            }
        }
    }

    /// Does nothing after all. Says whether something was to be done.
    pub(in crate::ui) fn stop(self) -> bool {
        let waiting = self.timer.try_update_value(Option::take).flatten();
        waiting.inspect(TimeoutHandle::clear).is_some()
    }
}
