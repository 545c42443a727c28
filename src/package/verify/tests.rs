use tempfile::TempDir;

use super::*;
use crate::package::{Changes, CopyIdentity, EditionFacts, OutputTree, SecretKey};

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn facts() -> EditionFacts {
    EditionFacts {
        audience: "public".into(),
        sequence: Some(12),
        built: day("2026-11-01"),
        valid_until: Some(day("2027-04-30")),
        languages: vec!["ko".into()],
        kinds: vec!["cosmetics".into()],
        dossiers: 1,
        supersedes: None,
        recipient: None,
    }
}

fn copy_with(facts: EditionFacts, edition: &str) -> TempDir {
    let top = TempDir::new().unwrap();
    let identity =
        CopyIdentity { guide: "test-guide".into(), edition: edition.into(), narrowed: Default::default() };
    let copy = OutputTree::open(top.path(), &identity, &[]).unwrap();
    for name in ["index.html", "en/a.html", "en/b.html"] {
        copy.put(OutputPath::parse(name).unwrap(), name.as_bytes()).unwrap();
    }
    copy.finish(facts, Changes::new(BTreeMap::new())).unwrap();
    top
}

fn copy() -> TempDir {
    copy_with(facts(), "public")
}

fn against(path: &Path) -> Against<'_> {
    Against { seen: Some(path), ..Against::default() }
}

fn run(top: &TempDir) -> VerifyReport {
    verify(top.path(), day("2026-11-02"), Against::default()).unwrap()
}

#[test]
fn a_whole_copy_is_whole_and_says_which_it_is() {
    let report = run(&copy());
    assert_eq!((report.exit_code(), report.whole), (0, 5));
    assert_eq!(report.edition.unwrap().sequence, Some(12));
}

#[test]
fn changed_missing_and_extra_files_are_told_apart() {
    let top = copy();
    fs::write(top.path().join("en/a.html"), "EN/a.html").unwrap();
    let report = run(&top);
    assert_eq!((report.exit_code(), report.changed), (10, vec!["en/a.html".to_owned()]));
    fs::remove_file(top.path().join("en/a.html")).unwrap();
    let report = run(&top);
    assert_eq!((report.exit_code(), report.missing), (11, vec!["en/a.html".to_owned()]));
    fs::write(top.path().join("en/a.html"), "en/a.html").unwrap();
    for name in ["en/added.html", "en/._a.html", ".htaccess"] {
        fs::write(top.path().join(name), "added").unwrap();
        let report = run(&top);
        assert_eq!((report.exit_code(), report.extra), (12, vec![name.to_owned()]));
        fs::remove_file(top.path().join(name)).unwrap();
    }
    fs::create_dir(top.path().join("System Volume Information")).unwrap();
    fs::write(top.path().join("System Volume Information/WPSettings.dat"), "x").unwrap();
    fs::write(top.path().join("Thumbs.db"), "x").unwrap();
    let report = run(&top);
    assert_eq!(report.exit_code(), 0);
    assert_eq!(report.left_by_system, ["System Volume Information/", "Thumbs.db"]);
    fs::write(top.path().join("System Volume Information/index.html"), "x").unwrap();
    let report = run(&top);
    assert_eq!(
        (report.exit_code(), report.extra),
        (12, vec!["System Volume Information/index.html".to_owned()])
    );
}

#[cfg(unix)]
#[test]
fn links_and_special_files_are_neither_followed_nor_opened() {
    let top = copy();
    let elsewhere = TempDir::new().unwrap();
    fs::rename(top.path().join("en"), elsewhere.path().join("en")).unwrap();
    std::os::unix::fs::symlink(elsewhere.path().join("en"), top.path().join("en")).unwrap();
    let report = run(&top);
    assert_eq!(report.missing, ["en/a.html", "en/b.html"]);
    assert_eq!(report.extra, ["en"]);
    let top = copy();
    fs::rename(top.path().join("index.html"), elsewhere.path().join("index.html")).unwrap();
    std::os::unix::fs::symlink(elsewhere.path().join("index.html"), top.path().join("index.html")).unwrap();
    assert_eq!(run(&top).changed, ["index.html"]);
    for name in [SUMS, EDITION, "en/a.html"] {
        let top = copy();
        fs::remove_file(top.path().join(name)).unwrap();
        let made = std::process::Command::new("mkfifo").arg(top.path().join(name)).status().unwrap();
        assert!(made.success());
        assert_eq!(run(&top).changed, [name]);
    }
}

