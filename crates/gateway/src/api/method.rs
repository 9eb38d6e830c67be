//! Methods of a resource.

use std::collections::BTreeMap;

use service::Call;
use store::Read;
use wire::Error;

use super::patch::{Patch, patches};
use super::{Refusal, no, put_resource, resource};
use crate::Gateway;
use crate::error::{bad_request, conflict, no_method};
use crate::generated::apigateway::*;
use crate::record;
use crate::tables;

/// The methods that there are.
const METHODS: [&str; 8] = ["GET", "PUT", "POST", "DELETE", "PATCH", "OPTIONS", "HEAD", "ANY"];

/// As AWS.
pub async fn put(gateway: &Gateway, call: &Call, input: PutMethodRequest) -> Result<Method, Error> {
    let put = gateway
        .change(|t| {
            let mut parent = resource(t, call, &input.rest_api_id, &input.resource_id)?;
            check_name(&input.http_method).map_err(no)?;
            let method = record::Method {
                http_method: input.http_method.clone(),
                authorization_type: input.authorization_type.clone(),
                authorizer_id: input.authorizer_id.clone(),
                api_key_required: input.api_key_required.unwrap_or(false),
                request_validator_id: input.request_validator_id.clone(),
                operation_name: input.operation_name.clone(),
                request_parameters: input.request_parameters.clone(),
                request_models: input.request_models.clone(),
                authorization_scopes: input.authorization_scopes.clone().unwrap_or_default(),
                ..Default::default()
            };
            check(t, &input.rest_api_id, &method)?;
            if parent.methods.contains_key(&input.http_method) {
                return Err(no(conflict("Method already exists for this resource")));
            }
            parent.methods.insert(input.http_method.clone(), method.clone());
            put_resource(t, &input.rest_api_id, &parent)?;
            Ok(method)
        })
        .await?;
    Ok(put.into())
}

/// As AWS.
pub async fn get(gateway: &Gateway, call: &Call, input: GetMethodRequest) -> Result<Method, Error> {
    let found = gateway.read(|from| {
        let mut parent = resource(from, call, &input.rest_api_id, &input.resource_id)?;
        parent.methods.remove(&input.http_method).ok_or_else(|| no(no_method()))
    })?;
    Ok(found.into())
}

/// As AWS.
pub async fn delete(gateway: &Gateway, call: &Call, input: DeleteMethodRequest) -> Result<(), Error> {
    gateway
        .change(|t| {
            let mut parent = resource(t, call, &input.rest_api_id, &input.resource_id)?;
            parent.methods.remove(&input.http_method).ok_or_else(|| no(no_method()))?;
            put_resource(t, &input.rest_api_id, &parent)
        })
        .await
}

/// As AWS.
pub async fn update(gateway: &Gateway, call: &Call, input: UpdateMethodRequest) -> Result<Method, Error> {
    let patches = patches(input.patch_operations)?;
    let updated = gateway
        .change(|t| {
            let mut parent = resource(t, call, &input.rest_api_id, &input.resource_id)?;
            let method = parent.methods.get_mut(&input.http_method).ok_or_else(|| no(no_method()))?;
            for patch in &patches {
                apply(method, patch).map_err(no)?;
            }
            let method = method.clone();
            check(t, &input.rest_api_id, &method)?;
            put_resource(t, &input.rest_api_id, &parent)?;
            Ok(method)
        })
        .await?;
    Ok(updated.into())
}

