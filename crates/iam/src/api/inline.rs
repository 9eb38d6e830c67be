//! Inline policies of users, groups and roles: the same four operations for each.

use auth::Policy;
use auth::policy::Kind;
use service::Call;
use wire::Error;

use crate::entity::Granted;
use crate::generated::iam::*;
use crate::names::{encode_document, policy_size};
use crate::page::{Page, page};
use crate::records::{Document, GroupRecord, RoleRecord, UserRecord};
use crate::{Iam, errors};

async fn put<E: Granted>(iam: &Iam, call: &Call, owner: &str, name: &str, text: &str) -> Result<(), Error> {
    Policy::parse(text, Kind::Inline).map_err(errors::malformed)?;
    iam.change(&call.account, |change| {
        let mut record: E = change.get(owner)?;
        record.modifiable()?;
        record.grants_mut().inline.insert(name.to_owned(), Document::new(text));
        let size: usize = record.grants().inline.values().map(|document| policy_size(document.text())).sum();
        if size > E::INLINE_LIMIT {
            let message =
                format!("Maximum policy size of {} bytes exceeded for {} {}", E::INLINE_LIMIT, E::KIND, record.name());
            return Err(errors::limit(message).into());
        }
        change.put(record)
    })
    .await
}

fn absent<E: Granted>(name: &str) -> Error {
    errors::no_such_entity(format!("The {} policy with name {name} cannot be found.", E::KIND))
}

/// Owner's name as it was given at creation, policy's name, document.
fn get<E: Granted>(iam: &Iam, call: &Call, owner: &str, name: &str) -> Result<(String, String, String), Error> {
    let record = iam.entity::<E>(&call.account, owner)?;
    let document = record.grants().inline.get(name).ok_or_else(|| absent::<E>(name))?;
    Ok((record.name().to_owned(), name.to_owned(), encode_document(document.text())))
}

async fn delete<E: Granted>(iam: &Iam, call: &Call, owner: &str, name: &str) -> Result<(), Error> {
    iam.change(&call.account, |change| {
        let mut record: E = change.get(owner)?;
        record.modifiable()?;
        if record.grants_mut().inline.remove(name).is_none() {
            return Err(absent::<E>(name).into());
        }
        change.put(record)
    })
    .await
}

fn list<E: Granted>(
    iam: &Iam,
    call: &Call,
    owner: &str,
    marker: Option<&str>,
    max_items: Option<i32>,
) -> Result<Page<String>, Error> {
    let record = iam.entity::<E>(&call.account, owner)?;
    page(record.grants().inline.keys().cloned(), String::clone, marker, max_items)
}

macro_rules! inline {
    ($record:ty, $owner:ident; $put:ident($put_in:ty) $get:ident($get_in:ty) -> $get_out:ident
     $delete:ident($delete_in:ty) $list:ident($list_in:ty) -> $list_out:ident) => {
        /// Puts an inline policy, over one of the same name.
        pub(crate) async fn $put(iam: &Iam, call: &Call, input: $put_in) -> Result<(), Error> {
            put::<$record>(iam, call, &input.$owner, &input.policy_name, &input.policy_document).await
        }

        /// An inline policy's document, percent-encoded.
        pub(crate) async fn $get(iam: &Iam, call: &Call, input: $get_in) -> Result<$get_out, Error> {
            let (owner, name, document) = get::<$record>(iam, call, &input.$owner, &input.policy_name)?;
            Ok($get_out { $owner: Some(owner), policy_name: Some(name), policy_document: Some(document) })
        }

        /// Takes an inline policy away.
        pub(crate) async fn $delete(iam: &Iam, call: &Call, input: $delete_in) -> Result<(), Error> {
            delete::<$record>(iam, call, &input.$owner, &input.policy_name).await
        }

        /// The names of inline policies.
        pub(crate) async fn $list(iam: &Iam, call: &Call, input: $list_in) -> Result<$list_out, Error> {
            let page = list::<$record>(iam, call, &input.$owner, input.marker.as_deref(), input.max_items)?;
            Ok($list_out { is_truncated: page.truncated(), policy_names: Some(page.items), marker: page.marker })
        }
    };
}

inline!(UserRecord, user_name;
    put_user(PutUserPolicyRequest) get_user(GetUserPolicyRequest) -> GetUserPolicyResponse
    delete_user(DeleteUserPolicyRequest) list_user(ListUserPoliciesRequest) -> ListUserPoliciesResponse);
inline!(GroupRecord, group_name;
    put_group(PutGroupPolicyRequest) get_group(GetGroupPolicyRequest) -> GetGroupPolicyResponse
    delete_group(DeleteGroupPolicyRequest) list_group(ListGroupPoliciesRequest) -> ListGroupPoliciesResponse);
inline!(RoleRecord, role_name;
    put_role(PutRolePolicyRequest) get_role(GetRolePolicyRequest) -> GetRolePolicyResponse
    delete_role(DeleteRolePolicyRequest) list_role(ListRolePoliciesRequest) -> ListRolePoliciesResponse);
