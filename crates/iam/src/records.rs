//! What is stored: one record a user, group, role, policy, instance profile, key, provider; names in
//! keys are lower-case, because IAM's names are unique without regard to case.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use auth::Policy;
use auth::policy::Kind;
use base::{AccountId, Secret, Timestamp};
use serde::{Deserialize, Serialize};

pub(crate) use v1::*;

/// A policy document: the text as it came, compiled when it is first needed.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub(crate) struct Document {
    text: Arc<str>,
    compiled: OnceLock<Option<Arc<Policy>>>,
}

impl Document {
    pub(crate) fn new(text: &str) -> Self {
        Self { text: text.into(), compiled: OnceLock::new() }
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The compiled form. None when it cannot be read, which its writing has ruled out: such a
    /// document then grants nothing.
    pub(crate) fn policy(&self, kind: Kind) -> Option<Arc<Policy>> {
        self.compiled.get_or_init(|| Policy::parse(&self.text, kind).ok().map(Arc::new)).clone()
    }
}

impl PartialEq for Document {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl From<String> for Document {
    fn from(text: String) -> Self {
        Self::new(&text)
    }
}

impl From<Document> for String {
    fn from(document: Document) -> Self {
        document.text.as_ref().to_owned()
    }
}

mod v1 {
    use super::*;

    /// Tags in the order in which they were set.
    pub(crate) type Tags = Vec<(String, String)>;

    /// What is granted to a user, group or role.
    #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
    pub(crate) struct Grants {
        /// Inline policies by name.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        pub(crate) inline: BTreeMap<String, Document>,
        /// ARNs of managed policies, in the order of attachment.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub(crate) attached: Vec<String>,
        /// ARN of the permissions boundary.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) boundary: Option<String>,
    }

    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    pub(crate) struct UserRecord {
        pub(crate) name: String,
        pub(crate) path: String,
        pub(crate) id: String,
        pub(crate) created: Timestamp,
        #[serde(default)]
        pub(crate) tags: Tags,
        #[serde(default)]
        pub(crate) grants: Grants,
        /// Names of groups, lower-case.
        #[serde(default)]
        pub(crate) groups: BTreeSet<String>,
        /// Ids of access keys, oldest first.
        #[serde(default)]
        pub(crate) keys: Vec<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) login: Option<LoginRecord>,
        /// Names of MFA devices, lower-case.
        #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
        pub(crate) mfa: BTreeSet<String>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub(crate) ssh_keys: Vec<SshKeyRecord>,
        /// For signing.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub(crate) certificates: Vec<SigningCertificateRecord>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub(crate) service_credentials: Vec<ServiceCredentialRecord>,
    }

    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    pub(crate) struct SshKeyRecord {
        pub(crate) id: String,
        /// `ssh-rsa …`, without a comment.
        pub(crate) body: String,
        pub(crate) active: bool,
        pub(crate) uploaded: Timestamp,
    }

    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    pub(crate) struct SigningCertificateRecord {
        pub(crate) id: String,
        /// PEM.
        pub(crate) body: String,
        pub(crate) active: bool,
        pub(crate) uploaded: Timestamp,
    }

    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    pub(crate) struct ServiceCredentialRecord {
        pub(crate) id: String,
        pub(crate) service: String,
        /// Whether another was there when it was made: its name for the service differs.
        pub(crate) second: bool,
        pub(crate) active: bool,
        pub(crate) created: Timestamp,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) expires: Option<Timestamp>,
    }

