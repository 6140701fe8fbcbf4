//! The files that cost most to read, each about as large as it is asked to be.

use serde_json::{Map, Value, json};

/// A file of about so many bytes.
pub type Make = fn(usize) -> String;

/// All of them, by what is too much in each.
pub const ALL: [(&str, Make); 28] = [
    ("brackets", |size| "[".repeat(size)),
    ("objects in objects", |size| r#"{"a":"#.repeat(size / 5)),
    ("zeros in a list", |size| of("rounds", &list(size, 2, |_| json!(0)))),
    ("lists in a list", |size| with_root("later", &list(size, 5, |_| json!([[]])))),
    ("unknown keys", |size| with_root("later", &object(size, 12, |_| json!(0)))),
    ("unknown keys in every answer", |size| {
        answers(&list(size, 46, |at| json!({ "item": at.to_string(), "a": 0, "b": 0, "c": [0], "d": {} })))
    }),
    ("one long key", |size| with_root(&"k".repeat(size), &json!(0))),
    ("one long name", |size| of("name", &json!("名".repeat(size / 3)))),
    ("signs by their numbers", |size| of("name", &json!("@")).replace('@', &r"\u0001".repeat(size / 6))),
    ("one long number", |size| of("name", &json!("@")).replace("\"@\"", &"9".repeat(size))),
    ("the same key again and again", |size| {
        let again = r#""a":0,"#.repeat(size / 6);
        with_root("later", &json!("@")).replace("\"@\"", &format!("{{{again}\"b\":0}}"))
    }),
    ("answers", |size| answers(&list(size, 18, |at| json!({ "item": at.to_string() })))),
    ("one answer again and again", |size| answers(&list(size, 13, |_| json!({ "item": "a" })))),
    ("rounds", |size| of("rounds", &list(size, 64, |at| round(at, &json!([]))))),
    ("weights of a round", |size| {
        let mut round = round(0, &json!([]));
        round["closed"] = object(size, 12, |_| json!(1));
        of("rounds", &json!([round]))
    }),
    ("periods", |size| {
        settings("closures", &list(size, 40, |_| json!({ "from": "2026-04-01", "to": "2026-04-02" })))
    }),
    ("capacities", |size| settings("capacities", &object(size, 12, |_| json!(1)))),
    ("targets", |size| of("target", &object(size, 12, |_| json!(1)))),
    ("purposes", |size| of("purposes", &list(size, 10, |at| json!(at.to_string())))),
    ("tasks", |size| tasks(&list(size, 56, |at| own(at, &json!({}))))),
    ("tasks with long notes", |size| {
        let notes = "x".repeat(9_900);
        tasks(&list(size, 10_000, |at| own_with(at, &json!({ "notes": notes }))))
    }),
    ("links of one task", |size| {
        tasks(&json!([
            own(1, &json!({})),
            own(0, &json!({ "after": list(size, 14, |_| json!({ "task": "t1" })) }))
        ]))
    }),
    ("links of every task to many before it", |size| {
        let count = (size / 3_200).clamp(60, 5_000);
        let after = |at: usize| json!({ "after": (at.saturating_sub(190)..at).map(|first| json!({ "task": format!("t{first}") })).collect::<Value>() });
        tasks(&(0..count).map(|at| own(at, &after(at))).collect())
    }),
    ("a chain of tasks", |size| {
        let after = |at: usize| json!({ "after": [{ "task": format!("t{}", at.saturating_sub(1)), "lag_days": 1000 }] });
        let count = (size / 110).clamp(2, 5_000);
        tasks(&(0..count).map(|at| own(at, &if at == 0 { json!({}) } else { after(at) })).collect())
    }),
    ("finding out many items", |size| {
        let items = list(1_000, 5, |at| json!(at.to_string()));
        let origin = json!({ "kind": "find_out", "factor": "data", "items": items });
        tasks(&list(size, 1_200, |at| own_with(at, &json!({ "origin": origin }))))
    }),
    ("a century for every task", |size| {
        let days =
            json!({ "status": "done", "progress": 100, "began": "2000-01-01", "finished": "2100-12-31" });
        tasks(&list(size.min(600_000), 120, |at| own_with(at, &days)))
    }),
    ("years of work for every task on one day", |size| {
        let days = json!({ "start": "2026-04-01", "changes": { "duration_days": 1000 } });
        tasks(&list(size.min(450_000), 90, |at| own_with(at, &days)))
    }),
    ("work for ever in a row", |size| {
        let changes = json!({ "effort": [10_000, 10_000, 10_000], "owner": "slow" });
        let all = tasks(&list(size.min(450_000), 90, |at| own(at, &changes)));
        all.replace("\"settings\":{", "\"settings\":{\"capacities\":{\"slow\":1},")
    }),
];

fn list(size: usize, each: usize, entry: impl Fn(usize) -> Value) -> Value {
    (0..size / each).map(entry).collect()
}

fn object(size: usize, each: usize, entry: impl Fn(usize) -> Value) -> Value {
    (0..size / each).map(|at| (format!("k{at}"), entry(at))).collect::<Map<_, _>>().into()
}

/// The least program, with one field of it set.
fn of(field: &str, value: &Value) -> String {
    let mut program = json!({
        "id": "p", "name": "A", "created": "2026-04-01", "rounds": [round(0, &json!([]))],
        "settings": { "start": "2026-04-01" },
    });
    program[field] = value.clone();
    document(&program).to_string()
}

fn document(program: &Value) -> Value {
    json!({
        "format": "okaeri-program", "version": { "major": 1, "minor": 0 },
        "pack": { "id": "okaeri", "version": 1 }, "program": program,
    })
}

fn with_root(key: &str, value: &Value) -> String {
    let mut root: Value = serde_json::from_str(&of("size", &Value::Null)).unwrap_or_default();
    root[key] = value.clone();
    root.to_string()
}

fn round(at: usize, answers: &Value) -> Value {
    json!({ "id": format!("r{at}"), "date": "2026-04-01", "scope": "full", "answers": answers })
}

fn answers(answers: &Value) -> String {
    of("rounds", &json!([round(0, answers)]))
}

fn settings(field: &str, value: &Value) -> String {
    of("settings", &json!({ "start": "2026-04-01", field: value }))
}

fn tasks(tasks: &Value) -> String {
    of("plan", &json!({ "made": "2026-04-01", "anchor": "2026-04-01", "tasks": tasks }))
}

fn own(at: usize, changes: &Value) -> Value {
    own_with(at, &json!({ "changes": changes }))
}

/// A task of one's own with further fields, or others.
fn own_with(at: usize, fields: &Value) -> Value {
    let mut task = json!({ "id": format!("t{at}"), "origin": { "kind": "own" } });
    for (key, value) in fields.as_object().into_iter().flatten() {
        task[key] = value.clone();
    }
    task
}
