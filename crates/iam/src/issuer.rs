//! The keys of identity providers: found by OpenID Connect's discovery, kept for an hour, asked for
//! again when a token names one that is not among them. No provider is asked more than once a second,
//! however many tokens come, and keys that are fresh outlast an answer that fails or is slow.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, RwLock};
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

#[derive(Debug, Default)]
struct Issuer {
    known: RwLock<Known>,
    /// Held while the provider is asked, by who asks: who needs the answer too waits for that one. Whose
    /// key is known does not come here.
    asking: tokio::sync::Mutex<()>,
}

/// What is known of one provider.
#[derive(Debug, Default)]
struct Known {
    /// The keys that it gave last, and when.
    keys: Option<(Timestamp, Keys)>,
    /// When it was asked last.
    asked: Option<Timestamp>,
    /// Why that failed, where it did.
    failure: Option<String>,
    /// How many times it was asked.
    times: u64,
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

    /// Holds a token against the keys of its issuer, which stands registered. Waits for one answer of the
    /// provider at most.
    pub(crate) async fn check(&self, issuer: &str, token: &Token<'_>, now: Timestamp) -> Checked {
        let entry = self.entry(issuer);
        let before = match entry.read(|known| known.settled(token, now).ok_or(known.times)) {
            Ok(checked) => return checked,
            Err(times) => times,
        };
        let _turn = entry.asking.lock().await;
        if entry.read(|known| known.times == before) {
            let answer = self.discover(issuer).await;
            entry.known.write().unwrap_or_else(PoisonError::into_inner).keep(answer, now);
        }
        entry.read(|known| known.check(token, now))
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

impl Issuer {
    fn read<T>(&self, look: impl FnOnce(&Known) -> T) -> T {
        look(&self.known.read().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Known {
    /// What the keys say of a token; none where the provider is to be asked first.
    fn settled(&self, token: &Token<'_>, now: Timestamp) -> Option<Checked> {
        let checked = self.check(token, now);
        let known = matches!(checked, Checked::Verdict(Verdict::Authentic | Verdict::Forged));
        let just_asked = self.asked.is_some_and(|asked| now.since(asked) < PAUSE);
        (known || just_asked).then_some(checked)
    }

    fn check(&self, token: &Token<'_>, now: Timestamp) -> Checked {
        let fresh = self.keys.as_ref().filter(|(time, _)| now.since(*time) < FRESH);
        let verdict = fresh.map_or(Verdict::NoKey, |(_, keys)| token.verify(keys));
        match &self.failure {
            Some(reason) if verdict == Verdict::NoKey => Checked::Unreachable(reason.clone()),
            _ => Checked::Verdict(verdict),
        }
    }

    /// A failure does not take the place of keys.
    fn keep(&mut self, answer: Result<Keys, String>, now: Timestamp) {
        self.asked = Some(now);
        self.times += 1;
        self.failure = match answer {
            Ok(keys) => {
                self.keys = Some((now, keys));
                None
            }
            Err(reason) => Some(reason),
        };
    }
}
