//! Handing the file out: as a download, or as a text to be passed on some other way.

use super::Wish;
use crate::domain::text::Text;
use crate::state::{RwSignal, Session, Shared, use_session};
use crate::ui::node::{Node, view};
use crate::ui::part::asker::Asker;
use crate::ui::part::field::Field;
use crate::ui::part::focus::{focus, select_all};
use crate::ui::part::passphrase::fault;
use crate::ui::words::{keeping, open, say, share as words, shell};

/// How far handing out has come. Cheap to copy.
#[derive(Clone, Copy)]
struct Work {
    wish: Wish,
    /// A passphrase is being worked in.
    is_busy: RwSignal<bool>,
    wrong: RwSignal<Option<Text>>,
    done: RwSignal<Option<&'static Text>>,
    /// What the browser did not let the page copy.
    uncopied: RwSignal<Option<String>>,
    asker: Asker,
}

impl Work {
    /// Makes the file, and goes on with it.
    fn make(self, session: Session, go_on: fn(Self, Session, &Shared)) {
        if self.is_busy.get_untracked() {
            return;
        }
        self.done.set(None);
        self.uncopied.set(None);
        let fault = self.fault();
        self.wrong.set(fault.map(|(_, words)| words.clone()));
        if let Some((field, _)) = fault {
            return focus(field);
        }
        let passphrase = self.wish.is_sealed.get_untracked().then(|| self.wish.passphrase.0.get_untracked());
        self.is_busy.set(passphrase.is_some());
        let made = self.asker.hears(move |made: Result<Shared, Text>| {
            self.is_busy.set(false);
            match made {
                Ok(shared) => go_on(self, session, &shared),
                Err(why) => self.wrong.set(Some(why)),
            }
        });
        session.make_shared(self.wish.without.get_untracked(), passphrase, made);
    }

    /// What is wrong with the passphrase, and the field to look at.
    fn fault(self) -> Option<(&'static str, &'static Text)> {
        let (first, second) = self.wish.passphrase;
        let is_sealed = self.wish.is_sealed.get_untracked();
        is_sealed.then(|| fault("file-passphrase", &first.get_untracked(), &second.get_untracked())).flatten()
    }

    fn copy(self, session: Session, shared: &Shared) {
        let text = shared.text.clone();
        let said = self.asker.hears(move |is_copied| {
            if is_copied {
                self.done.set(Some(&words::COPIED));
            } else {
                self.uncopied.set(Some(text.clone()));
                select_all("file-text");
            }
        });
        session.copy_text(&shared.text, said);
    }
}

/// What the file will be, and the buttons.
pub(super) fn hand_out(wish: Wish) -> Node {
    let session = use_session();
    let work = Work {
        wish,
        is_busy: RwSignal::new(false),
        wrong: RwSignal::new(None),
        done: RwSignal::new(None),
        uncopied: RwSignal::new(None),
        asker: Asker::here(),
    };
    let extent = move || {
        session.program.track();
        let extent = session.extent(wish.without.get())?;
        Some(say(&words::extent(&open::size(extent.size), extent.hidden, wish.is_sealed.get())))
    };
    let download = move |_| work.make(session, |_, session, shared| session.hand_out_shared(shared));
    let copy = move |_| work.make(session, Work::copy);
    let busy = move || work.is_busy.get();
    // Not by `disabled`, which would take the focus away.
    let shut = move || busy().then_some("true");
    view! {
        <section class="section" aria-labelledby="hand-out">
            <h2 id="hand-out">{say(&words::HAND_OUT)}</h2>
            <p>{extent}</p>
            <p class="error" role="alert">{move || work.wrong.get().as_ref().map(say)}</p>
            <div>
                <p class="buttons">
                    <button type="button" class="primary" aria-disabled=shut on:click=download>{say(&shell::EXPORT)}</button>
                    <button type="button" aria-disabled=shut aria-describedby="copy-help" on:click=copy>{say(&words::COPY)}</button>
                    <span class="soft" role="status">
                        {move || if busy() { Some(say(&keeping::PROTECTING)) } else { work.done.get().map(say) }}
                    </span>
                </p>
                <p class="help" id="copy-help">{say(&words::COPY_HELP)}</p>
            </div>
            {move || work.uncopied.get().map(uncopied)}
        </section>
    }
}

/// The text, selected, where the browser copies nothing by itself.
fn uncopied(text: String) -> Node {
    view! {
        <p class="finding" role="alert">{say(&words::NOT_COPIED)}</p>
        <Field id="file-text" label=say(&words::FILE_TEXT)>
            <textarea id="file-text" readonly="" spellcheck="false" prop:value=text></textarea>
        </Field>
    }
}
