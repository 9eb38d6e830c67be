//! The simulators, on the engine that decides in earnest.

use std::sync::Arc;

use auth::policy::{self, Attached, Kind, Policies, Request};
use auth::{Caller, Policy as Compiled, Principal};
use service::Call;
use wire::Error;

use crate::entity::Entity;
use crate::generated::iam::*;
use crate::identities::IdentitySet;
use crate::page::page;
use crate::records::{GroupRecord, RoleRecord, UserRecord};
use crate::{Iam, errors, names};

/// What both simulators are asked.
struct Question {
    identity: Vec<Attached>,
    boundary: Option<Attached>,
    caller: Caller,
    actions: Vec<String>,
    resources: Vec<String>,
    resource_policy: Option<Compiled>,
    owner: Option<String>,
    context: Vec<(String, Vec<String>)>,
    marker: Option<String>,
    max_items: Option<i32>,
}

fn parse(text: &str, kind: Kind) -> Result<Compiled, Error> {
    Compiled::parse(text, kind).map_err(|error| errors::invalid_input(error.message.clone()).why(error.why()))
}

fn inputs(list: Vec<String>, name: &str) -> Result<Vec<Attached>, Error> {
    let one = |(at, text): (usize, String)| {
        let policy = Arc::new(parse(&text, Kind::Inline)?);
        Ok(Attached { name: format!("{name}.{}", at + 1).into(), policy })
    };
    list.into_iter().enumerate().map(one).collect()
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
        boundary: joined(input.permissions_boundary_policy_input_list)?,
        caller: asked.unwrap_or_else(|| Caller::new(someone)),
        actions: input.action_names,
        resources: input.resource_arns.unwrap_or_default(),
        resource_policy: input.resource_policy.map(|text| parse(&text, Kind::Resource)).transpose()?,
        owner: owner(input.resource_owner.as_deref()),
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
    let mut identity = set.policies.clone();
    identity.extend(inputs(input.policy_input_list.unwrap_or_default(), "PolicyInputList")?);
    let named = caller(iam, input.caller_arn.as_deref().unwrap_or(&input.policy_source_arn));
    simulate(Question {
        identity,
        boundary: joined(input.permissions_boundary_policy_input_list)?.or_else(|| set.boundary.clone()),
        caller: named.unwrap_or_else(|| call.caller.clone()),
        actions: input.action_names,
        resources: input.resource_arns.unwrap_or_default(),
        resource_policy: input.resource_policy.map(|text| parse(&text, Kind::Resource)).transpose()?,
        owner: owner(input.resource_owner.as_deref()),
        context: entries(input.context_entries),
        marker: input.marker,
        max_items: input.max_items,
    })
}

fn owner(arn: Option<&str>) -> Option<String> {
    arn.map(|arn| arn.split(':').nth(4).unwrap_or(arn).to_owned())
}

/// At most one boundary may be given.
fn joined(list: Option<Vec<String>>) -> Result<Option<Attached>, Error> {
    Ok(inputs(list.unwrap_or_default(), "PermissionsBoundaryPolicyInputList")?.pop())
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
    let policies = Policies {
        identity: &question.identity,
        resource: question.resource_policy.as_ref(),
        boundary: question.boundary.as_ref(),
        ..Policies::default()
    };
    let verdict = policy::evaluate(&request, &policies);
    let decision = policy::explain(&request, &policies, &verdict);
    let matched = decision.steps.iter().filter(|step| step.result == "applies");
    let matched = matched.map(|step| Statement {
        source_policy_id: Some(step.policy.clone()),
        source_policy_type: Some(source_type(&step.policy_type, &step.policy).into()),
        start_position: None,
        end_position: None,
    });
    let boundary = question.boundary.as_ref().map(|attached| {
        let alone = Policies { identity: std::slice::from_ref(attached), ..Policies::default() };
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
        eval_decision_details: None,
        resource_specific_results: None,
    }
}

fn source_type(policy_type: &str, name: &str) -> &'static str {
    match policy_type {
        "resource" => "Resource Policy",
        _ if name.starts_with("arn:aws:iam::aws:") => "AWS Managed Policy",
        _ if name.starts_with("arn:") => "Local Managed Policy",
        _ => "IAM Policy",
    }
}

/// Keys that the policies look at and the simulation does not give. Those that every real request
/// has are not asked for.
fn missing(question: &Question, given: &dyn Fn(&str) -> Option<String>) -> Vec<String> {
    let policies = question.identity.iter().chain(question.boundary.iter()).map(|attached| &*attached.policy);
    let mut keys: Vec<String> =
        policies.chain(question.resource_policy.as_ref()).flat_map(|p| p.context_keys()).collect();
    keys.retain(|key| given(key).is_none() && !key.starts_with("aws:principal"));
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// GetContextKeysForCustomPolicy.
pub(crate) async fn context_keys_custom(
    _iam: &Iam,
    _call: &Call,
    input: GetContextKeysForCustomPolicyRequest,
) -> Result<GetContextKeysForPolicyResponse, Error> {
    Ok(keys(&inputs(input.policy_input_list, "PolicyInputList")?))
}

/// GetContextKeysForPrincipalPolicy.
pub(crate) async fn context_keys_principal(
    iam: &Iam,
    call: &Call,
    input: GetContextKeysForPrincipalPolicyRequest,
) -> Result<GetContextKeysForPolicyResponse, Error> {
    let mut policies = source(iam, call, &input.policy_source_arn)?.policies.clone();
    policies.extend(inputs(input.policy_input_list.unwrap_or_default(), "PolicyInputList")?);
    Ok(keys(&policies))
}

fn keys(policies: &[Attached]) -> GetContextKeysForPolicyResponse {
    let mut keys: Vec<String> = policies.iter().flat_map(|attached| attached.policy.context_keys()).collect();
    keys.sort_unstable();
    keys.dedup();
    GetContextKeysForPolicyResponse { context_key_names: Some(keys) }
}
