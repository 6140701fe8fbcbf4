//! The form of a text that a passphrase protects: what is not whole, or was made in another way, is not opened.

use okaeri::exchange::document::checksum;
use okaeri::exchange::sealed::{FORMAT, ITERATIONS, SealError, Sealed};
use serde_json::{Value, json};

fn sealed() -> Sealed {
    let [salt, nonce, verifier, data] = ["c2FsdA==", "bm9uY2U=", "sha256:00", "ZGF0YQ=="].map(str::to_owned);
    Sealed::new(salt, nonce, verifier, data)
}

/// The text with one field changed, and a checksum that fits the change.
fn resealed(field: &str, value: Value) -> String {
    let mut bare: Value = serde_json::from_str(&sealed().write()).expect("JSON");
    *bare.get_mut(field).expect("the field") = value;
    bare.as_object_mut().expect("an object").shift_remove("checksum");
    let sum = checksum::sum(&bare.to_string());
    bare["checksum"] = json!(sum);
    bare.to_string()
}

#[test]
fn what_was_sealed_comes_back_as_it_was() {
    let text = sealed().write();
    assert!(Sealed::is_one(&text));
    assert_eq!(Sealed::read(&text), Ok(sealed()));
    assert_eq!(sealed().iterations, ITERATIONS);
    assert_eq!(resealed("iterations", json!(ITERATIONS)), text, "the tests below forge what would be taken");
}

#[test]
fn what_is_no_sealed_text_or_was_changed_is_damaged() {
    let text = sealed().write();
    for changed in ["", "{}", "no JSON", &text[..text.len() - 1], &text.replace("ZGF0", "ZGF1")] {
        assert_eq!(Sealed::read(changed), Err(SealError::Damaged), "{changed}");
    }
    let fields: Value = serde_json::from_str(&text).expect("JSON");
    for field in fields.as_object().expect("an object").keys() {
        let mut changed = fields.clone();
        changed[field] = match &fields[field] {
            Value::String(word) => json!(format!("{word}A")),
            number => json!(number.as_u64().expect("a number") + 1),
        };
        assert_eq!(Sealed::read(&changed.to_string()), Err(SealError::Damaged), "{field}");
    }
}

#[test]
fn what_was_sealed_in_another_way_is_unknown_and_not_called_damaged() {
    let others = [
        ("format", json!("okaeri-program")),
        ("version", json!(2)),
        ("kdf", json!("Argon2id")),
        ("cipher", json!("AES-GCM-128")),
    ];
    for (field, value) in others {
        assert_eq!(Sealed::read(&resealed(field, value)), Err(SealError::Unknown), "{field}");
    }
}

#[test]
fn a_file_that_asks_for_too_much_hashing_is_not_opened() {
    let most = Sealed::read(&resealed("iterations", json!(10_000_000)));
    assert_eq!(most.map(|sealed| sealed.iterations), Ok(10_000_000));
    for more in [10_000_001, u32::MAX] {
        assert_eq!(Sealed::read(&resealed("iterations", json!(more))), Err(SealError::Unknown), "{more}");
    }
    assert!(Sealed::read(&resealed("iterations", json!(5_000_000_000_u64))).is_err());
}

#[test]
fn only_a_text_that_begins_as_a_sealed_one_looks_like_one() {
    assert!(!Sealed::is_one("") && !Sealed::is_one("{\"format\":\"okaeri-program\"}"));
    for shift in 0..3 {
        let before = "-".repeat(shift);
        let program = format!("{before}{}{FORMAT}", "注".repeat(200));
        assert!(!Sealed::is_one(&program), "a note that names the form, {shift} bytes on");
    }
}
