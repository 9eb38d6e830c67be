//! Reads a request's signature: header form, presigned form, SigV4a in both.

use std::borrow::Cow;
use std::time::Duration;

use base::{Secret, Timestamp};
use memchr::{memchr_iter, memchr3_iter};

use super::canonical::{PathStyle, push_path, push_query, push_value, query_pairs};
use super::credential::Credential;
use super::date::parse_amz_date;
use super::{Algorithm, Form, LONGEST_EXPIRY, Parts, Payload, SignatureError, SignedRequest, Streaming, is_s3};

/// Bounds on what the signature itself may hold: more than any client sends.
const MOST_SIGNED_HEADERS: usize = 200;

/// Reads the signature of a request. None when it is not signed at all. Nothing is verified yet.
///
/// Errors: a signature that is there but malformed, in AWS's words.
pub fn parse<'a>(parts: &Parts<'a>) -> Result<Option<SignedRequest<'a>>, SignatureError> {
    parse_with_style(parts, None)
}

/// The same, with the path's style told instead of taken from the scope's service.
pub(super) fn parse_with_style<'a>(
    parts: &Parts<'a>,
    style: Option<PathStyle>,
) -> Result<Option<SignedRequest<'a>>, SignatureError> {
    let header = header(parts, "authorization");
    let presigned = !parts.query.is_empty()
        && (parts.query.contains("X-Amz-Algorithm=") || parts.query.contains("X-Amz-Credential="));
    let raw = match (header, presigned) {
        (None, false) => return Ok(None),
        (Some(_), true) => return Err(SignatureError::TwoMechanisms),
        (Some(header), false) => Raw::from_header(parts, header)?,
        (None, true) => Raw::from_query(parts.query)?,
    };
    build(parts, raw, style).map(Some)
}

/// The fields of a signature, before they are checked against each other.
pub(super) struct Raw<'a> {
    pub(super) form: Form,
    pub(super) algorithm: Algorithm,
    pub(super) credential: Cow<'a, str>,
    pub(super) signed_headers: Cow<'a, str>,
    pub(super) signature: Cow<'a, str>,
    pub(super) date: Option<Cow<'a, str>>,
    pub(super) expires: Option<Duration>,
    pub(super) token: Option<Cow<'a, str>>,
    pub(super) region_set: Option<Cow<'a, str>>,
}

fn algorithm(name: &str) -> Option<Algorithm> {
    match name {
        "AWS4-HMAC-SHA256" => Some(Algorithm::Hmac),
        "AWS4-ECDSA-P256-SHA256" => Some(Algorithm::Ecdsa),
        _ => None,
    }
}

