//! `aws-chunked` bodies: decoded and verified as they arrive.
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html>

use base::Secret;
use sha2::{Digest, Sha256};

use super::key::VerificationKey;
use super::{Algorithm, EMPTY_HASH, Payload, SignedRequest, Streaming};

/// One line: a chunk's header or a trailer.
const LONGEST_LINE: usize = 4096;
const MOST_TRAILERS: usize = 32;

/// Why an `aws-chunked` body is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ChunkError {
    /// The body does not follow the encoding (S3: `IncompleteBody`, `InvalidRequest`).
    #[error("the aws-chunked body is malformed: {0}")]
    Malformed(&'static str),
    /// The body ended early (S3: `IncompleteBody`).
    #[error("The request body terminated unexpectedly")]
    Incomplete,
    /// A chunk or the trailer is not signed as the request's key would (S3: `SignatureDoesNotMatch`).
    #[error(
        "The request signature we calculated does not match the signature you provided. Check your key and signing method."
    )]
    Mismatch,
    /// `x-amz-decoded-content-length` names another length (S3: `IncompleteBody`).
    #[error(
        "You did not provide the number of bytes specified by the x-amz-decoded-content-length HTTP header: {declared} declared, {actual} sent"
    )]
    WrongLength {
        /// What the header says, in bytes.
        declared: u64,
        /// What came, in bytes.
        actual: u64,
    },
}

/// Decodes one body. Data comes out as it arrives; it counts only once [`ChunkDecoder::finish`]
/// has said yes: a chunk's signature can be checked only at its end.
#[derive(Debug)]
pub struct ChunkDecoder {
    kind: Streaming,
    algorithm: Algorithm,
    key: Option<VerificationKey>,
    /// Date and scope lines of every string to sign.
    middle: String,
    previous: String,
    /// The signature that the current chunk came with.
    chunk_signature: String,
    chunk_hash: Sha256,
    state: State,
    line: Vec<u8>,
    trailers: Vec<(String, String)>,
    trailer_signature: Option<String>,
    decoded: u64,
    declared: Option<u64>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Header,
    Data { left: u64 },
    DataEnd,
    Trailers,
    Done,
}

impl ChunkDecoder {
    /// A decoder for the body of a request that has been verified with `secret`. `declared` is
    /// `x-amz-decoded-content-length`. None when the body is not `aws-chunked`.
    pub fn new(request: &SignedRequest, secret: &Secret<String>, declared: Option<u64>) -> Option<Self> {
        let Payload::Streaming(kind) = request.payload else { return None };
        let key = if kind.signed { Some(request.verification_key(secret.expose())?) } else { None };
        Some(Self {
            algorithm: request.algorithm,
            key,
            middle: format!("{}\n{}\n", request.amz_date, request.credential.scope()),
            previous: request.signature.to_string(),
            ..Self::unverified(kind, declared)
        })
    }

    /// A decoder for a body whose signature nobody checks (dev's unknown keys).
    pub fn unverified(kind: Streaming, declared: Option<u64>) -> Self {
        Self {
            kind,
            algorithm: Algorithm::Hmac,
            key: None,
            middle: String::new(),
            previous: String::new(),
            chunk_signature: String::new(),
            chunk_hash: Sha256::new(),
            state: State::Header,
            line: Vec::new(),
            trailers: Vec::new(),
            trailer_signature: None,
            decoded: 0,
            declared,
        }
    }

    /// Takes the next bytes of the body and appends what they decode to.
    ///
    /// Errors: the body is malformed or a signature does not fit; what was decoded is void then.
    pub fn push(&mut self, mut input: &[u8], out: &mut Vec<u8>) -> Result<(), ChunkError> {
        while !input.is_empty() {
            match self.state {
                State::Data { left } => {
                    let take = usize::try_from(left).unwrap_or(usize::MAX).min(input.len());
                    let (data, rest) = input.split_at(take);
                    if self.key.is_some() {
                        self.chunk_hash.update(data);
                    }
                    out.extend_from_slice(data);
                    self.decoded = self.decoded.saturating_add(take as u64);
                    if self.declared.is_some_and(|declared| self.decoded > declared) {
                        return Err(self.wrong_length());
                    }
                    let left = left - take as u64;
                    self.state = if left == 0 { State::DataEnd } else { State::Data { left } };
                    input = rest;
                }
                State::Done => return Err(ChunkError::Malformed("bytes after the last chunk")),
                State::Header | State::DataEnd | State::Trailers => {
                    let Some(line) = self.take_line(&mut input)? else { return Ok(()) };
                    self.take(&line)?;
                }
            }
        }
        Ok(())
    }

    /// Says whether the body is whole and everything signed fits; gives the trailers (lower-case
    /// names), such as `x-amz-checksum-crc32`.
    pub fn finish(self) -> Result<Vec<(String, String)>, ChunkError> {
        if self.state != State::Done {
            return Err(ChunkError::Incomplete);
        }
        if self.declared.is_some_and(|declared| declared != self.decoded) {
            return Err(self.wrong_length());
        }
        Ok(self.trailers)
    }

