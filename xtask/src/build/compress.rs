//! A compressed copy beside each file that gains from it, for hosts that serve `name.br` when a browser accepts it.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;

use super::fingerprint::files;

const GAIN: &[&str] = &["bin", "css", "html", "js", "json", "svg", "wasm", "webmanifest"];

pub(super) fn compress(dist: &Path) -> Result<()> {
    for file in files(dist)? {
        let extension = file.extension().and_then(|text| text.to_str()).unwrap_or_default();
        if !GAIN.contains(&extension) {
            continue;
        }
        let content = fs::read(&file).with_context(|| format!("reading {}", file.display()))?;
        let smaller = brotli(&content).with_context(|| format!("compressing {}", file.display()))?;
        if smaller.len() < content.len() {
            let copy = file.with_extension(format!("{extension}.br"));
            fs::write(&copy, smaller).with_context(|| format!("writing {}", copy.display()))?;
        }
    }
    Ok(())
}

fn brotli(mut content: &[u8]) -> Result<Vec<u8>> {
    let highest = BrotliEncoderParams { quality: 11, lgwin: 24, ..Default::default() };
    let mut smaller = Vec::new();
    brotli::BrotliCompress(&mut content, &mut smaller, &highest)?;
    Ok(smaller)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compressed_content_comes_back_whole() {
        let content = "おかえり ".repeat(200);
        let smaller = brotli(content.as_bytes()).unwrap();
        assert!(smaller.len() < 100);
        let mut back = Vec::new();
        brotli::BrotliDecompress(&mut smaller.as_slice(), &mut back).unwrap();
        assert_eq!(back, content.as_bytes());
    }
}
