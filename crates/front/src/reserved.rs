//! The reserved routes: health in our own and LocalStack's form, `why`, `trace`, resets. Their
//! errors are plain JSON: `{"code", "message"}`.

use http::{HeaderValue, Method, Response, StatusCode, header};
use serde_json::{Map, Value, json};
use service::Body;

use crate::Front;
use crate::front::{Head, Parts, is_dev};
use crate::target::Target;

/// An error of a reserved route.
pub(crate) fn problem(status: StatusCode, code: &str, message: &str) -> Response<Body> {
    json_response(status, &json!({ "code": code, "message": message }))
}

/// `/_pinfold/health`: the services that are connected, all running.
pub(crate) fn health(front: &Front, head: &Head, parts: &Parts) -> Response<Body> {
    let services: Map<String, Value> =
        parts.services.iter().map(|service| (service.model().name.to_owned(), "running".into())).collect();
    only_get(head, || {
        json!({ "services": services, "edition": "pinfold", "version": front.config.version })
    })
}

/// `/_localstack/info`.
pub(crate) fn info(front: &Front, head: &Head) -> Response<Body> {
    only_get(head, || {
        json!({
            "version": front.config.version,
            "edition": "pinfold",
            "is_license_activated": false,
            "system": std::env::consts::OS,
            "is_docker": false,
            "server_time_utc": base::Clock::now(&base::SystemClock).iso8601(),
        })
    })
}

/// `/_localstack/init`: there are no scripts to wait for.
pub(crate) fn init(head: &Head) -> Response<Body> {
    only_get(head, || {
        json!({
            "completed": { "BOOT": true, "START": true, "READY": true, "SHUTDOWN": false },
            "scripts": [],
        })
    })
}

/// `why`, `trace` and the resets. In `serve` they are not on this listener.
pub(crate) async fn admin(front: &Front, head: &Head, parts: &Parts, target: Target<'_>) -> Response<Body> {
    let (true, Some(admin)) = (is_dev(&front.config), &parts.admin) else {
        return problem(StatusCode::NOT_FOUND, "NoSuchRoute", "This route is not on this listener.");
    };
    let found = |kind: &str, id: &str, found: Option<Value>| match found {
        Some(value) => json_response(StatusCode::OK, &value),
        None => problem(StatusCode::NOT_FOUND, "NotFound", &format!("No {kind} of the request {id} is kept.")),
    };
    match target {
        Target::Why(id) if is_get(head) => found("explanation", id, admin.why(id)),
        Target::Trace(id) if is_get(head) => found("trace", id, admin.trace(id)),
        Target::Reset if head.parts.method == Method::POST => match admin.reset().await {
            Ok(()) => json_response(StatusCode::OK, &json!({ "status": "ok" })),
            Err(error) => {
                tracing::error!(?error, "reset failed");
                problem(StatusCode::INTERNAL_SERVER_ERROR, &error.code, &error.message)
            }
        },
        Target::Reset => not_allowed("POST"),
        _ => not_allowed("GET, HEAD"),
    }
}

pub(crate) fn json_response(status: StatusCode, value: &Value) -> Response<Body> {
    let mut response = Response::new(Body::from(value.to_string()));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

fn only_get(head: &Head, value: impl FnOnce() -> Value) -> Response<Body> {
    if is_get(head) { json_response(StatusCode::OK, &value()) } else { not_allowed("GET, HEAD") }
}

fn is_get(head: &Head) -> bool {
    head.parts.method == Method::GET || head.parts.method == Method::HEAD
}

pub(crate) fn not_allowed(allow: &'static str) -> Response<Body> {
    let mut response = problem(StatusCode::METHOD_NOT_ALLOWED, "MethodNotAllowed", &format!("Allowed: {allow}."));
    response.headers_mut().insert(header::ALLOW, HeaderValue::from_static(allow));
    response
}
