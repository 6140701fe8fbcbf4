//! Tables whose rows become cards where there is no room for columns: each cell carries its column's name, and the roles
//! are said, for a browser forgets them where a table is laid out in another way.

use std::borrow::Cow;

use super::element::Element;
use super::{IntoNode, Kind, Node, Value};

/// The table with what its cards need. What its head names is read from the first row of its `thead`.
pub(in crate::ui) fn cards(table: impl IntoNode) -> Node {
    let mut table = table.into_node();
    if let Node::Element(element) = &mut table {
        element.set(Kind::Class, "cards", Value::Present);
        element.fixed("role", "table");
        let mut names = Vec::new();
        for part in element.inner_mut() {
            mark(part, &mut names, 0);
        }
    }
    table
}

/// Marks a part of the table, the cell at this place of its row included.
fn mark(node: &mut Node, names: &mut Vec<Cow<'static, str>>, at: usize) {
    match node {
        Node::Element(element) => mark_element(element, names, at),
        Node::Many(parts) => parts.iter_mut().for_each(|part| mark(part, names, at)),
        Node::Component(_, part) => mark(part, names, at),
        Node::Live(give) => {
            let (names, mut inner) = (names.clone(), std::mem::replace(give, Box::new(|| Node::Empty)));
            *give = Box::new(move || {
                let mut given = inner();
                mark(&mut given, &mut names.clone(), at);
                given
            });
        }
        _ => {}
    }
}

fn mark_element(element: &mut Element, names: &mut Vec<Cow<'static, str>>, at: usize) {
    match element.tag() {
        "thead" | "tbody" | "tfoot" => {
            element.fixed("role", "rowgroup");
            element.inner_mut().iter_mut().for_each(|row| mark(row, names, 0));
        }
        "tr" => {
            element.fixed("role", "row");
            let mut at = 0;
            element.inner_mut().iter_mut().for_each(|cell| mark_cells(cell, names, &mut at));
        }
        "th" if element.has("scope", "col") => {
            element.fixed("role", "columnheader");
            names.push(words(element.inner_mut()).into());
        }
        "th" if element.has("scope", "row") => element.fixed("role", "rowheader"),
        "td" => {
            element.fixed("role", "cell");
            // What spans several columns is none of them.
            if let Some(name) = names.get(at).filter(|_| !element.spans()) {
                element.set(Kind::Attribute, "data-label", Value::Text(name.clone()));
            }
        }
        _ => {}
    }
}

/// Marks the cells of a row, and counts them.
fn mark_cells(node: &mut Node, names: &mut Vec<Cow<'static, str>>, at: &mut usize) {
    match node {
        Node::Many(parts) => parts.iter_mut().for_each(|part| mark_cells(part, names, at)),
        Node::Component(_, part) => mark_cells(part, names, at),
        Node::Element(_) => {
            mark(node, names, *at);
            *at += 1;
        }
        _ => {}
    }
}

/// The words in these.
fn words(nodes: &mut [Node]) -> String {
    let word = |node: &mut Node| match node {
        Node::Text(words) => words.to_string(),
        Node::Many(parts) => words(parts),
        Node::Element(element) => words(element.inner_mut()),
        _ => String::new(),
    };
    nodes.iter_mut().map(word).collect()
}
