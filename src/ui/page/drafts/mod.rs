//! Texts drafted from charter and policy: read as a document, copied, printed; what is open in them, and what to ask counsel.

mod counsel;
mod document;
mod hand_out;
mod open;

use leptos::prelude::*;

use self::counsel::Counsel;
use self::document::Document;
use self::hand_out::HandOut;
use self::open::StillOpen;
use crate::domain::draft::{Draft, Kind, Worked, draft};
use crate::domain::text::Language;
use crate::state::{Memo, RwSignal, memo, use_session, use_years};
use crate::ui::node::{Node, view};
use crate::ui::part::field::{Choice, Field};
use crate::ui::part::heading::PageHeading;
use crate::ui::route::{Page, here};
use crate::ui::words::{drafts as words, language, say};

/// A text as it is now; none while no program is open.
type Drafted = Memo<Option<Draft>>;

/// One of the texts.
#[component]
pub(in crate::ui) fn Drafts(
    /// Which.
    kind: Kind,
) -> Node {
    let session = use_session();
    // Only the board paper tells of years that are drawn.
    let years = (kind == Kind::Board).then(|| use_years(session));
    let drafted: Drafted = memo(move || {
        let years = years.and_then(RwSignal::get);
        let worked = Worked { today: session.today.get(), drawn: years.as_ref().map(|years| &years.drawn) };
        session.program.with(|open| open.as_ref().map(|open| draft(session.catalog, open, worked, kind)))
    });
    let spoken = RwSignal::new(untrack(language));
    view! {
        <PageHeading title=say(&words::title(&kind.name())) lead=say(&words::LEAD)/>
        <Kinds kind/>
        <div class="draft-tools">
            <Spoken spoken/>
            <HandOut drafted spoken/>
        </div>
        <Document drafted spoken/>
        <StillOpen drafted/>
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
