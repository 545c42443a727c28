//! What the guide says to readers: words that it must not say, and a caution that one label must carry.

use std::fs;
use std::path::{Path, PathBuf};

const BARRED: &str = include_str!("../barred-words.txt");

/// The interface and the sample's texts in `language`: each file and what it holds.
fn texts(language: &str) -> Vec<(PathBuf, String)> {
    let mut files = vec![PathBuf::from(format!("locales/{language}.ftl"))];
    let mut folders = vec![PathBuf::from("content")];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(folder).expect("the repository has its folders");
        for entry in entries.map(|entry| entry.expect("the folder can be listed").path()) {
            if entry.is_dir() {
                folders.push(entry);
            } else if entry.file_name().is_some_and(|name| name.to_str() == Some(&format!("{language}.md"))) {
                files.push(entry);
            }
        }
    }
    files
        .into_iter()
        .map(|file| (file.clone(), fs::read_to_string(file).expect("the text is there")))
        .collect()
}

/// Whether `word` stands in `text` by itself, and not within a longer word of Latin letters.
fn says(text: &str, word: &str) -> bool {
    let inside = |c: Option<char>| c.is_some_and(|c| c.is_alphabetic() && c.is_ascii());
    text.match_indices(word).any(|(at, found)| {
        !inside(text[..at].chars().next_back()) && !inside(text[at + found.len()..].chars().next())
    })
}

#[test]
fn no_text_decides_or_passes_for_an_official_act() {
    let mut faults = Vec::new();
    for line in BARRED.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let [language, word, why] = line.split(" | ").collect::<Vec<_>>()[..] else { panic!("{line}") };
        for (file, text) in texts(language) {
            for (number, line) in
                text.lines().enumerate().filter(|(_, line)| says(&line.to_lowercase(), word))
            {
                faults.push(format!("{}:{}: `{word}` {why}: {line}", file.display(), number + 1));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The label is quoted without the page around it.
#[test]
fn no_difference_found_is_never_said_without_its_caution() {
    let mut seen = 0;
    for entry in fs::read_dir("locales").unwrap().map(|entry| entry.unwrap().path()) {
        if entry.extension().is_none_or(|ending| ending != "ftl") {
            continue;
        }
        let text = fs::read_to_string(&entry).unwrap();
        let label = |key: &str| {
            let line = text.lines().find_map(|line| line.strip_prefix(&format!("{key} = ")));
            line.unwrap_or_else(|| panic!("{}: {key}", entry.display())).to_owned()
        };
        for key in ["outcome-no-difference", "outcome-no-difference-in-copy"] {
            let said = label(key);
            assert!(said.contains(['(', '（', '–']), "{}: {key}: {said}", Path::new(&entry).display());
            seen += 1;
        }
    }
    assert_eq!(seen, 24);
}
