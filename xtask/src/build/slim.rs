//! Takes out of the program what a browser never needs: names that only the two halves of the glue say to each other, and
//! the doors to streams, which Leptos's dependencies open and this page does not use.
//!
//! Each imported function has a name of thirty letters, half of them a hash that cannot be compressed, written in the
//! wasm and in the script.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{ExportSection, ImportSection, Module};
use wasmparser::{Export, Import, Imports, Parser};

use super::fingerprint::fingerprint;
use crate::program as external;
use crate::setup::Toolbox;

/// Exports of classes that wrap streams; the script makes none of them.
const UNUSED: &str = "intounderlying";

/// Once as a whole, then once more with what is known by then of what can flow where: measured, some hundred bytes less.
/// Not until nothing changes any more: of some programs it never comes to that.
const OPTIONS: [&str; 5] = ["-Oz", "--gufa-optimizing", "-Oz", "--low-memory-unused", "--zero-filled-memory"];

/// Slims the program in the folder. Gives the page with the program's new name.
pub(super) fn slim(html: &str, dist: &Path, toolbox: &Toolbox) -> Result<String> {
    let old = stem(html)?;
    let new = program(dist, old, dist, "okaeri", toolbox)?;
    Ok(html.replace(old, &new))
}

/// Slims a program: the wasm and its script, `old` in the folder `from`. Puts both into `dist`, under the kind's name and a
/// hash, and gives that name.
pub(super) fn program(from: &Path, old: &str, dist: &Path, kind: &str, toolbox: &Toolbox) -> Result<String> {
    let (wasm_file, script_file) = (from.join(format!("{old}_bg.wasm")), from.join(format!("{old}.js")));
    let wasm = fs::read(&wasm_file).with_context(|| format!("reading {}", wasm_file.display()))?;
    let script =
        fs::read_to_string(&script_file).with_context(|| format!("reading {}", script_file.display()))?;
    let (wasm, script) = shorten(&wasm, &script)?;
    fs::write(&wasm_file, wasm).with_context(|| format!("writing {}", wasm_file.display()))?;
    shrink(&wasm_file, toolbox)?;

    let wasm = fs::read(&wasm_file).with_context(|| format!("reading {}", wasm_file.display()))?;
    let new = format!("{kind}-{}", fingerprint(&[&wasm, script.as_bytes()].concat()));
    let script = bare(&script).replace(&format!("{old}_bg.wasm"), &format!("{new}_bg.wasm"));
    fs::write(dist.join(format!("{new}_bg.wasm")), wasm).context("writing the wasm")?;
    fs::write(dist.join(format!("{new}.js")), script).context("writing the script")?;
    for file in [&wasm_file, &script_file] {
        fs::remove_file(file).with_context(|| format!("removing {}", file.display()))?;
    }
    Ok(new)
}

/// Optimizes a wasm in its place.
pub(crate) fn shrink(wasm: &Path, toolbox: &Toolbox) -> Result<()> {
    let optimize = [wasm.as_os_str(), "-o".as_ref(), wasm.as_os_str()];
    external::run(toolbox.command("wasm-opt").args(OPTIONS).args(optimize)).context("shrinking the wasm")
}

/// `okaeri-` and the hash: what the names of the wasm and of its script begin with.
fn stem(html: &str) -> Result<&str> {
    let end = html.find("_bg.wasm").context("the page names no wasm")?;
    let start = html[..end].rfind("okaeri-").context("the wasm has another name")?;
    Ok(&html[start..end])
}

fn shorten(wasm: &[u8], script: &str) -> Result<(Vec<u8>, String)> {
    let mut names = Names::default();
    let mut module = Module::new();
    if let Err(error) = names.parse_core_module(&mut module, Parser::new(0), wasm) {
        bail!("rewriting the wasm: {error}");
    }
    let mut script = script.to_owned();
    let mut all: Vec<_> = names.0.iter().enumerate().collect();
    // A name may begin another one, which must be replaced before.
    all.sort_by_key(|(_, long)| std::cmp::Reverse(long.len()));
    for (at, long) in all {
        if script.contains(&short(at)) {
            bail!("the script has a name {} of its own", short(at));
        }
        script = script.replace(long.as_str(), &short(at));
    }
    Ok((module.finish(), script))
}

/// The script without its remarks, its indentation and the classes that nobody makes. It is generated: what opens on a
/// line of its own closes on one.
fn bare(script: &str) -> String {
    let mut until: Option<&str> = None;
    let mut bare = String::new();
    for line in script.lines() {
        let text = line.trim();
        if let Some(end) = until {
            // A class ends where nothing indents its brace.
            let ends = if end == "*/" { text.ends_with(end) } else { line == end };
            until = if ends { None } else { Some(end) };
        } else if text.starts_with("/**") {
            until = if text.ends_with("*/") { None } else { Some("*/") };
        } else if line.starts_with("export class IntoUnderlying") {
            until = Some("}");
        } else if !text.is_empty()
            && !text.starts_with("//")
            && !text.starts_with("if (Symbol.dispose) IntoUnderlying")
        {
            bare.push_str(text);
            bare.push('\n');
        }
    }
    bare
}

