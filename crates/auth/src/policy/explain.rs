//! Why a decision came out as it did: every statement that was looked at, what kept it from
//! applying, AWS's message, and the smallest change that would let the call through.

use base::{Decision, DecisionStep};
use serde_json::json;

use super::evaluate::{Attached, Cause, Outcome, Place, Policies, PolicyType, Verdict, lower};
use super::{Policy, Request, Statement};

/// So many steps are shown: those that decided come first.
const MOST_STEPS: usize = 200;

/// So many patterns of a statement are shown: AWS's own policies name hundreds of actions.
const MOST_PATTERNS: usize = 12;

/// The reasoning behind a verdict. Allocates: call it only when somebody wants to know.
pub fn explain(request: &Request<'_>, policies: &Policies<'_>, verdict: &Verdict) -> Decision {
    let mut steps: Vec<(u8, DecisionStep)> = Vec::new();
    let mut list = |attached: &[Attached], policy_type: PolicyType| {
        for (at, attached) in attached.iter().enumerate() {
            policy_steps(request, verdict, &attached.name, &attached.policy, policy_type, at, &mut steps);
        }
    };
    list(policies.identity, PolicyType::Identity);
    list(policies.boundary.map_or(&[], std::slice::from_ref), PolicyType::Boundary);
    let session = request.caller.session.as_deref().and_then(|session| session.policies.as_deref());
    list(session.unwrap_or_default(), PolicyType::Session);
    list(policies.service_control.unwrap_or_default(), PolicyType::ServiceControl);
    if let Some(policy) = policies.resource {
        policy_steps(request, verdict, request.resource, policy, policies.resource_type(), 0, &mut steps);
    }
    steps.sort_by_key(|(rank, _)| *rank);
    Decision {
        principal: request.caller.arn().to_string(),
        action: request.action.into(),
        resource: request.resource.into(),
        outcome: verdict.outcome.name().into(),
        summary: summary(verdict, policies, session.is_some()),
        context: request.context.to_vec(),
        steps: steps.into_iter().take(MOST_STEPS).map(|(_, step)| step).collect(),
    }
}

/// The statements that apply, in the order of the policies, and what they say: those that deny alone,
/// where there are any.
pub fn applying(request: &Request<'_>, policies: &Policies<'_>) -> (Outcome, Vec<Place>) {
    let mut found: Vec<(bool, Place)> = Vec::new();
    let mut look = |policy_type: PolicyType, at: usize, policy: &Policy| {
        let all = policy.statements.iter().enumerate();
        let apply = all.filter(|(_, statement)| first_failure(request, statement, policy_type).is_none());
        found.extend(
            apply.map(|(index, statement)| (statement.allow, Place { policy_type, policy: at, statement: index })),
        );
    };
    for (at, attached) in policies.identity.iter().enumerate() {
        look(PolicyType::Identity, at, &attached.policy);
    }
    if let Some(boundary) = policies.boundary {
        look(PolicyType::Boundary, 0, &boundary.policy);
    }
    if let Some(policy) = policies.resource {
        look(policies.resource_type(), 0, policy);
    }
    let denied = found.iter().any(|(allow, _)| !allow);
    let outcome = match found.is_empty() {
        true => Outcome::ImplicitDeny,
        false if denied => Outcome::ExplicitDeny,
        false => Outcome::Allowed,
    };
    (outcome, found.into_iter().filter(|(allow, _)| *allow != denied).map(|(_, place)| place).collect())
}

/// One sentence: what decided.
fn summary(verdict: &Verdict, policies: &Policies<'_>, in_session: bool) -> String {
    match (verdict.outcome, verdict.cause) {
        (_, Cause::Root) => "the account's root needs no policy".into(),
        (Outcome::Allowed, Cause::Statement(place)) => format!("allowed by {}", article(place.policy_type)),
        (_, Cause::Statement(place)) => format!("explicitly denied by {}", article(place.policy_type)),
        (_, Cause::Missing(policy_type)) => {
            let there = match policy_type {
                PolicyType::Identity => !policies.identity.is_empty(),
                PolicyType::Resource | PolicyType::Trust => policies.resource.is_some(),
                PolicyType::Boundary => policies.boundary.is_some(),
                PolicyType::Session => in_session,
                PolicyType::ServiceControl => true,
            };
            if there {
                format!("no statement of {} allows it", article(policy_type))
            } else {
                format!("there is no {}, and one must allow it", name(policy_type))
            }
        }
    }
}

