//! The questionnaire of the app, asking as many items as are wanted.

use std::borrow::Cow;

use okaeri::domain::catalog::{Catalog, Factor, Item};
use okaeri::domain::id::{FactorId, ItemId, ProgramId};
use okaeri::domain::profile::Profile;
use okaeri::domain::sorted::Set;
use okaeri::domain::text::Text;
use okaeri::exchange::pack::Content;
use okaeri::ui::route::Page;
use wasm_bindgen::prelude::{JsError, wasm_bindgen};

use crate::app;

const LEVELS: [&str; 5] = ["Not started", "Initial", "Defined", "Managed", "Optimised"];

/// The app with a program that has not been assessed yet.
#[wasm_bindgen]
pub struct Survey {
    program: ProgramId,
    factors: Vec<FactorId>,
    is_paged: bool,
}

/// So many items in so many factors; on one page, or a page for each factor.
#[wasm_bindgen]
pub async fn survey(items: usize, factors: usize, is_paged: bool) -> Result<Survey, JsError> {
    let Content { catalog, sample } = app::content().await?.clone();
    let factors = (0..factors).map(|number| factor(number, items, factors)).collect();
    let catalog = Catalog { factors, ..bare(catalog) };
    let ids = catalog.factors.iter().map(|factor| factor.id.clone()).collect();
    let session = app::start(Box::leak(Box::new(Content { catalog, sample }))).await?;
    let profile = Profile { name: "Bench".to_owned(), industry: None, size: None, purposes: Set::new() };
    let program = session.create(profile).ok_or_else(|| JsError::new("no program was made"))?;
    app::go(&program, Page::Overview)?;
    Ok(Survey { program, factors: ids, is_paged })
}

#[wasm_bindgen]
impl Survey {
    /// Goes to the items; where they are on several pages, to those of this one.
    pub fn show(&self, page: usize) -> Result<(), JsError> {
        match self.factors.get(page).filter(|_| self.is_paged) {
            Some(factor) => app::go(&self.program, Page::Assess(factor.clone())),
            None => app::go(&self.program, Page::QuickCheck),
        }
    }
}

/// The catalog without what speaks of its items.
fn bare(catalog: Catalog) -> Catalog {
    Catalog {
        actions: Vec::new(),
        challenges: Vec::new(),
        purposes: Vec::new(),
        cautions: Vec::new(),
        cases: Vec::new(),
        gates: Vec::new(),
        contradictions: Vec::new(),
        ..catalog
    }
}

fn text(words: String) -> Text {
    Text { ja: Cow::Owned(words.clone()), en: Cow::Owned(words) }
}

fn factor(number: usize, items: usize, factors: usize) -> Factor {
    let first = items * number / factors;
    let own = first..items * (number + 1) / factors;
    Factor {
        id: FactorId::from(format!("f{number}")),
        name: text(format!("Dimension {}", number + 1)),
        summary: text("How far the program has come".to_owned()),
        why: text("Measured beside others".to_owned()),
        items: own.map(|item| self::item(number, item)).collect(),
        cites: Cow::Borrowed(&[]),
        facts: Cow::Borrowed(&[]),
    }
}

fn item(factor: usize, number: usize) -> Item {
    let name = format!("Practice {}", number + 1);
    Item {
        id: ItemId::from(format!("f{factor}.i{number}")),
        statement: text(format!("How far has the program come with practice {}?", number + 1)),
        name: text(name),
        levels: LEVELS.map(|words| text(words.to_owned())),
        weight: 1,
        quick: true,
        guards: Cow::Borrowed(&[]),
        reveals: Cow::Borrowed(&[]),
        cites: Cow::Borrowed(&[]),
        facts: Cow::Borrowed(&[]),
    }
}
