//! Pictures: pure mappings, and painters of SVG.

pub(super) mod gantt;
pub(super) mod readiness;
pub(super) mod radar;
pub(super) mod outlook;
pub(super) mod funnel;
pub(super) mod course;
