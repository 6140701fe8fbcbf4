//! How a program spreads: waves that are added, changed and removed, in the order in which they begin.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::{change, read};
use crate::domain::charter::{Reach, Wave, wave_fault};
use crate::domain::id::WaveId;
use crate::domain::limits::LINE_LETTERS;
use crate::domain::text::Text;
use crate::state::{Notice, Session, memo, use_session};
use crate::ui::node::{Node, each, view, when};
use crate::ui::part::date::DateInput;
use crate::ui::part::field::{Choice, Field};
use crate::ui::part::focus::focus;
use crate::ui::words::{charter as words, say};

/// How the program spreads.
#[component]
pub(super) fn Waves() -> Node {
    let session = use_session();
    let ids =
        move || read(session, |charter| charter.waves.iter().map(|wave| wave.id.clone()).collect::<Vec<_>>());
    let ids = memo(ids);
    let fault = memo(move || {
        read(session, |charter| {
            let fault = wave_fault(charter)?;
            let name = |id| charter.wave(id).map(Wave::name);
            Some(words::wave_fault(&name(&fault.wider)?, &name(&fault.narrower)?))
        })
    });
    let add = move |_| {
        let id = session.fresh_wave();
        let field = reach_field(&id);
        let is_added = change(session, |charter| {
            let reach = charter.next_reach();
            charter.waves.push(Wave { id, reach, what: String::new(), begins: None });
        });
        if is_added {
            // Once the page shows it.
            set_timeout(move || focus(&field), std::time::Duration::ZERO);
        }
    };
    view! {
        <section class="section" aria-labelledby="waves">
            <h2 id="waves" tabindex="-1">{say(&words::WAVES)}</h2>
            <p class="help">{say(&words::WAVES_HELP)}</p>
            {when(move || ids.with(Vec::is_empty), || view! { <p class="soft">{say(&words::NO_WAVES)}</p> })}
            <ol class="rows waves">{each(move || ids.get(), ToString::to_string, move |id| row(session, &id))}</ol>
            <p class="error" role="alert">{move || fault.get().map(|fault| say(&fault))}</p>
            <p><button type="button" on:click=add>{say(&words::ADD_WAVE)}</button></p>
        </section>
    }
}

fn reach_field(id: &WaveId) -> String {
    format!("wave-reach-{id}")
}

fn row(session: Session, id: &WaveId) -> Node {
    let id = StoredValue::new(id.clone());
    let wave = move || read(session, |charter| id.with_value(|id| charter.wave(id).cloned()));
    let name = move || wave().map_or(Text { ja: "".into(), en: "".into() }, |wave| wave.name());
    let edit = move |how: &mut dyn FnMut(&mut Wave)| {
        change(session, |charter| {
            let wave = charter.waves.iter_mut().find(|wave| id.with_value(|id| wave.id == *id));
            wave.into_iter().for_each(how);
        })
    };
    let remove = move |_| {
        let name = untrack(name);
        if change(session, |charter| charter.waves.retain(|wave| id.with_value(|id| wave.id != *id))) {
            session.tell(Notice::done(words::wave_removed(&name)));
            focus("waves");
        }
    };
    let (reach_id, what_id) = id.with_value(|id| (reach_field(id), format!("wave-what-{id}")));
    let date_id = id.with_value(|id| format!("wave-begins-{id}"));
    let reach = memo(move || wave().map(|wave| place(wave.reach)).unwrap_or_default());
    let reaches = Reach::ALL.map(|reach| (place(reach), say(&reach.name()))).to_vec();
    let set_reach = move |chosen: String| {
        let reach = Reach::ALL.into_iter().find(|reach| place(*reach) == chosen);
        edit(&mut |wave| wave.reach = reach.unwrap_or(wave.reach));
    };
    let write = move |event| {
        let words: String = event_target_value(&event);
        edit(&mut |wave| wave.what.clone_from(&words));
    };
    let set_day = move |day: Option<NaiveDate>| edit(&mut |wave| wave.begins = day);
    view! {
        <li>
            <div class="wave" role="group" aria-label=move || say(&words::wave(&name()))>
                <Field id=reach_id.clone() label=say(&words::REACH)>
                    <Choice id=reach_id.clone() options=reaches value=reach on_choose=set_reach/>
                </Field>
                <Field id=what_id.clone() label=say(&words::WHAT) help=say(&words::WHAT_HELP)>
                    <input type="text" id=what_id.clone() maxlength=LINE_LETTERS.to_string() autocomplete="off"
                        aria-describedby=format!("{what_id}-help")
                        prop:value=move || wave().map(|wave| wave.what).unwrap_or_default()
                        on:input=write on:blur=move |_| session.leave_field()/>
                </Field>
                <DateInput id=date_id label=say(&words::BEGINS) help=say(&words::BEGINS_HELP)
                    value=memo(move || wave().and_then(|wave| wave.begins)) may_be_empty=true on_set=set_day/>
                <button type="button" class="quiet small" aria-label=move || say(&words::remove_wave(&name())) on:click=remove>
                    {say(&words::REMOVE)}
                </button>
            </div>
        </li>
    }
}

/// What a reach goes by in a select.
fn place(reach: Reach) -> String {
    Reach::ALL.iter().position(|other| *other == reach).unwrap_or(0).to_string()
}
