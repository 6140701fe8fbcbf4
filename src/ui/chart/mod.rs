//! Pictures: pure mappings, and painters of SVG.
