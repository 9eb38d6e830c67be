//! Instance profiles: kept for clients that manage them; nothing runs on them here.

use service::Call;
use wire::Error;

use super::{shapes, tags};
use crate::entity::{Granted, Pathed};
use crate::generated::iam::*;
use crate::page::page;
use crate::records::{ProfileRecord, RoleRecord};
use crate::{Iam, errors, ids, names};

const MOST_PROFILES: usize = 1000;
const MOST_ROLES: usize = 1;

/// CreateInstanceProfile.
pub(crate) async fn create(
    iam: &Iam,
    call: &Call,
    input: CreateInstanceProfileRequest,
) -> Result<CreateInstanceProfileResponse, Error> {
    let tags = tags::checked(Vec::new(), input.tags.unwrap_or_default())?;
    if iam.memory.read().account(&call.account).profiles.len() >= MOST_PROFILES {
        return Err(errors::quota("InstanceProfilesPerAccount", MOST_PROFILES));
    }
    let profile = ProfileRecord {
        id: ids::unique_id(&*iam.rng, "AIPA"),
        name: input.instance_profile_name,
        path: names::path(input.path)?,
        created: call.time,
        tags,
        roles: Default::default(),
    };
    iam.change(&call.account, |change| {
        change.must_be_new::<ProfileRecord>(&profile.name)?;
        change.put(profile.clone())
    })
    .await?;
    let shape = shapes::profile(&call.account, &profile, &iam.memory.read());
    Ok(CreateInstanceProfileResponse { instance_profile: Some(shape) })
}

/// GetInstanceProfile.
pub(crate) async fn get(
    iam: &Iam,
    call: &Call,
    input: GetInstanceProfileRequest,
) -> Result<GetInstanceProfileResponse, Error> {
    let profile = iam.entity::<ProfileRecord>(&call.account, &input.instance_profile_name)?;
    let shape = shapes::profile(&call.account, &profile, &iam.memory.read());
    Ok(GetInstanceProfileResponse { instance_profile: Some(shape) })
}

/// ListInstanceProfiles.
pub(crate) async fn list(
    iam: &Iam,
    call: &Call,
    input: ListInstanceProfilesRequest,
) -> Result<ListInstanceProfilesResponse, Error> {
    let state = iam.memory.read();
    let prefix = input.path_prefix.unwrap_or_else(|| "/".into());
    let profiles = state.account(&call.account).profiles.iter().filter(|(_, p)| p.path.starts_with(&prefix));
    let page = page(profiles, |(key, _)| (*key).clone(), input.marker.as_deref(), input.max_items)?;
    let page = page.map(|(_, profile)| shapes::profile(&call.account, profile, &state));
    Ok(ListInstanceProfilesResponse {
        is_truncated: page.truncated(),
        instance_profiles: Some(page.items),
        marker: page.marker,
    })
}

/// ListInstanceProfilesForRole.
pub(crate) async fn list_for_role(
    iam: &Iam,
    call: &Call,
    input: ListInstanceProfilesForRoleRequest,
) -> Result<ListInstanceProfilesForRoleResponse, Error> {
    let role = iam.entity::<RoleRecord>(&call.account, &input.role_name)?;
    let state = iam.memory.read();
    let profiles = role.profiles.iter().filter_map(|name| state.get::<ProfileRecord>(&call.account, name));
    let page = page(profiles, |profile| profile.name.to_lowercase(), input.marker.as_deref(), input.max_items)?;
    let page = page.map(|profile| shapes::profile(&call.account, profile, &state));
    Ok(ListInstanceProfilesForRoleResponse {
        is_truncated: page.truncated(),
        instance_profiles: Some(page.items),
        marker: page.marker,
    })
}

/// DeleteInstanceProfile.
pub(crate) async fn delete(iam: &Iam, call: &Call, input: DeleteInstanceProfileRequest) -> Result<(), Error> {
    iam.change(&call.account, |change| {
        let profile: ProfileRecord = change.get(&input.instance_profile_name)?;
        if !profile.roles.is_empty() {
            return Err(errors::conflict("Cannot delete entity, must remove roles from instance profile first.").into());
        }
        change.remove::<ProfileRecord>(&input.instance_profile_name)
    })
    .await
}

/// AddRoleToInstanceProfile.
pub(crate) async fn add_role(iam: &Iam, call: &Call, input: AddRoleToInstanceProfileRequest) -> Result<(), Error> {
    // <https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddRoleToInstanceProfile.html>
    if let Some(role) = iam.memory.get::<RoleRecord>(&call.account, &input.role_name) {
        let to = ("iam:PassedToService".to_owned(), vec!["ec2.amazonaws.com".to_owned()]);
        let instances = format!("arn:aws:ec2:*:{}:instance/*", call.account);
        let conditions = vec![to, ("iam:AssociatedResourceArn".to_owned(), vec![instances])];
        call.authorize("iam:PassRole", &role.arn(&call.account), conditions)?;
    }
    iam.change(&call.account, |change| {
        let mut profile: ProfileRecord = change.get(&input.instance_profile_name)?;
        let mut role: RoleRecord = change.get(&input.role_name)?;
        role.modifiable()?;
        if profile.roles.len() >= MOST_ROLES {
            return Err(errors::quota("InstanceSessionsPerInstanceProfile", MOST_ROLES).into());
        }
        profile.roles.insert(role.name.to_lowercase());
        role.profiles.insert(profile.name.to_lowercase());
        change.put(role)?;
        change.put(profile)
    })
    .await
}

/// RemoveRoleFromInstanceProfile.
pub(crate) async fn remove_role(
    iam: &Iam,
    call: &Call,
    input: RemoveRoleFromInstanceProfileRequest,
) -> Result<(), Error> {
    iam.change(&call.account, |change| {
        let mut profile: ProfileRecord = change.get(&input.instance_profile_name)?;
        let mut role: RoleRecord = change.get(&input.role_name)?;
        if !profile.roles.remove(&role.name.to_lowercase()) {
            let message =
                format!("Role {} in profile {} cannot be found.", input.role_name, input.instance_profile_name);
            return Err(errors::no_such_entity(message).into());
        }
        role.profiles.remove(&profile.name.to_lowercase());
        change.put(role)?;
        change.put(profile)
    })
    .await
}
