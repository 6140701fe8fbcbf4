//! Names of files that every system can keep.

/// What ends the name of a program's file.
pub const EXTENSION: &str = ".okaeri.json";

/// The most characters of a name that go into a file's name.
const MOST_CHARS: usize = 60;

/// Names that Windows keeps for itself.
const RESERVED: [&str; 8] = ["con", "prn", "aux", "nul", "com1", "com2", "lpt1", "lpt2"];

/// `NAME.okaeri.json`, with what a file system or a mail program would stumble over taken out.
#[must_use]
pub fn program_file_name(name: &str) -> String {
    let kept = |c: char| !c.is_control() && !r#"\/:*?"<>|"#.contains(c) && !is_direction(c);
    let clean: String = name.chars().filter(|c| kept(*c)).take(MOST_CHARS).collect();
    let clean = clean.trim().trim_matches('.');
    let reserved = RESERVED.contains(&clean.to_ascii_lowercase().as_str());
    let stem = if clean.is_empty() || reserved { "okaeri" } else { clean };
    format!("{stem}{EXTENSION}")
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
