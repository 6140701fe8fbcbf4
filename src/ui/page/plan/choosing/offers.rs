//! The sets to choose from, side by side; what the one that is looked at would change, and the button that takes it.

use std::sync::Arc;

use super::Close;
use crate::domain::command::Command;
use crate::domain::plan::question::question;
use crate::domain::plan::{Difference, Made, make_of, resolve};
use crate::domain::selection::verify;
use crate::exchange::engine::{Kind, Offer};
use crate::state::{Choosing, Memo, Notice, Session, memo, use_session};
use crate::ui::dates;
use crate::ui::node::{Node, cards, view};
use crate::ui::page::plan::anew::group;
use crate::ui::page::plan::phrase::{Names, listed};
use crate::ui::part::focus::focus;
use crate::ui::words::plan::choosing as words;
use crate::ui::words::{language, plan, say};

/// The sets, and what taking one would change.
pub(super) fn offers(choosing: Choosing, on_close: Close) -> Node {
    let session = use_session();
    let offers = memo(move || choosing.answer.with(|answer| answer.offers.clone()));
    let picked = memo(move || {
        let (kind, offers) = (choosing.picked.get(), offers.get());
        offers.iter().find(|offer| offer.kind == kind).or(offers.first()).cloned()
    });
    let compared = Node::live(move || {
        let (all, looked_at) = (offers.get(), picked.get()?);
        let late = looked_at.late_days;
        Some(view! {
            {table(choosing, &all, looked_at.kind)}
            {(late > 0).then(|| view! { <p class="finding">{say(&words::is_late(looked_at.kind, late))}</p> })}
            <p class="help">{say(&proof(&looked_at))}</p>
            {change(session, choosing, &looked_at)}
        })
    });
    view! { {compared} {taking(choosing, picked, on_close)} }
}

/// The button that takes the set that is looked at. It stays the same one while more sets come: a press on it counts.
fn taking(choosing: Choosing, picked: Memo<Option<Offer>>, on_close: Close) -> Node {
    let session = use_session();
    let can_take =
        memo(move || picked.with(Option::is_some) && choosing.answer.with(|answer| answer.is_fresh));
    let is_made = memo(move || {
        session.derived.shown.with(|open| open.as_ref().is_some_and(|open| open.plan.is_some()))
    });
    Node::live(move || {
        let on_close = Arc::clone(&on_close);
        let take = move |_| {
            let Some(offer) = picked.get_untracked() else { return };
            if adopt(session, choosing, &offer) {
                focus("main");
                on_close();
            }
        };
        let label = move || say(if is_made.get() { &plan::ADOPT } else { &words::TAKE });
        can_take.get().then(|| view! { <button type="button" class="primary" on:click=take>{label}</button> })
    })
}

fn table(choosing: Choosing, offers: &[Offer], picked: Kind) -> Node {
    let has_cost = offers.iter().any(|offer| offer.yen > 0);
    let names = |offer: &Offer| {
        let catalog = use_session().catalog;
        let names = offer.open.iter().filter_map(|id| Some(catalog.challenge(id)?.name.clone()));
        if offer.open.is_empty() { say(&words::NONE_OPEN) } else { say(&listed(names)) }
    };
    let finish =
        |offer: &Offer| offer.finish().map_or_else(|| "–".to_owned(), |day| dates::medium(day, language()));
    let late = |offer: &Offer| {
        let days = offer.late_days;
        (days > 0).then(|| view! { <span class="is-late small">{say(&words::late(days))}</span> })
    };
    let row = |offer: &Offer| {
        let kind = offer.kind;
        let like =
            offers.iter().take_while(|other| other.kind != kind).find(|other| other.actions == offer.actions);
        view! {
            <tr>
                <th scope="row">
                    <label class="check">
                        <input type="radio" name="offer" prop:checked=picked == kind on:change=move |_| choosing.picked.set(kind)/>
                        " " {say(&words::kind(kind))}
                    </label>
                    {like.map(|like| view! { <span class="soft small">{say(&words::like(like.kind))}</span> })}
                </th>
                <td>{dates::effort(offer.tenths, language())}</td>
                {has_cost.then(|| view! { <td>{dates::yen(offer.yen, language())}</td> })}
                <td>{finish(offer)}{late(offer)}</td>
                <td>{offer.tasks.to_string()}</td>
                <td>{say(&words::risk(offer.risk))}</td>
                <td class="small">{names(offer)}</td>
            </tr>
        }
    };
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=say(&words::OFFERS)>
            {cards(view! {
                <table>
                    <thead><tr>
                        <th scope="col">{say(&words::SET)}</th>
                        <th scope="col">{say(&plan::WORK)}</th>
                        {has_cost.then(|| view! { <th scope="col">{say(&words::COST)}</th> })}
                        <th scope="col">{say(&plan::FINISHES)}</th>
                        <th scope="col">{say(&plan::TASKS)}</th>
                        <th scope="col">{say(&words::RISK_LEFT)}</th>
                        <th scope="col">{say(&words::OPEN)}</th>
                    </tr></thead>
                    <tbody>{offers.iter().map(row).collect::<Node>()}</tbody>
                </table>
            })}
        </div>
    }
}

