//! What a project asks for, complete and comparable. Pure.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::openapi;
use crate::project::{ApiSource, FunctionSource, Project};
use crate::target::Target;

/// The inline policy that a project's own statements become.
pub(crate) const PROJECT_POLICY: &str = "project";

/// Everything that a project asks for.
#[derive(Debug, Clone)]
pub struct Plan {
    /// Where.
    pub target: Target,
    /// In order of name.
    pub functions: Vec<Function>,
    /// In order of name.
    pub apis: Vec<Api>,
    /// Worth saying before it is carried out.
    pub warnings: Vec<String>,
    /// Under which mark what is made is found again; none: it is not marked.
    pub owner: Option<String>,
}

impl Plan {
    /// Marks what is made as made by the project in `folder`, so that [`crate::remove_dropped`] can
    /// remove what the project names no longer.
    #[must_use]
    pub fn owned_by(self, folder: &Path) -> Self {
        let folder = folder.canonicalize().unwrap_or_else(|_| folder.into());
        Self { owner: Some(id(&folder.to_string_lossy())), ..self }
    }
}

/// A function with its role.
#[derive(Debug, Clone)]
pub struct Function {
    /// The function's name.
    pub name: String,
    /// The role's name.
    pub role: String,
    /// The role's trust policy.
    pub trust: Value,
    /// The role's inline policies by name.
    pub policies: BTreeMap<&'static str, Value>,
    /// Members of `UpdateFunctionConfiguration`, without name and role.
    pub configuration: serde_json::Map<String, Value>,
    /// The code.
    pub zip: Vec<u8>,
    /// `CodeSha256` of the code.
    pub code_sha256: String,
}

/// An API with its stage.
#[derive(Debug, Clone)]
pub struct Api {
    /// The API's name.
    pub name: String,
    /// The same for the same account, region and name: URLs do not change between runs.
    pub id: String,
    /// The stage.
    pub stage: String,
    /// The description's file.
    pub file: String,
    /// The description, its URIs rewritten.
    pub text: String,
    /// Of the description.
    pub digest: String,
    /// Names of the project's functions that it calls.
    pub called: BTreeSet<String>,
}

/// What `project` asks for on `target`.
pub fn plan(project: &Project, target: &Target) -> Plan {
    let names: BTreeSet<&str> = project.functions.keys().map(String::as_str).collect();
    let mut warnings = Vec::new();
    let functions = project.functions.iter().map(|(name, source)| function(name, source)).collect();
    let apis = project
        .apis
        .iter()
        .map(|(name, source)| {
            let api = api(name, source, &names, target, &mut warnings);
            if api.called.is_empty() {
                warnings.push(format!("api {name} calls none of the project's functions"));
            }
            api
        })
        .collect();
    Plan { target: target.clone(), functions, apis, warnings, owner: None }
}

fn function(name: &str, source: &FunctionSource) -> Function {
    let table = &source.table;
    let mut configuration = serde_json::Map::new();
    configuration.insert("Runtime".into(), json!(table.runtime));
    configuration.insert("Handler".into(), json!(table.handler));
    configuration.insert("MemorySize".into(), json!(table.memory.unwrap_or(128)));
    configuration.insert("Timeout".into(), json!(table.timeout.unwrap_or(3)));
    configuration.insert("Environment".into(), json!({"Variables": table.environment}));
    if !table.layers.is_empty() {
        configuration.insert("Layers".into(), json!(table.layers));
    }
    let logs = json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow",
            "Action": ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"],
            "Resource": "*",
        }],
    });
    let mut policies = BTreeMap::from([("logs", logs)]);
    // A policy that is no JSON was refused when the project was read.
    if let Some(policy) = source.policy.as_deref().and_then(|text| serde_json::from_str(text).ok()) {
        policies.insert(PROJECT_POLICY, policy);
    }
    Function {
        name: name.into(),
        role: format!("{name}-role"),
        trust: json!({
            "Version": "2012-10-17",
            "Statement": [{
                "Effect": "Allow",
                "Principal": {"Service": "lambda.amazonaws.com"},
                "Action": "sts:AssumeRole",
            }],
        }),
        policies,
        configuration,
        code_sha256: STANDARD.encode(Sha256::digest(&source.zip)),
        zip: source.zip.clone(),
    }
}

fn api(name: &str, source: &ApiSource, functions: &BTreeSet<&str>, target: &Target, warnings: &mut Vec<String>) -> Api {
    let rewritten = openapi::rewrite(&source.text, functions, target);
    for unknown in &rewritten.unknown {
        warnings.push(format!("api {name} names ${{function.{unknown}}}, which the project does not declare"));
    }
    let id_source = format!("{}/{}/{name}", target.account, target.region);
    let digest = STANDARD.encode(Sha256::digest(format!("{}\n{}", source.table.stage, rewritten.text)));
    Api {
        name: name.into(),
        id: id(&id_source),
        stage: source.table.stage.clone(),
        file: source.table.openapi.display().to_string(),
        text: rewritten.text,
        digest,
        called: rewritten.called,
    }
}

/// Ten characters, as a REST API's id has them, out of a hash.
fn id(source: &str) -> String {
    const ALPHABET: &[u8; 36] = b"abcdefghijklmnopqrstuvwxyz0123456789";
    Sha256::digest(source).iter().take(10).map(|&byte| char::from(ALPHABET[usize::from(byte) % 36])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{AccountId, Region};

    fn meditations() -> Plan {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/meditations");
        let target = Target { account: AccountId::default_account(), region: Region::default_region() };
        plan(&Project::read(&folder).unwrap(), &target)
    }

    #[test]
    fn the_example_becomes_a_function_and_an_api() {
        let plan = meditations();
        assert_eq!(plan.warnings, Vec::<String>::new());
        let function = &plan.functions[0];
        assert_eq!((function.name.as_str(), function.role.as_str()), ("meditate", "meditate-role"));
        assert_eq!(function.configuration["Runtime"], "python3.11");
        let api = &plan.apis[0];
        assert_eq!((api.name.as_str(), api.stage.as_str()), ("meditations", "prod"));
        assert!(api.called.contains("meditate"));
        assert!(api.text.contains("arn:aws:lambda:us-east-1:000000000000:function:meditate/invocations"));
    }

    #[test]
    fn the_same_project_gives_the_same_plan() {
        let (one, other) = (meditations(), meditations());
        assert_eq!(one.functions[0].code_sha256, other.functions[0].code_sha256);
        assert_eq!((&one.apis[0].id, &one.apis[0].digest), (&other.apis[0].id, &other.apis[0].digest));
        assert_eq!(one.apis[0].id.len(), 10);
    }
}
