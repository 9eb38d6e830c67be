//! The typed skin: a table has a name, keys of one type and records of one type.

use std::marker::PhantomData;
use std::ops::{Bound, RangeBounds};

use bytes::Bytes;

use crate::engine::successor;
use crate::{Change, Changes, Direction, Event, Key, KeyRange, PrefixOf, Read, Store, StoreError, Stored, Transaction};

/// Rows that [`Table::visit`] reads at once.
const PAGE: usize = 256;

/// A table of the store. Make it a constant:
/// `const FUNCTIONS: Table<FunctionKey, FunctionRecord> = Table::new("lambda.function");`
pub struct Table<K, V> {
    name: &'static str,
    types: PhantomData<fn() -> (K, V)>,
}

/// The typed changes of one table.
pub struct TableChanges<K, V> {
    table: Table<K, V>,
    changes: Changes,
}

/// What a watcher of a table is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TableChange<K, V> {
    /// A record was written.
    Put(K, V),
    /// A record was deleted.
    Deleted(K),
    /// The watcher was too slow and changes were dropped: read the table again from a new snapshot.
    Lagged,
}

impl<K: Key, V: Stored> Table<K, V> {
    /// The table with this name: `service.resource`. No two tables may share one.
    pub const fn new(name: &'static str) -> Self {
        Self { name, types: PhantomData }
    }

    /// The table's name.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The record under a key.
    pub fn get(&self, from: &dyn Read, key: &K) -> Result<Option<V>, StoreError> {
        from.get(&self.key(key))?.map(|bytes| V::decode(&bytes)).transpose()
    }

    /// Whether there is a record under a key.
    pub fn contains(&self, from: &dyn Read, key: &K) -> Result<bool, StoreError> {
        Ok(from.get(&self.key(key))?.is_some())
    }

    /// Writes a record, over one that may be there.
    pub fn put(&self, to: &mut Transaction, key: &K, record: &V) -> Result<(), StoreError> {
        to.put(self.key(key), record.encode()?)
    }

    /// Removes a record, whether it is there or not.
    pub fn delete(&self, from: &mut Transaction, key: &K) -> Result<(), StoreError> {
        from.delete(self.key(key))
    }

    /// The first `limit` records under a prefix, after one key when it is given. Ask for one more
    /// than a page holds to know whether another page follows.
    pub fn scan(
        &self,
        from: &dyn Read,
        prefix: &impl PrefixOf<K>,
        after: Option<&K>,
        limit: usize,
    ) -> Result<Vec<(K, V)>, StoreError> {
        let mut range = self.range_of(prefix);
        if let Some(after) = after {
            range.start = range.start.max(successor(&self.key(after)));
        }
        self.rows(from, &range, Direction::Forward, limit)
    }

    /// The last `limit` records under a prefix, the greatest key first, before one key when it is
    /// given.
    pub fn scan_back(
        &self,
        from: &dyn Read,
        prefix: &impl PrefixOf<K>,
        before: Option<&K>,
        limit: usize,
    ) -> Result<Vec<(K, V)>, StoreError> {
        let mut range = self.range_of(prefix);
        if let Some(before) = before.map(|key| Bytes::from(self.key(key))) {
            range.end = Some(range.end.map_or(before.clone(), |end| end.min(before)));
        }
        self.rows(from, &range, Direction::Backward, limit)
    }

    /// The first `limit` records with keys within bounds, such as `a..=b`.
    pub fn range(&self, from: &dyn Read, keys: impl RangeBounds<K>, limit: usize) -> Result<Vec<(K, V)>, StoreError> {
        self.rows(from, &self.between(keys), Direction::Forward, limit)
    }

    /// The last `limit` records with keys within bounds, the greatest key first.
    pub fn range_back(
        &self,
        from: &dyn Read,
        keys: impl RangeBounds<K>,
        limit: usize,
    ) -> Result<Vec<(K, V)>, StoreError> {
        self.rows(from, &self.between(keys), Direction::Backward, limit)
    }

