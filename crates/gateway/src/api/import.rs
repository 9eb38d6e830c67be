//! `ImportRestApi` and `PutRestApi`: a definition becomes an API, in one transaction.

use std::collections::{BTreeMap, BTreeSet};

use service::Call;
use store::Transaction;
use wire::Error;

use super::{Refusal, api, integration, integration_response, method, no, pass_role, put_resource, resource, rest_api};
use crate::Gateway;
use crate::compiled::route::{segments, variable};
use crate::error::bad_request;
use crate::generated::apigateway::*;
use crate::openapi::{self, Definition};
use crate::record::{self, Texts};
use crate::tables;

/// Errors that a message names at most.
const ERRORS: usize = 20;

/// What an import needs beside the definition, made before the transaction, which may run twice.
struct Plan<'g> {
    gateway: &'g Gateway,
    definition: Definition,
    /// Methods by path, with the base path applied.
    paths: BTreeMap<String, BTreeMap<String, record::Method>>,
    /// Ids for what is new.
    ids: Vec<String>,
    overwrite: bool,
}

/// As AWS. The parameters `basepath` and `endpointConfigurationTypes` are understood.
pub async fn create(gateway: &Gateway, call: &Call, input: ImportRestApiRequest) -> Result<RestApi, Error> {
    let parameters = input.parameters.unwrap_or_default();
    let plan = Plan::new(gateway, &input.body, &parameters, true)?;
    let types = parameters.get("endpointConfigurationTypes").map(|kind| vec![kind.clone()]);
    let request = CreateRestApiRequest {
        name: plan.definition.title.clone().filter(|title| !title.is_empty()).unwrap_or_else(|| "Untitled".to_owned()),
        endpoint_configuration: types.map(|types| EndpointConfiguration { types: Some(types), ..Default::default() }),
        ..Default::default()
    };
    plan.pass_roles(call)?;
    let new = rest_api::new_api(gateway, call, &request)?;
    plan.fail_on_warnings(input.fail_on_warnings)?;
    let created = gateway
        .change(|t| {
            rest_api::insert(t, &new, false)?;
            plan.apply(t, new.api.clone())
        })
        .await?;
    Ok(created.into())
}

/// As AWS: `merge` (the default) replaces what the definition names, `overwrite` everything.
/// Difference: resources whose path stays keep their ids.
pub async fn put(gateway: &Gateway, call: &Call, input: PutRestApiRequest) -> Result<RestApi, Error> {
    let overwrite = match input.mode.as_deref() {
        None | Some("" | "merge") => false,
        Some("overwrite") => true,
        Some(_) => {
            return Err(bad_request("Enumeration value of OpenAPI import mode must be \"overwrite\" or \"merge\""));
        }
    };
    let plan = Plan::new(gateway, &input.body, &input.parameters.unwrap_or_default(), overwrite)?;
    plan.pass_roles(call)?;
    plan.fail_on_warnings(input.fail_on_warnings)?;
    let updated = gateway
        .change(|t| {
            let api = api(t, call, &input.rest_api_id)?;
            plan.apply(t, api)
        })
        .await?;
    Ok(updated.into())
}

impl<'g> Plan<'g> {
    fn new(gateway: &'g Gateway, body: &[u8], parameters: &Texts, overwrite: bool) -> Result<Self, Error> {
        let mut definition = openapi::read(body, &gateway.limits)
            .map_err(|error| bad_request(format!("Invalid OpenAPI input. {error}")))?;
        let base_path = parameters.iter().find(|(name, _)| name.eq_ignore_ascii_case("basepath"));
        let prefix = match base_path.map(|(_, mode)| mode.as_str()) {
            None | Some("" | "ignore") => String::new(),
            Some("prepend") => definition.base_path.clone(),
            Some("split") => {
                let rest = definition.base_path.trim_start_matches('/').split_once('/').map(|(_, rest)| rest);
                rest.map(|rest| format!("/{rest}")).unwrap_or_default()
            }
            Some(_) => {
                return Err(bad_request(
                    "Invalid basepath parameter specified. Valid options are ignore,prepend,split",
                ));
            }
        };
        let mut paths = BTreeMap::new();
        for (path, methods) in std::mem::take(&mut definition.paths) {
            paths.insert(normal(&format!("{prefix}/{path}")), methods);
        }
        let resources: usize = paths.keys().map(|path| segments(path).count()).sum();
        if paths.keys().flat_map(|path| ancestors(path)).collect::<BTreeSet<_>>().len() > gateway.limits.resources {
            return Err(crate::error::limit_exceeded(
                "Maximum number of resources for this API has been reached. Please contact AWS if you need additional resources.",
            ));
        }
        let others = definition.models.len() + definition.validators.len() + definition.authorizers.len();
        let ids = (0..resources + others).map(|_| gateway.new_id(6)).collect();
        Ok(Self { gateway, definition, paths, ids, overwrite })
    }

