//! The forms in which a name is written, and where in a text one of them stands.

use std::ops::Range;

use super::letters::{Letter, Script, letters, script};
use super::organization::is_legal_behind;
use super::redact::HIDDEN;
use crate::domain::sorted::{self, Set};

/// Behind a person's name, the first letters of what they are called by.
pub(super) const BEHIND: [&str; 32] = [
    "さん",
    "様",
    "さま",
    "氏",
    "君",
    "くん",
    "ちゃん",
    "先生",
    "殿",
    "部長",
    "課長",
    "社長",
    "係長",
    "次長",
    "室長",
    "局長",
    "会長",
    "店長",
    "所長",
    "支店長",
    "工場長",
    "本部長",
    "副社長",
    "副部長",
    "主任",
    "主査",
    "常務",
    "専務",
    "取締役",
    "リーダー",
    "マネージャー",
    "マネジャー",
];

/// The same for names in Latin letters.
const BEHIND_LATIN: [&str; 4] = ["-san", "san", "-sama", "sama"];

/// Before a name in Latin letters.
const BEFORE_LATIN: [&str; 5] = ["mr", "mrs", "ms", "dr", "prof"];

/// Behind a family name in kanji, the first letters of what is its person's.
const OWNED: [&str; 10] = ["案件", "宛", "経由", "担当", "経験", "資料", "面談", "退職", "入社", "復帰"];

/// What may follow a short name in katakana that is a word of its own all the same.
const GROUPS: [&str; 2] = ["グループ", "ホールディング"];

/// Where a form counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rule {
    /// Wherever it is a word, as far as that can be told.
    Free,
    /// Where it is no part of a longer word: it is so short that it often is one.
    Short,
    /// Where a person is called by it.
    Called,
    /// The same, and where it is a word of its own, or is followed by what is a person's: `田中が`, `田中案件`, not `田中島`.
    Family,
    /// The same, where no other name ends in it: `林さん`, not `小林さん`.
    CalledAlone,
    /// Where a person is called by it, and where it is a word with a capital: `Tanaka agrees`.
    Capital,
    /// Where it stands without anything that tells a name: it may be one, and may be a part of another word.
    Part,
    /// The same with a capital: `May`, not `may`.
    CapitalPart,
}

/// A form of a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Form {
    /// Its plain letters, each with whether it stands apart from the one before it.
    letters: Vec<(char, bool)>,
    rule: Rule,
}

impl Form {
    /// A name as a form; none where it is too short, or holds what stands for a name that was left out.
    pub fn new(name: &str, rule: Rule) -> Option<Self> {
        let letters: Vec<(char, bool)> =
            letters(name).into_iter().map(|letter| (letter.plain, letter.is_apart)).collect();
        let is_one = letters.iter().all(|(letter, _)| script(*letter) != Script::Hidden);
        let fewest = if matches!(rule, Rule::CalledAlone | Rule::Part) { 1 } else { 2 };
        (is_one && letters.len() >= fewest).then_some(Self { letters, rule })
    }

    /// How many letters it has.
    pub fn len(&self) -> usize {
        self.letters.len()
    }

    /// Whether it begins at this letter of a text. `before` is what stands right before it.
    fn is_at(&self, text: &[Letter], start: usize, before: Option<Script>) -> bool {
        let Some(own) = text.get(start..start + self.len()).filter(|own| self.spells(own)) else {
            return false;
        };
        let end = start + self.len();
        let after = text.get(end).filter(|letter| !letter.is_apart).map(|letter| script(letter.plain));
        let (first, last) = (own.first(), own.last());
        let joins = |letter: Option<&Letter>, beside: Option<Script>| {
            let own = letter.map(|letter| script(letter.plain));
            own == beside && matches!(own, Some(Script::Latin | Script::Digit))
        };
        if joins(first, before) || joins(last, after) {
            return false;
        }
        match self.rule {
            Rule::Free => true,
            Rule::Short => is_word(own, text, start, before, after),
            Rule::Called => is_called(text, start, end),
            Rule::Family => is_called(text, start, end) || is_family(text, end, before, after),
            Rule::CalledAlone => before != Some(Script::Kanji) && is_called(text, start, end),
            Rule::Capital => has_capital(first) || is_called(text, start, end),
            Rule::Part => is_part(own, before, after),
            Rule::CapitalPart => has_capital(first),
        }
    }

    /// Whether these letters are its own. Spaces may stand anywhere but within a word of Latin letters.
    fn spells(&self, text: &[Letter]) -> bool {
        let is_begun = |(own, letter): (&(char, bool), &Letter)| own.0 == letter.plain;
        if !self.letters.iter().zip(text).next().is_some_and(is_begun) {
            return false;
        }
        let mut last = Script::Other;
        self.letters.iter().zip(text).enumerate().all(|(index, ((plain, is_apart), letter))| {
            let own = script(*plain);
            let is_within = index > 0 && !is_apart && own == Script::Latin && last == Script::Latin;
            last = own;
            letter.plain == *plain && !(is_within && letter.is_apart)
        })
    }
}

/// Whether a short name is a word, and no part of one. What was left out beside it may have been more of that word.
fn is_word(
    own: &[Letter],
    text: &[Letter],
    start: usize,
    before: Option<Script>,
    after: Option<Script>,
) -> bool {
    let goes_on = |beside: Option<Script>, own: Script| beside == Some(own) || beside == Some(Script::Hidden);
    match own.first().map(|letter| script(letter.plain)) {
        Some(Script::Katakana) => {
            let is_group = GROUPS.iter().any(|group| begins(text, start + own.len(), group));
            before != Some(Script::Katakana) && (is_group || !goes_on(after, Script::Katakana))
        }
        Some(Script::Kanji) => {
            let is_between = goes_on(before, Script::Kanji) && goes_on(after, Script::Kanji);
            !is_between || is_legal_behind(text.get(..start).unwrap_or_default())
        }
        _ => true,
    }
}

