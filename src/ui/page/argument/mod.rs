//! The case for a program: claims, what speaks for and against each, and which of them go into the board paper.

mod desk;
mod typed;
mod claim;
mod pieces;
mod own;
mod rules;

use leptos::prelude::*;

use self::claim::ClaimRow;
use self::desk::Desk;
use self::rules::Rules;
use crate::domain::argument::{MOST_CLAIMS, OwnClaim, Verdict};
use crate::domain::draft::Kind;
use crate::domain::id::ClaimId;
use crate::state::Notice;
use crate::ui::node::{Node, each, view};
use crate::ui::part::editing::Editing;
use crate::ui::part::focus::focus;
use crate::ui::part::heading::PageHeading;
use crate::ui::route::{Page, here};
use crate::ui::words::{argument as words, say};

/// The heading of the claims.
const CLAIMS: &str = "claims";

/// The case for a program.
#[component]
pub(in crate::ui) fn ArgumentPage() -> Node {
    let desk = Desk::open();
    let ids =
        move || desk.claims.with(|claims| claims.iter().map(|claim| claim.id.clone()).collect::<Vec<_>>());
    let told = move || {
        let count = |is: fn(Verdict) -> bool| {
            desk.claims.with(|claims| claims.iter().filter(|claim| is(claim.verdict)).count())
        };
        let borne = count(|verdict| verdict == Verdict::Borne);
        let contested = count(|verdict| verdict == Verdict::Contested);
        let not = count(|verdict| matches!(verdict, Verdict::NotBorne(_)));
        say(&words::counted(borne, contested, not))
    };
    view! {
        <PageHeading title=say(&words::TITLE) lead=say(&words::LEAD)/>
        <p class="policy-links">
            <a href=here(Page::Drafts(Kind::Board))>{say(&words::TO_PAPER)}</a>
            <a href=here(Page::Value)>{say(&words::TO_VALUE)}</a>
        </p>
        <Rules/>
        <section class="section" aria-labelledby=CLAIMS>
            <h2 id=CLAIMS tabindex="-1">{say(&words::CLAIMS)}</h2>
            <p role="status">{told}</p>
            <Editing>
                <ol class="rows claims">{each(ids, ClaimId::to_string, move |id| view! { <ClaimRow desk id/> })}</ol>
                <AddClaim desk/>
            </Editing>
        </section>
    }
}

#[component]
fn AddClaim(desk: Desk) -> Node {
    let add = move |_| {
        if desk.argument.with_untracked(|argument| argument.claims.len() >= MOST_CLAIMS) {
            desk.session().tell(Notice::refused(words::TOO_MANY_CLAIMS.clone()));
            return;
        }
        let id = desk.claim_name();
        let field = claim::words_field(&id);
        let one = OwnClaim { id, words: String::new(), saves: false };
        if desk.change(|argument| argument.claims.push(one)) {
            request_animation_frame(move || focus(&field));
        }
    };
    view! {
        <div>
            <button type="button" aria-describedby="add-claim-help" on:click=add>{say(&words::ADD_CLAIM)}</button>
            <p class="help" id="add-claim-help">{say(&words::ADD_CLAIM_HELP)}</p>
        </div>
    }
}
