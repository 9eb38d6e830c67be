//! The append-only journal: records in segments, many appends in one fsync, readers that remember
//! how far they have come.
//!
//! An append is answered after its fsync, and readers see only what is synchronised. A tail that a
//! crash tore is cut when the journal is opened; damage before it is skipped and told. Why a journal
//! beside the store: docs/decisions/002-journal.md.

mod files;
pub(crate) mod fuzzing;
mod open;
mod options;
mod reader;
mod segment;
mod writer;

#[cfg(test)]
mod simulated;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};

use base::Timestamp;
use bytes::Bytes;
use serde::{Deserialize, Serialize};
use tokio::sync::{Semaphore, oneshot, watch};

pub(crate) use self::files::{DiskFile, Files};
use self::files::{MemoryFiles, RealFiles};
pub use self::options::{JournalOptions, Retention, WhenFull};
pub use self::reader::{Item, Loss, Reader, Record};
use self::segment::{Kind, RECORD_HEAD, Segment};
#[cfg(test)]
pub(crate) use self::simulated::SimulatedDisk;
use crate::{Key, OpenError};

/// A record's place in its journal. Later records have greater offsets; the difference of two is the
/// number of bytes between them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Offset(u64);

/// An append-only journal. Clones are handles to the same one; when the last is dropped, what is
/// queued is written and the writer's thread ends.
#[derive(Clone)]
pub struct Journal(Arc<Handle>);

/// Why the journal did not do what it was asked.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum JournalError {
    /// The record is larger than a record may be.
    #[error("a record of {bytes} bytes; {limit} are allowed")]
    TooLarge {
        /// What it has.
        bytes: usize,
        /// What it may have.
        limit: usize,
    },
    /// Too much waits for the disk: the record, appended without waiting, is refused.
    #[error("too much waits for the disk")]
    Busy,
    /// The journal holds as much as it may, and none of it may go.
    #[error("the journal holds {limit} bytes, as many as it may")]
    Full {
        /// What it may hold.
        limit: u64,
    },
    /// The journal was closed. Nothing was written.
    #[error("the journal is closed")]
    Closed,
    /// The disk failed, and nothing was written.
    #[error("the disk failed while the journal was {doing}")]
    Failed {
        /// What the journal was doing.
        doing: &'static str,
        /// The system's error.
        source: Arc<io::Error>,
    },
    /// The disk failed while it synchronised: after a restart the record may be there or not.
    #[error("the disk failed while it wrote; whether the record is kept is not known")]
    Unknown {
        /// The system's error.
        source: Arc<io::Error>,
    },
    /// An earlier write failed in a way after which the disk cannot be trusted until the journal is
    /// opened again. Readers go on.
    #[error("an earlier write failed; the journal takes no more until it is opened again")]
    Poisoned,
    /// There is no whole record at this offset: it was removed, is damaged, or never was.
    #[error("there is no record at {0}")]
    Missing(Offset),
    /// A reader's name is longer than 255 bytes, or there are as many checkpoints as there may be.
    #[error("the checkpoint of {0:?} cannot be kept")]
    Checkpoint(String),
}

/// The checkpoint of a reader that is gone.
const FORGOTTEN: Offset = Offset(u64::MAX);

struct Handle {
    shared: Arc<Shared>,
    queue: Arc<Queue>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

/// What the writer and the readers both know.
struct Shared {
    files: Arc<dyn Files>,
    directory: PathBuf,
    options: JournalOptions,
    log: Mutex<Log>,
    /// Where the durable part ends; tells readers that there is more.
    end: watch::Sender<End>,
    open: Mutex<OpenFiles>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct End {
    durable: u64,
    closed: bool,
}

#[derive(Default)]
struct Log {
    /// The oldest first. Each ends where the next one starts, the last at the durable end.
    segments: VecDeque<Segment>,
    checkpoints: BTreeMap<String, Offset>,
}

/// Files that readers have open, the most recently used last.
type OpenFiles = VecDeque<(u64, Arc<dyn DiskFile>)>;

/// What waits for the writer.
struct Queue {
    state: Mutex<QueueState>,
    /// Wakes the writer.
    wake: Condvar,
    /// Bytes that may still be queued.
    room: Semaphore,
}

#[derive(Default)]
struct QueueState {
    entries: VecDeque<Entry>,
    closed: bool,
}

struct Entry {
    kind: Kind,
    payload: Bytes,
    /// None when nobody waits for it.
    reply: Option<oneshot::Sender<Result<Offset, JournalError>>>,
}

impl Offset {
    /// Before the first record of every journal.
    pub const START: Self = Self(0);

