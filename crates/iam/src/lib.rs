//! IAM and STS: users, groups, roles, policies, access keys, sessions; and the three ports that make
//! identity count everywhere: who a key belongs to, what a caller may do, sessions for services.
//!
//! All records stand in memory too, brought up to date as transactions commit: reads and decisions
//! never touch the store.

mod access;
mod api;
mod authorize;
mod change;
mod command;
mod credentials;
mod der;
mod entity;
mod errors;
mod findings;
mod fix;
#[doc(hidden)]
pub mod fuzzing;
mod generated;
mod guard;
mod identities;
mod ids;
mod issuer;
mod jwt;
mod last_use;
mod managed;
mod memory;
mod message;
mod names;
mod operations_iam;
mod operations_sts;
mod page;
mod password;
mod permission;
mod qr;
mod records;
mod sources;
mod sts;
mod suggest;
mod token;
mod totp;
mod transaction;
mod usage;
mod viewer;

#[cfg(test)]
mod denials;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use base::{Clock, Rng};
use service::{BoxFuture, Fetch, Mode, Reset, Trace};
use store::{Store, StoreError};

use crate::api::last_accessed::Jobs;
use crate::api::mfa::WrongCodes;
use crate::identities::Sessions;
use crate::issuer::Issuers;
use crate::memory::Memory;
use crate::token::TokenKey;

pub use operations_sts::Sts;

/// The service, its memory, and the ports `Identities`, `Authorize` and `Credentials`.
pub struct Iam {
    store: Store,
    memory: Arc<Memory>,
    rng: Arc<dyn Rng>,
    clock: Arc<dyn Clock>,
    mode: Mode,
    trace: Arc<dyn Trace>,
    token_key: TokenKey,
    sessions: Sessions,
    usage: usage::Usage,
    issuers: Issuers,
    wrong_codes: WrongCodes,
    jobs: Jobs,
}

/// What [`Iam::open`] is given.
#[derive(Debug)]
pub struct Options {
    /// For ids, keys and secrets.
    pub rng: Arc<dyn Rng>,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// What happens to calls that policies refuse.
    pub mode: Mode,
    /// Where findings go.
    pub trace: Arc<dyn Trace>,
    /// Fetches the keys of identity providers.
    pub fetch: Arc<dyn Fetch>,
}

impl Iam {
    /// Loads everything into memory; makes the key for session tokens when there is none. To be called
    /// within the runtime that shall write what is recorded of questions.
    ///
    /// # Errors
    /// The store cannot be read or written.
    pub async fn open(store: Store, options: Options) -> Result<Arc<Self>, StoreError> {
        let token_key = TokenKey::load(&store, &*options.rng).await?;
        let memory = Arc::new(Memory::load(&store)?);
        let usage = usage::Usage::open(store.clone(), Arc::clone(&memory.last_uses))?;
        Ok(Arc::new(Self {
            store,
            usage,
            memory,
            rng: options.rng,
            clock: options.clock,
            mode: options.mode,
            trace: options.trace,
            token_key,
            sessions: Sessions::default(),
            issuers: Issuers::new(options.fetch),
            wrong_codes: WrongCodes::default(),
            jobs: Jobs::default(),
        }))
    }

    /// Writes what was recorded of questions; nothing is written after it.
    pub async fn close(&self) {
        self.usage.close().await;
    }
}

impl Reset for Iam {
    fn forget(&self) {
        self.memory.clear();
        self.usage.recorded.clear();
        self.jobs.clear();
    }

    fn clean(&self) -> BoxFuture<'_, Result<(), wire::Error>> {
        Box::pin(async { self.token_key.keep(&self.store).await.map_err(wire::Error::internal) })
    }
}

impl std::fmt::Debug for Iam {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Iam").field("mode", &self.mode).finish_non_exhaustive()
    }
}
