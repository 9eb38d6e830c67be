//! OpenID Connect providers.

use service::Call;
use wire::Error;

use super::shapes::{self, oidc_arn};
use super::tags::{self, oidc_name};
use crate::entity::Entity;
use crate::generated::iam::*;
use crate::records::OidcRecord;
use crate::{Iam, errors};

const MOST_PROVIDERS: usize = 100;
const MOST_CLIENTS: usize = 100;
const MOST_THUMBPRINTS: usize = 5;

/// CreateOpenIDConnectProvider. Nothing is fetched from the URL until a token is to be checked. It may
/// have a path and no query; that AWS refuses one in these words is assumed.
pub(crate) async fn create(
    iam: &Iam,
    call: &Call,
    input: CreateOpenIDConnectProviderRequest,
) -> Result<CreateOpenIDConnectProviderResponse, Error> {
    let name = name(&input.url).filter(|name| !name.contains(['?', '#']));
    let name = name.ok_or_else(|| errors::validation("Invalid Open ID Connect Provider URL"))?.to_owned();
    let clients = input.client_id_list.unwrap_or_default();
    let thumbprints = input.thumbprint_list.unwrap_or_default();
    check_thumbprints(&thumbprints)?;
    if clients.len() > MOST_CLIENTS {
        return Err(errors::quota("ClientIdsPerOpenIdConnectProvider", MOST_CLIENTS));
    }
    if iam.memory.read().account(&call.account).oidc.len() >= MOST_PROVIDERS {
        return Err(errors::quota("OpenIdConnectProvidersPerAccount", MOST_PROVIDERS));
    }
    let record = OidcRecord {
        name: name.clone(),
        created: call.time,
        tags: tags::checked(Vec::new(), input.tags.unwrap_or_default())?,
        client_ids: clients,
        thumbprints,
    };
    iam.change(&call.account, |change| {
        change.must_be_new::<OidcRecord>(&name)?;
        change.put(record.clone())
    })
    .await?;
    Ok(CreateOpenIDConnectProviderResponse {
        open_id_connect_provider_arn: Some(oidc_arn(&call.account, &name)),
        tags: shapes::tags(&record.tags),
    })
}

/// The name of a provider: its URL, which begins with `https://`. On this machine `http://` goes too: for
/// tests.
pub(crate) fn name(url: &str) -> Option<&str> {
    let here = |name: &&str| {
        let host = name.split(['/', '?', '#']).next().unwrap_or_default();
        let host = host.rsplit_once(':').filter(|(_, port)| !port.contains(']')).map_or(host, |(host, _)| host);
        host == "localhost"
            || host == "[::1]"
            || host.parse::<std::net::Ipv4Addr>().is_ok_and(|address| address.is_loopback())
    };
    let name = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://").filter(here))?;
    (!name.is_empty()).then_some(name)
}

fn check_thumbprints(list: &[String]) -> Result<(), Error> {
    if list.len() > MOST_THUMBPRINTS {
        return Err(errors::invalid_input("Thumbprint list must contain fewer than 5 entries."));
    }
    Ok(())
}

/// GetOpenIDConnectProvider.
pub(crate) async fn get(
    iam: &Iam,
    call: &Call,
    input: GetOpenIDConnectProviderRequest,
) -> Result<GetOpenIDConnectProviderResponse, Error> {
    let arn = &input.open_id_connect_provider_arn;
    let name = oidc_name(iam, call, arn)?;
    let record = iam.memory.get::<OidcRecord>(&call.account, &name).ok_or_else(|| OidcRecord::absent(arn))?;
    Ok(GetOpenIDConnectProviderResponse {
        url: Some(record.name.clone()),
        client_id_list: Some(record.client_ids.clone()),
        thumbprint_list: Some(record.thumbprints.clone()),
        create_date: Some(record.created),
        tags: shapes::tags(&record.tags),
    })
}

/// ListOpenIDConnectProviders.
pub(crate) async fn list(
    iam: &Iam,
    call: &Call,
    _input: ListOpenIDConnectProvidersRequest,
) -> Result<ListOpenIDConnectProvidersResponse, Error> {
    let state = iam.memory.read();
    let all = state.account(&call.account).oidc.values();
    let list = all.map(|record| OpenIDConnectProviderListEntry { arn: Some(oidc_arn(&call.account, &record.name)) });
    Ok(ListOpenIDConnectProvidersResponse { open_id_connect_provider_list: Some(list.collect()) })
}

async fn change(
    iam: &Iam,
    call: &Call,
    arn: &str,
    edit: impl Fn(&mut OidcRecord) -> Result<(), Error> + Send + Sync,
) -> Result<(), Error> {
    let name = oidc_name(iam, call, arn)?;
    iam.change(&call.account, |change| {
        let mut record: OidcRecord = change.find(&name)?.ok_or_else(|| OidcRecord::absent(arn))?;
        edit(&mut record)?;
        change.put(record)
    })
    .await
}

/// DeleteOpenIDConnectProvider. Deleting one that is not there is no error.
pub(crate) async fn delete(iam: &Iam, call: &Call, input: DeleteOpenIDConnectProviderRequest) -> Result<(), Error> {
    let name = oidc_name(iam, call, &input.open_id_connect_provider_arn)?;
    iam.change(&call.account, |change| change.remove::<OidcRecord>(&name)).await
}

/// AddClientIDToOpenIDConnectProvider. One that is there already is no error.
pub(crate) async fn add_client(
    iam: &Iam,
    call: &Call,
    input: AddClientIDToOpenIDConnectProviderRequest,
) -> Result<(), Error> {
    change(iam, call, &input.open_id_connect_provider_arn, |record| {
        if !record.client_ids.contains(&input.client_id) {
            if record.client_ids.len() >= MOST_CLIENTS {
                return Err(errors::quota("ClientIdsPerOpenIdConnectProvider", MOST_CLIENTS));
            }
            record.client_ids.push(input.client_id.clone());
        }
        Ok(())
    })
    .await
}

/// RemoveClientIDFromOpenIDConnectProvider.
pub(crate) async fn remove_client(
    iam: &Iam,
    call: &Call,
    input: RemoveClientIDFromOpenIDConnectProviderRequest,
) -> Result<(), Error> {
    change(iam, call, &input.open_id_connect_provider_arn, |record| {
        record.client_ids.retain(|id| *id != input.client_id);
        Ok(())
    })
    .await
}

/// UpdateOpenIDConnectProviderThumbprint.
pub(crate) async fn update_thumbprints(
    iam: &Iam,
    call: &Call,
    input: UpdateOpenIDConnectProviderThumbprintRequest,
) -> Result<(), Error> {
    check_thumbprints(&input.thumbprint_list)?;
    change(iam, call, &input.open_id_connect_provider_arn, |record| {
        record.thumbprints = input.thumbprint_list.clone();
        Ok(())
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn providers_are_reached_safely_or_on_this_machine() {
        for (url, expect) in [
            ("https://a.example/b", Some("a.example/b")),
            ("http://127.0.0.1:80/b", Some("127.0.0.1:80/b")),
            ("http://[::1]:80", Some("[::1]:80")),
            ("http://localhost/b", Some("localhost/b")),
            ("http://a.example", None),
            ("http://127.0.0.1.example/", None),
            ("http://127.0.0.1@a.example/", None),
            ("a.example", None),
            ("https://", None),
        ] {
            assert_eq!(name(url), expect, "{url}");
        }
    }
}
