//! The words of a script: enough of JavaScript's grammar to tell code from texts and remarks.

/// A piece of a script, and the line that it stands in, from 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) line: usize,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// A name or a keyword.
    Word(String),
    /// A text between quotes, or a piece of a template.
    Text(String),
    Sign(char),
}

/// Words after which a slash begins a pattern and does not divide.
const BEFORE_A_PATTERN: &[&str] = &["return", "typeof", "case", "in", "of", "delete", "void", "throw"];

pub(super) fn tokens(script: &str) -> Vec<Token> {
    let mut reader = Reader { rest: script, line: 0, tokens: Vec::new(), templates: Vec::new() };
    while reader.step() {}
    reader.tokens
}

struct Reader<'a> {
    rest: &'a str,
    line: usize,
    tokens: Vec<Token>,
    /// For each template that is open: how many braces are open within its `${`.
    templates: Vec<usize>,
}

impl Reader<'_> {
    /// Reads one piece; false at the end.
    fn step(&mut self) -> bool {
        let Some(first) = self.rest.chars().next() else { return false };
        match first {
            '\'' | '"' => self.text(first),
            '`' => {
                self.take(1);
                self.template();
            }
            '/' if self.rest.starts_with("//") => {
                self.take(self.rest.find('\n').unwrap_or(self.rest.len()));
            }
            '/' if self.rest.starts_with("/*") => {
                self.take(self.rest.find("*/").map_or(self.rest.len(), |at| at + 2));
            }
            '/' if self.begins_a_pattern() => self.pattern(),
            '}' if self.templates.last() == Some(&0) => {
                self.templates.pop();
                self.take(1);
                self.template();
            }
            _ if is_of_a_word(first) => {
                let end = self.rest.find(|letter| !is_of_a_word(letter)).unwrap_or(self.rest.len());
                let word = self.rest.get(..end).unwrap_or_default().to_owned();
                self.push(Kind::Word(word));
                self.take(end);
            }
            _ => self.sign(first),
        }
        true
    }

    fn sign(&mut self, sign: char) {
        if let Some(open) = self.templates.last_mut() {
            match sign {
                '{' => *open += 1,
                '}' => *open -= 1,
                _ => {}
            }
        }
        if !sign.is_whitespace() {
            self.push(Kind::Sign(sign));
        }
        self.take(sign.len_utf8());
    }

    fn text(&mut self, quote: char) {
        let (text, length) = until(self.rest.get(1..).unwrap_or_default(), |rest| rest.starts_with(quote));
        self.push(Kind::Text(text));
        self.take(length + 2);
    }

    /// A piece of a template, up to its end or to code within it.
    fn template(&mut self) {
        let (text, length) = until(self.rest, |rest| rest.starts_with('`') || rest.starts_with("${"));
        self.push(Kind::Text(text));
        self.take(length);
        if self.rest.starts_with("${") {
            self.templates.push(0);
            self.take(2);
        } else {
            self.take(1);
        }
    }

    fn pattern(&mut self) {
        let mut in_class = false;
        let mut escaped = false;
        let after = self.rest.get(1..).unwrap_or_default();
        let end = after.find(|letter| {
            let ends = letter == '\n' || (letter == '/' && !in_class && !escaped);
            match letter {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                '[' => in_class = true,
                ']' => in_class = false,
                _ => {}
            }
            ends
        });
        self.push(Kind::Text(String::new()));
        self.take(end.map_or(self.rest.len(), |end| end + 2));
    }

    fn begins_a_pattern(&self) -> bool {
        match self.tokens.last().map(|token| &token.kind) {
            Some(Kind::Word(word)) => BEFORE_A_PATTERN.contains(&word.as_str()),
            Some(Kind::Text(_)) => false,
            Some(Kind::Sign(sign)) => !matches!(sign, ')' | ']' | '}'),
            None => true,
        }
    }

    fn push(&mut self, kind: Kind) {
        self.tokens.push(Token { kind, line: self.line });
    }

    fn take(&mut self, length: usize) {
        let length = length.min(self.rest.len());
        let (taken, rest) = self.rest.split_at_checked(length).unwrap_or((self.rest, ""));
        self.line += taken.matches('\n').count();
        self.rest = rest;
    }
}

/// The text up to where it ends, with what a backslash stands before left as it is; and its length.
fn until(text: &str, ends: impl Fn(&str) -> bool) -> (String, usize) {
    let mut escaped = false;
    for (at, letter) in text.char_indices() {
        let rest = text.get(at..).unwrap_or_default();
        if !escaped && ends(rest) {
            return (text.get(..at).unwrap_or_default().to_owned(), at);
        }
        escaped = letter == '\\' && !escaped;
    }
    (text.to_owned(), text.len())
}

fn is_of_a_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_' || letter == '$'
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(script: &str, expected: &[&str]) {
        let found: Vec<_> = tokens(script)
            .into_iter()
            .map(|token| match token.kind {
                Kind::Word(word) => word,
                Kind::Text(text) => format!("‘{text}’"),
                Kind::Sign(sign) => sign.to_string(),
            })
            .collect();
        assert_eq!(found, expected, "{script}");
    }

    #[test]
    fn remarks_are_left_out_and_texts_are_told_from_code() {
        check("a /* fetch */ // fetch\n b", &["a", "b"]);
        check(r#"a("fetch", 'it\'s')"#, &["a", "(", "‘fetch’", ",", r"‘it\'s’", ")"]);
    }

    #[test]
    fn code_within_a_template_is_code() {
        check(
            "`a ${b({c: `${d}`})} e`",
            &["‘a ’", "b", "(", "{", "c", ":", "‘’", "d", "‘’", "}", ")", "‘ e’"],
        );
    }

    #[test]
    fn a_pattern_is_no_division_and_hides_nothing_after_it() {
        check(r"x = /[/'\]]/.exec(y); fetch", &["x", "=", "‘’", ".", "exec", "(", "y", ")", ";", "fetch"]);
        check("a / b; 'c' / d", &["a", "/", "b", ";", "‘c’", "/", "d"]);
    }

    #[test]
    fn lines_are_counted_through_texts_and_remarks() {
        let lines: Vec<_> = tokens("a\n/*\n*/ b `\n` c").into_iter().map(|token| token.line).collect();
        assert_eq!(lines, [0, 2, 2, 3]);
    }
}
