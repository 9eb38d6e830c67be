//! A statement that would allow a call but for one condition is a guard: better met than passed by.

use auth::policy::{PolicyType, Request};
use base::{Decision, DecisionStep};
use serde_json::{Value, json};

use crate::command::{context, quoted, word};

/// The nearest statement that only a condition keeps from allowing.
pub(crate) fn of(policy_type: PolicyType, decision: &Decision) -> Option<&DecisionStep> {
    decision.steps.iter().find(|step| {
        step.policy_type == policy_type.name()
            && step.effect == "Allow"
            && step.result == "a condition does not hold"
            && step.wanted.is_some()
    })
}

/// The call that meets it, where a parameter of AssumeRole decides.
pub(crate) fn met(request: &Request<'_>, guard: &DecisionStep) -> Option<String> {
    if request.action != "sts:AssumeRole" {
        return None;
    }
    let mut parts = guard.wanted.as_deref()?.splitn(3, ' ');
    let (key, operator, value) = (parts.next()?, parts.next()?, parts.next()?);
    let one = !value.contains(['[', ',', '*', '?']) && !value.ends_with(')');
    if !one || !["StringEquals", "StringLike"].iter().any(|plain| operator.starts_with(plain)) {
        return None;
    }
    let is = |name: &str| key.eq_ignore_ascii_case(name);
    let given = |name: &str| if is(name) { Some(value) } else { context(request, name) };
    let mut tags = tags(request);
    if let Some(tag) = tag(key) {
        tags.retain(|(known, _)| !known.eq_ignore_ascii_case(tag));
        tags.push((tag, value));
    } else if !["sts:ExternalId", "sts:RoleSessionName", "sts:SourceIdentity"].into_iter().any(is) {
        return None;
    }
    let session = given("sts:RoleSessionName").unwrap_or("session");
    let mut command =
        format!("aws sts assume-role --role-arn {} --role-session-name {}", request.resource, word(session));
    for (name, option) in [("sts:ExternalId", "external-id"), ("sts:SourceIdentity", "source-identity")] {
        if let Some(value) = given(name) {
            command.push_str(&format!(" --{option} {}", word(value)));
        }
    }
    if !tags.is_empty() {
        let tags: Vec<Value> = tags.iter().map(|(key, value)| json!({"Key": key, "Value": value})).collect();
        command.push_str(&format!(" --tags {}", quoted(&Value::Array(tags))));
    }
    Some(command)
}

/// What somebody should know who passes it by. Nothing where the suggested statement has a value of its
/// own for the key.
pub(crate) fn passed_by(guard: &DecisionStep) -> Option<String> {
    let wanted = guard.wanted.as_deref().unwrap_or_default();
    let key = wanted.split(' ').next().unwrap_or_default();
    if ["aws:SourceArn", "iam:PassedToService"].iter().any(|own| key.eq_ignore_ascii_case(own)) {
        return None;
    }
    let actual = guard.actual.as_deref().unwrap_or_default();
    let how = if wanted.to_ascii_lowercase().starts_with("aws:multifactorauth") {
        " Call with a session that was made with a code: aws sts get-session-token --serial-number DEVICE --token-code CODE."
    } else {
        ""
    };
    Some(format!(
        "Mind: statement {} of {} would allow it where {wanted}; {actual}. What is suggested has no such condition. \
         Where it guards something, meet it instead.{how}",
        guard.statement, guard.policy
    ))
}

fn tag(key: &str) -> Option<&str> {
    let (start, tag) = key.split_once('/')?;
    start.eq_ignore_ascii_case("aws:RequestTag").then_some(tag)
}

/// The tags of the call.
fn tags<'r>(request: &Request<'r>) -> Vec<(&'r str, &'r str)> {
    let tags = request.context.iter().filter_map(|(key, values)| Some((tag(key)?, values.first()?.as_str())));
    tags.collect()
}
