//! A transaction: reads from one snapshot, remembers what it read, buffers what it writes.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::time::Duration;

use base::Timestamp;
use bytes::Bytes;
use tokio::sync::OwnedSemaphorePermit;

use crate::engine::successor;
use crate::{Direction, Entry, KeyRange, Options, Proposal, StoreError, Version, View};

/// What can be read from: a snapshot, or a transaction with its own writes on top.
pub trait Read {
    /// The value of a key.
    fn get(&self, key: &[u8]) -> Result<Option<Bytes>, StoreError>;

    /// The first `limit` entries of a range, counted from the end that `direction` says. Fails
    /// when `limit` is beyond [`Options::range_rows`].
    fn range(&self, range: &KeyRange, direction: Direction, limit: usize) -> Result<Vec<Entry>, StoreError>;
}

/// Consistent reads of what was committed when it was taken. Hold it shortly: an engine keeps old
/// values for as long as a snapshot may see them.
pub struct Snapshot {
    view: Box<dyn View>,
    age: Age,
    range_rows: usize,
    /// Counts it among the snapshots that are held.
    _held: OwnedSemaphorePermit,
}

/// Reads and writes that are applied together or not at all.
pub struct Transaction {
    snapshot: Snapshot,
    /// Behind a cell so that reading needs no exclusive access.
    reads: RefCell<Reads>,
    writes: BTreeMap<Bytes, Option<Bytes>>,
    written: usize,
    limit: usize,
    effects: Vec<Effect>,
}

/// What runs when a transaction is durable.
pub(crate) type Effect = Box<dyn FnOnce() + Send>;

#[derive(Default)]
struct Reads {
    keys: Vec<Bytes>,
    ranges: Vec<KeyRange>,
    bytes: usize,
}

/// When something began and how old it may become.
#[derive(Clone)]
pub(crate) struct Age {
    clock: std::sync::Arc<dyn base::Clock>,
    began: Timestamp,
    limit: Duration,
}

impl Snapshot {
    pub(crate) fn new(view: Box<dyn View>, held: OwnedSemaphorePermit, options: &Options, limit: Duration) -> Self {
        let clock = std::sync::Arc::clone(&options.clock);
        let age = Age { began: clock.now(), clock, limit };
        Self { view, age, range_rows: options.range_rows, _held: held }
    }

    /// The last commit that it shows.
    pub fn version(&self) -> Version {
        self.view.version()
    }
}

impl Read for Snapshot {
    fn get(&self, key: &[u8]) -> Result<Option<Bytes>, StoreError> {
        self.age.check()?;
        self.view.get(key)
    }

    fn range(&self, range: &KeyRange, direction: Direction, limit: usize) -> Result<Vec<Entry>, StoreError> {
        if limit > self.range_rows {
            return Err(StoreError::TooManyRows { asked: limit, limit: self.range_rows });
        }
        self.age.check()?;
        self.view.range(range, direction, limit)
    }
}

impl Transaction {
    pub(crate) fn new(snapshot: Snapshot, limit: usize) -> Self {
        Self { snapshot, reads: RefCell::default(), writes: BTreeMap::new(), written: 0, limit, effects: Vec::new() }
    }

    /// Sets the value of a key.
    pub fn put(&mut self, key: impl Into<Bytes>, value: impl Into<Bytes>) -> Result<(), StoreError> {
        self.write(key.into(), Some(value.into()))
    }

    /// Removes a key, whether it is there or not.
    pub fn delete(&mut self, key: impl Into<Bytes>) -> Result<(), StoreError> {
        self.write(key.into(), None)
    }

    /// Runs `effect` once the transaction is durable and before its caller is answered. Effects of
    /// all transactions run one after another in the order of their commits, on one thread: they
    /// bring a service's memory up to date and must be quick and must not wait for anything.
    pub fn on_commit(&mut self, effect: impl FnOnce() + Send + 'static) {
        self.effects.push(Box::new(effect));
    }

