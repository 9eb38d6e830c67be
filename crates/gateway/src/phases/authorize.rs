//! Who may call the method: the API's resource policy, and for `AWS_IAM` the signature and all policies
//! of who signed. What is not built refuses and says so: nothing is passed over in silence.
//! <https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-authorization-flow.html>

use auth::sigv4::{self, Family, SignatureError};
use auth::{Caller, Policy, Principal};
use base::Why;
use service::{Ask, Origin, Scope};
use wire::Error;

use super::exchange::Exchange;
use super::fault::Fault;
use crate::gateway_response::Kind;

/// The permission that a call of an API needs.
const ACTION: &str = "execute-api:Invoke";

/// Checks authorization type, resource policy and API key.
pub fn run(x: &mut Exchange<'_>) -> Result<(), Box<Fault>> {
    let Some(method) = x.method.clone() else { return Ok(()) };
    let stage = std::sync::Arc::clone(&x.stage);
    let policy = match &stage.policy {
        None => None,
        Some(Ok(policy)) => Some(policy),
        Some(Err(reason)) => {
            let why = Why::new("authorize", format!("the API's resource policy cannot be read: {reason}"));
            return Err(Box::new(Fault::configuration(why)));
        }
    };
    match method.authorization_type.as_str() {
        "" | "NONE" => {
            if policy.is_some() {
                permit(x, &Caller::anonymous(), policy)?;
            }
        }
        "AWS_IAM" => {
            let caller = signer(x)?;
            x.caller = Some(caller.clone());
            permit(x, &caller, policy)?;
        }
        kind => {
            let summary =
                format!("the method's authorization type is {kind}, and authorizers do not run yet: it refuses");
            let why = Why::new("authorize", summary);
            return Err(Box::new(Fault::new(Kind::AuthorizerConfigurationError, "Internal server error", why)));
        }
    }
    if method.api_key_required {
        let why = Why::new(
            "authorize",
            "the method wants an API key; there are no API keys and usage plans yet, so none fits",
        );
        return Err(Box::new(Fault::new(Kind::InvalidApiKey, "Forbidden", why)));
    }
    Ok(())
}

/// Who signed the request.
fn signer(x: &Exchange<'_>) -> Result<Caller, Box<Fault>> {
    let Some(identify) = x.gateway.identify.get() else {
        let why = Why::new("authorize", "nobody here can tell who signed a request");
        return Err(Box::new(Fault::configuration(why)));
    };
    let request = sigv4::Parts {
        method: x.http_method.as_str(),
        path: x.uri.path(),
        query: &x.raw_query,
        authority: Some(&x.authority),
        headers: x.headers.iter().map(|(name, value)| (name.as_str(), value.as_bytes())).collect(),
    };
    let scope = Scope { service: "execute-api", region: x.stage.region.as_str() };
    match identify.identify(&request, &x.body, scope, x.time) {
        Ok(Some(caller)) => Ok(caller),
        Ok(None) => Err(Box::new(Fault::missing_token(Why::new(
            "authorize",
            "the method wants a signed request (AWS_IAM), and this one is not signed",
        )))),
        Err(error) => Err(Box::new(unsigned(&error))),
    }
}

/// A signature that is good for nothing.
fn unsigned(error: &SignatureError) -> Fault {
    let kind = match error {
        SignatureError::MissingToken => Kind::MissingAuthenticationToken,
        SignatureError::ExpiredToken => Kind::ExpiredToken,
        _ => Kind::InvalidSignature,
    };
    let why = Why { phase: "authorize".to_owned(), ..error.why() };
    Fault { error_type: Some(error.code(Family::Rest)), ..Fault::new(kind, error.message(Family::Rest), why) }
}

/// Asks all policies that have a say.
fn permit(x: &Exchange<'_>, caller: &Caller, policy: Option<&Policy>) -> Result<(), Box<Fault>> {
    let resource = resource(x);
    let origin = Origin {
        source_ip: x.source_ip,
        user_agent: x.header("user-agent").unwrap_or_default().to_owned(),
        endpoint: String::new(),
        secure: x.secure,
        external: true,
    };
    let ask = Ask {
        caller,
        region: &x.stage.region,
        action: ACTION,
        resource: &resource,
        conditions: Vec::new(),
        resource_policy: policy,
        request_id: x.id,
        time: x.time,
        origin: &origin,
    };
    x.gateway.authorizer.authorize(&ask).map_err(|error| Box::new(denied(x, caller, &resource, error)))
}

/// `arn:aws:execute-api:REGION:ACCOUNT:API/STAGE/METHOD/PATH`: the path that the route found, so that no
/// other spelling of it goes past a policy.
fn resource(x: &Exchange<'_>) -> String {
    let mut values = x.path_parameters.iter();
    let segments = x.resource_path().split('/').map(|segment| match segment.starts_with('{') {
        true => plain(values.next().map_or("", |(_, value)| value)),
        false => segment.to_owned(),
    });
    format!("{}/{}{}", x.stage.arn, x.http_method, segments.collect::<Vec<_>>().join("/"))
}

/// Undoes escapes that mean the same as what they stand for: of letters, digits, `-._~`.
fn plain(text: &str) -> String {
    let mut parts = text.split('%');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let byte = part.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match byte.map(char::from).filter(|c| c.is_ascii_alphanumeric() || "-._~".contains(*c)) {
            Some(c) => {
                out.push(c);
                out.push_str(part.get(2..).unwrap_or_default());
            }
            None => {
                out.push('%');
                out.push_str(part);
            }
        }
    }
    out
}

/// AWS's words: it hides most of the account, and tells of policies only whether one denies.
fn denied(x: &Exchange<'_>, caller: &Caller, resource: &str, mut error: Error) -> Fault {
    let account = x.stage.account.as_str();
    let hidden = format!("********{}", account.get(8..).unwrap_or_default());
    let resource = resource.replacen(account, &hidden, 1);
    let who = match caller.principal() {
        Principal::Anonymous => "anonymous",
        _ => caller.arn(),
    };
    let decision = error.why.as_ref().and_then(|why| why.decision.as_ref());
    let explicit = decision.is_some_and(|decision| decision.outcome == "explicitDeny");
    let end = if explicit { " with an explicit deny" } else { "" };
    let message = format!("User: {who} is not authorized to perform: {ACTION} on resource: {resource}{end}");
    let why = error.why.take().map_or_else(|| Why::new("authorize", message.clone()), |why| *why);
    Fault { member: "Message", ..Fault::new(Kind::AccessDenied, message, why) }
}

#[cfg(test)]
mod tests;
