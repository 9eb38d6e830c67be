//! The simulators, on the engine that decides in earnest.

use std::collections::BTreeMap;
use std::sync::Arc;

use auth::policy::{self, Attached, Kind, Policies, PolicyType, Request};
use auth::{Caller, Policy as Compiled, Principal};
use service::Call;
use wire::Error;

use super::spans::{Span, spans};
use crate::entity::Entity;
use crate::fix::{Owner, Source};
use crate::generated::iam::*;
use crate::identities::IdentitySet;
use crate::page::page;
use crate::records::{GroupRecord, RoleRecord, UserRecord};
use crate::{Iam, errors, names};

/// What both simulators are asked.
struct Question {
    identity: Vec<Simulated>,
    boundary: Option<Simulated>,
    caller: Caller,
    actions: Vec<String>,
    resources: Vec<String>,
    resource_policy: Option<Simulated>,
    owner: Option<String>,
    context: Vec<(String, Vec<String>)>,
    marker: Option<String>,
    max_items: Option<i32>,
}

/// A policy, and where its statements stand.
#[derive(Clone)]
struct Simulated {
    attached: Attached,
    spans: Vec<Span>,
}

impl Simulated {
    fn read(text: &str, kind: Kind, name: &str) -> Result<Self, Error> {
        let policy = Compiled::parse(text, kind)
            .map_err(|error| errors::invalid_input(error.message.clone()).why(error.why()))?;
        Ok(Self { attached: Attached { name: name.into(), policy: Arc::new(policy) }, spans: spans(text) })
    }

    fn statement(&self, policy_type: PolicyType, index: usize) -> Statement {
        let name = &self.attached.name;
        let source_type = match policy_type {
            PolicyType::Resource | PolicyType::Trust => RESOURCE,
            _ if name.starts_with("arn:aws:iam::aws:") => "AWS Managed Policy",
            _ if name.starts_with("arn:") => "Local Managed Policy",
            _ => IDENTITY,
        };
        let span = self.spans.get(index).cloned();
        Statement {
            source_policy_id: Some(name.to_string()),
            source_policy_type: Some(source_type.into()),
            start_position: span.as_ref().map(|span| span.start.clone()),
            end_position: span.map(|span| span.end),
        }
    }
}

const IDENTITY: &str = "IAM Policy";
const RESOURCE: &str = "Resource Policy";

fn inputs(list: Vec<String>, name: &str) -> Result<Vec<Simulated>, Error> {
    let one = |(at, text): (usize, String)| Simulated::read(&text, Kind::Inline, &format!("{name}.{}", at + 1));
    list.into_iter().enumerate().map(one).collect()
}

fn resource_policy(text: Option<String>) -> Result<Option<Simulated>, Error> {
    text.map(|text| Simulated::read(&text, Kind::Resource, "ResourcePolicy")).transpose()
}

fn entries(list: Option<Vec<ContextEntry>>) -> Vec<(String, Vec<String>)> {
    let one = |entry: ContextEntry| Some((entry.context_key_name?, entry.context_key_values.unwrap_or_default()));
    list.unwrap_or_default().into_iter().filter_map(one).collect()
}

/// The principal that an ARN names, as a caller.
fn caller(iam: &Iam, arn: &str) -> Option<Caller> {
    if let Some((account, user)) = iam.memory.by_arn::<UserRecord>(arn) {
        return iam.user_caller(&account, &user.name);
    }
    let (account, role) = iam.memory.by_arn::<RoleRecord>(arn)?;
    Some(Caller::new(Principal::Role {
        account,
        path: role.path.as_str().into(),
        name: role.name.as_str().into(),
        id: role.id.as_str().into(),
    }))
}

/// SimulateCustomPolicy.
pub(crate) async fn custom(
    iam: &Iam,
    call: &Call,
    input: SimulateCustomPolicyRequest,
) -> Result<SimulatePolicyResponse, Error> {
    let someone = Principal::User {
        account: call.account.clone(),
        path: "/".into(),
        name: "simulated".into(),
        id: "AIDASIMULATED".into(),
    };
    let asked = input.caller_arn.as_deref().and_then(|arn| caller(iam, arn));
    simulate(Question {
        identity: inputs(input.policy_input_list, "PolicyInputList")?,
        boundary: boundary(input.permissions_boundary_policy_input_list)?,
        caller: asked.unwrap_or_else(|| Caller::new(someone)),
        actions: input.action_names,
        resources: input.resource_arns.unwrap_or_default(),
        resource_policy: resource_policy(input.resource_policy)?,
        owner: owner(input.resource_owner.as_deref())?,
        context: entries(input.context_entries),
        marker: input.marker,
        max_items: input.max_items,
    })
}

