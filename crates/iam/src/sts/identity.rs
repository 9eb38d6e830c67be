//! Who a key and a caller are.

use auth::Principal;
use service::Call;
use wire::Error;

use crate::Sts;
use crate::errors;
use crate::generated::sts::*;

/// GetCallerIdentity: needs no permission and cannot be denied.
pub(crate) async fn get(_sts: &Sts, call: &Call, _input: ()) -> Result<GetCallerIdentityResponse, Error> {
    let principal = call.caller.principal();
    Ok(GetCallerIdentityResponse {
        user_id: Some(principal.user_id()),
        account: Some(principal.account().unwrap_or(&call.account).to_string()),
        arn: Some(match principal {
            Principal::Anonymous => format!("arn:aws:iam::{}:root", call.account),
            _ => call.caller.arn().to_string(),
        }),
    })
}

/// GetAccessKeyInfo. Knows the long-term keys made here, the caller's own, and keys that name an
/// account by being one.
pub(crate) async fn key_info(
    sts: &Sts,
    call: &Call,
    input: GetAccessKeyInfoRequest,
) -> Result<GetAccessKeyInfoResponse, Error> {
    let id = input.access_key_id;
    let record = sts.iam.memory.read().keys.get(&id).map(|key| key.account.clone());
    let own = call.caller.access_key_id.as_deref() == Some(id.as_str());
    let account = record.or_else(|| own.then(|| call.account.clone())).or_else(|| id.parse().ok());
    match account {
        Some(account) => Ok(GetAccessKeyInfoResponse { account: Some(account.to_string()) }),
        None => Err(errors::validation("Invalid Access Key ID.")),
    }
}

/// DecodeAuthorizationMessage: no service here encodes its messages, so that none can be decoded.
pub(crate) async fn decode(
    _sts: &Sts,
    _call: &Call,
    _input: DecodeAuthorizationMessageRequest,
) -> Result<DecodeAuthorizationMessageResponse, Error> {
    Err(Error::of(&schema::InvalidAuthorizationMessageException, "Message is not valid"))
}
