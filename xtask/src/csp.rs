//! The content security policy of the served build: nothing is fetched from, or sent to, anywhere but the page's own origin.

/// What the page may do. `connect-src 'self'` is for the page's own wasm, which is fetched.
const DIRECTIVES: &[(&str, &str)] = &[
    ("default-src", "'none'"),
    ("script-src", "'self' 'wasm-unsafe-eval'"),
    ("style-src", "'self'"),
    ("img-src", "'self' data:"),
    ("connect-src", "'self'"),
    ("manifest-src", "'self'"),
    ("worker-src", "'self'"),
    ("base-uri", "'none'"),
    ("form-action", "'none'"),
    ("frame-ancestors", "'none'"),
];

/// Browsers heed these in a header alone, and complain of them in a page.
const HEADER_ONLY: &[&str] = &["frame-ancestors"];

/// For the `Content-Security-Policy` header.
pub(crate) fn header() -> String {
    compose(|_| true)
}

/// For the page itself, so that it holds on a host that sends no headers.
pub(crate) fn meta() -> String {
    let policy = compose(|name| !HEADER_ONLY.contains(&name));
    format!(r#"<meta http-equiv="Content-Security-Policy" content="{policy}">"#)
}

/// For the page that asks what an engine can do (`interop`): also what the release might use one day, and nothing from
/// elsewhere.
pub(crate) fn of_probe() -> String {
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src blob:; frame-src 'self'".to_owned()
}

fn compose(keep: impl Fn(&str) -> bool) -> String {
    let kept = DIRECTIVES.iter().filter(|(name, _)| keep(name));
    kept.map(|(name, sources)| format!("{name} {sources}")).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_allowed_unless_listed() {
        assert!(header().starts_with("default-src 'none'; "));
        assert!(!header().contains("unsafe-inline"));
        assert!(!header().contains("http:") && !header().contains("https:") && !header().contains('*'));
    }

    #[test]
    fn framing_is_forbidden_by_the_header_and_left_out_of_the_page() {
        assert!(header().ends_with("; frame-ancestors 'none'"));
        assert!(!meta().contains("frame-ancestors"));
        assert!(meta().contains("connect-src 'self'; "));
    }
}