    /// What is to be committed, the effects, and the age; no proposal when there is nothing to do.
    pub(crate) fn finish(self) -> Result<(Option<Proposal>, Vec<Effect>, Age), StoreError> {
        self.snapshot.age.check()?;
        if self.writes.is_empty() && self.effects.is_empty() {
            // What was read is consistent by itself: the transaction stands where its snapshot does.
            return Ok((None, self.effects, self.snapshot.age));
        }
        let Reads { keys, ranges, .. } = self.reads.into_inner();
        let writes = self.writes.into_iter().collect();
        let proposal = Proposal { snapshot: self.snapshot.version(), keys, ranges, clears: false, writes };
        Ok((Some(proposal), self.effects, self.snapshot.age))
    }

    fn write(&mut self, key: Bytes, value: Option<Bytes>) -> Result<(), StoreError> {
        let size = |value: &Option<Bytes>| value.as_ref().map_or(0, Bytes::len);
        let before = self.writes.get(&key).map_or(0, |old| key.len() + size(old));
        let bytes = self.written - before + key.len() + size(&value);
        if bytes > self.limit {
            return Err(StoreError::TooLarge { bytes, limit: self.limit });
        }
        self.written = bytes;
        self.writes.insert(key, value);
        Ok(())
    }

    fn note(&self, bytes: usize, add: impl FnOnce(&mut Reads)) -> Result<(), StoreError> {
        let mut reads = self.reads.borrow_mut();
        reads.bytes = reads.bytes.saturating_add(bytes);
        if reads.bytes > self.limit {
            return Err(StoreError::TooLarge { bytes: reads.bytes, limit: self.limit });
        }
        add(&mut reads);
        Ok(())
    }
}

impl Read for Transaction {
    fn get(&self, key: &[u8]) -> Result<Option<Bytes>, StoreError> {
        if let Some(written) = self.writes.get(key) {
            self.snapshot.age.check()?;
            return Ok(written.clone());
        }
        let value = self.snapshot.get(key)?;
        self.note(key.len(), |reads| reads.keys.push(Bytes::copy_from_slice(key)))?;
        Ok(value)
    }

    fn range(&self, range: &KeyRange, direction: Direction, limit: usize) -> Result<Vec<Entry>, StoreError> {
        if range.is_empty() || limit == 0 {
            return Ok(Vec::new());
        }
        // Each own write hides at most one stored row, so that so many more rows are enough.
        let written: Vec<_> = self.writes.range::<[u8], _>(range.bounds()).collect();
        if limit > self.snapshot.range_rows {
            return Err(StoreError::TooManyRows { asked: limit, limit: self.snapshot.range_rows });
        }
        self.snapshot.age.check()?;
        let wanted = limit.saturating_add(written.len());
        let stored = self.snapshot.view.range(range, direction, wanted)?;

        let mut rows: BTreeMap<Bytes, Option<Bytes>> =
            stored.into_iter().map(|(key, value)| (key, Some(value))).collect();
        for (key, value) in written {
            rows.insert(key.clone(), value.clone());
        }
        let present = |(key, value): (Bytes, Option<Bytes>)| value.map(|value| (key, value));
        let rows: Vec<Entry> = match direction {
            Direction::Forward => rows.into_iter().filter_map(present).take(limit).collect(),
            Direction::Backward => rows.into_iter().rev().filter_map(present).take(limit).collect(),
        };
        let read = read_part(range, direction, &rows, limit);
        let bytes = read.start.len() + read.end.as_ref().map_or(0, Bytes::len);
        self.note(bytes, |reads| reads.ranges.push(read))?;
        Ok(rows)
    }
}

impl Age {
    pub(crate) fn check(&self) -> Result<(), StoreError> {
        if self.clock.now().since(self.began) > self.limit {
            return Err(StoreError::TooSlow { limit: self.limit });
        }
        Ok(())
    }
}

/// The part of a range that was really looked at: a full page ends at its last row.
fn read_part(range: &KeyRange, direction: Direction, rows: &[Entry], limit: usize) -> KeyRange {
    match (rows.last(), direction) {
        (Some((last, _)), Direction::Forward) if rows.len() == limit => {
            KeyRange { start: range.start.clone(), end: Some(successor(last)) }
        }
        (Some((last, _)), Direction::Backward) if rows.len() == limit => {
            KeyRange { start: last.clone(), end: range.end.clone() }
        }
        _ => range.clone(),
    }
}
