//! Logs that end with the state in which they began: what a function of before a reset still writes
//! must not make its log group anew.

use std::sync::Arc;

use service::{LogLine, LogStream, Logs};
use store::Store;

/// The logs of all functions.
pub(crate) struct FunctionLogs {
    logs: Arc<dyn Logs>,
    store: Store,
}

/// Passes lines on until the store is cleared.
struct UntilReset {
    logs: Arc<dyn Logs>,
    store: Store,
    generation: u64,
}

impl FunctionLogs {
    /// Kept as long as what `store` holds.
    pub fn new(logs: Arc<dyn Logs>, store: Store) -> Self {
        Self { logs, store }
    }

    /// For one environment, from now on.
    pub fn until_reset(&self) -> Arc<dyn Logs> {
        let (logs, store) = (Arc::clone(&self.logs), self.store.clone());
        Arc::new(UntilReset { logs, generation: store.generation(), store })
    }
}

impl Logs for UntilReset {
    fn has_group(&self, stream: &LogStream) -> bool {
        self.logs.has_group(stream)
    }

    fn append(&self, stream: &Arc<LogStream>, lines: Vec<LogLine>) -> Result<(), Vec<LogLine>> {
        if self.store.generation() == self.generation { self.logs.append(stream, lines) } else { Ok(()) }
    }
}
