//! Signing keys, and a bounded cache of them: deriving one costs four HMACs, and a key serves a
//! whole day.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Mutex, PoisonError};

use base::Secret;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;

/// HMAC-SHA256 with its key already absorbed: cloning it saves two compressions a use.
pub(super) type Keyed = Hmac<Sha256>;

const SHARDS: usize = 16;

/// Signing keys that verified a request, by credential scope. Shared by all connections.
#[derive(Debug)]
pub struct SigningKeys {
    shards: [Mutex<HashMap<Box<str>, Entry>>; SHARDS],
    per_shard: usize,
    hasher: RandomState,
}

#[derive(Debug)]
struct Entry {
    secret: Secret<Box<str>>,
    key: CachedKey,
}

/// What a credential scope needs to verify.
#[derive(Clone)]
pub(super) enum CachedKey {
    Hmac(Keyed),
    Ecdsa(Box<p256::ecdsa::VerifyingKey>),
}

impl std::fmt::Debug for CachedKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CachedKey(…)")
    }
}

impl SigningKeys {
    /// A cache of at most about `capacity` keys.
    pub fn new(capacity: usize) -> Self {
        Self {
            shards: std::array::from_fn(|_| Mutex::default()),
            per_shard: capacity.div_ceil(SHARDS).max(1),
            hasher: RandomState::new(),
        }
    }

    fn shard(&self, credential: &str) -> &Mutex<HashMap<Box<str>, Entry>> {
        let at = usize::try_from(self.hasher.hash_one(credential) % SHARDS as u64).unwrap_or(0);
        &self.shards[at]
    }

    /// The key for a credential scope, if it was made from this very secret.
    pub(super) fn get(&self, credential: &str, secret: &str) -> Option<CachedKey> {
        let shard = self.shard(credential).lock().unwrap_or_else(PoisonError::into_inner);
        let entry = shard.get(credential)?;
        let same: bool = entry.secret.expose().as_bytes().ct_eq(secret.as_bytes()).into();
        same.then(|| entry.key.clone())
    }

    /// Keeps a key that has verified a request: so a flood of forged scopes cannot push out others.
    pub(super) fn keep(&self, credential: &str, secret: &str, key: CachedKey) {
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

/// HMAC-SHA256 keyed with any bytes.
pub(super) fn keyed(key: &[u8]) -> Keyed {
    // HMAC takes keys of every length; `new_from_slice` cannot fail for it.
    Keyed::new_from_slice(key).unwrap_or_else(|_| Keyed::new(&Default::default()))
}

fn hmac(key: &[u8], data: &str) -> [u8; 32] {
    finish(&keyed(key), data.as_bytes())
}

/// The MAC of `data`.
pub(super) fn finish(key: &Keyed, data: &[u8]) -> [u8; 32] {
    let mut mac = key.clone();
    mac.update(data);
    mac.finalize().into_bytes().into()
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
