//! Nodes become typed values; whatever does not fit is noted and left out.
//!
//! **Invariant:** decoding never stops at a fault: a bad item leaves its list, a bad optional field counts as absent,
//! and only a bad required field costs its record.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fmt;
use std::sync::Arc;

use super::node::{MapKey, Node, Value};
use crate::diag::characters::{find_look_alike, look_alike};
use crate::diag::{Diagnostic, MOST_ALIKE, Origin, Rule, Span};
use crate::domain::{Digested, Digester, LanguageTag};

/// One file being read: its name and the faults found so far.
pub struct DecodeContext<'a> {
    /// The file's path below the content's root.
    pub file: &'a Arc<str>,
    /// The language that prose without a language is written in.
    pub source_language: &'a LanguageTag,
    /// The faults found so far.
    pub diagnostics: Vec<Diagnostic>,
    /// Ids of items that were left out for their faults: whatever names them is right to. [`LOST_LIST`] stands for those
    /// of a whole list.
    pub lost: Vec<String>,
    /// Lines of the text with a character that was told of already.
    pub told_lines: BTreeSet<u32>,
    /// Whether fields of no known name are passed over: a later version may have written them.
    pub passes_unknown_fields: bool,
    /// How many faults against each rule there were, and where the last one told stands.
    counted: HashMap<Rule, (usize, usize)>,
}

/// What no id is: it stands for all ids of a list that is no list.
pub const LOST_LIST: &str = "*";

impl<'a> DecodeContext<'a> {
    /// A reading of `file` with no faults yet.
    pub fn new(file: &'a Arc<str>, source_language: &'a LanguageTag) -> Self {
        Self {
            file,
            source_language,
            diagnostics: Vec::new(),
            lost: Vec::new(),
            told_lines: BTreeSet::new(),
            passes_unknown_fields: false,
            counted: HashMap::new(),
        }
    }

    /// Notes a fault against `rule` at `span`; `fill` adds the message's words. What is beyond [`MOST_ALIKE`] is counted, and
    /// not filled: a file of a mebibyte may hold half a million faults.
    pub fn fault(&mut self, rule: Rule, span: Span, fill: impl FnOnce(Diagnostic) -> Diagnostic) {
        let (count, last) = self.counted.entry(rule).or_default();
        *count += 1;
        if *count > MOST_ALIKE {
            if let Some(last) = self.diagnostics.get_mut(*last).filter(|last| last.rule == rule) {
                last.more += 1;
                return;
            }
        } else {
            *last = self.diagnostics.len();
        }
        let origin = Origin { file: self.file.clone(), span };
        self.diagnostics.push(fill(Diagnostic::new(rule, origin)));
    }

    /// Whether so many faults against `rule` were noted that another is only counted.
    pub fn is_full(&self, rule: Rule) -> bool {
        self.counted.get(&rule).is_some_and(|(count, _)| *count >= MOST_ALIKE)
    }

    /// Notes a fault of the value that `node` holds. Where a character of it is not what it looks like, that one is marked
    /// and named: an editor who sees thirteen digits cannot find the fourteenth character.
    pub fn value_fault(&mut self, rule: Rule, node: &Node, fill: impl FnOnce(Diagnostic) -> Diagnostic) {
        let found = node.text().and_then(find_look_alike);
        let span = found.map_or(node.span, |(offset, _)| node.character(offset));
        self.fault(rule, span, |d| fill(d).naming(found.map(|(_, c)| c)));
    }

