//! Events of asynchronous invocations: in the journal before the caller is answered, run by a
//! bounded number of workers, tried again with AWS's pauses, and kept over a restart.
//!
//! The journal holds each event, and a mark when it is tried again or done. Where to begin after a
//! restart is the oldest event that is not done; an event that was done within the last moment
//! before a crash may run twice, as AWS says of its own queue.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap, HashMap, VecDeque};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use base::{Clock, Timestamp, Why};
use bytes::Bytes;
use service::BoxFuture;
use store::{Item as JournalItem, Journal, JournalError, Offset};
use tokio::sync::{Notify, Semaphore};

use super::tasks::Tasks;
use crate::records::{EventRecord, MarkRecord};
use crate::state::Counted;

/// Who reads the journal.
const READER: &str = "lambda.async";
/// AWS's pauses before the second and the third attempt.
const PAUSES: [Duration; 2] = [Duration::from_secs(60), Duration::from_secs(120)];
/// The pauses when the function could not be run at all: doubled from the first to the last.
const THROTTLE_PAUSES: (Duration, Duration) = (Duration::from_secs(1), Duration::from_secs(300));
/// How long an event is tried.
const AGE: Duration = Duration::from_secs(6 * 3600);
/// Payloads kept in memory; those beyond are read from the journal when their turn comes.
const PAYLOADS: usize = 32 << 20;
/// How often the clock is looked at while events wait for their time.
const TICK: Duration = Duration::from_secs(1);

/// What one attempt came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Attempt {
    /// It ran.
    Done,
    /// The function failed.
    Failed(Box<Why>),
    /// It could not be run now: throttled, its role cannot be assumed, or the machinery failed.
    NotNow(Box<Why>),
    /// It can never run: the function is gone.
    Never(String),
    /// The server stops: the event stays.
    Stopping,
}

/// Runs events.
pub(crate) trait Runner: Send + Sync {
    /// One attempt.
    fn attempt(&self, event: Arc<EventRecord>, payload: Bytes) -> BoxFuture<'static, Attempt>;

    /// An event is given up; `last` is why the last attempt did not succeed, where it is known.
    fn dropped(&self, event: &EventRecord, why: &str, last: Option<&Why>);
}

/// The queue.
pub(crate) struct Queue {
    journal: Journal,
    clock: Arc<dyn Clock>,
    state: Mutex<State>,
    wake: Notify,
    workers: Arc<Semaphore>,
    attempts: Arc<AtomicUsize>,
}

#[derive(Default)]
struct State {
    ready: VecDeque<Waiting>,
    /// Earliest first; the events are in `open`.
    later: BinaryHeap<Reverse<(Timestamp, Offset)>>,
    delayed: HashMap<Offset, Waiting>,
    /// Events that are not done.
    open: BTreeMap<Offset, ()>,
    /// Where the journal ended when appends began that are not answered yet, with their number.
    appending: BTreeMap<Offset, usize>,
    payloads: usize,
    last_done: Option<Offset>,
    checkpoint: Option<Offset>,
}

struct Waiting {
    offset: Offset,
    event: Arc<EventRecord>,
    payload: Option<Bytes>,
    /// Attempts that the function failed.
    failures: u32,
    /// Attempts that did not come to the function.
    refusals: u32,
    /// Why the last attempt did not succeed.
    last: Option<Box<Why>>,
}

