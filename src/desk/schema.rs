//! JSON Schemas of the content's YAML files, by which an editor's editor completes and checks as one types.
//!
//! **Invariant:** generated from the types that read the files; says nothing of its own.

use serde_json::{Map, Value, json};

use super::sheet::MappingFile;
use crate::load::records::{Brand, Dossier, Guide};
use crate::load::yaml::Described;

/// The schemas: of each the file's name without its ending, and the schema.
pub fn schemas() -> [(&'static str, Value); 4] {
    [
        ("guide", whole("guide.yaml", Guide::schema())),
        ("brand", whole("brand.yaml", Brand::schema())),
        ("dossier", whole("dossier.yaml", Dossier::schema())),
        ("mapping", whole("a mapping file of `jinwi import`", MappingFile::schema())),
    ]
}

fn whole(title: &str, schema: Value) -> Value {
    let mut whole = json!({"$schema": "https://json-schema.org/draft/2020-12/schema", "title": title});
    let fields: Map<String, Value> = schema.as_object().cloned().unwrap_or_default();
    whole.as_object_mut().expect("it was made as an object").extend(fields);
    whole
}

/// The fields of `schema` as rows: path, whether it must be there, what it is.
pub fn fields(schema: &Value) -> Vec<(String, bool, String)> {
    let mut rows = Vec::new();
    collect(schema, "", &mut rows);
    rows
}

fn collect(schema: &Value, path: &str, rows: &mut Vec<(String, bool, String)>) {
    let required = schema["required"].as_array();
    for (name, field) in schema["properties"].as_object().into_iter().flatten() {
        let is_required = required.is_some_and(|required| required.iter().any(|of| of == name));
        let mut path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        let mut within = field;
        let mut about = field["description"].as_str().unwrap_or_default().to_owned();
        while within["type"] == "array" {
            path.push_str("[]");
            within = &within["items"];
        }
        if let Some(words) = within["enum"].as_array() {
            let words: Vec<_> =
                words.iter().filter_map(Value::as_str).map(|word| format!("`{word}`")).collect();
            about = format!("{about} One of {}.", words.join(", "));
        }
        rows.push((path.clone(), is_required, about));
        collect(within, &path, rows);
    }
}
