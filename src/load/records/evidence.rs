//! Photos, codes, dates and printed text: what the goods show.
//!
//! **Invariant:** a region lies within its picture.

use crate::diag::Rule;
use crate::domain::{CodePattern, Country, Date, DateMeaning, Period, Shows, Visibility, digested};
use crate::load::values::{LocalText, Printed, Token};
use crate::load::yaml::{At, Decode, Described, Node, Reading, Value, record};

record! {
    /// A photo.
    pub struct Photo {
        /// Its id in the dossier.
        id: At<Token>,
        /// The file, below the dossier.
        file: At<String>,
        /// Which side it is.
        shows: Shows,
        /// carton, closure, front …
        view: Option<At<Token>>,
        /// The variant pictured.
        variant: Option<At<Token>>,
        /// Pixels of the upright original to a millimetre.
        px_per_mm: Option<At<f64>>,
        /// Whose picture it is.
        credit: String,
        /// On what terms.
        licence: String,
        /// Who found the goods counterfeit.
        determined_by: Option<At<Token>>,
        /// When.
        determined_on: Option<Date>,
        /// Whether personal data was masked.
        personal_data_masked: bool,
        /// Points on the picture that lead to checkpoints.
        hotspots: Vec<Hotspot>,
        /// How far it is published.
        visibility: Option<Visibility>,
    }
}

record! {
    /// A point on a picture that leads to a checkpoint.
    pub struct Hotspot {
        /// The checkpoint.
        checkpoint: At<Token>,
        /// Where on the picture.
        area as "box": BoxOf,
    }
}

record! {
    /// A code on the pack, and how to read it.
    pub struct Code {
        /// Its id in the dossier.
        id: At<Token>,
        /// The places that bear it.
        places as "where": Vec<At<Token>>,
        /// laser, inkjet …
        print: Option<At<Token>>,
        /// The same normalised text in all places.
        must_agree: bool,
        /// What it looks like.
        pattern: At<CodePattern>,
        /// One that fits.
        sample: Option<At<String>>,
        /// The checkpoint that a misfit belongs to.
        checkpoint: Option<At<Token>>,
        /// How far it is published.
        visibility: Option<Visibility>,
    }
}

record! {
    /// A code seen on counterfeits. Genuine codes get cloned: a hit is a prompt.
    pub struct KnownFalse {
        /// lot, gtin, serial …
        kind as "type": At<Token>,
        /// The code as written.
        value: At<String>,
        /// Where it was seen.
        seen_in: Vec<At<Country>>,
        /// When.
        date: Option<Period>,
        /// Who says so.
        source: Option<LocalText>,
        /// How far it is published.
        visibility: Option<Visibility>,
    }
}

record! {
    /// A date on the pack and what it means.
    pub struct DateWord {
        /// The word printed beside it.
        word: At<String>,
        /// What it means.
        means: DateMeaning,
        /// How it is written.
        format: Option<String>,
        /// How far it is published.
        visibility: Option<Visibility>,
    }
}

record! {
    /// Hangul as printed; never translated by machine.
    pub struct Verbatim {
        /// Where on the pack.
        location as "where": Option<At<Token>>,
        /// The text as printed.
        text: Printed,
        /// What it says.
        gloss: Option<LocalText>,
        /// How far it is published.
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

impl BoxOf {
    /// The whole picture.
    pub const WHOLE: BoxOf = BoxOf { left: 0.0, top: 0.0, width: 1.0, height: 1.0 };
}

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
    fn decode(node: &Node, reading: &mut Reading) -> Option<Self> {
        let Value::Sequence(items) = &node.value else {
            reading.wrong_type(node, "box");
            return None;
        };
        let before = reading.diagnostics.len();
        let sides: Vec<f64> = items.iter().filter_map(|item| f64::decode(item, reading)).collect();
        if reading.diagnostics.len() > before {
            return None;
        }
        if let [left, top, width, height] = sides[..] {
            let inside =
                left >= 0.0 && top >= 0.0 && left + width <= 1.0 + ROUNDING && top + height <= 1.0 + ROUNDING;
            if inside && width > 0.0 && height > 0.0 {
                return Some(Self { left, top, width, height });
            }
        }
        reading.fault(Rule::BadBox, node.span, |d| d);
        None
    }
}
