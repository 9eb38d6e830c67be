//! Written by `cargo xtask codegen` from models/lambda.json. Do not edit.
#![allow(missing_docs, non_upper_case_globals, non_snake_case, dead_code, unused_imports)]
#![allow(clippy::all)]

use std::collections::BTreeMap;

use base::Timestamp;
use bytes::Bytes;
use wire::{Error, Record, Shape};

#[derive(Clone, Default, PartialEq)]
pub struct AccountLimit {
    pub total_code_size: Option<i64>,
    pub code_size_unzipped: Option<i64>,
    pub code_size_zipped: Option<i64>,
    pub concurrent_executions: Option<i32>,
    pub unreserved_concurrent_executions: Option<i32>,
}

impl Shape for AccountLimit {
    fn structure() -> &'static wire::Structure {
        &schema::AccountLimit
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            total_code_size: record.optional(0)?,
            code_size_unzipped: record.optional(1)?,
            code_size_zipped: record.optional(2)?,
            concurrent_executions: record.optional(3)?,
            unreserved_concurrent_executions: record.optional(4)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::AccountLimit);
        record.put_optional(0, self.total_code_size);
        record.put_optional(1, self.code_size_unzipped);
        record.put_optional(2, self.code_size_zipped);
        record.put_optional(3, self.concurrent_executions);
        record.put_optional(4, self.unreserved_concurrent_executions);
        record
    }
}

impl std::fmt::Debug for AccountLimit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct AccountUsage {
    pub total_code_size: Option<i64>,
    pub function_count: Option<i64>,
}

impl Shape for AccountUsage {
    fn structure() -> &'static wire::Structure {
        &schema::AccountUsage
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            total_code_size: record.optional(0)?,
            function_count: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::AccountUsage);
        record.put_optional(0, self.total_code_size);
        record.put_optional(1, self.function_count);
        record
    }
}

impl std::fmt::Debug for AccountUsage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct AddPermissionRequest {
    pub function_name: String,
    pub statement_id: String,
    pub action: String,
    pub principal: String,
    pub source_arn: Option<String>,
    pub source_account: Option<String>,
    pub event_source_token: Option<String>,
    pub qualifier: Option<String>,
    pub revision_id: Option<String>,
    pub principal_org_id: Option<String>,
    pub function_url_auth_type: Option<String>,
    pub invoked_via_function_url: Option<bool>,
}

impl Shape for AddPermissionRequest {
    fn structure() -> &'static wire::Structure {
        &schema::AddPermissionRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            function_name: record.required(0)?,
            statement_id: record.required(1)?,
            action: record.required(2)?,
            principal: record.required(3)?,
            source_arn: record.optional(4)?,
            source_account: record.optional(5)?,
            event_source_token: record.optional(6)?,
            qualifier: record.optional(7)?,
            revision_id: record.optional(8)?,
            principal_org_id: record.optional(9)?,
            function_url_auth_type: record.optional(10)?,
            invoked_via_function_url: record.optional(11)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::AddPermissionRequest);
        record.put(0, self.function_name);
        record.put(1, self.statement_id);
        record.put(2, self.action);
        record.put(3, self.principal);
        record.put_optional(4, self.source_arn);
        record.put_optional(5, self.source_account);
        record.put_optional(6, self.event_source_token);
        record.put_optional(7, self.qualifier);
        record.put_optional(8, self.revision_id);
        record.put_optional(9, self.principal_org_id);
        record.put_optional(10, self.function_url_auth_type);
        record.put_optional(11, self.invoked_via_function_url);
        record
    }
}

impl std::fmt::Debug for AddPermissionRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct AddPermissionResponse {
    pub statement: Option<String>,
}

impl Shape for AddPermissionResponse {
    fn structure() -> &'static wire::Structure {
        &schema::AddPermissionResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            statement: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::AddPermissionResponse);
        record.put_optional(0, self.statement);
        record
    }
}

impl std::fmt::Debug for AddPermissionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct CapacityProviderConfig {
    pub lambda_managed_instances_capacity_provider_config: LambdaManagedInstancesCapacityProviderConfig,
}

impl Shape for CapacityProviderConfig {
    fn structure() -> &'static wire::Structure {
        &schema::CapacityProviderConfig
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            lambda_managed_instances_capacity_provider_config: record.required(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::CapacityProviderConfig);
        record.put(0, self.lambda_managed_instances_capacity_provider_config);
        record
    }
}

impl std::fmt::Debug for CapacityProviderConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct Concurrency {
    pub reserved_concurrent_executions: Option<i32>,
}

impl Shape for Concurrency {
    fn structure() -> &'static wire::Structure {
        &schema::Concurrency
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            reserved_concurrent_executions: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::Concurrency);
        record.put_optional(0, self.reserved_concurrent_executions);
        record
    }
}

impl std::fmt::Debug for Concurrency {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct CreateFunctionRequest {
    pub function_name: String,
    pub runtime: Option<String>,
    pub role: String,
    pub handler: Option<String>,
    pub code: FunctionCode,
    pub description: Option<String>,
    pub timeout: Option<i32>,
    pub memory_size: Option<i32>,
    pub publish: Option<bool>,
    pub vpc_config: Option<VpcConfig>,
    pub package_type: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub environment: Option<Environment>,
    pub kms_key_arn: Option<String>,
    pub tracing_config: Option<TracingConfig>,
    pub tags: Option<BTreeMap<String, String>>,
    pub layers: Option<Vec<String>>,
    pub file_system_configs: Option<Vec<FileSystemConfig>>,
    pub image_config: Option<ImageConfig>,
    pub code_signing_config_arn: Option<String>,
    pub architectures: Option<Vec<String>>,
    pub ephemeral_storage: Option<EphemeralStorage>,
    pub snap_start: Option<SnapStart>,
    pub logging_config: Option<LoggingConfig>,
    pub capacity_provider_config: Option<CapacityProviderConfig>,
    pub publish_to: Option<String>,
    pub durable_config: Option<DurableConfig>,
    pub tenancy_config: Option<TenancyConfig>,
}

impl Shape for CreateFunctionRequest {
    fn structure() -> &'static wire::Structure {
        &schema::CreateFunctionRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            function_name: record.required(0)?,
            runtime: record.optional(1)?,
            role: record.required(2)?,
            handler: record.optional(3)?,
            code: record.required(4)?,
            description: record.optional(5)?,
            timeout: record.optional(6)?,
            memory_size: record.optional(7)?,
            publish: record.optional(8)?,
            vpc_config: record.optional(9)?,
            package_type: record.optional(10)?,
            dead_letter_config: record.optional(11)?,
            environment: record.optional(12)?,
            kms_key_arn: record.optional(13)?,
            tracing_config: record.optional(14)?,
            tags: record.optional(15)?,
            layers: record.optional(16)?,
            file_system_configs: record.optional(17)?,
            image_config: record.optional(18)?,
            code_signing_config_arn: record.optional(19)?,
            architectures: record.optional(20)?,
            ephemeral_storage: record.optional(21)?,
            snap_start: record.optional(22)?,
            logging_config: record.optional(23)?,
            capacity_provider_config: record.optional(24)?,
            publish_to: record.optional(25)?,
            durable_config: record.optional(26)?,
            tenancy_config: record.optional(27)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::CreateFunctionRequest);
        record.put(0, self.function_name);
        record.put_optional(1, self.runtime);
        record.put(2, self.role);
        record.put_optional(3, self.handler);
        record.put(4, self.code);
        record.put_optional(5, self.description);
        record.put_optional(6, self.timeout);
        record.put_optional(7, self.memory_size);
        record.put_optional(8, self.publish);
        record.put_optional(9, self.vpc_config);
        record.put_optional(10, self.package_type);
        record.put_optional(11, self.dead_letter_config);
        record.put_optional(12, self.environment);
        record.put_optional(13, self.kms_key_arn);
        record.put_optional(14, self.tracing_config);
        record.put_optional(15, self.tags);
        record.put_optional(16, self.layers);
        record.put_optional(17, self.file_system_configs);
        record.put_optional(18, self.image_config);
        record.put_optional(19, self.code_signing_config_arn);
        record.put_optional(20, self.architectures);
        record.put_optional(21, self.ephemeral_storage);
        record.put_optional(22, self.snap_start);
        record.put_optional(23, self.logging_config);
        record.put_optional(24, self.capacity_provider_config);
        record.put_optional(25, self.publish_to);
        record.put_optional(26, self.durable_config);
        record.put_optional(27, self.tenancy_config);
        record
    }
}

impl std::fmt::Debug for CreateFunctionRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeadLetterConfig {
    pub target_arn: Option<String>,
}

impl Shape for DeadLetterConfig {
    fn structure() -> &'static wire::Structure {
        &schema::DeadLetterConfig
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            target_arn: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeadLetterConfig);
        record.put_optional(0, self.target_arn);
        record
    }
}

impl std::fmt::Debug for DeadLetterConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeleteFunctionRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
}

impl Shape for DeleteFunctionRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DeleteFunctionRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            function_name: record.required(0)?,
            qualifier: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeleteFunctionRequest);
        record.put(0, self.function_name);
        record.put_optional(1, self.qualifier);
        record
    }
}

impl std::fmt::Debug for DeleteFunctionRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeleteFunctionResponse {
    pub status_code: Option<i32>,
}

impl Shape for DeleteFunctionResponse {
    fn structure() -> &'static wire::Structure {
        &schema::DeleteFunctionResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            status_code: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeleteFunctionResponse);
        record.put_optional(0, self.status_code);
        record
    }
}

impl std::fmt::Debug for DeleteFunctionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DestinationConfig {
    pub on_success: Option<OnSuccess>,
    pub on_failure: Option<OnFailure>,
}

impl Shape for DestinationConfig {
    fn structure() -> &'static wire::Structure {
        &schema::DestinationConfig
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            on_success: record.optional(0)?,
            on_failure: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DestinationConfig);
        record.put_optional(0, self.on_success);
        record.put_optional(1, self.on_failure);
        record
    }
}

impl std::fmt::Debug for DestinationConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DurableConfig {
    pub retention_period_in_days: Option<i32>,
    pub execution_timeout: Option<i32>,
}

impl Shape for DurableConfig {
    fn structure() -> &'static wire::Structure {
        &schema::DurableConfig
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            retention_period_in_days: record.optional(0)?,
            execution_timeout: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DurableConfig);
        record.put_optional(0, self.retention_period_in_days);
        record.put_optional(1, self.execution_timeout);
        record
    }
}

impl std::fmt::Debug for DurableConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct Environment {
    pub variables: Option<BTreeMap<String, String>>,
}

impl Shape for Environment {
    fn structure() -> &'static wire::Structure {
        &schema::Environment
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            variables: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::Environment);
        record.put_optional(0, self.variables);
        record
    }
}

impl std::fmt::Debug for Environment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct EnvironmentError {
    pub error_code: Option<String>,
    pub message: Option<String>,
}

impl Shape for EnvironmentError {
    fn structure() -> &'static wire::Structure {
        &schema::EnvironmentError
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            error_code: record.optional(0)?,
            message: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::EnvironmentError);
        record.put_optional(0, self.error_code);
        record.put_optional(1, self.message);
        record
    }
}

impl std::fmt::Debug for EnvironmentError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct EnvironmentResponse {
    pub variables: Option<BTreeMap<String, String>>,
    pub error: Option<EnvironmentError>,
}

impl Shape for EnvironmentResponse {
    fn structure() -> &'static wire::Structure {
        &schema::EnvironmentResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            variables: record.optional(0)?,
            error: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::EnvironmentResponse);
        record.put_optional(0, self.variables);
        record.put_optional(1, self.error);
        record
    }
}

impl std::fmt::Debug for EnvironmentResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct EphemeralStorage {
    pub size: i32,
}

impl Shape for EphemeralStorage {
    fn structure() -> &'static wire::Structure {
        &schema::EphemeralStorage
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            size: record.required(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::EphemeralStorage);
        record.put(0, self.size);
        record
    }
}

impl std::fmt::Debug for EphemeralStorage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct FileSystemConfig {
    pub arn: String,
    pub local_mount_path: String,
}

impl Shape for FileSystemConfig {
    fn structure() -> &'static wire::Structure {
        &schema::FileSystemConfig
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            arn: record.required(0)?,
            local_mount_path: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::FileSystemConfig);
        record.put(0, self.arn);
        record.put(1, self.local_mount_path);
        record
    }
}

impl std::fmt::Debug for FileSystemConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct FunctionCode {
    pub zip_file: Option<Bytes>,
    pub s3_bucket: Option<String>,
    pub s3_key: Option<String>,
    pub s3_object_version: Option<String>,
    pub image_uri: Option<String>,
    pub source_kms_key_arn: Option<String>,
}

impl Shape for FunctionCode {
    fn structure() -> &'static wire::Structure {
        &schema::FunctionCode
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            zip_file: record.optional(0)?,
            s3_bucket: record.optional(1)?,
            s3_key: record.optional(2)?,
            s3_object_version: record.optional(3)?,
            image_uri: record.optional(4)?,
            source_kms_key_arn: record.optional(5)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::FunctionCode);
        record.put_optional(0, self.zip_file);
        record.put_optional(1, self.s3_bucket);
        record.put_optional(2, self.s3_key);
        record.put_optional(3, self.s3_object_version);
        record.put_optional(4, self.image_uri);
        record.put_optional(5, self.source_kms_key_arn);
        record
    }
}

impl std::fmt::Debug for FunctionCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct FunctionCodeLocation {
    pub repository_type: Option<String>,
    pub location: Option<String>,
    pub image_uri: Option<String>,
    pub resolved_image_uri: Option<String>,
    pub source_kms_key_arn: Option<String>,
}

impl Shape for FunctionCodeLocation {
    fn structure() -> &'static wire::Structure {
        &schema::FunctionCodeLocation
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            repository_type: record.optional(0)?,
            location: record.optional(1)?,
            image_uri: record.optional(2)?,
            resolved_image_uri: record.optional(3)?,
            source_kms_key_arn: record.optional(4)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::FunctionCodeLocation);
        record.put_optional(0, self.repository_type);
        record.put_optional(1, self.location);
        record.put_optional(2, self.image_uri);
        record.put_optional(3, self.resolved_image_uri);
        record.put_optional(4, self.source_kms_key_arn);
        record
    }
}

impl std::fmt::Debug for FunctionCodeLocation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct FunctionConfiguration {
    pub function_name: Option<String>,
    pub function_arn: Option<String>,
    pub runtime: Option<String>,
    pub role: Option<String>,
    pub handler: Option<String>,
    pub code_size: Option<i64>,
    pub description: Option<String>,
    pub timeout: Option<i32>,
    pub memory_size: Option<i32>,
    pub last_modified: Option<String>,
    pub code_sha256: Option<String>,
    pub version: Option<String>,
    pub vpc_config: Option<VpcConfigResponse>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub environment: Option<EnvironmentResponse>,
    pub kms_key_arn: Option<String>,
    pub tracing_config: Option<TracingConfigResponse>,
    pub master_arn: Option<String>,
    pub revision_id: Option<String>,
    pub layers: Option<Vec<Layer>>,
    pub state: Option<String>,
    pub state_reason: Option<String>,
    pub state_reason_code: Option<String>,
    pub last_update_status: Option<String>,
    pub last_update_status_reason: Option<String>,
    pub last_update_status_reason_code: Option<String>,
    pub file_system_configs: Option<Vec<FileSystemConfig>>,
    pub package_type: Option<String>,
    pub image_config_response: Option<ImageConfigResponse>,
    pub signing_profile_version_arn: Option<String>,
    pub signing_job_arn: Option<String>,
    pub architectures: Option<Vec<String>>,
    pub ephemeral_storage: Option<EphemeralStorage>,
    pub snap_start: Option<SnapStartResponse>,
    pub runtime_version_config: Option<RuntimeVersionConfig>,
    pub logging_config: Option<LoggingConfig>,
    pub capacity_provider_config: Option<CapacityProviderConfig>,
    pub config_sha256: Option<String>,
    pub durable_config: Option<DurableConfig>,
    pub tenancy_config: Option<TenancyConfig>,
}

impl Shape for FunctionConfiguration {
    fn structure() -> &'static wire::Structure {
        &schema::FunctionConfiguration
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            function_name: record.optional(0)?,
            function_arn: record.optional(1)?,
            runtime: record.optional(2)?,
            role: record.optional(3)?,
            handler: record.optional(4)?,
            code_size: record.optional(5)?,
            description: record.optional(6)?,
            timeout: record.optional(7)?,
            memory_size: record.optional(8)?,
            last_modified: record.optional(9)?,
            code_sha256: record.optional(10)?,
            version: record.optional(11)?,
            vpc_config: record.optional(12)?,
            dead_letter_config: record.optional(13)?,
            environment: record.optional(14)?,
            kms_key_arn: record.optional(15)?,
            tracing_config: record.optional(16)?,
            master_arn: record.optional(17)?,
            revision_id: record.optional(18)?,
            layers: record.optional(19)?,
            state: record.optional(20)?,
            state_reason: record.optional(21)?,
            state_reason_code: record.optional(22)?,
            last_update_status: record.optional(23)?,
            last_update_status_reason: record.optional(24)?,
            last_update_status_reason_code: record.optional(25)?,
            file_system_configs: record.optional(26)?,
            package_type: record.optional(27)?,
            image_config_response: record.optional(28)?,
            signing_profile_version_arn: record.optional(29)?,
            signing_job_arn: record.optional(30)?,
            architectures: record.optional(31)?,
            ephemeral_storage: record.optional(32)?,
            snap_start: record.optional(33)?,
            runtime_version_config: record.optional(34)?,
            logging_config: record.optional(35)?,
            capacity_provider_config: record.optional(36)?,
            config_sha256: record.optional(37)?,
            durable_config: record.optional(38)?,
            tenancy_config: record.optional(39)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::FunctionConfiguration);
        record.put_optional(0, self.function_name);
        record.put_optional(1, self.function_arn);
        record.put_optional(2, self.runtime);
        record.put_optional(3, self.role);
        record.put_optional(4, self.handler);
        record.put_optional(5, self.code_size);
        record.put_optional(6, self.description);
        record.put_optional(7, self.timeout);
        record.put_optional(8, self.memory_size);
        record.put_optional(9, self.last_modified);
        record.put_optional(10, self.code_sha256);
        record.put_optional(11, self.version);
        record.put_optional(12, self.vpc_config);
        record.put_optional(13, self.dead_letter_config);
        record.put_optional(14, self.environment);
        record.put_optional(15, self.kms_key_arn);
        record.put_optional(16, self.tracing_config);
        record.put_optional(17, self.master_arn);
        record.put_optional(18, self.revision_id);
        record.put_optional(19, self.layers);
        record.put_optional(20, self.state);
        record.put_optional(21, self.state_reason);
        record.put_optional(22, self.state_reason_code);
        record.put_optional(23, self.last_update_status);
        record.put_optional(24, self.last_update_status_reason);
        record.put_optional(25, self.last_update_status_reason_code);
        record.put_optional(26, self.file_system_configs);
        record.put_optional(27, self.package_type);
        record.put_optional(28, self.image_config_response);
        record.put_optional(29, self.signing_profile_version_arn);
        record.put_optional(30, self.signing_job_arn);
        record.put_optional(31, self.architectures);
        record.put_optional(32, self.ephemeral_storage);
        record.put_optional(33, self.snap_start);
        record.put_optional(34, self.runtime_version_config);
        record.put_optional(35, self.logging_config);
        record.put_optional(36, self.capacity_provider_config);
        record.put_optional(37, self.config_sha256);
        record.put_optional(38, self.durable_config);
        record.put_optional(39, self.tenancy_config);
        record
    }
}

impl std::fmt::Debug for FunctionConfiguration {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct FunctionEventInvokeConfig {
    pub last_modified: Option<Timestamp>,
    pub function_arn: Option<String>,
    pub maximum_retry_attempts: Option<i32>,
    pub maximum_event_age_in_seconds: Option<i32>,
    pub destination_config: Option<DestinationConfig>,
}

impl Shape for FunctionEventInvokeConfig {
    fn structure() -> &'static wire::Structure {
        &schema::FunctionEventInvokeConfig
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            last_modified: record.optional(0)?,
            function_arn: record.optional(1)?,
            maximum_retry_attempts: record.optional(2)?,
            maximum_event_age_in_seconds: record.optional(3)?,
            destination_config: record.optional(4)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::FunctionEventInvokeConfig);
        record.put_optional(0, self.last_modified);
        record.put_optional(1, self.function_arn);
        record.put_optional(2, self.maximum_retry_attempts);
        record.put_optional(3, self.maximum_event_age_in_seconds);
        record.put_optional(4, self.destination_config);
        record
    }
}

impl std::fmt::Debug for FunctionEventInvokeConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetAccountSettingsRequest;

impl Shape for GetAccountSettingsRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetAccountSettingsRequest
    }
    fn from_record(_: Record) -> Result<Self, Error> {
        Ok(Self)
    }
    fn into_record(self) -> Record {
        Record::new(&schema::GetAccountSettingsRequest)
    }
}

impl std::fmt::Debug for GetAccountSettingsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetAccountSettingsResponse {
    pub account_limit: Option<AccountLimit>,
    pub account_usage: Option<AccountUsage>,
}

impl Shape for GetAccountSettingsResponse {
    fn structure() -> &'static wire::Structure {
        &schema::GetAccountSettingsResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            account_limit: record.optional(0)?,
            account_usage: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetAccountSettingsResponse);
        record.put_optional(0, self.account_limit);
        record.put_optional(1, self.account_usage);
        record
    }
}

impl std::fmt::Debug for GetAccountSettingsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetFunctionCodeSigningConfigRequest {
    pub function_name: String,
}

impl Shape for GetFunctionCodeSigningConfigRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetFunctionCodeSigningConfigRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            function_name: record.required(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetFunctionCodeSigningConfigRequest);
        record.put(0, self.function_name);
        record
    }
}

impl std::fmt::Debug for GetFunctionCodeSigningConfigRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetFunctionCodeSigningConfigResponse {
    pub code_signing_config_arn: Option<String>,
    pub function_name: Option<String>,
}

impl Shape for GetFunctionCodeSigningConfigResponse {
    fn structure() -> &'static wire::Structure {
        &schema::GetFunctionCodeSigningConfigResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            code_signing_config_arn: record.optional(0)?,
            function_name: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetFunctionCodeSigningConfigResponse);
        record.put_optional(0, self.code_signing_config_arn);
        record.put_optional(1, self.function_name);
        record
    }
}

impl std::fmt::Debug for GetFunctionCodeSigningConfigResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetFunctionConcurrencyRequest {
    pub function_name: String,
}

impl Shape for GetFunctionConcurrencyRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetFunctionConcurrencyRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            function_name: record.required(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetFunctionConcurrencyRequest);
        record.put(0, self.function_name);
        record
    }
}

impl std::fmt::Debug for GetFunctionConcurrencyRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetFunctionConcurrencyResponse {
    pub reserved_concurrent_executions: Option<i32>,
}

impl Shape for GetFunctionConcurrencyResponse {
    fn structure() -> &'static wire::Structure {
        &schema::GetFunctionConcurrencyResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            reserved_concurrent_executions: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetFunctionConcurrencyResponse);
        record.put_optional(0, self.reserved_concurrent_executions);
        record
    }
}

impl std::fmt::Debug for GetFunctionConcurrencyResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetFunctionConfigurationRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
}

impl Shape for GetFunctionConfigurationRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetFunctionConfigurationRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            function_name: record.required(0)?,
            qualifier: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetFunctionConfigurationRequest);
        record.put(0, self.function_name);
        record.put_optional(1, self.qualifier);
        record
    }
}

impl std::fmt::Debug for GetFunctionConfigurationRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetFunctionEventInvokeConfigRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
}

impl Shape for GetFunctionEventInvokeConfigRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetFunctionEventInvokeConfigRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            function_name: record.required(0)?,
            qualifier: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetFunctionEventInvokeConfigRequest);
        record.put(0, self.function_name);
        record.put_optional(1, self.qualifier);
        record
    }
}

impl std::fmt::Debug for GetFunctionEventInvokeConfigRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetFunctionRecursionConfigRequest {
    pub function_name: String,
}

impl Shape for GetFunctionRecursionConfigRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetFunctionRecursionConfigRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            function_name: record.required(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetFunctionRecursionConfigRequest);
        record.put(0, self.function_name);
        record
    }
}

impl std::fmt::Debug for GetFunctionRecursionConfigRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetFunctionRecursionConfigResponse {
    pub recursive_loop: Option<String>,
}

impl Shape for GetFunctionRecursionConfigResponse {
    fn structure() -> &'static wire::Structure {
        &schema::GetFunctionRecursionConfigResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            recursive_loop: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetFunctionRecursionConfigResponse);
        record.put_optional(0, self.recursive_loop);
        record
    }
}

impl std::fmt::Debug for GetFunctionRecursionConfigResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetFunctionRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
}

impl Shape for GetFunctionRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetFunctionRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            function_name: record.required(0)?,
            qualifier: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetFunctionRequest);
        record.put(0, self.function_name);
        record.put_optional(1, self.qualifier);
        record
    }
}

impl std::fmt::Debug for GetFunctionRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetFunctionResponse {
    pub configuration: Option<FunctionConfiguration>,
    pub code: Option<FunctionCodeLocation>,
    pub tags: Option<BTreeMap<String, String>>,
    pub tags_error: Option<TagsError>,
    pub concurrency: Option<Concurrency>,
}

impl Shape for GetFunctionResponse {
    fn structure() -> &'static wire::Structure {
        &schema::GetFunctionResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            configuration: record.optional(0)?,
            code: record.optional(1)?,
            tags: record.optional(2)?,
            tags_error: record.optional(3)?,
            concurrency: record.optional(4)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetFunctionResponse);
        record.put_optional(0, self.configuration);
        record.put_optional(1, self.code);
        record.put_optional(2, self.tags);
        record.put_optional(3, self.tags_error);
        record.put_optional(4, self.concurrency);
        record
    }
}

impl std::fmt::Debug for GetFunctionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetPolicyRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
}

impl Shape for GetPolicyRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetPolicyRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            function_name: record.required(0)?,
            qualifier: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetPolicyRequest);
        record.put(0, self.function_name);
        record.put_optional(1, self.qualifier);
        record
    }
}

impl std::fmt::Debug for GetPolicyRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetPolicyResponse {
    pub policy: Option<String>,
    pub revision_id: Option<String>,
}

impl Shape for GetPolicyResponse {
    fn structure() -> &'static wire::Structure {
        &schema::GetPolicyResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            policy: record.optional(0)?,
            revision_id: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetPolicyResponse);
        record.put_optional(0, self.policy);
        record.put_optional(1, self.revision_id);
        record
    }
}

impl std::fmt::Debug for GetPolicyResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetRuntimeManagementConfigRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
}

impl Shape for GetRuntimeManagementConfigRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetRuntimeManagementConfigRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            function_name: record.required(0)?,
            qualifier: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetRuntimeManagementConfigRequest);
        record.put(0, self.function_name);
        record.put_optional(1, self.qualifier);
        record
    }
}

impl std::fmt::Debug for GetRuntimeManagementConfigRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetRuntimeManagementConfigResponse {
    pub update_runtime_on: Option<String>,
    pub runtime_version_arn: Option<String>,
    pub function_arn: Option<String>,
}

impl Shape for GetRuntimeManagementConfigResponse {
    fn structure() -> &'static wire::Structure {
        &schema::GetRuntimeManagementConfigResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            update_runtime_on: record.optional(0)?,
            runtime_version_arn: record.optional(1)?,
            function_arn: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetRuntimeManagementConfigResponse);
        record.put_optional(0, self.update_runtime_on);
        record.put_optional(1, self.runtime_version_arn);
        record.put_optional(2, self.function_arn);
        record
    }
}

impl std::fmt::Debug for GetRuntimeManagementConfigResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ImageConfig {
    pub entry_point: Option<Vec<String>>,
    pub command: Option<Vec<String>>,
    pub working_directory: Option<String>,
}

impl Shape for ImageConfig {
    fn structure() -> &'static wire::Structure {
        &schema::ImageConfig
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            entry_point: record.optional(0)?,
            command: record.optional(1)?,
            working_directory: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ImageConfig);
        record.put_optional(0, self.entry_point);
        record.put_optional(1, self.command);
        record.put_optional(2, self.working_directory);
        record
    }
}

impl std::fmt::Debug for ImageConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ImageConfigError {
    pub error_code: Option<String>,
    pub message: Option<String>,
}

impl Shape for ImageConfigError {
    fn structure() -> &'static wire::Structure {
        &schema::ImageConfigError
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            error_code: record.optional(0)?,
            message: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ImageConfigError);
        record.put_optional(0, self.error_code);
        record.put_optional(1, self.message);
        record
    }
}

impl std::fmt::Debug for ImageConfigError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ImageConfigResponse {
    pub image_config: Option<ImageConfig>,
    pub error: Option<ImageConfigError>,
}

impl Shape for ImageConfigResponse {
    fn structure() -> &'static wire::Structure {
        &schema::ImageConfigResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            image_config: record.optional(0)?,
            error: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ImageConfigResponse);
        record.put_optional(0, self.image_config);
        record.put_optional(1, self.error);
        record
    }
}

impl std::fmt::Debug for ImageConfigResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct InvocationRequest {
    pub function_name: String,
    pub invocation_type: Option<String>,
    pub log_type: Option<String>,
    pub client_context: Option<String>,
    pub durable_execution_name: Option<String>,
    pub payload: Option<Bytes>,
    pub qualifier: Option<String>,
    pub tenant_id: Option<String>,
}

impl Shape for InvocationRequest {
    fn structure() -> &'static wire::Structure {
        &schema::InvocationRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            function_name: record.required(0)?,
            invocation_type: record.optional(1)?,
            log_type: record.optional(2)?,
            client_context: record.optional(3)?,
            durable_execution_name: record.optional(4)?,
            payload: record.optional(5)?,
            qualifier: record.optional(6)?,
            tenant_id: record.optional(7)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::InvocationRequest);
        record.put(0, self.function_name);
        record.put_optional(1, self.invocation_type);
        record.put_optional(2, self.log_type);
        record.put_optional(3, self.client_context);
        record.put_optional(4, self.durable_execution_name);
        record.put_optional(5, self.payload);
        record.put_optional(6, self.qualifier);
        record.put_optional(7, self.tenant_id);
        record
    }
}

impl std::fmt::Debug for InvocationRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct InvocationResponse {
    pub status_code: Option<i32>,
    pub function_error: Option<String>,
    pub log_result: Option<String>,
    pub payload: Option<Bytes>,
    pub executed_version: Option<String>,
    pub durable_execution_arn: Option<String>,
}

