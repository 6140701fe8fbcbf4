//! Bytes as a file.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| okaeri_fuzz::reading::holds(bytes));
