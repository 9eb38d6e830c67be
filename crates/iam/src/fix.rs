//! The smallest change that lets a refused call through: a command of the AWS CLI to run as it
//! stands, and the policy document that it puts in place. What is there already stays: documents are
//! the present ones with one statement more, or one less.

use std::borrow::Cow;

use auth::Principal;
use auth::policy::{self, Cause, Place, Policies, PolicyType, Request, Suggestion, Verdict};
use base::{AccountId, Decision, Fix};
use serde_json::{Value, json};

use crate::change::{Change, Fixed, Target, document, less, with};
use crate::command::{context, quoted, word};
use crate::entity::Pathed;
use crate::managed::Managed;
use crate::records::*;
use crate::sources::{Owner, Source, owner};
use crate::{Iam, guard, names, permission};

/// AWS keeps so many versions of a managed policy.
const MOST_VERSIONS: usize = 5;

/// What Lambda asks of a role to write a function's log: the group's only when it is missing.
pub(crate) const LOG_ACTIONS: [&str; 3] = ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"];

impl Iam {
    /// What mends a refusal.
    pub(crate) fn fix(
        &self,
        request: &Request<'_>,
        policies: &Policies<'_>,
        verdict: &Verdict,
        suggestion: &Suggestion,
        decision: &Decision,
    ) -> Option<Mending> {
        let fixed = match verdict.cause {
            Cause::Root => return None,
            Cause::Statement(place) => self.without(request, policies, place),
            Cause::Missing(policy_type) => {
                let guard = guard::of(policy_type, decision);
                if let Some(command) = guard.and_then(|guard| guard::met(request, guard)) {
                    return Some(Mending { fix: Fix { command: Some(command), ..Fix::default() }, change: None });
                }
                let statement = statement(request, suggestion)?;
                let fixed = match policy_type {
                    PolicyType::Identity => self.grant(request, statement),
                    PolicyType::Boundary => self.widen_boundary(request, policies, statement),
                    PolicyType::Session => widen_session(request, statement),
                    PolicyType::Trust => self.trust(request, statement),
                    PolicyType::Resource if is_api(request) => widen_api(request, policies, statement),
                    PolicyType::Resource => permission::add(request, policies, statement),
                    PolicyType::ServiceControl => Fixed::new(None, document(vec![statement])),
                };
                Fixed { note: fixed.note.or_else(|| guard.and_then(guard::passed_by)), ..fixed }
            }
        };
        let account = account(request, verdict);
        let change = fixed.change.clone();
        let fix = Fix { account, ..shown(fixed) };
        (fix.command.is_some() || fix.document.is_some()).then_some(Mending { fix, change })
    }

    /// An inline policy that grants it: a new one, or the one of that name with a statement more.
    fn grant(&self, request: &Request<'_>, statement: Value) -> Fixed {
        let maker = request.caller.session.as_ref().and_then(|session| session.made_by.as_ref());
        let Some(owner) = owner(maker.unwrap_or(request.caller.principal())) else {
            return Fixed::new(None, document(vec![statement]));
        };
        let (name, statement) = match self.log_actions(request) {
            Some(actions) => (
                "allow-logs".to_owned(),
                json!({"Effect": "Allow", "Action": actions, "Resource": statement["Resource"]}),
            ),
            None => (policy_name(request.action), statement),
        };
        self.carry_out(Change::more(Target::Inline(owner, name), statement))
    }

