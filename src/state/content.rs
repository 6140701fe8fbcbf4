//! The content of the page, which lies in a file beside the program.

use std::fmt;

use crate::exchange::pack::{self, Content};
use crate::storage::beside;

/// The link that leads to it.
const LINK: &str = "content";

/// Why there is no content.
#[derive(Debug)]
pub enum ContentError {
    /// There is no window: the program does not run in a page.
    NoPage,
    /// The file could not be had; with what the browser says of it.
    Unreachable(String),
    /// The file holds something else; with why.
    Unreadable(postcard::Error),
}

impl fmt::Display for ContentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoPage => f.write_str("no page around the program"),
            Self::Unreachable(why) => write!(f, "the content cannot be had: {why}"),
            Self::Unreadable(why) => write!(f, "the content cannot be read: {why}"),
        }
    }
}

impl std::error::Error for ContentError {}

/// The content that came with the page. It stays as long as the page does.
///
/// # Errors
/// When the file beside the page cannot be had or read.
pub async fn content() -> Result<&'static Content, ContentError> {
    let window = web_sys::window().ok_or(ContentError::NoPage)?;
    let file =
        beside::read(&window, LINK).await.map_err(|why| ContentError::Unreachable(format!("{why:?}")))?;
    let content = pack::read(&file).map_err(ContentError::Unreadable)?;
    Ok(Box::leak(Box::new(content)))
}
