//! JSON to and from values: one walk over the document, guided by the schema.

use std::cell::Cell;
use std::fmt;

use base::{Limits, Timestamp};
use base64::Engine;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig, STANDARD};
use base64::engine::{DecodePaddingMode, general_purpose};
use bytes::Bytes;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::error::Error;
use crate::schema::{Location, Member, Structure, TimestampFormat, Type};
use crate::value::{Record, Value};

/// Which members a document holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Members {
    /// All of them (awsJson).
    All,
    /// Those that travel in the body (restJson1).
    Body,
    /// All of them, under the model's own names ([`Record::from_json`]).
    Model,
}

impl Members {
    fn hold(self, member: &Member) -> bool {
        self != Self::Body || member.location == Location::Body
    }

    fn name(self, member: &Member) -> &'static str {
        if self == Self::Model { member.name } else { member.wire_name }
    }

    /// For structures within: where a member travels means something at the top only.
    fn inner(self) -> Self {
        if self == Self::Body { Self::All } else { self }
    }
}

impl Record {
    /// Reads JSON whose members bear the model's own names, wherever they travel on the wire: the
    /// form in which calls inside the house are written. Blobs are base64, moments seconds since 1970.
    /// Fails with `SerializationException`, bounded by `nesting`.
    pub fn from_json(structure: &'static Structure, json: &[u8], nesting: usize) -> Result<Self, Error> {
        decode(structure, json, Members::Model, &Limits { nesting, ..Limits::default() })
    }

    /// Writes the same form.
    pub fn to_json(&self) -> Vec<u8> {
        encode(self, Members::Model)
    }
}

/// Base64 as clients send it: with or without padding.
pub(crate) const BASE64: GeneralPurpose = GeneralPurpose::new(
    &base64::alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Reads a structure. A document of spaces is an empty one.
pub(crate) fn decode(
    structure: &'static Structure,
    body: &[u8],
    members: Members,
    limits: &Limits,
) -> Result<Record, Error> {
    if body.iter().all(u8::is_ascii_whitespace) {
        return Ok(Record::new(structure));
    }
    let mut reader = serde_json::Deserializer::from_slice(body);
    // Bounded by serde_json at 128 levels, by us at `nesting`.
    let budget = Cell::new(limits.values);
    let seed = Seed { target: Type::Structure(structure), members, depth: limits.nesting, budget: &budget };
    let result = seed.deserialize(&mut reader);
    let value = result.and_then(|value| reader.end().map(|()| value)).map_err(refused)?;
    match value {
        Value::Record(record) => Ok(record),
        _ => Err(serialization("Start of structure or map found where not expected.")),
    }
}

/// Writes a structure.
pub(crate) fn encode(record: &Record, members: Members) -> Vec<u8> {
    let mut out = Vec::with_capacity(256);
    write_record(&mut out, record, members);
    out
}

/// The error of a document that does not fit the schema.
pub(crate) fn serialization(message: impl Into<String>) -> Error {
    Error::new(400, "SerializationException", message)
}

fn refused(error: serde_json::Error) -> Error {
    // Our own complaints are AWS's sentences; serde_json appends where it stood.
    if error.is_data() {
        let text = error.to_string();
        let text = text.rsplit_once(" at line ").map_or(text.as_str(), |(text, _)| text);
        return serialization(text);
    }
    serialization(format!("Could not parse request body into json: {error}"))
}

#[derive(Clone, Copy)]
struct Seed<'a> {
    target: Type,
    members: Members,
    /// Levels that may still be opened.
    depth: usize,
    /// Values that may still be read.
    budget: &'a Cell<usize>,
}

