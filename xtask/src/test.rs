//! `cargo xtask test`: installs what the tests need, runs every test, counts them.
//!
//! Rust tests first, then the binary is built and driven by its real clients (`tests/`, pytest).
//! A Rust test that the machine cannot run says why in the file that `PINFOLD_SKIPS` names.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::root;
use crate::tools::{Tool, run, venv};

/// How many tests ended how.
#[derive(Debug, Default, PartialEq, Eq)]
struct Count {
    passed: usize,
    failed: usize,
    skipped: usize,
}

/// Runs `arguments`: `--rust` or `--e2e` for one half; what follows `--` goes to pytest.
pub fn run_tests(arguments: &[&str]) -> Result<()> {
    let (own, pytest) = match arguments.iter().position(|&argument| argument == "--") {
        Some(at) => (&arguments[..at], &arguments[at + 1..]),
        None => (arguments, [].as_slice()),
    };
    if let Some(unknown) = own.iter().find(|argument| !matches!(**argument, "--rust" | "--e2e")) {
        bail!("test does not know {unknown}: it takes --rust or --e2e, and -- before arguments for pytest");
    }
    let all = own.is_empty();
    let mut count = Count::default();
    let mut reasons = Vec::new();
    if all || own.contains(&"--rust") {
        count.add(&rust_tests(&mut reasons)?);
    }
    if all || own.contains(&"--e2e") {
        count.add(&end_to_end_tests(pytest, &mut reasons)?);
    }
    for reason in &reasons {
        println!("skipped: {reason}");
    }
    println!("{} passed, {} failed, {} skipped", count.passed, count.failed, count.skipped);
    if count.failed > 0 || count.passed == 0 {
        bail!("not every test passed");
    }
    Ok(())
}

fn rust_tests(reasons: &mut Vec<String>) -> Result<Count> {
    println!("── Rust tests");
    let skips = root().join("target/skips");
    fs::create_dir_all(root().join("target"))?;
    let _ = fs::remove_file(&skips);
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(root()).args(["test", "--workspace", "--no-fail-fast"]).env("PINFOLD_SKIPS", &skips);
    let (mut count, succeeded) = counted(&mut command, Count::of_cargo_line)?;
    if !succeeded && count.failed == 0 {
        bail!("the Rust tests did not build or run");
    }
    for line in fs::read_to_string(&skips).unwrap_or_default().lines() {
        count.skipped += 1;
        count.passed = count.passed.saturating_sub(1);
        reasons.push(line.to_owned());
    }
    Ok(count)
}

fn end_to_end_tests(pytest: &[&str], reasons: &mut Vec<String>) -> Result<Count> {
    println!("── What the end-to-end tests need");
    install()?;
    println!("── The binary");
    run(Command::new(env!("CARGO")).current_dir(root()).args(["build", "--package", "pinfold"]))?;
    println!("── End-to-end tests");
    let mut command = Command::new(root().join("tests/.venv/bin/python"));
    command
        .current_dir(root())
        .args(["-m", "pytest", "-n", "2", "--dist", "worksteal", "-q", "-rs", "--color=no"])
        .args(pytest)
        .env("PINFOLD", root().join("target/debug/pinfold"));
    let mut skipped = Vec::new();
    let (count, succeeded) = counted(&mut command, |line| {
        if let Some(reason) = line.strip_prefix("SKIPPED ") {
            skipped.push(reason.to_owned());
        }
        Count::of_pytest_line(line)
    })?;
    reasons.append(&mut skipped);
    if !succeeded && count.failed == 0 {
        bail!("the end-to-end tests did not run");
    }
    Ok(count)
}

/// Python packages in `tests/.venv`, npm packages in `tests/node_modules`, Debian packages when
/// root. What cannot be had is not an error here: the tests that need it are skipped and say so.
fn install() -> Result<()> {
    let tools = [
        Tool { command: "curl", package: "curl" },
        Tool { command: "node", package: "nodejs" },
        Tool { command: "npm", package: "npm" },
        Tool { command: "/usr/bin/aws", package: "awscli" },
    ];
    crate::tools::debian(&tools);
    let tests = root().join("tests");
    venv(&tests)?;
    npm(&tests)
}

