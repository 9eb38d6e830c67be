//! Everything of IAM in memory, kept as transactions commit. Reads hold the lock for a moment only.

use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard};

use base::{AccountId, Region, Timestamp};
use store::{Store, StoreError, Table};

use crate::entity::{Account, Entity, Pathed};
use crate::names;
use crate::records::*;

/// Access keys by id.
pub(crate) const KEYS: Table<String, KeyRecord> = Table::new("iam.key");

#[derive(Debug, Default)]
pub(crate) struct State {
    accounts: HashMap<AccountId, Account>,
    pub(crate) keys: HashMap<String, Arc<KeyRecord>>,
}

/// When and where a key or role was last used. Not stored: lost at a restart.
#[derive(Debug, Clone)]
pub(crate) struct LastUse {
    pub(crate) time: Timestamp,
    pub(crate) service: String,
    pub(crate) region: String,
}

#[derive(Debug, Default)]
pub(crate) struct Memory {
    state: RwLock<State>,
    /// Rises with every change: what was derived from an older state is made again.
    generation: AtomicU64,
    /// By access key id, and by role id.
    last_use: RwLock<HashMap<String, LastUse>>,
    /// When each account's credential report was made. Not stored.
    reports: RwLock<HashMap<AccountId, Timestamp>>,
}

/// Keys and roles whose last use is remembered.
const MOST_LAST_USES: usize = 100_000;

static EMPTY: Account = Account {
    users: BTreeMap::new(),
    groups: BTreeMap::new(),
    roles: BTreeMap::new(),
    policies: BTreeMap::new(),
    profiles: BTreeMap::new(),
    oidc: BTreeMap::new(),
    saml: BTreeMap::new(),
    settings: BTreeMap::new(),
};

impl State {
    pub(crate) fn account(&self, id: &AccountId) -> &Account {
        self.accounts.get(id).unwrap_or(&EMPTY)
    }

    pub(crate) fn get<E: Entity>(&self, account: &AccountId, name: &str) -> Option<&Arc<E>> {
        E::map(self.account(account)).get(&name.to_lowercase())
    }

    /// The entity whose ARN this is, path and all, and its account.
    pub(crate) fn by_arn<E: Pathed>(&self, arn: &str) -> Option<(AccountId, &Arc<E>)> {
        let (account, name) = names::parse(arn, E::KIND)?;
        let account: AccountId = account.parse().ok()?;
        let record = self.get::<E>(&account, name)?;
        (record.arn(&account) == arn).then_some((account, record))
    }

    /// Whether another account has this alias.
    pub(crate) fn alias_taken(&self, alias: &str, by_other_than: &AccountId) -> bool {
        let mut others = self.accounts.iter().filter(|(id, _)| *id != by_other_than);
        others.any(|(_, account)| account.settings.values().any(|s| s.alias.as_deref() == Some(alias)))
    }

    fn put<E: Entity>(&mut self, account: &AccountId, key: String, record: E) {
        E::map_mut(self.accounts.entry(account.clone()).or_default()).insert(key, Arc::new(record));
    }
}

impl Memory {
    /// Reads all tables.
    pub(crate) fn load(store: &Store) -> Result<Self, StoreError> {
        let snapshot = store.read()?;
        let mut state = State::default();
        fn table<E: Entity>(from: &dyn store::Read, state: &mut State) -> Result<(), StoreError> {
            E::TABLE.visit(from, &(), |(account, key), record| state.put(&account, key, record))
        }
        table::<UserRecord>(&snapshot, &mut state)?;
        table::<GroupRecord>(&snapshot, &mut state)?;
        table::<RoleRecord>(&snapshot, &mut state)?;
        table::<PolicyRecord>(&snapshot, &mut state)?;
        table::<ProfileRecord>(&snapshot, &mut state)?;
        table::<OidcRecord>(&snapshot, &mut state)?;
        table::<SamlRecord>(&snapshot, &mut state)?;
        table::<AccountRecord>(&snapshot, &mut state)?;
        KEYS.visit(&snapshot, &(), |id, record| {
            state.keys.insert(id, Arc::new(record));
        })?;
        Ok(Self { state: RwLock::new(state), ..Self::default() })
    }

    /// The state now. Do not hold it over an await.
    pub(crate) fn read(&self) -> RwLockReadGuard<'_, State> {
        self.state.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// A record by name.
    pub(crate) fn get<E: Entity>(&self, account: &AccountId, name: &str) -> Option<Arc<E>> {
        self.read().get(account, name).cloned()
    }

    /// The record whose ARN this is, and its account.
    pub(crate) fn by_arn<E: Pathed>(&self, arn: &str) -> Option<(AccountId, Arc<E>)> {
        self.read().by_arn(arn).map(|(account, record)| (account, Arc::clone(record)))
    }

    /// Changes with every write.
    pub(crate) fn generation(&self) -> u64 {
        self.generation.load(Ordering::Acquire)
    }

    pub(crate) fn put<E: Entity>(&self, account: &AccountId, key: String, record: E) {
        self.change(|state| state.put(account, key, record));
    }

    pub(crate) fn remove<E: Entity>(&self, account: &AccountId, key: &str) {
        self.change(|state| {
            if let Some(account) = state.accounts.get_mut(account) {
                E::map_mut(account).remove(key);
            }
        });
    }

    pub(crate) fn put_key(&self, record: KeyRecord) {
        self.change(|state| {
            state.keys.insert(record.id.clone(), Arc::new(record));
        });
    }

    pub(crate) fn remove_key(&self, id: &str) {
        self.change(|state| {
            state.keys.remove(id);
        });
        self.last_use.write().unwrap_or_else(PoisonError::into_inner).remove(id);
    }

    /// Forgets everything.
    pub(crate) fn clear(&self) {
        self.change(|state| *state = State::default());
        self.last_use.write().unwrap_or_else(PoisonError::into_inner).clear();
        self.reports.write().unwrap_or_else(PoisonError::into_inner).clear();
    }

    fn change(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.state.write().unwrap_or_else(PoisonError::into_inner));
        self.generation.fetch_add(1, Ordering::Release);
    }

    /// Notes a use of a key or role. AWS's own figures are minutes late, so that once a second is enough.
    pub(crate) fn used(&self, id: &str, time: Timestamp, service: &str, region: &Region) {
        let recent = |last: &LastUse| time.seconds() <= last.time.seconds() && last.service == service;
        if self.last_use(id).as_ref().is_some_and(recent) {
            return;
        }
        let mut uses = self.last_use.write().unwrap_or_else(PoisonError::into_inner);
        if uses.len() >= MOST_LAST_USES && !uses.contains_key(id) {
            uses.clear();
        }
        let last = LastUse { time, service: service.into(), region: region.to_string() };
        uses.insert(id.into(), last);
    }

    pub(crate) fn report(&self, account: &AccountId) -> Option<Timestamp> {
        self.reports.read().unwrap_or_else(PoisonError::into_inner).get(account).copied()
    }

    pub(crate) fn set_report(&self, account: &AccountId, time: Timestamp) {
        self.reports.write().unwrap_or_else(PoisonError::into_inner).insert(account.clone(), time);
    }

    pub(crate) fn last_use(&self, id: &str) -> Option<LastUse> {
        self.last_use.read().unwrap_or_else(PoisonError::into_inner).get(id).cloned()
    }
}
