//! How far a task has come, put right where two versions make together what no task can be: where the edits of an earlier
//! version said each value by itself. It goes by what is merged alone, so that all who merge it make the same of it.

use serde_json::{Map, Value};

/// Puts the tasks of all plans right.
pub(super) fn put_right(content: &mut Value) {
    if let Some(plan) = content.get_mut("plan") {
        put_plan_right(plan);
    }
    let scenarios = content.get_mut("scenarios").and_then(Value::as_array_mut);
    scenarios.into_iter().flatten().filter_map(|scenario| scenario.get_mut("plan")).for_each(put_plan_right);
}

fn put_plan_right(plan: &mut Value) {
    let made = plan.get("made").cloned().unwrap_or_default();
    let tasks = plan.get_mut("tasks").and_then(Value::as_array_mut);
    for task in tasks.into_iter().flatten().filter_map(Value::as_object_mut) {
        put_task_right(task, &made);
    }
}

/// A day that is missing is the nearest one that is known.
fn put_task_right(task: &mut Map<String, Value>, made: &Value) {
    let day = |name: &str| task.get(name).filter(|day| !day.is_null()).cloned();
    let (began, finished) = (day("began"), day("finished"));
    match task.get("status").and_then(Value::as_str) {
        Some("to_do") => {
            set(task, "progress", Value::from(0));
            set(task, "began", Value::Null);
            set(task, "finished", Value::Null);
        }
        Some("doing" | "blocked") => {
            set(task, "began", began.or(finished).unwrap_or_else(|| made.clone()));
            set(task, "finished", Value::Null);
        }
        Some("done") => {
            let finished = finished.or_else(|| began.clone()).unwrap_or_else(|| made.clone());
            // As texts, days are in their order.
            if began.is_some_and(|began| began.as_str() > finished.as_str()) {
                set(task, "began", finished.clone());
            }
            set(task, "finished", finished);
            set(task, "progress", Value::from(100));
        }
        _ => {}
    }
}

/// What is as it should be, or is missing where it says nothing, stays so.
fn set(task: &mut Map<String, Value>, name: &str, value: Value) {
    let is_so = task.get(name).map_or(value.is_null(), |known| *known == value);
    if !is_so {
        task.insert(name.to_owned(), value);
    }
}
