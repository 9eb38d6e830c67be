//! What is known of every function in memory: the invoke path reads nothing else. Transactions keep
//! it fresh as they are committed.

use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use arc_swap::ArcSwap;
use auth::policy::Policy;

use crate::code::Pin;
use crate::names::{FunctionKey, LATEST};
use crate::records::{CodeRecord, FunctionRecord, RevisionRecord};
use crate::run::pool::Pool;

/// Maps that a change copies: small ones, so that ten thousand functions cost little each.
const SHARDS: usize = 64;

type Shard = HashMap<FunctionKey, Arc<LiveFunction>>;

/// All functions.
pub(crate) struct Functions {
    shards: Vec<ArcSwap<Shard>>,
    /// Changes come one after another.
    writer: Mutex<()>,
    hasher: BuildHasherDefault<DefaultHasher>,
}

/// One function. Never changed: a change makes another one.
#[derive(Clone)]
pub(crate) struct LiveFunction {
    /// Where it is.
    pub key: Arc<FunctionKey>,
    /// What is stored of it.
    pub record: FunctionRecord,
    /// `$LATEST`.
    pub latest: Arc<LiveRevision>,
    /// Published versions.
    pub versions: BTreeMap<u64, Arc<LiveRevision>>,
    /// Compiled resource policies by qualifier; the function's own under the empty text.
    pub policies: BTreeMap<String, Arc<Policy>>,
    /// Requests that run or wait: reserved concurrency bounds them.
    pub requests: Arc<AtomicUsize>,
    /// Those of all functions of the account in this region.
    pub account_requests: Arc<AtomicUsize>,
}

/// `$LATEST` in one state, or one version: what runs.
pub(crate) struct LiveRevision {
    /// The function.
    pub key: Arc<FunctionKey>,
    /// None for `$LATEST`.
    pub version: Option<u64>,
    /// What is stored of it.
    pub record: Arc<RevisionRecord>,
    /// Keeps the package; none for a folder of the user's.
    pub _pin: Option<Pin>,
    /// Its execution environments.
    pub pool: Pool,
    /// What a folder of the user's looked like when it was used last.
    pub stamp: Mutex<Option<Stamp>>,
}

impl Functions {
    /// None yet.
    pub fn new() -> Self {
        let shards = (0..SHARDS).map(|_| ArcSwap::default()).collect();
        Self { shards, writer: Mutex::default(), hasher: BuildHasherDefault::default() }
    }

    /// One function.
    pub fn get(&self, key: &FunctionKey) -> Option<Arc<LiveFunction>> {
        self.shard(key)?.load().get(key).cloned()
    }

    /// Puts a function in the place of what was there, or removes it. Returns what was there.
    pub fn set(&self, key: &FunctionKey, function: Option<Arc<LiveFunction>>) -> Option<Arc<LiveFunction>> {
        let _one_writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let shard = self.shard(key)?;
        let mut map = Shard::clone(&shard.load());
        let before = match function {
            Some(function) => map.insert(key.clone(), function),
            None => map.remove(key),
        };
        shard.store(Arc::new(map));
        before
    }

    /// Removes all. Returns what was there.
    pub fn clear(&self) -> Vec<Arc<LiveFunction>> {
        let _one_writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let all = self.all();
        self.shards.iter().for_each(|shard| shard.store(Arc::default()));
        all
    }

    /// Every function, in no order.
    pub fn all(&self) -> Vec<Arc<LiveFunction>> {
        self.shards.iter().flat_map(|shard| shard.load().values().cloned().collect::<Vec<_>>()).collect()
    }

    fn shard(&self, key: &FunctionKey) -> Option<&ArcSwap<Shard>> {
        let hash = self.hasher.hash_one(key);
        self.shards.get(usize::try_from(hash % SHARDS as u64).unwrap_or_default())
    }
}

impl LiveFunction {
    /// The revision that a qualifier names.
    pub fn revision(&self, qualifier: Option<&str>) -> Option<&Arc<LiveRevision>> {
        match qualifier {
            None | Some(LATEST) => Some(&self.latest),
            Some(qualifier) => self.versions.get(&qualifier.parse().ok()?),
        }
    }

    /// The resource policy that stands for a qualifier.
    pub fn policy(&self, qualifier: Option<&str>) -> Option<&Arc<Policy>> {
        self.policies.get(qualifier.filter(|qualifier| *qualifier != LATEST).unwrap_or_default())
    }

    /// Its revisions: `$LATEST` first.
    pub fn revisions(&self) -> impl Iterator<Item = &Arc<LiveRevision>> {
        std::iter::once(&self.latest).chain(self.versions.values())
    }
}

impl LiveRevision {
    /// `$LATEST` or the number.
    pub fn version_text(&self) -> String {
        self.version.map_or_else(|| LATEST.to_owned(), |number| number.to_string())
    }

    /// Looks whether a folder of the user's has changed: then new environments are started.
    pub async fn reload(&self, path: &str) {
        let path = PathBuf::from(path);
        let Ok(now) = tokio::task::spawn_blocking(move || stamp(&path)).await else { return };
        let mut before = self.stamp.lock().unwrap_or_else(PoisonError::into_inner);
        if before.replace(now).is_some_and(|before| before != now) {
            self.pool.recycle();
        }
    }

    /// The digest of its package; none for a folder of the user's.
    pub fn sha256(&self) -> Option<&str> {
        match &self.record.code {
            CodeRecord::Zip { sha256, .. } => Some(sha256),
            CodeRecord::Folder { .. } => None,
        }
    }
}

/// What a folder looks like: how many files, and the times and sizes of all, mixed.
pub(crate) type Stamp = (usize, u64);

/// Files that are looked at; a folder with more is watched in part.
const WATCHED: usize = 20_000;

fn stamp(root: &Path) -> Stamp {
    let mut files = 0;
    let mut mixed = 0u64;
    let mut folders = vec![root.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
            let Ok(found) = entry.metadata() else { continue };
            if found.is_dir() {
                folders.push(entry.path());
                continue;
            }
            files += 1;
            let mut hasher = DefaultHasher::new();
            (entry.path(), found.len(), found.modified().ok()).hash(&mut hasher);
            // The order in which a folder is read does not matter.
            mixed = mixed.wrapping_add(hasher.finish());
            if files >= WATCHED {
                return (files, mixed);
            }
        }
    }
    (files, mixed)
}

/// Counts a request as long as it lives.
pub(crate) struct Counted(Arc<AtomicUsize>);

impl Counted {
    /// One more.
    pub fn new(counter: &Arc<AtomicUsize>) -> Self {
        counter.fetch_add(1, Ordering::Relaxed);
        Self(Arc::clone(counter))
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}
