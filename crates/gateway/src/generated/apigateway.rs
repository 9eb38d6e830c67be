//! Written by `cargo xtask codegen` from models/apigateway.json. Do not edit.
#![allow(missing_docs, non_upper_case_globals, non_snake_case, dead_code, unused_imports)]
#![allow(clippy::all)]

use std::collections::BTreeMap;

use base::Timestamp;
use bytes::Bytes;
use wire::{Error, Record, Shape};

#[derive(Clone, Default, PartialEq)]
pub struct AccessLogSettings {
    pub format: Option<String>,
    pub destination_arn: Option<String>,
}

impl Shape for AccessLogSettings {
    fn structure() -> &'static wire::Structure {
        &schema::AccessLogSettings
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            format: record.optional(0)?,
            destination_arn: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::AccessLogSettings);
        record.put_optional(0, self.format);
        record.put_optional(1, self.destination_arn);
        record
    }
}

impl std::fmt::Debug for AccessLogSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct Account {
    pub cloudwatch_role_arn: Option<String>,
    pub throttle_settings: Option<ThrottleSettings>,
    pub features: Option<Vec<String>>,
    pub api_key_version: Option<String>,
}

impl Shape for Account {
    fn structure() -> &'static wire::Structure {
        &schema::Account
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            cloudwatch_role_arn: record.optional(0)?,
            throttle_settings: record.optional(1)?,
            features: record.optional(2)?,
            api_key_version: record.optional(3)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::Account);
        record.put_optional(0, self.cloudwatch_role_arn);
        record.put_optional(1, self.throttle_settings);
        record.put_optional(2, self.features);
        record.put_optional(3, self.api_key_version);
        record
    }
}

impl std::fmt::Debug for Account {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct CanarySettings {
    pub percent_traffic: Option<f64>,
    pub deployment_id: Option<String>,
    pub stage_variable_overrides: Option<BTreeMap<String, String>>,
    pub use_stage_cache: Option<bool>,
}

impl Shape for CanarySettings {
    fn structure() -> &'static wire::Structure {
        &schema::CanarySettings
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            percent_traffic: record.optional(0)?,
            deployment_id: record.optional(1)?,
            stage_variable_overrides: record.optional(2)?,
            use_stage_cache: record.optional(3)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::CanarySettings);
        record.put_optional(0, self.percent_traffic);
        record.put_optional(1, self.deployment_id);
        record.put_optional(2, self.stage_variable_overrides);
        record.put_optional(3, self.use_stage_cache);
        record
    }
}

impl std::fmt::Debug for CanarySettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct CreateDeploymentRequest {
    pub rest_api_id: String,
    pub stage_name: Option<String>,
    pub stage_description: Option<String>,
    pub description: Option<String>,
    pub cache_cluster_enabled: Option<bool>,
    pub cache_cluster_size: Option<String>,
    pub variables: Option<BTreeMap<String, String>>,
    pub canary_settings: Option<DeploymentCanarySettings>,
    pub tracing_enabled: Option<bool>,
}

impl Shape for CreateDeploymentRequest {
    fn structure() -> &'static wire::Structure {
        &schema::CreateDeploymentRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            stage_name: record.optional(1)?,
            stage_description: record.optional(2)?,
            description: record.optional(3)?,
            cache_cluster_enabled: record.optional(4)?,
            cache_cluster_size: record.optional(5)?,
            variables: record.optional(6)?,
            canary_settings: record.optional(7)?,
            tracing_enabled: record.optional(8)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::CreateDeploymentRequest);
        record.put(0, self.rest_api_id);
        record.put_optional(1, self.stage_name);
        record.put_optional(2, self.stage_description);
        record.put_optional(3, self.description);
        record.put_optional(4, self.cache_cluster_enabled);
        record.put_optional(5, self.cache_cluster_size);
        record.put_optional(6, self.variables);
        record.put_optional(7, self.canary_settings);
        record.put_optional(8, self.tracing_enabled);
        record
    }
}

impl std::fmt::Debug for CreateDeploymentRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct CreateModelRequest {
    pub rest_api_id: String,
    pub name: String,
    pub description: Option<String>,
    pub schema: Option<String>,
    pub content_type: String,
}

impl Shape for CreateModelRequest {
    fn structure() -> &'static wire::Structure {
        &schema::CreateModelRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            name: record.required(1)?,
            description: record.optional(2)?,
            schema: record.optional(3)?,
            content_type: record.required(4)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::CreateModelRequest);
        record.put(0, self.rest_api_id);
        record.put(1, self.name);
        record.put_optional(2, self.description);
        record.put_optional(3, self.schema);
        record.put(4, self.content_type);
        record
    }
}

impl std::fmt::Debug for CreateModelRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct CreateRequestValidatorRequest {
    pub rest_api_id: String,
    pub name: Option<String>,
    pub validate_request_body: Option<bool>,
    pub validate_request_parameters: Option<bool>,
}

impl Shape for CreateRequestValidatorRequest {
    fn structure() -> &'static wire::Structure {
        &schema::CreateRequestValidatorRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            name: record.optional(1)?,
            validate_request_body: record.optional(2)?,
            validate_request_parameters: record.optional(3)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::CreateRequestValidatorRequest);
        record.put(0, self.rest_api_id);
        record.put_optional(1, self.name);
        record.put_optional(2, self.validate_request_body);
        record.put_optional(3, self.validate_request_parameters);
        record
    }
}

impl std::fmt::Debug for CreateRequestValidatorRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct CreateResourceRequest {
    pub rest_api_id: String,
    pub parent_id: String,
    pub path_part: String,
}

impl Shape for CreateResourceRequest {
    fn structure() -> &'static wire::Structure {
        &schema::CreateResourceRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            parent_id: record.required(1)?,
            path_part: record.required(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::CreateResourceRequest);
        record.put(0, self.rest_api_id);
        record.put(1, self.parent_id);
        record.put(2, self.path_part);
        record
    }
}

impl std::fmt::Debug for CreateResourceRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct CreateRestApiRequest {
    pub name: String,
    pub description: Option<String>,
    pub version: Option<String>,
    pub clone_from: Option<String>,
    pub binary_media_types: Option<Vec<String>>,
    pub minimum_compression_size: Option<i32>,
    pub api_key_source: Option<String>,
    pub endpoint_configuration: Option<EndpointConfiguration>,
    pub policy: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
    pub disable_execute_api_endpoint: Option<bool>,
    pub security_policy: Option<String>,
    pub endpoint_access_mode: Option<String>,
}

impl Shape for CreateRestApiRequest {
    fn structure() -> &'static wire::Structure {
        &schema::CreateRestApiRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            name: record.required(0)?,
            description: record.optional(1)?,
            version: record.optional(2)?,
            clone_from: record.optional(3)?,
            binary_media_types: record.optional(4)?,
            minimum_compression_size: record.optional(5)?,
            api_key_source: record.optional(6)?,
            endpoint_configuration: record.optional(7)?,
            policy: record.optional(8)?,
            tags: record.optional(9)?,
            disable_execute_api_endpoint: record.optional(10)?,
            security_policy: record.optional(11)?,
            endpoint_access_mode: record.optional(12)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::CreateRestApiRequest);
        record.put(0, self.name);
        record.put_optional(1, self.description);
        record.put_optional(2, self.version);
        record.put_optional(3, self.clone_from);
        record.put_optional(4, self.binary_media_types);
        record.put_optional(5, self.minimum_compression_size);
        record.put_optional(6, self.api_key_source);
        record.put_optional(7, self.endpoint_configuration);
        record.put_optional(8, self.policy);
        record.put_optional(9, self.tags);
        record.put_optional(10, self.disable_execute_api_endpoint);
        record.put_optional(11, self.security_policy);
        record.put_optional(12, self.endpoint_access_mode);
        record
    }
}

impl std::fmt::Debug for CreateRestApiRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct CreateStageRequest {
    pub rest_api_id: String,
    pub stage_name: String,
    pub deployment_id: String,
    pub description: Option<String>,
    pub cache_cluster_enabled: Option<bool>,
    pub cache_cluster_size: Option<String>,
    pub variables: Option<BTreeMap<String, String>>,
    pub documentation_version: Option<String>,
    pub canary_settings: Option<CanarySettings>,
    pub tracing_enabled: Option<bool>,
    pub tags: Option<BTreeMap<String, String>>,
}

impl Shape for CreateStageRequest {
    fn structure() -> &'static wire::Structure {
        &schema::CreateStageRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            stage_name: record.required(1)?,
            deployment_id: record.required(2)?,
            description: record.optional(3)?,
            cache_cluster_enabled: record.optional(4)?,
            cache_cluster_size: record.optional(5)?,
            variables: record.optional(6)?,
            documentation_version: record.optional(7)?,
            canary_settings: record.optional(8)?,
            tracing_enabled: record.optional(9)?,
            tags: record.optional(10)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::CreateStageRequest);
        record.put(0, self.rest_api_id);
        record.put(1, self.stage_name);
        record.put(2, self.deployment_id);
        record.put_optional(3, self.description);
        record.put_optional(4, self.cache_cluster_enabled);
        record.put_optional(5, self.cache_cluster_size);
        record.put_optional(6, self.variables);
        record.put_optional(7, self.documentation_version);
        record.put_optional(8, self.canary_settings);
        record.put_optional(9, self.tracing_enabled);
        record.put_optional(10, self.tags);
        record
    }
}

impl std::fmt::Debug for CreateStageRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeleteDeploymentRequest {
    pub rest_api_id: String,
    pub deployment_id: String,
}

impl Shape for DeleteDeploymentRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DeleteDeploymentRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            deployment_id: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeleteDeploymentRequest);
        record.put(0, self.rest_api_id);
        record.put(1, self.deployment_id);
        record
    }
}

impl std::fmt::Debug for DeleteDeploymentRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeleteGatewayResponseRequest {
    pub rest_api_id: String,
    pub response_type: String,
}

impl Shape for DeleteGatewayResponseRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DeleteGatewayResponseRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            response_type: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeleteGatewayResponseRequest);
        record.put(0, self.rest_api_id);
        record.put(1, self.response_type);
        record
    }
}

impl std::fmt::Debug for DeleteGatewayResponseRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeleteIntegrationRequest {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
}

impl Shape for DeleteIntegrationRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DeleteIntegrationRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            resource_id: record.required(1)?,
            http_method: record.required(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeleteIntegrationRequest);
        record.put(0, self.rest_api_id);
        record.put(1, self.resource_id);
        record.put(2, self.http_method);
        record
    }
}

impl std::fmt::Debug for DeleteIntegrationRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeleteIntegrationResponseRequest {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
    pub status_code: String,
}

impl Shape for DeleteIntegrationResponseRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DeleteIntegrationResponseRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            resource_id: record.required(1)?,
            http_method: record.required(2)?,
            status_code: record.required(3)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeleteIntegrationResponseRequest);
        record.put(0, self.rest_api_id);
        record.put(1, self.resource_id);
        record.put(2, self.http_method);
        record.put(3, self.status_code);
        record
    }
}

impl std::fmt::Debug for DeleteIntegrationResponseRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeleteMethodRequest {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
}

impl Shape for DeleteMethodRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DeleteMethodRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            resource_id: record.required(1)?,
            http_method: record.required(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeleteMethodRequest);
        record.put(0, self.rest_api_id);
        record.put(1, self.resource_id);
        record.put(2, self.http_method);
        record
    }
}

impl std::fmt::Debug for DeleteMethodRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeleteMethodResponseRequest {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
    pub status_code: String,
}

impl Shape for DeleteMethodResponseRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DeleteMethodResponseRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            resource_id: record.required(1)?,
            http_method: record.required(2)?,
            status_code: record.required(3)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeleteMethodResponseRequest);
        record.put(0, self.rest_api_id);
        record.put(1, self.resource_id);
        record.put(2, self.http_method);
        record.put(3, self.status_code);
        record
    }
}

impl std::fmt::Debug for DeleteMethodResponseRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeleteModelRequest {
    pub rest_api_id: String,
    pub model_name: String,
}

impl Shape for DeleteModelRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DeleteModelRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            model_name: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeleteModelRequest);
        record.put(0, self.rest_api_id);
        record.put(1, self.model_name);
        record
    }
}

impl std::fmt::Debug for DeleteModelRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeleteRequestValidatorRequest {
    pub rest_api_id: String,
    pub request_validator_id: String,
}

impl Shape for DeleteRequestValidatorRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DeleteRequestValidatorRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            request_validator_id: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeleteRequestValidatorRequest);
        record.put(0, self.rest_api_id);
        record.put(1, self.request_validator_id);
        record
    }
}

impl std::fmt::Debug for DeleteRequestValidatorRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeleteResourceRequest {
    pub rest_api_id: String,
    pub resource_id: String,
}

impl Shape for DeleteResourceRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DeleteResourceRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            resource_id: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeleteResourceRequest);
        record.put(0, self.rest_api_id);
        record.put(1, self.resource_id);
        record
    }
}

impl std::fmt::Debug for DeleteResourceRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeleteRestApiRequest {
    pub rest_api_id: String,
}

impl Shape for DeleteRestApiRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DeleteRestApiRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeleteRestApiRequest);
        record.put(0, self.rest_api_id);
        record
    }
}

impl std::fmt::Debug for DeleteRestApiRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeleteStageRequest {
    pub rest_api_id: String,
    pub stage_name: String,
}

impl Shape for DeleteStageRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DeleteStageRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            stage_name: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeleteStageRequest);
        record.put(0, self.rest_api_id);
        record.put(1, self.stage_name);
        record
    }
}

impl std::fmt::Debug for DeleteStageRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct Deployment {
    pub id: Option<String>,
    pub description: Option<String>,
    pub created_date: Option<Timestamp>,
    pub api_summary: Option<BTreeMap<String, BTreeMap<String, MethodSnapshot>>>,
}

impl Shape for Deployment {
    fn structure() -> &'static wire::Structure {
        &schema::Deployment
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            id: record.optional(0)?,
            description: record.optional(1)?,
            created_date: record.optional(2)?,
            api_summary: record.optional(3)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::Deployment);
        record.put_optional(0, self.id);
        record.put_optional(1, self.description);
        record.put_optional(2, self.created_date);
        record.put_optional(3, self.api_summary);
        record
    }
}

impl std::fmt::Debug for Deployment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeploymentCanarySettings {
    pub percent_traffic: Option<f64>,
    pub stage_variable_overrides: Option<BTreeMap<String, String>>,
    pub use_stage_cache: Option<bool>,
}

impl Shape for DeploymentCanarySettings {
    fn structure() -> &'static wire::Structure {
        &schema::DeploymentCanarySettings
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            percent_traffic: record.optional(0)?,
            stage_variable_overrides: record.optional(1)?,
            use_stage_cache: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeploymentCanarySettings);
        record.put_optional(0, self.percent_traffic);
        record.put_optional(1, self.stage_variable_overrides);
        record.put_optional(2, self.use_stage_cache);
        record
    }
}

impl std::fmt::Debug for DeploymentCanarySettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct Deployments {
    pub position: Option<String>,
    pub items: Option<Vec<Deployment>>,
}

impl Shape for Deployments {
    fn structure() -> &'static wire::Structure {
        &schema::Deployments
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            position: record.optional(0)?,
            items: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::Deployments);
        record.put_optional(0, self.position);
        record.put_optional(1, self.items);
        record
    }
}

impl std::fmt::Debug for Deployments {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct EndpointConfiguration {
    pub types: Option<Vec<String>>,
    pub ip_address_type: Option<String>,
    pub vpc_endpoint_ids: Option<Vec<String>>,
}

impl Shape for EndpointConfiguration {
    fn structure() -> &'static wire::Structure {
        &schema::EndpointConfiguration
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            types: record.optional(0)?,
            ip_address_type: record.optional(1)?,
            vpc_endpoint_ids: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::EndpointConfiguration);
        record.put_optional(0, self.types);
        record.put_optional(1, self.ip_address_type);
        record.put_optional(2, self.vpc_endpoint_ids);
        record
    }
}

impl std::fmt::Debug for EndpointConfiguration {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GatewayResponse {
    pub response_type: Option<String>,
    pub status_code: Option<String>,
    pub response_parameters: Option<BTreeMap<String, String>>,
    pub response_templates: Option<BTreeMap<String, String>>,
    pub default_response: Option<bool>,
}

impl Shape for GatewayResponse {
    fn structure() -> &'static wire::Structure {
        &schema::GatewayResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            response_type: record.optional(0)?,
            status_code: record.optional(1)?,
            response_parameters: record.optional(2)?,
            response_templates: record.optional(3)?,
            default_response: record.optional(4)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GatewayResponse);
        record.put_optional(0, self.response_type);
        record.put_optional(1, self.status_code);
        record.put_optional(2, self.response_parameters);
        record.put_optional(3, self.response_templates);
        record.put_optional(4, self.default_response);
        record
    }
}

impl std::fmt::Debug for GatewayResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GatewayResponses {
    pub position: Option<String>,
    pub items: Option<Vec<GatewayResponse>>,
}

impl Shape for GatewayResponses {
    fn structure() -> &'static wire::Structure {
        &schema::GatewayResponses
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            position: record.optional(0)?,
            items: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GatewayResponses);
        record.put_optional(0, self.position);
        record.put_optional(1, self.items);
        record
    }
}

impl std::fmt::Debug for GatewayResponses {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetAccountRequest;

impl Shape for GetAccountRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetAccountRequest
    }
    fn from_record(_: Record) -> Result<Self, Error> {
        Ok(Self)
    }
    fn into_record(self) -> Record {
        Record::new(&schema::GetAccountRequest)
    }
}

impl std::fmt::Debug for GetAccountRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetDeploymentRequest {
    pub rest_api_id: String,
    pub deployment_id: String,
    pub embed: Option<Vec<String>>,
}

impl Shape for GetDeploymentRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetDeploymentRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            deployment_id: record.required(1)?,
            embed: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetDeploymentRequest);
        record.put(0, self.rest_api_id);
        record.put(1, self.deployment_id);
        record.put_optional(2, self.embed);
        record
    }
}

impl std::fmt::Debug for GetDeploymentRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetDeploymentsRequest {
    pub rest_api_id: String,
    pub position: Option<String>,
    pub limit: Option<i32>,
}

impl Shape for GetDeploymentsRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetDeploymentsRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            position: record.optional(1)?,
            limit: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetDeploymentsRequest);
        record.put(0, self.rest_api_id);
        record.put_optional(1, self.position);
        record.put_optional(2, self.limit);
        record
    }
}

impl std::fmt::Debug for GetDeploymentsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetGatewayResponseRequest {
    pub rest_api_id: String,
    pub response_type: String,
}

impl Shape for GetGatewayResponseRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetGatewayResponseRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            response_type: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetGatewayResponseRequest);
        record.put(0, self.rest_api_id);
        record.put(1, self.response_type);
        record
    }
}

impl std::fmt::Debug for GetGatewayResponseRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetGatewayResponsesRequest {
    pub rest_api_id: String,
    pub position: Option<String>,
    pub limit: Option<i32>,
}

impl Shape for GetGatewayResponsesRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetGatewayResponsesRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            position: record.optional(1)?,
            limit: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetGatewayResponsesRequest);
        record.put(0, self.rest_api_id);
        record.put_optional(1, self.position);
        record.put_optional(2, self.limit);
        record
    }
}

impl std::fmt::Debug for GetGatewayResponsesRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetIntegrationRequest {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
}

impl Shape for GetIntegrationRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetIntegrationRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            resource_id: record.required(1)?,
            http_method: record.required(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetIntegrationRequest);
        record.put(0, self.rest_api_id);
        record.put(1, self.resource_id);
        record.put(2, self.http_method);
        record
    }
}

impl std::fmt::Debug for GetIntegrationRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetIntegrationResponseRequest {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
    pub status_code: String,
}

impl Shape for GetIntegrationResponseRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetIntegrationResponseRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            resource_id: record.required(1)?,
            http_method: record.required(2)?,
            status_code: record.required(3)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetIntegrationResponseRequest);
        record.put(0, self.rest_api_id);
        record.put(1, self.resource_id);
        record.put(2, self.http_method);
        record.put(3, self.status_code);
        record
    }
}

impl std::fmt::Debug for GetIntegrationResponseRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetMethodRequest {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
}

impl Shape for GetMethodRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetMethodRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            resource_id: record.required(1)?,
            http_method: record.required(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetMethodRequest);
        record.put(0, self.rest_api_id);
        record.put(1, self.resource_id);
        record.put(2, self.http_method);
        record
    }
}

impl std::fmt::Debug for GetMethodRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetMethodResponseRequest {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
    pub status_code: String,
}

impl Shape for GetMethodResponseRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetMethodResponseRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            resource_id: record.required(1)?,
            http_method: record.required(2)?,
            status_code: record.required(3)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetMethodResponseRequest);
        record.put(0, self.rest_api_id);
        record.put(1, self.resource_id);
        record.put(2, self.http_method);
        record.put(3, self.status_code);
        record
    }
}

impl std::fmt::Debug for GetMethodResponseRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetModelRequest {
    pub rest_api_id: String,
    pub model_name: String,
    pub flatten: Option<bool>,
}

impl Shape for GetModelRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetModelRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            model_name: record.required(1)?,
            flatten: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetModelRequest);
        record.put(0, self.rest_api_id);
        record.put(1, self.model_name);
        record.put_optional(2, self.flatten);
        record
    }
}

impl std::fmt::Debug for GetModelRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetModelsRequest {
    pub rest_api_id: String,
    pub position: Option<String>,
    pub limit: Option<i32>,
}

impl Shape for GetModelsRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetModelsRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            position: record.optional(1)?,
            limit: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetModelsRequest);
        record.put(0, self.rest_api_id);
        record.put_optional(1, self.position);
        record.put_optional(2, self.limit);
        record
    }
}

impl std::fmt::Debug for GetModelsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetRequestValidatorRequest {
    pub rest_api_id: String,
    pub request_validator_id: String,
}

impl Shape for GetRequestValidatorRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetRequestValidatorRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            request_validator_id: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetRequestValidatorRequest);
        record.put(0, self.rest_api_id);
        record.put(1, self.request_validator_id);
        record
    }
}

impl std::fmt::Debug for GetRequestValidatorRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetRequestValidatorsRequest {
    pub rest_api_id: String,
    pub position: Option<String>,
    pub limit: Option<i32>,
}

impl Shape for GetRequestValidatorsRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetRequestValidatorsRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            position: record.optional(1)?,
            limit: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetRequestValidatorsRequest);
        record.put(0, self.rest_api_id);
        record.put_optional(1, self.position);
        record.put_optional(2, self.limit);
        record
    }
}

impl std::fmt::Debug for GetRequestValidatorsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetResourceRequest {
    pub rest_api_id: String,
    pub resource_id: String,
    pub embed: Option<Vec<String>>,
}

impl Shape for GetResourceRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetResourceRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            resource_id: record.required(1)?,
            embed: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetResourceRequest);
        record.put(0, self.rest_api_id);
        record.put(1, self.resource_id);
        record.put_optional(2, self.embed);
        record
    }
}

impl std::fmt::Debug for GetResourceRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetResourcesRequest {
    pub rest_api_id: String,
    pub position: Option<String>,
    pub limit: Option<i32>,
    pub embed: Option<Vec<String>>,
}

impl Shape for GetResourcesRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetResourcesRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            position: record.optional(1)?,
            limit: record.optional(2)?,
            embed: record.optional(3)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetResourcesRequest);
        record.put(0, self.rest_api_id);
        record.put_optional(1, self.position);
        record.put_optional(2, self.limit);
        record.put_optional(3, self.embed);
        record
    }
}

impl std::fmt::Debug for GetResourcesRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetRestApiRequest {
    pub rest_api_id: String,
}

impl Shape for GetRestApiRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetRestApiRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetRestApiRequest);
        record.put(0, self.rest_api_id);
        record
    }
}

impl std::fmt::Debug for GetRestApiRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetRestApisRequest {
    pub position: Option<String>,
    pub limit: Option<i32>,
}

impl Shape for GetRestApisRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetRestApisRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            position: record.optional(0)?,
            limit: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetRestApisRequest);
        record.put_optional(0, self.position);
        record.put_optional(1, self.limit);
        record
    }
}

impl std::fmt::Debug for GetRestApisRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetStageRequest {
    pub rest_api_id: String,
    pub stage_name: String,
}

impl Shape for GetStageRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetStageRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            stage_name: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetStageRequest);
        record.put(0, self.rest_api_id);
        record.put(1, self.stage_name);
        record
    }
}

impl std::fmt::Debug for GetStageRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetStagesRequest {
    pub rest_api_id: String,
    pub deployment_id: Option<String>,
}

impl Shape for GetStagesRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetStagesRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            deployment_id: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetStagesRequest);
        record.put(0, self.rest_api_id);
        record.put_optional(1, self.deployment_id);
        record
    }
}

impl std::fmt::Debug for GetStagesRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetTagsRequest {
    pub resource_arn: String,
    pub position: Option<String>,
    pub limit: Option<i32>,
}

