//! JSON Schemas of the content's YAML files, by which an editor's editor completes and checks as one types.
//!
//! **Invariant:** generated from the types that read the files; says nothing of its own.

use std::fs::File;
use std::io::{self, Read};

use serde_json::Value;

use super::sheet::MappingFile;
use crate::load::records::{self, Guide};
use crate::load::yaml::Described;
use crate::package::Sha256Digest;

/// The largest schema that is read again, in bytes.
const MAX_SCHEMA: u64 = 4 << 20;
/// The key under which a schema says what it was when it was written, and the word before the digest.
const SEAL: &str = "$comment";
const SEALED: &str = "Written by `jinwi schema`. SHA-256 without this line: ";

/// The schemas: of each the file's name without its ending, and the schema. `say` gives what is said of a field, or of a
/// record where the field is empty, by the record's name, the field's and the English words.
pub fn schemas(say: &dyn Fn(&str, &str, &str) -> String) -> Vec<(&'static str, Value)> {
    let stem = |file: &'static str| file.split('.').next().unwrap_or(file);
    let records = records::schemas().into_iter();
    let mut schemas = vec![("guide", whole("guide.yaml", Guide::schema(), say))];
    schemas.extend(records.map(|(file, schema)| (stem(file), whole(file, schema, say))));
    schemas.push(("mapping", whole("a mapping file of `jinwi import`", MappingFile::schema(), say)));
    schemas
}

fn whole(title: &str, mut schema: Value, say: &dyn Fn(&str, &str, &str) -> String) -> Value {
    describe(&mut schema, say);
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema".into();
    schema["title"] = title.into();
    schema
}

/// A schema as the text of its file, with a digest by which [`is_as_written`] knows it again.
pub fn text(mut schema: Value) -> String {
    let seal = sealed(&schema);
    if let Some(fields) = schema.as_object_mut() {
        fields.insert(SEAL.to_owned(), seal.into());
    }
    pretty(&schema)
}

/// Whether a file is what [`text`] gave, of whatever schema, and nobody has changed it.
///
/// # Errors
/// When it cannot be read.
pub fn is_as_written(file: File) -> io::Result<bool> {
    let mut bytes = Vec::new();
    file.take(MAX_SCHEMA).read_to_end(&mut bytes)?;
    let Ok(Value::Object(mut fields)) = serde_json::from_slice(&bytes) else { return Ok(false) };
    let seal = fields.remove(SEAL);
    Ok(seal.is_some_and(|seal| seal == sealed(&Value::Object(fields))))
}

fn sealed(schema: &Value) -> String {
    format!("{SEALED}{}", Sha256Digest::of(pretty(schema).as_bytes()))
}

fn pretty(schema: &Value) -> String {
    serde_json::to_string_pretty(schema).expect("a schema is JSON") + "\n"
}

/// Says what each record and field of `schema` is.
fn describe(schema: &mut Value, say: &dyn Fn(&str, &str, &str) -> String) {
    match schema {
        Value::Object(schema) => {
            let record = schema.get("title").and_then(Value::as_str).map(str::to_owned);
            if let (Some(record), Some(Value::Object(fields))) = (&record, schema.get_mut("properties")) {
                for (field, schema) in fields {
                    let about = schema["description"].as_str().unwrap_or_default().to_owned();
                    describe(schema, say);
                    schema["description"] = say(record, field, &about).into();
                }
            }
            if let (Some(record), Some(Value::String(about))) = (&record, schema.get_mut("description")) {
                *about = say(record, "", about);
            }
            let others = schema.iter_mut().filter(|(name, _)| name.as_str() != "properties");
            others.for_each(|(_, within)| describe(within, say));
        }
        Value::Array(schemas) => schemas.iter_mut().for_each(|schema| describe(schema, say)),
        _ => {}
    }
}

/// The fields of `schema` as rows: path, whether it must be there, what it is, the words it may be.
pub fn fields(schema: &Value) -> Vec<(String, bool, String, Vec<String>)> {
    let mut rows = Vec::new();
    collect(schema, "", &mut rows);
    rows
}

fn collect(schema: &Value, path: &str, rows: &mut Vec<(String, bool, String, Vec<String>)>) {
    let required = schema["required"].as_array();
    for (name, field) in schema["properties"].as_object().into_iter().flatten() {
        let is_required = required.is_some_and(|required| required.iter().any(|of| of == name));
        let mut path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        let mut within = field;
        let about = field["description"].as_str().unwrap_or_default().to_owned();
        while within["type"] == "array" {
            path.push_str("[]");
            within = &within["items"];
        }
        let words = within["enum"].as_array().into_iter().flatten();
        let words = words.filter_map(Value::as_str).map(str::to_owned).collect();
        rows.push((path.clone(), is_required, about, words));
        collect(within, &path, rows);
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Seek, Write};

    use super::*;

    #[test]
    fn a_schema_is_known_again_until_somebody_changes_it() {
        let is_known = |text: &str| {
            let mut file = tempfile::tempfile().unwrap();
            file.write_all(text.as_bytes()).unwrap();
            file.rewind().unwrap();
            is_as_written(file).unwrap()
        };
        for (name, schema) in schemas(&|_, _, english| english.to_owned()) {
            let written = text(schema);
            assert!(is_known(&written) && is_known(&written.replace('\n', "\r\n")), "{name}");
            assert!(!is_known(&written.replacen("\"type\"", "\"mine\": 1, \"type\"", 1)), "{name}");
            let own = written.lines().filter(|line| !line.contains(SEAL)).collect::<Vec<_>>().join("\n");
            assert!(!is_known(&own), "{name}");
        }
        for own in ["", "{}", "[]", "{\"title\": \"guide.yaml\"}"] {
            assert!(!is_known(own), "{own}");
        }
    }
}
