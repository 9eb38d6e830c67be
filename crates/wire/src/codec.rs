//! What every protocol can do, and the messages that it reads and writes.

use base::Limits;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::RequestParts;
use crate::aws_json::AwsJson;
use crate::error::Error;
use crate::query::AwsQuery;
use crate::rest_json::RestJson;
use crate::route::Label;
use crate::schema::{Operation, Protocol, Service, Structure};
use crate::value::Record;

/// An answer, ready to be sent.
#[derive(Debug, Clone)]
pub struct Response {
    /// The HTTP status.
    pub status: http::StatusCode,
    /// The headers, without `Content-Length` and `Date`.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

/// A request, ready to be signed and sent.
#[derive(Debug, Clone)]
pub struct Request {
    /// The HTTP method.
    pub method: http::Method,
    /// Path and query string, percent-encoded.
    pub target: String,
    /// The headers, without `Host`, `Content-Length` and those of the signature.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

/// One protocol: converts between bytes and records by walking the schema.
pub trait Codec: Send + Sync {
    /// Reads a request. `labels` are those of its route. Bounded by `limits.nesting`.
    /// Fails with `SerializationException` (awsQuery: `MalformedInput`) where a value has not the
    /// schema's type; what the schema does not know is ignored.
    fn decode_request(
        &self,
        service: &'static Service,
        operation: &'static Operation,
        parts: &RequestParts,
        body: Bytes,
        labels: &[Label],
        limits: &Limits,
    ) -> Result<Record, Error>;

    /// Writes the answer of an operation that succeeded.
    fn encode_response(
        &self,
        service: &'static Service,
        operation: &'static Operation,
        output: Record,
        request_id: &str,
    ) -> Response;

    /// Writes the answer of an operation that failed. The error's own request id goes first.
    fn encode_error(&self, service: Option<&'static Service>, error: &Error, request_id: &str) -> Response;

    /// Writes a request. Fails where a member of the path is absent or empty.
    fn encode_request(
        &self,
        service: &'static Service,
        operation: &'static Operation,
        input: Record,
    ) -> Result<Request, Error>;

    /// Reads an answer; that of an operation that failed becomes the error.
    fn decode_response(
        &self,
        service: &'static Service,
        operation: &'static Operation,
        response: Response,
        limits: &Limits,
    ) -> Result<Record, Error>;
}

/// The structure of an operation that takes or returns nothing.
pub static NOTHING: Structure = Structure::new("Nothing", &[]);

impl Protocol {
    /// The protocol's codec.
    pub fn codec(self) -> &'static dyn Codec {
        match self {
            Self::RestJson1 => &RestJson,
            Self::AwsQuery => &AwsQuery,
            Self::AwsJson1_0 => &AwsJson { version: "1.0" },
            Self::AwsJson1_1 => &AwsJson { version: "1.1" },
        }
    }
}

impl Operation {
    /// What goes in; an empty structure where the operation takes nothing.
    pub fn input_structure(&self) -> &'static Structure {
        self.input.unwrap_or(&NOTHING)
    }

    /// What comes out; an empty structure where the operation returns nothing.
    pub fn output_structure(&self) -> &'static Structure {
        self.output.unwrap_or(&NOTHING)
    }
}

impl Response {
    /// An answer with its type and request id.
    pub(crate) fn new(status: u16, content_type: &'static str, request_id: &str, body: Bytes) -> Self {
        let mut response = Self {
            status: http::StatusCode::from_u16(status).unwrap_or(http::StatusCode::INTERNAL_SERVER_ERROR),
            headers: HeaderMap::new(),
            body,
        };
        if !content_type.is_empty() {
            response.headers.insert(http::header::CONTENT_TYPE, HeaderValue::from_static(content_type));
        }
        response.set("x-amzn-requestid", request_id);
        response
    }

    /// Sets a header; what cannot be a header is left out.
    pub(crate) fn set(&mut self, name: &str, value: &str) {
        set_header(&mut self.headers, name, value);
    }

    /// A header's text; empty where there is none.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

/// Sets a header, in UTF-8; what cannot be a header (control characters) is left out.
pub(crate) fn set_header(headers: &mut HeaderMap, name: &str, value: &str) {
    let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::from_bytes(value.as_bytes())) else {
        return;
    };
    headers.insert(name, value);
}
