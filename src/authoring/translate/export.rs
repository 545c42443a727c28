//! Texts that go out to translators.
//!
//! **Invariant:** nothing above the audience asked for leaves the content.

use std::collections::BTreeMap;

use super::coverage::{PartState, SourceChange, of_record};
use super::glossary;
use super::language_file::{LanguageFile, read_lock};
use super::record::{TranslatableRecord, records};
use super::terms::Terms;
use super::xliff::{self, OutFile, OutGroup, OutUnit, Skeleton};
use crate::check::misplaced;
use crate::domain::{LanguageTag, Visibility, Weight};
use crate::load::markdown::units::{self, MarkKind, Run, Unit};
use crate::load::markdown::without_comments;
use crate::load::{Content, Part, TextFile};
use crate::render::locale::Locales;

/// What is asked for.
pub struct ExportRequest<'a> {
    /// The language to translate into.
    pub language: &'a LanguageTag,
    /// Ids or slugs of records; none = all that are published.
    pub records: &'a [String],
    /// How far what leaves may be published.
    pub audience: Visibility,
    /// Whether what is current is sent as well.
    pub all: bool,
    /// Whether the source text stands in for each translation that is wanted: some tools show nothing else.
    pub fill: bool,
}

/// What goes out.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Exported {
    /// The XLIFF; empty when there is nothing to send.
    pub xliff: String,
    /// Records in it.
    pub records: usize,
    /// Parts in it.
    pub parts: usize,
    /// Units in it.
    pub units: usize,
    /// Parts with work to do that were left out, since they are for stricter readers.
    pub withheld: usize,
    /// Records that were asked for and are not there.
    pub unknown: Vec<String>,
}

/// The parts of records that `asked` asks for, as XLIFF; `text_of` gives files of the content.
pub fn export(
    content: &Content,
    locales: &Locales,
    asked: &ExportRequest<'_>,
    text_of: &dyn Fn(&str) -> Option<String>,
) -> Exported {
    let mut exported = Exported::default();
    let records = records(content);
    let unknown = asked.records.iter().filter(|name| !records.iter().any(|record| record.is_called(name)));
    exported.unknown = unknown.cloned().collect();
    let of_content = text_of;
    let text_of = &|file: &str| glossary::text_of(content, of_content, file);
    let terms = [
        Terms::of_interface(locales, &content.source_language, asked.language),
        Terms::of_glossary(content, asked.language, asked.audience),
    ];
    let mut files = Vec::new();
    for record in &records {
        let wanted = match asked.records {
            [] => !record.is_draft(),
            names => names.iter().any(|name| record.is_called(name)),
        };
        if wanted && let Some(file) = out_file(record, content, asked, &terms, text_of, &mut exported) {
            exported.records += 1;
            exported.parts += file.groups.len();
            exported.units += file.groups.iter().map(|group| group.units.len()).sum::<usize>();
            files.push(file);
        }
    }
    if !files.is_empty() {
        exported.xliff = xliff::write(&files, content.source_language.as_str(), asked.language.as_str());
    }
    exported
}

