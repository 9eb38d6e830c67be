//! Whose key it is: the port `Identities`, and the policies behind a principal. What is derived from
//! the records is kept until a record changes.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use auth::policy::{Attached, Kind};
use auth::{Caller, Policy, Principal, Session};
use base::{AccountId, Region, Timestamp};
use service::{AccessKey, Call, Identities};
use wire::Error;

use crate::Iam;
use crate::entity::Entity;
use crate::errors;
use crate::managed::Managed;
use crate::memory::State;
use crate::records::*;
use crate::token::{Claims, Who};

/// What is kept of keys and principals until a record changes.
#[derive(Default)]
pub(crate) struct Sessions {
    keys: Mutex<Kept<(Option<String>, AccessKey)>>,
    grants: Mutex<Kept<Arc<IdentitySet>>>,
}

/// The policies of one user or role.
#[derive(Debug, Default)]
pub(crate) struct IdentitySet {
    pub(crate) policies: Vec<Attached>,
    pub(crate) boundary: Option<Attached>,
}

/// A bounded map that forgets everything when the generation changes.
struct Kept<V> {
    generation: u64,
    map: HashMap<String, V>,
}

const MOST_KEPT: usize = 10_000;

impl<V> Default for Kept<V> {
    fn default() -> Self {
        Self { generation: 0, map: HashMap::new() }
    }
}

impl<V: Clone> Kept<V> {
    fn get(&mut self, generation: u64, key: &str) -> Option<&V> {
        if self.generation != generation {
            self.map.clear();
            self.generation = generation;
        }
        self.map.get(key)
    }

    fn put(&mut self, generation: u64, key: String, value: V) {
        if self.generation == generation {
            if self.map.len() >= MOST_KEPT {
                self.map.clear();
            }
            self.map.insert(key, value);
        }
    }
}

impl Iam {
    /// An entity by name, or AWS's error that there is none.
    pub(crate) fn entity<E: Entity>(&self, account: &AccountId, name: &str) -> Result<Arc<E>, Error> {
        self.memory.get::<E>(account, name).ok_or_else(|| E::absent(name))
    }

    /// The calling user's name, for operations that mean the caller when they name nobody.
    pub(crate) fn own_user(&self, call: &Call) -> Result<String, Error> {
        let name = call.caller.principal().user_name().map(str::to_owned);
        name.ok_or_else(|| errors::validation("Must specify userName when calling with non-User credentials"))
    }

    /// The policies of a principal. Empty for those that have none.
    pub(crate) fn identity_set(&self, principal: &Principal) -> Arc<IdentitySet> {
        let (key, account) = match principal {
            Principal::User { account, name, .. } => (format!("u/{account}/{name}"), account),
            Principal::Role { account, name, .. } | Principal::AssumedRole { account, role: name, .. } => {
                (format!("r/{account}/{name}"), account)
            }
            _ => return Arc::default(),
        };
        let generation = self.memory.generation();
        let kept = |sessions: &Sessions| {
            sessions.grants.lock().unwrap_or_else(PoisonError::into_inner).get(generation, &key).cloned()
        };
        if let Some(set) = kept(&self.sessions) {
            return set;
        }
        let set = Arc::new(self.collect(principal, account));
        let mut grants = self.sessions.grants.lock().unwrap_or_else(PoisonError::into_inner);
        grants.put(generation, key, Arc::clone(&set));
        set
    }

    fn collect(&self, principal: &Principal, account: &AccountId) -> IdentitySet {
        let state = self.memory.read();
        let mut set = IdentitySet::default();
        match principal {
            Principal::User { name, .. } => {
                let Some(user) = state.get::<UserRecord>(account, name) else { return set };
                add(&mut set, &user.grants, &state);
                for group in user.groups.iter().filter_map(|group| state.get::<GroupRecord>(account, group)) {
                    add(&mut set, &group.grants, &state);
                }
                set.boundary = boundary(&user.grants, &state);
            }
            Principal::Role { name, .. } | Principal::AssumedRole { role: name, .. } => {
                let Some(role) = state.get::<RoleRecord>(account, name) else { return set };
                add(&mut set, &role.grants, &state);
                set.boundary = boundary(&role.grants, &state);
            }
            _ => {}
        }
        set
    }

