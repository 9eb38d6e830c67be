//! Which groups there are: in memory, so that nobody waits for the store to learn it.

use std::collections::HashSet;
use std::sync::{PoisonError, RwLock, RwLockWriteGuard};

use crate::record::GroupKey;

/// The keys of all groups.
#[derive(Debug, Default)]
pub(crate) struct Groups(RwLock<HashSet<GroupKey>>);

impl Groups {
    pub(crate) fn add(&self, key: &GroupKey) {
        self.lock().insert(key.clone());
    }

    pub(crate) fn remove(&self, key: &GroupKey) {
        self.lock().remove(key);
    }

    pub(crate) fn clear(&self) {
        self.lock().clear();
    }

    pub(crate) fn contains(&self, key: &GroupKey) -> bool {
        self.0.read().unwrap_or_else(PoisonError::into_inner).contains(key)
    }

    fn lock(&self) -> RwLockWriteGuard<'_, HashSet<GroupKey>> {
        self.0.write().unwrap_or_else(PoisonError::into_inner)
    }
}
