//! What goes into an environment and what comes out, apart from output.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;

/// One invocation.
#[derive(Debug, Clone, Default)]
pub struct Event {
    /// The request id that the function sees.
    pub request_id: String,
    /// When its time is up, in milliseconds since the epoch.
    pub deadline_ms: i64,
    /// The ARN that was invoked, with the qualifier that was asked for.
    pub function_arn: String,
    /// `X-Amzn-Trace-Id`; empty for none.
    pub trace_id: String,
    /// Client context as JSON; empty for none.
    pub client_context: String,
    /// Cognito identity as JSON; empty for none.
    pub cognito_identity: String,
    /// The event, JSON (at most [`base::Limits::invoke_sync`] by contract of the caller).
    pub payload: Bytes,
}

/// What Init told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InitReport {
    /// From the order to start to the runtime's readiness.
    pub duration: Duration,
}

/// How a process ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// By `exit(code)`.
    Code(i32),
    /// By a signal.
    Signal(i32),
}

/// Why there is no response. Whether the environment lives on, [`crate::Environment::is_alive`] tells:
/// after [`Failure::Function`] (mostly) and [`Failure::TooLarge`] it does.
#[derive(Debug, Clone, PartialEq)]
pub enum Failure {
    /// The handler failed: AWS's error document. The environment lives on, unless the process ended
    /// of it (an uncaught exception in node).
    Function {
        /// `{"errorMessage", "errorType", …}` as AWS's own client of that language writes it.
        payload: Bytes,
    },
    /// Init failed and the runtime said why: AWS's error document.
    Init {
        /// `{"errorMessage", "errorType", …}`.
        payload: Bytes,
    },
    /// The program could not be executed (AWS: `Runtime.InvalidEntrypoint`); the text is AWS's, such
    /// as `fork/exec /var/task/bootstrap: permission denied`.
    Entrypoint(String),
    /// The process ended without an answer.
    Exited(Exit),
    /// The kernel killed the function because its memory was used up, or (tiers without a cgroup)
    /// the process ended in the way that this ends there.
    OutOfMemory,
    /// The time was up; the environment has been killed.
    Timeout,
    /// The runtime broke the protocol, or the response is over the limit.
    Protocol(String),
    /// The response is larger than [`base::Limits::invoke_sync`]; how many bytes it was.
    /// The environment lives on.
    TooLarge(usize),
}

impl fmt::Display for Exit {
    /// As Lambda words it: `exit status 1`, `signal: killed`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Exit::Code(code) => write!(f, "exit status {code}"),
            // Go's names for signals, which Lambda's messages show.
            Exit::Signal(signal) => match signal {
                1 => f.write_str("signal: hangup"),
                2 => f.write_str("signal: interrupt"),
                3 => f.write_str("signal: quit"),
                4 => f.write_str("signal: illegal instruction"),
                5 => f.write_str("signal: trace/breakpoint trap"),
                6 => f.write_str("signal: aborted"),
                7 => f.write_str("signal: bus error"),
                8 => f.write_str("signal: floating point exception"),
                9 => f.write_str("signal: killed"),
                10 => f.write_str("signal: user defined signal 1"),
                11 => f.write_str("signal: segmentation fault"),
                12 => f.write_str("signal: user defined signal 2"),
                13 => f.write_str("signal: broken pipe"),
                14 => f.write_str("signal: alarm clock"),
                15 => f.write_str("signal: terminated"),
                other => write!(f, "signal: signal {other}"),
            },
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Function { payload } | Failure::Init { payload } => f.write_str(&String::from_utf8_lossy(payload)),
            Failure::Entrypoint(reason) => f.write_str(reason),
            Failure::Exited(exit) => write!(f, "the runtime exited: {exit}"),
            Failure::OutOfMemory => f.write_str("the function ran out of memory"),
            Failure::Timeout => f.write_str("the function's time was up"),
            Failure::Protocol(what) => write!(f, "the runtime broke the protocol: {what}"),
            Failure::TooLarge(bytes) => write!(f, "the response is too large: {bytes} bytes"),
        }
    }
}

impl std::error::Error for Failure {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_exit_reads_as_lambda_words_it() {
        for (exit, words) in [
            (Exit::Code(1), "exit status 1"),
            (Exit::Signal(9), "signal: killed"),
            (Exit::Signal(6), "signal: aborted"),
            (Exit::Signal(11), "signal: segmentation fault"),
            (Exit::Signal(64), "signal: signal 64"),
        ] {
            assert_eq!(exit.to_string(), words);
        }
    }
}
