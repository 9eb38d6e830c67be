//! A model as `import-models` wrote it, and the tables that correct it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, bail};
use serde::Deserialize;
use serde_json::{Map, Value};

/// One service's model.
pub struct Model {
    /// The model's name, such as `apigateway`.
    pub name: String,
    pub metadata: Metadata,
    pub operations: BTreeMap<String, Operation>,
    pub paginators: BTreeMap<String, Value>,
    pub shapes: BTreeMap<String, Shape>,
    /// Operations that get typed structs.
    pub built: BTreeSet<String>,
    pub overrides: Overrides,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Metadata {
    pub api_version: String,
    pub endpoint_prefix: String,
    #[serde(default)]
    pub json_version: String,
    #[serde(default)]
    pub protocols: Vec<String>,
    pub signing_name: Option<String>,
    #[serde(default)]
    pub target_prefix: String,
    #[serde(default)]
    pub xml_namespace: Value,
}

#[derive(Deserialize)]
pub struct Operation {
    pub http: Http,
    pub input: Option<Reference>,
    pub output: Option<Reference>,
    #[serde(default)]
    pub errors: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Http {
    pub method: String,
    pub request_uri: String,
    pub response_code: Option<u16>,
}

#[derive(Deserialize, Clone, Default)]
#[serde(rename_all = "camelCase", default)]
pub struct Reference {
    pub shape: String,
    pub location: Option<String>,
    pub location_name: Option<String>,
    pub query_name: Option<String>,
    pub result_wrapper: Option<String>,
    pub timestamp_format: Option<String>,
    pub flattened: bool,
    pub idempotency_token: bool,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
pub struct Shape {
    #[serde(rename = "type")]
    pub kind: String,
    pub required: Vec<String>,
    /// In the model's order.
    pub members: Map<String, Value>,
    pub payload: Option<String>,
    pub error: Option<ErrorTrait>,
    pub exception: bool,
    pub fault: bool,
    pub min: Option<f64>,
    pub max: Option<f64>,
    pub pattern: Option<String>,
    #[serde(rename = "enum")]
    pub values: Vec<String>,
    pub member: Option<Reference>,
    pub key: Option<Reference>,
    pub value: Option<Reference>,
    pub flattened: bool,
    pub sensitive: bool,
    pub timestamp_format: Option<String>,
    pub eventstream: bool,
    pub union: bool,
    pub document: bool,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
pub struct ErrorTrait {
    pub code: String,
    pub http_status_code: Option<u16>,
    pub sender_fault: Option<bool>,
}

/// `models/access.toml`: what overrides AWS's reference, each row with its source.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccessTable {
    /// By service: `http-method` where actions are methods and resources are paths.
    pub rules: BTreeMap<String, String>,
    #[serde(rename = "resource")]
    pub resources: Vec<ResourceRow>,
    #[serde(rename = "override")]
    pub overrides: Vec<AccessRow>,
    pub unknown: Vec<UnknownKeys>,
}

/// The ARN of a kind of resource as AWS asks on it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResourceRow {
    pub name: String,
    pub arn: String,
    pub source: String,
}

/// What of some operations' permission is overridden.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccessRow {
    pub service: String,
    /// Names, a space between them.
    pub operations: String,
    /// Empty where no permission is asked.
    pub action: Option<String>,
    pub resources: Option<Vec<String>>,
    pub conditions: Option<Vec<String>>,
    /// What the operation asks for beyond its own action.
    #[serde(default)]
    pub also: Vec<String>,
    pub source: String,
}

/// Condition keys that are always absent, and why.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnknownKeys {
    pub keys: Vec<String>,
    /// Empty for all.
    #[serde(default)]
    pub service: String,
    /// Names, a space between them; empty for all.
    #[serde(default)]
    pub operations: String,
    pub reason: String,
}

impl AccessTable {
    /// The row of an operation.
    pub fn row(&self, service: &str, operation: &str) -> Option<&AccessRow> {
        self.overrides.iter().find(|row| row.service == service && row.names().any(|name| name == operation))
    }
}

impl AccessRow {
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.operations.split_whitespace()
    }
}

/// `models/overrides.toml`, one service.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub struct Overrides {
    pub shapes: BTreeMap<String, ShapeOverride>,
}

/// What is corrected of one shape.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub struct ShapeOverride {
    pub min: Option<f64>,
    pub max: Option<f64>,
    /// The pattern as `regex` reads it; the model's own stays what messages show.
    pub regex: Option<String>,
}

