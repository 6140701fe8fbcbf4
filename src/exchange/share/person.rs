//! The forms of people's names: the whole name, and what they are called by.

use super::everyday::is_part;
use super::form::{Form, Rule};
use super::letters::{Script, plain_name, script};

/// What stands between the names of several people.
const BETWEEN: [char; 10] = ['、', ',', '，', '/', '／', '&', '＆', ';', '；', '\n'];

/// Where a remark on a person begins: `佐藤(人事)`.
const REMARK: [char; 6] = ['(', '（', '[', '【', '<', '＜'];

/// What may follow a name where a person is named.
const TITLES: [&str; 12] =
    ["さん", "様", "さま", "氏", "君", "くん", "先生", "部長", "課長", "社長", "係長", "主任"];

/// The most kanji of a family name, and the most of a whole one that has them without a space.
const MOST_FAMILY: usize = 3;
const MOST_NAME: usize = 6;

/// The forms of the names in a text that names one person or several.
pub(super) fn forms(names: &str) -> Vec<Form> {
    let mut found = Vec::new();
    for part in names.split(BETWEEN).chain([names]) {
        let part = part.split(REMARK).next().unwrap_or_default();
        // A dot stands within a name in katakana, and between two in kanji.
        let is_one = part.chars().any(|letter| script(letter) == Script::Katakana);
        for name in part.split(['・', '･']).filter(|_| !is_one).chain([part]) {
            add(&plain_name(name), &mut found);
        }
    }
    found
}

fn add(name: &str, found: &mut Vec<Form>) {
    let untitled = TITLES.iter().find_map(|title| name.strip_suffix(title)).unwrap_or(name);
    let words: Vec<&str> = untitled.split(' ').filter(|word| !is_part(word)).collect();
    let (Some(first), Some(last)) = (words.first(), words.last()) else { return };
    let whole = words.join(" ");
    found.extend(Form::new(&whole, rule(&whole)));
    found.extend(called(&whole));
    if words.len() == 1 {
        found.extend(families(first).iter().filter_map(|name| family(name)));
        return;
    }
    found.extend(family(first));
    found.extend(called(last));
    if script_of(first) == Some(Script::Latin) {
        let turned: Vec<&str> = words.iter().rev().copied().collect();
        found.extend(Form::new(&turned.join(" "), Rule::Free));
    }
}

/// What a person is called by, with what follows or precedes it then.
fn called(name: &str) -> Option<Form> {
    let is_one = name.chars().nth(1).is_none();
    if is_one && script_of(name) == Some(Script::Latin) || is_part(name) {
        return None;
    }
    Form::new(name, if is_one { Rule::CalledAlone } else { Rule::Called })
}

/// A family name: in two letters of kanji or more it is hardly ever another word.
fn family(name: &str) -> Option<Form> {
    let is_told = name.chars().nth(1).is_some() && name.chars().all(|letter| script(letter) == Script::Kanji);
    if is_told && !is_part(name) { Form::new(name, Rule::Family) } else { called(name) }
}

/// What may be the family name at the beginning of a name without a space.
fn families(name: &str) -> Vec<String> {
    let kanji = name.chars().take_while(|letter| script(*letter) == Script::Kanji).count();
    let all = name.chars().count();
    let lengths = match (kanji, all) {
        // What is not written in kanji is the given name.
        (1..=MOST_FAMILY, _) if kanji < all => kanji..=kanji,
        (3 | 4, _) if kanji == all => 1..=MOST_FAMILY.min(all - 1),
        (5..=MOST_NAME, _) if kanji == all => 2..=MOST_FAMILY,
        _ => return Vec::new(),
    };
    lengths.map(|length| name.chars().take(length).collect()).collect()
}

/// Where a whole name counts. In two letters of hiragana there are too many words.
fn rule(name: &str) -> Rule {
    let (count, all) = (name.chars().count(), |of: Script| name.chars().all(|letter| script(letter) == of));
    match count {
        ..=2 if all(Script::Hiragana) => Rule::Called,
        ..=3 if all(Script::Katakana) => Rule::Short,
        _ => Rule::Free,
    }
}

fn script_of(word: &str) -> Option<Script> {
    word.chars().next().map(script)
}
