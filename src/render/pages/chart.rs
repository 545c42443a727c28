//! Figures as bars: a picture in the page itself, which needs no script and no colour to be read.
//!
//! Each bar stands under its own label and before its own value, so that nothing has to be told apart by colour or looked up in
//! a legend; and the same figures stand in a table below. In a language that is written from the right, bars grow from there.
//!
//! **Invariant:** every bar of a chart is drawn to one scale, which begins at zero.

use unicode_width::UnicodeWidthStr;

use super::page_context::PageContext;
use crate::load::values::Decimal;
use crate::render::view::view;

/// Widths and heights, in units of which a phone of 320 pixels shows one as about a pixel.
const WIDTH: f64 = 300.0;
const ROW: usize = 46;
const BAR: usize = 18;
const LABEL: usize = 15;
const BAR_FROM: usize = 22;
/// Of the value within its bar's height.
const VALUE: usize = 14;
const GAP: f64 = 6.0;

/// What a narrow character of the chart's text takes at most, on average.
const CHARACTER: f64 = 7.8;

view! {
    /// Figures as bars.
    pub struct Chart {
        /// What it shows.
        title: String,
        /// The same in words.
        text: String,
        /// Its width.
        width: String,
        /// Its height.
        height: usize,
        /// Where lines of it begin.
        start: String,
        /// The height of a bar.
        bar: usize,
        /// The bars.
        bars: Vec<Bar>,
    }
}

view! {
    /// A bar.
    pub struct Bar {
        /// What it is of.
        label: String,
        /// Where that stands.
        label_y: usize,
        /// Its figure.
        value: String,
        /// Where that stands.
        value_x: String,
        /// Where that stands.
        value_y: usize,
        /// Where it begins.
        x: String,
        /// Where it begins.
        y: usize,
        /// How long it is.
        width: String,
        /// Whether it is drawn hollow, as what is no count.
        hollow: bool,
    }
}

/// A figure to be drawn.
pub struct Drawn<'a> {
    /// What it is of.
    pub label: String,
    /// The figure.
    pub value: &'a Decimal,
    /// The same for readers.
    pub shown: String,
    /// Whether it is estimated.
    pub is_estimate: bool,
}

/// A chart of `figures` under `title`; none of fewer than two, which compare nothing.
pub fn chart(context: &PageContext<'_>, title: &str, figures: &[Drawn<'_>]) -> Option<Chart> {
    if figures.len() < 2 {
        return None;
    }
    let is_rtl = context.language.direction() == "rtl";
    let number = |figure: &Drawn<'_>| figure.value.0.parse().unwrap_or(0.0);
    let most = figures.iter().map(number).fold(0.0, f64::max);
    let width_of = |text: &str| text.width() as f64 * CHARACTER;
    let widest = figures.iter().map(|figure| width_of(&figure.shown)).fold(0.0, f64::max);
    let room = (WIDTH - widest - GAP).max(WIDTH / 4.0);
    let bars = figures.iter().enumerate().map(|(place, figure)| {
        let long = if most > 0.0 { room * number(figure) / most } else { 0.0 };
        let top = place * ROW;
        Bar {
            label: cut(&figure.label, (WIDTH / CHARACTER) as usize),
            label_y: top + LABEL,
            value: figure.shown.clone(),
            value_x: units(if is_rtl { WIDTH - long - GAP } else { long + GAP }),
            value_y: top + BAR_FROM + VALUE,
            x: units(if is_rtl { WIDTH - long } else { 0.0 }),
            y: top + BAR_FROM,
            width: units(long),
            hollow: figure.is_estimate,
        }
    });
    let locale = context.locale();
    let colon = locale.say("label-colon");
    let told: Vec<String> =
        figures.iter().map(|figure| format!("{}{colon}{}", figure.label, figure.shown)).collect();
    Some(Chart {
        title: title.to_owned(),
        text: told.join("; "),
        width: units(WIDTH),
        height: figures.len() * ROW,
        start: units(if is_rtl { WIDTH } else { 0.0 }),
        bar: BAR,
        bars: bars.collect(),
    })
}

/// A length, to a tenth.
fn units(length: f64) -> String {
    format!("{length:.1}").trim_end_matches(".0").to_owned()
}

/// `text`, cut to what has room in `most` columns; the table has all of it.
fn cut(text: &str, most: usize) -> String {
    if text.width() <= most {
        return text.to_owned();
    }
    let mut short = String::new();
    for c in text.chars() {
        if short.width() + 2 >= most {
            break;
        }
        short.push(c);
    }
    short.trim_end().to_owned() + "…"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_cut_to_their_room_and_lengths_to_a_tenth() {
        assert_eq!(cut("January 2025", 38), "January 2025");
        assert_eq!(cut(&"가".repeat(30), 38), format!("{}…", "가".repeat(18)));
        assert!(cut(&"a".repeat(60), 38).width() <= 38);
        assert_eq!([units(0.0), units(12.34), units(300.0)], ["0", "12.3", "300"]);
    }
}
