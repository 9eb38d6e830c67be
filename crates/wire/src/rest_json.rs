//! restJson1: parameters in path, query and headers, the rest in a JSON body or the body itself.

use base::Limits;
use bytes::Bytes;
use http::HeaderMap;

use crate::RequestParts;
use crate::codec::{Codec, Request, Response, set_header};
use crate::error::Error;
use crate::json::{self, Members, serialization};
use crate::json_error;
use crate::route::Label;
use crate::schema::{Location, Member, Operation, Service, TimestampFormat, Type};
use crate::text;
use crate::uri::{self, Pairs};
use crate::value::{Record, Value};

/// The codec.
pub(crate) struct RestJson;

impl Codec for RestJson {
    fn decode_request(
        &self,
        _service: &'static Service,
        operation: &'static Operation,
        parts: &RequestParts,
        body: Bytes,
        labels: &[Label],
        limits: &Limits,
    ) -> Result<Record, Error> {
        let structure = operation.input_structure();
        let mut record = decode_body(structure, body, limits)?;
        let mut query = None;
        for (at, member) in structure.members.iter().enumerate() {
            let value = match member.location {
                Location::Body | Location::Payload | Location::StatusCode => continue,
                Location::Uri => {
                    let label = labels.iter().find(|label| label.name == member.wire_name);
                    label.map(|label| scalar(member, &label.value)).transpose()?
                }
                Location::Query => {
                    if query.is_none() {
                        query = Some(uri::pairs(parts.uri.query().unwrap_or_default(), limits.parameters)?);
                    }
                    from_query(operation, member, query.as_deref().unwrap_or_default())?
                }
                Location::Header => from_header(member, &parts.headers)?,
                Location::HeaderPrefix => from_headers(member, &parts.headers),
            };
            if let Some(value) = value {
                record.set(at, value);
            }
        }
        Ok(record)
    }

    fn encode_response(
        &self,
        service: &'static Service,
        operation: &'static Operation,
        mut output: Record,
        request_id: &str,
    ) -> Response {
        let mut status = operation.success_status;
        let mut headers = HeaderMap::new();
        let structure = output.structure();
        for (at, member) in structure.members.iter().enumerate() {
            match (member.location, output.at(at)) {
                (Location::StatusCode, Some(Value::Integer(code))) => {
                    status = u16::try_from(*code).unwrap_or(status);
                }
                (Location::Header, Some(value)) => put_header(&mut headers, member, value),
                (Location::HeaderPrefix, Some(value)) => put_headers(&mut headers, member, value),
                _ => {}
            }
        }
        let (body, content_type) = encode_body(&mut output, status);
        // Lambda calls what a function returned JSON, whatever it is.
        let is_lambda = service.name == "lambda" && content_type == OCTETS;
        let content_type = if is_lambda { JSON } else { content_type };
        let mut response = Response::new(status, content_type, request_id, body);
        response.headers.extend(headers);
        response
    }

    fn encode_error(&self, _service: Option<&'static Service>, error: &Error, request_id: &str) -> Response {
        let id = error.request_id.as_deref().unwrap_or(request_id);
        if error.code == "UnknownOperationException" {
            let body = Bytes::from_static(b"<UnknownOperationException/>\n");
            let mut response = Response::new(error.status, "", id, body);
            response.set("x-amzn-errortype", &error.code);
            return response;
        }
        let (body, headers) = json_error::encode(error, false);
        let mut response = Response::new(error.status, JSON, id, Bytes::from(body));
        response.headers.extend(headers);
        response.set("x-amzn-errortype", json_error::code(error));
        response
    }

