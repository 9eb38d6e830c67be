//! Functions as backends: `AWS` with a mapped event, `AWS_PROXY` with the request as the event.

use std::sync::{Arc, LazyLock};

use auth::Caller;
use base::{Arn, Fix, Why};
use bytes::Bytes;
use http::HeaderMap;
use serde::Deserialize;
use service::{Invocation, InvocationType, Invoked, SessionRequest, Source};

use super::backend::Outcome;
use super::event::proxy_event;
use super::exchange::{Exchange, Pairs};
use super::fault::Fault;
use super::map_request::BackendRequest;
use super::proxy_response::ProxyResponse;
use super::{Answer, context};
use crate::compiled::{Credentials, Integration, IntegrationKind};
use crate::gateway_response::Kind;

/// A function's error as Lambda writes it.
#[derive(Deserialize)]
struct FunctionError<'e> {
    #[serde(rename = "errorMessage", borrow)]
    message: Option<std::borrow::Cow<'e, str>>,
}

/// `AWS_PROXY`.
pub async fn invoke_proxy(
    x: &mut Exchange<'_>,
    integration: &Integration,
    function: &Arc<Arn>,
    request: BackendRequest,
) -> Result<Answer, Box<Fault>> {
    post_only(integration, function)?;
    let mut headers = x.forwarded_headers();
    let mut query = x.query().clone();
    set_all(&mut headers, request.headers, |one, other| one.eq_ignore_ascii_case(other));
    set_all(&mut query, request.query, |one, other| one == other);
    let event = proxy_event(x, &headers, &query);
    let invoked = ask(x, integration, function, event, InvocationType::RequestResponse).await?;
    let invoked = match invoked {
        Ok(invoked) => invoked,
        Err(error) => return Err(refused(x, function, error)),
    };
    if let Some(kind) = invoked.function_error {
        let text = String::from_utf8_lossy(&invoked.payload);
        let why = Why {
            actual: Some(text.chars().take(2000).collect()),
            ..Why::new(
                "integrate",
                format!(
                    "Lambda execution failed with status 200 due to customer function error ({kind}): {}",
                    error_message(&invoked.payload)
                ),
            )
        };
        return Err(Box::new(Fault::bad_gateway(why)));
    }
    let response = ProxyResponse::parse(&invoked.payload).map_err(|why| Box::new(Fault::bad_gateway(*why)))?;
    x.log(|_| format!("Endpoint response body before transformations: {}", String::from_utf8_lossy(&invoked.payload)));
    let accepted = x.header("accept").is_some_and(|accept| x.stage.binary.contains(accept));
    let content_type = response.headers.get("content-type").and_then(|value| value.to_str().ok());
    let binary = accepted || content_type.is_some_and(|name| x.stage.binary.contains(name));
    let status = response.status;
    let headers = response.headers.clone();
    Ok(Answer { status, headers, body: response.into_body(binary) })
}

