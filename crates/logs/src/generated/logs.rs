//! Written by `cargo xtask codegen` from models/logs.json. Do not edit.
#![allow(missing_docs, non_upper_case_globals, non_snake_case, dead_code, unused_imports)]
#![allow(clippy::all)]

use std::collections::BTreeMap;

use base::Timestamp;
use bytes::Bytes;
use wire::{Error, Record, Shape};

#[derive(Clone, Default, PartialEq)]
pub struct CreateLogGroupRequest {
    pub log_group_name: String,
    pub kms_key_id: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
    pub log_group_class: Option<String>,
    pub deletion_protection_enabled: Option<bool>,
}

impl Shape for CreateLogGroupRequest {
    fn structure() -> &'static wire::Structure {
        &schema::CreateLogGroupRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            log_group_name: record.required(0)?,
            kms_key_id: record.optional(1)?,
            tags: record.optional(2)?,
            log_group_class: record.optional(3)?,
            deletion_protection_enabled: record.optional(4)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::CreateLogGroupRequest);
        record.put(0, self.log_group_name);
        record.put_optional(1, self.kms_key_id);
        record.put_optional(2, self.tags);
        record.put_optional(3, self.log_group_class);
        record.put_optional(4, self.deletion_protection_enabled);
        record
    }
}

impl std::fmt::Debug for CreateLogGroupRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct CreateLogStreamRequest {
    pub log_group_name: String,
    pub log_stream_name: String,
}

impl Shape for CreateLogStreamRequest {
    fn structure() -> &'static wire::Structure {
        &schema::CreateLogStreamRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            log_group_name: record.required(0)?,
            log_stream_name: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::CreateLogStreamRequest);
        record.put(0, self.log_group_name);
        record.put(1, self.log_stream_name);
        record
    }
}

impl std::fmt::Debug for CreateLogStreamRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeleteLogGroupRequest {
    pub log_group_name: String,
}

impl Shape for DeleteLogGroupRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DeleteLogGroupRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            log_group_name: record.required(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeleteLogGroupRequest);
        record.put(0, self.log_group_name);
        record
    }
}

impl std::fmt::Debug for DeleteLogGroupRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeleteLogStreamRequest {
    pub log_group_name: String,
    pub log_stream_name: String,
}

impl Shape for DeleteLogStreamRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DeleteLogStreamRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            log_group_name: record.required(0)?,
            log_stream_name: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeleteLogStreamRequest);
        record.put(0, self.log_group_name);
        record.put(1, self.log_stream_name);
        record
    }
}

impl std::fmt::Debug for DeleteLogStreamRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DeleteRetentionPolicyRequest {
    pub log_group_name: String,
}

impl Shape for DeleteRetentionPolicyRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DeleteRetentionPolicyRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            log_group_name: record.required(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DeleteRetentionPolicyRequest);
        record.put(0, self.log_group_name);
        record
    }
}

impl std::fmt::Debug for DeleteRetentionPolicyRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DescribeLogGroupsRequest {
    pub account_identifiers: Option<Vec<String>>,
    pub log_group_name_prefix: Option<String>,
    pub log_group_name_pattern: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub include_linked_accounts: Option<bool>,
    pub log_group_class: Option<String>,
    pub log_group_identifiers: Option<Vec<String>>,
}

impl Shape for DescribeLogGroupsRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DescribeLogGroupsRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            account_identifiers: record.optional(0)?,
            log_group_name_prefix: record.optional(1)?,
            log_group_name_pattern: record.optional(2)?,
            next_token: record.optional(3)?,
            limit: record.optional(4)?,
            include_linked_accounts: record.optional(5)?,
            log_group_class: record.optional(6)?,
            log_group_identifiers: record.optional(7)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DescribeLogGroupsRequest);
        record.put_optional(0, self.account_identifiers);
        record.put_optional(1, self.log_group_name_prefix);
        record.put_optional(2, self.log_group_name_pattern);
        record.put_optional(3, self.next_token);
        record.put_optional(4, self.limit);
        record.put_optional(5, self.include_linked_accounts);
        record.put_optional(6, self.log_group_class);
        record.put_optional(7, self.log_group_identifiers);
        record
    }
}

impl std::fmt::Debug for DescribeLogGroupsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DescribeLogGroupsResponse {
    pub log_groups: Option<Vec<LogGroup>>,
    pub next_token: Option<String>,
}

impl Shape for DescribeLogGroupsResponse {
    fn structure() -> &'static wire::Structure {
        &schema::DescribeLogGroupsResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            log_groups: record.optional(0)?,
            next_token: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DescribeLogGroupsResponse);
        record.put_optional(0, self.log_groups);
        record.put_optional(1, self.next_token);
        record
    }
}

impl std::fmt::Debug for DescribeLogGroupsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DescribeLogStreamsRequest {
    pub log_group_name: Option<String>,
    pub log_group_identifier: Option<String>,
    pub log_stream_name_prefix: Option<String>,
    pub order_by: Option<String>,
    pub descending: Option<bool>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

impl Shape for DescribeLogStreamsRequest {
    fn structure() -> &'static wire::Structure {
        &schema::DescribeLogStreamsRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            log_group_name: record.optional(0)?,
            log_group_identifier: record.optional(1)?,
            log_stream_name_prefix: record.optional(2)?,
            order_by: record.optional(3)?,
            descending: record.optional(4)?,
            next_token: record.optional(5)?,
            limit: record.optional(6)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DescribeLogStreamsRequest);
        record.put_optional(0, self.log_group_name);
        record.put_optional(1, self.log_group_identifier);
        record.put_optional(2, self.log_stream_name_prefix);
        record.put_optional(3, self.order_by);
        record.put_optional(4, self.descending);
        record.put_optional(5, self.next_token);
        record.put_optional(6, self.limit);
        record
    }
}

impl std::fmt::Debug for DescribeLogStreamsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct DescribeLogStreamsResponse {
    pub log_streams: Option<Vec<LogStream>>,
    pub next_token: Option<String>,
}

impl Shape for DescribeLogStreamsResponse {
    fn structure() -> &'static wire::Structure {
        &schema::DescribeLogStreamsResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            log_streams: record.optional(0)?,
            next_token: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::DescribeLogStreamsResponse);
        record.put_optional(0, self.log_streams);
        record.put_optional(1, self.next_token);
        record
    }
}

impl std::fmt::Debug for DescribeLogStreamsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct Entity {
    pub key_attributes: Option<BTreeMap<String, String>>,
    pub attributes: Option<BTreeMap<String, String>>,
}

impl Shape for Entity {
    fn structure() -> &'static wire::Structure {
        &schema::Entity
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            key_attributes: record.optional(0)?,
            attributes: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::Entity);
        record.put_optional(0, self.key_attributes);
        record.put_optional(1, self.attributes);
        record
    }
}

impl std::fmt::Debug for Entity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct FilterLogEventsRequest {
    pub log_group_name: Option<String>,
    pub log_group_identifier: Option<String>,
    pub log_stream_names: Option<Vec<String>>,
    pub log_stream_name_prefix: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub filter_pattern: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub interleaved: Option<bool>,
    pub unmask: Option<bool>,
}

impl Shape for FilterLogEventsRequest {
    fn structure() -> &'static wire::Structure {
        &schema::FilterLogEventsRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            log_group_name: record.optional(0)?,
            log_group_identifier: record.optional(1)?,
            log_stream_names: record.optional(2)?,
            log_stream_name_prefix: record.optional(3)?,
            start_time: record.optional(4)?,
            end_time: record.optional(5)?,
            filter_pattern: record.optional(6)?,
            next_token: record.optional(7)?,
            limit: record.optional(8)?,
            interleaved: record.optional(9)?,
            unmask: record.optional(10)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::FilterLogEventsRequest);
        record.put_optional(0, self.log_group_name);
        record.put_optional(1, self.log_group_identifier);
        record.put_optional(2, self.log_stream_names);
        record.put_optional(3, self.log_stream_name_prefix);
        record.put_optional(4, self.start_time);
        record.put_optional(5, self.end_time);
        record.put_optional(6, self.filter_pattern);
        record.put_optional(7, self.next_token);
        record.put_optional(8, self.limit);
        record.put_optional(9, self.interleaved);
        record.put_optional(10, self.unmask);
        record
    }
}

impl std::fmt::Debug for FilterLogEventsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct FilterLogEventsResponse {
    pub events: Option<Vec<FilteredLogEvent>>,
    pub searched_log_streams: Option<Vec<SearchedLogStream>>,
    pub next_token: Option<String>,
}

impl Shape for FilterLogEventsResponse {
    fn structure() -> &'static wire::Structure {
        &schema::FilterLogEventsResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            events: record.optional(0)?,
            searched_log_streams: record.optional(1)?,
            next_token: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::FilterLogEventsResponse);
        record.put_optional(0, self.events);
        record.put_optional(1, self.searched_log_streams);
        record.put_optional(2, self.next_token);
        record
    }
}

impl std::fmt::Debug for FilterLogEventsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct FilteredLogEvent {
    pub log_stream_name: Option<String>,
    pub timestamp: Option<i64>,
    pub message: Option<String>,
    pub ingestion_time: Option<i64>,
    pub event_id: Option<String>,
}

impl Shape for FilteredLogEvent {
    fn structure() -> &'static wire::Structure {
        &schema::FilteredLogEvent
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            log_stream_name: record.optional(0)?,
            timestamp: record.optional(1)?,
            message: record.optional(2)?,
            ingestion_time: record.optional(3)?,
            event_id: record.optional(4)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::FilteredLogEvent);
        record.put_optional(0, self.log_stream_name);
        record.put_optional(1, self.timestamp);
        record.put_optional(2, self.message);
        record.put_optional(3, self.ingestion_time);
        record.put_optional(4, self.event_id);
        record
    }
}

impl std::fmt::Debug for FilteredLogEvent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetLogEventsRequest {
    pub log_group_name: Option<String>,
    pub log_group_identifier: Option<String>,
    pub log_stream_name: String,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub start_from_head: Option<bool>,
    pub unmask: Option<bool>,
}

impl Shape for GetLogEventsRequest {
    fn structure() -> &'static wire::Structure {
        &schema::GetLogEventsRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            log_group_name: record.optional(0)?,
            log_group_identifier: record.optional(1)?,
            log_stream_name: record.required(2)?,
            start_time: record.optional(3)?,
            end_time: record.optional(4)?,
            next_token: record.optional(5)?,
            limit: record.optional(6)?,
            start_from_head: record.optional(7)?,
            unmask: record.optional(8)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetLogEventsRequest);
        record.put_optional(0, self.log_group_name);
        record.put_optional(1, self.log_group_identifier);
        record.put(2, self.log_stream_name);
        record.put_optional(3, self.start_time);
        record.put_optional(4, self.end_time);
        record.put_optional(5, self.next_token);
        record.put_optional(6, self.limit);
        record.put_optional(7, self.start_from_head);
        record.put_optional(8, self.unmask);
        record
    }
}

impl std::fmt::Debug for GetLogEventsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetLogEventsResponse {
    pub events: Option<Vec<OutputLogEvent>>,
    pub next_forward_token: Option<String>,
    pub next_backward_token: Option<String>,
}

impl Shape for GetLogEventsResponse {
    fn structure() -> &'static wire::Structure {
        &schema::GetLogEventsResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            events: record.optional(0)?,
            next_forward_token: record.optional(1)?,
            next_backward_token: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::GetLogEventsResponse);
        record.put_optional(0, self.events);
        record.put_optional(1, self.next_forward_token);
        record.put_optional(2, self.next_backward_token);
        record
    }
}

impl std::fmt::Debug for GetLogEventsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct InputLogEvent {
    pub timestamp: i64,
    pub message: String,
}

impl Shape for InputLogEvent {
    fn structure() -> &'static wire::Structure {
        &schema::InputLogEvent
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            timestamp: record.required(0)?,
            message: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::InputLogEvent);
        record.put(0, self.timestamp);
        record.put(1, self.message);
        record
    }
}

impl std::fmt::Debug for InputLogEvent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListTagsForResourceRequest {
    pub resource_arn: String,
}

impl Shape for ListTagsForResourceRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ListTagsForResourceRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            resource_arn: record.required(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListTagsForResourceRequest);
        record.put(0, self.resource_arn);
        record
    }
}

impl std::fmt::Debug for ListTagsForResourceRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListTagsForResourceResponse {
    pub tags: Option<BTreeMap<String, String>>,
}

impl Shape for ListTagsForResourceResponse {
    fn structure() -> &'static wire::Structure {
        &schema::ListTagsForResourceResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            tags: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListTagsForResourceResponse);
        record.put_optional(0, self.tags);
        record
    }
}

impl std::fmt::Debug for ListTagsForResourceResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListTagsLogGroupRequest {
    pub log_group_name: String,
}

impl Shape for ListTagsLogGroupRequest {
    fn structure() -> &'static wire::Structure {
        &schema::ListTagsLogGroupRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            log_group_name: record.required(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListTagsLogGroupRequest);
        record.put(0, self.log_group_name);
        record
    }
}

impl std::fmt::Debug for ListTagsLogGroupRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ListTagsLogGroupResponse {
    pub tags: Option<BTreeMap<String, String>>,
}

impl Shape for ListTagsLogGroupResponse {
    fn structure() -> &'static wire::Structure {
        &schema::ListTagsLogGroupResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            tags: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::ListTagsLogGroupResponse);
        record.put_optional(0, self.tags);
        record
    }
}

impl std::fmt::Debug for ListTagsLogGroupResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct LogGroup {
    pub log_group_name: Option<String>,
    pub creation_time: Option<i64>,
    pub retention_in_days: Option<i32>,
    pub metric_filter_count: Option<i32>,
    pub arn: Option<String>,
    pub stored_bytes: Option<i64>,
    pub kms_key_id: Option<String>,
    pub data_protection_status: Option<String>,
    pub inherited_properties: Option<Vec<String>>,
    pub log_group_class: Option<String>,
    pub log_group_arn: Option<String>,
    pub deletion_protection_enabled: Option<bool>,
    pub bearer_token_authentication_enabled: Option<bool>,
}

impl Shape for LogGroup {
    fn structure() -> &'static wire::Structure {
        &schema::LogGroup
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            log_group_name: record.optional(0)?,
            creation_time: record.optional(1)?,
            retention_in_days: record.optional(2)?,
            metric_filter_count: record.optional(3)?,
            arn: record.optional(4)?,
            stored_bytes: record.optional(5)?,
            kms_key_id: record.optional(6)?,
            data_protection_status: record.optional(7)?,
            inherited_properties: record.optional(8)?,
            log_group_class: record.optional(9)?,
            log_group_arn: record.optional(10)?,
            deletion_protection_enabled: record.optional(11)?,
            bearer_token_authentication_enabled: record.optional(12)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::LogGroup);
        record.put_optional(0, self.log_group_name);
        record.put_optional(1, self.creation_time);
        record.put_optional(2, self.retention_in_days);
        record.put_optional(3, self.metric_filter_count);
        record.put_optional(4, self.arn);
        record.put_optional(5, self.stored_bytes);
        record.put_optional(6, self.kms_key_id);
        record.put_optional(7, self.data_protection_status);
        record.put_optional(8, self.inherited_properties);
        record.put_optional(9, self.log_group_class);
        record.put_optional(10, self.log_group_arn);
        record.put_optional(11, self.deletion_protection_enabled);
        record.put_optional(12, self.bearer_token_authentication_enabled);
        record
    }
}

impl std::fmt::Debug for LogGroup {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct LogStream {
    pub log_stream_name: Option<String>,
    pub creation_time: Option<i64>,
    pub first_event_timestamp: Option<i64>,
    pub last_event_timestamp: Option<i64>,
    pub last_ingestion_time: Option<i64>,
    pub upload_sequence_token: Option<String>,
    pub arn: Option<String>,
    pub stored_bytes: Option<i64>,
}

impl Shape for LogStream {
    fn structure() -> &'static wire::Structure {
        &schema::LogStream
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            log_stream_name: record.optional(0)?,
            creation_time: record.optional(1)?,
            first_event_timestamp: record.optional(2)?,
            last_event_timestamp: record.optional(3)?,
            last_ingestion_time: record.optional(4)?,
            upload_sequence_token: record.optional(5)?,
            arn: record.optional(6)?,
            stored_bytes: record.optional(7)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::LogStream);
        record.put_optional(0, self.log_stream_name);
        record.put_optional(1, self.creation_time);
        record.put_optional(2, self.first_event_timestamp);
        record.put_optional(3, self.last_event_timestamp);
        record.put_optional(4, self.last_ingestion_time);
        record.put_optional(5, self.upload_sequence_token);
        record.put_optional(6, self.arn);
        record.put_optional(7, self.stored_bytes);
        record
    }
}

impl std::fmt::Debug for LogStream {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct OutputLogEvent {
    pub timestamp: Option<i64>,
    pub message: Option<String>,
    pub ingestion_time: Option<i64>,
}

impl Shape for OutputLogEvent {
    fn structure() -> &'static wire::Structure {
        &schema::OutputLogEvent
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            timestamp: record.optional(0)?,
            message: record.optional(1)?,
            ingestion_time: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::OutputLogEvent);
        record.put_optional(0, self.timestamp);
        record.put_optional(1, self.message);
        record.put_optional(2, self.ingestion_time);
        record
    }
}

impl std::fmt::Debug for OutputLogEvent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct PutLogEventsRequest {
    pub log_group_name: String,
    pub log_stream_name: String,
    pub log_events: Vec<InputLogEvent>,
    pub sequence_token: Option<String>,
    pub entity: Option<Entity>,
}

impl Shape for PutLogEventsRequest {
    fn structure() -> &'static wire::Structure {
        &schema::PutLogEventsRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            log_group_name: record.required(0)?,
            log_stream_name: record.required(1)?,
            log_events: record.required(2)?,
            sequence_token: record.optional(3)?,
            entity: record.optional(4)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::PutLogEventsRequest);
        record.put(0, self.log_group_name);
        record.put(1, self.log_stream_name);
        record.put(2, self.log_events);
        record.put_optional(3, self.sequence_token);
        record.put_optional(4, self.entity);
        record
    }
}

impl std::fmt::Debug for PutLogEventsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct PutLogEventsResponse {
    pub next_sequence_token: Option<String>,
    pub rejected_log_events_info: Option<RejectedLogEventsInfo>,
    pub rejected_entity_info: Option<RejectedEntityInfo>,
}

impl Shape for PutLogEventsResponse {
    fn structure() -> &'static wire::Structure {
        &schema::PutLogEventsResponse
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            next_sequence_token: record.optional(0)?,
            rejected_log_events_info: record.optional(1)?,
            rejected_entity_info: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::PutLogEventsResponse);
        record.put_optional(0, self.next_sequence_token);
        record.put_optional(1, self.rejected_log_events_info);
        record.put_optional(2, self.rejected_entity_info);
        record
    }
}

impl std::fmt::Debug for PutLogEventsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct PutRetentionPolicyRequest {
    pub log_group_name: String,
    pub retention_in_days: i32,
}

impl Shape for PutRetentionPolicyRequest {
    fn structure() -> &'static wire::Structure {
        &schema::PutRetentionPolicyRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            log_group_name: record.required(0)?,
            retention_in_days: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::PutRetentionPolicyRequest);
        record.put(0, self.log_group_name);
        record.put(1, self.retention_in_days);
        record
    }
}

impl std::fmt::Debug for PutRetentionPolicyRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct RejectedEntityInfo {
    pub error_type: Option<String>,
}

impl Shape for RejectedEntityInfo {
    fn structure() -> &'static wire::Structure {
        &schema::RejectedEntityInfo
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            error_type: record.optional(0)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::RejectedEntityInfo);
        record.put_optional(0, self.error_type);
        record
    }
}

impl std::fmt::Debug for RejectedEntityInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct RejectedLogEventsInfo {
    pub too_new_log_event_start_index: Option<i32>,
    pub too_old_log_event_end_index: Option<i32>,
    pub expired_log_event_end_index: Option<i32>,
}

impl Shape for RejectedLogEventsInfo {
    fn structure() -> &'static wire::Structure {
        &schema::RejectedLogEventsInfo
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            too_new_log_event_start_index: record.optional(0)?,
            too_old_log_event_end_index: record.optional(1)?,
            expired_log_event_end_index: record.optional(2)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::RejectedLogEventsInfo);
        record.put_optional(0, self.too_new_log_event_start_index);
        record.put_optional(1, self.too_old_log_event_end_index);
        record.put_optional(2, self.expired_log_event_end_index);
        record
    }
}

impl std::fmt::Debug for RejectedLogEventsInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct SearchedLogStream {
    pub log_stream_name: Option<String>,
    pub searched_completely: Option<bool>,
}

impl Shape for SearchedLogStream {
    fn structure() -> &'static wire::Structure {
        &schema::SearchedLogStream
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            log_stream_name: record.optional(0)?,
            searched_completely: record.optional(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::SearchedLogStream);
        record.put_optional(0, self.log_stream_name);
        record.put_optional(1, self.searched_completely);
        record
    }
}

impl std::fmt::Debug for SearchedLogStream {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::debug(self, f)
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct TagLogGroupRequest {
    pub log_group_name: String,
    pub tags: BTreeMap<String, String>,
}

impl Shape for TagLogGroupRequest {
    fn structure() -> &'static wire::Structure {
        &schema::TagLogGroupRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            log_group_name: record.required(0)?,
            tags: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::TagLogGroupRequest);
        record.put(0, self.log_group_name);
        record.put(1, self.tags);
        record
    }
}

impl std::fmt::Debug for TagLogGroupRequest {
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
pub struct UntagLogGroupRequest {
    pub log_group_name: String,
    pub tags: Vec<String>,
}

impl Shape for UntagLogGroupRequest {
    fn structure() -> &'static wire::Structure {
        &schema::UntagLogGroupRequest
    }
    fn from_record(mut record: Record) -> Result<Self, Error> {
        Ok(Self {
            log_group_name: record.required(0)?,
            tags: record.required(1)?,
        })
    }
    fn into_record(self) -> Record {
        let mut record = Record::new(&schema::UntagLogGroupRequest);
        record.put(0, self.log_group_name);
        record.put(1, self.tags);
        record
    }
}

impl std::fmt::Debug for UntagLogGroupRequest {
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

/// The model's errors: each takes its message.
pub mod errors {
    use super::schema;
    use wire::Error;

    pub fn access_denied_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::AccessDeniedException, message)
    }
    pub fn conflict_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::ConflictException, message)
    }
    pub fn data_already_accepted_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::DataAlreadyAcceptedException, message)
    }
    pub fn internal_server_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::InternalServerException, message)
    }
    pub fn invalid_operation_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::InvalidOperationException, message)
    }
    pub fn invalid_parameter_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::InvalidParameterException, message)
    }
    pub fn invalid_sequence_token_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::InvalidSequenceTokenException, message)
    }
    pub fn limit_exceeded_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::LimitExceededException, message)
    }
    pub fn malformed_query_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::MalformedQueryException, message)
    }
    pub fn operation_aborted_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::OperationAbortedException, message)
    }
    pub fn resource_already_exists_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::ResourceAlreadyExistsException, message)
    }
    pub fn resource_not_found_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::ResourceNotFoundException, message)
    }
    pub fn service_quota_exceeded_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::ServiceQuotaExceededException, message)
    }
    pub fn service_unavailable_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::ServiceUnavailableException, message)
    }
    pub fn throttling_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::ThrottlingException, message)
    }
    pub fn too_many_tags_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::TooManyTagsException, message)
    }
    pub fn unrecognized_client_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::UnrecognizedClientException, message)
    }
    pub fn validation_exception(message: impl Into<String>) -> Error {
        Error::of(&schema::ValidationException, message)
    }
}