    /// A virtual MFA device.
    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    pub(crate) struct MfaRecord {
        pub(crate) name: String,
        pub(crate) path: String,
        pub(crate) created: Timestamp,
        #[serde(default)]
        pub(crate) tags: Tags,
        /// In base32.
        pub(crate) seed: Secret<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) assigned: Option<MfaAssignment>,
    }

    /// Whose a device is.
    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    pub(crate) struct MfaAssignment {
        /// The user's name, lower-case.
        pub(crate) user: String,
        pub(crate) enabled: Timestamp,
        /// Steps that the device's clock is ahead of ours.
        pub(crate) drift: i64,
        /// The last step whose code was shown: each is good once.
        pub(crate) last_step: i64,
    }

    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    pub(crate) struct ServerCertificateRecord {
        pub(crate) name: String,
        pub(crate) path: String,
        pub(crate) id: String,
        pub(crate) uploaded: Timestamp,
        pub(crate) expires: Timestamp,
        #[serde(default)]
        pub(crate) tags: Tags,
        /// PEM.
        pub(crate) body: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) chain: Option<String>,
    }

    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    pub(crate) struct GroupRecord {
        pub(crate) name: String,
        pub(crate) path: String,
        pub(crate) id: String,
        pub(crate) created: Timestamp,
        #[serde(default)]
        pub(crate) grants: Grants,
        /// Names of users, lower-case.
        #[serde(default)]
        pub(crate) members: BTreeSet<String>,
    }

    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    pub(crate) struct RoleRecord {
        pub(crate) name: String,
        pub(crate) path: String,
        pub(crate) id: String,
        pub(crate) created: Timestamp,
        #[serde(default)]
        pub(crate) tags: Tags,
        #[serde(default)]
        pub(crate) grants: Grants,
        pub(crate) trust: Document,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) description: Option<String>,
        pub(crate) max_session_s: i32,
        /// Names of instance profiles, lower-case.
        #[serde(default)]
        pub(crate) profiles: BTreeSet<String>,
        /// The service of a service-linked role.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) linked_to: Option<String>,
    }

    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    pub(crate) struct PolicyVersionRecord {
        /// 1 for `v1`.
        pub(crate) number: u32,
        pub(crate) document: Document,
        pub(crate) created: Timestamp,
    }

    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    pub(crate) struct PolicyRecord {
        pub(crate) name: String,
        pub(crate) path: String,
        pub(crate) id: String,
        pub(crate) created: Timestamp,
        pub(crate) updated: Timestamp,
        #[serde(default)]
        pub(crate) tags: Tags,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) description: Option<String>,
        /// Oldest first.
        pub(crate) versions: Vec<PolicyVersionRecord>,
        pub(crate) default_version: u32,
        /// The highest number ever given: numbers are not used again.
        pub(crate) last_version: u32,
        /// `user/name`, `group/name`, `role/name`, lower-case, that it is attached to.
        #[serde(default)]
        pub(crate) attached_to: BTreeSet<String>,
        /// The same, whose boundary it is.
        #[serde(default)]
        pub(crate) boundary_of: BTreeSet<String>,
    }

    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    pub(crate) struct ProfileRecord {
        pub(crate) name: String,
        pub(crate) path: String,
        pub(crate) id: String,
        pub(crate) created: Timestamp,
        #[serde(default)]
        pub(crate) tags: Tags,
        /// Names of roles, lower-case: one at most.
        #[serde(default)]
        pub(crate) roles: BTreeSet<String>,
    }

    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    pub(crate) struct KeyRecord {
        pub(crate) id: String,
        pub(crate) account: AccountId,
        /// The user's name, lower-case; none for the account's root.
        pub(crate) user: Option<String>,
        pub(crate) secret: Secret<String>,
        pub(crate) active: bool,
        pub(crate) created: Timestamp,
    }

    /// An OpenID Connect provider. Its name is its URL without scheme.
    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    pub(crate) struct OidcRecord {
        pub(crate) name: String,
        pub(crate) created: Timestamp,
        #[serde(default)]
        pub(crate) tags: Tags,
        pub(crate) client_ids: Vec<String>,
        pub(crate) thumbprints: Vec<String>,
    }

    /// That a user may sign in by hand.
    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    pub(crate) struct LoginRecord {
        pub(crate) created: Timestamp,
        pub(crate) reset_required: bool,
        /// None in what was kept before there were passwords.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) password: Option<PasswordRecord>,
        /// When the password was changed last.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) changed: Option<Timestamp>,
        /// Earlier passwords, newest first.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub(crate) former: Vec<PasswordRecord>,
    }

    /// What is kept of a password: PBKDF2 with HMAC-SHA-256.
    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    pub(crate) struct PasswordRecord {
        /// In hex.
        pub(crate) salt: String,
        pub(crate) rounds: u32,
        /// In hex.
        pub(crate) derived: Secret<String>,
    }

    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    pub(crate) struct SamlRecord {
        pub(crate) name: String,
        pub(crate) id: String,
        pub(crate) created: Timestamp,
        pub(crate) valid_until: Timestamp,
        #[serde(default)]
        pub(crate) tags: Tags,
        /// The provider's metadata, XML.
        pub(crate) document: String,
    }

    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    pub(crate) struct PasswordPolicyRecord {
        pub(crate) minimum_length: i32,
        pub(crate) symbols: bool,
        pub(crate) numbers: bool,
        pub(crate) uppercase: bool,
        pub(crate) lowercase: bool,
        pub(crate) users_may_change: bool,
        pub(crate) max_age_days: Option<i32>,
        pub(crate) reuse_prevention: Option<i32>,
        pub(crate) hard_expiry: Option<bool>,
    }

    /// What is kept of an account as a whole. Its name is always `account`.
    #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
    pub(crate) struct AccountRecord {
        #[serde(default)]
        pub(crate) alias: Option<String>,
        #[serde(default)]
        pub(crate) password_policy: Option<PasswordPolicyRecord>,
        /// Ids of the root's access keys.
        #[serde(default)]
        pub(crate) root_keys: Vec<String>,
        /// When the credential report was made.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) report: Option<Timestamp>,
        /// `v2Token`, where it was asked for.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) token_version: Option<String>,
    }
}

