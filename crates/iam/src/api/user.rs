//! Users.

use service::Call;
use wire::Error;

use super::{boundary, mfa, shapes, tags, trust};
use crate::entity::Pathed;
use crate::generated::iam::*;
use crate::page::page;
use crate::records::{Grants, GroupRecord, UserRecord};
use crate::{Iam, errors, ids, names};

const MOST_USERS: usize = 5000;

/// CreateUser.
pub(crate) async fn create(iam: &Iam, call: &Call, input: CreateUserRequest) -> Result<CreateUserResponse, Error> {
    let path = names::path(input.path)?;
    let tags = tags::checked(Vec::new(), input.tags.unwrap_or_default())?;
    if iam.memory.read().account(&call.account).users.len() >= MOST_USERS {
        return Err(errors::quota("UsersPerAccount", MOST_USERS));
    }
    let user = UserRecord {
        id: ids::unique_id(&*iam.rng, "AIDA"),
        name: input.user_name,
        path,
        created: call.time,
        tags,
        grants: Grants { boundary: input.permissions_boundary, ..Grants::default() },
        groups: Default::default(),
        keys: Vec::new(),
        login: None,
        mfa: Default::default(),
        ssh_keys: Vec::new(),
        certificates: Vec::new(),
        service_credentials: Vec::new(),
    };
    iam.change(&call.account, |change| {
        change.must_be_new::<UserRecord>(&user.name)?;
        boundary::set(change, None, user.grants.boundary.as_deref(), &user.attachment())?;
        change.put(user.clone())
    })
    .await?;
    Ok(CreateUserResponse { user: Some(shapes::user(&call.account, &user, true)) })
}

/// GetUser: the caller's own without a name. Root is shown as a user without a path, as AWS does.
pub(crate) async fn get(iam: &Iam, call: &Call, input: GetUserRequest) -> Result<GetUserResponse, Error> {
    let name = match (&input.user_name, call.caller.principal()) {
        (Some(name), _) => name.clone(),
        (None, auth::Principal::Root { account }) => {
            let root = User {
                user_id: Some(account.to_string()),
                arn: Some(call.caller.arn().to_string()),
                create_date: Some(base::Timestamp::default()),
                ..User::default()
            };
            return Ok(GetUserResponse { user: Some(root) });
        }
        (None, _) => iam.own_user(call)?,
    };
    let user = iam.entity::<UserRecord>(&call.account, &name)?;
    Ok(GetUserResponse { user: Some(shapes::user(&call.account, &user, true)) })
}

/// ListUsers.
pub(crate) async fn list(iam: &Iam, call: &Call, input: ListUsersRequest) -> Result<ListUsersResponse, Error> {
    let state = iam.memory.read();
    let prefix = input.path_prefix.unwrap_or_else(|| "/".into());
    let users = state.account(&call.account).users.iter().filter(|(_, user)| user.path.starts_with(&prefix));
    let page = page(users, |(key, _)| (*key).clone(), input.marker.as_deref(), input.max_items)?;
    let page = page.map(|(_, user)| shapes::user(&call.account, user, false));
    Ok(ListUsersResponse { is_truncated: page.truncated(), users: Some(page.items), marker: page.marker })
}

/// UpdateUser: another name or path. Keys, groups and attachments follow.
pub(crate) async fn update(iam: &Iam, call: &Call, input: UpdateUserRequest) -> Result<(), Error> {
    let path = input.new_path.map(|path| names::path(Some(path))).transpose()?;
    iam.change(&call.account, |change| {
        let old: UserRecord = change.get(&input.user_name)?;
        let mut user = old.clone();
        if let Some(path) = &path {
            user.path = path.clone();
        }
        if let Some(name) = &input.new_user_name {
            user.name = name.clone();
        }
        let arn = (old.arn(&call.account), user.arn(&call.account));
        if arn.0 != arn.1 {
            trust::replace(change, &arn.0, &arn.1)?;
        }
        let Some(name) = &input.new_user_name else { return change.put(user) };
        let (from, to) = (old.name.to_lowercase(), name.to_lowercase());
        if from != to {
            change.must_be_new::<UserRecord>(name)?;
            change.remove::<UserRecord>(&old.name)?;
            for group in &user.groups {
                let mut group: GroupRecord = change.get(group)?;
                group.members.remove(&from);
                group.members.insert(to.clone());
                change.put(group)?;
            }
            for id in &user.keys {
                if let Some(mut key) = change.key_record(id)? {
                    key.user = Some(to.clone());
                    change.put_key(key)?;
                }
            }
            mfa::rename(change, &user, &to)?;
            super::attach::rename(change, &user.grants, &old.attachment(), &user.attachment())?;
        }
        change.put(user)
    })
    .await
}

/// DeleteUser.
pub(crate) async fn delete(iam: &Iam, call: &Call, input: DeleteUserRequest) -> Result<(), Error> {
    iam.change(&call.account, |change| {
        let user: UserRecord = change.get(&input.user_name)?;
        let refuse = |what: &str| Err(errors::conflict(format!("Cannot delete entity, must {what} first.")).into());
        if !user.groups.is_empty() {
            return refuse("remove users from group");
        }
        if !user.grants.attached.is_empty() {
            return refuse("detach all policies");
        }
        if !user.grants.inline.is_empty() {
            return refuse("delete policies");
        }
        if !user.keys.is_empty() {
            return refuse("delete access keys");
        }
        if user.login.is_some() {
            return refuse("delete login profile");
        }
        if !user.mfa.is_empty() {
            return refuse("delete MFA device");
        }
        if !user.ssh_keys.is_empty() {
            return refuse("delete SSH public keys");
        }
        if !user.certificates.is_empty() {
            return refuse("delete signing certificates");
        }
        if !user.service_credentials.is_empty() {
            return refuse("delete service specific credentials");
        }
        trust::replace(change, &user.arn(&call.account), &user.id)?;
        boundary::set(change, user.grants.boundary.as_deref(), None, &user.attachment())?;
        change.remove::<UserRecord>(&input.user_name)
    })
    .await
}
