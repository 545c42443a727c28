//! Tells cargo to compile again when a file that is compiled in has changed.

fn main() {
    for folder in ["templates", "static", "locales"] {
        println!("cargo:rerun-if-changed={folder}");
    }
}
