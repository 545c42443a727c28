#!/usr/bin/env bash
# A man page's title line is made with the crate roff 1.1.1, the one beneath clap_mangen: control("TH", ["DEMO", "1", "", "demo 1.0"]),
# with an empty date, since a date would make two builds differ. The line comes out as `.TH DEMO 1  "demo 1.0"`: of the empty argument two
# spaces are left, which roff reads as one, so those after it stand one place further left, and the version is taken for the page's date.
# Arguments with spaces are quoted, this one is not. Nothing fails.
#
# Expected by us: `.TH DEMO 1 "" "demo 1.0"`, as roff writes an argument that is empty.
#
# What serves meanwhile: to pass `""`, quotes and all, as the argument.
#
# Needs: bash, cargo.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cargo init --quiet --bin --name demo . 2>/dev/null
echo 'roff = "=1.1.1"' >>Cargo.toml
cat >src/main.rs <<'RUST'
fn main() {
    for date in ["2026-11-01", "", "\"\""] {
        let mut page = roff::Roff::new();
        page.control("TH", ["DEMO", "1", date, "demo 1.0"]);
        let page = page.to_roff();
        let line = page.lines().find(|line| line.starts_with(".TH")).expect("a title line");
        println!("date {date:?}: {line}");
    }
}
RUST
cargo run --quiet >seen
cat seen
grep -qxF 'date "": .TH DEMO 1  "demo 1.0"' seen
