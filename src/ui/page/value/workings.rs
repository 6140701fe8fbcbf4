//! How the numbers were worked out, with the numbers themselves and the way to the fields that they come from.

use super::number::Figure;
use crate::domain::text::Text;
use crate::domain::value::{Balance, Figures, Instead, Prior, Share};
use crate::ui::node::{IntoNode, Node, view};
use crate::ui::part::jump::JumpLink;
use crate::ui::route::Page;
use crate::ui::words::{COMMA, say, value, worked as words};

/// How what is saved and what remains was worked out.
pub(super) fn of_costs(figures: &Figures, balances: &[Option<Balance>; 2]) -> Node {
    let lines = Instead::ALL.into_iter().zip(balances);
    let lines = lines.filter_map(|(instead, balance)| Some((instead, balance.as_ref()?)));
    let lines = lines.flat_map(|(instead, balance)| {
        let name = value::instead(instead);
        let [_, middle, _] = balance.rehires;
        [
            saved(figures, instead, balance),
            words::needed(&name, balance.running_yen, balance.saved_yen, &value::needed(balance.needed)),
            words::net(
                &name,
                middle,
                balance.saved_yen,
                balance.running_yen,
                &value::signed_yen(balance.net_yen[1]),
            ),
        ]
    });
    let lines = lines.map(|line| view! { <li>{say(&line)}</li> }).collect::<Node>();
    let from = [
        (Figure::Leavers, &value::LEAVERS),
        (Figure::Pay, &value::PAY),
        (Figure::Fee, &value::FEE),
        (Figure::Hire, &value::HIRE),
        (Figure::Running, &value::RUNNING),
    ];
    view! {
        <ul>{lines}</ul>
        {inputs(&from)}
    }
}

fn saved(figures: &Figures, instead: Instead, balance: &Balance) -> Text {
    match instead {
        Instead::Agency => {
            let is_usual = figures.fee_permille.is_none();
            words::saved_agency(
                figures.pay_yen.unwrap_or_default(),
                figures.fee(),
                is_usual,
                balance.saved_yen,
            )
        }
        Instead::Average => words::saved_average(balance.saved_yen),
    }
}

/// How the share of a step came about, and the people who take it.
pub(super) fn of_step(figures: &Figures, prior: &Prior) -> Node {
    let seen = figures.seen(prior.step);
    let mean = figures.funnel().share(prior.step).map_or(prior.permille, Share::mean_permille);
    let people = figures.leavers.map(|leavers| {
        view! { <p>{say(&words::people(leavers, prior.step))}</p> }
    });
    view! {
        <p>{say(&words::share(prior.permille, prior.people, seen, mean))}</p>
        {people}
        {inputs(&[(Figure::Leavers, &value::LEAVERS)])}
    }
}

/// The way to the fields.
fn inputs(figures: &[(Figure, &'static Text)]) -> Node {
    let mut links = Vec::new();
    for &(figure, label) in figures {
        if !links.is_empty() {
            links.push(say(&COMMA).into_node());
        }
        links.push(view! { <JumpLink page=Page::Value to=figure.id()>{say(label)}</JumpLink> });
    }
    view! { <p class="help">{say(&words::FROM)}{links.into_iter().collect::<Node>()}</p> }
}
