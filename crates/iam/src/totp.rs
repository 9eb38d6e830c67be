//! One-time codes of virtual MFA devices (RFC 6238): SHA-1, six digits, a new one every 30 seconds.

use base::Rng;
use ring::hmac;

use crate::ids;

/// Characters of a seed, as AWS gives them: 320 bits in base32.
const SEED: usize = 64;
/// How long a code is shown.
pub(crate) const STEP_S: i64 = 30;
const DIGITS: u32 = 1_000_000;

/// A new seed.
pub(crate) fn seed(rng: &dyn Rng) -> String {
    ids::short(rng, "", SEED)
}

/// The code of a step: the number of times that [`STEP_S`] has passed since 1970.
pub(crate) fn code(seed: &str, step: i64) -> Option<String> {
    let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, &ids::from_letters(seed)?);
    let digest = hmac::sign(&key, &step.to_be_bytes());
    let digest = digest.as_ref();
    let at = usize::from(digest.last()? & 15);
    let number = u32::from_be_bytes(digest.get(at..at + 4)?.try_into().ok()?) & 0x7fff_ffff;
    Some(format!("{:06}", number % DIGITS))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The six last digits of the vectors of RFC 6238, appendix B.
    #[test]
    fn codes_are_those_of_the_rfc() {
        let seed = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
        for (time, expected) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(code(seed, time / STEP_S).as_deref(), Some(expected));
        }
        assert_eq!(code("0", 1), None);
    }

    #[test]
    fn a_seed_is_of_the_length_of_aws() {
        let seed = seed(&base::SeededRng::new(1));
        assert_eq!(seed.len(), 64);
        assert!(code(&seed, 1).is_some());
    }
}