fn policy_steps(
    request: &Request<'_>,
    verdict: &Verdict,
    name: &str,
    policy: &Policy,
    policy_type: PolicyType,
    at: usize,
    steps: &mut Vec<(u8, DecisionStep)>,
) {
    for (index, statement) in policy.statements.iter().enumerate() {
        let failed = first_failure(request, statement, policy_type);
        let decided = matches!(verdict.cause, Cause::Statement(place)
            if place.policy_type == policy_type && place.policy == at && place.statement == index);
        // The nearer a statement came to applying, the more it helps to see it.
        let rank = match &failed {
            _ if decided => 0,
            None => 1,
            Some(failure) => failure.rank,
        };
        // Where a kind of policy must allow and none does, its statements are the ones to look at.
        let elsewhere = matches!(verdict.cause, Cause::Missing(missing) if missing != policy_type);
        let rank = if elsewhere { rank + 10 } else { rank };
        let (result, wanted, actual) = match failed {
            None => ("applies".to_owned(), None, None),
            Some(failure) => (failure.result, Some(failure.wanted), Some(failure.actual)),
        };
        let step = DecisionStep {
            policy_type: policy_type.name().into(),
            policy: name.into(),
            statement: statement.sid.as_deref().map_or_else(|| index.to_string(), Into::into),
            effect: if statement.allow { "Allow" } else { "Deny" }.into(),
            result,
            wanted,
            actual,
        };
        steps.push((rank, step));
    }
}

struct Failure {
    rank: u8,
    result: String,
    wanted: String,
    actual: String,
}

/// The first element that keeps a statement from applying: action, principal, resource, condition.
fn first_failure(request: &Request<'_>, statement: &Statement, policy_type: PolicyType) -> Option<Failure> {
    let fail = |rank, result: &str, wanted: String, actual: String| {
        Some(Failure { rank, result: result.into(), wanted, actual })
    };
    let mut buffer = [0u8; 128];
    if !statement.actions.fit(lower(request.action, &mut buffer)) {
        let mut patterns: Vec<String> = statement.actions.text.iter().map(|text| text.to_string()).collect();
        if patterns.len() > MOST_PATTERNS {
            // Of many, those of the service asked come first.
            let service = request.action.split(':').next().unwrap_or_default();
            let other = |text: &String| !text.split(':').next().is_some_and(|own| own.eq_ignore_ascii_case(service));
            patterns.sort_by_key(other);
        }
        return fail(5, "the action is another", list(statement.actions.not, &patterns), request.action.into());
    }
    if matches!(policy_type, PolicyType::Resource | PolicyType::Trust)
        && let Some(principals) = &statement.principals
        && principals.closeness(request.caller, statement.allow).is_none()
    {
        return fail(4, "the principal is another", principals.show(), request.caller.arn().to_string());
    }
    if let Some(resources) = &statement.resources
        && !resources.fit(request)
    {
        let patterns: Vec<String> = resources
            .patterns
            .iter()
            .map(|p| match p.fill(request) {
                Some(text) => text.into_owned(),
                None => format!("{} (a variable without a value)", p.source()),
            })
            .collect();
        return fail(3, "the resource is another", list(resources.not, &patterns), request.resource.into());
    }
    let condition = statement.conditions.iter().find(|condition| !condition.holds(request))?;
    fail(2, "a condition does not hold", condition.wanted(request), condition.actual(request))
}

fn list(not: bool, patterns: &[String]) -> String {
    let list = match patterns {
        [one] => one.clone(),
        many if many.len() <= MOST_PATTERNS => format!("[{}]", many.join(", ")),
        many => {
            format!("[{}, and {} more]", many[..MOST_PATTERNS].join(", "), many.len() - MOST_PATTERNS)
        }
    };
    if not { format!("all but {list}") } else { list }
}

