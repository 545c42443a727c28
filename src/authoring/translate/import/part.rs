//! A part that came back: whether all of it did, as it should, and what becomes of it.
//!
//! **Invariant:** a part of which one unit is refused is left as it was.

use std::collections::BTreeSet;

use super::super::answer::{Languages, LeftOver, PrintedTexts, UnitVerdict, answer, composed, left_over};
use super::super::export::{Before, out_units, part_id, unit_id};
use super::super::xliff::{InFile, InUnit, Skeleton};
use super::refusal::{Why, refusal, unreadable};
use super::{Fate, ReturnedPart, TranslationImporter};
use crate::diag::Rule;
use crate::load::Part;
use crate::load::markdown::units::{self, Run, Unit};

/// A part that was sent, and what there is to hold it against.
pub(super) struct Sent<'a> {
    pub(super) part: &'a Part,
    /// The source text that came back.
    pub(super) source: &'a str,
    /// That of the content.
    pub(super) now: Option<&'a str>,
    /// That of the lock.
    pub(super) locked: Option<&'a str>,
    /// The translation that there is.
    pub(super) existing: Option<&'a str>,
    /// Whether that is current.
    pub(super) is_current: bool,
}

impl Sent<'_> {
    /// What the source text that came back has and neither that of the content nor that of the lock ever had.
    fn foreign(&self, is_printed: &dyn Fn(&str) -> bool) -> Option<String> {
        let of = |text: &str| units::attributes(text, is_printed);
        let own: BTreeSet<String> = [self.now, self.locked].into_iter().flatten().flat_map(of).collect();
        of(self.source).into_iter().find(|attribute| !own.contains(attribute))
    }
}