/// How good it is known to be.
fn proof(offer: &Offer) -> crate::domain::text::Text {
    match (offer.is_proven, offer.kind) {
        (true, Kind::Cheapest) => words::PROVEN_CHEAPEST.clone(),
        (true, Kind::Fastest) => words::PROVEN_FASTEST.clone(),
        (true, Kind::Safest) => words::PROVEN_SAFEST.clone(),
        (false, Kind::Cheapest) => words::gap(&dates::effort(offer.gap(), language())),
        (false, _) => words::UNPROVEN.clone(),
    }
}

fn made(session: Session, choosing: Choosing, offer: &Offer) -> Option<Made> {
    let today = session.today.get_untracked();
    let pins = choosing.pins.get_untracked();
    let shown = session.derived.shown;
    shown.with(|open| Some(make_of(session.catalog, open.as_ref()?, today, &offer.actions, &pins)))
}

/// What would come and go, where there is a plan.
fn change(session: Session, choosing: Choosing, offer: &Offer) -> Option<Node> {
    let after = made(session, choosing, offer)?.plan;
    session.derived.shown.with(|open| {
        let before = open.as_ref()?.plan.as_ref()?;
        let difference = Difference::between(before, &after);
        if difference.is_none() {
            return Some(view! { <p><strong>{say(&plan::CHOOSE_SAME)}</strong></p> });
        }
        let mut tasks = resolve(session.catalog, before);
        tasks.extend(resolve(session.catalog, &after));
        let names = Names::of(&tasks);
        Some(view! {
            <p class="help">{say(&plan::CHOOSE_HELP)}</p>
            {group(&plan::COMES, &difference.added, &names)}
            {group(&plan::GOES, &difference.dropped, &names)}
            <p>{say(&plan::stays(difference.kept))}</p>
        })
    })
}

/// Makes the plan of a set, if the set stands the check: the engine's word alone is not believed.
fn adopt(session: Session, choosing: Choosing, offer: &Offer) -> bool {
    let pins = choosing.pins.get_untracked();
    let holds = session.derived.shown.with_untracked(|open| {
        let asked = open.as_ref().map(|open| question(session.catalog, open, &pins));
        asked.is_some_and(|asked| verify(&asked, &offer.selected()).is_ok())
    });
    let Some(Made { mut plan, uncovered }) = made(session, choosing, offer).filter(|_| holds) else {
        session.tell(Notice::refused(words::DOUBTFUL.clone()));
        return false;
    };
    plan.proof = Some(offer.proof());
    let again =
        session.derived.shown.with_untracked(|open| open.as_ref().is_some_and(|open| open.plan.is_some()));
    let tasks = plan.tasks.len();
    let is_taken = session.run(Command::AdoptPlan(plan));
    if is_taken {
        session.tell(Notice::done(plan::made(tasks, again, uncovered.len())));
    }
    is_taken
}
