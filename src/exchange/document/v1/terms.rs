//! The choices of a charter, a policy, a funnel, KPIs and a risk register, as version 1 writes them: by the names of the rules, in lower case. Fields of 1.4.

use serde::{Deserialize, Serialize};

use crate::domain::{argument, charter, degree, kpi, policy, risk, value};

/// Declares the file's names for choices of the rules, and the way both ways. A choice that is missing here does not compile.
macro_rules! terms {
    ($($(#[$doc:meta])* $name:ident of $domain:path { $($choice:ident),* $(,)? })*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "snake_case")]
        #[expect(missing_docs, reason = "each choice is described where the rules declare it")]
        pub enum $name { $($choice),* }

        impl From<$domain> for $name {
            fn from(choice: $domain) -> Self {
                type Domain = $domain;
                match choice { $(Domain::$choice => Self::$choice),* }
            }
        }

        impl From<$name> for $domain {
            fn from(choice: $name) -> Self {
                match choice { $($name::$choice => Self::$choice),* }
            }
        }
    )* };
}

terms! {
    /// See `domain::charter::Population`.
    Population of charter::Population { Regular, FixedTerm, PartTime, Group, Retired }
    /// See `domain::charter::Side`.
    Side of charter::Side { Company, Alumni }
    /// See `domain::charter::Duty`.
    Duty of charter::Duty { Exit, Register, Contact, Select, Terms, Receive, Report }
    /// See `domain::charter::Part`.
    Part of charter::Part { Responsible, Accountable, Consulted, Informed }
    /// See `domain::charter::Reach`.
    Reach of charter::Reach { Department, Company, Group }
    /// See `domain::policy::ExitReason`.
    ExitReason of policy::ExitReason {
        Career, Family, Care, Relocation, Study, Health, ContractEnd, Retirement, Company, Disciplinary,
    }
    /// See `domain::policy::Employment`.
    Employment of policy::Employment { Regular, FixedTerm, PartTime, Group }
    /// See `domain::policy::Conduct`.
    Conduct of policy::Conduct { Clear, Open, Breach }
    /// See `domain::policy::Outcome`.
    Outcome of policy::Outcome { Excluded, Review, Eligible }
    /// See `domain::policy::Stage`.
    Stage of policy::Stage {
        CasualTalk, Application, Documents, ExitReason, Test, Interview, Terms, Offer,
    }
    /// See `domain::policy::Bar`.
    Bar of policy::Bar { Same, Lower, Higher }
    /// See `domain::policy::Grade`.
    Grade of policy::Grade { Former, Assessed, AtLeastFormer }
    /// See `domain::policy::Service`.
    Service of policy::Service { Anew, Bridged }
    /// See `domain::degree::Degree`.
    Degree of degree::Degree { Low, Middle, High }
    /// See `domain::risk::State`.
    RiskState of risk::State { Watching, Acting, Happened, Closed }
    /// See `domain::value::Counted`.
    Counted of value::Counted {
        Left, Reachable, Consented, Registered, Active, Talked, Applied, Rehired, Retained, Members, Engaged,
    }
    /// See `domain::kpi::Kpi`.
    Kpi of kpi::Kpi {
        Reachable, Consented, Members, Engaged, EngagedShare, Talks, Applications, Rehires, Retained, Cost,
    }
    /// See `domain::kpi::Cadence`.
    Cadence of kpi::Cadence { Monthly, Quarterly, HalfYearly }
    /// See `domain::argument::Side`.
    Speaks of argument::Side { For, Against, Context }
    /// See `domain::argument::Strength`.
    Strength of argument::Strength { Weak, Fair, Strong }
}
