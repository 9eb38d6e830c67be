//! Session tokens: all of a session stands in its token, encrypted and authenticated by a key that only
//! this installation knows. So sessions outlive a restart, cost no write, and nothing grows with their
//! number. The secret key of a session is derived from its token's code by the same key.

use base::{AccountId, Rng, Secret, Timestamp};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, Mac};
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use store::{Abort, Store, StoreError, Table};
use subtle::ConstantTimeEq;
use wire::Error;

use crate::ids;
use crate::records::RoleRecord;

const SECRETS: Table<String, SecretRecord> = Table::new("iam.secret");
const NAME: &str = "session-token";
/// The token's first byte: its format. This one shows what it says; it is opened, and made no more.
const READABLE: u8 = 1;
const SEALED: u8 = 2;
const CODE: usize = 32;
/// Of the 16 characters after `ASIA` or `AKIA` so many are random; the rest authenticate them.
const KEY_ID_RANDOM: usize = 10;
/// The same of a session's key: the rest hold its account, under a mask that these characters choose.
const SESSION_ID_RANDOM: usize = 5;
/// Bits below the account, which are none in a key that was made here.
const CHECK_BITS: u32 = 15;
/// No token that is made here is longer.
const LONGEST: usize = 16 * 1024;

use v1::SecretRecord;

mod v1 {
    use base::Secret;
    use serde::{Deserialize, Serialize};

    /// A key of the installation's, in hex.
    #[derive(Debug, Clone, Serialize, Deserialize)]
    pub(crate) struct SecretRecord {
        pub(crate) key: Secret<String>,
    }
}

store::stored!(SecretRecord, 1);

/// The key that authenticates session tokens.
pub(crate) struct TokenKey {
    code: Hmac<Sha256>,
    record: SecretRecord,
}

/// Whose session it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Who {
    /// A role's session.
    Role {
        /// The role's name.
        name: String,
        /// Its path.
        path: String,
        /// `AROA…`; empty for a role that did not exist (only where policies are not enforced).
        id: String,
        /// `RoleSessionName`.
        session: String,
    },
    /// A user's own, by GetSessionToken; the account's root without a name.
    User {
        /// The user's name.
        name: Option<String>,
        /// `AIDA…`.
        id: Option<String>,
    },
    /// By GetFederationToken, in the name of a user or of root.
    Federated {
        /// The name given to the session.
        name: String,
        /// The user who asked for it.
        user: Option<String>,
        /// `AIDA…`.
        user_id: Option<String>,
    },
}

impl Who {
    /// A session of a role.
    pub(crate) fn role(role: &RoleRecord, session: &str) -> Self {
        let (name, path, id) = (role.name.clone(), role.path.clone(), role.id.clone());
        Self::Role { name, path, id, session: session.to_owned() }
    }
}

/// What a token says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Claims {
    pub(crate) key_id: String,
    pub(crate) account: AccountId,
    pub(crate) who: Who,
    pub(crate) issued: Timestamp,
    pub(crate) expires: Timestamp,
    /// The inline session policy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) policy: Option<String>,
    /// ARNs of managed session policies.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) policy_arns: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) tags: Vec<(String, String)>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) transitive: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) source_identity: Option<String>,
    /// The provider behind a web identity.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) provider: Option<String>,
    /// Whether a second factor was shown.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) mfa: bool,
    /// What the provider said of the person, as condition keys.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) context: Vec<(String, Vec<String>)>,
    /// The service that the session was made for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) service: Option<String>,
}

/// A session as its owner gets it.
pub(crate) struct Issued {
    pub(crate) token: Secret<String>,
    pub(crate) secret: Secret<String>,
}