fn name(policy_type: PolicyType) -> &'static str {
    match policy_type {
        PolicyType::Identity => "identity-based policy",
        PolicyType::Resource => "resource-based policy",
        PolicyType::Trust => "role trust policy",
        PolicyType::Boundary => "permissions boundary",
        PolicyType::Session => "session policy",
        PolicyType::ServiceControl => "service control policy",
    }
}

fn article(policy_type: PolicyType) -> String {
    match policy_type {
        PolicyType::Identity => "an identity-based policy".into(),
        PolicyType::Trust => "the role trust policy".into(),
        other => format!("a {}", name(other)),
    }
}

/// AWS's message for a refusal.
pub fn denial(request: &Request<'_>, verdict: &Verdict) -> String {
    let (principal, action, resource) = (request.caller.arn(), request.action, request.resource);
    let start = format!("User: {principal} is not authorized to perform: {action} on resource: {resource}");
    match verdict.cause {
        Cause::Statement(place) => format!("{start} with an explicit deny in {}", article(place.policy_type)),
        // AWS does not tell an outsider what a role's trust policy lacks.
        Cause::Missing(PolicyType::Trust) | Cause::Root => start,
        Cause::Missing(PolicyType::Identity) if action.eq_ignore_ascii_case("sts:AssumeRole") => start,
        Cause::Missing(policy_type) => {
            format!("{start} because no {} allows the {action} action", name(policy_type))
        }
    }
}

/// The smallest change that would let a call through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// Which kind of policy must change.
    pub policy_type: PolicyType,
    /// The policy to change, where one stands in the way.
    pub policy: Option<String>,
    /// The statement that denies (its Sid or position), where one does.
    pub statement: Option<String>,
    /// A policy document that would allow the call: to add. None for an explicit deny, where only
    /// taking away helps.
    pub document: Option<String>,
}

/// What would let a refused call through; none when it was allowed.
pub fn suggest(request: &Request<'_>, policies: &Policies<'_>, verdict: &Verdict) -> Option<Suggestion> {
    let suggestion =
        |policy_type, policy, statement, document| Some(Suggestion { policy_type, policy, statement, document });
    match verdict.cause {
        _ if verdict.allowed() => None,
        Cause::Root => None,
        Cause::Statement(place) => {
            let attached = policies.attached(&place, request.caller);
            let policy = attached.map(|attached| &*attached.policy).or(policies.resource);
            let sid = policy.and_then(|policy| policy.statements.get(place.statement)?.sid.clone());
            let statement = sid.map_or_else(|| place.statement.to_string(), Into::into);
            let name = attached.map_or_else(|| request.resource.to_owned(), |attached| attached.name.to_string());
            suggestion(place.policy_type, Some(name), Some(statement), None)
        }
        Cause::Missing(policy_type) => {
            let mut statement = json!({"Effect": "Allow"});
            if matches!(policy_type, PolicyType::Resource | PolicyType::Trust) {
                statement["Principal"] = principal_element(request);
            }
            statement["Action"] = json!(request.action);
            if policy_type != PolicyType::Trust {
                statement["Resource"] = json!(request.resource);
            }
            let document = json!({"Version": "2012-10-17", "Statement": [statement]});
            let boundary = policies.boundary.map(|attached| attached.name.to_string());
            let policy = if policy_type == PolicyType::Boundary { boundary } else { None };
            suggestion(policy_type, policy, None, serde_json::to_string_pretty(&document).ok())
        }
    }
}

fn principal_element(request: &Request<'_>) -> serde_json::Value {
    use crate::Principal::*;
    match request.caller.principal() {
        Service(name) => json!({"Service": &**name}),
        Federated { provider, .. } => json!({"Federated": &**provider}),
        Anonymous => json!("*"),
        principal => json!({"AWS": principal.issuer_arn()}),
    }
}
