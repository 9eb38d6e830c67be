//! The simulators, on the engine that decides in earnest.

use std::collections::BTreeMap;
use std::sync::Arc;

use auth::policy::{self, Attached, Kind, Outcome, Place, Policies, PolicyType, Request};
use auth::{Caller, Policy as Compiled, Principal};
use base::AccountId;
use service::Call;
use wire::Error;

use super::spans::{Span, spans};
use crate::generated::iam::*;
use crate::page::page;
use crate::records::{GroupRecord, RoleRecord, UserRecord};
use crate::sources::{Owner, Source};
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

/// A policy, how answers name it, where its statements stand, and the context keys that it looks at.
struct Simulated {
    attached: Attached,
    id: String,
    spans: Vec<Span>,
    keys: Vec<String>,
}

impl Simulated {
    fn read(text: &str, kind: Kind, name: &str) -> Result<Self, Error> {
        let policy = Compiled::parse(text, kind)
            .map_err(|error| errors::invalid_input(error.message.clone()).why(error.why()))?;
        let attached = Attached { name: name.into(), policy: Arc::new(policy) };
        Ok(Self::new(attached, name.to_owned(), text))
    }

    fn new(attached: Attached, id: String, text: &str) -> Self {
        let keys = attached.policy.context_keys().into_iter().map(|key| as_written(text, key)).collect();
        Self { attached, id, spans: spans(text), keys }
    }

    fn statement(&self, policy_type: PolicyType, index: usize) -> Statement {
        let source_type = match policy_type {
            PolicyType::Resource | PolicyType::Trust => RESOURCE,
            PolicyType::Boundary => BOUNDARY,
            _ => IDENTITY,
        };
        let span = self.spans.get(index).cloned();
        Statement {
            source_policy_id: Some(self.id.clone()),
            source_policy_type: Some(source_type.into()),
            start_position: span.as_ref().map(|span| span.start.clone()),
            end_position: span.map(|span| span.end),
        }
    }
}

const IDENTITY: &str = "IAM Policy";
const RESOURCE: &str = "Resource Policy";
const BOUNDARY: &str = "Permissions Boundary Policy";

/// A variable's key as its document writes it: compiled, it is in lower case.
fn as_written(text: &str, key: String) -> String {
    let at = text.to_ascii_lowercase().find(&format!("${{{key}"));
    at.and_then(|at| text.get(at + 2..at + 2 + key.len())).map_or(key.clone(), str::to_owned)
}

fn inputs(list: Vec<String>, name: &str) -> Result<Vec<Simulated>, Error> {
    let one = |(at, text): (usize, String)| Simulated::read(&text, Kind::Inline, &format!("{name}.{}", at + 1));
    list.into_iter().enumerate().map(one).collect()
}

/// A resource's policy speaks of a caller and of resources: both must be told.
fn resource_policy(text: Option<String>, caller: bool, resources: &[String]) -> Result<Option<Simulated>, Error> {
    let Some(text) = text else { return Ok(None) };
    if !caller {
        return Err(errors::invalid_input("Invalid caller - Caller cannot be null or empty."));
    }
    if resources.is_empty() || resources.iter().any(|resource| resource == "*") {
        return Err(errors::invalid_input("Invalid Entity Arn: * does not clearly define entity type and name."));
    }
    Simulated::read(&text, Kind::Resource, "ResourcePolicy").map(Some)
}

/// What the simulation gives of the request's context; an entry that says nothing is none.
fn entries(list: Option<Vec<ContextEntry>>) -> Result<Vec<(String, Vec<String>)>, Error> {
    let one = |entry: ContextEntry| {
        let values = entry.context_key_values.unwrap_or_default();
        let Some(name) = entry.context_key_name else {
            let nothing = values.is_empty() && entry.context_key_type.is_none();
            let unnamed = || Err(errors::invalid_input("ContextKeyName cannot be null or empty."));
            return if nothing { Ok(None) } else { unnamed() };
        };
        if entry.context_key_type.is_none() {
            return Err(errors::invalid_input(format!("Context key {name} has invalid type null.")));
        }
        if values.is_empty() {
            let message = format!("Context values for context key {name} cannot be null or empty.");
            return Err(errors::invalid_input(message));
        }
        Ok(Some((name, values)))
    };
    list.unwrap_or_default().into_iter().filter_map(|entry| one(entry).transpose()).collect()
}

