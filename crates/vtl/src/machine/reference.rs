//! References: their value, their printing, and assignment to them.

use super::expression::same_key;
use super::{DEFINE_DEPTH, Done, Flow, Machine};
use crate::api::{RenderErrorKind, StepKind};
use crate::program::{Part, Reference};
use crate::value::{ParamKind, Side, Value};

/// What a template may set of one kind.
const OVERRIDES: usize = 1000;

impl<'r> Machine<'r> {
    pub(super) fn resolve(&mut self, reference: &'r Reference) -> Done<Value<'r>> {
        let value = self.slot(reference.slot);
        self.follow(value, &reference.parts, reference.span.start)
    }

    fn follow(&mut self, mut value: Value<'r>, parts: &'r [Part], at: u32) -> Done<Value<'r>> {
        self.at = at;
        for part in parts {
            if value.is_null() {
                break;
            }
            self.spend(1)?;
            value = match part {
                Part::Property(name) => self.property(&value, name)?,
                Part::Index(index) => {
                    let index = self.expression(index)?;
                    self.index(&value, &index)?
                }
                Part::Call(call) => {
                    let mut arguments = Vec::with_capacity(call.arguments.len());
                    for argument in &call.arguments {
                        arguments.push(self.expression(argument)?);
                    }
                    self.at = call.at;
                    self.call(&value, call, arguments)?
                }
            };
        }
        Ok(value)
    }

