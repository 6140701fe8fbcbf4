//! What is said to the person at the terminal.

use std::time::{Duration, Instant};

/// One line about what is being done and why.
pub(crate) fn say(text: &str) {
    println!("xtask: {text}");
}

/// Does a step and says how long it took.
pub(crate) fn timed<T>(name: &str, step: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let result = step();
    let took = start.elapsed();
    say(&format!("{name}: {}", seconds(took)));
    (result, took)
}

/// `3 min 5 s`, `12.3 s`: as a person would say it.
pub(crate) fn seconds(time: Duration) -> String {
    let whole = time.as_secs();
    if whole < 60 {
        format!("{:.1} s", time.as_secs_f64())
    } else {
        format!("{} min {} s", whole / 60, whole % 60)
    }
}

/// `12,345` for bytes.
pub(crate) fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_told_in_minutes_past_the_first() {
        assert_eq!(seconds(Duration::from_millis(1_250)), "1.2 s");
        assert_eq!(seconds(Duration::from_secs(185)), "3 min 5 s");
    }

    #[test]
    fn thousands_are_grouped() {
        for (number, text) in [(0, "0"), (999, "999"), (1_000, "1,000"), (1_234_567, "1,234,567")] {
            assert_eq!(thousands(number), text);
        }
    }
}
