//! Properties of all codecs over the schemas of all built services.

use std::collections::BTreeSet;

use base::{Limits, Timestamp};
use bytes::Bytes;
use proptest::prelude::*;

use crate::models::SERVICES;
use crate::schema::{Location, Structure, TimestampFormat, Type};
use crate::{Error, Operation, Protocol, Record, Request, RequestParts, Response, Router, Service, Value, validate};

/// A small deterministic source of choices.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }

    fn text(&mut self, location: Location) -> String {
        let alphabet: Vec<char> = match location {
            Location::Header | Location::HeaderPrefix => "abcXYZ019-_.:/".chars().collect(),
            _ => "aZ09 <>&\"'%+/?=,.;:-_~\\\t\r\n{}[]#äß漢😀".chars().collect(),
        };
        let length = 1 + self.roll(12);
        (0..length).map(|_| alphabet[self.roll(alphabet.len() as u64) as usize]).collect()
    }

    fn value(&mut self, target: Type, location: Location, depth: u64) -> Option<Value> {
        Some(match target {
            Type::Boolean => Value::Boolean(self.roll(2) == 0),
            Type::Integer(_) => Value::Integer(self.roll(1 << 31) as i64 - (1 << 30)),
            Type::Long(_) => Value::Integer((self.roll(1 << 31) as i64 - (1 << 30)) * 1_000_003),
            Type::Float(_) | Type::Double(_) => Value::Float((self.roll(1 << 31) as f64 - 1e6) / 64.0),
            Type::String(_) => Value::String(self.text(location)),
            Type::Blob(_) => {
                let length = 1 + self.roll(20);
                Value::Blob((0..length).map(|_| self.roll(256) as u8).collect())
            }
            Type::Timestamp(format) => {
                let whole = location == Location::Header || format == Some(TimestampFormat::Rfc822);
                let millis = if whole || self.roll(2) == 0 { 0 } else { self.roll(1000) as i64 };
                Value::Timestamp(Timestamp::from_millis(self.roll(1 << 31) as i64 * 1000 + millis))
            }
            Type::List(list) => {
                let length = 1 + self.roll(3);
                let values = (0..length).filter_map(|_| self.value(list.member, location, depth.checked_sub(1)?));
                let values: Vec<Value> = values.filter(|value| !is_empty(value)).collect();
                if values.is_empty() {
                    return None;
                }
                Value::List(values)
            }
            Type::Map(map) => {
                let length = 1 + self.roll(3);
                let entries = (0..length).filter_map(|at| {
                    let value = self.value(map.value, location, depth.checked_sub(1)?)?;
                    Some((format!("key{at} {}", self.text(Location::Header)), value))
                });
                let entries: Vec<(String, Value)> = entries.filter(|(_, value)| !is_empty(value)).collect();
                if entries.is_empty() {
                    return None;
                }
                Value::Map(entries)
            }
            Type::Structure(structure) if structure.event_stream => return None,
            Type::Structure(structure) => {
                let record = self.record(structure, depth.checked_sub(1)?);
                let value = Value::Record(record);
                if is_empty(&value) {
                    return None;
                }
                value
            }
            Type::Document => return None,
        })
    }

    fn record(&mut self, structure: &'static Structure, depth: u64) -> Record {
        let mut record = Record::new(structure);
        for (at, member) in structure.members.iter().enumerate() {
            let value = match member.location {
                Location::StatusCode => Some(Value::Integer(200 + self.roll(3) as i64)),
                Location::Uri => self.value(member.target, member.location, depth),
                _ if self.roll(4) == 0 => None,
                location => self.value(member.target, location, depth),
            };
            if let Some(value) = value {
                record.set(at, value);
            }
        }
        record
    }
}

fn is_empty(value: &Value) -> bool {
    matches!(value, Value::Record(record) if record.present().next().is_none())
}

fn operations() -> Vec<(&'static Service, &'static Operation)> {
    SERVICES.iter().flat_map(|service| service.operations.iter().map(|operation| (*service, *operation))).collect()
}

fn protocols(service: &'static Service) -> Vec<Protocol> {
    // Each codec on each schema: the services' own protocol, and those that need no bindings.
    let mut all = service.protocols.to_vec();
    all.extend([Protocol::AwsJson1_0, Protocol::AwsJson1_1]);
    all
}

fn parts_of(request: &Request) -> RequestParts {
    let mut built = http::Request::builder().method(&request.method).uri(&request.target).body(()).unwrap();
    *built.headers_mut() = request.headers.clone();
    built.into_parts().0
}

