//! Where the catalog's content comes from: the two articles, and figures from public material.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::domain::id::{ElementId, FactId};
use crate::domain::text::Text;

/// The two articles that the catalog implements.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Document {
    /// The article by ourly.
    S1,
    /// The article by リファアルム / TAKE ACTION.
    S2,
}

/// A place in one of the two articles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Element {
    /// Its id, such as `S2-C1-r2`.
    pub id: ElementId,
    /// Which article.
    pub document: Document,
    /// The heading under which it stands: in the article's own words, and in English.
    pub heading: Text,
}

/// How far a figure can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Evidence {
    /// Peer-reviewed research.
    Study,
    /// A survey, with its panel's bias.
    Survey,
    /// A company's own publication, or news.
    Company,
    /// A vendor's claim.
    Vendor,
    /// A legal or practitioner's article: confirm with counsel.
    Legal,
}

/// What a figure says about the articles' claims.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stance {
    /// It bears them out.
    For,
    /// It contradicts them.
    Against,
    /// It puts them in proportion.
    Context,
}

/// A figure or finding from public material.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// Its id.
    pub id: FactId,
    /// What was found, with its unit and number of cases.
    pub claim: Text,
    /// Who published it.
    pub source: Text,
    /// The year of publication or of the survey.
    pub year: u16,
    /// Where: an address beginning with `https://` or `http://`.
    pub address: Cow<'static, str>,
    /// How far it can be trusted.
    pub evidence: Evidence,
    /// What it says about the articles' claims.
    pub stance: Stance,
}
