//! What the documented challenges cost a plan, and how likely they are.

use std::sync::LazyLock;

use okaeri::domain::catalog::{Catalog, Effort, builtin};
use okaeri::domain::forecast::{Change, Grounds, expected, probability};
use okaeri::domain::id::ChallengeId;
use okaeri::domain::score::{Band, ChallengeRisk, Score};
use okaeri::domain::sorted;

static CATALOG: LazyLock<Catalog> = LazyLock::new(builtin);

fn risk(id: &ChallengeId, risk: Option<i64>, band: Option<(i64, i64)>) -> ChallengeRisk {
    ChallengeRisk {
        id: id.clone(),
        risk: risk.map(Score::from_permille),
        band: band
            .map(|(low, high)| Band { low: Score::from_permille(low), high: Score::from_permille(high) }),
        guards: Vec::new(),
        causes: Vec::new(),
    }
}

#[test]
fn a_probability_is_three_fifths_of_the_risk() {
    let found = [0, 1, 2, 500, 1000].map(|risk| probability(Score::from_permille(risk)));
    assert_eq!(found, [0, 1, 1, 300, 600]);
}

#[test]
fn the_assessment_gives_defaults_and_a_person_has_the_last_word() {
    let ids: Vec<_> = CATALOG.challenges.iter().map(|challenge| challenge.id.clone()).collect();
    let risks = [
        risk(&ids[0], Some(400), Some((350, 450))),
        risk(&ids[1], None, Some((0, 1000))),
        risk(&ids[2], Some(800), None),
        risk(&ids[3], Some(800), None),
    ];
    let effort = Effort { optimistic: 1, likely: 2, pessimistic: 3 };
    let changes = sorted::map([
        (ids[2].clone(), Change { permille: Some(50), effort: Some(effort), off: false }),
        (ids[3].clone(), Change { off: true, ..Change::default() }),
    ]);
    let all = expected(&CATALOG, &risks, &changes);
    assert_eq!(all.len(), 7);
    let plain: Vec<_> = all.iter().map(|one| (one.permille, one.grounds, one.band, one.off)).collect();
    assert_eq!(plain[0], (240, Grounds::Assessed, Some((210, 270)), false));
    assert_eq!(plain[1], (300, Grounds::Assumed, Some((0, 600)), false));
    assert_eq!(plain[2], (50, Grounds::Stated, None, false));
    assert_eq!(plain[3], (480, Grounds::Assessed, None, true));
    assert_eq!(plain[4], (300, Grounds::Assumed, None, false));
    assert_eq!(all[2].effort, effort);
    assert_eq!(all[0].effort, CATALOG.challenges[0].setback.effort);
}

#[test]
fn a_setback_can_be_done_and_comes_behind_what_the_remedies_or_their_factor_put_in_place() {
    for challenge in &CATALOG.challenges {
        let setback = &challenge.setback;
        let Effort { optimistic, likely, pessimistic } = setback.effort;
        assert!(0 < optimistic && optimistic < likely && likely < pessimistic, "{}", challenge.id);
        let role = CATALOG.roles.iter().find(|role| role.id == setback.owner).expect("a role");
        // Not longer than the role's time for it allows when all goes well.
        assert!(setback.duration_days > 0 && role.weekly_tenths > 0);
        let remedies: Vec<_> = challenge.remedies.iter().flat_map(|remedy| remedy.actions.iter()).collect();
        assert!(!setback.behind.is_empty());
        for action in setback.behind.iter() {
            assert!(remedies.contains(&action), "{}: {action} is no remedy", challenge.id);
        }
    }
}
