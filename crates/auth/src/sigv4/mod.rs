//! Signature Version 4: header, presigned, chunked and asymmetric (SigV4a) forms, read and
//! verified as a server, and made as a client.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html>

mod asymmetric;
mod canonical;
mod chunked;
mod credential;
mod date;
mod error;
mod key;
mod mac;
mod parse;
mod shown;
mod sign;
mod verify;

#[cfg(test)]
mod tests;

pub use chunked::{ChunkDecoder, ChunkError};
pub use error::{Difference, Family, SignatureError};
pub use key::SigningKeys;
pub use parse::parse;
pub use sign::{Signature, Signer, presign, sign};

use self::credential::Credential;
use base::{Region, Secret, Timestamp};
use std::borrow::Cow;
use std::time::Duration;

/// What of a request the signature speaks of, as it came over the wire.
#[derive(Debug, Clone)]
pub struct Parts<'a> {
    /// `GET`, `POST`, …
    pub method: &'a str,
    /// The path as sent, still percent-encoded.
    pub path: &'a str,
    /// The query as sent, without the question mark.
    pub query: &'a str,
    /// The host that HTTP/2's `:authority` names: stands in for an absent `Host` header.
    pub authority: Option<&'a str>,
    /// All header lines, in the order in which they came. Names in lower case, as HTTP/2 has them.
    pub headers: Vec<(&'a str, &'a [u8])>,
}

/// How the signature was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Algorithm {
    /// `AWS4-HMAC-SHA256`.
    Hmac,
    /// `AWS4-ECDSA-P256-SHA256`: SigV4a, good for a set of regions.
    Ecdsa,
}

/// Where the signature stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// In the `Authorization` header.
    Header,
    /// In the query: a presigned URL.
    Presigned,
}

/// What the request says of its body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Payload {
    /// Nothing: the signature covers the body's own hash.
    Implied,
    /// `x-amz-content-sha256` gives the hash. The server must hold it against the body.
    Declared([u8; 32]),
    /// `UNSIGNED-PAYLOAD`.
    Unsigned,
    /// `STREAMING-…`: the body comes in `aws-chunked` encoding.
    Streaming(Streaming),
}

/// The three kinds of `aws-chunked` bodies, and their SigV4a counterparts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Streaming {
    /// Each chunk carries a signature.
    pub signed: bool,
    /// Trailing headers follow the last chunk.
    pub trailer: bool,
}

impl Streaming {
    /// The kind that a value of `x-amz-content-sha256` names.
    pub fn named(word: &str) -> Option<Self> {
        let (signed, trailer) = match word {
            "STREAMING-AWS4-HMAC-SHA256-PAYLOAD" | "STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD" => (true, false),
            "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER" | "STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD-TRAILER" => {
                (true, true)
            }
            "STREAMING-UNSIGNED-PAYLOAD-TRAILER" => (false, true),
            _ => return None,
        };
        Some(Self { signed, trailer })
    }
}

/// What the server knows of the body when it verifies.
#[derive(Debug, Clone, Copy)]
pub enum BodyHash {
    /// The SHA-256 of the body as it was received.
    Known([u8; 32]),
    /// The same, for services that take no unsigned payload: the signature must be made over it, also
    /// where the request calls its payload unsigned or streaming.
    Covered([u8; 32]),
    /// Not read yet. Good only for requests that declare their payload; who reads the body later
    /// must then hold it against [`SignedRequest::payload`].
    Unread,
}

/// The signature of one request, read but not yet verified.
#[derive(Debug, Clone)]
pub struct SignedRequest<'a> {
    algorithm: Algorithm,
    form: Form,
    credential: Credential<'a>,
    /// SigV4a's regions as sent.
    region_set: Option<Cow<'a, str>>,
    amz_date: Cow<'a, str>,
    timestamp: Timestamp,
    expires: Option<Duration>,
    signature: Cow<'a, str>,
    session_token: Option<Secret<Cow<'a, str>>>,
    payload: Payload,
    /// The canonical request up to the payload's hash.
    canonical_head: String,
    /// Headers that had to be signed and were not.
    unsigned: Vec<Box<str>>,
}

