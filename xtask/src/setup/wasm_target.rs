//! The standard library for wasm32: rustup's where it can be had, else one built from Debian's sources.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::debian_wasm;
use crate::place::Place;
use crate::program;
use crate::report::{say, timed};

const TARGET: &str = "wasm32-unknown-unknown";

/// The compiler that builds for wasm32.
pub(crate) enum WasmToolchain {
    /// The one that cargo uses anyway.
    Usual,
    /// Debian's compiler with a standard library in a folder of ours.
    Debian { sysroot: PathBuf },
}

impl WasmToolchain {
    /// Makes a program, and what it starts, use this toolchain.
    pub(crate) fn apply(&self, command: &mut Command) {
        if let Self::Debian { sysroot } = self {
            // Cargo joins this with the flags of `.cargo/config.toml`.
            let flag = format!("--sysroot={}", sysroot.display());
            command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", &flag);
            command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTDOCFLAGS", &flag);
            for inherited in ["CARGO", "RUSTC", "RUSTUP_TOOLCHAIN", "LD_LIBRARY_PATH"] {
                command.env_remove(inherited);
            }
        }
    }

    /// Where its programs are, if not on the path anyway.
    pub(crate) fn programs(&self) -> Option<PathBuf> {
        match self {
            Self::Usual => None,
            Self::Debian { .. } => Some(debian_wasm::PROGRAMS.into()),
        }
    }
}

pub(crate) fn ensure(place: &Place) -> Result<WasmToolchain> {
    if usual_has_it()? {
        return Ok(WasmToolchain::Usual);
    }
    if let Some(sysroot) = debian_wasm::built(place) {
        return Ok(WasmToolchain::Debian { sysroot });
    }
    if program::find("rustup").is_some() {
        say(&format!("{TARGET} is missing: asking rustup for it, for the page is WebAssembly"));
        let (added, _) =
            timed("rustup", || program::run(Command::new("rustup").args(["target", "add", TARGET])));
        match added {
            Ok(()) if usual_has_it()? => return Ok(WasmToolchain::Usual),
            Ok(()) => {
                bail!("rustup added {TARGET} to a toolchain other than the one in use; see `rustup show`")
            }
            Err(error) => say(&format!("rustup could not ({error}); trying Debian's packages")),
        }
    }
    let sysroot = debian_wasm::ensure(place).with_context(|| {
        format!("without {TARGET} the page cannot be built; where rustup reaches its server: `rustup target add {TARGET}`")
    })?;
    Ok(WasmToolchain::Debian { sysroot })
}

fn usual_has_it() -> Result<bool> {
    let folder =
        program::output(Command::new("rustc").args(["--print", "target-libdir", "--target", TARGET]))
            .context("asking rustc where its libraries for wasm32 are")?;
    Ok(PathBuf::from(folder).is_dir())
}
