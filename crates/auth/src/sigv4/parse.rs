//! Reads a request's signature: header form, presigned form, SigV4a in both.

use std::borrow::Cow;
use std::time::Duration;

use base::{Secret, Timestamp};

use super::canonical::{PathStyle, push_path, push_query, push_value, query_pairs};
use super::date::parse_amz_date;
use super::{Algorithm, Form, LONGEST_EXPIRY, Parts, Payload, SignatureError, SignedRequest, Streaming, is_s3};

/// Bounds on what the signature itself may hold: more than any client sends.
const MOST_SIGNED_HEADERS: usize = 200;

/// Reads the signature of a request. None when it is not signed at all. Nothing is verified yet.
///
/// Errors: a signature that is there but malformed, in AWS's words.
pub fn parse(parts: &Parts<'_>) -> Result<Option<SignedRequest>, SignatureError> {
    parse_with_style(parts, None)
}

/// The same, with the path's style told instead of taken from the scope's service.
pub(super) fn parse_with_style(
    parts: &Parts<'_>,
    style: Option<PathStyle>,
) -> Result<Option<SignedRequest>, SignatureError> {
    let header = header(parts, "authorization");
    let presigned = parts.query.contains("X-Amz-Algorithm=") || parts.query.contains("X-Amz-Credential=");
    let raw = match (header, presigned) {
        (None, false) => return Ok(None),
        (Some(_), true) => return Err(SignatureError::TwoMechanisms),
        (Some(header), false) => Raw::from_header(parts, &header)?,
        (None, true) => Raw::from_query(parts.query)?,
    };
    build(parts, raw, style).map(Some)
}

/// The fields of a signature, before they are checked against each other.
pub(super) struct Raw {
    pub(super) form: Form,
    pub(super) algorithm: Algorithm,
    pub(super) credential: String,
    pub(super) signed_headers: String,
    pub(super) signature: String,
    pub(super) date: Option<String>,
    pub(super) expires: Option<Duration>,
    pub(super) token: Option<String>,
    pub(super) region_set: Option<String>,
}

fn algorithm(name: &str) -> Option<Algorithm> {
    match name {
        "AWS4-HMAC-SHA256" => Some(Algorithm::Hmac),
        "AWS4-ECDSA-P256-SHA256" => Some(Algorithm::Ecdsa),
        _ => None,
    }
}

impl Raw {
    fn from_header(parts: &Parts<'_>, header: &str) -> Result<Self, SignatureError> {
        let header = header.trim();
        let (name, fields) = header.split_once([' ', ',']).unwrap_or((header, ""));
        let Some(algorithm) = algorithm(name) else {
            // SigV2 and SigV3 name themselves; anything else is some other scheme.
            if name == "AWS" || name.starts_with("AWS3") || name.starts_with("AWS4-") {
                return Err(SignatureError::UnsupportedAlgorithm { name: name.into() });
            }
            return Err(incomplete(parts, header, &["Credential", "Signature", "SignedHeaders"]));
        };
        let (mut credential, mut signed_headers, mut signature) = (None, None, None);
        for part in fields.split([',', ' ', '\t']).filter(|part| !part.is_empty()).take(16) {
            let Some((key, value)) = part.split_once('=') else {
                return Err(SignatureError::NotAPair { part: part.into(), header: without_signature(header) });
            };
            match key {
                "Credential" => credential = Some(value.to_owned()),
                "SignedHeaders" => signed_headers = Some(value.to_owned()),
                "Signature" => signature = Some(value.to_owned()),
                _ => {}
            }
        }
        match (credential, signed_headers, signature) {
            (Some(credential), Some(signed_headers), Some(signature)) => Ok(Self {
                form: Form::Header,
                algorithm,
                credential,
                signed_headers,
                signature,
                date: None,
                expires: None,
                token: text_header(parts, "x-amz-security-token"),
                region_set: text_header(parts, "x-amz-region-set"),
            }),
            (credential, signed_headers, signature) => {
                let absent: Vec<_> = [
                    ("Credential", credential.is_none()),
                    ("Signature", signature.is_none()),
                    ("SignedHeaders", signed_headers.is_none()),
                ]
                .into_iter()
                .filter_map(|(name, absent)| absent.then_some(name))
                .collect();
                Err(incomplete(parts, header, &absent))
            }
        }
    }