    /// What a function's role lacks of what its log needs: it is granted together.
    fn log_actions(&self, request: &Request<'_>) -> Option<Vec<&'static str>> {
        let session = request.caller.session.as_ref()?;
        let of_function = session.for_service.as_deref() == Some("lambda.amazonaws.com");
        if !of_function || !LOG_ACTIONS.contains(&request.action) {
            return None;
        }
        let lacks = |action: &&str| !self.evaluates(&Request { action, ..*request });
        Some(LOG_ACTIONS.into_iter().filter(lacks).collect())
    }

    /// Takes away the statement that denies.
    fn without(&self, request: &Request<'_>, policies: &Policies<'_>, place: Place) -> Fixed {
        let nothing = || Fixed::new(None, Value::Null);
        match place.policy_type {
            PolicyType::Identity => {
                let maker = request.caller.session.as_ref().and_then(|session| session.made_by.as_ref());
                let sources = self.sources(maker.unwrap_or(request.caller.principal()));
                match sources.into_iter().nth(place.policy) {
                    Some(Source::Inline { owner, name, .. }) => {
                        self.carry_out(Change::less(Target::Inline(owner, name), place.statement))
                    }
                    Some(Source::Managed { owner, arn }) => {
                        let Owner { kind, name: whose, .. } = &owner;
                        let detach = format!("aws iam detach-{kind}-policy --{kind}-name {whose} --policy-arn {arn}");
                        self.carry_out(Change::less(Target::Managed(arn, detach), place.statement))
                    }
                    None => nothing(),
                }
            }
            PolicyType::Boundary => {
                let Some(owner) = owner(request.caller.principal()) else { return nothing() };
                let remove = remove_boundary(&owner);
                match policies.boundary {
                    Some(boundary) => self
                        .carry_out(Change::less(Target::Managed(boundary.name.to_string(), remove), place.statement)),
                    None => nothing(),
                }
            }
            PolicyType::Session => {
                let session = request.caller.session.as_deref().and_then(|session| session.policies.as_deref());
                let text = session.and_then(|list| list.get(place.policy)?.policy.source());
                match text.and_then(|text| less(text, place.statement)) {
                    Some(rest) => Fixed::new(session_command(request, Some(&rest)), rest),
                    None => Fixed::new(session_command(request, None), Value::Null),
                }
            }
            PolicyType::Trust => {
                let role = self.role_of(request.resource);
                let Some(role) = role else { return nothing() };
                let mut change = Change::less(target(&role, request.resource), place.statement);
                // A trust policy without statements there is not.
                if less(role.trust.text(), place.statement).is_none() {
                    let principal = named(request);
                    change.more.push(json!({"Effect": "Allow", "Principal": principal, "Action": request.action}));
                }
                self.carry_out(change)
            }
            PolicyType::Resource if is_api(request) => {
                let text = policies.resource.and_then(|policy| policy.source());
                let rest = text.and_then(|text| less(text, place.statement));
                Fixed::new(put_api(request, rest.as_ref()), rest.unwrap_or_default())
            }
            PolicyType::Resource => {
                let sid = policies.resource.and_then(|policy| policy.sid(place.statement));
                let function = request.resource.starts_with("arn:aws:lambda:");
                let command = sid.filter(|_| function).map(|sid| {
                    format!("aws lambda remove-permission --function-name {} --statement-id {sid}", request.resource)
                });
                Fixed::new(command, Value::Null)
            }
            PolicyType::ServiceControl => nothing(),
        }
    }

    pub(crate) fn create_version(&self, arn: &str, document: &Value) -> String {
        let create = format!(
            "aws iam create-policy-version --set-as-default --policy-arn {arn} --policy-document {}",
            quoted(document)
        );
        let record = self.memory.by_arn::<PolicyRecord>(arn).map(|(_, record)| record);
        // A sixth version has no place.
        let oldest = record.filter(|record| record.versions.len() >= MOST_VERSIONS).and_then(|record| {
            record.versions.iter().map(|version| version.number).find(|number| *number != record.default_version)
        });
        match oldest {
            Some(number) => {
                format!("aws iam delete-policy-version --policy-arn {arn} --version-id v{number} && {create}")
            }
            None => create,
        }
    }

    fn widen_boundary(&self, request: &Request<'_>, policies: &Policies<'_>, statement: Value) -> Fixed {
        let Some(boundary) = policies.boundary else {
            return Fixed::new(None, document(vec![statement]));
        };
        let arn = &*boundary.name;
        let own = Managed::by_arn(arn).is_none();
        let remove = owner(request.caller.principal()).map(|owner| remove_boundary(&owner));
        match (self.managed_text(arn).filter(|_| own), remove) {
            (Some(_), Some(remove)) => self.carry_out(Change::more(Target::Managed(arn.to_owned(), remove), statement)),
            // AWS's own cannot be changed, and one that is gone neither.
            (_, remove) => Fixed::new(remove, document(vec![statement])),
        }
    }

    pub(crate) fn role_of(&self, arn: &str) -> Option<std::sync::Arc<RoleRecord>> {
        self.memory.by_arn(arn).map(|(_, role)| role)
    }

    /// The role's trust policy with a statement more.
    fn trust(&self, request: &Request<'_>, statement: Value) -> Fixed {
        match self.role_of(request.resource) {
            Some(role) => self.carry_out(Change::more(target(&role, request.resource), statement)),
            None => {
                let document = document(vec![statement]);
                let note = self.no_role(request.resource);
                Fixed { note: Some(note), ..Fixed::new(create_role(request.resource, &document), document) }
            }
        }
    }

    /// That there is no such role, and which may be meant.
    pub(crate) fn no_role(&self, arn: &str) -> String {
        let near = names::parse(arn, "role").and_then(|(account, name)| {
            let account: AccountId = account.parse().ok()?;
            let state = self.memory.read();
            let roles = &state.account(&account).roles;
            let all: Vec<&str> = roles.values().map(|role| role.name.as_str()).collect();
            let name = policy::nearest(name, &all)?;
            roles.values().find(|role| role.name == name).map(|role| role.arn(&account))
        });
        match near {
            Some(near) => format!("There is no role {arn}. The nearest is {near}."),
            None => format!("There is no role {arn}."),
        }
    }
}

/// What mends a refusal, and the change that it is of a document.
pub(crate) struct Mending {
    pub(crate) fix: Fix,
    pub(crate) change: Option<Change>,
}

/// A fix as it is shown.
pub(crate) fn shown(fixed: Fixed) -> Fix {
    let document = Some(fixed.document).filter(|document| !document.is_null());
    let document = document.and_then(|document| serde_json::to_string_pretty(&document).ok());
    Fix { command: fixed.command, document, account: None, note: fixed.note }
}

fn target(role: &RoleRecord, arn: &str) -> Target {
    Target::Trust(role.name.clone(), arn.to_owned())
}

/// Whose policy is to be changed, where two accounts have a say.
fn account(request: &Request<'_>, verdict: &Verdict) -> Option<String> {
    let maker = request.caller.session.as_ref().and_then(|session| session.made_by.as_ref());
    let own = maker.unwrap_or(request.caller.principal()).account()?.as_str();
    let owner = request.owner().filter(|owner| *owner != own)?;
    let policy_type = match verdict.cause {
        Cause::Root => return None,
        Cause::Statement(place) => place.policy_type,
        Cause::Missing(policy_type) => policy_type,
    };
    let of_resource = matches!(policy_type, PolicyType::Trust | PolicyType::Resource);
    Some(if of_resource { owner } else { own }.to_owned())
}

/// A role as it was named, with a trust policy.
pub(crate) fn create_role(arn: &str, trust: &Value) -> Option<String> {
    let (_, name) = names::parse(arn, "role")?;
    let path = arn.split_once(":role").and_then(|(_, rest)| rest.strip_suffix(name)).filter(|path| *path != "/");
    let path = path.map(|path| format!(" --path {}", word(path))).unwrap_or_default();
    Some(format!(
        "aws iam create-role --role-name {}{path} --assume-role-policy-document {}",
        word(name),
        quoted(trust)
    ))
}

/// The statement that would allow the call.
fn statement(request: &Request<'_>, suggestion: &Suggestion) -> Option<Value> {
    let document: Value = serde_json::from_str(suggestion.document.as_ref()?).ok()?;
    let mut statement = document.get("Statement")?.get(0)?.clone();
    if let Some(resource) = statement.get_mut("Resource") {
        *resource = json!(generalized(&literal(request.resource)));
    }
    // Whoever may pass a role to any service may pass it to one that he commands.
    if request.action.eq_ignore_ascii_case("iam:PassRole")
        && let Some(service) = context(request, "iam:PassedToService")
    {
        statement["Condition"] = json!({"StringEquals": {"iam:PassedToService": service}});
    }
    Some(statement)
}

/// A resource as a pattern that means it alone: its own `*`, `?` and `${` are letters. What is no ARN only
/// `*` means.
pub(crate) fn literal(resource: &str) -> Cow<'_, str> {
    if !resource.starts_with("arn:") {
        return "*".into();
    }
    if !(resource.contains(['*', '?']) || resource.contains("${")) {
        return resource.into();
    }
    resource.replace("${", "${$}{").replace('*', "${*}").replace('?', "${?}").into()
}

