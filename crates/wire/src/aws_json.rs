//! awsJson 1.0 and 1.1: everything in a JSON body, the operation in `X-Amz-Target`.

use base::Limits;
use bytes::Bytes;
use http::HeaderMap;

use crate::RequestParts;
use crate::codec::{Codec, Request, Response, set_header};
use crate::error::Error;
use crate::json::{self, Members};
use crate::json_error;
use crate::route::Label;
use crate::schema::{Operation, Service};
use crate::value::Record;

/// The codec.
pub(crate) struct AwsJson {
    /// `1.0` or `1.1`.
    pub(crate) version: &'static str,
}

impl AwsJson {
    fn content_type(&self) -> &'static str {
        if self.version == "1.0" { "application/x-amz-json-1.0" } else { "application/x-amz-json-1.1" }
    }
}

impl Codec for AwsJson {
    fn decode_request(
        &self,
        _service: &'static Service,
        operation: &'static Operation,
        _parts: &RequestParts,
        body: Bytes,
        _labels: &[Label],
        limits: &Limits,
    ) -> Result<Record, Error> {
        json::decode(operation.input_structure(), &body, Members::All, limits)
    }

    fn encode_response(
        &self,
        _service: &'static Service,
        operation: &'static Operation,
        output: Record,
        request_id: &str,
    ) -> Response {
        let body = match operation.output {
            Some(_) => Bytes::from(json::encode(&output, Members::All)),
            None => Bytes::new(),
        };
        Response::new(200, self.content_type(), request_id, body)
    }

    fn encode_error(&self, _service: Option<&'static Service>, error: &Error, request_id: &str) -> Response {
        let (body, headers) = json_error::encode(error, true);
        let id = error.request_id.as_deref().unwrap_or(request_id);
        let mut response = Response::new(error.status, self.content_type(), id, Bytes::from(body));
        response.headers.extend(headers);
        response
    }

    fn encode_request(
        &self,
        service: &'static Service,
        operation: &'static Operation,
        input: Record,
    ) -> Result<Request, Error> {
        let mut headers = HeaderMap::new();
        set_header(&mut headers, "content-type", self.content_type());
        set_header(&mut headers, "x-amz-target", &format!("{}.{}", service.target_prefix, operation.name));
        Ok(Request {
            method: http::Method::POST,
            target: "/".to_owned(),
            headers,
            body: Bytes::from(json::encode(&input, Members::All)),
        })
    }

    fn decode_response(
        &self,
        _service: &'static Service,
        operation: &'static Operation,
        response: Response,
        limits: &Limits,
    ) -> Result<Record, Error> {
        if response.status.as_u16() >= 300 {
            return Err(json_error::decode(operation, &response));
        }
        json::decode(operation.output_structure(), &response.body, Members::All, limits)
    }
}
