//! Journeys through the built page, as a person makes them.

mod access;
mod egress;
mod canary;
mod data;
mod keeping;
mod lasting;
mod keyboard;
mod main_job;
mod rescue;
mod rescue_data;
mod sharing;
mod steps;
