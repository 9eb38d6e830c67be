//! Transactions in IAM's terms: entities by name, AWS's errors, memory kept in step.

use std::sync::Arc;

use base::AccountId;
use store::{Abort, StoreError, Transaction};
use wire::Error;

use crate::Iam;
use crate::entity::{Entity, Pathed};
use crate::memory::{KEYS, Memory};
use crate::names;
use crate::records::KeyRecord;

/// Why a transaction ends early.
pub(crate) enum Stop {
    /// AWS's answer.
    Rule(Error),
    /// The store failed.
    Store(StoreError),
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Rule(error)
    }
}

impl From<StoreError> for Stop {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// A transaction on one account's entities.
pub(crate) struct Change<'t> {
    transaction: &'t mut Transaction,
    pub(crate) memory: &'t Arc<Memory>,
    pub(crate) account: &'t AccountId,
}

impl Iam {
    /// Runs a change on an account. The closure may run more than once.
    pub(crate) async fn change<T: Send>(
        &self,
        account: &AccountId,
        mut run: impl FnMut(&mut Change<'_>) -> Result<T, Stop> + Send,
    ) -> Result<T, Error> {
        let memory = &self.memory;
        let outcome = self
            .store
            .transact(|transaction| {
                run(&mut Change { transaction, memory, account }).map_err(|stop| match stop {
                    Stop::Rule(error) => Abort::Rule(error),
                    Stop::Store(error) => Abort::Failed(error),
                })
            })
            .await;
        outcome.map_err(|abort| match abort {
            Abort::Rule(error) => error,
            Abort::Failed(error) => Error::internal(error),
        })
    }
}

impl Change<'_> {
    /// The same transaction on another account's entities.
    pub(crate) fn of<'c>(&'c mut self, account: &'c AccountId) -> Change<'c> {
        Change { transaction: &mut *self.transaction, memory: self.memory, account }
    }

    pub(crate) fn find<E: Entity>(&self, name: &str) -> Result<Option<E>, Stop> {
        Ok(E::TABLE.get(&*self.transaction, &self.key(name))?)
    }

    /// The account's record whose ARN this is, path and all.
    pub(crate) fn find_by_arn<E: Pathed>(&self, arn: &str) -> Result<Option<E>, Stop> {
        let Some((_, name)) = names::parse(arn, E::KIND) else { return Ok(None) };
        Ok(self.find::<E>(name)?.filter(|record| record.arn(self.account) == arn))
    }

    /// The record, or AWS's error that there is none.
    pub(crate) fn get<E: Entity>(&self, name: &str) -> Result<E, Stop> {
        self.find(name)?.ok_or_else(|| E::absent(name).into())
    }

    /// Fails when there is one of that name.
    pub(crate) fn must_be_new<E: Entity>(&self, name: &str) -> Result<(), Stop> {
        match self.find::<E>(name)? {
            Some(_) => Err(E::exists(name).into()),
            None => Ok(()),
        }
    }

    pub(crate) fn put<E: Entity>(&mut self, record: E) -> Result<(), Stop> {
        let key = self.key(record.name());
        E::TABLE.put(self.transaction, &key, &record)?;
        let memory = Arc::clone(self.memory);
        self.transaction.on_commit(move || memory.put(&key.0, key.1, record));
        Ok(())
    }

    pub(crate) fn remove<E: Entity>(&mut self, name: &str) -> Result<(), Stop> {
        let key = self.key(name);
        E::TABLE.delete(self.transaction, &key)?;
        let memory = Arc::clone(self.memory);
        self.transaction.on_commit(move || memory.remove::<E>(&key.0, &key.1));
        Ok(())
    }

    pub(crate) fn key_record(&self, id: &str) -> Result<Option<KeyRecord>, Stop> {
        Ok(KEYS.get(&*self.transaction, &id.to_owned())?)
    }

    pub(crate) fn put_key(&mut self, record: KeyRecord) -> Result<(), Stop> {
        KEYS.put(self.transaction, &record.id, &record)?;
        let memory = Arc::clone(self.memory);
        self.transaction.on_commit(move || memory.put_key(record));
        Ok(())
    }

    pub(crate) fn remove_key(&mut self, id: &str) -> Result<(), Stop> {
        KEYS.delete(self.transaction, &id.to_owned())?;
        let memory = Arc::clone(self.memory);
        let id = id.to_owned();
        self.transaction.on_commit(move || memory.remove_key(&id));
        Ok(())
    }

    fn key(&self, name: &str) -> (AccountId, String) {
        (self.account.clone(), name.to_lowercase())
    }
}
