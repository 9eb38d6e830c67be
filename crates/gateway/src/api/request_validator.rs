//! Request validators.

use service::Call;
use store::Read;
use wire::Error;

use super::page::page;
use super::patch::patches;
use super::{Refusal, api, no, own};
use crate::Gateway;
use crate::error::{bad_request, not_found};
use crate::generated::apigateway::*;
use crate::record;
use crate::tables;

fn missing() -> Error {
    not_found("Invalid Request Validator identifier specified")
}

/// As AWS.
pub async fn create(
    gateway: &Gateway,
    call: &Call,
    input: CreateRequestValidatorRequest,
) -> Result<RequestValidator, Error> {
    let id = gateway.new_id(6);
    let created = gateway
        .change(|t| {
            own(t, call, &input.rest_api_id, bad_request("Invalid REST API identifier specified"))?;
            let validator = record::RequestValidator {
                id: id.clone(),
                name: input.name.clone(),
                validate_request_body: input.validate_request_body.unwrap_or(false),
                validate_request_parameters: input.validate_request_parameters.unwrap_or(false),
            };
            tables::VALIDATORS.put(t, &(input.rest_api_id.clone(), id.clone()), &validator)?;
            Ok(validator)
        })
        .await?;
    Ok(created.into())
}

fn find(from: &dyn Read, call: &Call, api_id: &str, id: &str) -> Result<record::RequestValidator, Refusal> {
    own(from, call, api_id, missing())?;
    tables::VALIDATORS.get(from, &(api_id.to_owned(), id.to_owned()))?.ok_or_else(|| no(missing()))
}

/// As AWS.
pub async fn get(gateway: &Gateway, call: &Call, input: GetRequestValidatorRequest) -> Result<RequestValidator, Error> {
    Ok(gateway.read(|from| find(from, call, &input.rest_api_id, &input.request_validator_id))?.into())
}

/// In the order of ids.
pub async fn list(
    gateway: &Gateway,
    call: &Call,
    input: GetRequestValidatorsRequest,
) -> Result<RequestValidators, Error> {
    let found = gateway.read(|from| {
        api(from, call, &input.rest_api_id)?;
        Ok(tables::all(from, &tables::VALIDATORS, &input.rest_api_id)?)
    })?;
    let (items, position) = page(found, |it| &it.id, input.position.as_deref(), input.limit)?;
    Ok(RequestValidators { position, items: Some(items.into_iter().map(Into::into).collect()) })
}

/// As AWS: a validator in use stays.
pub async fn delete(gateway: &Gateway, call: &Call, input: DeleteRequestValidatorRequest) -> Result<(), Error> {
    gateway
        .change(|t| {
            let found = find(t, call, &input.rest_api_id, &input.request_validator_id)?;
            for resource in tables::all(t, &tables::RESOURCES, &input.rest_api_id)? {
                if resource.methods.values().any(|method| method.request_validator_id.as_ref() == Some(&found.id)) {
                    return Err(no(crate::error::conflict(format!(
                        "Cannot delete request validator '{}', is referenced in {}",
                        found.id, resource.path
                    ))));
                }
            }
            tables::VALIDATORS.delete(t, &(input.rest_api_id.clone(), found.id))?;
            Ok(())
        })
        .await
}

/// As AWS.
pub async fn update(
    gateway: &Gateway,
    call: &Call,
    input: UpdateRequestValidatorRequest,
) -> Result<RequestValidator, Error> {
    let patches = patches(input.patch_operations)?;
    let updated = gateway
        .change(|t| {
            let mut it = find(t, call, &input.rest_api_id, &input.request_validator_id)?;
            for patch in &patches {
                match (patch.op.as_str(), patch.parts().as_slice()) {
                    ("replace", ["name"]) if patch.value.is_empty() => {
                        return Err(no(bad_request("Request Validator name cannot be blank")));
                    }
                    ("replace", ["name"]) => it.name = Some(patch.value.clone()),
                    ("replace", ["validateRequestBody"]) => it.validate_request_body = patch.flag().map_err(no)?,
                    ("replace", ["validateRequestParameters"]) => {
                        it.validate_request_parameters = patch.flag().map_err(no)?;
                    }
                    _ => return Err(no(patch.not_one_of("/name, /validateRequestParameters, /validateRequestBody"))),
                }
            }
            tables::VALIDATORS.put(t, &(input.rest_api_id.clone(), it.id.clone()), &it)?;
            Ok(it)
        })
        .await?;
    Ok(updated.into())
}
