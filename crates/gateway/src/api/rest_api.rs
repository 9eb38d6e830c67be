//! REST APIs. `cloneFrom` copies resources, models and gateway responses of another API.

use base::Timestamp;
use service::Call;
use store::Transaction;
use wire::Error;

use super::page::page;
use super::patch::{Patch, patches};
use super::{Refusal, api, no};
use crate::Gateway;
use crate::compiled::policy;
use crate::error::{bad_request, conflict};
use crate::generated::apigateway::*;
use crate::record::{self, Snapshot};
use crate::tables;

/// The largest size from which on responses are compressed.
const COMPRESSION: i32 = 10_485_760;
/// Characters of a resource policy, as it is sent.
const POLICY: usize = 8192;
/// The tag that pins an API's id.
const CUSTOM_ID: &str = "_custom_id_";

/// What a new API is made of.
pub struct NewApi {
    /// The API.
    pub api: record::RestApi,
    /// Ids for the two models that every API has.
    pub model_ids: [String; 2],
}

/// Difference from AWS: the tag `_custom_id_` sets the id.
pub async fn create(gateway: &Gateway, call: &Call, input: CreateRestApiRequest) -> Result<RestApi, Error> {
    let new = new_api(gateway, call, &input)?;
    let clone_ids: Vec<String> = match &input.clone_from {
        Some(_) => (0..gateway.limits.resources.saturating_add(1)).map(|_| gateway.new_id(6)).collect(),
        None => Vec::new(),
    };
    let created = gateway
        .change(|t| {
            match &input.clone_from {
                None => insert(t, &new, true)?,
                Some(from) => {
                    let source = api(t, call, from)?;
                    let source = tables::working_copy(t, source)?;
                    insert(t, &new, false)?;
                    clone(t, &new.api, source, &clone_ids)?;
                }
            }
            Ok(new.api.clone())
        })
        .await?;
    Ok(created.into())
}

/// A new API's record, with AWS's defaults.
pub fn new_api(gateway: &Gateway, call: &Call, input: &CreateRestApiRequest) -> Result<NewApi, Error> {
    if input.name.trim().is_empty() {
        return Err(bad_request("Invalid API name specified"));
    }
    if input.description.as_deref() == Some("") {
        return Err(bad_request("Description cannot be an empty string"));
    }
    let endpoint = input.endpoint_configuration.clone().unwrap_or_default();
    let types = match endpoint.types {
        None => vec!["EDGE".to_owned()],
        Some(types) if types.is_empty() => {
            return Err(bad_request("REGIONAL Configuration and EDGE Configuration cannot be both DISABLED."));
        }
        Some(types) if types.len() > 1 => {
            return Err(bad_request("Cannot create an api with multiple Endpoint Types."));
        }
        Some(types) => types,
    };
    let private = types.iter().any(|kind| kind == "PRIVATE");
    let default_addresses = if private { "dualstack" } else { "ipv4" };
    let addresses = endpoint.ip_address_type.unwrap_or_else(|| default_addresses.to_owned());
    if private && addresses != "dualstack" {
        return Err(bad_request("Only dualstack ipAddressType is supported for Private APIs."));
    }
    let tags = input.tags.clone().unwrap_or_default();
    let id = match tags.get(CUSTOM_ID) {
        Some(id) => {
            let fits =
                (1..=64).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
            if !fits {
                return Err(bad_request("The tag _custom_id_ must hold 1 to 64 letters, digits and hyphens"));
            }
            id.clone()
        }
        None => gateway.new_id(10),
    };
    let mut api = record::RestApi {
        id,
        account: call.account.clone(),
        region: call.region.clone(),
        name: input.name.clone(),
        description: input.description.clone(),
        created: Timestamp::from_millis(call.time.seconds().saturating_mul(1000)),
        version: input.version.clone(),
        binary_media_types: input.binary_media_types.clone().unwrap_or_default(),
        minimum_compression_size: compression(input.minimum_compression_size)?,
        api_key_source: input.api_key_source.clone().unwrap_or_else(|| "HEADER".to_owned()),
        endpoint_types: types,
        ip_address_type: addresses,
        vpc_endpoint_ids: endpoint.vpc_endpoint_ids.unwrap_or_default(),
        policy: None,
        tags,
        disable_execute_api_endpoint: input.disable_execute_api_endpoint.unwrap_or(false),
        root_resource_id: gateway.new_id(10),
        warnings: Vec::new(),
        security_policy: input.security_policy.clone(),
        endpoint_access_mode: input.endpoint_access_mode.clone(),
    };
    if let Some(text) = input.policy.as_deref().filter(|text| !text.is_empty()) {
        api.policy = Some(checked_policy(text, &api)?);
    }
    Ok(NewApi { api, model_ids: [gateway.new_id(6), gateway.new_id(6)] })
}

