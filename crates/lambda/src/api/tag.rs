//! Tags of functions.

use std::collections::BTreeMap;

use base::Arn;
use service::{Access, Call, Condition};
use store::Abort;
use wire::Error;

use super::{request_tags, tag_conditions};
use crate::errors;
use crate::generated::lambda::{ListTagsRequest, ListTagsResponse, TagResourceRequest, UntagResourceRequest};
use crate::lambda::Lambda;
use crate::names::{FunctionKey, FunctionRef};

/// Tags of one resource.
const TAGS: usize = 50;

impl Access<Lambda> for ListTagsRequest {
    fn resources(&self, _lambda: &Lambda, _call: &Call) -> Vec<String> {
        vec![self.resource.clone()]
    }

    fn conditions(&self, lambda: &Lambda, call: &Call) -> Vec<Condition> {
        tag_conditions(lambda, call, &self.resource)
    }
}

impl Access<Lambda> for TagResourceRequest {
    fn resources(&self, _lambda: &Lambda, _call: &Call) -> Vec<String> {
        vec![self.resource.clone()]
    }

    fn conditions(&self, lambda: &Lambda, call: &Call) -> Vec<Condition> {
        let mut conditions = request_tags(self.tags.iter());
        conditions.extend(tag_conditions(lambda, call, &self.resource));
        conditions
    }
}

impl Access<Lambda> for UntagResourceRequest {
    fn resources(&self, _lambda: &Lambda, _call: &Call) -> Vec<String> {
        vec![self.resource.clone()]
    }

    fn conditions(&self, lambda: &Lambda, call: &Call) -> Vec<Condition> {
        let mut conditions = tag_conditions(lambda, call, &self.resource);
        conditions.push(("aws:TagKeys".into(), self.tag_keys.clone()));
        conditions
    }
}

pub(crate) async fn list(lambda: &Lambda, call: &Call, input: ListTagsRequest) -> Result<ListTagsResponse, Error> {
    let key = key(call, &input.resource)?;
    let function = lambda.functions().get(&key).ok_or_else(|| errors::no_function(&key, None))?;
    Ok(ListTagsResponse { tags: Some(function.record.tags.clone()) })
}

pub(crate) async fn tag(lambda: &Lambda, call: &Call, input: TagResourceRequest) -> Result<(), Error> {
    let key = key(call, &input.resource)?;
    check_names(input.tags.keys())?;
    change(lambda, &key, |tags| {
        tags.extend(input.tags.clone());
        if tags.len() > TAGS {
            return Err(errors::invalid(format!("Tag limit exceeded: a function has at most {TAGS} tags.")));
        }
        Ok(())
    })
    .await
}

pub(crate) async fn untag(lambda: &Lambda, call: &Call, input: UntagResourceRequest) -> Result<(), Error> {
    let key = key(call, &input.resource)?;
    change(lambda, &key, |tags| {
        tags.retain(|name, _| !input.tag_keys.contains(name));
        Ok(())
    })
    .await
}

/// Names that begin with `aws:` are AWS's own. Its words are an assumption: they are API Gateway's.
///
/// # Errors
/// `InvalidParameterValueException`.
pub(crate) fn check_names<'a>(mut names: impl Iterator<Item = &'a String>) -> Result<(), Error> {
    let reserved = |name: &&String| name.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("aws:"));
    match names.find(reserved) {
        Some(_) => Err(errors::invalid("Invalid tag key. Tag keys cannot start with 'aws:' (case insensitive)")),
        None => Ok(()),
    }
}

async fn change(
    lambda: &Lambda,
    key: &FunctionKey,
    change: impl Fn(&mut BTreeMap<String, String>) -> Result<(), Error> + Send + Sync,
) -> Result<(), Error> {
    let changed = super::change(lambda, key, None, |_, record| change(&mut record.tags).map_err(Abort::Rule));
    changed.await.map(drop)
}

fn key(call: &Call, resource: &str) -> Result<FunctionKey, Error> {
    let region = call.region.as_str();
    let arn: Arn = resource.parse().map_err(|_| errors::invalid(format!("Invalid ARN: {resource}")))?;
    if arn.resource_type().0 != "function" {
        return Err(errors::invalid(format!("Only functions have tags here, not {}.", arn.resource_type().0)));
    }
    let reference = FunctionRef::parse(resource).map_err(|error| errors::name(error, resource, region))?;
    if reference.qualifier.is_some() {
        return Err(errors::invalid(
            "Tags on function aliases and versions are not supported. Please specify either a function, event source mapping, or code signing config ARN.",
        ));
    }
    reference.key(&call.account, &call.region).map_err(|error| errors::name(error, resource, region))
}
