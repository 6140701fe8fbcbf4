//! The table of engines, as a page for readers.

use serde_json::Value;

use crate::engine::Engine;

/// Feature and answer.
type Row = (String, String);

/// An engine under one protocol.
#[derive(Debug)]
pub(super) struct Column {
    engine: Engine,
    version: String,
    protocol: &'static str,
    /// Or why it was not measured.
    pub(super) answers: Result<Vec<Row>, String>,
}

const HEAD: &str = "# What the engines can do

Written by `cargo xtask interop`, which measures anew: do not edit. Each engine was started through its WebDriver with an
empty profile and opened `tests/e2e/probe/index.html` twice: over http from this machine, and from a file. The page did
each thing and checked what came of it; a picker was only looked for, as a person would have to choose. “no” has the name
of the error; “no answer” means none within five seconds; the answer of `persist` is the engine's own, without a person
asked. WebKit is WebKitGTK in its small browser, not Safari.

";

/// Both protocols of an engine.
pub(super) fn columns(engine: Engine, answers: Result<Value, String>) -> Vec<Column> {
    let version = answers.as_ref().ok().and_then(|answers| answers["version"].as_str()).unwrap_or_default();
    let column = |(protocol, key): (&'static str, &str)| Column {
        engine,
        version: version.to_owned(),
        protocol,
        answers: answers.as_ref().map(|answers| rows(&answers[key])).map_err(Clone::clone),
    };
    [("http", "http"), ("file://", "file")].map(column).into()
}

fn rows(answers: &Value) -> Vec<Row> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    answers.as_array().into_iter().flatten().map(|row| (text(&row[0]), text(&row[1]))).collect()
}

/// The whole page.
pub(super) fn page(columns: &[Column]) -> String {
    let measured: Vec<_> =
        columns.iter().filter_map(|column| Some((column, column.answers.as_ref().ok()?))).collect();
    let mut page = HEAD.to_owned();
    let heads: Vec<_> = measured.iter().map(|(column, _)| column.head()).collect();
    page += &line("feature", &heads);
    page += &line("---", &vec!["---".to_owned(); heads.len()]);
    for feature in features(&measured) {
        let cells: Vec<_> = measured.iter().map(|(_, rows)| cell(rows, feature)).collect();
        page += &line(feature, &cells);
    }
    let missing = columns.iter().filter_map(|column| Some((column, column.answers.as_ref().err()?)));
    let missing = missing.map(|(Column { engine, protocol, .. }, reason)| {
        format!("\n{}, {protocol}: not measured: {reason}\n", name(*engine))
    });
    page.extend(missing);
    page
}

/// In the order of the probe.
fn features<'a>(measured: &[(&Column, &'a Vec<Row>)]) -> Vec<&'a str> {
    let mut features = Vec::new();
    for (feature, _) in measured.iter().flat_map(|(_, rows)| rows.iter()) {
        if !features.contains(&feature.as_str()) {
            features.push(feature.as_str());
        }
    }
    features
}

fn cell(rows: &[Row], feature: &str) -> String {
    rows.iter().find(|(name, _)| name == feature).map_or_else(|| "–".to_owned(), |(_, answer)| answer.clone())
}

fn line(first: &str, rest: &[String]) -> String {
    format!("| {first} | {} |\n", rest.join(" | "))
}

impl Column {
    fn head(&self) -> String {
        format!("{} {}, {}", name(self.engine), self.version, self.protocol)
    }
}

const fn name(engine: Engine) -> &'static str {
    match engine {
        Engine::Chromium => "Chromium",
        Engine::Firefox => "Firefox",
        Engine::Webkit => "WebKit",
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_table_has_a_column_for_each_protocol_and_says_what_was_not_measured() {
        let answers = json!({
            "version": "1.2",
            "http": [["a", "yes"], ["b", "no: SecurityError"]],
            "file": [["b", "yes"]],
        });
        let mut all = columns(Engine::Firefox, Ok(answers));
        all.extend(columns(Engine::Webkit, Err("it was not asked for".to_owned())));
        let page = page(&all);
        let table: Vec<_> = page.strip_prefix(HEAD).unwrap().lines().collect();
        assert_eq!(
            table,
            [
                "| feature | Firefox 1.2, http | Firefox 1.2, file:// |",
                "| --- | --- | --- |",
                "| a | yes | – |",
                "| b | no: SecurityError | yes |",
                "",
                "WebKit, http: not measured: it was not asked for",
                "",
                "WebKit, file://: not measured: it was not asked for",
            ]
        );
    }
}
