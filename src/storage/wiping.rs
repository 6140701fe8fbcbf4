//! Once everything was wiped, nothing is written until the page is loaded anew: not by what was under way meanwhile
//! either, whatever it holds in its hands.

use std::cell::Cell;

thread_local! {
    static IS_OVER: Cell<bool> = const { Cell::new(false) };
}

/// From now on nothing is written.
pub fn begin() {
    IS_OVER.set(true);
}

/// A page that was just loaded writes.
pub fn end() {
    IS_OVER.set(false);
}

/// Whether everything was wiped since the page was loaded.
pub(super) fn is_over() -> bool {
    IS_OVER.get()
}