impl Shape for GetTagsRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetTagsRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            resource_arn: record.required(0)?,
            position: record.optional(1)?,
            limit: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetTagsRequest);
        record.put(0, self.resource_arn);
        record.put_optional(1, self.position);
        record.put_optional(2, self.limit);
        record
    }
}

impl std::fmt::Debug for GetTagsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ImportRestApiRequest {
    pub fail_on_warnings: Option<bool>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub body: Bytes,
}

impl Shape for ImportRestApiRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ImportRestApiRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            fail_on_warnings: record.optional(0)?,
            parameters: record.optional(1)?,
            body: record.required(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ImportRestApiRequest);
        record.put_optional(0, self.fail_on_warnings);
        record.put_optional(1, self.parameters);
        record.put(2, self.body);
        record
    }
}

impl std::fmt::Debug for ImportRestApiRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct Integration {
    pub r#type: Option<String>,
    pub http_method: Option<String>,
    pub uri: Option<String>,
    pub connection_type: Option<String>,
    pub connection_id: Option<String>,
    pub credentials: Option<String>,
    pub request_parameters: Option<BTreeMap<String, String>>,
    pub request_templates: Option<BTreeMap<String, String>>,
    pub passthrough_behavior: Option<String>,
    pub content_handling: Option<String>,
    pub timeout_in_millis: Option<i32>,
    pub cache_namespace: Option<String>,
    pub cache_key_parameters: Option<Vec<String>>,
    pub integration_responses: Option<BTreeMap<String, IntegrationResponse>>,
    pub tls_config: Option<TlsConfig>,
    pub response_transfer_mode: Option<String>,
    pub integration_target: Option<String>,
}

impl Shape for Integration {
    fn structure() -> &'static wire::Structure {
        &schema::Integration
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            r#type: record.optional(0)?,
            http_method: record.optional(1)?,
            uri: record.optional(2)?,
            connection_type: record.optional(3)?,
            connection_id: record.optional(4)?,
            credentials: record.optional(5)?,
            request_parameters: record.optional(6)?,
            request_templates: record.optional(7)?,
            passthrough_behavior: record.optional(8)?,
            content_handling: record.optional(9)?,
            timeout_in_millis: record.optional(10)?,
            cache_namespace: record.optional(11)?,
            cache_key_parameters: record.optional(12)?,
            integration_responses: record.optional(13)?,
            tls_config: record.optional(14)?,
            response_transfer_mode: record.optional(15)?,
            integration_target: record.optional(16)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::Integration);
        record.put_optional(0, self.r#type);
        record.put_optional(1, self.http_method);
        record.put_optional(2, self.uri);
        record.put_optional(3, self.connection_type);
        record.put_optional(4, self.connection_id);
        record.put_optional(5, self.credentials);
        record.put_optional(6, self.request_parameters);
        record.put_optional(7, self.request_templates);
        record.put_optional(8, self.passthrough_behavior);
        record.put_optional(9, self.content_handling);
        record.put_optional(10, self.timeout_in_millis);
        record.put_optional(11, self.cache_namespace);
        record.put_optional(12, self.cache_key_parameters);
        record.put_optional(13, self.integration_responses);
        record.put_optional(14, self.tls_config);
        record.put_optional(15, self.response_transfer_mode);
        record.put_optional(16, self.integration_target);
        record
    }
}

impl std::fmt::Debug for Integration {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct IntegrationResponse {
    pub status_code: Option<String>,
    pub selection_pattern: Option<String>,
    pub response_parameters: Option<BTreeMap<String, String>>,
    pub response_templates: Option<BTreeMap<String, String>>,
    pub content_handling: Option<String>,
}

impl Shape for IntegrationResponse {
    fn structure() -> &'static wire::Structure {
        &schema::IntegrationResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            status_code: record.optional(0)?,
            selection_pattern: record.optional(1)?,
            response_parameters: record.optional(2)?,
            response_templates: record.optional(3)?,
            content_handling: record.optional(4)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::IntegrationResponse);
        record.put_optional(0, self.status_code);
        record.put_optional(1, self.selection_pattern);
        record.put_optional(2, self.response_parameters);
        record.put_optional(3, self.response_templates);
        record.put_optional(4, self.content_handling);
        record
    }
}

impl std::fmt::Debug for IntegrationResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct Method {
    pub http_method: Option<String>,
    pub authorization_type: Option<String>,
    pub authorizer_id: Option<String>,
    pub api_key_required: Option<bool>,
    pub request_validator_id: Option<String>,
    pub operation_name: Option<String>,
    pub request_parameters: Option<BTreeMap<String, bool>>,
    pub request_models: Option<BTreeMap<String, String>>,
    pub method_responses: Option<BTreeMap<String, MethodResponse>>,
    pub method_integration: Option<Integration>,
    pub authorization_scopes: Option<Vec<String>>,
}

impl Shape for Method {
    fn structure() -> &'static wire::Structure {
        &schema::Method
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            http_method: record.optional(0)?,
            authorization_type: record.optional(1)?,
            authorizer_id: record.optional(2)?,
            api_key_required: record.optional(3)?,
            request_validator_id: record.optional(4)?,
            operation_name: record.optional(5)?,
            request_parameters: record.optional(6)?,
            request_models: record.optional(7)?,
            method_responses: record.optional(8)?,
            method_integration: record.optional(9)?,
            authorization_scopes: record.optional(10)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::Method);
        record.put_optional(0, self.http_method);
        record.put_optional(1, self.authorization_type);
        record.put_optional(2, self.authorizer_id);
        record.put_optional(3, self.api_key_required);
        record.put_optional(4, self.request_validator_id);
        record.put_optional(5, self.operation_name);
        record.put_optional(6, self.request_parameters);
        record.put_optional(7, self.request_models);
        record.put_optional(8, self.method_responses);
        record.put_optional(9, self.method_integration);
        record.put_optional(10, self.authorization_scopes);
        record
    }
}

impl std::fmt::Debug for Method {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct MethodResponse {
    pub status_code: Option<String>,
    pub response_parameters: Option<BTreeMap<String, bool>>,
    pub response_models: Option<BTreeMap<String, String>>,
}

impl Shape for MethodResponse {
    fn structure() -> &'static wire::Structure {
        &schema::MethodResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            status_code: record.optional(0)?,
            response_parameters: record.optional(1)?,
            response_models: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::MethodResponse);
        record.put_optional(0, self.status_code);
        record.put_optional(1, self.response_parameters);
        record.put_optional(2, self.response_models);
        record
    }
}

impl std::fmt::Debug for MethodResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct MethodSetting {
    pub metrics_enabled: Option<bool>,
    pub logging_level: Option<String>,
    pub data_trace_enabled: Option<bool>,
    pub throttling_burst_limit: Option<i32>,
    pub throttling_rate_limit: Option<f64>,
    pub caching_enabled: Option<bool>,
    pub cache_ttl_in_seconds: Option<i32>,
    pub cache_data_encrypted: Option<bool>,
    pub require_authorization_for_cache_control: Option<bool>,
    pub unauthorized_cache_control_header_strategy: Option<String>,
}

impl Shape for MethodSetting {
    fn structure() -> &'static wire::Structure {
        &schema::MethodSetting
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            metrics_enabled: record.optional(0)?,
            logging_level: record.optional(1)?,
            data_trace_enabled: record.optional(2)?,
            throttling_burst_limit: record.optional(3)?,
            throttling_rate_limit: record.optional(4)?,
            caching_enabled: record.optional(5)?,
            cache_ttl_in_seconds: record.optional(6)?,
            cache_data_encrypted: record.optional(7)?,
            require_authorization_for_cache_control: record.optional(8)?,
            unauthorized_cache_control_header_strategy: record.optional(9)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::MethodSetting);
        record.put_optional(0, self.metrics_enabled);
        record.put_optional(1, self.logging_level);
        record.put_optional(2, self.data_trace_enabled);
        record.put_optional(3, self.throttling_burst_limit);
        record.put_optional(4, self.throttling_rate_limit);
        record.put_optional(5, self.caching_enabled);
        record.put_optional(6, self.cache_ttl_in_seconds);
        record.put_optional(7, self.cache_data_encrypted);
        record.put_optional(8, self.require_authorization_for_cache_control);
        record.put_optional(9, self.unauthorized_cache_control_header_strategy);
        record
    }
}

impl std::fmt::Debug for MethodSetting {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct MethodSnapshot {
    pub authorization_type: Option<String>,
    pub api_key_required: Option<bool>,
}

impl Shape for MethodSnapshot {
    fn structure() -> &'static wire::Structure {
        &schema::MethodSnapshot
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            authorization_type: record.optional(0)?,
            api_key_required: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::MethodSnapshot);
        record.put_optional(0, self.authorization_type);
        record.put_optional(1, self.api_key_required);
        record
    }
}

impl std::fmt::Debug for MethodSnapshot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct Model {
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub schema: Option<String>,
    pub content_type: Option<String>,
}

impl Shape for Model {
    fn structure() -> &'static wire::Structure {
        &schema::Model
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            id: record.optional(0)?,
            name: record.optional(1)?,
            description: record.optional(2)?,
            schema: record.optional(3)?,
            content_type: record.optional(4)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::Model);
        record.put_optional(0, self.id);
        record.put_optional(1, self.name);
        record.put_optional(2, self.description);
        record.put_optional(3, self.schema);
        record.put_optional(4, self.content_type);
        record
    }
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct Models {
    pub position: Option<String>,
    pub items: Option<Vec<Model>>,
}

impl Shape for Models {
    fn structure() -> &'static wire::Structure {
        &schema::Models
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            position: record.optional(0)?,
            items: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::Models);
        record.put_optional(0, self.position);
        record.put_optional(1, self.items);
        record
    }
}

impl std::fmt::Debug for Models {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct PatchOperation {
    pub op: Option<String>,
    pub path: Option<String>,
    pub value: Option<String>,
    pub from: Option<String>,
}

impl Shape for PatchOperation {
    fn structure() -> &'static wire::Structure {
        &schema::PatchOperation
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            op: record.optional(0)?,
            path: record.optional(1)?,
            value: record.optional(2)?,
            from: record.optional(3)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::PatchOperation);
        record.put_optional(0, self.op);
        record.put_optional(1, self.path);
        record.put_optional(2, self.value);
        record.put_optional(3, self.from);
        record
    }
}

impl std::fmt::Debug for PatchOperation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct PutGatewayResponseRequest {
    pub rest_api_id: String,
    pub response_type: String,
    pub status_code: Option<String>,
    pub response_parameters: Option<BTreeMap<String, String>>,
    pub response_templates: Option<BTreeMap<String, String>>,
}

impl Shape for PutGatewayResponseRequest {
    fn structure() -> &'static wire::Structure {
        &schema::PutGatewayResponseRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            response_type: record.required(1)?,
            status_code: record.optional(2)?,
            response_parameters: record.optional(3)?,
            response_templates: record.optional(4)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::PutGatewayResponseRequest);
        record.put(0, self.rest_api_id);
        record.put(1, self.response_type);
        record.put_optional(2, self.status_code);
        record.put_optional(3, self.response_parameters);
        record.put_optional(4, self.response_templates);
        record
    }
}

impl std::fmt::Debug for PutGatewayResponseRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct PutIntegrationRequest {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
    pub r#type: String,
    pub integration_http_method: Option<String>,
    pub uri: Option<String>,
    pub connection_type: Option<String>,
    pub connection_id: Option<String>,
    pub credentials: Option<String>,
    pub request_parameters: Option<BTreeMap<String, String>>,
    pub request_templates: Option<BTreeMap<String, String>>,
    pub passthrough_behavior: Option<String>,
    pub cache_namespace: Option<String>,
    pub cache_key_parameters: Option<Vec<String>>,
    pub content_handling: Option<String>,
    pub timeout_in_millis: Option<i32>,
    pub tls_config: Option<TlsConfig>,
    pub response_transfer_mode: Option<String>,
    pub integration_target: Option<String>,
}

impl Shape for PutIntegrationRequest {
    fn structure() -> &'static wire::Structure {
        &schema::PutIntegrationRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            resource_id: record.required(1)?,
            http_method: record.required(2)?,
            r#type: record.required(3)?,
            integration_http_method: record.optional(4)?,
            uri: record.optional(5)?,
            connection_type: record.optional(6)?,
            connection_id: record.optional(7)?,
            credentials: record.optional(8)?,
            request_parameters: record.optional(9)?,
            request_templates: record.optional(10)?,
            passthrough_behavior: record.optional(11)?,
            cache_namespace: record.optional(12)?,
            cache_key_parameters: record.optional(13)?,
            content_handling: record.optional(14)?,
            timeout_in_millis: record.optional(15)?,
            tls_config: record.optional(16)?,
            response_transfer_mode: record.optional(17)?,
            integration_target: record.optional(18)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::PutIntegrationRequest);
        record.put(0, self.rest_api_id);
        record.put(1, self.resource_id);
        record.put(2, self.http_method);
        record.put(3, self.r#type);
        record.put_optional(4, self.integration_http_method);
        record.put_optional(5, self.uri);
        record.put_optional(6, self.connection_type);
        record.put_optional(7, self.connection_id);
        record.put_optional(8, self.credentials);
        record.put_optional(9, self.request_parameters);
        record.put_optional(10, self.request_templates);
        record.put_optional(11, self.passthrough_behavior);
        record.put_optional(12, self.cache_namespace);
        record.put_optional(13, self.cache_key_parameters);
        record.put_optional(14, self.content_handling);
        record.put_optional(15, self.timeout_in_millis);
        record.put_optional(16, self.tls_config);
        record.put_optional(17, self.response_transfer_mode);
        record.put_optional(18, self.integration_target);
        record
    }
}

impl std::fmt::Debug for PutIntegrationRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct PutIntegrationResponseRequest {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
    pub status_code: String,
    pub selection_pattern: Option<String>,
    pub response_parameters: Option<BTreeMap<String, String>>,
    pub response_templates: Option<BTreeMap<String, String>>,
    pub content_handling: Option<String>,
}

impl Shape for PutIntegrationResponseRequest {
    fn structure() -> &'static wire::Structure {
        &schema::PutIntegrationResponseRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            resource_id: record.required(1)?,
            http_method: record.required(2)?,
            status_code: record.required(3)?,
            selection_pattern: record.optional(4)?,
            response_parameters: record.optional(5)?,
            response_templates: record.optional(6)?,
            content_handling: record.optional(7)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::PutIntegrationResponseRequest);
        record.put(0, self.rest_api_id);
        record.put(1, self.resource_id);
        record.put(2, self.http_method);
        record.put(3, self.status_code);
        record.put_optional(4, self.selection_pattern);
        record.put_optional(5, self.response_parameters);
        record.put_optional(6, self.response_templates);
        record.put_optional(7, self.content_handling);
        record
    }
}

impl std::fmt::Debug for PutIntegrationResponseRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct PutMethodRequest {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
    pub authorization_type: String,
    pub authorizer_id: Option<String>,
    pub api_key_required: Option<bool>,
    pub operation_name: Option<String>,
    pub request_parameters: Option<BTreeMap<String, bool>>,
    pub request_models: Option<BTreeMap<String, String>>,
    pub request_validator_id: Option<String>,
    pub authorization_scopes: Option<Vec<String>>,
}

impl Shape for PutMethodRequest {
    fn structure() -> &'static wire::Structure {
        &schema::PutMethodRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            resource_id: record.required(1)?,
            http_method: record.required(2)?,
            authorization_type: record.required(3)?,
            authorizer_id: record.optional(4)?,
            api_key_required: record.optional(5)?,
            operation_name: record.optional(6)?,
            request_parameters: record.optional(7)?,
            request_models: record.optional(8)?,
            request_validator_id: record.optional(9)?,
            authorization_scopes: record.optional(10)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::PutMethodRequest);
        record.put(0, self.rest_api_id);
        record.put(1, self.resource_id);
        record.put(2, self.http_method);
        record.put(3, self.authorization_type);
        record.put_optional(4, self.authorizer_id);
        record.put_optional(5, self.api_key_required);
        record.put_optional(6, self.operation_name);
        record.put_optional(7, self.request_parameters);
        record.put_optional(8, self.request_models);
        record.put_optional(9, self.request_validator_id);
        record.put_optional(10, self.authorization_scopes);
        record
    }
}

impl std::fmt::Debug for PutMethodRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct PutMethodResponseRequest {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
    pub status_code: String,
    pub response_parameters: Option<BTreeMap<String, bool>>,
    pub response_models: Option<BTreeMap<String, String>>,
}

impl Shape for PutMethodResponseRequest {
    fn structure() -> &'static wire::Structure {
        &schema::PutMethodResponseRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            resource_id: record.required(1)?,
            http_method: record.required(2)?,
            status_code: record.required(3)?,
            response_parameters: record.optional(4)?,
            response_models: record.optional(5)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::PutMethodResponseRequest);
        record.put(0, self.rest_api_id);
        record.put(1, self.resource_id);
        record.put(2, self.http_method);
        record.put(3, self.status_code);
        record.put_optional(4, self.response_parameters);
        record.put_optional(5, self.response_models);
        record
    }
}

impl std::fmt::Debug for PutMethodResponseRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct PutRestApiRequest {
    pub rest_api_id: String,
    pub mode: Option<String>,
    pub fail_on_warnings: Option<bool>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub body: Bytes,
}

impl Shape for PutRestApiRequest {
    fn structure() -> &'static wire::Structure {
        &schema::PutRestApiRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            mode: record.optional(1)?,
            fail_on_warnings: record.optional(2)?,
            parameters: record.optional(3)?,
            body: record.required(4)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::PutRestApiRequest);
        record.put(0, self.rest_api_id);
        record.put_optional(1, self.mode);
        record.put_optional(2, self.fail_on_warnings);
        record.put_optional(3, self.parameters);
        record.put(4, self.body);
        record
    }
}

impl std::fmt::Debug for PutRestApiRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct RequestValidator {
    pub id: Option<String>,
    pub name: Option<String>,
    pub validate_request_body: Option<bool>,
    pub validate_request_parameters: Option<bool>,
}

impl Shape for RequestValidator {
    fn structure() -> &'static wire::Structure {
        &schema::RequestValidator
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            id: record.optional(0)?,
            name: record.optional(1)?,
            validate_request_body: record.optional(2)?,
            validate_request_parameters: record.optional(3)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::RequestValidator);
        record.put_optional(0, self.id);
        record.put_optional(1, self.name);
        record.put_optional(2, self.validate_request_body);
        record.put_optional(3, self.validate_request_parameters);
        record
    }
}

impl std::fmt::Debug for RequestValidator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct RequestValidators {
    pub position: Option<String>,
    pub items: Option<Vec<RequestValidator>>,
}

impl Shape for RequestValidators {
    fn structure() -> &'static wire::Structure {
        &schema::RequestValidators
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            position: record.optional(0)?,
            items: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::RequestValidators);
        record.put_optional(0, self.position);
        record.put_optional(1, self.items);
        record
    }
}

impl std::fmt::Debug for RequestValidators {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct Resource {
    pub id: Option<String>,
    pub parent_id: Option<String>,
    pub path_part: Option<String>,
    pub path: Option<String>,
    pub resource_methods: Option<BTreeMap<String, Method>>,
}

impl Shape for Resource {
    fn structure() -> &'static wire::Structure {
        &schema::Resource
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            id: record.optional(0)?,
            parent_id: record.optional(1)?,
            path_part: record.optional(2)?,
            path: record.optional(3)?,
            resource_methods: record.optional(4)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::Resource);
        record.put_optional(0, self.id);
        record.put_optional(1, self.parent_id);
        record.put_optional(2, self.path_part);
        record.put_optional(3, self.path);
        record.put_optional(4, self.resource_methods);
        record
    }
}

impl std::fmt::Debug for Resource {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct Resources {
    pub position: Option<String>,
    pub items: Option<Vec<Resource>>,
}

impl Shape for Resources {
    fn structure() -> &'static wire::Structure {
        &schema::Resources
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            position: record.optional(0)?,
            items: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::Resources);
        record.put_optional(0, self.position);
        record.put_optional(1, self.items);
        record
    }
}

impl std::fmt::Debug for Resources {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct RestApi {
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub created_date: Option<Timestamp>,
    pub version: Option<String>,
    pub warnings: Option<Vec<String>>,
    pub binary_media_types: Option<Vec<String>>,
    pub minimum_compression_size: Option<i32>,
    pub api_key_source: Option<String>,
    pub endpoint_configuration: Option<EndpointConfiguration>,
    pub policy: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
    pub disable_execute_api_endpoint: Option<bool>,
    pub root_resource_id: Option<String>,
    pub security_policy: Option<String>,
    pub endpoint_access_mode: Option<String>,
    pub api_status: Option<String>,
    pub api_status_message: Option<String>,
}

impl Shape for RestApi {
    fn structure() -> &'static wire::Structure {
        &schema::RestApi
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            id: record.optional(0)?,
            name: record.optional(1)?,
            description: record.optional(2)?,
            created_date: record.optional(3)?,
            version: record.optional(4)?,
            warnings: record.optional(5)?,
            binary_media_types: record.optional(6)?,
            minimum_compression_size: record.optional(7)?,
            api_key_source: record.optional(8)?,
            endpoint_configuration: record.optional(9)?,
            policy: record.optional(10)?,
            tags: record.optional(11)?,
            disable_execute_api_endpoint: record.optional(12)?,
            root_resource_id: record.optional(13)?,
            security_policy: record.optional(14)?,
            endpoint_access_mode: record.optional(15)?,
            api_status: record.optional(16)?,
            api_status_message: record.optional(17)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::RestApi);
        record.put_optional(0, self.id);
        record.put_optional(1, self.name);
        record.put_optional(2, self.description);
        record.put_optional(3, self.created_date);
        record.put_optional(4, self.version);
        record.put_optional(5, self.warnings);
        record.put_optional(6, self.binary_media_types);
        record.put_optional(7, self.minimum_compression_size);
        record.put_optional(8, self.api_key_source);
        record.put_optional(9, self.endpoint_configuration);
        record.put_optional(10, self.policy);
        record.put_optional(11, self.tags);
        record.put_optional(12, self.disable_execute_api_endpoint);
        record.put_optional(13, self.root_resource_id);
        record.put_optional(14, self.security_policy);
        record.put_optional(15, self.endpoint_access_mode);
        record.put_optional(16, self.api_status);
        record.put_optional(17, self.api_status_message);
        record
    }
}

impl std::fmt::Debug for RestApi {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct RestApis {
    pub position: Option<String>,
    pub items: Option<Vec<RestApi>>,
}

impl Shape for RestApis {
    fn structure() -> &'static wire::Structure {
        &schema::RestApis
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            position: record.optional(0)?,
            items: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::RestApis);
        record.put_optional(0, self.position);
        record.put_optional(1, self.items);
        record
    }
}

impl std::fmt::Debug for RestApis {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct Stage {
    pub deployment_id: Option<String>,
    pub client_certificate_id: Option<String>,
    pub stage_name: Option<String>,
    pub description: Option<String>,
    pub cache_cluster_enabled: Option<bool>,
    pub cache_cluster_size: Option<String>,
    pub cache_cluster_status: Option<String>,
    pub method_settings: Option<BTreeMap<String, MethodSetting>>,
    pub variables: Option<BTreeMap<String, String>>,
    pub documentation_version: Option<String>,
    pub access_log_settings: Option<AccessLogSettings>,
    pub canary_settings: Option<CanarySettings>,
    pub tracing_enabled: Option<bool>,
    pub web_acl_arn: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
    pub created_date: Option<Timestamp>,
    pub last_updated_date: Option<Timestamp>,
}

impl Shape for Stage {
    fn structure() -> &'static wire::Structure {
        &schema::Stage
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            deployment_id: record.optional(0)?,
            client_certificate_id: record.optional(1)?,
            stage_name: record.optional(2)?,
            description: record.optional(3)?,
            cache_cluster_enabled: record.optional(4)?,
            cache_cluster_size: record.optional(5)?,
            cache_cluster_status: record.optional(6)?,
            method_settings: record.optional(7)?,
            variables: record.optional(8)?,
            documentation_version: record.optional(9)?,
            access_log_settings: record.optional(10)?,
            canary_settings: record.optional(11)?,
            tracing_enabled: record.optional(12)?,
            web_acl_arn: record.optional(13)?,
            tags: record.optional(14)?,
            created_date: record.optional(15)?,
            last_updated_date: record.optional(16)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::Stage);
        record.put_optional(0, self.deployment_id);
        record.put_optional(1, self.client_certificate_id);
        record.put_optional(2, self.stage_name);
        record.put_optional(3, self.description);
        record.put_optional(4, self.cache_cluster_enabled);
        record.put_optional(5, self.cache_cluster_size);
        record.put_optional(6, self.cache_cluster_status);
        record.put_optional(7, self.method_settings);
        record.put_optional(8, self.variables);
        record.put_optional(9, self.documentation_version);
        record.put_optional(10, self.access_log_settings);
        record.put_optional(11, self.canary_settings);
        record.put_optional(12, self.tracing_enabled);
        record.put_optional(13, self.web_acl_arn);
        record.put_optional(14, self.tags);
        record.put_optional(15, self.created_date);
        record.put_optional(16, self.last_updated_date);
        record
    }
}

