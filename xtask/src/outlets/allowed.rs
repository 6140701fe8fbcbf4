//! The ways out that the release has, each with its reason. What is not here fails the tests, and so does what is here
//! without being in the release.

use super::script::Outlet;

/// A name, what stands around it, and why it sends nothing that was entered.
type Allowed = (&'static str, &'static str, &'static str);

const ALLOWED: &[Allowed] = &[
    (
        "fetch",
        "function(arg0, arg1, arg2) { const ret = arg0.fetch(getStringFromWasm0(arg1, arg2)); return ret; }",
        "storage::beside: the content, whose address stands in the page",
    ),
    (
        "href",
        "function(arg0, arg1, arg2) { arg0.href = getStringFromWasm0(arg1, arg2); }",
        "storage::file: a link to a file of the page's own making; setting a location's would be caught by handleError",
    ),
    (
        "location",
        "function(arg0) { const ret = arg0.location; return ret; }",
        "ui::route: only its part after #, which is never sent, is read and set",
    ),
    (
        "Reflect",
        "function() { return handleError(function (arg0, arg1, arg2) { const ret = Reflect.set(arg0, arg1, arg2); return ret; }, arguments); }",
        "Leptos: sets what an element shows",
    ),
    ("Function", ": 'Function';", "a word in a message"),
    ("a computed name", "mem[ptr + offset] = code;", "a byte of the program's memory"),
    (
        "fetch",
        "module_or_path = fetch(module_or_path);",
        "the wasm, whose address stands in the first script",
    ),
    ("import", "module_or_path = new URL('okaeri_bg.wasm', import.meta.url);", "the address of this script"),
    ("import", "import init from './okaeri.js';", "the script beside the wasm"),
    ("from", "import init from './okaeri.js';", "the script beside the wasm"),
];

/// Whether this is one of them.
pub(super) fn is_allowed(outlet: &Outlet) -> bool {
    ALLOWED.iter().any(|allowed| is(allowed, outlet))
}

/// Those that a release with these ways out does not have.
pub(super) fn unused(outlets: &[Outlet]) -> Vec<&'static str> {
    let unused = ALLOWED.iter().filter(|allowed| !outlets.iter().any(|outlet| is(allowed, outlet)));
    unused.map(|(_, place, _)| *place).collect()
}

fn is((name, place, _): &Allowed, outlet: &Outlet) -> bool {
    *name == outlet.name && *place == outlet.place
}
