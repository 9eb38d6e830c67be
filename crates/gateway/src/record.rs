//! What is stored of an API. A record is as small as one edit: the API's own settings, one resource
//! with its methods, one model, one stage; an edit never rewrites a whole API. A deployment's
//! snapshot is complete and immutable.

use std::collections::BTreeMap;

pub use v1::*;

/// Texts by text: tags, variables, parameters, templates.
pub type Texts = BTreeMap<String, String>;

/// The first version of the stored records.
pub mod v1 {
    use std::collections::BTreeMap;

    use base::{AccountId, Region, Timestamp};
    use serde::{Deserialize, Serialize};

    use super::Texts;

    /// A REST API's own settings.
    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct RestApi {
        /// Ten characters of `a-z0-9`, or what the tag `_custom_id_` asked for.
        pub id: String,
        /// The account that owns it.
        pub account: AccountId,
        /// The region that it is in.
        pub region: Region,
        /// Its name; need not be unique.
        pub name: String,
        /// A description.
        pub description: Option<String>,
        /// When it was made.
        pub created: Timestamp,
        /// The version given by the caller or the definition.
        pub version: Option<String>,
        /// Media types whose bodies are bytes; `*/*` for all.
        pub binary_media_types: Vec<String>,
        /// From how many bytes on responses are compressed (0 to 10,485,760).
        pub minimum_compression_size: Option<i32>,
        /// `HEADER` or `AUTHORIZER`.
        pub api_key_source: String,
        /// `EDGE`, `REGIONAL` or `PRIVATE`.
        pub endpoint_types: Vec<String>,
        /// `ipv4` or `dualstack`.
        pub ip_address_type: String,
        /// VPC endpoints of a private API.
        pub vpc_endpoint_ids: Vec<String>,
        /// The resource policy, as JSON.
        pub policy: Option<String>,
        /// Tags.
        pub tags: Texts,
        /// Whether the default endpoint is closed.
        pub disable_execute_api_endpoint: bool,
        /// The resource `/`.
        pub root_resource_id: String,
        /// What the last import could not carry over.
        pub warnings: Vec<String>,
        /// TLS policy: stored, not acted on.
        pub security_policy: Option<String>,
        /// `BASIC` or `STRICT`: stored, not acted on.
        pub endpoint_access_mode: Option<String>,
    }