impl TranslationImporter<'_> {
    /// What became of a part: it is put in if all of it came back, as it should.
    pub(super) fn part(
        &mut self,
        file: &InFile,
        skeleton: &Skeleton,
        sent: &Sent<'_>,
        languages: &Languages,
        printed: &PrintedTexts,
    ) -> Fate {
        let Sent { part, source, .. } = *sent;
        let is_printed = |text: &str| skeleton.printed.iter().any(|printed| printed == text);
        let before = sent.existing.map(|text| Before {
            text,
            source: sent.locked.unwrap_or(source),
            is_known: sent.locked.is_some() || sent.is_current,
        });
        let units = out_units(part, source, before.as_ref(), &is_printed);
        let worded: Vec<Back<'_>> = units
            .iter()
            .enumerate()
            .filter(|(_, known)| known.unit.is_worded())
            .map(|(number, known)| {
                let back = file.units.get(&unit_id(part, number));
                Back { number, unit: &known.unit, back, answer: answer(known, back, !languages.are_one) }
            })
            .collect();
        let count = |is: &dyn Fn(UnitVerdict) -> bool| worded.iter().filter(|unit| is(unit.answer)).count();
        let right = count(&|answer| matches!(answer, UnitVerdict::Done | UnitVerdict::Kept));
        let source_words = count(&|answer| matches!(answer, UnitVerdict::Source(_)));
        let sent_back = count(&|answer| matches!(answer, UnitVerdict::SentBack(_)));
        let asking = count(&|answer| answer == UnitVerdict::AsksForWork);
        self.imported.source_words += source_words;
        self.imported.sent_back += sent_back;
        self.imported.asking += asking;
        if !worded.iter().any(|unit| unit.answer.is_touched()) {
            if right > 0 && right == worded.len() {
                return Fate::Unchanged(part.clone());
            }
            let is_sent = |unit: &Back<'_>| file.ids.contains(&unit_id(part, unit.number));
            self.imported.untouched += usize::from(worded.iter().any(is_sent));
            return Fate::Left;
        }
        let why = match () {
            () if sent.now.is_none() => Some("gone"),
            () if right == worded.len() => None,
            () if sent_back > 0 => Some("sent-back"),
            () if asking > 0 => Some("asking"),
            () if source_words > 0 => Some("source"),
            () => Some("partly"),
        };
        if let Some(why) = why {
            self.tell(Rule::PartLeft, blamed(&worded), |fault| {
                let fault =
                    fault.with("part", part).with("why", why).with("done", right).with("all", worded.len());
                fault.with("back", sent_back).with("asking", asking).with("source", source_words)
            });
            return Fate::Left;
        }
        if let Some(foreign) = sent.foreign(&is_printed) {
            let has =
                |unit: &&Back<'_>| unit.unit.marks.iter().any(|mark| mark.attribute() == Some(&foreign));
            let at = worded.iter().find(has).and_then(|unit| Some(unit.back?.at));
            let at = at.unwrap_or_else(|| blamed(&worded));
            self.tell(Rule::UnitRefused, at, |fault| {
                fault.with("part", part).with("why", "foreign").with("lost", foreign)
            });
            return Fate::Left;
        }
        let own: Vec<Vec<Run>> = units.iter().map(|known| known.unit.runs.clone()).collect();
        match self.put_in(sent, own, &worded, &is_printed, (languages, printed)) {
            Some(returned) if self.is_written_over(skeleton, sent, &returned.text) => {
                self.tell(Rule::PartLeft, blamed(&worded), |fault| {
                    fault.with("part", part).with("why", "changed").with("done", right).with("all", right)
                });
                Fate::Left
            }
            Some(returned) => Fate::Returned(returned),
            None => Fate::Left,
        }
    }

    /// Whether `text` would replace words that somebody has written since the part was sent out, unless it is to.
    fn is_written_over(&self, skeleton: &Skeleton, sent: &Sent<'_>, text: &str) -> bool {
        let is_other = |existing: &str| {
            let existing = Skeleton::digest(existing);
            existing != Skeleton::digest(text)
                && skeleton.translated.get(&part_id(sent.part)) != Some(&existing)
        };
        !self.known.replaces && sent.existing.is_some_and(is_other)
    }

    /// A part all of which came back, put together of that; `None` when a unit of it is refused. `runs` are the source text's.
    fn put_in(
        &mut self,
        sent: &Sent<'_>,
        mut runs: Vec<Vec<Run>>,
        worded: &[Back<'_>],
        is_printed: &dyn Fn(&str) -> bool,
        (languages, printed): (&Languages, &PrintedTexts),
    ) -> Option<ReturnedPart> {
        let Sent { part, source, .. } = *sent;
        let mut is_refused = false;
        for Back { number, unit, back, answer } in worded {
            let Some(back) = back else { continue };
            runs[*number] = back.runs.iter().map(composed).collect();
            let fits = units::fits(unit, &runs[*number]);
            let mut why =
                unreadable(&units::plain(&runs[*number], &unit.marks)).or(fits.err().map(Why::Misfit));
            if why.is_none() && *answer == UnitVerdict::Done {
                match left_over(unit, &runs[*number], languages, printed) {
                    Some(LeftOver::Untranslated(words)) => why = Some(Why::LeftOver(words)),
                    Some(LeftOver::Kept(words)) => {
                        self.tell(Rule::HangulKept, back.at, |fault| {
                            fault.with("part", part).with("words", words)
                        });
                    }
                    None => {}
                }
            }
            if let Some(why) = why {
                self.tell(Rule::UnitRefused, back.at, |fault| refusal(fault, part, unit, back, &why));
                is_refused = true;
            }
        }
        if is_refused {
            return None;
        }
        let text = match part {
            Part::Name | Part::Summary => Ok(units::plain(&units::tidied(&runs[0]), &[])),
            Part::Opening | Part::Section(_) => units::put_together(source, &runs, is_printed),
        };
        match text {
            Ok(text) => {
                let by_machine = worded.iter().filter_map(|unit| unit.back).any(|back| back.by_machine);
                Some(ReturnedPart { part: part.clone(), text, source: source.to_owned(), by_machine })
            }
            Err((number, misfit)) => {
                let of = worded.iter().find(|of| of.number == number).or(worded.first())?;
                let (unit, back, why) = (of.unit, of.back?, Why::Misfit(misfit));
                self.tell(Rule::UnitRefused, back.at, |fault| refusal(fault, part, unit, back, &why));
                None
            }
        }
    }
}

/// A unit of a part, and what came back of it.
struct Back<'a> {
    /// Which of the part's units it is.
    number: usize,
    unit: &'a Unit,
    back: Option<&'a InUnit>,
    answer: UnitVerdict,
}

/// Where it says why a part is not put in: at the first unit that is no answer though it has words, or at the first that has any.
fn blamed(worded: &[Back<'_>]) -> usize {
    let is_wrong =
        |unit: &&Back<'_>| !matches!(unit.answer, UnitVerdict::None | UnitVerdict::Kept | UnitVerdict::Done);
    let wrong = worded.iter().find(is_wrong).and_then(|unit| unit.back);
    wrong.or_else(|| worded.iter().find_map(|unit| unit.back)).map_or(0, |back| back.at)
}
