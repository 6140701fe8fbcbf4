//! A program moved in time as a whole: for samples, which are to look as if they were made lately.

use chrono::{Days, NaiveDate};

use super::program::Program;

/// The program with every date moved by whole weeks, so that weekdays stay; weeks may be negative.
#[must_use]
pub fn by_weeks(mut program: Program, weeks: i64) -> Program {
    let moved = |day: &mut NaiveDate| {
        let days = Days::new(weeks.unsigned_abs() * 7);
        let there = if weeks < 0 { day.checked_sub_days(days) } else { day.checked_add_days(days) };
        *day = there.unwrap_or(*day);
    };
    moved(&mut program.created);
    for round in &mut program.rounds {
        moved(&mut round.date);
        round.answers.values_mut().filter_map(|answer| answer.evidence.date.as_mut()).for_each(moved);
    }
    let settings = &mut program.settings;
    moved(&mut settings.start);
    settings.deadline.iter_mut().for_each(moved);
    for closure in &mut settings.closures {
        moved(&mut closure.from);
        moved(&mut closure.to);
    }
    if let Some(plan) = &mut program.plan {
        moved(&mut plan.made);
        moved(&mut plan.anchor);
        for task in &mut plan.tasks {
            [&mut task.start, &mut task.began, &mut task.finished].into_iter().flatten().for_each(moved);
        }
    }
    program
}

#[cfg(test)]
mod tests {
    use super::by_weeks;
    use crate::domain::catalog::builtin;
    use crate::domain::id::ProgramId;
    use crate::domain::profile::Profile;
    use crate::domain::program::Program;
    use chrono::NaiveDate;

    #[test]
    fn there_and_back_is_the_same_and_weekdays_stay() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
        let program = Program::new(ProgramId::new("p"), Profile::default(), &builtin(), day);
        let later = by_weeks(program.clone(), 3);
        assert_eq!(later.created, NaiveDate::from_ymd_opt(2026, 12, 11).unwrap());
        assert_eq!(by_weeks(later, -3), program);
    }
}
