//! Handing a file to the person, and taking one from them.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, TextDecoder, TextDecoderOptions, Url};

pub use web_sys::File;

use crate::exchange::document::MOST_BYTES;
use crate::exchange::rescued;

/// The largest table that is read: a hundred thousand people take less.
const MOST_TABLE_BYTES: f64 = 30_000_000.0;

/// Offers `text` as a download named `name`.
///
/// # Errors
/// When the browser offers no downloads.
pub fn hand_out(name: &str, text: &str, media_type: &str) -> Result<(), JsValue> {
    let parts = Array::of1(&JsValue::from_str(text));
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let link: HtmlAnchorElement = document.create_element("a")?.dyn_into()?;
    link.set_href(&address);
    link.set_download(name);
    document.body().ok_or(JsValue::NULL)?.append_child(&link)?;
    link.click();
    link.remove();
    // The browser has begun to read the blob by now; keeping the address would keep the text in memory.
    Url::revoke_object_url(&address)
}

/// The bytes of a file. One that is too large is not read: one byte more than is allowed stands for it. What the rescue
/// screen handed out may be larger.
///
/// # Errors
/// When the file can no longer be read.
#[expect(clippy::cast_precision_loss, reason = "what is allowed is exact in a double")]
pub async fn take(file: File) -> Result<Vec<u8>, JsValue> {
    let is_large = file.size() > MOST_BYTES as f64;
    if is_large && (file.size() > rescued::MOST_BYTES as f64 || !is_rescued(&file).await?) {
        return Ok(vec![0; MOST_BYTES + 1]);
    }
    bytes(&file).await
}

/// The text of a table. None where it is too large or is no text.
pub async fn table(file: File) -> Option<String> {
    if file.size() > MOST_TABLE_BYTES {
        return None;
    }
    let bytes = bytes(&file).await.ok()?;
    // Excel writes Unicode text with a mark, and in Japan the rest in the code page of Windows.
    let marked = matches!(bytes.as_slice(), [0xff, 0xfe, ..]).then_some("utf-16le");
    marked.into_iter().chain(["utf-8", "shift_jis"]).find_map(|code| decoded(&bytes, code))
}

fn decoded(bytes: &[u8], code: &str) -> Option<String> {
    let strictly = TextDecoderOptions::new();
    strictly.set_fatal(true);
    let decoder = TextDecoder::new_with_label_and_options(code, &strictly).ok()?;
    decoder.decode_with_u8_array(bytes).ok()
}

async fn is_rescued(file: &File) -> Result<bool, JsValue> {
    let end = i32::try_from(rescued::HEAD).unwrap_or(i32::MAX);
    let head = file.slice_with_i32_and_i32(0, end)?;
    Ok(rescued::is_one(&bytes(&head).await?))
}

async fn bytes(blob: &Blob) -> Result<Vec<u8>, JsValue> {
    Ok(Uint8Array::new(&JsFuture::from(blob.array_buffer()).await?).to_vec())
}
