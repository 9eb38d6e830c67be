//! `cargo xtask bench`: the figures of `docs/benchmarks.md`, measured on the release binary.

use std::process::Command;

use anyhow::Result;

use crate::root;
use crate::tools::{Tool, debian, run, venv};

/// Builds, installs what is measured against, measures; arguments go to `tests/bench.py`.
pub fn run_benchmarks(arguments: &[&str]) -> Result<()> {
    debian(&[
        Tool { command: "wrk", package: "wrk" },
        Tool { command: "nginx", package: "nginx-light" },
        Tool { command: "node", package: "nodejs" },
    ]);
    venv(&root().join("tests"))?;
    run(Command::new(env!("CARGO")).current_dir(root()).args(["build", "--release", "--package", "pinfold"]))?;
    run(Command::new(root().join("tests/.venv/bin/python"))
        .current_dir(root())
        .arg("tests/bench.py")
        .args(arguments)
        .env("PINFOLD", root().join("target/release/pinfold")))
}
