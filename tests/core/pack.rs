//! The content of the page as a file.

use okaeri::domain::catalog::builtin;
use okaeri::exchange::pack::{self, Content};

fn content() -> Content {
    Content { catalog: builtin(), sample: "{}".into() }
}

#[test]
fn content_comes_back_from_its_file_as_it_was() {
    let file = pack::write(&content()).unwrap();
    assert_eq!(pack::read(&file).unwrap(), content());
}

#[test]
fn a_file_that_was_cut_short_is_refused() {
    let file = pack::write(&content()).unwrap();
    assert!(pack::read(&file[..file.len() / 2]).is_err());
    assert!(pack::read(&[]).is_err());
}
