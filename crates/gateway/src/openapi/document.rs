//! Reads JSON or YAML into one tree, within bounds: on size, on depth, and on how many values a
//! YAML document may unfold to (an alias stands for a copy of what it names).

use base::Limits;
use serde::Deserializer;
use serde::de::{DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

/// Values that a definition may hold, aliases unfolded.
const VALUES: usize = 500_000;
/// Bytes of a definition: AWS's.
const SIZE: usize = 6 << 20;

/// Why a document is none.
#[derive(Debug, thiserror::Error)]
pub enum DocumentError {
    /// Larger than AWS takes.
    #[error("the definition has {0} bytes; {SIZE} are allowed")]
    TooLarge(usize),
    /// Neither JSON nor YAML, or beyond a bound.
    #[error("{0}")]
    Malformed(String),
}

/// What is left of the bounds.
struct Budget<'b> {
    values: &'b mut usize,
    depth: usize,
}

/// Reads a document; its top must be an object.
pub fn read(bytes: &[u8], limits: &Limits) -> Result<Map<String, Value>, DocumentError> {
    if bytes.len() > SIZE {
        return Err(DocumentError::TooLarge(bytes.len()));
    }
    let malformed = |error: &dyn std::fmt::Display| DocumentError::Malformed(error.to_string());
    let text = std::str::from_utf8(bytes).map_err(|error| malformed(&error))?;
    let text = text.trim_start_matches('\u{feff}');
    let mut values = VALUES;
    let budget = Budget { values: &mut values, depth: limits.nesting };
    let value = if text.trim_start().starts_with('{') {
        let mut json = serde_json::Deserializer::from_str(text);
        let value = budget.deserialize(&mut json).map_err(|error| malformed(&error))?;
        json.end().map_err(|error| malformed(&error))?;
        value
    } else {
        budget.deserialize(serde_norway::Deserializer::from_str(text)).map_err(|error| malformed(&error))?
    };
    match value {
        Value::Object(map) => Ok(map),
        _ => Err(DocumentError::Malformed("the definition is not an object".to_owned())),
    }
}

impl<'de> DeserializeSeed<'de> for Budget<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Budget<'_> {
    fn spend<E: serde::de::Error>(&mut self) -> Result<(), E> {
        *self.values = self.values.checked_sub(1).ok_or_else(|| E::custom(format!("more than {VALUES} values")))?;
        Ok(())
    }

    fn inner<E: serde::de::Error>(&mut self) -> Result<Budget<'_>, E> {
        let depth = self.depth.checked_sub(1).ok_or_else(|| E::custom("nested too deeply"))?;
        Ok(Budget { values: self.values, depth })
    }
}

impl<'de> Visitor<'de> for Budget<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E: serde::de::Error>(mut self, value: bool) -> Result<Value, E> {
        self.spend()?;
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: serde::de::Error>(mut self, value: i64) -> Result<Value, E> {
        self.spend()?;
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E: serde::de::Error>(mut self, value: u64) -> Result<Value, E> {
        self.spend()?;
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E: serde::de::Error>(mut self, value: f64) -> Result<Value, E> {
        self.spend()?;
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E: serde::de::Error>(mut self, value: &str) -> Result<Value, E> {
        self.spend()?;
        // Aliases may stand for a long text as often as for a short one.
        *self.values = self.values.checked_sub(value.len() / 64).ok_or_else(|| E::custom("too much text"))?;
        Ok(Value::String(value.to_owned()))
    }

    fn visit_unit<E: serde::de::Error>(mut self) -> Result<Value, E> {
        self.spend()?;
        Ok(Value::Null)
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<Value, E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut list: A) -> Result<Value, A::Error> {
        self.spend()?;
        let mut values = Vec::new();
        while let Some(value) = list.next_element_seed(self.inner()?)? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<Value, A::Error> {
        self.spend()?;
        let mut entries = Map::new();
        while let Some(key) = map.next_key_seed(self.inner()?)? {
            // YAML has keys that are no texts: `200:` is the text 200.
            let key = match key {
                Value::String(text) => text,
                Value::Number(number) => number.to_string(),
                Value::Bool(flag) => flag.to_string(),
                Value::Null => "null".to_owned(),
                Value::Array(_) | Value::Object(_) => {
                    return Err(A::Error::custom("a key that is a list or an object"));
                }
            };
            let value = map.next_value_seed(self.inner()?)?;
            entries.insert(key, value);
        }
        Ok(Value::Object(entries))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(text: &str, expect: Result<&str, &str>) {
        let found = read(text.as_bytes(), &Limits::default());
        match (found, expect) {
            (Ok(found), Ok(expect)) => assert_eq!(Value::Object(found).to_string(), expect, "{text}"),
            (Err(error), Err(expect)) => assert!(error.to_string().contains(expect), "{error} / {expect}"),
            (found, _) => panic!("{found:?} / {expect:?}"),
        }
    }

    #[test]
    fn json_and_yaml_give_the_same_tree() {
        check(r#" {"a": [1, "x", null, true, 1.5]}"#, Ok(r#"{"a":[1,"x",null,true,1.5]}"#));
        check("a: [1, x, null, true, 1.5]", Ok(r#"{"a":[1,"x",null,true,1.5]}"#));
        check("responses:\n  200: ok\n  default: no", Ok(r#"{"responses":{"200":"ok","default":"no"}}"#));
        check("a: &x {b: 1}\nc: *x", Ok(r#"{"a":{"b":1},"c":{"b":1}}"#));
    }

    #[test]
    fn a_long_text_cannot_be_had_many_times() {
        let text = format!("a: &a {}\nb: [{}]", "x".repeat(100_000), "*a,".repeat(1000));
        check(&text, Err("too much text"));
    }

    #[test]
    fn what_is_no_document_is_refused() {
        check("[1]", Err("not an object"));
        check("{", Err("EOF"));
        check("{} x", Err("trailing"));
        check("a: [", Err(""));
        check("", Err("not an object"));
        check(&format!("{{\"a\":{}1{}}}", "[".repeat(101), "]".repeat(101)), Err("nested too deeply"));
    }

    #[test]
    fn a_bomb_of_aliases_does_not_go_off() {
        let mut text = "a: &a [x,x,x,x,x,x,x,x,x,x]\n".to_owned();
        for (before, name) in ('a'..='i').zip('b'..='j') {
            let list = vec![format!("*{before}"); 10].join(",");
            text.push_str(&format!("{name}: &{name} [{list}]\n"));
        }
        check(&text, Err(""));
    }

    proptest! {
        #[test]
        fn any_bytes_are_judged(bytes in proptest::collection::vec(any::<u8>(), 0..80)) {
            let _ = read(&bytes, &Limits::default());
        }
    }
}