impl TokenKey {
    /// The installation's key; made and stored when there is none yet.
    pub(crate) async fn load(store: &Store, rng: &dyn Rng) -> Result<Self, StoreError> {
        let mut fresh = [0u8; 32];
        rng.fill(&mut fresh);
        let fresh = SecretRecord { key: Secret::new(hex::encode(fresh)) };
        let record = store
            .transact(|transaction| -> Result<SecretRecord, Abort<()>> {
                let key = NAME.to_owned();
                if let Some(known) = SECRETS.get(transaction, &key)? {
                    return Ok(known);
                }
                SECRETS.put(transaction, &key, &fresh)?;
                Ok(fresh.clone())
            })
            .await
            .map_err(|abort| match abort {
                Abort::Failed(error) => error,
                Abort::Rule(()) => StoreError::Closed,
            })?;
        Ok(Self::new(record))
    }

    fn new(record: SecretRecord) -> Self {
        let key = hex::decode(record.key.expose()).unwrap_or_default();
        Self { code: keyed(&key), record }
    }

    /// Stores the key again, after the store was cleared: sessions must outlive the next restart.
    pub(crate) async fn keep(&self, store: &Store) -> Result<(), StoreError> {
        let kept = store.transact(|transaction| {
            SECRETS.put(transaction, &NAME.to_owned(), &self.record)?;
            Ok::<_, Abort<std::convert::Infallible>>(())
        });
        kept.await.map_err(|abort| match abort {
            Abort::Failed(error) => error,
            Abort::Rule(never) => match never {},
        })
    }

    /// Makes a session's token and secret.
    pub(crate) fn issue(&self, claims: &Claims) -> Result<Issued, Error> {
        let mut body = serde_json::to_vec(claims).map_err(Error::internal)?;
        let code = self.code(&body);
        // The start of the body's code: the same for no two bodies.
        let (nonce, _) = code.split_first_chunk::<NONCE_LEN>().ok_or_else(|| Error::internal("a short code"))?;
        let sealed = self.cipher(b"seal\0").and_then(|key| {
            let nonce = Nonce::assume_unique_for_key(*nonce);
            key.seal_in_place_append_tag(nonce, Aad::from([SEALED]), &mut body).ok()
        });
        sealed.ok_or_else(|| Error::internal("a session token cannot be sealed"))?;
        let bytes = [&[SEALED], &nonce[..], &body].concat();
        Ok(Issued { token: Secret::new(STANDARD.encode(bytes)), secret: self.secret(&code) })
    }

    /// What an authentic token says, and its secret. Whether it has ended is for the caller to see.
    pub(crate) fn open(&self, token: &str) -> Option<(Claims, Secret<String>)> {
        if token.len() > LONGEST {
            return None;
        }
        let bytes = STANDARD.decode(token).ok()?;
        let (version, rest) = bytes.split_first()?;
        match *version {
            READABLE => {
                let (code, body) = rest.split_first_chunk::<CODE>()?;
                let authentic: bool = self.code(body).ct_eq(code).into();
                authentic.then_some(())?;
                Some((serde_json::from_slice(body).ok()?, self.secret(code)))
            }
            SEALED => {
                let (nonce, sealed) = rest.split_first_chunk::<NONCE_LEN>()?;
                let (nonce, mut sealed) = (Nonce::assume_unique_for_key(*nonce), sealed.to_vec());
                let body = &*self.cipher(b"seal\0")?.open_in_place(nonce, Aad::from([SEALED]), &mut sealed).ok()?;
                Some((serde_json::from_slice(body).ok()?, self.secret(&self.code(body))))
            }
            _ => None,
        }
    }

    /// A new id of a session's key. It tells us its account, and nobody else: sessions are not kept.
    pub(crate) fn session_key_id(&self, rng: &dyn Rng, account: &AccountId) -> String {
        let start = ids::short(rng, "ASIA", SESSION_ID_RANDOM);
        let account: u64 = account.as_str().parse().unwrap_or_default();
        let masked = account << CHECK_BITS ^ self.mask(&start);
        start + &ids::number_letters(masked, 11)
    }

