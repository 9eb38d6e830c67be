//! What all operations that make sessions share: policies, tags, durations, credentials.

use auth::policy::Kind;
use auth::{Policy, Principal};
use base::{AccountId, Timestamp};
use service::Call;
use wire::Error;

use crate::generated::sts::{AssumedRoleUser, Credentials, PolicyDescriptorType, Tag, schema};
use crate::identities::managed;
use crate::records::RoleRecord;
use crate::token::{Claims, Who};
use crate::{Iam, errors};

const MOST_TAGS: usize = 50;
const MOST_POLICIES: usize = 10;
const LONGEST_POLICY: usize = 2048;
/// AWS packs policies and tags and does not say how; half a KiB more than the longest policy is what
/// fits here.
const PACKED: usize = 2560;

/// Session policies and tags, checked.
#[derive(Debug, Default)]
pub(crate) struct Extras {
    pub(crate) policy: Option<String>,
    pub(crate) policy_arns: Vec<String>,
    pub(crate) tags: Vec<(String, String)>,
    /// Percent of the room used; none when there are neither policies nor tags.
    pub(crate) packed_size: Option<i32>,
}

impl Iam {
    /// Checks what a session is to be limited by and marked with.
    pub(crate) fn extras(
        &self,
        account: &AccountId,
        policy: Option<String>,
        arns: Option<Vec<PolicyDescriptorType>>,
        tags: Option<Vec<Tag>>,
    ) -> Result<Extras, Error> {
        if let Some(text) = &policy {
            // The model does not say it.
            if text.chars().count() > LONGEST_POLICY {
                return Err(errors::validation(format!(
                    "1 validation error detected: Value '{text}' at 'policy' failed to satisfy constraint: Member must have length less than or equal to {LONGEST_POLICY}"
                )));
            }
            Policy::parse(text, Kind::Session).map_err(|error| {
                Error::of(&schema::MalformedPolicyDocumentException, error.message.clone()).why(error.why())
            })?;
        }
        let policy_arns: Vec<String> = arns.unwrap_or_default().into_iter().filter_map(|d| d.arn).collect();
        if policy_arns.len() > MOST_POLICIES {
            return Err(errors::validation(format!(
                "The number of policyArns exceeds the maximum of {MOST_POLICIES}."
            )));
        }
        {
            let state = self.memory.read();
            for arn in &policy_arns {
                let own = arn.starts_with("arn:aws:iam::aws:") || arn.starts_with(&format!("arn:aws:iam::{account}:"));
                if !own || managed(arn, &state).is_none() {
                    return Err(errors::validation(format!("Policy {arn} does not exist or is not attachable.")));
                }
            }
        }
        let tags = tags.unwrap_or_default();
        if tags.len() > MOST_TAGS {
            return Err(errors::validation(format!("The number of session tags exceeds the maximum of {MOST_TAGS}.")));
        }
        for (at, tag) in tags.iter().enumerate() {
            if tags[..at].iter().any(|other| other.key.eq_ignore_ascii_case(&tag.key)) {
                return Err(errors::validation(
                    "Duplicate tag keys found. Please note that Tag keys are case insensitive.",
                ));
            }
            if tag.key.to_ascii_lowercase().starts_with("aws:") {
                return Err(errors::validation("Tag keys beginning with aws: are reserved for system use."));
            }
        }
        let tags: Vec<(String, String)> = tags.into_iter().map(|tag| (tag.key, tag.value)).collect();
        let used = policy.as_ref().map_or(0, String::len)
            + policy_arns.iter().map(String::len).sum::<usize>()
            + tags.iter().map(|(key, value)| key.len() + value.len()).sum::<usize>();
        let percent = used.saturating_mul(100).div_ceil(PACKED);
        if percent > 100 {
            let message = format!("Packed policy consumes {percent}% of allotted space, please use smaller policy.");
            return Err(Error::of(&schema::PackedPolicyTooLargeException, message));
        }
        let packed_size = (used > 0).then(|| i32::try_from(percent).unwrap_or(100));
        Ok(Extras { policy, policy_arns, tags, packed_size })
    }

    /// Claims of a role's session that begins now. An hour where the request does not say how long.
    pub(crate) fn role_claims(
        &self,
        call: &Call,
        account: &AccountId,
        role: &RoleRecord,
        session: &str,
        seconds: Option<i32>,
        extras: &Extras,
    ) -> Result<Claims, Error> {
        let seconds = seconds.unwrap_or(3600);
        if seconds > role.max_session_s {
            return Err(errors::validation(
                "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
            ));
        }
        Ok(self.claims(call, account, Who::role(role, session), seconds, extras))
    }

    /// Claims of a session that begins now.
    pub(crate) fn claims(&self, call: &Call, account: &AccountId, who: Who, seconds: i32, extras: &Extras) -> Claims {
        let seconds = u64::try_from(seconds).unwrap_or(3600);
        // Whole seconds: SDKs read no more.
        let issued = Timestamp::from_millis(call.time.seconds().saturating_mul(1000));
        Claims {
            key_id: self.token_key.session_key_id(&*self.rng, account),
            account: account.clone(),
            who,
            issued,
            expires: issued.plus(std::time::Duration::from_secs(seconds)),
            policy: extras.policy.clone(),
            policy_arns: extras.policy_arns.clone(),
            tags: extras.tags.clone(),
            transitive: Vec::new(),
            source_identity: None,
            provider: None,
            mfa: false,
            service: None,
            context: Vec::new(),
        }
    }

    /// Credentials of a role's session and its name. The role has been used now.
    pub(crate) fn role_credentials(
        &self,
        call: &Call,
        role: &RoleRecord,
        session: &str,
        claims: &Claims,
    ) -> Result<(Credentials, AssumedRoleUser), Error> {
        let credentials = self.credentials(claims)?;
        self.memory.last_uses.note(&role.id, call.time, "sts", &call.region);
        let assumed = principal(claims.account.clone(), role, session);
        Ok((credentials, AssumedRoleUser { assumed_role_id: Some(assumed.user_id()), arn: Some(assumed.arn()) }))
    }

    /// Credentials for the claims.
    pub(crate) fn credentials(&self, claims: &Claims) -> Result<Credentials, Error> {
        let issued = self.token_key.issue(claims)?;
        Ok(Credentials {
            access_key_id: Some(claims.key_id.clone()),
            secret_access_key: Some(issued.secret.expose().clone()),
            session_token: Some(issued.token.expose().clone()),
            expiration: Some(claims.expires),
        })
    }
}

/// A session of the role, as a principal.
fn principal(account: AccountId, role: &RoleRecord, session: &str) -> Principal {
    Principal::AssumedRole {
        account,
        path: role.path.as_str().into(),
        role: role.name.as_str().into(),
        role_id: role.id.as_str().into(),
        session: session.into(),
    }
}
