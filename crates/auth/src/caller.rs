//! Who is calling: the principals of IAM and STS, their ARNs and ids, and a call's [`Caller`].
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html>

use std::sync::Arc;

use base::{AccountId, Timestamp};

/// Somebody (or something) whom a policy can speak of.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Principal {
    /// The account itself. Identity policies never deny it.
    Root {
        /// The account.
        account: AccountId,
    },
    /// An IAM user.
    User {
        /// The account that the user is in.
        account: AccountId,
        /// Starts and ends with `/`.
        path: Arc<str>,
        /// The user's name, without the path.
        name: Arc<str>,
        /// `AIDA…`.
        id: Arc<str>,
    },
    /// An IAM role itself, as a policy's subject. A call comes from an [`Principal::AssumedRole`].
    Role {
        /// The account that the role is in.
        account: AccountId,
        /// Starts and ends with `/`.
        path: Arc<str>,
        /// The role's name, without the path.
        name: Arc<str>,
        /// `AROA…`.
        id: Arc<str>,
    },
    /// A session of a role.
    AssumedRole {
        /// The account that the role is in.
        account: AccountId,
        /// The role's path. It is in the role's ARN, not in the session's.
        path: Arc<str>,
        /// The role's name.
        role: Arc<str>,
        /// `AROA…`.
        role_id: Arc<str>,
        /// `RoleSessionName`.
        session: Arc<str>,
    },
    /// A session made by `GetFederationToken`.
    FederatedUser {
        /// The account of the user who asked for the session.
        account: AccountId,
        /// The name given to the session.
        name: Arc<str>,
    },
    /// Somebody known to an identity provider only: the caller of `AssumeRoleWithWebIdentity` and
    /// `AssumeRoleWithSAML`.
    Federated {
        /// The account that the provider is registered in; none for providers built into AWS.
        account: Option<AccountId>,
        /// The provider's ARN, or a name such as `cognito-identity.amazonaws.com`.
        provider: Arc<str>,
        /// The provider's name for the person.
        subject: Arc<str>,
    },
    /// An AWS service, such as `apigateway.amazonaws.com`.
    Service(Arc<str>),
    /// Nobody who could be named.
    Anonymous,
}

/// What a session carries beyond its principal.
#[derive(Debug, Clone, Default)]
pub struct Session {
    /// When it was issued.
    pub issued: Timestamp,
    /// When it ends.
    pub expires: Timestamp,
    /// Session policies, when the session was made with any: it may do only what one of them allows
    /// too. An empty list (`GetFederationToken` without policies) allows nothing.
    pub policies: Option<Vec<crate::policy::Attached>>,
    /// Session tags. They stand over the role's own tags of the same key.
    pub tags: Vec<(Arc<str>, Arc<str>)>,
    /// Keys of those session tags that a chained session inherits.
    pub transitive_keys: Vec<Arc<str>>,
    /// `SourceIdentity`.
    pub source_identity: Option<Arc<str>>,
    /// Whether a second factor was shown.
    pub mfa: bool,
    /// ARN of the provider, for sessions that began with a web identity or an assertion.
    pub federated_provider: Option<Arc<str>>,
    /// Condition keys in every request of the session: what the provider said of the person
    /// (`token.example.com:sub`), which function it is of (`lambda:SourceFunctionArn`).
    pub context: Vec<(String, Vec<String>)>,
    /// The user (or root) who made a federated session: it works under that one's policies.
    pub made_by: Option<Principal>,
    /// Whether the session was made for a service by a role of it (a function's role session).
    pub for_service: Option<Arc<str>>,
}

/// The maker of one call, as its signature proves (or, in dev, as it says).
#[derive(Debug, Clone)]
pub struct Caller {
    principal: Principal,
    arn: Arc<str>,
    /// The key that signed, when one did.
    pub access_key_id: Option<Arc<str>>,
    /// Whether the signature was checked. False for dev's `test`/`test` and for nobody.
    pub verified: bool,
    /// Tags of the user or role, with session tags over them: `aws:PrincipalTag/…`.
    pub tags: Arc<[(Arc<str>, Arc<str>)]>,
    /// Present when temporary credentials are used.
    pub session: Option<Arc<Session>>,
    /// Set when an AWS service makes the call with the principal's rights on its behalf
    /// (forward access): `aws:CalledVia`, `aws:ViaAWSService`.
    pub via: Option<Arc<str>>,
}

impl Principal {
    /// The ARN, as `GetCallerIdentity` and policies show it; a service's name for a service, `*` for nobody.
    pub fn arn(&self) -> String {
        match self {
            Self::Root { account } => format!("arn:aws:iam::{account}:root"),
            Self::User { account, path, name, .. } => format!("arn:aws:iam::{account}:user{path}{name}"),
            Self::Role { account, path, name, .. } => format!("arn:aws:iam::{account}:role{path}{name}"),
            Self::AssumedRole { account, role, session, .. } => {
                format!("arn:aws:sts::{account}:assumed-role/{role}/{session}")
            }
            Self::FederatedUser { account, name } => format!("arn:aws:sts::{account}:federated-user/{name}"),
            Self::Federated { provider, .. } => provider.to_string(),
            Self::Service(name) => name.to_string(),
            Self::Anonymous => "*".into(),
        }
    }