    /// A resource with all its methods.
    #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct Resource {
        /// Ten characters for the root, six for others.
        pub id: String,
        /// None for the root.
        pub parent_id: Option<String>,
        /// None for the root.
        pub path_part: Option<String>,
        /// From the root: `/users/{id}`.
        pub path: String,
        /// By HTTP method; `ANY` for those that have none of their own.
        pub methods: BTreeMap<String, Method>,
    }

    /// A method of a resource.
    #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct Method {
        /// `GET`, …, `ANY`.
        pub http_method: String,
        /// `NONE`, `AWS_IAM`, `CUSTOM`, `COGNITO_USER_POOLS`.
        pub authorization_type: String,
        /// The authorizer of `CUSTOM` and `COGNITO_USER_POOLS`.
        pub authorizer_id: Option<String>,
        /// Whether a key must come with the request.
        pub api_key_required: bool,
        /// The request validator.
        pub request_validator_id: Option<String>,
        /// A name for SDKs.
        pub operation_name: Option<String>,
        /// `method.request.{header|path|querystring}.NAME`, and whether it must be there.
        pub request_parameters: Option<BTreeMap<String, bool>>,
        /// Models by content type.
        pub request_models: Option<Texts>,
        /// OAuth scopes.
        pub authorization_scopes: Vec<String>,
        /// By status code.
        pub responses: BTreeMap<String, MethodResponse>,
        /// What answers.
        pub integration: Option<Integration>,
    }

    /// A response that a method may give.
    #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct MethodResponse {
        /// Three digits.
        pub status_code: String,
        /// `method.response.header.NAME`, and whether it must be there.
        pub response_parameters: Option<BTreeMap<String, bool>>,
        /// Models by content type.
        pub response_models: Option<Texts>,
    }

    /// What answers a method.
    #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct Integration {
        /// `AWS`, `AWS_PROXY`, `HTTP`, `HTTP_PROXY`, `MOCK`.
        #[serde(rename = "type")]
        pub kind: String,
        /// The method of the request to the backend.
        pub http_method: Option<String>,
        /// The backend.
        pub uri: Option<String>,
        /// `INTERNET` or `VPC_LINK`.
        pub connection_type: Option<String>,
        /// The VPC link.
        pub connection_id: Option<String>,
        /// A role's ARN, or `arn:aws:iam::*:user/*` for the caller's own.
        pub credentials: Option<String>,
        /// `integration.request.{header|path|querystring}.NAME` from a mapping expression.
        pub request_parameters: Option<Texts>,
        /// Mapping templates by content type.
        pub request_templates: Option<Texts>,
        /// `WHEN_NO_MATCH`, `WHEN_NO_TEMPLATES`, `NEVER`.
        pub passthrough_behavior: String,
        /// `CONVERT_TO_BINARY`, `CONVERT_TO_TEXT`.
        pub content_handling: Option<String>,
        /// 50 to 29,000 milliseconds.
        pub timeout_ms: u32,
        /// The cache's name space: the resource's id unless given. Stored, not acted on.
        pub cache_namespace: Option<String>,
        /// The parameters that make a cache key. Stored, not acted on.
        pub cache_key_parameters: Vec<String>,
        /// By status code.
        pub responses: BTreeMap<String, IntegrationResponse>,
        /// Whether the backend's certificate is not checked.
        pub tls_insecure: Option<bool>,
        /// `BUFFERED` or `STREAM`. Stored; every response is buffered.
        pub response_transfer_mode: Option<String>,
        /// A load balancer behind a VPC link. Stored, not acted on.
        pub integration_target: Option<String>,
    }

    /// How an integration's answer becomes a response.
    #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct IntegrationResponse {
        /// Three digits.
        pub status_code: String,
        /// A regular expression over the status or a function's error message; none or empty: the
        /// default response.
        pub selection_pattern: Option<String>,
        /// `method.response.header.NAME` from a mapping expression.
        pub response_parameters: Option<Texts>,
        /// Mapping templates by content type.
        pub response_templates: Option<Texts>,
        /// `CONVERT_TO_BINARY`, `CONVERT_TO_TEXT`.
        pub content_handling: Option<String>,
    }

    /// A schema of bodies.
    #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct Model {
        /// Six characters of `a-z0-9`.
        pub id: String,
        /// Unique within the API.
        pub name: String,
        /// A description.
        pub description: Option<String>,
        /// JSON Schema, draft 4, as text.
        pub schema: Option<String>,
        /// The content type that it describes.
        pub content_type: String,
    }

    /// Which parts of a request are checked.
    #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct RequestValidator {
        /// Six characters of `a-z0-9`.
        pub id: String,
        /// Its name.
        pub name: Option<String>,
        /// Whether the body is checked against the method's model.
        pub validate_request_body: bool,
        /// Whether required parameters are looked for.
        pub validate_request_parameters: bool,
    }

    /// An authorizer that an imported definition names. Kept so that its methods refuse; none runs.
    #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct Authorizer {
        /// Six characters of `a-z0-9`.
        pub id: String,
        /// Its name.
        pub name: String,
        /// `TOKEN`, `REQUEST` or `COGNITO_USER_POOLS`.
        pub kind: String,
        /// The extension's object, as JSON.
        pub definition: String,
    }

    /// A response that API Gateway itself gives, as the API's owner changed it.
    #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct GatewayResponse {
        /// One of the 21 types.
        pub response_type: String,
        /// Three digits; none: the type's own.
        pub status_code: Option<String>,
        /// `gatewayresponse.{header|path|querystring}.NAME` from a mapping expression.
        pub response_parameters: Texts,
        /// Templates by content type, with plain substitution.
        pub response_templates: Texts,
    }

    /// A deployment. Its snapshot is kept beside it, in pieces.
    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct Deployment {
        /// Six characters of `a-z0-9`.
        pub id: String,
        /// A description.
        pub description: Option<String>,
        /// When it was made.
        pub created: Timestamp,
        /// How many pieces the snapshot has.
        pub chunks: u32,
        /// Methods by path and HTTP method.
        pub summary: BTreeMap<String, BTreeMap<String, MethodSummary>>,
    }

    /// A method in a deployment's summary.
    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct MethodSummary {
        /// As the method's.
        pub authorization_type: String,
        /// As the method's.
        pub api_key_required: bool,
    }

    /// All of an API that the data plane needs, as it was when it was deployed.
    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct Snapshot {
        /// The API's settings.
        pub api: RestApi,
        /// All resources.
        pub resources: Vec<Resource>,
        /// All models.
        pub models: Vec<Model>,
        /// All request validators.
        pub validators: Vec<RequestValidator>,
        /// All authorizers.
        pub authorizers: Vec<Authorizer>,
        /// The gateway responses that the owner changed.
        pub gateway_responses: Vec<GatewayResponse>,
    }

    /// A name under which a deployment is served.
    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct Stage {
        /// The first segment of the URL's path.
        pub name: String,
        /// The deployment that is served.
        pub deployment_id: String,
        /// A description.
        pub description: Option<String>,
        /// `stageVariables`.
        pub variables: Option<Texts>,
        /// By `RESOURCE_PATH/METHOD` or `*/*`. Stored, not acted on.
        pub method_settings: BTreeMap<String, MethodSetting>,
        /// Stored, not acted on.
        pub cache_cluster_enabled: bool,
        /// Stored, not acted on.
        pub cache_cluster_size: Option<String>,
        /// Stored, not acted on.
        pub client_certificate_id: Option<String>,
        /// Stored, not acted on.
        pub documentation_version: Option<String>,
        /// Stored, not acted on.
        pub access_log_destination: Option<String>,
        /// Stored, not acted on.
        pub access_log_format: Option<String>,
        /// Stored, not acted on.
        pub tracing_enabled: bool,
        /// Stored, not acted on.
        pub web_acl_arn: Option<String>,
        /// Tags.
        pub tags: Texts,
        /// When it was made.
        pub created: Timestamp,
        /// When it was last changed.
        pub updated: Timestamp,
    }

    /// Settings of a stage's method. All are stored; none is acted on.
    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct MethodSetting {
        /// CloudWatch metrics.
        pub metrics_enabled: bool,
        /// `OFF`, `ERROR`, `INFO`.
        pub logging_level: String,
        /// Whether bodies are logged.
        pub data_trace_enabled: bool,
        /// Requests at once.
        pub throttling_burst_limit: i32,
        /// Requests a second.
        pub throttling_rate_limit: f64,
        /// Whether responses are cached.
        pub caching_enabled: bool,
        /// How long, in seconds.
        pub cache_ttl_in_seconds: i32,
        /// Whether the cache is encrypted.
        pub cache_data_encrypted: bool,
        /// Whether clients need a permission to pass by the cache.
        pub require_authorization_for_cache_control: bool,
        /// What happens to those who lack it.
        pub unauthorized_cache_control_header_strategy: String,
    }

    /// What an account has set for all its APIs of a region.
    #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct Account {
        /// The role that writes execution logs. Stored, not acted on.
        pub cloudwatch_role_arn: Option<String>,
    }

    /// Who owns an API's id.
    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct Owner {
        /// The account.
        pub account: AccountId,
        /// The region.
        pub region: Region,
    }

    impl Default for MethodSetting {
        fn default() -> Self {
            Self {
                metrics_enabled: false,
                logging_level: "OFF".into(),
                data_trace_enabled: false,
                throttling_burst_limit: 5000,
                throttling_rate_limit: 10_000.0,
                caching_enabled: false,
                cache_ttl_in_seconds: 300,
                cache_data_encrypted: false,
                require_authorization_for_cache_control: true,
                unauthorized_cache_control_header_strategy: "SUCCEED_WITH_RESPONSE_HEADER".into(),
            }
        }
    }
}
