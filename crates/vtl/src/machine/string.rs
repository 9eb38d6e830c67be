//! The methods of strings.

use std::borrow::Cow;

use ::regex::Regex;

use super::{Done, Machine};
use crate::api::RenderErrorKind;
use crate::program::{Call, Prepared};
use crate::text::{self, Text, regex};
use crate::value::Value;

impl<'r> Machine<'r> {
    pub(super) fn string_call(&mut self, text: &Text<'r>, call: &'r Call, arguments: &[Value<'r>]) -> Done<Value<'r>> {
        let name = &*call.name;
        self.spend(text.len() / 64)?;
        Ok(match (name, arguments) {
            ("length", []) => Value::count(text::length(text)),
            ("isEmpty", []) => Value::Bool(text.is_empty()),
            ("toString" | "intern", []) => Value::Text(text.clone()),
            ("toLowerCase", []) => return self.made(text.to_lowercase()),
            ("toUpperCase", []) => return self.made(text.to_uppercase()),
            // Java's trim takes every character up to the blank.
            ("trim", []) => return self.part(text, text.trim_matches(|c| c <= ' ')),
            ("concat", [Value::Text(other)]) => {
                self.check_size(text.len() + other.len())?;
                return self.made(format!("{}{}", &**text, &**other));
            }
            ("contains", [Value::Text(part)]) => Value::Bool(text.contains(&**part)),
            ("startsWith", [Value::Text(part)]) => Value::Bool(text.starts_with(&**part)),
            ("startsWith", [Value::Text(part), Value::Int(from)]) => {
                let from = usize::try_from(*from).ok().and_then(|from| text::byte_at(text, from));
                Value::Bool(from.and_then(|at| text.get(at..)).is_some_and(|t| t.starts_with(&**part)))
            }
            ("endsWith", [Value::Text(part)]) => Value::Bool(text.ends_with(&**part)),
            ("equalsIgnoreCase", [Value::Text(other)]) => Value::Bool(text.to_lowercase() == other.to_lowercase()),
            ("compareTo", [Value::Text(other)]) => Value::Int(compare(text, other)),
            ("compareToIgnoreCase", [Value::Text(other)]) => {
                Value::Int(compare(&text.to_lowercase(), &other.to_lowercase()))
            }
            ("substring", [Value::Int(from)]) => return self.substring(text, *from, None),
            ("substring", [Value::Int(from), Value::Int(to)]) => {
                return self.substring(text, *from, Some(*to));
            }
            ("charAt", [Value::Int(place)]) => {
                return self.substring(text, *place, place.checked_add(1));
            }
            ("indexOf", [Value::Text(part)]) => place(text, text.find(&**part)),
            ("indexOf", [Value::Text(part), Value::Int(from)]) => {
                let from = usize::try_from((*from).max(0)).unwrap_or(usize::MAX);
                let start = text::byte_at(text, from);
                place(text, start.and_then(|start| text.get(start..)?.find(&**part).map(|found| start + found)))
            }
            ("lastIndexOf", [Value::Text(part)]) => place(text, text.rfind(&**part)),
            ("replace", [Value::Text(from), Value::Text(to)]) => {
                let bound = if from.is_empty() { text.len() + 1 } else { text.len() / from.len() };
                self.check_size(bound.saturating_mul(to.len()).min(usize::MAX / 2))?;
                return self.made(text.replace(&**from, to));
            }
            ("matches", [Value::Text(_)]) => {
                let regex = self.regex(call, arguments, true)?;
                Value::Bool(regex.is_match(text))
            }
            ("replaceAll" | "replaceFirst", [Value::Text(_), Value::Text(to)]) => {
                let regex = self.regex(call, arguments, false)?;
                return self.replace(text, &regex, to, name == "replaceFirst");
            }
            ("split", [Value::Text(_)]) => return self.split(text, call, arguments, 0),
            ("split", [Value::Text(_), Value::Int(limit)]) => {
                return self.split(text, call, arguments, *limit);
            }
            ("toCharArray", []) => {
                self.spend(text.len())?;
                let chars = text.chars().map(|c| Value::text(c.to_string())).collect();
                return self.new_list(chars);
            }
            ("hashCode", []) => {
                let hash =
                    text.encode_utf16().fold(0_i32, |hash, unit| hash.wrapping_mul(31).wrapping_add(i32::from(unit)));
                Value::Int(hash.into())
            }
            ("valueOf", [other]) => Value::Text(self.text_of(other)?),
            _ => return self.any_call(&Value::Text(text.clone()), name, arguments),
        })
    }

    /// A string that was made, paid for.
    fn made(&mut self, text: String) -> Done<Value<'r>> {
        self.spend_bytes(text.len())?;
        Ok(Value::text(text))
    }

    /// A part of a string: borrowed where the whole is.
    fn part(&mut self, whole: &Text<'r>, part: &str) -> Done<Value<'r>> {
        if let Text::Borrowed(borrowed) = whole {
            let start = (part.as_ptr() as usize).wrapping_sub(borrowed.as_ptr() as usize);
            if let Some(part) = borrowed.get(start..start.wrapping_add(part.len())) {
                return Ok(Value::text(part));
            }
        }
        self.made(part.to_owned())
    }

    fn substring(&mut self, text: &Text<'r>, from: i128, to: Option<i128>) -> Done<Value<'r>> {
        let byte = |place: i128| usize::try_from(place).ok().and_then(|at| text::byte_at(text, at));
        let end = match to {
            Some(to) => byte(to),
            None => Some(text.len()),
        };
        match (byte(from), end) {
            (Some(start), Some(end)) if start <= end => self.part(text, text.get(start..end).unwrap_or_default()),
            _ => self.error(
                RenderErrorKind::Call,
                format!("a place outside of a string with {} characters", text::length(text)),
            ),
        }
    }

    /// The compiled expression of a call: the one compiled with the template, or a new one.
    fn regex(&mut self, call: &'r Call, arguments: &[Value<'r>], whole: bool) -> Done<Cow<'r, Regex>> {
        if let Prepared::Regex(regex) = &call.prepared {
            return Ok(Cow::Borrowed(regex));
        }
        let Some(Value::Text(pattern)) = arguments.first() else {
            return self.error(RenderErrorKind::Expression, "a regular expression must be a string");
        };
        self.spend(1000 + pattern.len())?;
        let compiled = if whole { regex::compile_whole(pattern) } else { regex::compile(pattern) };
        match compiled {
            Ok(regex) => Ok(Cow::Owned(regex)),
            Err(error) => self.error(RenderErrorKind::Expression, error),
        }
    }

    fn replace(&mut self, text: &Text<'r>, regex: &Regex, replacement: &str, once: bool) -> Done<Value<'r>> {
        let mut out = String::new();
        let mut end = 0;
        for captures in regex.captures_iter(text).take(if once { 1 } else { usize::MAX }) {
            let Some(found) = captures.get(0) else {
                continue;
            };
            out.push_str(text.get(end..found.start()).unwrap_or_default());
            regex::expand(&mut out, replacement, &captures);
            end = found.end();
            self.check_size(out.len())?;
            self.spend(1)?;
        }
        out.push_str(text.get(end..).unwrap_or_default());
        self.made(out)
    }

    /// Java's split: empty strings at the end go, and an empty match at the start gives no empty
    /// string; a positive limit bounds the parts, a negative one keeps the empty ones.
    fn split(&mut self, text: &Text<'r>, call: &'r Call, arguments: &[Value<'r>], limit: i128) -> Done<Value<'r>> {
        let regex = self.regex(call, arguments, false)?;
        let mut parts = Vec::new();
        let mut start = 0;
        let most = usize::try_from(limit).unwrap_or(0);
        for found in regex.find_iter(text) {
            if most > 0 && parts.len() + 1 >= most {
                break;
            }
            if found.end() == 0 || (found.is_empty() && found.start() >= text.len()) {
                continue;
            }
            self.spend(1)?;
            parts.push(self.part(text, text.get(start..found.start()).unwrap_or_default())?);
            start = found.end();
        }
        parts.push(self.part(text, text.get(start..).unwrap_or_default())?);
        if limit == 0 {
            let empty = |part: &Value<'_>| matches!(part, Value::Text(text) if text.is_empty());
            while parts.len() > 1 && parts.last().is_some_and(empty) {
                parts.pop();
            }
        }
        self.new_list(parts)
    }
}

/// The UTF-16 place of a byte, or -1.
fn place<'r>(text: &str, byte: Option<usize>) -> Value<'r> {
    byte.map_or(Value::Int(-1), |byte| Value::count(text::place_of(text, byte)))
}

/// `compareTo`: the difference of the first units that differ, else of the lengths.
fn compare(left: &str, right: &str) -> i128 {
    for (a, b) in left.encode_utf16().zip(right.encode_utf16()) {
        if a != b {
            return i128::from(a) - i128::from(b);
        }
    }
    text::length(left) as i128 - text::length(right) as i128
}
