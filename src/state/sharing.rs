//! What is handed out: looked through first, and without what its owner keeps to themselves.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::ids;
use super::seals::seal;
use super::session::Session;
use crate::domain::sorted;
use crate::domain::text::{Text, text};
use crate::exchange::document::{self, Document};
use crate::exchange::file_name::program_file_name;
use crate::exchange::merge::{Versions, WriterId};
use crate::exchange::share::{FreeText, Redaction, Redactor, people, review, unseen};

/// A file, ready to be handed out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared {
    /// What it is called.
    pub name: String,
    /// What is in it.
    pub text: String,
    /// The edits that are in it; none where something of the program was left out.
    whole: Option<Versions>,
}

/// What a file would hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extent {
    /// How many bytes it would have.
    pub size: usize,
    /// How many texts would be left out or changed.
    pub hidden: usize,
}

impl Session {
    /// All that people wrote into the open program, as a file without these will hold it.
    #[must_use]
    pub fn free_texts(self, what: Redaction) -> Vec<FreeText> {
        self.program.track();
        let Some(open) = self.open_document() else { return Vec::new() };
        let redactor = redactor(&open, what);
        let mut all = review(self.catalog, &open.program, &redactor);
        all.extend(unseen(self.catalog, &open.program, &open.ledger, &redactor));
        all
    }

    /// The open program without what is to be left out. Such a copy is a program of its own, begun by nobody: were it
    /// merged back, what it lacks would count as deleted.
    fn copy_without(self, what: Redaction) -> Option<Document> {
        let whole = self.open_document()?;
        if what == Redaction::default() {
            return Some(whole);
        }
        let mut program = redactor(&whole, what).redact(&whole.program);
        program.id = ids::program();
        Some(Document::begin(program, &WriterId(ids::fresh())))
    }

    /// What those who changed the open program call themselves, each once.
    #[must_use]
    pub fn writers(self) -> Vec<String> {
        self.kept.with(|keeping| {
            let names = keeping.ledger.signed().names().map(|(_, _, name)| name.to_owned());
            sorted::set(names.filter(|name| !name.is_empty())).into_iter().collect()
        })
    }

    /// What a file without these would hold.
    #[must_use]
    pub fn extent(self, what: Redaction) -> Option<Extent> {
        let copy = self.copy_without(what)?;
        let hidden = self.free_texts(what).iter().filter(|text| text.is_changed()).count();
        Some(Extent { size: document::save(&copy).len(), hidden })
    }

    /// Makes the file, sealed where there is a passphrase, and hands it on. Without one that is done at once.
    pub fn make_shared(
        self,
        what: Redaction,
        passphrase: Option<String>,
        made: impl Fn(Result<Shared, Text>) + 'static,
    ) {
        let Some(copy) = self.copy_without(what) else { return };
        let say = |words: Text| words.say(self.language.get_untracked()).to_owned();
        // Without the organization's name there is nothing to call the file by.
        let named = if what.organization {
            say(text("共有用", "shared"))
        } else {
            copy.program.profile.name.clone()
        };
        // So that it can be told from one that anybody can read.
        let sealed = passphrase.as_ref().map(|_| say(text("(保護)", " (protected)")));
        let name = program_file_name(&format!("{named}{}", sealed.unwrap_or_default()));
        let (text, is_whole) = (document::save(&copy), what == Redaction::default());
        let whole = is_whole.then(|| copy.ledger.seen().clone());
        match passphrase {
            None => made(Ok(Shared { name, text, whole })),
            Some(passphrase) => seal(text, passphrase, move |sealed| {
                made(sealed.map(|text| Shared { name: name.clone(), text, whole: whole.clone() }));
            }),
        }
    }

    /// Hands a file out as a download.
    pub fn hand_out_shared(self, shared: &Shared) {
        let is_taken = self.hand_out_file(&shared.name, &shared.text);
        if let Some((id, seen)) = self.open_id().filter(|_| is_taken).zip(shared.whole.as_ref()) {
            self.note_export(&id, seen);
        }
    }

    /// Puts a text on the clipboard, and says whether the browser let it.
    pub fn copy_text(self, text: &str, said: impl Fn(bool) + 'static) {
        let asked = write_to_clipboard(text);
        leptos::task::spawn_local(async move {
            said(match asked {
                Some(promise) => JsFuture::from(promise).await.is_ok(),
                None => false,
            });
        });
    }
}

/// Asks the browser to copy, so that whoever listens can put something on the clipboard in several forms. Says whether it
/// did.
#[must_use]
pub fn ask_to_copy() -> bool {
    let copy = || {
        let page = web_sys::window()?.document()?;
        let act = js_sys::Reflect::get(&page, &JsValue::from_str("execCommand")).ok()?;
        let act: js_sys::Function = act.dyn_into().ok()?;
        act.call1(&page, &JsValue::from_str("copy")).ok()?.as_bool()
    };
    copy().unwrap_or(false)
}

/// What leaves this out of a document.
fn redactor(document: &Document, what: Redaction) -> Redactor {
    Redactor::new(&document.program, &people(&document.ledger), what)
}

/// Asks the browser to take a text; none where this page has no clipboard, as at an address without https.
fn write_to_clipboard(text: &str) -> Option<js_sys::Promise> {
    let navigator = web_sys::window()?.navigator();
    let clipboard = js_sys::Reflect::get(&navigator, &JsValue::from_str("clipboard")).ok()?;
    let write = js_sys::Reflect::get(&clipboard, &JsValue::from_str("writeText")).ok()?;
    let write: js_sys::Function = write.dyn_into().ok()?;
    write.call1(&clipboard, &JsValue::from_str(text)).ok()?.dyn_into().ok()
}
