//! Which ARN each operation is asked on: `arn:aws:apigateway:REGION::/restapis/…`; with which condition
//! keys stands in `access/keys.rs`.
//! <https://docs.aws.amazon.com/apigateway/latest/developerguide/arn-format-reference.html>

mod keys;

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use service::{Access, Call, Condition};

use crate::Gateway;
use crate::generated::apigateway::*;
use keys::{of_definition, of_method, of_patched_api, of_patched_stage, of_resource, request_tags};

/// What is asked beyond an operation's own action.
type Further = Option<(&'static str, String)>;

macro_rules! access {
    ($($input:ident |$it:ident, $at:ident| $path:expr $(, $conditions:expr $(, $also:expr)?)?;)*) => {$(
        impl Access<Gateway> for $input {
            fn resources(&self, _gateway: &Gateway, call: &Call) -> Vec<String> {
                let $it = self;
                let _ = $it;
                vec![arn(call, &Cow::from($path))]
            }

            /// Root is asked nothing, so that nothing need be looked up.
            fn conditions(&self, gateway: &Gateway, call: &Call) -> Vec<Condition> {
                if call.caller.principal().is_root() {
                    return Vec::new();
                }
                let $it = self;
                let _ = $it;
                #[allow(unused_mut, reason = "most requests have no keys of their own")]
                let mut conditions = of_resource(gateway, call, &Cow::from($path));
                let $at = (gateway, call);
                $(conditions.extend($conditions);)?
                conditions
            }

            $($(
                fn also(&self, gateway: &Gateway, call: &Call) -> Vec<(&'static str, String)> {
                    if call.caller.principal().is_root() {
                        return Vec::new();
                    }
                    let $it = self;
                    let $at = (gateway, call);
                    let further = $also;
                    further.into_iter().map(|(action, path)| (action, arn(call, &path))).collect()
                }
            )?)?
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

/// All but what is never escaped.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// AWS escapes the ARN within the ARN.
fn tags(arn: &str) -> String {
    format!("/tags/{}", utf8_percent_encode(arn, ESCAPED))
}

/// Who gives an API a resource policy needs a permission of its own.
/// <https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies-create-attach.html>
fn policy(given: bool, path: &str) -> Further {
    given.then(|| ("apigateway:UpdateRestApiPolicy", path.to_owned()))
}

/// The path in an ARN, for `TagResource`, which is asked on what is tagged too.
fn path_of(arn: &str) -> String {
    arn.splitn(6, ':').nth(5).unwrap_or_default().to_owned()
}

access! {
    CreateDeploymentRequest |it, _at| api(&it.rest_api_id, "/deployments"), keys::stage_name(it.stage_name.as_ref());
    CreateModelRequest |it, _at| api(&it.rest_api_id, "/models");
    CreateRequestValidatorRequest |it, _at| api(&it.rest_api_id, "/requestvalidators");
    CreateResourceRequest |it, _at| api(&it.rest_api_id, &format!("/resources/{}", it.parent_id));
    CreateRestApiRequest |it, _at| "/restapis", keys::of_new_api(it),
        policy(it.policy.as_ref().is_some_and(|policy| !policy.is_empty()), "/restapis")
            .into_iter()
            .chain(it.clone_from.as_ref().map(|from| ("apigateway:GET", api(from, ""))));
    CreateStageRequest |it, _at| api(&it.rest_api_id, "/stages"), request_tags(it.tags.as_ref());
    DeleteDeploymentRequest |it, _at| api(&it.rest_api_id, &format!("/deployments/{}", it.deployment_id));
    DeleteGatewayResponseRequest |it, _at| api(&it.rest_api_id, &format!("/gatewayresponses/{}", it.response_type));
    DeleteIntegrationRequest |it, _at| method(&it.rest_api_id, &it.resource_id, &it.http_method, "/integration");
    DeleteIntegrationResponseRequest |it, _at| method(&it.rest_api_id, &it.resource_id, &it.http_method, &format!("/integration/responses/{}", it.status_code));
    DeleteMethodRequest |it, _at| method(&it.rest_api_id, &it.resource_id, &it.http_method, "");
    DeleteMethodResponseRequest |it, _at| method(&it.rest_api_id, &it.resource_id, &it.http_method, &format!("/responses/{}", it.status_code));
    DeleteModelRequest |it, _at| api(&it.rest_api_id, &format!("/models/{}", it.model_name));
    DeleteRequestValidatorRequest |it, _at| api(&it.rest_api_id, &format!("/requestvalidators/{}", it.request_validator_id));
    DeleteResourceRequest |it, _at| api(&it.rest_api_id, &format!("/resources/{}", it.resource_id));
    DeleteRestApiRequest |it, _at| api(&it.rest_api_id, "");
    DeleteStageRequest |it, _at| api(&it.rest_api_id, &format!("/stages/{}", it.stage_name));
    GetAccountRequest |_it, _at| "/account";
    GetDeploymentRequest |it, _at| api(&it.rest_api_id, &format!("/deployments/{}", it.deployment_id));
    GetDeploymentsRequest |it, _at| api(&it.rest_api_id, "/deployments");
    GetGatewayResponseRequest |it, _at| api(&it.rest_api_id, &format!("/gatewayresponses/{}", it.response_type));
    GetGatewayResponsesRequest |it, _at| api(&it.rest_api_id, "/gatewayresponses");
    GetIntegrationRequest |it, _at| method(&it.rest_api_id, &it.resource_id, &it.http_method, "/integration");
    GetIntegrationResponseRequest |it, _at| method(&it.rest_api_id, &it.resource_id, &it.http_method, &format!("/integration/responses/{}", it.status_code));
    GetMethodRequest |it, _at| method(&it.rest_api_id, &it.resource_id, &it.http_method, "");
    GetMethodResponseRequest |it, _at| method(&it.rest_api_id, &it.resource_id, &it.http_method, &format!("/responses/{}", it.status_code));
    GetModelRequest |it, _at| api(&it.rest_api_id, &format!("/models/{}", it.model_name));
    GetModelsRequest |it, _at| api(&it.rest_api_id, "/models");
    GetRequestValidatorRequest |it, _at| api(&it.rest_api_id, &format!("/requestvalidators/{}", it.request_validator_id));
    GetRequestValidatorsRequest |it, _at| api(&it.rest_api_id, "/requestvalidators");
    GetResourceRequest |it, _at| api(&it.rest_api_id, &format!("/resources/{}", it.resource_id));
    GetResourcesRequest |it, _at| api(&it.rest_api_id, "/resources");
    GetRestApiRequest |it, _at| api(&it.rest_api_id, "");
    GetRestApisRequest |_it, _at| "/restapis";
    GetStageRequest |it, _at| api(&it.rest_api_id, &format!("/stages/{}", it.stage_name));
    GetStagesRequest |it, _at| api(&it.rest_api_id, "/stages");
    GetTagsRequest |it, _at| tags(&it.resource_arn);
    ImportRestApiRequest |it, at| "/restapis", of_definition(at, &it.body),
        policy(keys::has_policy(at, &it.body), "/restapis");
    PutGatewayResponseRequest |it, _at| api(&it.rest_api_id, &format!("/gatewayresponses/{}", it.response_type));
    PutIntegrationRequest |it, _at| method(&it.rest_api_id, &it.resource_id, &it.http_method, "/integration");
    PutIntegrationResponseRequest |it, _at| method(&it.rest_api_id, &it.resource_id, &it.http_method, &format!("/integration/responses/{}", it.status_code));
    PutMethodRequest |it, _at| method(&it.rest_api_id, &it.resource_id, &it.http_method, ""), of_method(it);
    PutMethodResponseRequest |it, _at| method(&it.rest_api_id, &it.resource_id, &it.http_method, &format!("/responses/{}", it.status_code));
    PutRestApiRequest |it, at| api(&it.rest_api_id, ""),
        of_definition(at, &it.body).into_iter().chain(keys::of_methods(at, &it.rest_api_id)),
        policy(keys::has_policy(at, &it.body), &api(&it.rest_api_id, ""));
    TagResourceRequest |it, _at| tags(&it.resource_arn), request_tags(Some(&it.tags)),
        [("apigateway:PATCH", path_of(&it.resource_arn))];
    TestInvokeMethodRequest |it, _at| method(&it.rest_api_id, &it.resource_id, &it.http_method, "");
    UntagResourceRequest |it, _at| tags(&it.resource_arn), [("aws:TagKeys".to_owned(), it.tag_keys.clone())];
    UpdateAccountRequest |_it, _at| "/account";
    UpdateDeploymentRequest |it, _at| api(&it.rest_api_id, &format!("/deployments/{}", it.deployment_id));
    UpdateGatewayResponseRequest |it, _at| api(&it.rest_api_id, &format!("/gatewayresponses/{}", it.response_type));
    UpdateIntegrationRequest |it, _at| method(&it.rest_api_id, &it.resource_id, &it.http_method, "/integration");
    UpdateIntegrationResponseRequest |it, _at| method(&it.rest_api_id, &it.resource_id, &it.http_method, &format!("/integration/responses/{}", it.status_code));
    UpdateMethodRequest |it, _at| method(&it.rest_api_id, &it.resource_id, &it.http_method, "");
    UpdateMethodResponseRequest |it, _at| method(&it.rest_api_id, &it.resource_id, &it.http_method, &format!("/responses/{}", it.status_code));
    UpdateModelRequest |it, _at| api(&it.rest_api_id, &format!("/models/{}", it.model_name));
    UpdateRequestValidatorRequest |it, _at| api(&it.rest_api_id, &format!("/requestvalidators/{}", it.request_validator_id));
    UpdateResourceRequest |it, _at| api(&it.rest_api_id, &format!("/resources/{}", it.resource_id));
    UpdateRestApiRequest |it, _at| api(&it.rest_api_id, ""), of_patched_api(it.patch_operations.as_ref()),
        policy(keys::patches_policy(it.patch_operations.as_ref()), &api(&it.rest_api_id, ""));
    UpdateStageRequest |it, _at| api(&it.rest_api_id, &format!("/stages/{}", it.stage_name)), of_patched_stage(it.patch_operations.as_ref());
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
        let input =
            GetTagsRequest { resource_arn: "arn:aws:apigateway:us-east-1::/restapis/a".into(), ..Default::default() };
        check(input, "/tags/arn%3Aaws%3Aapigateway%3Aus-east-1%3A%3A%2Frestapis%2Fa");
        let input = GetStageRequest { rest_api_id: "a".into(), stage_name: "prod".into() };
        check(input, "/restapis/a/stages/prod");
    }
}
