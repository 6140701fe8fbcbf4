//! What the server says to a request: status, headers, content.

use std::fs;
use std::path::{Component, Path, PathBuf};

use super::site::Site;

/// The parts of a request that matter.
pub(super) struct Question {
    pub(super) method: String,
    pub(super) path: String,
    pub(super) accepts_brotli: bool,
    /// Whether the connection closes after its answer.
    pub(super) is_last: bool,
}

pub(super) struct Answer {
    pub(super) status: &'static str,
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) body: Vec<u8>,
}

/// Sent with everything.
const ALWAYS: &[(&str, &str)] = &[
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    (
        "Permissions-Policy",
        "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
    ),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
];

pub(super) fn answer(site: &Site, question: &Question) -> Answer {
    let mut answer = if !["GET", "HEAD"].contains(&question.method.as_str()) {
        plain("405 Method Not Allowed", "only GET and HEAD are answered\n")
    } else if let Some(file) = file_for(&site.folder, &question.path) {
        content(&file, question.accepts_brotli)
    } else {
        plain("404 Not Found", "there is no such file\n")
    };
    answer.headers.push(("Content-Security-Policy", site.policy.clone()));
    answer
}

fn content(file: &Path, accepts_brotli: bool) -> Answer {
    let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let compressed = file.with_file_name(format!("{name}.br"));
    let brotli = accepts_brotli && compressed.is_file();
    let Ok(body) = fs::read(if brotli { &compressed } else { file }) else {
        return plain("404 Not Found", "there is no such file\n");
    };
    let mut headers = headers(media_type(name));
    headers.push(("Cache-Control", caching(name).to_owned()));
    headers.push(("Vary", "Accept-Encoding".to_owned()));
    if brotli {
        headers.push(("Content-Encoding", "br".to_owned()));
    }
    Answer { status: "200 OK", headers, body }
}

fn plain(status: &'static str, text: &str) -> Answer {
    let mut headers = headers("text/plain; charset=utf-8");
    headers.push(("Cache-Control", "no-store".to_owned()));
    Answer { status, headers, body: text.as_bytes().to_vec() }
}

fn headers(media_type: &str) -> Vec<(&'static str, String)> {
    let mut headers: Vec<_> = ALWAYS.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
    headers.push(("Content-Type", media_type.to_owned()));
    headers
}

/// The file that an address names, never one outside `dist`. Its names are plain, so nothing is decoded.
fn file_for(dist: &Path, address: &str) -> Option<PathBuf> {
    let path = address.split(['?', '#']).next()?.strip_prefix('/')?;
    let path = if path.is_empty() { "index.html" } else { path };
    let within = Path::new(path);
    if !within.components().all(|part| matches!(part, Component::Normal(_))) {
        return None;
    }
    let file = dist.join(within);
    file.is_file().then_some(file)
}

fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "css" => "text/css; charset=utf-8",
        "html" => "text/html; charset=utf-8",
        "ico" => "image/x-icon",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "png" => "image/png",
        "svg" => "image/svg+xml",
        "txt" => "text/plain; charset=utf-8",
        "wasm" => "application/wasm",
        "webmanifest" => "application/manifest+json",
        _ => "application/octet-stream",
    }
}

/// A file named after its content never changes; any other is asked for anew each time.
fn caching(name: &str) -> &'static str {
    if is_hashed(name) { "public, max-age=31536000, immutable" } else { "no-cache" }
}

/// `tokens-0f3a….css`, `okaeri-0f3a…_bg.wasm`. Trunk drops leading zeros of its hash.
fn is_hashed(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default();
    let stem = stem.strip_suffix("_bg").unwrap_or(stem);
    let hash = stem.rsplit_once('-').map_or("", |(_, hash)| hash);
    (12..=16).contains(&hash.len()) && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::csp;

    #[test]
    fn only_names_with_a_hash_are_kept_for_good() {
        for name in
            ["tokens-0123456789abcdef.css", "okaeri-0123456789abcde_bg.wasm", "start-0123456789abcdef.js"]
        {
            assert!(caching(name).contains("immutable"), "{name}");
        }
        for name in ["index.html", "icon.svg", "manifest.webmanifest", "sample-program.json", "a-face.png"] {
            assert_eq!(caching(name), "no-cache", "{name}");
        }
    }

    #[test]
    fn wasm_and_modules_have_the_types_that_browsers_insist_on() {
        assert_eq!(media_type("a.wasm"), "application/wasm");
        assert_eq!(media_type("a.js"), "text/javascript; charset=utf-8");
    }

    fn dist(name: &str) -> PathBuf {
        let dist = std::env::temp_dir().join(format!("okaeri-{name}-{}", std::process::id()));
        fs::create_dir_all(&dist).unwrap();
        fs::write(dist.join("index.html"), "page").unwrap();
        fs::write(dist.join("index.html.br"), "small").unwrap();
        dist
    }

    fn ask(dist: &Path, method: &str, path: &str, accepts_brotli: bool) -> Answer {
        let question =
            Question { method: method.to_owned(), path: path.to_owned(), accepts_brotli, is_last: false };
        answer(&Site::release(dist), &question)
    }

    #[test]
    fn the_compressed_copy_goes_to_those_who_accept_it() {
        let dist = dist("compressed");
        assert_eq!(ask(&dist, "GET", "/", false).body, b"page");
        let answer = ask(&dist, "GET", "/?x", true);
        assert_eq!(answer.body, b"small");
        assert!(answer.headers.contains(&("Content-Encoding", "br".to_owned())));
        assert!(answer.headers.contains(&("Content-Type", "text/html; charset=utf-8".to_owned())));
        fs::remove_dir_all(dist).unwrap();
    }

    #[test]
    fn nothing_outside_the_release_is_served_and_nothing_is_taken() {
        let dist = dist("outside");
        for path in ["/../Cargo.toml", "/./index.html", "//etc/passwd", "/none", "index.html"] {
            assert_eq!(ask(&dist, "GET", path, false).status, "404 Not Found", "{path}");
        }
        assert_eq!(ask(&dist, "POST", "/", false).status, "405 Method Not Allowed");
        fs::remove_dir_all(dist).unwrap();
    }

    #[test]
    fn the_policy_comes_with_every_answer() {
        let dist = dist("policy");
        for path in ["/", "/none"] {
            let headers = ask(&dist, "GET", path, false).headers;
            assert!(headers.contains(&("Content-Security-Policy", csp::header())), "{path}");
        }
        fs::remove_dir_all(dist).unwrap();
    }
}
