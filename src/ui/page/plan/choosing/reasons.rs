//! Why each action is in the cheapest set, or not, with a say about it; and what some more work would buy.

use super::pins::pin;
use super::title;
use crate::domain::id::ActionId;
use crate::domain::text::Text;
use crate::exchange::engine::{Offer, Why};
use crate::state::{Choosing, memo};
use crate::ui::dates;
use crate::ui::node::{Node, cards, view};
use crate::ui::page::plan::phrase::listed;
use crate::ui::route::{Guide, Route};
use crate::ui::words::plan::{choosing as words, quoted};
use crate::ui::words::{language, say};

/// Why each action is in the cheapest set, or not.
pub(super) fn reasons(choosing: Choosing) -> Node {
    let answer = memo(move || choosing.answer.with(|answer| (answer.why.clone(), answer.offers.clone())));
    let rows = move |is_other: bool| {
        answer.with(|(why, offers)| {
            let of = |(_, why): &&(ActionId, Why)| is_other == matches!(why, Why::RaisesNothing);
            let rows: Vec<_> =
                why.iter().filter(of).map(|(id, why)| row(choosing, offers, id, why)).collect();
            (!rows.is_empty()).then(|| table(rows.into_iter().collect()))
        })
    };
    Node::live(move || {
        answer.with(|(why, _)| !why.is_empty()).then(|| {
            view! {
                <details class="more">
                    <summary>{say(&words::REASONS)}</summary>
                    <p class="help">{say(&words::REASONS_HELP)}</p>
                    {rows(false)}
                    <details>
                        <summary>{say(&words::OTHERS)}</summary>
                        {rows(true)}
                    </details>
                </details>
            }
        })
    })
}

fn table(rows: Node) -> Node {
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=say(&words::REASONS)>
            {cards(view! {
                <table>
                    <thead><tr>
                        <th scope="col">{say(&words::ACTION)}</th>
                        <th scope="col">{say(&words::IN_SETS)}</th>
                        <th scope="col">{say(&words::WHY)}</th>
                        <th scope="col">{say(&words::PIN)}</th>
                    </tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            })}
        </div>
    }
}

fn row(choosing: Choosing, offers: &[Offer], id: &ActionId, why: &Why) -> Node {
    let holds = |offer: &&Offer| offer.actions.contains(id);
    let sets = if offers.iter().all(|offer| holds(&offer)) {
        words::ALL_SETS.clone()
    } else {
        listed(offers.iter().filter(holds).map(|offer| words::kind(offer.kind)))
    };
    view! {
        <tr>
            <th scope="row"><a href=Route::Guide(Guide::Action(id.clone())).hash()>{say(&title(id))}</a></th>
            <td class="small">{say(&sets)}</td>
            <td class="small">{say(&told(why))}</td>
            <td>{pin(choosing, id)}</td>
        </tr>
    }
}

fn told(why: &Why) -> Text {
    let days = |tenths: u32| dates::effort(tenths, language());
    match why {
        Why::PinnedIn => words::WHY_PINNED_IN.clone(),
        Why::Necessary => words::NECESSARY.clone(),
        Why::Saves(tenths, is_exact) => words::saves(&days(*tenths), *is_exact),
        Why::PinnedOut => words::WHY_PINNED_OUT.clone(),
        Why::Needs(needed) => words::needs_out(&title(needed)),
        Why::RaisesNothing => words::RAISES_NOTHING.clone(),
        Why::TooLong(Some(days)) => words::too_long(*days),
        Why::TooLong(None) => words::NEVER_ENDS.clone(),
        Why::Impossible => words::IMPOSSIBLE.clone(),
        Why::Costs(0, _) => words::AS_GOOD.clone(),
        Why::Costs(tenths, is_exact) => words::costs(&days(*tenths), *is_exact),
        Why::Unclear => words::UNCLEAR.clone(),
    }
}

/// What some more work would buy.
pub(super) fn bought(choosing: Choosing) -> Node {
    let more = memo(move || choosing.answer.with(|answer| answer.more.clone()));
    Node::live(move || {
        let more = more.get()?;
        let text = if more.after > more.before {
            words::buys(
                more.before,
                more.after,
                &listed(more.added.iter().map(|action| quoted(&title(action)))),
            )
        } else {
            words::MORE_NOTHING.clone()
        };
        Some(view! { <div><p class="label">{say(&words::MORE)}</p><p>{say(&text)}</p></div> })
    })
}
