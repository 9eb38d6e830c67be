//! Which ARN each operation is asked on: `arn:aws:apigateway:REGION::/restapis/…`, and with which
//! condition keys. Difference from AWS: of the keys only tags, `Request/EndpointType` and
//! `Request/ApiName` are known.
//! <https://docs.aws.amazon.com/apigateway/latest/developerguide/arn-format-reference.html>

use std::borrow::Cow;

use service::{Access, Call, Condition};

use crate::Gateway;
use crate::generated::apigateway::*;
use crate::record::Texts;
use crate::tables;

macro_rules! access {
    ($($input:ident |$it:ident| $path:expr $(, $conditions:expr)?;)*) => {$(
        impl Access<Gateway> for $input {
            fn resources(&self, _gateway: &Gateway, call: &Call) -> Vec<String> {
                let $it = self;
                let _ = $it;
                vec![arn(call, &Cow::from($path))]
            }

            fn conditions(&self, gateway: &Gateway, call: &Call) -> Vec<Condition> {
                let $it = self;
                let _ = $it;
                #[allow(unused_mut, reason = "most inputs have no keys of their own")]
                let mut conditions = resource_tags(gateway, call, &Cow::from($path));
                $(conditions.extend($conditions);)?
                conditions
            }
        }
    )*};
}

/// The tags of the API or stage that a path of the control plane lies in: `aws:ResourceTag/…`. Root
/// is asked nothing.
fn resource_tags(gateway: &Gateway, call: &Call, path: &str) -> Vec<Condition> {
    if call.caller.principal().is_root() {
        return Vec::new();
    }
    // `/tags/` is followed by an ARN.
    let path = path.strip_prefix("/tags/").map_or(path, |arn| arn.splitn(6, ':').nth(5).unwrap_or_default());
    let mut parts = path.split('/').skip(1);
    let (Some("restapis"), Some(id)) = (parts.next(), parts.next()) else { return Vec::new() };
    let stage = (parts.next() == Some("stages")).then(|| parts.next()).flatten();
    let tags = gateway.read(|from| {
        let api = super::api(from, call, id)?;
        match stage {
            Some(name) => {
                let stage = tables::STAGES.get(from, &(id.to_owned(), name.to_owned()))?;
                Ok(stage.map(|stage| stage.tags).unwrap_or_default())
            }
            None => Ok(api.tags),
        }
    });
    let tags = tags.unwrap_or_default();
    tags.into_iter().map(|(name, value)| (format!("aws:ResourceTag/{name}"), vec![value])).collect()
}

/// The tags that a request gives: `aws:RequestTag/…`, `aws:TagKeys`.
fn request_tags(tags: Option<&Texts>) -> Vec<Condition> {
    let tags = tags.into_iter().flatten();
    let mut keys = Vec::new();
    let mut out: Vec<Condition> = Vec::new();
    for (name, value) in tags {
        keys.push(name.clone());
        out.push((format!("aws:RequestTag/{name}"), vec![value.clone()]));
    }
    if !keys.is_empty() {
        out.push(("aws:TagKeys".into(), keys));
    }
    out
}

/// Keys of a new API.
fn of_new_api(input: &CreateRestApiRequest) -> Vec<Condition> {
    let mut out = request_tags(input.tags.as_ref());
    out.push(("apigateway:Request/ApiName".into(), vec![input.name.clone()]));
    if let Some(types) = input.endpoint_configuration.as_ref().and_then(|endpoint| endpoint.types.clone()) {
        out.push(("apigateway:Request/EndpointType".into(), types));
    }
    out
}

/// The ARN of a path of the control plane.
fn arn(call: &Call, path: &str) -> String {
    base::Arn::new("apigateway", call.region.as_str(), "", path).to_string()
}

fn api(id: &str, rest: &str) -> String {
    format!("/restapis/{id}{rest}")
}

fn method(api_id: &str, resource: &str, method: &str, rest: &str) -> String {
    format!("/restapis/{api_id}/resources/{resource}/methods/{method}{rest}")
}

