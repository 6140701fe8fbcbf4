//! What sets a text apart from what it was: what went, what came, what stayed, in the order of reading.
//!
//! Lines are compared first. What became of a line is told word by word where it is much the same line, else as a whole;
//! and what is too long to be compared is told sentence by sentence or as a whole, so that no text takes long.

/// The most pairs that are compared: the pieces of the one text times those of the other.
const MOST_PAIRS: usize = 400_000;

/// A stretch of two texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Run {
    /// In both.
    Same(String),
    /// Only in the earlier one.
    Gone(String),
    /// Only in the later one.
    Came(String),
}

/// What sets `after` apart from `before`. Without what is gone it is the later text; without what came, the earlier.
#[must_use]
pub fn difference(before: &str, after: &str) -> Vec<Run> {
    let by_line = aligned(&lines(before), &lines(after)).unwrap_or_else(|| replaced(before, after));
    let mut runs = Vec::new();
    let (mut gone, mut came) = (String::new(), String::new());
    for run in by_line {
        match run {
            Run::Gone(text) => gone.push_str(&text),
            Run::Came(text) => came.push_str(&text),
            Run::Same(text) => {
                rewritten(&mut runs, &std::mem::take(&mut gone), &std::mem::take(&mut came));
                push(&mut runs, Kind::Same, &text);
            }
        }
    }
    rewritten(&mut runs, &gone, &came);
    runs
}

/// Adds what became of lines: word by word where they are much the same.
fn rewritten(runs: &mut Vec<Run>, gone: &str, came: &str) {
    let cuts: [fn(&str) -> Vec<&str>; 2] = [words, sentences];
    let alike = cuts.iter().find_map(|cut| aligned(&cut(gone), &cut(came)));
    let same = |runs: &[Run]| -> usize {
        let same = |run: &Run| if let Run::Same(text) = run { text.chars().count() } else { 0 };
        runs.iter().map(same).sum()
    };
    let longest = gone.chars().count().max(came.chars().count());
    for run in alike.filter(|runs| 2 * same(runs) >= longest).unwrap_or_else(|| replaced(gone, came)) {
        let (kind, text) = match &run {
            Run::Same(text) => (Kind::Same, text),
            Run::Gone(text) => (Kind::Gone, text),
            Run::Came(text) => (Kind::Came, text),
        };
        push(runs, kind, text);
    }
}

fn replaced(gone: &str, came: &str) -> Vec<Run> {
    let mut runs = Vec::new();
    push(&mut runs, Kind::Gone, gone);
    push(&mut runs, Kind::Came, came);
    runs
}

/// Two rows of pieces held against each other; none where that would take long.
fn aligned(one: &[&str], other: &[&str]) -> Option<Vec<Run>> {
    let head = one.iter().zip(other).take_while(|(one, other)| one == other).count();
    let (one_rest, other_rest) = (one.get(head..)?, other.get(head..)?);
    let tail = one_rest.iter().rev().zip(other_rest.iter().rev());
    let tail = tail.take_while(|(one, other)| one == other).count();
    let (rows, columns) = (one_rest.len() - tail, other_rest.len() - tail);
    if rows.saturating_mul(columns) > MOST_PAIRS {
        return None;
    }
    let (one_middle, one_tail) = one_rest.split_at(rows);
    let (other_middle, _) = other_rest.split_at(columns);
    let mut runs = Vec::new();
    for piece in one.iter().take(head) {
        push(&mut runs, Kind::Same, piece);
    }
    compare(one_middle, other_middle, &mut runs);
    for piece in one_tail {
        push(&mut runs, Kind::Same, piece);
    }
    Some(runs)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Same,
    Gone,
    Came,
}

/// Adds a piece, to the last stretch where that is of its kind.
fn push(runs: &mut Vec<Run>, kind: Kind, piece: &str) {
    if piece.is_empty() {
        return;
    }
    match (runs.last_mut(), kind) {
        (Some(Run::Same(text)), Kind::Same)
        | (Some(Run::Gone(text)), Kind::Gone)
        | (Some(Run::Came(text)), Kind::Came) => text.push_str(piece),
        _ => runs.push(match kind {
            Kind::Same => Run::Same(piece.to_owned()),
            Kind::Gone => Run::Gone(piece.to_owned()),
            Kind::Came => Run::Came(piece.to_owned()),
        }),
    }
}

/// Adds what two rows of pieces have in common, and what they have not: what went before what came.
fn compare(one: &[&str], other: &[&str], runs: &mut Vec<Run>) {
    let width = other.len() + 1;
    // How many pieces are in common from here on, row by row.
    let mut common = vec![0_u32; (one.len() + 1) * width];
    let at =
        |common: &[u32], row: usize, column: usize| common.get(row * width + column).copied().unwrap_or(0);
    for (row, piece) in one.iter().enumerate().rev() {
        for (column, against) in other.iter().enumerate().rev() {
            let best = if piece == against {
                at(&common, row + 1, column + 1) + 1
            } else {
                at(&common, row + 1, column).max(at(&common, row, column + 1))
            };
            if let Some(cell) = common.get_mut(row * width + column) {
                *cell = best;
            }
        }
    }
    let (mut row, mut column) = (0, 0);
    while let (Some(piece), Some(against)) = (one.get(row), other.get(column)) {
        if piece == against {
            push(runs, Kind::Same, piece);
            (row, column) = (row + 1, column + 1);
        } else if at(&common, row + 1, column) >= at(&common, row, column + 1) {
            push(runs, Kind::Gone, piece);
            row += 1;
        } else {
            push(runs, Kind::Came, against);
            column += 1;
        }
    }
    one.iter().skip(row).for_each(|piece| push(runs, Kind::Gone, piece));
    other.iter().skip(column).for_each(|piece| push(runs, Kind::Came, piece));
}

/// What a sign belongs to: signs of one sort that follow each other are a word.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Letter,
    Digit,
    Kana,
    Katakana,
    Ideograph,
    Space,
    /// Each is by itself.
    Other,
}

fn sort(sign: char) -> Sort {
    match sign {
        _ if sign.is_whitespace() => Sort::Space,
        'ぁ'..='ゖ' => Sort::Kana,
        'ァ'..='ヺ' | 'ー' => Sort::Katakana,
        '一'..='鿿' | '々' => Sort::Ideograph,
        _ if sign.is_numeric() => Sort::Digit,
        _ if sign.is_alphabetic() => Sort::Letter,
        _ => Sort::Other,
    }
}

fn words(text: &str) -> Vec<&str> {
    let is_edge = |one: char, next: char| sort(one) != sort(next) || sort(one) == Sort::Other || one == '\n';
    cut(text, is_edge)
}

fn sentences(text: &str) -> Vec<&str> {
    cut(text, |one, next| matches!(one, '。' | '\n') || (one == '.' && next.is_whitespace()))
}

fn lines(text: &str) -> Vec<&str> {
    cut(text, |one, _| one == '\n')
}

/// The pieces of a text that lie between edges.
fn cut(text: &str, is_edge: impl Fn(char, char) -> bool) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut from = 0;
    let mut before = None;
    for (at, sign) in text.char_indices() {
        if before.is_some_and(|before| is_edge(before, sign)) {
            pieces.extend(text.get(from..at));
            from = at;
        }
        before = Some(sign);
    }
    pieces.extend(text.get(from..).filter(|rest| !rest.is_empty()));
    pieces
}
