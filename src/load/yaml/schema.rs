//! What YAML files may hold, for editors' editors: JSON Schema (draft 2020-12), as yaml-language-server reads it.
//!
//! It says less than the checks do: what one field allows by itself. Whatever the decoding takes, it takes.
//!
//! **Invariant:** follows from the types that decode the files, so that no field can be missing from it.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{Decode, Spanned};

/// A value whose schema is known.
pub trait Described: Decode {
    /// Its schema.
    fn schema() -> Value;
}

/// The schema of the map `record`, titled by it, of these fields: name, what it is, its value's schema, and whether it must
/// be there.
pub fn described_map(record: &str, about: &str, fields: Vec<(&'static str, &str, Value, bool)>) -> Value {
    let required: Vec<&str> = fields.iter().filter(|field| field.3).map(|field| field.0).collect();
    let properties = fields.into_iter().map(|(name, about, mut schema, _)| {
        if let Some(schema) = schema.as_object_mut() {
            // The field's own words say more than those of its type.
            schema.insert("description".to_owned(), text(about).into());
        }
        (name.to_owned(), schema)
    });
    json!({
        "type": "object", "title": record, "description": text(about), "properties": properties.collect::<Map<_, _>>(),
        "required": required, "additionalProperties": false,
    })
}

/// A doc comment as running text.
fn text(doc: &str) -> String {
    doc.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl<T: Described> Described for Spanned<T> {
    fn schema() -> Value {
        T::schema()
    }
}

impl<T: Described> Described for Option<T> {
    fn schema() -> Value {
        T::schema()
    }
}

impl<T: Described> Described for Vec<T> {
    fn schema() -> Value {
        json!({"type": "array", "items": T::schema()})
    }
}

impl<K: Described + Ord, V: Described> Described for BTreeMap<K, Spanned<V>> {
    fn schema() -> Value {
        json!({"type": "object", "propertyNames": K::schema(), "additionalProperties": V::schema()})
    }
}
