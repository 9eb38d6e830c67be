//! Passwords of users as they are kept: PBKDF2 with HMAC-SHA-256 and a salt of each one's own.

use std::num::NonZeroU32;

use base::{Rng, Secret};
use ring::pbkdf2::{self, PBKDF2_HMAC_SHA256};
use wire::Error;

use crate::records::PasswordRecord;

/// As OWASP advises. Each password keeps the number that it was made with.
const ROUNDS: NonZeroU32 = NonZeroU32::new(600_000).unwrap();
const LENGTH: usize = 32;

/// What is kept of a password. Takes a good part of a second, on a thread of its own.
pub(crate) async fn keep(rng: &dyn Rng, password: &str) -> Result<PasswordRecord, Error> {
    let mut salt = [0u8; LENGTH];
    rng.fill(&mut salt);
    let password = Secret::new(password.to_owned());
    let derived = tokio::task::spawn_blocking(move || {
        let mut out = [0u8; LENGTH];
        pbkdf2::derive(PBKDF2_HMAC_SHA256, ROUNDS, &salt, password.expose().as_bytes(), &mut out);
        out
    });
    let derived = derived.await.map_err(Error::internal)?;
    Ok(PasswordRecord { salt: hex::encode(salt), rounds: ROUNDS.get(), derived: Secret::new(hex::encode(derived)) })
}

/// Whether a password is one of those that are kept.
pub(crate) async fn is_one_of(kept: Vec<PasswordRecord>, password: &str) -> Result<bool, Error> {
    let password = Secret::new(password.to_owned());
    let found = tokio::task::spawn_blocking(move || {
        let is = |record: &PasswordRecord| {
            let (Ok(salt), Ok(derived)) = (hex::decode(&record.salt), hex::decode(record.derived.expose())) else {
                return false;
            };
            let Some(rounds) = NonZeroU32::new(record.rounds) else { return false };
            pbkdf2::verify(PBKDF2_HMAC_SHA256, rounds, &salt, password.expose().as_bytes(), &derived).is_ok()
        };
        kept.iter().any(is)
    });
    found.await.map_err(Error::internal)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn only_the_password_itself_is_found_again() {
        let rng = base::SeededRng::new(1);
        let (one, other) = (keep(&rng, "one").await.unwrap(), keep(&rng, "one").await.unwrap());
        assert_ne!(one, other, "each has its own salt");
        assert!(is_one_of(vec![one.clone()], "one").await.unwrap());
        assert!(!is_one_of(vec![one.clone()], "One").await.unwrap());
        assert!(!is_one_of(vec![PasswordRecord { rounds: 0, ..one.clone() }], "one").await.unwrap());
        assert!(!is_one_of(Vec::new(), "one").await.unwrap());
        assert!(!format!("{one:?}").contains(one.derived.expose().as_str()));
    }
}
