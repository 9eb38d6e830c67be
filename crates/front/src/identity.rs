//! Who is calling: the table "Who is calling" of the documentation, for both modes.

use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

use auth::Caller;
use auth::sigv4::{self, BodyHash, Family, Payload, SignatureError, SignedRequest, SigningKeys};
use base::{AccountId, Clock, Region, SystemClock, Timestamp};
use bytes::Bytes;
use service::AccessKey;
use sha2::{Digest, Sha256};
use wire::{Error, Protocol};

use crate::FrontConfig;
use crate::head::Head;
use crate::parts::Parts;

/// A request's maker and the region that it was signed for.
#[derive(Debug)]
pub(crate) struct Identity {
    pub(crate) caller: Caller,
    pub(crate) region: Region,
}

/// Finds out who calls. Keeps the signing keys of those who were verified.
#[derive(Debug)]
pub(crate) struct Identifier {
    keys: SigningKeys,
    /// Keys of a real cloud that were warned of already.
    warned: Mutex<HashSet<String>>,
}

/// Signing keys kept: one per access key, day, region and service.
const SIGNING_KEYS: usize = 4096;
const WARNINGS: usize = 1000;

/// Operations that are called without a signature: what proves the caller stands in the input.
const UNSIGNED: &[&str] = &["AssumeRoleWithSAML", "AssumeRoleWithWebIdentity"];

impl Identifier {
    pub(crate) fn new() -> Self {
        Self { keys: SigningKeys::new(SIGNING_KEYS), warned: Mutex::default() }
    }

    /// The caller of a request to `service`, or AWS's refusal in the family of `protocol`.
    #[allow(clippy::too_many_arguments, reason = "each is one thing that the answer depends on")]
    pub(crate) fn identify(
        &self,
        config: &FrontConfig,
        parts: &Parts,
        head: &Head,
        body: &Bytes,
        service: &'static wire::Service,
        operation: &str,
        protocol: Protocol,
        time: Timestamp,
    ) -> Result<Identity, Error> {
        let refuse = |error: &SignatureError| refusal(error, family(service, protocol));
        let dev = config.is_dev();
        let anybody =
            || Identity { caller: Caller::root(config.default_account.clone()), region: config.default_region.clone() };
        let signed = match sigv4::parse(&signature_parts(head)) {
            Ok(Some(signed)) => signed,
            Ok(None) if dev => return Ok(anybody()),
            Ok(None) if UNSIGNED.contains(&operation) => {
                return Ok(Identity { caller: Caller::anonymous(), ..anybody() });
            }
            Ok(None) => return Err(refuse(&SignatureError::MissingToken)),
            // What cannot be read is as good as nothing, unless it speaks of a key made here.
            Err(_) if dev && !names_known_key(parts, head) => return Ok(anybody()),
            Err(error) => return Err(refuse(&error)),
        };
        let region = signed.region().parse().unwrap_or_else(|_| config.default_region.clone());
        let id = signed.access_key_id();
        let token = signed.session_token().map(|token| &**token.expose());
        let Some(key) = parts.identities.access_key(id, token) else {
            if !dev {
                return Err(refuse(&SignatureError::UnknownKey));
            }
            self.warn_of(id);
            let account = id.parse::<AccountId>().unwrap_or_else(|_| config.default_account.clone());
            let mut caller = Caller::root(account);
            caller.access_key_id = Some(id.into());
            return Ok(Identity { caller, region });
        };
        // The skew is held against real time: an injected clock may stand still.
        let now = SystemClock.now();
        check_key(&key, &signed, time)
            .and_then(|()| {
                let hash = match signed.payload() {
                    Payload::Unsigned | Payload::Streaming(_) => BodyHash::Unread,
                    Payload::Implied | Payload::Declared(_) => BodyHash::Known(Sha256::digest(body).into()),
                };
                signed.verify(&key.secret, hash, now, &self.keys)?;
                signed.check_scope(service.signing_name, None)
            })
            .map_err(|error| refuse(&error))?;
        parts.identities.used(id, time, service.signing_name, &region);
        let mut caller = key.caller;
        caller.verified = true;
        Ok(Identity { caller, region })
    }

