//! Rust files as the architecture test sees them: no comments, no strings, `use` trees unfolded.

use std::fs;
use std::path::{Path, PathBuf};

/// A Rust file of this package.
pub(super) struct Source {
    /// Its path from the package's folder.
    pub(super) file: String,
    /// What it says.
    pub(super) text: String,
    /// The same without comments and without what stands between quotes.
    pub(super) code: String,
    /// The module that it is, such as `["ui", "page"]`; empty for `lib.rs` and `main.rs`.
    pub(super) module: Vec<String>,
}

impl Source {
    pub(super) fn new(file: String, text: String) -> Self {
        let inner = file.trim_start_matches("src/").trim_end_matches(".rs");
        let mut module: Vec<_> = inner.split('/').map(str::to_owned).collect();
        if module.last().is_some_and(|last| ["mod", "lib", "main"].contains(&last.as_str())) {
            module.pop();
        }
        Self { code: code(&text), file, text, module }
    }

    /// Whether it lies in one of these layers.
    pub(super) fn is_in(&self, layers: &[&str]) -> bool {
        self.module.first().is_some_and(|top| layers.contains(&top.as_str()))
    }

    /// Whether its code uses a name.
    pub(super) fn names(&self, name: &str) -> bool {
        tokens(&self.code).contains(&name)
    }

    /// The paths that begin with `root::`, without it, groups unfolded.
    pub(super) fn paths(&self, root: &str) -> Vec<Vec<String>> {
        let tokens = tokens(&self.code);
        let mut paths = Vec::new();
        for (at, token) in tokens.iter().enumerate() {
            if *token == root && tokens.get(at + 1) == Some(&"::") {
                unfold(&tokens, at + 2, &[], &mut paths);
            }
        }
        paths
    }

    /// All paths counted from the crate's root: those by `crate::` and those by `super::`.
    pub(super) fn rooted(&self) -> Vec<Vec<String>> {
        let mut paths = self.paths("crate");
        let tokens = tokens(&self.code);
        for (at, token) in tokens.iter().enumerate() {
            if *token != "super" || (at >= 2 && tokens[at - 2] == "super") {
                continue;
            }
            let ups = tokens[at..].chunks(2).take_while(|pair| *pair == ["super", "::"]).count();
            let base = self.module.get(..self.module.len().saturating_sub(ups)).unwrap_or_default();
            unfold(&tokens, at + ups * 2, base, &mut paths);
        }
        paths
    }
}

/// Reads a path or a group from `at` on; returns where it ends.
fn unfold(tokens: &[&str], mut at: usize, prefix: &[String], paths: &mut Vec<Vec<String>>) -> usize {
    let mut path = prefix.to_vec();
    loop {
        match tokens.get(at).copied() {
            Some("{") => {
                at += 1;
                while let Some(token) = tokens.get(at).copied().filter(|token| *token != "}") {
                    at = if token == "," { at + 1 } else { unfold(tokens, at, &path, paths) };
                }
                return at + 1;
            }
            Some(name) => path.push(name.to_owned()),
            None => break,
        }
        at += 1;
        if tokens.get(at) != Some(&"::") {
            break;
        }
        at += 1;
    }
    if tokens.get(at) == Some(&"as") {
        at += 2;
    }
    paths.push(path);
    at
}

/// Words, `::` and single signs.
fn tokens(code: &str) -> Vec<&str> {
    let is_word = |sign: char| sign.is_alphanumeric() || sign == '_';
    let mut tokens = Vec::new();
    let mut rest = code.trim_start();
    while let Some(first) = rest.chars().next() {
        let length = match first {
            ':' if rest.starts_with("::") => 2,
            _ if is_word(first) => rest.find(|sign| !is_word(sign)).unwrap_or(rest.len()),
            _ => first.len_utf8(),
        };
        let (token, after) = rest.split_at(length);
        tokens.push(token);
        rest = after.trim_start();
    }
    tokens
}

/// The text without comments and without what stands between quotes.
pub(super) fn code(text: &str) -> String {
    let mut code = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let raw_end = raw_string(rest);
        let skipped = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if let Some((quote, end)) = raw_end {
            code.push_str(quote);
            end
        } else if first == '"' {
            code.push_str("\"\"");
            quoted(rest, '"')
        } else if first == '\'' && is_char(rest) {
            quoted(rest, '\'')
        } else {
            code.push(first);
            first.len_utf8()
        };
        rest = &rest[skipped..];
    }
    code
}

/// A raw string at the start: what to leave of it, and where it ends.
fn raw_string(rest: &str) -> Option<(&'static str, usize)> {
    if let Some(body) = rest.strip_prefix("r#\"") {
        return Some(("r#\"\"", body.find("\"#").map_or(rest.len(), |end| end + 5)));
    }
    let body = rest.strip_prefix("r\"")?;
    Some(("r\"\"", body.find('"').map_or(rest.len(), |end| end + 3)))
}

/// Whether a quote begins a character and not a lifetime.
fn is_char(rest: &str) -> bool {
    let mut signs = rest.chars().skip(1);
    let first = signs.next();
    first == Some('\\') || signs.next() == Some('\'')
}

/// The length of a quoted text, its quotes included.
fn quoted(rest: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, sign) in rest.char_indices().skip(1) {
        if sign == quote && !escaped {
            return at + 1;
        }
        escaped = sign == '\\' && !escaped;
    }
    rest.len()
}

/// All Rust files below a folder of the package, in order.
pub(super) fn sources(folder: &str) -> Vec<Source> {
    let files = walk(folder).into_iter().filter(|path| path.extension().is_some_and(|end| end == "rs"));
    files
        .map(|path| {
            let text =
                fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            Source::new(name(&path), text)
        })
        .collect()
}

/// All folders below a folder of the package, in order.
pub(super) fn folders(folder: &str) -> Vec<String> {
    walk(folder).iter().filter(|path| path.is_dir()).map(|path| name(path)).collect()
}

fn package() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn name(path: &Path) -> String {
    let inner = path.strip_prefix(package()).unwrap_or(path);
    inner.to_string_lossy().replace('\\', "/")
}

fn walk(folder: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![package().join(folder)];
    while let Some(folder) = open.pop() {
        let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        for entry in entries {
            let path = entry.expect("an entry of a folder can be read").path();
            if path.file_name().is_some_and(|name| name == "target") {
                continue;
            }
            if path.is_dir() {
                open.push(path.clone());
            }
            found.push(path);
        }
    }
    found.sort();
    found
}
