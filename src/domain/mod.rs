//! The rules. No browser, no file format, no clock, no chance: today is an argument.

pub mod sorted;
pub mod text;
pub mod words;
pub mod id;
pub mod level;
pub mod catalog;
pub mod profile;
pub mod answer;
pub mod score;
pub mod target;
pub mod calendar;
pub mod forecast;
pub mod network;
pub mod plan;
pub mod selection;
pub mod program;
pub mod limits;
pub mod extent;
pub mod command;
pub mod shift;
pub mod decision;
pub mod policy;
pub mod charter;
pub mod draft;
pub mod likeness;
pub mod value;
