//! The evidence on the two sides of a claim: a list on a phone, two columns around a line on a desk.

use crate::domain::argument::{Claim, Origin, Piece, Side, Strength};
use crate::ui::node::{Node, view};
use crate::ui::part::cite::host;
use crate::ui::route::{Guide, Route};
use crate::ui::words::{argument as words, say};

/// The evidence on both sides, and what only puts the claim in proportion.
pub(super) fn sides(claim: &Claim) -> Node {
    let side = |side: Side| {
        let pieces: Vec<&Piece> = claim.on(side).collect();
        let list = if pieces.is_empty() {
            view! { <p class="soft">{say(&words::NONE_FOR)}</p> }
        } else {
            view! { <ul class="claim-pieces">{pieces.into_iter().map(piece).collect::<Node>()}</ul> }
        };
        view! {
            <div class="claim-side" class:is-against=side == Side::Against>
                <h4>{say(&words::side(side))}</h4>
                {list}
            </div>
        }
    };
    let context: Vec<&Piece> = claim.on(Side::Context).collect();
    let context = (!context.is_empty()).then(|| {
        view! {
            <details>
                <summary>{say(&words::context(context.len()))}</summary>
                <p class="help">{say(&words::CONTEXT_HELP)}</p>
                <ul class="claim-pieces">{context.into_iter().map(piece).collect::<Node>()}</ul>
            </details>
        }
    });
    view! {
        <div class="claim-sides">{side(Side::For)}{side(Side::Against)}</div>
        {context}
    }
}

fn piece(piece: &Piece) -> Node {
    let is_own = matches!(piece.origin, Origin::Own(_));
    let strength = (piece.side != Side::Context).then(|| {
        view! {
            {marks(piece.strength)}
            <span class="tag">{say(&words::strength(piece.strength))}</span>
        }
    });
    let indirect = (piece.indirect && piece.side != Side::Context)
        .then(|| view! { <span class="tag">{say(&words::INDIRECT)}</span> });
    let own = is_own.then(|| view! { <span class="tag is-accent">{say(&words::OWN)}</span> });
    let incomplete = (!piece.counts).then(|| view! { <p class="help">{say(&words::INCOMPLETE)}</p> });
    view! {
        <li class="claim-piece">
            <p class="tags">{strength}{indirect}{own}</p>
            <p>{say(&piece.text)}</p>
            <p class="fact-source">{source(piece)}</p>
            {incomplete}
        </li>
    }
}

/// As many marks as it is strong.
fn marks(strength: Strength) -> Node {
    let marks = match strength {
        Strength::Weak => "●○○",
        Strength::Fair => "●●○",
        Strength::Strong => "●●●",
    };
    view! { <span class="claim-marks" aria-hidden="true">{marks}</span> }
}

fn source(piece: &Piece) -> Node {
    let name = say(&piece.source);
    match (&piece.address, &piece.origin) {
        (_, Origin::Case(case)) => {
            view! { <a href=Route::Guide(Guide::Case(case.clone())).hash()>{name}</a> }
        }
        (Some(address), Origin::Own(_)) => {
            let named = name.replace(address.as_str(), host(address));
            view! { <a href=address.clone() rel="noreferrer noopener" target="_blank">{named}</a> }
        }
        (Some(address), _) => {
            view! { <a href=address.clone() rel="noreferrer noopener" target="_blank">{name}</a> }
        }
        (None, _) => view! { <span>{name}</span> },
    }
}
