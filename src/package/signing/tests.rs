#![allow(
    clippy::print_stdout,
    reason = "the run that is killed says that it has begun, and the test what it found"
)]

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use tempfile::TempDir;

use super::*;
use crate::domain::Date;
use crate::package::{
    Against, Changes, CopyIdentity, EditionFacts, OutputPath, OutputTree, PublicKey, SignatureFault, verify,
};

/// By which of two keys the signatures are, one after the other.
fn keys() -> [(SecretKey, PublicKey); 2] {
    [SecretKey::of_seed([1; 32]), SecretKey::of_seed([2; 32])]
}

fn day() -> Date {
    Date::parse("2026-11-02").unwrap()
}

fn copy(root: &Path) {
    let identity =
        CopyIdentity { guide: "test-guide".into(), edition: "public".into(), narrowed: Default::default() };
    let copy = OutputTree::open(root, &identity, &[]).unwrap();
    copy.put(OutputPath::parse("index.html").unwrap(), b"index").unwrap();
    let facts = EditionFacts {
        audience: "public".into(),
        sequence: Some(12),
        built: Date::parse("2026-11-01").unwrap(),
        valid_until: None,
        kinds: vec![],
        languages: vec!["ko".into()],
        dossiers: 1,
        supersedes: None,
        recipient: None,
    };
    copy.finish(facts, Changes::new(BTreeMap::new())).unwrap();
}

fn report(root: &Path) -> VerifyReport {
    verify(root, day(), Against::default()).unwrap()
}

/// Which of the two keys signed the copy; it is whole whichever did, and where none did.
fn signer(root: &Path) -> Option<usize> {
    let keys = keys().map(|(_, public)| public);
    let report = verify(root, day(), Against { trusted: Some(&keys), ..Against::default() }).unwrap();
    match report.signature.unwrap() {
        Ok(number) => {
            assert_eq!(report.exit_code(), 0);
            keys.iter().position(|key| key.number == number)
        }
        Err(fault) => {
            assert_eq!((fault, report.exit_code()), (SignatureFault::Missing, 17));
            assert!(report.changed.is_empty() && report.extra.is_empty() && !report.unfinished);
            None
        }
    }
}

#[test]
fn a_signature_broken_off_at_any_step_is_the_former_one_or_the_new_one() {
    let [(one, _), (other, _)] = keys();
    for is_signed in [false, true] {
        let mut stops = 0;
        for stop_at in 0.. {
            let top = TempDir::new().unwrap();
            copy(top.path());
            if is_signed {
                sign_copy(top.path(), &one, &report(top.path())).unwrap();
            }
            let mut steps = 0;
            let result = sign_in_steps(top.path(), &other, &report(top.path()), &mut || {
                steps += 1;
                if steps > stop_at { Err(io::Error::other("killed")) } else { Ok(()) }
            });
            if result.is_ok() {
                assert_eq!(signer(top.path()), Some(1));
                break;
            }
            stops += 1;
            assert_eq!(signer(top.path()), is_signed.then_some(0), "stopped at {stop_at}");
            assert_eq!(report(top.path()).signing_left, top.path().join(SIGNING).exists());
            sign_copy(top.path(), &other, &report(top.path())).unwrap();
            assert_eq!(signer(top.path()), Some(1));
            assert!(!top.path().join(SIGNING).exists());
        }
        assert!(stops > 6, "{stops}");
    }
}

#[test]
fn a_copy_that_changed_after_it_was_verified_is_not_signed() {
    let top = TempDir::new().unwrap();
    copy(top.path());
    let [(one, _), _] = keys();
    let before = report(top.path());
    let sums = fs::read(top.path().join(SUMS)).unwrap();
    fs::write(top.path().join(SUMS), [&sums[..], b" "].concat()).unwrap();
    assert!(matches!(sign_copy(top.path(), &one, &before), Err(PackageError::Busy(_))));
    fs::write(top.path().join(SUMS), sums).unwrap();
    fs::create_dir(top.path().join(STAGING)).unwrap();
    assert!(matches!(sign_copy(top.path(), &one, &before), Err(PackageError::Busy(_))));
    assert!(!top.path().join(SIGNATURE).exists() && !top.path().join(SIGNING).exists());
}

#[cfg(unix)]
#[test]
fn a_link_is_taken_away_and_not_written_through() {
    let (top, elsewhere) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    copy(top.path());
    let [(one, _), _] = keys();
    let before = report(top.path());
    let kept = elsewhere.path().join("kept");
    fs::write(&kept, "years of work").unwrap();
    for name in [SIGNING, SIGNATURE] {
        let _ = fs::remove_file(top.path().join(name));
        std::os::unix::fs::symlink(&kept, top.path().join(name)).unwrap();
        assert_eq!(report(top.path()).extra, [name]);
        sign_copy(top.path(), &one, &before).unwrap();
        assert_eq!(signer(top.path()), Some(0));
        assert_eq!(fs::read_to_string(&kept).unwrap(), "years of work");
    }
}

#[test]
fn a_page_under_the_name_of_a_signature_in_the_making_is_an_added_file() {
    let top = TempDir::new().unwrap();
    copy(top.path());
    for (text, is_left) in [("", true), ("untrusted comment: SHA", true), ("<p>hold</p>", false)] {
        fs::write(top.path().join(SIGNING), text).unwrap();
        let found = report(top.path());
        assert_eq!((found.signing_left, found.exit_code()), (is_left, if is_left { 0 } else { 12 }));
    }
    fs::write(top.path().join(SIGNING), [b' '; 5000]).unwrap();
    assert_eq!(report(top.path()).exit_code(), 12);
}

/// Where the run that is killed signs.
const ROOM: &str = "JINWI_TEST_SIGNS_IN";

/// Signs over and over, until it is killed; for a minute or so, if whoever was to kill it has failed.
#[test]
fn signs_until_it_is_killed() {
    let Some(root) = std::env::var_os(ROOM).map(PathBuf::from) else { return };
    let found = report(&root);
    println!("begins");
    for (secret, _) in keys().iter().cycle().take(20_000) {
        sign_copy(&root, secret, &found).unwrap();
    }
}

#[test]
fn a_run_killed_at_200_moments_leaves_the_former_signature_or_the_new_one() {
    let top = TempDir::new().unwrap();
    copy(top.path());
    let (mut left, mut by) = (0, BTreeMap::new());
    for kill in 0..200_u64 {
        let mut run = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "package::signing::tests::signs_until_it_is_killed", "--nocapture"])
            .env(ROOM, top.path())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let said = BufReader::new(run.stdout.take().unwrap()).lines().map(Result::unwrap);
        let begun = said.filter(|line| line.contains("begins")).take(1).count();
        assert_eq!(begun, 1, "the run has not begun");
        // Moments that a fixed sequence picks, within some rounds of signing.
        std::thread::sleep(std::time::Duration::from_micros(kill * 7919 % 5000));
        run.kill().unwrap();
        run.wait().unwrap();
        left += u32::from(report(top.path()).signing_left);
        *by.entry(signer(top.path())).or_insert(0) += 1;
    }
    println!("of 200 kills, {left} left a signature in the making; signed by: {by:?}");
}
