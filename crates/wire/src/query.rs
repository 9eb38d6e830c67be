//! awsQuery: a form in, XML out.

use std::collections::BTreeMap;

use base::Limits;
use bytes::Bytes;
use http::HeaderMap;

use crate::RequestParts;
use crate::codec::{Codec, Request, Response, set_header};
use crate::error::{Error, Fault};
use crate::json_error::known;
use crate::route::Label;
use crate::schema::{Location, Member, Operation, Service, Structure, TimestampFormat, Type};
use crate::text;
use crate::uri;
use crate::value::{Record, Value};
use crate::xml;

/// Parts of names for each parameter that a form may have: names of real operations have fewer.
const NODES: usize = 12;

/// The codec.
pub(crate) struct AwsQuery;

impl Codec for AwsQuery {
    fn decode_request(
        &self,
        _service: &'static Service,
        operation: &'static Operation,
        parts: &RequestParts,
        body: Bytes,
        _labels: &[Label],
        limits: &Limits,
    ) -> Result<Record, Error> {
        let mut root = Node::default();
        let mut budget = limits.parameters.saturating_mul(NODES);
        for (name, value) in parameters(parts, &body, limits.parameters)? {
            root.insert(&name, value, limits.nesting, &mut budget)?;
        }
        read_record(operation.input_structure(), &root)
    }

    fn encode_response(
        &self,
        service: &'static Service,
        operation: &'static Operation,
        output: Record,
        request_id: &str,
    ) -> Response {
        let name = operation.name;
        let mut out = xml::Writer::new();
        out.open(&format!("{name}Response"), service.xml_namespace);
        if operation.output.is_some() {
            let wrapper = operation.result_wrapper;
            out.wrapped(wrapper, |out| xml::write_members(out, &output));
        }
        out.wrapped("ResponseMetadata", |out| out.text("RequestId", request_id));
        out.close(&format!("{name}Response"));
        Response::new(200, "text/xml", request_id, Bytes::from(out.finish()))
    }

    fn encode_error(&self, service: Option<&'static Service>, error: &Error, request_id: &str) -> Response {
        let id = error.request_id.as_deref().unwrap_or(request_id);
        let mut out = xml::Writer::new();
        out.open("ErrorResponse", service.map_or("", |service| service.xml_namespace));
        out.wrapped("Error", |out| {
            out.text("Type", if error.fault == Fault::Sender { "Sender" } else { "Receiver" });
            out.text("Code", &error.code);
            out.text("Message", &error.message);
            if let Some(structure) = error.structure {
                let mut record = Record::new(structure);
                for (name, value) in &error.members {
                    record.insert(name, value.clone());
                }
                xml::write_members(out, &record);
            }
        });
        out.text("RequestId", id);
        out.close("ErrorResponse");
        Response::new(error.status, "text/xml", id, Bytes::from(out.finish()))
    }

    fn encode_request(
        &self,
        service: &'static Service,
        operation: &'static Operation,
        input: Record,
    ) -> Result<Request, Error> {
        let mut form = String::new();
        uri::push(&mut form, "Action", operation.name);
        uri::push(&mut form, "Version", service.api_version);
        write_record(&mut form, "", &input);
        let mut headers = HeaderMap::new();
        set_header(&mut headers, "content-type", "application/x-www-form-urlencoded; charset=utf-8");
        Ok(Request { method: http::Method::POST, target: "/".to_owned(), headers, body: Bytes::from(form) })
    }

    fn decode_response(
        &self,
        _service: &'static Service,
        operation: &'static Operation,
        response: Response,
        limits: &Limits,
    ) -> Result<Record, Error> {
        let structure = operation.output_structure();
        let root = xml::parse(&response.body, limits.nesting);
        if response.status.as_u16() >= 300 {
            let root = root.unwrap_or_default();
            let error = root.child("Error").unwrap_or(&root);
            let text = |name: &str| error.child(name).map(|child| child.text.as_str()).unwrap_or_default();
            return Err(known(operation, text("Code"), &response, text("Message")));
        }
        let root = root?;
        let wrapper = operation.result_wrapper;
        let result = if wrapper.is_empty() { Some(&root) } else { root.child(wrapper) };
        result.map_or_else(|| Ok(Record::new(structure)), |result| xml::read_record(structure, result))
    }
}

/// Query string and form together: AWS takes either.
fn parameters(parts: &RequestParts, body: &[u8], max: usize) -> Result<uri::Pairs, Error> {
    let mut pairs = uri::pairs(parts.uri.query().unwrap_or_default(), max).map_err(malformed)?;
    let text = std::str::from_utf8(body)
        .map_err(|_| Error::new(400, "MalformedInput", "The request's body is not valid UTF-8."))?;
    pairs.extend(uri::pairs(text, max).map_err(malformed)?);
    Ok(pairs)
}

