//! What can be wrong with a signature, in AWS's codes and words. Each family of protocols has its
//! own codes; S3 has its own words too.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html>

use base::Why;

/// Which table of error codes the asked service uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Family {
    /// awsQuery and ec2Query: `SignatureDoesNotMatch`, 403.
    Query,
    /// awsJson and rpcv2Cbor: `InvalidSignatureException`, 400.
    Json,
    /// restJson, and APIs behind API Gateway: `InvalidSignatureException`, 403.
    Rest,
    /// S3's own.
    S3,
}

/// The two canonical forms that should have been one: for whoever looks for the difference. Values
/// that may be secrets are cut out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The canonical request as the server computed it, without those values.
    pub canonical_request: String,
    /// The string to sign as the server computed it.
    pub string_to_sign: String,
    /// The signature that came, which is no secret: it does not fit.
    pub given: String,
}

/// Why a request's signature is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignatureError {
    /// The request is not signed and must be.
    MissingToken,
    /// The `Authorization` header is cut short, or of another scheme.
    IncompleteHeader {
        /// What is missing: AWS's sentences.
        missing: Vec<&'static str>,
        /// The header as it came, its signature cut out.
        header: String,
    },
    /// A part of the `Authorization` header has no `=`.
    NotAPair {
        /// The part.
        part: String,
        /// The header as it came, its signature cut out.
        header: String,
    },
    /// The presigned query lacks parameters.
    IncompleteQuery {
        /// Their names.
        missing: Vec<&'static str>,
    },
    /// The credential is not `key/date/region/service/aws4_request`.
    BadCredential {
        /// The credential as it came.
        credential: String,
        /// How many parts it should have: 5, or 4 for SigV4a.
        parts: usize,
    },
    /// The credential does not end in `aws4_request`.
    BadTerminator {
        /// What stands there.
        actual: String,
    },
    /// The date is in no format that is understood.
    BadDate {
        /// The date as it came.
        date: String,
    },
    /// The scope's date is not the request's.
    DateMismatch {
        /// The scope's date.
        scope: String,
        /// The request's time.
        date: String,
    },
    /// The host is not among the signed headers.
    HostNotSigned,
    /// Headers that must be signed are not.
    HeadersNotSigned {
        /// Their names.
        names: Vec<String>,
    },
    /// An algorithm other than SigV4's two.
    UnsupportedAlgorithm {
        /// Its name.
        name: String,
    },
    /// Both a header and a presigned query.
    TwoMechanisms,
    /// `x-amz-content-sha256` is no hash and none of the known words.
    BadContentHash,
    /// The body has another hash than `x-amz-content-sha256` says.
    ContentMismatch {
        /// What the request says, hex.
        declared: String,
        /// What the body has, hex.
        actual: String,
    },
    /// `X-Amz-Expires` is no number, or more than seven days.
    BadExpires,
    /// The scope names another service.
    WrongService {
        /// The service asked.
        expected: String,
        /// The scope's.
        actual: String,
    },
    /// The scope names another region.
    WrongRegion {
        /// The scope's.
        actual: String,
    },
    /// Too old.
    Expired {
        /// When the request was signed, or a presigned one ended.
        signed: String,
        /// The oldest time taken.
        oldest: String,
        /// Now.
        now: String,
        /// The tolerance.
        minutes: u64,
        /// Whether it is a presigned request that has run out.
        presigned: bool,
    },
    /// Signed in the future.
    NotYet {
        /// When the request was signed.
        signed: String,
        /// The latest time taken.
        latest: String,
        /// Now.
        now: String,
        /// The tolerance.
        minutes: u64,
    },
    /// The access key (or the session token) is not known.
    UnknownKey,
    /// The session has ended.
    ExpiredToken,
    /// A chunk of the body, or its trailer, is not signed as the secret would.
    ChunkMismatch,
    /// The signature is not the one that the secret makes.
    Mismatch(Box<Difference>),
}

use SignatureError::*;

