//! What users have for signing in by hand: login profiles (no password is kept: there is no console
//! to sign in to), and the kinds of credentials that cannot be made here, of which there are none.

use base::Timestamp;
use service::Call;
use wire::Error;

use crate::generated::iam::*;
use crate::records::{AccountRecord, LoginRecord, PasswordPolicyRecord, PasswordRecord, UserRecord};
use crate::{Iam, authorize, errors, password};

/// A password policy remembers so many at most.
const MOST_FORMER: usize = 24;

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

/// Holds a password against the account's policy, or AWS's where it has none; what AWS says to too few
/// kinds of characters is assumed.
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html>
fn check_password(iam: &Iam, call: &Call, password: &str) -> Result<(), Error> {
    let account = iam.memory.get::<AccountRecord>(&call.account, "account");
    let own = account.as_ref().and_then(|account| account.password_policy.as_ref());
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
    let policy = own.unwrap_or(&strict);
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
    let kinds: [fn(char) -> bool; 4] = [
        |c| c.is_ascii_uppercase(),
        |c| c.is_ascii_lowercase(),
        |c| c.is_ascii_digit(),
        |c| !c.is_ascii_alphanumeric(),
    ];
    if own.is_none() && kinds.into_iter().filter(|kind| has(*kind)).count() < 3 {
        let message =
            "Password should have at least three of uppercase letters, lowercase letters, numbers and symbols";
        return refuse(message.into());
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
    let password = match &input.password {
        Some(password) => Some(password::keep(&*iam.rng, password).await?),
        None => None,
    };
    let login = LoginRecord {
        created: call.time,
        reset_required: input.password_reset_required.unwrap_or(false),
        password,
        changed: Some(call.time),
        former: Vec::new(),
    };
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
    let password = match &input.password {
        Some(password) => {
            let user = iam.entity::<UserRecord>(&call.account, &input.user_name)?;
            let login = user.login.as_ref().ok_or_else(|| absent(&user.name))?;
            Some(new_password(iam, call, login, password).await?)
        }
        None => None,
    };
    iam.change(&call.account, |change| {
        let mut user: UserRecord = change.get(&input.user_name)?;
        let login = user.login.as_mut().ok_or_else(|| absent(&input.user_name))?;
        if let Some(required) = input.password_reset_required {
            login.reset_required = required;
        }
        if let Some(password) = &password {
            set_password(login, password, call.time);
        }
        change.put(user)
    })
    .await
}

/// A password that is to be set: held against the account's policy and those that were before it.
async fn new_password(iam: &Iam, call: &Call, login: &LoginRecord, password: &str) -> Result<PasswordRecord, Error> {
    check_password(iam, call, password)?;
    let account = iam.memory.get::<AccountRecord>(&call.account, "account");
    let policy = account.as_ref().and_then(|account| account.password_policy.as_ref());
    let remembered = policy.and_then(|policy| usize::try_from(policy.reuse_prevention?).ok()).unwrap_or(0);
    let former: Vec<_> = login.password.iter().chain(&login.former).take(remembered).cloned().collect();
    if password::is_one_of(former, password).await? {
        let message = "Password should not have been used before";
        return Err(Error::of(&schema::PasswordPolicyViolationException, message));
    }
    password::keep(&*iam.rng, password).await
}

fn set_password(login: &mut LoginRecord, password: &PasswordRecord, now: Timestamp) {
    if let Some(old) = login.password.replace(password.clone()) {
        login.former.insert(0, old);
        login.former.truncate(MOST_FORMER);
    }
    login.changed = Some(now);
}

/// ChangePassword: a user's own. Signing in by hand is not built, so that nothing else asks for it.
pub(crate) async fn change_password(iam: &Iam, call: &Call, input: ChangePasswordRequest) -> Result<(), Error> {
    let Some(name) = call.caller.principal().user_name() else {
        let message = "Only IAM Users can change their own password";
        return Err(Error::of(&schema::InvalidUserTypeException, message));
    };
    let user = iam.entity::<UserRecord>(&call.account, name)?;
    let login = user.login.as_ref().ok_or_else(|| absent(&user.name))?;
    let current: Vec<_> = login.password.iter().cloned().collect();
    if !password::is_one_of(current, &input.old_password).await? {
        return Err(authorize::denied("iam:ChangePassword", "The old password was incorrect.".into()));
    }
    let password = new_password(iam, call, login, &input.new_password).await?;
    iam.change(&call.account, |change| {
        let mut user: UserRecord = change.get(name)?;
        // What was checked must still be so.
        let login = user.login.as_mut().filter(|now| now.password == login.password);
        let login = login.ok_or_else(|| {
            Error::of(&schema::ConcurrentModificationException, "The password was changed by another request.")
        })?;
        set_password(login, &password, call.time);
        login.reset_required = false;
        change.put(user)
    })
    .await
}

/// Whether the account's password policy lets every user change its own password.
pub(crate) fn users_may_change(iam: &Iam, call: &Call) -> bool {
    let account = iam.memory.get::<AccountRecord>(&call.account, "account");
    account.is_some_and(|account| account.password_policy.as_ref().is_some_and(|policy| policy.users_may_change))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::{World, allow, told};
    use service::Mode;

    async fn change(world: &World, old: &str, new: &str) -> Result<(), Error> {
        let input = ChangePasswordRequest { old_password: old.into(), new_password: new.into() };
        world.iam("ChangePassword", input).await
    }

    #[tokio::test]
    async fn a_user_changes_its_password_as_the_policy_of_the_account_lets_it() {
        let mut world = World::new(Mode::Enforce).await;
        let (ann, _) = world.user_with_key("ann").await;
        let input = CreateLoginProfileRequest {
            user_name: Some("ann".into()),
            password: Some("First-password-1".into()),
            password_reset_required: Some(true),
        };
        world.iam::<_, CreateLoginProfileResponse>("CreateLoginProfile", input).await.unwrap();
        assert_eq!(
            told(change(&world, "x", "y").await),
            "400 InvalidUserType Only IAM Users can change their own password"
        );
        let root = std::mem::replace(&mut world.caller, ann.clone());
        let denied = change(&world, "First-password-1", "Second-password-2").await;
        assert!(told(denied).contains("is not authorized to perform: iam:ChangePassword"));
        world.caller = root.clone();
        let input = UpdateAccountPasswordPolicyRequest {
            allow_users_to_change_password: Some(true),
            minimum_password_length: Some(12),
            password_reuse_prevention: Some(2),
            ..Default::default()
        };
        world.iam::<_, ()>("UpdateAccountPasswordPolicy", input).await.unwrap();
        world.caller = ann;
        assert_eq!(
            told(change(&world, "wrong", "Second-password-2").await),
            "403 AccessDenied The old password was incorrect."
        );
        for (new, reason) in [("short", "a minimum length of 12"), ("First-password-1", "used before")] {
            let refused = told(change(&world, "First-password-1", new).await);
            assert!(refused.starts_with("400 PasswordPolicyViolation") && refused.ends_with(reason), "{refused}");
        }
        change(&world, "First-password-1", "Second-password-2").await.unwrap();
        assert!(told(change(&world, "First-password-1", "Third-password-3").await).contains("incorrect"));
        world.caller = root;
        let input = GetLoginProfileRequest { user_name: Some("ann".into()) };
        let profile: GetLoginProfileResponse = world.iam("GetLoginProfile", input).await.unwrap();
        assert_eq!(profile.login_profile.unwrap().password_reset_required, Some(false));
    }

    #[tokio::test]
    async fn without_a_policy_of_the_account_the_permission_counts() {
        let mut world = World::new(Mode::Enforce).await;
        let (ann, _) = world.user_with_key("ann").await;
        world.put_user_policy("ann", &allow("iam:ChangePassword", "*")).await;
        world.caller = ann;
        assert_eq!(
            told(change(&world, "x", "y").await),
            "404 NoSuchEntity Login Profile for User ann cannot be found."
        );
    }
}
