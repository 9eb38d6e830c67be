//! Which services a user, role, group or policy gives access to, and when they were used last, from
//! what is recorded of questions ([`crate::usage`]). Root is not recorded, nor a use's region. A
//! report is made when it is read; AWS takes minutes. Reports are forgotten at a restart.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Mutex, PoisonError};

use auth::Policy;
use auth::policy::Kind;
use base::{AccountId, RequestId, Timestamp};
use service::Call;
use wire::Error;

use super::shapes::count;
use crate::entity::Pathed;
use crate::generated::iam::*;
use crate::page::page;
use crate::records::{GroupRecord, RoleRecord, UserRecord};
use crate::sources::{Owner, Source};
use crate::usage::Used;
use crate::{Iam, errors, names};

/// Reports that are remembered. The oldest go.
const MOST_JOBS: usize = 1000;
/// What a policy of `*` gives access to: the services that are here.
const SERVICES: &[&str] = &["apigateway", "execute-api", "iam", "lambda", "logs", "sts"];

/// Reports that were asked for, by id.
#[derive(Debug, Default)]
pub(crate) struct Jobs(Mutex<HashMap<String, Job>>);

#[derive(Debug, Clone)]
struct Job {
    account: AccountId,
    arn: String,
    granularity: Option<String>,
    created: Timestamp,
}

impl Jobs {
    fn put(&self, id: String, job: Job) {
        let mut jobs = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if jobs.len() >= MOST_JOBS {
            let oldest = jobs.iter().min_by_key(|(_, job)| job.created).map(|(id, _)| id.clone());
            oldest.and_then(|id| jobs.remove(&id));
        }
        jobs.insert(id, job);
    }

