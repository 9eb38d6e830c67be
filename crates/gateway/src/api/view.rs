//! Records as AWS shows them.

use std::collections::BTreeMap;

use crate::generated::apigateway as shape;
use crate::record;

impl From<record::RestApi> for shape::RestApi {
    fn from(api: record::RestApi) -> Self {
        Self {
            id: Some(api.id),
            name: Some(api.name),
            description: api.description,
            created_date: Some(api.created),
            version: api.version,
            warnings: some(api.warnings),
            binary_media_types: some(api.binary_media_types),
            minimum_compression_size: api.minimum_compression_size,
            api_key_source: Some(api.api_key_source),
            endpoint_configuration: Some(shape::EndpointConfiguration {
                types: Some(api.endpoint_types),
                ip_address_type: Some(api.ip_address_type),
                vpc_endpoint_ids: some(api.vpc_endpoint_ids),
            }),
            policy: api.policy.map(|policy| escape(&policy)),
            tags: Some(api.tags).filter(|tags| !tags.is_empty()),
            disable_execute_api_endpoint: Some(api.disable_execute_api_endpoint),
            root_resource_id: Some(api.root_resource_id),
            security_policy: api.security_policy,
            endpoint_access_mode: api.endpoint_access_mode,
            api_status: None,
            api_status_message: None,
        }
    }
}

/// AWS shows the policy as the inside of a JSON string; clients undo that.
fn escape(policy: &str) -> String {
    policy.replace('\\', "\\\\").replace('"', "\\\"").replace('/', "\\/")
}

/// A resource; its methods whole, or as empty objects.
pub fn resource(it: record::Resource, whole: bool) -> shape::Resource {
    let methods = it.methods.into_iter().map(|(name, method)| {
        let method = if whole { method.into() } else { shape::Method::default() };
        (name, method)
    });
    let methods: BTreeMap<_, _> = methods.collect();
    shape::Resource {
        id: Some(it.id),
        parent_id: it.parent_id,
        path_part: it.path_part,
        path: Some(it.path),
        resource_methods: Some(methods).filter(|methods| !methods.is_empty()),
    }
}

impl From<record::Method> for shape::Method {
    fn from(it: record::Method) -> Self {
        let responses: BTreeMap<_, _> =
            it.responses.into_iter().map(|(code, response)| (code, response.into())).collect();
        Self {
            http_method: Some(it.http_method),
            authorization_type: Some(it.authorization_type),
            authorizer_id: it.authorizer_id,
            api_key_required: Some(it.api_key_required),
            request_validator_id: it.request_validator_id,
            operation_name: it.operation_name,
            request_parameters: it.request_parameters,
            request_models: it.request_models,
            method_responses: Some(responses).filter(|responses| !responses.is_empty()),
            method_integration: it.integration.map(Into::into),
            authorization_scopes: some(it.authorization_scopes),
        }
    }
}

impl From<record::MethodResponse> for shape::MethodResponse {
    fn from(it: record::MethodResponse) -> Self {
        Self {
            status_code: Some(it.status_code),
            response_parameters: it.response_parameters,
            response_models: it.response_models,
        }
    }
}

impl From<record::Integration> for shape::Integration {
    fn from(it: record::Integration) -> Self {
        let responses: BTreeMap<_, _> =
            it.responses.into_iter().map(|(code, response)| (code, response.into())).collect();
        Self {
            r#type: Some(it.kind),
            http_method: it.http_method,
            uri: it.uri,
            connection_type: it.connection_type,
            connection_id: it.connection_id,
            credentials: it.credentials,
            request_parameters: it.request_parameters,
            request_templates: it.request_templates,
            passthrough_behavior: Some(it.passthrough_behavior),
            content_handling: it.content_handling,
            timeout_in_millis: i32::try_from(it.timeout_ms).ok(),
            cache_namespace: it.cache_namespace,
            cache_key_parameters: Some(it.cache_key_parameters),
            integration_responses: Some(responses).filter(|responses| !responses.is_empty()),
            tls_config: it.tls_insecure.map(|insecure| shape::TlsConfig { insecure_skip_verification: Some(insecure) }),
            response_transfer_mode: it.response_transfer_mode,
            integration_target: it.integration_target,
        }
    }
}

