//! What those who come back are offered, and what was decided otherwise.

use chrono::NaiveDate;

use crate::domain::id::{BandId, ExceptionId};

/// At which grade somebody comes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// The one that they had.
    Former,
    /// What the selection finds, as for every other hire.
    Assessed,
    /// What the selection finds, but not below the former one.
    AtLeastFormer,
}

impl Grade {
    /// All.
    pub const ALL: [Self; 3] = [Self::Assessed, Self::Former, Self::AtLeastFormer];
}

/// What becomes of something that grows with service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Service {
    /// It begins anew.
    Anew,
    /// The years before count on.
    Bridged,
}

impl Service {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Anew, Self::Bridged];
}

/// A grade and what it pays a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayBand {
    /// Its id.
    pub id: BandId,
    /// The grade, as the organization calls it.
    pub grade: String,
    /// The least, in yen a year.
    pub least: u64,
    /// The most, in yen a year.
    pub most: u64,
}

/// What those who come back are offered. None is not decided yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Treatment {
    /// The share of years elsewhere, in work of the same kind, that counts as years here, in percent.
    pub outside_percent: Option<u8>,
    /// The grade.
    pub grade: Option<Grade>,
    /// Months of probation; 0 is none.
    pub probation_months: Option<u8>,
    /// Annual leave by years of service.
    pub leave: Option<Service>,
    /// Retirement benefits by years of service.
    pub benefits: Option<Service>,
    /// How the terms are agreed on, in the organization's words.
    pub note: String,
    /// Grades with their pay, as the organization pays those who stayed.
    pub bands: Vec<PayBand>,
}

/// A decision that was made otherwise than the rules say. It names no person: those are in the personnel files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exception {
    /// Its id.
    pub id: ExceptionId,
    /// The day of the decision.
    pub date: NaiveDate,
    /// What was decided otherwise.
    pub what: String,
    /// Why.
    pub why: String,
    /// Who decided: a position.
    pub by: String,
}

/// What is wrong with an offer, measured against what is paid to those who stayed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfferFault {
    /// Below the band of the grade, by so many yen.
    Below(u64),
    /// Above the band of the grade, by so many yen: those who stayed in it earn less.
    Above(u64),
}

impl Treatment {
    /// How many months here so many months elsewhere count as; none where that is not decided.
    #[must_use]
    pub fn counted_months(&self, outside: u16) -> Option<u16> {
        let percent = self.outside_percent?;
        u16::try_from(u32::from(outside) * u32::from(percent) / 100).ok()
    }
}

impl PayBand {
    /// The band with another least; where nothing was said of the most, that is it, too. None where it is more than the most.
    #[must_use]
    pub fn with_least(self, least: u64) -> Option<Self> {
        let most = if self.most == 0 { least } else { self.most };
        (least <= most).then_some(Self { least, most, ..self })
    }

    /// The band with another most. None where it is less than the least.
    #[must_use]
    pub fn with_most(self, most: u64) -> Option<Self> {
        (self.least <= most).then_some(Self { most, ..self })
    }

    /// What is wrong with offering so many yen a year at this grade.
    #[must_use]
    pub const fn fault(&self, offer: u64) -> Option<OfferFault> {
        if offer < self.least {
            Some(OfferFault::Below(self.least - offer))
        } else if offer > self.most {
            Some(OfferFault::Above(offer - self.most))
        } else {
            None
        }
    }
}