    /// Forgets all.
    pub(crate) fn clear(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    fn get(&self, id: &str, account: &AccountId) -> Result<Job, Error> {
        let jobs = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let job = jobs.get(id).filter(|job| job.account == *account).cloned();
        job.ok_or_else(|| errors::no_such_entity(format!("Job with id {id} cannot be found.")))
    }
}

/// A user or role whose uses count for a report.
struct User {
    arn: String,
    info: EntityInfo,
}

impl User {
    fn of<E: Pathed>(account: &AccountId, record: &E, id: &str) -> Self {
        let arn = record.arn(account);
        let info = EntityInfo {
            arn: Some(arn.clone()),
            name: Some(record.name().to_owned()),
            r#type: Some(E::KIND.to_uppercase()),
            id: Some(id.to_owned()),
            path: Some(record.path().to_owned()),
        };
        Self { arn, info }
    }
}

/// What a report is about: whose uses count, and the policies that give access.
struct Subject {
    users: Vec<User>,
    policies: Vec<(PolicyGrantingServiceAccess, Policy)>,
}

/// GenerateServiceLastAccessedDetails.
pub(crate) async fn generate(
    iam: &Iam,
    call: &Call,
    input: GenerateServiceLastAccessedDetailsRequest,
) -> Result<GenerateServiceLastAccessedDetailsResponse, Error> {
    subject(iam, call, &input.arn)?;
    let id = RequestId::new(&*iam.rng).to_string();
    let job = Job { account: call.account.clone(), arn: input.arn, granularity: input.granularity, created: call.time };
    iam.jobs.put(id.clone(), job);
    Ok(GenerateServiceLastAccessedDetailsResponse { job_id: Some(id) })
}

/// GetServiceLastAccessedDetails.
pub(crate) async fn get(
    iam: &Iam,
    call: &Call,
    input: GetServiceLastAccessedDetailsRequest,
) -> Result<GetServiceLastAccessedDetailsResponse, Error> {
    let job = iam.jobs.get(&input.job_id, &call.account)?;
    let subject = subject(iam, call, &job.arn)?;
    let used = iam.usage.recorded.all();
    let used: Vec<&Used> =
        used.iter().filter(|used| subject.users.iter().any(|user| user.arn == used.principal)).collect();
    let with_actions = job.granularity.as_deref() == Some("ACTION_LEVEL");
    let services = subject.services();
    let page = page(services, String::clone, input.marker.as_deref(), input.max_items)?;
    let page = page.map(|service| accessed(service, &used, with_actions));
    Ok(GetServiceLastAccessedDetailsResponse {
        job_status: Some("COMPLETED".into()),
        job_type: Some(job.granularity.unwrap_or_else(|| "SERVICE_LEVEL".into())),
        job_creation_date: Some(job.created),
        job_completion_date: Some(job.created),
        is_truncated: page.truncated(),
        services_last_accessed: Some(page.items),
        marker: page.marker,
        error: None,
    })
}

/// GetServiceLastAccessedDetailsWithEntities: who of them used one service.
pub(crate) async fn get_with_entities(
    iam: &Iam,
    call: &Call,
    input: GetServiceLastAccessedDetailsWithEntitiesRequest,
) -> Result<GetServiceLastAccessedDetailsWithEntitiesResponse, Error> {
    let job = iam.jobs.get(&input.job_id, &call.account)?;
    let mut users = subject(iam, call, &job.arn)?.users;
    users.sort_by(|a, b| a.arn.cmp(&b.arn));
    let used = iam.usage.recorded.all();
    let page = page(users, |user| user.arn.clone(), input.marker.as_deref(), input.max_items)?;
    let page = page.map(|user| {
        let own = used
            .iter()
            .filter(|used| used.principal == user.arn && service_of(&used.action) == input.service_namespace);
        EntityDetails { last_authenticated: own.map(|used| used.last).max(), entity_info: Some(user.info) }
    });
    Ok(GetServiceLastAccessedDetailsWithEntitiesResponse {
        job_status: Some("COMPLETED".into()),
        job_creation_date: Some(job.created),
        job_completion_date: Some(job.created),
        is_truncated: page.truncated(),
        entity_details_list: Some(page.items),
        marker: page.marker,
        error: None,
    })
}

/// ListPoliciesGrantingServiceAccess. The list is short and comes whole.
pub(crate) async fn granting(
    iam: &Iam,
    call: &Call,
    input: ListPoliciesGrantingServiceAccessRequest,
) -> Result<ListPoliciesGrantingServiceAccessResponse, Error> {
    let subject = subject(iam, call, &input.arn)?;
    let entry = |service: String| {
        let granting = subject.policies.iter().filter(|(_, policy)| speaks_of(policy, &service));
        ListPoliciesGrantingServiceAccessEntry {
            policies: Some(granting.map(|(shape, _)| shape.clone()).collect()),
            service_namespace: Some(service),
        }
    };
    Ok(ListPoliciesGrantingServiceAccessResponse {
        policies_granting_service_access: Some(input.service_namespaces.into_iter().map(entry).collect()),
        is_truncated: Some(false),
        marker: None,
    })
}

fn subject(iam: &Iam, call: &Call, arn: &str) -> Result<Subject, Error> {
    let account = &call.account;
    let own = |found: &AccountId| found == account;
    if let Some((_, user)) = iam.memory.by_arn::<UserRecord>(arn).filter(|(found, _)| own(found)) {
        let owner = |kind, name: &String| Owner { kind, account: account.clone(), name: name.clone() };
        let mut owners = vec![owner("user", &user.name)];
        owners.extend(user.groups.iter().map(|name| owner("group", name)));
        return Ok(Subject { users: vec![User::of(account, &*user, &user.id)], policies: policies(iam, owners) });
    }
    if let Some((_, role)) = iam.memory.by_arn::<RoleRecord>(arn).filter(|(found, _)| own(found)) {
        let owner = Owner { kind: "role", account: account.clone(), name: role.name.clone() };
        return Ok(Subject { users: vec![User::of(account, &*role, &role.id)], policies: policies(iam, vec![owner]) });
    }
    if let Some((_, group)) = iam.memory.by_arn::<GroupRecord>(arn).filter(|(found, _)| own(found)) {
        let owner = Owner { kind: "group", account: account.clone(), name: group.name.clone() };
        return Ok(Subject { users: members(iam, account, &group), policies: policies(iam, vec![owner]) });
    }
    let text = names::parse(arn, "policy").and_then(|_| iam.managed_text(arn));
    let policy = text.and_then(|text| Policy::parse(&text, Kind::Managed).ok());
    let policy = policy.ok_or_else(|| errors::no_such_entity(format!("ARN {arn} is not found.")))?;
    Ok(Subject { users: attached(iam, account, arn), policies: vec![(managed_shape(None, arn), policy)] })
}

fn members(iam: &Iam, account: &AccountId, group: &GroupRecord) -> Vec<User> {
    let members = group.members.iter().filter_map(|name| iam.memory.get::<UserRecord>(account, name));
    members.map(|user| User::of(account, &*user, &user.id)).collect()
}

/// Users, roles and members of groups that a policy is attached to.
fn attached(iam: &Iam, account: &AccountId, arn: &str) -> Vec<User> {
    let state = iam.memory.read();
    let account_state = state.account(account);
    let has = |list: &[String]| list.iter().any(|attached| attached == arn);
    let in_group = |user: &UserRecord| {
        let groups = user.groups.iter().filter_map(|name| account_state.groups.get(name));
        groups.into_iter().any(|group| has(&group.grants.attached))
    };
    let users = account_state.users.values().filter(|user| has(&user.grants.attached) || in_group(user));
    let roles = account_state.roles.values().filter(|role| has(&role.grants.attached));
    users
        .map(|user| User::of(account, &**user, &user.id))
        .chain(roles.map(|role| User::of(account, &**role, &role.id)))
        .collect()
}

fn policies(iam: &Iam, owners: Vec<Owner>) -> Vec<(PolicyGrantingServiceAccess, Policy)> {
    let sources = owners.into_iter().flat_map(|owner| iam.sources_of(owner));
    let one = |source: Source| match source {
        Source::Inline { owner, name, text } => {
            let shape = PolicyGrantingServiceAccess {
                policy_name: Some(name),
                policy_type: Some("INLINE".into()),
                entity_type: Some(owner.kind.to_uppercase()),
                entity_name: Some(owner.name),
                policy_arn: None,
            };
            Some((shape, Policy::parse(&text, Kind::Inline).ok()?))
        }
        Source::Managed { owner, arn } => {
            let policy = Policy::parse(&iam.managed_text(&arn)?, Kind::Managed).ok()?;
            Some((managed_shape(Some(owner), &arn), policy))
        }
    };
    sources.filter_map(one).collect()
}

fn managed_shape(owner: Option<Owner>, arn: &str) -> PolicyGrantingServiceAccess {
    PolicyGrantingServiceAccess {
        policy_name: names::parse(arn, "policy").map(|(_, name)| name.to_owned()),
        policy_type: Some("MANAGED".into()),
        policy_arn: Some(arn.to_owned()),
        entity_type: owner.as_ref().map(|owner| owner.kind.to_uppercase()),
        entity_name: owner.map(|owner| owner.name),
    }
}

impl Subject {
    fn services(&self) -> BTreeSet<String> {
        self.policies.iter().flat_map(|(_, policy)| services(policy)).collect()
    }
}

/// The services that a policy's actions speak of.
fn services(policy: &Policy) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    for pattern in policy.action_patterns() {
        match pattern.split(':').next() {
            Some("*") | None => out.extend(SERVICES.iter().map(|name| (*name).to_owned())),
            Some(service) => drop(out.insert(service.to_ascii_lowercase())),
        }
    }
    out
}

