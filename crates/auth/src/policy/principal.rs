//! Principals as documents name them, and which callers they mean.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html>

use crate::{Caller, Principal};

/// A `Principal` or `NotPrincipal` element.
#[derive(Debug, Clone)]
pub(super) struct Principals {
    pub(super) not: bool,
    pub(super) list: Box<[PrincipalRef]>,
}

/// One principal as a document names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PrincipalRef {
    /// `*`: everybody.
    Anyone,
    /// `arn:aws:iam::123456789012:root`, or the twelve digits: whom the account lets.
    Account(Box<str>),
    /// A user's, role's or session's ARN.
    Arn(Box<str>),
    /// `AIDA…`, `AROA…`: what AWS keeps in place of an ARN.
    Id(Box<str>),
    /// Such as `lambda.amazonaws.com`.
    Service(Box<str>),
    /// A provider's ARN or name.
    Federated(Box<str>),
    /// S3's canonical user id.
    CanonicalUser(Box<str>),
}

/// How closely a statement names a caller. What an Allow of a resource's policy is worth depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Closeness {
    /// The caller's account: its identity policies must allow too.
    Account,
    /// Everybody, the role of the session, or the user who made it: boundary and session policies
    /// still limit.
    Role,
    /// The very user, session or service.
    Direct,
}

/// Domains under which services of AWS are named. AWS knows each service; here every name goes.
const SERVICE_DOMAINS: [&str; 5] =
    [".amazonaws.com", ".amazonaws.com.cn", ".amazon.com", ".aws.internal", ".aws.amazon.com"];
/// Providers without an ARN.
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-federated-web-identity>
const WEB_PROVIDERS: [&str; 4] =
    ["accounts.google.com", "cognito-identity.amazonaws.com", "graph.facebook.com", "www.amazon.com"];

fn is_service(name: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    let named = |domain: &&str| name.strip_suffix(*domain).is_some_and(|service| !service.is_empty());
    name.chars().all(fits) && SERVICE_DOMAINS.iter().any(named)
}

fn is_provider(name: &str) -> bool {
    let resource = name.split_once(":iam::").filter(|(start, _)| start.starts_with("arn:aws"));
    let resource = resource.and_then(|(_, rest)| rest.split_once(':')).map_or("", |(_, resource)| resource);
    let named = |kind: &&str| resource.strip_prefix(*kind).is_some_and(|name| !name.is_empty());
    WEB_PROVIDERS.contains(&name) || ["saml-provider/", "oidc-provider/"].iter().any(named)
}

impl PrincipalRef {
    /// Reads one value under a type (`AWS`, `Service`, …). None when AWS refuses it.
    pub(super) fn parse(kind: &str, value: &str) -> Option<Self> {
        match kind {
            "AWS" => Self::parse_aws(value),
            "Service" => is_service(value).then(|| Self::Service(value.into())),
            "Federated" => is_provider(value).then(|| Self::Federated(value.into())),
            "CanonicalUser" => (!value.is_empty()).then(|| Self::CanonicalUser(value.into())),
            _ => None,
        }
    }

    fn parse_aws(value: &str) -> Option<Self> {
        if value == "*" {
            return Some(Self::Anyone);
        }
        let digits = |text: &str| text.len() == 12 && text.bytes().all(|b| b.is_ascii_digit());
        if digits(value) {
            return Some(Self::Account(value.into()));
        }
        if value.len() >= 16
            && value.len() <= 128
            && value.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
        {
            return Some(Self::Id(value.into()));
        }
        let mut parts = value.splitn(6, ':');
        let mut next = || parts.next().unwrap_or_default();
        let (arn, partition, service, region, account, resource) = (next(), next(), next(), next(), next(), next());
        if arn != "arn" || !partition.starts_with("aws") || !region.is_empty() {
            return None;
        }
        // CloudFront's origin access identities have an ARN under an account called "cloudfront".
        if !digits(account) && account != "cloudfront" {
            return None;
        }
        let named =
            |prefix: &str| resource.strip_prefix(prefix).is_some_and(|rest| !rest.is_empty() && !rest.contains('*'));
        match service {
            "iam" if resource == "root" => Some(Self::Account(account.into())),
            "iam" if named("user/") || named("role/") => Some(Self::Arn(value.into())),
            "sts" if named("assumed-role/") || named("federated-user/") => Some(Self::Arn(value.into())),
            _ => None,
        }
    }

