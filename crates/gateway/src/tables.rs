//! The tables of the store, and how the records of one API are read together.

use base::{AccountId, Region};
use store::{Read, StoreError, Table};

use crate::record::{
    Account, Authorizer, Deployment, GatewayResponse, Model, Owner, RequestValidator, Resource, RestApi, Snapshot,
    Stage,
};

store::stored!(RestApi, 1);
store::stored!(Resource, 1);
store::stored!(Model, 1);
store::stored!(RequestValidator, 1);
store::stored!(Authorizer, 1);
store::stored!(GatewayResponse, 1);
store::stored!(Deployment, 1);
store::stored!(Stage, 1);
store::stored!(Account, 1);
store::stored!(Owner, 1);
store::stored!(Chunk, 1);
store::stored!(ResourceId, 1);

/// A piece of a deployment's snapshot: JSON, cut anywhere between characters.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Chunk(pub String);

/// The id of the resource that has a name under its parent.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct ResourceId(pub String);

/// An API by account, region and id.
pub type ApiKey = (AccountId, Region, String);

/// Who owns an id: ids are unique over all accounts and regions, as the data plane knows only them.
pub const OWNERS: Table<String, Owner> = Table::new("gateway.owner");
/// APIs.
pub const APIS: Table<ApiKey, RestApi> = Table::new("gateway.api");
/// Resources by API and id.
pub const RESOURCES: Table<(String, String), Resource> = Table::new("gateway.resource");
/// Resources by API, parent and path part.
pub const CHILDREN: Table<(String, String, String), ResourceId> = Table::new("gateway.child");
/// Models by API and name.
pub const MODELS: Table<(String, String), Model> = Table::new("gateway.model");
/// Request validators by API and id.
pub const VALIDATORS: Table<(String, String), RequestValidator> = Table::new("gateway.validator");
/// Authorizers by API and id.
pub const AUTHORIZERS: Table<(String, String), Authorizer> = Table::new("gateway.authorizer");
/// Gateway responses by API and type.
pub const GATEWAY_RESPONSES: Table<(String, String), GatewayResponse> = Table::new("gateway.response");
/// Deployments by API and id.
pub const DEPLOYMENTS: Table<(String, String), Deployment> = Table::new("gateway.deployment");
/// Pieces of snapshots by API, deployment and position.
pub const CHUNKS: Table<(String, String, u32), Chunk> = Table::new("gateway.chunk");
/// Stages by API and name.
pub const STAGES: Table<(String, String), Stage> = Table::new("gateway.stage");
/// Accounts by account and region.
pub const ACCOUNTS: Table<(AccountId, Region), Account> = Table::new("gateway.account");

/// All records of a table that belong to one API.
pub fn all<V: store::Stored>(
    from: &dyn Read,
    table: &Table<(String, String), V>,
    api_id: &str,
) -> Result<Vec<V>, StoreError> {
    let mut found = Vec::new();
    table.visit(from, &(api_id.to_owned(),), |_, record| found.push(record))?;
    Ok(found)
}

/// The working copy of an API, whole.
pub fn working_copy(from: &dyn Read, api: RestApi) -> Result<Snapshot, StoreError> {
    let id = api.id.clone();
    Ok(Snapshot {
        resources: all(from, &RESOURCES, &id)?,
        models: all(from, &MODELS, &id)?,
        validators: all(from, &VALIDATORS, &id)?,
        authorizers: all(from, &AUTHORIZERS, &id)?,
        gateway_responses: all(from, &GATEWAY_RESPONSES, &id)?,
        api,
    })
}

