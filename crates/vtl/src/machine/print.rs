//! Values as text: Java's `toString` for maps and lists of the template, JSON for arrays that came
//! from JSON. So `$input.path('$')` prints `{a=1, b=[{"c":5}]}`, as API Gateway does.

use serde_json::Value as Json;

use super::{Done, Machine};
use crate::api::RenderErrorKind;
use crate::text::{Text, escape, number};
use crate::value::{ParamKind, Side, Value};

/// How deeply printed values may nest.
const DEPTH: usize = 256;

/// Why a value could not be printed.
enum Stop {
    Size,
    Depth,
}

struct Printer<'m, 'r> {
    machine: &'m Machine<'r>,
    out: String,
    limit: usize,
    depth: usize,
}

impl<'r> Machine<'r> {
    /// Prints a value.
    pub(super) fn print(&mut self, value: &Value<'r>) -> Done<()> {
        match value {
            Value::Text(text) => self.write(text),
            Value::Null => Ok(()),
            _ => {
                let out = std::mem::take(&mut self.out);
                let before = out.len();
                self.out = self.written(out, value, false)?;
                self.spend((self.out.len() - before) / 64)
            }
        }
    }

    /// A value as text. Nothing is the empty text.
    pub(super) fn text_of(&mut self, value: &Value<'r>) -> Done<Text<'r>> {
        match value {
            Value::Text(text) => Ok(text.clone()),
            Value::Null => Ok(Text::Borrowed("")),
            Value::Block(block) => {
                let start = self.out.len();
                if self.defines < super::DEFINE_DEPTH {
                    self.defines += 1;
                    self.block(block)?;
                    self.defines -= 1;
                }
                let text = self.out.get(start..).unwrap_or_default().to_owned();
                self.out.truncate(start);
                self.spend_bytes(text.len())?;
                Ok(text.into())
            }
            _ => {
                let text = self.written(String::new(), value, false)?;
                self.spend_bytes(text.len())?;
                Ok(text.into())
            }
        }
    }

    /// A value as JSON.
    pub(super) fn json_of(&mut self, value: &Value<'r>) -> Done<String> {
        let text = self.written(String::new(), value, true)?;
        self.spend_bytes(text.len())?;
        Ok(text)
    }

    /// A value as text, or the beginning of a long one.
    pub(super) fn glimpse(&self, value: &Value<'r>, limit: usize) -> String {
        let mut printer = Printer { machine: self, out: String::new(), limit, depth: 0 };
        // What was printed until it was too much is what is wanted.
        let _ = printer.java(value);
        printer.out
    }

    fn written(&self, out: String, value: &Value<'r>, json: bool) -> Done<String> {
        let limit = self.program.limits.output;
        let mut printer = Printer { machine: self, out, limit, depth: 0 };
        let printed = if json { printer.json(value) } else { printer.java(value) };
        match printed {
            Ok(()) if printer.out.len() <= limit => Ok(printer.out),
            Ok(()) | Err(Stop::Size) => {
                self.check_size(limit.saturating_add(1))?;
                Ok(String::new())
            }
            Err(Stop::Depth) => self.error(
                RenderErrorKind::Limit,
                format!("a value nests more deeply than {DEPTH} levels, or holds itself"),
            ),
        }
    }
}

impl<'r> Printer<'_, 'r> {
    fn enter(&mut self) -> Result<(), Stop> {
        if self.out.len() > self.limit {
            return Err(Stop::Size);
        }
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(Stop::Depth);
        }
        Ok(())
    }

    fn java(&mut self, value: &Value<'r>) -> Result<(), Stop> {
        match value {
            Value::Null => self.out.push_str("null"),
            Value::Text(text) => self.out.push_str(text),
            Value::Class(name) => {
                self.out.push_str("class ");
                self.out.push_str(name);
            }
            Value::Entry(_) => {
                let (key, value) = self.machine.entry(value);
                self.enter()?;
                self.java(&key)?;
                self.out.push('=');
                self.java(&value)?;
                self.depth -= 1;
            }
            Value::Range(..) => self.items(value, false)?,
            Value::List(id) => {
                let json = self.machine.lists.get(id.0 as usize).is_some_and(|list| list.json);
                self.items(value, json)?;
            }
            Value::Json(tree) => match (self.machine.changed_copy(tree), tree) {
                (Some(changed), _) => self.java(&changed)?,
                (None, Json::Array(_)) => self.json(value)?,
                (None, _) => self.entries(value, false)?,
            },
            Value::Bool(_) | Value::Int(_) | Value::Float(_) => self.scalar(value),
            Value::Input | Value::Util | Value::Loop(_) | Value::Block(_) => {}
            _ => self.entries(value, false)?,
        }
        Ok(())
    }

    fn scalar(&mut self, value: &Value<'r>) {
        match value {
            Value::Bool(true) => self.out.push_str("true"),
            Value::Bool(false) => self.out.push_str("false"),
            Value::Int(int) => self.out.push_str(&int.to_string()),
            Value::Float(float) => number::write_double(&mut self.out, *float),
            _ => {}
        }
    }

    fn json(&mut self, value: &Value<'r>) -> Result<(), Stop> {
        match value {
            Value::Null => self.out.push_str("null"),
            Value::Text(text) => escape::json_string(&mut self.out, text),
            Value::Bool(_) | Value::Int(_) | Value::Float(_) => self.scalar(value),
            Value::Json(tree) => match self.machine.changed_copy(tree) {
                Some(changed) => self.json(&changed)?,
                None => self.tree(tree)?,
            },
            Value::List(_) | Value::Range(..) => self.items(value, true)?,
            Value::Input | Value::Util | Value::Loop(_) | Value::Block(_) | Value::Class(_) => {
                self.out.push_str("{}");
            }
            _ => self.entries(value, true)?,
        }
        Ok(())
    }

    /// A JSON tree as it is.
    fn tree(&mut self, tree: &'r Json) -> Result<(), Stop> {
        match tree {
            Json::Array(items) => {
                self.enter()?;
                self.out.push('[');
                for (place, item) in items.iter().enumerate() {
                    if place > 0 {
                        self.out.push(',');
                    }
                    self.json(&Value::of_json(item))?;
                }
                self.out.push(']');
                self.depth -= 1;
            }
            Json::Object(map) => {
                self.enter()?;
                self.out.push('{');
                for (place, (key, item)) in map.iter().enumerate() {
                    if place > 0 {
                        self.out.push(',');
                    }
                    escape::json_string(&mut self.out, key);
                    self.out.push(':');
                    self.json(&Value::of_json(item))?;
                }
                self.out.push('}');
                self.depth -= 1;
            }
            _ => self.json(&Value::of_json(tree))?,
        }
        Ok(())
    }

    fn items(&mut self, list: &Value<'r>, json: bool) -> Result<(), Stop> {
        self.enter()?;
        self.out.push('[');
        for place in 0..self.machine.list_length(list).unwrap_or_default() {
            if place > 0 {
                self.out.push_str(if json { "," } else { ", " });
                if self.out.len() > self.limit {
                    return Err(Stop::Size);
                }
            }
            let item = self.machine.item(list, place).unwrap_or(Value::Null);
            if json { self.json(&item)? } else { self.java(&item)? }
        }
        self.out.push(']');
        self.depth -= 1;
        Ok(())
    }

    fn entries(&mut self, map: &Value<'r>, json: bool) -> Result<(), Stop> {
        self.enter()?;
        self.out.push('{');
        for (place, (key, value)) in self.machine.pairs(map).into_iter().enumerate() {
            if place > 0 {
                self.out.push_str(if json { "," } else { ", " });
                if self.out.len() > self.limit {
                    return Err(Stop::Size);
                }
            }
            if json {
                match &key {
                    Value::Text(text) => escape::json_string(&mut self.out, text),
                    other => {
                        self.out.push('"');
                        self.java(other)?;
                        self.out.push('"');
                    }
                }
                self.out.push(':');
                self.json(&value)?;
            } else {
                self.java(&key)?;
                self.out.push('=');
                self.java(&value)?;
            }
        }
        self.out.push('}');
        self.depth -= 1;
        Ok(())
    }
}

