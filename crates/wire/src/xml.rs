//! XML to and from values, for awsQuery (and later restXml).

use quick_xml::events::Event;

use crate::error::Error;
use crate::json::serialization;
use crate::schema::{Structure, TimestampFormat, Type};
use crate::text;
use crate::value::{Record, Value};

/// Writes elements one after another.
pub(crate) struct Writer(String);

/// An element that was read: its local name, text and children.
#[derive(Debug, Default)]
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) text: String,
    pub(crate) children: Vec<Element>,
}

impl Writer {
    pub(crate) fn new() -> Self {
        Self(String::with_capacity(512))
    }

    pub(crate) fn open(&mut self, name: &str, namespace: &str) {
        self.0.push('<');
        self.0.push_str(name);
        if !namespace.is_empty() {
            self.0.push_str(" xmlns=\"");
            escape(&mut self.0, namespace);
            self.0.push('"');
        }
        self.0.push('>');
    }

    pub(crate) fn close(&mut self, name: &str) {
        self.0.push_str("</");
        self.0.push_str(name);
        self.0.push('>');
    }

    /// An element with text.
    pub(crate) fn text(&mut self, name: &str, text: &str) {
        self.open(name, "");
        escape(&mut self.0, text);
        self.close(name);
    }

    /// An element around what `inside` writes; no element where the name is empty.
    pub(crate) fn wrapped(&mut self, name: &str, inside: impl FnOnce(&mut Self)) {
        if name.is_empty() {
            return inside(self);
        }
        self.open(name, "");
        inside(self);
        self.close(name);
    }

    pub(crate) fn finish(self) -> String {
        self.0
    }
}

/// Escapes text. What XML 1.0 cannot hold becomes U+FFFD, for no parser would take it.
fn escape(out: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '\r' => out.push_str("&#xD;"),
            '\t' | '\n' => out.push(letter),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            _ => out.push(letter),
        }
    }
}

/// Writes a record's members, without an element around them.
pub(crate) fn write_members(out: &mut Writer, record: &Record) {
    for (at, value) in record.present() {
        let Some(member) = record.structure().members.get(at) else { continue };
        write_value(out, member.wire_name, member.target, member.flattened, value);
    }
}

fn write_value(out: &mut Writer, name: &str, target: Type, flattened: bool, value: &Value) {
    match (target, value) {
        (Type::List(list), Value::List(values)) if flattened => {
            values.iter().for_each(|value| write_value(out, name, list.member, false, value));
        }
        (Type::List(list), Value::List(values)) => out.wrapped(name, |out| {
            values.iter().for_each(|value| write_value(out, list.member_name, list.member, false, value));
        }),
        (Type::Map(map), Value::Map(entries)) => {
            let (outer, entry) = if flattened { ("", name) } else { (name, "entry") };
            out.wrapped(outer, |out| {
                for (key, value) in entries {
                    out.wrapped(entry, |out| {
                        out.text(map.key_name, key);
                        write_value(out, map.value_name, map.value, false, value);
                    });
                }
            });
        }
        (_, Value::Record(record)) => out.wrapped(name, |out| write_members(out, record)),
        _ => {
            if let Some(text) = text::write(target, value, TimestampFormat::Iso8601) {
                out.text(name, &text);
            }
        }
    }
}

impl Element {
    /// The first child of that name.
    pub(crate) fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }

    fn named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.children.iter().filter(move |child| child.name == name)
    }
}

