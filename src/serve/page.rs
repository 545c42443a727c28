//! What the preview puts into the pages that it serves, and into none that is built.
//!
//! **Invariant:** changes responses alone; nothing here reaches a copy.

/// Loads pages again and shows what is wrong.
pub const SCRIPT: &str = include_str!("../../static/serve/serve.js");
/// Its looks.
pub const STYLE: &str = include_str!("../../static/serve/serve.css");
/// Draws boxes on the photos of a pair.
pub const PAIRS_SCRIPT: &str = include_str!("../../static/serve/pairs.js");

/// Tells how far languages are.
pub const COVERAGE_SCRIPT: &str = include_str!("../../static/serve/coverage.js");

/// Where the script and its looks are.
const HEAD: &str = "<link rel=\"stylesheet\" href=\"/-/serve.css\"><script src=\"/-/serve.js\" defer";

/// A page with the preview's script, which may ask the preview for news; `good` is the reading that the page was made of.
pub fn with_script(page: &str, good: u64) -> String {
    let head = format!("{HEAD} data-reading=\"{good}\"></script>\n</head>");
    page.replacen("default-src 'none';", "default-src 'none'; connect-src 'self';", 1)
        .replacen("</head>", &head, 1)
}

/// A page of the preview's own.
pub struct OwnPage<'a> {
    /// Its title.
    pub title: &'a str,
    /// What it holds.
    pub body: &'a str,
    /// Its scripts, below `/-/`.
    pub scripts: &'a [&'a str],
}

impl OwnPage<'_> {
    /// The page; `good` is the reading that was shown last.
    pub fn html(&self, good: u64) -> String {
        let Self { title, body, scripts } = self;
        let scripts: String =
            scripts.iter().map(|script| format!("<script src=\"/-/{script}\" defer></script>")).collect();
        format!(
            "<!DOCTYPE html>\n<html lang=\"ko\" class=\"jinwi-own\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><link rel=\"icon\" href=\"data:,\"><title>{title}</title>{HEAD} data-reading=\"{good}\"></script>{scripts}</head><body>{body}</body></html>\n"
        )
    }
}