impl Seed<'_> {
    fn inner<E: serde::de::Error>(self, target: Type) -> Result<Self, E> {
        match self.depth.checked_sub(1) {
            Some(depth) => Ok(Self { target, members: self.members.inner(), depth, ..self }),
            None => Err(E::custom("The request's document is nested too deeply.")),
        }
    }

    fn spend<E: serde::de::Error>(self, values: usize) -> Result<(), E> {
        match self.budget.get().checked_sub(values) {
            Some(rest) => {
                self.budget.set(rest);
                Ok(())
            }
            None => Err(E::custom("The request's document holds too many values.")),
        }
    }

    fn misfit<E: serde::de::Error>(self, token: &str) -> E {
        E::custom(match self.target {
            Type::Boolean => format!("{token} can not be converted to a Boolean"),
            Type::Integer(_) => format!("{token} can not be converted to an Integer"),
            Type::Long(_) => format!("{token} can not be converted to a Long"),
            Type::Float(_) => format!("{token} can not be converted to a Float"),
            Type::Double(_) => format!("{token} can not be converted to a Double"),
            Type::String(_) => format!("{token} can not be converted to a String"),
            Type::Blob(_) => format!("{token} can not be converted to a Blob"),
            Type::Timestamp(_) => format!("{token} can not be converted to milliseconds since epoch"),
            Type::List(_) | Type::Map(_) | Type::Structure(_) => "Unexpected field type".to_owned(),
            Type::Document => format!("{token} can not be converted to a document"),
        })
    }

    fn whole<E: serde::de::Error>(self, number: i64) -> Result<Value, E> {
        match self.target {
            Type::Integer(_) if i32::try_from(number).is_err() => Err(self.misfit("NUMBER_VALUE")),
            Type::Integer(_) | Type::Long(_) => Ok(Value::Integer(number)),
            Type::Float(_) | Type::Double(_) => Ok(Value::Float(number as f64)),
            Type::Timestamp(_) => match number.checked_mul(1_000_000) {
                Some(micros) => Ok(Value::Timestamp(Timestamp::from_micros(micros))),
                None => Err(self.misfit("NUMBER_VALUE")),
            },
            _ => Err(self.misfit("NUMBER_VALUE")),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        if matches!(self.target, Type::Document) {
            let document = <serde_json::Value as serde::Deserialize>::deserialize(deserializer)?;
            return Ok(if document.is_null() { Value::Null } else { Value::Document(document) });
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of the model's type")
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<Value, E> {
        match self.target {
            Type::Boolean => Ok(Value::Boolean(value)),
            _ => Err(self.misfit(if value { "TRUE_VALUE" } else { "FALSE_VALUE" })),
        }
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Value, E> {
        self.whole(value)
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Value, E> {
        match i64::try_from(value) {
            Ok(value) => self.whole(value),
            Err(_) => self.visit_f64(value as f64),
        }
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Value, E> {
        match self.target {
            Type::Float(_) | Type::Double(_) => Ok(Value::Float(value)),
            // The nearest whole numbers that a float can hold without rounding.
            Type::Integer(_) | Type::Long(_) if value.fract() == 0.0 && value.abs() < 9e15 => self.whole(value as i64),
            Type::Timestamp(_) if value.abs() < 9e12 => {
                Ok(Value::Timestamp(Timestamp::from_micros((value * 1e6).round() as i64)))
            }
            _ => Err(self.misfit("NUMBER_VALUE")),
        }
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<Value, E> {
        match self.target {
            Type::String(_) => Ok(Value::String(value.to_owned())),
            Type::Blob(_) => match BASE64.decode(value) {
                Ok(bytes) => Ok(Value::Blob(Bytes::from(bytes))),
                Err(_) => Err(E::custom("Invalid base64: the value is not a Base64-encoded blob")),
            },
            Type::Timestamp(_) => match parse_timestamp(value) {
                Some(at) => Ok(Value::Timestamp(at)),
                None => Err(self.misfit("STRING_VALUE")),
            },
            Type::Float(_) | Type::Double(_) => match value {
                "NaN" => Ok(Value::Float(f64::NAN)),
                "Infinity" => Ok(Value::Float(f64::INFINITY)),
                "-Infinity" => Ok(Value::Float(f64::NEG_INFINITY)),
                _ => Err(self.misfit("STRING_VALUE")),
            },
            _ => Err(self.misfit("STRING_VALUE")),
        }
    }

    fn visit_string<E: serde::de::Error>(self, value: String) -> Result<Value, E> {
        match self.target {
            Type::String(_) => Ok(Value::String(value)),
            _ => self.visit_str(&value),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Value, A::Error> {
        let Type::List(list) = self.target else {
            return Err(serde::de::Error::custom("Start of list found where not expected"));
        };
        let seed = self.inner(list.member)?;
        let mut values = Vec::new();
        while let Some(value) = elements.next_element_seed(seed)? {
            self.spend(1)?;
            values.push(value);
        }
        Ok(Value::List(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        match self.target {
            Type::Map(map) => {
                let seed = self.inner(map.value)?;
                let mut values: Vec<(String, Value)> = Vec::new();
                let mut seen = std::collections::HashMap::new();
                while let Some(key) = entries.next_key::<String>()? {
                    self.spend(1)?;
                    let value = entries.next_value_seed(seed)?;
                    // The last of several equal keys holds, as in AWS's own parser.
                    match seen.get(&key).and_then(|&at: &usize| values.get_mut(at)) {
                        Some(entry) => entry.1 = value,
                        None => {
                            seen.insert(key.clone(), values.len());
                            values.push((key, value));
                        }
                    }
                }
                Ok(Value::Map(values))
            }
            Type::Structure(structure) => {
                self.spend(structure.members.len())?;
                let mut record = Record::new(structure);
                while let Some(key) = entries.next_key::<std::borrow::Cow<'de, str>>()? {
                    let member = structure
                        .members
                        .iter()
                        .enumerate()
                        .find(|(_, member)| self.members.name(member) == key && self.members.hold(member));
                    let Some((at, member)) = member else {
                        entries.next_value::<IgnoredAny>()?;
                        continue;
                    };
                    let value = entries.next_value_seed(self.inner(member.target)?)?;
                    if value == Value::Null {
                        record.take(at);
                    } else {
                        record.set(at, value);
                    }
                }
                Ok(Value::Record(record))
            }
            _ => Err(serde::de::Error::custom("Start of structure or map found where not expected.")),
        }
    }
}

/// A moment in text: a date of any protocol, or seconds since 1970.
pub(crate) fn parse_timestamp(text: &str) -> Option<Timestamp> {
    if let Some(at) = Timestamp::parse(text) {
        return Some(at);
    }
    let seconds: f64 = text.parse().ok()?;
    (seconds.abs() < 9e12).then(|| Timestamp::from_micros((seconds * 1e6).round() as i64))
}

/// A moment in a text format.
pub(crate) fn format_timestamp(at: Timestamp, format: TimestampFormat) -> String {
    match format {
        TimestampFormat::Iso8601 if at.micros() % 1_000_000 == 0 => at.iso8601(),
        TimestampFormat::Iso8601 => at.iso8601_millis(),
        TimestampFormat::Rfc822 => at.http_date(),
        TimestampFormat::UnixTimestamp => unix_seconds(at),
    }
}

/// Seconds since 1970 in decimal, to the millisecond; whole ones without a point.
fn unix_seconds(at: Timestamp) -> String {
    let millis = at.millis();
    let sign = if millis < 0 { "-" } else { "" };
    let (seconds, rest) = (millis.unsigned_abs() / 1000, millis.unsigned_abs() % 1000);
    if rest == 0 {
        return format!("{sign}{seconds}");
    }
    format!("{sign}{seconds}.{rest:03}").trim_end_matches('0').to_owned()
}

fn write_record(out: &mut Vec<u8>, record: &Record, members: Members) {
    out.push(b'{');
    let mut first = true;
    for (at, value) in record.present() {
        let Some(member) = record.structure().members.get(at) else { continue };
        if !members.hold(member) || *value == Value::Null {
            continue;
        }
        separate(out, &mut first);
        write_text(out, members.name(member));
        out.push(b':');
        write_value(out, member.target, value, members.inner());
    }
    out.push(b'}');
}

fn write_value(out: &mut Vec<u8>, target: Type, value: &Value, members: Members) {
    match value {
        Value::Null => out.extend_from_slice(b"null"),
        Value::Boolean(true) => out.extend_from_slice(b"true"),
        Value::Boolean(false) => out.extend_from_slice(b"false"),
        Value::Integer(number) => out.extend_from_slice(number.to_string().as_bytes()),
        Value::Float(number) => write_float(out, *number),
        Value::String(text) => write_text(out, text),
        Value::Blob(bytes) => {
            out.push(b'"');
            out.extend_from_slice(general_purpose::GeneralPurpose::encode(&STANDARD, bytes).as_bytes());
            out.push(b'"');
        }
        Value::Timestamp(at) => match target {
            Type::Timestamp(Some(format)) if format != TimestampFormat::UnixTimestamp => {
                write_text(out, &format_timestamp(*at, format));
            }
            _ => out.extend_from_slice(unix_seconds(*at).as_bytes()),
        },
        Value::List(values) => {
            let member = if let Type::List(list) = target { list.member } else { Type::Document };
            out.push(b'[');
            let mut first = true;
            for value in values {
                separate(out, &mut first);
                write_value(out, member, value, members);
            }
            out.push(b']');
        }
        Value::Map(entries) => {
            let inner = if let Type::Map(map) = target { map.value } else { Type::Document };
            out.push(b'{');
            let mut first = true;
            for (key, value) in entries {
                separate(out, &mut first);
                write_text(out, key);
                out.push(b':');
                write_value(out, inner, value, members);
            }
            out.push(b'}');
        }
        Value::Record(record) => write_record(out, record, members),
        // Writing to memory cannot fail.
        Value::Document(document) => drop(serde_json::to_writer(out, document)),
    }
}

fn write_float(out: &mut Vec<u8>, number: f64) {
    let text = match number {
        number if number.is_nan() => "\"NaN\"".to_owned(),
        f64::INFINITY => "\"Infinity\"".to_owned(),
        f64::NEG_INFINITY => "\"-Infinity\"".to_owned(),
        number => format!("{number:?}"),
    };
    out.extend_from_slice(text.as_bytes());
}

fn write_text(out: &mut Vec<u8>, text: &str) {
    // Writing to memory cannot fail.
    drop(serde_json::to_writer(out, text));
}

fn separate(out: &mut Vec<u8>, first: &mut bool) {
    if !*first {
        out.push(b',');
    }
    *first = false;
}
