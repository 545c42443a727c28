//! Files that are sealed for their readers, with age beside us, and rage where it is installed.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::Path;

use crate::common::{at_terminal, jinwi, peer};

/// Larger than two parts of a sealed file.
fn pack() -> Vec<u8> {
    (0..180_000_u32).map(|at| at.wrapping_mul(at).to_le_bytes()[1]).collect()
}

/// The programs that open what we seal, and the other way round: age, and rage if there is one.
fn peers() -> Vec<&'static str> {
    let rage = std::process::Command::new("rage").arg("--version").output();
    if rage.is_ok() {
        return vec!["age", "rage"];
    }
    eprintln!("rage is not here: tried with age alone");
    vec!["age"]
}

fn read(folder: &Path, name: &str) -> Vec<u8> {
    fs::read(folder.join(name)).unwrap()
}

/// The names of the files in `folder`, those that begin with a dot too.
fn names(folder: &Path) -> Vec<String> {
    let entries =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = entries.collect();
    names.sort();
    names
}

#[test]
fn each_recipient_opens_a_file_and_so_do_age_and_rage() {
    let top = tempfile::tempdir().unwrap();
    let desk = top.path();
    fs::write(desk.join("guide.zip"), pack()).unwrap();
    let (code, said, err) = jinwi(desk, &["key", "new", "bangkok.age-key", "--sealing"]);
    assert_eq!((code, err.as_str()), (0, ""));
    let line = fs::read_to_string(desk.join("bangkok.age-key.pub")).unwrap();
    assert!(said.contains(line.trim()) && line.starts_with("age1") && !said.contains("AGE-SECRET"), "{said}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        assert_eq!(fs::metadata(desk.join("bangkok.age-key")).unwrap().mode() & 0o777, 0o600);
    }
    let before = read(desk, "bangkok.age-key");
    assert_eq!(jinwi(desk, &["key", "new", "bangkok.age-key", "--sealing"]).0, 2);
    assert!(read(desk, "bangkok.age-key") == before, "a key is never written over");
    assert_eq!(peer(desk, "age-keygen", &["-o", "hanoi.key"]).0, 0);
    let (code, hanoi) = peer(desk, "age-keygen", &["-y", "hanoi.key"]);
    assert_eq!(code, 0);

    let sealing = ["seal", "guide.zip", "--to", hanoi.trim(), "--recipients", "bangkok.age-key.pub", "--out"];
    let (code, said, err) = jinwi(desk, &[&sealing[..], &["guide.age", "--lang", "en"]].concat());
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(said.starts_with("sealed to 2 recipients: `guide.age`"), "{said}");
    assert_eq!(jinwi(desk, &[&sealing[..], &["again.age"]].concat()).0, 0);
    assert!(read(desk, "guide.age") != read(desk, "again.age"), "its key is drawn anew");
    for key in ["hanoi.key", "bangkok.age-key"] {
        let out = format!("opened-{key}");
        assert_eq!(jinwi(desk, &["open", "guide.age", "--identity", key, "--out", &out]).0, 0, "{key}");
        assert!(read(desk, &out) == pack());
        for program in peers() {
            let out = format!("{program}-{key}");
            let (code, said) = peer(desk, program, &["-d", "-i", key, "-o", &out, "guide.age"]);
            assert_eq!((code, said.as_str()), (0, ""), "{program} {key}");
            assert!(read(desk, &out) == pack(), "{program} {key}");
        }
    }
    for program in peers() {
        let (sealed, out) = (format!("{program}.age"), format!("{program}.zip"));
        let args = ["-r", hanoi.trim(), "-R", "bangkok.age-key.pub", "-o", &sealed, "guide.zip"];
        assert_eq!(peer(desk, program, &args), (0, String::new()));
        assert_eq!(jinwi(desk, &["open", &sealed, "--identity", "bangkok.age-key", "--out", &out]).0, 0);
        assert!(read(desk, &out) == pack());
    }
}

