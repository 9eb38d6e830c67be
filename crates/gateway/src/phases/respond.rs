//! The last phase: API Gateway's own headers, and gateway responses for requests that ended early.

use std::sync::Arc;

use base::Why;
use bytes::Bytes;
use http::header::{CONTENT_TYPE, IntoHeaderName};
use http::{HeaderMap, HeaderName, HeaderValue};
use service::{Body, Tracer};

use super::exchange::{Exchange, Ids};
use super::fault::Fault;
use super::map_request::shown;
use super::values;
use super::{Answer, compression, context};
use crate::compiled::mapping::Target;
use crate::compiled::{Substitution, SubstitutionPart, media};
use crate::gateway_response::Kind;

/// Constants, so that no response has its names read anew.
pub const TRACE_ID: HeaderName = HeaderName::from_static("x-amzn-trace-id");
const REQUEST_ID: HeaderName = HeaderName::from_static("x-amzn-requestid");
const EXTENDED_ID: HeaderName = HeaderName::from_static("x-amz-apigw-id");

/// The response to the client.
pub fn respond(x: &mut Exchange<'_>, outcome: Result<Answer, Box<Fault>>) -> http::Response<Body> {
    let (answer, ok) = match outcome {
        Ok(answer) => (answer, true),
        Err(mut fault) => {
            if let Some(why) = fault.why.take() {
                x.tracer.why(why);
            }
            if let Some(line) = fault.log.take() {
                x.log(|_| line);
            }
            (gateway_response(x, &fault), false)
        }
    };
    x.log(|_| format!("Method response body after transformations: {}", String::from_utf8_lossy(&answer.body)));
    x.log(|_| format!("Method response headers: {}", shown(&log_headers(&answer.headers))));
    if ok {
        x.log(|_| "Successfully completed execution".to_owned());
    }
    x.log(|_| format!("Method completed with status: {}", answer.status));
    let ids = Ids { request: x.id, extended: x.extended_id.clone() };
    let mut answer = answer;
    answer.body = compression::pack(x, &mut answer.headers, answer.body);
    let response = finish(answer, &ids);
    x.phase("respond", "");
    response
}

/// The response where not even the stage was found.
pub fn without_stage(tracer: &Arc<Tracer>, ids: &Ids, fault: Fault) -> http::Response<Body> {
    let body = default_body(&fault);
    let answer = Answer { status: fault.status(), headers: error_headers(&fault), body };
    tracer.why(fault.why.unwrap_or_else(|| Why::new("stage", fault.message)));
    finish(answer, ids)
}

/// Names the request in a header.
pub fn name(headers: &mut HeaderMap, header: impl IntoHeaderName, id: &str) {
    if let Ok(value) = HeaderValue::from_str(id) {
        headers.insert(header, value);
    }
}

fn finish(answer: Answer, ids: &Ids) -> http::Response<Body> {
    let Answer { status, mut headers, body } = answer;
    headers.entry(CONTENT_TYPE).or_insert(HeaderValue::from_static("application/json"));
    name(&mut headers, REQUEST_ID, &ids.request.to_string());
    name(&mut headers, EXTENDED_ID, &ids.extended);
    let status = http::StatusCode::from_u16(status).unwrap_or(http::StatusCode::INTERNAL_SERVER_ERROR);
    let bodyless = status.is_informational() || matches!(status.as_u16(), 204 | 304);
    let mut response = http::Response::new(if bodyless { Body::empty() } else { Body::from(body) });
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response
}

/// The gateway response of a fault, as the API's owner wants it.
fn gateway_response(x: &Exchange<'_>, fault: &Fault) -> Answer {
    let stage = Arc::clone(&x.stage);
    let own = stage.gateway_response(fault.kind).filter(|response| response.changed);
    let fallback = if fault.status() >= 500 { Kind::Default5xx } else { Kind::Default4xx };
    let Some(response) = own.or_else(|| stage.gateway_response(fallback).filter(|response| response.changed)) else {
        return Answer { status: fault.status(), headers: error_headers(fault), body: default_body(fault) };
    };
    let mut headers = error_headers(fault);
    let wanted = x.header("accept").map(media::essence).unwrap_or_default();
    let chosen = response.templates.iter().find(|(content_type, _)| content_type.eq_ignore_ascii_case(wanted));
    let body = match chosen.or(response.templates.first()) {
        Some((content_type, template)) => {
            if let Ok(value) = HeaderValue::from_str(content_type) {
                headers.insert("content-type", value);
            }
            Bytes::from(substitute(x, fault, template))
        }
        None => default_body(fault),
    };
    for parameter in &response.parameters {
        let Target::Header(name) = &parameter.target else { continue };
        let Ok(name) = name.parse::<HeaderName>() else { continue };
        let values = match &parameter.source {
            crate::compiled::mapping::Source::Context(name) => {
                context::lookup(x, name, Some(fault)).into_iter().collect()
            }
            other => values::of_request(x, other).unwrap_or_default(),
        };
        for value in values.iter().filter_map(|value| HeaderValue::from_str(value).ok()) {
            headers.append(name.clone(), value);
        }
    }
    // A status that the fault brings along (502) stands unless the owner set one for its kind.
    let status = match (response.status, fault.status) {
        (Some(own), _) => own,
        (None, _) => fault.status(),
    };
    Answer { status, headers, body }
}

fn substitute(x: &Exchange<'_>, fault: &Fault, template: &Substitution) -> String {
    let mut out = String::new();
    for part in &template.0 {
        match part {
            SubstitutionPart::Text(text) => out.push_str(text),
            SubstitutionPart::Context(name) => {
                out.push_str(&context::lookup(x, name, Some(fault)).unwrap_or_default());
            }
            SubstitutionPart::Method(source) => {
                if let Some(values) = values::of_request(x, source) {
                    out.push_str(&values.join(","));
                }
            }
        }
    }
    out
}

/// AWS's own bodies: those of 5XX have a space.
fn default_body(fault: &Fault) -> Bytes {
    let message = serde_json::Value::from(fault.message.as_ref());
    let space = if fault.status() >= 500 { " " } else { "" };
    Bytes::from(format!("{{\"{}\":{space}{message}}}", fault.member))
}

fn error_headers(fault: &Fault) -> HeaderMap {
    let mut headers = HeaderMap::new();
    let error_type = fault.error_type.unwrap_or(fault.kind.error_type());
    headers.insert("x-amzn-errortype", HeaderValue::from_static(error_type));
    headers
}

fn log_headers(headers: &HeaderMap) -> Vec<(String, String)> {
    headers
        .iter()
        .map(|(name, value)| (super::headers::spelling(name).to_owned(), super::headers::text(value).into_owned()))
        .collect()
}
