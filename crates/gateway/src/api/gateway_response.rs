//! Gateway responses: what API Gateway itself answers.

use service::Call;
use wire::Error;

use super::patch::patches;
use super::{api, no, view};
use crate::Gateway;
use crate::compiled::mapping::parse_source;
use crate::error::{bad_request, not_found};
use crate::gateway_response::Kind;
use crate::generated::apigateway::*;
use crate::record;
use crate::tables;

fn kind(name: &str) -> Result<Kind, Error> {
    Kind::parse(name).ok_or_else(|| bad_request(format!("Invalid response type specified: {name}")))
}

/// As AWS. What is left out takes the kind's default.
pub async fn put(gateway: &Gateway, call: &Call, input: PutGatewayResponseRequest) -> Result<GatewayResponse, Error> {
    let kind = kind(&input.response_type)?;
    let mut response = kind.default_response();
    if let Some(status) = input.status_code {
        response.status_code = Some(status);
    }
    if let Some(parameters) = input.response_parameters {
        response.response_parameters = parameters;
    }
    if let Some(templates) = input.response_templates.filter(|templates| !templates.is_empty()) {
        response.response_templates = templates;
    }
    check(&response, gateway)?;
    gateway
        .change(|t| {
            let api = api(t, call, &input.rest_api_id)?;
            tables::GATEWAY_RESPONSES.put(t, &(api.id, kind.name().to_owned()), &response)?;
            Ok(())
        })
        .await?;
    Ok(view::gateway_response(response, false))
}

/// As AWS: the default where the owner set none.
pub async fn get(gateway: &Gateway, call: &Call, input: GetGatewayResponseRequest) -> Result<GatewayResponse, Error> {
    let own = own(gateway, call, &input.rest_api_id)?;
    let (response, default) = kind(&input.response_type)?.effective(&own);
    Ok(view::gateway_response(response, default))
}

/// All 21, as AWS.
pub async fn list(
    gateway: &Gateway,
    call: &Call,
    input: GetGatewayResponsesRequest,
) -> Result<GatewayResponses, Error> {
    let own = own(gateway, call, &input.rest_api_id)?;
    let items = Kind::ALL.iter().map(|kind| {
        let (response, default) = kind.effective(&own);
        view::gateway_response(response, default)
    });
    Ok(GatewayResponses { position: None, items: Some(items.collect()) })
}

fn own(gateway: &Gateway, call: &Call, api_id: &str) -> Result<Vec<record::GatewayResponse>, Error> {
    gateway.read(|from| {
        let api = api(from, call, api_id)?;
        Ok(tables::all(from, &tables::GATEWAY_RESPONSES, &api.id)?)
    })
}

/// As AWS.
pub async fn delete(gateway: &Gateway, call: &Call, input: DeleteGatewayResponseRequest) -> Result<(), Error> {
    gateway
        .change(|t| {
            let api = api(t, call, &input.rest_api_id)?;
            let key = (api.id, input.response_type.clone());
            if !tables::GATEWAY_RESPONSES.contains(t, &key)? {
                return Err(no(not_found("Gateway response type not defined on api")));
            }
            tables::GATEWAY_RESPONSES.delete(t, &key)?;
            Ok(())
        })
        .await
}

/// As AWS: what was not set begins as the default.
pub async fn update(
    gateway: &Gateway,
    call: &Call,
    input: UpdateGatewayResponseRequest,
) -> Result<GatewayResponse, Error> {
    let patches = patches(input.patch_operations)?;
    let updated = gateway
        .change(|t| {
            let api = api(t, call, &input.rest_api_id)?;
            let kind = kind(&input.response_type).map_err(no)?;
            let key = (api.id, kind.name().to_owned());
            let mut it = tables::GATEWAY_RESPONSES.get(t, &key)?.unwrap_or_else(|| kind.default_response());
            for patch in &patches {
                let value = patch.value.clone();
                let not_empty = |what: &str| match (patch.op.as_str(), value.is_empty()) {
                    ("add" | "replace", true) => Err(bad_request(format!("Invalid null or empty value in {what}"))),
                    _ => Ok(()),
                };
                let applied = match patch.parts().as_slice() {
                    ["statusCode"] if patch.op == "replace" => {
                        it.status_code = Some(value.clone());
                        Ok(())
                    }
                    ["responseParameters", name] => {
                        let mut map = Some(std::mem::take(&mut it.response_parameters));
                        let done = not_empty("responseParameters").and_then(|()| {
                            patch.entry(&mut map, name, value.clone(), "Invalid parameter name specified")
                        });
                        it.response_parameters = map.unwrap_or_default();
                        done
                    }
                    ["responseTemplates", name] => {
                        let mut map = Some(std::mem::take(&mut it.response_templates));
                        let done = not_empty("responseTemplates").and_then(|()| {
                            patch.entry(&mut map, name, value.clone(), "Content-Type specified was not found")
                        });
                        it.response_templates = map.unwrap_or_default();
                        done
                    }
                    _ => Err(patch.invalid_path()),
                };
                applied.map_err(no)?;
            }
            check(&it, gateway).map_err(no)?;
            tables::GATEWAY_RESPONSES.put(t, &key, &it)?;
            Ok(it)
        })
        .await?;
    Ok(view::gateway_response(updated, false))
}

/// AWS's rules.
pub fn check(it: &record::GatewayResponse, gateway: &Gateway) -> Result<(), Error> {
    for (target, source) in &it.response_parameters {
        let places = ["header", "querystring", "path"];
        let place = target.strip_prefix("gatewayresponse.").and_then(|rest| rest.split_once('.'));
        if !place.is_some_and(|(place, name)| places.contains(&place) && !name.is_empty()) {
            return Err(super::method::invalid_expression(target));
        }
        if parse_source(source, &|_| None, &gateway.limits).is_none() {
            return Err(super::method::invalid_expression(source));
        }
    }
    Ok(())
}
