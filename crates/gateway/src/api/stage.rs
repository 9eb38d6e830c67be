//! Stages: names under which deployments are served.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use base::Timestamp;
use service::Call;
use store::{Read, Transaction};
use wire::Error;

use super::patch::{Patch, patches};
use super::{Refusal, api, no};
use crate::Gateway;
use crate::compiled::{CompiledStage, StageKey};
use crate::error::{bad_request, conflict, no_stage, not_found};
use crate::generated::apigateway::*;
use crate::record::{self, MethodSetting, Snapshot};
use crate::tables;

/// As AWS. Canary settings are refused: they are not built.
pub async fn create(gateway: &Gateway, call: &Call, input: CreateStageRequest) -> Result<Stage, Error> {
    if input.canary_settings.is_some() {
        return Err(bad_request("Canary deployments are not built yet"));
    }
    check_name(&input.stage_name)?;
    check_variables(&input.variables.clone().unwrap_or_default())?;
    let now = Timestamp::from_millis(call.time.seconds().saturating_mul(1000));
    let created = gateway
        .change(|t| {
            let api = api(t, call, &input.rest_api_id)?;
            let key = (api.id.clone(), input.stage_name.clone());
            if !tables::DEPLOYMENTS.contains(t, &(api.id.clone(), input.deployment_id.clone()))? {
                return Err(no(bad_request("Deployment id does not exist")));
            }
            if tables::STAGES.contains(t, &key)? {
                return Err(no(conflict("Stage already exists")));
            }
            let stage = record::Stage {
                deployment_id: input.deployment_id.clone(),
                description: input.description.clone(),
                variables: input.variables.clone(),
                cache_cluster_enabled: input.cache_cluster_enabled.unwrap_or(false),
                cache_cluster_size: input.cache_cluster_size.clone(),
                documentation_version: input.documentation_version.clone(),
                tracing_enabled: input.tracing_enabled.unwrap_or(false),
                tags: input.tags.clone().unwrap_or_default(),
                ..new(&input.stage_name, now)
            };
            let snapshot = snapshot(t, &api.id, &stage.deployment_id)?;
            put(gateway, t, &api.id, &stage, snapshot)?;
            Ok(stage)
        })
        .await?;
    Ok(created.into())
}

/// A stage with nothing set and no deployment.
pub fn new(name: &str, now: Timestamp) -> record::Stage {
    record::Stage {
        name: name.to_owned(),
        deployment_id: String::new(),
        description: None,
        variables: None,
        method_settings: Default::default(),
        cache_cluster_enabled: false,
        cache_cluster_size: None,
        client_certificate_id: None,
        documentation_version: None,
        access_log_destination: None,
        access_log_format: None,
        tracing_enabled: false,
        web_acl_arn: None,
        tags: Default::default(),
        created: now,
        updated: now,
    }
}

/// Stores a stage, and puts it in force when that is durable.
pub fn put(
    gateway: &Gateway,
    t: &mut Transaction,
    api_id: &str,
    stage: &record::Stage,
    snapshot: Arc<Snapshot>,
) -> Result<(), Refusal> {
    tables::STAGES.put(t, &(api_id.to_owned(), stage.name.clone()), stage)?;
    let compiled = CompiledStage::compile(&snapshot, &crate::settings(stage), &gateway.limits);
    compiled.used.store(gateway.clock.now().micros(), Ordering::Relaxed);
    let key = StageKey { api_id: api_id.to_owned(), stage: stage.name.clone() };
    let (cache, compiled) = (Arc::clone(&gateway.cache), Arc::new(compiled));
    t.on_commit(move || cache.replace(key, compiled));
    Ok(())
}

/// The snapshot of a deployment that is there.
fn snapshot(from: &dyn Read, api_id: &str, id: &str) -> Result<Arc<Snapshot>, Refusal> {
    let found = tables::DEPLOYMENTS.get(from, &(api_id.to_owned(), id.to_owned()))?;
    let deployment = found.ok_or_else(|| no(not_found("Invalid Deployment identifier specified")))?;
    let snapshot = tables::snapshot(from, api_id, &deployment)?;
    snapshot.map(Arc::new).ok_or_else(|| no(Error::internal("a piece of the deployment's snapshot is missing")))
}

fn find(from: &dyn Read, call: &Call, api_id: &str, name: &str) -> Result<record::Stage, Refusal> {
    super::own(from, call, api_id, no_stage())?;
    tables::STAGES.get(from, &(api_id.to_owned(), name.to_owned()))?.ok_or_else(|| no(no_stage()))
}