    /// Whether the caller may give API Gateway the roles that the definition names.
    fn pass_roles(&self, call: &Call) -> Result<(), Error> {
        let integrations =
            self.paths.values().flat_map(BTreeMap::values).filter_map(|method| method.integration.as_ref());
        let roles: BTreeSet<&str> = integrations.filter_map(|it| it.credentials.as_deref()).collect();
        roles.into_iter().try_for_each(|role| pass_role(call, Some(role)))
    }

    fn fail_on_warnings(&self, wanted: Option<bool>) -> Result<(), Error> {
        if wanted == Some(true) && !self.definition.warnings.is_empty() {
            let list = self.definition.warnings.join("\n\t");
            return Err(bad_request(format!("Warnings found during import:\n\t{list}")));
        }
        Ok(())
    }

    /// Puts the definition in place.
    fn apply(&self, t: &mut Transaction, mut api: record::RestApi) -> Result<record::RestApi, Refusal> {
        let mut ids = self.ids.iter();
        let mut resources = BTreeMap::new();
        for resource in tables::all(t, &tables::RESOURCES, &api.id)? {
            resources.insert(resource.path.clone(), resource);
        }
        let old = Names::of(t, &api.id)?;
        if self.overwrite {
            rest_api::clear(t, &api.id)?;
            for resource in resources.values_mut() {
                resource.methods.clear();
            }
        }
        self.settings(&mut api).map_err(no)?;
        let mut errors = Vec::new();
        let names = self.named(t, &api.id, old, &mut ids)?;
        let mut used = BTreeSet::from(["/".to_owned()]);
        for (path, methods) in &self.paths {
            if let Err(error) = self.place(path, &mut resources, &mut ids, &api) {
                errors.push(format!("Unable to create resource at path '{path}': {}", error.message));
                continue;
            }
            used.extend(ancestors(path));
            let Some(target) = resources.get_mut(path) else { continue };
            for (name, method) in methods {
                let mut method = method.clone();
                self.finish(&mut method, &names, &target.id);
                self.check(t, &api.id, path, name, &method, &mut errors)?;
                target.methods.insert(name.clone(), method);
            }
        }
        if !errors.is_empty() {
            errors.truncate(ERRORS);
            return Err(no(bad_request(format!("Errors found during import:\n\t{}", errors.join("\n\t")))));
        }
        for (path, it) in &resources {
            if !self.overwrite || used.contains(path) {
                resource::index(t, &api.id, it)?;
                put_resource(t, &api.id, it)?;
            }
        }
        if resources.len() > self.gateway.limits.resources {
            return Err(no(crate::error::limit_exceeded(
                "Maximum number of resources for this API has been reached. Please contact AWS if you need additional resources.",
            )));
        }
        rest_api::put(t, &api)?;
        Ok(api)
    }

