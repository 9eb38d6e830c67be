//! Who is calling: the table "Who is calling" of the documentation, for both modes.

use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

use auth::Caller;
use auth::sigv4::{self, Family, SignatureError, SignedRequest, SigningKeys};
use base::{AccountId, Clock, Region, SystemClock, Timestamp};
use service::AccessKey;
use sha2::{Digest, Sha256};
use wire::{Error, Protocol};

use crate::FrontConfig;
use crate::chunked::Received;
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

/// What a signature is held against.
pub(crate) struct Wanted<'a> {
    /// The service that it must be made for; none where any will do.
    pub(crate) service: Option<&'a str>,
    /// The region that it must be made for; none where any will do.
    pub(crate) region: Option<&'a str>,
    /// The request's body.
    pub(crate) body: &'a Received,
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
        body: &Received,
        service: &'static wire::Service,
        operation: &str,
        protocol: Protocol,
        time: Timestamp,
    ) -> Result<Identity, Error> {
        let refuse = |error: &SignatureError| refusal(error, family(service, protocol));
        let request = signature_parts(head);
        let wanted = Wanted { service: Some(service.signing_name), region: None, body };
        match self.signer(config, parts, &request, &wanted, time) {
            Ok(Some(identity)) => Ok(identity),
            Ok(None) if config.is_dev() => Ok(anybody(config)),
            Ok(None) if UNSIGNED.contains(&operation) => {
                Ok(Identity { caller: Caller::anonymous(), ..anybody(config) })
            }
            Ok(None) => Err(refuse(&SignatureError::MissingToken)),
            // What names nobody is as good as nothing.
            Err(_) if config.is_dev() && named_key(&request).is_none() => Ok(anybody(config)),
            Err(error) => Err(refuse(&error)),
        }
    }

    /// Who asks one of Pinfold's own routes. In `dev` who shows no key is root.
    pub(crate) fn viewer(
        &self,
        config: &FrontConfig,
        parts: &Parts,
        head: &Head,
        time: Timestamp,
    ) -> Result<Caller, Error> {
        let request = signature_parts(head);
        let wanted = Wanted { service: None, region: None, body: &Received::default() };
        let refuse = |error: &SignatureError| refusal(error, Family::Rest);
        match self.signer(config, parts, &request, &wanted, time) {
            Ok(Some(identity)) => Ok(identity.caller),
            Ok(None) if config.is_dev() => Ok(anybody(config).caller),
            Ok(None) => Err(refuse(&SignatureError::MissingToken)),
            Err(_) if config.is_dev() && named_key(&request).is_none() => Ok(anybody(config).caller),
            Err(error) => Err(refuse(&error)),
        }
    }

    /// Who signed a request; none when nobody did. In `dev` a key that was not made here is root of an
    /// account: of the one that it names with twelve digits, else of the default one.
    pub(crate) fn signer(
        &self,
        config: &FrontConfig,
        parts: &Parts,
        request: &sigv4::Parts<'_>,
        wanted: &Wanted<'_>,
        time: Timestamp,
    ) -> Result<Option<Identity>, SignatureError> {
        let dev = config.is_dev();
        let signed = match sigv4::parse(request) {
            Ok(Some(signed)) => signed,
            Ok(None) => return Ok(None),
            // A signature that cannot be read says who calls all the same, where it is not checked.
            Err(error) => {
                let unknown = |id: &str| parts.identities.access_key(id, token_header(request)).is_none();
                return match named_key(request).filter(|(id, _)| dev && unknown(id)) {
                    Some((id, region)) => {
                        let region = region.unwrap_or_else(|| config.default_region.clone());
                        Ok(Some(self.stranger(config, &id, region)))
                    }
                    None => Err(error),
                };
            }
        };
        let region = signed.region(&config.default_region).unwrap_or_else(|| config.default_region.clone());
        let id = signed.access_key_id();
        let token = signed.session_token().map(|token| &**token.expose());
        let Some(key) = parts.identities.access_key(id, token) else {
            return if dev { Ok(Some(self.stranger(config, id, region))) } else { Err(SignatureError::UnknownKey) };
        };
        check_key(&key, &signed, time)?;
        // The skew is held against real time: an injected clock may stand still.
        signed.verify(&key.secret, wanted.body.hash(&signed), SystemClock.now(), &self.keys)?;
        wanted.body.verify(&signed, &key.secret)?;
        if let Some(service) = wanted.service {
            signed.check_scope(service, wanted.region)?;
            parts.identities.used(id, time, service, &region);
        }
        let mut caller = key.caller;
        caller.verified = true;
        Ok(Some(Identity { caller, region }))
    }

    /// Somebody whose key was not made here, in `dev`.
    fn stranger(&self, config: &FrontConfig, id: &str, region: Region) -> Identity {
        self.warn_of(id);
        let mut caller = Caller::root(id.parse().unwrap_or_else(|_| config.default_account.clone()));
        caller.access_key_id = Some(id.into());
        Identity { caller, region }
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

/// Root of the default account.
fn anybody(config: &FrontConfig) -> Identity {
    Identity { caller: Caller::root(config.default_account.clone()), region: config.default_region.clone() }
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

/// What a signature says of its maker where it cannot be read as a whole: the key's id, the region.
fn named_key(request: &sigv4::Parts<'_>) -> Option<(String, Option<Region>)> {
    let header = request.headers.iter().find(|(name, _)| *name == "authorization");
    let header = header.and_then(|(_, value)| std::str::from_utf8(value).ok()).unwrap_or_default();
    let query = request.query.replace("%2F", "/");
    let texts = [("Credential=", header), ("X-Amz-Credential=", query.as_str())];
    let (_, credential) = texts.into_iter().find_map(|(name, text)| text.split_once(name))?;
    let credential = credential.split([',', ' ', '&']).next()?;
    let mut parts = credential.split('/');
    let id = parts.next().filter(|id| !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_alphanumeric()))?;
    Some((id.to_owned(), parts.nth(1).and_then(|region| region.parse().ok())))
}

/// The account of the key that a request names, signed with its secret or not.
pub(crate) fn named_account(parts: &Parts, head: &Head) -> Option<AccountId> {
    let request = signature_parts(head);
    let (id, _) = named_key(&request)?;
    parts.identities.access_key(&id, token_header(&request))?.caller.account().cloned()
}

fn token_header<'r>(request: &sigv4::Parts<'r>) -> Option<&'r str> {
    let (_, value) = request.headers.iter().find(|(name, _)| *name == "x-amz-security-token")?;
    std::str::from_utf8(value).ok().filter(|token| !token.is_empty())
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
