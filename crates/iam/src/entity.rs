//! What users, groups, roles, policies, profiles and providers have in common: a table, a name, a
//! place in memory, and AWS's words for "is not there" and "is there already".

use std::collections::BTreeMap;
use std::sync::Arc;

use base::AccountId;
use store::{Stored, Table};
use wire::Error;

use crate::errors;
use crate::names::arn;
use crate::records::*;

/// The key of an entity: its account and its name in lower case.
pub(crate) type EntityKey = (AccountId, String);

/// One account's entities, by name in lower case.
#[derive(Debug, Default)]
pub(crate) struct Account {
    pub(crate) users: BTreeMap<String, Arc<UserRecord>>,
    pub(crate) groups: BTreeMap<String, Arc<GroupRecord>>,
    pub(crate) roles: BTreeMap<String, Arc<RoleRecord>>,
    pub(crate) policies: BTreeMap<String, Arc<PolicyRecord>>,
    pub(crate) profiles: BTreeMap<String, Arc<ProfileRecord>>,
    pub(crate) oidc: BTreeMap<String, Arc<OidcRecord>>,
    pub(crate) saml: BTreeMap<String, Arc<SamlRecord>>,
    pub(crate) mfa: BTreeMap<String, Arc<MfaRecord>>,
    pub(crate) certificates: BTreeMap<String, Arc<ServerCertificateRecord>>,
    /// At most one, under `account`.
    pub(crate) settings: BTreeMap<String, Arc<AccountRecord>>,
}

/// A record with a name within an account.
pub(crate) trait Entity: Stored + Clone + Send + Sync + 'static {
    /// Where it is stored.
    const TABLE: Table<EntityKey, Self>;
    /// Its name as it was given.
    fn name(&self) -> &str;
    /// All of an account.
    fn map(account: &Account) -> &BTreeMap<String, Arc<Self>>;
    /// The same, to change.
    fn map_mut(account: &mut Account) -> &mut BTreeMap<String, Arc<Self>>;
    /// There is none of that name.
    fn absent(name: &str) -> Error;
    /// There is one of that name already.
    fn exists(name: &str) -> Error;
}

/// An entity with a path and an ARN.
pub(crate) trait Pathed: Entity {
    /// `user`, `role`, … in ARNs and in lists of attachments.
    const KIND: &'static str;
    fn path(&self) -> &str;
    /// Its ARN.
    fn arn(&self, account: &AccountId) -> String {
        arn(account, Self::KIND, self.path(), self.name())
    }
    /// How a policy's list of attachments names it.
    fn attachment(&self) -> String {
        format!("{}/{}", Self::KIND, self.name().to_lowercase())
    }
}

/// An entity that policies can be given to.
pub(crate) trait Granted: Pathed {
    fn grants(&self) -> &Grants;
    fn grants_mut(&mut self) -> &mut Grants;
    /// All inline policies together, without white space.
    const INLINE_LIMIT: usize;
    /// `PoliciesPerRole` and the like.
    const ATTACHED_QUOTA: &'static str;
    /// Refuses changes that only a service may make.
    fn modifiable(&self) -> Result<(), Error> {
        Ok(())
    }
}

/// An entity with tags.
pub(crate) trait Tagged: Entity {
    fn tags(&self) -> &Tags;
    fn tags_mut(&mut self) -> &mut Tags;
}

macro_rules! entity {
    ($record:ty, $table:literal, $field:ident, $absent:expr, $exists:expr) => {
        impl Entity for $record {
            const TABLE: Table<EntityKey, Self> = Table::new($table);
            fn name(&self) -> &str {
                &self.name
            }
            fn map(account: &Account) -> &BTreeMap<String, Arc<Self>> {
                &account.$field
            }
            fn map_mut(account: &mut Account) -> &mut BTreeMap<String, Arc<Self>> {
                &mut account.$field
            }
            fn absent(name: &str) -> Error {
                errors::no_such_entity(format!($absent, name))
            }
            fn exists(name: &str) -> Error {
                errors::exists(format!($exists, name))
            }
        }
    };
}

