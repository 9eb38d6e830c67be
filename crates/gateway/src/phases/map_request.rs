//! Makes the backend's request: mapped parameters, and the body by template, passed through, or
//! refused.

use std::borrow::Cow;

use base::Why;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;

use super::context;
use super::exchange::{Exchange, Pairs};
use super::fault::Fault;
use super::values;
use crate::compiled::mapping::Target;
use crate::compiled::{ContentHandling, Integration, IntegrationKind, MappingTemplate, Passthrough, choose};

/// What the backend is asked.
#[derive(Debug, Default)]
pub struct BackendRequest {
    /// Mapped headers, names as the mapping writes them.
    pub headers: Pairs,
    /// Mapped query parameters.
    pub query: Pairs,
    /// Mapped variables of the URI's path.
    pub path: Pairs,
    /// The body.
    pub body: Bytes,
}

/// Makes the request.
pub fn run(x: &mut Exchange<'_>, integration: &Integration) -> Result<BackendRequest, Box<Fault>> {
    x.log(|x| format!("HTTP Method: {}, Resource Path: {}", x.http_method, x.path));
    x.log(|x| format!("Method request path: {}", shown(&x.path_parameters)));
    x.log(|x| format!("Method request query string: {}", shown(x.query())));
    x.log(|x| format!("Method request headers: {}", shown(&headers(x))));
    x.log(|x| format!("Method request body before transformations: {}", String::from_utf8_lossy(&x.body)));
    let mut request = BackendRequest::default();
    for parameter in &integration.parameters {
        let Some(values) = values::of_request(x, &parameter.source) else { continue };
        let (list, name) = match &parameter.target {
            Target::Header(name) => (&mut request.headers, name),
            Target::Query(name) => (&mut request.query, name),
            Target::Path(name) => (&mut request.path, name),
        };
        list.extend(values.into_iter().map(|value| (name.to_string(), value)));
    }
    let proxied = matches!(integration.kind, IntegrationKind::LambdaProxy(_) | IntegrationKind::HttpProxy(_));
    if proxied {
        request.body = x.body.clone();
        return Ok(request);
    }
    request.body = body(x, integration)?;
    apply_overrides(&x.overrides, &mut request);
    Ok(request)
}

fn body(x: &mut Exchange<'_>, integration: &Integration) -> Result<Bytes, Box<Fault>> {
    let content_type = x.content_type();
    if let Some(template) = choose(&integration.templates, content_type) {
        let body = text_body(x, integration);
        let text = render(x, template, &body, "the request template")?;
        return Ok(text.into());
    }
    let passes = match integration.passthrough {
        Passthrough::WhenNoMatch => true,
        Passthrough::WhenNoTemplates => integration.templates.is_empty(),
        Passthrough::Never => false,
    };
    if !passes {
        let known: Vec<&str> = integration.templates.iter().map(|template| template.content_type.as_str()).collect();
        let why = Why {
            wanted: Some(format!("one of the content types {}", known.join(", "))),
            actual: Some(content_type.to_owned()),
            ..Why::new(
                "mapRequest",
                format!("no request template for {content_type}, and the passthrough behavior refuses others"),
            )
        };
        return Err(Box::new(Fault::unsupported_media_type(why)));
    }
    let binary = x.stage.binary.contains(content_type);
    Ok(match integration.content_handling {
        Some(ContentHandling::ToBinary) if !binary => decode(&x.body),
        Some(ContentHandling::ToText) if binary => STANDARD.encode(&x.body).into(),
        _ => x.body.clone(),
    })
}

/// The body as a template sees it: text, or base64 of bytes.
fn text_body(x: &Exchange<'_>, integration: &Integration) -> String {
    let binary = !x.body.is_empty() && x.stage.binary.contains(x.content_type());
    if binary && integration.content_handling != Some(ContentHandling::ToBinary) {
        return STANDARD.encode(&x.body);
    }
    String::from_utf8_lossy(&x.body).into_owned()
}

/// Bytes of base64; what is none stays as it is.
pub fn decode(body: &Bytes) -> Bytes {
    let compact: Vec<u8> = body.iter().copied().filter(|byte| !byte.is_ascii_whitespace()).collect();
    STANDARD.decode(compact).map_or_else(|_| body.clone(), Bytes::from)
}

/// Runs a mapping template over a body; what it overrides is kept in the exchange.
pub fn render(x: &mut Exchange<'_>, template: &MappingTemplate, body: &str, what: &str) -> Result<String, Box<Fault>> {
    let content_type = &template.content_type;
    let program = match &template.program {
        Ok(program) => program,
        Err(error) => {
            return Err(template_fault(format!(
                "Unable to transform request: {what} for {content_type} is not a template: {error}"
            )));
        }
    };
    let context = context::tree(x, &template.context);
    let headers = if template.wants_params { headers(x) } else { Pairs::new() };
    let rendered = program.render(&vtl::Inputs {
        body,
        path: &x.path_parameters,
        querystring: if template.wants_params { x.query() } else { &[] },
        header: &headers,
        context: &context,
        stage_variables: &x.stage.variables,
    });
    match rendered {
        Ok(rendered) => {
            merge(&mut x.overrides, rendered.overrides);
            Ok(rendered.text)
        }
        Err(error) => {
            Err(template_fault(format!("Unable to transform request: {what} for {content_type} failed: {error}")))
        }
    }
}

fn template_fault(summary: String) -> Box<Fault> {
    Box::new(Fault::configuration(Why::new("template", summary)))
}

/// The client's headers as the log and the templates show them.
fn headers(x: &Exchange<'_>) -> Pairs {
    x.forwarded_headers()
}

fn merge(into: &mut vtl::Overrides, from: vtl::Overrides) {
    into.request_header.extend(from.request_header);
    into.request_querystring.extend(from.request_querystring);
    into.request_path.extend(from.request_path);
    into.response_header.extend(from.response_header);
    into.response_status = from.response_status.or(into.response_status.take());
}

/// What the template overrode stands over what was mapped.
fn apply_overrides(overrides: &vtl::Overrides, request: &mut BackendRequest) {
    for (name, values) in &overrides.request_header {
        request.headers.retain(|(other, _)| !other.eq_ignore_ascii_case(name));
        request.headers.extend(values.iter().map(|value| (name.clone(), value.clone())));
    }
    for (name, values) in &overrides.request_querystring {
        request.query.retain(|(other, _)| other != name);
        request.query.extend(values.iter().map(|value| (name.clone(), value.clone())));
    }
    for (name, value) in &overrides.request_path {
        request.path.retain(|(other, _)| other != name);
        request.path.push((name.clone(), value.clone()));
    }
}

/// `{name=value, …}`, as the execution log writes maps.
pub fn shown(pairs: &[(String, String)]) -> Cow<'static, str> {
    if pairs.is_empty() {
        return Cow::Borrowed("{}");
    }
    let list: Vec<String> = pairs.iter().map(|(name, value)| format!("{name}={value}")).collect();
    Cow::Owned(format!("{{{}}}", list.join(", ")))
}
