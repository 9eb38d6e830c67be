//! Everything of IAM in memory, kept as transactions commit. Reads hold the lock for a moment only.

use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard};

use base::AccountId;
use store::{Store, StoreError, Table};

use crate::entity::{Account, Entity, Pathed};
use crate::last_use::LastUses;
use crate::names;
use crate::records::*;

/// Access keys by id.
pub(crate) const KEYS: Table<String, KeyRecord> = Table::new("iam.key");

#[derive(Debug, Default)]
pub(crate) struct State {
    accounts: HashMap<AccountId, Account>,
    pub(crate) keys: HashMap<String, Arc<KeyRecord>>,
}

#[derive(Debug)]
pub(crate) struct Memory {
    state: RwLock<State>,
    /// Rises with every change: what was derived from an older state is made again.
    generation: AtomicU64,
    pub(crate) last_uses: Arc<LastUses>,
}

static EMPTY: Account = Account {
    users: BTreeMap::new(),
    groups: BTreeMap::new(),
    roles: BTreeMap::new(),
    policies: BTreeMap::new(),
    profiles: BTreeMap::new(),
    oidc: BTreeMap::new(),
    saml: BTreeMap::new(),
    mfa: BTreeMap::new(),
    certificates: BTreeMap::new(),
    settings: BTreeMap::new(),
};

impl State {
    pub(crate) fn account(&self, id: &AccountId) -> &Account {
        self.accounts.get(id).unwrap_or(&EMPTY)
    }

    pub(crate) fn accounts(&self) -> impl Iterator<Item = (&AccountId, &Account)> {
        self.accounts.iter()
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
        table::<MfaRecord>(&snapshot, &mut state)?;
        table::<ServerCertificateRecord>(&snapshot, &mut state)?;
        table::<AccountRecord>(&snapshot, &mut state)?;
        KEYS.visit(&snapshot, &(), |id, record| {
            state.keys.insert(id, Arc::new(record));
        })?;
        let last_uses = Arc::new(LastUses::load(store)?);
        Ok(Self { state: RwLock::new(state), generation: AtomicU64::default(), last_uses })
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
        self.last_uses.forget(id);
    }

    /// Forgets everything.
    pub(crate) fn clear(&self) {
        self.change(|state| *state = State::default());
        self.last_uses.clear();
    }

    fn change(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.state.write().unwrap_or_else(PoisonError::into_inner));
        self.generation.fetch_add(1, Ordering::Release);
    }
}
