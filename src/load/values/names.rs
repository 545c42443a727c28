//! Words for readers: by language, and as they are printed on the goods.
//!
//! **Invariant:** what is printed is held letter by letter, in every edition whatever its languages.

use std::collections::BTreeMap;

use serde_json::json;

use super::text_of;
use crate::diag::{Rule, Severity};
use crate::domain::{Digested, Digester, LanguageTag, digested};
use crate::load::yaml::decode::near_miss;
use crate::load::yaml::{Decode, DecodeContext, Described, Node, Value};

/// A text as it is printed on the pack, which readers compare letter by letter.
#[derive(Clone, Debug, PartialEq)]
pub struct Printed(pub String);

impl std::ops::Deref for Printed {
    type Target = String;
    fn deref(&self) -> &String {
        &self.0
    }
}

impl Decode for Printed {
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        text_of(node, context, Severity::Error).map(Self)
    }
}

impl Described for Printed {
    fn schema() -> serde_json::Value {
        String::schema()
    }
}

impl Digested for Printed {
    fn absorb(&self, digest: &mut Digester) {
        self.0.absorb(digest);
    }
}

impl Described for LocalText {
    fn schema() -> serde_json::Value {
        let texts = json!({
            "type": "object", "propertyNames": LanguageTag::schema(), "additionalProperties": String::schema(),
            "minProperties": 1,
        });
        json!({"anyOf": [String::schema(), texts]})
    }
}

impl Described for Names {
    fn schema() -> serde_json::Value {
        let name = |about: &str| json!({"type": ["string", "number"], "description": about});
        json!({
            "type": "object", "title": "Names", "description": "Names as printed.", "required": ["hangul"],
            "properties": {"hangul": name("The name in Hangul."), "latin": name("The name in Latin letters, as printed.")},
            "propertyNames": {"anyOf": [{"enum": ["hangul", "latin"]}, LanguageTag::schema()]},
            "additionalProperties": String::schema(),
        })
    }
}

impl Digested for LocalText {
    fn absorb(&self, digest: &mut Digester) {
        self.0.absorb(digest);
    }
}

digested!(Names { hangul, latin, others });

/// Prose in YAML: by language, or a plain string, which is of the source language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LocalText(pub BTreeMap<LanguageTag, String>);

impl Decode for LocalText {
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        if let Value::Mapping(entries) = &node.value {
            let mut texts = BTreeMap::new();
            for (key, value) in entries {
                let tag = LanguageTag::decode(&key.as_node(), context);
                let text = String::decode(value, context);
                if let (Some(tag), Some(text)) = (tag, text) {
                    texts.insert(tag, text);
                }
            }
            if entries.is_empty() {
                let field = context.source_language.clone();
                context.fault(Rule::MissingField, node.span, |d| d.with("field", field));
                return None;
            }
            return Some(Self(texts));
        }
        let text = String::decode(node, context)?;
        Some(Self(BTreeMap::from([(context.source_language.clone(), text)])))
    }
}

/// Names as printed on the pack: facts, held in every edition whatever its languages.
#[derive(Clone, Debug, PartialEq)]
pub struct Names {
    /// In Hangul.
    pub hangul: String,
    /// In Latin letters.
    pub latin: Option<String>,
    /// In other languages' scripts.
    pub others: BTreeMap<LanguageTag, String>,
}

impl Decode for Names {
    fn stand_in() -> Option<Self> {
        Some(Self { hangul: String::new(), latin: None, others: BTreeMap::new() })
    }
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        let Value::Mapping(entries) = &node.value else {
            context.wrong_type(node, "map");
            return None;
        };
        let (mut hangul, mut latin, mut others) = (None, None, BTreeMap::new());
        for (key, value) in entries {
            match key.text.as_str() {
                "hangul" => hangul = Printed::decode(value, context).map(|name| name.0),
                "latin" => latin = Printed::decode(value, context).map(|name| name.0),
                tag => match LanguageTag::parse(tag) {
                    Ok(tag) => {
                        if let Some(name) = Printed::decode(value, context) {
                            others.insert(tag, name.0);
                        }
                    }
                    Err(fault) => {
                        let suggestion = near_miss(tag, ["hangul", "latin"]).or_else(|| fault.canonical());
                        context.value_fault(Rule::UnknownField, &key.as_node(), |d| {
                            d.with("field", tag).with("known", "hangul, latin, zh-Hans …").suggest(suggestion)
                        });
                    }
                },
            }
        }
        if node.get("hangul").is_none() {
            context.fault(Rule::MissingField, node.span, |d| d.with("field", "hangul"));
        }
        hangul.map(|hangul| Self { hangul, latin, others })
    }
}
