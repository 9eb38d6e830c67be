//! The change feed: what was committed, told to those who watch a prefix, in the order of commits.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use bytes::Bytes;
use tokio::sync::Notify;

use crate::{Proposal, Version};

/// Bytes of values that wait for one watcher before it is told that it lagged.
const QUEUE_BYTES: usize = 16 << 20;

/// One key that a commit wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The commit.
    pub version: Version,
    /// The key.
    pub key: Bytes,
    /// Its new value; none when it was deleted.
    pub value: Option<Bytes>,
}

/// What a watcher is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A key was written.
    Changed(Change),
    /// The watcher was too slow and changes were dropped, or everything was cleared: read everything again from a new
    /// snapshot. What follows may already be in it.
    Lagged,
}

/// The changes under one prefix, from the moment that it was asked for.
#[derive(Debug)]
pub struct Changes(Arc<Watcher>);

/// All watchers of one store.
#[derive(Debug, Default)]
pub(crate) struct Feed(Mutex<Watchers>);

#[derive(Debug, Default)]
struct Watchers {
    list: Vec<Weak<Watcher>>,
    closed: bool,
}

#[derive(Debug)]
struct Watcher {
    prefix: Bytes,
    limit: usize,
    queue: Mutex<Queue>,
    wake: Notify,
}

#[derive(Debug, Default)]
struct Queue {
    changes: VecDeque<Change>,
    bytes: usize,
    lagged: bool,
    closed: bool,
}

impl Changes {
    /// The next event; none after the store was closed. Safe to cancel.
    pub async fn next(&mut self) -> Option<Event> {
        loop {
            let woken = self.0.wake.notified();
            {
                let mut queue = self.0.queue();
                if let Some(event) = queue.take() {
                    return Some(event);
                }
                if queue.closed {
                    return None;
                }
            }
            woken.await;
        }
    }

    /// The next event if there is one now.
    pub fn try_next(&mut self) -> Option<Event> {
        self.0.queue().take()
    }
}

impl Feed {
    pub(crate) fn watch(&self, prefix: &[u8], limit: usize) -> Changes {
        let mut watchers = self.watchers();
        let watcher = Arc::new(Watcher {
            prefix: Bytes::copy_from_slice(prefix),
            limit: limit.max(1),
            queue: Mutex::new(Queue { closed: watchers.closed, ..Queue::default() }),
            wake: Notify::new(),
        });
        watchers.list.retain(|other| other.strong_count() > 0);
        watchers.list.push(Arc::downgrade(&watcher));
        Changes(watcher)
    }

    /// Tells what a commit wrote. Called in the order of commits, by one thread.
    pub(crate) fn publish(&self, version: Version, proposal: &Proposal) {
        let mut watchers = self.watchers();
        watchers.list.retain(|watcher| {
            let Some(watcher) = watcher.upgrade() else {
                return false;
            };
            watcher.tell(version, proposal);
            true
        });
    }

    pub(crate) fn close(&self) {
        let mut watchers = self.watchers();
        watchers.closed = true;
        for watcher in watchers.list.drain(..).filter_map(|watcher| watcher.upgrade()) {
            watcher.queue().closed = true;
            watcher.wake.notify_one();
        }
    }

    fn watchers(&self) -> MutexGuard<'_, Watchers> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Watcher {
    fn tell(&self, version: Version, proposal: &Proposal) {
        let first = proposal.writes.partition_point(|(key, _)| *key < self.prefix);
        let mine = proposal.writes[first..]
            .iter()
            .take_while(|(key, _)| key.starts_with(&self.prefix))
            .map(|(key, value)| Change { version, key: key.clone(), value: value.clone() });
        let mut queue = self.queue();
        if proposal.clears {
            queue.lag();
        }
        let before = queue.changes.len();
        for change in mine {
            let bytes = queue.bytes + change.value.as_ref().map_or(0, Bytes::len);
            if queue.changes.len() >= self.limit || bytes > QUEUE_BYTES {
                queue.lag();
                break;
            }
            queue.bytes = bytes;
            queue.changes.push_back(change);
        }
        if queue.lagged || queue.changes.len() > before {
            self.wake.notify_one();
        }
    }

    fn queue(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Queue {
    /// Drops what waits: all is to be read again.
    fn lag(&mut self) {
        self.changes.clear();
        self.bytes = 0;
        self.lagged = true;
    }

    fn take(&mut self) -> Option<Event> {
        if std::mem::take(&mut self.lagged) {
            return Some(Event::Lagged);
        }
        let change = self.changes.pop_front()?;
        self.bytes -= change.value.as_ref().map_or(0, Bytes::len);
        Some(Event::Changed(change))
    }
}