    fn encode_request(
        &self,
        _service: &'static Service,
        operation: &'static Operation,
        mut input: Record,
    ) -> Result<Request, Error> {
        let (pattern, fixed) = operation.uri.split_once('?').unwrap_or((operation.uri, ""));
        let mut target = pattern.to_owned();
        let mut query = fixed.to_owned();
        let mut headers = HeaderMap::new();
        let structure = input.structure();
        for (at, member) in structure.members.iter().enumerate() {
            match (member.location, input.at(at)) {
                (Location::Uri, value) => {
                    let text = value.and_then(|value| text::write(member.target, value, TimestampFormat::Iso8601));
                    let text = text.filter(|text| !text.is_empty());
                    let text = text.ok_or_else(|| serialization(format!("{} is missing in the path", member.name)))?;
                    target = target.replace(&format!("{{{}}}", member.wire_name), &uri::encode(&text));
                    target = target.replace(&format!("{{{}+}}", member.wire_name), &uri::encode_path(&text));
                }
                (Location::Query, Some(value)) => put_query(&mut query, member, value),
                (Location::Header, Some(value)) => put_header(&mut headers, member, value),
                (Location::HeaderPrefix, Some(value)) => put_headers(&mut headers, member, value),
                _ => {}
            }
        }
        if !query.is_empty() {
            target = format!("{target}?{query}");
        }
        let has_body =
            structure.payload.is_some() || structure.members.iter().any(|member| member.location == Location::Body);
        let (body, content_type) = if has_body { encode_body(&mut input, 200) } else { (Bytes::new(), "") };
        if !content_type.is_empty() && !headers.contains_key(http::header::CONTENT_TYPE) {
            set_header(&mut headers, "content-type", content_type);
        }
        let method = http::Method::from_bytes(operation.method.as_bytes()).unwrap_or(http::Method::POST);
        Ok(Request { method, target, headers, body })
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
        let structure = operation.output_structure();
        let mut record = decode_body(structure, response.body, limits)?;
        for (at, member) in structure.members.iter().enumerate() {
            let value = match member.location {
                Location::StatusCode => Some(Value::Integer(i64::from(response.status.as_u16()))),
                Location::Header => from_header(member, &response.headers)?,
                Location::HeaderPrefix => from_headers(member, &response.headers),
                _ => None,
            };
            if let Some(value) = value {
                record.set(at, value);
            }
        }
        Ok(record)
    }
}

const JSON: &str = "application/json";
const OCTETS: &str = "application/octet-stream";

fn decode_body(structure: &'static crate::Structure, body: Bytes, limits: &Limits) -> Result<Record, Error> {
    let Some((at, member)) = structure.payload.and_then(|at| Some((at, structure.members.get(at)?))) else {
        if structure.members.iter().all(|member| member.location != Location::Body) {
            return Ok(Record::new(structure));
        }
        return json::decode(structure, &body, Members::Body, limits);
    };
    let mut record = Record::new(structure);
    if body.is_empty() {
        return Ok(record);
    }
    let value = match member.target {
        Type::Structure(inner) => Value::Record(json::decode(inner, &body, Members::All, limits)?),
        Type::String(_) => match String::from_utf8(body.into()) {
            Ok(text) => Value::String(text),
            Err(_) => return Err(serialization("The request's body is not valid UTF-8.")),
        },
        _ => Value::Blob(body),
    };
    record.set(at, value);
    Ok(record)
}

/// The body and its type. A blob is moved, not copied.
fn encode_body(record: &mut Record, status: u16) -> (Bytes, &'static str) {
    let structure = record.structure();
    if let Some(at) = structure.payload {
        return match record.take(at) {
            None => (Bytes::new(), ""),
            Some(Value::Blob(bytes)) => (bytes, OCTETS),
            Some(Value::String(text)) => (Bytes::from(text), "text/plain"),
            Some(Value::Record(inner)) => (Bytes::from(json::encode(&inner, Members::All)), JSON),
            Some(_) => (Bytes::new(), ""),
        };
    }
    let has_body = structure.members.iter().any(|member| member.location == Location::Body);
    if !has_body || status == 204 || status == 304 {
        return (Bytes::new(), "");
    }
    (Bytes::from(json::encode(record, Members::Body)), JSON)
}

fn scalar(member: &Member, text: &str) -> Result<Value, Error> {
    typed(member.name, member.target, text)
}

fn typed(name: &str, target: Type, text: &str) -> Result<Value, Error> {
    text::read(target, text).map_err(|problem| serialization(format!("{name} {problem}")))
}

