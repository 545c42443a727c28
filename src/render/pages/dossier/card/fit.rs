//! What of a dossier goes on two sheets of A4, and how short its texts are cut for that.
//!
//! A browser lays the card out, and this has to know before whether it will fit: so heights are estimated in millimetres
//! from the widths of texts, on the wide side, for columns of 88 mm and letters of 8 points. Levels are tried from the
//! roomiest; the first that fits is taken. Where even the closest does not, the lightest points are left out from the end,
//! and the card says how many.
//!
//! **Invariant:** the same dossier and language give the same card, whatever the browser; decisive points are the last to
//! go.

use unicode_width::UnicodeWidthChar;

use crate::domain::Weight;

/// Millimetres down of a sheet of A4 within the margins of `print.css` and above the card's foot.
const SHEET: f64 = 252.0;

/// Sheets of a card.
const SHEETS: usize = 2;

/// Columns of a sheet.
const COLUMNS: usize = 2;

/// How many half-widths of a letter stand in a line, across both columns, one, and half of one.
pub(super) const FULL: usize = 112;
pub(super) const COLUMN: usize = 57;
const HALF: usize = 27;

/// Millimetres across of a picture beside another.
const PICTURE_WIDTH: f64 = 42.0;

/// How a card is laid out: how high its pictures are, and how long its texts may be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Level {
    /// Its number, from 1, for the style sheet.
    pub number: usize,
    /// Millimetres down of a pair's pictures.
    pub picture: f64,
    /// Half-widths of what each side shows.
    pub tell: usize,
    /// Half-widths of a caution.
    pub caution: usize,
    /// The lightest weight whose points have pictures.
    pub pictured: Weight,
}

/// The levels, the roomiest first.
pub(super) const LEVELS: [Level; 5] = [
    Level { number: 1, picture: 34.0, tell: 260, caution: 200, pictured: Weight::Supporting },
    Level { number: 2, picture: 28.0, tell: 180, caution: 130, pictured: Weight::Supporting },
    Level { number: 3, picture: 22.0, tell: 120, caution: 90, pictured: Weight::Supporting },
    Level { number: 4, picture: 22.0, tell: 90, caution: 60, pictured: Weight::Strong },
    Level { number: 5, picture: 18.0, tell: 60, caution: 0, pictured: Weight::Decisive },
];

/// The level of a card that nothing bounds.
pub(super) const WHOLE: Level = Level {
    number: 1,
    picture: f64::INFINITY,
    tell: usize::MAX,
    caution: usize::MAX,
    pictured: Weight::Supporting,
};

/// A point, as far as its height has to do with it: widths of its texts in half-widths of a letter.
#[derive(Clone, Debug)]
pub(super) struct PointSize {
    /// Its weight.
    pub weight: Weight,
    /// Its title.
    pub title: usize,
    /// What stands below the title.
    pub meta: usize,
    /// How high the pictures of its pair are for their width; the higher of both.
    pub pair: Option<f64>,
    /// What genuine goods show, and the others.
    pub tells: [usize; 2],
    /// When genuine goods look otherwise.
    pub caution: usize,
    /// What is measured.
    pub measure: usize,
}

/// What stands on a card beside its points: heights in lines, by [`lines`].
#[derive(Clone, Copy, Debug)]
pub(super) struct Rest<'a> {
    /// Above the points, across both columns, in millimetres.
    pub head: f64,
    /// Blocks after the points, each in one column, in millimetres.
    pub tail: &'a [f64],
    /// Millimetres of a line.
    pub line: f64,
}

/// Millimetres of a line of 8 points in a language: scripts with marks above and below need more.
pub(super) fn line_height(language: &str) -> f64 {
    match language {
        "th" | "ar" | "fa" | "ur" | "hi" | "my" | "km" | "lo" => 4.3,
        _ => 3.6,
    }
}

/// How many lines a text of so many half-widths takes where `across` stand in one.
pub(super) fn lines(width: usize, across: usize) -> f64 {
    width.div_ceil(across) as f64
}

