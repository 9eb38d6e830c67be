//! One request on its way through the phases: what came, what was found out, what was decided.

use std::net::IpAddr;
use std::sync::Arc;
use std::sync::OnceLock;

use auth::Caller;
use base::{RequestId, Timestamp};
use bytes::Bytes;
use http::HeaderMap;
use service::Tracer;

use super::headers;
use crate::Gateway;
use crate::compiled::{CompiledStage, Method, Resource};

/// Names and values, in order; a name may occur several times.
pub type Pairs = Vec<(String, String)>;

/// One request on its way.
pub struct Exchange<'g> {
    /// The service, with its ports.
    pub gateway: &'g Gateway,
    /// Gathers the phases.
    pub tracer: Arc<Tracer>,
    /// The request's id.
    pub id: RequestId,
    /// `x-amz-apigw-id`.
    pub extended_id: String,
    trace_header: OnceLock<String>,
    /// When the request arrived.
    pub time: Timestamp,
    /// When the last phase ended.
    pub mark: Timestamp,
    /// The execution log, where somebody reads it (`TestInvokeMethod`).
    pub log: Option<Vec<(Timestamp, String)>>,
    /// The stage.
    pub stage: Arc<CompiledStage>,
    /// The HTTP method.
    pub http_method: http::Method,
    /// The path with the stage: `/prod/users/1`.
    pub full_path: String,
    /// The path without the stage: `/users/1`.
    pub path: String,
    /// The request's target as it came.
    pub uri: http::Uri,
    /// The host and port by which the client called.
    pub authority: String,
    /// Who signed the request, where the method wants to know.
    pub caller: Option<Caller>,
    /// The query string as it came.
    pub raw_query: String,
    /// The headers as they came.
    pub headers: HeaderMap,
    /// The body as it came.
    pub body: Bytes,
    /// The protocol's version.
    pub version: http::Version,
    /// The host name by which the API was called.
    pub domain_name: String,
    /// The client's address.
    pub source_ip: IpAddr,
    /// Whether the client came over TLS.
    pub secure: bool,
    /// The port that the client came to.
    pub port: u16,
    /// The resource's position in the stage.
    pub resource: usize,
    /// The method.
    pub method: Option<Arc<Method>>,
    /// The path's variables.
    pub path_parameters: Pairs,
    /// What the templates overrode.
    pub overrides: vtl::Overrides,
    /// Whether this is a test: then the headers are those given, and no others.
    pub tested: bool,
    query: OnceLock<Pairs>,
}

/// What an exchange begins with.
pub struct Start<'g> {
    /// The service, with its ports.
    pub gateway: &'g Gateway,
    /// Gathers the phases.
    pub tracer: Arc<Tracer>,
    /// The request's ids.
    pub ids: Ids,
    /// When the request arrived.
    pub time: Timestamp,
    /// The stage.
    pub stage: Arc<CompiledStage>,
    /// The path with the stage.
    pub full_path: String,
    /// The path without the stage.
    pub path: String,
    /// The request.
    pub request: http::Request<Bytes>,
    /// The host name by which the API was called.
    pub domain_name: String,
    /// The client's address.
    pub source_ip: IpAddr,
    /// Scheme, host and port as the client sees us.
    pub endpoint: String,
}

/// The ids of a request.
#[derive(Debug, Clone)]
pub struct Ids {
    /// `x-amzn-RequestId`.
    pub request: RequestId,
    /// `x-amz-apigw-id`.
    pub extended: String,
}

impl<'g> Exchange<'g> {
    /// Begins one.
    pub fn new(start: Start<'g>) -> Self {
        let (parts, body) = start.request.into_parts();
        let secure = start.endpoint.starts_with("https://");
        let port = start.endpoint.rsplit_once(':').and_then(|(_, port)| port.trim_end_matches('/').parse().ok());
        let authority = start.endpoint.split_once("://").map_or("", |(_, authority)| authority).to_owned();
        Self {
            gateway: start.gateway,
            tracer: start.tracer,
            id: start.ids.request,
            extended_id: start.ids.extended,
            trace_header: OnceLock::new(),
            time: start.time,
            mark: start.gateway.clock.now(),
            log: None,
            stage: start.stage,
            http_method: parts.method,
            full_path: start.full_path,
            path: start.path,
            raw_query: parts.uri.query().unwrap_or_default().to_owned(),
            uri: parts.uri,
            authority,
            caller: None,
            headers: parts.headers,
            body,
            version: parts.version,
            domain_name: start.domain_name,
            source_ip: start.source_ip,
            secure,
            port: port.unwrap_or(if secure { 443 } else { 80 }),
            resource: 0,
            method: None,
            path_parameters: Pairs::new(),
            overrides: vtl::Overrides::default(),
            tested: false,
            query: OnceLock::new(),
        }
    }

