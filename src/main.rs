//! The `jinwi` program: see [`jinwi::cli`].

fn main() -> std::process::ExitCode {
    jinwi::cli::run(std::env::args_os())
}
