//! The control plane: from a request's bytes to an operation of a service and back, in the protocol
//! in which it was asked. Phases: route, authenticate, decode, call, encode.

use std::collections::HashMap;
use std::panic::AssertUnwindSafe;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;

use auth::Caller;
use base::{AccountId, Limits, Region, RequestId, Timestamp, Why};
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use hyper::body::Incoming;
use serde_json::json;
use service::{Body, Call, Origin, RequestTrace, Service, Tracer};
use wire::{Error, Operation, Protocol, Record, Routed, Router, Unrouted};

use crate::body::{BodyError, collect};
use crate::chunked::Received;
use crate::connection::Peer;
use crate::head::Head;
use crate::identity::{Identifier, named_account};
use crate::parts::{Common, Parts};
use crate::problem::status_of;

/// The tables of the control plane, made once.
pub(crate) struct Control {
    router: Router,
    services: HashMap<&'static str, Arc<dyn Service>>,
    identifier: Identifier,
    limits: Arc<Limits>,
}

/// How far a request came: what its record and its answer need even when it failed.
#[derive(Default)]
struct Progress {
    service: Option<&'static wire::Service>,
    protocol: Option<Protocol>,
    subject: String,
    caller: String,
    account: Option<AccountId>,
}

/// One request on its way.
struct Errand<'a> {
    common: &'a Common,
    parts: &'a Parts,
    head: &'a Head,
    id: RequestId,
    time: Timestamp,
    tracer: &'a Arc<Tracer>,
    named: Option<Named<'a>>,
}

/// An operation by the model's names, asked in JSON under the model's names: what our own command line
/// speaks in place of a service's protocols.
#[derive(Clone, Copy)]
pub(crate) struct Named<'a> {
    pub(crate) service: &'a str,
    pub(crate) operation: &'a str,
}

/// The header by which dev names the request whose explanation `pinfold why` shows.
const WHY: &str = "x-pinfold-why";

impl Control {
    pub(crate) fn new(parts: &Parts, limits: Arc<Limits>) -> Self {
        let models: Vec<_> = parts.services.iter().map(|service| service.model()).collect();
        Self {
            router: Router::new(&models),
            services: parts.services.iter().map(|service| (service.model().name, Arc::clone(service))).collect(),
            identifier: Identifier::new(),
            limits,
        }
    }

    /// Answers one request, in a service's protocol, or for an operation that is `named`.
    pub(crate) async fn answer(
        &self,
        common: &Common,
        parts: &Parts,
        head: Head,
        body: Incoming,
        peer: &Peer,
        named: Option<Named<'_>>,
    ) -> Response<Body> {
        let time = common.clock.now();
        let id = RequestId::new(&*common.rng);
        let tracer = Arc::new(Tracer::new(time));
        let errand = Errand { common, parts, head: &head, id, time, tracer: &tracer, named };
        let mut progress =
            Progress { subject: format!("{} {}", head.parts.method, head.parts.uri.path()), ..Progress::default() };
        let body = collect(body, self.limits.control_body, &self.limits).await;
        if body.is_err() {
            peer.activity.set_linger();
        }
        let outcome = caught(self.run(&errand, body, &mut progress)).await;
        let id = id.to_string();
        let mut response = match outcome {
            Ok(response) => response,
            Err(error) => {
                let protocol = progress.protocol.unwrap_or(Protocol::RestJson1);
                let mut response = match named {
                    Some(_) => {
                        plain(status_of(&error), json!({ "code": error.code, "message": error.message }).to_string())
                    }
                    None => protocol.codec().encode_error(progress.service, &error, &id),
                };
                if common.config.is_dev()
                    && let Ok(value) = HeaderValue::from_str(&id)
                {
                    response.headers.insert(WHY, value);
                }
                note(error, &id, &progress, &tracer);
                response
            }
        };
        record(parts, progress, id, time, response.status.as_u16(), &tracer);
        let mut answer = Response::new(Body::from(std::mem::take(&mut response.body)));
        *answer.status_mut() = response.status;
        *answer.headers_mut() = response.headers;
        answer
    }

