//! What a principal should be granted, from what was recorded of it; what its present policies grant
//! beyond; and which refusals still stand.

use std::collections::{BTreeMap, BTreeSet};

use auth::policy::{self, Policies, Request};
use auth::{Caller, Principal};
use serde_json::{Value, json};

use crate::Iam;
use crate::command::quoted;
use crate::fix::{LOG_ACTIONS, meant};
use crate::records::{RoleRecord, UserRecord};
use crate::sources::{Owner, Source, owner};
use crate::sts::assume;
use crate::usage::Used;

impl Iam {
    /// The least-privilege policy of a user or role (by ARN) from what was recorded, with what the
    /// present policies lack and grant in excess. With a function's name: of what that function did.
    /// None when there is no such user or role.
    pub fn suggest(&self, principal: &str, function: Option<&str>) -> Option<Value> {
        let caller = self.principal(principal)?;
        let owner = owner(caller.principal())?;
        let all = self.usage.recorded.all();
        let of_principal: Vec<&Used> = all.iter().filter(|used| used.principal == principal).collect();
        let wanted: Vec<&Used> =
            of_principal.iter().filter(|used| function.is_none_or(|name| used.function == name)).copied().collect();
        let document = least(&wanted);
        let missing: Vec<Value> =
            wanted.iter().filter(|used| !self.granted(&caller, used)).map(|used| shown(used)).collect();
        let excess: Vec<Value> =
            self.sources(caller.principal()).iter().flat_map(|source| self.excess(source, &of_principal)).collect();
        let Owner { kind, name, .. } = &owner;
        let command = (!wanted.is_empty()).then(|| {
            format!(
                "aws iam put-{kind}-policy --{kind}-name {name} --policy-name least-privilege --policy-document {}",
                quoted(&document)
            )
        });
        Some(json!({
            "principal": principal,
            "function": function,
            "recorded": wanted.iter().map(|used| shown(used)).collect::<Vec<_>>(),
            "policy": (!wanted.is_empty()).then_some(document),
            "command": command,
            "missing": missing,
            "excess": excess,
        }))
    }

    /// Whether present identity policies and boundary let the principal do it.
    fn granted(&self, caller: &Caller, used: &Used) -> bool {
        let context = [("iam:PassedToService".to_owned(), vec![used.passed_to.clone()])];
        let context = if used.passed_to.is_empty() { &context[..0] } else { &context[..] };
        let resource = meant(&used.resource);
        let request = Request { context, now: self.clock.now(), ..Request::new(caller, &used.action, &resource) };
        // What only conditions could refuse is not known to be missing.
        used.refused == 0 || self.evaluates(&request)
    }

    pub(crate) fn evaluates(&self, request: &Request<'_>) -> bool {
        let set = self.identity_set(request.caller.principal());
        let policies = Policies { identity: &set.policies, boundary: set.boundary.as_ref(), ..Policies::default() };
        policy::evaluate(request, &policies).allowed()
    }

    /// What one policy allows and nobody used: each action of each statement.
    fn excess(&self, source: &Source, used: &[&Used]) -> Vec<Value> {
        let (name, text) = match source {
            Source::Inline { name, text, .. } => (name.clone(), Some(text.clone())),
            Source::Managed { arn, .. } => (arn.clone(), self.managed_text(arn)),
        };
        let document: Value = text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
        let mut out = Vec::new();
        for (at, statement) in list(&document["Statement"]).into_iter().enumerate() {
            // What is not named cannot be told apart.
            if statement["Effect"] != "Allow" || statement.get("NotAction").is_some() {
                continue;
            }
            let sid = statement["Sid"].as_str().map_or_else(|| at.to_string(), str::to_owned);
            let resources: Vec<&str> = list(&statement["Resource"]).into_iter().filter_map(Value::as_str).collect();
            for action in list(&statement["Action"]).into_iter().filter_map(Value::as_str) {
                let fits = |asked: &str, resource: &str| {
                    policy::matches(&action.to_ascii_lowercase(), &asked.to_ascii_lowercase())
                        && (resources.is_empty() || resources.iter().any(|pattern| policy::matches(pattern, resource)))
                };
                let mut actions: BTreeSet<&str> = BTreeSet::new();
                for used in used {
                    let group = used.resource.as_str();
                    if fits(&used.action, group) {
                        actions.insert(&used.action);
                    }
                    if is_log(used) {
                        actions.extend(LOG_ACTIONS.into_iter().filter(|logs| fits(logs, group)));
                    }
                }
                let wide = action.contains(['*', '?']);
                if actions.is_empty() || wide {
                    out.push(json!({
                        "policy": name, "statement": sid, "action": action, "resources": resources,
                        "used": actions,
                    }));
                }
            }
        }
        out
    }

