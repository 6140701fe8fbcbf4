//! The form of a text that a passphrase protects. What is done to it lies with the browser's own cryptography
//! (`storage::crypto`); here is what is written down of it, so that a wrong passphrase and a damaged file can be told apart.
//!
//! PBKDF2-SHA-256 makes 512 bits of the passphrase and the salt: the first half is the key for AES-GCM, of the second half
//! the SHA-256 is written down. It tells whether the passphrase is the right one and nothing about the key.

use serde::{Deserialize, Serialize};

use super::document::checksum;

/// What a sealed text calls itself.
pub const FORMAT: &str = "okaeri-sealed";

/// How often the passphrase is hashed. OWASP asks for 600,000 (Password Storage Cheat Sheet, PBKDF2-HMAC-SHA256).
pub const ITERATIONS: u32 = 600_000;

/// The most that is done for a file: whoever asks for more wants to keep the machine busy.
const MOST_ITERATIONS: u32 = 10_000_000;

/// A text that a passphrase protects.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sealed {
    format: String,
    version: u32,
    /// Always `PBKDF2-SHA-256`.
    kdf: String,
    /// How often the passphrase is hashed.
    pub iterations: u32,
    /// Sixteen bytes of chance, in base64.
    pub salt: String,
    /// Always `AES-GCM-256`.
    cipher: String,
    /// Twelve bytes of chance, in base64: another one for each text.
    pub nonce: String,
    /// The SHA-256 of the second half of what the passphrase gave.
    pub verifier: String,
    /// The text, encrypted, in base64.
    pub data: String,
    /// Of all the other fields.
    checksum: String,
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
        let mut sealed = Self {
            format: FORMAT.to_owned(),
            version: 1,
            kdf: "PBKDF2-SHA-256".to_owned(),
            iterations: ITERATIONS,
            salt,
            cipher: "AES-GCM-256".to_owned(),
            nonce,
            verifier,
            data,
            checksum: String::new(),
        };
        sealed.checksum = sealed.sum();
        sealed
    }

    /// Whether a text looks like a sealed one.
    #[must_use]
    pub fn is_one(text: &str) -> bool {
        text.get(..text.floor_char_boundary(200)).unwrap_or(text).contains(FORMAT)
    }

    /// As it is written down.
    #[must_use]
    pub fn write(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// What was written down.
    ///
    /// # Errors
    /// When it is not whole, or was made in another way.
    pub fn read(text: &str) -> Result<Self, SealError> {
        let sealed: Self = serde_json::from_str(text).map_err(|_unreadable| SealError::Damaged)?;
        if sealed.checksum != sealed.sum() {
            return Err(SealError::Damaged);
        }
        let known = sealed.format == FORMAT
            && sealed.version == 1
            && sealed.kdf == "PBKDF2-SHA-256"
            && sealed.cipher == "AES-GCM-256"
            && sealed.iterations <= MOST_ITERATIONS;
        if known { Ok(sealed) } else { Err(SealError::Unknown) }
    }

    fn sum(&self) -> String {
        let bare = Self { checksum: String::new(), ..self.clone() };
        checksum::sum(&serde_json::to_string(&bare).unwrap_or_default())
    }
}
