//! Signature Version 4: header, presigned, chunked and asymmetric (SigV4a) forms, read and
//! verified as a server, and made as a client.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html>

mod asymmetric;
mod canonical;
mod chunked;
mod date;
mod error;
mod key;
mod parse;
mod sign;
mod verify;

#[cfg(test)]
mod tests;

pub use chunked::{ChunkDecoder, ChunkError};
pub use error::{Difference, Family, SignatureError};
pub use key::SigningKeys;
pub use parse::parse;
pub use sign::{Signature, Signer, presign, sign};

use base::{Region, Secret, Timestamp};
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
    /// All header lines, in the order in which they came. Names in any case.
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

/// The signature of one request, read but not yet verified. Owns all it needs.
#[derive(Debug, Clone)]
pub struct SignedRequest {
    algorithm: Algorithm,
    form: Form,
    /// `AKID/date/region/service/aws4_request` (SigV4a: without region).
    credential: Box<str>,
    access_key_id: Box<str>,
    date: Box<str>,
    region: Box<str>,
    service: Box<str>,
    amz_date: Box<str>,
    timestamp: Timestamp,
    expires: Option<Duration>,
    signed_headers: Box<str>,
    signature: Box<str>,
    session_token: Option<Secret<Box<str>>>,
    payload: Payload,
    /// The canonical request up to the payload's hash.
    canonical_head: String,
    /// Headers of S3's that had to be signed and were not.
    unsigned: Vec<Box<str>>,
}

impl SignedRequest {
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
        &self.access_key_id
    }

    /// The region of the scope; for SigV4a the region set as sent, such as `us-east-1,eu-*`.
    pub fn region(&self) -> &str {
        &self.region
    }

    /// The service of the scope, such as `lambda`.
    pub fn service(&self) -> &str {
        &self.service
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
    pub fn session_token(&self) -> Option<&Secret<Box<str>>> {
        self.session_token.as_ref()
    }

    /// What the request says of its body.
    pub fn payload(&self) -> Payload {
        self.payload
    }

    /// Names of the signed headers, lower-case.
    pub fn signed_headers(&self) -> impl Iterator<Item = &str> {
        self.signed_headers.split(';')
    }

    /// Refuses a scope made for another service or region, in AWS's words. Without a `region` any will
    /// do that AWS could have.
    pub fn check_scope(&self, service: &str, region: Option<&str>) -> Result<(), SignatureError> {
        if &*self.service != service {
            return Err(SignatureError::WrongService { expected: service.into(), actual: self.service.to_string() });
        }
        let fits = match (self.algorithm, region) {
            (Algorithm::Hmac, Some(expected)) => &*self.region == expected,
            (Algorithm::Hmac, None) => Region::is_plausible(&self.region),
            (Algorithm::Ecdsa, Some(expected)) => {
                self.region.split(',').any(|r| crate::policy::matches(r.trim(), expected))
            }
            (Algorithm::Ecdsa, None) => true,
        };
        if fits { Ok(()) } else { Err(SignatureError::WrongRegion { actual: self.region.to_string() }) }
    }

    /// The scope as it stands in the string to sign.
    fn scope(&self) -> &str {
        self.credential.split_once('/').map_or("", |(_, scope)| scope)
    }

    /// S3 signs paths as they are; all others encode them a second time.
    fn is_s3(&self) -> bool {
        is_s3(&self.service)
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
