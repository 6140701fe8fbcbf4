//! Starts Okaeri in the page.

fn main() {
    console_error_panic_hook::set_once();
    wasm_bindgen_futures::spawn_local(okaeri::ui::mount());
}
