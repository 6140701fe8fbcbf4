//! Which elements are drawings: those are made in a namespace of their own.

/// Where an element stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// In the page.
    Page,
    /// In a drawing.
    Drawing,
}

/// The names that only a drawing has, of those that Okaeri draws with.
const NAMES: &[&str] = &[
    "circle",
    "clipPath",
    "defs",
    "desc",
    "ellipse",
    "g",
    "line",
    "linearGradient",
    "marker",
    "mask",
    "path",
    "pattern",
    "polygon",
    "polyline",
    "rect",
    "stop",
    "svg",
    "symbol",
    "text",
    "tspan",
    "use",
];

impl Place {
    /// Where the element of this name stands, and what is inside it, when it stands here itself.
    pub(crate) fn of(self, tag: &str) -> Self {
        if NAMES.contains(&tag) { Self::Drawing } else { self }
    }
}
