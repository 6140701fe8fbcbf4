//! What happens on an element.

use std::borrow::Cow;

use leptos::prelude::Owner;
use leptos::tachys::renderer::{RemoveEventHandler, Rndr, types};
use send_wrapper::SendWrapper;

/// Called with the event.
pub(super) type Handler = Box<dyn FnMut(types::Event)>;

/// What is done on an event.
pub(super) struct Listener {
    event: Cow<'static, str>,
    handler: SendWrapper<Handler>,
    owner: Owner,
}

/// A listener in the page; dropped, it listens no more.
pub(super) type Listening = RemoveEventHandler<types::Element>;

impl Listener {
    /// Does this on each event of this name, in the name of whoever writes the view.
    pub(super) fn new(event: Cow<'static, str>, handler: Handler) -> Self {
        Self { event, handler: SendWrapper::new(handler), owner: Owner::current().unwrap_or_default() }
    }

    /// Begins to listen.
    pub(super) fn listen(self, element: &types::Element) -> Listening {
        let (owner, mut handler) = (self.owner, self.handler.take());
        let handler: Handler = Box::new(move |event| owner.with(|| handler(event)));
        Rndr::add_event_listener(element, &self.event, handler)
    }
}
