//! The bounds and the clock of a store.

use std::sync::Arc;
use std::time::Duration;

use base::{Clock, Limits};

/// What a store is opened with.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Options {
    /// Measures the age of transactions and snapshots.
    pub clock: Arc<dyn Clock>,
    /// Bytes of keys and values that one transaction may write, and of keys that it may read.
    pub transaction_bytes: usize,
    /// How long a transaction may take from its snapshot to its validation.
    pub transaction_time: Duration,
    /// How long a snapshot may be read.
    pub snapshot_time: Duration,
    /// Snapshots held at once, those of running transactions included.
    pub snapshots: usize,
    /// Rows that one call to `range` or `scan` may give.
    pub range_rows: usize,
    /// Changes that wait for one watcher before it is told that it lagged.
    pub watch_queue: usize,
    /// Transactions that wait for the committer before further ones wait outside.
    pub commit_queue: usize,
}

impl Options {
    /// The bounds of `limits`, time from `clock`.
    pub fn new(clock: Arc<dyn Clock>, limits: &Limits) -> Self {
        Self {
            clock,
            transaction_bytes: limits.transaction,
            transaction_time: limits.transaction_time,
            snapshot_time: limits.snapshot_time,
            snapshots: limits.snapshots,
            range_rows: limits.range_rows,
            watch_queue: limits.watch_queue,
            commit_queue: limits.commit_queue,
        }
    }
}
