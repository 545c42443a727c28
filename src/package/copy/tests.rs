use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use rayon::prelude::*;
use tempfile::TempDir;

use super::*;
use crate::domain::Date;

use crate::package::{Against, STAGING, previous, verify};

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

pub fn identity(edition: &str) -> CopyIdentity {
    CopyIdentity { guide: "test-guide".into(), edition: edition.into(), narrowed: Default::default() }
}

pub fn facts() -> EditionFacts {
    EditionFacts {
        audience: "public".into(),
        sequence: Some(12),
        built: day("2026-11-01"),
        valid_until: Some(day("2027-04-30")),
        languages: vec!["ko".into(), "en".into()],
        kinds: vec!["cosmetics".into()],
        dossiers: 2,
        supersedes: None,
        recipient: None,
    }
}

fn changes() -> Changes {
    Changes::new(BTreeMap::from([("COS-0001".to_owned(), "aa".to_owned())]))
}

fn path(text: &str) -> OutputPath {
    OutputPath::parse(text).unwrap()
}

/// Begins a copy with these files.
fn begin(out: &Path, files: &[(&str, &str)]) -> Result<OutputTree, PackageError> {
    let copy = OutputTree::open(out, &identity("public"), &[])?;
    for (name, text) in files {
        copy.put(path(name), text.as_bytes())?;
    }
    Ok(copy)
}

pub fn write(out: &Path, files: &[(&str, &str)]) -> CopySummary {
    begin(out, files).unwrap().finish(facts(), changes()).unwrap()
}

/// Every file below `root` with its bytes, and every folder.
fn tree(root: &Path) -> BTreeMap<String, Vec<u8>> {
    walkdir::WalkDir::new(root)
        .min_depth(1)
        .into_iter()
        .map(|entry| entry.unwrap())
        .map(|entry| {
            let name = entry.path().strip_prefix(root).unwrap().to_string_lossy().into_owned();
            (name, if entry.file_type().is_file() { fs::read(entry.path()).unwrap() } else { Vec::new() })
        })
        .collect()
}

const FIRST: &[(&str, &str)] =
    &[("index.html", "front"), ("en/a/index.html", "a"), ("en/b/index.html", "b"), ("x", "x")];
/// Another page, a changed one, two gone, a file where a folder was and a folder where a file was.
const SECOND: &[(&str, &str)] =
    &[("index.html", "FRONT"), ("en/a", "a"), ("en/c/index.html", "c"), ("x/y.html", "y")];

#[test]
fn a_copy_is_written_whole_and_sha256sum_agrees() {
    let top = TempDir::new().unwrap();
    let out = top.path().join("deep/dist");
    let summary = write(&out, FIRST);
    assert_eq!((summary.edition.files, summary.written, summary.deleted), (5, 7, 0));
    let size: usize = FIRST.iter().map(|(_, text)| text.len()).sum();
    assert_eq!(summary.edition.bytes, (size + fs::read(out.join(CHANGES)).unwrap().len()) as u64);
    assert!(!out.join(STAGING).exists());
    let checked = Command::new("sha256sum")
        .args(["-c", "--strict", "--quiet", SUMS])
        .current_dir(&out)
        .status()
        .unwrap();
    assert!(checked.success());
    let sums = fs::read_to_string(out.join(SUMS)).unwrap();
    let paths: Vec<&str> = sums.lines().map(|line| &line[66..]).collect();
    let mut sorted = paths.clone();
    sorted.sort_unstable();
    assert_eq!(paths, sorted);
    assert!(paths.contains(&"./edition.json") && paths.contains(&"./changes.json") && paths.len() == 6);
    assert!(verify(&out, day("2026-11-02"), Against::default()).unwrap().is_whole());
}