/// Stores a new API with its root resource and, if wanted, AWS's two models.
pub fn insert(t: &mut Transaction, new: &NewApi, models: bool) -> Result<(), Refusal> {
    let api = &new.api;
    if tables::OWNERS.contains(t, &api.id)? {
        return Err(no(conflict(format!("An API with the id {} already exists", api.id))));
    }
    let owner = record::Owner { account: api.account.clone(), region: api.region.clone() };
    tables::OWNERS.put(t, &api.id, &owner)?;
    put(t, api)?;
    let root = record::Resource { id: api.root_resource_id.clone(), path: "/".to_owned(), ..Default::default() };
    super::put_resource(t, &api.id, &root)?;
    if models {
        let [error, empty] = &new.model_ids;
        for model in
            [default_model(error, "Error", "error", ERROR_SCHEMA), default_model(empty, "Empty", "empty", EMPTY_SCHEMA)]
        {
            tables::MODELS.put(t, &(api.id.clone(), model.name.clone()), &model)?;
        }
    }
    Ok(())
}

/// Writes an API's own record.
pub fn put(t: &mut Transaction, api: &record::RestApi) -> Result<(), Refusal> {
    let key = (api.account.clone(), api.region.clone(), api.id.clone());
    Ok(tables::APIS.put(t, &key, api)?)
}

const ERROR_SCHEMA: &str = "{\n  \"$schema\" : \"http://json-schema.org/draft-04/schema#\",\n  \"title\" : \"Error Schema\",\n  \"type\" : \"object\",\n  \"properties\" : {\n    \"message\" : { \"type\" : \"string\" }\n  }\n}";
const EMPTY_SCHEMA: &str = "{\n  \"$schema\": \"http://json-schema.org/draft-04/schema#\",\n  \"title\" : \"Empty Schema\",\n  \"type\" : \"object\"\n}";

fn default_model(id: &str, name: &str, what: &str, schema: &str) -> record::Model {
    let what = if what == "empty" { "a default empty" } else { "a default error" };
    record::Model {
        id: id.to_owned(),
        name: name.to_owned(),
        description: Some(format!("This is {what} schema model")),
        schema: Some(schema.to_owned()),
        content_type: "application/json".to_owned(),
    }
}

/// Copies what is inside `source` into the API, under new resource ids.
fn clone(t: &mut Transaction, api: &record::RestApi, source: Snapshot, ids: &[String]) -> Result<(), Refusal> {
    let mut renamed = std::collections::BTreeMap::new();
    renamed.insert(source.api.root_resource_id.clone(), api.root_resource_id.clone());
    let others = source.resources.iter().filter(|resource| resource.parent_id.is_some());
    for (resource, id) in others.zip(ids) {
        renamed.insert(resource.id.clone(), id.clone());
    }
    let id = |old: &str| renamed.get(old).cloned().unwrap_or_else(|| old.to_owned());
    for mut resource in source.resources {
        resource.id = id(&resource.id);
        resource.parent_id = resource.parent_id.as_deref().map(id);
        super::resource::index(t, &api.id, &resource)?;
        super::put_resource(t, &api.id, &resource)?;
    }
    for model in source.models {
        tables::MODELS.put(t, &(api.id.clone(), model.name.clone()), &model)?;
    }
    for validator in source.validators {
        tables::VALIDATORS.put(t, &(api.id.clone(), validator.id.clone()), &validator)?;
    }
    for authorizer in source.authorizers {
        tables::AUTHORIZERS.put(t, &(api.id.clone(), authorizer.id.clone()), &authorizer)?;
    }
    for response in source.gateway_responses {
        tables::GATEWAY_RESPONSES.put(t, &(api.id.clone(), response.response_type.clone()), &response)?;
    }
    Ok(())
}

