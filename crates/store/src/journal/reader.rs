//! Readers: from an offset onwards, over damage, waiting for what comes.

use std::sync::Arc;

use base::Timestamp;
use bytes::Bytes;
use tokio::sync::watch;

use super::files::DiskFile;
use super::segment::{Found, HEAD, Kind, RECORD_HEAD, Segment};
use super::{End, JournalError, Offset, Shared};

/// How much is read from the disk at once.
const CHUNK: usize = 64 * 1024;

/// Reads a journal in order. Independent of others, and of the journal's handles: after the last of
/// those is dropped it reads to the end.
pub struct Reader {
    shared: Arc<Shared>,
    end: watch::Receiver<End>,
    /// The next byte to look at.
    position: u64,
    current: Option<Current>,
}

/// What a reader finds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    /// A record.
    Record(Record),
    /// Records that cannot be read any more, between two offsets.
    Gap {
        /// The first offset that is lost.
        from: Offset,
        /// Where reading goes on.
        to: Offset,
        /// Why.
        loss: Loss,
    },
}

/// A record that was appended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Its place.
    pub offset: Offset,
    /// The place after it: what to give to [`super::Journal::checkpoint`] when it is done.
    pub next: Offset,
    /// When it was appended.
    pub at: Timestamp,
    /// What was appended.
    pub bytes: Bytes,
}

/// Why records cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loss {
    /// They were too old or too many and were removed.
    Removed,
    /// The disk does not hold what was written.
    Damaged,
}

/// The segment that is read, and a piece of it.
struct Current {
    segment: Segment,
    file: Arc<dyn DiskFile>,
    buffer: Bytes,
    /// Where the buffer begins in the file.
    place: u64,
}

impl Reader {
    pub(super) fn new(shared: Arc<Shared>, from: Offset) -> Self {
        let end = shared.end.subscribe();
        Self { shared, end, position: from.0, current: None }
    }

    /// The next record or gap, when there is one; none when the journal is closed and read to its
    /// end. Safe to cancel. Reads the disk where it is called.
    pub async fn next(&mut self) -> Result<Option<Item>, JournalError> {
        loop {
            let closed = self.end.borrow_and_update().closed;
            if let Some(item) = self.try_next()? {
                return Ok(Some(item));
            }
            if closed || self.end.changed().await.is_err() {
                return Ok(None);
            }
        }
    }

    /// The next record or gap if there is one now.
    pub fn try_next(&mut self) -> Result<Option<Item>, JournalError> {
        loop {
            let durable = self.end.borrow().durable;
            if self.position >= durable {
                return Ok(None);
            }
            let (segment, end) = match self.locate(durable) {
                Ok(found) => found,
                Err(gap) => return Ok(Some(gap)),
            };
            if self.position >= end {
                self.position = end;
                continue;
            }
            if let Some(item) = self.read(segment, end)? {
                return Ok(Some(item));
            }
        }
    }

    /// Where the next item begins.
    pub fn position(&self) -> Offset {
        Offset(self.position)
    }

    /// The segment with the position, and the offset at which it ends; or a gap before it.
    fn locate(&mut self, durable: u64) -> Result<(Segment, u64), Item> {
        let from = self.position;
        let found = {
            let log = self.shared.log();
            let after = log.segments.partition_point(|segment| segment.start <= from);
            let next = log.segments.get(after).map_or(durable, |segment| segment.start);
            after
                .checked_sub(1)
                .and_then(|at| log.segments.get(at))
                .map_or(Err(next), |segment| Ok((*segment, next.min(durable))))
        };
        let (segment, end) = match found {
            Ok(found) => found,
            Err(next) => {
                self.position = next;
                if from == 0 {
                    // Who begins at the beginning has lost nothing.
                    return self.locate(durable);
                }
                return Err(self.gap(from, Loss::Removed));
            }
        };
        self.position = self.position.max(segment.start.saturating_add(HEAD as u64));
        Ok((segment, end))
    }

