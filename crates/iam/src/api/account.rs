//! The account as a whole: alias, password policy, summary.

use std::collections::BTreeMap;

use base::AccountId;
use service::Call;
use wire::Error;

use super::shapes::count;
use crate::entity::Entity;
use crate::generated::iam::*;
use crate::records::{AccountRecord, PasswordPolicyRecord};
use crate::{Iam, errors};

/// CreateAccountAlias: one an account, each name once in this installation.
pub(crate) async fn create_alias(iam: &Iam, call: &Call, input: CreateAccountAliasRequest) -> Result<(), Error> {
    // It would read as an account's id: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html>.
    // The words are assumed.
    if input.account_alias.parse::<AccountId>().is_ok() {
        return Err(errors::validation(
            "The specified value for accountAlias is invalid. It cannot be a 12-digit number.",
        ));
    }
    if iam.memory.read().alias_taken(&input.account_alias, &call.account) {
        return Err(errors::exists(format!("The account alias {} already exists.", input.account_alias)));
    }
    iam.change(&call.account, |change| {
        let mut account = change.find::<AccountRecord>("account")?.unwrap_or_default();
        account.alias = Some(input.account_alias.clone());
        change.put(account)
    })
    .await
}

/// DeleteAccountAlias.
pub(crate) async fn delete_alias(iam: &Iam, call: &Call, input: DeleteAccountAliasRequest) -> Result<(), Error> {
    iam.change(&call.account, |change| {
        let mut account = change.find::<AccountRecord>("account")?.unwrap_or_default();
        if account.alias.as_ref() != Some(&input.account_alias) {
            let message = format!("The account alias {} cannot be found.", input.account_alias);
            return Err(errors::no_such_entity(message).into());
        }
        account.alias = None;
        change.put(account)
    })
    .await
}

/// ListAccountAliases.
pub(crate) async fn list_aliases(
    iam: &Iam,
    call: &Call,
    _input: ListAccountAliasesRequest,
) -> Result<ListAccountAliasesResponse, Error> {
    let alias = iam.memory.get::<AccountRecord>(&call.account, "account").and_then(|account| account.alias.clone());
    Ok(ListAccountAliasesResponse {
        account_aliases: Some(alias.into_iter().collect()),
        is_truncated: Some(false),
        marker: None,
    })
}

/// UpdateAccountPasswordPolicy: what is not given falls back to AWS's default.
pub(crate) async fn update_password_policy(
    iam: &Iam,
    call: &Call,
    input: UpdateAccountPasswordPolicyRequest,
) -> Result<(), Error> {
    let policy = PasswordPolicyRecord {
        minimum_length: input.minimum_password_length.unwrap_or(6),
        symbols: input.require_symbols.unwrap_or(false),
        numbers: input.require_numbers.unwrap_or(false),
        uppercase: input.require_uppercase_characters.unwrap_or(false),
        lowercase: input.require_lowercase_characters.unwrap_or(false),
        users_may_change: input.allow_users_to_change_password.unwrap_or(false),
        max_age_days: input.max_password_age.filter(|days| *days > 0),
        reuse_prevention: input.password_reuse_prevention.filter(|n| *n > 0),
        hard_expiry: input.hard_expiry,
    };
    iam.change(&call.account, |change| {
        let mut account = change.find::<AccountRecord>("account")?.unwrap_or_default();
        account.password_policy = Some(policy.clone());
        change.put(account)
    })
    .await
}

fn no_password_policy(call: &Call) -> Error {
    errors::no_such_entity(format!("The Password Policy with domain name {} cannot be found.", call.account))
}

/// GetAccountPasswordPolicy.
pub(crate) async fn get_password_policy(
    iam: &Iam,
    call: &Call,
    _input: (),
) -> Result<GetAccountPasswordPolicyResponse, Error> {
    let account = iam.memory.get::<AccountRecord>(&call.account, "account");
    let policy = account.and_then(|account| account.password_policy.clone()).ok_or_else(|| no_password_policy(call))?;
    Ok(GetAccountPasswordPolicyResponse {
        password_policy: Some(PasswordPolicy {
            minimum_password_length: Some(policy.minimum_length),
            require_symbols: Some(policy.symbols),
            require_numbers: Some(policy.numbers),
            require_uppercase_characters: Some(policy.uppercase),
            require_lowercase_characters: Some(policy.lowercase),
            allow_users_to_change_password: Some(policy.users_may_change),
            expire_passwords: Some(policy.max_age_days.is_some()),
            max_password_age: policy.max_age_days,
            password_reuse_prevention: policy.reuse_prevention,
            hard_expiry: policy.hard_expiry,
        }),
    })
}

