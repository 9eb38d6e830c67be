//! `pinfold doctor`: what this machine can isolate and run, and what is missing.

use std::fmt::Write;
use std::sync::Arc;

use anyhow::{Context, Result};
use base::{Limits, SystemRng};
use sandbox::{Holds, Network, Sandbox};
use serde_json::json;

use crate::cli::Doctor;
use crate::commands::runtimes;
use crate::ephemeral::Ephemeral;
use crate::output::Answer;

/// Runs the command. Starts the sandbox in a folder of its own, looks, and stops it.
pub async fn run(arguments: &Doctor) -> Result<Answer> {
    let folder = Ephemeral::make()?;
    let sandbox = Sandbox::start(sandbox::Config {
        data: folder.path().to_path_buf(),
        tier_limit: None,
        network: Network::Host,
        launcher: None,
        listen: Arc::new(|_, _| Box::new(())),
        rng: Arc::new(SystemRng),
        limits: Arc::new(Limits::default()),
        cpu_share: true,
        uid_base: 200_000,
    })
    .await
    .context("the sandbox")?;
    let report = sandbox.report().clone();
    sandbox.shutdown().await;

    let mut text = format!("isolation: tier {} ({})\n", report.tier, report.tier.describe());
    for step in &report.steps {
        let _ = writeln!(text, "  not tier {}: {}", step.tier, step.reason);
    }
    for note in &report.notes {
        let _ = writeln!(text, "  {note}");
    }
    let _ =
        writeln!(text, "  cgroups: {}; landlock ABI: {}; seccomp: {}", report.cgroup, report.landlock, report.seccomp);
    for promise in report.promises() {
        let holds = match promise.holds {
            Holds::Yes => "●".to_owned(),
            Holds::Partly(how) => format!("◐ {how}"),
            Holds::No => "○".to_owned(),
        };
        let _ = writeln!(text, "  {:<46} {holds}", promise.what);
    }
    let runtimes = runtimes::list(arguments.data.as_deref());
    let _ = write!(text, "\n{}", runtimes.text);
    let mut data = json!({"isolation": report, "promises": report.promises(), "runtimes": runtimes.data});
    if let Some(path) = &arguments.data {
        let free = space(path);
        let _ = writeln!(text, "\ndata directory {}: {free}", path.display());
        data["data"] = json!({"path": path, "state": free});
    }
    Ok(Answer::new(text, data))
}

/// Whether a data directory is there and can be written.
fn space(path: &std::path::Path) -> String {
    match std::fs::metadata(path) {
        Ok(metadata) if metadata.is_dir() && !metadata.permissions().readonly() => "present".into(),
        Ok(metadata) if metadata.is_dir() => "present, but read-only".into(),
        Ok(_) => "is no directory".into(),
        Err(error) => error.to_string(),
    }
}
