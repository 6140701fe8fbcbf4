//! What to ask counsel about before a draft is used.

use okaeri::domain::draft::{Kind, asked};
use okaeri::domain::policy::{ExitReason, Outcome, Policy, PolicyRule, Touched};
use okaeri::domain::sorted;

use super::CATALOG;
use crate::policy::rule;

#[test]
fn each_text_raises_points_of_law_that_there_are() {
    for kind in Kind::ALL {
        let all = asked(&CATALOG, &Policy::default(), kind);
        assert_eq!(all.len(), kind.raises().len(), "{kind:?}");
    }
}

#[test]
fn what_the_policy_touches_is_asked_first_of_the_texts_that_say_it_again() {
    let apart = PolicyRule { reasons: sorted::set([ExitReason::Family]), ..rule("f", Outcome::Excluded) };
    let policy = Policy { rules: vec![apart], ..Policy::default() };
    for kind in [Kind::Rules, Kind::Faq, Kind::Announcement] {
        let first = asked(&CATALOG, &policy, kind).into_iter().next().expect("a question");
        assert_eq!(first.check.id.as_str(), "sex_care", "{kind:?}");
        assert_eq!(first.touched.len(), 1);
        assert!(matches!(first.touched[0], Touched::Rule(_)));
    }
    let consent = asked(&CATALOG, &policy, Kind::Consent);
    assert!(consent.iter().all(|one| one.touched.is_empty()), "a consent form says nothing of rules");
}