#[test]
fn an_equal_copy_touches_nothing_and_a_changed_one_only_what_changed() {
    let top = TempDir::new().unwrap();
    let stamps = |out: &Path| -> BTreeMap<String, std::time::SystemTime> {
        tree(out)
            .into_keys()
            .map(|name| (name.clone(), out.join(&name).metadata().unwrap().modified().unwrap()))
            .collect()
    };
    write(top.path(), FIRST);
    let before = stamps(top.path());
    let summary = write(top.path(), FIRST);
    assert_eq!((summary.written, summary.deleted), (0, 0));
    assert_eq!(stamps(top.path()), before);
    let mut files = FIRST.to_vec();
    files[1].1 = "A";
    let summary = write(top.path(), &files);
    assert_eq!((summary.written, summary.deleted), (2, 0), "the page and the manifest");
    let after = stamps(top.path());
    assert_eq!(after["index.html"], before["index.html"]);
    assert_ne!(after["en/a/index.html"], before["en/a/index.html"]);
}

#[test]
fn what_is_gone_is_deleted_with_its_folders() {
    let top = TempDir::new().unwrap();
    write(top.path(), FIRST);
    fs::write(top.path().join("en/b/.DS_Store"), "litter").unwrap();
    fs::write(top.path().join(SIGNATURE), "signed").unwrap();
    let summary = write(top.path(), SECOND);
    assert_eq!(summary.deleted, 4, "a, b, x and the signature of the former manifest");
    let clean = TempDir::new().unwrap();
    write(clean.path(), SECOND);
    assert_eq!(tree(top.path()), tree(clean.path()));
}

#[test]
fn dropping_leaves_the_folder_as_it_was() {
    let top = TempDir::new().unwrap();
    let fresh = top.path().join("a/b");
    drop(begin(&fresh, FIRST).unwrap());
    assert!(!top.path().join("a").exists());
    write(&fresh, FIRST);
    let before = tree(&fresh);
    drop(begin(&fresh, SECOND).unwrap());
    assert_eq!(tree(&fresh), before);
}

#[test]
fn a_kill_at_any_point_leaves_the_former_or_the_new_copy() {
    let wanted = |files| {
        let top = TempDir::new().unwrap();
        write(top.path(), files);
        tree(top.path())
    };
    let (former, new) = (wanted(FIRST), wanted(SECOND));
    let mut kills = 0;
    for kill_at in 0.. {
        let top = TempDir::new().unwrap();
        write(top.path(), FIRST);
        let mut steps = 0;
        let result = begin(top.path(), SECOND).unwrap().finish_in_steps(facts(), changes(), &mut || {
            steps += 1;
            if steps > kill_at { Err(io::Error::other("killed")) } else { Ok(()) }
        });
        if result.is_ok() {
            break;
        }
        kills += 1;
        if kill_at > 0 {
            assert!(top.path().join(STAGING).exists());
            assert_eq!(verify(top.path(), day("2026-11-02"), Against::default()).unwrap().exit_code(), 15);
            let other = OutputTree::open(top.path(), &identity("partner"), &[]);
            assert!(matches!(other, Err(PackageError::Other { .. })));
        }
        // A run that opens the folder and then fails on the content.
        drop(OutputTree::open(top.path(), &identity("public"), &[]).unwrap());
        assert_eq!(
            tree(top.path()),
            if kill_at == 0 { former.clone() } else { new.clone() },
            "killed at {kill_at}"
        );
    }
    assert!(kills > 10, "{kills}");
}

#[test]
fn a_kill_before_the_journal_is_rolled_back() {
    let top = TempDir::new().unwrap();
    write(top.path(), FIRST);
    let former = tree(top.path());
    let copy = begin(top.path(), SECOND).unwrap();
    assert_eq!(verify(top.path(), day("2026-11-02"), Against::default()).unwrap().exit_code(), 15);
    assert!(matches!(OutputTree::open(top.path(), &identity("public"), &[]), Err(PackageError::Busy(_))));
    // As a kill leaves it: files staged, nobody's lock.
    let kept = TempDir::new().unwrap();
    fs::rename(top.path().join(STAGING), kept.path().join("staging")).unwrap();
    drop(copy);
    fs::rename(kept.path().join("staging"), top.path().join(STAGING)).unwrap();
    assert!(top.path().join(STAGING).join("new/en/a").exists());
    drop(OutputTree::open(top.path(), &identity("public"), &[]).unwrap());
    assert_eq!(tree(top.path()), former);
}

