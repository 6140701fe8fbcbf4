//! `view!` in the grammar of Leptos, written as a tree of `crate::ui::node::Node`.
//!
//! Leptos gives each view a type of its own, and the compiler writes the code of each type anew. Here each element is a
//! few calls, and the code behind them is there once: the page is half as large. Components stay what they are
//! in Leptos, and its own `view!` calls them.

mod attribute;
mod element;
mod svg;

use proc_macro2::TokenStream;
use quote::quote;

/// A view as a `Node`.
///
/// Elements take attributes, `class:name`, `style:name`, `prop:name`, `on:event` and `node_ref`; children are elements,
/// components, quoted text and blocks of whatever a `Node` can be made from.
#[proc_macro]
pub fn view(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let config = rstml::ParserConfig::default().recover_block(true);
    let (nodes, faults) = rstml::Parser::new(config).parse_recoverable(TokenStream::from(input)).split_vec();
    #[expect(
        clippy::redundant_closure_for_method_calls,
        reason = "the method's type is of a crate that is not used here"
    )]
    let faults = faults.into_iter().map(|fault| fault.emit_as_expr_tokens());
    let tree = element::all(&nodes, svg::Place::Page);
    quote! {{
        #(#faults;)*
        #[allow(unused_braces, reason = "blocks of the grammar")]
        { #tree }
    }}
    .into()
}
