//! What a request's members must be: the model's constraints, and AWS's sentence for each breach.

use std::fmt;

use crate::error::Error;
use crate::schema::{LengthConstraints, NumberConstraints, Operation, Service, StringConstraints, Structure, Type};
use crate::value::{Record, Value};

/// How much of a value an error repeats, in bytes; of a map's key within a path, in characters.
const ECHO: usize = 16 << 10;
const ECHO_KEY: usize = 256;
/// How long an error's message grows before further breaches are left out, in bytes.
const MESSAGE: usize = 64 << 10;

/// Checks an operation's input against the model. Fails with the service's own code and all breaches
/// in one message.
pub fn validate(service: &Service, operation: &Operation, input: &Record) -> Result<(), Error> {
    let mut check = Check { service: service.name, breaches: Vec::new(), length: 0, instead: None };
    match service.name {
        "apigateway" => check.record(&Path::Input(operation.name), input),
        _ => check.record(&Path::Root, input),
    }
    let message = match (check.instead, check.breaches.len()) {
        (Some(sentence), _) => sentence,
        (None, 0) => return Ok(()),
        (None, 1) => format!("1 validation error detected: {}", check.breaches.join("")),
        (None, count) => format!("{count} validation errors detected: {}", check.breaches.join("; ")),
    };
    let code = match service.name {
        "iam" | "sts" => "ValidationError",
        "logs" => "InvalidParameterException",
        _ => "ValidationException",
    };
    let modelled = operation.errors.iter().find(|error: &&&'static Structure| error.name == code);
    Err(modelled.map_or_else(|| Error::new(400, code, message.clone()), |error| Error::of(error, message.clone())))
}

struct Check {
    service: &'static str,
    breaches: Vec<String>,
    /// Of all breaches so far, in bytes.
    length: usize,
    /// A sentence of the service's own, which it says in place of the list.
    instead: Option<String>,
}

/// Where a value stands. Written out only for a breach.
enum Path<'a> {
    Root,
    /// The operation's input, where messages name it.
    Input(&'static str),
    Member(&'a Path<'a>, &'static str),
    /// Counted from 0, shown from 1.
    Element(&'a Path<'a>, usize),
    Entry(&'a Path<'a>, &'a str),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Input(operation) => write!(f, "{}Input", lower(operation)),
            Self::Member(Self::Root, name) => f.write_str(&lower(name)),
            Self::Member(parent, name) => write!(f, "{parent}.{}", lower(name)),
            Self::Element(parent, at) => write!(f, "{parent}.{}.member", at + 1),
            Self::Entry(parent, key) => {
                let key: String = key.chars().take(ECHO_KEY).collect();
                write!(f, "{parent}.{key}.member")
            }
        }
    }
}

impl Check {
    fn breach(&mut self, path: &Path<'_>, shown: &str, constraint: &str) {
        if self.length > MESSAGE {
            return;
        }
        let breach = format!("Value {shown}at '{path}' failed to satisfy constraint: {constraint}");
        self.length += breach.len();
        self.breaches.push(breach);
    }

    fn record(&mut self, path: &Path<'_>, record: &Record) {
        for (at, member) in record.structure().members.iter().enumerate() {
            let path = Path::Member(path, member.name);
            match record.at(at) {
                Some(value) => self.value(&path, member.target, value, member.sensitive),
                None if member.required => self.breach(&path, "null ", "Member must not be null"),
                None => {}
            }
        }
    }

    fn value(&mut self, path: &Path<'_>, target: Type, value: &Value, sensitive: bool) {
        let mut broken = Vec::new();
        match (target, value) {
            (Type::String(constraints), Value::String(text)) => {
                if self.own_sentence(path, constraints, text) {
                    return;
                }
                breaches_of_text(self.service, constraints, text, &mut broken);
            }
            (Type::Integer(bounds) | Type::Long(bounds), Value::Integer(number)) => {
                breaches_of_number(bounds, *number as f64, &mut broken);
            }
            (Type::Float(bounds) | Type::Double(bounds), Value::Float(number)) => {
                breaches_of_number(bounds, *number, &mut broken);
            }
            (Type::Blob(length), Value::Blob(bytes)) => breaches_of_length(length, bytes.len(), &mut broken),
            (Type::List(list), Value::List(values)) => {
                breaches_of_length(&list.length, values.len(), &mut broken);
                if let Type::String(constraints) = list.member {
                    if values.iter().filter_map(Value::as_text).any(|text| is_broken(constraints, text)) {
                        let mut all = all_constraints(self.service, constraints);
                        if matches!(self.service, "lambda" | "logs") {
                            all.push("Member must not be null".to_owned());
                        }
                        broken.push(format!("Member must satisfy constraint: [{}]", all.join(", ")));
                    }
                } else {
                    for (at, value) in values.iter().enumerate() {
                        self.value(&Path::Element(path, at), list.member, value, list.sensitive);
                    }
                }
            }
            (Type::Map(map), Value::Map(entries)) => {
                breaches_of_length(&map.length, entries.len(), &mut broken);
                if entries.iter().any(|(key, _)| is_broken(map.key, key)) {
                    let all = all_constraints(self.service, map.key).join(", ");
                    broken.push(format!("Map keys must satisfy constraint: [{all}]"));
                }
                if let Type::String(constraints) = map.value {
                    if entries.iter().filter_map(|(_, value)| value.as_text()).any(|text| is_broken(constraints, text))
                    {
                        let all = all_constraints(self.service, constraints).join(", ");
                        broken.push(format!("Map value must satisfy constraint: [{all}]"));
                    }
                } else {
                    for (key, value) in entries {
                        self.value(&Path::Entry(path, key), map.value, value, map.sensitive);
                    }
                }
            }
            (Type::Structure(_), Value::Record(record)) => self.record(path, record),
            _ => {}
        }
        if broken.is_empty() {
            return;
        }
        let shown = if sensitive { String::new() } else { format!("'{}' ", show(value)) };
        for constraint in broken {
            self.breach(path, &shown, &constraint);
        }
    }

    /// IAM words breaches of its commonest patterns itself.
    fn own_sentence(&mut self, path: &Path<'_>, constraints: &StringConstraints, text: &str) -> bool {
        if self.service != "iam" {
            return false;
        }
        let Some(pattern) = constraints.pattern else { return false };
        let sentence = match pattern.source {
            r"[\w+=,.@-]+" => "It must contain only alphanumeric characters and/or the following: +=,.@_-",
            r"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)" | r"(\u002F)|(\u002F[\u0021-\u007F]+\u002F)" => {
                "It must begin and end with / and contain only alphanumeric characters and/or / characters."
            }
            _ => return false,
        };
        if text.is_empty() || pattern.is_match(text) {
            return false;
        }
        self.instead.get_or_insert_with(|| format!("The specified value for {path} is invalid. {sentence}"));
        true
    }
}

fn breaches_of_text(service: &str, constraints: &StringConstraints, text: &str, out: &mut Vec<String>) {
    if constraints.length != LengthConstraints::ANY {
        breaches_of_length(&constraints.length, text.chars().count(), out);
    }
    if let Some(pattern) = constraints.pattern
        && !pattern.is_match(text)
    {
        out.push(format!("Member must satisfy regular expression pattern: {}", pattern.source));
    }
    if !constraints.values.is_empty() && !constraints.values.contains(&text) {
        out.push(enum_sentence(service, constraints));
    }
}

fn is_broken(constraints: &StringConstraints, text: &str) -> bool {
    let mut broken = Vec::new();
    breaches_of_text("", constraints, text, &mut broken);
    !broken.is_empty()
}

fn breaches_of_length(bounds: &LengthConstraints, length: usize, out: &mut Vec<String>) {
    if let Some(max) = bounds.max.filter(|max| length > *max) {
        out.push(format!("Member must have length less than or equal to {max}"));
    }
    if let Some(min) = bounds.min.filter(|min| length < *min) {
        out.push(format!("Member must have length greater than or equal to {min}"));
    }
}

fn breaches_of_number(bounds: &NumberConstraints, number: f64, out: &mut Vec<String>) {
    if let Some(max) = bounds.max.filter(|max| number > *max) {
        out.push(format!("Member must have value less than or equal to {max}"));
    }
    if let Some(min) = bounds.min.filter(|min| number < *min) {
        out.push(format!("Member must have value greater than or equal to {min}"));
    }
}

/// All sentences of a text's constraints, broken or not: a list's or map's breach repeats them all.
fn all_constraints(service: &str, constraints: &StringConstraints) -> Vec<String> {
    let mut out = Vec::new();
    if let Some(max) = constraints.length.max {
        out.push(format!("Member must have length less than or equal to {max}"));
    }
    if let Some(min) = constraints.length.min {
        out.push(format!("Member must have length greater than or equal to {min}"));
    }
    if let Some(pattern) = constraints.pattern {
        out.push(format!("Member must satisfy regular expression pattern: {}", pattern.source));
    }
    if !constraints.values.is_empty() {
        out.push(enum_sentence(service, constraints));
    }
    out
}

fn enum_sentence(service: &str, constraints: &StringConstraints) -> String {
    let values = constraints.values.join(", ");
    // Lambda's runtimes are the only set that something else may stand in for.
    let is_runtime = service == "lambda" && constraints.values.contains(&"provided.al2");
    let more = if is_runtime { " or be a valid ARN" } else { "" };
    format!("Member must satisfy enum value set: [{values}]{more}")
}

/// `FunctionName` as `functionName`; AWS lowers the first letter only (`kMSKeyArn`).
fn lower(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// A value as Java shows it, cut where it is long.
fn show(value: &Value) -> String {
    let mut out = String::new();
    show_into(&mut out, value);
    out
}

fn show_into(out: &mut String, value: &Value) {
    if out.len() > ECHO {
        return;
    }
    match value {
        Value::String(text) => out.extend(text.chars().take(ECHO)),
        Value::Null => out.push_str("null"),
        Value::Boolean(value) => out.push_str(&format!("{value}")),
        Value::Integer(number) => out.push_str(&format!("{number}")),
        Value::Float(number) => out.push_str(&format!("{number:?}")),
        Value::Timestamp(at) => out.push_str(&at.iso8601_millis()),
        Value::Blob(bytes) => out.push_str(&format!("java.nio.HeapByteBuffer[pos=0 lim={0} cap={0}]", bytes.len())),
        Value::List(values) => {
            out.push('[');
            for (at, value) in values.iter().enumerate() {
                if at > 0 {
                    out.push_str(", ");
                }
                show_into(out, value);
            }
            out.push(']');
        }
        Value::Map(entries) => {
            out.push('{');
            for (at, (key, value)) in entries.iter().enumerate() {
                if at > 0 {
                    out.push_str(", ");
                }
                out.push_str(key);
                out.push('=');
                show_into(out, value);
            }
            out.push('}');
        }
        Value::Record(record) => {
            out.push_str(&format!("{}(", record.structure().name));
            for (count, (at, value)) in record.present().enumerate() {
                let Some(member) = record.structure().members.get(at) else { continue };
                if count > 0 {
                    out.push_str(", ");
                }
                out.push_str(&format!("{}=", lower(member.name)));
                if member.sensitive {
                    out.push_str("***");
                } else {
                    show_into(out, value);
                }
            }
            out.push(')');
        }
        Value::Document(document) => out.push_str(&format!("{document}")),
    }
}
