//! The ways out of a script: every name by which a page could send something, and what surrounds it.

use super::tokens::{Kind, Token, tokens};

/// Names that could send, load, or leave. Each is found wherever it stands in code, or as a whole text, whatever it
/// belongs to.
const OUTLETS: &[&str] = &[
    // Requests.
    "EventSource",
    "RTCPeerConnection",
    "WebSocket",
    "WebSocketStream",
    "WebTransport",
    "XMLHttpRequest",
    "backgroundFetch",
    "caches",
    "credentials",
    "fetch",
    "fetchLater",
    "sendBeacon",
    "share",
    "webkitRTCPeerConnection",
    // Other programs, which could do anything of this.
    "Function",
    "SharedWorker",
    "Worker",
    "addModule",
    "eval",
    "import",
    "importScripts",
    "postMessage",
    "serviceWorker",
    // Leaving the page, and its address, which is sent when it is loaded anew.
    "assign",
    "host",
    "hostname",
    "href",
    "location",
    "navigate",
    "navigation",
    "open",
    "pathname",
    "port",
    "protocol",
    "pushState",
    "replace",
    "replaceState",
    "search",
    // Sent along with requests to the page's own host.
    "cookie",
    "cookieStore",
    // Elements that load or send.
    "Audio",
    "FontFace",
    "Image",
    "action",
    "createContextualFragment",
    "formAction",
    "innerHTML",
    "insertAdjacentHTML",
    "outerHTML",
    "ping",
    "requestSubmit",
    "src",
    "srcdoc",
    "srcset",
    "submit",
    "write",
    "writeln",
    // Reaches any of these by a name that nobody can read here.
    "Reflect",
];

/// Words that a bracket after them does not look into.
const BEFORE_A_LIST: &[&str] = &["case", "in", "of", "return", "typeof"];

/// A way out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Outlet {
    pub(super) name: String,
    /// The function that the program imports, without its name; elsewhere the line.
    pub(super) place: String,
}

/// All ways out of a script as `cargo xtask build` writes it: one statement to a line.
pub(super) fn outlets(script: &str) -> Vec<Outlet> {
    let tokens = tokens(script);
    let lines: Vec<_> = script.lines().map(str::trim).collect();
    let found = (0..tokens.len()).filter_map(|at| Some((name(&tokens, at)?, tokens.get(at)?.line)));
    let mut outlets: Vec<_> = found.map(|(name, line)| Outlet { name, place: place(&lines, line) }).collect();
    outlets.dedup();
    outlets
}

/// Whether the script hands the program a function of this name.
pub(super) fn provides(script: &str, import: &str) -> bool {
    script
        .lines()
        .any(|line| line.trim().strip_prefix(import).is_some_and(|rest| rest.starts_with(": function(")))
}

/// The name of the way out that begins here, if one does.
fn name(tokens: &[Token], at: usize) -> Option<String> {
    let kind = |at: Option<usize>| at.and_then(|at| tokens.get(at)).map(|token| &token.kind);
    match kind(Some(at))? {
        Kind::Word(word) | Kind::Text(word) if OUTLETS.contains(&word.as_str()) => Some(word.clone()),
        Kind::Word(word) if word == "from" && matches!(kind(Some(at + 1)), Some(Kind::Text(_))) => {
            Some("from".to_owned())
        }
        Kind::Sign('\\') => Some("a name in disguise".to_owned()),
        Kind::Sign('[') if looks_into(kind(at.checked_sub(1))?) && !is_number(tokens.get(at + 1..)?) => {
            Some("a computed name".to_owned())
        }
        _ => None,
    }
}

/// Whether a bracket after this takes something out of it.
fn looks_into(before: &Kind) -> bool {
    match before {
        Kind::Word(word) => !BEFORE_A_LIST.contains(&word.as_str()),
        Kind::Text(_) => true,
        Kind::Sign(sign) => matches!(sign, ')' | ']' | '}' | '.' | '{'),
    }
}

/// Whether what stands in the bracket is certainly a number: `0`, `i`, `arg1 >>> 0`.
fn is_number(inside: &[Token]) -> bool {
    let end = inside.iter().position(|token| token.kind == Kind::Sign(']')).unwrap_or(inside.len());
    let kinds: Vec<_> = inside.iter().take(end).map(|token| &token.kind).collect();
    match kinds.as_slice() {
        [Kind::Word(word)] => word == "i" || word.bytes().all(|byte| byte.is_ascii_digit()),
        [Kind::Word(_), Kind::Sign('>'), Kind::Sign('>'), Kind::Sign('>'), Kind::Word(zero)] => zero == "0",
        _ => false,
    }
}

