//! Headers on their way: what stays on a connection, AWS's spelling, what is remapped.

use std::borrow::Cow;

use http::{HeaderMap, HeaderName, HeaderValue};

/// Whether a request's header is of the connection only, or is written anew for the backend.
pub fn stays_here(name: &HeaderName) -> bool {
    matches!(
        name.as_str(),
        "connection"
            | "content-length"
            | "expect"
            | "keep-alive"
            | "proxy-authenticate"
            | "proxy-authorization"
            | "proxy-connection"
            | "te"
            | "trailer"
            | "transfer-encoding"
            | "upgrade"
            | "x-amzn-trace-id"
            | "x-forwarded-for"
            | "x-forwarded-port"
            | "x-forwarded-proto"
    )
}

/// Where a backend's header goes.
#[derive(Debug, PartialEq, Eq)]
pub enum Fate {
    /// To the client as it is.
    Pass,
    /// To the client as `x-amzn-Remapped-NAME`, because API Gateway writes its own.
    Remap,
    /// Nowhere.
    Drop,
}

/// What becomes of a header in a proxied response.
/// <https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html>
pub fn fate(name: &HeaderName) -> Fate {
    match name.as_str() {
        "authorization" | "connection" | "content-length" | "content-md5" | "date" | "expect" | "host"
        | "max-forwards" | "proxy-authenticate" | "server" | "te" | "trailer" | "upgrade" | "user-agent"
        | "www-authenticate" | "x-amzn-requestid" => Fate::Remap,
        "transfer-encoding" | "keep-alive" | "proxy-connection" | "x-amz-apigw-id" => Fate::Drop,
        _ => Fate::Pass,
    }
}

/// Puts a backend's header into the response.
pub fn forward(to: &mut HeaderMap, name: &HeaderName, value: HeaderValue) {
    match fate(name) {
        Fate::Pass => {
            to.append(name.clone(), value);
        }
        Fate::Remap => {
            if let Ok(name) = HeaderName::try_from(format!("x-amzn-remapped-{name}")) {
                to.append(name, value);
            }
        }
        Fate::Drop => {}
    }
}

/// A header's value as text. What is not UTF-8 is read as Latin-1.
pub fn text(value: &HeaderValue) -> Cow<'_, str> {
    match std::str::from_utf8(value.as_bytes()) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(value.as_bytes().iter().copied().map(char::from).collect()),
    }
}

/// The name as a function sees it. AWS shows it as a client of HTTP/1.1 wrote it, which is not known
/// here: with capitals, as nearly all write it. Clients of HTTP/2 write small letters; AWS's front
/// gives well-known names their capitals then, and leaves others as they are.
pub fn spelling_of(name: &HeaderName, version: http::Version) -> Cow<'_, str> {
    let known = spelling(name);
    if known != name.as_str() || version >= http::Version::HTTP_2 || name.as_str().starts_with("sec-ch-") {
        return Cow::Borrowed(known);
    }
    let mut out = String::with_capacity(known.len());
    let mut first = true;
    for letter in known.chars() {
        out.push(if first { letter.to_ascii_uppercase() } else { letter });
        first = letter == '-';
    }
    Cow::Owned(out)
}

/// The name as AWS's own front writes it for well-known headers; others as they are.
pub fn spelling(name: &HeaderName) -> &str {
    match name.as_str() {
        "accept" => "Accept",
        "accept-charset" => "Accept-Charset",
        "accept-encoding" => "Accept-Encoding",
        "accept-language" => "Accept-Language",
        "authorization" => "Authorization",
        "cache-control" => "Cache-Control",
        "content-disposition" => "Content-Disposition",
        "content-encoding" => "Content-Encoding",
        "content-language" => "Content-Language",
        "content-length" => "Content-Length",
        "content-md5" => "Content-MD5",
        "content-type" => "Content-Type",
        "cookie" => "Cookie",
        "date" => "Date",
        "etag" => "ETag",
        "forwarded" => "Forwarded",
        "from" => "From",
        "host" => "Host",
        "if-match" => "If-Match",
        "if-modified-since" => "If-Modified-Since",
        "if-none-match" => "If-None-Match",
        "if-range" => "If-Range",
        "if-unmodified-since" => "If-Unmodified-Since",
        "origin" => "Origin",
        "pragma" => "Pragma",
        "range" => "Range",
        "referer" => "Referer",
        "user-agent" => "User-Agent",
        "via" => "Via",
        "x-amz-cf-id" => "X-Amz-Cf-Id",
        "x-amz-date" => "X-Amz-Date",
        "x-amz-security-token" => "X-Amz-Security-Token",
        "x-amz-invocation-type" => "X-Amz-Invocation-Type",
        "x-amzn-trace-id" => "X-Amzn-Trace-Id",
        "x-api-key" => "X-Api-Key",
        "x-forwarded-for" => "X-Forwarded-For",
        "x-forwarded-port" => "X-Forwarded-Port",
        "x-forwarded-proto" => "X-Forwarded-Proto",
        "x-requested-with" => "X-Requested-With",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_connections_own_headers_are_remapped_or_dropped() {
        let mut out = HeaderMap::new();
        for name in ["date", "server", "transfer-encoding", "x-own", "set-cookie"] {
            forward(&mut out, &HeaderName::from_static(name), HeaderValue::from_static("v"));
        }
        let mut names: Vec<_> = out.keys().map(HeaderName::as_str).collect();
        names.sort_unstable();
        assert_eq!(names, ["set-cookie", "x-amzn-remapped-date", "x-amzn-remapped-server", "x-own"]);
    }

    #[test]
    fn values_that_are_not_utf8_are_latin_1() {
        assert_eq!(text(&HeaderValue::from_bytes(b"caf\xe9").unwrap()), "café");
    }
}