/// As AWS.
pub async fn get(gateway: &Gateway, call: &Call, input: GetRestApiRequest) -> Result<RestApi, Error> {
    gateway.read(|from| Ok(api(from, call, &input.rest_api_id)?.into()))
}

/// As AWS; in the order of ids.
pub async fn list(gateway: &Gateway, call: &Call, input: GetRestApisRequest) -> Result<RestApis, Error> {
    let mut apis = Vec::new();
    let prefix = (call.account.clone(), call.region.clone());
    gateway.read(|from| Ok(tables::APIS.visit(from, &prefix, |_, api| apis.push(api))?))?;
    let (items, position) = page(apis, |api| &api.id, input.position.as_deref(), input.limit)?;
    Ok(RestApis { position, items: Some(items.into_iter().map(Into::into).collect()) })
}

/// Deletes the API with all that belongs to it.
pub async fn delete(gateway: &Gateway, call: &Call, input: DeleteRestApiRequest) -> Result<(), Error> {
    let cache = &gateway.cache;
    gateway
        .change(|t| {
            let api = api(t, call, &input.rest_api_id)?;
            clear(t, &api.id)?;
            drop_all(t, &tables::STAGES, &api.id)?;
            drop_all(t, &tables::DEPLOYMENTS, &api.id)?;
            let mut chunks = Vec::new();
            tables::CHUNKS.visit(t, &(api.id.clone(),), |key, _| chunks.push(key))?;
            for key in chunks {
                tables::CHUNKS.delete(t, &key)?;
            }
            tables::OWNERS.delete(t, &api.id)?;
            tables::APIS.delete(t, &(api.account, api.region, api.id.clone()))?;
            let cache = std::sync::Arc::clone(cache);
            t.on_commit(move || cache.remove_api(&api.id));
            Ok(())
        })
        .await
}

/// Removes the working copy: resources, models, validators, authorizers, gateway responses.
pub fn clear(t: &mut Transaction, id: &str) -> Result<(), Refusal> {
    drop_all(t, &tables::RESOURCES, id)?;
    drop_all(t, &tables::MODELS, id)?;
    drop_all(t, &tables::VALIDATORS, id)?;
    drop_all(t, &tables::AUTHORIZERS, id)?;
    drop_all(t, &tables::GATEWAY_RESPONSES, id)?;
    let mut children = Vec::new();
    tables::CHILDREN.visit(t, &(id.to_owned(),), |key, _| children.push(key))?;
    for key in children {
        tables::CHILDREN.delete(t, &key)?;
    }
    Ok(())
}

fn drop_all<V: store::Stored>(
    t: &mut Transaction,
    table: &store::Table<(String, String), V>,
    id: &str,
) -> Result<(), Refusal> {
    let mut keys = Vec::new();
    table.visit(t, &(id.to_owned(),), |key, _| keys.push(key))?;
    for key in keys {
        table.delete(t, &key)?;
    }
    Ok(())
}

/// As AWS.
pub async fn update(gateway: &Gateway, call: &Call, input: UpdateRestApiRequest) -> Result<RestApi, Error> {
    let patches = patches(input.patch_operations)?;
    let updated = gateway
        .change(|t| {
            let mut api = api(t, call, &input.rest_api_id)?;
            for patch in &patches {
                apply(&mut api, patch).map_err(no)?;
            }
            put(t, &api)?;
            Ok(api)
        })
        .await?;
    let mut shown = RestApi::from(updated);
    shown.tags.get_or_insert_default();
    Ok(shown)
}

