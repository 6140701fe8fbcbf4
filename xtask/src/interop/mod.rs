//! How the project gets on with what others make: `cargo xtask interop`.

mod engines;
mod table;
mod taskjuggler;

use anyhow::{Result, bail};

use crate::engine::Engine;
use crate::place::Place;

/// What is asked of whom.
#[derive(Debug, PartialEq, Eq)]
struct Asked {
    /// What these can do; nothing is asked where there is none.
    engines: Vec<Engine>,
    taskjuggler: bool,
}

/// Measures, and writes what was measured into the project.
pub(crate) fn run(place: &Place, words: &[String]) -> Result<()> {
    let Asked { engines, taskjuggler } = asked(words)?;
    if !engines.is_empty() {
        engines::measure(place, &engines)?;
    }
    if taskjuggler {
        taskjuggler::compare(place)?;
    }
    Ok(())
}

fn asked(words: &[String]) -> Result<Asked> {
    Ok(match words {
        [] => Asked { engines: Engine::ALL.to_vec(), taskjuggler: true },
        [flag, list] if flag == "--engines" => Asked { engines: Engine::list(list)?, taskjuggler: false },
        [flag, part] if flag == "--only" && part == "engines" => {
            Asked { engines: Engine::ALL.to_vec(), taskjuggler: false }
        }
        [flag, part] if flag == "--only" && part == "tj3" => Asked { engines: Vec::new(), taskjuggler: true },
        _ => bail!(
            "expected `--only engines`, `--only tj3` or `--engines chromium,firefox,webkit`, not `{}`",
            words.join(" ")
        ),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_part_can_be_asked_alone() {
        let of = |words: &str| asked(&words.split_whitespace().map(str::to_owned).collect::<Vec<_>>());
        let all = Engine::ALL.to_vec();
        assert_eq!(of("").unwrap(), Asked { engines: all.clone(), taskjuggler: true });
        assert_eq!(of("--only tj3").unwrap(), Asked { engines: Vec::new(), taskjuggler: true });
        assert_eq!(of("--only engines").unwrap(), Asked { engines: all, taskjuggler: false });
        assert!(of("--only other").is_err());
    }
}
