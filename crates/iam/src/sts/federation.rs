//! GetSessionToken and GetFederationToken.

use auth::Principal;
use service::Call;
use wire::Error;

use super::session::Extras;
use crate::Sts;
use crate::generated::sts::*;
use crate::token::{Claims, Who};
use crate::{authorize, errors};

const DAY_AND_HALF: i32 = 129_600;
const TWELVE_HOURS: i32 = 43_200;

/// The user behind long-term credentials, or root.
fn maker(call: &Call, operation: &str) -> Result<(Option<String>, Option<String>), Error> {
    match call.caller.principal() {
        _ if call.caller.session.is_some() => {
            let message = format!("Cannot call {operation} with session credentials");
            Err(authorize::denied("sts:", message))
        }
        Principal::User { name, id, .. } => Ok((Some(name.to_string()), Some(id.to_string()))),
        Principal::Root { .. } => Ok((None, None)),
        _ => Err(authorize::denied("sts:", format!("Cannot call {operation} with session credentials"))),
    }
}

/// Root's sessions last an hour at most.
fn duration(call: &Call, given: Option<i32>, default: i32, most: i32) -> Result<i32, Error> {
    let seconds = given.unwrap_or(default);
    if !(900..=most).contains(&seconds) {
        return Err(errors::validation(format!(
            "1 validation error detected: Value '{seconds}' at 'durationSeconds' failed to satisfy constraint: Member must have value between 900 and {most}"
        )));
    }
    Ok(if call.caller.principal().is_root() { seconds.min(3600) } else { seconds })
}

/// GetSessionToken.
pub(crate) async fn session_token(
    sts: &Sts,
    call: &Call,
    input: GetSessionTokenRequest,
) -> Result<GetSessionTokenResponse, Error> {
    let (name, id) = maker(call, "GetSessionToken")?;
    let seconds = duration(call, input.duration_seconds, TWELVE_HOURS, DAY_AND_HALF)?;
    let mfa = sts.iam.take_code(call, input.serial_number.as_deref(), input.token_code.as_deref()).await?;
    let claims = sts.iam.claims(call, &call.account, Who::User { name, id }, seconds, &Extras::default());
    let claims = Claims { mfa, ..claims };
    Ok(GetSessionTokenResponse { credentials: Some(sts.iam.credentials(&claims)?) })
}

/// GetFederationToken.
pub(crate) async fn federation_token(
    sts: &Sts,
    call: &Call,
    input: GetFederationTokenRequest,
) -> Result<GetFederationTokenResponse, Error> {
    let (user, user_id) = maker(call, "GetFederationToken")?;
    let extras = sts.iam.extras(&call.account, input.policy, input.policy_arns, input.tags)?;
    let seconds = duration(call, input.duration_seconds, TWELVE_HOURS, DAY_AND_HALF)?;
    let who = Who::Federated { name: input.name.clone(), user, user_id };
    let claims = sts.iam.claims(call, &call.account, who, seconds, &extras);
    let name = Principal::FederatedUser { account: call.account.clone(), name: input.name.as_str().into() };
    Ok(GetFederationTokenResponse {
        credentials: Some(sts.iam.credentials(&claims)?),
        federated_user: Some(FederatedUser { federated_user_id: Some(name.user_id()), arn: Some(name.arn()) }),
        packed_policy_size: extras.packed_size,
    })
}
