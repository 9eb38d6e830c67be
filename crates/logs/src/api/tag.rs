//! Tags of groups, by name (the older operations) and by ARN.

use std::collections::BTreeMap;

use service::{Access, Call, Condition};
use store::{TransactError, Transaction};
use wire::Error;

use super::{failed, group, unread};
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
    Ok(group(&snapshot, &name::key(call, name)).map_err(failed)?.tags)
}

async fn change(
    logs: &CloudWatchLogs,
    call: &Call,
    name: &str,
    change: impl Fn(&mut BTreeMap<String, String>) + Send + Sync,
) -> Result<(), Error> {
    let key = name::key(call, name);
    let changed = logs.state.store.transact(|transaction: &mut Transaction| {
        let mut record = group(transaction, &key)?;
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

/// The tags of the group that a resource lies in: `aws:ResourceTag/…`. Root is asked nothing.
pub(crate) fn resource_tags(logs: &CloudWatchLogs, call: &Call, resource: &str) -> Vec<Condition> {
    if call.caller.principal().is_root() {
        return Vec::new();
    }
    let group = resource.split_once(":log-group:").map_or("", |(_, rest)| rest);
    let group = group.split(':').next().unwrap_or_default();
    let found = logs.state.store.read().and_then(|snapshot| GROUPS.get(&snapshot, &name::key(call, group)));
    let tags = found.ok().flatten().map(|record| record.tags).unwrap_or_default();
    tags.into_iter().map(|(key, value)| (format!("aws:ResourceTag/{key}"), vec![value])).collect()
}

/// The tags that a request gives: `aws:RequestTag/…`, `aws:TagKeys`.
pub(crate) fn request_tags<'t>(tags: Option<impl IntoIterator<Item = (&'t String, &'t String)>>) -> Vec<Condition> {
    let (mut keys, mut out) = (Vec::new(), Vec::new());
    for (key, value) in tags.into_iter().flatten() {
        keys.push(key.clone());
        out.push((format!("aws:RequestTag/{key}"), vec![value.clone()]));
    }
    if !keys.is_empty() {
        out.push(("aws:TagKeys".into(), keys));
    }
    out
}

macro_rules! access {
    ($($input:ty => |$this:ident| $resource:expr $(, $conditions:expr)?;)+) => {$(
        impl Access<CloudWatchLogs> for $input {
            fn resources(&self, _: &CloudWatchLogs, call: &Call) -> Vec<String> {
                let $this = self;
                vec![($resource)(call)]
            }

            fn conditions(&self, logs: &CloudWatchLogs, call: &Call) -> Vec<Condition> {
                let $this = self;
                #[allow(unused_mut, reason = "not every input has keys of its own")]
                let mut conditions = resource_tags(logs, call, &($resource)(call));
                $(conditions.extend($conditions);)?
                conditions
            }
        }
    )+};
}

access! {
    ListTagsForResourceRequest => |input| |_: &Call| input.resource_arn.clone();
    ListTagsLogGroupRequest => |input| |call: &Call| name::group_resource(call, &input.log_group_name);
    TagResourceRequest => |input| |_: &Call| input.resource_arn.clone(), request_tags(Some(&input.tags));
    TagLogGroupRequest => |input| |call: &Call| name::group_resource(call, &input.log_group_name),
        request_tags(Some(&input.tags));
    UntagResourceRequest => |input| |_: &Call| input.resource_arn.clone(),
        [("aws:TagKeys".to_owned(), input.tag_keys.clone())];
    UntagLogGroupRequest => |input| |call: &Call| name::group_resource(call, &input.log_group_name),
        [("aws:TagKeys".to_owned(), input.tags.clone())];
}