impl SignedRequest<'_> {
    fn into_owned(self) -> SignedRequest<'static> {
        let owned = |text: Cow<'_, str>| Cow::Owned(text.into_owned());
        SignedRequest {
            algorithm: self.algorithm,
            form: self.form,
            credential: self.credential.into_owned(),
            region_set: self.region_set.map(owned),
            amz_date: owned(self.amz_date),
            timestamp: self.timestamp,
            expires: self.expires,
            signature: owned(self.signature),
            session_token: self.session_token.map(|token| Secret::new(owned(token.expose().clone()))),
            payload: self.payload,
            canonical_head: self.canonical_head,
            unsigned: self.unsigned,
        }
    }

    /// How it was signed.
    pub fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    /// Header or presigned.
    pub fn form(&self) -> Form {
        self.form
    }

    /// Whose secret signed it, as the request says.
    pub fn access_key_id(&self) -> &str {
        self.credential.access_key_id()
    }

    /// The service of the scope, such as `lambda`.
    pub fn service(&self) -> &str {
        self.credential.service()
    }

    /// When it was signed, as the request says.
    pub fn timestamp(&self) -> Timestamp {
        self.timestamp
    }

    /// How long a presigned request is good for.
    pub fn expires(&self) -> Option<Duration> {
        self.expires
    }

    /// The session's token, for temporary credentials.
    pub fn session_token(&self) -> Option<Secret<&str>> {
        self.session_token.as_ref().map(|token| Secret::new(token.expose().as_ref()))
    }

    /// What the request says of its body.
    pub fn payload(&self) -> Payload {
        self.payload
    }

    /// The region that the request is for: the scope's. SigV4a's set leaves a choice: `default` if it is
    /// one of it, else the first that the set names. None for a region that AWS could not have.
    pub fn region(&self, default: &Region) -> Option<Region> {
        let named = match &self.region_set {
            None => self.credential.region(),
            Some(_) if self.covers(default.as_str()) => return Some(default.clone()),
            Some(set) => set.split(',').map(str::trim).find(|region| Region::is_plausible(region))?,
        };
        named.parse().ok().filter(|_| Region::is_plausible(named))
    }

    /// Refuses a scope made for another service or region, in AWS's words. Without a `region` any will
    /// do that AWS could have.
    pub fn check_scope(&self, service: &str, region: Option<&str>) -> Result<(), SignatureError> {
        if self.service() != service {
            return Err(SignatureError::WrongService { expected: service.into(), actual: self.service().into() });
        }
        let fits = match region {
            Some(expected) => self.covers(expected),
            None => self.region(&Region::default_region()).is_some(),
        };
        let actual = || self.region_set.as_deref().unwrap_or_else(|| self.credential.region()).into();
        if fits { Ok(()) } else { Err(SignatureError::WrongRegion { actual: actual() }) }
    }

    fn covers(&self, region: &str) -> bool {
        match &self.region_set {
            None => self.credential.region() == region,
            Some(set) => set.split(',').any(|pattern| crate::policy::matches(pattern.trim(), region)),
        }
    }

    /// S3 signs paths as they are; all others encode them a second time.
    fn is_s3(&self) -> bool {
        is_s3(self.service())
    }
}

/// Services that sign paths encoded once and not normalised.
fn is_s3(service: &str) -> bool {
    matches!(service, "s3" | "s3express" | "s3-object-lambda" | "s3-outposts")
}

/// SHA-256 of the empty body, in hex.
const EMPTY_HASH: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
/// The longest time that a presigned request may be good for: 7 days.
const LONGEST_EXPIRY: Duration = Duration::from_secs(604_800);
