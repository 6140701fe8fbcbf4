//! The schema of the file, under `public/schema/`.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use okaeri::exchange::document::schema;

use crate::place::Place;
use crate::report::say;

/// Writes the schema of the version that this build writes. Those of older versions stay.
pub(crate) fn write(place: &Place) -> Result<()> {
    let file = file(place);
    let folder = file.parent().context("the schema lies in a folder")?;
    fs::create_dir_all(folder).with_context(|| format!("making {}", folder.display()))?;
    fs::write(&file, text()?).with_context(|| format!("writing {}", file.display()))?;
    say(&format!("wrote {}", file.display()));
    Ok(())
}

fn file(place: &Place) -> PathBuf {
    place.root.join("public/schema").join(schema::name())
}

fn text() -> Result<String> {
    let text = serde_json::to_string_pretty(&schema::schema()).context("writing the schema down")?;
    Ok(format!("{text}\n"))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn sample(place: &Place) -> Value {
        let file = place.root.join("public/sample.okaeri.json");
        serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap()
    }

    #[test]
    fn the_published_schema_is_that_of_the_types() {
        let place = Place::find().unwrap();
        let published = fs::read_to_string(file(&place)).unwrap_or_default();
        assert!(
            published == text().unwrap(),
            "it has drifted: run `cargo xtask schema`, and see what changed"
        );
    }

    #[test]
    fn a_file_that_is_written_fits_the_schema() {
        let validator = jsonschema::validator_for(&schema::schema()).unwrap();
        let place = Place::find().unwrap();
        let merged = fs::read_to_string(place.root.join("tests/core/shipped/1.1.okaeri.json")).unwrap();
        for file in [sample(&place), serde_json::from_str(&merged).unwrap()] {
            let faults: Vec<_> = validator.iter_errors(&file).map(|fault| fault.to_string()).collect();
            assert!(faults.is_empty(), "{faults:?}");
        }
    }

    #[test]
    fn what_no_reader_takes_does_not_fit_the_schema() {
        let validator = jsonschema::validator_for(&schema::schema()).unwrap();
        let place = Place::find().unwrap();
        let changes: [(&str, Value); 6] = [
            ("/format", json!("something-else")),
            ("/version/major", json!("1")),
            ("/program/rounds/0/answers/0/rating", json!(5)),
            ("/program/rounds/0/scope", json!("most")),
            ("/program/plan/tasks/0/status", json!("someday")),
            ("/program/settings/start", json!(20_270_401)),
        ];
        for (pointer, value) in changes {
            let mut file = sample(&place);
            *file.pointer_mut(pointer).unwrap() = value;
            assert!(!validator.is_valid(&file), "{pointer}");
        }
    }
}
