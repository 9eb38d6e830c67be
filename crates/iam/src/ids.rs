//! Ids, access keys and secrets.

use base::Rng;

const UPPER: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const SECRET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// `AIDA…` and the like: a prefix of four letters and 17 characters.
pub(crate) fn unique_id(rng: &dyn Rng, prefix: &str) -> String {
    format!("{prefix}{}", rng.text(UPPER, 17))
}

/// A prefix and so many random characters.
pub(crate) fn short(rng: &dyn Rng, prefix: &str, length: usize) -> String {
    format!("{prefix}{}", rng.text(UPPER, length))
}

/// One character of ids for each byte.
pub(crate) fn letters(bytes: &[u8]) -> String {
    bytes.iter().map(|b| char::from(UPPER[usize::from(b & 31)])).collect()
}

/// 40 characters.
pub(crate) fn secret_access_key(rng: &dyn Rng) -> String {
    rng.text(SECRET, 40)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_those_of_aws() {
        let rng = base::SeededRng::new(1);
        assert_eq!(unique_id(&rng, "AIDA").len(), 21);
        assert_eq!(secret_access_key(&rng).len(), 40);
    }
}
