//! Values of condition keys: of tags, and of `apigateway:Request/…` and `apigateway:Resource/…`. All that
//! is known is given; models/access.toml says which count in which operation.
//! <https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonapigatewaymanagement.html>

use std::collections::BTreeSet;

use percent_encoding::percent_decode_str;
use service::{Call, Condition};

use crate::Gateway;
use crate::api;
use crate::generated::apigateway::{CreateRestApiRequest, PatchOperation, PutMethodRequest};
use crate::openapi::{self, Definition};
use crate::record::{Method, RestApi, Stage, Texts};
use crate::tables;

/// Where a request is asked.
type At<'a> = (&'a Gateway, &'a Call);
type Patches<'p> = Option<&'p Vec<PatchOperation>>;

/// Keys of what a path of the control plane lies in: its API, with the stage or the method it names.
pub fn of_resource(gateway: &Gateway, call: &Call, path: &str) -> Vec<Condition> {
    // `/tags/` is followed by an ARN.
    let tagged = path.strip_prefix("/tags/").map(|arn| percent_decode_str(arn).decode_utf8_lossy());
    let path = tagged.as_deref().map_or(path, |arn| arn.splitn(6, ':').nth(5).unwrap_or_default());
    let parts: Vec<&str> = path.split('/').skip(1).collect();
    let ["restapis", id, inside @ ..] = parts.as_slice() else { return Vec::new() };
    let found = gateway.read(|from| {
        let api = api::api(from, call, id)?;
        let mut keys = of_api(&api);
        match inside {
            ["stages", name, ..] => {
                let stage = tables::STAGES.get(from, &((*id).to_owned(), (*name).to_owned()))?;
                keys.extend(stage.iter().flat_map(of_stage));
            }
            ["resources", resource, "methods", name, ..] => {
                let resource = tables::RESOURCES.get(from, &((*id).to_owned(), (*resource).to_owned()))?;
                keys.extend(tags(&api.tags));
                if let Some(method) = resource.as_ref().and_then(|resource| resource.methods.get(*name)) {
                    keys.extend(methods("Resource", [method]));
                }
            }
            _ => keys.extend(tags(&api.tags)),
        }
        Ok(keys)
    });
    found.unwrap_or_default()
}

/// The tags that a request gives: `aws:RequestTag/…`, `aws:TagKeys`.
pub fn request_tags(tags: Option<&Texts>) -> Vec<Condition> {
    let given = tags.into_iter().flatten();
    let mut out: Vec<Condition> =
        given.map(|(name, value)| (format!("aws:RequestTag/{name}"), vec![value.clone()])).collect();
    let keys: Vec<String> = tags.into_iter().flat_map(|tags| tags.keys().cloned()).collect();
    if !keys.is_empty() {
        out.push(("aws:TagKeys".into(), keys));
    }
    out
}

/// Keys of a new API.
pub fn of_new_api(input: &CreateRestApiRequest) -> Vec<Condition> {
    let mut out = request_tags(input.tags.as_ref());
    out.push(request("ApiName", input.name.clone()));
    out.extend(
        input.disable_execute_api_endpoint.map(|closed| request("DisableExecuteApiEndpoint", closed.to_string())),
    );
    out.extend(input.security_policy.clone().map(|policy| request("SecurityPolicy", policy)));
    if let Some(types) = input.endpoint_configuration.as_ref().and_then(|endpoint| endpoint.types.clone()) {
        out.push(("apigateway:Request/EndpointType".into(), types));
    }
    out
}

/// Keys of a method that is put.
pub fn of_method(input: &PutMethodRequest) -> Vec<Condition> {
    let needed = input.api_key_required.unwrap_or(false);
    vec![
        request("ApiKeyRequired", needed.to_string()),
        request("RouteAuthorizationType", input.authorization_type.clone()),
    ]
}

/// The stage that a deployment is for.
pub fn stage_name(name: Option<&String>) -> Option<Condition> {
    name.map(|name| request("StageName", name.clone()))
}

/// Keys of the methods that a definition brings; none of one that cannot be read, which the operation
/// refuses.
pub fn of_definition((gateway, _): At<'_>, body: &[u8]) -> Vec<Condition> {
    let definition = read(gateway, body);
    definition.iter().flat_map(|it| methods("Request", it.paths.values().flat_map(|it| it.values()))).collect()
}

