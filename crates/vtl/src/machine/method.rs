//! Calls of methods: who answers for which value, and the methods of numbers and of everything.

use super::{Done, Machine};
use crate::api::RenderErrorKind;
use crate::program::Call;
use crate::value::Value;

impl<'r> Machine<'r> {
    /// A call on a value. A method that does not exist gives nothing, as in Velocity.
    pub(super) fn call(&mut self, value: &Value<'r>, call: &'r Call, arguments: Vec<Value<'r>>) -> Done<Value<'r>> {
        let name = &*call.name;
        match value {
            Value::Input => self.input_call(call, &arguments),
            Value::Util => self.util_call(name, &arguments),
            Value::Text(text) => self.string_call(text, call, &arguments),
            Value::Int(_) | Value::Float(_) => self.number_call(value, name, &arguments),
            Value::Bool(bool) => match (name, arguments.as_slice()) {
                ("booleanValue", []) => Ok(Value::Bool(*bool)),
                ("parseBoolean" | "valueOf", [Value::Text(text)]) => Ok(Value::Bool(text.eq_ignore_ascii_case("true"))),
                _ => self.any_call(value, name, &arguments),
            },
            Value::Loop(depth) => Ok(match name {
                "hasNext" | "isFirst" | "isLast" | "getIndex" | "getCount" => {
                    let property = match name {
                        "isFirst" => "first",
                        "isLast" => "last",
                        "getIndex" => "index",
                        "getCount" => "count",
                        _ => "hasNext",
                    };
                    self.loop_property(*depth, property)
                }
                _ => Value::Null,
            }),
            Value::Entry(_) => match (name, arguments.as_slice()) {
                ("getKey", []) => Ok(self.entry(value).0),
                ("getValue", []) => Ok(self.entry(value).1),
                _ => self.any_call(value, name, &arguments),
            },
            Value::Class(class) => Ok(match name {
                "getName" => Value::text(*class),
                "getSimpleName" => Value::text(class.rsplit('.').next().unwrap_or(class)),
                _ => return self.any_call(value, name, &arguments),
            }),
            _ if self.list_length(value).is_some() => self.list_call(value, name, &arguments),
            _ if self.is_map(value) => self.map_call(value, name, &arguments),
            _ => self.any_call(value, name, &arguments),
        }
    }

    /// What every Java object can do.
    pub(super) fn any_call(&mut self, value: &Value<'r>, name: &str, arguments: &[Value<'r>]) -> Done<Value<'r>> {
        Ok(match (name, arguments) {
            ("toString", []) => Value::Text(self.text_of(value)?),
            ("equals", [other]) => Value::Bool(self.equal(value, other)?),
            ("getClass", []) => Value::Class(value.class()),
            _ => Value::Null,
        })
    }

    fn number_call(&mut self, value: &Value<'r>, name: &str, arguments: &[Value<'r>]) -> Done<Value<'r>> {
        let int = match value {
            Value::Int(int) => *int,
            // Java cuts towards zero and keeps within the type.
            Value::Float(float) => i128::from(*float as i64),
            _ => 0,
        };
        let float = match value {
            Value::Int(int) => *int as f64,
            Value::Float(float) => *float,
            _ => 0.0,
        };
        Ok(match (name, arguments) {
            ("intValue", []) => match value {
                Value::Float(float) => Value::Int(i128::from(*float as i32)),
                _ => Value::Int(i128::from(int as i32)),
            },
            ("longValue", []) => Value::Int(i128::from(int as i64)),
            ("doubleValue" | "floatValue", []) => Value::Float(float),
            ("compareTo", [other]) => match other {
                Value::Int(other) => Value::Int(i128::from(int.cmp(other) as i8)),
                Value::Float(other) => Value::Int(float.partial_cmp(other).map_or(0, |order| i128::from(order as i8))),
                _ => Value::Null,
            },
            // `#set($Integer = 0)` and `$Integer.parseInt($text)` is the usual way to a number.
            ("parseInt" | "valueOf" | "parseLong" | "decode", [Value::Text(text)])
                if matches!(value, Value::Int(_)) =>
            {
                let limit = if name == "parseLong" { i128::from(i64::MAX) } else { i128::from(i32::MAX) };
                match text.parse::<i128>() {
                    Ok(int) if -limit - 1 <= int && int <= limit => Value::Int(int),
                    _ => return self.not_a_number(text),
                }
            }
            ("parseDouble" | "valueOf", [Value::Text(text)]) => match text.trim().parse() {
                Ok(float) => Value::Float(float),
                Err(_) => return self.not_a_number(text),
            },
            ("valueOf", [Value::Int(int)]) => Value::Int(*int),
            ("toString", [Value::Int(int)]) => Value::text(int.to_string()),
            ("toHexString", [Value::Int(int)]) => Value::text(format!("{:x}", *int as i32)),
            ("isNaN", []) => Value::Bool(float.is_nan()),
            ("isInfinite", []) => Value::Bool(float.is_infinite()),
            ("max", [a, b]) | ("min", [a, b]) => match (a, b) {
                (Value::Int(a), Value::Int(b)) => Value::Int(if name == "max" { *a.max(b) } else { *a.min(b) }),
                _ => Value::Null,
            },
            _ => return self.any_call(value, name, arguments),
        })
    }

    fn not_a_number(&self, text: &str) -> Done<Value<'r>> {
        let shown: String = text.chars().take(40).collect();
        self.error(RenderErrorKind::Call, format!("{shown:?} is not a number"))
    }
}