impl<'r> Machine<'r> {
    /// The pairs of anything that is a map; none for what is not.
    pub(super) fn pairs(&self, value: &Value<'r>) -> Vec<(Value<'r>, Value<'r>)> {
        let text = |text: &'r str| Value::text(text);
        match value {
            Value::Map(id) => self.maps.get(id.0 as usize).map(|map| map.entries.clone()).unwrap_or_default(),
            Value::Json(tree) => match (self.changed_copy(tree), tree) {
                (Some(changed), _) => self.pairs(&changed),
                (None, Json::Object(map)) => {
                    map.iter().map(|(key, value)| (text(key), Value::of_json(value))).collect()
                }
                _ => Vec::new(),
            },
            Value::Context => match self.inputs.context {
                Json::Object(map) => map.iter().map(|(key, value)| (text(key), Value::of_json(value))).collect(),
                _ => Vec::new(),
            },
            Value::Stage => self.inputs.stage_variables.iter().map(|(key, value)| (text(key), text(value))).collect(),
            Value::Params => {
                ParamKind::ALL.into_iter().map(|kind| (Value::text(kind.name()), Value::ParamMap(kind))).collect()
            }
            Value::ParamMap(kind) => self.parameters(*kind),
            Value::Override(Side::Request) => ParamKind::ALL
                .into_iter()
                .map(|kind| (Value::text(kind.name()), Value::OverrideMap(Side::Request, kind)))
                .collect(),
            Value::Override(Side::Response) => {
                let header = Value::OverrideMap(Side::Response, ParamKind::Header);
                vec![(Value::text(ParamKind::Header.name()), header)]
            }
            Value::OverrideMap(side, kind) => {
                let lists = match (side, kind) {
                    (Side::Request, ParamKind::Path) => {
                        return self
                            .overrides
                            .request_path
                            .iter()
                            .map(|(key, value)| (Value::text(key.clone()), Value::text(value.clone())))
                            .collect();
                    }
                    (Side::Request, ParamKind::Header) => &self.overrides.request_header,
                    (Side::Request, ParamKind::Querystring) => &self.overrides.request_querystring,
                    (Side::Response, _) => &self.overrides.response_header,
                };
                lists.iter().map(|(key, values)| (Value::text(key.clone()), Value::text(values.join(",")))).collect()
            }
            _ => Vec::new(),
        }
    }
}
