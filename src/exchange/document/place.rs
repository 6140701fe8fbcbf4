//! The place of a fault, found from the line and the column at which the reader noticed it.

use std::borrow::Cow;

use crate::domain::sorted;

/// How to get from a list or an object to the entry being read.
enum Step<'a> {
    /// To this entry of a list, counted from 0.
    Entry(usize),
    /// To the value of this key, as it is written, quotes included.
    Key(&'a str),
    /// Into an object, before the next key.
    Inside,
}

/// The path, such as `rounds[0].date`, of the value that begins or ends at a position of valid JSON; where none does,
/// of the innermost one around it. `.` is the whole. Lines count from 1, columns are the bytes before in the line.
pub(super) fn place(text: &str, line: usize, column: usize) -> String {
    let lines_before = text.split_inclusive('\n').take(line.saturating_sub(1));
    let position = lines_before.map(str::len).sum::<usize>() + column;
    let mut steps = Vec::new();
    for (start, token) in tokens(text) {
        let noticed = if matches!(token, "{" | "[" | "," | ":") { start } else { start + token.len() };
        if noticed >= position {
            let outside = matches!(token, "}" | "]" | "," | ":") || is_key(&steps, token);
            return path(&steps[..steps.len().saturating_sub(usize::from(outside))]);
        }
        follow(&mut steps, token);
    }
    path(&[])
}

/// The first object of valid JSON, by its end, in which a key stands twice, and that key.
pub(super) fn repeated_key(text: &str) -> Option<(String, String)> {
    let (mut steps, mut keys) = (Vec::new(), Vec::<Vec<Cow<'_, str>>>::new());
    for (_, token) in tokens(text) {
        match token {
            "{" => keys.push(Vec::new()),
            "}" => {
                if let Some(key) = twice(keys.pop().unwrap_or_default()) {
                    return Some((path(&steps[..steps.len().saturating_sub(1)]), key));
                }
            }
            key if is_key(&steps, key) => {
                if let Some(keys) = keys.last_mut() {
                    keys.push(unquoted(key));
                }
            }
            _ => {}
        }
        follow(&mut steps, token);
    }
    None
}

fn twice(mut keys: Vec<Cow<'_, str>>) -> Option<String> {
    sorted::by(&mut keys, Ord::cmp);
    let pair = keys.windows(2).find(|pair| pair.first() == pair.last())?;
    pair.first().map(|key| key.clone().into_owned())
}

/// The signs, texts, numbers and words, each with where it begins.
fn tokens(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut rest = text.trim_start();
    std::iter::from_fn(move || {
        let start = text.len() - rest.len();
        let (token, after) = rest.split_at(length(rest));
        rest = after.trim_start();
        (!token.is_empty()).then_some((start, token))
    })
}

/// What stands between quotes.
fn unquoted(token: &str) -> Cow<'_, str> {
    if token.contains('\\') {
        return Cow::Owned(serde_json::from_str(token).unwrap_or_default());
    }
    let inner = token.strip_prefix('"').unwrap_or(token);
    Cow::Borrowed(inner.strip_suffix('"').unwrap_or(inner))
}

/// The length of the sign, text, number or word at the start.
fn length(rest: &str) -> usize {
    match rest.as_bytes().first() {
        Some(b'{' | b'}' | b'[' | b']' | b',' | b':') => 1,
        Some(b'"') => quoted(rest),
        _ => rest.find([',', ':', '}', ']', ' ', '\t', '\r', '\n']).unwrap_or(rest.len()),
    }
}

/// The length of the text at the start, its quotes included.
fn quoted(rest: &str) -> usize {
    let mut escaped = false;
    for (at, byte) in rest.bytes().enumerate().skip(1) {
        if byte == b'"' && !escaped {
            return at + 1;
        }
        escaped = byte == b'\\' && !escaped;
    }
    rest.len()
}

