//! Where things are: the project, what it builds, and the cache that keeps its tools.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The folders that commands work in.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    /// The project's top folder.
    pub(crate) root: PathBuf,
    /// The release, ready to be hosted.
    pub(crate) dist: PathBuf,
    /// What cargo builds for this machine.
    pub(crate) target: PathBuf,
    /// What cargo builds for wasm32: apart, so that the two never rebuild each other's dependencies.
    pub(crate) wasm_target: PathBuf,
    /// Tools that outlive `cargo clean` and serve every clone.
    pub(crate) cache: PathBuf,
}

impl Place {
    pub(crate) fn find() -> Result<Self> {
        let manifest = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
        let root = Path::new(&manifest)
            .parent()
            .with_context(|| format!("{} has no folder above it", manifest.display()))?
            .to_path_buf();
        let target = match env::var_os("CARGO_TARGET_DIR") {
            Some(folder) => std::path::absolute(&folder)
                .with_context(|| format!("CARGO_TARGET_DIR is {}, which is no path", folder.display()))?,
            None => root.join("target"),
        };
        Ok(Self {
            dist: root.join("dist"),
            wasm_target: target.join("wasm"),
            cache: cache(
                |name| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from),
                &target,
            ),
            target,
            root,
        })
    }
}

fn cache(variable: impl Fn(&str) -> Option<PathBuf>, target: &Path) -> PathBuf {
    if let Some(chosen) = variable("OKAERI_TOOLS") {
        return chosen;
    }
    variable("XDG_CACHE_HOME")
        .or_else(|| variable("HOME").map(|home| home.join(".cache")))
        .map_or_else(|| target.join("tools"), |caches| caches.join("okaeri"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(set: &[(&str, &str)], expected: &str) {
        let variable =
            |name: &str| set.iter().find(|(key, _)| *key == name).map(|(_, value)| PathBuf::from(value));
        assert_eq!(cache(variable, Path::new("/p/target")), Path::new(expected));
    }

    #[test]
    fn tools_go_where_the_person_says_then_to_the_accounts_cache_then_beside_the_build() {
        check(&[("OKAERI_TOOLS", "/t"), ("XDG_CACHE_HOME", "/x"), ("HOME", "/h")], "/t");
        check(&[("XDG_CACHE_HOME", "/x"), ("HOME", "/h")], "/x/okaeri");
        check(&[("HOME", "/h")], "/h/.cache/okaeri");
        check(&[], "/p/target/tools");
    }
}