    /// `$x.name`.
    fn property(&mut self, value: &Value<'r>, name: &'r str) -> Done<Value<'r>> {
        if let Some(found) = self.get(value, &Value::text(name))? {
            // A map's own key wins, except for `class`, where Java's getter comes first.
            if !(found.is_null() && name == "class") {
                return Ok(found);
            }
        }
        Ok(match (value, name) {
            (Value::Input, "body") => self.body_text(),
            (Value::Loop(depth), _) => self.loop_property(*depth, name),
            (Value::Entry(_), "key") => self.entry(value).0,
            (Value::Entry(_), "value") => self.entry(value).1,
            (Value::Class(class), "name") => Value::text(*class),
            (Value::Class(class), "simpleName") => Value::text(class.rsplit('.').next().unwrap_or(class)),
            (_, "class") => Value::Class(value.class()),
            (Value::Text(text), "empty") => Value::Bool(text.is_empty()),
            (_, "empty") => match self.list_length(value) {
                Some(length) => Value::Bool(length == 0),
                None => Value::Null,
            },
            _ => Value::Null,
        })
    }

    pub(super) fn loop_property(&self, depth: usize, name: &str) -> Value<'r> {
        let Some(round) = self.rounds.get(depth) else {
            return Value::Null;
        };
        match name {
            "index" => Value::count(round.index),
            "count" => Value::count(round.index + 1),
            "hasNext" => Value::Bool(round.index + 1 < round.length),
            "first" => Value::Bool(round.index == 0),
            "last" => Value::Bool(round.index + 1 == round.length),
            "parent" => depth.checked_sub(1).map_or(Value::Null, Value::Loop),
            "topmost" => Value::Loop(0),
            _ => Value::Null,
        }
    }

    /// `$x[index]`: lists by place (negative ones from the end), maps by key.
    fn index(&mut self, value: &Value<'r>, index: &Value<'r>) -> Done<Value<'r>> {
        if let Some(length) = self.list_length(value) {
            let Value::Int(place) = index else {
                return Ok(Value::Null);
            };
            let Some(place) = place_in(*place, length) else {
                return self.error(RenderErrorKind::Call, format!("index {place} of a list with {length} elements"));
            };
            return Ok(self.item(value, place).unwrap_or(Value::Null));
        }
        Ok(self.get(value, index)?.unwrap_or(Value::Null))
    }

    pub(super) fn print_reference(&mut self, reference: &'r Reference) -> Done<()> {
        let value = self.resolve(reference)?;
        let half = usize::from(reference.backslashes / 2);
        let escaped = reference.backslashes % 2 == 1;
        if let Value::Block(block) = value
            && !escaped
        {
            if self.defines < DEFINE_DEPTH {
                self.backslashes(half)?;
                self.defines += 1;
                let flow = self.block(block)?;
                self.defines -= 1;
                // `#break` and `#stop` inside a block end the block.
                debug_assert!(matches!(flow, Flow::Next | Flow::Break | Flow::Stop));
                return Ok(());
            }
            return self.write(&reference.literal);
        }
        if self.trace.is_some() {
            let shown = self.shown(&value);
            self.step(StepKind::Reference, reference.span, shown);
        }
        match (value.is_null(), escaped) {
            (false, true) => {
                self.backslashes(half)?;
                self.write(&reference.literal)
            }
            (false, false) => {
                self.backslashes(half)?;
                self.print(&value)
            }
            (true, true) => {
                self.backslashes(half + 1)?;
                self.write(&reference.literal)
            }
            (true, false) => {
                // API Gateway prints nothing for a value that is missing inside something known;
                // an unknown variable prints as it is written, as in Velocity.
                if reference.quiet {
                    self.backslashes(half * 2)
                } else if self.slot(reference.slot).is_null() {
                    self.backslashes(half * 2)?;
                    self.write(&reference.literal)
                } else {
                    self.backslashes(half)
                }
            }
        }
    }

    fn backslashes(&mut self, count: usize) -> Done<()> {
        if count == 0 {
            return Ok(());
        }
        self.spend_bytes(count)?;
        self.write(&"\\".repeat(count))
    }

    /// `#set($x.y = value)`. What cannot be set is left alone, as in Velocity.
    pub(super) fn assign(&mut self, target: &'r Reference, value: Value<'r>) -> Done<()> {
        let Some((last, parts)) = target.parts.split_last() else {
            self.put(target.slot, value);
            return Ok(());
        };
        let root = self.slot(target.slot);
        let container = self.follow(root, parts, target.span.start)?;
        let key = match last {
            Part::Property(name) => Value::text(&**name),
            Part::Index(index) => self.expression(index)?,
            Part::Call(_) => return Ok(()),
        };
        match container {
            Value::Override(side) => self.set_override(side, None, &key, &value),
            Value::OverrideMap(side, kind) => self.set_override(side, Some(kind), &key, &value),
            _ => {
                if let (Some(length), Value::Int(place)) = (self.list_length(&container), &key) {
                    let Some(place) = place_in(*place, length) else {
                        return self
                            .error(RenderErrorKind::Call, format!("index {place} of a list with {length} elements"));
                    };
                    let id = self.own_list(&container)?;
                    if let Some(list) = id.and_then(|id| self.lists.get_mut(id.0 as usize))
                        && let Some(item) = list.items.get_mut(place)
                    {
                        *item = value;
                    }
                    return Ok(());
                }
                if let Some(id) = self.own_map(&container)? {
                    self.map_put(id, key, value)?;
                }
                Ok(())
            }
        }
    }

    /// Sets `$context.requestOverride.header.NAME` and the like. Each at most once: API Gateway
    /// answers a second one with a 5XX.
    pub(super) fn set_override(
        &mut self,
        side: Side,
        kind: Option<ParamKind>,
        key: &Value<'r>,
        value: &Value<'r>,
    ) -> Done<()> {
        let name = self.text_of(key)?.to_string();
        let values = match self.list_length(value) {
            Some(length) if !matches!(value, Value::Range(..)) => {
                let mut values = Vec::new();
                for place in 0..length {
                    self.spend(1)?;
                    let item = self.item(value, place).unwrap_or(Value::Null);
                    values.push(self.text_of(&item)?.to_string());
                }
                values
            }
            _ => vec![self.text_of(value)?.to_string()],
        };
        self.spend_bytes(values.iter().map(String::len).sum())?;
        let place = match (side, kind) {
            (Side::Response, None) if name == "status" => {
                if self.overrides.response_status.is_some() {
                    return self.override_again("status");
                }
                self.overrides.response_status = values.into_iter().next();
                return Ok(());
            }
            (Side::Request, Some(ParamKind::Path)) => {
                if self.overrides.request_path.iter().any(|(known, _)| *known == name) {
                    return self.override_again(&name);
                }
                if self.overrides.request_path.len() >= OVERRIDES {
                    return self.too_many_overrides();
                }
                let value = values.into_iter().next().unwrap_or_default();
                self.overrides.request_path.push((name, value));
                return Ok(());
            }
            (Side::Request, Some(ParamKind::Header)) => &mut self.overrides.request_header,
            (Side::Request, Some(ParamKind::Querystring)) => &mut self.overrides.request_querystring,
            (Side::Response, Some(ParamKind::Header)) => &mut self.overrides.response_header,
            _ => return Ok(()),
        };
        let header = kind == Some(ParamKind::Header);
        let again =
            place.iter().any(|(known, _)| if header { known.eq_ignore_ascii_case(&name) } else { *known == name });
        if again {
            return self.override_again(&name);
        }
        if place.len() >= OVERRIDES {
            return self.too_many_overrides();
        }
        place.push((name, values));
        Ok(())
    }

    #[cold]
    fn too_many_overrides(&self) -> Done<()> {
        self.error(RenderErrorKind::Limit, format!("more than {OVERRIDES} overrides"))
    }

    fn override_again(&self, name: &str) -> Done<()> {
        self.error(
            RenderErrorKind::Override,
            format!("{name} is overridden a second time; a parameter may be overridden once"),
        )
    }

    /// What a template has set for an override, for templates that read it back.
    pub(super) fn get_override(&mut self, kind: ParamKind, side: Side, name: &str) -> Value<'r> {
        let lists = match (side, kind) {
            (Side::Request, ParamKind::Header) => &self.overrides.request_header,
            (Side::Request, ParamKind::Querystring) => &self.overrides.request_querystring,
            (Side::Response, ParamKind::Header) => &self.overrides.response_header,
            (Side::Request, ParamKind::Path) => {
                let found = self.overrides.request_path.iter().find(|(known, _)| known == name);
                return found.map_or(Value::Null, |(_, value)| Value::text(value.clone()));
            }
            (Side::Response, _) => return Value::Null,
        };
        match lists.iter().find(|(known, _)| known == name) {
            Some((_, values)) if values.len() == 1 => Value::text(values.first().cloned().unwrap_or_default()),
            Some((_, values)) => Value::text(values.join(",")),
            None => Value::Null,
        }
    }

    pub(super) fn map_put(&mut self, id: crate::value::MapId, key: Value<'r>, value: Value<'r>) -> Done<Value<'r>> {
        let length = self.maps.get(id.0 as usize).map_or(0, |map| map.entries.len());
        self.spend(1 + length / 8)?;
        let Some(map) = self.maps.get_mut(id.0 as usize) else {
            return Ok(Value::Null);
        };
        Ok(match map.entries.iter_mut().find(|(known, _)| same_key(known, &key)) {
            Some((_, place)) => std::mem::replace(place, value),
            None => {
                map.entries.push((key, value));
                Value::Null
            }
        })
    }
}

/// A place in a list; negative ones count from its end.
pub(super) fn place_in(place: i128, length: usize) -> Option<usize> {
    let place = if place < 0 { place + i128::try_from(length).ok()? } else { place };
    usize::try_from(place).ok().filter(|place| *place < length)
}
