//! Names of files that every system can keep.

/// What ends the name of a program's file.
pub const EXTENSION: &str = ".okaeri.json";

/// The most characters of a name that go into a file's name.
const MOST_CHARS: usize = 60;

/// Names that Windows keeps for itself, whatever comes behind a full stop.
const RESERVED: [&str; 4] = ["con", "prn", "aux", "nul"];

/// Names that Windows keeps for itself with a digit behind them.
const NUMBERED: [&str; 2] = ["com", "lpt"];

/// `NAME.okaeri.json`, with what a file system or a mail program would stumble over taken out.
#[must_use]
pub fn program_file_name(name: &str) -> String {
    let kept = |c: char| !c.is_control() && !r#"\/:*?"<>|"#.contains(c) && !is_direction(c);
    let clean: String = name.chars().filter(|c| kept(*c)).take(MOST_CHARS).collect();
    let clean = clean.trim_matches(|c: char| c == '.' || c.is_whitespace());
    let stem = if clean.is_empty() || is_reserved(clean) { "okaeri" } else { clean };
    format!("{stem}{EXTENSION}")
}

fn is_reserved(name: &str) -> bool {
    let first = name.split('.').next().unwrap_or(name).trim_end().to_ascii_lowercase();
    let numbered = NUMBERED.iter().filter_map(|start| first.strip_prefix(start));
    RESERVED.contains(&first.as_str())
        || numbered
            .into_iter()
            .any(|rest| matches!(rest.as_bytes(), [b'0'..=b'9']) || matches!(rest, "¹" | "²" | "³"))
}

/// Characters that turn the direction of writing, and so could hide an ending.
const fn is_direction(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::program_file_name;

    #[test]
    fn a_name_that_a_file_system_would_refuse_is_made_safe() {
        assert_eq!(program_file_name("株式会社おかえり"), "株式会社おかえり.okaeri.json");
        assert_eq!(program_file_name("../a:b?"), "ab.okaeri.json");
        assert_eq!(program_file_name("CON"), "okaeri.okaeri.json");
        assert_eq!(program_file_name(" \u{202e}. "), "okaeri.okaeri.json");
    }
}
