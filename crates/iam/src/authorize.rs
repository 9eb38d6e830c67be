//! May this caller do this? The port `Authorize`: gathers the policies, asks the engine, answers in
//! AWS's words, explains, and lets through what the mode lets through.

use auth::policy::{self, Attached, Cause, Policies, Request, Verdict};
use auth::{Policy, Principal};
use base::{Decision, Why};
use service::{Ask, Authorize, Finding, Mode};
use wire::Error;

use crate::Iam;
use crate::change::Change;
use crate::command::context;
use crate::fix::generalized;
use crate::names;
use crate::records::{RoleRecord, UserRecord};

/// What the engine says of a statement about something else.
const OTHER_ACTION: &str = "the action is another";

impl Authorize for Iam {
    fn authorize(&self, ask: &Ask<'_>) -> Result<(), Error> {
        self.refused(ask).map_or(Ok(()), |refused| self.settle(refused, ask.request_id, ask.time))
    }

    fn judge(&self, ask: &Ask<'_>) -> Result<Option<Why>, Error> {
        let Some(refused) = self.refused(ask) else { return Ok(None) };
        let why = refused.why.clone();
        self.settle(refused, ask.request_id, ask.time).map(|()| Some(why))
    }

    fn refusal(&self, asks: &[Ask<'_>]) -> Option<Error> {
        let refused = asks.iter().find_map(|ask| self.refused(ask))?;
        Some(refused.error.why(refused.why))
    }

    fn mode(&self) -> Mode {
        self.mode
    }

    fn generation(&self) -> u64 {
        self.memory.generation()
    }

    fn knows(&self, principal: &str) -> bool {
        let is = |kind: &str| names::parse(principal, kind).is_some();
        (!is("user") || self.memory.by_arn::<UserRecord>(principal).is_some())
            && (!is("role") || self.memory.by_arn::<RoleRecord>(principal).is_some())
    }
}

/// A refusal: the error for the client, with its explanation, and what tells findings apart.
pub(crate) struct Refused {
    pub(crate) error: Error,
    pub(crate) why: Why,
    /// What its fix does to a document.
    pub(crate) change: Option<Change>,
    key: String,
    /// Whether no mode lets it through: what is asked for is not there.
    always: bool,
}

impl Iam {
    /// Asks, and records the question. None when the call may go on.
    fn refused(&self, ask: &Ask<'_>) -> Option<Refused> {
        tracing::debug!(
            target: "ask",
            "{} {} {} on {} {}",
            ask.request_id,
            ask.caller.arn(),
            ask.action,
            ask.resource,
            serde_json::Value::from_iter(ask.conditions.iter().rev().cloned())
        );
        if self.mode == Mode::Off {
            return None;
        }
        let trust = is_assume(ask.action) && !ask.resource.contains(":federated-user/");
        let request = Request {
            caller: ask.caller,
            action: ask.action,
            resource: ask.resource,
            resource_account: None,
            region: Some(ask.region.as_str()),
            now: ask.time,
            source_ip: Some(ask.origin.source_ip),
            secure: Some(ask.origin.secure),
            user_agent: Some(ask.origin.user_agent.as_str()).filter(|agent| !agent.is_empty()),
            context: &ask.conditions,
        };
        let forbidden = self.forbidden_to_session(&request);
        if forbidden.is_none() && ask.resource_policy.is_none() && !trust && is_root_of(&request) {
            return None;
        }
        let refused = forbidden.or_else(|| self.decide(&request, ask.resource_policy, trust));
        self.note(&request, refused.is_some());
        let always = trust && self.memory.by_arn::<RoleRecord>(ask.resource).is_none();
        refused.map(|refused| Refused { always, ..refused })
    }