macro_rules! pathed {
    ($($record:ty, $kind:literal;)*) => {$(
        impl Pathed for $record {
            const KIND: &'static str = $kind;
            fn path(&self) -> &str {
                &self.path
            }
        }
    )*};
}

macro_rules! tagged {
    ($($record:ty)*) => {$(
        impl Tagged for $record {
            fn tags(&self) -> &Tags {
                &self.tags
            }
            fn tags_mut(&mut self) -> &mut Tags {
                &mut self.tags
            }
        }
    )*};
}

entity!(UserRecord, "iam.user", users, "The user with name {} cannot be found.", "User with name {} already exists.");
entity!(
    GroupRecord,
    "iam.group",
    groups,
    "The group with name {} cannot be found.",
    "Group with name {} already exists."
);
entity!(RoleRecord, "iam.role", roles, "The role with name {} cannot be found.", "Role with name {} already exists.");
entity!(
    PolicyRecord,
    "iam.policy",
    policies,
    "Policy {} was not found.",
    "A policy called {} already exists. Duplicate names are not allowed."
);
entity!(
    ProfileRecord,
    "iam.profile",
    profiles,
    "Instance Profile {} cannot be found.",
    "Instance Profile {} already exists."
);
entity!(
    OidcRecord,
    "iam.oidc",
    oidc,
    "OpenIDConnect Provider not found for arn {}",
    "Provider with url https://{} already exists."
);

pathed! {
    UserRecord, "user";
    GroupRecord, "group";
    RoleRecord, "role";
    PolicyRecord, "policy";
    ProfileRecord, "instance-profile";
    MfaRecord, "mfa";
    ServerCertificateRecord, "server-certificate";
}

tagged! { UserRecord RoleRecord PolicyRecord ProfileRecord OidcRecord SamlRecord MfaRecord ServerCertificateRecord }

entity!(SamlRecord, "iam.saml", saml, "Manifest not found for arn {}", "SAMLProvider with name {} already exists.");

entity!(
    ServerCertificateRecord,
    "iam.server-certificate",
    certificates,
    "The Server Certificate with name {} cannot be found.",
    "The Server Certificate with name {} already exists."
);
entity!(
    MfaRecord,
    "iam.mfa",
    mfa,
    "VirtualMFADevice {} doesn't exist.",
    "MFADevice entity at the same path and name already exists: {}"
);

macro_rules! granted {
    ($($record:ty, $limit:literal, $quota:literal;)*) => {$(
        impl Granted for $record {
            const INLINE_LIMIT: usize = $limit;
            const ATTACHED_QUOTA: &'static str = $quota;
            fn grants(&self) -> &Grants {
                &self.grants
            }
            fn grants_mut(&mut self) -> &mut Grants {
                &mut self.grants
            }
        }
    )*};
}

granted! {
    UserRecord, 2048, "PoliciesPerUser";
    GroupRecord, 5120, "PoliciesPerGroup";
}

impl Granted for RoleRecord {
    const INLINE_LIMIT: usize = 10_240;
    const ATTACHED_QUOTA: &'static str = "PoliciesPerRole";
    fn grants(&self) -> &Grants {
        &self.grants
    }
    fn grants_mut(&mut self) -> &mut Grants {
        &mut self.grants
    }
    fn modifiable(&self) -> Result<(), Error> {
        match self.linked_to {
            Some(_) => Err(errors::unmodifiable(&self.name)),
            None => Ok(()),
        }
    }
}

impl Entity for AccountRecord {
    const TABLE: Table<EntityKey, Self> = Table::new("iam.account");
    fn name(&self) -> &str {
        "account"
    }
    fn map(account: &Account) -> &BTreeMap<String, Arc<Self>> {
        &account.settings
    }
    fn map_mut(account: &mut Account) -> &mut BTreeMap<String, Arc<Self>> {
        &mut account.settings
    }
    fn absent(_name: &str) -> Error {
        errors::no_such_entity("The account has no settings.")
    }
    fn exists(_name: &str) -> Error {
        errors::exists("The account has settings already.")
    }
}
