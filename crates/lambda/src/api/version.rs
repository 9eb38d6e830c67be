//! Published versions.

use service::Call;
use store::Abort;
use wire::Error;

use super::code::check_revision;
use super::function::{find, shown};
use super::{locate, on_function};
use crate::configuration::{Shown, base64_of_hex, show};
use crate::errors;
use crate::generated::lambda::{
    FunctionConfiguration, ListVersionsByFunctionRequest, ListVersionsByFunctionResponse, PublishVersionRequest,
};
use crate::lambda::{Lambda, failed};
use crate::marker;
use crate::records::{CodeRecord, FUNCTIONS, RevisionRecord, VERSIONS};
use crate::registry::Change;

on_function!(ListVersionsByFunctionRequest, PublishVersionRequest);

/// The most versions that a page holds.
const PAGE: usize = 50;

/// Publishes nothing when code and configuration are those of the version published last, as AWS.
pub(crate) async fn publish(
    lambda: &Lambda,
    call: &Call,
    input: PublishVersionRequest,
) -> Result<FunctionConfiguration, Error> {
    let (key, _) = locate(call, &input.function_name, None)?;
    let revision_id = lambda.revision_id();
    let now = call.clock.now();
    let done = lambda.store().transact(|transaction| {
        let Some(mut record) = FUNCTIONS.get(transaction, &key.record())? else {
            return Err(Abort::Rule(errors::no_function(&key, None)));
        };
        check_revision(input.revision_id.as_deref(), &record).map_err(Abort::Rule)?;
        if let (Some(expected), CodeRecord::Zip { sha256, .. }) = (&input.code_sha256, &record.latest.code)
            && !expected.is_empty()
            && *expected != base64_of_hex(sha256)
        {
            return Err(Abort::Rule(errors::invalid(format!(
                "CodeSHA256 ({expected}) is different from current CodeSHA256 in $LATEST ({}). Please try again with the CodeSHA256 in $LATEST.",
                base64_of_hex(sha256)
            ))));
        }
        let mut version = RevisionRecord { revision_id: revision_id.clone(), last_modified: now, ..record.latest.clone() };
        if let Some(description) = &input.description {
            version.configuration.description.clone_from(description);
        }
        if record.last_version > 0
            && let Some(last) = VERSIONS.get(transaction, &key.version(record.last_version))?
            && last.code == version.code
            && last.configuration == version.configuration
        {
            return Ok((record.last_version, last));
        }
        record.last_version += 1;
        VERSIONS.put(transaction, &key.version(record.last_version), &version)?;
        FUNCTIONS.put(transaction, &key.record(), &record)?;
        lambda.on_commit(transaction, &key, Change::Put { record: Box::new(record.clone()), published: Some(Box::new(version.clone())) });
        Ok((record.last_version, version))
    });
    let (number, version) = done.await.map_err(failed)?;
    Ok(show(&key, &version, Some(number), true, Shown::Settled))
}

pub(crate) async fn list(
    lambda: &Lambda,
    call: &Call,
    input: ListVersionsByFunctionRequest,
) -> Result<ListVersionsByFunctionResponse, Error> {
    let (function, _, _) = find(lambda, call, &input.function_name, None)?;
    let limit = input.max_items.and_then(|items| usize::try_from(items).ok()).unwrap_or(PAGE).clamp(1, PAGE);
    // `$LATEST` comes first: the marker is the number of the version shown last.
    let after = marker::read::<u64>(input.marker.as_deref())?;
    let revisions: Vec<_> =
        function.revisions().filter(|revision| after.is_none_or(|after| revision.version > Some(after))).collect();
    let next_marker = (revisions.len() > limit)
        .then(|| {
            revisions.get(limit - 1).map(|revision| marker::make(&revision.version.unwrap_or_default().to_string()))
        })
        .flatten();
    let versions = revisions.into_iter().take(limit).map(|revision| shown(&function, revision, true)).collect();
    Ok(ListVersionsByFunctionResponse { next_marker, versions: Some(versions) })
}
