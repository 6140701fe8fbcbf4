//! The keyboard's focus where what had it is gone: on what took its place, or on the heading of what is left around it.
//!
//! A browser drops the focus to the page's body when the element that has it goes, and whoever works by keyboard begins
//! again at the top. Views that know where to go next say so themselves; this looks after them.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::{on_cleanup, request_animation_frame};
use send_wrapper::SendWrapper;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Document, Element, HtmlElement, MutationObserver, MutationObserverInit};

use super::heading::HEADING;
use crate::state::upon;

/// What had the focus last, and what it lies in, from within to without.
type Trail = Rc<RefCell<Vec<Element>>>;

/// Looks after the focus as long as the app is there.
pub(in crate::ui) fn keep_focus() {
    let trail = Trail::default();
    let (noted, left) = (SendWrapper::new(Rc::clone(&trail)), SendWrapper::new(Rc::clone(&trail)));
    upon("focusin", move |event| {
        let element = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        *noted.borrow_mut() = std::iter::successors(element, |one: &Element| one.parent_element())
            .take_while(|one| one.tag_name() != "BODY")
            .collect();
    });
    // A field that is still there was left on purpose.
    upon("focusout", move |event| {
        let left = left.clone();
        let element = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        request_animation_frame(move || {
            if is_lost() && element.is_some_and(|element| element.is_connected()) {
                left.borrow_mut().clear();
            }
        });
    });
    watch(trail);
}

/// Looks each time something comes or goes.
fn watch(trail: Trail) {
    let look = Closure::<dyn FnMut()>::new(move || {
        if !trail.borrow().is_empty() && is_lost() {
            let trail = Rc::clone(&trail);
            // Views that know where the focus goes put it there in the next frame.
            request_animation_frame(move || request_animation_frame(move || put_back(&trail)));
        }
    });
    let options = MutationObserverInit::new();
    options.set_child_list(true);
    options.set_subtree(true);
    let observer = MutationObserver::new(look.as_ref().unchecked_ref());
    let body = document().and_then(|page| page.body());
    let watched = observer
        .ok()
        .zip(body)
        .filter(|(observer, body)| observer.observe_with_options(body, &options).is_ok());
    let kept = SendWrapper::new((watched, look));
    on_cleanup(move || {
        if let Some((observer, _)) = &kept.0 {
            observer.disconnect();
        }
    });
}

fn put_back(trail: &Trail) {
    let Some(page) = document().filter(|_| is_lost()) else { return };
    let trail = trail.take();
    let Some(last) = trail.first() else { return };
    let same = if last.is_connected() {
        Some(last.clone())
    } else {
        let id = last.get_attribute("data-else").unwrap_or_else(|| last.id());
        page.get_element_by_id(&id)
    };
    let around = || trail.iter().filter(|one| one.is_connected()).find_map(heading);
    let next = same.or_else(around).or_else(|| page.get_element_by_id(HEADING));
    if let Some(next) = next.and_then(|next| next.dyn_into::<HtmlElement>().ok()) {
        if next.tab_index() < 0 && !next.has_attribute("tabindex") {
            next.set_tab_index(-1);
        }
        let quietly = web_sys::FocusOptions::new();
        quietly.set_prevent_scroll(true);
        if next.focus_with_options(&quietly).is_err() {
            leptos::logging::warn!("the focus is lost");
        }
    }
}

/// The heading of a section, or the page's.
fn heading(part: &Element) -> Option<Element> {
    let is_part = matches!(part.tag_name().as_str(), "SECTION" | "MAIN" | "ASIDE" | "NAV");
    is_part.then(|| part.query_selector("h1, h2, h3").ok().flatten()).flatten()
}

/// Whether nothing has the focus.
fn is_lost() -> bool {
    let active = document().and_then(|page| page.active_element());
    active.is_none_or(|active| active.tag_name() == "BODY")
}

fn document() -> Option<Document> {
    web_sys::window().and_then(|window| window.document())
}
