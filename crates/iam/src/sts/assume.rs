//! AssumeRole. The table's own authorization has asked the trust policy before.

use auth::policy::Kind;
use auth::{Policy, Principal};
use base::AccountId;
use service::{Ask, Call, Condition};
use std::sync::Arc;
use wire::Error;

use crate::generated::sts::*;
use crate::records::{RoleRecord, Tags};
use crate::{Iam, Sts, authorize, errors, names};

const CHAINED: i32 = 3600;

/// The role that an ARN names.
pub(crate) fn role(iam: &Iam, arn: &str) -> Option<(AccountId, Arc<RoleRecord>)> {
    iam.memory.by_arn(arn)
}

/// The role's trust policy, for the authorization of the operations that assume it.
pub(crate) fn trust(iam: &Iam, arn: &str) -> Option<Arc<Policy>> {
    role(iam, arn)?.1.trust.policy(Kind::Trust)
}

/// Condition keys of AssumeRole and the like.
pub(crate) fn conditions(
    iam: &Iam,
    arn: &str,
    session: &str,
    tags: Option<&[Tag]>,
    transitive: Option<&[String]>,
) -> Vec<Condition> {
    let mut out = vec![("sts:RoleSessionName".to_owned(), vec![session.to_owned()])];
    let tags = tags.unwrap_or_default();
    if !tags.is_empty() {
        out.push(("aws:TagKeys".into(), tags.iter().map(|tag| tag.key.clone()).collect()));
    }
    out.extend(tags.iter().map(|tag| (format!("aws:RequestTag/{}", tag.key), vec![tag.value.clone()])));
    if let Some(keys) = transitive.filter(|keys| !keys.is_empty()) {
        out.push(("sts:TransitiveTagKeys".into(), keys.to_vec()));
    }
    if let Some((_, role)) = role(iam, arn) {
        for (key, value) in &role.tags {
            out.push((format!("aws:ResourceTag/{key}"), vec![value.clone()]));
            out.push((format!("iam:ResourceTag/{key}"), vec![value.clone()]));
        }
    }
    out
}

/// AssumeRole.
pub(crate) async fn assume(sts: &Sts, call: &Call, input: AssumeRoleRequest) -> Result<AssumeRoleResponse, Error> {
    let iam = &*sts.iam;
    if names::parse(&input.role_arn, "role").is_none() {
        return Err(errors::validation(format!("{} is invalid", input.role_arn)));
    }
    // AWS's rule. The root that dev makes of unknown keys is let through.
    if call.caller.principal().is_root() && call.caller.verified && iam.mode == service::Mode::Enforce {
        return Err(authorize::denied("sts:AssumeRole", "Roles may not be assumed by root accounts.".into()));
    }
    let (account, role) = role(iam, &input.role_arn).ok_or_else(|| {
        let why = base::Why::new("authorize", iam.no_role(&input.role_arn));
        denied(call, "sts:AssumeRole", &input.role_arn).why(why)
    })?;
    let extras = iam.extras(&account, input.policy.clone(), input.policy_arns.clone(), input.tags.clone())?;
    let before = before(call);
    check_source_identity(call, &input)?;
    check_transitive(input.transitive_tag_keys.as_deref().unwrap_or_default(), &extras.tags, before)?;
    // What passes on from the session before is set in this one, and needs the same permissions.
    if !extras.tags.is_empty() || before.is_some_and(|session| !session.transitive_keys.is_empty()) {
        also(call, iam, &input, "sts:TagSession")?;
    }
    if source_identity(call, &input).is_some() {
        also(call, iam, &input, "sts:SetSourceIdentity")?;
    }
    if before.is_some() && input.duration_seconds.is_some_and(|seconds| seconds > CHAINED) {
        return Err(errors::validation(
            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.",
        ));
    }
    let name = &input.role_session_name;
    let mut claims = iam.role_claims(call, &account, &role, name, input.duration_seconds, &extras)?;
    claims.mfa = iam.take_code(call, input.serial_number.as_deref(), input.token_code.as_deref()).await?;
    claims.transitive = input.transitive_tag_keys.clone().unwrap_or_default();
    claims.source_identity = source_identity(call, &input).map(str::to_owned);
    if let Some(session) = before {
        inherit_tags(&mut claims, session);
    }
    let (credentials, assumed) = iam.role_credentials(call, &role, name, &claims)?;
    Ok(AssumeRoleResponse {
        credentials: Some(credentials),
        assumed_role_user: Some(assumed),
        packed_policy_size: extras.packed_size,
        source_identity: claims.source_identity,
    })
}

