//! Managed policies attached to users, groups and roles: the same three operations for each. A
//! policy's record counts what it is attached to, so that both sides change in one transaction.

use service::Call;
use wire::Error;

use crate::entity::Granted;
use crate::generated::iam::*;
use crate::managed::Managed;
use crate::page::{Page, page};
use crate::records::{Grants, GroupRecord, PolicyRecord, RoleRecord, UserRecord};
use crate::transaction::{Change, Stop};
use crate::{Iam, errors};

const MOST_ATTACHED: usize = 10;

pub(crate) fn not_attachable(arn: &str) -> Error {
    errors::no_such_entity(format!("Policy {arn} does not exist or is not attachable."))
}

async fn attach<E: Granted>(iam: &Iam, call: &Call, owner: &str, arn: &str) -> Result<(), Error> {
    iam.change(&call.account, |change| {
        let mut record: E = change.get(owner)?;
        record.modifiable()?;
        if record.grants().attached.iter().any(|known| known == arn) {
            return Ok(());
        }
        match Managed::by_arn(arn) {
            Some(managed) if managed.path.starts_with("/aws-service-role/") => {
                let message = "Cannot attach a Service Role Policy to a Customer Role.";
                return Err(Error::of(&schema::PolicyNotAttachableException, message).into());
            }
            Some(_) => {}
            None => {
                let mut policy = change.find_by_arn::<PolicyRecord>(arn)?.ok_or_else(|| not_attachable(arn))?;
                policy.attached_to.insert(record.attachment());
                change.put(policy)?;
            }
        }
        if record.grants().attached.len() >= MOST_ATTACHED {
            return Err(errors::quota(E::ATTACHED_QUOTA, MOST_ATTACHED).into());
        }
        record.grants_mut().attached.push(arn.to_owned());
        change.put(record)
    })
    .await
}

async fn detach<E: Granted>(iam: &Iam, call: &Call, owner: &str, arn: &str) -> Result<(), Error> {
    iam.change(&call.account, |change| {
        let mut record: E = change.get(owner)?;
        record.modifiable()?;
        let attached = &mut record.grants_mut().attached;
        let Some(at) = attached.iter().position(|known| known == arn) else {
            return Err(errors::no_such_entity(format!("Policy {arn} was not found.")).into());
        };
        attached.remove(at);
        if let Some(mut policy) = change.find_by_arn::<PolicyRecord>(arn)? {
            policy.attached_to.remove(&record.attachment());
            change.put(policy)?;
        }
        change.put(record)
    })
    .await
}

fn list<E: Granted>(
    iam: &Iam,
    call: &Call,
    owner: &str,
    prefix: Option<&str>,
    marker: Option<&str>,
    max_items: Option<i32>,
) -> Result<Page<String>, Error> {
    let record = iam.entity::<E>(&call.account, owner)?;
    let within = |arn: &&String| {
        let path = arn.split_once(":policy").map_or("/", |(_, path)| path);
        prefix.is_none_or(|prefix| path.starts_with(prefix))
    };
    let mut arns: Vec<String> = record.grants().attached.iter().filter(within).cloned().collect();
    arns.sort_unstable();
    page(arns, String::clone, marker, max_items)
}

/// Tells a group's or user's policies its new name.
pub(crate) fn rename(change: &mut Change<'_>, grants: &Grants, old: &str, new: &str) -> Result<(), Stop> {
    for arn in grants.attached.iter().chain(grants.boundary.iter()) {
        if let Some(mut policy) = change.find_by_arn::<PolicyRecord>(arn)? {
            if policy.attached_to.remove(old) {
                policy.attached_to.insert(new.to_owned());
            }
            if policy.boundary_of.remove(old) {
                policy.boundary_of.insert(new.to_owned());
            }
            change.put(policy)?;
        }
    }
    Ok(())
}

macro_rules! attached {
    ($record:ty, $owner:ident; $attach:ident($attach_in:ty) $detach:ident($detach_in:ty)
     $list:ident($list_in:ty) -> $list_out:ident) => {
        /// Attaches a managed policy. One that is attached already is no error.
        pub(crate) async fn $attach(iam: &Iam, call: &Call, input: $attach_in) -> Result<(), Error> {
            attach::<$record>(iam, call, &input.$owner, &input.policy_arn).await
        }

        /// Detaches a managed policy.
        pub(crate) async fn $detach(iam: &Iam, call: &Call, input: $detach_in) -> Result<(), Error> {
            detach::<$record>(iam, call, &input.$owner, &input.policy_arn).await
        }

        /// Lists attached managed policies, sorted by ARN.
        pub(crate) async fn $list(iam: &Iam, call: &Call, input: $list_in) -> Result<$list_out, Error> {
            let (prefix, marker) = (input.path_prefix.as_deref(), input.marker.as_deref());
            let page = list::<$record>(iam, call, &input.$owner, prefix, marker, input.max_items)?;
            Ok($list_out {
                is_truncated: page.truncated(),
                attached_policies: Some(super::shapes::attached(&page.items)),
                marker: page.marker,
            })
        }
    };
}

attached!(UserRecord, user_name;
    attach_user(AttachUserPolicyRequest) detach_user(DetachUserPolicyRequest)
    list_user(ListAttachedUserPoliciesRequest) -> ListAttachedUserPoliciesResponse);
attached!(GroupRecord, group_name;
    attach_group(AttachGroupPolicyRequest) detach_group(DetachGroupPolicyRequest)
    list_group(ListAttachedGroupPoliciesRequest) -> ListAttachedGroupPoliciesResponse);
attached!(RoleRecord, role_name;
    attach_role(AttachRolePolicyRequest) detach_role(DetachRolePolicyRequest)
    list_role(ListAttachedRolePoliciesRequest) -> ListAttachedRolePoliciesResponse);
