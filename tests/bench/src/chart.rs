//! The radar chart of the results on its own.

use okaeri::ui::bench::{RadarPart, radar};
use wasm_bindgen::prelude::{JsError, wasm_bindgen};

use crate::app::element;

/// A radar chart that is shown.
#[wasm_bindgen]
pub struct Chart(RadarPart);

/// Shows one in the element `app`, `values` axis by axis: its name, and in permille the score, the band's low and high, and
/// the target.
#[wasm_bindgen]
pub fn chart(names: Vec<String>, values: &[u16]) -> Result<Chart, JsError> {
    let shown = radar(element("app")?, names, values);
    Ok(Chart(shown.ok_or_else(|| JsError::new("the chart was not shown"))?))
}

#[wasm_bindgen]
impl Chart {
    /// Shows other values.
    pub fn update(&self, values: &[u16]) {
        self.0.set(values);
    }
}