impl From<record::IntegrationResponse> for shape::IntegrationResponse {
    fn from(it: record::IntegrationResponse) -> Self {
        Self {
            status_code: Some(it.status_code),
            selection_pattern: it.selection_pattern,
            response_parameters: it.response_parameters,
            response_templates: it.response_templates,
            content_handling: it.content_handling,
        }
    }
}

impl From<record::Model> for shape::Model {
    fn from(it: record::Model) -> Self {
        Self {
            id: Some(it.id),
            name: Some(it.name),
            description: it.description,
            schema: it.schema,
            content_type: Some(it.content_type),
        }
    }
}

impl From<record::RequestValidator> for shape::RequestValidator {
    fn from(it: record::RequestValidator) -> Self {
        Self {
            id: Some(it.id),
            name: it.name,
            validate_request_body: Some(it.validate_request_body),
            validate_request_parameters: Some(it.validate_request_parameters),
        }
    }
}

/// A gateway response; `default` where it is not the owner's own.
pub fn gateway_response(it: record::GatewayResponse, default: bool) -> shape::GatewayResponse {
    shape::GatewayResponse {
        response_type: Some(it.response_type),
        status_code: it.status_code,
        response_parameters: Some(it.response_parameters),
        response_templates: Some(it.response_templates),
        default_response: Some(default),
    }
}

/// A deployment, with the summary of its methods where it was asked for.
pub fn deployment(it: record::Deployment, summary: bool) -> shape::Deployment {
    let methods = |methods: BTreeMap<String, record::MethodSummary>| {
        methods
            .into_iter()
            .map(|(name, method)| {
                let snapshot = shape::MethodSnapshot {
                    authorization_type: Some(method.authorization_type),
                    api_key_required: Some(method.api_key_required),
                };
                (name, snapshot)
            })
            .collect()
    };
    shape::Deployment {
        id: Some(it.id),
        description: it.description,
        created_date: Some(it.created),
        api_summary: summary.then(|| it.summary.into_iter().map(|(path, it)| (path, methods(it))).collect()),
    }
}

impl From<record::Stage> for shape::Stage {
    fn from(it: record::Stage) -> Self {
        let logs =
            shape::AccessLogSettings { format: it.access_log_format, destination_arn: it.access_log_destination };
        let has_logs = logs.format.is_some() || logs.destination_arn.is_some();
        Self {
            deployment_id: Some(it.deployment_id),
            client_certificate_id: it.client_certificate_id,
            stage_name: Some(it.name),
            description: it.description,
            cache_cluster_enabled: Some(it.cache_cluster_enabled),
            cache_cluster_size: it.cache_cluster_size,
            cache_cluster_status: Some(if it.cache_cluster_enabled { "AVAILABLE" } else { "NOT_AVAILABLE" }.to_owned()),
            method_settings: Some(it.method_settings.into_iter().map(|(key, it)| (key, it.into())).collect()),
            variables: it.variables,
            documentation_version: it.documentation_version,
            access_log_settings: has_logs.then_some(logs),
            canary_settings: None,
            tracing_enabled: Some(it.tracing_enabled),
            web_acl_arn: it.web_acl_arn,
            tags: Some(it.tags).filter(|tags| !tags.is_empty()),
            created_date: Some(it.created),
            last_updated_date: Some(it.updated),
        }
    }
}

impl From<record::MethodSetting> for shape::MethodSetting {
    fn from(it: record::MethodSetting) -> Self {
        Self {
            metrics_enabled: Some(it.metrics_enabled),
            logging_level: Some(it.logging_level),
            data_trace_enabled: Some(it.data_trace_enabled),
            throttling_burst_limit: Some(it.throttling_burst_limit),
            throttling_rate_limit: Some(it.throttling_rate_limit),
            caching_enabled: Some(it.caching_enabled),
            cache_ttl_in_seconds: Some(it.cache_ttl_in_seconds),
            cache_data_encrypted: Some(it.cache_data_encrypted),
            require_authorization_for_cache_control: Some(it.require_authorization_for_cache_control),
            unauthorized_cache_control_header_strategy: Some(it.unauthorized_cache_control_header_strategy),
        }
    }
}

fn some<T>(list: Vec<T>) -> Option<Vec<T>> {
    Some(list).filter(|list| !list.is_empty())
}