impl PointSize {
    fn height(&self, level: Level, pictured: bool, line: f64) -> f64 {
        let title = lines(self.title, COLUMN - 8) * line * 1.15;
        let mut height = 3.5 + title + lines(self.meta, COLUMN + 8) * line * 0.9;
        let picture = self.pair.filter(|_| pictured);
        let tell = self.tells.iter().map(|width| lines((*width).min(level.tell), HALF)).fold(0.0, f64::max);
        if let Some(aspect) = picture {
            height += level.picture.min(PICTURE_WIDTH * aspect);
        }
        if picture.is_some() || tell > 0.0 {
            // A line that says which side it is.
            height += (tell + 1.0) * line + 1.0;
        }
        if self.caution > 0 && level.caution > 0 {
            height += lines(self.caution.min(level.caution) + 20, COLUMN) * line;
        }
        height + lines(self.measure, COLUMN) * line
    }
}

/// How the points of a card are laid out.
#[derive(Clone, Debug)]
pub(super) struct CardLayout {
    /// How close.
    pub level: Level,
    /// Which of them stay.
    pub stay: Vec<bool>,
    /// Which of them have pictures.
    pub pictured: Vec<bool>,
}

impl CardLayout {
    /// Everything that `blocks` have, at `level`.
    pub fn at(level: Level, blocks: &[PointSize]) -> Self {
        let pictured = blocks.iter().map(|block| block.weight <= level.pictured).collect();
        Self { level, stay: vec![true; blocks.len()], pictured }
    }
}

/// How `blocks` are laid out.
pub(super) fn fit(blocks: &[PointSize], rest: Rest<'_>) -> CardLayout {
    let mut layout = LEVELS
        .into_iter()
        .map(|level| CardLayout::at(level, blocks))
        .find(|layout| fits(blocks, layout, rest))
        .unwrap_or_else(|| CardLayout::at(LEVELS[LEVELS.len() - 1], blocks));
    while !fits(blocks, &layout, rest) {
        let held = blocks.iter().enumerate().filter(|(place, _)| layout.stay[*place]);
        let Some((lightest, _)) = held.max_by_key(|(place, block)| (block.weight, *place)) else { break };
        layout.stay[lightest] = false;
    }
    // A level takes pictures from all points of a weight at once: what room that leaves is given back, the weightiest
    // points first.
    let mut without: Vec<usize> =
        (0..blocks.len()).filter(|place| layout.stay[*place] && !layout.pictured[*place]).collect();
    without.sort_by_key(|place| (blocks[*place].weight, *place));
    for place in without {
        layout.pictured[place] = true;
        layout.pictured[place] = fits(blocks, &layout, rest);
    }
    layout
}

/// Whether all that stays finds a place, each block in the first column that has room after the one before.
fn fits(blocks: &[PointSize], layout: &CardLayout, rest: Rest<'_>) -> bool {
    let CardLayout { level, stay, pictured } = layout;
    let held = blocks.iter().zip(pictured).zip(stay).filter(|(_, stay)| **stay);
    let heights = held.map(|((block, pictured), _)| block.height(*level, *pictured, rest.line));
    let heights = heights.chain(rest.tail.iter().copied());
    let (mut column, mut used) = (0, 0.0);
    for height in heights {
        let room = |column: usize| if column < COLUMNS { SHEET - rest.head } else { SHEET };
        while used + height > room(column) {
            column += 1;
            used = 0.0;
            if column == SHEETS * COLUMNS {
                return false;
            }
        }
        used += height;
    }
    true
}

/// The half-widths of a letter that `text` takes: two for the letters of East Asia (Unicode Standard Annex #11).
pub(super) fn width(text: &str) -> usize {
    text.chars().map(of_letter).sum()
}

fn of_letter(letter: char) -> usize {
    letter.width().unwrap_or(0)
}