    /// The API's own settings. What a merged definition does not say stays.
    fn settings(&self, api: &mut record::RestApi) -> Result<(), Error> {
        let from = &self.definition;
        let keep = !self.overwrite;
        if let Some(title) = from.title.clone().filter(|title| !title.is_empty()) {
            api.name = title;
        }
        fn set<T>(to: &mut Option<T>, from: Option<T>, keep: bool) {
            if from.is_some() || !keep {
                *to = from;
            }
        }
        set(&mut api.version, from.version.clone(), keep);
        set(&mut api.description, from.description.clone(), keep);
        set(&mut api.minimum_compression_size, from.minimum_compression_size, keep);
        let policy = from.policy.as_deref().map(|text| rest_api::checked_policy(text, api)).transpose()?;
        set(&mut api.policy, policy, keep);
        if keep {
            for name in &from.binary_media_types {
                if !api.binary_media_types.contains(name) {
                    api.binary_media_types.push(name.clone());
                }
            }
        } else {
            api.binary_media_types = from.binary_media_types.clone();
        }
        if let Some(source) = &from.api_key_source {
            api.api_key_source = source.clone();
        }
        if let Some(disabled) = from.disable_execute_api_endpoint {
            api.disable_execute_api_endpoint = disabled;
        }
        if let Some(kind) = &from.ip_address_type {
            api.ip_address_type = kind.clone();
        }
        if !from.vpc_endpoint_ids.is_empty() {
            api.vpc_endpoint_ids = from.vpc_endpoint_ids.clone();
        }
        api.warnings = from.warnings.clone();
        Ok(())
    }

