//! A claim: its words, its evidence, what follows from it, and whether the board paper takes it.

use leptos::prelude::*;

use super::CLAIMS;
use super::desk::Desk;
use super::own::OwnRow;
use super::pieces::sides;
use super::typed::Typed;
use crate::domain::argument::{Claim, MOST_EVIDENCE, OwnEvidence, Side, Strength, Verdict};
use crate::domain::id::{ClaimId, EvidenceId};
use crate::domain::text::Text;
use crate::state::{Memo, Notice, memo};
use crate::ui::node::{Node, each, view, when};
use crate::ui::part::focus::focus;
use crate::ui::words::{argument as words, say};

/// The field with the words of a claim.
pub(super) fn words_field(id: &ClaimId) -> String {
    format!("claim-{id}-words")
}

/// A claim.
#[component]
pub(super) fn ClaimRow(
    /// The argument.
    desk: Desk,
    /// Its id.
    id: ClaimId,
) -> Node {
    let this = StoredValue::new(id.clone());
    let claim: Memo<Option<Claim>> = memo(move || this.with_value(|id| desk.claim(id)));
    let name = move || {
        claim.with(|claim| claim.as_ref().map(Claim::name)).unwrap_or(Text { ja: "".into(), en: "".into() })
    };
    let verdict = move || claim.with(|claim| claim.as_ref().map(|claim| claim.verdict));
    let heading = format!("claim-{id}");
    let is_own = memo(move || claim.with(|claim| claim.as_ref().is_some_and(|claim| claim.is_own)));
    let ids = move || {
        desk.read(|argument| {
            let of = argument.evidence.iter().filter(|one| this.with_value(|id| one.claim == *id));
            of.map(|one| one.id.clone()).collect::<Vec<_>>()
        })
    };
    view! {
        <li class="claim">
            <div class="claim-head">
                <h3 id=heading tabindex="-1">{move || say(&name())}</h3>
                <span class="tag" class:is-good=move || verdict() == Some(Verdict::Borne)
                    class:is-warn=move || verdict() == Some(Verdict::Contested)>
                    {move || verdict().map(|verdict| say(&words::verdict(verdict)))}
                </span>
            </div>
            <p class="small soft">{move || verdict().map(|verdict| say(&words::reason(verdict)))}</p>
            {when(move || is_own.get(), move || own(desk, this))}
            {Node::live(move || claim.with(|claim| claim.as_ref().map(sides)))}
            <ol class="claim-own">
                {each(ids, EvidenceId::to_string, move |id| view! { <OwnRow desk id/> })}
            </ol>
            <Acts desk claim/>
        </li>
    }
}

/// The words of a claim that a person added, and the way to take it away.
fn own(desk: Desk, this: StoredValue<ClaimId>) -> Node {
    let id = this.get_value();
    let known = move || desk.read(|argument| this.with_value(|id| argument.claim(id).cloned()));
    let kept = memo(move || known().map(|claim| claim.words).unwrap_or_default());
    let saves = move || known().is_some_and(|claim| claim.saves);
    let take = move |typed: &str| {
        desk.try_change(|argument| {
            let claim = argument.claims.iter_mut().find(|one| this.with_value(|id| one.id == *id));
            if let Some(claim) = claim {
                typed.clone_into(&mut claim.words);
            }
        })
    };
    let toggle = move |_| {
        desk.change(|argument| {
            let claim = argument.claims.iter_mut().find(|one| this.with_value(|id| one.id == *id));
            if let Some(claim) = claim {
                claim.saves = !claim.saves;
            }
        });
    };
    let help = format!("claim-{id}-saves-help");
    let there = memo(move || known().is_some());
    when(
        move || there.get(),
        move || {
            let (field, help) = (words_field(&this.get_value()), help.clone());
            view! {
                <div class="form">
                    <Typed desk id=field label=&words::CLAIM_WORDS help=&words::CLAIM_WORDS_HELP kept=kept take=take/>
                    <label class="check">
                        <input type="checkbox" prop:checked=saves on:change=toggle aria-describedby=help.clone()/>
                        <span>{say(&words::SAVES)}</span>
                    </label>
                    <p class="help" id=help>{say(&words::SAVES_HELP)}</p>
                </div>
            }
        },
    )
}

/// Whether the paper takes it; adding evidence; taking a claim of one's own away.
#[component]
fn Acts(desk: Desk, claim: Memo<Option<Claim>>) -> Node {
    let id = move || claim.with_untracked(|claim| claim.as_ref().map(|claim| claim.id.clone()));
    let name = move || claim.with(|claim| claim.as_ref().map(|claim| words::of_claim(&claim.name())));
    let named = move |act: &'static Text| name().map(|name| say(&words::act_on(&name, act)));
    let is_borne =
        move || claim.with(|claim| claim.as_ref().is_some_and(|claim| claim.verdict == Verdict::Borne));
    let is_told = move || claim.with(|claim| claim.as_ref().is_some_and(Claim::is_told));
    let is_own = memo(move || claim.with(|claim| claim.as_ref().is_some_and(|claim| claim.is_own)));
    let told = move || {
        claim
            .with(|claim| claim.as_ref().map(|claim| say(&words::in_paper(claim.verdict, claim.is_left_out))))
    };
    let toggle = move |_| {
        let Some(id) = id() else { return };
        desk.change(|argument| {
            if !argument.left_out.remove(&id) {
                argument.left_out.insert(id);
            }
        });
    };
    let add = move |_| {
        let Some(claim) = id() else { return };
        if desk.argument.with_untracked(|argument| argument.evidence.len() >= MOST_EVIDENCE) {
            desk.session().tell(Notice::refused(words::TOO_MANY.clone()));
            return;
        }
        let id = desk.evidence_name();
        let field = super::own::text_field(&id);
        let (text, source) = (String::new(), String::new());
        let one =
            OwnEvidence { id, claim, side: Side::For, strength: Strength::Weak, text, source, date: None };
        if desk.change(|argument| argument.evidence.push(one)) {
            request_animation_frame(move || focus(&field));
        }
    };
    let remove = move |_| {
        let (Some(id), Some(name)) = (id(), untrack(name)) else { return };
        if desk.change(|argument| argument.remove_claim(&id)) {
            desk.session().tell(Notice::done(words::removed(&name)));
            focus(CLAIMS);
        }
    };
    let help = id().map(|id| format!("claim-{id}-paper")).unwrap_or_default();
    view! {
        <div>
            <label class="check">
                <input type="checkbox" prop:checked=is_told disabled=move || !is_borne() on:change=toggle
                    aria-label=move || named(&words::IN_PAPER) aria-describedby=help.clone()/>
                <span>{say(&words::IN_PAPER)}</span>
            </label>
            <p class="help" id=help>{told}</p>
        </div>
        <div class="buttons">
            <button type="button" class="small" aria-label=move || named(&words::ADD_EVIDENCE) on:click=add>
                {say(&words::ADD_EVIDENCE)}
            </button>
            {when(move || is_own.get(), move || view! {
                <button type="button" class="small quiet" aria-label=move || named(&words::REMOVE) on:click=remove>
                    {say(&words::REMOVE)}
                </button>
            })}
        </div>
    }
}
