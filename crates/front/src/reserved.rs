//! The reserved routes: health in our own and LocalStack's form, `why`, `trace`, resets. Their
//! errors are plain JSON: `{"code", "message"}`.

use std::sync::Arc;

use auth::Caller;
use base::Secret;
use bytes::Bytes;
use http::{HeaderValue, Method, Request, Response, StatusCode, header};
use serde_json::{Map, Value, json};
use service::{Body, BoxFuture, Handler};
use sha2::{Digest, Sha256};

use crate::head::text;
use crate::parts::{Common, Parts};
use crate::problem::{json_response, not_allowed, problem, refused};
use crate::target::{Target, target};
use crate::{Admin, FrontConfig};

/// `/_pinfold/health`: the services that are connected, all running.
pub(crate) fn health(config: &FrontConfig, method: &Method, parts: &Parts) -> Response<Body> {
    let services: Map<String, Value> =
        parts.services.iter().map(|service| (service.model().name.to_owned(), "running".into())).collect();
    only_get(method, || json!({ "services": services, "edition": "pinfold", "version": config.version }))
}

/// `/_localstack/info`.
pub(crate) fn info(config: &FrontConfig, method: &Method) -> Response<Body> {
    only_get(method, || {
        json!({
            "version": config.version,
            "edition": "pinfold",
            "is_license_activated": false,
            "system": std::env::consts::OS,
            "is_docker": false,
            "server_time_utc": base::Clock::now(&base::SystemClock).iso8601(),
        })
    })
}

/// `/_localstack/init`: there are no scripts to wait for.
pub(crate) fn init(method: &Method) -> Response<Body> {
    only_get(method, || {
        json!({
            "completed": { "BOOT": true, "START": true, "READY": true, "SHUTDOWN": false },
            "scripts": [],
        })
    })
}

/// `why`, `trace` and `iam`, as far as the viewer may see them.
pub(crate) fn admin(head: &http::request::Parts, parts: &Parts, target: Target<'_>, viewer: &Caller) -> Response<Body> {
    match &parts.admin {
        Some(admin) => explain(&head.method, &head.uri, &**admin, target, viewer),
        None => problem(StatusCode::NOT_FOUND, "NoSuchRoute", "There is no such route."),
    }
}

/// The resets. `serve` has none.
pub(crate) async fn reset(config: &FrontConfig, method: &Method, parts: &Parts) -> Response<Body> {
    let (true, Some(admin)) = (config.is_dev(), &parts.admin) else {
        return problem(StatusCode::NOT_FOUND, "NoSuchRoute", "This route is not on this listener.");
    };
    if *method != Method::POST {
        return not_allowed("POST");
    }
    match admin.reset().await {
        Ok(()) => json_response(StatusCode::OK, &json!({ "status": "ok" })),
        Err(error) => {
            tracing::error!(?error, "reset failed");
            problem(StatusCode::INTERNAL_SERVER_ERROR, &error.code, &error.message)
        }
    }
}

/// A function's package, as a zip.
pub(crate) async fn code(head: &http::request::Parts, parts: &Parts) -> Response<Body> {
    if !is_get(&head.method) {
        return not_allowed("GET, HEAD");
    }
    let found = match &parts.admin {
        Some(admin) => admin.code(head.uri.path(), head.uri.query().unwrap_or_default()).await,
        None => None,
    };
    let Some(bytes) = found else {
        return problem(StatusCode::FORBIDDEN, "AccessDenied", "Request has expired, or was not made by GetFunction.");
    };
    let mut response = Response::new(Body::from(bytes));
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/zip"));
    response
}

fn explain(method: &Method, uri: &http::Uri, admin: &dyn Admin, target: Target<'_>, viewer: &Caller) -> Response<Body> {
    if !is_get(method) {
        return not_allowed("GET, HEAD");
    }
    let (what, found) = match target {
        Target::Why(id) => (format!("explanation of the request {id}"), Ok(admin.why(id, viewer))),
        Target::Trace(id) => (format!("trace of the request {id}"), admin.trace(id, viewer)),
        Target::Iam(what) => (what.to_owned(), admin.iam(what, uri.query().unwrap_or_default(), viewer).map(Some)),
        _ => return problem(StatusCode::NOT_FOUND, "NoSuchRoute", "There is no such route."),
    };
    match found {
        Ok(Some(value)) => json_response(StatusCode::OK, &value),
        Ok(None) => problem(StatusCode::NOT_FOUND, "NotFound", &format!("No {what} is kept.")),
        Err(error) => refused(&error),
    }
}

/// Answers the admin listener of `serve`: health, `why`, `trace`, with a bearer token.
pub(crate) struct AdminListener {
    pub(crate) common: Arc<Common>,
    pub(crate) token: Secret<String>,
}

impl AdminListener {
    fn answer(&self, request: &Request<Bytes>) -> Response<Body> {
        let given = text(request.headers(), header::AUTHORIZATION).strip_prefix("Bearer ").unwrap_or_default();
        // Hashed first: comparing must not tell how much of it was right.
        if Sha256::digest(given) != Sha256::digest(self.token.expose()) {
            let mut response = problem(StatusCode::UNAUTHORIZED, "Unauthorized", "A bearer token is needed.");
            response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
            return response;
        }
        let Some(parts) = self.common.parts.get() else {
            return problem(StatusCode::SERVICE_UNAVAILABLE, "NotReady", "Pinfold is starting.");
        };
        match (target("", request.uri().path()), &parts.admin) {
            (Target::Health, _) => health(&self.common.config, request.method(), parts),
            (target @ (Target::Why(_) | Target::Trace(_) | Target::Iam(_)), Some(admin)) => {
                // Who has the token administers all of it.
                let viewer = Caller::root(self.common.config.default_account.clone());
                explain(request.method(), request.uri(), &**admin, target, &viewer)
            }
            _ => problem(StatusCode::NOT_FOUND, "NoSuchRoute", "There is no such route."),
        }
    }
}

impl Handler for AdminListener {
    fn handle<'a>(&'a self, request: Request<Bytes>) -> BoxFuture<'a, Response<Body>> {
        Box::pin(std::future::ready(self.answer(&request)))
    }
}

fn only_get(method: &Method, value: impl FnOnce() -> Value) -> Response<Body> {
    if is_get(method) { json_response(StatusCode::OK, &value()) } else { not_allowed("GET, HEAD") }
}

fn is_get(method: &Method) -> bool {
    *method == Method::GET || *method == Method::HEAD
}