fn out_file(
    record: &TranslatableRecord<'_>,
    content: &Content,
    asked: &ExportRequest<'_>,
    terms: &[Terms],
    text_of: &dyn Fn(&str) -> Option<String>,
    exported: &mut Exported,
) -> Option<OutFile> {
    let covered = of_record(record, content, asked.language, text_of)?;
    let source_file = record.texts.get(&content.source_language)?;
    let source = LanguageFile::parse(&text_of(&source_file.file)?)?;
    let existing = text_of(&format!("{}/{}.md", record.folder, asked.language));
    let existing = existing.as_deref().and_then(LanguageFile::parse);
    let lock = text_of(&format!("{}/{}.lock.yaml", record.folder, asked.language));
    let lock = lock.as_deref().and_then(read_lock);
    let printed_texts = record.printed();
    let is_printed = |text: &str| is_printed(text, &printed_texts);
    let own_terms = Terms::of_record(record, asked.language, asked.audience);

    let mut sent =
        LanguageFile { text_revision: Some(record.revision_of(source_file)), ..LanguageFile::default() };
    let (mut groups, mut printed, mut translated_parts) = (Vec::new(), Vec::new(), BTreeMap::new());
    // Where a heading may have slipped, no part can be told for whom it is.
    let translated = record.texts.get(asked.language);
    let is_placed = |text: &TextFile| {
        !text.is_faulty
            && record.facts.is_none_or(|facts| misplaced(facts, text, Some(source_file)).is_empty())
    };
    // Nor where the source has no text for a part that is withheld: it may stand in another.
    let declared = record.dossier.into_iter().flat_map(|facts| {
        facts
            .checkpoints
            .iter()
            .map(|point| &point.id)
            .chain(facts.sections.iter().map(|section| &section.id))
    });
    let is_lost =
        |part: Part| record.visibility_of(&part) > asked.audience && source.parts.get(&part).is_none();
    let is_lost = declared.map(|id| Part::Section(id.to_string())).any(is_lost);
    // Nobody writes the headings of the glossary's texts.
    let is_placed =
        record.glossary.is_some() || !is_lost && is_placed(source_file) && translated.is_none_or(is_placed);
    for (part, text) in &source.parts.0 {
        // As it is cut from a file, so that it reads back the same.
        let text = without_comments(text);
        let text = text.trim_end().trim_start_matches('\n');
        if text.is_empty() {
            continue;
        }
        let Some(covered) = covered.parts.iter().find(|covered| covered.part == *part) else { continue };
        let has_work = covered.state != PartState::Current;
        let visibility = if is_placed { record.visibility_of(part) } else { Visibility::Customs };
        if visibility > asked.audience {
            exported.withheld += usize::from(has_work);
            continue;
        }
        if !has_work && !asked.all {
            continue;
        }
        let was = existing.as_ref().and_then(|existing| existing.parts.get(part));
        let was_from = lock.as_ref().and_then(|lock| lock.get(part));
        let is_right = !has_work;
        let before = was.map(|was| Before {
            text: was,
            source: was_from.unwrap_or(text),
            is_known: was_from.is_some() || is_right,
        });
        let units = out_units(part, text, before.as_ref(), &is_printed);
        let units: Vec<OutUnit> = units
            .into_iter()
            .enumerate()
            .filter(|(_, known)| known.unit.is_worded())
            .map(|(number, KnownUnit { unit, target, is_right, was })| {
                let plain = units::plain(&unit.runs, &unit.marks);
                let mut notes: Vec<String> = Vec::new();
                for note in terms.iter().chain([&own_terms]).flat_map(|terms| terms.within(&plain)) {
                    if !notes.contains(&note) {
                        notes.push(note);
                    }
                }
                let id = unit_id(part, number);
                if let Some(number) = unit.number {
                    notes.insert(0, format!("item {number} of a numbered list"));
                }
                if let Some(class) = &unit.class {
                    notes.insert(0, class.clone());
                }
                // The last note: some tools show that alone.
                let former = target.as_ref().filter(|_| !is_right).map(|runs| {
                    let was = was.map(|was| format!("The source text was: {was}\n")).unwrap_or_default();
                    format!("{was}The translation was: {}", units::plain(runs, &unit.marks))
                });
                notes.extend(former);
                let target = target.filter(|_| is_right).map(|runs| (runs, true));
                let target = target.or_else(|| asked.fill.then(|| (unit.runs.clone(), false)));
                OutUnit { id, source: unit.runs, marks: unit.marks, target, notes }
            })
            .collect();
        for mark in units.iter().flat_map(|unit| &unit.marks).filter(|mark| mark.kind == MarkKind::Printed) {
            if !printed.contains(&mark.shown) {
                printed.push(mark.shown.clone());
            }
        }
        translated_parts.extend(was.map(|was| (part_id(part), Skeleton::digest(was))));
        sent.parts.0.push((part.clone(), text.to_owned()));
        groups.push(OutGroup { about: about(record, part, covered.weight, &covered.state), units });
    }
    if groups.is_empty() {
        return None;
    }
    if sent.parts.get(&Part::Name).is_none() {
        // A language file has a name; this one has no unit.
        sent.parts.0.insert(0, (Part::Name, source.parts.get(&Part::Name).unwrap_or_default().to_owned()));
    }
    Some(OutFile {
        original: source_file.file.to_string(),
        title: format!("{} {}", record.id, source_file.front.name),
        skeleton: Skeleton { text: sent.text()?, printed, translated: translated_parts },
        groups,
    })
}

/// What a part is, for the translator.
fn about(record: &TranslatableRecord<'_>, part: &Part, weight: Option<Weight>, state: &PartState) -> String {
    let what = match (part, weight) {
        (Part::Name, _) => "name of the product or brand".to_owned(),
        (Part::Summary, _) => "one line, shown in lists and search".to_owned(),
        (Part::Opening, _) => "opening".to_owned(),
        (Part::Section(id), Some(weight)) => format!("checkpoint {id}, {}", weight.as_str()),
        (Part::Section(id), None) => {
            let terms = record.glossary.into_iter().flat_map(|facts| &facts.terms);
            let word = terms.filter(|term| term.id.as_str() == id).map(|term| &term.verbatim).next();
            word.map_or_else(
                || format!("section {id}"),
                |word| format!("what {} means on a pack", word.as_str()),
            )
        }
    };
    let changed = match state {
        PartState::Outdated(SourceChange::Lines(lines)) => {
            let lines =
                lines.iter().map(|(is_gone, line)| format!("\n{} {line}", if *is_gone { "-" } else { "+" }));
            format!("\nChanged since it was translated:{}", lines.collect::<String>())
        }
        PartState::Outdated(SourceChange::Since(revision, _)) => {
            format!(
                "\nThe translation follows revision {revision} of the source text, which may have changed."
            )
        }
        PartState::Current | PartState::Missing => String::new(),
    };
    format!("{}: {what}{changed}", record.id)
}

