//! Pictures as templates are given them.
//!
//! **Invariant:** a picture has an alternative text, its size in pixels, and a file that every browser reads.

use std::fmt::Write;

use super::asset;
use crate::derive::{Picture, PictureFile};
use crate::domain::Shows;
use crate::render::view::view;

view! {
    /// A picture at some widths.
    pub struct Shot {
        /// The file for a browser that knows no choice: a middling width.
        src: String,
        /// All files and their widths.
        srcset: String,
        /// The same in a newer format; empty where there is none.
        newer: String,
        /// The newer format's media type.
        newer_type: &'static str,
        /// Pixels across of the largest.
        width: u32,
        /// Pixels down of the largest.
        height: u32,
        /// Whether it is taller than wide.
        tall: bool,
        /// Its mean colour as `#rrggbb`, for the place that it will fill.
        placeholder: String,
        /// What it shows, for those who do not see it.
        alt: String,
    }
}

view! {
    /// A small picture in a list.
    pub struct Thumb {
        /// The file.
        src: String,
        /// Pixels across.
        width: u32,
        /// Pixels down.
        height: u32,
        /// What it shows, for those who do not see it.
        alt: String,
        /// genuine, counterfeit, look-alike or other.
        shows: &'static str,
    }
}

/// Pixels across that a small picture has at least, for screens of two pixels to a point.
const THUMB: u32 = 240;

/// Pixels across of the file that a browser without a choice gets, at least.
const USUAL: u32 = 640;

/// What stands before the path of a picture whose bytes are to take its place.
pub const WITHIN: &str = "within:";

/// Formats that browsers of 2019 do not all read, best first, and their media types.
const NEWER: &[(&str, &str)] = &[(".avif", "image/avif"), (".webp", "image/webp")];

fn newer_type(file: &PictureFile) -> Option<&'static str> {
    NEWER.iter().find(|(end, _)| file.path.ends_with(end)).map(|(_, media)| *media)
}

/// The files that every browser reads; all where there are none of those.
fn plain_files(picture: &Picture) -> Vec<&PictureFile> {
    let plain: Vec<_> = picture.files.iter().filter(|file| newer_type(file).is_none()).collect();
    if plain.is_empty() { picture.files.iter().collect() } else { plain }
}

fn at_least<'a>(files: &[&'a PictureFile], width: u32) -> Option<&'a PictureFile> {
    files.iter().find(|file| file.width >= width).or(files.last()).copied()
}

fn set(files: &[&PictureFile], up: &str) -> String {
    let mut set = String::new();
    for file in files {
        let comma = if set.is_empty() { "" } else { ", " };
        write!(set, "{comma}{up}{} {}w", file.path, file.width).expect("a String takes all");
    }
    set
}

impl Shot {
    /// The smallest file of `picture` that every browser reads and that is `least` pixels wide, or else its widest, to be put
    /// into the page itself: [`WITHIN`] stands before its path.
    pub fn within(picture: &Picture, least: u32, alt: String) -> Option<Self> {
        let file = at_least(&plain_files(picture), least)?;
        Some(Self {
            src: format!("{WITHIN}{}", file.path),
            srcset: String::new(),
            newer: String::new(),
            newer_type: "",
            width: file.width,
            height: file.height,
            tall: file.height > file.width,
            placeholder: colour(picture.placeholder),
            alt,
        })
    }

    /// `picture`, seen from a page that needs `up` to reach the root; `None` when there is no file.
    pub fn of(picture: &Picture, up: &str, alt: String) -> Option<Self> {
        let files = plain_files(picture);
        let (usual, largest) = (at_least(&files, USUAL)?, *files.last()?);
        let best = NEWER.iter().find(|(end, _)| picture.files.iter().any(|file| file.path.ends_with(end)));
        let newer: Vec<_> = best.map_or_else(Vec::new, |(end, _)| {
            picture.files.iter().filter(|file| file.path.ends_with(end)).collect()
        });
        Some(Self {
            src: asset(up, &usual.path),
            srcset: if files.len() > 1 { set(&files, up) } else { String::new() },
            newer: set(&newer, up),
            newer_type: best.map_or("", |(_, media)| media),
            width: largest.width,
            height: largest.height,
            tall: largest.height > largest.width,
            placeholder: colour(picture.placeholder),
            alt,
        })
    }
}

fn colour([red, green, blue]: [u8; 3]) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// The largest file of `picture` that every browser reads.
pub fn largest(picture: &Picture) -> Option<&PictureFile> {
    plain_files(picture).last().copied()
}

impl Thumb {
    /// The smallest file of `picture` that is large enough for a list.
    pub fn of(picture: &Picture, up: &str, alt: String, shows: Shows) -> Option<Self> {
        let file = at_least(&plain_files(picture), THUMB)?;
        let src = asset(up, &file.path);
        Some(Self { src, width: file.width, height: file.height, alt, shows: shows.as_str() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(files: &[(&str, u32)]) -> Picture {
        let file = |(path, width): &(&str, u32)| PictureFile {
            path: (*path).into(),
            width: *width,
            height: width / 2,
        };
        Picture { files: files.iter().map(file).collect(), placeholder: [255, 10, 128] }
    }

    #[test]
    fn every_browser_gets_a_file_that_it_reads() {
        let both =
            picture(&[("a/320.jpg", 320), ("a/320.webp", 320), ("a/1280.jpg", 1280), ("a/1280.webp", 1280)]);
        let shot = Shot::of(&both, "../", "alt".into()).unwrap();
        assert_eq!(
            (shot.src.as_str(), shot.srcset.as_str()),
            ("../a/1280.jpg", "../a/320.jpg 320w, ../a/1280.jpg 1280w")
        );
        assert_eq!(
            (shot.newer.as_str(), shot.newer_type),
            ("../a/320.webp 320w, ../a/1280.webp 1280w", "image/webp")
        );
        assert_eq!(shot.placeholder, "#ff0a80");
        assert_eq!(largest(&both).unwrap().path, "a/1280.jpg");
        assert_eq!(Thumb::of(&both, "", String::new(), Shows::Genuine).unwrap().src, "a/320.jpg");
        let small = picture(&[("a.jpg", 100)]);
        assert_eq!(Shot::of(&small, "", String::new()).unwrap().srcset, "");
        assert!(Shot::of(&picture(&[]), "", String::new()).is_none());
    }
}