/// The names that were shortened; each has its place for its new one.
#[derive(Debug, Default)]
struct Names(Vec<String>);

/// Ends in a letter, so that no name begins another.
fn short(at: usize) -> String {
    format!("${at}w")
}

/// Whether a name ends in sixteen hexadecimal digits, and perhaps a number: then the glue made it up, and nothing else
/// knows it.
fn is_made_up(name: &str) -> bool {
    let number = name
        .rsplit_once('_')
        .filter(|(_, end)| end.len() < 4 && end.bytes().all(|byte| byte.is_ascii_digit()));
    let name = number.map_or(name, |(name, _)| name);
    let digits = name.len().checked_sub(16).and_then(|at| name.get(at..));
    digits.is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

impl Names {
    fn shortened(&mut self, name: &str) -> String {
        if !is_made_up(name) {
            return name.to_owned();
        }
        self.0.push(name.to_owned());
        short(self.0.len() - 1)
    }
}

impl Reencode for Names {
    type Error = std::convert::Infallible;

    fn parse_imports(
        &mut self,
        section: &mut ImportSection,
        imports: Imports<'_>,
    ) -> Result<(), Error<Self::Error>> {
        let Imports::Single(at, import) = imports else {
            return utils::parse_imports(self, section, imports);
        };
        let name = self.shortened(import.name);
        utils::parse_imports(self, section, Imports::Single(at, Import { name: &name, ..import }))
    }

    fn parse_export(
        &mut self,
        section: &mut ExportSection,
        export: Export<'_>,
    ) -> Result<(), Error<Self::Error>> {
        if export.name.contains(UNUSED) {
            return Ok(());
        }
        let name = self.shortened(export.name);
        utils::parse_export(self, section, Export { name: &name, ..export })
    }
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{EntityType, ExportKind, ImportSection, TypeSection};

    use super::*;

    const LONG: &str = "__wbg_fetch_c30fc2ed77d76a76";

    fn small() -> Vec<u8> {
        let mut module = Module::new();
        let mut types = TypeSection::new();
        types.ty().function([], []);
        module.section(&types);
        let mut imports = ImportSection::new();
        imports.import("./okaeri_bg.js", LONG, EntityType::Function(0));
        imports.import("./okaeri_bg.js", "__wbindgen_init", EntityType::Function(0));
        module.section(&imports);
        let mut exports = ExportSection::new();
        exports.export("main", ExportKind::Func, 0);
        exports.export("invoke__h00f272247694202a", ExportKind::Func, 0);
        exports.export("invoke__h00f272247694202a_13", ExportKind::Func, 0);
        exports.export("intounderlyingsink_close", ExportKind::Func, 1);
        module.section(&exports);
        module.finish()
    }

    #[test]
    fn both_halves_of_the_glue_call_a_function_by_the_same_short_name() {
        let (wasm, script) = shorten(&small(), &format!("const imports = {{ {LONG}: 1 }};")).unwrap();
        let has = |name: &str| wasm.windows(name.len()).any(|bytes| bytes == name.as_bytes());
        assert!(has("$0w") && has("__wbindgen_init") && has("main"));
        assert!(!has(LONG) && !has("intounderlyingsink_close"));
        assert_eq!(script, "const imports = { $0w: 1 };");
    }

    #[test]
    fn a_name_that_begins_another_is_not_taken_for_it() {
        let calls = "invoke__h00f272247694202a(); invoke__h00f272247694202a_13();";
        let (_, script) = shorten(&small(), calls).unwrap();
        assert_eq!(script, "$1w(); $2w();");
    }

    #[test]
    fn remarks_and_classes_that_nobody_makes_are_left_out() {
        let script = "/**\n * @param {number} a\n */\nexport class IntoUnderlyingSink {\n    free() {\n    }\n}\nif (Symbol.dispose) IntoUnderlyingSink.prototype[Symbol.dispose] = 1;\n\nfunction keep(a) {\n    // adds\n    return a /** one */ + 1;\n}\n";
        assert_eq!(bare(script), "function keep(a) {\nreturn a /** one */ + 1;\n}\n");
    }

    #[test]
    fn a_name_that_the_script_has_already_is_not_given_twice() {
        assert!(shorten(&small(), "const $0w = 1;").is_err());
    }

    #[test]
    fn the_page_names_the_program() {
        assert_eq!(stem(r#"<link href="./okaeri-12ab_bg.wasm">"#).unwrap(), "okaeri-12ab");
        assert!(stem("<html></html>").is_err());
    }
}
