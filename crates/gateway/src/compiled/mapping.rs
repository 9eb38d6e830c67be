//! Mapping expressions: where a parameter of a request or response takes its value from, read once.
//! <https://docs.aws.amazon.com/apigateway/latest/developerguide/request-response-data-mappings.html>

use base::Limits;
use vtl::Template;

/// Where a value comes from.
#[derive(Debug, Clone)]
pub enum Source {
    /// `method.request.header.NAME`: the last line of that name.
    Header(Box<str>),
    /// `method.request.multivalueheader.NAME`: all lines of that name.
    Headers(Box<str>),
    /// `method.request.querystring.NAME`: the last value.
    Query(Box<str>),
    /// `method.request.multivaluequerystring.NAME`: all values.
    Queries(Box<str>),
    /// `method.request.path.NAME`.
    Path(Box<str>),
    /// `method.request.body`, `integration.response.body`.
    Body,
    /// The same with a JSONPath behind it: `method.request.body.user.name`.
    BodyPart(Template),
    /// `integration.response.header.NAME`: the last line of that name.
    ResponseHeader(Box<str>),
    /// `integration.response.multivalueheader.NAME`: all lines of that name.
    ResponseHeaders(Box<str>),
    /// `context.NAME`.
    Context(Box<str>),
    /// `stageVariables.NAME`, or a text in single quotes: known when the stage is compiled.
    Fixed(Box<str>),
}

/// What is given a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A header of the request or response.
    Header(Box<str>),
    /// A query parameter of the request.
    Query(Box<str>),
    /// A variable in the path of the integration's URI.
    Path(Box<str>),
}

/// One mapped parameter.
#[derive(Debug, Clone)]
pub struct Parameter {
    /// What is given the value.
    pub target: Target,
    /// Where it comes from.
    pub source: Source,
}

/// Reads the keys and values of `requestParameters` or `responseParameters`, whose targets begin with
/// `prefix`. What cannot be read is left out: the control plane refuses it before it is stored.
pub fn parameters<'a>(
    parameters: impl IntoIterator<Item = (&'a String, &'a String)>,
    prefix: &str,
    variable: &dyn Fn(&str) -> Option<String>,
    limits: &Limits,
) -> Vec<Parameter> {
    parameters
        .into_iter()
        .filter_map(|(target, source)| {
            Some(Parameter { target: parse_target(target, prefix)?, source: parse_source(source, variable, limits)? })
        })
        .collect()
}

/// `integration.request.header.NAME` and its like, after `prefix`.
pub fn parse_target(text: &str, prefix: &str) -> Option<Target> {
    let (place, name) = text.strip_prefix(prefix)?.split_once('.')?;
    if name.is_empty() {
        return None;
    }
    match place {
        "header" => Some(Target::Header(name.into())),
        "querystring" => Some(Target::Query(name.into())),
        "path" => Some(Target::Path(name.into())),
        _ => None,
    }
}

/// A mapping expression.
pub fn parse_source(text: &str, variable: &dyn Fn(&str) -> Option<String>, limits: &Limits) -> Option<Source> {
    if let Some(fixed) = text.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\'')) {
        return Some(Source::Fixed(fixed.into()));
    }
    if let Some(name) = text.strip_prefix("stageVariables.") {
        return Some(Source::Fixed(variable(name).unwrap_or_default().into()));
    }
    if let Some(name) = text.strip_prefix("context.") {
        return Some(Source::Context(name.into()));
    }
    for (side, request) in [("method.request.", true), ("integration.response.", false)] {
        let Some(rest) = text.strip_prefix(side) else { continue };
        if rest == "body" {
            return Some(Source::Body);
        }
        let (place, name) = rest.split_once('.')?;
        if name.is_empty() {
            return None;
        }
        return match (place, request) {
            ("body", _) => body_part(name, limits).map(Source::BodyPart),
            ("header", true) => Some(Source::Header(name.into())),
            ("multivalueheader", true) => Some(Source::Headers(name.into())),
            ("querystring", true) => Some(Source::Query(name.into())),
            ("multivaluequerystring", true) => Some(Source::Queries(name.into())),
            ("path", true) => Some(Source::Path(name.into())),
            ("header", false) => Some(Source::ResponseHeader(name.into())),
            ("multivalueheader", false) => Some(Source::ResponseHeaders(name.into())),
            _ => None,
        };
    }
    None
}

/// A JSONPath over the body runs as the template that prints it: one interpreter for both.
fn body_part(path: &str, limits: &Limits) -> Option<Template> {
    if path.contains('\'') && path.contains('"') {
        return None;
    }
    let quote = if path.contains('\'') { '"' } else { '\'' };
    Template::compile(&format!("$input.path({quote}$.{path}{quote})"), limits).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expect: &str) {
        let source = parse_source(text, &|name| (name == "v").then(|| "var".to_owned()), &Limits::default());
        let shown = match source {
            Some(Source::BodyPart(_)) => "BodyPart".to_owned(),
            Some(source) => format!("{source:?}"),
            None => "none".to_owned(),
        };
        assert_eq!(shown, expect, "{text}");
    }

    #[test]
    fn expressions_are_read() {
        check("method.request.header.X-Y", r#"Header("X-Y")"#);
        check("method.request.querystring.a.b", r#"Query("a.b")"#);
        check("method.request.path.id", r#"Path("id")"#);
        check("method.request.multivalueheader.A", r#"Headers("A")"#);
        check("method.request.body", "Body");
        check("method.request.body.a.b[0]", "BodyPart");
        check("integration.response.header.Location", r#"ResponseHeader("Location")"#);
        check("integration.response.body.x['y']", "BodyPart");
        check("context.identity.sourceIp", r#"Context("identity.sourceIp")"#);
        check("stageVariables.v", r#"Fixed("var")"#);
        check("stageVariables.none", r#"Fixed("")"#);
        check("'*'", r#"Fixed("*")"#);
        check("''", r#"Fixed("")"#);
    }

    #[test]
    fn what_is_no_expression_is_refused() {
        for text in ["", "'", "*", "method.request.", "method.request.header.", "integration.response.path.x", "true"] {
            check(text, "none");
        }
    }

    #[test]
    fn targets_are_read() {
        let check = |text, expect| assert_eq!(parse_target(text, "integration.request."), expect, "{text}");
        check("integration.request.header.X", Some(Target::Header("X".into())));
        check("integration.request.path.id", Some(Target::Path("id".into())));
        check("integration.request.body.x", None);
        check("method.response.header.X", None);
    }
}
