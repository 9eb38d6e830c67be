//! Which ARN each operation is asked on: `arn:aws:apigateway:REGION::/restapis/…`.
//! <https://docs.aws.amazon.com/apigateway/latest/developerguide/arn-format-reference.html>

use std::borrow::Cow;

use service::{Access, Call};

use crate::Gateway;
use crate::generated::apigateway::*;

macro_rules! access {
    ($($input:ident |$it:ident| $path:expr;)*) => {$(
        impl Access<Gateway> for $input {
            fn resources(&self, _gateway: &Gateway, call: &Call) -> Vec<String> {
                let $it = self;
                vec![arn(call, &Cow::from($path))]
            }
        }
    )*};
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
    CreateRestApiRequest |_it| "/restapis";
    CreateStageRequest |it| api(&it.rest_api_id, "/stages");
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
    TagResourceRequest |it| format!("/tags/{}", it.resource_arn);
    TestInvokeMethodRequest |it| method(&it.rest_api_id, &it.resource_id, &it.http_method, "");
    UntagResourceRequest |it| format!("/tags/{}", it.resource_arn);
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
