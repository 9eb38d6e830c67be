//! A stage ready to answer: routes as a trie, templates as programs, patterns as regular
//! expressions, integrations as plain values. Made when a stage is deployed (or first used after a
//! restart), never changed, shared by all requests.

mod cache;
pub mod integration;
pub mod mapping;
pub mod media;
pub mod policy;
pub mod route;
pub mod schema;
pub mod template;
pub mod uri;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::AtomicI64;

use auth::Policy;
use base::{AccountId, Limits, Region};

pub use cache::{Cache, StageKey};
pub use integration::{
    ContentHandling, Credentials, Integration, Kind as IntegrationKind, Passthrough, Response, selection_pattern,
};
pub use template::{ContextNames, MappingTemplate, Part as SubstitutionPart, Substitution, choose};

use crate::gateway_response::Kind;
use crate::record::{self, Snapshot, Texts};
use mapping::Parameter;
use media::MediaTypes;
use route::Routes;
use schema::BodyModel;

/// A stage, compiled.
#[derive(Debug)]
pub struct CompiledStage {
    /// The API's id.
    pub api_id: String,
    /// The stage's name.
    pub stage: String,
    /// The account that owns the API.
    pub account: AccountId,
    /// The region that it is in.
    pub region: Region,
    /// The deployment that is served.
    pub deployment_id: String,
    /// `arn:aws:execute-api:REGION:ACCOUNT:API/STAGE`.
    pub arn: String,
    /// The stage's variables.
    pub variables: Texts,
    /// Media types whose bodies are bytes.
    pub binary: MediaTypes,
    /// From how many bytes on responses are compressed.
    pub minimum_compression_size: Option<usize>,
    /// The API's resource policy, where it has one; what is wrong with it where it cannot be read.
    pub policy: Option<Result<Policy, String>>,
    /// Whether the default endpoint is closed.
    pub endpoint_disabled: bool,
    /// Finds the resource of a path.
    pub routes: Routes,
    /// The resources, in the routes' positions.
    pub resources: Vec<Resource>,
    /// The gateway responses, in the order of [`Kind::ALL`].
    pub gateway_responses: Vec<GatewayResponse>,
    /// When a request last used it, in microseconds: for the cache's bound.
    pub used: AtomicI64,
}

/// A resource, compiled.
#[derive(Debug)]
pub struct Resource {
    /// The resource's id.
    pub id: String,
    /// Its path: `/users/{id}`.
    pub path: String,
    /// The names of its path's variables, from left to right.
    pub variables: Vec<String>,
    /// By HTTP method.
    pub methods: BTreeMap<String, Arc<Method>>,
}

/// A method, compiled.
#[derive(Debug)]
pub struct Method {
    /// `NONE`, `AWS_IAM`, `CUSTOM`, `COGNITO_USER_POOLS`.
    pub authorization_type: String,
    /// Whether a key must come with the request.
    pub api_key_required: bool,
    /// A name for SDKs: in `requestContext`.
    pub operation_name: Option<String>,
    /// Parameters that must be there, with their names.
    pub required: Vec<mapping::Source>,
    /// Models that bodies must fit, by content type.
    pub body_models: Vec<BodyModel>,
    /// What answers; none where the method has no integration.
    pub integration: Option<Integration>,
}

/// A gateway response, compiled.
#[derive(Debug)]
pub struct GatewayResponse {
    /// The status that the owner set, or the kind's own.
    pub status: Option<u16>,
    /// Whether the owner has set anything.
    pub changed: bool,
    /// Headers to add.
    pub parameters: Vec<Parameter>,
    /// Templates by content type, `application/json` first.
    pub templates: Vec<(String, Substitution)>,
}

/// What a stage adds to the deployment that it serves.
#[derive(Debug, Clone, Default)]
pub struct StageSettings {
    /// The stage's name.
    pub name: String,
    /// The deployment's id.
    pub deployment_id: String,
    /// The stage's variables.
    pub variables: Texts,
}

