//! The installed tools, and how to start programs that need them.

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

use super::wasm_target::WasmToolchain;
use crate::place::Place;

/// What builds for wasm32.
pub(crate) struct Toolbox {
    wasm: WasmToolchain,
    folders: Vec<PathBuf>,
    wasm_target: PathBuf,
    root: PathBuf,
}

impl Toolbox {
    /// A compiler, and folders with programs that work on what it makes.
    pub(super) fn of(place: &Place, wasm: WasmToolchain, folders: Vec<PathBuf>) -> Self {
        Self { wasm, folders, wasm_target: place.wasm_target.clone(), root: place.root.clone() }
    }

    /// A program that builds for wasm32, in the project's folder, with the tools before all else on its path.
    pub(crate) fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root).env("CARGO_TARGET_DIR", &self.wasm_target).env("PATH", self.path());
        self.wasm.apply(&mut command);
        command
    }

    fn path(&self) -> OsString {
        let inherited = env::var_os("PATH").unwrap_or_default();
        let first = self.folders.iter().cloned().chain(self.wasm.programs());
        env::join_paths(first.chain(env::split_paths(&inherited))).unwrap_or(inherited)
    }
}
