//! Sealing texts with a passphrase, by the browser's own cryptography. See `exchange::sealed` for the form.

use js_sys::{Array, ArrayBuffer, Function, JsString, Object, Reflect, Uint8Array};
use send_wrapper::SendWrapper;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Window;

use crate::exchange::document::checksum;
use crate::exchange::sealed::{ITERATIONS, SealError, Sealed};

/// Why nothing could be sealed or opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CryptoError {
    /// The browser has no cryptography here: it wants a page from `https:` or from this machine.
    None,
    /// The text cannot be opened.
    Seal(SealError),
    /// The browser did not do it, and said this.
    Refused(String),
}

/// What a passphrase becomes. It stays in memory as long as the page does.
#[derive(Clone, Debug)]
pub struct Key {
    aes: SendWrapper<JsValue>,
    salt: String,
    verifier: String,
}

impl Key {
    /// A key for a new passphrase.
    ///
    /// # Errors
    /// When the browser has no cryptography.
    pub async fn new(passphrase: &str) -> Result<Self, CryptoError> {
        let salt = encode(&random(16)?)?;
        Self::derive(&plain(passphrase), salt, ITERATIONS).await
    }

    /// The key that a sealed text was sealed with.
    ///
    /// # Errors
    /// When the passphrase is another one, or the browser has no cryptography.
    pub async fn of(sealed: &Sealed, passphrase: &str) -> Result<Self, CryptoError> {
        let plain = plain(passphrase);
        let derive = |words| Self::derive(words, sealed.salt.clone(), sealed.iterations);
        let mut key = derive(&plain).await?;
        if !key.fits(sealed) && plain != passphrase {
            key = derive(passphrase).await?;
        }
        if key.fits(sealed) { Ok(key) } else { Err(CryptoError::Seal(SealError::WrongPassphrase)) }
    }

    async fn derive(passphrase: &str, salt: String, iterations: u32) -> Result<Self, CryptoError> {
        let secret = Uint8Array::from(passphrase.as_bytes());
        let base = call(
            "importKey",
            &["raw".into(), secret.into(), "PBKDF2".into(), false.into(), list(&["deriveBits"])],
        )
        .await?;
        let how = object(&[
            ("name", "PBKDF2".into()),
            ("hash", "SHA-256".into()),
            ("salt", Uint8Array::from(decode(&salt)?.as_slice()).into()),
            ("iterations", iterations.into()),
        ])?;
        let bits: ArrayBuffer = call("deriveBits", &[how, base, 512.into()]).await?.unchecked_into();
        let halves = Uint8Array::new(&bits);
        let raw = halves.subarray(0, 32);
        let uses = list(&["encrypt", "decrypt"]);
        let key =
            call("importKey", &["raw".into(), raw.into(), "AES-GCM".into(), false.into(), uses]).await?;
        let verifier = checksum::sum(&encode(&halves.subarray(32, 64).to_vec())?);
        Ok(Self { aes: SendWrapper::new(key), salt, verifier })
    }

    /// What tells in a sealed text that this key sealed it.
    #[must_use]
    pub fn mark(&self) -> (String, String) {
        (self.salt.clone(), self.verifier.clone())
    }

    /// Whether a sealed text was sealed with this key.
    #[must_use]
    pub fn fits(&self, sealed: &Sealed) -> bool {
        self.made(&sealed.salt, &sealed.verifier)
    }

    /// Whether this key made a sealed text with this salt and verifier.
    #[must_use]
    pub fn made(&self, salt: &str, verifier: &str) -> bool {
        self.salt == salt && self.verifier == verifier
    }

    /// Whether this is the same key.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        self.made(&other.salt, &other.verifier)
    }

    /// Seals a text.
    ///
    /// # Errors
    /// When the browser does not do it.
    pub async fn seal(&self, text: &str) -> Result<String, CryptoError> {
        let nonce = random(12)?;
        let plain = Uint8Array::from(text.as_bytes());
        let sealed = call("encrypt", &[cipher(&nonce)?, (*self.aes).clone(), plain.into()]).await?;
        let data = encode(&Uint8Array::new(&sealed).to_vec())?;
        Ok(Sealed::new(self.salt.clone(), encode(&nonce)?, self.verifier.clone(), data).write())
    }

    /// Opens a text that was sealed with this key.
    ///
    /// # Errors
    /// When it was sealed with another one, or is not what was written.
    pub async fn open(&self, sealed: &Sealed) -> Result<String, CryptoError> {
        let damaged = || CryptoError::Seal(SealError::Damaged);
        let data = Uint8Array::from(decode(&sealed.data)?.as_slice());
        let how = cipher(&decode(&sealed.nonce)?)?;
        let plain = call("decrypt", &[how, (*self.aes).clone(), data.into()]).await;
        let bytes = Uint8Array::new(&plain.map_err(|_refusal| damaged())?).to_vec();
        String::from_utf8(bytes).map_err(|_text| damaged())
    }
}

/// A passphrase in one width and one way of composing its letters: an input method may write `１２３` for `123`.
/// Before this was so, what was typed was sealed with as it stood; therefore both are tried.
fn plain(passphrase: &str) -> String {
    JsString::from(passphrase).normalize("NFKC").into()
}

fn window() -> Result<Window, CryptoError> {
    web_sys::window().ok_or(CryptoError::None)
}

fn random(length: usize) -> Result<Vec<u8>, CryptoError> {
    let mut bytes = vec![0; length];
    let crypto = window()?.crypto().map_err(refused)?;
    crypto.get_random_values_with_u8_array(&mut bytes).map_err(refused)?;
    Ok(bytes)
}

fn cipher(nonce: &[u8]) -> Result<JsValue, CryptoError> {
    object(&[("name", "AES-GCM".into()), ("iv", Uint8Array::from(nonce).into())])
}

/// Calls a method of the browser's cryptography, which a page from an insecure place does not have.
async fn call(method: &str, arguments: &[JsValue]) -> Result<JsValue, CryptoError> {
    let crypto = window()?.crypto().map_err(refused)?;
    let subtle = Reflect::get(&crypto, &"subtle".into()).map_err(refused)?;
    if !subtle.is_object() {
        return Err(CryptoError::None);
    }
    let method: Function = Reflect::get(&subtle, &method.into()).map_err(refused)?.unchecked_into();
    let arguments: Array = arguments.iter().collect();
    let promise: js_sys::Promise = method.apply(&subtle, &arguments).map_err(refused)?.unchecked_into();
    JsFuture::from(promise).await.map_err(refused)
}

fn object(fields: &[(&str, JsValue)]) -> Result<JsValue, CryptoError> {
    let object = Object::new();
    for (name, value) in fields {
        Reflect::set(&object, &(*name).into(), value).map_err(refused)?;
    }
    Ok(object.into())
}

fn list(words: &[&str]) -> JsValue {
    words.iter().map(|word| JsValue::from_str(word)).collect::<Array>().into()
}

fn encode(bytes: &[u8]) -> Result<String, CryptoError> {
    let letters: String = bytes.iter().map(|byte| char::from(*byte)).collect();
    window()?.btoa(&letters).map_err(refused)
}

fn decode(text: &str) -> Result<Vec<u8>, CryptoError> {
    let letters = window()?.atob(text).map_err(|_refusal| CryptoError::Seal(SealError::Damaged))?;
    letters
        .chars()
        .map(|letter| u8::try_from(u32::from(letter)).map_err(|_large| CryptoError::Seal(SealError::Damaged)))
        .collect()
}

fn refused(error: JsValue) -> CryptoError {
    CryptoError::Refused(format!("{error:?}"))
}