store::stored!(UserRecord, 1);
store::stored!(GroupRecord, 1);
store::stored!(RoleRecord, 1);
store::stored!(PolicyRecord, 1);
store::stored!(ProfileRecord, 1);
store::stored!(KeyRecord, 1);
store::stored!(OidcRecord, 1);
store::stored!(SamlRecord, 1);
store::stored!(AccountRecord, 1);
store::stored!(MfaRecord, 1);
store::stored!(ServerCertificateRecord, 1);

impl PolicyRecord {
    /// A version by its id, such as `v1`.
    pub(crate) fn version(&self, id: &str) -> Option<&PolicyVersionRecord> {
        let number: u32 = id.strip_prefix('v')?.parse().ok()?;
        self.versions.iter().find(|version| version.number == number)
    }

    /// The version that counts.
    pub(crate) fn default_document(&self) -> Option<&Document> {
        self.versions.iter().find(|v| v.number == self.default_version).map(|v| &v.document)
    }
}

#[cfg(test)]
mod tests {
    use store::Stored;

    use super::*;

    /// Bytes as the first version wrote them: they must stay readable for ever.
    #[test]
    fn records_of_the_first_version_are_read() {
        fn check<R: Stored + PartialEq + std::fmt::Debug>(bytes: &str) -> R {
            let record = R::decode(bytes.as_bytes()).unwrap_or_else(|e| panic!("{bytes}: {e}"));
            let again = R::decode(&record.encode().unwrap()).unwrap();
            assert_eq!(again, record);
            record
        }
        let samples: Vec<&str> = include_str!("../testdata/records-v1.txt").lines().collect();
        let [user, group, role, policy, profile, key, oidc, saml, account, full_user, mfa, certificate] =
            samples.as_slice()
        else {
            panic!("a sample of each kind, and a user with all that was added later");
        };
        let user: UserRecord = check(user);
        assert_eq!((user.name.as_str(), user.keys.len()), ("Ann", 1));
        assert_eq!(check::<GroupRecord>(group).members.len(), 1);
        let role: RoleRecord = check(role);
        assert!(role.trust.policy(Kind::Trust).is_some());
        assert!(check::<PolicyRecord>(policy).default_document().is_some());
        assert_eq!(check::<ProfileRecord>(profile).roles.len(), 1);
        assert_eq!(check::<KeyRecord>(key).secret.expose().len(), 40);
        assert_eq!(check::<OidcRecord>(oidc).name, "token.example.com");
        assert_eq!(check::<SamlRecord>(saml).name, "people");
        assert_eq!(check::<AccountRecord>(account).alias.as_deref(), Some("team"));
        let user: UserRecord = check(full_user);
        assert_eq!((user.ssh_keys.len(), user.certificates.len(), user.service_credentials.len()), (1, 1, 1));
        assert_eq!(user.login.unwrap().former.len(), 1);
        assert_eq!(check::<MfaRecord>(mfa).assigned.unwrap().user, "ann");
        assert_eq!(check::<ServerCertificateRecord>(certificate).chain.as_deref(), Some("PEM"));
    }
}