fn there_and_back(service: &'static Service, operation: &'static Operation, dice: &mut Dice) {
    let router = Router::new(&SERVICES);
    for protocol in protocols(service) {
        let codec = protocol.codec();
        let input = dice.record(operation.input_structure(), 4);
        let request = codec.encode_request(service, operation, input.clone()).unwrap();
        let parts = parts_of(&request);
        let labels = match service.protocols.contains(&protocol) {
            true => {
                let routed = router.route(&parts, &request.body).unwrap();
                assert_eq!((routed.service.name, routed.operation.name), (service.name, operation.name));
                assert_eq!(routed.protocol, protocol);
                routed.labels
            }
            false => Vec::new(),
        };
        let limits = Limits::default();
        let read = codec.decode_request(service, operation, &parts, request.body, &labels, &limits).unwrap();
        assert_eq!(read, input, "{protocol:?} {}", operation.name);

        let mut output = dice.record(operation.output_structure(), 4);
        // What carries a body of bytes has a type on the wire in any case.
        if output.structure().position("contentType").is_some() && output.get("contentType").is_none() {
            output.insert("contentType", Value::String("text/plain".into()));
        }
        let response = codec.encode_response(service, operation, output.clone(), "id-1");
        let is_json = matches!(protocol, Protocol::AwsJson1_0 | Protocol::AwsJson1_1);
        let read = codec.decode_response(service, operation, response, &limits).unwrap();
        // 204 has no body; awsJson and awsQuery carry no status.
        if !(is_json && operation.output.is_none()) {
            assert_eq!(read, output, "{protocol:?} {}", operation.name);
        }
    }
}

fn error_there_and_back(service: &'static Service, operation: &'static Operation, dice: &mut Dice) {
    for protocol in protocols(service) {
        let codec = protocol.codec();
        for structure in operation.errors {
            let message = dice.text(Location::Body);
            let error = Error::of(structure, message.clone());
            let response = codec.encode_error(Some(service), &error, "id-2");
            assert_eq!(response.status.as_u16(), error.status);
            let read = codec.decode_response(service, operation, response, &Limits::default()).unwrap_err();
            assert_eq!((&read.code, &read.message), (&error.code, &message), "{protocol:?} {}", structure.name);
            assert_eq!(read.structure, Some(*structure));
            assert_eq!(read.request_id.as_deref(), Some("id-2"));
        }
    }
}

#[test]
fn every_operation_goes_there_and_back() {
    for (at, (service, operation)) in operations().into_iter().enumerate() {
        let mut dice = Dice(at as u64 + 1);
        for _ in 0..4 {
            there_and_back(service, operation, &mut dice);
        }
        error_there_and_back(service, operation, &mut dice);
    }
}

#[test]
fn outputs_bind_nothing_to_the_request() {
    for (service, operation) in operations() {
        for member in operation.output_structure().members {
            assert!(
                !matches!(member.location, Location::Uri | Location::Query),
                "{} {}.{}",
                service.name,
                operation.name,
                member.name
            );
        }
    }
}

#[test]
fn a_rewritten_pattern_is_the_same_language() {
    let check = |operation: &Operation, member: &str, text: &str, expect: bool| {
        let structure = operation.input_structure();
        let member = &structure.members[structure.position(member).unwrap()];
        let Type::String(constraints) = member.target else { panic!("{member:?}") };
        assert_eq!(constraints.pattern.unwrap().is_match(text), expect, "{} {text}", member.name);
    };
    use crate::models::{iam, lambda};
    for (text, expect) in [("1", false), ("12a", true), ("a", true), ("-", true), ("a.b", false)] {
        check(&lambda::operations::CreateAlias, "Name", text, expect);
    }
    for (text, expect) in [("a-b", true), ("a--b", false), ("-a", false), ("a-", false), ("abc", true)] {
        check(&iam::operations::CreateAccountAlias, "AccountAlias", text, expect);
    }
    for (text, expect) in [("a.b", true), ("ab.", false), ("", true)] {
        check(&lambda::operations::UpdateFunctionCode, "S3Bucket", text, expect);
    }
}

#[test]
fn an_invocation_payload_is_moved() {
    let service = &crate::models::lambda::SERVICE;
    let operation = &crate::models::lambda::operations::Invoke;
    let payload = Bytes::from(vec![b'x'; 100]);
    let codec = Protocol::RestJson1.codec();
    let parts = http::Request::builder().uri("/").body(()).unwrap().into_parts().0;
    let record = codec.decode_request(service, operation, &parts, payload.clone(), &[], &Limits::default()).unwrap();
    let Some(Value::Blob(read)) = record.get("Payload") else { panic!("{record:?}") };
    assert_eq!(read.as_ptr(), payload.as_ptr());
    let mut output = Record::new(operation.output_structure());
    output.insert("Payload", Value::Blob(payload.clone()));
    let response = codec.encode_response(service, operation, output, "id");
    assert_eq!(response.body.as_ptr(), payload.as_ptr());
    assert_eq!(response.headers["content-type"], "application/json");
}

