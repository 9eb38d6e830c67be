//! API Gateway, REST APIs (v1): the control plane in `api/`, a file per resource; the import of
//! OpenAPI definitions in `openapi/`; stages compiled when they are deployed in `compiled/`; and the
//! data plane as named phases in `phases/`.

mod api;
mod compiled;
mod entropy;
mod error;
#[doc(hidden)]
pub mod fuzzing;
mod gateway_response;
pub mod generated;
mod openapi;
mod phases;
mod record;
mod tables;
#[cfg(test)]
mod testing;
mod upstream;

use std::sync::{Arc, OnceLock};

use base::{Clock, Limits, Rng};
use service::{
    Api, Authorize, Body, BoxFuture, Credentials, ExecuteApi, ExecuteApiRequest, Identify, Invoke, Reset, Trace,
};
use store::{Store, StoreError};

pub use upstream::{Fetcher, UpstreamPolicy};

use api::{
    account, deployment, gateway_response as gateway_response_api, import, integration, integration_response, method,
    method_response, model, request_validator, resource, rest_api, stage, tags, test_invoke,
};
use compiled::{Cache, CompiledStage, StageKey, StageSettings};
use entropy::Paged;
use upstream::Upstream;

/// What the gateway needs of the house.
#[derive(Clone)]
pub struct Dependencies {
    /// Keeps the records.
    pub store: Store,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Randomness: ids.
    pub rng: Arc<dyn Rng>,
    /// The bounds.
    pub limits: Arc<Limits>,
    /// Calls functions.
    pub invoke: Arc<dyn Invoke>,
    /// Sessions of roles that integrations name.
    pub credentials: Arc<dyn Credentials>,
    /// Decides who may call an API.
    pub authorizer: Arc<dyn Authorize>,
    /// Takes the records of requests.
    pub trace: Arc<dyn Trace>,
    /// Where HTTP integrations may connect to.
    pub upstream: UpstreamPolicy,
    /// Whether clients are told, by a header, which requests explain themselves.
    pub tell_why: bool,
}

/// The service: control plane ([`service::Service`]) and data plane ([`ExecuteApi`]).
pub struct Gateway {
    store: Store,
    clock: Arc<dyn Clock>,
    rng: Arc<dyn Rng>,
    limits: Arc<Limits>,
    invoke: Arc<dyn Invoke>,
    credentials: Arc<dyn Credentials>,
    authorizer: Arc<dyn Authorize>,
    trace: Arc<dyn Trace>,
    upstream: Upstream,
    tell_why: bool,
    cache: Arc<Cache>,
    api: OnceLock<Arc<dyn Api>>,
    identify: OnceLock<Arc<dyn Identify>>,
}

impl Gateway {
    /// Opens the service on what the store holds. Reads nothing yet: a stage is compiled at its
    /// first request.
    pub fn open(dependencies: Dependencies) -> Self {
        let Dependencies { store, clock, rng, limits, invoke, credentials, authorizer, trace, upstream, tell_why } =
            dependencies;
        Self {
            upstream: Upstream::new(upstream, Arc::clone(&clock), limits.gateway_body),
            cache: Arc::new(Cache::new(limits.compiled_stages)),
            api: OnceLock::new(),
            identify: OnceLock::new(),
            store,
            clock,
            rng: Arc::new(Paged::new(rng)),
            limits,
            invoke,
            credentials,
            authorizer,
            trace,
            tell_why,
        }
    }

    /// Connects the ports through which other services are called and signatures are checked; the first
    /// ones stay.
    pub fn connect(&self, api: Arc<dyn Api>, identify: Arc<dyn Identify>) {
        drop(self.api.set(api));
        drop(self.identify.set(identify));
    }

    /// The compiled stage, from the store where it is not in memory; none where there is none.
    async fn load_stage(&self, key: &StageKey) -> Result<Option<Arc<CompiledStage>>, StoreError> {
        let _turn = self.cache.gate(key).await;
        if let Some(stage) = self.cache.get(key, self.clock.now()) {
            return Ok(Some(stage));
        }
        let generation = self.cache.generation();
        let view = self.store.read()?;
        let Some(stage) = tables::STAGES.get(&view, &(key.api_id.clone(), key.stage.clone()))? else { return Ok(None) };
        let deployment = (key.api_id.clone(), stage.deployment_id.clone());
        let Some(deployment) = tables::DEPLOYMENTS.get(&view, &deployment)? else { return Ok(None) };
        let Some(snapshot) = tables::snapshot(&view, &key.api_id, &deployment)? else { return Ok(None) };
        let compiled = Arc::new(CompiledStage::compile(&snapshot, &settings(&stage), &self.limits));
        compiled.used.store(self.clock.now().micros(), std::sync::atomic::Ordering::Relaxed);
        self.cache.keep(key.clone(), Arc::clone(&compiled), generation);
        Ok(Some(compiled))
    }
}

/// What the compiler needs of a stage's record.
fn settings(stage: &record::Stage) -> StageSettings {
    StageSettings {
        name: stage.name.clone(),
        deployment_id: stage.deployment_id.clone(),
        variables: stage.variables.clone().unwrap_or_default(),
    }
}