    async fn run(
        &self,
        errand: &Errand<'_>,
        body: Result<Bytes, BodyError>,
        progress: &mut Progress,
    ) -> Result<wire::Response, Error> {
        let Errand { common, parts, head, id, time, tracer, named } = *errand;
        let empty = Bytes::new();
        let began = common.clock.now();
        // What is wrong with the body is told when it is known in which words.
        let body = body.map(|body| Received::new(body, head));
        let content = body.as_ref().ok().and_then(|body| body.as_ref().ok()).map_or(&empty, |body| &body.content);
        let routed = match named {
            Some(named) => self.named(named),
            None => self.router.route(&head.parts, content),
        };
        let (service, protocol) = match &routed {
            Ok(routed) => (Some(routed.service), routed.protocol),
            Err(unrouted) => (unrouted.service, unrouted.protocol),
        };
        (progress.service, progress.protocol) = (service, Some(protocol));
        let operation = routed.as_ref().map_or("", |routed| routed.operation.name);
        let body = body.map_err(|error| refused_body(error, operation))??;
        let Routed { service, operation, labels, .. } = match routed {
            Ok(routed) => routed,
            Err(unrouted) => return Err(self.unrouted(unrouted.error, head)),
        };
        progress.subject = format!("{}:{}", service.name, operation.name);
        let began = self.phase(errand, "route", began);

        let identity =
            self.identifier.identify(&common.config, parts, head, &body, service, operation.name, protocol, time);
        let identity = identity.inspect_err(|_| progress.account = named_account(parts, head))?;
        progress.caller = identity.caller.arn().to_string();
        progress.account = identity.caller.account().cloned();
        let began = self.phase(errand, "authenticate", began);

        let codec = protocol.codec();
        let input = match named {
            Some(_) => Record::from_json(operation.input_structure(), &body.content, self.limits.nesting)?,
            None => codec.decode_request(service, operation, &head.parts, body.content, &labels, &self.limits)?,
        };
        let began = self.phase(errand, "decode", began);

        let call = Call {
            account: identity.caller.account().unwrap_or(&common.config.default_account).clone(),
            caller: identity.caller,
            region: identity.region,
            request_id: id,
            time,
            origin: origin(head),
            clock: Arc::clone(&common.clock),
            tracer: Arc::clone(tracer),
            authorizer: Arc::clone(&parts.authorizer),
        };
        let output = self.perform(service, operation, &call, input).await;
        let began = self.phase(errand, "call", began);
        let response = match named {
            Some(_) => plain(StatusCode::OK, output?.to_json()),
            None => codec.encode_response(service, operation, output?, &id.to_string()),
        };
        self.phase(errand, "encode", began);
        Ok(response)
    }

    /// Validates and runs an operation.
    pub(crate) async fn perform(
        &self,
        service: &'static wire::Service,
        operation: &'static Operation,
        call: &Call,
        input: Record,
    ) -> Result<Record, Error> {
        wire::validate(service, operation, &input)?;
        match self.services.get(service.name) {
            Some(implementation) => caught(implementation.call(operation, call, input)).await,
            None => Err(service::missing(service, operation)),
        }
    }

    /// Runs an inner call of `caller`: no bytes, no signature; the same validation, permission and
    /// records.
    pub(crate) async fn inner(
        &self,
        common: &Common,
        caller: Caller,
        region: Region,
        service: &'static wire::Service,
        operation: &'static Operation,
        input: Record,
    ) -> Result<Record, Error> {
        let Some(parts) = common.parts.get() else {
            return Err(Error::new(503, "ServiceUnavailable", "Pinfold is starting."));
        };
        let time = common.clock.now();
        let request_id = RequestId::new(&*common.rng);
        let tracer = Arc::new(Tracer::new(time));
        let progress = Progress {
            service: Some(service),
            protocol: None,
            subject: format!("{}:{}", service.name, operation.name),
            caller: caller.arn().to_string(),
            account: caller.account().cloned(),
        };
        let call = Call {
            account: caller.account().unwrap_or(&common.config.default_account).clone(),
            caller,
            region,
            request_id,
            time,
            origin: inner_origin(common),
            clock: Arc::clone(&common.clock),
            tracer: Arc::clone(&tracer),
            authorizer: Arc::clone(&parts.authorizer),
        };
        let outcome = self.perform(service, operation, &call, input).await;
        tracer.phase("call", time, common.clock.now(), "");
        let id = request_id.to_string();
        let http_status = outcome.as_ref().map_or_else(|error| error.status, |_| operation.success_status);
        let outcome = outcome.map_err(|error| note(error, &id, &progress, &tracer));
        record(parts, progress, id, time, http_status, &tracer);
        outcome
    }

    /// The service and operation of those names (the models').
    pub(crate) fn operation(&self, named: Named<'_>) -> Result<(&'static wire::Service, &'static Operation), Error> {
        let Named { service, operation } = named;
        let Some(service) = self.services.get(service).map(|service| service.model()) else {
            let message = format!("The service {service} is not available here.");
            return Err(Error::new(404, "UnknownServiceException", message));
        };
        let Some(operation) = service.operation(operation) else {
            let message = format!("The service {} has no operation {operation}.", service.name);
            return Err(Error::new(404, "UnknownOperationException", message));
        };
        Ok((service, operation))
    }

    fn named(&self, named: Named<'_>) -> Result<Routed, Unrouted> {
        match self.operation(named) {
            Ok((service, operation)) => {
                Ok(Routed { service, operation, protocol: Protocol::RestJson1, labels: Vec::new() })
            }
            Err(error) => Err(Unrouted { service: None, protocol: Protocol::RestJson1, error }),
        }
    }