impl SignatureError {
    /// AWS's error code.
    pub fn code(&self, family: Family) -> &'static str {
        use Family::*;
        match (self, family) {
            (MissingToken, Query) => "MissingAuthenticationToken",
            (MissingToken, Json | Rest) => "MissingAuthenticationTokenException",
            (MissingToken, S3) => "AccessDenied",
            (IncompleteHeader { .. } | NotAPair { .. } | BadDate { .. } | BadCredential { .. }, S3) => {
                "AuthorizationHeaderMalformed"
            }
            (IncompleteQuery { .. } | BadExpires, S3) => "AuthorizationQueryParametersError",
            (
                IncompleteHeader { .. }
                | NotAPair { .. }
                | IncompleteQuery { .. }
                | BadDate { .. }
                | BadCredential { .. },
                Query,
            ) => "IncompleteSignature",
            (
                IncompleteHeader { .. }
                | NotAPair { .. }
                | IncompleteQuery { .. }
                | BadDate { .. }
                | BadCredential { .. },
                _,
            ) => "IncompleteSignatureException",
            (BadTerminator { .. } | WrongService { .. } | WrongRegion { .. } | DateMismatch { .. }, S3) => {
                "AuthorizationHeaderMalformed"
            }
            (HostNotSigned | HeadersNotSigned { .. }, S3) => "AccessDenied",
            (UnsupportedAlgorithm { .. }, S3) => "InvalidRequest",
            (TwoMechanisms, S3) => "InvalidArgument",
            (BadContentHash, S3) => "InvalidArgument",
            (ContentMismatch { .. }, S3) => "XAmzContentSHA256Mismatch",
            (Expired { presigned: true, .. }, S3) => "AccessDenied",
            (Expired { .. } | NotYet { .. }, S3) => "RequestTimeTooSkewed",
            (UnknownKey, S3) => "InvalidAccessKeyId",
            (UnknownKey, Query) => "InvalidClientTokenId",
            (UnknownKey, _) => "UnrecognizedClientException",
            (ExpiredToken, Query | S3) => "ExpiredToken",
            (ExpiredToken, _) => "ExpiredTokenException",
            (Mismatch(_) | ChunkMismatch, S3 | Query) | (_, Query) => "SignatureDoesNotMatch",
            (_, Json | Rest) => "InvalidSignatureException",
        }
    }

    /// The HTTP status.
    pub fn status(&self, family: Family) -> u16 {
        match (self, family) {
            (_, Family::Json) => 400,
            (
                ExpiredToken
                | IncompleteHeader { .. }
                | NotAPair { .. }
                | IncompleteQuery { .. }
                | BadCredential { .. }
                | BadDate { .. }
                | BadExpires
                | BadTerminator { .. }
                | WrongService { .. }
                | WrongRegion { .. }
                | DateMismatch { .. }
                | UnsupportedAlgorithm { .. }
                | TwoMechanisms
                | BadContentHash
                | ContentMismatch { .. },
                Family::S3,
            ) => 400,
            (
                IncompleteHeader { .. }
                | NotAPair { .. }
                | IncompleteQuery { .. }
                | BadCredential { .. }
                | BadDate { .. },
                Family::Query,
            ) => 400,
            _ => 403,
        }
    }

    /// AWS's message.
    pub fn message(&self, family: Family) -> String {
        let s3 = family == Family::S3;
        match self {
            MissingToken if s3 => "Access Denied".into(),
            MissingToken if family == Family::Query => "Request is missing Authentication Token".into(),
            MissingToken => "Missing Authentication Token".into(),
            IncompleteHeader { .. } if s3 => "The authorization header is malformed; the authorization header requires three components: Credential, SignedHeaders, and Signature.".into(),
            IncompleteHeader { missing, header } => format!("{} Authorization={header}", missing.join(" ")),
            NotAPair { part, header } => {
                format!("'{part}' not a valid key=value pair (missing equal-sign) in Authorization header: '{header}'.")
            }
            IncompleteQuery { .. } if s3 => "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.".into(),
            IncompleteQuery { missing } => {
                let mut text = String::new();
                for name in missing {
                    text.push_str(&format!("AWS query-string parameters must include '{name}'. "));
                }
                text + "Re-examine the query-string parameters."
            }
            BadCredential { .. } if s3 => "The authorization header is malformed; the Credential is mal-formed; expecting \"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\".".into(),
            BadCredential { credential, parts: 4 } => {
                format!("Credential must have exactly 4 slash-delimited elements, e.g. keyid/date/service/term, got '{credential}'")
            }
            BadCredential { credential, .. } => {
                format!("Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '{credential}'")
            }
            BadTerminator { actual } => {
                format!("Credential should be scoped with a valid terminator: 'aws4_request', not '{actual}'.")
            }
            BadDate { date } => format!("Date must be in ISO-8601 'basic format'. Got '{date}'. See http://en.wikipedia.org/wiki/ISO_8601"),
            DateMismatch { scope, date } => format!(
                "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '{scope}' != '{}', from '{date}'.",
                date.get(..8).unwrap_or(date)
            ),
            HostNotSigned => "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.".into(),
            HeadersNotSigned { .. } => "There were headers present in the request which were not signed".into(),
            UnsupportedAlgorithm { .. } if s3 => {
                "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.".into()
            }
            UnsupportedAlgorithm { name } => format!("Unsupported AWS 'algorithm': '{name}'."),
            TwoMechanisms => "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the Authorization header should be specified".into(),
            BadContentHash => "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER, STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD, STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD-TRAILER or a valid sha256 value.".into(),
            ContentMismatch { .. } if s3 => {
                "The provided 'x-amz-content-sha256' header does not match what was computed.".into()
            }
            BadExpires => "X-Amz-Expires must be a number of seconds from 0 to 604800, a week".into(),
            WrongService { expected, .. } => format!("Credential should be scoped to correct service: '{expected}'. "),
            WrongRegion { actual } => format!("Credential should be scoped to a valid region, not '{actual}'. "),
            Expired { presigned: true, .. } if s3 => "Request has expired".into(),
            Expired { .. } | NotYet { .. } if s3 => {
                "The difference between the request time and the current time is too large.".into()
            }
            Expired { signed, now, presigned: true, .. } => {
                format!("Signature expired: {signed} is now earlier than {now}")
            }
            Expired { signed, oldest, now, minutes, .. } => {
                format!("Signature expired: {signed} is now earlier than {oldest} ({now} - {minutes} min.)")
            }
            NotYet { signed, latest, now, minutes } => {
                format!("Signature not yet current: {signed} is still later than {latest} ({now} + {minutes} min.)")
            }
            UnknownKey if s3 => "The AWS Access Key Id you provided does not exist in our records.".into(),
            UnknownKey => "The security token included in the request is invalid.".into(),
            ExpiredToken if s3 => "The provided token has expired.".into(),
            ExpiredToken => "The security token included in the request is expired".into(),
            Mismatch(_) | ChunkMismatch if s3 => "The request signature we calculated does not match the signature you provided. Check your key and signing method.".into(),
            Mismatch(_) | ChunkMismatch | ContentMismatch { .. } => "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.".into(),
        }
    }

    /// The explanation for `why`: what was wanted and what came. Shows no secret.
    pub fn why(&self) -> Why {
        let why = Why::new("authenticate", self.message(Family::Rest));
        match self {
            Mismatch(difference) => why.wanted(
                format!(
                    "a signature over this string by the secret of the key:\n{}\n\nmade from this canonical request:\n{}",
                    difference.string_to_sign, difference.canonical_request
                ),
                format!("signature {}", difference.given),
            ),
            ContentMismatch { declared, actual } => {
                why.wanted(format!("a body with SHA-256 {declared} (x-amz-content-sha256)"), format!("SHA-256 {actual}"))
            }
            ChunkMismatch => why.wanted("a signature of each chunk and of the trailer, in a chain", "one that does not fit"),
            WrongService { expected, actual } => why.wanted(format!("scope {expected}"), format!("scope {actual}")),
            Expired { signed, oldest, .. } => why.wanted(format!("a time not before {oldest}"), signed.clone()),
            NotYet { signed, latest, .. } => why.wanted(format!("a time not after {latest}"), signed.clone()),
            HeadersNotSigned { names } => why.wanted("all x-amz-* headers signed", format!("not signed: {}", names.join(", "))),
            _ => why,
        }
    }
}

impl std::fmt::Display for SignatureError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message(Family::Rest))
    }
}

impl std::error::Error for SignatureError {}
