//! SigV4a: an ECDSA key on P-256 is derived from the secret, so that one signature is good for a
//! set of regions.

use p256::NonZeroScalar;
use p256::ecdsa::signature::hazmat::{PrehashSigner, PrehashVerifier};
use p256::ecdsa::{DerSignature, SigningKey, VerifyingKey};
use subtle::{Choice, ConditionallySelectable, ConstantTimeEq};

use super::mac::{finish, keyed};

/// P-256's group order less two, big-endian: the largest candidate that is taken.
const ORDER_LESS_TWO: [u8; 32] = [
    0xff, 0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x00, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xbc, 0xe6, 0xfa,
    0xad, 0xa7, 0x17, 0x9e, 0x84, 0xf3, 0xb9, 0xca, 0xc2, 0xfc, 0x63, 0x25, 0x4f,
];

/// The private key of a pair of access key id and secret: NIST SP 800-108 in counter mode, with
/// rejection sampling. None when 254 candidates in a row do not fit (they always do).
pub(super) fn signing_key(access_key_id: &str, secret: &str) -> Option<SigningKey> {
    let mac = keyed(format!("AWS4A{secret}").as_bytes());
    for counter in 1..=254u8 {
        let mut input = Vec::with_capacity(40 + access_key_id.len());
        input.extend_from_slice(&1u32.to_be_bytes());
        input.extend_from_slice(b"AWS4-ECDSA-P256-SHA256\0");
        input.extend_from_slice(access_key_id.as_bytes());
        input.push(counter);
        input.extend_from_slice(&256u32.to_be_bytes());
        let candidate = finish(&mac, &input);
        if bool::from(at_most(&candidate, &ORDER_LESS_TWO)) {
            let scalar = NonZeroScalar::try_from(plus_one(candidate).as_slice()).ok()?;
            return Some(SigningKey::from(scalar));
        }
    }
    None
}

/// The public key of a pair of access key id and secret.
pub(super) fn verifying_key(access_key_id: &str, secret: &str) -> Option<VerifyingKey> {
    signing_key(access_key_id, secret).map(|key| *key.verifying_key())
}

/// Whether `signature` (hex of DER) is one of the hash by the key.
pub(super) fn verify(key: &VerifyingKey, hash: &[u8; 32], signature: &str) -> bool {
    hex::decode(signature)
        .ok()
        .and_then(|der| DerSignature::from_bytes(&der).ok())
        .is_some_and(|signature| key.verify_prehash(hash, &signature).is_ok())
}

/// Signs a hash; hex of DER.
pub(super) fn sign(key: &SigningKey, hash: &[u8; 32]) -> Option<String> {
    let signature: DerSignature = key.sign_prehash(hash).ok()?;
    Some(hex::encode(signature.as_bytes()))
}

/// a ≤ b in constant time.
fn at_most(a: &[u8; 32], b: &[u8; 32]) -> Choice {
    let mut less = Choice::from(0);
    let mut equal = Choice::from(1);
    for (x, y) in a.iter().zip(b) {
        let x_less = Choice::from(u8::from((i16::from(*x) - i16::from(*y)) < 0));
        less = Choice::conditional_select(&less, &(less | x_less), equal);
        equal &= x.ct_eq(y);
    }
    less | equal
}

fn plus_one(mut number: [u8; 32]) -> [u8; 32] {
    let mut carry = 1u16;
    for byte in number.iter_mut().rev() {
        let sum = u16::from(*byte) + carry;
        *byte = (sum & 0xff) as u8;
        carry = sum >> 8;
    }
    number
}