    /// `X-Amzn-Trace-Id`: the client's, or a new one.
    pub fn trace_header(&self) -> &str {
        self.trace_header.get_or_init(|| match self.header("x-amzn-trace-id") {
            Some(value) if value.contains("Root=") => value.to_owned(),
            _ => new_trace_header(self.gateway, self.time),
        })
    }

    /// The resource, once it was found.
    pub fn resource(&self) -> Option<&Resource> {
        self.stage.resources.get(self.resource)
    }

    /// The resource's path: `/users/{id}`; empty before it was found.
    pub fn resource_path(&self) -> &str {
        if self.method.is_none() {
            return "";
        }
        self.resource().map_or("", |resource| resource.path.as_str())
    }

    /// The query's parameters, decoded, in their order.
    pub fn query(&self) -> &Pairs {
        self.query.get_or_init(|| parse_query(&self.raw_query))
    }

    /// The text of a header; of several lines the last.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get_all(name).iter().next_back().and_then(|value| value.to_str().ok())
    }

    /// The `Content-Type`, or `application/json` where there is none, as API Gateway takes it.
    pub fn content_type(&self) -> &str {
        self.header("content-type").filter(|value| !value.is_empty()).unwrap_or("application/json")
    }

    /// `HTTP/1.1`.
    pub fn protocol(&self) -> &'static str {
        match self.version {
            http::Version::HTTP_2 => "HTTP/2.0",
            http::Version::HTTP_10 => "HTTP/1.0",
            _ => "HTTP/1.1",
        }
    }

    /// The headers that a backend may see: without those of the connection, with those that API
    /// Gateway adds. Names in AWS's spelling.
    pub fn forwarded_headers(&self) -> Pairs {
        let mut pairs = Pairs::with_capacity(self.headers.len() + 4);
        for (name, value) in &self.headers {
            if !headers::stays_here(name) {
                pairs.push((headers::spelling_of(name, self.version).into_owned(), headers::text(value).into_owned()));
            }
        }
        if self.tested {
            return pairs;
        }
        pairs.push(("X-Amzn-Trace-Id".to_owned(), self.trace_header().to_owned()));
        pairs.push(("X-Forwarded-For".to_owned(), self.forwarded_for()));
        pairs.push(("X-Forwarded-Port".to_owned(), self.port.to_string()));
        pairs.push(("X-Forwarded-Proto".to_owned(), if self.secure { "https" } else { "http" }.to_owned()));
        pairs
    }

    /// The addresses that the request came through, with the client's own at the end.
    fn forwarded_for(&self) -> String {
        match self.header("x-forwarded-for") {
            Some(before) if !before.is_empty() => format!("{before}, {}", self.source_ip),
            _ => self.source_ip.to_string(),
        }
    }

    /// Ends a phase: what happened since the last one.
    pub fn phase(&mut self, name: &'static str, detail: impl Into<std::borrow::Cow<'static, str>>) {
        let now = self.gateway.clock.now();
        self.tracer.phase(name, self.mark, now, detail);
        self.mark = now;
    }

    /// Writes a line of the execution log, if somebody reads it.
    pub fn log(&mut self, line: impl FnOnce(&Self) -> String) {
        if self.log.is_some() {
            let entry = (self.gateway.clock.now(), line(self));
            if let Some(log) = &mut self.log {
                log.push(entry);
            }
        }
    }
}

/// Reads a query string: `+` is a space, percent escapes are bytes, a name may stand alone.
pub fn parse_query(text: &str) -> Pairs {
    let decode = |text: &str| {
        let text = text.replace('+', " ");
        percent_encoding::percent_decode_str(&text).decode_utf8_lossy().into_owned()
    };
    text.split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(name), decode(value))
        })
        .collect()
}

/// `Root=1-SECONDS-96 random bits`.
fn new_trace_header(gateway: &Gateway, time: Timestamp) -> String {
    let mut random = [0; 12];
    gateway.rng.fill(&mut random);
    let number = random.iter().fold(0_u128, |sum, byte| sum << 8 | u128::from(*byte));
    format!("Root=1-{:08x}-{number:024x}", time.seconds())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(text: &str, expect: &[(&str, &str)]) {
        let expect: Pairs = expect.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
        assert_eq!(parse_query(text), expect, "{text}");
    }

    #[test]
    fn queries_are_decoded() {
        check("", &[]);
        check("a=1&b=2&a=3", &[("a", "1"), ("b", "2"), ("a", "3")]);
        check("email=test%2Balias@x.com&plus=a+b", &[("email", "test+alias@x.com"), ("plus", "a b")]);
        check("alone&=x&&y=", &[("alone", ""), ("", "x"), ("y", "")]);
        check("bad=%zz%4", &[("bad", "%zz%4")]);
        check("utf=%ff", &[("utf", "\u{fffd}")]);
    }

    proptest! {
        #[test]
        fn any_query_is_read(text in ".{0,60}") {
            let _ = parse_query(&text);
        }
    }
}