/// Who calls when nobody is named: somebody of the account without name or ARN.
fn someone(account: &AccountId) -> Caller {
    Caller::new(Principal::User {
        account: account.clone(),
        path: "/".into(),
        name: "simulated".into(),
        id: "STUB_PRINCIPAL_FOR_POLICY_SIMULATOR".into(),
    })
}

/// What somebody without name and ARN lacks. Entries that the simulation gives stand before these.
fn nameless() -> [(String, Vec<String>); 2] {
    ["aws:username", "aws:PrincipalArn"].map(|key| (key.to_owned(), Vec::new()))
}

/// The caller that `CallerArn` names: a user, role or group, which need not be there. A group calls
/// nothing.
fn named(iam: &Iam, arn: Option<&str>) -> Result<Option<Caller>, Error> {
    let Some(arn) = arn else { return Ok(None) };
    if let Some(known) = known(iam, arn) {
        return Ok(Some(known));
    }
    let invalid =
        || errors::invalid_input("Invalid caller - Caller must be an IAM user, role or group in this context.");
    let parsed = ["user", "role", "group"].into_iter().find_map(|kind| Some((kind, names::parse(arn, kind)?)));
    let (kind, (account, name)) = parsed.ok_or_else(invalid)?;
    let account: AccountId = account.parse().map_err(|_| invalid())?;
    let path = arn.split_once(kind).and_then(|(_, rest)| rest.strip_suffix(name)).unwrap_or("/").into();
    let (name, id) = (name.into(), arn.into());
    Ok(match kind {
        "user" => Some(Caller::new(Principal::User { account, path, name, id })),
        "role" => Some(Caller::new(Principal::Role { account, path, name, id })),
        _ => None,
    })
}

/// The user or role whose ARN this is, as a caller.
fn known(iam: &Iam, arn: &str) -> Option<Caller> {
    if let Some((account, user)) = iam.memory.by_arn::<UserRecord>(arn) {
        return iam.user_caller(&account, &user.name);
    }
    let (account, role) = iam.memory.by_arn::<RoleRecord>(arn)?;
    Some(role_caller(account, &role))
}

fn role_caller(account: AccountId, role: &RoleRecord) -> Caller {
    Caller::new(Principal::Role {
        account,
        path: role.path.as_str().into(),
        name: role.name.as_str().into(),
        id: role.id.as_str().into(),
    })
}