/// AWS's reference (`models/access.json`) with what overrides it.
pub struct Actions {
    pub actions: BTreeMap<String, Action>,
    pub resources: BTreeMap<String, Resource>,
    pub table: AccessTable,
}

#[derive(Deserialize)]
pub struct Action {
    pub resources: Vec<String>,
    pub conditions: Vec<String>,
}

#[derive(Deserialize)]
pub struct Resource {
    pub arn: String,
    pub conditions: Vec<String>,
}

#[derive(Deserialize)]
struct File {
    metadata: Metadata,
    operations: BTreeMap<String, Operation>,
    #[serde(default)]
    paginators: BTreeMap<String, Value>,
    shapes: BTreeMap<String, Shape>,
}

/// Reads the model `name` with what corrects it.
pub fn read(models: &Path, name: &str) -> anyhow::Result<Model> {
    let text = std::fs::read_to_string(models.join(format!("{name}.json")))?;
    let file: File = serde_json::from_str(&text).with_context(|| format!("models/{name}.json"))?;
    let built: BTreeMap<String, String> = table(models, "built.toml")?;
    let built: BTreeSet<String> =
        built.get(name).map(|list| list.split_whitespace().map(str::to_owned).collect()).unwrap_or_default();
    for operation in &built {
        if !file.operations.contains_key(operation) {
            bail!("models/built.toml: {name} has no operation {operation}");
        }
    }
    let mut overrides: BTreeMap<String, Overrides> = table(models, "overrides.toml")?;
    let mut model = Model {
        name: name.to_owned(),
        metadata: file.metadata,
        operations: file.operations,
        paginators: file.paginators,
        shapes: file.shapes,
        built,
        overrides: overrides.remove(name).unwrap_or_default(),
    };
    for (shape, change) in &model.overrides.shapes {
        let Some(found) = model.shapes.get_mut(shape) else {
            bail!("models/overrides.toml: {name} has no shape {shape}");
        };
        found.min = change.min.or(found.min);
        found.max = change.max.or(found.max);
    }
    Ok(model)
}

/// Reads `models/access.json` and `models/access.toml`.
pub fn actions(models: &Path) -> anyhow::Result<Actions> {
    let text = std::fs::read_to_string(models.join("access.json"))?;
    let File { actions, mut resources } = serde_json::from_str(&text).context("models/access.json")?;
    let table: AccessTable = table(models, "access.toml")?;
    for row in &table.resources {
        let found = resources.get_mut(&row.name).with_context(|| format!("access.toml: no resource {}", row.name))?;
        found.arn.clone_from(&row.arn);
    }
    let sources = table.resources.iter().map(|row| &row.source);
    let sources = sources.chain(table.overrides.iter().map(|row| &row.source));
    if sources.chain(table.unknown.iter().map(|row| &row.reason)).any(String::is_empty) {
        bail!("access.toml: a row without its source");
    }
    return Ok(Actions { actions, resources, table });

    #[derive(Deserialize)]
    struct File {
        actions: BTreeMap<String, Action>,
        resources: BTreeMap<String, Resource>,
    }
}

fn table<T: for<'de> Deserialize<'de>>(models: &Path, file: &str) -> anyhow::Result<T> {
    let text = std::fs::read_to_string(models.join(file))?;
    toml::from_str(&text).with_context(|| format!("models/{file}"))
}

impl Model {
    pub fn shape(&self, name: &str) -> anyhow::Result<&Shape> {
        self.shapes.get(name).with_context(|| format!("{}: no shape {name}", self.name))
    }

    pub fn signing_name(&self) -> &str {
        self.metadata.signing_name.as_deref().unwrap_or(&self.metadata.endpoint_prefix)
    }

    /// The members of a structure with what they refer to.
    pub fn members(&self, shape: &Shape) -> anyhow::Result<Vec<(String, Reference)>> {
        shape.members.iter().map(|(name, value)| Ok((name.clone(), serde_json::from_value(value.clone())?))).collect()
    }

    /// All shapes reachable from `roots`, with the roots.
    pub fn reachable(&self, roots: impl IntoIterator<Item = String>) -> anyhow::Result<BTreeSet<String>> {
        let mut seen = BTreeSet::new();
        let mut open: Vec<String> = roots.into_iter().collect();
        while let Some(name) = open.pop() {
            if !seen.insert(name.clone()) {
                continue;
            }
            let shape = self.shape(&name)?;
            open.extend(self.members(shape)?.into_iter().map(|(_, member)| member.shape));
            for reference in [&shape.member, &shape.key, &shape.value].into_iter().flatten() {
                open.push(reference.shape.clone());
            }
        }
        Ok(seen)
    }
}
