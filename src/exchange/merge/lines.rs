//! Lists that two people changed line by line: what each added and removed is told by the list that both began with.

use serde_json::Value;

/// The list with what both changed. None where they changed the same line differently, or only one of them removed what the
/// other rewrote.
pub(super) fn merged(base: &[Value], one: &[Value], other: &[Value]) -> Option<Vec<Value>> {
    let sides = [Side::of(base, one), Side::of(base, other)];
    let mut merged = Vec::new();
    for at in 0..=base.len() {
        let [first, second] = sides.each_ref().map(|side| side.before(at));
        // Between two lines that are still there for one of them, both only added.
        if first != second && is_contested(&sides, at) {
            return None;
        }
        merged.extend(first.iter().cloned());
        merged.extend(second.iter().filter(|line| !first.contains(line)).cloned());
        let is_kept = sides.iter().all(|side| side.keeps(at));
        merged.extend(base.get(at).filter(|_| is_kept).cloned());
    }
    Some(merged)
}

/// How much of a list another still has, in the same order.
pub(super) fn in_common(base: &[Value], list: &[Value]) -> usize {
    let side = Side::of(base, list);
    (0..base.len()).filter(|at| side.keeps(*at)).count()
}

/// Whether a line that borders on what was added here is gone for both: it may be the same line, rewritten.
fn is_contested(sides: &[Side<'_>; 2], at: usize) -> bool {
    let is_gone = |at: usize| sides.iter().all(|side| at < side.kept.len() && !side.keeps(at));
    is_gone(at) || at.checked_sub(1).is_some_and(is_gone)
}

/// A list, held against the one that it was made of.
struct Side<'a> {
    list: &'a [Value],
    /// Where each line of the base is in it; none where it is gone.
    kept: Vec<Option<usize>>,
}

impl<'a> Side<'a> {
    fn of(base: &[Value], list: &'a [Value]) -> Self {
        let (rows, columns) = (base.len(), list.len());
        // How many lines are in common from here on.
        let mut common = vec![vec![0_usize; columns + 1]; rows + 1];
        let length = |common: &[Vec<usize>], row: usize, column: usize| {
            common.get(row).and_then(|row| row.get(column)).copied().unwrap_or(0)
        };
        for row in (0..rows).rev() {
            for column in (0..columns).rev() {
                let best = if base.get(row) == list.get(column) {
                    length(&common, row + 1, column + 1) + 1
                } else {
                    length(&common, row + 1, column).max(length(&common, row, column + 1))
                };
                if let Some(cell) = common.get_mut(row).and_then(|row| row.get_mut(column)) {
                    *cell = best;
                }
            }
        }
        let (mut kept, mut column) = (vec![None; rows], 0);
        for (row, place) in kept.iter_mut().enumerate() {
            while column < columns
                && base.get(row) != list.get(column)
                && length(&common, row, column + 1) == length(&common, row, column)
            {
                column += 1;
            }
            if base.get(row) == list.get(column) && column < columns {
                *place = Some(column);
                column += 1;
            }
        }
        Self { list, kept }
    }

    fn keeps(&self, at: usize) -> bool {
        self.kept.get(at).is_some_and(Option::is_some)
    }

    /// What was added right before a line of the base.
    fn before(&self, at: usize) -> &'a [Value] {
        let last = self.kept.iter().take(at).rev().flatten().next();
        // What stands where a line is gone belongs before the first line that is gone.
        let is_first = at.checked_sub(1).is_none_or(|before| self.keeps(before));
        let from = last.map_or(0, |last| last + 1);
        let to = self.kept.iter().skip(at).flatten().next().copied().unwrap_or(self.list.len());
        if is_first { self.list.get(from..to).unwrap_or_default() } else { &[] }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(lines: &str) -> Vec<Value> {
        lines.chars().map(|line| Value::from(line.to_string())).collect()
    }

    fn check(base: &str, one: &str, other: &str, expected: Option<&str>) {
        let merged = |one: &str, other: &str| merged(&list(base), &list(one), &list(other));
        let found = merged(one, other);
        assert_eq!(found, expected.map(list), "{base}: {one} and {other}");
        let (mut there, mut back) = (found.unwrap_or_default(), merged(other, one).unwrap_or_default());
        there.sort_by_key(ToString::to_string);
        back.sort_by_key(ToString::to_string);
        assert_eq!(there, back, "the same lines, whoever comes first");
    }

    #[test]
    fn what_each_added_and_removed_is_done() {
        check("abc", "xabc", "abcy", Some("xabcy"));
        check("abc", "abcx", "abcy", Some("abcxy"));
        check("abc", "abcx", "abcx", Some("abcx"));
        check("abc", "ac", "abcy", Some("acy"));
        check("abc", "ac", "ab", Some("a"));
        check("abc", "axbc", "abyc", Some("axbyc"));
        check("", "x", "y", Some("xy"));
        check("abc", "", "abcy", Some("y"));
        check("abcd", "axcd", "abcd", Some("axcd"));
        check("abcd", "axcd", "abcyd", Some("axcyd"));
    }

    #[test]
    fn a_line_that_both_rewrote_or_one_removed_is_left_to_people() {
        check("abc", "axc", "ayc", None);
        check("abc", "axc", "ac", None);
        check("abc", "axc", "axc", Some("axc"));
        check("abcd", "xcd", "aycd", None);
    }
}
