//! The decision: explicit deny first, then who must allow.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html>
//!
//! Nothing is allocated unless a condition needs a computed value; [`super::explain`] walks the same
//! policies again when somebody asks why.

use std::sync::Arc;

use super::principal::Closeness;
use super::{Policy, Request, Statement};
use crate::{Caller, Principal};

/// A policy where it is attached.
#[derive(Debug, Clone)]
pub struct Attached {
    /// Its ARN, or its name for an inline policy.
    pub name: Arc<str>,
    /// What it says.
    pub policy: Arc<Policy>,
}

/// All policies that a question goes to. Session policies stand in the caller's session.
#[derive(Debug, Clone, Copy, Default)]
pub struct Policies<'a> {
    /// Of the user and its groups, or of the role.
    pub identity: &'a [Attached],
    /// The resource's own.
    pub resource: Option<&'a Policy>,
    /// Whether nothing goes without the resource's policy: a role's trust policy.
    pub resource_required: bool,
    /// The permissions boundary.
    pub boundary: Option<&'a Attached>,
    /// Service control policies, when the account is under any.
    pub service_control: Option<&'a [Attached]>,
}

impl<'a> Policies<'a> {
    /// The policy in which a place is; none for the resource's own, which is not attached to anybody.
    pub fn attached(&self, place: &Place, caller: &'a Caller) -> Option<&'a Attached> {
        let session = caller.session.as_deref().and_then(|session| session.policies.as_deref());
        match place.policy_type {
            PolicyType::Identity => self.identity.get(place.policy),
            PolicyType::Boundary => self.boundary,
            PolicyType::Session => session.and_then(|list| list.get(place.policy)),
            PolicyType::ServiceControl => self.service_control.and_then(|list| list.get(place.policy)),
            PolicyType::Resource | PolicyType::Trust => None,
        }
    }
}

/// Where a policy comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PolicyType {
    /// Of a user, group or role.
    Identity,
    /// A resource's own.
    Resource,
    /// A role's trust policy.
    Trust,
    /// The permissions boundary.
    Boundary,
    /// Of the session.
    Session,
    /// Service control.
    ServiceControl,
}

/// One statement of one policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// In which list of [`Policies`].
    pub policy_type: PolicyType,
    /// Which of the list.
    pub policy: usize,
    /// Which statement of it.
    pub statement: usize,
}

/// What came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It may be done.
    Allowed,
    /// A statement forbids it.
    ExplicitDeny,
    /// Nothing allows it.
    ImplicitDeny,
}

/// What decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// A statement: the one that denies, or the one that allows.
    Statement(Place),
    /// The account's root needs no policy.
    Root,
    /// No policy of this type allows, and one must.
    Missing(PolicyType),
}

/// A decision and what decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verdict {
    /// What came out.
    pub outcome: Outcome,
    /// What decided.
    pub cause: Cause,
}

impl PolicyType {
    /// The short name in explanations.
    pub fn name(self) -> &'static str {
        match self {
            Self::Identity => "identity",
            Self::Resource => "resource",
            Self::Trust => "trust",
            Self::Boundary => "boundary",
            Self::Session => "session",
            Self::ServiceControl => "scp",
        }
    }
}

impl Outcome {
    /// `allowed`, `explicitDeny` or `implicitDeny`, as the simulator writes them.
    pub fn name(self) -> &'static str {
        match self {
            Self::Allowed => "allowed",
            Self::ExplicitDeny => "explicitDeny",
            Self::ImplicitDeny => "implicitDeny",
        }
    }
}

impl Verdict {
    /// Whether it may be done.
    pub fn allowed(&self) -> bool {
        self.outcome == Outcome::Allowed
    }
}

impl<'a> Policies<'a> {
    /// The resource policy's type: of a role it is the trust policy.
    pub(super) fn resource_type(&self) -> PolicyType {
        if self.resource_required { PolicyType::Trust } else { PolicyType::Resource }
    }
}