#[test]
fn foreign_files_other_copies_and_inputs_are_refused_and_left() {
    let top = TempDir::new().unwrap();
    let out = top.path().join("dist");
    write(&out, FIRST);
    let refused = |inputs: &[&Path], edition: &str| {
        let before = tree(&out);
        let error = OutputTree::open(&out, &identity(edition), inputs).unwrap_err();
        assert_eq!(tree(&out), before);
        error
    };
    assert!(matches!(refused(&[], "partner"), PackageError::Other { .. }));
    assert!(matches!(refused(&[&out.join("en")], "public"), PackageError::Overlap { .. }));
    assert!(matches!(refused(&[top.path()], "public"), PackageError::Overlap { .. }));
    for foreign in ["notes.txt", "en/INDEX.HTML", "en/a/.hidden", "._page.html", "한글"] {
        fs::write(out.join(foreign), "mine").unwrap();
        match refused(&[], "public") {
            PackageError::Foreign { first, count: 1, .. } => assert_eq!(first, Path::new(foreign)),
            other => panic!("{foreign}: {other}"),
        }
        fs::remove_file(out.join(foreign)).unwrap();
    }
    for left in [".DS_Store", "en/THUMBS.DB", "desktop.ini"] {
        fs::write(out.join(left), "left").unwrap();
    }
    // As on a stick that was plugged into a computer: built upon, and not touched.
    for left in ["System Volume Information/WPSettings.dat", "lost.dir/1"] {
        fs::create_dir(out.join(left).parent().unwrap()).unwrap();
        fs::write(out.join(left), "left").unwrap();
    }
    fs::write(out.join("._index.html"), [0x00, 0x05, 0x16, 0x07, 0]).unwrap();
    assert_eq!(write(&out, FIRST).written, 0);
    assert!(out.join("lost.dir/1").exists());
    fs::remove_file(out.join(EDITION)).unwrap();
    assert!(matches!(refused(&[], "public"), PackageError::Foreign { .. }));
}

#[test]
fn a_folder_of_somebody_elses_is_never_changed() {
    let top = TempDir::new().unwrap();
    fs::write(top.path().join("thesis.odt"), "years of work").unwrap();
    fs::write(top.path().join(SUMS), format!("{}  ./thesis.odt\n", Sha256Digest::of(b"years of work")))
        .unwrap();
    let before = tree(top.path());
    assert!(matches!(
        OutputTree::open(top.path(), &identity("public"), &[]),
        Err(PackageError::Foreign { .. })
    ));
    assert_eq!(tree(top.path()), before);
}

#[cfg(unix)]
#[test]
fn links_in_the_folder_are_foreign() {
    let top = TempDir::new().unwrap();
    let (out, other) = (top.path().join("dist"), top.path().join("other"));
    write(&out, FIRST);
    fs::rename(out.join("en"), &other).unwrap();
    std::os::unix::fs::symlink(&other, out.join("en")).unwrap();
    assert!(matches!(OutputTree::open(&out, &identity("public"), &[]), Err(PackageError::Foreign { .. })));
}