/// The resource that a pattern of [`literal`] means.
pub(crate) fn meant(pattern: &str) -> String {
    pattern.replace("${*}", "*").replace("${?}", "?").replace("${$}", "$")
}

/// Log streams come and go: the group is what is meant.
pub(crate) fn generalized(resource: &str) -> String {
    match resource.split_once(":log-stream:") {
        Some((group, _)) if resource.contains(":logs:") => format!("{group}:*"),
        _ => resource.to_owned(),
    }
}

/// The caller as a `Principal` element.
fn named(request: &Request<'_>) -> Value {
    match request.caller.principal() {
        Principal::Service(name) => json!({"Service": &**name}),
        Principal::Federated { provider, .. } => json!({"Federated": &**provider}),
        Principal::Anonymous => json!("*"),
        principal => json!({"AWS": principal.issuer_arn()}),
    }
}

/// `allow-iam-PassRole`.
fn policy_name(action: &str) -> String {
    let fits = |c: char| c.is_ascii_alphanumeric() || "_+=,.@-".contains(c);
    let name: String = action.chars().map(|c| if fits(c) { c } else { '-' }).take(100).collect();
    format!("allow-{name}")
}

fn remove_boundary(owner: &Owner) -> String {
    format!("aws iam delete-{0}-permissions-boundary --{0}-name {1}", owner.kind, owner.name)
}

