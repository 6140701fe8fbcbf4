//! How the catalog writes: lengths, signs and turns of phrase, in both languages.

use std::collections::BTreeSet;

use okaeri::domain::text::Language;

use super::walk::{Kind, Passage, passages};
use super::{CATALOG, report};

/// The most characters of a kind: Japanese, English.
const LIMITS: &[(Kind, usize, usize)] = &[
    (Kind::Name, 14, 30),
    (Kind::Statement, 40, 95),
    (Kind::Level, 60, 140),
    (Kind::FactorSummary, 60, 140),
    (Kind::FactorWhy, 120, 260),
    (Kind::ActionTitle, 34, 70),
    (Kind::ActionWhy, 90, 200),
    (Kind::Deliverable, 60, 130),
    (Kind::Step, 50, 120),
    (Kind::Note, 60, 140),
    (Kind::Advice, 130, 340),
];

/// A level says too little below this many Japanese characters.
const LEAST_LEVEL: usize = 12;

/// The most words of an English statement.
const STATEMENT_WORDS: usize = 14;

/// What Japanese text avoids: stiff or pushy turns, and kanji that newspapers write in kana, or the reverse.
const AVOIDED: &[&str] = &[
    "することができます",
    "となります",
    "において",
    "ぜひ",
    "させていただ",
    "出来る",
    "出来ま",
    "下さい",
    "様々",
    "わかる",
    "わかり",
    "わから",
    "わかっ",
    "アサイン",
    "ナーチャリング",
];

/// Japanese names and terms that English text mentions.
const MENTIONED: &[&str] = &["カムバック採用", "出戻り採用", "再入社", "再雇用"];

