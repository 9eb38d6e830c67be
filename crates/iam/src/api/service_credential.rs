//! Service-specific credentials of users (CodeCommit, Keyspaces, Bedrock): kept for clients that
//! manage them. No service here takes one, so that the password is shown once and not kept.

use std::time::Duration;

use service::Call;
use wire::Error;

use crate::generated::iam::*;
use crate::page::page;
use crate::records::{ServiceCredentialRecord, UserRecord};
use crate::transaction::{Change, Stop};
use crate::{Iam, errors, ids};

const MOST_PER_SERVICE: usize = 2;
/// Services with a user name and a password.
const PASSWORDS: &[&str] = &["codecommit.amazonaws.com", "cassandra.amazonaws.com"];
/// Services with an alias and a secret, which may have an end.
const SECRETS: &[&str] = &["bedrock.amazonaws.com", "logs.amazonaws.com"];

fn absent(id: &str) -> Error {
    errors::no_such_entity(format!("No such credential {id} exists"))
}

fn has_secret(record: &ServiceCredentialRecord) -> bool {
    SECRETS.contains(&record.service.as_str())
}

/// The user's name for the service.
fn alias(call: &Call, user: &str, record: &ServiceCredentialRecord) -> String {
    format!("{user}{}-at-{}", if record.second { "+1" } else { "" }, call.account)
}

/// With the secret, which is shown this once.
fn shape(call: &Call, user: &str, record: &ServiceCredentialRecord, secret: String) -> ServiceSpecificCredential {
    let (alias, with_secret) = (alias(call, user, record), has_secret(record));
    ServiceSpecificCredential {
        create_date: Some(record.created),
        expiration_date: record.expires,
        service_name: Some(record.service.clone()),
        service_user_name: (!with_secret).then(|| alias.clone()),
        service_password: (!with_secret).then(|| secret.clone()),
        service_credential_alias: with_secret.then_some(alias),
        service_credential_secret: with_secret.then_some(secret),
        service_specific_credential_id: Some(record.id.clone()),
        user_name: Some(user.to_owned()),
        status: Some(status(record.active)),
    }
}

fn status(active: bool) -> String {
    if active { "Active" } else { "Inactive" }.into()
}

/// CreateServiceSpecificCredential.
pub(crate) async fn create(
    iam: &Iam,
    call: &Call,
    input: CreateServiceSpecificCredentialRequest,
) -> Result<CreateServiceSpecificCredentialResponse, Error> {
    let service = input.service_name;
    if !PASSWORDS.contains(&service.as_str()) && !SECRETS.contains(&service.as_str()) {
        let message = format!("No such service {service} is supported for Service Specific Credentials");
        return Err(Error::of(&schema::ServiceNotSupportedException, message));
    }
    let days = input.credential_age_days.and_then(|days| u64::try_from(days).ok());
    let expires = days.map(|days| call.time.plus(Duration::from_secs(days * 24 * 3600)));
    let id = ids::unique_id(&*iam.rng, "ACCA");
    let secret = ids::secret_access_key(&*iam.rng);
    let credential = iam
        .change(&call.account, |change| {
            let mut user: UserRecord = change.get(&input.user_name)?;
            let same: Vec<_> = user.service_credentials.iter().filter(|known| known.service == service).collect();
            if same.len() >= MOST_PER_SERVICE {
                return Err(errors::quota("ServiceSpecificCredentialsPerUser", MOST_PER_SERVICE).into());
            }
            let record = ServiceCredentialRecord {
                id: id.clone(),
                second: same.iter().any(|known| !known.second),
                service: service.clone(),
                active: true,
                created: call.time,
                expires,
            };
            let shape = shape(call, &user.name, &record, secret.clone());
            user.service_credentials.push(record);
            change.put(user)?;
            Ok(shape)
        })
        .await?;
    Ok(CreateServiceSpecificCredentialResponse { service_specific_credential: Some(credential) })
}