/// As AWS.
pub async fn get(gateway: &Gateway, call: &Call, input: GetStageRequest) -> Result<Stage, Error> {
    Ok(gateway.read(|from| find(from, call, &input.rest_api_id, &input.stage_name))?.into())
}

/// As AWS; in the order of names, not paged.
pub async fn list(gateway: &Gateway, call: &Call, input: GetStagesRequest) -> Result<Stages, Error> {
    let mut found = gateway.read(|from| {
        api(from, call, &input.rest_api_id)?;
        Ok(tables::all(from, &tables::STAGES, &input.rest_api_id)?)
    })?;
    if let Some(id) = &input.deployment_id {
        found.retain(|stage| stage.deployment_id == *id);
    }
    Ok(Stages { item: Some(found.into_iter().map(Into::into).collect()) })
}

/// As AWS.
pub async fn delete(gateway: &Gateway, call: &Call, input: DeleteStageRequest) -> Result<(), Error> {
    let key = StageKey { api_id: input.rest_api_id.clone(), stage: input.stage_name.clone() };
    gateway
        .change(|t| {
            find(t, call, &input.rest_api_id, &input.stage_name)?;
            tables::STAGES.delete(t, &(input.rest_api_id.clone(), input.stage_name.clone()))?;
            let (cache, key) = (Arc::clone(&gateway.cache), key.clone());
            t.on_commit(move || cache.remove(&key));
            Ok(())
        })
        .await
}

/// As AWS. Difference: caching, logging, throttling, tracing and WAF settings are kept and not
/// acted on; canary settings are refused.
pub async fn update(gateway: &Gateway, call: &Call, input: UpdateStageRequest) -> Result<Stage, Error> {
    let patches = patches(input.patch_operations)?;
    let updated = gateway
        .change(|t| {
            let api_id = &input.rest_api_id;
            let mut stage = find(t, call, api_id, &input.stage_name)?;
            for patch in &patches {
                apply(&mut stage, patch).map_err(no)?;
            }
            stage.updated = Timestamp::from_millis(call.time.seconds().saturating_mul(1000));
            if !tables::DEPLOYMENTS.contains(t, &(api_id.clone(), stage.deployment_id.clone()))? {
                return Err(no(bad_request("Deployment id does not exist")));
            }
            check_variables(stage.variables.as_ref().unwrap_or(&Default::default())).map_err(no)?;
            let snapshot = snapshot(t, api_id, &stage.deployment_id)?;
            put(gateway, t, api_id, &stage, snapshot)?;
            Ok(stage)
        })
        .await?;
    Ok(updated.into())
}

fn apply(stage: &mut record::Stage, patch: &Patch) -> Result<(), Error> {
    let text = |patch: &Patch| Ok::<_, Error>(patch.set_or_removed()?.filter(|text| !text.is_empty()));
    match patch.parts().as_slice() {
        ["deploymentId"] => stage.deployment_id = patch.replaced()?,
        ["description"] => stage.description = text(patch)?,
        ["cacheClusterEnabled"] => stage.cache_cluster_enabled = patch.flag()?,
        ["cacheClusterSize"] => stage.cache_cluster_size = text(patch)?,
        ["clientCertificateId"] => stage.client_certificate_id = text(patch)?,
        ["documentationVersion"] => stage.documentation_version = text(patch)?,
        ["tracingEnabled"] => stage.tracing_enabled = patch.flag()?,
        ["accessLogSettings"] if patch.op == "remove" => {
            stage.access_log_destination = None;
            stage.access_log_format = None;
        }
        ["accessLogSettings", "destinationArn"] => stage.access_log_destination = text(patch)?,
        ["accessLogSettings", "format"] => stage.access_log_format = text(patch)?,
        ["variables", name] => match patch.set_or_removed()? {
            Some(value) => {
                stage.variables.get_or_insert_default().insert((*name).to_owned(), value);
            }
            None => {
                if let Some(variables) = &mut stage.variables {
                    variables.remove(*name);
                }
                stage.variables = stage.variables.take().filter(|variables| !variables.is_empty());
            }
        },
        ["canarySettings", ..] => return Err(bad_request("Canary deployments are not built yet")),
        _ => method_setting(stage, patch)?,
    }
    Ok(())
}

