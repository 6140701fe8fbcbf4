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
mod month;
mod prior;
mod figures;
mod balance;
mod weighing;
mod spread;
mod words;

pub use balance::{Balance, Instead, needed};
pub use draw::{Drawing, Drawn, MOST_RUNS, draw};
pub use figures::{Counted, Counts, Figures, MOST_MONTHS, MOST_PEOPLE, USUAL_FEE, USUAL_FEES};
pub use funnel::{Funnel, Seen, Step};
pub use month::Month;
pub use prior::{PRIORS, PUBLISHED, Prior, Published};
pub use reference::{Class, Height, Reference};
pub use share::Share;
pub use spread::{Interval, WIDTH, intervals, ticks};
pub use weighing::{Factor, Unit, Weighing, Weight, weigh};
