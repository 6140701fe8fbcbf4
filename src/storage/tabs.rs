//! Other tabs of the same browser: who may write, and what they have written.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, Event, MessageEvent, StorageEvent};

/// The channel on which tabs of one origin speak to each other.
const CHANNEL: &str = "okaeri";

/// Under which name they speak to each other by localStorage, where there are no channels.
const SAID: &str = "okaeri.said";

/// Of which text this event of the window says that another tab has written or removed it; none within: of all. Nothing
/// where it says something else.
#[must_use]
pub fn changed_elsewhere(event: &Event) -> Option<Option<String>> {
    event.dyn_ref::<StorageEvent>().map(StorageEvent::key)
}

/// What was said, where this event of the window is that another tab said something by its storage.
#[must_use]
pub fn said(event: &Event) -> Option<String> {
    event.dyn_ref::<StorageEvent>().filter(|event| event.key().as_deref() == Some(SAID))?.new_value()
}

/// A line to the other tabs.
#[derive(Debug)]
pub enum Line {
    /// A channel.
    Channel(BroadcastChannel),
    /// localStorage, where the browser has no channels: it tells the other tabs what is written to it.
    Storage,
    /// Nobody hears anything.
    Dead,
}

impl Drop for Line {
    fn drop(&mut self) {
        if let Self::Channel(channel) = self {
            channel.close();
        }
    }
}

impl Line {
    /// Opens the line, and calls `heard` with every word that another tab says, until it is dropped. What is said by
    /// storage comes as an event of the window ([`said`]); `has_storage` says whether this may be used.
    #[must_use]
    pub fn open(has_storage: bool, heard: impl Fn(String) + 'static) -> Self {
        let Ok(channel) = BroadcastChannel::new(CHANNEL) else {
            return if has_storage { Self::Storage } else { Self::Dead };
        };
        let listener = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            if let Some(words) = event.data().as_string() {
                heard(words);
            }
        });
        channel.set_onmessage(Some(listener.as_ref().unchecked_ref()));
        listener.forget();
        Self::Channel(channel)
    }

    /// Says something to the other tabs.
    pub fn say(&self, words: &str) {
        let is_said = match self {
            Self::Channel(channel) => channel.post_message(&words.into()).is_ok(),
            Self::Storage => leave_word(words).is_some(),
            Self::Dead => true,
        };
        if !is_said {
            leptos::logging::warn!("the other tabs were not told");
        }
    }

    /// Whether other tabs hear this one, and it them.
    #[must_use]
    pub const fn is_live(&self) -> bool {
        !matches!(self, Self::Dead)
    }
}

/// Writes a word to localStorage for the other tabs, and takes it away again: they are told what it was.
fn leave_word(words: &str) -> Option<()> {
    let storage = web_sys::window()?.local_storage().ok()??;
    let written = storage.set_item(SAID, words);
    storage.remove_item(SAID).ok()?;
    written.ok()
}

/// A lock that one tab at a time holds, and that goes with the tab.
#[derive(Clone, Default)]
pub struct Lock {
    /// Lets it go; there while it is held.
    release: Rc<RefCell<Option<Function>>>,
    /// Whether it is still wanted.
    dropped: Rc<Cell<bool>>,
}

impl Lock {
    /// Asks for a lock; `steal` takes it from whoever holds it. `told` hears `true` once it is held, and `false` when
    /// another tab has taken it. None where the browser has no locks: everybody may write then, and what they write is
    /// compared.
    pub fn ask(name: &str, steal: bool, told: impl Fn(bool) + 'static) -> Option<Self> {
        let lock = Self::default();
        let told = Rc::new(told);
        let (held, heard) = (lock.clone(), Rc::clone(&told));
        let granted = Closure::once_into_js(move |_lock: JsValue| -> JsValue {
            if held.dropped.get() {
                return JsValue::UNDEFINED;
            }
            let until = Promise::new(&mut |resolve, _| {
                held.release.replace(Some(resolve));
            });
            heard(true);
            until.into()
        });
        let asked = request(name, steal, &granted).ok()?;
        let over = lock.clone();
        wasm_bindgen_futures::spawn_local(async move {
            // Ends well when it is let go, and badly when another tab takes it.
            let is_taken = wasm_bindgen_futures::JsFuture::from(asked).await.is_err();
            over.release.replace(None);
            if is_taken && !over.dropped.get() {
                told(false);
            }
        });
        Some(lock)
    }

    /// Lets the lock go, or wants it no longer.
    pub fn release(&self) {
        self.dropped.set(true);
        if let Some(release) = self.release.take()
            && release.call0(&JsValue::UNDEFINED).is_err()
        {
            leptos::logging::warn!("a lock was not let go");
        }
    }
}

fn locks() -> Result<JsValue, JsValue> {
    let navigator = web_sys::window().ok_or(JsValue::NULL)?.navigator();
    let locks = Reflect::get(&navigator, &"locks".into())?;
    if locks.is_object() { Ok(locks) } else { Err(JsValue::NULL) }
}

fn request(name: &str, steal: bool, granted: &JsValue) -> Result<Promise, JsValue> {
    let locks = locks()?;
    let request: Function = Reflect::get(&locks, &"request".into())?.dyn_into()?;
    let options = Object::new();
    Reflect::set(&options, &"steal".into(), &steal.into())?;
    request.call3(&locks, &name.into(), &options, granted)?.dyn_into()
}
