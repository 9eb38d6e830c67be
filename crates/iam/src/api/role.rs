//! Roles.

use auth::Policy;
use auth::policy::{Kind, PrincipalRef};
use service::Call;
use wire::Error;

use super::{boundary, shapes, tags, trust};
use crate::entity::{Granted, Pathed};
use crate::generated::iam::*;
use crate::page::page;
use crate::records::{Document, Grants, RoleRecord};
use crate::{Iam, errors, ids, names};

const MOST_ROLES: usize = 1000;
/// Where the roles of services stand.
const LINKED: &str = "/aws-service-role/";

/// CreateRole. The role can be assumed at once: AWS takes some seconds.
pub(crate) async fn create(iam: &Iam, call: &Call, input: CreateRoleRequest) -> Result<CreateRoleResponse, Error> {
    let trust = check_trust(iam, &input.assume_role_policy_document)?;
    let path = names::path(input.path)?;
    if path.starts_with(LINKED) {
        return Err(errors::invalid_input(format!(
            "Path prefix '{LINKED}' can only be used for AWS Service linked Roles"
        )));
    }
    let tags = tags::checked(Vec::new(), input.tags.unwrap_or_default())?;
    if iam.memory.read().account(&call.account).roles.len() >= MOST_ROLES {
        return Err(errors::quota("RolesPerAccount", MOST_ROLES));
    }
    let role = RoleRecord {
        id: ids::unique_id(&*iam.rng, "AROA"),
        name: input.role_name,
        path,
        created: call.time,
        tags,
        grants: Grants { boundary: input.permissions_boundary, ..Grants::default() },
        trust,
        description: input.description,
        max_session_s: input.max_session_duration.unwrap_or(3600),
        profiles: Default::default(),
        linked_to: None,
    };
    iam.change(&call.account, |change| {
        change.must_be_new::<RoleRecord>(&role.name)?;
        boundary::set(change, None, role.grants.boundary.as_deref(), &role.attachment())?;
        change.put(role.clone())
    })
    .await?;
    let role = shapes::role(&call.account, &role, None, true);
    // AWS leaves the last use out of what it has just made.
    Ok(CreateRoleResponse { role: Some(Role { role_last_used: None, ..role }) })
}

/// GetRole.
pub(crate) async fn get(iam: &Iam, call: &Call, input: GetRoleRequest) -> Result<GetRoleResponse, Error> {
    let role = iam.entity::<RoleRecord>(&call.account, &input.role_name)?;
    let last_use = iam.memory.last_uses.get(&role.id);
    Ok(GetRoleResponse { role: Some(shapes::role(&call.account, &role, last_use, true)) })
}

/// ListRoles.
pub(crate) async fn list(iam: &Iam, call: &Call, input: ListRolesRequest) -> Result<ListRolesResponse, Error> {
    let state = iam.memory.read();
    let prefix = input.path_prefix.unwrap_or_else(|| "/".into());
    let roles = state.account(&call.account).roles.iter().filter(|(_, role)| role.path.starts_with(&prefix));
    let page = page(roles, |(key, _)| (*key).clone(), input.marker.as_deref(), input.max_items)?;
    let page = page.map(|(_, role)| shapes::role(&call.account, role, None, false));
    Ok(ListRolesResponse { is_truncated: page.truncated(), roles: Some(page.items), marker: page.marker })
}

/// DeleteRole.
pub(crate) async fn delete(iam: &Iam, call: &Call, input: DeleteRoleRequest) -> Result<(), Error> {
    iam.change(&call.account, |change| {
        let role: RoleRecord = change.get(&input.role_name)?;
        role.modifiable()?;
        if !role.profiles.is_empty() {
            return Err(errors::conflict("Cannot delete entity, must remove roles from instance profile first.").into());
        }
        if !role.grants.attached.is_empty() {
            return Err(errors::conflict("Cannot delete entity, must detach all policies first.").into());
        }
        if !role.grants.inline.is_empty() {
            return Err(errors::conflict("Cannot delete entity, must delete policies first.").into());
        }
        boundary::set(change, role.grants.boundary.as_deref(), None, &role.attachment())?;
        change.remove::<RoleRecord>(&input.role_name)?;
        trust::replace(change, &role.arn(&call.account), &role.id)
    })
    .await
}

/// UpdateRole.
pub(crate) async fn update(iam: &Iam, call: &Call, input: UpdateRoleRequest) -> Result<UpdateRoleResponse, Error> {
    iam.change(&call.account, |change| {
        let mut role: RoleRecord = change.get(&input.role_name)?;
        // Of a service-linked role the description alone may change.
        if let Some(description) = &input.description {
            role.description = Some(description.clone());
        }
        if let Some(seconds) = input.max_session_duration {
            role.modifiable()?;
            role.max_session_s = seconds;
        }
        change.put(role)
    })
    .await?;
    Ok(UpdateRoleResponse {})
}

/// UpdateRoleDescription.
pub(crate) async fn update_description(
    iam: &Iam,
    call: &Call,
    input: UpdateRoleDescriptionRequest,
) -> Result<UpdateRoleDescriptionResponse, Error> {
    let role = iam
        .change(&call.account, |change| {
            let mut role: RoleRecord = change.get(&input.role_name)?;
            role.description = Some(input.description.clone());
            change.put(role.clone())?;
            Ok(role)
        })
        .await?;
    Ok(UpdateRoleDescriptionResponse { role: Some(shapes::role(&call.account, &role, None, true)) })
}

/// UpdateAssumeRolePolicy.
pub(crate) async fn update_trust(iam: &Iam, call: &Call, input: UpdateAssumeRolePolicyRequest) -> Result<(), Error> {
    let trust = check_trust(iam, &input.policy_document)?;
    iam.change(&call.account, |change| {
        let mut role: RoleRecord = change.get(&input.role_name)?;
        role.modifiable()?;
        role.trust = trust.clone();
        change.put(role)
    })
    .await
}

/// Checks a trust policy: grammar, size, and that users and roles it names exist, as far as their
/// accounts are here.
pub(crate) fn check_trust(iam: &Iam, text: &str) -> Result<Document, Error> {
    let policy = Policy::parse(text, Kind::Trust).map_err(errors::malformed)?;
    if names::policy_size(text) > names::LONGEST_TRUST {
        return Err(errors::quota("ACLSizePerRole", names::LONGEST_TRUST));
    }
    let state = iam.memory.read();
    for principal in policy.principals() {
        let PrincipalRef::Arn(arn) = principal else { continue };
        let names = |kind: &str| names::parse(arn, kind).is_some();
        let missing = (names("user") && state.by_arn::<crate::records::UserRecord>(arn).is_none())
            || (names("role") && state.by_arn::<RoleRecord>(arn).is_none());
        if missing {
            let message = format!("Invalid principal in policy: \"AWS\":\"{arn}\"");
            return Err(Error::of(&schema::MalformedPolicyDocumentException, message)
                .why(base::Why::new("policy", format!("There is no {arn}."))));
        }
    }
    Ok(Document::new(text))
}
