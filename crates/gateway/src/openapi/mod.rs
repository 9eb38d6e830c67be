//! Swagger 2.0 and OpenAPI 3.0 definitions with API Gateway's extensions, read into what an API is
//! made of. Knows no store: `api::import` puts a definition in place.
//!
//! Acted on: paths, parameters, bodies, responses, schemas, `basePath` and `servers`, and of the
//! `x-amazon-apigateway-` extensions `integration`, `any-method`, `auth`, `authtype`, `authorizer`
//! (stored; its methods refuse), `binary-media-types`, `minimum-compression-size`, `api-key-source`,
//! `gateway-responses`, `request-validators`, `request-validator`, `policy`, `endpoint-configuration`.
//! Left out with a warning: `documentation`, form parameters, other kinds of security.

mod document;
mod integration;
mod operation;
mod references;
mod security;
mod settings;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use base::Limits;
use serde_json::{Map, Value};

pub use document::DocumentError;
use references::References;

use crate::record::{GatewayResponse, Method, Model, Texts};

/// A definition, read.
#[derive(Debug, Default)]
pub struct Definition {
    /// `info.title`.
    pub title: Option<String>,
    /// `info.version`.
    pub version: Option<String>,
    /// `info.description`.
    pub description: Option<String>,
    /// The path that the servers or `basePath` name, without a slash at its end.
    pub base_path: String,
    /// Media types whose bodies are bytes.
    pub binary_media_types: Vec<String>,
    /// From how many bytes on responses are compressed.
    pub minimum_compression_size: Option<i32>,
    /// `HEADER` or `AUTHORIZER`.
    pub api_key_source: Option<String>,
    /// The resource policy, as JSON.
    pub policy: Option<String>,
    /// VPC endpoints.
    pub vpc_endpoint_ids: Vec<String>,
    /// Whether the default endpoint is closed.
    pub disable_execute_api_endpoint: Option<bool>,
    /// `ipv4` or `dualstack`.
    pub ip_address_type: Option<String>,
    /// Request validators by name: whether body and parameters are checked.
    pub validators: BTreeMap<String, (bool, bool)>,
    /// Gateway responses.
    pub gateway_responses: Vec<GatewayResponse>,
    /// Authorizers by name: kind, and the extension's object as JSON.
    pub authorizers: BTreeMap<String, (String, String)>,
    /// Models by name; without ids.
    pub models: BTreeMap<String, Model>,
    /// Methods by path and name. Validators and authorizers stand there by name, not by id.
    pub paths: BTreeMap<String, BTreeMap<String, Method>>,
    /// What was left out.
    pub warnings: Vec<String>,
}

/// Which of the two formats a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Swagger2,
    OpenApi3,
}

/// All that reading one operation needs.
struct Reader<'d> {
    format: Format,
    document: &'d Map<String, Value>,
    references: References<'d>,
    limits: &'d Limits,
    out: Definition,
}

/// Reads a definition.
///
/// # Errors
/// When it is no Swagger 2.0 or OpenAPI 3.0 document.
pub fn read(bytes: &[u8], limits: &Limits) -> Result<Definition, DocumentError> {
    let document = document::read(bytes, limits)?;
    let text = |name: &str| match document.get(name) {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Number(number)) => number.to_string(),
        _ => String::new(),
    };
    let format = match (text("swagger").as_str(), text("openapi").as_str()) {
        ("2.0" | "2", "") => Format::Swagger2,
        ("", version) if version == "3.0" || version.starts_with("3.0.") => Format::OpenApi3,
        ("", version) if version.starts_with("3.") => {
            return Err(DocumentError::Malformed(format!("OpenAPI {version} is not supported: 3.0 is")));
        }
        _ => return Err(DocumentError::Malformed("neither swagger: \"2.0\" nor openapi: \"3.0.x\"".to_owned())),
    };
    let reader = Reader {
        format,
        document: &document,
        references: References::new(&document),
        limits,
        out: Definition::default(),
    };
    Ok(reader.read())
}

