//! How an integration's answers become responses.

use base::Limits;
use service::Call;
use wire::Error;

use super::integration::{check_content_handling, check_templates};
use super::method::{invalid_expression, undeclared};
use super::patch::patches;
use super::{no, put_resource, resource};
use crate::Gateway;
use crate::compiled::mapping::parse_source;
use crate::compiled::selection_pattern;
use crate::error::{bad_request, no_integration, no_method, no_response};
use crate::generated::apigateway::*;
use crate::record;

/// As AWS. Putting one again replaces it.
pub async fn put(
    gateway: &Gateway,
    call: &Call,
    input: PutIntegrationResponseRequest,
) -> Result<IntegrationResponse, Error> {
    let put = gateway
        .change(|t| {
            let mut parent = resource(t, call, &input.rest_api_id, &input.resource_id)?;
            let method = parent.methods.get_mut(&input.http_method).ok_or_else(|| no(no_method()))?;
            let response = record::IntegrationResponse {
                status_code: input.status_code.clone(),
                selection_pattern: input.selection_pattern.clone(),
                response_parameters: input.response_parameters.clone(),
                response_templates: input.response_templates.clone(),
                content_handling: input.content_handling.clone(),
            };
            check(&response, method, &gateway.limits).map_err(no)?;
            let integration = method.integration.as_mut().ok_or_else(|| no(no_integration()))?;
            integration.responses.insert(input.status_code.clone(), response.clone());
            put_resource(t, &input.rest_api_id, &parent)?;
            Ok(response)
        })
        .await?;
    Ok(put.into())
}

/// As AWS.
pub async fn get(
    gateway: &Gateway,
    call: &Call,
    input: GetIntegrationResponseRequest,
) -> Result<IntegrationResponse, Error> {
    let found = gateway.read(|from| {
        let mut parent = resource(from, call, &input.rest_api_id, &input.resource_id)?;
        let method = parent.methods.get_mut(&input.http_method).ok_or_else(|| no(no_method()))?;
        let integration = method.integration.as_mut().ok_or_else(|| no(no_integration()))?;
        integration.responses.remove(&input.status_code).ok_or_else(|| no(no_response()))
    })?;
    Ok(found.into())
}

/// As AWS.
pub async fn delete(gateway: &Gateway, call: &Call, input: DeleteIntegrationResponseRequest) -> Result<(), Error> {
    gateway
        .change(|t| {
            let mut parent = resource(t, call, &input.rest_api_id, &input.resource_id)?;
            let method = parent.methods.get_mut(&input.http_method).ok_or_else(|| no(no_integration()))?;
            let integration = method.integration.as_mut().ok_or_else(|| no(no_integration()))?;
            integration.responses.remove(&input.status_code).ok_or_else(|| no(no_response()))?;
            put_resource(t, &input.rest_api_id, &parent)
        })
        .await
}

/// As AWS.
pub async fn update(
    gateway: &Gateway,
    call: &Call,
    input: UpdateIntegrationResponseRequest,
) -> Result<IntegrationResponse, Error> {
    let patches = patches(input.patch_operations)?;
    let updated = gateway
        .change(|t| {
            let mut parent = resource(t, call, &input.rest_api_id, &input.resource_id)?;
            let method = parent.methods.get_mut(&input.http_method).ok_or_else(|| no(no_method()))?;
            let integration = method.integration.as_mut().ok_or_else(|| no(no_integration()))?;
            let response = integration.responses.get_mut(&input.status_code).ok_or_else(|| no(no_response()))?;
            for patch in &patches {
                let value = patch.value.clone();
                let applied = match patch.parts().as_slice() {
                    ["selectionPattern"] => patch.set_or_removed().map(|text| response.selection_pattern = text),
                    ["contentHandling"] => patch
                        .set_or_removed()
                        .map(|text| response.content_handling = text.filter(|text| !text.is_empty())),
                    ["responseParameters", name] => {
                        patch.entry(&mut response.response_parameters, name, value, "Invalid parameter name specified")
                    }
                    ["responseTemplates", name] => patch.entry(
                        &mut response.response_templates,
                        name,
                        value,
                        "Content-Type specified was not found",
                    ),
                    _ => Err(patch.invalid_path()),
                };
                applied.map_err(no)?;
            }
            let response = response.clone();
            check(&response, method, &gateway.limits).map_err(no)?;
            put_resource(t, &input.rest_api_id, &parent)?;
            Ok(response)
        })
        .await?;
    Ok(updated.into())
}

/// AWS's rules for an integration response of a method.
pub fn check(response: &record::IntegrationResponse, method: &record::Method, limits: &Limits) -> Result<(), Error> {
    check_content_handling(response.content_handling.as_deref())?;
    check_templates(response.response_templates.as_ref(), limits)?;
    if let Some(pattern) = response.selection_pattern.as_deref().filter(|pattern| !pattern.is_empty())
        && selection_pattern(pattern).is_none()
    {
        return Err(bad_request(format!("Invalid selection pattern specified: {pattern}")));
    }
    let declared = method.responses.get(&response.status_code).and_then(|it| it.response_parameters.as_ref());
    for (target, source) in response.response_parameters.iter().flatten() {
        if target.strip_prefix("method.response.header.").is_none_or(str::is_empty) {
            return Err(invalid_expression(target));
        }
        if !declared.is_some_and(|declared| declared.contains_key(target)) {
            return Err(undeclared(target));
        }
        if parse_source(source, &|_| None, limits).is_none() {
            return Err(invalid_expression(source));
        }
    }
    Ok(())
}