impl CompiledStage {
    /// Compiles. What cannot be compiled answers with an error at request time, as in AWS.
    pub fn compile(snapshot: &Snapshot, stage: &StageSettings, limits: &Limits) -> Self {
        let api = &snapshot.api;
        let variable = |name: &str| stage.variables.get(name).cloned();
        let mut routes = Routes::default();
        let mut resources = Vec::with_capacity(snapshot.resources.len());
        for resource in &snapshot.resources {
            routes.insert(&resource.path, resources.len());
            let methods = resource
                .methods
                .iter()
                .map(|(name, method)| (name.clone(), Arc::new(compile_method(method, snapshot, &variable, limits))));
            resources.push(Resource {
                id: resource.id.clone(),
                path: resource.path.clone(),
                variables: route::variables(&resource.path),
                methods: methods.collect(),
            });
        }
        let gateway_responses =
            Kind::ALL.iter().map(|kind| compile_gateway_response(*kind, snapshot, &variable, limits)).collect();
        let resource = format!("{}/{}", api.id, stage.name);
        Self {
            arn: base::Arn::new("execute-api", api.region.as_str(), api.account.as_str(), resource).to_string(),
            api_id: api.id.clone(),
            stage: stage.name.clone(),
            account: api.account.clone(),
            region: api.region.clone(),
            deployment_id: stage.deployment_id.clone(),
            variables: stage.variables.clone(),
            binary: MediaTypes::new(&api.binary_media_types),
            minimum_compression_size: api.minimum_compression_size.and_then(|size| usize::try_from(size).ok()),
            policy: api.policy.as_ref().map(|text| policy::parse(text, api).map_err(|error| error.why().summary)),
            endpoint_disabled: api.disable_execute_api_endpoint,
            routes,
            resources,
            gateway_responses,
            used: AtomicI64::new(0),
        }
    }

    /// The gateway response of a kind.
    pub fn gateway_response(&self, kind: Kind) -> Option<&GatewayResponse> {
        self.gateway_responses.get(Kind::ALL.iter().position(|other| *other == kind)?)
    }
}

impl Resource {
    /// The method for an HTTP method: its own, or `ANY`.
    pub fn method(&self, name: &str) -> Option<&Arc<Method>> {
        self.methods.get(name).or_else(|| self.methods.get("ANY"))
    }
}

fn compile_method(
    method: &record::Method,
    snapshot: &Snapshot,
    variable: &dyn Fn(&str) -> Option<String>,
    limits: &Limits,
) -> Method {
    let validator = method.request_validator_id.as_ref();
    let validator = validator.and_then(|id| snapshot.validators.iter().find(|other| other.id == *id));
    let required = method.request_parameters.iter().flatten().filter(|(_, required)| **required);
    let required = required.filter_map(|(name, _)| mapping::parse_source(name, variable, limits));
    let models = method.request_models.iter().flatten();
    let models = models.map(|(content_type, name)| BodyModel::compile(content_type, name, &snapshot.models));
    Method {
        authorization_type: method.authorization_type.clone(),
        api_key_required: method.api_key_required,
        operation_name: method.operation_name.clone(),
        required: match validator {
            Some(validator) if validator.validate_request_parameters => required.collect(),
            _ => Vec::new(),
        },
        body_models: match validator {
            Some(validator) if validator.validate_request_body => models.collect(),
            _ => Vec::new(),
        },
        integration: method.integration.as_ref().map(|it| Integration::compile(it, variable, limits)),
    }
}

fn compile_gateway_response(
    kind: Kind,
    snapshot: &Snapshot,
    variable: &dyn Fn(&str) -> Option<String>,
    limits: &Limits,
) -> GatewayResponse {
    let (response, _) = kind.effective(&snapshot.gateway_responses);
    let changed = response != kind.default_response();
    let mut templates: Vec<_> = response
        .response_templates
        .iter()
        .map(|(content_type, text)| (content_type.clone(), Substitution::parse(text, variable, limits)))
        .collect();
    templates.sort_by_key(|(content_type, _)| content_type != "application/json");
    GatewayResponse {
        status: response.status_code.and_then(|status| status.parse().ok()),
        changed,
        parameters: mapping::parameters(&response.response_parameters, "gatewayresponse.", variable, limits),
        templates,
    }
}
