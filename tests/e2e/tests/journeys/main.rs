//! Journeys through the built page, as a person makes them.

mod access;
mod board;
mod egress;
mod emptied;
mod canary;
mod choosing;
mod chart;
mod data;
mod faults;
mod faults_around;
mod faults_files;
mod faults_tabs;
mod folders;
mod keeping;
mod lasting;
mod leveling;
mod keyboard;
mod main_job;
mod outlook;
mod pulling;
mod rescue;
mod rescue_data;
mod scenarios;
mod sharing;
mod steps;
mod two_tabs;