/// Reads a document; returns its root.
pub(crate) fn parse(bytes: &[u8], nesting: usize) -> Result<Element, Error> {
    let text = std::str::from_utf8(bytes).map_err(|_| serialization("The document is not valid UTF-8."))?;
    let mut reader = quick_xml::Reader::from_str(text);
    // Open elements; the first is a stand-in for the document itself.
    let mut open = vec![Element::default()];
    loop {
        match reader.read_event().map_err(|error| serialization(format!("Not XML: {error}")))? {
            Event::Start(start) => {
                if open.len() > nesting {
                    return Err(serialization("The document is nested too deeply."));
                }
                open.push(Element { name: local(start.local_name().as_ref()), ..Element::default() });
            }
            Event::Empty(start) => {
                let element = Element { name: local(start.local_name().as_ref()), ..Element::default() };
                last(&mut open)?.children.push(element);
            }
            Event::End(_) => {
                let element = open.pop().ok_or_else(unbalanced)?;
                last(&mut open)?.children.push(element);
            }
            Event::Text(text) => {
                let text = text.decode().map_err(|error| serialization(format!("Not XML: {error}")))?;
                last(&mut open)?.text.push_str(&text);
            }
            Event::CData(data) => {
                let text = data.decode().map_err(|error| serialization(format!("Not XML: {error}")))?;
                last(&mut open)?.text.push_str(&text);
            }
            Event::GeneralRef(reference) => {
                let letter = match reference.resolve_char_ref() {
                    Ok(Some(letter)) => letter,
                    _ => named_entity(&reference)?,
                };
                last(&mut open)?.text.push(letter);
            }
            Event::Eof => break,
            _ => {}
        }
    }
    let document = open.pop().filter(|_| open.is_empty()).ok_or_else(unbalanced)?;
    document.children.into_iter().next().ok_or_else(unbalanced)
}

fn named_entity(name: &[u8]) -> Result<char, Error> {
    match name {
        b"lt" => Ok('<'),
        b"gt" => Ok('>'),
        b"amp" => Ok('&'),
        b"quot" => Ok('"'),
        b"apos" => Ok('\''),
        _ => Err(serialization("Not XML: an entity that is not known")),
    }
}

fn local(name: &[u8]) -> String {
    String::from_utf8_lossy(name).into_owned()
}

fn last(open: &mut [Element]) -> Result<&mut Element, Error> {
    open.last_mut().ok_or_else(unbalanced)
}

fn unbalanced() -> Error {
    serialization("Not XML: elements do not match")
}

/// Reads a structure from an element's children.
pub(crate) fn read_record(structure: &'static Structure, element: &Element) -> Result<Record, Error> {
    let mut record = Record::new(structure);
    for (at, member) in structure.members.iter().enumerate() {
        let value = match member.target {
            Type::List(list) if member.flattened => {
                let values = element.named(member.wire_name).map(|item| read_value(list.member, item));
                let values: Vec<Value> = values.collect::<Result<_, _>>()?;
                (!values.is_empty()).then_some(Value::List(values))
            }
            Type::Map(_) if member.flattened => {
                let entries: Vec<&Element> = element.named(member.wire_name).collect();
                (!entries.is_empty()).then(|| read_map(member.target, &entries)).transpose()?
            }
            target => element.child(member.wire_name).map(|child| read_value(target, child)).transpose()?,
        };
        if let Some(value) = value {
            record.set(at, value);
        }
    }
    Ok(record)
}

fn read_value(target: Type, element: &Element) -> Result<Value, Error> {
    match target {
        Type::Structure(structure) => read_record(structure, element).map(Value::Record),
        Type::List(list) => {
            let values = element.named(list.member_name).map(|item| read_value(list.member, item));
            values.collect::<Result<_, _>>().map(Value::List)
        }
        Type::Map(_) => read_map(target, &element.named("entry").collect::<Vec<_>>()),
        _ => text::read(target, &element.text).map_err(|problem| serialization(format!("{} {problem}", element.name))),
    }
}

fn read_map(target: Type, items: &[&Element]) -> Result<Value, Error> {
    let Type::Map(map) = target else { return Ok(Value::Null) };
    let mut entries = Vec::new();
    for item in items {
        let key = item.child(map.key_name).map(|key| key.text.clone()).unwrap_or_default();
        let value = item.child(map.value_name).map(|value| read_value(map.value, value)).transpose()?;
        entries.push((key, value.unwrap_or(Value::Null)));
    }
    Ok(Value::Map(entries))
}
