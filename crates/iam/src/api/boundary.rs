//! Permissions boundaries of users and roles.

use service::Call;
use wire::Error;

use super::attach::not_attachable;
use crate::entity::Granted;
use crate::generated::iam::*;
use crate::managed::Managed;
use crate::records::{PolicyRecord, RoleRecord, UserRecord};
use crate::transaction::{Change, Stop};
use crate::{Iam, errors};

/// Moves a boundary from one policy to another in the policies' own lists.
pub(crate) fn set(change: &mut Change<'_>, old: Option<&str>, new: Option<&str>, owner: &str) -> Result<(), Stop> {
    if old == new {
        return Ok(());
    }
    if let Some(arn) = old
        && let Some(mut policy) = change.find_by_arn::<PolicyRecord>(arn)?
    {
        policy.boundary_of.remove(owner);
        change.put(policy)?;
    }
    if let Some(arn) = new
        && Managed::by_arn(arn).is_none()
    {
        let mut policy = change.find_by_arn::<PolicyRecord>(arn)?.ok_or_else(|| not_attachable(arn))?;
        policy.boundary_of.insert(owner.to_owned());
        change.put(policy)?;
    }
    Ok(())
}

async fn put<E: Granted>(iam: &Iam, call: &Call, owner: &str, arn: Option<&str>) -> Result<(), Error> {
    iam.change(&call.account, |change| {
        let mut record: E = change.get(owner)?;
        record.modifiable()?;
        let old = record.grants().boundary.clone();
        if arn.is_none() && old.is_none() {
            let message = format!("The {} {} does not have a permissions boundary.", E::KIND, record.name());
            return Err(errors::no_such_entity(message).into());
        }
        set(change, old.as_deref(), arn, &record.attachment())?;
        record.grants_mut().boundary = arn.map(Into::into);
        change.put(record)
    })
    .await
}

/// PutUserPermissionsBoundary.
pub(crate) async fn put_user(iam: &Iam, call: &Call, input: PutUserPermissionsBoundaryRequest) -> Result<(), Error> {
    put::<UserRecord>(iam, call, &input.user_name, Some(&input.permissions_boundary)).await
}

/// DeleteUserPermissionsBoundary.
pub(crate) async fn delete_user(
    iam: &Iam,
    call: &Call,
    input: DeleteUserPermissionsBoundaryRequest,
) -> Result<(), Error> {
    put::<UserRecord>(iam, call, &input.user_name, None).await
}

/// PutRolePermissionsBoundary.
pub(crate) async fn put_role(iam: &Iam, call: &Call, input: PutRolePermissionsBoundaryRequest) -> Result<(), Error> {
    put::<RoleRecord>(iam, call, &input.role_name, Some(&input.permissions_boundary)).await
}

/// DeleteRolePermissionsBoundary.
pub(crate) async fn delete_role(
    iam: &Iam,
    call: &Call,
    input: DeleteRolePermissionsBoundaryRequest,
) -> Result<(), Error> {
    put::<RoleRecord>(iam, call, &input.role_name, None).await
}
