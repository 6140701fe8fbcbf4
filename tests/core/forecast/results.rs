//! The deadline, and the score over time.

use okaeri::domain::forecast::{Forecast, Gain, Setup, Shape};

use super::fixtures::{effort, forecast, tasks};

#[test]
fn the_chance_of_the_deadline_is_the_share_of_the_runs_that_meet_it() {
    let setup = Setup { deadline: Some(70), ..tasks(Shape::Triangular, &[effort(20, 60, 120)], true) };
    let mut forecast = Forecast::begin(setup, 11).expect("a setup");
    forecast.run(1000);
    let met = (0..1000).filter(|run| forecast.lengths_in(*run)[0] <= 142).count();
    let chance = forecast.result().deadline.expect("a deadline");
    assert_eq!(usize::from(chance.permille), met);
    // 1.96 × sqrt(0.5 × 0.5 ÷ 1000) is 0.031; the interval is about so wide near the middle.
    assert!(chance.low < chance.permille && chance.permille < chance.high);
    assert!((50..=63).contains(&(chance.high - chance.low)), "{chance:?}");
}

#[test]
fn without_a_run_nothing_is_said() {
    let setup = Setup { deadline: Some(70), ..tasks(Shape::Triangular, &[effort(20, 60, 120)], true) };
    let result = forecast(setup, 0);
    assert_eq!((result.runs, result.deadline, result.finish.percentile(500)), (0, None, None));
    assert!(result.scores.is_empty() && result.criticality == [None]);
}

#[test]
fn the_score_rises_when_what_raises_it_has_ended() {
    let mut setup = tasks(Shape::PertBeta, &[effort(20, 60, 120), effort(200, 200, 200)], false);
    setup.milestones = vec![vec![0]];
    setup.score = 300;
    setup.gains = vec![Gain { activity: 0, permille: 250 }, Gain { activity: 1, permille: 900 }];
    setup.score_days = (0..250).collect();
    let result = forecast(setup, 2000);
    for fan in &result.scores {
        let ended = |percent: u16| {
            // A score is there in so many runs from above: in the last ones to end it is not there yet.
            let after =
                result.milestones[0].percentile(1001 - percent * 10).is_some_and(|day| day <= fan.day);
            if after { 550 } else { 300 }
        };
        let full = fan.day >= 199;
        let expected = [10, 50, 90].map(|percent| if full { 1000 } else { ended(percent) });
        assert_eq!([fan.p10, fan.p50, fan.p90], expected, "{}", fan.day);
    }
    let rising =
        |score: fn(&okaeri::domain::forecast::Fan) -> u16| result.scores.iter().map(score).is_sorted();
    assert!(rising(|fan| fan.p10) && rising(|fan| fan.p50) && rising(|fan| fan.p90));
}

#[test]
fn p50_p80_and_p95_stand_in_order() {
    let result = forecast(tasks(Shape::PertBeta, &[effort(20, 60, 120); 5], true), 2000);
    let days = [500, 800, 950].map(|permille| result.finish.percentile(permille).expect("an end"));
    assert!(days[0] < days[1] && days[1] < days[2], "{days:?}");
    assert_eq!(result.finish.bars(20).iter().map(|bar| bar.runs).sum::<u32>(), 2000);
}
