//! JSON-patch as API Gateway understands it: a few operations on a few paths of each resource.
//! <https://docs.aws.amazon.com/apigateway/latest/api/patch-operations.html>

use std::collections::BTreeMap;

use wire::Error;

use crate::error::{bad_request, not_found};
use crate::generated::apigateway::PatchOperation;

/// One operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Patch {
    /// `add`, `remove`, `replace`, `copy`, `move`, `test`.
    pub op: String,
    /// As it was sent.
    pub path: String,
    /// The path's segments, unescaped.
    pub segments: Vec<String>,
    /// The value; empty where there is none.
    pub value: String,
    /// `from` of `copy` and `move`.
    pub from: Option<String>,
}

/// The operations of a request.
///
/// # Errors
/// When one has no path.
pub fn patches(operations: Option<Vec<PatchOperation>>) -> Result<Vec<Patch>, Error> {
    operations.unwrap_or_default().into_iter().map(Patch::new).collect()
}

impl Patch {
    fn new(operation: PatchOperation) -> Result<Self, Error> {
        let path = operation.path.ok_or_else(|| bad_request("Invalid patch path null"))?;
        let segments = path.split('/').skip(1).map(unescape).collect();
        Ok(Self {
            op: operation.op.unwrap_or_default(),
            segments,
            path,
            value: operation.value.unwrap_or_default(),
            from: operation.from,
        })
    }

    /// The segments as slices, to be matched.
    pub fn parts(&self) -> Vec<&str> {
        self.segments.iter().map(String::as_str).collect()
    }

    /// `Invalid patch path …`.
    pub fn invalid_path(&self) -> Error {
        bad_request(format!("Invalid patch path {}", self.path))
    }

    /// For resources that name the paths they take. Two spaces, as AWS writes.
    pub fn not_one_of(&self, allowed: &str) -> Error {
        let (path, op) = (&self.path, &self.op);
        if op == "replace" {
            bad_request(format!("Invalid patch path  '{path}' specified for op '{op}'. Must be one of: [{allowed}]"))
        } else {
            bad_request(format!(
                "Invalid patch path  '{path}' specified for op '{op}'. Please choose supported operations"
            ))
        }
    }

    /// The value, where the operation is `replace`.
    pub fn replaced(&self) -> Result<String, Error> {
        if self.op == "replace" {
            return Ok(self.value.clone());
        }
        Err(bad_request("Invalid patch operation specified. Must be one of: [replace]"))
    }

    /// The value, where the operation is `replace` or `add`; none where it is `remove`.
    pub fn set_or_removed(&self) -> Result<Option<String>, Error> {
        match self.op.as_str() {
            "replace" | "add" => Ok(Some(self.value.clone())),
            "remove" => Ok(None),
            _ => Err(bad_request("Invalid patch operation specified. Must be 'add'|'remove'|'replace'")),
        }
    }

    /// The value as AWS reads booleans: all but `true` is false.
    pub fn flag(&self) -> Result<bool, Error> {
        Ok(self.replaced()?.eq_ignore_ascii_case("true"))
    }

    /// Adds, replaces or removes an entry of a map; what is replaced or removed must be there.
    pub fn entry<T>(
        &self,
        map: &mut Option<BTreeMap<String, T>>,
        name: &str,
        value: T,
        missing: &str,
    ) -> Result<(), Error> {
        let entries = map.get_or_insert_default();
        match self.op.as_str() {
            "add" => {
                entries.insert(name.to_owned(), value);
            }
            "replace" => match entries.get_mut(name) {
                Some(entry) => *entry = value,
                None => return Err(not_found(missing)),
            },
            "remove" => {
                entries.remove(name).ok_or_else(|| not_found(missing))?;
            }
            _ => return Err(bad_request("Invalid patch operation specified. Must be 'add'|'remove'|'replace'")),
        }
        if entries.is_empty() {
            *map = None;
        }
        Ok(())
    }
}

/// `~1` is a slash and `~0` a tilde (RFC 6901).
fn unescape(segment: &str) -> String {
    segment.replace("~1", "/").replace("~0", "~")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn patch(op: &str, path: &str, value: &str) -> Patch {
        Patch::new(PatchOperation {
            op: Some(op.into()),
            path: Some(path.into()),
            value: Some(value.into()),
            from: None,
        })
        .unwrap()
    }

    #[test]
    fn segments_are_unescaped() {
        assert_eq!(
            patch("add", "/requestTemplates/application~1json", "").parts(),
            ["requestTemplates", "application/json"]
        );
        assert_eq!(patch("add", "/a~01", "").parts(), ["a~1"]);
        assert!(Patch::new(PatchOperation::default()).is_err());
    }

    #[test]
    fn entries_are_added_replaced_and_removed() {
        let mut map: Option<BTreeMap<String, String>> = None;
        let apply = |op: &str, map: &mut Option<_>| patch(op, "/x/a", "").entry(map, "a", op.to_owned(), "missing");
        assert_eq!(apply("replace", &mut map).unwrap_err().message, "missing");
        apply("add", &mut map).unwrap();
        apply("replace", &mut map).unwrap();
        assert_eq!(map.as_ref().unwrap()["a"], "replace");
        apply("remove", &mut map).unwrap();
        assert_eq!(map, None);
        assert!(apply("move", &mut map).is_err());
    }
}
