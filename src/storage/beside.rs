//! What lies beside the page and came with it: only read, never written.

use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Response, Window};

/// The bytes that the link with this id leads to. The browser has begun to load it with the page.
///
/// # Errors
/// What the browser says when there is no such link, or nothing can be read there.
pub async fn read(window: &Window, link: &str) -> Result<Vec<u8>, JsValue> {
    let link = window.document().and_then(|page| page.get_element_by_id(link));
    let address = link.and_then(|link| link.get_attribute("href")).ok_or("the page has no such link")?;
    let response: Response = JsFuture::from(window.fetch_with_str(&address)).await?.dyn_into()?;
    if !response.ok() {
        return Err(format!("{address}: {}", response.status()).into());
    }
    let buffer = JsFuture::from(response.array_buffer()?).await?;
    Ok(Uint8Array::new(&buffer).to_vec())
}
