//! Why a function failed, for `why`: its own error in a sentence, where it happened, and what mends
//! the kinds that have one remedy.

use base::Why;
use serde_json::Value;

use crate::run::{Request, sdk};
use crate::state::LiveRevision;

/// Lines of a stack trace that are shown.
const FRAMES: usize = 12;

/// The explanation of the error document that the caller was given. Nobody is sent to a log that is not
/// `logged`.
pub(crate) fn explain(revision: &LiveRevision, request: &Request, payload: &[u8], logged: bool) -> Why {
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
    let look = |why: Why| if logged { why.command(format!("pinfold logs {name}")) } else { why };
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
            let why = why.wanted("every module that the handler imports, in the package".to_owned(), reason.to_owned());
            match import_fix(message, &configuration.handler, &configuration.runtime) {
                ImportFix::Handler => why.command(update("--handler MODULE.FUNCTION".into())),
                ImportFix::Install(command) => why.command(command),
                ImportFix::Unknown => look(why),
            }
        }
        _ => look(why),
    }
}

/// What mends an import that failed.
#[derive(Debug, PartialEq, Eq)]
enum ImportFix {
    /// The handler names a file that is not there.
    Handler,
    /// In the folder of the function's code.
    Install(String),
    /// A file of the function's own is missing, or something else went wrong.
    Unknown,
}

fn import_fix(message: &str, handler: &str, runtime: &str) -> ImportFix {
    let quoted = |words| sdk::quoted_after(message, words);
    let module = quoted("No module named ").or(quoted("Cannot find module ")).or(quoted("Cannot find package "));
    let Some(module) = module else { return ImportFix::Unknown };
    if handler.rsplit_once('.').is_some_and(|(own, _)| own == module || own.replace('/', ".") == module) {
        return ImportFix::Handler;
    }
    if module.is_empty() || module.starts_with(['.', '/', '-']) {
        return ImportFix::Unknown;
    }
    if runtime.starts_with("python") {
        let package = module.split('.').next().unwrap_or(module);
        return ImportFix::Install(format!("pip install --target . {package}"));
    }
    let parts = if module.starts_with('@') { 2 } else { 1 };
    let package = module.split('/').take(parts).collect::<Vec<_>>().join("/");
    ImportFix::Install(format!("npm install {package}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_import_that_fails_says_what_mends_it() {
        let check = |message: &str, runtime: &str, expect: ImportFix| {
            assert_eq!(import_fix(message, "app.handler", runtime), expect, "{message}");
        };
        let install = |command: &str| ImportFix::Install(command.into());
        check("Unable to import module 'app': No module named 'app'", "python3.11", ImportFix::Handler);
        let message = "Unable to import module 'app': No module named 'yaml.nodes'";
        check(message, "python3.11", install("pip install --target . yaml"));
        check("Error: Cannot find module 'app'\nRequire stack:", "nodejs20.x", ImportFix::Handler);
        check("Error: Cannot find module 'lodash/fp'", "nodejs20.x", install("npm install lodash"));
        check("Cannot find package '@a/b' imported from /var/task/app.mjs", "nodejs20.x", install("npm install @a/b"));
        check("Error: Cannot find module './own'", "nodejs20.x", ImportFix::Unknown);
        check("Unable to import module 'app': bad magic number", "python3.11", ImportFix::Unknown);
    }
}
