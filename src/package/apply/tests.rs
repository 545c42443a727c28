use std::collections::BTreeMap;
use std::fs;
use std::io;

use super::*;
use crate::domain::Date;
use crate::package::delta::tests::{Issues, NEW, OLD, issue};
use crate::package::{Against, verify};

fn tree(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = walkdir::WalkDir::new(root).min_depth(1).into_iter().map(|entry| entry.unwrap());
    let bytes = |entry: walkdir::DirEntry| {
        let name = entry.path().strip_prefix(root).unwrap().to_string_lossy().into_owned();
        (name, if entry.file_type().is_file() { fs::read(entry.path()).unwrap() } else { Vec::new() })
    };
    entries.map(bytes).collect()
}

fn apply_to(issues: &Issues, name: &str) -> Result<Applied, ApplyFault> {
    apply(&issues.path("delta.zip"), &issues.path(name), ApplyOptions::default())
}

#[test]
fn a_kill_at_any_step_leaves_the_former_copy_or_an_exchange_that_the_next_run_finishes() {
    let issues = Issues::new();
    let (former, new) = (tree(&issues.path("old")), tree(&issues.path("new")));
    let today = Date::parse("2026-11-02").unwrap();
    let mut kills = 0;
    for kill_at in 0.. {
        let name = format!("copy{kill_at}");
        let copy = issues.path(&name);
        issue(&copy, 1, OLD);
        assert!(tree(&copy) == former);
        let mut steps = 0;
        let killed = apply_in_steps(&issues.path("delta.zip"), &copy, ApplyOptions::default(), &mut || {
            steps += 1;
            if steps > kill_at { Err(io::Error::other("killed")) } else { Ok(()) }
        });
        if killed.is_ok() {
            assert!(tree(&copy) == new);
            break;
        }
        kills += 1;
        if kill_at == 0 {
            assert!(tree(&copy) == former);
        } else {
            assert_eq!(verify(&copy, today, Against::default()).unwrap().exit_code(), 15, "{kill_at}");
        }
        // Whichever way it is mended: by the same delta, or by a build that opens the folder.
        if kill_at % 2 == 0 {
            let again = apply_to(&issues, &name).unwrap();
            assert!(matches!(again, Applied::UpToDate(_)) == (kill_at > 0), "{kill_at}: {again:?}");
        } else {
            issue(&copy, 2, NEW);
        }
        assert!(tree(&copy) == new, "{kill_at}");
    }
    assert!(kills > 10, "{kills}");
}

#[test]
fn a_copy_that_is_there_already_gets_the_deltas_signature_whenever_the_run_is_killed() {
    let issues = Issues::new();
    let new = issues.path("new");
    fs::write(new.join(SIGNATURE), "the delta's").unwrap();
    let base = super::super::delta_base(&issues.path("old")).unwrap();
    let made =
        super::super::delta(&base, &new, Path::new("x.zip"), &tempfile::NamedTempFile::new).unwrap().unwrap();
    fs::copy(made.file.file.path(), issues.path("delta.zip")).unwrap();
    let whole = tree(&new);
    let untrusting = ApplyOptions::default();
    // Nobody says that it is better than the one that stands there.
    fs::write(new.join(SIGNATURE), "its own").unwrap();
    assert!(matches!(apply_to(&issues, "new"), Ok(Applied::UpToDate(_))));
    assert_eq!(fs::read(new.join(SIGNATURE)).unwrap(), b"its own");
    for kill_at in 0.. {
        fs::remove_file(new.join(SIGNATURE)).unwrap();
        let before = tree(&new);
        let mut steps = 0;
        let done = apply_in_steps(&issues.path("delta.zip"), &new, untrusting, &mut || {
            steps += 1;
            if steps > kill_at { Err(io::Error::other("killed")) } else { Ok(()) }
        });
        match done {
            Ok(done) => {
                assert!(matches!(done, Applied::Signed(_)) && tree(&new) == whole && kill_at > 1);
                break;
            }
            Err(_) => assert!(kill_at > 0 || tree(&new) == before),
        }
        assert!(apply_to(&issues, "new").is_ok() && tree(&new) == whole, "{kill_at}");
    }
}

