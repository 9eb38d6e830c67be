//! The lines of functions on their way into the journal: a bounded queue, and one task that writes
//! all that waits as one batch a stream, so that many small writes share one fsync. It lets lines
//! gather for a moment: waking it and the disk for each invocation would cost more than the function.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use base::Timestamp;
use service::{LogLine, LogStream};
use store::{JournalError, StoreError, TransactError};
use tokio::sync::{Notify, watch};

use crate::state::State;
use crate::{Tap, record};

/// The lines of one batch, beyond which another begins.
const BATCH: usize = 1 << 20;
/// How long lines gather before they are written, when nobody asks for them and there is room.
const GATHER: Duration = Duration::from_millis(50);
/// Streams whose numbers are remembered.
const KNOWN: usize = 10_000;

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

/// The numbers of streams that have been written to.
#[derive(Debug, Default)]
pub(crate) struct Known(Mutex<HashMap<Arc<LogStream>, (u64, u64)>>);

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
    async fn gathered(&self) {
        while self.lock().batches.is_empty() {
            self.wake.notified().await;
        }
        let _ = tokio::time::timeout(GATHER, self.hurry.notified()).await;
    }

    fn take(&self) -> Vec<(Arc<LogStream>, Vec<LogLine>)> {
        std::mem::take(&mut self.lock().batches)
    }

    /// Gives the room of written batches back.
    fn done(&self, count: u64, bytes: usize) {
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

impl Known {
    fn get(&self, stream: &LogStream) -> Option<(u64, u64)> {
        self.lock().get(stream).copied()
    }

    fn put(&self, stream: Arc<LogStream>, ids: (u64, u64)) {
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

/// Writes what is queued, for ever, and shows it to `tap`.
pub(crate) async fn run(state: Arc<State>, tap: Option<Tap>) {
    loop {
        state.queue.gathered().await;
        let batches = state.queue.take();
        if let Some(tap) = &tap {
            tap(&batches);
        }
        let count = batches.len() as u64;
        let bytes = size(&batches);
        let generation = state.store.generation();
        // In the order in which streams first appear; each stream's lines in the order written.
        let mut order: Vec<Arc<LogStream>> = Vec::new();
        let mut streams: HashMap<Arc<LogStream>, Vec<LogLine>> = HashMap::new();
        for (stream, lines) in batches {
            match streams.get_mut(&stream) {
                Some(waiting) => waiting.extend(lines),
                None => {
                    order.push(Arc::clone(&stream));
                    streams.insert(stream, lines);
                }
            }
        }
        for stream in order {
            let lines = streams.remove(&stream).unwrap_or_default();
            if let Err(error) = write(&state, &stream, lines, generation).await {
                tracing::error!(
                    group = stream.group,
                    stream = stream.name,
                    error = &*error as &dyn std::error::Error,
                    "log lines are lost"
                );
            }
        }
        if let Err(error) = state.journal.flush().await {
            tracing::error!(error = &error as &dyn std::error::Error, "the log journal cannot be written");
        }
        state.queue.done(count, bytes);
    }
}

type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Writes lines that were handed in while the store was of that generation.
async fn write(state: &State, to: &Arc<LogStream>, lines: Vec<LogLine>, generation: u64) -> Result<(), Failure> {
    let (group, stream) = match state.known.get(to) {
        Some(ids) => ids,
        None => {
            let ensured = state.ensure(to, generation).await;
            let ensured = ensured.map_err(|error: TransactError<StoreError>| Box::new(error) as Failure)?;
            let Some(ids) = ensured else { return Ok(()) };
            state.known.put(Arc::clone(to), ids);
            ids
        }
    };
    let arrived = state.clock.now().millis();
    let mut batch = Vec::new();
    let mut bytes = 0;
    // Times within a batch do not go back: two outputs of a process may be read out of turn.
    let mut last = Timestamp::from_millis(i64::MIN / 1000);
    for mut line in lines {
        line.time = line.time.max(last);
        last = line.time;
        cut(&mut line.message, state.limits.log_event);
        if bytes + line.message.len() > BATCH && !batch.is_empty() {
            append(state, record::encode(group, stream, arrived, &batch)).await?;
            batch.clear();
            bytes = 0;
        }
        bytes += line.message.len() + 12;
        batch.push(line);
    }
    if !batch.is_empty() {
        append(state, record::encode(group, stream, arrived, &batch)).await?;
    }
    Ok(())
}

async fn append(state: &State, batch: Vec<u8>) -> Result<(), Failure> {
    let batch = bytes::Bytes::from(batch);
    match state.journal.append_nowait(batch.clone()) {
        Ok(()) => Ok(()),
        Err(JournalError::Busy) => Ok(state.journal.append(batch).await.map(drop)?),
        Err(error) => Err(error.into()),
    }
}

/// The room that lines of all batches take in the queue.
fn size(batches: &[(Arc<LogStream>, Vec<LogLine>)]) -> usize {
    batches.iter().flat_map(|(_, lines)| lines).map(room).sum()
}

fn room(line: &LogLine) -> usize {
    line.message.len() + 64
}

/// Cuts a text to so many bytes, at a character.
fn cut(text: &mut String, most: usize) {
    if text.len() > most {
        let end = (0..=most).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default();
        text.truncate(end);
    }
}

#[cfg(test)]
mod tests {
    use base::{AccountId, Region};

    use super::*;

    #[test]
    fn lines_are_cut_at_a_character() {
        let mut text = "aé😀".to_owned();
        cut(&mut text, 5);
        assert_eq!(text, "aé");
    }

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
