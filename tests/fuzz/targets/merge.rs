//! Bytes as what three people do to one program.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| okaeri_fuzz::merging::holds(bytes));
