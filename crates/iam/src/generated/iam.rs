//! Written by `cargo xtask codegen` from models/iam.json. Do not edit.
#![allow(missing_docs, non_upper_case_globals, non_snake_case, dead_code, unused_imports)]
#![allow(clippy::all)]

use std::collections::BTreeMap;

use base::Timestamp;
use bytes::Bytes;
use wire::{Error, Record, Shape};

#[derive(Clone, Default, PartialEq)]
pub struct AccessKey {
    pub user_name: Option<String>,
    pub access_key_id: Option<String>,
    pub status: Option<String>,
    pub secret_access_key: Option<String>,
    pub create_date: Option<Timestamp>,
}

impl Shape for AccessKey {
    fn structure() -> &'static wire::Structure {
        &schema::AccessKey
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.optional(0)?,
            access_key_id: record.optional(1)?,
            status: record.optional(2)?,
            secret_access_key: record.optional(3)?,
            create_date: record.optional(4)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::AccessKey);
        record.put_optional(0, self.user_name);
        record.put_optional(1, self.access_key_id);
        record.put_optional(2, self.status);
        record.put_optional(3, self.secret_access_key);
        record.put_optional(4, self.create_date);
        record
    }
}

impl std::fmt::Debug for AccessKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct AccessKeyLastUsed {
    pub last_used_date: Option<Timestamp>,
    pub service_name: Option<String>,
    pub region: Option<String>,
}

impl Shape for AccessKeyLastUsed {
    fn structure() -> &'static wire::Structure {
        &schema::AccessKeyLastUsed
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            last_used_date: record.optional(0)?,
            service_name: record.optional(1)?,
            region: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::AccessKeyLastUsed);
        record.put_optional(0, self.last_used_date);
        record.put_optional(1, self.service_name);
        record.put_optional(2, self.region);
        record
    }
}

impl std::fmt::Debug for AccessKeyLastUsed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct AccessKeyMetadata {
    pub user_name: Option<String>,
    pub access_key_id: Option<String>,
    pub status: Option<String>,
    pub create_date: Option<Timestamp>,
}

impl Shape for AccessKeyMetadata {
    fn structure() -> &'static wire::Structure {
        &schema::AccessKeyMetadata
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.optional(0)?,
            access_key_id: record.optional(1)?,
            status: record.optional(2)?,
            create_date: record.optional(3)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::AccessKeyMetadata);
        record.put_optional(0, self.user_name);
        record.put_optional(1, self.access_key_id);
        record.put_optional(2, self.status);
        record.put_optional(3, self.create_date);
        record
    }
}

impl std::fmt::Debug for AccessKeyMetadata {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct AddClientIDToOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: String,
    pub client_id: String,
}

impl Shape for AddClientIDToOpenIDConnectProviderRequest {
    fn structure() -> &'static wire::Structure {
        &schema::AddClientIDToOpenIDConnectProviderRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            open_id_connect_provider_arn: record.required(0)?,
            client_id: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::AddClientIDToOpenIDConnectProviderRequest);
        record.put(0, self.open_id_connect_provider_arn);
        record.put(1, self.client_id);
        record
    }
}

impl std::fmt::Debug for AddClientIDToOpenIDConnectProviderRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct AddRoleToInstanceProfileRequest {
    pub instance_profile_name: String,
    pub role_name: String,
}

impl Shape for AddRoleToInstanceProfileRequest {
    fn structure() -> &'static wire::Structure {
        &schema::AddRoleToInstanceProfileRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            instance_profile_name: record.required(0)?,
            role_name: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::AddRoleToInstanceProfileRequest);
        record.put(0, self.instance_profile_name);
        record.put(1, self.role_name);
        record
    }
}

impl std::fmt::Debug for AddRoleToInstanceProfileRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct AddUserToGroupRequest {
    pub group_name: String,
    pub user_name: String,
}

impl Shape for AddUserToGroupRequest {
    fn structure() -> &'static wire::Structure {
        &schema::AddUserToGroupRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            group_name: record.required(0)?,
            user_name: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::AddUserToGroupRequest);
        record.put(0, self.group_name);
        record.put(1, self.user_name);
        record
    }
}

impl std::fmt::Debug for AddUserToGroupRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct AttachGroupPolicyRequest {
    pub group_name: String,
    pub policy_arn: String,
}

impl Shape for AttachGroupPolicyRequest {
    fn structure() -> &'static wire::Structure {
        &schema::AttachGroupPolicyRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            group_name: record.required(0)?,
            policy_arn: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::AttachGroupPolicyRequest);
        record.put(0, self.group_name);
        record.put(1, self.policy_arn);
        record
    }
}

impl std::fmt::Debug for AttachGroupPolicyRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct AttachRolePolicyRequest {
    pub role_name: String,
    pub policy_arn: String,
}

impl Shape for AttachRolePolicyRequest {
    fn structure() -> &'static wire::Structure {
        &schema::AttachRolePolicyRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            role_name: record.required(0)?,
            policy_arn: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::AttachRolePolicyRequest);
        record.put(0, self.role_name);
        record.put(1, self.policy_arn);
        record
    }
}

impl std::fmt::Debug for AttachRolePolicyRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct AttachUserPolicyRequest {
    pub user_name: String,
    pub policy_arn: String,
}

impl Shape for AttachUserPolicyRequest {
    fn structure() -> &'static wire::Structure {
        &schema::AttachUserPolicyRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.required(0)?,
            policy_arn: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::AttachUserPolicyRequest);
        record.put(0, self.user_name);
        record.put(1, self.policy_arn);
        record
    }
}

impl std::fmt::Debug for AttachUserPolicyRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct AttachedPermissionsBoundary {
    pub permissions_boundary_type: Option<String>,
    pub permissions_boundary_arn: Option<String>,
}

impl Shape for AttachedPermissionsBoundary {
    fn structure() -> &'static wire::Structure {
        &schema::AttachedPermissionsBoundary
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            permissions_boundary_type: record.optional(0)?,
            permissions_boundary_arn: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::AttachedPermissionsBoundary);
        record.put_optional(0, self.permissions_boundary_type);
        record.put_optional(1, self.permissions_boundary_arn);
        record
    }
}

impl std::fmt::Debug for AttachedPermissionsBoundary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct AttachedPolicy {
    pub policy_name: Option<String>,
    pub policy_arn: Option<String>,
}

impl Shape for AttachedPolicy {
    fn structure() -> &'static wire::Structure {
        &schema::AttachedPolicy
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            policy_name: record.optional(0)?,
            policy_arn: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::AttachedPolicy);
        record.put_optional(0, self.policy_name);
        record.put_optional(1, self.policy_arn);
        record
    }
}

impl std::fmt::Debug for AttachedPolicy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ChangePasswordRequest {
    pub old_password: String,
    pub new_password: String,
}

impl Shape for ChangePasswordRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ChangePasswordRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            old_password: record.required(0)?,
            new_password: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ChangePasswordRequest);
        record.put(0, self.old_password);
        record.put(1, self.new_password);
        record
    }
}

impl std::fmt::Debug for ChangePasswordRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ContextEntry {
    pub context_key_name: Option<String>,
    pub context_key_values: Option<Vec<String>>,
    pub context_key_type: Option<String>,
}

impl Shape for ContextEntry {
    fn structure() -> &'static wire::Structure {
        &schema::ContextEntry
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            context_key_name: record.optional(0)?,
            context_key_values: record.optional(1)?,
            context_key_type: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ContextEntry);
        record.put_optional(0, self.context_key_name);
        record.put_optional(1, self.context_key_values);
        record.put_optional(2, self.context_key_type);
        record
    }
}

impl std::fmt::Debug for ContextEntry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct CreateAccessKeyRequest {
    pub user_name: Option<String>,
}

impl Shape for CreateAccessKeyRequest {
    fn structure() -> &'static wire::Structure {
        &schema::CreateAccessKeyRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::CreateAccessKeyRequest);
        record.put_optional(0, self.user_name);
        record
    }
}

impl std::fmt::Debug for CreateAccessKeyRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct CreateAccessKeyResponse {
    pub access_key: Option<AccessKey>,
}

impl Shape for CreateAccessKeyResponse {
    fn structure() -> &'static wire::Structure {
        &schema::CreateAccessKeyResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            access_key: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::CreateAccessKeyResponse);
        record.put_optional(0, self.access_key);
        record
    }
}

impl std::fmt::Debug for CreateAccessKeyResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct CreateAccountAliasRequest {
    pub account_alias: String,
}

impl Shape for CreateAccountAliasRequest {
    fn structure() -> &'static wire::Structure {
        &schema::CreateAccountAliasRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            account_alias: record.required(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::CreateAccountAliasRequest);
        record.put(0, self.account_alias);
        record
    }
}

impl std::fmt::Debug for CreateAccountAliasRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct CreateGroupRequest {
    pub path: Option<String>,
    pub group_name: String,
}

impl Shape for CreateGroupRequest {
    fn structure() -> &'static wire::Structure {
        &schema::CreateGroupRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            path: record.optional(0)?,
            group_name: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::CreateGroupRequest);
        record.put_optional(0, self.path);
        record.put(1, self.group_name);
        record
    }
}

impl std::fmt::Debug for CreateGroupRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct CreateGroupResponse {
    pub group: Option<Group>,
}

impl Shape for CreateGroupResponse {
    fn structure() -> &'static wire::Structure {
        &schema::CreateGroupResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            group: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::CreateGroupResponse);
        record.put_optional(0, self.group);
        record
    }
}

impl std::fmt::Debug for CreateGroupResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct CreateInstanceProfileRequest {
    pub instance_profile_name: String,
    pub path: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Shape for CreateInstanceProfileRequest {
    fn structure() -> &'static wire::Structure {
        &schema::CreateInstanceProfileRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            instance_profile_name: record.required(0)?,
            path: record.optional(1)?,
            tags: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::CreateInstanceProfileRequest);
        record.put(0, self.instance_profile_name);
        record.put_optional(1, self.path);
        record.put_optional(2, self.tags);
        record
    }
}

impl std::fmt::Debug for CreateInstanceProfileRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct CreateInstanceProfileResponse {
    pub instance_profile: Option<InstanceProfile>,
}

impl Shape for CreateInstanceProfileResponse {
    fn structure() -> &'static wire::Structure {
        &schema::CreateInstanceProfileResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            instance_profile: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::CreateInstanceProfileResponse);
        record.put_optional(0, self.instance_profile);
        record
    }
}

impl std::fmt::Debug for CreateInstanceProfileResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct CreateLoginProfileRequest {
    pub user_name: Option<String>,
    pub password: Option<String>,
    pub password_reset_required: Option<bool>,
}

impl Shape for CreateLoginProfileRequest {
    fn structure() -> &'static wire::Structure {
        &schema::CreateLoginProfileRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.optional(0)?,
            password: record.optional(1)?,
            password_reset_required: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::CreateLoginProfileRequest);
        record.put_optional(0, self.user_name);
        record.put_optional(1, self.password);
        record.put_optional(2, self.password_reset_required);
        record
    }
}

impl std::fmt::Debug for CreateLoginProfileRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct CreateLoginProfileResponse {
    pub login_profile: Option<LoginProfile>,
}

impl Shape for CreateLoginProfileResponse {
    fn structure() -> &'static wire::Structure {
        &schema::CreateLoginProfileResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            login_profile: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::CreateLoginProfileResponse);
        record.put_optional(0, self.login_profile);
        record
    }
}

impl std::fmt::Debug for CreateLoginProfileResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct CreateOpenIDConnectProviderRequest {
    pub url: String,
    pub client_id_list: Option<Vec<String>>,
    pub thumbprint_list: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}

impl Shape for CreateOpenIDConnectProviderRequest {
    fn structure() -> &'static wire::Structure {
        &schema::CreateOpenIDConnectProviderRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            url: record.required(0)?,
            client_id_list: record.optional(1)?,
            thumbprint_list: record.optional(2)?,
            tags: record.optional(3)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::CreateOpenIDConnectProviderRequest);
        record.put(0, self.url);
        record.put_optional(1, self.client_id_list);
        record.put_optional(2, self.thumbprint_list);
        record.put_optional(3, self.tags);
        record
    }
}

impl std::fmt::Debug for CreateOpenIDConnectProviderRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct CreateOpenIDConnectProviderResponse {
    pub open_id_connect_provider_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Shape for CreateOpenIDConnectProviderResponse {
    fn structure() -> &'static wire::Structure {
        &schema::CreateOpenIDConnectProviderResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            open_id_connect_provider_arn: record.optional(0)?,
            tags: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::CreateOpenIDConnectProviderResponse);
        record.put_optional(0, self.open_id_connect_provider_arn);
        record.put_optional(1, self.tags);
        record
    }
}

impl std::fmt::Debug for CreateOpenIDConnectProviderResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct CreatePolicyRequest {
    pub policy_name: String,
    pub path: Option<String>,
    pub policy_document: String,
    pub description: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Shape for CreatePolicyRequest {
    fn structure() -> &'static wire::Structure {
        &schema::CreatePolicyRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            policy_name: record.required(0)?,
            path: record.optional(1)?,
            policy_document: record.required(2)?,
            description: record.optional(3)?,
            tags: record.optional(4)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::CreatePolicyRequest);
        record.put(0, self.policy_name);
        record.put_optional(1, self.path);
        record.put(2, self.policy_document);
        record.put_optional(3, self.description);
        record.put_optional(4, self.tags);
        record
    }
}

impl std::fmt::Debug for CreatePolicyRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct CreatePolicyResponse {
    pub policy: Option<Policy>,
}

impl Shape for CreatePolicyResponse {
    fn structure() -> &'static wire::Structure {
        &schema::CreatePolicyResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            policy: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::CreatePolicyResponse);
        record.put_optional(0, self.policy);
        record
    }
}

impl std::fmt::Debug for CreatePolicyResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct CreatePolicyVersionRequest {
    pub policy_arn: String,
    pub policy_document: String,
    pub set_as_default: Option<bool>,
}

impl Shape for CreatePolicyVersionRequest {
    fn structure() -> &'static wire::Structure {
        &schema::CreatePolicyVersionRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            policy_arn: record.required(0)?,
            policy_document: record.required(1)?,
            set_as_default: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::CreatePolicyVersionRequest);
        record.put(0, self.policy_arn);
        record.put(1, self.policy_document);
        record.put_optional(2, self.set_as_default);
        record
    }
}

impl std::fmt::Debug for CreatePolicyVersionRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct CreatePolicyVersionResponse {
    pub policy_version: Option<PolicyVersion>,
}

impl Shape for CreatePolicyVersionResponse {
    fn structure() -> &'static wire::Structure {
        &schema::CreatePolicyVersionResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            policy_version: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::CreatePolicyVersionResponse);
        record.put_optional(0, self.policy_version);
        record
    }
}

impl std::fmt::Debug for CreatePolicyVersionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct CreateRoleRequest {
    pub path: Option<String>,
    pub role_name: String,
    pub assume_role_policy_document: String,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
    pub permissions_boundary: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Shape for CreateRoleRequest {
    fn structure() -> &'static wire::Structure {
        &schema::CreateRoleRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            path: record.optional(0)?,
            role_name: record.required(1)?,
            assume_role_policy_document: record.required(2)?,
            description: record.optional(3)?,
            max_session_duration: record.optional(4)?,
            permissions_boundary: record.optional(5)?,
            tags: record.optional(6)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::CreateRoleRequest);
        record.put_optional(0, self.path);
        record.put(1, self.role_name);
        record.put(2, self.assume_role_policy_document);
        record.put_optional(3, self.description);
        record.put_optional(4, self.max_session_duration);
        record.put_optional(5, self.permissions_boundary);
        record.put_optional(6, self.tags);
        record
    }
}

impl std::fmt::Debug for CreateRoleRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct CreateRoleResponse {
    pub role: Option<Role>,
}

impl Shape for CreateRoleResponse {
    fn structure() -> &'static wire::Structure {
        &schema::CreateRoleResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            role: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::CreateRoleResponse);
        record.put_optional(0, self.role);
        record
    }
}

impl std::fmt::Debug for CreateRoleResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct CreateSAMLProviderRequest {
    pub saml_metadata_document: String,
    pub name: String,
    pub tags: Option<Vec<Tag>>,
    pub assertion_encryption_mode: Option<String>,
    pub add_private_key: Option<String>,
}

impl Shape for CreateSAMLProviderRequest {
    fn structure() -> &'static wire::Structure {
        &schema::CreateSAMLProviderRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            saml_metadata_document: record.required(0)?,
            name: record.required(1)?,
            tags: record.optional(2)?,
            assertion_encryption_mode: record.optional(3)?,
            add_private_key: record.optional(4)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::CreateSAMLProviderRequest);
        record.put(0, self.saml_metadata_document);
        record.put(1, self.name);
        record.put_optional(2, self.tags);
        record.put_optional(3, self.assertion_encryption_mode);
        record.put_optional(4, self.add_private_key);
        record
    }
}

impl std::fmt::Debug for CreateSAMLProviderRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct CreateSAMLProviderResponse {
    pub saml_provider_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Shape for CreateSAMLProviderResponse {
    fn structure() -> &'static wire::Structure {
        &schema::CreateSAMLProviderResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            saml_provider_arn: record.optional(0)?,
            tags: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::CreateSAMLProviderResponse);
        record.put_optional(0, self.saml_provider_arn);
        record.put_optional(1, self.tags);
        record
    }
}

impl std::fmt::Debug for CreateSAMLProviderResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct CreateServiceLinkedRoleRequest {
    pub aws_service_name: String,
    pub description: Option<String>,
    pub custom_suffix: Option<String>,
}

impl Shape for CreateServiceLinkedRoleRequest {
    fn structure() -> &'static wire::Structure {
        &schema::CreateServiceLinkedRoleRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            aws_service_name: record.required(0)?,
            description: record.optional(1)?,
            custom_suffix: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::CreateServiceLinkedRoleRequest);
        record.put(0, self.aws_service_name);
        record.put_optional(1, self.description);
        record.put_optional(2, self.custom_suffix);
        record
    }
}

impl std::fmt::Debug for CreateServiceLinkedRoleRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct CreateServiceLinkedRoleResponse {
    pub role: Option<Role>,
}

impl Shape for CreateServiceLinkedRoleResponse {
    fn structure() -> &'static wire::Structure {
        &schema::CreateServiceLinkedRoleResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            role: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::CreateServiceLinkedRoleResponse);
        record.put_optional(0, self.role);
        record
    }
}

impl std::fmt::Debug for CreateServiceLinkedRoleResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct CreateServiceSpecificCredentialRequest {
    pub user_name: String,
    pub service_name: String,
    pub credential_age_days: Option<i32>,
}

impl Shape for CreateServiceSpecificCredentialRequest {
    fn structure() -> &'static wire::Structure {
        &schema::CreateServiceSpecificCredentialRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.required(0)?,
            service_name: record.required(1)?,
            credential_age_days: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::CreateServiceSpecificCredentialRequest);
        record.put(0, self.user_name);
        record.put(1, self.service_name);
        record.put_optional(2, self.credential_age_days);
        record
    }
}

impl std::fmt::Debug for CreateServiceSpecificCredentialRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct CreateServiceSpecificCredentialResponse {
    pub service_specific_credential: Option<ServiceSpecificCredential>,
}

impl Shape for CreateServiceSpecificCredentialResponse {
    fn structure() -> &'static wire::Structure {
        &schema::CreateServiceSpecificCredentialResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            service_specific_credential: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::CreateServiceSpecificCredentialResponse);
        record.put_optional(0, self.service_specific_credential);
        record
    }
}

impl std::fmt::Debug for CreateServiceSpecificCredentialResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct CreateUserRequest {
    pub path: Option<String>,
    pub user_name: String,
    pub permissions_boundary: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Shape for CreateUserRequest {
    fn structure() -> &'static wire::Structure {
        &schema::CreateUserRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            path: record.optional(0)?,
            user_name: record.required(1)?,
            permissions_boundary: record.optional(2)?,
            tags: record.optional(3)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::CreateUserRequest);
        record.put_optional(0, self.path);
        record.put(1, self.user_name);
        record.put_optional(2, self.permissions_boundary);
        record.put_optional(3, self.tags);
        record
    }
}

impl std::fmt::Debug for CreateUserRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct CreateUserResponse {
    pub user: Option<User>,
}

impl Shape for CreateUserResponse {
    fn structure() -> &'static wire::Structure {
        &schema::CreateUserResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::CreateUserResponse);
        record.put_optional(0, self.user);
        record
    }
}

impl std::fmt::Debug for CreateUserResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct CreateVirtualMFADeviceRequest {
    pub path: Option<String>,
    pub virtual_mfa_device_name: String,
    pub tags: Option<Vec<Tag>>,
}

impl Shape for CreateVirtualMFADeviceRequest {
    fn structure() -> &'static wire::Structure {
        &schema::CreateVirtualMFADeviceRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            path: record.optional(0)?,
            virtual_mfa_device_name: record.required(1)?,
            tags: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::CreateVirtualMFADeviceRequest);
        record.put_optional(0, self.path);
        record.put(1, self.virtual_mfa_device_name);
        record.put_optional(2, self.tags);
        record
    }
}

impl std::fmt::Debug for CreateVirtualMFADeviceRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct CreateVirtualMFADeviceResponse {
    pub virtual_mfa_device: Option<VirtualMFADevice>,
}

impl Shape for CreateVirtualMFADeviceResponse {
    fn structure() -> &'static wire::Structure {
        &schema::CreateVirtualMFADeviceResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            virtual_mfa_device: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::CreateVirtualMFADeviceResponse);
        record.put_optional(0, self.virtual_mfa_device);
        record
    }
}

impl std::fmt::Debug for CreateVirtualMFADeviceResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeactivateMFADeviceRequest {
    pub user_name: Option<String>,
    pub serial_number: String,
}

impl Shape for DeactivateMFADeviceRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DeactivateMFADeviceRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.optional(0)?,
            serial_number: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeactivateMFADeviceRequest);
        record.put_optional(0, self.user_name);
        record.put(1, self.serial_number);
        record
    }
}

impl std::fmt::Debug for DeactivateMFADeviceRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeleteAccessKeyRequest {
    pub user_name: Option<String>,
    pub access_key_id: String,
}

impl Shape for DeleteAccessKeyRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DeleteAccessKeyRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.optional(0)?,
            access_key_id: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeleteAccessKeyRequest);
        record.put_optional(0, self.user_name);
        record.put(1, self.access_key_id);
        record
    }
}

impl std::fmt::Debug for DeleteAccessKeyRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeleteAccountAliasRequest {
    pub account_alias: String,
}

impl Shape for DeleteAccountAliasRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DeleteAccountAliasRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            account_alias: record.required(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeleteAccountAliasRequest);
        record.put(0, self.account_alias);
        record
    }
}

impl std::fmt::Debug for DeleteAccountAliasRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeleteGroupPolicyRequest {
    pub group_name: String,
    pub policy_name: String,
}

impl Shape for DeleteGroupPolicyRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DeleteGroupPolicyRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            group_name: record.required(0)?,
            policy_name: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeleteGroupPolicyRequest);
        record.put(0, self.group_name);
        record.put(1, self.policy_name);
        record
    }
}

impl std::fmt::Debug for DeleteGroupPolicyRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeleteGroupRequest {
    pub group_name: String,
}

impl Shape for DeleteGroupRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DeleteGroupRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            group_name: record.required(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeleteGroupRequest);
        record.put(0, self.group_name);
        record
    }
}

impl std::fmt::Debug for DeleteGroupRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeleteInstanceProfileRequest {
    pub instance_profile_name: String,
}

impl Shape for DeleteInstanceProfileRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DeleteInstanceProfileRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            instance_profile_name: record.required(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeleteInstanceProfileRequest);
        record.put(0, self.instance_profile_name);
        record
    }
}

impl std::fmt::Debug for DeleteInstanceProfileRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeleteLoginProfileRequest {
    pub user_name: Option<String>,
}

impl Shape for DeleteLoginProfileRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DeleteLoginProfileRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeleteLoginProfileRequest);
        record.put_optional(0, self.user_name);
        record
    }
}

impl std::fmt::Debug for DeleteLoginProfileRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeleteOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: String,
}

impl Shape for DeleteOpenIDConnectProviderRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DeleteOpenIDConnectProviderRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            open_id_connect_provider_arn: record.required(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeleteOpenIDConnectProviderRequest);
        record.put(0, self.open_id_connect_provider_arn);
        record
    }
}

impl std::fmt::Debug for DeleteOpenIDConnectProviderRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeletePolicyRequest {
    pub policy_arn: String,
}

impl Shape for DeletePolicyRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DeletePolicyRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            policy_arn: record.required(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeletePolicyRequest);
        record.put(0, self.policy_arn);
        record
    }
}

impl std::fmt::Debug for DeletePolicyRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeletePolicyVersionRequest {
    pub policy_arn: String,
    pub version_id: String,
}

impl Shape for DeletePolicyVersionRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DeletePolicyVersionRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            policy_arn: record.required(0)?,
            version_id: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeletePolicyVersionRequest);
        record.put(0, self.policy_arn);
        record.put(1, self.version_id);
        record
    }
}

impl std::fmt::Debug for DeletePolicyVersionRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeleteRolePermissionsBoundaryRequest {
    pub role_name: String,
}

impl Shape for DeleteRolePermissionsBoundaryRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DeleteRolePermissionsBoundaryRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            role_name: record.required(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeleteRolePermissionsBoundaryRequest);
        record.put(0, self.role_name);
        record
    }
}

impl std::fmt::Debug for DeleteRolePermissionsBoundaryRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeleteRolePolicyRequest {
    pub role_name: String,
    pub policy_name: String,
}

impl Shape for DeleteRolePolicyRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DeleteRolePolicyRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            role_name: record.required(0)?,
            policy_name: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeleteRolePolicyRequest);
        record.put(0, self.role_name);
        record.put(1, self.policy_name);
        record
    }
}

impl std::fmt::Debug for DeleteRolePolicyRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeleteRoleRequest {
    pub role_name: String,
}

impl Shape for DeleteRoleRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DeleteRoleRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            role_name: record.required(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeleteRoleRequest);
        record.put(0, self.role_name);
        record
    }
}

impl std::fmt::Debug for DeleteRoleRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeleteSAMLProviderRequest {
    pub saml_provider_arn: String,
}

impl Shape for DeleteSAMLProviderRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DeleteSAMLProviderRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            saml_provider_arn: record.required(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeleteSAMLProviderRequest);
        record.put(0, self.saml_provider_arn);
        record
    }
}

impl std::fmt::Debug for DeleteSAMLProviderRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeleteSSHPublicKeyRequest {
    pub user_name: String,
    pub ssh_public_key_id: String,
}

impl Shape for DeleteSSHPublicKeyRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DeleteSSHPublicKeyRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.required(0)?,
            ssh_public_key_id: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeleteSSHPublicKeyRequest);
        record.put(0, self.user_name);
        record.put(1, self.ssh_public_key_id);
        record
    }
}

impl std::fmt::Debug for DeleteSSHPublicKeyRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeleteServerCertificateRequest {
    pub server_certificate_name: String,
}

impl Shape for DeleteServerCertificateRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DeleteServerCertificateRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            server_certificate_name: record.required(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeleteServerCertificateRequest);
        record.put(0, self.server_certificate_name);
        record
    }
}

impl std::fmt::Debug for DeleteServerCertificateRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeleteServiceLinkedRoleRequest {
    pub role_name: String,
}

impl Shape for DeleteServiceLinkedRoleRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DeleteServiceLinkedRoleRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            role_name: record.required(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeleteServiceLinkedRoleRequest);
        record.put(0, self.role_name);
        record
    }
}

impl std::fmt::Debug for DeleteServiceLinkedRoleRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeleteServiceLinkedRoleResponse {
    pub deletion_task_id: Option<String>,
}

impl Shape for DeleteServiceLinkedRoleResponse {
    fn structure() -> &'static wire::Structure {
        &schema::DeleteServiceLinkedRoleResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            deletion_task_id: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeleteServiceLinkedRoleResponse);
        record.put_optional(0, self.deletion_task_id);
        record
    }
}

impl std::fmt::Debug for DeleteServiceLinkedRoleResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeleteServiceSpecificCredentialRequest {
    pub user_name: Option<String>,
    pub service_specific_credential_id: String,
}

impl Shape for DeleteServiceSpecificCredentialRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DeleteServiceSpecificCredentialRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.optional(0)?,
            service_specific_credential_id: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeleteServiceSpecificCredentialRequest);
        record.put_optional(0, self.user_name);
        record.put(1, self.service_specific_credential_id);
        record
    }
}

impl std::fmt::Debug for DeleteServiceSpecificCredentialRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeleteSigningCertificateRequest {
    pub user_name: Option<String>,
    pub certificate_id: String,
}

impl Shape for DeleteSigningCertificateRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DeleteSigningCertificateRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.optional(0)?,
            certificate_id: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeleteSigningCertificateRequest);
        record.put_optional(0, self.user_name);
        record.put(1, self.certificate_id);
        record
    }
}

impl std::fmt::Debug for DeleteSigningCertificateRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeleteUserPermissionsBoundaryRequest {
    pub user_name: String,
}

impl Shape for DeleteUserPermissionsBoundaryRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DeleteUserPermissionsBoundaryRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.required(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeleteUserPermissionsBoundaryRequest);
        record.put(0, self.user_name);
        record
    }
}

impl std::fmt::Debug for DeleteUserPermissionsBoundaryRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeleteUserPolicyRequest {
    pub user_name: String,
    pub policy_name: String,
}

impl Shape for DeleteUserPolicyRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DeleteUserPolicyRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.required(0)?,
            policy_name: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeleteUserPolicyRequest);
        record.put(0, self.user_name);
        record.put(1, self.policy_name);
        record
    }
}

impl std::fmt::Debug for DeleteUserPolicyRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeleteUserRequest {
    pub user_name: String,
}

impl Shape for DeleteUserRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DeleteUserRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.required(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeleteUserRequest);
        record.put(0, self.user_name);
        record
    }
}

impl std::fmt::Debug for DeleteUserRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeleteVirtualMFADeviceRequest {
    pub serial_number: String,
}

impl Shape for DeleteVirtualMFADeviceRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DeleteVirtualMFADeviceRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            serial_number: record.required(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeleteVirtualMFADeviceRequest);
        record.put(0, self.serial_number);
        record
    }
}

impl std::fmt::Debug for DeleteVirtualMFADeviceRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeletionTaskFailureReasonType {
    pub reason: Option<String>,
    pub role_usage_list: Option<Vec<RoleUsageType>>,
}

impl Shape for DeletionTaskFailureReasonType {
    fn structure() -> &'static wire::Structure {
        &schema::DeletionTaskFailureReasonType
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            reason: record.optional(0)?,
            role_usage_list: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeletionTaskFailureReasonType);
        record.put_optional(0, self.reason);
        record.put_optional(1, self.role_usage_list);
        record
    }
}

impl std::fmt::Debug for DeletionTaskFailureReasonType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DetachGroupPolicyRequest {
    pub group_name: String,
    pub policy_arn: String,
}

impl Shape for DetachGroupPolicyRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DetachGroupPolicyRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            group_name: record.required(0)?,
            policy_arn: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DetachGroupPolicyRequest);
        record.put(0, self.group_name);
        record.put(1, self.policy_arn);
        record
    }
}

impl std::fmt::Debug for DetachGroupPolicyRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DetachRolePolicyRequest {
    pub role_name: String,
    pub policy_arn: String,
}

impl Shape for DetachRolePolicyRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DetachRolePolicyRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            role_name: record.required(0)?,
            policy_arn: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DetachRolePolicyRequest);
        record.put(0, self.role_name);
        record.put(1, self.policy_arn);
        record
    }
}

impl std::fmt::Debug for DetachRolePolicyRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DetachUserPolicyRequest {
    pub user_name: String,
    pub policy_arn: String,
}

impl Shape for DetachUserPolicyRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DetachUserPolicyRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.required(0)?,
            policy_arn: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DetachUserPolicyRequest);
        record.put(0, self.user_name);
        record.put(1, self.policy_arn);
        record
    }
}

impl std::fmt::Debug for DetachUserPolicyRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct EnableMFADeviceRequest {
    pub user_name: String,
    pub serial_number: String,
    pub authentication_code1: String,
    pub authentication_code2: String,
}

impl Shape for EnableMFADeviceRequest {
    fn structure() -> &'static wire::Structure {
        &schema::EnableMFADeviceRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.required(0)?,
            serial_number: record.required(1)?,
            authentication_code1: record.required(2)?,
            authentication_code2: record.required(3)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::EnableMFADeviceRequest);
        record.put(0, self.user_name);
        record.put(1, self.serial_number);
        record.put(2, self.authentication_code1);
        record.put(3, self.authentication_code2);
        record
    }
}

impl std::fmt::Debug for EnableMFADeviceRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct EntityDetails {
    pub entity_info: Option<EntityInfo>,
    pub last_authenticated: Option<Timestamp>,
}

impl Shape for EntityDetails {
    fn structure() -> &'static wire::Structure {
        &schema::EntityDetails
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            entity_info: record.optional(0)?,
            last_authenticated: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::EntityDetails);
        record.put_optional(0, self.entity_info);
        record.put_optional(1, self.last_authenticated);
        record
    }
}

impl std::fmt::Debug for EntityDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct EntityInfo {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub id: Option<String>,
    pub path: Option<String>,
}

impl Shape for EntityInfo {
    fn structure() -> &'static wire::Structure {
        &schema::EntityInfo
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            arn: record.optional(0)?,
            name: record.optional(1)?,
            r#type: record.optional(2)?,
            id: record.optional(3)?,
            path: record.optional(4)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::EntityInfo);
        record.put_optional(0, self.arn);
        record.put_optional(1, self.name);
        record.put_optional(2, self.r#type);
        record.put_optional(3, self.id);
        record.put_optional(4, self.path);
        record
    }
}

impl std::fmt::Debug for EntityInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ErrorDetails {
    pub message: Option<String>,
    pub code: Option<String>,
}

impl Shape for ErrorDetails {
    fn structure() -> &'static wire::Structure {
        &schema::ErrorDetails
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            message: record.optional(0)?,
            code: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ErrorDetails);
        record.put_optional(0, self.message);
        record.put_optional(1, self.code);
        record
    }
}

impl std::fmt::Debug for ErrorDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct EvaluationResult {
    pub eval_action_name: Option<String>,
    pub eval_resource_name: Option<String>,
    pub eval_decision: Option<String>,
    pub matched_statements: Option<Vec<Statement>>,
    pub missing_context_values: Option<Vec<String>>,
    pub organizations_decision_detail: Option<OrganizationsDecisionDetail>,
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
    pub eval_decision_details: Option<BTreeMap<String, String>>,
    pub resource_specific_results: Option<Vec<ResourceSpecificResult>>,
}

impl Shape for EvaluationResult {
    fn structure() -> &'static wire::Structure {
        &schema::EvaluationResult
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            eval_action_name: record.optional(0)?,
            eval_resource_name: record.optional(1)?,
            eval_decision: record.optional(2)?,
            matched_statements: record.optional(3)?,
            missing_context_values: record.optional(4)?,
            organizations_decision_detail: record.optional(5)?,
            permissions_boundary_decision_detail: record.optional(6)?,
            eval_decision_details: record.optional(7)?,
            resource_specific_results: record.optional(8)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::EvaluationResult);
        record.put_optional(0, self.eval_action_name);
        record.put_optional(1, self.eval_resource_name);
        record.put_optional(2, self.eval_decision);
        record.put_optional(3, self.matched_statements);
        record.put_optional(4, self.missing_context_values);
        record.put_optional(5, self.organizations_decision_detail);
        record.put_optional(6, self.permissions_boundary_decision_detail);
        record.put_optional(7, self.eval_decision_details);
        record.put_optional(8, self.resource_specific_results);
        record
    }
}

impl std::fmt::Debug for EvaluationResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GenerateCredentialReportResponse {
    pub state: Option<String>,
    pub description: Option<String>,
}

impl Shape for GenerateCredentialReportResponse {
    fn structure() -> &'static wire::Structure {
        &schema::GenerateCredentialReportResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            state: record.optional(0)?,
            description: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GenerateCredentialReportResponse);
        record.put_optional(0, self.state);
        record.put_optional(1, self.description);
        record
    }
}

impl std::fmt::Debug for GenerateCredentialReportResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GenerateServiceLastAccessedDetailsRequest {
    pub arn: String,
    pub granularity: Option<String>,
}

impl Shape for GenerateServiceLastAccessedDetailsRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GenerateServiceLastAccessedDetailsRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            arn: record.required(0)?,
            granularity: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GenerateServiceLastAccessedDetailsRequest);
        record.put(0, self.arn);
        record.put_optional(1, self.granularity);
        record
    }
}

impl std::fmt::Debug for GenerateServiceLastAccessedDetailsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GenerateServiceLastAccessedDetailsResponse {
    pub job_id: Option<String>,
}

impl Shape for GenerateServiceLastAccessedDetailsResponse {
    fn structure() -> &'static wire::Structure {
        &schema::GenerateServiceLastAccessedDetailsResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            job_id: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GenerateServiceLastAccessedDetailsResponse);
        record.put_optional(0, self.job_id);
        record
    }
}

impl std::fmt::Debug for GenerateServiceLastAccessedDetailsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetAccessKeyLastUsedRequest {
    pub access_key_id: String,
}

impl Shape for GetAccessKeyLastUsedRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetAccessKeyLastUsedRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            access_key_id: record.required(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetAccessKeyLastUsedRequest);
        record.put(0, self.access_key_id);
        record
    }
}

impl std::fmt::Debug for GetAccessKeyLastUsedRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetAccessKeyLastUsedResponse {
    pub user_name: Option<String>,
    pub access_key_last_used: Option<AccessKeyLastUsed>,
}

impl Shape for GetAccessKeyLastUsedResponse {
    fn structure() -> &'static wire::Structure {
        &schema::GetAccessKeyLastUsedResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.optional(0)?,
            access_key_last_used: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetAccessKeyLastUsedResponse);
        record.put_optional(0, self.user_name);
        record.put_optional(1, self.access_key_last_used);
        record
    }
}

impl std::fmt::Debug for GetAccessKeyLastUsedResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetAccountAuthorizationDetailsRequest {
    pub filter: Option<Vec<String>>,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
}

impl Shape for GetAccountAuthorizationDetailsRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetAccountAuthorizationDetailsRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            filter: record.optional(0)?,
            max_items: record.optional(1)?,
            marker: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetAccountAuthorizationDetailsRequest);
        record.put_optional(0, self.filter);
        record.put_optional(1, self.max_items);
        record.put_optional(2, self.marker);
        record
    }
}

impl std::fmt::Debug for GetAccountAuthorizationDetailsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetAccountAuthorizationDetailsResponse {
    pub user_detail_list: Option<Vec<UserDetail>>,
    pub group_detail_list: Option<Vec<GroupDetail>>,
    pub role_detail_list: Option<Vec<RoleDetail>>,
    pub policies: Option<Vec<ManagedPolicyDetail>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for GetAccountAuthorizationDetailsResponse {
    fn structure() -> &'static wire::Structure {
        &schema::GetAccountAuthorizationDetailsResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_detail_list: record.optional(0)?,
            group_detail_list: record.optional(1)?,
            role_detail_list: record.optional(2)?,
            policies: record.optional(3)?,
            is_truncated: record.optional(4)?,
            marker: record.optional(5)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetAccountAuthorizationDetailsResponse);
        record.put_optional(0, self.user_detail_list);
        record.put_optional(1, self.group_detail_list);
        record.put_optional(2, self.role_detail_list);
        record.put_optional(3, self.policies);
        record.put_optional(4, self.is_truncated);
        record.put_optional(5, self.marker);
        record
    }
}

impl std::fmt::Debug for GetAccountAuthorizationDetailsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetAccountPasswordPolicyResponse {
    pub password_policy: Option<PasswordPolicy>,
}

impl Shape for GetAccountPasswordPolicyResponse {
    fn structure() -> &'static wire::Structure {
        &schema::GetAccountPasswordPolicyResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            password_policy: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetAccountPasswordPolicyResponse);
        record.put_optional(0, self.password_policy);
        record
    }
}

impl std::fmt::Debug for GetAccountPasswordPolicyResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetAccountSummaryResponse {
    pub summary_map: Option<BTreeMap<String, i32>>,
}

impl Shape for GetAccountSummaryResponse {
    fn structure() -> &'static wire::Structure {
        &schema::GetAccountSummaryResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            summary_map: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetAccountSummaryResponse);
        record.put_optional(0, self.summary_map);
        record
    }
}

impl std::fmt::Debug for GetAccountSummaryResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetContextKeysForCustomPolicyRequest {
    pub policy_input_list: Vec<String>,
}

impl Shape for GetContextKeysForCustomPolicyRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetContextKeysForCustomPolicyRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            policy_input_list: record.required(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetContextKeysForCustomPolicyRequest);
        record.put(0, self.policy_input_list);
        record
    }
}

impl std::fmt::Debug for GetContextKeysForCustomPolicyRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetContextKeysForPolicyResponse {
    pub context_key_names: Option<Vec<String>>,
}

impl Shape for GetContextKeysForPolicyResponse {
    fn structure() -> &'static wire::Structure {
        &schema::GetContextKeysForPolicyResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            context_key_names: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetContextKeysForPolicyResponse);
        record.put_optional(0, self.context_key_names);
        record
    }
}

impl std::fmt::Debug for GetContextKeysForPolicyResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetContextKeysForPrincipalPolicyRequest {
    pub policy_source_arn: String,
    pub policy_input_list: Option<Vec<String>>,
}

impl Shape for GetContextKeysForPrincipalPolicyRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetContextKeysForPrincipalPolicyRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            policy_source_arn: record.required(0)?,
            policy_input_list: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetContextKeysForPrincipalPolicyRequest);
        record.put(0, self.policy_source_arn);
        record.put_optional(1, self.policy_input_list);
        record
    }
}

impl std::fmt::Debug for GetContextKeysForPrincipalPolicyRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetCredentialReportResponse {
    pub content: Option<Bytes>,
    pub report_format: Option<String>,
    pub generated_time: Option<Timestamp>,
}

impl Shape for GetCredentialReportResponse {
    fn structure() -> &'static wire::Structure {
        &schema::GetCredentialReportResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            content: record.optional(0)?,
            report_format: record.optional(1)?,
            generated_time: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetCredentialReportResponse);
        record.put_optional(0, self.content);
        record.put_optional(1, self.report_format);
        record.put_optional(2, self.generated_time);
        record
    }
}

impl std::fmt::Debug for GetCredentialReportResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetGroupPolicyRequest {
    pub group_name: String,
    pub policy_name: String,
}

impl Shape for GetGroupPolicyRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetGroupPolicyRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            group_name: record.required(0)?,
            policy_name: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetGroupPolicyRequest);
        record.put(0, self.group_name);
        record.put(1, self.policy_name);
        record
    }
}

impl std::fmt::Debug for GetGroupPolicyRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetGroupPolicyResponse {
    pub group_name: Option<String>,
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
}

impl Shape for GetGroupPolicyResponse {
    fn structure() -> &'static wire::Structure {
        &schema::GetGroupPolicyResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            group_name: record.optional(0)?,
            policy_name: record.optional(1)?,
            policy_document: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetGroupPolicyResponse);
        record.put_optional(0, self.group_name);
        record.put_optional(1, self.policy_name);
        record.put_optional(2, self.policy_document);
        record
    }
}

impl std::fmt::Debug for GetGroupPolicyResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetGroupRequest {
    pub group_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for GetGroupRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetGroupRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            group_name: record.required(0)?,
            marker: record.optional(1)?,
            max_items: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetGroupRequest);
        record.put(0, self.group_name);
        record.put_optional(1, self.marker);
        record.put_optional(2, self.max_items);
        record
    }
}

impl std::fmt::Debug for GetGroupRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetGroupResponse {
    pub group: Option<Group>,
    pub users: Option<Vec<User>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for GetGroupResponse {
    fn structure() -> &'static wire::Structure {
        &schema::GetGroupResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            group: record.optional(0)?,
            users: record.optional(1)?,
            is_truncated: record.optional(2)?,
            marker: record.optional(3)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetGroupResponse);
        record.put_optional(0, self.group);
        record.put_optional(1, self.users);
        record.put_optional(2, self.is_truncated);
        record.put_optional(3, self.marker);
        record
    }
}

impl std::fmt::Debug for GetGroupResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetInstanceProfileRequest {
    pub instance_profile_name: String,
}

impl Shape for GetInstanceProfileRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetInstanceProfileRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            instance_profile_name: record.required(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetInstanceProfileRequest);
        record.put(0, self.instance_profile_name);
        record
    }
}

impl std::fmt::Debug for GetInstanceProfileRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetInstanceProfileResponse {
    pub instance_profile: Option<InstanceProfile>,
}

impl Shape for GetInstanceProfileResponse {
    fn structure() -> &'static wire::Structure {
        &schema::GetInstanceProfileResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            instance_profile: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetInstanceProfileResponse);
        record.put_optional(0, self.instance_profile);
        record
    }
}

impl std::fmt::Debug for GetInstanceProfileResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetLoginProfileRequest {
    pub user_name: Option<String>,
}

impl Shape for GetLoginProfileRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetLoginProfileRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetLoginProfileRequest);
        record.put_optional(0, self.user_name);
        record
    }
}

impl std::fmt::Debug for GetLoginProfileRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetLoginProfileResponse {
    pub login_profile: Option<LoginProfile>,
}

impl Shape for GetLoginProfileResponse {
    fn structure() -> &'static wire::Structure {
        &schema::GetLoginProfileResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            login_profile: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetLoginProfileResponse);
        record.put_optional(0, self.login_profile);
        record
    }
}

impl std::fmt::Debug for GetLoginProfileResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetMFADeviceRequest {
    pub serial_number: String,
    pub user_name: Option<String>,
}

impl Shape for GetMFADeviceRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetMFADeviceRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            serial_number: record.required(0)?,
            user_name: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetMFADeviceRequest);
        record.put(0, self.serial_number);
        record.put_optional(1, self.user_name);
        record
    }
}

impl std::fmt::Debug for GetMFADeviceRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetMFADeviceResponse {
    pub user_name: Option<String>,
    pub serial_number: Option<String>,
    pub enable_date: Option<Timestamp>,
    pub certifications: Option<BTreeMap<String, String>>,
}

impl Shape for GetMFADeviceResponse {
    fn structure() -> &'static wire::Structure {
        &schema::GetMFADeviceResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.optional(0)?,
            serial_number: record.optional(1)?,
            enable_date: record.optional(2)?,
            certifications: record.optional(3)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetMFADeviceResponse);
        record.put_optional(0, self.user_name);
        record.put_optional(1, self.serial_number);
        record.put_optional(2, self.enable_date);
        record.put_optional(3, self.certifications);
        record
    }
}

impl std::fmt::Debug for GetMFADeviceResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: String,
}

impl Shape for GetOpenIDConnectProviderRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetOpenIDConnectProviderRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            open_id_connect_provider_arn: record.required(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetOpenIDConnectProviderRequest);
        record.put(0, self.open_id_connect_provider_arn);
        record
    }
}

impl std::fmt::Debug for GetOpenIDConnectProviderRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetOpenIDConnectProviderResponse {
    pub url: Option<String>,
    pub client_id_list: Option<Vec<String>>,
    pub thumbprint_list: Option<Vec<String>>,
    pub create_date: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
}

impl Shape for GetOpenIDConnectProviderResponse {
    fn structure() -> &'static wire::Structure {
        &schema::GetOpenIDConnectProviderResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            url: record.optional(0)?,
            client_id_list: record.optional(1)?,
            thumbprint_list: record.optional(2)?,
            create_date: record.optional(3)?,
            tags: record.optional(4)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetOpenIDConnectProviderResponse);
        record.put_optional(0, self.url);
        record.put_optional(1, self.client_id_list);
        record.put_optional(2, self.thumbprint_list);
        record.put_optional(3, self.create_date);
        record.put_optional(4, self.tags);
        record
    }
}

impl std::fmt::Debug for GetOpenIDConnectProviderResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetPolicyRequest {
    pub policy_arn: String,
}

impl Shape for GetPolicyRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetPolicyRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            policy_arn: record.required(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetPolicyRequest);
        record.put(0, self.policy_arn);
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
    pub policy: Option<Policy>,
}

impl Shape for GetPolicyResponse {
    fn structure() -> &'static wire::Structure {
        &schema::GetPolicyResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            policy: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetPolicyResponse);
        record.put_optional(0, self.policy);
        record
    }
}

impl std::fmt::Debug for GetPolicyResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetPolicyVersionRequest {
    pub policy_arn: String,
    pub version_id: String,
}

impl Shape for GetPolicyVersionRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetPolicyVersionRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            policy_arn: record.required(0)?,
            version_id: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetPolicyVersionRequest);
        record.put(0, self.policy_arn);
        record.put(1, self.version_id);
        record
    }
}

impl std::fmt::Debug for GetPolicyVersionRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetPolicyVersionResponse {
    pub policy_version: Option<PolicyVersion>,
}

impl Shape for GetPolicyVersionResponse {
    fn structure() -> &'static wire::Structure {
        &schema::GetPolicyVersionResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            policy_version: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetPolicyVersionResponse);
        record.put_optional(0, self.policy_version);
        record
    }
}

impl std::fmt::Debug for GetPolicyVersionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetRolePolicyRequest {
    pub role_name: String,
    pub policy_name: String,
}

impl Shape for GetRolePolicyRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetRolePolicyRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            role_name: record.required(0)?,
            policy_name: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetRolePolicyRequest);
        record.put(0, self.role_name);
        record.put(1, self.policy_name);
        record
    }
}

impl std::fmt::Debug for GetRolePolicyRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetRolePolicyResponse {
    pub role_name: Option<String>,
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
}

impl Shape for GetRolePolicyResponse {
    fn structure() -> &'static wire::Structure {
        &schema::GetRolePolicyResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            role_name: record.optional(0)?,
            policy_name: record.optional(1)?,
            policy_document: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetRolePolicyResponse);
        record.put_optional(0, self.role_name);
        record.put_optional(1, self.policy_name);
        record.put_optional(2, self.policy_document);
        record
    }
}

impl std::fmt::Debug for GetRolePolicyResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetRoleRequest {
    pub role_name: String,
}

impl Shape for GetRoleRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetRoleRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            role_name: record.required(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetRoleRequest);
        record.put(0, self.role_name);
        record
    }
}

impl std::fmt::Debug for GetRoleRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetRoleResponse {
    pub role: Option<Role>,
}

impl Shape for GetRoleResponse {
    fn structure() -> &'static wire::Structure {
        &schema::GetRoleResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            role: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetRoleResponse);
        record.put_optional(0, self.role);
        record
    }
}

impl std::fmt::Debug for GetRoleResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetSAMLProviderRequest {
    pub saml_provider_arn: String,
}

impl Shape for GetSAMLProviderRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetSAMLProviderRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            saml_provider_arn: record.required(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetSAMLProviderRequest);
        record.put(0, self.saml_provider_arn);
        record
    }
}

impl std::fmt::Debug for GetSAMLProviderRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetSAMLProviderResponse {
    pub saml_provider_uuid: Option<String>,
    pub saml_metadata_document: Option<String>,
    pub create_date: Option<Timestamp>,
    pub valid_until: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
    pub assertion_encryption_mode: Option<String>,
    pub private_key_list: Option<Vec<SAMLPrivateKey>>,
}

impl Shape for GetSAMLProviderResponse {
    fn structure() -> &'static wire::Structure {
        &schema::GetSAMLProviderResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            saml_provider_uuid: record.optional(0)?,
            saml_metadata_document: record.optional(1)?,
            create_date: record.optional(2)?,
            valid_until: record.optional(3)?,
            tags: record.optional(4)?,
            assertion_encryption_mode: record.optional(5)?,
            private_key_list: record.optional(6)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetSAMLProviderResponse);
        record.put_optional(0, self.saml_provider_uuid);
        record.put_optional(1, self.saml_metadata_document);
        record.put_optional(2, self.create_date);
        record.put_optional(3, self.valid_until);
        record.put_optional(4, self.tags);
        record.put_optional(5, self.assertion_encryption_mode);
        record.put_optional(6, self.private_key_list);
        record
    }
}

impl std::fmt::Debug for GetSAMLProviderResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetSSHPublicKeyRequest {
    pub user_name: String,
    pub ssh_public_key_id: String,
    pub encoding: String,
}

impl Shape for GetSSHPublicKeyRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetSSHPublicKeyRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.required(0)?,
            ssh_public_key_id: record.required(1)?,
            encoding: record.required(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetSSHPublicKeyRequest);
        record.put(0, self.user_name);
        record.put(1, self.ssh_public_key_id);
        record.put(2, self.encoding);
        record
    }
}

impl std::fmt::Debug for GetSSHPublicKeyRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetSSHPublicKeyResponse {
    pub ssh_public_key: Option<SSHPublicKey>,
}

impl Shape for GetSSHPublicKeyResponse {
    fn structure() -> &'static wire::Structure {
        &schema::GetSSHPublicKeyResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            ssh_public_key: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetSSHPublicKeyResponse);
        record.put_optional(0, self.ssh_public_key);
        record
    }
}

impl std::fmt::Debug for GetSSHPublicKeyResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetServerCertificateRequest {
    pub server_certificate_name: String,
}

impl Shape for GetServerCertificateRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetServerCertificateRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            server_certificate_name: record.required(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetServerCertificateRequest);
        record.put(0, self.server_certificate_name);
        record
    }
}

impl std::fmt::Debug for GetServerCertificateRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetServerCertificateResponse {
    pub server_certificate: Option<ServerCertificate>,
}

impl Shape for GetServerCertificateResponse {
    fn structure() -> &'static wire::Structure {
        &schema::GetServerCertificateResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            server_certificate: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetServerCertificateResponse);
        record.put_optional(0, self.server_certificate);
        record
    }
}

impl std::fmt::Debug for GetServerCertificateResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetServiceLastAccessedDetailsRequest {
    pub job_id: String,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
}

impl Shape for GetServiceLastAccessedDetailsRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetServiceLastAccessedDetailsRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            job_id: record.required(0)?,
            max_items: record.optional(1)?,
            marker: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetServiceLastAccessedDetailsRequest);
        record.put(0, self.job_id);
        record.put_optional(1, self.max_items);
        record.put_optional(2, self.marker);
        record
    }
}

impl std::fmt::Debug for GetServiceLastAccessedDetailsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetServiceLastAccessedDetailsResponse {
    pub job_status: Option<String>,
    pub job_type: Option<String>,
    pub job_creation_date: Option<Timestamp>,
    pub services_last_accessed: Option<Vec<ServiceLastAccessed>>,
    pub job_completion_date: Option<Timestamp>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub error: Option<ErrorDetails>,
}

impl Shape for GetServiceLastAccessedDetailsResponse {
    fn structure() -> &'static wire::Structure {
        &schema::GetServiceLastAccessedDetailsResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            job_status: record.optional(0)?,
            job_type: record.optional(1)?,
            job_creation_date: record.optional(2)?,
            services_last_accessed: record.optional(3)?,
            job_completion_date: record.optional(4)?,
            is_truncated: record.optional(5)?,
            marker: record.optional(6)?,
            error: record.optional(7)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetServiceLastAccessedDetailsResponse);
        record.put_optional(0, self.job_status);
        record.put_optional(1, self.job_type);
        record.put_optional(2, self.job_creation_date);
        record.put_optional(3, self.services_last_accessed);
        record.put_optional(4, self.job_completion_date);
        record.put_optional(5, self.is_truncated);
        record.put_optional(6, self.marker);
        record.put_optional(7, self.error);
        record
    }
}

impl std::fmt::Debug for GetServiceLastAccessedDetailsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetServiceLastAccessedDetailsWithEntitiesRequest {
    pub job_id: String,
    pub service_namespace: String,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
}

impl Shape for GetServiceLastAccessedDetailsWithEntitiesRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetServiceLastAccessedDetailsWithEntitiesRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            job_id: record.required(0)?,
            service_namespace: record.required(1)?,
            max_items: record.optional(2)?,
            marker: record.optional(3)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetServiceLastAccessedDetailsWithEntitiesRequest);
        record.put(0, self.job_id);
        record.put(1, self.service_namespace);
        record.put_optional(2, self.max_items);
        record.put_optional(3, self.marker);
        record
    }
}

impl std::fmt::Debug for GetServiceLastAccessedDetailsWithEntitiesRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetServiceLastAccessedDetailsWithEntitiesResponse {
    pub job_status: Option<String>,
    pub job_creation_date: Option<Timestamp>,
    pub job_completion_date: Option<Timestamp>,
    pub entity_details_list: Option<Vec<EntityDetails>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub error: Option<ErrorDetails>,
}

impl Shape for GetServiceLastAccessedDetailsWithEntitiesResponse {
    fn structure() -> &'static wire::Structure {
        &schema::GetServiceLastAccessedDetailsWithEntitiesResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            job_status: record.optional(0)?,
            job_creation_date: record.optional(1)?,
            job_completion_date: record.optional(2)?,
            entity_details_list: record.optional(3)?,
            is_truncated: record.optional(4)?,
            marker: record.optional(5)?,
            error: record.optional(6)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetServiceLastAccessedDetailsWithEntitiesResponse);
        record.put_optional(0, self.job_status);
        record.put_optional(1, self.job_creation_date);
        record.put_optional(2, self.job_completion_date);
        record.put_optional(3, self.entity_details_list);
        record.put_optional(4, self.is_truncated);
        record.put_optional(5, self.marker);
        record.put_optional(6, self.error);
        record
    }
}

impl std::fmt::Debug for GetServiceLastAccessedDetailsWithEntitiesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetServiceLinkedRoleDeletionStatusRequest {
    pub deletion_task_id: String,
}

impl Shape for GetServiceLinkedRoleDeletionStatusRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetServiceLinkedRoleDeletionStatusRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            deletion_task_id: record.required(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetServiceLinkedRoleDeletionStatusRequest);
        record.put(0, self.deletion_task_id);
        record
    }
}

impl std::fmt::Debug for GetServiceLinkedRoleDeletionStatusRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetServiceLinkedRoleDeletionStatusResponse {
    pub status: Option<String>,
    pub reason: Option<DeletionTaskFailureReasonType>,
}

impl Shape for GetServiceLinkedRoleDeletionStatusResponse {
    fn structure() -> &'static wire::Structure {
        &schema::GetServiceLinkedRoleDeletionStatusResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            status: record.optional(0)?,
            reason: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetServiceLinkedRoleDeletionStatusResponse);
        record.put_optional(0, self.status);
        record.put_optional(1, self.reason);
        record
    }
}

impl std::fmt::Debug for GetServiceLinkedRoleDeletionStatusResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetUserPolicyRequest {
    pub user_name: String,
    pub policy_name: String,
}

impl Shape for GetUserPolicyRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetUserPolicyRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.required(0)?,
            policy_name: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetUserPolicyRequest);
        record.put(0, self.user_name);
        record.put(1, self.policy_name);
        record
    }
}

impl std::fmt::Debug for GetUserPolicyRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetUserPolicyResponse {
    pub user_name: Option<String>,
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
}

impl Shape for GetUserPolicyResponse {
    fn structure() -> &'static wire::Structure {
        &schema::GetUserPolicyResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.optional(0)?,
            policy_name: record.optional(1)?,
            policy_document: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetUserPolicyResponse);
        record.put_optional(0, self.user_name);
        record.put_optional(1, self.policy_name);
        record.put_optional(2, self.policy_document);
        record
    }
}

impl std::fmt::Debug for GetUserPolicyResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetUserRequest {
    pub user_name: Option<String>,
}

impl Shape for GetUserRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetUserRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetUserRequest);
        record.put_optional(0, self.user_name);
        record
    }
}

impl std::fmt::Debug for GetUserRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetUserResponse {
    pub user: Option<User>,
}

impl Shape for GetUserResponse {
    fn structure() -> &'static wire::Structure {
        &schema::GetUserResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetUserResponse);
        record.put_optional(0, self.user);
        record
    }
}

impl std::fmt::Debug for GetUserResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct Group {
    pub path: Option<String>,
    pub group_name: Option<String>,
    pub group_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<Timestamp>,
}

impl Shape for Group {
    fn structure() -> &'static wire::Structure {
        &schema::Group
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            path: record.optional(0)?,
            group_name: record.optional(1)?,
            group_id: record.optional(2)?,
            arn: record.optional(3)?,
            create_date: record.optional(4)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::Group);
        record.put_optional(0, self.path);
        record.put_optional(1, self.group_name);
        record.put_optional(2, self.group_id);
        record.put_optional(3, self.arn);
        record.put_optional(4, self.create_date);
        record
    }
}

impl std::fmt::Debug for Group {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GroupDetail {
    pub path: Option<String>,
    pub group_name: Option<String>,
    pub group_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<Timestamp>,
    pub group_policy_list: Option<Vec<PolicyDetail>>,
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
}

impl Shape for GroupDetail {
    fn structure() -> &'static wire::Structure {
        &schema::GroupDetail
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            path: record.optional(0)?,
            group_name: record.optional(1)?,
            group_id: record.optional(2)?,
            arn: record.optional(3)?,
            create_date: record.optional(4)?,
            group_policy_list: record.optional(5)?,
            attached_managed_policies: record.optional(6)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GroupDetail);
        record.put_optional(0, self.path);
        record.put_optional(1, self.group_name);
        record.put_optional(2, self.group_id);
        record.put_optional(3, self.arn);
        record.put_optional(4, self.create_date);
        record.put_optional(5, self.group_policy_list);
        record.put_optional(6, self.attached_managed_policies);
        record
    }
}

impl std::fmt::Debug for GroupDetail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct InstanceProfile {
    pub path: Option<String>,
    pub instance_profile_name: Option<String>,
    pub instance_profile_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<Timestamp>,
    pub roles: Option<Vec<Role>>,
    pub tags: Option<Vec<Tag>>,
}

impl Shape for InstanceProfile {
    fn structure() -> &'static wire::Structure {
        &schema::InstanceProfile
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            path: record.optional(0)?,
            instance_profile_name: record.optional(1)?,
            instance_profile_id: record.optional(2)?,
            arn: record.optional(3)?,
            create_date: record.optional(4)?,
            roles: record.optional(5)?,
            tags: record.optional(6)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::InstanceProfile);
        record.put_optional(0, self.path);
        record.put_optional(1, self.instance_profile_name);
        record.put_optional(2, self.instance_profile_id);
        record.put_optional(3, self.arn);
        record.put_optional(4, self.create_date);
        record.put_optional(5, self.roles);
        record.put_optional(6, self.tags);
        record
    }
}

impl std::fmt::Debug for InstanceProfile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListAccessKeysRequest {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListAccessKeysRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ListAccessKeysRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.optional(0)?,
            marker: record.optional(1)?,
            max_items: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListAccessKeysRequest);
        record.put_optional(0, self.user_name);
        record.put_optional(1, self.marker);
        record.put_optional(2, self.max_items);
        record
    }
}

impl std::fmt::Debug for ListAccessKeysRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListAccessKeysResponse {
    pub access_key_metadata: Option<Vec<AccessKeyMetadata>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListAccessKeysResponse {
    fn structure() -> &'static wire::Structure {
        &schema::ListAccessKeysResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            access_key_metadata: record.optional(0)?,
            is_truncated: record.optional(1)?,
            marker: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListAccessKeysResponse);
        record.put_optional(0, self.access_key_metadata);
        record.put_optional(1, self.is_truncated);
        record.put_optional(2, self.marker);
        record
    }
}

impl std::fmt::Debug for ListAccessKeysResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListAccountAliasesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListAccountAliasesRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ListAccountAliasesRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            marker: record.optional(0)?,
            max_items: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListAccountAliasesRequest);
        record.put_optional(0, self.marker);
        record.put_optional(1, self.max_items);
        record
    }
}

impl std::fmt::Debug for ListAccountAliasesRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListAccountAliasesResponse {
    pub account_aliases: Option<Vec<String>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListAccountAliasesResponse {
    fn structure() -> &'static wire::Structure {
        &schema::ListAccountAliasesResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            account_aliases: record.optional(0)?,
            is_truncated: record.optional(1)?,
            marker: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListAccountAliasesResponse);
        record.put_optional(0, self.account_aliases);
        record.put_optional(1, self.is_truncated);
        record.put_optional(2, self.marker);
        record
    }
}

impl std::fmt::Debug for ListAccountAliasesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListAttachedGroupPoliciesRequest {
    pub group_name: String,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListAttachedGroupPoliciesRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ListAttachedGroupPoliciesRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            group_name: record.required(0)?,
            path_prefix: record.optional(1)?,
            marker: record.optional(2)?,
            max_items: record.optional(3)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListAttachedGroupPoliciesRequest);
        record.put(0, self.group_name);
        record.put_optional(1, self.path_prefix);
        record.put_optional(2, self.marker);
        record.put_optional(3, self.max_items);
        record
    }
}

impl std::fmt::Debug for ListAttachedGroupPoliciesRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListAttachedGroupPoliciesResponse {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListAttachedGroupPoliciesResponse {
    fn structure() -> &'static wire::Structure {
        &schema::ListAttachedGroupPoliciesResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            attached_policies: record.optional(0)?,
            is_truncated: record.optional(1)?,
            marker: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListAttachedGroupPoliciesResponse);
        record.put_optional(0, self.attached_policies);
        record.put_optional(1, self.is_truncated);
        record.put_optional(2, self.marker);
        record
    }
}

impl std::fmt::Debug for ListAttachedGroupPoliciesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListAttachedRolePoliciesRequest {
    pub role_name: String,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListAttachedRolePoliciesRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ListAttachedRolePoliciesRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            role_name: record.required(0)?,
            path_prefix: record.optional(1)?,
            marker: record.optional(2)?,
            max_items: record.optional(3)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListAttachedRolePoliciesRequest);
        record.put(0, self.role_name);
        record.put_optional(1, self.path_prefix);
        record.put_optional(2, self.marker);
        record.put_optional(3, self.max_items);
        record
    }
}

impl std::fmt::Debug for ListAttachedRolePoliciesRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListAttachedRolePoliciesResponse {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListAttachedRolePoliciesResponse {
    fn structure() -> &'static wire::Structure {
        &schema::ListAttachedRolePoliciesResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            attached_policies: record.optional(0)?,
            is_truncated: record.optional(1)?,
            marker: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListAttachedRolePoliciesResponse);
        record.put_optional(0, self.attached_policies);
        record.put_optional(1, self.is_truncated);
        record.put_optional(2, self.marker);
        record
    }
}

impl std::fmt::Debug for ListAttachedRolePoliciesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListAttachedUserPoliciesRequest {
    pub user_name: String,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListAttachedUserPoliciesRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ListAttachedUserPoliciesRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.required(0)?,
            path_prefix: record.optional(1)?,
            marker: record.optional(2)?,
            max_items: record.optional(3)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListAttachedUserPoliciesRequest);
        record.put(0, self.user_name);
        record.put_optional(1, self.path_prefix);
        record.put_optional(2, self.marker);
        record.put_optional(3, self.max_items);
        record
    }
}

impl std::fmt::Debug for ListAttachedUserPoliciesRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListAttachedUserPoliciesResponse {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListAttachedUserPoliciesResponse {
    fn structure() -> &'static wire::Structure {
        &schema::ListAttachedUserPoliciesResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            attached_policies: record.optional(0)?,
            is_truncated: record.optional(1)?,
            marker: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListAttachedUserPoliciesResponse);
        record.put_optional(0, self.attached_policies);
        record.put_optional(1, self.is_truncated);
        record.put_optional(2, self.marker);
        record
    }
}

impl std::fmt::Debug for ListAttachedUserPoliciesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListEntitiesForPolicyRequest {
    pub policy_arn: String,
    pub entity_filter: Option<String>,
    pub path_prefix: Option<String>,
    pub policy_usage_filter: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListEntitiesForPolicyRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ListEntitiesForPolicyRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            policy_arn: record.required(0)?,
            entity_filter: record.optional(1)?,
            path_prefix: record.optional(2)?,
            policy_usage_filter: record.optional(3)?,
            marker: record.optional(4)?,
            max_items: record.optional(5)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListEntitiesForPolicyRequest);
        record.put(0, self.policy_arn);
        record.put_optional(1, self.entity_filter);
        record.put_optional(2, self.path_prefix);
        record.put_optional(3, self.policy_usage_filter);
        record.put_optional(4, self.marker);
        record.put_optional(5, self.max_items);
        record
    }
}

impl std::fmt::Debug for ListEntitiesForPolicyRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListEntitiesForPolicyResponse {
    pub policy_groups: Option<Vec<PolicyGroup>>,
    pub policy_users: Option<Vec<PolicyUser>>,
    pub policy_roles: Option<Vec<PolicyRole>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListEntitiesForPolicyResponse {
    fn structure() -> &'static wire::Structure {
        &schema::ListEntitiesForPolicyResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            policy_groups: record.optional(0)?,
            policy_users: record.optional(1)?,
            policy_roles: record.optional(2)?,
            is_truncated: record.optional(3)?,
            marker: record.optional(4)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListEntitiesForPolicyResponse);
        record.put_optional(0, self.policy_groups);
        record.put_optional(1, self.policy_users);
        record.put_optional(2, self.policy_roles);
        record.put_optional(3, self.is_truncated);
        record.put_optional(4, self.marker);
        record
    }
}

impl std::fmt::Debug for ListEntitiesForPolicyResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListGroupPoliciesRequest {
    pub group_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListGroupPoliciesRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ListGroupPoliciesRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            group_name: record.required(0)?,
            marker: record.optional(1)?,
            max_items: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListGroupPoliciesRequest);
        record.put(0, self.group_name);
        record.put_optional(1, self.marker);
        record.put_optional(2, self.max_items);
        record
    }
}

impl std::fmt::Debug for ListGroupPoliciesRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListGroupPoliciesResponse {
    pub policy_names: Option<Vec<String>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListGroupPoliciesResponse {
    fn structure() -> &'static wire::Structure {
        &schema::ListGroupPoliciesResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            policy_names: record.optional(0)?,
            is_truncated: record.optional(1)?,
            marker: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListGroupPoliciesResponse);
        record.put_optional(0, self.policy_names);
        record.put_optional(1, self.is_truncated);
        record.put_optional(2, self.marker);
        record
    }
}

impl std::fmt::Debug for ListGroupPoliciesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListGroupsForUserRequest {
    pub user_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListGroupsForUserRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ListGroupsForUserRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.required(0)?,
            marker: record.optional(1)?,
            max_items: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListGroupsForUserRequest);
        record.put(0, self.user_name);
        record.put_optional(1, self.marker);
        record.put_optional(2, self.max_items);
        record
    }
}

impl std::fmt::Debug for ListGroupsForUserRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListGroupsForUserResponse {
    pub groups: Option<Vec<Group>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListGroupsForUserResponse {
    fn structure() -> &'static wire::Structure {
        &schema::ListGroupsForUserResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            groups: record.optional(0)?,
            is_truncated: record.optional(1)?,
            marker: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListGroupsForUserResponse);
        record.put_optional(0, self.groups);
        record.put_optional(1, self.is_truncated);
        record.put_optional(2, self.marker);
        record
    }
}

impl std::fmt::Debug for ListGroupsForUserResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListGroupsRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListGroupsRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ListGroupsRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            path_prefix: record.optional(0)?,
            marker: record.optional(1)?,
            max_items: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListGroupsRequest);
        record.put_optional(0, self.path_prefix);
        record.put_optional(1, self.marker);
        record.put_optional(2, self.max_items);
        record
    }
}

impl std::fmt::Debug for ListGroupsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListGroupsResponse {
    pub groups: Option<Vec<Group>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListGroupsResponse {
    fn structure() -> &'static wire::Structure {
        &schema::ListGroupsResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            groups: record.optional(0)?,
            is_truncated: record.optional(1)?,
            marker: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListGroupsResponse);
        record.put_optional(0, self.groups);
        record.put_optional(1, self.is_truncated);
        record.put_optional(2, self.marker);
        record
    }
}

impl std::fmt::Debug for ListGroupsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListInstanceProfileTagsRequest {
    pub instance_profile_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListInstanceProfileTagsRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ListInstanceProfileTagsRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            instance_profile_name: record.required(0)?,
            marker: record.optional(1)?,
            max_items: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListInstanceProfileTagsRequest);
        record.put(0, self.instance_profile_name);
        record.put_optional(1, self.marker);
        record.put_optional(2, self.max_items);
        record
    }
}

impl std::fmt::Debug for ListInstanceProfileTagsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListInstanceProfileTagsResponse {
    pub tags: Option<Vec<Tag>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListInstanceProfileTagsResponse {
    fn structure() -> &'static wire::Structure {
        &schema::ListInstanceProfileTagsResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            tags: record.optional(0)?,
            is_truncated: record.optional(1)?,
            marker: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListInstanceProfileTagsResponse);
        record.put_optional(0, self.tags);
        record.put_optional(1, self.is_truncated);
        record.put_optional(2, self.marker);
        record
    }
}

impl std::fmt::Debug for ListInstanceProfileTagsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListInstanceProfilesForRoleRequest {
    pub role_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListInstanceProfilesForRoleRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ListInstanceProfilesForRoleRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            role_name: record.required(0)?,
            marker: record.optional(1)?,
            max_items: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListInstanceProfilesForRoleRequest);
        record.put(0, self.role_name);
        record.put_optional(1, self.marker);
        record.put_optional(2, self.max_items);
        record
    }
}

impl std::fmt::Debug for ListInstanceProfilesForRoleRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListInstanceProfilesForRoleResponse {
    pub instance_profiles: Option<Vec<InstanceProfile>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListInstanceProfilesForRoleResponse {
    fn structure() -> &'static wire::Structure {
        &schema::ListInstanceProfilesForRoleResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            instance_profiles: record.optional(0)?,
            is_truncated: record.optional(1)?,
            marker: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListInstanceProfilesForRoleResponse);
        record.put_optional(0, self.instance_profiles);
        record.put_optional(1, self.is_truncated);
        record.put_optional(2, self.marker);
        record
    }
}

impl std::fmt::Debug for ListInstanceProfilesForRoleResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListInstanceProfilesRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListInstanceProfilesRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ListInstanceProfilesRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            path_prefix: record.optional(0)?,
            marker: record.optional(1)?,
            max_items: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListInstanceProfilesRequest);
        record.put_optional(0, self.path_prefix);
        record.put_optional(1, self.marker);
        record.put_optional(2, self.max_items);
        record
    }
}

impl std::fmt::Debug for ListInstanceProfilesRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListInstanceProfilesResponse {
    pub instance_profiles: Option<Vec<InstanceProfile>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListInstanceProfilesResponse {
    fn structure() -> &'static wire::Structure {
        &schema::ListInstanceProfilesResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            instance_profiles: record.optional(0)?,
            is_truncated: record.optional(1)?,
            marker: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListInstanceProfilesResponse);
        record.put_optional(0, self.instance_profiles);
        record.put_optional(1, self.is_truncated);
        record.put_optional(2, self.marker);
        record
    }
}

impl std::fmt::Debug for ListInstanceProfilesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListMFADeviceTagsRequest {
    pub serial_number: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListMFADeviceTagsRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ListMFADeviceTagsRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            serial_number: record.required(0)?,
            marker: record.optional(1)?,
            max_items: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListMFADeviceTagsRequest);
        record.put(0, self.serial_number);
        record.put_optional(1, self.marker);
        record.put_optional(2, self.max_items);
        record
    }
}

impl std::fmt::Debug for ListMFADeviceTagsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListMFADeviceTagsResponse {
    pub tags: Option<Vec<Tag>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListMFADeviceTagsResponse {
    fn structure() -> &'static wire::Structure {
        &schema::ListMFADeviceTagsResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            tags: record.optional(0)?,
            is_truncated: record.optional(1)?,
            marker: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListMFADeviceTagsResponse);
        record.put_optional(0, self.tags);
        record.put_optional(1, self.is_truncated);
        record.put_optional(2, self.marker);
        record
    }
}

impl std::fmt::Debug for ListMFADeviceTagsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListMFADevicesRequest {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListMFADevicesRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ListMFADevicesRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.optional(0)?,
            marker: record.optional(1)?,
            max_items: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListMFADevicesRequest);
        record.put_optional(0, self.user_name);
        record.put_optional(1, self.marker);
        record.put_optional(2, self.max_items);
        record
    }
}

impl std::fmt::Debug for ListMFADevicesRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListMFADevicesResponse {
    pub mfa_devices: Option<Vec<MFADevice>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListMFADevicesResponse {
    fn structure() -> &'static wire::Structure {
        &schema::ListMFADevicesResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            mfa_devices: record.optional(0)?,
            is_truncated: record.optional(1)?,
            marker: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListMFADevicesResponse);
        record.put_optional(0, self.mfa_devices);
        record.put_optional(1, self.is_truncated);
        record.put_optional(2, self.marker);
        record
    }
}

impl std::fmt::Debug for ListMFADevicesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListOpenIDConnectProviderTagsRequest {
    pub open_id_connect_provider_arn: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListOpenIDConnectProviderTagsRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ListOpenIDConnectProviderTagsRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            open_id_connect_provider_arn: record.required(0)?,
            marker: record.optional(1)?,
            max_items: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListOpenIDConnectProviderTagsRequest);
        record.put(0, self.open_id_connect_provider_arn);
        record.put_optional(1, self.marker);
        record.put_optional(2, self.max_items);
        record
    }
}

impl std::fmt::Debug for ListOpenIDConnectProviderTagsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListOpenIDConnectProviderTagsResponse {
    pub tags: Option<Vec<Tag>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListOpenIDConnectProviderTagsResponse {
    fn structure() -> &'static wire::Structure {
        &schema::ListOpenIDConnectProviderTagsResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            tags: record.optional(0)?,
            is_truncated: record.optional(1)?,
            marker: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListOpenIDConnectProviderTagsResponse);
        record.put_optional(0, self.tags);
        record.put_optional(1, self.is_truncated);
        record.put_optional(2, self.marker);
        record
    }
}

impl std::fmt::Debug for ListOpenIDConnectProviderTagsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListOpenIDConnectProvidersRequest;

impl Shape for ListOpenIDConnectProvidersRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ListOpenIDConnectProvidersRequest
    }
    fn from_record(_: Record) -> Result<Self, Error> {
        Ok(Self)
    }
    fn into_record(self) -> Record {
        Record::new(&schema::ListOpenIDConnectProvidersRequest)
    }
}

impl std::fmt::Debug for ListOpenIDConnectProvidersRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListOpenIDConnectProvidersResponse {
    pub open_id_connect_provider_list: Option<Vec<OpenIDConnectProviderListEntry>>,
}

impl Shape for ListOpenIDConnectProvidersResponse {
    fn structure() -> &'static wire::Structure {
        &schema::ListOpenIDConnectProvidersResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            open_id_connect_provider_list: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListOpenIDConnectProvidersResponse);
        record.put_optional(0, self.open_id_connect_provider_list);
        record
    }
}

impl std::fmt::Debug for ListOpenIDConnectProvidersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListPoliciesGrantingServiceAccessEntry {
    pub service_namespace: Option<String>,
    pub policies: Option<Vec<PolicyGrantingServiceAccess>>,
}

impl Shape for ListPoliciesGrantingServiceAccessEntry {
    fn structure() -> &'static wire::Structure {
        &schema::ListPoliciesGrantingServiceAccessEntry
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            service_namespace: record.optional(0)?,
            policies: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListPoliciesGrantingServiceAccessEntry);
        record.put_optional(0, self.service_namespace);
        record.put_optional(1, self.policies);
        record
    }
}

impl std::fmt::Debug for ListPoliciesGrantingServiceAccessEntry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListPoliciesGrantingServiceAccessRequest {
    pub marker: Option<String>,
    pub arn: String,
    pub service_namespaces: Vec<String>,
}

impl Shape for ListPoliciesGrantingServiceAccessRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ListPoliciesGrantingServiceAccessRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            marker: record.optional(0)?,
            arn: record.required(1)?,
            service_namespaces: record.required(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListPoliciesGrantingServiceAccessRequest);
        record.put_optional(0, self.marker);
        record.put(1, self.arn);
        record.put(2, self.service_namespaces);
        record
    }
}

impl std::fmt::Debug for ListPoliciesGrantingServiceAccessRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListPoliciesGrantingServiceAccessResponse {
    pub policies_granting_service_access: Option<Vec<ListPoliciesGrantingServiceAccessEntry>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListPoliciesGrantingServiceAccessResponse {
    fn structure() -> &'static wire::Structure {
        &schema::ListPoliciesGrantingServiceAccessResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            policies_granting_service_access: record.optional(0)?,
            is_truncated: record.optional(1)?,
            marker: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListPoliciesGrantingServiceAccessResponse);
        record.put_optional(0, self.policies_granting_service_access);
        record.put_optional(1, self.is_truncated);
        record.put_optional(2, self.marker);
        record
    }
}

impl std::fmt::Debug for ListPoliciesGrantingServiceAccessResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListPoliciesRequest {
    pub scope: Option<String>,
    pub only_attached: Option<bool>,
    pub path_prefix: Option<String>,
    pub policy_usage_filter: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListPoliciesRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ListPoliciesRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            scope: record.optional(0)?,
            only_attached: record.optional(1)?,
            path_prefix: record.optional(2)?,
            policy_usage_filter: record.optional(3)?,
            marker: record.optional(4)?,
            max_items: record.optional(5)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListPoliciesRequest);
        record.put_optional(0, self.scope);
        record.put_optional(1, self.only_attached);
        record.put_optional(2, self.path_prefix);
        record.put_optional(3, self.policy_usage_filter);
        record.put_optional(4, self.marker);
        record.put_optional(5, self.max_items);
        record
    }
}

impl std::fmt::Debug for ListPoliciesRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListPoliciesResponse {
    pub policies: Option<Vec<Policy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListPoliciesResponse {
    fn structure() -> &'static wire::Structure {
        &schema::ListPoliciesResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            policies: record.optional(0)?,
            is_truncated: record.optional(1)?,
            marker: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListPoliciesResponse);
        record.put_optional(0, self.policies);
        record.put_optional(1, self.is_truncated);
        record.put_optional(2, self.marker);
        record
    }
}

impl std::fmt::Debug for ListPoliciesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListPolicyTagsRequest {
    pub policy_arn: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListPolicyTagsRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ListPolicyTagsRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            policy_arn: record.required(0)?,
            marker: record.optional(1)?,
            max_items: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListPolicyTagsRequest);
        record.put(0, self.policy_arn);
        record.put_optional(1, self.marker);
        record.put_optional(2, self.max_items);
        record
    }
}

impl std::fmt::Debug for ListPolicyTagsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListPolicyTagsResponse {
    pub tags: Option<Vec<Tag>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListPolicyTagsResponse {
    fn structure() -> &'static wire::Structure {
        &schema::ListPolicyTagsResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            tags: record.optional(0)?,
            is_truncated: record.optional(1)?,
            marker: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListPolicyTagsResponse);
        record.put_optional(0, self.tags);
        record.put_optional(1, self.is_truncated);
        record.put_optional(2, self.marker);
        record
    }
}

impl std::fmt::Debug for ListPolicyTagsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListPolicyVersionsRequest {
    pub policy_arn: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListPolicyVersionsRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ListPolicyVersionsRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            policy_arn: record.required(0)?,
            marker: record.optional(1)?,
            max_items: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListPolicyVersionsRequest);
        record.put(0, self.policy_arn);
        record.put_optional(1, self.marker);
        record.put_optional(2, self.max_items);
        record
    }
}

impl std::fmt::Debug for ListPolicyVersionsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListPolicyVersionsResponse {
    pub versions: Option<Vec<PolicyVersion>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListPolicyVersionsResponse {
    fn structure() -> &'static wire::Structure {
        &schema::ListPolicyVersionsResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            versions: record.optional(0)?,
            is_truncated: record.optional(1)?,
            marker: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListPolicyVersionsResponse);
        record.put_optional(0, self.versions);
        record.put_optional(1, self.is_truncated);
        record.put_optional(2, self.marker);
        record
    }
}

impl std::fmt::Debug for ListPolicyVersionsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListRolePoliciesRequest {
    pub role_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListRolePoliciesRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ListRolePoliciesRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            role_name: record.required(0)?,
            marker: record.optional(1)?,
            max_items: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListRolePoliciesRequest);
        record.put(0, self.role_name);
        record.put_optional(1, self.marker);
        record.put_optional(2, self.max_items);
        record
    }
}

impl std::fmt::Debug for ListRolePoliciesRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListRolePoliciesResponse {
    pub policy_names: Option<Vec<String>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListRolePoliciesResponse {
    fn structure() -> &'static wire::Structure {
        &schema::ListRolePoliciesResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            policy_names: record.optional(0)?,
            is_truncated: record.optional(1)?,
            marker: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListRolePoliciesResponse);
        record.put_optional(0, self.policy_names);
        record.put_optional(1, self.is_truncated);
        record.put_optional(2, self.marker);
        record
    }
}

impl std::fmt::Debug for ListRolePoliciesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListRoleTagsRequest {
    pub role_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListRoleTagsRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ListRoleTagsRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            role_name: record.required(0)?,
            marker: record.optional(1)?,
            max_items: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListRoleTagsRequest);
        record.put(0, self.role_name);
        record.put_optional(1, self.marker);
        record.put_optional(2, self.max_items);
        record
    }
}

impl std::fmt::Debug for ListRoleTagsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListRoleTagsResponse {
    pub tags: Option<Vec<Tag>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListRoleTagsResponse {
    fn structure() -> &'static wire::Structure {
        &schema::ListRoleTagsResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            tags: record.optional(0)?,
            is_truncated: record.optional(1)?,
            marker: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListRoleTagsResponse);
        record.put_optional(0, self.tags);
        record.put_optional(1, self.is_truncated);
        record.put_optional(2, self.marker);
        record
    }
}

impl std::fmt::Debug for ListRoleTagsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListRolesRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListRolesRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ListRolesRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            path_prefix: record.optional(0)?,
            marker: record.optional(1)?,
            max_items: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListRolesRequest);
        record.put_optional(0, self.path_prefix);
        record.put_optional(1, self.marker);
        record.put_optional(2, self.max_items);
        record
    }
}

impl std::fmt::Debug for ListRolesRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListRolesResponse {
    pub roles: Option<Vec<Role>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListRolesResponse {
    fn structure() -> &'static wire::Structure {
        &schema::ListRolesResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            roles: record.optional(0)?,
            is_truncated: record.optional(1)?,
            marker: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListRolesResponse);
        record.put_optional(0, self.roles);
        record.put_optional(1, self.is_truncated);
        record.put_optional(2, self.marker);
        record
    }
}

impl std::fmt::Debug for ListRolesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListSAMLProviderTagsRequest {
    pub saml_provider_arn: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListSAMLProviderTagsRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ListSAMLProviderTagsRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            saml_provider_arn: record.required(0)?,
            marker: record.optional(1)?,
            max_items: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListSAMLProviderTagsRequest);
        record.put(0, self.saml_provider_arn);
        record.put_optional(1, self.marker);
        record.put_optional(2, self.max_items);
        record
    }
}

impl std::fmt::Debug for ListSAMLProviderTagsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListSAMLProviderTagsResponse {
    pub tags: Option<Vec<Tag>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListSAMLProviderTagsResponse {
    fn structure() -> &'static wire::Structure {
        &schema::ListSAMLProviderTagsResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            tags: record.optional(0)?,
            is_truncated: record.optional(1)?,
            marker: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListSAMLProviderTagsResponse);
        record.put_optional(0, self.tags);
        record.put_optional(1, self.is_truncated);
        record.put_optional(2, self.marker);
        record
    }
}

impl std::fmt::Debug for ListSAMLProviderTagsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListSAMLProvidersRequest;

impl Shape for ListSAMLProvidersRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ListSAMLProvidersRequest
    }
    fn from_record(_: Record) -> Result<Self, Error> {
        Ok(Self)
    }
    fn into_record(self) -> Record {
        Record::new(&schema::ListSAMLProvidersRequest)
    }
}

impl std::fmt::Debug for ListSAMLProvidersRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListSAMLProvidersResponse {
    pub saml_provider_list: Option<Vec<SAMLProviderListEntry>>,
}

impl Shape for ListSAMLProvidersResponse {
    fn structure() -> &'static wire::Structure {
        &schema::ListSAMLProvidersResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            saml_provider_list: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListSAMLProvidersResponse);
        record.put_optional(0, self.saml_provider_list);
        record
    }
}

impl std::fmt::Debug for ListSAMLProvidersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListSSHPublicKeysRequest {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListSSHPublicKeysRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ListSSHPublicKeysRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.optional(0)?,
            marker: record.optional(1)?,
            max_items: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListSSHPublicKeysRequest);
        record.put_optional(0, self.user_name);
        record.put_optional(1, self.marker);
        record.put_optional(2, self.max_items);
        record
    }
}

impl std::fmt::Debug for ListSSHPublicKeysRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListSSHPublicKeysResponse {
    pub ssh_public_keys: Option<Vec<SSHPublicKeyMetadata>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListSSHPublicKeysResponse {
    fn structure() -> &'static wire::Structure {
        &schema::ListSSHPublicKeysResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            ssh_public_keys: record.optional(0)?,
            is_truncated: record.optional(1)?,
            marker: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListSSHPublicKeysResponse);
        record.put_optional(0, self.ssh_public_keys);
        record.put_optional(1, self.is_truncated);
        record.put_optional(2, self.marker);
        record
    }
}

impl std::fmt::Debug for ListSSHPublicKeysResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListServerCertificateTagsRequest {
    pub server_certificate_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListServerCertificateTagsRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ListServerCertificateTagsRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            server_certificate_name: record.required(0)?,
            marker: record.optional(1)?,
            max_items: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListServerCertificateTagsRequest);
        record.put(0, self.server_certificate_name);
        record.put_optional(1, self.marker);
        record.put_optional(2, self.max_items);
        record
    }
}

impl std::fmt::Debug for ListServerCertificateTagsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListServerCertificateTagsResponse {
    pub tags: Option<Vec<Tag>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListServerCertificateTagsResponse {
    fn structure() -> &'static wire::Structure {
        &schema::ListServerCertificateTagsResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            tags: record.optional(0)?,
            is_truncated: record.optional(1)?,
            marker: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListServerCertificateTagsResponse);
        record.put_optional(0, self.tags);
        record.put_optional(1, self.is_truncated);
        record.put_optional(2, self.marker);
        record
    }
}

impl std::fmt::Debug for ListServerCertificateTagsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListServerCertificatesRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListServerCertificatesRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ListServerCertificatesRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            path_prefix: record.optional(0)?,
            marker: record.optional(1)?,
            max_items: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListServerCertificatesRequest);
        record.put_optional(0, self.path_prefix);
        record.put_optional(1, self.marker);
        record.put_optional(2, self.max_items);
        record
    }
}

impl std::fmt::Debug for ListServerCertificatesRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListServerCertificatesResponse {
    pub server_certificate_metadata_list: Option<Vec<ServerCertificateMetadata>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListServerCertificatesResponse {
    fn structure() -> &'static wire::Structure {
        &schema::ListServerCertificatesResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            server_certificate_metadata_list: record.optional(0)?,
            is_truncated: record.optional(1)?,
            marker: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListServerCertificatesResponse);
        record.put_optional(0, self.server_certificate_metadata_list);
        record.put_optional(1, self.is_truncated);
        record.put_optional(2, self.marker);
        record
    }
}

impl std::fmt::Debug for ListServerCertificatesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListServiceSpecificCredentialsRequest {
    pub user_name: Option<String>,
    pub service_name: Option<String>,
    pub all_users: Option<bool>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListServiceSpecificCredentialsRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ListServiceSpecificCredentialsRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.optional(0)?,
            service_name: record.optional(1)?,
            all_users: record.optional(2)?,
            marker: record.optional(3)?,
            max_items: record.optional(4)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListServiceSpecificCredentialsRequest);
        record.put_optional(0, self.user_name);
        record.put_optional(1, self.service_name);
        record.put_optional(2, self.all_users);
        record.put_optional(3, self.marker);
        record.put_optional(4, self.max_items);
        record
    }
}

impl std::fmt::Debug for ListServiceSpecificCredentialsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListServiceSpecificCredentialsResponse {
    pub service_specific_credentials: Option<Vec<ServiceSpecificCredentialMetadata>>,
    pub marker: Option<String>,
    pub is_truncated: Option<bool>,
}

impl Shape for ListServiceSpecificCredentialsResponse {
    fn structure() -> &'static wire::Structure {
        &schema::ListServiceSpecificCredentialsResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            service_specific_credentials: record.optional(0)?,
            marker: record.optional(1)?,
            is_truncated: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListServiceSpecificCredentialsResponse);
        record.put_optional(0, self.service_specific_credentials);
        record.put_optional(1, self.marker);
        record.put_optional(2, self.is_truncated);
        record
    }
}

impl std::fmt::Debug for ListServiceSpecificCredentialsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListSigningCertificatesRequest {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListSigningCertificatesRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ListSigningCertificatesRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.optional(0)?,
            marker: record.optional(1)?,
            max_items: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListSigningCertificatesRequest);
        record.put_optional(0, self.user_name);
        record.put_optional(1, self.marker);
        record.put_optional(2, self.max_items);
        record
    }
}

impl std::fmt::Debug for ListSigningCertificatesRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListSigningCertificatesResponse {
    pub certificates: Option<Vec<SigningCertificate>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListSigningCertificatesResponse {
    fn structure() -> &'static wire::Structure {
        &schema::ListSigningCertificatesResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            certificates: record.optional(0)?,
            is_truncated: record.optional(1)?,
            marker: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListSigningCertificatesResponse);
        record.put_optional(0, self.certificates);
        record.put_optional(1, self.is_truncated);
        record.put_optional(2, self.marker);
        record
    }
}

impl std::fmt::Debug for ListSigningCertificatesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListUserPoliciesRequest {
    pub user_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListUserPoliciesRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ListUserPoliciesRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.required(0)?,
            marker: record.optional(1)?,
            max_items: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListUserPoliciesRequest);
        record.put(0, self.user_name);
        record.put_optional(1, self.marker);
        record.put_optional(2, self.max_items);
        record
    }
}

impl std::fmt::Debug for ListUserPoliciesRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListUserPoliciesResponse {
    pub policy_names: Option<Vec<String>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListUserPoliciesResponse {
    fn structure() -> &'static wire::Structure {
        &schema::ListUserPoliciesResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            policy_names: record.optional(0)?,
            is_truncated: record.optional(1)?,
            marker: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListUserPoliciesResponse);
        record.put_optional(0, self.policy_names);
        record.put_optional(1, self.is_truncated);
        record.put_optional(2, self.marker);
        record
    }
}

impl std::fmt::Debug for ListUserPoliciesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListUserTagsRequest {
    pub user_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListUserTagsRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ListUserTagsRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.required(0)?,
            marker: record.optional(1)?,
            max_items: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListUserTagsRequest);
        record.put(0, self.user_name);
        record.put_optional(1, self.marker);
        record.put_optional(2, self.max_items);
        record
    }
}

impl std::fmt::Debug for ListUserTagsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListUserTagsResponse {
    pub tags: Option<Vec<Tag>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListUserTagsResponse {
    fn structure() -> &'static wire::Structure {
        &schema::ListUserTagsResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            tags: record.optional(0)?,
            is_truncated: record.optional(1)?,
            marker: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListUserTagsResponse);
        record.put_optional(0, self.tags);
        record.put_optional(1, self.is_truncated);
        record.put_optional(2, self.marker);
        record
    }
}

impl std::fmt::Debug for ListUserTagsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListUsersRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListUsersRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ListUsersRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            path_prefix: record.optional(0)?,
            marker: record.optional(1)?,
            max_items: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListUsersRequest);
        record.put_optional(0, self.path_prefix);
        record.put_optional(1, self.marker);
        record.put_optional(2, self.max_items);
        record
    }
}

impl std::fmt::Debug for ListUsersRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListUsersResponse {
    pub users: Option<Vec<User>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListUsersResponse {
    fn structure() -> &'static wire::Structure {
        &schema::ListUsersResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            users: record.optional(0)?,
            is_truncated: record.optional(1)?,
            marker: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListUsersResponse);
        record.put_optional(0, self.users);
        record.put_optional(1, self.is_truncated);
        record.put_optional(2, self.marker);
        record
    }
}

impl std::fmt::Debug for ListUsersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListVirtualMFADevicesRequest {
    pub assignment_status: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListVirtualMFADevicesRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ListVirtualMFADevicesRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            assignment_status: record.optional(0)?,
            marker: record.optional(1)?,
            max_items: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListVirtualMFADevicesRequest);
        record.put_optional(0, self.assignment_status);
        record.put_optional(1, self.marker);
        record.put_optional(2, self.max_items);
        record
    }
}

impl std::fmt::Debug for ListVirtualMFADevicesRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListVirtualMFADevicesResponse {
    pub virtual_mfa_devices: Option<Vec<VirtualMFADevice>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListVirtualMFADevicesResponse {
    fn structure() -> &'static wire::Structure {
        &schema::ListVirtualMFADevicesResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            virtual_mfa_devices: record.optional(0)?,
            is_truncated: record.optional(1)?,
            marker: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListVirtualMFADevicesResponse);
        record.put_optional(0, self.virtual_mfa_devices);
        record.put_optional(1, self.is_truncated);
        record.put_optional(2, self.marker);
        record
    }
}

impl std::fmt::Debug for ListVirtualMFADevicesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct LoginProfile {
    pub user_name: Option<String>,
    pub create_date: Option<Timestamp>,
    pub password_reset_required: Option<bool>,
}

impl Shape for LoginProfile {
    fn structure() -> &'static wire::Structure {
        &schema::LoginProfile
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.optional(0)?,
            create_date: record.optional(1)?,
            password_reset_required: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::LoginProfile);
        record.put_optional(0, self.user_name);
        record.put_optional(1, self.create_date);
        record.put_optional(2, self.password_reset_required);
        record
    }
}

impl std::fmt::Debug for LoginProfile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct MFADevice {
    pub user_name: Option<String>,
    pub serial_number: Option<String>,
    pub enable_date: Option<Timestamp>,
}

impl Shape for MFADevice {
    fn structure() -> &'static wire::Structure {
        &schema::MFADevice
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.optional(0)?,
            serial_number: record.optional(1)?,
            enable_date: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::MFADevice);
        record.put_optional(0, self.user_name);
        record.put_optional(1, self.serial_number);
        record.put_optional(2, self.enable_date);
        record
    }
}

impl std::fmt::Debug for MFADevice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ManagedPolicyDetail {
    pub policy_name: Option<String>,
    pub policy_id: Option<String>,
    pub arn: Option<String>,
    pub path: Option<String>,
    pub default_version_id: Option<String>,
    pub attachment_count: Option<i32>,
    pub permissions_boundary_usage_count: Option<i32>,
    pub is_attachable: Option<bool>,
    pub description: Option<String>,
    pub create_date: Option<Timestamp>,
    pub update_date: Option<Timestamp>,
    pub policy_version_list: Option<Vec<PolicyVersion>>,
}

impl Shape for ManagedPolicyDetail {
    fn structure() -> &'static wire::Structure {
        &schema::ManagedPolicyDetail
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            policy_name: record.optional(0)?,
            policy_id: record.optional(1)?,
            arn: record.optional(2)?,
            path: record.optional(3)?,
            default_version_id: record.optional(4)?,
            attachment_count: record.optional(5)?,
            permissions_boundary_usage_count: record.optional(6)?,
            is_attachable: record.optional(7)?,
            description: record.optional(8)?,
            create_date: record.optional(9)?,
            update_date: record.optional(10)?,
            policy_version_list: record.optional(11)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ManagedPolicyDetail);
        record.put_optional(0, self.policy_name);
        record.put_optional(1, self.policy_id);
        record.put_optional(2, self.arn);
        record.put_optional(3, self.path);
        record.put_optional(4, self.default_version_id);
        record.put_optional(5, self.attachment_count);
        record.put_optional(6, self.permissions_boundary_usage_count);
        record.put_optional(7, self.is_attachable);
        record.put_optional(8, self.description);
        record.put_optional(9, self.create_date);
        record.put_optional(10, self.update_date);
        record.put_optional(11, self.policy_version_list);
        record
    }
}

impl std::fmt::Debug for ManagedPolicyDetail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct OpenIDConnectProviderListEntry {
    pub arn: Option<String>,
}

impl Shape for OpenIDConnectProviderListEntry {
    fn structure() -> &'static wire::Structure {
        &schema::OpenIDConnectProviderListEntry
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            arn: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::OpenIDConnectProviderListEntry);
        record.put_optional(0, self.arn);
        record
    }
}

impl std::fmt::Debug for OpenIDConnectProviderListEntry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct OrganizationsDecisionDetail {
    pub allowed_by_organizations: Option<bool>,
}

impl Shape for OrganizationsDecisionDetail {
    fn structure() -> &'static wire::Structure {
        &schema::OrganizationsDecisionDetail
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            allowed_by_organizations: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::OrganizationsDecisionDetail);
        record.put_optional(0, self.allowed_by_organizations);
        record
    }
}

impl std::fmt::Debug for OrganizationsDecisionDetail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct PasswordPolicy {
    pub minimum_password_length: Option<i32>,
    pub require_symbols: Option<bool>,
    pub require_numbers: Option<bool>,
    pub require_uppercase_characters: Option<bool>,
    pub require_lowercase_characters: Option<bool>,
    pub allow_users_to_change_password: Option<bool>,
    pub expire_passwords: Option<bool>,
    pub max_password_age: Option<i32>,
    pub password_reuse_prevention: Option<i32>,
    pub hard_expiry: Option<bool>,
}

impl Shape for PasswordPolicy {
    fn structure() -> &'static wire::Structure {
        &schema::PasswordPolicy
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            minimum_password_length: record.optional(0)?,
            require_symbols: record.optional(1)?,
            require_numbers: record.optional(2)?,
            require_uppercase_characters: record.optional(3)?,
            require_lowercase_characters: record.optional(4)?,
            allow_users_to_change_password: record.optional(5)?,
            expire_passwords: record.optional(6)?,
            max_password_age: record.optional(7)?,
            password_reuse_prevention: record.optional(8)?,
            hard_expiry: record.optional(9)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::PasswordPolicy);
        record.put_optional(0, self.minimum_password_length);
        record.put_optional(1, self.require_symbols);
        record.put_optional(2, self.require_numbers);
        record.put_optional(3, self.require_uppercase_characters);
        record.put_optional(4, self.require_lowercase_characters);
        record.put_optional(5, self.allow_users_to_change_password);
        record.put_optional(6, self.expire_passwords);
        record.put_optional(7, self.max_password_age);
        record.put_optional(8, self.password_reuse_prevention);
        record.put_optional(9, self.hard_expiry);
        record
    }
}

impl std::fmt::Debug for PasswordPolicy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct PermissionsBoundaryDecisionDetail {
    pub allowed_by_permissions_boundary: Option<bool>,
}

impl Shape for PermissionsBoundaryDecisionDetail {
    fn structure() -> &'static wire::Structure {
        &schema::PermissionsBoundaryDecisionDetail
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            allowed_by_permissions_boundary: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::PermissionsBoundaryDecisionDetail);
        record.put_optional(0, self.allowed_by_permissions_boundary);
        record
    }
}

impl std::fmt::Debug for PermissionsBoundaryDecisionDetail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct Policy {
    pub policy_name: Option<String>,
    pub policy_id: Option<String>,
    pub arn: Option<String>,
    pub path: Option<String>,
    pub default_version_id: Option<String>,
    pub attachment_count: Option<i32>,
    pub permissions_boundary_usage_count: Option<i32>,
    pub is_attachable: Option<bool>,
    pub description: Option<String>,
    pub create_date: Option<Timestamp>,
    pub update_date: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
}

impl Shape for Policy {
    fn structure() -> &'static wire::Structure {
        &schema::Policy
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            policy_name: record.optional(0)?,
            policy_id: record.optional(1)?,
            arn: record.optional(2)?,
            path: record.optional(3)?,
            default_version_id: record.optional(4)?,
            attachment_count: record.optional(5)?,
            permissions_boundary_usage_count: record.optional(6)?,
            is_attachable: record.optional(7)?,
            description: record.optional(8)?,
            create_date: record.optional(9)?,
            update_date: record.optional(10)?,
            tags: record.optional(11)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::Policy);
        record.put_optional(0, self.policy_name);
        record.put_optional(1, self.policy_id);
        record.put_optional(2, self.arn);
        record.put_optional(3, self.path);
        record.put_optional(4, self.default_version_id);
        record.put_optional(5, self.attachment_count);
        record.put_optional(6, self.permissions_boundary_usage_count);
        record.put_optional(7, self.is_attachable);
        record.put_optional(8, self.description);
        record.put_optional(9, self.create_date);
        record.put_optional(10, self.update_date);
        record.put_optional(11, self.tags);
        record
    }
}

impl std::fmt::Debug for Policy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct PolicyDetail {
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
}

impl Shape for PolicyDetail {
    fn structure() -> &'static wire::Structure {
        &schema::PolicyDetail
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            policy_name: record.optional(0)?,
            policy_document: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::PolicyDetail);
        record.put_optional(0, self.policy_name);
        record.put_optional(1, self.policy_document);
        record
    }
}

impl std::fmt::Debug for PolicyDetail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct PolicyGrantingServiceAccess {
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
    pub policy_arn: Option<String>,
    pub entity_type: Option<String>,
    pub entity_name: Option<String>,
}

impl Shape for PolicyGrantingServiceAccess {
    fn structure() -> &'static wire::Structure {
        &schema::PolicyGrantingServiceAccess
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            policy_name: record.optional(0)?,
            policy_type: record.optional(1)?,
            policy_arn: record.optional(2)?,
            entity_type: record.optional(3)?,
            entity_name: record.optional(4)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::PolicyGrantingServiceAccess);
        record.put_optional(0, self.policy_name);
        record.put_optional(1, self.policy_type);
        record.put_optional(2, self.policy_arn);
        record.put_optional(3, self.entity_type);
        record.put_optional(4, self.entity_name);
        record
    }
}

impl std::fmt::Debug for PolicyGrantingServiceAccess {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct PolicyGroup {
    pub group_name: Option<String>,
    pub group_id: Option<String>,
}

impl Shape for PolicyGroup {
    fn structure() -> &'static wire::Structure {
        &schema::PolicyGroup
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            group_name: record.optional(0)?,
            group_id: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::PolicyGroup);
        record.put_optional(0, self.group_name);
        record.put_optional(1, self.group_id);
        record
    }
}

impl std::fmt::Debug for PolicyGroup {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct PolicyRole {
    pub role_name: Option<String>,
    pub role_id: Option<String>,
}

impl Shape for PolicyRole {
    fn structure() -> &'static wire::Structure {
        &schema::PolicyRole
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            role_name: record.optional(0)?,
            role_id: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::PolicyRole);
        record.put_optional(0, self.role_name);
        record.put_optional(1, self.role_id);
        record
    }
}

impl std::fmt::Debug for PolicyRole {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct PolicyUser {
    pub user_name: Option<String>,
    pub user_id: Option<String>,
}

impl Shape for PolicyUser {
    fn structure() -> &'static wire::Structure {
        &schema::PolicyUser
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.optional(0)?,
            user_id: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::PolicyUser);
        record.put_optional(0, self.user_name);
        record.put_optional(1, self.user_id);
        record
    }
}

impl std::fmt::Debug for PolicyUser {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct PolicyVersion {
    pub document: Option<String>,
    pub version_id: Option<String>,
    pub is_default_version: Option<bool>,
    pub create_date: Option<Timestamp>,
}

impl Shape for PolicyVersion {
    fn structure() -> &'static wire::Structure {
        &schema::PolicyVersion
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            document: record.optional(0)?,
            version_id: record.optional(1)?,
            is_default_version: record.optional(2)?,
            create_date: record.optional(3)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::PolicyVersion);
        record.put_optional(0, self.document);
        record.put_optional(1, self.version_id);
        record.put_optional(2, self.is_default_version);
        record.put_optional(3, self.create_date);
        record
    }
}

impl std::fmt::Debug for PolicyVersion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct Position {
    pub line: Option<i32>,
    pub column: Option<i32>,
}

impl Shape for Position {
    fn structure() -> &'static wire::Structure {
        &schema::Position
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            line: record.optional(0)?,
            column: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::Position);
        record.put_optional(0, self.line);
        record.put_optional(1, self.column);
        record
    }
}

impl std::fmt::Debug for Position {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct PutGroupPolicyRequest {
    pub group_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

impl Shape for PutGroupPolicyRequest {
    fn structure() -> &'static wire::Structure {
        &schema::PutGroupPolicyRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            group_name: record.required(0)?,
            policy_name: record.required(1)?,
            policy_document: record.required(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::PutGroupPolicyRequest);
        record.put(0, self.group_name);
        record.put(1, self.policy_name);
        record.put(2, self.policy_document);
        record
    }
}

impl std::fmt::Debug for PutGroupPolicyRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct PutRolePermissionsBoundaryRequest {
    pub role_name: String,
    pub permissions_boundary: String,
}

impl Shape for PutRolePermissionsBoundaryRequest {
    fn structure() -> &'static wire::Structure {
        &schema::PutRolePermissionsBoundaryRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            role_name: record.required(0)?,
            permissions_boundary: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::PutRolePermissionsBoundaryRequest);
        record.put(0, self.role_name);
        record.put(1, self.permissions_boundary);
        record
    }
}

impl std::fmt::Debug for PutRolePermissionsBoundaryRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct PutRolePolicyRequest {
    pub role_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

impl Shape for PutRolePolicyRequest {
    fn structure() -> &'static wire::Structure {
        &schema::PutRolePolicyRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            role_name: record.required(0)?,
            policy_name: record.required(1)?,
            policy_document: record.required(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::PutRolePolicyRequest);
        record.put(0, self.role_name);
        record.put(1, self.policy_name);
        record.put(2, self.policy_document);
        record
    }
}

impl std::fmt::Debug for PutRolePolicyRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct PutUserPermissionsBoundaryRequest {
    pub user_name: String,
    pub permissions_boundary: String,
}

impl Shape for PutUserPermissionsBoundaryRequest {
    fn structure() -> &'static wire::Structure {
        &schema::PutUserPermissionsBoundaryRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.required(0)?,
            permissions_boundary: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::PutUserPermissionsBoundaryRequest);
        record.put(0, self.user_name);
        record.put(1, self.permissions_boundary);
        record
    }
}

impl std::fmt::Debug for PutUserPermissionsBoundaryRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct PutUserPolicyRequest {
    pub user_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

impl Shape for PutUserPolicyRequest {
    fn structure() -> &'static wire::Structure {
        &schema::PutUserPolicyRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.required(0)?,
            policy_name: record.required(1)?,
            policy_document: record.required(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::PutUserPolicyRequest);
        record.put(0, self.user_name);
        record.put(1, self.policy_name);
        record.put(2, self.policy_document);
        record
    }
}

impl std::fmt::Debug for PutUserPolicyRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct RemoveClientIDFromOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: String,
    pub client_id: String,
}

impl Shape for RemoveClientIDFromOpenIDConnectProviderRequest {
    fn structure() -> &'static wire::Structure {
        &schema::RemoveClientIDFromOpenIDConnectProviderRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            open_id_connect_provider_arn: record.required(0)?,
            client_id: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::RemoveClientIDFromOpenIDConnectProviderRequest);
        record.put(0, self.open_id_connect_provider_arn);
        record.put(1, self.client_id);
        record
    }
}

impl std::fmt::Debug for RemoveClientIDFromOpenIDConnectProviderRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct RemoveRoleFromInstanceProfileRequest {
    pub instance_profile_name: String,
    pub role_name: String,
}

impl Shape for RemoveRoleFromInstanceProfileRequest {
    fn structure() -> &'static wire::Structure {
        &schema::RemoveRoleFromInstanceProfileRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            instance_profile_name: record.required(0)?,
            role_name: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::RemoveRoleFromInstanceProfileRequest);
        record.put(0, self.instance_profile_name);
        record.put(1, self.role_name);
        record
    }
}

impl std::fmt::Debug for RemoveRoleFromInstanceProfileRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct RemoveUserFromGroupRequest {
    pub group_name: String,
    pub user_name: String,
}

impl Shape for RemoveUserFromGroupRequest {
    fn structure() -> &'static wire::Structure {
        &schema::RemoveUserFromGroupRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            group_name: record.required(0)?,
            user_name: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::RemoveUserFromGroupRequest);
        record.put(0, self.group_name);
        record.put(1, self.user_name);
        record
    }
}

impl std::fmt::Debug for RemoveUserFromGroupRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ResetServiceSpecificCredentialRequest {
    pub user_name: Option<String>,
    pub service_specific_credential_id: String,
}

impl Shape for ResetServiceSpecificCredentialRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ResetServiceSpecificCredentialRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.optional(0)?,
            service_specific_credential_id: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ResetServiceSpecificCredentialRequest);
        record.put_optional(0, self.user_name);
        record.put(1, self.service_specific_credential_id);
        record
    }
}

impl std::fmt::Debug for ResetServiceSpecificCredentialRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ResetServiceSpecificCredentialResponse {
    pub service_specific_credential: Option<ServiceSpecificCredential>,
}

impl Shape for ResetServiceSpecificCredentialResponse {
    fn structure() -> &'static wire::Structure {
        &schema::ResetServiceSpecificCredentialResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            service_specific_credential: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ResetServiceSpecificCredentialResponse);
        record.put_optional(0, self.service_specific_credential);
        record
    }
}

impl std::fmt::Debug for ResetServiceSpecificCredentialResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ResourceSpecificResult {
    pub eval_resource_name: Option<String>,
    pub eval_resource_decision: Option<String>,
    pub matched_statements: Option<Vec<Statement>>,
    pub missing_context_values: Option<Vec<String>>,
    pub eval_decision_details: Option<BTreeMap<String, String>>,
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
}

impl Shape for ResourceSpecificResult {
    fn structure() -> &'static wire::Structure {
        &schema::ResourceSpecificResult
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            eval_resource_name: record.optional(0)?,
            eval_resource_decision: record.optional(1)?,
            matched_statements: record.optional(2)?,
            missing_context_values: record.optional(3)?,
            eval_decision_details: record.optional(4)?,
            permissions_boundary_decision_detail: record.optional(5)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ResourceSpecificResult);
        record.put_optional(0, self.eval_resource_name);
        record.put_optional(1, self.eval_resource_decision);
        record.put_optional(2, self.matched_statements);
        record.put_optional(3, self.missing_context_values);
        record.put_optional(4, self.eval_decision_details);
        record.put_optional(5, self.permissions_boundary_decision_detail);
        record
    }
}

impl std::fmt::Debug for ResourceSpecificResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ResyncMFADeviceRequest {
    pub user_name: String,
    pub serial_number: String,
    pub authentication_code1: String,
    pub authentication_code2: String,
}

impl Shape for ResyncMFADeviceRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ResyncMFADeviceRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.required(0)?,
            serial_number: record.required(1)?,
            authentication_code1: record.required(2)?,
            authentication_code2: record.required(3)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ResyncMFADeviceRequest);
        record.put(0, self.user_name);
        record.put(1, self.serial_number);
        record.put(2, self.authentication_code1);
        record.put(3, self.authentication_code2);
        record
    }
}

impl std::fmt::Debug for ResyncMFADeviceRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct Role {
    pub path: Option<String>,
    pub role_name: Option<String>,
    pub role_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<Timestamp>,
    pub assume_role_policy_document: Option<String>,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
    pub role_last_used: Option<RoleLastUsed>,
}

impl Shape for Role {
    fn structure() -> &'static wire::Structure {
        &schema::Role
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            path: record.optional(0)?,
            role_name: record.optional(1)?,
            role_id: record.optional(2)?,
            arn: record.optional(3)?,
            create_date: record.optional(4)?,
            assume_role_policy_document: record.optional(5)?,
            description: record.optional(6)?,
            max_session_duration: record.optional(7)?,
            permissions_boundary: record.optional(8)?,
            tags: record.optional(9)?,
            role_last_used: record.optional(10)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::Role);
        record.put_optional(0, self.path);
        record.put_optional(1, self.role_name);
        record.put_optional(2, self.role_id);
        record.put_optional(3, self.arn);
        record.put_optional(4, self.create_date);
        record.put_optional(5, self.assume_role_policy_document);
        record.put_optional(6, self.description);
        record.put_optional(7, self.max_session_duration);
        record.put_optional(8, self.permissions_boundary);
        record.put_optional(9, self.tags);
        record.put_optional(10, self.role_last_used);
        record
    }
}

impl std::fmt::Debug for Role {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct RoleDetail {
    pub path: Option<String>,
    pub role_name: Option<String>,
    pub role_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<Timestamp>,
    pub assume_role_policy_document: Option<String>,
    pub instance_profile_list: Option<Vec<InstanceProfile>>,
    pub role_policy_list: Option<Vec<PolicyDetail>>,
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
    pub role_last_used: Option<RoleLastUsed>,
}

impl Shape for RoleDetail {
    fn structure() -> &'static wire::Structure {
        &schema::RoleDetail
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            path: record.optional(0)?,
            role_name: record.optional(1)?,
            role_id: record.optional(2)?,
            arn: record.optional(3)?,
            create_date: record.optional(4)?,
            assume_role_policy_document: record.optional(5)?,
            instance_profile_list: record.optional(6)?,
            role_policy_list: record.optional(7)?,
            attached_managed_policies: record.optional(8)?,
            permissions_boundary: record.optional(9)?,
            tags: record.optional(10)?,
            role_last_used: record.optional(11)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::RoleDetail);
        record.put_optional(0, self.path);
        record.put_optional(1, self.role_name);
        record.put_optional(2, self.role_id);
        record.put_optional(3, self.arn);
        record.put_optional(4, self.create_date);
        record.put_optional(5, self.assume_role_policy_document);
        record.put_optional(6, self.instance_profile_list);
        record.put_optional(7, self.role_policy_list);
        record.put_optional(8, self.attached_managed_policies);
        record.put_optional(9, self.permissions_boundary);
        record.put_optional(10, self.tags);
        record.put_optional(11, self.role_last_used);
        record
    }
}

impl std::fmt::Debug for RoleDetail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct RoleLastUsed {
    pub last_used_date: Option<Timestamp>,
    pub region: Option<String>,
}

impl Shape for RoleLastUsed {
    fn structure() -> &'static wire::Structure {
        &schema::RoleLastUsed
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            last_used_date: record.optional(0)?,
            region: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::RoleLastUsed);
        record.put_optional(0, self.last_used_date);
        record.put_optional(1, self.region);
        record
    }
}

impl std::fmt::Debug for RoleLastUsed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct RoleUsageType {
    pub region: Option<String>,
    pub resources: Option<Vec<String>>,
}

impl Shape for RoleUsageType {
    fn structure() -> &'static wire::Structure {
        &schema::RoleUsageType
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            region: record.optional(0)?,
            resources: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::RoleUsageType);
        record.put_optional(0, self.region);
        record.put_optional(1, self.resources);
        record
    }
}

impl std::fmt::Debug for RoleUsageType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct SAMLPrivateKey {
    pub key_id: Option<String>,
    pub timestamp: Option<Timestamp>,
}

impl Shape for SAMLPrivateKey {
    fn structure() -> &'static wire::Structure {
        &schema::SAMLPrivateKey
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            key_id: record.optional(0)?,
            timestamp: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::SAMLPrivateKey);
        record.put_optional(0, self.key_id);
        record.put_optional(1, self.timestamp);
        record
    }
}

impl std::fmt::Debug for SAMLPrivateKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct SAMLProviderListEntry {
    pub arn: Option<String>,
    pub valid_until: Option<Timestamp>,
    pub create_date: Option<Timestamp>,
}

impl Shape for SAMLProviderListEntry {
    fn structure() -> &'static wire::Structure {
        &schema::SAMLProviderListEntry
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            arn: record.optional(0)?,
            valid_until: record.optional(1)?,
            create_date: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::SAMLProviderListEntry);
        record.put_optional(0, self.arn);
        record.put_optional(1, self.valid_until);
        record.put_optional(2, self.create_date);
        record
    }
}

impl std::fmt::Debug for SAMLProviderListEntry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct SSHPublicKey {
    pub user_name: Option<String>,
    pub ssh_public_key_id: Option<String>,
    pub fingerprint: Option<String>,
    pub ssh_public_key_body: Option<String>,
    pub status: Option<String>,
    pub upload_date: Option<Timestamp>,
}

impl Shape for SSHPublicKey {
    fn structure() -> &'static wire::Structure {
        &schema::SSHPublicKey
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.optional(0)?,
            ssh_public_key_id: record.optional(1)?,
            fingerprint: record.optional(2)?,
            ssh_public_key_body: record.optional(3)?,
            status: record.optional(4)?,
            upload_date: record.optional(5)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::SSHPublicKey);
        record.put_optional(0, self.user_name);
        record.put_optional(1, self.ssh_public_key_id);
        record.put_optional(2, self.fingerprint);
        record.put_optional(3, self.ssh_public_key_body);
        record.put_optional(4, self.status);
        record.put_optional(5, self.upload_date);
        record
    }
}

impl std::fmt::Debug for SSHPublicKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct SSHPublicKeyMetadata {
    pub user_name: Option<String>,
    pub ssh_public_key_id: Option<String>,
    pub status: Option<String>,
    pub upload_date: Option<Timestamp>,
}

impl Shape for SSHPublicKeyMetadata {
    fn structure() -> &'static wire::Structure {
        &schema::SSHPublicKeyMetadata
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.optional(0)?,
            ssh_public_key_id: record.optional(1)?,
            status: record.optional(2)?,
            upload_date: record.optional(3)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::SSHPublicKeyMetadata);
        record.put_optional(0, self.user_name);
        record.put_optional(1, self.ssh_public_key_id);
        record.put_optional(2, self.status);
        record.put_optional(3, self.upload_date);
        record
    }
}

impl std::fmt::Debug for SSHPublicKeyMetadata {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ServerCertificate {
    pub server_certificate_metadata: Option<ServerCertificateMetadata>,
    pub certificate_body: Option<String>,
    pub certificate_chain: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Shape for ServerCertificate {
    fn structure() -> &'static wire::Structure {
        &schema::ServerCertificate
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            server_certificate_metadata: record.optional(0)?,
            certificate_body: record.optional(1)?,
            certificate_chain: record.optional(2)?,
            tags: record.optional(3)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ServerCertificate);
        record.put_optional(0, self.server_certificate_metadata);
        record.put_optional(1, self.certificate_body);
        record.put_optional(2, self.certificate_chain);
        record.put_optional(3, self.tags);
        record
    }
}

impl std::fmt::Debug for ServerCertificate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ServerCertificateMetadata {
    pub path: Option<String>,
    pub server_certificate_name: Option<String>,
    pub server_certificate_id: Option<String>,
    pub arn: Option<String>,
    pub upload_date: Option<Timestamp>,
    pub expiration: Option<Timestamp>,
}

impl Shape for ServerCertificateMetadata {
    fn structure() -> &'static wire::Structure {
        &schema::ServerCertificateMetadata
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            path: record.optional(0)?,
            server_certificate_name: record.optional(1)?,
            server_certificate_id: record.optional(2)?,
            arn: record.optional(3)?,
            upload_date: record.optional(4)?,
            expiration: record.optional(5)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ServerCertificateMetadata);
        record.put_optional(0, self.path);
        record.put_optional(1, self.server_certificate_name);
        record.put_optional(2, self.server_certificate_id);
        record.put_optional(3, self.arn);
        record.put_optional(4, self.upload_date);
        record.put_optional(5, self.expiration);
        record
    }
}

impl std::fmt::Debug for ServerCertificateMetadata {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ServiceLastAccessed {
    pub service_name: Option<String>,
    pub last_authenticated: Option<Timestamp>,
    pub service_namespace: Option<String>,
    pub last_authenticated_entity: Option<String>,
    pub last_authenticated_region: Option<String>,
    pub total_authenticated_entities: Option<i32>,
    pub tracked_actions_last_accessed: Option<Vec<TrackedActionLastAccessed>>,
}

impl Shape for ServiceLastAccessed {
    fn structure() -> &'static wire::Structure {
        &schema::ServiceLastAccessed
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            service_name: record.optional(0)?,
            last_authenticated: record.optional(1)?,
            service_namespace: record.optional(2)?,
            last_authenticated_entity: record.optional(3)?,
            last_authenticated_region: record.optional(4)?,
            total_authenticated_entities: record.optional(5)?,
            tracked_actions_last_accessed: record.optional(6)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ServiceLastAccessed);
        record.put_optional(0, self.service_name);
        record.put_optional(1, self.last_authenticated);
        record.put_optional(2, self.service_namespace);
        record.put_optional(3, self.last_authenticated_entity);
        record.put_optional(4, self.last_authenticated_region);
        record.put_optional(5, self.total_authenticated_entities);
        record.put_optional(6, self.tracked_actions_last_accessed);
        record
    }
}

impl std::fmt::Debug for ServiceLastAccessed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ServiceSpecificCredential {
    pub create_date: Option<Timestamp>,
    pub expiration_date: Option<Timestamp>,
    pub service_name: Option<String>,
    pub service_user_name: Option<String>,
    pub service_password: Option<String>,
    pub service_credential_alias: Option<String>,
    pub service_credential_secret: Option<String>,
    pub service_specific_credential_id: Option<String>,
    pub user_name: Option<String>,
    pub status: Option<String>,
}

impl Shape for ServiceSpecificCredential {
    fn structure() -> &'static wire::Structure {
        &schema::ServiceSpecificCredential
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            create_date: record.optional(0)?,
            expiration_date: record.optional(1)?,
            service_name: record.optional(2)?,
            service_user_name: record.optional(3)?,
            service_password: record.optional(4)?,
            service_credential_alias: record.optional(5)?,
            service_credential_secret: record.optional(6)?,
            service_specific_credential_id: record.optional(7)?,
            user_name: record.optional(8)?,
            status: record.optional(9)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ServiceSpecificCredential);
        record.put_optional(0, self.create_date);
        record.put_optional(1, self.expiration_date);
        record.put_optional(2, self.service_name);
        record.put_optional(3, self.service_user_name);
        record.put_optional(4, self.service_password);
        record.put_optional(5, self.service_credential_alias);
        record.put_optional(6, self.service_credential_secret);
        record.put_optional(7, self.service_specific_credential_id);
        record.put_optional(8, self.user_name);
        record.put_optional(9, self.status);
        record
    }
}

impl std::fmt::Debug for ServiceSpecificCredential {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ServiceSpecificCredentialMetadata {
    pub user_name: Option<String>,
    pub status: Option<String>,
    pub service_user_name: Option<String>,
    pub service_credential_alias: Option<String>,
    pub create_date: Option<Timestamp>,
    pub expiration_date: Option<Timestamp>,
    pub service_specific_credential_id: Option<String>,
    pub service_name: Option<String>,
}

impl Shape for ServiceSpecificCredentialMetadata {
    fn structure() -> &'static wire::Structure {
        &schema::ServiceSpecificCredentialMetadata
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.optional(0)?,
            status: record.optional(1)?,
            service_user_name: record.optional(2)?,
            service_credential_alias: record.optional(3)?,
            create_date: record.optional(4)?,
            expiration_date: record.optional(5)?,
            service_specific_credential_id: record.optional(6)?,
            service_name: record.optional(7)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ServiceSpecificCredentialMetadata);
        record.put_optional(0, self.user_name);
        record.put_optional(1, self.status);
        record.put_optional(2, self.service_user_name);
        record.put_optional(3, self.service_credential_alias);
        record.put_optional(4, self.create_date);
        record.put_optional(5, self.expiration_date);
        record.put_optional(6, self.service_specific_credential_id);
        record.put_optional(7, self.service_name);
        record
    }
}

impl std::fmt::Debug for ServiceSpecificCredentialMetadata {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct SetDefaultPolicyVersionRequest {
    pub policy_arn: String,
    pub version_id: String,
}

impl Shape for SetDefaultPolicyVersionRequest {
    fn structure() -> &'static wire::Structure {
        &schema::SetDefaultPolicyVersionRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            policy_arn: record.required(0)?,
            version_id: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::SetDefaultPolicyVersionRequest);
        record.put(0, self.policy_arn);
        record.put(1, self.version_id);
        record
    }
}

impl std::fmt::Debug for SetDefaultPolicyVersionRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct SetSecurityTokenServicePreferencesRequest {
    pub global_endpoint_token_version: String,
}

impl Shape for SetSecurityTokenServicePreferencesRequest {
    fn structure() -> &'static wire::Structure {
        &schema::SetSecurityTokenServicePreferencesRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            global_endpoint_token_version: record.required(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::SetSecurityTokenServicePreferencesRequest);
        record.put(0, self.global_endpoint_token_version);
        record
    }
}

impl std::fmt::Debug for SetSecurityTokenServicePreferencesRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct SigningCertificate {
    pub user_name: Option<String>,
    pub certificate_id: Option<String>,
    pub certificate_body: Option<String>,
    pub status: Option<String>,
    pub upload_date: Option<Timestamp>,
}

impl Shape for SigningCertificate {
    fn structure() -> &'static wire::Structure {
        &schema::SigningCertificate
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.optional(0)?,
            certificate_id: record.optional(1)?,
            certificate_body: record.optional(2)?,
            status: record.optional(3)?,
            upload_date: record.optional(4)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::SigningCertificate);
        record.put_optional(0, self.user_name);
        record.put_optional(1, self.certificate_id);
        record.put_optional(2, self.certificate_body);
        record.put_optional(3, self.status);
        record.put_optional(4, self.upload_date);
        record
    }
}

impl std::fmt::Debug for SigningCertificate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct SimulateCustomPolicyRequest {
    pub policy_input_list: Vec<String>,
    pub permissions_boundary_policy_input_list: Option<Vec<String>>,
    pub action_names: Vec<String>,
    pub resource_arns: Option<Vec<String>>,
    pub resource_policy: Option<String>,
    pub resource_owner: Option<String>,
    pub caller_arn: Option<String>,
    pub context_entries: Option<Vec<ContextEntry>>,
    pub resource_handling_option: Option<String>,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
}

impl Shape for SimulateCustomPolicyRequest {
    fn structure() -> &'static wire::Structure {
        &schema::SimulateCustomPolicyRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            policy_input_list: record.required(0)?,
            permissions_boundary_policy_input_list: record.optional(1)?,
            action_names: record.required(2)?,
            resource_arns: record.optional(3)?,
            resource_policy: record.optional(4)?,
            resource_owner: record.optional(5)?,
            caller_arn: record.optional(6)?,
            context_entries: record.optional(7)?,
            resource_handling_option: record.optional(8)?,
            max_items: record.optional(9)?,
            marker: record.optional(10)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::SimulateCustomPolicyRequest);
        record.put(0, self.policy_input_list);
        record.put_optional(1, self.permissions_boundary_policy_input_list);
        record.put(2, self.action_names);
        record.put_optional(3, self.resource_arns);
        record.put_optional(4, self.resource_policy);
        record.put_optional(5, self.resource_owner);
        record.put_optional(6, self.caller_arn);
        record.put_optional(7, self.context_entries);
        record.put_optional(8, self.resource_handling_option);
        record.put_optional(9, self.max_items);
        record.put_optional(10, self.marker);
        record
    }
}

impl std::fmt::Debug for SimulateCustomPolicyRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct SimulatePolicyResponse {
    pub evaluation_results: Option<Vec<EvaluationResult>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for SimulatePolicyResponse {
    fn structure() -> &'static wire::Structure {
        &schema::SimulatePolicyResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            evaluation_results: record.optional(0)?,
            is_truncated: record.optional(1)?,
            marker: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::SimulatePolicyResponse);
        record.put_optional(0, self.evaluation_results);
        record.put_optional(1, self.is_truncated);
        record.put_optional(2, self.marker);
        record
    }
}

impl std::fmt::Debug for SimulatePolicyResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct SimulatePrincipalPolicyRequest {
    pub policy_source_arn: String,
    pub policy_input_list: Option<Vec<String>>,
    pub permissions_boundary_policy_input_list: Option<Vec<String>>,
    pub action_names: Vec<String>,
    pub resource_arns: Option<Vec<String>>,
    pub resource_policy: Option<String>,
    pub resource_owner: Option<String>,
    pub caller_arn: Option<String>,
    pub context_entries: Option<Vec<ContextEntry>>,
    pub resource_handling_option: Option<String>,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
}

impl Shape for SimulatePrincipalPolicyRequest {
    fn structure() -> &'static wire::Structure {
        &schema::SimulatePrincipalPolicyRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            policy_source_arn: record.required(0)?,
            policy_input_list: record.optional(1)?,
            permissions_boundary_policy_input_list: record.optional(2)?,
            action_names: record.required(3)?,
            resource_arns: record.optional(4)?,
            resource_policy: record.optional(5)?,
            resource_owner: record.optional(6)?,
            caller_arn: record.optional(7)?,
            context_entries: record.optional(8)?,
            resource_handling_option: record.optional(9)?,
            max_items: record.optional(10)?,
            marker: record.optional(11)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::SimulatePrincipalPolicyRequest);
        record.put(0, self.policy_source_arn);
        record.put_optional(1, self.policy_input_list);
        record.put_optional(2, self.permissions_boundary_policy_input_list);
        record.put(3, self.action_names);
        record.put_optional(4, self.resource_arns);
        record.put_optional(5, self.resource_policy);
        record.put_optional(6, self.resource_owner);
        record.put_optional(7, self.caller_arn);
        record.put_optional(8, self.context_entries);
        record.put_optional(9, self.resource_handling_option);
        record.put_optional(10, self.max_items);
        record.put_optional(11, self.marker);
        record
    }
}

impl std::fmt::Debug for SimulatePrincipalPolicyRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct Statement {
    pub source_policy_id: Option<String>,
    pub source_policy_type: Option<String>,
    pub start_position: Option<Position>,
    pub end_position: Option<Position>,
}

impl Shape for Statement {
    fn structure() -> &'static wire::Structure {
        &schema::Statement
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            source_policy_id: record.optional(0)?,
            source_policy_type: record.optional(1)?,
            start_position: record.optional(2)?,
            end_position: record.optional(3)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::Statement);
        record.put_optional(0, self.source_policy_id);
        record.put_optional(1, self.source_policy_type);
        record.put_optional(2, self.start_position);
        record.put_optional(3, self.end_position);
        record
    }
}

impl std::fmt::Debug for Statement {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

impl Shape for Tag {
    fn structure() -> &'static wire::Structure {
        &schema::Tag
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            key: record.required(0)?,
            value: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::Tag);
        record.put(0, self.key);
        record.put(1, self.value);
        record
    }
}

impl std::fmt::Debug for Tag {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct TagInstanceProfileRequest {
    pub instance_profile_name: String,
    pub tags: Vec<Tag>,
}

impl Shape for TagInstanceProfileRequest {
    fn structure() -> &'static wire::Structure {
        &schema::TagInstanceProfileRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            instance_profile_name: record.required(0)?,
            tags: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::TagInstanceProfileRequest);
        record.put(0, self.instance_profile_name);
        record.put(1, self.tags);
        record
    }
}

impl std::fmt::Debug for TagInstanceProfileRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct TagMFADeviceRequest {
    pub serial_number: String,
    pub tags: Vec<Tag>,
}

impl Shape for TagMFADeviceRequest {
    fn structure() -> &'static wire::Structure {
        &schema::TagMFADeviceRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            serial_number: record.required(0)?,
            tags: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::TagMFADeviceRequest);
        record.put(0, self.serial_number);
        record.put(1, self.tags);
        record
    }
}

impl std::fmt::Debug for TagMFADeviceRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct TagOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: String,
    pub tags: Vec<Tag>,
}

impl Shape for TagOpenIDConnectProviderRequest {
    fn structure() -> &'static wire::Structure {
        &schema::TagOpenIDConnectProviderRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            open_id_connect_provider_arn: record.required(0)?,
            tags: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::TagOpenIDConnectProviderRequest);
        record.put(0, self.open_id_connect_provider_arn);
        record.put(1, self.tags);
        record
    }
}

impl std::fmt::Debug for TagOpenIDConnectProviderRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct TagPolicyRequest {
    pub policy_arn: String,
    pub tags: Vec<Tag>,
}

impl Shape for TagPolicyRequest {
    fn structure() -> &'static wire::Structure {
        &schema::TagPolicyRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            policy_arn: record.required(0)?,
            tags: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::TagPolicyRequest);
        record.put(0, self.policy_arn);
        record.put(1, self.tags);
        record
    }
}

impl std::fmt::Debug for TagPolicyRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct TagRoleRequest {
    pub role_name: String,
    pub tags: Vec<Tag>,
}

impl Shape for TagRoleRequest {
    fn structure() -> &'static wire::Structure {
        &schema::TagRoleRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            role_name: record.required(0)?,
            tags: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::TagRoleRequest);
        record.put(0, self.role_name);
        record.put(1, self.tags);
        record
    }
}

impl std::fmt::Debug for TagRoleRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct TagSAMLProviderRequest {
    pub saml_provider_arn: String,
    pub tags: Vec<Tag>,
}

impl Shape for TagSAMLProviderRequest {
    fn structure() -> &'static wire::Structure {
        &schema::TagSAMLProviderRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            saml_provider_arn: record.required(0)?,
            tags: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::TagSAMLProviderRequest);
        record.put(0, self.saml_provider_arn);
        record.put(1, self.tags);
        record
    }
}

impl std::fmt::Debug for TagSAMLProviderRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct TagServerCertificateRequest {
    pub server_certificate_name: String,
    pub tags: Vec<Tag>,
}

impl Shape for TagServerCertificateRequest {
    fn structure() -> &'static wire::Structure {
        &schema::TagServerCertificateRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            server_certificate_name: record.required(0)?,
            tags: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::TagServerCertificateRequest);
        record.put(0, self.server_certificate_name);
        record.put(1, self.tags);
        record
    }
}

impl std::fmt::Debug for TagServerCertificateRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct TagUserRequest {
    pub user_name: String,
    pub tags: Vec<Tag>,
}

impl Shape for TagUserRequest {
    fn structure() -> &'static wire::Structure {
        &schema::TagUserRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.required(0)?,
            tags: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::TagUserRequest);
        record.put(0, self.user_name);
        record.put(1, self.tags);
        record
    }
}

impl std::fmt::Debug for TagUserRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct TrackedActionLastAccessed {
    pub action_name: Option<String>,
    pub last_accessed_entity: Option<String>,
    pub last_accessed_time: Option<Timestamp>,
    pub last_accessed_region: Option<String>,
}

impl Shape for TrackedActionLastAccessed {
    fn structure() -> &'static wire::Structure {
        &schema::TrackedActionLastAccessed
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            action_name: record.optional(0)?,
            last_accessed_entity: record.optional(1)?,
            last_accessed_time: record.optional(2)?,
            last_accessed_region: record.optional(3)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::TrackedActionLastAccessed);
        record.put_optional(0, self.action_name);
        record.put_optional(1, self.last_accessed_entity);
        record.put_optional(2, self.last_accessed_time);
        record.put_optional(3, self.last_accessed_region);
        record
    }
}

impl std::fmt::Debug for TrackedActionLastAccessed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UntagInstanceProfileRequest {
    pub instance_profile_name: String,
    pub tag_keys: Vec<String>,
}

impl Shape for UntagInstanceProfileRequest {
    fn structure() -> &'static wire::Structure {
        &schema::UntagInstanceProfileRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            instance_profile_name: record.required(0)?,
            tag_keys: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UntagInstanceProfileRequest);
        record.put(0, self.instance_profile_name);
        record.put(1, self.tag_keys);
        record
    }
}

impl std::fmt::Debug for UntagInstanceProfileRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UntagMFADeviceRequest {
    pub serial_number: String,
    pub tag_keys: Vec<String>,
}

impl Shape for UntagMFADeviceRequest {
    fn structure() -> &'static wire::Structure {
        &schema::UntagMFADeviceRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            serial_number: record.required(0)?,
            tag_keys: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UntagMFADeviceRequest);
        record.put(0, self.serial_number);
        record.put(1, self.tag_keys);
        record
    }
}

impl std::fmt::Debug for UntagMFADeviceRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UntagOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: String,
    pub tag_keys: Vec<String>,
}

impl Shape for UntagOpenIDConnectProviderRequest {
    fn structure() -> &'static wire::Structure {
        &schema::UntagOpenIDConnectProviderRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            open_id_connect_provider_arn: record.required(0)?,
            tag_keys: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UntagOpenIDConnectProviderRequest);
        record.put(0, self.open_id_connect_provider_arn);
        record.put(1, self.tag_keys);
        record
    }
}

impl std::fmt::Debug for UntagOpenIDConnectProviderRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UntagPolicyRequest {
    pub policy_arn: String,
    pub tag_keys: Vec<String>,
}

impl Shape for UntagPolicyRequest {
    fn structure() -> &'static wire::Structure {
        &schema::UntagPolicyRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            policy_arn: record.required(0)?,
            tag_keys: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UntagPolicyRequest);
        record.put(0, self.policy_arn);
        record.put(1, self.tag_keys);
        record
    }
}

impl std::fmt::Debug for UntagPolicyRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UntagRoleRequest {
    pub role_name: String,
    pub tag_keys: Vec<String>,
}

impl Shape for UntagRoleRequest {
    fn structure() -> &'static wire::Structure {
        &schema::UntagRoleRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            role_name: record.required(0)?,
            tag_keys: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UntagRoleRequest);
        record.put(0, self.role_name);
        record.put(1, self.tag_keys);
        record
    }
}

impl std::fmt::Debug for UntagRoleRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UntagSAMLProviderRequest {
    pub saml_provider_arn: String,
    pub tag_keys: Vec<String>,
}

impl Shape for UntagSAMLProviderRequest {
    fn structure() -> &'static wire::Structure {
        &schema::UntagSAMLProviderRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            saml_provider_arn: record.required(0)?,
            tag_keys: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UntagSAMLProviderRequest);
        record.put(0, self.saml_provider_arn);
        record.put(1, self.tag_keys);
        record
    }
}

impl std::fmt::Debug for UntagSAMLProviderRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UntagServerCertificateRequest {
    pub server_certificate_name: String,
    pub tag_keys: Vec<String>,
}

impl Shape for UntagServerCertificateRequest {
    fn structure() -> &'static wire::Structure {
        &schema::UntagServerCertificateRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            server_certificate_name: record.required(0)?,
            tag_keys: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UntagServerCertificateRequest);
        record.put(0, self.server_certificate_name);
        record.put(1, self.tag_keys);
        record
    }
}

impl std::fmt::Debug for UntagServerCertificateRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UntagUserRequest {
    pub user_name: String,
    pub tag_keys: Vec<String>,
}

impl Shape for UntagUserRequest {
    fn structure() -> &'static wire::Structure {
        &schema::UntagUserRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.required(0)?,
            tag_keys: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UntagUserRequest);
        record.put(0, self.user_name);
        record.put(1, self.tag_keys);
        record
    }
}

impl std::fmt::Debug for UntagUserRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UpdateAccessKeyRequest {
    pub user_name: Option<String>,
    pub access_key_id: String,
    pub status: String,
}

impl Shape for UpdateAccessKeyRequest {
    fn structure() -> &'static wire::Structure {
        &schema::UpdateAccessKeyRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.optional(0)?,
            access_key_id: record.required(1)?,
            status: record.required(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UpdateAccessKeyRequest);
        record.put_optional(0, self.user_name);
        record.put(1, self.access_key_id);
        record.put(2, self.status);
        record
    }
}

impl std::fmt::Debug for UpdateAccessKeyRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UpdateAccountPasswordPolicyRequest {
    pub minimum_password_length: Option<i32>,
    pub require_symbols: Option<bool>,
    pub require_numbers: Option<bool>,
    pub require_uppercase_characters: Option<bool>,
    pub require_lowercase_characters: Option<bool>,
    pub allow_users_to_change_password: Option<bool>,
    pub max_password_age: Option<i32>,
    pub password_reuse_prevention: Option<i32>,
    pub hard_expiry: Option<bool>,
}

impl Shape for UpdateAccountPasswordPolicyRequest {
    fn structure() -> &'static wire::Structure {
        &schema::UpdateAccountPasswordPolicyRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            minimum_password_length: record.optional(0)?,
            require_symbols: record.optional(1)?,
            require_numbers: record.optional(2)?,
            require_uppercase_characters: record.optional(3)?,
            require_lowercase_characters: record.optional(4)?,
            allow_users_to_change_password: record.optional(5)?,
            max_password_age: record.optional(6)?,
            password_reuse_prevention: record.optional(7)?,
            hard_expiry: record.optional(8)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UpdateAccountPasswordPolicyRequest);
        record.put_optional(0, self.minimum_password_length);
        record.put_optional(1, self.require_symbols);
        record.put_optional(2, self.require_numbers);
        record.put_optional(3, self.require_uppercase_characters);
        record.put_optional(4, self.require_lowercase_characters);
        record.put_optional(5, self.allow_users_to_change_password);
        record.put_optional(6, self.max_password_age);
        record.put_optional(7, self.password_reuse_prevention);
        record.put_optional(8, self.hard_expiry);
        record
    }
}

impl std::fmt::Debug for UpdateAccountPasswordPolicyRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UpdateAssumeRolePolicyRequest {
    pub role_name: String,
    pub policy_document: String,
}

impl Shape for UpdateAssumeRolePolicyRequest {
    fn structure() -> &'static wire::Structure {
        &schema::UpdateAssumeRolePolicyRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            role_name: record.required(0)?,
            policy_document: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UpdateAssumeRolePolicyRequest);
        record.put(0, self.role_name);
        record.put(1, self.policy_document);
        record
    }
}

impl std::fmt::Debug for UpdateAssumeRolePolicyRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UpdateGroupRequest {
    pub group_name: String,
    pub new_path: Option<String>,
    pub new_group_name: Option<String>,
}

impl Shape for UpdateGroupRequest {
    fn structure() -> &'static wire::Structure {
        &schema::UpdateGroupRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            group_name: record.required(0)?,
            new_path: record.optional(1)?,
            new_group_name: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UpdateGroupRequest);
        record.put(0, self.group_name);
        record.put_optional(1, self.new_path);
        record.put_optional(2, self.new_group_name);
        record
    }
}

impl std::fmt::Debug for UpdateGroupRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UpdateLoginProfileRequest {
    pub user_name: String,
    pub password: Option<String>,
    pub password_reset_required: Option<bool>,
}

impl Shape for UpdateLoginProfileRequest {
    fn structure() -> &'static wire::Structure {
        &schema::UpdateLoginProfileRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.required(0)?,
            password: record.optional(1)?,
            password_reset_required: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UpdateLoginProfileRequest);
        record.put(0, self.user_name);
        record.put_optional(1, self.password);
        record.put_optional(2, self.password_reset_required);
        record
    }
}

impl std::fmt::Debug for UpdateLoginProfileRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UpdateOpenIDConnectProviderThumbprintRequest {
    pub open_id_connect_provider_arn: String,
    pub thumbprint_list: Vec<String>,
}

impl Shape for UpdateOpenIDConnectProviderThumbprintRequest {
    fn structure() -> &'static wire::Structure {
        &schema::UpdateOpenIDConnectProviderThumbprintRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            open_id_connect_provider_arn: record.required(0)?,
            thumbprint_list: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UpdateOpenIDConnectProviderThumbprintRequest);
        record.put(0, self.open_id_connect_provider_arn);
        record.put(1, self.thumbprint_list);
        record
    }
}

impl std::fmt::Debug for UpdateOpenIDConnectProviderThumbprintRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UpdateRoleDescriptionRequest {
    pub role_name: String,
    pub description: String,
}

impl Shape for UpdateRoleDescriptionRequest {
    fn structure() -> &'static wire::Structure {
        &schema::UpdateRoleDescriptionRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            role_name: record.required(0)?,
            description: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UpdateRoleDescriptionRequest);
        record.put(0, self.role_name);
        record.put(1, self.description);
        record
    }
}

impl std::fmt::Debug for UpdateRoleDescriptionRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UpdateRoleDescriptionResponse {
    pub role: Option<Role>,
}

impl Shape for UpdateRoleDescriptionResponse {
    fn structure() -> &'static wire::Structure {
        &schema::UpdateRoleDescriptionResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            role: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UpdateRoleDescriptionResponse);
        record.put_optional(0, self.role);
        record
    }
}

impl std::fmt::Debug for UpdateRoleDescriptionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UpdateRoleRequest {
    pub role_name: String,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
}

impl Shape for UpdateRoleRequest {
    fn structure() -> &'static wire::Structure {
        &schema::UpdateRoleRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            role_name: record.required(0)?,
            description: record.optional(1)?,
            max_session_duration: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UpdateRoleRequest);
        record.put(0, self.role_name);
        record.put_optional(1, self.description);
        record.put_optional(2, self.max_session_duration);
        record
    }
}

impl std::fmt::Debug for UpdateRoleRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UpdateRoleResponse;

impl Shape for UpdateRoleResponse {
    fn structure() -> &'static wire::Structure {
        &schema::UpdateRoleResponse
    }
    fn from_record(_: Record) -> Result<Self, Error> {
        Ok(Self)
    }
    fn into_record(self) -> Record {
        Record::new(&schema::UpdateRoleResponse)
    }
}

impl std::fmt::Debug for UpdateRoleResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UpdateSAMLProviderRequest {
    pub saml_metadata_document: Option<String>,
    pub saml_provider_arn: String,
    pub assertion_encryption_mode: Option<String>,
    pub add_private_key: Option<String>,
    pub remove_private_key: Option<String>,
}

impl Shape for UpdateSAMLProviderRequest {
    fn structure() -> &'static wire::Structure {
        &schema::UpdateSAMLProviderRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            saml_metadata_document: record.optional(0)?,
            saml_provider_arn: record.required(1)?,
            assertion_encryption_mode: record.optional(2)?,
            add_private_key: record.optional(3)?,
            remove_private_key: record.optional(4)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UpdateSAMLProviderRequest);
        record.put_optional(0, self.saml_metadata_document);
        record.put(1, self.saml_provider_arn);
        record.put_optional(2, self.assertion_encryption_mode);
        record.put_optional(3, self.add_private_key);
        record.put_optional(4, self.remove_private_key);
        record
    }
}

impl std::fmt::Debug for UpdateSAMLProviderRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UpdateSAMLProviderResponse {
    pub saml_provider_arn: Option<String>,
}

impl Shape for UpdateSAMLProviderResponse {
    fn structure() -> &'static wire::Structure {
        &schema::UpdateSAMLProviderResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            saml_provider_arn: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UpdateSAMLProviderResponse);
        record.put_optional(0, self.saml_provider_arn);
        record
    }
}

impl std::fmt::Debug for UpdateSAMLProviderResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UpdateSSHPublicKeyRequest {
    pub user_name: String,
    pub ssh_public_key_id: String,
    pub status: String,
}

impl Shape for UpdateSSHPublicKeyRequest {
    fn structure() -> &'static wire::Structure {
        &schema::UpdateSSHPublicKeyRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.required(0)?,
            ssh_public_key_id: record.required(1)?,
            status: record.required(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UpdateSSHPublicKeyRequest);
        record.put(0, self.user_name);
        record.put(1, self.ssh_public_key_id);
        record.put(2, self.status);
        record
    }
}

impl std::fmt::Debug for UpdateSSHPublicKeyRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UpdateServerCertificateRequest {
    pub server_certificate_name: String,
    pub new_path: Option<String>,
    pub new_server_certificate_name: Option<String>,
}

impl Shape for UpdateServerCertificateRequest {
    fn structure() -> &'static wire::Structure {
        &schema::UpdateServerCertificateRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            server_certificate_name: record.required(0)?,
            new_path: record.optional(1)?,
            new_server_certificate_name: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UpdateServerCertificateRequest);
        record.put(0, self.server_certificate_name);
        record.put_optional(1, self.new_path);
        record.put_optional(2, self.new_server_certificate_name);
        record
    }
}

impl std::fmt::Debug for UpdateServerCertificateRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UpdateServiceSpecificCredentialRequest {
    pub user_name: Option<String>,
    pub service_specific_credential_id: String,
    pub status: String,
}

impl Shape for UpdateServiceSpecificCredentialRequest {
    fn structure() -> &'static wire::Structure {
        &schema::UpdateServiceSpecificCredentialRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.optional(0)?,
            service_specific_credential_id: record.required(1)?,
            status: record.required(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UpdateServiceSpecificCredentialRequest);
        record.put_optional(0, self.user_name);
        record.put(1, self.service_specific_credential_id);
        record.put(2, self.status);
        record
    }
}

impl std::fmt::Debug for UpdateServiceSpecificCredentialRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UpdateSigningCertificateRequest {
    pub user_name: Option<String>,
    pub certificate_id: String,
    pub status: String,
}

impl Shape for UpdateSigningCertificateRequest {
    fn structure() -> &'static wire::Structure {
        &schema::UpdateSigningCertificateRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.optional(0)?,
            certificate_id: record.required(1)?,
            status: record.required(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UpdateSigningCertificateRequest);
        record.put_optional(0, self.user_name);
        record.put(1, self.certificate_id);
        record.put(2, self.status);
        record
    }
}

impl std::fmt::Debug for UpdateSigningCertificateRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UpdateUserRequest {
    pub user_name: String,
    pub new_path: Option<String>,
    pub new_user_name: Option<String>,
}

impl Shape for UpdateUserRequest {
    fn structure() -> &'static wire::Structure {
        &schema::UpdateUserRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.required(0)?,
            new_path: record.optional(1)?,
            new_user_name: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UpdateUserRequest);
        record.put(0, self.user_name);
        record.put_optional(1, self.new_path);
        record.put_optional(2, self.new_user_name);
        record
    }
}

impl std::fmt::Debug for UpdateUserRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UploadSSHPublicKeyRequest {
    pub user_name: String,
    pub ssh_public_key_body: String,
}

impl Shape for UploadSSHPublicKeyRequest {
    fn structure() -> &'static wire::Structure {
        &schema::UploadSSHPublicKeyRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.required(0)?,
            ssh_public_key_body: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UploadSSHPublicKeyRequest);
        record.put(0, self.user_name);
        record.put(1, self.ssh_public_key_body);
        record
    }
}

impl std::fmt::Debug for UploadSSHPublicKeyRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UploadSSHPublicKeyResponse {
    pub ssh_public_key: Option<SSHPublicKey>,
}

impl Shape for UploadSSHPublicKeyResponse {
    fn structure() -> &'static wire::Structure {
        &schema::UploadSSHPublicKeyResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            ssh_public_key: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UploadSSHPublicKeyResponse);
        record.put_optional(0, self.ssh_public_key);
        record
    }
}

impl std::fmt::Debug for UploadSSHPublicKeyResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UploadServerCertificateRequest {
    pub path: Option<String>,
    pub server_certificate_name: String,
    pub certificate_body: String,
    pub private_key: String,
    pub certificate_chain: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Shape for UploadServerCertificateRequest {
    fn structure() -> &'static wire::Structure {
        &schema::UploadServerCertificateRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            path: record.optional(0)?,
            server_certificate_name: record.required(1)?,
            certificate_body: record.required(2)?,
            private_key: record.required(3)?,
            certificate_chain: record.optional(4)?,
            tags: record.optional(5)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UploadServerCertificateRequest);
        record.put_optional(0, self.path);
        record.put(1, self.server_certificate_name);
        record.put(2, self.certificate_body);
        record.put(3, self.private_key);
        record.put_optional(4, self.certificate_chain);
        record.put_optional(5, self.tags);
        record
    }
}

impl std::fmt::Debug for UploadServerCertificateRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UploadServerCertificateResponse {
    pub server_certificate_metadata: Option<ServerCertificateMetadata>,
    pub tags: Option<Vec<Tag>>,
}

impl Shape for UploadServerCertificateResponse {
    fn structure() -> &'static wire::Structure {
        &schema::UploadServerCertificateResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            server_certificate_metadata: record.optional(0)?,
            tags: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UploadServerCertificateResponse);
        record.put_optional(0, self.server_certificate_metadata);
        record.put_optional(1, self.tags);
        record
    }
}

impl std::fmt::Debug for UploadServerCertificateResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UploadSigningCertificateRequest {
    pub user_name: Option<String>,
    pub certificate_body: String,
}

impl Shape for UploadSigningCertificateRequest {
    fn structure() -> &'static wire::Structure {
        &schema::UploadSigningCertificateRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_name: record.optional(0)?,
            certificate_body: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UploadSigningCertificateRequest);
        record.put_optional(0, self.user_name);
        record.put(1, self.certificate_body);
        record
    }
}

impl std::fmt::Debug for UploadSigningCertificateRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UploadSigningCertificateResponse {
    pub certificate: Option<SigningCertificate>,
}

impl Shape for UploadSigningCertificateResponse {
    fn structure() -> &'static wire::Structure {
        &schema::UploadSigningCertificateResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            certificate: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UploadSigningCertificateResponse);
        record.put_optional(0, self.certificate);
        record
    }
}

impl std::fmt::Debug for UploadSigningCertificateResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct User {
    pub path: Option<String>,
    pub user_name: Option<String>,
    pub user_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<Timestamp>,
    pub password_last_used: Option<Timestamp>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
}

impl Shape for User {
    fn structure() -> &'static wire::Structure {
        &schema::User
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            path: record.optional(0)?,
            user_name: record.optional(1)?,
            user_id: record.optional(2)?,
            arn: record.optional(3)?,
            create_date: record.optional(4)?,
            password_last_used: record.optional(5)?,
            permissions_boundary: record.optional(6)?,
            tags: record.optional(7)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::User);
        record.put_optional(0, self.path);
        record.put_optional(1, self.user_name);
        record.put_optional(2, self.user_id);
        record.put_optional(3, self.arn);
        record.put_optional(4, self.create_date);
        record.put_optional(5, self.password_last_used);
        record.put_optional(6, self.permissions_boundary);
        record.put_optional(7, self.tags);
        record
    }
}

impl std::fmt::Debug for User {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UserDetail {
    pub path: Option<String>,
    pub user_name: Option<String>,
    pub user_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<Timestamp>,
    pub user_policy_list: Option<Vec<PolicyDetail>>,
    pub group_list: Option<Vec<String>>,
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
}

impl Shape for UserDetail {
    fn structure() -> &'static wire::Structure {
        &schema::UserDetail
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            path: record.optional(0)?,
            user_name: record.optional(1)?,
            user_id: record.optional(2)?,
            arn: record.optional(3)?,
            create_date: record.optional(4)?,
            user_policy_list: record.optional(5)?,
            group_list: record.optional(6)?,
            attached_managed_policies: record.optional(7)?,
            permissions_boundary: record.optional(8)?,
            tags: record.optional(9)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UserDetail);
        record.put_optional(0, self.path);
        record.put_optional(1, self.user_name);
        record.put_optional(2, self.user_id);
        record.put_optional(3, self.arn);
        record.put_optional(4, self.create_date);
        record.put_optional(5, self.user_policy_list);
        record.put_optional(6, self.group_list);
        record.put_optional(7, self.attached_managed_policies);
        record.put_optional(8, self.permissions_boundary);
        record.put_optional(9, self.tags);
        record
    }
}

impl std::fmt::Debug for UserDetail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct VirtualMFADevice {
    pub serial_number: Option<String>,
    pub base32_string_seed: Option<Bytes>,
    pub qr_code_png: Option<Bytes>,
    pub user: Option<User>,
    pub enable_date: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
}

impl Shape for VirtualMFADevice {
    fn structure() -> &'static wire::Structure {
        &schema::VirtualMFADevice
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            serial_number: record.optional(0)?,
            base32_string_seed: record.optional(1)?,
            qr_code_png: record.optional(2)?,
            user: record.optional(3)?,
            enable_date: record.optional(4)?,
            tags: record.optional(5)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::VirtualMFADevice);
        record.put_optional(0, self.serial_number);
        record.put_optional(1, self.base32_string_seed);
        record.put_optional(2, self.qr_code_png);
        record.put_optional(3, self.user);
        record.put_optional(4, self.enable_date);
        record.put_optional(5, self.tags);
        record
    }
}

impl std::fmt::Debug for VirtualMFADevice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

/// The model's errors: each takes its message.
pub mod errors {
    use super::schema;
    use wire::Error;

    pub fn account_not_management_or_delegated_administrator_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::AccountNotManagementOrDelegatedAdministratorException, message)
    }
    pub fn caller_is_not_management_account_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::CallerIsNotManagementAccountException, message)
    }
    pub fn concurrent_modification_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::ConcurrentModificationException, message)
    }
    pub fn credential_report_expired_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::CredentialReportExpiredException, message)
    }
    pub fn credential_report_not_present_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::CredentialReportNotPresentException, message)
    }
    pub fn credential_report_not_ready_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::CredentialReportNotReadyException, message)
    }
    pub fn delete_conflict_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::DeleteConflictException, message)
    }
    pub fn duplicate_certificate_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::DuplicateCertificateException, message)
    }
    pub fn duplicate_ssh_public_key_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::DuplicateSSHPublicKeyException, message)
    }
    pub fn entity_already_exists_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::EntityAlreadyExistsException, message)
    }
    pub fn entity_temporarily_unmodifiable_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::EntityTemporarilyUnmodifiableException, message)
    }
    pub fn feature_disabled_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::FeatureDisabledException, message)
    }
    pub fn feature_enabled_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::FeatureEnabledException, message)
    }
    pub fn invalid_authentication_code_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::InvalidAuthenticationCodeException, message)
    }
    pub fn invalid_certificate_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::InvalidCertificateException, message)
    }
    pub fn invalid_input_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::InvalidInputException, message)
    }
    pub fn invalid_public_key_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::InvalidPublicKeyException, message)
    }
    pub fn invalid_user_type_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::InvalidUserTypeException, message)
    }
    pub fn key_pair_mismatch_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::KeyPairMismatchException, message)
    }
    pub fn limit_exceeded_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::LimitExceededException, message)
    }
    pub fn malformed_certificate_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::MalformedCertificateException, message)
    }
    pub fn malformed_policy_document_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::MalformedPolicyDocumentException, message)
    }
    pub fn no_such_entity_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::NoSuchEntityException, message)
    }
    pub fn open_id_idp_communication_error_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::OpenIdIdpCommunicationErrorException, message)
    }
    pub fn organization_not_found_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::OrganizationNotFoundException, message)
    }
    pub fn organization_not_in_all_features_mode_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::OrganizationNotInAllFeaturesModeException, message)
    }
    pub fn password_policy_violation_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::PasswordPolicyViolationException, message)
    }
    pub fn policy_evaluation_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::PolicyEvaluationException, message)
    }
    pub fn policy_not_attachable_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::PolicyNotAttachableException, message)
    }
    pub fn report_generation_limit_exceeded_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::ReportGenerationLimitExceededException, message)
    }
    pub fn service_access_not_enabled_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::ServiceAccessNotEnabledException, message)
    }
    pub fn service_failure_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::ServiceFailureException, message)
    }
    pub fn service_not_supported_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::ServiceNotSupportedException, message)
    }
    pub fn unmodifiable_entity_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::UnmodifiableEntityException, message)
    }
    pub fn unrecognized_public_key_encoding_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::UnrecognizedPublicKeyEncodingException, message)
    }
}

pub static SERVICE: wire::Service = wire::Service {
    name: "iam",
    signing_name: "iam",
    endpoint_prefix: "iam",
    target_prefix: "",
    api_version: "2010-05-08",
    xml_namespace: "https://iam.amazonaws.com/doc/2010-05-08/",
    json_version: "",
    protocols: &[wire::Protocol::AwsQuery],
    operations: &[
        &operations::AcceptDelegationRequest,
        &operations::AddClientIDToOpenIDConnectProvider,
        &operations::AddRoleToInstanceProfile,
        &operations::AddUserToGroup,
        &operations::AssociateDelegationRequest,
        &operations::AttachGroupPolicy,
        &operations::AttachRolePolicy,
        &operations::AttachUserPolicy,
        &operations::ChangePassword,
        &operations::CreateAccessKey,
        &operations::CreateAccountAlias,
        &operations::CreateDelegationRequest,
        &operations::CreateGroup,
        &operations::CreateInstanceProfile,
        &operations::CreateLoginProfile,
        &operations::CreateOpenIDConnectProvider,
        &operations::CreatePolicy,
        &operations::CreatePolicyVersion,
        &operations::CreateRole,
        &operations::CreateSAMLProvider,
        &operations::CreateServiceLinkedRole,
        &operations::CreateServiceSpecificCredential,
        &operations::CreateUser,
        &operations::CreateVirtualMFADevice,
        &operations::DeactivateMFADevice,
        &operations::DeleteAccessKey,
        &operations::DeleteAccountAlias,
        &operations::DeleteAccountPasswordPolicy,
        &operations::DeleteGroup,
        &operations::DeleteGroupPolicy,
        &operations::DeleteInstanceProfile,
        &operations::DeleteLoginProfile,
        &operations::DeleteOpenIDConnectProvider,
        &operations::DeletePolicy,
        &operations::DeletePolicyVersion,
        &operations::DeleteRole,
        &operations::DeleteRolePermissionsBoundary,
        &operations::DeleteRolePolicy,
        &operations::DeleteSAMLProvider,
        &operations::DeleteSSHPublicKey,
        &operations::DeleteServerCertificate,
        &operations::DeleteServiceLinkedRole,
        &operations::DeleteServiceSpecificCredential,
        &operations::DeleteSigningCertificate,
        &operations::DeleteUser,
        &operations::DeleteUserPermissionsBoundary,
        &operations::DeleteUserPolicy,
        &operations::DeleteVirtualMFADevice,
        &operations::DetachGroupPolicy,
        &operations::DetachRolePolicy,
        &operations::DetachUserPolicy,
        &operations::DisableOrganizationsRootCredentialsManagement,
        &operations::DisableOrganizationsRootSessions,
        &operations::DisableOutboundWebIdentityFederation,
        &operations::EnableMFADevice,
        &operations::EnableOrganizationsRootCredentialsManagement,
        &operations::EnableOrganizationsRootSessions,
        &operations::EnableOutboundWebIdentityFederation,
        &operations::GenerateCredentialReport,
        &operations::GenerateOrganizationsAccessReport,
        &operations::GenerateServiceLastAccessedDetails,
        &operations::GetAccessKeyLastUsed,
        &operations::GetAccountAuthorizationDetails,
        &operations::GetAccountPasswordPolicy,
        &operations::GetAccountSummary,
        &operations::GetContextKeysForCustomPolicy,
        &operations::GetContextKeysForPrincipalPolicy,
        &operations::GetCredentialReport,
        &operations::GetDelegationRequest,
        &operations::GetGroup,
        &operations::GetGroupPolicy,
        &operations::GetHumanReadableSummary,
        &operations::GetInstanceProfile,
        &operations::GetLoginProfile,
        &operations::GetMFADevice,
        &operations::GetOpenIDConnectProvider,
        &operations::GetOrganizationsAccessReport,
        &operations::GetOutboundWebIdentityFederationInfo,
        &operations::GetPolicy,
        &operations::GetPolicyVersion,
        &operations::GetRole,
        &operations::GetRolePolicy,
        &operations::GetSAMLProvider,
        &operations::GetSSHPublicKey,
        &operations::GetServerCertificate,
        &operations::GetServiceLastAccessedDetails,
        &operations::GetServiceLastAccessedDetailsWithEntities,
        &operations::GetServiceLinkedRoleDeletionStatus,
        &operations::GetUser,
        &operations::GetUserPolicy,
        &operations::ListAccessKeys,
        &operations::ListAccountAliases,
        &operations::ListAttachedGroupPolicies,
        &operations::ListAttachedRolePolicies,
        &operations::ListAttachedUserPolicies,
        &operations::ListDelegationRequests,
        &operations::ListEntitiesForPolicy,
        &operations::ListGroupPolicies,
        &operations::ListGroups,
        &operations::ListGroupsForUser,
        &operations::ListInstanceProfileTags,
        &operations::ListInstanceProfiles,
        &operations::ListInstanceProfilesForRole,
        &operations::ListMFADeviceTags,
        &operations::ListMFADevices,
        &operations::ListOpenIDConnectProviderTags,
        &operations::ListOpenIDConnectProviders,
        &operations::ListOrganizationsFeatures,
        &operations::ListPolicies,
        &operations::ListPoliciesGrantingServiceAccess,
        &operations::ListPolicyTags,
        &operations::ListPolicyVersions,
        &operations::ListRolePolicies,
        &operations::ListRoleTags,
        &operations::ListRoles,
        &operations::ListSAMLProviderTags,
        &operations::ListSAMLProviders,
        &operations::ListSSHPublicKeys,
        &operations::ListServerCertificateTags,
        &operations::ListServerCertificates,
        &operations::ListServiceSpecificCredentials,
        &operations::ListSigningCertificates,
        &operations::ListUserPolicies,
        &operations::ListUserTags,
        &operations::ListUsers,
        &operations::ListVirtualMFADevices,
        &operations::PutGroupPolicy,
        &operations::PutRolePermissionsBoundary,
        &operations::PutRolePolicy,
        &operations::PutUserPermissionsBoundary,
        &operations::PutUserPolicy,
        &operations::RejectDelegationRequest,
        &operations::RemoveClientIDFromOpenIDConnectProvider,
        &operations::RemoveRoleFromInstanceProfile,
        &operations::RemoveUserFromGroup,
        &operations::ResetServiceSpecificCredential,
        &operations::ResyncMFADevice,
        &operations::SendDelegationToken,
        &operations::SetDefaultPolicyVersion,
        &operations::SetSecurityTokenServicePreferences,
        &operations::SimulateCustomPolicy,
        &operations::SimulatePrincipalPolicy,
        &operations::TagInstanceProfile,
        &operations::TagMFADevice,
        &operations::TagOpenIDConnectProvider,
        &operations::TagPolicy,
        &operations::TagRole,
        &operations::TagSAMLProvider,
        &operations::TagServerCertificate,
        &operations::TagUser,
        &operations::UntagInstanceProfile,
        &operations::UntagMFADevice,
        &operations::UntagOpenIDConnectProvider,
        &operations::UntagPolicy,
        &operations::UntagRole,
        &operations::UntagSAMLProvider,
        &operations::UntagServerCertificate,
        &operations::UntagUser,
        &operations::UpdateAccessKey,
        &operations::UpdateAccountPasswordPolicy,
        &operations::UpdateAssumeRolePolicy,
        &operations::UpdateDelegationRequest,
        &operations::UpdateGroup,
        &operations::UpdateLoginProfile,
        &operations::UpdateOpenIDConnectProviderThumbprint,
        &operations::UpdateRole,
        &operations::UpdateRoleDescription,
        &operations::UpdateSAMLProvider,
        &operations::UpdateSSHPublicKey,
        &operations::UpdateServerCertificate,
        &operations::UpdateServiceSpecificCredential,
        &operations::UpdateSigningCertificate,
        &operations::UpdateUser,
        &operations::UploadSSHPublicKey,
        &operations::UploadServerCertificate,
        &operations::UploadSigningCertificate,
    ],
    paginators: &[
        wire::schema::Paginator { operation: "GetAccountAuthorizationDetails", input_token: &["Marker"], output_token: &["Marker"], limit_key: "MaxItems", more_results: "IsTruncated", result_key: &["UserDetailList", "GroupDetailList", "RoleDetailList", "Policies"] },
        wire::schema::Paginator { operation: "GetGroup", input_token: &["Marker"], output_token: &["Marker"], limit_key: "MaxItems", more_results: "IsTruncated", result_key: &["Users"] },
        wire::schema::Paginator { operation: "ListAccessKeys", input_token: &["Marker"], output_token: &["Marker"], limit_key: "MaxItems", more_results: "IsTruncated", result_key: &["AccessKeyMetadata"] },
        wire::schema::Paginator { operation: "ListAccountAliases", input_token: &["Marker"], output_token: &["Marker"], limit_key: "MaxItems", more_results: "IsTruncated", result_key: &["AccountAliases"] },
        wire::schema::Paginator { operation: "ListAttachedGroupPolicies", input_token: &["Marker"], output_token: &["Marker"], limit_key: "MaxItems", more_results: "IsTruncated", result_key: &["AttachedPolicies"] },
        wire::schema::Paginator { operation: "ListAttachedRolePolicies", input_token: &["Marker"], output_token: &["Marker"], limit_key: "MaxItems", more_results: "IsTruncated", result_key: &["AttachedPolicies"] },
        wire::schema::Paginator { operation: "ListAttachedUserPolicies", input_token: &["Marker"], output_token: &["Marker"], limit_key: "MaxItems", more_results: "IsTruncated", result_key: &["AttachedPolicies"] },
        wire::schema::Paginator { operation: "ListEntitiesForPolicy", input_token: &["Marker"], output_token: &["Marker"], limit_key: "MaxItems", more_results: "IsTruncated", result_key: &["PolicyGroups", "PolicyUsers", "PolicyRoles"] },
        wire::schema::Paginator { operation: "ListGroupPolicies", input_token: &["Marker"], output_token: &["Marker"], limit_key: "MaxItems", more_results: "IsTruncated", result_key: &["PolicyNames"] },
        wire::schema::Paginator { operation: "ListGroups", input_token: &["Marker"], output_token: &["Marker"], limit_key: "MaxItems", more_results: "IsTruncated", result_key: &["Groups"] },
        wire::schema::Paginator { operation: "ListGroupsForUser", input_token: &["Marker"], output_token: &["Marker"], limit_key: "MaxItems", more_results: "IsTruncated", result_key: &["Groups"] },
        wire::schema::Paginator { operation: "ListInstanceProfileTags", input_token: &["Marker"], output_token: &["Marker"], limit_key: "MaxItems", more_results: "IsTruncated", result_key: &["Tags"] },
        wire::schema::Paginator { operation: "ListInstanceProfiles", input_token: &["Marker"], output_token: &["Marker"], limit_key: "MaxItems", more_results: "IsTruncated", result_key: &["InstanceProfiles"] },
        wire::schema::Paginator { operation: "ListInstanceProfilesForRole", input_token: &["Marker"], output_token: &["Marker"], limit_key: "MaxItems", more_results: "IsTruncated", result_key: &["InstanceProfiles"] },
        wire::schema::Paginator { operation: "ListMFADeviceTags", input_token: &["Marker"], output_token: &["Marker"], limit_key: "MaxItems", more_results: "IsTruncated", result_key: &["Tags"] },
        wire::schema::Paginator { operation: "ListMFADevices", input_token: &["Marker"], output_token: &["Marker"], limit_key: "MaxItems", more_results: "IsTruncated", result_key: &["MFADevices"] },
        wire::schema::Paginator { operation: "ListOpenIDConnectProviderTags", input_token: &["Marker"], output_token: &["Marker"], limit_key: "MaxItems", more_results: "IsTruncated", result_key: &["Tags"] },
        wire::schema::Paginator { operation: "ListPolicies", input_token: &["Marker"], output_token: &["Marker"], limit_key: "MaxItems", more_results: "IsTruncated", result_key: &["Policies"] },
        wire::schema::Paginator { operation: "ListPolicyTags", input_token: &["Marker"], output_token: &["Marker"], limit_key: "MaxItems", more_results: "IsTruncated", result_key: &["Tags"] },
        wire::schema::Paginator { operation: "ListPolicyVersions", input_token: &["Marker"], output_token: &["Marker"], limit_key: "MaxItems", more_results: "IsTruncated", result_key: &["Versions"] },
        wire::schema::Paginator { operation: "ListRolePolicies", input_token: &["Marker"], output_token: &["Marker"], limit_key: "MaxItems", more_results: "IsTruncated", result_key: &["PolicyNames"] },
        wire::schema::Paginator { operation: "ListRoleTags", input_token: &["Marker"], output_token: &["Marker"], limit_key: "MaxItems", more_results: "IsTruncated", result_key: &["Tags"] },
        wire::schema::Paginator { operation: "ListRoles", input_token: &["Marker"], output_token: &["Marker"], limit_key: "MaxItems", more_results: "IsTruncated", result_key: &["Roles"] },
        wire::schema::Paginator { operation: "ListSAMLProviderTags", input_token: &["Marker"], output_token: &["Marker"], limit_key: "MaxItems", more_results: "IsTruncated", result_key: &["Tags"] },
        wire::schema::Paginator { operation: "ListSSHPublicKeys", input_token: &["Marker"], output_token: &["Marker"], limit_key: "MaxItems", more_results: "IsTruncated", result_key: &["SSHPublicKeys"] },
        wire::schema::Paginator { operation: "ListServerCertificateTags", input_token: &["Marker"], output_token: &["Marker"], limit_key: "MaxItems", more_results: "IsTruncated", result_key: &["Tags"] },
        wire::schema::Paginator { operation: "ListServerCertificates", input_token: &["Marker"], output_token: &["Marker"], limit_key: "MaxItems", more_results: "IsTruncated", result_key: &["ServerCertificateMetadataList"] },
        wire::schema::Paginator { operation: "ListSigningCertificates", input_token: &["Marker"], output_token: &["Marker"], limit_key: "MaxItems", more_results: "IsTruncated", result_key: &["Certificates"] },
        wire::schema::Paginator { operation: "ListUserPolicies", input_token: &["Marker"], output_token: &["Marker"], limit_key: "MaxItems", more_results: "IsTruncated", result_key: &["PolicyNames"] },
        wire::schema::Paginator { operation: "ListUserTags", input_token: &["Marker"], output_token: &["Marker"], limit_key: "MaxItems", more_results: "IsTruncated", result_key: &["Tags"] },
        wire::schema::Paginator { operation: "ListUsers", input_token: &["Marker"], output_token: &["Marker"], limit_key: "MaxItems", more_results: "IsTruncated", result_key: &["Users"] },
        wire::schema::Paginator { operation: "ListVirtualMFADevices", input_token: &["Marker"], output_token: &["Marker"], limit_key: "MaxItems", more_results: "IsTruncated", result_key: &["VirtualMFADevices"] },
        wire::schema::Paginator { operation: "SimulateCustomPolicy", input_token: &["Marker"], output_token: &["Marker"], limit_key: "MaxItems", more_results: "IsTruncated", result_key: &["EvaluationResults"] },
        wire::schema::Paginator { operation: "SimulatePrincipalPolicy", input_token: &["Marker"], output_token: &["Marker"], limit_key: "MaxItems", more_results: "IsTruncated", result_key: &["EvaluationResults"] },
    ],
};

pub mod operations {
    use super::schema;
    use wire::schema::{Access, Operation};

    pub static AcceptDelegationRequest: Operation = Operation {
        name: "AcceptDelegationRequest",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::AcceptDelegationRequestRequest),
        output: None,
        errors: &[&schema::ConcurrentModificationException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:AcceptDelegationRequest", resources: &["arn:${Partition}:iam::${Account}:delegation-request/${DelegationRequestId}"], conditions: &["iam:DelegationRequestOwner"] },
    };
    pub static AddClientIDToOpenIDConnectProvider: Operation = Operation {
        name: "AddClientIDToOpenIDConnectProvider",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::AddClientIDToOpenIDConnectProviderRequest),
        output: None,
        errors: &[&schema::ConcurrentModificationException, &schema::InvalidInputException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:AddClientIDToOpenIDConnectProvider", resources: &["arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static AddRoleToInstanceProfile: Operation = Operation {
        name: "AddRoleToInstanceProfile",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::AddRoleToInstanceProfileRequest),
        output: None,
        errors: &[&schema::EntityAlreadyExistsException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException, &schema::UnmodifiableEntityException],
        result_wrapper: "",
        access: Access { action: "iam:AddRoleToInstanceProfile", resources: &["arn:${Partition}:iam::${Account}:instance-profile/${InstanceProfileNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static AddUserToGroup: Operation = Operation {
        name: "AddUserToGroup",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::AddUserToGroupRequest),
        output: None,
        errors: &[&schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:AddUserToGroup", resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}"], conditions: &[] },
    };
    pub static AssociateDelegationRequest: Operation = Operation {
        name: "AssociateDelegationRequest",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::AssociateDelegationRequestRequest),
        output: None,
        errors: &[&schema::ConcurrentModificationException, &schema::InvalidInputException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:AssociateDelegationRequest", resources: &["arn:${Partition}:iam::${Account}:delegation-request/${DelegationRequestId}"], conditions: &["iam:DelegationRequestOwner"] },
    };
    pub static AttachGroupPolicy: Operation = Operation {
        name: "AttachGroupPolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::AttachGroupPolicyRequest),
        output: None,
        errors: &[&schema::InvalidInputException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::PolicyNotAttachableException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:AttachGroupPolicy", resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}"], conditions: &["iam:PolicyARN"] },
    };
    pub static AttachRolePolicy: Operation = Operation {
        name: "AttachRolePolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::AttachRolePolicyRequest),
        output: None,
        errors: &[&schema::InvalidInputException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::PolicyNotAttachableException, &schema::ServiceFailureException, &schema::UnmodifiableEntityException],
        result_wrapper: "",
        access: Access { action: "iam:AttachRolePolicy", resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:PolicyARN", "iam:ResourceTag/${TagKey}"] },
    };
    pub static AttachUserPolicy: Operation = Operation {
        name: "AttachUserPolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::AttachUserPolicyRequest),
        output: None,
        errors: &[&schema::InvalidInputException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::PolicyNotAttachableException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:AttachUserPolicy", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:PolicyARN", "iam:ResourceTag/${TagKey}"] },
    };
    pub static ChangePassword: Operation = Operation {
        name: "ChangePassword",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ChangePasswordRequest),
        output: None,
        errors: &[&schema::EntityTemporarilyUnmodifiableException, &schema::InvalidUserTypeException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::PasswordPolicyViolationException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:ChangePassword", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
    pub static CreateAccessKey: Operation = Operation {
        name: "CreateAccessKey",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::CreateAccessKeyRequest),
        output: Some(&schema::CreateAccessKeyResponse),
        errors: &[&schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "CreateAccessKeyResult",
        access: Access { action: "iam:CreateAccessKey", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
    pub static CreateAccountAlias: Operation = Operation {
        name: "CreateAccountAlias",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::CreateAccountAliasRequest),
        output: None,
        errors: &[&schema::ConcurrentModificationException, &schema::EntityAlreadyExistsException, &schema::LimitExceededException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:CreateAccountAlias", resources: &[], conditions: &[] },
    };
    pub static CreateDelegationRequest: Operation = Operation {
        name: "CreateDelegationRequest",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::CreateDelegationRequestRequest),
        output: Some(&schema::CreateDelegationRequestResponse),
        errors: &[&schema::ConcurrentModificationException, &schema::EntityAlreadyExistsException, &schema::InvalidInputException, &schema::LimitExceededException, &schema::ServiceFailureException],
        result_wrapper: "CreateDelegationRequestResult",
        access: Access { action: "iam:CreateDelegationRequest", resources: &["arn:${Partition}:iam::${Account}:delegation-request/${DelegationRequestId}"], conditions: &["iam:DelegationDuration", "iam:DelegationRequestOwner", "iam:NotificationChannel", "iam:TemplateArn"] },
    };
    pub static CreateGroup: Operation = Operation {
        name: "CreateGroup",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::CreateGroupRequest),
        output: Some(&schema::CreateGroupResponse),
        errors: &[&schema::EntityAlreadyExistsException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "CreateGroupResult",
        access: Access { action: "iam:CreateGroup", resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}"], conditions: &[] },
    };
    pub static CreateInstanceProfile: Operation = Operation {
        name: "CreateInstanceProfile",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::CreateInstanceProfileRequest),
        output: Some(&schema::CreateInstanceProfileResponse),
        errors: &[&schema::ConcurrentModificationException, &schema::EntityAlreadyExistsException, &schema::InvalidInputException, &schema::LimitExceededException, &schema::ServiceFailureException],
        result_wrapper: "CreateInstanceProfileResult",
        access: Access { action: "iam:CreateInstanceProfile", resources: &["arn:${Partition}:iam::${Account}:instance-profile/${InstanceProfileNameWithPath}"], conditions: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"] },
    };
    pub static CreateLoginProfile: Operation = Operation {
        name: "CreateLoginProfile",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::CreateLoginProfileRequest),
        output: Some(&schema::CreateLoginProfileResponse),
        errors: &[&schema::EntityAlreadyExistsException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::PasswordPolicyViolationException, &schema::ServiceFailureException],
        result_wrapper: "CreateLoginProfileResult",
        access: Access { action: "iam:CreateLoginProfile", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
    pub static CreateOpenIDConnectProvider: Operation = Operation {
        name: "CreateOpenIDConnectProvider",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::CreateOpenIDConnectProviderRequest),
        output: Some(&schema::CreateOpenIDConnectProviderResponse),
        errors: &[&schema::ConcurrentModificationException, &schema::EntityAlreadyExistsException, &schema::InvalidInputException, &schema::LimitExceededException, &schema::OpenIdIdpCommunicationErrorException, &schema::ServiceFailureException],
        result_wrapper: "CreateOpenIDConnectProviderResult",
        access: Access { action: "iam:CreateOpenIDConnectProvider", resources: &["arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName}"], conditions: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"] },
    };
    pub static CreatePolicy: Operation = Operation {
        name: "CreatePolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::CreatePolicyRequest),
        output: Some(&schema::CreatePolicyResponse),
        errors: &[&schema::ConcurrentModificationException, &schema::EntityAlreadyExistsException, &schema::InvalidInputException, &schema::LimitExceededException, &schema::MalformedPolicyDocumentException, &schema::ServiceFailureException],
        result_wrapper: "CreatePolicyResult",
        access: Access { action: "iam:CreatePolicy", resources: &["arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}"], conditions: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"] },
    };
    pub static CreatePolicyVersion: Operation = Operation {
        name: "CreatePolicyVersion",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::CreatePolicyVersionRequest),
        output: Some(&schema::CreatePolicyVersionResponse),
        errors: &[&schema::InvalidInputException, &schema::LimitExceededException, &schema::MalformedPolicyDocumentException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "CreatePolicyVersionResult",
        access: Access { action: "iam:CreatePolicyVersion", resources: &["arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static CreateRole: Operation = Operation {
        name: "CreateRole",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::CreateRoleRequest),
        output: Some(&schema::CreateRoleResponse),
        errors: &[&schema::ConcurrentModificationException, &schema::EntityAlreadyExistsException, &schema::InvalidInputException, &schema::LimitExceededException, &schema::MalformedPolicyDocumentException, &schema::ServiceFailureException],
        result_wrapper: "CreateRoleResult",
        access: Access { action: "iam:CreateRole", resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"], conditions: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"] },
    };
    pub static CreateSAMLProvider: Operation = Operation {
        name: "CreateSAMLProvider",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::CreateSAMLProviderRequest),
        output: Some(&schema::CreateSAMLProviderResponse),
        errors: &[&schema::ConcurrentModificationException, &schema::EntityAlreadyExistsException, &schema::InvalidInputException, &schema::LimitExceededException, &schema::ServiceFailureException],
        result_wrapper: "CreateSAMLProviderResult",
        access: Access { action: "iam:CreateSAMLProvider", resources: &["arn:${Partition}:iam::${Account}:saml-provider/${SamlProviderName}"], conditions: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"] },
    };
    pub static CreateServiceLinkedRole: Operation = Operation {
        name: "CreateServiceLinkedRole",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::CreateServiceLinkedRoleRequest),
        output: Some(&schema::CreateServiceLinkedRoleResponse),
        errors: &[&schema::InvalidInputException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "CreateServiceLinkedRoleResult",
        access: Access { action: "iam:CreateServiceLinkedRole", resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:AWSServiceName", "iam:ResourceTag/${TagKey}"] },
    };
    pub static CreateServiceSpecificCredential: Operation = Operation {
        name: "CreateServiceSpecificCredential",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::CreateServiceSpecificCredentialRequest),
        output: Some(&schema::CreateServiceSpecificCredentialResponse),
        errors: &[&schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceNotSupportedException],
        result_wrapper: "CreateServiceSpecificCredentialResult",
        access: Access { action: "iam:CreateServiceSpecificCredential", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}", "iam:ServiceSpecificCredentialAgeDays", "iam:ServiceSpecificCredentialServiceName"] },
    };
    pub static CreateUser: Operation = Operation {
        name: "CreateUser",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::CreateUserRequest),
        output: Some(&schema::CreateUserResponse),
        errors: &[&schema::ConcurrentModificationException, &schema::EntityAlreadyExistsException, &schema::InvalidInputException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "CreateUserResult",
        access: Access { action: "iam:CreateUser", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"] },
    };
    pub static CreateVirtualMFADevice: Operation = Operation {
        name: "CreateVirtualMFADevice",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::CreateVirtualMFADeviceRequest),
        output: Some(&schema::CreateVirtualMFADeviceResponse),
        errors: &[&schema::ConcurrentModificationException, &schema::EntityAlreadyExistsException, &schema::InvalidInputException, &schema::LimitExceededException, &schema::ServiceFailureException],
        result_wrapper: "CreateVirtualMFADeviceResult",
        access: Access { action: "iam:CreateVirtualMFADevice", resources: &["arn:${Partition}:iam::${Account}:mfa/${MfaTokenIdWithPath}"], conditions: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"] },
    };
    pub static DeactivateMFADevice: Operation = Operation {
        name: "DeactivateMFADevice",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeactivateMFADeviceRequest),
        output: None,
        errors: &[&schema::ConcurrentModificationException, &schema::EntityTemporarilyUnmodifiableException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:DeactivateMFADevice", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
    pub static DeleteAccessKey: Operation = Operation {
        name: "DeleteAccessKey",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeleteAccessKeyRequest),
        output: None,
        errors: &[&schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:DeleteAccessKey", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
    pub static DeleteAccountAlias: Operation = Operation {
        name: "DeleteAccountAlias",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeleteAccountAliasRequest),
        output: None,
        errors: &[&schema::ConcurrentModificationException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:DeleteAccountAlias", resources: &[], conditions: &[] },
    };
    pub static DeleteAccountPasswordPolicy: Operation = Operation {
        name: "DeleteAccountPasswordPolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: None,
        output: None,
        errors: &[&schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:DeleteAccountPasswordPolicy", resources: &[], conditions: &[] },
    };
    pub static DeleteGroup: Operation = Operation {
        name: "DeleteGroup",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeleteGroupRequest),
        output: None,
        errors: &[&schema::DeleteConflictException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:DeleteGroup", resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}"], conditions: &[] },
    };
    pub static DeleteGroupPolicy: Operation = Operation {
        name: "DeleteGroupPolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeleteGroupPolicyRequest),
        output: None,
        errors: &[&schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:DeleteGroupPolicy", resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}"], conditions: &[] },
    };
    pub static DeleteInstanceProfile: Operation = Operation {
        name: "DeleteInstanceProfile",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeleteInstanceProfileRequest),
        output: None,
        errors: &[&schema::DeleteConflictException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:DeleteInstanceProfile", resources: &["arn:${Partition}:iam::${Account}:instance-profile/${InstanceProfileNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteLoginProfile: Operation = Operation {
        name: "DeleteLoginProfile",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeleteLoginProfileRequest),
        output: None,
        errors: &[&schema::EntityTemporarilyUnmodifiableException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:DeleteLoginProfile", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
    pub static DeleteOpenIDConnectProvider: Operation = Operation {
        name: "DeleteOpenIDConnectProvider",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeleteOpenIDConnectProviderRequest),
        output: None,
        errors: &[&schema::InvalidInputException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:DeleteOpenIDConnectProvider", resources: &["arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeletePolicy: Operation = Operation {
        name: "DeletePolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeletePolicyRequest),
        output: None,
        errors: &[&schema::DeleteConflictException, &schema::InvalidInputException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:DeletePolicy", resources: &["arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeletePolicyVersion: Operation = Operation {
        name: "DeletePolicyVersion",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeletePolicyVersionRequest),
        output: None,
        errors: &[&schema::DeleteConflictException, &schema::InvalidInputException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:DeletePolicyVersion", resources: &["arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteRole: Operation = Operation {
        name: "DeleteRole",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeleteRoleRequest),
        output: None,
        errors: &[&schema::ConcurrentModificationException, &schema::DeleteConflictException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException, &schema::UnmodifiableEntityException],
        result_wrapper: "",
        access: Access { action: "iam:DeleteRole", resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"] },
    };
    pub static DeleteRolePermissionsBoundary: Operation = Operation {
        name: "DeleteRolePermissionsBoundary",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeleteRolePermissionsBoundaryRequest),
        output: None,
        errors: &[&schema::NoSuchEntityException, &schema::ServiceFailureException, &schema::UnmodifiableEntityException],
        result_wrapper: "",
        access: Access { action: "iam:DeleteRolePermissionsBoundary", resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"] },
    };
    pub static DeleteRolePolicy: Operation = Operation {
        name: "DeleteRolePolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeleteRolePolicyRequest),
        output: None,
        errors: &[&schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException, &schema::UnmodifiableEntityException],
        result_wrapper: "",
        access: Access { action: "iam:DeleteRolePolicy", resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"] },
    };
    pub static DeleteSAMLProvider: Operation = Operation {
        name: "DeleteSAMLProvider",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeleteSAMLProviderRequest),
        output: None,
        errors: &[&schema::InvalidInputException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:DeleteSAMLProvider", resources: &["arn:${Partition}:iam::${Account}:saml-provider/${SamlProviderName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteSSHPublicKey: Operation = Operation {
        name: "DeleteSSHPublicKey",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeleteSSHPublicKeyRequest),
        output: None,
        errors: &[&schema::NoSuchEntityException],
        result_wrapper: "",
        access: Access { action: "iam:DeleteSSHPublicKey", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
    pub static DeleteServerCertificate: Operation = Operation {
        name: "DeleteServerCertificate",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeleteServerCertificateRequest),
        output: None,
        errors: &[&schema::DeleteConflictException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:DeleteServerCertificate", resources: &["arn:${Partition}:iam::${Account}:server-certificate/${CertificateNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteServiceLinkedRole: Operation = Operation {
        name: "DeleteServiceLinkedRole",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeleteServiceLinkedRoleRequest),
        output: Some(&schema::DeleteServiceLinkedRoleResponse),
        errors: &[&schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "DeleteServiceLinkedRoleResult",
        access: Access { action: "iam:DeleteServiceLinkedRole", resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
    pub static DeleteServiceSpecificCredential: Operation = Operation {
        name: "DeleteServiceSpecificCredential",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeleteServiceSpecificCredentialRequest),
        output: None,
        errors: &[&schema::NoSuchEntityException],
        result_wrapper: "",
        access: Access { action: "iam:DeleteServiceSpecificCredential", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}", "iam:ServiceSpecificCredentialServiceName"] },
    };
    pub static DeleteSigningCertificate: Operation = Operation {
        name: "DeleteSigningCertificate",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeleteSigningCertificateRequest),
        output: None,
        errors: &[&schema::ConcurrentModificationException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:DeleteSigningCertificate", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
    pub static DeleteUser: Operation = Operation {
        name: "DeleteUser",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeleteUserRequest),
        output: None,
        errors: &[&schema::ConcurrentModificationException, &schema::DeleteConflictException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:DeleteUser", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
    pub static DeleteUserPermissionsBoundary: Operation = Operation {
        name: "DeleteUserPermissionsBoundary",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeleteUserPermissionsBoundaryRequest),
        output: None,
        errors: &[&schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:DeleteUserPermissionsBoundary", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"] },
    };
    pub static DeleteUserPolicy: Operation = Operation {
        name: "DeleteUserPolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeleteUserPolicyRequest),
        output: None,
        errors: &[&schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:DeleteUserPolicy", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"] },
    };
    pub static DeleteVirtualMFADevice: Operation = Operation {
        name: "DeleteVirtualMFADevice",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeleteVirtualMFADeviceRequest),
        output: None,
        errors: &[&schema::ConcurrentModificationException, &schema::DeleteConflictException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:DeleteVirtualMFADevice", resources: &["arn:${Partition}:iam::${Account}:mfa/${MfaTokenIdWithPath}", "arn:${Partition}:iam::${Account}:sms-mfa/${MfaTokenIdWithPath}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DetachGroupPolicy: Operation = Operation {
        name: "DetachGroupPolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DetachGroupPolicyRequest),
        output: None,
        errors: &[&schema::InvalidInputException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:DetachGroupPolicy", resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}"], conditions: &["iam:PolicyARN"] },
    };
    pub static DetachRolePolicy: Operation = Operation {
        name: "DetachRolePolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DetachRolePolicyRequest),
        output: None,
        errors: &[&schema::InvalidInputException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException, &schema::UnmodifiableEntityException],
        result_wrapper: "",
        access: Access { action: "iam:DetachRolePolicy", resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:PolicyARN", "iam:ResourceTag/${TagKey}"] },
    };
    pub static DetachUserPolicy: Operation = Operation {
        name: "DetachUserPolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DetachUserPolicyRequest),
        output: None,
        errors: &[&schema::InvalidInputException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:DetachUserPolicy", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:PolicyARN", "iam:ResourceTag/${TagKey}"] },
    };
    pub static DisableOrganizationsRootCredentialsManagement: Operation = Operation {
        name: "DisableOrganizationsRootCredentialsManagement",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DisableOrganizationsRootCredentialsManagementRequest),
        output: Some(&schema::DisableOrganizationsRootCredentialsManagementResponse),
        errors: &[&schema::AccountNotManagementOrDelegatedAdministratorException, &schema::OrganizationNotFoundException, &schema::OrganizationNotInAllFeaturesModeException, &schema::ServiceAccessNotEnabledException],
        result_wrapper: "DisableOrganizationsRootCredentialsManagementResult",
        access: Access { action: "iam:DisableOrganizationsRootCredentialsManagement", resources: &[], conditions: &[] },
    };
    pub static DisableOrganizationsRootSessions: Operation = Operation {
        name: "DisableOrganizationsRootSessions",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DisableOrganizationsRootSessionsRequest),
        output: Some(&schema::DisableOrganizationsRootSessionsResponse),
        errors: &[&schema::AccountNotManagementOrDelegatedAdministratorException, &schema::OrganizationNotFoundException, &schema::OrganizationNotInAllFeaturesModeException, &schema::ServiceAccessNotEnabledException],
        result_wrapper: "DisableOrganizationsRootSessionsResult",
        access: Access { action: "iam:DisableOrganizationsRootSessions", resources: &[], conditions: &[] },
    };
    pub static DisableOutboundWebIdentityFederation: Operation = Operation {
        name: "DisableOutboundWebIdentityFederation",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: None,
        output: None,
        errors: &[&schema::FeatureDisabledException],
        result_wrapper: "",
        access: Access { action: "iam:DisableOutboundWebIdentityFederation", resources: &[], conditions: &[] },
    };
    pub static EnableMFADevice: Operation = Operation {
        name: "EnableMFADevice",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::EnableMFADeviceRequest),
        output: None,
        errors: &[&schema::ConcurrentModificationException, &schema::EntityAlreadyExistsException, &schema::EntityTemporarilyUnmodifiableException, &schema::InvalidAuthenticationCodeException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:EnableMFADevice", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:FIDO-FIPS-140-2-certification", "iam:FIDO-FIPS-140-3-certification", "iam:FIDO-certification", "iam:RegisterSecurityKey", "iam:ResourceTag/${TagKey}"] },
    };
    pub static EnableOrganizationsRootCredentialsManagement: Operation = Operation {
        name: "EnableOrganizationsRootCredentialsManagement",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::EnableOrganizationsRootCredentialsManagementRequest),
        output: Some(&schema::EnableOrganizationsRootCredentialsManagementResponse),
        errors: &[&schema::AccountNotManagementOrDelegatedAdministratorException, &schema::CallerIsNotManagementAccountException, &schema::OrganizationNotFoundException, &schema::OrganizationNotInAllFeaturesModeException, &schema::ServiceAccessNotEnabledException],
        result_wrapper: "EnableOrganizationsRootCredentialsManagementResult",
        access: Access { action: "iam:EnableOrganizationsRootCredentialsManagement", resources: &[], conditions: &[] },
    };
    pub static EnableOrganizationsRootSessions: Operation = Operation {
        name: "EnableOrganizationsRootSessions",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::EnableOrganizationsRootSessionsRequest),
        output: Some(&schema::EnableOrganizationsRootSessionsResponse),
        errors: &[&schema::AccountNotManagementOrDelegatedAdministratorException, &schema::CallerIsNotManagementAccountException, &schema::OrganizationNotFoundException, &schema::OrganizationNotInAllFeaturesModeException, &schema::ServiceAccessNotEnabledException],
        result_wrapper: "EnableOrganizationsRootSessionsResult",
        access: Access { action: "iam:EnableOrganizationsRootSessions", resources: &[], conditions: &[] },
    };
    pub static EnableOutboundWebIdentityFederation: Operation = Operation {
        name: "EnableOutboundWebIdentityFederation",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: None,
        output: Some(&schema::EnableOutboundWebIdentityFederationResponse),
        errors: &[&schema::FeatureEnabledException],
        result_wrapper: "EnableOutboundWebIdentityFederationResult",
        access: Access { action: "iam:EnableOutboundWebIdentityFederation", resources: &[], conditions: &[] },
    };
    pub static GenerateCredentialReport: Operation = Operation {
        name: "GenerateCredentialReport",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: None,
        output: Some(&schema::GenerateCredentialReportResponse),
        errors: &[&schema::LimitExceededException, &schema::ServiceFailureException],
        result_wrapper: "GenerateCredentialReportResult",
        access: Access { action: "iam:GenerateCredentialReport", resources: &[], conditions: &[] },
    };
    pub static GenerateOrganizationsAccessReport: Operation = Operation {
        name: "GenerateOrganizationsAccessReport",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GenerateOrganizationsAccessReportRequest),
        output: Some(&schema::GenerateOrganizationsAccessReportResponse),
        errors: &[&schema::ReportGenerationLimitExceededException],
        result_wrapper: "GenerateOrganizationsAccessReportResult",
        access: Access { action: "iam:GenerateOrganizationsAccessReport", resources: &["arn:${Partition}:iam::${Account}:access-report/${EntityPath}"], conditions: &["iam:OrganizationsPolicyId"] },
    };
    pub static GenerateServiceLastAccessedDetails: Operation = Operation {
        name: "GenerateServiceLastAccessedDetails",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GenerateServiceLastAccessedDetailsRequest),
        output: Some(&schema::GenerateServiceLastAccessedDetailsResponse),
        errors: &[&schema::InvalidInputException, &schema::NoSuchEntityException],
        result_wrapper: "GenerateServiceLastAccessedDetailsResult",
        access: Access { action: "iam:GenerateServiceLastAccessedDetails", resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}", "arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}", "arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}", "arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
    pub static GetAccessKeyLastUsed: Operation = Operation {
        name: "GetAccessKeyLastUsed",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetAccessKeyLastUsedRequest),
        output: Some(&schema::GetAccessKeyLastUsedResponse),
        errors: &[],
        result_wrapper: "GetAccessKeyLastUsedResult",
        access: Access { action: "iam:GetAccessKeyLastUsed", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
    pub static GetAccountAuthorizationDetails: Operation = Operation {
        name: "GetAccountAuthorizationDetails",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetAccountAuthorizationDetailsRequest),
        output: Some(&schema::GetAccountAuthorizationDetailsResponse),
        errors: &[&schema::ServiceFailureException],
        result_wrapper: "GetAccountAuthorizationDetailsResult",
        access: Access { action: "iam:GetAccountAuthorizationDetails", resources: &[], conditions: &[] },
    };
    pub static GetAccountPasswordPolicy: Operation = Operation {
        name: "GetAccountPasswordPolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: None,
        output: Some(&schema::GetAccountPasswordPolicyResponse),
        errors: &[&schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "GetAccountPasswordPolicyResult",
        access: Access { action: "iam:GetAccountPasswordPolicy", resources: &[], conditions: &[] },
    };
    pub static GetAccountSummary: Operation = Operation {
        name: "GetAccountSummary",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: None,
        output: Some(&schema::GetAccountSummaryResponse),
        errors: &[&schema::ServiceFailureException],
        result_wrapper: "GetAccountSummaryResult",
        access: Access { action: "iam:GetAccountSummary", resources: &[], conditions: &[] },
    };
    pub static GetContextKeysForCustomPolicy: Operation = Operation {
        name: "GetContextKeysForCustomPolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetContextKeysForCustomPolicyRequest),
        output: Some(&schema::GetContextKeysForPolicyResponse),
        errors: &[&schema::InvalidInputException],
        result_wrapper: "GetContextKeysForCustomPolicyResult",
        access: Access { action: "iam:GetContextKeysForCustomPolicy", resources: &[], conditions: &[] },
    };
    pub static GetContextKeysForPrincipalPolicy: Operation = Operation {
        name: "GetContextKeysForPrincipalPolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetContextKeysForPrincipalPolicyRequest),
        output: Some(&schema::GetContextKeysForPolicyResponse),
        errors: &[&schema::InvalidInputException, &schema::NoSuchEntityException],
        result_wrapper: "GetContextKeysForPrincipalPolicyResult",
        access: Access { action: "iam:GetContextKeysForPrincipalPolicy", resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}", "arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}", "arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
    pub static GetCredentialReport: Operation = Operation {
        name: "GetCredentialReport",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: None,
        output: Some(&schema::GetCredentialReportResponse),
        errors: &[&schema::CredentialReportExpiredException, &schema::CredentialReportNotPresentException, &schema::CredentialReportNotReadyException, &schema::ServiceFailureException],
        result_wrapper: "GetCredentialReportResult",
        access: Access { action: "iam:GetCredentialReport", resources: &[], conditions: &[] },
    };
    pub static GetDelegationRequest: Operation = Operation {
        name: "GetDelegationRequest",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetDelegationRequestRequest),
        output: Some(&schema::GetDelegationRequestResponse),
        errors: &[&schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "GetDelegationRequestResult",
        access: Access { action: "iam:GetDelegationRequest", resources: &["arn:${Partition}:iam::${Account}:delegation-request/${DelegationRequestId}"], conditions: &["iam:DelegationRequestOwner"] },
    };
    pub static GetGroup: Operation = Operation {
        name: "GetGroup",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetGroupRequest),
        output: Some(&schema::GetGroupResponse),
        errors: &[&schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "GetGroupResult",
        access: Access { action: "iam:GetGroup", resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}"], conditions: &[] },
    };
    pub static GetGroupPolicy: Operation = Operation {
        name: "GetGroupPolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetGroupPolicyRequest),
        output: Some(&schema::GetGroupPolicyResponse),
        errors: &[&schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "GetGroupPolicyResult",
        access: Access { action: "iam:GetGroupPolicy", resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}"], conditions: &[] },
    };
    pub static GetHumanReadableSummary: Operation = Operation {
        name: "GetHumanReadableSummary",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetHumanReadableSummaryRequest),
        output: Some(&schema::GetHumanReadableSummaryResponse),
        errors: &[&schema::InvalidInputException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "GetHumanReadableSummaryResult",
        access: Access { action: "iam:GetHumanReadableSummary", resources: &["arn:${Partition}:iam::${Account}:delegation-request/${DelegationRequestId}"], conditions: &["iam:DelegationRequestOwner"] },
    };
    pub static GetInstanceProfile: Operation = Operation {
        name: "GetInstanceProfile",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetInstanceProfileRequest),
        output: Some(&schema::GetInstanceProfileResponse),
        errors: &[&schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "GetInstanceProfileResult",
        access: Access { action: "iam:GetInstanceProfile", resources: &["arn:${Partition}:iam::${Account}:instance-profile/${InstanceProfileNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetLoginProfile: Operation = Operation {
        name: "GetLoginProfile",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetLoginProfileRequest),
        output: Some(&schema::GetLoginProfileResponse),
        errors: &[&schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "GetLoginProfileResult",
        access: Access { action: "iam:GetLoginProfile", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
    pub static GetMFADevice: Operation = Operation {
        name: "GetMFADevice",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetMFADeviceRequest),
        output: Some(&schema::GetMFADeviceResponse),
        errors: &[&schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "GetMFADeviceResult",
        access: Access { action: "iam:GetMFADevice", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
    pub static GetOpenIDConnectProvider: Operation = Operation {
        name: "GetOpenIDConnectProvider",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetOpenIDConnectProviderRequest),
        output: Some(&schema::GetOpenIDConnectProviderResponse),
        errors: &[&schema::InvalidInputException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "GetOpenIDConnectProviderResult",
        access: Access { action: "iam:GetOpenIDConnectProvider", resources: &["arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetOrganizationsAccessReport: Operation = Operation {
        name: "GetOrganizationsAccessReport",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetOrganizationsAccessReportRequest),
        output: Some(&schema::GetOrganizationsAccessReportResponse),
        errors: &[&schema::NoSuchEntityException],
        result_wrapper: "GetOrganizationsAccessReportResult",
        access: Access { action: "iam:GetOrganizationsAccessReport", resources: &[], conditions: &[] },
    };
    pub static GetOutboundWebIdentityFederationInfo: Operation = Operation {
        name: "GetOutboundWebIdentityFederationInfo",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: None,
        output: Some(&schema::GetOutboundWebIdentityFederationInfoResponse),
        errors: &[&schema::FeatureDisabledException],
        result_wrapper: "GetOutboundWebIdentityFederationInfoResult",
        access: Access { action: "iam:GetOutboundWebIdentityFederationInfo", resources: &[], conditions: &[] },
    };
    pub static GetPolicy: Operation = Operation {
        name: "GetPolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetPolicyRequest),
        output: Some(&schema::GetPolicyResponse),
        errors: &[&schema::InvalidInputException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "GetPolicyResult",
        access: Access { action: "iam:GetPolicy", resources: &["arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetPolicyVersion: Operation = Operation {
        name: "GetPolicyVersion",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetPolicyVersionRequest),
        output: Some(&schema::GetPolicyVersionResponse),
        errors: &[&schema::InvalidInputException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "GetPolicyVersionResult",
        access: Access { action: "iam:GetPolicyVersion", resources: &["arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetRole: Operation = Operation {
        name: "GetRole",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetRoleRequest),
        output: Some(&schema::GetRoleResponse),
        errors: &[&schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "GetRoleResult",
        access: Access { action: "iam:GetRole", resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"] },
    };
    pub static GetRolePolicy: Operation = Operation {
        name: "GetRolePolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetRolePolicyRequest),
        output: Some(&schema::GetRolePolicyResponse),
        errors: &[&schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "GetRolePolicyResult",
        access: Access { action: "iam:GetRolePolicy", resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
    pub static GetSAMLProvider: Operation = Operation {
        name: "GetSAMLProvider",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetSAMLProviderRequest),
        output: Some(&schema::GetSAMLProviderResponse),
        errors: &[&schema::InvalidInputException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "GetSAMLProviderResult",
        access: Access { action: "iam:GetSAMLProvider", resources: &["arn:${Partition}:iam::${Account}:saml-provider/${SamlProviderName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetSSHPublicKey: Operation = Operation {
        name: "GetSSHPublicKey",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetSSHPublicKeyRequest),
        output: Some(&schema::GetSSHPublicKeyResponse),
        errors: &[&schema::NoSuchEntityException, &schema::UnrecognizedPublicKeyEncodingException],
        result_wrapper: "GetSSHPublicKeyResult",
        access: Access { action: "iam:GetSSHPublicKey", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
    pub static GetServerCertificate: Operation = Operation {
        name: "GetServerCertificate",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetServerCertificateRequest),
        output: Some(&schema::GetServerCertificateResponse),
        errors: &[&schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "GetServerCertificateResult",
        access: Access { action: "iam:GetServerCertificate", resources: &["arn:${Partition}:iam::${Account}:server-certificate/${CertificateNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetServiceLastAccessedDetails: Operation = Operation {
        name: "GetServiceLastAccessedDetails",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetServiceLastAccessedDetailsRequest),
        output: Some(&schema::GetServiceLastAccessedDetailsResponse),
        errors: &[&schema::InvalidInputException, &schema::NoSuchEntityException],
        result_wrapper: "GetServiceLastAccessedDetailsResult",
        access: Access { action: "iam:GetServiceLastAccessedDetails", resources: &[], conditions: &[] },
    };
    pub static GetServiceLastAccessedDetailsWithEntities: Operation = Operation {
        name: "GetServiceLastAccessedDetailsWithEntities",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetServiceLastAccessedDetailsWithEntitiesRequest),
        output: Some(&schema::GetServiceLastAccessedDetailsWithEntitiesResponse),
        errors: &[&schema::InvalidInputException, &schema::NoSuchEntityException],
        result_wrapper: "GetServiceLastAccessedDetailsWithEntitiesResult",
        access: Access { action: "iam:GetServiceLastAccessedDetailsWithEntities", resources: &[], conditions: &[] },
    };
    pub static GetServiceLinkedRoleDeletionStatus: Operation = Operation {
        name: "GetServiceLinkedRoleDeletionStatus",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetServiceLinkedRoleDeletionStatusRequest),
        output: Some(&schema::GetServiceLinkedRoleDeletionStatusResponse),
        errors: &[&schema::InvalidInputException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "GetServiceLinkedRoleDeletionStatusResult",
        access: Access { action: "iam:GetServiceLinkedRoleDeletionStatus", resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
    pub static GetUser: Operation = Operation {
        name: "GetUser",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetUserRequest),
        output: Some(&schema::GetUserResponse),
        errors: &[&schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "GetUserResult",
        access: Access { action: "iam:GetUser", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
    pub static GetUserPolicy: Operation = Operation {
        name: "GetUserPolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetUserPolicyRequest),
        output: Some(&schema::GetUserPolicyResponse),
        errors: &[&schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "GetUserPolicyResult",
        access: Access { action: "iam:GetUserPolicy", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
    pub static ListAccessKeys: Operation = Operation {
        name: "ListAccessKeys",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListAccessKeysRequest),
        output: Some(&schema::ListAccessKeysResponse),
        errors: &[&schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "ListAccessKeysResult",
        access: Access { action: "iam:ListAccessKeys", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
    pub static ListAccountAliases: Operation = Operation {
        name: "ListAccountAliases",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListAccountAliasesRequest),
        output: Some(&schema::ListAccountAliasesResponse),
        errors: &[&schema::ServiceFailureException],
        result_wrapper: "ListAccountAliasesResult",
        access: Access { action: "iam:ListAccountAliases", resources: &[], conditions: &[] },
    };
    pub static ListAttachedGroupPolicies: Operation = Operation {
        name: "ListAttachedGroupPolicies",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListAttachedGroupPoliciesRequest),
        output: Some(&schema::ListAttachedGroupPoliciesResponse),
        errors: &[&schema::InvalidInputException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "ListAttachedGroupPoliciesResult",
        access: Access { action: "iam:ListAttachedGroupPolicies", resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}"], conditions: &[] },
    };
    pub static ListAttachedRolePolicies: Operation = Operation {
        name: "ListAttachedRolePolicies",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListAttachedRolePoliciesRequest),
        output: Some(&schema::ListAttachedRolePoliciesResponse),
        errors: &[&schema::InvalidInputException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "ListAttachedRolePoliciesResult",
        access: Access { action: "iam:ListAttachedRolePolicies", resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
    pub static ListAttachedUserPolicies: Operation = Operation {
        name: "ListAttachedUserPolicies",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListAttachedUserPoliciesRequest),
        output: Some(&schema::ListAttachedUserPoliciesResponse),
        errors: &[&schema::InvalidInputException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "ListAttachedUserPoliciesResult",
        access: Access { action: "iam:ListAttachedUserPolicies", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
    pub static ListDelegationRequests: Operation = Operation {
        name: "ListDelegationRequests",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListDelegationRequestsRequest),
        output: Some(&schema::ListDelegationRequestsResponse),
        errors: &[&schema::InvalidInputException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "ListDelegationRequestsResult",
        access: Access { action: "iam:ListDelegationRequests", resources: &[], conditions: &["iam:DelegationRequestOwner"] },
    };
    pub static ListEntitiesForPolicy: Operation = Operation {
        name: "ListEntitiesForPolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListEntitiesForPolicyRequest),
        output: Some(&schema::ListEntitiesForPolicyResponse),
        errors: &[&schema::InvalidInputException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "ListEntitiesForPolicyResult",
        access: Access { action: "iam:ListEntitiesForPolicy", resources: &["arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static ListGroupPolicies: Operation = Operation {
        name: "ListGroupPolicies",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListGroupPoliciesRequest),
        output: Some(&schema::ListGroupPoliciesResponse),
        errors: &[&schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "ListGroupPoliciesResult",
        access: Access { action: "iam:ListGroupPolicies", resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}"], conditions: &[] },
    };
    pub static ListGroups: Operation = Operation {
        name: "ListGroups",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListGroupsRequest),
        output: Some(&schema::ListGroupsResponse),
        errors: &[&schema::ServiceFailureException],
        result_wrapper: "ListGroupsResult",
        access: Access { action: "iam:ListGroups", resources: &["arn:${Partition}:iam::${Account}:group${PathPrefix}"], conditions: &[] },
    };
    pub static ListGroupsForUser: Operation = Operation {
        name: "ListGroupsForUser",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListGroupsForUserRequest),
        output: Some(&schema::ListGroupsForUserResponse),
        errors: &[&schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "ListGroupsForUserResult",
        access: Access { action: "iam:ListGroupsForUser", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
    pub static ListInstanceProfileTags: Operation = Operation {
        name: "ListInstanceProfileTags",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListInstanceProfileTagsRequest),
        output: Some(&schema::ListInstanceProfileTagsResponse),
        errors: &[&schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "ListInstanceProfileTagsResult",
        access: Access { action: "iam:ListInstanceProfileTags", resources: &["arn:${Partition}:iam::${Account}:instance-profile/${InstanceProfileNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static ListInstanceProfiles: Operation = Operation {
        name: "ListInstanceProfiles",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListInstanceProfilesRequest),
        output: Some(&schema::ListInstanceProfilesResponse),
        errors: &[&schema::ServiceFailureException],
        result_wrapper: "ListInstanceProfilesResult",
        access: Access { action: "iam:ListInstanceProfiles", resources: &["arn:${Partition}:iam::${Account}:instance-profile${PathPrefix}"], conditions: &[] },
    };
    pub static ListInstanceProfilesForRole: Operation = Operation {
        name: "ListInstanceProfilesForRole",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListInstanceProfilesForRoleRequest),
        output: Some(&schema::ListInstanceProfilesForRoleResponse),
        errors: &[&schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "ListInstanceProfilesForRoleResult",
        access: Access { action: "iam:ListInstanceProfilesForRole", resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
    pub static ListMFADeviceTags: Operation = Operation {
        name: "ListMFADeviceTags",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListMFADeviceTagsRequest),
        output: Some(&schema::ListMFADeviceTagsResponse),
        errors: &[&schema::InvalidInputException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "ListMFADeviceTagsResult",
        access: Access { action: "iam:ListMFADeviceTags", resources: &["arn:${Partition}:iam::${Account}:mfa/${MfaTokenIdWithPath}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static ListMFADevices: Operation = Operation {
        name: "ListMFADevices",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListMFADevicesRequest),
        output: Some(&schema::ListMFADevicesResponse),
        errors: &[&schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "ListMFADevicesResult",
        access: Access { action: "iam:ListMFADevices", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
    pub static ListOpenIDConnectProviderTags: Operation = Operation {
        name: "ListOpenIDConnectProviderTags",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListOpenIDConnectProviderTagsRequest),
        output: Some(&schema::ListOpenIDConnectProviderTagsResponse),
        errors: &[&schema::InvalidInputException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "ListOpenIDConnectProviderTagsResult",
        access: Access { action: "iam:ListOpenIDConnectProviderTags", resources: &["arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static ListOpenIDConnectProviders: Operation = Operation {
        name: "ListOpenIDConnectProviders",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListOpenIDConnectProvidersRequest),
        output: Some(&schema::ListOpenIDConnectProvidersResponse),
        errors: &[&schema::ServiceFailureException],
        result_wrapper: "ListOpenIDConnectProvidersResult",
        access: Access { action: "iam:ListOpenIDConnectProviders", resources: &["arn:${Partition}:iam::${Account}:oidc-provider/*"], conditions: &[] },
    };
    pub static ListOrganizationsFeatures: Operation = Operation {
        name: "ListOrganizationsFeatures",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListOrganizationsFeaturesRequest),
        output: Some(&schema::ListOrganizationsFeaturesResponse),
        errors: &[&schema::AccountNotManagementOrDelegatedAdministratorException, &schema::OrganizationNotFoundException, &schema::OrganizationNotInAllFeaturesModeException, &schema::ServiceAccessNotEnabledException],
        result_wrapper: "ListOrganizationsFeaturesResult",
        access: Access { action: "iam:ListOrganizationsFeatures", resources: &[], conditions: &[] },
    };
    pub static ListPolicies: Operation = Operation {
        name: "ListPolicies",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListPoliciesRequest),
        output: Some(&schema::ListPoliciesResponse),
        errors: &[&schema::ServiceFailureException],
        result_wrapper: "ListPoliciesResult",
        access: Access { action: "iam:ListPolicies", resources: &["policy path ${PathPrefix}"], conditions: &[] },
    };
    pub static ListPoliciesGrantingServiceAccess: Operation = Operation {
        name: "ListPoliciesGrantingServiceAccess",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListPoliciesGrantingServiceAccessRequest),
        output: Some(&schema::ListPoliciesGrantingServiceAccessResponse),
        errors: &[&schema::InvalidInputException, &schema::NoSuchEntityException],
        result_wrapper: "ListPoliciesGrantingServiceAccessResult",
        access: Access { action: "iam:ListPoliciesGrantingServiceAccess", resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}", "arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}", "arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
    pub static ListPolicyTags: Operation = Operation {
        name: "ListPolicyTags",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListPolicyTagsRequest),
        output: Some(&schema::ListPolicyTagsResponse),
        errors: &[&schema::InvalidInputException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "ListPolicyTagsResult",
        access: Access { action: "iam:ListPolicyTags", resources: &["arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static ListPolicyVersions: Operation = Operation {
        name: "ListPolicyVersions",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListPolicyVersionsRequest),
        output: Some(&schema::ListPolicyVersionsResponse),
        errors: &[&schema::InvalidInputException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "ListPolicyVersionsResult",
        access: Access { action: "iam:ListPolicyVersions", resources: &["arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static ListRolePolicies: Operation = Operation {
        name: "ListRolePolicies",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListRolePoliciesRequest),
        output: Some(&schema::ListRolePoliciesResponse),
        errors: &[&schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "ListRolePoliciesResult",
        access: Access { action: "iam:ListRolePolicies", resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
    pub static ListRoleTags: Operation = Operation {
        name: "ListRoleTags",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListRoleTagsRequest),
        output: Some(&schema::ListRoleTagsResponse),
        errors: &[&schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "ListRoleTagsResult",
        access: Access { action: "iam:ListRoleTags", resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
    pub static ListRoles: Operation = Operation {
        name: "ListRoles",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListRolesRequest),
        output: Some(&schema::ListRolesResponse),
        errors: &[&schema::ServiceFailureException],
        result_wrapper: "ListRolesResult",
        access: Access { action: "iam:ListRoles", resources: &["arn:${Partition}:iam::${Account}:role${PathPrefix}"], conditions: &[] },
    };
    pub static ListSAMLProviderTags: Operation = Operation {
        name: "ListSAMLProviderTags",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListSAMLProviderTagsRequest),
        output: Some(&schema::ListSAMLProviderTagsResponse),
        errors: &[&schema::InvalidInputException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "ListSAMLProviderTagsResult",
        access: Access { action: "iam:ListSAMLProviderTags", resources: &["arn:${Partition}:iam::${Account}:saml-provider/${SamlProviderName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static ListSAMLProviders: Operation = Operation {
        name: "ListSAMLProviders",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListSAMLProvidersRequest),
        output: Some(&schema::ListSAMLProvidersResponse),
        errors: &[&schema::ServiceFailureException],
        result_wrapper: "ListSAMLProvidersResult",
        access: Access { action: "iam:ListSAMLProviders", resources: &[], conditions: &[] },
    };
    pub static ListSSHPublicKeys: Operation = Operation {
        name: "ListSSHPublicKeys",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListSSHPublicKeysRequest),
        output: Some(&schema::ListSSHPublicKeysResponse),
        errors: &[&schema::NoSuchEntityException],
        result_wrapper: "ListSSHPublicKeysResult",
        access: Access { action: "iam:ListSSHPublicKeys", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
    pub static ListServerCertificateTags: Operation = Operation {
        name: "ListServerCertificateTags",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListServerCertificateTagsRequest),
        output: Some(&schema::ListServerCertificateTagsResponse),
        errors: &[&schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "ListServerCertificateTagsResult",
        access: Access { action: "iam:ListServerCertificateTags", resources: &["arn:${Partition}:iam::${Account}:server-certificate/${CertificateNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static ListServerCertificates: Operation = Operation {
        name: "ListServerCertificates",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListServerCertificatesRequest),
        output: Some(&schema::ListServerCertificatesResponse),
        errors: &[&schema::ServiceFailureException],
        result_wrapper: "ListServerCertificatesResult",
        access: Access { action: "iam:ListServerCertificates", resources: &["arn:${Partition}:iam::${Account}:server-certificate${PathPrefix}"], conditions: &[] },
    };
    pub static ListServiceSpecificCredentials: Operation = Operation {
        name: "ListServiceSpecificCredentials",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListServiceSpecificCredentialsRequest),
        output: Some(&schema::ListServiceSpecificCredentialsResponse),
        errors: &[&schema::NoSuchEntityException, &schema::ServiceNotSupportedException],
        result_wrapper: "ListServiceSpecificCredentialsResult",
        access: Access { action: "iam:ListServiceSpecificCredentials", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
    pub static ListSigningCertificates: Operation = Operation {
        name: "ListSigningCertificates",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListSigningCertificatesRequest),
        output: Some(&schema::ListSigningCertificatesResponse),
        errors: &[&schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "ListSigningCertificatesResult",
        access: Access { action: "iam:ListSigningCertificates", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
    pub static ListUserPolicies: Operation = Operation {
        name: "ListUserPolicies",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListUserPoliciesRequest),
        output: Some(&schema::ListUserPoliciesResponse),
        errors: &[&schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "ListUserPoliciesResult",
        access: Access { action: "iam:ListUserPolicies", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
    pub static ListUserTags: Operation = Operation {
        name: "ListUserTags",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListUserTagsRequest),
        output: Some(&schema::ListUserTagsResponse),
        errors: &[&schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "ListUserTagsResult",
        access: Access { action: "iam:ListUserTags", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
    pub static ListUsers: Operation = Operation {
        name: "ListUsers",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListUsersRequest),
        output: Some(&schema::ListUsersResponse),
        errors: &[&schema::ServiceFailureException],
        result_wrapper: "ListUsersResult",
        access: Access { action: "iam:ListUsers", resources: &["arn:${Partition}:iam::${Account}:user${PathPrefix}"], conditions: &[] },
    };
    pub static ListVirtualMFADevices: Operation = Operation {
        name: "ListVirtualMFADevices",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListVirtualMFADevicesRequest),
        output: Some(&schema::ListVirtualMFADevicesResponse),
        errors: &[],
        result_wrapper: "ListVirtualMFADevicesResult",
        access: Access { action: "iam:ListVirtualMFADevices", resources: &["arn:${Partition}:iam::${Account}:mfa/"], conditions: &[] },
    };
    pub static PutGroupPolicy: Operation = Operation {
        name: "PutGroupPolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::PutGroupPolicyRequest),
        output: None,
        errors: &[&schema::LimitExceededException, &schema::MalformedPolicyDocumentException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:PutGroupPolicy", resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}"], conditions: &[] },
    };
    pub static PutRolePermissionsBoundary: Operation = Operation {
        name: "PutRolePermissionsBoundary",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::PutRolePermissionsBoundaryRequest),
        output: None,
        errors: &[&schema::InvalidInputException, &schema::NoSuchEntityException, &schema::PolicyNotAttachableException, &schema::ServiceFailureException, &schema::UnmodifiableEntityException],
        result_wrapper: "",
        access: Access { action: "iam:PutRolePermissionsBoundary", resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"] },
    };
    pub static PutRolePolicy: Operation = Operation {
        name: "PutRolePolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::PutRolePolicyRequest),
        output: None,
        errors: &[&schema::LimitExceededException, &schema::MalformedPolicyDocumentException, &schema::NoSuchEntityException, &schema::ServiceFailureException, &schema::UnmodifiableEntityException],
        result_wrapper: "",
        access: Access { action: "iam:PutRolePolicy", resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"] },
    };
    pub static PutUserPermissionsBoundary: Operation = Operation {
        name: "PutUserPermissionsBoundary",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::PutUserPermissionsBoundaryRequest),
        output: None,
        errors: &[&schema::InvalidInputException, &schema::NoSuchEntityException, &schema::PolicyNotAttachableException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:PutUserPermissionsBoundary", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"] },
    };
    pub static PutUserPolicy: Operation = Operation {
        name: "PutUserPolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::PutUserPolicyRequest),
        output: None,
        errors: &[&schema::LimitExceededException, &schema::MalformedPolicyDocumentException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:PutUserPolicy", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"] },
    };
    pub static RejectDelegationRequest: Operation = Operation {
        name: "RejectDelegationRequest",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::RejectDelegationRequestRequest),
        output: None,
        errors: &[&schema::ConcurrentModificationException, &schema::InvalidInputException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:RejectDelegationRequest", resources: &["arn:${Partition}:iam::${Account}:delegation-request/${DelegationRequestId}"], conditions: &["iam:DelegationRequestOwner"] },
    };
    pub static RemoveClientIDFromOpenIDConnectProvider: Operation = Operation {
        name: "RemoveClientIDFromOpenIDConnectProvider",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::RemoveClientIDFromOpenIDConnectProviderRequest),
        output: None,
        errors: &[&schema::ConcurrentModificationException, &schema::InvalidInputException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:RemoveClientIDFromOpenIDConnectProvider", resources: &["arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static RemoveRoleFromInstanceProfile: Operation = Operation {
        name: "RemoveRoleFromInstanceProfile",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::RemoveRoleFromInstanceProfileRequest),
        output: None,
        errors: &[&schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException, &schema::UnmodifiableEntityException],
        result_wrapper: "",
        access: Access { action: "iam:RemoveRoleFromInstanceProfile", resources: &["arn:${Partition}:iam::${Account}:instance-profile/${InstanceProfileNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static RemoveUserFromGroup: Operation = Operation {
        name: "RemoveUserFromGroup",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::RemoveUserFromGroupRequest),
        output: None,
        errors: &[&schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:RemoveUserFromGroup", resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}"], conditions: &[] },
    };
    pub static ResetServiceSpecificCredential: Operation = Operation {
        name: "ResetServiceSpecificCredential",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ResetServiceSpecificCredentialRequest),
        output: Some(&schema::ResetServiceSpecificCredentialResponse),
        errors: &[&schema::NoSuchEntityException],
        result_wrapper: "ResetServiceSpecificCredentialResult",
        access: Access { action: "iam:ResetServiceSpecificCredential", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}", "iam:ServiceSpecificCredentialServiceName"] },
    };
    pub static ResyncMFADevice: Operation = Operation {
        name: "ResyncMFADevice",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ResyncMFADeviceRequest),
        output: None,
        errors: &[&schema::ConcurrentModificationException, &schema::InvalidAuthenticationCodeException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:ResyncMFADevice", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
    pub static SendDelegationToken: Operation = Operation {
        name: "SendDelegationToken",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::SendDelegationTokenRequest),
        output: None,
        errors: &[&schema::ConcurrentModificationException, &schema::InvalidInputException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:SendDelegationToken", resources: &["arn:${Partition}:iam::${Account}:delegation-request/${DelegationRequestId}"], conditions: &["iam:DelegationRequestOwner"] },
    };
    pub static SetDefaultPolicyVersion: Operation = Operation {
        name: "SetDefaultPolicyVersion",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::SetDefaultPolicyVersionRequest),
        output: None,
        errors: &[&schema::InvalidInputException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:SetDefaultPolicyVersion", resources: &["arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static SetSecurityTokenServicePreferences: Operation = Operation {
        name: "SetSecurityTokenServicePreferences",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::SetSecurityTokenServicePreferencesRequest),
        output: None,
        errors: &[&schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:SetSecurityTokenServicePreferences", resources: &[], conditions: &[] },
    };
    pub static SimulateCustomPolicy: Operation = Operation {
        name: "SimulateCustomPolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::SimulateCustomPolicyRequest),
        output: Some(&schema::SimulatePolicyResponse),
        errors: &[&schema::InvalidInputException, &schema::PolicyEvaluationException],
        result_wrapper: "SimulateCustomPolicyResult",
        access: Access { action: "iam:SimulateCustomPolicy", resources: &[], conditions: &[] },
    };
    pub static SimulatePrincipalPolicy: Operation = Operation {
        name: "SimulatePrincipalPolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::SimulatePrincipalPolicyRequest),
        output: Some(&schema::SimulatePolicyResponse),
        errors: &[&schema::InvalidInputException, &schema::NoSuchEntityException, &schema::PolicyEvaluationException],
        result_wrapper: "SimulatePrincipalPolicyResult",
        access: Access { action: "iam:SimulatePrincipalPolicy", resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}", "arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}", "arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
    pub static TagInstanceProfile: Operation = Operation {
        name: "TagInstanceProfile",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::TagInstanceProfileRequest),
        output: None,
        errors: &[&schema::ConcurrentModificationException, &schema::InvalidInputException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:TagInstanceProfile", resources: &["arn:${Partition}:iam::${Account}:instance-profile/${InstanceProfileNameWithPath}"], conditions: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"] },
    };
    pub static TagMFADevice: Operation = Operation {
        name: "TagMFADevice",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::TagMFADeviceRequest),
        output: None,
        errors: &[&schema::ConcurrentModificationException, &schema::InvalidInputException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:TagMFADevice", resources: &["arn:${Partition}:iam::${Account}:mfa/${MfaTokenIdWithPath}"], conditions: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"] },
    };
    pub static TagOpenIDConnectProvider: Operation = Operation {
        name: "TagOpenIDConnectProvider",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::TagOpenIDConnectProviderRequest),
        output: None,
        errors: &[&schema::ConcurrentModificationException, &schema::InvalidInputException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:TagOpenIDConnectProvider", resources: &["arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName}"], conditions: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"] },
    };
    pub static TagPolicy: Operation = Operation {
        name: "TagPolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::TagPolicyRequest),
        output: None,
        errors: &[&schema::ConcurrentModificationException, &schema::InvalidInputException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:TagPolicy", resources: &["arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}"], conditions: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"] },
    };
    pub static TagRole: Operation = Operation {
        name: "TagRole",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::TagRoleRequest),
        output: None,
        errors: &[&schema::ConcurrentModificationException, &schema::InvalidInputException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:TagRole", resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"], conditions: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys", "iam:ResourceTag/${TagKey}"] },
    };
    pub static TagSAMLProvider: Operation = Operation {
        name: "TagSAMLProvider",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::TagSAMLProviderRequest),
        output: None,
        errors: &[&schema::ConcurrentModificationException, &schema::InvalidInputException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:TagSAMLProvider", resources: &["arn:${Partition}:iam::${Account}:saml-provider/${SamlProviderName}"], conditions: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"] },
    };
    pub static TagServerCertificate: Operation = Operation {
        name: "TagServerCertificate",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::TagServerCertificateRequest),
        output: None,
        errors: &[&schema::ConcurrentModificationException, &schema::InvalidInputException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:TagServerCertificate", resources: &["arn:${Partition}:iam::${Account}:server-certificate/${CertificateNameWithPath}"], conditions: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"] },
    };
    pub static TagUser: Operation = Operation {
        name: "TagUser",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::TagUserRequest),
        output: None,
        errors: &[&schema::ConcurrentModificationException, &schema::InvalidInputException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:TagUser", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys", "iam:ResourceTag/${TagKey}"] },
    };
    pub static UntagInstanceProfile: Operation = Operation {
        name: "UntagInstanceProfile",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::UntagInstanceProfileRequest),
        output: None,
        errors: &[&schema::ConcurrentModificationException, &schema::InvalidInputException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:UntagInstanceProfile", resources: &["arn:${Partition}:iam::${Account}:instance-profile/${InstanceProfileNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "aws:TagKeys"] },
    };
    pub static UntagMFADevice: Operation = Operation {
        name: "UntagMFADevice",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::UntagMFADeviceRequest),
        output: None,
        errors: &[&schema::ConcurrentModificationException, &schema::InvalidInputException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:UntagMFADevice", resources: &["arn:${Partition}:iam::${Account}:mfa/${MfaTokenIdWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "aws:TagKeys"] },
    };
    pub static UntagOpenIDConnectProvider: Operation = Operation {
        name: "UntagOpenIDConnectProvider",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::UntagOpenIDConnectProviderRequest),
        output: None,
        errors: &[&schema::ConcurrentModificationException, &schema::InvalidInputException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:UntagOpenIDConnectProvider", resources: &["arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName}"], conditions: &["aws:ResourceTag/${TagKey}", "aws:TagKeys"] },
    };
    pub static UntagPolicy: Operation = Operation {
        name: "UntagPolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::UntagPolicyRequest),
        output: None,
        errors: &[&schema::ConcurrentModificationException, &schema::InvalidInputException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:UntagPolicy", resources: &["arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "aws:TagKeys"] },
    };
    pub static UntagRole: Operation = Operation {
        name: "UntagRole",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::UntagRoleRequest),
        output: None,
        errors: &[&schema::ConcurrentModificationException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:UntagRole", resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "aws:TagKeys", "iam:ResourceTag/${TagKey}"] },
    };
    pub static UntagSAMLProvider: Operation = Operation {
        name: "UntagSAMLProvider",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::UntagSAMLProviderRequest),
        output: None,
        errors: &[&schema::ConcurrentModificationException, &schema::InvalidInputException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:UntagSAMLProvider", resources: &["arn:${Partition}:iam::${Account}:saml-provider/${SamlProviderName}"], conditions: &["aws:ResourceTag/${TagKey}", "aws:TagKeys"] },
    };
    pub static UntagServerCertificate: Operation = Operation {
        name: "UntagServerCertificate",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::UntagServerCertificateRequest),
        output: None,
        errors: &[&schema::ConcurrentModificationException, &schema::InvalidInputException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:UntagServerCertificate", resources: &["arn:${Partition}:iam::${Account}:server-certificate/${CertificateNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "aws:TagKeys"] },
    };
    pub static UntagUser: Operation = Operation {
        name: "UntagUser",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::UntagUserRequest),
        output: None,
        errors: &[&schema::ConcurrentModificationException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:UntagUser", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "aws:TagKeys", "iam:ResourceTag/${TagKey}"] },
    };
    pub static UpdateAccessKey: Operation = Operation {
        name: "UpdateAccessKey",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::UpdateAccessKeyRequest),
        output: None,
        errors: &[&schema::InvalidInputException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:UpdateAccessKey", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
    pub static UpdateAccountPasswordPolicy: Operation = Operation {
        name: "UpdateAccountPasswordPolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::UpdateAccountPasswordPolicyRequest),
        output: None,
        errors: &[&schema::LimitExceededException, &schema::MalformedPolicyDocumentException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:UpdateAccountPasswordPolicy", resources: &[], conditions: &[] },
    };
    pub static UpdateAssumeRolePolicy: Operation = Operation {
        name: "UpdateAssumeRolePolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::UpdateAssumeRolePolicyRequest),
        output: None,
        errors: &[&schema::LimitExceededException, &schema::MalformedPolicyDocumentException, &schema::NoSuchEntityException, &schema::ServiceFailureException, &schema::UnmodifiableEntityException],
        result_wrapper: "",
        access: Access { action: "iam:UpdateAssumeRolePolicy", resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"] },
    };
    pub static UpdateDelegationRequest: Operation = Operation {
        name: "UpdateDelegationRequest",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::UpdateDelegationRequestRequest),
        output: None,
        errors: &[&schema::ConcurrentModificationException, &schema::InvalidInputException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:UpdateDelegationRequest", resources: &[], conditions: &[] },
    };
    pub static UpdateGroup: Operation = Operation {
        name: "UpdateGroup",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::UpdateGroupRequest),
        output: None,
        errors: &[&schema::EntityAlreadyExistsException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:UpdateGroup", resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}"], conditions: &[] },
    };
    pub static UpdateLoginProfile: Operation = Operation {
        name: "UpdateLoginProfile",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::UpdateLoginProfileRequest),
        output: None,
        errors: &[&schema::EntityTemporarilyUnmodifiableException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::PasswordPolicyViolationException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:UpdateLoginProfile", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
    pub static UpdateOpenIDConnectProviderThumbprint: Operation = Operation {
        name: "UpdateOpenIDConnectProviderThumbprint",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::UpdateOpenIDConnectProviderThumbprintRequest),
        output: None,
        errors: &[&schema::ConcurrentModificationException, &schema::InvalidInputException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:UpdateOpenIDConnectProviderThumbprint", resources: &["arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static UpdateRole: Operation = Operation {
        name: "UpdateRole",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::UpdateRoleRequest),
        output: Some(&schema::UpdateRoleResponse),
        errors: &[&schema::NoSuchEntityException, &schema::ServiceFailureException, &schema::UnmodifiableEntityException],
        result_wrapper: "UpdateRoleResult",
        access: Access { action: "iam:UpdateRole", resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"] },
    };
    pub static UpdateRoleDescription: Operation = Operation {
        name: "UpdateRoleDescription",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::UpdateRoleDescriptionRequest),
        output: Some(&schema::UpdateRoleDescriptionResponse),
        errors: &[&schema::NoSuchEntityException, &schema::ServiceFailureException, &schema::UnmodifiableEntityException],
        result_wrapper: "UpdateRoleDescriptionResult",
        access: Access { action: "iam:UpdateRoleDescription", resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"] },
    };
    pub static UpdateSAMLProvider: Operation = Operation {
        name: "UpdateSAMLProvider",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::UpdateSAMLProviderRequest),
        output: Some(&schema::UpdateSAMLProviderResponse),
        errors: &[&schema::ConcurrentModificationException, &schema::InvalidInputException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "UpdateSAMLProviderResult",
        access: Access { action: "iam:UpdateSAMLProvider", resources: &["arn:${Partition}:iam::${Account}:saml-provider/${SamlProviderName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static UpdateSSHPublicKey: Operation = Operation {
        name: "UpdateSSHPublicKey",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::UpdateSSHPublicKeyRequest),
        output: None,
        errors: &[&schema::InvalidInputException, &schema::NoSuchEntityException],
        result_wrapper: "",
        access: Access { action: "iam:UpdateSSHPublicKey", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
    pub static UpdateServerCertificate: Operation = Operation {
        name: "UpdateServerCertificate",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::UpdateServerCertificateRequest),
        output: None,
        errors: &[&schema::EntityAlreadyExistsException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:UpdateServerCertificate", resources: &["arn:${Partition}:iam::${Account}:server-certificate/${CertificateNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static UpdateServiceSpecificCredential: Operation = Operation {
        name: "UpdateServiceSpecificCredential",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::UpdateServiceSpecificCredentialRequest),
        output: None,
        errors: &[&schema::NoSuchEntityException],
        result_wrapper: "",
        access: Access { action: "iam:UpdateServiceSpecificCredential", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}", "iam:ServiceSpecificCredentialServiceName"] },
    };
    pub static UpdateSigningCertificate: Operation = Operation {
        name: "UpdateSigningCertificate",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::UpdateSigningCertificateRequest),
        output: None,
        errors: &[&schema::InvalidInputException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:UpdateSigningCertificate", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
    pub static UpdateUser: Operation = Operation {
        name: "UpdateUser",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::UpdateUserRequest),
        output: None,
        errors: &[&schema::ConcurrentModificationException, &schema::EntityAlreadyExistsException, &schema::EntityTemporarilyUnmodifiableException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "",
        access: Access { action: "iam:UpdateUser", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
    pub static UploadSSHPublicKey: Operation = Operation {
        name: "UploadSSHPublicKey",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::UploadSSHPublicKeyRequest),
        output: Some(&schema::UploadSSHPublicKeyResponse),
        errors: &[&schema::DuplicateSSHPublicKeyException, &schema::InvalidPublicKeyException, &schema::LimitExceededException, &schema::NoSuchEntityException, &schema::UnrecognizedPublicKeyEncodingException],
        result_wrapper: "UploadSSHPublicKeyResult",
        access: Access { action: "iam:UploadSSHPublicKey", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
    pub static UploadServerCertificate: Operation = Operation {
        name: "UploadServerCertificate",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::UploadServerCertificateRequest),
        output: Some(&schema::UploadServerCertificateResponse),
        errors: &[&schema::ConcurrentModificationException, &schema::EntityAlreadyExistsException, &schema::InvalidInputException, &schema::KeyPairMismatchException, &schema::LimitExceededException, &schema::MalformedCertificateException, &schema::ServiceFailureException],
        result_wrapper: "UploadServerCertificateResult",
        access: Access { action: "iam:UploadServerCertificate", resources: &["arn:${Partition}:iam::${Account}:server-certificate/${CertificateNameWithPath}"], conditions: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"] },
    };
    pub static UploadSigningCertificate: Operation = Operation {
        name: "UploadSigningCertificate",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::UploadSigningCertificateRequest),
        output: Some(&schema::UploadSigningCertificateResponse),
        errors: &[&schema::ConcurrentModificationException, &schema::DuplicateCertificateException, &schema::EntityAlreadyExistsException, &schema::InvalidCertificateException, &schema::LimitExceededException, &schema::MalformedCertificateException, &schema::NoSuchEntityException, &schema::ServiceFailureException],
        result_wrapper: "UploadSigningCertificateResult",
        access: Access { action: "iam:UploadSigningCertificate", resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"], conditions: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"] },
    };
}

pub mod schema {
    use wire::schema::*;

    pub static AcceptDelegationRequestRequest: Structure = Structure::new("AcceptDelegationRequestRequest", &[
        Member::new("DelegationRequestId", Type::String(&delegationRequestIdType)).required(),
    ]);
    pub static AccessAdvisorUsageGranularityType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["SERVICE_LEVEL", "ACTION_LEVEL"] };
    pub static AccessDetail: Structure = Structure::new("AccessDetail", &[
        Member::new("ServiceName", Type::String(&StringConstraints::ANY)).required(),
        Member::new("ServiceNamespace", Type::String(&serviceNamespaceType)).required(),
        Member::new("Region", Type::String(&StringConstraints::ANY)),
        Member::new("EntityPath", Type::String(&organizationsEntityPathType)),
        Member::new("LastAuthenticatedTime", Type::Timestamp(None)),
        Member::new("TotalAuthenticatedEntities", Type::Integer(&NumberConstraints::ANY)),
    ]);
    pub static AccessDetails: List = List { member: Type::Structure(&AccessDetail), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static AccessKey: Structure = Structure::new("AccessKey", &[
        Member::new("UserName", Type::String(&userNameType)).required(),
        Member::new("AccessKeyId", Type::String(&accessKeyIdType)).required(),
        Member::new("Status", Type::String(&statusType)).required(),
        Member::new("SecretAccessKey", Type::String(&StringConstraints::ANY)).required().sensitive(),
        Member::new("CreateDate", Type::Timestamp(None)),
    ]);
    pub static AccessKeyLastUsed: Structure = Structure::new("AccessKeyLastUsed", &[
        Member::new("LastUsedDate", Type::Timestamp(None)),
        Member::new("ServiceName", Type::String(&StringConstraints::ANY)).required(),
        Member::new("Region", Type::String(&StringConstraints::ANY)).required(),
    ]);
    pub static AccessKeyMetadata: Structure = Structure::new("AccessKeyMetadata", &[
        Member::new("UserName", Type::String(&userNameType)),
        Member::new("AccessKeyId", Type::String(&accessKeyIdType)),
        Member::new("Status", Type::String(&statusType)),
        Member::new("CreateDate", Type::Timestamp(None)),
    ]);
    pub static AccountNotManagementOrDelegatedAdministratorException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 400, sender_fault: true }), ..Structure::new("AccountNotManagementOrDelegatedAdministratorException", &[]) };
    pub static ActionNameListType: List = List { member: Type::String(&ActionNameType), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ActionNameType: StringConstraints = StringConstraints { length: LengthConstraints::of(3, 128), pattern: None, values: &[] };
    pub static AddClientIDToOpenIDConnectProviderRequest: Structure = Structure::new("AddClientIDToOpenIDConnectProviderRequest", &[
        Member::new("OpenIDConnectProviderArn", Type::String(&arnType)).required(),
        Member::new("ClientID", Type::String(&clientIDType)).required(),
    ]);
    pub static AddRoleToInstanceProfileRequest: Structure = Structure::new("AddRoleToInstanceProfileRequest", &[
        Member::new("InstanceProfileName", Type::String(&instanceProfileNameType)).required(),
        Member::new("RoleName", Type::String(&roleNameType)).required(),
    ]);
    pub static AddUserToGroupRequest: Structure = Structure::new("AddUserToGroupRequest", &[
        Member::new("GroupName", Type::String(&groupNameType)).required(),
        Member::new("UserName", Type::String(&existingUserNameType)).required(),
    ]);
    pub static ArnListType: List = List { member: Type::String(&arnType), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static AssociateDelegationRequestRequest: Structure = Structure::new("AssociateDelegationRequestRequest", &[
        Member::new("DelegationRequestId", Type::String(&delegationRequestIdType)).required(),
    ]);
    pub static AttachGroupPolicyRequest: Structure = Structure::new("AttachGroupPolicyRequest", &[
        Member::new("GroupName", Type::String(&groupNameType)).required(),
        Member::new("PolicyArn", Type::String(&arnType)).required(),
    ]);
    pub static AttachRolePolicyRequest: Structure = Structure::new("AttachRolePolicyRequest", &[
        Member::new("RoleName", Type::String(&roleNameType)).required(),
        Member::new("PolicyArn", Type::String(&arnType)).required(),
    ]);
    pub static AttachUserPolicyRequest: Structure = Structure::new("AttachUserPolicyRequest", &[
        Member::new("UserName", Type::String(&userNameType)).required(),
        Member::new("PolicyArn", Type::String(&arnType)).required(),
    ]);
    pub static AttachedPermissionsBoundary: Structure = Structure::new("AttachedPermissionsBoundary", &[
        Member::new("PermissionsBoundaryType", Type::String(&PermissionsBoundaryAttachmentType)),
        Member::new("PermissionsBoundaryArn", Type::String(&arnType)),
    ]);
    pub static AttachedPolicy: Structure = Structure::new("AttachedPolicy", &[
        Member::new("PolicyName", Type::String(&policyNameType)),
        Member::new("PolicyArn", Type::String(&arnType)),
    ]);
    pub static CallerIsNotManagementAccountException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 400, sender_fault: true }), ..Structure::new("CallerIsNotManagementAccountException", &[]) };
    pub static CertificationKeyType: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 128), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\u0020-\\u00FF]+"); &PATTERN }), values: &[] };
    pub static CertificationMapType: Map = Map { key: &CertificationKeyType, value: Type::String(&CertificationValueType), key_name: "key", value_name: "value", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static CertificationValueType: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 32), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\u0020-\\u00FF]+"); &PATTERN }), values: &[] };
    pub static ChangePasswordRequest: Structure = Structure::new("ChangePasswordRequest", &[
        Member::new("OldPassword", Type::String(&passwordType)).required().sensitive(),
        Member::new("NewPassword", Type::String(&passwordType)).required().sensitive(),
    ]);
    pub static ConcurrentModificationException: Structure = Structure { error: Some(ErrorTrait { code: "ConcurrentModification", http_status: 409, sender_fault: true }), ..Structure::new("ConcurrentModificationException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static ContextEntry: Structure = Structure::new("ContextEntry", &[
        Member::new("ContextKeyName", Type::String(&ContextKeyNameType)),
        Member::new("ContextKeyValues", Type::List(&ContextKeyValueListType)),
        Member::new("ContextKeyType", Type::String(&ContextKeyTypeEnum)),
    ]);
    pub static ContextEntryListType: List = List { member: Type::Structure(&ContextEntry), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ContextKeyNameType: StringConstraints = StringConstraints { length: LengthConstraints::of(5, 256), pattern: None, values: &[] };
    pub static ContextKeyNamesResultListType: List = List { member: Type::String(&ContextKeyNameType), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ContextKeyTypeEnum: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["string", "stringList", "numeric", "numericList", "boolean", "booleanList", "ip", "ipList", "binary", "binaryList", "date", "dateList"] };
    pub static ContextKeyValueListType: List = List { member: Type::String(&StringConstraints::ANY), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static CreateAccessKeyRequest: Structure = Structure::new("CreateAccessKeyRequest", &[
        Member::new("UserName", Type::String(&existingUserNameType)),
    ]);
    pub static CreateAccessKeyResponse: Structure = Structure::new("CreateAccessKeyResponse", &[
        Member::new("AccessKey", Type::Structure(&AccessKey)).required(),
    ]);
    pub static CreateAccountAliasRequest: Structure = Structure::new("CreateAccountAliasRequest", &[
        Member::new("AccountAlias", Type::String(&accountAliasType)).required(),
    ]);
    pub static CreateDelegationRequestRequest: Structure = Structure::new("CreateDelegationRequestRequest", &[
        Member::new("OwnerAccountId", Type::String(&accountIdType)),
        Member::new("Description", Type::String(&delegationRequestDescriptionType)).required(),
        Member::new("Permissions", Type::Structure(&DelegationPermission)).required(),
        Member::new("RequestMessage", Type::String(&requestMessageType)),
        Member::new("RequestorWorkflowId", Type::String(&requestorWorkflowIdType)).required(),
        Member::new("RedirectUrl", Type::String(&redirectUrlType)),
        Member::new("NotificationChannel", Type::String(&notificationChannelType)).required(),
        Member::new("SessionDuration", Type::Integer(&NumberConstraints { min: Some(300.0), max: Some(43200.0) })).required(),
        Member::new("OnlySendByOwner", Type::Boolean),
    ]);
    pub static CreateDelegationRequestResponse: Structure = Structure::new("CreateDelegationRequestResponse", &[
        Member::new("ConsoleDeepLink", Type::String(&consoleDeepLinkType)),
        Member::new("DelegationRequestId", Type::String(&delegationRequestIdType)),
    ]);
    pub static CreateGroupRequest: Structure = Structure::new("CreateGroupRequest", &[
        Member::new("Path", Type::String(&pathType)),
        Member::new("GroupName", Type::String(&groupNameType)).required(),
    ]);
    pub static CreateGroupResponse: Structure = Structure::new("CreateGroupResponse", &[
        Member::new("Group", Type::Structure(&Group)).required(),
    ]);
    pub static CreateInstanceProfileRequest: Structure = Structure::new("CreateInstanceProfileRequest", &[
        Member::new("InstanceProfileName", Type::String(&instanceProfileNameType)).required(),
        Member::new("Path", Type::String(&pathType)),
        Member::new("Tags", Type::List(&tagListType)),
    ]);
    pub static CreateInstanceProfileResponse: Structure = Structure::new("CreateInstanceProfileResponse", &[
        Member::new("InstanceProfile", Type::Structure(&InstanceProfile)).required(),
    ]);
    pub static CreateLoginProfileRequest: Structure = Structure::new("CreateLoginProfileRequest", &[
        Member::new("UserName", Type::String(&userNameType)),
        Member::new("Password", Type::String(&passwordType)).sensitive(),
        Member::new("PasswordResetRequired", Type::Boolean),
    ]);
    pub static CreateLoginProfileResponse: Structure = Structure::new("CreateLoginProfileResponse", &[
        Member::new("LoginProfile", Type::Structure(&LoginProfile)).required(),
    ]);
    pub static CreateOpenIDConnectProviderRequest: Structure = Structure::new("CreateOpenIDConnectProviderRequest", &[
        Member::new("Url", Type::String(&OpenIDConnectProviderUrlType)).required(),
        Member::new("ClientIDList", Type::List(&clientIDListType)),
        Member::new("ThumbprintList", Type::List(&thumbprintListType)),
        Member::new("Tags", Type::List(&tagListType)),
    ]);
    pub static CreateOpenIDConnectProviderResponse: Structure = Structure::new("CreateOpenIDConnectProviderResponse", &[
        Member::new("OpenIDConnectProviderArn", Type::String(&arnType)),
        Member::new("Tags", Type::List(&tagListType)),
    ]);
    pub static CreatePolicyRequest: Structure = Structure::new("CreatePolicyRequest", &[
        Member::new("PolicyName", Type::String(&policyNameType)).required(),
        Member::new("Path", Type::String(&policyPathType)),
        Member::new("PolicyDocument", Type::String(&policyDocumentType)).required(),
        Member::new("Description", Type::String(&policyDescriptionType)),
        Member::new("Tags", Type::List(&tagListType)),
    ]);
    pub static CreatePolicyResponse: Structure = Structure::new("CreatePolicyResponse", &[
        Member::new("Policy", Type::Structure(&Policy)),
    ]);
    pub static CreatePolicyVersionRequest: Structure = Structure::new("CreatePolicyVersionRequest", &[
        Member::new("PolicyArn", Type::String(&arnType)).required(),
        Member::new("PolicyDocument", Type::String(&policyDocumentType)).required(),
        Member::new("SetAsDefault", Type::Boolean),
    ]);
    pub static CreatePolicyVersionResponse: Structure = Structure::new("CreatePolicyVersionResponse", &[
        Member::new("PolicyVersion", Type::Structure(&PolicyVersion)),
    ]);
    pub static CreateRoleRequest: Structure = Structure::new("CreateRoleRequest", &[
        Member::new("Path", Type::String(&pathType)),
        Member::new("RoleName", Type::String(&roleNameType)).required(),
        Member::new("AssumeRolePolicyDocument", Type::String(&policyDocumentType)).required(),
        Member::new("Description", Type::String(&roleDescriptionType)),
        Member::new("MaxSessionDuration", Type::Integer(&NumberConstraints { min: Some(3600.0), max: Some(43200.0) })),
        Member::new("PermissionsBoundary", Type::String(&arnType)),
        Member::new("Tags", Type::List(&tagListType)),
    ]);
    pub static CreateRoleResponse: Structure = Structure::new("CreateRoleResponse", &[
        Member::new("Role", Type::Structure(&Role)).required(),
    ]);
    pub static CreateSAMLProviderRequest: Structure = Structure::new("CreateSAMLProviderRequest", &[
        Member::new("SAMLMetadataDocument", Type::String(&SAMLMetadataDocumentType)).required(),
        Member::new("Name", Type::String(&SAMLProviderNameType)).required(),
        Member::new("Tags", Type::List(&tagListType)),
        Member::new("AssertionEncryptionMode", Type::String(&assertionEncryptionModeType)),
        Member::new("AddPrivateKey", Type::String(&privateKeyType)).sensitive(),
    ]);
    pub static CreateSAMLProviderResponse: Structure = Structure::new("CreateSAMLProviderResponse", &[
        Member::new("SAMLProviderArn", Type::String(&arnType)),
        Member::new("Tags", Type::List(&tagListType)),
    ]);
    pub static CreateServiceLinkedRoleRequest: Structure = Structure::new("CreateServiceLinkedRoleRequest", &[
        Member::new("AWSServiceName", Type::String(&groupNameType)).required(),
        Member::new("Description", Type::String(&roleDescriptionType)),
        Member::new("CustomSuffix", Type::String(&customSuffixType)),
    ]);
    pub static CreateServiceLinkedRoleResponse: Structure = Structure::new("CreateServiceLinkedRoleResponse", &[
        Member::new("Role", Type::Structure(&Role)),
    ]);
    pub static CreateServiceSpecificCredentialRequest: Structure = Structure::new("CreateServiceSpecificCredentialRequest", &[
        Member::new("UserName", Type::String(&userNameType)).required(),
        Member::new("ServiceName", Type::String(&StringConstraints::ANY)).required(),
        Member::new("CredentialAgeDays", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(36600.0) })),
    ]);
    pub static CreateServiceSpecificCredentialResponse: Structure = Structure::new("CreateServiceSpecificCredentialResponse", &[
        Member::new("ServiceSpecificCredential", Type::Structure(&ServiceSpecificCredential)),
    ]);
    pub static CreateUserRequest: Structure = Structure::new("CreateUserRequest", &[
        Member::new("Path", Type::String(&pathType)),
        Member::new("UserName", Type::String(&userNameType)).required(),
        Member::new("PermissionsBoundary", Type::String(&arnType)),
        Member::new("Tags", Type::List(&tagListType)),
    ]);
    pub static CreateUserResponse: Structure = Structure::new("CreateUserResponse", &[
        Member::new("User", Type::Structure(&User)),
    ]);
    pub static CreateVirtualMFADeviceRequest: Structure = Structure::new("CreateVirtualMFADeviceRequest", &[
        Member::new("Path", Type::String(&pathType)),
        Member::new("VirtualMFADeviceName", Type::String(&virtualMFADeviceName)).required(),
        Member::new("Tags", Type::List(&tagListType)),
    ]);
    pub static CreateVirtualMFADeviceResponse: Structure = Structure::new("CreateVirtualMFADeviceResponse", &[
        Member::new("VirtualMFADevice", Type::Structure(&VirtualMFADevice)).required(),
    ]);
    pub static CredentialReportExpiredException: Structure = Structure { error: Some(ErrorTrait { code: "ReportExpired", http_status: 410, sender_fault: true }), ..Structure::new("CredentialReportExpiredException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static CredentialReportNotPresentException: Structure = Structure { error: Some(ErrorTrait { code: "ReportNotPresent", http_status: 410, sender_fault: true }), ..Structure::new("CredentialReportNotPresentException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static CredentialReportNotReadyException: Structure = Structure { error: Some(ErrorTrait { code: "ReportInProgress", http_status: 404, sender_fault: true }), ..Structure::new("CredentialReportNotReadyException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static DeactivateMFADeviceRequest: Structure = Structure::new("DeactivateMFADeviceRequest", &[
        Member::new("UserName", Type::String(&existingUserNameType)),
        Member::new("SerialNumber", Type::String(&serialNumberType)).required(),
    ]);
    pub static DelegationPermission: Structure = Structure::new("DelegationPermission", &[
        Member::new("PolicyTemplateArn", Type::String(&arnType)),
        Member::new("Parameters", Type::List(&policyParameterListType)),
    ]);
    pub static DelegationRequest: Structure = Structure::new("DelegationRequest", &[
        Member::new("DelegationRequestId", Type::String(&delegationRequestIdType)),
        Member::new("OwnerAccountId", Type::String(&accountIdType)),
        Member::new("Description", Type::String(&delegationRequestDescriptionType)),
        Member::new("RequestMessage", Type::String(&requestMessageType)),
        Member::new("Permissions", Type::Structure(&DelegationPermission)),
        Member::new("PermissionPolicy", Type::String(&StringConstraints::ANY)),
        Member::new("RolePermissionRestrictionArns", Type::List(&rolePermissionRestrictionArnListType)),
        Member::new("OwnerId", Type::String(&ownerIdType)),
        Member::new("ApproverId", Type::String(&arnType)),
        Member::new("State", Type::String(&stateType)),
        Member::new("ExpirationTime", Type::Timestamp(None)),
        Member::new("RequestorId", Type::String(&accountIdType)),
        Member::new("RequestorName", Type::String(&requestorNameType)),
        Member::new("CreateDate", Type::Timestamp(None)),
        Member::new("SessionDuration", Type::Integer(&NumberConstraints { min: Some(300.0), max: Some(43200.0) })),
        Member::new("RedirectUrl", Type::String(&redirectUrlType)),
        Member::new("Notes", Type::String(&notesType)),
        Member::new("RejectionReason", Type::String(&notesType)),
        Member::new("OnlySendByOwner", Type::Boolean),
        Member::new("UpdatedTime", Type::Timestamp(None)),
    ]);
    pub static DeleteAccessKeyRequest: Structure = Structure::new("DeleteAccessKeyRequest", &[
        Member::new("UserName", Type::String(&existingUserNameType)),
        Member::new("AccessKeyId", Type::String(&accessKeyIdType)).required(),
    ]);
    pub static DeleteAccountAliasRequest: Structure = Structure::new("DeleteAccountAliasRequest", &[
        Member::new("AccountAlias", Type::String(&accountAliasType)).required(),
    ]);
    pub static DeleteConflictException: Structure = Structure { error: Some(ErrorTrait { code: "DeleteConflict", http_status: 409, sender_fault: true }), ..Structure::new("DeleteConflictException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static DeleteGroupPolicyRequest: Structure = Structure::new("DeleteGroupPolicyRequest", &[
        Member::new("GroupName", Type::String(&groupNameType)).required(),
        Member::new("PolicyName", Type::String(&policyNameType)).required(),
    ]);
    pub static DeleteGroupRequest: Structure = Structure::new("DeleteGroupRequest", &[
        Member::new("GroupName", Type::String(&groupNameType)).required(),
    ]);
    pub static DeleteInstanceProfileRequest: Structure = Structure::new("DeleteInstanceProfileRequest", &[
        Member::new("InstanceProfileName", Type::String(&instanceProfileNameType)).required(),
    ]);
    pub static DeleteLoginProfileRequest: Structure = Structure::new("DeleteLoginProfileRequest", &[
        Member::new("UserName", Type::String(&userNameType)),
    ]);
    pub static DeleteOpenIDConnectProviderRequest: Structure = Structure::new("DeleteOpenIDConnectProviderRequest", &[
        Member::new("OpenIDConnectProviderArn", Type::String(&arnType)).required(),
    ]);
    pub static DeletePolicyRequest: Structure = Structure::new("DeletePolicyRequest", &[
        Member::new("PolicyArn", Type::String(&arnType)).required(),
    ]);
    pub static DeletePolicyVersionRequest: Structure = Structure::new("DeletePolicyVersionRequest", &[
        Member::new("PolicyArn", Type::String(&arnType)).required(),
        Member::new("VersionId", Type::String(&policyVersionIdType)).required(),
    ]);
    pub static DeleteRolePermissionsBoundaryRequest: Structure = Structure::new("DeleteRolePermissionsBoundaryRequest", &[
        Member::new("RoleName", Type::String(&roleNameType)).required(),
    ]);
    pub static DeleteRolePolicyRequest: Structure = Structure::new("DeleteRolePolicyRequest", &[
        Member::new("RoleName", Type::String(&roleNameType)).required(),
        Member::new("PolicyName", Type::String(&policyNameType)).required(),
    ]);
    pub static DeleteRoleRequest: Structure = Structure::new("DeleteRoleRequest", &[
        Member::new("RoleName", Type::String(&roleNameType)).required(),
    ]);
    pub static DeleteSAMLProviderRequest: Structure = Structure::new("DeleteSAMLProviderRequest", &[
        Member::new("SAMLProviderArn", Type::String(&arnType)).required(),
    ]);
    pub static DeleteSSHPublicKeyRequest: Structure = Structure::new("DeleteSSHPublicKeyRequest", &[
        Member::new("UserName", Type::String(&userNameType)).required(),
        Member::new("SSHPublicKeyId", Type::String(&publicKeyIdType)).required(),
    ]);
    pub static DeleteServerCertificateRequest: Structure = Structure::new("DeleteServerCertificateRequest", &[
        Member::new("ServerCertificateName", Type::String(&serverCertificateNameType)).required(),
    ]);
    pub static DeleteServiceLinkedRoleRequest: Structure = Structure::new("DeleteServiceLinkedRoleRequest", &[
        Member::new("RoleName", Type::String(&roleNameType)).required(),
    ]);
    pub static DeleteServiceLinkedRoleResponse: Structure = Structure::new("DeleteServiceLinkedRoleResponse", &[
        Member::new("DeletionTaskId", Type::String(&DeletionTaskIdType)).required(),
    ]);
    pub static DeleteServiceSpecificCredentialRequest: Structure = Structure::new("DeleteServiceSpecificCredentialRequest", &[
        Member::new("UserName", Type::String(&userNameType)),
        Member::new("ServiceSpecificCredentialId", Type::String(&serviceSpecificCredentialId)).required(),
    ]);
    pub static DeleteSigningCertificateRequest: Structure = Structure::new("DeleteSigningCertificateRequest", &[
        Member::new("UserName", Type::String(&existingUserNameType)),
        Member::new("CertificateId", Type::String(&certificateIdType)).required(),
    ]);
    pub static DeleteUserPermissionsBoundaryRequest: Structure = Structure::new("DeleteUserPermissionsBoundaryRequest", &[
        Member::new("UserName", Type::String(&userNameType)).required(),
    ]);
    pub static DeleteUserPolicyRequest: Structure = Structure::new("DeleteUserPolicyRequest", &[
        Member::new("UserName", Type::String(&existingUserNameType)).required(),
        Member::new("PolicyName", Type::String(&policyNameType)).required(),
    ]);
    pub static DeleteUserRequest: Structure = Structure::new("DeleteUserRequest", &[
        Member::new("UserName", Type::String(&existingUserNameType)).required(),
    ]);
    pub static DeleteVirtualMFADeviceRequest: Structure = Structure::new("DeleteVirtualMFADeviceRequest", &[
        Member::new("SerialNumber", Type::String(&serialNumberType)).required(),
    ]);
    pub static DeletionTaskFailureReasonType: Structure = Structure::new("DeletionTaskFailureReasonType", &[
        Member::new("Reason", Type::String(&ReasonType)),
        Member::new("RoleUsageList", Type::List(&RoleUsageListType)),
    ]);
    pub static DeletionTaskIdType: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 1000), pattern: None, values: &[] };
    pub static DeletionTaskStatusType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["SUCCEEDED", "IN_PROGRESS", "FAILED", "NOT_STARTED"] };
    pub static DetachGroupPolicyRequest: Structure = Structure::new("DetachGroupPolicyRequest", &[
        Member::new("GroupName", Type::String(&groupNameType)).required(),
        Member::new("PolicyArn", Type::String(&arnType)).required(),
    ]);
    pub static DetachRolePolicyRequest: Structure = Structure::new("DetachRolePolicyRequest", &[
        Member::new("RoleName", Type::String(&roleNameType)).required(),
        Member::new("PolicyArn", Type::String(&arnType)).required(),
    ]);
    pub static DetachUserPolicyRequest: Structure = Structure::new("DetachUserPolicyRequest", &[
        Member::new("UserName", Type::String(&userNameType)).required(),
        Member::new("PolicyArn", Type::String(&arnType)).required(),
    ]);
    pub static DisableOrganizationsRootCredentialsManagementRequest: Structure = Structure::new("DisableOrganizationsRootCredentialsManagementRequest", &[]);
    pub static DisableOrganizationsRootCredentialsManagementResponse: Structure = Structure::new("DisableOrganizationsRootCredentialsManagementResponse", &[
        Member::new("OrganizationId", Type::String(&OrganizationIdType)),
        Member::new("EnabledFeatures", Type::List(&FeaturesListType)),
    ]);
    pub static DisableOrganizationsRootSessionsRequest: Structure = Structure::new("DisableOrganizationsRootSessionsRequest", &[]);
    pub static DisableOrganizationsRootSessionsResponse: Structure = Structure::new("DisableOrganizationsRootSessionsResponse", &[
        Member::new("OrganizationId", Type::String(&OrganizationIdType)),
        Member::new("EnabledFeatures", Type::List(&FeaturesListType)),
    ]);
    pub static DuplicateCertificateException: Structure = Structure { error: Some(ErrorTrait { code: "DuplicateCertificate", http_status: 409, sender_fault: true }), ..Structure::new("DuplicateCertificateException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static DuplicateSSHPublicKeyException: Structure = Structure { error: Some(ErrorTrait { code: "DuplicateSSHPublicKey", http_status: 400, sender_fault: true }), ..Structure::new("DuplicateSSHPublicKeyException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static EnableMFADeviceRequest: Structure = Structure::new("EnableMFADeviceRequest", &[
        Member::new("UserName", Type::String(&existingUserNameType)).required(),
        Member::new("SerialNumber", Type::String(&serialNumberType)).required(),
        Member::new("AuthenticationCode1", Type::String(&authenticationCodeType)).required(),
        Member::new("AuthenticationCode2", Type::String(&authenticationCodeType)).required(),
    ]);
    pub static EnableOrganizationsRootCredentialsManagementRequest: Structure = Structure::new("EnableOrganizationsRootCredentialsManagementRequest", &[]);
    pub static EnableOrganizationsRootCredentialsManagementResponse: Structure = Structure::new("EnableOrganizationsRootCredentialsManagementResponse", &[
        Member::new("OrganizationId", Type::String(&OrganizationIdType)),
        Member::new("EnabledFeatures", Type::List(&FeaturesListType)),
    ]);
    pub static EnableOrganizationsRootSessionsRequest: Structure = Structure::new("EnableOrganizationsRootSessionsRequest", &[]);
    pub static EnableOrganizationsRootSessionsResponse: Structure = Structure::new("EnableOrganizationsRootSessionsResponse", &[
        Member::new("OrganizationId", Type::String(&OrganizationIdType)),
        Member::new("EnabledFeatures", Type::List(&FeaturesListType)),
    ]);
    pub static EnableOutboundWebIdentityFederationResponse: Structure = Structure::new("EnableOutboundWebIdentityFederationResponse", &[
        Member::new("IssuerIdentifier", Type::String(&StringConstraints::ANY)),
    ]);
    pub static EntityAlreadyExistsException: Structure = Structure { error: Some(ErrorTrait { code: "EntityAlreadyExists", http_status: 409, sender_fault: true }), ..Structure::new("EntityAlreadyExistsException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static EntityDetails: Structure = Structure::new("EntityDetails", &[
        Member::new("EntityInfo", Type::Structure(&EntityInfo)).required(),
        Member::new("LastAuthenticated", Type::Timestamp(None)),
    ]);
    pub static EntityInfo: Structure = Structure::new("EntityInfo", &[
        Member::new("Arn", Type::String(&arnType)).required(),
        Member::new("Name", Type::String(&userNameType)).required(),
        Member::new("Type", Type::String(&policyOwnerEntityType)).required(),
        Member::new("Id", Type::String(&idType)).required(),
        Member::new("Path", Type::String(&pathType)),
    ]);
    pub static EntityTemporarilyUnmodifiableException: Structure = Structure { error: Some(ErrorTrait { code: "EntityTemporarilyUnmodifiable", http_status: 409, sender_fault: true }), ..Structure::new("EntityTemporarilyUnmodifiableException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static EntityType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy"] };
    pub static ErrorDetails: Structure = Structure::new("ErrorDetails", &[
        Member::new("Message", Type::String(&StringConstraints::ANY)).required(),
        Member::new("Code", Type::String(&StringConstraints::ANY)).required(),
    ]);
    pub static EvalDecisionDetailsType: Map = Map { key: &EvalDecisionSourceType, value: Type::String(&PolicyEvaluationDecisionType), key_name: "key", value_name: "value", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static EvalDecisionSourceType: StringConstraints = StringConstraints { length: LengthConstraints::of(3, 256), pattern: None, values: &[] };
    pub static EvaluationResult: Structure = Structure::new("EvaluationResult", &[
        Member::new("EvalActionName", Type::String(&ActionNameType)).required(),
        Member::new("EvalResourceName", Type::String(&ResourceNameType)),
        Member::new("EvalDecision", Type::String(&PolicyEvaluationDecisionType)).required(),
        Member::new("MatchedStatements", Type::List(&StatementListType)),
        Member::new("MissingContextValues", Type::List(&ContextKeyNamesResultListType)),
        Member::new("OrganizationsDecisionDetail", Type::Structure(&OrganizationsDecisionDetail)),
        Member::new("PermissionsBoundaryDecisionDetail", Type::Structure(&PermissionsBoundaryDecisionDetail)),
        Member::new("EvalDecisionDetails", Type::Map(&EvalDecisionDetailsType)),
        Member::new("ResourceSpecificResults", Type::List(&ResourceSpecificResultListType)),
    ]);
    pub static EvaluationResultsListType: List = List { member: Type::Structure(&EvaluationResult), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static FeatureDisabledException: Structure = Structure { error: Some(ErrorTrait { code: "FeatureDisabled", http_status: 404, sender_fault: true }), ..Structure::new("FeatureDisabledException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static FeatureEnabledException: Structure = Structure { error: Some(ErrorTrait { code: "FeatureEnabled", http_status: 409, sender_fault: true }), ..Structure::new("FeatureEnabledException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static FeatureType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["RootCredentialsManagement", "RootSessions"] };
    pub static FeaturesListType: List = List { member: Type::String(&FeatureType), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static GenerateCredentialReportResponse: Structure = Structure::new("GenerateCredentialReportResponse", &[
        Member::new("State", Type::String(&ReportStateType)),
        Member::new("Description", Type::String(&StringConstraints::ANY)),
    ]);
    pub static GenerateOrganizationsAccessReportRequest: Structure = Structure::new("GenerateOrganizationsAccessReportRequest", &[
        Member::new("EntityPath", Type::String(&organizationsEntityPathType)).required(),
        Member::new("OrganizationsPolicyId", Type::String(&organizationsPolicyIdType)),
    ]);
    pub static GenerateOrganizationsAccessReportResponse: Structure = Structure::new("GenerateOrganizationsAccessReportResponse", &[
        Member::new("JobId", Type::String(&jobIDType)),
    ]);
    pub static GenerateServiceLastAccessedDetailsRequest: Structure = Structure::new("GenerateServiceLastAccessedDetailsRequest", &[
        Member::new("Arn", Type::String(&arnType)).required(),
        Member::new("Granularity", Type::String(&AccessAdvisorUsageGranularityType)),
    ]);
    pub static GenerateServiceLastAccessedDetailsResponse: Structure = Structure::new("GenerateServiceLastAccessedDetailsResponse", &[
        Member::new("JobId", Type::String(&jobIDType)),
    ]);
    pub static GetAccessKeyLastUsedRequest: Structure = Structure::new("GetAccessKeyLastUsedRequest", &[
        Member::new("AccessKeyId", Type::String(&accessKeyIdType)).required(),
    ]);
    pub static GetAccessKeyLastUsedResponse: Structure = Structure::new("GetAccessKeyLastUsedResponse", &[
        Member::new("UserName", Type::String(&existingUserNameType)),
        Member::new("AccessKeyLastUsed", Type::Structure(&AccessKeyLastUsed)),
    ]);
    pub static GetAccountAuthorizationDetailsRequest: Structure = Structure::new("GetAccountAuthorizationDetailsRequest", &[
        Member::new("Filter", Type::List(&entityListType)),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
        Member::new("Marker", Type::String(&markerType)),
    ]);
    pub static GetAccountAuthorizationDetailsResponse: Structure = Structure::new("GetAccountAuthorizationDetailsResponse", &[
        Member::new("UserDetailList", Type::List(&userDetailListType)),
        Member::new("GroupDetailList", Type::List(&groupDetailListType)),
        Member::new("RoleDetailList", Type::List(&roleDetailListType)),
        Member::new("Policies", Type::List(&ManagedPolicyDetailListType)),
        Member::new("IsTruncated", Type::Boolean),
        Member::new("Marker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static GetAccountPasswordPolicyResponse: Structure = Structure::new("GetAccountPasswordPolicyResponse", &[
        Member::new("PasswordPolicy", Type::Structure(&PasswordPolicy)).required(),
    ]);
    pub static GetAccountSummaryResponse: Structure = Structure::new("GetAccountSummaryResponse", &[
        Member::new("SummaryMap", Type::Map(&summaryMapType)),
    ]);
    pub static GetContextKeysForCustomPolicyRequest: Structure = Structure::new("GetContextKeysForCustomPolicyRequest", &[
        Member::new("PolicyInputList", Type::List(&SimulationPolicyListType)).required(),
    ]);
    pub static GetContextKeysForPolicyResponse: Structure = Structure::new("GetContextKeysForPolicyResponse", &[
        Member::new("ContextKeyNames", Type::List(&ContextKeyNamesResultListType)),
    ]);
    pub static GetContextKeysForPrincipalPolicyRequest: Structure = Structure::new("GetContextKeysForPrincipalPolicyRequest", &[
        Member::new("PolicySourceArn", Type::String(&arnType)).required(),
        Member::new("PolicyInputList", Type::List(&SimulationPolicyListType)),
    ]);
    pub static GetCredentialReportResponse: Structure = Structure::new("GetCredentialReportResponse", &[
        Member::new("Content", Type::Blob(&LengthConstraints::ANY)),
        Member::new("ReportFormat", Type::String(&ReportFormatType)),
        Member::new("GeneratedTime", Type::Timestamp(None)),
    ]);
    pub static GetDelegationRequestRequest: Structure = Structure::new("GetDelegationRequestRequest", &[
        Member::new("DelegationRequestId", Type::String(&delegationRequestIdType)).required(),
        Member::new("DelegationPermissionCheck", Type::Boolean),
    ]);
    pub static GetDelegationRequestResponse: Structure = Structure::new("GetDelegationRequestResponse", &[
        Member::new("DelegationRequest", Type::Structure(&DelegationRequest)),
        Member::new("PermissionCheckStatus", Type::String(&permissionCheckStatusType)),
        Member::new("PermissionCheckResult", Type::String(&permissionCheckResultType)),
    ]);
    pub static GetGroupPolicyRequest: Structure = Structure::new("GetGroupPolicyRequest", &[
        Member::new("GroupName", Type::String(&groupNameType)).required(),
        Member::new("PolicyName", Type::String(&policyNameType)).required(),
    ]);
    pub static GetGroupPolicyResponse: Structure = Structure::new("GetGroupPolicyResponse", &[
        Member::new("GroupName", Type::String(&groupNameType)).required(),
        Member::new("PolicyName", Type::String(&policyNameType)).required(),
        Member::new("PolicyDocument", Type::String(&policyDocumentType)).required(),
    ]);
    pub static GetGroupRequest: Structure = Structure::new("GetGroupRequest", &[
        Member::new("GroupName", Type::String(&groupNameType)).required(),
        Member::new("Marker", Type::String(&markerType)),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
    ]);
    pub static GetGroupResponse: Structure = Structure::new("GetGroupResponse", &[
        Member::new("Group", Type::Structure(&Group)).required(),
        Member::new("Users", Type::List(&userListType)).required(),
        Member::new("IsTruncated", Type::Boolean),
        Member::new("Marker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static GetHumanReadableSummaryRequest: Structure = Structure::new("GetHumanReadableSummaryRequest", &[
        Member::new("EntityArn", Type::String(&arnType)).required(),
        Member::new("Locale", Type::String(&localeType)),
    ]);
    pub static GetHumanReadableSummaryResponse: Structure = Structure::new("GetHumanReadableSummaryResponse", &[
        Member::new("SummaryContent", Type::String(&summaryContentType)),
        Member::new("Locale", Type::String(&localeType)),
        Member::new("SummaryState", Type::String(&summaryStateType)),
    ]);
    pub static GetInstanceProfileRequest: Structure = Structure::new("GetInstanceProfileRequest", &[
        Member::new("InstanceProfileName", Type::String(&instanceProfileNameType)).required(),
    ]);
    pub static GetInstanceProfileResponse: Structure = Structure::new("GetInstanceProfileResponse", &[
        Member::new("InstanceProfile", Type::Structure(&InstanceProfile)).required(),
    ]);
    pub static GetLoginProfileRequest: Structure = Structure::new("GetLoginProfileRequest", &[
        Member::new("UserName", Type::String(&userNameType)),
    ]);
    pub static GetLoginProfileResponse: Structure = Structure::new("GetLoginProfileResponse", &[
        Member::new("LoginProfile", Type::Structure(&LoginProfile)).required(),
    ]);
    pub static GetMFADeviceRequest: Structure = Structure::new("GetMFADeviceRequest", &[
        Member::new("SerialNumber", Type::String(&serialNumberType)).required(),
        Member::new("UserName", Type::String(&userNameType)),
    ]);
    pub static GetMFADeviceResponse: Structure = Structure::new("GetMFADeviceResponse", &[
        Member::new("UserName", Type::String(&userNameType)),
        Member::new("SerialNumber", Type::String(&serialNumberType)).required(),
        Member::new("EnableDate", Type::Timestamp(None)),
        Member::new("Certifications", Type::Map(&CertificationMapType)),
    ]);
    pub static GetOpenIDConnectProviderRequest: Structure = Structure::new("GetOpenIDConnectProviderRequest", &[
        Member::new("OpenIDConnectProviderArn", Type::String(&arnType)).required(),
    ]);
    pub static GetOpenIDConnectProviderResponse: Structure = Structure::new("GetOpenIDConnectProviderResponse", &[
        Member::new("Url", Type::String(&OpenIDConnectProviderUrlType)),
        Member::new("ClientIDList", Type::List(&clientIDListType)),
        Member::new("ThumbprintList", Type::List(&thumbprintListType)),
        Member::new("CreateDate", Type::Timestamp(None)),
        Member::new("Tags", Type::List(&tagListType)),
    ]);
    pub static GetOrganizationsAccessReportRequest: Structure = Structure::new("GetOrganizationsAccessReportRequest", &[
        Member::new("JobId", Type::String(&jobIDType)).required(),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
        Member::new("Marker", Type::String(&markerType)),
        Member::new("SortKey", Type::String(&sortKeyType)),
    ]);
    pub static GetOrganizationsAccessReportResponse: Structure = Structure::new("GetOrganizationsAccessReportResponse", &[
        Member::new("JobStatus", Type::String(&jobStatusType)).required(),
        Member::new("JobCreationDate", Type::Timestamp(None)).required(),
        Member::new("JobCompletionDate", Type::Timestamp(None)),
        Member::new("NumberOfServicesAccessible", Type::Integer(&NumberConstraints::ANY)),
        Member::new("NumberOfServicesNotAccessed", Type::Integer(&NumberConstraints::ANY)),
        Member::new("AccessDetails", Type::List(&AccessDetails)),
        Member::new("IsTruncated", Type::Boolean),
        Member::new("Marker", Type::String(&markerType)),
        Member::new("ErrorDetails", Type::Structure(&ErrorDetails)),
    ]);
    pub static GetOutboundWebIdentityFederationInfoResponse: Structure = Structure::new("GetOutboundWebIdentityFederationInfoResponse", &[
        Member::new("IssuerIdentifier", Type::String(&StringConstraints::ANY)),
        Member::new("JwtVendingEnabled", Type::Boolean),
    ]);
    pub static GetPolicyRequest: Structure = Structure::new("GetPolicyRequest", &[
        Member::new("PolicyArn", Type::String(&arnType)).required(),
    ]);
    pub static GetPolicyResponse: Structure = Structure::new("GetPolicyResponse", &[
        Member::new("Policy", Type::Structure(&Policy)),
    ]);
    pub static GetPolicyVersionRequest: Structure = Structure::new("GetPolicyVersionRequest", &[
        Member::new("PolicyArn", Type::String(&arnType)).required(),
        Member::new("VersionId", Type::String(&policyVersionIdType)).required(),
    ]);
    pub static GetPolicyVersionResponse: Structure = Structure::new("GetPolicyVersionResponse", &[
        Member::new("PolicyVersion", Type::Structure(&PolicyVersion)),
    ]);
    pub static GetRolePolicyRequest: Structure = Structure::new("GetRolePolicyRequest", &[
        Member::new("RoleName", Type::String(&roleNameType)).required(),
        Member::new("PolicyName", Type::String(&policyNameType)).required(),
    ]);
    pub static GetRolePolicyResponse: Structure = Structure::new("GetRolePolicyResponse", &[
        Member::new("RoleName", Type::String(&roleNameType)).required(),
        Member::new("PolicyName", Type::String(&policyNameType)).required(),
        Member::new("PolicyDocument", Type::String(&policyDocumentType)).required(),
    ]);
    pub static GetRoleRequest: Structure = Structure::new("GetRoleRequest", &[
        Member::new("RoleName", Type::String(&roleNameType)).required(),
    ]);
    pub static GetRoleResponse: Structure = Structure::new("GetRoleResponse", &[
        Member::new("Role", Type::Structure(&Role)).required(),
    ]);
    pub static GetSAMLProviderRequest: Structure = Structure::new("GetSAMLProviderRequest", &[
        Member::new("SAMLProviderArn", Type::String(&arnType)).required(),
    ]);
    pub static GetSAMLProviderResponse: Structure = Structure::new("GetSAMLProviderResponse", &[
        Member::new("SAMLProviderUUID", Type::String(&privateKeyIdType)),
        Member::new("SAMLMetadataDocument", Type::String(&SAMLMetadataDocumentType)),
        Member::new("CreateDate", Type::Timestamp(None)),
        Member::new("ValidUntil", Type::Timestamp(None)),
        Member::new("Tags", Type::List(&tagListType)),
        Member::new("AssertionEncryptionMode", Type::String(&assertionEncryptionModeType)),
        Member::new("PrivateKeyList", Type::List(&privateKeyList)),
    ]);
    pub static GetSSHPublicKeyRequest: Structure = Structure::new("GetSSHPublicKeyRequest", &[
        Member::new("UserName", Type::String(&userNameType)).required(),
        Member::new("SSHPublicKeyId", Type::String(&publicKeyIdType)).required(),
        Member::new("Encoding", Type::String(&encodingType)).required(),
    ]);
    pub static GetSSHPublicKeyResponse: Structure = Structure::new("GetSSHPublicKeyResponse", &[
        Member::new("SSHPublicKey", Type::Structure(&SSHPublicKey)),
    ]);
    pub static GetServerCertificateRequest: Structure = Structure::new("GetServerCertificateRequest", &[
        Member::new("ServerCertificateName", Type::String(&serverCertificateNameType)).required(),
    ]);
    pub static GetServerCertificateResponse: Structure = Structure::new("GetServerCertificateResponse", &[
        Member::new("ServerCertificate", Type::Structure(&ServerCertificate)).required(),
    ]);
    pub static GetServiceLastAccessedDetailsRequest: Structure = Structure::new("GetServiceLastAccessedDetailsRequest", &[
        Member::new("JobId", Type::String(&jobIDType)).required(),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
        Member::new("Marker", Type::String(&markerType)),
    ]);
    pub static GetServiceLastAccessedDetailsResponse: Structure = Structure::new("GetServiceLastAccessedDetailsResponse", &[
        Member::new("JobStatus", Type::String(&jobStatusType)).required(),
        Member::new("JobType", Type::String(&AccessAdvisorUsageGranularityType)),
        Member::new("JobCreationDate", Type::Timestamp(None)).required(),
        Member::new("ServicesLastAccessed", Type::List(&ServicesLastAccessed)).required(),
        Member::new("JobCompletionDate", Type::Timestamp(None)).required(),
        Member::new("IsTruncated", Type::Boolean),
        Member::new("Marker", Type::String(&StringConstraints::ANY)),
        Member::new("Error", Type::Structure(&ErrorDetails)),
    ]);
    pub static GetServiceLastAccessedDetailsWithEntitiesRequest: Structure = Structure::new("GetServiceLastAccessedDetailsWithEntitiesRequest", &[
        Member::new("JobId", Type::String(&jobIDType)).required(),
        Member::new("ServiceNamespace", Type::String(&serviceNamespaceType)).required(),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
        Member::new("Marker", Type::String(&markerType)),
    ]);
    pub static GetServiceLastAccessedDetailsWithEntitiesResponse: Structure = Structure::new("GetServiceLastAccessedDetailsWithEntitiesResponse", &[
        Member::new("JobStatus", Type::String(&jobStatusType)).required(),
        Member::new("JobCreationDate", Type::Timestamp(None)).required(),
        Member::new("JobCompletionDate", Type::Timestamp(None)).required(),
        Member::new("EntityDetailsList", Type::List(&entityDetailsListType)).required(),
        Member::new("IsTruncated", Type::Boolean),
        Member::new("Marker", Type::String(&StringConstraints::ANY)),
        Member::new("Error", Type::Structure(&ErrorDetails)),
    ]);
    pub static GetServiceLinkedRoleDeletionStatusRequest: Structure = Structure::new("GetServiceLinkedRoleDeletionStatusRequest", &[
        Member::new("DeletionTaskId", Type::String(&DeletionTaskIdType)).required(),
    ]);
    pub static GetServiceLinkedRoleDeletionStatusResponse: Structure = Structure::new("GetServiceLinkedRoleDeletionStatusResponse", &[
        Member::new("Status", Type::String(&DeletionTaskStatusType)).required(),
        Member::new("Reason", Type::Structure(&DeletionTaskFailureReasonType)),
    ]);
    pub static GetUserPolicyRequest: Structure = Structure::new("GetUserPolicyRequest", &[
        Member::new("UserName", Type::String(&existingUserNameType)).required(),
        Member::new("PolicyName", Type::String(&policyNameType)).required(),
    ]);
    pub static GetUserPolicyResponse: Structure = Structure::new("GetUserPolicyResponse", &[
        Member::new("UserName", Type::String(&existingUserNameType)).required(),
        Member::new("PolicyName", Type::String(&policyNameType)).required(),
        Member::new("PolicyDocument", Type::String(&policyDocumentType)).required(),
    ]);
    pub static GetUserRequest: Structure = Structure::new("GetUserRequest", &[
        Member::new("UserName", Type::String(&existingUserNameType)),
    ]);
    pub static GetUserResponse: Structure = Structure::new("GetUserResponse", &[
        Member::new("User", Type::Structure(&User)).required(),
    ]);
    pub static Group: Structure = Structure::new("Group", &[
        Member::new("Path", Type::String(&pathType)).required(),
        Member::new("GroupName", Type::String(&groupNameType)).required(),
        Member::new("GroupId", Type::String(&idType)).required(),
        Member::new("Arn", Type::String(&arnType)).required(),
        Member::new("CreateDate", Type::Timestamp(None)).required(),
    ]);
    pub static GroupDetail: Structure = Structure::new("GroupDetail", &[
        Member::new("Path", Type::String(&pathType)),
        Member::new("GroupName", Type::String(&groupNameType)),
        Member::new("GroupId", Type::String(&idType)),
        Member::new("Arn", Type::String(&arnType)),
        Member::new("CreateDate", Type::Timestamp(None)),
        Member::new("GroupPolicyList", Type::List(&policyDetailListType)),
        Member::new("AttachedManagedPolicies", Type::List(&attachedPoliciesListType)),
    ]);
    pub static InstanceProfile: Structure = Structure::new("InstanceProfile", &[
        Member::new("Path", Type::String(&pathType)).required(),
        Member::new("InstanceProfileName", Type::String(&instanceProfileNameType)).required(),
        Member::new("InstanceProfileId", Type::String(&idType)).required(),
        Member::new("Arn", Type::String(&arnType)).required(),
        Member::new("CreateDate", Type::Timestamp(None)).required(),
        Member::new("Roles", Type::List(&roleListType)).required(),
        Member::new("Tags", Type::List(&tagListType)),
    ]);
    pub static InvalidAuthenticationCodeException: Structure = Structure { error: Some(ErrorTrait { code: "InvalidAuthenticationCode", http_status: 403, sender_fault: true }), ..Structure::new("InvalidAuthenticationCodeException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static InvalidCertificateException: Structure = Structure { error: Some(ErrorTrait { code: "InvalidCertificate", http_status: 400, sender_fault: true }), ..Structure::new("InvalidCertificateException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static InvalidInputException: Structure = Structure { error: Some(ErrorTrait { code: "InvalidInput", http_status: 400, sender_fault: true }), ..Structure::new("InvalidInputException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static InvalidPublicKeyException: Structure = Structure { error: Some(ErrorTrait { code: "InvalidPublicKey", http_status: 400, sender_fault: true }), ..Structure::new("InvalidPublicKeyException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static InvalidUserTypeException: Structure = Structure { error: Some(ErrorTrait { code: "InvalidUserType", http_status: 400, sender_fault: true }), ..Structure::new("InvalidUserTypeException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static KeyPairMismatchException: Structure = Structure { error: Some(ErrorTrait { code: "KeyPairMismatch", http_status: 400, sender_fault: true }), ..Structure::new("KeyPairMismatchException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static LimitExceededException: Structure = Structure { error: Some(ErrorTrait { code: "LimitExceeded", http_status: 409, sender_fault: true }), ..Structure::new("LimitExceededException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static ListAccessKeysRequest: Structure = Structure::new("ListAccessKeysRequest", &[
        Member::new("UserName", Type::String(&existingUserNameType)),
        Member::new("Marker", Type::String(&markerType)),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
    ]);
    pub static ListAccessKeysResponse: Structure = Structure::new("ListAccessKeysResponse", &[
        Member::new("AccessKeyMetadata", Type::List(&accessKeyMetadataListType)).required(),
        Member::new("IsTruncated", Type::Boolean),
        Member::new("Marker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ListAccountAliasesRequest: Structure = Structure::new("ListAccountAliasesRequest", &[
        Member::new("Marker", Type::String(&markerType)),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
    ]);
    pub static ListAccountAliasesResponse: Structure = Structure::new("ListAccountAliasesResponse", &[
        Member::new("AccountAliases", Type::List(&accountAliasListType)).required(),
        Member::new("IsTruncated", Type::Boolean),
        Member::new("Marker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ListAttachedGroupPoliciesRequest: Structure = Structure::new("ListAttachedGroupPoliciesRequest", &[
        Member::new("GroupName", Type::String(&groupNameType)).required(),
        Member::new("PathPrefix", Type::String(&policyPathType)),
        Member::new("Marker", Type::String(&markerType)),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
    ]);
    pub static ListAttachedGroupPoliciesResponse: Structure = Structure::new("ListAttachedGroupPoliciesResponse", &[
        Member::new("AttachedPolicies", Type::List(&attachedPoliciesListType)),
        Member::new("IsTruncated", Type::Boolean),
        Member::new("Marker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ListAttachedRolePoliciesRequest: Structure = Structure::new("ListAttachedRolePoliciesRequest", &[
        Member::new("RoleName", Type::String(&roleNameType)).required(),
        Member::new("PathPrefix", Type::String(&policyPathType)),
        Member::new("Marker", Type::String(&markerType)),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
    ]);
    pub static ListAttachedRolePoliciesResponse: Structure = Structure::new("ListAttachedRolePoliciesResponse", &[
        Member::new("AttachedPolicies", Type::List(&attachedPoliciesListType)),
        Member::new("IsTruncated", Type::Boolean),
        Member::new("Marker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ListAttachedUserPoliciesRequest: Structure = Structure::new("ListAttachedUserPoliciesRequest", &[
        Member::new("UserName", Type::String(&userNameType)).required(),
        Member::new("PathPrefix", Type::String(&policyPathType)),
        Member::new("Marker", Type::String(&markerType)),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
    ]);
    pub static ListAttachedUserPoliciesResponse: Structure = Structure::new("ListAttachedUserPoliciesResponse", &[
        Member::new("AttachedPolicies", Type::List(&attachedPoliciesListType)),
        Member::new("IsTruncated", Type::Boolean),
        Member::new("Marker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ListDelegationRequestsRequest: Structure = Structure::new("ListDelegationRequestsRequest", &[
        Member::new("OwnerId", Type::String(&ownerIdType)),
        Member::new("Marker", Type::String(&markerType)),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
    ]);
    pub static ListDelegationRequestsResponse: Structure = Structure::new("ListDelegationRequestsResponse", &[
        Member::new("DelegationRequests", Type::List(&delegationRequestsListType)),
        Member::new("Marker", Type::String(&markerType)),
        Member::new("isTruncated", Type::Boolean),
    ]);
    pub static ListEntitiesForPolicyRequest: Structure = Structure::new("ListEntitiesForPolicyRequest", &[
        Member::new("PolicyArn", Type::String(&arnType)).required(),
        Member::new("EntityFilter", Type::String(&EntityType)),
        Member::new("PathPrefix", Type::String(&pathType)),
        Member::new("PolicyUsageFilter", Type::String(&PolicyUsageType)),
        Member::new("Marker", Type::String(&markerType)),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
    ]);
    pub static ListEntitiesForPolicyResponse: Structure = Structure::new("ListEntitiesForPolicyResponse", &[
        Member::new("PolicyGroups", Type::List(&PolicyGroupListType)),
        Member::new("PolicyUsers", Type::List(&PolicyUserListType)),
        Member::new("PolicyRoles", Type::List(&PolicyRoleListType)),
        Member::new("IsTruncated", Type::Boolean),
        Member::new("Marker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ListGroupPoliciesRequest: Structure = Structure::new("ListGroupPoliciesRequest", &[
        Member::new("GroupName", Type::String(&groupNameType)).required(),
        Member::new("Marker", Type::String(&markerType)),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
    ]);
    pub static ListGroupPoliciesResponse: Structure = Structure::new("ListGroupPoliciesResponse", &[
        Member::new("PolicyNames", Type::List(&policyNameListType)).required(),
        Member::new("IsTruncated", Type::Boolean),
        Member::new("Marker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ListGroupsForUserRequest: Structure = Structure::new("ListGroupsForUserRequest", &[
        Member::new("UserName", Type::String(&existingUserNameType)).required(),
        Member::new("Marker", Type::String(&markerType)),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
    ]);
    pub static ListGroupsForUserResponse: Structure = Structure::new("ListGroupsForUserResponse", &[
        Member::new("Groups", Type::List(&groupListType)).required(),
        Member::new("IsTruncated", Type::Boolean),
        Member::new("Marker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ListGroupsRequest: Structure = Structure::new("ListGroupsRequest", &[
        Member::new("PathPrefix", Type::String(&pathPrefixType)),
        Member::new("Marker", Type::String(&markerType)),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
    ]);
    pub static ListGroupsResponse: Structure = Structure::new("ListGroupsResponse", &[
        Member::new("Groups", Type::List(&groupListType)).required(),
        Member::new("IsTruncated", Type::Boolean),
        Member::new("Marker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ListInstanceProfileTagsRequest: Structure = Structure::new("ListInstanceProfileTagsRequest", &[
        Member::new("InstanceProfileName", Type::String(&instanceProfileNameType)).required(),
        Member::new("Marker", Type::String(&markerType)),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
    ]);
    pub static ListInstanceProfileTagsResponse: Structure = Structure::new("ListInstanceProfileTagsResponse", &[
        Member::new("Tags", Type::List(&tagListType)).required(),
        Member::new("IsTruncated", Type::Boolean),
        Member::new("Marker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ListInstanceProfilesForRoleRequest: Structure = Structure::new("ListInstanceProfilesForRoleRequest", &[
        Member::new("RoleName", Type::String(&roleNameType)).required(),
        Member::new("Marker", Type::String(&markerType)),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
    ]);
    pub static ListInstanceProfilesForRoleResponse: Structure = Structure::new("ListInstanceProfilesForRoleResponse", &[
        Member::new("InstanceProfiles", Type::List(&instanceProfileListType)).required(),
        Member::new("IsTruncated", Type::Boolean),
        Member::new("Marker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ListInstanceProfilesRequest: Structure = Structure::new("ListInstanceProfilesRequest", &[
        Member::new("PathPrefix", Type::String(&pathPrefixType)),
        Member::new("Marker", Type::String(&markerType)),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
    ]);
    pub static ListInstanceProfilesResponse: Structure = Structure::new("ListInstanceProfilesResponse", &[
        Member::new("InstanceProfiles", Type::List(&instanceProfileListType)).required(),
        Member::new("IsTruncated", Type::Boolean),
        Member::new("Marker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ListMFADeviceTagsRequest: Structure = Structure::new("ListMFADeviceTagsRequest", &[
        Member::new("SerialNumber", Type::String(&serialNumberType)).required(),
        Member::new("Marker", Type::String(&markerType)),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
    ]);
    pub static ListMFADeviceTagsResponse: Structure = Structure::new("ListMFADeviceTagsResponse", &[
        Member::new("Tags", Type::List(&tagListType)).required(),
        Member::new("IsTruncated", Type::Boolean),
        Member::new("Marker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ListMFADevicesRequest: Structure = Structure::new("ListMFADevicesRequest", &[
        Member::new("UserName", Type::String(&existingUserNameType)),
        Member::new("Marker", Type::String(&markerType)),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
    ]);
    pub static ListMFADevicesResponse: Structure = Structure::new("ListMFADevicesResponse", &[
        Member::new("MFADevices", Type::List(&mfaDeviceListType)).required(),
        Member::new("IsTruncated", Type::Boolean),
        Member::new("Marker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ListOpenIDConnectProviderTagsRequest: Structure = Structure::new("ListOpenIDConnectProviderTagsRequest", &[
        Member::new("OpenIDConnectProviderArn", Type::String(&arnType)).required(),
        Member::new("Marker", Type::String(&markerType)),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
    ]);
    pub static ListOpenIDConnectProviderTagsResponse: Structure = Structure::new("ListOpenIDConnectProviderTagsResponse", &[
        Member::new("Tags", Type::List(&tagListType)).required(),
        Member::new("IsTruncated", Type::Boolean),
        Member::new("Marker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ListOpenIDConnectProvidersRequest: Structure = Structure::new("ListOpenIDConnectProvidersRequest", &[]);
    pub static ListOpenIDConnectProvidersResponse: Structure = Structure::new("ListOpenIDConnectProvidersResponse", &[
        Member::new("OpenIDConnectProviderList", Type::List(&OpenIDConnectProviderListType)),
    ]);
    pub static ListOrganizationsFeaturesRequest: Structure = Structure::new("ListOrganizationsFeaturesRequest", &[]);
    pub static ListOrganizationsFeaturesResponse: Structure = Structure::new("ListOrganizationsFeaturesResponse", &[
        Member::new("OrganizationId", Type::String(&OrganizationIdType)),
        Member::new("EnabledFeatures", Type::List(&FeaturesListType)),
    ]);
    pub static ListPoliciesGrantingServiceAccessEntry: Structure = Structure::new("ListPoliciesGrantingServiceAccessEntry", &[
        Member::new("ServiceNamespace", Type::String(&serviceNamespaceType)),
        Member::new("Policies", Type::List(&policyGrantingServiceAccessListType)),
    ]);
    pub static ListPoliciesGrantingServiceAccessRequest: Structure = Structure::new("ListPoliciesGrantingServiceAccessRequest", &[
        Member::new("Marker", Type::String(&markerType)),
        Member::new("Arn", Type::String(&arnType)).required(),
        Member::new("ServiceNamespaces", Type::List(&serviceNamespaceListType)).required(),
    ]);
    pub static ListPoliciesGrantingServiceAccessResponse: Structure = Structure::new("ListPoliciesGrantingServiceAccessResponse", &[
        Member::new("PoliciesGrantingServiceAccess", Type::List(&listPolicyGrantingServiceAccessResponseListType)).required(),
        Member::new("IsTruncated", Type::Boolean),
        Member::new("Marker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ListPoliciesRequest: Structure = Structure::new("ListPoliciesRequest", &[
        Member::new("Scope", Type::String(&policyScopeType)),
        Member::new("OnlyAttached", Type::Boolean),
        Member::new("PathPrefix", Type::String(&policyPathType)),
        Member::new("PolicyUsageFilter", Type::String(&PolicyUsageType)),
        Member::new("Marker", Type::String(&markerType)),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
    ]);
    pub static ListPoliciesResponse: Structure = Structure::new("ListPoliciesResponse", &[
        Member::new("Policies", Type::List(&policyListType)),
        Member::new("IsTruncated", Type::Boolean),
        Member::new("Marker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ListPolicyTagsRequest: Structure = Structure::new("ListPolicyTagsRequest", &[
        Member::new("PolicyArn", Type::String(&arnType)).required(),
        Member::new("Marker", Type::String(&markerType)),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
    ]);
    pub static ListPolicyTagsResponse: Structure = Structure::new("ListPolicyTagsResponse", &[
        Member::new("Tags", Type::List(&tagListType)).required(),
        Member::new("IsTruncated", Type::Boolean),
        Member::new("Marker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ListPolicyVersionsRequest: Structure = Structure::new("ListPolicyVersionsRequest", &[
        Member::new("PolicyArn", Type::String(&arnType)).required(),
        Member::new("Marker", Type::String(&markerType)),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
    ]);
    pub static ListPolicyVersionsResponse: Structure = Structure::new("ListPolicyVersionsResponse", &[
        Member::new("Versions", Type::List(&policyDocumentVersionListType)),
        Member::new("IsTruncated", Type::Boolean),
        Member::new("Marker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ListRolePoliciesRequest: Structure = Structure::new("ListRolePoliciesRequest", &[
        Member::new("RoleName", Type::String(&roleNameType)).required(),
        Member::new("Marker", Type::String(&markerType)),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
    ]);
    pub static ListRolePoliciesResponse: Structure = Structure::new("ListRolePoliciesResponse", &[
        Member::new("PolicyNames", Type::List(&policyNameListType)).required(),
        Member::new("IsTruncated", Type::Boolean),
        Member::new("Marker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ListRoleTagsRequest: Structure = Structure::new("ListRoleTagsRequest", &[
        Member::new("RoleName", Type::String(&roleNameType)).required(),
        Member::new("Marker", Type::String(&markerType)),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
    ]);
    pub static ListRoleTagsResponse: Structure = Structure::new("ListRoleTagsResponse", &[
        Member::new("Tags", Type::List(&tagListType)).required(),
        Member::new("IsTruncated", Type::Boolean),
        Member::new("Marker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ListRolesRequest: Structure = Structure::new("ListRolesRequest", &[
        Member::new("PathPrefix", Type::String(&pathPrefixType)),
        Member::new("Marker", Type::String(&markerType)),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
    ]);
    pub static ListRolesResponse: Structure = Structure::new("ListRolesResponse", &[
        Member::new("Roles", Type::List(&roleListType)).required(),
        Member::new("IsTruncated", Type::Boolean),
        Member::new("Marker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ListSAMLProviderTagsRequest: Structure = Structure::new("ListSAMLProviderTagsRequest", &[
        Member::new("SAMLProviderArn", Type::String(&arnType)).required(),
        Member::new("Marker", Type::String(&markerType)),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
    ]);
    pub static ListSAMLProviderTagsResponse: Structure = Structure::new("ListSAMLProviderTagsResponse", &[
        Member::new("Tags", Type::List(&tagListType)).required(),
        Member::new("IsTruncated", Type::Boolean),
        Member::new("Marker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ListSAMLProvidersRequest: Structure = Structure::new("ListSAMLProvidersRequest", &[]);
    pub static ListSAMLProvidersResponse: Structure = Structure::new("ListSAMLProvidersResponse", &[
        Member::new("SAMLProviderList", Type::List(&SAMLProviderListType)),
    ]);
    pub static ListSSHPublicKeysRequest: Structure = Structure::new("ListSSHPublicKeysRequest", &[
        Member::new("UserName", Type::String(&userNameType)),
        Member::new("Marker", Type::String(&markerType)),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
    ]);
    pub static ListSSHPublicKeysResponse: Structure = Structure::new("ListSSHPublicKeysResponse", &[
        Member::new("SSHPublicKeys", Type::List(&SSHPublicKeyListType)),
        Member::new("IsTruncated", Type::Boolean),
        Member::new("Marker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ListServerCertificateTagsRequest: Structure = Structure::new("ListServerCertificateTagsRequest", &[
        Member::new("ServerCertificateName", Type::String(&serverCertificateNameType)).required(),
        Member::new("Marker", Type::String(&markerType)),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
    ]);
    pub static ListServerCertificateTagsResponse: Structure = Structure::new("ListServerCertificateTagsResponse", &[
        Member::new("Tags", Type::List(&tagListType)).required(),
        Member::new("IsTruncated", Type::Boolean),
        Member::new("Marker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ListServerCertificatesRequest: Structure = Structure::new("ListServerCertificatesRequest", &[
        Member::new("PathPrefix", Type::String(&pathPrefixType)),
        Member::new("Marker", Type::String(&markerType)),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
    ]);
    pub static ListServerCertificatesResponse: Structure = Structure::new("ListServerCertificatesResponse", &[
        Member::new("ServerCertificateMetadataList", Type::List(&serverCertificateMetadataListType)).required(),
        Member::new("IsTruncated", Type::Boolean),
        Member::new("Marker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ListServiceSpecificCredentialsRequest: Structure = Structure::new("ListServiceSpecificCredentialsRequest", &[
        Member::new("UserName", Type::String(&userNameType)),
        Member::new("ServiceName", Type::String(&StringConstraints::ANY)),
        Member::new("AllUsers", Type::Boolean),
        Member::new("Marker", Type::String(&markerType)),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
    ]);
    pub static ListServiceSpecificCredentialsResponse: Structure = Structure::new("ListServiceSpecificCredentialsResponse", &[
        Member::new("ServiceSpecificCredentials", Type::List(&ServiceSpecificCredentialsListType)),
        Member::new("Marker", Type::String(&StringConstraints::ANY)),
        Member::new("IsTruncated", Type::Boolean),
    ]);
    pub static ListSigningCertificatesRequest: Structure = Structure::new("ListSigningCertificatesRequest", &[
        Member::new("UserName", Type::String(&existingUserNameType)),
        Member::new("Marker", Type::String(&markerType)),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
    ]);
    pub static ListSigningCertificatesResponse: Structure = Structure::new("ListSigningCertificatesResponse", &[
        Member::new("Certificates", Type::List(&certificateListType)).required(),
        Member::new("IsTruncated", Type::Boolean),
        Member::new("Marker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ListUserPoliciesRequest: Structure = Structure::new("ListUserPoliciesRequest", &[
        Member::new("UserName", Type::String(&existingUserNameType)).required(),
        Member::new("Marker", Type::String(&markerType)),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
    ]);
    pub static ListUserPoliciesResponse: Structure = Structure::new("ListUserPoliciesResponse", &[
        Member::new("PolicyNames", Type::List(&policyNameListType)).required(),
        Member::new("IsTruncated", Type::Boolean),
        Member::new("Marker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ListUserTagsRequest: Structure = Structure::new("ListUserTagsRequest", &[
        Member::new("UserName", Type::String(&existingUserNameType)).required(),
        Member::new("Marker", Type::String(&markerType)),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
    ]);
    pub static ListUserTagsResponse: Structure = Structure::new("ListUserTagsResponse", &[
        Member::new("Tags", Type::List(&tagListType)).required(),
        Member::new("IsTruncated", Type::Boolean),
        Member::new("Marker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ListUsersRequest: Structure = Structure::new("ListUsersRequest", &[
        Member::new("PathPrefix", Type::String(&pathPrefixType)),
        Member::new("Marker", Type::String(&markerType)),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
    ]);
    pub static ListUsersResponse: Structure = Structure::new("ListUsersResponse", &[
        Member::new("Users", Type::List(&userListType)).required(),
        Member::new("IsTruncated", Type::Boolean),
        Member::new("Marker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ListVirtualMFADevicesRequest: Structure = Structure::new("ListVirtualMFADevicesRequest", &[
        Member::new("AssignmentStatus", Type::String(&assignmentStatusType)),
        Member::new("Marker", Type::String(&markerType)),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
    ]);
    pub static ListVirtualMFADevicesResponse: Structure = Structure::new("ListVirtualMFADevicesResponse", &[
        Member::new("VirtualMFADevices", Type::List(&virtualMFADeviceListType)).required(),
        Member::new("IsTruncated", Type::Boolean),
        Member::new("Marker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static LoginProfile: Structure = Structure::new("LoginProfile", &[
        Member::new("UserName", Type::String(&userNameType)).required(),
        Member::new("CreateDate", Type::Timestamp(None)).required(),
        Member::new("PasswordResetRequired", Type::Boolean),
    ]);
    pub static MFADevice: Structure = Structure::new("MFADevice", &[
        Member::new("UserName", Type::String(&userNameType)).required(),
        Member::new("SerialNumber", Type::String(&serialNumberType)).required(),
        Member::new("EnableDate", Type::Timestamp(None)).required(),
    ]);
    pub static MalformedCertificateException: Structure = Structure { error: Some(ErrorTrait { code: "MalformedCertificate", http_status: 400, sender_fault: true }), ..Structure::new("MalformedCertificateException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static MalformedPolicyDocumentException: Structure = Structure { error: Some(ErrorTrait { code: "MalformedPolicyDocument", http_status: 400, sender_fault: true }), ..Structure::new("MalformedPolicyDocumentException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static ManagedPolicyDetail: Structure = Structure::new("ManagedPolicyDetail", &[
        Member::new("PolicyName", Type::String(&policyNameType)),
        Member::new("PolicyId", Type::String(&idType)),
        Member::new("Arn", Type::String(&arnType)),
        Member::new("Path", Type::String(&policyPathType)),
        Member::new("DefaultVersionId", Type::String(&policyVersionIdType)),
        Member::new("AttachmentCount", Type::Integer(&NumberConstraints::ANY)),
        Member::new("PermissionsBoundaryUsageCount", Type::Integer(&NumberConstraints::ANY)),
        Member::new("IsAttachable", Type::Boolean),
        Member::new("Description", Type::String(&policyDescriptionType)),
        Member::new("CreateDate", Type::Timestamp(None)),
        Member::new("UpdateDate", Type::Timestamp(None)),
        Member::new("PolicyVersionList", Type::List(&policyDocumentVersionListType)),
    ]);
    pub static ManagedPolicyDetailListType: List = List { member: Type::Structure(&ManagedPolicyDetail), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static NoSuchEntityException: Structure = Structure { error: Some(ErrorTrait { code: "NoSuchEntity", http_status: 404, sender_fault: true }), ..Structure::new("NoSuchEntityException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static OpenIDConnectProviderListEntry: Structure = Structure::new("OpenIDConnectProviderListEntry", &[
        Member::new("Arn", Type::String(&arnType)),
    ]);
    pub static OpenIDConnectProviderListType: List = List { member: Type::Structure(&OpenIDConnectProviderListEntry), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static OpenIDConnectProviderUrlType: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 255), pattern: None, values: &[] };
    pub static OpenIdIdpCommunicationErrorException: Structure = Structure { error: Some(ErrorTrait { code: "OpenIdIdpCommunicationError", http_status: 400, sender_fault: true }), ..Structure::new("OpenIdIdpCommunicationErrorException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static OrganizationIdType: StringConstraints = StringConstraints { length: LengthConstraints::of(-1, 34), pattern: Some({ static PATTERN: Pattern = Pattern::new("^o-[a-z0-9]{10,32}$"); &PATTERN }), values: &[] };
    pub static OrganizationNotFoundException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 400, sender_fault: true }), ..Structure::new("OrganizationNotFoundException", &[]) };
    pub static OrganizationNotInAllFeaturesModeException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 400, sender_fault: true }), ..Structure::new("OrganizationNotInAllFeaturesModeException", &[]) };
    pub static OrganizationsDecisionDetail: Structure = Structure::new("OrganizationsDecisionDetail", &[
        Member::new("AllowedByOrganizations", Type::Boolean),
    ]);
    pub static PasswordPolicy: Structure = Structure::new("PasswordPolicy", &[
        Member::new("MinimumPasswordLength", Type::Integer(&NumberConstraints { min: Some(6.0), max: Some(128.0) })),
        Member::new("RequireSymbols", Type::Boolean),
        Member::new("RequireNumbers", Type::Boolean),
        Member::new("RequireUppercaseCharacters", Type::Boolean),
        Member::new("RequireLowercaseCharacters", Type::Boolean),
        Member::new("AllowUsersToChangePassword", Type::Boolean),
        Member::new("ExpirePasswords", Type::Boolean),
        Member::new("MaxPasswordAge", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1095.0) })),
        Member::new("PasswordReusePrevention", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(24.0) })),
        Member::new("HardExpiry", Type::Boolean),
    ]);
    pub static PasswordPolicyViolationException: Structure = Structure { error: Some(ErrorTrait { code: "PasswordPolicyViolation", http_status: 400, sender_fault: true }), ..Structure::new("PasswordPolicyViolationException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static PermissionsBoundaryAttachmentType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["PermissionsBoundaryPolicy"] };
    pub static PermissionsBoundaryDecisionDetail: Structure = Structure::new("PermissionsBoundaryDecisionDetail", &[
        Member::new("AllowedByPermissionsBoundary", Type::Boolean),
    ]);
    pub static Policy: Structure = Structure::new("Policy", &[
        Member::new("PolicyName", Type::String(&policyNameType)),
        Member::new("PolicyId", Type::String(&idType)),
        Member::new("Arn", Type::String(&arnType)),
        Member::new("Path", Type::String(&policyPathType)),
        Member::new("DefaultVersionId", Type::String(&policyVersionIdType)),
        Member::new("AttachmentCount", Type::Integer(&NumberConstraints::ANY)),
        Member::new("PermissionsBoundaryUsageCount", Type::Integer(&NumberConstraints::ANY)),
        Member::new("IsAttachable", Type::Boolean),
        Member::new("Description", Type::String(&policyDescriptionType)),
        Member::new("CreateDate", Type::Timestamp(None)),
        Member::new("UpdateDate", Type::Timestamp(None)),
        Member::new("Tags", Type::List(&tagListType)),
    ]);
    pub static PolicyDetail: Structure = Structure::new("PolicyDetail", &[
        Member::new("PolicyName", Type::String(&policyNameType)),
        Member::new("PolicyDocument", Type::String(&policyDocumentType)),
    ]);
    pub static PolicyEvaluationDecisionType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["allowed", "explicitDeny", "implicitDeny"] };
    pub static PolicyEvaluationException: Structure = Structure { error: Some(ErrorTrait { code: "PolicyEvaluation", http_status: 500, sender_fault: false }), ..Structure::new("PolicyEvaluationException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static PolicyGrantingServiceAccess: Structure = Structure::new("PolicyGrantingServiceAccess", &[
        Member::new("PolicyName", Type::String(&policyNameType)).required(),
        Member::new("PolicyType", Type::String(&policyType)).required(),
        Member::new("PolicyArn", Type::String(&arnType)),
        Member::new("EntityType", Type::String(&policyOwnerEntityType)),
        Member::new("EntityName", Type::String(&entityNameType)),
    ]);
    pub static PolicyGroup: Structure = Structure::new("PolicyGroup", &[
        Member::new("GroupName", Type::String(&groupNameType)),
        Member::new("GroupId", Type::String(&idType)),
    ]);
    pub static PolicyGroupListType: List = List { member: Type::Structure(&PolicyGroup), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static PolicyNotAttachableException: Structure = Structure { error: Some(ErrorTrait { code: "PolicyNotAttachable", http_status: 400, sender_fault: true }), ..Structure::new("PolicyNotAttachableException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static PolicyParameter: Structure = Structure::new("PolicyParameter", &[
        Member::new("Name", Type::String(&policyParameterNameType)),
        Member::new("Values", Type::List(&policyParameterValuesListType)),
        Member::new("Type", Type::String(&PolicyParameterTypeEnum)),
    ]);
    pub static PolicyParameterTypeEnum: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["string", "stringList"] };
    pub static PolicyRole: Structure = Structure::new("PolicyRole", &[
        Member::new("RoleName", Type::String(&roleNameType)),
        Member::new("RoleId", Type::String(&idType)),
    ]);
    pub static PolicyRoleListType: List = List { member: Type::Structure(&PolicyRole), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static PolicySourceType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["user", "group", "role", "aws-managed", "user-managed", "resource", "none"] };
    pub static PolicyUsageType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["PermissionsPolicy", "PermissionsBoundary"] };
    pub static PolicyUser: Structure = Structure::new("PolicyUser", &[
        Member::new("UserName", Type::String(&userNameType)),
        Member::new("UserId", Type::String(&idType)),
    ]);
    pub static PolicyUserListType: List = List { member: Type::Structure(&PolicyUser), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static PolicyVersion: Structure = Structure::new("PolicyVersion", &[
        Member::new("Document", Type::String(&policyDocumentType)),
        Member::new("VersionId", Type::String(&policyVersionIdType)),
        Member::new("IsDefaultVersion", Type::Boolean),
        Member::new("CreateDate", Type::Timestamp(None)),
    ]);
    pub static Position: Structure = Structure::new("Position", &[
        Member::new("Line", Type::Integer(&NumberConstraints::ANY)),
        Member::new("Column", Type::Integer(&NumberConstraints::ANY)),
    ]);
    pub static PutGroupPolicyRequest: Structure = Structure::new("PutGroupPolicyRequest", &[
        Member::new("GroupName", Type::String(&groupNameType)).required(),
        Member::new("PolicyName", Type::String(&policyNameType)).required(),
        Member::new("PolicyDocument", Type::String(&policyDocumentType)).required(),
    ]);
    pub static PutRolePermissionsBoundaryRequest: Structure = Structure::new("PutRolePermissionsBoundaryRequest", &[
        Member::new("RoleName", Type::String(&roleNameType)).required(),
        Member::new("PermissionsBoundary", Type::String(&arnType)).required(),
    ]);
    pub static PutRolePolicyRequest: Structure = Structure::new("PutRolePolicyRequest", &[
        Member::new("RoleName", Type::String(&roleNameType)).required(),
        Member::new("PolicyName", Type::String(&policyNameType)).required(),
        Member::new("PolicyDocument", Type::String(&policyDocumentType)).required(),
    ]);
    pub static PutUserPermissionsBoundaryRequest: Structure = Structure::new("PutUserPermissionsBoundaryRequest", &[
        Member::new("UserName", Type::String(&userNameType)).required(),
        Member::new("PermissionsBoundary", Type::String(&arnType)).required(),
    ]);
    pub static PutUserPolicyRequest: Structure = Structure::new("PutUserPolicyRequest", &[
        Member::new("UserName", Type::String(&existingUserNameType)).required(),
        Member::new("PolicyName", Type::String(&policyNameType)).required(),
        Member::new("PolicyDocument", Type::String(&policyDocumentType)).required(),
    ]);
    pub static ReasonType: StringConstraints = StringConstraints { length: LengthConstraints::of(-1, 1000), pattern: None, values: &[] };
    pub static RegionNameType: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 100), pattern: None, values: &[] };
    pub static RejectDelegationRequestRequest: Structure = Structure::new("RejectDelegationRequestRequest", &[
        Member::new("DelegationRequestId", Type::String(&delegationRequestIdType)).required(),
        Member::new("Notes", Type::String(&notesType)),
    ]);
    pub static RemoveClientIDFromOpenIDConnectProviderRequest: Structure = Structure::new("RemoveClientIDFromOpenIDConnectProviderRequest", &[
        Member::new("OpenIDConnectProviderArn", Type::String(&arnType)).required(),
        Member::new("ClientID", Type::String(&clientIDType)).required(),
    ]);
    pub static RemoveRoleFromInstanceProfileRequest: Structure = Structure::new("RemoveRoleFromInstanceProfileRequest", &[
        Member::new("InstanceProfileName", Type::String(&instanceProfileNameType)).required(),
        Member::new("RoleName", Type::String(&roleNameType)).required(),
    ]);
    pub static RemoveUserFromGroupRequest: Structure = Structure::new("RemoveUserFromGroupRequest", &[
        Member::new("GroupName", Type::String(&groupNameType)).required(),
        Member::new("UserName", Type::String(&existingUserNameType)).required(),
    ]);
    pub static ReportFormatType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["text/csv"] };
    pub static ReportGenerationLimitExceededException: Structure = Structure { error: Some(ErrorTrait { code: "ReportGenerationLimitExceeded", http_status: 409, sender_fault: true }), ..Structure::new("ReportGenerationLimitExceededException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static ReportStateType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["STARTED", "INPROGRESS", "COMPLETE"] };
    pub static ResetServiceSpecificCredentialRequest: Structure = Structure::new("ResetServiceSpecificCredentialRequest", &[
        Member::new("UserName", Type::String(&userNameType)),
        Member::new("ServiceSpecificCredentialId", Type::String(&serviceSpecificCredentialId)).required(),
    ]);
    pub static ResetServiceSpecificCredentialResponse: Structure = Structure::new("ResetServiceSpecificCredentialResponse", &[
        Member::new("ServiceSpecificCredential", Type::Structure(&ServiceSpecificCredential)),
    ]);
    pub static ResourceHandlingOptionType: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 64), pattern: None, values: &[] };
    pub static ResourceNameListType: List = List { member: Type::String(&ResourceNameType), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ResourceNameType: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 2048), pattern: None, values: &[] };
    pub static ResourceSpecificResult: Structure = Structure::new("ResourceSpecificResult", &[
        Member::new("EvalResourceName", Type::String(&ResourceNameType)).required(),
        Member::new("EvalResourceDecision", Type::String(&PolicyEvaluationDecisionType)).required(),
        Member::new("MatchedStatements", Type::List(&StatementListType)),
        Member::new("MissingContextValues", Type::List(&ContextKeyNamesResultListType)),
        Member::new("EvalDecisionDetails", Type::Map(&EvalDecisionDetailsType)),
        Member::new("PermissionsBoundaryDecisionDetail", Type::Structure(&PermissionsBoundaryDecisionDetail)),
    ]);
    pub static ResourceSpecificResultListType: List = List { member: Type::Structure(&ResourceSpecificResult), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ResyncMFADeviceRequest: Structure = Structure::new("ResyncMFADeviceRequest", &[
        Member::new("UserName", Type::String(&existingUserNameType)).required(),
        Member::new("SerialNumber", Type::String(&serialNumberType)).required(),
        Member::new("AuthenticationCode1", Type::String(&authenticationCodeType)).required(),
        Member::new("AuthenticationCode2", Type::String(&authenticationCodeType)).required(),
    ]);
    pub static Role: Structure = Structure::new("Role", &[
        Member::new("Path", Type::String(&pathType)).required(),
        Member::new("RoleName", Type::String(&roleNameType)).required(),
        Member::new("RoleId", Type::String(&idType)).required(),
        Member::new("Arn", Type::String(&arnType)).required(),
        Member::new("CreateDate", Type::Timestamp(None)).required(),
        Member::new("AssumeRolePolicyDocument", Type::String(&policyDocumentType)),
        Member::new("Description", Type::String(&roleDescriptionType)),
        Member::new("MaxSessionDuration", Type::Integer(&NumberConstraints { min: Some(3600.0), max: Some(43200.0) })),
        Member::new("PermissionsBoundary", Type::Structure(&AttachedPermissionsBoundary)),
        Member::new("Tags", Type::List(&tagListType)),
        Member::new("RoleLastUsed", Type::Structure(&RoleLastUsed)),
    ]);
    pub static RoleDetail: Structure = Structure::new("RoleDetail", &[
        Member::new("Path", Type::String(&pathType)),
        Member::new("RoleName", Type::String(&roleNameType)),
        Member::new("RoleId", Type::String(&idType)),
        Member::new("Arn", Type::String(&arnType)),
        Member::new("CreateDate", Type::Timestamp(None)),
        Member::new("AssumeRolePolicyDocument", Type::String(&policyDocumentType)),
        Member::new("InstanceProfileList", Type::List(&instanceProfileListType)),
        Member::new("RolePolicyList", Type::List(&policyDetailListType)),
        Member::new("AttachedManagedPolicies", Type::List(&attachedPoliciesListType)),
        Member::new("PermissionsBoundary", Type::Structure(&AttachedPermissionsBoundary)),
        Member::new("Tags", Type::List(&tagListType)),
        Member::new("RoleLastUsed", Type::Structure(&RoleLastUsed)),
    ]);
    pub static RoleLastUsed: Structure = Structure::new("RoleLastUsed", &[
        Member::new("LastUsedDate", Type::Timestamp(None)),
        Member::new("Region", Type::String(&StringConstraints::ANY)),
    ]);
    pub static RoleUsageListType: List = List { member: Type::Structure(&RoleUsageType), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static RoleUsageType: Structure = Structure::new("RoleUsageType", &[
        Member::new("Region", Type::String(&RegionNameType)),
        Member::new("Resources", Type::List(&ArnListType)),
    ]);
    pub static SAMLMetadataDocumentType: StringConstraints = StringConstraints { length: LengthConstraints::of(1000, 10000000), pattern: None, values: &[] };
    pub static SAMLPrivateKey: Structure = Structure::new("SAMLPrivateKey", &[
        Member::new("KeyId", Type::String(&privateKeyIdType)),
        Member::new("Timestamp", Type::Timestamp(None)),
    ]);
    pub static SAMLProviderListEntry: Structure = Structure::new("SAMLProviderListEntry", &[
        Member::new("Arn", Type::String(&arnType)),
        Member::new("ValidUntil", Type::Timestamp(None)),
        Member::new("CreateDate", Type::Timestamp(None)),
    ]);
    pub static SAMLProviderListType: List = List { member: Type::Structure(&SAMLProviderListEntry), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static SAMLProviderNameType: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 128), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\w._-]+"); &PATTERN }), values: &[] };
    pub static SSHPublicKey: Structure = Structure::new("SSHPublicKey", &[
        Member::new("UserName", Type::String(&userNameType)).required(),
        Member::new("SSHPublicKeyId", Type::String(&publicKeyIdType)).required(),
        Member::new("Fingerprint", Type::String(&publicKeyFingerprintType)).required(),
        Member::new("SSHPublicKeyBody", Type::String(&publicKeyMaterialType)).required(),
        Member::new("Status", Type::String(&statusType)).required(),
        Member::new("UploadDate", Type::Timestamp(None)),
    ]);
    pub static SSHPublicKeyListType: List = List { member: Type::Structure(&SSHPublicKeyMetadata), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static SSHPublicKeyMetadata: Structure = Structure::new("SSHPublicKeyMetadata", &[
        Member::new("UserName", Type::String(&userNameType)).required(),
        Member::new("SSHPublicKeyId", Type::String(&publicKeyIdType)).required(),
        Member::new("Status", Type::String(&statusType)).required(),
        Member::new("UploadDate", Type::Timestamp(None)).required(),
    ]);
    pub static SendDelegationTokenRequest: Structure = Structure::new("SendDelegationTokenRequest", &[
        Member::new("DelegationRequestId", Type::String(&delegationRequestIdType)).required(),
    ]);
    pub static ServerCertificate: Structure = Structure::new("ServerCertificate", &[
        Member::new("ServerCertificateMetadata", Type::Structure(&ServerCertificateMetadata)).required(),
        Member::new("CertificateBody", Type::String(&certificateBodyType)).required(),
        Member::new("CertificateChain", Type::String(&certificateChainType)),
        Member::new("Tags", Type::List(&tagListType)),
    ]);
    pub static ServerCertificateMetadata: Structure = Structure::new("ServerCertificateMetadata", &[
        Member::new("Path", Type::String(&pathType)).required(),
        Member::new("ServerCertificateName", Type::String(&serverCertificateNameType)).required(),
        Member::new("ServerCertificateId", Type::String(&idType)).required(),
        Member::new("Arn", Type::String(&arnType)).required(),
        Member::new("UploadDate", Type::Timestamp(None)),
        Member::new("Expiration", Type::Timestamp(None)),
    ]);
    pub static ServiceAccessNotEnabledException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 400, sender_fault: true }), ..Structure::new("ServiceAccessNotEnabledException", &[]) };
    pub static ServiceFailureException: Structure = Structure { error: Some(ErrorTrait { code: "ServiceFailure", http_status: 500, sender_fault: false }), ..Structure::new("ServiceFailureException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static ServiceLastAccessed: Structure = Structure::new("ServiceLastAccessed", &[
        Member::new("ServiceName", Type::String(&StringConstraints::ANY)).required(),
        Member::new("LastAuthenticated", Type::Timestamp(None)),
        Member::new("ServiceNamespace", Type::String(&serviceNamespaceType)).required(),
        Member::new("LastAuthenticatedEntity", Type::String(&arnType)),
        Member::new("LastAuthenticatedRegion", Type::String(&StringConstraints::ANY)),
        Member::new("TotalAuthenticatedEntities", Type::Integer(&NumberConstraints::ANY)),
        Member::new("TrackedActionsLastAccessed", Type::List(&TrackedActionsLastAccessed)),
    ]);
    pub static ServiceNotSupportedException: Structure = Structure { error: Some(ErrorTrait { code: "NotSupportedService", http_status: 404, sender_fault: true }), ..Structure::new("ServiceNotSupportedException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static ServiceSpecificCredential: Structure = Structure::new("ServiceSpecificCredential", &[
        Member::new("CreateDate", Type::Timestamp(None)).required(),
        Member::new("ExpirationDate", Type::Timestamp(None)),
        Member::new("ServiceName", Type::String(&StringConstraints::ANY)).required(),
        Member::new("ServiceUserName", Type::String(&serviceUserName)),
        Member::new("ServicePassword", Type::String(&StringConstraints::ANY)).sensitive(),
        Member::new("ServiceCredentialAlias", Type::String(&serviceCredentialAlias)),
        Member::new("ServiceCredentialSecret", Type::String(&StringConstraints::ANY)).sensitive(),
        Member::new("ServiceSpecificCredentialId", Type::String(&serviceSpecificCredentialId)).required(),
        Member::new("UserName", Type::String(&userNameType)).required(),
        Member::new("Status", Type::String(&statusType)).required(),
    ]);
    pub static ServiceSpecificCredentialMetadata: Structure = Structure::new("ServiceSpecificCredentialMetadata", &[
        Member::new("UserName", Type::String(&userNameType)).required(),
        Member::new("Status", Type::String(&statusType)).required(),
        Member::new("ServiceUserName", Type::String(&serviceUserName)),
        Member::new("ServiceCredentialAlias", Type::String(&serviceCredentialAlias)),
        Member::new("CreateDate", Type::Timestamp(None)).required(),
        Member::new("ExpirationDate", Type::Timestamp(None)),
        Member::new("ServiceSpecificCredentialId", Type::String(&serviceSpecificCredentialId)).required(),
        Member::new("ServiceName", Type::String(&StringConstraints::ANY)).required(),
    ]);
    pub static ServiceSpecificCredentialsListType: List = List { member: Type::Structure(&ServiceSpecificCredentialMetadata), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ServicesLastAccessed: List = List { member: Type::Structure(&ServiceLastAccessed), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static SetDefaultPolicyVersionRequest: Structure = Structure::new("SetDefaultPolicyVersionRequest", &[
        Member::new("PolicyArn", Type::String(&arnType)).required(),
        Member::new("VersionId", Type::String(&policyVersionIdType)).required(),
    ]);
    pub static SetSecurityTokenServicePreferencesRequest: Structure = Structure::new("SetSecurityTokenServicePreferencesRequest", &[
        Member::new("GlobalEndpointTokenVersion", Type::String(&globalEndpointTokenVersion)).required(),
    ]);
    pub static SigningCertificate: Structure = Structure::new("SigningCertificate", &[
        Member::new("UserName", Type::String(&userNameType)).required(),
        Member::new("CertificateId", Type::String(&certificateIdType)).required(),
        Member::new("CertificateBody", Type::String(&certificateBodyType)).required(),
        Member::new("Status", Type::String(&statusType)).required(),
        Member::new("UploadDate", Type::Timestamp(None)),
    ]);
    pub static SimulateCustomPolicyRequest: Structure = Structure::new("SimulateCustomPolicyRequest", &[
        Member::new("PolicyInputList", Type::List(&SimulationPolicyListType)).required(),
        Member::new("PermissionsBoundaryPolicyInputList", Type::List(&SimulationPolicyListType)),
        Member::new("ActionNames", Type::List(&ActionNameListType)).required(),
        Member::new("ResourceArns", Type::List(&ResourceNameListType)),
        Member::new("ResourcePolicy", Type::String(&policyDocumentType)),
        Member::new("ResourceOwner", Type::String(&ResourceNameType)),
        Member::new("CallerArn", Type::String(&ResourceNameType)),
        Member::new("ContextEntries", Type::List(&ContextEntryListType)),
        Member::new("ResourceHandlingOption", Type::String(&ResourceHandlingOptionType)),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
        Member::new("Marker", Type::String(&markerType)),
    ]);
    pub static SimulatePolicyResponse: Structure = Structure::new("SimulatePolicyResponse", &[
        Member::new("EvaluationResults", Type::List(&EvaluationResultsListType)),
        Member::new("IsTruncated", Type::Boolean),
        Member::new("Marker", Type::String(&StringConstraints::ANY)),
    ]);
    pub static SimulatePrincipalPolicyRequest: Structure = Structure::new("SimulatePrincipalPolicyRequest", &[
        Member::new("PolicySourceArn", Type::String(&arnType)).required(),
        Member::new("PolicyInputList", Type::List(&SimulationPolicyListType)),
        Member::new("PermissionsBoundaryPolicyInputList", Type::List(&SimulationPolicyListType)),
        Member::new("ActionNames", Type::List(&ActionNameListType)).required(),
        Member::new("ResourceArns", Type::List(&ResourceNameListType)),
        Member::new("ResourcePolicy", Type::String(&policyDocumentType)),
        Member::new("ResourceOwner", Type::String(&ResourceNameType)),
        Member::new("CallerArn", Type::String(&ResourceNameType)),
        Member::new("ContextEntries", Type::List(&ContextEntryListType)),
        Member::new("ResourceHandlingOption", Type::String(&ResourceHandlingOptionType)),
        Member::new("MaxItems", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
        Member::new("Marker", Type::String(&markerType)),
    ]);
    pub static SimulationPolicyListType: List = List { member: Type::String(&policyDocumentType), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static Statement: Structure = Structure::new("Statement", &[
        Member::new("SourcePolicyId", Type::String(&StringConstraints::ANY)),
        Member::new("SourcePolicyType", Type::String(&PolicySourceType)),
        Member::new("StartPosition", Type::Structure(&Position)),
        Member::new("EndPosition", Type::Structure(&Position)),
    ]);
    pub static StatementListType: List = List { member: Type::Structure(&Statement), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static Tag: Structure = Structure::new("Tag", &[
        Member::new("Key", Type::String(&tagKeyType)).required(),
        Member::new("Value", Type::String(&tagValueType)).required(),
    ]);
    pub static TagInstanceProfileRequest: Structure = Structure::new("TagInstanceProfileRequest", &[
        Member::new("InstanceProfileName", Type::String(&instanceProfileNameType)).required(),
        Member::new("Tags", Type::List(&tagListType)).required(),
    ]);
    pub static TagMFADeviceRequest: Structure = Structure::new("TagMFADeviceRequest", &[
        Member::new("SerialNumber", Type::String(&serialNumberType)).required(),
        Member::new("Tags", Type::List(&tagListType)).required(),
    ]);
    pub static TagOpenIDConnectProviderRequest: Structure = Structure::new("TagOpenIDConnectProviderRequest", &[
        Member::new("OpenIDConnectProviderArn", Type::String(&arnType)).required(),
        Member::new("Tags", Type::List(&tagListType)).required(),
    ]);
    pub static TagPolicyRequest: Structure = Structure::new("TagPolicyRequest", &[
        Member::new("PolicyArn", Type::String(&arnType)).required(),
        Member::new("Tags", Type::List(&tagListType)).required(),
    ]);
    pub static TagRoleRequest: Structure = Structure::new("TagRoleRequest", &[
        Member::new("RoleName", Type::String(&roleNameType)).required(),
        Member::new("Tags", Type::List(&tagListType)).required(),
    ]);
    pub static TagSAMLProviderRequest: Structure = Structure::new("TagSAMLProviderRequest", &[
        Member::new("SAMLProviderArn", Type::String(&arnType)).required(),
        Member::new("Tags", Type::List(&tagListType)).required(),
    ]);
    pub static TagServerCertificateRequest: Structure = Structure::new("TagServerCertificateRequest", &[
        Member::new("ServerCertificateName", Type::String(&serverCertificateNameType)).required(),
        Member::new("Tags", Type::List(&tagListType)).required(),
    ]);
    pub static TagUserRequest: Structure = Structure::new("TagUserRequest", &[
        Member::new("UserName", Type::String(&existingUserNameType)).required(),
        Member::new("Tags", Type::List(&tagListType)).required(),
    ]);
    pub static TrackedActionLastAccessed: Structure = Structure::new("TrackedActionLastAccessed", &[
        Member::new("ActionName", Type::String(&StringConstraints::ANY)),
        Member::new("LastAccessedEntity", Type::String(&arnType)),
        Member::new("LastAccessedTime", Type::Timestamp(None)),
        Member::new("LastAccessedRegion", Type::String(&StringConstraints::ANY)),
    ]);
    pub static TrackedActionsLastAccessed: List = List { member: Type::Structure(&TrackedActionLastAccessed), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static UnmodifiableEntityException: Structure = Structure { error: Some(ErrorTrait { code: "UnmodifiableEntity", http_status: 400, sender_fault: true }), ..Structure::new("UnmodifiableEntityException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static UnrecognizedPublicKeyEncodingException: Structure = Structure { error: Some(ErrorTrait { code: "UnrecognizedPublicKeyEncoding", http_status: 400, sender_fault: true }), ..Structure::new("UnrecognizedPublicKeyEncodingException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static UntagInstanceProfileRequest: Structure = Structure::new("UntagInstanceProfileRequest", &[
        Member::new("InstanceProfileName", Type::String(&instanceProfileNameType)).required(),
        Member::new("TagKeys", Type::List(&tagKeyListType)).required(),
    ]);
    pub static UntagMFADeviceRequest: Structure = Structure::new("UntagMFADeviceRequest", &[
        Member::new("SerialNumber", Type::String(&serialNumberType)).required(),
        Member::new("TagKeys", Type::List(&tagKeyListType)).required(),
    ]);
    pub static UntagOpenIDConnectProviderRequest: Structure = Structure::new("UntagOpenIDConnectProviderRequest", &[
        Member::new("OpenIDConnectProviderArn", Type::String(&arnType)).required(),
        Member::new("TagKeys", Type::List(&tagKeyListType)).required(),
    ]);
    pub static UntagPolicyRequest: Structure = Structure::new("UntagPolicyRequest", &[
        Member::new("PolicyArn", Type::String(&arnType)).required(),
        Member::new("TagKeys", Type::List(&tagKeyListType)).required(),
    ]);
    pub static UntagRoleRequest: Structure = Structure::new("UntagRoleRequest", &[
        Member::new("RoleName", Type::String(&roleNameType)).required(),
        Member::new("TagKeys", Type::List(&tagKeyListType)).required(),
    ]);
    pub static UntagSAMLProviderRequest: Structure = Structure::new("UntagSAMLProviderRequest", &[
        Member::new("SAMLProviderArn", Type::String(&arnType)).required(),
        Member::new("TagKeys", Type::List(&tagKeyListType)).required(),
    ]);
    pub static UntagServerCertificateRequest: Structure = Structure::new("UntagServerCertificateRequest", &[
        Member::new("ServerCertificateName", Type::String(&serverCertificateNameType)).required(),
        Member::new("TagKeys", Type::List(&tagKeyListType)).required(),
    ]);
    pub static UntagUserRequest: Structure = Structure::new("UntagUserRequest", &[
        Member::new("UserName", Type::String(&existingUserNameType)).required(),
        Member::new("TagKeys", Type::List(&tagKeyListType)).required(),
    ]);
    pub static UpdateAccessKeyRequest: Structure = Structure::new("UpdateAccessKeyRequest", &[
        Member::new("UserName", Type::String(&existingUserNameType)),
        Member::new("AccessKeyId", Type::String(&accessKeyIdType)).required(),
        Member::new("Status", Type::String(&statusType)).required(),
    ]);
    pub static UpdateAccountPasswordPolicyRequest: Structure = Structure::new("UpdateAccountPasswordPolicyRequest", &[
        Member::new("MinimumPasswordLength", Type::Integer(&NumberConstraints { min: Some(6.0), max: Some(128.0) })),
        Member::new("RequireSymbols", Type::Boolean),
        Member::new("RequireNumbers", Type::Boolean),
        Member::new("RequireUppercaseCharacters", Type::Boolean),
        Member::new("RequireLowercaseCharacters", Type::Boolean),
        Member::new("AllowUsersToChangePassword", Type::Boolean),
        Member::new("MaxPasswordAge", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1095.0) })),
        Member::new("PasswordReusePrevention", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(24.0) })),
        Member::new("HardExpiry", Type::Boolean),
    ]);
    pub static UpdateAssumeRolePolicyRequest: Structure = Structure::new("UpdateAssumeRolePolicyRequest", &[
        Member::new("RoleName", Type::String(&roleNameType)).required(),
        Member::new("PolicyDocument", Type::String(&policyDocumentType)).required(),
    ]);
    pub static UpdateDelegationRequestRequest: Structure = Structure::new("UpdateDelegationRequestRequest", &[
        Member::new("DelegationRequestId", Type::String(&delegationRequestIdType)).required(),
        Member::new("Notes", Type::String(&notesType)),
    ]);
    pub static UpdateGroupRequest: Structure = Structure::new("UpdateGroupRequest", &[
        Member::new("GroupName", Type::String(&groupNameType)).required(),
        Member::new("NewPath", Type::String(&pathType)),
        Member::new("NewGroupName", Type::String(&groupNameType)),
    ]);
    pub static UpdateLoginProfileRequest: Structure = Structure::new("UpdateLoginProfileRequest", &[
        Member::new("UserName", Type::String(&userNameType)).required(),
        Member::new("Password", Type::String(&passwordType)).sensitive(),
        Member::new("PasswordResetRequired", Type::Boolean),
    ]);
    pub static UpdateOpenIDConnectProviderThumbprintRequest: Structure = Structure::new("UpdateOpenIDConnectProviderThumbprintRequest", &[
        Member::new("OpenIDConnectProviderArn", Type::String(&arnType)).required(),
        Member::new("ThumbprintList", Type::List(&thumbprintListType)).required(),
    ]);
    pub static UpdateRoleDescriptionRequest: Structure = Structure::new("UpdateRoleDescriptionRequest", &[
        Member::new("RoleName", Type::String(&roleNameType)).required(),
        Member::new("Description", Type::String(&roleDescriptionType)).required(),
    ]);
    pub static UpdateRoleDescriptionResponse: Structure = Structure::new("UpdateRoleDescriptionResponse", &[
        Member::new("Role", Type::Structure(&Role)),
    ]);
    pub static UpdateRoleRequest: Structure = Structure::new("UpdateRoleRequest", &[
        Member::new("RoleName", Type::String(&roleNameType)).required(),
        Member::new("Description", Type::String(&roleDescriptionType)),
        Member::new("MaxSessionDuration", Type::Integer(&NumberConstraints { min: Some(3600.0), max: Some(43200.0) })),
    ]);
    pub static UpdateRoleResponse: Structure = Structure::new("UpdateRoleResponse", &[]);
    pub static UpdateSAMLProviderRequest: Structure = Structure::new("UpdateSAMLProviderRequest", &[
        Member::new("SAMLMetadataDocument", Type::String(&SAMLMetadataDocumentType)),
        Member::new("SAMLProviderArn", Type::String(&arnType)).required(),
        Member::new("AssertionEncryptionMode", Type::String(&assertionEncryptionModeType)),
        Member::new("AddPrivateKey", Type::String(&privateKeyType)).sensitive(),
        Member::new("RemovePrivateKey", Type::String(&privateKeyIdType)),
    ]);
    pub static UpdateSAMLProviderResponse: Structure = Structure::new("UpdateSAMLProviderResponse", &[
        Member::new("SAMLProviderArn", Type::String(&arnType)),
    ]);
    pub static UpdateSSHPublicKeyRequest: Structure = Structure::new("UpdateSSHPublicKeyRequest", &[
        Member::new("UserName", Type::String(&userNameType)).required(),
        Member::new("SSHPublicKeyId", Type::String(&publicKeyIdType)).required(),
        Member::new("Status", Type::String(&statusType)).required(),
    ]);
    pub static UpdateServerCertificateRequest: Structure = Structure::new("UpdateServerCertificateRequest", &[
        Member::new("ServerCertificateName", Type::String(&serverCertificateNameType)).required(),
        Member::new("NewPath", Type::String(&pathType)),
        Member::new("NewServerCertificateName", Type::String(&serverCertificateNameType)),
    ]);
    pub static UpdateServiceSpecificCredentialRequest: Structure = Structure::new("UpdateServiceSpecificCredentialRequest", &[
        Member::new("UserName", Type::String(&userNameType)),
        Member::new("ServiceSpecificCredentialId", Type::String(&serviceSpecificCredentialId)).required(),
        Member::new("Status", Type::String(&statusType)).required(),
    ]);
    pub static UpdateSigningCertificateRequest: Structure = Structure::new("UpdateSigningCertificateRequest", &[
        Member::new("UserName", Type::String(&existingUserNameType)),
        Member::new("CertificateId", Type::String(&certificateIdType)).required(),
        Member::new("Status", Type::String(&statusType)).required(),
    ]);
    pub static UpdateUserRequest: Structure = Structure::new("UpdateUserRequest", &[
        Member::new("UserName", Type::String(&existingUserNameType)).required(),
        Member::new("NewPath", Type::String(&pathType)),
        Member::new("NewUserName", Type::String(&userNameType)),
    ]);
    pub static UploadSSHPublicKeyRequest: Structure = Structure::new("UploadSSHPublicKeyRequest", &[
        Member::new("UserName", Type::String(&userNameType)).required(),
        Member::new("SSHPublicKeyBody", Type::String(&publicKeyMaterialType)).required(),
    ]);
    pub static UploadSSHPublicKeyResponse: Structure = Structure::new("UploadSSHPublicKeyResponse", &[
        Member::new("SSHPublicKey", Type::Structure(&SSHPublicKey)),
    ]);
    pub static UploadServerCertificateRequest: Structure = Structure::new("UploadServerCertificateRequest", &[
        Member::new("Path", Type::String(&pathType)),
        Member::new("ServerCertificateName", Type::String(&serverCertificateNameType)).required(),
        Member::new("CertificateBody", Type::String(&certificateBodyType)).required(),
        Member::new("PrivateKey", Type::String(&privateKeyType)).required().sensitive(),
        Member::new("CertificateChain", Type::String(&certificateChainType)),
        Member::new("Tags", Type::List(&tagListType)),
    ]);
    pub static UploadServerCertificateResponse: Structure = Structure::new("UploadServerCertificateResponse", &[
        Member::new("ServerCertificateMetadata", Type::Structure(&ServerCertificateMetadata)),
        Member::new("Tags", Type::List(&tagListType)),
    ]);
    pub static UploadSigningCertificateRequest: Structure = Structure::new("UploadSigningCertificateRequest", &[
        Member::new("UserName", Type::String(&existingUserNameType)),
        Member::new("CertificateBody", Type::String(&certificateBodyType)).required(),
    ]);
    pub static UploadSigningCertificateResponse: Structure = Structure::new("UploadSigningCertificateResponse", &[
        Member::new("Certificate", Type::Structure(&SigningCertificate)).required(),
    ]);
    pub static User: Structure = Structure::new("User", &[
        Member::new("Path", Type::String(&pathType)).required(),
        Member::new("UserName", Type::String(&userNameType)).required(),
        Member::new("UserId", Type::String(&idType)).required(),
        Member::new("Arn", Type::String(&arnType)).required(),
        Member::new("CreateDate", Type::Timestamp(None)).required(),
        Member::new("PasswordLastUsed", Type::Timestamp(None)),
        Member::new("PermissionsBoundary", Type::Structure(&AttachedPermissionsBoundary)),
        Member::new("Tags", Type::List(&tagListType)),
    ]);
    pub static UserDetail: Structure = Structure::new("UserDetail", &[
        Member::new("Path", Type::String(&pathType)),
        Member::new("UserName", Type::String(&userNameType)),
        Member::new("UserId", Type::String(&idType)),
        Member::new("Arn", Type::String(&arnType)),
        Member::new("CreateDate", Type::Timestamp(None)),
        Member::new("UserPolicyList", Type::List(&policyDetailListType)),
        Member::new("GroupList", Type::List(&groupNameListType)),
        Member::new("AttachedManagedPolicies", Type::List(&attachedPoliciesListType)),
        Member::new("PermissionsBoundary", Type::Structure(&AttachedPermissionsBoundary)),
        Member::new("Tags", Type::List(&tagListType)),
    ]);
    pub static VirtualMFADevice: Structure = Structure::new("VirtualMFADevice", &[
        Member::new("SerialNumber", Type::String(&serialNumberType)).required(),
        Member::new("Base32StringSeed", Type::Blob(&LengthConstraints::ANY)).sensitive(),
        Member::new("QRCodePNG", Type::Blob(&LengthConstraints::ANY)).sensitive(),
        Member::new("User", Type::Structure(&User)),
        Member::new("EnableDate", Type::Timestamp(None)),
        Member::new("Tags", Type::List(&tagListType)),
    ]);
    pub static accessKeyIdType: StringConstraints = StringConstraints { length: LengthConstraints::of(16, 128), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\w]+"); &PATTERN }), values: &[] };
    pub static accessKeyMetadataListType: List = List { member: Type::Structure(&AccessKeyMetadata), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static accountAliasListType: List = List { member: Type::String(&accountAliasType), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static accountAliasType: StringConstraints = StringConstraints { length: LengthConstraints::of(3, 63), pattern: Some({ static PATTERN: Pattern = Pattern::rewritten("^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$", "[a-z0-9](-?[a-z0-9])+"); &PATTERN }), values: &[] };
    pub static accountIdType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: Some({ static PATTERN: Pattern = Pattern::new("\\d{12}"); &PATTERN }), values: &[] };
    pub static arnType: StringConstraints = StringConstraints { length: LengthConstraints::of(20, 2048), pattern: None, values: &[] };
    pub static assertionEncryptionModeType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["Required", "Allowed"] };
    pub static assignmentStatusType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["Assigned", "Unassigned", "Any"] };
    pub static attachedPoliciesListType: List = List { member: Type::Structure(&AttachedPolicy), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static authenticationCodeType: StringConstraints = StringConstraints { length: LengthConstraints::of(6, 6), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\d]+"); &PATTERN }), values: &[] };
    pub static certificateBodyType: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 16384), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"); &PATTERN }), values: &[] };
    pub static certificateChainType: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 2097152), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"); &PATTERN }), values: &[] };
    pub static certificateIdType: StringConstraints = StringConstraints { length: LengthConstraints::of(24, 128), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\w]+"); &PATTERN }), values: &[] };
    pub static certificateListType: List = List { member: Type::Structure(&SigningCertificate), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static clientIDListType: List = List { member: Type::String(&clientIDType), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static clientIDType: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 255), pattern: None, values: &[] };
    pub static consoleDeepLinkType: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 255), pattern: None, values: &[] };
    pub static customSuffixType: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 64), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\w+=,.@-]+"); &PATTERN }), values: &[] };
    pub static delegationRequestDescriptionType: StringConstraints = StringConstraints { length: LengthConstraints::of(-1, 1000), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"); &PATTERN }), values: &[] };
    pub static delegationRequestIdType: StringConstraints = StringConstraints { length: LengthConstraints::of(16, 128), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\w-]+"); &PATTERN }), values: &[] };
    pub static delegationRequestsListType: List = List { member: Type::Structure(&DelegationRequest), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static encodingType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["SSH", "PEM"] };
    pub static entityDetailsListType: List = List { member: Type::Structure(&EntityDetails), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static entityListType: List = List { member: Type::String(&EntityType), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static entityNameType: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 128), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\w+=,.@-]+"); &PATTERN }), values: &[] };
    pub static existingUserNameType: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 128), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\w+=,.@-]+"); &PATTERN }), values: &[] };
    pub static globalEndpointTokenVersion: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["v1Token", "v2Token"] };
    pub static groupDetailListType: List = List { member: Type::Structure(&GroupDetail), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static groupListType: List = List { member: Type::Structure(&Group), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static groupNameListType: List = List { member: Type::String(&groupNameType), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static groupNameType: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 128), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\w+=,.@-]+"); &PATTERN }), values: &[] };
    pub static idType: StringConstraints = StringConstraints { length: LengthConstraints::of(16, 128), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\w]+"); &PATTERN }), values: &[] };
    pub static instanceProfileListType: List = List { member: Type::Structure(&InstanceProfile), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static instanceProfileNameType: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 128), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\w+=,.@-]+"); &PATTERN }), values: &[] };
    pub static jobIDType: StringConstraints = StringConstraints { length: LengthConstraints::of(36, 36), pattern: None, values: &[] };
    pub static jobStatusType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["IN_PROGRESS", "COMPLETED", "FAILED"] };
    pub static listPolicyGrantingServiceAccessResponseListType: List = List { member: Type::Structure(&ListPoliciesGrantingServiceAccessEntry), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static localeType: StringConstraints = StringConstraints { length: LengthConstraints::of(2, 12), pattern: None, values: &[] };
    pub static markerType: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 320), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\u0020-\\u00FF]+"); &PATTERN }), values: &[] };
    pub static mfaDeviceListType: List = List { member: Type::Structure(&MFADevice), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static notesType: StringConstraints = StringConstraints { length: LengthConstraints::of(-1, 500), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"); &PATTERN }), values: &[] };
    pub static notificationChannelType: StringConstraints = StringConstraints { length: LengthConstraints::of(2, 400), pattern: Some({ static PATTERN: Pattern = Pattern::new("^[a-zA-Z0-9:_.-]+$"); &PATTERN }), values: &[] };
    pub static organizationsEntityPathType: StringConstraints = StringConstraints { length: LengthConstraints::of(19, 427), pattern: Some({ static PATTERN: Pattern = Pattern::new("^o-[0-9a-z]{10,32}\\/r-[0-9a-z]{4,32}[0-9a-z-\\/]*"); &PATTERN }), values: &[] };
    pub static organizationsPolicyIdType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: Some({ static PATTERN: Pattern = Pattern::new("^p-[0-9a-zA-Z_]{8,128}$"); &PATTERN }), values: &[] };
    pub static ownerIdType: StringConstraints = StringConstraints { length: LengthConstraints::of(20, 2048), pattern: Some({ static PATTERN: Pattern = Pattern::new("^[a-zA-Z0-9:/+=,.@_-]+$"); &PATTERN }), values: &[] };
    pub static passwordType: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 128), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"); &PATTERN }), values: &[] };
    pub static pathPrefixType: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 512), pattern: Some({ static PATTERN: Pattern = Pattern::new("\\u002F[\\u0021-\\u007F]*"); &PATTERN }), values: &[] };
    pub static pathType: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 512), pattern: Some({ static PATTERN: Pattern = Pattern::new("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)"); &PATTERN }), values: &[] };
    pub static permissionCheckResultType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["ALLOWED", "DENIED", "UNSURE"] };
    pub static permissionCheckStatusType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["COMPLETE", "IN_PROGRESS", "FAILED"] };
    pub static policyDescriptionType: StringConstraints = StringConstraints { length: LengthConstraints::of(-1, 1000), pattern: None, values: &[] };
    pub static policyDetailListType: List = List { member: Type::Structure(&PolicyDetail), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static policyDocumentType: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 131072), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"); &PATTERN }), values: &[] };
    pub static policyDocumentVersionListType: List = List { member: Type::Structure(&PolicyVersion), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static policyGrantingServiceAccessListType: List = List { member: Type::Structure(&PolicyGrantingServiceAccess), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static policyListType: List = List { member: Type::Structure(&Policy), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static policyNameListType: List = List { member: Type::String(&policyNameType), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static policyNameType: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 128), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\w+=,.@-]+"); &PATTERN }), values: &[] };
    pub static policyOwnerEntityType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["USER", "ROLE", "GROUP"] };
    pub static policyParameterListType: List = List { member: Type::Structure(&PolicyParameter), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(-1, 50) };
    pub static policyParameterNameType: StringConstraints = StringConstraints { length: LengthConstraints::of(5, 256), pattern: Some({ static PATTERN: Pattern = Pattern::new("[ -~]+"); &PATTERN }), values: &[] };
    pub static policyParameterValueType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: Some({ static PATTERN: Pattern = Pattern::new("[ -~]+"); &PATTERN }), values: &[] };
    pub static policyParameterValuesListType: List = List { member: Type::String(&policyParameterValueType), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static policyPathType: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 512), pattern: Some({ static PATTERN: Pattern = Pattern::new("((/[A-Za-z0-9\\.,\\+@=_-]+)*)/"); &PATTERN }), values: &[] };
    pub static policyScopeType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["All", "AWS", "Local"] };
    pub static policyType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["INLINE", "MANAGED"] };
    pub static policyVersionIdType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: Some({ static PATTERN: Pattern = Pattern::new("v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?"); &PATTERN }), values: &[] };
    pub static privateKeyIdType: StringConstraints = StringConstraints { length: LengthConstraints::of(22, 64), pattern: Some({ static PATTERN: Pattern = Pattern::new("[A-Z0-9]+"); &PATTERN }), values: &[] };
    pub static privateKeyList: List = List { member: Type::Structure(&SAMLPrivateKey), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(-1, 2) };
    pub static privateKeyType: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 16384), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"); &PATTERN }), values: &[] };
    pub static publicKeyFingerprintType: StringConstraints = StringConstraints { length: LengthConstraints::of(48, 48), pattern: Some({ static PATTERN: Pattern = Pattern::new("[:\\w]+"); &PATTERN }), values: &[] };
    pub static publicKeyIdType: StringConstraints = StringConstraints { length: LengthConstraints::of(20, 128), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\w]+"); &PATTERN }), values: &[] };
    pub static publicKeyMaterialType: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 16384), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"); &PATTERN }), values: &[] };
    pub static redirectUrlType: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 255), pattern: Some({ static PATTERN: Pattern = Pattern::new("^http(s?)://[a-zA-Z0-9._/-]*(\\?[a-zA-Z0-9._=&-]*)?(#[a-zA-Z0-9._/-]*)?$"); &PATTERN }), values: &[] };
    pub static requestMessageType: StringConstraints = StringConstraints { length: LengthConstraints::of(-1, 200), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"); &PATTERN }), values: &[] };
    pub static requestorNameType: StringConstraints = StringConstraints { length: LengthConstraints::of(-1, 30), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"); &PATTERN }), values: &[] };
    pub static requestorWorkflowIdType: StringConstraints = StringConstraints { length: LengthConstraints::of(5, 400), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]+"); &PATTERN }), values: &[] };
    pub static roleDescriptionType: StringConstraints = StringConstraints { length: LengthConstraints::of(-1, 1000), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"); &PATTERN }), values: &[] };
    pub static roleDetailListType: List = List { member: Type::Structure(&RoleDetail), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static roleListType: List = List { member: Type::Structure(&Role), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static roleNameType: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 64), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\w+=,.@-]+"); &PATTERN }), values: &[] };
    pub static rolePermissionRestrictionArnListType: List = List { member: Type::String(&arnType), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static serialNumberType: StringConstraints = StringConstraints { length: LengthConstraints::of(9, 256), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\w+=/:,.@-]+"); &PATTERN }), values: &[] };
    pub static serverCertificateMetadataListType: List = List { member: Type::Structure(&ServerCertificateMetadata), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static serverCertificateNameType: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 128), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\w+=,.@-]+"); &PATTERN }), values: &[] };
    pub static serviceCredentialAlias: StringConstraints = StringConstraints { length: LengthConstraints::of(0, 200), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\w+=,.@-]+"); &PATTERN }), values: &[] };
    pub static serviceNamespaceListType: List = List { member: Type::String(&serviceNamespaceType), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(1, 200) };
    pub static serviceNamespaceType: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 64), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\w-]*"); &PATTERN }), values: &[] };
    pub static serviceSpecificCredentialId: StringConstraints = StringConstraints { length: LengthConstraints::of(20, 128), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\w]+"); &PATTERN }), values: &[] };
    pub static serviceUserName: StringConstraints = StringConstraints { length: LengthConstraints::of(0, 200), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\w+=,.@-]*"); &PATTERN }), values: &[] };
    pub static sortKeyType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["SERVICE_NAMESPACE_ASCENDING", "SERVICE_NAMESPACE_DESCENDING", "LAST_AUTHENTICATED_TIME_ASCENDING", "LAST_AUTHENTICATED_TIME_DESCENDING"] };
    pub static stateType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["UNASSIGNED", "ASSIGNED", "PENDING_APPROVAL", "FINALIZED", "ACCEPTED", "REJECTED", "EXPIRED"] };
    pub static statusType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["Active", "Inactive", "Expired"] };
    pub static summaryContentType: StringConstraints = StringConstraints { length: LengthConstraints::of(0, 10000), pattern: None, values: &[] };
    pub static summaryKeyType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["Users", "UsersQuota", "Groups", "GroupsQuota", "ServerCertificates", "ServerCertificatesQuota", "UserPolicySizeQuota", "GroupPolicySizeQuota", "GroupsPerUserQuota", "SigningCertificatesPerUserQuota", "AccessKeysPerUserQuota", "MFADevices", "MFADevicesInUse", "AccountMFAEnabled", "AccountAccessKeysPresent", "AccountPasswordPresent", "AccountSigningCertificatesPresent", "AttachedPoliciesPerGroupQuota", "AttachedPoliciesPerRoleQuota", "AttachedPoliciesPerUserQuota", "Policies", "PoliciesQuota", "PolicySizeQuota", "PolicyVersionsInUse", "PolicyVersionsInUseQuota", "VersionsPerPolicyQuota", "GlobalEndpointTokenVersion", "AssumeRolePolicySizeQuota", "InstanceProfiles", "InstanceProfilesQuota", "Providers", "RolePolicySizeQuota", "Roles", "RolesQuota"] };
    pub static summaryMapType: Map = Map { key: &summaryKeyType, value: Type::Integer(&NumberConstraints::ANY), key_name: "key", value_name: "value", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static summaryStateType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["AVAILABLE", "NOT_AVAILABLE", "NOT_SUPPORTED", "FAILED"] };
    pub static tagKeyListType: List = List { member: Type::String(&tagKeyType), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(-1, 50) };
    pub static tagKeyType: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 128), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+"); &PATTERN }), values: &[] };
    pub static tagListType: List = List { member: Type::Structure(&Tag), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(-1, 50) };
    pub static tagValueType: StringConstraints = StringConstraints { length: LengthConstraints::of(0, 256), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*"); &PATTERN }), values: &[] };
    pub static thumbprintListType: List = List { member: Type::String(&thumbprintType), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static thumbprintType: StringConstraints = StringConstraints { length: LengthConstraints::of(40, 40), pattern: None, values: &[] };
    pub static userDetailListType: List = List { member: Type::Structure(&UserDetail), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static userListType: List = List { member: Type::Structure(&User), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static userNameType: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 64), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\w+=,.@-]+"); &PATTERN }), values: &[] };
    pub static virtualMFADeviceListType: List = List { member: Type::Structure(&VirtualMFADevice), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static virtualMFADeviceName: StringConstraints = StringConstraints { length: LengthConstraints::of(1, -1), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\w+=,.@-]+"); &PATTERN }), values: &[] };
}
