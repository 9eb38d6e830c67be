//! URLs as backends: `HTTP` with mapped parameters and body, `HTTP_PROXY` with the client's own.

use std::fmt::Write as _;

use base::Why;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::Answer;
use super::backend::Outcome;
use super::exchange::{Exchange, Pairs};
use super::fault::Fault;
use super::headers;
use super::lambda::set_all;
use super::map_request::{BackendRequest, shown};
use crate::compiled::Integration;
use crate::compiled::uri::Piece;
use crate::upstream::{Origin, UpstreamError};

/// All but the unreserved characters of RFC 3986.
const VALUE: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// `HTTP`: only what is mapped goes on.
pub async fn call(
    x: &mut Exchange<'_>,
    integration: &Integration,
    pieces: &[Piece],
    request: BackendRequest,
) -> Result<Outcome, Box<Fault>> {
    let mut list = vec![
        ("Accept".to_owned(), "application/json".to_owned()),
        ("Content-Type".to_owned(), x.content_type().to_owned()),
        ("User-Agent".to_owned(), format!("AmazonAPIGateway_{}", x.stage.api_id)),
        ("X-Amzn-Apigateway-Api-Id".to_owned(), x.stage.api_id.clone()),
        ("X-Amzn-Trace-Id".to_owned(), x.trace_header().to_owned()),
    ];
    if request.body.is_empty() {
        list.retain(|(name, _)| name != "Content-Type");
    }
    set_all(&mut list, request.headers, |one, other| one.eq_ignore_ascii_case(other));
    let url = url(pieces, &request.path, &request.query)?;
    let method = integration.http_method.clone().unwrap_or_else(|| x.http_method.clone());
    let response = send(x, method, &url, &list, request.body).await?;
    let (parts, body) = response.into_parts();
    let status = parts.status.as_u16();
    Ok(Outcome { selector: status.to_string(), status, headers: parts.headers, body })
}

/// `HTTP_PROXY`: everything goes on, with what is mapped over it.
pub async fn call_proxy(
    x: &mut Exchange<'_>,
    integration: &Integration,
    pieces: &[Piece],
    request: BackendRequest,
) -> Result<Answer, Box<Fault>> {
    let mut list = x.forwarded_headers();
    list.retain(|(name, _)| !name.eq_ignore_ascii_case("host"));
    list.push(("X-Amzn-Apigateway-Api-Id".to_owned(), x.stage.api_id.clone()));
    set_all(&mut list, request.headers, |one, other| one.eq_ignore_ascii_case(other));
    let mut query = x.query().clone();
    set_all(&mut query, request.query, |one, other| one == other);
    let url = url(pieces, &request.path, &query)?;
    let method = integration.http_method.clone().unwrap_or_else(|| x.http_method.clone());
    let response = send(x, method, &url, &list, request.body).await?;
    let (parts, body) = response.into_parts();
    let mut headers = HeaderMap::new();
    for (name, value) in &parts.headers {
        headers::forward(&mut headers, name, value.clone());
    }
    Ok(Answer { status: parts.status.as_u16(), headers, body })
}

/// The URL with its variables and query put in.
fn url(pieces: &[Piece], path: &Pairs, query: &Pairs) -> Result<String, Box<Fault>> {
    let mut out = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Variable(name) => {
                let Some((_, value)) = path.iter().rev().find(|(other, _)| other == name) else {
                    return Err(Box::new(Fault::configuration(Why {
                        wanted: Some(format!("a request parameter integration.request.path.{name}")),
                        ..Why::new(
                            "integrate",
                            format!(
                                "Invalid endpoint address: the integration's URI has {{{name}}}, and nothing is mapped to it"
                            ),
                        )
                    })));
                };
                // What came encoded stays so; what would end the path does not get through.
                let safe = value.replace(['?', '#', '\\'], "").replace(|c: char| c.is_control() || c == ' ', "%20");
                out.push_str(&safe);
            }
        }
    }
    let mut mark = if out.contains('?') { '&' } else { '?' };
    for (name, value) in query {
        let _ = write!(out, "{mark}{}={}", utf8_percent_encode(name, VALUE), utf8_percent_encode(value, VALUE));
        mark = '&';
    }
    Ok(out)
}

