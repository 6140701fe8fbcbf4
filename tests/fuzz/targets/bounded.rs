//! `bounded TARGET SECONDS`: the seeds, changed at random for so long; for compilers without libFuzzer.

use std::error::Error;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use okaeri_fuzz::PROPERTIES;

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [target, seconds] = words.as_slice() else { return Err("bounded TARGET SECONDS".into()) };
    let named = PROPERTIES.iter().find(|(name, _)| name == target);
    let (_, property) = named.ok_or_else(|| format!("there is no target `{target}`"))?;
    let seeds = seeds(target)?;
    for seed in &seeds {
        property(seed);
    }
    let (start, time) = (Instant::now(), Duration::from_secs(seconds.parse()?));
    let (mut chance, mut count) = (Chance(0x9e37_79b9_7f4a_7c15), seeds.len());
    while start.elapsed() < time {
        let bytes = changed(&seeds, &mut chance);
        // Where it does not hold, the bytes must not be lost with the process.
        let last = std::env::temp_dir().join(format!("okaeri-bounded-{target}"));
        if let Err(panic) = std::panic::catch_unwind(|| property(&bytes)) {
            fs::write(&last, &bytes)?;
            eprintln!("the bytes that did it: {}", last.display());
            std::panic::resume_unwind(panic);
        }
        count += 1;
    }
    println!("{target}: {count} executions in {} s, all hold", start.elapsed().as_secs());
    Ok(())
}

fn seeds(target: &str) -> Result<Vec<Vec<u8>>, Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds").join(target);
    let mut files =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, Box<dyn Error>>>()?;
    files.sort();
    files.into_iter().map(|file| Ok(fs::read(file)?)).collect()
}

/// A seed with some of its bytes flipped, taken out, repeated or replaced by a piece of another.
fn changed(seeds: &[Vec<u8>], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = chance.of(seeds).cloned().unwrap_or_default();
    for _ in 0..=chance.below(4) {
        let at = chance.below(bytes.len().max(1)).min(bytes.len());
        let end = (at + chance.below(32)).min(bytes.len());
        match chance.below(5) {
            0 => bytes.iter_mut().skip(at).take(1).for_each(|byte| *byte ^= 1 << chance.below(8)),
            1 => bytes.drain(at..end).for_each(drop),
            2 => bytes.splice(at..at, bytes[at..end].to_vec()).for_each(drop),
            3 => {
                bytes.iter_mut().skip(at).take(4).for_each(|byte| *byte = chance.below(256).to_le_bytes()[0]);
            }
            _ => {
                let other = chance.of(seeds).cloned().unwrap_or_default();
                let from = chance.below(other.len().max(1)).min(other.len());
                let piece = other.into_iter().skip(from).take(64);
                bytes.splice(at..end, piece).for_each(drop);
            }
        }
    }
    bytes
}

/// The same numbers in every run (xorshift): what fails once fails again.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % (limit.max(1) as u64)).unwrap_or(0)
    }

    fn of<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        list.get(self.below(list.len()))
    }
}
