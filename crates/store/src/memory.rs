//! The engine that keeps nothing: for `--ephemeral` and for tests.
//!
//! Each key has its last values with their versions; values that no snapshot can see are pruned.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use bytes::Bytes;

use crate::recent::Recent;
use crate::{Direction, Engine, Entry, KeyRange, Proposal, StoreError, Verdict, Version, View};

/// An engine in memory, with the same isolation as the durable ones.
#[derive(Debug, Default)]
pub struct MemoryEngine(Arc<Shared>);

#[derive(Debug, Default)]
struct Shared {
    state: RwLock<State>,
    /// How many views each version has.
    views: Mutex<BTreeMap<Version, usize>>,
}

#[derive(Debug, Default)]
struct State {
    version: Version,
    entries: BTreeMap<Bytes, History>,
    /// Keys that have an old value or a mark of deletion, with the commit that made it so.
    superseded: VecDeque<(Version, Bytes)>,
    recent: Recent,
}

/// Values of one key, the oldest first; none marks a deletion.
type History = Vec<(Version, Option<Bytes>)>;

struct MemoryView {
    shared: Arc<Shared>,
    version: Version,
}

impl Engine for MemoryEngine {
    fn snapshot(&self) -> Result<Box<dyn View>, StoreError> {
        // The lock is held until the view is registered, so that no commit prunes in between.
        let state = self.0.read();
        *self.0.views().entry(state.version).or_default() += 1;
        Ok(Box::new(MemoryView { shared: Arc::clone(&self.0), version: state.version }))
    }

    fn commit(&self, group: &[Proposal]) -> Result<Vec<Verdict>, StoreError> {
        let mut state = self.0.write();
        let verdicts = group.iter().map(|proposal| state.apply(proposal)).collect();
        let oldest = self.0.views().keys().next().copied().unwrap_or(state.version);
        state.prune(oldest);
        Ok(verdicts)
    }
}

impl View for MemoryView {
    fn version(&self) -> Version {
        self.version
    }

    fn get(&self, key: &[u8]) -> Result<Option<Bytes>, StoreError> {
        Ok(self.shared.read().entries.get(key).and_then(|history| seen(history, self.version)))
    }

    fn range(&self, range: &KeyRange, direction: Direction, limit: usize) -> Result<Vec<Entry>, StoreError> {
        if range.is_empty() {
            return Ok(Vec::new());
        }
        let state = self.shared.read();
        let rows = state.entries.range::<[u8], _>(range.bounds());
        let present =
            |(key, history): (&Bytes, &History)| seen(history, self.version).map(|value| (key.clone(), value));
        Ok(match direction {
            Direction::Forward => rows.filter_map(present).take(limit).collect(),
            Direction::Backward => rows.rev().filter_map(present).take(limit).collect(),
        })
    }
}

impl Drop for MemoryView {
    fn drop(&mut self) {
        let mut views = self.shared.views();
        if let Some(count) = views.get_mut(&self.version) {
            *count -= 1;
            if *count == 0 {
                views.remove(&self.version);
            }
        }
    }
}

impl Shared {
    fn read(&self) -> RwLockReadGuard<'_, State> {
        self.state.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, State> {
        self.state.write().unwrap_or_else(PoisonError::into_inner)
    }

    fn views(&self) -> MutexGuard<'_, BTreeMap<Version, usize>> {
        self.views.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn apply(&mut self, proposal: &Proposal) -> Verdict {
        if !self.recent.holds(proposal) {
            return Verdict::Conflict;
        }
        self.version += 1;
        if proposal.clears {
            for (key, history) in &mut self.entries {
                history.push((self.version, None));
                self.superseded.push_back((self.version, key.clone()));
            }
        }
        for (key, value) in &proposal.writes {
            let history = self.entries.entry(key.clone()).or_default();
            history.push((self.version, value.clone()));
            if history.len() > 1 || value.is_none() {
                self.superseded.push_back((self.version, key.clone()));
            }
        }
        self.recent.note(self.version, proposal);
        Verdict::Committed(self.version)
    }

    /// Drops what no view at `oldest` or later can see.
    fn prune(&mut self, oldest: Version) {
        while self.superseded.front().is_some_and(|(version, _)| *version <= oldest) {
            let Some((_, key)) = self.superseded.pop_front() else {
                break;
            };
            let Some(history) = self.entries.get_mut(&key) else {
                continue;
            };
            let current = history.iter().rposition(|(version, _)| *version <= oldest);
            history.drain(..current.unwrap_or(0));
            if matches!(history.as_slice(), [(_, None)]) {
                self.entries.remove(&key);
            }
        }
    }
}

fn seen(history: &History, version: Version) -> Option<Bytes> {
    history.iter().rev().find(|(at, _)| *at <= version).and_then(|(_, value)| value.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put(engine: &MemoryEngine, key: &'static str, value: Option<&'static str>) {
        let writes = vec![(key.into(), value.map(Bytes::from))];
        engine.commit(&[Proposal { writes, ..Proposal::default() }]).unwrap();
    }

    #[test]
    fn old_values_go_when_nobody_can_see_them() {
        let engine = MemoryEngine::default();
        put(&engine, "k", Some("1"));
        let view = engine.snapshot().unwrap();
        for value in ["2", "3", "4"] {
            put(&engine, "k", Some(value));
        }
        put(&engine, "k", None);
        assert_eq!(view.get(b"k").unwrap().as_deref(), Some(&b"1"[..]));
        assert_eq!(engine.0.read().entries[&b"k"[..]].len(), 5);
        drop(view);
        put(&engine, "other", Some("1"));
        assert_eq!(engine.0.read().entries.len(), 1);
        assert!(engine.0.read().superseded.is_empty());
        assert!(engine.0.views().is_empty());
    }
}
