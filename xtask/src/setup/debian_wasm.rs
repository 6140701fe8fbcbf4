//! The wasm32 standard library from Debian's compiler and library sources, for networks that reach only a mirror.
//!
//! Debian packages no wasm32 library, so it is built once, in half a minute, into a folder of ours.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::apt;
use crate::place::Place;
use crate::program;
use crate::report::{say, timed};

/// Where Debian puts its cargo and rustc.
pub(super) const PROGRAMS: &str = "/usr/bin";

/// `rust-web-llvm` has the linker, as a link into `lld-22`.
const PACKAGES: &[&str] =
    &["rustc-web", "cargo-web", "rust-web-src", "rust-web-clippy", "rustfmt-web", "rust-web-llvm", "lld-22"];
const LIBRARIES: &str = "lib/rustlib/wasm32-unknown-unknown/lib";

/// The system root that an earlier run built for the installed compiler.
pub(super) fn built(place: &Place) -> Option<PathBuf> {
    let sysroot = folder(place)?;
    sysroot.join(LIBRARIES).is_dir().then_some(sysroot)
}

/// Installs the compiler and builds the library.
pub(super) fn ensure(place: &Place) -> Result<PathBuf> {
    let missing = apt::missing(PACKAGES);
    if !missing.is_empty() {
        apt::install(place, &missing, "a compiler with the sources of its library")?;
    }
    let Some(sysroot) = folder(place) else {
        bail!("{PROGRAMS}/rustc does not answer although {} are installed", PACKAGES.join(" "));
    };
    say("building the wasm32 standard library from Debian's sources, half a minute to two minutes");
    let (result, _) = timed("wasm32 standard library", || build(place, &sysroot));
    result?;
    Ok(sysroot)
}

/// One folder a compiler version: a library works with the compiler that built it and no other.
fn folder(place: &Place) -> Option<PathBuf> {
    rustc().map(|version| place.cache.join(format!("wasm32-{}", version.replace([' ', '(', ')'], "_"))))
}

fn rustc() -> Option<String> {
    program::output(Command::new(format!("{PROGRAMS}/rustc")).arg("--version")).ok()
}

fn build(place: &Place, sysroot: &Path) -> Result<()> {
    let scratch = place.cache.join("wasm32-scratch");
    fs::create_dir_all(scratch.join("src")).with_context(|| format!("making {}", scratch.display()))?;
    write(&scratch.join("Cargo.toml"), "[package]\nname = \"scratch\"\nedition = \"2024\"\n\n[workspace]\n")?;
    write(&scratch.join("src/lib.rs"), "#![no_std]\n")?;
    let mut cargo = Command::new(format!("{PROGRAMS}/cargo"));
    cargo
        .current_dir(&scratch)
        .args([
            "build",
            "-Zbuild-std=std,panic_abort,proc_macro,test",
            "--target",
            "wasm32-unknown-unknown",
            "--release",
        ])
        .env("RUSTC_BOOTSTRAP", "1")
        // Else link-time optimization fails: "Can't find section .llvmbc".
        .env("RUSTFLAGS", "-Cembed-bitcode=yes")
        .env("CARGO_TARGET_DIR", scratch.join("target"));
    for inherited in ["CARGO", "RUSTC", "RUSTUP_TOOLCHAIN", "LD_LIBRARY_PATH"] {
        cargo.env_remove(inherited);
    }
    let path = std::env::var_os("PATH").unwrap_or_default();
    let path =
        std::env::join_paths([PathBuf::from(PROGRAMS)].into_iter().chain(std::env::split_paths(&path)))?;
    program::run(cargo.env("PATH", path))?;
    collect(&scratch.join("target/wasm32-unknown-unknown/release/deps"), sysroot)?;
    fs::remove_dir_all(&scratch).with_context(|| format!("removing {}", scratch.display()))
}

/// Lays the built libraries out as a compiler looks for them, beside a link to Debian's for this machine.
fn collect(built: &Path, sysroot: &Path) -> Result<()> {
    let part = sysroot.with_extension("part");
    let libraries = part.join(LIBRARIES);
    fs::create_dir_all(&libraries).with_context(|| format!("making {}", libraries.display()))?;
    for entry in fs::read_dir(built).with_context(|| format!("reading {}", built.display()))? {
        let file = entry?.path();
        let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if file.extension().is_some_and(|end| end == "rlib") && !name.starts_with("libscratch") {
            fs::copy(&file, libraries.join(&name)).with_context(|| format!("copying {}", file.display()))?;
        }
    }
    for entry in fs::read_dir("/usr/lib/rustlib").context("reading /usr/lib/rustlib")? {
        let entry = entry?;
        let link = part.join("lib/rustlib").join(entry.file_name());
        if !link.exists() {
            symlink(entry.path(), &link).with_context(|| format!("linking {}", link.display()))?;
        }
    }
    fs::rename(&part, sysroot).with_context(|| format!("naming {}", sysroot.display()))
}

fn write(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text).with_context(|| format!("writing {}", path.display()))
}