    /// A user or role as a caller.
    fn principal(&self, arn: &str) -> Option<Caller> {
        if let Some((account, user)) = self.memory.by_arn::<UserRecord>(arn) {
            return self.user_caller(&account, &user.name);
        }
        let (account, role) = assume::role(self, arn)?;
        Some(Caller::new(Principal::Role {
            account,
            path: role.path.as_str().into(),
            name: role.name.as_str().into(),
            id: role.id.as_str().into(),
        }))
    }

    /// The caller that a decision names.
    pub(crate) fn caller_of(&self, arn: &str) -> Option<Caller> {
        if arn.ends_with(".amazonaws.com") && !arn.contains(':') {
            return Some(Caller::service(arn));
        }
        let mut parts = arn.splitn(6, ':').skip(4);
        let (account, resource) = (parts.next()?, parts.next()?);
        let Some(rest) = resource.strip_prefix("assumed-role/") else { return self.principal(arn) };
        let (name, session) = rest.split_once('/')?;
        let account: base::AccountId = account.parse().ok()?;
        let role = self.memory.get::<RoleRecord>(&account, name)?;
        Some(Caller::new(Principal::AssumedRole {
            account,
            path: role.path.as_str().into(),
            role: role.name.as_str().into(),
            role_id: role.id.as_str().into(),
            session: session.into(),
        }))
    }
}

fn shown(used: &Used) -> Value {
    json!({
        "action": used.action, "resource": used.resource, "function": used.function,
        "count": used.count, "refused": used.refused, "last": used.last.iso8601(),
    })
}

/// Whether a function's log asks. The first that is refused is the only one asked: the others follow.
fn is_log(used: &Used) -> bool {
    LOG_ACTIONS.contains(&used.action.as_str()) && !used.function.is_empty()
}

/// One value, or the values of a list.
fn list(value: &Value) -> Vec<&Value> {
    match value {
        Value::Array(values) => values.iter().collect(),
        Value::Null => Vec::new(),
        one => vec![one],
    }
}

/// The policy that allows what was asked: actions of the same resources share a statement.
fn least(used: &[&Used]) -> Value {
    let mut resources: BTreeMap<(&str, &str), BTreeSet<&str>> = BTreeMap::new();
    for used in used {
        resources.entry((&used.action, &used.passed_to)).or_default().insert(&used.resource);
        if is_log(used) {
            for action in LOG_ACTIONS {
                resources.entry((action, "")).or_default().insert(&used.resource);
            }
        }
    }
    let mut statements: BTreeMap<(Vec<&str>, &str), Vec<&str>> = BTreeMap::new();
    for ((action, passed_to), resources) in &resources {
        let covered = |one: &&str| {
            resources.iter().any(|other| other != one && other.ends_with('*') && policy::matches(other, one))
        };
        let resources: Vec<&str> = resources.iter().copied().filter(|one| !covered(one)).collect();
        statements.entry((resources, passed_to)).or_default().push(action);
    }
    let one_or_all = |values: &[&str]| match values {
        [one] => json!(one),
        many => json!(many),
    };
    let statements: Vec<Value> = statements
        .iter()
        .map(|((resources, passed_to), actions)| {
            let mut statement =
                json!({"Effect": "Allow", "Action": one_or_all(actions), "Resource": one_or_all(resources)});
            if !passed_to.is_empty() {
                statement["Condition"] = json!({"StringEquals": {"iam:PassedToService": passed_to}});
            }
            statement
        })
        .collect();
    json!({"Version": "2012-10-17", "Statement": statements})
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::Timestamp;

    #[test]
    fn actions_of_the_same_resources_share_a_statement() {
        let used = |action: &str, resource: &str, function: &str, passed_to: &str| Used {
            principal: String::new(),
            function: function.into(),
            action: action.into(),
            resource: resource.into(),
            passed_to: passed_to.into(),
            count: 1,
            refused: 0,
            last: Timestamp::default(),
        };
        let all = [
            used("s3:GetObject", "arn:aws:s3:::b/k", "f", ""),
            used("s3:GetObject", "arn:aws:s3:::b/*", "f", ""),
            used("s3:PutObject", "arn:aws:s3:::b/*", "f", ""),
            used("logs:CreateLogGroup", "arn:aws:logs:r:1:log-group:/a:*", "f", ""),
            used("iam:PassRole", "arn:aws:iam::1:role/r", "", "lambda.amazonaws.com"),
        ];
        let document = least(&all.iter().collect::<Vec<_>>());
        let expect = json!({"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::1:role/r",
             "Condition": {"StringEquals": {"iam:PassedToService": "lambda.amazonaws.com"}}},
            {"Effect": "Allow", "Action": ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"],
             "Resource": "arn:aws:logs:r:1:log-group:/a:*"},
            {"Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": "arn:aws:s3:::b/*"}]});
        assert_eq!(document, expect);
    }
}
