//! How commands answer: text for people, one JSON envelope with `--json`, errors on stderr, exit
//! codes 0 done, 1 failed, 2 used wrongly, 3 refused for safety.

use std::io::Write as _;
use std::process::ExitCode;

use serde_json::{Value, json};

use crate::config::Refused;

/// What a command has to say when it is done.
#[derive(Debug, Default)]
pub struct Answer {
    /// For people; printed as it stands.
    pub text: String,
    /// For programs.
    pub data: Value,
    /// Worth knowing, not an error.
    pub warnings: Vec<String>,
    /// The command did its work, and what it found is a failure (a function's error).
    pub failed: bool,
}

impl Answer {
    /// An answer with the same content for people and programs.
    pub fn new(text: impl Into<String>, data: Value) -> Self {
        Self { text: text.into(), data, ..Self::default() }
    }
}

/// The command was used wrongly: exit code 2.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Usage(pub String);

/// Prints what a command answered and says how the process ends.
pub fn finish(json: bool, result: anyhow::Result<Answer>) -> ExitCode {
    match result {
        Ok(answer) => {
            let status = if answer.failed { "failed" } else { "ok" };
            if json {
                print_json(&json!({
                    "schemaVersion": 1, "status": status, "data": answer.data, "warnings": answer.warnings,
                }));
            } else {
                for warning in &answer.warnings {
                    eprintln!("warning: {warning}");
                }
                if !answer.text.is_empty() {
                    line(answer.text.trim_end_matches('\n'));
                }
            }
            ExitCode::from(u8::from(answer.failed))
        }
        Err(error) => {
            let (code, exit) = if error.is::<Refused>() {
                ("Refused", 3)
            } else if error.is::<Usage>() {
                ("Usage", 2)
            } else {
                ("Failed", 1)
            };
            if json {
                print_json(&json!({
                    "schemaVersion": 1, "status": "error", "data": null, "warnings": [],
                    "error": {"code": code, "message": format!("{error:#}"), "retryable": false, "actions": []},
                }));
            } else {
                eprintln!("pinfold: {error:#}");
            }
            ExitCode::from(exit)
        }
    }
}

/// Writes a line to standard output. Who reads it may have gone (`pinfold logs | head`, a closed
/// terminal): that is no failure, and must not end a server.
pub fn line(text: &str) {
    let _ = writeln!(std::io::stdout().lock(), "{text}");
}

fn print_json(value: &Value) {
    line(&format!("{value:#}"));
}
