//! Tables that a person hands over to be looked at: read, and kept nowhere. And tables that are handed out.

use super::session::Session;
use crate::storage::file;

impl Session {
    /// Reads the text of a table, and goes on with it; without one where it cannot be read or is too large. Nothing of it is
    /// told, noted or kept here.
    pub fn read_table(self, table: file::File, go_on: impl FnOnce(Option<String>) + 'static) {
        leptos::task::spawn_local(async move { go_on(file::table(table).await) });
    }

    /// Hands out a table as a file of CSV; a refusal is told.
    pub fn hand_out_table(self, name: &str, text: &str) {
        self.give(name, text, "text/csv;charset=utf-8");
    }
}