    fn wrong_length(&self) -> ChunkError {
        ChunkError::WrongLength { declared: self.declared.unwrap_or_default(), actual: self.decoded }
    }

    fn take_line(&mut self, input: &mut &[u8]) -> Result<Option<String>, ChunkError> {
        let end = input.iter().position(|&b| b == b'\n');
        let (part, rest) = input.split_at(end.map_or(input.len(), |at| at + 1));
        if self.line.len() + part.len() > LONGEST_LINE {
            return Err(ChunkError::Malformed("a line is too long"));
        }
        self.line.extend_from_slice(part);
        *input = rest;
        if end.is_none() {
            return Ok(None);
        }
        let line = std::mem::take(&mut self.line);
        let line = line.strip_suffix(b"\r\n").ok_or(ChunkError::Malformed("a line does not end in CRLF"))?;
        let text = std::str::from_utf8(line).map_err(|_| ChunkError::Malformed("a line is not UTF-8"))?;
        Ok(Some(text.to_owned()))
    }

    fn take(&mut self, line: &str) -> Result<(), ChunkError> {
        match self.state {
            State::Header => self.take_header(line),
            State::DataEnd => {
                if !line.is_empty() {
                    return Err(ChunkError::Malformed("a chunk is longer than its header says"));
                }
                self.check_chunk()?;
                self.state = State::Header;
                Ok(())
            }
            State::Trailers if line.is_empty() => {
                self.check_trailers()?;
                self.state = State::Done;
                Ok(())
            }
            State::Trailers => self.take_trailer(line),
            State::Data { .. } | State::Done => Ok(()),
        }
    }

    fn take_header(&mut self, line: &str) -> Result<(), ChunkError> {
        let mut parts = line.split(';');
        let size = parts.next().unwrap_or_default().trim();
        if size.is_empty() || size.len() > 16 || !size.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(ChunkError::Malformed("a chunk's size is not hexadecimal"));
        }
        let size = u64::from_str_radix(size, 16).map_err(|_| ChunkError::Malformed("a chunk's size is too large"))?;
        let signature = parts.find_map(|part| part.trim().strip_prefix("chunk-signature="));
        self.chunk_signature = signature.unwrap_or_default().into();
        self.chunk_hash = Sha256::new();
        if self.kind.signed && signature.is_none() {
            return Err(ChunkError::Malformed("a chunk has no chunk-signature"));
        }
        if size > 0 {
            self.state = State::Data { left: size };
        } else {
            self.check_chunk()?;
            self.state = State::Trailers;
        }
        Ok(())
    }

    fn take_trailer(&mut self, line: &str) -> Result<(), ChunkError> {
        if !self.kind.trailer {
            return Err(ChunkError::Malformed("a trailer that was not announced"));
        }
        let (name, value) = line.split_once(':').ok_or(ChunkError::Malformed("a trailer has no colon"))?;
        let (name, value) = (name.trim().to_ascii_lowercase(), value.trim().to_owned());
        if name == "x-amz-trailer-signature" {
            self.trailer_signature = Some(value);
        } else if self.trailer_signature.is_some() || self.trailers.len() >= MOST_TRAILERS {
            return Err(ChunkError::Malformed("trailers after their signature, or too many"));
        } else {
            self.trailers.push((name, value));
        }
        Ok(())
    }

    fn check_chunk(&mut self) -> Result<(), ChunkError> {
        if self.key.is_none() {
            return Ok(());
        }
        let hash = hex::encode(std::mem::take(&mut self.chunk_hash).finalize());
        let given = std::mem::take(&mut self.chunk_signature);
        self.check("PAYLOAD", &format!("{EMPTY_HASH}\n{hash}"), given)
    }

    fn check_trailers(&mut self) -> Result<(), ChunkError> {
        if self.key.is_none() || !self.kind.trailer {
            return Ok(());
        }
        let mut sorted = self.trailers.clone();
        sorted.sort();
        let mut hash = Sha256::new();
        for (name, value) in &sorted {
            hash.update(name.as_bytes());
            hash.update(b":");
            hash.update(value.as_bytes());
            hash.update(b"\n");
        }
        let given = self.trailer_signature.take().ok_or(ChunkError::Malformed("the trailer is not signed"))?;
        self.check("TRAILER", &hex::encode(hash.finalize()), given)
    }

    /// Checks one link of the chain of signatures.
    fn check(&mut self, what: &str, tail: &str, given: String) -> Result<(), ChunkError> {
        let name = match self.algorithm {
            Algorithm::Hmac => "AWS4-HMAC-SHA256",
            Algorithm::Ecdsa => "AWS4-ECDSA-P256-SHA256",
        };
        let text = format!("{name}-{what}\n{}{}\n{tail}", self.middle, self.previous);
        // Chunk signatures of SigV4a are padded to one length with asterisks.
        if self.key.as_ref().is_some_and(|key| !key.signed(&text, given.trim_end_matches('*'))) {
            return Err(ChunkError::Mismatch);
        }
        self.previous = given;
        Ok(())
    }
}
