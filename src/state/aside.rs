//! A page that is put aside when it is left, and comes back as it was: what went on without it is caught up with.

use super::life::upon;
use super::session::Session;
use crate::storage::aside;

impl Session {
    /// Writes what waits when the page is left, and goes on where it comes back.
    pub(super) fn watch_leaving(self) {
        upon("pagehide", move |event| {
            self.autosave().now();
            if aside::is_meant(&event) {
                // Not every browser takes the locks of a page that it puts aside.
                self.stop_writing();
                aside::begin();
            }
        });
        upon("pageshow", move |event| {
            if aside::is_meant(&event) {
                aside::end();
                self.come_back();
            }
        });
    }

    /// The browser gave this page's locks away meanwhile, and did not tell it what other tabs wrote.
    fn come_back(self) {
        self.hear_of_shelf(None);
        if let Some(id) = self.open_id() {
            self.stop_writing();
            self.ask_to_write(&id);
            self.catch_up(id);
            // What the disk did not take meanwhile may have a copy on the shelf alone.
            if self.kept.with(|keeping| keeping.trouble.is_some()) {
                self.keep_open_again();
            } else {
                self.autosave().now();
            }
        }
    }
}
