//! The writer: one thread that takes what is queued, writes it, synchronises once, and answers all.

use std::collections::VecDeque;
use std::io;
use std::sync::{Arc, PoisonError};
use std::time::Duration;

use base::Timestamp;

use super::files::DiskFile;
use super::segment::{Kind, RECORD_HEAD, Segment};
use super::{Entry, JournalError, Offset, Queue, Shared, WhenFull, checkpoint_payload};

/// Bytes that one group holds at most.
const GROUP: usize = 4 << 20;
/// How often age is looked at when nothing is appended.
const IDLE: Duration = Duration::from_secs(60);

/// The segment that is written to.
pub(super) struct Active {
    pub(super) segment: Segment,
    pub(super) file: Arc<dyn DiskFile>,
    /// Bytes of whole records and the head.
    pub(super) length: u64,
    /// Whether it was made just now and nothing was appended.
    pub(super) fresh: bool,
}

pub(super) struct Writer {
    shared: Arc<Shared>,
    queue: Arc<Queue>,
    active: Active,
    /// Since when written bytes wait for their fsync.
    unsynced: Option<Timestamp>,
    /// Whether the names of the active segment and of the directory are durable. Not at first: an
    /// earlier process may have ended between making them and its first fsync.
    named: bool,
    poisoned: bool,
}

impl Active {
    /// Makes a segment that starts at an offset, with all checkpoints. Nothing of it is durable.
    pub(super) fn create(shared: &Shared, start: u64) -> io::Result<Self> {
        let now = shared.now();
        let segment = Segment { start, created: now };
        let mut bytes = segment.head().to_vec();
        for (name, next) in &shared.log().checkpoints {
            let payload = checkpoint_payload(name, *next);
            let place = bytes.len() as u64;
            segment.frame(&mut bytes, place, now, Kind::Checkpoint, &payload);
        }
        let path = shared.path(start);
        let created = match shared.files.create(&path) {
            // Left by an earlier attempt that failed.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                shared.files.remove(&path)?;
                shared.files.create(&path)
            }
            created => created,
        };
        let file = created?;
        file.write_at(&bytes, 0)?;
        Ok(Self { segment, file, length: bytes.len() as u64, fresh: true })
    }

    /// The offset after its last record.
    pub(super) fn end(&self) -> u64 {
        self.segment.start.saturating_add(self.length)
    }
}

impl Writer {
    pub(super) fn new(shared: Arc<Shared>, queue: Arc<Queue>, active: Active) -> Self {
        Self { shared, queue, active, unsynced: None, named: false, poisoned: false }
    }

    pub(super) fn run(mut self) {
        self.retain(0);
        loop {
            let Some((mut entries, idle)) = self.take() else {
                break;
            };
            if self.due()
                && let Err(error) = self.roll()
            {
                tracing::warn!(%error, "a journal cannot begin a segment");
            }
            if idle && entries.is_empty() {
                self.retain(0);
            }
            let room: usize = entries.iter().map(|entry| entry.payload.len() + RECORD_HEAD).sum();
            while !entries.is_empty() {
                self.write(&mut entries);
            }
            self.queue.room.add_permits(room);
            let waited = self.unsynced.map(|since| self.shared.now().since(since));
            if waited.is_some_and(|waited| idle || waited >= self.shared.options.linger) {
                let _ = self.sync();
            }
        }
        if self.unsynced.is_some() {
            let _ = self.sync();
        }
        self.shared.end.send_modify(|end| end.closed = true);
    }

    /// Waits for entries. Without any after a while, says so; none when the journal is closed.
    fn take(&self) -> Option<(VecDeque<Entry>, bool)> {
        let mut state = self.queue.state();
        let mut idle = false;
        if state.entries.is_empty() && !state.closed {
            let wait = if self.unsynced.is_some() { self.shared.options.linger } else { IDLE };
            let empty = |state: &mut super::QueueState| state.entries.is_empty() && !state.closed;
            let waited = self.queue.wake.wait_timeout_while(state, wait, empty);
            let (guard, timeout) = waited.unwrap_or_else(PoisonError::into_inner);
            state = guard;
            idle = timeout.timed_out();
        }
        if state.entries.is_empty() && state.closed {
            return None;
        }
        let mut bytes = 0;
        let mut entries = VecDeque::new();
        while bytes < GROUP {
            let Some(entry) = state.entries.pop_front() else {
                break;
            };
            bytes += entry.payload.len() + RECORD_HEAD;
            entries.push_back(entry);
        }
        Some((entries, idle))
    }

    /// Writes as many entries as the active segment takes, and answers them.
    fn write(&mut self, entries: &mut VecDeque<Entry>) {
        let size = |entry: &Entry| (entry.payload.len() + RECORD_HEAD) as u64;
        let fits = |length: u64| length <= self.shared.options.segment_bytes;
        // A record larger than a segment gets one of its own.
        let mut count = 0;
        let mut length = self.active.length;
        for entry in entries.iter() {
            let alone = count == 0 && self.active.fresh;
            if !alone && !fits(length + size(entry)) {
                break;
            }
            length += size(entry);
            count += 1;
        }
        if count == 0 {
            if let Err(error) = self.roll() {
                answer(entries.drain(..), &error);
            }
            return;
        }
        let more = length - self.active.length;
        let group: Vec<Entry> = entries.drain(..count).collect();
        if let Err(error) = self.admit(more) {
            answer(group, &error);
            return;
        }
        self.append(group);
    }

    /// Whether the journal takes so many bytes more.
    fn admit(&mut self, more: u64) -> Result<(), JournalError> {
        if self.poisoned {
            return Err(JournalError::Poisoned);
        }
        let limit = self.shared.options.retention.bytes;
        if self.held().saturating_add(more) > limit {
            self.retain(more);
        }
        let refuse = self.shared.options.retention.when_full == WhenFull::Refuse;
        if refuse && self.held().saturating_add(more) > limit {
            return Err(JournalError::Full { limit });
        }
        Ok(())
    }