/// The faults of all texts but the headings, which are the articles' own words.
fn check(fault: impl Fn(&Passage<'_>) -> Option<String>) {
    let all = passages(&CATALOG);
    let own = all.iter().filter(|passage| passage.kind != Kind::Heading);
    report(
        &own.filter_map(|passage| Some(format!("{}: {}", passage.place, fault(passage)?)))
            .collect::<Vec<_>>(),
    );
}

fn is_japanese(sign: char) -> bool {
    matches!(sign, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '々')
}

fn pairs(text: &str) -> impl Iterator<Item = (char, char)> {
    text.chars().zip(text.chars().skip(1))
}

#[test]
fn no_text_is_missing_or_padded() {
    let all = passages(&CATALOG);
    let mut faults = Vec::new();
    for passage in &all {
        for words in Language::ALL.map(|language| passage.text.say(language)) {
            if words.is_empty() || words.trim() != words || words.contains("  ") || words.contains('\n') {
                faults.push(format!("{}: missing or padded: {words:?}", passage.place));
            }
        }
    }
    report(&faults);
}

#[test]
fn texts_keep_within_their_lengths() {
    check(|passage| {
        let (_, most_ja, most_en) = LIMITS.iter().find(|(kind, ..)| *kind == passage.kind)?;
        let (ja, en) = (passage.text.ja.chars().count(), passage.text.en.chars().count());
        let count = passage.text.en.split_whitespace().count();
        let thin = passage.kind == Kind::Level && ja < LEAST_LEVEL;
        let long = passage.kind == Kind::Statement && count > STATEMENT_WORDS;
        (ja > *most_ja || en > *most_en || thin || long)
            .then(|| format!("{ja} and {en} characters, {count} words"))
    });
}

#[test]
fn an_action_has_three_to_six_different_steps() {
    for action in &CATALOG.actions {
        let steps: BTreeSet<_> = action.checklist.iter().collect();
        assert!((3..=6).contains(&steps.len()) && steps.len() == action.checklist.len(), "{}", action.id);
    }
}

#[test]
fn the_five_levels_of_an_item_differ_in_each_language() {
    for item in CATALOG.items() {
        for language in Language::ALL {
            let levels: BTreeSet<_> = item.levels.iter().map(|level| level.say(language)).collect();
            assert_eq!(levels.len(), item.levels.len(), "{} in {}", item.id, language.tag());
        }
    }
}

#[test]
fn names_are_not_used_for_two_things_of_a_kind() {
    for language in Language::ALL {
        let mut seen = BTreeSet::new();
        let factors = CATALOG.factors.iter().map(|factor| &factor.name);
        let names = factors.chain(CATALOG.items().map(|item| &item.name));
        let actions = CATALOG.actions.iter().map(|action| &action.title);
        for name in names.chain(actions) {
            assert!(seen.insert(name.say(language)), "{}", name.say(language));
        }
    }
}

#[test]
fn nobody_is_shouted_at() {
    check(|passage| {
        let shouts = |words: &str| words.contains(['!', '！']);
        (shouts(&passage.text.ja) || shouts(&passage.text.en)).then(|| "an exclamation mark".to_owned())
    });
}

#[test]
fn japanese_text_writes_figures_latin_and_brackets_in_half_width() {
    check(|passage| {
        let wide = |sign: &char| matches!(sign, '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' | '（' | '）' | '％' | '～' | '\u{3000}');
        passage.text.ja.chars().find(wide).map(|sign| format!("{sign} in {}", passage.text.ja))
    });
}

#[test]
fn japanese_text_puts_no_space_beside_a_japanese_letter() {
    check(|passage| {
        let spaced = pairs(&passage.text.ja)
            .any(|(left, right)| (left == ' ' && is_japanese(right)) || (is_japanese(left) && right == ' '));
        spaced.then(|| passage.text.ja.to_string())
    });
}

#[test]
fn japanese_text_uses_the_signs_of_japanese_print() {
    check(|passage| {
        let words = passage.text.ja.replace("名前.okaeri.json", "");
        let latin =
            pairs(&words).find(|(left, right)| is_japanese(*left) && matches!(right, ',' | '.' | '?' | '"'));
        latin.map(|(left, right)| format!("{left}{right} in {}", passage.text.ja))
    });
}

#[test]
fn japanese_text_avoids_stiff_and_pushy_turns() {
    check(|passage| {
        let avoided = AVOIDED.iter().find(|phrase| passage.text.ja.contains(**phrase))?;
        Some(format!("{avoided} in {}", passage.text.ja))
    });
}

#[test]
fn english_text_holds_no_japanese_but_the_terms_it_explains() {
    check(|passage| {
        let rest = MENTIONED.iter().fold(passage.text.en.to_string(), |rest, term| rest.replace(term, ""));
        let wide = |sign: char| {
            is_japanese(sign) || matches!(sign, '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}')
        };
        rest.contains(wide).then(|| passage.text.en.to_string())
    });
}

#[test]
fn english_text_uses_curly_quotes_throughout() {
    let all = passages(&CATALOG);
    let straight = all.iter().filter(|passage| passage.text.en.contains(['\'', '"']));
    report(&straight.map(|passage| format!("{}: {}", passage.place, passage.text.en)).collect::<Vec<_>>());
}

#[test]
fn names_statements_levels_and_steps_are_labels_without_a_full_stop() {
    check(|passage| {
        let sentence = [Kind::FactorSummary, Kind::FactorWhy, Kind::ActionWhy, Kind::Advice, Kind::Other]
            .contains(&passage.kind);
        let stopped = passage.text.ja.ends_with('。') || passage.text.en.ends_with('.');
        (!sentence && stopped).then(|| format!("{} / {}", passage.text.ja, passage.text.en))
    });
}

#[test]
fn both_languages_end_their_sentences_alike() {
    check(|passage| {
        let sentence =
            [Kind::FactorSummary, Kind::FactorWhy, Kind::ActionWhy, Kind::Advice].contains(&passage.kind);
        let stopped = passage.text.ja.ends_with('。') && passage.text.en.ends_with('.');
        (sentence && !stopped).then(|| format!("{} / {}", passage.text.ja, passage.text.en))
    });
}

#[test]
fn every_statement_says_what_is_the_case() {
    check(|passage| {
        let states = passage.text.ja.trim_end_matches("(オンラインを含む)").ends_with('る');
        (passage.kind == Kind::Statement && !states).then(|| passage.text.ja.to_string())
    });
}

/// Where nobody has come yet, the screen says, one rates what is defined: level 2 at most.
#[test]
fn levels_up_to_two_can_be_reached_before_anybody_has_come() {
    let presuming =
        ["直近3か月", "直近6か月", "直近12か月", "退職者全員", "応募者全員", "再入社者全員", "がまだいない"];
    for item in CATALOG.items() {
        for level in &item.levels[..=2] {
            let presumed = presuming.iter().find(|phrase| level.ja.contains(**phrase));
            assert_eq!(presumed, None, "{}: {}", item.id, level.ja);
        }
    }
}
