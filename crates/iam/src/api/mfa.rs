//! Virtual MFA devices, and the codes that calls show. There are no devices of other kinds, and none
//! of an account's root.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use base::Secret;
use bytes::Bytes;
use service::Call;
use wire::Error;

use super::{shapes, tags};
use crate::entity::Pathed;
use crate::generated::iam::*;
use crate::page::page;
use crate::records::{MfaAssignment, MfaRecord, UserRecord};
use crate::transaction::{Change, Stop};
use crate::{Iam, authorize, errors, names, qr, totp};

const MOST_DEVICES: usize = 8;
/// How far a device's clock may be off when it is enabled, in steps: ten minutes.
const FAR: i64 = 20;
/// How far a code may be off later, beside what was found then.
const NEAR: i64 = 1;
/// Wrong codes of a device within one step; then none is taken until the next.
const MOST_WRONG: u32 = 5;
/// Devices whose wrong codes are counted.
const MOST_COUNTED: usize = 10_000;

/// Wrong codes, by serial number: the step and how many.
#[derive(Debug, Default)]
pub(crate) struct WrongCodes(Mutex<HashMap<String, (i64, u32)>>);

impl WrongCodes {
    fn too_many(&self, serial: &str, step: i64) -> bool {
        let counted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        counted.get(serial).is_some_and(|(at, wrong)| *at == step && *wrong >= MOST_WRONG)
    }

    fn count(&self, serial: &str, step: i64) {
        let mut counted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if counted.len() >= MOST_COUNTED {
            counted.retain(|_, (at, _)| *at == step);
        }
        let (at, wrong) = counted.entry(serial.to_owned()).or_default();
        *wrong = if *at == step { wrong.saturating_add(1) } else { 1 };
        *at = step;
    }
}

impl MfaRecord {
    /// The step of a code that is good now: near now, and later than the last one that was shown.
    fn step_of(&self, assigned: &MfaAssignment, code: &str, now: i64) -> Option<i64> {
        let middle = now + assigned.drift;
        let mut steps = (middle - NEAR..=middle + NEAR).filter(|step| *step > assigned.last_step);
        steps.find(|step| totp::code(self.seed.expose(), *step).as_deref() == Some(code))
    }

    /// The step of the second of two codes that follow each other.
    fn pair(&self, first: &str, second: &str, now: i64) -> Option<i64> {
        let code = |step| totp::code(self.seed.expose(), step);
        let mut steps = now - FAR..=now + FAR;
        steps.find(|step| code(*step).as_deref() == Some(second) && code(*step - 1).as_deref() == Some(first))
    }
}

impl Iam {
    /// Takes the code that a call shows. False when it shows none.
    pub(crate) async fn take_code(&self, call: &Call, serial: Option<&str>, code: Option<&str>) -> Result<bool, Error> {
        let refused = |reason: &str| authorize::denied("sts:", format!("MultiFactorAuthentication failed{reason}"));
        let (serial, code) = match (serial, code) {
            (None, None) => return Ok(false),
            (Some(serial), Some(code)) => (serial, code),
            _ => return Err(refused(", must provide both MFA serial number and one time pass code.")),
        };
        let unknown = || {
            refused(
                ", unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user.",
            )
        };
        let user = call.caller.principal().user_name().map(str::to_lowercase).ok_or_else(unknown)?;
        let step = call.time.seconds() / totp::STEP_S;
        let wrong = || refused(" with invalid MFA one time pass code. ");
        if self.wrong_codes.too_many(serial, step) {
            return Err(wrong().why(base::Why::new(
                "authorize",
                format!("{serial} was shown {MOST_WRONG} wrong codes within {} s", totp::STEP_S),
            )));
        }
        let outcome = self
            .change(&call.account, |change| {
                let mut device = change.find_by_arn::<MfaRecord>(serial)?.ok_or_else(unknown)?;
                let assigned = device.assigned.clone().filter(|assigned| assigned.user == user).ok_or_else(unknown)?;
                let Some(step) = device.step_of(&assigned, code, step) else { return Ok(false) };
                device.assigned = Some(MfaAssignment { last_step: step, ..assigned });
                change.put(device)?;
                Ok(true)
            })
            .await?;
        if !outcome {
            self.wrong_codes.count(serial, step);
            return Err(wrong());
        }
        Ok(true)
    }
}