/// ListServiceSpecificCredentials: the caller's own without a name.
pub(crate) async fn list(
    iam: &Iam,
    call: &Call,
    input: ListServiceSpecificCredentialsRequest,
) -> Result<ListServiceSpecificCredentialsResponse, Error> {
    let users = if input.all_users == Some(true) {
        iam.memory.read().account(&call.account).users.values().cloned().collect()
    } else {
        let name = input.user_name.map_or_else(|| iam.own_user(call), Ok)?;
        vec![iam.entity::<UserRecord>(&call.account, &name)?]
    };
    let all = users.iter().flat_map(|user| user.service_credentials.iter().map(move |record| (user, record)));
    let wanted =
        |record: &ServiceCredentialRecord| input.service_name.as_ref().is_none_or(|name| *name == record.service);
    let mut all: Vec<_> = all.filter(|(_, record)| wanted(record)).collect();
    all.sort_by(|(_, a), (_, b)| a.id.cmp(&b.id));
    let page = page(all, |(_, record)| record.id.clone(), input.marker.as_deref(), input.max_items)?;
    let page = page.map(|(user, record)| {
        let (alias, with_secret) = (alias(call, &user.name, record), has_secret(record));
        ServiceSpecificCredentialMetadata {
            user_name: Some(user.name.clone()),
            status: Some(status(record.active)),
            service_user_name: (!with_secret).then(|| alias.clone()),
            service_credential_alias: with_secret.then_some(alias),
            create_date: Some(record.created),
            expiration_date: record.expires,
            service_specific_credential_id: Some(record.id.clone()),
            service_name: Some(record.service.clone()),
        }
    });
    Ok(ListServiceSpecificCredentialsResponse {
        is_truncated: page.truncated(),
        service_specific_credentials: Some(page.items),
        marker: page.marker,
    })
}

/// The user and where the credential stands.
fn find(change: &Change<'_>, name: &str, id: &str) -> Result<(UserRecord, usize), Stop> {
    let user: UserRecord = change.get(name)?;
    let at = user.service_credentials.iter().position(|record| record.id == id);
    Ok((user, at.ok_or_else(|| absent(id))?))
}

/// ResetServiceSpecificCredential: a new password.
pub(crate) async fn reset(
    iam: &Iam,
    call: &Call,
    input: ResetServiceSpecificCredentialRequest,
) -> Result<ResetServiceSpecificCredentialResponse, Error> {
    let name = input.user_name.map_or_else(|| iam.own_user(call), Ok)?;
    let user = iam.entity::<UserRecord>(&call.account, &name)?;
    let id = &input.service_specific_credential_id;
    let record = user.service_credentials.iter().find(|record| record.id == *id).ok_or_else(|| absent(id))?;
    let secret = ids::secret_access_key(&*iam.rng);
    Ok(ResetServiceSpecificCredentialResponse {
        service_specific_credential: Some(shape(call, &user.name, record, secret)),
    })
}

/// UpdateServiceSpecificCredential: `Active` or `Inactive`.
pub(crate) async fn update(iam: &Iam, call: &Call, input: UpdateServiceSpecificCredentialRequest) -> Result<(), Error> {
    let name = input.user_name.clone().map_or_else(|| iam.own_user(call), Ok)?;
    iam.change(&call.account, |change| {
        let (mut user, at) = find(change, &name, &input.service_specific_credential_id)?;
        user.service_credentials[at].active = input.status == "Active";
        change.put(user)
    })
    .await
}

/// DeleteServiceSpecificCredential.
pub(crate) async fn delete(iam: &Iam, call: &Call, input: DeleteServiceSpecificCredentialRequest) -> Result<(), Error> {
    let name = input.user_name.clone().map_or_else(|| iam.own_user(call), Ok)?;
    iam.change(&call.account, |change| {
        let (mut user, at) = find(change, &name, &input.service_specific_credential_id)?;
        user.service_credentials.remove(at);
        change.put(user)
    })
    .await
}
