//! Finds the stage that a request names. In memory for all but the first request after a start.

use std::sync::Arc;

use base::{Fix, Why};
use service::ExecuteApiRequest;

use super::fault::Fault;
use crate::Gateway;
use crate::compiled::{CompiledStage, StageKey};
use crate::tables;

/// The stage and the path behind it.
pub async fn find(gateway: &Gateway, request: &ExecuteApiRequest) -> Result<(Arc<CompiledStage>, String), Box<Fault>> {
    let path = request.path.strip_prefix('/').unwrap_or(&request.path);
    let (name, rest) = path.split_once('/').unwrap_or((path, ""));
    let key = StageKey { api_id: request.api_id.clone(), stage: name.to_owned() };
    let stage = match gateway.cache.get(&key, request.time) {
        Some(stage) => stage,
        None => match gateway.load_stage(&key).await {
            Ok(Some(stage)) => stage,
            Ok(None) => return Err(Box::new(unknown(gateway, &key))),
            Err(error) => {
                tracing::error!(api = key.api_id, stage = key.stage, %error, "a stage cannot be loaded");
                return Err(Box::new(Fault::configuration(Why::new(
                    "stage",
                    "the stage cannot be loaded from the store",
                ))));
            }
        },
    };
    if stage.endpoint_disabled {
        let why = Why::new("stage", format!("the API {} has its default endpoint disabled", key.api_id));
        return Err(Box::new(Fault::forbidden(why)));
    }
    let body = request.request.body().len();
    let limit = gateway.limits.gateway_body;
    if body > limit {
        let why = Why {
            wanted: Some(format!("at most {limit} bytes")),
            actual: Some(format!("{body} bytes")),
            ..Why::new("stage", "the request's body is larger than API Gateway takes")
        };
        return Err(Box::new(Fault::too_large(why)));
    }
    Ok((stage, format!("/{rest}")))
}

/// No such API, or none of its stages has that name.
fn unknown(gateway: &Gateway, key: &StageKey) -> Fault {
    let stages = gateway.store.read().and_then(|snapshot| {
        let owner = tables::OWNERS.get(&snapshot, &key.api_id)?;
        let stages = tables::STAGES.scan(&snapshot, &(key.api_id.clone(),), None, 20)?;
        Ok((owner.is_some(), stages.into_iter().map(|((_, name), _)| name).collect::<Vec<_>>()))
    });
    let (known, stages) = stages.unwrap_or_default();
    let StageKey { api_id, stage } = key;
    let why = if !known {
        Why::new("stage", format!("there is no API {api_id}"))
    } else if stages.is_empty() {
        let command = format!("aws apigateway create-deployment --rest-api-id {api_id} --stage-name {stage}");
        Why {
            fix: Some(Fix { command: Some(command), ..Fix::default() }),
            ..Why::new("stage", format!("the API {api_id} has no stage: it was never deployed"))
        }
    } else {
        Why {
            wanted: Some(format!("one of the stages {}", stages.join(", "))),
            actual: Some(stage.clone()),
            nearest: stages.iter().map(|name| format!("/{name}")).collect(),
            ..Why::new(
                "stage",
                format!("the API {api_id} has no stage {stage:?}; its stages are {}", stages.join(", ")),
            )
        }
    };
    Fault::forbidden(why)
}
