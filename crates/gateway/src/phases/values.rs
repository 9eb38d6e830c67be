//! The values that mapping expressions give: `method.request.header.name`, `context.requestId`.

use http::{HeaderName, HeaderValue};

use super::exchange::Exchange;
use super::{context, headers};
use crate::compiled::mapping::Source;

/// The values that an expression over the client's request gives; none where it is over the
/// integration's response.
pub fn of_request(x: &Exchange<'_>, source: &Source) -> Option<Vec<String>> {
    let last = |pairs: &[(String, String)], wanted: &str| {
        pairs.iter().rev().find(|(name, _)| name == wanted).map(|(_, value)| vec![value.clone()])
    };
    match source {
        Source::Header(name) => {
            let value = of_header(x, name).pop()?;
            Some(vec![value])
        }
        Source::Headers(name) => Some(of_header(x, name)).filter(|values| !values.is_empty()),
        Source::Query(name) => last(x.query(), name),
        Source::Queries(name) => {
            let values = x.query().iter().filter(|(other, _)| **other == **name);
            Some(values.map(|(_, value)| value.clone()).collect::<Vec<_>>()).filter(|values| !values.is_empty())
        }
        Source::Path(name) => last(&x.path_parameters, name),
        Source::Body => Some(vec![String::from_utf8_lossy(&x.body).into_owned()]),
        Source::BodyPart(template) => {
            let body = std::str::from_utf8(&x.body).ok()?;
            let rendered = template.render(&vtl::Inputs::of_body(body)).ok()?;
            Some(vec![rendered.text])
        }
        Source::Context(name) => context::lookup(x, name, None).map(|value| vec![value]),
        Source::Fixed(value) => Some(vec![value.to_string()]),
        Source::ResponseHeader(_) | Source::ResponseHeaders(_) => None,
    }
}

fn of_header(x: &Exchange<'_>, name: &str) -> Vec<String> {
    let Ok(name) = name.parse::<HeaderName>() else { return Vec::new() };
    x.headers.get_all(name).iter().map(|value: &HeaderValue| headers::text(value).into_owned()).collect()
}
