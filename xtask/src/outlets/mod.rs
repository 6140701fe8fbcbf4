//! Whether the release has a way to send anything: reads what the wasm imports, its scripts, its page and its style sheets.
//!
//! The policy (`csp`) stops requests to others; it does not stop a page from leading elsewhere, nor calls by WebRTC. So
//! these must not be there at all. The names of imported functions are shortened in a release: what counts is what the
//! script does under that name.

mod allowed;
mod markup;
mod script;
mod tokens;

use std::collections::BTreeMap as Map;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use wasmparser::{Parser, Payload, TypeRef};

use self::script::Outlet;
use crate::build::fingerprint::files;

/// The module that the script hands to the program.
const MODULE: &str = "./okaeri_bg.js";

/// Ways to send that the program must not even know by name. It may ask the browser for what web-sys does not know by a
/// name of its own (`Reflect`), which the imports alone do not show.
const NAMES: [&str; 10] = [
    "fetch",
    "sendBeacon",
    "XMLHttpRequest",
    "WebSocket",
    "WebTransport",
    "EventSource",
    "RTCPeerConnection",
    "importScripts",
    "serviceWorker",
    "SharedWorker",
];

/// The names of ways to send that stand in a program.
fn known_by_name(program: &[u8]) -> Vec<String> {
    let stands = |name: &&&str| program.windows(name.len()).any(|bytes| bytes == name.as_bytes());
    NAMES.iter().filter(stands).map(|name| format!("the wasm holds the name {name}")).collect()
}

/// What was found in a release.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    /// How many functions and files were looked at.
    pub(crate) looked_at: usize,
    /// Each way out that is not allowed.
    pub(crate) wrong: Vec<String>,
}

/// Looks at everything in the folder that a browser would run or load.
pub(crate) fn look(dist: &Path) -> Result<Findings> {
    let (mut findings, mut scripts, mut programs) = (Findings::default(), Map::new(), Vec::new());
    for file in files(dist)? {
        let name = file.strip_prefix(dist).unwrap_or(&file).display().to_string();
        let read = || fs::read(&file).with_context(|| format!("reading {name}"));
        let text = || fs::read_to_string(&file).with_context(|| format!("reading {name}"));
        match file.extension().and_then(|ending| ending.to_str()).unwrap_or_default() {
            "wasm" => programs.push((name.replace("_bg.wasm", ".js"), read()?)),
            "js" => {
                scripts.insert(name.clone(), text()?);
            }
            "html" => findings.wrong.extend(markup::in_page(&text()?).map(|tag| format!("{name}: {tag}"))),
            "css" => findings.wrong.extend(markup::in_style(&text()?).map(|line| format!("{name}: {line}"))),
            "svg" => findings.wrong.extend(markup::in_picture(&text()?).map(|tag| format!("{name}: {tag}"))),
            _ => continue,
        }
        findings.looked_at += 1;
    }
    ensure!(!programs.is_empty() && !scripts.is_empty(), "there is no program in {}", dist.display());
    for (script, program) in programs {
        let imports = imports(&program).context("reading what the wasm imports")?;
        findings.looked_at += imports.len();
        // Each program with the script that joins it to the browser: the short names of another's say nothing of its own.
        findings.wrong.extend(strangers(&imports, scripts.get(&script).map_or("", String::as_str)));
        findings.wrong.extend(known_by_name(&program));
    }
    let outlets: Vec<Outlet> = scripts.values().flat_map(|script| script::outlets(script)).collect();
    let wrong = outlets.iter().filter(|outlet| !allowed::is_allowed(outlet));
    findings.wrong.extend(wrong.map(|Outlet { name, place }| format!("{name}: {place}")));
    findings
        .wrong
        .extend(allowed::unused(&outlets).iter().map(|place| format!("allowed, but not there: {place}")));
    Ok(findings)
}

/// Something that the program wants from outside.
struct Import {
    module: String,
    name: String,
    is_function: bool,
}

fn imports(wasm: &[u8]) -> Result<Vec<Import>> {
    let mut imports = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let Payload::ImportSection(section) = payload? else { continue };
        for import in section.into_imports() {
            let import = import?;
            imports.push(Import {
                module: import.module.to_owned(),
                name: import.name.to_owned(),
                is_function: matches!(import.ty, TypeRef::Func(_)),
            });
        }
    }
    Ok(imports)
}

