//! Where the lines of each stream stand in the journal: kept in memory, built from the journal's
//! heads after a start, bounded.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use store::{Item, Journal, JournalError, Offset, Reader};
use tokio::sync::watch;

use crate::record::{self, Head};

/// Batches that one block may join.
const BATCHES: u16 = 64;
/// Bytes of the journal, those of other streams included, that one block may span.
const SPAN: u64 = 256 << 10;

/// A stretch of the journal with batches of one stream, perhaps among those of others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Block {
    pub(crate) from: u64,
    /// The offset after the last batch.
    pub(crate) to: u64,
    pub(crate) first_ms: i64,
    pub(crate) last_ms: i64,
    batches: u16,
}

/// What is known of a stream's lines.
#[derive(Debug, Default, Clone)]
pub(crate) struct StreamIndex {
    group: u64,
    pub(crate) blocks: Vec<Block>,
    bytes: u64,
    pub(crate) first_ms: Option<i64>,
    pub(crate) last_ms: Option<i64>,
    pub(crate) arrived_ms: Option<i64>,
}

/// The index of all streams.
#[derive(Debug)]
pub(crate) struct Index {
    state: Mutex<State>,
    /// How far into the journal the index reaches.
    reached: watch::Sender<u64>,
    most: usize,
}

#[derive(Debug, Default)]
struct State {
    streams: HashMap<u64, StreamIndex>,
    groups: HashMap<u64, u64>,
    blocks: usize,
}

impl Index {
    /// An index of at most `most` blocks.
    pub(crate) fn new(most: usize) -> Self {
        Self { state: Mutex::default(), reached: watch::Sender::new(0), most }
    }

    /// Makes a stream known: batches of unknown ones are passed over.
    pub(crate) fn add(&self, group: u64, stream: u64) {
        self.lock().streams.entry(stream).or_insert_with(|| StreamIndex { group, ..StreamIndex::default() });
    }

    /// Forgets streams.
    pub(crate) fn remove(&self, streams: &[u64]) {
        let mut state = self.lock();
        for stream in streams {
            if let Some(gone) = state.streams.remove(stream) {
                state.blocks = state.blocks.saturating_sub(gone.blocks.len());
                if let Some(bytes) = state.groups.get_mut(&gone.group) {
                    *bytes = bytes.saturating_sub(gone.bytes);
                }
            }
        }
    }

    /// Forgets a group's total.
    pub(crate) fn remove_group(&self, group: u64) {
        self.lock().groups.remove(&group);
    }

    /// Forgets all streams.
    pub(crate) fn clear(&self) {
        *self.lock() = State::default();
    }

    /// What is known of a stream.
    pub(crate) fn stream(&self, stream: u64) -> StreamIndex {
        self.lock().streams.get(&stream).cloned().unwrap_or_default()
    }

    /// The time of a stream's last line, for sorting.
    pub(crate) fn last_ms(&self, stream: u64) -> Option<i64> {
        self.lock().streams.get(&stream).and_then(|found| found.last_ms)
    }

    /// Bytes of a group's lines that are kept.
    pub(crate) fn group_bytes(&self, group: u64) -> u64 {
        self.lock().groups.get(&group).copied().unwrap_or_default()
    }

    /// Follows the journal for ever: what is there is read on a thread for blocking work.
    pub(crate) async fn follow(self: std::sync::Arc<Self>, journal: Journal) {
        std::sync::Arc::clone(&self).read(journal).await;
        self.stop();
    }

    /// Lets everybody go who waits for the index: it will not move any more.
    pub(crate) fn stop(&self) {
        self.reached.send_replace(u64::MAX);
    }

    async fn read(self: std::sync::Arc<Self>, journal: Journal) {
        let mut reader = journal.reader(Offset::START);
        loop {
            let index = std::sync::Arc::clone(&self);
            let caught = tokio::task::spawn_blocking(move || {
                let caught = index.catch_up(&mut reader);
                (reader, caught)
            })
            .await;
            let Ok((after, caught)) = caught else {
                return;
            };
            reader = after;
            if let Err(error) = caught {
                tracing::error!(error = &error as &dyn std::error::Error, "the log journal cannot be read");
                return;
            }
            self.reached.send_replace(reader.position().number());
            match reader.next().await {
                Ok(Some(item)) => {
                    self.take(&item);
                    self.trim(&journal);
                }
                Ok(None) => return,
                Err(error) => {
                    tracing::error!(error = &error as &dyn std::error::Error, "the log journal cannot be read");
                    return;
                }
            }
        }
    }

