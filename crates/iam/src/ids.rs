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

/// A number in so many letters of base32, the highest first.
pub(crate) fn number_letters(number: u64, length: u32) -> String {
    let digits: Vec<u8> = (0..length).rev().map(|at| (number >> (5 * at)).to_le_bytes()[0]).collect();
    letters(&digits)
}

/// The number that twelve letters of base32 at most stand for. None when there is another character.
pub(crate) fn number(text: &str) -> Option<u64> {
    let digit = |letter: u8| u64::try_from(UPPER.iter().position(|known| *known == letter)?).ok();
    let mut letters = text.bytes();
    if text.len() > 12 { None } else { letters.try_fold(0, |number, letter| Some(number << 5 | digit(letter)?)) }
}

/// The bytes that letters of base32 stand for. None when there is another character; bits that fill
/// no byte are left out.
pub(crate) fn from_letters(text: &str) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len() * 5 / 8);
    let (mut value, mut bits) = (0u32, 0);
    for letter in text.bytes() {
        let digit = UPPER.iter().position(|known| *known == letter)?;
        value = value << 5 | u32::try_from(digit).ok()?;
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            out.push(u8::try_from(value >> bits & 0xff).ok()?);
        }
    }
    Some(out)
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
