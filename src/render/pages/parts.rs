//! The parts of pages that only scripts show and that are the same on all pages of a language, as a script that holds them once.
//!
//! **Invariant:** says nothing of any record.

use serde_json::json;
use tera::Context;

use crate::diag::Diagnostic;
use crate::domain::Method;
use crate::render::engine::Engine;
use crate::render::routes;
use crate::render::site::SiteLanguage;
use crate::render::statics::registered;
use crate::render::tracked::Tracked;
use crate::render::view::{JsonAttribute, View as _, view};

view! {
    /// What `parts.html` is given.
    pub struct Parts {
        /// How the language writes days.
        forms: JsonAttribute,
        /// The methods that need a tool: in an order, which the words that templates look up have none of.
        tools: Vec<&'static str>,
        /// Times to choose from.
        times: Vec<Time>,
    }
}

view! {
    /// A time that a reader has.
    pub struct Time {
        /// In seconds.
        seconds: usize,
        /// In words.
        words: String,
    }
}

impl Time {
    /// So many minutes, in words of `language`.
    pub fn of(minutes: usize, language: &SiteLanguage) -> Self {
        Self { seconds: minutes * 60, words: language.locale.count("minutes", minutes) }
    }
}

/// The times to choose from, in minutes.
const TIMES: [usize; 3] = [2, 5, 10];

/// The script of a language and its path. It bears the edition's name, so that a copy put together from two is noticed.
///
/// # Errors
/// A template beside the content that cannot be rendered.
pub fn script(
    engine: &Engine,
    site: &Tracked<'_>,
    language: &SiteLanguage,
) -> Result<(String, String), Diagnostic> {
    let mut values = Context::new();
    values.insert_value("t", language.messages.clone());
    values.insert_value("w", language.words.clone());
    let methods = Method::ALL.iter().map(|method| method.as_str());
    let parts = Parts {
        forms: JsonAttribute(language.locale.format.forms()),
        tools: methods.filter(|method| language.locale.find(&format!("tool-{method}")).is_some()).collect(),
        times: TIMES.map(|minutes| Time::of(minutes, language)).into(),
    };
    values.insert_value("page", parts.value());
    let mut html = Vec::with_capacity(32 * 1024);
    engine.render("parts.html", &values, &mut html)?;
    let html = String::from_utf8(html).expect("templates and their values are text");
    let value = json!({"guide": site.guide().id.as_str(), "edition": site.edition_name(), "html": html});
    Ok((routes::parts(language.tag()), registered("parts", &value)))
}