async fn send(
    x: &mut Exchange<'_>,
    method: http::Method,
    url: &str,
    list: &Pairs,
    body: Bytes,
) -> Result<http::Response<Bytes>, Box<Fault>> {
    x.log(|_| format!("Endpoint request URI: {url}"));
    x.log(|_| format!("Endpoint request headers: {}", shown(list)));
    x.log(|_| format!("Endpoint request body after transformations: {}", String::from_utf8_lossy(&body)));
    let (origin, uri) = Origin::of(url).map_err(|error| failed(&error, url))?;
    let mut request = http::Request::new(body);
    *request.method_mut() = method;
    let target = uri.path_and_query().map_or("/", http::uri::PathAndQuery::as_str);
    *request.uri_mut() = target.parse().map_err(|_| failed(&UpstreamError::Address(url.to_owned()), url))?;
    if let Some(host) = uri.authority().and_then(|authority| authority.as_str().rsplit('@').next())
        && let Ok(value) = HeaderValue::from_str(host)
    {
        request.headers_mut().insert("host", value);
    }
    for (name, value) in list {
        let Ok(name) = name.parse::<HeaderName>() else { continue };
        // A mapping must not forge what frames the message.
        if matches!(name.as_str(), "content-length" | "transfer-encoding" | "connection") {
            continue;
        }
        if let Ok(value) = HeaderValue::from_str(value) {
            if name == "host" {
                request.headers_mut().insert(name, value);
            } else {
                request.headers_mut().append(name, value);
            }
        }
    }
    x.log(|_| format!("Sending request to {url}"));
    let began = x.gateway.clock.now();
    let answer = x.gateway.upstream.send(&origin, request).await;
    let response = answer.map_err(|error| failed(&error, url))?;
    x.log(|x| {
        let latency = x.gateway.clock.now().since(began).as_millis();
        format!("Received response. Status: {}, Integration latency: {latency} ms", response.status().as_u16())
    });
    x.log(|_| format!("Endpoint response body before transformations: {}", String::from_utf8_lossy(response.body())));
    Ok(response)
}

fn failed(error: &UpstreamError, url: &str) -> Box<Fault> {
    let why = Why { actual: Some(url.to_owned()), ..Why::new("integrate", error.to_string()) };
    Box::new(match error {
        UpstreamError::Address(_) => Fault::configuration(why)
            .log("Execution failed due to configuration error: Invalid endpoint address".to_owned()),
        UpstreamError::Resolve(..) | UpstreamError::Denied(..) => Fault::configuration(why),
        UpstreamError::Connect(..) | UpstreamError::Tls(..) | UpstreamError::Exchange(..) => Fault::network(why),
        UpstreamError::TooLarge(..) => Fault::bad_gateway(why),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compiled::uri::{Backend, parse_http};

    #[track_caller]
    fn check(uri: &str, path: &[(&str, &str)], query: &[(&str, &str)], expect: &str) {
        let own =
            |list: &[(&str, &str)]| list.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect::<Pairs>();
        let Ok(Backend::Http(pieces)) = parse_http(uri) else { panic!("{uri}") };
        assert_eq!(url(&pieces, &own(path), &own(query)).unwrap(), expect);
    }

    #[test]
    fn urls_are_put_together() {
        check("http://h/a/{id}", &[("id", "x%2Fy")], &[], "http://h/a/x%2Fy");
        check("http://h/a?b=1", &[], &[("c", "d e"), ("c", "&")], "http://h/a?b=1&c=d%20e&c=%26");
        check("http://h/{p}", &[("p", "a?b#c d")], &[], "http://h/abc%20d");
    }
}
