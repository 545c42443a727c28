//! What carries a copy: written with the tools that people use, read back with those that others have, and verified.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::Path;

use crate::common::{Desk, jinwi, peer, small, tree};

/// A copy in `desk`'s folder `copy`.
fn copy(desk: &Desk) {
    assert!(desk.build("customs", "copy").built.is_some());
}

/// Runs a program that must succeed; gives what it says.
fn run(folder: &Path, program: &str, args: &[&str]) -> String {
    let (code, said) = peer(folder, program, args);
    assert_eq!(code, 0, "{program} {args:?}: {said}");
    said
}

/// What was read back into `folder` is the copy, to the byte and to us.
fn is_the_copy(desk: &Desk, folder: &str) {
    let (code, said, err) = jinwi(desk.path(), &["verify", folder, "--date", "2026-11-02"]);
    assert_eq!(code, 0, "{folder}: {said}{err}");
    assert!(tree(&desk.path().join(folder)) == tree(&desk.path().join("copy")), "{folder}");
}

fn image(desk: &Desk, name: &str, bytes: u64) {
    fs::File::create(desk.path().join(name)).unwrap().set_len(bytes).unwrap();
}

/// The last room that a build for `carrier` told, by unit in KiB, in megabytes.
fn told(desk: &Desk, carrier: &str, unit: u64) -> f64 {
    let args = ["build", "--edition", "customs", "--out", "copy", "--pocket", "--for", carrier];
    let (code, _, said) =
        jinwi(desk.path(), &[&args[..], &["--date", "2026-11-01", "--lang", "en"]].concat());
    assert_eq!(code, 0, "{said}");
    let (before, _) = said.split_once(&format!(" (units of {unit} KiB)")).unwrap();
    let (rest, prefix) = before.rsplit_once(' ').unwrap();
    assert_eq!(prefix, "MB", "{said}");
    rest.rsplit_once(' ').unwrap().1.parse().unwrap()
}

#[test]
fn fat32_carries_a_copy_and_takes_the_room_that_was_told() {
    let desk = small();
    copy(&desk);
    // FAT32 has 65,525 clusters at least: sparse, these take no room here.
    for (kib, size) in [(4_u64, 300 << 20), (32, 3 << 30)] {
        image(&desk, "stick.img", size);
        let cluster = (kib * 2).to_string();
        run(desk.path(), "mkfs.vfat", &["-F", "32", "-s", &cluster, "stick.img"]);
        run(desk.path(), "mcopy", &["-s", "-Q", "-i", "stick.img", "copy", "::guide"]);
        let said = run(desk.path(), "fsck.vfat", &["-n", "stick.img"]);
        let counts = said.rsplit_once(" files, ").unwrap().1;
        let used: u64 = counts.split_once('/').unwrap().0.parse().unwrap();
        let _ = fs::remove_dir_all(desk.path().join("read"));
        fs::create_dir(desk.path().join("read")).unwrap();
        run(desk.path(), "mcopy", &["-s", "-i", "stick.img", "::guide", "read/"]);
        is_the_copy(&desk, "read/guide");
        // One cluster more: the root holds `guide`, whose own folder is the root of what was reckoned.
        let used = ((used - 1) * kib * 1024) as f64 / 1e6;
        let told = told(&desk, "fat32", kib);
        assert!((used - told).abs() < 0.051, "{kib} KiB: {used} MB are used, {told} were told");
    }
}

#[test]
fn exfat_carries_a_copy_where_it_can_be_mounted() {
    let desk = small();
    copy(&desk);
    image(&desk, "stick.img", 64 << 20);
    run(desk.path(), "mkfs.exfat", &["-c", "32K", "stick.img"]);
    run(desk.path(), "fsck.exfat", &["-n", "stick.img"]);
    fs::create_dir(desk.path().join("stick")).unwrap();
    // No tool writes exFAT without mounting it, and who may mount hangs on the machine: a container may not.
    let mount = "device=$(losetup --find --show stick.img) || exit 1
        { mount -t exfat $device stick 2>/dev/null || mount.exfat-fuse $device stick; } >&2 && echo $device && exit
        losetup -d $device; exit 1";
    peer(desk.path(), "mount.exfat-fuse", &["-V"]);
    let (code, said) = peer(desk.path(), "bash", &["-c", mount]);
    if code != 0 {
        eprintln!("exFAT cannot be mounted here: only the room that it takes was tried\n{said}");
        return;
    }
    let device = said.lines().find(|line| line.starts_with("/dev/")).unwrap().to_owned();
    let used = || {
        let said = peer(desk.path(), "df", &["-k", "--output=used", "stick"]).1;
        said.lines().last().unwrap().trim().parse::<f64>().unwrap() * 1024.0 / 1e6
    };
    let empty = used();
    let copied = peer(desk.path(), "cp", &["-r", "copy", "stick/guide"]);
    let used = used() - empty;
    let read = peer(desk.path(), "cp", &["-r", "stick/guide", "read"]);
    run(desk.path(), "umount", &["stick"]);
    let checked = peer(desk.path(), "fsck.exfat", &["-n", &device]);
    run(desk.path(), "losetup", &["-d", &device]);
    assert_eq!((copied.0, read.0, checked.0), (0, 0, 0), "{copied:?} {read:?} {checked:?}");
    is_the_copy(&desk, "read");
    let told = told(&desk, "exfat", 32);
    assert!((used - told).abs() < 0.051, "{used} MB are used, {told} were told");
}

