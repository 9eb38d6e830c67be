//! JSON Web Tokens of identity providers: what one says, and whether a key of the provider signed it.
//!
//! RS256, RS384, RS512, ES256 and ES384, with RSA keys of 2,048 bits and more. AWS takes ES512 too. A
//! token never chooses how its key is used: the key's own kind has to fit.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::signature::{
    ECDSA_P256_SHA256_FIXED, ECDSA_P384_SHA384_FIXED, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_2048_8192_SHA384,
    RSA_PKCS1_2048_8192_SHA512, RsaParameters, RsaPublicKeyComponents, UnparsedPublicKey,
};
use serde::Deserialize;
use serde_json::{Map, Value};

/// Keys of each kind that a provider may have.
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html>
const MOST_KEYS: usize = 100;

/// A token, taken apart and not checked.
#[derive(Debug)]
pub(crate) struct Token<'t> {
    algorithm: Algorithm,
    key_id: Option<String>,
    signed: &'t [u8],
    signature: Vec<u8>,
    pub(crate) claims: Map<String, Value>,
}

#[derive(Deserialize)]
struct Header {
    alg: Algorithm,
    kid: Option<String>,
    /// Extensions that must be understood: none is.
    crit: Option<Value>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
enum Algorithm {
    RS256,
    RS384,
    RS512,
    ES256,
    ES384,
    /// `none`, those with a shared secret, and all others.
    #[serde(other)]
    Unsupported,
}

/// The keys of a provider that may sign.
#[derive(Debug, Default)]
pub(crate) struct Keys(Vec<Key>);

#[derive(Debug)]
struct Key {
    id: Option<String>,
    /// The only algorithm that the key is for, where it says so.
    algorithm: Option<Algorithm>,
    material: Material,
}

#[derive(Debug)]
enum Material {
    Rsa {
        modulus: Vec<u8>,
        exponent: Vec<u8>,
    },
    /// Points, uncompressed.
    P256(Vec<u8>),
    P384(Vec<u8>),
}

/// How a signature stands to the keys.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// One of them made it.
    Authentic,
    /// The key that it names made another, or none.
    Forged,
    /// There is no such key, or none for such an algorithm.
    NoKey,
}

impl<'t> Token<'t> {
    /// Takes a token apart. None when it is none.
    pub(crate) fn parse(text: &'t str) -> Option<Self> {
        let (signed, signature) = text.rsplit_once('.')?;
        let (header, claims) = signed.split_once('.')?;
        let decode = |part: &str| URL_SAFE_NO_PAD.decode(part).ok();
        let header: Header = serde_json::from_slice(&decode(header)?).ok()?;
        if header.crit.is_some() {
            return None;
        }
        Some(Self {
            algorithm: header.alg,
            key_id: header.kid,
            claims: serde_json::from_slice(&decode(claims)?).ok()?,
            signature: decode(signature)?,
            signed: signed.as_bytes(),
        })
    }

    /// Whether one of the keys signed it. A token that names no key is held against the only one that
    /// fits its algorithm.
    pub(crate) fn verify(&self, keys: &Keys) -> Verdict {
        let named = |key: &&Key| self.key_id.is_none() || self.key_id == key.id;
        let fits =
            |key: &&Key| key.algorithm.is_none_or(|only| only == self.algorithm) && key.material.fits(self.algorithm);
        let mut candidates = keys.0.iter().filter(named).filter(fits);
        let (Some(key), None) = (candidates.next(), candidates.next()) else { return Verdict::NoKey };
        if key.material.signed(self.algorithm, self.signed, &self.signature) {
            Verdict::Authentic
        } else {
            Verdict::Forged
        }
    }
}

impl Keys {
    /// Reads a key set (RFC 7517). Keys of other kinds and uses are left out.
    pub(crate) fn parse(document: &[u8]) -> Result<Self, String> {
        #[derive(Deserialize)]
        struct Document {
            keys: Vec<Value>,
        }
        let document: Document = serde_json::from_slice(document).map_err(|error| format!("no key set: {error}"))?;
        let keys: Vec<Key> = document.keys.iter().filter_map(Key::read).collect();
        let rsa = keys.iter().filter(|key| matches!(key.material, Material::Rsa { .. })).count();
        if rsa > MOST_KEYS || keys.len() - rsa > MOST_KEYS {
            return Err(format!("a key set of more than {MOST_KEYS} RSA or EC keys"));
        }
        Ok(Self(keys))
    }
}

impl Key {
    fn read(value: &Value) -> Option<Self> {
        let text = |name: &str| value[name].as_str();
        if text("use").is_some_and(|usage| usage != "sig") {
            return None;
        }
        let bytes = |name: &str| URL_SAFE_NO_PAD.decode(text(name)?.trim_end_matches('=')).ok();
        let material = match (text("kty")?, text("crv")) {
            ("RSA", _) => {
                let trimmed = |bytes: Vec<u8>| bytes.into_iter().skip_while(|byte| *byte == 0).collect::<Vec<u8>>();
                Material::Rsa { modulus: trimmed(bytes("n")?), exponent: trimmed(bytes("e")?) }
            }
            ("EC", Some("P-256")) => Material::P256(point(&bytes("x")?, &bytes("y")?)),
            ("EC", Some("P-384")) => Material::P384(point(&bytes("x")?, &bytes("y")?)),
            _ => return None,
        };
        let algorithm = value.get("alg").and_then(|algorithm| Algorithm::deserialize(algorithm).ok());
        Some(Self { id: text("kid").map(str::to_owned), algorithm, material })
    }
}

