//! The built-in catalog, held against what it promises.

mod chains;
mod coverage;
mod links;
mod starts;
mod structure;
mod walk;
mod words;

use std::sync::LazyLock;

use okaeri::domain::catalog::{Catalog, builtin};

static CATALOG: LazyLock<Catalog> = LazyLock::new(builtin);

fn report(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}