/// What the program wants that the script, which is read as well, does not give it.
fn strangers(imports: &[Import], script: &str) -> Vec<String> {
    let known = |import: &&Import| {
        import.module == MODULE && import.is_function && script::provides(script, &import.name)
    };
    let strangers = imports.iter().filter(|import| !known(import));
    strangers
        .map(|Import { module, name, .. }| format!("the wasm imports {name} of {module}, unseen"))
        .collect()
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use wasm_encoder::{EntityType, ImportSection, Module, TypeSection};

    use super::*;

    /// What `cargo xtask build` makes of the functions that are allowed.
    const GLUE: &str = "function __wbg_get_imports() {\nconst import0 = {\n__proto__: null,\n\
        $0w: function(arg0, arg1, arg2) {\nconst ret = arg0.fetch(getStringFromWasm0(arg1, arg2));\nreturn ret;\n},\n\
        $1w: function(arg0, arg1, arg2) {\narg0.href = getStringFromWasm0(arg1, arg2);\n},\n\
        $2w: function(arg0) {\nconst ret = arg0.location;\nreturn ret;\n},\n\
        $3w: function() { return handleError(function (arg0, arg1, arg2) {\nconst ret = Reflect.set(arg0, arg1, arg2);\nreturn ret;\n}, arguments); },\n\
        $4w: function(arg0) {\narg0.click();\n},\n};\n}\n\
        : 'Function';\nmem[ptr + offset] = code;\n\
        module_or_path = new URL('okaeri_bg.wasm', import.meta.url);\nmodule_or_path = fetch(module_or_path);\n";

    /// A small release: the wasm imports `imports`, and `extra` is one more function of the script.
    fn release(name: &str, imports: &[(&str, &str)], extra: &str) -> PathBuf {
        let dist = std::env::temp_dir().join(format!("okaeri-outlets-{name}-{}", std::process::id()));
        fs::create_dir_all(&dist).unwrap();
        let mut module = Module::new();
        let mut types = TypeSection::new();
        types.ty().function([], []);
        module.section(&types);
        let mut section = ImportSection::new();
        for (module, name) in imports {
            section.import(module, name, EntityType::Function(0));
        }
        module.section(&section);
        fs::write(dist.join("okaeri-12ab_bg.wasm"), module.finish()).unwrap();
        let glue = GLUE.replace("$4w: ", &format!("{extra}$4w: "));
        fs::write(dist.join("okaeri-12ab.js"), glue).unwrap();
        fs::write(dist.join("start-1.js"), "import init from './okaeri-12ab.js';\n").unwrap();
        fs::write(dist.join("index.html"), "<link href=\"./icon.svg\">").unwrap();
        dist
    }

    /// What is there and should not be. That a small release lacks much of what is allowed is no fault of it.
    fn wrong(name: &str, imports: &[(&str, &str)], extra: &str) -> Vec<String> {
        let dist = release(name, imports, extra);
        let wrong = look(&dist).unwrap().wrong;
        fs::remove_dir_all(dist).unwrap();
        wrong.into_iter().filter(|wrong| !wrong.starts_with("allowed, but not there: ")).collect()
    }

    #[test]
    fn a_release_with_nothing_but_what_is_allowed_is_good() {
        assert_eq!(wrong("good", &[(MODULE, "$0w"), (MODULE, "$4w")], ""), [""; 0]);
        let dist = release("counted", &[(MODULE, "$0w"), (MODULE, "$4w")], "");
        let findings = look(&dist).unwrap();
        assert_eq!(findings.looked_at, 6, "four files and two functions");
        fs::remove_dir_all(dist).unwrap();
    }

    #[test]
    fn a_shortened_name_hides_nothing() {
        let beacon = "$5w: function(arg0, arg1, arg2) {\nconst ret = arg0.sendBeacon(getStringFromWasm0(arg1, arg2));\nreturn ret;\n},\n";
        let wrong = wrong("beacon", &[(MODULE, "$5w")], beacon);
        assert_eq!(wrong.len(), 1);
        assert!(wrong[0].starts_with("sendBeacon: function(arg0, arg1, arg2) {"), "{wrong:?}");
    }

    #[test]
    fn an_allowed_name_in_another_function_is_not_allowed() {
        let location = "$5w: function() { return handleError(function (arg0, arg1, arg2) {\narg0.href = getStringFromWasm0(arg1, arg2);\n}, arguments); },\n";
        assert_eq!(wrong("location", &[(MODULE, "$5w")], location).len(), 1);
        let post = "$5w: function(arg0, arg1, arg2, arg3) {\nconst ret = arg0.fetch(getStringFromWasm0(arg1, arg2), arg3);\nreturn ret;\n},\n";
        assert_eq!(wrong("post", &[(MODULE, "$5w")], post).len(), 1);
    }

    #[test]
    fn what_the_wasm_wants_from_where_nobody_looked_is_wrong() {
        let wrong = wrong("unseen", &[(MODULE, "$0w"), (MODULE, "$9w"), ("env", "$0w")], "");
        assert_eq!(
            wrong,
            ["the wasm imports $9w of ./okaeri_bg.js, unseen", "the wasm imports $0w of env, unseen"]
        );
    }

    #[test]
    fn a_program_that_knows_a_way_to_send_by_name_is_wrong() {
        let dist = release("named", &[(MODULE, "$0w")], "");
        let file = dist.join("okaeri-12ab_bg.wasm");
        let mut program = fs::read(&file).unwrap();
        // A section of the program's own with a name in it, as its texts hold them.
        program.extend([0, 12, 1, b'x']);
        program.extend(b"sendBeacon");
        fs::write(&file, program).unwrap();
        let wrong = look(&dist).unwrap().wrong;
        fs::remove_dir_all(dist).unwrap();
        assert!(wrong.contains(&"the wasm holds the name sendBeacon".to_owned()), "{wrong:?}");
    }

    #[test]
    fn what_is_no_longer_there_is_no_longer_allowed() {
        let dist = release("unused", &[(MODULE, "$0w")], "");
        fs::write(dist.join("start-1.js"), "").unwrap();
        let wrong = look(&dist).unwrap().wrong;
        assert!(
            wrong.iter().any(|wrong| wrong.starts_with("allowed, but not there: import init")),
            "{wrong:?}"
        );
        fs::remove_dir_all(dist).unwrap();
    }

    #[test]
    fn a_folder_without_a_program_is_an_error() {
        assert!(look(Path::new("no-such-folder")).is_err());
    }
}
