//! The forms of an organization's name: as it is written, and without what says only what kind of body it is.

use super::everyday::is_everyday;
use super::form::{Form, Rule};
use super::letters::{Letter, Script, plain_name, script};

/// What stands before or behind a name and says what kind of body it is, in plain letters.
const LEGAL: [&str; 31] = [
    "株式会社",
    "有限会社",
    "合同会社",
    "合資会社",
    "合名会社",
    "相互会社",
    "一般社団法人",
    "公益社団法人",
    "一般財団法人",
    "公益財団法人",
    "社団法人",
    "財団法人",
    "医療法人社団",
    "医療法人財団",
    "医療法人",
    "社会福祉法人",
    "学校法人",
    "宗教法人",
    "独立行政法人",
    "国立大学法人",
    "特定非営利活動法人",
    "npo法人",
    "(株)",
    "㈱",
    "(有)",
    "㈲",
    "(同)",
    "(一社)",
    "(一財)",
    "グループ",
    "ホールディングス",
];

/// The same behind a name in Latin letters, as a word of its own.
const LEGAL_LATIN: [&str; 20] = [
    "inc",
    "incorporated",
    "ltd",
    "limited",
    "co",
    "company",
    "corp",
    "corporation",
    "llc",
    "llp",
    "plc",
    "gmbh",
    "k.k",
    "kk",
    "g.k",
    "gk",
    "group",
    "holdings",
    "holding",
    "hd",
];

/// What stands between the names of several organizations. A comma stands within one: `Co., Ltd.`
const BETWEEN: [char; 6] = ['、', '/', '／', ';', '；', '\n'];

/// The most kanji, and the most katakana, of a name that is often a part of other words.
const SHORT_KANJI: usize = 2;
const SHORT_KATAKANA: usize = 3;

/// The forms of an organization's name.
pub(super) fn forms(name: &str) -> Vec<Form> {
    let mut found: Vec<String> = Vec::new();
    for part in name.split(BETWEEN).chain([name]) {
        found.extend(stripped(&plain_name(part)));
        // `みなと食品株式会社 人事部`: the word that says what body it is says which part is the name.
        for word in part.split_whitespace() {
            found.extend(stripped(&plain_name(word)).into_iter().skip(1));
        }
    }
    found.iter().filter_map(|form| Form::new(form, rule(form))).collect()
}

/// What may be a part of an organization's name where it stands alone, and may be another word: `Minato` of `Minato Foods`,
/// `みなと` of `みなと食品`.
pub(super) fn parts(name: &str) -> Vec<Form> {
    let mut found: Vec<Form> = Vec::new();
    for name in name.split(BETWEEN).flat_map(|part| stripped(&plain_name(part))) {
        for word in name.split(|letter: char| matches!(script(letter), Script::Other)) {
            let first = word.chars().next().map(script);
            let begun: String = word.chars().take_while(|letter| Some(script(*letter)) == first).collect();
            let is_long = begun.chars().nth(if first == Some(Script::Kanji) { 1 } else { 2 }).is_some();
            let is_legal = LEGAL.contains(&begun.as_str()) || LEGAL_LATIN.contains(&begun.as_str());
            if is_long && !is_legal && !is_everyday(&begun) {
                let rule = if first == Some(Script::Latin) { Rule::CapitalPart } else { Rule::Part };
                found.extend(Form::new(&begun, rule));
            }
        }
    }
    found
}

/// A plain name, and what is left of it as one word after the other is taken off, as far as it tells whose it is.
fn stripped(name: &str) -> Vec<String> {
    let mut rest = name.trim().to_owned();
    let mut left = vec![rest.clone()];
    while let Some(less) = without_one(&rest) {
        left.push(less.clone());
        rest = less;
    }
    // Nothing but such words is no name.
    if rest.is_empty() || is_everyday(name) {
        return Vec::new();
    }
    let whole = left.remove(0);
    let told = left.into_iter().filter(|form| is_telling(form));
    [whole].into_iter().chain(told).collect()
}

/// A plain name without one such word before or behind it.
fn without_one(name: &str) -> Option<String> {
    // `Birch & Co.`
    let trim = |name: &str| name.trim_matches([' ', '.', ',', '-', '&']).to_owned();
    let name = trim(name);
    let japanese = LEGAL.iter().find_map(|word| name.strip_prefix(word).or_else(|| name.strip_suffix(word)));
    let is_apart = |rest: &&str| rest.chars().next_back().is_none_or(|last| script(last) != Script::Latin);
    let latin = || LEGAL_LATIN.iter().find_map(|word| name.strip_suffix(word).filter(is_apart));
    // `みなと食品(本社)`
    let remark = || name.strip_suffix(')').and_then(|name| name.rsplit_once('(')).map(|(name, _)| name);
    japanese.or_else(latin).or_else(|| name.strip_prefix("the ")).or_else(remark).map(trim)
}

/// Whether what is left tells whose name it is: two letters of Japanese, or a word of three Latin letters.
fn is_telling(name: &str) -> bool {
    let is_japanese =
        |letter: &char| matches!(script(*letter), Script::Hiragana | Script::Katakana | Script::Kanji);
    let is_latin = |letter: char| script(letter) == Script::Latin;
    let word = |word: &str| word.chars().count() >= 3;
    let is_long =
        name.chars().filter(is_japanese).count() >= 2 || name.split(|letter| !is_latin(letter)).any(word);
    is_long && !is_everyday(name)
}

/// Where such a form counts.
fn rule(form: &str) -> Rule {
    let count = form.chars().count();
    let all = |of: Script| form.chars().all(|letter| script(letter) == of);
    let is_short =
        count <= SHORT_KANJI && all(Script::Kanji) || count <= SHORT_KATAKANA && all(Script::Katakana);
    if is_short { Rule::Short } else { Rule::Free }
}

/// Whether these letters end in a word that says what kind of body it is.
pub(super) fn is_legal_behind(text: &[Letter]) -> bool {
    LEGAL.iter().any(|word| {
        let mut back = text.iter().rev().map(|letter| letter.plain);
        word.chars().rev().all(|sign| back.next() == Some(sign))
    })
}