/// A device by its serial number, which is its ARN.
fn find(change: &Change<'_>, serial: &str) -> Result<MfaRecord, Stop> {
    change.find_by_arn(serial)?.ok_or_else(|| errors::no_device(serial).into())
}

fn shape(iam: &Iam, call: &Call, device: &MfaRecord) -> VirtualMFADevice {
    let assigned = device.assigned.as_ref();
    let user = assigned.and_then(|assigned| iam.memory.get::<UserRecord>(&call.account, &assigned.user));
    VirtualMFADevice {
        serial_number: Some(device.arn(&call.account)),
        base32_string_seed: None,
        qr_code_png: None,
        user: user.map(|user| shapes::user(&call.account, &user, false)),
        enable_date: assigned.map(|assigned| assigned.enabled),
        tags: None,
    }
}

/// CreateVirtualMFADevice. The seed is shown this once.
pub(crate) async fn create(
    iam: &Iam,
    call: &Call,
    input: CreateVirtualMFADeviceRequest,
) -> Result<CreateVirtualMFADeviceResponse, Error> {
    let device = MfaRecord {
        name: input.virtual_mfa_device_name,
        path: names::path(input.path)?,
        created: call.time,
        tags: tags::checked(Vec::new(), input.tags.unwrap_or_default())?,
        seed: Secret::new(totp::seed(&*iam.rng)),
        assigned: None,
    };
    iam.change(&call.account, |change| {
        change.must_be_new::<MfaRecord>(&device.name)?;
        change.put(device.clone())
    })
    .await?;
    let seed = device.seed.expose();
    let picture = qr::png(&format!("otpauth://totp/{}@{}?secret={seed}", device.name, call.account));
    Ok(CreateVirtualMFADeviceResponse {
        virtual_mfa_device: Some(VirtualMFADevice {
            base32_string_seed: Some(Bytes::from(seed.clone())),
            qr_code_png: picture.map(Bytes::from),
            tags: shapes::tags(&device.tags),
            ..shape(iam, call, &device)
        }),
    })
}

/// DeleteVirtualMFADevice.
pub(crate) async fn delete(iam: &Iam, call: &Call, input: DeleteVirtualMFADeviceRequest) -> Result<(), Error> {
    iam.change(&call.account, |change| {
        let device = find(change, &input.serial_number)?;
        if device.assigned.is_some() {
            return Err(errors::conflict("MFA VirtualDevice in use. Must deactivate first.").into());
        }
        change.remove::<MfaRecord>(&device.name)
    })
    .await
}

/// ListVirtualMFADevices.
pub(crate) async fn list_virtual(
    iam: &Iam,
    call: &Call,
    input: ListVirtualMFADevicesRequest,
) -> Result<ListVirtualMFADevicesResponse, Error> {
    let devices: Vec<_> = iam.memory.read().account(&call.account).mfa.values().cloned().collect();
    let wanted = |device: &MfaRecord| match input.assignment_status.as_deref() {
        Some("Assigned") => device.assigned.is_some(),
        Some("Unassigned") => device.assigned.is_none(),
        _ => true,
    };
    let devices = devices.into_iter().filter(|device| wanted(device));
    let page = page(devices, |device| device.name.to_lowercase(), input.marker.as_deref(), input.max_items)?;
    let page = page.map(|device| shape(iam, call, &device));
    Ok(ListVirtualMFADevicesResponse {
        is_truncated: page.truncated(),
        virtual_mfa_devices: Some(page.items),
        marker: page.marker,
    })
}

/// EnableMFADevice: two codes that follow each other show that the user has the seed.
pub(crate) async fn enable(iam: &Iam, call: &Call, input: EnableMFADeviceRequest) -> Result<(), Error> {
    let now = call.time.seconds() / totp::STEP_S;
    iam.change(&call.account, |change| {
        let mut user: UserRecord = change.get(&input.user_name)?;
        let mut device = find(change, &input.serial_number)?;
        if device.assigned.is_some() {
            return Err(errors::exists("MFA Device is already in use.").into());
        }
        if user.mfa.len() >= MOST_DEVICES {
            return Err(errors::quota("MfaDevicesPerUser", MOST_DEVICES).into());
        }
        let step = device.pair(&input.authentication_code1, &input.authentication_code2, now).ok_or_else(invalid)?;
        let whose = user.name.to_lowercase();
        device.assigned =
            Some(MfaAssignment { user: whose, enabled: call.time, drift: drift(step, now), last_step: step });
        user.mfa.insert(device.name.to_lowercase());
        change.put(device)?;
        change.put(user)
    })
    .await
}

