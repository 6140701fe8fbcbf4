//! Journeys through the built page, as a person makes them.

mod access;
mod data;
mod keeping;
mod keyboard;
mod main_job;
mod steps;