    /// The account of a session's key that was made here.
    pub(crate) fn account_of(&self, key_id: &str) -> Option<AccountId> {
        let (start, masked) = key_id.split_at_checked(4 + SESSION_ID_RANDOM)?;
        if !start.starts_with("ASIA") || masked.len() != 11 {
            return None;
        }
        let number = ids::number(masked)? ^ self.mask(start);
        if number.trailing_zeros() < CHECK_BITS {
            return None;
        }
        format!("{:012}", number >> CHECK_BITS).parse().ok()
    }

    /// 55 bits: eleven letters.
    fn mask(&self, start: &str) -> u64 {
        let mac = self.mac(b"session key\0", start.as_bytes());
        mac.first_chunk().map_or(0, |bytes| u64::from_be_bytes(*bytes) >> 9)
    }

    /// A new `AKIA…`. Its last characters authenticate the others, so that a key made here is known even
    /// when it was deleted. (Ids of sessions were made so too, once.)
    pub(crate) fn key_id(&self, rng: &dyn Rng, prefix: &str) -> String {
        let start = ids::short(rng, prefix, KEY_ID_RANDOM);
        let check = self.check(&start);
        start + &check
    }

    /// Whether a key id was made here.
    pub(crate) fn made(&self, key_id: &str) -> bool {
        if self.account_of(key_id).is_some() {
            return true;
        }
        let Some((start, check)) = key_id.split_at_checked(4 + KEY_ID_RANDOM) else { return false };
        (start.starts_with("ASIA") || start.starts_with("AKIA")) && check == self.check(start)
    }

    /// Encrypts what only this installation may read.
    pub(crate) fn seal(&self, rng: &dyn Rng, mut text: Vec<u8>) -> Option<Vec<u8>> {
        let mut nonce = [0u8; NONCE_LEN];
        rng.fill(&mut nonce);
        self.cipher(b"message\0")?
            .seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::empty(), &mut text)
            .ok()?;
        Some([&nonce[..], &text].concat())
    }

    /// What [`TokenKey::seal`] encrypted; none when another did, or a bit is different.
    pub(crate) fn unseal(&self, mut sealed: Vec<u8>) -> Option<Vec<u8>> {
        let nonce = Nonce::assume_unique_for_key(*sealed.first_chunk::<NONCE_LEN>()?);
        let text = self.cipher(b"message\0")?.open_within(nonce, Aad::empty(), &mut sealed, NONCE_LEN..).ok()?;
        Some(text.to_vec())
    }

    fn cipher(&self, purpose: &[u8]) -> Option<LessSafeKey> {
        Some(LessSafeKey::new(UnboundKey::new(&AES_256_GCM, &self.mac(purpose, b"")).ok()?))
    }

    /// An id of a task about `what`, which authenticates itself.
    pub(crate) fn task_id(&self, rng: &dyn Rng, what: &str) -> String {
        let id = base::RequestId::new(rng).to_string();
        let start = id.rsplit_once('-').map_or("", |(start, _)| start);
        format!("{start}-{}", self.task_check(what, start))
    }

    /// Whether a task's id was made here, about `what`.
    pub(crate) fn is_task(&self, id: &str, what: &str) -> bool {
        id.rsplit_once('-').is_some_and(|(start, check)| check == self.task_check(what, start))
    }

    fn task_check(&self, what: &str, start: &str) -> String {
        hex::encode(&self.mac(b"task\0", format!("{what}\0{start}").as_bytes())[..6])
    }

    fn check(&self, start: &str) -> String {
        ids::letters(&self.mac(b"key\0", start.as_bytes())[..16 - KEY_ID_RANDOM])
    }

    fn code(&self, body: &[u8]) -> [u8; CODE] {
        self.mac(b"token\0", body)
    }

    fn secret(&self, code: &[u8; CODE]) -> Secret<String> {
        let mut text = STANDARD.encode(self.mac(b"secret\0", code));
        text.truncate(40);
        Secret::new(text)
    }

    fn mac(&self, purpose: &[u8], data: &[u8]) -> [u8; CODE] {
        let mut mac = self.code.clone();
        mac.update(purpose);
        mac.update(data);
        mac.finalize().into_bytes().into()
    }
}