/// What stands around a line: the whole imported function, or the line alone.
fn place(lines: &[&str], line: usize) -> String {
    let is_end = |line: &&str| ["},", "}, arguments); },"].contains(line);
    let before = lines.get(..=line).unwrap_or_default();
    let start = before.iter().rposition(|line| line.contains(": function("));
    let closed = before.iter().rposition(is_end);
    if let Some(start) = start
        && closed.is_none_or(|closed| closed < start)
        && let Some(length) = lines.iter().skip(line).position(is_end)
        && let Some((_, first)) = lines.get(start).and_then(|first| first.split_once(": "))
    {
        let rest = lines.get(start + 1..=line + length).unwrap_or_default().join(" ");
        return format!("{first} {}", rest.trim_end_matches(','));
    }
    lines.get(line).map(|line| unhashed(line)).unwrap_or_default()
}

/// Without the hash in a program's name, which is another in each release.
fn unhashed(line: &str) -> String {
    let found = ["okaeri", "engine"].iter().filter_map(|name| {
        let at = line.find(&format!("{name}-"))? + name.len();
        Some((at, line.get(at + 1..)?))
    });
    let Some((at, after)) = found.min_by_key(|(at, _)| *at) else { return line.to_owned() };
    let rest = after.trim_start_matches(|letter: char| letter.is_ascii_hexdigit());
    format!("{}{}", &line[..at], unhashed(rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(script: &str) -> Vec<String> {
        outlets(script).into_iter().map(|outlet| outlet.name).collect()
    }

    #[test]
    fn every_way_to_send_is_found() {
        for (script, name) in [
            ("arg0.fetch(a);", "fetch"),
            ("new XMLHttpRequest();", "XMLHttpRequest"),
            ("new WebSocket(a);", "WebSocket"),
            ("new EventSource(a);", "EventSource"),
            ("arg0.sendBeacon(a, b);", "sendBeacon"),
            ("new RTCPeerConnection();", "RTCPeerConnection"),
            ("new WebTransport(a);", "WebTransport"),
            ("importScripts(a);", "importScripts"),
            ("import(a);", "import"),
            ("export { a } from './b.js';", "from"),
            ("window.open(a);", "open"),
            ("arg0.assign(a);", "assign"),
            ("arg0.replace(a);", "replace"),
            ("arg0.href = a;", "href"),
            ("location = a;", "location"),
            ("form.submit();", "submit"),
            ("new Image();", "Image"),
            ("picture.src += a;", "src"),
            ("new Worker(a);", "Worker"),
            ("navigator.serviceWorker;", "serviceWorker"),
            ("document.cookie = a;", "cookie"),
            ("new Function(a)();", "Function"),
            ("const { fetch: f } = window;", "fetch"),
            ("const f = 'fetch';", "fetch"),
            ("window['fe' + 'tch'](a);", "a computed name"),
            ("const { [a]: f } = window;", "a computed name"),
            ("window[a](b);", "a computed name"),
            (r"f\u0065tch(a);", "a name in disguise"),
            ("/'/; fetch(a); /'/;", "fetch"),
            ("`${fetch(a)}`;", "fetch"),
            ("Reflect.get(a, b);", "Reflect"),
        ] {
            assert_eq!(names(script), [name], "{script}");
        }
    }

    #[test]
    fn what_only_speaks_of_sending_is_no_way_out() {
        for script in [
            "throw new Error(`could not fetch ${a}`);",
            "// fetch(a)",
            "console.warn('WebSocket is not here');",
            "const prefetched = a.fetched;",
            "return a[0] + a[i] + a[b >>> 0];",
            "return [a, b];",
            "Array.from(a, b);",
        ] {
            assert_eq!(names(script), [""; 0], "{script}");
        }
    }

    #[test]
    fn a_way_out_of_an_imported_function_is_shown_with_the_whole_function() {
        let script = "const import0 = {\n$0w: function(arg0) {\nreturn arg0;\n},\n$1w: function() { return handleError(function (arg0) {\narg0.href = 1;\n}, arguments); },\n};\nfetch(a);\n";
        let places: Vec<_> = outlets(script).into_iter().map(|outlet| outlet.place).collect();
        assert_eq!(
            places,
            [
                "function() { return handleError(function (arg0) { arg0.href = 1; }, arguments); }",
                "fetch(a);"
            ]
        );
        assert!(provides(script, "$1w") && !provides(script, "$2w") && !provides(script, "1w"));
    }

    #[test]
    fn the_hash_of_a_release_is_left_out() {
        let outlet = outlets("import init from './okaeri-6e82_bg.js';").pop().unwrap();
        assert_eq!(outlet.place, "import init from './okaeri_bg.js';");
    }
}
