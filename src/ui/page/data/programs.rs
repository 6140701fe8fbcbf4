//! The programs of this browser: how large each is, where it lies, and which file there is of it.

use super::{Found, is_readable, name_of};
use crate::domain::text::Text;
use crate::state::{Lasting, Place, Whereabouts, use_session};
use crate::ui::dates;
use crate::ui::node::{Node, cards, view};
use crate::ui::route::{Page, Route};
use crate::ui::words::{data as words, language, say};

/// The programs of this browser.
pub(super) fn programs(found: Found, now: &Whereabouts) -> Node {
    let session = use_session();
    let export = move |_| {
        session.export_all();
        found.look(session);
    };
    let table = || {
        view! {
            <div class="table-scroll" tabindex="0" role="group" aria-labelledby="here">
                {cards(view! {
                    <table class="narrow-table">
                        <caption>{say(&words::TABLE)}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{say(&words::COL_PROGRAM)}</th>
                                <th scope="col" class="number">{say(&words::COL_SIZE)}</th>
                                <th scope="col">{say(&words::COL_KEPT)}</th>
                                <th scope="col">{say(&words::COL_DATABASE)}</th>
                                <th scope="col">{say(&words::COL_COPY)}</th>
                                <th scope="col">{say(&words::COL_EXPORTED)}</th>
                            </tr>
                        </thead>
                        <tbody>{now.places.iter().map(row).collect::<Node>()}</tbody>
                    </table>
                })}
            </div>
        }
    };
    let lasts = session.lasting() == Lasting::Yes;
    let none = match session.lasting() {
        Lasting::Yes => &words::NONE,
        Lasting::Wiped => &words::NONE_SINCE_WIPED,
        Lasting::Forbidden | Lasting::Declined => &words::NOT_SHOWN,
    };
    let list = if now.places.is_empty() {
        view! { <p>{say(none)}</p> }
    } else {
        table()
    };
    view! {
        <section class="section" aria-labelledby="here">
            <h2 id="here">{say(if lasts || now.places.is_empty() { &words::HERE } else { &words::HERE_UNKEPT })}</h2>
            {list}
            {(now.places.len() > 1).then(|| view! {
                <div>
                    <button type="button" aria-describedby="export-all-help" on:click=export>{say(&words::EXPORT_ALL)}</button>
                    <p class="help" id="export-all-help">{say(&words::EXPORT_ALL_HELP)}</p>
                </div>
            })}
        </section>
    }
}

fn row(place: &Place) -> Node {
    let session = use_session();
    let address = Route::Program(place.id.clone(), Page::Overview).hash();
    let name = name_of(session, &place.id);
    let name = if is_readable(session, &place.id) {
        view! { <a href=address>{name}</a> }
    } else {
        view! { {name} }
    };
    let moment = |milliseconds: u64| dates::moment(milliseconds / 1000, language());
    let kept = match place.saved_at {
        _ if session.lasting() != Lasting::Yes => say(&words::NOT_KEPT),
        0 => "–".to_owned(),
        at => moment(at),
    };
    let filed = place.filed.as_ref().map_or_else(
        || say(&words::NEVER),
        |filed| {
            let at = moment(filed.at);
            say(&if filed.is_opened { words::opened_at(&at) } else { words::exported_at(&at) })
        },
    );
    let size = if place.bytes == 0 { "–".to_owned() } else { words::kilobytes(place.bytes) };
    let outdated =
        place.is_outdated.then(|| view! { " "<span class="tag is-warn">{say(&words::OUTDATED)}</span> });
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td class="number">{size}</td>
            <td>{kept}</td>
            <td>{say(yes_or_no(place.in_database))}</td>
            <td>{say(yes_or_no(place.in_local_storage))}</td>
            <td>{filed}{outdated}</td>
        </tr>
    }
}

const fn yes_or_no(is_so: bool) -> &'static Text {
    if is_so { &words::YES } else { &words::NO }
}
