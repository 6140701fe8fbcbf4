//! Parts of pages on their own, to be measured by `cargo xtask bench`: the release has none of this.

use std::sync::{Arc, Mutex};

use leptos::prelude::*;
use web_sys::HtmlElement;

use super::chart::radar::{Radar, Spoke};
use super::node::{Node, view};
use crate::domain::score::{Band, Score};
use crate::state::RwSignal;

/// How many values an axis has: its score, the low and the high end of its band, its target.
const VALUES: usize = 4;

/// A radar chart that is shown.
#[derive(Clone, Copy)]
pub struct RadarPart(RwSignal<Vec<u16>>);

impl RadarPart {
    /// Shows other values, in permille, axis by axis: the score, the low and the high end of its band, the target.
    pub fn set(self, values: &[u16]) {
        self.0.set(values.to_vec());
    }
}

/// Shows a radar chart with these axes, as the results have it; none where it could not be shown.
#[must_use]
pub fn radar(root: HtmlElement, names: Vec<String>, values: &[u16]) -> Option<RadarPart> {
    let values = values.to_vec();
    let told = Arc::new(Mutex::new(None));
    let tell = Arc::clone(&told);
    let chart = move || {
        let shown = RwSignal::new(values);
        if let Ok(mut told) = tell.lock() {
            *told = Some(RadarPart(shown));
        }
        Node::live(move || {
            let spokes = shown.with(|values| spokes(&names, values));
            view! { <Radar label="Radar".to_owned() spokes/> }
        })
    };
    mount_to(root, chart).forget();
    told.lock().ok()?.take()
}

fn spokes(names: &[String], values: &[u16]) -> Vec<Spoke> {
    let score = |permille: u16| Score::from_permille(permille.into());
    let pairs = names.iter().zip(values.chunks_exact(VALUES));
    let spoke = |(name, values): (&String, &[u16])| {
        let &[now, low, high, target] = values else { return None };
        let band = Band { low: score(low), high: score(high) };
        let (name, address) = (name.clone(), "#/".to_owned());
        Some(Spoke { name, address, score: Some(score(now)), band: Some(band), target: Some(score(target)) })
    };
    pairs.filter_map(spoke).collect()
}
