//! Lists and maps, whatever stands behind them.

use serde_json::Value as Json;

use super::expression::same_key;
use super::reference::place_in;
use super::{Done, Machine};
use crate::api::RenderErrorKind;
use crate::value::{ListId, MapId, ParamKind, Side, Value};

/// How deeply `equals` looks.
const DEPTH: usize = 64;

impl<'r> Machine<'r> {
    /// The changed copy of a JSON container, where the template has changed it.
    pub(super) fn changed_copy(&self, tree: &Json) -> Option<Value<'r>> {
        if self.changed.is_empty() {
            return None;
        }
        self.changed.get(&address(tree)).cloned()
    }

    /// How many elements a list has; nothing for what is no list.
    pub(super) fn list_length(&self, value: &Value<'r>) -> Option<usize> {
        match value {
            Value::List(id) => self.lists.get(id.0 as usize).map(|list| list.items.len()),
            Value::Range(first, last) => {
                let length = first.abs_diff(*last).saturating_add(1);
                Some(usize::try_from(length).unwrap_or(usize::MAX))
            }
            Value::Json(tree) => match (self.changed_copy(tree), tree) {
                (Some(changed), _) => self.list_length(&changed),
                (None, Json::Array(items)) => Some(items.len()),
                _ => None,
            },
            _ => None,
        }
    }

    pub(super) fn item(&self, value: &Value<'r>, place: usize) -> Option<Value<'r>> {
        match value {
            Value::List(id) => self.lists.get(id.0 as usize)?.items.get(place).cloned(),
            Value::Range(first, last) => {
                let place = i128::try_from(place).ok()?;
                let step = if first <= last { place } else { -place };
                first.checked_add(step).map(Value::Int)
            }
            Value::Json(tree) => match (self.changed_copy(tree), tree) {
                (Some(changed), _) => self.item(&changed, place),
                (None, Json::Array(items)) => items.get(place).map(Value::of_json),
                _ => None,
            },
            _ => None,
        }
    }

    /// The value of a key; `None` when the thing is no map.
    pub(super) fn get(&mut self, map: &Value<'r>, key: &Value<'r>) -> Done<Option<Value<'r>>> {
        let name = match key {
            Value::Text(text) => Some(text.clone()),
            _ => None,
        };
        let member =
            |json: &'r Json| name.as_deref().and_then(|name| json.get(name)).map_or(Value::Null, Value::of_json);
        Ok(Some(match map {
            Value::Map(id) => {
                let length = self.maps.get(id.0 as usize).map_or(0, |map| map.entries.len());
                self.spend(length / 8)?;
                let entries = self.maps.get(id.0 as usize).map(|map| &map.entries);
                entries
                    .and_then(|entries| entries.iter().find(|(known, _)| same_key(known, key)))
                    .map_or(Value::Null, |(_, value)| value.clone())
            }
            Value::Json(tree) => match self.changed_copy(tree) {
                Some(changed) => return self.get(&changed, key),
                None if tree.is_object() => member(tree),
                None => return Ok(None),
            },
            Value::Context => match name.as_deref() {
                Some("requestOverride") => Value::Override(Side::Request),
                Some("responseOverride") => Value::Override(Side::Response),
                _ => member(self.inputs.context),
            },
            Value::Stage => name
                .as_deref()
                .and_then(|name| self.inputs.stage_variables.get(name))
                .map_or(Value::Null, |value| Value::text(value.as_str())),
            Value::Params => name.as_deref().and_then(ParamKind::of).map_or(Value::Null, Value::ParamMap),
            Value::ParamMap(kind) => {
                name.as_deref().and_then(|name| self.parameter_of(*kind, name)).unwrap_or(Value::Null)
            }
            Value::Override(side) => match name.as_deref() {
                Some("status") if *side == Side::Response => {
                    self.overrides.response_status.clone().map_or(Value::Null, Value::text)
                }
                Some(name) => ParamKind::of(name)
                    .filter(|kind| *side == Side::Request || *kind == ParamKind::Header)
                    .map_or(Value::Null, |kind| Value::OverrideMap(*side, kind)),
                None => Value::Null,
            },
            Value::OverrideMap(side, kind) => match name.as_deref() {
                Some(name) => self.get_override(*kind, *side, name),
                None => Value::Null,
            },
            _ => return Ok(None),
        }))
    }

    pub(super) fn is_map(&self, value: &Value<'r>) -> bool {
        match value {
            Value::Json(tree) => match self.changed_copy(tree) {
                Some(changed) => matches!(changed, Value::Map(_)),
                None => tree.is_object(),
            },
            Value::Map(_)
            | Value::Context
            | Value::Stage
            | Value::Params
            | Value::ParamMap(_)
            | Value::Override(_)
            | Value::OverrideMap(..) => true,
            _ => false,
        }
    }

    /// The pairs of a map; `None` when the thing is none.
    pub(super) fn entries(&mut self, value: &Value<'r>) -> Done<Option<Vec<(Value<'r>, Value<'r>)>>> {
        if !self.is_map(value) {
            return Ok(None);
        }
        let pairs = self.pairs(value);
        self.spend(pairs.len() / 4)?;
        Ok(Some(pairs))
    }

    /// Key and value of an entry.
    pub(super) fn entry(&self, value: &Value<'r>) -> (Value<'r>, Value<'r>) {
        let Value::Entry(id) = value else {
            return (Value::Null, Value::Null);
        };
        match self.lists.get(id.0 as usize).map(|list| list.items.as_slice()) {
            Some([key, value]) => (key.clone(), value.clone()),
            _ => (Value::Null, Value::Null),
        }
    }

    /// The list to change behind a value: a JSON array is copied first, and the copy stands for it
    /// from then on.
    pub(super) fn own_list(&mut self, value: &Value<'r>) -> Done<Option<ListId>> {
        Ok(match value {
            Value::List(id) => Some(*id),
            Value::Json(tree) => match (self.changed_copy(tree), tree) {
                (Some(Value::List(id)), _) => Some(id),
                (None, Json::Array(items)) => {
                    let list = self.new_json_list(items.iter().map(Value::of_json).collect())?;
                    self.changed.insert(address(tree), list.clone());
                    match list {
                        Value::List(id) => Some(id),
                        _ => None,
                    }
                }
                _ => None,
            },
            _ => None,
        })
    }

    /// The map to change behind a value, as [`Self::own_list`].
    pub(super) fn own_map(&mut self, value: &Value<'r>) -> Done<Option<MapId>> {
        Ok(match value {
            Value::Map(id) => Some(*id),
            Value::Json(tree) => match (self.changed_copy(tree), tree) {
                (Some(Value::Map(id)), _) => Some(id),
                (None, Json::Object(_)) => {
                    let pairs = self.pairs(value);
                    let map = self.new_map(pairs)?;
                    self.changed.insert(address(tree), map.clone());
                    match map {
                        Value::Map(id) => Some(id),
                        _ => None,
                    }
                }
                _ => None,
            },
            _ => None,
        })
    }

    /// Java's `equals`.
    pub(super) fn equal(&mut self, left: &Value<'r>, right: &Value<'r>) -> Done<bool> {
        self.equal_at(left, right, 0)
    }

    fn equal_at(&mut self, left: &Value<'r>, right: &Value<'r>, depth: usize) -> Done<bool> {
        self.spend(1)?;
        if depth > DEPTH {
            return self.error(
                RenderErrorKind::Limit,
                format!("a comparison of values that nest more deeply than {DEPTH} levels"),
            );
        }
        if let (Some(length), Some(other)) = (self.list_length(left), self.list_length(right)) {
            if length != other {
                return Ok(false);
            }
            for place in 0..length {
                let a = self.item(left, place).unwrap_or(Value::Null);
                let b = self.item(right, place).unwrap_or(Value::Null);
                if !self.equal_at(&a, &b, depth + 1)? {
                    return Ok(false);
                }
            }
            return Ok(true);
        }
        if let (Some(pairs), Some(others)) = (self.entries(left)?, self.entries(right)?) {
            if pairs.len() != others.len() {
                return Ok(false);
            }
            for (key, value) in pairs {
                let Some(other) = self.get(right, &key)? else {
                    return Ok(false);
                };
                if !self.equal_at(&value, &other, depth + 1)? {
                    return Ok(false);
                }
            }
            return Ok(true);
        }
        if let (Value::Entry(_), Value::Entry(_)) = (left, right) {
            let (a, b) = (self.entry(left), self.entry(right));
            return Ok(self.equal_at(&a.0, &b.0, depth + 1)? && self.equal_at(&a.1, &b.1, depth + 1)?);
        }
        Ok(match (left, right) {
            (Value::Class(a), Value::Class(b)) => a == b,
            _ => same_key(left, right),
        })
    }

    pub(super) fn list_call(&mut self, list: &Value<'r>, name: &str, arguments: &[Value<'r>]) -> Done<Value<'r>> {
        let length = self.list_length(list).unwrap_or_default();
        Ok(match (name, arguments) {
            ("size", []) => Value::count(length),
            ("isEmpty", []) => Value::Bool(length == 0),
            ("get", [Value::Int(place)]) => {
                let place = self.place(*place, length)?;
                self.item(list, place).unwrap_or(Value::Null)
            }
            ("contains", [wanted]) => Value::Bool(self.find_item(list, wanted)?.is_some()),
            ("indexOf", [wanted]) => self.find_item(list, wanted)?.map_or(Value::Int(-1), Value::count),
            ("containsAll", [wanted]) => {
                let mut all = true;
                for place in 0..self.list_length(wanted).unwrap_or_default() {
                    let item = self.item(wanted, place).unwrap_or(Value::Null);
                    all = all && self.find_item(list, &item)?.is_some();
                }
                Value::Bool(all)
            }
            ("subList", [Value::Int(from), Value::Int(to)]) => {
                let (from, to) = (usize::try_from(*from).ok(), usize::try_from(*to).ok());
                match (from, to) {
                    (Some(from), Some(to)) if from <= to && to <= length => {
                        let items = (from..to).filter_map(|place| self.item(list, place)).collect();
                        self.new_list(items)?
                    }
                    _ => {
                        return self
                            .error(RenderErrorKind::Call, format!("subList outside of a list with {length} elements"));
                    }
                }
            }
            ("toArray" | "iterator", []) => list.clone(),
            ("add" | "addAll" | "set" | "remove" | "removeAll" | "clear", _) => {
                return self.change_list(list, name, arguments);
            }
            _ => return self.any_call(list, name, arguments),
        })
    }

    fn place(&self, place: i128, length: usize) -> Done<usize> {
        match place_in(place, length).filter(|_| place >= 0) {
            Some(place) => Ok(place),
            None => self.error(RenderErrorKind::Call, format!("index {place} of a list with {length} elements")),
        }
    }

    fn find_item(&mut self, list: &Value<'r>, wanted: &Value<'r>) -> Done<Option<usize>> {
        for place in 0..self.list_length(list).unwrap_or_default() {
            let item = self.item(list, place).unwrap_or(Value::Null);
            if self.equal(&item, wanted)? {
                return Ok(Some(place));
            }
        }
        Ok(None)
    }

    fn change_list(&mut self, list: &Value<'r>, name: &str, arguments: &[Value<'r>]) -> Done<Value<'r>> {
        let Some(id) = self.own_list(list)? else {
            return self.error(RenderErrorKind::Call, format!("{name} on a list that cannot change"));
        };
        let length = self.lists.get(id.0 as usize).map_or(0, |list| list.items.len());
        self.spend(1 + length / 64)?;
        // Gathered before the list is borrowed for the change.
        let more: Vec<Value<'r>> = match (name, arguments) {
            ("addAll" | "removeAll", [other]) => {
                let count = self.list_length(other).unwrap_or_default();
                self.spend(count)?;
                (0..count).filter_map(|place| self.item(other, place)).collect()
            }
            _ => Vec::new(),
        };
        let found = match (name, arguments) {
            ("remove", [Value::Int(place)]) => Some(self.place(*place, length)?),
            ("remove", [wanted]) => self.find_item(list, wanted)?,
            ("set", [Value::Int(place), _]) => Some(self.place(*place, length)?),
            ("add", [Value::Int(place), _]) => Some(self.place(*place, length + 1)?),
            _ => None,
        };
        let mut kept = Vec::new();
        if name == "removeAll" {
            for place in 0..length {
                let item = self.item(list, place).unwrap_or(Value::Null);
                let mut gone = false;
                for other in &more {
                    gone = gone || self.equal(&item, other)?;
                }
                if !gone {
                    kept.push(item);
                }
            }
        }
        let Some(target) = self.lists.get_mut(id.0 as usize) else {
            return Ok(Value::Null);
        };
        Ok(match (name, arguments, found) {
            ("add", [item], _) => {
                target.items.push(item.clone());
                Value::Bool(true)
            }
            ("add", [_, item], Some(place)) => {
                target.items.insert(place, item.clone());
                // Java's method gives nothing here; Velocity prints nothing for it.
                Value::text("")
            }
            ("addAll", [_], _) => {
                let changed = !more.is_empty();
                target.items.extend(more);
                Value::Bool(changed)
            }
            ("set", [_, item], Some(place)) => match target.items.get_mut(place) {
                Some(old) => std::mem::replace(old, item.clone()),
                None => Value::Null,
            },
            ("remove", [Value::Int(_)], Some(place)) => target.items.remove(place),
            ("remove", [_], Some(place)) => {
                target.items.remove(place);
                Value::Bool(true)
            }
            ("remove", [_], None) => Value::Bool(false),
            ("removeAll", [_], _) => {
                target.items = kept;
                Value::Bool(target.items.len() != length)
            }
            ("clear", [], _) => {
                target.items.clear();
                Value::text("")
            }
            _ => Value::Null,
        })
    }

    pub(super) fn map_call(&mut self, map: &Value<'r>, name: &str, arguments: &[Value<'r>]) -> Done<Value<'r>> {
        Ok(match (name, arguments) {
            ("get", [key]) => self.get(map, key)?.unwrap_or(Value::Null),
            ("getOrDefault", [key, default]) => {
                if self.has_key(map, key)? {
                    self.get(map, key)?.unwrap_or(Value::Null)
                } else {
                    default.clone()
                }
            }
            ("containsKey", [key]) => Value::Bool(self.has_key(map, key)?),
            ("containsValue", [wanted]) => {
                let mut found = false;
                for (_, value) in self.entries(map)?.unwrap_or_default() {
                    found = found || self.equal(&value, wanted)?;
                }
                Value::Bool(found)
            }
            ("size", []) => Value::count(self.pair_count(map)?),
            ("isEmpty", []) => Value::Bool(self.pair_count(map)? == 0),
            ("keySet", []) => {
                let entries = self.entries(map)?.unwrap_or_default();
                self.new_list(entries.into_iter().map(|(key, _)| key).collect())?
            }
            ("values", []) => {
                let entries = self.entries(map)?.unwrap_or_default();
                self.new_list(entries.into_iter().map(|(_, value)| value).collect())?
            }
            ("entrySet", []) => {
                let mut pairs = Vec::new();
                for (key, value) in self.entries(map)?.unwrap_or_default() {
                    if let Value::List(id) = self.new_list(vec![key, value])? {
                        pairs.push(Value::Entry(id));
                    }
                }
                self.new_list(pairs)?
            }
            ("put" | "putIfAbsent" | "putAll" | "remove" | "clear", _) => {
                return self.change_map(map, name, arguments);
            }
            _ => return self.any_call(map, name, arguments),
        })
    }

    fn pair_count(&mut self, map: &Value<'r>) -> Done<usize> {
        Ok(self.entries(map)?.map_or(0, |entries| entries.len()))
    }

    fn has_key(&mut self, map: &Value<'r>, key: &Value<'r>) -> Done<bool> {
        if let (Value::ParamMap(kind), Value::Text(name)) = (map, key) {
            return Ok(self.parameter_of(*kind, name).is_some());
        }
        let entries = self.entries(map)?.unwrap_or_default();
        Ok(entries.iter().any(|(known, _)| same_key(known, key)))
    }

    fn change_map(&mut self, map: &Value<'r>, name: &str, arguments: &[Value<'r>]) -> Done<Value<'r>> {
        match (map, name, arguments) {
            (Value::Override(side), "put", [key, value]) => {
                self.set_override(*side, None, key, value)?;
                return Ok(Value::Null);
            }
            (Value::OverrideMap(side, kind), "put", [key, value]) => {
                self.set_override(*side, Some(*kind), key, value)?;
                return Ok(Value::Null);
            }
            _ => {}
        }
        let Some(id) = self.own_map(map)? else {
            return self.error(RenderErrorKind::Call, format!("{name} on a map that cannot change"));
        };
        match (name, arguments) {
            ("put", [key, value]) => self.map_put(id, key.clone(), value.clone()),
            ("putIfAbsent", [key, value]) => match self.get(map, key)? {
                Some(old) if !old.is_null() => Ok(old),
                _ => self.map_put(id, key.clone(), value.clone()),
            },
            ("putAll", [other]) => {
                for (key, value) in self.entries(other)?.unwrap_or_default() {
                    self.map_put(id, key, value)?;
                }
                Ok(Value::text(""))
            }
            ("remove", [key]) => {
                let Some(target) = self.maps.get_mut(id.0 as usize) else {
                    return Ok(Value::Null);
                };
                let length = target.entries.len();
                let place = target.entries.iter().position(|(known, _)| same_key(known, key));
                let removed = place.map(|place| target.entries.remove(place).1);
                self.spend(1 + length / 8)?;
                Ok(removed.unwrap_or(Value::Null))
            }
            ("clear", []) => {
                if let Some(target) = self.maps.get_mut(id.0 as usize) {
                    target.entries.clear();
                }
                Ok(Value::text(""))
            }
            _ => Ok(Value::Null),
        }
    }
}

fn address(tree: &Json) -> usize {
    std::ptr::from_ref(tree) as usize
}
