//! The way of an invocation: planner, pool, environments, results and log lines.

pub(crate) mod cpu;
pub(crate) mod detach;
pub(crate) mod environment;
pub(crate) mod events;
pub(crate) mod instance;
pub(crate) mod invocation;
pub(crate) mod lines;
pub(crate) mod log_permit;
mod log_writer;
pub(crate) mod planner;
pub(crate) mod pool;
pub(crate) mod queue;
pub(crate) mod sdk;
pub(crate) mod tasks;
pub(crate) mod until_reset;
pub(crate) mod why;
pub(crate) mod words;

use std::sync::Arc;

use base::RequestId;
use bytes::Bytes;
use service::Tracer;

use crate::names::FunctionKey;

/// One invocation, allowed already.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    /// The function.
    pub key: FunctionKey,
    /// The version that was asked for.
    pub qualifier: Option<String>,
    /// The event.
    pub payload: Bytes,
    /// Whether the event is known to be JSON.
    pub well_formed: bool,
    /// JSON; empty for none.
    pub client_context: Bytes,
    /// Whether the end of the log is wanted.
    pub tail: bool,
    /// `X-Amzn-Trace-Id`; empty: a new one is made.
    pub trace_header: String,
    /// Where phases are written.
    pub tracer: Arc<Tracer>,
    /// The invocation's id.
    pub request_id: RequestId,
}
