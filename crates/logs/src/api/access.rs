//! What each operation asks permission on: its resource, its condition keys, and what it asks beside.

use service::{Access, Call, Condition};

use crate::CloudWatchLogs;
use crate::generated::logs::{
    CreateLogGroupRequest, CreateLogStreamRequest, DeleteLogGroupRequest, DeleteLogStreamRequest,
    DeleteRetentionPolicyRequest, DescribeLogGroupsRequest, DescribeLogStreamsRequest, FilterLogEventsRequest,
    GetLogEventsRequest, ListTagsForResourceRequest, ListTagsLogGroupRequest, PutLogEventsRequest,
    PutRetentionPolicyRequest, TagLogGroupRequest, TagResourceRequest, UntagLogGroupRequest, UntagResourceRequest,
};
use crate::name;
use crate::record::GROUPS;

/// An input, the resource that it names, and condition keys of its own beside the tags of the group
/// that the resource lies in.
macro_rules! access {
    ($($input:ty => |$this:ident, $call:ident| $resource:expr
        $(, keys: $conditions:expr)? $(, also: $also:expr)?;)+) => {$(
        impl Access<CloudWatchLogs> for $input {
            fn resources(&self, _: &CloudWatchLogs, $call: &Call) -> Vec<String> {
                let $this = self;
                vec![$resource]
            }

            fn conditions(&self, logs: &CloudWatchLogs, call: &Call) -> Vec<Condition> {
                let resources = self.resources(logs, call);
                let tags = resources.iter().flat_map(|resource| resource_tags(logs, call, resource));
                $(
                    let $this = self;
                    let tags = tags.chain($conditions);
                )?
                tags.collect()
            }

            $(
                fn also(&self, _: &CloudWatchLogs, $call: &Call) -> Vec<(&'static str, String)> {
                    let $this = self;
                    $also
                }
            )?
        }
    )+};
}

access! {
    CreateLogStreamRequest => |it, call| name::stream_arn(call, &it.log_group_name, &it.log_stream_name);
    DeleteLogGroupRequest => |it, call| name::group_resource(call, &it.log_group_name);
    DeleteLogStreamRequest => |it, call| name::stream_arn(call, &it.log_group_name, &it.log_stream_name);
    DeleteRetentionPolicyRequest => |it, call| name::group_resource(call, &it.log_group_name);
    DescribeLogStreamsRequest => |it, call|
        name::group_resource(call, &group(call, it.log_group_name.as_deref(), it.log_group_identifier.as_deref()));
    FilterLogEventsRequest => |it, call|
        name::group_resource(call, &group(call, it.log_group_name.as_deref(), it.log_group_identifier.as_deref())),
        also: unmask(call, it.unmask, it.log_group_name.as_deref(), it.log_group_identifier.as_deref());
    GetLogEventsRequest => |it, call| name::stream_arn(
            call,
            &group(call, it.log_group_name.as_deref(), it.log_group_identifier.as_deref()),
            &it.log_stream_name,
        ),
        also: unmask(call, it.unmask, it.log_group_name.as_deref(), it.log_group_identifier.as_deref());
    ListTagsForResourceRequest => |it, _call| it.resource_arn.clone();
    ListTagsLogGroupRequest => |it, call| name::group_resource(call, &it.log_group_name);
    PutLogEventsRequest => |it, call| name::stream_arn(call, &it.log_group_name, &it.log_stream_name);
    PutRetentionPolicyRequest => |it, call| name::group_resource(call, &it.log_group_name);
    TagLogGroupRequest => |it, call| name::group_resource(call, &it.log_group_name),
        keys: request_tags(Some(&it.tags));
    TagResourceRequest => |it, _call| it.resource_arn.clone(), keys: request_tags(Some(&it.tags));
    UntagLogGroupRequest => |it, call| name::group_resource(call, &it.log_group_name),
        keys: [("aws:TagKeys".to_owned(), it.tags.clone())];
    UntagResourceRequest => |it, _call| it.resource_arn.clone(),
        keys: [("aws:TagKeys".to_owned(), it.tag_keys.clone())];
}

impl Access<CloudWatchLogs> for CreateLogGroupRequest {
    fn resources(&self, _: &CloudWatchLogs, call: &Call) -> Vec<String> {
        vec![name::group_resource(call, &self.log_group_name)]
    }

    fn conditions(&self, _: &CloudWatchLogs, _: &Call) -> Vec<Condition> {
        request_tags(self.tags.as_ref())
    }
}

impl Access<CloudWatchLogs> for DescribeLogGroupsRequest {
    /// AWS names no resource type, but asks on the group without a name.
    fn resources(&self, _: &CloudWatchLogs, call: &Call) -> Vec<String> {
        vec![name::group_resource(call, "")]
    }
}

/// The group that an input names; empty when it names none, which the operation then refuses.
fn group(call: &Call, name: Option<&str>, identifier: Option<&str>) -> String {
    name::group_of(call, name, identifier).unwrap_or_default()
}

/// Who wants to see what is masked needs a permission of its own.
fn unmask(
    call: &Call,
    wanted: Option<bool>,
    name: Option<&str>,
    identifier: Option<&str>,
) -> Vec<(&'static str, String)> {
    let wanted = wanted.unwrap_or_default();
    wanted.then(|| ("logs:Unmask", name::group_resource(call, &group(call, name, identifier)))).into_iter().collect()
}

/// The tags of the group that a resource lies in: `aws:ResourceTag/…`. Root is asked nothing.
fn resource_tags(logs: &CloudWatchLogs, call: &Call, resource: &str) -> Vec<Condition> {
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
