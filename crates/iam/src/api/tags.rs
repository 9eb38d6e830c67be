//! Tags of users, roles, policies, instance profiles, providers, devices and certificates.

use service::Call;
use wire::Error;

use super::shapes;
use crate::entity::{Entity, Tagged};
use crate::generated::iam::*;
use crate::page::page;
use crate::records::{
    MfaRecord, OidcRecord, PolicyRecord, ProfileRecord, RoleRecord, SamlRecord, ServerCertificateRecord, Tags,
    UserRecord,
};
use crate::{Iam, errors, names};

const MOST_TAGS: usize = 50;

/// Sets tags over those that are there. Keys are compared without regard to case, as IAM does.
///
/// Errors: a key twice, a key of AWS's own, too many.
pub(crate) fn checked(mut tags: Tags, new: Vec<Tag>) -> Result<Tags, Error> {
    for (at, tag) in new.iter().enumerate() {
        if new[..at].iter().any(|other| other.key.eq_ignore_ascii_case(&tag.key)) {
            return Err(errors::invalid_input(
                "Duplicate tag keys found. Please note that Tag keys are case insensitive.",
            ));
        }
        if tag.key.to_ascii_lowercase().starts_with("aws:") {
            return Err(errors::validation("Tag keys beginning with aws: are reserved for system use."));
        }
        match tags.iter_mut().find(|(key, _)| key.eq_ignore_ascii_case(&tag.key)) {
            Some(known) => *known = (tag.key.clone(), tag.value.clone()),
            None => tags.push((tag.key.clone(), tag.value.clone())),
        }
    }
    if tags.len() > MOST_TAGS {
        return Err(errors::limit(format!(
            "The number of tags has reached the maximum limit. Cannot exceed quota for TagsPerResource: {MOST_TAGS}"
        )));
    }
    Ok(tags)
}

async fn tag<E: Tagged>(iam: &Iam, call: &Call, name: &str, new: Vec<Tag>) -> Result<(), Error> {
    iam.change(&call.account, |change| {
        let mut record: E = change.get(name)?;
        *record.tags_mut() = checked(std::mem::take(record.tags_mut()), new.clone())?;
        change.put(record)
    })
    .await
}

async fn untag<E: Tagged>(iam: &Iam, call: &Call, name: &str, keys: &[String]) -> Result<(), Error> {
    iam.change(&call.account, |change| {
        let mut record: E = change.get(name)?;
        record.tags_mut().retain(|(key, _)| !keys.iter().any(|gone| gone.eq_ignore_ascii_case(key)));
        change.put(record)
    })
    .await
}

/// The name in a provider's ARN, where the account is the caller's.
fn name_of(call: &Call, arn: &str, kind: &str, absent: impl Fn(&str) -> Error) -> Result<String, Error> {
    // All of it counts: an OpenID Connect provider's name is a URL.
    let name = arn.strip_prefix(&names::arn(&call.account, kind, "/", "")).filter(|name| !name.is_empty());
    name.map(ToOwned::to_owned).ok_or_else(|| absent(arn))
}

/// The name of what a request speaks of; what is not there is named as it was given.
fn named<E: Tagged>(
    iam: &Iam,
    call: &Call,
    given: &str,
    name: fn(&Iam, &Call, &str) -> Result<String, Error>,
) -> Result<String, Error> {
    let name = name(iam, call, given)?;
    let there = iam.memory.get::<E>(&call.account, &name).is_some();
    if there { Ok(name) } else { Err(E::absent(given)) }
}

