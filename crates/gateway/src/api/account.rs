//! What an account has set for its APIs of a region.

use service::Call;
use wire::Error;

use super::patch::patches;
use super::{no, pass_role};
use crate::Gateway;
use crate::error::bad_request;
use crate::generated::apigateway::*;
use crate::{record, tables};

fn show(it: record::Account) -> Account {
    Account {
        cloudwatch_role_arn: it.cloudwatch_role_arn,
        throttle_settings: Some(ThrottleSettings { burst_limit: Some(5000), rate_limit: Some(10_000.0) }),
        features: Some(vec!["UsagePlans".to_owned()]),
        api_key_version: Some("4".to_owned()),
    }
}

/// Difference from AWS: the throttle settings are shown and not applied.
pub async fn get(gateway: &Gateway, call: &Call, _input: GetAccountRequest) -> Result<Account, Error> {
    let key = (call.account.clone(), call.region.clone());
    let found = gateway.read(|from| Ok(tables::ACCOUNTS.get(from, &key)?))?;
    Ok(show(found.unwrap_or_default()))
}

/// Difference from AWS: the role is stored and not tried.
pub async fn update(gateway: &Gateway, call: &Call, input: UpdateAccountRequest) -> Result<Account, Error> {
    let patches = patches(input.patch_operations)?;
    for patch in patches.iter().filter(|patch| patch.parts().as_slice() == ["cloudwatchRoleArn"]) {
        pass_role(call, Some(&patch.value))?;
    }
    let key = (call.account.clone(), call.region.clone());
    let updated = gateway
        .change(|t| {
            let mut account = tables::ACCOUNTS.get(t, &key)?.unwrap_or_default();
            for patch in &patches {
                match patch.parts().as_slice() {
                    ["cloudwatchRoleArn"] => {
                        let role = patch.set_or_removed().map_err(no)?.filter(|role| !role.is_empty());
                        if role.as_deref().is_some_and(|role| role.parse::<base::Arn>().is_err()) {
                            return Err(no(bad_request("The role ARN does not have required permissions configured. Please grant trust permission for API Gateway and add the required role policy.")));
                        }
                        account.cloudwatch_role_arn = role;
                    }
                    ["features"] => {}
                    _ => return Err(no(patch.not_one_of("/cloudwatchRoleArn, /features"))),
                }
            }
            tables::ACCOUNTS.put(t, &key, &account)?;
            Ok(account)
        })
        .await?;
    Ok(show(updated))
}