    /// How closely this means the caller, if it does.
    fn closeness(&self, caller: &Caller) -> Option<Closeness> {
        let principal = caller.principal();
        match self {
            Self::Anyone => Some(Closeness::Role),
            Self::Account(id) => match principal {
                Principal::Root { account } => (account.as_str() == &**id).then_some(Closeness::Direct),
                Principal::Federated { .. } => None,
                _ => principal.account().filter(|account| account.as_str() == &**id).map(|_| Closeness::Account),
            },
            Self::Arn(arn) => {
                if **caller.arn() == **arn {
                    Some(Closeness::Direct)
                } else if let Principal::AssumedRole { account, path, role, .. } = principal {
                    is_role_arn(arn, account.as_str(), path, role).then_some(Closeness::Role)
                } else {
                    made_by(caller).is_some_and(|maker| maker.arn() == **arn).then_some(Closeness::Role)
                }
            }
            Self::Id(id) => match principal {
                Principal::User { id: own, .. } | Principal::Role { id: own, .. } => {
                    (**own == **id).then_some(Closeness::Direct)
                }
                Principal::AssumedRole { role_id, .. } => (**role_id == **id).then_some(Closeness::Role),
                _ => made_by(caller).is_some_and(|maker| maker.user_id() == **id).then_some(Closeness::Role),
            },
            Self::Service(name) => match principal {
                Principal::Service(own) => same_service(name, own).then_some(Closeness::Direct),
                _ => None,
            },
            Self::Federated(provider) => match principal {
                Principal::Federated { provider: own, .. } => (**own == **provider).then_some(Closeness::Direct),
                _ => None,
            },
            Self::CanonicalUser(_) => None,
        }
    }

    /// As the document writes it.
    pub fn show(&self) -> String {
        match self {
            Self::Anyone => "*".into(),
            Self::Account(id) => format!("arn:aws:iam::{id}:root"),
            Self::Arn(text)
            | Self::Id(text)
            | Self::Service(text)
            | Self::Federated(text)
            | Self::CanonicalUser(text) => text.to_string(),
        }
    }
}

impl Principals {
    /// How closely the element means the caller, if it does.
    pub(super) fn closeness(&self, caller: &Caller, allow: bool) -> Option<Closeness> {
        if !self.not {
            return self.list.iter().filter_map(|p| p.closeness(caller)).max();
        }
        let listed = if allow { self.list.iter().any(|p| p.closeness(caller).is_some()) } else { self.exempt(caller) };
        (!listed).then_some(Closeness::Role)
    }

    /// A Deny with `NotPrincipal` spares a caller only when it lists all that the caller is: the
    /// session, its role, and the account.
    fn exempt(&self, caller: &Caller) -> bool {
        let listed = |wanted: Closeness| self.list.iter().any(|p| p.closeness(caller) == Some(wanted));
        if self.list.contains(&PrincipalRef::Anyone) {
            return true;
        }
        match caller.principal() {
            Principal::AssumedRole { .. } => {
                listed(Closeness::Direct) && listed(Closeness::Role) && listed(Closeness::Account)
            }
            Principal::User { .. } | Principal::Role { .. } | Principal::FederatedUser { .. } => {
                listed(Closeness::Direct) && listed(Closeness::Account)
            }
            _ => listed(Closeness::Direct),
        }
    }

    /// For messages.
    pub(super) fn show(&self) -> String {
        let list: Vec<String> = self.list.iter().map(PrincipalRef::show).collect();
        format!("{}[{}]", if self.not { "all but " } else { "" }, list.join(", "))
    }
}

/// The user whom a federated user's session is made by: what a resource's policy grants to the user is
/// there before the session is limited.
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session>
fn made_by(caller: &Caller) -> Option<&Principal> {
    let federated = matches!(caller.principal(), Principal::FederatedUser { .. });
    caller.session.as_ref().filter(|_| federated)?.made_by.as_ref()
}

/// Compares `arn:aws:iam::account:role/path/name` without building it.
fn is_role_arn(arn: &str, account: &str, path: &str, role: &str) -> bool {
    let Some(rest) = arn.strip_prefix("arn:").and_then(|rest| rest.split_once(":iam::")).map(|(_, rest)| rest) else {
        return false;
    };
    rest.strip_prefix(account)
        .and_then(|rest| rest.strip_prefix(":role"))
        .and_then(|rest| rest.strip_prefix(path))
        .is_some_and(|name| name == role)
}

/// Regional names (`logs.us-east-1.amazonaws.com`) and those of other partitions mean the service.
fn same_service(pattern: &str, own: &str) -> bool {
    pattern == own
        || match (pattern.split_once('.'), own.split_once('.')) {
            (Some((a, rest)), Some((b, _))) => {
                a == b && (rest.ends_with(".amazonaws.com") || rest == "amazonaws.com.cn")
            }
            _ => false,
        }
}