fn is_key(steps: &[Step<'_>], token: &str) -> bool {
    token.starts_with('"') && matches!(steps.last(), Some(Step::Inside))
}

/// Goes past a token.
fn follow<'a>(steps: &mut Vec<Step<'a>>, token: &'a str) {
    let key = is_key(steps, token);
    match (token, steps.last_mut()) {
        ("{", _) => steps.push(Step::Inside),
        ("[", _) => steps.push(Step::Entry(0)),
        ("}" | "]", _) => {
            steps.pop();
        }
        (",", Some(Step::Entry(index))) => *index += 1,
        (",", Some(step)) => *step = Step::Inside,
        (_, Some(step)) if key => *step = Step::Key(token),
        _ => {}
    }
}

fn path(steps: &[Step<'_>]) -> String {
    let mut path = String::new();
    for step in steps {
        match step {
            Step::Entry(index) => path.extend(["[", &index.to_string(), "]"]),
            Step::Key(key) => {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(&unquoted(key));
            }
            Step::Inside => {}
        }
    }
    if path.is_empty() { ".".to_owned() } else { path }
}

#[cfg(test)]
mod tests {
    use serde::de::DeserializeOwned;

    use super::*;
    use crate::exchange::document::v1;

    /// The places at `‸`, which is taken out first.
    #[track_caller]
    fn at(marked: &str, expected: &str) {
        let (before, after) = marked.split_once('‸').expect("a mark");
        let line = 1 + before.matches('\n').count();
        let column = before.rsplit('\n').next().map_or(0, str::len);
        assert_eq!(place(&format!("{before}{after}"), line, column), expected, "{marked}");
    }

    /// Where a text fails to be a `T`.
    #[track_caller]
    fn fails<T: DeserializeOwned>(text: &str, expected: &str) {
        let error = serde_json::from_str::<T>(text).err().expect("it fails");
        assert_eq!(place(text, error.line(), error.column()), expected, "{error} in {text}");
    }

    #[test]
    fn a_value_is_found_at_its_start_and_at_its_end() {
        at(r#"{"a": {"b": [1, 22‸, 3]}}"#, "a.b[1]");
        at(r#"{"a": {"b": [1, 2‸2, 3]}}"#, "a.b[1]");
        at(r#"{"a": {"b": [1, "x"‸]}}"#, "a.b[1]");
        at(r#"{"a": {"b": [1, {}, {}‸]}}"#, "a.b[2]");
        at(r#"{"a": {"b": [1, ‸{}, {}]}}"#, "a.b[1]");
        at(r#"{"a": {"b": ‸[{}]}}"#, "a.b");
        at(r#"{"a": {"b": [‸{}]}}"#, "a.b[0]");
        at(r#"{"a": {"b": [[],[1]‸]}}"#, "a.b[1]");
        at(r#"{"a": {"b": [1]‸}, "c": 2}"#, "a.b");
        at(r#"{"a": {"b": [1]}‸, "c": 2}"#, "a");
        at(r#"{"a": {"b": [1]}, "c": 2}‸"#, ".");
        at("[[0], [true, null‸]]", "[1][1]");
        at("‸[]", ".");
        at(" 7‸ ", ".");
    }

    #[test]
    fn between_values_it_is_the_innermost_around() {
        at(r#"{"a": {"b"‸: 1, "c": 2}}"#, "a");
        at(r#"{"a": {"b" ‸: 1, "c": 2}}"#, "a");
        at(r#"{"a": {"b": 1, "c"‸: 2}}"#, "a");
        at(r#"{"a": {"b": 1 ‸ }}"#, "a");
        at(r#"{"a": {‸}}"#, "a");
    }

    #[test]
    fn keys_and_texts_may_hold_any_sign() {
        at(r#"{"a\"b": {"c\\": 1‸}}"#, "a\"b.c\\");
        at(r#"{"\u304a": {"値": [0, "]}\",{[", 1‸]}}"#, "お.値[2]");
        at("{\r\n  \"é\": \"や\",\n\t\"b\": [\n    \"う\",\n    \"え\"‸\n  ]\n}", "b[1]");
    }

    #[test]
    fn a_key_that_stands_twice_is_found_however_it_is_written() {
        let found = |text: &str| repeated_key(text).map(|(place, key)| format!("{place} {key}"));
        assert_eq!(found(r#"{"a": [{"b": 1}, {"b": 2}], "c": {"a": "a"}}"#), None);
        assert_eq!(found(r#"{"a": [{"b": 1}, {"b": 2, "c": "b", "b": 2}]}"#).as_deref(), Some("a[1] b"));
        assert_eq!(found(r#"{"名": 1, "\u540d": {}}"#).as_deref(), Some(". 名"));
        assert_eq!(found(r#"[{"": [], "": {}}]"#).as_deref(), Some("[0] "));
    }

    #[test]
    fn text_that_is_cut_short_does_no_harm() {
        for text in ["", "{", "[", "\"", "{\"a\": [1, \"\\", "}", "]]", ",", ":", "値{\"a\":値"] {
            for column in 0..20 {
                assert!(!place(text, 1, column).is_empty(), "{text} at {column}");
            }
        }
    }

    #[test]
    fn the_reader_points_to_what_is_wrong() {
        let round = |answers: &str| {
            format!(r#"{{ "id": "r", "date": "2026-04-01", "scope": "full", "answers": [{answers}] }}"#)
        };
        fails::<v1::Round>(&round(r#"{ "item": "a" }, { "item": 7, "rating": 3 }"#), "answers[1].item");
        fails::<v1::Round>(&round(r#"{ "item": "a" }, { "rating": 3 }"#), "answers[1]");
        fails::<v1::Round>(&round(r#"{ "item": "a", "item": "b" }"#), "answers[0]");
        fails::<v1::Round>(&round(r#"{ "item": "a", "confidence": "maybe" }"#), "answers[0].confidence");
        fails::<v1::Round>(&round(r#"{ "item": "a", "confidence": 3 }"#), "answers[0].confidence");
        fails::<v1::Round>(
            &round(r#"{ "item": "a", "evidence": { "date": "x" } }"#),
            "answers[0].evidence.date",
        );
        fails::<v1::Round>(r#"{ "id": "r", "date": "2026-04-01", "answers": [] }"#, ".");
        fails::<v1::Round>(
            r#"{ "id": "r", "date": "2026-04-01", "scope": "full", "answers": {} }"#,
            "answers",
        );
        fails::<v1::Round>(r#"{ "id": "r", "date": [2026], "scope": "full", "answers": [] }"#, "date");
        fails::<v1::Changes>(r#"{ "duration_days": 70000 }"#, "duration_days");
        fails::<v1::Changes>(r#"{ "effort": [1, 2] }"#, "effort");
        fails::<v1::Changes>(r#"{ "effort": [1, -2, 3] }"#, "effort[1]");
        fails::<v1::Changes>(r#"{ "checklist": [{ "a": 1 }] }"#, "checklist[0]");
        fails::<v1::Settings>(
            r#"{ "start": "2026-04-01", "capacities": { "it": 1, "x.y": -1 } }"#,
            "capacities.x.y",
        );
    }

    #[test]
    fn the_reader_points_to_values_of_several_kinds() {
        for rating in ["300", "-1", "2.5", "\"maybe\"", "true", "{}", "[]"] {
            fails::<v1::Answer>(&format!(r#"{{ "item": "a", "rating": {rating} }}"#), "rating");
            fails::<v1::Answer>(&format!(r#"{{ "rating": {rating}, "item": "a" }}"#), "rating");
        }
        for origin in [r#""own""#, r#"["own"]"#, r#"{ "kind": "template" }"#, r#"{ "action": "a" }"#] {
            fails::<v1::Task>(&format!(r#"{{ "id": "t", "origin": {origin} }}"#), "origin");
            fails::<v1::Task>(&format!(r#"{{ "origin": {origin} , "id": "t" }}"#), "origin");
        }
        fails::<v1::Task>(r#"{ "id": "t", "origin": { "kind": "other" } }"#, "origin.kind");
        let reasons = |reason: &str| {
            format!(
                r#"{{ "id": "t", "origin": {{ "kind": "own" }}, "reasons": [{{ "kind": "pinned" }}, {reason}, {{ "kind": "pinned" }}] }}"#
            )
        };
        for reason in
            ["5", r#"{ "kind": "needed" }"#, r#"{ "kind": "raises", "item": "a", "from": -1, "to": 3 }"#]
        {
            fails::<v1::Task>(&reasons(reason), "reasons[1]");
        }
    }
}