    /// Shows each record under a prefix to `see`, in order, a page at a time: for loading a table.
    pub fn visit(
        &self,
        from: &dyn Read,
        prefix: &impl PrefixOf<K>,
        mut see: impl FnMut(K, V),
    ) -> Result<(), StoreError> {
        let mut range = self.range_of(prefix);
        loop {
            let rows = from.range(&range, Direction::Forward, PAGE)?;
            let Some((last, _)) = rows.last() else {
                return Ok(());
            };
            range.start = successor(last);
            let full = rows.len() == PAGE;
            for (key, value) in rows {
                see(self.decode_key(&key)?, V::decode(&value)?);
            }
            if !full {
                return Ok(());
            }
        }
    }

    /// Follows the table from now on. Watch first, then read the table, then apply the changes.
    pub fn watch(&self, store: &Store) -> TableChanges<K, V> {
        let prefix = self.range_of(&()).start;
        TableChanges { table: Self::new(self.name), changes: store.watch(&prefix) }
    }

    fn rows(
        &self,
        from: &dyn Read,
        range: &KeyRange,
        direction: Direction,
        limit: usize,
    ) -> Result<Vec<(K, V)>, StoreError> {
        let rows = from.range(range, direction, limit)?;
        rows.iter().map(|(key, value)| Ok((self.decode_key(key)?, V::decode(value)?))).collect()
    }

    fn key(&self, key: &K) -> Vec<u8> {
        let mut out = self.start();
        key.encode(&mut out);
        out
    }

    fn decode_key(&self, bytes: &[u8]) -> Result<K, StoreError> {
        let corrupt = |reason: &str| StoreError::Corrupt { what: "key", table: self.name, reason: reason.to_owned() };
        let mut rest = bytes.get(self.name.len() + 1..).unwrap_or_default();
        let key = K::decode(&mut rest).ok_or_else(|| corrupt("it has not the table's form"))?;
        if rest.is_empty() { Ok(key) } else { Err(corrupt("it is longer than a key of the table")) }
    }

    fn between(&self, keys: impl RangeBounds<K>) -> KeyRange {
        let all = self.range_of(&());
        let start = match keys.start_bound() {
            Bound::Included(key) => self.key(key).into(),
            Bound::Excluded(key) => successor(&self.key(key)),
            Bound::Unbounded => all.start,
        };
        let end = match keys.end_bound() {
            Bound::Included(key) => Some(successor(&self.key(key))),
            Bound::Excluded(key) => Some(self.key(key).into()),
            Bound::Unbounded => all.end,
        };
        KeyRange { start, end }
    }

    fn range_of(&self, prefix: &impl PrefixOf<K>) -> KeyRange {
        let mut start = self.start();
        prefix.encode_prefix(&mut start);
        KeyRange::prefix(start)
    }

    /// The name and a zero, so that no table's name begins another's keys.
    fn start(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(self.name.len() + 64);
        out.extend_from_slice(self.name.as_bytes());
        out.push(0);
        out
    }
}

impl<K: Key, V: Stored> TableChanges<K, V> {
    /// The next change; none after the store was closed. Safe to cancel.
    pub async fn next(&mut self) -> Option<Result<TableChange<K, V>, StoreError>> {
        let event = self.changes.next().await?;
        Some(self.typed(event))
    }

    /// The next change if there is one now.
    pub fn try_next(&mut self) -> Option<Result<TableChange<K, V>, StoreError>> {
        let event = self.changes.try_next()?;
        Some(self.typed(event))
    }

    fn typed(&self, event: Event) -> Result<TableChange<K, V>, StoreError> {
        let Event::Changed(Change { key, value, .. }) = event else {
            return Ok(TableChange::Lagged);
        };
        let key = self.table.decode_key(&key)?;
        Ok(match value {
            Some(value) => TableChange::Put(key, V::decode(&value)?),
            None => TableChange::Deleted(key),
        })
    }
}

impl<K, V> std::fmt::Debug for Table<K, V> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Table").field(&self.name).finish()
    }
}