    /// Notes that `node` is not of the shape that `wanted` names (a key of the message's words).
    pub fn wrong_type(&mut self, node: &Node, wanted: &str) {
        // A bracket or list sign of another kind stands first; what should be a number has none at all.
        let text = match &node.value {
            Value::Mapping(entries) => entries.first().map(|(key, _)| key.text.as_str()),
            _ => node.text(),
        };
        let is_number = matches!(wanted, "number" | "whole-number" | "true-or-false");
        let named = text.and_then(|text| {
            let first = text.chars().next().filter(|c| look_alike(*c).is_some());
            first.or_else(|| find_look_alike(text).filter(|_| is_number).map(|(_, c)| c))
        });
        let found = match &node.value {
            _ if node.is_null() => "nothing",
            Value::Scalar { .. } => "text",
            Value::Sequence(_) => "list",
            Value::Mapping(_) => "map",
        };
        self.fault(Rule::WrongType, node.span, |d| {
            d.with("wanted", wanted).with("found", found).naming(named)
        });
    }
}

/// A type that a node can be read as.
pub trait Decode: Sized {
    /// Reads `node`. `None` when it is not such a value; the fault is then in `reading`.
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self>;

    /// The value of a field that is not there; `None` when the field is required.
    fn absent() -> Option<Self> {
        None
    }

    /// What stands in for a required value that is missing or bad, so that the rest of the record can be checked. Its
    /// place is the file as a whole, and nothing is built from it: its fault is an error.
    fn stand_in() -> Option<Self> {
        None
    }

    /// Whether values of the type have an `id` by which others name them.
    fn has_id() -> bool {
        false
    }
}

/// A value with its place. Two are equal when their values are.
#[derive(Clone, Debug)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub span: Span,
}

impl<T: PartialEq> PartialEq for Spanned<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<T: Digested> Digested for Spanned<T> {
    fn absorb(&self, digest: &mut Digester) {
        self.value.absorb(digest);
    }
}

impl<T> std::ops::Deref for Spanned<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: fmt::Display> fmt::Display for Spanned<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

impl<T: Decode> Decode for Spanned<T> {
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        T::decode(node, context).map(|value| Spanned { value, span: node.span })
    }
    fn stand_in() -> Option<Self> {
        T::stand_in().map(|value| Spanned { value, span: Span::FILE })
    }
}

impl<T> Spanned<T> {
    /// Whether the value stands in for one that could not be read.
    pub fn is_stand_in(&self) -> bool {
        self.span == Span::FILE
    }
}

impl<T: Decode> Decode for Option<T> {
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        T::decode(node, context).map(Some)
    }
    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        match &node.value {
            Value::Sequence(items) => {
                let mut decode = |item: &Node| {
                    let decoded = T::decode(item, context);
                    if decoded.is_none() {
                        context.lost.extend(item.get("id").and_then(Node::text).map(str::to_owned));
                    }
                    decoded
                };
                // Lists are mostly short, and grow by fours.
                let mut list: Self = items.iter().filter_map(&mut decode).collect();
                list.shrink_to_fit();
                Some(list)
            }
            _ => {
                context.wrong_type(node, "list");
                if T::has_id() {
                    context.lost.push(LOST_LIST.to_owned());
                }
                None
            }
        }
    }
    fn absent() -> Option<Self> {
        Some(Vec::new())
    }
    fn stand_in() -> Option<Self> {
        Some(Vec::new())
    }
}

/// A map whose keys are values too, such as language tags; in the order of the keys.
pub type MapOf<K, V> = BTreeMap<K, Spanned<V>>;

impl<K: Decode + Ord, V: Decode> Decode for BTreeMap<K, Spanned<V>> {
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        let Value::Mapping(entries) = &node.value else {
            context.wrong_type(node, "map");
            return None;
        };
        let mut map = BTreeMap::new();
        for (key, value) in entries {
            let name = key.as_node();
            if let (Some(k), Some(v)) = (K::decode(&name, context), Spanned::<V>::decode(value, context)) {
                map.insert(k, v);
            }
        }
        Some(map)
    }
    fn absent() -> Option<Self> {
        Some(BTreeMap::new())
    }
}

impl MapKey {
    /// The key as a value of its own.
    pub fn as_node(&self) -> Node {
        Node {
            span: self.span,
            value: Value::Scalar { text: self.text.clone(), plain: false, escapes: false, cut: None },
        }
    }
}

