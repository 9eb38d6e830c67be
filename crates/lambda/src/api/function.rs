//! Functions: create, get, list, delete.

use std::collections::BTreeMap;
use std::sync::Arc;

use service::{Access, Call, Condition};
use store::Abort;
use wire::Error;

use super::{arn, locate, on_function, request_tags};
use crate::configuration::{self, Shown, show};
use crate::errors;
use crate::generated::lambda::{
    Concurrency, CreateFunctionRequest, DeleteFunctionRequest, DeleteFunctionResponse, FunctionCodeLocation,
    FunctionConfiguration, GetFunctionConfigurationRequest, GetFunctionRequest, GetFunctionResponse,
    ListFunctionsRequest, ListFunctionsResponse, TagsError, VpcConfig,
};
use crate::lambda::{Lambda, failed};
use crate::marker;
use crate::names::{FunctionKey, LATEST};
use crate::records::{FUNCTIONS, FunctionRecord, RevisionRecord, VERSIONS};
use crate::registry::Change;
use crate::state::{LiveFunction, LiveRevision};

on_function!(DeleteFunctionRequest qualifier, GetFunctionRequest qualifier, GetFunctionConfigurationRequest qualifier);

impl Access<Lambda> for CreateFunctionRequest {
    fn resources(&self, _lambda: &Lambda, call: &Call) -> Vec<String> {
        vec![arn(call, &self.function_name, None)]
    }

    fn conditions(&self, _lambda: &Lambda, _call: &Call) -> Vec<Condition> {
        let tags = self.tags.iter().flatten();
        let mut conditions = request_tags(tags.clone());
        // AWS takes what is made as tagged already.
        // <https://docs.aws.amazon.com/lambda/latest/dg/attribute-based-access-control-example.html>
        conditions.extend(tags.map(|(name, value)| (format!("aws:ResourceTag/{name}"), vec![value.clone()])));
        let signing = self.code_signing_config_arn.iter();
        conditions.extend(signing.map(|arn| ("lambda:CodeSigningConfigArn".to_owned(), vec![arn.clone()])));
        conditions.extend(connections(self.layers.as_ref(), self.vpc_config.as_ref()));
        conditions
    }

    fn also(&self, lambda: &Lambda, call: &Call) -> Vec<(&'static str, String)> {
        let tagged = self.tags.as_ref().is_some_and(|tags| !tags.is_empty());
        let resources = if tagged { self.resources(lambda, call) } else { Vec::new() };
        resources.into_iter().map(|function| ("lambda:TagResource", function)).collect()
    }
}

/// What a configuration connects a function with.
pub(crate) fn connections(layers: Option<&Vec<String>>, vpc: Option<&VpcConfig>) -> Vec<Condition> {
    let keys = [
        ("lambda:Layer", layers),
        ("lambda:SubnetIds", vpc.and_then(|vpc| vpc.subnet_ids.as_ref())),
        ("lambda:SecurityGroupIds", vpc.and_then(|vpc| vpc.security_group_ids.as_ref())),
    ];
    keys.into_iter().filter_map(|(key, values)| Some((key.to_owned(), values?.clone()))).collect()
}

impl Access<Lambda> for ListFunctionsRequest {
    fn resources(&self, _lambda: &Lambda, _call: &Call) -> Vec<String> {
        vec!["*".into()]
    }
}

/// The most functions that a page holds.
const PAGE: usize = 50;