service::operations! { Gateway, generated::apigateway;
    CreateApiKey => missing,
    CreateAuthorizer => missing,
    CreateBasePathMapping => missing,
    CreateDeployment => deployment::create,
    CreateDocumentationPart => missing,
    CreateDocumentationVersion => missing,
    CreateDomainName => missing,
    CreateDomainNameAccessAssociation => missing,
    CreateModel => model::create,
    CreateRequestValidator => request_validator::create,
    CreateResource => resource::create,
    CreateRestApi => rest_api::create,
    CreateStage => stage::create,
    CreateUsagePlan => missing,
    CreateUsagePlanKey => missing,
    CreateVpcLink => missing,
    DeleteApiKey => missing,
    DeleteAuthorizer => missing,
    DeleteBasePathMapping => missing,
    DeleteClientCertificate => missing,
    DeleteDeployment => deployment::delete,
    DeleteDocumentationPart => missing,
    DeleteDocumentationVersion => missing,
    DeleteDomainName => missing,
    DeleteDomainNameAccessAssociation => missing,
    DeleteGatewayResponse => gateway_response_api::delete,
    DeleteIntegration => integration::delete,
    DeleteIntegrationResponse => integration_response::delete,
    DeleteMethod => method::delete,
    DeleteMethodResponse => method_response::delete,
    DeleteModel => model::delete,
    DeleteRequestValidator => request_validator::delete,
    DeleteResource => resource::delete,
    DeleteRestApi => rest_api::delete,
    DeleteStage => stage::delete,
    DeleteUsagePlan => missing,
    DeleteUsagePlanKey => missing,
    DeleteVpcLink => missing,
    FlushStageAuthorizersCache => missing,
    FlushStageCache => missing,
    GenerateClientCertificate => missing,
    GetAccount => account::get,
    GetApiKey => missing,
    GetApiKeys => missing,
    GetAuthorizer => missing,
    GetAuthorizers => missing,
    GetBasePathMapping => missing,
    GetBasePathMappings => missing,
    GetClientCertificate => missing,
    GetClientCertificates => missing,
    GetDeployment => deployment::get,
    GetDeployments => deployment::list,
    GetDocumentationPart => missing,
    GetDocumentationParts => missing,
    GetDocumentationVersion => missing,
    GetDocumentationVersions => missing,
    GetDomainName => missing,
    GetDomainNameAccessAssociations => missing,
    GetDomainNames => missing,
    GetExport => missing,
    GetGatewayResponse => gateway_response_api::get,
    GetGatewayResponses => gateway_response_api::list,
    GetIntegration => integration::get,
    GetIntegrationResponse => integration_response::get,
    GetMethod => method::get,
    GetMethodResponse => method_response::get,
    GetModel => model::get,
    GetModelTemplate => missing,
    GetModels => model::list,
    GetRequestValidator => request_validator::get,
    GetRequestValidators => request_validator::list,
    GetResource => resource::get,
    GetResources => resource::list,
    GetRestApi => rest_api::get,
    GetRestApis => rest_api::list,
    GetSdk => missing,
    GetSdkType => missing,
    GetSdkTypes => missing,
    GetStage => stage::get,
    GetStages => stage::list,
    GetTags => tags::get,
    GetUsage => missing,
    GetUsagePlan => missing,
    GetUsagePlanKey => missing,
    GetUsagePlanKeys => missing,
    GetUsagePlans => missing,
    GetVpcLink => missing,
    GetVpcLinks => missing,
    ImportApiKeys => missing,
    ImportDocumentationParts => missing,
    ImportRestApi => import::create,
    PutGatewayResponse => gateway_response_api::put,
    PutIntegration => integration::put,
    PutIntegrationResponse => integration_response::put,
    PutMethod => method::put,
    PutMethodResponse => method_response::put,
    PutRestApi => import::put,
    RejectDomainNameAccessAssociation => missing,
    TagResource => tags::tag,
    TestInvokeAuthorizer => missing,
    TestInvokeMethod => test_invoke::run,
    UntagResource => tags::untag,
    UpdateAccount => account::update,
    UpdateApiKey => missing,
    UpdateAuthorizer => missing,
    UpdateBasePathMapping => missing,
    UpdateClientCertificate => missing,
    UpdateDeployment => deployment::update,
    UpdateDocumentationPart => missing,
    UpdateDocumentationVersion => missing,
    UpdateDomainName => missing,
    UpdateGatewayResponse => gateway_response_api::update,
    UpdateIntegration => integration::update,
    UpdateIntegrationResponse => integration_response::update,
    UpdateMethod => method::update,
    UpdateMethodResponse => method_response::update,
    UpdateModel => model::update,
    UpdateRequestValidator => request_validator::update,
    UpdateResource => resource::update,
    UpdateRestApi => rest_api::update,
    UpdateStage => stage::update,
    UpdateUsage => missing,
    UpdateUsagePlan => missing,
    UpdateVpcLink => missing,
}

impl ExecuteApi for Gateway {
    fn execute<'a>(&'a self, request: ExecuteApiRequest) -> BoxFuture<'a, http::Response<Body>> {
        Box::pin(phases::execute(self, request))
    }
}

impl Reset for Gateway {
    fn forget(&self) {
        self.cache.clear();
    }
}

impl std::fmt::Debug for Gateway {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Gateway").finish_non_exhaustive()
    }
}