    /// The number, to be kept where an offset cannot be.
    pub const fn number(self) -> u64 {
        self.0
    }

    /// From such a number.
    pub const fn from_number(number: u64) -> Self {
        Self(number)
    }
}

impl fmt::Display for Offset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Key for Offset {
    fn encode(&self, out: &mut Vec<u8>) {
        self.0.encode(out);
    }

    fn decode(bytes: &mut &[u8]) -> Option<Self> {
        u64::decode(bytes).map(Self)
    }
}

impl Journal {
    /// Opens or makes the journal `name`, a directory within `directory`, which this process holds.
    /// Cuts a torn tail, and starts the writer's thread.
    pub fn open(directory: &Path, name: &str, options: JournalOptions) -> Result<Self, OpenError> {
        Self::open_in(Arc::new(RealFiles), &directory.join(name), options)
    }

    /// A journal that keeps nothing after the process.
    pub fn memory(options: JournalOptions) -> Result<Self, OpenError> {
        Self::open_in(Arc::new(MemoryFiles::default()), Path::new("journal"), options)
    }

    /// Appends a record and answers with its offset when it is durable. When the future is dropped
    /// the record may still be appended.
    pub async fn append(&self, record: impl Into<Bytes>) -> Result<Offset, JournalError> {
        self.append_as(Kind::Data, record.into()).await
    }

    /// Appends a record that is made durable a little later, and answers as soon as it is queued. Its
    /// failure is only logged.
    pub fn append_nowait(&self, record: impl Into<Bytes>) -> Result<(), JournalError> {
        let payload = record.into();
        let room = self.0.queue.room.try_acquire_many(self.room(&payload)?);
        match room {
            Ok(room) => room.forget(),
            Err(tokio::sync::TryAcquireError::NoPermits) => return Err(JournalError::Busy),
            Err(tokio::sync::TryAcquireError::Closed) => return Err(JournalError::Closed),
        }
        self.0.queue.push(Entry { kind: Kind::Data, payload, reply: None })
    }

    /// Answers when everything that was appended before is durable.
    pub async fn flush(&self) -> Result<(), JournalError> {
        // An empty checkpoint record says nothing and waits its turn.
        self.append_as(Kind::Checkpoint, Bytes::new()).await.map(drop)
    }

    /// A reader that begins at an offset: [`Offset::START`], [`Journal::end`], a checkpoint, or what an
    /// append or a record told. Anywhere else it tells a gap up to the next record.
    pub fn reader(&self, from: Offset) -> Reader {
        Reader::new(Arc::clone(&self.0.shared), from)
    }

    /// The record at an offset that an append or a reader gave.
    pub fn read_at(&self, offset: Offset) -> Result<Record, JournalError> {
        match self.reader(offset).try_next()? {
            Some(Item::Record(record)) if record.offset == offset => Ok(record),
            _ => Err(JournalError::Missing(offset)),
        }
    }

    /// Remembers how far a reader has come: the offset with which it should begin again
    /// ([`Record::next`] of the last record that it is done with). Answers when it is durable.
    pub async fn checkpoint(&self, reader: &str, next: Offset) -> Result<(), JournalError> {
        let refused = || JournalError::Checkpoint(reader.to_owned());
        if reader.len() > 255 {
            return Err(refused());
        }
        {
            let log = self.0.shared.log();
            if !log.checkpoints.contains_key(reader) && log.checkpoints.len() >= self.0.shared.options.checkpoints {
                return Err(refused());
            }
        }
        let payload = checkpoint_payload(reader, next);
        self.append_as(Kind::Checkpoint, payload.into()).await.map(drop)
    }

    /// Forgets how far a reader has come, so that nothing is kept for it any more. Answers when that is
    /// durable.
    pub async fn forget(&self, reader: &str) -> Result<(), JournalError> {
        let payload = checkpoint_payload(reader, FORGOTTEN);
        self.append_as(Kind::Checkpoint, payload.into()).await.map(drop)
    }

    /// What [`Journal::checkpoint`] remembered last.
    pub fn checkpointed(&self, reader: &str) -> Option<Offset> {
        self.0.shared.log().checkpoints.get(reader).copied()
    }

