//! Models: schemas of bodies.

use service::Call;
use store::Read;
use wire::Error;

use super::page::page;
use super::patch::patches;
use super::{Refusal, api, no};
use crate::Gateway;
use crate::error::{bad_request, conflict, no_model};
use crate::generated::apigateway::*;
use crate::record;
use crate::tables;

/// As AWS.
pub async fn create(gateway: &Gateway, call: &Call, input: CreateModelRequest) -> Result<Model, Error> {
    let id = gateway.new_id(6);
    let created = gateway
        .change(|t| {
            api(t, call, &input.rest_api_id)?;
            if input.name.is_empty() {
                return Err(no(bad_request("Model name must be non-empty")));
            }
            if !input.name.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
                return Err(no(bad_request("Model name must be alphanumeric")));
            }
            let key = (input.rest_api_id.clone(), input.name.clone());
            if tables::MODELS.contains(t, &key)? {
                return Err(no(conflict("Model name already exists for this REST API")));
            }
            let schema = input.schema.clone().filter(|schema| !schema.is_empty());
            check_schema(schema.as_deref(), &input.content_type).map_err(no)?;
            let model = record::Model {
                id: id.clone(),
                name: input.name.clone(),
                description: input.description.clone(),
                schema,
                content_type: input.content_type.clone(),
            };
            tables::MODELS.put(t, &key, &model)?;
            Ok(model)
        })
        .await?;
    Ok(created.into())
}

/// AWS's rule for a schema.
fn check_schema(schema: Option<&str>, content_type: &str) -> Result<(), Error> {
    let empty = || bad_request("Model schema must have at least 1 property or array items defined");
    let schema = schema.ok_or_else(empty)?;
    let json = content_type == "application/json";
    if json && serde_json::from_str::<serde_json::Value>(schema).is_err() {
        return Err(bad_request("Invalid model schema specified. Unsupported keyword(s) or malformed JSON"));
    }
    Ok(())
}

fn find(from: &dyn Read, call: &Call, api_id: &str, name: &str) -> Result<record::Model, Refusal> {
    api(from, call, api_id)?;
    tables::MODELS.get(from, &(api_id.to_owned(), name.to_owned()))?.ok_or_else(|| no(no_model(name)))
}

/// `flatten` is ignored: the schema comes as it was stored.
pub async fn get(gateway: &Gateway, call: &Call, input: GetModelRequest) -> Result<Model, Error> {
    Ok(gateway.read(|from| find(from, call, &input.rest_api_id, &input.model_name))?.into())
}

/// In the order of names.
pub async fn list(gateway: &Gateway, call: &Call, input: GetModelsRequest) -> Result<Models, Error> {
    let found = gateway.read(|from| {
        api(from, call, &input.rest_api_id)?;
        Ok(tables::all(from, &tables::MODELS, &input.rest_api_id)?)
    })?;
    let (items, position) = page(found, |model| &model.name, input.position.as_deref(), input.limit)?;
    Ok(Models { position, items: Some(items.into_iter().map(Into::into).collect()) })
}

/// As AWS: a model in use stays.
pub async fn delete(gateway: &Gateway, call: &Call, input: DeleteModelRequest) -> Result<(), Error> {
    let name = &input.model_name;
    gateway
        .change(|t| {
            find(t, call, &input.rest_api_id, name)?;
            let used =
                |message: String| no(conflict(format!("Cannot delete model '{name}', is referenced in {message}")));
            for resource in tables::all(t, &tables::RESOURCES, &input.rest_api_id)? {
                for method in resource.methods.values() {
                    let place = format!("{}/{}", resource.path, method.http_method);
                    if method.request_models.iter().flatten().any(|(_, model)| model == name) {
                        return Err(used(format!("method request: {place}")));
                    }
                    let responses =
                        method.responses.values().flat_map(|response| response.response_models.iter().flatten());
                    if responses.into_iter().any(|(_, model)| model == name) {
                        return Err(used(format!("method response: {place}")));
                    }
                }
            }
            tables::MODELS.delete(t, &(input.rest_api_id.clone(), name.clone()))?;
            Ok(())
        })
        .await
}

/// As AWS.
pub async fn update(gateway: &Gateway, call: &Call, input: UpdateModelRequest) -> Result<Model, Error> {
    let patches = patches(input.patch_operations)?;
    let updated = gateway
        .change(|t| {
            let mut model = find(t, call, &input.rest_api_id, &input.model_name)?;
            for patch in &patches {
                match (patch.op.as_str(), patch.parts().as_slice()) {
                    ("replace", ["description"]) => model.description = Some(patch.value.clone()),
                    ("replace", ["schema"]) => {
                        let schema = Some(patch.value.clone()).filter(|schema| !schema.is_empty());
                        check_schema(schema.as_deref(), &model.content_type).map_err(no)?;
                        model.schema = schema;
                    }
                    _ => return Err(no(patch.not_one_of("/description, /schema"))),
                }
            }
            tables::MODELS.put(t, &(input.rest_api_id.clone(), model.name.clone()), &model)?;
            Ok(model)
        })
        .await?;
    Ok(updated.into())
}
