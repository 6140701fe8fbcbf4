//! `cargo xtask COMMAND`: sets up what Okaeri needs to be built and tested, says what it does, then does the command.
#![expect(clippy::print_stdout, reason = "a command-line program speaks through its output")]

mod bench;
mod build;
mod check;
mod cover;
mod csp;
mod descendants;
mod engine;
mod interop;
mod outlets;
mod fuzz;
mod place;
mod program;
mod report;
mod schema;
mod serve;
mod setup;
mod subject;
mod test;
mod webdriver;

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Result, bail};

use crate::engine::Engine;
use crate::place::Place;

const HELP: &str = "\
cargo xtask COMMAND

  serve [--port N]       build what changed, then serve the release at http://127.0.0.1:8080/
  build                  make the release in dist/ and print its sizes
  test [--engines LIST]  all tests; LIST is chromium (default), firefox, webkit, with commas between
  check                  format, lints on host and wasm32, documentation, architecture
  cover                  which lines of what keeps documents the core tests reach, and which they do not
  bench [PART]           measure the release, and parts of it on their own, in Chromium; or PART alone: parts,
                         heavy (what keeps the main thread), leavers (a table of people)
  bench --subject FOLDER write pages with these parts into FOLDER, for a program that measures several makers' pages
  shots [ARGS]           photograph the release's pages; ARGS go to the program that does it
  kill [COUNT]           kill Chromium at random moments after it said that all is kept, 200 times or COUNT, and
                         look what is there afterwards
  interop [--only PART] [--engines LIST]
                         ask engines (all three by default) what they can do, and write it into tests/e2e/ENGINES.md;
                         hold the dates of 200 random plans against TaskJuggler's; PART is engines or tj3
  fuzz [--seconds N] [--target NAME]
                         any bytes against the reader (read) and three people's edits against merging
                         (merge), 60 s each; NAME may be worst: what the costliest files cost
  schema                 write the schema of the file anew, from its types, into public/schema/
  setup [--engines LIST] install what the commands above need, and nothing else
  help                   this text

Each command first installs what it lacks: programs into a cache folder of yours (OKAERI_TOOLS, or
okaeri in the cache folder of your account), browsers by apt-get where it may.";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match run(&words) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(words: &[String]) -> Result<ExitCode> {
    let (command, rest) =
        words.split_first().map_or(("help", &[][..]), |(first, rest)| (first.as_str(), rest));
    let place = Place::find()?;
    match command {
        "serve" => serve::serve(&place, rest)?,
        "build" => {
            nothing_after(command, rest)?;
            let toolbox = setup::for_build(&place)?;
            build::build(&place, &toolbox)?;
        }
        "test" => return Ok(test::test(&place, &engines(rest)?)),
        "check" => {
            nothing_after(command, rest)?;
            return check::check(&place);
        }
        "cover" => {
            nothing_after(command, rest)?;
            cover::run(&place)?;
        }
        "bench" => match rest {
            [flag, folder] if flag == "--subject" => bench::write_subject(&place, Path::new(folder))?,
            _ => bench::measure(&place, rest)?,
        },
        "shots" => bench::run(&place, "shots", rest)?,
        "kill" => bench::run(&place, "kill", rest)?,
        "interop" => interop::run(&place, rest)?,
        "fuzz" => fuzz::run(&place, rest)?,
        "schema" => {
            nothing_after(command, rest)?;
            schema::write(&place)?;
        }
        "setup" => setup::for_tests(&place, &engines(rest)?).complete()?,
        "help" | "--help" | "-h" => println!("{HELP}"),
        other => bail!("there is no command `{other}`; these are:\n\n{HELP}"),
    }
    Ok(ExitCode::SUCCESS)
}

fn nothing_after(command: &str, rest: &[String]) -> Result<()> {
    match rest.first() {
        None => Ok(()),
        Some(word) => bail!("`cargo xtask {command}` takes no `{word}`; see `cargo xtask help`"),
    }
}

fn engines(rest: &[String]) -> Result<Vec<Engine>> {
    match rest {
        [] => Ok(vec![Engine::Chromium]),
        [flag, list] if flag == "--engines" => Engine::list(list),
        _ => bail!("expected `--engines chromium,firefox,webkit`, not `{}`", rest.join(" ")),
    }
}
