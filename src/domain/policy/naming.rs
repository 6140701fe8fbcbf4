//! Names for what is added to a policy. Lists are kept in the order of their names, so names follow the order of adding.

/// A name that comes after these, made with letters that chance has given.
pub fn next_name<'a>(known: impl Iterator<Item = &'a str>, letters: &str) -> String {
    let number = |name: &str| name.split('-').next().and_then(|number| number.parse::<u32>().ok());
    let last = known.filter_map(number).max().unwrap_or(0);
    format!("{:04}-{letters}", last.saturating_add(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_added_later_comes_later_whatever_chance_gives() {
        let first = next_name(std::iter::empty(), "zz");
        let second = next_name([first.as_str(), "q7"].into_iter(), "aa");
        assert_eq!((first.as_str(), second.as_str()), ("0001-zz", "0002-aa"));
        assert!(first < second);
    }
}
