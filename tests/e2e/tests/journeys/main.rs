//! Journeys through the built page, as a person makes them.

mod access;
mod keeping;
mod keyboard;
mod main_job;
mod sharing;
mod steps;
