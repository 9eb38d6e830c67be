//! A value that carries its schema: what codecs read and write, and typed structs convert from.

use std::fmt;

use base::Timestamp;
use bytes::Bytes;

use crate::schema::{Structure, Type};

/// A value of any shape.
#[derive(Clone, PartialEq)]
pub enum Value {
    /// An absent element of a list or value of a map. Members of a record are absent as `None`.
    Null,
    /// True or false.
    Boolean(bool),
    /// An integer or a long.
    Integer(i64),
    /// A float or a double.
    Float(f64),
    /// Text.
    String(String),
    /// Bytes.
    Blob(Bytes),
    /// A moment.
    Timestamp(Timestamp),
    /// A list.
    List(Vec<Value>),
    /// A map in the order in which it was sent.
    Map(Vec<(String, Value)>),
    /// A structure.
    Record(Record),
    /// Any JSON.
    Document(serde_json::Value),
}

/// A structure's members, by position in its schema.
#[derive(Clone)]
pub struct Record {
    structure: &'static Structure,
    members: Vec<Option<Value>>,
}

impl Record {
    /// A record without members.
    pub fn new(structure: &'static Structure) -> Self {
        Self { structure, members: vec![None; structure.members.len()] }
    }

    /// The schema.
    pub fn structure(&self) -> &'static Structure {
        self.structure
    }

    /// The member `name`, where it is present.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.at(self.structure.position(name)?)
    }

    /// The text of the member `name`, where it is present and text.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.get(name)?.as_text()
    }

    /// The member at a position of the schema.
    pub fn at(&self, position: usize) -> Option<&Value> {
        self.members.get(position)?.as_ref()
    }

    /// Takes the member at a position of the schema out.
    pub fn take(&mut self, position: usize) -> Option<Value> {
        self.members.get_mut(position)?.take()
    }

    /// Sets the member at a position of the schema; a position beyond it is ignored.
    pub fn set(&mut self, position: usize, value: Value) {
        if let Some(member) = self.members.get_mut(position) {
            *member = Some(value);
        }
    }

    /// Sets the member `name`. False: the schema has none of that name.
    pub fn insert(&mut self, name: &str, value: Value) -> bool {
        match self.structure.position(name) {
            Some(position) => {
                self.set(position, value);
                true
            }
            None => false,
        }
    }

    /// The members that are present, with their positions.
    pub fn present(&self) -> impl Iterator<Item = (usize, &Value)> {
        self.members.iter().enumerate().filter_map(|(at, value)| Some((at, value.as_ref()?)))
    }
}

impl PartialEq for Record {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.structure, other.structure) && self.members == other.members
    }
}

impl Value {
    /// The text, if it is text.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The number, if it is an integer.
    pub fn as_integer(&self) -> Option<i64> {
        match self {
            Self::Integer(number) => Some(*number),
            _ => None,
        }
    }
}

impl fmt::Debug for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct(self.structure.name);
        for (at, value) in self.present() {
            let Some(member) = self.structure.members.get(at) else { continue };
            if member.sensitive {
                out.field(member.name, &Hidden);
            } else {
                out.field(member.name, &Shown { target: member.target, value });
            }
        }
        out.finish()
    }
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Boolean(value) => value.fmt(f),
            Self::Integer(value) => value.fmt(f),
            Self::Float(value) => value.fmt(f),
            Self::String(value) => value.fmt(f),
            Self::Blob(value) => write!(f, "Blob({} bytes)", value.len()),
            Self::Timestamp(value) => f.write_str(&value.iso8601_millis()),
            Self::List(values) => f.debug_list().entries(values).finish(),
            Self::Map(entries) => f.debug_map().entries(entries.iter().map(|(key, value)| (key, value))).finish(),
            Self::Record(record) => record.fmt(f),
            Self::Document(value) => value.fmt(f),
        }
    }
}

struct Hidden;

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// A value with its type, which knows what is sensitive inside lists and maps.
struct Shown<'a> {
    target: Type,
    value: &'a Value,
}

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.target, self.value) {
            (Type::List(list), Value::List(values)) if list.sensitive => {
                f.debug_list().entries(values.iter().map(|_| Hidden)).finish()
            }
            (Type::List(list), Value::List(values)) => {
                f.debug_list().entries(values.iter().map(|value| Shown { target: list.member, value })).finish()
            }
            (Type::Map(map), Value::Map(entries)) if map.sensitive => {
                f.debug_map().entries(entries.iter().map(|(key, _)| (key, Hidden))).finish()
            }
            (Type::Map(map), Value::Map(entries)) => f
                .debug_map()
                .entries(entries.iter().map(|(key, value)| (key, Shown { target: map.value, value })))
                .finish(),
            (_, value) => value.fmt(f),
        }
    }
}