pub static SERVICE: wire::Service = wire::Service {
    name: "logs",
    signing_name: "logs",
    endpoint_prefix: "logs",
    target_prefix: "Logs_20140328",
    api_version: "2014-03-28",
    xml_namespace: "",
    json_version: "1.1",
    protocols: &[wire::Protocol::AwsJson1_1],
    operations: &[
        &operations::AssociateKmsKey,
        &operations::AssociateSourceToS3TableIntegration,
        &operations::CancelExportTask,
        &operations::CancelImportTask,
        &operations::CreateDelivery,
        &operations::CreateExportTask,
        &operations::CreateImportTask,
        &operations::CreateLogAnomalyDetector,
        &operations::CreateLogGroup,
        &operations::CreateLogStream,
        &operations::CreateLookupTable,
        &operations::CreateScheduledQuery,
        &operations::DeleteAccountPolicy,
        &operations::DeleteDataProtectionPolicy,
        &operations::DeleteDelivery,
        &operations::DeleteDeliveryDestination,
        &operations::DeleteDeliveryDestinationPolicy,
        &operations::DeleteDeliverySource,
        &operations::DeleteDestination,
        &operations::DeleteIndexPolicy,
        &operations::DeleteIntegration,
        &operations::DeleteLogAnomalyDetector,
        &operations::DeleteLogGroup,
        &operations::DeleteLogStream,
        &operations::DeleteLookupTable,
        &operations::DeleteMetricFilter,
        &operations::DeleteQueryDefinition,
        &operations::DeleteResourcePolicy,
        &operations::DeleteRetentionPolicy,
        &operations::DeleteScheduledQuery,
        &operations::DeleteSubscriptionFilter,
        &operations::DeleteTransformer,
        &operations::DescribeAccountPolicies,
        &operations::DescribeConfigurationTemplates,
        &operations::DescribeDeliveries,
        &operations::DescribeDeliveryDestinations,
        &operations::DescribeDeliverySources,
        &operations::DescribeDestinations,
        &operations::DescribeExportTasks,
        &operations::DescribeFieldIndexes,
        &operations::DescribeImportTaskBatches,
        &operations::DescribeImportTasks,
        &operations::DescribeIndexPolicies,
        &operations::DescribeLogGroups,
        &operations::DescribeLogStreams,
        &operations::DescribeLookupTables,
        &operations::DescribeMetricFilters,
        &operations::DescribeQueries,
        &operations::DescribeQueryDefinitions,
        &operations::DescribeResourcePolicies,
        &operations::DescribeSubscriptionFilters,
        &operations::DisassociateKmsKey,
        &operations::DisassociateSourceFromS3TableIntegration,
        &operations::FilterLogEvents,
        &operations::GetDataProtectionPolicy,
        &operations::GetDelivery,
        &operations::GetDeliveryDestination,
        &operations::GetDeliveryDestinationPolicy,
        &operations::GetDeliverySource,
        &operations::GetIntegration,
        &operations::GetLogAnomalyDetector,
        &operations::GetLogEvents,
        &operations::GetLogFields,
        &operations::GetLogGroupFields,
        &operations::GetLogObject,
        &operations::GetLogRecord,
        &operations::GetLookupTable,
        &operations::GetQueryResults,
        &operations::GetScheduledQuery,
        &operations::GetScheduledQueryHistory,
        &operations::GetTransformer,
        &operations::ListAggregateLogGroupSummaries,
        &operations::ListAnomalies,
        &operations::ListIntegrations,
        &operations::ListLogAnomalyDetectors,
        &operations::ListLogGroups,
        &operations::ListLogGroupsForQuery,
        &operations::ListScheduledQueries,
        &operations::ListSourcesForS3TableIntegration,
        &operations::ListTagsForResource,
        &operations::ListTagsLogGroup,
        &operations::PutAccountPolicy,
        &operations::PutBearerTokenAuthentication,
        &operations::PutDataProtectionPolicy,
        &operations::PutDeliveryDestination,
        &operations::PutDeliveryDestinationPolicy,
        &operations::PutDeliverySource,
        &operations::PutDestination,
        &operations::PutDestinationPolicy,
        &operations::PutIndexPolicy,
        &operations::PutIntegration,
        &operations::PutLogEvents,
        &operations::PutLogGroupDeletionProtection,
        &operations::PutMetricFilter,
        &operations::PutQueryDefinition,
        &operations::PutResourcePolicy,
        &operations::PutRetentionPolicy,
        &operations::PutSubscriptionFilter,
        &operations::PutTransformer,
        &operations::StartLiveTail,
        &operations::StartQuery,
        &operations::StopQuery,
        &operations::TagLogGroup,
        &operations::TagResource,
        &operations::TestMetricFilter,
        &operations::TestTransformer,
        &operations::UntagLogGroup,
        &operations::UntagResource,
        &operations::UpdateAnomaly,
        &operations::UpdateDeliveryConfiguration,
        &operations::UpdateLogAnomalyDetector,
        &operations::UpdateLookupTable,
        &operations::UpdateScheduledQuery,
    ],
    paginators: &[
        wire::schema::Paginator { operation: "DescribeConfigurationTemplates", input_token: &["nextToken"], output_token: &["nextToken"], limit_key: "limit", more_results: "", result_key: &["configurationTemplates"] },
        wire::schema::Paginator { operation: "DescribeDeliveries", input_token: &["nextToken"], output_token: &["nextToken"], limit_key: "limit", more_results: "", result_key: &["deliveries"] },
        wire::schema::Paginator { operation: "DescribeDeliveryDestinations", input_token: &["nextToken"], output_token: &["nextToken"], limit_key: "limit", more_results: "", result_key: &["deliveryDestinations"] },
        wire::schema::Paginator { operation: "DescribeDeliverySources", input_token: &["nextToken"], output_token: &["nextToken"], limit_key: "limit", more_results: "", result_key: &["deliverySources"] },
        wire::schema::Paginator { operation: "DescribeDestinations", input_token: &["nextToken"], output_token: &["nextToken"], limit_key: "limit", more_results: "", result_key: &["destinations"] },
        wire::schema::Paginator { operation: "DescribeExportTasks", input_token: &["nextToken"], output_token: &["nextToken"], limit_key: "limit", more_results: "", result_key: &["exportTasks"] },
        wire::schema::Paginator { operation: "DescribeLogGroups", input_token: &["nextToken"], output_token: &["nextToken"], limit_key: "limit", more_results: "", result_key: &["logGroups"] },
        wire::schema::Paginator { operation: "DescribeLogStreams", input_token: &["nextToken"], output_token: &["nextToken"], limit_key: "limit", more_results: "", result_key: &["logStreams"] },
        wire::schema::Paginator { operation: "DescribeMetricFilters", input_token: &["nextToken"], output_token: &["nextToken"], limit_key: "limit", more_results: "", result_key: &["metricFilters"] },
        wire::schema::Paginator { operation: "DescribeQueries", input_token: &["nextToken"], output_token: &["nextToken"], limit_key: "maxResults", more_results: "", result_key: &["queries"] },
        wire::schema::Paginator { operation: "DescribeResourcePolicies", input_token: &["nextToken"], output_token: &["nextToken"], limit_key: "limit", more_results: "", result_key: &["resourcePolicies"] },
        wire::schema::Paginator { operation: "DescribeSubscriptionFilters", input_token: &["nextToken"], output_token: &["nextToken"], limit_key: "limit", more_results: "", result_key: &["subscriptionFilters"] },
        wire::schema::Paginator { operation: "FilterLogEvents", input_token: &["nextToken"], output_token: &["nextToken"], limit_key: "limit", more_results: "", result_key: &["events", "searchedLogStreams"] },
        wire::schema::Paginator { operation: "GetScheduledQueryHistory", input_token: &["nextToken"], output_token: &["nextToken"], limit_key: "maxResults", more_results: "", result_key: &["triggerHistory"] },
        wire::schema::Paginator { operation: "ListAggregateLogGroupSummaries", input_token: &["nextToken"], output_token: &["nextToken"], limit_key: "limit", more_results: "", result_key: &["aggregateLogGroupSummaries"] },
        wire::schema::Paginator { operation: "ListAnomalies", input_token: &["nextToken"], output_token: &["nextToken"], limit_key: "limit", more_results: "", result_key: &["anomalies"] },
        wire::schema::Paginator { operation: "ListLogAnomalyDetectors", input_token: &["nextToken"], output_token: &["nextToken"], limit_key: "limit", more_results: "", result_key: &["anomalyDetectors"] },
        wire::schema::Paginator { operation: "ListLogGroupsForQuery", input_token: &["nextToken"], output_token: &["nextToken"], limit_key: "maxResults", more_results: "", result_key: &["logGroupIdentifiers"] },
        wire::schema::Paginator { operation: "ListScheduledQueries", input_token: &["nextToken"], output_token: &["nextToken"], limit_key: "maxResults", more_results: "", result_key: &["scheduledQueries"] },
        wire::schema::Paginator { operation: "ListSourcesForS3TableIntegration", input_token: &["nextToken"], output_token: &["nextToken"], limit_key: "maxResults", more_results: "", result_key: &["sources"] },
    ],
};

pub mod operations {
    use super::schema;
    use wire::schema::{Access, Operation};

