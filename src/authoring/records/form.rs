//! The form of a record, and what is refused as none.
//!
//! Limits and shapes are those of `docs/record.schema.json`. Fields that a later version may have written are passed over.
//!
//! **Invariant:** a text that is held has no character that hides or turns round its neighbours.

use std::sync::Arc;

use super::plausibility;
use crate::diag::{Diagnostic, Rule, Span};
use crate::domain::{Country, Date, Kind, LanguageTag, Visibility, Weight, closed};
use crate::load::json::{self, NotJson};
use crate::load::records::JurisdictionCode;
use crate::load::text;
use crate::load::values::closed_word;
use crate::load::yaml::{Decode, DecodeContext, Node, Spanned, Value, decoded};
use crate::model::outcome::{Answer, Identity, Outcome};

/// The version of the form that is read.
const FORMAT: u32 = 1;

/// The largest file that is read, in bytes. A record of ten units and thirty points with notes has some 60 kB.
pub const MAX_RECORD_BYTES: u64 = 1 << 20;

closed! {
    /// Whom a record was saved for.
    pub enum SavedFor {
        /// The office's own file.
        Own = "own",
        /// The editors: without notes, references, consignment, marks of units and names of files.
        Editors = "editors",
    }
}

closed! {
    /// Whether a right of the dossier was in force in the place that was chosen.
    pub enum RightThere {
        /// One was.
        Yes = "yes",
        /// None was.
        No = "no",
        /// Nobody knew.
        Unknown = "unknown",
    }
}

macro_rules! decode_words {
    ($($list:ident)*) => {$(
        impl Decode for $list {
            fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
                closed_word(node, context, $list::WORDS, $list::parse)
            }
        }
    )*};
}
decode_words!(SavedFor RightThere Identity Answer Outcome);

/// A text of at most so many UTF-16 units, as browsers count.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct BoundedText<const LONGEST: usize>(pub String);

/// A short text.
pub type Short = BoundedText<1000>;

/// Whether a character hides or turns round its neighbours: C0 controls but tab and line ends, DEL, and the bidirectional
/// embeddings and isolates (Unicode Standard Annex #9). Marks that a keyboard for Arabic types are none.
fn is_refused(c: char) -> bool {
    matches!(c, '\0'..='\u{8}' | '\u{B}' | '\u{C}' | '\u{E}'..='\u{1F}' | '\u{7F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

impl<const LONGEST: usize> Decode for BoundedText<LONGEST> {
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        let Value::Scalar { text, plain: false, .. } = &node.value else {
            context.wrong_type(node, "text");
            return None;
        };
        if let Some(c) = text.chars().find(|c| is_refused(*c)) {
            let character = format!("U+{:04X}", u32::from(c));
            context.fault(Rule::ForbiddenCharacter, node.span, |d| d.with("character", character));
            return None;
        }
        if text.encode_utf16().count() > LONGEST {
            refuse(context, node.span, "too-long", LONGEST);
            return None;
        }
        Some(Self(text.clone()))
    }
}

/// The id of a point, a pack, a code or a place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name(pub String);

impl Decode for Name {
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        let text = Short::decode(node, context)?.0;
        let is_name = text.len() <= 100
            && text.starts_with(|c: char| c.is_ascii_alphanumeric())
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        if !is_name {
            refuse(context, node.span, "id", &text);
        }
        is_name.then_some(Self(text))
    }
}

/// A whole number that is written as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct WholeNumber(pub u32);

impl Decode for WholeNumber {
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        match &node.value {
            Value::Scalar { plain: true, .. } => u32::decode(node, context).map(Self),
            _ => {
                context.wrong_type(node, "whole-number");
                None
            }
        }
    }
}

/// A list of at most so many.
#[derive(Clone, Debug, PartialEq)]
pub struct UpTo<T, const MOST: usize>(pub Vec<T>);

impl<T: Decode, const MOST: usize> Decode for UpTo<T, MOST> {
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        if let Value::Sequence(items) = &node.value
            && items.len() > MOST
        {
            refuse(context, node.span, "too-many", MOST);
            return None;
        }
        Vec::decode(node, context).map(Self)
    }
    fn absent() -> Option<Self> {
        Some(Self(Vec::new()))
    }
}

fn refuse(context: &mut DecodeContext, span: Span, why: &str, value: impl std::fmt::Display) {
    context.fault(Rule::RecordValue, span, |d| d.with("why", why).with("value", value));
}