/// Whether a definition brings a resource policy.
pub fn has_policy((gateway, _): At<'_>, body: &[u8]) -> bool {
    read(gateway, body).is_some_and(|definition| definition.policy.is_some())
}

/// Keys of all methods that an API has.
pub fn of_methods((gateway, call): At<'_>, id: &str) -> Vec<Condition> {
    let found = gateway.read(|from| {
        api::api(from, call, id)?;
        let resources = tables::all(from, &tables::RESOURCES, id)?;
        Ok(methods("Resource", resources.iter().flat_map(|resource| resource.methods.values())))
    });
    found.unwrap_or_default()
}

/// Keys of what a patch makes of an API.
pub fn of_patched_api(patches: Patches<'_>) -> Vec<Condition> {
    let mut out = Vec::new();
    for (path, value) in set(patches) {
        match path {
            "/name" => out.push(request("ApiName", value)),
            "/disableExecuteApiEndpoint" => out.push(request("DisableExecuteApiEndpoint", value)),
            "/securityPolicy" => out.push(request("SecurityPolicy", value)),
            _ if path.starts_with("/endpointConfiguration/types") => out.push(request("EndpointType", value)),
            _ => {}
        }
    }
    out
}

/// Whether a patch touches the resource policy.
pub fn patches_policy(patches: Patches<'_>) -> bool {
    patches.into_iter().flatten().any(|patch| patch.path.as_deref() == Some("/policy"))
}

/// Keys of what a patch makes of a stage.
pub fn of_patched_stage(patches: Patches<'_>) -> Vec<Condition> {
    let mut out = Vec::new();
    for (path, value) in set(patches) {
        match path {
            "/accessLogSettings/destinationArn" => out.push(request("AccessLoggingDestination", value)),
            "/accessLogSettings/format" => out.push(request("AccessLoggingFormat", value)),
            _ => {}
        }
    }
    out
}

fn read(gateway: &Gateway, body: &[u8]) -> Option<Definition> {
    openapi::read(body, &gateway.limits).ok()
}

/// Paths and values of the patches that set something.
fn set(patches: Patches<'_>) -> impl Iterator<Item = (&str, String)> {
    let all = patches.into_iter().flatten();
    all.filter_map(|patch| Some((patch.path.as_deref()?, patch.value.clone()?)))
}

fn of_api(api: &RestApi) -> Vec<Condition> {
    let mut out = vec![
        resource("ApiName", api.name.clone()),
        resource("DisableExecuteApiEndpoint", api.disable_execute_api_endpoint.to_string()),
        ("apigateway:Resource/EndpointType".into(), api.endpoint_types.clone()),
    ];
    out.extend(api.security_policy.clone().map(|policy| resource("SecurityPolicy", policy)));
    out
}

fn of_stage(stage: &Stage) -> Vec<Condition> {
    let mut out = tags(&stage.tags);
    out.extend(stage.access_log_destination.clone().map(|to| resource("AccessLoggingDestination", to)));
    out.extend(stage.access_log_format.clone().map(|format| resource("AccessLoggingFormat", format)));
    out
}

/// What methods ask of their callers, each value once.
fn methods<'m>(side: &str, methods: impl IntoIterator<Item = &'m Method>) -> Vec<Condition> {
    let (mut keys, mut kinds) = (BTreeSet::new(), BTreeSet::new());
    for method in methods {
        keys.insert(method.api_key_required.to_string());
        kinds.insert(method.authorization_type.clone());
    }
    let named = |name: &str| format!("apigateway:{side}/{name}");
    let all = [(named("ApiKeyRequired"), keys), (named("RouteAuthorizationType"), kinds)];
    all.into_iter()
        .filter(|(_, values)| !values.is_empty())
        .map(|(key, all)| (key, all.into_iter().collect()))
        .collect()
}

fn tags(tags: &Texts) -> Vec<Condition> {
    tags.iter().map(|(name, value)| (format!("aws:ResourceTag/{name}"), vec![value.clone()])).collect()
}

fn request(name: &str, value: String) -> Condition {
    (format!("apigateway:Request/{name}"), vec![value])
}

fn resource(name: &str, value: String) -> Condition {
    (format!("apigateway:Resource/{name}"), vec![value])
}
