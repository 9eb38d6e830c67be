//! Access keys of users and of the account's root.

use base::{AccountId, Secret, Timestamp};
use service::Call;
use wire::Error;

use crate::generated::iam::*;
use crate::page::page;
use crate::records::{AccountRecord, KeyRecord, UserRecord};
use crate::transaction::{Change, Stop};
use crate::{Iam, errors, ids};

const MOST_KEYS: usize = 2;

/// Whose keys are meant.
enum Owner {
    Root,
    User(String),
}

impl Iam {
    /// The user named, else the caller.
    fn key_owner(&self, call: &Call, name: Option<&String>) -> Result<Owner, Error> {
        match name {
            Some(name) => Ok(Owner::User(name.clone())),
            None if call.caller.principal().is_root() => Ok(Owner::Root),
            None => self.own_user(call).map(Owner::User),
        }
    }
}

impl Iam {
    /// Makes an access key of an account's root: `pinfold init` hands it to the owner.
    ///
    /// # Errors
    /// The root has two keys already, or the store cannot be written.
    pub async fn create_root_key(&self, account: &AccountId) -> Result<(String, Secret<String>), Error> {
        let (id, secret, _) = self.make_key(account, &Owner::Root, self.clock.now()).await?;
        Ok((id, secret))
    }

    /// A key's id, its secret, and its user's name as it is written.
    async fn make_key(
        &self,
        account: &AccountId,
        owner: &Owner,
        time: Timestamp,
    ) -> Result<(String, Secret<String>, Option<String>), Error> {
        let id = self.token_key.key_id(&*self.rng, "AKIA");
        let secret = Secret::new(ids::secret_access_key(&*self.rng));
        let user_name = self
            .change(account, |change| {
                let mut all = keys(change, owner)?;
                if all.len() >= MOST_KEYS {
                    return Err(errors::quota("AccessKeysPerUser", MOST_KEYS).into());
                }
                all.push(id.clone());
                set_keys(change, owner, all)?;
                let (user, shown) = match owner {
                    Owner::Root => (None, None),
                    Owner::User(name) => (Some(name.to_lowercase()), Some(change.get::<UserRecord>(name)?.name)),
                };
                change.put_key(KeyRecord {
                    id: id.clone(),
                    account: account.clone(),
                    user,
                    secret: secret.clone(),
                    active: true,
                    created: time,
                })?;
                Ok(shown)
            })
            .await?;
        Ok((id, secret, user_name))
    }
}

/// The ids of an owner's keys.
fn keys(change: &Change<'_>, owner: &Owner) -> Result<Vec<String>, Stop> {
    Ok(match owner {
        Owner::Root => change.find::<AccountRecord>("account")?.unwrap_or_default().root_keys,
        Owner::User(name) => change.get::<UserRecord>(name)?.keys,
    })
}

fn set_keys(change: &mut Change<'_>, owner: &Owner, keys: Vec<String>) -> Result<(), Stop> {
    match owner {
        Owner::Root => {
            let mut account = change.find::<AccountRecord>("account")?.unwrap_or_default();
            account.root_keys = keys;
            change.put(account)
        }
        Owner::User(name) => {
            let mut user: UserRecord = change.get(name)?;
            user.keys = keys;
            change.put(user)
        }
    }
}

fn absent(id: &str) -> Error {
    errors::no_such_entity(format!("The Access Key with id {id} cannot be found."))
}

/// CreateAccessKey. The secret is shown this once.
pub(crate) async fn create(
    iam: &Iam,
    call: &Call,
    input: CreateAccessKeyRequest,
) -> Result<CreateAccessKeyResponse, Error> {
    let owner = iam.key_owner(call, input.user_name.as_ref())?;
    let (id, secret, user_name) = iam.make_key(&call.account, &owner, call.time).await?;
    Ok(CreateAccessKeyResponse {
        access_key: Some(AccessKey {
            user_name,
            access_key_id: Some(id),
            status: Some("Active".into()),
            secret_access_key: Some(secret.expose().clone()),
            create_date: Some(call.time),
        }),
    })
}

