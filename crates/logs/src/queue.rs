//! The lines of functions that wait to be written: bounded, and let gather for a moment, as waking the
//! writer and the disk for each invocation would cost more than the function.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use service::{LogLine, LogStream};
use tokio::sync::{Notify, watch};

/// How long lines gather before they are written, when nobody asks for them and there is room.
const GATHER: Duration = Duration::from_millis(50);

/// What waits.
#[derive(Debug)]
pub(crate) struct Queue {
    waiting: Mutex<Waiting>,
    /// The first lines wait.
    wake: Notify,
    /// Somebody waits for them to be written, or there is little room left.
    hurry: Notify,
    /// How many batches have been written.
    written: watch::Sender<u64>,
    most: usize,
}

#[derive(Debug, Default)]
struct Waiting {
    batches: Vec<(Arc<LogStream>, Vec<LogLine>)>,
    bytes: usize,
    /// How many batches have ever been queued.
    queued: u64,
}

impl Queue {
    /// A queue of at most `most` bytes.
    pub(crate) fn new(most: usize) -> Self {
        Self {
            waiting: Mutex::default(),
            wake: Notify::new(),
            hurry: Notify::new(),
            written: watch::Sender::new(0),
            most,
        }
    }

    /// Queues lines, or gives them back when there is no room for them now. A batch larger than the
    /// queue is taken when the queue is empty.
    pub(crate) fn push(&self, stream: &Arc<LogStream>, lines: Vec<LogLine>) -> Result<(), Vec<LogLine>> {
        let bytes = lines.iter().map(room).sum::<usize>();
        let mut waiting = self.lock();
        if waiting.bytes > 0 && waiting.bytes + bytes > self.most {
            drop(waiting);
            self.hurry.notify_one();
            return Err(lines);
        }
        waiting.bytes += bytes;
        waiting.queued += 1;
        let first = waiting.batches.is_empty();
        waiting.batches.push((Arc::clone(stream), lines));
        let full = waiting.bytes > self.most / 2;
        drop(waiting);
        if first {
            self.wake.notify_one();
        }
        if full {
            self.hurry.notify_one();
        }
        Ok(())
    }

    /// Answers when all that is queued now has been written.
    pub(crate) async fn settle(&self) {
        let queued = self.lock().queued;
        let mut written = self.written.subscribe();
        if *written.borrow() >= queued {
            return;
        }
        self.hurry.notify_one();
        let _ = written.wait_for(|written| *written >= queued).await;
    }

    /// Drops what waits.
    pub(crate) fn clear(&self) {
        let batches = self.take();
        let bytes = size(&batches);
        self.done(batches.len() as u64, bytes);
    }

    /// Lets everybody go who waits for the queue: it will not move any more.
    pub(crate) fn stop(&self) {
        self.written.send_replace(u64::MAX);
    }

    /// Waits until there are lines to write, and enough of them, or somebody waits for them.
    pub(crate) async fn gathered(&self) {
        while self.lock().batches.is_empty() {
            self.wake.notified().await;
        }
        let _ = tokio::time::timeout(GATHER, self.hurry.notified()).await;
    }

    pub(crate) fn take(&self) -> Vec<(Arc<LogStream>, Vec<LogLine>)> {
        std::mem::take(&mut self.lock().batches)
    }

    /// Gives the room of written batches back.
    pub(crate) fn done(&self, count: u64, bytes: usize) {
        {
            let mut waiting = self.lock();
            waiting.bytes = waiting.bytes.saturating_sub(bytes);
        }
        self.written.send_modify(|written| *written = written.saturating_add(count));
    }

    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The room that lines of all batches take in the queue.
pub(crate) fn size(batches: &[(Arc<LogStream>, Vec<LogLine>)]) -> usize {
    batches.iter().flat_map(|(_, lines)| lines).map(room).sum()
}

fn room(line: &LogLine) -> usize {
    line.message.len() + 64
}

#[cfg(test)]
mod tests {
    use base::{AccountId, Region, Timestamp};

    use super::*;

    #[test]
    fn a_full_queue_says_so() {
        let queue = Queue::new(100);
        let (account, region) = (AccountId::default_account(), Region::default_region());
        let stream = Arc::new(LogStream { account, region, group: "g".to_owned(), name: "s".to_owned() });
        let line = || vec![LogLine { time: Timestamp::from_millis(1), message: "x".repeat(200) }];
        assert_eq!(queue.push(&stream, line()), Ok(()));
        assert_eq!(queue.push(&stream, line()), Err(line()));
        queue.take();
        queue.done(1, 264);
        assert_eq!(queue.push(&stream, line()), Ok(()));
    }
}
