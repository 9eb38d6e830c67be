//! Answers in plain JSON, and the errors of what is no service: `{"code", "message"}`.

use http::{HeaderValue, Response, StatusCode, header};
use serde_json::{Value, json};
use service::Body;
use wire::Error;

/// An error of ours.
pub(crate) fn problem(status: StatusCode, code: &str, message: &str) -> Response<Body> {
    json_response(status, &json!({ "code": code, "message": message }))
}

/// A service's error, outside its protocols.
pub(crate) fn refused(error: &Error) -> Response<Body> {
    problem(status_of(error), &error.code, &error.message)
}

pub(crate) fn json_response(status: StatusCode, value: &Value) -> Response<Body> {
    let mut response = Response::new(Body::from(value.to_string()));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

pub(crate) fn not_allowed(allow: &'static str) -> Response<Body> {
    let mut response = problem(StatusCode::METHOD_NOT_ALLOWED, "MethodNotAllowed", &format!("Allowed: {allow}."));
    response.headers_mut().insert(header::ALLOW, HeaderValue::from_static(allow));
    response
}

/// An error's status as HTTP knows it.
pub(crate) fn status_of(error: &Error) -> StatusCode {
    StatusCode::from_u16(error.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}