    /// The service whose operation this very one is.
    pub(crate) fn service_of(&self, operation: &'static Operation) -> Option<&'static wire::Service> {
        let is_it = |service: &&'static wire::Service| {
            service.operation(operation.name).is_some_and(|found| std::ptr::eq(found, operation))
        };
        self.services.values().map(|service| service.model()).find(is_it)
    }

    pub(crate) fn identifier(&self) -> &Identifier {
        &self.identifier
    }

    fn phase(&self, errand: &Errand<'_>, name: &'static str, began: Timestamp) -> Timestamp {
        let now = errand.common.clock.now();
        errand.tracer.phase(name, began, now, "");
        now
    }

    /// A request for nothing that there is: says what is here.
    fn unrouted(&self, error: Error, head: &Head) -> Error {
        if error.why.is_some() {
            return error;
        }
        let names: Vec<_> = self.router.services().map(|service| service.name).collect();
        let asked = format!("{} {}", head.parts.method, head.parts.uri.path());
        error.why(
            Why::new("route", "No operation of any service here fits the request.")
                .wanted(format!("an operation of {}", names.join(", ")), asked),
        )
    }
}

/// An answer in plain JSON.
fn plain(status: StatusCode, body: impl Into<Bytes>) -> wire::Response {
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    wire::Response { status, headers, body: body.into() }
}

/// Where the request came from, for operations and policies.
fn origin(head: &Head) -> Origin {
    Origin {
        source_ip: head.source_ip,
        user_agent: head.text(header::USER_AGENT).to_owned(),
        endpoint: head.endpoint.clone(),
        secure: head.secure,
        external: true,
    }
}

/// The origin of calls inside the house.
fn inner_origin(common: &Common) -> Origin {
    Origin {
        source_ip: std::net::IpAddr::V4(std::net::Ipv4Addr::LOCALHOST),
        user_agent: "pinfold".to_owned(),
        endpoint: common.endpoint(),
        secure: true,
        external: false,
    }
}

/// Keeps what is known of a request that has been answered.
fn record(parts: &Parts, progress: Progress, id: String, time: Timestamp, http_status: u16, tracer: &Tracer) {
    let Progress { subject, caller, account, .. } = progress;
    let (phases, why) = tracer.take();
    let extended_id = String::new();
    parts.trace.record(RequestTrace { id, extended_id, time, subject, caller, account, http_status, phases, why });
}

/// Keeps an error's explanation and writes what went wrong underneath to the log.
fn note(mut error: Error, id: &str, progress: &Progress, tracer: &Tracer) -> Error {
    let why = error.why.take().map_or_else(|| Why::new("call", error.to_string()), |why| *why);
    tracer.why(why);
    let subject = &progress.subject;
    match (&error.cause, error.status) {
        (Some(cause), 500..) => {
            tracing::error!(request_id = id, subject, %error, cause = %chain(&**cause), "operation failed")
        }
        (None, 500..) => tracing::error!(request_id = id, subject, %error, "operation failed"),
        (Some(cause), _) => {
            tracing::debug!(request_id = id, subject, %error, cause = %chain(&**cause), "operation refused")
        }
        (None, _) => tracing::debug!(request_id = id, subject, %error, "operation refused"),
    }
    error
}

/// An error and what caused it, down to the last.
fn chain(error: &(dyn std::error::Error + 'static)) -> String {
    let causes = std::iter::successors(Some(error), |error| error.source());
    causes.take(16).map(ToString::to_string).collect::<Vec<_>>().join(": ")
}

/// AWS's answer to a body that is not taken.
fn refused_body(error: BodyError, operation: &str) -> Error {
    match error {
        BodyError::TooLarge(limit) => Error::new(
            413,
            "RequestEntityTooLargeException",
            if operation.is_empty() {
                format!("Request must be smaller than {limit} bytes")
            } else {
                format!("Request must be smaller than {limit} bytes for the {operation} operation")
            },
        ),
        // With 400, as S3's front answers: clients know the code and try again.
        BodyError::Slow => Error::new(
            400,
            "RequestTimeout",
            "Your socket connection to the server was not read from or written to within the timeout period. \
             Idle connections will be closed.",
        ),
        BodyError::Broken(cause) => {
            Error::new(400, "IncompleteBody", "The request body terminated unexpectedly").cause(cause)
        }
    }
}

/// Turns a panic of the future into the error that the client gets. The panic's place and message
/// are in the log already, by the panic hook.
pub(crate) async fn caught<T>(future: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
    let mut future = pin!(future);
    std::future::poll_fn(|context| match std::panic::catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(context))) {
        Ok(poll) => poll,
        Err(panic) => {
            let message = panic
                .downcast_ref::<String>()
                .map(String::as_str)
                .or_else(|| panic.downcast_ref::<&str>().copied())
                .unwrap_or("without a message");
            Poll::Ready(Err(Error::internal(format!("panic: {message}"))))
        }
    })
    .await
}