impl std::fmt::Debug for Stage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct Stages {
    pub item: Option<Vec<Stage>>,
}

impl Shape for Stages {
    fn structure() -> &'static wire::Structure {
        &schema::Stages
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            item: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::Stages);
        record.put_optional(0, self.item);
        record
    }
}

impl std::fmt::Debug for Stages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct TagResourceRequest {
    pub resource_arn: String,
    pub tags: BTreeMap<String, String>,
}

impl Shape for TagResourceRequest {
    fn structure() -> &'static wire::Structure {
        &schema::TagResourceRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            resource_arn: record.required(0)?,
            tags: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::TagResourceRequest);
        record.put(0, self.resource_arn);
        record.put(1, self.tags);
        record
    }
}

impl std::fmt::Debug for TagResourceRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct Tags {
    pub tags: Option<BTreeMap<String, String>>,
}

impl Shape for Tags {
    fn structure() -> &'static wire::Structure {
        &schema::Tags
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            tags: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::Tags);
        record.put_optional(0, self.tags);
        record
    }
}

impl std::fmt::Debug for Tags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct TestInvokeMethodRequest {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
    pub path_with_query_string: Option<String>,
    pub body: Option<String>,
    pub headers: Option<BTreeMap<String, String>>,
    pub multi_value_headers: Option<BTreeMap<String, Vec<String>>>,
    pub client_certificate_id: Option<String>,
    pub stage_variables: Option<BTreeMap<String, String>>,
}

impl Shape for TestInvokeMethodRequest {
    fn structure() -> &'static wire::Structure {
        &schema::TestInvokeMethodRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            resource_id: record.required(1)?,
            http_method: record.required(2)?,
            path_with_query_string: record.optional(3)?,
            body: record.optional(4)?,
            headers: record.optional(5)?,
            multi_value_headers: record.optional(6)?,
            client_certificate_id: record.optional(7)?,
            stage_variables: record.optional(8)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::TestInvokeMethodRequest);
        record.put(0, self.rest_api_id);
        record.put(1, self.resource_id);
        record.put(2, self.http_method);
        record.put_optional(3, self.path_with_query_string);
        record.put_optional(4, self.body);
        record.put_optional(5, self.headers);
        record.put_optional(6, self.multi_value_headers);
        record.put_optional(7, self.client_certificate_id);
        record.put_optional(8, self.stage_variables);
        record
    }
}

impl std::fmt::Debug for TestInvokeMethodRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct TestInvokeMethodResponse {
    pub status: Option<i32>,
    pub body: Option<String>,
    pub headers: Option<BTreeMap<String, String>>,
    pub multi_value_headers: Option<BTreeMap<String, Vec<String>>>,
    pub log: Option<String>,
    pub latency: Option<i64>,
}

impl Shape for TestInvokeMethodResponse {
    fn structure() -> &'static wire::Structure {
        &schema::TestInvokeMethodResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            status: record.optional(0)?,
            body: record.optional(1)?,
            headers: record.optional(2)?,
            multi_value_headers: record.optional(3)?,
            log: record.optional(4)?,
            latency: record.optional(5)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::TestInvokeMethodResponse);
        record.put_optional(0, self.status);
        record.put_optional(1, self.body);
        record.put_optional(2, self.headers);
        record.put_optional(3, self.multi_value_headers);
        record.put_optional(4, self.log);
        record.put_optional(5, self.latency);
        record
    }
}

impl std::fmt::Debug for TestInvokeMethodResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ThrottleSettings {
    pub burst_limit: Option<i32>,
    pub rate_limit: Option<f64>,
}

impl Shape for ThrottleSettings {
    fn structure() -> &'static wire::Structure {
        &schema::ThrottleSettings
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            burst_limit: record.optional(0)?,
            rate_limit: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ThrottleSettings);
        record.put_optional(0, self.burst_limit);
        record.put_optional(1, self.rate_limit);
        record
    }
}

impl std::fmt::Debug for ThrottleSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct TlsConfig {
    pub insecure_skip_verification: Option<bool>,
}

impl Shape for TlsConfig {
    fn structure() -> &'static wire::Structure {
        &schema::TlsConfig
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            insecure_skip_verification: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::TlsConfig);
        record.put_optional(0, self.insecure_skip_verification);
        record
    }
}

impl std::fmt::Debug for TlsConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UntagResourceRequest {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}

impl Shape for UntagResourceRequest {
    fn structure() -> &'static wire::Structure {
        &schema::UntagResourceRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            resource_arn: record.required(0)?,
            tag_keys: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UntagResourceRequest);
        record.put(0, self.resource_arn);
        record.put(1, self.tag_keys);
        record
    }
}

impl std::fmt::Debug for UntagResourceRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UpdateAccountRequest {
    pub patch_operations: Option<Vec<PatchOperation>>,
}

impl Shape for UpdateAccountRequest {
    fn structure() -> &'static wire::Structure {
        &schema::UpdateAccountRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            patch_operations: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UpdateAccountRequest);
        record.put_optional(0, self.patch_operations);
        record
    }
}

impl std::fmt::Debug for UpdateAccountRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UpdateDeploymentRequest {
    pub rest_api_id: String,
    pub deployment_id: String,
    pub patch_operations: Option<Vec<PatchOperation>>,
}

impl Shape for UpdateDeploymentRequest {
    fn structure() -> &'static wire::Structure {
        &schema::UpdateDeploymentRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            deployment_id: record.required(1)?,
            patch_operations: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UpdateDeploymentRequest);
        record.put(0, self.rest_api_id);
        record.put(1, self.deployment_id);
        record.put_optional(2, self.patch_operations);
        record
    }
}

impl std::fmt::Debug for UpdateDeploymentRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UpdateGatewayResponseRequest {
    pub rest_api_id: String,
    pub response_type: String,
    pub patch_operations: Option<Vec<PatchOperation>>,
}

impl Shape for UpdateGatewayResponseRequest {
    fn structure() -> &'static wire::Structure {
        &schema::UpdateGatewayResponseRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            response_type: record.required(1)?,
            patch_operations: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UpdateGatewayResponseRequest);
        record.put(0, self.rest_api_id);
        record.put(1, self.response_type);
        record.put_optional(2, self.patch_operations);
        record
    }
}

impl std::fmt::Debug for UpdateGatewayResponseRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UpdateIntegrationRequest {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
    pub patch_operations: Option<Vec<PatchOperation>>,
}

impl Shape for UpdateIntegrationRequest {
    fn structure() -> &'static wire::Structure {
        &schema::UpdateIntegrationRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            resource_id: record.required(1)?,
            http_method: record.required(2)?,
            patch_operations: record.optional(3)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UpdateIntegrationRequest);
        record.put(0, self.rest_api_id);
        record.put(1, self.resource_id);
        record.put(2, self.http_method);
        record.put_optional(3, self.patch_operations);
        record
    }
}

impl std::fmt::Debug for UpdateIntegrationRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UpdateIntegrationResponseRequest {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
    pub status_code: String,
    pub patch_operations: Option<Vec<PatchOperation>>,
}

impl Shape for UpdateIntegrationResponseRequest {
    fn structure() -> &'static wire::Structure {
        &schema::UpdateIntegrationResponseRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            resource_id: record.required(1)?,
            http_method: record.required(2)?,
            status_code: record.required(3)?,
            patch_operations: record.optional(4)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UpdateIntegrationResponseRequest);
        record.put(0, self.rest_api_id);
        record.put(1, self.resource_id);
        record.put(2, self.http_method);
        record.put(3, self.status_code);
        record.put_optional(4, self.patch_operations);
        record
    }
}

impl std::fmt::Debug for UpdateIntegrationResponseRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UpdateMethodRequest {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
    pub patch_operations: Option<Vec<PatchOperation>>,
}

impl Shape for UpdateMethodRequest {
    fn structure() -> &'static wire::Structure {
        &schema::UpdateMethodRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            resource_id: record.required(1)?,
            http_method: record.required(2)?,
            patch_operations: record.optional(3)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UpdateMethodRequest);
        record.put(0, self.rest_api_id);
        record.put(1, self.resource_id);
        record.put(2, self.http_method);
        record.put_optional(3, self.patch_operations);
        record
    }
}

impl std::fmt::Debug for UpdateMethodRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UpdateMethodResponseRequest {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
    pub status_code: String,
    pub patch_operations: Option<Vec<PatchOperation>>,
}

impl Shape for UpdateMethodResponseRequest {
    fn structure() -> &'static wire::Structure {
        &schema::UpdateMethodResponseRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            resource_id: record.required(1)?,
            http_method: record.required(2)?,
            status_code: record.required(3)?,
            patch_operations: record.optional(4)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UpdateMethodResponseRequest);
        record.put(0, self.rest_api_id);
        record.put(1, self.resource_id);
        record.put(2, self.http_method);
        record.put(3, self.status_code);
        record.put_optional(4, self.patch_operations);
        record
    }
}

impl std::fmt::Debug for UpdateMethodResponseRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UpdateModelRequest {
    pub rest_api_id: String,
    pub model_name: String,
    pub patch_operations: Option<Vec<PatchOperation>>,
}

impl Shape for UpdateModelRequest {
    fn structure() -> &'static wire::Structure {
        &schema::UpdateModelRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            model_name: record.required(1)?,
            patch_operations: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UpdateModelRequest);
        record.put(0, self.rest_api_id);
        record.put(1, self.model_name);
        record.put_optional(2, self.patch_operations);
        record
    }
}

impl std::fmt::Debug for UpdateModelRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UpdateRequestValidatorRequest {
    pub rest_api_id: String,
    pub request_validator_id: String,
    pub patch_operations: Option<Vec<PatchOperation>>,
}

impl Shape for UpdateRequestValidatorRequest {
    fn structure() -> &'static wire::Structure {
        &schema::UpdateRequestValidatorRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            request_validator_id: record.required(1)?,
            patch_operations: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UpdateRequestValidatorRequest);
        record.put(0, self.rest_api_id);
        record.put(1, self.request_validator_id);
        record.put_optional(2, self.patch_operations);
        record
    }
}

impl std::fmt::Debug for UpdateRequestValidatorRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UpdateResourceRequest {
    pub rest_api_id: String,
    pub resource_id: String,
    pub patch_operations: Option<Vec<PatchOperation>>,
}

impl Shape for UpdateResourceRequest {
    fn structure() -> &'static wire::Structure {
        &schema::UpdateResourceRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            resource_id: record.required(1)?,
            patch_operations: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UpdateResourceRequest);
        record.put(0, self.rest_api_id);
        record.put(1, self.resource_id);
        record.put_optional(2, self.patch_operations);
        record
    }
}

impl std::fmt::Debug for UpdateResourceRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UpdateRestApiRequest {
    pub rest_api_id: String,
    pub patch_operations: Option<Vec<PatchOperation>>,
}

impl Shape for UpdateRestApiRequest {
    fn structure() -> &'static wire::Structure {
        &schema::UpdateRestApiRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            patch_operations: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UpdateRestApiRequest);
        record.put(0, self.rest_api_id);
        record.put_optional(1, self.patch_operations);
        record
    }
}

impl std::fmt::Debug for UpdateRestApiRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UpdateStageRequest {
    pub rest_api_id: String,
    pub stage_name: String,
    pub patch_operations: Option<Vec<PatchOperation>>,
}

impl Shape for UpdateStageRequest {
    fn structure() -> &'static wire::Structure {
        &schema::UpdateStageRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            rest_api_id: record.required(0)?,
            stage_name: record.required(1)?,
            patch_operations: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UpdateStageRequest);
        record.put(0, self.rest_api_id);
        record.put(1, self.stage_name);
        record.put_optional(2, self.patch_operations);
        record
    }
}

impl std::fmt::Debug for UpdateStageRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

/// The model's errors: each takes its message.
pub mod errors {
    use super::schema;
    use wire::Error;

    pub fn bad_request_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::BadRequestException, message)
    }
    pub fn conflict_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::ConflictException, message)
    }
    pub fn limit_exceeded_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::LimitExceededException, message)
    }
    pub fn not_found_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::NotFoundException, message)
    }
    pub fn service_unavailable_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::ServiceUnavailableException, message)
    }
    pub fn too_many_requests_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::TooManyRequestsException, message)
    }
    pub fn unauthorized_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::UnauthorizedException, message)
    }
}

pub static SERVICE: wire::Service = wire::Service {
    name: "apigateway",
    signing_name: "apigateway",
    endpoint_prefix: "apigateway",
    target_prefix: "",
    api_version: "2015-07-09",
    xml_namespace: "",
    json_version: "",
    protocols: &[wire::Protocol::RestJson1],
    operations: &[
        &operations::CreateApiKey,
        &operations::CreateAuthorizer,
        &operations::CreateBasePathMapping,
        &operations::CreateDeployment,
        &operations::CreateDocumentationPart,
        &operations::CreateDocumentationVersion,
        &operations::CreateDomainName,
        &operations::CreateDomainNameAccessAssociation,
        &operations::CreateModel,
        &operations::CreateRequestValidator,
        &operations::CreateResource,
        &operations::CreateRestApi,
        &operations::CreateStage,
        &operations::CreateUsagePlan,
        &operations::CreateUsagePlanKey,
        &operations::CreateVpcLink,
        &operations::DeleteApiKey,
        &operations::DeleteAuthorizer,
        &operations::DeleteBasePathMapping,
        &operations::DeleteClientCertificate,
        &operations::DeleteDeployment,
        &operations::DeleteDocumentationPart,
        &operations::DeleteDocumentationVersion,
        &operations::DeleteDomainName,
        &operations::DeleteDomainNameAccessAssociation,
        &operations::DeleteGatewayResponse,
        &operations::DeleteIntegration,
        &operations::DeleteIntegrationResponse,
        &operations::DeleteMethod,
        &operations::DeleteMethodResponse,
        &operations::DeleteModel,
        &operations::DeleteRequestValidator,
        &operations::DeleteResource,
        &operations::DeleteRestApi,
        &operations::DeleteStage,
        &operations::DeleteUsagePlan,
        &operations::DeleteUsagePlanKey,
        &operations::DeleteVpcLink,
        &operations::FlushStageAuthorizersCache,
        &operations::FlushStageCache,
        &operations::GenerateClientCertificate,
        &operations::GetAccount,
        &operations::GetApiKey,
        &operations::GetApiKeys,
        &operations::GetAuthorizer,
        &operations::GetAuthorizers,
        &operations::GetBasePathMapping,
        &operations::GetBasePathMappings,
        &operations::GetClientCertificate,
        &operations::GetClientCertificates,
        &operations::GetDeployment,
        &operations::GetDeployments,
        &operations::GetDocumentationPart,
        &operations::GetDocumentationParts,
        &operations::GetDocumentationVersion,
        &operations::GetDocumentationVersions,
        &operations::GetDomainName,
        &operations::GetDomainNameAccessAssociations,
        &operations::GetDomainNames,
        &operations::GetExport,
        &operations::GetGatewayResponse,
        &operations::GetGatewayResponses,
        &operations::GetIntegration,
        &operations::GetIntegrationResponse,
        &operations::GetMethod,
        &operations::GetMethodResponse,
        &operations::GetModel,
        &operations::GetModelTemplate,
        &operations::GetModels,
        &operations::GetRequestValidator,
        &operations::GetRequestValidators,
        &operations::GetResource,
        &operations::GetResources,
        &operations::GetRestApi,
        &operations::GetRestApis,
        &operations::GetSdk,
        &operations::GetSdkType,
        &operations::GetSdkTypes,
        &operations::GetStage,
        &operations::GetStages,
        &operations::GetTags,
        &operations::GetUsage,
        &operations::GetUsagePlan,
        &operations::GetUsagePlanKey,
        &operations::GetUsagePlanKeys,
        &operations::GetUsagePlans,
        &operations::GetVpcLink,
        &operations::GetVpcLinks,
        &operations::ImportApiKeys,
        &operations::ImportDocumentationParts,
        &operations::ImportRestApi,
        &operations::PutGatewayResponse,
        &operations::PutIntegration,
        &operations::PutIntegrationResponse,
        &operations::PutMethod,
        &operations::PutMethodResponse,
        &operations::PutRestApi,
        &operations::RejectDomainNameAccessAssociation,
        &operations::TagResource,
        &operations::TestInvokeAuthorizer,
        &operations::TestInvokeMethod,
        &operations::UntagResource,
        &operations::UpdateAccount,
        &operations::UpdateApiKey,
        &operations::UpdateAuthorizer,
        &operations::UpdateBasePathMapping,
        &operations::UpdateClientCertificate,
        &operations::UpdateDeployment,
        &operations::UpdateDocumentationPart,
        &operations::UpdateDocumentationVersion,
        &operations::UpdateDomainName,
        &operations::UpdateGatewayResponse,
        &operations::UpdateIntegration,
        &operations::UpdateIntegrationResponse,
        &operations::UpdateMethod,
        &operations::UpdateMethodResponse,
        &operations::UpdateModel,
        &operations::UpdateRequestValidator,
        &operations::UpdateResource,
        &operations::UpdateRestApi,
        &operations::UpdateStage,
        &operations::UpdateUsage,
        &operations::UpdateUsagePlan,
        &operations::UpdateVpcLink,
    ],
    paginators: &[
        wire::schema::Paginator { operation: "GetApiKeys", input_token: &["position"], output_token: &["position"], limit_key: "limit", more_results: "", result_key: &["items"] },
        wire::schema::Paginator { operation: "GetAuthorizers", input_token: &["position"], output_token: &["position"], limit_key: "limit", more_results: "", result_key: &["items"] },
        wire::schema::Paginator { operation: "GetBasePathMappings", input_token: &["position"], output_token: &["position"], limit_key: "limit", more_results: "", result_key: &["items"] },
        wire::schema::Paginator { operation: "GetClientCertificates", input_token: &["position"], output_token: &["position"], limit_key: "limit", more_results: "", result_key: &["items"] },
        wire::schema::Paginator { operation: "GetDeployments", input_token: &["position"], output_token: &["position"], limit_key: "limit", more_results: "", result_key: &["items"] },
        wire::schema::Paginator { operation: "GetDocumentationParts", input_token: &["position"], output_token: &["position"], limit_key: "limit", more_results: "", result_key: &["items"] },
        wire::schema::Paginator { operation: "GetDocumentationVersions", input_token: &["position"], output_token: &["position"], limit_key: "limit", more_results: "", result_key: &["items"] },
        wire::schema::Paginator { operation: "GetDomainNames", input_token: &["position"], output_token: &["position"], limit_key: "limit", more_results: "", result_key: &["items"] },
        wire::schema::Paginator { operation: "GetGatewayResponses", input_token: &["position"], output_token: &["position"], limit_key: "limit", more_results: "", result_key: &["items"] },
        wire::schema::Paginator { operation: "GetModels", input_token: &["position"], output_token: &["position"], limit_key: "limit", more_results: "", result_key: &["items"] },
        wire::schema::Paginator { operation: "GetRequestValidators", input_token: &["position"], output_token: &["position"], limit_key: "limit", more_results: "", result_key: &["items"] },
        wire::schema::Paginator { operation: "GetResources", input_token: &["position"], output_token: &["position"], limit_key: "limit", more_results: "", result_key: &["items"] },
        wire::schema::Paginator { operation: "GetRestApis", input_token: &["position"], output_token: &["position"], limit_key: "limit", more_results: "", result_key: &["items"] },
        wire::schema::Paginator { operation: "GetSdkTypes", input_token: &["position"], output_token: &["position"], limit_key: "limit", more_results: "", result_key: &["items"] },
        wire::schema::Paginator { operation: "GetUsage", input_token: &["position"], output_token: &["position"], limit_key: "limit", more_results: "", result_key: &["items"] },
        wire::schema::Paginator { operation: "GetUsagePlanKeys", input_token: &["position"], output_token: &["position"], limit_key: "limit", more_results: "", result_key: &["items"] },
        wire::schema::Paginator { operation: "GetUsagePlans", input_token: &["position"], output_token: &["position"], limit_key: "limit", more_results: "", result_key: &["items"] },
        wire::schema::Paginator { operation: "GetVpcLinks", input_token: &["position"], output_token: &["position"], limit_key: "limit", more_results: "", result_key: &["items"] },
    ],
};

pub mod operations {
    use super::schema;
    use wire::schema::{Access, Operation};