#[cfg(unix)]
#[test]
fn a_copy_seen_before_is_read_neither_through_a_link_nor_from_a_pipe() {
    let (top, other) = (copy(), copy());
    let seen = other.path().join(EDITION);
    let wanted = verify(top.path(), day("2026-11-02"), against(&seen)).unwrap();
    assert!(wanted.is_whole());
    let elsewhere = TempDir::new().unwrap();
    fs::rename(&seen, elsewhere.path().join(EDITION)).unwrap();
    std::os::unix::fs::symlink(elsewhere.path().join(EDITION), &seen).unwrap();
    for seen in [other.path(), &seen] {
        assert!(verify(top.path(), day("2026-11-02"), against(seen)).is_err());
    }
    fs::remove_file(&seen).unwrap();
    assert!(std::process::Command::new("mkfifo").arg(&seen).status().unwrap().success());
    for seen in [other.path(), &seen] {
        assert!(verify(top.path(), day("2026-11-02"), against(seen)).is_err());
    }
    let endless = verify(top.path(), day("2026-11-02"), against(Path::new("/dev/zero")));
    assert!(matches!(endless, Err(PackageError::Io { .. })));
}

#[test]
fn a_record_that_holds_words_is_a_change_and_says_nothing() {
    for (from, to) in [
        ("\"public\"", "\"public\\u001b[2J\\nthis copy is whole\""),
        ("\"test-guide\"", "\"\\u202eguide\""),
        ("\"2026-11-01\"", "\"today, as ever\""),
        ("\"dossiers\": 1", "\"dossiers\": \"\\u001b[8m\""),
        ("\"files\": 4", "\"files\": 18446744073709551615"),
    ] {
        let top = copy();
        let text = fs::read_to_string(top.path().join(EDITION)).unwrap();
        assert!(text.contains(from), "{text}");
        let text = text.replacen(from, to, 1);
        fs::write(top.path().join(EDITION), &text).unwrap();
        let sums = fs::read_to_string(top.path().join(SUMS)).unwrap();
        let sums = sums.lines().map(|line| match line.strip_suffix("  ./edition.json") {
            Some(_) => format!("{}  ./edition.json\n", Sha256Digest::of(text.as_bytes())),
            None => format!("{line}\n"),
        });
        fs::write(top.path().join(SUMS), sums.collect::<String>()).unwrap();
        let report = run(&top);
        assert_eq!(report.exit_code(), 10, "{to}");
        let is_number = to.contains("18446744073709551615");
        assert_eq!(report.edition.is_some(), is_number, "{to}");
        let seen = verify(copy().path(), day("2026-11-02"), against(top.path()));
        match seen {
            Err(error) => assert!(!is_number && !error.to_string().contains("whole"), "{error}"),
            Ok(_) => assert!(is_number),
        }
    }
}

#[test]
fn a_manifest_that_was_tampered_with_is_a_change() {
    let digest = Sha256Digest::of(b"x");
    for (line, code) in [
        (format!("{digest}  ./../outside\n"), 23),
        (format!("{digest}  ./SHA256SUMS\n"), 23),
        (format!("{digest}  ./EN/a.html\n"), 26),
        (format!("{digest}  ./.a.html\r\n"), 27),
        (format!("{digest}  /etc/passwd\n"), 23),
        ("\u{1b}[2J\n".into(), 28),
        ("x".repeat(9999), 27),
    ] {
        let top = copy();
        fs::write(top.path().join("..").join("outside"), "x").ok();
        let text = line.clone() + &fs::read_to_string(top.path().join(SUMS)).unwrap();
        fs::write(top.path().join(SUMS), text).unwrap();
        let report = run(&top);
        assert_eq!(report.exit_code(), code, "{line}");
        assert!(report.changed.contains(&SUMS.to_owned()) && report.bad_lines.len() == 1, "{line}");
        assert_eq!(report.bad_lines[0].line, 1);
    }
    for (again, code) in [(0, 24), (1, 25)] {
        let top = copy();
        let text = fs::read_to_string(top.path().join(SUMS)).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        let text = format!("{}\n{}\n{}\n", lines[0], lines[1], lines[1 - again]);
        fs::write(top.path().join(SUMS), text).unwrap();
        assert_eq!(run(&top).exit_code(), code);
    }
    // A page and its line both gone: only the edition's count tells.
    let top = copy();
    fs::remove_file(top.path().join("en/a.html")).unwrap();
    let text = fs::read_to_string(top.path().join(SUMS)).unwrap();
    let kept: String =
        text.lines().filter(|line| !line.ends_with("en/a.html")).map(|line| format!("{line}\n")).collect();
    fs::write(top.path().join(SUMS), kept).unwrap();
    assert_eq!(run(&top).changed, [SUMS]);
}

