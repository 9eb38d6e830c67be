//! Written by `cargo xtask codegen` from models/sts.json. Do not edit.
#![allow(missing_docs, non_upper_case_globals, non_snake_case, dead_code, unused_imports)]
#![allow(clippy::all)]

use std::collections::BTreeMap;

use base::Timestamp;
use bytes::Bytes;
use wire::{Error, Record, Shape};

#[derive(Clone, Default, PartialEq)]
pub struct AssumeRoleRequest {
    pub role_arn: String,
    pub role_session_name: String,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub policy: Option<String>,
    pub duration_seconds: Option<i32>,
    pub tags: Option<Vec<Tag>>,
    pub transitive_tag_keys: Option<Vec<String>>,
    pub external_id: Option<String>,
    pub serial_number: Option<String>,
    pub token_code: Option<String>,
    pub source_identity: Option<String>,
    pub provided_contexts: Option<Vec<ProvidedContext>>,
}

impl Shape for AssumeRoleRequest {
    fn structure() -> &'static wire::Structure {
        &schema::AssumeRoleRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            role_arn: record.required(0)?,
            role_session_name: record.required(1)?,
            policy_arns: record.optional(2)?,
            policy: record.optional(3)?,
            duration_seconds: record.optional(4)?,
            tags: record.optional(5)?,
            transitive_tag_keys: record.optional(6)?,
            external_id: record.optional(7)?,
            serial_number: record.optional(8)?,
            token_code: record.optional(9)?,
            source_identity: record.optional(10)?,
            provided_contexts: record.optional(11)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::AssumeRoleRequest);
        record.put(0, self.role_arn);
        record.put(1, self.role_session_name);
        record.put_optional(2, self.policy_arns);
        record.put_optional(3, self.policy);
        record.put_optional(4, self.duration_seconds);
        record.put_optional(5, self.tags);
        record.put_optional(6, self.transitive_tag_keys);
        record.put_optional(7, self.external_id);
        record.put_optional(8, self.serial_number);
        record.put_optional(9, self.token_code);
        record.put_optional(10, self.source_identity);
        record.put_optional(11, self.provided_contexts);
        record
    }
}

impl std::fmt::Debug for AssumeRoleRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct AssumeRoleResponse {
    pub credentials: Option<Credentials>,
    pub assumed_role_user: Option<AssumedRoleUser>,
    pub packed_policy_size: Option<i32>,
    pub source_identity: Option<String>,
}

impl Shape for AssumeRoleResponse {
    fn structure() -> &'static wire::Structure {
        &schema::AssumeRoleResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            credentials: record.optional(0)?,
            assumed_role_user: record.optional(1)?,
            packed_policy_size: record.optional(2)?,
            source_identity: record.optional(3)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::AssumeRoleResponse);
        record.put_optional(0, self.credentials);
        record.put_optional(1, self.assumed_role_user);
        record.put_optional(2, self.packed_policy_size);
        record.put_optional(3, self.source_identity);
        record
    }
}

impl std::fmt::Debug for AssumeRoleResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct AssumeRoleWithSAMLRequest {
    pub role_arn: String,
    pub principal_arn: String,
    pub saml_assertion: String,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub policy: Option<String>,
    pub duration_seconds: Option<i32>,
}

impl Shape for AssumeRoleWithSAMLRequest {
    fn structure() -> &'static wire::Structure {
        &schema::AssumeRoleWithSAMLRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            role_arn: record.required(0)?,
            principal_arn: record.required(1)?,
            saml_assertion: record.required(2)?,
            policy_arns: record.optional(3)?,
            policy: record.optional(4)?,
            duration_seconds: record.optional(5)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::AssumeRoleWithSAMLRequest);
        record.put(0, self.role_arn);
        record.put(1, self.principal_arn);
        record.put(2, self.saml_assertion);
        record.put_optional(3, self.policy_arns);
        record.put_optional(4, self.policy);
        record.put_optional(5, self.duration_seconds);
        record
    }
}

impl std::fmt::Debug for AssumeRoleWithSAMLRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct AssumeRoleWithSAMLResponse {
    pub credentials: Option<Credentials>,
    pub assumed_role_user: Option<AssumedRoleUser>,
    pub packed_policy_size: Option<i32>,
    pub subject: Option<String>,
    pub subject_type: Option<String>,
    pub issuer: Option<String>,
    pub audience: Option<String>,
    pub name_qualifier: Option<String>,
    pub source_identity: Option<String>,
}

impl Shape for AssumeRoleWithSAMLResponse {
    fn structure() -> &'static wire::Structure {
        &schema::AssumeRoleWithSAMLResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            credentials: record.optional(0)?,
            assumed_role_user: record.optional(1)?,
            packed_policy_size: record.optional(2)?,
            subject: record.optional(3)?,
            subject_type: record.optional(4)?,
            issuer: record.optional(5)?,
            audience: record.optional(6)?,
            name_qualifier: record.optional(7)?,
            source_identity: record.optional(8)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::AssumeRoleWithSAMLResponse);
        record.put_optional(0, self.credentials);
        record.put_optional(1, self.assumed_role_user);
        record.put_optional(2, self.packed_policy_size);
        record.put_optional(3, self.subject);
        record.put_optional(4, self.subject_type);
        record.put_optional(5, self.issuer);
        record.put_optional(6, self.audience);
        record.put_optional(7, self.name_qualifier);
        record.put_optional(8, self.source_identity);
        record
    }
}

impl std::fmt::Debug for AssumeRoleWithSAMLResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct AssumeRoleWithWebIdentityRequest {
    pub role_arn: String,
    pub role_session_name: String,
    pub web_identity_token: String,
    pub provider_id: Option<String>,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub policy: Option<String>,
    pub duration_seconds: Option<i32>,
}

