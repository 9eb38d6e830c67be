//! How commands answer: text for people, one JSON envelope with `--json`, errors on stderr, exit
//! codes 0 done, 1 failed, 2 used wrongly, 3 refused for safety.

use std::io::Write as _;
use std::process::ExitCode;

use deploy::{CallError, UNREACHABLE};
use serde_json::{Value, json};
use store::OpenError;

use crate::config::{Refused, Usage};

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

/// Prints what a command answered and says how the process ends.
pub fn finish(json: bool, result: anyhow::Result<Answer>) -> ExitCode {
    match result {
        Ok(answer) => {
            let status = if answer.failed { "failed" } else { "ok" };
            if json && answer.data.is_null() {
                // A server: it gave its answer when it was ready.
            } else if json {
                print_json(&envelope(status, &answer.data, &answer.warnings));
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
            let Failure { code, exit, retryable, actions } = Failure::of(&error);
            let message = format!("{error:#}");
            if json {
                print_json(&json!({
                    "schemaVersion": 1, "status": "error", "data": null, "warnings": [],
                    "error": {"code": code, "message": message, "retryable": retryable, "actions": actions},
                }));
            } else {
                let hint =
                    if code == UNREACHABLE { "\n  start one: pinfold dev; or name one: --endpoint URL" } else { "" };
                eprintln!("pinfold: {message}{hint}");
            }
            ExitCode::from(exit)
        }
    }
}

/// An error as programs see it.
struct Failure {
    code: String,
    exit: u8,
    /// Whether the same command may succeed a little later.
    retryable: bool,
    /// What would help, as arguments or commands.
    actions: Vec<String>,
}

impl Failure {
    fn of(error: &anyhow::Error) -> Self {
        let refused = error.downcast_ref::<Refused>();
        let call = error.downcast_ref::<CallError>();
        let (code, exit) = match (refused, call) {
            (Some(_), _) => ("Refused", 3),
            _ if error.is::<Usage>() => ("Usage", 2),
            _ if is_full(error) => ("DiskFull", 1),
            (_, Some(call)) => (call.code.as_str(), 1),
            _ => ("Failed", 1),
        };
        let throttled = ["TooManyRequestsException", "ThrottlingException", "ServiceUnavailable"].contains(&code);
        let actions = match refused {
            Some(refused) => refused.risk.iter().map(|risk| format!("--accept-risk {risk}")).collect(),
            None if code == UNREACHABLE => vec!["pinfold dev".into(), "--endpoint URL".into()],
            None if is_full(error) => vec!["--data DIR".into()],
            None => Vec::new(),
        };
        Self { code: code.into(), exit, retryable: throttled || code == UNREACHABLE, actions }
    }
}

fn is_full(error: &anyhow::Error) -> bool {
    matches!(error.downcast_ref(), Some(OpenError::Full { .. }))
}

/// What a command answers to programs.
pub fn envelope(status: &str, data: &Value, warnings: &[String]) -> Value {
    json!({"schemaVersion": 1, "status": status, "data": data, "warnings": warnings})
}

/// Writes a line to standard output. Who reads it may have gone (`pinfold logs | head`, a closed
/// terminal): that is no failure, and must not end a server.
pub fn line(text: &str) {
    let _ = writeln!(std::io::stdout().lock(), "{text}");
}

fn print_json(value: &Value) {
    line(&format!("{value:#}"));
}
