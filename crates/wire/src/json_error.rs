//! How the JSON protocols say that something failed.

use http::HeaderMap;

use crate::codec::{Response, set_header};
use crate::error::{Error, Fault};
use crate::json::{self, Members};
use crate::schema::{Location, Operation, Structure};
use crate::value::{Record, Value};

/// The code in JSON protocols: the model's structure, where the model knows the error.
pub(crate) fn code(error: &Error) -> &str {
    match error.structure {
        Some(structure) => structure.name,
        None => &error.code,
    }
}

/// The body's members, with `__type` first where the protocol has it, and the model's headers.
pub(crate) fn encode(error: &Error, with_type: bool) -> (Vec<u8>, HeaderMap) {
    let mut headers = HeaderMap::new();
    let mut fields = String::new();
    if with_type {
        push(&mut fields, "__type", code(error));
    }
    let Some(structure) = error.structure else {
        // The layers before a service write a capital.
        let name = match error.code.as_ref() {
            "AccessDeniedException" | "SerializationException" => "Message",
            _ => "message",
        };
        push(&mut fields, name, &error.message);
        return (close(fields), headers);
    };
    let mut record = Record::new(structure);
    for (name, value) in &error.members {
        record.insert(name, value.clone());
    }
    let mut has_message = false;
    for (at, member) in structure.members.iter().enumerate() {
        if member.name.eq_ignore_ascii_case("message") {
            record.set(at, Value::String(error.message.clone()));
            has_message = true;
        } else if member.name == "Type" && record.at(at).is_none() {
            let side = if error.fault == Fault::Sender { "User" } else { "Service" };
            record.set(at, Value::String(side.to_owned()));
        }
        if member.location == Location::Header
            && let Some(value) = record.at(at)
        {
            set_header(&mut headers, member.wire_name, &plain(value));
        }
    }
    if !has_message && !error.message.is_empty() {
        push(&mut fields, "message", &error.message);
    }
    let document = json::encode(&record, Members::Body);
    let rest = String::from_utf8(document).unwrap_or_default();
    let rest = rest.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).unwrap_or_default();
    if !rest.is_empty() {
        if !fields.is_empty() {
            fields.push(',');
        }
        fields.push_str(rest);
    }
    (close(fields), headers)
}

/// The error that a JSON answer holds.
pub(crate) fn decode(operation: &'static Operation, response: &Response) -> Error {
    let document: serde_json::Value = serde_json::from_slice(&response.body).unwrap_or_default();
    let text = |names: &[&str]| {
        names.iter().find_map(|name| document.get(name)).and_then(|value| value.as_str()).unwrap_or_default()
    };
    let header = response.header("x-amzn-errortype");
    let code = if header.is_empty() { text(&["__type", "code", "Code"]) } else { header };
    let code = code.split(':').next().unwrap_or_default();
    let code = code.rsplit('#').next().unwrap_or_default();
    known(operation, code, response, text(&["message", "Message", "errorMessage"]))
}

/// An error by its code on the wire, with the model's structure where the operation names it.
pub(crate) fn known(operation: &'static Operation, code: &str, response: &Response, message: &str) -> Error {
    let is = |structure: &&&'static Structure| {
        structure.name == code || structure.error.is_some_and(|error| !code.is_empty() && error.code == code)
    };
    let mut error = match operation.errors.iter().find(is) {
        Some(structure) => Error::of(structure, message),
        None => Error::new(response.status.as_u16(), code.to_owned(), message),
    };
    error.status = response.status.as_u16();
    error.request_id(response.header("x-amzn-requestid"))
}

/// A value as a header's or label's text.
pub(crate) fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Integer(number) => number.to_string(),
        Value::Boolean(value) => value.to_string(),
        Value::Float(number) => number.to_string(),
        _ => String::new(),
    }
}

fn push(out: &mut String, name: &str, value: &str) {
    if !out.is_empty() {
        out.push(',');
    }
    let value = serde_json::Value::from(value);
    out.push_str(&format!("\"{name}\":{value}"));
}

fn close(fields: String) -> Vec<u8> {
    format!("{{{fields}}}").into_bytes()
}