    /// Evaluates; none when the call may go on.
    pub(crate) fn decide(&self, request: &Request<'_>, resource: Option<&Policy>, trust: bool) -> Option<Refused> {
        let maker = request.caller.session.as_ref().and_then(|session| session.made_by.as_ref());
        let set = self.identity_set(maker.unwrap_or(request.caller.principal()));
        let everything = root_grants(maker);
        let identity: &[Attached] = if let Some(all) = &everything { std::slice::from_ref(all) } else { &set.policies };
        let policies = Policies {
            identity,
            resource,
            resource_required: trust,
            boundary: set.boundary.as_ref(),
            service_control: None,
        };
        let verdict = policy::evaluate(request, &policies);
        if verdict.allowed() {
            return None;
        }
        Some(self.refuse(request, &policies, &verdict))
    }

    pub(crate) fn refuse(&self, request: &Request<'_>, policies: &Policies<'_>, verdict: &Verdict) -> Refused {
        if is_foreign_role(request) {
            return foreign_role(request, policy::explain(request, policies, verdict));
        }
        let mut message = policy::denial(request, verdict);
        if let Some(arn) = denying_arn(request, policies, verdict) {
            message.push_str(&format!(": {arn}"));
        }
        let decision = policy::explain(request, policies, verdict);
        let mut why = Why::new("authorize", format!("{message}: {}", decision.summary));
        // The nearest miss of the kind of policy that had to allow.
        if let Cause::Missing(policy_type) = verdict.cause {
            let near = |step: &&base::DecisionStep| {
                step.policy_type == policy_type.name() && step.effect == "Allow" && step.result != OTHER_ACTION
            };
            if let Some(step) = decision.steps.iter().find(near) {
                why.wanted.clone_from(&step.wanted);
                why.actual.clone_from(&step.actual);
            }
        }
        let mending = policy::suggest(request, policies, verdict)
            .and_then(|suggestion| self.fix(request, policies, verdict, &suggestion, &decision));
        let (fix, change) = mending.map_or((None, None), |mending| (Some(mending.fix), mending.change));
        why.fix = fix;
        why.decision = Some(decision);
        let key = finding_key(request);
        Refused { error: denied(request.action, message), why, change, key, always: false }
    }

    /// Sessions of GetSessionToken and GetFederationToken may not call IAM, and of STS only a little.
    /// <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_sts-comparison.html>
    fn forbidden_to_session(&self, request: &Request<'_>) -> Option<Refused> {
        let session = request.caller.session.as_ref()?;
        let limited = match request.caller.principal() {
            Principal::User { .. } | Principal::Root { .. } => {
                !session.mfa && !request.action.eq_ignore_ascii_case("sts:AssumeRole")
            }
            Principal::FederatedUser { .. } => true,
            _ => false,
        };
        let service = request.action.split(':').next().unwrap_or_default();
        if !limited || !matches!(service, "iam" | "sts") {
            return None;
        }
        let message = format!(
            "User: {} is not authorized to perform: {} on resource: {}",
            request.caller.arn(),
            request.action,
            request.resource
        );
        let why = Why::new(
            "authorize",
            "sessions made by GetSessionToken (without MFA) and GetFederationToken may not call IAM and STS",
        )
        .wanted("the key of a user, or a role's session", "a session of a user without MFA, or a federated user's");
        let key = finding_key(request);
        Some(Refused { error: denied(request.action, message), why, change: None, key, always: false })
    }

    /// Records a question and how it ended. A finding that is mended is one no longer.
    pub(crate) fn note(&self, request: &Request<'_>, refused: bool) {
        if self.usage.recorded.note(request, refused) {
            self.trace.mended(&finding_key(request));
        }
    }

