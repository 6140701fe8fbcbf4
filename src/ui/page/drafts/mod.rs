//! Texts drafted from charter and policy: read as a document, changed clause by clause, copied, printed; what is open in them, and
//! what to ask counsel.

mod changes;
mod clause;
mod counsel;
mod desk;
mod document;
mod editor;
mod hand_out;
mod lost;
mod open;
mod outdated;

use leptos::prelude::*;

use self::changes::Changes;
use self::counsel::Counsel;
use self::desk::Desk;
use self::document::Document;
use self::hand_out::HandOut;
use self::open::StillOpen;
use crate::domain::draft::Kind;
use crate::domain::text::Language;
use crate::state::{RwSignal, memo};
use crate::ui::node::{Node, view};
use crate::ui::part::field::{Choice, Field};
use crate::ui::part::heading::PageHeading;
use crate::ui::route::{Page, here};
use crate::ui::words::{drafts as words, language, say};

/// One of the texts.
#[component]
pub(in crate::ui) fn Drafts(
    /// Which.
    kind: Kind,
) -> Node {
    let spoken = RwSignal::new(untrack(language));
    let desk = Desk::open(kind, spoken);
    view! {
        <PageHeading title=say(&words::title(&kind.name())) lead=say(&words::LEAD)/>
        <Kinds kind/>
        <div class="draft-tools">
            <Spoken spoken/>
            <HandOut desk/>
            <Changes desk/>
        </div>
        <Document desk/>
        <StillOpen desk/>
        <Counsel kind/>
    }
}

/// The texts that there are.
#[component]
fn Kinds(
    /// The one that is shown.
    kind: Kind,
) -> Node {
    let tab = |this: Kind| {
        let current = (this == kind).then_some("page");
        view! { <li><a href=here(Page::Drafts(this)) aria-current=current>{say(&this.name())}</a></li> }
    };
    view! {
        <nav class="tabs" aria-label=say(&words::KINDS)>
            <ul>{Kind::ALL.into_iter().map(tab).collect::<Node>()}</ul>
        </nav>
    }
}

/// Which language it is written in.
#[component]
fn Spoken(
    /// The language.
    spoken: RwSignal<Language>,
) -> Node {
    let name = |language| match language {
        Language::Japanese => say(&words::JAPANESE),
        Language::English => say(&words::ENGLISH),
    };
    let options = Language::ALL.map(|language| (language.tag().to_owned(), name(language))).to_vec();
    let choose = move |tag: String| {
        if let Some(language) = Language::from_tag(&tag) {
            spoken.set(language);
        }
    };
    view! {
        <Field id="draft-language" label=say(&words::LANGUAGE) help=say(&words::OWN_WORDS)>
            <Choice id="draft-language" options value=memo(move || spoken.get().tag().to_owned())
                described="draft-language-help" on_choose=choose/>
        </Field>
    }
}
