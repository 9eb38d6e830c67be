//! What an invocation's end looks like to its caller, in AWS's words.

use base::RequestId;
use bytes::Bytes;
use sandbox::Failure;
use serde_json::json;

use super::lines::Status;
use super::sdk;

/// The `errorType` of an answer that is over the limit.
pub(crate) const TOO_LARGE: &str = "Function.ResponseSizeTooLarge";

/// An error that the caller is told as the function's.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Told {
    /// `{"errorType": …, "errorMessage": …}`.
    pub payload: Bytes,
    /// Its `errorType`; empty where the function's own error has none that we know.
    pub kind: String,
    /// What Lambda adds to the log; empty for nothing.
    pub log: String,
    /// Whether REPORT says that the time was up.
    pub timeout: bool,
    /// Whether REPORT says that the environment failed.
    pub failed: bool,
}

impl Told {
    /// How REPORT tells it.
    pub fn status(&self) -> Status<'_> {
        match self {
            Self { timeout: true, .. } => Status::Timeout,
            Self { failed: true, kind, .. } => Status::Error(kind),
            _ => Status::Success,
        }
    }
}

/// The error for a failure of invocation `id` of a function with this timeout.
pub(crate) fn tell(failure: &Failure, id: RequestId, timeout_s: u32, response_limit: usize) -> Told {
    match failure {
        Failure::Function { payload } => Told {
            payload: payload.clone(),
            kind: String::new(),
            log: missing_sdk(payload),
            timeout: false,
            failed: false,
        },
        Failure::Init { payload } => Told {
            payload: payload.clone(),
            kind: error_type(payload),
            log: missing_sdk(payload),
            timeout: false,
            failed: true,
        },
        Failure::Entrypoint(what) => environment(id, "Runtime.InvalidEntrypoint", what),
        Failure::Exited(sandbox::Exit::Code(0)) => {
            environment(id, "Runtime.ExitError", "Runtime exited without providing a reason")
        }
        Failure::Exited(exit) => environment(id, "Runtime.ExitError", &format!("Runtime exited with error: {exit}")),
        Failure::OutOfMemory => environment(id, "Runtime.OutOfMemory", "Runtime exited with error: signal: killed"),
        Failure::Timeout => {
            let message = format!("RequestId: {id} Error: Task timed out after {timeout_s}.00 seconds");
            let payload = document("Sandbox.Timedout", &message);
            Told { payload, kind: "Sandbox.Timedout".into(), log: String::new(), timeout: true, failed: true }
        }
        Failure::Protocol(what) => environment(id, "Runtime.Unknown", what),
        Failure::TooLarge(_) => {
            // AWS's limit is 100 bytes above that of requests, for its own envelope.
            let limit = response_limit + 100;
            let message = format!("Response payload size exceeded maximum allowed payload size ({limit} bytes).");
            let kind = TOO_LARGE;
            let payload = Bytes::from(json!({ "errorMessage": message, "errorType": kind }).to_string());
            Told { payload, kind: kind.into(), log: String::new(), timeout: false, failed: true }
        }
    }
}

fn missing_sdk(payload: &[u8]) -> String {
    sdk::missing(payload).map(|missing| missing.line()).unwrap_or_default()
}

/// An error of the environment, not of the function.
pub(crate) fn environment(id: RequestId, kind: &str, what: &str) -> Told {
    let message = format!("RequestId: {id} Error: {what}");
    let log = format!("{message}\n{kind}");
    Told { payload: document(kind, &message), kind: kind.into(), log, timeout: false, failed: true }
}

fn document(kind: &str, message: &str) -> Bytes {
    json!({ "errorType": kind, "errorMessage": message }).to_string().into()
}

/// `errorType` of an error document; `Runtime.Unknown` where there is none.
pub(crate) fn error_type(payload: &[u8]) -> String {
    #[derive(serde::Deserialize)]
    struct Document {
        #[serde(rename = "errorType")]
        kind: String,
    }
    serde_json::from_slice::<Document>(payload).map_or_else(|_| "Runtime.Unknown".into(), |document| document.kind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};
    use sandbox::Exit;

    fn check(failure: Failure, expect: Expect) {
        let id = "0f9a4e3c-0a12-4f00-8a11-b29c4c0e1d22".parse().unwrap();
        let told = tell(&failure, id, 3, 6 << 20);
        let payload = String::from_utf8(told.payload.to_vec()).unwrap();
        expect.assert_eq(&format!(
            "{payload}\n{} timeout={} failed={}\n{}",
            told.kind, told.timeout, told.failed, told.log
        ));
    }

    #[test]
    fn every_end_has_its_words() {
        check(
            Failure::Function { payload: "{\"errorMessage\":\"x\"}".into() },
            expect![[r#"
            {"errorMessage":"x"}
             timeout=false failed=false
        "#]],
        );
        check(
            Failure::Init { payload: "{\"errorType\":\"Runtime.ImportModuleError\"}".into() },
            expect![[r#"
            {"errorType":"Runtime.ImportModuleError"}
            Runtime.ImportModuleError timeout=false failed=true
        "#]],
        );
        check(
            Failure::Exited(Exit::Code(1)),
            expect![[r#"
            {"errorType":"Runtime.ExitError","errorMessage":"RequestId: 0f9a4e3c-0a12-4f00-8a11-b29c4c0e1d22 Error: Runtime exited with error: exit status 1"}
            Runtime.ExitError timeout=false failed=true
            RequestId: 0f9a4e3c-0a12-4f00-8a11-b29c4c0e1d22 Error: Runtime exited with error: exit status 1
            Runtime.ExitError"#]],
        );
        check(
            Failure::Exited(Exit::Code(0)),
            expect![[r#"
            {"errorType":"Runtime.ExitError","errorMessage":"RequestId: 0f9a4e3c-0a12-4f00-8a11-b29c4c0e1d22 Error: Runtime exited without providing a reason"}
            Runtime.ExitError timeout=false failed=true
            RequestId: 0f9a4e3c-0a12-4f00-8a11-b29c4c0e1d22 Error: Runtime exited without providing a reason
            Runtime.ExitError"#]],
        );
        check(
            Failure::OutOfMemory,
            expect![[r#"
            {"errorType":"Runtime.OutOfMemory","errorMessage":"RequestId: 0f9a4e3c-0a12-4f00-8a11-b29c4c0e1d22 Error: Runtime exited with error: signal: killed"}
            Runtime.OutOfMemory timeout=false failed=true
            RequestId: 0f9a4e3c-0a12-4f00-8a11-b29c4c0e1d22 Error: Runtime exited with error: signal: killed
            Runtime.OutOfMemory"#]],
        );
        check(
            Failure::Timeout,
            expect![[r#"
            {"errorType":"Sandbox.Timedout","errorMessage":"RequestId: 0f9a4e3c-0a12-4f00-8a11-b29c4c0e1d22 Error: Task timed out after 3.00 seconds"}
            Sandbox.Timedout timeout=true failed=true
        "#]],
        );
        check(
            Failure::TooLarge(7_000_000),
            expect![[r#"
            {"errorMessage":"Response payload size exceeded maximum allowed payload size (6291556 bytes).","errorType":"Function.ResponseSizeTooLarge"}
            Function.ResponseSizeTooLarge timeout=false failed=true
        "#]],
        );
    }
}
