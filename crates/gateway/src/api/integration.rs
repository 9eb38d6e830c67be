//! Integrations of methods.

use base::Limits;
use service::Call;
use wire::Error;

use super::method::{invalid_expression, undeclared};
use super::patch::{Patch, patches};
use super::{no, pass_role, put_resource, resource};
use crate::Gateway;
use crate::compiled::mapping::{parse_source, parse_target};
use crate::compiled::uri::{Backend, InvalidUri, parse_aws, parse_http};
use crate::error::{bad_request, no_integration, no_method};
use crate::generated::apigateway::*;
use crate::record;

/// As AWS. `cacheNamespace` is the resource's id unless given.
pub async fn put(gateway: &Gateway, call: &Call, input: PutIntegrationRequest) -> Result<Integration, Error> {
    pass_role(call, input.credentials.as_deref())?;
    let put = gateway
        .change(|t| {
            let mut parent = resource(t, call, &input.rest_api_id, &input.resource_id)?;
            let method = parent.methods.get_mut(&input.http_method).ok_or_else(|| no(no_method()))?;
            let integration = new(&input, &parent.id, &gateway.limits).map_err(no)?;
            check(&integration, method, &gateway.limits).map_err(no)?;
            // Putting an integration again keeps nothing of the old one, its responses included.
            method.integration = Some(integration.clone());
            put_resource(t, &input.rest_api_id, &parent)?;
            Ok(integration)
        })
        .await?;
    Ok(put.into())
}