impl Queue {
    /// The queue as the journal has it.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn open(journal: Journal, clock: Arc<dyn Clock>, workers: usize) -> Result<Arc<Self>, JournalError> {
        let mut state = State::default();
        let mut events: BTreeMap<Offset, Waiting> = BTreeMap::new();
        let mut due: HashMap<Offset, Timestamp> = HashMap::new();
        let mut reader = journal.reader(journal.checkpointed(READER).unwrap_or(Offset::START));
        while let Some(item) = reader.try_next()? {
            let JournalItem::Record(record) = item else {
                tracing::error!("events of asynchronous invocations are lost: the journal is damaged");
                continue;
            };
            match decode(&record.bytes) {
                Some(Entry::Event(event, payload)) => {
                    let payload = state.keep(payload);
                    let offset = record.offset;
                    events.insert(
                        offset,
                        Waiting { offset, event: Arc::new(event), payload, failures: 0, refusals: 0, last: None },
                    );
                }
                Some(Entry::Mark(mark)) => {
                    let offset = Offset::from_number(mark.event);
                    match mark.due {
                        None => {
                            if let Some(Waiting { payload: Some(payload), .. }) = events.remove(&offset) {
                                state.payloads -= payload.len();
                            }
                        }
                        Some(at) => {
                            if let Some(waiting) = events.get_mut(&offset) {
                                (waiting.failures, waiting.refusals) = (mark.failures, mark.refusals);
                                due.insert(offset, at);
                            }
                        }
                    }
                }
                None => tracing::error!(offset = record.offset.number(), "an entry of the queue cannot be read"),
            }
        }
        for (offset, waiting) in events {
            state.open.insert(offset, ());
            match due.get(&offset) {
                Some(at) => {
                    state.later.push(Reverse((*at, offset)));
                    state.delayed.insert(offset, waiting);
                }
                None => state.ready.push_back(waiting),
            }
        }
        let workers = Arc::new(Semaphore::new(workers.max(1)));
        Ok(Arc::new(Self {
            journal,
            clock,
            state: Mutex::new(state),
            wake: Notify::new(),
            workers,
            attempts: Arc::default(),
        }))
    }

    /// Takes an event; answers when it is durable.
    ///
    /// # Errors
    /// The journal is full, or failed.
    pub async fn push(&self, event: EventRecord, payload: Bytes) -> Result<(), JournalError> {
        let encoded = encode(&event, &payload)?;
        let floor = self.journal.end();
        let appending = Appending::new(self, floor);
        let offset = self.journal.append(encoded).await?;
        let mut state = self.lock();
        let payload = state.keep(payload);
        state.open.insert(offset, ());
        state.ready.push_back(Waiting {
            offset,
            event: Arc::new(event),
            payload,
            failures: 0,
            refusals: 0,
            last: None,
        });
        drop(state);
        drop(appending);
        self.wake.notify_one();
        Ok(())
    }

    /// Runs events until the future is dropped.
    pub async fn work(self: Arc<Self>, runner: Arc<dyn Runner>, tasks: Arc<Tasks>) {
        loop {
            let Ok(permit) = Arc::clone(&self.workers).acquire_owned().await else { return };
            let waiting = self.next().await;
            let counted = Counted::new(&self.attempts);
            let (queue, runner) = (Arc::clone(&self), Arc::clone(&runner));
            tasks.spawn(async move {
                queue.attempt(waiting, runner.as_ref()).await;
                drop((permit, counted));
            });
        }
    }

    /// Remembers in the journal how far the queue has come, until the future is dropped.
    pub async fn checkpoints(self: Arc<Self>) {
        loop {
            tokio::time::sleep(TICK).await;
            self.checkpoint().await;
        }
    }

    /// Remembers in the journal how far the queue has come.
    pub async fn checkpoint(&self) {
        let begin = {
            let mut state = self.lock();
            let begin = state.begin();
            if begin == state.checkpoint {
                return;
            }
            state.checkpoint = begin;
            begin
        };
        if let Some(begin) = begin
            && let Err(error) = self.journal.checkpoint(READER, begin).await
        {
            tracing::warn!(%error, "the progress of asynchronous invocations is not kept");
        }
    }

    /// Forgets all events that wait; those that run are not tried again. For good once [`Self::cut`]
    /// has answered.
    pub fn clear(&self) {
        let State { ready, later, delayed, open, payloads, .. } = &mut *self.lock();
        ready.clear();
        later.clear();
        delayed.clear();
        open.clear();
        *payloads = 0;
    }

    /// Makes the journal begin, after a restart, behind what was forgotten.
    ///
    /// # Errors
    /// The journal failed.
    pub async fn cut(&self) -> Result<(), JournalError> {
        // A mark of no event: the checkpoint must stand at a record.
        let mark = MarkRecord { event: Offset::START.number(), failures: 0, refusals: 0, due: None };
        let offset = self.journal.append(encode_mark(&mark)?).await?;
        {
            let mut state = self.lock();
            state.last_done = state.last_done.max(Some(offset));
        }
        self.checkpoint().await;
        Ok(())
    }

    /// Attempts that go on, until what became of them is noted.
    pub fn attempts(&self) -> usize {
        self.attempts.load(Ordering::SeqCst)
    }

    /// Events that are not done.
    #[cfg(test)]
    pub fn len(&self) -> usize {
        self.lock().open.len()
    }

    async fn next(&self) -> Waiting {
        loop {
            let later = {
                let mut state = self.lock();
                let now = self.clock.now();
                while let Some(Reverse((due, offset))) = state.later.peek().copied()
                    && due <= now
                {
                    state.later.pop();
                    if let Some(waiting) = state.delayed.remove(&offset) {
                        state.ready.push_back(waiting);
                    }
                }
                if let Some(waiting) = state.ready.pop_front() {
                    if let Some(payload) = &waiting.payload {
                        state.payloads -= payload.len();
                    }
                    return waiting;
                }
                !state.later.is_empty()
            };
            if later {
                let _ = tokio::time::timeout(TICK, self.wake.notified()).await;
            } else {
                self.wake.notified().await;
            }
        }
    }

    async fn attempt(&self, mut waiting: Waiting, runner: &dyn Runner) {
        let now = self.clock.now();
        if now.since(waiting.event.accepted) > AGE {
            return self.give_up(&waiting, runner, "it is older than 6 hours");
        }
        let payload = match waiting.payload.take() {
            Some(payload) => payload,
            None => match self.payload(waiting.offset) {
                Ok(payload) => payload,
                Err(error) => return self.give_up(&waiting, runner, &error),
            },
        };
        let pause = match runner.attempt(Arc::clone(&waiting.event), payload.clone()).await {
            Attempt::Done => return self.done(waiting.offset),
            Attempt::Stopping => return,
            Attempt::Never(why) => return self.give_up(&waiting, runner, &why),
            Attempt::Failed(why) => {
                waiting.last = Some(why);
                let Some(pause) = PAUSES.get(waiting.failures as usize) else {
                    return self.give_up(&waiting, runner, "its third attempt failed");
                };
                waiting.failures += 1;
                *pause
            }
            Attempt::NotNow(why) => {
                waiting.last = Some(why);
                let (first, last) = THROTTLE_PAUSES;
                let pause = first.saturating_mul(1 << waiting.refusals.min(9)).min(last);
                waiting.refusals += 1;
                pause
            }
        };
        let due = self.clock.now().plus(pause);
        self.mark(&MarkRecord {
            event: waiting.offset.number(),
            failures: waiting.failures,
            refusals: waiting.refusals,
            due: Some(due),
        });
        let mut state = self.lock();
        if !state.open.contains_key(&waiting.offset) {
            return;
        }
        waiting.payload = state.keep(payload);
        state.later.push(Reverse((due, waiting.offset)));
        state.delayed.insert(waiting.offset, waiting);
        drop(state);
        self.wake.notify_one();
    }

    fn payload(&self, offset: Offset) -> Result<Bytes, String> {
        let record = self.journal.read_at(offset).map_err(|error| error.to_string())?;
        match decode(&record.bytes) {
            Some(Entry::Event(_, payload)) => Ok(payload),
            _ => Err("its entry in the journal cannot be read".into()),
        }
    }

    fn give_up(&self, waiting: &Waiting, runner: &dyn Runner, why: &str) {
        runner.dropped(&waiting.event, why, waiting.last.as_deref());
        self.done(waiting.offset);
    }

    fn done(&self, offset: Offset) {
        self.mark(&MarkRecord { event: offset.number(), failures: 0, refusals: 0, due: None });
        let mut state = self.lock();
        state.open.remove(&offset);
        state.last_done = state.last_done.max(Some(offset));
    }

    /// A mark that is lost costs one attempt more after a crash.
    fn mark(&self, mark: &MarkRecord) {
        let written = encode_mark(mark).and_then(|mark| self.journal.append_nowait(mark));
        if let Err(error) = written {
            tracing::warn!(%error, "a mark of the queue of asynchronous invocations is not kept");
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Keeps a payload in memory while there is room.
    fn keep(&mut self, payload: Bytes) -> Option<Bytes> {
        let room = self.payloads + payload.len() <= PAYLOADS;
        if room {
            self.payloads += payload.len();
        }
        room.then_some(payload)
    }

    /// Where to begin after a restart.
    fn begin(&self) -> Option<Offset> {
        let open = self.open.keys().next().copied();
        let appending = self.appending.keys().next().copied();
        match (open, appending) {
            // At a record: within one a reader would tell of damage. Its mark follows it.
            (None, None) => self.last_done,
            (open, appending) => open.into_iter().chain(appending).min(),
        }
    }
}

/// An append that is not answered: the checkpoint must not pass it.
struct Appending<'a> {
    queue: &'a Queue,
    floor: Offset,
}

