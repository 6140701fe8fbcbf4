//! Journeys through the built page, as a person makes them.
#![expect(missing_docs, reason = "tests say in their names what must hold")]

mod access;
mod keeping;
mod keyboard;
mod main_job;
mod steps;
