//! Records as the model's shapes.

use base::AccountId;

use crate::entity::Pathed;
use crate::generated::iam as model;
use crate::last_use::LastUse;
use crate::managed::Managed;
use crate::memory::State;
use crate::names::{arn, encode_document};
use crate::records::*;

pub(crate) fn tags(tags: &Tags) -> Option<Vec<model::Tag>> {
    let tag = |(key, value): &(String, String)| model::Tag { key: key.clone(), value: value.clone() };
    (!tags.is_empty()).then(|| tags.iter().map(tag).collect())
}

pub(crate) fn boundary(grants: &Grants) -> Option<model::AttachedPermissionsBoundary> {
    grants.boundary.as_ref().map(|arn| model::AttachedPermissionsBoundary {
        permissions_boundary_type: Some("Policy".into()),
        permissions_boundary_arn: Some(arn.clone()),
    })
}

/// A user; lists leave tags and boundary out.
pub(crate) fn user(account: &AccountId, record: &UserRecord, full: bool) -> model::User {
    model::User {
        path: Some(record.path.clone()),
        user_name: Some(record.name.clone()),
        user_id: Some(record.id.clone()),
        arn: Some(record.arn(account)),
        create_date: Some(record.created),
        password_last_used: None,
        permissions_boundary: if full { boundary(&record.grants) } else { None },
        tags: if full { tags(&record.tags) } else { None },
    }
}

pub(crate) fn group(account: &AccountId, record: &GroupRecord) -> model::Group {
    model::Group {
        path: Some(record.path.clone()),
        group_name: Some(record.name.clone()),
        group_id: Some(record.id.clone()),
        arn: Some(record.arn(account)),
        create_date: Some(record.created),
    }
}

/// A role; lists leave tags, boundary and last use out.
pub(crate) fn role(account: &AccountId, record: &RoleRecord, last_use: Option<LastUse>, full: bool) -> model::Role {
    model::Role {
        path: Some(record.path.clone()),
        role_name: Some(record.name.clone()),
        role_id: Some(record.id.clone()),
        arn: Some(record.arn(account)),
        create_date: Some(record.created),
        assume_role_policy_document: Some(encode_document(record.trust.text())),
        description: record.description.clone(),
        max_session_duration: Some(record.max_session_s),
        permissions_boundary: if full { boundary(&record.grants) } else { None },
        tags: if full { tags(&record.tags) } else { None },
        role_last_used: full.then(|| role_last_used(last_use)),
    }
}

pub(crate) fn role_last_used(last_use: Option<LastUse>) -> model::RoleLastUsed {
    model::RoleLastUsed {
        last_used_date: last_use.as_ref().map(|last| last.time),
        region: last_use.map(|last| last.region),
    }
}

pub(crate) fn profile(account: &AccountId, record: &ProfileRecord, state: &State) -> model::InstanceProfile {
    let roles = record.roles.iter().filter_map(|name| state.get::<RoleRecord>(account, name));
    model::InstanceProfile {
        path: Some(record.path.clone()),
        instance_profile_name: Some(record.name.clone()),
        instance_profile_id: Some(record.id.clone()),
        arn: Some(record.arn(account)),
        create_date: Some(record.created),
        roles: Some(roles.map(|record| role(account, record, None, false)).collect()),
        tags: Some(tags(&record.tags).unwrap_or_default()),
    }
}

pub(crate) fn policy(account: &AccountId, record: &PolicyRecord, full: bool) -> model::Policy {
    model::Policy {
        policy_name: Some(record.name.clone()),
        policy_id: Some(record.id.clone()),
        arn: Some(record.arn(account)),
        path: Some(record.path.clone()),
        default_version_id: Some(format!("v{}", record.default_version)),
        attachment_count: Some(count(record.attached_to.len())),
        permissions_boundary_usage_count: Some(count(record.boundary_of.len())),
        is_attachable: Some(true),
        description: if full { record.description.clone() } else { None },
        create_date: Some(record.created),
        update_date: Some(record.updated),
        tags: if full { Some(tags(&record.tags).unwrap_or_default()) } else { None },
    }
}

/// One of AWS's own. `uses` counts attachments and boundaries in the account.
pub(crate) fn managed(policy: &Managed, uses: (usize, usize)) -> model::Policy {
    model::Policy {
        policy_name: Some(policy.name.into()),
        policy_id: Some(policy.id()),
        arn: Some(policy.arn()),
        path: Some(policy.path.into()),
        default_version_id: Some(policy.version.into()),
        attachment_count: Some(count(uses.0)),
        permissions_boundary_usage_count: Some(count(uses.1)),
        is_attachable: Some(true),
        description: None,
        create_date: Some(policy.created()),
        update_date: Some(policy.updated()),
        tags: None,
    }
}

pub(crate) fn version(record: &PolicyRecord, version: &PolicyVersionRecord, document: bool) -> model::PolicyVersion {
    model::PolicyVersion {
        document: document.then(|| encode_document(version.document.text())),
        version_id: Some(format!("v{}", version.number)),
        is_default_version: Some(version.number == record.default_version),
        create_date: Some(version.created),
    }
}

/// Attached managed policies as name and ARN.
pub(crate) fn attached(arns: &[String]) -> Vec<model::AttachedPolicy> {
    let one = |arn: &String| model::AttachedPolicy {
        policy_name: crate::names::parse(arn, "policy").map(|(_, name)| name.to_owned()),
        policy_arn: Some(arn.clone()),
    };
    arns.iter().map(one).collect()
}

pub(crate) fn count(n: usize) -> i32 {
    i32::try_from(n).unwrap_or(i32::MAX)
}

/// ARN of an OpenID Connect provider.
pub(crate) fn oidc_arn(account: &AccountId, name: &str) -> String {
    arn(account, "oidc-provider", "/", name)
}
