//! Integrations and integration responses, compiled.

use std::sync::Arc;
use std::time::Duration;

use base::{Arn, Limits};
use regex::{Regex, RegexBuilder};

use super::mapping::{self, Parameter};
use super::template::MappingTemplate;
use super::uri::{self, Backend, Piece};
use crate::record;

/// What answers a method.
#[derive(Debug)]
pub struct Integration {
    /// The backend.
    pub kind: Kind,
    /// The method of the request to the backend; none: the client's.
    pub http_method: Option<http::Method>,
    /// How long the backend may take.
    pub timeout: Duration,
    /// Whose rights the call is made with; none: API Gateway's own.
    pub credentials: Option<Credentials>,
    /// Parameters of the request to the backend.
    pub parameters: Vec<Parameter>,
    /// Templates of the request's body.
    pub templates: Vec<MappingTemplate>,
    /// What happens to a body that no template is for.
    pub passthrough: Passthrough,
    /// What happens to the request's body.
    pub content_handling: Option<ContentHandling>,
    /// The responses that have a pattern, by status code, and then the default one.
    pub responses: Vec<Response>,
}

/// The backend.
#[derive(Debug)]
pub enum Kind {
    /// `MOCK`.
    Mock,
    /// `AWS` to a function.
    Lambda(Arc<Arn>),
    /// `AWS_PROXY` to a function.
    LambdaProxy(Arc<Arn>),
    /// `AWS` to another service.
    Service {
        /// The service's name, such as `sqs`.
        service: String,
        /// The region that it is called in.
        region: String,
        /// `action/NAME` or `path/…`.
        request: String,
    },
    /// `HTTP`.
    Http(Vec<Piece>),
    /// `HTTP_PROXY`.
    HttpProxy(Vec<Piece>),
    /// What cannot work, and why.
    Broken(String),
}

/// Whose rights a call is made with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Credentials {
    /// A role that API Gateway assumes.
    Role(Arc<Arn>),
    /// `arn:aws:iam::*:user/*`: the caller's own.
    Caller,
    /// What is no role.
    Invalid(String),
}

/// What happens to a body that no template is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Passthrough {
    /// It goes on as it is.
    WhenNoMatch,
    /// It goes on as it is if there are no templates at all.
    WhenNoTemplates,
    /// It is refused.
    Never,
}

/// What happens to a body on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContentHandling {
    /// Base64 becomes bytes.
    ToBinary,
    /// Bytes become base64.
    ToText,
}

/// How an answer of the backend becomes a response.
#[derive(Debug)]
pub struct Response {
    /// The status that the client sees.
    pub status: u16,
    /// What the backend's status or error message must match as a whole; none: the default.
    pub pattern: Option<Regex>,
    /// Headers of the response.
    pub parameters: Vec<Parameter>,
    /// Templates of the response's body.
    pub templates: Vec<MappingTemplate>,
    /// What happens to the response's body.
    pub content_handling: Option<ContentHandling>,
}

impl Kind {
    /// AWS's name, and `BROKEN` for what cannot work.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Mock => "MOCK",
            Self::Lambda(_) | Self::Service { .. } => "AWS",
            Self::LambdaProxy(_) => "AWS_PROXY",
            Self::Http(_) => "HTTP",
            Self::HttpProxy(_) => "HTTP_PROXY",
            Self::Broken(_) => "BROKEN",
        }
    }
}

impl Integration {
    /// Compiles one.
    pub fn compile(it: &record::Integration, variable: &dyn Fn(&str) -> Option<String>, limits: &Limits) -> Self {
        let uri = uri::with_stage_variables(it.uri.as_deref().unwrap_or_default(), variable);
        let credentials = it.credentials.as_deref().filter(|text| !text.is_empty());
        let mut responses: Vec<Response> =
            it.responses.values().filter_map(|response| compile_response(response, variable, limits)).collect();
        responses.sort_by_key(|response| response.pattern.is_none());
        Self {
            kind: kind(it, &uri),
            http_method: it.http_method.as_deref().filter(|name| *name != "ANY").and_then(|name| name.parse().ok()),
            timeout: Duration::from_millis(u64::from(it.timeout_ms)).min(limits.integration),
            credentials: credentials.map(|text| parse_credentials(&uri::with_stage_variables(text, variable))),
            parameters: mapping::parameters(
                it.request_parameters.iter().flatten(),
                "integration.request.",
                variable,
                limits,
            ),
            templates: templates(it.request_templates.iter().flatten(), limits),
            passthrough: match it.passthrough_behavior.as_str() {
                "NEVER" => Passthrough::Never,
                "WHEN_NO_TEMPLATES" => Passthrough::WhenNoTemplates,
                _ => Passthrough::WhenNoMatch,
            },
            content_handling: content_handling(it.content_handling.as_deref()),
            responses,
        }
    }