fn new(input: &PutIntegrationRequest, resource_id: &str, limits: &Limits) -> Result<record::Integration, Error> {
    let http = matches!(input.r#type.as_str(), "HTTP" | "HTTP_PROXY");
    Ok(record::Integration {
        kind: input.r#type.clone(),
        http_method: input.integration_http_method.clone().filter(|name| !name.is_empty()),
        uri: input.uri.clone(),
        connection_type: input.connection_type.clone().or_else(|| http.then(|| "INTERNET".to_owned())),
        connection_id: input.connection_id.clone(),
        credentials: input.credentials.clone().filter(|text| !text.is_empty()),
        request_parameters: input.request_parameters.clone(),
        request_templates: input.request_templates.clone(),
        passthrough_behavior: input.passthrough_behavior.clone().unwrap_or_else(|| "WHEN_NO_MATCH".to_owned()),
        content_handling: input.content_handling.clone(),
        timeout_ms: timeout(input.timeout_in_millis.map(i64::from), limits)?,
        cache_namespace: Some(input.cache_namespace.clone().unwrap_or_else(|| resource_id.to_owned())),
        cache_key_parameters: input.cache_key_parameters.clone().unwrap_or_default(),
        responses: Default::default(),
        tls_insecure: input.tls_config.as_ref().and_then(|config| config.insecure_skip_verification),
        response_transfer_mode: input.response_transfer_mode.clone(),
        integration_target: input.integration_target.clone(),
    })
}

/// A timeout within AWS's bounds; the longest where none is given.
pub fn timeout(milliseconds: Option<i64>, limits: &Limits) -> Result<u32, Error> {
    let most = u32::try_from(limits.integration.as_millis()).unwrap_or(u32::MAX);
    match milliseconds {
        None | Some(0) => Ok(most),
        Some(given) => u32::try_from(given)
            .ok()
            .filter(|given| (50..=most).contains(given))
            .ok_or_else(|| bad_request(format!("Timeout should be between 50 ms and {most} ms"))),
    }
}

/// As AWS.
pub async fn get(gateway: &Gateway, call: &Call, input: GetIntegrationRequest) -> Result<Integration, Error> {
    let found = gateway.read(|from| {
        let mut parent = resource(from, call, &input.rest_api_id, &input.resource_id)?;
        let method = parent.methods.remove(&input.http_method).ok_or_else(|| no(no_method()))?;
        method.integration.ok_or_else(|| no(no_integration()))
    })?;
    Ok(found.into())
}

/// As AWS.
pub async fn delete(gateway: &Gateway, call: &Call, input: DeleteIntegrationRequest) -> Result<(), Error> {
    gateway
        .change(|t| {
            let mut parent = resource(t, call, &input.rest_api_id, &input.resource_id)?;
            let method = parent.methods.get_mut(&input.http_method).ok_or_else(|| no(no_integration()))?;
            method.integration.take().ok_or_else(|| no(no_integration()))?;
            put_resource(t, &input.rest_api_id, &parent)
        })
        .await
}

/// As AWS.
pub async fn update(gateway: &Gateway, call: &Call, input: UpdateIntegrationRequest) -> Result<Integration, Error> {
    let patches = patches(input.patch_operations)?;
    for patch in patches.iter().filter(|patch| patch.parts().as_slice() == ["credentials"]) {
        pass_role(call, Some(&patch.value))?;
    }
    let updated = gateway
        .change(|t| {
            let mut parent = resource(t, call, &input.rest_api_id, &input.resource_id)?;
            let method = parent.methods.get_mut(&input.http_method).ok_or_else(|| no(no_method()))?;
            let mut integration = method.integration.take().ok_or_else(|| no(no_integration()))?;
            for patch in &patches {
                apply(&mut integration, patch, &gateway.limits).map_err(no)?;
            }
            check(&integration, method, &gateway.limits).map_err(no)?;
            method.integration = Some(integration.clone());
            put_resource(t, &input.rest_api_id, &parent)?;
            Ok(integration)
        })
        .await?;
    Ok(updated.into())
}

fn apply(it: &mut record::Integration, patch: &Patch, limits: &Limits) -> Result<(), Error> {
    let text = |patch: &Patch| Ok::<_, Error>(patch.set_or_removed()?.filter(|text| !text.is_empty()));
    match patch.parts().as_slice() {
        ["httpMethod"] => it.http_method = text(patch)?,
        ["uri"] => it.uri = text(patch)?,
        ["connectionType"] => it.connection_type = text(patch)?,
        ["connectionId"] => it.connection_id = text(patch)?,
        ["credentials"] => it.credentials = text(patch)?,
        ["passthroughBehavior"] => it.passthrough_behavior = patch.replaced()?,
        ["contentHandling"] => it.content_handling = text(patch)?,
        ["timeoutInMillis"] => it.timeout_ms = timeout(Some(patch.replaced()?.parse().unwrap_or(-1)), limits)?,
        ["cacheNamespace"] => it.cache_namespace = text(patch)?,
        ["responseTransferMode"] => it.response_transfer_mode = text(patch)?,
        ["integrationTarget"] => it.integration_target = text(patch)?,
        ["tlsConfig", "insecureSkipVerification"] => it.tls_insecure = Some(patch.flag()?),
        ["requestParameters", name] => {
            patch.entry(&mut it.request_parameters, name, patch.value.clone(), "Invalid parameter name specified")?;
        }
        ["requestTemplates", name] => {
            patch.entry(
                &mut it.request_templates,
                name,
                patch.value.clone(),
                "Content-Type specified was not found",
            )?;
        }
        ["cacheKeyParameters", ..] => {
            let name = patch.segments.get(1).filter(|name| !name.is_empty()).unwrap_or(&patch.value).clone();
            it.cache_key_parameters.retain(|other| *other != name);
            if patch.set_or_removed()?.is_some() {
                it.cache_key_parameters.push(name);
            }
        }
        _ => return Err(patch.invalid_path()),
    }
    Ok(())
}

/// AWS's rules for an integration of a method.
pub fn check(it: &record::Integration, method: &record::Method, limits: &Limits) -> Result<(), Error> {
    const KINDS: [&str; 5] = ["HTTP", "AWS", "MOCK", "HTTP_PROXY", "AWS_PROXY"];
    if !KINDS.contains(&it.kind.as_str()) {
        return Err(bad_request(format!("Invalid integration type specified. Valid options are {}", KINDS.join(","))));
    }
    if it.kind != "MOCK" && it.http_method.is_none() {
        return Err(bad_request("Enumeration value for HttpMethod must be non-empty"));
    }
    if let Some(name) = &it.http_method {
        super::method::check_name(name)?;
    }
    check_uri(it)?;
    if !["WHEN_NO_MATCH", "WHEN_NO_TEMPLATES", "NEVER"].contains(&it.passthrough_behavior.as_str()) {
        return Err(bad_request(
            "Invalid passthrough behavior specified. Valid options are WHEN_NO_MATCH,WHEN_NO_TEMPLATES,NEVER",
        ));
    }
    check_content_handling(it.content_handling.as_deref())?;
    check_templates(it.request_templates.as_ref(), limits)?;
    for (target, source) in it.request_parameters.iter().flatten() {
        if parse_target(target, "integration.request.").is_none() {
            return Err(invalid_expression(target));
        }
        if parse_source(source, &|_| None, limits).is_none() || source.starts_with("integration.response.") {
            return Err(invalid_expression(source));
        }
        let body = source == "method.request.body" || source.starts_with("method.request.body.");
        if source.starts_with("method.request.") && !body {
            let single = source.replace("multivalue", "");
            let declared =
                method.request_parameters.iter().flatten().any(|(name, _)| *name == *source || *name == single);
            if !declared {
                return Err(undeclared(source));
            }
        }
    }
    Ok(())
}

fn check_uri(it: &record::Integration) -> Result<(), Error> {
    let uri = it.uri.as_deref().unwrap_or_default();
    // What a stage variable may become is known at the stage only.
    let variable = uri.contains("${stageVariables.");
    match it.kind.as_str() {
        "MOCK" => Ok(()),
        "HTTP" | "HTTP_PROXY" if variable => Ok(()),
        "HTTP" | "HTTP_PROXY" => parse_http(uri).map(drop).map_err(|error| bad_request(error.to_string())),
        kind => match (parse_aws(uri), kind) {
            (Ok(Backend::Lambda(_)), _) => Ok(()),
            (Ok(Backend::Service { service, .. }), "AWS_PROXY") if service != "firehose" => Err(bad_request(
                "Integrations of type 'AWS_PROXY' currently only supports Lambda function and Firehose stream invocations.",
            )),
            (Ok(_), _) if it.credentials.is_none() => {
                Err(bad_request("Role ARN must be specified for AWS integrations"))
            }
            (Ok(_), _) => Ok(()),
            (Err(InvalidUri::Function), _) if variable => Ok(()),
            (Err(error), _) => Err(bad_request(error.to_string())),
        },
    }
}

/// AWS's rule for content handling.
pub fn check_content_handling(text: Option<&str>) -> Result<(), Error> {
    match text {
        None | Some("CONVERT_TO_BINARY" | "CONVERT_TO_TEXT") => Ok(()),
        Some(_) => {
            Err(bad_request("Invalid content handling specified. Valid options are CONVERT_TO_BINARY,CONVERT_TO_TEXT"))
        }
    }
}

/// AWS's rules for mapping templates. Like AWS it does not compile them: a request finds out.
pub fn check_templates(templates: Option<&record::Texts>, limits: &Limits) -> Result<(), Error> {
    for (content_type, text) in templates.into_iter().flatten() {
        if !content_type.contains('/') && !content_type.starts_with('$') {
            return Err(bad_request(format!(
                "Validation Result: warnings : [], errors : [Invalid content type specified: {content_type}]"
            )));
        }
        if text.len() > limits.template {
            return Err(bad_request(format!("Mapping template size must not exceed {} bytes", limits.template)));
        }
    }
    Ok(())
}
