//! Words of tabs, passphrases and what is kept.