#[test]
fn what_stays_is_not_written_and_what_changes_need_not_have_been_whole() {
    let issues = Issues::new();
    let old = issues.path("old");
    let stamp = |name: &str| old.join(name).metadata().unwrap().modified().unwrap();
    let before = stamp("twice.html");
    fs::write(old.join("index.html"), "spoilt").unwrap();
    fs::remove_dir_all(old.join("en/b")).unwrap();
    assert!(matches!(apply_to(&issues, "old"), Ok(Applied::Done { written: 9, .. })));
    assert_eq!(stamp("twice.html"), before);
    assert!(tree(&old) == tree(&issues.path("new")));
    assert!(matches!(apply_to(&issues, "old"), Ok(Applied::UpToDate(_))));
}

#[test]
fn a_copy_that_is_damaged_where_it_stays_or_holds_more_is_left_as_it_is() {
    type Harm = fn(&Path);
    let harms: &[Harm] = &[
        |copy| fs::write(copy.join("twice.html"), "a pictur3").unwrap(),
        |copy| fs::write(copy.join("twice.html"), "a picture, longer").unwrap(),
        |copy| fs::remove_file(copy.join("twice.html")).unwrap(),
        |copy| fs::write(copy.join("en/added.html"), "added").unwrap(),
        // What another name is taken from.
        |copy| fs::write(copy.join("pictures/old.webp"), "a pictur3").unwrap(),
        |copy| fs::remove_file(copy.join("en/a/index.html")).unwrap(),
    ];
    for (at, harm) in harms.iter().enumerate() {
        let issues = Issues::new();
        harm(&issues.path("old"));
        let before = tree(&issues.path("old"));
        assert!(matches!(apply_to(&issues, "old"), Err(ApplyFault::Damaged)), "harm {at}");
        assert!(tree(&issues.path("old")) == before, "harm {at}");
    }
}

#[test]
fn another_base_an_older_issue_and_a_lost_signature_are_told_before_anything_is_touched() {
    let issues = Issues::new();
    let refused = |name: &str, options: ApplyOptions<'_>| {
        let before = tree(&issues.path(name));
        let fault = apply(&issues.path("delta.zip"), &issues.path(name), options).unwrap_err();
        assert!(tree(&issues.path(name)) == before);
        fault
    };
    issue(&issues.path("other"), 1, NEW);
    assert!(matches!(refused("other", ApplyOptions::default()), ApplyFault::OtherBase { .. }));
    fs::write(issues.path("old").join(SIGNATURE), "signed").unwrap();
    assert!(matches!(refused("old", ApplyOptions::default()), ApplyFault::Unsigned));
    let trusted = ApplyOptions { trusted: Some(&[]), ..ApplyOptions::default() };
    assert!(matches!(refused("old", trusted), ApplyFault::Signature(SignatureFault::Missing)));
    fs::create_dir(issues.path("empty")).unwrap();
    assert!(matches!(refused("empty", trusted), ApplyFault::Signature(_)));
    assert!(matches!(
        refused("empty", ApplyOptions::default()),
        ApplyFault::Package(PackageError::NotACopy { .. })
    ));
    let unsigned = ApplyOptions { allows_unsigned: true, ..ApplyOptions::default() };
    assert!(apply(&issues.path("delta.zip"), &issues.path("old"), unsigned).is_ok());
    assert!(
        tree(&issues.path("old")) == tree(&issues.path("new")),
        "the signature of the former list is gone"
    );
    // Back again.
    issue(&issues.path("old"), 3, OLD);
    let base = super::super::delta_base(&issues.path("old")).unwrap();
    let made =
        super::super::delta(&base, &issues.path("new"), Path::new("x.zip"), &tempfile::NamedTempFile::new)
            .unwrap()
            .unwrap();
    fs::copy(made.file.file.path(), issues.path("delta.zip")).unwrap();
    assert!(matches!(refused("old", ApplyOptions::default()), ApplyFault::Older { .. }));
    let older = ApplyOptions { allows_older: true, ..ApplyOptions::default() };
    assert!(apply(&issues.path("delta.zip"), &issues.path("old"), older).is_ok());
    assert!(tree(&issues.path("old")) == tree(&issues.path("new")));
}
