//! A clause of the document: its words, what became of them, and the way to change them.

use leptos::prelude::*;

use super::desk::{Desk, field, heading};
use super::document::paragraphs;
use super::editor::Editor;
use super::outdated::Outdated;
use crate::domain::draft::{Change, ClauseKey, State, WrittenClause};
use crate::state::{Memo, memo};
use crate::ui::node::{Node, either, view};
use crate::ui::part::editing::Editing;
use crate::ui::part::focus::focus;
use crate::ui::words::policy::act_on;
use crate::ui::words::{clauses as words, language, say};

/// A clause as it is now; none once it is gone.
pub(super) type Shown = Memo<Option<WrittenClause>>;

/// A clause of the document.
#[component]
pub(super) fn ClauseRow(
    /// The text.
    desk: Desk,
    /// Which clause.
    key: ClauseKey,
) -> Node {
    let this = StoredValue::new(key);
    let clause: Shown = memo(move || this.with_value(|key| desk.clause(key)));
    let is_out =
        move || clause.with(|clause| clause.as_ref().is_some_and(|clause| clause.state == State::LeftOut));
    either(is_out, move || left_out(desk, this, clause), move || standing(desk, this, clause))
}

/// In place of a clause that is left out: a word, and the way back.
fn left_out(desk: Desk, this: StoredValue<ClauseKey>, clause: Shown) -> Node {
    let name = move || words::named(&name_of(clause));
    let put_back = move |_| {
        let ClauseKey::Drafted(id) = this.get_value() else { return };
        if desk.change(Change::LeaveOut(id, false)) {
            let heading = this.with_value(heading);
            request_animation_frame(move || focus(&heading));
        }
    };
    view! {
        <div class="draft-desk draft-out" lang=untrack(language).tag()>
            <p id=this.with_value(heading) tabindex="-1">{move || say(&words::out(&name_of(clause)))}</p>
            <Editing>
                <button type="button" class="small" aria-label=move || say(&act_on(&name(), &words::PUT_BACK)) on:click=put_back>
                    {say(&words::PUT_BACK)}
                </button>
            </Editing>
        </div>
    }
}

/// A clause that stands in the text.
fn standing(desk: Desk, this: StoredValue<ClauseKey>, clause: Shown) -> Node {
    let title = move || clause.with(|clause| clause.as_ref().map(|clause| clause.heading.clone()));
    let lines = memo(move || {
        clause.with(|clause| clause.as_ref().map(|clause| clause.lines.clone())).unwrap_or_default()
    });
    let text = move || lines.with(|lines| paragraphs(lines));
    let tag = move || {
        clause.with(|clause| clause.as_ref().and_then(|clause| words::state(&clause.state))).map(|tag| {
            view! { <span class="tag">{say(&tag)}</span> }
        })
    };
    let elsewhere = move || {
        let is_own = this.with_value(|key| matches!(key, ClauseKey::Own(_)));
        let is_there = clause.with(|clause| clause.as_ref().is_some_and(|one| one.is_said_elsewhere));
        is_there.then(|| {
            view! { <p class="help">{say(&words::elsewhere(desk.spoken.get(), is_own))}</p> }
        })
    };
    let begins_annex = move || clause.with(|clause| clause.as_ref().is_some_and(|one| one.begins_annex));
    view! {
        <div class="draft-clause" class:begins-annex=begins_annex>
            <h3 id=this.with_value(heading) tabindex="-1">{title}</h3>
            {Node::live(text)}
            <div class="draft-desk" lang=untrack(language).tag()>
                {Node::live(tag)}
                {Node::live(elsewhere)}
                <Outdated desk this clause/>
                <Editor desk this clause/>
            </div>
        </div>
    }
}

/// What a clause is called.
pub(super) fn name_of(clause: Shown) -> String {
    clause.with(|clause| clause.as_ref().map(|clause| clause.name.clone())).unwrap_or_default()
}

/// The focus on a button of a clause that was moved: what moves loses it.
pub(super) fn focus_on(key: &ClauseKey, button: &str) {
    let button = field(key, button);
    request_animation_frame(move || focus(&button));
}