/// Decides.
pub fn evaluate(request: &Request<'_>, policies: &Policies<'_>) -> Verdict {
    let mut buffer = [0u8; 128];
    let question = Question { request, action: lower(request.action, &mut buffer) };
    let session = request.caller.session.as_deref().and_then(|session| session.policies.as_deref());

    let identity = question.scan(policies.identity, PolicyType::Identity);
    let boundary = question.scan(policies.boundary.map_or(&[], std::slice::from_ref), PolicyType::Boundary);
    let in_session = question.scan(session.unwrap_or_default(), PolicyType::Session);
    let control = question.scan(policies.service_control.unwrap_or_default(), PolicyType::ServiceControl);
    let resource = question.scan_resource(policies.resource, policies.resource_type());

    let principal = request.caller.principal();
    let root = principal.is_root();
    // Identity policies and boundaries never hold back the account's root.
    let denials = [
        control.deny,
        resource.deny,
        if root { None } else { identity.deny },
        boundary.deny.filter(|_| !root),
        in_session.deny,
    ];
    if let Some(place) = denials.into_iter().flatten().next() {
        return Verdict { outcome: Outcome::ExplicitDeny, cause: Cause::Statement(place) };
    }

    let missing = |policy_type| Verdict { outcome: Outcome::ImplicitDeny, cause: Cause::Missing(policy_type) };
    let allowed = |place| Verdict { outcome: Outcome::Allowed, cause: Cause::Statement(place) };
    let granted = resource.allow;

    if matches!(principal, Principal::Service(_) | Principal::Anonymous | Principal::Federated { .. }) {
        // They have no policies of their own: the resource must let them.
        return granted.map_or_else(|| missing(policies.resource_type()), |(place, _)| allowed(place));
    }
    if policies.service_control.is_some() && control.allow.is_none() {
        return missing(PolicyType::ServiceControl);
    }
    let own = principal.account().map(|account| account.as_str());
    let same_account = request.owner().is_none_or(|owner| own == Some(owner));
    if policies.resource_required && granted.is_none() {
        return missing(policies.resource_type());
    }
    if let Some((place, Closeness::Direct)) = granted
        && same_account
        && !root
    {
        // Named as the very user or session: no other policy needs to allow.
        return allowed(place);
    }
    let by_resource = granted.filter(|(_, closeness)| same_account && *closeness >= Closeness::Role);
    let by_identity = match identity.allow {
        Some(place) => Cause::Statement(place),
        None if root => Cause::Root,
        None => match by_resource {
            Some((place, _)) => Cause::Statement(place),
            None => return missing(PolicyType::Identity),
        },
    };
    if !same_account && granted.is_none() {
        return missing(policies.resource_type());
    }
    if policies.boundary.is_some() && boundary.allow.is_none() && !root {
        return missing(PolicyType::Boundary);
    }
    if session.is_some() && in_session.allow.is_none() {
        return missing(PolicyType::Session);
    }
    Verdict { outcome: Outcome::Allowed, cause: by_identity }
}

/// What one list of policies says.
#[derive(Default)]
struct Found<A> {
    deny: Option<Place>,
    allow: Option<A>,
}

struct Question<'q, 'r> {
    request: &'q Request<'r>,
    action: &'q [u8],
}

impl Question<'_, '_> {
    fn scan(&self, list: &[Attached], policy_type: PolicyType) -> Found<Place> {
        let mut found = Found { deny: None, allow: None };
        for (policy, attached) in list.iter().enumerate() {
            for (at, statement) in attached.policy.statements.iter().enumerate() {
                // Once one allows, only denials are still of interest.
                if (statement.allow && found.allow.is_some()) || !self.applies(statement) {
                    continue;
                }
                let place = Place { policy_type, policy, statement: at };
                if !statement.allow {
                    found.deny = Some(place);
                    return found;
                }
                found.allow = Some(place);
            }
        }
        found
    }

    fn scan_resource(&self, policy: Option<&Policy>, policy_type: PolicyType) -> Found<(Place, Closeness)> {
        let mut found: Found<(Place, Closeness)> = Found { deny: None, allow: None };
        let Some(policy) = policy else { return found };
        for (at, statement) in policy.statements.iter().enumerate() {
            let Some(closeness) = statement
                .principals
                .as_ref()
                .and_then(|principals| principals.closeness(self.request.caller, statement.allow))
            else {
                continue;
            };
            let closer = found.allow.is_none_or(|(_, known)| closeness > known);
            if (statement.allow && !closer) || !self.applies(statement) {
                continue;
            }
            let place = Place { policy_type, policy: 0, statement: at };
            if !statement.allow {
                found.deny = Some(place);
                return found;
            }
            found.allow = Some((place, closeness));
        }
        found
    }

    fn applies(&self, statement: &Statement) -> bool {
        statement.actions.fit(self.action)
            && statement.resources.as_ref().is_none_or(|resources| resources.fit(self.request))
            && statement.conditions.iter().all(|condition| condition.holds(self.request))
    }
}

impl super::Actions {
    /// Whether the element takes in an action (lower case).
    pub(super) fn fit(&self, action: &[u8]) -> bool {
        self.patterns.iter().any(|pattern| pattern.matches(action)) != self.not
    }
}

impl super::Resources {
    /// Whether the element takes in the resource asked.
    pub(super) fn fit(&self, request: &Request<'_>) -> bool {
        self.patterns.iter().any(|pattern| pattern.matches(request.resource, request)) != self.not
    }
}

/// The action in lower case. One that is longer than any real action is cut: it fits nothing then
/// but what begins with it.
pub(super) fn lower<'b>(action: &str, buffer: &'b mut [u8; 128]) -> &'b [u8] {
    let length = action.len().min(buffer.len());
    let out = &mut buffer[..length];
    out.copy_from_slice(&action.as_bytes()[..length]);
    out.make_ascii_lowercase();
    out
}
