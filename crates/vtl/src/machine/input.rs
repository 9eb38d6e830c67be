//! `$input` and `$util`, and the parameters.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value as Json;

use super::{Done, Machine};
use crate::api::RenderErrorKind;
use crate::jsonpath::{Found, JsonPath};
use crate::program::{Call, Prepared};
use crate::text::escape;
use crate::value::{ParamKind, Value};

impl<'r> Machine<'r> {
    /// `$input.body`: an empty body reads `{}`, as in API Gateway.
    pub(super) fn body_text(&self) -> Value<'r> {
        Value::text(if self.inputs.body.is_empty() { "{}" } else { self.inputs.body })
    }

    /// The body as JSON, parsed once. One of blanks is `{}`.
    fn body_json(&mut self) -> Done<&'r Json> {
        let body: &'r std::cell::OnceCell<_> = self.body;
        if body.get().is_none() {
            self.spend(self.inputs.body.len() / 256)?;
        }
        let parsed = body.get_or_init(|| {
            let text = self.inputs.body;
            if text.trim_ascii().is_empty() {
                return Ok(Json::Object(serde_json::Map::new()));
            }
            serde_json::from_str(text).map_err(|error| error.to_string())
        });
        match parsed {
            Ok(json) => Ok(json),
            Err(error) => self.error(RenderErrorKind::Body, format!("the payload is not JSON: {error}")),
        }
    }

    pub(super) fn input_call(&mut self, call: &'r Call, arguments: &[Value<'r>]) -> Done<Value<'r>> {
        match (&*call.name, arguments) {
            ("params", []) => Ok(Value::Params),
            ("params", [name]) => {
                let name = self.text_of(name)?;
                Ok(self.parameter(&name))
            }
            ("path", [_]) => self.find(call, arguments),
            ("json", [_]) => {
                let body_missing = matches!(self.body_json()?, Json::Null);
                let found = self.find_or_nothing(call, arguments)?;
                match found {
                    // Assumed: a path that leads nowhere gives an empty JSON string.
                    None if !body_missing => Ok(Value::text("\"\"")),
                    None => Ok(Value::text("null")),
                    Some(value) => Ok(Value::text(self.json_of(&value)?)),
                }
            }
            ("getBody", []) => Ok(self.body_text()),
            _ => Ok(Value::Null),
        }
    }

    fn find(&mut self, call: &'r Call, arguments: &[Value<'r>]) -> Done<Value<'r>> {
        Ok(self.find_or_nothing(call, arguments)?.unwrap_or(Value::Null))
    }

    fn find_or_nothing(&mut self, call: &'r Call, arguments: &[Value<'r>]) -> Done<Option<Value<'r>>> {
        let body = self.body_json()?;
        let made;
        let path = match (&call.prepared, arguments.first()) {
            (Prepared::Path(path), _) => path,
            (_, Some(path)) => {
                let text = self.text_of(path)?;
                // A regular expression costs as much as one in a method's argument.
                self.spend(16 + text.len() + 1000 * (text.matches('/').count() / 2))?;
                match JsonPath::compile(&text) {
                    Ok(path) => {
                        made = path;
                        &made
                    }
                    Err(error) => return self.error(RenderErrorKind::Expression, error),
                }
            }
            _ => return Ok(None),
        };
        let mut steps = self.steps;
        let found = path.find(body, &mut steps);
        self.steps = steps;
        match found {
            Err(_) => self.out_of_steps(),
            Ok(Found::Nothing) => Ok(None),
            Ok(Found::One(json)) => Ok(Some(Value::of_json(json))),
            Ok(Found::Many(many)) => {
                let items = many.into_iter().map(Value::of_json).collect();
                self.new_json_list(items).map(Some)
            }
            Ok(Found::Made(json)) => self.own_tree(&json).map(Some),
        }
    }

    /// A JSON tree copied into the arenas.
    fn own_tree(&mut self, json: &Json) -> Done<Value<'r>> {
        self.spend(1)?;
        Ok(match json {
            Json::Array(items) => {
                let mut values = Vec::with_capacity(items.len());
                for item in items {
                    values.push(self.own_tree(item)?);
                }
                self.new_json_list(values)?
            }
            Json::Object(map) => {
                let mut values = Vec::with_capacity(map.len());
                for (key, item) in map {
                    self.spend_bytes(key.len())?;
                    values.push((Value::text(key.clone()), self.own_tree(item)?));
                }
                self.new_map(values)?
            }
            Json::String(text) => {
                self.spend_bytes(text.len())?;
                Value::text(text.clone())
            }
            Json::Null => Value::Null,
            Json::Bool(bool) => Value::Bool(*bool),
            Json::Number(number) => match (number.as_i64(), number.as_u64()) {
                (Some(int), _) => Value::Int(int.into()),
                (None, Some(int)) => Value::Int(int.into()),
                _ => Value::Float(number.as_f64().unwrap_or(f64::NAN)),
            },
        })
    }

    fn source(&self, kind: ParamKind) -> &'r [(String, String)] {
        match kind {
            ParamKind::Path => self.inputs.path,
            ParamKind::Querystring => self.inputs.querystring,
            ParamKind::Header => self.inputs.header,
        }
    }

    /// `$input.params(name)`: path, then query, then headers; the empty text when there is none.
    fn parameter(&self, name: &str) -> Value<'r> {
        ParamKind::ALL.into_iter().find_map(|kind| self.parameter_of(kind, name)).unwrap_or(Value::text(""))
    }

    /// The last value of a parameter; header names in any case.
    pub(super) fn parameter_of(&self, kind: ParamKind, name: &str) -> Option<Value<'r>> {
        let same = |known: &str| match kind {
            ParamKind::Header => known.eq_ignore_ascii_case(name),
            _ => known == name,
        };
        self.source(kind).iter().rev().find(|(known, _)| same(known)).map(|(_, value)| Value::text(value.as_str()))
    }

    /// The parameters of one kind, each name once with its last value.
    pub(super) fn parameters(&self, kind: ParamKind) -> Vec<(Value<'r>, Value<'r>)> {
        let mut pairs: Vec<(&'r str, &'r str)> = Vec::new();
        for (name, value) in self.source(kind) {
            let known = pairs.iter_mut().find(|(known, _)| match kind {
                ParamKind::Header => known.eq_ignore_ascii_case(name),
                _ => known == name,
            });
            match known {
                Some(pair) => pair.1 = value,
                None => pairs.push((name, value)),
            }
        }
        pairs.into_iter().map(|(name, value)| (Value::text(name), Value::text(value))).collect()
    }

    pub(super) fn util_call(&mut self, name: &str, arguments: &[Value<'r>]) -> Done<Value<'r>> {
        let [argument] = arguments else {
            return Ok(Value::Null);
        };
        let text = self.text_of(argument)?;
        let made = match name {
            "escapeJavaScript" => escape::java_script(&text),
            "urlEncode" => escape::url_encode(&text),
            "urlDecode" => escape::url_decode(&text),
            "base64Encode" => STANDARD.encode(text.as_bytes()),
            "base64Decode" => base64_decode(&text),
            "parseJson" => {
                self.spend_bytes(text.len())?;
                // What is not JSON gives nothing, as users of API Gateway report.
                return match serde_json::from_str::<Json>(&text) {
                    Ok(json) => self.own_tree(&json),
                    Err(_) => Ok(Value::Null),
                };
            }
            _ => return Ok(Value::Null),
        };
        self.spend_bytes(made.len())?;
        Ok(Value::text(made))
    }
}

/// Leniently, as Commons Codec does: both alphabets, other characters are passed over.
fn base64_decode(text: &str) -> String {
    let clean: String = text
        .chars()
        .filter_map(|c| match c {
            '-' => Some('+'),
            '_' => Some('/'),
            'a'..='z' | 'A'..='Z' | '0'..='9' | '+' | '/' => Some(c),
            _ => None,
        })
        .collect();
    // A single left-over character says nothing.
    let whole = if clean.len() % 4 == 1 { clean.len() - 1 } else { clean.len() };
    let config = base64::engine::GeneralPurposeConfig::new()
        .with_decode_allow_trailing_bits(true)
        .with_decode_padding_mode(base64::engine::DecodePaddingMode::Indifferent);
    let engine = base64::engine::GeneralPurpose::new(&base64::alphabet::STANDARD, config);
    let bytes = engine.decode(clean.get(..whole).unwrap_or_default()).unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}