    pub(super) fn from_query(query: &str) -> Result<Self, SignatureError> {
        let mut found: [Option<String>; 8] = Default::default();
        const NAMES: [&str; 8] = [
            "X-Amz-Algorithm",
            "X-Amz-Credential",
            "X-Amz-Signature",
            "X-Amz-SignedHeaders",
            "X-Amz-Date",
            "X-Amz-Expires",
            "X-Amz-Security-Token",
            "X-Amz-Region-Set",
        ];
        for (name, value) in query_pairs(query) {
            if let Some(at) = NAMES.iter().position(|n| n.as_bytes() == &*name) {
                // A parameter said twice has no one meaning.
                if found[at].replace(String::from_utf8_lossy(&value).into_owned()).is_some() {
                    return Err(SignatureError::IncompleteQuery { missing: vec![NAMES[at]] });
                }
            }
        }
        let missing: Vec<_> = (0..6).filter(|&i| found[i].is_none()).map(|i| NAMES[i]).collect();
        let [
            Some(name),
            Some(credential),
            Some(signature),
            Some(signed_headers),
            Some(date),
            Some(expires),
            token,
            region_set,
        ] = found
        else {
            return Err(SignatureError::IncompleteQuery { missing });
        };
        let algorithm = algorithm(&name).ok_or(SignatureError::UnsupportedAlgorithm { name })?;
        let expires = expires.parse().map(Duration::from_secs).map_err(|_| SignatureError::BadExpires)?;
        if expires > LONGEST_EXPIRY {
            return Err(SignatureError::BadExpires);
        }
        Ok(Self {
            form: Form::Presigned,
            algorithm,
            credential,
            signed_headers,
            signature,
            date: Some(date),
            expires: Some(expires),
            token,
            region_set,
        })
    }
}

pub(super) fn build(parts: &Parts<'_>, raw: Raw, style: Option<PathStyle>) -> Result<SignedRequest, SignatureError> {
    let wanted = if raw.algorithm == Algorithm::Hmac { 5 } else { 4 };
    let bad_credential = || SignatureError::BadCredential { credential: raw.credential.clone(), parts: wanted };
    // The key id may hold slashes in theory; the scope's parts never do: read from the end.
    let mut pieces = raw.credential.rsplit('/');
    let (Some(terminator), Some(service)) = (pieces.next(), pieces.next()) else { return Err(bad_credential()) };
    let region = match raw.algorithm {
        Algorithm::Hmac => pieces.next().ok_or_else(bad_credential)?,
        Algorithm::Ecdsa => raw.region_set.as_deref().unwrap_or(""),
    };
    let (Some(date), Some(access_key_id), None) = (pieces.next(), pieces.next(), pieces.next()) else {
        return Err(bad_credential());
    };
    if access_key_id.is_empty() || service.is_empty() {
        return Err(bad_credential());
    }
    if terminator != "aws4_request" {
        return Err(SignatureError::BadTerminator { actual: terminator.into() });
    }

    let (amz_date, timestamp) = moment(parts, raw.date.as_deref())?;
    if amz_date.get(..8) != Some(date) {
        return Err(SignatureError::DateMismatch { scope: date.into(), date: amz_date.into_owned() });
    }

    let signed_headers = raw.signed_headers.to_ascii_lowercase();
    let mut count = 0;
    let mut host = false;
    for name in signed_headers.split(';') {
        count += 1;
        host |= name == "host" || name == ":authority";
    }
    if !host || count > MOST_SIGNED_HEADERS {
        return Err(SignatureError::HostNotSigned);
    }

    let payload = payload(parts, raw.form, service)?;
    let style = style.unwrap_or_else(|| PathStyle::of(service));
    let canonical_head = canonical_head(parts, &signed_headers, style);
    let unsigned =
        if is_s3(service) && raw.form == Form::Header { not_signed(parts, &signed_headers) } else { Vec::new() };
    Ok(SignedRequest {
        algorithm: raw.algorithm,
        form: raw.form,
        access_key_id: access_key_id.into(),
        date: date.into(),
        region: region.into(),
        service: service.into(),
        amz_date: amz_date.into(),
        timestamp,
        expires: raw.expires,
        signature: raw.signature.into(),
        session_token: raw.token.map(|token| Secret::new(token.into())),
        payload,
        canonical_head,
        unsigned,
        signed_headers: signed_headers.into(),
        credential: raw.credential.into(),
    })
}

/// The request's time, as the string to sign writes it: `X-Amz-Date`, else `Date`.
fn moment<'a>(parts: &'a Parts<'_>, query: Option<&'a str>) -> Result<(Cow<'a, str>, Timestamp), SignatureError> {
    let amz = match query {
        Some(date) => Some(Cow::Borrowed(date)),
        None => header(parts, "x-amz-date"),
    };
    if let Some(date) = amz {
        return match parse_amz_date(&date) {
            Some(at) => Ok((date, at)),
            None => Err(SignatureError::BadDate { date: date.into_owned() }),
        };
    }
    let Some(date) = header(parts, "date") else {
        let header = header(parts, "authorization").unwrap_or_default();
        return Err(incomplete(parts, &header, &[]));
    };
    match parse_amz_date(&date).or_else(|| Timestamp::parse(&date)) {
        Some(at) => Ok((at.amz_date().into(), at)),
        None => Err(SignatureError::BadDate { date: date.into_owned() }),
    }
}