/// Difference: the code is unpacked before the answer; the function is `Active` from then on,
/// although the answer says `Pending` as AWS's does.
pub(crate) async fn create(
    lambda: &Lambda,
    call: &Call,
    input: CreateFunctionRequest,
) -> Result<FunctionConfiguration, Error> {
    let (key, qualifier) = locate(call, &input.function_name, None)?;
    if qualifier.is_some() || key.account != call.account {
        return Err(errors::invalid("FunctionName must name a function of the caller's account, without a qualifier."));
    }
    let exists = || errors::conflict(format!("Function already exist: {}", key.name));
    if lambda.functions().get(&key).is_some() {
        return Err(exists());
    }
    // Who may not give the role away learns nothing of what else is wrong.
    lambda.check_role(call, &key, &input.role).await?;
    super::tag::check_names(input.tags.iter().flat_map(|tags| tags.keys()))?;
    let configuration = configuration::create(&key, &input, &lambda.rules())?;
    lambda.check_runtime(call, &key, &configuration.runtime);
    let code = lambda
        .package(
            super::code::Given {
                zip: input.code.zip_file,
                s3_bucket: input.code.s3_bucket,
                s3_key: input.code.s3_key,
                image: input.code.image_uri,
            },
            "CreateFunction",
        )
        .await?;
    let now = call.clock.now();
    let revision = RevisionRecord {
        revision_id: lambda.revision_id(),
        last_modified: now,
        code: code.record.clone(),
        configuration,
    };
    let publish = input.publish.unwrap_or_default();
    let record = FunctionRecord {
        latest: revision.clone(),
        last_version: u64::from(publish),
        tags: input.tags.unwrap_or_default(),
        policies: Default::default(),
        reserved_concurrency: None,
        created: now,
    };
    let published = publish.then(|| RevisionRecord { revision_id: lambda.revision_id(), ..revision.clone() });
    let done = lambda.store().transact(|transaction| {
        if FUNCTIONS.contains(transaction, &key.record())? {
            return Err(Abort::Rule(exists()));
        }
        FUNCTIONS.put(transaction, &key.record(), &record)?;
        if let Some(version) = &published {
            VERSIONS.put(transaction, &key.version(1), version)?;
        }
        lambda.on_commit(
            transaction,
            &key,
            Change::Put { record: Box::new(record.clone()), published: published.clone().map(Box::new) },
        );
        Ok(())
    });
    done.await.map_err(failed)?;
    drop(code);
    lambda.check_effect(call, &key, &revision.configuration);
    Ok(match &published {
        Some(version) => show(&key, version, Some(1), true, Shown::Created),
        None => show(&key, &revision, None, false, Shown::Created),
    })
}

pub(crate) async fn get(lambda: &Lambda, call: &Call, input: GetFunctionRequest) -> Result<GetFunctionResponse, Error> {
    let (function, revision, qualified) = find(lambda, call, &input.function_name, input.qualifier.as_deref())?;
    let location = match revision.sha256() {
        Some(sha256) => lambda.code_url(&call.origin.endpoint, sha256),
        None => String::new(),
    };
    let (tags, tags_error) = tags(call, &function);
    Ok(GetFunctionResponse {
        configuration: Some(shown(&function, &revision, qualified)),
        code: Some(FunctionCodeLocation {
            repository_type: Some("S3".into()),
            location: Some(location),
            ..Default::default()
        }),
        tags,
        tags_error,
        concurrency: function
            .record
            .reserved_concurrency
            .map(|reserved| Concurrency { reserved_concurrent_executions: i32::try_from(reserved).ok() }),
    })
}

/// The tags, for who may list them too; for others what is missing.
fn tags(call: &Call, function: &LiveFunction) -> (Option<BTreeMap<String, String>>, Option<TagsError>) {
    let tags = &function.record.tags;
    if tags.is_empty() {
        return (None, None);
    }
    let conditions = tags.iter().map(|(name, value)| (format!("aws:ResourceTag/{name}"), vec![value.clone()]));
    match call.authorize("lambda:ListTags", &function.key.arn(), conditions.collect()) {
        Ok(()) => (Some(tags.clone()), None),
        Err(error) => {
            let refused = TagsError { error_code: Some(error.code.to_string()), message: Some(error.message.clone()) };
            (None, Some(refused))
        }
    }
}

pub(crate) async fn get_configuration(
    lambda: &Lambda,
    call: &Call,
    input: GetFunctionConfigurationRequest,
) -> Result<FunctionConfiguration, Error> {
    let (function, revision, qualified) = find(lambda, call, &input.function_name, input.qualifier.as_deref())?;
    Ok(shown(&function, &revision, qualified))
}

