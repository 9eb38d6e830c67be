//! Chores of the house: `cargo xtask COMMAND`. One file a command; `main` only chooses.

mod bench;
mod codegen;
mod fuzz;
mod import_models;
mod test;
mod tidy;
mod tools;

use std::path::PathBuf;
use std::process::ExitCode;

const USAGE: &str = "usage: cargo xtask COMMAND

  bench [--write] [--runs N] [PART ...]
                      measure the release binary (--write: into docs/benchmarks.md)
  codegen [--check]   write crates/*/src/generated from models/ (--check: fail when they differ)
  fuzz [TARGET] [--seconds N]
                      run one fuzz target or all of them, each for N seconds (60)
  import-models       write models/*.json from the packages named in models/sources.toml
  test [--rust|--e2e] [-- PYTEST ARGUMENTS]
                      install what the tests need and run them
  tidy [--write]      check the rules of the house (--write: write docs/operations.out, docs/coverage.md)
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match arguments.split_first() {
        Some((&"bench", rest)) => bench::run_benchmarks(rest),
        Some((&"codegen", rest)) => codegen::run(rest),
        Some((&"fuzz", rest)) => fuzz::fuzz(rest),
        Some((&"import-models", rest)) => import_models::run(rest),
        Some((&"test", rest)) => test::run_tests(rest),
        Some((&"tidy", rest)) => tidy::run(rest),
        _ => {
            eprint!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// The root of the workspace.
fn root() -> PathBuf {
    let mut path = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    path.pop();
    path
}
