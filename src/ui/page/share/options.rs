//! What the file leaves out, and whether a passphrase protects it.

use leptos::prelude::*;

use super::Wish;
use crate::domain::text::Text;
use crate::exchange::share::Redaction;
use crate::state::{Role, RwSignal, use_session};
use crate::ui::node::{Node, view, when};
use crate::ui::part::passphrase::{Account, Passphrase, SECOND, Shown};
use crate::ui::words::{COMMA, keeping, say, share as words};

/// Which of the things that may be left out.
type Part = fn(&mut Redaction) -> &mut bool;

/// What the file leaves out.
pub(super) fn options(wish: Wish) -> Node {
    let parts: [(&'static str, &'static Text, &'static Text, Part); 3] = [
        ("without-names", &words::NAMES, &words::NAMES_HELP, |without| &mut without.names),
        ("without-notes", &words::NOTES, &words::NOTES_HELP, |without| &mut without.notes),
        ("without-organization", &words::ORGANIZATION, &words::ORGANIZATION_HELP, |without| {
            &mut without.organization
        }),
    ];
    let check = |(id, label, help, part): (&'static str, &Text, &Text, Part)| {
        let chosen = move || *part(&mut wish.without.get());
        let choose = move |is_chosen| wish.without.update(|without| *part(without) = is_chosen);
        ticked(id, label, help, chosen, choose)
    };
    let is_whole = move || wish.without.get() == Redaction::default();
    view! {
        <section class="section" aria-labelledby="without">
            <h2 id="without">{say(&words::OPTIONS)}</h2>
            {if is_newer() {
                view! { <p class="finding">{say(&words::NEWER_WHOLE)}</p> }
            } else {
                view! { <div class="wishes">{parts.into_iter().map(check).collect::<Node>()}</div> }
            }}
            {when(move || !is_whole(), || view! { <p class="help">{say(&words::APART)}</p> })}
            {when(is_whole, writers)}
        </section>
        <section class="section" aria-labelledby="protection">
            <h2 id="protection">{say(&words::PASSPHRASE)}</h2>
            {ticked("sealed", &words::PROTECTION, &words::PROTECTION_HELP, move || wish.is_sealed.get(), move |is| wish.is_sealed.set(is))}
            {when(move || wish.is_sealed.get(), move || passphrase(wish))}
        </section>
    }
}

/// Whether a newer version made the program: what this one does not know of could not be left out.
fn is_newer() -> bool {
    use_session().role.get_untracked() == Role::NewerVersion
}

/// A box to tick, with help under it.
fn ticked(
    id: &'static str,
    label: &Text,
    help: &Text,
    is_chosen: impl Fn() -> bool + Send + 'static,
    choose: impl Fn(bool) + 'static,
) -> Node {
    let help_id = format!("{id}-help");
    view! {
        <div>
            <label class="check">
                <input type="checkbox" id=id aria-describedby=help_id.clone() prop:checked=is_chosen
                    on:change=move |event| choose(event_target_checked(&event))/>
                {say(label)}
            </label>
            <p class="help" id=help_id>{say(help)}</p>
        </div>
    }
}

/// Who is named in a file of the whole program.
fn writers() -> Option<Node> {
    let names = use_session().writers();
    (!names.is_empty())
        .then(|| view! { <p class="help">{say(&words::writers(&names.join(&say(&COMMA))))}</p> })
}

fn passphrase(wish: Wish) -> Node {
    let shown = RwSignal::new(false);
    let (first, second) = wish.passphrase;
    // A file's passphrase is not that of the program here.
    let owner = use_session().program.with_untracked(|open| open.as_ref().map(|open| open.id.to_string()));
    let owner = format!("{}.file", owner.unwrap_or_default());
    view! {
        <form class="form" novalidate on:submit=|event: leptos::ev::SubmitEvent| event.prevent_default()>
            <Account id=owner/>
            <Passphrase id="file-passphrase" label=say(&keeping::PASSPHRASE) help=say(&keeping::NEW_HELP)
                is_new=true typed=first shown/>
            <Passphrase id=SECOND label=say(&keeping::REPEAT) help=say(&keeping::NO_RECOVERY)
                is_new=true typed=second shown/>
            <Shown shown/>
        </form>
    }
}
