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

/// DecodeAuthorizationMessage: messages of refused callers of this account, which `pinfold why` shows.
pub(crate) async fn decode(
    sts: &Sts,
    call: &Call,
    input: DecodeAuthorizationMessageRequest,
) -> Result<DecodeAuthorizationMessageResponse, Error> {
    let decoded = sts.iam.decode_message(&input.encoded_message, &call.account);
    let invalid = || Error::of(&schema::InvalidAuthorizationMessageException, "Message is not valid");
    Ok(DecodeAuthorizationMessageResponse { decoded_message: Some(decoded.ok_or_else(invalid)?) })
}
