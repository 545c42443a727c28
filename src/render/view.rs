//! What a template is given: plain structs whose fields become a template's values by name.
//!
//! Tera takes them through serde and builds each map once; a map that is handed to it is copied, key by key. Prose that is
//! already HTML is a value of Tera's own, which serde hands on as it is, so that it arrives marked as safe. The same
//! declaration also says what a page shows of a record, in a fixed order, for its digest.
//!
//! **Invariant:** a text that is not [`Html`] is escaped where a template prints it.

use serde::{Serialize, Serializer};
use tera::Value;

use crate::domain::Digester;

/// A value that a template can be given.
pub trait View: Serialize {
    /// The value as a template sees it.
    fn value(&self) -> Value {
        Value::from_serializable(self)
    }

    /// Adds the value to what is digested.
    fn absorb(&self, digest: &mut Digester);
}

/// HTML that is safe to print as it is: made from prose, never taken from content.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html(pub String);

impl Serialize for Html {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Value::safe_string(&self.0).serialize(serializer)
    }
}

impl View for Html {
    fn absorb(&self, digest: &mut Digester) {
        digest.take(self.0.as_bytes());
    }
}

/// JSON for a page's script, which prints as the whole value of an attribute, its quotes among it: `data-facts={{ page.facts }}`.
/// The quotes are single ones where the JSON has others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonAttribute(pub serde_json::Value);

impl Serialize for JsonAttribute {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let json = self.0.to_string().replace('&', "&amp;").replace('\'', "&#39;").replace('<', "&lt;");
        let quote = if json.contains('"') { '\'' } else { '"' };
        Value::safe_string(&format!("{quote}{json}{quote}")).serialize(serializer)
    }
}

impl View for JsonAttribute {
    fn absorb(&self, digest: &mut Digester) {
        digest.take(self.0.to_string().as_bytes());
    }
}

impl View for String {
    fn absorb(&self, digest: &mut Digester) {
        digest.take(self.as_bytes());
    }
}

impl View for &str {
    fn absorb(&self, digest: &mut Digester) {
        digest.take(self.as_bytes());
    }
}

impl View for bool {
    fn absorb(&self, digest: &mut Digester) {
        digest.take(&[u8::from(*self)]);
    }
}

impl View for usize {
    fn absorb(&self, digest: &mut Digester) {
        digest.take(&(*self as u64).to_le_bytes());
    }
}

impl View for u32 {
    fn absorb(&self, digest: &mut Digester) {
        digest.take(&self.to_le_bytes());
    }
}

impl<T: View> View for Option<T> {
    fn absorb(&self, digest: &mut Digester) {
        digest.take(&[u8::from(self.is_some())]);
        if let Some(value) = self {
            value.absorb(digest);
        }
    }
}

impl<T: View> View for Vec<T> {
    fn absorb(&self, digest: &mut Digester) {
        digest.take(&(self.len() as u64).to_le_bytes());
        for value in self {
            value.absorb(digest);
        }
    }
}

/// Declares a view: a struct whose fields a template reads by name.
macro_rules! view {
    ($(#[$meta:meta])* pub struct $name:ident $(<$life:lifetime>)? { $($(#[$fmeta:meta])* $field:ident: $type:ty,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Debug)]
        pub struct $name $(<$life>)? { $($(#[$fmeta])* pub $field: $type,)* }

        impl $(<$life>)? serde::Serialize for $name $(<$life>)? {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeStruct as _;
                const FIELDS: usize = [$(stringify!($field)),*].len();
                let mut fields = serializer.serialize_struct(stringify!($name), FIELDS)?;
                $(fields.serialize_field(stringify!($field), &self.$field)?;)*
                fields.end()
            }
        }

        impl $(<$life>)? $crate::render::view::View for $name $(<$life>)? {
            fn absorb(&self, digest: &mut $crate::domain::Digester) {
                $($crate::render::view::View::absorb(&self.$field, digest);)*
            }
        }
    };
}

pub(super) use view;

#[cfg(test)]
mod tests {
    use super::*;

    view! {
        /// A view.
        pub struct Sample<'a> {
            /// Plain text.
            text: &'a str,
            /// HTML.
            html: Html,
            /// A list.
            list: Vec<String>,
        }
    }

    fn digest(view: &impl View) -> [u8; 32] {
        let mut digester = Digester::default();
        view.absorb(&mut digester);
        digester.finish()
    }

    #[test]
    fn only_html_is_printed_as_it_is() {
        let view = Sample { text: "<b>", html: Html("<b>".into()), list: vec!["&".into()] };
        let mut tera = tera::Tera::new();
        tera.add_raw_template("a.html", "{{ v.text }} {{ v.html }} {% for x in v.list %}{{ x }}{% endfor %}")
            .unwrap();
        let mut context = tera::Context::new();
        context.insert_value("v", view.value());
        assert_eq!(tera.render("a.html", &context).unwrap(), "&lt;b&gt; <b> &amp;");
    }

    #[test]
    fn json_stays_within_its_attribute() {
        let view = JsonAttribute(serde_json::json!({"a": "it's <b> & \"&#39;\""}));
        let mut tera = tera::Tera::new();
        tera.add_raw_template("a.html", "<p data-facts={{ v }}>").unwrap();
        let mut context = tera::Context::new();
        context.insert_value("v", view.value());
        let html = tera.render("a.html", &context).unwrap();
        assert_eq!(JsonAttribute(serde_json::Value::Null).value().to_string(), "\"null\"");
        assert_eq!(html, r#"<p data-facts='{"a":"it&#39;s &lt;b> &amp; \"&amp;#39;\""}'>"#);
    }

    #[test]
    fn a_digest_tells_neighbours_apart() {
        let view = |list: &[&str]| Sample {
            text: "a",
            html: Html::default(),
            list: list.iter().map(|s| s.to_string()).collect(),
        };
        assert_eq!(digest(&view(&["ab", "c"])), digest(&view(&["ab", "c"])));
        assert_ne!(digest(&view(&["ab", "c"])), digest(&view(&["a", "bc"])));
        assert_ne!(digest(&view(&[])), digest(&view(&[""])));
    }
}