impl<'a> Raw<'a> {
    fn from_header(parts: &Parts<'a>, header: &'a str) -> Result<Self, SignatureError> {
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
        for part in split_fields(fields).take(16) {
            let Some((key, value)) = part.split_once('=') else {
                return Err(SignatureError::NotAPair { part: part.into(), header: without_signature(header) });
            };
            match key {
                "Credential" => credential = Some(value),
                "SignedHeaders" => signed_headers = Some(value),
                "Signature" => signature = Some(value),
                _ => {}
            }
        }
        match (credential, signed_headers, signature) {
            (Some(credential), Some(signed_headers), Some(signature)) => Ok(Self {
                form: Form::Header,
                algorithm,
                credential: credential.into(),
                signed_headers: signed_headers.into(),
                signature: signature.into(),
                date: None,
                expires: None,
                token: self::header(parts, "x-amz-security-token").map(Cow::Borrowed),
                region_set: self::header(parts, "x-amz-region-set").map(Cow::Borrowed),
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

    pub(super) fn from_query(query: &'a str) -> Result<Self, SignatureError> {
        let mut found: [Option<Cow<'a, str>>; 8] = Default::default();
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
                if found[at].replace(text(value)).is_some() {
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
        let algorithm = algorithm(&name).ok_or(SignatureError::UnsupportedAlgorithm { name: name.into() })?;
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

pub(super) fn build<'a>(
    parts: &Parts<'a>,
    raw: Raw<'a>,
    style: Option<PathStyle>,
) -> Result<SignedRequest<'a>, SignatureError> {
    let credential = Credential::read(raw.credential, raw.algorithm)?;
    let (amz_date, timestamp) = moment(parts, raw.date)?;
    if amz_date.get(..8) != Some(credential.date()) {
        return Err(SignatureError::DateMismatch { scope: credential.date().into(), date: amz_date.into_owned() });
    }
    let service = credential.service();
    let signed_headers = lower_case(raw.signed_headers);
    let style = style.unwrap_or_else(|| PathStyle::of(service));
    let canonical_head = canonical_head(parts, &signed_headers, style)?;
    let payload = payload(parts, raw.form, service)?;
    let region_set = match raw.algorithm {
        Algorithm::Hmac => None,
        Algorithm::Ecdsa => Some(raw.region_set.unwrap_or_default()),
    };
    let unsigned = match raw.form {
        Form::Header => not_signed(parts, &signed_headers, is_s3(service)),
        Form::Presigned => Vec::new(),
    };
    Ok(SignedRequest {
        algorithm: raw.algorithm,
        form: raw.form,
        region_set,
        amz_date,
        timestamp,
        expires: raw.expires,
        signature: raw.signature,
        session_token: raw.token.map(Secret::new),
        payload,
        canonical_head,
        unsigned,
        credential,
    })
}

/// What the query says; what is no UTF-8 shows as such.
fn text(bytes: Cow<'_, [u8]>) -> Cow<'_, str> {
    match bytes {
        Cow::Borrowed(bytes) => String::from_utf8_lossy(bytes),
        Cow::Owned(bytes) => String::from_utf8_lossy(&bytes).into_owned().into(),
    }
}

fn lower_case(text: Cow<'_, str>) -> Cow<'_, str> {
    if text.bytes().fold(false, |any, byte| any | byte.is_ascii_uppercase()) {
        text.to_ascii_lowercase().into()
    } else {
        text
    }
}

/// The request's time, as the string to sign writes it: `X-Amz-Date`, else `Date`.
fn moment<'a>(parts: &Parts<'a>, query: Option<Cow<'a, str>>) -> Result<(Cow<'a, str>, Timestamp), SignatureError> {
    if let Some(date) = query.or_else(|| header(parts, "x-amz-date").map(Cow::Borrowed)) {
        return match parse_amz_date(&date) {
            Some(at) => Ok((date, at)),
            None => Err(SignatureError::BadDate { date: date.into_owned() }),
        };
    }
    let Some(date) = header(parts, "date") else {
        let header = header(parts, "authorization").unwrap_or_default();
        return Err(incomplete(parts, header, &[]));
    };
    match parse_amz_date(date).or_else(|| Timestamp::parse(date)) {
        Some(at) => Ok((at.amz_date().into(), at)),
        None => Err(SignatureError::BadDate { date: date.into() }),
    }
}

fn payload(parts: &Parts<'_>, form: Form, service: &str) -> Result<Payload, SignatureError> {
    let declared = header(parts, "x-amz-content-sha256").map(Cow::Borrowed).or_else(|| {
        let from_query =
            |(name, value): (Cow<'_, [u8]>, _)| name.eq_ignore_ascii_case(b"X-Amz-Content-Sha256").then(|| text(value));
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
///
/// Errors: headers too many to sign, or none that says the host.
fn canonical_head(parts: &Parts<'_>, signed_headers: &str, style: PathStyle) -> Result<String, SignatureError> {
    let mut out = String::with_capacity(512 + parts.path.len() + parts.query.len());
    out.push_str(parts.method);
    out.push('\n');
    push_path(&mut out, parts.path, style);
    out.push('\n');
    push_query(&mut out, parts.query);
    out.push('\n');
    let mut host = false;
    for (at, name) in split(signed_headers, b';').enumerate() {
        let names_host = name == "host" || name == ":authority";
        host |= names_host;
        if at >= MOST_SIGNED_HEADERS {
            return Err(SignatureError::HostNotSigned);
        }
        out.push_str(name);
        out.push(':');
        let mut found = false;
        for (given, value) in &parts.headers {
            if *given == name {
                if found {
                    out.push(',');
                }
                push_value(&mut out, value);
                found = true;
            }
        }
        if !found && names_host {
            out.push_str(parts.authority.unwrap_or_default());
        }
        out.push('\n');
    }
    out.push('\n');
    out.push_str(signed_headers);
    out.push('\n');
    if host { Ok(out) } else { Err(SignatureError::HostNotSigned) }
}

/// What had to be signed and is not: SigV4a's set of regions; for S3 every `x-amz-*` header.
fn not_signed(parts: &Parts<'_>, signed_headers: &str, s3: bool) -> Vec<Box<str>> {
    parts
        .headers
        .iter()
        .map(|(name, _)| *name)
        .filter(|name| {
            *name == "x-amz-region-set" || s3 && name.starts_with("x-amz-") && *name != "x-amz-content-sha256"
        })
        .filter(|name| !split(signed_headers, b';').any(|signed| signed == *name))
        .map(Into::into)
        .collect()
}

/// What an ASCII character parts.
fn split(text: &str, by: u8) -> impl Iterator<Item = &str> {
    pieces(text, memchr_iter(by, text.as_bytes()))
}

/// What commas and blanks part.
fn split_fields(text: &str) -> impl Iterator<Item = &str> {
    pieces(text, memchr3_iter(b',', b' ', b'\t', text.as_bytes())).filter(|field| !field.is_empty())
}

fn pieces(text: &str, ends: impl Iterator<Item = usize>) -> impl Iterator<Item = &str> {
    let mut start = 0;
    ends.chain([text.len()]).map(move |end| {
        let piece = text.get(start..end).unwrap_or_default();
        start = end + 1;
        piece
    })
}

/// The first header of a name; empty when it is no UTF-8, which nothing that is read here may be.
fn header<'a>(parts: &Parts<'a>, name: &str) -> Option<&'a str> {
    let (_, value) = parts.headers.iter().find(|(given, _)| *given == name)?;
    Some(std::str::from_utf8(value).unwrap_or_default())
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
