//! Tells cargo to compile again when a file that is compiled in has changed, and makes the scripts small that the program
//! delivers: without comments and white space, and with short names for what no other script can name.
//!
//! **Invariant:** nothing else of a script changes: no statement goes, none moves, and a name that others see stays.

use std::path::{Path, PathBuf};
use std::{env, fs};

use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions, CommentOptions};
use oxc_mangler::Mangler;
use oxc_parser::Parser;
use oxc_span::SourceType;
use walkdir::WalkDir;

fn main() {
    for folder in ["templates", "static", "locales"] {
        println!("cargo:rerun-if-changed={folder}");
    }
    let to = PathBuf::from(env::var_os("OUT_DIR").expect("cargo names the folder")).join("js");
    // A script that is no more must not be delivered.
    if to.exists() {
        fs::remove_dir_all(&to).expect("the folder is cargo's own");
    }
    let from = Path::new("static/js");
    for entry in WalkDir::new(from).sort_by_file_name() {
        let entry = entry.expect("the folder of scripts can be read");
        let to = to.join(entry.path().strip_prefix(from).expect("it is within"));
        if entry.file_type().is_dir() {
            fs::create_dir_all(to).expect("the folder is cargo's own");
        } else {
            let source = fs::read_to_string(entry.path()).expect("scripts are text");
            let name = entry.path().display();
            fs::write(to, small(&source).unwrap_or_else(|fault| panic!("{name}: {fault}")))
                .expect("the folder is cargo's own");
        }
    }
}

/// A script that does the same in fewer bytes, or why it is none.
fn small(source: &str) -> Result<String, String> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, source, SourceType::cjs()).parse();
    if let Some(fault) = parsed.errors.first() {
        return Err(fault.to_string());
    }
    let names = Mangler::new().build(&parsed.program).scoping;
    let options =
        CodegenOptions { minify: true, comments: CommentOptions::disabled(), ..CodegenOptions::default() };
    let written = Codegen::new().with_options(options).with_scoping(Some(names)).build(&parsed.program).code;
    Ok(format!("{}\n", written.trim_end()))
}