/// ListAccessKeys.
pub(crate) async fn list(
    iam: &Iam,
    call: &Call,
    input: ListAccessKeysRequest,
) -> Result<ListAccessKeysResponse, Error> {
    let (name, all) = match iam.key_owner(call, input.user_name.as_ref())? {
        Owner::Root => {
            let account = iam.memory.get::<AccountRecord>(&call.account, "account");
            (None, account.map(|account| account.root_keys.clone()).unwrap_or_default())
        }
        Owner::User(name) => {
            let user = iam.entity::<UserRecord>(&call.account, &name)?;
            (Some(user.name.clone()), user.keys.clone())
        }
    };
    let state = iam.memory.read();
    let records = all.iter().filter_map(|id| state.keys.get(id));
    let mut records: Vec<_> = records.collect();
    records.sort_by(|a, b| a.id.cmp(&b.id));
    let page = page(records, |key| key.id.clone(), input.marker.as_deref(), input.max_items)?;
    let page = page.map(|key| AccessKeyMetadata {
        user_name: name.clone(),
        access_key_id: Some(key.id.clone()),
        status: Some(if key.active { "Active" } else { "Inactive" }.into()),
        create_date: Some(key.created),
    });
    Ok(ListAccessKeysResponse {
        is_truncated: page.truncated(),
        access_key_metadata: Some(page.items),
        marker: page.marker,
    })
}

/// UpdateAccessKey: `Active` or `Inactive`.
pub(crate) async fn update(iam: &Iam, call: &Call, input: UpdateAccessKeyRequest) -> Result<(), Error> {
    let owner = iam.key_owner(call, input.user_name.as_ref())?;
    iam.change(&call.account, |change| {
        if !keys(change, &owner)?.contains(&input.access_key_id) {
            return Err(absent(&input.access_key_id).into());
        }
        let mut key = change.key_record(&input.access_key_id)?.ok_or_else(|| absent(&input.access_key_id))?;
        key.active = input.status == "Active";
        change.put_key(key)
    })
    .await
}

/// DeleteAccessKey.
pub(crate) async fn delete(iam: &Iam, call: &Call, input: DeleteAccessKeyRequest) -> Result<(), Error> {
    let owner = iam.key_owner(call, input.user_name.as_ref())?;
    iam.change(&call.account, |change| {
        let mut all = keys(change, &owner)?;
        let Some(at) = all.iter().position(|id| *id == input.access_key_id) else {
            return Err(absent(&input.access_key_id).into());
        };
        all.remove(at);
        set_keys(change, &owner, all)?;
        change.remove_key(&input.access_key_id)
    })
    .await
}

/// GetAccessKeyLastUsed.
pub(crate) async fn last_used(
    iam: &Iam,
    call: &Call,
    input: GetAccessKeyLastUsedRequest,
) -> Result<GetAccessKeyLastUsedResponse, Error> {
    let key = iam.memory.read().keys.get(&input.access_key_id).cloned();
    let key = key.filter(|key| key.account == call.account).ok_or_else(|| absent(&input.access_key_id))?;
    let user = key.user.as_ref().and_then(|name| iam.memory.get::<UserRecord>(&call.account, name));
    let last = iam.memory.last_uses.get(&key.id);
    Ok(GetAccessKeyLastUsedResponse {
        user_name: user.map(|user| user.name.clone()),
        access_key_last_used: Some(AccessKeyLastUsed {
            last_used_date: last.as_ref().map(|last| last.time),
            service_name: Some(last.as_ref().map_or_else(|| "N/A".into(), |last| last.service.clone())),
            region: Some(last.map_or_else(|| "N/A".into(), |last| last.region)),
        }),
    })
}
