//! Starts Okaeri in the page.

fn main() {
    console_error_panic_hook::set_once();
    okaeri::ui::mount();
}