decoded! {
    /// An inspection.
    pub struct Inspection {
        /// Whom it was saved for.
        form: SavedFor,
        /// The guide's id.
        guide: Short,
        /// The edition's name.
        edition: Short,
        /// The day on which the copy was made.
        built: Date,
        /// The edition's number.
        sequence: Option<WholeNumber>,
        /// Whom the copy is for.
        audience: Visibility,
        /// The version of the outcome rule.
        rule: WholeNumber,
        /// The page's language.
        language: Short,
        /// Whose texts were not what they should be on the page.
        texts: Option<UnsoundTexts>,
        /// The dossier.
        dossier: Basis,
        /// The day of the inspection.
        inspected_on: Option<Date>,
        /// The country where the goods are.
        market: Option<Country>,
        /// Whose law and words it follows.
        jurisdiction: Option<ChosenPlace>,
        /// What the office says of the consignment.
        consignment: Option<Lot>,
        /// Points that were not asked for want of tools, permission or time.
        left_out: UpTo<Name, 500>,
        /// The items looked at.
        units: Spanned<UpTo<InspectedItem, 500>>,
        /// Of the gravest unit.
        outcome: Option<Spanned<Stated>>,
    }
}
decoded! {
    /// The place that was chosen.
    pub struct ChosenPlace {
        /// Its code.
        code: JurisdictionCode,
        /// Whether a right of the dossier was in force there.
        right: RightThere,
        /// Its own words for the outcomes in the record.
        wording: UpTo<OwnWords, 8>,
    }
}
decoded! {
    /// A place's own words for an outcome.
    pub struct OwnWords {
        /// The outcome.
        outcome: Outcome,
        /// The words.
        text: Short,
    }
}
decoded! {
    /// Points and packs, by their ids, whose texts on the page were not what they should be.
    pub struct UnsoundTexts {
        /// Outdated translations.
        outdated: UpTo<Name, 500>,
        /// In another language than the page's.
        fallback: UpTo<Name, 500>,
    }
}
decoded! {
    /// The dossier as it was in the copy.
    pub struct Basis {
        /// Its id.
        id: Short,
        /// Its revision.
        revision: Option<WholeNumber>,
        /// The digest of what an outcome rests on.
        digest: Short,
        /// Its kind.
        kind: Kind,
        /// The day on which its review was due, if that was overdue.
        overdue_since: Option<Date>,
    }
}
decoded! {
    /// What the office says of the consignment.
    pub struct Lot {
        /// Its name.
        name: Option<Short>,
        /// The officer's reference.
        reference: Option<Short>,
        /// How many units it has.
        units: Option<WholeNumber>,
        /// How those looked at were chosen.
        chosen: Option<Short>,
    }
}
decoded! {
    /// One item.
    pub struct InspectedItem {
        /// The office's mark for it.
        label: Short,
        /// Whether it is the dossier's product.
        identity: Identity,
        /// The pack.
        variant: Option<PackChoice>,
        /// Codes as typed.
        codes: UpTo<TypedCode, 100>,
        /// Dates as typed.
        dates: UpTo<TypedDate, 100>,
        /// The answers.
        answers: UpTo<Spanned<PointAnswer>, 500>,
        /// What the officer stated to be as in an earlier item.
        like: Option<Spanned<Likeness>>,
        /// What they come to.
        finding: Spanned<StatedFinding>,
    }
}
decoded! {
    /// What of an item was stated to be as in an earlier one, and not answered anew.
    pub struct Likeness {
        /// The earlier one's number, from 1.
        unit: WholeNumber,
        /// Whether the product is.
        identity: bool,
        /// Whether the pack is.
        variant: bool,
        /// The points at which it is.
        points: UpTo<Name, 500>,
    }
}
decoded! {
    /// A code as typed.
    pub struct TypedCode {
        /// Which code of the dossier.
        code: Option<Name>,
        /// Where on the pack.
        place: Option<Name>,
        /// What was typed.
        typed: Short,
    }
}
decoded! {
    /// A date as typed.
    pub struct TypedDate {
        /// What the date means.
        means: Option<Name>,
        /// What was typed.
        typed: Short,
    }
}
decoded! {
    /// An answer.
    pub struct PointAnswer {
        /// The point.
        point: Name,
        /// Its number in the copy.
        number: WholeNumber,
        /// Its weight then.
        weight: Weight,
        /// The packs that it held for then; none = all.
        variants: UpTo<Name, 500>,
        /// The answer.
        answer: Answer,
        /// The officer's note.
        note: Option<BoundedText<4000>>,
        /// Names of picture files.
        photos: UpTo<Short, 100>,
    }
}
decoded! {
    /// What the answers about an item come to, as the file says.
    pub struct StatedFinding {
        /// The outcome.
        outcome: Outcome,
        /// How many points were looked at …
        looked_at: Option<WholeNumber>,
        /// … of how many.
        of: Option<WholeNumber>,
        /// Whether any was.
        begun: bool,
        /// Why the outcome is milder than its differences.
        capped: UpTo<Short, 500>,
        /// Packs that a typed date excludes.
        excluded: UpTo<Name, 500>,
    }
}
decoded! {
    /// What the units come to, as the file says.
    pub struct Stated {
        /// The gravest outcome.
        outcome: Outcome,
        /// In how many units.
        in_units: WholeNumber,
        /// How many were looked at.
        units: WholeNumber,
    }
}

