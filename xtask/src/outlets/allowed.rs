//! The ways out that the release has, each with its reason. What is not here fails the tests, and so does what is here
//! without being in the release.

use super::script::Outlet;

/// A name, what stands around it, and why it sends nothing that was entered.
type Allowed = (&'static str, &'static str, &'static str);

const ALLOWED: &[Allowed] = &[
    (
        "fetch",
        "function(arg0, arg1, arg2) { const ret = arg0.fetch(getStringFromWasm0(arg1, arg2)); return ret; }",
        "storage::beside and the engine: the content, whose address stands in the page",
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
    (
        "Reflect",
        "function() { return handleError(function (arg0, arg1) { const ret = Reflect.get(arg0, arg1); return ret; }, arguments); }",
        "storage: asks the browser for what web-sys does not know (locks, pickers, cryptography)",
    ),
    (
        "open",
        "function() { return handleError(function (arg0, arg1, arg2, arg3) { const ret = arg0.open(getStringFromWasm0(arg1, arg2), arg3 >>> 0); return ret; }, arguments); }",
        "storage::idb: a database",
    ),
    (
        "postMessage",
        "function() { return handleError(function (arg0, arg1) { arg0.postMessage(arg1); }, arguments); }",
        "storage::tabs: a word to the other tabs of this page; state::engine: to the engine beside it, and back",
    ),
    (
        "Worker",
        "function() { return handleError(function (arg0, arg1, arg2) { const ret = new Worker(getStringFromWasm0(arg0, arg1), arg2); return ret; }, arguments); }",
        "state::engine: the engine beside the page, whose address stands in the page",
    ),
    (
        "a computed name",
        "function(arg0, arg1) { arg0.type = __wbindgen_enum_WorkerType[arg1]; }",
        "state::engine: the kind of a worker, one of two words",
    ),
    (
        "import",
        "module_or_path = new URL('engine_bg.wasm', import.meta.url);",
        "the address of the engine's script",
    ),
    (
        "search",
        "function() { return handleError(function (arg0, arg1) { const ret = arg1.search; const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc); const len1 = WASM_VECTOR_LEN; getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true); getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true); }, arguments); }",
        "whether the address asks for the safe start",
    ),
    (
        "a computed name",
        "function() { return handleError(function (arg0, arg1, arg2, arg3) { const ret = arg0.transaction(getStringFromWasm0(arg1, arg2), __wbindgen_enum_IdbTransactionMode[arg3]); return ret; }, arguments); }",
        "storage::idb: the mode of a transaction, one of three words",
    ),
    (
        "a computed name",
        "const say = (name) => WORDS[name][inJapanese() ? 0 : 1];",
        "rescue: reads what lies in the two places, under the names that they have",
    ),
    (
        "a computed name",
        ".forEach((key) => (place.entries[key] = localStorage.getItem(key)));",
        "rescue: reads what lies in the two places, under the names that they have",
    ),
    ("open", "const opening = indexedDB.open('okaeri');", "rescue: the database"),
    (
        "a computed name",
        "if (value !== undefined) place.entries[key] = typeof value === 'string' ? value : JSON.stringify(value);",
        "rescue: reads what lies in the two places, under the names that they have",
    ),
    ("assign", "return Object.assign(copy, {", "rescue: puts two objects of its own together"),
    (
        "a computed name",
        "const { entries } = places[place];",
        "rescue: reads what lies in the two places, under the names that they have",
    ),
    (
        "a computed name",
        "const list = { state: 'past', step: 'steps' }[found[1]] || 'newest';",
        "rescue: reads what lies in the two places, under the names that they have",
    ),
    (
        "assign",
        "if (!programs.has(name)) programs.set(name, Object.assign(at, { newest: [], past: [], steps: [] }));",
        "rescue: puts two objects of its own together",
    ),
    (
        "a computed name",
        "programs.get(name)[at.list].push({ place, value: entries[key], number: at.number });",
        "rescue: reads what lies in the two places, under the names that they have",
    ),
    (
        "href",
        "const link = element('a', { href: address, download: name });",
        "rescue: a link to a file of its own making, to be downloaded",
    ),
    (
        "replace",
        r#"const clean = name.replace(/[\\/:*?"<>|\0-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');"#,
        "rescue: letters that a file name must not have",
    ),
    (
        "replace",
        r"const stem = Array.from(clean).slice(0, 60).join('').trim().replace(/^\.+|\.+$/g, '');",
        "rescue: letters that a file name must not have",
    ),
    (
        "assign",
        "const all = Object.assign({ format: 'okaerirescue', made }, places);",
        "rescue: puts two objects of its own together",
    ),
    (
        "a computed name",
        "Object.keys(attributes || {}).forEach((name) => made.setAttribute(name, attributes[name]));",
        "rescue: reads what lies in the two places, under the names that they have",
    ),
    (
        "a computed name",
        "const [number, tail] = damaged.length > 1 ? [` ${at + 1}`, `-${at + 1}`] : ['', ''];",
        "rescue: reads what lies in the two places, under the names that they have",
    ),
    (
        "a computed name",
        "const [status, data] = document.querySelectorAll('#programs ~ *');",
        "rescue: reads what lies in the two places, under the names that they have",
    ),
    (
        "a computed name",
        "const unread = PLACES.filter((place) => places[place].state !== 'read');",
        "rescue: reads what lies in the two places, under the names that they have",
    ),
    (
        "a computed name",
        "data.append(...unread.map((place) => element('p', { class: 'finding' }, place + say(places[place].state))));",
        "rescue: reads what lies in the two places, under the names that they have",
    ),
    (
        "a computed name",
        "if (!PLACES.some((place) => Object.keys(places[place].entries).some(isData))) return;",
        "rescue: reads what lies in the two places, under the names that they have",
    ),
    (
        "search",
        "function restart(search) {",
        "rescue: ?rescue and ?safe in the address of the page itself, which is loaded anew",
    ),
    (
        "location",
        "if (location.search === search) location.reload();",
        "rescue: ?rescue and ?safe in the address of the page itself, which is loaded anew",
    ),
    (
        "search",
        "if (location.search === search) location.reload();",
        "rescue: ?rescue and ?safe in the address of the page itself, which is loaded anew",
    ),
    (
        "location",
        "else location.search = search;",
        "rescue: ?rescue and ?safe in the address of the page itself, which is loaded anew",
    ),
    (
        "search",
        "else location.search = search;",
        "rescue: ?rescue and ?safe in the address of the page itself, which is loaded anew",
    ),
    (
        "location",
        r"if (/[?&]rescue\b/.test(location.search)) show('asked');",
        "rescue: ?rescue and ?safe in the address of the page itself, which is loaded anew",
    ),
    (
        "search",
        r"if (/[?&]rescue\b/.test(location.search)) show('asked');",
        "rescue: ?rescue and ?safe in the address of the page itself, which is loaded anew",
    ),
    (
        "location",
        r"else if (countStarts() > 1 && !/[?&]safe\b/.test(location.search)) show('held');",
        "rescue: ?rescue and ?safe in the address of the page itself, which is loaded anew",
    ),
    (
        "search",
        r"else if (countStarts() > 1 && !/[?&]safe\b/.test(location.search)) show('held');",
        "rescue: ?rescue and ?safe in the address of the page itself, which is loaded anew",
    ),
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