#[test]
fn a_lost_manifest_or_edition_is_missing_and_an_unrelated_folder_is_no_copy() {
    let top = copy();
    fs::remove_file(top.path().join(SUMS)).unwrap();
    assert_eq!((run(&top).exit_code(), run(&top).missing), (11, vec![SUMS.to_owned()]));
    fs::remove_file(top.path().join(EDITION)).unwrap();
    assert!(matches!(
        verify(top.path(), day("2026-11-02"), Against::default()),
        Err(PackageError::NotACopy { .. })
    ));
    assert!(verify(&top.path().join("absent"), day("2026-11-02"), Against::default()).is_err());
    let top = copy();
    fs::remove_file(top.path().join(EDITION)).unwrap();
    assert_eq!(run(&top).missing, [EDITION]);
}

#[test]
fn a_copy_expires_after_its_last_day() {
    let top = copy();
    assert_eq!(verify(top.path(), day("2027-04-30"), Against::default()).unwrap().exit_code(), 0);
    assert_eq!(verify(top.path(), day("2027-05-01"), Against::default()).unwrap().exit_code(), 14);
    let endless = copy_with(EditionFacts { valid_until: None, ..facts() }, "public");
    assert_eq!(verify(endless.path(), day("9999-12-31"), Against::default()).unwrap().exit_code(), 0);
}

#[test]
fn an_older_copy_than_one_seen_is_told_by_sequence_then_by_day() {
    let at = |sequence, built: &str| EditionFacts { sequence, built: day(built), ..facts() };
    let cases = [
        (Some(13), "2026-01-01", 13),
        (Some(11), "2026-12-01", 0),
        (Some(12), "2026-11-01", 0),
        (Some(12), "2026-11-02", 13),
        (None, "2026-10-01", 0),
        (None, "2026-12-01", 13),
    ];
    let top = copy();
    for (sequence, built, code) in cases {
        let seen = copy_with(at(sequence, built), "public");
        for seen in [seen.path(), &seen.path().join(EDITION)] {
            assert_eq!(
                verify(top.path(), day("2026-11-02"), against(seen)).unwrap().exit_code(),
                code,
                "{sequence:?} {built}"
            );
        }
    }
    let unnumbered = copy_with(at(None, "2026-11-30"), "public");
    assert_eq!(verify(unnumbered.path(), day("2026-11-02"), against(top.path())).unwrap().exit_code(), 13);
    let other = copy_with(facts(), "partner");
    assert!(matches!(
        verify(top.path(), day("2026-11-02"), against(other.path())),
        Err(PackageError::Other { .. })
    ));
}

