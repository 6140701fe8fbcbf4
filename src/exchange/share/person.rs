//! The forms of people's names: the whole name, and what they are called by.

use super::english::is_english;
use super::everyday::is_part;
use super::form::{Form, Rule};
use super::letters::{Script, plain_name, script};

/// What stands between the names of several people.
const BETWEEN: [char; 14] = ['、', ',', '，', '/', '／', '&', '＆', ';', '；', ':', '：', '「', '」', '\n'];

/// Where a remark on a person begins: `佐藤(人事)`.
const REMARK: [char; 6] = ['(', '（', '[', '【', '<', '＜'];

/// Where it ends.
const REMARK_END: [char; 6] = [')', '）', ']', '】', '>', '＞'];

/// What may follow a name where a person is named.
const TITLES: [&str; 12] =
    ["さん", "様", "さま", "氏", "君", "くん", "先生", "部長", "課長", "社長", "係長", "主任"];

/// The most kanji of a family name, and the most of a whole one that has them without a space.
const MOST_FAMILY: usize = 3;
const MOST_NAME: usize = 6;

/// The fewest letters of a name that is one wherever it has a capital, and of one in hiragana that is hardly ever a word.
const FEWEST_LATIN: usize = 3;
const FEWEST_HIRAGANA: usize = 3;

/// The forms of the names in a text that names one person or several.
pub(super) fn forms(names: &str) -> Vec<Form> {
    each(names, add)
}

/// What may be a part of such a name where it stands alone, and may be another word.
pub(super) fn parts(names: &str) -> Vec<Form> {
    each(names, add_parts)
}

/// What is made of each name of a text.
fn each(names: &str, add: fn(&str, &mut Vec<Form>)) -> Vec<Form> {
    let mut found = Vec::new();
    for part in names.split(BETWEEN).chain([names]) {
        let part = named(part);
        // A dot stands within a name in katakana, and between two in kanji.
        let is_one = part.chars().any(|letter| script(letter) == Script::Katakana);
        for name in part.split(['・', '･']).filter(|_| !is_one).chain([part]) {
            add(&plain_name(name), &mut found);
        }
    }
    found
}

/// What names the person: without a remark, `佐藤(人事課)`, and without the part of the organization, `人事課(佐藤)`,
/// `人事課の佐藤`.
fn named(part: &str) -> &str {
    let nobody = |text: &str| words(&plain_name(text)).is_empty();
    if let Some((of, name)) = part.split_once('の')
        && nobody(of)
    {
        return named(name);
    }
    match part.split_once(REMARK) {
        Some((of, remark)) if nobody(of) => remark.split(REMARK_END).next().unwrap_or_default(),
        Some((name, _)) => name,
        None => part,
    }
}

/// The words of a name, without its title and parts of the organization.
fn words(name: &str) -> Vec<&str> {
    let untitled = TITLES.iter().find_map(|title| name.strip_suffix(title)).unwrap_or(name);
    let is_word = |word: &&str| word.chars().any(char::is_alphanumeric) && !is_part(word);
    untitled.split(' ').filter(is_word).collect()
}

fn add(name: &str, found: &mut Vec<Form>) {
    let words = words(name);
    let (Some(first), Some(last)) = (words.first(), words.last()) else { return };
    let whole = words.join(" ");
    found.extend(Form::new(&whole, rule(&whole)));
    found.extend(called(&whole));
    if words.len() == 1 {
        found.extend(families(first).iter().filter_map(|name| family(name)));
        return;
    }
    found.extend(family(first));
    found.extend(alone(last));
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

fn add_parts(name: &str, found: &mut Vec<Form>) {
    let words = words(name);
    if let [one] = words.as_slice() {
        let letters: Vec<char> = one.chars().collect();
        if letters.iter().all(|letter| script(*letter) == Script::Kanji) && letters.len() <= MOST_NAME {
            // Where the given name begins nobody can tell: `田中太郎`.
            let given = (1..letters.len().saturating_sub(1)).filter_map(|from| letters.get(from..));
            found.extend(given.filter_map(|given| part(&given.iter().collect::<String>())));
        }
        found.extend(
            families(one).iter().filter(|name| name.chars().nth(1).is_some()).filter_map(|name| part(name)),
        );
        return;
    }
    found.extend(words.iter().filter_map(|word| part(word)));
}

/// What may be a name where it stands alone.
pub(super) fn part(word: &str) -> Option<Form> {
    let count = word.chars().count();
    let rule = match script_of(word)? {
        _ if is_part(word) => return None,
        Script::Latin if count < FEWEST_LATIN || is_english(word) => Rule::CapitalPart,
        Script::Hiragana if count < FEWEST_HIRAGANA => return None,
        Script::Katakana if count < 2 => return None,
        _ => Rule::Part,
    };
    Form::new(word, rule)
}

/// A word of a name in several: in Latin letters it is one with a capital, unless that is a word as well.
fn alone(name: &str) -> Option<Form> {
    let is_told = script_of(name) == Some(Script::Latin) && name.chars().count() >= FEWEST_LATIN;
    if is_told && !is_english(name) && !is_part(name) { Form::new(name, Rule::Capital) } else { called(name) }
}

/// A family name: in two letters of kanji or more it is hardly ever another word.
fn family(name: &str) -> Option<Form> {
    let is_told = name.chars().nth(1).is_some() && name.chars().all(|letter| script(letter) == Script::Kanji);
    if is_told && !is_part(name) { Form::new(name, Rule::Family) } else { alone(name) }
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
        _ if is_english(name) => Rule::Capital,
        _ => Rule::Free,
    }
}

fn script_of(word: &str) -> Option<Script> {
    word.chars().next().map(script)
}
