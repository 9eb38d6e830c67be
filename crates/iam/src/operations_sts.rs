//! The table of STS.

use std::sync::Arc;

use auth::Policy;
use service::{Access, Call, Condition, operations};

use crate::Iam;
use crate::generated;
use crate::generated::sts::*;
use crate::names;
use crate::sts::{assume, federation, identity, web_identity};

/// STS: shares all with [`Iam`].
#[derive(Debug)]
pub struct Sts {
    pub(crate) iam: Arc<Iam>,
}

impl Sts {
    /// The service beside an [`Iam`].
    pub fn new(iam: Arc<Iam>) -> Self {
        Self { iam }
    }
}

operations! { Sts, generated::sts;
    AssumeRole => assume::assume,
    AssumeRoleWithSAML => missing,
    AssumeRoleWithWebIdentity => web_identity::assume,
    AssumeRoot => missing,
    DecodeAuthorizationMessage => identity::decode,
    GetAccessKeyInfo => identity::key_info,
    GetCallerIdentity => identity::get,
    GetDelegatedAccessToken => missing,
    GetFederationToken => federation::federation_token,
    GetSessionToken => federation::session_token,
    GetWebIdentityToken => missing,
}

impl Access<Sts> for AssumeRoleRequest {
    /// Of an ARN that is no role's nothing is asked: the operation refuses it.
    fn resources(&self, _sts: &Sts, _call: &Call) -> Vec<String> {
        names::parse(&self.role_arn, "role").map(|_| self.role_arn.clone()).into_iter().collect()
    }

    fn conditions(&self, sts: &Sts, call: &Call) -> Vec<Condition> {
        assume::input_conditions(&sts.iam, call, self)
    }

    fn resource_policy(&self, sts: &Sts, _call: &Call) -> Option<Arc<Policy>> {
        assume::trust(&sts.iam, &self.role_arn)
    }
}

/// Asked by the operation, when the token has told who calls.
impl Access<Sts> for AssumeRoleWithWebIdentityRequest {
    fn resources(&self, _sts: &Sts, _call: &Call) -> Vec<String> {
        Vec::new()
    }
}

/// GetCallerIdentity takes nothing and asks for nothing.
impl Access<Sts> for () {
    fn resources(&self, _sts: &Sts, _call: &Call) -> Vec<String> {
        Vec::new()
    }
}

impl Access<Sts> for DecodeAuthorizationMessageRequest {
    fn resources(&self, _sts: &Sts, _call: &Call) -> Vec<String> {
        vec!["*".into()]
    }
}

impl Access<Sts> for GetAccessKeyInfoRequest {
    fn resources(&self, _sts: &Sts, _call: &Call) -> Vec<String> {
        vec!["*".into()]
    }
}

impl Access<Sts> for GetFederationTokenRequest {
    fn resources(&self, _sts: &Sts, call: &Call) -> Vec<String> {
        vec![format!("arn:aws:sts::{}:federated-user/{}", call.account, self.name)]
    }

    fn conditions(&self, _sts: &Sts, _call: &Call) -> Vec<Condition> {
        let tags = self.tags.as_deref().unwrap_or_default();
        let mut out: Vec<Condition> =
            tags.iter().map(|tag| (format!("aws:RequestTag/{}", tag.key), vec![tag.value.clone()])).collect();
        if !tags.is_empty() {
            out.push(("aws:TagKeys".into(), tags.iter().map(|tag| tag.key.clone()).collect()));
        }
        out
    }

    fn also(&self, sts: &Sts, call: &Call) -> Vec<(&'static str, String)> {
        let tagged = self.tags.as_ref().is_some_and(|tags| !tags.is_empty());
        let resources = if tagged { self.resources(sts, call) } else { Vec::new() };
        resources.into_iter().map(|session| ("sts:TagSession", session)).collect()
    }
}

impl Access<Sts> for GetSessionTokenRequest {
    fn resources(&self, _sts: &Sts, _call: &Call) -> Vec<String> {
        Vec::new()
    }
}
