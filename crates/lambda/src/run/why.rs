//! Why a function failed, for `why`: its own error in a sentence, where it happened, and what mends
//! the kinds that have one remedy.

use base::Why;
use serde_json::Value;

use crate::run::{Request, sdk};
use crate::state::LiveRevision;

/// Lines of a stack trace that are shown.
const FRAMES: usize = 12;

/// The explanation of the error document that the caller was given.
pub(crate) fn explain(revision: &LiveRevision, request: &Request, payload: &[u8]) -> Why {
    let configuration = &revision.record.configuration;
    let name = &request.key.name;
    let document: Value = serde_json::from_slice(payload).unwrap_or_default();
    let text = |member: &str| document[member].as_str().unwrap_or_default();
    let (kind, message) = (text("errorType"), text("errorMessage"));
    let error = if kind.is_empty() { "an error without a type" } else { kind };
    let mut why = Why::new("function", format!("the function {name} failed: {error}: {message}"));
    let frames = document["stackTrace"].as_array().or(document["trace"].as_array());
    let frames: Vec<&str> =
        frames.into_iter().flatten().filter_map(Value::as_str).map(str::trim_end).take(FRAMES).collect();
    if !frames.is_empty() {
        why.actual = Some(frames.join("\n"));
    }
    if let Some(sdk) = sdk::missing(payload) {
        let remedy = format!("none: AWS's images carry it, here it is a part of the package. {}", sdk.remedy());
        return why
            .wanted(format!("the module {} in the package", sdk.module), remedy)
            .command(sdk.install(&configuration.runtime));
    }
    let update = |setting: String| format!("aws lambda update-function-configuration --function-name {name} {setting}");
    match kind {
        "Sandbox.Timedout" => {
            let longer = configuration.timeout_s.saturating_mul(4).min(900);
            why.wanted(format!("an answer within {} s", configuration.timeout_s), "none came")
                .command(update(format!("--timeout {longer}")))
        }
        "Runtime.OutOfMemory" => {
            let more = configuration.memory_mb.saturating_mul(2).min(10_240);
            why.wanted(format!("at most {} MB of memory", configuration.memory_mb), "more was asked for")
                .command(update(format!("--memory-size {more}")))
        }
        "Runtime.HandlerNotFound" | "Runtime.MalformedHandlerName" => {
            let handler = &configuration.handler;
            why.wanted(format!("the handler {handler:?} in the package"), message.to_owned())
                .command(update("--handler MODULE.FUNCTION".into()))
        }
        "Runtime.ImportModuleError" => {
            let reason = message.rsplit_once(": ").map_or(message, |(_, reason)| reason);
            why.wanted("every module that the handler imports, in the package".to_owned(), reason.to_owned())
                .command(format!("pinfold logs {name}"))
        }
        _ => why.command(format!("pinfold logs {name}")),
    }
}
