//! What the fuzzer begins with, and what it once found: it holds in every run.

use std::fs;
use std::path::Path;

use super::{merging, reading};

/// The contents of the files in a folder of seeds.
fn seeds(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/seeds").join(target);
    let files = fs::read_dir(folder).expect("the seeds");
    let found: Vec<_> =
        files.map(|file| fs::read(file.expect("a file").path()).expect("its bytes")).collect();
    assert!(found.len() > 5, "{target}: {}", found.len());
    found
}

#[test]
fn every_seed_of_reading_holds() {
    for seed in seeds("read") {
        reading::holds(&seed);
    }
}

#[test]
fn every_seed_of_merging_holds() {
    for seed in seeds("merge") {
        merging::holds(&seed);
    }
}