/// `/{resourcePath}/{httpMethod}/{category}/{setting}`, or without the last two to remove all.
fn method_setting(stage: &mut record::Stage, patch: &Patch) -> Result<(), Error> {
    let raw: Vec<&str> = patch.path.split('/').skip(1).collect();
    if patch.op == "remove" && raw.len() >= 2 && stage.method_settings.remove(&raw.join("/")).is_some() {
        return Ok(());
    }
    let [key @ .., category, setting] = raw.as_slice() else { return Err(invalid_setting(patch)) };
    if key.len() < 2 {
        return Err(invalid_setting(patch));
    }
    let value = patch.value.as_str();
    let flag = value.eq_ignore_ascii_case("true");
    let invalid = |_| bad_request(format!("Invalid value for {}: {value}", patch.path));
    let mut it = stage.method_settings.get(&key.join("/")).cloned().unwrap_or_else(MethodSetting::default);
    match (*category, *setting) {
        ("metrics", "enabled") => it.metrics_enabled = flag,
        ("logging", "dataTrace") => it.data_trace_enabled = flag,
        ("logging", "loglevel") => it.logging_level = value.to_owned(),
        ("throttling", "burstLimit") => it.throttling_burst_limit = value.parse().map_err(invalid)?,
        ("throttling", "rateLimit") => {
            it.throttling_rate_limit =
                value.parse().map_err(|_| bad_request(format!("Invalid value for {}: {value}", patch.path)))?;
        }
        ("caching", "enabled") => it.caching_enabled = flag,
        ("caching", "ttlInSeconds") => it.cache_ttl_in_seconds = value.parse().map_err(invalid)?,
        ("caching", "dataEncrypted") => it.cache_data_encrypted = flag,
        ("caching", "requireAuthorizationForCacheControl") => it.require_authorization_for_cache_control = flag,
        ("caching", "unauthorizedCacheControlHeaderStrategy") => {
            it.unauthorized_cache_control_header_strategy = value.to_owned();
        }
        _ => return Err(invalid_setting(patch)),
    }
    patch.replaced()?;
    stage.method_settings.insert(key.join("/"), it);
    Ok(())
}

/// The list is AWS's, missing commas and all.
fn invalid_setting(patch: &Patch) -> Error {
    bad_request(format!(
        "Invalid method setting path: {}. Must be one of: [/deploymentId, /description, /cacheClusterEnabled, /cacheClusterSize, /clientCertificateId, /accessLogSettings, /accessLogSettings/destinationArn, /accessLogSettings/format, /{{resourcePath}}/{{httpMethod}}/metrics/enabled, /{{resourcePath}}/{{httpMethod}}/logging/dataTrace, /{{resourcePath}}/{{httpMethod}}/logging/loglevel, /{{resourcePath}}/{{httpMethod}}/throttling/burstLimit/{{resourcePath}}/{{httpMethod}}/throttling/rateLimit/{{resourcePath}}/{{httpMethod}}/caching/ttlInSeconds, /{{resourcePath}}/{{httpMethod}}/caching/enabled, /{{resourcePath}}/{{httpMethod}}/caching/dataEncrypted, /{{resourcePath}}/{{httpMethod}}/caching/requireAuthorizationForCacheControl, /{{resourcePath}}/{{httpMethod}}/caching/unauthorizedCacheControlHeaderStrategy, /*/*/metrics/enabled, /*/*/logging/dataTrace, /*/*/logging/loglevel, /*/*/throttling/burstLimit /*/*/throttling/rateLimit /*/*/caching/ttlInSeconds, /*/*/caching/enabled, /*/*/caching/dataEncrypted, /*/*/caching/requireAuthorizationForCacheControl, /*/*/caching/unauthorizedCacheControlHeaderStrategy, /variables/{{variable_name}}, /tracingEnabled]",
        patch.path
    ))
}

/// AWS's rule for a stage's name.
pub fn check_name(name: &str) -> Result<(), Error> {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
    if (1..=128).contains(&name.len()) && name.bytes().all(fits) {
        return Ok(());
    }
    Err(bad_request("Stage name only allows a-zA-Z0-9_-"))
}

/// AWS's rules for stage variables.
pub fn check_variables(variables: &record::Texts) -> Result<(), Error> {
    let value_fits = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:/?#&=,".contains(&byte);
    for (name, value) in variables {
        if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
            return Err(bad_request(format!("Stage variable name should match pattern: [a-zA-Z0-9_]+: {name}")));
        }
        if value.len() > 512 || !value.bytes().all(value_fits) {
            return Err(bad_request("Stage variable value should match pattern: [A-Za-z0-9-._~:/?#&=,]+"));
        }
    }
    Ok(())
}