    /// The policies of a group by itself.
    pub(crate) fn group_set(&self, group: &GroupRecord) -> IdentitySet {
        let mut set = IdentitySet::default();
        add(&mut set, &group.grants, &self.memory.read());
        set
    }

    /// A long-term key's owner.
    fn owner(&self, key: &KeyRecord) -> Option<Caller> {
        let Some(name) = &key.user else { return Some(Caller::root(key.account.clone())) };
        self.user_caller(&key.account, name)
    }

    /// A user as a caller.
    pub(crate) fn user_caller(&self, account: &AccountId, name: &str) -> Option<Caller> {
        let user = self.memory.get::<UserRecord>(account, name)?;
        let mut caller = Caller::new(Principal::User {
            account: account.clone(),
            path: user.path.as_str().into(),
            name: user.name.as_str().into(),
            id: user.id.as_str().into(),
        });
        caller.tags = shared(&user.tags);
        Some(caller)
    }

    /// The caller that a token's claims speak of. None when its user or role is gone, or is another
    /// of the same name.
    pub(crate) fn session_caller(&self, claims: &Claims) -> Option<Caller> {
        let account = claims.account.clone();
        let mut tags: Tags = Vec::new();
        let mut caller = match &claims.who {
            Who::Role { name, path, id, session } => {
                let role = self.memory.get::<RoleRecord>(&account, name);
                match &role {
                    Some(role) if role.id == *id => tags = role.tags.clone(),
                    None if id.is_empty() && self.mode != service::Mode::Enforce => {}
                    _ => return None,
                }
                Caller::new(Principal::AssumedRole {
                    account,
                    path: path.as_str().into(),
                    role: name.as_str().into(),
                    role_id: id.as_str().into(),
                    session: session.as_str().into(),
                })
            }
            Who::User { name: None, .. } => Caller::root(account),
            Who::User { name: Some(name), id } => {
                let user =
                    self.memory.get::<UserRecord>(&account, name).filter(|user| Some(&user.id) == id.as_ref())?;
                tags = user.tags.clone();
                self.user_caller(&account, name)?
            }
            Who::Federated { name, user, user_id } => {
                if let Some(user) = user {
                    self.memory.get::<UserRecord>(&account, user).filter(|user| Some(&user.id) == user_id.as_ref())?;
                }
                Caller::new(Principal::FederatedUser { account, name: name.as_str().into() })
            }
        };
        for (key, value) in &claims.tags {
            match tags.iter_mut().find(|(known, _)| known.eq_ignore_ascii_case(key)) {
                Some(tag) => tag.1.clone_from(value),
                None => tags.push((key.clone(), value.clone())),
            }
        }
        caller.tags = shared(&tags);
        caller.access_key_id = Some(claims.key_id.as_str().into());
        caller.session = Some(Arc::new(Session {
            issued: claims.issued,
            expires: claims.expires,
            policies: self.session_policies(claims),
            tags: shared(&claims.tags).to_vec(),
            transitive_keys: claims.transitive.iter().map(|key| key.as_str().into()).collect(),
            source_identity: claims.source_identity.as_deref().map(Into::into),
            mfa: claims.mfa,
            federated_provider: claims.provider.as_deref().map(Into::into),
            context: claims.context.clone(),
            made_by: self.maker(claims),
            for_service: claims.service.as_deref().map(Into::into),
        }));
        Some(caller)
    }

    /// A key that was made here but is deleted, or a session's that comes with a wrong token or none.
    fn void(&self, id: &str) -> Option<AccessKey> {
        self.token_key.made(id).then(|| AccessKey {
            secret: base::Secret::default(),
            caller: Caller::anonymous(),
            session_token: None,
            expires: None,
            active: false,
        })
    }

