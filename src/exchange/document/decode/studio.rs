//! The charter and the policy.

use super::super::check::unique;
use super::{ReadError, filled, indexed};
use crate::domain::charter::{Charter, Duty, Operation, Parts, Wave};
use crate::domain::id::{BandId, ExceptionId, RoleId, RuleId, WaveId};
use crate::domain::policy::{Exception, Months, PayBand, Policy, PolicyRule, Stage, Step, Treatment};
use crate::domain::sorted::{self, Map, Set};
use crate::exchange::document::v1;

pub(super) fn charter(charter: v1::Charter, place: &str) -> Result<Charter, ReadError> {
    let parts = |parts: Map<String, v1::Part>| -> Parts {
        sorted::map(parts.into_iter().map(|(role, part)| (RoleId::from(role), part.into())))
    };
    let waves_place = format!("{place}.waves");
    let mut waves = indexed(charter.waves, &waves_place, wave)?;
    unique(waves.iter().map(|wave| wave.id.as_str()), &waves_place)?;
    sorted::by(&mut waves, |one, other| one.rank().cmp(&other.rank()));
    Ok(Charter {
        why: charter.why,
        population: chosen(charter.population),
        operation: charter
            .operation
            .map(|given| Operation { governed: given.governed.into(), run: given.run.into() }),
        sponsor: charter.sponsor,
        owner: charter.owner,
        duties: sorted::map(charter.duties.into_iter().map(|(duty, given)| (Duty::from(duty), parts(given)))),
        waves,
    })
}

fn chosen<T: Into<U>, U: Ord>(some: Vec<T>) -> Set<U> {
    sorted::set(some.into_iter().map(Into::into))
}

fn wave(wave: v1::Wave, place: &str) -> Result<Wave, ReadError> {
    Ok(Wave {
        id: WaveId::from(filled(wave.id, &format!("{place}.id"))?),
        reach: wave.reach.into(),
        what: wave.what,
        begins: wave.begins,
    })
}

pub(super) fn policy(policy: v1::Policy, place: &str) -> Result<Policy, ReadError> {
    let step = |step: v1::Step| Step { days: step.days, bar: step.bar.into(), note: step.note };
    let rules_place = format!("{place}.rules");
    let rules = indexed(policy.rules, &rules_place, rule)?;
    unique(rules.iter().map(|rule| rule.id.as_str()), &rules_place)?;
    let exceptions_place = format!("{place}.exceptions");
    let exceptions = indexed(policy.exceptions, &exceptions_place, exception)?;
    unique(exceptions.iter().map(|exception| exception.id.as_str()), &exceptions_place)?;
    Ok(Policy {
        rules,
        selection: sorted::map(
            policy.selection.into_iter().map(|(stage, given)| (Stage::from(stage), step(given))),
        ),
        treatment: match policy.treatment {
            Some(given) => treatment(given, &format!("{place}.treatment"))?,
            None => Treatment::default(),
        },
        exceptions,
    })
}

fn rule(rule: v1::Rule, place: &str) -> Result<PolicyRule, ReadError> {
    let months = |months: v1::Months| Months { at_least: months.at_least, at_most: months.at_most };
    Ok(PolicyRule {
        id: RuleId::from(filled(rule.id, &format!("{place}.id"))?),
        tenure: months(rule.tenure),
        away: months(rule.away),
        reasons: chosen(rule.exit_reasons),
        employment: chosen(rule.employment),
        conduct: chosen(rule.conduct),
        outcome: rule.outcome.into(),
        note: rule.note,
    })
}

fn treatment(treatment: v1::Treatment, place: &str) -> Result<Treatment, ReadError> {
    let bands_place = format!("{place}.bands");
    let bands = indexed(treatment.bands, &bands_place, band)?;
    unique(bands.iter().map(|band| band.id.as_str()), &bands_place)?;
    Ok(Treatment {
        outside_percent: treatment.outside_percent,
        grade: treatment.grade.map(Into::into),
        probation_months: treatment.probation_months,
        leave: treatment.leave.map(Into::into),
        benefits: treatment.benefits.map(Into::into),
        note: treatment.note,
        bands,
    })
}

fn band(band: v1::PayBand, place: &str) -> Result<PayBand, ReadError> {
    Ok(PayBand {
        id: BandId::from(filled(band.id, &format!("{place}.id"))?),
        grade: band.grade,
        least: band.least,
        most: band.most,
    })
}

fn exception(exception: v1::Exception, place: &str) -> Result<Exception, ReadError> {
    Ok(Exception {
        id: ExceptionId::from(filled(exception.id, &format!("{place}.id"))?),
        date: exception.date,
        what: exception.what,
        why: exception.why,
        by: exception.by,
    })
}
