//! What a pool knows of execution environments: how to make one, run it, freeze it, end it.

use std::fmt;
use std::time::Duration;

use base::Timestamp;
use bytes::Bytes;
use sandbox::{Event, Failure};
use service::BoxFuture;

use super::log_writer::LogWriter;

/// One execution environment.
pub(crate) trait Instance: Send + fmt::Debug {
    /// Runs one invocation, and writes what the function prints. Whether it can take another,
    /// [`Self::is_alive`] tells: a runtime may answer that it ends.
    fn invoke<'a>(&'a mut self, event: Event, log: &'a mut LogWriter) -> BoxFuture<'a, Result<Bytes, Failure>>;

    /// Whether it can take an event.
    fn is_alive(&self) -> bool;

    /// Whether the last event came to nobody, because it had ended before: another one may take it.
    fn left_untouched(&self) -> bool;

    /// The most memory that it has used so far, in bytes.
    fn memory_used(&self) -> u64;

    /// Stops or continues all its processes.
    fn freeze(&mut self, frozen: bool);

    /// Ends it; answers when nothing of it is left.
    fn stop(self: Box<Self>) -> BoxFuture<'static, ()>;
}

/// Makes environments of one revision.
pub(crate) trait Starter: Send + Sync {
    /// One more, ready for its first event.
    fn start(&self) -> BoxFuture<'static, Result<Started, StartError>>;

    /// Sees to it that the next start is quick, off the path of any request.
    fn prepare(&self) -> BoxFuture<'static, ()>;

    /// MemorySize.
    fn memory_mb(&self) -> usize;
}

/// An environment that is ready.
#[derive(Debug)]
pub(crate) struct Started {
    /// The environment.
    pub instance: Box<dyn Instance>,
    /// Its log.
    pub log: LogWriter,
    /// How long Init took.
    pub init: Duration,
    /// Until when its credentials last.
    pub fresh_until: Timestamp,
}

/// Why no environment could be started. Shared by nobody: each failed start answers one request.
#[derive(Debug)]
pub(crate) enum StartError {
    /// The function's Init failed: its caller is told so. The log of the environment, to end it.
    Failed {
        /// What failed.
        failure: Failure,
        /// How long its second Init took.
        duration: Duration,
        /// Its log.
        log: Box<LogWriter>,
    },
    /// There is nothing to make one of: kind and message.
    Entry(&'static str, String),
    /// The machinery failed, or refuses.
    Refused(wire::Error),
}
