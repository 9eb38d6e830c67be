//! Integration URIs: `arn:aws:apigateway:REGION:SERVICE:path|action/…`, `http://…`, and the stage
//! variables inside them.

use std::sync::Arc;

use base::Arn;

/// What an integration's URI names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Backend {
    /// A function, by its ARN.
    Lambda(Arc<Arn>),
    /// An operation of another AWS service.
    Service {
        /// The service's name, such as `sqs`.
        service: String,
        /// The region that it is called in.
        region: String,
        /// `action/NAME` or a path.
        request: String,
    },
    /// A URL, in pieces.
    Http(Vec<Piece>),
}

/// A piece of a URL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Text as it stands.
    Text(String),
    /// `{NAME}`: a mapped path parameter.
    Variable(String),
}

/// Why a URI names nothing, in AWS's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidUri {
    /// Not an ARN.
    #[error("Invalid ARN specified in the request")]
    Arn,
    /// An ARN without `path` or `action`.
    #[error("AWS ARN for integration must contain path or action")]
    PathOrAction,
    /// The ARN of something that is not a function.
    #[error("Invalid function ARN or invalid uri")]
    Function,
    /// Not a URL.
    #[error("Invalid HTTP endpoint specified for URI")]
    Http,
}

/// The URI of an `AWS` or `AWS_PROXY` integration.
pub fn parse_aws(uri: &str) -> Result<Backend, InvalidUri> {
    let arn: Arn = uri.parse().map_err(|_| InvalidUri::Arn)?;
    if arn.service != "apigateway" {
        return Err(InvalidUri::Arn);
    }
    // The account's place holds the service, which may have a subdomain before it: `abc.s3`.
    let service = arn.account.rsplit('.').next().unwrap_or_default().to_owned();
    let (kind, rest) = arn.resource.split_once('/').ok_or(InvalidUri::PathOrAction)?;
    match kind {
        "path" if service == "lambda" => function(rest).map(|function| Backend::Lambda(Arc::new(function))),
        "path" => Ok(Backend::Service { service, region: arn.region, request: format!("path/{rest}") }),
        "action" => Ok(Backend::Service { service, region: arn.region, request: format!("action/{rest}") }),
        _ => Err(InvalidUri::PathOrAction),
    }
}

/// `2015-03-31/functions/ARN/invocations`.
fn function(path: &str) -> Result<Arn, InvalidUri> {
    let path = path.trim_start_matches('/');
    let (_, rest) = path.split_once("/functions/").ok_or(InvalidUri::Function)?;
    let arn = rest.strip_suffix("/invocations").unwrap_or(rest);
    let arn: Arn = arn.parse().map_err(|_| InvalidUri::Function)?;
    let fits = arn.service == "lambda" && arn.resource.starts_with("function:");
    if fits { Ok(arn) } else { Err(InvalidUri::Function) }
}

/// The URI of an `HTTP` or `HTTP_PROXY` integration.
pub fn parse_http(uri: &str) -> Result<Backend, InvalidUri> {
    let rest = uri.strip_prefix("http://").or_else(|| uri.strip_prefix("https://")).ok_or(InvalidUri::Http)?;
    if rest.is_empty() || rest.starts_with('/') || uri.bytes().any(|byte| byte <= b' ' || byte == 0x7f) {
        return Err(InvalidUri::Http);
    }
    let mut pieces = Vec::new();
    let mut text = String::new();
    let mut left = uri;
    while let Some((before, after)) = left.split_once('{') {
        text.push_str(before);
        let Some((name, after)) = after.split_once('}') else { return Err(InvalidUri::Http) };
        if !text.is_empty() {
            pieces.push(Piece::Text(std::mem::take(&mut text)));
        }
        pieces.push(Piece::Variable(name.trim_end_matches('+').to_owned()));
        left = after;
    }
    text.push_str(left);
    if !text.is_empty() {
        pieces.push(Piece::Text(text));
    }
    Ok(Backend::Http(pieces))
}