impl Shape for InvocationResponse {
    fn structure() -> &'static wire::Structure {
        &schema::InvocationResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            status_code: record.optional(0)?,
            function_error: record.optional(1)?,
            log_result: record.optional(2)?,
            payload: record.optional(3)?,
            executed_version: record.optional(4)?,
            durable_execution_arn: record.optional(5)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::InvocationResponse);
        record.put_optional(0, self.status_code);
        record.put_optional(1, self.function_error);
        record.put_optional(2, self.log_result);
        record.put_optional(3, self.payload);
        record.put_optional(4, self.executed_version);
        record.put_optional(5, self.durable_execution_arn);
        record
    }
}

impl std::fmt::Debug for InvocationResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct InvokeAsyncRequest {
    pub function_name: String,
    pub invoke_args: Bytes,
}

impl Shape for InvokeAsyncRequest {
    fn structure() -> &'static wire::Structure {
        &schema::InvokeAsyncRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            function_name: record.required(0)?,
            invoke_args: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::InvokeAsyncRequest);
        record.put(0, self.function_name);
        record.put(1, self.invoke_args);
        record
    }
}

impl std::fmt::Debug for InvokeAsyncRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct InvokeAsyncResponse {
    pub status: Option<i32>,
}

impl Shape for InvokeAsyncResponse {
    fn structure() -> &'static wire::Structure {
        &schema::InvokeAsyncResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            status: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::InvokeAsyncResponse);
        record.put_optional(0, self.status);
        record
    }
}

impl std::fmt::Debug for InvokeAsyncResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct LambdaManagedInstancesCapacityProviderConfig {
    pub capacity_provider_arn: String,
    pub per_execution_environment_max_concurrency: Option<i32>,
    pub execution_environment_memory_gi_b_per_v_cpu: Option<f64>,
}

impl Shape for LambdaManagedInstancesCapacityProviderConfig {
    fn structure() -> &'static wire::Structure {
        &schema::LambdaManagedInstancesCapacityProviderConfig
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            capacity_provider_arn: record.required(0)?,
            per_execution_environment_max_concurrency: record.optional(1)?,
            execution_environment_memory_gi_b_per_v_cpu: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::LambdaManagedInstancesCapacityProviderConfig);
        record.put(0, self.capacity_provider_arn);
        record.put_optional(1, self.per_execution_environment_max_concurrency);
        record.put_optional(2, self.execution_environment_memory_gi_b_per_v_cpu);
        record
    }
}

impl std::fmt::Debug for LambdaManagedInstancesCapacityProviderConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct Layer {
    pub arn: Option<String>,
    pub code_size: Option<i64>,
    pub signing_profile_version_arn: Option<String>,
    pub signing_job_arn: Option<String>,
}

impl Shape for Layer {
    fn structure() -> &'static wire::Structure {
        &schema::Layer
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            arn: record.optional(0)?,
            code_size: record.optional(1)?,
            signing_profile_version_arn: record.optional(2)?,
            signing_job_arn: record.optional(3)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::Layer);
        record.put_optional(0, self.arn);
        record.put_optional(1, self.code_size);
        record.put_optional(2, self.signing_profile_version_arn);
        record.put_optional(3, self.signing_job_arn);
        record
    }
}

impl std::fmt::Debug for Layer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListFunctionsRequest {
    pub master_region: Option<String>,
    pub function_version: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListFunctionsRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ListFunctionsRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            master_region: record.optional(0)?,
            function_version: record.optional(1)?,
            marker: record.optional(2)?,
            max_items: record.optional(3)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListFunctionsRequest);
        record.put_optional(0, self.master_region);
        record.put_optional(1, self.function_version);
        record.put_optional(2, self.marker);
        record.put_optional(3, self.max_items);
        record
    }
}

impl std::fmt::Debug for ListFunctionsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListFunctionsResponse {
    pub next_marker: Option<String>,
    pub functions: Option<Vec<FunctionConfiguration>>,
}

impl Shape for ListFunctionsResponse {
    fn structure() -> &'static wire::Structure {
        &schema::ListFunctionsResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            next_marker: record.optional(0)?,
            functions: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListFunctionsResponse);
        record.put_optional(0, self.next_marker);
        record.put_optional(1, self.functions);
        record
    }
}

impl std::fmt::Debug for ListFunctionsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListTagsRequest {
    pub resource: String,
}

impl Shape for ListTagsRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ListTagsRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            resource: record.required(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListTagsRequest);
        record.put(0, self.resource);
        record
    }
}

impl std::fmt::Debug for ListTagsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListTagsResponse {
    pub tags: Option<BTreeMap<String, String>>,
}

impl Shape for ListTagsResponse {
    fn structure() -> &'static wire::Structure {
        &schema::ListTagsResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            tags: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListTagsResponse);
        record.put_optional(0, self.tags);
        record
    }
}

impl std::fmt::Debug for ListTagsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListVersionsByFunctionRequest {
    pub function_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListVersionsByFunctionRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ListVersionsByFunctionRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            function_name: record.required(0)?,
            marker: record.optional(1)?,
            max_items: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListVersionsByFunctionRequest);
        record.put(0, self.function_name);
        record.put_optional(1, self.marker);
        record.put_optional(2, self.max_items);
        record
    }
}

impl std::fmt::Debug for ListVersionsByFunctionRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListVersionsByFunctionResponse {
    pub next_marker: Option<String>,
    pub versions: Option<Vec<FunctionConfiguration>>,
}

impl Shape for ListVersionsByFunctionResponse {
    fn structure() -> &'static wire::Structure {
        &schema::ListVersionsByFunctionResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            next_marker: record.optional(0)?,
            versions: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListVersionsByFunctionResponse);
        record.put_optional(0, self.next_marker);
        record.put_optional(1, self.versions);
        record
    }
}

impl std::fmt::Debug for ListVersionsByFunctionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct LoggingConfig {
    pub log_format: Option<String>,
    pub application_log_level: Option<String>,
    pub system_log_level: Option<String>,
    pub log_group: Option<String>,
}

impl Shape for LoggingConfig {
    fn structure() -> &'static wire::Structure {
        &schema::LoggingConfig
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            log_format: record.optional(0)?,
            application_log_level: record.optional(1)?,
            system_log_level: record.optional(2)?,
            log_group: record.optional(3)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::LoggingConfig);
        record.put_optional(0, self.log_format);
        record.put_optional(1, self.application_log_level);
        record.put_optional(2, self.system_log_level);
        record.put_optional(3, self.log_group);
        record
    }
}

impl std::fmt::Debug for LoggingConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct OnFailure {
    pub destination: Option<String>,
}

impl Shape for OnFailure {
    fn structure() -> &'static wire::Structure {
        &schema::OnFailure
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            destination: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::OnFailure);
        record.put_optional(0, self.destination);
        record
    }
}

impl std::fmt::Debug for OnFailure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct OnSuccess {
    pub destination: Option<String>,
}

impl Shape for OnSuccess {
    fn structure() -> &'static wire::Structure {
        &schema::OnSuccess
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            destination: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::OnSuccess);
        record.put_optional(0, self.destination);
        record
    }
}

impl std::fmt::Debug for OnSuccess {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct PublishVersionRequest {
    pub function_name: String,
    pub code_sha256: Option<String>,
    pub description: Option<String>,
    pub revision_id: Option<String>,
    pub publish_to: Option<String>,
}

impl Shape for PublishVersionRequest {
    fn structure() -> &'static wire::Structure {
        &schema::PublishVersionRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            function_name: record.required(0)?,
            code_sha256: record.optional(1)?,
            description: record.optional(2)?,
            revision_id: record.optional(3)?,
            publish_to: record.optional(4)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::PublishVersionRequest);
        record.put(0, self.function_name);
        record.put_optional(1, self.code_sha256);
        record.put_optional(2, self.description);
        record.put_optional(3, self.revision_id);
        record.put_optional(4, self.publish_to);
        record
    }
}

impl std::fmt::Debug for PublishVersionRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct RemovePermissionRequest {
    pub function_name: String,
    pub statement_id: String,
    pub qualifier: Option<String>,
    pub revision_id: Option<String>,
}

impl Shape for RemovePermissionRequest {
    fn structure() -> &'static wire::Structure {
        &schema::RemovePermissionRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            function_name: record.required(0)?,
            statement_id: record.required(1)?,
            qualifier: record.optional(2)?,
            revision_id: record.optional(3)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::RemovePermissionRequest);
        record.put(0, self.function_name);
        record.put(1, self.statement_id);
        record.put_optional(2, self.qualifier);
        record.put_optional(3, self.revision_id);
        record
    }
}

impl std::fmt::Debug for RemovePermissionRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct RuntimeVersionConfig {
    pub runtime_version_arn: Option<String>,
    pub error: Option<RuntimeVersionError>,
}

impl Shape for RuntimeVersionConfig {
    fn structure() -> &'static wire::Structure {
        &schema::RuntimeVersionConfig
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            runtime_version_arn: record.optional(0)?,
            error: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::RuntimeVersionConfig);
        record.put_optional(0, self.runtime_version_arn);
        record.put_optional(1, self.error);
        record
    }
}

impl std::fmt::Debug for RuntimeVersionConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct RuntimeVersionError {
    pub error_code: Option<String>,
    pub message: Option<String>,
}

impl Shape for RuntimeVersionError {
    fn structure() -> &'static wire::Structure {
        &schema::RuntimeVersionError
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            error_code: record.optional(0)?,
            message: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::RuntimeVersionError);
        record.put_optional(0, self.error_code);
        record.put_optional(1, self.message);
        record
    }
}

impl std::fmt::Debug for RuntimeVersionError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct SnapStart {
    pub apply_on: Option<String>,
}

impl Shape for SnapStart {
    fn structure() -> &'static wire::Structure {
        &schema::SnapStart
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            apply_on: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::SnapStart);
        record.put_optional(0, self.apply_on);
        record
    }
}

impl std::fmt::Debug for SnapStart {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct SnapStartResponse {
    pub apply_on: Option<String>,
    pub optimization_status: Option<String>,
}

impl Shape for SnapStartResponse {
    fn structure() -> &'static wire::Structure {
        &schema::SnapStartResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            apply_on: record.optional(0)?,
            optimization_status: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::SnapStartResponse);
        record.put_optional(0, self.apply_on);
        record.put_optional(1, self.optimization_status);
        record
    }
}

impl std::fmt::Debug for SnapStartResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct TagResourceRequest {
    pub resource: String,
    pub tags: BTreeMap<String, String>,
}

impl Shape for TagResourceRequest {
    fn structure() -> &'static wire::Structure {
        &schema::TagResourceRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            resource: record.required(0)?,
            tags: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::TagResourceRequest);
        record.put(0, self.resource);
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
pub struct TagsError {
    pub error_code: Option<String>,
    pub message: Option<String>,
}

impl Shape for TagsError {
    fn structure() -> &'static wire::Structure {
        &schema::TagsError
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            error_code: record.optional(0)?,
            message: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::TagsError);
        record.put_optional(0, self.error_code);
        record.put_optional(1, self.message);
        record
    }
}

impl std::fmt::Debug for TagsError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct TenancyConfig {
    pub tenant_isolation_mode: String,
}

impl Shape for TenancyConfig {
    fn structure() -> &'static wire::Structure {
        &schema::TenancyConfig
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            tenant_isolation_mode: record.required(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::TenancyConfig);
        record.put(0, self.tenant_isolation_mode);
        record
    }
}

impl std::fmt::Debug for TenancyConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct TracingConfig {
    pub mode: Option<String>,
}

impl Shape for TracingConfig {
    fn structure() -> &'static wire::Structure {
        &schema::TracingConfig
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            mode: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::TracingConfig);
        record.put_optional(0, self.mode);
        record
    }
}

impl std::fmt::Debug for TracingConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct TracingConfigResponse {
    pub mode: Option<String>,
}

impl Shape for TracingConfigResponse {
    fn structure() -> &'static wire::Structure {
        &schema::TracingConfigResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            mode: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::TracingConfigResponse);
        record.put_optional(0, self.mode);
        record
    }
}

impl std::fmt::Debug for TracingConfigResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UntagResourceRequest {
    pub resource: String,
    pub tag_keys: Vec<String>,
}

impl Shape for UntagResourceRequest {
    fn structure() -> &'static wire::Structure {
        &schema::UntagResourceRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            resource: record.required(0)?,
            tag_keys: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UntagResourceRequest);
        record.put(0, self.resource);
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
pub struct UpdateFunctionCodeRequest {
    pub function_name: String,
    pub zip_file: Option<Bytes>,
    pub s3_bucket: Option<String>,
    pub s3_key: Option<String>,
    pub s3_object_version: Option<String>,
    pub image_uri: Option<String>,
    pub publish: Option<bool>,
    pub dry_run: Option<bool>,
    pub revision_id: Option<String>,
    pub architectures: Option<Vec<String>>,
    pub source_kms_key_arn: Option<String>,
    pub publish_to: Option<String>,
}

impl Shape for UpdateFunctionCodeRequest {
    fn structure() -> &'static wire::Structure {
        &schema::UpdateFunctionCodeRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            function_name: record.required(0)?,
            zip_file: record.optional(1)?,
            s3_bucket: record.optional(2)?,
            s3_key: record.optional(3)?,
            s3_object_version: record.optional(4)?,
            image_uri: record.optional(5)?,
            publish: record.optional(6)?,
            dry_run: record.optional(7)?,
            revision_id: record.optional(8)?,
            architectures: record.optional(9)?,
            source_kms_key_arn: record.optional(10)?,
            publish_to: record.optional(11)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UpdateFunctionCodeRequest);
        record.put(0, self.function_name);
        record.put_optional(1, self.zip_file);
        record.put_optional(2, self.s3_bucket);
        record.put_optional(3, self.s3_key);
        record.put_optional(4, self.s3_object_version);
        record.put_optional(5, self.image_uri);
        record.put_optional(6, self.publish);
        record.put_optional(7, self.dry_run);
        record.put_optional(8, self.revision_id);
        record.put_optional(9, self.architectures);
        record.put_optional(10, self.source_kms_key_arn);
        record.put_optional(11, self.publish_to);
        record
    }
}

impl std::fmt::Debug for UpdateFunctionCodeRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UpdateFunctionConfigurationRequest {
    pub function_name: String,
    pub role: Option<String>,
    pub handler: Option<String>,
    pub description: Option<String>,
    pub timeout: Option<i32>,
    pub memory_size: Option<i32>,
    pub vpc_config: Option<VpcConfig>,
    pub environment: Option<Environment>,
    pub runtime: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub kms_key_arn: Option<String>,
    pub tracing_config: Option<TracingConfig>,
    pub revision_id: Option<String>,
    pub layers: Option<Vec<String>>,
    pub file_system_configs: Option<Vec<FileSystemConfig>>,
    pub image_config: Option<ImageConfig>,
    pub ephemeral_storage: Option<EphemeralStorage>,
    pub snap_start: Option<SnapStart>,
    pub logging_config: Option<LoggingConfig>,
    pub capacity_provider_config: Option<CapacityProviderConfig>,
    pub durable_config: Option<DurableConfig>,
}

impl Shape for UpdateFunctionConfigurationRequest {
    fn structure() -> &'static wire::Structure {
        &schema::UpdateFunctionConfigurationRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            function_name: record.required(0)?,
            role: record.optional(1)?,
            handler: record.optional(2)?,
            description: record.optional(3)?,
            timeout: record.optional(4)?,
            memory_size: record.optional(5)?,
            vpc_config: record.optional(6)?,
            environment: record.optional(7)?,
            runtime: record.optional(8)?,
            dead_letter_config: record.optional(9)?,
            kms_key_arn: record.optional(10)?,
            tracing_config: record.optional(11)?,
            revision_id: record.optional(12)?,
            layers: record.optional(13)?,
            file_system_configs: record.optional(14)?,
            image_config: record.optional(15)?,
            ephemeral_storage: record.optional(16)?,
            snap_start: record.optional(17)?,
            logging_config: record.optional(18)?,
            capacity_provider_config: record.optional(19)?,
            durable_config: record.optional(20)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UpdateFunctionConfigurationRequest);
        record.put(0, self.function_name);
        record.put_optional(1, self.role);
        record.put_optional(2, self.handler);
        record.put_optional(3, self.description);
        record.put_optional(4, self.timeout);
        record.put_optional(5, self.memory_size);
        record.put_optional(6, self.vpc_config);
        record.put_optional(7, self.environment);
        record.put_optional(8, self.runtime);
        record.put_optional(9, self.dead_letter_config);
        record.put_optional(10, self.kms_key_arn);
        record.put_optional(11, self.tracing_config);
        record.put_optional(12, self.revision_id);
        record.put_optional(13, self.layers);
        record.put_optional(14, self.file_system_configs);
        record.put_optional(15, self.image_config);
        record.put_optional(16, self.ephemeral_storage);
        record.put_optional(17, self.snap_start);
        record.put_optional(18, self.logging_config);
        record.put_optional(19, self.capacity_provider_config);
        record.put_optional(20, self.durable_config);
        record
    }
}

impl std::fmt::Debug for UpdateFunctionConfigurationRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct VpcConfig {
    pub subnet_ids: Option<Vec<String>>,
    pub security_group_ids: Option<Vec<String>>,
    pub ipv6_allowed_for_dual_stack: Option<bool>,
}

impl Shape for VpcConfig {
    fn structure() -> &'static wire::Structure {
        &schema::VpcConfig
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            subnet_ids: record.optional(0)?,
            security_group_ids: record.optional(1)?,
            ipv6_allowed_for_dual_stack: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::VpcConfig);
        record.put_optional(0, self.subnet_ids);
        record.put_optional(1, self.security_group_ids);
        record.put_optional(2, self.ipv6_allowed_for_dual_stack);
        record
    }
}

impl std::fmt::Debug for VpcConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct VpcConfigResponse {
    pub subnet_ids: Option<Vec<String>>,
    pub security_group_ids: Option<Vec<String>>,
    pub vpc_id: Option<String>,
    pub ipv6_allowed_for_dual_stack: Option<bool>,
}

impl Shape for VpcConfigResponse {
    fn structure() -> &'static wire::Structure {
        &schema::VpcConfigResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            subnet_ids: record.optional(0)?,
            security_group_ids: record.optional(1)?,
            vpc_id: record.optional(2)?,
            ipv6_allowed_for_dual_stack: record.optional(3)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::VpcConfigResponse);
        record.put_optional(0, self.subnet_ids);
        record.put_optional(1, self.security_group_ids);
        record.put_optional(2, self.vpc_id);
        record.put_optional(3, self.ipv6_allowed_for_dual_stack);
        record
    }
}

impl std::fmt::Debug for VpcConfigResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

/// The model's errors: each takes its message.
pub mod errors {
    use super::schema;
    use wire::Error;

    pub fn callback_timeout_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::CallbackTimeoutException, message)
    }
    pub fn capacity_provider_limit_exceeded_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::CapacityProviderLimitExceededException, message)
    }
    pub fn code_signing_config_not_found_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::CodeSigningConfigNotFoundException, message)
    }
    pub fn code_storage_exceeded_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::CodeStorageExceededException, message)
    }
    pub fn code_verification_failed_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::CodeVerificationFailedException, message)
    }
    pub fn durable_execution_already_started_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::DurableExecutionAlreadyStartedException, message)
    }
    pub fn ec2_access_denied_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::EC2AccessDeniedException, message)
    }
    pub fn ec2_throttled_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::EC2ThrottledException, message)
    }
    pub fn ec2_unexpected_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::EC2UnexpectedException, message)
    }
    pub fn efsio_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::EFSIOException, message)
    }
    pub fn efs_mount_connectivity_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::EFSMountConnectivityException, message)
    }
    pub fn efs_mount_failure_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::EFSMountFailureException, message)
    }
    pub fn efs_mount_timeout_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::EFSMountTimeoutException, message)
    }
    pub fn eni_limit_reached_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::ENILimitReachedException, message)
    }
    pub fn function_versions_per_capacity_provider_limit_exceeded_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::FunctionVersionsPerCapacityProviderLimitExceededException, message)
    }
    pub fn invalid_code_signature_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::InvalidCodeSignatureException, message)
    }
    pub fn invalid_parameter_value_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::InvalidParameterValueException, message)
    }
    pub fn invalid_request_content_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::InvalidRequestContentException, message)
    }
    pub fn invalid_runtime_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::InvalidRuntimeException, message)
    }
    pub fn invalid_security_group_id_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::InvalidSecurityGroupIDException, message)
    }
    pub fn invalid_subnet_id_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::InvalidSubnetIDException, message)
    }
    pub fn invalid_zip_file_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::InvalidZipFileException, message)
    }
    pub fn kms_access_denied_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::KMSAccessDeniedException, message)
    }
    pub fn kms_disabled_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::KMSDisabledException, message)
    }
    pub fn kms_invalid_state_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::KMSInvalidStateException, message)
    }
    pub fn kms_not_found_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::KMSNotFoundException, message)
    }
    pub fn no_published_version_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::NoPublishedVersionException, message)
    }
    pub fn policy_length_exceeded_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::PolicyLengthExceededException, message)
    }
    pub fn precondition_failed_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::PreconditionFailedException, message)
    }
    pub fn provisioned_concurrency_config_not_found_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::ProvisionedConcurrencyConfigNotFoundException, message)
    }
    pub fn recursive_invocation_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::RecursiveInvocationException, message)
    }
    pub fn request_too_large_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::RequestTooLargeException, message)
    }
    pub fn resource_conflict_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::ResourceConflictException, message)
    }
    pub fn resource_in_use_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::ResourceInUseException, message)
    }
    pub fn resource_not_found_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::ResourceNotFoundException, message)
    }
    pub fn resource_not_ready_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::ResourceNotReadyException, message)
    }
    pub fn s3_files_mount_connectivity_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::S3FilesMountConnectivityException, message)
    }
    pub fn s3_files_mount_failure_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::S3FilesMountFailureException, message)
    }
    pub fn s3_files_mount_timeout_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::S3FilesMountTimeoutException, message)
    }
    pub fn serialized_request_entity_too_large_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::SerializedRequestEntityTooLargeException, message)
    }
    pub fn service_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::ServiceException, message)
    }
    pub fn snap_start_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::SnapStartException, message)
    }
    pub fn snap_start_not_ready_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::SnapStartNotReadyException, message)
    }
    pub fn snap_start_timeout_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::SnapStartTimeoutException, message)
    }
    pub fn subnet_ip_address_limit_reached_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::SubnetIPAddressLimitReachedException, message)
    }
    pub fn too_many_requests_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::TooManyRequestsException, message)
    }
    pub fn unsupported_media_type_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::UnsupportedMediaTypeException, message)
    }
}

pub static SERVICE: wire::Service = wire::Service {
    name: "lambda",
    signing_name: "lambda",
    endpoint_prefix: "lambda",
    target_prefix: "",
    api_version: "2015-03-31",
    xml_namespace: "",
    json_version: "",
    protocols: &[wire::Protocol::RestJson1],
    operations: &[
        &operations::AddLayerVersionPermission,
        &operations::AddPermission,
        &operations::CheckpointDurableExecution,
        &operations::CreateAlias,
        &operations::CreateCapacityProvider,
        &operations::CreateCodeSigningConfig,
        &operations::CreateEventSourceMapping,
        &operations::CreateFunction,
        &operations::CreateFunctionUrlConfig,
        &operations::DeleteAlias,
        &operations::DeleteCapacityProvider,
        &operations::DeleteCodeSigningConfig,
        &operations::DeleteEventSourceMapping,
        &operations::DeleteFunction,
        &operations::DeleteFunctionCodeSigningConfig,
        &operations::DeleteFunctionConcurrency,
        &operations::DeleteFunctionEventInvokeConfig,
        &operations::DeleteFunctionUrlConfig,
        &operations::DeleteLayerVersion,
        &operations::DeleteProvisionedConcurrencyConfig,
        &operations::GetAccountSettings,
        &operations::GetAlias,
        &operations::GetCapacityProvider,
        &operations::GetCodeSigningConfig,
        &operations::GetDurableExecution,
        &operations::GetDurableExecutionHistory,
        &operations::GetDurableExecutionState,
        &operations::GetEventSourceMapping,
        &operations::GetFunction,
        &operations::GetFunctionCodeSigningConfig,
        &operations::GetFunctionConcurrency,
        &operations::GetFunctionConfiguration,
        &operations::GetFunctionEventInvokeConfig,
        &operations::GetFunctionRecursionConfig,
        &operations::GetFunctionScalingConfig,
        &operations::GetFunctionUrlConfig,
        &operations::GetLayerVersion,
        &operations::GetLayerVersionByArn,
        &operations::GetLayerVersionPolicy,
        &operations::GetPolicy,
        &operations::GetProvisionedConcurrencyConfig,
        &operations::GetRuntimeManagementConfig,
        &operations::Invoke,
        &operations::InvokeAsync,
        &operations::InvokeWithResponseStream,
        &operations::ListAliases,
        &operations::ListCapacityProviders,
        &operations::ListCodeSigningConfigs,
        &operations::ListDurableExecutionsByFunction,
        &operations::ListEventSourceMappings,
        &operations::ListFunctionEventInvokeConfigs,
        &operations::ListFunctionUrlConfigs,
        &operations::ListFunctionVersionsByCapacityProvider,
        &operations::ListFunctions,
        &operations::ListFunctionsByCodeSigningConfig,
        &operations::ListLayerVersions,
        &operations::ListLayers,
        &operations::ListProvisionedConcurrencyConfigs,
        &operations::ListTags,
        &operations::ListVersionsByFunction,
        &operations::PublishLayerVersion,
        &operations::PublishVersion,
        &operations::PutFunctionCodeSigningConfig,
        &operations::PutFunctionConcurrency,
        &operations::PutFunctionEventInvokeConfig,
        &operations::PutFunctionRecursionConfig,
        &operations::PutFunctionScalingConfig,
        &operations::PutProvisionedConcurrencyConfig,
        &operations::PutRuntimeManagementConfig,
        &operations::RemoveLayerVersionPermission,
        &operations::RemovePermission,
        &operations::SendDurableExecutionCallbackFailure,
        &operations::SendDurableExecutionCallbackHeartbeat,
        &operations::SendDurableExecutionCallbackSuccess,
        &operations::StopDurableExecution,
        &operations::TagResource,
        &operations::UntagResource,
        &operations::UpdateAlias,
        &operations::UpdateCapacityProvider,
        &operations::UpdateCodeSigningConfig,
        &operations::UpdateEventSourceMapping,
        &operations::UpdateFunctionCode,
        &operations::UpdateFunctionConfiguration,
        &operations::UpdateFunctionEventInvokeConfig,
        &operations::UpdateFunctionUrlConfig,
    ],
    paginators: &[
        wire::schema::Paginator { operation: "GetDurableExecutionHistory", input_token: &["Marker"], output_token: &["NextMarker"], limit_key: "MaxItems", more_results: "", result_key: &["Events"] },
        wire::schema::Paginator { operation: "GetDurableExecutionState", input_token: &["Marker"], output_token: &["NextMarker"], limit_key: "MaxItems", more_results: "", result_key: &["Operations"] },
        wire::schema::Paginator { operation: "ListAliases", input_token: &["Marker"], output_token: &["NextMarker"], limit_key: "MaxItems", more_results: "", result_key: &["Aliases"] },
        wire::schema::Paginator { operation: "ListCapacityProviders", input_token: &["Marker"], output_token: &["NextMarker"], limit_key: "MaxItems", more_results: "", result_key: &["CapacityProviders"] },
        wire::schema::Paginator { operation: "ListCodeSigningConfigs", input_token: &["Marker"], output_token: &["NextMarker"], limit_key: "MaxItems", more_results: "", result_key: &["CodeSigningConfigs"] },
        wire::schema::Paginator { operation: "ListDurableExecutionsByFunction", input_token: &["Marker"], output_token: &["NextMarker"], limit_key: "MaxItems", more_results: "", result_key: &["DurableExecutions"] },
        wire::schema::Paginator { operation: "ListEventSourceMappings", input_token: &["Marker"], output_token: &["NextMarker"], limit_key: "MaxItems", more_results: "", result_key: &["EventSourceMappings"] },
        wire::schema::Paginator { operation: "ListFunctionEventInvokeConfigs", input_token: &["Marker"], output_token: &["NextMarker"], limit_key: "MaxItems", more_results: "", result_key: &["FunctionEventInvokeConfigs"] },
        wire::schema::Paginator { operation: "ListFunctionUrlConfigs", input_token: &["Marker"], output_token: &["NextMarker"], limit_key: "MaxItems", more_results: "", result_key: &["FunctionUrlConfigs"] },
        wire::schema::Paginator { operation: "ListFunctionVersionsByCapacityProvider", input_token: &["Marker"], output_token: &["NextMarker"], limit_key: "MaxItems", more_results: "", result_key: &["FunctionVersions"] },
        wire::schema::Paginator { operation: "ListFunctions", input_token: &["Marker"], output_token: &["NextMarker"], limit_key: "MaxItems", more_results: "", result_key: &["Functions"] },
        wire::schema::Paginator { operation: "ListFunctionsByCodeSigningConfig", input_token: &["Marker"], output_token: &["NextMarker"], limit_key: "MaxItems", more_results: "", result_key: &["FunctionArns"] },
        wire::schema::Paginator { operation: "ListLayerVersions", input_token: &["Marker"], output_token: &["NextMarker"], limit_key: "MaxItems", more_results: "", result_key: &["LayerVersions"] },
        wire::schema::Paginator { operation: "ListLayers", input_token: &["Marker"], output_token: &["NextMarker"], limit_key: "MaxItems", more_results: "", result_key: &["Layers"] },
        wire::schema::Paginator { operation: "ListProvisionedConcurrencyConfigs", input_token: &["Marker"], output_token: &["NextMarker"], limit_key: "MaxItems", more_results: "", result_key: &["ProvisionedConcurrencyConfigs"] },
        wire::schema::Paginator { operation: "ListVersionsByFunction", input_token: &["Marker"], output_token: &["NextMarker"], limit_key: "MaxItems", more_results: "", result_key: &["Versions"] },
    ],
};

pub mod operations {
    use super::schema;
    use wire::schema::{Access, Operation};

