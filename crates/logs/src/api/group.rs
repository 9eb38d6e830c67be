//! Log groups: create, delete, describe.

use service::Call;
use store::{TransactError, Transaction};
use wire::Error;

use super::{existing_group, failed, unread};
use crate::CloudWatchLogs;
use crate::generated::logs::{
    CreateLogGroupRequest, DeleteLogGroupRequest, DescribeLogGroupsRequest, DescribeLogGroupsResponse, LogGroup, errors,
};
use crate::name;
use crate::record::{GROUPS, GroupKey, GroupRecord};

/// Groups that a page holds when the caller does not say.
const PAGE: usize = 50;

/// `CreateLogGroup`. A KMS key is stored and shown; nothing is encrypted with it.
pub(crate) async fn create(logs: &CloudWatchLogs, call: &Call, input: CreateLogGroupRequest) -> Result<(), Error> {
    let state = &logs.state;
    if input.tags.as_ref().is_some_and(|tags| !tags.is_empty()) {
        may_tag(call, &input)?;
    }
    let key = name::key(call, &input.log_group_name);
    let record = GroupRecord {
        class: input.log_group_class,
        kms_key: input.kms_key_id,
        protected: input.deletion_protection_enabled.unwrap_or_default(),
        tags: input.tags.unwrap_or_default(),
        ..state.new_group(state.new_id())
    };
    let created = state.store.transact(|transaction: &mut Transaction| {
        if GROUPS.contains(transaction, &key)? {
            return Err(TransactError::Rule(errors::resource_already_exists_exception(
                "The specified log group already exists",
            )));
        }
        Ok(GROUPS.put(transaction, &key, &record)?)
    });
    created.await.map_err(failed)?;
    state.groups.add(&key);
    Ok(())
}

/// Who makes a group with tags needs one of two permissions.
/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html>
fn may_tag(call: &Call, input: &CreateLogGroupRequest) -> Result<(), Error> {
    let ask =
        |action, resource: String| call.authorize(action, &resource, super::access::request_tags(input.tags.as_ref()));
    let refused = match ask("logs:TagResource", name::group_arn(call, &input.log_group_name)) {
        Ok(()) => return Ok(()),
        Err(refused) => refused,
    };
    ask("logs:TagLogGroup", name::group_resource(call, &input.log_group_name)).map_err(|_| refused)
}

/// `DeleteLogGroup`.
pub(crate) async fn delete(logs: &CloudWatchLogs, call: &Call, input: DeleteLogGroupRequest) -> Result<(), Error> {
    let state = &logs.state;
    let key = name::key(call, &input.log_group_name);
    // Lines on their way would otherwise make the group anew.
    state.queue.settle().await;
    let deleted = state.store.transact(|transaction: &mut Transaction| {
        let record = existing_group(transaction, &key)?;
        if record.protected {
            return Err(TransactError::Rule(errors::validation_exception(
                "The log group cannot be deleted because deletion protection is enabled.",
            )));
        }
        GROUPS.delete(transaction, &key)?;
        Ok(record.id)
    });
    let id = deleted.await.map_err(failed)?;
    state.groups.remove(&key);
    state.delete_streams(id).await.map_err(|error| Error::internal(Box::new(error)))
}

/// `DescribeLogGroups`. There are no linked accounts.
pub(crate) async fn describe(
    logs: &CloudWatchLogs,
    call: &Call,
    input: DescribeLogGroupsRequest,
) -> Result<DescribeLogGroupsResponse, Error> {
    let prefix = input.log_group_name_prefix.unwrap_or_default();
    let pattern = input.log_group_name_pattern.unwrap_or_default();
    if !prefix.is_empty() && !pattern.is_empty() {
        return Err(errors::invalid_parameter_exception(
            "LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.",
        ));
    }
    let mut wanted = Vec::new();
    for identifier in input.log_group_identifiers.unwrap_or_default() {
        wanted.push(name::group_of(call, None, Some(&identifier))?);
    }
    let limit = input.limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(PAGE).max(1);
    let fits = |key: &GroupKey, record: &GroupRecord| {
        key.2.contains(&pattern)
            && (wanted.is_empty() || wanted.contains(&key.2))
            && (input.log_group_class.is_none()
                || class(record) == input.log_group_class.as_deref().unwrap_or_default())
    };
    let account = call.account.as_str().to_owned();
    let region = call.region.as_str().to_owned();
    let snapshot = logs.state.store.read().map_err(unread)?;
    let mut after = input.next_token.map(|token| name::key(call, &token));
    let mut found = Vec::new();
    // Pages of the store until one page of ours, and one more to know of the next, is full.
    loop {
        let begins = (account.clone(), region.clone(), store::Starts(&prefix));
        let page = GROUPS.scan(&snapshot, &begins, after.as_ref(), 256).map_err(unread)?;
        let full = page.len() == 256;
        after = page.last().map(|(key, _)| key.clone());
        found.extend(page.into_iter().filter(|(key, record)| fits(key, record)));
        if !full || found.len() > limit {
            break;
        }
    }
    let more = found.len() > limit;
    found.truncate(limit);
    let next_token = found.last().filter(|_| more).map(|(key, _)| key.2.clone());
    let log_groups = found.into_iter().map(|(key, record)| shown(logs, call, key.2, record)).collect();
    Ok(DescribeLogGroupsResponse { log_groups: Some(log_groups), next_token })
}

fn class(record: &GroupRecord) -> &str {
    record.class.as_deref().unwrap_or("STANDARD")
}

fn shown(logs: &CloudWatchLogs, call: &Call, name: String, record: GroupRecord) -> LogGroup {
    let arn = name::group_arn(call, &name);
    LogGroup {
        log_group_class: Some(class(&record).to_owned()),
        log_group_name: Some(name),
        creation_time: Some(record.created_ms),
        retention_in_days: record.retention_days,
        metric_filter_count: Some(0),
        arn: Some(format!("{arn}:*")),
        stored_bytes: Some(i64::try_from(logs.state.index.group_bytes(record.id)).unwrap_or(i64::MAX)),
        kms_key_id: record.kms_key,
        log_group_arn: Some(arn),
        deletion_protection_enabled: Some(record.protected),
        ..LogGroup::default()
    }
}
