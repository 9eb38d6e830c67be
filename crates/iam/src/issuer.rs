//! The keys of identity providers: found by OpenID Connect's discovery, kept for an hour, asked for
//! again when a token names one that is not among them. No provider is asked more than once a second,
//! however many tokens come.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use base::Timestamp;
use serde::Deserialize;
use service::Fetch;

use crate::jwt::{Keys, Token, Verdict};

/// Providers whose keys are kept.
const MOST: usize = 1000;
/// How long keys are good.
const FRESH: Duration = Duration::from_secs(3600);
/// How often a provider may be asked.
const PAUSE: Duration = Duration::from_secs(1);

/// What is known of providers, by issuer.
#[derive(Debug)]
pub(crate) struct Issuers {
    fetch: Arc<dyn Fetch>,
    known: Mutex<HashMap<String, Arc<Issuer>>>,
}

/// Held while the provider is asked: others wait for the answer instead of asking too.
type Issuer = tokio::sync::Mutex<Option<Asked>>;

#[derive(Debug)]
struct Asked {
    time: Timestamp,
    keys: Result<Keys, String>,
}

/// What became of a token's signature.
#[derive(Debug)]
pub(crate) enum Checked {
    Verdict(Verdict),
    /// The provider's keys cannot be had, and why.
    Unreachable(String),
}

impl Issuers {
    pub(crate) fn new(fetch: Arc<dyn Fetch>) -> Self {
        Self { fetch, known: Mutex::default() }
    }

    /// Holds a token against the keys of its issuer, which stands registered.
    pub(crate) async fn check(&self, issuer: &str, token: &Token<'_>, now: Timestamp) -> Checked {
        let entry = self.entry(issuer);
        let mut asked = entry.lock().await;
        let age = asked.as_ref().map(|asked| now.since(asked.time));
        if let Some(Asked { keys, .. }) = asked.as_ref().filter(|_| age.is_some_and(|age| age < FRESH)) {
            let verdict = keys.as_ref().map(|keys| token.verify(keys));
            let final_one = verdict.as_ref().is_ok_and(|verdict| *verdict != Verdict::NoKey);
            if final_one || age.is_some_and(|age| age < PAUSE) {
                return verdict.map_or_else(|reason| Checked::Unreachable(reason.clone()), Checked::Verdict);
            }
        }
        let keys = self.discover(issuer).await;
        let checked = match &keys {
            Ok(keys) => Checked::Verdict(token.verify(keys)),
            Err(reason) => Checked::Unreachable(reason.clone()),
        };
        *asked = Some(Asked { time: now, keys });
        checked
    }

    fn entry(&self, issuer: &str) -> Arc<Issuer> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= MOST && !known.contains_key(issuer) {
            known.clear();
        }
        Arc::clone(known.entry(issuer.to_owned()).or_default())
    }

    /// <https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderConfig>
    async fn discover(&self, issuer: &str) -> Result<Keys, String> {
        #[derive(Deserialize)]
        struct Configuration {
            issuer: String,
            jwks_uri: String,
        }
        let url = format!("{}/.well-known/openid-configuration", issuer.trim_end_matches('/'));
        let document = self.fetch.get(&url).await?;
        let configuration: Configuration =
            serde_json::from_slice(&document).map_err(|error| format!("{url} is no configuration: {error}"))?;
        if configuration.issuer != issuer {
            return Err(format!("{url} speaks of another issuer: {}", configuration.issuer));
        }
        let document = self.fetch.get(&configuration.jwks_uri).await?;
        Keys::parse(&document).map_err(|error| format!("{} is {error}", configuration.jwks_uri))
    }
}
