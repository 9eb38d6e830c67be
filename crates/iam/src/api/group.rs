//! Groups and who is in them.

use service::Call;
use wire::Error;

use super::shapes;
use crate::entity::Pathed;
use crate::generated::iam::*;
use crate::page::page;
use crate::records::{Grants, GroupRecord, UserRecord};
use crate::{Iam, errors, ids, names};

const MOST_GROUPS: usize = 300;
const MOST_GROUPS_OF_A_USER: usize = 10;

/// CreateGroup.
pub(crate) async fn create(iam: &Iam, call: &Call, input: CreateGroupRequest) -> Result<CreateGroupResponse, Error> {
    if iam.memory.read().account(&call.account).groups.len() >= MOST_GROUPS {
        return Err(errors::quota("GroupsPerAccount", MOST_GROUPS));
    }
    let group = GroupRecord {
        id: ids::unique_id(&*iam.rng, "AGPA"),
        name: input.group_name,
        path: names::path(input.path)?,
        created: call.time,
        grants: Grants::default(),
        members: Default::default(),
    };
    iam.change(&call.account, |change| {
        change.must_be_new::<GroupRecord>(&group.name)?;
        change.put(group.clone())
    })
    .await?;
    Ok(CreateGroupResponse { group: Some(shapes::group(&call.account, &group)) })
}

/// GetGroup: the group and a page of its users.
pub(crate) async fn get(iam: &Iam, call: &Call, input: GetGroupRequest) -> Result<GetGroupResponse, Error> {
    let group = iam.entity::<GroupRecord>(&call.account, &input.group_name)?;
    let state = iam.memory.read();
    let page = page(group.members.iter(), |name| (*name).clone(), input.marker.as_deref(), input.max_items)?;
    let (truncated, marker) = (page.truncated(), page.marker);
    let users = page.items.into_iter().filter_map(|name| state.get::<UserRecord>(&call.account, name));
    let users = users.map(|user| shapes::user(&call.account, user, false)).collect();
    Ok(GetGroupResponse {
        group: Some(shapes::group(&call.account, &group)),
        users: Some(users),
        is_truncated: truncated,
        marker,
    })
}

/// ListGroups.
pub(crate) async fn list(iam: &Iam, call: &Call, input: ListGroupsRequest) -> Result<ListGroupsResponse, Error> {
    let state = iam.memory.read();
    let prefix = input.path_prefix.unwrap_or_else(|| "/".into());
    let groups = state.account(&call.account).groups.iter().filter(|(_, group)| group.path.starts_with(&prefix));
    let page = page(groups, |(key, _)| (*key).clone(), input.marker.as_deref(), input.max_items)?;
    let page = page.map(|(_, group)| shapes::group(&call.account, group));
    Ok(ListGroupsResponse { is_truncated: page.truncated(), groups: Some(page.items), marker: page.marker })
}

/// ListGroupsForUser.
pub(crate) async fn list_for_user(
    iam: &Iam,
    call: &Call,
    input: ListGroupsForUserRequest,
) -> Result<ListGroupsForUserResponse, Error> {
    let user = iam.entity::<UserRecord>(&call.account, &input.user_name)?;
    let state = iam.memory.read();
    let groups = user.groups.iter().filter_map(|name| state.get::<GroupRecord>(&call.account, name));
    let page = page(groups, |group| group.name.to_lowercase(), input.marker.as_deref(), input.max_items)?;
    let page = page.map(|group| shapes::group(&call.account, group));
    Ok(ListGroupsForUserResponse { is_truncated: page.truncated(), groups: Some(page.items), marker: page.marker })
}

/// UpdateGroup: another name or path.
pub(crate) async fn update(iam: &Iam, call: &Call, input: UpdateGroupRequest) -> Result<(), Error> {
    let path = input.new_path.map(|path| names::path(Some(path))).transpose()?;
    iam.change(&call.account, |change| {
        let old: GroupRecord = change.get(&input.group_name)?;
        let mut group = old.clone();
        if let Some(path) = &path {
            group.path = path.clone();
        }
        let Some(name) = &input.new_group_name else { return change.put(group) };
        group.name = name.clone();
        let (from, to) = (old.name.to_lowercase(), name.to_lowercase());
        if from != to {
            change.must_be_new::<GroupRecord>(name)?;
            change.remove::<GroupRecord>(&old.name)?;
            for user in &group.members {
                let mut user: UserRecord = change.get(user)?;
                user.groups.remove(&from);
                user.groups.insert(to.clone());
                change.put(user)?;
            }
            super::attach::rename(change, &group.grants, &old.attachment(), &group.attachment())?;
        }
        change.put(group)
    })
    .await
}

/// DeleteGroup.
pub(crate) async fn delete(iam: &Iam, call: &Call, input: DeleteGroupRequest) -> Result<(), Error> {
    iam.change(&call.account, |change| {
        let group: GroupRecord = change.get(&input.group_name)?;
        let refuse = |what: &str| Err(errors::conflict(format!("Cannot delete entity, must {what} first.")).into());
        if !group.members.is_empty() {
            return refuse("remove users from group");
        }
        if !group.grants.attached.is_empty() {
            return refuse("detach all policies");
        }
        if !group.grants.inline.is_empty() {
            return refuse("delete policies");
        }
        change.remove::<GroupRecord>(&input.group_name)
    })
    .await
}

/// AddUserToGroup. Adding one who is in it is no error.
pub(crate) async fn add_user(iam: &Iam, call: &Call, input: AddUserToGroupRequest) -> Result<(), Error> {
    iam.change(&call.account, |change| {
        let mut group: GroupRecord = change.get(&input.group_name)?;
        let mut user: UserRecord = change.get(&input.user_name)?;
        user.groups.insert(group.name.to_lowercase());
        if user.groups.len() > MOST_GROUPS_OF_A_USER {
            return Err(errors::quota("GroupsPerUser", MOST_GROUPS_OF_A_USER).into());
        }
        group.members.insert(user.name.to_lowercase());
        change.put(user)?;
        change.put(group)
    })
    .await
}

/// RemoveUserFromGroup.
pub(crate) async fn remove_user(iam: &Iam, call: &Call, input: RemoveUserFromGroupRequest) -> Result<(), Error> {
    iam.change(&call.account, |change| {
        let mut group: GroupRecord = change.get(&input.group_name)?;
        let mut user: UserRecord = change.get(&input.user_name)?;
        if !group.members.remove(&user.name.to_lowercase()) {
            let message = format!("User {} is not in group {}", input.user_name, input.group_name);
            return Err(errors::no_such_entity(message).into());
        }
        user.groups.remove(&group.name.to_lowercase());
        change.put(user)?;
        change.put(group)
    })
    .await
}
