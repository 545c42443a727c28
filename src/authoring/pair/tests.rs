use std::fs;

use super::*;

fn pair(genuine: &str, counterfeit: &str) -> NewPair {
    NewPair {
        kind: Kind::Cosmetics,
        slug: Slug::parse("cream").unwrap(),
        checkpoint: "cap".to_owned(),
        genuine: (genuine.to_owned(), Some(BoxOf { left: 0.31, top: 0.12, width: 0.2, height: 0.1 })),
        counterfeit: (counterfeit.to_owned(), None),
    }
}

/// The dossier of the tests' guide, its list of checkpoints as given.
fn dossier(checkpoints: &str) -> String {
    let script = std::fs::read_to_string("tests/faults/base.txt").unwrap();
    let (_, rest) = script.split_once("dossier.yaml\n").unwrap();
    let (rest, _) = rest.split_once("write ").unwrap();
    let lines: Vec<&str> = rest.lines().map(|line| &line[2..]).collect();
    let text = lines.join("\n") + "\n";
    let from = text.find("checkpoints:").unwrap();
    let to = text.find("sections:").unwrap();
    format!("{}checkpoints:\n{checkpoints}{}", &text[..from], &text[to..])
}

const FIELDS: &str = "area: closure\n    method: loupe\n    weight: decisive\n    visibility: public\n";
const ADDED: &str = "{genuine: front, counterfeit: fake, genuine_box: [0.31, 0.12, 0.2, 0.1]}";

/// Checkpoints as written, and where the pair goes in them: before `@`.
fn cases() -> Vec<(String, String)> {
    let case = |before: &str, inserted: &str, after: &str| {
        let before = before.replace("FIELDS", FIELDS);
        let after = after.replace("FIELDS", FIELDS);
        (format!("{before}{after}"), format!("{before}{inserted}{after}"))
    };
    let own = |text: &str| text.replace("PAIR", ADDED);
    vec![
        // No pair yet.
        case("  - id: cap # a comment", &own("\n    pairs:\n      - PAIR"), "\n    FIELDS"),
        // A list within brackets, on one line or over several, with signs in quotes and comments.
        case("  - id: cap\n    FIELDS    pairs: [{genuine: front, counterfeit: fake}", &own(", PAIR"), "]\n"),
        case("  - id: cap\n    pairs: [", &own("PAIR"), "]\n    FIELDS"),
        // A point within brackets.
        case(
            "  - {id: cap, area: closure, method: loupe, weight: decisive, visibility: public",
            &own(", pairs: [PAIR]"),
            "}\n",
        ),
        case(
            "  - id: cap\n    FIELDS    pairs: [\n      {genuine: 'front', counterfeit: \"fake\"} # ] no end\n    ",
            &own(", PAIR"),
            "]\n",
        ),
        // A list of lines, the last in the file's checkpoints or not, and indented as its writer likes.
        case(
            "  - id: cap\n    FIELDS    pairs:\n      - {genuine: front, counterfeit: fake}",
            &own("\n      - PAIR"),
            "\n",
        ),
        case(
            "  - id: cap\n    pairs:\n    - genuine: front\n      counterfeit: fake",
            &own("\n    - PAIR"),
            "\n    FIELDS",
        ),
        case(
            "  -   id: cap\n      pairs:\n          - {genuine: front, counterfeit: fake}",
            &own("\n          - PAIR"),
            "\n\n      # Next.\n      area: closure\n      method: loupe\n      weight: decisive\n      visibility: public\n",
        ),
    ]
}

#[test]
fn a_pair_goes_where_an_editor_would_write_it() {
    for (before, after) in cases() {
        for end in ["\n", "\r\n"] {
            let (before, after) = (dossier(&before).replace('\n', end), dossier(&after).replace('\n', end));
            let (text, line) = with_pair(&before, &pair("front", "fake"))
                .unwrap_or_else(|fault| panic!("{fault}: {before}"));
            assert_eq!(text, after);
            assert!(text.lines().nth(line - 1).unwrap().contains("0.31"), "{line}: {text}");
        }
    }
}

#[test]
fn what_has_no_place_is_refused() {
    let point = |checkpoint: &str| dossier(checkpoint);
    let block = format!("  - id: cap\n    {FIELDS}");
    for (text, pair, fault) in [
        (point(&format!("{block}    pairs:\n")), pair("front", "fake"), "no-place"),
        (point(&block.replace("id: cap", "id: seal")), pair("front", "fake"), "no-checkpoint"),
        (point(&block), pair("front", "front"), "unfit"),
        (point(&block), pair("front", "back"), "unfit"),
        (point(&format!("{block}    pairs: [{ADDED}]\n")), pair("front", "fake"), "twice"),
        ("id: [".to_owned(), pair("front", "fake"), "unreadable"),
        ("- 1".to_owned(), pair("front", "fake"), "unreadable"),
    ] {
        assert_eq!(with_pair(&text, &pair).unwrap_err().key(), fault, "{text}");
    }
}

#[test]
fn the_file_is_written_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let own = folder.path().join("products/cosmetics/cream");
    fs::create_dir_all(&own).unwrap();
    let file = own.join("dossier.yaml");
    fs::write(&file, dossier(&format!("  - id: cap\n    {FIELDS}"))).unwrap();
    let line = write(folder.path(), &pair("front", "fake")).unwrap();
    let text = fs::read_to_string(&file).unwrap();
    assert_eq!(text.lines().nth(line - 1).unwrap(), format!("      - {ADDED}"));
    assert!(matches!(write(folder.path(), &pair("front", "fake")), Err(PairFault::Twice)));
    assert_eq!(fs::read_to_string(&file).unwrap(), text);
    assert_eq!(fs::read_dir(&own).unwrap().count(), 1);
}

#[test]
fn a_dossier_that_is_too_large_or_elsewhere_is_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let own = folder.path().join("products/cosmetics/cream");
    fs::create_dir_all(&own).unwrap();
    let file = own.join("dossier.yaml");
    let text = dossier(&format!("  - id: cap\n    {FIELDS}"));
    let large = format!("{text}#{}\n", " ".repeat(1 << 20));
    fs::write(&file, &large).unwrap();
    assert!(matches!(write(folder.path(), &pair("front", "fake")), Err(PairFault::Unreadable)));
    assert!(fs::read_to_string(&file).unwrap() == large);
    #[cfg(unix)]
    {
        let other = folder.path().join("other");
        fs::create_dir(&other).unwrap();
        fs::write(other.join("dossier.yaml"), &text).unwrap();
        fs::remove_dir_all(&own).unwrap();
        std::os::unix::fs::symlink(&other, &own).unwrap();
        assert!(matches!(write(folder.path(), &pair("front", "fake")), Err(PairFault::Io(_))));
        assert_eq!(fs::read_to_string(other.join("dossier.yaml")).unwrap(), text);
    }
}
