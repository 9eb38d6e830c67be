//! The data plane: a request to a deployed API passes through these phases, in this order.
//!
//! | phase | file | does | may answer |
//! |---|---|---|---|
//! | `stage` | `stage.rs` | finds the stage, compiled; checks the size | `Forbidden`, 413 |
//! | `route` | `route.rs` | finds resource and method | `Missing Authentication Token` |
//! | `authorize` | `authorize.rs` | resource policy, IAM, authorizer, API key | 401, 403, 500 where not built |
//! | `validate` | `validate.rs` | unpacks the body; required parameters, the body's model | 400, 413 |
//! | `mapRequest` | `map_request.rs` | makes the backend's request | 415, 500 |
//! | `integrate` | `integrate.rs` and a file per backend | asks the backend | 500, 502, 504 |
//! | `mapResponse` | `map_response.rs` | makes the client's response | 500 |
//! | `respond` | `respond.rs` | API Gateway's own headers; gateway responses | |
//!
//! A phase that refuses ends the way with a [`Fault`], which `respond` makes a gateway response.

mod authorize;
mod backend;
mod compression;
mod context;
mod event;
mod exchange;
mod fault;
mod headers;
mod integrate;
mod lambda;
mod map_request;
mod map_response;
mod mock;
pub mod proxy_response;
mod respond;
mod route;
mod service_call;
mod stage;
#[cfg(test)]
mod tests;
mod upstream_call;
mod validate;
mod values;

use std::sync::Arc;

use base::RequestId;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE;
use bytes::Bytes;
use http::HeaderMap;
use service::{Body, ExecuteApiRequest, RequestTrace, Tracer};

pub use exchange::{Exchange, Ids, Start};
pub use fault::Fault;
pub use headers::spelling;

use crate::Gateway;
use crate::compiled::IntegrationKind;

/// A response in the making.
#[derive(Debug, Default)]
pub struct Answer {
    /// The status that the client sees.
    pub status: u16,
    /// Its headers, without API Gateway's own.
    pub headers: HeaderMap,
    /// Its body.
    pub body: Bytes,
}

/// The header by which `dev` names the request whose explanation `pinfold why` shows.
const WHY: &str = "x-pinfold-why";

/// Answers a request to a deployed API.
pub async fn execute(gateway: &Gateway, request: ExecuteApiRequest) -> http::Response<Body> {
    let ids = new_ids(gateway);
    let tracer = Arc::new(Tracer::new(request.time));
    let subject = format!("{} {}", request.request.method(), request.path);
    let found = stage::find(gateway, &request).await;
    let (mut caller, mut account) = (String::new(), None);
    let mut response = match found {
        Ok((stage, path)) => {
            let mut x = Exchange::new(Start {
                gateway,
                tracer: Arc::clone(&tracer),
                ids: ids.clone(),
                time: request.time,
                stage,
                full_path: request.path,
                path,
                request: request.request,
                domain_name: request.domain_name,
                source_ip: request.source_ip,
                endpoint: request.endpoint,
            });
            tracer.phase("stage", request.time, x.mark, "");
            let outcome = run(&mut x).await;
            caller = x.caller.as_ref().map_or_else(String::new, |caller| caller.arn().to_string());
            account = Some(x.stage.account.clone());
            respond::respond(&mut x, outcome)
        }
        Err(fault) => {
            tracer.phase("stage", request.time, gateway.clock.now(), "");
            respond::without_stage(&tracer, &ids, *fault)
        }
    };
    let (phases, why) = tracer.take();
    if why.is_some() && gateway.tell_why {
        respond::name(response.headers_mut(), WHY, &ids.request.to_string());
    }
    gateway.trace.record(RequestTrace {
        id: ids.request.to_string(),
        extended_id: ids.extended,
        time: request.time,
        subject,
        caller,
        account,
        http_status: response.status().as_u16(),
        phases,
        why,
    });
    response
}

/// Answers a request whose resource and method are given: `TestInvokeMethod`.
pub async fn test(x: &mut Exchange<'_>) -> http::Response<Body> {
    let outcome = run_method(x).await;
    respond::respond(x, outcome)
}

/// Ids for a new request.
pub fn new_ids(gateway: &Gateway) -> Ids {
    let mut random = [0; 11];
    gateway.rng.fill(&mut random);
    Ids { request: RequestId::new(gateway.rng.as_ref()), extended: URL_SAFE.encode(random) }
}

async fn run(x: &mut Exchange<'_>) -> Result<Answer, Box<Fault>> {
    route::run(x)?;
    let route = format!("{} {}", x.http_method, x.resource_path());
    x.phase("route", route);
    authorize::run(x)?;
    x.phase("authorize", x.caller.as_ref().map_or_else(String::new, |caller| caller.arn().to_string()));
    // Not before: a signature is over what was sent, and strangers cost no memory.
    compression::unpack(x)?;
    run_method(x).await
}

async fn run_method(x: &mut Exchange<'_>) -> Result<Answer, Box<Fault>> {
    let Some(method) = x.method.clone() else { return Err(Box::new(route::no_route(x))) };
    validate::run(x, &method)?;
    x.phase("validate", "");
    let Some(integration) = &method.integration else { return Err(Box::new(route::no_integration(x))) };
    let request = map_request::run(x, integration)?;
    x.phase("mapRequest", "");
    let answer = integrate::run(x, integration, request).await;
    x.phase("integrate", integration.kind.name());
    let mut answer = map_response::run(x, integration, answer?)?;
    if matches!(integration.kind, IntegrationKind::Lambda(_) | IntegrationKind::LambdaProxy(_)) {
        respond::name(&mut answer.headers, respond::TRACE_ID, x.trace_header());
    }
    x.phase("mapResponse", "");
    Ok(answer)
}