access! {
    CreateDeploymentRequest |it| api(&it.rest_api_id, "/deployments");
    CreateModelRequest |it| api(&it.rest_api_id, "/models");
    CreateRequestValidatorRequest |it| api(&it.rest_api_id, "/requestvalidators");
    CreateResourceRequest |it| api(&it.rest_api_id, &format!("/resources/{}", it.parent_id));
    CreateRestApiRequest |it| "/restapis", of_new_api(it);
    CreateStageRequest |it| api(&it.rest_api_id, "/stages"), request_tags(it.tags.as_ref());
    DeleteDeploymentRequest |it| api(&it.rest_api_id, &format!("/deployments/{}", it.deployment_id));
    DeleteGatewayResponseRequest |it| api(&it.rest_api_id, &format!("/gatewayresponses/{}", it.response_type));
    DeleteIntegrationRequest |it| method(&it.rest_api_id, &it.resource_id, &it.http_method, "/integration");
    DeleteIntegrationResponseRequest |it| method(&it.rest_api_id, &it.resource_id, &it.http_method, &format!("/integration/responses/{}", it.status_code));
    DeleteMethodRequest |it| method(&it.rest_api_id, &it.resource_id, &it.http_method, "");
    DeleteMethodResponseRequest |it| method(&it.rest_api_id, &it.resource_id, &it.http_method, &format!("/responses/{}", it.status_code));
    DeleteModelRequest |it| api(&it.rest_api_id, &format!("/models/{}", it.model_name));
    DeleteRequestValidatorRequest |it| api(&it.rest_api_id, &format!("/requestvalidators/{}", it.request_validator_id));
    DeleteResourceRequest |it| api(&it.rest_api_id, &format!("/resources/{}", it.resource_id));
    DeleteRestApiRequest |it| api(&it.rest_api_id, "");
    DeleteStageRequest |it| api(&it.rest_api_id, &format!("/stages/{}", it.stage_name));
    GetAccountRequest |_it| "/account";
    GetDeploymentRequest |it| api(&it.rest_api_id, &format!("/deployments/{}", it.deployment_id));
    GetDeploymentsRequest |it| api(&it.rest_api_id, "/deployments");
    GetGatewayResponseRequest |it| api(&it.rest_api_id, &format!("/gatewayresponses/{}", it.response_type));
    GetGatewayResponsesRequest |it| api(&it.rest_api_id, "/gatewayresponses");
    GetIntegrationRequest |it| method(&it.rest_api_id, &it.resource_id, &it.http_method, "/integration");
    GetIntegrationResponseRequest |it| method(&it.rest_api_id, &it.resource_id, &it.http_method, &format!("/integration/responses/{}", it.status_code));
    GetMethodRequest |it| method(&it.rest_api_id, &it.resource_id, &it.http_method, "");
    GetMethodResponseRequest |it| method(&it.rest_api_id, &it.resource_id, &it.http_method, &format!("/responses/{}", it.status_code));
    GetModelRequest |it| api(&it.rest_api_id, &format!("/models/{}", it.model_name));
    GetModelsRequest |it| api(&it.rest_api_id, "/models");
    GetRequestValidatorRequest |it| api(&it.rest_api_id, &format!("/requestvalidators/{}", it.request_validator_id));
    GetRequestValidatorsRequest |it| api(&it.rest_api_id, "/requestvalidators");
    GetResourceRequest |it| api(&it.rest_api_id, &format!("/resources/{}", it.resource_id));
    GetResourcesRequest |it| api(&it.rest_api_id, "/resources");
    GetRestApiRequest |it| api(&it.rest_api_id, "");
    GetRestApisRequest |_it| "/restapis";
    GetStageRequest |it| api(&it.rest_api_id, &format!("/stages/{}", it.stage_name));
    GetStagesRequest |it| api(&it.rest_api_id, "/stages");
    GetTagsRequest |it| format!("/tags/{}", it.resource_arn);
    ImportRestApiRequest |_it| "/restapis";
    PutGatewayResponseRequest |it| api(&it.rest_api_id, &format!("/gatewayresponses/{}", it.response_type));
    PutIntegrationRequest |it| method(&it.rest_api_id, &it.resource_id, &it.http_method, "/integration");
    PutIntegrationResponseRequest |it| method(&it.rest_api_id, &it.resource_id, &it.http_method, &format!("/integration/responses/{}", it.status_code));
    PutMethodRequest |it| method(&it.rest_api_id, &it.resource_id, &it.http_method, "");
    PutMethodResponseRequest |it| method(&it.rest_api_id, &it.resource_id, &it.http_method, &format!("/responses/{}", it.status_code));
    PutRestApiRequest |it| api(&it.rest_api_id, "");
    TagResourceRequest |it| format!("/tags/{}", it.resource_arn), request_tags(Some(&it.tags));
    TestInvokeMethodRequest |it| method(&it.rest_api_id, &it.resource_id, &it.http_method, "");
    UntagResourceRequest |it| format!("/tags/{}", it.resource_arn), [("aws:TagKeys".to_owned(), it.tag_keys.clone())];
    UpdateAccountRequest |_it| "/account";
    UpdateDeploymentRequest |it| api(&it.rest_api_id, &format!("/deployments/{}", it.deployment_id));
    UpdateGatewayResponseRequest |it| api(&it.rest_api_id, &format!("/gatewayresponses/{}", it.response_type));
    UpdateIntegrationRequest |it| method(&it.rest_api_id, &it.resource_id, &it.http_method, "/integration");
    UpdateIntegrationResponseRequest |it| method(&it.rest_api_id, &it.resource_id, &it.http_method, &format!("/integration/responses/{}", it.status_code));
    UpdateMethodRequest |it| method(&it.rest_api_id, &it.resource_id, &it.http_method, "");
    UpdateMethodResponseRequest |it| method(&it.rest_api_id, &it.resource_id, &it.http_method, &format!("/responses/{}", it.status_code));
    UpdateModelRequest |it| api(&it.rest_api_id, &format!("/models/{}", it.model_name));
    UpdateRequestValidatorRequest |it| api(&it.rest_api_id, &format!("/requestvalidators/{}", it.request_validator_id));
    UpdateResourceRequest |it| api(&it.rest_api_id, &format!("/resources/{}", it.resource_id));
    UpdateRestApiRequest |it| api(&it.rest_api_id, "");
    UpdateStageRequest |it| api(&it.rest_api_id, &format!("/stages/{}", it.stage_name));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Bench;

    #[track_caller]
    fn check(input: impl Access<Gateway>, expect: &str) {
        let bench = Bench::new();
        assert_eq!(input.resources(&bench.gateway, &bench.call()), [format!("arn:aws:apigateway:us-east-1::{expect}")]);
    }

    #[test]
    fn each_input_names_its_own_resource() {
        check(GetAccountRequest, "/account");
        check(GetRestApisRequest::default(), "/restapis");
        check(DeleteRestApiRequest { rest_api_id: "a".into() }, "/restapis/a");
        let input = CreateResourceRequest { rest_api_id: "a".into(), parent_id: "p".into(), path_part: "x".into() };
        check(input, "/restapis/a/resources/p");
        let input = DeleteMethodRequest { rest_api_id: "a".into(), resource_id: "r".into(), http_method: "GET".into() };
        check(input, "/restapis/a/resources/r/methods/GET");
        let input = GetStageRequest { rest_api_id: "a".into(), stage_name: "prod".into() };
        check(input, "/restapis/a/stages/prod");
    }
}