fn keyed(key: &[u8]) -> Hmac<Sha256> {
    // HMAC takes keys of every length.
    Hmac::new_from_slice(key).unwrap_or_else(|_| Hmac::new(&Default::default()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claims() -> Claims {
        Claims {
            key_id: "ASIAX".into(),
            account: AccountId::default_account(),
            who: Who::Role { name: "r".into(), path: "/".into(), id: "AROAX".into(), session: "s".into() },
            issued: Timestamp::from_millis(0),
            expires: Timestamp::from_millis(1000),
            policy: None,
            policy_arns: Vec::new(),
            tags: Vec::new(),
            transitive: Vec::new(),
            source_identity: None,
            provider: None,
            mfa: false,
            service: None,
            context: Vec::new(),
        }
    }

    fn token_key(bytes: &[u8]) -> TokenKey {
        TokenKey::new(SecretRecord { key: Secret::new(hex::encode(bytes)) })
    }

    #[test]
    fn a_key_id_made_here_is_known() {
        let key = token_key(b"k");
        for prefix in ["ASIA", "AKIA"] {
            let id = key.key_id(&base::SeededRng::new(1), prefix);
            assert_eq!(id.len(), 20);
            assert!(key.made(&id));
            assert!(!token_key(b"l").made(&id));
        }
        for other in ["", "ASIA", "ASIAIOSFODNN7EXAMPLE", "ASIAé"] {
            assert!(!key.made(other), "{other}");
        }
    }

    #[test]
    fn a_sessions_key_tells_its_account_to_who_made_it() {
        let (key, other, rng) = (token_key(b"k"), token_key(b"l"), base::SeededRng::new(1));
        for account in ["000000000000", "123456789012", "999999999999"] {
            let id = key.session_key_id(&rng, &account.parse().unwrap());
            assert_eq!(id.len(), 20);
            assert_eq!(key.account_of(&id).map(|account| account.to_string()).as_deref(), Some(account));
            assert!(key.made(&id) && !other.made(&id) && other.account_of(&id).is_none());
        }
        for bad in ["", "ASIA", "ASIAQNZGKIQY56JQ7WML", "ASIAQNZGKIQY56JQ7WM!", "ASIAQNZGKIQY56JQ7WMé"] {
            assert!(key.account_of(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn a_token_of_the_first_format_still_opens() {
        let key = token_key(b"k");
        let body = serde_json::to_vec(&claims()).unwrap();
        let token = |code: [u8; CODE]| STANDARD.encode([&[READABLE], &code[..], &body].concat());
        let (read, _) = key.open(&token(key.code(&body))).unwrap();
        assert_eq!(read, claims());
        assert!(key.open(&token([0; CODE])).is_none());
    }

    #[test]
    fn a_task_made_here_is_known() {
        let key = token_key(b"k");
        let id = key.task_id(&base::SeededRng::new(1), "/a/");
        assert_eq!(id.len(), 36);
        assert!(key.is_task(&id, "/a/") && !key.is_task(&id, "/b/") && !key.is_task("x", "/a/"));
    }

    #[test]
    fn a_token_says_what_was_put_in_and_no_byte_of_it_can_change() {
        let key = token_key(b"k");
        let issued = key.issue(&claims()).unwrap();
        let (read, secret) = key.open(issued.token.expose()).unwrap();
        assert_eq!(read, claims());
        assert_eq!(secret, issued.secret);
        assert_eq!(secret.expose().len(), 40);
        let bytes = STANDARD.decode(issued.token.expose()).unwrap();
        for at in 0..bytes.len() {
            let mut other = bytes.clone();
            other[at] ^= 1;
            assert!(key.open(&STANDARD.encode(other)).is_none(), "{at}");
        }
        assert!(token_key(b"l").open(issued.token.expose()).is_none());
        assert!(!String::from_utf8_lossy(&bytes).contains("AROAX"));
        for bad in ["", "x", "AQ==", "FwoGZXIvYXdzE"] {
            assert!(key.open(bad).is_none());
        }
    }
}
