//! The responses that a method declares.

use service::Call;
use wire::Error;

use super::method::{check_models, invalid_expression};
use super::patch::patches;
use super::{no, put_resource, resource};
use crate::Gateway;
use crate::error::{conflict, no_method, no_response};
use crate::generated::apigateway::*;
use crate::record;

/// As AWS.
pub async fn put(gateway: &Gateway, call: &Call, input: PutMethodResponseRequest) -> Result<MethodResponse, Error> {
    let put = gateway
        .change(|t| {
            let mut parent = resource(t, call, &input.rest_api_id, &input.resource_id)?;
            let response = record::MethodResponse {
                status_code: input.status_code.clone(),
                response_parameters: input.response_parameters.clone(),
                response_models: input.response_models.clone(),
            };
            check(&response).map_err(no)?;
            check_models(t, &input.rest_api_id, response.response_models.as_ref())?;
            let method = parent.methods.get_mut(&input.http_method).ok_or_else(|| no(no_method()))?;
            if method.responses.contains_key(&input.status_code) {
                return Err(no(conflict("Response already exists for this resource")));
            }
            method.responses.insert(input.status_code.clone(), response.clone());
            put_resource(t, &input.rest_api_id, &parent)?;
            Ok(response)
        })
        .await?;
    Ok(put.into())
}

/// As AWS.
pub async fn get(gateway: &Gateway, call: &Call, input: GetMethodResponseRequest) -> Result<MethodResponse, Error> {
    let found = gateway.read(|from| {
        let mut parent = resource(from, call, &input.rest_api_id, &input.resource_id)?;
        let method = parent.methods.get_mut(&input.http_method).ok_or_else(|| no(no_method()))?;
        method.responses.remove(&input.status_code).ok_or_else(|| no(no_response()))
    })?;
    Ok(found.into())
}

/// As AWS.
pub async fn delete(gateway: &Gateway, call: &Call, input: DeleteMethodResponseRequest) -> Result<(), Error> {
    gateway
        .change(|t| {
            let mut parent = resource(t, call, &input.rest_api_id, &input.resource_id)?;
            let method = parent.methods.get_mut(&input.http_method).ok_or_else(|| no(no_method()))?;
            method.responses.remove(&input.status_code).ok_or_else(|| no(no_response()))?;
            put_resource(t, &input.rest_api_id, &parent)
        })
        .await
}

/// As AWS.
pub async fn update(
    gateway: &Gateway,
    call: &Call,
    input: UpdateMethodResponseRequest,
) -> Result<MethodResponse, Error> {
    let patches = patches(input.patch_operations)?;
    let updated = gateway
        .change(|t| {
            let mut parent = resource(t, call, &input.rest_api_id, &input.resource_id)?;
            let method = parent.methods.get_mut(&input.http_method).ok_or_else(|| no(no_method()))?;
            let response = method.responses.get_mut(&input.status_code).ok_or_else(|| no(no_response()))?;
            for patch in &patches {
                let applied = match patch.parts().as_slice() {
                    ["responseParameters", name] => {
                        let required = patch.value.eq_ignore_ascii_case("true");
                        patch.entry(
                            &mut response.response_parameters,
                            name,
                            required,
                            "Invalid parameter name specified",
                        )
                    }
                    ["responseModels", name] => {
                        let model = patch.value.clone();
                        patch.entry(&mut response.response_models, name, model, "Content-Type specified was not found")
                    }
                    _ => Err(patch.invalid_path()),
                };
                applied.map_err(no)?;
            }
            let response = response.clone();
            check(&response).map_err(no)?;
            check_models(t, &input.rest_api_id, response.response_models.as_ref())?;
            put_resource(t, &input.rest_api_id, &parent)?;
            Ok(response)
        })
        .await?;
    Ok(updated.into())
}

fn check(response: &record::MethodResponse) -> Result<(), Error> {
    for name in response.response_parameters.iter().flatten().map(|(name, _)| name) {
        if name.strip_prefix("method.response.header.").is_none_or(str::is_empty) {
            return Err(invalid_expression(name));
        }
    }
    Ok(())
}
