//! From gaps to dates: what to do, in which order, when, and how far it has come.

pub mod task;
pub mod settings;
pub mod gap;
pub mod choose;
pub mod make;
pub mod resolved;
pub mod schedule;
pub mod readiness;
pub mod watch;
pub mod line;
pub mod this_week;
pub mod outlook;
pub mod cover;
pub mod compare;
pub mod timeline;
pub mod curve;
pub mod amount;
pub mod checklist;
pub mod again;

pub use choose::{Choice, choose};
pub use compare::Difference;
pub use gap::{Gap, gaps};
pub use line::{Line, lines};
pub use make::{Made, make};
pub use outlook::Deadline;
pub use readiness::{Milestone, readiness};
pub use resolved::{ResolvedTask, resolve};
pub use schedule::{Schedule, ScheduleError, schedule};
pub use settings::Settings;
pub use task::{Link, Origin, Plan, Reason, Status, Task};
pub use this_week::Slot;
pub use watch::{Standing, days_over_deadline, standing};
