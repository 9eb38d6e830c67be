//! Who a key and a caller are.

use auth::Principal;
use base::AccountId;
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

/// GetAccessKeyInfo. Knows the keys made here (deleted long-term ones no more), keys that name an account
/// by being one, and those of AWS that hold one.
pub(crate) async fn key_info(
    sts: &Sts,
    call: &Call,
    input: GetAccessKeyInfoRequest,
) -> Result<GetAccessKeyInfoResponse, Error> {
    let id = input.access_key_id;
    let record = sts.iam.memory.read().keys.get(&id).map(|key| key.account.clone());
    let own = call.caller.access_key_id.as_deref() == Some(id.as_str());
    let account = record
        .or_else(|| own.then(|| call.account.clone()))
        .or_else(|| sts.iam.token_key.account_of(&id))
        .or_else(|| id.parse().ok())
        .or_else(|| (!sts.iam.token_key.made(&id)).then(|| held(&id)).flatten());
    match account {
        Some(account) => Ok(GetAccessKeyInfoResponse { account: Some(account.to_string()) }),
        None => Err(errors::validation("Invalid Access Key ID.")),
    }
}

/// The account that a key of AWS holds, since 2019: 40 bits of base 32 after the first. Older ones begin
/// with letters before Q.
/// <https://docs.aws.amazon.com/STS/latest/APIReference/API_GetAccessKeyInfo.html>
fn held(id: &str) -> Option<AccountId> {
    let text = id.strip_prefix("AKIA").or_else(|| id.strip_prefix("ASIA")).filter(|text| text.len() == 16)?;
    let digit = |c: char| "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".find(c).and_then(|at| u64::try_from(at).ok());
    let digits: Option<Vec<u64>> = text.chars().map(digit).collect();
    let bits = digits.filter(|digits| digits[0] >= 16)?.iter().take(10).fold(0, |bits, digit| bits << 5 | digit);
    let account = bits >> 9 & 0xff_ffff_ffff;
    format!("{account:012}").parse().ok()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_aws_hold_their_account() {
        let account = |id: &str| held(id).map(|account| account.to_string());
        assert_eq!(account("ASIAQNZGKIQY56JQ7WML").as_deref(), Some("029608264753"));
        for none in ["", "AKIAIOSFODNN7EXAMPLE", "ASIAQNZGKIQY56JQ7WM", "ASIAQNZGKIQY56JQ7WM!", "AROAQNZGKIQY56JQ7WML"]
        {
            assert_eq!(account(none), None, "{none}");
        }
    }
}
