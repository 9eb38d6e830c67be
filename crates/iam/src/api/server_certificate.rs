//! Server certificates: kept for clients that manage them; nothing here serves with one, so that the
//! private key is held against the certificate and not kept.

use base::Timestamp;
use ring::rand::SystemRandom;
use ring::signature::{
    ECDSA_P256_SHA256_ASN1_SIGNING, ECDSA_P384_SHA384_ASN1_SIGNING, EcdsaKeyPair, KeyPair, RsaKeyPair,
};
use service::Call;
use wire::Error;

use super::{shapes, tags};
use crate::der::{self, Certificate, INTEGER, OCTET_STRING, Reader};
use crate::entity::Pathed;
use crate::generated::iam::*;
use crate::page::page;
use crate::records::ServerCertificateRecord;
use crate::{Iam, errors, ids, names};

const MOST_CERTIFICATES: usize = 20;
const CERTIFICATE: &str = "CERTIFICATE";

fn malformed(message: &str) -> Error {
    Error::of(&schema::MalformedCertificateException, message)
}

/// Reads one certificate in PEM that is still good.
pub(crate) fn certificate(text: &str, now: Timestamp) -> Result<Certificate, Error> {
    let blocks = der::blocks(text, CERTIFICATE).unwrap_or_default();
    let certificate = match blocks.as_slice() {
        [one] => Certificate::parse(one),
        _ => None,
    };
    let unreadable = "Unable to parse certificate. Please ensure the certificate is in PEM format.";
    let certificate = certificate.ok_or_else(|| malformed(unreadable))?;
    if certificate.expires <= now {
        let message = "Certificate is no longer valid. The 'Not After' date restriction on the certificate has passed.";
        return Err(malformed(message));
    }
    Ok(certificate)
}

/// Whether each certificate of a chain names the one before it as its subject's.
fn check_chain(first: &Certificate, chain: &str) -> Result<(), Error> {
    let unreadable =
        || malformed("Unable to parse certificate chain. Please ensure the certificate chain is in PEM format.");
    let blocks = der::blocks(chain, CERTIFICATE).filter(|blocks| !blocks.is_empty()).ok_or_else(unreadable)?;
    let mut issuer = first.issuer.clone();
    for (at, block) in blocks.iter().enumerate() {
        let next = Certificate::parse(block).ok_or_else(unreadable)?;
        if next.subject != issuer {
            return Err(malformed(&format!(
                "Unable to validate certificate chain. The certificate chain must start with the immediate signing certificate, followed by any intermediaries in order. The index within the chain of the invalid certificate is: {at}"
            )));
        }
        issuer = next.issuer;
    }
    Ok(())
}

/// Whether a private key belongs to a public one. None when it is no key that can be read: RSA from
/// 2,048 bits on, P-256 and P-384, not encrypted.
fn belongs(key: &str, public: &[u8]) -> Option<bool> {
    let block = |label: &str| der::blocks(key, label)?.into_iter().next();
    let rng = SystemRandom::new();
    if let Some(key) = block("PRIVATE KEY") {
        let curves = [&ECDSA_P256_SHA256_ASN1_SIGNING, &ECDSA_P384_SHA384_ASN1_SIGNING];
        let elliptic = curves.into_iter().find_map(|curve| EcdsaKeyPair::from_pkcs8(curve, &key, &rng).ok());
        return match elliptic {
            Some(pair) => Some(pair.public_key().as_ref() == public),
            None => Some(RsaKeyPair::from_pkcs8(&key).ok()?.public_key().as_ref() == public),
        };
    }
    if let Some(key) = block("RSA PRIVATE KEY") {
        return Some(RsaKeyPair::from_der(&key).ok()?.public_key().as_ref() == public);
    }
    let key = block("EC PRIVATE KEY")?;
    let mut parts = Reader(&key).sequence()?;
    parts.take(INTEGER)?;
    let secret = parts.take(OCTET_STRING)?;
    let curve = match secret.len() {
        32 => &ECDSA_P256_SHA256_ASN1_SIGNING,
        48 => &ECDSA_P384_SHA384_ASN1_SIGNING,
        _ => return None,
    };
    Some(EcdsaKeyPair::from_private_key_and_public_key(curve, secret, public, &rng).is_ok())
}

fn metadata(call: &Call, record: &ServerCertificateRecord) -> ServerCertificateMetadata {
    ServerCertificateMetadata {
        path: Some(record.path.clone()),
        server_certificate_name: Some(record.name.clone()),
        server_certificate_id: Some(record.id.clone()),
        arn: Some(record.arn(&call.account)),
        upload_date: Some(record.uploaded),
        expiration: Some(record.expires),
    }
}

/// UploadServerCertificate.
pub(crate) async fn upload(
    iam: &Iam,
    call: &Call,
    input: UploadServerCertificateRequest,
) -> Result<UploadServerCertificateResponse, Error> {
    let certificate = certificate(&input.certificate_body, call.time)?;
    let fits = belongs(&input.private_key, &certificate.public_key)
        .ok_or_else(|| malformed("Private key was in an unrecognized format."))?;
    if !fits {
        return Err(Error::of(&schema::KeyPairMismatchException, "The certificate and the private key do not match."));
    }
    if let Some(chain) = &input.certificate_chain {
        check_chain(&certificate, chain)?;
    }
    if iam.memory.read().account(&call.account).certificates.len() >= MOST_CERTIFICATES {
        return Err(errors::quota("ServerCertificatesPerAccount", MOST_CERTIFICATES));
    }
    let record = ServerCertificateRecord {
        name: input.server_certificate_name,
        path: names::path(input.path)?,
        id: ids::unique_id(&*iam.rng, "ASCA"),
        uploaded: call.time,
        expires: certificate.expires,
        tags: tags::checked(Vec::new(), input.tags.unwrap_or_default())?,
        body: input.certificate_body.trim().to_owned(),
        chain: input.certificate_chain.map(|chain| chain.trim().to_owned()),
    };
    iam.change(&call.account, |change| {
        change.must_be_new::<ServerCertificateRecord>(&record.name)?;
        change.put(record.clone())
    })
    .await?;
    Ok(UploadServerCertificateResponse {
        server_certificate_metadata: Some(metadata(call, &record)),
        tags: shapes::tags(&record.tags),
    })
}

