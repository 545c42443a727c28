//! What templates write most often around a text, as filters: `{{ page.name | said }}`. A component would set up a state of
//! its own for each of the thousand times that a long page has one.
//!
//! **Invariant:** what is not [`Html`](super::view::Html) is escaped.

use tera::value::Key;
use tera::{Kwargs, State, Tera, Value};

use super::prose::escape;

/// Makes the filters known to `tera`.
pub fn register(tera: &mut Tera) {
    tera.register_filter("la", |x: &Value, _: Kwargs, _: &State<'_>| {
        let mut html = String::new();
        language(x, &mut html);
        Value::safe_string(&html)
    });
    tera.register_filter("said", |x: &Value, _: Kwargs, _: &State<'_>| {
        let mut html = String::from("<span");
        language(x, &mut html);
        html.push('>');
        match field(x, "html").and_then(|value| Some((value.as_str()?, value.is_safe()))) {
            Some((text, true)) => html.push_str(text),
            Some((text, false)) => escape(text, &mut html),
            None => {}
        }
        html.push_str("</span>");
        Value::safe_string(&html)
    });
    tera.register_filter("state", |x: &Value, _: Kwargs, state: &State<'_>| {
        let mut html = String::new();
        let mut badge = |words: &str| {
            html.push_str(" <span class=\"badge\">");
            escape(words, &mut html);
            html.push_str("</span>");
        };
        let words = |name: &str| state.get::<Value>(name).ok().flatten();
        if let Some(lang) = field(x, "lang").and_then(Value::as_str) {
            let lists = words("w");
            let names = lists.as_ref().and_then(|lists| field(lists, "shown_in"));
            badge(names.and_then(|names| field(names, lang)).and_then(Value::as_str).unwrap_or(lang));
        }
        for (flag, message) in [("outdated", "translation_outdated"), ("machine", "machine_translated")] {
            if field(x, flag).is_some_and(Value::is_truthy) {
                let messages = words("t");
                badge(messages.as_ref().map_or("", |messages| text(messages, message)));
            }
        }
        Value::safe_string(&html)
    });
}

/// The language and direction of `x` as attributes, where it is not in the page's language.
fn language(x: &Value, html: &mut String) {
    if let Some(lang) = field(x, "lang").and_then(Value::as_str) {
        html.push_str(" lang=\"");
        escape(lang, html);
        html.push_str("\" dir=\"");
        escape(text(x, "dir"), html);
        html.push('"');
    }
}

fn field<'v>(x: &'v Value, name: &'v str) -> Option<&'v Value> {
    x.as_map()?.get(&Key::Str(name))
}

fn text<'v>(x: &'v Value, name: &'v str) -> &'v str {
    field(x, name).and_then(Value::as_str).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use tera::Context;

    use super::*;
    use crate::render::view::{Html, View as _, view};

    view! {
        /// A text as pages have them.
        pub struct Text {
            /// The text.
            html: Html,
            /// The same as plain text.
            plain: Plain,
            /// Its language.
            lang: Option<&'static str>,
            /// Its direction.
            dir: Option<&'static str>,
            /// Whether it is old.
            outdated: bool,
        }
    }

    view! {
        /// A text that is no HTML.
        pub struct Plain {
            /// The text.
            html: &'static str,
        }
    }

    #[test]
    fn a_text_says_its_language_and_its_age_and_is_escaped_unless_it_is_html() {
        let text = |lang: Option<&'static str>| Text {
            html: Html("<b>가</b>".to_owned()),
            plain: Plain { html: "<b>" },
            lang,
            dir: lang.map(|_| "rtl"),
            outdated: lang.is_some(),
        };
        let (other, own) = (text(Some("ar")), text(None));
        let mut values = Context::new();
        values.insert_value("other", other.value());
        values.insert_value("own", own.value());
        values.insert("t", &serde_json::json!({"translation_outdated": "old & grey"}));
        values.insert("w", &serde_json::json!({"shown_in": {"ar": "in Arabic"}}));
        let mut tera = Tera::new();
        register(&mut tera);
        for (template, wanted) in [
            ("<p{{ own | la }}>", "<p>"),
            ("<p{{ other | la }}>", "<p lang=\"ar\" dir=\"rtl\">"),
            ("{{ own | said }}", "<span><b>가</b></span>"),
            ("{{ other | said }}", "<span lang=\"ar\" dir=\"rtl\"><b>가</b></span>"),
            ("{{ other.plain | said }}", "<span>&lt;b&gt;</span>"),
            ("{{ own | state }}", ""),
            (
                "{{ other | state }}",
                " <span class=\"badge\">in Arabic</span> <span class=\"badge\">old &amp; grey</span>",
            ),
        ] {
            tera.add_raw_template("a.html", template).unwrap();
            assert_eq!(tera.render("a.html", &values).unwrap(), wanted, "{template}");
        }
    }
}