#[cfg(unix)]
#[test]
fn a_backup_by_hard_links_and_a_file_that_may_not_be_written_are_no_obstacle() {
    use std::os::unix::fs::PermissionsExt;
    let top = TempDir::new().unwrap();
    let (out, backup) = (top.path().join("dist"), top.path().join("backup.html"));
    write(&out, FIRST);
    fs::hard_link(out.join("index.html"), &backup).unwrap();
    fs::set_permissions(out.join("x"), fs::Permissions::from_mode(0o444)).unwrap();
    write(&out, &[("index.html", "FRONT, and longer"), ("x", "")]);
    assert_eq!(fs::read_to_string(&backup).unwrap(), "front");
    assert_eq!(fs::read_to_string(out.join("index.html")).unwrap(), "FRONT, and longer");
    assert!(verify(&out, day("2026-11-02"), Against::default()).unwrap().is_whole());
}

/// A former copy, and beside it a file that is no business of its.
struct Hostile(TempDir);

impl Hostile {
    fn new() -> Self {
        let top = TempDir::new().unwrap();
        write(&top.path().join("dist"), FIRST);
        fs::create_dir(top.path().join("mine")).unwrap();
        for file in ["mine/index.html", "mine/thesis.odt"] {
            fs::write(top.path().join(file), "years of work").unwrap();
        }
        Self(top)
    }

    fn path(&self, within: &str) -> std::path::PathBuf {
        self.0.path().join(within)
    }

    /// Puts a file into the staging folder.
    fn stage(&self, file: &str, text: &str) {
        let path = self.path("dist").join(STAGING).join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn journal(&self, delete: &str, change: &str) {
        let text = format!(
            "{{\"format\":1,\"guide\":\"test-guide\",\"edition\":\"public\",\"delete\":[{delete}],\"change\":[{change}]}}"
        );
        self.stage("journal.json", &text);
    }

    /// That the copy is refused, and nothing changes at all.
    fn is_refused(&self, why: &str) {
        let before = tree(self.0.path());
        let opened = OutputTree::open(&self.path("dist"), &identity("public"), &[]);
        assert!(opened.is_err(), "{why}");
        drop(opened);
        assert_eq!(tree(self.0.path()), before, "{why}");
    }
}

#[test]
fn a_journal_that_we_did_not_write_is_refused() {
    let change = |path: &str, start: &str, length: u64| {
        format!("{{\"path\":\"{path}\",\"start\":{start},\"length\":{length}}}")
    };
    for (delete, changed) in [
        ("\"../mine/thesis.odt\"", String::new()),
        ("\"/etc/passwd\"", String::new()),
        ("\".jinwi-staging/lock\"", String::new()),
        ("\"C:x\"", String::new()),
        ("", change("../mine/thesis.odt", "0", 4)),
        ("", change("index.html", "0", 5)),
        ("", change("index.html", "2", 3)),
        ("", change("index.html", "18446744073709551615", 1)),
        ("", "7".to_owned()),
    ] {
        let hostile = Hostile::new();
        hostile.stage("changed.log", "fake");
        hostile.journal(delete, &changed);
        hostile.is_refused(&format!("{delete} {changed}"));
    }
    let hostile = Hostile::new();
    hostile.stage("journal.json", "{");
    hostile.is_refused("half a journal");
    let hostile = Hostile::new();
    hostile.stage("changed.log", "fake");
    hostile.journal("", &change("index.html", "0", 4));
    drop(OutputTree::open(&hostile.path("dist"), &identity("public"), &[]).unwrap());
    assert_eq!(fs::read_to_string(hostile.path("dist/index.html")).unwrap(), "fake", "this one is sound");
}

#[test]
fn a_folder_of_an_exchange_that_holds_what_neither_copy_lists_is_refused() {
    for (file, text) in [("dist/thesis.odt", "mine"), ("dist/en/added.html", "added")] {
        let hostile = Hostile::new();
        hostile.journal("\"x\"", "");
        fs::write(hostile.path(file), text).unwrap();
        hostile.is_refused(file);
    }
    for file in ["new/.profile", "new/a b", "new/EN/x", "thesis.odt", "old/x", "new/.ssh/config"] {
        let hostile = Hostile::new();
        hostile.stage(file, "x");
        hostile.is_refused(file);
    }
}

#[test]
fn a_staging_folder_that_does_not_say_that_it_is_ours_is_refused() {
    for file in ["new/thesis.odt", "new/en/page.html", "changed.log", "room", "journal.draft", "lock"] {
        let top = TempDir::new().unwrap();
        let path = top.path().join(STAGING).join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, "years of work").unwrap();
        for tag in ["", "mine"] {
            if !tag.is_empty() {
                fs::write(top.path().join(STAGING).join("made-by-jinwi"), tag).unwrap();
            }
            let opened = OutputTree::open(top.path(), &identity("public"), &[]);
            assert!(matches!(opened, Err(PackageError::Foreign { .. })), "{file}: {opened:?}");
            assert_eq!(fs::read_to_string(&path).unwrap(), "years of work", "{file}");
        }
    }
    // What a kill leaves right at the beginning holds nothing yet.
    let top = TempDir::new().unwrap();
    fs::create_dir(top.path().join(STAGING)).unwrap();
    fs::write(top.path().join(STAGING).join("made-by-jinwi"), "Jinwi makes").unwrap();
    fs::write(top.path().join(STAGING).join("lock"), "").unwrap();
    drop(OutputTree::open(top.path(), &identity("public"), &[]).unwrap());
    assert!(tree(top.path()).is_empty());
}

