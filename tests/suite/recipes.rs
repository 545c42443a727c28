//! What About tells a reader to type, typed: the commands are taken from the page of a built copy, and run in it with the tools
//! that a reader has.
//!
//! PowerShell and certutil are on no Debian system and in no package of npm or PyPI that brings them along: their recipes are
//! not run here. What can be held without them is that they stand on the page in each language, and name what the others name.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::{Path, PathBuf};

use crate::common::{Desk, jinwi, peer, small};

/// A signed copy of a small guide, in a folder as officers name them, and the publisher's key beside it.
fn signed() -> (Desk, PathBuf) {
    let desk = small();
    fs::write(desk.path().join("password"), "correct horse\n").unwrap();
    let run = |args: &[&str]| {
        let (code, out, said) = jinwi(desk.path(), args);
        assert_eq!(code, 0, "{args:?}: {out}{said}");
    };
    let out = "세관 USB (1)/안내서 copy's";
    fs::create_dir_all(desk.path().join("세관 USB (1)")).unwrap();
    run(&["build", "--out", out, "--date", "2026-11-01", "--recipient", "Thai Customs · 17"]);
    run(&["key", "new", "publisher", "--password-file", "password"]);
    run(&["sign", out, "--key", "publisher", "--password-file", "password", "--date", "2026-11-01"]);
    let copy = desk.path().join(out);
    (desk, copy)
}

/// The recipes of a language's page, by their names.
fn recipe(copy: &Path, language: &str, name: &str) -> String {
    let page = fs::read_to_string(copy.join(language).join("about/index.html")).unwrap();
    let (_, rest) = page.split_once(&format!("data-recipe=\"{name}\"><code>")).unwrap();
    let (text, _) = rest.split_once("</code>").unwrap();
    let unescape = [("&#39;", "'"), ("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")];
    unescape.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

/// What the recipe says in `copy`, without the tools' own warnings, sorted.
fn told(copy: &Path, recipe: &str) -> Vec<String> {
    // Tools say on standard error how many files failed.
    let (_, said) = peer(copy, "bash", &["-c", &format!("{{ {recipe}\n}} 2>/dev/null")]);
    let mut lines: Vec<String> = said.lines().map(str::to_owned).collect();
    lines.sort();
    lines
}

#[test]
fn the_recipes_of_about_find_what_was_changed_lost_or_added() {
    let (_desk, copy) = signed();
    let page = "en/about/index.html";
    let text = fs::read(copy.join(page)).unwrap();
    for name in ["linux", "macos"] {
        let recipe = recipe(&copy, "ko", name);
        assert_eq!(told(&copy, &recipe), Vec::<String>::new(), "{name}: an intact copy");

        fs::write(copy.join(page), [&text[..], b" "].concat()).unwrap();
        assert_eq!(told(&copy, &recipe), [format!("./{page}: FAILED")], "{name}: changed");

        fs::remove_file(copy.join(page)).unwrap();
        assert_eq!(told(&copy, &recipe), [format!("./{page}: FAILED open or read")], "{name}: missing");
        fs::write(copy.join(page), &text).unwrap();

        let added = [
            "SHA256SUMS.html",
            "System Volume Information/offer.html",
            "en/SHA256SUMS",
            "en/about/ index.html",
            "en/about/위조.html",
        ];
        for added in added {
            fs::create_dir_all(copy.join(added).parent().unwrap()).unwrap();
            fs::write(copy.join(added), b"x").unwrap();
        }
        #[cfg(unix)]
        std::os::unix::fs::symlink("index.html", copy.join("en/about/link.html")).unwrap();
        let mut wanted: Vec<String> = added.iter().map(|path| format!("./{path}")).collect();
        wanted.push("./en/about/link.html".to_owned());
        wanted.sort();
        assert_eq!(told(&copy, &recipe), wanted, "{name}: added");
        for added in added.iter().chain(&["en/about/link.html"]) {
            fs::remove_file(copy.join(added)).unwrap();
        }
        fs::remove_dir(copy.join("System Volume Information")).unwrap();
    }
}

#[test]
fn the_recipes_of_about_tell_whose_copy_it_is() {
    let (desk, copy) = signed();
    fs::copy(desk.path().join("publisher.pub"), copy.parent().unwrap().join("publisher.pub")).unwrap();
    let [minisign, signify] = ["minisign", "signify"].map(|name| recipe(&copy, "en", name));
    // Debian's name for it, since another program has the short one.
    let signify = signify.replacen("signify", "signify-openbsd", 1);
    let jinwi = recipe(&copy, "en", "jinwi").replacen("jinwi", env!("CARGO_BIN_EXE_jinwi"), 1);
    let run = |recipe: &str| peer(&copy, "bash", &["-c", recipe]);
    // The program takes its own day, on which the copy may be out of date.
    let today = format!("{jinwi} --date 2026-11-02");
    for recipe in [&minisign, &signify, &today] {
        let (code, said) = run(recipe);
        assert_eq!(code, 0, "{recipe}: {said}");
    }

    let sums = fs::read_to_string(copy.join("SHA256SUMS")).unwrap();
    fs::write(copy.join("SHA256SUMS"), sums.replacen('a', "b", 1)).unwrap();
    for recipe in [&minisign, &signify, &today] {
        assert_ne!(run(recipe).0, 0, "{recipe} on a list that was changed");
    }
    fs::write(copy.join("SHA256SUMS"), &sums).unwrap();

    let digest = sha256(sums.as_bytes());
    let (_, said) = run(&recipe(&copy, "en", "checksum"));
    assert_eq!(said.matches(&digest).count(), 2, "sha256sum and shasum: {said}");
}

/// As the copy's list has digests.
fn sha256(bytes: &[u8]) -> String {
    let digest = <sha2::Sha256 as sha2::Digest>::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn each_language_has_every_recipe_and_no_page_calls_itself_verified() {
    let (_desk, copy) = signed();
    for name in ["linux", "macos", "powershell", "certutil", "jinwi", "minisign", "signify", "checksum"] {
        let of = ["ko", "en"].map(|language| recipe(&copy, language, name));
        assert_eq!(of[0], of[1], "{name}");
        assert!(of[0].contains("SHA256SUMS") || name == "jinwi", "{name}");
    }
    // The guides for officers have the same, for whoever does not trust the copy's pages yet.
    for docs in ["docs/copies/verify.ko.md", "docs/copies/verify.en.md"] {
        let docs = fs::read_to_string(docs).unwrap().replace('\n', " ");
        for name in ["linux", "macos", "powershell", "certutil", "minisign", "signify", "checksum"] {
            for line in recipe(&copy, "en", name).lines() {
                assert!(docs.contains(line), "{line}");
            }
        }
    }
    // Both list what is added, but for the list and its signature.
    for name in ["linux", "macos", "powershell"] {
        assert!(recipe(&copy, "en", name).contains("SHA256SUMS.minisig"), "{name}");
    }
}
