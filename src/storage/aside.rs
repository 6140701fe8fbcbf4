//! A page that the browser puts aside when it is left, to bring it back as it was. It stands still meanwhile, and so would
//! a transaction that it had begun: `WebKit` lets the next page wait for that one's end, for ever. So it ends first, and
//! none begins until the page is back. What it was to write lies on the shelf, and is written then.

use std::cell::{Cell, RefCell};

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use web_sys::{Event, IdbTransaction};

use super::disk::DiskError;
use super::wiping;

thread_local! {
    static IS_ASIDE: Cell<bool> = const { Cell::new(false) };
    static RUNNING: RefCell<Vec<IdbTransaction>> = const { RefCell::new(Vec::new()) };
}

/// Whether a page is put aside, and not given up, or was brought back, and not loaded: for `pagehide` and `pageshow`.
#[must_use]
pub fn is_meant(event: &Event) -> bool {
    Reflect::get(event, &"persisted".into()).is_ok_and(|persisted| persisted == JsValue::TRUE)
}

/// Ends what is under way, and lets nothing begin.
pub fn begin() {
    IS_ASIDE.set(true);
    for transaction in RUNNING.take() {
        // One that is over already has nothing left to end.
        if transaction.abort().is_err() {
            leptos::logging::warn!("a transaction was over already");
        }
    }
}

/// Whether it is aside.
pub(super) fn is_begun() -> bool {
    IS_ASIDE.get()
}

/// Lets transactions begin again.
pub fn end() {
    IS_ASIDE.set(false);
}

/// A transaction under way, until this is dropped.
pub(super) struct Running(IdbTransaction);

impl Running {
    /// Begins one, unless the page is aside or everything was wiped.
    pub(super) fn begin(open: impl FnOnce() -> Result<IdbTransaction, DiskError>) -> Result<Self, DiskError> {
        if IS_ASIDE.get() || wiping::is_over() {
            return Err(DiskError::Silent);
        }
        let transaction = open()?;
        RUNNING.with_borrow_mut(|running| running.push(transaction.clone()));
        Ok(Self(transaction))
    }

    pub(super) const fn transaction(&self) -> &IdbTransaction {
        &self.0
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        RUNNING.with_borrow_mut(|running| running.retain(|other| *other != self.0));
    }
}
