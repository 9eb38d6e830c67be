//! What an engine must do: consistent views, and commits that validate what was read.
//! Small and object-safe; everything convenient is built on top, once.

use std::ops::Bound;
use std::sync::Arc;

use bytes::Bytes;

use crate::StoreError;

/// A commit's place in the order of all commits. The empty store has version 0.
pub type Version = u64;

/// A key and its value.
pub type Entry = (Bytes, Bytes);

/// A key and its new value; none deletes it.
pub type Write = (Bytes, Option<Bytes>);

/// A storage engine. Its keys are ordered by their bytes.
pub trait Engine: Send + Sync + 'static {
    /// What is committed now. It does not change while later commits are applied.
    fn snapshot(&self) -> Result<Box<dyn View>, StoreError>;

    /// Applies, in order, each proposal whose reads still hold, all of them with one
    /// synchronisation of the disk, and returns a verdict for each. After an error none is applied,
    /// except after [`StoreError::Unknown`]. Called by one thread at a time; it may block.
    fn commit(&self, group: &[Proposal]) -> Result<Vec<Verdict>, StoreError>;

    /// Whether each closure should run once for nothing before it runs for good, which finds
    /// closures that are not repeatable. Only [`crate::Faulty`] says yes.
    fn rehearses(&self) -> bool {
        false
    }
}

impl<E: Engine + ?Sized> Engine for Arc<E> {
    fn snapshot(&self) -> Result<Box<dyn View>, StoreError> {
        (**self).snapshot()
    }

    fn commit(&self, group: &[Proposal]) -> Result<Vec<Verdict>, StoreError> {
        (**self).commit(group)
    }

    fn rehearses(&self) -> bool {
        (**self).rehearses()
    }
}

/// A consistent view of everything at one version.
pub trait View: Send + Sync {
    /// The last commit that this view shows.
    fn version(&self) -> Version;

    /// The value of a key.
    fn get(&self, key: &[u8]) -> Result<Option<Bytes>, StoreError>;

    /// The first `limit` entries of a range, counted from the end that `direction` says.
    fn range(&self, range: &KeyRange, direction: Direction, limit: usize) -> Result<Vec<Entry>, StoreError>;
}

/// A transaction that wants to be applied.
#[derive(Debug, Clone, Default)]
pub struct Proposal {
    /// What the transaction read from.
    pub snapshot: Version,
    /// Keys that it read, whether they were there or not.
    pub keys: Vec<Bytes>,
    /// Ranges that it read, with the keys that were not there.
    pub ranges: Vec<KeyRange>,
    /// Whether everything that is stored goes first, read or not.
    pub clears: bool,
    /// What it writes, ordered by key, each key once.
    pub writes: Vec<Write>,
}

/// What became of a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It is applied and durable.
    Committed(Version),
    /// Something that it read has changed since; nothing of it is applied.
    Conflict,
}

/// From which end a range is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// The smallest key first.
    Forward,
    /// The greatest key first.
    Backward,
}

/// Keys from `start` up to but without `end`; without an end, all from `start`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyRange {
    /// The first key.
    pub start: Bytes,
    /// The first key beyond.
    pub end: Option<Bytes>,
}

impl KeyRange {
    /// All keys that begin with `prefix`.
    pub fn prefix(prefix: impl Into<Bytes>) -> Self {
        let start = prefix.into();
        let end = after_prefix(&start);
        Self { start, end }
    }

    /// Only this key.
    pub fn one(key: &Bytes) -> Self {
        Self { start: key.clone(), end: Some(successor(key)) }
    }

    /// Whether no key can lie within.
    pub fn is_empty(&self) -> bool {
        self.end.as_ref().is_some_and(|end| *end <= self.start)
    }

    /// Whether the key lies within.
    pub fn contains(&self, key: &[u8]) -> bool {
        *self.start <= *key && self.end.as_ref().is_none_or(|end| *key < **end)
    }

    /// For `BTreeMap::range`, which panics on an empty range: ask [`KeyRange::is_empty`] first.
    pub(crate) fn bounds(&self) -> (Bound<&[u8]>, Bound<&[u8]>) {
        let end = match &self.end {
            Some(end) => Bound::Excluded(&**end),
            None => Bound::Unbounded,
        };
        (Bound::Included(&*self.start), end)
    }
}

/// The smallest key greater than `key`.
pub(crate) fn successor(key: &[u8]) -> Bytes {
    let mut next = Vec::with_capacity(key.len() + 1);
    next.extend_from_slice(key);
    next.push(0);
    next.into()
}

/// The smallest key greater than all that begin with `prefix`; none when there is no such key.
fn after_prefix(prefix: &[u8]) -> Option<Bytes> {
    let kept = prefix.iter().rposition(|&byte| byte != 0xFF)?;
    let mut end = prefix[..=kept].to_vec();
    end[kept] += 1;
    Some(end.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prefix_holds_what_begins_with_it_and_nothing_else() {
        let check = |prefix: &[u8], inside: &[&[u8]], outside: &[&[u8]]| {
            let range = KeyRange::prefix(prefix.to_vec());
            for key in inside {
                assert!(range.contains(key), "{prefix:?} {key:?}");
            }
            for key in outside {
                assert!(!range.contains(key), "{prefix:?} {key:?}");
            }
        };
        check(b"ab", &[b"ab", b"ab\0", b"ab\xff\xff"], &[b"aa", b"a", b"ac", b"b"]);
        check(b"a\xff", &[b"a\xff", b"a\xff\xff"], &[b"a", b"b"]);
        check(b"\xff", &[b"\xff", b"\xff\xff"], &[b"\xfe", b""]);
        check(b"", &[b"", b"x", b"\xff"], &[]);
    }
}
