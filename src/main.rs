//! Starts Okaeri in the page.

use okaeri::ui::rescue::{self, Trouble};

fn main() {
    std::panic::set_hook(Box::new(|panic| {
        console_error_panic_hook::hook(panic);
        rescue::call(Trouble::Stopped, &panic.to_string());
    }));
    wasm_bindgen_futures::spawn_local(okaeri::ui::mount());
}
