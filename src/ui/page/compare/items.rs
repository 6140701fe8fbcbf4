//! The items of two rounds, by what became of them.

use crate::domain::catalog::Catalog;
use crate::domain::score::{Comparison, ItemChange, Shift};
use crate::domain::text::Text;
use crate::ui::node::{IntoNode, Node, cards, view};
use crate::ui::page::results::reading::{item_link, state_words};
use crate::ui::words::{compare as words, results, say};

/// The items that changed in groups, and those that did not behind a fold.
pub(super) fn items(catalog: &'static Catalog, comparison: &Comparison) -> Node {
    let group = |(shift, title): (Shift, &'static Text)| group(catalog, comparison, shift, title);
    let folded = |shift, told: fn(usize) -> Text, title: &'static Text| {
        let found: Vec<_> = comparison.shifted(shift).collect();
        (!found.is_empty()).then(|| {
            view! {
                <details>
                    <summary>{say(&told(found.len()))}</summary>
                    {table(catalog, &found, title)}
                </details>
            }
        })
    };
    view! {
        {[
            (Shift::Rose, &words::ROSE),
            (Shift::Fell, &words::FELL),
            (Shift::Learned, &words::LEARNED),
            (Shift::Lost, &words::LOST),
        ].map(group).into_node()}
        {folded(Shift::Same, words::same, &words::SAME)}
        {folded(Shift::Unrated, words::unrated, &words::UNRATED)}
    }
}

fn group(
    catalog: &'static Catalog,
    comparison: &Comparison,
    shift: Shift,
    title: &'static Text,
) -> Option<Node> {
    let found: Vec<_> = comparison.shifted(shift).collect();
    let id = format!("{shift:?}");
    (!found.is_empty()).then(|| {
        view! {
            <section class="section" aria-labelledby=id.clone()>
                <h2 id=id>{say(title)}" "<span class="soft number">{found.len()}</span></h2>
                {table(catalog, &found, title)}
            </section>
        }
    })
}

fn table(catalog: &'static Catalog, items: &[&ItemChange], title: &Text) -> Node {
    let row = |item: &&ItemChange| {
        let factor = catalog.factor_of(&item.id).map(|factor| say(&factor.name));
        view! {
            <tr>
                <th scope="row">{item_link(catalog, &item.id)}" "<span class="small soft">{factor}</span></th>
                <td>{state_words(item.before)}</td>
                <td>{state_words(item.after)}</td>
            </tr>
        }
    };
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=say(&results::table_of(title))>
            {cards(view! {
                <table class="narrow-table">
                    <thead>
                        <tr>
                            <th scope="col">{say(&results::ITEM)}</th>
                            <th scope="col">{say(&words::FIRST)}</th>
                            <th scope="col">{say(&words::SECOND)}</th>
                        </tr>
                    </thead>
                    <tbody>{items.iter().map(row).collect::<Node>()}</tbody>
                </table>
            })}
        </div>
    }
}