/// DeleteAccountPasswordPolicy.
pub(crate) async fn delete_password_policy(iam: &Iam, call: &Call, _input: ()) -> Result<(), Error> {
    iam.change(&call.account, |change| {
        let mut account = change.find::<AccountRecord>("account")?.unwrap_or_default();
        if account.password_policy.take().is_none() {
            return Err(no_password_policy(call).into());
        }
        change.put(account)
    })
    .await
}

/// SetSecurityTokenServicePreferences: kept and told by GetAccountSummary. AWS's version 1 tokens are not
/// good in regions that are off by default; here there is no such region, and tokens are of one kind.
pub(crate) async fn set_token_preferences(
    iam: &Iam,
    call: &Call,
    input: SetSecurityTokenServicePreferencesRequest,
) -> Result<(), Error> {
    iam.change(&call.account, |change| {
        let mut account = change.find::<AccountRecord>("account")?.unwrap_or_default();
        account.token_version = Some(input.global_endpoint_token_version.clone());
        change.put(account)
    })
    .await
}

/// GetAccountSummary: counts and quotas.
pub(crate) async fn summary(iam: &Iam, call: &Call, _input: ()) -> Result<GetAccountSummaryResponse, Error> {
    let state = iam.memory.read();
    let account = state.account(&call.account);
    let root_keys = AccountRecord::map(account).values().map(|a| a.root_keys.len()).sum::<usize>();
    let second = AccountRecord::map(account).values().any(|a| a.token_version.as_deref() == Some("v2Token"));
    let versions = account.policies.values().map(|p| p.versions.len()).sum::<usize>();
    let entries: [(&str, usize); 33] = [
        ("AccessKeysPerUserQuota", 2),
        ("AccountAccessKeysPresent", usize::from(root_keys > 0)),
        ("AccountMFAEnabled", 0),
        ("AccountPasswordPresent", 0),
        ("AccountSigningCertificatesPresent", 0),
        ("AssumeRolePolicySizeQuota", 2048),
        ("AttachedPoliciesPerGroupQuota", 10),
        ("AttachedPoliciesPerRoleQuota", 10),
        ("AttachedPoliciesPerUserQuota", 10),
        ("GlobalEndpointTokenVersion", if second { 2 } else { 1 }),
        ("GroupPolicySizeQuota", 5120),
        ("Groups", account.groups.len()),
        ("GroupsPerUserQuota", 10),
        ("GroupsQuota", 300),
        ("InstanceProfiles", account.profiles.len()),
        ("InstanceProfilesQuota", 1000),
        ("MFADevices", account.mfa.len()),
        ("MFADevicesInUse", account.mfa.values().filter(|device| device.assigned.is_some()).count()),
        ("Policies", account.policies.len()),
        ("PoliciesQuota", 1500),
        ("PolicySizeQuota", 6144),
        ("PolicyVersionsInUse", versions),
        ("PolicyVersionsInUseQuota", 10_000),
        ("Providers", account.oidc.len() + account.saml.len()),
        ("RolePolicySizeQuota", 10_240),
        ("Roles", account.roles.len()),
        ("RolesQuota", 1000),
        ("ServerCertificates", account.certificates.len()),
        ("ServerCertificatesQuota", 20),
        ("SigningCertificatesPerUserQuota", 2),
        ("UserPolicySizeQuota", 2048),
        ("Users", account.users.len()),
        ("UsersQuota", 5000),
    ];
    let mut map: BTreeMap<String, i32> = entries.into_iter().map(|(name, n)| (name.to_owned(), count(n))).collect();
    map.insert("VersionsPerPolicyQuota".into(), 5);
    Ok(GetAccountSummaryResponse { summary_map: Some(map) })
}
