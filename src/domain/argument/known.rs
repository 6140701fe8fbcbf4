//! The claims that are usually made, and what public material says of each. What is measured is told apart from what only
//! touches on a claim.

use super::strength::Side;
use crate::domain::id::{ClaimId, FactId, PurposeId};
use crate::domain::text::{Text, text};

/// How a figure bears on a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bearing {
    /// It measures what is claimed.
    Direct,
    /// It measures something else that the claim rests on: it counts one step less.
    Indirect,
}

use Bearing::{Direct, Indirect};
use Side::{Against, Context, For};

/// Of which kind a claim is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// The merit of the same name.
    Merit,
    /// Such a merit, and one that says that money is saved.
    Saving,
    /// One that boards hear besides.
    Further,
}

use Sort::{Further, Merit, Saving};

/// A claim that is usually made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// Its id: that of the merit, where it is one.
    pub id: ClaimId,
    /// What it says.
    pub words: Text,
    /// Of which kind it is.
    pub sort: Sort,
    /// What public material says of it.
    pub facts: &'static [(FactId, Side, Bearing)],
}

impl Known {
    /// The merit that it is.
    #[must_use]
    pub fn purpose(&self) -> Option<PurposeId> {
        (self.sort != Further).then(|| PurposeId::from(self.id.to_string()))
    }
}

/// Whether a claim is one that is usually made.
#[must_use]
pub fn is_known(id: &ClaimId) -> bool {
    KNOWN.iter().any(|known| known.id == *id)
}

const fn fact(id: &'static str) -> FactId {
    FactId::new(id)
}

/// The claims that are usually made: the merits first, then what boards hear besides.
pub static KNOWN: [Known; 13] = [
    Known {
        id: ClaimId::new("ready"),
        words: text(
            "戻った人は、ほかの採用者より早く力を発揮する",
            "Returnees are productive sooner than other hires",
        ),
        sort: Merit,
        facts: &[(fact("arnold_2020"), Against, Direct), (fact("visier"), Context, Indirect)],
    },
    Known {
        id: ClaimId::new("cost"),
        words: text("採用の費用が下がる", "Hiring costs less"),
        sort: Saving,
        facts: &[
            (fact("agency_fee"), For, Direct),
            (fact("vendor_savings"), For, Direct),
            (fact("hire_cost_2020"), Context, Direct),
            (fact("conv_aeon"), Context, Indirect),
        ],
    },
    Known {
        id: ClaimId::new("fit"),
        words: text(
            "戻った人は、初めて入社した人より定着する",
            "Returnees stay longer than first-time hires",
        ),
        sort: Merit,
        facts: &[
            (fact("booth_ledoux_2019"), For, Direct),
            (fact("arnold_2020"), Against, Direct),
            (fact("hidden_reasons"), Against, Indirect),
            (fact("mismatch_2024"), Context, Indirect),
        ],
    },
    Known {
        id: ClaimId::new("diversity"),
        words: text("社外の経験と視点が社内に入る", "Outside experience and new views come in"),
        sort: Merit,
        facts: &[(fact("service_rules"), Context, Indirect)],
    },
    Known {
        id: ClaimId::new("engagement"),
        words: text("既存社員の愛着と意欲が高まる", "Employees become more engaged"),
        sort: Merit,
        facts: &[(fact("colleagues_2018"), For, Indirect), (fact("cmu_pay"), Against, Indirect)],
    },
    Known {
        id: ClaimId::new("alumni_value"),
        words: text("アルムナイ自身の役に立つ", "Alumni themselves benefit"),
        sort: Merit,
        facts: &[(fact("alumni_wishes_2024"), For, Direct), (fact("resistance_2024"), Against, Direct)],
    },
    Known {
        id: ClaimId::new("headcount"),
        words: text(
            "アルムナイ採用を行う企業では、必要な人数を採用できている割合が高い(関連であり、効果の証明ではない)",
            "Organizations that hire alumni more often fill the headcount they need (an association, not proof of an effect)",
        ),
        sort: Further,
        facts: &[
            (fact("headcount_met"), For, Direct),
            (fact("peoplepath_2021"), Against, Direct),
            (fact("network_share"), Context, Indirect),
        ],
    },
    Known {
        id: ClaimId::new("contact"),
        words: text(
            "連絡が続いている退職者ほど、戻りたいと考えたことのある割合が高い",
            "Leavers in frequent contact more often wish to return",
        ),
        sort: Further,
        facts: &[(fact("wish_return_2024"), For, Direct), (fact("resistance_2024"), Context, Indirect)],
    },
    Known {
        id: ClaimId::new("demand"),
        words: text("自社にも毎年、再入社する人がいる", "Some come back to us every year"),
        sort: Further,
        facts: &[
            (fact("conv_aeon"), For, Direct),
            (fact("conv_persol"), For, Direct),
            (fact("conv_mizuho"), For, Direct),
            (fact("conv_mixi"), For, Direct),
            (fact("rejoin_2020"), Against, Direct),
            (fact("reentered_2025"), Context, Direct),
        ],
    },
    Known {
        id: ClaimId::new("performance"),
        words: text("戻った人は、ほかの社員より高い成果を上げる", "Returnees perform better than others"),
        sort: Further,
        facts: &[(fact("arnold_2020"), Against, Direct), (fact("cmu_pay"), Against, Direct)],
    },
    Known {
        id: ClaimId::new("knows"),
        words: text(
            "会社は本人の働きぶりを知り、本人は会社の実情を知って選び合える",
            "Both sides choose with open eyes: each knows the other",
        ),
        sort: Further,
        facts: &[(fact("mismatch_2024"), For, Indirect), (fact("hidden_reasons"), Against, Indirect)],
    },
    Known {
        id: ClaimId::new("brand"),
        words: text("働く場としての評判が高まる", "The employer’s reputation improves"),
        sort: Further,
        facts: &[(fact("review_posts"), For, Indirect), (fact("mclean_27"), Context, Indirect)],
    },
    Known {
        id: ClaimId::new("clients"),
        words: text("顧客や取引先とのつながりが生まれる", "Ties with customers and partners grow"),
        sort: Further,
        facts: &[(fact("types_note"), Context, Indirect)],
    },
];
