//! Keys that the whole page hears, and never while Japanese is being converted.

use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

/// The key code that `WebKit` reports for a key that an input method took.
const TAKEN_BY_INPUT_METHOD: u32 = 229;

/// What a person asks of the whole page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shortcut {
    /// Ctrl/⌘+Z
    Undo,
    /// Ctrl/⌘+Shift+Z, Ctrl+Y
    Redo,
    /// Ctrl/⌘+S
    Export,
}

/// Whether an input method is at work on this key.
pub(super) fn is_composing(event: &KeyboardEvent) -> bool {
    event.is_composing() || event.key_code() == TAKEN_BY_INPUT_METHOD
}

/// Whether the person types into a field.
pub(super) fn is_typing(event: &KeyboardEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    target.is_some_and(|element| match element.tag_name().as_str() {
        "TEXTAREA" | "SELECT" => true,
        "INPUT" => !matches!(element.get_attribute("type").as_deref(), Some("radio" | "checkbox" | "button")),
        _ => false,
    })
}

/// What a key asks of the whole page.
pub(super) fn shortcut(event: &KeyboardEvent) -> Option<Shortcut> {
    if is_composing(event) || event.alt_key() || !(event.ctrl_key() || event.meta_key()) {
        return None;
    }
    match (event.key().to_ascii_lowercase().as_str(), event.shift_key()) {
        ("z", false) => Some(Shortcut::Undo),
        ("z", true) | ("y", false) => Some(Shortcut::Redo),
        ("s", false) => Some(Shortcut::Export),
        _ => None,
    }
}

/// A key pressed alone, in lower case; none while typing or converting.
pub(super) fn plain_key(event: &KeyboardEvent) -> Option<String> {
    let modified = event.ctrl_key() || event.meta_key() || event.alt_key();
    (!modified && !is_composing(event) && !is_typing(event)).then(|| event.key().to_ascii_lowercase())
}
