//! `jinwi translate`: how far languages are, texts to translators and back.
//!
//! **Invariant:** says each file that it writes; a dry run writes none.

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::ArgMatches;

use super::asked::{bytes_of, content_of, inputs};
use super::report::{say_all, stops};
use super::{CLEAN, FAULTS, message};
use crate::authoring::file::{Place, prepare};
use crate::authoring::report::Show;
use crate::authoring::translate::{
    ExportRequest, ImportOptions, LanguageCoverage, MAX_XLIFF_BYTES, NotConfirmed, PartState, RecordCoverage,
    SourceChange, as_json, confirm, coverage, decoded, export, import, is_as_exported,
};
use crate::authoring::words::MessageWords;
use crate::diag::escaped;
use crate::domain::{LanguageTag, Translator, Visibility};
use crate::load::Content;
use crate::pipeline::Inputs;
use crate::render::locale::Locales;

/// Records of a language that plain output names.
const NAMED: usize = 20;

/// Runs the command; gives the exit code.
pub fn run(matches: &ArgMatches, words: &MessageWords) -> u8 {
    let (what, matches) = matches.subcommand().expect("clap asks for one of these");
    let done = inputs(matches, words).and_then(|inputs| {
        let content = content_of(&inputs, words)?;
        let desk = Desk { inputs: &inputs, content: &content, matches, words };
        match what {
            "status" => desk.status(),
            "export" => desk.export(),
            "import" => desk.import(),
            _ => desk.confirm(),
        }
    });
    match done {
        Ok(code) | Err(code) => code,
    }
}

struct Desk<'a> {
    inputs: &'a Inputs,
    content: &'a Content,
    matches: &'a ArgMatches,
    words: &'a MessageWords,
}

impl Desk<'_> {
    fn text_of(&self, file: &str) -> Option<String> {
        self.inputs.text(file)
    }

    /// The languages of `--to`, or of the guide.
    fn languages(&self) -> Result<Vec<LanguageTag>, u8> {
        let guide = self.content.guide.iter().flat_map(|guide| guide.languages.iter());
        let known: Vec<&LanguageTag> =
            guide.map(|of| &of.tag.value).filter(|tag| **tag != self.content.source_language).collect();
        let Some(asked) = self.matches.get_many::<String>("to") else {
            return Ok(known.into_iter().cloned().collect());
        };
        let find = |tag: &String| {
            known.iter().find(|of| of.as_str().eq_ignore_ascii_case(tag)).map(|of| (*of).clone()).ok_or_else(
                || {
                    let list = known.iter().map(|tag| tag.as_str()).collect::<Vec<_>>().join(", ");
                    message::refusal(self.words, "translate-no-language", &[("tag", tag), ("known", &list)])
                },
            )
        };
        asked.map(find).collect()
    }

    fn status(&self) -> Result<u8, u8> {
        let asked = self.languages()?;
        let mut covered = coverage(self.content, &|file| self.text_of(file));
        covered.retain(|language| asked.contains(&language.language));
        if self.matches.get_one::<String>("format").is_some_and(|format| format == "json") {
            message::plain(&format!("{}\n", as_json(&covered)));
        } else {
            message::out(&for_people(&covered, self.words));
        }
        Ok(CLEAN)
    }

    fn export(&self) -> Result<u8, u8> {
        let languages = self.languages()?;
        let language = languages.first().expect("`--to` is required");
        let (locales, _) = Locales::new(&self.inputs.overrides().locales);
        let records: Vec<String> = self.matches.get_many("record").into_iter().flatten().cloned().collect();
        let audience: &String = self.matches.get_one("audience").expect("`--audience` has a default");
        let asked = ExportRequest {
            language,
            records: &records,
            audience: Visibility::parse(audience).expect("clap takes these alone"),
            all: self.matches.get_flag("all"),
            fill: self.matches.get_flag("fill"),
        };
        let exported = export(self.content, &locales, &asked, &|file| self.text_of(file));
        if let Some(name) = exported.unknown.first() {
            return Err(message::refusal(self.words, "translate-no-record", &[("name", name)]));
        }
        if exported.withheld > 0 {
            let count = exported.withheld.to_string();
            message::line(
                &self.words.say("translate-withheld", &[("count", &count), ("audience", audience)]),
            );
        }
        if exported.xliff.is_empty() {
            message::line(&self.words.say("translate-nothing", &[("language", language.as_str())]));
            return Ok(CLEAN);
        }
        let path = self.matches.get_one::<PathBuf>("out").cloned();
        let path = path.unwrap_or_else(|| format!("{language}.xlf").into());
        let place = Place::find(&path, &[self.inputs.content.root()], &is_as_exported);
        let place = place.map_err(|error| message::no_place(self.words, &path, &error))?;
        place
            .write(&exported.xliff)
            .map_err(|error| message::no_access(self.words, &path, &error.to_string()))?;
        message::out(&format!("{}\n", message::path(&path)));
        let text = |count: usize| count.to_string();
        let counts = [
            ("units", text(exported.units)),
            ("parts", text(exported.parts)),
            ("records", text(exported.records)),
        ];
        message::line(
            &self
                .words
                .say("translate-exported", &counts.each_ref().map(|(name, count)| (*name, count.as_str()))),
        );
        Ok(CLEAN)
    }

    fn import(&self) -> Result<u8, u8> {
        let path: &PathBuf = self.matches.get_one("file").expect("the file is required");
        let bytes = bytes_of(path, MAX_XLIFF_BYTES, self.words)?;
        let text = decoded(&bytes);
        let languages = self.matches.contains_id("to").then(|| self.languages()).transpose()?;
        let translator = self.matches.get_one::<String>("translator");
        let translator = translator.map(|word| Translator::parse(word).expect("clap takes these alone"));
        let name = message::path(path);
        let known = ImportOptions {
            language: languages.as_ref().and_then(|of| of.first()),
            translator,
            replaces: self.matches.get_flag("replace"),
        };
        let imported = import(self.content, &|file| self.text_of(file), &name, &text, known);
        let text_of = |file: &str| (file == name).then(|| text.to_string());
        say_all(&Show::new(self.words, &text_of), &imported.diagnostics);
        self.write(&imported.files)?;
        let count = |count: usize| count.to_string();
        message::line(&self.words.say("translate-imported", &[("count", &count(imported.taken.len()))]));
        for (key, number) in [
            ("translate-unchanged", imported.unchanged),
            ("translate-untouched", imported.untouched),
            ("translate-sent-back", imported.sent_back),
            ("translate-source-words", imported.source_words),
            ("translate-asking", imported.asking),
        ] {
            if number > 0 {
                message::line(&self.words.say(key, &[("count", &count(number))]));
            }
        }
        Ok(if stops(self.matches, &imported.diagnostics) { FAULTS } else { CLEAN })
    }

    fn confirm(&self) -> Result<u8, u8> {
        let languages = self.languages()?;
        let language = languages.first().expect("`--to` is required");
        let record: &String = self.matches.get_one("record").expect("the record is required");
        let parts: Vec<String> = self.matches.get_many("part").into_iter().flatten().cloned().collect();
        let files = confirm(self.content, &|file| self.text_of(file), record, language, &parts);
        let files = files.map_err(|error| {
            let (key, name) = match &error {
                NotConfirmed::Record(name) => ("translate-no-record", name),
                NotConfirmed::Text(name) => ("translate-no-text-in", name),
                NotConfirmed::Part(name) => ("translate-no-part", name),
            };
            message::refusal(self.words, key, &[("name", name)])
        })?;
        self.write(&files)?;
        Ok(CLEAN)
    }

    /// Writes files of the content, unless this is a dry run.
    fn write(&self, files: &BTreeMap<String, String>) -> Result<(), u8> {
        let is_dry = self.matches.try_get_one::<bool>("dry-run").is_ok_and(|flag| flag == Some(&true));
        let root = self.inputs.content.root();
        let prepared = prepare(root, files);
        let written = prepared.and_then(|prepared| if is_dry { Ok(()) } else { prepared.put() });
        written.map_err(|(path, error)| message::no_access(self.words, &path, &error.to_string()))?;
        for file in files.keys() {
            message::out(&format!("{}\n", message::path(&root.join(file))));
        }
        if is_dry {
            message::line(&self.words.say("dry-run", &[]));
        }
        Ok(())
    }
}