    /// The item at the position; none when there is nothing to tell (a checkpoint).
    fn read(&mut self, segment: Segment, end: u64) -> Result<Option<Item>, JournalError> {
        let Some(mut current) = self.open(segment)? else {
            // Removed since it was located.
            return Ok(None);
        };
        let from = self.position;
        let place = from - segment.start;
        let limit = end - segment.start;
        let mut wanted = RECORD_HEAD;
        let item = loop {
            let whole = current.fill(place, wanted, limit)?;
            let bytes = current.from(place);
            match segment.record(place, &bytes) {
                Found::Record(head, payload) => {
                    let length = payload.len();
                    self.position += (RECORD_HEAD + length) as u64;
                    let next = Offset(self.position);
                    let bytes = bytes.slice(RECORD_HEAD..RECORD_HEAD + length);
                    let record = Record { offset: Offset(from), next, at: head.at, bytes };
                    break (head.kind == Kind::Data).then_some(Item::Record(record));
                }
                Found::Short(needed) if whole && needed > wanted => wanted = needed,
                Found::DamagedPayload(length) => {
                    self.position += length as u64;
                    break Some(self.gap(from, Loss::Damaged));
                }
                Found::Short(_) | Found::Nothing => {
                    // Look through the rest of the segment for the next whole record.
                    let rest = usize::try_from(limit - place).unwrap_or(usize::MAX);
                    current.fill(place, rest, limit)?;
                    let found = segment.search(place, &current.from(place), 1);
                    self.position = found.map_or(end, |next| from + next as u64);
                    break Some(self.gap(from, Loss::Damaged));
                }
            }
        };
        self.current = Some(current);
        Ok(item)
    }

    fn gap(&self, from: u64, loss: Loss) -> Item {
        let to = Offset(self.position);
        tracing::warn!(journal = %self.shared.directory.display(), from, %to, ?loss, "records lost");
        Item::Gap { from: Offset(from), to, loss }
    }

    /// The open segment; none when it has been removed.
    fn open(&mut self, segment: Segment) -> Result<Option<Current>, JournalError> {
        if let Some(current) = self.current.take_if(|current| current.segment == segment) {
            return Ok(Some(current));
        }
        let Some(file) = self.shared.file(segment.start)? else {
            return Ok(None);
        };
        Ok(Some(Current { segment, file, buffer: Bytes::new(), place: 0 }))
    }
}

impl std::fmt::Debug for Reader {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reader").field("position", &self.position).finish_non_exhaustive()
    }
}

impl Current {
    /// Makes sure that the buffer holds `wanted` bytes from `place` on, or all up to `limit`. Says
    /// whether it holds as many as were wanted.
    fn fill(&mut self, place: u64, wanted: usize, limit: u64) -> Result<bool, JournalError> {
        if self.from(place).len() >= wanted {
            return Ok(true);
        }
        let left = usize::try_from(limit.saturating_sub(place)).unwrap_or(usize::MAX);
        let mut buffer = vec![0; wanted.max(CHUNK).min(left)];
        let read = self.file.read_at(&mut buffer, place);
        let length = read.map_err(|error| failed("reading", error))?;
        buffer.truncate(length);
        self.buffer = buffer.into();
        self.place = place;
        Ok(length >= wanted)
    }

    /// What the buffer holds from `place` on.
    fn from(&self, place: u64) -> Bytes {
        let start = place.checked_sub(self.place).and_then(|start| usize::try_from(start).ok());
        match start {
            Some(start) if start <= self.buffer.len() => self.buffer.slice(start..),
            _ => Bytes::new(),
        }
    }
}

impl Shared {
    /// The file of a segment; none when the segment has been removed.
    fn file(&self, start: u64) -> Result<Option<Arc<dyn DiskFile>>, JournalError> {
        let mut open = self.open_files();
        if let Some(at) = open.iter().position(|(other, _)| *other == start)
            && let Some((_, file)) = open.remove(at)
        {
            open.push_back((start, Arc::clone(&file)));
            return Ok(Some(file));
        }
        let file = match self.files.open(&self.path(start)) {
            Ok(file) => file,
            Err(_) if !self.log().segments.iter().any(|segment| segment.start == start) => {
                return Ok(None);
            }
            Err(error) => return Err(failed("opening a segment", error)),
        };
        if open.len() >= self.options.open_files.max(1) {
            open.pop_front();
        }
        open.push_back((start, Arc::clone(&file)));
        Ok(Some(file))
    }
}

fn failed(doing: &'static str, source: std::io::Error) -> JournalError {
    JournalError::Failed { doing, source: Arc::new(source) }
}
