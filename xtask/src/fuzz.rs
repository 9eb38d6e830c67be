//! `cargo xtask fuzz`: runs the fuzz targets, one after the other, with the stable compiler.
//!
//! Installs nothing: says how `cargo-fuzz` is had where it is missing. What a run learns stays in
//! `fuzz/target/corpus`, what breaks a target in `fuzz/artifacts`.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::root;
use crate::tools::{find, run};

/// How long each target runs unless told.
const SECONDS: u64 = 60;
/// How long one input may take, in seconds: all of them are small.
const TIMEOUT: u64 = 2;
/// What a target may hold, in MiB.
const MEMORY: u64 = 1024;

/// What the command line asks for.
#[derive(Debug, PartialEq, Eq)]
struct Wanted<'a> {
    target: Option<&'a str>,
    seconds: u64,
}

/// Runs `[TARGET] [--seconds N]`: one target or all, each for N seconds.
pub fn fuzz(arguments: &[&str]) -> Result<()> {
    let wanted = Wanted::read(arguments)?;
    let folder = root().join("fuzz");
    let targets = targets(&folder)?;
    let chosen: Vec<&String> =
        targets.iter().filter(|name| wanted.target.is_none_or(|target| target == name.as_str())).collect();
    if chosen.is_empty() {
        bail!("no target of that name; there are {}", targets.join(", "));
    }
    if find("cargo-fuzz").is_none() {
        bail!("cargo-fuzz is missing: cargo install cargo-fuzz --locked (and a C++ compiler, for libFuzzer)");
    }
    let mut broken = Vec::new();
    for name in chosen {
        println!("── {name}");
        let learnt = folder.join("target/corpus").join(name);
        let seeds = folder.join("corpus").join(name);
        fs::create_dir_all(&learnt).with_context(|| learnt.display().to_string())?;
        let mut command = Command::new(env!("CARGO"));
        // Without a sanitizer it builds with the stable compiler; there is no unsafe code to sanitize.
        command.current_dir(root()).args(["fuzz", "run", "--sanitizer", "none", name]).arg(&learnt);
        if seeds.is_dir() {
            command.arg(&seeds);
        }
        command.arg("--").args([
            format!("-max_total_time={}", wanted.seconds),
            format!("-timeout={TIMEOUT}"),
            format!("-rss_limit_mb={MEMORY}"),
            "-print_final_stats=1".to_owned(),
            "-verbosity=0".to_owned(),
        ]);
        if let Err(error) = run(&mut command) {
            println!("{error:#}");
            broken.push(name.as_str());
        }
    }
    if !broken.is_empty() {
        bail!("inputs in fuzz/artifacts break {}", broken.join(", "));
    }
    Ok(())
}

impl<'a> Wanted<'a> {
    fn read(arguments: &[&'a str]) -> Result<Self> {
        let mut wanted = Self { target: None, seconds: SECONDS };
        let mut rest = arguments.iter();
        while let Some(&argument) = rest.next() {
            match argument {
                "--seconds" => {
                    let number = rest.next().context("--seconds wants a number")?;
                    wanted.seconds = number.parse().with_context(|| format!("--seconds {number}"))?;
                }
                name if !name.starts_with('-') && wanted.target.is_none() => wanted.target = Some(name),
                other => bail!("fuzz does not know {other}: it takes a target and --seconds N"),
            }
        }
        Ok(wanted)
    }
}

/// The names of all targets, in order.
fn targets(folder: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder.join("fuzz_targets")).context("fuzz/fuzz_targets")? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "rs") {
            names.extend(path.file_stem().map(|name| name.to_string_lossy().into_owned()));
        }
    }
    names.sort();
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_read() {
        let read = |arguments: &[&'static str]| Wanted::read(arguments).ok();
        assert_eq!(read(&[]), Some(Wanted { target: None, seconds: SECONDS }));
        assert_eq!(read(&["policy", "--seconds", "5"]), Some(Wanted { target: Some("policy"), seconds: 5 }));
        for bad in [&["--seconds"][..], &["--seconds", "x"], &["a", "b"], &["--jobs"]] {
            assert_eq!(read(bad), None, "{bad:?}");
        }
    }

    #[test]
    fn every_target_is_declared_and_has_seeds() {
        let folder = root().join("fuzz");
        let manifest: toml::Table = fs::read_to_string(folder.join("Cargo.toml")).unwrap().parse().unwrap();
        let declared: Vec<&str> =
            manifest["bin"].as_array().unwrap().iter().filter_map(|bin| bin["name"].as_str()).collect();
        for name in targets(&folder).unwrap() {
            assert!(declared.contains(&name.as_str()), "{name} is not in fuzz/Cargo.toml");
            assert!(folder.join("corpus").join(&name).is_dir(), "{name} has no seeds");
        }
    }
}
