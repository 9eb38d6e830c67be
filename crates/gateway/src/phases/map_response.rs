//! Makes the client's response of a backend's answer: by the integration response whose pattern
//! fits, or as it is for proxy integrations.

use base::Why;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};

use super::Answer;
use super::backend::{BackendAnswer, Outcome};
use super::exchange::Exchange;
use super::fault::Fault;
use super::headers;
use super::map_request::{decode, render};
use super::values;
use crate::compiled::mapping::{Source, Target};
use crate::compiled::{ContentHandling, Integration, Response, choose};

/// Makes the response.
pub fn run(x: &mut Exchange<'_>, integration: &Integration, answer: BackendAnswer) -> Result<Answer, Box<Fault>> {
    let outcome = match answer {
        BackendAnswer::Proxied(answer) => return Ok(answer),
        BackendAnswer::Mapped(outcome) => outcome,
    };
    let Some(response) = integration.response(&outcome.selector) else {
        let summary = format!(
            "No match for output mapping and no default output mapping configured. Endpoint Response Status Code: {}",
            outcome.status
        );
        let why = Why {
            wanted: Some("an integration response without selection pattern, or one whose pattern matches".to_owned()),
            actual: Some(outcome.selector),
            ..Why::new("mapResponse", summary)
        };
        return Err(Box::new(Fault::configuration(why)));
    };
    let mut headers = HeaderMap::new();
    let (content_type, body) = body(x, response, &outcome)?;
    headers.insert("content-type", content_type);
    for parameter in &response.parameters {
        let Target::Header(name) = &parameter.target else { continue };
        let Ok(name) = name.parse::<HeaderName>() else { continue };
        let values = values(x, &parameter.source, &outcome);
        headers.remove(&name);
        for value in values.iter().filter_map(|value| HeaderValue::from_str(value).ok()) {
            headers.append(name.clone(), value);
        }
    }
    let mut status = response.status;
    override_response(x, &mut headers, &mut status)?;
    Ok(Answer { status, headers, body })
}

/// What the templates set in `$context.responseOverride`.
fn override_response(x: &mut Exchange<'_>, headers: &mut HeaderMap, status: &mut u16) -> Result<(), Box<Fault>> {
    for (name, values) in std::mem::take(&mut x.overrides.response_header) {
        let Ok(name) = name.parse::<HeaderName>() else { continue };
        headers.remove(&name);
        for value in values.iter().filter_map(|value| HeaderValue::from_str(value).ok()) {
            headers.append(name.clone(), value);
        }
    }
    if let Some(text) = x.overrides.response_status.take() {
        let number = text.trim().parse().ok().filter(|status| (100..600).contains(status));
        let Some(number) = number else {
            let why = Why {
                wanted: Some("a whole number from 100 to 599".to_owned()),
                actual: Some(text),
                ..Why::new("mapResponse", "the template sets $context.responseOverride.status to what is no status")
            };
            return Err(Box::new(Fault::configuration(why)));
        };
        *status = number;
    }
    Ok(())
}

/// The content type and the body: by the template that fits `Accept`, else the one for JSON, else the first.
fn body(x: &mut Exchange<'_>, response: &Response, outcome: &Outcome) -> Result<(HeaderValue, Bytes), Box<Fault>> {
    const JSON: HeaderValue = HeaderValue::from_static("application/json");
    let accepted = x.header("accept").and_then(|accept| choose(&response.templates, accept));
    let template = accepted.or_else(|| choose(&response.templates, "application/json")).or(response.templates.first());
    let Some(template) = template else {
        return Ok((JSON, converted(response.content_handling, x, outcome)));
    };
    let content_type = HeaderValue::from_str(&template.content_type).unwrap_or(JSON);
    // An empty template means the body as it is.
    if template.empty {
        return Ok((content_type, converted(response.content_handling, x, outcome)));
    }
    let body = match response.content_handling {
        Some(ContentHandling::ToText) => STANDARD.encode(&outcome.body),
        _ => String::from_utf8_lossy(&outcome.body).into_owned(),
    };
    let text = render(x, template, &body, "the response template")?;
    let bytes = Bytes::from(text);
    Ok((
        content_type,
        if response.content_handling == Some(ContentHandling::ToBinary) { decode(&bytes) } else { bytes },
    ))
}

fn converted(handling: Option<ContentHandling>, x: &Exchange<'_>, outcome: &Outcome) -> Bytes {
    let wants_bytes = x.header("accept").is_some_and(|accept| x.stage.binary.contains(accept));
    match handling {
        Some(ContentHandling::ToBinary) if wants_bytes || x.stage.binary.is_empty() => decode(&outcome.body),
        Some(ContentHandling::ToText) => STANDARD.encode(&outcome.body).into(),
        _ => outcome.body.clone(),
    }
}

/// The values of a mapping expression over the backend's answer, or over the client's request.
fn values(x: &Exchange<'_>, source: &Source, outcome: &Outcome) -> Vec<String> {
    let all = |name: &str| {
        let Ok(name) = name.parse::<HeaderName>() else { return Vec::new() };
        outcome.headers.get_all(name).iter().map(|value| headers::text(value).into_owned()).collect::<Vec<_>>()
    };
    match source {
        Source::ResponseHeader(name) => all(name).pop().into_iter().collect(),
        Source::ResponseHeaders(name) => all(name),
        Source::Body => vec![String::from_utf8_lossy(&outcome.body).into_owned()],
        Source::BodyPart(template) => {
            let body = String::from_utf8_lossy(&outcome.body);
            let rendered = template.render(&vtl::Inputs::of_body(&body));
            rendered.ok().map(|rendered| rendered.text).into_iter().collect()
        }
        other => values::of_request(x, other).unwrap_or_default(),
    }
}
