//! A row's values put into a dossier.
//!
//! **Invariant:** a row goes in whole or not at all.

use std::collections::BTreeMap;

use super::mapping::SheetField;
use super::table::SheetRow;
use super::{Pending, RowOutcome, RowValues, SheetImporter, text_id};
use crate::authoring::yaml_edit::{list, map, same, scalar, set, text};
use crate::authoring::{dossier_faults, read_yaml};
use crate::diag::{Diagnostic, Origin, Span};
use crate::load::records::Dossier;
use crate::load::yaml::{MapKey, Node, Value};

/// What a row says: the column, the field, and the value.
type RowValue<'a> = (Option<usize>, &'a SheetField, &'a str);

/// A dossier with a row's values.
struct Changed {
    text: String,
    /// The fields of the file that are others now.
    keys: Vec<String>,
    /// What was set, with the row's line.
    set: BTreeMap<Vec<String>, (usize, String)>,
}

impl SheetImporter<'_> {
    pub(super) fn apply(
        &mut self,
        row: &SheetRow,
        folder: &str,
        is_new: bool,
        values: &RowValues<'_>,
    ) -> RowOutcome {
        let name = format!("{folder}/dossier.yaml");
        if !self.pending.contains_key(folder) {
            // What is read here is mended so that it can be shown; a file that the content cannot read is not written again.
            let slug = folder.rsplit('/').next().unwrap_or_default();
            let is_read = self.content.dossier(slug).is_some_and(|files| files.facts.is_some());
            let read =
                (self.text_of)(&name).filter(|_| is_read).and_then(|text| Some((text_id(&text)?, text)));
            let Some((id, text)) = read else { return self.refused(row, None, "unreadable", &name) };
            self.pending.insert(folder.to_owned(), Pending { id, text, beside: None, set: BTreeMap::new() });
        }
        let pending = &self.pending[folder];
        let (id, before) = (pending.id.clone(), pending.text.clone());
        let outcome = self.changed(row, &before, values, folder);
        match outcome {
            Ok(Changed { text, keys, set }) => {
                let pending = self.pending.get_mut(folder).expect("it was put in above");
                pending.text = text;
                pending.set.extend(set);
                match (is_new, keys.is_empty()) {
                    (true, _) => RowOutcome::New(id, folder.to_owned()),
                    (false, true) => RowOutcome::Same(id),
                    (false, false) => RowOutcome::Changes(id, keys),
                }
            }
            Err(outcome) => {
                if is_new {
                    self.pending.remove(folder);
                    self.known.forget(folder);
                }
                outcome
            }
        }
    }

    /// The dossier `before` with a row's values.
    fn changed(
        &mut self,
        row: &SheetRow,
        before: &str,
        values: &RowValues<'_>,
        folder: &str,
    ) -> Result<Changed, RowOutcome> {
        let mut set_now: BTreeMap<Vec<String>, (usize, String)> = BTreeMap::new();
        let mut text = before.to_owned();
        let mut keys: Vec<String> = Vec::new();
        let mut of_key: BTreeMap<&str, Vec<RowValue<'_>>> = BTreeMap::new();
        for (column, field, value) in values {
            let Some(key) = field.key() else { continue };
            if let SheetField::Value { path, .. } = field {
                // Said before by another row.
                let earlier = self.pending.get(folder).and_then(|pending| pending.set.get(path));
                if let Some((line, other)) = earlier.filter(|(_, other)| other != value) {
                    let said = format!("{other} ({line})");
                    return Err(self.refused(row, *column, "differs", &said));
                }
                set_now.insert(path.clone(), (row.line, value.clone()));
            }
            of_key.entry(key).or_default().push((*column, field, value));
        }
        for (key, fields) in &of_key {
            let Some(tree) = read_yaml(&text) else {
                return Err(self.refused(row, None, "unreadable", folder));
            };
            let old = tree.get(key);
            // A text in several languages, or whatever else is more than one value, is none that a cell can replace.
            let is_more = |field: &SheetField| match field {
                SheetField::Value { path, .. } => {
                    old.and_then(|old| at(old, &path[1..])).is_some_and(|node| node.text().is_none())
                }
                _ => false,
            };
            if let Some((column, field, _)) = fields.iter().find(|(_, field, _)| is_more(field)) {
                return Err(self.refused(row, *column, "several", &field.name()));
            }
            let node = self.merged(old, fields);
            if old.is_some_and(|old| same(old, &node)) {
                continue;
            }
            let Some(changed) = set(&text, key, &node, Dossier::FIELDS) else {
                return Err(self.refused(row, fields[0].0, "layout", key));
            };
            text = changed;
            keys.push((*key).to_owned());
        }
        let faults = self.faults(before, &text, row, &of_key);
        if faults.is_empty() {
            return Ok(Changed { text, keys, set: set_now });
        }
        faults.into_iter().for_each(|fault| self.tell(fault));
        Err(RowOutcome::Refused)
    }

    /// A field's value with what a row says of it.
    fn merged(&self, old: Option<&Node>, fields: &[RowValue<'_>]) -> Node {
        let mut node = old.cloned().unwrap_or_else(|| map(Vec::new()));
        let mut item: Vec<(String, Node)> = Vec::new();
        for (_, field, value) in fields {
            match field {
                SheetField::Value { path, is_text } => {
                    put(&mut node, &path[1..], if *is_text { text(value) } else { scalar(value, true) })
                }
                SheetField::List { path } => {
                    let mut items = at(&node, &path[1..]).map_or_else(Vec::new, |node| match &node.value {
                        Value::Sequence(items) => items.clone(),
                        _ => Vec::new(),
                    });
                    for part in self.mapping.items(value) {
                        let part = self.mapping.value(field, part);
                        if !items.iter().any(|item| item.text() == Some(&part)) {
                            items.push(text(&part));
                        }
                    }
                    put(&mut node, &path[1..], list(items));
                }
                SheetField::Item(name) => item.push((name.clone(), text(value))),
                SheetField::Kind | SheetField::Slug | SheetField::Id => {}
            }
        }
        if item.is_empty() {
            return node;
        }
        let mut items = match node.value {
            Value::Sequence(items) => items,
            _ => Vec::new(),
        };
        let gtin =
            item.iter().find(|(name, _)| name == "gtin").and_then(|(_, node)| node.text().map(str::to_owned));
        let is_this = |of: &Node| gtin.is_some() && of.get("gtin").and_then(Node::text) == gtin.as_deref();
        match items.iter_mut().find(|of| is_this(of)) {
            Some(there) => item.into_iter().for_each(|(name, node)| put(there, &[name], node)),
            None => items.push(map(item)),
        }
        list(items)
    }

    /// What the fields that a row sets are told of, at the cells of that row.
    fn faults(
        &self,
        before: &str,
        after: &str,
        row: &SheetRow,
        of_key: &BTreeMap<&str, Vec<RowValue<'_>>>,
    ) -> Vec<Diagnostic> {
        let told: Vec<Diagnostic> = dossier_faults(before, &self.content.source_language);
        let Some(tree) = read_yaml(after) else { return Vec::new() };
        let Value::Mapping(entries) = &tree.value else { return Vec::new() };
        let key_at = |line: u32| {
            entries.iter().rfind(|(key, _)| key.span.line <= line).map(|(key, _)| key.text.as_str())
        };
        let mut faults = Vec::new();
        for fault in dossier_faults(after, &self.content.source_language) {
            let is_old = told.iter().any(|old| (old.rule, &old.args) == (fault.rule, &fault.args));
            let Some(fields) = key_at(fault.origin.span.line).and_then(|key| of_key.get(key)) else {
                continue;
            };
            if is_old || fault.rule.is_incompleteness() {
                continue;
            }
            // The cell that says what the fault quotes, else the first of the field.
            let quoted =
                fault.args.iter().find(|(name, _)| *name == "value").map(|(_, value)| value.as_str());
            let cell =
                fields.iter().find(|(_, _, value)| quoted.is_some_and(|quoted| value.contains(quoted)));
            let column = cell.or(fields.first()).and_then(|(column, ..)| *column);
            let span = column.map_or(Span::new(row.line, 1, 1), |column| self.table.place(row, column));
            faults.push(Diagnostic { origin: Origin { file: self.file.clone(), span }, ..fault });
        }
        faults
    }
}

/// The node at `path` below `node`.
fn at<'n>(node: &'n Node, path: &[String]) -> Option<&'n Node> {
    path.iter().try_fold(node, |node, key| node.get(key))
}

/// Puts `value` at `path` below `node`, with the maps that lead there.
fn put(node: &mut Node, path: &[String], value: Node) {
    let Some((key, rest)) = path.split_first() else {
        *node = value;
        return;
    };
    if !matches!(node.value, Value::Mapping(_)) {
        *node = map(Vec::new());
    }
    let Value::Mapping(entries) = &mut node.value else { return };
    let at = entries.iter().position(|(of, _)| of.text == *key).unwrap_or_else(|| {
        entries.push((MapKey { text: key.clone(), span: Span::default() }, map(Vec::new())));
        entries.len() - 1
    });
    put(&mut entries[at].1, rest, value);
}