/// The session made again, with a session policy that has a statement more.
fn widen_session(request: &Request<'_>, statement: Value) -> Fixed {
    let session = request.caller.session.as_deref().and_then(|session| session.policies.as_deref());
    let present = session.and_then(|list| list.iter().find_map(|attached| attached.policy.source()));
    let document = with(present, statement);
    Fixed::new(session_command(request, Some(&document)), document)
}

/// The command that made the session, with another session policy, or with none.
fn session_command(request: &Request<'_>, policy: Option<&Value>) -> Option<String> {
    let session = request.caller.session.as_deref().and_then(|session| session.policies.as_deref());
    let arns: Vec<&str> = session
        .unwrap_or_default()
        .iter()
        .filter(|attached| attached.name.starts_with("arn:"))
        .map(|attached| &*attached.name)
        .collect();
    let mut command = match request.caller.principal() {
        principal @ Principal::AssumedRole { session, .. } => {
            format!("aws sts assume-role --role-arn {} --role-session-name {session}", principal.issuer_arn())
        }
        Principal::FederatedUser { name, .. } => format!("aws sts get-federation-token --name {name}"),
        _ => return None,
    };
    if let Some(policy) = policy {
        command.push_str(&format!(" --policy {}", quoted(policy)));
    }
    if !arns.is_empty() {
        command.push_str(" --policy-arns");
        for arn in arns {
            command.push_str(&format!(" arn={arn}"));
        }
    }
    Some(command)
}

/// Whether the call is one of a deployed API.
fn is_api(request: &Request<'_>) -> bool {
    request.resource.starts_with("arn:aws:execute-api:")
}

/// A statement more in an API's policy. Nobody in particular is let in from where the request came, and
/// from nowhere else.
fn widen_api(request: &Request<'_>, policies: &Policies<'_>, mut statement: Value) -> Fixed {
    if let (Principal::Anonymous, Some(ip)) = (request.caller.principal(), request.source_ip) {
        statement["Condition"] = json!({"IpAddress": {"aws:SourceIp": ip.to_string()}});
    }
    let document = with(policies.resource.and_then(|policy| policy.source()), statement);
    Fixed::new(put_api(request, Some(&document)), document)
}

/// The command that gives an API another policy, or none, and deploys it.
fn put_api(request: &Request<'_>, policy: Option<&Value>) -> Option<String> {
    let arn: base::Arn = request.resource.parse().ok()?;
    let mut parts = arn.resource.split('/');
    let (api, stage) = (parts.next()?, parts.next()?);
    let patch = match policy {
        Some(policy) => json!([{"op": "replace", "path": "/policy", "value": policy.to_string()}]),
        None => json!([{"op": "remove", "path": "/policy"}]),
    };
    Some(format!(
        "aws apigateway update-rest-api --rest-api-id {api} --patch-operations {} && \
         aws apigateway create-deployment --rest-api-id {api} --stage-name {stage}",
        quoted(&patch)
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_mean_what_was_asked() {
        let asked = "arn:aws:iam::1:user/*/${x}?";
        assert_eq!(literal(asked), "arn:aws:iam::1:user/${*}/${$}{x}${?}");
        assert_eq!(meant(&literal(asked)), asked);
        assert_eq!(literal("*"), "*");
        assert_eq!(literal("policy path /"), "*");
        assert_eq!(policy_name("s3:Get*"), "allow-s3-Get-");
        assert_eq!(generalized("arn:aws:logs:r:1:log-group:/a:log-stream:x"), "arn:aws:logs:r:1:log-group:/a:*");
    }
}
