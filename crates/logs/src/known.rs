//! The numbers of streams that have been written to: in memory, so that their next lines need no
//! transaction.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use service::LogStream;

/// Streams whose numbers are remembered.
const KNOWN: usize = 10_000;

/// The group's and the stream's number of each.
#[derive(Debug, Default)]
pub(crate) struct Known(Mutex<HashMap<Arc<LogStream>, (u64, u64)>>);

impl Known {
    pub(crate) fn get(&self, stream: &LogStream) -> Option<(u64, u64)> {
        self.lock().get(stream).copied()
    }

    pub(crate) fn put(&self, stream: Arc<LogStream>, ids: (u64, u64)) {
        let mut known = self.lock();
        if known.len() >= KNOWN {
            known.clear();
        }
        known.insert(stream, ids);
    }

    /// Forgets all.
    pub(crate) fn clear(&self) {
        self.lock().clear();
    }

    /// Forgets a group's streams, or one of them.
    pub(crate) fn forget(&self, group: u64, stream: Option<u64>) {
        self.lock().retain(|_, ids| ids.0 != group || stream.is_some_and(|stream| ids.1 != stream));
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Arc<LogStream>, (u64, u64)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
