//! The gates among a factor's items.

use crate::domain::catalog::{Factor, Gate};
use crate::domain::score::Hold;
use crate::domain::score::trace::shut_gates;
use crate::ui::node::{Node, view};
use crate::ui::page::results::reading::{Reading, item_link};
use crate::ui::part::cite::Facts;
use crate::ui::words::{factor as words, results, say};

/// The gates among a factor's items, where there are any.
pub(super) fn gates(reading: Reading<'_>, entry: &'static Factor) -> Option<Node> {
    let shut = shut_gates(reading.catalog, &reading.program.round().answers);
    let own = |gate: &&Gate| entry.items.iter().any(|item| item.id == gate.item);
    let entries: Vec<_> =
        reading.catalog.gates.iter().filter(own).filter_map(|gate| describe(reading, gate, &shut)).collect();
    (!entries.is_empty()).then(|| {
        view! {
            <section class="section" aria-labelledby="gates">
                <h2 id="gates">{say(&words::GATES)}</h2>
                {entries}
            </section>
        }
    })
}

fn describe(reading: Reading<'_>, gate: &'static Gate, shut: &[Hold]) -> Option<Node> {
    let item = reading.catalog.item(&gate.item)?;
    let stage = reading.catalog.stages.get(usize::from(gate.holds_at.number()))?;
    let stage = results::stage(gate.holds_at.number(), &stage.name);
    let tag = match shut.iter().find(|hold| hold.item == gate.item) {
        Some(hold) => view! { <span class="tag is-bad">{say(&results::hold(hold.kind))}</span> },
        None => view! { <span class="tag is-good">{say(&results::GATE_OPEN)}</span> },
    };
    Some(view! {
        <div class="prose">
            <p>{item_link(reading.catalog, &gate.item)}" "{tag}</p>
            <p>{say(&words::gate_rule(&item.name, gate.opens_at, &stage))}" "{say(&gate.why)}</p>
            <Facts facts=gate.facts.to_vec()/>
        </div>
    })
}