impl Shape for AssumeRoleWithWebIdentityRequest {
    fn structure() -> &'static wire::Structure {
        &schema::AssumeRoleWithWebIdentityRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            role_arn: record.required(0)?,
            role_session_name: record.required(1)?,
            web_identity_token: record.required(2)?,
            provider_id: record.optional(3)?,
            policy_arns: record.optional(4)?,
            policy: record.optional(5)?,
            duration_seconds: record.optional(6)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::AssumeRoleWithWebIdentityRequest);
        record.put(0, self.role_arn);
        record.put(1, self.role_session_name);
        record.put(2, self.web_identity_token);
        record.put_optional(3, self.provider_id);
        record.put_optional(4, self.policy_arns);
        record.put_optional(5, self.policy);
        record.put_optional(6, self.duration_seconds);
        record
    }
}

impl std::fmt::Debug for AssumeRoleWithWebIdentityRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct AssumeRoleWithWebIdentityResponse {
    pub credentials: Option<Credentials>,
    pub subject_from_web_identity_token: Option<String>,
    pub assumed_role_user: Option<AssumedRoleUser>,
    pub packed_policy_size: Option<i32>,
    pub provider: Option<String>,
    pub audience: Option<String>,
    pub source_identity: Option<String>,
}

impl Shape for AssumeRoleWithWebIdentityResponse {
    fn structure() -> &'static wire::Structure {
        &schema::AssumeRoleWithWebIdentityResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            credentials: record.optional(0)?,
            subject_from_web_identity_token: record.optional(1)?,
            assumed_role_user: record.optional(2)?,
            packed_policy_size: record.optional(3)?,
            provider: record.optional(4)?,
            audience: record.optional(5)?,
            source_identity: record.optional(6)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::AssumeRoleWithWebIdentityResponse);
        record.put_optional(0, self.credentials);
        record.put_optional(1, self.subject_from_web_identity_token);
        record.put_optional(2, self.assumed_role_user);
        record.put_optional(3, self.packed_policy_size);
        record.put_optional(4, self.provider);
        record.put_optional(5, self.audience);
        record.put_optional(6, self.source_identity);
        record
    }
}

impl std::fmt::Debug for AssumeRoleWithWebIdentityResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct AssumeRootRequest {
    pub target_principal: String,
    pub task_policy_arn: PolicyDescriptorType,
    pub duration_seconds: Option<i32>,
}

impl Shape for AssumeRootRequest {
    fn structure() -> &'static wire::Structure {
        &schema::AssumeRootRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            target_principal: record.required(0)?,
            task_policy_arn: record.required(1)?,
            duration_seconds: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::AssumeRootRequest);
        record.put(0, self.target_principal);
        record.put(1, self.task_policy_arn);
        record.put_optional(2, self.duration_seconds);
        record
    }
}

impl std::fmt::Debug for AssumeRootRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct AssumeRootResponse {
    pub credentials: Option<Credentials>,
    pub source_identity: Option<String>,
}

impl Shape for AssumeRootResponse {
    fn structure() -> &'static wire::Structure {
        &schema::AssumeRootResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            credentials: record.optional(0)?,
            source_identity: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::AssumeRootResponse);
        record.put_optional(0, self.credentials);
        record.put_optional(1, self.source_identity);
        record
    }
}

impl std::fmt::Debug for AssumeRootResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct AssumedRoleUser {
    pub assumed_role_id: Option<String>,
    pub arn: Option<String>,
}

impl Shape for AssumedRoleUser {
    fn structure() -> &'static wire::Structure {
        &schema::AssumedRoleUser
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            assumed_role_id: record.optional(0)?,
            arn: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::AssumedRoleUser);
        record.put_optional(0, self.assumed_role_id);
        record.put_optional(1, self.arn);
        record
    }
}

impl std::fmt::Debug for AssumedRoleUser {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct Credentials {
    pub access_key_id: Option<String>,
    pub secret_access_key: Option<String>,
    pub session_token: Option<String>,
    pub expiration: Option<Timestamp>,
}

impl Shape for Credentials {
    fn structure() -> &'static wire::Structure {
        &schema::Credentials
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            access_key_id: record.optional(0)?,
            secret_access_key: record.optional(1)?,
            session_token: record.optional(2)?,
            expiration: record.optional(3)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::Credentials);
        record.put_optional(0, self.access_key_id);
        record.put_optional(1, self.secret_access_key);
        record.put_optional(2, self.session_token);
        record.put_optional(3, self.expiration);
        record
    }
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DecodeAuthorizationMessageRequest {
    pub encoded_message: String,
}

impl Shape for DecodeAuthorizationMessageRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DecodeAuthorizationMessageRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            encoded_message: record.required(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DecodeAuthorizationMessageRequest);
        record.put(0, self.encoded_message);
        record
    }
}

impl std::fmt::Debug for DecodeAuthorizationMessageRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DecodeAuthorizationMessageResponse {
    pub decoded_message: Option<String>,
}

impl Shape for DecodeAuthorizationMessageResponse {
    fn structure() -> &'static wire::Structure {
        &schema::DecodeAuthorizationMessageResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            decoded_message: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DecodeAuthorizationMessageResponse);
        record.put_optional(0, self.decoded_message);
        record
    }
}

impl std::fmt::Debug for DecodeAuthorizationMessageResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct FederatedUser {
    pub federated_user_id: Option<String>,
    pub arn: Option<String>,
}

