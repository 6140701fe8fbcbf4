//! The two gates: what must be in place before a program counts as set up.

use crate::domain::catalog::entry::Gate;
use crate::domain::catalog::write::{fact, item};
use crate::domain::level::Level::{L1, L2};
use crate::domain::text::{list, text};

pub(in crate::domain::catalog) static GATES: &[Gate] = &[
    Gate {
        item: item("policy.publication"),
        opens_at: L2,
        holds_at: L1,
        why: text(
            "承認された規程を全社員が読めるようになるまでは、ほかが進んでいても、選考や処遇が公平だと示せません。妊娠、出産、育児、介護で退職した人の扱いは、顧問弁護士に確認してください。",
            "Until every employee can read approved rules, nobody can show that selection and pay are fair, however far the rest has come. Ask your counsel what to check for people who left for pregnancy, childbirth, childcare, or family care.",
        ),
        facts: list![fact("no_system_2018"), fact("law_childcare")],
    },
    Gate {
        item: item("data.consent"),
        opens_at: L2,
        holds_at: L1,
        why: text(
            "雇用管理のために集めた情報を退職後の連絡に使えるとは限りません。目的を示した同意の文面を法務が確認し、使い始めるまでは、名簿や連絡の仕組みを広げる足場がありません。",
            "Data collected to manage employment may not be usable for contact after someone leaves. Until a consent text with its purpose has been checked by legal and is in use, lists and mailings have no firm footing to grow on.",
        ),
        facts: list![fact("law_purpose"), fact("law_retention")],
    },
];