fn malformed(mut error: Error) -> Error {
    error.code = "MalformedInput".into();
    error
}

/// Parameters by the parts of their names: `Tags.member.1.Key` is four levels down.
#[derive(Default)]
struct Node {
    value: Option<String>,
    children: BTreeMap<String, Node>,
}

impl Node {
    fn insert(&mut self, name: &str, value: String, nesting: usize, budget: &mut usize) -> Result<(), Error> {
        let mut node = self;
        for (depth, part) in name.split('.').enumerate() {
            if depth >= nesting || *budget == 0 {
                return Err(Error::new(400, "MalformedInput", "A parameter's name is nested too deeply."));
            }
            *budget -= 1;
            node = node.children.entry(part.to_owned()).or_default();
        }
        node.value = Some(value);
        Ok(())
    }

    /// Children with a number for a name, by number.
    fn numbered(&self) -> impl Iterator<Item = &Self> {
        let mut children: Vec<(u64, &Self)> =
            self.children.iter().filter_map(|(name, child)| Some((name.parse().ok()?, child))).collect();
        children.sort_by_key(|(number, _)| *number);
        children.into_iter().map(|(_, child)| child)
    }
}

fn query_name(member: &Member) -> &'static str {
    if member.query_name.is_empty() { member.wire_name } else { member.query_name }
}

fn read_record(structure: &'static Structure, node: &Node) -> Result<Record, Error> {
    let mut record = Record::new(structure);
    for (at, member) in structure.members.iter().enumerate() {
        if let Some(child) = node.children.get(query_name(member))
            && let Some(value) = read_value(member.name, member.target, member.flattened, child)?
        {
            record.set(at, value);
        }
    }
    Ok(record)
}

fn read_value(name: &str, target: Type, flattened: bool, node: &Node) -> Result<Option<Value>, Error> {
    match target {
        Type::Structure(structure) => read_record(structure, node).map(|record| Some(Value::Record(record))),
        Type::List(list) => {
            let items = if flattened { Some(node) } else { node.children.get(list.member_name) };
            let mut values = Vec::new();
            for item in items.into_iter().flat_map(Node::numbered) {
                values.push(read_value(name, list.member, false, item)?.unwrap_or(Value::Null));
            }
            Ok(Some(Value::List(values)))
        }
        Type::Map(map) => {
            let items = if flattened { Some(node) } else { node.children.get("entry") };
            let mut entries = Vec::new();
            for item in items.into_iter().flat_map(Node::numbered) {
                let key = item.children.get(map.key_name).and_then(|key| key.value.clone());
                let value = match item.children.get(map.value_name) {
                    Some(value) => read_value(name, map.value, false, value)?,
                    None => None,
                };
                entries.push((key.unwrap_or_default(), value.unwrap_or(Value::Null)));
            }
            Ok(Some(Value::Map(entries)))
        }
        _ => match &node.value {
            None => Ok(None),
            Some(text) => match text::read(target, text) {
                Ok(value) => Ok(Some(value)),
                Err(problem) => Err(Error::new(400, "MalformedInput", format!("{name}: {problem}"))),
            },
        },
    }
}

fn write_record(form: &mut String, prefix: &str, record: &Record) {
    for (at, value) in record.present() {
        let Some(member) = record.structure().members.get(at) else { continue };
        if member.location != Location::Body {
            continue;
        }
        let name = query_name(member);
        let name = if prefix.is_empty() { name.to_owned() } else { format!("{prefix}.{name}") };
        write_value(form, &name, member.target, member.flattened, value);
    }
}

fn write_value(form: &mut String, name: &str, target: Type, flattened: bool, value: &Value) {
    match (target, value) {
        (Type::List(_), Value::List(values)) if values.is_empty() => uri::push(form, name, ""),
        (Type::List(list), Value::List(values)) => {
            for (at, value) in values.iter().enumerate() {
                let name = match flattened {
                    true => format!("{name}.{}", at + 1),
                    false => format!("{name}.{}.{}", list.member_name, at + 1),
                };
                write_value(form, &name, list.member, false, value);
            }
        }
        (Type::Map(map), Value::Map(entries)) => {
            for (at, (key, value)) in entries.iter().enumerate() {
                let name = match flattened {
                    true => format!("{name}.{}", at + 1),
                    false => format!("{name}.entry.{}", at + 1),
                };
                uri::push(form, &format!("{name}.{}", map.key_name), key);
                write_value(form, &format!("{name}.{}", map.value_name), map.value, false, value);
            }
        }
        (_, Value::Record(record)) => write_record(form, name, record),
        _ => {
            if let Some(text) = text::write(target, value, TimestampFormat::Iso8601) {
                uri::push(form, name, &text);
            }
        }
    }
}
