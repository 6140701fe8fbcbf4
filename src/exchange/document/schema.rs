//! The JSON Schema of the file, written from its types.

use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

use super::{FORMAT, MAJOR, MINOR, v1};

/// The schema of what this build writes. It says what must be there and of what kind; what belongs together is checked
/// when a file is opened. Further fields are allowed: a newer minor version adds some.
#[must_use]
pub fn schema() -> Value {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let mut schema = generator.into_root_schema_for::<v1::Document>().to_value();
    schema["title"] = json!(format!("Okaeri program, version {MAJOR}.{MINOR}"));
    if let Some(format) = schema.pointer_mut("/properties/format") {
        format["const"] = json!(FORMAT);
    }
    schema
}

/// The name of the file that holds the schema.
#[must_use]
pub fn name() -> String {
    format!("{FORMAT}-{MAJOR}.{MINOR}.schema.json")
}
