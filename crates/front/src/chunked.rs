//! Bodies in `aws-chunked` encoding: taken apart before they are routed, checked when it is known who
//! signed them. <https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html>

use auth::sigv4::{BodyHash, ChunkDecoder, ChunkError, Payload, SignatureError, SignedRequest, Streaming};
use base::Secret;
use bytes::Bytes;
use sha2::{Digest, Sha256};
use wire::Error;

use crate::checksum::fits;
use crate::head::Head;

/// A request's body.
#[derive(Debug, Default)]
pub(crate) struct Received {
    /// As it came.
    sent: Bytes,
    /// What it holds.
    pub(crate) content: Bytes,
    /// For one in chunks: its length as the head says.
    declared: Option<u64>,
}

impl Received {
    /// Takes a body apart where its head says that it comes in chunks. Nothing is verified yet.
    pub(crate) fn new(sent: Bytes, head: &Head) -> Result<Self, Error> {
        let Some(kind) = Streaming::named(head.text("x-amz-content-sha256")) else {
            return Ok(Self::whole(sent));
        };
        let Ok(declared) = head.text("x-amz-decoded-content-length").parse::<u64>() else {
            let message = "You must provide the Content-Length HTTP header.";
            return Err(Error::new(411, "MissingContentLength", message));
        };
        let decoder = ChunkDecoder::unverified(kind, Some(declared));
        let (content, trailers) = decode(decoder, &sent).map_err(|error| malformed(&error))?;
        let announced = head.parts.headers.get_all("x-amz-trailer").iter().filter_map(|value| value.to_str().ok());
        for name in announced.flat_map(|names| names.split(',')).map(|name| name.trim().to_ascii_lowercase()) {
            let Some((_, value)) = trailers.iter().find(|(given, _)| *given == name) else {
                return Err(Error::new(
                    400,
                    "MalformedTrailerError",
                    "The request contained trailing data that was not well-formed or did not conform to our published schema.",
                ));
            };
            if !fits(&name, value, &content) {
                let algorithm = name.rsplit('-').next().unwrap_or_default().to_ascii_uppercase();
                let message = format!("The {algorithm} you specified did not match the calculated checksum.");
                return Err(Error::new(400, "BadDigest", message));
            }
        }
        Ok(Self { sent, content: content.into(), declared: Some(declared) })
    }

    /// A body that is no more than its bytes.
    pub(crate) fn whole(sent: Bytes) -> Self {
        Self { content: sent.clone(), sent, declared: None }
    }

    /// What the request's signature must be made over. No service here takes unsigned payloads: where
    /// chunks carry no signatures, it must cover the body as it came.
    pub(crate) fn hash(&self, signed: &SignedRequest) -> BodyHash {
        if self.has_signed_chunks(signed) {
            BodyHash::Unread
        } else {
            BodyHash::Covered(Sha256::digest(&self.sent).into())
        }
    }

    /// Holds the signatures of chunks and trailer against the secret that signed the request.
    pub(crate) fn verify(&self, signed: &SignedRequest, secret: &Secret<String>) -> Result<(), SignatureError> {
        if !self.has_signed_chunks(signed) {
            return Ok(());
        }
        let decoder = ChunkDecoder::new(signed, secret, self.declared).ok_or(SignatureError::ChunkMismatch)?;
        decode(decoder, &self.sent).map(drop).map_err(|_| SignatureError::ChunkMismatch)
    }

    fn has_signed_chunks(&self, signed: &SignedRequest) -> bool {
        self.declared.is_some() && matches!(signed.payload(), Payload::Streaming(kind) if kind.signed)
    }
}

/// What follows the last chunk: names and values.
type Trailers = Vec<(String, String)>;

fn decode(mut decoder: ChunkDecoder, sent: &[u8]) -> Result<(Vec<u8>, Trailers), ChunkError> {
    let mut content = Vec::with_capacity(sent.len());
    decoder.push(sent, &mut content)?;
    Ok((content, decoder.finish()?))
}

/// S3's codes: it alone documents them.
fn malformed(error: &ChunkError) -> Error {
    let code = if matches!(error, ChunkError::Malformed(_)) { "InvalidRequest" } else { "IncompleteBody" };
    Error::new(400, code, error.to_string())
}
