//! All functions in memory, and how a committed change comes into it.

use std::collections::HashMap;
use std::sync::atomic::AtomicUsize;
use std::sync::{Arc, Mutex, PoisonError};

use base::{AccountId, Region};
use store::{Store, StoreError};

use crate::lambda::Resources;
use crate::names::FunctionKey;
use crate::records::{CodeRecord, FUNCTIONS, FunctionRecord, RevisionRecord, VERSIONS};
use crate::run::environment::FunctionStarter;
use crate::run::pool::{Machine, Pool};
use crate::state::{Functions, LiveFunction, LiveRevision};

/// Functions, the newest, for which environments are booted ahead when the server starts.
const PREPARED: usize = 8;

/// The functions and what a change of them needs.
pub(crate) struct Registry {
    /// What requests look at.
    pub functions: Functions,
    /// Where environments run.
    pub machine: Arc<Machine>,
    resources: Arc<Resources>,
    /// Requests that run or wait, of each account and region.
    accounts: Mutex<HashMap<(AccountId, Region), Arc<AtomicUsize>>>,
}

/// What a transaction does to a function.
#[derive(Debug, Clone)]
pub(crate) enum Change {
    /// It is made, or changed, or a version of it published (the one that the record counts last).
    Put {
        /// The function.
        record: Box<FunctionRecord>,
        /// The new version.
        published: Option<Box<RevisionRecord>>,
    },
    /// A version is deleted.
    DeleteVersion(u64),
    /// The function is deleted.
    Delete,
}

impl Registry {
    /// Without functions.
    pub fn new(machine: Arc<Machine>, resources: Arc<Resources>) -> Self {
        Self { functions: Functions::new(), machine, resources, accounts: Mutex::default() }
    }

    /// Reads all functions.
    ///
    /// # Errors
    /// What is stored cannot be read.
    pub fn load(&self, store: &Store) -> Result<(), StoreError> {
        let snapshot = store.read()?;
        let mut versions: HashMap<FunctionKey, Vec<(u64, RevisionRecord)>> = HashMap::new();
        VERSIONS.visit(&snapshot, &(), |(account, region, name, number), record| {
            versions.entry(FunctionKey { account, region, name }).or_default().push((number, record));
        })?;
        FUNCTIONS.visit(&snapshot, &(), |(account, region, name), record| {
            let key = Arc::new(FunctionKey { account, region, name });
            let published = versions.remove(&key).unwrap_or_default();
            let versions =
                published.into_iter().map(|(number, record)| (number, self.revision(&key, Some(number), record)));
            let function = LiveFunction {
                latest: self.revision(&key, None, record.latest.clone()),
                versions: versions.collect(),
                policies: crate::resource_policy::compile(&key, &record),
                requests: Arc::default(),
                account_requests: self.account(&key),
                record,
                key: Arc::clone(&key),
            };
            self.functions.set(&key, Some(Arc::new(function)));
        })?;
        let mut known = self.functions.all();
        known.sort_by_key(|function| function.record.latest.last_modified);
        // The newest come last: they stay where not all find room.
        for function in known.iter().skip(known.len().saturating_sub(PREPARED)) {
            function.latest.pool.prepare();
        }
        Ok(())
    }

    /// Carries a committed change into memory. Quick: it runs on the store's own thread.
    pub fn apply(&self, key: &FunctionKey, change: Change) {
        let before = self.functions.get(key);
        match change {
            Change::Put { record, published } => {
                let record = *record;
                let key = before.as_ref().map_or_else(|| Arc::new(key.clone()), |before| Arc::clone(&before.key));
                let latest = match &before {
                    Some(before) if same(&before.record.latest, &record.latest) => Arc::clone(&before.latest),
                    _ => self.revision(&key, None, record.latest.clone()),
                };
                let mut versions = before.as_ref().map(|before| before.versions.clone()).unwrap_or_default();
                if let Some(version) = published {
                    let number = record.last_version;
                    versions.insert(number, self.revision(&key, Some(number), *version));
                }
                let policies = match &before {
                    Some(before) if before.record.policies == record.policies => before.policies.clone(),
                    _ => crate::resource_policy::compile(&key, &record),
                };
                let function = LiveFunction {
                    requests: before.as_ref().map(|before| Arc::clone(&before.requests)).unwrap_or_default(),
                    account_requests: self.account(&key),
                    latest: Arc::clone(&latest),
                    versions,
                    policies,
                    record,
                    key: Arc::clone(&key),
                };
                self.functions.set(&key, Some(Arc::new(function)));
                if before.as_ref().is_none_or(|before| !Arc::ptr_eq(&before.latest, &latest)) {
                    latest.pool.prepare();
                    before.inspect(|before| before.latest.pool.drain());
                }
            }
            Change::DeleteVersion(number) => {
                let Some(before) = before else { return };
                let mut versions = before.versions.clone();
                let Some(gone) = versions.remove(&number) else { return };
                let function = LiveFunction { versions, ..LiveFunction::clone(&before) };
                self.functions.set(key, Some(Arc::new(function)));
                gone.pool.drain();
            }
            Change::Delete => {
                if let Some(before) = self.functions.set(key, None) {
                    before.revisions().for_each(|revision| revision.pool.drain());
                }
            }
        }
    }

    /// Forgets all functions. Their environments end when they have done what they are doing.
    pub fn clear(&self) {
        for function in self.functions.clear() {
            function.revisions().for_each(|revision| revision.pool.drain());
        }
    }

    fn revision(&self, key: &Arc<FunctionKey>, version: Option<u64>, record: RevisionRecord) -> Arc<LiveRevision> {
        let record = Arc::new(record);
        let starter = FunctionStarter {
            resources: Arc::clone(&self.resources),
            key: Arc::clone(key),
            version: version.map_or_else(|| crate::names::LATEST.to_owned(), |number| number.to_string()),
            record: Arc::clone(&record),
        };
        let pin = match &record.code {
            CodeRecord::Zip { sha256, .. } => Some(self.resources.packages.pin(sha256)),
            CodeRecord::Folder { .. } => None,
        };
        Arc::new(LiveRevision {
            key: Arc::clone(key),
            version,
            record,
            _pin: pin,
            pool: Pool::new(Arc::clone(&self.machine), Arc::new(starter)),
            stamp: Mutex::default(),
        })
    }

    fn account(&self, key: &FunctionKey) -> Arc<AtomicUsize> {
        let mut accounts = self.accounts.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(accounts.entry((key.account.clone(), key.region.clone())).or_default())
    }
}

/// Whether the same runs: tags and permissions change nothing of that.
fn same(a: &RevisionRecord, b: &RevisionRecord) -> bool {
    a.code == b.code && a.configuration == b.configuration && a.revision_id == b.revision_id
}
