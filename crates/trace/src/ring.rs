//! The latest requests, in memory. Adding one is a short lock and no index: it happens for every
//! request; looking one up walks the ring: it happens when a person asks.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use service::RequestTrace;

/// A bounded ring of requests.
#[derive(Debug)]
pub struct Ring {
    capacity: usize,
    traces: Mutex<VecDeque<RequestTrace>>,
}

impl Ring {
    /// A ring of at most `capacity` requests.
    pub fn new(capacity: usize) -> Self {
        Self { capacity, traces: Mutex::default() }
    }

    /// Adds the latest request; the oldest goes when the ring is full.
    pub fn push(&self, trace: RequestTrace) {
        let oldest = {
            let mut traces = self.traces.lock().unwrap_or_else(PoisonError::into_inner);
            let oldest = if traces.len() >= self.capacity { traces.pop_front() } else { None };
            traces.push_back(trace);
            oldest
        };
        // Freed outside of the lock.
        drop(oldest);
    }

    /// Forgets all.
    pub fn clear(&self) {
        let all = std::mem::take(&mut *self.traces.lock().unwrap_or_else(PoisonError::into_inner));
        drop(all);
    }

    /// The latest request for which `wanted` is true.
    pub fn find(&self, wanted: impl Fn(&RequestTrace) -> bool) -> Option<RequestTrace> {
        let traces = self.traces.lock().unwrap_or_else(PoisonError::into_inner);
        traces.iter().rev().find(|trace| wanted(trace)).cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::Timestamp;

    #[test]
    fn the_oldest_goes() {
        let ring = Ring::new(2);
        for id in ["a", "b", "c"] {
            ring.push(RequestTrace {
                id: id.into(),
                extended_id: String::new(),
                time: Timestamp::default(),
                subject: String::new(),
                caller: String::new(),
                account: None,
                http_status: 200,
                phases: Vec::new(),
                why: None,
            });
        }
        assert!(ring.find(|trace| trace.id == "a").is_none());
        assert_eq!(ring.find(|_| true).unwrap().id, "c");
    }
}