fn has_capital(first: Option<&Letter>) -> bool {
    first.is_some_and(|letter| letter.is_capital)
}

/// Whether a part of a name stands by itself, as far as what is written in the same way beside it tells.
fn is_part(own: &[Letter], before: Option<Script>, after: Option<Script>) -> bool {
    let joins = |beside: Option<Script>, of: Script| beside == Some(of);
    match own.first().map(|letter| script(letter.plain)) {
        Some(Script::Kanji) => {
            // More kanji may follow a family name: `田中承認済`.
            !joins(before, Script::Kanji) && (own.len() > 1 || !joins(after, Script::Kanji))
        }
        Some(Script::Katakana) => !joins(before, Script::Katakana) && !joins(after, Script::Katakana),
        _ => true,
    }
}

/// Whether a family name in kanji stands for its person here.
fn is_family(text: &[Letter], end: usize, before: Option<Script>, after: Option<Script>) -> bool {
    // What was left out behind it was kanji, perhaps.
    let is_ended = !matches!(after, Some(Script::Kanji | Script::Hidden));
    before != Some(Script::Kanji) && (is_ended || OWNED.iter().any(|word| begins(text, end, word)))
}

/// Whether a person is called by what stands here.
fn is_called(text: &[Letter], start: usize, end: usize) -> bool {
    if BEHIND.iter().any(|word| begins(text, end, word)) {
        return true;
    }
    let is_end = |letter: &Letter| letter.is_apart || script(letter.plain) != Script::Latin;
    let ends = |end: usize| text.get(end).is_none_or(is_end);
    if BEHIND_LATIN.iter().any(|word| begins(text, end, word) && ends(end + word.len())) {
        return true;
    }
    let dot = usize::from(start > 0 && text.get(start - 1).is_some_and(|letter| letter.plain == '.'));
    BEFORE_LATIN.iter().any(|word| {
        let Some(from) = start.checked_sub(dot + word.len()) else { return false };
        let is_apart = text.get(from).is_some_and(|letter| letter.is_apart);
        begins(text, from, word) && (from == 0 || is_apart || ends(from - 1))
    })
}

/// Whether a word begins at this letter of a text.
pub(super) fn begins(text: &[Letter], at: usize, word: &str) -> bool {
    word.chars().enumerate().all(|(index, sign)| text.get(at + index).is_some_and(|own| own.plain == sign))
}

/// All forms of all names, the longest first: one may be part of another.
#[derive(Clone, Debug, Default)]
pub(super) struct Forms {
    forms: Vec<Form>,
    /// What they begin with: most letters of a text begin none.
    firsts: Set<char>,
}

impl Forms {
    pub fn new(mut forms: Vec<Form>) -> Self {
        sorted::by_key(&mut forms, |form| std::cmp::Reverse(form.len()));
        let firsts = forms.iter().filter_map(|form| form.letters.first());
        Self { firsts: sorted::set(firsts.map(|(letter, _)| *letter)), forms }
    }

    /// Where in a text they stand, in bytes.
    pub fn find(&self, text: &str) -> Vec<Range<usize>> {
        let letters = if self.forms.is_empty() { Vec::new() } else { letters(text) };
        let (mut found, mut index) = (Vec::new(), 0);
        while let Some(letter) = letters.get(index) {
            let before = index.checked_sub(1).and_then(|before| letters.get(before));
            let beside = before.filter(|_| !letter.is_apart).map(|before| script(before.plain));
            let end = index + self.at(&letters, index, beside).map_or(0, Form::len);
            let last = end.checked_sub(1).filter(|last| *last >= index).and_then(|last| letters.get(last));
            found.extend(last.map(|last| letter.at..last.end));
            index = end.max(index + 1);
        }
        found
    }

    /// The form that stands at this letter of a text.
    fn at(&self, letters: &[Letter], index: usize, before: Option<Script>) -> Option<&Form> {
        let is_first = letters.get(index).is_some_and(|letter| self.firsts.contains(&letter.plain));
        is_first.then(|| self.forms.iter().find(|form| form.is_at(letters, index, before))).flatten()
    }

    /// A text in which they gave way, and where they stood in it. What is left out counts as a neighbour of what follows,
    /// so that nothing more is found in what this returns.
    pub fn hide(&self, text: &str) -> (String, Vec<Range<usize>>) {
        let (mut hidden, mut ranges) = (String::new(), Vec::new());
        let letters = if self.forms.is_empty() { Vec::new() } else { letters(text) };
        let (mut index, mut at, mut before) = (0, 0, None);
        while let Some(letter) = letters.get(index) {
            let beside = before.filter(|_| !letter.is_apart);
            let found = self.at(&letters, index, beside);
            let end = index + found.map_or(1, Form::len);
            if let Some(last) = found.and_then(|_| letters.get(end - 1)) {
                hidden.push_str(text.get(at..letter.at).unwrap_or_default());
                ranges.push(hidden.len()..hidden.len() + HIDDEN.len());
                hidden.push_str(HIDDEN);
                at = last.end;
            }
            before = Some(if found.is_some() { Script::Hidden } else { script(letter.plain) });
            index = end;
        }
        hidden.push_str(text.get(at..).unwrap_or_default());
        (hidden, ranges)
    }
}
