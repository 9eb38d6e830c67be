//! Models as validators: JSON Schema, draft 4, with references to the API's other models.
//! <https://docs.aws.amazon.com/apigateway/latest/developerguide/models-mappings-models.html>

use std::collections::BTreeMap;

use jsonschema::error::{TypeKind, ValidationErrorKind};
use jsonschema::{Draft, ValidationError, Validator};
use serde_json::{Map, Value};

use crate::record::Model;

/// Errors that one refusal names at most.
const ERRORS: usize = 10;

/// A model, ready to judge bodies.
#[derive(Debug)]
pub struct BodyModel {
    /// The content type that it is for.
    pub content_type: String,
    /// The model's name.
    pub name: String,
    /// The validator, or why there is none.
    validator: Result<Validator, String>,
}

/// What is wrong with a body.
#[derive(Debug, PartialEq, Eq)]
pub enum Judgement {
    /// It fits.
    Fits,
    /// It does not; in AWS's form: `[…, …]`.
    Invalid(String),
    /// The model is no schema: nothing can be said.
    Broken(String),
}

impl BodyModel {
    /// Compiles the model `name` of the API.
    pub fn compile(content_type: &str, name: &str, models: &[Model]) -> Self {
        let validator = document(name, models).and_then(|document| {
            let options = jsonschema::options().with_draft(Draft::Draft4);
            options.build(&document).map_err(|error| error.to_string())
        });
        Self { content_type: content_type.to_owned(), name: name.to_owned(), validator }
    }

    /// Judges a body.
    pub fn judge(&self, body: &[u8]) -> Judgement {
        let validator = match &self.validator {
            Ok(validator) => validator,
            Err(error) => return Judgement::Broken(error.clone()),
        };
        let body: Value = match serde_json::from_slice(body) {
            Ok(body) => body,
            Err(_) => return Judgement::Invalid("[the body is not JSON]".to_owned()),
        };
        let errors: Vec<String> = validator.iter_errors(&body).take(ERRORS).map(|error| words(&error)).collect();
        if errors.is_empty() { Judgement::Fits } else { Judgement::Invalid(format!("[{}]", errors.join(", "))) }
    }
}

/// The model's schema, with all models that it leads to under `definitions`.
fn document(name: &str, models: &[Model]) -> Result<Value, String> {
    let mut found: BTreeMap<String, Value> = BTreeMap::new();
    let mut open = vec![name.to_owned()];
    while let Some(next) = open.pop() {
        if found.contains_key(&next) {
            continue;
        }
        let model = models.iter().find(|model| model.name == next).ok_or(format!("there is no model {next}"))?;
        let text = model.schema.as_deref().unwrap_or("{}");
        let mut schema: Value =
            serde_json::from_str(text).map_err(|error| format!("the model {next} is not JSON: {error}"))?;
        link(&mut schema, &mut open, models);
        found.insert(next, schema);
    }
    let mut document = Map::new();
    document.insert("$ref".to_owned(), format!("#/definitions/{name}").into());
    document.insert("definitions".to_owned(), found.into_iter().collect::<Map<_, _>>().into());
    Ok(document.into())
}

/// Makes each reference to a model one into the document. Depth is bounded by the reader of JSON.
fn link(schema: &mut Value, open: &mut Vec<String>, models: &[Model]) {
    match schema {
        Value::Object(map) => {
            if let Some(Value::String(reference)) = map.get_mut("$ref") {
                let last = reference.rsplit('/').next().unwrap_or_default();
                let name: String = last.chars().filter(char::is_ascii_alphanumeric).collect();
                if models.iter().any(|model| model.name == name) {
                    *reference = format!("#/definitions/{name}");
                    open.push(name);
                }
            }
            map.values_mut().for_each(|value| link(value, open, models));
        }
        Value::Array(list) => list.iter_mut().for_each(|value| link(value, open, models)),
        _ => {}
    }
}

/// AWS's words for the usual errors; the library's own for others.
fn words(error: &ValidationError<'_>) -> String {
    match &error.kind {
        ValidationErrorKind::Required { property } => format!("object has missing required properties ([{property}])"),
        ValidationErrorKind::Type { kind } => {
            let allowed: Vec<String> = match kind {
                TypeKind::Single(kind) => vec![format!("\"{kind}\"")],
                TypeKind::Multiple(kinds) => kinds.iter().map(|kind| format!("\"{kind}\"")).collect(),
            };
            let found = match error.instance.as_ref() {
                Value::Null => "null",
                Value::Bool(_) => "boolean",
                Value::Number(number) if number.is_f64() => "number",
                Value::Number(_) => "integer",
                Value::String(_) => "string",
                Value::Array(_) => "array",
                Value::Object(_) => "object",
            };
            let allowed = allowed.join(",");
            format!("instance type ({found}) does not match any allowed primitive type (allowed: [{allowed}])")
        }
        _ => error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn model(name: &str, schema: &str) -> Model {
        Model { name: name.into(), schema: Some(schema.into()), ..Model::default() }
    }

    #[track_caller]
    fn check(name: &str, body: &str, expect: &str) {
        let models = [
            model(
                "Pet",
                r##"{"$schema": "http://json-schema.org/draft-04/schema#", "type": "object", "required": ["name"],
                    "properties": {"name": {"type": "string"}, "age": {"type": "integer", "minimum": 0, "exclusiveMinimum": true},
                    "owner": {"$ref": "#/definitions/Owner"},
                    "friend": {"$ref": "https://apigateway.amazonaws.com/restapis/abc/models/Pet"}}}"##,
            ),
            model("Owner", r#"{"type": "object", "required": ["id"]}"#),
            model("Empty", "{}"),
            model("Bad", "{"),
            model("Away", r#"{"$ref": "https://example.com/x"}"#),
        ];
        let found = match BodyModel::compile("application/json", name, &models).judge(body.as_bytes()) {
            Judgement::Fits => "fits".to_owned(),
            Judgement::Invalid(text) => text,
            Judgement::Broken(_) => "broken".to_owned(),
        };
        assert_eq!(found, expect, "{name} {body}");
    }

    #[test]
    fn bodies_are_judged() {
        check("Pet", r#"{"name": "Rex", "age": 1, "owner": {"id": 1}, "friend": {"name": "Kit"}}"#, "fits");
        check("Pet", "{}", r#"[object has missing required properties (["name"])]"#);
        check("Pet", r#"{"name": "x", "owner": {}}"#, r#"[object has missing required properties (["id"])]"#);
        check("Pet", r#"{"name": "x", "friend": {}}"#, r#"[object has missing required properties (["name"])]"#);
        check(
            "Pet",
            "[]",
            r#"[instance type (array) does not match any allowed primitive type (allowed: ["object"])]"#,
        );
        check("Pet", r#"{"name": "x", "age": 0}"#, "[0 is less than or equal to the minimum of 0]");
        check("Pet", "nonsense", "[the body is not JSON]");
        check("Empty", "1", "fits");
    }

    #[test]
    fn models_that_are_none_are_said() {
        check("Bad", "{}", "broken");
        check("Away", "{}", "broken");
        check("None", "{}", "broken");
    }
}
