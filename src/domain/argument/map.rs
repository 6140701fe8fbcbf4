//! All claims with their evidence, and what it says of each.

use super::known::{Bearing, KNOWN, Known, Sort};
use super::strength::{Origin, Piece, Side, Strength, Verdict, Why, verdict};
use super::{Argument, OwnEvidence, own};
use crate::domain::catalog::{Catalog, Fact};
use crate::domain::id::{ClaimId, FactId};
use crate::domain::likeness::{Likeness, cases_alike};
use crate::domain::program::Program;
use crate::domain::sorted;
use crate::domain::text::{Text, text};
use crate::domain::value::Drawn;
use crate::domain::words::{both, day_words, same};

/// A claim, its evidence, and what follows from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Its id.
    pub id: ClaimId,
    /// What it says; none where a person has not written it yet, or has removed it.
    pub words: Option<Text>,
    /// Whether a person added it.
    pub is_own: bool,
    /// The evidence, the strongest first.
    pub evidence: Vec<Piece>,
    /// What it says of the claim.
    pub verdict: Verdict,
    /// Whether a person leaves it out of the board paper.
    pub is_left_out: bool,
}

impl Claim {
    /// Whether it stands in the board paper.
    #[must_use]
    pub fn is_told(&self) -> bool {
        self.verdict == Verdict::Borne && !self.is_left_out
    }

    /// What it says, or that it says nothing yet.
    #[must_use]
    pub fn name(&self) -> Text {
        self.words.clone().unwrap_or_else(|| text("内容を書いていない主張", "a claim without words"))
    }

    /// The evidence on one side.
    pub fn on(&self, side: Side) -> impl Iterator<Item = &Piece> {
        self.evidence.iter().filter(move |piece| piece.side == side)
    }
}

/// All claims of a program; `drawn` are its years, once they are drawn.
#[must_use]
pub fn map(catalog: &Catalog, program: &Program, drawn: Option<&Drawn>) -> Vec<Claim> {
    let given = Given { catalog, program, drawn, alike: cases_alike(catalog, program) };
    let argument = &program.argument;
    let known = KNOWN.iter().map(|known| given.known(known));
    let own = argument.claims.iter().map(|own| {
        let words = Some(own.words.trim()).filter(|words| !words.is_empty()).map(same);
        given.claim(&own.id, words, own.saves, Vec::new(), true)
    });
    known.chain(own).chain(given.lost()).collect()
}

struct Given<'a> {
    catalog: &'a Catalog,
    program: &'a Program,
    drawn: Option<&'a Drawn>,
    alike: Vec<Likeness>,
}

impl Given<'_> {
    fn argument(&self) -> &Argument {
        &self.program.argument
    }

    fn known(&self, known: &Known) -> Claim {
        let listed = known.facts.iter();
        let mut evidence: Vec<Piece> = listed
            .filter_map(|(id, side, bearing)| Some(of_fact(self.catalog.fact(id)?, *side, *bearing)))
            .collect();
        let figures = &self.program.value;
        evidence.extend(match known.id.as_str() {
            "cost" => own::savings(figures, self.drawn),
            "demand" => own::demand(figures, self.drawn),
            "fit" => own::retained(figures),
            _ => Vec::new(),
        });
        if let Some(purpose) = known.purpose() {
            let told = |id: &FactId| known.facts.iter().any(|(fact, ..)| fact == id);
            let facts = self.catalog.purpose(&purpose).map(|purpose| purpose.facts.iter());
            let rest = facts.into_iter().flatten().filter(|id| !told(id));
            let rest = rest.filter_map(|id| self.catalog.fact(id));
            evidence.extend(rest.map(|fact| of_fact(fact, Side::Context, Bearing::Direct)));
            evidence.extend(own::cases(self.catalog, &self.alike, &purpose));
        }
        self.claim(&known.id, Some(known.words.clone()), known.sort == Sort::Saving, evidence, false)
    }

    fn claim(
        &self,
        id: &ClaimId,
        words: Option<Text>,
        saves: bool,
        mut evidence: Vec<Piece>,
        is_own: bool,
    ) -> Claim {
        let added = self.argument().evidence.iter().filter(|one| one.claim == *id);
        evidence.extend(added.map(of_person));
        sorted::by_key(&mut evidence, |piece| (piece.side, !piece.counts, std::cmp::Reverse(piece.strength)));
        let found = match verdict(&evidence) {
            _ if words.is_none() => Verdict::NotBorne(Why::Unsaid),
            Verdict::Borne if saves && !own::is_anyone_back(&self.program.value, self.drawn) => {
                Verdict::NotBorne(Why::NobodyBack)
            }
            found => found,
        };
        let is_left_out = self.argument().left_out.contains(id);
        Claim { id: id.clone(), words, is_own, evidence, verdict: found, is_left_out }
    }

    /// Claims that are gone, though somebody added evidence to them at the same time.
    fn lost(&self) -> Vec<Claim> {
        let argument = self.argument();
        let is_there =
            |id: &ClaimId| KNOWN.iter().any(|known| known.id == *id) || argument.claim(id).is_some();
        let gone = argument.evidence.iter().map(|one| &one.claim).filter(|id| !is_there(id));
        let gone = sorted::set(gone);
        gone.iter().map(|id| self.claim(id, None, false, Vec::new(), true)).collect()
    }
}

fn of_fact(fact: &Fact, side: Side, bearing: Bearing) -> Piece {
    let full = Strength::of(fact.evidence);
    let (strength, side) = match (bearing, full.lowered()) {
        (Bearing::Direct, _) => (full, side),
        (Bearing::Indirect, Some(lowered)) => (lowered, side),
        // Nothing is weaker than weak.
        (Bearing::Indirect, None) => (full, Side::Context),
    };
    Piece {
        side,
        strength,
        indirect: bearing == Bearing::Indirect,
        text: fact.claim.clone(),
        source: dated(&fact.source, fact.year),
        address: Some(fact.address.to_string()),
        origin: Origin::Fact(fact.id.clone()),
        counts: true,
    }
}

/// A source with its year, where it does not name that already.
fn dated(source: &Text, year: u16) -> Text {
    let year = year.to_string();
    let with = |words: &str, gap: &str| {
        if words.contains(&year) { words.to_owned() } else { format!("{words}{gap}({year})") }
    };
    both(with(&source.ja, ""), with(&source.en, " "))
}

fn of_person(own: &OwnEvidence) -> Piece {
    let told = |words: &str, none: Text| {
        let words = words.trim();
        if words.is_empty() { none } else { same(words) }
    };
    let source = told(&own.source, text("出典なし", "no source"));
    let source = match own.date.map(day_words) {
        Some(day) => both(format!("{}({})", source.ja, day.ja), format!("{} ({})", source.en, day.en)),
        None => source,
    };
    Piece {
        side: own.side,
        strength: own.strength,
        indirect: false,
        text: told(&own.text, text("内容なし", "nothing written")),
        source,
        address: Some(own.source.trim().to_owned())
            .filter(|source| source.starts_with("https://") || source.starts_with("http://")),
        origin: Origin::Own(own.id.clone()),
        counts: own.counts(),
    }
}