    /// The offset before the oldest record that is kept.
    pub fn start(&self) -> Offset {
        Offset(self.0.shared.log().segments.front().map_or(0, |segment| segment.start))
    }

    /// The offset after the last record that is durable: where a reader of only new ones begins.
    pub fn end(&self) -> Offset {
        Offset(self.0.shared.end.borrow().durable)
    }

    /// Writes what is queued and stops; later appends fail with [`JournalError::Closed`]. Blocks
    /// until the disk has it.
    pub fn close(&self) {
        self.0.close();
    }

    fn open_in(files: Arc<dyn Files>, directory: &Path, options: JournalOptions) -> Result<Self, OpenError> {
        let queue = Arc::new(Queue {
            state: Mutex::default(),
            wake: Condvar::new(),
            room: Semaphore::new(options.queue_bytes.min(Semaphore::MAX_PERMITS)),
        });
        let (shared, active) = open::open(files, directory, options)?;
        let writer = writer::Writer::new(Arc::clone(&shared), Arc::clone(&queue), active);
        let thread = thread::Builder::new()
            .name("journal-write".to_owned())
            .spawn(move || writer.run())
            .map_err(|source| OpenError::Io { doing: "start the writer of", path: directory.to_owned(), source })?;
        Ok(Self(Arc::new(Handle { shared, queue, thread: Mutex::new(Some(thread)) })))
    }

    async fn append_as(&self, kind: Kind, payload: Bytes) -> Result<Offset, JournalError> {
        let room = self.0.queue.room.acquire_many(self.room(&payload)?).await;
        room.map_err(|_| JournalError::Closed)?.forget();
        let (reply, answer) = oneshot::channel();
        self.0.queue.push(Entry { kind, payload, reply: Some(reply) })?;
        answer.await.map_err(|_| JournalError::Closed)?
    }

    /// How much of the queue a record takes.
    fn room(&self, payload: &Bytes) -> Result<u32, JournalError> {
        let options = &self.0.shared.options;
        let limit = options.record_bytes.min(options.queue_bytes.saturating_sub(RECORD_HEAD));
        let too_large = JournalError::TooLarge { bytes: payload.len(), limit };
        if payload.len() > limit {
            return Err(too_large);
        }
        u32::try_from(payload.len() + RECORD_HEAD).map_err(|_| too_large)
    }
}

impl fmt::Debug for Journal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Journal").field(&self.0.shared.directory).finish()
    }
}

impl Handle {
    fn close(&self) {
        self.queue.close();
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        if thread.is_some_and(|thread| thread.join().is_err()) {
            tracing::error!("the journal's writer ended by a panic");
        }
    }
}

impl Drop for Handle {
    fn drop(&mut self) {
        self.close();
    }
}

impl Queue {
    fn push(&self, entry: Entry) -> Result<(), JournalError> {
        let mut state = self.state();
        if state.closed {
            return Err(JournalError::Closed);
        }
        let sleeping = state.entries.is_empty();
        state.entries.push_back(entry);
        drop(state);
        if sleeping {
            self.wake.notify_one();
        }
        Ok(())
    }

    fn close(&self) {
        self.state().closed = true;
        self.room.close();
        self.wake.notify_one();
    }

    fn state(&self) -> MutexGuard<'_, QueueState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Shared {
    fn log(&self) -> MutexGuard<'_, Log> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn open_files(&self) -> MutexGuard<'_, OpenFiles> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn path(&self, start: u64) -> PathBuf {
        self.directory.join(segment_name(start))
    }

    fn now(&self) -> Timestamp {
        self.options.clock.now()
    }
}

impl Log {
    /// Takes in what a checkpoint record says.
    fn note(&mut self, payload: &[u8]) {
        let Some((next, name)) = payload.split_first_chunk::<8>() else {
            return;
        };
        let Ok(name) = std::str::from_utf8(name) else {
            return;
        };
        match Offset(u64::from_le_bytes(*next)) {
            FORGOTTEN => drop(self.checkpoints.remove(name)),
            next => drop(self.checkpoints.insert(name.to_owned(), next)),
        }
    }
}

fn checkpoint_payload(reader: &str, next: Offset) -> Vec<u8> {
    let mut payload = next.0.to_le_bytes().to_vec();
    payload.extend_from_slice(reader.as_bytes());
    payload
}

/// Twenty digits hold every offset, and sort as numbers do.
fn segment_name(start: u64) -> String {
    format!("{start:020}.journal")
}
