//! How much room the window has.

/// Whether the window has room for one column only.
pub(in crate::ui) fn is_narrow() -> bool {
    let width = web_sys::window().and_then(|window| window.inner_width().ok()?.as_f64());
    width.is_some_and(|width| width < 640.0)
}
