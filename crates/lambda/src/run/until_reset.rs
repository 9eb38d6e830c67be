//! Logs that end with the state in which they began: what a function of before a reset still writes
//! must not make its log group anew.

use std::sync::Arc;

use base::{AccountId, Region};
use service::{LogLine, Logs};
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
    fn append(&self, account: &AccountId, region: &Region, group: &str, stream: &str, lines: Vec<LogLine>) -> bool {
        self.store.generation() != self.generation || self.logs.append(account, region, group, stream, lines)
    }
}