/// The packages of `tests/package.json`, and a Node.js of at least version 20 beside them where the
/// machine's is older: the JavaScript SDK asks for it.
fn npm(tests: &Path) -> Result<()> {
    let wanted = fs::read(tests.join("package.json")).context("tests/package.json")?;
    let stamp = tests.join("node_modules/.installed");
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    let npm = |arguments: &[&str]| {
        let mut command = Command::new("npm");
        command.current_dir(tests).args(["install", "--no-audit", "--no-fund", "--no-package-lock"]);
        command.args(arguments).stdin(Stdio::null()).status().is_ok_and(|status| status.success())
    };
    let version = Command::new("node").arg("--version").output().map(|output| output.stdout).unwrap_or_default();
    let major: u32 = String::from_utf8_lossy(&version)
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|major| major.parse().ok())
        .unwrap_or(0);
    if npm(&[]) && (major >= 20 || npm(&["--no-save", "node@22"])) {
        fs::write(&stamp, wanted)?;
    } else {
        println!("npm could not install the JavaScript clients: their tests are skipped");
    }
    Ok(())
}

/// Runs `command`, shows its output as it comes, and adds up what `count` reads from its lines.
fn counted(command: &mut Command, mut count: impl FnMut(&str) -> Option<Count>) -> Result<(Count, bool)> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("{} does not start", command.get_program().display()))?;
    let mut total = Count::default();
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).lines() {
            let line = line?;
            println!("{line}");
            if let Some(counted) = count(&line) {
                total.add(&counted);
            }
        }
    }
    Ok((total, child.wait()?.success()))
}

impl Count {
    fn add(&mut self, other: &Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }

    /// `test result: ok. 12 passed; 0 failed; 1 ignored; …`
    fn of_cargo_line(line: &str) -> Option<Self> {
        let rest = line.strip_prefix("test result: ")?;
        Some(Self::of_words(rest, "ignored"))
    }

    /// `3 failed, 12 passed, 1 skipped in 4.56s`
    fn of_pytest_line(line: &str) -> Option<Self> {
        let line = line.trim_matches(['=', ' ']);
        let (summary, time) = line.rsplit_once(" in ")?;
        let first = summary.split(' ').next()?;
        (first.parse::<usize>().is_ok() && time.contains('s')).then(|| Self::of_words(summary, "skipped"))
    }

    fn of_words(line: &str, skipped: &str) -> Self {
        let words: Vec<&str> = line.split([' ', ',', ';', '.']).filter(|word| !word.is_empty()).collect();
        let number = |names: &[&str]| {
            words
                .windows(2)
                .filter(|pair| names.contains(&pair[1]))
                .filter_map(|pair| pair[0].parse::<usize>().ok())
                .sum()
        };
        Self {
            passed: number(&["passed"]),
            failed: number(&["failed", "error", "errors"]),
            skipped: number(&[skipped]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_lines_are_counted() {
        let count = |passed, failed, skipped| Some(Count { passed, failed, skipped });
        assert_eq!(
            Count::of_cargo_line("test result: ok. 12 passed; 1 failed; 2 ignored; 0 measured; 0 filtered out"),
            count(12, 1, 2)
        );
        assert_eq!(Count::of_cargo_line("test clock::tests::x ... ok"), None);
        assert_eq!(Count::of_pytest_line("3 failed, 12 passed, 1 skipped in 4.56s"), count(12, 3, 1));
        assert_eq!(Count::of_pytest_line("===== 1 passed, 2 errors in 61.02s (0:01:01) ====="), count(1, 2, 0));
        assert_eq!(Count::of_pytest_line("waited in vain"), None);
    }
}