macro_rules! tagged {
    ($record:ty, $field:ident, $name:expr; $tag:ident($tag_in:ty) $untag:ident($untag_in:ty)
     $list:ident($list_in:ty) -> $list_out:ident) => {
        /// Sets tags.
        pub(crate) async fn $tag(iam: &Iam, call: &Call, input: $tag_in) -> Result<(), Error> {
            let name = named::<$record>(iam, call, &input.$field, $name)?;
            tag::<$record>(iam, call, &name, input.tags).await
        }

        /// Takes tags away. Those that are not there are no error.
        pub(crate) async fn $untag(iam: &Iam, call: &Call, input: $untag_in) -> Result<(), Error> {
            let name = named::<$record>(iam, call, &input.$field, $name)?;
            untag::<$record>(iam, call, &name, &input.tag_keys).await
        }

        /// Lists tags, sorted by key.
        pub(crate) async fn $list(iam: &Iam, call: &Call, input: $list_in) -> Result<$list_out, Error> {
            let name = named::<$record>(iam, call, &input.$field, $name)?;
            let record = iam.entity::<$record>(&call.account, &name)?;
            let mut tags = shapes::tags(record.tags()).unwrap_or_default();
            tags.sort_by(|a, b| a.key.cmp(&b.key));
            let page = page(tags, |tag| tag.key.clone(), input.marker.as_deref(), input.max_items)?;
            Ok($list_out { is_truncated: page.truncated(), tags: Some(page.items), marker: page.marker })
        }
    };
}

fn plain(_iam: &Iam, _call: &Call, name: &str) -> Result<String, Error> {
    Ok(name.to_owned())
}

fn policy_name(iam: &Iam, call: &Call, arn: &str) -> Result<String, Error> {
    let found = iam.memory.by_arn::<PolicyRecord>(arn).filter(|(account, _)| *account == call.account);
    found.map(|(_, policy)| policy.name.clone()).ok_or_else(|| PolicyRecord::absent(arn))
}

fn device_name(iam: &Iam, call: &Call, serial: &str) -> Result<String, Error> {
    let found = iam.memory.by_arn::<MfaRecord>(serial).filter(|(account, _)| *account == call.account);
    found.map(|(_, device)| device.name.clone()).ok_or_else(|| errors::no_device(serial))
}

/// The name of the SAML provider that an ARN names.
pub(crate) fn saml_name(_iam: &Iam, call: &Call, arn: &str) -> Result<String, Error> {
    name_of(call, arn, "saml-provider", SamlRecord::absent)
}

/// The name of the OpenID Connect provider that an ARN names.
pub(crate) fn oidc_name(_iam: &Iam, call: &Call, arn: &str) -> Result<String, Error> {
    name_of(call, arn, "oidc-provider", OidcRecord::absent)
}

tagged!(UserRecord, user_name, plain; tag_user(TagUserRequest) untag_user(UntagUserRequest)
    list_user(ListUserTagsRequest) -> ListUserTagsResponse);
tagged!(RoleRecord, role_name, plain; tag_role(TagRoleRequest) untag_role(UntagRoleRequest)
    list_role(ListRoleTagsRequest) -> ListRoleTagsResponse);
tagged!(ProfileRecord, instance_profile_name, plain;
    tag_profile(TagInstanceProfileRequest) untag_profile(UntagInstanceProfileRequest)
    list_profile(ListInstanceProfileTagsRequest) -> ListInstanceProfileTagsResponse);
tagged!(PolicyRecord, policy_arn, policy_name; tag_policy(TagPolicyRequest) untag_policy(UntagPolicyRequest)
    list_policy(ListPolicyTagsRequest) -> ListPolicyTagsResponse);
tagged!(OidcRecord, open_id_connect_provider_arn, oidc_name;
    tag_oidc(TagOpenIDConnectProviderRequest) untag_oidc(UntagOpenIDConnectProviderRequest)
    list_oidc(ListOpenIDConnectProviderTagsRequest) -> ListOpenIDConnectProviderTagsResponse);
tagged!(SamlRecord, saml_provider_arn, saml_name;
    tag_saml(TagSAMLProviderRequest) untag_saml(UntagSAMLProviderRequest)
    list_saml(ListSAMLProviderTagsRequest) -> ListSAMLProviderTagsResponse);
tagged!(MfaRecord, serial_number, device_name;
    tag_mfa(TagMFADeviceRequest) untag_mfa(UntagMFADeviceRequest)
    list_mfa(ListMFADeviceTagsRequest) -> ListMFADeviceTagsResponse);
tagged!(ServerCertificateRecord, server_certificate_name, plain;
    tag_certificate(TagServerCertificateRequest) untag_certificate(UntagServerCertificateRequest)
    list_certificate(ListServerCertificateTagsRequest) -> ListServerCertificateTagsResponse);
