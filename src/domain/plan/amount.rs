//! Numbers as a person types them: full-width digits and separators are read too.

/// A whole number.
#[must_use]
pub fn whole(typed: &str) -> Option<u16> {
    large(typed)?.try_into().ok()
}

/// A number with at most one decimal, in tenths.
#[must_use]
pub fn tenths(typed: &str) -> Option<u16> {
    large_tenths(typed)?.try_into().ok()
}

/// A whole number that may be large, such as an amount of money.
#[must_use]
pub fn large(typed: &str) -> Option<u64> {
    digits(&plain(typed))
}

/// A number that may be large, with at most one decimal, in tenths.
#[must_use]
pub fn large_tenths(typed: &str) -> Option<u64> {
    let typed = plain(typed);
    let (whole, rest) = typed.split_once('.').unwrap_or((&typed, "0"));
    let rest = if rest.len() == 1 { digits(rest)? } else { return None };
    digits(whole)?.checked_mul(10)?.checked_add(rest)
}

fn digits(word: &str) -> Option<u64> {
    let only_digits = !word.is_empty() && word.chars().all(|sign| sign.is_ascii_digit());
    only_digits.then(|| word.parse().ok()).flatten()
}

/// The same in plain signs, without the commas between thousands.
fn plain(typed: &str) -> String {
    let narrow = |sign: char| match sign {
        '０'..='９' => char::from_digit(u32::from(sign) - u32::from('０'), 10).unwrap_or(sign),
        '．' | '。' => '.',
        _ => sign,
    };
    typed.trim().chars().filter(|sign| !matches!(sign, ',' | '，')).map(narrow).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_are_read_in_either_width() {
        for (typed, number) in [("12", Some(12)), (" １２ ", Some(12)), ("1,000", Some(1000))] {
            assert_eq!(whole(typed), number, "{typed}");
        }
        for typed in ["", "-1", "+1", "1.5", "x", "70000", "一"] {
            assert_eq!(whole(typed), None, "{typed}");
        }
    }

    #[test]
    fn large_amounts_are_read_with_their_separators_and_never_overflow() {
        for (typed, number) in
            [("3,000,000", Some(3_000_000)), ("１２，０００", Some(12_000)), ("99999999999999999999", None)]
        {
            assert_eq!(large(typed), number, "{typed}");
        }
        for (typed, number) in
            [("1,200.5", Some(12_005)), ("7000", Some(70_000)), ("1844674407370955162", None)]
        {
            assert_eq!(large_tenths(typed), number, "{typed}");
        }
    }

    #[test]
    fn tenths_have_at_most_one_decimal() {
        for (typed, number) in [("2", Some(20)), ("2.5", Some(25)), ("２．５", Some(25)), ("0.1", Some(1))]
        {
            assert_eq!(tenths(typed), number, "{typed}");
        }
        for typed in ["", ".", "2.", ".5", "2.55", "1.2.3", "9000"] {
            assert_eq!(tenths(typed), None, "{typed}");
        }
    }
}