impl Shape for FederatedUser {
    fn structure() -> &'static wire::Structure {
        &schema::FederatedUser
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            federated_user_id: record.optional(0)?,
            arn: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::FederatedUser);
        record.put_optional(0, self.federated_user_id);
        record.put_optional(1, self.arn);
        record
    }
}

impl std::fmt::Debug for FederatedUser {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetAccessKeyInfoRequest {
    pub access_key_id: String,
}

impl Shape for GetAccessKeyInfoRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetAccessKeyInfoRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            access_key_id: record.required(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetAccessKeyInfoRequest);
        record.put(0, self.access_key_id);
        record
    }
}

impl std::fmt::Debug for GetAccessKeyInfoRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetAccessKeyInfoResponse {
    pub account: Option<String>,
}

impl Shape for GetAccessKeyInfoResponse {
    fn structure() -> &'static wire::Structure {
        &schema::GetAccessKeyInfoResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            account: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetAccessKeyInfoResponse);
        record.put_optional(0, self.account);
        record
    }
}

impl std::fmt::Debug for GetAccessKeyInfoResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetCallerIdentityRequest;

impl Shape for GetCallerIdentityRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetCallerIdentityRequest
    }
    fn from_record(_: Record) -> Result<Self, Error> {
        Ok(Self)
    }
    fn into_record(self) -> Record {
        Record::new(&schema::GetCallerIdentityRequest)
    }
}

impl std::fmt::Debug for GetCallerIdentityRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetCallerIdentityResponse {
    pub user_id: Option<String>,
    pub account: Option<String>,
    pub arn: Option<String>,
}

impl Shape for GetCallerIdentityResponse {
    fn structure() -> &'static wire::Structure {
        &schema::GetCallerIdentityResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            user_id: record.optional(0)?,
            account: record.optional(1)?,
            arn: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetCallerIdentityResponse);
        record.put_optional(0, self.user_id);
        record.put_optional(1, self.account);
        record.put_optional(2, self.arn);
        record
    }
}

impl std::fmt::Debug for GetCallerIdentityResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetDelegatedAccessTokenRequest {
    pub trade_in_token: String,
}

impl Shape for GetDelegatedAccessTokenRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetDelegatedAccessTokenRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            trade_in_token: record.required(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetDelegatedAccessTokenRequest);
        record.put(0, self.trade_in_token);
        record
    }
}

impl std::fmt::Debug for GetDelegatedAccessTokenRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetDelegatedAccessTokenResponse {
    pub credentials: Option<Credentials>,
    pub packed_policy_size: Option<i32>,
    pub assumed_principal: Option<String>,
}

impl Shape for GetDelegatedAccessTokenResponse {
    fn structure() -> &'static wire::Structure {
        &schema::GetDelegatedAccessTokenResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            credentials: record.optional(0)?,
            packed_policy_size: record.optional(1)?,
            assumed_principal: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetDelegatedAccessTokenResponse);
        record.put_optional(0, self.credentials);
        record.put_optional(1, self.packed_policy_size);
        record.put_optional(2, self.assumed_principal);
        record
    }
}

impl std::fmt::Debug for GetDelegatedAccessTokenResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetFederationTokenRequest {
    pub name: String,
    pub policy: Option<String>,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub duration_seconds: Option<i32>,
    pub tags: Option<Vec<Tag>>,
}

impl Shape for GetFederationTokenRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetFederationTokenRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            name: record.required(0)?,
            policy: record.optional(1)?,
            policy_arns: record.optional(2)?,
            duration_seconds: record.optional(3)?,
            tags: record.optional(4)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetFederationTokenRequest);
        record.put(0, self.name);
        record.put_optional(1, self.policy);
        record.put_optional(2, self.policy_arns);
        record.put_optional(3, self.duration_seconds);
        record.put_optional(4, self.tags);
        record
    }
}

impl std::fmt::Debug for GetFederationTokenRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetFederationTokenResponse {
    pub credentials: Option<Credentials>,
    pub federated_user: Option<FederatedUser>,
    pub packed_policy_size: Option<i32>,
}

impl Shape for GetFederationTokenResponse {
    fn structure() -> &'static wire::Structure {
        &schema::GetFederationTokenResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            credentials: record.optional(0)?,
            federated_user: record.optional(1)?,
            packed_policy_size: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetFederationTokenResponse);
        record.put_optional(0, self.credentials);
        record.put_optional(1, self.federated_user);
        record.put_optional(2, self.packed_policy_size);
        record
    }
}

impl std::fmt::Debug for GetFederationTokenResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetSessionTokenRequest {
    pub duration_seconds: Option<i32>,
    pub serial_number: Option<String>,
    pub token_code: Option<String>,
}

impl Shape for GetSessionTokenRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetSessionTokenRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            duration_seconds: record.optional(0)?,
            serial_number: record.optional(1)?,
            token_code: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetSessionTokenRequest);
        record.put_optional(0, self.duration_seconds);
        record.put_optional(1, self.serial_number);
        record.put_optional(2, self.token_code);
        record
    }
}

impl std::fmt::Debug for GetSessionTokenRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetSessionTokenResponse {
    pub credentials: Option<Credentials>,
}

impl Shape for GetSessionTokenResponse {
    fn structure() -> &'static wire::Structure {
        &schema::GetSessionTokenResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            credentials: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetSessionTokenResponse);
        record.put_optional(0, self.credentials);
        record
    }
}

impl std::fmt::Debug for GetSessionTokenResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetWebIdentityTokenRequest {
    pub audience: Vec<String>,
    pub duration_seconds: Option<i32>,
    pub signing_algorithm: String,
    pub tags: Option<Vec<Tag>>,
}

