//! Deployments: complete, immutable snapshots of an API. The snapshot is kept in pieces, so that no
//! transaction grows beyond the store's bound.

use std::collections::BTreeMap;
use std::sync::Arc;

use service::Call;
use store::Read;
use wire::Error;

use super::page::page;
use super::patch::patches;
use super::{Refusal, api, no, stage};
use crate::Gateway;
use crate::error::{bad_request, no_deployment};
use crate::generated::apigateway::*;
use crate::record::{self, MethodSummary, Snapshot};
use crate::tables;

/// As AWS: `stageName` makes the stage, or moves one that is there.
pub async fn create(gateway: &Gateway, call: &Call, input: CreateDeploymentRequest) -> Result<Deployment, Error> {
    if input.canary_settings.is_some() {
        return Err(bad_request("Canary deployments are not built yet"));
    }
    let stage_name = input.stage_name.clone().filter(|name| !name.is_empty());
    if let Some(name) = &stage_name {
        stage::check_name(name)?;
    }
    let snapshot = gateway.read(|from| Ok(tables::working_copy(from, api(from, call, &input.rest_api_id)?)?))?;
    let summary = summary(&snapshot)?;
    // Half of what a transaction may hold leaves room for the rest.
    let pieces = tables::chunks(&snapshot, gateway.limits.transaction / 2).map_err(Error::internal)?;
    let deployment = record::Deployment {
        id: gateway.new_id(6),
        description: input.description.clone(),
        created: base::Timestamp::from_millis(call.time.seconds().saturating_mul(1000)),
        chunks: u32::try_from(pieces.len()).unwrap_or(u32::MAX),
        summary,
    };
    let api_id = &snapshot.api.id;
    let (last, before) = pieces.split_last().ok_or_else(|| Error::internal("an empty snapshot"))?;
    // Pieces without their deployment are nothing: they are removed with the API.
    for (at, piece) in (0_u32..).zip(before) {
        gateway
            .change(|t| {
                api(t, call, api_id)?;
                Ok(tables::CHUNKS.put(t, &(api_id.clone(), deployment.id.clone(), at), piece)?)
            })
            .await?;
    }
    let now = deployment.created;
    gateway
        .change(|t| {
            api(t, call, api_id)?;
            let at = deployment.chunks.saturating_sub(1);
            tables::CHUNKS.put(t, &(api_id.clone(), deployment.id.clone(), at), last)?;
            tables::DEPLOYMENTS.put(t, &(api_id.clone(), deployment.id.clone()), &deployment)?;
            let Some(name) = &stage_name else { return Ok(()) };
            let found = tables::STAGES.get(t, &(api_id.clone(), name.clone()))?;
            let mut it = found.unwrap_or_else(|| stage::new(name, now));
            it.deployment_id = deployment.id.clone();
            it.updated = now;
            if let Some(text) = &input.stage_description {
                it.description = Some(text.clone());
            }
            if let Some(variables) = &input.variables {
                stage::check_variables(variables).map_err(no)?;
                it.variables = Some(variables.clone());
            }
            if let Some(enabled) = input.cache_cluster_enabled {
                it.cache_cluster_enabled = enabled;
            }
            it.cache_cluster_size = input.cache_cluster_size.clone().or(it.cache_cluster_size);
            if let Some(enabled) = input.tracing_enabled {
                it.tracing_enabled = enabled;
            }
            stage::put(gateway, t, api_id, &it, Arc::new(snapshot.clone()))
        })
        .await?;
    Ok(super::view::deployment(deployment, false))
}

/// Which methods there are; AWS deploys no API without one, and none that nothing answers.
fn summary(snapshot: &Snapshot) -> Result<BTreeMap<String, BTreeMap<String, MethodSummary>>, Error> {
    let mut paths = BTreeMap::new();
    for resource in &snapshot.resources {
        let mut methods = BTreeMap::new();
        for (name, method) in &resource.methods {
            if method.integration.is_none() {
                return Err(bad_request("No integration defined for method"));
            }
            let summary = MethodSummary {
                authorization_type: method.authorization_type.clone(),
                api_key_required: method.api_key_required,
            };
            methods.insert(name.clone(), summary);
        }
        if !methods.is_empty() {
            paths.insert(resource.path.clone(), methods);
        }
    }
    if paths.is_empty() {
        return Err(bad_request("The REST API doesn't contain any methods"));
    }
    Ok(paths)
}

fn find(from: &dyn Read, call: &Call, api_id: &str, id: &str) -> Result<record::Deployment, Refusal> {
    super::own(from, call, api_id, no_deployment())?;
    tables::DEPLOYMENTS.get(from, &(api_id.to_owned(), id.to_owned()))?.ok_or_else(|| no(no_deployment()))
}

/// As AWS; `embed=apisummary` shows the methods.
pub async fn get(gateway: &Gateway, call: &Call, input: GetDeploymentRequest) -> Result<Deployment, Error> {
    let found = gateway.read(|from| find(from, call, &input.rest_api_id, &input.deployment_id))?;
    let embed = input.embed.iter().flatten().any(|name| name.eq_ignore_ascii_case("apisummary"));
    Ok(super::view::deployment(found, embed))
}

/// In the order of ids.
pub async fn list(gateway: &Gateway, call: &Call, input: GetDeploymentsRequest) -> Result<Deployments, Error> {
    let found = gateway.read(|from| {
        api(from, call, &input.rest_api_id)?;
        Ok(tables::all(from, &tables::DEPLOYMENTS, &input.rest_api_id)?)
    })?;
    let (items, position) = page(found, |it| &it.id, input.position.as_deref(), input.limit)?;
    let items = items.into_iter().map(|it| super::view::deployment(it, false)).collect();
    Ok(Deployments { position, items: Some(items) })
}

/// As AWS: one that a stage serves stays.
pub async fn delete(gateway: &Gateway, call: &Call, input: DeleteDeploymentRequest) -> Result<(), Error> {
    gateway
        .change(|t| {
            let found = find(t, call, &input.rest_api_id, &input.deployment_id)?;
            let stages = tables::all(t, &tables::STAGES, &input.rest_api_id)?;
            if stages.iter().any(|stage| stage.deployment_id == found.id) {
                return Err(no(bad_request("Active stages pointing to this deployment must be moved or deleted")));
            }
            for at in 0..found.chunks {
                tables::CHUNKS.delete(t, &(input.rest_api_id.clone(), found.id.clone(), at))?;
            }
            tables::DEPLOYMENTS.delete(t, &(input.rest_api_id.clone(), found.id))?;
            Ok(())
        })
        .await
}

/// As AWS: only the description changes.
pub async fn update(gateway: &Gateway, call: &Call, input: UpdateDeploymentRequest) -> Result<Deployment, Error> {
    let patches = patches(input.patch_operations)?;
    let updated = gateway
        .change(|t| {
            let mut it = find(t, call, &input.rest_api_id, &input.deployment_id)?;
            for patch in &patches {
                match (patch.op.as_str(), patch.parts().as_slice()) {
                    ("replace", ["description"]) => it.description = Some(patch.value.clone()),
                    _ => return Err(no(patch.not_one_of("/description"))),
                }
            }
            tables::DEPLOYMENTS.put(t, &(input.rest_api_id.clone(), it.id.clone()), &it)?;
            Ok(it)
        })
        .await?;
    Ok(super::view::deployment(updated, false))
}
