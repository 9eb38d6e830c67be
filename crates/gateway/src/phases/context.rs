//! `$context`: as a tree for mapping templates, and name by name for mapping expressions and
//! gateway responses.
//! <https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-variables-for-access-logging.html>

use auth::Caller;
use serde_json::Value;

use super::exchange::Exchange;
use super::fault::Fault;
use crate::compiled::ContextNames;

/// The members of the tree.
const MEMBERS: [&str; 18] = [
    "accountId",
    "apiId",
    "deploymentId",
    "domainName",
    "domainPrefix",
    "extendedRequestId",
    "httpMethod",
    "identity",
    "isCanaryRequest",
    "path",
    "protocol",
    "requestId",
    "requestTime",
    "requestTimeEpoch",
    "resourceId",
    "resourcePath",
    "stage",
    "xrayTraceId",
];

/// The tree, as far as it is wanted. What AWS leaves out is left out: a template prints nothing for it.
pub fn tree(x: &Exchange<'_>, wanted: &ContextNames) -> Value {
    let member = |name: &str| match name {
        "identity" => identity(x),
        "isCanaryRequest" => Value::Bool(false),
        "requestTimeEpoch" => x.time.millis().into(),
        text => lookup(x, text, None).unwrap_or_default().into(),
    };
    MEMBERS.into_iter().filter(|name| wanted.hold(name)).map(|name| (name.to_owned(), member(name))).collect()
}

fn identity(x: &Exchange<'_>) -> Value {
    let client = [
        ("sourceIp", Some(x.source_ip.to_string())),
        ("userAgent", Some(x.header("user-agent").unwrap_or_default().to_owned())),
    ];
    let caller = x.caller.iter().flat_map(|caller| Identity::of(caller).values());
    client.into_iter().chain(caller).filter_map(|(name, value)| Some((name.to_owned(), Value::from(value?)))).collect()
}

/// One value of the tree by its name: `identity.sourceIp`. None where AWS has none.
pub fn lookup(x: &Exchange<'_>, name: &str, fault: Option<&Fault>) -> Option<String> {
    let stage = &x.stage;
    Some(match name {
        "accountId" => stage.account.to_string(),
        "apiId" => stage.api_id.clone(),
        "deploymentId" => stage.deployment_id.clone(),
        "domainName" => x.domain_name.clone(),
        "domainPrefix" => domain_prefix(x).to_owned(),
        "extendedRequestId" => x.extended_id.clone(),
        "httpMethod" => x.http_method.to_string(),
        "identity.accessKey" => Identity::of(x.caller.as_ref()?).access_key?,
        "identity.accountId" => Identity::of(x.caller.as_ref()?).account?,
        "identity.caller" | "identity.user" => Identity::of(x.caller.as_ref()?).id,
        "identity.userArn" => Identity::of(x.caller.as_ref()?).arn,
        "identity.sourceIp" => x.source_ip.to_string(),
        "identity.userAgent" => x.header("user-agent")?.to_owned(),
        "isCanaryRequest" => "false".to_owned(),
        "path" => x.full_path.clone(),
        "protocol" => x.protocol().to_owned(),
        "requestId" => x.id.to_string(),
        "requestTime" => x.time.common_log(),
        "requestTimeEpoch" => x.time.millis().to_string(),
        "resourceId" if x.method.is_some() => x.resource()?.id.clone(),
        "resourcePath" if x.method.is_some() => x.resource_path().to_owned(),
        "stage" => stage.stage.clone(),
        "xrayTraceId" => x.trace_header().to_owned(),
        "error.message" => fault?.message.to_string(),
        "error.messageString" => Value::from(fault?.message.as_ref()).to_string(),
        "error.responseType" => fault?.kind.name().to_owned(),
        "error.validationErrorString" => fault?.validation.clone()?,
        _ => return None,
    })
}

/// `$context.identity` of who signed the request.
pub struct Identity {
    /// The key that signed.
    pub access_key: Option<String>,
    /// The account.
    pub account: Option<String>,
    /// `AIDA…`, `AROA…:session`, or the account's id for root.
    pub id: String,
    /// The ARN.
    pub arn: String,
}

impl Identity {
    /// The identity of a caller.
    pub fn of(caller: &Caller) -> Self {
        Self {
            access_key: caller.access_key_id.as_deref().map(str::to_owned),
            account: caller.account().map(ToString::to_string),
            id: caller.principal().user_id(),
            arn: caller.arn().to_string(),
        }
    }

    /// By the names that AWS gives them. `caller` and `user` are one where nobody calls for another.
    fn values(self) -> [(&'static str, Option<String>); 5] {
        [
            ("accessKey", self.access_key),
            ("accountId", self.account),
            ("caller", Some(self.id.clone())),
            ("user", Some(self.id)),
            ("userArn", Some(self.arn)),
        ]
    }
}

/// The first label of the host name.
pub fn domain_prefix<'x>(x: &'x Exchange<'_>) -> &'x str {
    x.domain_name.split(['.', ':']).next().unwrap_or_default()
}