fn apply(api: &mut record::RestApi, patch: &Patch) -> Result<(), Error> {
    match patch.parts().as_slice() {
        ["name"] => {
            let name = patch.replaced()?;
            if name.trim().is_empty() {
                return Err(bad_request("Invalid API name specified"));
            }
            api.name = name;
        }
        ["description"] => api.description = patch.set_or_removed()?.filter(|text| !text.is_empty()),
        ["version"] => api.version = patch.set_or_removed()?.filter(|text| !text.is_empty()),
        ["policy"] => {
            let policy = patch.set_or_removed()?.filter(|text| !text.is_empty());
            api.policy = policy.map(|text| checked_policy(&text, api)).transpose()?;
        }
        ["apiKeySource"] => {
            let source = patch.replaced()?;
            if !["HEADER", "AUTHORIZER"].contains(&source.as_str()) {
                return Err(bad_request("Invalid API key source specified. Valid options are HEADER,AUTHORIZER"));
            }
            api.api_key_source = source;
        }
        ["minimumCompressionSize"] => {
            let text = patch.replaced()?;
            api.minimum_compression_size = match text.as_str() {
                "" => None,
                text => compression(Some(text.parse().unwrap_or(-1)))?,
            };
        }
        ["disableExecuteApiEndpoint"] => api.disable_execute_api_endpoint = patch.flag()?,
        ["securityPolicy"] => api.security_policy = Some(patch.replaced()?),
        ["endpointAccessMode"] => api.endpoint_access_mode = Some(patch.replaced()?),
        ["binaryMediaTypes", name] => media_type(api, patch, name)?,
        ["endpointConfiguration", "types", _] => {
            let kind = patch.set_or_removed()?;
            let Some(kind) = kind else { return Ok(()) };
            if !["REGIONAL", "EDGE", "PRIVATE"].contains(&kind.as_str()) {
                return Err(bad_request("Invalid EndpointTypes specified. Valid options are REGIONAL,EDGE,PRIVATE"));
            }
            if kind == "PRIVATE" {
                api.ip_address_type = "dualstack".to_owned();
            }
            api.endpoint_types = vec![kind];
        }
        ["endpointConfiguration", "ipAddressType"] => {
            let kind = patch.replaced()?;
            if !["ipv4", "dualstack"].contains(&kind.as_str()) {
                return Err(bad_request("ipAddressType must be either ipv4 or dualstack."));
            }
            if kind == "ipv4" && api.endpoint_types.iter().any(|kind| kind == "PRIVATE") {
                return Err(bad_request("Only dualstack ipAddressType is supported for Private APIs."));
            }
            api.ip_address_type = kind;
        }
        ["endpointConfiguration", "vpcEndpointIds", ..] => match patch.op.as_str() {
            "add" | "replace" => {
                api.vpc_endpoint_ids.retain(|id| *id != patch.value);
                api.vpc_endpoint_ids.push(patch.value.clone());
            }
            "remove" => api.vpc_endpoint_ids.retain(|id| *id != patch.value),
            _ => return Err(bad_request("Invalid patch operation specified. Must be 'add'|'remove'|'replace'")),
        },
        _ => return Err(patch.invalid_path()),
    }
    Ok(())
}

fn media_type(api: &mut record::RestApi, patch: &Patch, name: &str) -> Result<(), Error> {
    let types = &mut api.binary_media_types;
    let at = types.iter().position(|other| other == name);
    match (patch.op.as_str(), at) {
        ("add", None) => types.push(name.to_owned()),
        ("add", Some(_)) => {}
        ("replace", Some(at)) => {
            // The new one stands at the end, as AWS shows it.
            types.remove(at);
            types.push(patch.value.clone());
        }
        ("remove", Some(at)) => {
            types.remove(at);
        }
        ("replace" | "remove", None) => return Err(crate::error::not_found("Invalid binary media type specified")),
        _ => return Err(bad_request("Invalid patch operation specified. Must be 'add'|'remove'|'replace'")),
    }
    Ok(())
}

fn compression(size: Option<i32>) -> Result<Option<i32>, Error> {
    match size {
        Some(size) if !(0..=COMPRESSION).contains(&size) => {
            Err(bad_request(format!("Invalid minimum compression size, must be between 0 and {COMPRESSION}")))
        }
        size => Ok(size),
    }
}

/// A resource policy as it is kept: checked, its short resources written out.
///
/// Difference from AWS: whether the principals that it names exist is not asked. In which words AWS
/// refuses one that is too long is assumed.
pub fn checked_policy(text: &str, api: &record::RestApi) -> Result<String, Error> {
    if text.chars().nth(POLICY).is_some() {
        return Err(bad_request(format!("Invalid policy document. It may have {POLICY} characters at most.")));
    }
    match policy::parse(text, api) {
        Ok(_) => Ok(policy::expand(text, api)),
        Err(error) => {
            let message =
                "Invalid policy document. Please check the policy syntax and ensure that Principals are valid.";
            Err(bad_request(message).why(error.why()))
        }
    }
}
