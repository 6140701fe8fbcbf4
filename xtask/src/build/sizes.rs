//! Prints how large the release is, file by file, and what a first visit downloads.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::fingerprint::files;
use crate::report::thousands;

pub(super) fn print(dist: &Path) -> Result<()> {
    println!("{:>12} {:>12}  file in dist/", "bytes", "brotli");
    let (mut code, mut code_compressed) = (0, 0);
    for file in files(dist)? {
        let extension = file.extension().and_then(|text| text.to_str()).unwrap_or_default();
        if extension == "br" {
            continue;
        }
        let raw = size(&file)?;
        let copy = file.with_extension(format!("{extension}.br"));
        let compressed = if copy.is_file() { size(&copy)? } else { raw };
        if ["js", "wasm"].contains(&extension) {
            code += raw;
            code_compressed += compressed;
        }
        let name = file.strip_prefix(dist).unwrap_or(&file);
        println!("{:>12} {:>12}  {}", thousands(raw), thousands(compressed), name.display());
    }
    println!("{:>12} {:>12}  wasm and scripts together", thousands(code), thousands(code_compressed));
    Ok(())
}

fn size(file: &Path) -> Result<usize> {
    let length = fs::metadata(file).with_context(|| format!("measuring {}", file.display()))?.len();
    usize::try_from(length).with_context(|| format!("measuring {}", file.display()))
}