/// SimulatePrincipalPolicy: of a user, a group or a role.
pub(crate) async fn principal(
    iam: &Iam,
    call: &Call,
    input: SimulatePrincipalPolicyRequest,
) -> Result<SimulatePolicyResponse, Error> {
    let set = source(iam, call, &input.policy_source_arn)?;
    let mut identity: Vec<Simulated> =
        set.policies.iter().zip(texts(iam, &input.policy_source_arn)).map(of_text).collect();
    identity.extend(inputs(input.policy_input_list.unwrap_or_default(), "PolicyInputList")?);
    let named = caller(iam, input.caller_arn.as_deref().unwrap_or(&input.policy_source_arn));
    simulate(Question {
        identity,
        boundary: boundary(input.permissions_boundary_policy_input_list)?.or_else(|| {
            let attached = set.boundary.as_ref()?;
            Some(of_text((attached, iam.managed_text(&attached.name))))
        }),
        caller: named.unwrap_or_else(|| call.caller.clone()),
        actions: input.action_names,
        resources: input.resource_arns.unwrap_or_default(),
        resource_policy: resource_policy(input.resource_policy)?,
        owner: owner(input.resource_owner.as_deref())?,
        context: entries(input.context_entries),
        marker: input.marker,
        max_items: input.max_items,
    })
}

/// The account that an ARN names.
fn owner(arn: Option<&str>) -> Result<Option<String>, Error> {
    let Some(arn) = arn else { return Ok(None) };
    let account = Some(arn).filter(|arn| arn.starts_with("arn:")).and_then(|arn| arn.split(':').nth(4));
    let account = account.filter(|account| !account.is_empty());
    let invalid = || errors::invalid_input(format!("'{arn}' is not a valid as a Resource Owner."));
    account.map(|account| Some(account.to_owned())).ok_or_else(invalid)
}

/// One may be given, AWS says; in which words it refuses more is assumed.
fn boundary(list: Option<Vec<String>>) -> Result<Option<Simulated>, Error> {
    let mut list = inputs(list.unwrap_or_default(), "PermissionsBoundaryPolicyInputList")?;
    if list.len() > 1 {
        return Err(errors::invalid_input("Only one permissions boundary policy can be simulated."));
    }
    Ok(list.pop())
}

fn of_text((attached, text): (&Attached, Option<String>)) -> Simulated {
    Simulated { attached: attached.clone(), spans: text.map(|text| spans(&text)).unwrap_or_default() }
}

/// The documents of a user, group or role, in the order in which they are asked.
fn texts(iam: &Iam, arn: &str) -> Vec<Option<String>> {
    let owners = match (iam.memory.by_arn::<GroupRecord>(arn), caller(iam, arn)) {
        (Some((account, group)), _) => vec![Owner { kind: "group", account, name: group.name.clone() }],
        (None, Some(caller)) => iam.owners(caller.principal()),
        (None, None) => Vec::new(),
    };
    let text = |source| match source {
        Source::Inline { text, .. } => Some(text),
        Source::Managed { arn, .. } => iam.managed_text(&arn),
    };
    owners.into_iter().flat_map(|owner| iam.sources_of(owner)).map(text).collect()
}

/// The policies of the user, group or role that an ARN names.
fn source(iam: &Iam, call: &Call, arn: &str) -> Result<Arc<IdentitySet>, Error> {
    let named = |kind: &str| names::parse(arn, kind).filter(|(account, _)| *account == call.account.as_str());
    if let Some((_, name)) = named("group") {
        let group = iam.memory.by_arn::<GroupRecord>(arn).ok_or_else(|| GroupRecord::absent(name))?.1;
        return Ok(Arc::new(iam.group_set(&group)));
    }
    if let Some((_, name)) = named("user") {
        iam.memory.by_arn::<UserRecord>(arn).ok_or_else(|| UserRecord::absent(name))?;
    } else if let Some((_, name)) = named("role") {
        iam.memory.by_arn::<RoleRecord>(arn).ok_or_else(|| RoleRecord::absent(name))?;
    } else {
        return Err(errors::invalid_input(format!(
            "Invalid Entity Arn: {arn} does not clearly define entity type and name."
        )));
    }
    let caller = caller(iam, arn).ok_or_else(|| errors::no_such_entity(format!("{arn} cannot be found.")))?;
    Ok(iam.identity_set(caller.principal()))
}

fn simulate(question: Question) -> Result<SimulatePolicyResponse, Error> {
    let resources = if question.resources.is_empty() { vec!["*".to_owned()] } else { question.resources.clone() };
    let is_arn = |text: &str| text == "*" || (text.starts_with("arn:") && text.splitn(6, ':').count() == 6);
    if let Some(resource) = resources.iter().find(|resource| !is_arn(resource)) {
        return Err(errors::invalid_input(format!("ResourceNames are not in a valid ARN format: {resource}.")));
    }
    let is_action = |text: &str| {
        let fits =
            |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c));
        text.split_once(':').is_some_and(|(service, action)| fits(service) && fits(action))
    };
    if let Some(action) = question.actions.iter().find(|action| !is_action(action)) {
        // Assumption: the words are those for resources.
        return Err(errors::invalid_input(format!("ActionNames are not in a valid format: {action}.")));
    }
    let pairs = question.actions.iter().flat_map(|action| resources.iter().map(move |resource| (action, resource)));
    let pairs: Vec<_> = pairs.enumerate().collect();
    let page = page(pairs, |(at, _)| format!("{at:08}"), question.marker.as_deref(), question.max_items)?;
    let page = page.map(|(_, (action, resource))| result(&question, action, resource));
    Ok(SimulatePolicyResponse {
        is_truncated: page.truncated(),
        evaluation_results: Some(page.items),
        marker: page.marker,
    })
}