#[cfg(unix)]
#[test]
fn no_link_in_a_former_copy_leads_out_of_it() {
    use std::os::unix::fs::symlink;
    let swap = |hostile: &Hostile, within: &str, to: &str| {
        let path = hostile.path(within);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let _ = fs::remove_dir_all(&path);
        let _ = fs::remove_file(&path);
        symlink(hostile.path(to), path).unwrap();
    };
    // A folder of the copy leads to another, in which the journal would delete and write.
    let hostile = Hostile::new();
    hostile.stage("changed.log", "fake");
    hostile.journal("\"en/thesis.odt\"", "{\"path\":\"en/index.html\",\"start\":0,\"length\":4}");
    swap(&hostile, "dist/en", "mine");
    hostile.is_refused("a linked folder");
    // Files and folders of the staging folder, and that folder itself.
    for (within, to) in [
        ("dist/.jinwi-staging", "mine"),
        ("dist/.jinwi-staging/new", "mine"),
        ("dist/.jinwi-staging/new/en", "mine"),
        ("dist/.jinwi-staging/new/a.html", "mine/index.html"),
        ("dist/.jinwi-staging/changed.log", "mine/thesis.odt"),
        ("dist/.jinwi-staging/journal.draft", "mine/thesis.odt"),
        ("dist/.jinwi-staging/journal.json", "mine/thesis.odt"),
        ("dist/.jinwi-staging/room", "mine/thesis.odt"),
        ("dist/.jinwi-staging/lock", "mine/absent"),
        ("dist/SHA256SUMS", "mine/thesis.odt"),
        ("dist/edition.json", "mine/thesis.odt"),
    ] {
        let hostile = Hostile::new();
        swap(&hostile, within, to);
        hostile.is_refused(within);
    }
    // Files under two names keep their bytes under the other.
    for file in ["changed.log", "journal.draft", "room"] {
        let hostile = Hostile::new();
        hostile.stage("made-by-jinwi", std::str::from_utf8(super::staging::TAG_TEXT).unwrap());
        fs::hard_link(hostile.path("mine/thesis.odt"), hostile.path("dist").join(STAGING).join(file))
            .unwrap();
        write(&hostile.path("dist"), SECOND);
        assert_eq!(fs::read_to_string(hostile.path("mine/thesis.odt")).unwrap(), "years of work", "{file}");
    }
}