/// `AWS` to a function.
pub async fn invoke(
    x: &mut Exchange<'_>,
    integration: &Integration,
    function: &Arc<Arn>,
    request: BackendRequest,
) -> Result<Outcome, Box<Fault>> {
    post_only(integration, function)?;
    let header = |name: &str| {
        request
            .headers
            .iter()
            .rev()
            .find(|(other, _)| other.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    };
    let kind = match header("X-Amz-Invocation-Type") {
        Some("Event") => InvocationType::Event,
        Some("DryRun") => InvocationType::DryRun,
        _ => InvocationType::RequestResponse,
    };
    let event = if request.body.is_empty() { Bytes::from_static(b"{}") } else { request.body };
    x.log(|_| format!("Endpoint request body after transformations: {}", String::from_utf8_lossy(&event)));
    let outcome = match ask(x, integration, function, event, kind).await? {
        Ok(invoked) => {
            let selector = invoked.function_error.map(|_| error_message(&invoked.payload)).unwrap_or_default();
            if let Some(kind) = invoked.function_error {
                x.log(|_| format!("Lambda execution returned a function error ({kind}): {selector}"));
            }
            Outcome { selector, status: invoked.status, headers: HeaderMap::new(), body: invoked.payload }
        }
        // What Lambda finds wrong with the event is the backend's answer; what it refuses us is not.
        Err(error) if error.status == 400 && error.code != "AccessDeniedException" => {
            let body = serde_json::json!({ "Type": "User", "message": error.message }).to_string();
            Outcome { selector: error.message.clone(), status: 400, headers: HeaderMap::new(), body: body.into() }
        }
        Err(error) => return Err(refused(x, function, error)),
    };
    x.log(|_| format!("Endpoint response body before transformations: {}", String::from_utf8_lossy(&outcome.body)));
    Ok(outcome)
}

/// Lambda's Invoke is a POST; AWS calls with whatever method the integration says, and Lambda then
/// refuses it.
fn post_only(integration: &Integration, function: &Arn) -> Result<(), Box<Fault>> {
    match &integration.http_method {
        Some(method) if *method != http::Method::POST => Err(Box::new(Fault::configuration(Why {
            wanted: Some("integration HTTP method POST".to_owned()),
            actual: Some(format!("integration HTTP method {method}")),
            ..Why::new(
                "integrate",
                format!("a function is invoked with POST, and the integration of {function} says {method}"),
            )
        }))),
        _ => Ok(()),
    }
}

async fn ask(
    x: &mut Exchange<'_>,
    integration: &Integration,
    function: &Arc<Arn>,
    payload: Bytes,
    invocation_type: InvocationType,
) -> Result<Result<Invoked, wire::Error>, Box<Fault>> {
    let (caller, source) = caller(x, integration).await?;
    x.log(|_| format!("Endpoint request URI: {function}"));
    x.log(|x| {
        format!("Sending request to {function} as {}", context::lookup(x, "requestId", None).unwrap_or_default())
    });
    let invocation = Invocation {
        function: Arc::clone(function),
        invocation_type,
        payload,
        well_formed: matches!(integration.kind, IntegrationKind::LambdaProxy(_)),
        caller,
        source,
        client_context: Bytes::new(),
        tail: false,
        trace_header: x.trace_header().to_owned(),
        tracer: Arc::clone(&x.tracer),
        request_id: base::RequestId::new(x.gateway.rng.as_ref()),
    };
    let began = x.gateway.clock.now();
    let answer = x.gateway.invoke.invoke(invocation).await;
    x.log(|x| {
        let status = answer.as_ref().map_or_else(|error| error.status, |invoked| invoked.status);
        let latency = x.gateway.clock.now().since(began).as_millis();
        format!("Received response. Status: {status}, Integration latency: {latency} ms")
    });
    Ok(answer)
}

/// API Gateway itself, as functions see it.
static API_GATEWAY: LazyLock<Caller> = LazyLock::new(|| Caller::service(SERVICE));

const SERVICE: &str = "apigateway.amazonaws.com";

/// Who calls the function: API Gateway for this method, or who the integration says.
async fn caller(x: &Exchange<'_>, integration: &Integration) -> Result<(Caller, Option<Source>), Box<Fault>> {
    if let Some(caller) = acting_as(x, integration).await? {
        return Ok((caller, None));
    }
    let source = Source { arn: source_arn(x), account: x.stage.account.clone() };
    Ok((API_GATEWAY.clone(), Some(source)))
}

/// Whose credentials the integration says are used: a session of a role, or the caller's own; none
/// where it says nothing.
pub async fn acting_as(x: &Exchange<'_>, integration: &Integration) -> Result<Option<Caller>, Box<Fault>> {
    let invalid = |summary: String| Err(Box::new(Fault::configuration(Why::new("integrate", summary))));
    let role = match &integration.credentials {
        None => return Ok(None),
        Some(Credentials::Role(role)) => role,
        Some(Credentials::Caller) => {
            let nobody = "the integration's credentials are the caller's own (arn:aws:iam::*:user/*), and who calls is asked only where the method's authorization type is AWS_IAM";
            return x.caller.clone().map_or_else(|| invalid(nobody.to_owned()), |caller| Ok(Some(caller)));
        }
        Some(Credentials::Invalid(text)) => {
            return invalid(format!("Invalid ARN specified in the request: credentials {text:?} are no role"));
        }
    };
    let request = SessionRequest {
        role: Arn::clone(role),
        session_name: "BackplaneAssumeRoleSession".to_owned(),
        service: SERVICE.to_owned(),
        duration: std::time::Duration::from_secs(3600),
        context: Vec::new(),
    };
    match x.gateway.credentials.session(request).await {
        Ok(session) => Ok(Some(session.caller)),
        Err(mut error) => {
            let why = error.why.take().map_or_else(
                || Why::new("integrate", format!("API Gateway cannot assume the role {role}: {}", error.message)),
                |why| *why,
            );
            Err(Box::new(Fault::configuration(why)))
        }
    }
}

/// `arn:aws:execute-api:REGION:ACCOUNT:API/STAGE/METHOD/PATH`, with the resource's path as it is
/// declared, variables and all.
fn source_arn(x: &Exchange<'_>) -> String {
    format!("{}/{}{}", x.stage.arn, x.http_method, x.resource_path())
}

/// Lambda said no, or could not: 500, and the explanation is Lambda's where it has one.
fn refused(x: &Exchange<'_>, function: &Arn, mut error: wire::Error) -> Box<Fault> {
    let of_role = error.why.as_ref().is_some_and(|why| why.phase == "role");
    let summary = match error.code.as_ref() {
        _ if of_role => error.message.clone(),
        "AccessDeniedException" => {
            format!("Invalid permissions on Lambda function: API Gateway may not invoke {function}")
        }
        "ResourceNotFoundException" => format!("the function {function} does not exist"),
        code => format!("Lambda answered {} {code}: {}", error.status, error.message),
    };
    let mut why = error.why.take().map_or_else(|| Why::new("integrate", summary.clone()), |why| *why);
    if error.code == "AccessDeniedException" && !of_role {
        let source = source_arn(x);
        why.actual.get_or_insert_with(|| format!("SourceArn {source}"));
        why.fix.get_or_insert_with(|| Fix { command: Some(add_permission(x, function)), ..Fix::default() });
    }
    let mut fault = Fault::configuration(why).log(format!("Execution failed due to configuration error: {summary}"));
    if error.status == 429 {
        fault.kind = Kind::Default5xx;
        fault.status = Some(500);
    }
    Box::new(fault)
}

/// The command that gives this API the permission, for all its stages.
fn add_permission(x: &Exchange<'_>, function: &Arn) -> String {
    let path: String = {
        let path = x.resource_path();
        path.split('/').map(|part| if part.starts_with('{') { "*" } else { part }).collect::<Vec<_>>().join("/")
    };
    let name = function.resource.strip_prefix("function:").unwrap_or(&function.resource);
    let (name, qualifier) = name.split_once(':').map_or((name, None), |(name, qualifier)| (name, Some(qualifier)));
    let qualifier = qualifier.map(|qualifier| format!(" --qualifier {qualifier}")).unwrap_or_default();
    let api = x.stage.arn.rsplit_once('/').map_or(x.stage.arn.as_str(), |(api, _)| api);
    format!(
        "aws lambda add-permission --function-name {name}{qualifier} --statement-id apigateway-{} --action lambda:InvokeFunction \
         --principal apigateway.amazonaws.com --source-arn '{api}/*/{}{path}'",
        x.stage.api_id, x.http_method
    )
}

/// `errorMessage` of a function's error; the whole payload where it has none.
fn error_message(payload: &[u8]) -> String {
    let error = serde_json::from_slice::<FunctionError<'_>>(payload).ok();
    match error.and_then(|error| error.message) {
        Some(message) => message.into_owned(),
        None => String::from_utf8_lossy(payload).chars().take(2000).collect(),
    }
}

/// Puts mapped values in the place of those of the same name.
pub fn set_all(into: &mut Pairs, from: Pairs, same: impl Fn(&str, &str) -> bool) {
    for (name, _) in &from {
        into.retain(|(other, _)| !same(other, name));
    }
    into.extend(from);
}