/// How far a device is ahead of us. What a code's age may be is no drift.
fn drift(step: i64, now: i64) -> i64 {
    if (step - now).abs() <= NEAR { 0 } else { step - now }
}

fn invalid() -> Error {
    Error::of(&schema::InvalidAuthenticationCodeException, "Authentication code for device is not valid.")
}

/// ResyncMFADevice.
pub(crate) async fn resync(iam: &Iam, call: &Call, input: ResyncMFADeviceRequest) -> Result<(), Error> {
    let now = call.time.seconds() / totp::STEP_S;
    iam.change(&call.account, |change| {
        let user: UserRecord = change.get(&input.user_name)?;
        let mut device = of_user(change, &user, &input.serial_number)?;
        let step = device.pair(&input.authentication_code1, &input.authentication_code2, now).ok_or_else(invalid)?;
        if let Some(assigned) = &mut device.assigned {
            assigned.drift = drift(step, now);
            assigned.last_step = step;
        }
        change.put(device)
    })
    .await
}

/// DeactivateMFADevice: the caller's own without a name.
pub(crate) async fn deactivate(iam: &Iam, call: &Call, input: DeactivateMFADeviceRequest) -> Result<(), Error> {
    let name = input.user_name.map_or_else(|| iam.own_user(call), Ok)?;
    iam.change(&call.account, |change| {
        let mut user: UserRecord = change.get(&name)?;
        let mut device = of_user(change, &user, &input.serial_number)?;
        device.assigned = None;
        user.mfa.remove(&device.name.to_lowercase());
        change.put(device)?;
        change.put(user)
    })
    .await
}

/// The device of a user.
fn of_user(change: &Change<'_>, user: &UserRecord, serial: &str) -> Result<MfaRecord, Stop> {
    let device =
        change.find_by_arn::<MfaRecord>(serial)?.filter(|device| user.mfa.contains(&device.name.to_lowercase()));
    Ok(device.ok_or_else(|| errors::no_such_entity("Device not found."))?)
}

/// Another name of a user: its devices follow.
pub(crate) fn rename(change: &mut Change<'_>, user: &UserRecord, to: &str) -> Result<(), Stop> {
    for name in &user.mfa {
        let mut device: MfaRecord = change.get(name)?;
        if let Some(assigned) = &mut device.assigned {
            assigned.user = to.to_owned();
        }
        change.put(device)?;
    }
    Ok(())
}

/// GetMFADevice.
pub(crate) async fn get(iam: &Iam, call: &Call, input: GetMFADeviceRequest) -> Result<GetMFADeviceResponse, Error> {
    let found = iam.memory.by_arn::<MfaRecord>(&input.serial_number).filter(|(account, _)| *account == call.account);
    let (_, device) = found.ok_or_else(|| errors::no_device(&input.serial_number))?;
    let assigned = device.assigned.as_ref();
    if let Some(user) = &input.user_name
        && assigned.is_none_or(|assigned| assigned.user != user.to_lowercase())
    {
        return Err(errors::no_device(&input.serial_number));
    }
    let user = assigned.and_then(|assigned| iam.memory.get::<UserRecord>(&call.account, &assigned.user));
    Ok(GetMFADeviceResponse {
        user_name: user.map(|user| user.name.clone()),
        serial_number: Some(input.serial_number),
        enable_date: assigned.map(|assigned| assigned.enabled),
        certifications: None,
    })
}

