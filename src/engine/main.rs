//! Starts the engine beside a page: hears the page's question, and tells the answer piece by piece.

use std::cell::OnceCell;
use std::rc::Rc;

use js_sys::Uint8Array;
use okaeri::domain::catalog::Catalog;
use okaeri::engine::answer;
use okaeri::exchange::engine::Ask;
use okaeri::exchange::pack;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsError, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent, Response};

fn main() {
    console_error_panic_hook::set_once();
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let page = scope.clone();
    let known = Rc::new(OnceCell::new());
    let heard = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        let (page, known) = (page.clone(), Rc::clone(&known));
        wasm_bindgen_futures::spawn_local(async move {
            if let Err(why) = go_on(&page, &known, &event.data()).await {
                web_sys::console::error_1(&why);
                // What is neither nothing nor bytes is the word that there is no answer.
                drop(page.post_message(&JsValue::FALSE));
            }
        });
    });
    scope.set_onmessage(Some(heard.as_ref().unchecked_ref()));
    heard.forget();
    // Nothing is the word that the page may ask: what it said before nobody has heard.
    if let Err(why) = scope.post_message(&JsValue::NULL) {
        wasm_bindgen::throw_val(why);
    }
}

/// Answers one question: two texts, where the content lies and the question's bytes.
async fn go_on(
    page: &DedicatedWorkerGlobalScope,
    known: &OnceCell<Catalog>,
    said: &JsValue,
) -> Result<(), JsValue> {
    let said: js_sys::Array = said.clone().dyn_into()?;
    let address = said.get(0).as_string().ok_or_else(|| JsError::new("no address of the content"))?;
    let question: Uint8Array = said.get(1).dyn_into()?;
    let ask = Ask::read(&question.to_vec()).ok_or_else(|| JsError::new("no question"))?;
    let catalog = if let Some(catalog) = known.get() {
        catalog
    } else {
        let read = catalog(page, &address).await?;
        known.get_or_init(|| read)
    };
    let mut is_told = Ok(());
    answer(catalog, &ask, &mut |told| {
        let sent = page.post_message(&Uint8Array::from(&told.write()[..]));
        if is_told.is_ok() {
            is_told = sent;
        }
    });
    is_told
}

/// What can be done, from the content beside the page.
async fn catalog(page: &DedicatedWorkerGlobalScope, address: &str) -> Result<Catalog, JsValue> {
    let response: Response = JsFuture::from(page.fetch_with_str(address)).await?.dyn_into()?;
    if !response.ok() {
        return Err(JsError::new("the content cannot be had").into());
    }
    let buffer = JsFuture::from(response.array_buffer()?).await?;
    let content =
        pack::read(&Uint8Array::new(&buffer).to_vec()).map_err(|why| JsError::new(&why.to_string()))?;
    Ok(content.catalog)
}