#[test]
fn iso_9660_carries_a_copy_for_each_way_of_reading_it() {
    let desk = small();
    copy(&desk);
    let told = told(&desk, "iso", 2);
    let make = ["-as", "mkisofs", "-quiet", "-V", "GUIDE", "-J", "-r", "-o", "guide.iso", "copy"];
    run(desk.path(), "xorriso", &make);
    run(desk.path(), "xorriso", &["-osirrox", "on", "-indev", "guide.iso", "-extract", "/", "rock-ridge"]);
    is_the_copy(&desk, "rock-ridge");
    fs::create_dir(desk.path().join("joliet")).unwrap();
    // As Windows reads it.
    let joliet = ["--options", "!rockridge", "-xf", "guide.iso", "-C", "joliet"];
    run(desk.path(), "bsdtar", &joliet);
    is_the_copy(&desk, "joliet");
    run(desk.path(), "7z", &["x", "-o7z", "guide.iso"]);
    is_the_copy(&desk, "7z");
    // Twice the folders, for Joliet, and the image's own tables.
    let size = fs::metadata(desk.path().join("guide.iso")).unwrap().len() as f64 / 1e6;
    assert!(size >= told && size < told + 1.5, "{size} MB, {told} were told");
}

#[test]
fn a_name_that_joliet_cuts_is_refused_before_anything_is_changed() {
    let desk = small();
    copy(&desk);
    let before = tree(&desk.path().join("copy"));
    let products = desk.content().join("products/cosmetics");
    let slug = fs::read_dir(&products).unwrap().next().unwrap().unwrap().file_name().into_string().unwrap();
    let long = "a-name-of-sixty-two-letters-such-as-somebody-may-well-think-of";
    assert_eq!(long.len(), 62);
    fs::rename(products.join(&slug), products.join(long)).unwrap();
    let args = [
        "build",
        "--edition",
        "customs",
        "--out",
        "copy",
        "--pocket",
        "--date",
        "2026-11-01",
        "--lang",
        "en",
    ];
    let (code, _, said) = jinwi(desk.path(), &[&args[..], &["--for", "iso"]].concat());
    assert_eq!(code, 2, "{said}");
    let wanted = format!("{long}.html` has 67 characters, 64 at most");
    assert!(
        said.contains("the copy does not fit on iso: a name in `pocket/") && said.contains(&wanted),
        "{said}"
    );
    assert!(tree(&desk.path().join("copy")) == before, "the former copy stands");
    for carrier in ["fat32", "exfat", "squashfs", "zim"] {
        let (code, _, said) = jinwi(desk.path(), &[&args[..], &["--for", carrier]].concat());
        assert!(code == 0 && said.contains(&format!("fits on {carrier}")), "{said}");
    }
    // And this is what would have become of it.
    let make = ["-as", "mkisofs", "-quiet", "-J", "-r", "-o", "guide.iso", "copy"];
    run(desk.path(), "xorriso", &make);
    fs::create_dir(desk.path().join("joliet")).unwrap();
    run(desk.path(), "bsdtar", &["--options", "!rockridge", "-xf", "guide.iso", "-C", "joliet"]);
    let (code, said, _) = jinwi(desk.path(), &["verify", "joliet", "--date", "2026-11-02", "--lang", "en"]);
    assert!(code != 0 && said.contains(long), "{code} {said}");
}

#[test]
fn squashfs_carries_a_copy() {
    let desk = small();
    copy(&desk);
    run(desk.path(), "mksquashfs", &["copy", "guide.sqfs", "-quiet", "-no-progress", "-all-root"]);
    run(desk.path(), "unsquashfs", &["-q", "-n", "-d", "read", "guide.sqfs"]);
    is_the_copy(&desk, "read");
    run(desk.path(), "7z", &["x", "-o7z", "guide.sqfs"]);
    is_the_copy(&desk, "7z");
}

#[test]
fn zim_carries_a_copy_for_kiwix() {
    let desk = small();
    copy(&desk);
    let icon = image::RgbImage::from_pixel(48, 48, image::Rgb([0, 0x53, 0x9b]));
    icon.save(desk.path().join("icon.png")).unwrap();
    let about = ["-w", "index.html", "-I", "../icon.png", "-l", "kor", "-t", "Guide", "-n", "guide"];
    let by =
        ["-d", "Telling genuine goods from counterfeits", "-c", "KIPO", "-p", "KIPO", "copy", "guide.zim"];
    run(desk.path(), "zimwriterfs", &[&about[..], &by].concat());
    let said = run(desk.path(), "zimcheck", &["guide.zim"]);
    assert!(said.contains("Overall Test Status: Pass"), "{said}");
    run(desk.path(), "zimdump", &["dump", "--dir=read", "guide.zim"]);
    is_the_copy(&desk, "read");
}