/// ListMFADevices: the caller's own without a name.
pub(crate) async fn list(
    iam: &Iam,
    call: &Call,
    input: ListMFADevicesRequest,
) -> Result<ListMFADevicesResponse, Error> {
    let name = match input.user_name {
        None if call.caller.principal().is_root() => {
            return Ok(ListMFADevicesResponse {
                mfa_devices: Some(Vec::new()),
                is_truncated: Some(false),
                marker: None,
            });
        }
        name => name.map_or_else(|| iam.own_user(call), Ok)?,
    };
    let user = iam.entity::<UserRecord>(&call.account, &name)?;
    let page = page(user.mfa.clone(), String::clone, input.marker.as_deref(), input.max_items)?;
    let shape = |name: String| {
        let device = iam.memory.get::<MfaRecord>(&call.account, &name)?;
        Some(MFADevice {
            user_name: Some(user.name.clone()),
            serial_number: Some(device.arn(&call.account)),
            enable_date: Some(device.assigned.as_ref()?.enabled),
        })
    };
    Ok(ListMFADevicesResponse {
        is_truncated: page.truncated(),
        marker: page.marker.clone(),
        mfa_devices: Some(page.items.into_iter().filter_map(shape).collect()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::sts;
    use crate::tests::{World, allow, told};
    use auth::Caller;
    use service::Mode;
    use std::time::Duration;

    const SERIAL: &str = "arn:aws:iam::123456789012:mfa/team/phone";

    /// A device of Ann's at hand, and Ann.
    async fn world() -> (World, String, Caller) {
        let world = World::new(Mode::Enforce).await;
        let (ann, _) = world.user_with_key("Ann").await;
        world.put_user_policy("Ann", &allow("*", "*")).await;
        let input = CreateVirtualMFADeviceRequest {
            path: Some("/team/".into()),
            virtual_mfa_device_name: "phone".into(),
            tags: None,
        };
        let made: CreateVirtualMFADeviceResponse = world.iam("CreateVirtualMFADevice", input).await.unwrap();
        let device = made.virtual_mfa_device.unwrap();
        assert_eq!(device.serial_number.as_deref(), Some(SERIAL));
        assert!(device.qr_code_png.unwrap().starts_with(b"\x89PNG"));
        (world, String::from_utf8(device.base32_string_seed.unwrap().to_vec()).unwrap(), ann)
    }

    fn code(world: &World, seed: &str, ahead: i64) -> String {
        totp::code(seed, world.call().time.seconds() / totp::STEP_S + ahead).unwrap()
    }

    async fn enable(world: &World, first: String, second: String) -> Result<(), Error> {
        let input = EnableMFADeviceRequest {
            user_name: "Ann".into(),
            serial_number: SERIAL.into(),
            authentication_code1: first,
            authentication_code2: second,
        };
        world.iam("EnableMFADevice", input).await
    }

    async fn session(world: &World, code: Option<String>) -> Result<sts::GetSessionTokenResponse, Error> {
        let serial_number = code.is_some().then(|| SERIAL.to_owned());
        let input = sts::GetSessionTokenRequest { serial_number, token_code: code, ..Default::default() };
        world.sts("GetSessionToken", input).await
    }

    #[tokio::test]
    async fn a_device_is_enabled_by_two_codes_and_shows_each_code_once() {
        let (mut world, seed, ann) = world().await;
        let twice = code(&world, &seed, 0);
        assert_eq!(
            told(enable(&world, twice.clone(), twice).await),
            "403 InvalidAuthenticationCode Authentication code for device is not valid."
        );
        enable(&world, code(&world, &seed, -1), code(&world, &seed, 0)).await.unwrap();
        assert!(
            told(enable(&world, code(&world, &seed, 0), code(&world, &seed, 1)).await)
                .starts_with("409 EntityAlreadyExists")
        );
        let root = std::mem::replace(&mut world.caller, ann);
        let wrong = "403 AccessDenied MultiFactorAuthentication failed with invalid MFA one time pass code. ";
        assert_eq!(told(session(&world, Some(code(&world, &seed, 0))).await), wrong, "shown before");
        let made = session(&world, Some(code(&world, &seed, 1))).await.unwrap();
        assert_eq!(told(session(&world, Some(code(&world, &seed, 1))).await), wrong, "shown before");
        let key = world.session(&made.credentials.unwrap()).unwrap();
        assert!(key.caller.session.as_ref().unwrap().mfa);
        // With a second factor a session may call IAM.
        world.caller = key.caller;
        world.iam::<_, ListUsersResponse>("ListUsers", ListUsersRequest::default()).await.unwrap();
        world.caller = root;
        let delete = || DeleteVirtualMFADeviceRequest { serial_number: SERIAL.into() };
        assert_eq!(
            told(world.iam::<_, ()>("DeleteVirtualMFADevice", delete()).await),
            "409 DeleteConflict MFA VirtualDevice in use. Must deactivate first."
        );
        let input = DeactivateMFADeviceRequest { user_name: Some("ann".into()), serial_number: SERIAL.into() };
        world.iam::<_, ()>("DeactivateMFADevice", input).await.unwrap();
        world.iam::<_, ()>("DeleteVirtualMFADevice", delete()).await.unwrap();
        assert_eq!(
            told(world.iam::<_, ()>("DeleteVirtualMFADevice", delete()).await),
            format!("404 NoSuchEntity VirtualMFADevice with serial number {SERIAL} doesn't exist.")
        );
    }

    #[tokio::test]
    async fn codes_cannot_be_guessed() {
        let (mut world, seed, ann) = world().await;
        enable(&world, code(&world, &seed, -2), code(&world, &seed, -1)).await.unwrap();
        world.caller = ann;
        let good = code(&world, &seed, 0);
        let bad = if good == "000000" { "000001" } else { "000000" };
        for _ in 0..MOST_WRONG {
            assert!(told(session(&world, Some(bad.into())).await).contains("invalid MFA one time pass code"));
        }
        assert!(told(session(&world, Some(good.clone())).await).contains("invalid MFA one time pass code"));
        world.clock.advance(Duration::from_secs(30));
        session(&world, Some(good)).await.unwrap();
    }

    #[tokio::test]
    async fn a_device_that_is_off_keeps_its_drift_until_it_is_synchronised() {
        let (mut world, seed, ann) = world().await;
        enable(&world, code(&world, &seed, 9), code(&world, &seed, 10)).await.unwrap();
        world.caller = ann;
        world.clock.advance(Duration::from_secs(30));
        session(&world, Some(code(&world, &seed, 10))).await.unwrap();
        world.clock.advance(Duration::from_secs(3600));
        assert!(session(&world, Some(code(&world, &seed, 0))).await.is_err());
        let input = ResyncMFADeviceRequest {
            user_name: "ann".into(),
            serial_number: SERIAL.into(),
            authentication_code1: code(&world, &seed, -1),
            authentication_code2: code(&world, &seed, 0),
        };
        world.iam::<_, ()>("ResyncMFADevice", input).await.unwrap();
        session(&world, Some(code(&world, &seed, 1))).await.unwrap();
    }

    #[tokio::test]
    async fn a_role_may_ask_for_a_second_factor() {
        let (mut world, seed, ann) = world().await;
        let trust = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"123456789012"},"Action":"sts:AssumeRole","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"},"NumericLessThan":{"aws:MultiFactorAuthAge":"3600"}}}}"#;
        world.role("r", trust).await;
        enable(&world, code(&world, &seed, -2), code(&world, &seed, -1)).await.unwrap();
        world.caller = ann.clone();
        let ask = |serial: Option<&str>, code: Option<String>| sts::AssumeRoleRequest {
            role_arn: "arn:aws:iam::123456789012:role/r".into(),
            role_session_name: "s".into(),
            serial_number: serial.map(Into::into),
            token_code: code,
            ..Default::default()
        };
        let outcome = async |input| told(world.sts::<_, sts::AssumeRoleResponse>("AssumeRole", input).await);
        assert!(outcome(ask(None, None)).await.contains("is not authorized to perform: sts:AssumeRole"));
        assert!(outcome(ask(Some(SERIAL), Some("000000".into()))).await.contains("invalid MFA one time pass code"));
        assert!(
            outcome(ask(Some("arn:aws:iam::123456789012:mfa/phone"), Some("000000".into())))
                .await
                .contains("verify your MFA serial number")
        );
        let made: sts::AssumeRoleResponse =
            world.sts("AssumeRole", ask(Some(SERIAL), Some(code(&world, &seed, 0)))).await.unwrap();
        assert!(world.session(&made.credentials.unwrap()).unwrap().caller.session.unwrap().mfa);
        // The session of a user that showed one is as good, for an hour.
        let made = session(&world, Some(code(&world, &seed, 1))).await.unwrap().credentials.unwrap();
        world.caller = world.session(&made).unwrap().caller;
        world.sts::<_, sts::AssumeRoleResponse>("AssumeRole", ask(None, None)).await.unwrap();
        world.clock.advance(Duration::from_secs(3600));
        assert!(
            told(world.sts::<_, sts::AssumeRoleResponse>("AssumeRole", ask(None, None)).await)
                .contains("not authorized")
        );
    }
}
