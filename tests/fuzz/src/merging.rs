//! Bytes as a script of what three people do to one program and of exchanges between them: whatever it says, all who
//! have exchanged everything have the same.

use okaeri::exchange::merge::{Ledger, WriterId};
use serde_json::{Value, json};

/// The most acts that are performed: more say nothing new, and take long.
const MOST_ACTS: usize = 24;

/// One act of the script, in four bytes.
struct Act {
    /// Who acts.
    who: usize,
    /// What is done.
    what: u8,
    /// To which entry, or with whom.
    which: u8,
    /// What is said.
    word: u8,
}

/// Merging is commutative, associative and idempotent after any script, and what is noted is what is shown.
///
/// # Panics
/// When that is not so.
pub fn holds(script: &[u8]) {
    let [a, b, c] = after(script);
    let (ab, bc) = (a.merge(&b), b.merge(&c));
    assert_eq!(ab, b.merge(&a), "the order of two does not matter");
    let all = ab.merge(&c);
    assert_eq!(all, a.merge(&bc), "the order of three does not matter");
    assert_eq!(a.merge(&a), a, "with itself it changes nothing");
    assert_eq!(ab.merge(&b), ab, "the second time it changes nothing");
    is_whole(&all.view());
    let (mut noted, mut program) = (all.clone(), all.view());
    program["name"] = json!("as it is now");
    noted.note(&program, &writer(0));
    assert_eq!(noted.view(), program, "what is noted is what is shown");
    assert_eq!(all.conflicts().len(), c.merge(&b).merge(&a).conflicts().len());
}

fn after(script: &[u8]) -> [Ledger; 3] {
    let all = Ledger::begin(&start(), &WriterId("author".to_owned()));
    let mut ledgers = [all.clone(), all.clone(), all];
    for bytes in script.as_chunks::<4>().0.iter().take(MOST_ACTS) {
        let [who, what, which, word] = *bytes;
        perform(&mut ledgers, &Act { who: usize::from(who % 3), what: what % 12, which: which % 5, word });
    }
    ledgers
}

fn writer(who: usize) -> WriterId {
    WriterId(format!("w{who}"))
}

fn start() -> Value {
    json!({
        "id": "p", "name": "A", "purposes": ["merit.a"],
        "rounds": [{ "id": "r1", "answers": [answer(0), answer(1)] }],
        "settings": { "start": "2027-04-01", "closures": [] },
        "plan": { "made": "2027-04-01", "tasks": [task(0), task(1)] },
    })
}

fn answer(which: u8) -> Value {
    json!({ "item": format!("i{which}"), "rating": 1, "note": "" })
}

fn task(which: u8) -> Value {
    json!({ "id": format!("t{which}"), "notes": "", "assignee": "", "ticked": [], "changes": {} })
}

fn perform(ledgers: &mut [Ledger; 3], act: &Act) {
    let other = usize::from(act.which % 3);
    match act.what {
        10 => {
            let merged = ledgers[act.who].merge(&ledgers[other]);
            ledgers[act.who] = merged.clone();
            ledgers[other] = merged;
        }
        // One way only: the other has not seen it yet.
        11 => ledgers[act.who] = ledgers[act.who].merge(&ledgers[other]),
        _ => {
            let mut program = ledgers[act.who].view();
            change(&mut program, act);
            ledgers[act.who].note(&program, &writer(act.who));
        }
    }
}

fn change(program: &mut Value, act: &Act) {
    let (which, word) = (act.which, act.word);
    let name = format!("t{which}");
    let index = usize::from(which);
    match act.what {
        0 => program["name"] = json!(word.to_string()),
        1 => with(program, "/rounds/0/answers", |answers| {
            if let Some(answer) = answers.get_mut(index) {
                answer["rating"] = json!(word % 5);
            }
        }),
        2 => with(program, "/rounds/0/answers", |answers| toggle(answers, "item", &answer(which))),
        3 => with(program, "/rounds", |rounds| {
            toggle(rounds, "id", &json!({ "id": format!("r{}", which + 2), "answers": [] }));
        }),
        4 => with(program, "/purposes", |purposes| {
            let purpose = json!(format!("m{which}"));
            if purposes.contains(&purpose) {
                purposes.retain(|other| *other != purpose);
            } else {
                purposes.push(purpose);
            }
        }),
        5 => with(program, "/plan/tasks", |tasks| toggle(tasks, "id", &task(which))),
        6 => on_task(program, &name, |task| task["notes"] = json!(word.to_string())),
        7 => on_task(program, &name, |task| {
            let after = json!({ "after": [{ "task": "t0", "lag_days": word }], "title": "T" });
            task["changes"] = if word % 3 == 0 { json!({}) } else { after };
        }),
        8 => on_task(program, &name, |task| task["later"] = json!({ "deep": [word, null] })),
        _ if word % 4 == 0 => program["plan"] = Value::Null,
        _ => program["plan"] = json!({ "made": "2027-05-01", "tasks": [task(which), task(which + 1)] }),
    }
}

fn with(program: &mut Value, pointer: &str, change: impl FnOnce(&mut Vec<Value>)) {
    if let Some(list) = program.pointer_mut(pointer).and_then(Value::as_array_mut) {
        change(list);
    }
}

fn on_task(program: &mut Value, id: &str, change: impl FnOnce(&mut Value)) {
    with(program, "/plan/tasks", |tasks| {
        if let Some(task) = tasks.iter_mut().find(|task| task["id"] == id) {
            change(task);
        }
    });
}

/// Takes an entry out where it is there, and puts it in where it is not.
fn toggle(list: &mut Vec<Value>, key: &str, entry: &Value) {
    let count = list.len();
    list.retain(|other| other[key] != entry[key]);
    if list.len() == count {
        list.push(entry.clone());
    }
}

/// Nothing is there in part.
fn is_whole(view: &Value) {
    if let Some(plan) = view.get("plan") {
        assert!(plan.get("made").is_some() && plan.get("tasks").is_some(), "{plan}");
    }
    for task in view["plan"]["tasks"].as_array().into_iter().flatten() {
        for key in ["id", "notes", "assignee", "ticked", "changes"] {
            assert!(task.get(key).is_some(), "{task} lacks {key}");
        }
    }
}
