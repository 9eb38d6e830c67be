//! Parsers of this crate, for `fuzz/`.

use crate::api::ssh_key::RsaKey;
use crate::der::{self, Certificate};
use crate::jwt::{Keys, Token};

/// Reads what people prove themselves with: a token and its provider's keys, an SSH key, certificates.
pub fn credential(text: &str, keys: &str) {
    if let (Some(token), Ok(keys)) = (Token::parse(text), Keys::parse(keys.as_bytes())) {
        token.verify(&keys);
    }
    if let Some(key) = RsaKey::parse(text) {
        assert_eq!(RsaKey::parse(&key.ssh()), Some(key.clone()));
        assert_eq!(RsaKey::parse(&key.pem()), Some(key));
    }
    for block in der::blocks(text, "CERTIFICATE").unwrap_or_default() {
        Certificate::parse(&block);
    }
    Certificate::parse(text.as_bytes());
}