#[test]
fn a_passphrase_is_asked_twice_and_age_takes_it() {
    let top = tempfile::tempdir().unwrap();
    let desk = top.path();
    fs::write(desk.join("guide.zip"), pack()).unwrap();
    fs::write(desk.join("words"), "하늘 아래 첫 동네\n").unwrap();
    fs::write(desk.join("others"), "하늘 아래 첫 동내\n").unwrap();
    let program = env!("CARGO_BIN_EXE_jinwi");
    let seal = format!("{program} seal guide.zip --passphrase --out guide.age --lang en");
    let (code, said) = at_terminal(desk, &seal, "하늘 아래 첫 동네\n하늘 아래 첫 동내\n");
    assert!(code == 2 && said.contains("the two passwords differ"), "{said}");
    assert!(!names(desk).iter().any(|name| name.contains("age") || name.starts_with('.')));
    let (code, said) = at_terminal(desk, &seal, "하늘 아래 첫 동네\n하늘 아래 첫 동네\n");
    assert!(code == 0 && said.contains("sealed with a passphrase"), "{said}");
    // As its specification gives it: two to the 18th, whatever this machine has to do.
    let head = read(desk, "guide.age")[..200].to_vec();
    assert!(String::from_utf8_lossy(&head).lines().nth(1).unwrap().ends_with(" 18"));

    let (code, said) = at_terminal(desk, "age -d -o of-age.zip guide.age", "하늘 아래 첫 동네\n");
    assert_eq!(code, 0, "{said}");
    assert!(read(desk, "of-age.zip") == pack());
    let twice = "하늘 아래 첫 동네\n하늘 아래 첫 동네\n";
    let (code, said) = at_terminal(desk, "age -p -o age.age guide.zip", twice);
    assert_eq!(code, 0, "{said}");
    let opening = ["open", "age.age", "--password-file", "words", "--out", "opened.zip"];
    assert_eq!(jinwi(desk, &opening).0, 0);
    assert!(read(desk, "opened.zip") == pack());

    let before = names(desk);
    let (code, _, err) =
        jinwi(desk, &["open", "guide.age", "--password-file", "others", "--out", "x", "--lang", "en"]);
    assert!(code == 44 && err.contains("this is not the passphrase of `guide.age`"), "{err}");
    let (code, _, err) = jinwi(desk, &["open", "guide.age", "--out", "x", "--lang", "en"]);
    assert!(code == 2 && err.contains("this is no terminal"), "{err}");
    assert_eq!(jinwi(desk, &["key", "new", "key", "--sealing"]).0, 0);
    assert_eq!(jinwi(desk, &["open", "guide.age", "--identity", "key", "--out", "x"]).0, 43);
    assert_eq!(names(desk).len(), before.len() + 2);
}