    /// Stores models, validators, authorizers and gateway responses. Gives the ids of the validators
    /// and authorizers by name; those that were there keep theirs.
    fn named<'i>(
        &self,
        t: &mut Transaction,
        api_id: &str,
        mut names: Names,
        ids: &mut impl Iterator<Item = &'i String>,
    ) -> Result<Names, Refusal> {
        let mut next = || ids.next().cloned().unwrap_or_default();
        let from = &self.definition;
        for (name, model) in &from.models {
            let id = names.models.entry(name.clone()).or_insert_with(&mut next).clone();
            tables::MODELS.put(t, &(api_id.to_owned(), name.clone()), &record::Model { id, ..model.clone() })?;
        }
        for (name, (body, parameters)) in &from.validators {
            let id = names.validators.entry(name.clone()).or_insert_with(&mut next).clone();
            let validator = record::RequestValidator {
                id: id.clone(),
                name: Some(name.clone()),
                validate_request_body: *body,
                validate_request_parameters: *parameters,
            };
            tables::VALIDATORS.put(t, &(api_id.to_owned(), id), &validator)?;
        }
        for (name, (kind, definition)) in &from.authorizers {
            let id = names.authorizers.entry(name.clone()).or_insert_with(&mut next).clone();
            let authorizer = record::Authorizer {
                id: id.clone(),
                name: name.clone(),
                kind: kind.clone(),
                definition: definition.clone(),
            };
            tables::AUTHORIZERS.put(t, &(api_id.to_owned(), id), &authorizer)?;
        }
        for response in &from.gateway_responses {
            super::gateway_response::check(response, self.gateway).map_err(no)?;
            tables::GATEWAY_RESPONSES.put(t, &(api_id.to_owned(), response.response_type.clone()), response)?;
        }
        Ok(names)
    }

    /// Makes the resource of a path and those above it, where they are not there.
    fn place<'i>(
        &self,
        path: &str,
        resources: &mut BTreeMap<String, record::Resource>,
        ids: &mut impl Iterator<Item = &'i String>,
        api: &record::RestApi,
    ) -> Result<(), Error> {
        let mut parent = api.root_resource_id.clone();
        let mut at = String::new();
        resources.entry("/".to_owned()).or_insert_with(|| record::Resource {
            id: api.root_resource_id.clone(),
            path: "/".to_owned(),
            ..Default::default()
        });
        let mut greedy: Option<String> = None;
        for part in segments(path) {
            if let Some(name) = greedy {
                return Err(bad_request(format!(
                    "Cannot create a child of a resource with a greedy path variable: {name}"
                )));
            }
            resource::check_part(part)?;
            at = format!("{at}/{part}");
            if !resources.contains_key(&at) {
                if variable(part).is_some() {
                    let sibling = resources.values().find(|other| {
                        other.parent_id.as_ref() == Some(&parent)
                            && other.path_part.as_deref().is_some_and(|part| variable(part).is_some())
                    });
                    if let Some(name) = sibling.and_then(|other| other.path_part.as_deref()) {
                        return Err(bad_request(format!(
                            "A sibling ({name}) of this resource already has a variable path part -- only one is allowed"
                        )));
                    }
                }
                let id = ids.next().cloned().unwrap_or_default();
                resources.insert(
                    at.clone(),
                    record::Resource {
                        id,
                        parent_id: Some(parent.clone()),
                        path_part: Some(part.to_owned()),
                        path: at.clone(),
                        ..Default::default()
                    },
                );
            }
            parent = resources.get(&at).map(|it| it.id.clone()).unwrap_or_default();
            greedy = Some(part).filter(|part| part.ends_with("+}")).map(str::to_owned);
        }
        Ok(())
    }

    /// Names become ids; the cache's name space is the resource's.
    fn finish(&self, method: &mut record::Method, names: &Names, resource_id: &str) {
        if let Some(name) = method.request_validator_id.take() {
            method.request_validator_id = Some(names.validators.get(&name).cloned().unwrap_or(name));
        }
        if let Some(name) = method.authorizer_id.take() {
            method.authorizer_id = Some(names.authorizers.get(&name).cloned().unwrap_or(name));
        }
        if let Some(integration) = &mut method.integration {
            integration.cache_namespace.get_or_insert_with(|| resource_id.to_owned());
        }
    }

    /// The same rules as for methods that are put one by one.
    fn check(
        &self,
        t: &Transaction,
        api_id: &str,
        path: &str,
        name: &str,
        it: &record::Method,
        errors: &mut Vec<String>,
    ) -> Result<(), Refusal> {
        let limits = &self.gateway.limits;
        let checked = method::check(t, api_id, it);
        let responses =
            it.responses.values().map(|response| method::check_models(t, api_id, response.response_models.as_ref()));
        for outcome in std::iter::once(checked).chain(responses) {
            match outcome {
                Err(Refusal::Rule(error)) => {
                    errors
                        .push(format!("Unable to put method '{name}' on resource at path '{path}': {}", error.message));
                }
                other => other?,
            }
        }
        let Some(integration) = &it.integration else { return Ok(()) };
        if let Err(error) = integration::check(integration, it, limits) {
            errors.push(format!(
                "Unable to put integration on '{name}' for resource at path '{path}': {}",
                error.message
            ));
        }
        for response in integration.responses.values() {
            if let Err(error) = integration_response::check(response, it, limits) {
                errors.push(format!(
                    "Unable to put integration response on '{name}' for resource at path '{path}': {}",
                    error.message
                ));
            }
        }
        Ok(())
    }
}

/// Ids by name.
struct Names {
    models: BTreeMap<String, String>,
    validators: BTreeMap<String, String>,
    authorizers: BTreeMap<String, String>,
}

impl Names {
    /// Those of the working copy.
    fn of(t: &Transaction, api_id: &str) -> Result<Self, Refusal> {
        let models = tables::all(t, &tables::MODELS, api_id)?.into_iter().map(|it| (it.name, it.id));
        let validators = tables::all(t, &tables::VALIDATORS, api_id)?.into_iter();
        let authorizers = tables::all(t, &tables::AUTHORIZERS, api_id)?.into_iter().map(|it| (it.name, it.id));
        Ok(Self {
            models: models.collect(),
            validators: validators.map(|it| (it.name.unwrap_or_default(), it.id)).collect(),
            authorizers: authorizers.collect(),
        })
    }
}

/// One slash between segments, none at the end.
fn normal(path: &str) -> String {
    let parts: Vec<&str> = segments(path).collect();
    format!("/{}", parts.join("/"))
}

/// The path and all above it, without the root.
fn ancestors(path: &str) -> Vec<String> {
    let mut at = String::new();
    segments(path)
        .map(|part| {
            at = format!("{at}/{part}");
            at.clone()
        })
        .collect()
}