/// Which pack an item is.
#[derive(Clone, Debug, PartialEq)]
pub enum PackChoice {
    /// This one.
    Known(Name),
    /// One of these.
    Possible(Vec<Name>),
    /// None that the copy knows.
    NoneOfThese,
}

impl Decode for PackChoice {
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        decoded! {
            pub struct Written { known: Option<Name>, possible: Option<UpTo<Name, 500>>, none: bool, }
        }
        let written = Written::decode(node, context)?;
        let pack = match (written.known, written.possible) {
            (Some(known), _) => Some(Self::Known(known)),
            (None, Some(possible)) => Some(Self::Possible(possible.0)),
            (None, None) => written.none.then_some(Self::NoneOfThese),
        };
        if pack.is_none() {
            refuse(context, node.span, "pack", "");
        }
        pack
    }
}

/// Reads the `bytes` of `file`. With an error among the faults, the record is not to be used.
pub(super) fn read(file: &Arc<str>, bytes: &[u8]) -> (Option<Inspection>, Vec<Diagnostic>) {
    let language = LanguageTag::parse("ko").expect("`ko` is a language tag");
    let mut context = DecodeContext::new(file, &language);
    context.passes_unknown_fields = true;
    let record = read_text(file, bytes, &mut context);
    (record, context.diagnostics)
}

fn read_text(file: &Arc<str>, bytes: &[u8], context: &mut DecodeContext) -> Option<Inspection> {
    let mut faults = Vec::new();
    let text = text::read(file, bytes, &mut faults);
    // A record's texts are held to a rule of their own, by value.
    context.diagnostics.extend(faults.into_iter().filter(|fault| fault.rule == Rule::NotUtf8));
    let no_record = |context: &mut DecodeContext, span, why: &str| {
        context.fault(Rule::RecordSyntax, span, |d| d.with("why", why));
    };
    let node = match json::parse(&text?, context) {
        Ok(node) => node,
        Err(NotJson { span, is_cut_off }) => {
            no_record(context, span, if is_cut_off { "cut-off" } else { "json" });
            return None;
        }
    };
    let format =
        node.get("format").filter(|format| matches!(format.value, Value::Scalar { plain: true, .. }));
    let format = format.and_then(|format| Some((format.span, format.text()?.parse::<u32>().ok()?)));
    match (format, node.get("dossier").map(|dossier| &dossier.value)) {
        (Some((span, format)), Some(Value::Mapping(_))) if format > FORMAT => {
            context.fault(Rule::RecordNewer, span, |d| d.with("format", format).with("known", FORMAT));
            return None;
        }
        (Some((_, FORMAT)), Some(Value::Mapping(_))) => {}
        _ => {
            no_record(context, node.span, "other");
            return None;
        }
    }
    let record = Inspection::decode(&node, context)?;
    hold_together(&record, context);
    if context.diagnostics.is_empty() {
        plausibility::look(&record, context);
    }
    Some(record)
}

/// What single values cannot show.
fn hold_together(record: &Inspection, context: &mut DecodeContext) {
    if record.units.0.is_empty() {
        refuse(context, record.units.span, "no-units", "");
    }
    for (place, unit) in record.units.0.iter().enumerate() {
        if let Some(like) = &unit.like
            && !(1..=place).contains(&(like.unit.0 as usize))
        {
            refuse(context, like.span, "like", like.unit.0);
        }
        let mut points = std::collections::BTreeSet::new();
        for answer in unit.answers.0.iter().filter(|answer| !points.insert(&answer.point)) {
            refuse(context, answer.span, "twice", &answer.point.0);
        }
    }
    if let Some(stated) = &record.outcome
        && stated.in_units > stated.units
    {
        refuse(context, stated.span, "in-units", stated.in_units.0);
    }
}
