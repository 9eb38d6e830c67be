//! What users have for signing in by hand: login profiles (no password is kept: there is no console
//! to sign in to), and the kinds of credentials that cannot be made here, of which there are none.

use service::Call;
use wire::Error;

use crate::generated::iam::*;
use crate::records::{AccountRecord, LoginRecord, PasswordPolicyRecord, UserRecord};
use crate::{Iam, errors};

fn absent(user: &str) -> Error {
    errors::no_such_entity(format!("Login Profile for User {user} cannot be found."))
}

fn shape(user: &UserRecord, login: &LoginRecord) -> LoginProfile {
    LoginProfile {
        user_name: Some(user.name.clone()),
        create_date: Some(login.created),
        password_reset_required: Some(login.reset_required),
    }
}

/// Holds a password against the account's policy.
fn check_password(iam: &Iam, call: &Call, password: &str) -> Result<(), Error> {
    let account = iam.memory.get::<AccountRecord>(&call.account, "account");
    let policy = account.and_then(|account| account.password_policy.clone());
    let refuse = |what: String| Err(Error::of(&schema::PasswordPolicyViolationException, what));
    let strict = PasswordPolicyRecord {
        minimum_length: 8,
        symbols: false,
        numbers: false,
        uppercase: false,
        lowercase: false,
        users_may_change: false,
        max_age_days: None,
        reuse_prevention: None,
        hard_expiry: None,
    };
    let policy = policy.unwrap_or(strict);
    let has = |test: fn(char) -> bool| password.chars().any(test);
    let least = usize::try_from(policy.minimum_length).unwrap_or(0);
    if password.chars().count() < least {
        return refuse(format!("Password should have a minimum length of {least}"));
    }
    if policy.symbols && !has(|c| "!@#$%^&*()_+-=[]{}|'".contains(c)) {
        return refuse("Password should have at least one symbol".into());
    }
    if policy.numbers && !has(|c| c.is_ascii_digit()) {
        return refuse("Password should have at least one number".into());
    }
    if policy.uppercase && !has(|c| c.is_ascii_uppercase()) {
        return refuse("Password should have at least one uppercase letter".into());
    }
    if policy.lowercase && !has(|c| c.is_ascii_lowercase()) {
        return refuse("Password should have at least one lowercase letter".into());
    }
    Ok(())
}

/// CreateLoginProfile.
pub(crate) async fn create(
    iam: &Iam,
    call: &Call,
    input: CreateLoginProfileRequest,
) -> Result<CreateLoginProfileResponse, Error> {
    let name = input.user_name.map_or_else(|| iam.own_user(call), Ok)?;
    check_password(iam, call, input.password.as_deref().unwrap_or_default())?;
    let login = LoginRecord { created: call.time, reset_required: input.password_reset_required.unwrap_or(false) };
    let profile = iam
        .change(&call.account, |change| {
            let mut user: UserRecord = change.get(&name)?;
            if user.login.is_some() {
                return Err(errors::exists(format!("Login Profile for User {} already exists.", user.name)).into());
            }
            user.login = Some(login.clone());
            let profile = shape(&user, &login);
            change.put(user)?;
            Ok(profile)
        })
        .await?;
    Ok(CreateLoginProfileResponse { login_profile: Some(profile) })
}

/// GetLoginProfile.
pub(crate) async fn get(
    iam: &Iam,
    call: &Call,
    input: GetLoginProfileRequest,
) -> Result<GetLoginProfileResponse, Error> {
    let name = input.user_name.map_or_else(|| iam.own_user(call), Ok)?;
    let user = iam.entity::<UserRecord>(&call.account, &name)?;
    let login = user.login.as_ref().ok_or_else(|| absent(&user.name))?;
    Ok(GetLoginProfileResponse { login_profile: Some(shape(&user, login)) })
}

/// UpdateLoginProfile.
pub(crate) async fn update(iam: &Iam, call: &Call, input: UpdateLoginProfileRequest) -> Result<(), Error> {
    if let Some(password) = &input.password {
        check_password(iam, call, password)?;
    }
    iam.change(&call.account, |change| {
        let mut user: UserRecord = change.get(&input.user_name)?;
        let login = user.login.as_mut().ok_or_else(|| absent(&input.user_name))?;
        if let Some(required) = input.password_reset_required {
            login.reset_required = required;
        }
        change.put(user)
    })
    .await
}

/// DeleteLoginProfile.
pub(crate) async fn delete(iam: &Iam, call: &Call, input: DeleteLoginProfileRequest) -> Result<(), Error> {
    let name = input.user_name.clone().map_or_else(|| iam.own_user(call), Ok)?;
    iam.change(&call.account, |change| {
        let mut user: UserRecord = change.get(&name)?;
        if user.login.take().is_none() {
            return Err(absent(&name).into());
        }
        change.put(user)
    })
    .await
}

/// Fails when a user is named that does not exist.
fn check_user(iam: &Iam, call: &Call, name: Option<&String>) -> Result<(), Error> {
    match name {
        Some(name) => iam.entity::<UserRecord>(&call.account, name).map(drop),
        None => Ok(()),
    }
}

macro_rules! nothing {
    ($($(#[$doc:meta])* $list:ident($input:ident: $in:ty) -> $out:ident { $field:ident } $user:expr;)*) => {$(
        $(#[$doc])*
        pub(crate) async fn $list(iam: &Iam, call: &Call, $input: $in) -> Result<$out, Error> {
            check_user(iam, call, $user)?;
            Ok($out { $field: Some(Vec::new()), is_truncated: Some(false), marker: None })
        }
    )*};
}

nothing! {
    /// ListMFADevices: none can be made.
    list_mfa_devices(input: ListMFADevicesRequest) -> ListMFADevicesResponse { mfa_devices } input.user_name.as_ref();
    /// ListVirtualMFADevices: none can be made.
    list_virtual_mfa_devices(_input: ListVirtualMFADevicesRequest)
        -> ListVirtualMFADevicesResponse { virtual_mfa_devices } None;
    /// ListSSHPublicKeys: none can be made.
    list_ssh_public_keys(input: ListSSHPublicKeysRequest)
        -> ListSSHPublicKeysResponse { ssh_public_keys } input.user_name.as_ref();
    /// ListSigningCertificates: none can be made.
    list_signing_certificates(input: ListSigningCertificatesRequest)
        -> ListSigningCertificatesResponse { certificates } input.user_name.as_ref();
    /// ListServiceSpecificCredentials: none can be made.
    list_service_specific_credentials(input: ListServiceSpecificCredentialsRequest)
        -> ListServiceSpecificCredentialsResponse { service_specific_credentials } input.user_name.as_ref();
    /// ListServerCertificates: none can be made.
    list_server_certificates(_input: ListServerCertificatesRequest)
        -> ListServerCertificatesResponse { server_certificate_metadata_list } None;
}
