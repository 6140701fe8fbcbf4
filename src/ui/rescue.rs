//! Calls the rescue screen (`public/rescue.js`), which hands out the data when this program cannot.

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

/// Lets the rescue screen take over the page.
pub fn call(trouble: Trouble) {
    let told = web_sys::window()
        .and_then(|window| Some(window.dispatch_event(&web_sys::Event::new(trouble.event()).ok()?).is_ok()));
    if told != Some(true) {
        leptos::logging::error!("the rescue screen cannot be called");
    }
}
