//! Nodes of the grammar as expressions that make a `Node`.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use rstml::Infallible;
use rstml::node::{Node, NodeElement, NodeName};
use syn::spanned::Spanned;

use crate::attribute;
use crate::svg::Place;

/// All of them as one node.
pub(crate) fn all(nodes: &[Node<Infallible>], place: Place) -> TokenStream {
    match nodes {
        [] => quote! { crate::ui::node::Node::Empty },
        [only] => one(only, place),
        several => {
            let each = several.iter().map(|node| one(node, place));
            quote! { crate::ui::node::Node::Many(::std::vec![#(#each),*]) }
        }
    }
}

fn one(node: &Node<Infallible>, place: Place) -> TokenStream {
    match node {
        Node::Element(element) if is_component(element) => component(element),
        Node::Element(element) => plain(element, place),
        Node::Fragment(fragment) => all(&fragment.children, place),
        Node::Text(text) => {
            let words = text.value_string();
            quote! { crate::ui::node::Node::words(#words) }
        }
        Node::Block(block) => quote! { crate::ui::node::IntoNode::into_node(#block) },
        Node::Comment(_) => quote! { crate::ui::node::Node::Empty },
        other => quote_spanned! { other.span() => compile_error!("text of a view is quoted") },
    }
}

/// Components are written with a capital letter.
fn is_component(element: &NodeElement<Infallible>) -> bool {
    let NodeName::Path(path) = &element.open_tag.name else { return false };
    let name = path.path.segments.last().map(|segment| segment.ident.to_string());
    name.is_some_and(|name| name.starts_with(char::is_uppercase))
}

/// A number for a component's name, FNV-1a: a name would be in the program for nothing but to be compared.
fn mark(name: &str) -> u32 {
    name.bytes().fold(0x811c_9dc5, |mark, byte| (mark ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// A component is called by Leptos; what is inside it is written here.
fn component(element: &NodeElement<Infallible>) -> TokenStream {
    let name = mark(&element.open_tag.name.to_token_stream().to_string());
    let open = &element.open_tag;
    let call = match &element.close_tag {
        None => quote! { #open },
        Some(close) => {
            let children = all(&element.children, Place::Page);
            quote! { #open { #children } #close }
        }
    };
    quote! {
        crate::ui::node::Node::component(#name, ::leptos::prelude::view! { #call })
    }
}

/// What the code calls an element while it makes it: a name that no code of the view can see.
pub(crate) fn name_of_element() -> Ident {
    Ident::new("element", Span::mixed_site())
}

fn plain(written: &NodeElement<Infallible>, place: Place) -> TokenStream {
    let element = make(written, place);
    quote! { crate::ui::node::Node::Element(#element) }
}

/// The element itself, in a box.
fn make(written: &NodeElement<Infallible>, place: Place) -> TokenStream {
    let element = name_of_element();
    let tag = written.open_tag.name.to_string();
    let place = place.of(&tag);
    let new = if place == Place::Drawing { quote!(drawing) } else { quote!(element) };
    let settings = written.open_tag.attributes.iter().map(attribute::set);
    let children = written.children.iter().map(|child| match child {
        Node::Text(text) => {
            let words = text.value_string();
            quote! { #element.words(#words); }
        }
        Node::Block(block) => quote! { #element.child(#block); },
        Node::Element(inner) if !is_component(inner) => {
            let inner = make(inner, place);
            quote! { #element.nest(#inner); }
        }
        child => {
            let child = one(child, place);
            quote! { #element.child(#child); }
        }
    });
    quote! {{
        #[allow(unused_mut, reason = "an element may have nothing in it")]
        let mut #element = crate::ui::node::#new(#tag);
        #(#settings)*
        #(#children)*
        #element
    }}
}