impl Shape for GetWebIdentityTokenRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetWebIdentityTokenRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            audience: record.required(0)?,
            duration_seconds: record.optional(1)?,
            signing_algorithm: record.required(2)?,
            tags: record.optional(3)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetWebIdentityTokenRequest);
        record.put(0, self.audience);
        record.put_optional(1, self.duration_seconds);
        record.put(2, self.signing_algorithm);
        record.put_optional(3, self.tags);
        record
    }
}

impl std::fmt::Debug for GetWebIdentityTokenRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetWebIdentityTokenResponse {
    pub web_identity_token: Option<String>,
    pub expiration: Option<Timestamp>,
}

impl Shape for GetWebIdentityTokenResponse {
    fn structure() -> &'static wire::Structure {
        &schema::GetWebIdentityTokenResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            web_identity_token: record.optional(0)?,
            expiration: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetWebIdentityTokenResponse);
        record.put_optional(0, self.web_identity_token);
        record.put_optional(1, self.expiration);
        record
    }
}

impl std::fmt::Debug for GetWebIdentityTokenResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct PolicyDescriptorType {
    pub arn: Option<String>,
}

impl Shape for PolicyDescriptorType {
    fn structure() -> &'static wire::Structure {
        &schema::PolicyDescriptorType
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            arn: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::PolicyDescriptorType);
        record.put_optional(0, self.arn);
        record
    }
}

impl std::fmt::Debug for PolicyDescriptorType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ProvidedContext {
    pub provider_arn: Option<String>,
    pub context_assertion: Option<String>,
}

impl Shape for ProvidedContext {
    fn structure() -> &'static wire::Structure {
        &schema::ProvidedContext
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            provider_arn: record.optional(0)?,
            context_assertion: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ProvidedContext);
        record.put_optional(0, self.provider_arn);
        record.put_optional(1, self.context_assertion);
        record
    }
}

impl std::fmt::Debug for ProvidedContext {
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

/// The model's errors: each takes its message.
pub mod errors {
    use super::schema;
    use wire::Error;

    pub fn expired_token_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::ExpiredTokenException, message)
    }
    pub fn expired_trade_in_token_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::ExpiredTradeInTokenException, message)
    }
    pub fn idp_communication_error_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::IDPCommunicationErrorException, message)
    }
    pub fn idp_rejected_claim_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::IDPRejectedClaimException, message)
    }
    pub fn invalid_authorization_message_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::InvalidAuthorizationMessageException, message)
    }
    pub fn invalid_identity_token_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::InvalidIdentityTokenException, message)
    }
    pub fn jwt_payload_size_exceeded_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::JWTPayloadSizeExceededException, message)
    }
    pub fn malformed_policy_document_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::MalformedPolicyDocumentException, message)
    }
    pub fn outbound_web_identity_federation_disabled_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::OutboundWebIdentityFederationDisabledException, message)
    }
    pub fn packed_policy_too_large_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::PackedPolicyTooLargeException, message)
    }
    pub fn region_disabled_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::RegionDisabledException, message)
    }
    pub fn session_duration_escalation_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::SessionDurationEscalationException, message)
    }
}

pub static SERVICE: wire::Service = wire::Service {
    name: "sts",
    signing_name: "sts",
    endpoint_prefix: "sts",
    target_prefix: "",
    api_version: "2011-06-15",
    xml_namespace: "https://sts.amazonaws.com/doc/2011-06-15/",
    json_version: "",
    protocols: &[wire::Protocol::AwsQuery],
    operations: &[
        &operations::AssumeRole,
        &operations::AssumeRoleWithSAML,
        &operations::AssumeRoleWithWebIdentity,
        &operations::AssumeRoot,
        &operations::DecodeAuthorizationMessage,
        &operations::GetAccessKeyInfo,
        &operations::GetCallerIdentity,
        &operations::GetDelegatedAccessToken,
        &operations::GetFederationToken,
        &operations::GetSessionToken,
        &operations::GetWebIdentityToken,
    ],
    paginators: &[
    ],
};

pub mod operations {
    use super::schema;
    use wire::schema::{Access, Operation};

