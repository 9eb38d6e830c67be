//! Managed policies: the account's own, and AWS's.

use std::collections::BTreeSet;
use std::sync::Arc;

use auth::Policy as Compiled;
use auth::policy::Kind;
use base::AccountId;
use service::Call;
use wire::Error;

use super::{shapes, tags};
use crate::entity::{Entity, Granted};
use crate::generated::iam::*;
use crate::managed::Managed;
use crate::memory::State;
use crate::page::page;
use crate::records::{Document, PolicyRecord, PolicyVersionRecord};
use crate::transaction::{Change, Stop};
use crate::{Iam, errors, ids, names};

const MOST_POLICIES: usize = 1500;

/// Which policy an ARN names.
pub(super) enum Found {
    Aws(Managed),
    Customer(Arc<PolicyRecord>),
}

pub(super) fn absent(arn: &str) -> Error {
    PolicyRecord::absent(arn)
}

/// AWS's, or one of the account's.
pub(super) fn find(iam: &Iam, call: &Call, arn: &str) -> Result<Found, Error> {
    if let Some(managed) = Managed::by_arn(arn) {
        return Ok(Found::Aws(managed));
    }
    if names::parse(arn, "policy").is_none() {
        return Err(errors::validation(format!("ARN {arn} is not valid.")));
    }
    match iam.memory.by_arn::<PolicyRecord>(arn) {
        Some((account, policy)) if account == call.account => Ok(Found::Customer(policy)),
        _ => Err(absent(arn)),
    }
}

/// One of the account's policies, to change: AWS's cannot be.
pub(super) fn own(change: &Change<'_>, arn: &str) -> Result<PolicyRecord, Stop> {
    if Managed::by_arn(arn).is_some() {
        return Err(Error::new(403, "AccessDenied", "You cannot change a policy of AWS.").into());
    }
    if names::parse(arn, "policy").is_none() {
        return Err(errors::validation(format!("ARN {arn} is not valid.")).into());
    }
    change.find_by_arn(arn)?.ok_or_else(|| absent(arn).into())
}

/// Checks a managed policy's document.
pub(super) fn check(text: &str) -> Result<Document, Error> {
    Compiled::parse(text, Kind::Managed).map_err(errors::malformed)?;
    if names::policy_size(text) > names::LONGEST_POLICY {
        return Err(errors::quota("PolicySize", names::LONGEST_POLICY));
    }
    Ok(Document::new(text))
}

/// CreatePolicy.
pub(crate) async fn create(iam: &Iam, call: &Call, input: CreatePolicyRequest) -> Result<CreatePolicyResponse, Error> {
    let document = check(&input.policy_document)?;
    let tags = tags::checked(Vec::new(), input.tags.unwrap_or_default())?;
    if iam.memory.read().account(&call.account).policies.len() >= MOST_POLICIES {
        return Err(errors::quota("PoliciesPerAccount", MOST_POLICIES));
    }
    let policy = PolicyRecord {
        id: ids::unique_id(&*iam.rng, "ANPA"),
        name: input.policy_name,
        path: names::path(input.path)?,
        created: call.time,
        updated: call.time,
        tags,
        description: input.description,
        versions: vec![PolicyVersionRecord { number: 1, document, created: call.time }],
        default_version: 1,
        last_version: 1,
        attached_to: BTreeSet::new(),
        boundary_of: BTreeSet::new(),
    };
    iam.change(&call.account, |change| {
        change.must_be_new::<PolicyRecord>(&policy.name)?;
        change.put(policy.clone())
    })
    .await?;
    let shape = shapes::policy(&call.account, &policy, true);
    // What was just made shows no tags when it has none.
    Ok(CreatePolicyResponse { policy: Some(Policy { tags: shapes::tags(&policy.tags), description: None, ..shape }) })
}

/// GetPolicy.
pub(crate) async fn get(iam: &Iam, call: &Call, input: GetPolicyRequest) -> Result<GetPolicyResponse, Error> {
    let policy = match find(iam, call, &input.policy_arn)? {
        Found::Aws(managed) => {
            let uses = uses_of_aws(&iam.memory.read(), &call.account, &input.policy_arn);
            Policy { tags: Some(Vec::new()), ..shapes::managed(&managed, uses) }
        }
        Found::Customer(record) => shapes::policy(&call.account, &record, true),
    };
    Ok(GetPolicyResponse { policy: Some(policy) })
}

/// ListPolicies: `Scope` is `All` (default), `AWS` or `Local`.
pub(crate) async fn list(iam: &Iam, call: &Call, input: ListPoliciesRequest) -> Result<ListPoliciesResponse, Error> {
    let state = iam.memory.read();
    let scope = input.scope.as_deref().unwrap_or("All");
    let prefix = input.path_prefix.as_deref().unwrap_or("/");
    let usage = input.policy_usage_filter.as_deref();
    let wanted = |policy: &Policy| {
        let used = |count: Option<i32>| count.unwrap_or(0) > 0;
        let fits = match usage {
            Some("PermissionsBoundary") => used(policy.permissions_boundary_usage_count),
            _ => true,
        };
        let attached =
            used(policy.attachment_count) || (usage.is_some() && used(policy.permissions_boundary_usage_count));
        fits && (!input.only_attached.unwrap_or(false) || attached)
    };
    let mut all: Vec<Policy> = Vec::new();
    if scope != "AWS" {
        let own = state.account(&call.account).policies.values().filter(|p| p.path.starts_with(prefix));
        all.extend(own.map(|p| shapes::policy(&call.account, p, false)));
    }
    if scope != "Local" {
        let uses = all_uses_of_aws(&state, &call.account);
        let aws = Managed::all().filter(|p| p.path.starts_with(prefix));
        all.extend(aws.map(|p| {
            let uses = uses.get(&p.arn()).copied().unwrap_or_default();
            shapes::managed(&p, uses)
        }));
    }
    all.retain(wanted);
    // The account's own come first.
    let key = |policy: &Policy| {
        let arn = policy.arn.as_deref().unwrap_or_default();
        format!("{}{arn}", u8::from(arn.starts_with("arn:aws:iam::aws:")))
    };
    all.sort_by_cached_key(key);
    let page = page(all, key, input.marker.as_deref(), input.max_items)?;
    Ok(ListPoliciesResponse { is_truncated: page.truncated(), policies: Some(page.items), marker: page.marker })
}

