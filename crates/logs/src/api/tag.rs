//! Tags of groups, by name (the older operations) and by ARN.

use std::collections::BTreeMap;

use service::Call;
use store::{TransactError, Transaction};
use wire::Error;

use super::{existing_group, failed, unread};
use crate::CloudWatchLogs;
use crate::generated::logs::{
    ListTagsForResourceRequest, ListTagsForResourceResponse, ListTagsLogGroupRequest, ListTagsLogGroupResponse,
    TagLogGroupRequest, TagResourceRequest, UntagLogGroupRequest, UntagResourceRequest, errors,
};
use crate::name;
use crate::record::GROUPS;

/// Tags of a resource.
const MOST: usize = 50;

/// `ListTagsForResource`.
pub(crate) async fn list(
    logs: &CloudWatchLogs,
    call: &Call,
    input: ListTagsForResourceRequest,
) -> Result<ListTagsForResourceResponse, Error> {
    let tags = of(logs, call, &of_arn(call, &input.resource_arn)?)?;
    Ok(ListTagsForResourceResponse { tags: Some(tags) })
}

/// `ListTagsLogGroup`.
pub(crate) async fn list_by_name(
    logs: &CloudWatchLogs,
    call: &Call,
    input: ListTagsLogGroupRequest,
) -> Result<ListTagsLogGroupResponse, Error> {
    let tags = of(logs, call, &input.log_group_name)?;
    Ok(ListTagsLogGroupResponse { tags: Some(tags) })
}

/// `TagResource`.
pub(crate) async fn tag(logs: &CloudWatchLogs, call: &Call, input: TagResourceRequest) -> Result<(), Error> {
    let group = of_arn(call, &input.resource_arn)?;
    change(logs, call, &group, |tags| tags.extend(input.tags.clone())).await
}

/// `TagLogGroup`.
pub(crate) async fn tag_by_name(logs: &CloudWatchLogs, call: &Call, input: TagLogGroupRequest) -> Result<(), Error> {
    change(logs, call, &input.log_group_name, |tags| tags.extend(input.tags.clone())).await
}

/// `UntagResource`.
pub(crate) async fn untag(logs: &CloudWatchLogs, call: &Call, input: UntagResourceRequest) -> Result<(), Error> {
    let group = of_arn(call, &input.resource_arn)?;
    change(logs, call, &group, |tags| tags.retain(|key, _| !input.tag_keys.contains(key))).await
}

/// `UntagLogGroup`.
pub(crate) async fn untag_by_name(
    logs: &CloudWatchLogs,
    call: &Call,
    input: UntagLogGroupRequest,
) -> Result<(), Error> {
    change(logs, call, &input.log_group_name, |tags| tags.retain(|key, _| !input.tags.contains(key))).await
}

fn of_arn(call: &Call, arn: &str) -> Result<String, Error> {
    name::group_of_arn(call, arn)
        .map_err(|_| errors::resource_not_found_exception("The specified resource does not exist."))
}

fn of(logs: &CloudWatchLogs, call: &Call, name: &str) -> Result<BTreeMap<String, String>, Error> {
    let snapshot = logs.state.store.read().map_err(unread)?;
    Ok(existing_group(&snapshot, &name::key(call, name)).map_err(failed)?.tags)
}

async fn change(
    logs: &CloudWatchLogs,
    call: &Call,
    name: &str,
    change: impl Fn(&mut BTreeMap<String, String>) + Send + Sync,
) -> Result<(), Error> {
    let key = name::key(call, name);
    let changed = logs.state.store.transact(|transaction: &mut Transaction| {
        let mut record = existing_group(transaction, &key)?;
        change(&mut record.tags);
        if record.tags.len() > MOST {
            return Err(TransactError::Rule(errors::too_many_tags_exception(format!(
                "The number of tags exceeds the maximum of {MOST}."
            ))));
        }
        Ok(GROUPS.put(transaction, &key, &record)?)
    });
    changed.await.map_err(failed)
}
