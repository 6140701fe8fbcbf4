//! Scores: cases reckoned by hand, and properties held against a second reckoning.

mod oracle;
mod golden;
mod stage;
mod risk;
mod world;
mod random;
mod doubt;
mod compare;
