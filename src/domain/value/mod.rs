//! What a program may bring: a funnel from those who leave to those who come back and stay, with how sure one can be of it.
//!
//! Each step of the funnel is a share that nobody knows. What is known of it beforehand is a beta distribution, wide where
//! little is published; the program's own figures update it as Bayes' rule says (Gelman et al., Bayesian Data Analysis, 3rd
//! ed., section 2.4: a beta prior and binomial figures make a beta posterior). People are then drawn through all steps, many
//! times, from a seed.

mod draw;
mod funnel;
mod reference;
mod share;

pub use draw::{Drawn, MOST_RUNS, draw};
pub use funnel::{Funnel, Seen, Step};
pub use reference::{Class, Height, Reference};
pub use share::Share;
