//! Holds a signature against a secret, a body and the time.

use std::sync::Arc;
use std::time::Duration;

use base::{Secret, Timestamp};
use sha2::{Digest, Sha256};

use super::key::{SigningKeys, VerificationKey, derive, lower_hex};
use super::shown::shown;
use super::{Algorithm, BodyHash, Difference, Form, Payload, SignatureError, SignedRequest, Streaming, asymmetric};

impl SignedRequest<'_> {
    /// Verifies the signature: made with `secret`, over this request with this body, and in time.
    ///
    /// `now` is the real time (not an injected one that stands still). `keys` keeps the signing
    /// keys of requests that verified.
    ///
    /// Errors: [`SignatureError`], time before signature as AWS does.
    pub fn verify(
        &self,
        secret: &Secret<String>,
        body: BodyHash,
        now: Timestamp,
        keys: &SigningKeys,
    ) -> Result<(), SignatureError> {
        self.check_time(now)?;
        if !self.unsigned.is_empty() {
            let names = self.unsigned.iter().map(|name| name.to_string()).collect();
            return Err(SignatureError::HeadersNotSigned { names });
        }
        if let (Payload::Declared(declared), BodyHash::Known(actual) | BodyHash::Covered(actual)) = (self.payload, body)
            && declared != actual
        {
            return Err(SignatureError::ContentMismatch {
                declared: hex::encode(declared),
                actual: hex::encode(actual),
            });
        }
        let mut hex_buffer = [0u8; 64];
        let payload = self.payload_text(body, &mut hex_buffer);
        let string_to_sign = self.string_to_sign(payload);
        if self.fits(secret.expose(), &string_to_sign, keys) {
            return Ok(());
        }
        Err(SignatureError::Mismatch(Box::new(self.difference(payload, &string_to_sign))))
    }

    /// 5 minutes either way (15 for S3); a presigned request until it runs out.
    fn check_time(&self, now: Timestamp) -> Result<(), SignatureError> {
        let minutes: u64 = if self.is_s3() { 15 } else { 5 };
        let skew = Duration::from_secs(minutes * 60);
        let latest = now.plus(skew);
        if self.timestamp > latest {
            return Err(SignatureError::NotYet {
                signed: self.amz_date.to_string(),
                latest: latest.amz_date(),
                now: now.amz_date(),
                minutes,
            });
        }
        let (end, presigned) = match (self.form, self.expires) {
            (Form::Presigned, Some(expires)) => (self.timestamp.plus(expires), true),
            _ => (self.timestamp.plus(skew), false),
        };
        if now > end {
            let signed = if presigned { end.amz_date() } else { self.amz_date.to_string() };
            let oldest = Timestamp::from_micros(now.micros().saturating_sub(skew.as_micros() as i64)).amz_date();
            return Err(SignatureError::Expired { signed, oldest, now: now.amz_date(), minutes, presigned });
        }
        Ok(())
    }

    /// The last line of the canonical request.
    pub(super) fn payload_text<'b>(&self, body: BodyHash, buffer: &'b mut [u8; 64]) -> &'b str {
        let hash = match (self.payload, body) {
            (Payload::Declared(hash), _) | (_, BodyHash::Covered(hash)) => hash,
            (Payload::Unsigned, _) => return "UNSIGNED-PAYLOAD",
            (Payload::Streaming(kind), _) => return streaming_text(kind, self.algorithm),
            (Payload::Implied, BodyHash::Known(hash)) => hash,
            // Nothing stands for a body that nobody has seen: no signature fits.
            (Payload::Implied, BodyHash::Unread) => return "",
        };
        *buffer = lower_hex(hash);
        std::str::from_utf8(buffer).unwrap_or_default()
    }

    pub(super) fn string_to_sign(&self, payload: &str) -> String {
        let mut hash = Sha256::new();
        hash.update(self.canonical_head.as_bytes());
        hash.update(payload.as_bytes());
        let mut text = String::with_capacity(192);
        text.push_str(match self.algorithm {
            Algorithm::Hmac => "AWS4-HMAC-SHA256\n",
            Algorithm::Ecdsa => "AWS4-ECDSA-P256-SHA256\n",
        });
        text.push_str(&self.amz_date);
        text.push('\n');
        text.push_str(self.credential.scope());
        text.push('\n');
        text.push_str(std::str::from_utf8(&lower_hex(hash.finalize().into())).unwrap_or_default());
        text
    }

    fn fits(&self, secret: &str, string_to_sign: &str, keys: &SigningKeys) -> bool {
        if let Some(key) = keys.get(self.credential.text(), secret) {
            return key.signed(string_to_sign, &self.signature);
        }
        let Some(key) = self.verification_key(secret) else { return false };
        let fits = key.signed(string_to_sign, &self.signature);
        if fits {
            keys.keep(self.credential.text(), secret, Arc::new(key));
        }
        fits
    }

    /// The key of this request's scope. None for a secret from which no key of SigV4a follows.
    pub(super) fn verification_key(&self, secret: &str) -> Option<VerificationKey> {
        let scope = &self.credential;
        match self.algorithm {
            Algorithm::Hmac => {
                Some(VerificationKey::Hmac(derive(secret, scope.date(), scope.region(), scope.service())))
            }
            Algorithm::Ecdsa => asymmetric::verifying_key(scope.access_key_id(), secret).map(VerificationKey::Ecdsa),
        }
    }

    fn difference(&self, payload: &str, string_to_sign: &str) -> Difference {
        Difference {
            canonical_request: shown(&format!("{}{payload}", self.canonical_head)),
            string_to_sign: string_to_sign.into(),
            given: self.signature.chars().take(160).collect(),
        }
    }
}

/// The word that stands for the body's hash.
pub(super) fn streaming_text(kind: Streaming, algorithm: Algorithm) -> &'static str {
    match (kind.signed, kind.trailer, algorithm) {
        (false, ..) => "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
        (true, false, Algorithm::Hmac) => "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
        (true, true, Algorithm::Hmac) => "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER",
        (true, false, Algorithm::Ecdsa) => "STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD",
        (true, true, Algorithm::Ecdsa) => "STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD-TRAILER",
    }
}