    /// Who made a federated session.
    fn maker(&self, claims: &Claims) -> Option<Principal> {
        match &claims.who {
            Who::Federated { user: Some(user), .. } => {
                Some(self.user_caller(&claims.account, user)?.principal().clone())
            }
            Who::Federated { user: None, .. } => Some(Principal::Root { account: claims.account.clone() }),
            _ => None,
        }
    }

    /// None when the session was made without policies. A managed policy that is gone allows nothing.
    fn session_policies(&self, claims: &Claims) -> Option<Vec<Attached>> {
        let federated = matches!(claims.who, Who::Federated { .. });
        if claims.policy.is_none() && claims.policy_arns.is_empty() && !federated {
            return None;
        }
        let state = self.memory.read();
        let mut all = Vec::new();
        if let Some(policy) = claims.policy.as_ref().and_then(|text| Policy::parse(text, Kind::Session).ok()) {
            all.push(Attached { name: "session policy".into(), policy: Arc::new(policy) });
        }
        all.extend(claims.policy_arns.iter().filter_map(|arn| managed(arn, &state)));
        Some(all)
    }
}

fn shared(tags: &Tags) -> Arc<[(Arc<str>, Arc<str>)]> {
    tags.iter().map(|(key, value)| (key.as_str().into(), value.as_str().into())).collect()
}

fn add(set: &mut IdentitySet, grants: &Grants, state: &State) {
    for (name, document) in &grants.inline {
        if let Some(policy) = document.policy(Kind::Inline) {
            set.policies.push(Attached { name: name.as_str().into(), policy });
        }
    }
    set.policies.extend(grants.attached.iter().filter_map(|arn| managed(arn, state)));
}

/// A boundary that cannot be found still bounds: by nothing.
fn boundary(grants: &Grants, state: &State) -> Option<Attached> {
    let arn = grants.boundary.as_ref()?;
    managed(arn, state).or_else(|| {
        let nothing = r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"*","Resource":"*"}}"#;
        let policy = Policy::parse(nothing, Kind::Managed).ok()?;
        Some(Attached { name: arn.as_str().into(), policy: Arc::new(policy) })
    })
}

/// A managed policy by ARN, AWS's or an account's.
pub(crate) fn managed(arn: &str, state: &State) -> Option<Attached> {
    let policy = match Managed::by_arn(arn) {
        Some(managed) => managed.policy(),
        None => {
            let (_, record) = state.by_arn::<PolicyRecord>(arn)?;
            record.default_document()?.policy(Kind::Managed)
        }
    }?;
    Some(Attached { name: arn.into(), policy })
}

impl Identities for Iam {
    fn access_key(&self, id: &str, session_token: Option<&str>) -> Option<AccessKey> {
        let generation = self.memory.generation();
        {
            let mut keys = self.sessions.keys.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some((token, key)) = keys.get(generation, id)
                && token.as_deref() == session_token
            {
                return Some(key.clone());
            }
        }
        let record = self.memory.read().keys.get(id).cloned();
        let (token, mut key) = match (record, session_token) {
            (Some(record), _) => {
                let caller = self.owner(&record)?;
                let (secret, active) = (record.secret.clone(), record.active);
                (None, AccessKey { secret, caller, session_token: None, expires: None, active })
            }
            (None, Some(token)) => {
                let opened = self.token_key.open(token).filter(|(claims, _)| claims.key_id == id);
                let Some((claims, secret)) = opened else { return self.void(id) };
                let caller = self.session_caller(&claims);
                let active = caller.is_some();
                let key = AccessKey {
                    secret,
                    caller: caller.unwrap_or_else(Caller::anonymous),
                    session_token: Some(base::Secret::new(token.to_owned())),
                    expires: Some(claims.expires),
                    active,
                };
                (Some(token.to_owned()), key)
            }
            (None, None) => return self.void(id),
        };
        key.caller.access_key_id = Some(id.into());
        let mut keys = self.sessions.keys.lock().unwrap_or_else(PoisonError::into_inner);
        keys.put(generation, id.to_owned(), (token, key.clone()));
        Some(key)
    }

    fn used(&self, id: &str, time: Timestamp, service: &str, region: &Region) {
        self.memory.last_uses.note(id, time, service, region);
    }
}