/// What in `known` is nearest to `word`, if anything is near enough to be a slip of the fingers.
pub fn near_miss<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<String> {
    known
        .into_iter()
        .map(|candidate| (strsim::jaro_winkler(&word.to_lowercase(), &candidate.to_lowercase()), candidate))
        .filter(|(score, _)| *score >= 0.82)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| candidate.to_owned())
}

/// The fields of a map being decoded into a record.
pub struct Fields<'n> {
    node: &'n Node,
    entries: &'n [(MapKey, Node)],
    /// What stands under a misspelt name, by the name that was meant: read as that field, so that a slip of the fingers
    /// is one fault and not one for each name that the field declares.
    meant: Vec<(String, &'n Node)>,
}

impl<'n> Fields<'n> {
    /// The fields of `node`; faults when it is no map, and for each field that is not in `known`.
    pub fn open(node: &'n Node, known: &[&str], context: &mut DecodeContext) -> Option<Self> {
        let Value::Mapping(entries) = &node.value else {
            context.wrong_type(node, "map");
            return None;
        };
        let written: HashSet<&str> = entries.iter().map(|(key, _)| key.text.as_str()).collect();
        let mut meant: Vec<(String, &Node)> = Vec::new();
        if context.passes_unknown_fields {
            return Some(Self { node, entries, meant });
        }
        for (key, value) in entries.iter().filter(|(key, _)| !known.contains(&key.text.as_str())) {
            if context.is_full(Rule::UnknownField) {
                context.fault(Rule::UnknownField, key.span, |d| d);
                continue;
            }
            let suggestion = near_miss(&key.text, known.iter().copied());
            let taken = |name: &String| {
                written.contains(name.as_str()) || meant.iter().any(|(other, _)| other == name)
            };
            if let Some(name) = suggestion.clone().filter(|name| !taken(name)) {
                meant.push((name, value));
            }
            let known = known.join(", ");
            context.value_fault(Rule::UnknownField, &key.as_node(), |d| {
                d.with("field", &key.text).with("known", known).suggest(suggestion)
            });
        }
        Some(Self { node, entries, meant })
    }

    /// Decodes the field `name`. The outer `None`: it is required and not there, or bad.
    pub fn take<T: Decode>(&self, name: &str, context: &mut DecodeContext) -> Option<T> {
        let written = self.entries.iter().find(|(key, _)| key.text == name).map(|(_, node)| node);
        let meant = || self.meant.iter().find(|(field, _)| field == name).map(|(_, node)| *node);
        match written.or_else(meant) {
            Some(node) => T::decode(node, context).or_else(T::absent),
            None => {
                let absent = T::absent();
                if absent.is_none() {
                    context.fault(Rule::MissingField, self.node.span, |d| d.with("field", name));
                }
                absent
            }
        }
    }
}

