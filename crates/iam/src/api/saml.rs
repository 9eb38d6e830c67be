//! SAML providers: kept for clients that manage them. Assertions are not checked yet.

use std::time::Duration;

use base::Timestamp;
use service::Call;
use wire::Error;

use super::shapes;
use super::tags::{self, saml_name};
use crate::entity::Entity;
use crate::generated::iam::*;
use crate::names::arn;
use crate::records::SamlRecord;
use crate::{Iam, errors};

const MOST_PROVIDERS: usize = 100;
/// How long metadata is good for that names no end.
const CENTURY: Duration = Duration::from_secs(100 * 365 * 24 * 3600);

/// The end of validity that the metadata names. Err when it is no metadata.
fn valid_until(document: &str, now: Timestamp) -> Result<Timestamp, Error> {
    let unreadable = || errors::invalid_input("Could not parse metadata");
    let start = document.find("EntityDescriptor").ok_or_else(unreadable)?;
    let element = &document[start..];
    let element = &element[..element.find('>').ok_or_else(unreadable)?];
    if !element.contains("entityID") {
        return Err(unreadable());
    }
    let named = element.split_once("validUntil=").and_then(|(_, rest)| {
        let quote = rest.chars().next()?;
        let value = rest.get(1..)?.split(quote).next()?;
        Timestamp::parse(value)
    });
    Ok(named.unwrap_or_else(|| now.plus(CENTURY)))
}

fn provider_arn(call: &Call, name: &str) -> String {
    arn(&call.account, "saml-provider", "/", name)
}

/// CreateSAMLProvider. Encrypted assertions are not supported.
pub(crate) async fn create(
    iam: &Iam,
    call: &Call,
    input: CreateSAMLProviderRequest,
) -> Result<CreateSAMLProviderResponse, Error> {
    if iam.memory.read().account(&call.account).saml.len() >= MOST_PROVIDERS {
        return Err(errors::quota("SAMLProvidersPerAccount", MOST_PROVIDERS));
    }
    let record = SamlRecord {
        name: input.name,
        created: call.time,
        valid_until: valid_until(&input.saml_metadata_document, call.time)?,
        id: base::RequestId::new(&*iam.rng).to_string(),
        document: input.saml_metadata_document,
        tags: tags::checked(Vec::new(), input.tags.unwrap_or_default())?,
    };
    iam.change(&call.account, |change| {
        change.must_be_new::<SamlRecord>(&record.name)?;
        change.put(record.clone())
    })
    .await?;
    Ok(CreateSAMLProviderResponse {
        saml_provider_arn: Some(provider_arn(call, &record.name)),
        tags: shapes::tags(&record.tags),
    })
}

/// GetSAMLProvider.
pub(crate) async fn get(
    iam: &Iam,
    call: &Call,
    input: GetSAMLProviderRequest,
) -> Result<GetSAMLProviderResponse, Error> {
    let name = saml_name(iam, call, &input.saml_provider_arn)?;
    let record = iam.memory.get::<SamlRecord>(&call.account, &name);
    let record = record.ok_or_else(|| SamlRecord::absent(&input.saml_provider_arn))?;
    Ok(GetSAMLProviderResponse {
        saml_provider_uuid: Some(record.id.clone()),
        saml_metadata_document: Some(record.document.clone()),
        create_date: Some(record.created),
        valid_until: Some(record.valid_until),
        tags: shapes::tags(&record.tags),
        assertion_encryption_mode: None,
        private_key_list: None,
    })
}

/// ListSAMLProviders.
pub(crate) async fn list(
    iam: &Iam,
    call: &Call,
    _input: ListSAMLProvidersRequest,
) -> Result<ListSAMLProvidersResponse, Error> {
    let state = iam.memory.read();
    let list = state.account(&call.account).saml.values().map(|record| SAMLProviderListEntry {
        arn: Some(provider_arn(call, &record.name)),
        valid_until: Some(record.valid_until),
        create_date: Some(record.created),
    });
    Ok(ListSAMLProvidersResponse { saml_provider_list: Some(list.collect()) })
}

/// UpdateSAMLProvider.
pub(crate) async fn update(
    iam: &Iam,
    call: &Call,
    input: UpdateSAMLProviderRequest,
) -> Result<UpdateSAMLProviderResponse, Error> {
    let name = saml_name(iam, call, &input.saml_provider_arn)?;
    iam.change(&call.account, |change| {
        let found = change.find::<SamlRecord>(&name)?;
        let mut record = found.ok_or_else(|| SamlRecord::absent(&input.saml_provider_arn))?;
        if let Some(document) = &input.saml_metadata_document {
            record.valid_until = valid_until(document, call.time)?;
            record.document.clone_from(document);
        }
        change.put(record)
    })
    .await?;
    Ok(UpdateSAMLProviderResponse { saml_provider_arn: Some(input.saml_provider_arn) })
}

/// DeleteSAMLProvider.
pub(crate) async fn delete(iam: &Iam, call: &Call, input: DeleteSAMLProviderRequest) -> Result<(), Error> {
    let name = saml_name(iam, call, &input.saml_provider_arn)?;
    iam.change(&call.account, |change| {
        if change.find::<SamlRecord>(&name)?.is_none() {
            return Err(SamlRecord::absent(&input.saml_provider_arn).into());
        }
        change.remove::<SamlRecord>(&name)
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_of_validity_is_read() {
        let now = Timestamp::default();
        let until = valid_until(r#"<md:EntityDescriptor entityID="x" validUntil='2030-01-01T00:00:00Z'>"#, now);
        assert_eq!(until.unwrap().iso8601(), "2030-01-01T00:00:00Z");
        assert_eq!(valid_until(r#"<EntityDescriptor entityID="x">"#, now).unwrap(), now.plus(CENTURY));
        for bad in ["", "<EntityDescriptor", "<EntityDescriptor>", "<html>"] {
            assert!(valid_until(bad, now).is_err(), "{bad}");
        }
    }
}