/// Difference: `MasterRegion` is not looked at: replicas of Lambda@Edge do not exist here.
pub(crate) async fn list(
    lambda: &Lambda,
    call: &Call,
    input: ListFunctionsRequest,
) -> Result<ListFunctionsResponse, Error> {
    let limit = input.max_items.and_then(|items| usize::try_from(items).ok()).unwrap_or(PAGE).clamp(1, PAGE);
    let prefix = (call.account.clone(), call.region.clone());
    let after = marker::read::<String>(input.marker.as_deref())?;
    let after = after.map(|name| (call.account.clone(), call.region.clone(), name));
    let snapshot = lambda.store().read().map_err(errors::service)?;
    let mut rows = FUNCTIONS.scan(&snapshot, &prefix, after.as_ref(), limit + 1).map_err(errors::service)?;
    let more = rows.len() > limit;
    rows.truncate(limit);
    let next_marker = rows.last().filter(|_| more).map(|((_, _, name), _)| marker::make(name));
    let all = input.function_version.as_deref() == Some("ALL");
    let mut functions = Vec::new();
    for ((account, region, name), record) in rows {
        let key = FunctionKey { account, region, name };
        functions.push(show(&key, &record.latest, None, all, Shown::Settled));
        if all && let Some(function) = lambda.functions().get(&key) {
            functions.extend(function.versions.values().map(|version| shown(&function, version, true)));
        }
    }
    // A list does not tell states, as AWS's does not.
    for function in &mut functions {
        (function.state, function.last_update_status) = (None, None);
        function.runtime_version_config = None;
    }
    Ok(ListFunctionsResponse { next_marker, functions: Some(functions) })
}

pub(crate) async fn delete(
    lambda: &Lambda,
    call: &Call,
    input: DeleteFunctionRequest,
) -> Result<DeleteFunctionResponse, Error> {
    let (key, qualifier) = locate(call, &input.function_name, input.qualifier.as_deref())?;
    let version = match qualifier.as_deref() {
        None => None,
        Some(LATEST) => {
            return Err(errors::invalid("$LATEST version cannot be deleted without deleting the function."));
        }
        Some(qualifier) => Some(
            qualifier.parse::<u64>().map_err(|_| errors::invalid("Deletion of aliases is not currently supported."))?,
        ),
    };
    let done = lambda.store().transact(|transaction| {
        let Some(record) = FUNCTIONS.get(transaction, &key.record())? else {
            return Err(Abort::Rule(errors::no_function(&key, qualifier.as_deref())));
        };
        match version {
            Some(number) => {
                VERSIONS.delete(transaction, &key.version(number))?;
                lambda.on_commit(transaction, &key, Change::DeleteVersion(number));
            }
            None => {
                FUNCTIONS.delete(transaction, &key.record())?;
                for number in 1..=record.last_version {
                    VERSIONS.delete(transaction, &key.version(number))?;
                }
                lambda.on_commit(transaction, &key, Change::Delete);
            }
        }
        Ok(())
    });
    done.await.map_err(failed)?;
    Ok(DeleteFunctionResponse { status_code: Some(204) })
}

/// The function and the revision that a request names; whether it names the revision.
///
/// # Errors
/// `ResourceNotFoundException`.
pub(crate) fn find(
    lambda: &Lambda,
    call: &Call,
    name: &str,
    qualifier: Option<&str>,
) -> Result<(Arc<LiveFunction>, Arc<LiveRevision>, bool), Error> {
    let (key, qualifier) = locate(call, name, qualifier)?;
    let qualifier = qualifier.as_deref();
    let function = lambda.functions().get(&key).ok_or_else(|| errors::no_function(&key, qualifier))?;
    let revision = function.revision(qualifier).ok_or_else(|| errors::no_function(&key, qualifier))?;
    let revision = Arc::clone(revision);
    Ok((function, revision, qualifier.is_some()))
}

/// The configuration of a revision, as every answer but the first shows it.
pub(crate) fn shown(function: &LiveFunction, revision: &LiveRevision, qualified: bool) -> FunctionConfiguration {
    show(&function.key, &revision.record, revision.version, qualified, Shown::Settled)
}
