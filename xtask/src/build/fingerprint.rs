//! A short name for content: FNV-1a, 64 bits. It tells changes apart; it proves nothing against an attacker.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// Sixteen hexadecimal digits.
pub(crate) fn fingerprint(content: &[u8]) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in content {
        hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    format!("{hash:016x}")
}

/// One for files and folders with all that is in them, names and content. What is not there counts as empty.
pub(crate) fn of_paths(root: &Path, names: &[&str]) -> Result<String> {
    let mut lines = Vec::new();
    for name in names {
        for file in files(&root.join(name))? {
            let content = fs::read(&file).with_context(|| format!("reading {}", file.display()))?;
            let within = file.strip_prefix(root).unwrap_or(&file);
            lines.push(format!("{} {}", fingerprint(&content), within.display()));
        }
    }
    Ok(fingerprint(lines.join("\n").as_bytes()))
}

/// All files in a folder and below, in one order everywhere; the file itself if it is one.
pub(crate) fn files(path: &Path) -> Result<Vec<PathBuf>> {
    if path.is_file() {
        return Ok(vec![path.to_path_buf()]);
    }
    if !path.is_dir() {
        return Ok(Vec::new());
    }
    let mut entries = Vec::new();
    for entry in fs::read_dir(path).with_context(|| format!("reading the folder {}", path.display()))? {
        entries.push(entry.with_context(|| format!("reading the folder {}", path.display()))?.path());
    }
    entries.sort();
    let mut all = Vec::new();
    for entry in entries {
        all.extend(files(&entry)?);
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_is_the_published_fnv_1a_value() {
        assert_eq!(fingerprint(b""), "cbf29ce484222325");
        assert_eq!(fingerprint(b"foobar"), "85944171f73967e8");
    }

    #[test]
    fn a_changed_file_changes_the_fingerprint_of_its_folder() {
        let folder = std::env::temp_dir().join(format!("okaeri-fingerprint-{}", std::process::id()));
        fs::create_dir_all(folder.join("src/deep")).unwrap();
        let of_now = || of_paths(&folder, &["src", "missing"]).unwrap();
        fs::write(folder.join("src/deep/a.rs"), "one").unwrap();
        let first = of_now();
        assert_eq!(of_now(), first);
        fs::write(folder.join("src/deep/a.rs"), "two").unwrap();
        assert_ne!(of_now(), first);
        fs::remove_dir_all(&folder).unwrap();
    }
}