/// The snapshot of a deployment; none where it is not there or not whole.
pub fn snapshot(from: &dyn Read, api_id: &str, deployment: &Deployment) -> Result<Option<Snapshot>, StoreError> {
    let mut text = String::new();
    for at in 0..deployment.chunks {
        let key = (api_id.to_owned(), deployment.id.clone(), at);
        let Some(Chunk(piece)) = CHUNKS.get(from, &key)? else { return Ok(None) };
        text.push_str(&piece);
    }
    serde_json::from_str(&text).map(Some).map_err(|error| StoreError::Corrupt {
        what: "value",
        table: "gateway.chunk",
        reason: error.to_string(),
    })
}

/// A snapshot in pieces of at most `size` bytes.
pub fn chunks(snapshot: &Snapshot, size: usize) -> Result<Vec<Chunk>, StoreError> {
    let text = serde_json::to_string(snapshot)
        .map_err(|error| StoreError::Encode { table: "gateway.chunk", reason: error.to_string() })?;
    let mut pieces = Vec::new();
    let mut left = text.as_str();
    while !left.is_empty() {
        let mut end = left.len().min(size.max(4));
        while !left.is_char_boundary(end) {
            end -= 1;
        }
        let (piece, rest) = left.split_at(end);
        pieces.push(Chunk(piece.to_owned()));
        left = rest;
    }
    Ok(pieces)
}

#[cfg(test)]
mod tests {
    use std::fmt::Debug;

    use expect_test::{Expect, expect};
    use store::Stored;

    use super::*;
    use crate::record::{
        Integration, IntegrationResponse, Method, MethodResponse, MethodSetting, MethodSummary, Texts,
    };
    use crate::testing::NOW;

    /// The record is written so, and what was once written so is read.
    #[track_caller]
    fn check<T: Stored + PartialEq + Debug>(record: &T, sample: &Expect) {
        let bytes = record.encode().unwrap();
        sample.assert_eq(&String::from_utf8(bytes).unwrap());
        assert_eq!(T::decode(sample.data().as_bytes()).unwrap(), *record);
    }

    fn text(text: &str) -> Option<String> {
        Some(text.to_owned())
    }

    fn texts() -> Texts {
        [("k".to_owned(), "v".to_owned())].into()
    }