fn for_people(covered: &[LanguageCoverage], words: &MessageWords) -> String {
    let mut out = String::new();
    for language in covered {
        let [current, outdated, missing] = language.counts();
        let counts = [("current", current), ("outdated", outdated), ("missing", missing)];
        let counts = counts.map(|(name, count)| (name, count.to_string()));
        let counts =
            words.say("translate-counts", &counts.each_ref().map(|(name, count)| (*name, count.as_str())));
        out.push_str(&format!("{:<8} {counts}\n", language.language.as_str()));
        let with_work: Vec<_> = language.records.iter().filter(|record| record.has_work()).collect();
        for record in with_work.iter().take(NAMED) {
            out.push_str(&of_record(record, words));
        }
        if with_work.len() > NAMED {
            let more = (with_work.len() - NAMED).to_string();
            out.push_str(&format!("  {}\n", words.say("verify-more", &[("count", &more)])));
        }
    }
    out
}

fn of_record(record: &RecordCoverage, words: &MessageWords) -> String {
    let say = |key: &str| words.say(key, &[]);
    let mut out =
        format!("  {}  {}  {}\n", escaped(&record.id), escaped(&record.name), escaped(&record.file));
    if !record.is_there {
        let decisive = record.decisive_missing().to_string();
        out.push_str(&format!("    {}\n", words.say("translate-no-text", &[("decisive", &decisive)])));
        return out;
    }
    // Where only revisions tell what may have changed, they tell it of all parts.
    let mut told = false;
    for part in &record.parts {
        let weight = part.weight.map_or("", |weight| weight.as_str());
        let state = match &part.state {
            PartState::Current => continue,
            PartState::Missing => say("translate-missing"),
            PartState::Outdated(_) => say("translate-outdated"),
        };
        let by_revision = matches!(part.state, PartState::Outdated(SourceChange::Since(..)));
        if let (false, PartState::Outdated(SourceChange::Since(revision, _))) = (told, &part.state) {
            out.push_str(&format!(
                "    {}\n",
                words.say("translate-since", &[("revision", &revision.to_string())])
            ));
            for (sign, line) in part.state.changes() {
                out.push_str(&format!("      {sign}: {}\n", escaped(line)));
            }
            told = true;
        }
        let title = part.title.as_deref().unwrap_or_default();
        let line = format!("    {state}  {weight:<10}  {}  {}", part.part, escaped(title));
        out.push_str(&format!("{}\n", line.trim_end()));
        for (sign, line) in part.state.changes().iter().filter(|_| !by_revision) {
            out.push_str(&format!("      {sign} {}\n", escaped(line)));
        }
    }
    out
}