impl Material {
    fn fits(&self, algorithm: Algorithm) -> bool {
        match self {
            Self::Rsa { .. } => rsa(algorithm).is_some(),
            Self::P256(_) => algorithm == Algorithm::ES256,
            Self::P384(_) => algorithm == Algorithm::ES384,
        }
    }

    fn signed(&self, algorithm: Algorithm, message: &[u8], signature: &[u8]) -> bool {
        match self {
            Self::Rsa { modulus, exponent } => {
                let key = RsaPublicKeyComponents { n: modulus, e: exponent };
                rsa(algorithm).is_some_and(|parameters| key.verify(parameters, message, signature).is_ok())
            }
            Self::P256(point) => {
                UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point).verify(message, signature).is_ok()
            }
            Self::P384(point) => {
                UnparsedPublicKey::new(&ECDSA_P384_SHA384_FIXED, point).verify(message, signature).is_ok()
            }
        }
    }
}

fn rsa(algorithm: Algorithm) -> Option<&'static RsaParameters> {
    match algorithm {
        Algorithm::RS256 => Some(&RSA_PKCS1_2048_8192_SHA256),
        Algorithm::RS384 => Some(&RSA_PKCS1_2048_8192_SHA384),
        Algorithm::RS512 => Some(&RSA_PKCS1_2048_8192_SHA512),
        Algorithm::ES256 | Algorithm::ES384 | Algorithm::Unsupported => None,
    }
}

fn point(x: &[u8], y: &[u8]) -> Vec<u8> {
    [&[4], x, y].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Signer;
    use serde_json::json;

    #[track_caller]
    fn check(token: &str, keys: &Value, expected: Verdict) {
        let keys = Keys::parse(keys.to_string().as_bytes()).unwrap();
        assert_eq!(Token::parse(token).unwrap().verify(&keys), expected, "{token}");
    }

    #[test]
    fn the_key_that_is_named_must_have_signed() {
        let (one, other) = (Signer::new("one"), Signer::new("other"));
        let token = one.token(&json!({"sub": "ann"}));
        check(&token, &json!({"keys": [one.key(), other.key()]}), Verdict::Authentic);
        check(&token, &json!({"keys": [other.key()]}), Verdict::NoKey);
        check(&token, &json!({"keys": []}), Verdict::NoKey);
        let mut impostor = other.key();
        impostor["kid"] = "one".into();
        check(&token, &json!({"keys": [impostor]}), Verdict::Forged);
        let (signed, _) = token.rsplit_once('.').unwrap();
        check(&format!("{signed}."), &json!({"keys": [one.key()]}), Verdict::Forged);
        let mut for_encryption = one.key();
        for_encryption["use"] = "enc".into();
        check(&token, &json!({"keys": [for_encryption]}), Verdict::NoKey);
        let mut for_another_algorithm = one.key();
        for_another_algorithm["alg"] = "ES384".into();
        check(&token, &json!({"keys": [for_another_algorithm]}), Verdict::NoKey);
    }

    /// Assumption: AWS's documents ask for a `kid`; what happens without one they do not say.
    #[test]
    fn a_token_that_names_no_key_is_held_against_the_only_one() {
        let (one, other) = (Signer::new("one"), Signer::new("other"));
        let token = one.signed(&json!({"alg": "ES256"}), &json!({}));
        check(&token, &json!({"keys": [one.key()]}), Verdict::Authentic);
        check(&token, &json!({"keys": [one.key(), other.key()]}), Verdict::NoKey);
    }

    #[test]
    fn a_token_does_not_choose_how_it_is_checked() {
        let one = Signer::new("one");
        for algorithm in ["none", "None", "HS256", "RS256", "PS256", "ES384", "EdDSA", ""] {
            let token = one.signed(&json!({"alg": algorithm, "kid": "one"}), &json!({}));
            check(&token, &json!({"keys": [one.key()]}), Verdict::NoKey);
        }
    }

    #[test]
    fn what_is_no_token_is_none() {
        let one = Signer::new("one");
        let encode = |text: &str| URL_SAFE_NO_PAD.encode(text);
        for bad in [
            String::new(),
            "..".into(),
            "a.b.c".into(),
            format!("{}.{}", encode(r#"{"alg":"ES256"}"#), encode("{}")),
            format!("{}.{}.", encode(r#"{"alg":"ES256"}"#), encode("[]")),
            format!("{}.{}.a.b", encode(r#"{"alg":"ES256"}"#), encode("{}")),
            one.signed(&json!({"alg": "ES256", "crit": ["b64"]}), &json!({})),
            one.signed(&json!({}), &json!({})),
        ] {
            assert!(Token::parse(&bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn key_sets_are_bounded_and_what_is_foreign_is_left_out() {
        let key = Signer::new("one").key();
        assert!(Keys::parse(json!({"keys": vec![key.clone(); 100]}).to_string().as_bytes()).is_ok());
        assert!(Keys::parse(json!({"keys": vec![key; 101]}).to_string().as_bytes()).is_err());
        let foreign = json!({"keys": [{"kty": "oct", "k": "AA"}, {"kty": "EC", "crv": "P-521"}, {"kty": "RSA"}, 1]});
        assert_eq!(Keys::parse(foreign.to_string().as_bytes()).unwrap().0.len(), 0);
        for bad in ["", "[]", "{}", r#"{"keys":{}}"#] {
            assert!(Keys::parse(bad.as_bytes()).is_err(), "{bad}");
        }
    }
}
