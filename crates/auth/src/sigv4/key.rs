//! Signing keys, and a bounded cache of them: deriving one costs four HMACs, and a key serves a
//! whole day.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use base::Secret;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use super::asymmetric;
use super::mac::{Keyed, finish, keyed};

const SHARDS: usize = 16;

/// Signing keys that verified a request, by credential scope. Shared by all connections.
#[derive(Debug)]
pub struct SigningKeys {
    shards: [Mutex<HashMap<Box<str>, Entry>>; SHARDS],
    per_shard: usize,
}

#[derive(Debug)]
struct Entry {
    secret: Secret<Box<str>>,
    key: Arc<VerificationKey>,
}

/// What verifies the signatures of one credential scope.
pub(super) enum VerificationKey {
    Hmac(Keyed),
    Ecdsa(p256::ecdsa::VerifyingKey),
}

impl VerificationKey {
    /// Whether `signature` (hex) is one of `text`. Constant in time where the secret is concerned.
    pub(super) fn signed(&self, text: &str, signature: &str) -> bool {
        match self {
            Self::Hmac(key) => same(&lower_hex(finish(key, text.as_bytes())), signature.as_bytes()),
            Self::Ecdsa(key) => asymmetric::verify(key, &Sha256::digest(text.as_bytes()).into(), signature),
        }
    }
}

impl std::fmt::Debug for VerificationKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("VerificationKey(…)")
    }
}

/// The hash as AWS writes it.
pub(super) fn lower_hex(hash: [u8; 32]) -> [u8; 64] {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = [0; 64];
    for (pair, byte) in text.as_chunks_mut::<2>().0.iter_mut().zip(hash) {
        *pair = [DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]];
    }
    text
}

/// Equality in constant time, by words: by bytes it costs as much as a block of SHA-256.
fn same(ours: &[u8; 64], theirs: &[u8]) -> bool {
    let words = |text: &[u8; 64]| -> [u64; 8] {
        let words = text.as_chunks().0;
        std::array::from_fn(|at| u64::from_ne_bytes(words[at]))
    };
    theirs.try_into().is_ok_and(|theirs| words(ours).ct_eq(&words(theirs)).into())
}

impl SigningKeys {
    /// A cache of at most about `capacity` keys.
    pub fn new(capacity: usize) -> Self {
        Self { shards: std::array::from_fn(|_| Mutex::default()), per_shard: capacity.div_ceil(SHARDS).max(1) }
    }

    fn shard(&self, credential: &str) -> &Mutex<HashMap<Box<str>, Entry>> {
        let sum = credential.bytes().fold(0, u8::wrapping_add);
        &self.shards[usize::from(sum) % SHARDS]
    }

    /// The key for a credential scope, if it was made from this very secret.
    pub(super) fn get(&self, credential: &str, secret: &str) -> Option<Arc<VerificationKey>> {
        let shard = self.shard(credential).lock().unwrap_or_else(PoisonError::into_inner);
        // Both secrets are our own: how long they are alike tells a caller nothing.
        shard.get(credential).filter(|entry| **entry.secret.expose() == *secret).map(|entry| entry.key.clone())
    }

    /// Keeps a key that has verified a request: so a flood of forged scopes cannot push out others.
    pub(super) fn keep(&self, credential: &str, secret: &str, key: Arc<VerificationKey>) {
        let mut shard = self.shard(credential).lock().unwrap_or_else(PoisonError::into_inner);
        if shard.len() >= self.per_shard {
            shard.clear();
        }
        shard.insert(credential.into(), Entry { secret: Secret::new(secret.into()), key });
    }
}

impl Default for SigningKeys {
    fn default() -> Self {
        Self::new(4096)
    }
}

fn hmac(key: &[u8], data: &str) -> [u8; 32] {
    finish(&keyed(key), data.as_bytes())
}

/// The signing key of one day, region and service.
pub(super) fn derive(secret: &str, date: &str, region: &str, service: &str) -> Keyed {
    let mut start = Vec::with_capacity(4 + secret.len());
    start.extend_from_slice(b"AWS4");
    start.extend_from_slice(secret.as_bytes());
    let day = hmac(&start, date);
    let place = hmac(&day, region);
    let service = hmac(&place, service);
    keyed(&hmac(&service, "aws4_request"))
}