/// Declares a record: the struct, and how it is decoded from a map. A field is written under its own name, or under
/// the name after `as`.
macro_rules! decoded {
    (@name $field:ident) => { stringify!($field) };
    (@name $field:ident $name:literal) => { $name };
    ($(#[$meta:meta])* pub struct $record:ident {
        $($(#[$fmeta:meta])* $field:ident $(as $name:literal)? : $type:ty,)*
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $record {
            $($(#[$fmeta])* pub $field: $type,)*
        }

        impl $record {
            /// The fields' names as content writes them.
            pub const FIELDS: &'static [&'static str] = &[$($crate::load::yaml::decoded!(@name $field $($name)?),)*];
        }

        impl crate::load::yaml::Decode for $record {
            fn stand_in() -> Option<Self> {
                Some(Self { $($field: <$type as crate::load::yaml::Decode>::absent().or_else(<$type as crate::load::yaml::Decode>::stand_in)?,)* })
            }

            fn has_id() -> bool {
                Self::FIELDS.contains(&"id")
            }

            fn decode(node: &crate::load::yaml::Node, context: &mut crate::load::yaml::DecodeContext) -> Option<Self> {
                let fields = crate::load::yaml::decode::Fields::open(node, Self::FIELDS, context)?;
                // Every field is read before any is missed, so that all their faults are noted.
                $(let $field: Option<$type> = fields.take($crate::load::yaml::decoded!(@name $field $($name)?), context);)*
                Some(Self { $($field: $field.or_else(<$type as crate::load::yaml::Decode>::stand_in)?,)* })
            }
        }
    };
}

/// Declares a record of the content: what [`decoded`] does, how what it says is digested, how it is cut to what readers may
/// see, and how an editor's editor is told of its fields.
macro_rules! record {
    ($(#[doc = $doc:literal])* pub struct $record:ident $(for $audience:ident)? {
        $($(#[doc = $fdoc:literal])* $field:ident $(as $name:literal)? : $type:ty,)*
    }) => {
        $crate::load::yaml::decoded! {
            $(#[doc = $doc])* pub struct $record { $($(#[doc = $fdoc])* $field $(as $name)? : $type,)* }
        }

        impl $crate::load::yaml::Described for $record {
            fn schema() -> serde_json::Value {
                $crate::load::yaml::described_map(stringify!($record), concat!($($doc, "\n"),*), vec![$((
                    $crate::load::yaml::decoded!(@name $field $($name)?),
                    concat!($($fdoc, "\n"),*),
                    <$type as $crate::load::yaml::Described>::schema(),
                    <$type as $crate::load::yaml::Decode>::absent().is_none(),
                )),*])
            }
        }

        impl $crate::load::restrict::Restrict for $record {
            fn restrict(&mut self, readers: &$crate::load::restrict::Readers<'_>) -> bool {
                // All fields are cut, whether or not one of them has hidden the record already.
                let mut is_seen = true $(&& $crate::domain::Visibility::$audience.admitted(readers.audience))?;
                $(is_seen &= $crate::load::restrict::Restrict::restrict(&mut self.$field, readers);)*
                is_seen
            }

            fn item_id(&self) -> Option<&str> {
                let mut id = None;
                $(if $crate::load::yaml::decoded!(@name $field $($name)?) == "id" {
                    id = $crate::load::restrict::Restrict::item_id(&self.$field);
                })*
                id
            }

            fn withhold(&mut self, path: &[&str]) -> bool {
                let [named, within @ ..] = path else { return false };
                $(if *named == $crate::load::yaml::decoded!(@name $field $($name)?) {
                    if !within.is_empty() {
                        return $crate::load::restrict::Restrict::withhold(&mut self.$field, within);
                    }
                    let Some(nothing) = <$type as $crate::load::yaml::Decode>::absent() else { return false };
                    self.$field = nothing;
                    return true;
                })*
                false
            }

            fn keep_only(&mut self, names: &[&str]) {
                $(if !names.contains(&$crate::load::yaml::decoded!(@name $field $($name)?))
                    && let Some(nothing) = <$type as $crate::load::yaml::Decode>::absent().or_else(<$type as $crate::load::yaml::Decode>::stand_in)
                {
                    self.$field = nothing;
                })*
            }

            fn filled(&self) -> Vec<&'static str> {
                let fields = [$(($crate::load::yaml::decoded!(@name $field $($name)?), $crate::load::restrict::Restrict::is_nothing(&self.$field)),)*];
                fields.into_iter().filter(|(_, is_nothing)| !is_nothing).map(|(name, _)| name).collect()
            }
        }

        impl $crate::load::visit::Visit for $record {
            fn visit(&self, span: $crate::diag::Span, visitor: &mut dyn $crate::load::visit::Visitor) {
                $(if visitor.enters($crate::load::yaml::decoded!(@name $field $($name)?)) {
                    $crate::load::visit::Visit::visit(&self.$field, span, visitor);
                })*
            }
        }

        impl $crate::domain::Digested for $record {
            fn absorb(&self, digest: &mut $crate::domain::Digester) {
                $($crate::domain::Digested::absorb(&self.$field, digest);)*
            }
        }
    };
}

pub(crate) use {decoded, record};
