//! Scalars as text: in paths, query strings, headers, forms and XML.

use base64::Engine;
use bytes::Bytes;

use crate::json::{BASE64, format_timestamp, parse_timestamp};
use crate::schema::{TimestampFormat, Type};
use crate::value::Value;

/// Writes a scalar; none for what is no scalar.
pub(crate) fn write(target: Type, value: &Value, timestamp: TimestampFormat) -> Option<String> {
    Some(match value {
        Value::Boolean(value) => value.to_string(),
        Value::Integer(number) => number.to_string(),
        Value::Float(number) if number.is_nan() => "NaN".to_owned(),
        Value::Float(number) if number.is_infinite() => if *number > 0.0 { "Infinity" } else { "-Infinity" }.to_owned(),
        Value::Float(number) => format!("{number:?}"),
        Value::String(text) => text.clone(),
        Value::Blob(bytes) => BASE64.encode(bytes),
        Value::Timestamp(at) => match target {
            Type::Timestamp(Some(format)) => format_timestamp(*at, format),
            _ => format_timestamp(*at, timestamp),
        },
        Value::Null | Value::List(_) | Value::Map(_) | Value::Record(_) | Value::Document(_) => return None,
    })
}

/// Reads a scalar. Fails with what it should have been.
pub(crate) fn read(target: Type, text: &str) -> Result<Value, &'static str> {
    match target {
        Type::String(_) => Ok(Value::String(text.to_owned())),
        Type::Boolean => match text {
            _ if text.eq_ignore_ascii_case("true") => Ok(Value::Boolean(true)),
            _ if text.eq_ignore_ascii_case("false") => Ok(Value::Boolean(false)),
            _ => Err("must be true or false"),
        },
        Type::Integer(_) => match text.parse::<i32>() {
            Ok(number) => Ok(Value::Integer(i64::from(number))),
            Err(_) => Err("must be a 32-bit integer"),
        },
        Type::Long(_) => text.parse().map(Value::Integer).map_err(|_| "must be a 64-bit integer"),
        Type::Float(_) | Type::Double(_) => match text {
            "Infinity" => Ok(Value::Float(f64::INFINITY)),
            "-Infinity" => Ok(Value::Float(f64::NEG_INFINITY)),
            "NaN" => Ok(Value::Float(f64::NAN)),
            _ => match text.parse::<f64>() {
                Ok(number) if number.is_finite() => Ok(Value::Float(number)),
                _ => Err("must be a number"),
            },
        },
        Type::Blob(_) => match BASE64.decode(text) {
            Ok(bytes) => Ok(Value::Blob(Bytes::from(bytes))),
            Err(_) => Err("must be base64"),
        },
        Type::Timestamp(_) => parse_timestamp(text).map(Value::Timestamp).ok_or("timestamp must follow ISO8601"),
        Type::List(_) | Type::Map(_) | Type::Structure(_) | Type::Document => Err("must be a scalar"),
    }
}