    pub static CreateApiKey: Operation = Operation {
        name: "CreateApiKey",
        method: "POST",
        uri: "/apikeys",
        success_status: 201,
        input: Some(&schema::CreateApiKeyRequest),
        output: Some(&schema::ApiKey),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:POST", resources: &["arn:${Partition}:apigateway:${Region}::/apikeys"], conditions: &["aws:RequestTag/${TagKey}", "aws:TagKeys"] },
    };
    pub static CreateAuthorizer: Operation = Operation {
        name: "CreateAuthorizer",
        method: "POST",
        uri: "/restapis/{restapi_id}/authorizers",
        success_status: 201,
        input: Some(&schema::CreateAuthorizerRequest),
        output: Some(&schema::Authorizer),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:POST", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/authorizers"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static CreateBasePathMapping: Operation = Operation {
        name: "CreateBasePathMapping",
        method: "POST",
        uri: "/domainnames/{domain_name}/basepathmappings",
        success_status: 201,
        input: Some(&schema::CreateBasePathMappingRequest),
        output: Some(&schema::BasePathMapping),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:POST", resources: &["arn:${Partition}:apigateway:${Region}::/domainnames/${domainName}/basepathmappings"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static CreateDeployment: Operation = Operation {
        name: "CreateDeployment",
        method: "POST",
        uri: "/restapis/{restapi_id}/deployments",
        success_status: 201,
        input: Some(&schema::CreateDeploymentRequest),
        output: Some(&schema::Deployment),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::ServiceUnavailableException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:POST", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/deployments"], conditions: &["apigateway:Request/StageName", "aws:ResourceTag/${TagKey}"] },
    };
    pub static CreateDocumentationPart: Operation = Operation {
        name: "CreateDocumentationPart",
        method: "POST",
        uri: "/restapis/{restapi_id}/documentation/parts",
        success_status: 201,
        input: Some(&schema::CreateDocumentationPartRequest),
        output: Some(&schema::DocumentationPart),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:POST", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/documentation/parts"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static CreateDocumentationVersion: Operation = Operation {
        name: "CreateDocumentationVersion",
        method: "POST",
        uri: "/restapis/{restapi_id}/documentation/versions",
        success_status: 201,
        input: Some(&schema::CreateDocumentationVersionRequest),
        output: Some(&schema::DocumentationVersion),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:POST", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/documentation/versions"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static CreateDomainName: Operation = Operation {
        name: "CreateDomainName",
        method: "POST",
        uri: "/domainnames",
        success_status: 201,
        input: Some(&schema::CreateDomainNameRequest),
        output: Some(&schema::DomainName),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:POST", resources: &["arn:${Partition}:apigateway:${Region}::/domainnames"], conditions: &["aws:RequestTag/${TagKey}", "aws:TagKeys"] },
    };
    pub static CreateDomainNameAccessAssociation: Operation = Operation {
        name: "CreateDomainNameAccessAssociation",
        method: "POST",
        uri: "/domainnameaccessassociations",
        success_status: 201,
        input: Some(&schema::CreateDomainNameAccessAssociationRequest),
        output: Some(&schema::DomainNameAccessAssociation),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:POST", resources: &["arn:${Partition}:apigateway:${Region}::/domainnameaccessassociations"], conditions: &["aws:RequestTag/${TagKey}", "aws:TagKeys"] },
    };
    pub static CreateModel: Operation = Operation {
        name: "CreateModel",
        method: "POST",
        uri: "/restapis/{restapi_id}/models",
        success_status: 201,
        input: Some(&schema::CreateModelRequest),
        output: Some(&schema::Model),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:POST", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/models"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static CreateRequestValidator: Operation = Operation {
        name: "CreateRequestValidator",
        method: "POST",
        uri: "/restapis/{restapi_id}/requestvalidators",
        success_status: 201,
        input: Some(&schema::CreateRequestValidatorRequest),
        output: Some(&schema::RequestValidator),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:POST", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/requestvalidators"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static CreateResource: Operation = Operation {
        name: "CreateResource",
        method: "POST",
        uri: "/restapis/{restapi_id}/resources/{parent_id}",
        success_status: 201,
        input: Some(&schema::CreateResourceRequest),
        output: Some(&schema::Resource),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:POST", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/resources/${parentId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static CreateRestApi: Operation = Operation {
        name: "CreateRestApi",
        method: "POST",
        uri: "/restapis",
        success_status: 201,
        input: Some(&schema::CreateRestApiRequest),
        output: Some(&schema::RestApi),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:POST", resources: &["arn:${Partition}:apigateway:${Region}::/restapis"], conditions: &["apigateway:Request/ApiName", "apigateway:Request/DisableExecuteApiEndpoint", "apigateway:Request/EndpointType", "apigateway:Request/SecurityPolicy", "aws:RequestTag/${TagKey}", "aws:TagKeys"] },
    };
    pub static CreateStage: Operation = Operation {
        name: "CreateStage",
        method: "POST",
        uri: "/restapis/{restapi_id}/stages",
        success_status: 201,
        input: Some(&schema::CreateStageRequest),
        output: Some(&schema::Stage),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:POST", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/stages"], conditions: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"] },
    };
    pub static CreateUsagePlan: Operation = Operation {
        name: "CreateUsagePlan",
        method: "POST",
        uri: "/usageplans",
        success_status: 201,
        input: Some(&schema::CreateUsagePlanRequest),
        output: Some(&schema::UsagePlan),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:POST", resources: &["arn:${Partition}:apigateway:${Region}::/usageplans"], conditions: &["aws:RequestTag/${TagKey}", "aws:TagKeys"] },
    };
    pub static CreateUsagePlanKey: Operation = Operation {
        name: "CreateUsagePlanKey",
        method: "POST",
        uri: "/usageplans/{usageplanId}/keys",
        success_status: 201,
        input: Some(&schema::CreateUsagePlanKeyRequest),
        output: Some(&schema::UsagePlanKey),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:POST", resources: &["arn:${Partition}:apigateway:${Region}::/usageplans/${usagePlanId}/keys"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static CreateVpcLink: Operation = Operation {
        name: "CreateVpcLink",
        method: "POST",
        uri: "/vpclinks",
        success_status: 202,
        input: Some(&schema::CreateVpcLinkRequest),
        output: Some(&schema::VpcLink),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:POST", resources: &["arn:${Partition}:apigateway:${Region}::/vpclinks"], conditions: &["aws:RequestTag/${TagKey}", "aws:TagKeys"] },
    };
    pub static DeleteApiKey: Operation = Operation {
        name: "DeleteApiKey",
        method: "DELETE",
        uri: "/apikeys/{api_Key}",
        success_status: 202,
        input: Some(&schema::DeleteApiKeyRequest),
        output: None,
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:DELETE", resources: &["arn:${Partition}:apigateway:${Region}::/apikeys/${apiKey}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteAuthorizer: Operation = Operation {
        name: "DeleteAuthorizer",
        method: "DELETE",
        uri: "/restapis/{restapi_id}/authorizers/{authorizer_id}",
        success_status: 202,
        input: Some(&schema::DeleteAuthorizerRequest),
        output: None,
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:DELETE", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/authorizers/${authorizerId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteBasePathMapping: Operation = Operation {
        name: "DeleteBasePathMapping",
        method: "DELETE",
        uri: "/domainnames/{domain_name}/basepathmappings/{base_path}",
        success_status: 202,
        input: Some(&schema::DeleteBasePathMappingRequest),
        output: None,
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:DELETE", resources: &["arn:${Partition}:apigateway:${Region}::/domainnames/${domainName}/basepathmappings/${basePath}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteClientCertificate: Operation = Operation {
        name: "DeleteClientCertificate",
        method: "DELETE",
        uri: "/clientcertificates/{clientcertificate_id}",
        success_status: 202,
        input: Some(&schema::DeleteClientCertificateRequest),
        output: None,
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:DELETE", resources: &["arn:${Partition}:apigateway:${Region}::/clientcertificates/${clientCertificateId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteDeployment: Operation = Operation {
        name: "DeleteDeployment",
        method: "DELETE",
        uri: "/restapis/{restapi_id}/deployments/{deployment_id}",
        success_status: 202,
        input: Some(&schema::DeleteDeploymentRequest),
        output: None,
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:DELETE", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/deployments/${deploymentId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteDocumentationPart: Operation = Operation {
        name: "DeleteDocumentationPart",
        method: "DELETE",
        uri: "/restapis/{restapi_id}/documentation/parts/{part_id}",
        success_status: 202,
        input: Some(&schema::DeleteDocumentationPartRequest),
        output: None,
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:DELETE", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/documentation/parts/${documentationPartId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteDocumentationVersion: Operation = Operation {
        name: "DeleteDocumentationVersion",
        method: "DELETE",
        uri: "/restapis/{restapi_id}/documentation/versions/{doc_version}",
        success_status: 202,
        input: Some(&schema::DeleteDocumentationVersionRequest),
        output: None,
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:DELETE", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/documentation/versions/${documentationVersion}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteDomainName: Operation = Operation {
        name: "DeleteDomainName",
        method: "DELETE",
        uri: "/domainnames/{domain_name}",
        success_status: 202,
        input: Some(&schema::DeleteDomainNameRequest),
        output: None,
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:DELETE", resources: &["arn:${Partition}:apigateway:${Region}::/domainnames/${domainName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteDomainNameAccessAssociation: Operation = Operation {
        name: "DeleteDomainNameAccessAssociation",
        method: "DELETE",
        uri: "/domainnameaccessassociations/{domain_name_access_association_arn}",
        success_status: 202,
        input: Some(&schema::DeleteDomainNameAccessAssociationRequest),
        output: None,
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:DELETE", resources: &["arn:${Partition}:apigateway:${Region}::/domainnameaccessassociations/${domainNameAccessAssociationArn}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteGatewayResponse: Operation = Operation {
        name: "DeleteGatewayResponse",
        method: "DELETE",
        uri: "/restapis/{restapi_id}/gatewayresponses/{response_type}",
        success_status: 202,
        input: Some(&schema::DeleteGatewayResponseRequest),
        output: None,
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:DELETE", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/gatewayresponses/${responseType}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteIntegration: Operation = Operation {
        name: "DeleteIntegration",
        method: "DELETE",
        uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration",
        success_status: 204,
        input: Some(&schema::DeleteIntegrationRequest),
        output: None,
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:DELETE", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/resources/${resourceId}/methods/${httpMethod}/integration"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteIntegrationResponse: Operation = Operation {
        name: "DeleteIntegrationResponse",
        method: "DELETE",
        uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration/responses/{status_code}",
        success_status: 204,
        input: Some(&schema::DeleteIntegrationResponseRequest),
        output: None,
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:DELETE", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/resources/${resourceId}/methods/${httpMethod}/integration/responses/${statusCode}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteMethod: Operation = Operation {
        name: "DeleteMethod",
        method: "DELETE",
        uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}",
        success_status: 204,
        input: Some(&schema::DeleteMethodRequest),
        output: None,
        errors: &[&schema::ConflictException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:DELETE", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/resources/${resourceId}/methods/${httpMethod}"], conditions: &["apigateway:Resource/ApiKeyRequired", "apigateway:Resource/RouteAuthorizationType", "aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteMethodResponse: Operation = Operation {
        name: "DeleteMethodResponse",
        method: "DELETE",
        uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/responses/{status_code}",
        success_status: 204,
        input: Some(&schema::DeleteMethodResponseRequest),
        output: None,
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:DELETE", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/resources/${resourceId}/methods/${httpMethod}/responses/${statusCode}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteModel: Operation = Operation {
        name: "DeleteModel",
        method: "DELETE",
        uri: "/restapis/{restapi_id}/models/{model_name}",
        success_status: 202,
        input: Some(&schema::DeleteModelRequest),
        output: None,
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:DELETE", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/models/${modelName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteRequestValidator: Operation = Operation {
        name: "DeleteRequestValidator",
        method: "DELETE",
        uri: "/restapis/{restapi_id}/requestvalidators/{requestvalidator_id}",
        success_status: 202,
        input: Some(&schema::DeleteRequestValidatorRequest),
        output: None,
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:DELETE", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/requestvalidators/${requestValidatorId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteResource: Operation = Operation {
        name: "DeleteResource",
        method: "DELETE",
        uri: "/restapis/{restapi_id}/resources/{resource_id}",
        success_status: 202,
        input: Some(&schema::DeleteResourceRequest),
        output: None,
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:DELETE", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/resources/${resourceId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteRestApi: Operation = Operation {
        name: "DeleteRestApi",
        method: "DELETE",
        uri: "/restapis/{restapi_id}",
        success_status: 202,
        input: Some(&schema::DeleteRestApiRequest),
        output: None,
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:DELETE", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}"], conditions: &["apigateway:Resource/ApiName", "apigateway:Resource/DisableExecuteApiEndpoint", "apigateway:Resource/EndpointType", "apigateway:Resource/SecurityPolicy", "aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteStage: Operation = Operation {
        name: "DeleteStage",
        method: "DELETE",
        uri: "/restapis/{restapi_id}/stages/{stage_name}",
        success_status: 202,
        input: Some(&schema::DeleteStageRequest),
        output: None,
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:DELETE", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/stages/${stageName}"], conditions: &["apigateway:Resource/AccessLoggingDestination", "apigateway:Resource/AccessLoggingFormat", "aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteUsagePlan: Operation = Operation {
        name: "DeleteUsagePlan",
        method: "DELETE",
        uri: "/usageplans/{usageplanId}",
        success_status: 202,
        input: Some(&schema::DeleteUsagePlanRequest),
        output: None,
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:DELETE", resources: &["arn:${Partition}:apigateway:${Region}::/usageplans/${usagePlanId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteUsagePlanKey: Operation = Operation {
        name: "DeleteUsagePlanKey",
        method: "DELETE",
        uri: "/usageplans/{usageplanId}/keys/{keyId}",
        success_status: 202,
        input: Some(&schema::DeleteUsagePlanKeyRequest),
        output: None,
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:DELETE", resources: &["arn:${Partition}:apigateway:${Region}::/usageplans/${usagePlanId}/keys/${keyId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteVpcLink: Operation = Operation {
        name: "DeleteVpcLink",
        method: "DELETE",
        uri: "/vpclinks/{vpclink_id}",
        success_status: 202,
        input: Some(&schema::DeleteVpcLinkRequest),
        output: None,
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:DELETE", resources: &["arn:${Partition}:apigateway:${Region}::/vpclinks/${vpcLinkId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static FlushStageAuthorizersCache: Operation = Operation {
        name: "FlushStageAuthorizersCache",
        method: "DELETE",
        uri: "/restapis/{restapi_id}/stages/{stage_name}/cache/authorizers",
        success_status: 202,
        input: Some(&schema::FlushStageAuthorizersCacheRequest),
        output: None,
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:DELETE", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/stages/${stageName}/cache/authorizers"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static FlushStageCache: Operation = Operation {
        name: "FlushStageCache",
        method: "DELETE",
        uri: "/restapis/{restapi_id}/stages/{stage_name}/cache/data",
        success_status: 202,
        input: Some(&schema::FlushStageCacheRequest),
        output: None,
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:DELETE", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/stages/${stageName}/cache/data"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GenerateClientCertificate: Operation = Operation {
        name: "GenerateClientCertificate",
        method: "POST",
        uri: "/clientcertificates",
        success_status: 201,
        input: Some(&schema::GenerateClientCertificateRequest),
        output: Some(&schema::ClientCertificate),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:POST", resources: &["arn:${Partition}:apigateway:${Region}::/clientcertificates"], conditions: &["aws:RequestTag/${TagKey}", "aws:TagKeys"] },
    };
    pub static GetAccount: Operation = Operation {
        name: "GetAccount",
        method: "GET",
        uri: "/account",
        success_status: 200,
        input: Some(&schema::GetAccountRequest),
        output: Some(&schema::Account),
        errors: &[&schema::BadRequestException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/account"], conditions: &[] },
    };
    pub static GetApiKey: Operation = Operation {
        name: "GetApiKey",
        method: "GET",
        uri: "/apikeys/{api_Key}",
        success_status: 200,
        input: Some(&schema::GetApiKeyRequest),
        output: Some(&schema::ApiKey),
        errors: &[&schema::BadRequestException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/apikeys/${apiKey}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetApiKeys: Operation = Operation {
        name: "GetApiKeys",
        method: "GET",
        uri: "/apikeys",
        success_status: 200,
        input: Some(&schema::GetApiKeysRequest),
        output: Some(&schema::ApiKeys),
        errors: &[&schema::BadRequestException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/apikeys"], conditions: &[] },
    };
    pub static GetAuthorizer: Operation = Operation {
        name: "GetAuthorizer",
        method: "GET",
        uri: "/restapis/{restapi_id}/authorizers/{authorizer_id}",
        success_status: 200,
        input: Some(&schema::GetAuthorizerRequest),
        output: Some(&schema::Authorizer),
        errors: &[&schema::BadRequestException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/authorizers/${authorizerId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetAuthorizers: Operation = Operation {
        name: "GetAuthorizers",
        method: "GET",
        uri: "/restapis/{restapi_id}/authorizers",
        success_status: 200,
        input: Some(&schema::GetAuthorizersRequest),
        output: Some(&schema::Authorizers),
        errors: &[&schema::BadRequestException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/authorizers"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetBasePathMapping: Operation = Operation {
        name: "GetBasePathMapping",
        method: "GET",
        uri: "/domainnames/{domain_name}/basepathmappings/{base_path}",
        success_status: 200,
        input: Some(&schema::GetBasePathMappingRequest),
        output: Some(&schema::BasePathMapping),
        errors: &[&schema::BadRequestException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/domainnames/${domainName}/basepathmappings/${basePath}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetBasePathMappings: Operation = Operation {
        name: "GetBasePathMappings",
        method: "GET",
        uri: "/domainnames/{domain_name}/basepathmappings",
        success_status: 200,
        input: Some(&schema::GetBasePathMappingsRequest),
        output: Some(&schema::BasePathMappings),
        errors: &[&schema::BadRequestException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/domainnames/${domainName}/basepathmappings"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetClientCertificate: Operation = Operation {
        name: "GetClientCertificate",
        method: "GET",
        uri: "/clientcertificates/{clientcertificate_id}",
        success_status: 200,
        input: Some(&schema::GetClientCertificateRequest),
        output: Some(&schema::ClientCertificate),
        errors: &[&schema::BadRequestException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/clientcertificates/${clientCertificateId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetClientCertificates: Operation = Operation {
        name: "GetClientCertificates",
        method: "GET",
        uri: "/clientcertificates",
        success_status: 200,
        input: Some(&schema::GetClientCertificatesRequest),
        output: Some(&schema::ClientCertificates),
        errors: &[&schema::BadRequestException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/clientcertificates"], conditions: &[] },
    };
    pub static GetDeployment: Operation = Operation {
        name: "GetDeployment",
        method: "GET",
        uri: "/restapis/{restapi_id}/deployments/{deployment_id}",
        success_status: 200,
        input: Some(&schema::GetDeploymentRequest),
        output: Some(&schema::Deployment),
        errors: &[&schema::BadRequestException, &schema::NotFoundException, &schema::ServiceUnavailableException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/deployments/${deploymentId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetDeployments: Operation = Operation {
        name: "GetDeployments",
        method: "GET",
        uri: "/restapis/{restapi_id}/deployments",
        success_status: 200,
        input: Some(&schema::GetDeploymentsRequest),
        output: Some(&schema::Deployments),
        errors: &[&schema::BadRequestException, &schema::NotFoundException, &schema::ServiceUnavailableException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/deployments"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetDocumentationPart: Operation = Operation {
        name: "GetDocumentationPart",
        method: "GET",
        uri: "/restapis/{restapi_id}/documentation/parts/{part_id}",
        success_status: 200,
        input: Some(&schema::GetDocumentationPartRequest),
        output: Some(&schema::DocumentationPart),
        errors: &[&schema::BadRequestException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/documentation/parts/${documentationPartId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetDocumentationParts: Operation = Operation {
        name: "GetDocumentationParts",
        method: "GET",
        uri: "/restapis/{restapi_id}/documentation/parts",
        success_status: 200,
        input: Some(&schema::GetDocumentationPartsRequest),
        output: Some(&schema::DocumentationParts),
        errors: &[&schema::BadRequestException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/documentation/parts"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetDocumentationVersion: Operation = Operation {
        name: "GetDocumentationVersion",
        method: "GET",
        uri: "/restapis/{restapi_id}/documentation/versions/{doc_version}",
        success_status: 200,
        input: Some(&schema::GetDocumentationVersionRequest),
        output: Some(&schema::DocumentationVersion),
        errors: &[&schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/documentation/versions/${documentationVersion}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetDocumentationVersions: Operation = Operation {
        name: "GetDocumentationVersions",
        method: "GET",
        uri: "/restapis/{restapi_id}/documentation/versions",
        success_status: 200,
        input: Some(&schema::GetDocumentationVersionsRequest),
        output: Some(&schema::DocumentationVersions),
        errors: &[&schema::BadRequestException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/documentation/versions"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetDomainName: Operation = Operation {
        name: "GetDomainName",
        method: "GET",
        uri: "/domainnames/{domain_name}",
        success_status: 200,
        input: Some(&schema::GetDomainNameRequest),
        output: Some(&schema::DomainName),
        errors: &[&schema::BadRequestException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/domainnames/${domainName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetDomainNameAccessAssociations: Operation = Operation {
        name: "GetDomainNameAccessAssociations",
        method: "GET",
        uri: "/domainnameaccessassociations",
        success_status: 200,
        input: Some(&schema::GetDomainNameAccessAssociationsRequest),
        output: Some(&schema::DomainNameAccessAssociations),
        errors: &[&schema::BadRequestException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/domainnameaccessassociations"], conditions: &[] },
    };
    pub static GetDomainNames: Operation = Operation {
        name: "GetDomainNames",
        method: "GET",
        uri: "/domainnames",
        success_status: 200,
        input: Some(&schema::GetDomainNamesRequest),
        output: Some(&schema::DomainNames),
        errors: &[&schema::BadRequestException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/domainnames"], conditions: &[] },
    };
    pub static GetExport: Operation = Operation {
        name: "GetExport",
        method: "GET",
        uri: "/restapis/{restapi_id}/stages/{stage_name}/exports/{export_type}",
        success_status: 200,
        input: Some(&schema::GetExportRequest),
        output: Some(&schema::ExportResponse),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/stages/${stageName}/exports/${exportType}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetGatewayResponse: Operation = Operation {
        name: "GetGatewayResponse",
        method: "GET",
        uri: "/restapis/{restapi_id}/gatewayresponses/{response_type}",
        success_status: 200,
        input: Some(&schema::GetGatewayResponseRequest),
        output: Some(&schema::GatewayResponse),
        errors: &[&schema::BadRequestException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/gatewayresponses/${responseType}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetGatewayResponses: Operation = Operation {
        name: "GetGatewayResponses",
        method: "GET",
        uri: "/restapis/{restapi_id}/gatewayresponses",
        success_status: 200,
        input: Some(&schema::GetGatewayResponsesRequest),
        output: Some(&schema::GatewayResponses),
        errors: &[&schema::BadRequestException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/gatewayresponses"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetIntegration: Operation = Operation {
        name: "GetIntegration",
        method: "GET",
        uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration",
        success_status: 200,
        input: Some(&schema::GetIntegrationRequest),
        output: Some(&schema::Integration),
        errors: &[&schema::BadRequestException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/resources/${resourceId}/methods/${httpMethod}/integration"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetIntegrationResponse: Operation = Operation {
        name: "GetIntegrationResponse",
        method: "GET",
        uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration/responses/{status_code}",
        success_status: 200,
        input: Some(&schema::GetIntegrationResponseRequest),
        output: Some(&schema::IntegrationResponse),
        errors: &[&schema::BadRequestException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/resources/${resourceId}/methods/${httpMethod}/integration/responses/${statusCode}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetMethod: Operation = Operation {
        name: "GetMethod",
        method: "GET",
        uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}",
        success_status: 200,
        input: Some(&schema::GetMethodRequest),
        output: Some(&schema::Method),
        errors: &[&schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/resources/${resourceId}/methods/${httpMethod}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetMethodResponse: Operation = Operation {
        name: "GetMethodResponse",
        method: "GET",
        uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/responses/{status_code}",
        success_status: 200,
        input: Some(&schema::GetMethodResponseRequest),
        output: Some(&schema::MethodResponse),
        errors: &[&schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/resources/${resourceId}/methods/${httpMethod}/responses/${statusCode}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetModel: Operation = Operation {
        name: "GetModel",
        method: "GET",
        uri: "/restapis/{restapi_id}/models/{model_name}",
        success_status: 200,
        input: Some(&schema::GetModelRequest),
        output: Some(&schema::Model),
        errors: &[&schema::BadRequestException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/models/${modelName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetModelTemplate: Operation = Operation {
        name: "GetModelTemplate",
        method: "GET",
        uri: "/restapis/{restapi_id}/models/{model_name}/default_template",
        success_status: 200,
        input: Some(&schema::GetModelTemplateRequest),
        output: Some(&schema::Template),
        errors: &[&schema::BadRequestException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/models/${modelName}/default_template"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetModels: Operation = Operation {
        name: "GetModels",
        method: "GET",
        uri: "/restapis/{restapi_id}/models",
        success_status: 200,
        input: Some(&schema::GetModelsRequest),
        output: Some(&schema::Models),
        errors: &[&schema::BadRequestException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/models"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetRequestValidator: Operation = Operation {
        name: "GetRequestValidator",
        method: "GET",
        uri: "/restapis/{restapi_id}/requestvalidators/{requestvalidator_id}",
        success_status: 200,
        input: Some(&schema::GetRequestValidatorRequest),
        output: Some(&schema::RequestValidator),
        errors: &[&schema::BadRequestException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/requestvalidators/${requestValidatorId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetRequestValidators: Operation = Operation {
        name: "GetRequestValidators",
        method: "GET",
        uri: "/restapis/{restapi_id}/requestvalidators",
        success_status: 200,
        input: Some(&schema::GetRequestValidatorsRequest),
        output: Some(&schema::RequestValidators),
        errors: &[&schema::BadRequestException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/requestvalidators"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetResource: Operation = Operation {
        name: "GetResource",
        method: "GET",
        uri: "/restapis/{restapi_id}/resources/{resource_id}",
        success_status: 200,
        input: Some(&schema::GetResourceRequest),
        output: Some(&schema::Resource),
        errors: &[&schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/resources/${resourceId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetResources: Operation = Operation {
        name: "GetResources",
        method: "GET",
        uri: "/restapis/{restapi_id}/resources",
        success_status: 200,
        input: Some(&schema::GetResourcesRequest),
        output: Some(&schema::Resources),
        errors: &[&schema::BadRequestException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/resources"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetRestApi: Operation = Operation {
        name: "GetRestApi",
        method: "GET",
        uri: "/restapis/{restapi_id}",
        success_status: 200,
        input: Some(&schema::GetRestApiRequest),
        output: Some(&schema::RestApi),
        errors: &[&schema::BadRequestException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetRestApis: Operation = Operation {
        name: "GetRestApis",
        method: "GET",
        uri: "/restapis",
        success_status: 200,
        input: Some(&schema::GetRestApisRequest),
        output: Some(&schema::RestApis),
        errors: &[&schema::BadRequestException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/restapis"], conditions: &[] },
    };
    pub static GetSdk: Operation = Operation {
        name: "GetSdk",
        method: "GET",
        uri: "/restapis/{restapi_id}/stages/{stage_name}/sdks/{sdk_type}",
        success_status: 200,
        input: Some(&schema::GetSdkRequest),
        output: Some(&schema::SdkResponse),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/stages/${stageName}/sdks/${sdkType}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetSdkType: Operation = Operation {
        name: "GetSdkType",
        method: "GET",
        uri: "/sdktypes/{sdktype_id}",
        success_status: 200,
        input: Some(&schema::GetSdkTypeRequest),
        output: Some(&schema::SdkType),
        errors: &[&schema::BadRequestException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/sdktypes/${id}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetSdkTypes: Operation = Operation {
        name: "GetSdkTypes",
        method: "GET",
        uri: "/sdktypes",
        success_status: 200,
        input: Some(&schema::GetSdkTypesRequest),
        output: Some(&schema::SdkTypes),
        errors: &[&schema::BadRequestException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/sdktypes"], conditions: &[] },
    };
    pub static GetStage: Operation = Operation {
        name: "GetStage",
        method: "GET",
        uri: "/restapis/{restapi_id}/stages/{stage_name}",
        success_status: 200,
        input: Some(&schema::GetStageRequest),
        output: Some(&schema::Stage),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/stages/${stageName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetStages: Operation = Operation {
        name: "GetStages",
        method: "GET",
        uri: "/restapis/{restapi_id}/stages",
        success_status: 200,
        input: Some(&schema::GetStagesRequest),
        output: Some(&schema::Stages),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/stages"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetTags: Operation = Operation {
        name: "GetTags",
        method: "GET",
        uri: "/tags/{resource_arn}",
        success_status: 200,
        input: Some(&schema::GetTagsRequest),
        output: Some(&schema::Tags),
        errors: &[&schema::BadRequestException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/tags/${resourceArn}"], conditions: &[] },
    };
    pub static GetUsage: Operation = Operation {
        name: "GetUsage",
        method: "GET",
        uri: "/usageplans/{usageplanId}/usage",
        success_status: 200,
        input: Some(&schema::GetUsageRequest),
        output: Some(&schema::Usage),
        errors: &[&schema::BadRequestException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/usageplans/${usagePlanId}/usage"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetUsagePlan: Operation = Operation {
        name: "GetUsagePlan",
        method: "GET",
        uri: "/usageplans/{usageplanId}",
        success_status: 200,
        input: Some(&schema::GetUsagePlanRequest),
        output: Some(&schema::UsagePlan),
        errors: &[&schema::BadRequestException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/usageplans/${usagePlanId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetUsagePlanKey: Operation = Operation {
        name: "GetUsagePlanKey",
        method: "GET",
        uri: "/usageplans/{usageplanId}/keys/{keyId}",
        success_status: 200,
        input: Some(&schema::GetUsagePlanKeyRequest),
        output: Some(&schema::UsagePlanKey),
        errors: &[&schema::BadRequestException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/usageplans/${usagePlanId}/keys/${keyId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetUsagePlanKeys: Operation = Operation {
        name: "GetUsagePlanKeys",
        method: "GET",
        uri: "/usageplans/{usageplanId}/keys",
        success_status: 200,
        input: Some(&schema::GetUsagePlanKeysRequest),
        output: Some(&schema::UsagePlanKeys),
        errors: &[&schema::BadRequestException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/usageplans/${usagePlanId}/keys"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetUsagePlans: Operation = Operation {
        name: "GetUsagePlans",
        method: "GET",
        uri: "/usageplans",
        success_status: 200,
        input: Some(&schema::GetUsagePlansRequest),
        output: Some(&schema::UsagePlans),
        errors: &[&schema::BadRequestException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/usageplans"], conditions: &[] },
    };
    pub static GetVpcLink: Operation = Operation {
        name: "GetVpcLink",
        method: "GET",
        uri: "/vpclinks/{vpclink_id}",
        success_status: 200,
        input: Some(&schema::GetVpcLinkRequest),
        output: Some(&schema::VpcLink),
        errors: &[&schema::BadRequestException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/vpclinks/${vpcLinkId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetVpcLinks: Operation = Operation {
        name: "GetVpcLinks",
        method: "GET",
        uri: "/vpclinks",
        success_status: 200,
        input: Some(&schema::GetVpcLinksRequest),
        output: Some(&schema::VpcLinks),
        errors: &[&schema::BadRequestException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:GET", resources: &["arn:${Partition}:apigateway:${Region}::/vpclinks"], conditions: &[] },
    };
    pub static ImportApiKeys: Operation = Operation {
        name: "ImportApiKeys",
        method: "POST",
        uri: "/apikeys?mode=import",
        success_status: 201,
        input: Some(&schema::ImportApiKeysRequest),
        output: Some(&schema::ApiKeyIds),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:POST", resources: &["arn:${Partition}:apigateway:${Region}::/apikeys"], conditions: &[] },
    };
    pub static ImportDocumentationParts: Operation = Operation {
        name: "ImportDocumentationParts",
        method: "PUT",
        uri: "/restapis/{restapi_id}/documentation/parts",
        success_status: 200,
        input: Some(&schema::ImportDocumentationPartsRequest),
        output: Some(&schema::DocumentationPartIds),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:PUT", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/documentation/parts"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static ImportRestApi: Operation = Operation {
        name: "ImportRestApi",
        method: "POST",
        uri: "/restapis?mode=import",
        success_status: 201,
        input: Some(&schema::ImportRestApiRequest),
        output: Some(&schema::RestApi),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:POST", resources: &["arn:${Partition}:apigateway:${Region}::/restapis"], conditions: &["apigateway:Request/ApiKeyRequired", "apigateway:Request/RouteAuthorizationType"] },
    };
    pub static PutGatewayResponse: Operation = Operation {
        name: "PutGatewayResponse",
        method: "PUT",
        uri: "/restapis/{restapi_id}/gatewayresponses/{response_type}",
        success_status: 201,
        input: Some(&schema::PutGatewayResponseRequest),
        output: Some(&schema::GatewayResponse),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:PUT", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/gatewayresponses/${responseType}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static PutIntegration: Operation = Operation {
        name: "PutIntegration",
        method: "PUT",
        uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration",
        success_status: 201,
        input: Some(&schema::PutIntegrationRequest),
        output: Some(&schema::Integration),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:PUT", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/resources/${resourceId}/methods/${httpMethod}/integration"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static PutIntegrationResponse: Operation = Operation {
        name: "PutIntegrationResponse",
        method: "PUT",
        uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration/responses/{status_code}",
        success_status: 201,
        input: Some(&schema::PutIntegrationResponseRequest),
        output: Some(&schema::IntegrationResponse),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:PUT", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/resources/${resourceId}/methods/${httpMethod}/integration/responses/${statusCode}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static PutMethod: Operation = Operation {
        name: "PutMethod",
        method: "PUT",
        uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}",
        success_status: 201,
        input: Some(&schema::PutMethodRequest),
        output: Some(&schema::Method),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:PUT", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/resources/${resourceId}/methods/${httpMethod}"], conditions: &["apigateway:Request/ApiKeyRequired", "apigateway:Request/RouteAuthorizationType", "apigateway:Resource/ApiKeyRequired", "apigateway:Resource/RouteAuthorizationType", "aws:ResourceTag/${TagKey}"] },
    };
    pub static PutMethodResponse: Operation = Operation {
        name: "PutMethodResponse",
        method: "PUT",
        uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/responses/{status_code}",
        success_status: 201,
        input: Some(&schema::PutMethodResponseRequest),
        output: Some(&schema::MethodResponse),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:PUT", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/resources/${resourceId}/methods/${httpMethod}/responses/${statusCode}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static PutRestApi: Operation = Operation {
        name: "PutRestApi",
        method: "PUT",
        uri: "/restapis/{restapi_id}",
        success_status: 200,
        input: Some(&schema::PutRestApiRequest),
        output: Some(&schema::RestApi),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:PUT", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}"], conditions: &["apigateway:Request/ApiKeyRequired", "apigateway:Request/RouteAuthorizationType", "apigateway:Resource/ApiKeyRequired", "apigateway:Resource/RouteAuthorizationType", "aws:ResourceTag/${TagKey}"] },
    };
    pub static RejectDomainNameAccessAssociation: Operation = Operation {
        name: "RejectDomainNameAccessAssociation",
        method: "POST",
        uri: "/rejectdomainnameaccessassociations",
        success_status: 202,
        input: Some(&schema::RejectDomainNameAccessAssociationRequest),
        output: None,
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:POST", resources: &["arn:${Partition}:apigateway:${Region}::/rejectdomainnameaccessassociations"], conditions: &[] },
    };
    pub static TagResource: Operation = Operation {
        name: "TagResource",
        method: "PUT",
        uri: "/tags/{resource_arn}",
        success_status: 204,
        input: Some(&schema::TagResourceRequest),
        output: None,
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:PUT", resources: &["arn:${Partition}:apigateway:${Region}::/tags/${resourceArn}"], conditions: &["aws:RequestTag/${TagKey}", "aws:TagKeys"] },
    };
    pub static TestInvokeAuthorizer: Operation = Operation {
        name: "TestInvokeAuthorizer",
        method: "POST",
        uri: "/restapis/{restapi_id}/authorizers/{authorizer_id}",
        success_status: 200,
        input: Some(&schema::TestInvokeAuthorizerRequest),
        output: Some(&schema::TestInvokeAuthorizerResponse),
        errors: &[&schema::BadRequestException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:POST", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/authorizers/${authorizerId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static TestInvokeMethod: Operation = Operation {
        name: "TestInvokeMethod",
        method: "POST",
        uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}",
        success_status: 200,
        input: Some(&schema::TestInvokeMethodRequest),
        output: Some(&schema::TestInvokeMethodResponse),
        errors: &[&schema::BadRequestException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:POST", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/resources/${resourceId}/methods/${httpMethod}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static UntagResource: Operation = Operation {
        name: "UntagResource",
        method: "DELETE",
        uri: "/tags/{resource_arn}",
        success_status: 204,
        input: Some(&schema::UntagResourceRequest),
        output: None,
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:DELETE", resources: &["arn:${Partition}:apigateway:${Region}::/tags/${resourceArn}"], conditions: &["aws:TagKeys"] },
    };
    pub static UpdateAccount: Operation = Operation {
        name: "UpdateAccount",
        method: "PATCH",
        uri: "/account",
        success_status: 200,
        input: Some(&schema::UpdateAccountRequest),
        output: Some(&schema::Account),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:PATCH", resources: &["arn:${Partition}:apigateway:${Region}::/account"], conditions: &[] },
    };
    pub static UpdateApiKey: Operation = Operation {
        name: "UpdateApiKey",
        method: "PATCH",
        uri: "/apikeys/{api_Key}",
        success_status: 200,
        input: Some(&schema::UpdateApiKeyRequest),
        output: Some(&schema::ApiKey),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:PATCH", resources: &["arn:${Partition}:apigateway:${Region}::/apikeys/${apiKey}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static UpdateAuthorizer: Operation = Operation {
        name: "UpdateAuthorizer",
        method: "PATCH",
        uri: "/restapis/{restapi_id}/authorizers/{authorizer_id}",
        success_status: 200,
        input: Some(&schema::UpdateAuthorizerRequest),
        output: Some(&schema::Authorizer),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:PATCH", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/authorizers/${authorizerId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static UpdateBasePathMapping: Operation = Operation {
        name: "UpdateBasePathMapping",
        method: "PATCH",
        uri: "/domainnames/{domain_name}/basepathmappings/{base_path}",
        success_status: 200,
        input: Some(&schema::UpdateBasePathMappingRequest),
        output: Some(&schema::BasePathMapping),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:PATCH", resources: &["arn:${Partition}:apigateway:${Region}::/domainnames/${domainName}/basepathmappings/${basePath}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static UpdateClientCertificate: Operation = Operation {
        name: "UpdateClientCertificate",
        method: "PATCH",
        uri: "/clientcertificates/{clientcertificate_id}",
        success_status: 200,
        input: Some(&schema::UpdateClientCertificateRequest),
        output: Some(&schema::ClientCertificate),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:PATCH", resources: &["arn:${Partition}:apigateway:${Region}::/clientcertificates/${clientCertificateId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static UpdateDeployment: Operation = Operation {
        name: "UpdateDeployment",
        method: "PATCH",
        uri: "/restapis/{restapi_id}/deployments/{deployment_id}",
        success_status: 200,
        input: Some(&schema::UpdateDeploymentRequest),
        output: Some(&schema::Deployment),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::ServiceUnavailableException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:PATCH", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/deployments/${deploymentId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static UpdateDocumentationPart: Operation = Operation {
        name: "UpdateDocumentationPart",
        method: "PATCH",
        uri: "/restapis/{restapi_id}/documentation/parts/{part_id}",
        success_status: 200,
        input: Some(&schema::UpdateDocumentationPartRequest),
        output: Some(&schema::DocumentationPart),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:PATCH", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/documentation/parts/${documentationPartId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static UpdateDocumentationVersion: Operation = Operation {
        name: "UpdateDocumentationVersion",
        method: "PATCH",
        uri: "/restapis/{restapi_id}/documentation/versions/{doc_version}",
        success_status: 200,
        input: Some(&schema::UpdateDocumentationVersionRequest),
        output: Some(&schema::DocumentationVersion),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:PATCH", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/documentation/versions/${documentationVersion}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static UpdateDomainName: Operation = Operation {
        name: "UpdateDomainName",
        method: "PATCH",
        uri: "/domainnames/{domain_name}",
        success_status: 200,
        input: Some(&schema::UpdateDomainNameRequest),
        output: Some(&schema::DomainName),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:PATCH", resources: &["arn:${Partition}:apigateway:${Region}::/domainnames/${domainName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static UpdateGatewayResponse: Operation = Operation {
        name: "UpdateGatewayResponse",
        method: "PATCH",
        uri: "/restapis/{restapi_id}/gatewayresponses/{response_type}",
        success_status: 200,
        input: Some(&schema::UpdateGatewayResponseRequest),
        output: Some(&schema::GatewayResponse),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:PATCH", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/gatewayresponses/${responseType}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static UpdateIntegration: Operation = Operation {
        name: "UpdateIntegration",
        method: "PATCH",
        uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration",
        success_status: 200,
        input: Some(&schema::UpdateIntegrationRequest),
        output: Some(&schema::Integration),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:PATCH", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/resources/${resourceId}/methods/${httpMethod}/integration"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static UpdateIntegrationResponse: Operation = Operation {
        name: "UpdateIntegrationResponse",
        method: "PATCH",
        uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration/responses/{status_code}",
        success_status: 200,
        input: Some(&schema::UpdateIntegrationResponseRequest),
        output: Some(&schema::IntegrationResponse),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:PATCH", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/resources/${resourceId}/methods/${httpMethod}/integration/responses/${statusCode}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static UpdateMethod: Operation = Operation {
        name: "UpdateMethod",
        method: "PATCH",
        uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}",
        success_status: 200,
        input: Some(&schema::UpdateMethodRequest),
        output: Some(&schema::Method),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:PATCH", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/resources/${resourceId}/methods/${httpMethod}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static UpdateMethodResponse: Operation = Operation {
        name: "UpdateMethodResponse",
        method: "PATCH",
        uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/responses/{status_code}",
        success_status: 201,
        input: Some(&schema::UpdateMethodResponseRequest),
        output: Some(&schema::MethodResponse),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:PATCH", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/resources/${resourceId}/methods/${httpMethod}/responses/${statusCode}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static UpdateModel: Operation = Operation {
        name: "UpdateModel",
        method: "PATCH",
        uri: "/restapis/{restapi_id}/models/{model_name}",
        success_status: 200,
        input: Some(&schema::UpdateModelRequest),
        output: Some(&schema::Model),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:PATCH", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/models/${modelName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static UpdateRequestValidator: Operation = Operation {
        name: "UpdateRequestValidator",
        method: "PATCH",
        uri: "/restapis/{restapi_id}/requestvalidators/{requestvalidator_id}",
        success_status: 200,
        input: Some(&schema::UpdateRequestValidatorRequest),
        output: Some(&schema::RequestValidator),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:PATCH", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/requestvalidators/${requestValidatorId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static UpdateResource: Operation = Operation {
        name: "UpdateResource",
        method: "PATCH",
        uri: "/restapis/{restapi_id}/resources/{resource_id}",
        success_status: 200,
        input: Some(&schema::UpdateResourceRequest),
        output: Some(&schema::Resource),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:PATCH", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/resources/${resourceId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static UpdateRestApi: Operation = Operation {
        name: "UpdateRestApi",
        method: "PATCH",
        uri: "/restapis/{restapi_id}",
        success_status: 200,
        input: Some(&schema::UpdateRestApiRequest),
        output: Some(&schema::RestApi),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:PATCH", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}"], conditions: &["apigateway:Request/ApiName", "apigateway:Request/DisableExecuteApiEndpoint", "apigateway:Request/EndpointType", "apigateway:Request/SecurityPolicy", "apigateway:Resource/ApiName", "apigateway:Resource/DisableExecuteApiEndpoint", "apigateway:Resource/EndpointType", "apigateway:Resource/SecurityPolicy", "aws:ResourceTag/${TagKey}"] },
    };
    pub static UpdateStage: Operation = Operation {
        name: "UpdateStage",
        method: "PATCH",
        uri: "/restapis/{restapi_id}/stages/{stage_name}",
        success_status: 200,
        input: Some(&schema::UpdateStageRequest),
        output: Some(&schema::Stage),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:PATCH", resources: &["arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/stages/${stageName}"], conditions: &["apigateway:Request/AccessLoggingDestination", "apigateway:Request/AccessLoggingFormat", "apigateway:Resource/AccessLoggingDestination", "apigateway:Resource/AccessLoggingFormat", "aws:ResourceTag/${TagKey}"] },
    };
    pub static UpdateUsage: Operation = Operation {
        name: "UpdateUsage",
        method: "PATCH",
        uri: "/usageplans/{usageplanId}/keys/{keyId}/usage",
        success_status: 200,
        input: Some(&schema::UpdateUsageRequest),
        output: Some(&schema::Usage),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:PATCH", resources: &["arn:${Partition}:apigateway:${Region}::/usageplans/${usagePlanId}/keys/${keyId}/usage"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static UpdateUsagePlan: Operation = Operation {
        name: "UpdateUsagePlan",
        method: "PATCH",
        uri: "/usageplans/{usageplanId}",
        success_status: 200,
        input: Some(&schema::UpdateUsagePlanRequest),
        output: Some(&schema::UsagePlan),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:PATCH", resources: &["arn:${Partition}:apigateway:${Region}::/usageplans/${usagePlanId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static UpdateVpcLink: Operation = Operation {
        name: "UpdateVpcLink",
        method: "PATCH",
        uri: "/vpclinks/{vpclink_id}",
        success_status: 200,
        input: Some(&schema::UpdateVpcLinkRequest),
        output: Some(&schema::VpcLink),
        errors: &[&schema::BadRequestException, &schema::ConflictException, &schema::LimitExceededException, &schema::NotFoundException, &schema::TooManyRequestsException, &schema::UnauthorizedException],
        result_wrapper: "",
        access: Access { action: "apigateway:PATCH", resources: &["arn:${Partition}:apigateway:${Region}::/vpclinks/${vpcLinkId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
}

pub mod schema {
    use wire::schema::*;

    pub static AccessAssociationSourceType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["VPCE"] };
    pub static AccessLogSettings: Structure = Structure::new("AccessLogSettings", &[
        Member::new("format", Type::String(&StringConstraints::ANY)),
        Member::new("destinationArn", Type::String(&StringConstraints::ANY)),
    ]);
    pub static Account: Structure = Structure::new("Account", &[
        Member::new("cloudwatchRoleArn", Type::String(&StringConstraints::ANY)),
        Member::new("throttleSettings", Type::Structure(&ThrottleSettings)),
        Member::new("features", Type::List(&ListOfString)),
        Member::new("apiKeyVersion", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ApiKey: Structure = Structure::new("ApiKey", &[
        Member::new("id", Type::String(&StringConstraints::ANY)),
        Member::new("value", Type::String(&StringConstraints::ANY)),
        Member::new("name", Type::String(&StringConstraints::ANY)),
        Member::new("customerId", Type::String(&StringConstraints::ANY)),
        Member::new("description", Type::String(&StringConstraints::ANY)),
        Member::new("enabled", Type::Boolean),
        Member::new("createdDate", Type::Timestamp(None)),
        Member::new("lastUpdatedDate", Type::Timestamp(None)),
        Member::new("stageKeys", Type::List(&ListOfString)),
        Member::new("tags", Type::Map(&MapOfStringToString)),
    ]);
    pub static ApiKeyIds: Structure = Structure::new("ApiKeyIds", &[
        Member::new("ids", Type::List(&ListOfString)),
        Member::new("warnings", Type::List(&ListOfString)),
    ]);
    pub static ApiKeySourceType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["HEADER", "AUTHORIZER"] };
    pub static ApiKeys: Structure = Structure::new("ApiKeys", &[
        Member::new("warnings", Type::List(&ListOfString)),
        Member::new("position", Type::String(&StringConstraints::ANY)),
        Member::new("items", Type::List(&ListOfApiKey)).at(Location::Body, "item"),
    ]);
    pub static ApiKeysFormat: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["csv"] };
    pub static ApiStage: Structure = Structure::new("ApiStage", &[
        Member::new("apiId", Type::String(&StringConstraints::ANY)),
        Member::new("stage", Type::String(&StringConstraints::ANY)),
        Member::new("throttle", Type::Map(&MapOfApiStageThrottleSettings)),
    ]);
    pub static ApiStatus: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["UPDATING", "AVAILABLE", "PENDING", "FAILED"] };
    pub static Authorizer: Structure = Structure::new("Authorizer", &[
        Member::new("id", Type::String(&StringConstraints::ANY)),
        Member::new("name", Type::String(&StringConstraints::ANY)),
        Member::new("type", Type::String(&AuthorizerType)),
        Member::new("providerARNs", Type::List(&ListOfARNs)),
        Member::new("authType", Type::String(&StringConstraints::ANY)),
        Member::new("authorizerUri", Type::String(&StringConstraints::ANY)),
        Member::new("authorizerCredentials", Type::String(&StringConstraints::ANY)),
        Member::new("identitySource", Type::String(&StringConstraints::ANY)),
        Member::new("identityValidationExpression", Type::String(&StringConstraints::ANY)),
        Member::new("authorizerResultTtlInSeconds", Type::Integer(&NumberConstraints::ANY)),
    ]);
    pub static AuthorizerType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["TOKEN", "REQUEST", "COGNITO_USER_POOLS"] };
    pub static Authorizers: Structure = Structure::new("Authorizers", &[
        Member::new("position", Type::String(&StringConstraints::ANY)),
        Member::new("items", Type::List(&ListOfAuthorizer)).at(Location::Body, "item"),
    ]);
    pub static BadRequestException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 400, sender_fault: true }), ..Structure::new("BadRequestException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static BasePathMapping: Structure = Structure::new("BasePathMapping", &[
        Member::new("basePath", Type::String(&StringConstraints::ANY)),
        Member::new("restApiId", Type::String(&StringConstraints::ANY)),
        Member::new("stage", Type::String(&StringConstraints::ANY)),
    ]);
    pub static BasePathMappings: Structure = Structure::new("BasePathMappings", &[
        Member::new("position", Type::String(&StringConstraints::ANY)),
        Member::new("items", Type::List(&ListOfBasePathMapping)).at(Location::Body, "item"),
    ]);
    pub static CacheClusterSize: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["0.5", "1.6", "6.1", "13.5", "28.4", "58.2", "118", "237"] };
    pub static CacheClusterStatus: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["CREATE_IN_PROGRESS", "AVAILABLE", "DELETE_IN_PROGRESS", "NOT_AVAILABLE", "FLUSH_IN_PROGRESS"] };
    pub static CanarySettings: Structure = Structure::new("CanarySettings", &[
        Member::new("percentTraffic", Type::Double(&NumberConstraints::ANY)),
        Member::new("deploymentId", Type::String(&StringConstraints::ANY)),
        Member::new("stageVariableOverrides", Type::Map(&MapOfStringToString)),
        Member::new("useStageCache", Type::Boolean),
    ]);
    pub static ClientCertificate: Structure = Structure::new("ClientCertificate", &[
        Member::new("clientCertificateId", Type::String(&StringConstraints::ANY)),
        Member::new("description", Type::String(&StringConstraints::ANY)),
        Member::new("pemEncodedCertificate", Type::String(&StringConstraints::ANY)),
        Member::new("createdDate", Type::Timestamp(None)),
        Member::new("expirationDate", Type::Timestamp(None)),
        Member::new("tags", Type::Map(&MapOfStringToString)),
    ]);
    pub static ClientCertificates: Structure = Structure::new("ClientCertificates", &[
        Member::new("position", Type::String(&StringConstraints::ANY)),
        Member::new("items", Type::List(&ListOfClientCertificate)).at(Location::Body, "item"),
    ]);
    pub static ConflictException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 409, sender_fault: true }), ..Structure::new("ConflictException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static ConnectionType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["INTERNET", "VPC_LINK"] };
    pub static ContentHandlingStrategy: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["CONVERT_TO_BINARY", "CONVERT_TO_TEXT"] };
    pub static CreateApiKeyRequest: Structure = Structure::new("CreateApiKeyRequest", &[
        Member::new("name", Type::String(&StringConstraints::ANY)),
        Member::new("description", Type::String(&StringConstraints::ANY)),
        Member::new("enabled", Type::Boolean),
        Member::new("generateDistinctId", Type::Boolean),
        Member::new("value", Type::String(&StringConstraints::ANY)),
        Member::new("stageKeys", Type::List(&ListOfStageKeys)),
        Member::new("customerId", Type::String(&StringConstraints::ANY)),
        Member::new("tags", Type::Map(&MapOfStringToString)),
    ]);
    pub static CreateAuthorizerRequest: Structure = Structure::new("CreateAuthorizerRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("name", Type::String(&StringConstraints::ANY)).required(),
        Member::new("type", Type::String(&AuthorizerType)).required(),
        Member::new("providerARNs", Type::List(&ListOfARNs)),
        Member::new("authType", Type::String(&StringConstraints::ANY)),
        Member::new("authorizerUri", Type::String(&StringConstraints::ANY)),
        Member::new("authorizerCredentials", Type::String(&StringConstraints::ANY)),
        Member::new("identitySource", Type::String(&StringConstraints::ANY)),
        Member::new("identityValidationExpression", Type::String(&StringConstraints::ANY)),
        Member::new("authorizerResultTtlInSeconds", Type::Integer(&NumberConstraints::ANY)),
    ]);
    pub static CreateBasePathMappingRequest: Structure = Structure::new("CreateBasePathMappingRequest", &[
        Member::new("domainName", Type::String(&StringConstraints::ANY)).at(Location::Uri, "domain_name").required(),
        Member::new("domainNameId", Type::String(&StringConstraints::ANY)).at(Location::Query, "domainNameId"),
        Member::new("basePath", Type::String(&StringConstraints::ANY)),
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).required(),
        Member::new("stage", Type::String(&StringConstraints::ANY)),
    ]);
    pub static CreateDeploymentRequest: Structure = Structure::new("CreateDeploymentRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("stageName", Type::String(&StringConstraints::ANY)),
        Member::new("stageDescription", Type::String(&StringConstraints::ANY)),
        Member::new("description", Type::String(&StringConstraints::ANY)),
        Member::new("cacheClusterEnabled", Type::Boolean),
        Member::new("cacheClusterSize", Type::String(&CacheClusterSize)),
        Member::new("variables", Type::Map(&MapOfStringToString)),
        Member::new("canarySettings", Type::Structure(&DeploymentCanarySettings)),
        Member::new("tracingEnabled", Type::Boolean),
    ]);
    pub static CreateDocumentationPartRequest: Structure = Structure::new("CreateDocumentationPartRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("location", Type::Structure(&DocumentationPartLocation)).required(),
        Member::new("properties", Type::String(&StringConstraints::ANY)).required(),
    ]);
    pub static CreateDocumentationVersionRequest: Structure = Structure::new("CreateDocumentationVersionRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("documentationVersion", Type::String(&StringConstraints::ANY)).required(),
        Member::new("stageName", Type::String(&StringConstraints::ANY)),
        Member::new("description", Type::String(&StringConstraints::ANY)),
    ]);
    pub static CreateDomainNameAccessAssociationRequest: Structure = Structure::new("CreateDomainNameAccessAssociationRequest", &[
        Member::new("domainNameArn", Type::String(&StringConstraints::ANY)).required(),
        Member::new("accessAssociationSourceType", Type::String(&AccessAssociationSourceType)).required(),
        Member::new("accessAssociationSource", Type::String(&StringConstraints::ANY)).required(),
        Member::new("tags", Type::Map(&MapOfStringToString)),
    ]);
    pub static CreateDomainNameRequest: Structure = Structure::new("CreateDomainNameRequest", &[
        Member::new("domainName", Type::String(&StringConstraints::ANY)).required(),
        Member::new("certificateName", Type::String(&StringConstraints::ANY)),
        Member::new("certificateBody", Type::String(&StringConstraints::ANY)),
        Member::new("certificatePrivateKey", Type::String(&StringConstraints::ANY)),
        Member::new("certificateChain", Type::String(&StringConstraints::ANY)),
        Member::new("certificateArn", Type::String(&StringConstraints::ANY)),
        Member::new("regionalCertificateName", Type::String(&StringConstraints::ANY)),
        Member::new("regionalCertificateArn", Type::String(&StringConstraints::ANY)),
        Member::new("endpointConfiguration", Type::Structure(&EndpointConfiguration)),
        Member::new("tags", Type::Map(&MapOfStringToString)),
        Member::new("securityPolicy", Type::String(&SecurityPolicy)),
        Member::new("endpointAccessMode", Type::String(&EndpointAccessMode)),
        Member::new("mutualTlsAuthentication", Type::Structure(&MutualTlsAuthenticationInput)),
        Member::new("ownershipVerificationCertificateArn", Type::String(&StringConstraints::ANY)),
        Member::new("policy", Type::String(&StringConstraints::ANY)),
        Member::new("routingMode", Type::String(&RoutingMode)),
    ]);
    pub static CreateModelRequest: Structure = Structure::new("CreateModelRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("name", Type::String(&StringConstraints::ANY)).required(),
        Member::new("description", Type::String(&StringConstraints::ANY)),
        Member::new("schema", Type::String(&StringConstraints::ANY)),
        Member::new("contentType", Type::String(&StringConstraints::ANY)).required(),
    ]);
    pub static CreateRequestValidatorRequest: Structure = Structure::new("CreateRequestValidatorRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("name", Type::String(&StringConstraints::ANY)),
        Member::new("validateRequestBody", Type::Boolean),
        Member::new("validateRequestParameters", Type::Boolean),
    ]);
    pub static CreateResourceRequest: Structure = Structure::new("CreateResourceRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("parentId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "parent_id").required(),
        Member::new("pathPart", Type::String(&StringConstraints::ANY)).required(),
    ]);
    pub static CreateRestApiRequest: Structure = Structure::new("CreateRestApiRequest", &[
        Member::new("name", Type::String(&StringConstraints::ANY)).required(),
        Member::new("description", Type::String(&StringConstraints::ANY)),
        Member::new("version", Type::String(&StringConstraints::ANY)),
        Member::new("cloneFrom", Type::String(&StringConstraints::ANY)),
        Member::new("binaryMediaTypes", Type::List(&ListOfString)),
        Member::new("minimumCompressionSize", Type::Integer(&NumberConstraints::ANY)),
        Member::new("apiKeySource", Type::String(&ApiKeySourceType)),
        Member::new("endpointConfiguration", Type::Structure(&EndpointConfiguration)),
        Member::new("policy", Type::String(&StringConstraints::ANY)),
        Member::new("tags", Type::Map(&MapOfStringToString)),
        Member::new("disableExecuteApiEndpoint", Type::Boolean),
        Member::new("securityPolicy", Type::String(&SecurityPolicy)),
        Member::new("endpointAccessMode", Type::String(&EndpointAccessMode)),
    ]);
    pub static CreateStageRequest: Structure = Structure::new("CreateStageRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("stageName", Type::String(&StringConstraints::ANY)).required(),
        Member::new("deploymentId", Type::String(&StringConstraints::ANY)).required(),
        Member::new("description", Type::String(&StringConstraints::ANY)),
        Member::new("cacheClusterEnabled", Type::Boolean),
        Member::new("cacheClusterSize", Type::String(&CacheClusterSize)),
        Member::new("variables", Type::Map(&MapOfStringToString)),
        Member::new("documentationVersion", Type::String(&StringConstraints::ANY)),
        Member::new("canarySettings", Type::Structure(&CanarySettings)),
        Member::new("tracingEnabled", Type::Boolean),
        Member::new("tags", Type::Map(&MapOfStringToString)),
    ]);
    pub static CreateUsagePlanKeyRequest: Structure = Structure::new("CreateUsagePlanKeyRequest", &[
        Member::new("usagePlanId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "usageplanId").required(),
        Member::new("keyId", Type::String(&StringConstraints::ANY)).required(),
        Member::new("keyType", Type::String(&StringConstraints::ANY)).required(),
    ]);
    pub static CreateUsagePlanRequest: Structure = Structure::new("CreateUsagePlanRequest", &[
        Member::new("name", Type::String(&StringConstraints::ANY)).required(),
        Member::new("description", Type::String(&StringConstraints::ANY)),
        Member::new("apiStages", Type::List(&ListOfApiStage)),
        Member::new("throttle", Type::Structure(&ThrottleSettings)),
        Member::new("quota", Type::Structure(&QuotaSettings)),
        Member::new("tags", Type::Map(&MapOfStringToString)),
    ]);
    pub static CreateVpcLinkRequest: Structure = Structure::new("CreateVpcLinkRequest", &[
        Member::new("name", Type::String(&StringConstraints::ANY)).required(),
        Member::new("description", Type::String(&StringConstraints::ANY)),
        Member::new("targetArns", Type::List(&ListOfString)).required(),
        Member::new("tags", Type::Map(&MapOfStringToString)),
    ]);
    pub static DeleteApiKeyRequest: Structure = Structure::new("DeleteApiKeyRequest", &[
        Member::new("apiKey", Type::String(&StringConstraints::ANY)).at(Location::Uri, "api_Key").required(),
    ]);
    pub static DeleteAuthorizerRequest: Structure = Structure::new("DeleteAuthorizerRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("authorizerId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "authorizer_id").required(),
    ]);
    pub static DeleteBasePathMappingRequest: Structure = Structure::new("DeleteBasePathMappingRequest", &[
        Member::new("domainName", Type::String(&StringConstraints::ANY)).at(Location::Uri, "domain_name").required(),
        Member::new("domainNameId", Type::String(&StringConstraints::ANY)).at(Location::Query, "domainNameId"),
        Member::new("basePath", Type::String(&StringConstraints::ANY)).at(Location::Uri, "base_path").required(),
    ]);
    pub static DeleteClientCertificateRequest: Structure = Structure::new("DeleteClientCertificateRequest", &[
        Member::new("clientCertificateId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "clientcertificate_id").required(),
    ]);
    pub static DeleteDeploymentRequest: Structure = Structure::new("DeleteDeploymentRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("deploymentId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "deployment_id").required(),
    ]);
    pub static DeleteDocumentationPartRequest: Structure = Structure::new("DeleteDocumentationPartRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("documentationPartId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "part_id").required(),
    ]);
    pub static DeleteDocumentationVersionRequest: Structure = Structure::new("DeleteDocumentationVersionRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("documentationVersion", Type::String(&StringConstraints::ANY)).at(Location::Uri, "doc_version").required(),
    ]);
    pub static DeleteDomainNameAccessAssociationRequest: Structure = Structure::new("DeleteDomainNameAccessAssociationRequest", &[
        Member::new("domainNameAccessAssociationArn", Type::String(&StringConstraints::ANY)).at(Location::Uri, "domain_name_access_association_arn").required(),
    ]);
    pub static DeleteDomainNameRequest: Structure = Structure::new("DeleteDomainNameRequest", &[
        Member::new("domainName", Type::String(&StringConstraints::ANY)).at(Location::Uri, "domain_name").required(),
        Member::new("domainNameId", Type::String(&StringConstraints::ANY)).at(Location::Query, "domainNameId"),
    ]);
    pub static DeleteGatewayResponseRequest: Structure = Structure::new("DeleteGatewayResponseRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("responseType", Type::String(&GatewayResponseType)).at(Location::Uri, "response_type").required(),
    ]);
    pub static DeleteIntegrationRequest: Structure = Structure::new("DeleteIntegrationRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("resourceId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "resource_id").required(),
        Member::new("httpMethod", Type::String(&StringConstraints::ANY)).at(Location::Uri, "http_method").required(),
    ]);
    pub static DeleteIntegrationResponseRequest: Structure = Structure::new("DeleteIntegrationResponseRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("resourceId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "resource_id").required(),
        Member::new("httpMethod", Type::String(&StringConstraints::ANY)).at(Location::Uri, "http_method").required(),
        Member::new("statusCode", Type::String(&StatusCode)).at(Location::Uri, "status_code").required(),
    ]);
    pub static DeleteMethodRequest: Structure = Structure::new("DeleteMethodRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("resourceId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "resource_id").required(),
        Member::new("httpMethod", Type::String(&StringConstraints::ANY)).at(Location::Uri, "http_method").required(),
    ]);
    pub static DeleteMethodResponseRequest: Structure = Structure::new("DeleteMethodResponseRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("resourceId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "resource_id").required(),
        Member::new("httpMethod", Type::String(&StringConstraints::ANY)).at(Location::Uri, "http_method").required(),
        Member::new("statusCode", Type::String(&StatusCode)).at(Location::Uri, "status_code").required(),
    ]);
    pub static DeleteModelRequest: Structure = Structure::new("DeleteModelRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("modelName", Type::String(&StringConstraints::ANY)).at(Location::Uri, "model_name").required(),
    ]);
    pub static DeleteRequestValidatorRequest: Structure = Structure::new("DeleteRequestValidatorRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("requestValidatorId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "requestvalidator_id").required(),
    ]);
    pub static DeleteResourceRequest: Structure = Structure::new("DeleteResourceRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("resourceId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "resource_id").required(),
    ]);
    pub static DeleteRestApiRequest: Structure = Structure::new("DeleteRestApiRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
    ]);
    pub static DeleteStageRequest: Structure = Structure::new("DeleteStageRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("stageName", Type::String(&StringConstraints::ANY)).at(Location::Uri, "stage_name").required(),
    ]);
    pub static DeleteUsagePlanKeyRequest: Structure = Structure::new("DeleteUsagePlanKeyRequest", &[
        Member::new("usagePlanId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "usageplanId").required(),
        Member::new("keyId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "keyId").required(),
    ]);
    pub static DeleteUsagePlanRequest: Structure = Structure::new("DeleteUsagePlanRequest", &[
        Member::new("usagePlanId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "usageplanId").required(),
    ]);
    pub static DeleteVpcLinkRequest: Structure = Structure::new("DeleteVpcLinkRequest", &[
        Member::new("vpcLinkId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "vpclink_id").required(),
    ]);
    pub static Deployment: Structure = Structure::new("Deployment", &[
        Member::new("id", Type::String(&StringConstraints::ANY)),
        Member::new("description", Type::String(&StringConstraints::ANY)),
        Member::new("createdDate", Type::Timestamp(None)),
        Member::new("apiSummary", Type::Map(&PathToMapOfMethodSnapshot)),
    ]);
    pub static DeploymentCanarySettings: Structure = Structure::new("DeploymentCanarySettings", &[
        Member::new("percentTraffic", Type::Double(&NumberConstraints::ANY)),
        Member::new("stageVariableOverrides", Type::Map(&MapOfStringToString)),
        Member::new("useStageCache", Type::Boolean),
    ]);
    pub static Deployments: Structure = Structure::new("Deployments", &[
        Member::new("position", Type::String(&StringConstraints::ANY)),
        Member::new("items", Type::List(&ListOfDeployment)).at(Location::Body, "item"),
    ]);
    pub static DocumentationPart: Structure = Structure::new("DocumentationPart", &[
        Member::new("id", Type::String(&StringConstraints::ANY)),
        Member::new("location", Type::Structure(&DocumentationPartLocation)),
        Member::new("properties", Type::String(&StringConstraints::ANY)),
    ]);
    pub static DocumentationPartIds: Structure = Structure::new("DocumentationPartIds", &[
        Member::new("ids", Type::List(&ListOfString)),
        Member::new("warnings", Type::List(&ListOfString)),
    ]);
    pub static DocumentationPartLocation: Structure = Structure::new("DocumentationPartLocation", &[
        Member::new("type", Type::String(&DocumentationPartType)).required(),
        Member::new("path", Type::String(&StringConstraints::ANY)),
        Member::new("method", Type::String(&StringConstraints::ANY)),
        Member::new("statusCode", Type::String(&DocumentationPartLocationStatusCode)),
        Member::new("name", Type::String(&StringConstraints::ANY)),
    ]);
    pub static DocumentationPartLocationStatusCode: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: Some({ static PATTERN: Pattern = Pattern::new("^([1-5]\\d\\d|\\*|\\s*)$"); &PATTERN }), values: &[] };
    pub static DocumentationPartType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["API", "AUTHORIZER", "MODEL", "RESOURCE", "METHOD", "PATH_PARAMETER", "QUERY_PARAMETER", "REQUEST_HEADER", "REQUEST_BODY", "RESPONSE", "RESPONSE_HEADER", "RESPONSE_BODY"] };
    pub static DocumentationParts: Structure = Structure::new("DocumentationParts", &[
        Member::new("position", Type::String(&StringConstraints::ANY)),
        Member::new("items", Type::List(&ListOfDocumentationPart)).at(Location::Body, "item"),
    ]);
    pub static DocumentationVersion: Structure = Structure::new("DocumentationVersion", &[
        Member::new("version", Type::String(&StringConstraints::ANY)),
        Member::new("createdDate", Type::Timestamp(None)),
        Member::new("description", Type::String(&StringConstraints::ANY)),
    ]);
    pub static DocumentationVersions: Structure = Structure::new("DocumentationVersions", &[
        Member::new("position", Type::String(&StringConstraints::ANY)),
        Member::new("items", Type::List(&ListOfDocumentationVersion)).at(Location::Body, "item"),
    ]);
    pub static DomainName: Structure = Structure::new("DomainName", &[
        Member::new("domainName", Type::String(&StringConstraints::ANY)),
        Member::new("domainNameId", Type::String(&StringConstraints::ANY)),
        Member::new("domainNameArn", Type::String(&StringConstraints::ANY)),
        Member::new("certificateName", Type::String(&StringConstraints::ANY)),
        Member::new("certificateArn", Type::String(&StringConstraints::ANY)),
        Member::new("certificateUploadDate", Type::Timestamp(None)),
        Member::new("regionalDomainName", Type::String(&StringConstraints::ANY)),
        Member::new("regionalHostedZoneId", Type::String(&StringConstraints::ANY)),
        Member::new("regionalCertificateName", Type::String(&StringConstraints::ANY)),
        Member::new("regionalCertificateArn", Type::String(&StringConstraints::ANY)),
        Member::new("distributionDomainName", Type::String(&StringConstraints::ANY)),
        Member::new("distributionHostedZoneId", Type::String(&StringConstraints::ANY)),
        Member::new("endpointConfiguration", Type::Structure(&EndpointConfiguration)),
        Member::new("domainNameStatus", Type::String(&DomainNameStatus)),
        Member::new("domainNameStatusMessage", Type::String(&StringConstraints::ANY)),
        Member::new("securityPolicy", Type::String(&SecurityPolicy)),
        Member::new("endpointAccessMode", Type::String(&EndpointAccessMode)),
        Member::new("tags", Type::Map(&MapOfStringToString)),
        Member::new("mutualTlsAuthentication", Type::Structure(&MutualTlsAuthentication)),
        Member::new("ownershipVerificationCertificateArn", Type::String(&StringConstraints::ANY)),
        Member::new("managementPolicy", Type::String(&StringConstraints::ANY)),
        Member::new("policy", Type::String(&StringConstraints::ANY)),
        Member::new("routingMode", Type::String(&RoutingMode)),
    ]);
    pub static DomainNameAccessAssociation: Structure = Structure::new("DomainNameAccessAssociation", &[
        Member::new("domainNameAccessAssociationArn", Type::String(&StringConstraints::ANY)),
        Member::new("domainNameArn", Type::String(&StringConstraints::ANY)),
        Member::new("accessAssociationSourceType", Type::String(&AccessAssociationSourceType)),
        Member::new("accessAssociationSource", Type::String(&StringConstraints::ANY)),
        Member::new("tags", Type::Map(&MapOfStringToString)),
    ]);
    pub static DomainNameAccessAssociations: Structure = Structure::new("DomainNameAccessAssociations", &[
        Member::new("position", Type::String(&StringConstraints::ANY)),
        Member::new("items", Type::List(&ListOfDomainNameAccessAssociation)).at(Location::Body, "item"),
    ]);
    pub static DomainNameStatus: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["AVAILABLE", "UPDATING", "PENDING", "PENDING_CERTIFICATE_REIMPORT", "PENDING_OWNERSHIP_VERIFICATION", "FAILED"] };
    pub static DomainNames: Structure = Structure::new("DomainNames", &[
        Member::new("position", Type::String(&StringConstraints::ANY)),
        Member::new("items", Type::List(&ListOfDomainName)).at(Location::Body, "item"),
    ]);
    pub static EndpointAccessMode: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["BASIC", "STRICT"] };
    pub static EndpointConfiguration: Structure = Structure::new("EndpointConfiguration", &[
        Member::new("types", Type::List(&ListOfEndpointType)),
        Member::new("ipAddressType", Type::String(&IpAddressType)),
        Member::new("vpcEndpointIds", Type::List(&ListOfString)),
    ]);
    pub static EndpointType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["REGIONAL", "EDGE", "PRIVATE"] };
    pub static ExportResponse: Structure = Structure { payload: Some(2), ..Structure::new("ExportResponse", &[
        Member::new("contentType", Type::String(&StringConstraints::ANY)).at(Location::Header, "Content-Type"),
        Member::new("contentDisposition", Type::String(&StringConstraints::ANY)).at(Location::Header, "Content-Disposition"),
        Member::new("body", Type::Blob(&LengthConstraints::ANY)).at(Location::Payload, "body"),
    ]) };
    pub static FlushStageAuthorizersCacheRequest: Structure = Structure::new("FlushStageAuthorizersCacheRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("stageName", Type::String(&StringConstraints::ANY)).at(Location::Uri, "stage_name").required(),
    ]);
    pub static FlushStageCacheRequest: Structure = Structure::new("FlushStageCacheRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("stageName", Type::String(&StringConstraints::ANY)).at(Location::Uri, "stage_name").required(),
    ]);
    pub static GatewayResponse: Structure = Structure::new("GatewayResponse", &[
        Member::new("responseType", Type::String(&GatewayResponseType)),
        Member::new("statusCode", Type::String(&StatusCode)),
        Member::new("responseParameters", Type::Map(&MapOfStringToString)),
        Member::new("responseTemplates", Type::Map(&MapOfStringToString)),
        Member::new("defaultResponse", Type::Boolean),
    ]);
    pub static GatewayResponseType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["DEFAULT_4XX", "DEFAULT_5XX", "RESOURCE_NOT_FOUND", "UNAUTHORIZED", "INVALID_API_KEY", "ACCESS_DENIED", "AUTHORIZER_FAILURE", "AUTHORIZER_CONFIGURATION_ERROR", "INVALID_SIGNATURE", "EXPIRED_TOKEN", "MISSING_AUTHENTICATION_TOKEN", "INTEGRATION_FAILURE", "INTEGRATION_TIMEOUT", "API_CONFIGURATION_ERROR", "UNSUPPORTED_MEDIA_TYPE", "BAD_REQUEST_PARAMETERS", "BAD_REQUEST_BODY", "REQUEST_TOO_LARGE", "THROTTLED", "QUOTA_EXCEEDED", "WAF_FILTERED"] };
    pub static GatewayResponses: Structure = Structure::new("GatewayResponses", &[
        Member::new("position", Type::String(&StringConstraints::ANY)),
        Member::new("items", Type::List(&ListOfGatewayResponse)).at(Location::Body, "item"),
    ]);
    pub static GenerateClientCertificateRequest: Structure = Structure::new("GenerateClientCertificateRequest", &[
        Member::new("description", Type::String(&StringConstraints::ANY)),
        Member::new("tags", Type::Map(&MapOfStringToString)),
    ]);
    pub static GetAccountRequest: Structure = Structure::new("GetAccountRequest", &[]);
    pub static GetApiKeyRequest: Structure = Structure::new("GetApiKeyRequest", &[
        Member::new("apiKey", Type::String(&StringConstraints::ANY)).at(Location::Uri, "api_Key").required(),
        Member::new("includeValue", Type::Boolean).at(Location::Query, "includeValue"),
    ]);
    pub static GetApiKeysRequest: Structure = Structure::new("GetApiKeysRequest", &[
        Member::new("position", Type::String(&StringConstraints::ANY)).at(Location::Query, "position"),
        Member::new("limit", Type::Integer(&NumberConstraints::ANY)).at(Location::Query, "limit"),
        Member::new("nameQuery", Type::String(&StringConstraints::ANY)).at(Location::Query, "name"),
        Member::new("customerId", Type::String(&StringConstraints::ANY)).at(Location::Query, "customerId"),
        Member::new("includeValues", Type::Boolean).at(Location::Query, "includeValues"),
    ]);
    pub static GetAuthorizerRequest: Structure = Structure::new("GetAuthorizerRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("authorizerId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "authorizer_id").required(),
    ]);
    pub static GetAuthorizersRequest: Structure = Structure::new("GetAuthorizersRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("position", Type::String(&StringConstraints::ANY)).at(Location::Query, "position"),
        Member::new("limit", Type::Integer(&NumberConstraints::ANY)).at(Location::Query, "limit"),
    ]);
    pub static GetBasePathMappingRequest: Structure = Structure::new("GetBasePathMappingRequest", &[
        Member::new("domainName", Type::String(&StringConstraints::ANY)).at(Location::Uri, "domain_name").required(),
        Member::new("domainNameId", Type::String(&StringConstraints::ANY)).at(Location::Query, "domainNameId"),
        Member::new("basePath", Type::String(&StringConstraints::ANY)).at(Location::Uri, "base_path").required(),
    ]);
    pub static GetBasePathMappingsRequest: Structure = Structure::new("GetBasePathMappingsRequest", &[
        Member::new("domainName", Type::String(&StringConstraints::ANY)).at(Location::Uri, "domain_name").required(),
        Member::new("domainNameId", Type::String(&StringConstraints::ANY)).at(Location::Query, "domainNameId"),
        Member::new("position", Type::String(&StringConstraints::ANY)).at(Location::Query, "position"),
        Member::new("limit", Type::Integer(&NumberConstraints::ANY)).at(Location::Query, "limit"),
    ]);
    pub static GetClientCertificateRequest: Structure = Structure::new("GetClientCertificateRequest", &[
        Member::new("clientCertificateId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "clientcertificate_id").required(),
    ]);
    pub static GetClientCertificatesRequest: Structure = Structure::new("GetClientCertificatesRequest", &[
        Member::new("position", Type::String(&StringConstraints::ANY)).at(Location::Query, "position"),
        Member::new("limit", Type::Integer(&NumberConstraints::ANY)).at(Location::Query, "limit"),
    ]);
    pub static GetDeploymentRequest: Structure = Structure::new("GetDeploymentRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("deploymentId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "deployment_id").required(),
        Member::new("embed", Type::List(&ListOfString)).at(Location::Query, "embed"),
    ]);
    pub static GetDeploymentsRequest: Structure = Structure::new("GetDeploymentsRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("position", Type::String(&StringConstraints::ANY)).at(Location::Query, "position"),
        Member::new("limit", Type::Integer(&NumberConstraints::ANY)).at(Location::Query, "limit"),
    ]);
    pub static GetDocumentationPartRequest: Structure = Structure::new("GetDocumentationPartRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("documentationPartId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "part_id").required(),
    ]);
    pub static GetDocumentationPartsRequest: Structure = Structure::new("GetDocumentationPartsRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("type", Type::String(&DocumentationPartType)).at(Location::Query, "type"),
        Member::new("nameQuery", Type::String(&StringConstraints::ANY)).at(Location::Query, "name"),
        Member::new("path", Type::String(&StringConstraints::ANY)).at(Location::Query, "path"),
        Member::new("position", Type::String(&StringConstraints::ANY)).at(Location::Query, "position"),
        Member::new("limit", Type::Integer(&NumberConstraints::ANY)).at(Location::Query, "limit"),
        Member::new("locationStatus", Type::String(&LocationStatusType)).at(Location::Query, "locationStatus"),
    ]);
    pub static GetDocumentationVersionRequest: Structure = Structure::new("GetDocumentationVersionRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("documentationVersion", Type::String(&StringConstraints::ANY)).at(Location::Uri, "doc_version").required(),
    ]);
    pub static GetDocumentationVersionsRequest: Structure = Structure::new("GetDocumentationVersionsRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("position", Type::String(&StringConstraints::ANY)).at(Location::Query, "position"),
        Member::new("limit", Type::Integer(&NumberConstraints::ANY)).at(Location::Query, "limit"),
    ]);
    pub static GetDomainNameAccessAssociationsRequest: Structure = Structure::new("GetDomainNameAccessAssociationsRequest", &[
        Member::new("position", Type::String(&StringConstraints::ANY)).at(Location::Query, "position"),
        Member::new("limit", Type::Integer(&NumberConstraints::ANY)).at(Location::Query, "limit"),
        Member::new("resourceOwner", Type::String(&ResourceOwner)).at(Location::Query, "resourceOwner"),
    ]);
    pub static GetDomainNameRequest: Structure = Structure::new("GetDomainNameRequest", &[
        Member::new("domainName", Type::String(&StringConstraints::ANY)).at(Location::Uri, "domain_name").required(),
        Member::new("domainNameId", Type::String(&StringConstraints::ANY)).at(Location::Query, "domainNameId"),
    ]);
    pub static GetDomainNamesRequest: Structure = Structure::new("GetDomainNamesRequest", &[
        Member::new("position", Type::String(&StringConstraints::ANY)).at(Location::Query, "position"),
        Member::new("limit", Type::Integer(&NumberConstraints::ANY)).at(Location::Query, "limit"),
        Member::new("resourceOwner", Type::String(&ResourceOwner)).at(Location::Query, "resourceOwner"),
    ]);
    pub static GetExportRequest: Structure = Structure::new("GetExportRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("stageName", Type::String(&StringConstraints::ANY)).at(Location::Uri, "stage_name").required(),
        Member::new("exportType", Type::String(&StringConstraints::ANY)).at(Location::Uri, "export_type").required(),
        Member::new("parameters", Type::Map(&MapOfStringToString)).at(Location::Query, "parameters"),
        Member::new("accepts", Type::String(&StringConstraints::ANY)).at(Location::Header, "Accept"),
    ]);
    pub static GetGatewayResponseRequest: Structure = Structure::new("GetGatewayResponseRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("responseType", Type::String(&GatewayResponseType)).at(Location::Uri, "response_type").required(),
    ]);
    pub static GetGatewayResponsesRequest: Structure = Structure::new("GetGatewayResponsesRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("position", Type::String(&StringConstraints::ANY)).at(Location::Query, "position"),
        Member::new("limit", Type::Integer(&NumberConstraints::ANY)).at(Location::Query, "limit"),
    ]);
    pub static GetIntegrationRequest: Structure = Structure::new("GetIntegrationRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("resourceId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "resource_id").required(),
        Member::new("httpMethod", Type::String(&StringConstraints::ANY)).at(Location::Uri, "http_method").required(),
    ]);
    pub static GetIntegrationResponseRequest: Structure = Structure::new("GetIntegrationResponseRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("resourceId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "resource_id").required(),
        Member::new("httpMethod", Type::String(&StringConstraints::ANY)).at(Location::Uri, "http_method").required(),
        Member::new("statusCode", Type::String(&StatusCode)).at(Location::Uri, "status_code").required(),
    ]);
    pub static GetMethodRequest: Structure = Structure::new("GetMethodRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("resourceId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "resource_id").required(),
        Member::new("httpMethod", Type::String(&StringConstraints::ANY)).at(Location::Uri, "http_method").required(),
    ]);
    pub static GetMethodResponseRequest: Structure = Structure::new("GetMethodResponseRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("resourceId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "resource_id").required(),
        Member::new("httpMethod", Type::String(&StringConstraints::ANY)).at(Location::Uri, "http_method").required(),
        Member::new("statusCode", Type::String(&StatusCode)).at(Location::Uri, "status_code").required(),
    ]);
    pub static GetModelRequest: Structure = Structure::new("GetModelRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("modelName", Type::String(&StringConstraints::ANY)).at(Location::Uri, "model_name").required(),
        Member::new("flatten", Type::Boolean).at(Location::Query, "flatten"),
    ]);
    pub static GetModelTemplateRequest: Structure = Structure::new("GetModelTemplateRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("modelName", Type::String(&StringConstraints::ANY)).at(Location::Uri, "model_name").required(),
    ]);
    pub static GetModelsRequest: Structure = Structure::new("GetModelsRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("position", Type::String(&StringConstraints::ANY)).at(Location::Query, "position"),
        Member::new("limit", Type::Integer(&NumberConstraints::ANY)).at(Location::Query, "limit"),
    ]);
    pub static GetRequestValidatorRequest: Structure = Structure::new("GetRequestValidatorRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("requestValidatorId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "requestvalidator_id").required(),
    ]);
    pub static GetRequestValidatorsRequest: Structure = Structure::new("GetRequestValidatorsRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("position", Type::String(&StringConstraints::ANY)).at(Location::Query, "position"),
        Member::new("limit", Type::Integer(&NumberConstraints::ANY)).at(Location::Query, "limit"),
    ]);
    pub static GetResourceRequest: Structure = Structure::new("GetResourceRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("resourceId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "resource_id").required(),
        Member::new("embed", Type::List(&ListOfString)).at(Location::Query, "embed"),
    ]);
    pub static GetResourcesRequest: Structure = Structure::new("GetResourcesRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("position", Type::String(&StringConstraints::ANY)).at(Location::Query, "position"),
        Member::new("limit", Type::Integer(&NumberConstraints::ANY)).at(Location::Query, "limit"),
        Member::new("embed", Type::List(&ListOfString)).at(Location::Query, "embed"),
    ]);
    pub static GetRestApiRequest: Structure = Structure::new("GetRestApiRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
    ]);
    pub static GetRestApisRequest: Structure = Structure::new("GetRestApisRequest", &[
        Member::new("position", Type::String(&StringConstraints::ANY)).at(Location::Query, "position"),
        Member::new("limit", Type::Integer(&NumberConstraints::ANY)).at(Location::Query, "limit"),
    ]);
    pub static GetSdkRequest: Structure = Structure::new("GetSdkRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("stageName", Type::String(&StringConstraints::ANY)).at(Location::Uri, "stage_name").required(),
        Member::new("sdkType", Type::String(&StringConstraints::ANY)).at(Location::Uri, "sdk_type").required(),
        Member::new("parameters", Type::Map(&MapOfStringToString)).at(Location::Query, "parameters"),
    ]);
    pub static GetSdkTypeRequest: Structure = Structure::new("GetSdkTypeRequest", &[
        Member::new("id", Type::String(&StringConstraints::ANY)).at(Location::Uri, "sdktype_id").required(),
    ]);
    pub static GetSdkTypesRequest: Structure = Structure::new("GetSdkTypesRequest", &[
        Member::new("position", Type::String(&StringConstraints::ANY)).at(Location::Query, "position"),
        Member::new("limit", Type::Integer(&NumberConstraints::ANY)).at(Location::Query, "limit"),
    ]);
    pub static GetStageRequest: Structure = Structure::new("GetStageRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("stageName", Type::String(&StringConstraints::ANY)).at(Location::Uri, "stage_name").required(),
    ]);
    pub static GetStagesRequest: Structure = Structure::new("GetStagesRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("deploymentId", Type::String(&StringConstraints::ANY)).at(Location::Query, "deploymentId"),
    ]);
    pub static GetTagsRequest: Structure = Structure::new("GetTagsRequest", &[
        Member::new("resourceArn", Type::String(&StringConstraints::ANY)).at(Location::Uri, "resource_arn").required(),
        Member::new("position", Type::String(&StringConstraints::ANY)).at(Location::Query, "position"),
        Member::new("limit", Type::Integer(&NumberConstraints::ANY)).at(Location::Query, "limit"),
    ]);
    pub static GetUsagePlanKeyRequest: Structure = Structure::new("GetUsagePlanKeyRequest", &[
        Member::new("usagePlanId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "usageplanId").required(),
        Member::new("keyId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "keyId").required(),
    ]);
    pub static GetUsagePlanKeysRequest: Structure = Structure::new("GetUsagePlanKeysRequest", &[
        Member::new("usagePlanId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "usageplanId").required(),
        Member::new("position", Type::String(&StringConstraints::ANY)).at(Location::Query, "position"),
        Member::new("limit", Type::Integer(&NumberConstraints::ANY)).at(Location::Query, "limit"),
        Member::new("nameQuery", Type::String(&StringConstraints::ANY)).at(Location::Query, "name"),
    ]);
    pub static GetUsagePlanRequest: Structure = Structure::new("GetUsagePlanRequest", &[
        Member::new("usagePlanId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "usageplanId").required(),
    ]);
    pub static GetUsagePlansRequest: Structure = Structure::new("GetUsagePlansRequest", &[
        Member::new("position", Type::String(&StringConstraints::ANY)).at(Location::Query, "position"),
        Member::new("keyId", Type::String(&StringConstraints::ANY)).at(Location::Query, "keyId"),
        Member::new("limit", Type::Integer(&NumberConstraints::ANY)).at(Location::Query, "limit"),
    ]);
    pub static GetUsageRequest: Structure = Structure::new("GetUsageRequest", &[
        Member::new("usagePlanId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "usageplanId").required(),
        Member::new("keyId", Type::String(&StringConstraints::ANY)).at(Location::Query, "keyId"),
        Member::new("startDate", Type::String(&StringConstraints::ANY)).at(Location::Query, "startDate").required(),
        Member::new("endDate", Type::String(&StringConstraints::ANY)).at(Location::Query, "endDate").required(),
        Member::new("position", Type::String(&StringConstraints::ANY)).at(Location::Query, "position"),
        Member::new("limit", Type::Integer(&NumberConstraints::ANY)).at(Location::Query, "limit"),
    ]);
    pub static GetVpcLinkRequest: Structure = Structure::new("GetVpcLinkRequest", &[
        Member::new("vpcLinkId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "vpclink_id").required(),
    ]);
    pub static GetVpcLinksRequest: Structure = Structure::new("GetVpcLinksRequest", &[
        Member::new("position", Type::String(&StringConstraints::ANY)).at(Location::Query, "position"),
        Member::new("limit", Type::Integer(&NumberConstraints::ANY)).at(Location::Query, "limit"),
    ]);
    pub static ImportApiKeysRequest: Structure = Structure { payload: Some(0), ..Structure::new("ImportApiKeysRequest", &[
        Member::new("body", Type::Blob(&LengthConstraints::ANY)).at(Location::Payload, "body").required(),
        Member::new("format", Type::String(&ApiKeysFormat)).at(Location::Query, "format").required(),
        Member::new("failOnWarnings", Type::Boolean).at(Location::Query, "failonwarnings"),
    ]) };
    pub static ImportDocumentationPartsRequest: Structure = Structure { payload: Some(3), ..Structure::new("ImportDocumentationPartsRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("mode", Type::String(&PutMode)).at(Location::Query, "mode"),
        Member::new("failOnWarnings", Type::Boolean).at(Location::Query, "failonwarnings"),
        Member::new("body", Type::Blob(&LengthConstraints::ANY)).at(Location::Payload, "body").required(),
    ]) };
    pub static ImportRestApiRequest: Structure = Structure { payload: Some(2), ..Structure::new("ImportRestApiRequest", &[
        Member::new("failOnWarnings", Type::Boolean).at(Location::Query, "failonwarnings"),
        Member::new("parameters", Type::Map(&MapOfStringToString)).at(Location::Query, "parameters"),
        Member::new("body", Type::Blob(&LengthConstraints::ANY)).at(Location::Payload, "body").required(),
    ]) };
    pub static Integration: Structure = Structure::new("Integration", &[
        Member::new("type", Type::String(&IntegrationType)),
        Member::new("httpMethod", Type::String(&StringConstraints::ANY)),
        Member::new("uri", Type::String(&StringConstraints::ANY)),
        Member::new("connectionType", Type::String(&ConnectionType)),
        Member::new("connectionId", Type::String(&StringConstraints::ANY)),
        Member::new("credentials", Type::String(&StringConstraints::ANY)),
        Member::new("requestParameters", Type::Map(&MapOfStringToString)),
        Member::new("requestTemplates", Type::Map(&MapOfStringToString)),
        Member::new("passthroughBehavior", Type::String(&StringConstraints::ANY)),
        Member::new("contentHandling", Type::String(&ContentHandlingStrategy)),
        Member::new("timeoutInMillis", Type::Integer(&NumberConstraints::ANY)),
        Member::new("cacheNamespace", Type::String(&StringConstraints::ANY)),
        Member::new("cacheKeyParameters", Type::List(&ListOfString)),
        Member::new("integrationResponses", Type::Map(&MapOfIntegrationResponse)),
        Member::new("tlsConfig", Type::Structure(&TlsConfig)),
        Member::new("responseTransferMode", Type::String(&ResponseTransferMode)),
        Member::new("integrationTarget", Type::String(&StringConstraints::ANY)),
    ]);
    pub static IntegrationResponse: Structure = Structure::new("IntegrationResponse", &[
        Member::new("statusCode", Type::String(&StatusCode)),
        Member::new("selectionPattern", Type::String(&StringConstraints::ANY)),
        Member::new("responseParameters", Type::Map(&MapOfStringToString)),
        Member::new("responseTemplates", Type::Map(&MapOfStringToString)),
        Member::new("contentHandling", Type::String(&ContentHandlingStrategy)),
    ]);
    pub static IntegrationType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["HTTP", "AWS", "MOCK", "HTTP_PROXY", "AWS_PROXY"] };
    pub static IpAddressType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["ipv4", "dualstack"] };
    pub static LimitExceededException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 429, sender_fault: true }), ..Structure::new("LimitExceededException", &[
        Member::new("retryAfterSeconds", Type::String(&StringConstraints::ANY)).at(Location::Header, "Retry-After"),
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static ListOfARNs: List = List { member: Type::String(&StringConstraints::ANY), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ListOfApiKey: List = List { member: Type::Structure(&ApiKey), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ListOfApiStage: List = List { member: Type::Structure(&ApiStage), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ListOfAuthorizer: List = List { member: Type::Structure(&Authorizer), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ListOfBasePathMapping: List = List { member: Type::Structure(&BasePathMapping), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ListOfClientCertificate: List = List { member: Type::Structure(&ClientCertificate), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ListOfDeployment: List = List { member: Type::Structure(&Deployment), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ListOfDocumentationPart: List = List { member: Type::Structure(&DocumentationPart), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ListOfDocumentationVersion: List = List { member: Type::Structure(&DocumentationVersion), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ListOfDomainName: List = List { member: Type::Structure(&DomainName), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ListOfDomainNameAccessAssociation: List = List { member: Type::Structure(&DomainNameAccessAssociation), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ListOfEndpointType: List = List { member: Type::String(&EndpointType), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ListOfGatewayResponse: List = List { member: Type::Structure(&GatewayResponse), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ListOfLong: List = List { member: Type::Long(&NumberConstraints::ANY), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ListOfModel: List = List { member: Type::Structure(&Model), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ListOfPatchOperation: List = List { member: Type::Structure(&PatchOperation), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ListOfRequestValidator: List = List { member: Type::Structure(&RequestValidator), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ListOfResource: List = List { member: Type::Structure(&Resource), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ListOfRestApi: List = List { member: Type::Structure(&RestApi), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ListOfSdkConfigurationProperty: List = List { member: Type::Structure(&SdkConfigurationProperty), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ListOfSdkType: List = List { member: Type::Structure(&SdkType), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ListOfStage: List = List { member: Type::Structure(&Stage), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ListOfStageKeys: List = List { member: Type::Structure(&StageKey), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ListOfString: List = List { member: Type::String(&StringConstraints::ANY), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ListOfUsage: List = List { member: Type::List(&ListOfLong), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ListOfUsagePlan: List = List { member: Type::Structure(&UsagePlan), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ListOfUsagePlanKey: List = List { member: Type::Structure(&UsagePlanKey), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ListOfVpcLink: List = List { member: Type::Structure(&VpcLink), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static LocationStatusType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["DOCUMENTED", "UNDOCUMENTED"] };
    pub static MapOfApiStageThrottleSettings: Map = Map { key: &StringConstraints::ANY, value: Type::Structure(&ThrottleSettings), key_name: "key", value_name: "value", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static MapOfIntegrationResponse: Map = Map { key: &StringConstraints::ANY, value: Type::Structure(&IntegrationResponse), key_name: "key", value_name: "value", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static MapOfKeyUsages: Map = Map { key: &StringConstraints::ANY, value: Type::List(&ListOfUsage), key_name: "key", value_name: "value", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static MapOfMethod: Map = Map { key: &StringConstraints::ANY, value: Type::Structure(&Method), key_name: "key", value_name: "value", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static MapOfMethodResponse: Map = Map { key: &StringConstraints::ANY, value: Type::Structure(&MethodResponse), key_name: "key", value_name: "value", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static MapOfMethodSettings: Map = Map { key: &StringConstraints::ANY, value: Type::Structure(&MethodSetting), key_name: "key", value_name: "value", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static MapOfMethodSnapshot: Map = Map { key: &StringConstraints::ANY, value: Type::Structure(&MethodSnapshot), key_name: "key", value_name: "value", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static MapOfStringToBoolean: Map = Map { key: &StringConstraints::ANY, value: Type::Boolean, key_name: "key", value_name: "value", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static MapOfStringToList: Map = Map { key: &StringConstraints::ANY, value: Type::List(&ListOfString), key_name: "key", value_name: "value", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static MapOfStringToString: Map = Map { key: &StringConstraints::ANY, value: Type::String(&StringConstraints::ANY), key_name: "key", value_name: "value", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static Method: Structure = Structure::new("Method", &[
        Member::new("httpMethod", Type::String(&StringConstraints::ANY)),
        Member::new("authorizationType", Type::String(&StringConstraints::ANY)),
        Member::new("authorizerId", Type::String(&StringConstraints::ANY)),
        Member::new("apiKeyRequired", Type::Boolean),
        Member::new("requestValidatorId", Type::String(&StringConstraints::ANY)),
        Member::new("operationName", Type::String(&StringConstraints::ANY)),
        Member::new("requestParameters", Type::Map(&MapOfStringToBoolean)),
        Member::new("requestModels", Type::Map(&MapOfStringToString)),
        Member::new("methodResponses", Type::Map(&MapOfMethodResponse)),
        Member::new("methodIntegration", Type::Structure(&Integration)),
        Member::new("authorizationScopes", Type::List(&ListOfString)),
    ]);
    pub static MethodResponse: Structure = Structure::new("MethodResponse", &[
        Member::new("statusCode", Type::String(&StatusCode)),
        Member::new("responseParameters", Type::Map(&MapOfStringToBoolean)),
        Member::new("responseModels", Type::Map(&MapOfStringToString)),
    ]);
    pub static MethodSetting: Structure = Structure::new("MethodSetting", &[
        Member::new("metricsEnabled", Type::Boolean),
        Member::new("loggingLevel", Type::String(&StringConstraints::ANY)),
        Member::new("dataTraceEnabled", Type::Boolean),
        Member::new("throttlingBurstLimit", Type::Integer(&NumberConstraints::ANY)),
        Member::new("throttlingRateLimit", Type::Double(&NumberConstraints::ANY)),
        Member::new("cachingEnabled", Type::Boolean),
        Member::new("cacheTtlInSeconds", Type::Integer(&NumberConstraints::ANY)),
        Member::new("cacheDataEncrypted", Type::Boolean),
        Member::new("requireAuthorizationForCacheControl", Type::Boolean),
        Member::new("unauthorizedCacheControlHeaderStrategy", Type::String(&UnauthorizedCacheControlHeaderStrategy)),
    ]);
    pub static MethodSnapshot: Structure = Structure::new("MethodSnapshot", &[
        Member::new("authorizationType", Type::String(&StringConstraints::ANY)),
        Member::new("apiKeyRequired", Type::Boolean),
    ]);
    pub static Model: Structure = Structure::new("Model", &[
        Member::new("id", Type::String(&StringConstraints::ANY)),
        Member::new("name", Type::String(&StringConstraints::ANY)),
        Member::new("description", Type::String(&StringConstraints::ANY)),
        Member::new("schema", Type::String(&StringConstraints::ANY)),
        Member::new("contentType", Type::String(&StringConstraints::ANY)),
    ]);
    pub static Models: Structure = Structure::new("Models", &[
        Member::new("position", Type::String(&StringConstraints::ANY)),
        Member::new("items", Type::List(&ListOfModel)).at(Location::Body, "item"),
    ]);
    pub static MutualTlsAuthentication: Structure = Structure::new("MutualTlsAuthentication", &[
        Member::new("truststoreUri", Type::String(&StringConstraints::ANY)),
        Member::new("truststoreVersion", Type::String(&StringConstraints::ANY)),
        Member::new("truststoreWarnings", Type::List(&ListOfString)),
    ]);
    pub static MutualTlsAuthenticationInput: Structure = Structure::new("MutualTlsAuthenticationInput", &[
        Member::new("truststoreUri", Type::String(&StringConstraints::ANY)),
        Member::new("truststoreVersion", Type::String(&StringConstraints::ANY)),
    ]);
    pub static NotFoundException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 404, sender_fault: true }), ..Structure::new("NotFoundException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static Op: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["add", "remove", "replace", "move", "copy", "test"] };
    pub static PatchOperation: Structure = Structure::new("PatchOperation", &[
        Member::new("op", Type::String(&Op)),
        Member::new("path", Type::String(&StringConstraints::ANY)),
        Member::new("value", Type::String(&StringConstraints::ANY)),
        Member::new("from", Type::String(&StringConstraints::ANY)),
    ]);
    pub static PathToMapOfMethodSnapshot: Map = Map { key: &StringConstraints::ANY, value: Type::Map(&MapOfMethodSnapshot), key_name: "key", value_name: "value", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static PutGatewayResponseRequest: Structure = Structure::new("PutGatewayResponseRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("responseType", Type::String(&GatewayResponseType)).at(Location::Uri, "response_type").required(),
        Member::new("statusCode", Type::String(&StatusCode)),
        Member::new("responseParameters", Type::Map(&MapOfStringToString)),
        Member::new("responseTemplates", Type::Map(&MapOfStringToString)),
    ]);
    pub static PutIntegrationRequest: Structure = Structure::new("PutIntegrationRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("resourceId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "resource_id").required(),
        Member::new("httpMethod", Type::String(&StringConstraints::ANY)).at(Location::Uri, "http_method").required(),
        Member::new("type", Type::String(&IntegrationType)).required(),
        Member::new("integrationHttpMethod", Type::String(&StringConstraints::ANY)).at(Location::Body, "httpMethod"),
        Member::new("uri", Type::String(&StringConstraints::ANY)),
        Member::new("connectionType", Type::String(&ConnectionType)),
        Member::new("connectionId", Type::String(&StringConstraints::ANY)),
        Member::new("credentials", Type::String(&StringConstraints::ANY)),
        Member::new("requestParameters", Type::Map(&MapOfStringToString)),
        Member::new("requestTemplates", Type::Map(&MapOfStringToString)),
        Member::new("passthroughBehavior", Type::String(&StringConstraints::ANY)),
        Member::new("cacheNamespace", Type::String(&StringConstraints::ANY)),
        Member::new("cacheKeyParameters", Type::List(&ListOfString)),
        Member::new("contentHandling", Type::String(&ContentHandlingStrategy)),
        Member::new("timeoutInMillis", Type::Integer(&NumberConstraints::ANY)),
        Member::new("tlsConfig", Type::Structure(&TlsConfig)),
        Member::new("responseTransferMode", Type::String(&ResponseTransferMode)),
        Member::new("integrationTarget", Type::String(&StringConstraints::ANY)),
    ]);
    pub static PutIntegrationResponseRequest: Structure = Structure::new("PutIntegrationResponseRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("resourceId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "resource_id").required(),
        Member::new("httpMethod", Type::String(&StringConstraints::ANY)).at(Location::Uri, "http_method").required(),
        Member::new("statusCode", Type::String(&StatusCode)).at(Location::Uri, "status_code").required(),
        Member::new("selectionPattern", Type::String(&StringConstraints::ANY)),
        Member::new("responseParameters", Type::Map(&MapOfStringToString)),
        Member::new("responseTemplates", Type::Map(&MapOfStringToString)),
        Member::new("contentHandling", Type::String(&ContentHandlingStrategy)),
    ]);
    pub static PutMethodRequest: Structure = Structure::new("PutMethodRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("resourceId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "resource_id").required(),
        Member::new("httpMethod", Type::String(&StringConstraints::ANY)).at(Location::Uri, "http_method").required(),
        Member::new("authorizationType", Type::String(&StringConstraints::ANY)).required(),
        Member::new("authorizerId", Type::String(&StringConstraints::ANY)),
        Member::new("apiKeyRequired", Type::Boolean),
        Member::new("operationName", Type::String(&StringConstraints::ANY)),
        Member::new("requestParameters", Type::Map(&MapOfStringToBoolean)),
        Member::new("requestModels", Type::Map(&MapOfStringToString)),
        Member::new("requestValidatorId", Type::String(&StringConstraints::ANY)),
        Member::new("authorizationScopes", Type::List(&ListOfString)),
    ]);
    pub static PutMethodResponseRequest: Structure = Structure::new("PutMethodResponseRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("resourceId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "resource_id").required(),
        Member::new("httpMethod", Type::String(&StringConstraints::ANY)).at(Location::Uri, "http_method").required(),
        Member::new("statusCode", Type::String(&StatusCode)).at(Location::Uri, "status_code").required(),
        Member::new("responseParameters", Type::Map(&MapOfStringToBoolean)),
        Member::new("responseModels", Type::Map(&MapOfStringToString)),
    ]);
    pub static PutMode: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["merge", "overwrite"] };
    pub static PutRestApiRequest: Structure = Structure { payload: Some(4), ..Structure::new("PutRestApiRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("mode", Type::String(&PutMode)).at(Location::Query, "mode"),
        Member::new("failOnWarnings", Type::Boolean).at(Location::Query, "failonwarnings"),
        Member::new("parameters", Type::Map(&MapOfStringToString)).at(Location::Query, "parameters"),
        Member::new("body", Type::Blob(&LengthConstraints::ANY)).at(Location::Payload, "body").required(),
    ]) };
    pub static QuotaPeriodType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["DAY", "WEEK", "MONTH"] };
    pub static QuotaSettings: Structure = Structure::new("QuotaSettings", &[
        Member::new("limit", Type::Integer(&NumberConstraints::ANY)),
        Member::new("offset", Type::Integer(&NumberConstraints::ANY)),
        Member::new("period", Type::String(&QuotaPeriodType)),
    ]);
    pub static RejectDomainNameAccessAssociationRequest: Structure = Structure::new("RejectDomainNameAccessAssociationRequest", &[
        Member::new("domainNameAccessAssociationArn", Type::String(&StringConstraints::ANY)).at(Location::Query, "domainNameAccessAssociationArn").required(),
        Member::new("domainNameArn", Type::String(&StringConstraints::ANY)).at(Location::Query, "domainNameArn").required(),
    ]);
    pub static RequestValidator: Structure = Structure::new("RequestValidator", &[
        Member::new("id", Type::String(&StringConstraints::ANY)),
        Member::new("name", Type::String(&StringConstraints::ANY)),
        Member::new("validateRequestBody", Type::Boolean),
        Member::new("validateRequestParameters", Type::Boolean),
    ]);
    pub static RequestValidators: Structure = Structure::new("RequestValidators", &[
        Member::new("position", Type::String(&StringConstraints::ANY)),
        Member::new("items", Type::List(&ListOfRequestValidator)).at(Location::Body, "item"),
    ]);
    pub static Resource: Structure = Structure::new("Resource", &[
        Member::new("id", Type::String(&StringConstraints::ANY)),
        Member::new("parentId", Type::String(&StringConstraints::ANY)),
        Member::new("pathPart", Type::String(&StringConstraints::ANY)),
        Member::new("path", Type::String(&StringConstraints::ANY)),
        Member::new("resourceMethods", Type::Map(&MapOfMethod)),
    ]);
    pub static ResourceOwner: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["SELF", "OTHER_ACCOUNTS"] };
    pub static Resources: Structure = Structure::new("Resources", &[
        Member::new("position", Type::String(&StringConstraints::ANY)),
        Member::new("items", Type::List(&ListOfResource)).at(Location::Body, "item"),
    ]);
    pub static ResponseTransferMode: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["BUFFERED", "STREAM"] };
    pub static RestApi: Structure = Structure::new("RestApi", &[
        Member::new("id", Type::String(&StringConstraints::ANY)),
        Member::new("name", Type::String(&StringConstraints::ANY)),
        Member::new("description", Type::String(&StringConstraints::ANY)),
        Member::new("createdDate", Type::Timestamp(None)),
        Member::new("version", Type::String(&StringConstraints::ANY)),
        Member::new("warnings", Type::List(&ListOfString)),
        Member::new("binaryMediaTypes", Type::List(&ListOfString)),
        Member::new("minimumCompressionSize", Type::Integer(&NumberConstraints::ANY)),
        Member::new("apiKeySource", Type::String(&ApiKeySourceType)),
        Member::new("endpointConfiguration", Type::Structure(&EndpointConfiguration)),
        Member::new("policy", Type::String(&StringConstraints::ANY)),
        Member::new("tags", Type::Map(&MapOfStringToString)),
        Member::new("disableExecuteApiEndpoint", Type::Boolean),
        Member::new("rootResourceId", Type::String(&StringConstraints::ANY)),
        Member::new("securityPolicy", Type::String(&SecurityPolicy)),
        Member::new("endpointAccessMode", Type::String(&EndpointAccessMode)),
        Member::new("apiStatus", Type::String(&ApiStatus)),
        Member::new("apiStatusMessage", Type::String(&StringConstraints::ANY)),
    ]);
    pub static RestApis: Structure = Structure::new("RestApis", &[
        Member::new("position", Type::String(&StringConstraints::ANY)),
        Member::new("items", Type::List(&ListOfRestApi)).at(Location::Body, "item"),
    ]);
    pub static RoutingMode: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["BASE_PATH_MAPPING_ONLY", "ROUTING_RULE_ONLY", "ROUTING_RULE_THEN_BASE_PATH_MAPPING"] };
    pub static SdkConfigurationProperty: Structure = Structure::new("SdkConfigurationProperty", &[
        Member::new("name", Type::String(&StringConstraints::ANY)),
        Member::new("friendlyName", Type::String(&StringConstraints::ANY)),
        Member::new("description", Type::String(&StringConstraints::ANY)),
        Member::new("required", Type::Boolean),
        Member::new("defaultValue", Type::String(&StringConstraints::ANY)),
    ]);
    pub static SdkResponse: Structure = Structure { payload: Some(2), ..Structure::new("SdkResponse", &[
        Member::new("contentType", Type::String(&StringConstraints::ANY)).at(Location::Header, "Content-Type"),
        Member::new("contentDisposition", Type::String(&StringConstraints::ANY)).at(Location::Header, "Content-Disposition"),
        Member::new("body", Type::Blob(&LengthConstraints::ANY)).at(Location::Payload, "body"),
    ]) };
    pub static SdkType: Structure = Structure::new("SdkType", &[
        Member::new("id", Type::String(&StringConstraints::ANY)),
        Member::new("friendlyName", Type::String(&StringConstraints::ANY)),
        Member::new("description", Type::String(&StringConstraints::ANY)),
        Member::new("configurationProperties", Type::List(&ListOfSdkConfigurationProperty)),
    ]);
    pub static SdkTypes: Structure = Structure::new("SdkTypes", &[
        Member::new("position", Type::String(&StringConstraints::ANY)),
        Member::new("items", Type::List(&ListOfSdkType)).at(Location::Body, "item"),
    ]);
    pub static SecurityPolicy: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["TLS_1_0", "TLS_1_2", "SecurityPolicy_TLS13_1_3_2025_09", "SecurityPolicy_TLS13_1_3_FIPS_2025_09", "SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09", "SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09", "SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09", "SecurityPolicy_TLS13_1_2_PQ_2025_09", "SecurityPolicy_TLS13_1_2_2021_06", "SecurityPolicy_TLS13_2025_EDGE", "SecurityPolicy_TLS12_PFS_2025_EDGE", "SecurityPolicy_TLS12_2018_EDGE"] };
    pub static ServiceUnavailableException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 503, sender_fault: false }), ..Structure::new("ServiceUnavailableException", &[
        Member::new("retryAfterSeconds", Type::String(&StringConstraints::ANY)).at(Location::Header, "Retry-After"),
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static Stage: Structure = Structure::new("Stage", &[
        Member::new("deploymentId", Type::String(&StringConstraints::ANY)),
        Member::new("clientCertificateId", Type::String(&StringConstraints::ANY)),
        Member::new("stageName", Type::String(&StringConstraints::ANY)),
        Member::new("description", Type::String(&StringConstraints::ANY)),
        Member::new("cacheClusterEnabled", Type::Boolean),
        Member::new("cacheClusterSize", Type::String(&CacheClusterSize)),
        Member::new("cacheClusterStatus", Type::String(&CacheClusterStatus)),
        Member::new("methodSettings", Type::Map(&MapOfMethodSettings)),
        Member::new("variables", Type::Map(&MapOfStringToString)),
        Member::new("documentationVersion", Type::String(&StringConstraints::ANY)),
        Member::new("accessLogSettings", Type::Structure(&AccessLogSettings)),
        Member::new("canarySettings", Type::Structure(&CanarySettings)),
        Member::new("tracingEnabled", Type::Boolean),
        Member::new("webAclArn", Type::String(&StringConstraints::ANY)),
        Member::new("tags", Type::Map(&MapOfStringToString)),
        Member::new("createdDate", Type::Timestamp(None)),
        Member::new("lastUpdatedDate", Type::Timestamp(None)),
    ]);
    pub static StageKey: Structure = Structure::new("StageKey", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)),
        Member::new("stageName", Type::String(&StringConstraints::ANY)),
    ]);
    pub static Stages: Structure = Structure::new("Stages", &[
        Member::new("item", Type::List(&ListOfStage)),
    ]);
    pub static StatusCode: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: Some({ static PATTERN: Pattern = Pattern::new("[1-5]\\d\\d"); &PATTERN }), values: &[] };
    pub static TagResourceRequest: Structure = Structure::new("TagResourceRequest", &[
        Member::new("resourceArn", Type::String(&StringConstraints::ANY)).at(Location::Uri, "resource_arn").required(),
        Member::new("tags", Type::Map(&MapOfStringToString)).required(),
    ]);
    pub static Tags: Structure = Structure::new("Tags", &[
        Member::new("tags", Type::Map(&MapOfStringToString)),
    ]);
    pub static Template: Structure = Structure::new("Template", &[
        Member::new("value", Type::String(&StringConstraints::ANY)),
    ]);
    pub static TestInvokeAuthorizerRequest: Structure = Structure::new("TestInvokeAuthorizerRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("authorizerId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "authorizer_id").required(),
        Member::new("headers", Type::Map(&MapOfStringToString)),
        Member::new("multiValueHeaders", Type::Map(&MapOfStringToList)),
        Member::new("pathWithQueryString", Type::String(&StringConstraints::ANY)),
        Member::new("body", Type::String(&StringConstraints::ANY)),
        Member::new("stageVariables", Type::Map(&MapOfStringToString)),
        Member::new("additionalContext", Type::Map(&MapOfStringToString)),
    ]);
    pub static TestInvokeAuthorizerResponse: Structure = Structure::new("TestInvokeAuthorizerResponse", &[
        Member::new("clientStatus", Type::Integer(&NumberConstraints::ANY)),
        Member::new("log", Type::String(&StringConstraints::ANY)),
        Member::new("latency", Type::Long(&NumberConstraints::ANY)),
        Member::new("principalId", Type::String(&StringConstraints::ANY)),
        Member::new("policy", Type::String(&StringConstraints::ANY)),
        Member::new("authorization", Type::Map(&MapOfStringToList)),
        Member::new("claims", Type::Map(&MapOfStringToString)),
    ]);
    pub static TestInvokeMethodRequest: Structure = Structure::new("TestInvokeMethodRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("resourceId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "resource_id").required(),
        Member::new("httpMethod", Type::String(&StringConstraints::ANY)).at(Location::Uri, "http_method").required(),
        Member::new("pathWithQueryString", Type::String(&StringConstraints::ANY)),
        Member::new("body", Type::String(&StringConstraints::ANY)),
        Member::new("headers", Type::Map(&MapOfStringToString)),
        Member::new("multiValueHeaders", Type::Map(&MapOfStringToList)),
        Member::new("clientCertificateId", Type::String(&StringConstraints::ANY)),
        Member::new("stageVariables", Type::Map(&MapOfStringToString)),
    ]);
    pub static TestInvokeMethodResponse: Structure = Structure::new("TestInvokeMethodResponse", &[
        Member::new("status", Type::Integer(&NumberConstraints::ANY)),
        Member::new("body", Type::String(&StringConstraints::ANY)),
        Member::new("headers", Type::Map(&MapOfStringToString)),
        Member::new("multiValueHeaders", Type::Map(&MapOfStringToList)),
        Member::new("log", Type::String(&StringConstraints::ANY)),
        Member::new("latency", Type::Long(&NumberConstraints::ANY)),
    ]);
    pub static ThrottleSettings: Structure = Structure::new("ThrottleSettings", &[
        Member::new("burstLimit", Type::Integer(&NumberConstraints::ANY)),
        Member::new("rateLimit", Type::Double(&NumberConstraints::ANY)),
    ]);
    pub static TlsConfig: Structure = Structure::new("TlsConfig", &[
        Member::new("insecureSkipVerification", Type::Boolean),
    ]);
    pub static TooManyRequestsException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 429, sender_fault: true }), ..Structure::new("TooManyRequestsException", &[
        Member::new("retryAfterSeconds", Type::String(&StringConstraints::ANY)).at(Location::Header, "Retry-After"),
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static UnauthorizedCacheControlHeaderStrategy: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["FAIL_WITH_403", "SUCCEED_WITH_RESPONSE_HEADER", "SUCCEED_WITHOUT_RESPONSE_HEADER"] };
    pub static UnauthorizedException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 401, sender_fault: true }), ..Structure::new("UnauthorizedException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static UntagResourceRequest: Structure = Structure::new("UntagResourceRequest", &[
        Member::new("resourceArn", Type::String(&StringConstraints::ANY)).at(Location::Uri, "resource_arn").required(),
        Member::new("tagKeys", Type::List(&ListOfString)).at(Location::Query, "tagKeys").required(),
    ]);
    pub static UpdateAccountRequest: Structure = Structure::new("UpdateAccountRequest", &[
        Member::new("patchOperations", Type::List(&ListOfPatchOperation)),
    ]);
    pub static UpdateApiKeyRequest: Structure = Structure::new("UpdateApiKeyRequest", &[
        Member::new("apiKey", Type::String(&StringConstraints::ANY)).at(Location::Uri, "api_Key").required(),
        Member::new("patchOperations", Type::List(&ListOfPatchOperation)),
    ]);
    pub static UpdateAuthorizerRequest: Structure = Structure::new("UpdateAuthorizerRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("authorizerId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "authorizer_id").required(),
        Member::new("patchOperations", Type::List(&ListOfPatchOperation)),
    ]);
    pub static UpdateBasePathMappingRequest: Structure = Structure::new("UpdateBasePathMappingRequest", &[
        Member::new("domainName", Type::String(&StringConstraints::ANY)).at(Location::Uri, "domain_name").required(),
        Member::new("domainNameId", Type::String(&StringConstraints::ANY)).at(Location::Query, "domainNameId"),
        Member::new("basePath", Type::String(&StringConstraints::ANY)).at(Location::Uri, "base_path").required(),
        Member::new("patchOperations", Type::List(&ListOfPatchOperation)),
    ]);
    pub static UpdateClientCertificateRequest: Structure = Structure::new("UpdateClientCertificateRequest", &[
        Member::new("clientCertificateId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "clientcertificate_id").required(),
        Member::new("patchOperations", Type::List(&ListOfPatchOperation)),
    ]);
    pub static UpdateDeploymentRequest: Structure = Structure::new("UpdateDeploymentRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("deploymentId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "deployment_id").required(),
        Member::new("patchOperations", Type::List(&ListOfPatchOperation)),
    ]);
    pub static UpdateDocumentationPartRequest: Structure = Structure::new("UpdateDocumentationPartRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("documentationPartId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "part_id").required(),
        Member::new("patchOperations", Type::List(&ListOfPatchOperation)),
    ]);
    pub static UpdateDocumentationVersionRequest: Structure = Structure::new("UpdateDocumentationVersionRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("documentationVersion", Type::String(&StringConstraints::ANY)).at(Location::Uri, "doc_version").required(),
        Member::new("patchOperations", Type::List(&ListOfPatchOperation)),
    ]);
    pub static UpdateDomainNameRequest: Structure = Structure::new("UpdateDomainNameRequest", &[
        Member::new("domainName", Type::String(&StringConstraints::ANY)).at(Location::Uri, "domain_name").required(),
        Member::new("domainNameId", Type::String(&StringConstraints::ANY)).at(Location::Query, "domainNameId"),
        Member::new("patchOperations", Type::List(&ListOfPatchOperation)),
    ]);
    pub static UpdateGatewayResponseRequest: Structure = Structure::new("UpdateGatewayResponseRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("responseType", Type::String(&GatewayResponseType)).at(Location::Uri, "response_type").required(),
        Member::new("patchOperations", Type::List(&ListOfPatchOperation)),
    ]);
    pub static UpdateIntegrationRequest: Structure = Structure::new("UpdateIntegrationRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("resourceId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "resource_id").required(),
        Member::new("httpMethod", Type::String(&StringConstraints::ANY)).at(Location::Uri, "http_method").required(),
        Member::new("patchOperations", Type::List(&ListOfPatchOperation)),
    ]);
    pub static UpdateIntegrationResponseRequest: Structure = Structure::new("UpdateIntegrationResponseRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("resourceId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "resource_id").required(),
        Member::new("httpMethod", Type::String(&StringConstraints::ANY)).at(Location::Uri, "http_method").required(),
        Member::new("statusCode", Type::String(&StatusCode)).at(Location::Uri, "status_code").required(),
        Member::new("patchOperations", Type::List(&ListOfPatchOperation)),
    ]);
    pub static UpdateMethodRequest: Structure = Structure::new("UpdateMethodRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("resourceId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "resource_id").required(),
        Member::new("httpMethod", Type::String(&StringConstraints::ANY)).at(Location::Uri, "http_method").required(),
        Member::new("patchOperations", Type::List(&ListOfPatchOperation)),
    ]);
    pub static UpdateMethodResponseRequest: Structure = Structure::new("UpdateMethodResponseRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("resourceId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "resource_id").required(),
        Member::new("httpMethod", Type::String(&StringConstraints::ANY)).at(Location::Uri, "http_method").required(),
        Member::new("statusCode", Type::String(&StatusCode)).at(Location::Uri, "status_code").required(),
        Member::new("patchOperations", Type::List(&ListOfPatchOperation)),
    ]);
    pub static UpdateModelRequest: Structure = Structure::new("UpdateModelRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("modelName", Type::String(&StringConstraints::ANY)).at(Location::Uri, "model_name").required(),
        Member::new("patchOperations", Type::List(&ListOfPatchOperation)),
    ]);
    pub static UpdateRequestValidatorRequest: Structure = Structure::new("UpdateRequestValidatorRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("requestValidatorId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "requestvalidator_id").required(),
        Member::new("patchOperations", Type::List(&ListOfPatchOperation)),
    ]);
    pub static UpdateResourceRequest: Structure = Structure::new("UpdateResourceRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("resourceId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "resource_id").required(),
        Member::new("patchOperations", Type::List(&ListOfPatchOperation)),
    ]);
    pub static UpdateRestApiRequest: Structure = Structure::new("UpdateRestApiRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("patchOperations", Type::List(&ListOfPatchOperation)),
    ]);
    pub static UpdateStageRequest: Structure = Structure::new("UpdateStageRequest", &[
        Member::new("restApiId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "restapi_id").required(),
        Member::new("stageName", Type::String(&StringConstraints::ANY)).at(Location::Uri, "stage_name").required(),
        Member::new("patchOperations", Type::List(&ListOfPatchOperation)),
    ]);
    pub static UpdateUsagePlanRequest: Structure = Structure::new("UpdateUsagePlanRequest", &[
        Member::new("usagePlanId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "usageplanId").required(),
        Member::new("patchOperations", Type::List(&ListOfPatchOperation)),
    ]);
    pub static UpdateUsageRequest: Structure = Structure::new("UpdateUsageRequest", &[
        Member::new("usagePlanId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "usageplanId").required(),
        Member::new("keyId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "keyId").required(),
        Member::new("patchOperations", Type::List(&ListOfPatchOperation)),
    ]);
    pub static UpdateVpcLinkRequest: Structure = Structure::new("UpdateVpcLinkRequest", &[
        Member::new("vpcLinkId", Type::String(&StringConstraints::ANY)).at(Location::Uri, "vpclink_id").required(),
        Member::new("patchOperations", Type::List(&ListOfPatchOperation)),
    ]);
    pub static Usage: Structure = Structure::new("Usage", &[
        Member::new("usagePlanId", Type::String(&StringConstraints::ANY)),
        Member::new("startDate", Type::String(&StringConstraints::ANY)),
        Member::new("endDate", Type::String(&StringConstraints::ANY)),
        Member::new("position", Type::String(&StringConstraints::ANY)),
        Member::new("items", Type::Map(&MapOfKeyUsages)).at(Location::Body, "values"),
    ]);
    pub static UsagePlan: Structure = Structure::new("UsagePlan", &[
        Member::new("id", Type::String(&StringConstraints::ANY)),
        Member::new("name", Type::String(&StringConstraints::ANY)),
        Member::new("description", Type::String(&StringConstraints::ANY)),
        Member::new("apiStages", Type::List(&ListOfApiStage)),
        Member::new("throttle", Type::Structure(&ThrottleSettings)),
        Member::new("quota", Type::Structure(&QuotaSettings)),
        Member::new("productCode", Type::String(&StringConstraints::ANY)),
        Member::new("tags", Type::Map(&MapOfStringToString)),
    ]);
    pub static UsagePlanKey: Structure = Structure::new("UsagePlanKey", &[
        Member::new("id", Type::String(&StringConstraints::ANY)),
        Member::new("type", Type::String(&StringConstraints::ANY)),
        Member::new("value", Type::String(&StringConstraints::ANY)),
        Member::new("name", Type::String(&StringConstraints::ANY)),
    ]);
    pub static UsagePlanKeys: Structure = Structure::new("UsagePlanKeys", &[
        Member::new("position", Type::String(&StringConstraints::ANY)),
        Member::new("items", Type::List(&ListOfUsagePlanKey)).at(Location::Body, "item"),
    ]);
    pub static UsagePlans: Structure = Structure::new("UsagePlans", &[
        Member::new("position", Type::String(&StringConstraints::ANY)),
        Member::new("items", Type::List(&ListOfUsagePlan)).at(Location::Body, "item"),
    ]);
    pub static VpcLink: Structure = Structure::new("VpcLink", &[
        Member::new("id", Type::String(&StringConstraints::ANY)),
        Member::new("name", Type::String(&StringConstraints::ANY)),
        Member::new("description", Type::String(&StringConstraints::ANY)),
        Member::new("targetArns", Type::List(&ListOfString)),
        Member::new("status", Type::String(&VpcLinkStatus)),
        Member::new("statusMessage", Type::String(&StringConstraints::ANY)),
        Member::new("tags", Type::Map(&MapOfStringToString)),
    ]);
    pub static VpcLinkStatus: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["AVAILABLE", "PENDING", "DELETING", "FAILED"] };
    pub static VpcLinks: Structure = Structure::new("VpcLinks", &[
        Member::new("position", Type::String(&StringConstraints::ANY)),
        Member::new("items", Type::List(&ListOfVpcLink)).at(Location::Body, "item"),
    ]);
}
