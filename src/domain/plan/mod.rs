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

pub use choose::{Choice, choose};
pub use make::{Made, make};
pub use gap::{Gap, gaps};
pub use readiness::{Milestone, readiness};
pub use resolved::{ResolvedTask, resolve};
pub use schedule::{Schedule, ScheduleError, schedule};
pub use settings::Settings;
pub use task::{Link, Origin, Plan, Reason, Status, Task};
pub use watch::{Standing, days_over_deadline, standing};