#[test]
fn what_cannot_be_sealed_or_opened_is_told_and_nothing_is_left() {
    let top = tempfile::tempdir().unwrap();
    let desk = top.path();
    fs::write(desk.join("guide.zip"), pack()).unwrap();
    fs::create_dir(desk.join("guide")).unwrap();
    fs::create_dir_all(desk.join("copy/en")).unwrap();
    for name in ["copy/SHA256SUMS", "copy/edition.json"] {
        fs::write(desk.join(name), "").unwrap();
    }
    for key in ["mine", "other"] {
        assert_eq!(jinwi(desk, &["key", "new", key, "--sealing"]).0, 0);
    }
    fs::write(desk.join("none"), "# nobody\n").unwrap();
    fs::write(desk.join("there"), "years of work").unwrap();
    let sealing = ["seal", "guide.zip", "--recipients", "mine.pub", "--out", "guide.age"];
    assert_eq!(jinwi(desk, &sealing).0, 0);
    let sealed = read(desk, "guide.age");
    // Three parts of 65,552 bytes at most: the second one, and the last, which has the least room for what was opened.
    let spoil = |at: usize| {
        let mut bytes = sealed.clone();
        bytes[at] ^= 1;
        bytes
    };
    for (name, bytes) in [
        ("half", sealed[..sealed.len() / 2].to_vec()),
        ("short", sealed[..sealed.len() - 1].to_vec()),
        ("stub", sealed[..30].to_vec()),
        ("early", spoil(300)),
        ("middle", spoil(80_000)),
        ("late", spoil(sealed.len() - 20)),
        ("v2", b"age-encryption.org/v2\n--- x\n".to_vec()),
        ("empty", Vec::new()),
    ] {
        fs::write(desk.join(name), bytes).unwrap();
    }
    #[cfg(unix)]
    std::os::unix::fs::symlink(desk.join("there"), desk.join("link")).unwrap();
    let secret = fs::read_to_string(desk.join("mine")).unwrap().lines().nth(1).unwrap().to_owned();
    let before = names(desk);
    let open = |file: &'static str| vec!["open", file, "--identity", "mine", "--out", "x"];
    let seal = |rest: &[&'static str]| [&["seal", "guide.zip", "--out", "x"], rest].concat();
    let long = secret.as_str();
    for (args, code, wanted) in [
        (open("guide.zip"), 40, "`guide.zip` is not sealed"),
        (open("empty"), 40, "`empty` is not sealed"),
        (open("v2"), 40, "in a way that this program does not know"),
        (open("half"), 41, "its end is missing or was changed; nothing was written"),
        (open("short"), 41, "its end is missing"),
        (open("stub"), 41, "its end is missing"),
        (open("late"), 41, "its end is missing or was changed"),
        (open("early"), 42, "was changed or damaged after it was sealed; nothing was written"),
        (open("middle"), 42, "was changed or damaged"),
        (vec!["open", "guide.age", "--identity", "other", "--out", "x"], 43, "not sealed to any of these"),
        (vec!["open", "guide.age", "--out", "x"], 43, "sealed to recipients, not with a passphrase"),
        (vec!["open", "guide.age", "--identity", "none", "--out", "x"], 2, "`none` holds no identity"),
        (
            vec!["open", "guide.age", "--identity", "mine.pub", "--out", "x"],
            2,
            "no file of identities: line 1",
        ),
        (vec!["open", "guide.age", "--identity", "mine", "--out", "there"], 2, "`there` is there already"),
        (vec!["open", "guide.age", "--identity", "mine", "--out", "link"], 2, "`link` is a link"),
        (vec!["open", "guide.age", "--identity", "mine", "--out", "guide"], 2, "`guide` is a folder"),
        (vec!["open", "guide.age", "--identity", "mine", "--out", "no/x"], 2, "cannot be read or written"),
        (vec!["open", "absent", "--identity", "mine", "--out", "x"], 2, "`absent` cannot be read"),
        (vec!["open", "link", "--identity", "mine", "--out", "x"], 2, "`link` cannot be read"),
        (vec!["open", "guide.age", "--identity", "mine", "--out", "copy/en/x"], 2, "is in the copy"),
        (vec!["seal", "guide.zip", "--recipients", "mine.pub", "--out", "copy/x"], 2, "is in the copy"),
        (seal(&[]), 2, "nobody is named"),
        (seal(&["--to", "age1x"]), 2, "what stands after `--to` is no recipient"),
        (seal(&["--recipients", "none"]), 2, "nobody is named"),
        (seal(&["--recipients", "mine"]), 2, "`mine`, line 2, is a secret identity"),
        (seal(&["--recipients", "there"]), 2, "`there`, line 1, is no recipient"),
        (vec!["seal", "guide.zip", "--to", long, "--out", "x"], 2, "secret identity, not a recipient"),
        (vec!["seal", "guide", "--recipients", "mine.pub", "--out", "x"], 2, "`guide` is a folder"),
        (vec!["seal", "guide.zip", "--recipients", "mine.pub", "--out", "there"], 2, "is there already"),
        (vec!["seal", "guide.zip", "--recipients", "mine.pub", "--out", "guide.zip"], 2, "is there already"),
        (seal(&["--passphrase", "--recipients", "mine.pub"]), 2, "cannot stand together with `--"),
        (vec!["seal", "guide.zip", "--out", "x", "--out", "y"], 2, "stands here twice"),
    ] {
        let (found, out, err) = jinwi(desk, &[&args[..], &["--lang", "en"]].concat());
        assert_eq!((found, out.as_str()), (code, ""), "{args:?}: {err}");
        assert!(err.contains(wanted), "{args:?}: {err}");
        assert!(!err.contains(&secret[16..]), "{err}");
        assert_eq!(names(desk), before, "{args:?}");
    }
    assert_eq!(fs::read_to_string(desk.join("there")).unwrap(), "years of work");
    let many: Vec<String> = vec![fs::read_to_string(desk.join("mine.pub")).unwrap(); 101];
    fs::write(desk.join("many"), many.concat()).unwrap();
    let (code, _, err) =
        jinwi(desk, &["seal", "guide.zip", "--recipients", "many", "--out", "x", "--lang", "en"]);
    assert!(code == 2 && err.contains("101 recipients are too many"), "{err}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_leaves_nothing() {
    let top = tempfile::tempdir().unwrap();
    let desk = top.path();
    fs::write(desk.join("guide.zip"), pack()).unwrap();
    assert_eq!(jinwi(desk, &["key", "new", "mine", "--sealing"]).0, 0);
    assert_eq!(jinwi(desk, &["seal", "guide.zip", "--recipients", "mine.pub", "--out", "guide.age"]).0, 0);
    let before = names(desk);
    // No file may grow beyond 64 KiB, which is told like a disk without room.
    for rest in ["seal guide.zip --recipients mine.pub", "open guide.age --identity mine"] {
        let program = env!("CARGO_BIN_EXE_jinwi");
        let script = format!("trap '' XFSZ; ulimit -f 64; exec {program} {rest} --out x --lang en");
        let (code, said) = peer(desk, "bash", &["-c", &script]);
        assert!(code == 2 && said.contains("`x` cannot be read or written"), "{said}");
        assert_eq!(names(desk), before);
    }
}
