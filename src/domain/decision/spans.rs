//! Answers to one question, as spans.

/// Answers from one to another, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// The first.
    pub from: u32,
    /// The last.
    pub to: u32,
}

/// A set of answers: spans in order, none touching the next.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spans(Vec<Span>);

impl Spans {
    /// All answers in these spans. A span that ends before it begins has none.
    #[must_use]
    pub fn of(spans: impl IntoIterator<Item = Span>) -> Self {
        let mut all: Vec<Span> = spans.into_iter().filter(|span| span.from <= span.to).collect();
        crate::domain::sorted::by_key(&mut all, |span| *span);
        let mut joined: Vec<Span> = Vec::new();
        for span in all {
            match joined.last_mut() {
                Some(last) if span.from <= last.to.saturating_add(1) => last.to = last.to.max(span.to),
                _ => joined.push(span),
            }
        }
        Self(joined)
    }

    /// These answers.
    #[must_use]
    pub fn each(answers: impl IntoIterator<Item = u32>) -> Self {
        Self::of(answers.into_iter().map(|answer| Span { from: answer, to: answer }))
    }

    /// All answers to a question that has so many.
    #[must_use]
    pub fn all(answers: u32) -> Self {
        Self::of(answers.checked_sub(1).map(|to| Span { from: 0, to }))
    }

    /// Whether this is one of them.
    #[must_use]
    pub fn has(&self, answer: u32) -> bool {
        self.0.iter().any(|span| (span.from..=span.to).contains(&answer))
    }

    /// The answers of both.
    #[must_use]
    pub fn with(&self, other: &Self) -> Self {
        Self::of(self.0.iter().chain(&other.0).copied())
    }

    /// The spans, in order.
    pub fn iter(&self) -> impl Iterator<Item = Span> + Clone {
        self.0.iter().copied()
    }

    /// The least answer; none where there is none.
    #[must_use]
    pub fn least(&self) -> Option<u32> {
        self.0.first().map(|span| span.from)
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
