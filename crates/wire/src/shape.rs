//! Typed structs to and from [`Record`]: the trait that codegen implements, and the small helpers
//! that keep generated code small.

use std::collections::BTreeMap;
use std::fmt;

use base::Timestamp;
use bytes::Bytes;

use crate::codec::NOTHING;
use crate::error::Error;
use crate::schema::Structure;
use crate::value::{Record, Value};

/// A struct generated from a structure of a model.
pub trait Shape: Sized {
    /// The schema.
    fn structure() -> &'static Structure;

    /// From a record. Fails where a required member is absent or a member has another type: both
    /// are refused before by validation and the codecs, so a failure names the client's fault.
    fn from_record(record: Record) -> Result<Self, Error>;

    /// To a record.
    fn into_record(self) -> Record;
}

/// What a member's value can become.
pub trait FromValue: Sized {
    /// Takes a value; none where it is of another type.
    fn from_value(value: Value) -> Option<Self>;
}

/// What can become a member's value.
pub trait IntoValue {
    /// Gives the value.
    fn into_value(self) -> Value;
}

/// What an operation takes or gives when its model names no shape.
impl Shape for () {
    fn structure() -> &'static Structure {
        &NOTHING
    }

    fn from_record(_record: Record) -> Result<Self, Error> {
        Ok(())
    }

    fn into_record(self) -> Record {
        Record::new(&NOTHING)
    }
}

/// Writes a typed struct with what is sensitive hidden.
pub fn debug<T: Shape + Clone>(shape: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Debug::fmt(&shape.clone().into_record(), f)
}

impl Record {
    /// Takes an optional member out.
    pub fn optional<T: FromValue>(&mut self, position: usize) -> Result<Option<T>, Error> {
        match self.take(position) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => match T::from_value(value) {
                Some(value) => Ok(Some(value)),
                None => Err(self.misfit(position, "has another type")),
            },
        }
    }

    /// Takes a required member out.
    pub fn required<T: FromValue>(&mut self, position: usize) -> Result<T, Error> {
        match self.optional(position)? {
            Some(value) => Ok(value),
            None => Err(self.misfit(position, "must not be null")),
        }
    }

    /// Sets a member that is present.
    pub fn put(&mut self, position: usize, value: impl IntoValue) {
        self.set(position, value.into_value());
    }

    /// Sets a member where it is present.
    pub fn put_optional(&mut self, position: usize, value: Option<impl IntoValue>) {
        if let Some(value) = value {
            self.set(position, value.into_value());
        }
    }

    fn misfit(&self, position: usize, what: &str) -> Error {
        let structure = self.structure();
        let name = structure.members.get(position).map_or("", |member| member.name);
        Error::new(400, "SerializationException", format!("{}.{name} {what}", structure.name))
    }
}

macro_rules! plain {
    ($($rust:ty, $variant:ident;)*) => {$(
        impl FromValue for $rust {
            fn from_value(value: Value) -> Option<Self> {
                match value {
                    Value::$variant(value) => Some(value),
                    _ => None,
                }
            }
        }
        impl IntoValue for $rust {
            fn into_value(self) -> Value {
                Value::$variant(self)
            }
        }
    )*};
}

plain! {
    bool, Boolean;
    i64, Integer;
    f64, Float;
    String, String;
    Bytes, Blob;
    Timestamp, Timestamp;
    serde_json::Value, Document;
}

impl FromValue for i32 {
    fn from_value(value: Value) -> Option<Self> {
        i32::try_from(value.as_integer()?).ok()
    }
}

impl IntoValue for i32 {
    fn into_value(self) -> Value {
        Value::Integer(i64::from(self))
    }
}

/// Absent elements are left out, as AWS does.
impl<T: FromValue> FromValue for Vec<T> {
    fn from_value(value: Value) -> Option<Self> {
        match value {
            Value::List(values) => {
                values.into_iter().filter(|value| *value != Value::Null).map(T::from_value).collect()
            }
            _ => None,
        }
    }
}

impl<T: IntoValue> IntoValue for Vec<T> {
    fn into_value(self) -> Value {
        Value::List(self.into_iter().map(T::into_value).collect())
    }
}

impl<T: FromValue> FromValue for BTreeMap<String, T> {
    fn from_value(value: Value) -> Option<Self> {
        match value {
            Value::Map(entries) => entries
                .into_iter()
                .filter(|(_, value)| *value != Value::Null)
                .map(|(key, value)| Some((key, T::from_value(value)?)))
                .collect(),
            _ => None,
        }
    }
}

impl<T: IntoValue> IntoValue for BTreeMap<String, T> {
    fn into_value(self) -> Value {
        Value::Map(self.into_iter().map(|(key, value)| (key, value.into_value())).collect())
    }
}

impl<T: Shape> Shape for Box<T> {
    fn structure() -> &'static Structure {
        T::structure()
    }

    fn from_record(record: Record) -> Result<Self, Error> {
        T::from_record(record).map(Box::new)
    }

    fn into_record(self) -> Record {
        (*self).into_record()
    }
}

impl<T: Shape> FromValue for T {
    fn from_value(value: Value) -> Option<Self> {
        match value {
            Value::Record(record) => T::from_record(record).ok(),
            _ => None,
        }
    }
}

impl<T: Shape> IntoValue for T {
    fn into_value(self) -> Value {
        Value::Record(self.into_record())
    }
}