    pub static AssumeRole: Operation = Operation {
        name: "AssumeRole",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::AssumeRoleRequest),
        output: Some(&schema::AssumeRoleResponse),
        errors: &[&schema::ExpiredTokenException, &schema::MalformedPolicyDocumentException, &schema::PackedPolicyTooLargeException, &schema::RegionDisabledException],
        result_wrapper: "AssumeRoleResult",
        access: Access { action: "sts:AssumeRole", resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"], conditions: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys", "iam:ResourceTag/${TagKey}", "sts:ExternalId", "sts:RoleSessionName", "sts:SourceIdentity", "sts:TransitiveTagKeys"] },
    };
    pub static AssumeRoleWithSAML: Operation = Operation {
        name: "AssumeRoleWithSAML",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::AssumeRoleWithSAMLRequest),
        output: Some(&schema::AssumeRoleWithSAMLResponse),
        errors: &[&schema::ExpiredTokenException, &schema::IDPRejectedClaimException, &schema::InvalidIdentityTokenException, &schema::MalformedPolicyDocumentException, &schema::PackedPolicyTooLargeException, &schema::RegionDisabledException],
        result_wrapper: "AssumeRoleWithSAMLResult",
        access: Access { action: "sts:AssumeRoleWithSAML", resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"], conditions: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys", "iam:ResourceTag/${TagKey}", "saml:aud", "saml:cn", "saml:commonName", "saml:doc", "saml:eduorghomepageuri", "saml:eduorgidentityauthnpolicyuri", "saml:eduorglegalname", "saml:eduorgsuperioruri", "saml:eduorgwhitepagesuri", "saml:edupersonaffiliation", "saml:edupersonassurance", "saml:edupersonentitlement", "saml:edupersonnickname", "saml:edupersonorgdn", "saml:edupersonorgunitdn", "saml:edupersonprimaryaffiliation", "saml:edupersonprimaryorgunitdn", "saml:edupersonprincipalname", "saml:edupersonscopedaffiliation", "saml:edupersontargetedid", "saml:givenName", "saml:iss", "saml:mail", "saml:name", "saml:namequalifier", "saml:organizationStatus", "saml:primaryGroupSID", "saml:sub", "saml:sub_type", "saml:surname", "saml:uid", "saml:x500UniqueIdentifier", "sts:RoleSessionName", "sts:SourceIdentity", "sts:TransitiveTagKeys"] },
    };
    pub static AssumeRoleWithWebIdentity: Operation = Operation {
        name: "AssumeRoleWithWebIdentity",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::AssumeRoleWithWebIdentityRequest),
        output: Some(&schema::AssumeRoleWithWebIdentityResponse),
        errors: &[&schema::ExpiredTokenException, &schema::IDPCommunicationErrorException, &schema::IDPRejectedClaimException, &schema::InvalidIdentityTokenException, &schema::MalformedPolicyDocumentException, &schema::PackedPolicyTooLargeException, &schema::RegionDisabledException],
        result_wrapper: "AssumeRoleWithWebIdentityResult",
        access: Access { action: "sts:AssumeRoleWithWebIdentity", resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"], conditions: &["accounts.google.com:aud", "accounts.google.com:oaud", "accounts.google.com:sub", "aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys", "cognito-identity.amazonaws.com:amr", "cognito-identity.amazonaws.com:aud", "cognito-identity.amazonaws.com:sub", "graph.facebook.com:app_id", "graph.facebook.com:id", "iam:ResourceTag/${TagKey}", "sts:RoleSessionName", "sts:SourceIdentity", "sts:TransitiveTagKeys", "www.amazon.com:app_id", "www.amazon.com:user_id"] },
    };
    pub static AssumeRoot: Operation = Operation {
        name: "AssumeRoot",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::AssumeRootRequest),
        output: Some(&schema::AssumeRootResponse),
        errors: &[&schema::ExpiredTokenException, &schema::RegionDisabledException],
        result_wrapper: "AssumeRootResult",
        access: Access { action: "sts:AssumeRoot", resources: &["arn:${Partition}:iam::${Account}:root"], conditions: &["sts:TaskPolicyArn"] },
    };
    pub static DecodeAuthorizationMessage: Operation = Operation {
        name: "DecodeAuthorizationMessage",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DecodeAuthorizationMessageRequest),
        output: Some(&schema::DecodeAuthorizationMessageResponse),
        errors: &[&schema::InvalidAuthorizationMessageException],
        result_wrapper: "DecodeAuthorizationMessageResult",
        access: Access { action: "sts:DecodeAuthorizationMessage", resources: &[], conditions: &[] },
    };
    pub static GetAccessKeyInfo: Operation = Operation {
        name: "GetAccessKeyInfo",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetAccessKeyInfoRequest),
        output: Some(&schema::GetAccessKeyInfoResponse),
        errors: &[],
        result_wrapper: "GetAccessKeyInfoResult",
        access: Access { action: "sts:GetAccessKeyInfo", resources: &[], conditions: &[] },
    };
    pub static GetCallerIdentity: Operation = Operation {
        name: "GetCallerIdentity",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetCallerIdentityRequest),
        output: Some(&schema::GetCallerIdentityResponse),
        errors: &[],
        result_wrapper: "GetCallerIdentityResult",
        access: Access { action: "", resources: &[], conditions: &[] },
    };
    pub static GetDelegatedAccessToken: Operation = Operation {
        name: "GetDelegatedAccessToken",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetDelegatedAccessTokenRequest),
        output: Some(&schema::GetDelegatedAccessTokenResponse),
        errors: &[&schema::ExpiredTradeInTokenException, &schema::PackedPolicyTooLargeException, &schema::RegionDisabledException],
        result_wrapper: "GetDelegatedAccessTokenResult",
        access: Access { action: "sts:GetDelegatedAccessToken", resources: &[], conditions: &[] },
    };
    pub static GetFederationToken: Operation = Operation {
        name: "GetFederationToken",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetFederationTokenRequest),
        output: Some(&schema::GetFederationTokenResponse),
        errors: &[&schema::MalformedPolicyDocumentException, &schema::PackedPolicyTooLargeException, &schema::RegionDisabledException],
        result_wrapper: "GetFederationTokenResult",
        access: Access { action: "sts:GetFederationToken", resources: &["arn:${Partition}:sts::${Account}:federated-user/${FederatedUserName}"], conditions: &["aws:RequestTag/${TagKey}", "aws:TagKeys"] },
    };
    pub static GetSessionToken: Operation = Operation {
        name: "GetSessionToken",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetSessionTokenRequest),
        output: Some(&schema::GetSessionTokenResponse),
        errors: &[&schema::RegionDisabledException],
        result_wrapper: "GetSessionTokenResult",
        access: Access { action: "", resources: &[], conditions: &[] },
    };
    pub static GetWebIdentityToken: Operation = Operation {
        name: "GetWebIdentityToken",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetWebIdentityTokenRequest),
        output: Some(&schema::GetWebIdentityTokenResponse),
        errors: &[&schema::JWTPayloadSizeExceededException, &schema::OutboundWebIdentityFederationDisabledException, &schema::SessionDurationEscalationException],
        result_wrapper: "GetWebIdentityTokenResult",
        access: Access { action: "sts:GetWebIdentityToken", resources: &[], conditions: &["aws:RequestTag/${TagKey}", "aws:TagKeys", "sts:DurationSeconds", "sts:IdentityTokenAudience", "sts:SigningAlgorithm"] },
    };
}

