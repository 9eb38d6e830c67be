//! What is asked, and the values that conditions look at.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html>

use std::borrow::Cow;
use std::net::IpAddr;

use base::Timestamp;

use super::glob::Variables;
use crate::{Caller, Principal};

/// One question to the policies: may this caller do this to that?
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// Who asks.
    pub caller: &'a Caller,
    /// Such as `lambda:InvokeFunction`. Case does not count.
    pub action: &'a str,
    /// The resource's ARN, or `*` for actions that name none.
    pub resource: &'a str,
    /// The account that owns the resource, where its ARN does not say.
    pub resource_account: Option<&'a str>,
    /// `aws:RequestedRegion`.
    pub region: Option<&'a str>,
    /// `aws:CurrentTime`, `aws:EpochTime`.
    pub now: Timestamp,
    /// `aws:SourceIp`; none for calls that services make.
    pub source_ip: Option<IpAddr>,
    /// `aws:SecureTransport`.
    pub secure: Option<bool>,
    /// `aws:UserAgent`.
    pub user_agent: Option<&'a str>,
    /// All other keys, in any case, with their values: `sts:ExternalId`, `aws:SourceArn`,
    /// `aws:RequestTag/…`. They stand over the keys known here.
    pub context: &'a [(String, Vec<String>)],
}

/// The values of one key in a request.
#[derive(Debug, Clone)]
pub(super) enum Values<'a> {
    /// The key is not in the request.
    Absent,
    One(Cow<'a, str>),
    Many(&'a [String]),
}

impl<'a> Request<'a> {
    /// A question without context: tests and internal checks.
    pub fn new(caller: &'a Caller, action: &'a str, resource: &'a str) -> Self {
        Self {
            caller,
            action,
            resource,
            resource_account: None,
            region: None,
            now: Timestamp::default(),
            source_ip: None,
            secure: None,
            user_agent: None,
            context: &[],
        }
    }

    /// The account of the resource: from the ARN, else as told.
    pub fn owner(&self) -> Option<&'a str> {
        // AWS's own policies stand under an "account" called aws, which is nobody else's.
        let account = self.resource.split(':').nth(4).filter(|account| account.bytes().all(|b| b.is_ascii_digit()));
        account.filter(|account| !account.is_empty()).or(self.resource_account)
    }

    /// The values of a key, given in lower case.
    pub(super) fn values(&self, key: &str) -> Values<'_> {
        let session = self.caller.session.as_deref();
        let of_session = session.map(|session| session.context.as_slice()).unwrap_or_default();
        if let Some((_, values)) =
            self.context.iter().chain(of_session).find(|(name, _)| name.eq_ignore_ascii_case(key))
        {
            return match values.as_slice() {
                [one] => Values::One(Cow::Borrowed(one)),
                many => Values::Many(many),
            };
        }
        let one = |value: Option<Cow<'static, str>>| value.map_or(Values::Absent, Values::One);
        let text = |value: Option<&'a str>| value.map_or(Values::Absent, |v| Values::One(Cow::Borrowed(v)));
        let flag = |value: bool| Values::One(Cow::Borrowed(if value { "true" } else { "false" }));
        let Some(name) = key.strip_prefix("aws:") else { return Values::Absent };
        let principal = self.caller.principal();
        let nobody = matches!(principal, Principal::Anonymous);
        match name {
            "currenttime" => one(Some(self.now.iso8601().into())),
            "epochtime" => one(Some(self.now.seconds().to_string().into())),
            "requestedregion" => text(self.region),
            "resourceaccount" => text(self.owner()),
            "securetransport" => self.secure.map_or(Values::Absent, flag),
            "sourceip" => one(self.source_ip.map(|ip| ip.to_string().into())),
            "useragent" => text(self.user_agent),
            "username" => text(principal.user_name()),
            "userid" => one(Some(principal.user_id().into())),
            "principaltype" => text(Some(principal.kind())),
            "principalarn" => match principal {
                Principal::AssumedRole { .. } => one(Some(principal.issuer_arn().into())),
                Principal::Service(_) | Principal::Anonymous | Principal::Federated { .. } => Values::Absent,
                _ => text(Some(self.caller.arn())),
            },
            "principalaccount" => text(principal.account().map(|account| account.as_str())),
            "principalisawsservice" => flag(matches!(principal, Principal::Service(_))),
            "principalservicename" => match principal {
                Principal::Service(name) => text(Some(name)),
                _ => Values::Absent,
            },
            "viaawsservice" => flag(self.caller.via.is_some()),
            "calledvia" | "calledviafirst" | "calledvialast" => text(self.caller.via.as_deref()),
            "multifactorauthpresent" => match (session, principal) {
                (Some(session), _) => flag(session.mfa),
                _ => Values::Absent,
            },
            "multifactorauthage" => {
                let shown = session.filter(|session| session.mfa);
                one(shown.map(|session| self.now.since(session.issued).as_secs().to_string().into()))
            }
            "tokenissuetime" => one(session.map(|session| session.issued.iso8601().into())),
            "sourceidentity" => text(session.and_then(|session| session.source_identity.as_deref())),
            "federatedprovider" => match principal {
                Principal::Federated { provider, .. } => text(Some(provider)),
                _ => text(session.and_then(|session| session.federated_provider.as_deref())),
            },
            _ if nobody => Values::Absent,
            _ => match name.strip_prefix("principaltag/") {
                Some(tag) => {
                    let found = self.caller.tags.iter().find(|(name, _)| name.eq_ignore_ascii_case(tag));
                    text(found.map(|(_, value)| &**value))
                }
                None => Values::Absent,
            },
        }
    }
}

impl Variables for Request<'_> {
    fn variable(&self, key: &str) -> Option<Cow<'_, str>> {
        match self.values(key) {
            Values::One(value) => Some(value),
            Values::Absent | Values::Many(_) => None,
        }
    }
}

impl Values<'_> {
    pub(super) fn is_absent(&self) -> bool {
        match self {
            Self::Absent => true,
            Self::One(_) => false,
            Self::Many(values) => values.is_empty(),
        }
    }

    pub(super) fn any(&self, mut test: impl FnMut(&str) -> bool) -> bool {
        match self {
            Self::Absent => false,
            Self::One(value) => test(value),
            Self::Many(values) => values.iter().any(|value| test(value)),
        }
    }

    pub(super) fn all(&self, mut test: impl FnMut(&str) -> bool) -> bool {
        !self.any(|value| !test(value))
    }

    /// For messages.
    pub(super) fn show(&self) -> String {
        match self {
            Self::Absent => "not in the request".into(),
            Self::One(value) => value.to_string(),
            Self::Many(values) => format!("[{}]", values.join(", ")),
        }
    }
}