fn apply(method: &mut record::Method, patch: &Patch) -> Result<(), Error> {
    let text = |patch: &Patch| patch.replaced().map(|text| Some(text).filter(|text| !text.is_empty()));
    match patch.parts().as_slice() {
        ["authorizationType"] => {
            method.authorization_type = patch.replaced()?;
            if !wants_authorizer(&method.authorization_type) {
                method.authorizer_id = None;
            }
        }
        // Only types that have an authorizer take one.
        ["authorizerId"] => {
            method.authorizer_id = text(patch)?.filter(|_| wants_authorizer(&method.authorization_type))
        }
        ["apiKeyRequired"] => method.api_key_required = patch.flag()?,
        ["requestValidatorId"] => method.request_validator_id = text(patch)?,
        ["operationName"] => method.operation_name = text(patch)?,
        ["requestParameters", name] => {
            let required = patch.value.eq_ignore_ascii_case("true");
            patch.entry(&mut method.request_parameters, name, required, "Invalid parameter name specified")?;
        }
        ["requestModels", name] => {
            patch.entry(
                &mut method.request_models,
                name,
                patch.value.clone(),
                "Content-Type specified was not found",
            )?;
        }
        ["authorizationScopes", ..] => {
            let scopes = &mut method.authorization_scopes;
            scopes.retain(|scope| *scope != patch.value);
            if patch.set_or_removed()?.is_some() {
                scopes.push(patch.value.clone());
            }
        }
        _ => return Err(patch.invalid_path()),
    }
    Ok(())
}

/// AWS's rule for a method's name.
pub fn check_name(name: &str) -> Result<(), Error> {
    if METHODS.contains(&name) {
        return Ok(());
    }
    Err(bad_request(format!("Invalid HttpMethod specified. Valid options are {}", METHODS.join(","))))
}

fn wants_authorizer(kind: &str) -> bool {
    matches!(kind, "CUSTOM" | "COGNITO_USER_POOLS")
}

/// Whether all that a method names is there.
pub fn check(from: &dyn Read, api_id: &str, method: &record::Method) -> Result<(), Refusal> {
    match method.authorization_type.as_str() {
        "NONE" | "AWS_IAM" => {}
        kind if wants_authorizer(kind) => {
            let id = method.authorizer_id.clone().unwrap_or_default();
            if !tables::AUTHORIZERS.contains(from, &(api_id.to_owned(), id))? {
                return Err(no(bad_request(
                    "Invalid authorizer ID specified. Setting the authorization type to CUSTOM or COGNITO_USER_POOLS requires a valid authorizer.",
                )));
            }
        }
        _ => {
            return Err(no(bad_request(
                "Invalid authorization type specified. Valid options are NONE, AWS_IAM, CUSTOM, COGNITO_USER_POOLS",
            )));
        }
    }
    if let Some(id) = &method.request_validator_id
        && !tables::VALIDATORS.contains(from, &(api_id.to_owned(), id.clone()))?
    {
        return Err(no(bad_request("Invalid Request Validator identifier specified")));
    }
    check_parameters(method.request_parameters.as_ref()).map_err(no)?;
    check_models(from, api_id, method.request_models.as_ref())
}

/// Whether all models are there.
pub fn check_models(from: &dyn Read, api_id: &str, models: Option<&record::Texts>) -> Result<(), Refusal> {
    for name in models.into_iter().flatten().map(|(_, name)| name) {
        if !tables::MODELS.contains(from, &(api_id.to_owned(), name.clone()))? {
            return Err(no(bad_request(format!("Invalid model identifier specified: {name}"))));
        }
    }
    Ok(())
}

/// AWS's rules for a method's request parameters.
pub fn check_parameters(parameters: Option<&BTreeMap<String, bool>>) -> Result<(), Error> {
    let mut names = Vec::new();
    for key in parameters.into_iter().flatten().map(|(key, _)| key) {
        let place = key.strip_prefix("method.request.").and_then(|rest| rest.split_once('.'));
        let known = ["header", "querystring", "path", "multivalueheader", "multivaluequerystring"];
        match place {
            Some((place, name)) if known.contains(&place) && !name.is_empty() => names.push(name),
            _ => return Err(invalid_expression(key)),
        }
    }
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    if names.len() != count {
        return Err(bad_request("Parameter names must be unique across querystring, header and path"));
    }
    Ok(())
}

/// The mapping expression is none.
pub fn invalid_expression(text: &str) -> Error {
    bad_request(format!(
        "Invalid mapping expression specified: Validation Result: warnings : [], errors : [Invalid mapping expression specified: {text}]"
    ))
}

/// The mapping expression speaks of a parameter that the method does not declare.
pub fn undeclared(text: &str) -> Error {
    bad_request(format!(
        "Invalid mapping expression specified: Validation Result: warnings : [], errors : [Invalid mapping expression parameter specified: {text}]"
    ))
}