    /// ARN of the IAM role or user behind the principal, in whose name identity policies are kept:
    /// the role's for a session of it.
    pub fn issuer_arn(&self) -> String {
        match self {
            Self::AssumedRole { account, path, role, .. } => format!("arn:aws:iam::{account}:role{path}{role}"),
            other => other.arn(),
        }
    }

    /// The account, when the principal is in one.
    pub fn account(&self) -> Option<&AccountId> {
        match self {
            Self::Root { account }
            | Self::User { account, .. }
            | Self::Role { account, .. }
            | Self::AssumedRole { account, .. }
            | Self::FederatedUser { account, .. } => Some(account),
            Self::Federated { account, .. } => account.as_ref(),
            Self::Service(_) | Self::Anonymous => None,
        }
    }

    /// `aws:userid`: `AIDA…`, `AROA…:session`, the account's id for root, `account:name` for a
    /// federated user.
    pub fn user_id(&self) -> String {
        match self {
            Self::Root { account } => account.to_string(),
            Self::User { id, .. } | Self::Role { id, .. } => id.to_string(),
            Self::AssumedRole { role_id, session, .. } => format!("{role_id}:{session}"),
            Self::FederatedUser { account, name } => format!("{account}:{name}"),
            Self::Federated { subject, .. } => subject.to_string(),
            Self::Service(name) => name.to_string(),
            Self::Anonymous => "anonymous".into(),
        }
    }

    /// `aws:PrincipalType`: `Account`, `User`, `AssumedRole`, `FederatedUser`, `Anonymous`.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Root { .. } => "Account",
            Self::User { .. } => "User",
            Self::Role { .. } | Self::AssumedRole { .. } => "AssumedRole",
            Self::FederatedUser { .. } | Self::Federated { .. } => "FederatedUser",
            Self::Service(_) => "Service",
            Self::Anonymous => "Anonymous",
        }
    }

    /// `aws:username`: only users have one.
    pub fn user_name(&self) -> Option<&str> {
        match self {
            Self::User { name, .. } => Some(name),
            _ => None,
        }
    }

    /// Whether this is an account's root.
    pub fn is_root(&self) -> bool {
        matches!(self, Self::Root { .. })
    }
}

impl Caller {
    /// A caller without session, tags or key, not verified.
    pub fn new(principal: Principal) -> Self {
        let arn = principal.arn().into();
        Self { principal, arn, access_key_id: None, verified: false, tags: Arc::from([]), session: None, via: None }
    }

    /// Root of an account.
    pub fn root(account: AccountId) -> Self {
        Self::new(Principal::Root { account })
    }

    /// An AWS service acting for itself, such as `apigateway.amazonaws.com`.
    pub fn service(name: &str) -> Self {
        Self { verified: true, ..Self::new(Principal::Service(name.into())) }
    }

    /// Nobody.
    pub fn anonymous() -> Self {
        Self::new(Principal::Anonymous)
    }

    /// Who it is.
    pub fn principal(&self) -> &Principal {
        &self.principal
    }

    /// The principal's ARN, made once.
    pub fn arn(&self) -> &Arc<str> {
        &self.arn
    }

    /// The principal's account; none for services and nobody.
    pub fn account(&self) -> Option<&AccountId> {
        self.principal.account()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(principal: Principal, arn: &str, user_id: &str, kind: &str) {
        assert_eq!(principal.arn(), arn);
        assert_eq!(principal.user_id(), user_id);
        assert_eq!(principal.kind(), kind);
    }

    #[test]
    fn arns_and_ids_are_those_of_get_caller_identity() {
        let account: AccountId = "123456789012".parse().unwrap();
        check(
            Principal::Root { account: account.clone() },
            "arn:aws:iam::123456789012:root",
            "123456789012",
            "Account",
        );
        let user =
            Principal::User { account: account.clone(), path: "/a/".into(), name: "ann".into(), id: "AIDAX".into() };
        check(user, "arn:aws:iam::123456789012:user/a/ann", "AIDAX", "User");
        let session = Principal::AssumedRole {
            account: account.clone(),
            path: "/service-role/".into(),
            role: "r".into(),
            role_id: "AROAX".into(),
            session: "s".into(),
        };
        assert_eq!(session.issuer_arn(), "arn:aws:iam::123456789012:role/service-role/r");
        check(session, "arn:aws:sts::123456789012:assumed-role/r/s", "AROAX:s", "AssumedRole");
        let federated = Principal::FederatedUser { account, name: "bob".into() };
        check(federated, "arn:aws:sts::123456789012:federated-user/bob", "123456789012:bob", "FederatedUser");
        check(
            Principal::Service("lambda.amazonaws.com".into()),
            "lambda.amazonaws.com",
            "lambda.amazonaws.com",
            "Service",
        );
    }
}