/// Patterns of the models that nothing here can match: add a rewritten one to
/// `models/overrides.toml` instead of a line here.
#[test]
fn every_pattern_compiles() {
    let mut seen = BTreeSet::new();
    let mut refused = Vec::new();
    for (service, operation) in operations() {
        patterns(operation.input_structure(), &mut seen, &mut |name, pattern| {
            if pattern.regex().is_none() {
                refused.push(format!("{} {name} {}", service.name, pattern.source));
            }
        });
    }
    assert_eq!(refused, Vec::<String>::new());
}

fn patterns(
    structure: &'static Structure,
    seen: &mut BTreeSet<usize>,
    found: &mut dyn FnMut(&str, &'static crate::schema::Pattern),
) {
    if !seen.insert(std::ptr::from_ref(structure) as usize) {
        return;
    }
    for member in structure.members {
        let mut targets = vec![member.target];
        while let Some(target) = targets.pop() {
            match target {
                Type::String(constraints) => {
                    if let Some(pattern) = constraints.pattern {
                        found(&format!("{}.{}", structure.name, member.name), pattern);
                    }
                }
                Type::List(list) => targets.push(list.member),
                Type::Map(map) => targets.extend([Type::String(map.key), map.value]),
                Type::Structure(inner) => patterns(inner, seen, found),
                _ => {}
            }
        }
    }
}

fn any_parts(method: &str, target: &str, headers: &[(&str, String)]) -> Option<RequestParts> {
    let mut built = http::Request::builder().method(method).uri(target);
    for (name, value) in headers {
        built = built.header(*name, value.as_str());
    }
    Some(built.body(()).ok()?.into_parts().0)
}

proptest! {
    #[test]
    fn any_operation_goes_there_and_back(which in any::<usize>(), seed in any::<u64>()) {
        let all = operations();
        let (service, operation) = all[which % all.len()];
        there_and_back(service, operation, &mut Dice(seed));
    }

    #[test]
    fn any_body_is_read_or_refused(which in any::<usize>(), seed in any::<u64>(), noise in any::<Vec<u8>>(), cut in any::<usize>()) {
        let all = operations();
        let (service, operation) = all[which % all.len()];
        let mut dice = Dice(seed);
        let limits = Limits::default();
        for protocol in protocols(service) {
            let codec = protocol.codec();
            let request = codec.encode_request(service, operation, dice.record(operation.input_structure(), 4)).unwrap();
            let parts = parts_of(&request);
            // A body cut short, one with noise in it, and noise alone.
            let cut = cut % (request.body.len() + 1);
            let spoilt = [&request.body[..cut], &noise, &request.body[cut..]].concat();
            for body in [request.body.slice(..cut), Bytes::from(spoilt), Bytes::from(noise.clone())] {
                let _ = Router::new(&[service]).route(&parts, &body);
                if let Ok(record) = codec.decode_request(service, operation, &parts, body.clone(), &[], &limits) {
                    let _ = validate(service, operation, &record);
                    let _ = format!("{record:?}");
                }
                let mut response = codec.encode_response(service, operation, Record::new(operation.output_structure()), "id");
                response.body = body.clone();
                let _ = codec.decode_response(service, operation, response.clone(), &limits);
                response.status = http::StatusCode::BAD_REQUEST;
                let _ = codec.decode_response(service, operation, response, &limits);
            }
        }
    }

    #[test]
    fn any_request_is_routed_or_refused(
        method in "(GET|PUT|POST|DELETE|PATCH|HEAD|FOO)",
        path in "(/[a-z0-9-]{0,12}|/functions|/restapis|/%[0-9a-f]{2}|/2015-03-31){0,6}",
        query in "[ -~]{0,30}",
        target in "[ -~]{0,30}",
        scope in "[ -~]{0,40}",
        body in any::<Vec<u8>>(),
    ) {
        let router = Router::new(&SERVICES);
        let headers = [("x-amz-target", target), ("authorization", format!("AWS4-HMAC-SHA256 Credential={scope}"))];
        for headers in [&headers[..0], &headers[..1], &headers[1..], &headers[..]] {
            let Some(parts) = any_parts(&method, &format!("{path}?{query}"), headers) else { continue };
            if let Err(unrouted) = router.route(&parts, &Bytes::from(body.clone())) {
                let response: Response = unrouted.response("id");
                prop_assert!((400..500).contains(&response.status.as_u16()));
            }
        }
    }
}
