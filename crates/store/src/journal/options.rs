//! The bounds and the clock of a journal.

use std::sync::Arc;
use std::time::Duration;

use base::{Clock, Limits};

/// What a journal is opened with.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct JournalOptions {
    /// Stamps each record, and measures age.
    pub clock: Arc<dyn Clock>,
    /// What is kept.
    pub retention: Retention,
    /// Bytes after which a new segment begins. What is removed is removed by segments.
    pub segment_bytes: u64,
    /// Bytes of one record.
    pub record_bytes: usize,
    /// Bytes of records that wait for the disk before further ones wait outside (or are refused, when
    /// they were appended without waiting).
    pub queue_bytes: usize,
    /// How long a record that was appended without waiting may wait for its fsync.
    pub linger: Duration,
    /// Files held open at once for readers.
    pub open_files: usize,
    /// Readers' checkpoints that are kept.
    pub checkpoints: usize,
}

/// What a journal keeps.
#[derive(Debug, Clone)]
pub struct Retention {
    /// How old a record may become. A segment goes when all of it is older, and takes records for a
    /// quarter of this time: a record stays at most a quarter longer (and a minute).
    pub age: Option<Duration>,
    /// Bytes of all segments.
    pub bytes: u64,
    /// What happens when there are more.
    pub when_full: WhenFull,
    /// Whether a segment goes when every checkpoint is beyond it.
    pub drop_read: bool,
}

/// What happens to an append when a journal has as many bytes as it may.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhenFull {
    /// The oldest segments go.
    DropOldest,
    /// It is refused.
    Refuse,
}

impl JournalOptions {
    /// The bounds of `limits`, time from `clock`.
    pub fn new(clock: Arc<dyn Clock>, limits: &Limits, retention: Retention) -> Self {
        Self {
            clock,
            retention,
            segment_bytes: 8 << 20,
            record_bytes: limits.journal_record,
            queue_bytes: limits.journal_queue,
            linger: Duration::from_millis(25),
            open_files: 16,
            checkpoints: 1024,
        }
    }
}

impl Retention {
    /// For a queue of events: nothing goes before it is read, and none is taken beyond `bytes`.
    pub fn queue(bytes: u64) -> Self {
        Self { age: None, bytes, when_full: WhenFull::Refuse, drop_read: true }
    }

    /// For lines of logs: the oldest go by age and by size, whoever has read them.
    pub fn history(age: Duration, bytes: u64) -> Self {
        Self { age: Some(age), bytes, when_full: WhenFull::DropOldest, drop_read: false }
    }
}