#[test]
fn room_is_taken_before_the_journal_and_given_back_before_the_changes() {
    let top = TempDir::new().unwrap();
    write(top.path(), FIRST);
    let long = "x".repeat(100_000);
    let mut files = FIRST.to_vec();
    files[0].1 = &long;
    let room = top.path().join(super::staging::ROOM);
    let mut seen = Vec::new();
    begin(top.path(), &files)
        .unwrap()
        .finish_in_steps(facts(), changes(), &mut || {
            seen.push(room.metadata().map_or(0, |found| found.len()));
            Ok(())
        })
        .unwrap();
    assert!((90_000..200_000).contains(&seen[0]), "{seen:?}");
    assert!(seen[1..].iter().all(|room| *room == 0), "{seen:?}");
    assert!(verify(top.path(), day("2026-11-02"), Against::default()).unwrap().is_whole());
}

#[test]
fn only_what_the_former_manifest_lists_is_kept() {
    let top = TempDir::new().unwrap();
    write(top.path(), FIRST);
    let kept = |text: &str| {
        let copy = OutputTree::open(top.path(), &identity("public"), &[]).unwrap();
        copy.keep(&[(path("index.html"), FileDigests::of(text.as_bytes()))]).unwrap()
    };
    assert!(kept("front"));
    fs::write(top.path().join("index.html"), "forged").unwrap();
    assert!(!kept("front") && !kept("forged"));
}

#[test]
fn clashes_are_named() {
    let top = TempDir::new().unwrap();
    let copy = begin(top.path(), &[("a", "1")]).unwrap();
    assert!(matches!(copy.put(path("a"), b"1"), Err(PackageError::Twice(clash)) if clash.as_str() == "a"));
    assert!(matches!(copy.finish(facts(), changes()), Err(PackageError::Incomplete)));
    write(top.path(), &[("a", "1"), ("b/c", "2")]);
    // Both stand as folder or file already, so that staging them meets no obstacle.
    let copy = begin(top.path(), &[("a", "1"), ("a/b", "1")]).unwrap();
    let clash = copy.finish(facts(), changes());
    assert!(matches!(clash, Err(PackageError::FileAndFolder { .. })), "{clash:?}");
    assert!(matches!(begin(top.path(), &[(SUMS, "")]), Err(PackageError::Twice(_))));
}

#[test]
fn threads_and_order_leave_no_trace() {
    let write = |order: &[usize]| {
        let top = TempDir::new().unwrap();
        let copy = OutputTree::open(top.path(), &identity("public"), &[]).unwrap();
        let pool = rayon::ThreadPoolBuilder::new().num_threads(8).build().unwrap();
        pool.install(|| {
            order.par_iter().try_for_each(|n| {
                copy.put(path(&format!("en/{}/{n}/index.html", n % 7)), &n.to_le_bytes()).map(drop)
            })
        })
        .unwrap();
        copy.finish(facts(), changes()).unwrap();
        tree(top.path())
    };
    let order: Vec<usize> = (0..2000).collect();
    let reversed: Vec<usize> = order.iter().rev().copied().collect();
    assert_eq!(write(&order), write(&reversed));
}

#[test]
fn the_former_copy_is_read_if_it_vouches_for_itself() {
    let top = TempDir::new().unwrap();
    let summary = write(top.path(), FIRST);
    let read = previous(top.path(), &identity("public")).unwrap();
    assert_eq!((read.sums, &read.records), (summary.sums, &changes().records));
    assert_eq!(read.edition, summary.edition);
    assert!(matches!(previous(top.path(), &identity("customs")), Err(PackageError::Other { .. })));
    let copy = begin(top.path(), FIRST).unwrap();
    let next = copy.finish(EditionFacts { supersedes: Some(read.sums), ..facts() }, changes()).unwrap();
    assert_eq!(next.edition.supersedes, Some(summary.sums.to_string()));
    fs::write(top.path().join(CHANGES), "{\"format\":1,\"records\":{}}").unwrap();
    assert!(matches!(previous(top.path(), &identity("public")), Err(PackageError::NotACopy { .. })));
}