    /// The response for a backend's status or error message.
    pub fn response(&self, outcome: &str) -> Option<&Response> {
        self.responses.iter().find(|response| match &response.pattern {
            Some(pattern) => pattern.is_match(outcome),
            None => true,
        })
    }
}

fn kind(it: &record::Integration, uri: &str) -> Kind {
    let backend = match it.kind.as_str() {
        "MOCK" => return Kind::Mock,
        "AWS" | "AWS_PROXY" => uri::parse_aws(uri),
        _ => uri::parse_http(uri),
    };
    if it.connection_type.as_deref() == Some("VPC_LINK") {
        return Kind::Broken("VPC links are not built: the integration cannot be reached".into());
    }
    match (backend, it.kind.as_str()) {
        (Ok(Backend::Lambda(function)), "AWS") => Kind::Lambda(function),
        (Ok(Backend::Lambda(function)), "AWS_PROXY") => Kind::LambdaProxy(function),
        (Ok(Backend::Service { service, region, request }), "AWS") => Kind::Service { service, region, request },
        (Ok(Backend::Http(pieces)), "HTTP") => Kind::Http(pieces),
        (Ok(Backend::Http(pieces)), "HTTP_PROXY") => Kind::HttpProxy(pieces),
        (Err(error), _) => Kind::Broken(format!("{error}: {uri}")),
        (Ok(_), kind) => Kind::Broken(format!("an integration of type {kind} cannot call {uri}")),
    }
}

fn parse_credentials(text: &str) -> Credentials {
    if text == "arn:aws:iam::*:user/*" {
        return Credentials::Caller;
    }
    match text.parse::<Arn>() {
        Ok(arn) if arn.service == "iam" && arn.resource.starts_with("role/") => Credentials::Role(Arc::new(arn)),
        _ => Credentials::Invalid(text.to_owned()),
    }
}

fn content_handling(text: Option<&str>) -> Option<ContentHandling> {
    match text {
        Some("CONVERT_TO_BINARY") => Some(ContentHandling::ToBinary),
        Some("CONVERT_TO_TEXT") => Some(ContentHandling::ToText),
        _ => None,
    }
}

fn templates<'a>(texts: impl IntoIterator<Item = (&'a String, &'a String)>, limits: &Limits) -> Vec<MappingTemplate> {
    texts.into_iter().map(|(content_type, text)| MappingTemplate::compile(content_type, text, limits)).collect()
}

/// None for a pattern that is none and a status that is none: neither passes the control plane.
fn compile_response(
    response: &record::IntegrationResponse,
    variable: &dyn Fn(&str) -> Option<String>,
    limits: &Limits,
) -> Option<Response> {
    let pattern = match response.selection_pattern.as_deref() {
        None | Some("") => None,
        Some(text) => Some(selection_pattern(text)?),
    };
    Some(Response {
        status: response.status_code.parse().ok()?,
        pattern,
        parameters: mapping::parameters(
            response.response_parameters.iter().flatten(),
            "method.response.",
            variable,
            limits,
        ),
        templates: templates(response.response_templates.iter().flatten(), limits),
        content_handling: content_handling(response.content_handling.as_deref()),
    })
}

/// What a compiled selection pattern may take, in bytes.
const PATTERN: usize = 256 * 1024;

/// A selection pattern: matches the whole text, newlines only where it says so (Java's `matches`).
pub fn selection_pattern(text: &str) -> Option<Regex> {
    // On its own first: `a)|(b` is none. A stage may have thousands, so each has its bound.
    let compile = |text: &str| RegexBuilder::new(text).size_limit(PATTERN).dfa_size_limit(PATTERN).build().ok();
    compile(text)?;
    compile(&format!("^(?:{text})$"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_pattern_that_matches_the_whole_text_wins() {
        let response = |status: &str, pattern: Option<&str>| record::IntegrationResponse {
            status_code: status.into(),
            selection_pattern: pattern.map(str::to_owned),
            ..Default::default()
        };
        let record = record::Integration {
            kind: "MOCK".into(),
            responses: [response("200", None), response("400", Some(r"4\d{2}")), response("500", Some(".*Error.*"))]
                .map(|response| (response.status_code.clone(), response))
                .into(),
            ..Default::default()
        };
        let integration = Integration::compile(&record, &|_| None, &Limits::default());
        let check = |text, status| assert_eq!(integration.response(text).map(|it| it.status), Some(status), "{text}");
        check("404", 400);
        check("4040", 200);
        check("an Error here", 500);
        check("an Error\nhere", 200);
        assert!(selection_pattern("a)|(b").is_none());
        assert!(selection_pattern("(a{1000}){1000}").is_none());
        check("", 200);
    }

    #[test]
    fn credentials_are_read() {
        assert_eq!(parse_credentials("arn:aws:iam::*:user/*"), Credentials::Caller);
        assert!(matches!(parse_credentials("arn:aws:iam::123456789012:role/x"), Credentials::Role(_)));
        assert!(matches!(parse_credentials("x"), Credentials::Invalid(_)));
    }
}
