//! Signs requests as a client: the command line, and integrations that call AWS's services.

use base::{Secret, Timestamp};
use sha2::{Digest, Sha256};

use super::canonical::{encode, query_pairs};
use super::key::derive;
use super::mac::finish;
use super::parse::{Raw, build};
use super::verify::streaming_text;
use super::{Algorithm, BodyHash, Form, Parts, Payload, SignatureError, SignedRequest, asymmetric, is_s3};

/// Who signs, and for which service and region.
#[derive(Debug, Clone, Copy)]
pub struct Signer<'a> {
    /// `AKIA…`, `ASIA…`.
    pub access_key_id: &'a str,
    /// The key's secret.
    pub secret: &'a Secret<String>,
    /// The session's token, for temporary credentials.
    pub session_token: Option<&'a str>,
    /// Such as `us-east-1`; for SigV4a the region set.
    pub region: &'a str,
    /// The signing name, such as `lambda`.
    pub service: &'a str,
    /// SigV4 or SigV4a.
    pub algorithm: Algorithm,
}

/// A signature made: the headers to add to the request.
#[derive(Debug, Clone)]
pub struct Signature {
    /// Lower-case names and values: `x-amz-date`, `authorization`, and those that the signer and
    /// service need.
    pub headers: Vec<(&'static str, String)>,
    /// The request as signed: seeds the signatures of chunks.
    pub request: SignedRequest<'static>,
}

/// Signs by headers. Signs all headers of `parts` but those that proxies change.
///
/// `payload` is what the request will say of its body; `Implied` and `Declared` hash `body`.
/// Errors: a host that is not there.
pub fn sign(
    signer: &Signer<'_>,
    parts: &Parts<'_>,
    payload: Payload,
    body: &[u8],
    now: Timestamp,
) -> Result<Signature, SignatureError> {
    let amz_date = now.amz_date();
    let hash: [u8; 32] = Sha256::digest(body).into();
    let mut added: Vec<(&'static str, String)> = vec![("x-amz-date", amz_date.clone())];
    if let Some(token) = signer.session_token {
        added.push(("x-amz-security-token", token.into()));
    }
    match payload {
        Payload::Implied if !is_s3(signer.service) => {}
        Payload::Implied | Payload::Declared(_) => added.push(("x-amz-content-sha256", hex::encode(hash))),
        Payload::Unsigned => added.push(("x-amz-content-sha256", "UNSIGNED-PAYLOAD".into())),
        Payload::Streaming(kind) => added.push(("x-amz-content-sha256", streaming_text(kind, signer.algorithm).into())),
    }
    if signer.algorithm == Algorithm::Ecdsa {
        added.push(("x-amz-region-set", signer.region.into()));
    }
    let mut all = parts.clone();
    all.headers.retain(|(name, _)| *name != "authorization" && !added.iter().any(|(n, _)| n == name));
    for (name, value) in &added {
        all.headers.push((*name, value.as_bytes()));
    }
    let signed_headers = names_to_sign(&all);
    let raw = Raw {
        form: Form::Header,
        algorithm: signer.algorithm,
        credential: credential(signer, &amz_date).into(),
        signed_headers: signed_headers.as_str().into(),
        signature: "".into(),
        date: Some(amz_date.into()),
        expires: None,
        token: signer.session_token.map(Into::into),
        region_set: Some(signer.region.into()),
    };
    let mut request = build(&all, raw, None)?.into_owned();
    request.signature = make(signer, &request, BodyHash::Known(hash)).into();
    let name = match signer.algorithm {
        Algorithm::Hmac => "AWS4-HMAC-SHA256",
        Algorithm::Ecdsa => "AWS4-ECDSA-P256-SHA256",
    };
    added.push((
        "authorization",
        format!(
            "{name} Credential={}, SignedHeaders={signed_headers}, Signature={}",
            request.credential.text(),
            request.signature
        ),
    ));
    Ok(Signature { headers: added, request })
}

/// Signs by the query: gives the whole query of a presigned URL, good for `expires_s` seconds (at
/// most 604,800). For S3 the body is not signed; for others it must be empty.
///
/// Errors: a host that is not there.
pub fn presign(
    signer: &Signer<'_>,
    parts: &Parts<'_>,
    expires_s: u32,
    now: Timestamp,
) -> Result<String, SignatureError> {
    let amz_date = now.amz_date();
    let mut all = parts.clone();
    let signed_headers = names_to_sign(&all);
    let mut query = String::new();
    let mut push = |name: &str, value: &str| {
        if !query.is_empty() {
            query.push('&');
        }
        encode(&mut query, name.as_bytes());
        query.push('=');
        encode(&mut query, value.as_bytes());
    };
    for (name, value) in query_pairs(parts.query) {
        push(&String::from_utf8_lossy(&name), &String::from_utf8_lossy(&value));
    }
    push(
        "X-Amz-Algorithm",
        match signer.algorithm {
            Algorithm::Hmac => "AWS4-HMAC-SHA256",
            Algorithm::Ecdsa => "AWS4-ECDSA-P256-SHA256",
        },
    );
    push("X-Amz-Credential", &credential(signer, &amz_date));
    push("X-Amz-Date", &amz_date);
    push("X-Amz-Expires", &expires_s.to_string());
    push("X-Amz-SignedHeaders", &signed_headers);
    if let Some(token) = signer.session_token {
        push("X-Amz-Security-Token", token);
    }
    if signer.algorithm == Algorithm::Ecdsa {
        push("X-Amz-Region-Set", signer.region);
    }
    all.query = &query;
    let unsigned = format!("{query}&X-Amz-Signature=");
    let request = build(&all, Raw::from_query(&unsigned)?, None)?;
    let empty: [u8; 32] = Sha256::digest(b"").into();
    let signature = make(signer, &request, BodyHash::Known(empty));
    Ok(format!("{query}&X-Amz-Signature={signature}"))
}

fn credential(signer: &Signer<'_>, amz_date: &str) -> String {
    let date = amz_date.get(..8).unwrap_or_default();
    match signer.algorithm {
        Algorithm::Hmac => {
            format!("{}/{date}/{}/{}/aws4_request", signer.access_key_id, signer.region, signer.service)
        }
        Algorithm::Ecdsa => format!("{}/{date}/{}/aws4_request", signer.access_key_id, signer.service),
    }
}

/// All header names, sorted, without those that change on the way.
fn names_to_sign(parts: &Parts<'_>) -> String {
    let changing = ["connection", "expect", "transfer-encoding", "user-agent", "x-amzn-trace-id"];
    let mut names: Vec<&str> = parts.headers.iter().map(|(name, _)| *name).collect();
    names.retain(|name| !changing.contains(name));
    if parts.authority.is_some() {
        names.push("host");
    }
    names.sort_unstable();
    names.dedup();
    names.join(";")
}

fn make(signer: &Signer<'_>, request: &SignedRequest<'_>, body: BodyHash) -> String {
    let mut buffer = [0u8; 64];
    let text = request.string_to_sign(request.payload_text(body, &mut buffer));
    match signer.algorithm {
        Algorithm::Hmac => {
            let key = derive(signer.secret.expose(), request.credential.date(), signer.region, signer.service);
            hex::encode(finish(&key, text.as_bytes()))
        }
        Algorithm::Ecdsa => {
            let hash: [u8; 32] = Sha256::digest(text.as_bytes()).into();
            asymmetric::signing_key(signer.access_key_id, signer.secret.expose())
                .and_then(|key| asymmetric::sign(&key, &hash))
                .unwrap_or_default()
        }
    }
}