fn from_query(operation: &Operation, member: &Member, query: &[(String, String)]) -> Result<Option<Value>, Error> {
    let mut matching = query.iter().filter(|(name, _)| name == member.wire_name);
    match member.target {
        Type::List(list) => {
            let values = matching.map(|(_, value)| typed(member.name, list.member, value));
            let values: Vec<Value> = values.collect::<Result<_, _>>()?;
            Ok((!values.is_empty()).then_some(Value::List(values)))
        }
        Type::Map(map) => {
            let taken = |name: &str| {
                let fixed = operation.uri.split_once('?').map(|(_, query)| query).unwrap_or_default();
                name.starts_with("X-Amz-")
                    || fixed.split('&').any(|pair| pair.split('=').next() == Some(name))
                    || operation.input_structure().members.iter().any(|other| {
                        other.location == Location::Query && other.name != member.name && other.wire_name == name
                    })
            };
            let mut entries: Vec<(String, Value)> = Vec::new();
            for (name, value) in query.iter().filter(|(name, _)| !taken(name)) {
                let known = entries.iter_mut().find(|(known, _)| known == name);
                match (map.value, known) {
                    (Type::List(list), Some((_, Value::List(values)))) => {
                        values.push(typed(member.name, list.member, value)?);
                    }
                    (Type::List(list), _) => {
                        let values = vec![typed(member.name, list.member, value)?];
                        entries.push((name.clone(), Value::List(values)));
                    }
                    (target, Some(entry)) => entry.1 = typed(member.name, target, value)?,
                    (target, None) => entries.push((name.clone(), typed(member.name, target, value)?)),
                }
            }
            Ok((!entries.is_empty()).then_some(Value::Map(entries)))
        }
        _ => matching.next().map(|(_, value)| scalar(member, value)).transpose(),
    }
}

fn put_query(query: &mut String, member: &Member, value: &Value) {
    match (member.target, value) {
        (Type::List(list), Value::List(values)) => {
            for value in values {
                if let Some(text) = text::write(list.member, value, TimestampFormat::Iso8601) {
                    uri::push(query, member.wire_name, &text);
                }
            }
        }
        (Type::Map(map), Value::Map(entries)) => {
            let mut pairs = Pairs::new();
            for (name, value) in entries {
                let values = match value {
                    Value::List(values) => values.as_slice(),
                    value => std::slice::from_ref(value),
                };
                let target = if let Type::List(list) = map.value { list.member } else { map.value };
                for value in values {
                    if let Some(text) = text::write(target, value, TimestampFormat::Iso8601) {
                        pairs.push((name.clone(), text));
                    }
                }
            }
            pairs.iter().for_each(|(name, value)| uri::push(query, name, value));
        }
        _ => {
            if let Some(text) = text::write(member.target, value, TimestampFormat::Iso8601) {
                uri::push(query, member.wire_name, &text);
            }
        }
    }
}

fn from_header(member: &Member, headers: &HeaderMap) -> Result<Option<Value>, Error> {
    let Some(header) = headers.get(member.wire_name) else { return Ok(None) };
    let text = std::str::from_utf8(header.as_bytes())
        .map_err(|_| serialization(format!("The header {} is not valid UTF-8.", member.wire_name)))?;
    if let Type::List(list) = member.target {
        let texts = text.split(',').map(str::trim).filter(|text| !text.is_empty());
        let values: Result<Vec<Value>, Error> = texts.map(|text| typed(member.name, list.member, text)).collect();
        return Ok(Some(Value::List(values?)));
    }
    scalar(member, text).map(Some)
}

fn from_headers(member: &Member, headers: &HeaderMap) -> Option<Value> {
    let prefix = member.wire_name.to_ascii_lowercase();
    let entries: Vec<(String, Value)> = headers
        .iter()
        .filter_map(|(name, value)| {
            let name = name.as_str().strip_prefix(prefix.as_str())?;
            Some((name.to_owned(), Value::String(value.to_str().ok()?.to_owned())))
        })
        .collect();
    (!entries.is_empty()).then_some(Value::Map(entries))
}

fn put_header(headers: &mut HeaderMap, member: &Member, value: &Value) {
    let text = match (member.target, value) {
        (Type::List(list), Value::List(values)) => {
            let texts: Vec<String> =
                values.iter().filter_map(|value| text::write(list.member, value, TimestampFormat::Rfc822)).collect();
            Some(texts.join(", "))
        }
        _ => text::write(member.target, value, TimestampFormat::Rfc822),
    };
    if let Some(text) = text {
        set_header(headers, member.wire_name, &text);
    }
}

fn put_headers(headers: &mut HeaderMap, member: &Member, value: &Value) {
    let Value::Map(entries) = value else { return };
    for (name, value) in entries {
        if let Some(text) = value.as_text() {
            set_header(headers, &format!("{}{name}", member.wire_name), text);
        }
    }
}
