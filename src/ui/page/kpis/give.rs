//! Giving the monthly figures out as a table: on the clipboard, or as CSV.

use leptos::prelude::*;

use super::desk::Desk;
use crate::exchange::monthly::{csv, table};
use crate::exchange::sheet::as_text;
use crate::state::Notice;
use crate::ui::node::{Node, view};
use crate::ui::words::kpis::monthly as words;
use crate::ui::words::{language, say};

/// What the file is called.
const NAME: &str = "okaeri-monthly.csv";

/// Giving the monthly figures out.
#[component]
pub(super) fn Give(
    /// Goals and figures.
    desk: Desk,
) -> Node {
    let session = desk.session();
    let rows = move || desk.figures.with_untracked(|figures| table(figures, untrack(language)));
    let copy = move |_| {
        session.copy_text(&as_text(&rows()), move |is_copied| {
            session.tell(if is_copied {
                Notice::done(words::COPIED.clone())
            } else {
                Notice::refused(words::NOT_COPIED.clone())
            });
        });
    };
    let download = move |_| session.hand_out_table(NAME, &csv(&rows()));
    view! {
        <section class="section kpi-give" aria-labelledby="kpi-give">
            <h3 id="kpi-give">{say(&words::GIVE)}</h3>
            <p class="help">{say(&words::GIVE_HELP)}</p>
            <div class="buttons">
                <button type="button" on:click=copy>{say(&words::COPY)}</button>
                <button type="button" on:click=download>{say(&words::DOWNLOAD)}</button>
            </div>
        </section>
    }
}