/// Whether a policy's actions speak of a service, which need not be one that is built here.
fn speaks_of(policy: &Policy, service: &str) -> bool {
    let named = |pattern: &str| service_of(pattern) == "*" || service_of(pattern).eq_ignore_ascii_case(service);
    policy.action_patterns().any(named)
}

fn service_of(action: &str) -> &str {
    action.split(':').next().unwrap_or_default()
}

/// What was recorded of one service.
fn accessed(service: String, used: &[&Used], with_actions: bool) -> ServiceLastAccessed {
    let own: Vec<&&Used> = used.iter().filter(|used| service_of(&used.action) == service).collect();
    let last = own.iter().max_by_key(|used| used.last);
    let entities: BTreeSet<&str> = own.iter().map(|used| used.principal.as_str()).collect();
    let mut actions: BTreeMap<&str, &Used> = BTreeMap::new();
    for used in &own {
        let action = used.action.split_once(':').map_or("", |(_, action)| action);
        let known = actions.entry(action).or_insert(used);
        if known.last < used.last {
            *known = used;
        }
    }
    let tracked = actions.into_iter().map(|(action, used)| TrackedActionLastAccessed {
        action_name: Some(action.to_owned()),
        last_accessed_entity: Some(used.principal.clone()),
        last_accessed_time: Some(used.last),
        last_accessed_region: None,
    });
    ServiceLastAccessed {
        service_name: Some(title(&service).to_owned()),
        last_authenticated: last.map(|used| used.last),
        last_authenticated_entity: last.map(|used| used.principal.clone()),
        last_authenticated_region: None,
        total_authenticated_entities: Some(count(entities.len())),
        tracked_actions_last_accessed: with_actions.then(|| tracked.collect()),
        service_namespace: Some(service),
    }
}

/// A service's name as AWS writes it; its namespace where it is not here.
fn title(namespace: &str) -> &str {
    match namespace {
        "apigateway" => "Amazon API Gateway Management",
        "execute-api" => "Amazon API Gateway",
        "iam" => "AWS Identity and Access Management",
        "lambda" => "AWS Lambda",
        "logs" => "Amazon CloudWatch Logs",
        "sts" => "AWS Security Token Service",
        other => other,
    }
}