    pub static AssociateKmsKey: Operation = Operation {
        name: "AssociateKmsKey",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::AssociateKmsKeyRequest),
        output: None,
        errors: &[&schema::InvalidParameterException, &schema::OperationAbortedException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:AssociateKmsKey", resources: &["arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static AssociateSourceToS3TableIntegration: Operation = Operation {
        name: "AssociateSourceToS3TableIntegration",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::AssociateSourceToS3TableIntegrationRequest),
        output: Some(&schema::AssociateSourceToS3TableIntegrationResponse),
        errors: &[&schema::AccessDeniedException, &schema::InternalServerException, &schema::ResourceNotFoundException, &schema::ThrottlingException, &schema::ValidationException],
        result_wrapper: "",
        access: Access { action: "logs:AssociateSourceToS3TableIntegration", resources: &[], conditions: &[] },
    };
    pub static CancelExportTask: Operation = Operation {
        name: "CancelExportTask",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::CancelExportTaskRequest),
        output: None,
        errors: &[&schema::InvalidOperationException, &schema::InvalidParameterException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:CancelExportTask", resources: &[], conditions: &[] },
    };
    pub static CancelImportTask: Operation = Operation {
        name: "CancelImportTask",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::CancelImportTaskRequest),
        output: Some(&schema::CancelImportTaskResponse),
        errors: &[&schema::AccessDeniedException, &schema::InvalidOperationException, &schema::InvalidParameterException, &schema::ResourceNotFoundException, &schema::ThrottlingException],
        result_wrapper: "",
        access: Access { action: "logs:CancelImportTask", resources: &[], conditions: &[] },
    };
    pub static CreateDelivery: Operation = Operation {
        name: "CreateDelivery",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::CreateDeliveryRequest),
        output: Some(&schema::CreateDeliveryResponse),
        errors: &[&schema::AccessDeniedException, &schema::ConflictException, &schema::ResourceNotFoundException, &schema::ServiceQuotaExceededException, &schema::ServiceUnavailableException, &schema::ThrottlingException, &schema::ValidationException],
        result_wrapper: "",
        access: Access { action: "logs:CreateDelivery", resources: &["arn:${Partition}:logs:${Region}:${Account}:delivery:${DeliveryName}", "arn:${Partition}:logs:${Region}:${Account}:delivery-destination:${DeliveryDestinationName}", "arn:${Partition}:logs:${Region}:${Account}:delivery-source:${DeliverySourceName}"], conditions: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"] },
    };
    pub static CreateExportTask: Operation = Operation {
        name: "CreateExportTask",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::CreateExportTaskRequest),
        output: Some(&schema::CreateExportTaskResponse),
        errors: &[&schema::InvalidParameterException, &schema::LimitExceededException, &schema::OperationAbortedException, &schema::ResourceAlreadyExistsException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:CreateExportTask", resources: &["arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static CreateImportTask: Operation = Operation {
        name: "CreateImportTask",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::CreateImportTaskRequest),
        output: Some(&schema::CreateImportTaskResponse),
        errors: &[&schema::AccessDeniedException, &schema::ConflictException, &schema::InvalidOperationException, &schema::InvalidParameterException, &schema::ResourceNotFoundException, &schema::ThrottlingException, &schema::ValidationException],
        result_wrapper: "",
        access: Access { action: "logs:CreateImportTask", resources: &[], conditions: &[] },
    };
    pub static CreateLogAnomalyDetector: Operation = Operation {
        name: "CreateLogAnomalyDetector",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::CreateLogAnomalyDetectorRequest),
        output: Some(&schema::CreateLogAnomalyDetectorResponse),
        errors: &[&schema::InvalidParameterException, &schema::LimitExceededException, &schema::OperationAbortedException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:CreateLogAnomalyDetector", resources: &["arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:"], conditions: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"] },
    };
    pub static CreateLogGroup: Operation = Operation {
        name: "CreateLogGroup",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::CreateLogGroupRequest),
        output: None,
        errors: &[&schema::InvalidParameterException, &schema::LimitExceededException, &schema::OperationAbortedException, &schema::ResourceAlreadyExistsException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:CreateLogGroup", resources: &["arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:"], conditions: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"] },
    };
    pub static CreateLogStream: Operation = Operation {
        name: "CreateLogStream",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::CreateLogStreamRequest),
        output: None,
        errors: &[&schema::InvalidParameterException, &schema::ResourceAlreadyExistsException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:CreateLogStream", resources: &["arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:${LogStreamName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static CreateLookupTable: Operation = Operation {
        name: "CreateLookupTable",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::CreateLookupTableRequest),
        output: Some(&schema::CreateLookupTableResponse),
        errors: &[&schema::AccessDeniedException, &schema::InvalidParameterException, &schema::LimitExceededException, &schema::ResourceAlreadyExistsException, &schema::ServiceUnavailableException, &schema::ValidationException],
        result_wrapper: "",
        access: Access { action: "logs:CreateLookupTable", resources: &["arn:${Partition}:logs:${Region}:${Account}:lookup-table:${LookupTableName}"], conditions: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"] },
    };
    pub static CreateScheduledQuery: Operation = Operation {
        name: "CreateScheduledQuery",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::CreateScheduledQueryRequest),
        output: Some(&schema::CreateScheduledQueryResponse),
        errors: &[&schema::AccessDeniedException, &schema::ConflictException, &schema::InternalServerException, &schema::ResourceNotFoundException, &schema::ServiceQuotaExceededException, &schema::ThrottlingException, &schema::ValidationException],
        result_wrapper: "",
        access: Access { action: "logs:CreateScheduledQuery", resources: &["arn:${Partition}:logs:${Region}:${Account}:scheduled-query:${ScheduledQueryId}"], conditions: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"] },
    };
    pub static DeleteAccountPolicy: Operation = Operation {
        name: "DeleteAccountPolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeleteAccountPolicyRequest),
        output: None,
        errors: &[&schema::InvalidParameterException, &schema::OperationAbortedException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:DeleteAccountPolicy", resources: &[], conditions: &[] },
    };
    pub static DeleteDataProtectionPolicy: Operation = Operation {
        name: "DeleteDataProtectionPolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeleteDataProtectionPolicyRequest),
        output: None,
        errors: &[&schema::InvalidParameterException, &schema::OperationAbortedException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:DeleteDataProtectionPolicy", resources: &["arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteDelivery: Operation = Operation {
        name: "DeleteDelivery",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeleteDeliveryRequest),
        output: None,
        errors: &[&schema::ConflictException, &schema::ResourceNotFoundException, &schema::ServiceQuotaExceededException, &schema::ServiceUnavailableException, &schema::ThrottlingException, &schema::ValidationException],
        result_wrapper: "",
        access: Access { action: "logs:DeleteDelivery", resources: &["arn:${Partition}:logs:${Region}:${Account}:delivery:${DeliveryName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteDeliveryDestination: Operation = Operation {
        name: "DeleteDeliveryDestination",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeleteDeliveryDestinationRequest),
        output: None,
        errors: &[&schema::ConflictException, &schema::ResourceNotFoundException, &schema::ServiceQuotaExceededException, &schema::ServiceUnavailableException, &schema::ThrottlingException, &schema::ValidationException],
        result_wrapper: "",
        access: Access { action: "logs:DeleteDeliveryDestination", resources: &["arn:${Partition}:logs:${Region}:${Account}:delivery-destination:${DeliveryDestinationName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteDeliveryDestinationPolicy: Operation = Operation {
        name: "DeleteDeliveryDestinationPolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeleteDeliveryDestinationPolicyRequest),
        output: None,
        errors: &[&schema::ConflictException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException, &schema::ValidationException],
        result_wrapper: "",
        access: Access { action: "logs:DeleteDeliveryDestinationPolicy", resources: &["arn:${Partition}:logs:${Region}:${Account}:delivery-destination:${DeliveryDestinationName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteDeliverySource: Operation = Operation {
        name: "DeleteDeliverySource",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeleteDeliverySourceRequest),
        output: None,
        errors: &[&schema::ConflictException, &schema::ResourceNotFoundException, &schema::ServiceQuotaExceededException, &schema::ServiceUnavailableException, &schema::ThrottlingException, &schema::ValidationException],
        result_wrapper: "",
        access: Access { action: "logs:DeleteDeliverySource", resources: &["arn:${Partition}:logs:${Region}:${Account}:delivery-destination:${DeliveryDestinationName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteDestination: Operation = Operation {
        name: "DeleteDestination",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeleteDestinationRequest),
        output: None,
        errors: &[&schema::InvalidParameterException, &schema::OperationAbortedException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:DeleteDestination", resources: &["arn:${Partition}:logs:${Region}:${Account}:destination:${DestinationName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteIndexPolicy: Operation = Operation {
        name: "DeleteIndexPolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeleteIndexPolicyRequest),
        output: Some(&schema::DeleteIndexPolicyResponse),
        errors: &[&schema::InvalidParameterException, &schema::LimitExceededException, &schema::OperationAbortedException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:DeleteIndexPolicy", resources: &[], conditions: &[] },
    };
    pub static DeleteIntegration: Operation = Operation {
        name: "DeleteIntegration",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeleteIntegrationRequest),
        output: Some(&schema::DeleteIntegrationResponse),
        errors: &[&schema::InvalidParameterException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException, &schema::ValidationException],
        result_wrapper: "",
        access: Access { action: "logs:DeleteIntegration", resources: &[], conditions: &[] },
    };
    pub static DeleteLogAnomalyDetector: Operation = Operation {
        name: "DeleteLogAnomalyDetector",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeleteLogAnomalyDetectorRequest),
        output: None,
        errors: &[&schema::InvalidParameterException, &schema::OperationAbortedException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:DeleteLogAnomalyDetector", resources: &["arn:${Partition}:logs:${Region}:${Account}:anomaly-detector:${DetectorId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteLogGroup: Operation = Operation {
        name: "DeleteLogGroup",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeleteLogGroupRequest),
        output: None,
        errors: &[&schema::InvalidParameterException, &schema::OperationAbortedException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException, &schema::ValidationException],
        result_wrapper: "",
        access: Access { action: "logs:DeleteLogGroup", resources: &["arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteLogStream: Operation = Operation {
        name: "DeleteLogStream",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeleteLogStreamRequest),
        output: None,
        errors: &[&schema::InvalidParameterException, &schema::OperationAbortedException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException, &schema::ValidationException],
        result_wrapper: "",
        access: Access { action: "logs:DeleteLogStream", resources: &["arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:${LogStreamName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteLookupTable: Operation = Operation {
        name: "DeleteLookupTable",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeleteLookupTableRequest),
        output: None,
        errors: &[&schema::AccessDeniedException, &schema::InvalidParameterException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:DeleteLookupTable", resources: &["arn:${Partition}:logs:${Region}:${Account}:lookup-table:${LookupTableName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteMetricFilter: Operation = Operation {
        name: "DeleteMetricFilter",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeleteMetricFilterRequest),
        output: None,
        errors: &[&schema::InvalidParameterException, &schema::OperationAbortedException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:DeleteMetricFilter", resources: &["arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteQueryDefinition: Operation = Operation {
        name: "DeleteQueryDefinition",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeleteQueryDefinitionRequest),
        output: Some(&schema::DeleteQueryDefinitionResponse),
        errors: &[&schema::InvalidParameterException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:DeleteQueryDefinition", resources: &[], conditions: &[] },
    };
    pub static DeleteResourcePolicy: Operation = Operation {
        name: "DeleteResourcePolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeleteResourcePolicyRequest),
        output: None,
        errors: &[&schema::InvalidParameterException, &schema::OperationAbortedException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:DeleteResourcePolicy", resources: &[], conditions: &[] },
    };
    pub static DeleteRetentionPolicy: Operation = Operation {
        name: "DeleteRetentionPolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeleteRetentionPolicyRequest),
        output: None,
        errors: &[&schema::InvalidParameterException, &schema::OperationAbortedException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:DeleteRetentionPolicy", resources: &["arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteScheduledQuery: Operation = Operation {
        name: "DeleteScheduledQuery",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeleteScheduledQueryRequest),
        output: Some(&schema::DeleteScheduledQueryResponse),
        errors: &[&schema::AccessDeniedException, &schema::InternalServerException, &schema::ResourceNotFoundException, &schema::ThrottlingException, &schema::ValidationException],
        result_wrapper: "",
        access: Access { action: "logs:DeleteScheduledQuery", resources: &["arn:${Partition}:logs:${Region}:${Account}:scheduled-query:${ScheduledQueryId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteSubscriptionFilter: Operation = Operation {
        name: "DeleteSubscriptionFilter",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeleteSubscriptionFilterRequest),
        output: None,
        errors: &[&schema::InvalidParameterException, &schema::OperationAbortedException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:DeleteSubscriptionFilter", resources: &["arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DeleteTransformer: Operation = Operation {
        name: "DeleteTransformer",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DeleteTransformerRequest),
        output: None,
        errors: &[&schema::InvalidOperationException, &schema::InvalidParameterException, &schema::OperationAbortedException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:DeleteTransformer", resources: &["arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DescribeAccountPolicies: Operation = Operation {
        name: "DescribeAccountPolicies",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DescribeAccountPoliciesRequest),
        output: Some(&schema::DescribeAccountPoliciesResponse),
        errors: &[&schema::InvalidParameterException, &schema::OperationAbortedException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:DescribeAccountPolicies", resources: &[], conditions: &[] },
    };
    pub static DescribeConfigurationTemplates: Operation = Operation {
        name: "DescribeConfigurationTemplates",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DescribeConfigurationTemplatesRequest),
        output: Some(&schema::DescribeConfigurationTemplatesResponse),
        errors: &[&schema::ResourceNotFoundException, &schema::ServiceUnavailableException, &schema::ThrottlingException, &schema::ValidationException],
        result_wrapper: "",
        access: Access { action: "logs:DescribeConfigurationTemplates", resources: &[], conditions: &[] },
    };
    pub static DescribeDeliveries: Operation = Operation {
        name: "DescribeDeliveries",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DescribeDeliveriesRequest),
        output: Some(&schema::DescribeDeliveriesResponse),
        errors: &[&schema::ServiceQuotaExceededException, &schema::ServiceUnavailableException, &schema::ThrottlingException, &schema::ValidationException],
        result_wrapper: "",
        access: Access { action: "logs:DescribeDeliveries", resources: &[], conditions: &[] },
    };
    pub static DescribeDeliveryDestinations: Operation = Operation {
        name: "DescribeDeliveryDestinations",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DescribeDeliveryDestinationsRequest),
        output: Some(&schema::DescribeDeliveryDestinationsResponse),
        errors: &[&schema::ServiceQuotaExceededException, &schema::ServiceUnavailableException, &schema::ThrottlingException, &schema::ValidationException],
        result_wrapper: "",
        access: Access { action: "logs:DescribeDeliveryDestinations", resources: &[], conditions: &[] },
    };
    pub static DescribeDeliverySources: Operation = Operation {
        name: "DescribeDeliverySources",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DescribeDeliverySourcesRequest),
        output: Some(&schema::DescribeDeliverySourcesResponse),
        errors: &[&schema::ServiceQuotaExceededException, &schema::ServiceUnavailableException, &schema::ThrottlingException, &schema::ValidationException],
        result_wrapper: "",
        access: Access { action: "logs:DescribeDeliverySources", resources: &[], conditions: &[] },
    };
    pub static DescribeDestinations: Operation = Operation {
        name: "DescribeDestinations",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DescribeDestinationsRequest),
        output: Some(&schema::DescribeDestinationsResponse),
        errors: &[&schema::InvalidParameterException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:DescribeDestinations", resources: &[], conditions: &[] },
    };
    pub static DescribeExportTasks: Operation = Operation {
        name: "DescribeExportTasks",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DescribeExportTasksRequest),
        output: Some(&schema::DescribeExportTasksResponse),
        errors: &[&schema::InvalidParameterException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:DescribeExportTasks", resources: &[], conditions: &[] },
    };
    pub static DescribeFieldIndexes: Operation = Operation {
        name: "DescribeFieldIndexes",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DescribeFieldIndexesRequest),
        output: Some(&schema::DescribeFieldIndexesResponse),
        errors: &[&schema::InvalidParameterException, &schema::LimitExceededException, &schema::OperationAbortedException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:DescribeFieldIndexes", resources: &[], conditions: &[] },
    };
    pub static DescribeImportTaskBatches: Operation = Operation {
        name: "DescribeImportTaskBatches",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DescribeImportTaskBatchesRequest),
        output: Some(&schema::DescribeImportTaskBatchesResponse),
        errors: &[&schema::AccessDeniedException, &schema::InvalidOperationException, &schema::InvalidParameterException, &schema::ResourceNotFoundException, &schema::ThrottlingException],
        result_wrapper: "",
        access: Access { action: "logs:DescribeImportTaskBatches", resources: &[], conditions: &[] },
    };
    pub static DescribeImportTasks: Operation = Operation {
        name: "DescribeImportTasks",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DescribeImportTasksRequest),
        output: Some(&schema::DescribeImportTasksResponse),
        errors: &[&schema::AccessDeniedException, &schema::InvalidOperationException, &schema::InvalidParameterException, &schema::ResourceNotFoundException, &schema::ThrottlingException],
        result_wrapper: "",
        access: Access { action: "logs:DescribeImportTasks", resources: &[], conditions: &[] },
    };
    pub static DescribeIndexPolicies: Operation = Operation {
        name: "DescribeIndexPolicies",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DescribeIndexPoliciesRequest),
        output: Some(&schema::DescribeIndexPoliciesResponse),
        errors: &[&schema::InvalidParameterException, &schema::LimitExceededException, &schema::OperationAbortedException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:DescribeIndexPolicies", resources: &[], conditions: &[] },
    };
    pub static DescribeLogGroups: Operation = Operation {
        name: "DescribeLogGroups",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DescribeLogGroupsRequest),
        output: Some(&schema::DescribeLogGroupsResponse),
        errors: &[&schema::InvalidParameterException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:DescribeLogGroups", resources: &["arn:${Partition}:logs:${Region}:${Account}:log-group::log-stream:"], conditions: &[] },
    };
    pub static DescribeLogStreams: Operation = Operation {
        name: "DescribeLogStreams",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DescribeLogStreamsRequest),
        output: Some(&schema::DescribeLogStreamsResponse),
        errors: &[&schema::InvalidParameterException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:DescribeLogStreams", resources: &["arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DescribeLookupTables: Operation = Operation {
        name: "DescribeLookupTables",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DescribeLookupTablesRequest),
        output: Some(&schema::DescribeLookupTablesResponse),
        errors: &[&schema::AccessDeniedException, &schema::InvalidParameterException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:DescribeLookupTables", resources: &[], conditions: &[] },
    };
    pub static DescribeMetricFilters: Operation = Operation {
        name: "DescribeMetricFilters",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DescribeMetricFiltersRequest),
        output: Some(&schema::DescribeMetricFiltersResponse),
        errors: &[&schema::InvalidParameterException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:DescribeMetricFilters", resources: &["arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DescribeQueries: Operation = Operation {
        name: "DescribeQueries",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DescribeQueriesRequest),
        output: Some(&schema::DescribeQueriesResponse),
        errors: &[&schema::InvalidParameterException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:DescribeQueries", resources: &[], conditions: &[] },
    };
    pub static DescribeQueryDefinitions: Operation = Operation {
        name: "DescribeQueryDefinitions",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DescribeQueryDefinitionsRequest),
        output: Some(&schema::DescribeQueryDefinitionsResponse),
        errors: &[&schema::InvalidParameterException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:DescribeQueryDefinitions", resources: &[], conditions: &[] },
    };
    pub static DescribeResourcePolicies: Operation = Operation {
        name: "DescribeResourcePolicies",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DescribeResourcePoliciesRequest),
        output: Some(&schema::DescribeResourcePoliciesResponse),
        errors: &[&schema::InvalidParameterException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:DescribeResourcePolicies", resources: &[], conditions: &[] },
    };
    pub static DescribeSubscriptionFilters: Operation = Operation {
        name: "DescribeSubscriptionFilters",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DescribeSubscriptionFiltersRequest),
        output: Some(&schema::DescribeSubscriptionFiltersResponse),
        errors: &[&schema::InvalidParameterException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:DescribeSubscriptionFilters", resources: &["arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DisassociateKmsKey: Operation = Operation {
        name: "DisassociateKmsKey",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DisassociateKmsKeyRequest),
        output: None,
        errors: &[&schema::InvalidParameterException, &schema::OperationAbortedException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:DisassociateKmsKey", resources: &["arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static DisassociateSourceFromS3TableIntegration: Operation = Operation {
        name: "DisassociateSourceFromS3TableIntegration",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::DisassociateSourceFromS3TableIntegrationRequest),
        output: Some(&schema::DisassociateSourceFromS3TableIntegrationResponse),
        errors: &[&schema::AccessDeniedException, &schema::InternalServerException, &schema::ResourceNotFoundException, &schema::ThrottlingException, &schema::ValidationException],
        result_wrapper: "",
        access: Access { action: "logs:DisassociateSourceFromS3TableIntegration", resources: &[], conditions: &[] },
    };
    pub static FilterLogEvents: Operation = Operation {
        name: "FilterLogEvents",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::FilterLogEventsRequest),
        output: Some(&schema::FilterLogEventsResponse),
        errors: &[&schema::InvalidParameterException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:FilterLogEvents", resources: &["arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetDataProtectionPolicy: Operation = Operation {
        name: "GetDataProtectionPolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetDataProtectionPolicyRequest),
        output: Some(&schema::GetDataProtectionPolicyResponse),
        errors: &[&schema::InvalidParameterException, &schema::OperationAbortedException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:GetDataProtectionPolicy", resources: &["arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetDelivery: Operation = Operation {
        name: "GetDelivery",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetDeliveryRequest),
        output: Some(&schema::GetDeliveryResponse),
        errors: &[&schema::ResourceNotFoundException, &schema::ServiceQuotaExceededException, &schema::ServiceUnavailableException, &schema::ThrottlingException, &schema::ValidationException],
        result_wrapper: "",
        access: Access { action: "logs:GetDelivery", resources: &["arn:${Partition}:logs:${Region}:${Account}:delivery:${DeliveryName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetDeliveryDestination: Operation = Operation {
        name: "GetDeliveryDestination",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetDeliveryDestinationRequest),
        output: Some(&schema::GetDeliveryDestinationResponse),
        errors: &[&schema::ResourceNotFoundException, &schema::ServiceQuotaExceededException, &schema::ServiceUnavailableException, &schema::ThrottlingException, &schema::ValidationException],
        result_wrapper: "",
        access: Access { action: "logs:GetDeliveryDestination", resources: &["arn:${Partition}:logs:${Region}:${Account}:delivery-destination:${DeliveryDestinationName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetDeliveryDestinationPolicy: Operation = Operation {
        name: "GetDeliveryDestinationPolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetDeliveryDestinationPolicyRequest),
        output: Some(&schema::GetDeliveryDestinationPolicyResponse),
        errors: &[&schema::ResourceNotFoundException, &schema::ServiceUnavailableException, &schema::ValidationException],
        result_wrapper: "",
        access: Access { action: "logs:GetDeliveryDestinationPolicy", resources: &["arn:${Partition}:logs:${Region}:${Account}:delivery-destination:${DeliveryDestinationName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetDeliverySource: Operation = Operation {
        name: "GetDeliverySource",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetDeliverySourceRequest),
        output: Some(&schema::GetDeliverySourceResponse),
        errors: &[&schema::ResourceNotFoundException, &schema::ServiceQuotaExceededException, &schema::ServiceUnavailableException, &schema::ThrottlingException, &schema::ValidationException],
        result_wrapper: "",
        access: Access { action: "logs:GetDeliverySource", resources: &["arn:${Partition}:logs:${Region}:${Account}:delivery-source:${DeliverySourceName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetIntegration: Operation = Operation {
        name: "GetIntegration",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetIntegrationRequest),
        output: Some(&schema::GetIntegrationResponse),
        errors: &[&schema::InvalidParameterException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:GetIntegration", resources: &[], conditions: &[] },
    };
    pub static GetLogAnomalyDetector: Operation = Operation {
        name: "GetLogAnomalyDetector",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetLogAnomalyDetectorRequest),
        output: Some(&schema::GetLogAnomalyDetectorResponse),
        errors: &[&schema::InvalidParameterException, &schema::OperationAbortedException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:GetLogAnomalyDetector", resources: &["arn:${Partition}:logs:${Region}:${Account}:anomaly-detector:${DetectorId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetLogEvents: Operation = Operation {
        name: "GetLogEvents",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetLogEventsRequest),
        output: Some(&schema::GetLogEventsResponse),
        errors: &[&schema::InvalidParameterException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:GetLogEvents", resources: &["arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:${LogStreamName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetLogFields: Operation = Operation {
        name: "GetLogFields",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetLogFieldsRequest),
        output: Some(&schema::GetLogFieldsResponse),
        errors: &[&schema::InvalidParameterException, &schema::OperationAbortedException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:GetLogFields", resources: &[], conditions: &[] },
    };
    pub static GetLogGroupFields: Operation = Operation {
        name: "GetLogGroupFields",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetLogGroupFieldsRequest),
        output: Some(&schema::GetLogGroupFieldsResponse),
        errors: &[&schema::InvalidParameterException, &schema::LimitExceededException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:GetLogGroupFields", resources: &["arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetLogObject: Operation = Operation {
        name: "GetLogObject",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetLogObjectRequest),
        output: Some(&schema::GetLogObjectResponse),
        errors: &[&schema::AccessDeniedException, &schema::InvalidOperationException, &schema::InvalidParameterException, &schema::LimitExceededException, &schema::ResourceNotFoundException],
        result_wrapper: "",
        access: Access { action: "logs:GetLogObject", resources: &[], conditions: &[] },
    };
    pub static GetLogRecord: Operation = Operation {
        name: "GetLogRecord",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetLogRecordRequest),
        output: Some(&schema::GetLogRecordResponse),
        errors: &[&schema::InvalidParameterException, &schema::LimitExceededException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:GetLogRecord", resources: &["arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetLookupTable: Operation = Operation {
        name: "GetLookupTable",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetLookupTableRequest),
        output: Some(&schema::GetLookupTableResponse),
        errors: &[&schema::AccessDeniedException, &schema::InvalidParameterException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:GetLookupTable", resources: &["arn:${Partition}:logs:${Region}:${Account}:lookup-table:${LookupTableName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetQueryResults: Operation = Operation {
        name: "GetQueryResults",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetQueryResultsRequest),
        output: Some(&schema::GetQueryResultsResponse),
        errors: &[&schema::InvalidParameterException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:GetQueryResults", resources: &["arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetScheduledQuery: Operation = Operation {
        name: "GetScheduledQuery",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetScheduledQueryRequest),
        output: Some(&schema::GetScheduledQueryResponse),
        errors: &[&schema::AccessDeniedException, &schema::InternalServerException, &schema::ResourceNotFoundException, &schema::ThrottlingException, &schema::ValidationException],
        result_wrapper: "",
        access: Access { action: "logs:GetScheduledQuery", resources: &["arn:${Partition}:logs:${Region}:${Account}:scheduled-query:${ScheduledQueryId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetScheduledQueryHistory: Operation = Operation {
        name: "GetScheduledQueryHistory",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetScheduledQueryHistoryRequest),
        output: Some(&schema::GetScheduledQueryHistoryResponse),
        errors: &[&schema::AccessDeniedException, &schema::InternalServerException, &schema::ResourceNotFoundException, &schema::ThrottlingException, &schema::ValidationException],
        result_wrapper: "",
        access: Access { action: "logs:GetScheduledQueryHistory", resources: &["arn:${Partition}:logs:${Region}:${Account}:scheduled-query:${ScheduledQueryId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static GetTransformer: Operation = Operation {
        name: "GetTransformer",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::GetTransformerRequest),
        output: Some(&schema::GetTransformerResponse),
        errors: &[&schema::InvalidOperationException, &schema::InvalidParameterException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:GetTransformer", resources: &["arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static ListAggregateLogGroupSummaries: Operation = Operation {
        name: "ListAggregateLogGroupSummaries",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListAggregateLogGroupSummariesRequest),
        output: Some(&schema::ListAggregateLogGroupSummariesResponse),
        errors: &[&schema::InvalidParameterException, &schema::ServiceUnavailableException, &schema::ValidationException],
        result_wrapper: "",
        access: Access { action: "logs:ListAggregateLogGroupSummaries", resources: &[], conditions: &[] },
    };
    pub static ListAnomalies: Operation = Operation {
        name: "ListAnomalies",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListAnomaliesRequest),
        output: Some(&schema::ListAnomaliesResponse),
        errors: &[&schema::InvalidParameterException, &schema::OperationAbortedException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:ListAnomalies", resources: &["arn:${Partition}:logs:${Region}:${Account}:anomaly-detector:${DetectorId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static ListIntegrations: Operation = Operation {
        name: "ListIntegrations",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListIntegrationsRequest),
        output: Some(&schema::ListIntegrationsResponse),
        errors: &[&schema::InvalidParameterException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:ListIntegrations", resources: &[], conditions: &[] },
    };
    pub static ListLogAnomalyDetectors: Operation = Operation {
        name: "ListLogAnomalyDetectors",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListLogAnomalyDetectorsRequest),
        output: Some(&schema::ListLogAnomalyDetectorsResponse),
        errors: &[&schema::InvalidParameterException, &schema::OperationAbortedException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:ListLogAnomalyDetectors", resources: &["arn:${Partition}:logs:${Region}:${Account}:anomaly-detector:${DetectorId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static ListLogGroups: Operation = Operation {
        name: "ListLogGroups",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListLogGroupsRequest),
        output: Some(&schema::ListLogGroupsResponse),
        errors: &[&schema::InvalidParameterException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:ListLogGroups", resources: &[], conditions: &[] },
    };
    pub static ListLogGroupsForQuery: Operation = Operation {
        name: "ListLogGroupsForQuery",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListLogGroupsForQueryRequest),
        output: Some(&schema::ListLogGroupsForQueryResponse),
        errors: &[&schema::AccessDeniedException, &schema::InvalidParameterException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:ListLogGroupsForQuery", resources: &[], conditions: &[] },
    };
    pub static ListScheduledQueries: Operation = Operation {
        name: "ListScheduledQueries",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListScheduledQueriesRequest),
        output: Some(&schema::ListScheduledQueriesResponse),
        errors: &[&schema::AccessDeniedException, &schema::InternalServerException, &schema::ThrottlingException, &schema::ValidationException],
        result_wrapper: "",
        access: Access { action: "logs:ListScheduledQueries", resources: &[], conditions: &[] },
    };
    pub static ListSourcesForS3TableIntegration: Operation = Operation {
        name: "ListSourcesForS3TableIntegration",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListSourcesForS3TableIntegrationRequest),
        output: Some(&schema::ListSourcesForS3TableIntegrationResponse),
        errors: &[&schema::AccessDeniedException, &schema::InternalServerException, &schema::ResourceNotFoundException, &schema::ThrottlingException, &schema::ValidationException],
        result_wrapper: "",
        access: Access { action: "logs:ListSourcesForS3TableIntegration", resources: &[], conditions: &[] },
    };
    pub static ListTagsForResource: Operation = Operation {
        name: "ListTagsForResource",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListTagsForResourceRequest),
        output: Some(&schema::ListTagsForResourceResponse),
        errors: &[&schema::InvalidParameterException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:ListTagsForResource", resources: &["${ResourceArn}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static ListTagsLogGroup: Operation = Operation {
        name: "ListTagsLogGroup",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::ListTagsLogGroupRequest),
        output: Some(&schema::ListTagsLogGroupResponse),
        errors: &[&schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:ListTagsLogGroup", resources: &["arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static PutAccountPolicy: Operation = Operation {
        name: "PutAccountPolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::PutAccountPolicyRequest),
        output: Some(&schema::PutAccountPolicyResponse),
        errors: &[&schema::InvalidParameterException, &schema::LimitExceededException, &schema::OperationAbortedException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:PutAccountPolicy", resources: &[], conditions: &[] },
    };
    pub static PutBearerTokenAuthentication: Operation = Operation {
        name: "PutBearerTokenAuthentication",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::PutBearerTokenAuthenticationRequest),
        output: None,
        errors: &[&schema::AccessDeniedException, &schema::InvalidOperationException, &schema::InvalidParameterException, &schema::OperationAbortedException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:PutBearerTokenAuthentication", resources: &["arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static PutDataProtectionPolicy: Operation = Operation {
        name: "PutDataProtectionPolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::PutDataProtectionPolicyRequest),
        output: Some(&schema::PutDataProtectionPolicyResponse),
        errors: &[&schema::InvalidParameterException, &schema::LimitExceededException, &schema::OperationAbortedException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:PutDataProtectionPolicy", resources: &["arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static PutDeliveryDestination: Operation = Operation {
        name: "PutDeliveryDestination",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::PutDeliveryDestinationRequest),
        output: Some(&schema::PutDeliveryDestinationResponse),
        errors: &[&schema::ConflictException, &schema::ResourceNotFoundException, &schema::ServiceQuotaExceededException, &schema::ServiceUnavailableException, &schema::ThrottlingException, &schema::ValidationException],
        result_wrapper: "",
        access: Access { action: "logs:PutDeliveryDestination", resources: &["arn:${Partition}:logs:${Region}:${Account}:delivery-destination:${DeliveryDestinationName}"], conditions: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys", "logs:DeliveryDestinationResourceArn"] },
    };
    pub static PutDeliveryDestinationPolicy: Operation = Operation {
        name: "PutDeliveryDestinationPolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::PutDeliveryDestinationPolicyRequest),
        output: Some(&schema::PutDeliveryDestinationPolicyResponse),
        errors: &[&schema::ConflictException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException, &schema::ValidationException],
        result_wrapper: "",
        access: Access { action: "logs:PutDeliveryDestinationPolicy", resources: &["arn:${Partition}:logs:${Region}:${Account}:delivery-destination:${DeliveryDestinationName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static PutDeliverySource: Operation = Operation {
        name: "PutDeliverySource",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::PutDeliverySourceRequest),
        output: Some(&schema::PutDeliverySourceResponse),
        errors: &[&schema::ConflictException, &schema::ResourceNotFoundException, &schema::ServiceQuotaExceededException, &schema::ServiceUnavailableException, &schema::ThrottlingException, &schema::ValidationException],
        result_wrapper: "",
        access: Access { action: "logs:PutDeliverySource", resources: &["arn:${Partition}:logs:${Region}:${Account}:delivery-source:${DeliverySourceName}"], conditions: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys", "logs:LogGeneratingResourceArns"] },
    };
    pub static PutDestination: Operation = Operation {
        name: "PutDestination",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::PutDestinationRequest),
        output: Some(&schema::PutDestinationResponse),
        errors: &[&schema::InvalidParameterException, &schema::OperationAbortedException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:PutDestination", resources: &["arn:${Partition}:logs:${Region}:${Account}:destination:${DestinationName}"], conditions: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"] },
    };
    pub static PutDestinationPolicy: Operation = Operation {
        name: "PutDestinationPolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::PutDestinationPolicyRequest),
        output: None,
        errors: &[&schema::InvalidParameterException, &schema::OperationAbortedException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:PutDestinationPolicy", resources: &["arn:${Partition}:logs:${Region}:${Account}:destination:${DestinationName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static PutIndexPolicy: Operation = Operation {
        name: "PutIndexPolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::PutIndexPolicyRequest),
        output: Some(&schema::PutIndexPolicyResponse),
        errors: &[&schema::InvalidParameterException, &schema::LimitExceededException, &schema::OperationAbortedException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:PutIndexPolicy", resources: &[], conditions: &[] },
    };
    pub static PutIntegration: Operation = Operation {
        name: "PutIntegration",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::PutIntegrationRequest),
        output: Some(&schema::PutIntegrationResponse),
        errors: &[&schema::InvalidParameterException, &schema::LimitExceededException, &schema::ServiceUnavailableException, &schema::ValidationException],
        result_wrapper: "",
        access: Access { action: "logs:PutIntegration", resources: &[], conditions: &[] },
    };
    pub static PutLogEvents: Operation = Operation {
        name: "PutLogEvents",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::PutLogEventsRequest),
        output: Some(&schema::PutLogEventsResponse),
        errors: &[&schema::DataAlreadyAcceptedException, &schema::InvalidParameterException, &schema::InvalidSequenceTokenException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException, &schema::UnrecognizedClientException],
        result_wrapper: "",
        access: Access { action: "logs:PutLogEvents", resources: &["arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:${LogStreamName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static PutLogGroupDeletionProtection: Operation = Operation {
        name: "PutLogGroupDeletionProtection",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::PutLogGroupDeletionProtectionRequest),
        output: None,
        errors: &[&schema::AccessDeniedException, &schema::InvalidOperationException, &schema::InvalidParameterException, &schema::OperationAbortedException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:PutLogGroupDeletionProtection", resources: &["arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static PutMetricFilter: Operation = Operation {
        name: "PutMetricFilter",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::PutMetricFilterRequest),
        output: None,
        errors: &[&schema::InvalidOperationException, &schema::InvalidParameterException, &schema::LimitExceededException, &schema::OperationAbortedException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:PutMetricFilter", resources: &["arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static PutQueryDefinition: Operation = Operation {
        name: "PutQueryDefinition",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::PutQueryDefinitionRequest),
        output: Some(&schema::PutQueryDefinitionResponse),
        errors: &[&schema::InvalidParameterException, &schema::LimitExceededException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:PutQueryDefinition", resources: &[], conditions: &[] },
    };
    pub static PutResourcePolicy: Operation = Operation {
        name: "PutResourcePolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::PutResourcePolicyRequest),
        output: Some(&schema::PutResourcePolicyResponse),
        errors: &[&schema::InvalidParameterException, &schema::LimitExceededException, &schema::OperationAbortedException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:PutResourcePolicy", resources: &[], conditions: &[] },
    };
    pub static PutRetentionPolicy: Operation = Operation {
        name: "PutRetentionPolicy",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::PutRetentionPolicyRequest),
        output: None,
        errors: &[&schema::InvalidParameterException, &schema::OperationAbortedException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:PutRetentionPolicy", resources: &["arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static PutSubscriptionFilter: Operation = Operation {
        name: "PutSubscriptionFilter",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::PutSubscriptionFilterRequest),
        output: None,
        errors: &[&schema::InvalidOperationException, &schema::InvalidParameterException, &schema::LimitExceededException, &schema::OperationAbortedException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:PutSubscriptionFilter", resources: &["arn:${Partition}:logs:${Region}:${Account}:destination:${DestinationName}", "arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static PutTransformer: Operation = Operation {
        name: "PutTransformer",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::PutTransformerRequest),
        output: None,
        errors: &[&schema::InvalidOperationException, &schema::InvalidParameterException, &schema::LimitExceededException, &schema::OperationAbortedException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:PutTransformer", resources: &["arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static StartLiveTail: Operation = Operation {
        name: "StartLiveTail",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::StartLiveTailRequest),
        output: Some(&schema::StartLiveTailResponse),
        errors: &[&schema::AccessDeniedException, &schema::InvalidOperationException, &schema::InvalidParameterException, &schema::LimitExceededException, &schema::ResourceNotFoundException],
        result_wrapper: "",
        access: Access { action: "logs:StartLiveTail", resources: &["arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static StartQuery: Operation = Operation {
        name: "StartQuery",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::StartQueryRequest),
        output: Some(&schema::StartQueryResponse),
        errors: &[&schema::InvalidParameterException, &schema::LimitExceededException, &schema::MalformedQueryException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:StartQuery", resources: &["arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static StopQuery: Operation = Operation {
        name: "StopQuery",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::StopQueryRequest),
        output: Some(&schema::StopQueryResponse),
        errors: &[&schema::InvalidParameterException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:StopQuery", resources: &[], conditions: &[] },
    };
    pub static TagLogGroup: Operation = Operation {
        name: "TagLogGroup",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::TagLogGroupRequest),
        output: None,
        errors: &[&schema::InvalidParameterException, &schema::ResourceNotFoundException],
        result_wrapper: "",
        access: Access { action: "logs:TagLogGroup", resources: &["arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:"], conditions: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"] },
    };
    pub static TagResource: Operation = Operation {
        name: "TagResource",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::TagResourceRequest),
        output: None,
        errors: &[&schema::InvalidParameterException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException, &schema::TooManyTagsException],
        result_wrapper: "",
        access: Access { action: "logs:TagResource", resources: &["${ResourceArn}"], conditions: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"] },
    };
    pub static TestMetricFilter: Operation = Operation {
        name: "TestMetricFilter",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::TestMetricFilterRequest),
        output: Some(&schema::TestMetricFilterResponse),
        errors: &[&schema::InvalidParameterException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:TestMetricFilter", resources: &[], conditions: &[] },
    };
    pub static TestTransformer: Operation = Operation {
        name: "TestTransformer",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::TestTransformerRequest),
        output: Some(&schema::TestTransformerResponse),
        errors: &[&schema::InvalidOperationException, &schema::InvalidParameterException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:TestTransformer", resources: &[], conditions: &[] },
    };
    pub static UntagLogGroup: Operation = Operation {
        name: "UntagLogGroup",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::UntagLogGroupRequest),
        output: None,
        errors: &[&schema::ResourceNotFoundException],
        result_wrapper: "",
        access: Access { action: "logs:UntagLogGroup", resources: &["arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:"], conditions: &["aws:ResourceTag/${TagKey}", "aws:TagKeys"] },
    };
    pub static UntagResource: Operation = Operation {
        name: "UntagResource",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::UntagResourceRequest),
        output: None,
        errors: &[&schema::InvalidParameterException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:UntagResource", resources: &["${ResourceArn}"], conditions: &["aws:ResourceTag/${TagKey}", "aws:TagKeys"] },
    };
    pub static UpdateAnomaly: Operation = Operation {
        name: "UpdateAnomaly",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::UpdateAnomalyRequest),
        output: None,
        errors: &[&schema::InvalidParameterException, &schema::OperationAbortedException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:UpdateAnomaly", resources: &["arn:${Partition}:logs:${Region}:${Account}:anomaly-detector:${DetectorId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static UpdateDeliveryConfiguration: Operation = Operation {
        name: "UpdateDeliveryConfiguration",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::UpdateDeliveryConfigurationRequest),
        output: Some(&schema::UpdateDeliveryConfigurationResponse),
        errors: &[&schema::AccessDeniedException, &schema::ConflictException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException, &schema::ThrottlingException, &schema::ValidationException],
        result_wrapper: "",
        access: Access { action: "logs:UpdateDeliveryConfiguration", resources: &["arn:${Partition}:logs:${Region}:${Account}:delivery:${DeliveryName}", "arn:${Partition}:logs:${Region}:${Account}:delivery-destination:${DeliveryDestinationName}", "arn:${Partition}:logs:${Region}:${Account}:delivery-source:${DeliverySourceName}"], conditions: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"] },
    };
    pub static UpdateLogAnomalyDetector: Operation = Operation {
        name: "UpdateLogAnomalyDetector",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::UpdateLogAnomalyDetectorRequest),
        output: None,
        errors: &[&schema::InvalidParameterException, &schema::OperationAbortedException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException],
        result_wrapper: "",
        access: Access { action: "logs:UpdateLogAnomalyDetector", resources: &["arn:${Partition}:logs:${Region}:${Account}:anomaly-detector:${DetectorId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static UpdateLookupTable: Operation = Operation {
        name: "UpdateLookupTable",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::UpdateLookupTableRequest),
        output: Some(&schema::UpdateLookupTableResponse),
        errors: &[&schema::AccessDeniedException, &schema::InvalidParameterException, &schema::ResourceNotFoundException, &schema::ServiceUnavailableException, &schema::ValidationException],
        result_wrapper: "",
        access: Access { action: "logs:UpdateLookupTable", resources: &["arn:${Partition}:logs:${Region}:${Account}:lookup-table:${LookupTableName}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
    pub static UpdateScheduledQuery: Operation = Operation {
        name: "UpdateScheduledQuery",
        method: "POST",
        uri: "/",
        success_status: 200,
        input: Some(&schema::UpdateScheduledQueryRequest),
        output: Some(&schema::UpdateScheduledQueryResponse),
        errors: &[&schema::AccessDeniedException, &schema::InternalServerException, &schema::ResourceNotFoundException, &schema::ThrottlingException, &schema::ValidationException],
        result_wrapper: "",
        access: Access { action: "logs:UpdateScheduledQuery", resources: &["arn:${Partition}:logs:${Region}:${Account}:scheduled-query:${ScheduledQueryId}"], conditions: &["aws:ResourceTag/${TagKey}"] },
    };
}

pub mod schema {
    use wire::schema::*;

    pub static AccessDeniedException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 400, sender_fault: true }), ..Structure::new("AccessDeniedException", &[]) };
    pub static AccessPolicy: StringConstraints = StringConstraints { length: LengthConstraints::of(1, -1), pattern: None, values: &[] };
    pub static AccountId: StringConstraints = StringConstraints { length: LengthConstraints::of(12, 12), pattern: Some({ static PATTERN: Pattern = Pattern::new("^\\d{12}$"); &PATTERN }), values: &[] };
    pub static AccountIds: List = List { member: Type::String(&AccountId), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(0, 20) };
    pub static AccountPolicies: List = List { member: Type::Structure(&AccountPolicy), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static AccountPolicy: Structure = Structure::new("AccountPolicy", &[
        Member::new("policyName", Type::String(&StringConstraints::ANY)),
        Member::new("policyDocument", Type::String(&StringConstraints::ANY)),
        Member::new("lastUpdatedTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("policyType", Type::String(&PolicyType)),
        Member::new("scope", Type::String(&Scope)),
        Member::new("selectionCriteria", Type::String(&StringConstraints::ANY)),
        Member::new("accountId", Type::String(&AccountId)),
    ]);
    pub static ActionStatus: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["IN_PROGRESS", "CLIENT_ERROR", "FAILED", "COMPLETE"] };
    pub static AddKeyEntries: List = List { member: Type::Structure(&AddKeyEntry), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(1, 5) };
    pub static AddKeyEntry: Structure = Structure::new("AddKeyEntry", &[
        Member::new("key", Type::String(&Key)).required(),
        Member::new("value", Type::String(&AddKeyValue)).required(),
        Member::new("overwriteIfExists", Type::Boolean),
    ]);
    pub static AddKeyValue: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 256), pattern: None, values: &[] };
    pub static AddKeys: Structure = Structure::new("AddKeys", &[
        Member::new("entries", Type::List(&AddKeyEntries)).required(),
    ]);
    pub static AggregateLogGroupSummaries: List = List { member: Type::Structure(&AggregateLogGroupSummary), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static AggregateLogGroupSummary: Structure = Structure::new("AggregateLogGroupSummary", &[
        Member::new("logGroupCount", Type::Integer(&NumberConstraints::ANY)),
        Member::new("groupingIdentifiers", Type::List(&GroupingIdentifiers)),
    ]);
    pub static AllowedFieldDelimiters: List = List { member: Type::String(&FieldDelimiter), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static AllowedFields: List = List { member: Type::Structure(&RecordField), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static AmazonResourceName: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 1011), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\w+=/:,.@-]*"); &PATTERN }), values: &[] };
    pub static Anomalies: List = List { member: Type::Structure(&Anomaly), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static Anomaly: Structure = Structure::new("Anomaly", &[
        Member::new("anomalyId", Type::String(&AnomalyId)).required(),
        Member::new("patternId", Type::String(&PatternId)).required(),
        Member::new("anomalyDetectorArn", Type::String(&AnomalyDetectorArn)).required(),
        Member::new("patternString", Type::String(&PatternString)).required(),
        Member::new("patternRegex", Type::String(&PatternRegex)),
        Member::new("priority", Type::String(&Priority)),
        Member::new("firstSeen", Type::Long(&NumberConstraints { min: Some(0.0), max: None })).required(),
        Member::new("lastSeen", Type::Long(&NumberConstraints { min: Some(0.0), max: None })).required(),
        Member::new("description", Type::String(&Description)).required(),
        Member::new("active", Type::Boolean).required(),
        Member::new("state", Type::String(&State)).required(),
        Member::new("histogram", Type::Map(&Histogram)).required(),
        Member::new("logSamples", Type::List(&LogSamples)).required(),
        Member::new("patternTokens", Type::List(&PatternTokens)).required(),
        Member::new("logGroupArnList", Type::List(&LogGroupArnList)).required(),
        Member::new("suppressed", Type::Boolean),
        Member::new("suppressedDate", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("suppressedUntil", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("isPatternLevelSuppression", Type::Boolean),
    ]);
    pub static AnomalyDetector: Structure = Structure::new("AnomalyDetector", &[
        Member::new("anomalyDetectorArn", Type::String(&AnomalyDetectorArn)),
        Member::new("detectorName", Type::String(&DetectorName)),
        Member::new("logGroupArnList", Type::List(&LogGroupArnList)),
        Member::new("evaluationFrequency", Type::String(&EvaluationFrequency)),
        Member::new("filterPattern", Type::String(&FilterPattern)),
        Member::new("anomalyDetectorStatus", Type::String(&AnomalyDetectorStatus)),
        Member::new("kmsKeyId", Type::String(&KmsKeyId)),
        Member::new("creationTimeStamp", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("lastModifiedTimeStamp", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("anomalyVisibilityTime", Type::Long(&NumberConstraints { min: Some(7.0), max: Some(90.0) })),
    ]);
    pub static AnomalyDetectorArn: StringConstraints = StringConstraints { length: LengthConstraints::of(1, -1), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\w#+=/:,.@-]*"); &PATTERN }), values: &[] };
    pub static AnomalyDetectorStatus: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["INITIALIZING", "TRAINING", "ANALYZING", "FAILED", "DELETED", "PAUSED"] };
    pub static AnomalyDetectors: List = List { member: Type::Structure(&AnomalyDetector), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static AnomalyId: StringConstraints = StringConstraints { length: LengthConstraints::of(36, 36), pattern: None, values: &[] };
    pub static AssociateKmsKeyRequest: Structure = Structure::new("AssociateKmsKeyRequest", &[
        Member::new("logGroupName", Type::String(&LogGroupName)),
        Member::new("kmsKeyId", Type::String(&KmsKeyId)).required(),
        Member::new("resourceIdentifier", Type::String(&ResourceIdentifier)),
    ]);
    pub static AssociateSourceToS3TableIntegrationRequest: Structure = Structure::new("AssociateSourceToS3TableIntegrationRequest", &[
        Member::new("integrationArn", Type::String(&StringConstraints::ANY)).required(),
        Member::new("dataSource", Type::Structure(&DataSource)).required(),
    ]);
    pub static AssociateSourceToS3TableIntegrationResponse: Structure = Structure::new("AssociateSourceToS3TableIntegrationResponse", &[
        Member::new("identifier", Type::String(&S3TableIntegrationSourceIdentifier)),
    ]);
    pub static BatchId: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 256), pattern: None, values: &[] };
    pub static CSV: Structure = Structure::new("CSV", &[
        Member::new("quoteCharacter", Type::String(&QuoteCharacter)),
        Member::new("delimiter", Type::String(&Delimiter)),
        Member::new("columns", Type::List(&Columns)),
        Member::new("source", Type::String(&Source)),
        Member::new("destination", Type::String(&DestinationField)),
    ]);
    pub static CancelExportTaskRequest: Structure = Structure::new("CancelExportTaskRequest", &[
        Member::new("taskId", Type::String(&ExportTaskId)).required(),
    ]);
    pub static CancelImportTaskRequest: Structure = Structure::new("CancelImportTaskRequest", &[
        Member::new("importId", Type::String(&ImportId)).required(),
    ]);
    pub static CancelImportTaskResponse: Structure = Structure::new("CancelImportTaskResponse", &[
        Member::new("importId", Type::String(&ImportId)),
        Member::new("importStatistics", Type::Structure(&ImportStatistics)),
        Member::new("importStatus", Type::String(&ImportStatus)),
        Member::new("creationTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("lastUpdatedTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
    ]);
    pub static ClientToken: StringConstraints = StringConstraints { length: LengthConstraints::of(36, 128), pattern: Some({ static PATTERN: Pattern = Pattern::new("\\S{36,128}"); &PATTERN }), values: &[] };
    pub static Column: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 128), pattern: None, values: &[] };
    pub static Columns: List = List { member: Type::String(&Column), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(-1, 100) };
    pub static ConfigurationTemplate: Structure = Structure::new("ConfigurationTemplate", &[
        Member::new("service", Type::String(&Service)),
        Member::new("logType", Type::String(&LogType)),
        Member::new("resourceType", Type::String(&ResourceType)),
        Member::new("deliveryDestinationType", Type::String(&DeliveryDestinationType)),
        Member::new("defaultDeliveryConfigValues", Type::Structure(&ConfigurationTemplateDeliveryConfigValues)),
        Member::new("allowedFields", Type::List(&AllowedFields)),
        Member::new("allowedOutputFormats", Type::List(&OutputFormats)),
        Member::new("allowedActionForAllowVendedLogsDeliveryForResource", Type::String(&StringConstraints::ANY)),
        Member::new("allowedFieldDelimiters", Type::List(&AllowedFieldDelimiters)),
        Member::new("allowedSuffixPathFields", Type::List(&RecordFields)),
        Member::new("deliverySourceConfiguration", Type::List(&DeliverySourceConfigurationSchemas)),
        Member::new("s3TablesIntegration", Type::Structure(&S3TablesIntegration)),
    ]);
    pub static ConfigurationTemplateDeliveryConfigValues: Structure = Structure::new("ConfigurationTemplateDeliveryConfigValues", &[
        Member::new("recordFields", Type::List(&RecordFields)),
        Member::new("fieldDelimiter", Type::String(&FieldDelimiter)),
        Member::new("s3DeliveryConfiguration", Type::Structure(&S3DeliveryConfiguration)),
    ]);
    pub static ConfigurationTemplates: List = List { member: Type::Structure(&ConfigurationTemplate), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ConflictException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 400, sender_fault: true }), ..Structure::new("ConflictException", &[]) };
    pub static CopyValue: Structure = Structure::new("CopyValue", &[
        Member::new("entries", Type::List(&CopyValueEntries)).required(),
    ]);
    pub static CopyValueEntries: List = List { member: Type::Structure(&CopyValueEntry), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(1, 5) };
    pub static CopyValueEntry: Structure = Structure::new("CopyValueEntry", &[
        Member::new("source", Type::String(&Source)).required(),
        Member::new("target", Type::String(&Target)).required(),
        Member::new("overwriteIfExists", Type::Boolean),
    ]);
    pub static CreateDeliveryRequest: Structure = Structure::new("CreateDeliveryRequest", &[
        Member::new("deliverySourceName", Type::String(&DeliverySourceName)).required(),
        Member::new("deliveryDestinationArn", Type::String(&StringConstraints::ANY)).required(),
        Member::new("recordFields", Type::List(&RecordFields)),
        Member::new("fieldDelimiter", Type::String(&FieldDelimiter)),
        Member::new("s3DeliveryConfiguration", Type::Structure(&S3DeliveryConfiguration)),
        Member::new("tags", Type::Map(&Tags)),
    ]);
    pub static CreateDeliveryResponse: Structure = Structure::new("CreateDeliveryResponse", &[
        Member::new("delivery", Type::Structure(&Delivery)),
    ]);
    pub static CreateExportTaskRequest: Structure = Structure::new("CreateExportTaskRequest", &[
        Member::new("taskName", Type::String(&ExportTaskName)),
        Member::new("logGroupName", Type::String(&LogGroupName)).required(),
        Member::new("logStreamNamePrefix", Type::String(&LogStreamName)),
        Member::new("from", Type::Long(&NumberConstraints { min: Some(0.0), max: None })).required(),
        Member::new("to", Type::Long(&NumberConstraints { min: Some(0.0), max: None })).required(),
        Member::new("destination", Type::String(&ExportDestinationBucket)).required(),
        Member::new("destinationPrefix", Type::String(&StringConstraints::ANY)),
    ]);
    pub static CreateExportTaskResponse: Structure = Structure::new("CreateExportTaskResponse", &[
        Member::new("taskId", Type::String(&ExportTaskId)),
    ]);
    pub static CreateImportTaskRequest: Structure = Structure::new("CreateImportTaskRequest", &[
        Member::new("importSourceArn", Type::String(&StringConstraints::ANY)).required(),
        Member::new("importRoleArn", Type::String(&RoleArn)).required(),
        Member::new("importFilter", Type::Structure(&ImportFilter)),
    ]);
    pub static CreateImportTaskResponse: Structure = Structure::new("CreateImportTaskResponse", &[
        Member::new("importId", Type::String(&ImportId)),
        Member::new("importDestinationArn", Type::String(&StringConstraints::ANY)),
        Member::new("creationTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
    ]);
    pub static CreateLogAnomalyDetectorRequest: Structure = Structure::new("CreateLogAnomalyDetectorRequest", &[
        Member::new("logGroupArnList", Type::List(&LogGroupArnList)).required(),
        Member::new("detectorName", Type::String(&DetectorName)),
        Member::new("evaluationFrequency", Type::String(&EvaluationFrequency)),
        Member::new("filterPattern", Type::String(&FilterPattern)),
        Member::new("kmsKeyId", Type::String(&DetectorKmsKeyArn)),
        Member::new("anomalyVisibilityTime", Type::Long(&NumberConstraints { min: Some(7.0), max: Some(90.0) })),
        Member::new("tags", Type::Map(&Tags)),
    ]);
    pub static CreateLogAnomalyDetectorResponse: Structure = Structure::new("CreateLogAnomalyDetectorResponse", &[
        Member::new("anomalyDetectorArn", Type::String(&AnomalyDetectorArn)),
    ]);
    pub static CreateLogGroupRequest: Structure = Structure::new("CreateLogGroupRequest", &[
        Member::new("logGroupName", Type::String(&LogGroupName)).required(),
        Member::new("kmsKeyId", Type::String(&KmsKeyId)),
        Member::new("tags", Type::Map(&Tags)),
        Member::new("logGroupClass", Type::String(&LogGroupClass)),
        Member::new("deletionProtectionEnabled", Type::Boolean),
    ]);
    pub static CreateLogStreamRequest: Structure = Structure::new("CreateLogStreamRequest", &[
        Member::new("logGroupName", Type::String(&LogGroupName)).required(),
        Member::new("logStreamName", Type::String(&LogStreamName)).required(),
    ]);
    pub static CreateLookupTableRequest: Structure = Structure::new("CreateLookupTableRequest", &[
        Member::new("lookupTableName", Type::String(&LookupTableName)).required(),
        Member::new("description", Type::String(&LookupTableDescription)),
        Member::new("tableBody", Type::String(&TableBody)).required(),
        Member::new("kmsKeyId", Type::String(&KmsKeyId)),
        Member::new("tags", Type::Map(&Tags)),
    ]);
    pub static CreateLookupTableResponse: Structure = Structure::new("CreateLookupTableResponse", &[
        Member::new("lookupTableArn", Type::String(&StringConstraints::ANY)),
        Member::new("createdAt", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
    ]);
    pub static CreateScheduledQueryRequest: Structure = Structure::new("CreateScheduledQueryRequest", &[
        Member::new("name", Type::String(&ScheduledQueryName)).required(),
        Member::new("description", Type::String(&ScheduledQueryDescription)),
        Member::new("queryLanguage", Type::String(&QueryLanguage)).required(),
        Member::new("queryString", Type::String(&QueryString)).required(),
        Member::new("logGroupIdentifiers", Type::List(&ScheduledQueryLogGroupIdentifiers)),
        Member::new("scheduleExpression", Type::String(&ScheduleExpression)).required(),
        Member::new("timezone", Type::String(&ScheduleTimezone)),
        Member::new("startTimeOffset", Type::Long(&NumberConstraints::ANY)),
        Member::new("destinationConfiguration", Type::Structure(&DestinationConfiguration)),
        Member::new("scheduleStartTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("scheduleEndTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("executionRoleArn", Type::String(&RoleArn)).required(),
        Member::new("state", Type::String(&ScheduledQueryState)),
        Member::new("tags", Type::Map(&Tags)),
    ]);
    pub static CreateScheduledQueryResponse: Structure = Structure::new("CreateScheduledQueryResponse", &[
        Member::new("scheduledQueryArn", Type::String(&StringConstraints::ANY)),
        Member::new("state", Type::String(&ScheduledQueryState)),
    ]);
    pub static DashboardViewerPrincipals: List = List { member: Type::String(&StringConstraints::ANY), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static DataAlreadyAcceptedException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 400, sender_fault: true }), ..Structure::new("DataAlreadyAcceptedException", &[
        Member::new("expectedSequenceToken", Type::String(&SequenceToken)),
    ]) };
    pub static DataProtectionStatus: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["ACTIVATED", "DELETED", "ARCHIVED", "DISABLED"] };
    pub static DataSource: Structure = Structure::new("DataSource", &[
        Member::new("name", Type::String(&StringConstraints::ANY)).required(),
        Member::new("type", Type::String(&StringConstraints::ANY)),
    ]);
    pub static DataSourceFilter: Structure = Structure::new("DataSourceFilter", &[
        Member::new("name", Type::String(&StringConstraints::ANY)).required(),
        Member::new("type", Type::String(&StringConstraints::ANY)),
    ]);
    pub static DataSourceFilters: List = List { member: Type::Structure(&DataSourceFilter), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(1, 5) };
    pub static DateTimeConverter: Structure = Structure::new("DateTimeConverter", &[
        Member::new("source", Type::String(&Source)).required(),
        Member::new("target", Type::String(&Target)).required(),
        Member::new("targetFormat", Type::String(&TargetFormat)),
        Member::new("matchPatterns", Type::List(&MatchPatterns)).required(),
        Member::new("sourceTimezone", Type::String(&SourceTimezone)),
        Member::new("targetTimezone", Type::String(&TargetTimezone)),
        Member::new("locale", Type::String(&Locale)),
    ]);
    pub static DeleteAccountPolicyRequest: Structure = Structure::new("DeleteAccountPolicyRequest", &[
        Member::new("policyName", Type::String(&StringConstraints::ANY)).required(),
        Member::new("policyType", Type::String(&PolicyType)).required(),
    ]);
    pub static DeleteDataProtectionPolicyRequest: Structure = Structure::new("DeleteDataProtectionPolicyRequest", &[
        Member::new("logGroupIdentifier", Type::String(&LogGroupIdentifier)).required(),
    ]);
    pub static DeleteDeliveryDestinationPolicyRequest: Structure = Structure::new("DeleteDeliveryDestinationPolicyRequest", &[
        Member::new("deliveryDestinationName", Type::String(&DeliveryDestinationName)).required(),
    ]);
    pub static DeleteDeliveryDestinationRequest: Structure = Structure::new("DeleteDeliveryDestinationRequest", &[
        Member::new("name", Type::String(&DeliveryDestinationName)).required(),
    ]);
    pub static DeleteDeliveryRequest: Structure = Structure::new("DeleteDeliveryRequest", &[
        Member::new("id", Type::String(&DeliveryId)).required(),
    ]);
    pub static DeleteDeliverySourceRequest: Structure = Structure::new("DeleteDeliverySourceRequest", &[
        Member::new("name", Type::String(&DeliverySourceName)).required(),
    ]);
    pub static DeleteDestinationRequest: Structure = Structure::new("DeleteDestinationRequest", &[
        Member::new("destinationName", Type::String(&DestinationName)).required(),
    ]);
    pub static DeleteIndexPolicyRequest: Structure = Structure::new("DeleteIndexPolicyRequest", &[
        Member::new("logGroupIdentifier", Type::String(&LogGroupIdentifier)).required(),
    ]);
    pub static DeleteIndexPolicyResponse: Structure = Structure::new("DeleteIndexPolicyResponse", &[]);
    pub static DeleteIntegrationRequest: Structure = Structure::new("DeleteIntegrationRequest", &[
        Member::new("integrationName", Type::String(&IntegrationName)).required(),
        Member::new("force", Type::Boolean),
    ]);
    pub static DeleteIntegrationResponse: Structure = Structure::new("DeleteIntegrationResponse", &[]);
    pub static DeleteKeys: Structure = Structure::new("DeleteKeys", &[
        Member::new("withKeys", Type::List(&DeleteWithKeys)).required(),
    ]);
    pub static DeleteLogAnomalyDetectorRequest: Structure = Structure::new("DeleteLogAnomalyDetectorRequest", &[
        Member::new("anomalyDetectorArn", Type::String(&AnomalyDetectorArn)).required(),
    ]);
    pub static DeleteLogGroupRequest: Structure = Structure::new("DeleteLogGroupRequest", &[
        Member::new("logGroupName", Type::String(&LogGroupName)).required(),
    ]);
    pub static DeleteLogStreamRequest: Structure = Structure::new("DeleteLogStreamRequest", &[
        Member::new("logGroupName", Type::String(&LogGroupName)).required(),
        Member::new("logStreamName", Type::String(&LogStreamName)).required(),
    ]);
    pub static DeleteLookupTableRequest: Structure = Structure::new("DeleteLookupTableRequest", &[
        Member::new("lookupTableArn", Type::String(&StringConstraints::ANY)).required(),
    ]);
    pub static DeleteMetricFilterRequest: Structure = Structure::new("DeleteMetricFilterRequest", &[
        Member::new("logGroupName", Type::String(&LogGroupName)).required(),
        Member::new("filterName", Type::String(&FilterName)).required(),
    ]);
    pub static DeleteQueryDefinitionRequest: Structure = Structure::new("DeleteQueryDefinitionRequest", &[
        Member::new("queryDefinitionId", Type::String(&QueryId)).required(),
    ]);
    pub static DeleteQueryDefinitionResponse: Structure = Structure::new("DeleteQueryDefinitionResponse", &[
        Member::new("success", Type::Boolean),
    ]);
    pub static DeleteResourcePolicyRequest: Structure = Structure::new("DeleteResourcePolicyRequest", &[
        Member::new("policyName", Type::String(&StringConstraints::ANY)),
        Member::new("resourceArn", Type::String(&StringConstraints::ANY)),
        Member::new("expectedRevisionId", Type::String(&ExpectedRevisionId)),
    ]);
    pub static DeleteRetentionPolicyRequest: Structure = Structure::new("DeleteRetentionPolicyRequest", &[
        Member::new("logGroupName", Type::String(&LogGroupName)).required(),
    ]);
    pub static DeleteScheduledQueryRequest: Structure = Structure::new("DeleteScheduledQueryRequest", &[
        Member::new("identifier", Type::String(&ScheduledQueryIdentifier)).required(),
    ]);
    pub static DeleteScheduledQueryResponse: Structure = Structure::new("DeleteScheduledQueryResponse", &[]);
    pub static DeleteSubscriptionFilterRequest: Structure = Structure::new("DeleteSubscriptionFilterRequest", &[
        Member::new("logGroupName", Type::String(&LogGroupName)).required(),
        Member::new("filterName", Type::String(&FilterName)).required(),
    ]);
    pub static DeleteTransformerRequest: Structure = Structure::new("DeleteTransformerRequest", &[
        Member::new("logGroupIdentifier", Type::String(&LogGroupIdentifier)).required(),
    ]);
    pub static DeleteWithKeys: List = List { member: Type::String(&WithKey), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(1, 5) };
    pub static Delimiter: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 2), pattern: None, values: &[] };
    pub static Deliveries: List = List { member: Type::Structure(&Delivery), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static Delivery: Structure = Structure::new("Delivery", &[
        Member::new("id", Type::String(&DeliveryId)),
        Member::new("arn", Type::String(&StringConstraints::ANY)),
        Member::new("deliverySourceName", Type::String(&DeliverySourceName)),
        Member::new("deliveryDestinationArn", Type::String(&StringConstraints::ANY)),
        Member::new("deliveryDestinationType", Type::String(&DeliveryDestinationType)),
        Member::new("recordFields", Type::List(&RecordFields)),
        Member::new("fieldDelimiter", Type::String(&FieldDelimiter)),
        Member::new("s3DeliveryConfiguration", Type::Structure(&S3DeliveryConfiguration)),
        Member::new("tags", Type::Map(&Tags)),
    ]);
    pub static DeliveryDestination: Structure = Structure::new("DeliveryDestination", &[
        Member::new("name", Type::String(&DeliveryDestinationName)),
        Member::new("arn", Type::String(&StringConstraints::ANY)),
        Member::new("deliveryDestinationType", Type::String(&DeliveryDestinationType)),
        Member::new("outputFormat", Type::String(&OutputFormat)),
        Member::new("deliveryDestinationConfiguration", Type::Structure(&DeliveryDestinationConfiguration)),
        Member::new("tags", Type::Map(&Tags)),
    ]);
    pub static DeliveryDestinationConfiguration: Structure = Structure::new("DeliveryDestinationConfiguration", &[
        Member::new("destinationResourceArn", Type::String(&StringConstraints::ANY)).required(),
    ]);
    pub static DeliveryDestinationName: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 60), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\w-]*"); &PATTERN }), values: &[] };
    pub static DeliveryDestinationPolicy: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 51200), pattern: None, values: &[] };
    pub static DeliveryDestinationType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["S3", "CWL", "FH", "XRAY"] };
    pub static DeliveryDestinationTypes: List = List { member: Type::String(&DeliveryDestinationType), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(1, 4) };
    pub static DeliveryDestinations: List = List { member: Type::Structure(&DeliveryDestination), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static DeliveryId: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 64), pattern: Some({ static PATTERN: Pattern = Pattern::new("^[0-9A-Za-z]+$"); &PATTERN }), values: &[] };
    pub static DeliverySource: Structure = Structure::new("DeliverySource", &[
        Member::new("name", Type::String(&DeliverySourceName)),
        Member::new("arn", Type::String(&StringConstraints::ANY)),
        Member::new("resourceArns", Type::List(&ResourceArns)),
        Member::new("service", Type::String(&Service)),
        Member::new("logType", Type::String(&LogType)),
        Member::new("tags", Type::Map(&Tags)),
        Member::new("deliverySourceConfiguration", Type::Map(&DeliverySourceConfiguration)),
        Member::new("status", Type::String(&DeliverySourceStatus)),
        Member::new("statusReason", Type::String(&DeliverySourceStatusReason)),
    ]);
    pub static DeliverySourceConfiguration: Map = Map { key: &DeliverySourceConfigurationKey, value: Type::String(&DeliverySourceConfigurationValue), key_name: "key", value_name: "value", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static DeliverySourceConfigurationKey: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 255), pattern: None, values: &[] };
    pub static DeliverySourceConfigurationSchema: Structure = Structure::new("DeliverySourceConfigurationSchema", &[
        Member::new("keyName", Type::String(&DeliverySourceConfigurationSchemaField)).required(),
        Member::new("valueType", Type::String(&DeliverySourceConfigurationSchemaValueType)).required(),
        Member::new("defaultValue", Type::String(&DeliverySourceConfigurationSchemaField)).required(),
        Member::new("supportedValues", Type::List(&DeliverySourceConfigurationSupportedValues)),
        Member::new("minValue", Type::Double(&NumberConstraints::ANY)),
        Member::new("maxValue", Type::Double(&NumberConstraints::ANY)),
    ]);
    pub static DeliverySourceConfigurationSchemaField: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 256), pattern: None, values: &[] };
    pub static DeliverySourceConfigurationSchemaValueType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["string", "boolean", "int", "double", "long"] };
    pub static DeliverySourceConfigurationSchemas: List = List { member: Type::Structure(&DeliverySourceConfigurationSchema), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static DeliverySourceConfigurationSupportedValues: List = List { member: Type::String(&DeliverySourceConfigurationSchemaField), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static DeliverySourceConfigurationValue: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 255), pattern: None, values: &[] };
    pub static DeliverySourceName: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 60), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\w-]*"); &PATTERN }), values: &[] };
    pub static DeliverySourceStatus: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["ACTIVE", "INACTIVE"] };
    pub static DeliverySourceStatusReason: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["RESOURCE_DELETED"] };
    pub static DeliverySources: List = List { member: Type::Structure(&DeliverySource), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static DeliverySuffixPath: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 256), pattern: None, values: &[] };
    pub static DescribeAccountPoliciesRequest: Structure = Structure::new("DescribeAccountPoliciesRequest", &[
        Member::new("policyType", Type::String(&PolicyType)).required(),
        Member::new("policyName", Type::String(&StringConstraints::ANY)),
        Member::new("accountIdentifiers", Type::List(&AccountIds)),
        Member::new("nextToken", Type::String(&NextToken)),
    ]);
    pub static DescribeAccountPoliciesResponse: Structure = Structure::new("DescribeAccountPoliciesResponse", &[
        Member::new("accountPolicies", Type::List(&AccountPolicies)),
        Member::new("nextToken", Type::String(&NextToken)),
    ]);
    pub static DescribeConfigurationTemplatesRequest: Structure = Structure::new("DescribeConfigurationTemplatesRequest", &[
        Member::new("service", Type::String(&Service)),
        Member::new("logTypes", Type::List(&LogTypes)),
        Member::new("resourceTypes", Type::List(&ResourceTypes)),
        Member::new("deliveryDestinationTypes", Type::List(&DeliveryDestinationTypes)),
        Member::new("nextToken", Type::String(&NextToken)),
        Member::new("limit", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(50.0) })),
    ]);
    pub static DescribeConfigurationTemplatesResponse: Structure = Structure::new("DescribeConfigurationTemplatesResponse", &[
        Member::new("configurationTemplates", Type::List(&ConfigurationTemplates)),
        Member::new("nextToken", Type::String(&NextToken)),
    ]);
    pub static DescribeDeliveriesRequest: Structure = Structure::new("DescribeDeliveriesRequest", &[
        Member::new("nextToken", Type::String(&NextToken)),
        Member::new("limit", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(50.0) })),
    ]);
    pub static DescribeDeliveriesResponse: Structure = Structure::new("DescribeDeliveriesResponse", &[
        Member::new("deliveries", Type::List(&Deliveries)),
        Member::new("nextToken", Type::String(&NextToken)),
    ]);
    pub static DescribeDeliveryDestinationsRequest: Structure = Structure::new("DescribeDeliveryDestinationsRequest", &[
        Member::new("nextToken", Type::String(&NextToken)),
        Member::new("limit", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(50.0) })),
    ]);
    pub static DescribeDeliveryDestinationsResponse: Structure = Structure::new("DescribeDeliveryDestinationsResponse", &[
        Member::new("deliveryDestinations", Type::List(&DeliveryDestinations)),
        Member::new("nextToken", Type::String(&NextToken)),
    ]);
    pub static DescribeDeliverySourcesRequest: Structure = Structure::new("DescribeDeliverySourcesRequest", &[
        Member::new("nextToken", Type::String(&NextToken)),
        Member::new("limit", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(50.0) })),
    ]);
    pub static DescribeDeliverySourcesResponse: Structure = Structure::new("DescribeDeliverySourcesResponse", &[
        Member::new("deliverySources", Type::List(&DeliverySources)),
        Member::new("nextToken", Type::String(&NextToken)),
    ]);
    pub static DescribeDestinationsRequest: Structure = Structure::new("DescribeDestinationsRequest", &[
        Member::new("DestinationNamePrefix", Type::String(&DestinationName)),
        Member::new("nextToken", Type::String(&NextToken)),
        Member::new("limit", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(50.0) })),
    ]);
    pub static DescribeDestinationsResponse: Structure = Structure::new("DescribeDestinationsResponse", &[
        Member::new("destinations", Type::List(&Destinations)),
        Member::new("nextToken", Type::String(&NextToken)),
    ]);
    pub static DescribeExportTasksRequest: Structure = Structure::new("DescribeExportTasksRequest", &[
        Member::new("taskId", Type::String(&ExportTaskId)),
        Member::new("statusCode", Type::String(&ExportTaskStatusCode)),
        Member::new("nextToken", Type::String(&NextToken)),
        Member::new("limit", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(50.0) })),
    ]);
    pub static DescribeExportTasksResponse: Structure = Structure::new("DescribeExportTasksResponse", &[
        Member::new("exportTasks", Type::List(&ExportTasks)),
        Member::new("nextToken", Type::String(&NextToken)),
    ]);
    pub static DescribeFieldIndexesLogGroupIdentifiers: List = List { member: Type::String(&LogGroupIdentifier), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(1, 100) };
    pub static DescribeFieldIndexesRequest: Structure = Structure::new("DescribeFieldIndexesRequest", &[
        Member::new("logGroupIdentifiers", Type::List(&DescribeFieldIndexesLogGroupIdentifiers)).required(),
        Member::new("nextToken", Type::String(&NextToken)),
    ]);
    pub static DescribeFieldIndexesResponse: Structure = Structure::new("DescribeFieldIndexesResponse", &[
        Member::new("fieldIndexes", Type::List(&FieldIndexes)),
        Member::new("nextToken", Type::String(&NextToken)),
    ]);
    pub static DescribeImportTaskBatchesRequest: Structure = Structure::new("DescribeImportTaskBatchesRequest", &[
        Member::new("importId", Type::String(&ImportId)).required(),
        Member::new("batchImportStatus", Type::List(&ImportStatusList)),
        Member::new("limit", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(50.0) })),
        Member::new("nextToken", Type::String(&NextToken)),
    ]);
    pub static DescribeImportTaskBatchesResponse: Structure = Structure::new("DescribeImportTaskBatchesResponse", &[
        Member::new("importSourceArn", Type::String(&StringConstraints::ANY)),
        Member::new("importId", Type::String(&ImportId)),
        Member::new("importBatches", Type::List(&ImportBatchList)),
        Member::new("nextToken", Type::String(&NextToken)),
    ]);
    pub static DescribeImportTasksRequest: Structure = Structure::new("DescribeImportTasksRequest", &[
        Member::new("importId", Type::String(&ImportId)),
        Member::new("importStatus", Type::String(&ImportStatus)),
        Member::new("importSourceArn", Type::String(&StringConstraints::ANY)),
        Member::new("limit", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(50.0) })),
        Member::new("nextToken", Type::String(&NextToken)),
    ]);
    pub static DescribeImportTasksResponse: Structure = Structure::new("DescribeImportTasksResponse", &[
        Member::new("imports", Type::List(&ImportList)),
        Member::new("nextToken", Type::String(&NextToken)),
    ]);
    pub static DescribeIndexPoliciesLogGroupIdentifiers: List = List { member: Type::String(&LogGroupIdentifier), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(1, 1) };
    pub static DescribeIndexPoliciesRequest: Structure = Structure::new("DescribeIndexPoliciesRequest", &[
        Member::new("logGroupIdentifiers", Type::List(&DescribeIndexPoliciesLogGroupIdentifiers)).required(),
        Member::new("nextToken", Type::String(&NextToken)),
    ]);
    pub static DescribeIndexPoliciesResponse: Structure = Structure::new("DescribeIndexPoliciesResponse", &[
        Member::new("indexPolicies", Type::List(&IndexPolicies)),
        Member::new("nextToken", Type::String(&NextToken)),
    ]);
    pub static DescribeLogGroupsLogGroupIdentifiers: List = List { member: Type::String(&LogGroupIdentifier), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(1, 50) };
    pub static DescribeLogGroupsRequest: Structure = Structure::new("DescribeLogGroupsRequest", &[
        Member::new("accountIdentifiers", Type::List(&AccountIds)),
        Member::new("logGroupNamePrefix", Type::String(&LogGroupName)),
        Member::new("logGroupNamePattern", Type::String(&LogGroupNamePattern)),
        Member::new("nextToken", Type::String(&NextToken)),
        Member::new("limit", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(50.0) })),
        Member::new("includeLinkedAccounts", Type::Boolean),
        Member::new("logGroupClass", Type::String(&LogGroupClass)),
        Member::new("logGroupIdentifiers", Type::List(&DescribeLogGroupsLogGroupIdentifiers)),
    ]);
    pub static DescribeLogGroupsResponse: Structure = Structure::new("DescribeLogGroupsResponse", &[
        Member::new("logGroups", Type::List(&LogGroups)),
        Member::new("nextToken", Type::String(&NextToken)),
    ]);
    pub static DescribeLogStreamsRequest: Structure = Structure::new("DescribeLogStreamsRequest", &[
        Member::new("logGroupName", Type::String(&LogGroupName)),
        Member::new("logGroupIdentifier", Type::String(&LogGroupIdentifier)),
        Member::new("logStreamNamePrefix", Type::String(&LogStreamName)),
        Member::new("orderBy", Type::String(&OrderBy)),
        Member::new("descending", Type::Boolean),
        Member::new("nextToken", Type::String(&NextToken)),
        Member::new("limit", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(50.0) })),
    ]);
    pub static DescribeLogStreamsResponse: Structure = Structure::new("DescribeLogStreamsResponse", &[
        Member::new("logStreams", Type::List(&LogStreams)),
        Member::new("nextToken", Type::String(&NextToken)),
    ]);
    pub static DescribeLookupTablesRequest: Structure = Structure::new("DescribeLookupTablesRequest", &[
        Member::new("lookupTableNamePrefix", Type::String(&LookupTableName)),
        Member::new("maxResults", Type::Integer(&NumberConstraints { min: None, max: Some(100.0) })),
        Member::new("nextToken", Type::String(&NextToken)),
    ]);
    pub static DescribeLookupTablesResponse: Structure = Structure::new("DescribeLookupTablesResponse", &[
        Member::new("lookupTables", Type::List(&LookupTables)),
        Member::new("nextToken", Type::String(&NextToken)),
    ]);
    pub static DescribeMetricFiltersRequest: Structure = Structure::new("DescribeMetricFiltersRequest", &[
        Member::new("logGroupName", Type::String(&LogGroupName)),
        Member::new("filterNamePrefix", Type::String(&FilterName)),
        Member::new("nextToken", Type::String(&NextToken)),
        Member::new("limit", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(50.0) })),
        Member::new("metricName", Type::String(&MetricName)),
        Member::new("metricNamespace", Type::String(&MetricNamespace)),
    ]);
    pub static DescribeMetricFiltersResponse: Structure = Structure::new("DescribeMetricFiltersResponse", &[
        Member::new("metricFilters", Type::List(&MetricFilters)),
        Member::new("nextToken", Type::String(&NextToken)),
    ]);
    pub static DescribeQueriesRequest: Structure = Structure::new("DescribeQueriesRequest", &[
        Member::new("logGroupName", Type::String(&LogGroupName)),
        Member::new("status", Type::String(&QueryStatus)),
        Member::new("maxResults", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
        Member::new("nextToken", Type::String(&NextToken)),
        Member::new("queryLanguage", Type::String(&QueryLanguage)),
    ]);
    pub static DescribeQueriesResponse: Structure = Structure::new("DescribeQueriesResponse", &[
        Member::new("queries", Type::List(&QueryInfoList)),
        Member::new("nextToken", Type::String(&NextToken)),
    ]);
    pub static DescribeQueryDefinitionsRequest: Structure = Structure::new("DescribeQueryDefinitionsRequest", &[
        Member::new("queryLanguage", Type::String(&QueryLanguage)),
        Member::new("queryDefinitionNamePrefix", Type::String(&QueryDefinitionName)),
        Member::new("maxResults", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
        Member::new("nextToken", Type::String(&NextToken)),
    ]);
    pub static DescribeQueryDefinitionsResponse: Structure = Structure::new("DescribeQueryDefinitionsResponse", &[
        Member::new("queryDefinitions", Type::List(&QueryDefinitionList)),
        Member::new("nextToken", Type::String(&NextToken)),
    ]);
    pub static DescribeResourcePoliciesRequest: Structure = Structure::new("DescribeResourcePoliciesRequest", &[
        Member::new("nextToken", Type::String(&NextToken)),
        Member::new("limit", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(50.0) })),
        Member::new("resourceArn", Type::String(&StringConstraints::ANY)),
        Member::new("policyScope", Type::String(&PolicyScope)),
    ]);
    pub static DescribeResourcePoliciesResponse: Structure = Structure::new("DescribeResourcePoliciesResponse", &[
        Member::new("resourcePolicies", Type::List(&ResourcePolicies)),
        Member::new("nextToken", Type::String(&NextToken)),
    ]);
    pub static DescribeSubscriptionFiltersRequest: Structure = Structure::new("DescribeSubscriptionFiltersRequest", &[
        Member::new("logGroupName", Type::String(&LogGroupName)).required(),
        Member::new("filterNamePrefix", Type::String(&FilterName)),
        Member::new("nextToken", Type::String(&NextToken)),
        Member::new("limit", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(50.0) })),
    ]);
    pub static DescribeSubscriptionFiltersResponse: Structure = Structure::new("DescribeSubscriptionFiltersResponse", &[
        Member::new("subscriptionFilters", Type::List(&SubscriptionFilters)),
        Member::new("nextToken", Type::String(&NextToken)),
    ]);
    pub static Description: StringConstraints = StringConstraints { length: LengthConstraints::of(1, -1), pattern: None, values: &[] };
    pub static Destination: Structure = Structure::new("Destination", &[
        Member::new("destinationName", Type::String(&DestinationName)),
        Member::new("targetArn", Type::String(&TargetArn)),
        Member::new("roleArn", Type::String(&RoleArn)),
        Member::new("accessPolicy", Type::String(&AccessPolicy)),
        Member::new("arn", Type::String(&StringConstraints::ANY)),
        Member::new("creationTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
    ]);
    pub static DestinationArn: StringConstraints = StringConstraints { length: LengthConstraints::of(1, -1), pattern: None, values: &[] };
    pub static DestinationConfiguration: Structure = Structure::new("DestinationConfiguration", &[
        Member::new("s3Configuration", Type::Structure(&S3Configuration)).required(),
    ]);
    pub static DestinationField: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 128), pattern: None, values: &[] };
    pub static DestinationName: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 512), pattern: Some({ static PATTERN: Pattern = Pattern::new("[^:*]*"); &PATTERN }), values: &[] };
    pub static Destinations: List = List { member: Type::Structure(&Destination), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static DetectorKmsKeyArn: StringConstraints = StringConstraints { length: LengthConstraints::of(-1, 256), pattern: Some({ static PATTERN: Pattern = Pattern::new("^arn:aws[a-z\\-]*:kms:[-a-z0-9]*:[0-9]*:key/[-a-z0-9]*$"); &PATTERN }), values: &[] };
    pub static DetectorName: StringConstraints = StringConstraints { length: LengthConstraints::of(1, -1), pattern: None, values: &[] };
    pub static Dimensions: Map = Map { key: &DimensionsKey, value: Type::String(&DimensionsValue), key_name: "key", value_name: "value", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static DimensionsKey: StringConstraints = StringConstraints { length: LengthConstraints::of(-1, 255), pattern: None, values: &[] };
    pub static DimensionsValue: StringConstraints = StringConstraints { length: LengthConstraints::of(-1, 255), pattern: None, values: &[] };
    pub static DisassociateKmsKeyRequest: Structure = Structure::new("DisassociateKmsKeyRequest", &[
        Member::new("logGroupName", Type::String(&LogGroupName)),
        Member::new("resourceIdentifier", Type::String(&ResourceIdentifier)),
    ]);
    pub static DisassociateSourceFromS3TableIntegrationRequest: Structure = Structure::new("DisassociateSourceFromS3TableIntegrationRequest", &[
        Member::new("identifier", Type::String(&S3TableIntegrationSourceIdentifier)).required(),
    ]);
    pub static DisassociateSourceFromS3TableIntegrationResponse: Structure = Structure::new("DisassociateSourceFromS3TableIntegrationResponse", &[
        Member::new("identifier", Type::String(&S3TableIntegrationSourceIdentifier)),
    ]);
    pub static Distribution: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["Random", "ByLogStream"] };
    pub static EmitSystemFields: List = List { member: Type::String(&StringConstraints::ANY), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static EncryptionKey: StringConstraints = StringConstraints { length: LengthConstraints::of(-1, 256), pattern: None, values: &[] };
    pub static Entity: Structure = Structure::new("Entity", &[
        Member::new("keyAttributes", Type::Map(&EntityKeyAttributes)),
        Member::new("attributes", Type::Map(&EntityAttributes)),
    ]);
    pub static EntityAttributes: Map = Map { key: &EntityAttributesKey, value: Type::String(&EntityAttributesValue), key_name: "key", value_name: "value", flattened: false, sensitive: false, length: LengthConstraints::of(0, 10) };
    pub static EntityAttributesKey: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 256), pattern: None, values: &[] };
    pub static EntityAttributesValue: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 512), pattern: None, values: &[] };
    pub static EntityKeyAttributes: Map = Map { key: &EntityKeyAttributesKey, value: Type::String(&EntityKeyAttributesValue), key_name: "key", value_name: "value", flattened: false, sensitive: false, length: LengthConstraints::of(2, 4) };
    pub static EntityKeyAttributesKey: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 32), pattern: None, values: &[] };
    pub static EntityKeyAttributesValue: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 512), pattern: None, values: &[] };
    pub static EntityRejectionErrorType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["InvalidEntity", "InvalidTypeValue", "InvalidKeyAttributes", "InvalidAttributes", "EntitySizeTooLarge", "UnsupportedLogGroupType", "MissingRequiredFields"] };
    pub static Enumerations: Map = Map { key: &TokenString, value: Type::Long(&NumberConstraints::ANY), key_name: "key", value_name: "value", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static EvaluationFrequency: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["ONE_MIN", "FIVE_MIN", "TEN_MIN", "FIFTEEN_MIN", "THIRTY_MIN", "ONE_HOUR"] };
    pub static EventMessage: StringConstraints = StringConstraints { length: LengthConstraints::of(1, -1), pattern: None, values: &[] };
    pub static EventSource: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["CloudTrail", "Route53Resolver", "VPCFlow", "EKSAudit", "AWSWAF"] };
    pub static ExecutionStatus: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["Running", "InvalidQuery", "Complete", "Failed", "Timeout"] };
    pub static ExecutionStatusList: List = List { member: Type::String(&ExecutionStatus), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ExpectedRevisionId: StringConstraints = StringConstraints { length: LengthConstraints::of(1, -1), pattern: None, values: &[] };
    pub static ExportDestinationBucket: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 512), pattern: None, values: &[] };
    pub static ExportTask: Structure = Structure::new("ExportTask", &[
        Member::new("taskId", Type::String(&ExportTaskId)),
        Member::new("taskName", Type::String(&ExportTaskName)),
        Member::new("logGroupName", Type::String(&LogGroupName)),
        Member::new("from", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("to", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("destination", Type::String(&ExportDestinationBucket)),
        Member::new("destinationPrefix", Type::String(&StringConstraints::ANY)),
        Member::new("status", Type::Structure(&ExportTaskStatus)),
        Member::new("executionInfo", Type::Structure(&ExportTaskExecutionInfo)),
    ]);
    pub static ExportTaskExecutionInfo: Structure = Structure::new("ExportTaskExecutionInfo", &[
        Member::new("creationTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("completionTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
    ]);
    pub static ExportTaskId: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 512), pattern: None, values: &[] };
    pub static ExportTaskName: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 512), pattern: None, values: &[] };
    pub static ExportTaskStatus: Structure = Structure::new("ExportTaskStatus", &[
        Member::new("code", Type::String(&ExportTaskStatusCode)),
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ExportTaskStatusCode: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["CANCELLED", "COMPLETED", "FAILED", "PENDING", "PENDING_CANCEL", "RUNNING"] };
    pub static ExportTasks: List = List { member: Type::Structure(&ExportTask), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ExtractedValues: Map = Map { key: &StringConstraints::ANY, value: Type::String(&StringConstraints::ANY), key_name: "key", value_name: "value", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static FieldDelimiter: StringConstraints = StringConstraints { length: LengthConstraints::of(0, 5), pattern: None, values: &[] };
    pub static FieldHeader: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 64), pattern: None, values: &[] };
    pub static FieldIndex: Structure = Structure::new("FieldIndex", &[
        Member::new("logGroupIdentifier", Type::String(&LogGroupIdentifier)),
        Member::new("fieldIndexName", Type::String(&FieldIndexName)),
        Member::new("lastScanTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("firstEventTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("lastEventTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("type", Type::String(&IndexType)),
    ]);
    pub static FieldIndexName: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 512), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\.\\-_/#A-Za-z0-9]+"); &PATTERN }), values: &[] };
    pub static FieldIndexNames: List = List { member: Type::String(&FieldIndexName), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(1, 20) };
    pub static FieldIndexes: List = List { member: Type::Structure(&FieldIndex), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static FieldSelectionCriteria: StringConstraints = StringConstraints { length: LengthConstraints::of(0, 2000), pattern: None, values: &[] };
    pub static FieldsData: Structure = Structure::new("FieldsData", &[
        Member::new("data", Type::Blob(&LengthConstraints::ANY)),
    ]);
    pub static FilterLogEventsRequest: Structure = Structure::new("FilterLogEventsRequest", &[
        Member::new("logGroupName", Type::String(&LogGroupName)),
        Member::new("logGroupIdentifier", Type::String(&LogGroupIdentifier)),
        Member::new("logStreamNames", Type::List(&InputLogStreamNames)),
        Member::new("logStreamNamePrefix", Type::String(&LogStreamName)),
        Member::new("startTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("endTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("filterPattern", Type::String(&FilterPattern)),
        Member::new("nextToken", Type::String(&NextToken)),
        Member::new("limit", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(10000.0) })),
        Member::new("interleaved", Type::Boolean),
        Member::new("unmask", Type::Boolean),
    ]);
    pub static FilterLogEventsResponse: Structure = Structure::new("FilterLogEventsResponse", &[
        Member::new("events", Type::List(&FilteredLogEvents)),
        Member::new("searchedLogStreams", Type::List(&SearchedLogStreams)),
        Member::new("nextToken", Type::String(&NextToken)),
    ]);
    pub static FilterName: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 512), pattern: Some({ static PATTERN: Pattern = Pattern::new("[^:*]*"); &PATTERN }), values: &[] };
    pub static FilterPattern: StringConstraints = StringConstraints { length: LengthConstraints::of(0, 1024), pattern: None, values: &[] };
    pub static FilteredLogEvent: Structure = Structure::new("FilteredLogEvent", &[
        Member::new("logStreamName", Type::String(&LogStreamName)),
        Member::new("timestamp", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("message", Type::String(&EventMessage)),
        Member::new("ingestionTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("eventId", Type::String(&StringConstraints::ANY)),
    ]);
    pub static FilteredLogEvents: List = List { member: Type::Structure(&FilteredLogEvent), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static FlattenedElement: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["first", "last"] };
    pub static FromKey: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 128), pattern: None, values: &[] };
    pub static GetDataProtectionPolicyRequest: Structure = Structure::new("GetDataProtectionPolicyRequest", &[
        Member::new("logGroupIdentifier", Type::String(&LogGroupIdentifier)).required(),
    ]);
    pub static GetDataProtectionPolicyResponse: Structure = Structure::new("GetDataProtectionPolicyResponse", &[
        Member::new("logGroupIdentifier", Type::String(&LogGroupIdentifier)),
        Member::new("policyDocument", Type::String(&StringConstraints::ANY)),
        Member::new("lastUpdatedTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
    ]);
    pub static GetDeliveryDestinationPolicyRequest: Structure = Structure::new("GetDeliveryDestinationPolicyRequest", &[
        Member::new("deliveryDestinationName", Type::String(&DeliveryDestinationName)).required(),
    ]);
    pub static GetDeliveryDestinationPolicyResponse: Structure = Structure::new("GetDeliveryDestinationPolicyResponse", &[
        Member::new("policy", Type::Structure(&Policy)),
    ]);
    pub static GetDeliveryDestinationRequest: Structure = Structure::new("GetDeliveryDestinationRequest", &[
        Member::new("name", Type::String(&DeliveryDestinationName)).required(),
    ]);
    pub static GetDeliveryDestinationResponse: Structure = Structure::new("GetDeliveryDestinationResponse", &[
        Member::new("deliveryDestination", Type::Structure(&DeliveryDestination)),
    ]);
    pub static GetDeliveryRequest: Structure = Structure::new("GetDeliveryRequest", &[
        Member::new("id", Type::String(&DeliveryId)).required(),
    ]);
    pub static GetDeliveryResponse: Structure = Structure::new("GetDeliveryResponse", &[
        Member::new("delivery", Type::Structure(&Delivery)),
    ]);
    pub static GetDeliverySourceRequest: Structure = Structure::new("GetDeliverySourceRequest", &[
        Member::new("name", Type::String(&DeliverySourceName)).required(),
    ]);
    pub static GetDeliverySourceResponse: Structure = Structure::new("GetDeliverySourceResponse", &[
        Member::new("deliverySource", Type::Structure(&DeliverySource)),
    ]);
    pub static GetIntegrationRequest: Structure = Structure::new("GetIntegrationRequest", &[
        Member::new("integrationName", Type::String(&IntegrationName)).required(),
    ]);
    pub static GetIntegrationResponse: Structure = Structure::new("GetIntegrationResponse", &[
        Member::new("integrationName", Type::String(&IntegrationName)),
        Member::new("integrationType", Type::String(&IntegrationType)),
        Member::new("integrationStatus", Type::String(&IntegrationStatus)),
        Member::new("integrationDetails", Type::Structure(&IntegrationDetails)),
    ]);
    pub static GetLogAnomalyDetectorRequest: Structure = Structure::new("GetLogAnomalyDetectorRequest", &[
        Member::new("anomalyDetectorArn", Type::String(&AnomalyDetectorArn)).required(),
    ]);
    pub static GetLogAnomalyDetectorResponse: Structure = Structure::new("GetLogAnomalyDetectorResponse", &[
        Member::new("detectorName", Type::String(&DetectorName)),
        Member::new("logGroupArnList", Type::List(&LogGroupArnList)),
        Member::new("evaluationFrequency", Type::String(&EvaluationFrequency)),
        Member::new("filterPattern", Type::String(&FilterPattern)),
        Member::new("anomalyDetectorStatus", Type::String(&AnomalyDetectorStatus)),
        Member::new("kmsKeyId", Type::String(&KmsKeyId)),
        Member::new("creationTimeStamp", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("lastModifiedTimeStamp", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("anomalyVisibilityTime", Type::Long(&NumberConstraints { min: Some(7.0), max: Some(90.0) })),
    ]);
    pub static GetLogEventsRequest: Structure = Structure::new("GetLogEventsRequest", &[
        Member::new("logGroupName", Type::String(&LogGroupName)),
        Member::new("logGroupIdentifier", Type::String(&LogGroupIdentifier)),
        Member::new("logStreamName", Type::String(&LogStreamName)).required(),
        Member::new("startTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("endTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("nextToken", Type::String(&NextToken)),
        Member::new("limit", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(10000.0) })),
        Member::new("startFromHead", Type::Boolean),
        Member::new("unmask", Type::Boolean),
    ]);
    pub static GetLogEventsResponse: Structure = Structure::new("GetLogEventsResponse", &[
        Member::new("events", Type::List(&OutputLogEvents)),
        Member::new("nextForwardToken", Type::String(&NextToken)),
        Member::new("nextBackwardToken", Type::String(&NextToken)),
    ]);
    pub static GetLogFieldsRequest: Structure = Structure::new("GetLogFieldsRequest", &[
        Member::new("dataSourceName", Type::String(&StringConstraints::ANY)).required(),
        Member::new("dataSourceType", Type::String(&StringConstraints::ANY)).required(),
    ]);
    pub static GetLogFieldsResponse: Structure = Structure::new("GetLogFieldsResponse", &[
        Member::new("logFields", Type::List(&LogFieldsList)),
    ]);
    pub static GetLogGroupFieldsRequest: Structure = Structure::new("GetLogGroupFieldsRequest", &[
        Member::new("logGroupName", Type::String(&LogGroupName)),
        Member::new("time", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("logGroupIdentifier", Type::String(&LogGroupIdentifier)),
    ]);
    pub static GetLogGroupFieldsResponse: Structure = Structure::new("GetLogGroupFieldsResponse", &[
        Member::new("logGroupFields", Type::List(&LogGroupFieldList)),
    ]);
    pub static GetLogObjectRequest: Structure = Structure::new("GetLogObjectRequest", &[
        Member::new("unmask", Type::Boolean),
        Member::new("logObjectPointer", Type::String(&LogObjectPointer)).required(),
    ]);
    pub static GetLogObjectResponse: Structure = Structure::new("GetLogObjectResponse", &[
        Member::new("fieldStream", Type::Structure(&GetLogObjectResponseStream)),
    ]);
    pub static GetLogObjectResponseStream: Structure = Structure { event_stream: true, ..Structure::new("GetLogObjectResponseStream", &[
        Member::new("fields", Type::Structure(&FieldsData)),
        Member::new("InternalStreamingException", Type::Structure(&InternalStreamingException)),
    ]) };
    pub static GetLogRecordRequest: Structure = Structure::new("GetLogRecordRequest", &[
        Member::new("logRecordPointer", Type::String(&StringConstraints::ANY)).required(),
        Member::new("unmask", Type::Boolean),
    ]);
    pub static GetLogRecordResponse: Structure = Structure::new("GetLogRecordResponse", &[
        Member::new("logRecord", Type::Map(&LogRecord)),
    ]);
    pub static GetLookupTableRequest: Structure = Structure::new("GetLookupTableRequest", &[
        Member::new("lookupTableArn", Type::String(&StringConstraints::ANY)).required(),
    ]);
    pub static GetLookupTableResponse: Structure = Structure::new("GetLookupTableResponse", &[
        Member::new("lookupTableArn", Type::String(&StringConstraints::ANY)),
        Member::new("lookupTableName", Type::String(&LookupTableName)),
        Member::new("description", Type::String(&LookupTableDescription)),
        Member::new("tableBody", Type::String(&TableBody)),
        Member::new("sizeBytes", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("lastUpdatedTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("kmsKeyId", Type::String(&KmsKeyId)),
    ]);
    pub static GetQueryResultsNextToken: StringConstraints = StringConstraints { length: LengthConstraints::of(-1, 1024), pattern: None, values: &[] };
    pub static GetQueryResultsRequest: Structure = Structure::new("GetQueryResultsRequest", &[
        Member::new("queryId", Type::String(&QueryId)).required(),
        Member::new("nextToken", Type::String(&GetQueryResultsNextToken)),
        Member::new("maxItems", Type::Integer(&NumberConstraints { min: Some(0.0), max: Some(10000.0) })),
    ]);
    pub static GetQueryResultsResponse: Structure = Structure::new("GetQueryResultsResponse", &[
        Member::new("queryLanguage", Type::String(&QueryLanguage)),
        Member::new("results", Type::List(&QueryResults)),
        Member::new("statistics", Type::Structure(&QueryStatistics)),
        Member::new("status", Type::String(&QueryStatus)),
        Member::new("encryptionKey", Type::String(&EncryptionKey)),
        Member::new("nextToken", Type::String(&GetQueryResultsNextToken)),
    ]);
    pub static GetScheduledQueryHistoryRequest: Structure = Structure::new("GetScheduledQueryHistoryRequest", &[
        Member::new("identifier", Type::String(&ScheduledQueryIdentifier)).required(),
        Member::new("startTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })).required(),
        Member::new("endTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })).required(),
        Member::new("executionStatuses", Type::List(&ExecutionStatusList)),
        Member::new("maxResults", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
        Member::new("nextToken", Type::String(&NextToken)),
    ]);
    pub static GetScheduledQueryHistoryResponse: Structure = Structure::new("GetScheduledQueryHistoryResponse", &[
        Member::new("name", Type::String(&ScheduledQueryName)),
        Member::new("scheduledQueryArn", Type::String(&StringConstraints::ANY)),
        Member::new("triggerHistory", Type::List(&TriggerHistoryRecordList)),
        Member::new("nextToken", Type::String(&NextToken)),
    ]);
    pub static GetScheduledQueryRequest: Structure = Structure::new("GetScheduledQueryRequest", &[
        Member::new("identifier", Type::String(&ScheduledQueryIdentifier)).required(),
    ]);
    pub static GetScheduledQueryResponse: Structure = Structure::new("GetScheduledQueryResponse", &[
        Member::new("scheduledQueryArn", Type::String(&StringConstraints::ANY)),
        Member::new("name", Type::String(&ScheduledQueryName)),
        Member::new("description", Type::String(&ScheduledQueryDescription)),
        Member::new("queryLanguage", Type::String(&QueryLanguage)),
        Member::new("queryString", Type::String(&QueryString)),
        Member::new("logGroupIdentifiers", Type::List(&ScheduledQueryLogGroupIdentifiers)),
        Member::new("scheduleExpression", Type::String(&ScheduleExpression)),
        Member::new("timezone", Type::String(&ScheduleTimezone)),
        Member::new("startTimeOffset", Type::Long(&NumberConstraints::ANY)),
        Member::new("destinationConfiguration", Type::Structure(&DestinationConfiguration)),
        Member::new("state", Type::String(&ScheduledQueryState)),
        Member::new("lastTriggeredTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("lastExecutionStatus", Type::String(&ExecutionStatus)),
        Member::new("scheduleStartTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("scheduleEndTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("executionRoleArn", Type::String(&RoleArn)),
        Member::new("creationTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("lastUpdatedTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
    ]);
    pub static GetTransformerRequest: Structure = Structure::new("GetTransformerRequest", &[
        Member::new("logGroupIdentifier", Type::String(&LogGroupIdentifier)).required(),
    ]);
    pub static GetTransformerResponse: Structure = Structure::new("GetTransformerResponse", &[
        Member::new("logGroupIdentifier", Type::String(&LogGroupIdentifier)),
        Member::new("creationTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("lastModifiedTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("transformerConfig", Type::List(&Processors)),
    ]);
    pub static Grok: Structure = Structure::new("Grok", &[
        Member::new("source", Type::String(&Source)),
        Member::new("match", Type::String(&GrokMatch)).required(),
    ]);
    pub static GrokMatch: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 512), pattern: None, values: &[] };
    pub static GroupingIdentifier: Structure = Structure::new("GroupingIdentifier", &[
        Member::new("key", Type::String(&StringConstraints::ANY)),
        Member::new("value", Type::String(&StringConstraints::ANY)),
    ]);
    pub static GroupingIdentifiers: List = List { member: Type::Structure(&GroupingIdentifier), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static Histogram: Map = Map { key: &Time, value: Type::Long(&NumberConstraints::ANY), key_name: "key", value_name: "value", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static Import: Structure = Structure::new("Import", &[
        Member::new("importId", Type::String(&ImportId)),
        Member::new("importSourceArn", Type::String(&StringConstraints::ANY)),
        Member::new("importStatus", Type::String(&ImportStatus)),
        Member::new("importDestinationArn", Type::String(&StringConstraints::ANY)),
        Member::new("importStatistics", Type::Structure(&ImportStatistics)),
        Member::new("importFilter", Type::Structure(&ImportFilter)),
        Member::new("creationTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("lastUpdatedTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("errorMessage", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ImportBatch: Structure = Structure::new("ImportBatch", &[
        Member::new("batchId", Type::String(&BatchId)).required(),
        Member::new("status", Type::String(&ImportStatus)).required(),
        Member::new("errorMessage", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ImportBatchList: List = List { member: Type::Structure(&ImportBatch), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ImportFilter: Structure = Structure::new("ImportFilter", &[
        Member::new("startEventTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("endEventTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
    ]);
    pub static ImportId: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 256), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\-a-zA-Z0-9]+"); &PATTERN }), values: &[] };
    pub static ImportList: List = List { member: Type::Structure(&Import), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ImportStatistics: Structure = Structure::new("ImportStatistics", &[
        Member::new("bytesImported", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
    ]);
    pub static ImportStatus: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["IN_PROGRESS", "CANCELLED", "COMPLETED", "FAILED"] };
    pub static ImportStatusList: List = List { member: Type::String(&ImportStatus), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static IndexPolicies: List = List { member: Type::Structure(&IndexPolicy), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static IndexPolicy: Structure = Structure::new("IndexPolicy", &[
        Member::new("logGroupIdentifier", Type::String(&LogGroupIdentifier)),
        Member::new("lastUpdateTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("policyDocument", Type::String(&PolicyDocument)),
        Member::new("policyName", Type::String(&StringConstraints::ANY)),
        Member::new("source", Type::String(&IndexSource)),
    ]);
    pub static IndexSource: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["ACCOUNT", "LOG_GROUP"] };
    pub static IndexType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["FACET", "FIELD_INDEX"] };
    pub static InferredTokenName: StringConstraints = StringConstraints { length: LengthConstraints::of(1, -1), pattern: None, values: &[] };
    pub static InheritedProperties: List = List { member: Type::String(&InheritedProperty), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static InheritedProperty: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["ACCOUNT_DATA_PROTECTION"] };
    pub static InputLogEvent: Structure = Structure::new("InputLogEvent", &[
        Member::new("timestamp", Type::Long(&NumberConstraints { min: Some(0.0), max: None })).required(),
        Member::new("message", Type::String(&EventMessage)).required(),
    ]);
    pub static InputLogEvents: List = List { member: Type::Structure(&InputLogEvent), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(1, 10000) };
    pub static InputLogStreamNames: List = List { member: Type::String(&LogStreamName), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(1, 100) };
    pub static IntegrationDetails: Structure = Structure { union: true, ..Structure::new("IntegrationDetails", &[
        Member::new("openSearchIntegrationDetails", Type::Structure(&OpenSearchIntegrationDetails)),
    ]) };
    pub static IntegrationName: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 50), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\.\\-_/#A-Za-z0-9]+"); &PATTERN }), values: &[] };
    pub static IntegrationNamePrefix: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 50), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\.\\-_/#A-Za-z0-9]+"); &PATTERN }), values: &[] };
    pub static IntegrationStatus: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["PROVISIONING", "ACTIVE", "FAILED"] };
    pub static IntegrationStatusMessage: StringConstraints = StringConstraints { length: LengthConstraints::of(1, -1), pattern: None, values: &[] };
    pub static IntegrationSummaries: List = List { member: Type::Structure(&IntegrationSummary), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static IntegrationSummary: Structure = Structure::new("IntegrationSummary", &[
        Member::new("integrationName", Type::String(&IntegrationName)),
        Member::new("integrationType", Type::String(&IntegrationType)),
        Member::new("integrationStatus", Type::String(&IntegrationStatus)),
    ]);
    pub static IntegrationType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["OPENSEARCH"] };
    pub static InternalServerException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 500, sender_fault: false }), ..Structure::new("InternalServerException", &[]) };
    pub static InternalStreamingException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 400, sender_fault: true }), ..Structure::new("InternalStreamingException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static InvalidOperationException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 400, sender_fault: true }), ..Structure::new("InvalidOperationException", &[]) };
    pub static InvalidParameterException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 400, sender_fault: true }), ..Structure::new("InvalidParameterException", &[]) };
    pub static InvalidSequenceTokenException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 400, sender_fault: true }), ..Structure::new("InvalidSequenceTokenException", &[
        Member::new("expectedSequenceToken", Type::String(&SequenceToken)),
    ]) };
    pub static Key: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 128), pattern: None, values: &[] };
    pub static KeyPrefix: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 128), pattern: None, values: &[] };
    pub static KeyValueDelimiter: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 128), pattern: None, values: &[] };
    pub static KmsKeyId: StringConstraints = StringConstraints { length: LengthConstraints::of(-1, 256), pattern: None, values: &[] };
    pub static LimitExceededException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 400, sender_fault: true }), ..Structure::new("LimitExceededException", &[]) };
    pub static ListAggregateLogGroupSummariesGroupBy: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["DATA_SOURCE_NAME_TYPE_AND_FORMAT", "DATA_SOURCE_NAME_AND_TYPE"] };
    pub static ListAggregateLogGroupSummariesRequest: Structure = Structure::new("ListAggregateLogGroupSummariesRequest", &[
        Member::new("accountIdentifiers", Type::List(&AccountIds)),
        Member::new("includeLinkedAccounts", Type::Boolean),
        Member::new("logGroupClass", Type::String(&LogGroupClass)),
        Member::new("logGroupNamePattern", Type::String(&LogGroupNameRegexPattern)),
        Member::new("dataSources", Type::List(&DataSourceFilters)),
        Member::new("groupBy", Type::String(&ListAggregateLogGroupSummariesGroupBy)).required(),
        Member::new("nextToken", Type::String(&NextToken)),
        Member::new("limit", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(50.0) })),
    ]);
    pub static ListAggregateLogGroupSummariesResponse: Structure = Structure::new("ListAggregateLogGroupSummariesResponse", &[
        Member::new("aggregateLogGroupSummaries", Type::List(&AggregateLogGroupSummaries)),
        Member::new("nextToken", Type::String(&NextToken)),
    ]);
    pub static ListAnomaliesRequest: Structure = Structure::new("ListAnomaliesRequest", &[
        Member::new("anomalyDetectorArn", Type::String(&AnomalyDetectorArn)),
        Member::new("suppressionState", Type::String(&SuppressionState)),
        Member::new("limit", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(50.0) })),
        Member::new("nextToken", Type::String(&NextToken)),
    ]);
    pub static ListAnomaliesResponse: Structure = Structure::new("ListAnomaliesResponse", &[
        Member::new("anomalies", Type::List(&Anomalies)),
        Member::new("nextToken", Type::String(&NextToken)),
    ]);
    pub static ListIntegrationsRequest: Structure = Structure::new("ListIntegrationsRequest", &[
        Member::new("integrationNamePrefix", Type::String(&IntegrationNamePrefix)),
        Member::new("integrationType", Type::String(&IntegrationType)),
        Member::new("integrationStatus", Type::String(&IntegrationStatus)),
    ]);
    pub static ListIntegrationsResponse: Structure = Structure::new("ListIntegrationsResponse", &[
        Member::new("integrationSummaries", Type::List(&IntegrationSummaries)),
    ]);
    pub static ListLogAnomalyDetectorsRequest: Structure = Structure::new("ListLogAnomalyDetectorsRequest", &[
        Member::new("filterLogGroupArn", Type::String(&LogGroupArn)),
        Member::new("limit", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(50.0) })),
        Member::new("nextToken", Type::String(&NextToken)),
    ]);
    pub static ListLogAnomalyDetectorsResponse: Structure = Structure::new("ListLogAnomalyDetectorsResponse", &[
        Member::new("anomalyDetectors", Type::List(&AnomalyDetectors)),
        Member::new("nextToken", Type::String(&NextToken)),
    ]);
    pub static ListLogGroupsForQueryRequest: Structure = Structure::new("ListLogGroupsForQueryRequest", &[
        Member::new("queryId", Type::String(&QueryId)).required(),
        Member::new("nextToken", Type::String(&NextToken)),
        Member::new("maxResults", Type::Integer(&NumberConstraints { min: Some(50.0), max: Some(500.0) })),
    ]);
    pub static ListLogGroupsForQueryResponse: Structure = Structure::new("ListLogGroupsForQueryResponse", &[
        Member::new("logGroupIdentifiers", Type::List(&LogGroupIdentifiers)),
        Member::new("nextToken", Type::String(&NextToken)),
    ]);
    pub static ListLogGroupsRequest: Structure = Structure::new("ListLogGroupsRequest", &[
        Member::new("logGroupNamePattern", Type::String(&LogGroupNameRegexPattern)),
        Member::new("logGroupClass", Type::String(&LogGroupClass)),
        Member::new("includeLinkedAccounts", Type::Boolean),
        Member::new("accountIdentifiers", Type::List(&AccountIds)),
        Member::new("nextToken", Type::String(&NextToken)),
        Member::new("limit", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
        Member::new("dataSources", Type::List(&DataSourceFilters)),
        Member::new("fieldIndexNames", Type::List(&FieldIndexNames)),
        Member::new("logGroupTags", Type::List(&TagFilters)),
    ]);
    pub static ListLogGroupsResponse: Structure = Structure::new("ListLogGroupsResponse", &[
        Member::new("logGroups", Type::List(&LogGroupSummaries)),
        Member::new("nextToken", Type::String(&NextToken)),
    ]);
    pub static ListScheduledQueriesRequest: Structure = Structure::new("ListScheduledQueriesRequest", &[
        Member::new("maxResults", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(1000.0) })),
        Member::new("nextToken", Type::String(&NextToken)),
        Member::new("state", Type::String(&ScheduledQueryState)),
    ]);
    pub static ListScheduledQueriesResponse: Structure = Structure::new("ListScheduledQueriesResponse", &[
        Member::new("nextToken", Type::String(&NextToken)),
        Member::new("scheduledQueries", Type::List(&ScheduledQuerySummaryList)),
    ]);
    pub static ListSourcesForS3TableIntegrationRequest: Structure = Structure::new("ListSourcesForS3TableIntegrationRequest", &[
        Member::new("integrationArn", Type::String(&StringConstraints::ANY)).required(),
        Member::new("maxResults", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(100.0) })),
        Member::new("nextToken", Type::String(&NextToken)),
    ]);
    pub static ListSourcesForS3TableIntegrationResponse: Structure = Structure::new("ListSourcesForS3TableIntegrationResponse", &[
        Member::new("sources", Type::List(&S3TableIntegrationSources)),
        Member::new("nextToken", Type::String(&NextToken)),
    ]);
    pub static ListTagsForResourceRequest: Structure = Structure::new("ListTagsForResourceRequest", &[
        Member::new("resourceArn", Type::String(&AmazonResourceName)).required(),
    ]);
    pub static ListTagsForResourceResponse: Structure = Structure::new("ListTagsForResourceResponse", &[
        Member::new("tags", Type::Map(&Tags)),
    ]);
    pub static ListTagsLogGroupRequest: Structure = Structure::new("ListTagsLogGroupRequest", &[
        Member::new("logGroupName", Type::String(&LogGroupName)).required(),
    ]);
    pub static ListTagsLogGroupResponse: Structure = Structure::new("ListTagsLogGroupResponse", &[
        Member::new("tags", Type::Map(&Tags)),
    ]);
    pub static ListToMap: Structure = Structure::new("ListToMap", &[
        Member::new("source", Type::String(&Source)).required(),
        Member::new("key", Type::String(&Key)).required(),
        Member::new("valueKey", Type::String(&ValueKey)),
        Member::new("target", Type::String(&Target)),
        Member::new("flatten", Type::Boolean),
        Member::new("flattenedElement", Type::String(&FlattenedElement)),
    ]);
    pub static LiveTailSessionLogEvent: Structure = Structure::new("LiveTailSessionLogEvent", &[
        Member::new("logStreamName", Type::String(&LogStreamName)),
        Member::new("logGroupIdentifier", Type::String(&LogGroupIdentifier)),
        Member::new("message", Type::String(&EventMessage)),
        Member::new("timestamp", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("ingestionTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
    ]);
    pub static LiveTailSessionMetadata: Structure = Structure::new("LiveTailSessionMetadata", &[
        Member::new("sampled", Type::Boolean),
    ]);
    pub static LiveTailSessionResults: List = List { member: Type::Structure(&LiveTailSessionLogEvent), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static LiveTailSessionStart: Structure = Structure::new("LiveTailSessionStart", &[
        Member::new("requestId", Type::String(&RequestId)),
        Member::new("sessionId", Type::String(&SessionId)),
        Member::new("logGroupIdentifiers", Type::List(&StartLiveTailLogGroupIdentifiers)),
        Member::new("logStreamNames", Type::List(&InputLogStreamNames)),
        Member::new("logStreamNamePrefixes", Type::List(&InputLogStreamNames)),
        Member::new("logEventFilterPattern", Type::String(&FilterPattern)),
    ]);
    pub static LiveTailSessionUpdate: Structure = Structure::new("LiveTailSessionUpdate", &[
        Member::new("sessionMetadata", Type::Structure(&LiveTailSessionMetadata)),
        Member::new("sessionResults", Type::List(&LiveTailSessionResults)),
    ]);
    pub static Locale: StringConstraints = StringConstraints { length: LengthConstraints::of(1, -1), pattern: None, values: &[] };
    pub static LogEvent: Structure = Structure::new("LogEvent", &[
        Member::new("timestamp", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("message", Type::String(&EventMessage)),
    ]);
    pub static LogFieldName: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 256), pattern: None, values: &[] };
    pub static LogFieldType: Structure = Structure::new("LogFieldType", &[
        Member::new("type", Type::String(&StringConstraints::ANY)),
        Member::new("element", Type::Structure(&LogFieldType)),
        Member::new("fields", Type::List(&LogFieldsList)),
    ]);
    pub static LogFieldsList: List = List { member: Type::Structure(&LogFieldsListItem), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static LogFieldsListItem: Structure = Structure::new("LogFieldsListItem", &[
        Member::new("logFieldName", Type::String(&LogFieldName)),
        Member::new("logFieldType", Type::Structure(&LogFieldType)),
    ]);
    pub static LogGroup: Structure = Structure::new("LogGroup", &[
        Member::new("logGroupName", Type::String(&LogGroupName)),
        Member::new("creationTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("retentionInDays", Type::Integer(&NumberConstraints::ANY)),
        Member::new("metricFilterCount", Type::Integer(&NumberConstraints::ANY)),
        Member::new("arn", Type::String(&StringConstraints::ANY)),
        Member::new("storedBytes", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("kmsKeyId", Type::String(&KmsKeyId)),
        Member::new("dataProtectionStatus", Type::String(&DataProtectionStatus)),
        Member::new("inheritedProperties", Type::List(&InheritedProperties)),
        Member::new("logGroupClass", Type::String(&LogGroupClass)),
        Member::new("logGroupArn", Type::String(&StringConstraints::ANY)),
        Member::new("deletionProtectionEnabled", Type::Boolean),
        Member::new("bearerTokenAuthenticationEnabled", Type::Boolean),
    ]);
    pub static LogGroupArn: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 2048), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\w#+=/:,.@-]*"); &PATTERN }), values: &[] };
    pub static LogGroupArnList: List = List { member: Type::String(&LogGroupArn), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static LogGroupClass: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["STANDARD", "INFREQUENT_ACCESS", "DELIVERY"] };
    pub static LogGroupField: Structure = Structure::new("LogGroupField", &[
        Member::new("name", Type::String(&StringConstraints::ANY)),
        Member::new("percent", Type::Integer(&NumberConstraints { min: Some(0.0), max: Some(100.0) })),
    ]);
    pub static LogGroupFieldList: List = List { member: Type::Structure(&LogGroupField), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static LogGroupIdentifier: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 2048), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\w#+=/:,.@-]*"); &PATTERN }), values: &[] };
    pub static LogGroupIdentifiers: List = List { member: Type::String(&LogGroupIdentifier), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static LogGroupName: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 512), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\.\\-_/#A-Za-z0-9]+"); &PATTERN }), values: &[] };
    pub static LogGroupNamePattern: StringConstraints = StringConstraints { length: LengthConstraints::of(0, 512), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\.\\-_/#A-Za-z0-9]*"); &PATTERN }), values: &[] };
    pub static LogGroupNameRegexPattern: StringConstraints = StringConstraints { length: LengthConstraints::of(3, 129), pattern: Some({ static PATTERN: Pattern = Pattern::new("(\\^?[\\.\\-_\\/#A-Za-z0-9]{3,24})(\\|\\^?[\\.\\-_\\/#A-Za-z0-9]{3,24}){0,4}"); &PATTERN }), values: &[] };
    pub static LogGroupNames: List = List { member: Type::String(&LogGroupName), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static LogGroupSummaries: List = List { member: Type::Structure(&LogGroupSummary), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static LogGroupSummary: Structure = Structure::new("LogGroupSummary", &[
        Member::new("logGroupName", Type::String(&LogGroupName)),
        Member::new("logGroupArn", Type::String(&StringConstraints::ANY)),
        Member::new("logGroupClass", Type::String(&LogGroupClass)),
    ]);
    pub static LogGroups: List = List { member: Type::Structure(&LogGroup), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static LogObjectPointer: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 512), pattern: None, values: &[] };
    pub static LogRecord: Map = Map { key: &StringConstraints::ANY, value: Type::String(&StringConstraints::ANY), key_name: "key", value_name: "value", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static LogSamples: List = List { member: Type::Structure(&LogEvent), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static LogStream: Structure = Structure::new("LogStream", &[
        Member::new("logStreamName", Type::String(&LogStreamName)),
        Member::new("creationTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("firstEventTimestamp", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("lastEventTimestamp", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("lastIngestionTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("uploadSequenceToken", Type::String(&SequenceToken)),
        Member::new("arn", Type::String(&StringConstraints::ANY)),
        Member::new("storedBytes", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
    ]);
    pub static LogStreamName: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 512), pattern: Some({ static PATTERN: Pattern = Pattern::new("[^:*]*"); &PATTERN }), values: &[] };
    pub static LogStreams: List = List { member: Type::Structure(&LogStream), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static LogType: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 255), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\w]*"); &PATTERN }), values: &[] };
    pub static LogTypes: List = List { member: Type::String(&LogType), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(1, 10) };
    pub static LookupTable: Structure = Structure::new("LookupTable", &[
        Member::new("lookupTableArn", Type::String(&StringConstraints::ANY)),
        Member::new("lookupTableName", Type::String(&LookupTableName)),
        Member::new("description", Type::String(&LookupTableDescription)),
        Member::new("tableFields", Type::List(&TableFields)),
        Member::new("recordsCount", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("sizeBytes", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("lastUpdatedTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("kmsKeyId", Type::String(&KmsKeyId)),
    ]);
    pub static LookupTableDescription: StringConstraints = StringConstraints { length: LengthConstraints::of(0, 1024), pattern: None, values: &[] };
    pub static LookupTableName: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 256), pattern: Some({ static PATTERN: Pattern = Pattern::new("^[a-zA-Z0-9_]+$"); &PATTERN }), values: &[] };
    pub static LookupTables: List = List { member: Type::Structure(&LookupTable), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static LowerCaseString: Structure = Structure::new("LowerCaseString", &[
        Member::new("withKeys", Type::List(&LowerCaseStringWithKeys)).required(),
    ]);
    pub static LowerCaseStringWithKeys: List = List { member: Type::String(&WithKey), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(1, 10) };
    pub static MalformedQueryException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 400, sender_fault: true }), ..Structure::new("MalformedQueryException", &[
        Member::new("queryCompileError", Type::Structure(&QueryCompileError)),
    ]) };
    pub static MappingVersion: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 10), pattern: Some({ static PATTERN: Pattern = Pattern::new("^\\d+\\.\\d+(\\.\\d+)?$"); &PATTERN }), values: &[] };
    pub static MatchPattern: StringConstraints = StringConstraints { length: LengthConstraints::of(1, -1), pattern: None, values: &[] };
    pub static MatchPatterns: List = List { member: Type::String(&MatchPattern), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(1, 5) };
    pub static MetricFilter: Structure = Structure::new("MetricFilter", &[
        Member::new("filterName", Type::String(&FilterName)),
        Member::new("filterPattern", Type::String(&FilterPattern)),
        Member::new("metricTransformations", Type::List(&MetricTransformations)),
        Member::new("creationTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("logGroupName", Type::String(&LogGroupName)),
        Member::new("applyOnTransformedLogs", Type::Boolean),
        Member::new("fieldSelectionCriteria", Type::String(&FieldSelectionCriteria)),
        Member::new("emitSystemFieldDimensions", Type::List(&EmitSystemFields)),
    ]);
    pub static MetricFilterMatchRecord: Structure = Structure::new("MetricFilterMatchRecord", &[
        Member::new("eventNumber", Type::Long(&NumberConstraints::ANY)),
        Member::new("eventMessage", Type::String(&EventMessage)),
        Member::new("extractedValues", Type::Map(&ExtractedValues)),
    ]);
    pub static MetricFilterMatches: List = List { member: Type::Structure(&MetricFilterMatchRecord), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static MetricFilters: List = List { member: Type::Structure(&MetricFilter), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static MetricName: StringConstraints = StringConstraints { length: LengthConstraints::of(-1, 255), pattern: Some({ static PATTERN: Pattern = Pattern::new("[^:*$]*"); &PATTERN }), values: &[] };
    pub static MetricNamespace: StringConstraints = StringConstraints { length: LengthConstraints::of(-1, 255), pattern: Some({ static PATTERN: Pattern = Pattern::new("[^:*$]*"); &PATTERN }), values: &[] };
    pub static MetricTransformation: Structure = Structure::new("MetricTransformation", &[
        Member::new("metricName", Type::String(&MetricName)).required(),
        Member::new("metricNamespace", Type::String(&MetricNamespace)).required(),
        Member::new("metricValue", Type::String(&MetricValue)).required(),
        Member::new("defaultValue", Type::Double(&NumberConstraints::ANY)),
        Member::new("dimensions", Type::Map(&Dimensions)),
        Member::new("unit", Type::String(&StandardUnit)),
    ]);
    pub static MetricTransformations: List = List { member: Type::Structure(&MetricTransformation), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(1, 1) };
    pub static MetricValue: StringConstraints = StringConstraints { length: LengthConstraints::of(-1, 100), pattern: None, values: &[] };
    pub static MoveKeyEntries: List = List { member: Type::Structure(&MoveKeyEntry), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(1, 5) };
    pub static MoveKeyEntry: Structure = Structure::new("MoveKeyEntry", &[
        Member::new("source", Type::String(&Source)).required(),
        Member::new("target", Type::String(&Target)).required(),
        Member::new("overwriteIfExists", Type::Boolean),
    ]);
    pub static MoveKeys: Structure = Structure::new("MoveKeys", &[
        Member::new("entries", Type::List(&MoveKeyEntries)).required(),
    ]);
    pub static NextToken: StringConstraints = StringConstraints { length: LengthConstraints::of(1, -1), pattern: None, values: &[] };
    pub static NonMatchValue: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 128), pattern: None, values: &[] };
    pub static OCSFVersion: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["V1.1", "V1.5"] };
    pub static OpenSearchApplication: Structure = Structure::new("OpenSearchApplication", &[
        Member::new("applicationEndpoint", Type::String(&OpenSearchApplicationEndpoint)),
        Member::new("applicationArn", Type::String(&StringConstraints::ANY)),
        Member::new("applicationId", Type::String(&OpenSearchApplicationId)),
        Member::new("status", Type::Structure(&OpenSearchResourceStatus)),
    ]);
    pub static OpenSearchApplicationEndpoint: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 1024), pattern: Some({ static PATTERN: Pattern = Pattern::new("^https://[\\.\\-_/#:A-Za-z0-9]+\\.com$"); &PATTERN }), values: &[] };
    pub static OpenSearchApplicationId: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 256), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\.\\-_/#A-Za-z0-9]+"); &PATTERN }), values: &[] };
    pub static OpenSearchCollection: Structure = Structure::new("OpenSearchCollection", &[
        Member::new("collectionEndpoint", Type::String(&OpenSearchCollectionEndpoint)),
        Member::new("collectionArn", Type::String(&StringConstraints::ANY)),
        Member::new("status", Type::Structure(&OpenSearchResourceStatus)),
    ]);
    pub static OpenSearchCollectionEndpoint: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 1024), pattern: Some({ static PATTERN: Pattern = Pattern::new("^https://[\\.\\-_/#:A-Za-z0-9]+\\.com$"); &PATTERN }), values: &[] };
    pub static OpenSearchDataAccessPolicy: Structure = Structure::new("OpenSearchDataAccessPolicy", &[
        Member::new("policyName", Type::String(&OpenSearchPolicyName)),
        Member::new("status", Type::Structure(&OpenSearchResourceStatus)),
    ]);
    pub static OpenSearchDataSource: Structure = Structure::new("OpenSearchDataSource", &[
        Member::new("dataSourceName", Type::String(&OpenSearchDataSourceName)),
        Member::new("status", Type::Structure(&OpenSearchResourceStatus)),
    ]);
    pub static OpenSearchDataSourceName: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 256), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\.\\-_/#A-Za-z0-9]+"); &PATTERN }), values: &[] };
    pub static OpenSearchEncryptionPolicy: Structure = Structure::new("OpenSearchEncryptionPolicy", &[
        Member::new("policyName", Type::String(&OpenSearchPolicyName)),
        Member::new("status", Type::Structure(&OpenSearchResourceStatus)),
    ]);
    pub static OpenSearchIntegrationDetails: Structure = Structure::new("OpenSearchIntegrationDetails", &[
        Member::new("dataSource", Type::Structure(&OpenSearchDataSource)),
        Member::new("application", Type::Structure(&OpenSearchApplication)),
        Member::new("collection", Type::Structure(&OpenSearchCollection)),
        Member::new("workspace", Type::Structure(&OpenSearchWorkspace)),
        Member::new("encryptionPolicy", Type::Structure(&OpenSearchEncryptionPolicy)),
        Member::new("networkPolicy", Type::Structure(&OpenSearchNetworkPolicy)),
        Member::new("accessPolicy", Type::Structure(&OpenSearchDataAccessPolicy)),
        Member::new("lifecyclePolicy", Type::Structure(&OpenSearchLifecyclePolicy)),
    ]);
    pub static OpenSearchLifecyclePolicy: Structure = Structure::new("OpenSearchLifecyclePolicy", &[
        Member::new("policyName", Type::String(&OpenSearchPolicyName)),
        Member::new("status", Type::Structure(&OpenSearchResourceStatus)),
    ]);
    pub static OpenSearchNetworkPolicy: Structure = Structure::new("OpenSearchNetworkPolicy", &[
        Member::new("policyName", Type::String(&OpenSearchPolicyName)),
        Member::new("status", Type::Structure(&OpenSearchResourceStatus)),
    ]);
    pub static OpenSearchPolicyName: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 256), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\.\\-_/#A-Za-z0-9]+"); &PATTERN }), values: &[] };
    pub static OpenSearchResourceConfig: Structure = Structure::new("OpenSearchResourceConfig", &[
        Member::new("kmsKeyArn", Type::String(&StringConstraints::ANY)),
        Member::new("dataSourceRoleArn", Type::String(&StringConstraints::ANY)).required(),
        Member::new("dashboardViewerPrincipals", Type::List(&DashboardViewerPrincipals)).required(),
        Member::new("applicationArn", Type::String(&StringConstraints::ANY)),
        Member::new("retentionDays", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(30.0) })).required(),
    ]);
    pub static OpenSearchResourceStatus: Structure = Structure::new("OpenSearchResourceStatus", &[
        Member::new("status", Type::String(&OpenSearchResourceStatusType)),
        Member::new("statusMessage", Type::String(&IntegrationStatusMessage)),
    ]);
    pub static OpenSearchResourceStatusType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["ACTIVE", "NOT_FOUND", "ERROR"] };
    pub static OpenSearchWorkspace: Structure = Structure::new("OpenSearchWorkspace", &[
        Member::new("workspaceId", Type::String(&OpenSearchWorkspaceId)),
        Member::new("status", Type::Structure(&OpenSearchResourceStatus)),
    ]);
    pub static OpenSearchWorkspaceId: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 256), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\.\\-_/#A-Za-z0-9]+"); &PATTERN }), values: &[] };
    pub static OperationAbortedException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 400, sender_fault: true }), ..Structure::new("OperationAbortedException", &[]) };
    pub static OrderBy: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["LogStreamName", "LastEventTime"] };
    pub static OutputFormat: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["json", "plain", "w3c", "raw", "parquet"] };
    pub static OutputFormats: List = List { member: Type::String(&OutputFormat), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static OutputLogEvent: Structure = Structure::new("OutputLogEvent", &[
        Member::new("timestamp", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("message", Type::String(&EventMessage)),
        Member::new("ingestionTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
    ]);
    pub static OutputLogEvents: List = List { member: Type::Structure(&OutputLogEvent), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ParseCloudfront: Structure = Structure::new("ParseCloudfront", &[
        Member::new("source", Type::String(&Source)),
    ]);
    pub static ParseJSON: Structure = Structure::new("ParseJSON", &[
        Member::new("source", Type::String(&Source)),
        Member::new("destination", Type::String(&DestinationField)),
    ]);
    pub static ParseKeyValue: Structure = Structure::new("ParseKeyValue", &[
        Member::new("source", Type::String(&Source)),
        Member::new("destination", Type::String(&DestinationField)),
        Member::new("fieldDelimiter", Type::String(&ParserFieldDelimiter)),
        Member::new("keyValueDelimiter", Type::String(&KeyValueDelimiter)),
        Member::new("keyPrefix", Type::String(&KeyPrefix)),
        Member::new("nonMatchValue", Type::String(&NonMatchValue)),
        Member::new("overwriteIfExists", Type::Boolean),
    ]);
    pub static ParsePostgres: Structure = Structure::new("ParsePostgres", &[
        Member::new("source", Type::String(&Source)),
    ]);
    pub static ParseRoute53: Structure = Structure::new("ParseRoute53", &[
        Member::new("source", Type::String(&Source)),
    ]);
    pub static ParseToOCSF: Structure = Structure::new("ParseToOCSF", &[
        Member::new("source", Type::String(&Source)),
        Member::new("eventSource", Type::String(&EventSource)).required(),
        Member::new("ocsfVersion", Type::String(&OCSFVersion)).required(),
        Member::new("mappingVersion", Type::String(&MappingVersion)),
    ]);
    pub static ParseVPC: Structure = Structure::new("ParseVPC", &[
        Member::new("source", Type::String(&Source)),
    ]);
    pub static ParseWAF: Structure = Structure::new("ParseWAF", &[
        Member::new("source", Type::String(&Source)),
    ]);
    pub static ParserFieldDelimiter: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 128), pattern: None, values: &[] };
    pub static PatternId: StringConstraints = StringConstraints { length: LengthConstraints::of(32, 32), pattern: None, values: &[] };
    pub static PatternRegex: StringConstraints = StringConstraints { length: LengthConstraints::of(1, -1), pattern: None, values: &[] };
    pub static PatternString: StringConstraints = StringConstraints { length: LengthConstraints::of(1, -1), pattern: None, values: &[] };
    pub static PatternToken: Structure = Structure::new("PatternToken", &[
        Member::new("dynamicTokenPosition", Type::Integer(&NumberConstraints::ANY)),
        Member::new("isDynamic", Type::Boolean),
        Member::new("tokenString", Type::String(&TokenString)),
        Member::new("enumerations", Type::Map(&Enumerations)),
        Member::new("inferredTokenName", Type::String(&InferredTokenName)),
    ]);
    pub static PatternTokens: List = List { member: Type::Structure(&PatternToken), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static Policy: Structure = Structure::new("Policy", &[
        Member::new("deliveryDestinationPolicy", Type::String(&DeliveryDestinationPolicy)),
    ]);
    pub static PolicyDocument: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 51200), pattern: None, values: &[] };
    pub static PolicyScope: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["ACCOUNT", "RESOURCE"] };
    pub static PolicyType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["DATA_PROTECTION_POLICY", "SUBSCRIPTION_FILTER_POLICY", "FIELD_INDEX_POLICY", "TRANSFORMER_POLICY", "METRIC_EXTRACTION_POLICY"] };
    pub static Priority: StringConstraints = StringConstraints { length: LengthConstraints::of(1, -1), pattern: None, values: &[] };
    pub static Processor: Structure = Structure::new("Processor", &[
        Member::new("addKeys", Type::Structure(&AddKeys)),
        Member::new("copyValue", Type::Structure(&CopyValue)),
        Member::new("csv", Type::Structure(&CSV)),
        Member::new("dateTimeConverter", Type::Structure(&DateTimeConverter)),
        Member::new("deleteKeys", Type::Structure(&DeleteKeys)),
        Member::new("grok", Type::Structure(&Grok)),
        Member::new("listToMap", Type::Structure(&ListToMap)),
        Member::new("lowerCaseString", Type::Structure(&LowerCaseString)),
        Member::new("moveKeys", Type::Structure(&MoveKeys)),
        Member::new("parseCloudfront", Type::Structure(&ParseCloudfront)),
        Member::new("parseJSON", Type::Structure(&ParseJSON)),
        Member::new("parseKeyValue", Type::Structure(&ParseKeyValue)),
        Member::new("parseRoute53", Type::Structure(&ParseRoute53)),
        Member::new("parseToOCSF", Type::Structure(&ParseToOCSF)),
        Member::new("parsePostgres", Type::Structure(&ParsePostgres)),
        Member::new("parseVPC", Type::Structure(&ParseVPC)),
        Member::new("parseWAF", Type::Structure(&ParseWAF)),
        Member::new("renameKeys", Type::Structure(&RenameKeys)),
        Member::new("splitString", Type::Structure(&SplitString)),
        Member::new("substituteString", Type::Structure(&SubstituteString)),
        Member::new("trimString", Type::Structure(&TrimString)),
        Member::new("typeConverter", Type::Structure(&TypeConverter)),
        Member::new("upperCaseString", Type::Structure(&UpperCaseString)),
    ]);
    pub static Processors: List = List { member: Type::Structure(&Processor), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(1, 20) };
    pub static PutAccountPolicyRequest: Structure = Structure::new("PutAccountPolicyRequest", &[
        Member::new("policyName", Type::String(&StringConstraints::ANY)).required(),
        Member::new("policyDocument", Type::String(&StringConstraints::ANY)).required(),
        Member::new("policyType", Type::String(&PolicyType)).required(),
        Member::new("scope", Type::String(&Scope)),
        Member::new("selectionCriteria", Type::String(&StringConstraints::ANY)),
    ]);
    pub static PutAccountPolicyResponse: Structure = Structure::new("PutAccountPolicyResponse", &[
        Member::new("accountPolicy", Type::Structure(&AccountPolicy)),
    ]);
    pub static PutBearerTokenAuthenticationRequest: Structure = Structure::new("PutBearerTokenAuthenticationRequest", &[
        Member::new("logGroupIdentifier", Type::String(&LogGroupIdentifier)).required(),
        Member::new("bearerTokenAuthenticationEnabled", Type::Boolean).required(),
    ]);
    pub static PutDataProtectionPolicyRequest: Structure = Structure::new("PutDataProtectionPolicyRequest", &[
        Member::new("logGroupIdentifier", Type::String(&LogGroupIdentifier)).required(),
        Member::new("policyDocument", Type::String(&StringConstraints::ANY)).required(),
    ]);
    pub static PutDataProtectionPolicyResponse: Structure = Structure::new("PutDataProtectionPolicyResponse", &[
        Member::new("logGroupIdentifier", Type::String(&LogGroupIdentifier)),
        Member::new("policyDocument", Type::String(&StringConstraints::ANY)),
        Member::new("lastUpdatedTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
    ]);
    pub static PutDeliveryDestinationPolicyRequest: Structure = Structure::new("PutDeliveryDestinationPolicyRequest", &[
        Member::new("deliveryDestinationName", Type::String(&DeliveryDestinationName)).required(),
        Member::new("deliveryDestinationPolicy", Type::String(&DeliveryDestinationPolicy)).required(),
    ]);
    pub static PutDeliveryDestinationPolicyResponse: Structure = Structure::new("PutDeliveryDestinationPolicyResponse", &[
        Member::new("policy", Type::Structure(&Policy)),
    ]);
    pub static PutDeliveryDestinationRequest: Structure = Structure::new("PutDeliveryDestinationRequest", &[
        Member::new("name", Type::String(&DeliveryDestinationName)).required(),
        Member::new("outputFormat", Type::String(&OutputFormat)),
        Member::new("deliveryDestinationConfiguration", Type::Structure(&DeliveryDestinationConfiguration)),
        Member::new("deliveryDestinationType", Type::String(&DeliveryDestinationType)),
        Member::new("tags", Type::Map(&Tags)),
    ]);
    pub static PutDeliveryDestinationResponse: Structure = Structure::new("PutDeliveryDestinationResponse", &[
        Member::new("deliveryDestination", Type::Structure(&DeliveryDestination)),
    ]);
    pub static PutDeliverySourceRequest: Structure = Structure::new("PutDeliverySourceRequest", &[
        Member::new("name", Type::String(&DeliverySourceName)).required(),
        Member::new("resourceArn", Type::String(&StringConstraints::ANY)).required(),
        Member::new("logType", Type::String(&LogType)).required(),
        Member::new("tags", Type::Map(&Tags)),
        Member::new("deliverySourceConfiguration", Type::Map(&DeliverySourceConfiguration)),
    ]);
    pub static PutDeliverySourceResponse: Structure = Structure::new("PutDeliverySourceResponse", &[
        Member::new("deliverySource", Type::Structure(&DeliverySource)),
    ]);
    pub static PutDestinationPolicyRequest: Structure = Structure::new("PutDestinationPolicyRequest", &[
        Member::new("destinationName", Type::String(&DestinationName)).required(),
        Member::new("accessPolicy", Type::String(&AccessPolicy)).required(),
        Member::new("forceUpdate", Type::Boolean),
    ]);
    pub static PutDestinationRequest: Structure = Structure::new("PutDestinationRequest", &[
        Member::new("destinationName", Type::String(&DestinationName)).required(),
        Member::new("targetArn", Type::String(&TargetArn)).required(),
        Member::new("roleArn", Type::String(&RoleArn)).required(),
        Member::new("tags", Type::Map(&Tags)),
    ]);
    pub static PutDestinationResponse: Structure = Structure::new("PutDestinationResponse", &[
        Member::new("destination", Type::Structure(&Destination)),
    ]);
    pub static PutIndexPolicyRequest: Structure = Structure::new("PutIndexPolicyRequest", &[
        Member::new("logGroupIdentifier", Type::String(&LogGroupIdentifier)).required(),
        Member::new("policyDocument", Type::String(&PolicyDocument)).required(),
    ]);
    pub static PutIndexPolicyResponse: Structure = Structure::new("PutIndexPolicyResponse", &[
        Member::new("indexPolicy", Type::Structure(&IndexPolicy)),
    ]);
    pub static PutIntegrationRequest: Structure = Structure::new("PutIntegrationRequest", &[
        Member::new("integrationName", Type::String(&IntegrationName)).required(),
        Member::new("resourceConfig", Type::Structure(&ResourceConfig)).required(),
        Member::new("integrationType", Type::String(&IntegrationType)).required(),
    ]);
    pub static PutIntegrationResponse: Structure = Structure::new("PutIntegrationResponse", &[
        Member::new("integrationName", Type::String(&IntegrationName)),
        Member::new("integrationStatus", Type::String(&IntegrationStatus)),
    ]);
    pub static PutLogEventsRequest: Structure = Structure::new("PutLogEventsRequest", &[
        Member::new("logGroupName", Type::String(&LogGroupName)).required(),
        Member::new("logStreamName", Type::String(&LogStreamName)).required(),
        Member::new("logEvents", Type::List(&InputLogEvents)).required(),
        Member::new("sequenceToken", Type::String(&SequenceToken)),
        Member::new("entity", Type::Structure(&Entity)),
    ]);
    pub static PutLogEventsResponse: Structure = Structure::new("PutLogEventsResponse", &[
        Member::new("nextSequenceToken", Type::String(&SequenceToken)),
        Member::new("rejectedLogEventsInfo", Type::Structure(&RejectedLogEventsInfo)),
        Member::new("rejectedEntityInfo", Type::Structure(&RejectedEntityInfo)),
    ]);
    pub static PutLogGroupDeletionProtectionRequest: Structure = Structure::new("PutLogGroupDeletionProtectionRequest", &[
        Member::new("logGroupIdentifier", Type::String(&LogGroupIdentifier)).required(),
        Member::new("deletionProtectionEnabled", Type::Boolean).required(),
    ]);
    pub static PutMetricFilterRequest: Structure = Structure::new("PutMetricFilterRequest", &[
        Member::new("logGroupName", Type::String(&LogGroupName)).required(),
        Member::new("filterName", Type::String(&FilterName)).required(),
        Member::new("filterPattern", Type::String(&FilterPattern)).required(),
        Member::new("metricTransformations", Type::List(&MetricTransformations)).required(),
        Member::new("applyOnTransformedLogs", Type::Boolean),
        Member::new("fieldSelectionCriteria", Type::String(&FieldSelectionCriteria)),
        Member::new("emitSystemFieldDimensions", Type::List(&EmitSystemFields)),
    ]);
    pub static PutQueryDefinitionRequest: Structure = Structure::new("PutQueryDefinitionRequest", &[
        Member::new("queryLanguage", Type::String(&QueryLanguage)),
        Member::new("name", Type::String(&QueryDefinitionName)).required(),
        Member::new("queryDefinitionId", Type::String(&QueryId)),
        Member::new("logGroupNames", Type::List(&LogGroupNames)),
        Member::new("queryString", Type::String(&QueryDefinitionString)).required(),
        Member::new("clientToken", Type::String(&ClientToken)).idempotency_token(),
        Member::new("parameters", Type::List(&QueryParameterList)),
    ]);
    pub static PutQueryDefinitionResponse: Structure = Structure::new("PutQueryDefinitionResponse", &[
        Member::new("queryDefinitionId", Type::String(&QueryId)),
    ]);
    pub static PutResourcePolicyRequest: Structure = Structure::new("PutResourcePolicyRequest", &[
        Member::new("policyName", Type::String(&StringConstraints::ANY)),
        Member::new("policyDocument", Type::String(&PolicyDocument)),
        Member::new("resourceArn", Type::String(&StringConstraints::ANY)),
        Member::new("expectedRevisionId", Type::String(&ExpectedRevisionId)),
    ]);
    pub static PutResourcePolicyResponse: Structure = Structure::new("PutResourcePolicyResponse", &[
        Member::new("resourcePolicy", Type::Structure(&ResourcePolicy)),
        Member::new("revisionId", Type::String(&ExpectedRevisionId)),
    ]);
    pub static PutRetentionPolicyRequest: Structure = Structure::new("PutRetentionPolicyRequest", &[
        Member::new("logGroupName", Type::String(&LogGroupName)).required(),
        Member::new("retentionInDays", Type::Integer(&NumberConstraints::ANY)).required(),
    ]);
    pub static PutSubscriptionFilterRequest: Structure = Structure::new("PutSubscriptionFilterRequest", &[
        Member::new("logGroupName", Type::String(&LogGroupName)).required(),
        Member::new("filterName", Type::String(&FilterName)).required(),
        Member::new("filterPattern", Type::String(&FilterPattern)).required(),
        Member::new("destinationArn", Type::String(&DestinationArn)).required(),
        Member::new("roleArn", Type::String(&RoleArn)),
        Member::new("distribution", Type::String(&Distribution)),
        Member::new("applyOnTransformedLogs", Type::Boolean),
        Member::new("fieldSelectionCriteria", Type::String(&FieldSelectionCriteria)),
        Member::new("emitSystemFields", Type::List(&EmitSystemFields)),
    ]);
    pub static PutTransformerRequest: Structure = Structure::new("PutTransformerRequest", &[
        Member::new("logGroupIdentifier", Type::String(&LogGroupIdentifier)).required(),
        Member::new("transformerConfig", Type::List(&Processors)).required(),
    ]);
    pub static QueryCompileError: Structure = Structure::new("QueryCompileError", &[
        Member::new("location", Type::Structure(&QueryCompileErrorLocation)),
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]);
    pub static QueryCompileErrorLocation: Structure = Structure::new("QueryCompileErrorLocation", &[
        Member::new("startCharOffset", Type::Integer(&NumberConstraints::ANY)),
        Member::new("endCharOffset", Type::Integer(&NumberConstraints::ANY)),
    ]);
    pub static QueryDefinition: Structure = Structure::new("QueryDefinition", &[
        Member::new("queryLanguage", Type::String(&QueryLanguage)),
        Member::new("queryDefinitionId", Type::String(&QueryId)),
        Member::new("name", Type::String(&QueryDefinitionName)),
        Member::new("queryString", Type::String(&QueryDefinitionString)),
        Member::new("lastModified", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("logGroupNames", Type::List(&LogGroupNames)),
        Member::new("parameters", Type::List(&QueryParameterList)),
    ]);
    pub static QueryDefinitionList: List = List { member: Type::Structure(&QueryDefinition), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static QueryDefinitionName: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 255), pattern: None, values: &[] };
    pub static QueryDefinitionString: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 10000), pattern: None, values: &[] };
    pub static QueryId: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 256), pattern: None, values: &[] };
    pub static QueryInfo: Structure = Structure::new("QueryInfo", &[
        Member::new("queryLanguage", Type::String(&QueryLanguage)),
        Member::new("queryId", Type::String(&QueryId)),
        Member::new("queryString", Type::String(&QueryString)),
        Member::new("status", Type::String(&QueryStatus)),
        Member::new("createTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("logGroupName", Type::String(&LogGroupName)),
        Member::new("queryDuration", Type::Long(&NumberConstraints::ANY)),
        Member::new("bytesScanned", Type::Double(&NumberConstraints::ANY)),
        Member::new("userIdentity", Type::String(&UserIdentity)),
    ]);
    pub static QueryInfoList: List = List { member: Type::Structure(&QueryInfo), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static QueryLanguage: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["CWLI", "SQL", "PPL"] };
    pub static QueryParameter: Structure = Structure::new("QueryParameter", &[
        Member::new("name", Type::String(&QueryParameterName)).required(),
        Member::new("defaultValue", Type::String(&QueryParameterDefaultValue)),
        Member::new("description", Type::String(&QueryParameterDescription)),
    ]);
    pub static QueryParameterDefaultValue: StringConstraints = StringConstraints { length: LengthConstraints::of(-1, 1024), pattern: None, values: &[] };
    pub static QueryParameterDescription: StringConstraints = StringConstraints { length: LengthConstraints::of(-1, 512), pattern: None, values: &[] };
    pub static QueryParameterList: List = List { member: Type::Structure(&QueryParameter), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(-1, 20) };
    pub static QueryParameterName: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 128), pattern: Some({ static PATTERN: Pattern = Pattern::new("^[a-zA-Z_][a-zA-Z0-9_]*"); &PATTERN }), values: &[] };
    pub static QueryResults: List = List { member: Type::List(&ResultRows), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static QueryStatistics: Structure = Structure::new("QueryStatistics", &[
        Member::new("recordsMatched", Type::Double(&NumberConstraints::ANY)),
        Member::new("recordsScanned", Type::Double(&NumberConstraints::ANY)),
        Member::new("estimatedRecordsSkipped", Type::Double(&NumberConstraints::ANY)),
        Member::new("bytesScanned", Type::Double(&NumberConstraints::ANY)),
        Member::new("estimatedBytesSkipped", Type::Double(&NumberConstraints::ANY)),
        Member::new("logGroupsScanned", Type::Double(&NumberConstraints::ANY)),
    ]);
    pub static QueryStatus: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["Scheduled", "Running", "Complete", "Failed", "Cancelled", "Timeout", "Unknown"] };
    pub static QueryString: StringConstraints = StringConstraints { length: LengthConstraints::of(0, 10000), pattern: None, values: &[] };
    pub static QuoteCharacter: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 1), pattern: None, values: &[] };
    pub static RecordField: Structure = Structure::new("RecordField", &[
        Member::new("name", Type::String(&FieldHeader)),
        Member::new("mandatory", Type::Boolean),
    ]);
    pub static RecordFields: List = List { member: Type::String(&FieldHeader), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(0, 128) };
    pub static RejectedEntityInfo: Structure = Structure::new("RejectedEntityInfo", &[
        Member::new("errorType", Type::String(&EntityRejectionErrorType)).required(),
    ]);
    pub static RejectedLogEventsInfo: Structure = Structure::new("RejectedLogEventsInfo", &[
        Member::new("tooNewLogEventStartIndex", Type::Integer(&NumberConstraints::ANY)),
        Member::new("tooOldLogEventEndIndex", Type::Integer(&NumberConstraints::ANY)),
        Member::new("expiredLogEventEndIndex", Type::Integer(&NumberConstraints::ANY)),
    ]);
    pub static RenameKeyEntries: List = List { member: Type::Structure(&RenameKeyEntry), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(1, 5) };
    pub static RenameKeyEntry: Structure = Structure::new("RenameKeyEntry", &[
        Member::new("key", Type::String(&Key)).required(),
        Member::new("renameTo", Type::String(&RenameTo)).required(),
        Member::new("overwriteIfExists", Type::Boolean),
    ]);
    pub static RenameKeys: Structure = Structure::new("RenameKeys", &[
        Member::new("entries", Type::List(&RenameKeyEntries)).required(),
    ]);
    pub static RenameTo: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 128), pattern: None, values: &[] };
    pub static RequestId: StringConstraints = StringConstraints { length: LengthConstraints::of(0, 256), pattern: None, values: &[] };
    pub static ResourceAlreadyExistsException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 400, sender_fault: true }), ..Structure::new("ResourceAlreadyExistsException", &[]) };
    pub static ResourceArns: List = List { member: Type::String(&StringConstraints::ANY), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ResourceConfig: Structure = Structure { union: true, ..Structure::new("ResourceConfig", &[
        Member::new("openSearchResourceConfig", Type::Structure(&OpenSearchResourceConfig)),
    ]) };
    pub static ResourceIdentifier: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 2048), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\w+=/:,.@\\-\\*]*"); &PATTERN }), values: &[] };
    pub static ResourceNotFoundException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 400, sender_fault: true }), ..Structure::new("ResourceNotFoundException", &[]) };
    pub static ResourcePolicies: List = List { member: Type::Structure(&ResourcePolicy), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ResourcePolicy: Structure = Structure::new("ResourcePolicy", &[
        Member::new("policyName", Type::String(&StringConstraints::ANY)),
        Member::new("policyDocument", Type::String(&PolicyDocument)),
        Member::new("lastUpdatedTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("policyScope", Type::String(&PolicyScope)),
        Member::new("resourceArn", Type::String(&StringConstraints::ANY)),
        Member::new("revisionId", Type::String(&ExpectedRevisionId)),
    ]);
    pub static ResourceType: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 255), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\w-_]*"); &PATTERN }), values: &[] };
    pub static ResourceTypes: List = List { member: Type::String(&ResourceType), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(1, 10) };
    pub static ResultField: Structure = Structure::new("ResultField", &[
        Member::new("field", Type::String(&StringConstraints::ANY)),
        Member::new("value", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ResultRows: List = List { member: Type::Structure(&ResultField), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static RoleArn: StringConstraints = StringConstraints { length: LengthConstraints::of(1, -1), pattern: None, values: &[] };
    pub static S3Configuration: Structure = Structure::new("S3Configuration", &[
        Member::new("destinationIdentifier", Type::String(&S3Uri)).required(),
        Member::new("roleArn", Type::String(&RoleArn)).required(),
        Member::new("ownerAccountId", Type::String(&AccountId)),
        Member::new("kmsKeyId", Type::String(&KmsKeyId)),
    ]);
    pub static S3DeliveryConfiguration: Structure = Structure::new("S3DeliveryConfiguration", &[
        Member::new("suffixPath", Type::String(&DeliverySuffixPath)),
        Member::new("enableHiveCompatiblePath", Type::Boolean),
    ]);
    pub static S3TableIntegrationSource: Structure = Structure::new("S3TableIntegrationSource", &[
        Member::new("identifier", Type::String(&S3TableIntegrationSourceIdentifier)),
        Member::new("dataSource", Type::Structure(&DataSource)),
        Member::new("status", Type::String(&S3TableIntegrationSourceStatus)),
        Member::new("statusReason", Type::String(&S3TableIntegrationSourceStatusReason)),
        Member::new("createdTimeStamp", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("parentSourceIdentifier", Type::String(&S3TableIntegrationSourceIdentifier)),
    ]);
    pub static S3TableIntegrationSourceIdentifier: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 2048), pattern: None, values: &[] };
    pub static S3TableIntegrationSourceStatus: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["ACTIVE", "UNHEALTHY", "FAILED", "DATA_SOURCE_DELETE_IN_PROGRESS"] };
    pub static S3TableIntegrationSourceStatusReason: StringConstraints = StringConstraints { length: LengthConstraints::of(1, -1), pattern: None, values: &[] };
    pub static S3TableIntegrationSources: List = List { member: Type::Structure(&S3TableIntegrationSource), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static S3TablesDatasourceName: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 256), pattern: None, values: &[] };
    pub static S3TablesDatasourceType: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 256), pattern: None, values: &[] };
    pub static S3TablesIntegration: Structure = Structure::new("S3TablesIntegration", &[
        Member::new("datasourceName", Type::String(&S3TablesDatasourceName)),
        Member::new("datasourceType", Type::String(&S3TablesDatasourceType)),
    ]);
    pub static S3Uri: StringConstraints = StringConstraints { length: LengthConstraints::of(-1, 1024), pattern: Some({ static PATTERN: Pattern = Pattern::new("s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/.*)?"); &PATTERN }), values: &[] };
    pub static ScheduleExpression: StringConstraints = StringConstraints { length: LengthConstraints::of(-1, 256), pattern: None, values: &[] };
    pub static ScheduleTimezone: StringConstraints = StringConstraints { length: LengthConstraints::of(1, -1), pattern: None, values: &[] };
    pub static ScheduledQueryDescription: StringConstraints = StringConstraints { length: LengthConstraints::of(-1, 1024), pattern: None, values: &[] };
    pub static ScheduledQueryDestination: Structure = Structure::new("ScheduledQueryDestination", &[
        Member::new("destinationType", Type::String(&ScheduledQueryDestinationType)),
        Member::new("destinationIdentifier", Type::String(&StringConstraints::ANY)),
        Member::new("status", Type::String(&ActionStatus)),
        Member::new("processedIdentifier", Type::String(&StringConstraints::ANY)),
        Member::new("errorMessage", Type::String(&StringConstraints::ANY)),
    ]);
    pub static ScheduledQueryDestinationList: List = List { member: Type::Structure(&ScheduledQueryDestination), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static ScheduledQueryDestinationType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["S3"] };
    pub static ScheduledQueryIdentifier: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\w#+=/:,.@-]*"); &PATTERN }), values: &[] };
    pub static ScheduledQueryLogGroupIdentifiers: List = List { member: Type::String(&LogGroupIdentifier), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(1, 50) };
    pub static ScheduledQueryName: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 255), pattern: Some({ static PATTERN: Pattern = Pattern::new("^[a-zA-Z0-9_\\-/.#]+$"); &PATTERN }), values: &[] };
    pub static ScheduledQueryState: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["ENABLED", "DISABLED"] };
    pub static ScheduledQuerySummary: Structure = Structure::new("ScheduledQuerySummary", &[
        Member::new("scheduledQueryArn", Type::String(&StringConstraints::ANY)),
        Member::new("name", Type::String(&ScheduledQueryName)),
        Member::new("state", Type::String(&ScheduledQueryState)),
        Member::new("lastTriggeredTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("lastExecutionStatus", Type::String(&ExecutionStatus)),
        Member::new("scheduleExpression", Type::String(&ScheduleExpression)),
        Member::new("timezone", Type::String(&ScheduleTimezone)),
        Member::new("destinationConfiguration", Type::Structure(&DestinationConfiguration)),
        Member::new("creationTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("lastUpdatedTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
    ]);
    pub static ScheduledQuerySummaryList: List = List { member: Type::Structure(&ScheduledQuerySummary), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static Scope: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["ALL"] };
    pub static SearchedLogStream: Structure = Structure::new("SearchedLogStream", &[
        Member::new("logStreamName", Type::String(&LogStreamName)),
        Member::new("searchedCompletely", Type::Boolean),
    ]);
    pub static SearchedLogStreams: List = List { member: Type::Structure(&SearchedLogStream), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static SequenceToken: StringConstraints = StringConstraints { length: LengthConstraints::of(1, -1), pattern: None, values: &[] };
    pub static Service: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 255), pattern: Some({ static PATTERN: Pattern = Pattern::new("[\\w_-]*"); &PATTERN }), values: &[] };
    pub static ServiceQuotaExceededException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 400, sender_fault: true }), ..Structure::new("ServiceQuotaExceededException", &[]) };
    pub static ServiceUnavailableException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 500, sender_fault: false }), ..Structure::new("ServiceUnavailableException", &[]) };
    pub static SessionId: StringConstraints = StringConstraints { length: LengthConstraints::of(0, 256), pattern: None, values: &[] };
    pub static SessionStreamingException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 400, sender_fault: true }), ..Structure::new("SessionStreamingException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static SessionTimeoutException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 400, sender_fault: true }), ..Structure::new("SessionTimeoutException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
    ]) };
    pub static Source: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 128), pattern: None, values: &[] };
    pub static SourceTimezone: StringConstraints = StringConstraints { length: LengthConstraints::of(1, -1), pattern: None, values: &[] };
    pub static SplitString: Structure = Structure::new("SplitString", &[
        Member::new("entries", Type::List(&SplitStringEntries)).required(),
    ]);
    pub static SplitStringDelimiter: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 128), pattern: None, values: &[] };
    pub static SplitStringEntries: List = List { member: Type::Structure(&SplitStringEntry), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(1, 10) };
    pub static SplitStringEntry: Structure = Structure::new("SplitStringEntry", &[
        Member::new("source", Type::String(&Source)).required(),
        Member::new("delimiter", Type::String(&SplitStringDelimiter)).required(),
    ]);
    pub static StandardUnit: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["Seconds", "Microseconds", "Milliseconds", "Bytes", "Kilobytes", "Megabytes", "Gigabytes", "Terabytes", "Bits", "Kilobits", "Megabits", "Gigabits", "Terabits", "Percent", "Count", "Bytes/Second", "Kilobytes/Second", "Megabytes/Second", "Gigabytes/Second", "Terabytes/Second", "Bits/Second", "Kilobits/Second", "Megabits/Second", "Gigabits/Second", "Terabits/Second", "Count/Second", "None"] };
    pub static StartLiveTailLogGroupIdentifiers: List = List { member: Type::String(&LogGroupIdentifier), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(1, 10) };
    pub static StartLiveTailRequest: Structure = Structure::new("StartLiveTailRequest", &[
        Member::new("logGroupIdentifiers", Type::List(&StartLiveTailLogGroupIdentifiers)).required(),
        Member::new("logStreamNames", Type::List(&InputLogStreamNames)),
        Member::new("logStreamNamePrefixes", Type::List(&InputLogStreamNames)),
        Member::new("logEventFilterPattern", Type::String(&FilterPattern)),
    ]);
    pub static StartLiveTailResponse: Structure = Structure::new("StartLiveTailResponse", &[
        Member::new("responseStream", Type::Structure(&StartLiveTailResponseStream)),
    ]);
    pub static StartLiveTailResponseStream: Structure = Structure { event_stream: true, ..Structure::new("StartLiveTailResponseStream", &[
        Member::new("sessionStart", Type::Structure(&LiveTailSessionStart)),
        Member::new("sessionUpdate", Type::Structure(&LiveTailSessionUpdate)),
        Member::new("SessionTimeoutException", Type::Structure(&SessionTimeoutException)),
        Member::new("SessionStreamingException", Type::Structure(&SessionStreamingException)),
    ]) };
    pub static StartQueryRequest: Structure = Structure::new("StartQueryRequest", &[
        Member::new("queryLanguage", Type::String(&QueryLanguage)),
        Member::new("logGroupName", Type::String(&LogGroupName)),
        Member::new("logGroupNames", Type::List(&LogGroupNames)),
        Member::new("logGroupIdentifiers", Type::List(&LogGroupIdentifiers)),
        Member::new("startTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })).required(),
        Member::new("endTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })).required(),
        Member::new("queryString", Type::String(&QueryString)).required(),
        Member::new("limit", Type::Integer(&NumberConstraints { min: Some(1.0), max: Some(100000.0) })),
    ]);
    pub static StartQueryResponse: Structure = Structure::new("StartQueryResponse", &[
        Member::new("queryId", Type::String(&QueryId)),
    ]);
    pub static State: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["Active", "Suppressed", "Baseline"] };
    pub static StopQueryRequest: Structure = Structure::new("StopQueryRequest", &[
        Member::new("queryId", Type::String(&QueryId)).required(),
    ]);
    pub static StopQueryResponse: Structure = Structure::new("StopQueryResponse", &[
        Member::new("success", Type::Boolean),
    ]);
    pub static SubscriptionFilter: Structure = Structure::new("SubscriptionFilter", &[
        Member::new("filterName", Type::String(&FilterName)),
        Member::new("logGroupName", Type::String(&LogGroupName)),
        Member::new("filterPattern", Type::String(&FilterPattern)),
        Member::new("destinationArn", Type::String(&DestinationArn)),
        Member::new("roleArn", Type::String(&RoleArn)),
        Member::new("distribution", Type::String(&Distribution)),
        Member::new("applyOnTransformedLogs", Type::Boolean),
        Member::new("creationTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("fieldSelectionCriteria", Type::String(&FieldSelectionCriteria)),
        Member::new("emitSystemFields", Type::List(&EmitSystemFields)),
    ]);
    pub static SubscriptionFilters: List = List { member: Type::Structure(&SubscriptionFilter), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static SubstituteString: Structure = Structure::new("SubstituteString", &[
        Member::new("entries", Type::List(&SubstituteStringEntries)).required(),
    ]);
    pub static SubstituteStringEntries: List = List { member: Type::Structure(&SubstituteStringEntry), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(1, 10) };
    pub static SubstituteStringEntry: Structure = Structure::new("SubstituteStringEntry", &[
        Member::new("source", Type::String(&Source)).required(),
        Member::new("from", Type::String(&FromKey)).required(),
        Member::new("to", Type::String(&ToKey)).required(),
    ]);
    pub static SuppressionPeriod: Structure = Structure::new("SuppressionPeriod", &[
        Member::new("value", Type::Integer(&NumberConstraints::ANY)),
        Member::new("suppressionUnit", Type::String(&SuppressionUnit)),
    ]);
    pub static SuppressionState: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["SUPPRESSED", "UNSUPPRESSED"] };
    pub static SuppressionType: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["LIMITED", "INFINITE"] };
    pub static SuppressionUnit: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["SECONDS", "MINUTES", "HOURS"] };
    pub static TableBody: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 10485760), pattern: None, values: &[] };
    pub static TableFields: List = List { member: Type::String(&StringConstraints::ANY), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static TagFilter: Structure = Structure::new("TagFilter", &[
        Member::new("key", Type::String(&TagFilterKey)).required(),
        Member::new("values", Type::List(&TagFilterValues)),
    ]);
    pub static TagFilterKey: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 128), pattern: Some({ static PATTERN: Pattern = Pattern::new("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$"); &PATTERN }), values: &[] };
    pub static TagFilterValue: StringConstraints = StringConstraints { length: LengthConstraints::of(0, 259), pattern: Some({ static PATTERN: Pattern = Pattern::new("^!?\\*?([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)\\*?$"); &PATTERN }), values: &[] };
    pub static TagFilterValues: List = List { member: Type::String(&TagFilterValue), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(0, 5) };
    pub static TagFilters: List = List { member: Type::Structure(&TagFilter), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(1, 5) };
    pub static TagKey: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 128), pattern: Some({ static PATTERN: Pattern = Pattern::new("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$"); &PATTERN }), values: &[] };
    pub static TagKeyList: List = List { member: Type::String(&TagKey), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(0, 50) };
    pub static TagList: List = List { member: Type::String(&TagKey), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(1, -1) };
    pub static TagLogGroupRequest: Structure = Structure::new("TagLogGroupRequest", &[
        Member::new("logGroupName", Type::String(&LogGroupName)).required(),
        Member::new("tags", Type::Map(&Tags)).required(),
    ]);
    pub static TagResourceRequest: Structure = Structure::new("TagResourceRequest", &[
        Member::new("resourceArn", Type::String(&AmazonResourceName)).required(),
        Member::new("tags", Type::Map(&Tags)).required(),
    ]);
    pub static TagValue: StringConstraints = StringConstraints { length: LengthConstraints::of(-1, 256), pattern: Some({ static PATTERN: Pattern = Pattern::new("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"); &PATTERN }), values: &[] };
    pub static Tags: Map = Map { key: &TagKey, value: Type::String(&TagValue), key_name: "key", value_name: "value", flattened: false, sensitive: false, length: LengthConstraints::of(1, 50) };
    pub static Target: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 128), pattern: None, values: &[] };
    pub static TargetArn: StringConstraints = StringConstraints { length: LengthConstraints::of(1, -1), pattern: None, values: &[] };
    pub static TargetFormat: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 64), pattern: None, values: &[] };
    pub static TargetTimezone: StringConstraints = StringConstraints { length: LengthConstraints::of(1, -1), pattern: None, values: &[] };
    pub static TestEventMessages: List = List { member: Type::String(&EventMessage), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(1, 50) };
    pub static TestMetricFilterRequest: Structure = Structure::new("TestMetricFilterRequest", &[
        Member::new("filterPattern", Type::String(&FilterPattern)).required(),
        Member::new("logEventMessages", Type::List(&TestEventMessages)).required(),
    ]);
    pub static TestMetricFilterResponse: Structure = Structure::new("TestMetricFilterResponse", &[
        Member::new("matches", Type::List(&MetricFilterMatches)),
    ]);
    pub static TestTransformerRequest: Structure = Structure::new("TestTransformerRequest", &[
        Member::new("transformerConfig", Type::List(&Processors)).required(),
        Member::new("logEventMessages", Type::List(&TestEventMessages)).required(),
    ]);
    pub static TestTransformerResponse: Structure = Structure::new("TestTransformerResponse", &[
        Member::new("transformedLogs", Type::List(&TransformedLogs)),
    ]);
    pub static ThrottlingException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 400, sender_fault: true }), ..Structure::new("ThrottlingException", &[]) };
    pub static Time: StringConstraints = StringConstraints { length: LengthConstraints::of(1, -1), pattern: None, values: &[] };
    pub static ToKey: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 128), pattern: None, values: &[] };
    pub static TokenString: StringConstraints = StringConstraints { length: LengthConstraints::of(1, -1), pattern: None, values: &[] };
    pub static TooManyTagsException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 400, sender_fault: true }), ..Structure::new("TooManyTagsException", &[
        Member::new("message", Type::String(&StringConstraints::ANY)),
        Member::new("resourceName", Type::String(&AmazonResourceName)),
    ]) };
    pub static TransformedEventMessage: StringConstraints = StringConstraints { length: LengthConstraints::of(1, -1), pattern: None, values: &[] };
    pub static TransformedLogRecord: Structure = Structure::new("TransformedLogRecord", &[
        Member::new("eventNumber", Type::Long(&NumberConstraints::ANY)),
        Member::new("eventMessage", Type::String(&EventMessage)),
        Member::new("transformedEventMessage", Type::String(&TransformedEventMessage)),
    ]);
    pub static TransformedLogs: List = List { member: Type::Structure(&TransformedLogRecord), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static TriggerHistoryRecord: Structure = Structure::new("TriggerHistoryRecord", &[
        Member::new("queryId", Type::String(&QueryId)),
        Member::new("executionStatus", Type::String(&ExecutionStatus)),
        Member::new("triggeredTimestamp", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("errorMessage", Type::String(&StringConstraints::ANY)),
        Member::new("destinations", Type::List(&ScheduledQueryDestinationList)),
    ]);
    pub static TriggerHistoryRecordList: List = List { member: Type::Structure(&TriggerHistoryRecord), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::ANY };
    pub static TrimString: Structure = Structure::new("TrimString", &[
        Member::new("withKeys", Type::List(&TrimStringWithKeys)).required(),
    ]);
    pub static TrimStringWithKeys: List = List { member: Type::String(&WithKey), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(1, 10) };
    pub static Type: StringConstraints = StringConstraints { length: LengthConstraints::ANY, pattern: None, values: &["boolean", "integer", "double", "string"] };
    pub static TypeConverter: Structure = Structure::new("TypeConverter", &[
        Member::new("entries", Type::List(&TypeConverterEntries)).required(),
    ]);
    pub static TypeConverterEntries: List = List { member: Type::Structure(&TypeConverterEntry), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(1, 5) };
    pub static TypeConverterEntry: Structure = Structure::new("TypeConverterEntry", &[
        Member::new("key", Type::String(&Key)).required(),
        Member::new("type", Type::String(&Type)).required(),
    ]);
    pub static UnrecognizedClientException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 400, sender_fault: true }), ..Structure::new("UnrecognizedClientException", &[]) };
    pub static UntagLogGroupRequest: Structure = Structure::new("UntagLogGroupRequest", &[
        Member::new("logGroupName", Type::String(&LogGroupName)).required(),
        Member::new("tags", Type::List(&TagList)).required(),
    ]);
    pub static UntagResourceRequest: Structure = Structure::new("UntagResourceRequest", &[
        Member::new("resourceArn", Type::String(&AmazonResourceName)).required(),
        Member::new("tagKeys", Type::List(&TagKeyList)).required(),
    ]);
    pub static UpdateAnomalyRequest: Structure = Structure::new("UpdateAnomalyRequest", &[
        Member::new("anomalyId", Type::String(&AnomalyId)),
        Member::new("patternId", Type::String(&PatternId)),
        Member::new("anomalyDetectorArn", Type::String(&AnomalyDetectorArn)).required(),
        Member::new("suppressionType", Type::String(&SuppressionType)),
        Member::new("suppressionPeriod", Type::Structure(&SuppressionPeriod)),
        Member::new("baseline", Type::Boolean),
    ]);
    pub static UpdateDeliveryConfigurationRequest: Structure = Structure::new("UpdateDeliveryConfigurationRequest", &[
        Member::new("id", Type::String(&DeliveryId)).required(),
        Member::new("recordFields", Type::List(&RecordFields)),
        Member::new("fieldDelimiter", Type::String(&FieldDelimiter)),
        Member::new("s3DeliveryConfiguration", Type::Structure(&S3DeliveryConfiguration)),
    ]);
    pub static UpdateDeliveryConfigurationResponse: Structure = Structure::new("UpdateDeliveryConfigurationResponse", &[]);
    pub static UpdateLogAnomalyDetectorRequest: Structure = Structure::new("UpdateLogAnomalyDetectorRequest", &[
        Member::new("anomalyDetectorArn", Type::String(&AnomalyDetectorArn)).required(),
        Member::new("evaluationFrequency", Type::String(&EvaluationFrequency)),
        Member::new("filterPattern", Type::String(&FilterPattern)),
        Member::new("anomalyVisibilityTime", Type::Long(&NumberConstraints { min: Some(7.0), max: Some(90.0) })),
        Member::new("enabled", Type::Boolean).required(),
    ]);
    pub static UpdateLookupTableRequest: Structure = Structure::new("UpdateLookupTableRequest", &[
        Member::new("lookupTableArn", Type::String(&StringConstraints::ANY)).required(),
        Member::new("description", Type::String(&LookupTableDescription)),
        Member::new("tableBody", Type::String(&TableBody)).required(),
        Member::new("kmsKeyId", Type::String(&KmsKeyId)),
    ]);
    pub static UpdateLookupTableResponse: Structure = Structure::new("UpdateLookupTableResponse", &[
        Member::new("lookupTableArn", Type::String(&StringConstraints::ANY)),
        Member::new("lastUpdatedTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
    ]);
    pub static UpdateScheduledQueryRequest: Structure = Structure::new("UpdateScheduledQueryRequest", &[
        Member::new("identifier", Type::String(&ScheduledQueryIdentifier)).required(),
        Member::new("description", Type::String(&ScheduledQueryDescription)),
        Member::new("queryLanguage", Type::String(&QueryLanguage)).required(),
        Member::new("queryString", Type::String(&QueryString)).required(),
        Member::new("logGroupIdentifiers", Type::List(&ScheduledQueryLogGroupIdentifiers)),
        Member::new("scheduleExpression", Type::String(&ScheduleExpression)).required(),
        Member::new("timezone", Type::String(&ScheduleTimezone)),
        Member::new("startTimeOffset", Type::Long(&NumberConstraints::ANY)),
        Member::new("destinationConfiguration", Type::Structure(&DestinationConfiguration)),
        Member::new("scheduleStartTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("scheduleEndTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("executionRoleArn", Type::String(&RoleArn)).required(),
        Member::new("state", Type::String(&ScheduledQueryState)),
    ]);
    pub static UpdateScheduledQueryResponse: Structure = Structure::new("UpdateScheduledQueryResponse", &[
        Member::new("scheduledQueryArn", Type::String(&StringConstraints::ANY)),
        Member::new("name", Type::String(&ScheduledQueryName)),
        Member::new("description", Type::String(&ScheduledQueryDescription)),
        Member::new("queryLanguage", Type::String(&QueryLanguage)),
        Member::new("queryString", Type::String(&QueryString)),
        Member::new("logGroupIdentifiers", Type::List(&ScheduledQueryLogGroupIdentifiers)),
        Member::new("scheduleExpression", Type::String(&ScheduleExpression)),
        Member::new("timezone", Type::String(&ScheduleTimezone)),
        Member::new("startTimeOffset", Type::Long(&NumberConstraints::ANY)),
        Member::new("destinationConfiguration", Type::Structure(&DestinationConfiguration)),
        Member::new("state", Type::String(&ScheduledQueryState)),
        Member::new("lastTriggeredTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("lastExecutionStatus", Type::String(&ExecutionStatus)),
        Member::new("scheduleStartTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("scheduleEndTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("executionRoleArn", Type::String(&RoleArn)),
        Member::new("creationTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
        Member::new("lastUpdatedTime", Type::Long(&NumberConstraints { min: Some(0.0), max: None })),
    ]);
    pub static UpperCaseString: Structure = Structure::new("UpperCaseString", &[
        Member::new("withKeys", Type::List(&UpperCaseStringWithKeys)).required(),
    ]);
    pub static UpperCaseStringWithKeys: List = List { member: Type::String(&WithKey), member_name: "member", flattened: false, sensitive: false, length: LengthConstraints::of(1, 10) };
    pub static UserIdentity: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 2048), pattern: None, values: &[] };
    pub static ValidationException: Structure = Structure { error: Some(ErrorTrait { code: "", http_status: 400, sender_fault: true }), ..Structure::new("ValidationException", &[]) };
    pub static ValueKey: StringConstraints = StringConstraints { length: LengthConstraints::of(1, 128), pattern: None, values: &[] };
    pub static WithKey: StringConstraints = StringConstraints { length: LengthConstraints::of(1, -1), pattern: None, values: &[] };
}
