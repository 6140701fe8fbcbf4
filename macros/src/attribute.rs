//! One attribute of an element as a call that sets it.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use rstml::node::{KeyedAttribute, NodeAttribute};
use syn::spanned::Spanned;
use syn::{Expr, Ident};

use crate::element::name_of_element;

/// The statement that gives the attribute to `element`.
pub(crate) fn set(attribute: &NodeAttribute) -> TokenStream {
    match attribute {
        NodeAttribute::Attribute(attribute) => keyed(attribute),
        NodeAttribute::Block(block) => {
            quote_spanned! { block.span() => compile_error!("an element takes no spread attributes"); }
        }
    }
}

fn keyed(attribute: &KeyedAttribute) -> TokenStream {
    let element = name_of_element();
    let name = attribute.key.to_string().replace(' ', "");
    let value = attribute.value();
    let kind = |kind: &str| format_ident!("{kind}");
    match name.split_once(':') {
        None if name == "node_ref" => quote! { #element.keep_in(#value); },
        None => plain(&name, value),
        Some(("on", event)) => {
            let event = format_ident!("{event}");
            quote! { #element.on(::leptos::ev::#event, #value); }
        }
        Some(("class", name)) => other(&kind("Class"), name, value),
        Some(("style", name)) => other(&kind("Style"), name, value),
        Some(("prop", name)) => other(&kind("Property"), name, value),
        Some(_) => {
            quote_spanned! { attribute.key.span() => compile_error!("neither an attribute nor class:, style:, prop: or on:"); }
        }
    }
}

fn plain(name: &str, value: Option<&Expr>) -> TokenStream {
    let element = name_of_element();
    let literal = value.and_then(literal);
    match (value, literal) {
        (None, _) => quote! { #element.fixed(#name, ""); },
        (Some(_), Some(words)) if name == "class" => quote! { #element.class(#words); },
        (Some(_), Some(words)) => quote! { #element.fixed(#name, #words); },
        (Some(value), None) => other(&format_ident!("Attribute"), name, Some(value)),
    }
}

fn other(kind: &Ident, name: &str, value: Option<&Expr>) -> TokenStream {
    let element = name_of_element();
    let value = value.map_or_else(|| quote!(true), |value| quote!(#value));
    quote! {
        #element.set(
            crate::ui::node::Kind::#kind,
            #name,
            crate::ui::node::IntoValue::into_value(#value),
        );
    }
}

/// A value that is written down in the view itself.
fn literal(value: &Expr) -> Option<String> {
    let Expr::Lit(literal) = value else { return None };
    match &literal.lit {
        syn::Lit::Str(words) => Some(words.value()),
        syn::Lit::Int(number) => Some(number.base10_digits().to_owned()),
        _ => None,
    }
}