    fn catch_up(&self, reader: &mut Reader) -> Result<(), JournalError> {
        while let Some(item) = reader.try_next()? {
            self.take(&item);
        }
        Ok(())
    }

    /// Answers when the index reaches an offset, or when nothing moves it any more.
    pub(crate) async fn wait_for(&self, offset: Offset) {
        let mut reached = self.reached.subscribe();
        let _ = reached.wait_for(|reached| *reached >= offset.number()).await;
    }

    fn take(&self, item: &Item) {
        if let Item::Record(found) = item
            && let Some(head) = record::head(&found.bytes)
        {
            self.note(&head, found.offset.number(), found.next.number(), found.bytes.len() as u64);
        }
    }

    fn note(&self, head: &Head, from: u64, to: u64, bytes: u64) {
        let mut state = self.lock();
        let Some(stream) = state.streams.get_mut(&head.stream) else {
            return;
        };
        stream.bytes += bytes;
        stream.first_ms = Some(stream.first_ms.map_or(head.first_ms, |first| first.min(head.first_ms)));
        stream.last_ms = stream.last_ms.max(Some(head.last_ms));
        stream.arrived_ms = stream.arrived_ms.max(Some(head.arrived_ms));
        let joined = match stream.blocks.last_mut() {
            Some(last) if last.batches < BATCHES && to.saturating_sub(last.from) <= SPAN => {
                last.to = to;
                last.first_ms = last.first_ms.min(head.first_ms);
                last.last_ms = last.last_ms.max(head.last_ms);
                last.batches += 1;
                true
            }
            _ => {
                stream.blocks.push(Block { from, to, first_ms: head.first_ms, last_ms: head.last_ms, batches: 1 });
                false
            }
        };
        state.blocks += usize::from(!joined);
        *state.groups.entry(head.group).or_default() += bytes;
    }

    /// Drops what the journal has dropped, and the oldest half when there are too many blocks.
    fn trim(&self, journal: &Journal) {
        let mut state = self.lock();
        if state.blocks <= self.most {
            return;
        }
        let mut starts: Vec<u64> =
            state.streams.values().flat_map(|stream| stream.blocks.iter().map(|block| block.from)).collect();
        let middle = starts.len() / 2;
        let (_, cut, _) = starts.select_nth_unstable(middle);
        let cut = (*cut).max(journal.start().number());
        let mut left = 0;
        for stream in state.streams.values_mut() {
            stream.blocks.retain(|block| block.from >= cut);
            stream.blocks.shrink_to_fit();
            left += stream.blocks.len();
        }
        state.blocks = left;
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(stream: u64, first_ms: i64, last_ms: i64) -> Head {
        Head { group: 1, stream, arrived_ms: last_ms, first_ms, last_ms, count: 1 }
    }

    #[test]
    fn batches_near_each_other_share_a_block() {
        let index = Index::new(100);
        index.add(1, 5);
        for at in 0..130 {
            index.note(&head(5, 10 + at, 10 + at), at as u64 * 100, at as u64 * 100 + 100, 100);
        }
        index.note(&head(6, 0, 0), 0, 1, 1);
        let stream = index.stream(5);
        assert_eq!(stream.blocks.len(), 3);
        assert_eq!((stream.first_ms, stream.last_ms), (Some(10), Some(139)));
        assert_eq!(index.group_bytes(1), 13_000);
        index.note(&head(5, 500, 500), 10 << 20, (10 << 20) + 1, 1);
        assert_eq!(index.stream(5).blocks.len(), 4);
        index.remove(&[5]);
        assert_eq!(index.group_bytes(1), 0);
        assert!(index.stream(5).blocks.is_empty());
    }
}
