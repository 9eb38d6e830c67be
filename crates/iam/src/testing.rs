//! For tests: an identity provider that signs tokens, and the documents that its address answers with.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bytes::Bytes;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair};
use serde_json::{Value, json};
use service::{BoxFuture, Fetch};

/// A provider's key on P-256.
pub(crate) struct Signer {
    id: String,
    pair: EcdsaKeyPair,
}

impl Signer {
    pub(crate) fn new(id: &str) -> Self {
        let rng = SystemRandom::new();
        let document = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &rng).unwrap();
        let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, document.as_ref(), &rng).unwrap();
        Self { id: id.into(), pair }
    }

    /// The key as a key set shows it.
    pub(crate) fn key(&self) -> Value {
        let (x, y) = self.pair.public_key().as_ref()[1..].split_at(32);
        let encode = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        json!({"kty": "EC", "crv": "P-256", "kid": self.id, "use": "sig", "alg": "ES256", "x": encode(x), "y": encode(y)})
    }

    /// A token that is as it should be.
    pub(crate) fn token(&self, claims: &Value) -> String {
        self.signed(&json!({"alg": "ES256", "typ": "JWT", "kid": self.id}), claims)
    }

    /// A token under a header of one's own, signed all the same.
    pub(crate) fn signed(&self, header: &Value, claims: &Value) -> String {
        let encode = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let signed = format!("{}.{}", encode(header), encode(claims));
        let signature = self.pair.sign(&SystemRandom::new(), signed.as_bytes()).unwrap();
        format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
    }
}

/// What addresses answer, and how often they were asked.
#[derive(Debug, Default)]
pub(crate) struct Documents {
    known: Mutex<HashMap<String, Value>>,
    asked: Mutex<usize>,
    gate: tokio::sync::Mutex<()>,
}

impl Documents {
    /// Puts a provider's documents at its address.
    pub(crate) fn publish(&self, issuer: &str, keys: &[&Signer]) {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let configuration = json!({"issuer": issuer, "jwks_uri": format!("{issuer}/keys")});
        known.insert(format!("{issuer}/.well-known/openid-configuration"), configuration);
        let keys: Vec<Value> = keys.iter().map(|signer| signer.key()).collect();
        known.insert(format!("{issuer}/keys"), json!({"keys": keys}));
    }

    /// Puts one document at an address.
    pub(crate) fn put(&self, url: &str, document: Value) {
        self.known.lock().unwrap_or_else(PoisonError::into_inner).insert(url.into(), document);
    }

    /// No address is there any more.
    pub(crate) fn vanish(&self) {
        self.known.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// No address answers until what is returned is dropped.
    pub(crate) fn hold(&self) -> tokio::sync::MutexGuard<'_, ()> {
        self.gate.try_lock().unwrap()
    }

    pub(crate) fn asked(&self) -> usize {
        *self.asked.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Fetch for Documents {
    fn get<'a>(&'a self, url: &'a str) -> BoxFuture<'a, Result<Bytes, String>> {
        *self.asked.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        Box::pin(async move {
            drop(self.gate.lock().await);
            let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
            let found = known.get(url).map(|document| Bytes::from(document.to_string()));
            found.ok_or_else(|| format!("{url} does not answer"))
        })
    }
}