    fn append(&mut self, group: Vec<Entry>) {
        let now = self.shared.now();
        let mut bytes = Vec::new();
        let mut offsets = Vec::with_capacity(group.len());
        for entry in &group {
            let place = self.active.length + bytes.len() as u64;
            offsets.push(Offset(self.active.segment.start.saturating_add(place)));
            self.active.segment.frame(&mut bytes, place, now, entry.kind, &entry.payload);
        }
        if let Err(error) = self.active.file.write_at(&bytes, self.active.length) {
            // Part of it may be there: cut it off, or trust the file no more.
            self.poisoned = self.active.file.set_length(self.active.length).is_err();
            let source = Arc::new(error);
            answer(group, &JournalError::Failed { doing: "writing", source });
            return;
        }
        self.active.length += bytes.len() as u64;
        self.active.fresh = false;
        self.unsynced.get_or_insert(now);
        if group.iter().all(|entry| entry.reply.is_none()) {
            return;
        }
        if let Err(error) = self.sync() {
            answer(group, &error);
            return;
        }
        let mut log = self.shared.log();
        for entry in group.iter().filter(|entry| entry.kind == Kind::Checkpoint) {
            log.note(&entry.payload);
        }
        drop(log);
        for (entry, offset) in group.into_iter().zip(offsets) {
            if let Some(reply) = entry.reply {
                drop(reply.send(Ok(offset)));
            }
        }
    }

    fn sync(&mut self) -> Result<(), JournalError> {
        if self.unsynced.take().is_none() {
            return Ok(());
        }
        let synced = self.active.file.sync().and_then(|()| self.make_names_durable());
        if let Err(error) = synced {
            // What the system wrote of it and what it dropped is not known, and asking again may
            // answer well without having written.
            self.poisoned = true;
            tracing::error!(journal = %self.shared.directory.display(), %error, "fsync failed");
            return Err(JournalError::Unknown { source: Arc::new(error) });
        }
        let durable = self.active.end();
        self.shared.end.send_modify(|end| end.durable = durable);
        Ok(())
    }

    fn make_names_durable(&mut self) -> io::Result<()> {
        if self.named {
            return Ok(());
        }
        self.shared.files.sync_directory(&self.shared.directory)?;
        if let Some(parent) = self.shared.directory.parent() {
            self.shared.files.sync_directory(parent)?;
        }
        self.named = true;
        Ok(())
    }

    /// Seals the active segment and begins the next.
    fn roll(&mut self) -> Result<(), JournalError> {
        if self.poisoned {
            return Err(JournalError::Poisoned);
        }
        self.sync()?;
        let end = self.active.end();
        let failed = |error| JournalError::Failed { doing: "beginning a segment", source: Arc::new(error) };
        let next = Active::create(&self.shared, end).map_err(failed)?;
        // Its head and name are durable before its first record, so that opening can tell a segment
        // that was never used from one that the disk has lost.
        let durable = next.file.sync();
        durable.and_then(|()| self.shared.files.sync_directory(&self.shared.directory)).map_err(failed)?;
        self.active = next;
        self.shared.log().segments.push_back(self.active.segment);
        let durable = self.active.end();
        self.shared.end.send_modify(|end| end.durable = durable);
        self.retain(0);
        Ok(())
    }

    /// Whether the active segment is so old that its first records would outstay their age with it.
    fn due(&self) -> bool {
        let age = self.shared.options.retention.age;
        let old = |age| self.shared.now().since(self.active.segment.created) > age / 4;
        !self.active.fresh && age.is_some_and(old)
    }

    /// Bytes of all segments.
    fn held(&self) -> u64 {
        let first = self.shared.log().segments.front().map_or(0, |segment| segment.start);
        self.active.end().saturating_sub(first)
    }

    /// Removes the segments that need not be kept, with room for `more` bytes. The active one stays.
    fn retain(&mut self, more: u64) {
        let retention = &self.shared.options.retention;
        let oldest = retention.age.map(|age| {
            let age = i64::try_from(age.as_micros()).unwrap_or(i64::MAX);
            Timestamp::from_micros(self.shared.now().micros().saturating_sub(age))
        });
        let mut gone = Vec::new();
        {
            let mut log = self.shared.log();
            let read = log.checkpoints.values().min().copied();
            while let [first, second, ..] = *log.segments.make_contiguous() {
                let held = self.active.end().saturating_sub(first.start).saturating_add(more);
                let old = oldest.is_some_and(|oldest| second.created < oldest);
                let done = retention.drop_read && read.is_some_and(|read| read.0 >= second.start);
                let over = retention.when_full == WhenFull::DropOldest && held > retention.bytes;
                if !(old || done || over) {
                    break;
                }
                log.segments.pop_front();
                gone.push(first.start);
            }
        }
        if gone.is_empty() {
            return;
        }
        self.shared.open_files().retain(|(start, _)| !gone.contains(start));
        for start in gone {
            let path = self.shared.path(start);
            if let Err(error) = self.shared.files.remove(&path) {
                // It is found again when the journal is opened.
                tracing::warn!(path = %path.display(), %error, "a segment cannot be removed");
            }
        }
    }
}

fn answer(entries: impl IntoIterator<Item = Entry>, error: &JournalError) {
    let mut unheard = 0;
    for entry in entries {
        match entry.reply {
            Some(reply) => drop(reply.send(Err(error.clone()))),
            None => unheard += 1,
        }
    }
    if unheard > 0 {
        tracing::error!(records = unheard, %error, "records that nobody waits for are lost");
    }
}