pub mod schema {
    use wire::schema::*;

    pub static AssumeRoleRequest: Structure = Structure::new("AssumeRoleRequest", &[
        Member::new("RoleArn", Type::String(&arnType)).required(),
        Member::new("RoleSessionName", Type::String(&roleSessionNameType)).required(),
        Member::new("PolicyArns", Type::List(&policyDescriptorListType)),
        Member::new("Policy", Type::String(&unrestrictedSessionPolicyDocumentType)),
        Member::new("DurationSeconds", Type::Integer(&NumberConstraints { min: Some(900.0), max: Some(43200.0) })),
        Member::new("Tags", Type::List(&tagListType)),
        Member::new("TransitiveTagKeys", Type::List(&tagKeyListType)),
        Member::new("ExternalId", Type::String(&externalIdType)),
        Member::new("SerialNumber", Type::String(&serialNumberType)),
        Member::new("TokenCode", Type::String(&tokenCodeType)),
        Member::new("SourceIdentity", Type::String(&sourceIdentityType)),
        Member::new("ProvidedContexts", Type::List(&ProvidedContextsListType)),
    ]);
    pub static AssumeRoleResponse: Structure = Structure::new("AssumeRoleResponse", &[
        Member::new("Credentials", Type::Structure(&Credentials)),
        Member::new("AssumedRoleUser", Type::Structure(&AssumedRoleUser)),
        Member::new("PackedPolicySize", Type::Integer(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("SourceIdentity", Type::String(&sourceIdentityType)),
    ]);
    pub static AssumeRoleWithSAMLRequest: Structure = Structure::new("AssumeRoleWithSAMLRequest", &[
        Member::new("RoleArn", Type::String(&arnType)).required(),
        Member::new("PrincipalArn", Type::String(&arnType)).required(),
        Member::new("SAMLAssertion", Type::String(&SAMLAssertionType)).required().sensitive(),
        Member::new("PolicyArns", Type::List(&policyDescriptorListType)),
        Member::new("Policy", Type::String(&sessionPolicyDocumentType)),
        Member::new("DurationSeconds", Type::Integer(&NumberConstraints { min: Some(900.0), max: Some(43200.0) })),
    ]);
    pub static AssumeRoleWithSAMLResponse: Structure = Structure::new("AssumeRoleWithSAMLResponse", &[
        Member::new("Credentials", Type::Structure(&Credentials)),
        Member::new("AssumedRoleUser", Type::Structure(&AssumedRoleUser)),
        Member::new("PackedPolicySize", Type::Integer(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("Subject", Type::String(&StringConstraints::ANY)),
        Member::new("SubjectType", Type::String(&StringConstraints::ANY)),
        Member::new("Issuer", Type::String(&StringConstraints::ANY)),
        Member::new("Audience", Type::String(&StringConstraints::ANY)),
        Member::new("NameQualifier", Type::String(&StringConstraints::ANY)),
        Member::new("SourceIdentity", Type::String(&sourceIdentityType)),
    ]);
    pub static AssumeRoleWithWebIdentityRequest: Structure = Structure::new("AssumeRoleWithWebIdentityRequest", &[
        Member::new("RoleArn", Type::String(&arnType)).required(),
        Member::new("RoleSessionName", Type::String(&roleSessionNameType)).required(),
        Member::new("WebIdentityToken", Type::String(&clientTokenType)).required().sensitive(),
        Member::new("ProviderId", Type::String(&urlType)),
        Member::new("PolicyArns", Type::List(&policyDescriptorListType)),
        Member::new("Policy", Type::String(&sessionPolicyDocumentType)),
        Member::new("DurationSeconds", Type::Integer(&NumberConstraints { min: Some(900.0), max: Some(43200.0) })),
    ]);
    pub static AssumeRoleWithWebIdentityResponse: Structure = Structure::new("AssumeRoleWithWebIdentityResponse", &[
        Member::new("Credentials", Type::Structure(&Credentials)),
        Member::new("SubjectFromWebIdentityToken", Type::String(&webIdentitySubjectType)),
        Member::new("AssumedRoleUser", Type::Structure(&AssumedRoleUser)),
        Member::new("PackedPolicySize", Type::Integer(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("Provider", Type::String(&StringConstraints::ANY)),
        Member::new("Audience", Type::String(&StringConstraints::ANY)),
        Member::new("SourceIdentity", Type::String(&sourceIdentityType)),
    ]);
    pub static AssumeRootRequest: Structure = Structure::new("AssumeRootRequest", &[
        Member::new("TargetPrincipal", Type::String(&TargetPrincipalType)).required(),
        Member::new("TaskPolicyArn", Type::Structure(&PolicyDescriptorType)).required(),
        Member::new("DurationSeconds", Type::Integer(&NumberConstraints { min: Some(0.0), max: Some(900.0) })),
    ]);
    pub static AssumeRootResponse: Structure = Structure::new("AssumeRootResponse", &[
        Member::new("Credentials", Type::Structure(&Credentials)),
        Member::new("SourceIdentity", Type::String(&sourceIdentityType)),
    ]);
    pub static AssumedRoleUser: Structure = Structure::new("AssumedRoleUser", &[
        Member::new("AssumedRoleId", Type::String(&assumedRoleIdType)).required(),
        Member::new("Arn", Type::String(&arnType)).required(),
    ]);
    pub static Credentials: Structure = Structure::new("Credentials", &[
        Member::new("AccessKeyId", Type::String(&accessKeyIdType)).required(),
        Member::new("SecretAccessKey", Type::String(&StringConstraints::ANY)).required().sensitive(),
        Member::new("SessionToken", Type::String(&StringConstraints::ANY)).required(),
        Member::new("Expiration", Type::Timestamp(None)).required(),
    ]);
    pub static DecodeAuthorizationMessageRequest: Structure = Structure::new("DecodeAuthorizationMessageRequest", &[
        Member::new("EncodedMessage", Type::String(&encodedMessageType)).required(),
    ]);
    pub static DecodeAuthorizationMessageResponse: Structure = Structure::new("DecodeAuthorizationMessageResponse", &[
        Member::new("DecodedMessage", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ExpiredTokenException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 400, sender_fault: true }), ..Structure::new("ExpiredTokenException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static ExpiredTradeInTokenException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 400, sender_fault: true }), ..Structure::new("ExpiredTradeInTokenException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static FederatedUser: Structure = Structure::new("FederatedUser", &[
        Member::new("FederatedUserId", Type::String(&federatedIdType)).required(),
        Member::new("Arn", Type::String(&arnType)).required(),
    ]);
    pub static GetAccessKeyInfoRequest: Structure = Structure::new("GetAccessKeyInfoRequest", &[
        Member::new("AccessKeyId", Type::String(&accessKeyIdType)).required(),
    ]);
    pub static GetAccessKeyInfoResponse: Structure = Structure::new("GetAccessKeyInfoResponse", &[
        Member::new("Account", Type::String(&StringConstraints::ANY)),
    ]);
    pub static GetCallerIdentityRequest: Structure = Structure::new("GetCallerIdentityRequest", &[]);
    pub static GetCallerIdentityResponse: Structure = Structure::new("GetCallerIdentityResponse", &[
        Member::new("UserId", Type::String(&StringConstraints::ANY)),
        Member::new("Account", Type::String(&StringConstraints::ANY)),
        Member::new("Arn", Type::String(&arnType)),
    ]);
    pub static GetDelegatedAccessTokenRequest: Structure = Structure::new("GetDelegatedAccessTokenRequest", &[
        Member::new("TradeInToken", Type::String(&StringConstraints::ANY)).required().sensitive(),
    ]);
    pub static GetDelegatedAccessTokenResponse: Structure = Structure::new("GetDelegatedAccessTokenResponse", &[
        Member::new("Credentials", Type::Structure(&Credentials)),
        Member::new("PackedPolicySize", Type::Integer(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("AssumedPrincipal", Type::String(&arnType)),
    ]);
    pub static GetFederationTokenRequest: Structure = Structure::new("GetFederationTokenRequest", &[
        Member::new("Name", Type::String(&userNameType)).required(),
        Member::new("Policy", Type::String(&sessionPolicyDocumentType)),
        Member::new("PolicyArns", Type::List(&policyDescriptorListType)),
        Member::new("DurationSeconds", Type::Integer(&NumberConstraints { min: Some(900.0), max: Some(129600.0) })),
        Member::new("Tags", Type::List(&tagListType)),
    ]);
    pub static GetFederationTokenResponse: Structure = Structure::new("GetFederationTokenResponse", &[
        Member::new("Credentials", Type::Structure(&Credentials)),
        Member::new("FederatedUser", Type::Structure(&FederatedUser)),
        Member::new("PackedPolicySize", Type::Integer(&NumberConstraints { min: Some(0.0), max: None })),
    ]);
    pub static GetSessionTokenRequest: Structure = Structure::new("GetSessionTokenRequest", &[
        Member::new("DurationSeconds", Type::Integer(&NumberConstraints { min: Some(900.0), max: Some(129600.0) })),
        Member::new("SerialNumber", Type::String(&serialNumberType)),
        Member::new("TokenCode", Type::String(&tokenCodeType)),
    ]);
    pub static GetSessionTokenResponse: Structure = Structure::new("GetSessionTokenResponse", &[
        Member::new("Credentials", Type::Structure(&Credentials)),
    ]);
    pub static GetWebIdentityTokenRequest: Structure = Structure::new("GetWebIdentityTokenRequest", &[
        Member::new("Audience", Type::List(&webIdentityTokenAudienceListType)).required(),
        Member::new("DurationSeconds", Type::Integer(&NumberConstraints { min: Some(60.0), max: Some(3600.0) })),
        Member::new("SigningAlgorithm", Type::String(&jwtAlgorithmType)).required(),
        Member::new("Tags", Type::List(&tagListType)),
    ]);
    pub static GetWebIdentityTokenResponse: Structure = Structure::new("GetWebIdentityTokenResponse", &[
        Member::new("WebIdentityToken", Type::String(&StringConstraints::ANY)).sensitive(),
        Member::new("Expiration", Type::Timestamp(None)),
    ]);
    pub static IDPCommunicationErrorException: Structure = Structure { error: Some(ErrorTrait { code: "IDPCommunicationError", http_status: 400, sender_fault: true }), ..Structure::new("IDPCommunicationErrorException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static IDPRejectedClaimException: Structure = Structure { error: Some(ErrorTrait { code: "IDPRejectedClaim", http_status: 403, sender_fault: true }), ..Structure::new("IDPRejectedClaimException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static InvalidAuthorizationMessageException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 400, sender_fault: true }), ..Structure::new("InvalidAuthorizationMessageException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static InvalidIdentityTokenException: Structure = Structure { error: Some(ErrorTrait { code: "InvalidIdentityToken", http_status: 400, sender_fault: true }), ..Structure::new("InvalidIdentityTokenException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static JWTPayloadSizeExceededException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 400, sender_fault: true }), ..Structure::new("JWTPayloadSizeExceededException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static MalformedPolicyDocumentException: Structure = Structure { error: Some(ErrorTrait { code: "MalformedPolicyDocument", http_status: 400, sender_fault: true }), ..Structure::new("MalformedPolicyDocumentException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static OutboundWebIdentityFederationDisabledException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 403, sender_fault: true }), ..Structure::new("OutboundWebIdentityFederationDisabledException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static PackedPolicyTooLargeException: Structure = Structure { error: Some(ErrorTrait { code: "PackedPolicyTooLarge", http_status: 400, sender_fault: true }), ..Structure::new("PackedPolicyTooLargeException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static PolicyDescriptorType: Structure = Structure::new("PolicyDescriptorType", &[
        Member::new("arn", Type::String(&arnType)),
    ]);
    pub static ProvidedContext: Structure = Structure::new("ProvidedContext", &[
        Member::new("ProviderArn", Type::String(&arnType)),
        Member::new("ContextAssertion", Type::String(&contextAssertionType)),
    ]);
    pub static ProvidedContextsListType: List = List { member: Type::Structure(&ProvidedContext), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(1, 5) };
    pub static RegionDisabledException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 403, sender_fault: true }), ..Structure::new("RegionDisabledException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static SAMLAssertionType: StringConstraints = StringConstraints { length: LengthConstraints::of(4, 100000), pattern: None, values: &[] };
    pub static SessionDurationEscalationException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 403, sender_fault: true }), ..Structure::new("SessionDurationEscalationException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static Tag: Structure = Structure::new("Tag", &[
        Member::new("Key", Type::String(&tagKeyType)).required(),
        Member::new("Value", Type::String(&tagValueType)).required(),
    ]);
    pub static TargetPrincipalType: StringConstraints = StringConstraints { length: LengthConstraints::of(12, 2048), pattern: None, values: &[] };
    pub static accessKeyIdType: StringConstraints = StringConstraints { length: LengthConstraints::of(16, 128), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\w]*"); &PATTERN }), values: &[] };
    pub static arnType: StringConstraints = StringConstraints { length: LengthConstraints::of(20, 2048), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+"); &PATTERN }), values: &[] };
    pub static assumedRoleIdType: StringConstraints = StringConstraints { length: LengthConstraints::of(2, 193), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\w+=,.@:-]*"); &PATTERN }), values: &[] };
    pub static clientTokenType: StringConstraints = StringConstraints { length: LengthConstraints::of(4, 20000), pattern: None, values: &[] };
    pub static contextAssertionType: StringConstraints = StringConstraints { length: LengthConstraints::of(4, 2048), pattern: None, values: &[] };
    pub static encodedMessageType: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 10240), pattern: None, values: &[] };
    pub static externalIdType: StringConstraints = StringConstraints { length: LengthConstraints::of(2, 1224), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\w+=,.@:\\/-]*"); &PATTERN }), values: &[] };
    pub static federatedIdType: StringConstraints = StringConstraints { length: LengthConstraints::of(2, 193), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\w+=,.@\\:-]*"); &PATTERN }), values: &[] };
    pub static jwtAlgorithmType: StringConstraints = StringConstraints { length: LengthConstraints::of(5, 5), pattern: None, values: &[] };
    pub static policyDescriptorListType: List = List { member: Type::Structure(&PolicyDescriptorType), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static roleSessionNameType: StringConstraints = StringConstraints { length: LengthConstraints::of(2, 64), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\w+=,.@-]*"); &PATTERN }), values: &[] };
    pub static serialNumberType: StringConstraints = StringConstraints { length: LengthConstraints::of(9, 256), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\w+=/:,.@-]*"); &PATTERN }), values: &[] };
    pub static sessionPolicyDocumentType: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 2048), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"); &PATTERN }), values: &[] };
    pub static sourceIdentityType: StringConstraints = StringConstraints { length: LengthConstraints::of(2, 64), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\w+=,.@-]*"); &PATTERN }), values: &[] };
    pub static tagKeyListType: List = List { member: Type::String(&tagKeyType), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(-1, 50) };
    pub static tagKeyType: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 128), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+"); &PATTERN }), values: &[] };
    pub static tagListType: List = List { member: Type::Structure(&Tag), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(-1, 50) };
    pub static tagValueType: StringConstraints = StringConstraints { length: LengthConstraints::of(0, 256), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*"); &PATTERN }), values: &[] };
    pub static tokenCodeType: StringConstraints = StringConstraints { length: LengthConstraints::of(6, 6), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\d]*"); &PATTERN }), values: &[] };
    pub static unrestrictedSessionPolicyDocumentType: StringConstraints = StringConstraints { length: LengthConstraints::of(1, -1), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"); &PATTERN }), values: &[] };
    pub static urlType: StringConstraints = StringConstraints { length: LengthConstraints::of(4, 2048), pattern: None, values: &[] };
    pub static userNameType: StringConstraints = StringConstraints { length: LengthConstraints::of(2, 32), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\w+=,.@-]*"); &PATTERN }), values: &[] };
    pub static webIdentitySubjectType: StringConstraints = StringConstraints { length: LengthConstraints::of(6, 255), pattern: None, values: &[] };
    pub static webIdentityTokenAudienceListType: List = List { member: Type::String(&webIdentityTokenAudienceStringType), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(1, 10) };
    pub static webIdentityTokenAudienceStringType: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 1000), pattern: None, values: &[] };
}
