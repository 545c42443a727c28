//! Photos, codes, dates and printed text: what the goods show.
//!
//! **Invariant:** a region lies within its picture.

use crate::diag::Rule;
use crate::domain::{CodePattern, Country, Date, DateMeaning, Period, Shows, Visibility, digested};
use crate::load::values::{LocalText, Printed, Token, Word};
use crate::load::yaml::{Decode, DecodeContext, Described, Node, Spanned, Value, record};

record! {
    /// A photo.
    pub struct Photo {
        /// Id of the photo, unique within the dossier.
        id: Spanned<Token>,
        /// Path of the file from the dossier's folder.
        file: Spanned<String>,
        /// What the photo shows: genuine goods, counterfeits, a look-alike or something else.
        shows: Shows,
        /// Side or part that is seen: carton, closure, front …
        view: Option<Spanned<Word>>,
        /// Id of the pack that is seen.
        variant: Option<Spanned<Token>>,
        /// Pixels to a millimetre on the upright original.
        px_per_mm: Option<Spanned<f64>>,
        /// Whose picture it is; printed beside it.
        credit: String,
        /// Terms on which the picture may be used.
        licence: String,
        /// Who found that the goods are not genuine.
        determined_by: Option<Spanned<Word>>,
        /// Day of that finding.
        determined_on: Option<Date>,
        /// Whether names, addresses and faces on the picture are covered.
        personal_data_masked: bool,
        /// Regions of the picture that lead to checkpoints.
        hotspots: Vec<Hotspot>,
        /// Whom the photo is published to.
        visibility: Option<Visibility>,
    }
}

record! {
    /// A point on a picture that leads to a checkpoint.
    pub struct Hotspot {
        /// Id of the checkpoint.
        checkpoint: Spanned<Token>,
        /// Region of the picture as `[x, y, width, height]` from 0 to 1.
        area as "box": BoxOf,
    }
}

record! {
    /// A code on the pack, and how to read it.
    pub struct Code {
        /// Id of the code; also its name for readers, where the guide knows the word.
        id: Spanned<Word>,
        /// Places of the pack that bear the code.
        places as "where": Vec<Spanned<Word>>,
        /// How it is printed: laser, ink-jet …
        print: Option<Spanned<Word>>,
        /// Whether the code must be the same in all its places.
        must_agree: bool,
        /// Form of the code, such as `HN{made:YYMMDD}{line:9}`.
        pattern: Spanned<CodePattern>,
        /// A code that has this form.
        sample: Option<Spanned<String>>,
        /// Id of the checkpoint that a code of another form belongs to.
        checkpoint: Option<Spanned<Token>>,
        /// Whom the code is published to.
        visibility: Option<Visibility>,
    }
}

record! {
    /// A code seen on counterfeits. Genuine codes get cloned: a hit is a prompt.
    pub struct KnownFalse {
        /// Kind of code: lot, gtin, serial …
        kind as "type": Spanned<Word>,
        /// The code as written.
        value: Spanned<String>,
        /// Countries where it was seen.
        seen_in: Vec<Spanned<Country>>,
        /// Year, month or day when it was seen.
        date: Option<Period>,
        /// Who says so, in words for readers.
        source: Option<LocalText>,
        /// Whom the code is published to.
        visibility: Option<Visibility>,
    }
}

record! {
    /// A date on the pack and what it means.
    pub struct DateWord {
        /// The word printed beside the date.
        word: Spanned<String>,
        /// What the date means.
        means: DateMeaning,
        /// How the date is written, such as `YYYY.MM.DD`.
        format: Option<String>,
        /// Whom this is published to.
        visibility: Option<Visibility>,
    }
}

record! {
    /// Hangul as printed; never translated by machine.
    pub struct Verbatim {
        /// Place of the pack that bears the text.
        location as "where": Option<Spanned<Word>>,
        /// The text as printed.
        text: Printed,
        /// What the text says, by language.
        gloss: Option<LocalText>,
        /// Whom the text is published to.
        visibility: Option<Visibility>,
    }
}

/// A region of a picture: fractions of the upright picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BoxOf {
    /// Left edge, 0 to 1.
    pub left: f64,
    /// Top edge, 0 to 1.
    pub top: f64,
    /// Width, above 0.
    pub width: f64,
    /// Height, above 0.
    pub height: f64,
}

digested!(BoxOf { left, top, width, height });
crate::load::restrict::plain!(BoxOf);

impl Described for BoxOf {
    fn schema() -> serde_json::Value {
        serde_json::json!({
            "type": "array", "items": {"type": "number", "minimum": 0, "maximum": 1}, "minItems": 4, "maxItems": 4,
        })
    }
}

/// How far the sum of two decimal fractions may stray above 1 in binary.
const ROUNDING: f64 = 1e-9;

impl Decode for BoxOf {
    fn decode(node: &Node, context: &mut DecodeContext) -> Option<Self> {
        let Value::Sequence(items) = &node.value else {
            context.wrong_type(node, "box");
            return None;
        };
        let before = context.diagnostics.len();
        let sides: Vec<f64> = items.iter().filter_map(|item| f64::decode(item, context)).collect();
        if context.diagnostics.len() > before {
            return None;
        }
        if let [left, top, width, height] = sides[..] {
            let inside =
                left >= 0.0 && top >= 0.0 && left + width <= 1.0 + ROUNDING && top + height <= 1.0 + ROUNDING;
            if inside && width > 0.0 && height > 0.0 {
                return Some(Self { left, top, width, height });
            }
        }
        context.fault(Rule::BadBox, node.span, |d| d);
        None
    }
}
