//! Other tabs of the same browser: tells when one of them has changed a kept text.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::StorageEvent;

/// Calls `changed` with the name of every text that another tab writes or removes, as long as the page lives.
pub fn on_change_elsewhere(changed: impl Fn(Option<String>) + 'static) {
    let listener = Closure::<dyn Fn(StorageEvent)>::new(move |event: StorageEvent| changed(event.key()));
    if let Some(window) = web_sys::window() {
        let added = window.add_event_listener_with_callback("storage", listener.as_ref().unchecked_ref());
        if added.is_ok() {
            listener.forget();
        }
    }
}