    pub static AddLayerVersionPermission: Operation = Operation {
        name: "AddLayerVersionPermission",
        method: "POST",
        uri: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy",
        success_status: 201,
        input: Some(&schema::AddLayerVersionPermissionRequest),
        output: Some(&schema::AddLayerVersionPermissionResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::PolicyLengthExceededException, &schema::PreconditionFailedException, &schema::ResourceConflictException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:AddLayerVersionPermission", resources: &["arn:${Partition}:lambda:${Region}:${Account}:layer:${LayerName}:${LayerVersion}"], conditions: &[] },
    };
    pub static AddPermission: Operation = Operation {
        name: "AddPermission",
        method: "POST",
        uri: "/2015-03-31/functions/{FunctionName}/policy",
        success_status: 201,
        input: Some(&schema::AddPermissionRequest),
        output: Some(&schema::AddPermissionResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::PolicyLengthExceededException, &schema::PreconditionFailedException, &schema::ResourceConflictException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:AddPermission", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:ResourceTag/${TagKey}", "lambda:FunctionUrlAuthType", "lambda:Principal"] },
    };
    pub static CheckpointDurableExecution: Operation = Operation {
        name: "CheckpointDurableExecution",
        method: "POST",
        uri: "/2025-12-01/durable-executions/{DurableExecutionArn}/checkpoint",
        success_status: 200,
        input: Some(&schema::CheckpointDurableExecutionRequest),
        output: Some(&schema::CheckpointDurableExecutionResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:CheckpointDurableExecution", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}:${Version}/durable-execution/${ExecutionName}/${ExecutionId}"], conditions: &[] },
    };
    pub static CreateAlias: Operation = Operation {
        name: "CreateAlias",
        method: "POST",
        uri: "/2015-03-31/functions/{FunctionName}/aliases",
        success_status: 201,
        input: Some(&schema::CreateAliasRequest),
        output: Some(&schema::AliasConfiguration),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceConflictException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:CreateAlias", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static CreateCapacityProvider: Operation = Operation {
        name: "CreateCapacityProvider",
        method: "POST",
        uri: "/2025-11-30/capacity-providers",
        success_status: 202,
        input: Some(&schema::CreateCapacityProviderRequest),
        output: Some(&schema::CreateCapacityProviderResponse),
        errors: &[&schema::CapacityProviderLimitExceededException, &schema::InvalidParameterValueException, &schema::ResourceConflictException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:CreateCapacityProvider", resources: &["arn:${Partition}:lambda:${Region}:${Account}:capacity-provider:${CapacityProviderName}"], conditions: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys", "lambda:SecurityGroupIds", "lambda:SubnetIds"] },
    };
    pub static CreateCodeSigningConfig: Operation = Operation {
        name: "CreateCodeSigningConfig",
        method: "POST",
        uri: "/2020-04-22/code-signing-configs",
        success_status: 201,
        input: Some(&schema::CreateCodeSigningConfigRequest),
        output: Some(&schema::CreateCodeSigningConfigResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ServiceException],
        result_wrapper: "",
        access: Access { action: "lambda:CreateCodeSigningConfig", resources: &[], conditions: &["aws:RequestTag/${TagKey}", "aws:TagKeys"] },
    };
    pub static CreateEventSourceMapping: Operation = Operation {
        name: "CreateEventSourceMapping",
        method: "POST",
        uri: "/2015-03-31/event-source-mappings",
        success_status: 202,
        input: Some(&schema::CreateEventSourceMappingRequest),
        output: Some(&schema::EventSourceMappingConfiguration),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceConflictException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:CreateEventSourceMapping", resources: &[], conditions: &["aws:RequestTag/${TagKey}", "aws:TagKeys", "lambda:FunctionArn"] },
    };
    pub static CreateFunction: Operation = Operation {
        name: "CreateFunction",
        method: "POST",
        uri: "/2015-03-31/functions",
        success_status: 201,
        input: Some(&schema::CreateFunctionRequest),
        output: Some(&schema::FunctionConfiguration),
        errors: &[&schema::CodeSigningConfigNotFoundException, &schema::CodeStorageExceededException, &schema::CodeVerificationFailedException, &schema::FunctionVersionsPerCapacityProviderLimitExceededException, &schema::InvalidCodeSignatureException, &schema::InvalidParameterValueException, &schema::ResourceConflictException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:CreateFunction", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys", "lambda:CodeSigningConfigArn", "lambda:Layer", "lambda:SecurityGroupIds", "lambda:SubnetIds", "lambda:VpcIds"] },
    };
    pub static CreateFunctionUrlConfig: Operation = Operation {
        name: "CreateFunctionUrlConfig",
        method: "POST",
        uri: "/2021-10-31/functions/{FunctionName}/url",
        success_status: 201,
        input: Some(&schema::CreateFunctionUrlConfigRequest),
        output: Some(&schema::CreateFunctionUrlConfigResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceConflictException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:CreateFunctionUrlConfig", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:ResourceTag/${TagKey}", "lambda:FunctionArn", "lambda:FunctionUrlAuthType"] },
    };
    pub static DeleteAlias: Operation = Operation {
        name: "DeleteAlias",
        method: "DELETE",
        uri: "/2015-03-31/functions/{FunctionName}/aliases/{Name}",
        success_status: 204,
        input: Some(&schema::DeleteAliasRequest),
        output: None,
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceConflictException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:DeleteAlias", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteCapacityProvider: Operation = Operation {
        name: "DeleteCapacityProvider",
        method: "DELETE",
        uri: "/2025-11-30/capacity-providers/{CapacityProviderName}",
        success_status: 202,
        input: Some(&schema::DeleteCapacityProviderRequest),
        output: Some(&schema::DeleteCapacityProviderResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceConflictException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:DeleteCapacityProvider", resources: &["arn:${Partition}:lambda:${Region}:${Account}:capacity-provider:${CapacityProviderName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteCodeSigningConfig: Operation = Operation {
        name: "DeleteCodeSigningConfig",
        method: "DELETE",
        uri: "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}",
        success_status: 204,
        input: Some(&schema::DeleteCodeSigningConfigRequest),
        output: Some(&schema::DeleteCodeSigningConfigResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceConflictException, &schema::ResourceNotFoundException, &schema::ServiceException],
        result_wrapper: "",
        access: Access { action: "lambda:DeleteCodeSigningConfig", resources: &["arn:${Partition}:lambda:${Region}:${Account}:code-signing-config:${CodeSigningConfigId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteEventSourceMapping: Operation = Operation {
        name: "DeleteEventSourceMapping",
        method: "DELETE",
        uri: "/2015-03-31/event-source-mappings/{UUID}",
        success_status: 202,
        input: Some(&schema::DeleteEventSourceMappingRequest),
        output: Some(&schema::EventSourceMappingConfiguration),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceConflictException, &schema::ResourceInUseException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:DeleteEventSourceMapping", resources: &["arn:${Partition}:lambda:${Region}:${Account}:event-source-mapping:${UUID}"], conditions: &["aws:ResourceTag/${TagKey}", "lambda:FunctionArn"] },
    };
    pub static DeleteFunction: Operation = Operation {
        name: "DeleteFunction",
        method: "DELETE",
        uri: "/2015-03-31/functions/{FunctionName}",
        success_status: 200,
        input: Some(&schema::DeleteFunctionRequest),
        output: Some(&schema::DeleteFunctionResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceConflictException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:DeleteFunction", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteFunctionCodeSigningConfig: Operation = Operation {
        name: "DeleteFunctionCodeSigningConfig",
        method: "DELETE",
        uri: "/2020-06-30/functions/{FunctionName}/code-signing-config",
        success_status: 204,
        input: Some(&schema::DeleteFunctionCodeSigningConfigRequest),
        output: None,
        errors: &[&schema::CodeSigningConfigNotFoundException, &schema::InvalidParameterValueException, &schema::ResourceConflictException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:DeleteFunctionCodeSigningConfig", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteFunctionConcurrency: Operation = Operation {
        name: "DeleteFunctionConcurrency",
        method: "DELETE",
        uri: "/2017-10-31/functions/{FunctionName}/concurrency",
        success_status: 204,
        input: Some(&schema::DeleteFunctionConcurrencyRequest),
        output: None,
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceConflictException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:DeleteFunctionConcurrency", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteFunctionEventInvokeConfig: Operation = Operation {
        name: "DeleteFunctionEventInvokeConfig",
        method: "DELETE",
        uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config",
        success_status: 204,
        input: Some(&schema::DeleteFunctionEventInvokeConfigRequest),
        output: None,
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceConflictException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:DeleteFunctionEventInvokeConfig", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteFunctionUrlConfig: Operation = Operation {
        name: "DeleteFunctionUrlConfig",
        method: "DELETE",
        uri: "/2021-10-31/functions/{FunctionName}/url",
        success_status: 204,
        input: Some(&schema::DeleteFunctionUrlConfigRequest),
        output: None,
        errors: &[&schema::ResourceConflictException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:DeleteFunctionUrlConfig", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:ResourceTag/${TagKey}", "lambda:FunctionArn", "lambda:FunctionUrlAuthType"] },
    };
    pub static DeleteLayerVersion: Operation = Operation {
        name: "DeleteLayerVersion",
        method: "DELETE",
        uri: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}",
        success_status: 204,
        input: Some(&schema::DeleteLayerVersionRequest),
        output: None,
        errors: &[&schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:DeleteLayerVersion", resources: &["arn:${Partition}:lambda:${Region}:${Account}:layer:${LayerName}:${LayerVersion}"], conditions: &[] },
    };
    pub static DeleteProvisionedConcurrencyConfig: Operation = Operation {
        name: "DeleteProvisionedConcurrencyConfig",
        method: "DELETE",
        uri: "/2019-09-30/functions/{FunctionName}/provisioned-concurrency",
        success_status: 204,
        input: Some(&schema::DeleteProvisionedConcurrencyConfigRequest),
        output: None,
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceConflictException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:DeleteProvisionedConcurrencyConfig", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}:${Alias}", "arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}:${Version}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetAccountSettings: Operation = Operation {
        name: "GetAccountSettings",
        method: "GET",
        uri: "/2016-08-19/account-settings",
        success_status: 200,
        input: Some(&schema::GetAccountSettingsRequest),
        output: Some(&schema::GetAccountSettingsResponse),
        errors: &[&schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:GetAccountSettings", resources: &[], conditions: &[] },
    };
    pub static GetAlias: Operation = Operation {
        name: "GetAlias",
        method: "GET",
        uri: "/2015-03-31/functions/{FunctionName}/aliases/{Name}",
        success_status: 200,
        input: Some(&schema::GetAliasRequest),
        output: Some(&schema::AliasConfiguration),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:GetAlias", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetCapacityProvider: Operation = Operation {
        name: "GetCapacityProvider",
        method: "GET",
        uri: "/2025-11-30/capacity-providers/{CapacityProviderName}",
        success_status: 200,
        input: Some(&schema::GetCapacityProviderRequest),
        output: Some(&schema::GetCapacityProviderResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:GetCapacityProvider", resources: &["arn:${Partition}:lambda:${Region}:${Account}:capacity-provider:${CapacityProviderName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetCodeSigningConfig: Operation = Operation {
        name: "GetCodeSigningConfig",
        method: "GET",
        uri: "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}",
        success_status: 200,
        input: Some(&schema::GetCodeSigningConfigRequest),
        output: Some(&schema::GetCodeSigningConfigResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceNotFoundException, &schema::ServiceException],
        result_wrapper: "",
        access: Access { action: "lambda:GetCodeSigningConfig", resources: &["arn:${Partition}:lambda:${Region}:${Account}:code-signing-config:${CodeSigningConfigId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetDurableExecution: Operation = Operation {
        name: "GetDurableExecution",
        method: "GET",
        uri: "/2025-12-01/durable-executions/{DurableExecutionArn}",
        success_status: 200,
        input: Some(&schema::GetDurableExecutionRequest),
        output: Some(&schema::GetDurableExecutionResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:GetDurableExecution", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}:${Version}/durable-execution/${ExecutionName}/${ExecutionId}"], conditions: &[] },
    };
    pub static GetDurableExecutionHistory: Operation = Operation {
        name: "GetDurableExecutionHistory",
        method: "GET",
        uri: "/2025-12-01/durable-executions/{DurableExecutionArn}/history",
        success_status: 200,
        input: Some(&schema::GetDurableExecutionHistoryRequest),
        output: Some(&schema::GetDurableExecutionHistoryResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:GetDurableExecutionHistory", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}:${Version}/durable-execution/${ExecutionName}/${ExecutionId}"], conditions: &[] },
    };
    pub static GetDurableExecutionState: Operation = Operation {
        name: "GetDurableExecutionState",
        method: "GET",
        uri: "/2025-12-01/durable-executions/{DurableExecutionArn}/state",
        success_status: 200,
        input: Some(&schema::GetDurableExecutionStateRequest),
        output: Some(&schema::GetDurableExecutionStateResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:GetDurableExecutionState", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}:${Version}/durable-execution/${ExecutionName}/${ExecutionId}"], conditions: &[] },
    };
    pub static GetEventSourceMapping: Operation = Operation {
        name: "GetEventSourceMapping",
        method: "GET",
        uri: "/2015-03-31/event-source-mappings/{UUID}",
        success_status: 200,
        input: Some(&schema::GetEventSourceMappingRequest),
        output: Some(&schema::EventSourceMappingConfiguration),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:GetEventSourceMapping", resources: &["arn:${Partition}:lambda:${Region}:${Account}:event-source-mapping:${UUID}"], conditions: &["aws:ResourceTag/${TagKey}", "lambda:FunctionArn"] },
    };
    pub static GetFunction: Operation = Operation {
        name: "GetFunction",
        method: "GET",
        uri: "/2015-03-31/functions/{FunctionName}",
        success_status: 200,
        input: Some(&schema::GetFunctionRequest),
        output: Some(&schema::GetFunctionResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:GetFunction", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetFunctionCodeSigningConfig: Operation = Operation {
        name: "GetFunctionCodeSigningConfig",
        method: "GET",
        uri: "/2020-06-30/functions/{FunctionName}/code-signing-config",
        success_status: 200,
        input: Some(&schema::GetFunctionCodeSigningConfigRequest),
        output: Some(&schema::GetFunctionCodeSigningConfigResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:GetFunctionCodeSigningConfig", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetFunctionConcurrency: Operation = Operation {
        name: "GetFunctionConcurrency",
        method: "GET",
        uri: "/2019-09-30/functions/{FunctionName}/concurrency",
        success_status: 200,
        input: Some(&schema::GetFunctionConcurrencyRequest),
        output: Some(&schema::GetFunctionConcurrencyResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:GetFunctionConcurrency", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetFunctionConfiguration: Operation = Operation {
        name: "GetFunctionConfiguration",
        method: "GET",
        uri: "/2015-03-31/functions/{FunctionName}/configuration",
        success_status: 200,
        input: Some(&schema::GetFunctionConfigurationRequest),
        output: Some(&schema::FunctionConfiguration),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:GetFunctionConfiguration", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetFunctionEventInvokeConfig: Operation = Operation {
        name: "GetFunctionEventInvokeConfig",
        method: "GET",
        uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config",
        success_status: 200,
        input: Some(&schema::GetFunctionEventInvokeConfigRequest),
        output: Some(&schema::FunctionEventInvokeConfig),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:GetFunctionEventInvokeConfig", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetFunctionRecursionConfig: Operation = Operation {
        name: "GetFunctionRecursionConfig",
        method: "GET",
        uri: "/2024-08-31/functions/{FunctionName}/recursion-config",
        success_status: 200,
        input: Some(&schema::GetFunctionRecursionConfigRequest),
        output: Some(&schema::GetFunctionRecursionConfigResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:GetFunctionRecursionConfig", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetFunctionScalingConfig: Operation = Operation {
        name: "GetFunctionScalingConfig",
        method: "GET",
        uri: "/2025-11-30/functions/{FunctionName}/function-scaling-config",
        success_status: 200,
        input: Some(&schema::GetFunctionScalingConfigRequest),
        output: Some(&schema::GetFunctionScalingConfigResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:GetFunctionScalingConfig", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetFunctionUrlConfig: Operation = Operation {
        name: "GetFunctionUrlConfig",
        method: "GET",
        uri: "/2021-10-31/functions/{FunctionName}/url",
        success_status: 200,
        input: Some(&schema::GetFunctionUrlConfigRequest),
        output: Some(&schema::GetFunctionUrlConfigResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:GetFunctionUrlConfig", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:ResourceTag/${TagKey}", "lambda:FunctionArn", "lambda:FunctionUrlAuthType"] },
    };
    pub static GetLayerVersion: Operation = Operation {
        name: "GetLayerVersion",
        method: "GET",
        uri: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}",
        success_status: 200,
        input: Some(&schema::GetLayerVersionRequest),
        output: Some(&schema::GetLayerVersionResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:GetLayerVersion", resources: &["arn:${Partition}:lambda:${Region}:${Account}:layer:${LayerName}:${LayerVersion}"], conditions: &[] },
    };
    pub static GetLayerVersionByArn: Operation = Operation {
        name: "GetLayerVersionByArn",
        method: "GET",
        uri: "/2018-10-31/layers?find=LayerVersion",
        success_status: 200,
        input: Some(&schema::GetLayerVersionByArnRequest),
        output: Some(&schema::GetLayerVersionResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:GetLayerVersion", resources: &["arn:${Partition}:lambda:${Region}:${Account}:layer:${LayerName}:${LayerVersion}"], conditions: &[] },
    };
    pub static GetLayerVersionPolicy: Operation = Operation {
        name: "GetLayerVersionPolicy",
        method: "GET",
        uri: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy",
        success_status: 200,
        input: Some(&schema::GetLayerVersionPolicyRequest),
        output: Some(&schema::GetLayerVersionPolicyResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:GetLayerVersionPolicy", resources: &["arn:${Partition}:lambda:${Region}:${Account}:layer:${LayerName}:${LayerVersion}"], conditions: &[] },
    };
    pub static GetPolicy: Operation = Operation {
        name: "GetPolicy",
        method: "GET",
        uri: "/2015-03-31/functions/{FunctionName}/policy",
        success_status: 200,
        input: Some(&schema::GetPolicyRequest),
        output: Some(&schema::GetPolicyResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:GetPolicy", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetProvisionedConcurrencyConfig: Operation = Operation {
        name: "GetProvisionedConcurrencyConfig",
        method: "GET",
        uri: "/2019-09-30/functions/{FunctionName}/provisioned-concurrency",
        success_status: 200,
        input: Some(&schema::GetProvisionedConcurrencyConfigRequest),
        output: Some(&schema::GetProvisionedConcurrencyConfigResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ProvisionedConcurrencyConfigNotFoundException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:GetProvisionedConcurrencyConfig", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}:${Alias}", "arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}:${Version}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetRuntimeManagementConfig: Operation = Operation {
        name: "GetRuntimeManagementConfig",
        method: "GET",
        uri: "/2021-07-20/functions/{FunctionName}/runtime-management-config",
        success_status: 200,
        input: Some(&schema::GetRuntimeManagementConfigRequest),
        output: Some(&schema::GetRuntimeManagementConfigResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:GetRuntimeManagementConfig", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static Invoke: Operation = Operation {
        name: "Invoke",
        method: "POST",
        uri: "/2015-03-31/functions/{FunctionName}/invocations",
        success_status: 200,
        input: Some(&schema::InvocationRequest),
        output: Some(&schema::InvocationResponse),
        errors: &[&schema::DurableExecutionAlreadyStartedException, &schema::EC2AccessDeniedException, &schema::EC2ThrottledException, &schema::EC2UnexpectedException, &schema::EFSIOException, &schema::EFSMountConnectivityException, &schema::EFSMountFailureException, &schema::EFSMountTimeoutException, &schema::ENILimitReachedException, &schema::InvalidParameterValueException, &schema::InvalidRequestContentException, &schema::InvalidRuntimeException, &schema::InvalidSecurityGroupIDException, &schema::InvalidSubnetIDException, &schema::InvalidZipFileException, &schema::KMSAccessDeniedException, &schema::KMSDisabledException, &schema::KMSInvalidStateException, &schema::KMSNotFoundException, &schema::NoPublishedVersionException, &schema::RecursiveInvocationException, &schema::RequestTooLargeException, &schema::ResourceConflictException, &schema::ResourceNotFoundException, &schema::ResourceNotReadyException, &schema::S3FilesMountConnectivityException, &schema::S3FilesMountFailureException, &schema::S3FilesMountTimeoutException, &schema::SerializedRequestEntityTooLargeException, &schema::ServiceException, &schema::SnapStartException, &schema::SnapStartNotReadyException, &schema::SnapStartTimeoutException, &schema::SubnetIPAddressLimitReachedException, &schema::TooManyRequestsException, &schema::UnsupportedMediaTypeException],
        result_wrapper: "",
        access: Access { action: "lambda:InvokeFunction", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:ResourceTag/${TagKey}", "lambda:EventSourceToken", "lambda:InvokedViaFunctionUrl"] },
    };
    pub static InvokeAsync: Operation = Operation {
        name: "InvokeAsync",
        method: "POST",
        uri: "/2014-11-13/functions/{FunctionName}/invoke-async",
        success_status: 202,
        input: Some(&schema::InvokeAsyncRequest),
        output: Some(&schema::InvokeAsyncResponse),
        errors: &[&schema::InvalidRequestContentException, &schema::InvalidRuntimeException, &schema::ResourceConflictException, &schema::ResourceNotFoundException, &schema::ServiceException],
        result_wrapper: "",
        access: Access { action: "lambda:InvokeAsync", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static InvokeWithResponseStream: Operation = Operation {
        name: "InvokeWithResponseStream",
        method: "POST",
        uri: "/2021-11-15/functions/{FunctionName}/response-streaming-invocations",
        success_status: 200,
        input: Some(&schema::InvokeWithResponseStreamRequest),
        output: Some(&schema::InvokeWithResponseStreamResponse),
        errors: &[&schema::EC2AccessDeniedException, &schema::EC2ThrottledException, &schema::EC2UnexpectedException, &schema::EFSIOException, &schema::EFSMountConnectivityException, &schema::EFSMountFailureException, &schema::EFSMountTimeoutException, &schema::ENILimitReachedException, &schema::InvalidParameterValueException, &schema::InvalidRequestContentException, &schema::InvalidRuntimeException, &schema::InvalidSecurityGroupIDException, &schema::InvalidSubnetIDException, &schema::InvalidZipFileException, &schema::KMSAccessDeniedException, &schema::KMSDisabledException, &schema::KMSInvalidStateException, &schema::KMSNotFoundException, &schema::NoPublishedVersionException, &schema::RecursiveInvocationException, &schema::RequestTooLargeException, &schema::ResourceConflictException, &schema::ResourceNotFoundException, &schema::ResourceNotReadyException, &schema::S3FilesMountConnectivityException, &schema::S3FilesMountFailureException, &schema::S3FilesMountTimeoutException, &schema::SerializedRequestEntityTooLargeException, &schema::ServiceException, &schema::SnapStartException, &schema::SnapStartNotReadyException, &schema::SnapStartTimeoutException, &schema::SubnetIPAddressLimitReachedException, &schema::TooManyRequestsException, &schema::UnsupportedMediaTypeException],
        result_wrapper: "",
        access: Access { action: "lambda:InvokeFunction", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:ResourceTag/${TagKey}", "lambda:EventSourceToken", "lambda:InvokedViaFunctionUrl"] },
    };
    pub static ListAliases: Operation = Operation {
        name: "ListAliases",
        method: "GET",
        uri: "/2015-03-31/functions/{FunctionName}/aliases",
        success_status: 200,
        input: Some(&schema::ListAliasesRequest),
        output: Some(&schema::ListAliasesResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:ListAliases", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static ListCapacityProviders: Operation = Operation {
        name: "ListCapacityProviders",
        method: "GET",
        uri: "/2025-11-30/capacity-providers",
        success_status: 200,
        input: Some(&schema::ListCapacityProvidersRequest),
        output: Some(&schema::ListCapacityProvidersResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:ListCapacityProviders", resources: &[], conditions: &[] },
    };
    pub static ListCodeSigningConfigs: Operation = Operation {
        name: "ListCodeSigningConfigs",
        method: "GET",
        uri: "/2020-04-22/code-signing-configs",
        success_status: 200,
        input: Some(&schema::ListCodeSigningConfigsRequest),
        output: Some(&schema::ListCodeSigningConfigsResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ServiceException],
        result_wrapper: "",
        access: Access { action: "lambda:ListCodeSigningConfigs", resources: &[], conditions: &[] },
    };
    pub static ListDurableExecutionsByFunction: Operation = Operation {
        name: "ListDurableExecutionsByFunction",
        method: "GET",
        uri: "/2025-12-01/functions/{FunctionName}/durable-executions",
        success_status: 200,
        input: Some(&schema::ListDurableExecutionsByFunctionRequest),
        output: Some(&schema::ListDurableExecutionsByFunctionResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:ListDurableExecutionsByFunction", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static ListEventSourceMappings: Operation = Operation {
        name: "ListEventSourceMappings",
        method: "GET",
        uri: "/2015-03-31/event-source-mappings",
        success_status: 200,
        input: Some(&schema::ListEventSourceMappingsRequest),
        output: Some(&schema::ListEventSourceMappingsResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:ListEventSourceMappings", resources: &[], conditions: &[] },
    };
    pub static ListFunctionEventInvokeConfigs: Operation = Operation {
        name: "ListFunctionEventInvokeConfigs",
        method: "GET",
        uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config/list",
        success_status: 200,
        input: Some(&schema::ListFunctionEventInvokeConfigsRequest),
        output: Some(&schema::ListFunctionEventInvokeConfigsResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:ListFunctionEventInvokeConfigs", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static ListFunctionUrlConfigs: Operation = Operation {
        name: "ListFunctionUrlConfigs",
        method: "GET",
        uri: "/2021-10-31/functions/{FunctionName}/urls",
        success_status: 200,
        input: Some(&schema::ListFunctionUrlConfigsRequest),
        output: Some(&schema::ListFunctionUrlConfigsResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:ListFunctionUrlConfigs", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:ResourceTag/${TagKey}", "lambda:FunctionUrlAuthType"] },
    };
    pub static ListFunctionVersionsByCapacityProvider: Operation = Operation {
        name: "ListFunctionVersionsByCapacityProvider",
        method: "GET",
        uri: "/2025-11-30/capacity-providers/{CapacityProviderName}/function-versions",
        success_status: 200,
        input: Some(&schema::ListFunctionVersionsByCapacityProviderRequest),
        output: Some(&schema::ListFunctionVersionsByCapacityProviderResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:ListFunctionVersionsByCapacityProvider", resources: &["arn:${Partition}:lambda:${Region}:${Account}:capacity-provider:${CapacityProviderName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static ListFunctions: Operation = Operation {
        name: "ListFunctions",
        method: "GET",
        uri: "/2015-03-31/functions",
        success_status: 200,
        input: Some(&schema::ListFunctionsRequest),
        output: Some(&schema::ListFunctionsResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:ListFunctions", resources: &[], conditions: &[] },
    };
    pub static ListFunctionsByCodeSigningConfig: Operation = Operation {
        name: "ListFunctionsByCodeSigningConfig",
        method: "GET",
        uri: "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}/functions",
        success_status: 200,
        input: Some(&schema::ListFunctionsByCodeSigningConfigRequest),
        output: Some(&schema::ListFunctionsByCodeSigningConfigResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceNotFoundException, &schema::ServiceException],
        result_wrapper: "",
        access: Access { action: "lambda:ListFunctionsByCodeSigningConfig", resources: &["arn:${Partition}:lambda:${Region}:${Account}:code-signing-config:${CodeSigningConfigId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static ListLayerVersions: Operation = Operation {
        name: "ListLayerVersions",
        method: "GET",
        uri: "/2018-10-31/layers/{LayerName}/versions",
        success_status: 200,
        input: Some(&schema::ListLayerVersionsRequest),
        output: Some(&schema::ListLayerVersionsResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:ListLayerVersions", resources: &[], conditions: &[] },
    };
    pub static ListLayers: Operation = Operation {
        name: "ListLayers",
        method: "GET",
        uri: "/2018-10-31/layers",
        success_status: 200,
        input: Some(&schema::ListLayersRequest),
        output: Some(&schema::ListLayersResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:ListLayers", resources: &[], conditions: &[] },
    };
    pub static ListProvisionedConcurrencyConfigs: Operation = Operation {
        name: "ListProvisionedConcurrencyConfigs",
        method: "GET",
        uri: "/2019-09-30/functions/{FunctionName}/provisioned-concurrency?List=ALL",
        success_status: 200,
        input: Some(&schema::ListProvisionedConcurrencyConfigsRequest),
        output: Some(&schema::ListProvisionedConcurrencyConfigsResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:ListProvisionedConcurrencyConfigs", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static ListTags: Operation = Operation {
        name: "ListTags",
        method: "GET",
        uri: "/2017-03-31/tags/{Resource}",
        success_status: 200,
        input: Some(&schema::ListTagsRequest),
        output: Some(&schema::ListTagsResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:ListTags", resources: &["${ResourceArn}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static ListVersionsByFunction: Operation = Operation {
        name: "ListVersionsByFunction",
        method: "GET",
        uri: "/2015-03-31/functions/{FunctionName}/versions",
        success_status: 200,
        input: Some(&schema::ListVersionsByFunctionRequest),
        output: Some(&schema::ListVersionsByFunctionResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:ListVersionsByFunction", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static PublishLayerVersion: Operation = Operation {
        name: "PublishLayerVersion",
        method: "POST",
        uri: "/2018-10-31/layers/{LayerName}/versions",
        success_status: 201,
        input: Some(&schema::PublishLayerVersionRequest),
        output: Some(&schema::PublishLayerVersionResponse),
        errors: &[&schema::CodeStorageExceededException, &schema::InvalidParameterValueException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:PublishLayerVersion", resources: &["arn:${Partition}:lambda:${Region}:${Account}:layer:${LayerName}"], conditions: &[] },
    };
    pub static PublishVersion: Operation = Operation {
        name: "PublishVersion",
        method: "POST",
        uri: "/2015-03-31/functions/{FunctionName}/versions",
        success_status: 201,
        input: Some(&schema::PublishVersionRequest),
        output: Some(&schema::FunctionConfiguration),
        errors: &[&schema::CodeStorageExceededException, &schema::FunctionVersionsPerCapacityProviderLimitExceededException, &schema::InvalidParameterValueException, &schema::PreconditionFailedException, &schema::ResourceConflictException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:PublishVersion", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static PutFunctionCodeSigningConfig: Operation = Operation {
        name: "PutFunctionCodeSigningConfig",
        method: "PUT",
        uri: "/2020-06-30/functions/{FunctionName}/code-signing-config",
        success_status: 200,
        input: Some(&schema::PutFunctionCodeSigningConfigRequest),
        output: Some(&schema::PutFunctionCodeSigningConfigResponse),
        errors: &[&schema::CodeSigningConfigNotFoundException, &schema::InvalidParameterValueException, &schema::ResourceConflictException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:PutFunctionCodeSigningConfig", resources: &["arn:${Partition}:lambda:${Region}:${Account}:code-signing-config:${CodeSigningConfigId}", "arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:ResourceTag/${TagKey}", "lambda:CodeSigningConfigArn"] },
    };
    pub static PutFunctionConcurrency: Operation = Operation {
        name: "PutFunctionConcurrency",
        method: "PUT",
        uri: "/2017-10-31/functions/{FunctionName}/concurrency",
        success_status: 200,
        input: Some(&schema::PutFunctionConcurrencyRequest),
        output: Some(&schema::Concurrency),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceConflictException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:PutFunctionConcurrency", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static PutFunctionEventInvokeConfig: Operation = Operation {
        name: "PutFunctionEventInvokeConfig",
        method: "PUT",
        uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config",
        success_status: 200,
        input: Some(&schema::PutFunctionEventInvokeConfigRequest),
        output: Some(&schema::FunctionEventInvokeConfig),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceConflictException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:PutFunctionEventInvokeConfig", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static PutFunctionRecursionConfig: Operation = Operation {
        name: "PutFunctionRecursionConfig",
        method: "PUT",
        uri: "/2024-08-31/functions/{FunctionName}/recursion-config",
        success_status: 200,
        input: Some(&schema::PutFunctionRecursionConfigRequest),
        output: Some(&schema::PutFunctionRecursionConfigResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceConflictException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:PutFunctionRecursionConfig", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static PutFunctionScalingConfig: Operation = Operation {
        name: "PutFunctionScalingConfig",
        method: "PUT",
        uri: "/2025-11-30/functions/{FunctionName}/function-scaling-config",
        success_status: 202,
        input: Some(&schema::PutFunctionScalingConfigRequest),
        output: Some(&schema::PutFunctionScalingConfigResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceConflictException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:PutFunctionScalingConfig", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static PutProvisionedConcurrencyConfig: Operation = Operation {
        name: "PutProvisionedConcurrencyConfig",
        method: "PUT",
        uri: "/2019-09-30/functions/{FunctionName}/provisioned-concurrency",
        success_status: 202,
        input: Some(&schema::PutProvisionedConcurrencyConfigRequest),
        output: Some(&schema::PutProvisionedConcurrencyConfigResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceConflictException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:PutProvisionedConcurrencyConfig", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}:${Alias}", "arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}:${Version}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static PutRuntimeManagementConfig: Operation = Operation {
        name: "PutRuntimeManagementConfig",
        method: "PUT",
        uri: "/2021-07-20/functions/{FunctionName}/runtime-management-config",
        success_status: 200,
        input: Some(&schema::PutRuntimeManagementConfigRequest),
        output: Some(&schema::PutRuntimeManagementConfigResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceConflictException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:PutRuntimeManagementConfig", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static RemoveLayerVersionPermission: Operation = Operation {
        name: "RemoveLayerVersionPermission",
        method: "DELETE",
        uri: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy/{StatementId}",
        success_status: 204,
        input: Some(&schema::RemoveLayerVersionPermissionRequest),
        output: None,
        errors: &[&schema::InvalidParameterValueException, &schema::PreconditionFailedException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:RemoveLayerVersionPermission", resources: &["arn:${Partition}:lambda:${Region}:${Account}:layer:${LayerName}:${LayerVersion}"], conditions: &[] },
    };
    pub static RemovePermission: Operation = Operation {
        name: "RemovePermission",
        method: "DELETE",
        uri: "/2015-03-31/functions/{FunctionName}/policy/{StatementId}",
        success_status: 204,
        input: Some(&schema::RemovePermissionRequest),
        output: None,
        errors: &[&schema::InvalidParameterValueException, &schema::PreconditionFailedException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:RemovePermission", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:ResourceTag/${TagKey}", "lambda:FunctionUrlAuthType", "lambda:Principal"] },
    };
    pub static SendDurableExecutionCallbackFailure: Operation = Operation {
        name: "SendDurableExecutionCallbackFailure",
        method: "POST",
        uri: "/2025-12-01/durable-execution-callbacks/{CallbackId}/fail",
        success_status: 200,
        input: Some(&schema::SendDurableExecutionCallbackFailureRequest),
        output: Some(&schema::SendDurableExecutionCallbackFailureResponse),
        errors: &[&schema::CallbackTimeoutException, &schema::InvalidParameterValueException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:SendDurableExecutionCallbackFailure", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}:${Version}/durable-execution/${ExecutionName}/${ExecutionId}"], conditions: &[] },
    };
    pub static SendDurableExecutionCallbackHeartbeat: Operation = Operation {
        name: "SendDurableExecutionCallbackHeartbeat",
        method: "POST",
        uri: "/2025-12-01/durable-execution-callbacks/{CallbackId}/heartbeat",
        success_status: 200,
        input: Some(&schema::SendDurableExecutionCallbackHeartbeatRequest),
        output: Some(&schema::SendDurableExecutionCallbackHeartbeatResponse),
        errors: &[&schema::CallbackTimeoutException, &schema::InvalidParameterValueException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:SendDurableExecutionCallbackHeartbeat", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}:${Version}/durable-execution/${ExecutionName}/${ExecutionId}"], conditions: &[] },
    };
    pub static SendDurableExecutionCallbackSuccess: Operation = Operation {
        name: "SendDurableExecutionCallbackSuccess",
        method: "POST",
        uri: "/2025-12-01/durable-execution-callbacks/{CallbackId}/succeed",
        success_status: 200,
        input: Some(&schema::SendDurableExecutionCallbackSuccessRequest),
        output: Some(&schema::SendDurableExecutionCallbackSuccessResponse),
        errors: &[&schema::CallbackTimeoutException, &schema::InvalidParameterValueException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:SendDurableExecutionCallbackSuccess", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}:${Version}/durable-execution/${ExecutionName}/${ExecutionId}"], conditions: &[] },
    };
    pub static StopDurableExecution: Operation = Operation {
        name: "StopDurableExecution",
        method: "POST",
        uri: "/2025-12-01/durable-executions/{DurableExecutionArn}/stop",
        success_status: 200,
        input: Some(&schema::StopDurableExecutionRequest),
        output: Some(&schema::StopDurableExecutionResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:StopDurableExecution", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}:${Version}/durable-execution/${ExecutionName}/${ExecutionId}"], conditions: &[] },
    };
    pub static TagResource: Operation = Operation {
        name: "TagResource",
        method: "POST",
        uri: "/2017-03-31/tags/{Resource}",
        success_status: 204,
        input: Some(&schema::TagResourceRequest),
        output: None,
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceConflictException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:TagResource", resources: &["${ResourceArn}"], conditions: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"] },
    };
    pub static UntagResource: Operation = Operation {
        name: "UntagResource",
        method: "DELETE",
        uri: "/2017-03-31/tags/{Resource}",
        success_status: 204,
        input: Some(&schema::UntagResourceRequest),
        output: None,
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceConflictException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:UntagResource", resources: &["${ResourceArn}"], conditions: &["aws:ResourceTag/${TagKey}", "aws:TagKeys"] },
    };
    pub static UpdateAlias: Operation = Operation {
        name: "UpdateAlias",
        method: "PUT",
        uri: "/2015-03-31/functions/{FunctionName}/aliases/{Name}",
        success_status: 200,
        input: Some(&schema::UpdateAliasRequest),
        output: Some(&schema::AliasConfiguration),
        errors: &[&schema::InvalidParameterValueException, &schema::PreconditionFailedException, &schema::ResourceConflictException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:UpdateAlias", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static UpdateCapacityProvider: Operation = Operation {
        name: "UpdateCapacityProvider",
        method: "PUT",
        uri: "/2025-11-30/capacity-providers/{CapacityProviderName}",
        success_status: 202,
        input: Some(&schema::UpdateCapacityProviderRequest),
        output: Some(&schema::UpdateCapacityProviderResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceConflictException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:UpdateCapacityProvider", resources: &["arn:${Partition}:lambda:${Region}:${Account}:capacity-provider:${CapacityProviderName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static UpdateCodeSigningConfig: Operation = Operation {
        name: "UpdateCodeSigningConfig",
        method: "PUT",
        uri: "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}",
        success_status: 200,
        input: Some(&schema::UpdateCodeSigningConfigRequest),
        output: Some(&schema::UpdateCodeSigningConfigResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceNotFoundException, &schema::ServiceException],
        result_wrapper: "",
        access: Access { action: "lambda:UpdateCodeSigningConfig", resources: &["arn:${Partition}:lambda:${Region}:${Account}:code-signing-config:${CodeSigningConfigId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static UpdateEventSourceMapping: Operation = Operation {
        name: "UpdateEventSourceMapping",
        method: "PUT",
        uri: "/2015-03-31/event-source-mappings/{UUID}",
        success_status: 202,
        input: Some(&schema::UpdateEventSourceMappingRequest),
        output: Some(&schema::EventSourceMappingConfiguration),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceConflictException, &schema::ResourceInUseException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:UpdateEventSourceMapping", resources: &["arn:${Partition}:lambda:${Region}:${Account}:event-source-mapping:${UUID}"], conditions: &["aws:ResourceTag/${TagKey}", "lambda:FunctionArn"] },
    };
    pub static UpdateFunctionCode: Operation = Operation {
        name: "UpdateFunctionCode",
        method: "PUT",
        uri: "/2015-03-31/functions/{FunctionName}/code",
        success_status: 200,
        input: Some(&schema::UpdateFunctionCodeRequest),
        output: Some(&schema::FunctionConfiguration),
        errors: &[&schema::CodeSigningConfigNotFoundException, &schema::CodeStorageExceededException, &schema::CodeVerificationFailedException, &schema::InvalidCodeSignatureException, &schema::InvalidParameterValueException, &schema::PreconditionFailedException, &schema::ResourceConflictException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:UpdateFunctionCode", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static UpdateFunctionConfiguration: Operation = Operation {
        name: "UpdateFunctionConfiguration",
        method: "PUT",
        uri: "/2015-03-31/functions/{FunctionName}/configuration",
        success_status: 200,
        input: Some(&schema::UpdateFunctionConfigurationRequest),
        output: Some(&schema::FunctionConfiguration),
        errors: &[&schema::CodeSigningConfigNotFoundException, &schema::CodeVerificationFailedException, &schema::InvalidCodeSignatureException, &schema::InvalidParameterValueException, &schema::PreconditionFailedException, &schema::ResourceConflictException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:UpdateFunctionConfiguration", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:ResourceTag/${TagKey}", "lambda:Layer", "lambda:SecurityGroupIds", "lambda:SubnetIds", "lambda:VpcIds"] },
    };
    pub static UpdateFunctionEventInvokeConfig: Operation = Operation {
        name: "UpdateFunctionEventInvokeConfig",
        method: "POST",
        uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config",
        success_status: 200,
        input: Some(&schema::UpdateFunctionEventInvokeConfigRequest),
        output: Some(&schema::FunctionEventInvokeConfig),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceConflictException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:UpdateFunctionEventInvokeConfig", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static UpdateFunctionUrlConfig: Operation = Operation {
        name: "UpdateFunctionUrlConfig",
        method: "PUT",
        uri: "/2021-10-31/functions/{FunctionName}/url",
        success_status: 200,
        input: Some(&schema::UpdateFunctionUrlConfigRequest),
        output: Some(&schema::UpdateFunctionUrlConfigResponse),
        errors: &[&schema::InvalidParameterValueException, &schema::ResourceConflictException, &schema::ResourceNotFoundException, &schema::ServiceException, &schema::TooManyRequestsException],
        result_wrapper: "",
        access: Access { action: "lambda:UpdateFunctionUrlConfig", resources: &["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"], conditions: &["aws:ResourceTag/${TagKey}", "lambda:FunctionArn", "lambda:FunctionUrlAuthType"] },
    };
}

pub mod schema {
    use wire::schema::*;

    pub static AccountLimit: Structure = Structure::new("AccountLimit", &[
        Member::new("TotalCodeSize", Type::Long(&NumberConstraints::ANY)),
        Member::new("CodeSizeUnzipped", Type::Long(&NumberConstraints::ANY)),
        Member::new("CodeSizeZipped", Type::Long(&NumberConstraints::ANY)),
        Member::new("ConcurrentExecutions", Type::Integer(&NumberConstraints::ANY)),
        Member::new("UnreservedConcurrentExecutions", Type::Integer(&NumberConstraints { min: Some(0.0), max: None })),
    ]);
    pub static AccountUsage: Structure = Structure::new("AccountUsage", &[
        Member::new("TotalCodeSize", Type::Long(&NumberConstraints::ANY)),
        Member::new("FunctionCount", Type::Long(&NumberConstraints::ANY)),
    ]);
    pub static Action: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: Some({ static PATTERN: Pattern = Pattern::new("(lambda:[*]|lambda:[a-zA-Z]+|[*])"); &PATTERN }), values: &[] };
    pub static AddLayerVersionPermissionRequest: Structure = Structure::new("AddLayerVersionPermissionRequest", &[
        Member::new("LayerName", Type::String(&LayerName)).at(Location::Uri, "LayerName").required(),
        Member::new("VersionNumber", Type::Long(&NumberConstraints::ANY)).at(Location::Uri, "VersionNumber").required(),
        Member::new("StatementId", Type::String(&StatementId)).required(),
        Member::new("Action", Type::String(&LayerPermissionAllowedAction)).required(),
        Member::new("Principal", Type::String(&LayerPermissionAllowedPrincipal)).required(),
        Member::new("OrganizationId", Type::String(&OrganizationId)),
        Member::new("RevisionId", Type::String(&StringConstraints::ANY)).at(Location::Query, "RevisionId"),
    ]);
    pub static AddLayerVersionPermissionResponse: Structure = Structure::new("AddLayerVersionPermissionResponse", &[
        Member::new("Statement", Type::String(&StringConstraints::ANY)),
        Member::new("RevisionId", Type::String(&StringConstraints::ANY)),
    ]);
    pub static AddPermissionRequest: Structure = Structure::new("AddPermissionRequest", &[
        Member::new("FunctionName", Type::String(&NamespacedFunctionName)).at(Location::Uri, "FunctionName").required(),
        Member::new("StatementId", Type::String(&StatementId)).required(),
        Member::new("Action", Type::String(&Action)).required(),
        Member::new("Principal", Type::String(&Principal)).required(),
        Member::new("SourceArn", Type::String(&Arn)),
        Member::new("SourceAccount", Type::String(&SourceOwner)),
        Member::new("EventSourceToken", Type::String(&EventSourceToken)),
        Member::new("Qualifier", Type::String(&NumericLatestPublishedOrAliasQualifier)).at(Location::Query, "Qualifier"),
        Member::new("RevisionId", Type::String(&StringConstraints::ANY)),
        Member::new("PrincipalOrgID", Type::String(&PrincipalOrgID)),
        Member::new("FunctionUrlAuthType", Type::String(&FunctionUrlAuthType)),
        Member::new("InvokedViaFunctionUrl", Type::Boolean),
    ]);
    pub static AddPermissionResponse: Structure = Structure::new("AddPermissionResponse", &[
        Member::new("Statement", Type::String(&StringConstraints::ANY)),
    ]);
    pub static AdditionalVersion: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 1024), pattern: Some({ static PATTERN: Pattern = Pattern::new("[0-9]+"); &PATTERN }), values: &[] };
    pub static AdditionalVersionWeights: Map = Map { key: &AdditionalVersion, value: Type::Double(&NumberConstraints { min: Some(0.0), max: Some(1.0) }), key_name: "key", value_name: "value", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static Alias: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 128), pattern: Some({ static PATTERN: Pattern = Pattern::rewritten("(?!^[0-9]+$)([a-zA-Z0-9-_]+)", "[0-9]*[a-zA-Z\\-_][a-zA-Z0-9\\-_]*"); &PATTERN }), values: &[] };
    pub static AliasConfiguration: Structure = Structure::new("AliasConfiguration", &[
        Member::new("AliasArn", Type::String(&FunctionArn)),
        Member::new("Name", Type::String(&Alias)),
        Member::new("FunctionVersion", Type::String(&Version)),
        Member::new("Description", Type::String(&Description)),
        Member::new("RoutingConfig", Type::Structure(&AliasRoutingConfiguration)),
        Member::new("RevisionId", Type::String(&StringConstraints::ANY)),
    ]);
    pub static AliasList: List = List { member: Type::Structure(&AliasConfiguration), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static AliasRoutingConfiguration: Structure = Structure::new("AliasRoutingConfiguration", &[
        Member::new("AdditionalVersionWeights", Type::Map(&AdditionalVersionWeights)),
    ]);
    pub static AllowMethodsList: List = List { member: Type::String(&Method), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(0, 6) };
    pub static AllowOriginsList: List = List { member: Type::String(&Origin), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(0, 100) };
    pub static AllowedPublishers: Structure = Structure::new("AllowedPublishers", &[
        Member::new("SigningProfileVersionArns", Type::List(&SigningProfileVersionArns)).required(),
    ]);
    pub static AmazonManagedKafkaEventSourceConfig: Structure = Structure::new("AmazonManagedKafkaEventSourceConfig", &[
        Member::new("ConsumerGroupId", Type::String(&URI)),
        Member::new("SchemaRegistryConfig", Type::Structure(&KafkaSchemaRegistryConfig)),
    ]);
    pub static ApplicationLogLevel: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"] };
    pub static Architecture: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["x86_64", "arm64"] };
    pub static ArchitecturesList: List = List { member: Type::String(&Architecture), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(1, 1) };
    pub static Arn: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: Some({ static PATTERN: Pattern = Pattern::new("arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:([a-z]{2}(-gov)?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)"); &PATTERN }), values: &[] };
    pub static CallbackDetails: Structure = Structure::new("CallbackDetails", &[
        Member::new("CallbackId", Type::String(&CallbackId)),
        Member::new("Result", Type::String(&OperationPayload)).sensitive(),
        Member::new("Error", Type::Structure(&ErrorObject)),
    ]);
    pub static CallbackFailedDetails: Structure = Structure::new("CallbackFailedDetails", &[
        Member::new("Error", Type::Structure(&EventError)).required(),
    ]);
    pub static CallbackId: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 1024), pattern: Some({ static PATTERN: Pattern = Pattern::new("[A-Za-z0-9+/]+={0,2}"); &PATTERN }), values: &[] };
    pub static CallbackOptions: Structure = Structure::new("CallbackOptions", &[
        Member::new("TimeoutSeconds", Type::Integer(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("HeartbeatTimeoutSeconds", Type::Integer(&NumberConstraints { min: Some(0.0), max: None })),
    ]);
    pub static CallbackStartedDetails: Structure = Structure::new("CallbackStartedDetails", &[
        Member::new("CallbackId", Type::String(&CallbackId)).required(),
        Member::new("HeartbeatTimeout", Type::Integer(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("Timeout", Type::Integer(&NumberConstraints { min: Some(0.0), max: None })),
    ]);
    pub static CallbackSucceededDetails: Structure = Structure::new("CallbackSucceededDetails", &[
        Member::new("Result", Type::Structure(&EventResult)).required(),
    ]);
    pub static CallbackTimedOutDetails: Structure = Structure::new("CallbackTimedOutDetails", &[
        Member::new("Error", Type::Structure(&EventError)).required(),
    ]);
    pub static CallbackTimeoutException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 400, sender_fault: true }), ..Structure::new("CallbackTimeoutException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("Message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static CapacityProvider: Structure = Structure::new("CapacityProvider", &[
        Member::new("CapacityProviderArn", Type::String(&CapacityProviderArn)).required(),
        Member::new("State", Type::String(&CapacityProviderState)).required(),
        Member::new("VpcConfig", Type::Structure(&CapacityProviderVpcConfig)).required(),
        Member::new("PermissionsConfig", Type::Structure(&CapacityProviderPermissionsConfig)).required(),
        Member::new("InstanceRequirements", Type::Structure(&InstanceRequirements)),
        Member::new("CapacityProviderScalingConfig", Type::Structure(&CapacityProviderScalingConfig)),
        Member::new("KmsKeyArn", Type::String(&KMSKeyArn)),
        Member::new("LastModified", Type::String(&StringConstraints::ANY)),
    ]);
    pub static CapacityProviderArn: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 140), pattern: Some({ static PATTERN: Pattern = Pattern::new("arn:aws[a-zA-Z-]*:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:capacity-provider:[a-zA-Z0-9-_]+"); &PATTERN }), values: &[] };
    pub static CapacityProviderConfig: Structure = Structure::new("CapacityProviderConfig", &[
        Member::new("LambdaManagedInstancesCapacityProviderConfig", Type::Structure(&LambdaManagedInstancesCapacityProviderConfig)).required(),
    ]);
    pub static CapacityProviderLimitExceededException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 400, sender_fault: true }), ..Structure::new("CapacityProviderLimitExceededException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static CapacityProviderName: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 140), pattern: Some({ static PATTERN: Pattern = Pattern::new("(arn:aws[a-zA-Z-]*:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:capacity-provider:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+"); &PATTERN }), values: &[] };
    pub static CapacityProviderPermissionsConfig: Structure = Structure::new("CapacityProviderPermissionsConfig", &[
        Member::new("CapacityProviderOperatorRoleArn", Type::String(&RoleArn)).required(),
    ]);
    pub static CapacityProviderPredefinedMetricType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["LambdaCapacityProviderAverageCPUUtilization"] };
    pub static CapacityProviderScalingConfig: Structure = Structure::new("CapacityProviderScalingConfig", &[
        Member::new("MaxVCpuCount", Type::Integer(&NumberConstraints { min: Some(2.0), max: Some(15000.0) })),
        Member::new("ScalingMode", Type::String(&CapacityProviderScalingMode)),
        Member::new("ScalingPolicies", Type::List(&CapacityProviderScalingPoliciesList)),
    ]);
    pub static CapacityProviderScalingMode: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["Auto", "Manual"] };
    pub static CapacityProviderScalingPoliciesList: List = List { member: Type::Structure(&TargetTrackingScalingPolicy), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(1, 10) };
    pub static CapacityProviderSecurityGroupIds: List = List { member: Type::String(&StringConstraints::ANY), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(0, 5) };
    pub static CapacityProviderState: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["Pending", "Active", "Failed", "Deleting"] };
    pub static CapacityProviderSubnetIds: List = List { member: Type::String(&StringConstraints::ANY), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(1, 16) };
    pub static CapacityProviderVpcConfig: Structure = Structure::new("CapacityProviderVpcConfig", &[
        Member::new("SubnetIds", Type::List(&CapacityProviderSubnetIds)).required(),
        Member::new("SecurityGroupIds", Type::List(&CapacityProviderSecurityGroupIds)).required(),
    ]);
    pub static CapacityProvidersList: List = List { member: Type::Structure(&CapacityProvider), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(0, 50) };
    pub static ChainedInvokeDetails: Structure = Structure::new("ChainedInvokeDetails", &[
        Member::new("Result", Type::String(&OperationPayload)).sensitive(),
        Member::new("Error", Type::Structure(&ErrorObject)),
    ]);
    pub static ChainedInvokeFailedDetails: Structure = Structure::new("ChainedInvokeFailedDetails", &[
        Member::new("Error", Type::Structure(&EventError)).required(),
    ]);
    pub static ChainedInvokeOptions: Structure = Structure::new("ChainedInvokeOptions", &[
        Member::new("FunctionName", Type::String(&NamespacedFunctionName)).required(),
        Member::new("TenantId", Type::String(&TenantId)),
    ]);
    pub static ChainedInvokeStartedDetails: Structure = Structure::new("ChainedInvokeStartedDetails", &[
        Member::new("FunctionName", Type::String(&NamespacedFunctionName)).required(),
        Member::new("TenantId", Type::String(&TenantId)),
        Member::new("Input", Type::Structure(&EventInput)),
        Member::new("ExecutedVersion", Type::String(&VersionWithLatestPublished)),
        Member::new("DurableExecutionArn", Type::String(&DurableExecutionArn)),
    ]);
    pub static ChainedInvokeStoppedDetails: Structure = Structure::new("ChainedInvokeStoppedDetails", &[
        Member::new("Error", Type::Structure(&EventError)).required(),
    ]);
    pub static ChainedInvokeSucceededDetails: Structure = Structure::new("ChainedInvokeSucceededDetails", &[
        Member::new("Result", Type::Structure(&EventResult)).required(),
    ]);
    pub static ChainedInvokeTimedOutDetails: Structure = Structure::new("ChainedInvokeTimedOutDetails", &[
        Member::new("Error", Type::Structure(&EventError)).required(),
    ]);
    pub static CheckpointDurableExecutionRequest: Structure = Structure::new("CheckpointDurableExecutionRequest", &[
        Member::new("DurableExecutionArn", Type::String(&DurableExecutionArn)).at(Location::Uri, "DurableExecutionArn").required(),
        Member::new("CheckpointToken", Type::String(&CheckpointToken)).required(),
        Member::new("Updates", Type::List(&OperationUpdates)),
        Member::new("ClientToken", Type::String(&ClientToken)).idempotency_token(),
    ]);
    pub static CheckpointDurableExecutionResponse: Structure = Structure::new("CheckpointDurableExecutionResponse", &[
        Member::new("CheckpointToken", Type::String(&CheckpointToken)),
        Member::new("NewExecutionState", Type::Structure(&CheckpointUpdatedExecutionState)).required(),
    ]);
    pub static CheckpointToken: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 2048), pattern: Some({ static PATTERN: Pattern = Pattern::new("[A-Za-z0-9+/]+={0,2}"); &PATTERN }), values: &[] };
    pub static CheckpointUpdatedExecutionState: Structure = Structure::new("CheckpointUpdatedExecutionState", &[
        Member::new("Operations", Type::List(&Operations)),
        Member::new("NextMarker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ClientToken: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 64), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\x21-\\x7E]+"); &PATTERN }), values: &[] };
    pub static CodeSigningConfig: Structure = Structure::new("CodeSigningConfig", &[
        Member::new("CodeSigningConfigId", Type::String(&CodeSigningConfigId)).required(),
        Member::new("CodeSigningConfigArn", Type::String(&CodeSigningConfigArn)).required(),
        Member::new("Description", Type::String(&Description)),
        Member::new("AllowedPublishers", Type::Structure(&AllowedPublishers)).required(),
        Member::new("CodeSigningPolicies", Type::Structure(&CodeSigningPolicies)).required(),
        Member::new("LastModified", Type::String(&StringConstraints::ANY)).required(),
    ]);
    pub static CodeSigningConfigArn: StringConstraints = StringConstraints { length: LengthConstraints::of(0, 200), pattern: Some({ static PATTERN: Pattern = Pattern::new("arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\d{1}:\\d{12}:code-signing-config:csc-[a-z0-9]{17}"); &PATTERN }), values: &[] };
    pub static CodeSigningConfigId: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: Some({ static PATTERN: Pattern = Pattern::new("csc-[a-zA-Z0-9-_\\.]{17}"); &PATTERN }), values: &[] };
    pub static CodeSigningConfigList: List = List { member: Type::Structure(&CodeSigningConfig), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static CodeSigningConfigNotFoundException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 404, sender_fault: true }), ..Structure::new("CodeSigningConfigNotFoundException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("Message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static CodeSigningPolicies: Structure = Structure::new("CodeSigningPolicies", &[
        Member::new("UntrustedArtifactOnDeployment", Type::String(&CodeSigningPolicy)),
    ]);
    pub static CodeSigningPolicy: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["Warn", "Enforce"] };
    pub static CodeStorageExceededException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 400, sender_fault: true }), ..Structure::new("CodeStorageExceededException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static CodeVerificationFailedException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 400, sender_fault: true }), ..Structure::new("CodeVerificationFailedException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("Message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static CollectionName: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 57), pattern: Some({ static PATTERN: Pattern = Pattern::rewritten("(^(?!(system\\x2e)))(^[_a-zA-Z0-9])([^$]*)", "[_a-rt-zA-Z0-9][^$]*|s([^y$][^$]*)?|sy([^s$][^$]*)?|sys([^t$][^$]*)?|syst([^e$][^$]*)?|syste([^m$][^$]*)?|system([^.$][^$]*)?"); &PATTERN }), values: &[] };
    pub static CompatibleArchitectures: List = List { member: Type::String(&Architecture), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(0, 2) };
    pub static CompatibleRuntimes: List = List { member: Type::String(&Runtime), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(0, 15) };
    pub static Concurrency: Structure = Structure::new("Concurrency", &[
        Member::new("ReservedConcurrentExecutions", Type::Integer(&NumberConstraints { min: Some(0.0), max: None })),
    ]);
    pub static ContextDetails: Structure = Structure::new("ContextDetails", &[
        Member::new("ReplayChildren", Type::Boolean),
        Member::new("Result", Type::String(&OperationPayload)).sensitive(),
        Member::new("Error", Type::Structure(&ErrorObject)),
    ]);
    pub static ContextFailedDetails: Structure = Structure::new("ContextFailedDetails", &[
        Member::new("Error", Type::Structure(&EventError)).required(),
    ]);
    pub static ContextOptions: Structure = Structure::new("ContextOptions", &[
        Member::new("ReplayChildren", Type::Boolean),
    ]);
    pub static ContextStartedDetails: Structure = Structure::new("ContextStartedDetails", &[]);
    pub static ContextSucceededDetails: Structure = Structure::new("ContextSucceededDetails", &[
        Member::new("Result", Type::Structure(&EventResult)).required(),
    ]);
    pub static Cors: Structure = Structure::new("Cors", &[
        Member::new("AllowCredentials", Type::Boolean),
        Member::new("AllowHeaders", Type::List(&HeadersList)),
        Member::new("AllowMethods", Type::List(&AllowMethodsList)),
        Member::new("AllowOrigins", Type::List(&AllowOriginsList)),
        Member::new("ExposeHeaders", Type::List(&HeadersList)),
        Member::new("MaxAge", Type::Integer(&NumberConstraints { min: Some(0.0), max: Some(86400.0) })),
    ]);
    pub static CreateAliasRequest: Structure = Structure::new("CreateAliasRequest", &[
        Member::new("FunctionName", Type::String(&FunctionName)).at(Location::Uri, "FunctionName").required(),
        Member::new("Name", Type::String(&Alias)).required(),
        Member::new("FunctionVersion", Type::String(&VersionWithLatestPublished)).required(),
        Member::new("Description", Type::String(&Description)),
        Member::new("RoutingConfig", Type::Structure(&AliasRoutingConfiguration)),
    ]);
    pub static CreateCapacityProviderRequest: Structure = Structure::new("CreateCapacityProviderRequest", &[
        Member::new("CapacityProviderName", Type::String(&CapacityProviderName)).required(),
        Member::new("VpcConfig", Type::Structure(&CapacityProviderVpcConfig)).required(),
        Member::new("PermissionsConfig", Type::Structure(&CapacityProviderPermissionsConfig)).required(),
        Member::new("InstanceRequirements", Type::Structure(&InstanceRequirements)),
        Member::new("CapacityProviderScalingConfig", Type::Structure(&CapacityProviderScalingConfig)),
        Member::new("KmsKeyArn", Type::String(&KMSKeyArnNonEmpty)),
        Member::new("Tags", Type::Map(&Tags)),
    ]);
    pub static CreateCapacityProviderResponse: Structure = Structure::new("CreateCapacityProviderResponse", &[
        Member::new("CapacityProvider", Type::Structure(&CapacityProvider)).required(),
    ]);
    pub static CreateCodeSigningConfigRequest: Structure = Structure::new("CreateCodeSigningConfigRequest", &[
        Member::new("Description", Type::String(&Description)),
        Member::new("AllowedPublishers", Type::Structure(&AllowedPublishers)).required(),
        Member::new("CodeSigningPolicies", Type::Structure(&CodeSigningPolicies)),
        Member::new("Tags", Type::Map(&Tags)),
    ]);
    pub static CreateCodeSigningConfigResponse: Structure = Structure::new("CreateCodeSigningConfigResponse", &[
        Member::new("CodeSigningConfig", Type::Structure(&CodeSigningConfig)).required(),
    ]);
    pub static CreateEventSourceMappingRequest: Structure = Structure::new("CreateEventSourceMappingRequest", &[
        Member::new("EventSourceArn", Type::String(&Arn)),
        Member::new("FunctionName", Type::String(&NamespacedFunctionName)).required(),
        Member::new("Enabled", Type::Boolean),
        Member::new("BatchSize", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(10000.0) })),
        Member::new("FilterCriteria", Type::Structure(&FilterCriteria)),
        Member::new("MaximumBatchingWindowInSeconds", Type::Integer(&NumberConstraints { min: Some(0.0), max: Some(300.0) })),
        Member::new("ParallelizationFactor", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(10.0) })),
        Member::new("StartingPosition", Type::String(&EventSourcePosition)),
        Member::new("StartingPositionTimestamp", Type::Timestamp(None)),
        Member::new("DestinationConfig", Type::Structure(&DestinationConfig)),
        Member::new("MaximumRecordAgeInSeconds", Type::Integer(&NumberConstraints { min: Some(-1.0), max: Some(604800.0) })),
        Member::new("BisectBatchOnFunctionError", Type::Boolean),
        Member::new("MaximumRetryAttempts", Type::Integer(&NumberConstraints { min: Some(-1.0), max: Some(10000.0) })),
        Member::new("Tags", Type::Map(&Tags)),
        Member::new("TumblingWindowInSeconds", Type::Integer(&NumberConstraints { min: Some(0.0), max: Some(900.0) })),
        Member::new("Topics", Type::List(&Topics)),
        Member::new("Queues", Type::List(&Queues)),
        Member::new("SourceAccessConfigurations", Type::List(&SourceAccessConfigurations)),
        Member::new("SelfManagedEventSource", Type::Structure(&SelfManagedEventSource)),
        Member::new("FunctionResponseTypes", Type::List(&FunctionResponseTypeList)),
        Member::new("AmazonManagedKafkaEventSourceConfig", Type::Structure(&AmazonManagedKafkaEventSourceConfig)),
        Member::new("SelfManagedKafkaEventSourceConfig", Type::Structure(&SelfManagedKafkaEventSourceConfig)),
        Member::new("ScalingConfig", Type::Structure(&ScalingConfig)),
        Member::new("DocumentDBEventSourceConfig", Type::Structure(&DocumentDBEventSourceConfig)),
        Member::new("KMSKeyArn", Type::String(&KMSKeyArn)),
        Member::new("MetricsConfig", Type::Structure(&EventSourceMappingMetricsConfig)),
        Member::new("LoggingConfig", Type::Structure(&EventSourceMappingLoggingConfig)),
        Member::new("ProvisionedPollerConfig", Type::Structure(&ProvisionedPollerConfig)),
    ]);
    pub static CreateFunctionRequest: Structure = Structure::new("CreateFunctionRequest", &[
        Member::new("FunctionName", Type::String(&FunctionName)).required(),
        Member::new("Runtime", Type::String(&Runtime)),
        Member::new("Role", Type::String(&RoleArn)).required(),
        Member::new("Handler", Type::String(&Handler)),
        Member::new("Code", Type::Structure(&FunctionCode)).required(),
        Member::new("Description", Type::String(&Description)),
        Member::new("Timeout", Type::Integer(&NumberConstraints { min: Some(1.0), max: None })),
        Member::new("MemorySize", Type::Integer(&NumberConstraints { min: Some(128.0), max: Some(10240.0) })),
        Member::new("Publish", Type::Boolean),
        Member::new("VpcConfig", Type::Structure(&VpcConfig)),
        Member::new("PackageType", Type::String(&PackageType)),
        Member::new("DeadLetterConfig", Type::Structure(&DeadLetterConfig)),
        Member::new("Environment", Type::Structure(&Environment)),
        Member::new("KMSKeyArn", Type::String(&KMSKeyArn)),
        Member::new("TracingConfig", Type::Structure(&TracingConfig)),
        Member::new("Tags", Type::Map(&Tags)),
        Member::new("Layers", Type::List(&LayerList)),
        Member::new("FileSystemConfigs", Type::List(&FileSystemConfigList)),
        Member::new("ImageConfig", Type::Structure(&ImageConfig)),
        Member::new("CodeSigningConfigArn", Type::String(&CodeSigningConfigArn)),
        Member::new("Architectures", Type::List(&ArchitecturesList)),
        Member::new("EphemeralStorage", Type::Structure(&EphemeralStorage)),
        Member::new("SnapStart", Type::Structure(&SnapStart)),
        Member::new("LoggingConfig", Type::Structure(&LoggingConfig)),
        Member::new("CapacityProviderConfig", Type::Structure(&CapacityProviderConfig)),
        Member::new("PublishTo", Type::String(&FunctionVersionLatestPublished)),
        Member::new("DurableConfig", Type::Structure(&DurableConfig)),
        Member::new("TenancyConfig", Type::Structure(&TenancyConfig)),
    ]);
    pub static CreateFunctionUrlConfigRequest: Structure = Structure::new("CreateFunctionUrlConfigRequest", &[
        Member::new("FunctionName", Type::String(&FunctionName)).at(Location::Uri, "FunctionName").required(),
        Member::new("Qualifier", Type::String(&FunctionUrlQualifier)).at(Location::Query, "Qualifier"),
        Member::new("AuthType", Type::String(&FunctionUrlAuthType)).required(),
        Member::new("Cors", Type::Structure(&Cors)),
        Member::new("InvokeMode", Type::String(&InvokeMode)),
    ]);
    pub static CreateFunctionUrlConfigResponse: Structure = Structure::new("CreateFunctionUrlConfigResponse", &[
        Member::new("FunctionUrl", Type::String(&FunctionUrl)).required(),
        Member::new("FunctionArn", Type::String(&FunctionArn)).required(),
        Member::new("AuthType", Type::String(&FunctionUrlAuthType)).required(),
        Member::new("Cors", Type::Structure(&Cors)),
        Member::new("CreationTime", Type::String(&StringConstraints::ANY)).required(),
        Member::new("InvokeMode", Type::String(&InvokeMode)),
    ]);
    pub static DatabaseName: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 63), pattern: Some({ static PATTERN: Pattern = Pattern::new("[^ /\\.$\\x22]*"); &PATTERN }), values: &[] };
    pub static DeadLetterConfig: Structure = Structure::new("DeadLetterConfig", &[
        Member::new("TargetArn", Type::String(&ResourceArn)),
    ]);
    pub static DeleteAliasRequest: Structure = Structure::new("DeleteAliasRequest", &[
        Member::new("FunctionName", Type::String(&FunctionName)).at(Location::Uri, "FunctionName").required(),
        Member::new("Name", Type::String(&Alias)).at(Location::Uri, "Name").required(),
    ]);
    pub static DeleteCapacityProviderRequest: Structure = Structure::new("DeleteCapacityProviderRequest", &[
        Member::new("CapacityProviderName", Type::String(&CapacityProviderName)).at(Location::Uri, "CapacityProviderName").required(),
    ]);
    pub static DeleteCapacityProviderResponse: Structure = Structure::new("DeleteCapacityProviderResponse", &[
        Member::new("CapacityProvider", Type::Structure(&CapacityProvider)).required(),
    ]);
    pub static DeleteCodeSigningConfigRequest: Structure = Structure::new("DeleteCodeSigningConfigRequest", &[
        Member::new("CodeSigningConfigArn", Type::String(&CodeSigningConfigArn)).at(Location::Uri, "CodeSigningConfigArn").required(),
    ]);
    pub static DeleteCodeSigningConfigResponse: Structure = Structure::new("DeleteCodeSigningConfigResponse", &[]);
    pub static DeleteEventSourceMappingRequest: Structure = Structure::new("DeleteEventSourceMappingRequest", &[
        Member::new("UUID", Type::String(&StringConstraints::ANY)).at(Location::Uri, "UUID").required(),
    ]);
    pub static DeleteFunctionCodeSigningConfigRequest: Structure = Structure::new("DeleteFunctionCodeSigningConfigRequest", &[
        Member::new("FunctionName", Type::String(&NamespacedFunctionName)).at(Location::Uri, "FunctionName").required(),
    ]);
    pub static DeleteFunctionConcurrencyRequest: Structure = Structure::new("DeleteFunctionConcurrencyRequest", &[
        Member::new("FunctionName", Type::String(&FunctionName)).at(Location::Uri, "FunctionName").required(),
    ]);
    pub static DeleteFunctionEventInvokeConfigRequest: Structure = Structure::new("DeleteFunctionEventInvokeConfigRequest", &[
        Member::new("FunctionName", Type::String(&NamespacedFunctionName)).at(Location::Uri, "FunctionName").required(),
        Member::new("Qualifier", Type::String(&NumericLatestPublishedOrAliasQualifier)).at(Location::Query, "Qualifier"),
    ]);
    pub static DeleteFunctionRequest: Structure = Structure::new("DeleteFunctionRequest", &[
        Member::new("FunctionName", Type::String(&NamespacedFunctionName)).at(Location::Uri, "FunctionName").required(),
        Member::new("Qualifier", Type::String(&NumericLatestPublishedOrAliasQualifier)).at(Location::Query, "Qualifier"),
    ]);
    pub static DeleteFunctionResponse: Structure = Structure::new("DeleteFunctionResponse", &[
        Member::new("StatusCode", Type::Integer(&NumberConstraints::ANY)).at(Location::StatusCode, "StatusCode"),
    ]);
    pub static DeleteFunctionUrlConfigRequest: Structure = Structure::new("DeleteFunctionUrlConfigRequest", &[
        Member::new("FunctionName", Type::String(&FunctionName)).at(Location::Uri, "FunctionName").required(),
        Member::new("Qualifier", Type::String(&FunctionUrlQualifier)).at(Location::Query, "Qualifier"),
    ]);
    pub static DeleteLayerVersionRequest: Structure = Structure::new("DeleteLayerVersionRequest", &[
        Member::new("LayerName", Type::String(&LayerName)).at(Location::Uri, "LayerName").required(),
        Member::new("VersionNumber", Type::Long(&NumberConstraints::ANY)).at(Location::Uri, "VersionNumber").required(),
    ]);
    pub static DeleteProvisionedConcurrencyConfigRequest: Structure = Structure::new("DeleteProvisionedConcurrencyConfigRequest", &[
        Member::new("FunctionName", Type::String(&FunctionName)).at(Location::Uri, "FunctionName").required(),
        Member::new("Qualifier", Type::String(&Qualifier)).at(Location::Query, "Qualifier").required(),
    ]);
    pub static Description: StringConstraints = StringConstraints { length: LengthConstraints::of(0, 256), pattern: None, values: &[] };
    pub static DestinationArn: StringConstraints = StringConstraints { length: LengthConstraints::of(0, 350), pattern: Some({ static PATTERN: Pattern = Pattern::new("$|kafka://([^.]([a-zA-Z0-9\\-_.]{0,248}))|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)"); &PATTERN }), values: &[] };
    pub static DestinationConfig: Structure = Structure::new("DestinationConfig", &[
        Member::new("OnSuccess", Type::Structure(&OnSuccess)),
        Member::new("OnFailure", Type::Structure(&OnFailure)),
    ]);
    pub static DocumentDBEventSourceConfig: Structure = Structure::new("DocumentDBEventSourceConfig", &[
        Member::new("DatabaseName", Type::String(&DatabaseName)),
        Member::new("CollectionName", Type::String(&CollectionName)),
        Member::new("FullDocument", Type::String(&FullDocument)),
    ]);
    pub static DurableConfig: Structure = Structure::new("DurableConfig", &[
        Member::new("RetentionPeriodInDays", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(90.0) })),
        Member::new("ExecutionTimeout", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(31622400.0) })),
    ]);
    pub static DurableExecutionAlreadyStartedException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 409, sender_fault: true }), ..Structure::new("DurableExecutionAlreadyStartedException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("Message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static DurableExecutionArn: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 1024), pattern: Some({ static PATTERN: Pattern = Pattern::new("arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\\d{12}):function:([a-zA-Z0-9_-]+):(\\$LATEST(?:\\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)"); &PATTERN }), values: &[] };
    pub static DurableExecutionName: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 64), pattern: Some({ static PATTERN: Pattern = Pattern::new("[a-zA-Z0-9-_]+"); &PATTERN }), values: &[] };
    pub static DurableExecutions: List = List { member: Type::Structure(&Execution), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static EC2AccessDeniedException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 502, sender_fault: false }), ..Structure::new("EC2AccessDeniedException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("Message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static EC2ThrottledException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 502, sender_fault: false }), ..Structure::new("EC2ThrottledException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("Message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static EC2UnexpectedException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 502, sender_fault: false }), ..Structure::new("EC2UnexpectedException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("Message", Type::String(&StringConstraints::ANY)),
        Member::new("EC2ErrorCode", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static EFSIOException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 410, sender_fault: true }), ..Structure::new("EFSIOException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("Message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static EFSMountConnectivityException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 408, sender_fault: true }), ..Structure::new("EFSMountConnectivityException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("Message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static EFSMountFailureException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 403, sender_fault: true }), ..Structure::new("EFSMountFailureException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("Message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static EFSMountTimeoutException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 408, sender_fault: true }), ..Structure::new("EFSMountTimeoutException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("Message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static ENILimitReachedException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 502, sender_fault: false }), ..Structure::new("ENILimitReachedException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("Message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static EndPointType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["KAFKA_BOOTSTRAP_SERVERS"] };
    pub static Endpoint: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 300), pattern: Some({ static PATTERN: Pattern = Pattern::new("(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]*[a-zA-Z0-9])\\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9\\-]*[A-Za-z0-9]):[0-9]{1,5}"); &PATTERN }), values: &[] };
    pub static EndpointLists: List = List { member: Type::String(&Endpoint), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(1, 10) };
    pub static Endpoints: Map = Map { key: &EndPointType, value: Type::List(&EndpointLists), key_name: "key", value_name: "value", flattened: false, sensitive: false, length: LengthConstraints::of(1, 2) };
    pub static Environment: Structure = Structure::new("Environment", &[
        Member::new("Variables", Type::Map(&EnvironmentVariables)).sensitive(),
    ]);
    pub static EnvironmentError: Structure = Structure::new("EnvironmentError", &[
        Member::new("ErrorCode", Type::String(&StringConstraints::ANY)),
        Member::new("Message", Type::String(&StringConstraints::ANY)).sensitive(),
    ]);
    pub static EnvironmentResponse: Structure = Structure::new("EnvironmentResponse", &[
        Member::new("Variables", Type::Map(&EnvironmentVariables)).sensitive(),
        Member::new("Error", Type::Structure(&EnvironmentError)),
    ]);
    pub static EnvironmentVariableName: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: Some({ static PATTERN: Pattern = Pattern::new("[a-zA-Z]([a-zA-Z0-9_])+"); &PATTERN }), values: &[] };
    pub static EnvironmentVariables: Map = Map { key: &EnvironmentVariableName, value: Type::String(&StringConstraints::ANY), key_name: "key", value_name: "value", flattened: false, sensitive: true, length: LengthConstraints::ANY };
    pub static EphemeralStorage: Structure = Structure::new("EphemeralStorage", &[
        Member::new("Size", Type::Integer(&NumberConstraints { min: Some(512.0), max: Some(10240.0) })).required(),
    ]);
    pub static ErrorObject: Structure = Structure::new("ErrorObject", &[
        Member::new("ErrorMessage", Type::String(&StringConstraints::ANY)).sensitive(),
        Member::new("ErrorType", Type::String(&StringConstraints::ANY)).sensitive(),
        Member::new("ErrorData", Type::String(&StringConstraints::ANY)).sensitive(),
        Member::new("StackTrace", Type::List(&StackTraceEntries)),
    ]);
    pub static Event: Structure = Structure::new("Event", &[
        Member::new("EventType", Type::String(&EventType)),
        Member::new("SubType", Type::String(&OperationSubType)),
        Member::new("EventId", Type::Integer(&NumberConstraints { min: Some(1.0), max: None })),
        Member::new("Id", Type::String(&OperationId)),
        Member::new("Name", Type::String(&OperationName)),
        Member::new("EventTimestamp", Type::Timestamp(None)),
        Member::new("ParentId", Type::String(&OperationId)),
        Member::new("ExecutionStartedDetails", Type::Structure(&ExecutionStartedDetails)),
        Member::new("ExecutionSucceededDetails", Type::Structure(&ExecutionSucceededDetails)),
        Member::new("ExecutionFailedDetails", Type::Structure(&ExecutionFailedDetails)),
        Member::new("ExecutionTimedOutDetails", Type::Structure(&ExecutionTimedOutDetails)),
        Member::new("ExecutionStoppedDetails", Type::Structure(&ExecutionStoppedDetails)),
        Member::new("ContextStartedDetails", Type::Structure(&ContextStartedDetails)),
        Member::new("ContextSucceededDetails", Type::Structure(&ContextSucceededDetails)),
        Member::new("ContextFailedDetails", Type::Structure(&ContextFailedDetails)),
        Member::new("WaitStartedDetails", Type::Structure(&WaitStartedDetails)),
        Member::new("WaitSucceededDetails", Type::Structure(&WaitSucceededDetails)),
        Member::new("WaitCancelledDetails", Type::Structure(&WaitCancelledDetails)),
        Member::new("StepStartedDetails", Type::Structure(&StepStartedDetails)),
        Member::new("StepSucceededDetails", Type::Structure(&StepSucceededDetails)),
        Member::new("StepFailedDetails", Type::Structure(&StepFailedDetails)),
        Member::new("ChainedInvokeStartedDetails", Type::Structure(&ChainedInvokeStartedDetails)),
        Member::new("ChainedInvokeSucceededDetails", Type::Structure(&ChainedInvokeSucceededDetails)),
        Member::new("ChainedInvokeFailedDetails", Type::Structure(&ChainedInvokeFailedDetails)),
        Member::new("ChainedInvokeTimedOutDetails", Type::Structure(&ChainedInvokeTimedOutDetails)),
        Member::new("ChainedInvokeStoppedDetails", Type::Structure(&ChainedInvokeStoppedDetails)),
        Member::new("CallbackStartedDetails", Type::Structure(&CallbackStartedDetails)),
        Member::new("CallbackSucceededDetails", Type::Structure(&CallbackSucceededDetails)),
        Member::new("CallbackFailedDetails", Type::Structure(&CallbackFailedDetails)),
        Member::new("CallbackTimedOutDetails", Type::Structure(&CallbackTimedOutDetails)),
        Member::new("InvocationCompletedDetails", Type::Structure(&InvocationCompletedDetails)),
    ]);
    pub static EventError: Structure = Structure::new("EventError", &[
        Member::new("Payload", Type::Structure(&ErrorObject)),
        Member::new("Truncated", Type::Boolean),
    ]);
    pub static EventInput: Structure = Structure::new("EventInput", &[
        Member::new("Payload", Type::String(&InputPayload)).sensitive(),
        Member::new("Truncated", Type::Boolean),
    ]);
    pub static EventResult: Structure = Structure::new("EventResult", &[
        Member::new("Payload", Type::String(&OperationPayload)).sensitive(),
        Member::new("Truncated", Type::Boolean),
    ]);
    pub static EventSourceMappingArn: StringConstraints = StringConstraints { length: LengthConstraints::of(85, 120), pattern: Some({ static PATTERN: Pattern = Pattern::new("arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"); &PATTERN }), values: &[] };
    pub static EventSourceMappingConfiguration: Structure = Structure::new("EventSourceMappingConfiguration", &[
        Member::new("UUID", Type::String(&StringConstraints::ANY)),
        Member::new("StartingPosition", Type::String(&EventSourcePosition)),
        Member::new("StartingPositionTimestamp", Type::Timestamp(None)),
        Member::new("BatchSize", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(10000.0) })),
        Member::new("MaximumBatchingWindowInSeconds", Type::Integer(&NumberConstraints { min: Some(0.0), max: Some(300.0) })),
        Member::new("ParallelizationFactor", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(10.0) })),
        Member::new("EventSourceArn", Type::String(&Arn)),
        Member::new("FilterCriteria", Type::Structure(&FilterCriteria)),
        Member::new("FunctionArn", Type::String(&FunctionArn)),
        Member::new("LastModified", Type::Timestamp(None)),
        Member::new("LastProcessingResult", Type::String(&StringConstraints::ANY)),
        Member::new("State", Type::String(&StringConstraints::ANY)),
        Member::new("StateTransitionReason", Type::String(&StringConstraints::ANY)),
        Member::new("DestinationConfig", Type::Structure(&DestinationConfig)),
        Member::new("Topics", Type::List(&Topics)),
        Member::new("Queues", Type::List(&Queues)),
        Member::new("SourceAccessConfigurations", Type::List(&SourceAccessConfigurations)),
        Member::new("SelfManagedEventSource", Type::Structure(&SelfManagedEventSource)),
        Member::new("MaximumRecordAgeInSeconds", Type::Integer(&NumberConstraints { min: Some(-1.0), max: Some(604800.0) })),
        Member::new("BisectBatchOnFunctionError", Type::Boolean),
        Member::new("MaximumRetryAttempts", Type::Integer(&NumberConstraints { min: Some(-1.0), max: Some(10000.0) })),
        Member::new("TumblingWindowInSeconds", Type::Integer(&NumberConstraints { min: Some(0.0), max: Some(900.0) })),
        Member::new("FunctionResponseTypes", Type::List(&FunctionResponseTypeList)),
        Member::new("AmazonManagedKafkaEventSourceConfig", Type::Structure(&AmazonManagedKafkaEventSourceConfig)),
        Member::new("SelfManagedKafkaEventSourceConfig", Type::Structure(&SelfManagedKafkaEventSourceConfig)),
        Member::new("ScalingConfig", Type::Structure(&ScalingConfig)),
        Member::new("DocumentDBEventSourceConfig", Type::Structure(&DocumentDBEventSourceConfig)),
        Member::new("KMSKeyArn", Type::String(&KMSKeyArn)),
        Member::new("FilterCriteriaError", Type::Structure(&FilterCriteriaError)),
        Member::new("EventSourceMappingArn", Type::String(&EventSourceMappingArn)),
        Member::new("MetricsConfig", Type::Structure(&EventSourceMappingMetricsConfig)),
        Member::new("LoggingConfig", Type::Structure(&EventSourceMappingLoggingConfig)),
        Member::new("ProvisionedPollerConfig", Type::Structure(&ProvisionedPollerConfig)),
    ]);
    pub static EventSourceMappingLoggingConfig: Structure = Structure::new("EventSourceMappingLoggingConfig", &[
        Member::new("SystemLogLevel", Type::String(&EventSourceMappingSystemLogLevel)),
    ]);
    pub static EventSourceMappingMetric: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["EventCount", "ErrorCount", "KafkaMetrics"] };
    pub static EventSourceMappingMetricList: List = List { member: Type::String(&EventSourceMappingMetric), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(0, 3) };
    pub static EventSourceMappingMetricsConfig: Structure = Structure::new("EventSourceMappingMetricsConfig", &[
        Member::new("Metrics", Type::List(&EventSourceMappingMetricList)),
    ]);
    pub static EventSourceMappingSystemLogLevel: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["DEBUG", "INFO", "WARN"] };
    pub static EventSourceMappingsList: List = List { member: Type::Structure(&EventSourceMappingConfiguration), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static EventSourcePosition: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"] };
    pub static EventSourceToken: StringConstraints = StringConstraints { length: LengthConstraints::of(0, 256), pattern: Some({ static PATTERN: Pattern = Pattern::new("[a-zA-Z0-9._\\-]+"); &PATTERN }), values: &[] };
    pub static EventType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["ExecutionStarted", "ExecutionSucceeded", "ExecutionFailed", "ExecutionTimedOut", "ExecutionStopped", "ContextStarted", "ContextSucceeded", "ContextFailed", "WaitStarted", "WaitSucceeded", "WaitCancelled", "StepStarted", "StepSucceeded", "StepFailed", "ChainedInvokeStarted", "ChainedInvokeSucceeded", "ChainedInvokeFailed", "ChainedInvokeTimedOut", "ChainedInvokeStopped", "CallbackStarted", "CallbackSucceeded", "CallbackFailed", "CallbackTimedOut", "InvocationCompleted"] };
    pub static Events: List = List { member: Type::Structure(&Event), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static Execution: Structure = Structure::new("Execution", &[
        Member::new("DurableExecutionArn", Type::String(&DurableExecutionArn)).required(),
        Member::new("DurableExecutionName", Type::String(&DurableExecutionName)).required(),
        Member::new("FunctionArn", Type::String(&NameSpacedFunctionArn)).required(),
        Member::new("Status", Type::String(&ExecutionStatus)).required(),
        Member::new("StartTimestamp", Type::Timestamp(None)).required(),
        Member::new("EndTimestamp", Type::Timestamp(None)),
    ]);
    pub static ExecutionDetails: Structure = Structure::new("ExecutionDetails", &[
        Member::new("InputPayload", Type::String(&InputPayload)).sensitive(),
    ]);
    pub static ExecutionFailedDetails: Structure = Structure::new("ExecutionFailedDetails", &[
        Member::new("Error", Type::Structure(&EventError)).required(),
    ]);
    pub static ExecutionStartedDetails: Structure = Structure::new("ExecutionStartedDetails", &[
        Member::new("Input", Type::Structure(&EventInput)).required(),
        Member::new("ExecutionTimeout", Type::Integer(&NumberConstraints { min: Some(0.0), max: None })).required(),
    ]);
    pub static ExecutionStatus: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["RUNNING", "SUCCEEDED", "FAILED", "TIMED_OUT", "STOPPED"] };
    pub static ExecutionStatusList: List = List { member: Type::String(&ExecutionStatus), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(1, 10) };
    pub static ExecutionStoppedDetails: Structure = Structure::new("ExecutionStoppedDetails", &[
        Member::new("Error", Type::Structure(&EventError)).required(),
    ]);
    pub static ExecutionSucceededDetails: Structure = Structure::new("ExecutionSucceededDetails", &[
        Member::new("Result", Type::Structure(&EventResult)).required(),
    ]);
    pub static ExecutionTimedOutDetails: Structure = Structure::new("ExecutionTimedOutDetails", &[
        Member::new("Error", Type::Structure(&EventError)),
    ]);
    pub static FileSystemArn: StringConstraints = StringConstraints { length: LengthConstraints::of(0, 256), pattern: Some({ static PATTERN: Pattern = Pattern::new("arn:aws[a-zA-Z-]*:elasticfilesystem:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\d{1}:\\d{12}:access-point/fsap-[a-f0-9]{17}$|^arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40}"); &PATTERN }), values: &[] };
    pub static FileSystemConfig: Structure = Structure::new("FileSystemConfig", &[
        Member::new("Arn", Type::String(&FileSystemArn)).required(),
        Member::new("LocalMountPath", Type::String(&LocalMountPath)).required(),
    ]);
    pub static FileSystemConfigList: List = List { member: Type::Structure(&FileSystemConfig), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(0, 1) };
    pub static Filter: Structure = Structure::new("Filter", &[
        Member::new("Pattern", Type::String(&Pattern)),
    ]);
    pub static FilterCriteria: Structure = Structure::new("FilterCriteria", &[
        Member::new("Filters", Type::List(&FilterList)),
    ]);
    pub static FilterCriteriaError: Structure = Structure::new("FilterCriteriaError", &[
        Member::new("ErrorCode", Type::String(&FilterCriteriaErrorCode)),
        Member::new("Message", Type::String(&FilterCriteriaErrorMessage)),
    ]);
    pub static FilterCriteriaErrorCode: StringConstraints = StringConstraints { length: LengthConstraints::of(10, 50), pattern: Some({ static PATTERN: Pattern = Pattern::new("[A-Za-z]+Exception"); &PATTERN }), values: &[] };
    pub static FilterCriteriaErrorMessage: StringConstraints = StringConstraints { length: LengthConstraints::of(10, 2048), pattern: Some({ static PATTERN: Pattern = Pattern::new(".*"); &PATTERN }), values: &[] };
    pub static FilterList: List = List { member: Type::Structure(&Filter), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static FullDocument: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["UpdateLookup", "Default"] };
    pub static FunctionArn: StringConstraints = StringConstraints { length: LengthConstraints::of(0, 10000), pattern: Some({ static PATTERN: Pattern = Pattern::new("arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?"); &PATTERN }), values: &[] };
    pub static FunctionArnList: List = List { member: Type::String(&FunctionArn), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static FunctionCode: Structure = Structure::new("FunctionCode", &[
        Member::new("ZipFile", Type::Blob(&LengthConstraints::ANY)).sensitive(),
        Member::new("S3Bucket", Type::String(&S3Bucket)),
        Member::new("S3Key", Type::String(&S3Key)),
        Member::new("S3ObjectVersion", Type::String(&S3ObjectVersion)),
        Member::new("ImageUri", Type::String(&StringConstraints::ANY)),
        Member::new("SourceKMSKeyArn", Type::String(&KMSKeyArn)),
    ]);
    pub static FunctionCodeLocation: Structure = Structure::new("FunctionCodeLocation", &[
        Member::new("RepositoryType", Type::String(&StringConstraints::ANY)),
        Member::new("Location", Type::String(&StringConstraints::ANY)),
        Member::new("ImageUri", Type::String(&StringConstraints::ANY)),
        Member::new("ResolvedImageUri", Type::String(&StringConstraints::ANY)),
        Member::new("SourceKMSKeyArn", Type::String(&StringConstraints::ANY)),
    ]);
    pub static FunctionConfiguration: Structure = Structure::new("FunctionConfiguration", &[
        Member::new("FunctionName", Type::String(&NamespacedFunctionName)),
        Member::new("FunctionArn", Type::String(&NameSpacedFunctionArn)),
        Member::new("Runtime", Type::String(&Runtime)),
        Member::new("Role", Type::String(&RoleArn)),
        Member::new("Handler", Type::String(&Handler)),
        Member::new("CodeSize", Type::Long(&NumberConstraints::ANY)),
        Member::new("Description", Type::String(&Description)),
        Member::new("Timeout", Type::Integer(&NumberConstraints { min: Some(1.0), max: None })),
        Member::new("MemorySize", Type::Integer(&NumberConstraints { min: Some(128.0), max: Some(10240.0) })),
        Member::new("LastModified", Type::String(&StringConstraints::ANY)),
        Member::new("CodeSha256", Type::String(&StringConstraints::ANY)),
        Member::new("Version", Type::String(&Version)),
        Member::new("VpcConfig", Type::Structure(&VpcConfigResponse)),
        Member::new("DeadLetterConfig", Type::Structure(&DeadLetterConfig)),
        Member::new("Environment", Type::Structure(&EnvironmentResponse)),
        Member::new("KMSKeyArn", Type::String(&KMSKeyArn)),
        Member::new("TracingConfig", Type::Structure(&TracingConfigResponse)),
        Member::new("MasterArn", Type::String(&FunctionArn)),
        Member::new("RevisionId", Type::String(&StringConstraints::ANY)),
        Member::new("Layers", Type::List(&LayersReferenceList)),
        Member::new("State", Type::String(&State)),
        Member::new("StateReason", Type::String(&StringConstraints::ANY)),
        Member::new("StateReasonCode", Type::String(&StateReasonCode)),
        Member::new("LastUpdateStatus", Type::String(&LastUpdateStatus)),
        Member::new("LastUpdateStatusReason", Type::String(&StringConstraints::ANY)),
        Member::new("LastUpdateStatusReasonCode", Type::String(&LastUpdateStatusReasonCode)),
        Member::new("FileSystemConfigs", Type::List(&FileSystemConfigList)),
        Member::new("PackageType", Type::String(&PackageType)),
        Member::new("ImageConfigResponse", Type::Structure(&ImageConfigResponse)),
        Member::new("SigningProfileVersionArn", Type::String(&Arn)),
        Member::new("SigningJobArn", Type::String(&Arn)),
        Member::new("Architectures", Type::List(&ArchitecturesList)),
        Member::new("EphemeralStorage", Type::Structure(&EphemeralStorage)),
        Member::new("SnapStart", Type::Structure(&SnapStartResponse)),
        Member::new("RuntimeVersionConfig", Type::Structure(&RuntimeVersionConfig)),
        Member::new("LoggingConfig", Type::Structure(&LoggingConfig)),
        Member::new("CapacityProviderConfig", Type::Structure(&CapacityProviderConfig)),
        Member::new("ConfigSha256", Type::String(&StringConstraints::ANY)),
        Member::new("DurableConfig", Type::Structure(&DurableConfig)),
        Member::new("TenancyConfig", Type::Structure(&TenancyConfig)),
    ]);
    pub static FunctionEventInvokeConfig: Structure = Structure::new("FunctionEventInvokeConfig", &[
        Member::new("LastModified", Type::Timestamp(None)),
        Member::new("FunctionArn", Type::String(&FunctionArn)),
        Member::new("MaximumRetryAttempts", Type::Integer(&NumberConstraints { min: Some(0.0), max: Some(2.0) })),
        Member::new("MaximumEventAgeInSeconds", Type::Integer(&NumberConstraints { min: Some(60.0), max: Some(21600.0) })),
        Member::new("DestinationConfig", Type::Structure(&DestinationConfig)),
    ]);
    pub static FunctionEventInvokeConfigList: List = List { member: Type::Structure(&FunctionEventInvokeConfig), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static FunctionList: List = List { member: Type::Structure(&FunctionConfiguration), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static FunctionName: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 140), pattern: Some({ static PATTERN: Pattern = Pattern::new("(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?"); &PATTERN }), values: &[] };
    pub static FunctionResponseType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["ReportBatchItemFailures"] };
    pub static FunctionResponseTypeList: List = List { member: Type::String(&FunctionResponseType), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(0, 1) };
    pub static FunctionScalingConfig: Structure = Structure::new("FunctionScalingConfig", &[
        Member::new("MinExecutionEnvironments", Type::Integer(&NumberConstraints { min: Some(0.0), max: Some(15000.0) })),
        Member::new("MaxExecutionEnvironments", Type::Integer(&NumberConstraints { min: Some(0.0), max: Some(15000.0) })),
    ]);
    pub static FunctionUrl: StringConstraints = StringConstraints { length: LengthConstraints::of(40, 100), pattern: None, values: &[] };
    pub static FunctionUrlAuthType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["NONE", "AWS_IAM"] };
    pub static FunctionUrlConfig: Structure = Structure::new("FunctionUrlConfig", &[
        Member::new("FunctionUrl", Type::String(&FunctionUrl)).required(),
        Member::new("FunctionArn", Type::String(&FunctionArn)).required(),
        Member::new("CreationTime", Type::String(&StringConstraints::ANY)).required(),
        Member::new("LastModifiedTime", Type::String(&StringConstraints::ANY)).required(),
        Member::new("Cors", Type::Structure(&Cors)),
        Member::new("AuthType", Type::String(&FunctionUrlAuthType)).required(),
        Member::new("InvokeMode", Type::String(&InvokeMode)),
    ]);
    pub static FunctionUrlConfigList: List = List { member: Type::Structure(&FunctionUrlConfig), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static FunctionUrlQualifier: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 128), pattern: Some({ static PATTERN: Pattern = Pattern::rewritten("((?!^\\d+$)^[0-9a-zA-Z-_]+$)", "[0-9]*[a-zA-Z\\-_][a-zA-Z0-9\\-_]*"); &PATTERN }), values: &[] };
    pub static FunctionVersion: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["ALL"] };
    pub static FunctionVersionLatestPublished: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["LATEST_PUBLISHED"] };
    pub static FunctionVersionsByCapacityProviderList: List = List { member: Type::Structure(&FunctionVersionsByCapacityProviderListItem), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(0, 50) };
    pub static FunctionVersionsByCapacityProviderListItem: Structure = Structure::new("FunctionVersionsByCapacityProviderListItem", &[
        Member::new("FunctionArn", Type::String(&NameSpacedFunctionArn)).required(),
        Member::new("State", Type::String(&State)).required(),
    ]);
    pub static FunctionVersionsPerCapacityProviderLimitExceededException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 400, sender_fault: true }), ..Structure::new("FunctionVersionsPerCapacityProviderLimitExceededException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static GetAccountSettingsRequest: Structure = Structure::new("GetAccountSettingsRequest", &[]);
    pub static GetAccountSettingsResponse: Structure = Structure::new("GetAccountSettingsResponse", &[
        Member::new("AccountLimit", Type::Structure(&AccountLimit)),
        Member::new("AccountUsage", Type::Structure(&AccountUsage)),
    ]);
    pub static GetAliasRequest: Structure = Structure::new("GetAliasRequest", &[
        Member::new("FunctionName", Type::String(&FunctionName)).at(Location::Uri, "FunctionName").required(),
        Member::new("Name", Type::String(&Alias)).at(Location::Uri, "Name").required(),
    ]);
    pub static GetCapacityProviderRequest: Structure = Structure::new("GetCapacityProviderRequest", &[
        Member::new("CapacityProviderName", Type::String(&CapacityProviderName)).at(Location::Uri, "CapacityProviderName").required(),
    ]);
    pub static GetCapacityProviderResponse: Structure = Structure::new("GetCapacityProviderResponse", &[
        Member::new("CapacityProvider", Type::Structure(&CapacityProvider)).required(),
    ]);
    pub static GetCodeSigningConfigRequest: Structure = Structure::new("GetCodeSigningConfigRequest", &[
        Member::new("CodeSigningConfigArn", Type::String(&CodeSigningConfigArn)).at(Location::Uri, "CodeSigningConfigArn").required(),
    ]);
    pub static GetCodeSigningConfigResponse: Structure = Structure::new("GetCodeSigningConfigResponse", &[
        Member::new("CodeSigningConfig", Type::Structure(&CodeSigningConfig)).required(),
    ]);
    pub static GetDurableExecutionHistoryRequest: Structure = Structure::new("GetDurableExecutionHistoryRequest", &[
        Member::new("DurableExecutionArn", Type::String(&DurableExecutionArn)).at(Location::Uri, "DurableExecutionArn").required(),
        Member::new("IncludeExecutionData", Type::Boolean).at(Location::Query, "IncludeExecutionData"),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(0.0), max: Some(1000.0) })).at(Location::Query, "MaxItems"),
        Member::new("Marker", Type::String(&StringConstraints::ANY)).at(Location::Query, "Marker"),
        Member::new("ReverseOrder", Type::Boolean).at(Location::Query, "ReverseOrder"),
    ]);
    pub static GetDurableExecutionHistoryResponse: Structure = Structure::new("GetDurableExecutionHistoryResponse", &[
        Member::new("Events", Type::List(&Events)).required(),
        Member::new("NextMarker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static GetDurableExecutionRequest: Structure = Structure::new("GetDurableExecutionRequest", &[
        Member::new("DurableExecutionArn", Type::String(&DurableExecutionArn)).at(Location::Uri, "DurableExecutionArn").required(),
    ]);
    pub static GetDurableExecutionResponse: Structure = Structure::new("GetDurableExecutionResponse", &[
        Member::new("DurableExecutionArn", Type::String(&DurableExecutionArn)).required(),
        Member::new("DurableExecutionName", Type::String(&DurableExecutionName)).required(),
        Member::new("FunctionArn", Type::String(&NameSpacedFunctionArn)).required(),
        Member::new("InputPayload", Type::String(&InputPayload)).sensitive(),
        Member::new("Result", Type::String(&OutputPayload)).sensitive(),
        Member::new("Error", Type::Structure(&ErrorObject)),
        Member::new("StartTimestamp", Type::Timestamp(None)).required(),
        Member::new("Status", Type::String(&ExecutionStatus)).required(),
        Member::new("EndTimestamp", Type::Timestamp(None)),
        Member::new("Version", Type::String(&VersionWithLatestPublished)),
        Member::new("TraceHeader", Type::Structure(&TraceHeader)),
    ]);
    pub static GetDurableExecutionStateRequest: Structure = Structure::new("GetDurableExecutionStateRequest", &[
        Member::new("DurableExecutionArn", Type::String(&DurableExecutionArn)).at(Location::Uri, "DurableExecutionArn").required(),
        Member::new("CheckpointToken", Type::String(&CheckpointToken)).at(Location::Query, "CheckpointToken").required(),
        Member::new("Marker", Type::String(&StringConstraints::ANY)).at(Location::Query, "Marker"),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(0.0), max: Some(1000.0) })).at(Location::Query, "MaxItems"),
    ]);
    pub static GetDurableExecutionStateResponse: Structure = Structure::new("GetDurableExecutionStateResponse", &[
        Member::new("Operations", Type::List(&Operations)).required(),
        Member::new("NextMarker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static GetEventSourceMappingRequest: Structure = Structure::new("GetEventSourceMappingRequest", &[
        Member::new("UUID", Type::String(&StringConstraints::ANY)).at(Location::Uri, "UUID").required(),
    ]);
    pub static GetFunctionCodeSigningConfigRequest: Structure = Structure::new("GetFunctionCodeSigningConfigRequest", &[
        Member::new("FunctionName", Type::String(&NamespacedFunctionName)).at(Location::Uri, "FunctionName").required(),
    ]);
    pub static GetFunctionCodeSigningConfigResponse: Structure = Structure::new("GetFunctionCodeSigningConfigResponse", &[
        Member::new("CodeSigningConfigArn", Type::String(&CodeSigningConfigArn)).required(),
        Member::new("FunctionName", Type::String(&FunctionName)).required(),
    ]);
    pub static GetFunctionConcurrencyRequest: Structure = Structure::new("GetFunctionConcurrencyRequest", &[
        Member::new("FunctionName", Type::String(&FunctionName)).at(Location::Uri, "FunctionName").required(),
    ]);
    pub static GetFunctionConcurrencyResponse: Structure = Structure::new("GetFunctionConcurrencyResponse", &[
        Member::new("ReservedConcurrentExecutions", Type::Integer(&NumberConstraints { min: Some(0.0), max: None })),
    ]);
    pub static GetFunctionConfigurationRequest: Structure = Structure::new("GetFunctionConfigurationRequest", &[
        Member::new("FunctionName", Type::String(&NamespacedFunctionName)).at(Location::Uri, "FunctionName").required(),
        Member::new("Qualifier", Type::String(&NumericLatestPublishedOrAliasQualifier)).at(Location::Query, "Qualifier"),
    ]);
    pub static GetFunctionEventInvokeConfigRequest: Structure = Structure::new("GetFunctionEventInvokeConfigRequest", &[
        Member::new("FunctionName", Type::String(&NamespacedFunctionName)).at(Location::Uri, "FunctionName").required(),
        Member::new("Qualifier", Type::String(&NumericLatestPublishedOrAliasQualifier)).at(Location::Query, "Qualifier"),
    ]);
    pub static GetFunctionRecursionConfigRequest: Structure = Structure::new("GetFunctionRecursionConfigRequest", &[
        Member::new("FunctionName", Type::String(&UnqualifiedFunctionName)).at(Location::Uri, "FunctionName").required(),
    ]);
    pub static GetFunctionRecursionConfigResponse: Structure = Structure::new("GetFunctionRecursionConfigResponse", &[
        Member::new("RecursiveLoop", Type::String(&RecursiveLoop)),
    ]);
    pub static GetFunctionRequest: Structure = Structure::new("GetFunctionRequest", &[
        Member::new("FunctionName", Type::String(&NamespacedFunctionName)).at(Location::Uri, "FunctionName").required(),
        Member::new("Qualifier", Type::String(&NumericLatestPublishedOrAliasQualifier)).at(Location::Query, "Qualifier"),
    ]);
    pub static GetFunctionResponse: Structure = Structure::new("GetFunctionResponse", &[
        Member::new("Configuration", Type::Structure(&FunctionConfiguration)),
        Member::new("Code", Type::Structure(&FunctionCodeLocation)),
        Member::new("Tags", Type::Map(&Tags)),
        Member::new("TagsError", Type::Structure(&TagsError)),
        Member::new("Concurrency", Type::Structure(&Concurrency)),
    ]);
    pub static GetFunctionScalingConfigRequest: Structure = Structure::new("GetFunctionScalingConfigRequest", &[
        Member::new("FunctionName", Type::String(&UnqualifiedFunctionName)).at(Location::Uri, "FunctionName").required(),
        Member::new("Qualifier", Type::String(&PublishedFunctionQualifier)).at(Location::Query, "Qualifier").required(),
    ]);
    pub static GetFunctionScalingConfigResponse: Structure = Structure::new("GetFunctionScalingConfigResponse", &[
        Member::new("FunctionArn", Type::String(&FunctionArn)),
        Member::new("AppliedFunctionScalingConfig", Type::Structure(&FunctionScalingConfig)),
        Member::new("RequestedFunctionScalingConfig", Type::Structure(&FunctionScalingConfig)),
    ]);
    pub static GetFunctionUrlConfigRequest: Structure = Structure::new("GetFunctionUrlConfigRequest", &[
        Member::new("FunctionName", Type::String(&FunctionName)).at(Location::Uri, "FunctionName").required(),
        Member::new("Qualifier", Type::String(&FunctionUrlQualifier)).at(Location::Query, "Qualifier"),
    ]);
    pub static GetFunctionUrlConfigResponse: Structure = Structure::new("GetFunctionUrlConfigResponse", &[
        Member::new("FunctionUrl", Type::String(&FunctionUrl)).required(),
        Member::new("FunctionArn", Type::String(&FunctionArn)).required(),
        Member::new("AuthType", Type::String(&FunctionUrlAuthType)).required(),
        Member::new("Cors", Type::Structure(&Cors)),
        Member::new("CreationTime", Type::String(&StringConstraints::ANY)).required(),
        Member::new("LastModifiedTime", Type::String(&StringConstraints::ANY)).required(),
        Member::new("InvokeMode", Type::String(&InvokeMode)),
    ]);
    pub static GetLayerVersionByArnRequest: Structure = Structure::new("GetLayerVersionByArnRequest", &[
        Member::new("Arn", Type::String(&LayerVersionArn)).at(Location::Query, "Arn").required(),
    ]);
    pub static GetLayerVersionPolicyRequest: Structure = Structure::new("GetLayerVersionPolicyRequest", &[
        Member::new("LayerName", Type::String(&LayerName)).at(Location::Uri, "LayerName").required(),
        Member::new("VersionNumber", Type::Long(&NumberConstraints::ANY)).at(Location::Uri, "VersionNumber").required(),
    ]);
    pub static GetLayerVersionPolicyResponse: Structure = Structure::new("GetLayerVersionPolicyResponse", &[
        Member::new("Policy", Type::String(&StringConstraints::ANY)),
        Member::new("RevisionId", Type::String(&StringConstraints::ANY)),
    ]);
    pub static GetLayerVersionRequest: Structure = Structure::new("GetLayerVersionRequest", &[
        Member::new("LayerName", Type::String(&LayerName)).at(Location::Uri, "LayerName").required(),
        Member::new("VersionNumber", Type::Long(&NumberConstraints::ANY)).at(Location::Uri, "VersionNumber").required(),
    ]);
    pub static GetLayerVersionResponse: Structure = Structure::new("GetLayerVersionResponse", &[
        Member::new("Content", Type::Structure(&LayerVersionContentOutput)),
        Member::new("LayerArn", Type::String(&LayerArn)),
        Member::new("LayerVersionArn", Type::String(&LayerVersionArn)),
        Member::new("Description", Type::String(&Description)),
        Member::new("CreatedDate", Type::String(&StringConstraints::ANY)),
        Member::new("Version", Type::Long(&NumberConstraints::ANY)),
        Member::new("CompatibleRuntimes", Type::List(&CompatibleRuntimes)),
        Member::new("LicenseInfo", Type::String(&LicenseInfo)),
        Member::new("CompatibleArchitectures", Type::List(&CompatibleArchitectures)),
    ]);
    pub static GetPolicyRequest: Structure = Structure::new("GetPolicyRequest", &[
        Member::new("FunctionName", Type::String(&NamespacedFunctionName)).at(Location::Uri, "FunctionName").required(),
        Member::new("Qualifier", Type::String(&NumericLatestPublishedOrAliasQualifier)).at(Location::Query, "Qualifier"),
    ]);
    pub static GetPolicyResponse: Structure = Structure::new("GetPolicyResponse", &[
        Member::new("Policy", Type::String(&StringConstraints::ANY)),
        Member::new("RevisionId", Type::String(&StringConstraints::ANY)),
    ]);
    pub static GetProvisionedConcurrencyConfigRequest: Structure = Structure::new("GetProvisionedConcurrencyConfigRequest", &[
        Member::new("FunctionName", Type::String(&FunctionName)).at(Location::Uri, "FunctionName").required(),
        Member::new("Qualifier", Type::String(&Qualifier)).at(Location::Query, "Qualifier").required(),
    ]);
    pub static GetProvisionedConcurrencyConfigResponse: Structure = Structure::new("GetProvisionedConcurrencyConfigResponse", &[
        Member::new("RequestedProvisionedConcurrentExecutions", Type::Integer(&NumberConstraints { min: Some(1.0), max: None })),
        Member::new("AvailableProvisionedConcurrentExecutions", Type::Integer(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("AllocatedProvisionedConcurrentExecutions", Type::Integer(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("Status", Type::String(&ProvisionedConcurrencyStatusEnum)),
        Member::new("StatusReason", Type::String(&StringConstraints::ANY)),
        Member::new("LastModified", Type::String(&StringConstraints::ANY)),
    ]);
    pub static GetRuntimeManagementConfigRequest: Structure = Structure::new("GetRuntimeManagementConfigRequest", &[
        Member::new("FunctionName", Type::String(&NamespacedFunctionName)).at(Location::Uri, "FunctionName").required(),
        Member::new("Qualifier", Type::String(&NumericLatestPublishedOrAliasQualifier)).at(Location::Query, "Qualifier"),
    ]);
    pub static GetRuntimeManagementConfigResponse: Structure = Structure::new("GetRuntimeManagementConfigResponse", &[
        Member::new("UpdateRuntimeOn", Type::String(&UpdateRuntimeOn)),
        Member::new("RuntimeVersionArn", Type::String(&RuntimeVersionArn)),
        Member::new("FunctionArn", Type::String(&NameSpacedFunctionArn)),
    ]);
    pub static Handler: StringConstraints = StringConstraints { length: LengthConstraints::of(0, 128), pattern: Some({ static PATTERN: Pattern = Pattern::new("[^\\s]+"); &PATTERN }), values: &[] };
    pub static Header: StringConstraints = StringConstraints { length: LengthConstraints::of(0, 1024), pattern: Some({ static PATTERN: Pattern = Pattern::new(".*"); &PATTERN }), values: &[] };
    pub static HeadersList: List = List { member: Type::String(&Header), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(0, 100) };
    pub static ImageConfig: Structure = Structure::new("ImageConfig", &[
        Member::new("EntryPoint", Type::List(&StringList)),
        Member::new("Command", Type::List(&StringList)),
        Member::new("WorkingDirectory", Type::String(&WorkingDirectory)),
    ]);
    pub static ImageConfigError: Structure = Structure::new("ImageConfigError", &[
        Member::new("ErrorCode", Type::String(&StringConstraints::ANY)),
        Member::new("Message", Type::String(&StringConstraints::ANY)).sensitive(),
    ]);
    pub static ImageConfigResponse: Structure = Structure::new("ImageConfigResponse", &[
        Member::new("ImageConfig", Type::Structure(&ImageConfig)),
        Member::new("Error", Type::Structure(&ImageConfigError)),
    ]);
    pub static InputPayload: StringConstraints = StringConstraints { length: LengthConstraints::of(0, 6291456), pattern: None, values: &[] };
    pub static InstanceRequirements: Structure = Structure::new("InstanceRequirements", &[
        Member::new("Architectures", Type::List(&ArchitecturesList)),
        Member::new("AllowedInstanceTypes", Type::List(&InstanceTypeSet)),
        Member::new("ExcludedInstanceTypes", Type::List(&InstanceTypeSet)),
    ]);
    pub static InstanceType: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 30), pattern: Some({ static PATTERN: Pattern = Pattern::new("[a-zA-Z0-9\\.\\-]+"); &PATTERN }), values: &[] };
    pub static InstanceTypeSet: List = List { member: Type::String(&InstanceType), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(0, 400) };
    pub static InvalidCodeSignatureException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 400, sender_fault: true }), ..Structure::new("InvalidCodeSignatureException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("Message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static InvalidParameterValueException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 400, sender_fault: true }), ..Structure::new("InvalidParameterValueException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static InvalidRequestContentException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 400, sender_fault: true }), ..Structure::new("InvalidRequestContentException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static InvalidRuntimeException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 502, sender_fault: false }), ..Structure::new("InvalidRuntimeException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("Message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static InvalidSecurityGroupIDException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 502, sender_fault: false }), ..Structure::new("InvalidSecurityGroupIDException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("Message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static InvalidSubnetIDException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 502, sender_fault: false }), ..Structure::new("InvalidSubnetIDException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("Message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static InvalidZipFileException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 502, sender_fault: false }), ..Structure::new("InvalidZipFileException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("Message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static InvocationCompletedDetails: Structure = Structure::new("InvocationCompletedDetails", &[
        Member::new("StartTimestamp", Type::Timestamp(None)).required(),
        Member::new("EndTimestamp", Type::Timestamp(None)).required(),
        Member::new("RequestId", Type::String(&StringConstraints::ANY)).required(),
        Member::new("Error", Type::Structure(&EventError)),
    ]);
    pub static InvocationRequest: Structure = Structure { payload: Some(5), ..Structure::new("InvocationRequest", &[
        Member::new("FunctionName", Type::String(&NamespacedFunctionName)).at(Location::Uri, "FunctionName").required(),
        Member::new("InvocationType", Type::String(&InvocationType)).at(Location::Header, "X-Amz-Invocation-Type"),
        Member::new("LogType", Type::String(&LogType)).at(Location::Header, "X-Amz-Log-Type"),
        Member::new("ClientContext", Type::String(&StringConstraints::ANY)).at(Location::Header, "X-Amz-Client-Context"),
        Member::new("DurableExecutionName", Type::String(&DurableExecutionName)).at(Location::Header, "X-Amz-Durable-Execution-Name"),
        Member::new("Payload", Type::Blob(&LengthConstraints::ANY)).at(Location::Payload, "Payload").sensitive(),
        Member::new("Qualifier", Type::String(&NumericLatestPublishedOrAliasQualifier)).at(Location::Query, "Qualifier"),
        Member::new("TenantId", Type::String(&TenantId)).at(Location::Header, "X-Amz-Tenant-Id"),
    ]) };
    pub static InvocationResponse: Structure = Structure { payload: Some(3), ..Structure::new("InvocationResponse", &[
        Member::new("StatusCode", Type::Integer(&NumberConstraints::ANY)).at(Location::StatusCode, "StatusCode"),
        Member::new("FunctionError", Type::String(&StringConstraints::ANY)).at(Location::Header, "X-Amz-Function-Error"),
        Member::new("LogResult", Type::String(&StringConstraints::ANY)).at(Location::Header, "X-Amz-Log-Result"),
        Member::new("Payload", Type::Blob(&LengthConstraints::ANY)).at(Location::Payload, "Payload").sensitive(),
        Member::new("ExecutedVersion", Type::String(&Version)).at(Location::Header, "X-Amz-Executed-Version"),
        Member::new("DurableExecutionArn", Type::String(&DurableExecutionArn)).at(Location::Header, "X-Amz-Durable-Execution-Arn"),
    ]) };
    pub static InvocationType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["Event", "RequestResponse", "DryRun"] };
    pub static InvokeAsyncRequest: Structure = Structure { payload: Some(1), ..Structure::new("InvokeAsyncRequest", &[
        Member::new("FunctionName", Type::String(&NamespacedFunctionName)).at(Location::Uri, "FunctionName").required(),
        Member::new("InvokeArgs", Type::Blob(&LengthConstraints::ANY)).at(Location::Payload, "InvokeArgs").required(),
    ]) };
    pub static InvokeAsyncResponse: Structure = Structure::new("InvokeAsyncResponse", &[
        Member::new("Status", Type::Integer(&NumberConstraints::ANY)).at(Location::StatusCode, "Status"),
    ]);
    pub static InvokeMode: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["BUFFERED", "RESPONSE_STREAM"] };
    pub static InvokeResponseStreamUpdate: Structure = Structure::new("InvokeResponseStreamUpdate", &[
        Member::new("Payload", Type::Blob(&LengthConstraints::ANY)).sensitive(),
    ]);
    pub static InvokeWithResponseStreamCompleteEvent: Structure = Structure::new("InvokeWithResponseStreamCompleteEvent", &[
        Member::new("ErrorCode", Type::String(&StringConstraints::ANY)),
        Member::new("ErrorDetails", Type::String(&StringConstraints::ANY)),
        Member::new("LogResult", Type::String(&StringConstraints::ANY)),
    ]);
    pub static InvokeWithResponseStreamRequest: Structure = Structure { payload: Some(5), ..Structure::new("InvokeWithResponseStreamRequest", &[
        Member::new("FunctionName", Type::String(&NamespacedFunctionName)).at(Location::Uri, "FunctionName").required(),
        Member::new("InvocationType", Type::String(&ResponseStreamingInvocationType)).at(Location::Header, "X-Amz-Invocation-Type"),
        Member::new("LogType", Type::String(&LogType)).at(Location::Header, "X-Amz-Log-Type"),
        Member::new("ClientContext", Type::String(&StringConstraints::ANY)).at(Location::Header, "X-Amz-Client-Context"),
        Member::new("Qualifier", Type::String(&NumericLatestPublishedOrAliasQualifier)).at(Location::Query, "Qualifier"),
        Member::new("Payload", Type::Blob(&LengthConstraints::ANY)).at(Location::Payload, "Payload").sensitive(),
        Member::new("TenantId", Type::String(&TenantId)).at(Location::Header, "X-Amz-Tenant-Id"),
    ]) };
    pub static InvokeWithResponseStreamResponse: Structure = Structure { payload: Some(2), ..Structure::new("InvokeWithResponseStreamResponse", &[
        Member::new("StatusCode", Type::Integer(&NumberConstraints::ANY)).at(Location::StatusCode, "StatusCode"),
        Member::new("ExecutedVersion", Type::String(&Version)).at(Location::Header, "X-Amz-Executed-Version"),
        Member::new("EventStream", Type::Structure(&InvokeWithResponseStreamResponseEvent)).at(Location::Payload, "EventStream"),
        Member::new("ResponseStreamContentType", Type::String(&StringConstraints::ANY)).at(Location::Header, "Content-Type"),
    ]) };
    pub static InvokeWithResponseStreamResponseEvent: Structure = Structure { event_stream: true, ..Structure::new("InvokeWithResponseStreamResponseEvent", &[
        Member::new("PayloadChunk", Type::Structure(&InvokeResponseStreamUpdate)),
        Member::new("InvokeComplete", Type::Structure(&InvokeWithResponseStreamCompleteEvent)),
    ]) };
    pub static KMSAccessDeniedException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 502, sender_fault: false }), ..Structure::new("KMSAccessDeniedException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("Message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static KMSDisabledException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 502, sender_fault: false }), ..Structure::new("KMSDisabledException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("Message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static KMSInvalidStateException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 502, sender_fault: false }), ..Structure::new("KMSInvalidStateException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("Message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static KMSKeyArn: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: Some({ static PATTERN: Pattern = Pattern::new("(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()"); &PATTERN }), values: &[] };
    pub static KMSKeyArnNonEmpty: StringConstraints = StringConstraints { length: LengthConstraints::of(0, 10000), pattern: Some({ static PATTERN: Pattern = Pattern::new("arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*"); &PATTERN }), values: &[] };
    pub static KMSNotFoundException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 502, sender_fault: false }), ..Structure::new("KMSNotFoundException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("Message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static KafkaSchemaRegistryAccessConfig: Structure = Structure::new("KafkaSchemaRegistryAccessConfig", &[
        Member::new("Type", Type::String(&KafkaSchemaRegistryAuthType)),
        Member::new("URI", Type::String(&Arn)),
    ]);
    pub static KafkaSchemaRegistryAccessConfigList: List = List { member: Type::Structure(&KafkaSchemaRegistryAccessConfig), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static KafkaSchemaRegistryAuthType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["BASIC_AUTH", "CLIENT_CERTIFICATE_TLS_AUTH", "SERVER_ROOT_CA_CERTIFICATE"] };
    pub static KafkaSchemaRegistryConfig: Structure = Structure::new("KafkaSchemaRegistryConfig", &[
        Member::new("SchemaRegistryURI", Type::String(&SchemaRegistryUri)),
        Member::new("EventRecordFormat", Type::String(&SchemaRegistryEventRecordFormat)),
        Member::new("AccessConfigs", Type::List(&KafkaSchemaRegistryAccessConfigList)),
        Member::new("SchemaValidationConfigs", Type::List(&KafkaSchemaValidationConfigList)),
    ]);
    pub static KafkaSchemaValidationAttribute: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["KEY", "VALUE"] };
    pub static KafkaSchemaValidationConfig: Structure = Structure::new("KafkaSchemaValidationConfig", &[
        Member::new("Attribute", Type::String(&KafkaSchemaValidationAttribute)),
    ]);
    pub static KafkaSchemaValidationConfigList: List = List { member: Type::Structure(&KafkaSchemaValidationConfig), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static LambdaManagedInstancesCapacityProviderConfig: Structure = Structure::new("LambdaManagedInstancesCapacityProviderConfig", &[
        Member::new("CapacityProviderArn", Type::String(&CapacityProviderArn)).required(),
        Member::new("PerExecutionEnvironmentMaxConcurrency", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1600.0) })),
        Member::new("ExecutionEnvironmentMemoryGiBPerVCpu", Type::Double(&NumberConstraints { min: Some(2.0), max: Some(8.0) })),
    ]);
    pub static LastUpdateStatus: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["Successful", "Failed", "InProgress"] };
    pub static LastUpdateStatusReasonCode: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["EniLimitExceeded", "InsufficientRolePermissions", "InvalidConfiguration", "InternalError", "SubnetOutOfIPAddresses", "InvalidSubnet", "InvalidSecurityGroup", "ImageDeleted", "ImageAccessDenied", "InvalidImage", "KMSKeyAccessDenied", "KMSKeyNotFound", "InvalidStateKMSKey", "DisabledKMSKey", "EFSIOError", "EFSMountConnectivityError", "EFSMountFailure", "EFSMountTimeout", "InvalidRuntime", "InvalidZipFileException", "FunctionError", "VcpuLimitExceeded", "CapacityProviderScalingLimitExceeded", "InsufficientCapacity", "EC2RequestLimitExceeded", "FunctionError.InitTimeout", "FunctionError.RuntimeInitError", "FunctionError.ExtensionInitError", "FunctionError.InvalidEntryPoint", "FunctionError.InvalidWorkingDirectory", "FunctionError.PermissionDenied", "FunctionError.TooManyExtensions", "FunctionError.InitResourceExhausted", "DisallowedByVpcEncryptionControl"] };
    pub static Layer: Structure = Structure::new("Layer", &[
        Member::new("Arn", Type::String(&LayerVersionArn)),
        Member::new("CodeSize", Type::Long(&NumberConstraints::ANY)),
        Member::new("SigningProfileVersionArn", Type::String(&Arn)),
        Member::new("SigningJobArn", Type::String(&Arn)),
    ]);
    pub static LayerArn: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 140), pattern: Some({ static PATTERN: Pattern = Pattern::new("arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\\d{12}:layer:[a-zA-Z0-9-_]+"); &PATTERN }), values: &[] };
    pub static LayerList: List = List { member: Type::String(&LayerVersionArn), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static LayerName: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 140), pattern: Some({ static PATTERN: Pattern = Pattern::new("(arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\\d{12}:layer:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+"); &PATTERN }), values: &[] };
    pub static LayerPermissionAllowedAction: StringConstraints = StringConstraints { length: LengthConstraints::of(0, 22), pattern: Some({ static PATTERN: Pattern = Pattern::new("lambda:GetLayerVersion"); &PATTERN }), values: &[] };
    pub static LayerPermissionAllowedPrincipal: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: Some({ static PATTERN: Pattern = Pattern::new("\\d{12}|\\*|arn:(aws[a-zA-Z-]*):iam::\\d{12}:root"); &PATTERN }), values: &[] };
    pub static LayerVersionArn: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 140), pattern: Some({ static PATTERN: Pattern = Pattern::new("arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+"); &PATTERN }), values: &[] };
    pub static LayerVersionContentInput: Structure = Structure::new("LayerVersionContentInput", &[
        Member::new("S3Bucket", Type::String(&S3Bucket)),
        Member::new("S3Key", Type::String(&S3Key)),
        Member::new("S3ObjectVersion", Type::String(&S3ObjectVersion)),
        Member::new("ZipFile", Type::Blob(&LengthConstraints::ANY)).sensitive(),
    ]);
    pub static LayerVersionContentOutput: Structure = Structure::new("LayerVersionContentOutput", &[
        Member::new("Location", Type::String(&StringConstraints::ANY)),
        Member::new("CodeSha256", Type::String(&StringConstraints::ANY)),
        Member::new("CodeSize", Type::Long(&NumberConstraints::ANY)),
        Member::new("SigningProfileVersionArn", Type::String(&StringConstraints::ANY)),
        Member::new("SigningJobArn", Type::String(&StringConstraints::ANY)),
    ]);
    pub static LayerVersionsList: List = List { member: Type::Structure(&LayerVersionsListItem), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static LayerVersionsListItem: Structure = Structure::new("LayerVersionsListItem", &[
        Member::new("LayerVersionArn", Type::String(&LayerVersionArn)),
        Member::new("Version", Type::Long(&NumberConstraints::ANY)),
        Member::new("Description", Type::String(&Description)),
        Member::new("CreatedDate", Type::String(&StringConstraints::ANY)),
        Member::new("CompatibleRuntimes", Type::List(&CompatibleRuntimes)),
        Member::new("LicenseInfo", Type::String(&LicenseInfo)),
        Member::new("CompatibleArchitectures", Type::List(&CompatibleArchitectures)),
    ]);
    pub static LayersList: List = List { member: Type::Structure(&LayersListItem), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static LayersListItem: Structure = Structure::new("LayersListItem", &[
        Member::new("LayerName", Type::String(&LayerName)),
        Member::new("LayerArn", Type::String(&LayerArn)),
        Member::new("LatestMatchingVersion", Type::Structure(&LayerVersionsListItem)),
    ]);
    pub static LayersReferenceList: List = List { member: Type::Structure(&Layer), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static LicenseInfo: StringConstraints = StringConstraints { length: LengthConstraints::of(0, 512), pattern: None, values: &[] };
    pub static ListAliasesRequest: Structure = Structure::new("ListAliasesRequest", &[
        Member::new("FunctionName", Type::String(&FunctionName)).at(Location::Uri, "FunctionName").required(),
        Member::new("FunctionVersion", Type::String(&VersionWithLatestPublished)).at(Location::Query, "FunctionVersion"),
        Member::new("Marker", Type::String(&StringConstraints::ANY)).at(Location::Query, "Marker"),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(10000.0) })).at(Location::Query, "MaxItems"),
    ]);
    pub static ListAliasesResponse: Structure = Structure::new("ListAliasesResponse", &[
        Member::new("NextMarker", Type::String(&StringConstraints::ANY)),
        Member::new("Aliases", Type::List(&AliasList)),
    ]);
    pub static ListCapacityProvidersRequest: Structure = Structure::new("ListCapacityProvidersRequest", &[
        Member::new("State", Type::String(&CapacityProviderState)).at(Location::Query, "State"),
        Member::new("Marker", Type::String(&StringConstraints::ANY)).at(Location::Query, "Marker"),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(50.0) })).at(Location::Query, "MaxItems"),
    ]);
    pub static ListCapacityProvidersResponse: Structure = Structure::new("ListCapacityProvidersResponse", &[
        Member::new("CapacityProviders", Type::List(&CapacityProvidersList)).required(),
        Member::new("NextMarker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ListCodeSigningConfigsRequest: Structure = Structure::new("ListCodeSigningConfigsRequest", &[
        Member::new("Marker", Type::String(&StringConstraints::ANY)).at(Location::Query, "Marker"),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(10000.0) })).at(Location::Query, "MaxItems"),
    ]);
    pub static ListCodeSigningConfigsResponse: Structure = Structure::new("ListCodeSigningConfigsResponse", &[
        Member::new("NextMarker", Type::String(&StringConstraints::ANY)),
        Member::new("CodeSigningConfigs", Type::List(&CodeSigningConfigList)),
    ]);
    pub static ListDurableExecutionsByFunctionRequest: Structure = Structure::new("ListDurableExecutionsByFunctionRequest", &[
        Member::new("FunctionName", Type::String(&NamespacedFunctionName)).at(Location::Uri, "FunctionName").required(),
        Member::new("Qualifier", Type::String(&NumericLatestPublishedOrAliasQualifier)).at(Location::Query, "Qualifier"),
        Member::new("DurableExecutionName", Type::String(&DurableExecutionName)).at(Location::Query, "DurableExecutionName"),
        Member::new("Statuses", Type::List(&ExecutionStatusList)).at(Location::Query, "Statuses"),
        Member::new("StartedAfter", Type::Timestamp(None)).at(Location::Query, "StartedAfter"),
        Member::new("StartedBefore", Type::Timestamp(None)).at(Location::Query, "StartedBefore"),
        Member::new("ReverseOrder", Type::Boolean).at(Location::Query, "ReverseOrder"),
        Member::new("Marker", Type::String(&StringConstraints::ANY)).at(Location::Query, "Marker"),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(0.0), max: Some(1000.0) })).at(Location::Query, "MaxItems"),
    ]);
    pub static ListDurableExecutionsByFunctionResponse: Structure = Structure::new("ListDurableExecutionsByFunctionResponse", &[
        Member::new("DurableExecutions", Type::List(&DurableExecutions)),
        Member::new("NextMarker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ListEventSourceMappingsRequest: Structure = Structure::new("ListEventSourceMappingsRequest", &[
        Member::new("EventSourceArn", Type::String(&Arn)).at(Location::Query, "EventSourceArn"),
        Member::new("FunctionName", Type::String(&NamespacedFunctionName)).at(Location::Query, "FunctionName"),
        Member::new("Marker", Type::String(&StringConstraints::ANY)).at(Location::Query, "Marker"),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(10000.0) })).at(Location::Query, "MaxItems"),
    ]);
    pub static ListEventSourceMappingsResponse: Structure = Structure::new("ListEventSourceMappingsResponse", &[
        Member::new("NextMarker", Type::String(&StringConstraints::ANY)),
        Member::new("EventSourceMappings", Type::List(&EventSourceMappingsList)),
    ]);
    pub static ListFunctionEventInvokeConfigsRequest: Structure = Structure::new("ListFunctionEventInvokeConfigsRequest", &[
        Member::new("FunctionName", Type::String(&NamespacedFunctionName)).at(Location::Uri, "FunctionName").required(),
        Member::new("Marker", Type::String(&StringConstraints::ANY)).at(Location::Query, "Marker"),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(50.0) })).at(Location::Query, "MaxItems"),
    ]);
    pub static ListFunctionEventInvokeConfigsResponse: Structure = Structure::new("ListFunctionEventInvokeConfigsResponse", &[
        Member::new("FunctionEventInvokeConfigs", Type::List(&FunctionEventInvokeConfigList)),
        Member::new("NextMarker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ListFunctionUrlConfigsRequest: Structure = Structure::new("ListFunctionUrlConfigsRequest", &[
        Member::new("FunctionName", Type::String(&FunctionName)).at(Location::Uri, "FunctionName").required(),
        Member::new("Marker", Type::String(&StringConstraints::ANY)).at(Location::Query, "Marker"),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(50.0) })).at(Location::Query, "MaxItems"),
    ]);
    pub static ListFunctionUrlConfigsResponse: Structure = Structure::new("ListFunctionUrlConfigsResponse", &[
        Member::new("FunctionUrlConfigs", Type::List(&FunctionUrlConfigList)).required(),
        Member::new("NextMarker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ListFunctionVersionsByCapacityProviderRequest: Structure = Structure::new("ListFunctionVersionsByCapacityProviderRequest", &[
        Member::new("CapacityProviderName", Type::String(&CapacityProviderName)).at(Location::Uri, "CapacityProviderName").required(),
        Member::new("Marker", Type::String(&StringConstraints::ANY)).at(Location::Query, "Marker"),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(50.0) })).at(Location::Query, "MaxItems"),
    ]);
    pub static ListFunctionVersionsByCapacityProviderResponse: Structure = Structure::new("ListFunctionVersionsByCapacityProviderResponse", &[
        Member::new("CapacityProviderArn", Type::String(&CapacityProviderArn)).required(),
        Member::new("FunctionVersions", Type::List(&FunctionVersionsByCapacityProviderList)).required(),
        Member::new("NextMarker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ListFunctionsByCodeSigningConfigRequest: Structure = Structure::new("ListFunctionsByCodeSigningConfigRequest", &[
        Member::new("CodeSigningConfigArn", Type::String(&CodeSigningConfigArn)).at(Location::Uri, "CodeSigningConfigArn").required(),
        Member::new("Marker", Type::String(&StringConstraints::ANY)).at(Location::Query, "Marker"),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(10000.0) })).at(Location::Query, "MaxItems"),
    ]);
    pub static ListFunctionsByCodeSigningConfigResponse: Structure = Structure::new("ListFunctionsByCodeSigningConfigResponse", &[
        Member::new("NextMarker", Type::String(&StringConstraints::ANY)),
        Member::new("FunctionArns", Type::List(&FunctionArnList)),
    ]);
    pub static ListFunctionsRequest: Structure = Structure::new("ListFunctionsRequest", &[
        Member::new("MasterRegion", Type::String(&MasterRegion)).at(Location::Query, "MasterRegion"),
        Member::new("FunctionVersion", Type::String(&FunctionVersion)).at(Location::Query, "FunctionVersion"),
        Member::new("Marker", Type::String(&StringConstraints::ANY)).at(Location::Query, "Marker"),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(10000.0) })).at(Location::Query, "MaxItems"),
    ]);
    pub static ListFunctionsResponse: Structure = Structure::new("ListFunctionsResponse", &[
        Member::new("NextMarker", Type::String(&StringConstraints::ANY)),
        Member::new("Functions", Type::List(&FunctionList)),
    ]);
    pub static ListLayerVersionsRequest: Structure = Structure::new("ListLayerVersionsRequest", &[
        Member::new("CompatibleRuntime", Type::String(&Runtime)).at(Location::Query, "CompatibleRuntime"),
        Member::new("LayerName", Type::String(&LayerName)).at(Location::Uri, "LayerName").required(),
        Member::new("Marker", Type::String(&StringConstraints::ANY)).at(Location::Query, "Marker"),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(50.0) })).at(Location::Query, "MaxItems"),
        Member::new("CompatibleArchitecture", Type::String(&Architecture)).at(Location::Query, "CompatibleArchitecture"),
    ]);
    pub static ListLayerVersionsResponse: Structure = Structure::new("ListLayerVersionsResponse", &[
        Member::new("NextMarker", Type::String(&StringConstraints::ANY)),
        Member::new("LayerVersions", Type::List(&LayerVersionsList)),
    ]);
    pub static ListLayersRequest: Structure = Structure::new("ListLayersRequest", &[
        Member::new("CompatibleRuntime", Type::String(&Runtime)).at(Location::Query, "CompatibleRuntime"),
        Member::new("Marker", Type::String(&StringConstraints::ANY)).at(Location::Query, "Marker"),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(50.0) })).at(Location::Query, "MaxItems"),
        Member::new("CompatibleArchitecture", Type::String(&Architecture)).at(Location::Query, "CompatibleArchitecture"),
    ]);
    pub static ListLayersResponse: Structure = Structure::new("ListLayersResponse", &[
        Member::new("NextMarker", Type::String(&StringConstraints::ANY)),
        Member::new("Layers", Type::List(&LayersList)),
    ]);
    pub static ListProvisionedConcurrencyConfigsRequest: Structure = Structure::new("ListProvisionedConcurrencyConfigsRequest", &[
        Member::new("FunctionName", Type::String(&FunctionName)).at(Location::Uri, "FunctionName").required(),
        Member::new("Marker", Type::String(&StringConstraints::ANY)).at(Location::Query, "Marker"),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(50.0) })).at(Location::Query, "MaxItems"),
    ]);
    pub static ListProvisionedConcurrencyConfigsResponse: Structure = Structure::new("ListProvisionedConcurrencyConfigsResponse", &[
        Member::new("ProvisionedConcurrencyConfigs", Type::List(&ProvisionedConcurrencyConfigList)),
        Member::new("NextMarker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ListTagsRequest: Structure = Structure::new("ListTagsRequest", &[
        Member::new("Resource", Type::String(&TaggableResource)).at(Location::Uri, "Resource").required(),
    ]);
    pub static ListTagsResponse: Structure = Structure::new("ListTagsResponse", &[
        Member::new("Tags", Type::Map(&Tags)),
    ]);
    pub static ListVersionsByFunctionRequest: Structure = Structure::new("ListVersionsByFunctionRequest", &[
        Member::new("FunctionName", Type::String(&NamespacedFunctionName)).at(Location::Uri, "FunctionName").required(),
        Member::new("Marker", Type::String(&StringConstraints::ANY)).at(Location::Query, "Marker"),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(10000.0) })).at(Location::Query, "MaxItems"),
    ]);
    pub static ListVersionsByFunctionResponse: Structure = Structure::new("ListVersionsByFunctionResponse", &[
        Member::new("NextMarker", Type::String(&StringConstraints::ANY)),
        Member::new("Versions", Type::List(&FunctionList)),
    ]);
    pub static LocalMountPath: StringConstraints = StringConstraints { length: LengthConstraints::of(0, 160), pattern: Some({ static PATTERN: Pattern = Pattern::new("/mnt/[a-zA-Z0-9-_.]+"); &PATTERN }), values: &[] };
    pub static LogFormat: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["JSON", "Text"] };
    pub static LogGroup: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 512), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\.\\-_/#A-Za-z0-9]+"); &PATTERN }), values: &[] };
    pub static LogType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["None", "Tail"] };
    pub static LoggingConfig: Structure = Structure::new("LoggingConfig", &[
        Member::new("LogFormat", Type::String(&LogFormat)),
        Member::new("ApplicationLogLevel", Type::String(&ApplicationLogLevel)),
        Member::new("SystemLogLevel", Type::String(&SystemLogLevel)),
        Member::new("LogGroup", Type::String(&LogGroup)),
    ]);
    pub static MasterRegion: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: Some({ static PATTERN: Pattern = Pattern::new("ALL|[a-z]{2}(-gov)?-[a-z]+-\\d{1}"); &PATTERN }), values: &[] };
    pub static Method: StringConstraints = StringConstraints { length: LengthConstraints::of(0, 6), pattern: Some({ static PATTERN: Pattern = Pattern::new(".*"); &PATTERN }), values: &[] };
    pub static NameSpacedFunctionArn: StringConstraints = StringConstraints { length: LengthConstraints::of(0, 10000), pattern: Some({ static PATTERN: Pattern = Pattern::new("arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_\\.]+(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?"); &PATTERN }), values: &[] };
    pub static NamespacedFunctionName: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 256), pattern: Some({ static PATTERN: Pattern = Pattern::new("(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_\\.]+)(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?"); &PATTERN }), values: &[] };
    pub static NamespacedStatementId: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 100), pattern: Some({ static PATTERN: Pattern = Pattern::new("([a-zA-Z0-9-_.]+)"); &PATTERN }), values: &[] };
    pub static NoPublishedVersionException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 400, sender_fault: true }), ..Structure::new("NoPublishedVersionException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("Message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static NumericLatestPublishedOrAliasQualifier: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 128), pattern: Some({ static PATTERN: Pattern = Pattern::new("\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+"); &PATTERN }), values: &[] };
    pub static OnFailure: Structure = Structure::new("OnFailure", &[
        Member::new("Destination", Type::String(&DestinationArn)),
    ]);
    pub static OnSuccess: Structure = Structure::new("OnSuccess", &[
        Member::new("Destination", Type::String(&DestinationArn)),
    ]);
    pub static Operation: Structure = Structure::new("Operation", &[
        Member::new("Id", Type::String(&OperationId)).required(),
        Member::new("ParentId", Type::String(&OperationId)),
        Member::new("Name", Type::String(&OperationName)),
        Member::new("Type", Type::String(&OperationType)).required(),
        Member::new("SubType", Type::String(&OperationSubType)),
        Member::new("StartTimestamp", Type::Timestamp(None)).required(),
        Member::new("EndTimestamp", Type::Timestamp(None)),
        Member::new("Status", Type::String(&OperationStatus)).required(),
        Member::new("ExecutionDetails", Type::Structure(&ExecutionDetails)),
        Member::new("ContextDetails", Type::Structure(&ContextDetails)),
        Member::new("StepDetails", Type::Structure(&StepDetails)),
        Member::new("WaitDetails", Type::Structure(&WaitDetails)),
        Member::new("CallbackDetails", Type::Structure(&CallbackDetails)),
        Member::new("ChainedInvokeDetails", Type::Structure(&ChainedInvokeDetails)),
    ]);
    pub static OperationAction: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["START", "SUCCEED", "FAIL", "RETRY", "CANCEL"] };
    pub static OperationId: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 64), pattern: Some({ static PATTERN: Pattern = Pattern::new("[a-zA-Z0-9-_]+"); &PATTERN }), values: &[] };
    pub static OperationName: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 256), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\x20-\\x7E]+"); &PATTERN }), values: &[] };
    pub static OperationPayload: StringConstraints = StringConstraints { length: LengthConstraints::of(0, 6291456), pattern: None, values: &[] };
    pub static OperationStatus: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["STARTED", "PENDING", "READY", "SUCCEEDED", "FAILED", "CANCELLED", "TIMED_OUT", "STOPPED"] };
    pub static OperationSubType: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 32), pattern: Some({ static PATTERN: Pattern = Pattern::new("[a-zA-Z0-9-_]+"); &PATTERN }), values: &[] };
    pub static OperationType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["EXECUTION", "CONTEXT", "STEP", "WAIT", "CALLBACK", "CHAINED_INVOKE"] };
    pub static OperationUpdate: Structure = Structure::new("OperationUpdate", &[
        Member::new("Id", Type::String(&OperationId)).required(),
        Member::new("ParentId", Type::String(&OperationId)),
        Member::new("Name", Type::String(&OperationName)),
        Member::new("Type", Type::String(&OperationType)).required(),
        Member::new("SubType", Type::String(&OperationSubType)),
        Member::new("Action", Type::String(&OperationAction)).required(),
        Member::new("Payload", Type::String(&OperationPayload)).sensitive(),
        Member::new("Error", Type::Structure(&ErrorObject)),
        Member::new("ContextOptions", Type::Structure(&ContextOptions)),
        Member::new("StepOptions", Type::Structure(&StepOptions)),
        Member::new("WaitOptions", Type::Structure(&WaitOptions)),
        Member::new("CallbackOptions", Type::Structure(&CallbackOptions)),
        Member::new("ChainedInvokeOptions", Type::Structure(&ChainedInvokeOptions)),
    ]);
    pub static OperationUpdates: List = List { member: Type::Structure(&OperationUpdate), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static Operations: List = List { member: Type::Structure(&Operation), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static OrganizationId: StringConstraints = StringConstraints { length: LengthConstraints::of(0, 34), pattern: Some({ static PATTERN: Pattern = Pattern::new("o-[a-z0-9]{10,32}"); &PATTERN }), values: &[] };
    pub static Origin: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 253), pattern: Some({ static PATTERN: Pattern = Pattern::new(".*"); &PATTERN }), values: &[] };
    pub static OutputPayload: StringConstraints = StringConstraints { length: LengthConstraints::of(0, 6291456), pattern: None, values: &[] };
    pub static PackageType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["Zip", "Image"] };
    pub static Pattern: StringConstraints = StringConstraints { length: LengthConstraints::of(0, 4096), pattern: Some({ static PATTERN: Pattern = Pattern::new(".*"); &PATTERN }), values: &[] };
    pub static PolicyLengthExceededException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 400, sender_fault: true }), ..Structure::new("PolicyLengthExceededException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static PreconditionFailedException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 412, sender_fault: true }), ..Structure::new("PreconditionFailedException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static Principal: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: Some({ static PATTERN: Pattern = Pattern::new("[^\\s]+"); &PATTERN }), values: &[] };
    pub static PrincipalOrgID: StringConstraints = StringConstraints { length: LengthConstraints::of(12, 34), pattern: Some({ static PATTERN: Pattern = Pattern::new("o-[a-z0-9]{10,32}"); &PATTERN }), values: &[] };
    pub static ProvisionedConcurrencyConfigList: List = List { member: Type::Structure(&ProvisionedConcurrencyConfigListItem), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ProvisionedConcurrencyConfigListItem: Structure = Structure::new("ProvisionedConcurrencyConfigListItem", &[
        Member::new("FunctionArn", Type::String(&FunctionArn)),
        Member::new("RequestedProvisionedConcurrentExecutions", Type::Integer(&NumberConstraints { min: Some(1.0), max: None })),
        Member::new("AvailableProvisionedConcurrentExecutions", Type::Integer(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("AllocatedProvisionedConcurrentExecutions", Type::Integer(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("Status", Type::String(&ProvisionedConcurrencyStatusEnum)),
        Member::new("StatusReason", Type::String(&StringConstraints::ANY)),
        Member::new("LastModified", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ProvisionedConcurrencyConfigNotFoundException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 404, sender_fault: true }), ..Structure::new("ProvisionedConcurrencyConfigNotFoundException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static ProvisionedConcurrencyStatusEnum: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["IN_PROGRESS", "READY", "FAILED"] };
    pub static ProvisionedPollerConfig: Structure = Structure::new("ProvisionedPollerConfig", &[
        Member::new("MinimumPollers", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(200.0) })),
        Member::new("MaximumPollers", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(2000.0) })),
        Member::new("PollerGroupName", Type::String(&ProvisionedPollerGroupName)),
    ]);
    pub static ProvisionedPollerGroupName: StringConstraints = StringConstraints { length: LengthConstraints::of(0, 128), pattern: Some({ static PATTERN: Pattern = Pattern::new("[a-zA-Z0-9-_]*"); &PATTERN }), values: &[] };
    pub static PublishLayerVersionRequest: Structure = Structure::new("PublishLayerVersionRequest", &[
        Member::new("LayerName", Type::String(&LayerName)).at(Location::Uri, "LayerName").required(),
        Member::new("Description", Type::String(&Description)),
        Member::new("Content", Type::Structure(&LayerVersionContentInput)).required(),
        Member::new("CompatibleRuntimes", Type::List(&CompatibleRuntimes)),
        Member::new("LicenseInfo", Type::String(&LicenseInfo)),
        Member::new("CompatibleArchitectures", Type::List(&CompatibleArchitectures)),
    ]);
    pub static PublishLayerVersionResponse: Structure = Structure::new("PublishLayerVersionResponse", &[
        Member::new("Content", Type::Structure(&LayerVersionContentOutput)),
        Member::new("LayerArn", Type::String(&LayerArn)),
        Member::new("LayerVersionArn", Type::String(&LayerVersionArn)),
        Member::new("Description", Type::String(&Description)),
        Member::new("CreatedDate", Type::String(&StringConstraints::ANY)),
        Member::new("Version", Type::Long(&NumberConstraints::ANY)),
        Member::new("CompatibleRuntimes", Type::List(&CompatibleRuntimes)),
        Member::new("LicenseInfo", Type::String(&LicenseInfo)),
        Member::new("CompatibleArchitectures", Type::List(&CompatibleArchitectures)),
    ]);
    pub static PublishVersionRequest: Structure = Structure::new("PublishVersionRequest", &[
        Member::new("FunctionName", Type::String(&FunctionName)).at(Location::Uri, "FunctionName").required(),
        Member::new("CodeSha256", Type::String(&StringConstraints::ANY)),
        Member::new("Description", Type::String(&Description)),
        Member::new("RevisionId", Type::String(&StringConstraints::ANY)),
        Member::new("PublishTo", Type::String(&FunctionVersionLatestPublished)),
    ]);
    pub static PublishedFunctionQualifier: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 128), pattern: Some({ static PATTERN: Pattern = Pattern::new("(\\$LATEST\\.PUBLISHED|[0-9]+)"); &PATTERN }), values: &[] };
    pub static PutFunctionCodeSigningConfigRequest: Structure = Structure::new("PutFunctionCodeSigningConfigRequest", &[
        Member::new("CodeSigningConfigArn", Type::String(&CodeSigningConfigArn)).required(),
        Member::new("FunctionName", Type::String(&NamespacedFunctionName)).at(Location::Uri, "FunctionName").required(),
    ]);
    pub static PutFunctionCodeSigningConfigResponse: Structure = Structure::new("PutFunctionCodeSigningConfigResponse", &[
        Member::new("CodeSigningConfigArn", Type::String(&CodeSigningConfigArn)).required(),
        Member::new("FunctionName", Type::String(&FunctionName)).required(),
    ]);
    pub static PutFunctionConcurrencyRequest: Structure = Structure::new("PutFunctionConcurrencyRequest", &[
        Member::new("FunctionName", Type::String(&FunctionName)).at(Location::Uri, "FunctionName").required(),
        Member::new("ReservedConcurrentExecutions", Type::Integer(&NumberConstraints { min: Some(0.0), max: None })).required(),
    ]);
    pub static PutFunctionEventInvokeConfigRequest: Structure = Structure::new("PutFunctionEventInvokeConfigRequest", &[
        Member::new("FunctionName", Type::String(&NamespacedFunctionName)).at(Location::Uri, "FunctionName").required(),
        Member::new("Qualifier", Type::String(&NumericLatestPublishedOrAliasQualifier)).at(Location::Query, "Qualifier"),
        Member::new("MaximumRetryAttempts", Type::Integer(&NumberConstraints { min: Some(0.0), max: Some(2.0) })),
        Member::new("MaximumEventAgeInSeconds", Type::Integer(&NumberConstraints { min: Some(60.0), max: Some(21600.0) })),
        Member::new("DestinationConfig", Type::Structure(&DestinationConfig)),
    ]);
    pub static PutFunctionRecursionConfigRequest: Structure = Structure::new("PutFunctionRecursionConfigRequest", &[
        Member::new("FunctionName", Type::String(&UnqualifiedFunctionName)).at(Location::Uri, "FunctionName").required(),
        Member::new("RecursiveLoop", Type::String(&RecursiveLoop)).required(),
    ]);
    pub static PutFunctionRecursionConfigResponse: Structure = Structure::new("PutFunctionRecursionConfigResponse", &[
        Member::new("RecursiveLoop", Type::String(&RecursiveLoop)),
    ]);
    pub static PutFunctionScalingConfigRequest: Structure = Structure::new("PutFunctionScalingConfigRequest", &[
        Member::new("FunctionName", Type::String(&UnqualifiedFunctionName)).at(Location::Uri, "FunctionName").required(),
        Member::new("Qualifier", Type::String(&PublishedFunctionQualifier)).at(Location::Query, "Qualifier").required(),
        Member::new("FunctionScalingConfig", Type::Structure(&FunctionScalingConfig)),
    ]);
    pub static PutFunctionScalingConfigResponse: Structure = Structure::new("PutFunctionScalingConfigResponse", &[
        Member::new("FunctionState", Type::String(&State)),
    ]);
    pub static PutProvisionedConcurrencyConfigRequest: Structure = Structure::new("PutProvisionedConcurrencyConfigRequest", &[
        Member::new("FunctionName", Type::String(&FunctionName)).at(Location::Uri, "FunctionName").required(),
        Member::new("Qualifier", Type::String(&Qualifier)).at(Location::Query, "Qualifier").required(),
        Member::new("ProvisionedConcurrentExecutions", Type::Integer(&NumberConstraints { min: Some(1.0), max: None })).required(),
    ]);
    pub static PutProvisionedConcurrencyConfigResponse: Structure = Structure::new("PutProvisionedConcurrencyConfigResponse", &[
        Member::new("RequestedProvisionedConcurrentExecutions", Type::Integer(&NumberConstraints { min: Some(1.0), max: None })),
        Member::new("AvailableProvisionedConcurrentExecutions", Type::Integer(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("AllocatedProvisionedConcurrentExecutions", Type::Integer(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("Status", Type::String(&ProvisionedConcurrencyStatusEnum)),
        Member::new("StatusReason", Type::String(&StringConstraints::ANY)),
        Member::new("LastModified", Type::String(&StringConstraints::ANY)),
    ]);
    pub static PutRuntimeManagementConfigRequest: Structure = Structure::new("PutRuntimeManagementConfigRequest", &[
        Member::new("FunctionName", Type::String(&NamespacedFunctionName)).at(Location::Uri, "FunctionName").required(),
        Member::new("Qualifier", Type::String(&NumericLatestPublishedOrAliasQualifier)).at(Location::Query, "Qualifier"),
        Member::new("UpdateRuntimeOn", Type::String(&UpdateRuntimeOn)).required(),
        Member::new("RuntimeVersionArn", Type::String(&RuntimeVersionArn)),
    ]);
    pub static PutRuntimeManagementConfigResponse: Structure = Structure::new("PutRuntimeManagementConfigResponse", &[
        Member::new("UpdateRuntimeOn", Type::String(&UpdateRuntimeOn)).required(),
        Member::new("FunctionArn", Type::String(&FunctionArn)).required(),
        Member::new("RuntimeVersionArn", Type::String(&RuntimeVersionArn)),
    ]);
    pub static Qualifier: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 128), pattern: Some({ static PATTERN: Pattern = Pattern::new("(|[a-zA-Z0-9$_-]+)"); &PATTERN }), values: &[] };
    pub static Queue: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 1000), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\s\\S]*"); &PATTERN }), values: &[] };
    pub static Queues: List = List { member: Type::String(&Queue), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(1, 1) };
    pub static RecursiveInvocationException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 400, sender_fault: true }), ..Structure::new("RecursiveInvocationException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("Message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static RecursiveLoop: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["Allow", "Terminate"] };
    pub static RemoveLayerVersionPermissionRequest: Structure = Structure::new("RemoveLayerVersionPermissionRequest", &[
        Member::new("LayerName", Type::String(&LayerName)).at(Location::Uri, "LayerName").required(),
        Member::new("VersionNumber", Type::Long(&NumberConstraints::ANY)).at(Location::Uri, "VersionNumber").required(),
        Member::new("StatementId", Type::String(&StatementId)).at(Location::Uri, "StatementId").required(),
        Member::new("RevisionId", Type::String(&StringConstraints::ANY)).at(Location::Query, "RevisionId"),
    ]);
    pub static RemovePermissionRequest: Structure = Structure::new("RemovePermissionRequest", &[
        Member::new("FunctionName", Type::String(&NamespacedFunctionName)).at(Location::Uri, "FunctionName").required(),
        Member::new("StatementId", Type::String(&NamespacedStatementId)).at(Location::Uri, "StatementId").required(),
        Member::new("Qualifier", Type::String(&NumericLatestPublishedOrAliasQualifier)).at(Location::Query, "Qualifier"),
        Member::new("RevisionId", Type::String(&StringConstraints::ANY)).at(Location::Query, "RevisionId"),
    ]);
    pub static RequestTooLargeException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 413, sender_fault: true }), ..Structure::new("RequestTooLargeException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static ResourceArn: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: Some({ static PATTERN: Pattern = Pattern::new("(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()"); &PATTERN }), values: &[] };
    pub static ResourceConflictException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 409, sender_fault: true }), ..Structure::new("ResourceConflictException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static ResourceInUseException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 400, sender_fault: true }), ..Structure::new("ResourceInUseException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("Message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static ResourceNotFoundException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 404, sender_fault: true }), ..Structure::new("ResourceNotFoundException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("Message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static ResourceNotReadyException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 502, sender_fault: false }), ..Structure::new("ResourceNotReadyException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static ResponseStreamingInvocationType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["RequestResponse", "DryRun"] };
    pub static RetryDetails: Structure = Structure::new("RetryDetails", &[
        Member::new("CurrentAttempt", Type::Integer(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("NextAttemptDelaySeconds", Type::Integer(&NumberConstraints { min: Some(0.0), max: None })),
    ]);
    pub static RoleArn: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: Some({ static PATTERN: Pattern = Pattern::new("arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+"); &PATTERN }), values: &[] };
    pub static Runtime: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["nodejs", "nodejs4.3", "nodejs6.10", "nodejs8.10", "nodejs10.x", "nodejs12.x", "nodejs14.x", "nodejs16.x", "java8", "java8.al2", "java11", "python2.7", "python3.6", "python3.7", "python3.8", "python3.9", "dotnetcore1.0", "dotnetcore2.0", "dotnetcore2.1", "dotnetcore3.1", "dotnet6", "dotnet8", "nodejs4.3-edge", "go1.x", "ruby2.5", "ruby2.7", "provided", "provided.al2", "nodejs18.x", "python3.10", "java17", "ruby3.2", "ruby3.3", "ruby3.4", "python3.11", "nodejs20.x", "provided.al2023", "python3.12", "java21", "python3.13", "nodejs22.x", "nodejs24.x", "python3.14", "java25", "dotnet10", "ruby4.0"] };
    pub static RuntimeVersionArn: StringConstraints = StringConstraints { length: LengthConstraints::of(26, 2048), pattern: Some({ static PATTERN: Pattern = Pattern::new("arn:(aws[a-zA-Z-]*):lambda:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\d{1}::runtime:.+"); &PATTERN }), values: &[] };
    pub static RuntimeVersionConfig: Structure = Structure::new("RuntimeVersionConfig", &[
        Member::new("RuntimeVersionArn", Type::String(&RuntimeVersionArn)),
        Member::new("Error", Type::Structure(&RuntimeVersionError)),
    ]);
    pub static RuntimeVersionError: Structure = Structure::new("RuntimeVersionError", &[
        Member::new("ErrorCode", Type::String(&StringConstraints::ANY)),
        Member::new("Message", Type::String(&StringConstraints::ANY)).sensitive(),
    ]);
    pub static S3Bucket: StringConstraints = StringConstraints { length: LengthConstraints::of(3, 63), pattern: Some({ static PATTERN: Pattern = Pattern::rewritten("[0-9A-Za-z\\.\\-_]*(?<!\\.)", "([0-9A-Za-z.\\-_]*[0-9A-Za-z\\-_])?"); &PATTERN }), values: &[] };
    pub static S3FilesMountConnectivityException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 408, sender_fault: true }), ..Structure::new("S3FilesMountConnectivityException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("Message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static S3FilesMountFailureException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 403, sender_fault: true }), ..Structure::new("S3FilesMountFailureException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("Message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static S3FilesMountTimeoutException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 408, sender_fault: true }), ..Structure::new("S3FilesMountTimeoutException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("Message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static S3Key: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 1024), pattern: None, values: &[] };
    pub static S3ObjectVersion: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 1024), pattern: None, values: &[] };
    pub static ScalingConfig: Structure = Structure::new("ScalingConfig", &[
        Member::new("MaximumConcurrency", Type::Integer(&NumberConstraints { min: Some(2.0), max: Some(1000.0) })),
    ]);
    pub static SchemaRegistryEventRecordFormat: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["JSON", "SOURCE"] };
    pub static SchemaRegistryUri: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 10000), pattern: Some({ static PATTERN: Pattern = Pattern::new("[a-zA-Z0-9-\\/*:_+=.@-]*"); &PATTERN }), values: &[] };
    pub static SecurityGroupIds: List = List { member: Type::String(&StringConstraints::ANY), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(0, 5) };
    pub static SelfManagedEventSource: Structure = Structure::new("SelfManagedEventSource", &[
        Member::new("Endpoints", Type::Map(&Endpoints)),
    ]);
    pub static SelfManagedKafkaEventSourceConfig: Structure = Structure::new("SelfManagedKafkaEventSourceConfig", &[
        Member::new("ConsumerGroupId", Type::String(&URI)),
        Member::new("SchemaRegistryConfig", Type::Structure(&KafkaSchemaRegistryConfig)),
    ]);
    pub static SendDurableExecutionCallbackFailureRequest: Structure = Structure { payload: Some(1), ..Structure::new("SendDurableExecutionCallbackFailureRequest", &[
        Member::new("CallbackId", Type::String(&CallbackId)).at(Location::Uri, "CallbackId").required(),
        Member::new("Error", Type::Structure(&ErrorObject)).at(Location::Payload, "Error"),
    ]) };
    pub static SendDurableExecutionCallbackFailureResponse: Structure = Structure::new("SendDurableExecutionCallbackFailureResponse", &[]);
    pub static SendDurableExecutionCallbackHeartbeatRequest: Structure = Structure::new("SendDurableExecutionCallbackHeartbeatRequest", &[
        Member::new("CallbackId", Type::String(&CallbackId)).at(Location::Uri, "CallbackId").required(),
    ]);
    pub static SendDurableExecutionCallbackHeartbeatResponse: Structure = Structure::new("SendDurableExecutionCallbackHeartbeatResponse", &[]);
    pub static SendDurableExecutionCallbackSuccessRequest: Structure = Structure { payload: Some(1), ..Structure::new("SendDurableExecutionCallbackSuccessRequest", &[
        Member::new("CallbackId", Type::String(&CallbackId)).at(Location::Uri, "CallbackId").required(),
        Member::new("Result", Type::Blob(&LengthConstraints::of(0, 262144))).at(Location::Payload, "Result").sensitive(),
    ]) };
    pub static SendDurableExecutionCallbackSuccessResponse: Structure = Structure::new("SendDurableExecutionCallbackSuccessResponse", &[]);
    pub static SerializedRequestEntityTooLargeException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 413, sender_fault: true }), ..Structure::new("SerializedRequestEntityTooLargeException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static ServiceException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 500, sender_fault: false }), ..Structure::new("ServiceException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("Message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static SigningProfileVersionArns: List = List { member: Type::String(&Arn), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(1, 20) };
    pub static SnapStart: Structure = Structure::new("SnapStart", &[
        Member::new("ApplyOn", Type::String(&SnapStartApplyOn)),
    ]);
    pub static SnapStartApplyOn: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["PublishedVersions", "None"] };
    pub static SnapStartException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 400, sender_fault: true }), ..Structure::new("SnapStartException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("Message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static SnapStartNotReadyException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 409, sender_fault: true }), ..Structure::new("SnapStartNotReadyException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("Message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static SnapStartOptimizationStatus: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["On", "Off"] };
    pub static SnapStartResponse: Structure = Structure::new("SnapStartResponse", &[
        Member::new("ApplyOn", Type::String(&SnapStartApplyOn)),
        Member::new("OptimizationStatus", Type::String(&SnapStartOptimizationStatus)),
    ]);
    pub static SnapStartTimeoutException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 408, sender_fault: true }), ..Structure::new("SnapStartTimeoutException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("Message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static SourceAccessConfiguration: Structure = Structure::new("SourceAccessConfiguration", &[
        Member::new("Type", Type::String(&SourceAccessType)),
        Member::new("URI", Type::String(&URI)),
    ]);
    pub static SourceAccessConfigurations: List = List { member: Type::Structure(&SourceAccessConfiguration), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(0, 22) };
    pub static SourceAccessType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["BASIC_AUTH", "VPC_SUBNET", "VPC_SECURITY_GROUP", "SASL_SCRAM_512_AUTH", "SASL_SCRAM_256_AUTH", "VIRTUAL_HOST", "CLIENT_CERTIFICATE_TLS_AUTH", "SERVER_ROOT_CA_CERTIFICATE"] };
    pub static SourceOwner: StringConstraints = StringConstraints { length: LengthConstraints::of(0, 12), pattern: Some({ static PATTERN: Pattern = Pattern::new("\\d{12}"); &PATTERN }), values: &[] };
    pub static StackTraceEntries: List = List { member: Type::String(&StringConstraints::ANY), member_name: "member", flattened: false, sensitive: true, length: LengthConstraints::ANY };
    pub static State: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["Pending", "Active", "Inactive", "Failed", "Deactivating", "Deactivated", "ActiveNonInvocable", "Deleting"] };
    pub static StateReasonCode: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["Idle", "Creating", "Restoring", "EniLimitExceeded", "InsufficientRolePermissions", "InvalidConfiguration", "InternalError", "SubnetOutOfIPAddresses", "InvalidSubnet", "InvalidSecurityGroup", "ImageDeleted", "ImageAccessDenied", "InvalidImage", "KMSKeyAccessDenied", "KMSKeyNotFound", "InvalidStateKMSKey", "DisabledKMSKey", "EFSIOError", "EFSMountConnectivityError", "EFSMountFailure", "EFSMountTimeout", "InvalidRuntime", "InvalidZipFileException", "FunctionError", "DrainingDurableExecutions", "VcpuLimitExceeded", "CapacityProviderScalingLimitExceeded", "InsufficientCapacity", "EC2RequestLimitExceeded", "FunctionError.InitTimeout", "FunctionError.RuntimeInitError", "FunctionError.ExtensionInitError", "FunctionError.InvalidEntryPoint", "FunctionError.InvalidWorkingDirectory", "FunctionError.PermissionDenied", "FunctionError.TooManyExtensions", "FunctionError.InitResourceExhausted", "DisallowedByVpcEncryptionControl"] };
    pub static StatementId: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 100), pattern: Some({ static PATTERN: Pattern = Pattern::new("([a-zA-Z0-9-_]+)"); &PATTERN }), values: &[] };
    pub static StepDetails: Structure = Structure::new("StepDetails", &[
        Member::new("Attempt", Type::Integer(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("NextAttemptTimestamp", Type::Timestamp(None)),
        Member::new("Result", Type::String(&OperationPayload)).sensitive(),
        Member::new("Error", Type::Structure(&ErrorObject)),
    ]);
    pub static StepFailedDetails: Structure = Structure::new("StepFailedDetails", &[
        Member::new("Error", Type::Structure(&EventError)).required(),
        Member::new("RetryDetails", Type::Structure(&RetryDetails)).required(),
    ]);
    pub static StepOptions: Structure = Structure::new("StepOptions", &[
        Member::new("NextAttemptDelaySeconds", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(31622400.0) })),
    ]);
    pub static StepStartedDetails: Structure = Structure::new("StepStartedDetails", &[]);
    pub static StepSucceededDetails: Structure = Structure::new("StepSucceededDetails", &[
        Member::new("Result", Type::Structure(&EventResult)).required(),
        Member::new("RetryDetails", Type::Structure(&RetryDetails)).required(),
    ]);
    pub static StopDurableExecutionRequest: Structure = Structure { payload: Some(1), ..Structure::new("StopDurableExecutionRequest", &[
        Member::new("DurableExecutionArn", Type::String(&DurableExecutionArn)).at(Location::Uri, "DurableExecutionArn").required(),
        Member::new("Error", Type::Structure(&ErrorObject)).at(Location::Payload, "Error"),
    ]) };
    pub static StopDurableExecutionResponse: Structure = Structure::new("StopDurableExecutionResponse", &[
        Member::new("StopTimestamp", Type::Timestamp(None)).required(),
    ]);
    pub static StringList: List = List { member: Type::String(&StringConstraints::ANY), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(0, 1500) };
    pub static SubnetIPAddressLimitReachedException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 502, sender_fault: false }), ..Structure::new("SubnetIPAddressLimitReachedException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("Message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static SubnetIds: List = List { member: Type::String(&StringConstraints::ANY), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(0, 16) };
    pub static SystemLogLevel: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["DEBUG", "INFO", "WARN"] };
    pub static TagKeyList: List = List { member: Type::String(&StringConstraints::ANY), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static TagResourceRequest: Structure = Structure::new("TagResourceRequest", &[
        Member::new("Resource", Type::String(&TaggableResource)).at(Location::Uri, "Resource").required(),
        Member::new("Tags", Type::Map(&Tags)).required(),
    ]);
    pub static TaggableResource: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 256), pattern: Some({ static PATTERN: Pattern = Pattern::new("arn:(aws[a-zA-Z-]*):lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:(function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?|code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|capacity-provider:[a-zA-Z0-9-_]+)"); &PATTERN }), values: &[] };
    pub static Tags: Map = Map { key: &StringConstraints::ANY, value: Type::String(&StringConstraints::ANY), key_name: "key", value_name: "value", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static TagsError: Structure = Structure::new("TagsError", &[
        Member::new("ErrorCode", Type::String(&TagsErrorCode)).required(),
        Member::new("Message", Type::String(&TagsErrorMessage)).required(),
    ]);
    pub static TagsErrorCode: StringConstraints = StringConstraints { length: LengthConstraints::of(10, 21), pattern: Some({ static PATTERN: Pattern = Pattern::new("[A-Za-z]+Exception"); &PATTERN }), values: &[] };
    pub static TagsErrorMessage: StringConstraints = StringConstraints { length: LengthConstraints::of(84, 1000), pattern: Some({ static PATTERN: Pattern = Pattern::new(".*"); &PATTERN }), values: &[] };
    pub static TargetTrackingScalingPolicy: Structure = Structure::new("TargetTrackingScalingPolicy", &[
        Member::new("PredefinedMetricType", Type::String(&CapacityProviderPredefinedMetricType)).required(),
        Member::new("TargetValue", Type::Double(&NumberConstraints { min: Some(0.0), max: Some(100.0) })).required(),
    ]);
    pub static TenancyConfig: Structure = Structure::new("TenancyConfig", &[
        Member::new("TenantIsolationMode", Type::String(&TenantIsolationMode)).required(),
    ]);
    pub static TenantId: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 256), pattern: Some({ static PATTERN: Pattern = Pattern::new("[a-zA-Z0-9\\._:\\/=+\\-@ ]+"); &PATTERN }), values: &[] };
    pub static TenantIsolationMode: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["PER_TENANT"] };
    pub static ThrottleReason: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["ConcurrentInvocationLimitExceeded", "FunctionInvocationRateLimitExceeded", "ReservedFunctionConcurrentInvocationLimitExceeded", "ReservedFunctionInvocationRateLimitExceeded", "CallerRateLimitExceeded", "ConcurrentSnapshotCreateLimitExceeded"] };
    pub static TooManyRequestsException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 429, sender_fault: true }), ..Structure::new("TooManyRequestsException", &[
        Member::new("retryAfterSeconds", Type::String(&StringConstraints::ANY)).at(Location::Header, "Retry-After"),
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("message", Type::String(&StringConstraints::ANY)),
        Member::new("Reason", Type::String(&ThrottleReason)),
    ]) };
    pub static Topic: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 249), pattern: Some({ static PATTERN: Pattern = Pattern::new("[^.]([a-zA-Z0-9\\-_.]+)"); &PATTERN }), values: &[] };
    pub static Topics: List = List { member: Type::String(&Topic), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(1, 1) };
    pub static TraceHeader: Structure = Structure::new("TraceHeader", &[
        Member::new("XAmznTraceId", Type::String(&XAmznTraceId)),
    ]);
    pub static TracingConfig: Structure = Structure::new("TracingConfig", &[
        Member::new("Mode", Type::String(&TracingMode)),
    ]);
    pub static TracingConfigResponse: Structure = Structure::new("TracingConfigResponse", &[
        Member::new("Mode", Type::String(&TracingMode)),
    ]);
    pub static TracingMode: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["Active", "PassThrough"] };
    pub static URI: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 200), pattern: Some({ static PATTERN: Pattern = Pattern::new("[a-zA-Z0-9-\\/*:_+=.@-]*"); &PATTERN }), values: &[] };
    pub static UnqualifiedFunctionName: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 140), pattern: Some({ static PATTERN: Pattern = Pattern::new("(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)"); &PATTERN }), values: &[] };
    pub static UnsupportedMediaTypeException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 415, sender_fault: true }), ..Structure::new("UnsupportedMediaTypeException", &[
        Member::new("Type", Type::String(&StringConstraints::ANY)),
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static UntagResourceRequest: Structure = Structure::new("UntagResourceRequest", &[
        Member::new("Resource", Type::String(&TaggableResource)).at(Location::Uri, "Resource").required(),
        Member::new("TagKeys", Type::List(&TagKeyList)).at(Location::Query, "tagKeys").required(),
    ]);
    pub static UpdateAliasRequest: Structure = Structure::new("UpdateAliasRequest", &[
        Member::new("FunctionName", Type::String(&FunctionName)).at(Location::Uri, "FunctionName").required(),
        Member::new("Name", Type::String(&Alias)).at(Location::Uri, "Name").required(),
        Member::new("FunctionVersion", Type::String(&VersionWithLatestPublished)),
        Member::new("Description", Type::String(&Description)),
        Member::new("RoutingConfig", Type::Structure(&AliasRoutingConfiguration)),
        Member::new("RevisionId", Type::String(&StringConstraints::ANY)),
    ]);
    pub static UpdateCapacityProviderRequest: Structure = Structure::new("UpdateCapacityProviderRequest", &[
        Member::new("CapacityProviderName", Type::String(&CapacityProviderName)).at(Location::Uri, "CapacityProviderName").required(),
        Member::new("CapacityProviderScalingConfig", Type::Structure(&CapacityProviderScalingConfig)),
    ]);
    pub static UpdateCapacityProviderResponse: Structure = Structure::new("UpdateCapacityProviderResponse", &[
        Member::new("CapacityProvider", Type::Structure(&CapacityProvider)).required(),
    ]);
    pub static UpdateCodeSigningConfigRequest: Structure = Structure::new("UpdateCodeSigningConfigRequest", &[
        Member::new("CodeSigningConfigArn", Type::String(&CodeSigningConfigArn)).at(Location::Uri, "CodeSigningConfigArn").required(),
        Member::new("Description", Type::String(&Description)),
        Member::new("AllowedPublishers", Type::Structure(&AllowedPublishers)),
        Member::new("CodeSigningPolicies", Type::Structure(&CodeSigningPolicies)),
    ]);
    pub static UpdateCodeSigningConfigResponse: Structure = Structure::new("UpdateCodeSigningConfigResponse", &[
        Member::new("CodeSigningConfig", Type::Structure(&CodeSigningConfig)).required(),
    ]);
    pub static UpdateEventSourceMappingRequest: Structure = Structure::new("UpdateEventSourceMappingRequest", &[
        Member::new("UUID", Type::String(&StringConstraints::ANY)).at(Location::Uri, "UUID").required(),
        Member::new("FunctionName", Type::String(&NamespacedFunctionName)),
        Member::new("Enabled", Type::Boolean),
        Member::new("BatchSize", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(10000.0) })),
        Member::new("FilterCriteria", Type::Structure(&FilterCriteria)),
        Member::new("MaximumBatchingWindowInSeconds", Type::Integer(&NumberConstraints { min: Some(0.0), max: Some(300.0) })),
        Member::new("DestinationConfig", Type::Structure(&DestinationConfig)),
        Member::new("MaximumRecordAgeInSeconds", Type::Integer(&NumberConstraints { min: Some(-1.0), max: Some(604800.0) })),
        Member::new("BisectBatchOnFunctionError", Type::Boolean),
        Member::new("MaximumRetryAttempts", Type::Integer(&NumberConstraints { min: Some(-1.0), max: Some(10000.0) })),
        Member::new("ParallelizationFactor", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(10.0) })),
        Member::new("SourceAccessConfigurations", Type::List(&SourceAccessConfigurations)),
        Member::new("TumblingWindowInSeconds", Type::Integer(&NumberConstraints { min: Some(0.0), max: Some(900.0) })),
        Member::new("FunctionResponseTypes", Type::List(&FunctionResponseTypeList)),
        Member::new("ScalingConfig", Type::Structure(&ScalingConfig)),
        Member::new("AmazonManagedKafkaEventSourceConfig", Type::Structure(&AmazonManagedKafkaEventSourceConfig)),
        Member::new("SelfManagedKafkaEventSourceConfig", Type::Structure(&SelfManagedKafkaEventSourceConfig)),
        Member::new("DocumentDBEventSourceConfig", Type::Structure(&DocumentDBEventSourceConfig)),
        Member::new("KMSKeyArn", Type::String(&KMSKeyArn)),
        Member::new("MetricsConfig", Type::Structure(&EventSourceMappingMetricsConfig)),
        Member::new("LoggingConfig", Type::Structure(&EventSourceMappingLoggingConfig)),
        Member::new("ProvisionedPollerConfig", Type::Structure(&ProvisionedPollerConfig)),
    ]);
    pub static UpdateFunctionCodeRequest: Structure = Structure::new("UpdateFunctionCodeRequest", &[
        Member::new("FunctionName", Type::String(&FunctionName)).at(Location::Uri, "FunctionName").required(),
        Member::new("ZipFile", Type::Blob(&LengthConstraints::ANY)).sensitive(),
        Member::new("S3Bucket", Type::String(&S3Bucket)),
        Member::new("S3Key", Type::String(&S3Key)),
        Member::new("S3ObjectVersion", Type::String(&S3ObjectVersion)),
        Member::new("ImageUri", Type::String(&StringConstraints::ANY)),
        Member::new("Publish", Type::Boolean),
        Member::new("DryRun", Type::Boolean),
        Member::new("RevisionId", Type::String(&StringConstraints::ANY)),
        Member::new("Architectures", Type::List(&ArchitecturesList)),
        Member::new("SourceKMSKeyArn", Type::String(&KMSKeyArn)),
        Member::new("PublishTo", Type::String(&FunctionVersionLatestPublished)),
    ]);
    pub static UpdateFunctionConfigurationRequest: Structure = Structure::new("UpdateFunctionConfigurationRequest", &[
        Member::new("FunctionName", Type::String(&FunctionName)).at(Location::Uri, "FunctionName").required(),
        Member::new("Role", Type::String(&RoleArn)),
        Member::new("Handler", Type::String(&Handler)),
        Member::new("Description", Type::String(&Description)),
        Member::new("Timeout", Type::Integer(&NumberConstraints { min: Some(1.0), max: None })),
        Member::new("MemorySize", Type::Integer(&NumberConstraints { min: Some(128.0), max: Some(10240.0) })),
        Member::new("VpcConfig", Type::Structure(&VpcConfig)),
        Member::new("Environment", Type::Structure(&Environment)),
        Member::new("Runtime", Type::String(&Runtime)),
        Member::new("DeadLetterConfig", Type::Structure(&DeadLetterConfig)),
        Member::new("KMSKeyArn", Type::String(&KMSKeyArn)),
        Member::new("TracingConfig", Type::Structure(&TracingConfig)),
        Member::new("RevisionId", Type::String(&StringConstraints::ANY)),
        Member::new("Layers", Type::List(&LayerList)),
        Member::new("FileSystemConfigs", Type::List(&FileSystemConfigList)),
        Member::new("ImageConfig", Type::Structure(&ImageConfig)),
        Member::new("EphemeralStorage", Type::Structure(&EphemeralStorage)),
        Member::new("SnapStart", Type::Structure(&SnapStart)),
        Member::new("LoggingConfig", Type::Structure(&LoggingConfig)),
        Member::new("CapacityProviderConfig", Type::Structure(&CapacityProviderConfig)),
        Member::new("DurableConfig", Type::Structure(&DurableConfig)),
    ]);
    pub static UpdateFunctionEventInvokeConfigRequest: Structure = Structure::new("UpdateFunctionEventInvokeConfigRequest", &[
        Member::new("FunctionName", Type::String(&NamespacedFunctionName)).at(Location::Uri, "FunctionName").required(),
        Member::new("Qualifier", Type::String(&NumericLatestPublishedOrAliasQualifier)).at(Location::Query, "Qualifier"),
        Member::new("MaximumRetryAttempts", Type::Integer(&NumberConstraints { min: Some(0.0), max: Some(2.0) })),
        Member::new("MaximumEventAgeInSeconds", Type::Integer(&NumberConstraints { min: Some(60.0), max: Some(21600.0) })),
        Member::new("DestinationConfig", Type::Structure(&DestinationConfig)),
    ]);
    pub static UpdateFunctionUrlConfigRequest: Structure = Structure::new("UpdateFunctionUrlConfigRequest", &[
        Member::new("FunctionName", Type::String(&FunctionName)).at(Location::Uri, "FunctionName").required(),
        Member::new("Qualifier", Type::String(&FunctionUrlQualifier)).at(Location::Query, "Qualifier"),
        Member::new("AuthType", Type::String(&FunctionUrlAuthType)),
        Member::new("Cors", Type::Structure(&Cors)),
        Member::new("InvokeMode", Type::String(&InvokeMode)),
    ]);
    pub static UpdateFunctionUrlConfigResponse: Structure = Structure::new("UpdateFunctionUrlConfigResponse", &[
        Member::new("FunctionUrl", Type::String(&FunctionUrl)).required(),
        Member::new("FunctionArn", Type::String(&FunctionArn)).required(),
        Member::new("AuthType", Type::String(&FunctionUrlAuthType)).required(),
        Member::new("Cors", Type::Structure(&Cors)),
        Member::new("CreationTime", Type::String(&StringConstraints::ANY)).required(),
        Member::new("LastModifiedTime", Type::String(&StringConstraints::ANY)).required(),
        Member::new("InvokeMode", Type::String(&InvokeMode)),
    ]);
    pub static UpdateRuntimeOn: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["Auto", "Manual", "FunctionUpdate"] };
    pub static Version: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 1024), pattern: Some({ static PATTERN: Pattern = Pattern::new("(\\$LATEST|[0-9]+)"); &PATTERN }), values: &[] };
    pub static VersionWithLatestPublished: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 1024), pattern: Some({ static PATTERN: Pattern = Pattern::new("(\\$LATEST(\\.PUBLISHED)?|[0-9]+)"); &PATTERN }), values: &[] };
    pub static VpcConfig: Structure = Structure::new("VpcConfig", &[
        Member::new("SubnetIds", Type::List(&SubnetIds)),
        Member::new("SecurityGroupIds", Type::List(&SecurityGroupIds)),
        Member::new("Ipv6AllowedForDualStack", Type::Boolean),
    ]);
    pub static VpcConfigResponse: Structure = Structure::new("VpcConfigResponse", &[
        Member::new("SubnetIds", Type::List(&SubnetIds)),
        Member::new("SecurityGroupIds", Type::List(&SecurityGroupIds)),
        Member::new("VpcId", Type::String(&StringConstraints::ANY)),
        Member::new("Ipv6AllowedForDualStack", Type::Boolean),
    ]);
    pub static WaitCancelledDetails: Structure = Structure::new("WaitCancelledDetails", &[
        Member::new("Error", Type::Structure(&EventError)),
    ]);
    pub static WaitDetails: Structure = Structure::new("WaitDetails", &[
        Member::new("ScheduledEndTimestamp", Type::Timestamp(None)),
    ]);
    pub static WaitOptions: Structure = Structure::new("WaitOptions", &[
        Member::new("WaitSeconds", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(31622400.0) })),
    ]);
    pub static WaitStartedDetails: Structure = Structure::new("WaitStartedDetails", &[
        Member::new("Duration", Type::Integer(&NumberConstraints { min: Some(0.0), max: None })).required(),
        Member::new("ScheduledEndTimestamp", Type::Timestamp(None)).required(),
    ]);
    pub static WaitSucceededDetails: Structure = Structure::new("WaitSucceededDetails", &[
        Member::new("Duration", Type::Integer(&NumberConstraints { min: Some(0.0), max: None })),
    ]);
    pub static WorkingDirectory: StringConstraints = StringConstraints { length: LengthConstraints::of(0, 1000), pattern: None, values: &[] };
    pub static XAmznTraceId: StringConstraints = StringConstraints { length: LengthConstraints::of(0, 8192), pattern: None, values: &[] };
}
