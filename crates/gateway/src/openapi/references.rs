//! `$ref` within a document.

use serde_json::{Map, Value};

/// References that lead on to references, at most.
const HOPS: usize = 16;

/// Finds what a reference names.
#[derive(Debug, Clone, Copy)]
pub struct References<'d>(&'d Map<String, Value>);

impl<'d> References<'d> {
    /// Within this document.
    pub fn new(document: &'d Map<String, Value>) -> Self {
        Self(document)
    }

    /// The value, or what it refers to; none where a reference leads out of the document, nowhere,
    /// or in a circle.
    pub fn resolve(&self, value: &'d Value) -> Option<&'d Value> {
        let mut at = value;
        for _ in 0..HOPS {
            let Some(reference) = at.get("$ref").and_then(Value::as_str) else { return Some(at) };
            let mut parts =
                reference.strip_prefix("#/")?.split('/').map(|part| part.replace("~1", "/").replace("~0", "~"));
            let first = self.0.get(&parts.next()?)?;
            at = parts.try_fold(first, |value, part| value.get(&part))?;
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn references_are_followed_and_circles_end() {
        let document = json!({
            "parameters": { "a": { "name": "x" }, "b": { "$ref": "#/parameters/a" } },
            "loop": { "$ref": "#/loop" },
        });
        let map = document.as_object().unwrap();
        let resolve = |text: &str| {
            let value = Box::leak(Box::new(json!({ "$ref": text })));
            References::new(map).resolve(value).map(Value::to_string)
        };
        assert_eq!(resolve("#/parameters/b").as_deref(), Some(r#"{"name":"x"}"#));
        for bad in ["#/loop", "#/none", "other.yaml#/x", ""] {
            assert_eq!(resolve(bad), None, "{bad}");
        }
    }
}
