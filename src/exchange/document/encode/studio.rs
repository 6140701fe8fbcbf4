//! The charter and the policy.

use crate::domain::charter::{Charter, Parts, Wave};
use crate::domain::policy::{Exception, Months, PayBand, Policy, PolicyRule, Step, Treatment};
use crate::domain::sorted;
use crate::exchange::document::v1;

/// None where nothing is said.
pub(super) fn charter(charter: &Charter) -> Option<v1::Charter> {
    let parts = |parts: &Parts| {
        sorted::map(parts.iter().map(|(role, part)| (role.to_string(), v1::Part::from(*part))))
    };
    let wave = |wave: &Wave| v1::Wave {
        id: wave.id.to_string(),
        reach: wave.reach.into(),
        what: wave.what.clone(),
        begins: wave.begins,
    };
    (*charter != Charter::default()).then(|| v1::Charter {
        why: charter.why.clone(),
        population: charter.population.iter().map(|one| (*one).into()).collect(),
        operation: charter
            .operation
            .map(|given| v1::Operation { governed: given.governed.into(), run: given.run.into() }),
        sponsor: charter.sponsor.clone(),
        owner: charter.owner.clone(),
        duties: sorted::map(charter.duties.iter().map(|(duty, given)| ((*duty).into(), parts(given)))),
        waves: charter.waves.iter().map(wave).collect(),
    })
}

/// None where nothing is decided.
pub(super) fn policy(policy: &Policy) -> Option<v1::Policy> {
    let step = |step: &Step| v1::Step { days: step.days, bar: step.bar.into(), note: step.note.clone() };
    let exception = |exception: &Exception| v1::Exception {
        id: exception.id.to_string(),
        date: exception.date,
        what: exception.what.clone(),
        why: exception.why.clone(),
        by: exception.by.clone(),
    };
    (!policy.is_empty()).then(|| v1::Policy {
        rules: policy.rules.iter().map(rule).collect(),
        selection: sorted::map(policy.selection.iter().map(|(stage, given)| ((*stage).into(), step(given)))),
        treatment: treatment(&policy.treatment),
        exceptions: policy.exceptions.iter().map(exception).collect(),
    })
}

fn rule(rule: &PolicyRule) -> v1::Rule {
    let months = |months: Months| v1::Months { at_least: months.at_least, at_most: months.at_most };
    v1::Rule {
        id: rule.id.to_string(),
        tenure: months(rule.tenure),
        away: months(rule.away),
        exit_reasons: rule.reasons.iter().map(|one| (*one).into()).collect(),
        employment: rule.employment.iter().map(|one| (*one).into()).collect(),
        conduct: rule.conduct.iter().map(|one| (*one).into()).collect(),
        outcome: rule.outcome.into(),
        note: rule.note.clone(),
    }
}

fn treatment(treatment: &Treatment) -> Option<v1::Treatment> {
    let band = |band: &PayBand| v1::PayBand {
        id: band.id.to_string(),
        grade: band.grade.clone(),
        least: band.least,
        most: band.most,
    };
    (*treatment != Treatment::default()).then(|| v1::Treatment {
        outside_percent: treatment.outside_percent,
        grade: treatment.grade.map(Into::into),
        probation_months: treatment.probation_months,
        leave: treatment.leave.map(Into::into),
        benefits: treatment.benefits.map(Into::into),
        note: treatment.note.clone(),
        bands: treatment.bands.iter().map(band).collect(),
    })
}