    #[test]
    fn version_1_of_each_record() {
        check(
            &RestApi {
                id: "abcdefghij".into(),
                account: "123456789012".parse().unwrap(),
                region: Region::default_region(),
                name: "n".into(),
                description: text("d"),
                created: NOW,
                version: text("v"),
                binary_media_types: vec!["image/png".into()],
                minimum_compression_size: Some(10),
                api_key_source: "HEADER".into(),
                endpoint_types: vec!["EDGE".into()],
                ip_address_type: "ipv4".into(),
                vpc_endpoint_ids: vec!["vpce-1".into()],
                policy: text("{}"),
                tags: texts(),
                disable_execute_api_endpoint: false,
                root_resource_id: "r".into(),
                warnings: vec!["w".into()],
                security_policy: text("TLS_1_2"),
                endpoint_access_mode: text("BASIC"),
            },
            &expect![[
                r#"v1:{"id":"abcdefghij","account":"123456789012","region":"us-east-1","name":"n","description":"d","created":1795177845123000,"version":"v","binaryMediaTypes":["image/png"],"minimumCompressionSize":10,"apiKeySource":"HEADER","endpointTypes":["EDGE"],"ipAddressType":"ipv4","vpcEndpointIds":["vpce-1"],"policy":"{}","tags":{"k":"v"},"disableExecuteApiEndpoint":false,"rootResourceId":"r","warnings":["w"],"securityPolicy":"TLS_1_2","endpointAccessMode":"BASIC"}"#
            ]],
        );
        let response = IntegrationResponse {
            status_code: "200".into(),
            selection_pattern: text("x"),
            response_parameters: Some(texts()),
            response_templates: Some(texts()),
            content_handling: text("CONVERT_TO_TEXT"),
        };
        let integration = Integration {
            kind: "MOCK".into(),
            http_method: text("POST"),
            uri: text("u"),
            connection_type: text("INTERNET"),
            connection_id: text("c"),
            credentials: text("r"),
            request_parameters: Some(texts()),
            request_templates: Some(texts()),
            passthrough_behavior: "NEVER".into(),
            content_handling: None,
            timeout_ms: 50,
            cache_namespace: text("n"),
            cache_key_parameters: vec!["p".into()],
            responses: [("200".to_owned(), response)].into(),
            tls_insecure: Some(true),
            response_transfer_mode: text("BUFFERED"),
            integration_target: text("t"),
        };
        let declared = MethodResponse {
            status_code: "200".into(),
            response_parameters: Some([("p".to_owned(), true)].into()),
            response_models: Some(texts()),
        };
        let method = Method {
            http_method: "GET".into(),
            authorization_type: "NONE".into(),
            authorizer_id: text("a"),
            api_key_required: true,
            request_validator_id: text("v"),
            operation_name: text("o"),
            request_parameters: Some([("p".to_owned(), false)].into()),
            request_models: Some(texts()),
            authorization_scopes: vec!["s".into()],
            responses: [("200".to_owned(), declared)].into(),
            integration: Some(integration),
        };
        check(
            &Resource {
                id: "abc123".into(),
                parent_id: text("r"),
                path_part: text("p"),
                path: "/p".into(),
                methods: [("GET".to_owned(), method)].into(),
            },
            &expect![[
                r#"v1:{"id":"abc123","parentId":"r","pathPart":"p","path":"/p","methods":{"GET":{"httpMethod":"GET","authorizationType":"NONE","authorizerId":"a","apiKeyRequired":true,"requestValidatorId":"v","operationName":"o","requestParameters":{"p":false},"requestModels":{"k":"v"},"authorizationScopes":["s"],"responses":{"200":{"statusCode":"200","responseParameters":{"p":true},"responseModels":{"k":"v"}}},"integration":{"type":"MOCK","httpMethod":"POST","uri":"u","connectionType":"INTERNET","connectionId":"c","credentials":"r","requestParameters":{"k":"v"},"requestTemplates":{"k":"v"},"passthroughBehavior":"NEVER","contentHandling":null,"timeoutMs":50,"cacheNamespace":"n","cacheKeyParameters":["p"],"responses":{"200":{"statusCode":"200","selectionPattern":"x","responseParameters":{"k":"v"},"responseTemplates":{"k":"v"},"contentHandling":"CONVERT_TO_TEXT"}},"tlsInsecure":true,"responseTransferMode":"BUFFERED","integrationTarget":"t"}}}}"#
            ]],
        );
        check(
            &Stage {
                name: "prod".into(),
                deployment_id: "d".into(),
                description: text("d"),
                variables: Some(texts()),
                method_settings: [("*/*".to_owned(), MethodSetting::default())].into(),
                cache_cluster_enabled: false,
                cache_cluster_size: text("0.5"),
                client_certificate_id: text("c"),
                documentation_version: text("1"),
                access_log_destination: text("a"),
                access_log_format: text("f"),
                tracing_enabled: true,
                web_acl_arn: text("w"),
                tags: texts(),
                created: NOW,
                updated: NOW,
            },
            &expect![[
                r#"v1:{"name":"prod","deploymentId":"d","description":"d","variables":{"k":"v"},"methodSettings":{"*/*":{"metricsEnabled":false,"loggingLevel":"OFF","dataTraceEnabled":false,"throttlingBurstLimit":5000,"throttlingRateLimit":10000.0,"cachingEnabled":false,"cacheTtlInSeconds":300,"cacheDataEncrypted":false,"requireAuthorizationForCacheControl":true,"unauthorizedCacheControlHeaderStrategy":"SUCCEED_WITH_RESPONSE_HEADER"}},"cacheClusterEnabled":false,"cacheClusterSize":"0.5","clientCertificateId":"c","documentationVersion":"1","accessLogDestination":"a","accessLogFormat":"f","tracingEnabled":true,"webAclArn":"w","tags":{"k":"v"},"created":1795177845123000,"updated":1795177845123000}"#
            ]],
        );
        let summary = MethodSummary { authorization_type: "NONE".into(), api_key_required: false };
        check(
            &Deployment {
                id: "d".into(),
                description: text("d"),
                created: NOW,
                chunks: 2,
                summary: [("/".to_owned(), [("GET".to_owned(), summary)].into())].into(),
            },
            &expect![[
                r#"v1:{"id":"d","description":"d","created":1795177845123000,"chunks":2,"summary":{"/":{"GET":{"authorizationType":"NONE","apiKeyRequired":false}}}}"#
            ]],
        );
        check(
            &Model {
                id: "m".into(),
                name: "n".into(),
                description: text("d"),
                schema: text("{}"),
                content_type: "application/json".into(),
            },
            &expect![[r#"v1:{"id":"m","name":"n","description":"d","schema":"{}","contentType":"application/json"}"#]],
        );
        check(
            &RequestValidator {
                id: "v".into(),
                name: text("n"),
                validate_request_body: true,
                validate_request_parameters: false,
            },
            &expect![[r#"v1:{"id":"v","name":"n","validateRequestBody":true,"validateRequestParameters":false}"#]],
        );
        check(
            &Authorizer { id: "a".into(), name: "n".into(), kind: "TOKEN".into(), definition: "{}".into() },
            &expect![[r#"v1:{"id":"a","name":"n","kind":"TOKEN","definition":"{}"}"#]],
        );
        check(
            &GatewayResponse {
                response_type: "DEFAULT_4XX".into(),
                status_code: text("418"),
                response_parameters: texts(),
                response_templates: texts(),
            },
            &expect![[
                r#"v1:{"responseType":"DEFAULT_4XX","statusCode":"418","responseParameters":{"k":"v"},"responseTemplates":{"k":"v"}}"#
            ]],
        );
        check(&Account { cloudwatch_role_arn: text("r") }, &expect![[r#"v1:{"cloudwatchRoleArn":"r"}"#]]);
        let owner = Owner { account: "123456789012".parse().unwrap(), region: Region::default_region() };
        check(&owner, &expect![[r#"v1:{"account":"123456789012","region":"us-east-1"}"#]]);
        check(&Chunk("{\"a\"".into()), &expect![[r#"v1:"{\"a\"""#]]);
        check(&ResourceId("abc123".into()), &expect![[r#"v1:"abc123""#]]);
    }

    #[test]
    fn pieces_are_cut_between_characters() {
        let api = crate::record::RestApi { name: "ä".repeat(100), ..sample() };
        let snapshot = Snapshot {
            api,
            resources: Vec::new(),
            models: Vec::new(),
            validators: Vec::new(),
            authorizers: Vec::new(),
            gateway_responses: Vec::new(),
        };
        let pieces = chunks(&snapshot, 7).unwrap();
        assert!(pieces.len() > 20 && pieces.iter().all(|piece| (1..=7).contains(&piece.0.len())));
        let whole: String = pieces.into_iter().map(|piece| piece.0).collect();
        assert_eq!(serde_json::from_str::<Snapshot>(&whole).unwrap(), snapshot);
    }

    fn sample() -> RestApi {
        let bytes = br#"v1:{"id":"a","account":"123456789012","region":"us-east-1","name":"n","description":null,"created":0,"version":null,"binaryMediaTypes":[],"minimumCompressionSize":null,"apiKeySource":"HEADER","endpointTypes":["EDGE"],"ipAddressType":"ipv4","vpcEndpointIds":[],"policy":null,"tags":{},"disableExecuteApiEndpoint":false,"rootResourceId":"r","warnings":[],"securityPolicy":null,"endpointAccessMode":null}"#;
        RestApi::decode(bytes).unwrap()
    }
}