/// DeletePolicy.
pub(crate) async fn delete(iam: &Iam, call: &Call, input: DeletePolicyRequest) -> Result<(), Error> {
    iam.change(&call.account, |change| {
        let policy = own(change, &input.policy_arn)?;
        if !policy.attached_to.is_empty() {
            return Err(errors::conflict("Cannot delete a policy attached to entities.").into());
        }
        if !policy.boundary_of.is_empty() {
            return Err(errors::conflict("Cannot delete a policy that is used as a permissions boundary.").into());
        }
        if policy.versions.len() > 1 {
            let message = "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. The default version is deleted with the policy.";
            return Err(errors::conflict(message).into());
        }
        change.remove::<PolicyRecord>(&policy.name)
    })
    .await
}

/// ListEntitiesForPolicy.
pub(crate) async fn list_entities(
    iam: &Iam,
    call: &Call,
    input: ListEntitiesForPolicyRequest,
) -> Result<ListEntitiesForPolicyResponse, Error> {
    find(iam, call, &input.policy_arn)?;
    let state = iam.memory.read();
    let account = state.account(&call.account);
    let filter = input.entity_filter.as_deref();
    let prefix = input.path_prefix.as_deref().unwrap_or("/");
    let uses = |record: &dyn HasGrants| {
        let attached = record.attached().contains(&input.policy_arn);
        let boundary = record.boundary() == Some(input.policy_arn.as_str());
        record.in_path(prefix)
            && match input.policy_usage_filter.as_deref() {
                Some("PermissionsPolicy") => attached,
                Some("PermissionsBoundary") => boundary,
                _ if filter == Some("PermissionsBoundary") => boundary,
                _ => attached,
            }
    };
    let wanted = |kind: &str| {
        filter.is_none_or(|filter| filter == kind || filter == "LocalManagedPolicy" || filter == "AWSManagedPolicy")
    };
    let mut all: Vec<Entry> = Vec::new();
    if wanted("Group") {
        all.extend(account.groups.values().filter(|g| uses(&***g)).map(|g| Entry(0, g.name.clone(), g.id.clone())));
    }
    if wanted("User") {
        all.extend(account.users.values().filter(|u| uses(&***u)).map(|u| Entry(1, u.name.clone(), u.id.clone())));
    }
    if wanted("Role") {
        all.extend(account.roles.values().filter(|r| uses(&***r)).map(|r| Entry(2, r.name.clone(), r.id.clone())));
    }
    let key = |entry: &Entry| format!("{}{}", entry.0, entry.1.to_lowercase());
    let page = page(all, key, input.marker.as_deref(), input.max_items)?;
    let mut out = ListEntitiesForPolicyResponse {
        policy_groups: Some(Vec::new()),
        policy_users: Some(Vec::new()),
        policy_roles: Some(Vec::new()),
        is_truncated: page.truncated(),
        marker: page.marker,
    };
    for Entry(kind, name, id) in page.items {
        let (name, id) = (Some(name), Some(id));
        match kind {
            0 => out.policy_groups.get_or_insert_default().push(PolicyGroup { group_name: name, group_id: id }),
            1 => out.policy_users.get_or_insert_default().push(PolicyUser { user_name: name, user_id: id }),
            _ => out.policy_roles.get_or_insert_default().push(PolicyRole { role_name: name, role_id: id }),
        }
    }
    Ok(out)
}

/// Kind, name, id.
struct Entry(u8, String, String);

trait HasGrants {
    fn attached(&self) -> &[String];
    fn boundary(&self) -> Option<&str>;
    fn in_path(&self, prefix: &str) -> bool;
}

impl<E: Granted> HasGrants for E {
    fn attached(&self) -> &[String] {
        &self.grants().attached
    }
    fn boundary(&self) -> Option<&str> {
        self.grants().boundary.as_deref()
    }
    fn in_path(&self, prefix: &str) -> bool {
        self.path().starts_with(prefix)
    }
}

type Uses = std::collections::HashMap<String, (usize, usize)>;

/// How often each of AWS's policies is attached, and is a boundary, in an account.
fn all_uses_of_aws(state: &State, account: &AccountId) -> Uses {
    let account = state.account(account);
    let mut uses = Uses::new();
    let grants = (account.users.values().map(|u| &u.grants))
        .chain(account.groups.values().map(|g| &g.grants))
        .chain(account.roles.values().map(|r| &r.grants));
    for grants in grants {
        for arn in grants.attached.iter().filter(|arn| arn.starts_with("arn:aws:iam::aws:")) {
            uses.entry(arn.clone()).or_default().0 += 1;
        }
        for arn in grants.boundary.iter().filter(|arn| arn.starts_with("arn:aws:iam::aws:")) {
            uses.entry(arn.clone()).or_default().1 += 1;
        }
    }
    uses
}

fn uses_of_aws(state: &State, account: &AccountId, arn: &str) -> (usize, usize) {
    all_uses_of_aws(state, account).get(arn).copied().unwrap_or_default()
}
