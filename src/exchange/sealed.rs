//! The form of a text that a passphrase protects. What is done to it lies with the browser's own cryptography
//! (`storage::crypto`); here is what is written down of it, so that a wrong passphrase and a damaged file can be told apart.
//!
//! PBKDF2-SHA-256 makes 512 bits of the passphrase (in the normal form NFKC) and the salt: the first half is the key for
//! AES-GCM, of the second half the SHA-256 is written down. It tells whether the passphrase is the right one and nothing
//! about the key.

use serde_json::{Value, json};

use super::document::checksum;

/// What a sealed text calls itself.
pub const FORMAT: &str = "okaeri-sealed";

/// How often the passphrase is hashed. OWASP asks for 600,000 (Password Storage Cheat Sheet, PBKDF2-HMAC-SHA256).
pub const ITERATIONS: u32 = 600_000;

/// The most that is done for a file: whoever asks for more wants to keep the machine busy.
const MOST_ITERATIONS: u32 = 10_000_000;

const VERSION: u64 = 1;
const KDF: &str = "PBKDF2-SHA-256";
const CIPHER: &str = "AES-GCM-256";

/// The field with the checksum of all the others.
const CHECKSUM: &str = "checksum";

/// A text that a passphrase protects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// How often the passphrase is hashed.
    pub iterations: u32,
    /// Sixteen bytes of chance, in base64.
    pub salt: String,
    /// Twelve bytes of chance, in base64: another one for each text.
    pub nonce: String,
    /// The SHA-256 of the second half of what the passphrase gave.
    pub verifier: String,
    /// The text, encrypted, in base64.
    pub data: String,
}

/// Why a sealed text is not opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SealError {
    /// What is there is not what was written.
    Damaged,
    /// It was sealed in a way that this version does not know.
    Unknown,
    /// It is whole, and the passphrase is another one.
    WrongPassphrase,
}

impl Sealed {
    /// What a text became.
    #[must_use]
    pub fn new(salt: String, nonce: String, verifier: String, data: String) -> Self {
        Self { iterations: ITERATIONS, salt, nonce, verifier, data }
    }

    /// Whether a text looks like a sealed one.
    #[must_use]
    pub fn is_one(text: &str) -> bool {
        text.get(..text.floor_char_boundary(200)).unwrap_or(text).contains(FORMAT)
    }

    /// What tells with which passphrase a text is sealed; none where it is not.
    #[must_use]
    pub fn mark(text: &str) -> Option<(String, String)> {
        let sealed = Self::is_one(text).then(|| Self::read(text).ok()).flatten()?;
        Some((sealed.salt, sealed.verifier))
    }

    /// As it is written down.
    #[must_use]
    pub fn write(&self) -> String {
        let mut sealed = json!({
            "format": FORMAT,
            "version": VERSION,
            "kdf": KDF,
            "iterations": self.iterations,
            "salt": self.salt,
            "cipher": CIPHER,
            "nonce": self.nonce,
            "verifier": self.verifier,
            "data": self.data,
        });
        let sum = checksum::sum(&sealed.to_string());
        if let Some(object) = sealed.as_object_mut() {
            object.insert(CHECKSUM.to_owned(), Value::from(sum));
        }
        sealed.to_string()
    }

    /// What was written down.
    ///
    /// # Errors
    /// When it is not whole, or was made in another way.
    pub fn read(text: &str) -> Result<Self, SealError> {
        let mut sealed: Value = serde_json::from_str(text).map_err(|_unreadable| SealError::Damaged)?;
        let sum = sealed.as_object_mut().and_then(|object| object.shift_remove(CHECKSUM));
        if sum.as_ref().and_then(Value::as_str) != Some(&checksum::sum(&sealed.to_string())) {
            return Err(SealError::Damaged);
        }
        let word = |name: &str| sealed.get(name).and_then(Value::as_str).map(str::to_owned);
        let is = |name: &str, known: &str| sealed.get(name).and_then(Value::as_str) == Some(known);
        let iterations =
            sealed.get("iterations").and_then(Value::as_u64).and_then(|count| u32::try_from(count).ok());
        let is_known = is("format", FORMAT)
            && is("kdf", KDF)
            && is("cipher", CIPHER)
            && sealed.get("version").and_then(Value::as_u64) == Some(VERSION);
        let sealed = || {
            let iterations = iterations.filter(|count| *count <= MOST_ITERATIONS)?;
            let (salt, nonce) = (word("salt")?, word("nonce")?);
            Some(Self { iterations, salt, nonce, verifier: word("verifier")?, data: word("data")? })
        };
        sealed().filter(|_| is_known).ok_or(SealError::Unknown)
    }
}
