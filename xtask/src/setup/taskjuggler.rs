//! `TaskJuggler`, another program that dates plans.

use std::path::PathBuf;

use anyhow::{Context, Result};

use super::apt::{self, Part};
use crate::place::Place;
use crate::program;

const PROGRAM: &str = "tj3";

/// The program, installed now if it is not there.
pub(crate) fn ensure(place: &Place) -> Result<PathBuf> {
    let part = Part { package: PROGRAM, why: "dates to hold ours against", there: || find().is_some() };
    apt::ensure(place, &[part])?;
    find().with_context(|| format!("{PROGRAM} is not on the path"))
}

fn find() -> Option<PathBuf> {
    program::find(PROGRAM)
}