/// GetServerCertificate.
pub(crate) async fn get(
    iam: &Iam,
    call: &Call,
    input: GetServerCertificateRequest,
) -> Result<GetServerCertificateResponse, Error> {
    let record = iam.entity::<ServerCertificateRecord>(&call.account, &input.server_certificate_name)?;
    Ok(GetServerCertificateResponse {
        server_certificate: Some(ServerCertificate {
            server_certificate_metadata: Some(metadata(call, &record)),
            certificate_body: Some(record.body.clone()),
            certificate_chain: record.chain.clone(),
            tags: shapes::tags(&record.tags),
        }),
    })
}

/// ListServerCertificates.
pub(crate) async fn list(
    iam: &Iam,
    call: &Call,
    input: ListServerCertificatesRequest,
) -> Result<ListServerCertificatesResponse, Error> {
    let state = iam.memory.read();
    let prefix = input.path_prefix.unwrap_or_else(|| "/".into());
    let all = state.account(&call.account).certificates.iter();
    let all = all.filter(|(_, record)| record.path.starts_with(&prefix));
    let page = page(all, |(key, _)| (*key).clone(), input.marker.as_deref(), input.max_items)?;
    let page = page.map(|(_, record)| metadata(call, record));
    Ok(ListServerCertificatesResponse {
        is_truncated: page.truncated(),
        server_certificate_metadata_list: Some(page.items),
        marker: page.marker,
    })
}

/// UpdateServerCertificate: another name or path.
pub(crate) async fn update(iam: &Iam, call: &Call, input: UpdateServerCertificateRequest) -> Result<(), Error> {
    let path = input.new_path.map(|path| names::path(Some(path))).transpose()?;
    iam.change(&call.account, |change| {
        let mut record: ServerCertificateRecord = change.get(&input.server_certificate_name)?;
        if let Some(path) = &path {
            record.path = path.clone();
        }
        if let Some(name) = &input.new_server_certificate_name {
            if !name.eq_ignore_ascii_case(&record.name) {
                change.must_be_new::<ServerCertificateRecord>(name)?;
                change.remove::<ServerCertificateRecord>(&record.name)?;
            }
            record.name = name.clone();
        }
        change.put(record)
    })
    .await
}

/// DeleteServerCertificate.
pub(crate) async fn delete(iam: &Iam, call: &Call, input: DeleteServerCertificateRequest) -> Result<(), Error> {
    iam.change(&call.account, |change| {
        change.get::<ServerCertificateRecord>(&input.server_certificate_name)?;
        change.remove::<ServerCertificateRecord>(&input.server_certificate_name)
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_private_key_is_held_against_its_certificate() {
        let rsa = include_str!("../../testdata/rsa.pem");
        let ec = include_str!("../../testdata/ec.pem");
        let keys = |text: &'static str| {
            let (_, keys) = text.split_once("-----END CERTIFICATE-----\n").unwrap();
            let second = keys.match_indices("-----BEGIN").nth(1).unwrap().0;
            [&keys[..second], &keys[second..]]
        };
        let read = |text: &str| {
            let blocks = der::blocks(text, CERTIFICATE).unwrap();
            Certificate::parse(&blocks[0]).unwrap()
        };
        for (own, other) in [(rsa, ec), (ec, rsa)] {
            for key in keys(own) {
                assert_eq!(belongs(key, &read(own).public_key), Some(true), "{key}");
                assert_eq!(belongs(key, &read(other).public_key), Some(false), "{key}");
            }
        }
        for bad in ["", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----"] {
            assert_eq!(belongs(bad, &read(rsa).public_key), None);
        }
    }

    #[test]
    fn certificates_that_cannot_be_read_or_are_over_are_refused() {
        let rsa = include_str!("../../testdata/rsa.pem");
        let told = |text: &str, now| certificate(text, now).unwrap_err().message.clone();
        assert!(certificate(rsa, Timestamp::default()).is_ok());
        let late = Timestamp::parse("2200-01-01T00:00:00Z").unwrap();
        assert!(told(rsa, late).starts_with("Certificate is no longer valid."));
        for bad in ["", "x", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----"] {
            assert!(told(bad, Timestamp::default()).starts_with("Unable to parse certificate."));
        }
    }

    #[test]
    fn a_chain_must_begin_with_the_issuer() {
        let rsa = include_str!("../../testdata/rsa.pem");
        let ec = include_str!("../../testdata/ec.pem");
        let first = certificate(rsa, Timestamp::default()).unwrap();
        // It signed itself.
        assert!(check_chain(&first, rsa).is_ok());
        assert!(check_chain(&first, ec).unwrap_err().message.ends_with("invalid certificate is: 0"));
        assert!(check_chain(&first, "x").unwrap_err().message.starts_with("Unable to parse certificate chain."));
    }
}
