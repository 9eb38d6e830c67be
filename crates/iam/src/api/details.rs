//! GetAccountAuthorizationDetails: all users, groups, roles and policies with what they grant.

use service::Call;
use wire::Error;

use super::shapes;
use crate::Iam;
use crate::entity::{Granted, Pathed};
use crate::generated::iam::*;
use crate::managed::Managed;
use crate::names::encode_document;
use crate::page::page;
use crate::records::{GroupRecord, PolicyRecord, ProfileRecord, RoleRecord, UserRecord};

enum Item<'a> {
    User(&'a UserRecord),
    Group(&'a GroupRecord),
    Role(&'a RoleRecord),
    Policy(&'a PolicyRecord),
    Aws(Managed),
}

impl Item<'_> {
    fn key(&self) -> String {
        match self {
            Self::User(r) => format!("0{}", r.name.to_lowercase()),
            Self::Group(r) => format!("1{}", r.name.to_lowercase()),
            Self::Role(r) => format!("2{}", r.name.to_lowercase()),
            Self::Policy(r) => format!("3{}", r.name.to_lowercase()),
            Self::Aws(r) => format!("4{}", r.name),
        }
    }
}

fn inline(record: &impl Granted) -> Option<Vec<PolicyDetail>> {
    let one = |(name, document): (&String, &crate::records::Document)| PolicyDetail {
        policy_name: Some(name.clone()),
        policy_document: Some(encode_document(document.text())),
    };
    Some(record.grants().inline.iter().map(one).collect())
}

fn attached(record: &impl Granted) -> Option<Vec<AttachedPolicy>> {
    Some(shapes::attached(&record.grants().attached))
}

/// GetAccountAuthorizationDetails. Of AWS's policies those that are attached are listed.
pub(crate) async fn get(
    iam: &Iam,
    call: &Call,
    input: GetAccountAuthorizationDetailsRequest,
) -> Result<GetAccountAuthorizationDetailsResponse, Error> {
    let state = iam.memory.read();
    let account = state.account(&call.account);
    let filter = input.filter.unwrap_or_default();
    let wanted = |kind: &str| filter.is_empty() || filter.iter().any(|f| f == kind);
    let mut all: Vec<Item<'_>> = Vec::new();
    if wanted("User") {
        all.extend(account.users.values().map(|r| Item::User(r)));
    }
    if wanted("Group") {
        all.extend(account.groups.values().map(|r| Item::Group(r)));
    }
    if wanted("Role") {
        all.extend(account.roles.values().map(|r| Item::Role(r)));
    }
    if wanted("LocalManagedPolicy") {
        all.extend(account.policies.values().map(|r| Item::Policy(r)));
    }
    if wanted("AWSManagedPolicy") {
        let mut arns: Vec<&String> = (account.users.values().flat_map(|r| &r.grants.attached))
            .chain(account.groups.values().flat_map(|r| &r.grants.attached))
            .chain(account.roles.values().flat_map(|r| &r.grants.attached))
            .collect();
        arns.sort_unstable();
        arns.dedup();
        let mut managed: Vec<Managed> = arns.into_iter().filter_map(|arn| Managed::by_arn(arn)).collect();
        managed.sort_by_key(|policy| policy.name);
        all.extend(managed.into_iter().map(Item::Aws));
    }
    let page = page(all, Item::key, input.marker.as_deref(), input.max_items)?;
    let mut out = GetAccountAuthorizationDetailsResponse {
        user_detail_list: Some(Vec::new()),
        group_detail_list: Some(Vec::new()),
        role_detail_list: Some(Vec::new()),
        policies: Some(Vec::new()),
        is_truncated: page.truncated(),
        marker: page.marker,
    };
    for item in page.items {
        match item {
            Item::User(r) => out.user_detail_list.get_or_insert_default().push(UserDetail {
                path: Some(r.path.clone()),
                user_name: Some(r.name.clone()),
                user_id: Some(r.id.clone()),
                arn: Some(r.arn(&call.account)),
                create_date: Some(r.created),
                user_policy_list: inline(r),
                group_list: Some(
                    r.groups
                        .iter()
                        .filter_map(|g| state.get::<GroupRecord>(&call.account, g))
                        .map(|g| g.name.clone())
                        .collect(),
                ),
                attached_managed_policies: attached(r),
                permissions_boundary: shapes::boundary(&r.grants),
                tags: shapes::tags(&r.tags),
            }),
            Item::Group(r) => out.group_detail_list.get_or_insert_default().push(GroupDetail {
                path: Some(r.path.clone()),
                group_name: Some(r.name.clone()),
                group_id: Some(r.id.clone()),
                arn: Some(r.arn(&call.account)),
                create_date: Some(r.created),
                group_policy_list: inline(r),
                attached_managed_policies: attached(r),
            }),
            Item::Role(r) => {
                let profiles = r.profiles.iter().filter_map(|p| state.get::<ProfileRecord>(&call.account, p));
                out.role_detail_list.get_or_insert_default().push(RoleDetail {
                    path: Some(r.path.clone()),
                    role_name: Some(r.name.clone()),
                    role_id: Some(r.id.clone()),
                    arn: Some(r.arn(&call.account)),
                    create_date: Some(r.created),
                    assume_role_policy_document: Some(encode_document(r.trust.text())),
                    instance_profile_list: Some(
                        profiles.map(|profile| shapes::profile(&call.account, profile, &state)).collect(),
                    ),
                    role_policy_list: inline(r),
                    attached_managed_policies: attached(r),
                    permissions_boundary: shapes::boundary(&r.grants),
                    tags: shapes::tags(&r.tags),
                    role_last_used: Some(shapes::role_last_used(iam.memory.last_uses.get(&r.id))),
                });
            }
            Item::Policy(r) => {
                let policy = shapes::policy(&call.account, r, true);
                let versions = r.versions.iter().map(|version| shapes::version(r, version, true)).collect();
                out.policies.get_or_insert_default().push(detail(policy, versions));
            }
            Item::Aws(managed) => {
                let version = PolicyVersion {
                    document: managed.document().map(|text| encode_document(&text)),
                    version_id: Some(managed.version.into()),
                    is_default_version: Some(true),
                    create_date: Some(managed.updated()),
                };
                out.policies.get_or_insert_default().push(detail(shapes::managed(&managed, (1, 0)), vec![version]));
            }
        }
    }
    Ok(out)
}

fn detail(policy: Policy, versions: Vec<PolicyVersion>) -> ManagedPolicyDetail {
    ManagedPolicyDetail {
        policy_name: policy.policy_name,
        policy_id: policy.policy_id,
        arn: policy.arn,
        path: policy.path,
        default_version_id: policy.default_version_id,
        attachment_count: policy.attachment_count,
        permissions_boundary_usage_count: policy.permissions_boundary_usage_count,
        is_attachable: policy.is_attachable,
        description: policy.description,
        create_date: policy.create_date,
        update_date: policy.update_date,
        policy_version_list: Some(versions),
    }
}
