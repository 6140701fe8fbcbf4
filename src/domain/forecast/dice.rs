//! Chance, from a seed: every run has a stream of numbers of its own, and whatever is left to chance a place in it.
//!
//! A number depends on the seed, the run and the place alone. So runs can be made in any order, and what joins a plan
//! changes nothing for what is there already: two plans that are compared are given the same luck.

use rand_xoshiro::SplitMix64;
use rand_xoshiro::rand_core::{Rng, SeedableRng};

/// Where in the stream of each run a thing finds its number. Two things with the same place always have the same luck.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place(u64);

impl Place {
    /// The place of what bears this name, such as the id of a task.
    #[must_use]
    pub fn named(name: &str) -> Self {
        // FNV-1a, whose last bytes reach only the low bits; one step of the stream spreads them.
        let hash = name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        Self(number(hash))
    }
}

/// The stream of one run.
#[derive(Clone, Copy, Debug)]
pub struct Dice(u64);

impl Dice {
    /// The stream of run `run` under `seed`.
    #[must_use]
    pub fn of_run(seed: u64, run: u32) -> Self {
        // A step before the run comes in, so that the runs of neighbouring seeds have nothing in common.
        Self(number(number(seed) ^ u64::from(run)))
    }

    /// The number at a place: each of 2³² is as likely as the other.
    #[must_use]
    pub fn at(self, place: Place) -> u32 {
        high(number(self.0.wrapping_add(place.0)))
    }
}

/// The number that follows `state` in the stream of `SplitMix64`.
fn number(state: u64) -> u64 {
    SplitMix64::seed_from_u64(state).next_u64()
}

const fn high(number: u64) -> u32 {
    (number >> 32) as u32
}