fn payload(parts: &Parts<'_>, form: Form, service: &str) -> Result<Payload, SignatureError> {
    let declared = header(parts, "x-amz-content-sha256").map(Cow::into_owned).or_else(|| {
        let from_query = |(name, value): (Cow<'_, [u8]>, Cow<'_, [u8]>)| {
            name.eq_ignore_ascii_case(b"X-Amz-Content-Sha256").then(|| String::from_utf8_lossy(&value).into_owned())
        };
        if form == Form::Presigned { query_pairs(parts.query).find_map(from_query) } else { None }
    });
    if let Some(kind) = declared.as_deref().and_then(Streaming::named) {
        return Ok(Payload::Streaming(kind));
    }
    match declared.as_deref() {
        None if form == Form::Presigned && is_s3(service) => Ok(Payload::Unsigned),
        None => Ok(Payload::Implied),
        Some("UNSIGNED-PAYLOAD") => Ok(Payload::Unsigned),
        Some(text) => {
            let mut hash = [0; 32];
            // Only lower-case hex: the canonical request holds the text as it was sent.
            let lower = !text.bytes().any(|b| b.is_ascii_uppercase());
            match hex::decode_to_slice(text, &mut hash) {
                Ok(()) if lower => Ok(Payload::Declared(hash)),
                _ => Err(SignatureError::BadContentHash),
            }
        }
    }
}

/// The canonical request up to the payload's hash.
fn canonical_head(parts: &Parts<'_>, signed_headers: &str, style: PathStyle) -> String {
    let mut out = String::with_capacity(512 + parts.path.len() + parts.query.len());
    out.push_str(parts.method);
    out.push('\n');
    push_path(&mut out, parts.path, style);
    out.push('\n');
    push_query(&mut out, parts.query);
    out.push('\n');
    for name in signed_headers.split(';') {
        out.push_str(name);
        out.push(':');
        let mut found = false;
        for (given, value) in &parts.headers {
            if given.eq_ignore_ascii_case(name) {
                if found {
                    out.push(',');
                }
                push_value(&mut out, value);
                found = true;
            }
        }
        if !found && (name == "host" || name == ":authority") {
            out.push_str(parts.authority.unwrap_or_default());
        }
        out.push('\n');
    }
    out.push('\n');
    out.push_str(signed_headers);
    out.push('\n');
    out
}

/// S3 wants every `x-amz-*` header signed.
fn not_signed(parts: &Parts<'_>, signed_headers: &str) -> Vec<Box<str>> {
    parts
        .headers
        .iter()
        .map(|(name, _)| name.to_ascii_lowercase())
        .filter(|name| name.starts_with("x-amz-") && name != "x-amz-content-sha256")
        .filter(|name| !signed_headers.split(';').any(|signed| signed == name))
        .map(Into::into)
        .collect()
}

/// The first header of a name.
fn header<'a>(parts: &'a Parts<'_>, name: &str) -> Option<Cow<'a, str>> {
    let (_, value) = parts.headers.iter().find(|(given, _)| given.eq_ignore_ascii_case(name))?;
    Some(String::from_utf8_lossy(value))
}

fn text_header(parts: &Parts<'_>, name: &str) -> Option<String> {
    header(parts, name).map(Cow::into_owned)
}

fn incomplete(parts: &Parts<'_>, authorization: &str, absent: &[&str]) -> SignatureError {
    let mut missing: Vec<&'static str> = Vec::new();
    for name in absent {
        missing.push(match *name {
            "Credential" => "Authorization header requires 'Credential' parameter.",
            "Signature" => "Authorization header requires 'Signature' parameter.",
            _ => "Authorization header requires 'SignedHeaders' parameter.",
        });
    }
    if header(parts, "x-amz-date").is_none() && header(parts, "date").is_none() {
        missing.push("Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.");
    }
    SignatureError::IncompleteHeader { missing, header: without_signature(authorization) }
}

/// The header without what follows `Signature=`, or without credentials of another scheme.
fn without_signature(header: &str) -> String {
    match header.find("Signature=") {
        Some(at) => header.get(..at + 10).unwrap_or_default().into(),
        None if header.starts_with("AWS4-") => header.into(),
        None => header.split(' ').next().unwrap_or_default().into(),
    }
}