#[test]
fn a_copy_is_signed_by_a_trusted_key_or_told_why_not() {
    let (_, stranger) = SecretKey::draw("a").unwrap();
    let (text, public) = SecretKey::draw("a").unwrap();
    let secret = SecretKey::open(&text, "a").unwrap();
    let trusted = [stranger, public.clone()];
    let signed = |facts: EditionFacts| {
        let top = copy_with(facts, "public");
        let edition = run(&top).edition.unwrap();
        let text = signature::sign(&secret, &fs::read(top.path().join(SUMS)).unwrap(), &edition);
        fs::write(top.path().join(SIGNATURE), text).unwrap();
        top
    };
    let found = |top: &TempDir, trusted: &[PublicKey]| {
        let against = Against { trusted: Some(trusted), ..Against::default() };
        verify(top.path(), day("2026-11-02"), against).unwrap()
    };
    let top = signed(facts());
    assert_eq!(
        (found(&top, &trusted).exit_code(), found(&top, &trusted).signature),
        (0, Some(Ok(public.number)))
    );
    assert_eq!(found(&top, &trusted[..1]).exit_code(), 19);
    assert_eq!(found(&copy(), &trusted).exit_code(), 17);
    // Another key under the trusted key's number.
    let (_, other) = SecretKey::draw("a").unwrap();
    let posing = PublicKey { number: public.number, ..other };
    assert_eq!(found(&top, std::slice::from_ref(&posing)).exit_code(), 20);
    assert_eq!(found(&top, &[posing, public]).exit_code(), 0);

    let text = fs::read_to_string(top.path().join(SIGNATURE)).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let comment = "trusted comment: jinwi guide=test-guide edition=public issue=12 built=2026-11-01";
    assert_eq!(lines[2], comment);
    let another = signed(EditionFacts { sequence: Some(11), ..facts() });
    let of_another = fs::read_to_string(another.path().join(SIGNATURE)).unwrap();
    let of_another: Vec<&str> = of_another.lines().collect();
    for (text, code) in [
        (String::new(), 18),
        (text[..text.len() - 1].to_owned(), 18),
        (text.replace('\n', "\r\n"), 18),
        (format!("{text}\n"), 18),
        (text.replacen("RW", "RU", 1), 18),
        (lines[..3].join("\n") + "\n", 18),
        (text.replace("trusted comment: jinwi", "comment: jinwi"), 18),
        (text.replace("issue=12", "issue=13"), 21),
        (of_another.join("\n") + "\n", 20),
        ([lines[0], lines[1], of_another[2], of_another[3], ""].join("\n"), 21),
        ([of_another[0], of_another[1], lines[2], lines[3], ""].join("\n"), 20),
        (text.replace("untrusted comment: ", "untrusted comment: \u{1b}[2J"), 0),
    ] {
        fs::write(top.path().join(SIGNATURE), &text).unwrap();
        assert_eq!(found(&top, &trusted).exit_code(), code, "{text}");
    }
    // All of it signed, the comment too, and of another issue than the copy says.
    let edition = EditionRecord { sequence: Some(99), ..run(&top).edition.unwrap() };
    let text = signature::sign(&secret, &fs::read(top.path().join(SUMS)).unwrap(), &edition);
    fs::write(top.path().join(SIGNATURE), text).unwrap();
    assert_eq!(found(&top, &trusted).exit_code(), 22);
    // A page that was changed is told, whoever signed.
    let top = signed(facts());
    fs::write(top.path().join("en/a.html"), "x").unwrap();
    assert_eq!(found(&top, &trusted).exit_code(), 10);
}

#[test]
fn a_copy_older_than_one_remembered_or_of_another_guide_is_told() {
    let at = |sequence, edition: &str| copy_with(EditionFacts { sequence, ..facts() }, edition);
    let mut remembered = Remembered::default();
    let found = |top: &TempDir, remembered: &Remembered| {
        let against = Against { remembered: Some(remembered), ..Against::default() };
        verify(top.path(), day("2026-11-02"), against).unwrap()
    };
    let first = found(&at(Some(12), "public"), &remembered);
    assert_eq!(first.exit_code(), 0);
    assert!(remembered.keep(first.edition.clone().unwrap()) && !remembered.keep(first.edition.unwrap()));
    for (sequence, edition, code) in [
        (Some(12), "public", 0),
        (Some(13), "public", 0),
        (Some(11), "public", 13),
        (None, "public", 13),
        (Some(12), "partner", 29),
    ] {
        assert_eq!(found(&at(sequence, edition), &remembered).exit_code(), code, "{sequence:?} {edition}");
    }
    let path = Path::new("seen.json");
    assert_eq!(Remembered::parse(&remembered.to_json(), path).unwrap(), remembered);
    assert!(!remembered.keep(found(&at(Some(11), "public"), &remembered).edition.unwrap()));
    let text = String::from_utf8(remembered.to_json()).unwrap();
    for spoilt in
        [text.replace("public", "p\\u001bc"), text.replace("\"format\": 1", "\"format\": 2"), "{}".into()]
    {
        assert!(Remembered::parse(spoilt.as_bytes(), path).is_err(), "{spoilt}");
    }
}

#[test]
fn a_day_before_the_copy_was_built_is_told() {
    assert_eq!(verify(copy().path(), day("2026-10-31"), Against::default()).unwrap().exit_code(), 16);
}
