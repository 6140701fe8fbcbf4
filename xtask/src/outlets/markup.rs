//! The ways out of a page, a style sheet and a picture: addresses of others, and what the policy does not stop.

/// What begins a tag, or stands in one, and has no place in the page. No policy stops the first three.
const FORBIDDEN: &[&str] = &[
    "refresh",
    "preconnect",
    "dns-prefetch",
    "prefetch",
    "prerender",
    "<base",
    "<embed",
    "<form",
    "<iframe",
    "<object",
];

/// Attributes that load.
const LOADING: &[&str] = &["action", "data", "href", "ping", "src", "srcset"];

/// The tags that load from elsewhere, or could.
pub(super) fn in_page(html: &str) -> impl Iterator<Item = &str> {
    tags(html).filter(|tag| {
        FORBIDDEN.iter().any(|word| tag.contains(word))
            || addresses(tag).any(|address| !address.starts_with("./") && !address.starts_with('#'))
    })
}

/// The lines that load anything.
pub(super) fn in_style(css: &str) -> impl Iterator<Item = &str> {
    let loads =
        |line: &&str| line.contains("@import") || line.contains("image-set(") || line.contains("url(");
    css.lines().filter(loads)
}

/// The tags that refer to anything, or run.
pub(super) fn in_picture(svg: &str) -> impl Iterator<Item = &str> {
    tags(svg).filter(|tag| tag.starts_with("<script") || tag.contains("href=") || tag.contains("url("))
}

fn tags(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive('>').filter_map(|piece| piece.get(piece.find('<')?..))
}

fn addresses(tag: &str) -> impl Iterator<Item = &str> {
    LOADING.iter().filter_map(|name| {
        let (_, value) = tag.split_once(&format!(" {name}="))?;
        Some(value.trim_start_matches(['"', '\'']))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_loads_from_elsewhere_is_found_in_a_page() {
        for tag in [
            "<script src=\"https://a.example/b.js\">",
            "<link rel=\"stylesheet\" href=\"//a.example/b.css\">",
            "<img alt=\"\" src='http://a.example/b.png'>",
            "<link rel=\"preconnect\" href=\"./\">",
            "<meta http-equiv=\"refresh\" content=\"0\">",
            "<iframe>",
            "<form>",
        ] {
            let html = format!("<p>a</p>{tag}<p>b</p>");
            assert_eq!(in_page(&html).collect::<Vec<_>>(), [tag]);
        }
        assert_eq!(
            in_page("<link href=\"./a.css\"><p>https://a.example prefetch</p><a href=\"#/\">").count(),
            0
        );
    }

    #[test]
    fn what_loads_is_found_in_styles_and_pictures() {
        assert_eq!(in_style("@import 'a';\na { background: url(b) }\np { color: red }\n").count(), 2);
        assert_eq!(
            in_picture("<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"a\"/><script></svg>").count(),
            2
        );
        assert_eq!(in_picture("<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"\"/></svg>").count(), 0);
    }
}
