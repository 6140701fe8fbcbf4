//! Japanese glyphs, without which every Japanese page is a page of boxes.

use std::path::Path;
use std::process::Command;

use super::apt::Part;
use crate::program;

pub(super) fn packages() -> Vec<Part> {
    vec![Part { package: "fonts-noto-cjk", why: "Japanese letters", there: has_japanese }]
}

fn has_japanese() -> bool {
    let known = Path::new("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc").is_file();
    known || program::output(Command::new("fc-list").arg(":lang=ja")).is_ok_and(|fonts| !fonts.is_empty())
}
