//! Versions of managed policies: five at most, numbers never used again.

use service::Call;
use wire::Error;

use super::policy::{Found, check, find, own};
use super::shapes;
use crate::generated::iam::*;
use crate::managed::Managed;
use crate::names::encode_document;
use crate::page::page;
use crate::records::PolicyVersionRecord;
use crate::{Iam, errors};

const MOST_VERSIONS: usize = 5;

fn absent_version(arn: &str, version: &str) -> Error {
    errors::no_such_entity(format!("Policy {arn} version {version} does not exist or is not attachable."))
}

fn of_aws(managed: &Managed, document: bool) -> PolicyVersion {
    PolicyVersion {
        document: if document { managed.document().map(|text| encode_document(&text)) } else { None },
        version_id: Some(managed.version.into()),
        is_default_version: Some(true),
        create_date: Some(managed.updated()),
    }
}

/// CreatePolicyVersion.
pub(crate) async fn create(
    iam: &Iam,
    call: &Call,
    input: CreatePolicyVersionRequest,
) -> Result<CreatePolicyVersionResponse, Error> {
    let document = check(&input.policy_document)?;
    let version = iam
        .change(&call.account, |change| {
            let mut policy = own(change, &input.policy_arn)?;
            if policy.versions.len() >= MOST_VERSIONS {
                let message = "A managed policy can have up to 5 versions. Before you create a new version, you must delete an existing version.";
                return Err(errors::limit(message).into());
            }
            policy.last_version += 1;
            policy.updated = call.time;
            let version =
                PolicyVersionRecord { number: policy.last_version, document: document.clone(), created: call.time };
            policy.versions.push(version.clone());
            if input.set_as_default == Some(true) {
                policy.default_version = version.number;
            }
            let shape = shapes::version(&policy, &version, false);
            change.put(policy)?;
            Ok(shape)
        })
        .await?;
    Ok(CreatePolicyVersionResponse { policy_version: Some(version) })
}

/// GetPolicyVersion. Of AWS's policies only the present version is known.
pub(crate) async fn get(
    iam: &Iam,
    call: &Call,
    input: GetPolicyVersionRequest,
) -> Result<GetPolicyVersionResponse, Error> {
    let missing = || absent_version(&input.policy_arn, &input.version_id);
    let version = match find(iam, call, &input.policy_arn)? {
        Found::Aws(managed) if managed.version == input.version_id => of_aws(&managed, true),
        Found::Aws(_) => return Err(missing()),
        Found::Customer(policy) => {
            shapes::version(&policy, policy.version(&input.version_id).ok_or_else(missing)?, true)
        }
    };
    Ok(GetPolicyVersionResponse { policy_version: Some(version) })
}

/// ListPolicyVersions, newest first.
pub(crate) async fn list(
    iam: &Iam,
    call: &Call,
    input: ListPolicyVersionsRequest,
) -> Result<ListPolicyVersionsResponse, Error> {
    let versions = match find(iam, call, &input.policy_arn)? {
        Found::Aws(managed) => vec![of_aws(&managed, false)],
        Found::Customer(policy) => {
            policy.versions.iter().rev().map(|version| shapes::version(&policy, version, false)).collect()
        }
    };
    // Newest first: the key counts down.
    let number = |v: &PolicyVersion| {
        v.version_id.as_deref().and_then(|id| id.strip_prefix('v')?.parse::<u32>().ok()).unwrap_or(0)
    };
    let key = |v: &PolicyVersion| format!("{:010}", u32::MAX - number(v));
    let page = page(versions, key, input.marker.as_deref(), input.max_items)?;
    Ok(ListPolicyVersionsResponse { is_truncated: page.truncated(), versions: Some(page.items), marker: page.marker })
}

/// SetDefaultPolicyVersion.
pub(crate) async fn set_default(iam: &Iam, call: &Call, input: SetDefaultPolicyVersionRequest) -> Result<(), Error> {
    iam.change(&call.account, |change| {
        let mut policy = own(change, &input.policy_arn)?;
        let version = policy.version(&input.version_id).map(|version| version.number);
        policy.default_version = version.ok_or_else(|| absent_version(&input.policy_arn, &input.version_id))?;
        policy.updated = call.time;
        change.put(policy)
    })
    .await
}

/// DeletePolicyVersion.
pub(crate) async fn delete(iam: &Iam, call: &Call, input: DeletePolicyVersionRequest) -> Result<(), Error> {
    iam.change(&call.account, |change| {
        let mut policy = own(change, &input.policy_arn)?;
        let version = policy.version(&input.version_id).map(|version| version.number);
        let number = version.ok_or_else(|| absent_version(&input.policy_arn, &input.version_id))?;
        if number == policy.default_version {
            return Err(errors::conflict("Cannot delete the default version of a policy.").into());
        }
        policy.versions.retain(|version| version.number != number);
        policy.updated = call.time;
        change.put(policy)
    })
    .await
}