fn result(question: &Question, action: &str, resource: &str) -> EvaluationResult {
    let given = |name: &str| {
        let found = question.context.iter().find(|(key, _)| key.eq_ignore_ascii_case(name));
        found.and_then(|(_, values)| values.first().cloned())
    };
    let request = Request {
        resource_account: question.owner.as_deref(),
        source_ip: given("aws:SourceIp").and_then(|ip| ip.parse().ok()),
        context: &question.context,
        ..Request::new(&question.caller, action, resource)
    };
    let identity: Vec<Attached> = question.identity.iter().map(|simulated| simulated.attached.clone()).collect();
    let policies = Policies {
        identity: &identity,
        resource: question.resource_policy.as_ref().map(|simulated| &*simulated.attached.policy),
        boundary: question.boundary.as_ref().map(|simulated| &simulated.attached),
        ..Policies::default()
    };
    let verdict = policy::evaluate(&request, &policies);
    let matched = policy::applying(&request, &policies).1.into_iter().filter_map(|place| {
        let simulated = match place.policy_type {
            PolicyType::Identity => question.identity.get(place.policy),
            PolicyType::Boundary => question.boundary.as_ref(),
            _ => question.resource_policy.as_ref(),
        };
        Some(simulated?.statement(place.policy_type, place.statement))
    });
    let boundary = question.boundary.as_ref().map(|simulated| {
        let alone = Policies { identity: std::slice::from_ref(&simulated.attached), ..Policies::default() };
        PermissionsBoundaryDecisionDetail {
            allowed_by_permissions_boundary: Some(policy::evaluate(&request, &alone).allowed()),
        }
    });
    EvaluationResult {
        eval_action_name: Some(action.to_owned()),
        eval_resource_name: Some(resource.to_owned()),
        eval_decision: Some(verdict.outcome.name().into()),
        matched_statements: Some(matched.collect()),
        missing_context_values: Some(missing(question, &given)),
        organizations_decision_detail: None,
        permissions_boundary_decision_detail: boundary,
        eval_decision_details: details(&request, &policies),
        resource_specific_results: None,
    }
}

/// What each side says across accounts; nothing of one account's own, and none for all resources.
/// Assumption: sides are named as the types of their policies.
fn details(request: &Request<'_>, policies: &Policies<'_>) -> Option<BTreeMap<String, String>> {
    if request.resource == "*" {
        return None;
    }
    let own = request.caller.account().map(|account| account.as_str());
    if request.owner().is_none_or(|owner| own == Some(owner)) {
        return Some(BTreeMap::new());
    }
    let says = |policies: Policies<'_>| policy::applying(request, &policies).0.name().to_owned();
    let identity = says(Policies { identity: policies.identity, ..Policies::default() });
    let resource = says(Policies { resource: policies.resource, ..Policies::default() });
    Some([(IDENTITY.to_owned(), identity), (RESOURCE.to_owned(), resource)].into())
}

/// Keys that the policies look at and the simulation does not give. Those that every real request
/// has are not asked for.
fn missing(question: &Question, given: &dyn Fn(&str) -> Option<String>) -> Vec<String> {
    let policies = question.identity.iter().chain(&question.boundary).chain(&question.resource_policy);
    let mut keys = joined(policies.map(|simulated| &simulated.attached));
    keys.retain(|key| given(key).is_none() && !key.to_ascii_lowercase().starts_with("aws:principal"));
    keys
}

/// GetContextKeysForCustomPolicy.
pub(crate) async fn context_keys_custom(
    _iam: &Iam,
    _call: &Call,
    input: GetContextKeysForCustomPolicyRequest,
) -> Result<GetContextKeysForPolicyResponse, Error> {
    let policies = inputs(input.policy_input_list, "PolicyInputList")?;
    let keys = joined(policies.iter().map(|simulated| &simulated.attached));
    Ok(GetContextKeysForPolicyResponse { context_key_names: Some(keys) })
}

/// GetContextKeysForPrincipalPolicy.
pub(crate) async fn context_keys_principal(
    iam: &Iam,
    call: &Call,
    input: GetContextKeysForPrincipalPolicyRequest,
) -> Result<GetContextKeysForPolicyResponse, Error> {
    let own = source(iam, call, &input.policy_source_arn)?;
    let given = inputs(input.policy_input_list.unwrap_or_default(), "PolicyInputList")?;
    let keys = joined(own.policies.iter().chain(given.iter().map(|simulated| &simulated.attached)));
    Ok(GetContextKeysForPolicyResponse { context_key_names: Some(keys) })
}

/// The keys of all policies, each once.
fn joined<'p>(policies: impl Iterator<Item = &'p Attached>) -> Vec<String> {
    let mut keys: Vec<String> = policies.flat_map(|attached| attached.policy.context_keys()).collect();
    keys.sort_by_cached_key(|key| key.to_ascii_lowercase());
    keys.dedup_by(|a, b| a.eq_ignore_ascii_case(b));
    keys
}
