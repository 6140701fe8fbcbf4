//! What comes next, and where things stand.

use leptos::prelude::*;

use crate::domain::charter::Charter;
use crate::domain::plan::{Standing, standing};
use crate::domain::text::Text;
use crate::state::{Session, memo, use_session};
use crate::ui::dates;
use crate::ui::node::{Node, view};
use crate::ui::part::heading::PageHeading;
use crate::ui::part::meter::{Meter, band_points, points};
use crate::ui::route::{Page, here};
use crate::ui::words::{assess, charter, domain, home, language, say, shell, target as words};

/// What comes next, and where things stand.
#[component]
pub(in crate::ui) fn Overview() -> Node {
    let session = use_session();
    let name = memo(move || {
        session.program.with(|open| open.as_ref().map(|open| open.profile.name.clone()).unwrap_or_default())
    });
    view! {
        {move || view! { <PageHeading title=name.get() lead=say(&words::OVERVIEW_LEAD)/> }}
        <section class="section" aria-labelledby="next">
            <h2 id="next">{say(&words::NEXT)}</h2>
            {move || next_step(session)}
        </section>
        <section class="section" aria-labelledby="state">
            <h2 id="state">{say(&words::STATE)}</h2>
            <dl class="state">{move || assessed(session)}{move || chartered(session)}{move || planned(session)}</dl>
        </section>
    }
}

fn next_step(session: Session) -> Node {
    let (asked, answered) = session
        .derived
        .assessment
        .with(|scored| scored.as_ref().map_or((0, 0), crate::domain::score::Assessment::progress));
    let has_plan = session.derived.shown.with(|open| open.as_ref().is_some_and(|open| open.plan.is_some()));
    let (page, label): (Page, Text) = if has_plan {
        (Page::Week, words::NEXT_WEEK.clone())
    } else if answered == 0 {
        (Page::QuickCheck, words::NEXT_QUICK.clone())
    } else if answered < asked {
        (Page::QuickCheck, words::NEXT_RESUME.clone())
    } else {
        (Page::Target, words::NEXT_TARGET.clone())
    };
    let results = (answered > 0).then(|| {
        view! { <a class="button" href=here(Page::Results)>{say(&assess::TO_RESULTS)}</a> }
    });
    view! { <div class="buttons"><a class="button primary" href=here(page)>{say(&label)}</a>{results}</div> }
}

fn assessed(session: Session) -> Option<Node> {
    session.derived.assessment.with(|scored| {
        let scored = scored.as_ref()?;
        let (asked, answered) = scored.progress();
        let stage = scored.stage.as_ref().and_then(|stage| session.catalog.stages.get(usize::from(stage.reached.number())));
        let score = assess::score(&points(scored.overall.score), &band_points(scored.overall.band, language()));
        Some(view! {
            <div><dt>{say(&home::COL_ANSWERED)}</dt><dd>{say(&home::answered(answered, asked))}</dd></div>
            <div>
                <dt>{say(&domain::SCORE)}</dt>
                <dd><a class="number" href=here(Page::Results)>{say(&score)}</a><Meter score=scored.overall.score band=scored.overall.band/></dd>
            </div>
            {stage.map(|stage| view! { <div><dt>{say(&domain::STAGE)}</dt><dd><a href=here(Page::Results)>{say(&stage.name)}</a></dd></div> })}
        })
    })
}

fn chartered(session: Session) -> Option<Node> {
    let said = session.program.with(|open| open.as_ref().map(|open| open.charter.said()))?;
    Some(view! {
        <div>
            <dt>{say(&charter::TITLE)}</dt>
            <dd><a href=here(Page::Charter)>{say(&charter::said(said, Charter::PARTS))}</a></dd>
        </div>
    })
}

fn planned(session: Session) -> Option<Node> {
    let dated = session.derived.schedule.get().and_then(Result::ok)?;
    let today = session.today.get();
    let (late, week, done, all) = session.derived.shown.with(|open| {
        let tasks = &open.as_ref()?.plan.as_ref()?.tasks;
        let standings: Vec<_> =
            tasks.iter().filter_map(|task| Some(standing(task, dated.tasks.get(&task.id)?, today))).collect();
        let count =
            |wanted: fn(&Standing) -> bool| standings.iter().filter(|standing| wanted(standing)).count();
        let late = count(|standing| standing.is_late());
        let week = count(|standing| *standing == Standing::ThisWeek);
        Some((late, week, count(|standing| *standing == Standing::Done), standings.len()))
    })?;
    let finish = dated.finish.map(|day| dates::long(day, language()));
    Some(view! {
        <div><dt>{say(&shell::PLAN)}</dt><dd><a href=here(Page::Plan)>{say(&home::tasks(done, all))}</a></dd></div>
        <div><dt>{say(&words::THIS_WEEK)}</dt><dd><a href=here(Page::Week) class="number">{week}</a></dd></div>
        <div><dt>{say(&words::LATE)}</dt><dd><a href=here(Page::Week) class="number" class:is-late=late != 0>{late}</a></dd></div>
        <div><dt>{say(&words::FINISH)}</dt><dd>{finish}</dd></div>
    })
}