impl<'a> Appending<'a> {
    fn new(queue: &'a Queue, floor: Offset) -> Self {
        *queue.lock().appending.entry(floor).or_default() += 1;
        Self { queue, floor }
    }
}

impl Drop for Appending<'_> {
    fn drop(&mut self) {
        let mut state = self.queue.lock();
        if let Some(count) = state.appending.get_mut(&self.floor) {
            *count -= 1;
            if *count == 0 {
                state.appending.remove(&self.floor);
            }
        }
    }
}

enum Entry {
    Event(EventRecord, Bytes),
    Mark(MarkRecord),
}

/// `e`, the record, a newline, the payload. A record is JSON without newlines.
fn encode(event: &EventRecord, payload: &Bytes) -> Result<Bytes, JournalError> {
    Ok([b"e", encode_record(event)?.as_slice(), b"\n", payload].concat().into())
}

fn encode_mark(mark: &MarkRecord) -> Result<Vec<u8>, JournalError> {
    Ok([b"m", encode_record(mark)?.as_slice()].concat())
}

fn encode_record(record: &impl store::Stored) -> Result<Vec<u8>, JournalError> {
    store::Stored::encode(record).map_err(|error| JournalError::Failed {
        doing: "given an event",
        source: Arc::new(std::io::Error::other(error)),
    })
}

/// Reads an entry, for `fuzz/`.
pub(crate) fn fuzz(bytes: &[u8]) {
    let _ = decode(&Bytes::copy_from_slice(bytes));
}

fn decode(bytes: &Bytes) -> Option<Entry> {
    match bytes.first()? {
        b'e' => {
            let end = bytes.iter().position(|byte| *byte == b'\n')?;
            let event = store::Stored::decode(bytes.get(1..end)?).ok()?;
            Some(Entry::Event(event, bytes.slice(end + 1..)))
        }
        b'm' => Some(Entry::Mark(store::Stored::decode(&bytes[1..]).ok()?)),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
