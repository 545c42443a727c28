#!/usr/bin/env bash
# rust-embed 8.13.0 writes the times of embedded files into the program, or SOURCE_DATE_EPOCH where that is set, as reproducible builds
# ask for. It reads the variable while it expands its macro, of which cargo 1.95 knows nothing: after a build for one date, a build
# for another leaves what embeds files as it was, and the program bears both dates. So one commit, built in a folder with an older
# build and built from nothing, gives other bytes, although both were told the same date, nothing failed and no file differs.
#
# It is met without being asked for: `age`, for instance, embeds its translations so, and its crate is compiled once for many commits.
#
# Expected by us: that the macro's crate is compiled again when the date changes, as build scripts ask with
# `cargo::rerun-if-env-changed` and `env!` does by itself.
#
# Needs: bash, cargo with crates.io.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export CARGO_TARGET_DIR=$work/target

mkdir -p words/src words/texts src
echo hello >words/texts/hello.txt
cat >words/Cargo.toml <<'TOML'
[package]
name = "words"
version = "0.1.0"
edition = "2021"
[dependencies]
rust-embed = "=8.13.0"
TOML
cat >words/src/lib.rs <<'RUST'
#[derive(rust_embed::RustEmbed)]
#[folder = "texts"]
struct Texts;

pub fn date() -> Option<u64> {
    <Texts as rust_embed::RustEmbed>::get("hello.txt")?.metadata.last_modified()
}
RUST
cat >Cargo.toml <<'TOML'
[package]
name = "told"
version = "0.1.0"
edition = "2021"
[dependencies]
words = { path = "words" }
TOML
cat >src/main.rs <<'RUST'
fn main() {
    println!("main {}, embedded {}", env!("SOURCE_DATE_EPOCH"), words::date().unwrap());
}
RUST

told() { SOURCE_DATE_EPOCH=$1 cargo run --release --quiet; }
first=$(told 1000000000)
later=$(told 2000000000)
rm -rf target
clean=$(told 2000000000)
printf '%s\n' "built for 1000000000: $first" "then for 2000000000: $later" "from nothing for 2000000000: $clean"
[[ $first == "main 1000000000, embedded 1000000000" ]]
[[ $later == "main 2000000000, embedded 1000000000" ]]
[[ $clean == "main 2000000000, embedded 2000000000" ]]
