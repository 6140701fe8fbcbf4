//! The tasks by phase, with owner and dates.

use chrono::NaiveDate;

use crate::domain::catalog::Phase;
use crate::domain::plan::{self, Line, Plan};
use crate::state::use_session;
use crate::ui::dates;
use crate::ui::node::{Node, cards, view};
use crate::ui::page::results::reading::Reading;
use crate::ui::words::{domain, language, report as words, say};

/// The tasks of a plan by phase, then by their dates.
pub(super) fn lines(plan: &Plan) -> Vec<Line> {
    let session = use_session();
    let today = session.today.get();
    session.derived.schedule.with(|dates| {
        let dates = dates.as_ref().and_then(|dates| dates.as_ref().ok());
        session.derived.tasks.with(|tasks| plan::lines(plan, tasks, dates, today))
    })
}

/// The tasks by phase, where there is a plan.
pub(super) fn tasks(reading: Reading<'_>) -> Option<Node> {
    let plan = reading.program.plan.as_ref().filter(|plan| !plan.tasks.is_empty());
    plan.map(|plan| {
        let lines = lines(plan);
        let groups = lines.chunk_by(|line, next| line.words.phase == next.words.phase).filter_map(|lines| {
            let phase = lines.first()?.words.phase;
            Some(group(phase, lines.iter().map(|line| row(reading, line)).collect::<Node>()))
        });
        view! {
            <section class="section" aria-labelledby="tasks">
                <h2 id="tasks">{say(&words::SCHEDULE)}</h2>
                {groups.collect::<Node>()}
            </section>
        }
    })
}

fn group(phase: Phase, rows: Node) -> Node {
    let name = say(&domain::phase(phase));
    let (label, caption) = (name.clone(), name.clone());
    view! {
        <h3>{name}</h3>
        <div class="table-scroll" tabindex="0" role="region" aria-label=label>
            {cards(view! {
                <table class="report-tasks">
                    <caption class="visually-hidden">{caption}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{say(&words::TASK)}</th>
                            <th scope="col">{say(&words::OWNER)}</th>
                            <th scope="col">{say(&words::FROM)}</th>
                            <th scope="col">{say(&words::TO)}</th>
                            <th scope="col" class="number">{say(&words::PERSON_DAYS)}</th>
                            <th scope="col">{say(&words::STATUS)}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            })}
        </div>
    }
}

fn row(reading: Reading<'_>, line: &Line) -> Node {
    let day =
        |day: Option<NaiveDate>| day.map_or_else(|| "–".to_owned(), |day| dates::medium(day, language()));
    let role = reading.catalog.role(&line.words.owner).map(|role| say(&role.name)).unwrap_or_default();
    let assignee = Some(line.task.assignee.clone()).filter(|assignee| !assignee.is_empty());
    view! {
        <tr>
            <th scope="row">{say(&line.words.title)}</th>
            <td>{role}{assignee.map(|assignee| view! { <br/>{assignee} })}</td>
            <td class="date">{day(line.dated.as_ref().map(|dated| dated.start))}</td>
            <td class="date">{day(line.dated.as_ref().map(|dated| dated.end))}</td>
            <td class="number">{dates::tenths_of(u32::from(line.words.effort.likely))}</td>
            <td>
                {say(&domain::status(line.task.status))}
                {line.is_late().then(|| view! { <br/><b>{say(&words::LATE)}</b> })}
            </td>
        </tr>
    }
}
