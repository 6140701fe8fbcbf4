//! What happens on an element.

use std::borrow::Cow;

use leptos::prelude::{IsDisposed, Owner, StoredValue};
use leptos::tachys::renderer::{RemoveEventHandler, Rndr, types};
use send_wrapper::SendWrapper;

/// Called with the event.
pub(super) type Handler = Box<dyn FnMut(types::Event)>;

/// What is done on an event.
pub(super) struct Listener {
    event: Cow<'static, str>,
    handler: SendWrapper<Handler>,
    owner: Owner,
    /// Ends with what the view reads and writes.
    alive: StoredValue<()>,
}

/// A listener in the page; dropped, it listens no more.
pub(super) type Listening = RemoveEventHandler<types::Element>;

impl Listener {
    /// Does this on each event of this name, in the name of whoever writes the view.
    pub(super) fn new(event: Cow<'static, str>, handler: Handler) -> Self {
        let owner = Owner::current().unwrap_or_default();
        let alive = owner.with(|| StoredValue::new(()));
        Self { event, handler: SendWrapper::new(handler), owner, alive }
    }

    /// Begins to listen.
    pub(super) fn listen(self, element: &types::Element) -> Listening {
        let (owner, alive, mut handler) = (self.owner, self.alive, self.handler.take());
        // A field that goes with its page loses the focus, and says so after all that it knew is gone.
        let handler: Handler = Box::new(move |event| {
            if !alive.is_disposed() {
                owner.with(|| handler(event));
            }
        });
        Rndr::add_event_listener(element, &self.event, handler)
    }
}