    /// What the mode makes of a refusal.
    pub(crate) fn settle(
        &self,
        refused: Refused,
        request_id: base::RequestId,
        time: base::Timestamp,
    ) -> Result<(), Error> {
        match self.mode {
            Mode::Off => Ok(()),
            Mode::Enforce => Err(refused.error.why(refused.why)),
            Mode::Warn if refused.always => Err(refused.error.why(refused.why)),
            Mode::Warn => {
                let message = refused.error.message.clone();
                let fix = refused.why.fix.as_ref().and_then(|fix| fix.command.clone());
                let finding = Finding { request_id, time, key: refused.key, why: refused.why };
                if self.trace.finding(finding) {
                    match fix {
                        Some(fix) => tracing::warn!("allowed, but AWS would refuse it: {message}. To mend it: {fix}"),
                        None => tracing::warn!("allowed, but AWS would refuse it: {message}"),
                    }
                }
                Ok(())
            }
        }
    }
}

/// Whether a role of another account is to be given to a service. No policy helps: that account has none
/// that could allow it.
fn is_foreign_role(request: &Request<'_>) -> bool {
    let own = request.caller.account().map(|account| account.as_str());
    request.action.eq_ignore_ascii_case("iam:PassRole") && request.owner().is_some_and(|owner| own != Some(owner))
}

fn foreign_role(request: &Request<'_>, decision: Decision) -> Refused {
    let message = "Cross-account pass role is not allowed.";
    let summary = "a service is given roles of its caller's own account only";
    let own = request.caller.account().map_or("*", |account| account.as_str());
    let why = Why::new("authorize", format!("{}: {summary}", message.trim_end_matches('.')))
        .wanted(format!("arn:aws:iam::{own}:role/…"), request.resource);
    let decision = Decision { summary: summary.into(), steps: Vec::new(), ..decision };
    Refused {
        error: denied(request.action, message.into()),
        why: Why { decision: Some(decision), ..why },
        change: None,
        key: finding_key(request),
        always: false,
    }
}

/// The same for refusals that are the same.
fn finding_key(request: &Request<'_>) -> String {
    let principal = request.caller.principal().issuer_arn();
    let key = format!("{principal}|{}|{}", request.action, generalized(request.resource));
    // Of one source a call may be refused, of another not.
    match context(request, "aws:SourceArn") {
        Some(source) => format!("{key}|{source}"),
        None => key,
    }
}

/// What root grants to a session federated in its name: everything.
fn root_grants(owner: Option<&Principal>) -> Option<Attached> {
    owner.filter(|owner| owner.is_root())?;
    let all = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;
    let policy = Policy::parse(all, policy::Kind::Managed).ok()?;
    Some(Attached { name: "root".into(), policy: std::sync::Arc::new(policy) })
}

/// Whether root asks of its own account. In another's it needs what everybody needs.
fn is_root_of(request: &Request<'_>) -> bool {
    let own = request.caller.account().map(|account| account.as_str());
    request.caller.principal().is_root() && request.owner().is_none_or(|owner| own == Some(owner))
}

/// The ARN of the policy that denies, which AWS tells since 2026 to callers of the same account.
/// <https://aws.amazon.com/blogs/security/enhanced-access-denied-error-messages-with-policy-arns>
fn denying_arn<'p>(request: &Request<'p>, policies: &Policies<'p>, verdict: &Verdict) -> Option<&'p str> {
    let Cause::Statement(place) = verdict.cause else { return None };
    let own = request.caller.account()?.as_str();
    if request.owner().is_some_and(|owner| owner != own) {
        return None;
    }
    policies.attached(&place, request.caller).map(|attached| &*attached.name).filter(|name| name.starts_with("arn:"))
}

/// Whether an action is decided by a role's trust policy.
pub(crate) fn is_assume(action: &str) -> bool {
    matches!(
        action,
        "sts:AssumeRole"
            | "sts:AssumeRoleWithWebIdentity"
            | "sts:AssumeRoleWithSAML"
            | "sts:TagSession"
            | "sts:SetSourceIdentity"
    )
}

/// AWS's access-denied error in the code and status of the action's service.
pub(crate) fn denied(action: &str, message: String) -> Error {
    let service = action.split(':').next().unwrap_or_default();
    match service {
        "iam" | "sts" | "s3" | "cloudformation" | "ses" => Error::new(403, "AccessDenied", message),
        "sns" => Error::new(403, "AuthorizationError", message),
        // The services that speak awsJson answer 400.
        "logs" | "dynamodb" | "kinesis" | "sqs" | "events" | "cognito-idp" | "cognito-identity" | "cloudwatch"
        | "states" | "ecr" | "kms" | "secretsmanager" | "ssm" | "tag" => {
            Error::new(400, "AccessDeniedException", message)
        }
        _ => Error::new(403, "AccessDeniedException", message),
    }
}