    /// Who asks one of Pinfold's own routes, in `dev`: with a key made here its owner, else root.
    pub(crate) fn viewer(
        &self,
        config: &FrontConfig,
        parts: &Parts,
        head: &Head,
        time: Timestamp,
    ) -> Result<Caller, Error> {
        let root = || Caller::root(config.default_account.clone());
        let refuse = |error: &SignatureError| refusal(error, Family::Json);
        let signed = match sigv4::parse(&signature_parts(head)) {
            Ok(Some(signed)) => signed,
            Err(error) if names_known_key(parts, head) => return Err(refuse(&error)),
            Ok(None) | Err(_) => return Ok(root()),
        };
        let id = signed.access_key_id();
        let token = signed.session_token().map(|token| &**token.expose());
        let Some(key) = parts.identities.access_key(id, token) else {
            return Ok(id.parse().map_or_else(|_| root(), Caller::root));
        };
        check_key(&key, &signed, time)
            .and_then(|()| {
                let empty = BodyHash::Known(Sha256::digest(b"").into());
                signed.verify(&key.secret, empty, SystemClock.now(), &self.keys)
            })
            .map_err(|error| refuse(&error))?;
        let mut caller = key.caller;
        caller.verified = true;
        Ok(caller)
    }

    /// A key of a real cloud in a development server: somebody's environment leaks.
    fn warn_of(&self, id: &str) {
        if !(id.starts_with("AKIA") || id.starts_with("ASIA")) {
            return;
        }
        let mut warned = self.warned.lock().unwrap_or_else(PoisonError::into_inner);
        if warned.len() < WARNINGS && warned.insert(id.to_owned()) {
            let shown: String = id.chars().take(8).collect();
            tracing::warn!(
                "A request is signed with {shown}…, which looks like a key of a real AWS account and was not made here. \
                 It is accepted as the default account's root. Use test/test, so that real keys stay where they belong."
            );
        }
    }
}

fn check_key(key: &AccessKey, signed: &SignedRequest, time: Timestamp) -> Result<(), SignatureError> {
    if !key.active {
        return Err(SignatureError::UnknownKey);
    }
    let fits = match (&key.session_token, signed.session_token()) {
        (None, None) => true,
        // Hashed first: comparing must not tell how much of it was right.
        (Some(ours), Some(theirs)) => {
            Sha256::digest(ours.expose().as_bytes()) == Sha256::digest(theirs.expose().as_bytes())
        }
        _ => false,
    };
    if !fits {
        return Err(SignatureError::UnknownKey);
    }
    match key.expires {
        Some(expires) if expires <= time => Err(SignatureError::ExpiredToken),
        _ => Ok(()),
    }
}

/// Whether a signature that cannot be read names a key made here.
fn names_known_key(parts: &Parts, head: &Head) -> bool {
    let header = head.text(http::header::AUTHORIZATION);
    let token = Some(head.text("x-amz-security-token")).filter(|token| !token.is_empty());
    let query = head.parts.uri.query().unwrap_or_default();
    [("Credential=", header), ("X-Amz-Credential=", query)].into_iter().any(|(name, text)| {
        text.split_once(name).is_some_and(|(_, credential)| {
            let id: String = credential.chars().take_while(char::is_ascii_alphanumeric).collect();
            parts.identities.access_key(&id, token).is_some()
        })
    })
}

fn signature_parts(head: &Head) -> sigv4::Parts<'_> {
    let uri = &head.parts.uri;
    sigv4::Parts {
        method: head.parts.method.as_str(),
        path: uri.path(),
        query: uri.query().unwrap_or_default(),
        authority: Some(&head.authority),
        headers: head.parts.headers.iter().map(|(name, value)| (name.as_str(), value.as_bytes())).collect(),
    }
}

fn family(service: &wire::Service, protocol: Protocol) -> Family {
    match protocol {
        _ if service.name == "s3" => Family::S3,
        Protocol::AwsQuery => Family::Query,
        Protocol::RestJson1 => Family::Rest,
        Protocol::AwsJson1_0 | Protocol::AwsJson1_1 => Family::Json,
    }
}

fn refusal(error: &SignatureError, family: Family) -> Error {
    Error::new(error.status(family), error.code(family), error.message(family)).why(error.why())
}