/// `text` on one line, cut to `most` half-widths where it is longer, after a word where there is one near, and then with
/// a sign that it goes on; and whether it was cut.
pub(super) fn cut(text: &str, most: usize) -> (String, bool) {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if width(&text) <= most {
        return (text, false);
    }
    let (mut used, mut end, mut word) = (0, 0, 0);
    for (at, letter) in text.char_indices() {
        used += of_letter(letter);
        // What takes no room belongs to the letter before it.
        if used > most.saturating_sub(1) && of_letter(letter) > 0 {
            break;
        }
        if letter == ' ' {
            word = at;
        }
        end = at + letter.len_utf8();
    }
    let end = if word * 2 > end { word } else { end };
    let kept = text[..end].trim_end_matches([' ', ',', ';', ':', '、', '，', '(', '“', '"']);
    (format!("{kept}…"), true)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(weight: Weight, words: usize) -> PointSize {
        let tells = [words, words];
        PointSize { weight, title: 30, meta: 40, pair: Some(1.0), tells, caution: words, measure: 0 }
    }

    const REST: Rest<'static> = Rest { head: 80.0, tail: &[40.0, 30.0], line: 3.6 };

    #[test]
    fn few_points_have_room_and_many_are_cut() {
        let level = |count, words| {
            let CardLayout { level, stay, .. } = fit(&vec![block(Weight::Strong, words); count], REST);
            (level.number, stay.iter().filter(|stay| **stay).count())
        };
        assert_eq!(level(3, 100), (1, 3));
        assert_eq!(level(8, 200), (2, 8));
        let (number, stay) = level(40, 400);
        assert_eq!(number, LEVELS.len());
        assert!(stay > 10 && stay < 40, "{stay}");
    }

    #[test]
    fn the_lightest_points_go_first_and_from_the_end() {
        let mut blocks = vec![block(Weight::Supporting, 100); 40];
        blocks.push(block(Weight::Decisive, 100));
        let CardLayout { stay, .. } = fit(&blocks, REST);
        assert!(stay[0] && stay[40] && !stay[39]);
        let first = stay.iter().position(|stay| !stay).unwrap();
        assert!(stay[first..40].iter().all(|stay| !stay));
    }

    #[test]
    fn room_that_a_level_leaves_is_given_back_to_pictures() {
        // So many that only the closest level takes them, each of the lightest weight with its picture left out.
        let most = (1..60)
            .rev()
            .map(|count| vec![block(Weight::Supporting, 60); count])
            .find(|blocks| fit(blocks, REST).stay.iter().all(|stay| *stay))
            .unwrap();
        let full = fit(&most, REST);
        assert!(full.level.pictured < Weight::Supporting, "{full:?}");
        let fewer = fit(&most[..most.len() - 1], REST);
        let pictures = |layout: &CardLayout| layout.pictured.iter().filter(|pictured| **pictured).count();
        assert!(pictures(&fewer) > 0 && fewer.pictured[0], "{fewer:?}");
        assert!(fits(&most[..most.len() - 1], &fewer, REST));
    }

    #[test]
    fn nothing_fits_beside_a_head_of_two_sheets() {
        let rest = Rest { head: 0.0, tail: &[300.0], line: 3.6 };
        let CardLayout { stay, .. } = fit(&[block(Weight::Decisive, 10)], rest);
        assert_eq!(stay, [false]);
    }

    #[test]
    fn texts_are_cut_between_words_and_never_within_a_letter() {
        for (text, most, shown) in [
            ("short  and\nplain", 20, "short and plain"),
            ("one two three four", 12, "one two…"),
            ("one two, three four", 10, "one two…"),
            ("진품은 선명하다", 9, "진품은…"),
            ("กำลังที่นี่", 5, "กำลัง…"),
            ("abcdefghijkl", 5, "abcd…"),
            ("", 5, ""),
        ] {
            let (found, was_cut) = cut(text, most);
            assert_eq!((found.as_str(), was_cut), (shown, shown.ends_with('…')), "{text}");
            assert!(width(&found) <= most.max(width(text)));
        }
    }
}
