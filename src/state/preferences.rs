//! Language, theme and what is one's own: followed at once, and remembered.

use super::memo::effect;
use super::session::Session;
use crate::domain::id::RoleId;
use crate::domain::text::Language;
use crate::storage::{self, Preferences, Shelf};

/// Which colours are worn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// Those of the system.
    #[default]
    System,
    /// Light ones.
    Light,
    /// Dark ones.
    Dark,
}

impl Theme {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// As it is kept, and as the style sheets know it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::System => "",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    fn from_word(word: &str) -> Self {
        Self::ALL.into_iter().find(|theme| theme.word() == word).unwrap_or_default()
    }
}

/// The kept preferences; for the language, the browser's where none was chosen.
pub(super) fn load(shelf: &Shelf) -> (Language, Theme, String, Vec<RoleId>) {
    let mut kept = storage::preferences::load(shelf);
    if storage::preferences::keeps_nothing() {
        // Reading leaves no trace. What the one is called who chose before is not this one's.
        kept = Preferences {
            name: String::new(),
            roles: Vec::new(),
            ..storage::preferences::load(&Shelf::open())
        };
    }
    let language = Language::from_tag(&kept.language).unwrap_or_else(browser_language);
    let roles = kept.roles.into_iter().map(RoleId::from).collect();
    (language, Theme::from_word(&kept.theme), kept.name, roles)
}

/// The first of the browser's languages that Okaeri speaks; English where it speaks none of them.
fn browser_language() -> Language {
    let navigator = web_sys::window().map(|window| window.navigator());
    let tags = navigator.map(|navigator| navigator.languages().to_vec()).unwrap_or_default();
    let mut tags = tags.iter().map(wasm_bindgen::JsValue::as_string);
    tags.find_map(|tag| Language::from_tag(&tag?)).unwrap_or(Language::English)
}

/// Follows changes: tells the page, and keeps them.
pub(super) fn follow(session: Session) {
    effect(move || {
        let (language, theme, name) = (session.language.get(), session.theme.get(), session.author.get());
        if let Some(root) = web_sys::window().and_then(|w| w.document()).and_then(|d| d.document_element()) {
            let marked = root
                .set_attribute("lang", language.tag())
                .and_then(|()| root.set_attribute("data-theme", theme.word()));
            if let Err(error) = marked {
                leptos::logging::error!("the page's root cannot be marked: {error:?}");
            }
        }
        let roles = session.habits().roles.with(|roles| roles.iter().map(RoleId::to_string).collect());
        let preferences =
            Preferences { language: language.tag().to_owned(), theme: theme.word().to_owned(), name, roles };
        // Losing a preference is not worth a word to the person: it is asked again at the next start.
        let kept =
            session.kept.with(|keeping| storage::preferences::keep(&keeping.cabinet.shelf, &preferences));
        if kept.is_err() {
            leptos::logging::warn!("preferences are not kept");
        }
    });
}