/// Puts the stage's variables into `${stageVariables.NAME}`. A variable that the stage has not
/// becomes nothing; what does not end stays as it is.
pub fn with_stage_variables(text: &str, variable: &dyn Fn(&str) -> Option<String>) -> String {
    const START: &str = "${stageVariables.";
    let mut out = String::with_capacity(text.len());
    let mut left = text;
    while let Some((before, after)) = left.split_once(START) {
        out.push_str(before);
        let Some((name, rest)) = after.split_once('}') else {
            out.push_str(START);
            left = after;
            break;
        };
        out.push_str(&variable(name).unwrap_or_default());
        left = rest;
    }
    out.push_str(left);
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const FUNCTION: &str = "arn:aws:lambda:us-east-1:123456789012:function:meditate";

    #[track_caller]
    fn check_function(uri: &str, expect: Result<&str, InvalidUri>) {
        let found = parse_aws(uri).map(|backend| match backend {
            Backend::Lambda(arn) => arn.to_string(),
            other => format!("{other:?}"),
        });
        assert_eq!(found.as_deref().map_err(|error| *error), expect, "{uri}");
    }

    #[test]
    fn functions_are_found() {
        let uri = |path: &str| format!("arn:aws:apigateway:us-east-1:lambda:{path}");
        let path = format!("path/2015-03-31/functions/{FUNCTION}/invocations");
        check_function(&uri(&path), Ok(FUNCTION));
        check_function(&uri(&path.replace("path/", "path//")), Ok(FUNCTION));
        check_function(&uri(&path.replace("meditate", "meditate:prod")), Ok(&format!("{FUNCTION}:prod")));
        check_function(&uri("path/2015-03-31/functions/meditate/invocations"), Err(InvalidUri::Function));
        check_function(&uri("function:x"), Err(InvalidUri::PathOrAction));
        check_function(FUNCTION, Err(InvalidUri::Arn));
        check_function("", Err(InvalidUri::Arn));
    }

    #[test]
    fn services_are_found() {
        let backend = parse_aws("arn:aws:apigateway:eu-west-1:sqs:path/123456789012/queue");
        let expect = Backend::Service {
            service: "sqs".into(),
            region: "eu-west-1".into(),
            request: "path/123456789012/queue".into(),
        };
        assert_eq!(backend, Ok(expect));
    }

    #[test]
    fn urls_are_cut_at_their_variables() {
        let text = |text: &str| Piece::Text(text.into());
        let variable = |name: &str| Piece::Variable(name.into());
        let expect = Backend::Http(vec![text("http://h:1/a/"), variable("id"), text("/b/"), variable("proxy")]);
        assert_eq!(parse_http("http://h:1/a/{id}/b/{proxy+}"), Ok(expect));
        for bad in ["", "ftp://x", "http://", "http:///x", "http://x/{y", "http://x/ y"] {
            assert_eq!(parse_http(bad), Err(InvalidUri::Http), "{bad}");
        }
    }

    #[test]
    fn stage_variables_are_put_in() {
        let variable = |name: &str| (name == "fn").then(|| "meditate".to_owned());
        let check = |text, expect| assert_eq!(with_stage_variables(text, &variable), expect);
        check("a:${stageVariables.fn}:b", "a:meditate:b");
        check("${stageVariables.fn}${stageVariables.fn}", "meditatemeditate");
        check("x${stageVariables.none}y", "xy");
        check("x${stageVariables.fn", "x${stageVariables.fn");
        check("{id} $input", "{id} $input");
    }

    proptest! {
        #[test]
        fn any_text_is_answered(text in ".{0,60}") {
            let _ = parse_aws(&text);
            let _ = parse_http(&text);
            let _ = parse_http(&format!("http://{text}"));
            let _ = with_stage_variables(&text, &|_| None);
        }
    }
}