/// SimulateCustomPolicy.
pub(crate) async fn custom(
    iam: &Iam,
    call: &Call,
    input: SimulateCustomPolicyRequest,
) -> Result<SimulatePolicyResponse, Error> {
    let caller = named(iam, input.caller_arn.as_deref())?;
    let resources = input.resource_arns.unwrap_or_default();
    let told = input.caller_arn.is_some();
    let mut context = entries(input.context_entries)?;
    if caller.is_none() {
        context.extend(nameless());
    }
    simulate(Question {
        identity: inputs(input.policy_input_list, "PolicyInputList")?,
        boundary: boundary(input.permissions_boundary_policy_input_list)?,
        resource_policy: resource_policy(input.resource_policy, told, &resources)?,
        caller: caller.unwrap_or_else(|| someone(&call.account)),
        actions: input.action_names,
        resources,
        owner: owner(input.resource_owner.as_deref())?,
        context,
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
    let mut own = own(iam, call, &input.policy_source_arn)?;
    own.policies.extend(inputs(input.policy_input_list.unwrap_or_default(), "PolicyInputList")?);
    let caller = named(iam, input.caller_arn.as_deref())?;
    let is_user = matches!(own.caller.as_ref().map(Caller::principal), Some(Principal::User { .. }));
    let told = input.caller_arn.is_some() || is_user;
    let resources = input.resource_arns.unwrap_or_default();
    let resource_policy = resource_policy(input.resource_policy, told, &resources)?;
    let caller = caller.or(own.caller);
    let mut context = entries(input.context_entries)?;
    if caller.is_none() {
        context.extend(nameless());
    }
    simulate(Question {
        identity: own.policies,
        boundary: boundary(input.permissions_boundary_policy_input_list)?.or(own.boundary),
        resource_policy,
        caller: caller.unwrap_or_else(|| someone(&call.account)),
        actions: input.action_names,
        resources,
        owner: owner(input.resource_owner.as_deref())?,
        context,
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

/// What a user, group or role has of its own.
struct Own {
    policies: Vec<Simulated>,
    boundary: Option<Simulated>,
    caller: Option<Caller>,
}

/// The user, group or role that an ARN names; its path does not count.
fn own(iam: &Iam, call: &Call, arn: &str) -> Result<Own, Error> {
    let account = &call.account;
    let name = |kind: &str| names::parse(arn, kind).filter(|(of, _)| *of == account.as_str()).map(|(_, name)| name);
    let absent = || errors::no_such_entity("Unable to retrieve specified IAM entity.");
    let (set, owners, caller) = if let Some(name) = name("group") {
        let group = iam.memory.get::<GroupRecord>(account, name).ok_or_else(absent)?;
        let owner = Owner { kind: "group", account: account.clone(), name: group.name.clone() };
        (Arc::new(iam.group_set(&group)), vec![owner], None)
    } else {
        let caller = if let Some(name) = name("user") {
            iam.user_caller(account, name).ok_or_else(absent)?
        } else if let Some(name) = name("role") {
            let role = iam.memory.get::<RoleRecord>(account, name).ok_or_else(absent)?;
            role_caller(account.clone(), &role)
        } else {
            return Err(errors::invalid_input(format!(
                "Invalid Entity Arn: {arn} does not clearly define entity type and name."
            )));
        };
        (iam.identity_set(caller.principal()), iam.owners(caller.principal()), Some(caller))
    };
    let sources = owners.into_iter().flat_map(|owner| iam.sources_of(owner));
    let policies = set.policies.iter().zip(sources).map(|(attached, source)| of_source(iam, attached, source));
    let policies = policies.collect();
    Ok(Own { policies, boundary: set.boundary.as_ref().map(|attached| of_managed(iam, attached)), caller })
}

fn of_source(iam: &Iam, attached: &Attached, source: Source) -> Simulated {
    match source {
        Source::Inline { owner, name, text } => {
            Simulated::new(attached.clone(), format!("{}_{}_{name}", owner.kind, owner.name), &text)
        }
        Source::Managed { .. } => of_managed(iam, attached),
    }
}

fn of_managed(iam: &Iam, attached: &Attached) -> Simulated {
    let id = attached.name.rsplit('/').next().unwrap_or(&attached.name).to_owned();
    Simulated::new(attached.clone(), id, &iam.managed_text(&attached.name).unwrap_or_default())
}

fn simulate(mut question: Question) -> Result<SimulatePolicyResponse, Error> {
    if question.resources.is_empty() {
        question.resources.push("*".to_owned());
    }
    let alone = question.resources.len() == 1;
    if let Some(resource) = question.resources.iter().find(|text| !(is_arn(text) || alone && *text == "*")) {
        return Err(errors::invalid_input(format!("ResourceNames are not in a valid ARN format: {resource}.")));
    }
    if question.actions.iter().any(|action| !action.contains(':')) {
        return Err(errors::invalid_input("The action is invalid since it is missing names"));
    }
    let actions = question.actions.iter().enumerate();
    let page = page(actions, |(at, _)| format!("{at:08}"), question.marker.as_deref(), question.max_items)?;
    let page = page.map(|(_, action)| result(&question, action));
    Ok(SimulatePolicyResponse {
        is_truncated: page.truncated(),
        evaluation_results: Some(page.items),
        marker: page.marker,
    })
}

fn is_arn(text: &str) -> bool {
    let parts: Vec<&str> = text.splitn(6, ':').collect();
    matches!(parts[..], ["arn", partition, service, _, _, resource]
        if !partition.is_empty() && !service.is_empty() && !resource.is_empty())
}

/// What comes of one action on one resource.
struct Decision {
    outcome: Outcome,
    matched: Vec<Statement>,
    missing: Vec<String>,
    boundary: Option<bool>,
    /// What each side says across accounts.
    sides: Option<BTreeMap<String, Outcome>>,
}

/// One result an action: the strictest of what comes of the resources, each of which stands below it.
fn result(question: &Question, action: &str) -> EvaluationResult {
    let resources = &question.resources;
    let decisions: Vec<Decision> = resources.iter().map(|resource| decide(question, action, resource)).collect();
    let mut matched: Vec<Statement> = Vec::new();
    let mut sides: BTreeMap<String, Outcome> = BTreeMap::new();
    for decision in &decisions {
        let new = |statement: &&Statement| !matched.contains(statement);
        let new: Vec<Statement> = decision.matched.iter().filter(new).cloned().collect();
        matched.extend(new);
        for (side, outcome) in decision.sides.iter().flatten() {
            let so_far = sides.get(side).copied();
            sides.insert(side.clone(), strictest(so_far.into_iter().chain([*outcome])));
        }
    }
    let all = resources.iter().any(|resource| resource == "*");
    let boundaries: Option<Vec<bool>> = decisions.iter().map(|decision| decision.boundary).collect();
    EvaluationResult {
        eval_action_name: Some(action.to_owned()),
        eval_resource_name: Some(match resources.as_slice() {
            [one] => one.clone(),
            _ => form(action).to_owned(),
        }),
        eval_decision: Some(strictest(decisions.iter().map(|decision| decision.outcome)).name().into()),
        matched_statements: Some(matched),
        missing_context_values: Some(once(decisions.iter().flat_map(|decision| &decision.missing))),
        organizations_decision_detail: None,
        permissions_boundary_decision_detail: boundaries.map(|all| by_boundary(all.into_iter().all(|allows| allows))),
        eval_decision_details: (!all).then(|| names_of(sides)),
        resource_specific_results: (!all).then(|| decisions.into_iter().zip(resources).map(specific).collect()),
    }
}

/// What stands in the resource's place when there are several: the form of the service's ARNs. These
/// are the ones that AWS was seen to answer; of other services `*` is assumed.
fn form(action: &str) -> &'static str {
    match action.split(':').next().unwrap_or_default() {
        "s3" => "arn:aws:s3:::${BucketName}/${KeyName}",
        "lambda" => "arn:aws:lambda:${Region}:${Account}:${ResourceType}:${ResourceId}",
        "dynamodb" => "arn:aws:dynamodb:${Region}:${Account}:${ResourceType}/${ResourcePath}",
        _ => "*",
    }
}

/// Lists that are empty are left out here, and stand in the result above.
fn specific((decision, resource): (Decision, &String)) -> ResourceSpecificResult {
    ResourceSpecificResult {
        eval_resource_name: Some(resource.clone()),
        eval_resource_decision: Some(decision.outcome.name().into()),
        matched_statements: Some(decision.matched).filter(|list| !list.is_empty()),
        missing_context_values: Some(decision.missing).filter(|list| !list.is_empty()),
        eval_decision_details: decision.sides.map(names_of),
        permissions_boundary_decision_detail: decision.boundary.map(by_boundary),
    }
}

fn by_boundary(allows: bool) -> PermissionsBoundaryDecisionDetail {
    PermissionsBoundaryDecisionDetail { allowed_by_permissions_boundary: Some(allows) }
}

fn names_of(sides: BTreeMap<String, Outcome>) -> BTreeMap<String, String> {
    sides.into_iter().map(|(side, outcome)| (side, outcome.name().to_owned())).collect()
}

fn strictest(outcomes: impl IntoIterator<Item = Outcome>) -> Outcome {
    let weight = |outcome: &Outcome| match outcome {
        Outcome::Allowed => 0,
        Outcome::ImplicitDeny => 1,
        Outcome::ExplicitDeny => 2,
    };
    outcomes.into_iter().max_by_key(weight).unwrap_or(Outcome::Allowed)
}

fn decide(question: &Question, action: &str, resource: &str) -> Decision {
    let source_ip = question.context.iter().find(|(key, _)| key.eq_ignore_ascii_case("aws:SourceIp"));
    let request = Request {
        resource_account: question.owner.as_deref(),
        source_ip: source_ip.and_then(|(_, values)| values.first()?.parse().ok()),
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
    let says = |policies: Policies<'_>| policy::applying(&request, &policies).0;
    let of_identity = says(Policies { identity: &identity, ..Policies::default() });
    let of_boundary = policies.boundary.map(|_| says(Policies { boundary: policies.boundary, ..Policies::default() }));
    let outcome = match policies.resource {
        Some(_) => policy::evaluate(&request, &policies).outcome,
        // Without the resource's policy its account is not asked.
        None => strictest([of_identity].into_iter().chain(of_boundary)),
    };
    let own = request.caller.account().map(|account| account.as_str());
    let across = policies.resource.is_some() && request.owner().is_some_and(|owner| own != Some(owner));
    let sides = across.then(|| {
        let of_resource = says(Policies { resource: policies.resource, ..Policies::default() });
        let two = [(IDENTITY, of_identity), (RESOURCE, of_resource)].into_iter();
        two.chain(of_boundary.map(|says| (BOUNDARY, says))).map(|(side, says)| (side.to_owned(), says)).collect()
    });
    Decision {
        outcome,
        matched: matched(question, outcome, policy::applying(&request, &policies).1),
        missing: if outcome == Outcome::ImplicitDeny { missing(question) } else { Vec::new() },
        boundary: of_boundary.map(|says| says == Outcome::Allowed),
        sides,
    }
}

/// The statements that decide. What a boundary allows decides nothing.
fn matched(question: &Question, outcome: Outcome, places: Vec<Place>) -> Vec<Statement> {
    let statement = |place: Place| {
        let simulated = match place.policy_type {
            PolicyType::Identity => question.identity.get(place.policy),
            PolicyType::Boundary if outcome == Outcome::Allowed => None,
            PolicyType::Boundary => question.boundary.as_ref(),
            _ => question.resource_policy.as_ref(),
        };
        Some(simulated?.statement(place.policy_type, place.statement))
    };
    if outcome == Outcome::ImplicitDeny { Vec::new() } else { places.into_iter().filter_map(statement).collect() }
}

/// Keys that the policies look at and the simulation does not give, those of the caller too.
fn missing(question: &Question) -> Vec<String> {
    let given =
        |name: &str| question.context.iter().any(|(key, values)| key.eq_ignore_ascii_case(name) && !values.is_empty());
    let policies = question.identity.iter().chain(&question.boundary).chain(&question.resource_policy);
    let mut keys = joined(policies);
    keys.retain(|key| !given(key));
    keys
}

/// GetContextKeysForCustomPolicy.
pub(crate) async fn context_keys_custom(
    _iam: &Iam,
    _call: &Call,
    input: GetContextKeysForCustomPolicyRequest,
) -> Result<GetContextKeysForPolicyResponse, Error> {
    let policies = inputs(input.policy_input_list, "PolicyInputList")?;
    Ok(GetContextKeysForPolicyResponse { context_key_names: Some(joined(&policies)) })
}

/// GetContextKeysForPrincipalPolicy.
pub(crate) async fn context_keys_principal(
    iam: &Iam,
    call: &Call,
    input: GetContextKeysForPrincipalPolicyRequest,
) -> Result<GetContextKeysForPolicyResponse, Error> {
    let own = own(iam, call, &input.policy_source_arn)?;
    let given = inputs(input.policy_input_list.unwrap_or_default(), "PolicyInputList")?;
    Ok(GetContextKeysForPolicyResponse { context_key_names: Some(joined(own.policies.iter().chain(&given))) })
}

/// The keys of all policies, each once.
fn joined<'p>(policies: impl IntoIterator<Item = &'p Simulated>) -> Vec<String> {
    once(policies.into_iter().flat_map(|simulated| &simulated.keys))
}

fn once<'k>(keys: impl Iterator<Item = &'k String>) -> Vec<String> {
    let mut keys: Vec<String> = keys.cloned().collect();
    keys.sort_by_cached_key(|key| key.to_ascii_lowercase());
    keys.dedup_by(|a, b| a.eq_ignore_ascii_case(b));
    keys
}