/// Transitive keys are of tags of the call, and no tag takes the place of one that passes on.
pub(crate) fn check_transitive(keys: &[String], tags: &Tags, before: Option<&auth::Session>) -> Result<(), Error> {
    let set = |key: &str| tags.iter().any(|(own, _)| own.eq_ignore_ascii_case(key));
    let message = if !keys.iter().all(|key| set(key)) {
        "The specified transitive tag key must be included in the requested tags."
    } else if before.is_some_and(|session| session.transitive_keys.iter().any(|key| set(key))) {
        "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the calling session."
    } else {
        return Ok(());
    };
    Err(Error::new(400, "InvalidParameterValue", message))
}

/// The session that assumes a further role.
fn before(call: &Call) -> Option<&auth::Session> {
    call.caller.session.as_deref().filter(|_| matches!(call.caller.principal(), Principal::AssumedRole { .. }))
}

/// The source identity that the session will have: the one before passes on.
fn source_identity<'a>(call: &'a Call, input: &'a AssumeRoleRequest) -> Option<&'a str> {
    let passed_on = before(call).and_then(|session| session.source_identity.as_deref());
    passed_on.or(input.source_identity.as_deref())
}

/// A source identity that is set cannot be changed, in no mode.
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_monitor.html>
fn check_source_identity(call: &Call, input: &AssumeRoleRequest) -> Result<(), Error> {
    let (Some(set), Some(given)) = (source_identity(call, input), &input.source_identity) else { return Ok(()) };
    if set == given {
        return Ok(());
    }
    let why = base::Why::new("authorize", "the source identity of the session passes on and cannot be changed");
    Err(denied(call, "sts:SetSourceIdentity", &input.role_arn).why(why.wanted(set, given)))
}

/// AWS tells no more of roles.
fn denied(call: &Call, action: &str, role: &str) -> Error {
    let message = format!("User: {} is not authorized to perform: {action} on resource: {role}", call.caller.arn());
    authorize::denied(action, message)
}

/// Transitive tags pass on to a chained session.
fn inherit_tags(claims: &mut crate::token::Claims, session: &auth::Session) {
    for key in &session.transitive_keys {
        if let Some((_, value)) = session.tags.iter().find(|(own, _)| own.eq_ignore_ascii_case(key)) {
            claims.tags.push((key.to_string(), value.to_string()));
            claims.transitive.push(key.to_string());
        }
    }
}

/// Asks the trust policy for a further action: tags and source identities are permitted apart.
fn also(call: &Call, iam: &Iam, input: &AssumeRoleRequest, action: &str) -> Result<(), Error> {
    let trust = trust(iam, &input.role_arn);
    call.authorizer.authorize(&Ask {
        caller: &call.caller,
        region: &call.region,
        action,
        resource: &input.role_arn,
        conditions: input_conditions(iam, call, input),
        resource_policy: trust.as_deref(),
        request_id: call.request_id,
        time: call.time,
        origin: &call.origin,
    })
}

/// All condition keys of an AssumeRole request.
pub(crate) fn input_conditions(iam: &Iam, call: &Call, input: &AssumeRoleRequest) -> Vec<Condition> {
    let (tags, transitive) = (input.tags.as_deref(), input.transitive_tag_keys.as_deref());
    let mut out = conditions(iam, &input.role_arn, &input.role_session_name, tags, transitive);
    if let Some(id) = &input.external_id {
        out.push(("sts:ExternalId".into(), vec![id.clone()]));
    }
    if let Some(identity) = source_identity(call, input) {
        out.push(("sts:SourceIdentity".into(), vec![identity.to_owned()]));
    }
    // Whether the code is good is seen before there is a session; a wrong one is refused in words of its own.
    if input.serial_number.is_some() && input.token_code.is_some() {
        out.push(("aws:MultiFactorAuthPresent".into(), vec!["true".into()]));
        out.push(("aws:MultiFactorAuthAge".into(), vec!["0".into()]));
    }
    out
}