/// Whether a text in strong letters is nothing but what is printed on packs: each of its words stands in one of `printed`.
fn is_printed(text: &str, printed: &[&str]) -> bool {
    let is_word = |word: &&str| word.chars().any(char::is_alphanumeric);
    let mut words = text.split_whitespace().filter(is_word).peekable();
    words.peek().is_some()
        && words.all(|word| {
            let word = word.to_lowercase();
            printed.iter().any(|printed| printed.to_lowercase().contains(&word))
        })
}

/// A translation that there is.
pub(super) struct Before<'a> {
    /// What it says.
    pub text: &'a str,
    /// The source text that it was made from, as far as is known.
    pub source: &'a str,
    /// Whether that is known.
    pub is_known: bool,
}

/// A unit of a part, and what is known of its translation.
pub(super) struct KnownUnit {
    /// The unit.
    pub unit: Unit,
    /// Its translation, where there is one.
    pub target: Option<Vec<Run>>,
    /// Whether that is a translation of this very text.
    pub is_right: bool,
    /// The text that it is a translation of, where that is known to be another.
    was: Option<String>,
}

/// The units of a part whose source text is `text`.
pub(super) fn out_units(
    part: &Part,
    text: &str,
    before: Option<&Before<'_>>,
    is_printed: &dyn Fn(&str) -> bool,
) -> Vec<KnownUnit> {
    let of = |text: &str| units_of(part, text, is_printed);
    let now = of(text);
    let unknown = |unit| KnownUnit { unit, target: None, is_right: false, was: None };
    let Some(before) = before else { return now.into_iter().map(unknown).collect() };
    let (then, translated) = (of(before.source), of(before.text));
    let shape =
        |units: &[Unit]| units.iter().map(|unit| (unit.place, unit.class.clone())).collect::<Vec<_>>();
    // A translation laid out otherwise cannot be told apart into units.
    let is_alike = shape(&then) == shape(&translated);
    let is_same_length = then.len() == now.len();
    let known = now.into_iter().enumerate().map(|(number, unit)| {
        let is_it = |then: &Unit| then.runs == unit.runs && then.place == unit.place;
        let here = then.get(number).is_some_and(is_it).then_some(number);
        let same = here.or_else(|| then.iter().position(is_it));
        let at = if is_alike { same.or(is_same_length.then_some(number)) } else { None };
        let Some(translated) = at.and_then(|at| translated.get(at)) else { return unknown(unit) };
        let was = at.and_then(|at| then.get(at)).map(|then| units::plain(&then.runs, &then.marks));
        let (target, is_right) = match with_marks_of(&unit, translated) {
            Some(runs) => (runs, same.is_some() && before.is_known),
            None => (vec![Run::Text(units::plain(&translated.runs, &translated.marks))], false),
        };
        KnownUnit { unit, target: Some(target), is_right, was: was.filter(|_| same.is_none()) }
    });
    known.collect()
}

/// The name of a part in a file.
pub(super) fn part_id(part: &Part) -> String {
    // A section may be called as another part is.
    let sign = if matches!(part, Part::Section(_)) { "#" } else { "" };
    format!("{sign}{part}")
}

/// The name of a part's unit in a file.
pub(super) fn unit_id(part: &Part, number: usize) -> String {
    format!("{}/{}", part_id(part), number + 1)
}

/// The units of a part.
pub(super) fn units_of(part: &Part, text: &str, is_printed: &dyn Fn(&str) -> bool) -> Vec<Unit> {
    match part {
        Part::Name | Part::Summary => vec![Unit::of_line(text)],
        Part::Opening | Part::Section(_) => units::units(text, is_printed),
    }
}

/// What `translated` says, with the marks of `unit`; `None` when these are others.
fn with_marks_of(unit: &Unit, translated: &Unit) -> Option<Vec<Run>> {
    if unit.marks.len() != translated.marks.len() {
        return None;
    }
    let mut free: Vec<usize> = (0..unit.marks.len()).collect();
    let mut number_of = Vec::with_capacity(free.len());
    for mark in &translated.marks {
        let at = free.iter().position(|number| unit.marks[*number].is_like(mark))?;
        number_of.push(free.remove(at));
    }
    let runs = translated.runs.iter().map(|run| match run {
        Run::Text(text) => Run::Text(text.clone()),
        Run::Open(mark) => Run::Open(number_of[*mark]),
        Run::Close(mark) => Run::Close(number_of[*mark]),
        Run::Alone(mark) => Run::Alone(number_of[*mark]),
    });
    Some(runs.collect())
}