impl<'d> Reader<'d> {
    fn read(mut self) -> Definition {
        self.settings();
        self.schemas();
        let document = self.document;
        let paths = document.get("paths").and_then(Value::as_object);
        for (path, item) in paths.into_iter().flatten() {
            if path.starts_with("x-") {
                continue;
            }
            let Some(item) = self.references.resolve(item).and_then(Value::as_object) else {
                self.warn(format!(
                    "Unable to read path '{path}': it is not an object, or a reference that leads nowhere"
                ));
                continue;
            };
            self.path(path, item);
        }
        self.out
    }

    fn path(&mut self, path: &str, item: &'d Map<String, Value>) {
        const METHODS: [(&str, &str); 8] = [
            ("get", "GET"),
            ("put", "PUT"),
            ("post", "POST"),
            ("delete", "DELETE"),
            ("options", "OPTIONS"),
            ("head", "HEAD"),
            ("patch", "PATCH"),
            ("x-amazon-apigateway-any-method", "ANY"),
        ];
        let mut methods = BTreeMap::new();
        for (key, name) in METHODS {
            if let Some(operation) = item.get(key).and_then(Value::as_object) {
                let method = self.operation(path, name, operation, item.get("parameters"));
                methods.insert(name.to_owned(), method);
            }
        }
        self.out.paths.insert(path.to_owned(), methods);
    }

    /// Schemas become models of the same name.
    fn schemas(&mut self) {
        let document = self.document;
        let schemas = match self.format {
            Format::Swagger2 => document.get("definitions"),
            Format::OpenApi3 => document.get("components").and_then(|components| components.get("schemas")),
        };
        for (name, schema) in schemas.and_then(Value::as_object).into_iter().flatten() {
            let clean: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
            if clean != *name {
                self.warn(format!("Invalid model name '{name}': it becomes '{clean}', as names are alphanumeric"));
            }
            self.model(clean, schema);
        }
    }

    fn model(&mut self, name: String, schema: &Value) {
        let description = schema.get("description").and_then(Value::as_str).map(str::to_owned);
        let model = Model {
            id: String::new(),
            name: name.clone(),
            description,
            schema: serde_json::to_string_pretty(schema).ok(),
            content_type: "application/json".to_owned(),
        };
        self.out.models.insert(name, model);
    }

    /// The model of a schema: the one that it refers to, or a new one for a schema in place.
    fn model_of(&mut self, schema: &Value, place: &str) -> Option<String> {
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            let name: String = reference.rsplit('/').next()?.chars().filter(char::is_ascii_alphanumeric).collect();
            return Some(name);
        }
        if schema.as_object().is_none_or(Map::is_empty) {
            return None;
        }
        // The same place has the same name each time that the definition is imported.
        let name = format!("MODEL{}", short_hash(place));
        self.model(name.clone(), schema);
        Some(name)
    }

    fn warn(&mut self, warning: String) {
        // Enough to see what is wrong.
        if self.out.warnings.len() < 100 {
            self.out.warnings.push(warning);
        }
    }
}

/// Six letters and digits that a text always has.
fn short_hash(text: &str) -> String {
    use sha2::Digest as _;
    let hash = sha2::Sha256::digest(text.as_bytes());
    hash.iter().take(3).map(|byte| format!("{byte:02x}")).collect()
}

/// A text, also where the document has a number or a flag.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}

/// An object of texts; what is a tree becomes JSON text.
fn texts(value: Option<&Value>) -> Option<Texts> {
    let map = value?.as_object()?;
    let entries = map.iter().filter(|(_, value)| !value.is_null());
    Some(entries.map(|(name, value)| (name.clone(), text(value).unwrap_or_else(|| value.to_string()))).collect())
}

/// A list of texts.
fn list(value: Option<&Value>) -> Vec<String> {
    value.and_then(Value::as_array).into_iter().flatten().filter_map(text).collect()
}
