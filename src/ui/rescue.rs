//! Calls the rescue screen (`public/rescue.js`), which hands out the data when this program cannot.

use web_sys::{CustomEvent, CustomEventInit};

/// Why the program cannot go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It has panicked.
    Stopped,
    /// The content beside it could not be loaded.
    Unread,
}

impl Trouble {
    /// The event that the rescue screen listens for.
    const fn event(self) -> &'static str {
        match self {
            Self::Stopped => "okaeri-stopped",
            Self::Unread => "okaeri-unread",
        }
    }
}

/// Lets the rescue screen take over the page, and show what the error says.
pub fn call(trouble: Trouble, said: &str) {
    let about = CustomEventInit::new();
    about.set_detail(&said.into());
    let event = CustomEvent::new_with_event_init_dict(trouble.event(), &about);
    let told = web_sys::window().zip(event.ok()).map(|(window, event)| window.dispatch_event(&event).is_ok());
    if told != Some(true) {
        leptos::logging::error!("the rescue screen cannot be called");
    }
}
